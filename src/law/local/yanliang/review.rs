//! Arts. 8, 9, 19, 25, 26, 31, 33, 34 and 36: what stands around a release.

use std::borrow::Cow::Borrowed;

use super::YANLIANG;
use crate::citation::{Cited, Provision};
use crate::fact::{Fact, FactSet};
use crate::norm::{
    Attribute, Channel, ChannelRule, Choice, Clash, Closing, Demand, Gate, GateStage, GateStrength, InterpretationRule,
    LabelField, Mode, Moment, Record, ReviewDuty, ReviewRules, ReviewStep, Role, SyncPoint, Test,
};

const N: Provision = Provision::of("national.2019");

pub(super) const OFFICIAL_DOCUMENT: Fact = Fact::of_place(2);
pub(super) const CLOSELY_TIED: Fact = Fact::of_place(3);
pub(super) const LIVELIHOOD_TOPIC: Fact = Fact::of_place(4);
pub(super) const MAJOR_DECISION: Fact = Fact::of_place(5);
pub(super) const DISTRICT_WIDE: Fact = Fact::of_place(7);
pub(super) const MAJOR_EMERGENCY: Fact = Fact::of_place(8);
pub(super) const POWERS: Fact = Fact::of_place(9);
pub(super) const ANNUAL_REPORT: Fact = Fact::of_place(10);
pub(super) const PORTAL_FIRST: Fact = Fact::of_place(11);
pub(super) const MOBILE_TOO: Fact = Fact::of_place(12);
pub(super) const POLICY_DOCUMENT: Fact = Fact::of_place(13);

/// Art. 6(2)(4): the agency's own body for open government reviews; art. 34 asks for the mechanism.
pub(super) const REVIEW: ReviewRules = ReviewRules {
    steps: Borrowed(&[Cited::new(
        (ReviewStep::Opinion, Role::DisclosureOffice),
        YANLIANG.article(6).paragraph(2).item(4),
    )]),
    duties: Borrowed(&[
        Cited::new(ReviewDuty::EstablishMechanism, YANLIANG.article(34)),
        Cited::new(ReviewDuty::ReviewBeforeRelease, YANLIANG.article(34)),
    ]),
    form: Borrowed(&[]),
    opinions: Borrowed(&[]),
    checks: Borrowed(&[]),
    materials: Borrowed(&[]),
    routes: Borrowed(&[]),
};

/// Art. 33 is of drafting, and has no consent for a reply to an applicant. Without a legal basis, or before the bureau has agreed, a label to withhold has no effect; that publishes
/// nothing. Whether its consent limb reaches every official document is a reading. Art. 34: the chapeau speaks of all
/// government information, item 1 of official documents only, and the item governs.
pub(super) static GATES: [Gate; 14] = [
    Gate::of(
        "yanliang_label",
        &[YANLIANG.article(33).part("a")],
        ["起草时明确公开属性等", "label of the draft"],
        GateStage::Drafting,
        Closing::Stated(Borrowed(&[LabelField::Attribute, LabelField::Manner, LabelField::Interpretation])),
    )
    .when(&[Test::Fact(OFFICIAL_DOCUMENT)]),
    Gate::of(
        "yanliang_basis",
        &[YANLIANG.article(33).part("c")],
        ["不予公开的法律依据", "legal basis for withholding"],
        GateStage::Drafting,
        Closing::Stated(Borrowed(&[LabelField::StatutoryBasis])),
    )
    .when(&[Test::Fact(OFFICIAL_DOCUMENT)])
    .attributes(&[Attribute::Withheld])
    .only(Mode::Proactive)
    .under(Choice::EveryOfficialDocument),
    Gate::of(
        "yanliang_consent",
        &[YANLIANG.article(33).part("c")],
        ["区司法局审查同意", "consent of the District Justice Bureau"],
        GateStage::Drafting,
        Closing::Approved(Borrowed(&[Role::JusticeBureau])),
    )
    .when(&[Test::Fact(OFFICIAL_DOCUMENT)])
    .attributes(&[Attribute::Withheld])
    .only(Mode::Proactive)
    .under(Choice::EveryOfficialDocument),
    Gate::of(
        "yanliang_basis_closely_tied",
        &[YANLIANG.article(33).part("c")],
        ["不予公开的法律依据", "legal basis for withholding"],
        GateStage::Drafting,
        Closing::Stated(Borrowed(&[LabelField::StatutoryBasis])),
    )
    .when(&[Test::Fact(OFFICIAL_DOCUMENT), Test::Fact(CLOSELY_TIED)])
    .attributes(&[Attribute::Withheld])
    .only(Mode::Proactive)
    .under(Choice::CloselyTiedOnly),
    Gate::of(
        "yanliang_consent_closely_tied",
        &[YANLIANG.article(33).part("c")],
        ["区司法局审查同意", "consent of the District Justice Bureau"],
        GateStage::Drafting,
        Closing::Approved(Borrowed(&[Role::JusticeBureau])),
    )
    .when(&[Test::Fact(OFFICIAL_DOCUMENT), Test::Fact(CLOSELY_TIED)])
    .attributes(&[Attribute::Withheld])
    .only(Mode::Proactive)
    .under(Choice::CloselyTiedOnly),
    Gate::of(
        "yanliang_meeting_plan",
        &[YANLIANG.article(9)],
        ["会议方案明确是否公开、公开方式", "meeting plan says whether and how to disclose"],
        GateStage::Drafting,
        Closing::Stated(Borrowed(&[LabelField::Attribute, LabelField::Manner])),
    )
    .when(&[Test::Fact(LIVELIHOOD_TOPIC)]),
    Gate::of(
        "yanliang_formation",
        &[YANLIANG.article(34).item(1)],
        ["公文形成时同步保密审查", "review when the official document is formed"],
        GateStage::Drafting,
        Closing::ReviewedAt(Moment::Formation),
    )
    .when(&[Test::Fact(OFFICIAL_DOCUMENT)]),
    Gate::of(
        "yanliang_before_proactive",
        &[YANLIANG.article(34).item(2)],
        ["主动公开前保密审查", "review before proactive disclosure"],
        GateStage::BeforeRelease,
        Closing::ReviewedAt(Moment::BeforeProactive),
    )
    .only(Mode::Proactive),
    Gate::of(
        "yanliang_before_on_request",
        &[YANLIANG.article(34).item(3)],
        ["依申请提供前保密审查", "review before provision on request"],
        GateStage::BeforeRelease,
        Closing::ReviewedAt(Moment::BeforeOnRequest),
    )
    .only(Mode::OnRequest),
    // Art. 26 speaks of publishing to the outside (对外发布). It binds agencies and their staff; it cannot hold up clarification or what an emergency demands.
    Gate::of(
        "yanliang_district_approval",
        &[YANLIANG.article(26).part("b")],
        ["区政府批准授权", "approval and authority of the district government"],
        GateStage::BeforeRelease,
        Closing::Approved(Borrowed(&[Role::DistrictGovernment])),
    )
    .when(&[Test::AnyOf(FactSet::of(&[DISTRICT_WIDE, MAJOR_EMERGENCY]))])
    .only(Mode::Proactive)
    .clash(&[
        Clash::of(N.article(6).paragraph(2)),
        Clash::of(N.article(20).item(12)).when(Test::Fact(MAJOR_EMERGENCY)),
    ]),
    Gate::of(
        "yanliang_powers",
        &[YANLIANG.article(19).part("b")],
        ["行政权力公开内容审查", "review of what is published on powers"],
        GateStage::BeforeRelease,
        Closing::Reviewed,
    )
    .when(&[Test::Fact(POWERS)]),
    // By art. 6 the agency's own body reviews; the district's office is perhaps meant, and either will do.
    Gate::of(
        "yanliang_annual_report",
        &[YANLIANG.article(31).part("b")],
        ["年度报告报政务公开工作机构审查", "review of the annual report"],
        GateStage::BeforeRelease,
        Closing::Approved(Borrowed(&[Role::DisclosureOffice, Role::GovernmentOffice])),
    )
    .when(&[Test::Fact(ANNUAL_REPORT)]),
    // Art. 8(2): the duty is of the decision, so its absence holds up no publication of the result (art. 10).
    Gate::of(
        "yanliang_draft_published",
        &[YANLIANG.article(8).paragraph(2).part("a")],
        ["公布决策方案草案、征求公众意见", "draft published for comment"],
        GateStage::BeforeRelease,
        Closing::Recorded(Record::DraftPublished),
    )
    .strength(GateStrength::Formality)
    .when(&[Test::Fact(MAJOR_DECISION)]),
    Gate::of(
        "yanliang_comments_published",
        &[YANLIANG.article(8).paragraph(2).part("b")],
        ["公布意见收集、采纳情况和理由", "what became of the comments"],
        GateStage::BeforeRelease,
        Closing::Recorded(Record::CommentsPublished),
    )
    .strength(GateStrength::Formality)
    .when(&[Test::Fact(MAJOR_DECISION)]),
];

/// Art. 30: whether the portal, microblog and messenger are all meant, or any, is open.
pub(super) static CHANNELS: [ChannelRule; 4] = [
    ChannelRule::of(YANLIANG.article(36).part("a"), Demand::OneOf(Borrowed(&[Channel::Portal]))),
    ChannelRule::of(YANLIANG.article(36).part("b"), Demand::First(Channel::Portal)).when(&[Test::Fact(PORTAL_FIRST)]),
    ChannelRule::of(YANLIANG.article(31).part("b"), Demand::OneOf(Borrowed(&[Channel::Portal])))
        .when(&[Test::Fact(ANNUAL_REPORT)]),
    ChannelRule::of(
        YANLIANG.article(30),
        Demand::EachOf(Borrowed(&[Channel::Portal, Channel::Weibo, Channel::WeChat])),
    )
    .when(&[Test::Fact(MOBILE_TOO)])
    .contested(),
];

/// Art. 25: drafted, signed off and released together; in which form is free.
pub(super) static INTERPRETATION: [InterpretationRule; 1] =
    [InterpretationRule::of(YANLIANG.article(25).part("a"), &[Test::Fact(POLICY_DOCUMENT)]).in_step(&[
        Cited::new(SyncPoint::Drafting, YANLIANG.article(25).part("a")),
        Cited::new(SyncPoint::SignOff, YANLIANG.article(25).part("a")),
        Cited::new(SyncPoint::Release, YANLIANG.article(25).part("a")),
    ])];
