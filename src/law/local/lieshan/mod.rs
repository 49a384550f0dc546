//! 《烈山区人民政府政务公开发布协调制度》: in force on release; the page that carries it was posted on 2021-08-04, which
//! is an upper bound of that day (art. 18).

mod duties;
pub(in crate::law) mod index;
mod requests;
mod review;
mod supervision;
mod text;

use std::borrow::Cow::Borrowed;

use chrono::NaiveDate;

use crate::citation::{Cited, Code, Force, Provision, Text};
use crate::fact::Fact;
use crate::norm::{
    Allocation, Application, BodyKind, ConsultationRule, Consulted, CoordinationDuty, Decider, Definition, Dispute,
    Escalation, Limb, LocalFinding, LocalPeriod, LocalRules, Matter, Mode, Period, Power, Purpose, ScopeClause, Sector,
    Test,
};

const LIESHAN: Provision = Provision::of("lieshan");
const FROM_OTHER_AGENCY: Fact = Fact::of_place(0);

/// The rules. The text has no ground of its own: the nation supplies all of arts. 14 to 16.
pub static RULES: LocalRules = LocalRules {
    place: Code::literal("lieshan"),
    name: Text::literal("烈山区", "Lieshan District"),
    force: Force::NoLaterThan { bound: POSTED },
    mark: None,
    definition: Some(Definition::of(LIESHAN.article(2).part("a"), &ARTICLE_2)),
    exemptions: Borrowed(&[]),
    periods: Borrowed(&PERIODS),
    findings: Borrowed(&FINDINGS),
    allocations: Borrowed(&ALLOCATIONS),
    applies_to: Borrowed(&SCOPE),
    responders: Borrowed(&[]),
    consultations: Borrowed(&CONSULTATIONS),
    coordination: Borrowed(&COORDINATION),
    escalations: Borrowed(&ARTICLE_9),
    liabilities: Borrowed(&supervision::LIABILITIES),
    attributes: Borrowed(&review::ATTRIBUTES),
    gates: Borrowed(&review::GATES),
    review: review::REVIEW,
    channels: Borrowed(&review::CHANNELS),
    interpretation: Borrowed(&[]),
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

/// Arts. 4, 5 and 7. Mergers (合并) are not named and are read as changes. The limb for information from other agencies is missing; the nation supplies it.
static ALLOCATIONS: [Cited<Allocation>; 9] = [
    Cited::new(Allocation::Maker, LIESHAN.article(4).part("a")),
    Cited::new(Allocation::Keeper, LIESHAN.article(4).part("b")),
    Cited::new(Allocation::Successor, LIESHAN.article(4).part("c")),
    Cited::new(Allocation::DecidingAgency, LIESHAN.article(4).part("d")),
    Cited::new(Allocation::SpecialAuthority, LIESHAN.article(4).part("f")),
    Cited::new(Allocation::LeadIssuer, LIESHAN.article(5).part("a")),
    Cited::new(Allocation::EverySealer, LIESHAN.article(5).part("b")),
    Cited::new(Allocation::ApplicantChooses, LIESHAN.article(5).part("c")),
    Cited::new(Allocation::EveryInvolved, LIESHAN.article(7)),
];

/// Arts. 6 and 8: communicate and confirm; on request a joint consultation within three working days. Silence means nothing.
static CONSULTATIONS: [ConsultationRule; 4] = [
    ConsultationRule::of(LIESHAN.article(6), Consulted::InvolvedAgency, &[]),
    ConsultationRule::of(LIESHAN.article(6), Consulted::CoMaker, &[]).only(Mode::Proactive),
    ConsultationRule::of(LIESHAN.article(8).part("a"), Consulted::InvolvedAgency, &[])
        .only(Mode::OnRequest)
        .letter_in(Purpose::JointConsultation),
    ConsultationRule::of(LIESHAN.article(8).part("a"), Consulted::CoMaker, &[])
        .only(Mode::OnRequest)
        .letter_in(Purpose::JointConsultation),
];

/// Arts. 8 and 11. Art. 11 states no trigger; formation or change is that of art. 26 of the Regulation.
static PERIODS: [LocalPeriod; 3] = [
    LocalPeriod::new(Purpose::JointConsultation, Cited::new(Period::working_days(3), LIESHAN.article(8).part("a"))),
    LocalPeriod::new(Purpose::Publication, Cited::new(Period::working_days(20), LIESHAN.article(11).part("a"))),
    LocalPeriod::new(Purpose::RequestCatalogue, Cited::new(Period::working_days(20), LIESHAN.article(11).part("b"))),
];

static COORDINATION: [Cited<CoordinationDuty>; 2] = [
    Cited::new(CoordinationDuty::ConfirmBeforeRelease, LIESHAN.article(6)),
    Cited::new(CoordinationDuty::FollowTheResult, LIESHAN.article(8).part("b")),
];

/// Art. 9: whether to disclose, and only that; either of two decides. Who brings it the text does not say.
static ARTICLE_9: [Escalation; 1] = [Escalation::of(
    LIESHAN.article(9),
    &[Dispute::WhetherToDisclose],
    &[Decider::CommonSuperior, Decider::CompetentDepartment],
    Power::Decides,
)];

/// Arts. 4 and 16: deliberative and temporary bodies by reference; public enterprises by reference, in release
/// coordination only.
static SCOPE: [ScopeClause; 3] = [
    ScopeClause::of(
        LIESHAN.article(4).part("a"),
        Application::Direct,
        &[BodyKind::Government, BodyKind::Agency],
        &Matter::ALL,
    ),
    ScopeClause::of(
        LIESHAN.article(4).part("e"),
        Application::ByReference,
        &[BodyKind::DeliberativeBody, BodyKind::TemporaryBody],
        &Matter::ALL,
    ),
    ScopeClause::by_reference(
        LIESHAN.article(16),
        &[BodyKind::PublicEnterprise],
        &[
            Sector::Education,
            Sector::Health,
            Sector::FamilyPlanning,
            Sector::Water,
            Sector::Power,
            Sector::Gas,
            Sector::PublicTransport,
        ],
        &[Matter::Coordination],
        Some(Text::literal("在提供社会公共服务过程中", "in providing public services")),
    ),
];

const POSTED: NaiveDate = NaiveDate::from_ymd_opt(2021, 8, 4).expect("a date");

#[rustfmt::skip]
static FINDINGS: [LocalFinding; 3] = [
    LocalFinding::of(
    0,
    "obtained_from_other_agency",
    LIESHAN.article(2).part("b"),
    ["是否从其他行政机关获取？", "Was it obtained from another administrative agency?"],
),
    LocalFinding::of(1, "made_here", LIESHAN.article(10).part("b"),
        ["是否由本机关制作？", "Did the agency make it?"]),
    LocalFinding::of(2, "special_release_rules", LIESHAN.article(10).part("g"),
        ["法律、法规对其发布是否有明确具体规定？", "Does a law or regulation have specific rules on its release?"]),
];

/// Art. 2: 履行职责 as in 2007, but obtained from citizens, legal persons and other organisations only. Arts. 2 and 10 of
/// the Regulation govern.
static ARTICLE_2: [Limb; 5] = [
    Limb::of(
        "agency",
        LIESHAN.article(2).part("a"),
        ["行政机关", "an administrative agency"],
        Test::Fact(Fact::BY_AGENCY),
    ),
    Limb::of(
        "function",
        LIESHAN.article(2).part("a"),
        ["履行职责过程中", "in performing duties"],
        Test::any(&[Fact::ADMINISTRATIVE_FUNCTION, Fact::PERFORMING_DUTIES]),
    ),
    Limb::of(
        "made_or_obtained",
        LIESHAN.article(2).part("a"),
        ["制作或者获取", "made or obtained"],
        Test::Fact(Fact::MADE_OR_OBTAINED),
    ),
    Limb::of(
        "private_source",
        LIESHAN.article(2).part("b"),
        ["从公民、法人或者其他组织获取", "obtained from private sources"],
        Test::none(&[FROM_OTHER_AGENCY]),
    ),
    Limb::of(
        "recorded",
        LIESHAN.article(2).part("a"),
        ["以一定形式记录、保存", "recorded or kept in some form"],
        Test::Fact(Fact::RECORDED),
    ),
];
