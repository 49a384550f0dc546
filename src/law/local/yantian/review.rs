//! Arts. 12, 16 and 20 to 23, 27: what stands around a release.

use std::borrow::Cow::Borrowed;

use super::YANTIAN;
use crate::citation::{Cited, Provision};
use crate::fact::{Fact, FactSet};
use crate::law::national::review::EVERY_PUBLIC_CHANNEL;
use crate::norm::{
    ChannelRule, Clash, Closing, Demand, Gate, GateStage, GateStrength, InterpretationRule, LabelField, Mode, Moment,
    ReviewDuty, ReviewRules, Role, Test,
};

const N: Provision = Provision::of("national.2019");

pub(super) const NORMATIVE_DOCUMENT: Fact = Fact::of_place(1);
pub(super) const MAJOR: Fact = Fact::of_place(2);
pub(super) const URGENT: Fact = Fact::of_place(3);
pub(super) const INTERPRETED: Fact = Fact::of_place(4);

/// Art. 20: a mechanism of content review. The two local rules that art. 22 names are not at hand.
pub(super) const REVIEW: ReviewRules = ReviewRules {
    duties: Borrowed(&[
        Cited::new(ReviewDuty::EstablishMechanism, YANTIAN.article(20).part("a")),
        Cited::new(ReviewDuty::ReviewBeforeRelease, YANTIAN.article(22)),
    ]),
    steps: Borrowed(&[]),
    form: Borrowed(&[]),
    opinions: Borrowed(&[]),
    checks: Borrowed(&[]),
    materials: Borrowed(&[]),
    routes: Borrowed(&[]),
};

/// Art. 22: at formation *and* before release. Art. 23: the head in principle; what is major or urgent takes a district
/// leader, any one, and the head's approval is not enough. Nobody says that approval stops a clock.
pub(super) static GATES: [Gate; 7] = [
    Gate::of(
        "yantian_label",
        &[YANTIAN.article(20).part("b")],
        ["规范性文件公开属性前置审查", "label of the draft of a normative document"],
        GateStage::Drafting,
        Closing::Stated(Borrowed(&[LabelField::Attribute, LabelField::Manner, LabelField::TimeLimit])),
    )
    .when(&[Test::Fact(NORMATIVE_DOCUMENT)]),
    Gate::of(
        "yantian_formation",
        &[YANTIAN.article(22)],
        ["形成时保密审查", "review at formation"],
        GateStage::BeforeRelease,
        Closing::ReviewedAt(Moment::Formation),
    ),
    Gate::of(
        "yantian_before_proactive",
        &[YANTIAN.article(22)],
        ["公开前保密审查", "review before disclosure"],
        GateStage::BeforeRelease,
        Closing::ReviewedAt(Moment::BeforeProactive),
    )
    .only(Mode::Proactive),
    Gate::of(
        "yantian_before_on_request",
        &[YANTIAN.article(22)],
        ["公开前保密审查", "review before disclosure"],
        GateStage::BeforeRelease,
        Closing::ReviewedAt(Moment::BeforeOnRequest),
    )
    .only(Mode::OnRequest),
    Gate::of(
        "yantian_head",
        &[YANTIAN.article(23).part("a")],
        ["部门主要领导批准", "approval of the head of the department"],
        GateStage::BeforeRelease,
        Closing::Approved(Borrowed(&[Role::DepartmentHead])),
    )
    .strength(GateStrength::InPrinciple)
    .when(&[Test::NoneOf(MAJOR_OR_URGENT)])
    .only(Mode::Proactive),
    Gate::of(
        "yantian_leader",
        &[YANTIAN.article(23).part("b")],
        ["区政府领导批准", "approval of a district leader"],
        GateStage::BeforeRelease,
        Closing::Approved(Borrowed(&[Role::DistrictLeader])),
    )
    .when(&[Test::AnyOf(MAJOR_OR_URGENT)])
    .only(Mode::Proactive)
    .clash(&[Clash::of(N.article(6)), Clash::of(N.article(20).item(12)).when(Test::Fact(URGENT))]),
    Gate::of(
        "yantian_coordination",
        &[YANTIAN.article(27)],
        ["协商、确认", "coordination"],
        GateStage::BeforeRelease,
        Closing::Coordinated,
    ),
];

const MAJOR_OR_URGENT: FactSet = FactSet::of(&[MAJOR, URGENT]);

/// Art. 16: any channel is enough, and the list is open (等方式).
pub(super) static CHANNELS: [ChannelRule; 1] =
    [ChannelRule::of(YANTIAN.article(16), Demand::OneOf(Borrowed(EVERY_PUBLIC_CHANNEL)))];

/// Art. 21: new rules, normative documents and important policy documents are interpreted; no plan, no gate, no time.
pub(super) static INTERPRETATION: [InterpretationRule; 1] =
    [InterpretationRule::of(YANTIAN.article(21).part("a"), &[Test::Fact(INTERPRETED)])];
