//! What the text says of itself: its principles, its beginning and end, the texts it names, and words that need reading.

use super::{N, YANLIANG};
use crate::citation::{Cited, Provision};
use crate::norm::{Effect, Fault, Principle, Reference, Role, Wording};

/// Art. 4 has 及时 where the Regulation has 合法. Art. 27 is of public opinion about sub-districts.
pub(super) static PRINCIPLES: [Cited<Principle>; 8] = [
    Cited::new(Principle::Just, YANLIANG.article(4).part("b")),
    Cited::new(Principle::Fair, YANLIANG.article(4).part("b")),
    Cited::new(Principle::Convenient, YANLIANG.article(4).part("b")),
    Cited::new(Principle::Timely, YANLIANG.article(4).part("b")),
    Cited::new(Principle::OpennessIsTheNorm, YANLIANG.article(4).part("b")),
    Cited::new(Principle::NoExtraDemand, YANLIANG.article(24).part("b")),
    Cited::new(Principle::TerritorialAndGraded, YANLIANG.article(27).part("c")),
    Cited::new(Principle::InChargeAnswers, YANLIANG.article(27).part("c")),
];

pub(super) static EFFECTS: [Cited<Effect>; 1] = [Cited::new(Effect::FromPublication, YANLIANG.article(41))];

/// 《条例》 moves with the Regulation; of the city's two texts it has not been verified that they are still in force.
pub(super) static REFERENCES: [Reference; 7] = [
    Reference::fixed(YANLIANG.article(1), Provision::of("opinions.2016.8")),
    Reference::fixed(YANLIANG.article(1), Provision::of("rules.2016.80")),
    Reference::moving(YANLIANG.article(2), N),
    Reference::fixed(YANLIANG.article(2), Provision::of("xian.rules")),
    Reference::fixed(YANLIANG.article(8).paragraph(1), Provision::of("xian.decisions")),
    Reference::moving(YANLIANG.article(32), N),
    Reference::fixed(YANLIANG.article(32), Provision::of("xian.rules")),
];

/// 国土 became 自然资源 in the reform of 2018.
const REFORM: u16 = 2018;

pub(super) static WORDINGS: [Wording; 14] = [
    // The number decides which document is meant.
    Wording::of(
        YANLIANG.article(1),
        Fault::Citation,
        "工作制度的通知",
        [
            "国办发〔2016〕80号的名称为实施细则，引文误作工作制度",
            "the document of that number is called implementing rules, not a working system",
        ],
    ),
    Wording::of(
        YANLIANG.article(3).part("b"),
        Fault::Garbled,
        "加强政策解读、回应关切、平台建设、数据开放",
        ["政务公开的定义的后半句", "the second half of the definition, broken off by a full stop"],
    ),
    Wording::body(
        YANLIANG.article(6).paragraph(1).part("c"),
        "政务公开工作机构",
        Role::DisclosureOffice,
        ["各机关指定的专门工作机构", "the body that each agency designates"],
    ),
    Wording::of(
        YANLIANG.article(6).paragraph(3),
        Fault::Garbled,
        "政府信息本机关政务公开工作机构",
        ["本机关政务公开工作机构", "the agency's own open-government body"],
    ),
    Wording::of(
        YANLIANG.article(13),
        Fault::Misprint,
        "标准服务信息",
        ["批准服务信息", "information on services around approval"],
    ),
    Wording::of(
        YANLIANG.article(13),
        Fault::Misprint,
        "标准结果信息",
        ["批准结果信息", "information on results of approval"],
    ),
    Wording::body(YANLIANG.article(13), "国土", Role::FunctionalDepartment, LAND).through(REFORM),
    Wording::body(YANLIANG.article(14), "国土", Role::FunctionalDepartment, LAND).through(REFORM),
    Wording::of(YANLIANG.article(21), Fault::Misprint, "清断", ["清晰", "clear"]),
    Wording::of(YANLIANG.article(22), Fault::Stale, "国土资源", ["自然资源", "natural resources"]).through(REFORM),
    Wording::body(
        YANLIANG.article(23).part("a"),
        "区行政审批服务局",
        Role::ApprovalBureau,
        ["区行政审批服务局", "the district's approval service bureau"],
    ),
    Wording::of(YANLIANG.article(26).part("b"), Fault::Misprint, "末经", ["未经", "without"]),
    Wording::body(
        YANLIANG.article(29).paragraph(1),
        "区行政审批局",
        Role::ApprovalBureau,
        ["区行政审批服务局", "the district's approval service bureau"],
    ),
    // The district's own office is perhaps meant; art. 6 gives the name to the body of each agency.
    Wording::body(
        YANLIANG.article(31).part("b"),
        "政务公开工作机构",
        Role::DisclosureOffice,
        [
            "依第六条为各机关的机构，或许指区政府办公室",
            "by art. 6 the agency's own body, perhaps the district's office",
        ],
    )
    .assumed(),
];

const LAND: [&str; 2] = ["自然资源部门", "the department of natural resources"];
