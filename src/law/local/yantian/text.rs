//! What the text says of itself: its principles, its beginning and end, the texts it names, and words that need reading.

use super::YANTIAN;
use crate::citation::{Cited, Code, Provision};
use crate::norm::{Effect, Fault, Principle, Reference, Role, Wording};

/// Arts. 3, 4 and 17. What is more authoritative or faster art. 17 does not measure.
pub(super) static PRINCIPLES: [Cited<Principle>; 8] = [
    Cited::new(Principle::OpennessIsTheNorm, YANTIAN.article(3)),
    Cited::new(Principle::Just, YANTIAN.article(3)),
    Cited::new(Principle::Fair, YANTIAN.article(3)),
    Cited::new(Principle::Lawful, YANTIAN.article(3)),
    Cited::new(Principle::Convenient, YANTIAN.article(3)),
    Cited::new(Principle::TwoModes, YANTIAN.article(4).paragraph(1)),
    Cited::new(Principle::Timely, YANTIAN.article(17).part("b")),
    Cited::new(Principle::Accurate, YANTIAN.article(17).part("b")),
];

/// The title and art. 35. After the three years nothing revives the measures of 2006.
pub(super) static EFFECTS: [Cited<Effect>; 4] = [
    Cited::new(Effect::Draft, YANTIAN.part("title")),
    Cited::new(Effect::FromIssue, YANTIAN.article(35).part("a")),
    Cited::new(Effect::Years(3), YANTIAN.article(35).part("b")),
    Cited::new(Effect::Repeals(Code::literal("yantian_measures.2006")), YANTIAN.article(35).part("c")),
];

pub(super) static REFERENCES: [Reference; 11] = [
    // Its basis: the Regulation as it stands.
    Reference::moving(YANTIAN.article(1), Provision::of("national.2019")),
    Reference::fixed(YANTIAN.article(12).part("a"), Provision::of("mof.2016.143")),
    Reference::fixed(YANTIAN.article(13).part("a"), Provision::of("so.public_resources")),
    Reference::fixed(YANTIAN.article(14).paragraph(1), Provision::of("so.social_welfare")),
    Reference::fixed(YANTIAN.article(15), Provision::of("so.major_projects")),
    Reference::fixed(YANTIAN.article(15), Provision::of("so.project_standards")),
    Reference::fixed(YANTIAN.article(17).part("a"), Provision::of("so.websites")),
    // Internal rules, whose status is unknown.
    Reference::fixed(YANTIAN.article(22), Provision::of("yantian_secrecy_measures")),
    Reference::fixed(YANTIAN.article(22), Provision::of("yantian_outer_net_rules")),
    Reference::fixed(YANTIAN.article(24).part("a"), Provision::of("yantian_opinion_plan")),
    Reference::fixed(YANTIAN.article(31).part("c"), Provision::of("yantian_accountability")),
];

pub(super) static WORDINGS: [Wording; 15] = [
    // One office under three names.
    Wording::body(
        YANTIAN.article(6).part("b"),
        "区委（区政府）办公室",
        Role::GovernmentOffice,
        ["区政府办公室（与区委办公室合署）", "the government office, which is also that of the party committee"],
    ),
    Wording::body(
        YANTIAN.article(6).part("b"),
        "领导小组办公室",
        Role::LeadingGroupOffice,
        [
            "设在区委（区政府）办公室的领导小组办公室",
            "the office of the leading group, which sits in the government office",
        ],
    ),
    Wording::body(
        YANTIAN.article(30),
        "区政务公开办公室",
        Role::LeadingGroupOffice,
        ["政务公开领导小组办公室", "the office of the leading group"],
    )
    .assumed(),
    Wording::of(
        YANTIAN.article(9).paragraph(1).part("b"),
        Fault::Garbled,
        "内容准确办事指南",
        ["内容准确的办事指南", "a service guide that is accurate"],
    ),
    Wording::of(
        YANTIAN.article(12).part("a"),
        Fault::Citation,
        "《财政部关于印发<预决算公开操作规程》的通知（财预〔2016〕143）》",
        [
            "财政部关于印发《地方预决算公开操作规程》的通知（财预〔2016〕143号）",
            "the Operating Rules on Publishing Local Budgets, 财预〔2016〕143号",
        ],
    ),
    Wording::of(
        YANTIAN.article(14).paragraph(1),
        Fault::Stale,
        "脱贫攻坚",
        ["脱贫攻坚（类别保留）", "poverty relief, kept as a category"],
    )
    .through(2020),
    Wording::body(
        YANTIAN.article(14).paragraph(3),
        "区住建和规划建设局",
        Role::HousingBureau,
        ["区住房和建设主管部门", "the district's department of housing and construction"],
    )
    .assumed(),
    Wording::body(
        YANTIAN.article(14).paragraph(5).part("a"),
        "区生态环境局盐田分局",
        Role::EcologyBureau,
        ["盐田的生态环境分局（分局由市局派出）", "the ecology branch in Yantian, an outpost of the city's bureau"],
    )
    .assumed(),
    Wording::of(
        YANTIAN.article(14).paragraph(5).part("a"),
        Fault::Garbled,
        "上年度环境信息公开年度报告",
        ["上年度的环境信息公开报告", "last year's report on environmental information"],
    ),
    // Only 政府信息 is defined.
    Wording::of(YANTIAN.article(17).part("b"), Fault::Term, "政务信息", ["政府信息", "government information"])
        .assumed(),
    Wording::of(
        YANTIAN.article(19),
        Fault::Term,
        "政务信息公开公共查阅点",
        ["政府信息公共查阅点", "a public reading point for government information"],
    )
    .assumed(),
    Wording::of(
        YANTIAN.article(22),
        Fault::Garbled,
        "应当依据…应依据",
        ["依据一次", "one and the same basis, said twice"],
    ),
    Wording::body(
        YANTIAN.article(31).part("a"),
        "区监察机关",
        Role::SupervisoryOrgan,
        ["监察委员会（不再是行政机关）", "the supervisory commission, no administrative agency since 2018"],
    )
    .through(2017),
    // 本办法 came with the measures of 2006; what is meant is this text, and not those.
    Wording::of(YANTIAN.article(34), Fault::Misprint, "本办法", ["本规定", "these provisions"]),
    Wording::of(YANTIAN.article(35).part("a"), Fault::Misprint, "本办法", ["本规定", "these provisions"]),
];
