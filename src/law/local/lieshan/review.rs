//! Arts. 6, 10 and 13: what stands around a release.

use std::borrow::Cow::Borrowed;

use super::LIESHAN;
use crate::citation::Cited;
use crate::fact::Fact;
use crate::norm::{
    Attribute, Channel, ChannelRule, Closing, Demand, Gate, GateStage, GateStrength, LabelField, Record, ReviewDuty,
    ReviewRules, ReviewStep, Role, Test,
};

pub(super) const MADE: Fact = Fact::of_place(1);
pub(super) const SPECIAL_RULES: Fact = Fact::of_place(2);

/// Art. 10: whoever discloses reviews.
pub(super) const REVIEW: ReviewRules = ReviewRules {
    steps: Borrowed(&[Cited::new((ReviewStep::Opinion, Role::DisclosingAgency), LIESHAN.article(10).part("a"))]),
    duties: Borrowed(&[
        Cited::new(ReviewDuty::EstablishMechanism, LIESHAN.article(10).part("a")),
        Cited::new(ReviewDuty::ReviewBeforeRelease, LIESHAN.article(10).part("f")),
    ]),
    form: Borrowed(&[]),
    opinions: Borrowed(&[]),
    checks: Borrowed(&[]),
    materials: Borrowed(&[]),
    routes: Borrowed(&[]),
};

/// Art. 10, parts b to g, and art. 6. Approval, registration and filing name nobody: they are records that are checked.
/// Where a law or regulation has rules of its own on the release, they prevail (part g).
pub(super) static GATES: [Gate; 8] = [
    Gate::of(
        "lieshan_form",
        &[LIESHAN.article(10).part("b")],
        ["源头确认：填写保密审查表", "review form filled in at the source"],
        GateStage::Drafting,
        Closing::Recorded(Record::ReviewForm),
    )
    .when(&[Test::Fact(MADE)])
    .unless(&[Test::Fact(SPECIAL_RULES)]),
    Gate::of(
        "lieshan_attribute",
        &[LIESHAN.article(10).part("c")],
        ["确认公开属性", "attribute confirmed"],
        GateStage::Drafting,
        Closing::Stated(Borrowed(&[LabelField::Attribute])),
    )
    .when(&[Test::Fact(MADE)])
    .unless(&[Test::Fact(SPECIAL_RULES)]),
    Gate::of(
        "lieshan_reason",
        &[LIESHAN.article(10).part("d")],
        ["依申请公开、不予公开的法定理由", "statutory reason"],
        GateStage::Drafting,
        Closing::Stated(Borrowed(&[LabelField::StatutoryBasis])),
    )
    .attributes(&[Attribute::OnRequest, Attribute::Withheld])
    .unless(&[Test::Fact(SPECIAL_RULES)]),
    Gate::of(
        "lieshan_review",
        &[LIESHAN.article(10).part("f"), LIESHAN.article(10).part("a")],
        ["保密审查", "secrecy review"],
        GateStage::BeforeRelease,
        Closing::Reviewed,
    )
    .unless(&[Test::Fact(SPECIAL_RULES)]),
    Gate::of(
        "lieshan_coordination",
        &[LIESHAN.article(6)],
        ["沟通、确认", "coordination"],
        GateStage::BeforeRelease,
        Closing::Coordinated,
    ),
    Gate::of(
        "lieshan_approval",
        &[LIESHAN.article(10).part("e")],
        ["信息发布审批", "approval of the release"],
        GateStage::WithRelease,
        Closing::Approved(Borrowed(&[])),
    )
    .strength(GateStrength::Formality)
    .unless(&[Test::Fact(SPECIAL_RULES)]),
    Gate::of(
        "lieshan_registration",
        &[LIESHAN.article(10).part("e")],
        ["信息发布登记", "registration of the release"],
        GateStage::WithRelease,
        Closing::Recorded(Record::Registration),
    )
    .strength(GateStrength::Formality)
    .unless(&[Test::Fact(SPECIAL_RULES)]),
    Gate::of(
        "lieshan_filing",
        &[LIESHAN.article(10).part("e")],
        ["信息发布备案", "filing of the release"],
        GateStage::WithRelease,
        Closing::Recorded(Record::Filing),
    )
    .strength(GateStrength::Formality)
    .unless(&[Test::Fact(SPECIAL_RULES)]),
];

/// Art. 10 part c: four attributes.
pub(super) static ATTRIBUTES: [Cited<Attribute>; 4] = [
    Cited::new(Attribute::Proactive, LIESHAN.article(10).part("c")),
    Cited::new(Attribute::Partial, LIESHAN.article(10).part("c")),
    Cited::new(Attribute::OnRequest, LIESHAN.article(10).part("c")),
    Cited::new(Attribute::Withheld, LIESHAN.article(10).part("c")),
];

/// Art. 13: some government website.
pub(super) static CHANNELS: [ChannelRule; 1] = [ChannelRule::of(
    LIESHAN.article(13).part("a"),
    Demand::OneOf(Borrowed(&[Channel::Portal, Channel::OfficialSite])),
)];
