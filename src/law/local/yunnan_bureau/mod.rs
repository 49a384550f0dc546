//! A bureau in Yunnan: a collection of eleven systems without number, date or issuer.

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
    Allocation, Application, BodyKind, ConsultationRule, Consulted, CoordinationDuty, Decider, Dispute, Escalation,
    Exemption, Ground, LocalFinding, LocalPeriod, LocalRules, Matter, Mode, OpinionAbout, Period, Power, Proviso,
    Purpose, Relation, ScopeClause, Test,
};

const PREAMBLE: Provision = Provision::of("yunnan_bureau.preamble");
const ASSESSMENT: Provision = Provision::of("yunnan_bureau.assessment");
const CATALOGUE: Provision = Provision::of("yunnan_bureau.catalogue");
const INSPECTION: Provision = Provision::of("yunnan_bureau.inspection");
const SECRECY_REVIEW: Provision = Provision::of("yunnan_bureau.secrecy_review");
const PUBLICATION: Provision = Provision::of("yunnan_bureau.publication");
const REQUEST: Provision = Provision::of("yunnan_bureau.request");
const INTERPRETATION: Provision = Provision::of("yunnan_bureau.interpretation");
const COORDINATION: Provision = Provision::of("yunnan_bureau.coordination");
const OPINION: Provision = Provision::of("yunnan_bureau.public_opinion");
const PROACTIVE: Provision = Provision::of("yunnan_bureau.proactive");
const STAFF_DUTIES: Provision = Provision::of("yunnan_bureau.staff_duties");
const N: Provision = Provision::of("national.2019");
const N07: Provision = Provision::of("national.2007");

const RELATES_TO_ENFORCEMENT: Fact = Fact::of_place(0);
const MAY_AFFECT_ENFORCEMENT: Fact = Fact::of_place(1);
const THREATENS_LIFE: Fact = Fact::of_place(2);
const IN_PROCESS: Fact = Fact::of_place(3);
const FORBIDDEN_BY_RULE: Fact = Fact::of_place(4);
const ENDANGERS_IN_FACT: Fact = Fact::of_place(5);

/// The rules.
pub static RULES: LocalRules = LocalRules {
    place: Code::literal("yunnan_bureau"),
    name: Text::literal("云南某局", "a bureau in Yunnan"),
    force: Force::Undated,
    mark: None,
    definition: None,
    exemptions: Borrowed(&EXEMPTIONS),
    periods: Borrowed(&PERIODS),
    findings: Borrowed(&FINDINGS),
    allocations: Borrowed(&PROACTIVE_6),
    applies_to: Borrowed(&SCOPE),
    responders: Borrowed(&PUBLIC_OPINION_2),
    consultations: Borrowed(&CONSULTATIONS),
    coordination: Borrowed(&DUTIES),
    escalations: Borrowed(&COORDINATION_2),
    liabilities: Borrowed(&supervision::LIABILITIES),
    attributes: Borrowed(&review::ATTRIBUTE_LIST),
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
    assessment: supervision::ASSESSED,
    response: supervision::RESPONSE,
};

/// Proactive 6: what the bureau's sections make is released by its office. Affiliated units are not mentioned.
static PROACTIVE_6: [Cited<Allocation>; 2] = [
    Cited::new(Allocation::ReleasedByOffice, PROACTIVE.article(6)),
    Cited::new(Allocation::SpecialAuthority, PROACTIVE.article(6)),
];

/// Coordination 1 and 3, proactive 7. In writing; ten working days for the bureau's own answer to others. For a third party
/// that is silent the text has no rule.
static CONSULTATIONS: [ConsultationRule; 3] = [
    ConsultationRule::of(COORDINATION.article(1), Consulted::InvolvedAgency, &[])
        .in_writing(COORDINATION.article(3))
        .answered_in_writing(COORDINATION.article(3))
        .at_once_if_urgent(COORDINATION.article(3)),
    ConsultationRule::of(COORDINATION.article(1), Consulted::CoMaker, &[])
        .only(Mode::Proactive)
        .in_writing(COORDINATION.article(3))
        .answered_in_writing(COORDINATION.article(3))
        .at_once_if_urgent(COORDINATION.article(3)),
    ConsultationRule::of(PROACTIVE.article(7).item(3), Consulted::ThirdParty, &[]).only(Mode::Proactive),
];

/// Coordination 3, secrecy review 12, interpretation 5, proactive 5 and staff duties 5. The bureau's own time to answer is that of
/// the 2007 text; the nation's longer one stands beside it.
static PERIODS: [LocalPeriod; 7] = [
    LocalPeriod::new(Purpose::Publication, Cited::new(Period::working_days(20), PROACTIVE.article(5))),
    LocalPeriod::new(Purpose::Reply, Cited::new(Period::working_days(15), STAFF_DUTIES.article(5).item(4))),
    LocalPeriod::new(Purpose::ReplyExtension, Cited::new(Period::working_days(15), STAFF_DUTIES.article(5).item(4))),
    LocalPeriod::new(Purpose::CoordinationAnswer, Cited::new(Period::working_days(10), COORDINATION.article(3))),
    LocalPeriod::new(Purpose::ReferralAnswer, Cited::new(Period::working_days(7), SECRECY_REVIEW.article(12))),
    LocalPeriod::new(Purpose::ReferralAnswerExtension, Cited::new(Period::working_days(7), SECRECY_REVIEW.article(12))),
    LocalPeriod::new(Purpose::InterpretationMaterial, Cited::new(Period::working_days(10), INTERPRETATION.article(5))),
];

/// Coordination 1 and 4, proactive 7 items 4 and 5.
static DUTIES: [Cited<CoordinationDuty>; 5] = [
    Cited::new(CoordinationDuty::ConfirmBeforeRelease, COORDINATION.article(1)),
    Cited::new(CoordinationDuty::SettleBeforeRelease, PROACTIVE.article(7).item(4)),
    Cited::new(CoordinationDuty::WrittenConsentOfCoMakers, SECRECY_REVIEW.article(8)),
    Cited::new(CoordinationDuty::ApprovalBeforeRelease, PROACTIVE.article(7).item(5)),
    Cited::new(CoordinationDuty::SameContentSameWording, COORDINATION.article(4)),
];

/// Coordination 2: any difference goes to the city's competent department, which coordinates.
static COORDINATION_2: [Escalation; 1] = [Escalation::of(
    COORDINATION.article(2),
    &[Dispute::WhetherToDisclose, Dispute::Content],
    &[Decider::CityCompetentDepartment],
    Power::Coordinates,
)];

/// Public opinion 2: the unit involved is the first to respond.
static PUBLIC_OPINION_2: [Cited<OpinionAbout>; 1] = [Cited::new(OpinionAbout::Unit, OPINION.article(2))];

/// The bureau itself, by the lead line of the collection.
static SCOPE: [ScopeClause; 1] = [ScopeClause::of(PREAMBLE, Application::Direct, &[BodyKind::Agency], &Matter::ALL)];

/// Secrecy review 1: the texts it rests on. The implementing measures of 1990 were repealed on 2014-03-01; the regulations
/// of 2014, and since 2024-09-01 those of 2024, stand in their place.
pub static SECRECY_REVIEW_BASES: [Provision; 3] =
    [Provision::of("secrets_law"), Provision::of("secrets_measures.1990"), Provision::of("national.2007")];

#[rustfmt::skip]
static FINDINGS: [LocalFinding; 11] = [
    LocalFinding::of(0, "relates_to_enforcement", SECRECY_REVIEW.article(6).item(3),
        ["是否与行政执法有关？", "Does it relate to administrative enforcement?"]),
    LocalFinding::of(1, "may_affect_enforcement", SECRECY_REVIEW.article(6).item(3),
        ["公开后可能影响检查、调查、取证等执法活动？", "May disclosure affect inspection, investigation or the taking of evidence?"]),
    LocalFinding::of(2, "threatens_life", SECRECY_REVIEW.article(6).item(3),
        ["公开后会威胁个人生命安全？", "Would disclosure threaten personal safety?"]),
    LocalFinding::of(3, "in_process", SECRECY_REVIEW.article(6).item(4),
        ["是否正在调查、讨论、处理过程中？", "Is it under investigation, discussion or processing?"]),
    LocalFinding::of(4, "forbidden_by_rule", SECRECY_REVIEW.article(6).item(6),
        ["是否有地方性法规或者规章禁止公开？", "Does a local regulation or a rule forbid its disclosure?"]),
    LocalFinding::of(5, "endangers_in_fact", SECRECY_REVIEW.article(6).item(5),
        ["公开是否确会（而不仅是可能）危及上述安全或者稳定？", "Would disclosure in fact, and not only possibly, endanger it?"]),
    LocalFinding::of(6, "document_in_handling", PUBLICATION.article(3),
        ["是否为办理中的文件？", "Is it a document that is being handled?"]),
    LocalFinding::of(7, "online_release", CATALOGUE.article(7),
        ["是否在网络媒体上公开发布？", "Is it to be released on the net?"]),
    LocalFinding::of(8, "policy_document", INTERPRETATION.article(1),
        ["是否为政策文件？", "Is it a policy document?"]),
    LocalFinding::of(9, "normative_or_important", INTERPRETATION.article(3),
        ["是否为规范性文件或者其他重要政策性文件？", "Is it a normative or another important policy document?"]),
    LocalFinding::of(10, "own_or_superior_name", INTERPRETATION.article(3),
        ["是否以单位或者上级单位名义出台？", "Is it issued in the name of the unit or of its superior?"]),
];

/// Catalogue 6: the three attributes (公开属性), defined by articles of the 2007 text. Their numbers are resolved by
/// [`articles_of_2019`](crate::law::national::migration::articles_of_2019), never read as numbers of the 2019 text.
pub static ATTRIBUTES: [(Text, &[Provision]); 3] = [
    (Text::literal("主动公开", "proactive"), &[N07.article(9), N07.article(10), N07.article(11), N07.article(12)]),
    (Text::literal("依申请公开", "on request"), &[N07.article(13)]),
    (Text::literal("免予公开", "exempt"), &[N07.article(8), N07.article(14), N07.article(23)]),
];

/// Secrecy review 6 with the proviso of proactive 7, catalogue 4, and catalogue 6 in the numbers of the 2007 text.
static EXEMPTIONS: [Exemption; 10] = [
    // Catalogue 4: 属于国家秘密或商业秘密的信息按规定不能公开. Privacy it does not name.
    Exemption::refers_of(
        CATALOGUE.article(4),
        ["国家秘密、商业秘密按规定不能公开", "state and trade secrets are not disclosed, by rule"],
        &[Test::any(&[Fact::DETERMINED_STATE_SECRET, Fact::TRADE_SECRET])],
        &[N.article(14), N.article(15)],
    ),
    // Catalogue 6: 免予公开 by arts. 8, 14 and 23 of the 2007 text, now 14, 15, 17 and 32, with 16.
    Exemption::refers(
        CATALOGUE.article(6),
        ["免予公开按《条例》第8、14、23条", "exempt under arts. 8, 14 and 23 of the 2007 text"],
        &[N.article(14), N.article(15), N.article(16), N.article(17), N.article(32)],
    ),
    // Item 1: expressly marked. Secrecy review 10 covers the expired term only; the Secrets Law ends the rest.
    Exemption::own(
        Relation::Broader,
        "state_secret",
        Ground::must(
            "yunnan_marked_secret",
            SECRECY_REVIEW.article(6).item(1),
            ["标识为国家秘密", "marked as a state secret"],
            &[Test::Fact(Fact::MARKED_SECRET)],
            &[EXPIRED, DECLASSIFIED],
        ),
    ),
    // Item 2: unmarked content. What nobody has determined is referred; without harm there is no anchor in art. 15.
    Exemption::own(
        Relation::Broader,
        "state_secret",
        Ground::must(
            "yunnan_unmarked_secret",
            SECRECY_REVIEW.article(6).item(2),
            ["虽未标识但内容涉及国家秘密", "unmarked content that involves state secrets"],
            &[Test::any(&[Fact::DETERMINED_STATE_SECRET, Fact::SECRECY_UNSETTLED])],
            &[EXPIRED, DECLASSIFIED],
        ),
    ),
    Exemption::own(
        Relation::Broader,
        "third_party",
        Ground::must(
            "yunnan_unmarked_third_party",
            SECRECY_REVIEW.article(6).item(2),
            ["虽未标识但内容涉及商业秘密、个人隐私", "unmarked content that involves trade secrets or privacy"],
            &[Test::any(&[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY])],
            &[CONSENT, GRAVE_INTEREST_AGAINST_OBJECTION],
        ),
    ),
    // Item 3: an extra ground; the nation knows only a discretion over enforcement case files.
    Exemption::own(
        Relation::Adds,
        "enforcement_file",
        Ground::must(
            "yunnan_enforcement",
            SECRECY_REVIEW.article(6).item(3),
            ["影响执法活动或者威胁个人生命安全", "affects enforcement or threatens personal safety"],
            &[Test::Fact(RELATES_TO_ENFORCEMENT), Test::any(&[MAY_AFFECT_ENFORCEMENT, THREATENS_LIFE])],
            &[],
        ),
    ),
    // Item 4: an extra ground that dies when the matter ends; the nation knows only a discretion.
    Exemption::own(
        Relation::Adds,
        "process_information",
        Ground::must(
            "yunnan_in_process",
            SECRECY_REVIEW.article(6).item(4),
            ["正在调查、讨论、处理过程中", "under investigation, discussion or processing"],
            &[Test::Fact(IN_PROCESS)],
            &[Proviso::duty(SECRECY_REVIEW.article(6).item(4), Test::AnyOf(FactSet::REQUIRED_BY_HIGHER_TEXT))],
        ),
    ),
    // Item 5: 危及, not 可能危及, so narrower; the nation supplies the rest.
    Exemption::own(
        Relation::Narrower,
        "security_and_stability",
        Ground::must(
            "yunnan_security",
            SECRECY_REVIEW.article(6).item(5),
            ["其他危及三安全一稳定", "otherwise endangers security or stability"],
            &[Test::AnyOf(FactSet::SECURITY_AND_STABILITY), Test::Fact(ENDANGERS_IN_FACT)],
            &[],
        ),
    ),
    // Item 6: rules and local regulations too, which art. 14 does not let forbid disclosure.
    Exemption::own(
        Relation::Broader,
        "forbidden_by_law",
        Ground::must(
            "yunnan_forbidden",
            SECRECY_REVIEW.article(6).item(6),
            ["法律、法规和规章禁止公开", "forbidden by law, regulation or rule"],
            &[Test::any(&[Fact::FORBIDDEN_BY_LAW, FORBIDDEN_BY_RULE])],
            &[],
        ),
    ),
    // Proactive 7 item 3: the third party disagrees, so not disclosed; but grave public interest: may be disclosed.
    Exemption::own(
        Relation::Broader,
        "third_party",
        Ground::must(
            "yunnan_third_party_disagrees",
            PROACTIVE.article(7).item(3),
            ["第三方不同意公开", "the third party disagrees"],
            &[Test::AnyOf(FactSet::THIRD_PARTY_INTERESTS), Test::Fact(Fact::THIRD_PARTY_OBJECTS)],
            &[CONSENT, GRAVE_INTEREST],
        )
        .only(Mode::Proactive),
    ),
];

/// Proactive 7 items 3 and 4 speak of proactive disclosure only.
const CONSENT: Proviso =
    Proviso::duty(PROACTIVE.article(7).item(4), Test::Fact(Fact::THIRD_PARTY_CONSENTS)).only(Mode::Proactive);
const GRAVE_INTEREST: Proviso =
    Proviso::permission(PROACTIVE.article(7).item(3), Test::Fact(Fact::GRAVE_PUBLIC_INTEREST)).only(Mode::Proactive);
/// Proactive 7 item 3 presupposes that the third party disagrees; for its silence the text has no rule.
const GRAVE_INTEREST_AGAINST_OBJECTION: Proviso = Proviso::permission(
    PROACTIVE.article(7).item(3),
    Test::AllOf(FactSet::of(&[Fact::THIRD_PARTY_OBJECTS, Fact::GRAVE_PUBLIC_INTEREST])),
)
.only(Mode::Proactive);
const EXPIRED: Proviso = Proviso::duty(SECRECY_REVIEW.article(10), Test::Fact(Fact::SECRECY_TERM_EXPIRED));
const DECLASSIFIED: Proviso =
    Proviso::duty(secrets::AS_IT_STANDS, Test::any(&[Fact::DECLASSIFIED, Fact::FORMALLY_PUBLISHED]));
