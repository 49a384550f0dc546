//! 《西安市阎良区政务公开工作制度》: in force from publication, whose date the text does not give (art. 41).

mod duties;
pub(in crate::law) mod index;
mod requests;
mod review;
mod supervision;
mod text;

use std::borrow::Cow::Borrowed;

use crate::citation::{Cited, Code, Force, Provision, Text};
use crate::fact::{Fact, FactSet};
use crate::law::national::secrets;
use crate::norm::{
    Allocation, Application, BodyKind, Decider, Definition, Dispute, Escalation, Exemption, Ground, Limb, LocalFinding,
    LocalPeriod, LocalRules, Matter, OpinionAbout, Period, Power, Proviso, Purpose, Relation, ScopeClause, Sector,
    Test,
};

const YANLIANG: Provision = Provision::of("yanliang");
const N: Provision = Provision::of("national.2019");
const PROPOSAL_REPLY: Fact = Fact::of_place(0);
const PERMIT_OR_PENALTY: Fact = Fact::of_place(1);

/// The rules.
pub static RULES: LocalRules = LocalRules {
    place: Code::literal("yanliang"),
    name: Text::literal("西安市阎良区", "Yanliang District, Xi'an"),
    force: Force::Undated,
    mark: None,
    definition: Some(Definition::of(YANLIANG.article(3).part("a"), &ARTICLE_3)),
    exemptions: Borrowed(&EXEMPTIONS),
    periods: Borrowed(&PERIODS),
    findings: Borrowed(&FINDINGS),
    allocations: Borrowed(&ARTICLE_10),
    applies_to: Borrowed(&SCOPE),
    responders: Borrowed(&ARTICLE_27),
    consultations: Borrowed(&[]),
    coordination: Borrowed(&[]),
    escalations: Borrowed(&ARTICLE_35),
    liabilities: Borrowed(&[]),
    attributes: Borrowed(&[]),
    gates: Borrowed(&review::GATES),
    review: review::REVIEW,
    channels: Borrowed(&review::CHANNELS),
    interpretation: Borrowed(&review::INTERPRETATION),
    requests: requests::REQUESTS,
    duties: Borrowed(&duties::DUTIES),
    appointments: Borrowed(&supervision::APPOINTMENTS),
    principles: Borrowed(&text::PRINCIPLES),
    effects: Borrowed(&text::EFFECTS),
    references: Borrowed(&text::REFERENCES),
    wordings: Borrowed(&text::WORDINGS),
    assessment: supervision::ASSESSMENT,
    response: supervision::RESPONSE,
};

/// Arts. 19, 21 and 36. The five days of art. 36 are of the portal, for what that article names; art. 26 of the Regulation sets the time for the
/// rest. They hold generally (一般应当).
static PERIODS: [LocalPeriod; 3] = [
    LocalPeriod::new(Purpose::PowerListUpdate, Cited::new(Period::working_days(10), YANLIANG.article(19).part("c"))),
    LocalPeriod::new(Purpose::DoublePublicity, Cited::new(Period::working_days(7), YANLIANG.article(21)))
        .concerning(PERMIT_OR_PENALTY),
    LocalPeriod::new(Purpose::PortalPublication, Cited::new(Period::working_days(5), YANLIANG.article(36).part("c")))
        .concerning(review::PORTAL_FIRST)
        .in_principle(Code::literal("yanliang_portal_in_time")),
];

/// Art. 10: the result of a major decision is the deciding agency's, whoever drafted it. The rest the nation supplies.
static ARTICLE_10: [Cited<Allocation>; 1] = [Cited::new(Allocation::DecisionMaker, YANLIANG.article(10).part("b"))];

/// Art. 27: who bears the primary responsibility (第一责任主体) to respond to public opinion.
static ARTICLE_27: [Cited<OpinionAbout>; 2] = [
    Cited::new(OpinionAbout::DistrictPolicy, YANLIANG.article(27).part("b")),
    Cited::new(OpinionAbout::SubDistrict, YANLIANG.article(27).part("c")),
];

/// Art. 35 covers disagreement on content only. Where the content cannot be divided by competence the district government
/// office brokers, and does not decide.
static ARTICLE_35: [Escalation; 2] = [
    Escalation::of(
        YANLIANG.article(35).part("a"),
        &[Dispute::Content],
        &[Decider::CompetentAgency],
        Power::ItsViewIsFollowed,
    )
    .where_divisible(true),
    Escalation::of(
        YANLIANG.article(35).part("b"),
        &[Dispute::Content],
        &[Decider::GovernmentOffice],
        Power::Coordinates,
    )
    .where_divisible(false),
];

/// Art. 40: the whole text by reference. Authorised organisations are bound by art. 54 of the Regulation directly.
static SCOPE: [ScopeClause; 2] = [
    ScopeClause::of(
        YANLIANG.article(4).part("a"),
        Application::Direct,
        &[BodyKind::Government, BodyKind::Agency],
        &Matter::ALL,
    ),
    ScopeClause::by_reference(
        YANLIANG.article(40),
        &[BodyKind::PublicEnterprise, BodyKind::AuthorisedOrganisation, BodyKind::EntrustedInstitution],
        &[
            Sector::Education,
            Sector::Health,
            Sector::FamilyPlanning,
            Sector::Culture,
            Sector::Sport,
            Sector::Environment,
            Sector::PublicTransport,
        ],
        &Matter::ALL,
        Some(Text::literal("具有行政管理或公共服务职能的", "with an administrative or public-service function")),
    ),
];

#[rustfmt::skip]
static FINDINGS: [LocalFinding; 13] = [
    LocalFinding::of(
        0,
        "proposal_reply",
        YANLIANG.article(17).part("c"),
        [
            "是否为人大代表建议、政协委员提案的办理复文？",
            "Is it a reply to a proposal of a people's deputy or a consultative-conference member?",
        ],
    ),
    LocalFinding::of(
        1,
        "permit_or_penalty",
        YANLIANG.article(21),
        ["是否为行政许可、行政处罚信息？", "Is it information on a licence or a penalty?"],
    ),
    LocalFinding::of(2, "official_document", YANLIANG.article(33).part("a"),
        ["是否为公文？", "Is it an official document?"]),
    LocalFinding::of(3, "closely_tied", YANLIANG.article(33).part("b"),
        ["是否与公民、法人或者其他组织利益紧密相关？", "Is it closely tied to the interests of persons or organisations?"]),
    LocalFinding::of(4, "livelihood_topic", YANLIANG.article(9),
        ["是否为涉及重大民生事项的区政府会议议题？", "Is it a topic of a district government meeting on a major livelihood matter?"]),
    LocalFinding::of(5, "major_decision", YANLIANG.article(8).paragraph(2).part("a"),
        ["是否为涉及群众切身利益、需要广泛知晓的重大改革方案、政策措施或者工程项目的决策？", "Is it a decision on a key reform, policy or project that touches people's vital interests and has to be widely known?"]),
    LocalFinding::of(7, "district_wide_work", YANLIANG.article(26).part("b"),
        ["是否涉及全区的重要工作？", "Does it concern important work of the whole district?"]),
    LocalFinding::of(8, "major_emergency", YANLIANG.article(26).part("b"),
        ["是否涉及重大突发性事件？", "Does it concern a major emergency?"]),
    LocalFinding::of(9, "administrative_powers", YANLIANG.article(19).part("b"),
        ["是否为行政权力公开内容？", "Does it publish administrative powers?"]),
    LocalFinding::of(10, "annual_report", YANLIANG.article(31).part("b"),
        ["是否为政府信息公开工作年度报告？", "Is it the annual report?"]),
    LocalFinding::of(11, "decision_measure_or_response", YANLIANG.article(36).part("b"),
        ["是否为政府重要决策、重大举措或者对社会关切的回应？", "Is it an important decision, a major measure or a response to public concern?"]),
    LocalFinding::of(12, "document_for_mobile", YANLIANG.article(30),
        ["是否为区政府（办公室）主动公开的公文或者部门规范性文件？", "Is it a proactive official document of the district government or its office, or a department's normative document?"]),
    LocalFinding::of(13, "policy_document", YANLIANG.article(25).part("a"),
        ["是否为政策文件？", "Is it a policy document?"]),
];

/// Art. 3 keeps the wording of 2007, 履行职责, and so reaches further than the Regulation.
static ARTICLE_3: [Limb; 4] = [
    Limb::of(
        "agency",
        YANLIANG.article(3).part("a"),
        ["行政机关", "an administrative agency"],
        Test::Fact(Fact::BY_AGENCY),
    ),
    Limb::of(
        "function",
        YANLIANG.article(3).part("a"),
        ["履行职责过程中", "in performing duties"],
        Test::any(&[Fact::ADMINISTRATIVE_FUNCTION, Fact::PERFORMING_DUTIES]),
    ),
    Limb::of(
        "made_or_obtained",
        YANLIANG.article(3).part("a"),
        ["制作或者获取", "made or obtained"],
        Test::Fact(Fact::MADE_OR_OBTAINED),
    ),
    Limb::of(
        "recorded",
        YANLIANG.article(3).part("a"),
        ["以一定形式记录、保存", "recorded or kept in some form"],
        Test::Fact(Fact::RECORDED),
    ),
];

const ARTICLES_14_TO_16: [Provision; 3] = [N.article(14), N.article(15), N.article(16)];
const ARTICLES_14_AND_15: [Provision; 2] = [N.article(14), N.article(15)];

/// Six formulas in one text. Each refers to arts. 14 to 16 of the Regulation; a narrower one never forces disclosure.
static EXEMPTIONS: [Exemption; 10] = [
    Exemption::refers(
        YANLIANG.article(4).part("a"),
        ["依法不予公开的除外", "except what is lawfully not disclosed"],
        &ARTICLES_14_TO_16,
    ),
    Exemption::refers_of(
        YANLIANG.article(8).paragraph(2).part("a"),
        ["依法不得公开的事项除外", "except what lawfully must not be disclosed"],
        &[Test::Fact(review::MAJOR_DECISION)],
        &ARTICLES_14_TO_16,
    ),
    Exemption::refers_of(
        YANLIANG.article(10).part("a"),
        ["有关法规规定的不得公开的事项除外", "except what regulations say must not be disclosed"],
        &[Test::Fact(review::MAJOR_DECISION)],
        &ARTICLES_14_TO_16,
    ),
    // Art. 17 names state secrets only; art. 15 of the Regulation still protects third parties.
    Exemption::own(
        Relation::Narrower,
        "state_secret",
        Ground::must(
            "yanliang_reply_state_secret",
            YANLIANG.article(17).part("c"),
            ["复文涉及国家秘密", "reply that touches a state secret"],
            &[Test::Fact(PROPOSAL_REPLY), Test::Fact(Fact::DETERMINED_STATE_SECRET)],
            &[NO_LONGER_SECRET],
        ),
    ),
    Exemption::refers_short(
        YANLIANG.article(17).part("c"),
        ["复文只列国家秘密", "of replies, state secrets alone"],
        &[Test::Fact(PROPOSAL_REPLY)],
        &[],
        &[Provision::of("national.2019").article(15)],
    ),
    Exemption::own(
        Relation::Restates,
        "state_secret",
        Ground::must(
            "yanliang_permit_state_secret",
            YANLIANG.article(21),
            ["许可、处罚涉及国家秘密", "licence or penalty that touches a state secret"],
            &[Test::Fact(PERMIT_OR_PENALTY), Test::Fact(Fact::DETERMINED_STATE_SECRET)],
            &[NO_LONGER_SECRET],
        ),
    ),
    // Art. 21 has no harm limb and no proviso: beyond art. 15 of the Regulation it has no effect.
    Exemption::own(
        Relation::Broader,
        "third_party",
        Ground::must(
            "yanliang_permit_third_party",
            YANLIANG.article(21),
            ["许可、处罚涉及商业秘密或个人隐私", "licence or penalty that touches a trade secret or privacy"],
            &[Test::Fact(PERMIT_OR_PENALTY), Test::any(&[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY])],
            &[],
        ),
    ),
    Exemption::refers_of(
        YANLIANG.article(21),
        ["其他依法不予公开的信息除外", "except other information lawfully not disclosed"],
        &[Test::Fact(PERMIT_OR_PENALTY)],
        &ARTICLES_14_TO_16,
    ),
    // Art. 33 excepts what is secret only; what arts. 14 and 15 of the Regulation close besides stays closed. What art. 16 lets an agency keep is
    // kept by its last limb alone, on a basis and with a consent (Q-L5).
    Exemption::own(
        Relation::Restates,
        "state_secret",
        Ground::must(
            "yanliang_document_state_secret",
            YANLIANG.article(33).part("b"),
            ["利益紧密相关的公文涉密", "official document on people's interests that is secret"],
            &[
                Test::Fact(review::OFFICIAL_DOCUMENT),
                Test::Fact(review::CLOSELY_TIED),
                Test::Fact(Fact::DETERMINED_STATE_SECRET),
            ],
            &[NO_LONGER_SECRET],
        ),
    ),
    Exemption::refers_short(
        YANLIANG.article(33).part("b"),
        ["涉密的除外", "except what is secret"],
        &[Test::Fact(review::OFFICIAL_DOCUMENT), Test::Fact(review::CLOSELY_TIED)],
        &[],
        &ARTICLES_14_AND_15,
    ),
];

const NO_LONGER_SECRET: Proviso = Proviso::duty(secrets::AS_IT_STANDS, Test::AnyOf(FactSet::NO_LONGER_SECRET));
