//! Secrecy review, its form, and what else stands around a release.

use std::borrow::Cow::Borrowed;

use super::{COORDINATION, PROACTIVE, SECRECY_REVIEW};
use crate::citation::{Cited, Provision};
use crate::fact::{Doubt, Fact, FactSet};
use crate::law::national::review::EVERY_PUBLIC_CHANNEL;
use crate::norm::{
    Addressee, Channel, ChannelRule, Closing, Demand, FormField, Gate, GateStage, GateStrength, Mode, OpinionKind,
    Record, ReferralRoute, Relative, ReviewDuty, ReviewRules, ReviewStep, Role, Test,
};

/// The form (审查表): its columns, then its notes.
pub(crate) const FORM: Provision = Provision::of("taierzhuang.review_form");

/// Secrecy review 3 to 10 and the form. The providing department fills the form in; the department in charge of publishing
/// organises that and keeps it (form note 1). The leader in charge approves, though the head answers for the work (art. 5).
pub(super) const REVIEW: ReviewRules = ReviewRules {
    steps: Borrowed(&[
        Cited::new((ReviewStep::Submit, Role::ProvidingDepartment), SECRECY_REVIEW.article(6).item(1)),
        Cited::new((ReviewStep::Opinion, Role::ReviewBody), SECRECY_REVIEW.article(6).item(2).part("1")),
        Cited::new((ReviewStep::InHouseCheck, Role::InHouseSecrecyBody), FORM.paragraph(2).item(4)),
        Cited::new((ReviewStep::Approval, Role::LeaderInCharge), SECRECY_REVIEW.article(6).item(2).part("1")),
        Cited::new((ReviewStep::Disposal, Role::ProvidingDepartment), SECRECY_REVIEW.article(6).item(3)),
        Cited::new((ReviewStep::Keeping, Role::ReleaseDepartment), FORM.paragraph(2).item(1)),
        Cited::new((ReviewStep::Registration, Role::WebsiteManager), SECRECY_REVIEW.article(6).item(5)),
    ]),
    form: Borrowed(&[
        Cited::new(FormField::Unit, FORM.paragraph(1).item(1)),
        Cited::new(FormField::Date, FORM.paragraph(1).item(1)),
        Cited::new(FormField::Serial, FORM.paragraph(1).item(2)),
        Cited::new(FormField::Department, FORM.paragraph(1).item(2)),
        Cited::new(FormField::Title, FORM.paragraph(1).item(2)),
        Cited::new(FormField::ReleaseForm, SECRECY_REVIEW.article(6).item(1)),
        Cited::new(FormField::HandlerSignature, FORM.paragraph(1).item(6)),
    ]),
    opinions: Borrowed(&[
        Cited::new(OpinionKind::Agree, SECRECY_REVIEW.article(6).item(2).part("1")),
        Cited::new(OpinionKind::Disagree, SECRECY_REVIEW.article(6).item(2).part("1")),
    ]),
    routes: Borrowed(&ARTICLE_8),
    duties: Borrowed(&[
        Cited::new(ReviewDuty::ReviewBeforeRelease, SECRECY_REVIEW.article(4)),
        Cited::new(ReviewDuty::ReviewBeforeRelease, SECRECY_REVIEW.article(3)),
        Cited::new(ReviewDuty::ReviewBeforeRelease, PROACTIVE.article(13).paragraph(1)),
        Cited::new(ReviewDuty::OneMatterOneReview, SECRECY_REVIEW.article(4)),
        Cited::new(ReviewDuty::EstablishMechanism, SECRECY_REVIEW.article(5)),
        Cited::new(ReviewDuty::EstablishMechanism, SECRECY_REVIEW.article(12)),
        Cited::new(ReviewDuty::BasisAndReasons, SECRECY_REVIEW.article(6).item(2).part("2")),
        Cited::new(ReviewDuty::ReviewAgain, SECRECY_REVIEW.article(6).item(2).part("3")),
        Cited::new(ReviewDuty::DisposeAsApproved, SECRECY_REVIEW.article(6).item(3)),
        Cited::new(ReviewDuty::KeepRecord, SECRECY_REVIEW.article(6).item(4)),
        Cited::new(ReviewDuty::Register, SECRECY_REVIEW.article(6).item(5)),
        Cited::new(ReviewDuty::Register, FORM.paragraph(2).item(2)),
        Cited::new(ReviewDuty::DeclassifyBeforeRelease, SECRECY_REVIEW.article(9).paragraph(3)),
        Cited::new(ReviewDuty::FileDeclassification, SECRECY_REVIEW.article(9).paragraph(3)),
        Cited::new(ReviewDuty::ProcessedVersionOnly, SECRECY_REVIEW.article(10)),
        Cited::new(ReviewDuty::InHouseFirst, FORM.paragraph(2).item(4)),
    ]),
    checks: Borrowed(&[]),
    materials: Borrowed(&[]),
};

/// Art. 8: any doubt whether it can be disclosed. Business goes to the next higher competent department, the rest to the
/// secrecy administration of the same level, and from there level by level to one with power. Proactive 13(2) is wider.
static ARTICLE_8: [ReferralRoute; 2] = [
    ReferralRoute::of(
        SECRECY_REVIEW.article(8).paragraph(1),
        EVERY_DOUBT,
        &[Addressee::of(Role::CompetentDepartment, Relative::NextHigher)],
    )
    .business(true)
    .level_by_level(SECRECY_REVIEW.article(8).paragraph(2)),
    ReferralRoute::of(
        SECRECY_REVIEW.article(8).paragraph(1),
        EVERY_DOUBT,
        &[Addressee::of(Role::SecrecyAdministration, Relative::SameLevel)],
    )
    .business(false)
    .level_by_level(SECRECY_REVIEW.article(8).paragraph(2)),
];

const EVERY_DOUBT: &[Doubt] = &[Doubt::Secrecy, Doubt::BeyondClassificationPower, Doubt::Disclosability];

/// Art. 9(3) speaks of a determined secret. One whose term has expired, or that was formally published, is none any more;
/// the missing formality is then a local defect and no bar. What was marked under the rules (art. 9 para. 1 item 1) was determined, unless the
/// mark is refuted.
pub(super) static GATES: [Gate; 10] = [
    Gate::of(
        "taierzhuang_review",
        &[SECRECY_REVIEW.article(4), SECRECY_REVIEW.article(6).item(2).part("1"), PROACTIVE.article(13).paragraph(1)],
        ["保密审查并经主管领导批准", "secrecy review, approved by the leader in charge"],
        GateStage::BeforeRelease,
        Closing::ReviewApproved,
    ),
    Gate::of(
        "taierzhuang_third_party",
        &[PROACTIVE.article(15), SECRECY_REVIEW.article(9).paragraph(2)],
        ["第三方意见", "third parties"],
        GateStage::BeforeRelease,
        Closing::ThirdPartiesHeard,
    )
    .when(&[Test::AnyOf(FactSet::THIRD_PARTY_INTERESTS)]),
    Gate::of(
        "taierzhuang_coordination",
        &[COORDINATION.article(3).paragraph(1)],
        ["协商、确认", "coordination"],
        GateStage::BeforeRelease,
        Closing::Coordinated,
    ),
    Gate::of(
        "taierzhuang_approval",
        &[COORDINATION.article(3).paragraph(2)],
        ["依法须经的批准", "approval required by law"],
        GateStage::BeforeRelease,
        Closing::ApprovedByLaw,
    ),
    Gate::of(
        "taierzhuang_declassified",
        &[SECRECY_REVIEW.article(9).paragraph(3)],
        ["办理解密手续", "formalities of declassification"],
        GateStage::BeforeRelease,
        Closing::Declassified,
    )
    .when(&[Test::Fact(Fact::DETERMINED_STATE_SECRET)])
    .unless(&[Test::AnyOf(ENDED_OF_ITSELF)]),
    Gate::of(
        "taierzhuang_declassified_late",
        &[SECRECY_REVIEW.article(9).paragraph(3)],
        ["办理解密手续（已自行解密）", "formalities of declassification (declassified of itself)"],
        GateStage::BeforeRelease,
        Closing::Declassified,
    )
    .strength(GateStrength::Formality)
    .when(&[Test::Fact(Fact::DETERMINED_STATE_SECRET), Test::AnyOf(ENDED_OF_ITSELF)]),
    Gate::of(
        "taierzhuang_declass_filed",
        &[SECRECY_REVIEW.article(9).paragraph(3)],
        ["解密情况备案", "filing of the declassification"],
        GateStage::WithRelease,
        Closing::Recorded(Record::DeclassificationFiling),
    )
    .strength(GateStrength::Formality)
    .when(&[Test::Fact(Fact::DETERMINED_STATE_SECRET)]),
    Gate::of(
        "taierzhuang_marked_declassified",
        &[SECRECY_REVIEW.article(9).paragraph(3)],
        ["办理解密手续（标识为国家秘密，已解密）", "formalities of declassification (marked, and a secret no more)"],
        GateStage::BeforeRelease,
        Closing::Declassified,
    )
    .strength(GateStrength::Formality)
    .when(&[Test::Fact(Fact::MARKED_SECRET), Test::AnyOf(ENDED)])
    .unless(&UNDETERMINED_OR_FOUND),
    Gate::of(
        "taierzhuang_marked_filed",
        &[SECRECY_REVIEW.article(9).paragraph(3)],
        ["解密情况备案（标识为国家秘密，已解密）", "filing of the declassification (marked, and a secret no more)"],
        GateStage::WithRelease,
        Closing::Recorded(Record::DeclassificationFiling),
    )
    .strength(GateStrength::Formality)
    .when(&[Test::Fact(Fact::MARKED_SECRET), Test::AnyOf(ENDED)])
    .unless(&UNDETERMINED_OR_FOUND),
    Gate::of(
        "taierzhuang_register",
        &[SECRECY_REVIEW.article(6).item(5), FORM.paragraph(2).item(2)],
        ["信息公开登记", "register of releases"],
        GateStage::WithRelease,
        Closing::Recorded(Record::Registration),
    )
    .strength(GateStrength::Formality)
    .only(Mode::Proactive),
];

const ENDED_OF_ITSELF: FactSet = FactSet::of(&[Fact::SECRECY_TERM_EXPIRED, Fact::FORMALLY_PUBLISHED]);

const ENDED: FactSet = FactSet::of(&[Fact::SECRECY_TERM_EXPIRED, Fact::FORMALLY_PUBLISHED, Fact::DECLASSIFIED]);

/// A mark says nothing where it is refuted, and nothing more where the determination was found.
const UNDETERMINED_OR_FOUND: [Test; 2] = [Test::Fact(Fact::MARK_REFUTED), Test::Fact(Fact::DETERMINED_STATE_SECRET)];

/// Proactive 10 lists, without closing the list on the gazette, and 11(1) makes everybody publish on the one platform.
pub(super) static CHANNELS: [ChannelRule; 2] = [
    ChannelRule::of(PROACTIVE.article(10), Demand::OneOf(Borrowed(EVERY_PUBLIC_CHANNEL))),
    ChannelRule::of(PROACTIVE.article(11).paragraph(1), Demand::OneOf(Borrowed(&[Channel::Portal]))),
];
