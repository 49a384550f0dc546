//! Four review chains for one act (catalogue 3 and 7, secrecy review 7, publication 3 and 4, with proactive 7), as one list
//! in their joint order, each gate on its sources; the secrecy review itself; policy interpretation.

use std::borrow::Cow::Borrowed;

use super::{CATALOGUE, COORDINATION, INTERPRETATION as THREE_IN_STEP, PROACTIVE, PUBLICATION, SECRECY_REVIEW};
use crate::citation::Cited;
use crate::fact::{Doubt, Fact, FactSet};
use crate::law::national::review::EVERY_PUBLIC_CHANNEL;
use crate::norm::{
    Addressee, Attribute, Channel, ChannelRule, Check, Closing, Demand, Gate, GateStage, GateStrength,
    InterpretationRule, LabelField, Material, Mode, OpinionKind, PlanElement, Purpose, Record, ReferralRoute, Relative,
    ReviewDuty, ReviewRules, ReviewStep, Role, SyncPoint, Test,
};

pub(super) const DOCUMENT: Fact = Fact::of_place(6);
pub(super) const ONLINE: Fact = Fact::of_place(7);
pub(super) const POLICY_DOCUMENT: Fact = Fact::of_place(8);
pub(super) const NORMATIVE_OR_IMPORTANT: Fact = Fact::of_place(9);
pub(super) const IN_OWN_NAME: Fact = Fact::of_place(10);

/// Secrecy review 2 to 16, with publication 5 and 6. Item 2 of art. 7 does not exist. Who reviews is a role that the bureau
/// fills, by default its office (publication 4). What follows when the leader refuses no article says.
pub(super) const REVIEW: ReviewRules = ReviewRules {
    steps: Borrowed(&[
        Cited::new((ReviewStep::PreliminaryOpinion, Role::OriginatingUnit), SECRECY_REVIEW.article(7).item(1)),
        Cited::new((ReviewStep::Opinion, Role::ReviewBody), SECRECY_REVIEW.article(7).item(3)),
        Cited::new((ReviewStep::Opinion, Role::Office), PUBLICATION.article(4)),
        Cited::new((ReviewStep::Approval, Role::LeaderInCharge), SECRECY_REVIEW.article(7).item(4)),
    ]),
    opinions: Borrowed(&[
        Cited::new(OpinionKind::Proactive, SECRECY_REVIEW.article(11)),
        Cited::new(OpinionKind::OnRequest, SECRECY_REVIEW.article(11)),
        Cited::new(OpinionKind::Exempt, SECRECY_REVIEW.article(11)),
        Cited::new(OpinionKind::Uncertain, SECRECY_REVIEW.article(11)),
    ]),
    checks: Borrowed(&[
        Cited::new(Check::StateSecret, SECRECY_REVIEW.article(2)),
        Cited::new(Check::TradeSecret, SECRECY_REVIEW.article(2)),
        Cited::new(Check::Privacy, SECRECY_REVIEW.article(2)),
        Cited::new(Check::Security, SECRECY_REVIEW.article(2)),
        Cited::new(Check::Scope, PUBLICATION.article(5)),
        Cited::new(Check::Form, PUBLICATION.article(5)),
        Cited::new(Check::TimeLimit, PUBLICATION.article(5)),
        Cited::new(Check::Procedure, PUBLICATION.article(5)),
        Cited::new(Check::Accuracy, PUBLICATION.article(6)),
        Cited::new(Check::Authority, PUBLICATION.article(6)),
        Cited::new(Check::Completeness, PUBLICATION.article(6)),
        Cited::new(Check::Timeliness, PUBLICATION.article(6)),
    ]),
    materials: Borrowed(&[
        Cited::new(Material::Text, SECRECY_REVIEW.article(9).item(1)),
        Cited::new(Material::ReasonsLetter, SECRECY_REVIEW.article(9).item(2)),
        Cited::new(Material::OtherAsked, SECRECY_REVIEW.article(9).item(3)),
    ]),
    routes: Borrowed(&ARTICLE_9),
    duties: Borrowed(&[
        Cited::new(ReviewDuty::ReviewBeforeRelease, SECRECY_REVIEW.article(3)),
        // 审核 is what comes before: a check after the release is none.
        Cited::new(ReviewDuty::ReviewBeforeRelease, PUBLICATION.article(2)),
        Cited::new(ReviewDuty::ReviewBeforeRelease, PUBLICATION.article(4)),
        Cited::new(ReviewDuty::EstablishMechanism, SECRECY_REVIEW.article(5)),
        // Art. 4: the yardstick is the law and the scopes of secrets, so a finding of secrecy names its basis. Reasons are
        // given on a later query (art. 14).
        Cited::new(ReviewDuty::NameBasis, SECRECY_REVIEW.article(4)),
        Cited::new(ReviewDuty::OpinionFixesAttribute, SECRECY_REVIEW.article(11)),
        Cited::new(ReviewDuty::ReturnBarred, CATALOGUE.article(8)),
        Cited::new(ReviewDuty::DeclassifyBeforeRelease, SECRECY_REVIEW.article(10)),
        Cited::new(ReviewDuty::SeveringConfirmedOutside, SECRECY_REVIEW.article(13)),
        Cited::new(ReviewDuty::ReasonsOnQuery, SECRECY_REVIEW.article(14)),
        // Art. 15 cites art. 33 para. 2 of the 2007 text; it instructs courts, and binds none.
        Cited::new(ReviewDuty::DeterminationInProceedings, SECRECY_REVIEW.article(15)),
        Cited::new(ReviewDuty::Recheck, SECRECY_REVIEW.article(16)),
    ]),
    form: Borrowed(&[]),
};

/// Art. 9: only whether it is a state secret, and of which level. Other doubts follow the Regulation.
static ARTICLE_9: [ReferralRoute; 2] = [
    ReferralRoute::of(
        SECRECY_REVIEW.article(9),
        &[Doubt::Secrecy],
        &[
            Addressee::of(Role::SuperiorAgency, Relative::WithPower),
            Addressee::of(Role::SecrecyAdministration, Relative::WithPower),
        ],
    )
    .business(true)
    .level_by_level(SECRECY_REVIEW.article(9)),
    ReferralRoute::of(
        SECRECY_REVIEW.article(9),
        &[Doubt::Secrecy],
        &[Addressee::of(Role::SecrecyAdministration, Relative::WithPower)],
    )
    .business(false)
    .level_by_level(SECRECY_REVIEW.article(9)),
];

/// The joint order: handling, originating unit, checker, section head (online), review body, third party, coordination,
/// external approval, leader in charge, publication by the office, ledger.
pub(super) static GATES: [Gate; 12] = [
    Gate::of(
        "yunnan_handling",
        &[PUBLICATION.article(3), SECRECY_REVIEW.article(11)],
        ["办文同步自审", "decided while the document is handled"],
        GateStage::Drafting,
        Closing::Stated(Borrowed(&[
            LabelField::Attribute,
            LabelField::Scope,
            LabelField::Manner,
            LabelField::Secret,
            LabelField::LevelAndTerm,
        ])),
    )
    .when(&[Test::Fact(DOCUMENT)])
    .in_sequence(),
    Gate::of(
        "yunnan_originating_unit",
        &[SECRECY_REVIEW.article(7).item(1)],
        ["信息产生单位初步意见", "preliminary opinion of the originating unit"],
        GateStage::BeforeRelease,
        Closing::Approved(Borrowed(&[Role::OriginatingUnit])),
    )
    .in_sequence(),
    Gate::of(
        "yunnan_checker",
        &[CATALOGUE.article(3)],
        ["审核人把关", "check by the checker"],
        GateStage::BeforeRelease,
        Closing::Approved(Borrowed(&[Role::Checker])),
    )
    .in_sequence(),
    Gate::of(
        "yunnan_section_head",
        &[CATALOGUE.article(7)],
        ["科室负责人把关（网上发布）", "check by the section head (online)"],
        GateStage::BeforeRelease,
        Closing::Approved(Borrowed(&[Role::SectionHead])),
    )
    .when(&[Test::Fact(ONLINE)])
    .only(Mode::Proactive)
    .in_sequence(),
    Gate::of(
        "yunnan_review_body",
        &[SECRECY_REVIEW.article(7).item(3), PUBLICATION.article(4), PROACTIVE.article(7).item(2)],
        ["保密审查（复审）", "secrecy review"],
        GateStage::BeforeRelease,
        Closing::Approved(Borrowed(&[Role::ReviewBody, Role::Office])),
    )
    .in_sequence(),
    Gate::of(
        "yunnan_third_party",
        &[PROACTIVE.article(7).item(3)],
        ["第三方意见", "third parties"],
        GateStage::BeforeRelease,
        Closing::ThirdPartiesHeard,
    )
    .when(&[Test::AnyOf(FactSet::THIRD_PARTY_INTERESTS)])
    .only(Mode::Proactive)
    .in_sequence(),
    Gate::of(
        "yunnan_coordination",
        &[COORDINATION.article(1), PROACTIVE.article(7).item(4)],
        ["沟通、协调确定", "coordination"],
        GateStage::BeforeRelease,
        Closing::Coordinated,
    )
    .in_sequence(),
    // Numbered after the release, and a gate before it. The list is of proactive disclosure; on request the nation's stands.
    Gate::of(
        "yunnan_approval",
        &[PROACTIVE.article(7).item(5)],
        ["依照国家规定须经的批准", "approval required by state rules"],
        GateStage::BeforeRelease,
        Closing::ApprovedByLaw,
    )
    .only(Mode::Proactive)
    .in_sequence(),
    Gate::of(
        "yunnan_leader",
        &[SECRECY_REVIEW.article(7).item(4), CATALOGUE.article(3), CATALOGUE.article(7), PUBLICATION.article(4)],
        ["分管领导终审签发", "final sign-off by the leader in charge"],
        GateStage::BeforeRelease,
        Closing::Approved(Borrowed(&[Role::LeaderInCharge])),
    )
    .in_sequence(),
    // Art. 10: the term has expired, so it is no secret any more; the formality is a local duty.
    Gate::of(
        "yunnan_declassified",
        &[SECRECY_REVIEW.article(10)],
        ["办理解密手续", "formalities of declassification"],
        GateStage::BeforeRelease,
        Closing::Declassified,
    )
    .strength(GateStrength::Formality)
    .when(&[Test::Fact(Fact::DETERMINED_STATE_SECRET), Test::Fact(Fact::SECRECY_TERM_EXPIRED)]),
    Gate::of(
        "yunnan_publisher",
        &[CATALOGUE.article(3), CATALOGUE.article(7), PROACTIVE.article(6)],
        ["由局办公室统一发布", "published by the bureau's office"],
        GateStage::WithRelease,
        Closing::PublishedBy(Role::Office),
    )
    .only(Mode::Proactive),
    Gate::of(
        "yunnan_ledger",
        &[CATALOGUE.article(3)],
        ["建立台账", "ledger"],
        GateStage::WithRelease,
        Closing::Recorded(Record::Ledger),
    )
    .strength(GateStrength::Formality),
];

/// Catalogue 6: three attributes.
pub(super) static ATTRIBUTE_LIST: [Cited<Attribute>; 3] = [
    Cited::new(Attribute::Proactive, CATALOGUE.article(6)),
    Cited::new(Attribute::OnRequest, CATALOGUE.article(6)),
    Cited::new(Attribute::Withheld, CATALOGUE.article(6)),
];

/// Proactive 4, whose fourth item is open, and catalogue 7: on the net, on the designated site.
pub(super) static CHANNELS: [ChannelRule; 2] = [
    ChannelRule::of(PROACTIVE.article(4), Demand::OneOf(Borrowed(EVERY_PUBLIC_CHANNEL))),
    ChannelRule::of(CATALOGUE.article(7), Demand::OnlineOnly(Borrowed(&[Channel::OfficialSite, Channel::Portal]))),
];

/// 三同步: plan and document are drafted, approved and published in step; without a plan nothing is submitted; the material
/// follows within ten working days of issue, as an outer limit.
pub(super) static INTERPRETATION: [InterpretationRule; 1] =
    [InterpretationRule::of(THREE_IN_STEP.article(1), &[Test::any(&[POLICY_DOCUMENT, NORMATIVE_OR_IMPORTANT])])
        .in_step(&[
            Cited::new(SyncPoint::Drafting, THREE_IN_STEP.article(1)),
            Cited::new(SyncPoint::SignOff, THREE_IN_STEP.article(1)),
            Cited::new(SyncPoint::Release, THREE_IN_STEP.article(1)),
        ])
        .by_plan()
        .same_drafter(THREE_IN_STEP.article(2))
        .no_plan_no_submission(THREE_IN_STEP.article(3), &[Test::Fact(NORMATIVE_OR_IMPORTANT), Test::Fact(IN_OWN_NAME)])
        .elements(&[
            Cited::new(PlanElement::Outline, THREE_IN_STEP.article(4)),
            Cited::new(PlanElement::Form, THREE_IN_STEP.article(4)),
            Cited::new(PlanElement::Channel, THREE_IN_STEP.article(4)),
            Cited::new(PlanElement::Time, THREE_IN_STEP.article(4)),
        ])
        .material_within(Purpose::InterpretationMaterial)];
