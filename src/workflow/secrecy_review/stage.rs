//! The stages of a secrecy review, and the one table of transitions between them.

use chrono::NaiveDate;
use serde::Serialize;

use super::referral::power;
use super::{Disposal, Event, Form, Opinion, Referee, ReleaseForm, Ruling, Verb};
use crate::citation::Text;
use crate::fact::{Doubt, Truth};
use crate::law::national::secrets::Level;
use crate::norm::{Material, OpinionKind, Role, Tier};
use crate::workflow::approval::Approval;

/// What is known of one submitted draft on its way.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Course {
    /// Which entry of the journal the form is.
    pub(super) form: usize,
    pub(super) release: Option<ReleaseForm>,
    pub(super) preliminary: Option<(NaiveDate, bool)>,
    pub(super) submitted: NaiveDate,
    /// The day of the first opinion of whatever kind, but not of a bare one.
    pub(super) first_opinion: Option<NaiveDate>,
    /// Bare disagreements, which are no opinions, since the last opinion.
    pub(super) bare: u16,
    /// How often the leader did not approve.
    pub(super) refusals: u16,
    /// What was determined, question by question.
    pub(super) ruled: [Option<Ruled>; 3],
    pub(super) processed: Option<Processed>,
    pub(super) declassified: Option<NaiveDate>,
}

/// What somebody determined on a day.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Ruled {
    pub(super) doubt: Doubt,
    pub(super) level: Option<Level>,
    pub(super) kind: Role,
    pub(super) tier: Tier,
    pub(super) ruling: Ruling,
    pub(super) on: NaiveDate,
    /// What is under review was processed after it, and is another version than was determined.
    pub(super) superseded: bool,
    /// 已解密: it was declassified since, so that ruling is spent; a fresh review follows.
    pub(super) ended: bool,
}

impl Ruled {
    fn has_power(self) -> bool {
        power(self.kind, self.tier, self.doubt, self.level) == Truth::Yes
    }
}

/// What outlasts a draft that is sent back: a form that is filled in anew undoes no determination.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Past {
    ruled: [Option<Ruled>; 3],
    declassified: Option<NaiveDate>,
}

/// The version that is reviewed, where what is partly secret was processed.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Processed {
    pub(super) on: NaiveDate,
    pub(super) state_secret: Option<bool>,
    pub(super) still_endangers: Option<bool>,
    /// In which capacity the severing was confirmed.
    pub(super) confirmed: Option<Role>,
}

impl Course {
    /// What somebody without power says later takes nothing from what one with power has said.
    fn settle(mut self, ruled: Ruled) -> Self {
        let [secrecy, beyond, disclosability] = &mut self.ruled;
        let place = match ruled.doubt {
            Doubt::Secrecy => secrecy,
            Doubt::BeyondClassificationPower => beyond,
            Doubt::Disclosability => disclosability,
        };
        if ruled.has_power() || !place.is_some_and(Ruled::has_power) {
            *place = Some(ruled);
        }
        self
    }

    fn opined(mut self, on: NaiveDate) -> Self {
        self.first_opinion = self.first_opinion.or(Some(on));
        self.bare = 0;
        self
    }

    /// Sent back. Whether what is prepared anew is the version that was processed nobody knows.
    fn past(self) -> Past {
        let ruled = self.ruled.map(|ruled| ruled.map(|ruled| Ruled { superseded: false, ..ruled }));
        Past { ruled, declassified: self.declassified }
    }

    /// Under review: anew, where the leader has refused before.
    const fn under_review(self) -> Stage {
        let stage = UnderReview { course: self };
        if self.refusals > 0 { Stage::ReReview(stage) } else { Stage::UnderReview(stage) }
    }
}

/// 已填表: the form is filled in. Nobody can have approved anything:
///
/// ```compile_fail,E0599
/// use gongkai::workflow::secrecy_review::{Form, Prepared, UnderReview};
/// let day = "2024-03-04".parse().unwrap();
/// let prepared = Prepared::new(0, &Form::new());
/// prepared.approve(day);
/// ```
///
/// It can be submitted:
///
/// ```
/// use gongkai::workflow::secrecy_review::{Form, Prepared, UnderReview};
/// let day = "2024-03-04".parse().unwrap();
/// let prepared = Prepared::new(0, &Form::new());
/// let under_review: UnderReview = prepared.submit(day);
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Prepared {
    form: usize,
    release: Option<ReleaseForm>,
    preliminary: Option<(NaiveDate, bool)>,
    past: Past,
}

/// 审查中, 重新审查中: with the review body. It cannot be disposed of:
///
/// ```compile_fail,E0599
/// use gongkai::workflow::secrecy_review::{Disposal, Form, Prepared};
/// let day = "2024-03-04".parse().unwrap();
/// Prepared::new(0, &Form::new()).submit(day).dispose(day, Disposal::Published);
/// ```
///
/// After an opinion and its approval it can:
///
/// ```
/// use gongkai::citation::Code;
/// use gongkai::norm::{OpinionKind, Role};
/// use gongkai::workflow::approval::Signature;
/// use gongkai::workflow::secrecy_review::{Disposal, Form, Prepared};
/// let day = "2024-03-04".parse().unwrap();
/// let leader = Signature::of(Code::literal("wang"), Role::LeaderInCharge);
/// let approved = Prepared::new(0, &Form::new()).submit(day).opine(day, OpinionKind::Agree).approve(leader.on(day));
/// approved.dispose(day, Disposal::Published);
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct UnderReview {
    course: Course,
}

/// 不能确定: a doubt that has not been referred yet.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Unsure {
    course: Course,
    pub(super) doubt: Doubt,
    pub(super) level: Option<Level>,
    pub(super) on: NaiveDate,
    pub(super) in_house: Option<NaiveDate>,
}

/// 已报请确定: the doubt lies with somebody else.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Referred {
    pub(super) unsure: Unsure,
    pub(super) kind: Role,
    pub(super) tier: Tier,
    pub(super) on: NaiveDate,
    pub(super) business: Option<bool>,
    pub(super) text: bool,
    pub(super) reasons: bool,
    /// Whether other material was asked for, and whether it was supplied.
    pub(super) asked: Option<bool>,
    pub(super) received: Option<NaiveDate>,
    pub(super) extended: Option<NaiveDate>,
    /// Whether it came from below.
    pub(super) passed_up: bool,
}

/// 非密处理中: partly secret, to be processed.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Redacting {
    course: Course,
}

/// 待主管领导审批: the opinion lies with the leader.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct AwaitingLeader {
    course: Course,
    pub(super) opinion: OpinionKind,
    pub(super) on: NaiveDate,
}

/// 已批准: the leader approved the opinion, whichever it was.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Approved {
    pub(super) awaiting: AwaitingLeader,
    pub(super) approval: Approval,
}

/// 已处置.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Disposed {
    pub(super) approved: Approved,
    pub(super) disposal: Disposal,
    pub(super) on: NaiveDate,
    pub(super) registered: Option<NaiveDate>,
    pub(super) filed: Option<NaiveDate>,
}

/// 已存档: the record is kept.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Recorded {
    pub(super) disposed: Disposed,
    pub(super) on: NaiveDate,
}

/// 已退回: sent back, and at its end unless it is prepared anew.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Returned {
    pub(super) on: NaiveDate,
    past: Past,
}

impl Prepared {
    /// A form that was filled in; `entry` is its place in the journal.
    #[must_use]
    #[inline]
    pub const fn new(entry: usize, form: &Form) -> Self {
        let past = Past { ruled: [None; 3], declassified: None };
        Self { form: entry, release: form.release_form(), preliminary: None, past }
    }

    const fn with_past(self, past: Past) -> Self {
        Self { past, ..self }
    }

    pub(super) const fn entry(&self) -> usize {
        self.form
    }

    pub(super) const fn preliminary(&self) -> Option<(NaiveDate, bool)> {
        self.preliminary
    }

    /// 提出初步意见.
    #[must_use]
    #[inline]
    pub const fn give_preliminary_opinion(self, on: NaiveDate, disclose: bool) -> Self {
        Self { preliminary: Some((on, disclose)), ..self }
    }

    /// 报审.
    #[must_use]
    #[inline]
    pub const fn submit(self, on: NaiveDate) -> UnderReview {
        let Self { form, release, preliminary, past: Past { ruled, declassified } } = self;
        let course = Course {
            form,
            release,
            preliminary,
            submitted: on,
            first_opinion: None,
            bare: 0,
            refusals: 0,
            ruled,
            processed: None,
            declassified,
        };
        UnderReview { course }
    }

    /// 退回.
    #[must_use]
    #[inline]
    pub const fn send_back(self, on: NaiveDate) -> Returned {
        Returned { on, past: self.past }
    }
}

impl UnderReview {
    /// 提出意见: for disclosure, or against it with basis and reasons.
    #[must_use]
    #[inline]
    pub fn opine(self, on: NaiveDate, opinion: OpinionKind) -> AwaitingLeader {
        AwaitingLeader { course: self.course.opined(on), opinion, on }
    }

    /// 不同意而未说明依据和理由: no opinion, and the review stays open.
    #[must_use]
    #[inline]
    pub const fn opine_bare(mut self) -> Self {
        self.course.bare = self.course.bare.saturating_add(1);
        self
    }

    /// 不能确定.
    #[must_use]
    #[inline]
    pub fn doubt(self, on: NaiveDate, doubt: Doubt, level: Option<Level>) -> Unsure {
        Unsure { course: self.course.opined(on), doubt, level, on, in_house: None }
    }

    /// 认定部分涉密.
    #[must_use]
    #[inline]
    pub fn find_partly_secret(self, on: NaiveDate) -> Redacting {
        Redacting { course: self.course.opined(on) }
    }

    /// 退回.
    #[must_use]
    #[inline]
    pub fn send_back(self, on: NaiveDate) -> Returned {
        Returned { on, past: self.course.past() }
    }
}

impl Unsure {
    /// The doubt.
    #[must_use]
    #[inline]
    pub const fn doubt_in_question(&self) -> Doubt {
        self.doubt
    }

    /// Whether the in-house body has looked at it.
    #[must_use]
    #[inline]
    pub const fn was_checked_in_house(&self) -> bool {
        self.in_house.is_some()
    }

    /// 本单位保密工作机构仍不能确定.
    #[must_use]
    #[inline]
    pub const fn doubt_in_house(self, on: NaiveDate) -> Self {
        Self { in_house: Some(on), ..self }
    }

    /// 报请确定.
    #[must_use]
    #[inline]
    pub fn refer(self, on: NaiveDate, to: Referee, business: Option<bool>, materials: &[Material]) -> Referred {
        let with = |material| materials.contains(&material);
        let (text, reasons) = (with(Material::Text), with(Material::ReasonsLetter));
        let asked = with(Material::OtherAsked).then_some(true);
        Referred {
            unsure: self,
            kind: to.kind(),
            tier: to.tier(),
            on,
            business,
            text,
            reasons,
            asked,
            received: None,
            extended: None,
            passed_up: false,
        }
    }
}

impl Referred {
    /// 收到申请. Its time runs from the first receipt.
    #[must_use]
    #[inline]
    pub fn receive(self, on: NaiveDate) -> Self {
        Self { received: self.received.or(Some(on)), ..self }
    }

    /// 要求补充材料.
    #[must_use]
    #[inline]
    pub const fn ask_material(self) -> Self {
        Self { asked: Some(false), ..self }
    }

    /// 补充材料: whatever was lacking.
    #[must_use]
    #[inline]
    pub fn supply_material(self) -> Self {
        Self { text: true, reasons: true, asked: self.asked.map(|_| true), ..self }
    }

    /// 告知延长答复期限.
    #[must_use]
    #[inline]
    pub fn notify_extension(self, on: NaiveDate) -> Self {
        Self { extended: self.extended.or(Some(on)), ..self }
    }

    /// 逐级上报: it lies with the next one, whose own time runs from receipt.
    #[must_use]
    #[inline]
    pub const fn pass_up(self, on: NaiveDate, to: Referee) -> Self {
        Self { kind: to.kind(), tier: to.tier(), on, received: None, extended: None, passed_up: true, ..self }
    }

    /// 确定: whoever it lies with determines it. Whether that one has power over the question is not asked here.
    #[must_use]
    #[inline]
    pub fn rule(self, on: NaiveDate, ruling: Ruling) -> UnderReview {
        let Unsure { course, doubt, level, .. } = self.unsure;
        UnderReview {
            course: course.settle(Ruled {
                doubt,
                level,
                kind: self.kind,
                tier: self.tier,
                ruling,
                on,
                superseded: false,
                ended: false,
            }),
        }
    }
}

impl Redacting {
    /// 非密处理: the processed version goes back to review.
    #[must_use]
    #[inline]
    pub fn process(mut self, on: NaiveDate, state_secret: Option<bool>, still_endangers: Option<bool>) -> UnderReview {
        self.course.processed = Some(Processed { on, state_secret, still_endangers, confirmed: None });
        self.course.ruled.iter_mut().flatten().for_each(|ruled| ruled.superseded = true);
        UnderReview { course: self.course }
    }
}

impl AwaitingLeader {
    /// 批准.
    #[must_use]
    #[inline]
    pub const fn approve(self, approval: Approval) -> Approved {
        Approved { awaiting: self, approval }
    }

    /// 不予批准: it is reviewed again; this is never the opposite decision.
    #[must_use]
    #[inline]
    pub const fn refuse(mut self) -> UnderReview {
        self.course.refusals = self.course.refusals.saturating_add(1);
        UnderReview { course: self.course }
    }

    /// 退回.
    #[must_use]
    #[inline]
    pub fn send_back(self, on: NaiveDate) -> Returned {
        Returned { on, past: self.course.past() }
    }
}

impl Approved {
    /// 处置.
    #[must_use]
    #[inline]
    pub const fn dispose(self, on: NaiveDate, disposal: Disposal) -> Disposed {
        Disposed { approved: self, disposal, on, registered: None, filed: None }
    }

    /// The disposals that the approved opinion and the stated form of release leave: 按照审查意见处置.
    #[must_use]
    #[inline]
    pub const fn disposals(&self) -> &'static [Disposal] {
        match (self.awaiting.opinion, self.awaiting.course.release) {
            (OpinionKind::Disagree | OpinionKind::Exempt, _) => &[Disposal::Withheld],
            // The narrower of opinion and stated form: neither widens the other.
            (OpinionKind::OnRequest, _)
            | (OpinionKind::Agree | OpinionKind::Proactive, Some(ReleaseForm::OnRequest)) => &[Disposal::OnRequest],
            (OpinionKind::Proactive | OpinionKind::Agree, Some(ReleaseForm::Other)) => &[Disposal::OtherForm],
            (OpinionKind::Proactive, _) | (OpinionKind::Agree, Some(ReleaseForm::Website)) => &[Disposal::Published],
            // Agreed to, and in which form nobody has said: no disposal follows from that.
            _ => &[],
        }
    }
}

impl Disposed {
    /// 存档.
    #[must_use]
    #[inline]
    pub const fn keep(self, on: NaiveDate) -> Recorded {
        Recorded { disposed: self, on }
    }

    /// 登记.
    #[must_use]
    #[inline]
    pub const fn register(self, on: NaiveDate) -> Self {
        Self { registered: Some(on), ..self }
    }

    /// 解密备案.
    #[must_use]
    #[inline]
    pub const fn file(self, on: NaiveDate) -> Self {
        Self { filed: Some(on), ..self }
    }
}

impl Recorded {
    /// 登记.
    #[must_use]
    #[inline]
    pub const fn register(self, on: NaiveDate) -> Self {
        Self { disposed: self.disposed.register(on), ..self }
    }

    /// 解密备案.
    #[must_use]
    #[inline]
    pub const fn file(self, on: NaiveDate) -> Self {
        Self { disposed: self.disposed.file(on), ..self }
    }
}

/// Where a review stands.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Stage {
    /// 已填表.
    Prepared(Prepared),
    /// 审查中.
    UnderReview(UnderReview),
    /// 重新审查: the leader did not approve.
    ReReview(UnderReview),
    /// 不能确定.
    Unsure(Unsure),
    /// 已报请确定.
    Referred(Referred),
    /// 非密处理中.
    Redacting(Redacting),
    /// 待主管领导审批.
    AwaitingLeader(AwaitingLeader),
    /// 已批准.
    Approved(Approved),
    /// 已处置.
    Disposed(Disposed),
    /// 已存档.
    Recorded(Recorded),
    /// 已退回.
    Returned(Returned),
}

impl Stage {
    /// The table of transitions. `None` where the event makes no sense at this stage.
    #[inline]
    pub(super) fn after(self, entry: usize, on: NaiveDate, event: &Event) -> Option<Self> {
        Some(match (self, event) {
            (
                Self::Prepared(Prepared { past, .. }) | Self::Returned(Returned { past, .. }),
                Event::Prepared { form },
            ) => Self::Prepared(Prepared::new(entry, form).with_past(past)),
            (Self::Prepared(stage), Event::PreliminaryOpinion { disclose, .. }) => {
                Self::Prepared(stage.give_preliminary_opinion(on, *disclose))
            }
            (Self::Prepared(stage), Event::Submitted) => Self::UnderReview(stage.submit(on)),
            (Self::Prepared(stage), Event::Returned { .. }) => Self::Returned(stage.send_back(on)),

            (Self::UnderReview(stage), Event::Opined { .. }) if event.is_bare() => {
                Self::UnderReview(stage.opine_bare())
            }
            (Self::ReReview(stage), Event::Opined { .. }) if event.is_bare() => Self::ReReview(stage.opine_bare()),
            (Self::UnderReview(stage) | Self::ReReview(stage), Event::Opined { opinion, .. }) => match opinion {
                Opinion::Uncertain { doubt, level } => Self::Unsure(stage.doubt(on, *doubt, *level)),
                Opinion::PartlySecret => Self::Redacting(stage.find_partly_secret(on)),
                opinion => Self::AwaitingLeader(stage.opine(on, opinion.kind())),
            },
            (Self::UnderReview(stage) | Self::ReReview(stage), Event::Returned { .. }) => {
                Self::Returned(stage.send_back(on))
            }

            // What lies beyond the agency's power no look inside the house settles.
            (Self::Unsure(stage), Event::CheckedInHouse { settled: true, .. })
                if stage.doubt != Doubt::BeyondClassificationPower =>
            {
                stage.course.under_review()
            }
            (Self::Unsure(stage), Event::CheckedInHouse { .. }) => Self::Unsure(stage.doubt_in_house(on)),
            (Self::Unsure(stage), Event::Referred { to, business, materials }) => {
                Self::Referred(stage.refer(on, *to, *business, materials))
            }

            (Self::Referred(stage), Event::ReferralReceived) => Self::Referred(stage.receive(on)),
            (Self::Referred(stage), Event::MaterialAsked) => Self::Referred(stage.ask_material()),
            (Self::Referred(stage), Event::MaterialSupplied) => Self::Referred(stage.supply_material()),
            (Self::Referred(stage), Event::ExtensionNotified) => Self::Referred(stage.notify_extension(on)),
            (Self::Referred(stage), Event::PassedUp { to }) => Self::Referred(stage.pass_up(on, *to)),
            (Self::Referred(stage), Event::Ruled { ruling }) => stage.rule(on, *ruling).course.under_review(),

            (Self::Redacting(stage), Event::Processed { state_secret, still_endangers, .. }) => {
                stage.process(on, *state_secret, *still_endangers).course.under_review()
            }

            (Self::AwaitingLeader(stage), Event::Approved { by }) => Self::Approved(stage.approve(by.on(on))),
            (Self::AwaitingLeader(stage), Event::Refused { .. }) => stage.refuse().course.under_review(),
            (Self::AwaitingLeader(stage), Event::Returned { .. }) => Self::Returned(stage.send_back(on)),

            // A second signature, where the first was not that of the one who has to approve.
            (Self::Approved(stage), Event::Approved { by }) if stage.approval.capacity() != Role::LeaderInCharge => {
                Self::Approved(stage.awaiting.approve(by.on(on)))
            }
            (Self::Approved(_), Event::Approved { .. }) => self,
            // An opinion that leaves open how it is to be released is sent back.
            (Self::Approved(stage), Event::Returned { .. }) => Self::Returned(stage.awaiting.send_back(on)),
            (Self::Approved(stage), Event::Disposed { disposal }) => Self::Disposed(stage.dispose(on, *disposal)),
            (Self::Disposed(stage), Event::Kept) => Self::Recorded(stage.keep(on)),
            (Self::Disposed(stage), Event::Registered) => Self::Disposed(stage.register(on)),
            (Self::Disposed(stage), Event::Filed) => Self::Disposed(stage.file(on)),
            (Self::Recorded(stage), Event::Registered) => Self::Recorded(stage.register(on)),
            (Self::Recorded(stage), Event::Filed) => Self::Recorded(stage.file(on)),

            // Whatever the stage, the formalities of declassification are done when they are done.
            // By somebody who cannot declassify they are not done.
            (stage, Event::Declassified { by }) => stage.declassify(on, by.capacity())?,
            (
                Self::UnderReview(_) | Self::ReReview(_) | Self::AwaitingLeader(_) | Self::Approved(_),
                Event::SeveringConfirmed { by },
            ) => self.confirm_severing(by.capacity())?,
            _ => return None,
        })
    }

    fn declassify(mut self, on: NaiveDate, by: Role) -> Option<Self> {
        let course = self.course_mut()?;
        if by.may_declassify() {
            course.declassified = course.declassified.or(Some(on));
            let secrets = course.ruled.iter_mut().flatten().filter(|one| one.ruling == Ruling::StateSecret);
            secrets.for_each(|ruled| ruled.ended = true);
        }
        Some(self)
    }

    fn confirm_severing(mut self, confirmed: Role) -> Option<Self> {
        self.course_mut()?.processed.as_mut()?.confirmed = Some(confirmed);
        Some(self)
    }

    /// The verbs that make sense at this stage.
    #[must_use]
    pub const fn expects(self) -> &'static [Verb] {
        match self {
            Self::Prepared(_) => &[Verb::Prepare, Verb::GivePreliminaryOpinion, Verb::Submit, Verb::Return],
            Self::UnderReview(_) | Self::ReReview(_) => &[
                Verb::Opine,
                Verb::OpineBare,
                Verb::Doubt,
                Verb::FindPartlySecret,
                Verb::ConfirmSevering,
                Verb::Return,
                Verb::Declassify,
            ],
            Self::Unsure(_) => &[Verb::SettleInHouse, Verb::DoubtInHouse, Verb::Refer, Verb::Declassify],
            Self::Referred(_) => &[
                Verb::ReceiveReferral,
                Verb::AskMaterial,
                Verb::SupplyMaterial,
                Verb::NotifyExtension,
                Verb::PassUp,
                Verb::Rule,
                Verb::Declassify,
            ],
            Self::Redacting(_) => &[Verb::Process, Verb::Declassify],
            Self::AwaitingLeader(_) => {
                &[Verb::ConfirmSevering, Verb::Return, Verb::Approve, Verb::Refuse, Verb::Declassify]
            }
            Self::Approved(_) => &[Verb::ConfirmSevering, Verb::Return, Verb::Approve, Verb::Declassify, Verb::Dispose],
            Self::Disposed(_) => &[Verb::Declassify, Verb::Keep, Verb::Register, Verb::File],
            Self::Recorded(_) => &[Verb::Declassify, Verb::Register, Verb::File],
            Self::Returned(_) => &[Verb::Prepare],
        }
    }

    /// The stage in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Prepared(_) => Text::literal("已填表", "prepared"),
            Self::UnderReview(_) => Text::literal("审查中", "under_review"),
            Self::ReReview(_) => Text::literal("重新审查", "re_review"),
            Self::Unsure(_) => Text::literal("不能确定", "unsure"),
            Self::Referred(_) => Text::literal("已报请确定", "referred"),
            Self::Redacting(_) => Text::literal("非密处理中", "redacting"),
            Self::AwaitingLeader(_) => Text::literal("待主管领导审批", "awaiting_leader"),
            Self::Approved(_) => Text::literal("已批准", "approved"),
            Self::Disposed(_) => Text::literal("已处置", "disposed"),
            Self::Recorded(_) => Text::literal("已存档", "recorded"),
            Self::Returned(_) => Text::literal("已退回", "returned"),
        }
    }

    pub(super) fn course(&self) -> Option<Course> {
        let mut stage = *self;
        stage.course_mut().copied()
    }

    const fn course_mut(&mut self) -> Option<&mut Course> {
        Some(match self {
            Self::Prepared(_) | Self::Returned(_) => return None,
            Self::UnderReview(UnderReview { course })
            | Self::ReReview(UnderReview { course })
            | Self::Unsure(Unsure { course, .. })
            | Self::Referred(Referred { unsure: Unsure { course, .. }, .. })
            | Self::Redacting(Redacting { course })
            | Self::AwaitingLeader(AwaitingLeader { course, .. })
            | Self::Approved(Approved { awaiting: AwaitingLeader { course, .. }, .. })
            | Self::Disposed(Disposed { approved: Approved { awaiting: AwaitingLeader { course, .. }, .. }, .. }) => {
                course
            }
            Self::Recorded(Recorded { disposed, .. }) => &mut disposed.approved.awaiting.course,
        })
    }

    /// The opinion that lies with the leader or was approved, with the day it was given.
    #[must_use]
    pub const fn opinion(&self) -> Option<(OpinionKind, NaiveDate)> {
        match self.awaiting() {
            Some(awaiting) => Some((awaiting.opinion, awaiting.on)),
            None => None,
        }
    }

    /// The day of submission, while no opinion of whatever kind has been given.
    pub(crate) fn awaiting_first_opinion(&self) -> Option<NaiveDate> {
        let open = matches!(self, Self::UnderReview(_) | Self::ReReview(_));
        self.course().filter(|course| open && course.first_opinion.is_none()).map(|course| course.submitted)
    }

    /// The day of the disposal.
    #[must_use]
    pub const fn disposed_on(&self) -> Option<NaiveDate> {
        match self.disposed() {
            Some(disposed) => Some(disposed.on),
            None => None,
        }
    }

    /// The approval of that opinion.
    #[must_use]
    pub const fn approval(&self) -> Option<Approval> {
        match self.approved() {
            Some(approved) => Some(approved.approval),
            None => None,
        }
    }

    const fn awaiting(&self) -> Option<&AwaitingLeader> {
        match self {
            Self::AwaitingLeader(awaiting) => Some(awaiting),
            _ => match self.approved() {
                Some(approved) => Some(&approved.awaiting),
                None => None,
            },
        }
    }

    pub(super) const fn approved(&self) -> Option<&Approved> {
        match self {
            Self::Approved(approved) => Some(approved),
            _ => match self.disposed() {
                Some(disposed) => Some(&disposed.approved),
                None => None,
            },
        }
    }

    pub(super) const fn disposed(&self) -> Option<&Disposed> {
        match self {
            Self::Disposed(disposed) | Self::Recorded(Recorded { disposed, .. }) => Some(disposed),
            _ => None,
        }
    }
}
