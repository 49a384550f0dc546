//! 台儿庄区 (台政办字〔2020〕8号): four systems and a form, in force since 2020-04-22.

mod duties;
pub(in crate::law) mod index;
mod requests;
pub(crate) mod review;
mod supervision;
mod text;

use std::borrow::Cow::Borrowed;

use chrono::NaiveDate;

use crate::citation::{Cited, Code, Force, Provision, Text};
use crate::fact::{Fact, FactSet};
use crate::law::national::secrets;
use crate::norm::{
    Allocation, Application, BodyKind, ConsultationRule, Consulted, CoordinationDuty, Decider, Definition, Dispute,
    Escalation, Exemption, Ground, LetterContent, Limb, LocalPeriod, LocalRules, Matter, Mode, Period, Power, Proviso,
    Purpose, Relation, ScopeClause, Sector, Silence, Test, Window,
};

const NOTICE: Provision = Provision::of("taierzhuang.notice");
const PROACTIVE: Provision = Provision::of("taierzhuang.proactive");
const COORDINATION: Provision = Provision::of("taierzhuang.coordination");
const SECRECY_REVIEW: Provision = Provision::of("taierzhuang.secrecy_review");
const SUPERVISION: Provision = Provision::of("taierzhuang.supervision");

/// The rules.
pub static RULES: LocalRules = LocalRules {
    place: Code::literal("taierzhuang"),
    name: Text::literal("台儿庄区", "Taierzhuang District"),
    force: Force::Dated { from: ISSUED, until: None, repealed: false },
    mark: None,
    definition: Some(Definition::of(PROACTIVE.article(2), &ARTICLE_2).restated(&[COORDINATION.article(2)])),
    exemptions: Borrowed(&EXEMPTIONS),
    periods: Borrowed(&PERIODS),
    findings: Borrowed(&[]),
    allocations: Borrowed(&ALLOCATIONS),
    applies_to: Borrowed(&SCOPE),
    responders: Borrowed(&[]),
    consultations: Borrowed(&CONSULTATIONS),
    coordination: Borrowed(&DUTIES),
    escalations: Borrowed(&COORDINATION_9),
    liabilities: Borrowed(&supervision::LIABILITIES),
    attributes: Borrowed(&[]),
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

/// Coordination 4 and proactive 9. Coordination 4(3) speaks of information jointly made, 4(4) of documents jointly issued.
static ALLOCATIONS: [Cited<Allocation>; 16] = [
    Cited::new(Allocation::Maker, COORDINATION.article(4).paragraph(2)),
    Cited::new(Allocation::Maker, PROACTIVE.article(9).paragraph(1)),
    Cited::new(Allocation::Keeper, COORDINATION.article(4).paragraph(2)),
    Cited::new(Allocation::Keeper, PROACTIVE.article(9).paragraph(1)),
    Cited::new(Allocation::MakerOrFirstObtainer, COORDINATION.article(4).paragraph(2)),
    Cited::new(Allocation::MakerOrFirstObtainer, PROACTIVE.article(9).paragraph(1)),
    Cited::new(Allocation::SpecialAuthority, COORDINATION.article(4).paragraph(2)),
    Cited::new(Allocation::SpecialAuthority, PROACTIVE.article(9).paragraph(1)),
    Cited::new(Allocation::OwnName, PROACTIVE.article(9).paragraph(2)),
    Cited::new(Allocation::LeadMaker, COORDINATION.article(4).paragraph(3)),
    Cited::new(Allocation::LeadMaker, PROACTIVE.article(9).paragraph(3)),
    Cited::new(Allocation::LeadIssuer, COORDINATION.article(4).paragraph(3)),
    Cited::new(Allocation::EverySealer, COORDINATION.article(4).paragraph(4)),
    Cited::new(Allocation::Successor, COORDINATION.article(4).paragraph(5)),
    Cited::new(Allocation::SuccessorOfMerged, COORDINATION.article(4).paragraph(5)),
    Cited::new(Allocation::DecidingAgency, COORDINATION.article(4).paragraph(5)),
];

/// Coordination 7: three required items; the fourth is residual.
static LETTER: [Cited<LetterContent>; 8] = [
    Cited::new(LetterContent::Title, COORDINATION.article(7).item(1)),
    Cited::new(LetterContent::DocumentNumber, COORDINATION.article(7).item(1)),
    Cited::new(LetterContent::Description, COORDINATION.article(7).item(1)),
    Cited::new(LetterContent::OriginDate, COORDINATION.article(7).item(1)),
    Cited::new(LetterContent::Issuer, COORDINATION.article(7).item(1)),
    Cited::new(LetterContent::Points, COORDINATION.article(7).item(2)),
    Cited::new(LetterContent::Opinion, COORDINATION.article(7).item(3)),
    Cited::new(LetterContent::Basis, COORDINATION.article(7).item(3)),
];

const COORDINATION_8: Provision = COORDINATION.article(8);

/// Coordination 3, 5, 6 and 8. The window is "the prescribed time", which no text at hand sets: the letter does, or an
/// agreement. Consulting the co-makers of what is asked for is optional, and art. 34 of the Regulation says what their
/// silence means.
static CONSULTATIONS: [ConsultationRule; 4] = [
    ConsultationRule::of(COORDINATION.article(5), Consulted::InvolvedAgency, &LETTER)
        .only(Mode::Proactive)
        .in_writing(COORDINATION.article(5))
        .letter_in(Purpose::CoordinationLetter)
        .answered_in_writing(COORDINATION_8)
        .window(Window::SetInLetter, COORDINATION_8)
        .silence(Silence::AgreesWithProposer, COORDINATION_8),
    ConsultationRule::of(COORDINATION.article(5), Consulted::CoMaker, &LETTER)
        .only(Mode::Proactive)
        .in_writing(COORDINATION.article(5))
        .letter_in(Purpose::CoordinationLetter)
        .answered_in_writing(COORDINATION_8)
        .window(Window::SetInLetter, COORDINATION_8)
        .silence(Silence::AgreesWithProposer, COORDINATION_8),
    ConsultationRule::of(COORDINATION.article(6).paragraph(1), Consulted::CoMaker, &LETTER)
        .only(Mode::OnRequest)
        .optional()
        .in_writing(COORDINATION.article(6).paragraph(2))
        .letter_in(Purpose::CoordinationLetterOnRequest)
        .answered_in_writing(COORDINATION_8),
    ConsultationRule::of(COORDINATION.article(6).paragraph(2), Consulted::InvolvedAgency, &LETTER)
        .only(Mode::OnRequest)
        .in_writing(COORDINATION.article(6).paragraph(2))
        .letter_in(Purpose::CoordinationLetterOnRequest)
        .answered_in_writing(COORDINATION_8)
        .window(Window::SetInLetter, COORDINATION_8)
        .silence(Silence::AgreesWithProposer, COORDINATION_8),
];

/// Coordination 3 and 10, secrecy review 7.
static DUTIES: [Cited<CoordinationDuty>; 5] = [
    Cited::new(CoordinationDuty::ConfirmBeforeRelease, COORDINATION.article(3).paragraph(1)),
    Cited::new(CoordinationDuty::ApprovalBeforeRelease, COORDINATION.article(3).paragraph(2)),
    Cited::new(CoordinationDuty::WrittenConsentOfCoMakers, SECRECY_REVIEW.article(7)),
    Cited::new(CoordinationDuty::RemedyPromptly, COORDINATION.article(10).paragraph(1)),
    Cited::new(CoordinationDuty::MayObject, COORDINATION.article(10).paragraph(2)),
];

/// Coordination 9: whether to disclose, and only that; the proposer brings it, and no power to impose is stated.
static COORDINATION_9: [Escalation; 1] = [Escalation::of(
    COORDINATION.article(9),
    &[Dispute::WhetherToDisclose],
    &[Decider::CompetentDepartment],
    Power::SettlesByConsultation,
)
.brought_by_proposer()];

const AGENCIES: [BodyKind; 2] = [BodyKind::Government, BodyKind::Agency];
const PUBLIC_SERVICES: Text = Text::literal("在提供社会公共服务过程中", "in providing public services");

/// The four systems one by one. Being an addressee of the notice makes none of them apply. The sub-district office
/// (运河街道办事处) is named as an agency of its own by proactive 3(3) alone.
static SCOPE: [ScopeClause; 11] = [
    ScopeClause::of(
        PROACTIVE.article(3).paragraph(3),
        Application::Direct,
        &[BodyKind::Government, BodyKind::Agency, BodyKind::SubDistrictOffice],
        &[Matter::Proactive, Matter::Responsibility],
    ),
    ScopeClause::of(COORDINATION.article(3).paragraph(1), Application::Direct, &AGENCIES, &[Matter::Coordination]),
    ScopeClause::of(SUPERVISION.article(2).paragraph(1), Application::Direct, &AGENCIES, &[Matter::Supervision]),
    ScopeClause::elsewhere(
        PROACTIVE.article(8).paragraph(1),
        &[BodyKind::PublicEnterprise, BodyKind::EntrustedInstitution],
        &[Matter::Responsibility, Matter::Proactive, Matter::OnRequest],
        &[
            Provision::of("national.2019").article(54),
            Provision::of("national.2019").article(55),
            Provision::of("zaozhuang.2019.11"),
        ],
    ),
    ScopeClause::of(
        COORDINATION.article(12),
        Application::Direct,
        &[BodyKind::AuthorisedOrganisation],
        &[Matter::Coordination],
    ),
    ScopeClause::by_reference(
        COORDINATION.article(13),
        &[BodyKind::PublicEnterprise],
        &[
            Sector::Education,
            Sector::Culture,
            Sector::Health,
            Sector::Water,
            Sector::Power,
            Sector::Gas,
            Sector::Heating,
            Sector::Environment,
            Sector::PublicTransport,
        ],
        &[Matter::Coordination],
        Some(PUBLIC_SERVICES),
    ),
    ScopeClause::of(SECRECY_REVIEW.article(2), Application::Direct, &AGENCIES, &[Matter::SecrecyReview]),
    ScopeClause::of(
        SECRECY_REVIEW.article(15),
        Application::Direct,
        &[BodyKind::AuthorisedOrganisation],
        &[Matter::SecrecyReview],
    ),
    ScopeClause::by_reference(
        SECRECY_REVIEW.article(16),
        &[BodyKind::PublicEnterprise],
        &[
            Sector::Education,
            Sector::Culture,
            Sector::Health,
            Sector::Water,
            Sector::Power,
            Sector::Gas,
            Sector::Heating,
            Sector::Environment,
            Sector::PublicTransport,
            Sector::Telecommunications,
            Sector::Post,
        ],
        &[Matter::SecrecyReview],
        Some(PUBLIC_SERVICES),
    ),
    // The addressees of the notice come last: a clause of a system prevails.
    ScopeClause::of(
        NOTICE.paragraph(2),
        Application::AddresseeOnly,
        &[BodyKind::PublicEnterprise, BodyKind::StateEnterprise],
        &Matter::ALL,
    ),
    ScopeClause::of(
        NOTICE.paragraph(2),
        Application::AddresseeOnly,
        &[BodyKind::Government, BodyKind::Agency, BodyKind::SubDistrictOffice],
        &Matter::ALL,
    ),
];

const ISSUED: NaiveDate = NaiveDate::from_ymd_opt(2020, 4, 22).expect("a date");

/// Proactive 12, coordination 5 and 6(2), secrecy review 6.
static PERIODS: [LocalPeriod; 4] = [
    LocalPeriod::new(Purpose::Publication, Cited::new(Period::working_days(20), PROACTIVE.article(12))),
    LocalPeriod::new(Purpose::CoordinationLetter, Cited::new(Period::working_days(5), COORDINATION.article(5))),
    LocalPeriod::new(
        Purpose::CoordinationLetterOnRequest,
        Cited::new(Period::working_days(5), COORDINATION.article(6).paragraph(2)),
    ),
    LocalPeriod::new(Purpose::SecrecyOpinion, Cited::new(Period::working_days(1), SECRECY_REVIEW.article(6))),
];

/// Proactive 2 restates art. 2 of the Regulation; coordination 2 says the same.
static ARTICLE_2: [Limb; 4] = [
    Limb::of("agency", PROACTIVE.article(2), ["行政机关", "an administrative agency"], Test::Fact(Fact::BY_AGENCY)),
    Limb::of(
        "function",
        PROACTIVE.article(2),
        ["履行行政管理职能过程中", "in administrative-management functions"],
        Test::Fact(Fact::ADMINISTRATIVE_FUNCTION),
    ),
    Limb::of(
        "made_or_obtained",
        PROACTIVE.article(2),
        ["制作或者获取", "made or obtained"],
        Test::Fact(Fact::MADE_OR_OBTAINED),
    ),
    Limb::of(
        "recorded",
        PROACTIVE.article(2),
        ["以一定形式记录、保存", "recorded or kept in some form"],
        Test::Fact(Fact::RECORDED),
    ),
];

/// Proactive 13 to 15 and secrecy review 9. The texts are silent on art. 16 of the Regulation, which the nation supplies.
static EXEMPTIONS: [Exemption; 10] = [
    // Proactive 13(2): doubt whether it can be disclosed is referred, as in art. 17 para. 3 of the Regulation.
    Exemption::refers(
        PROACTIVE.article(13).paragraph(2),
        ["不能确定是否可以公开的，报有关主管部门或者保密工作部门确定", "doubt whether it can be disclosed is referred"],
        &[Provision::of("national.2019").article(17).paragraph(3)],
    ),
    // Proactive 14.
    Exemption::own(
        Relation::Restates,
        "state_secret",
        Ground::must(
            "taierzhuang_state_secret",
            PROACTIVE.article(14),
            ["国家秘密", "state secret"],
            &[Test::Fact(Fact::DETERMINED_STATE_SECRET)],
            &[NO_LONGER_SECRET],
        ),
    ),
    Exemption::own(
        Relation::Restates,
        "forbidden_by_law",
        Ground::must(
            "taierzhuang_forbidden_by_law",
            PROACTIVE.article(14),
            ["法律、行政法规禁止公开", "forbidden by law or administrative regulation"],
            &[Test::Fact(Fact::FORBIDDEN_BY_LAW)],
            &[],
        ),
    ),
    Exemption::own(
        Relation::Restates,
        "security_and_stability",
        Ground::must(
            "taierzhuang_security",
            PROACTIVE.article(14),
            ["可能危及三安全一稳定", "may endanger security or stability"],
            &[Test::AnyOf(FactSet::SECURITY_AND_STABILITY)],
            &[],
        ),
    ),
    // Proactive 15.
    Exemption::own(
        Relation::Restates,
        "third_party",
        Ground::must(
            "taierzhuang_third_party",
            PROACTIVE.article(15),
            ["第三方合法权益", "third-party rights and interests"],
            &[Test::AnyOf(FactSet::THIRD_PARTY_INTERESTS), Test::Fact(Fact::HARMS_THIRD_PARTY)],
            &[Proviso::duty(
                PROACTIVE.article(15),
                Test::any(&[Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST]),
            )],
        ),
    ),
    // Secrecy review 9(1)1: expressly marked. An expired mark whose formalities were not done is a local defect only.
    Exemption::own(
        Relation::Broader,
        "state_secret",
        Ground::must(
            "taierzhuang_marked_secret",
            SECRECY_REVIEW.article(9).paragraph(1).item(1),
            ["标识为国家秘密", "marked as a state secret"],
            &[Test::Fact(Fact::MARKED_SECRET)],
            &[NO_LONGER_SECRET],
        ),
    ),
    // Secrecy review 9(1)2: unmarked content. What nobody has determined is referred; without harm there is no anchor.
    Exemption::own(
        Relation::Broader,
        "state_secret",
        Ground::must(
            "taierzhuang_unmarked_secret",
            SECRECY_REVIEW.article(9).paragraph(1).item(2),
            ["虽未标识但内容涉及国家秘密", "unmarked content that involves state secrets"],
            &[Test::any(&[Fact::DETERMINED_STATE_SECRET, Fact::SECRECY_UNSETTLED])],
            &[NO_LONGER_SECRET],
        ),
    ),
    Exemption::own(
        Relation::Broader,
        "third_party",
        Ground::must(
            "taierzhuang_unmarked_third_party",
            SECRECY_REVIEW.article(9).paragraph(1).item(2),
            ["虽未标识但内容涉及商业秘密、个人隐私", "unmarked content that involves trade secrets or privacy"],
            &[Test::any(&[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY])],
            &[OPENED_BY_9_2],
        ),
    ),
    // Secrecy review 9(1)3.
    Exemption::own(
        Relation::Restates,
        "security_and_stability",
        Ground::must(
            "taierzhuang_review_security",
            SECRECY_REVIEW.article(9).paragraph(1).item(3),
            ["其他可能危及三安全一稳定", "otherwise may endanger security or stability"],
            &[Test::AnyOf(FactSet::SECURITY_AND_STABILITY)],
            &[],
        ),
    ),
    // Secrecy review 9(2).
    Exemption::own(
        Relation::Restates,
        "third_party",
        Ground::must(
            "taierzhuang_review_third_party",
            SECRECY_REVIEW.article(9).paragraph(2),
            ["第三方合法权益", "third-party rights and interests"],
            &[Test::AnyOf(FactSet::THIRD_PARTY_INTERESTS), Test::Fact(Fact::HARMS_THIRD_PARTY)],
            &[OPENED_BY_9_2],
        ),
    ),
];

const OPENED_BY_9_2: Proviso = Proviso::duty(
    SECRECY_REVIEW.article(9).paragraph(2),
    Test::any(&[Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST]),
);
/// The secrecy ends under the Secrets Law; secrecy review 9(3) asks for formalities, whose absence is a local defect only.
const NO_LONGER_SECRET: Proviso = Proviso::duty(secrets::AS_IT_STANDS, Test::AnyOf(FactSet::NO_LONGER_SECRET));
