//! 《盐田区政务公开暂行规定（征求意见稿）》: a consultation draft, absent until a record of issue is supplied, then in
//! force for three years (art. 35).

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
    Allocation, Application, BodyKind, Choice, ConsultationRule, Consulted, CoordinationDuty, Definition, Exemption,
    Ground, Limb, LocalFinding, LocalRules, Matter, Mode, Proviso, Relation, ScopeClause, Sector, Test,
};

const YANTIAN: Provision = Provision::of("yantian");
const PROPOSAL_REPLY: Fact = Fact::of_place(0);

/// The rules.
pub static RULES: LocalRules = LocalRules {
    place: Code::literal("yantian"),
    name: Text::literal("盐田区", "Yantian District"),
    force: Force::Draft { term_years: Some(3) },
    mark: None,
    definition: Some(Definition::of(YANTIAN.article(2), &ARTICLE_2)),
    exemptions: Borrowed(&EXEMPTIONS),
    periods: Borrowed(&[]),
    findings: Borrowed(&FINDINGS),
    allocations: Borrowed(&ARTICLE_5),
    applies_to: Borrowed(&SCOPE),
    responders: Borrowed(&[]),
    consultations: Borrowed(&ARTICLE_27),
    coordination: Borrowed(&COORDINATION),
    escalations: Borrowed(&[]),
    liabilities: Borrowed(&supervision::LIABILITIES),
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

/// Art. 5 restates art. 10 of the Regulation.
static ARTICLE_5: [Cited<Allocation>; 7] = [
    Cited::new(Allocation::Maker, YANTIAN.article(5).paragraph(1).part("a")),
    Cited::new(Allocation::Keeper, YANTIAN.article(5).paragraph(1).part("b")),
    Cited::new(Allocation::MakerOrFirstObtainer, YANTIAN.article(5).paragraph(1).part("c")),
    Cited::new(Allocation::SpecialAuthority, YANTIAN.article(5).paragraph(1).part("d")),
    Cited::new(Allocation::OwnName, YANTIAN.article(5).paragraph(2)),
    Cited::new(Allocation::LeadMaker, YANTIAN.article(5).paragraph(3)),
    Cited::new(Allocation::LeadIssuer, YANTIAN.article(5).paragraph(3)),
];

/// Art. 27: consult and confirm before release; no window, no effect of silence, no escalation.
static ARTICLE_27: [ConsultationRule; 2] = [
    ConsultationRule::of(YANTIAN.article(27), Consulted::InvolvedAgency, &[]),
    ConsultationRule::of(YANTIAN.article(27), Consulted::CoMaker, &[]).only(Mode::Proactive),
];

static COORDINATION: [Cited<CoordinationDuty>; 1] =
    [Cited::new(CoordinationDuty::ConfirmBeforeRelease, YANTIAN.article(27))];

/// Arts. 32 and 33: public enterprises by reference, and in the social review only.
static SCOPE: [ScopeClause; 2] = [
    ScopeClause::of(
        YANTIAN.article(32),
        Application::Direct,
        &[BodyKind::Government, BodyKind::Agency, BodyKind::AuthorisedOrganisation],
        &Matter::ALL,
    ),
    ScopeClause::by_reference(
        YANTIAN.article(33),
        &[BodyKind::PublicEnterprise],
        &[
            Sector::Education,
            Sector::Health,
            Sector::Water,
            Sector::Power,
            Sector::Gas,
            Sector::Environment,
            Sector::PublicTransport,
        ],
        &[Matter::SocialReview],
        None,
    ),
];

#[rustfmt::skip]
static FINDINGS: [LocalFinding; 7] = [
    LocalFinding::of(
    0,
    "proposal_reply",
    YANTIAN.article(7).paragraph(2).part("b"),
    [
        "是否为人大代表建议、政协委员提案的办理复文？",
        "Is it a reply to a proposal of a people's deputy or a consultative-conference member?",
    ],
),
    LocalFinding::of(1, "normative_document", YANTIAN.article(20).part("b"),
        ["是否为政府规范性文件？", "Is it a normative document of the government?"]),
    LocalFinding::of(2, "is_major", YANTIAN.article(23).part("b"),
        ["是否为重大信息？", "Is it major information?"]),
    LocalFinding::of(3, "is_urgent", YANTIAN.article(23).part("b"),
        ["是否为紧急信息？", "Is it urgent information?"]),
    LocalFinding::of(4, "to_be_interpreted", YANTIAN.article(21).part("a"),
        ["是否为新出台的政府规章、规范性文件或者需广泛知晓的重要政策性文件？", "Is it a new rule or normative document of the government, or an important policy document that has to be widely known?"]),
    LocalFinding::of(6, "major_ecological_effect", YANTIAN.article(15),
        ["是否为对生态环境有重大影响的重大投资项目？", "Is it a major investment project with a grave effect on the environment?"]),
    LocalFinding::of(7, "closely_tied_project", YANTIAN.article(15),
        ["是否为与社会公众利益密切相关的重大投资项目？", "Is it a major investment project closely tied to the public interest?"]),
];

/// Art. 2 restates art. 2 of the Regulation.
static ARTICLE_2: [Limb; 4] = [
    Limb::of("agency", YANTIAN.article(2), ["行政机关", "an administrative agency"], Test::Fact(Fact::BY_AGENCY)),
    Limb::of(
        "function",
        YANTIAN.article(2),
        ["履行行政管理职能过程中", "in administrative-management functions"],
        Test::Fact(Fact::ADMINISTRATIVE_FUNCTION),
    ),
    Limb::of(
        "made_or_obtained",
        YANTIAN.article(2),
        ["制作或者获取", "made or obtained"],
        Test::Fact(Fact::MADE_OR_OBTAINED),
    ),
    Limb::of(
        "recorded",
        YANTIAN.article(2),
        ["以一定形式记录、保存", "recorded or kept in some form"],
        Test::Fact(Fact::RECORDED),
    ),
];

/// Art. 4 paras. 2 to 5, and art. 7 para. 2. Three strengths: 不予公开, 不得公开 with two exceptions, 可以不予公开.
static EXEMPTIONS: [Exemption; 9] = [
    // Art. 4 para. 2: 不予公开, without balancing.
    Exemption::own(
        Relation::Restates,
        "state_secret",
        Ground::must(
            "yantian_state_secret",
            YANTIAN.article(4).paragraph(2).part("a"),
            ["国家秘密", "state secret"],
            &[Test::Fact(Fact::DETERMINED_STATE_SECRET)],
            &[NO_LONGER_SECRET],
        ),
    ),
    Exemption::own(
        Relation::Restates,
        "forbidden_by_law",
        Ground::must(
            "yantian_forbidden_by_law",
            YANTIAN.article(4).paragraph(2).part("b"),
            ["法律、行政法规禁止公开", "forbidden by law or administrative regulation"],
            &[Test::Fact(Fact::FORBIDDEN_BY_LAW)],
            &[],
        ),
    ),
    Exemption::own(
        Relation::Restates,
        "security_and_stability",
        Ground::must(
            "yantian_security",
            YANTIAN.article(4).paragraph(2).part("c"),
            ["可能危及三安全一稳定", "may endanger security or stability"],
            &[Test::AnyOf(FactSet::SECURITY_AND_STABILITY)],
            &[],
        ),
    ),
    // Art. 4 para. 3: 不得公开; 但是 consent or grave public interest: 予以公开.
    Exemption::own(
        Relation::Restates,
        "third_party",
        Ground::must(
            "yantian_third_party",
            YANTIAN.article(4).paragraph(3).part("a"),
            ["第三方合法权益", "third-party rights and interests"],
            &[Test::AnyOf(FactSet::THIRD_PARTY_INTERESTS), Test::Fact(Fact::HARMS_THIRD_PARTY)],
            &[CONSENT, GRAVE_INTEREST, REQUIRED.under_reading(Choice::WholeArticle)],
        ),
    ),
    // Art. 4 para. 4: 可以不予公开; para. 5 lets laws, regulations and rules prevail. It stands in a paragraph of its
    // own and so reaches internal affairs too, which is more disclosure than the nation's para. 1 demands.
    Exemption::own(
        Relation::Narrower,
        "internal_affairs",
        Ground::may(
            "yantian_internal_affairs",
            YANTIAN.article(4).paragraph(4).part("a"),
            ["内部事务信息", "internal affairs"],
            &[Test::AnyOf(FactSet::INTERNAL_AFFAIRS)],
            &[REQUIRED],
        ),
    ),
    Exemption::own(
        Relation::Restates,
        "process_information",
        Ground::may(
            "yantian_process_information",
            YANTIAN.article(4).paragraph(4).part("b"),
            ["过程性信息", "process information"],
            &[Test::AnyOf(FactSet::PROCESS_INFORMATION)],
            &[REQUIRED],
        ),
    ),
    Exemption::own(
        Relation::Restates,
        "enforcement_file",
        Ground::may(
            "yantian_enforcement_file",
            YANTIAN.article(4).paragraph(4).part("c"),
            ["行政执法案卷信息", "enforcement case file"],
            &[Test::Fact(Fact::ENFORCEMENT_FILE)],
            &[REQUIRED],
        ),
    ),
    // Art. 7 para. 2: 依法 imports the conditions of art. 4; 和 between the three is read as any of them.
    Exemption::own(
        Relation::Restates,
        "state_secret",
        Ground::must(
            "yantian_reply_state_secret",
            YANTIAN.article(7).paragraph(2).part("b"),
            ["复文涉及国家秘密", "reply that touches a state secret"],
            &[Test::Fact(PROPOSAL_REPLY), Test::Fact(Fact::DETERMINED_STATE_SECRET)],
            &[NO_LONGER_SECRET],
        ),
    ),
    Exemption::own(
        Relation::Restates,
        "third_party",
        Ground::must(
            "yantian_reply_third_party",
            YANTIAN.article(7).paragraph(2).part("b"),
            ["复文涉及商业秘密、个人隐私", "reply that touches a trade secret or privacy"],
            &[
                Test::Fact(PROPOSAL_REPLY),
                Test::any(&[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY]),
                Test::Fact(Fact::HARMS_THIRD_PARTY),
            ],
            &[CONSENT, GRAVE_INTEREST],
        ),
    ),
];

const NO_LONGER_SECRET: Proviso = Proviso::duty(secrets::AS_IT_STANDS, Test::AnyOf(FactSet::NO_LONGER_SECRET));
const CONSENT: Proviso =
    Proviso::duty(YANTIAN.article(4).paragraph(3).part("b"), Test::Fact(Fact::THIRD_PARTY_CONSENTS));
const GRAVE_INTEREST: Proviso =
    Proviso::duty(YANTIAN.article(4).paragraph(3).part("c"), Test::Fact(Fact::GRAVE_PUBLIC_INTEREST));
const REQUIRED: Proviso = Proviso::duty(YANTIAN.article(4).paragraph(5), Test::AnyOf(FactSet::REQUIRED_BY_HIGHER_TEXT));
