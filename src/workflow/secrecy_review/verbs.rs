//! One struct a stage, and on each the verbs that can follow. The days of what moves no clock stay in the journal.

use chrono::NaiveDate;
use serde::Serialize;

use super::course::{Course, Past, Processed, Ruled, Rulings};
use super::referral::power;
use super::{Disposal, Form, Referee, ReleaseForm, Ruling};
use crate::fact::Doubt;
use crate::law::national::secrets::Level;
use crate::norm::{Material, OpinionKind, Role, Tier};
use crate::workflow::approval::Approval;

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
    #[serde(skip)]
    form: usize,
    release: Option<ReleaseForm>,
    #[serde(serialize_with = "super::course::preliminary")]
    preliminary: Option<(NaiveDate, bool)>,
    pub(super) past: Past,
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
/// let approved = Prepared::new(0, &Form::new()).submit(day).opine(day, OpinionKind::Agree).approve(4, leader.on(day));
/// approved.dispose(day, Disposal::Published);
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct UnderReview {
    pub(super) course: Course,
}

/// 不能确定: a doubt that has not been referred yet.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Unsure {
    pub(super) course: Course,
    pub(super) doubt: Doubt,
    pub(super) level: Option<Level>,
    pub(super) on: NaiveDate,
    /// The entry of the journal that raises it.
    #[serde(skip)]
    pub(super) entry: usize,
    pub(super) in_house: bool,
}

/// 已报请确定: the doubt lies with somebody else.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Referred {
    pub(super) unsure: Unsure,
    pub(super) kind: Role,
    pub(super) tier: Tier,
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
    pub(super) course: Course,
}

/// 待主管领导审批: the opinion lies with the leader.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct AwaitingLeader {
    pub(super) course: Course,
    pub(super) opinion: OpinionKind,
    pub(super) on: NaiveDate,
    /// The last day on which the leader marked the form without saying what was meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) marked: Option<NaiveDate>,
}

/// 已批准: the leader approved the opinion, whichever it was.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Approved {
    pub(super) awaiting: AwaitingLeader,
    /// Which entry of the journal says who.
    #[serde(skip)]
    pub(super) entry: usize,
    pub(super) capacity: Role,
    pub(super) on: NaiveDate,
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
}

/// 已退回: sent back, and at its end unless it is prepared anew.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Returned {
    pub(super) past: Past,
}

impl Prepared {
    /// A form that was filled in; `entry` is its place in the journal.
    #[must_use]
    #[inline]
    pub const fn new(entry: usize, form: &Form) -> Self {
        let past = Past { ruled: Rulings::NONE, declassified: None, filed: None };
        Self { form: entry, release: form.release_form(), preliminary: None, past }
    }

    pub(super) const fn with_past(self, past: Past) -> Self {
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
        let Self { form, release, preliminary, past: Past { ruled, declassified, filed } } = self;
        let course = Course {
            form,
            release,
            preliminary,
            submitted: on,
            opined: false,
            bare: false,
            refusals: 0,
            ruled,
            processed: None,
            declassified,
            filed,
        };
        UnderReview { course }
    }

    /// 退回.
    #[must_use]
    #[inline]
    pub const fn send_back(self) -> Returned {
        Returned { past: self.past }
    }
}

impl UnderReview {
    /// 提出意见: for disclosure, or against it with basis and reasons.
    #[must_use]
    #[inline]
    pub const fn opine(self, on: NaiveDate, opinion: OpinionKind) -> AwaitingLeader {
        AwaitingLeader { course: self.course.opined(), opinion, on, marked: None }
    }

    /// 不同意而未说明依据和理由: no opinion, and the review stays open.
    #[must_use]
    #[inline]
    pub const fn opine_bare(mut self) -> Self {
        self.course.bare = true;
        self
    }

    /// 不能确定; `entry` is its place in the journal.
    #[must_use]
    #[inline]
    pub const fn doubt(self, entry: usize, on: NaiveDate, doubt: Doubt, level: Option<Level>) -> Unsure {
        Unsure { course: self.course.opined(), doubt, level, on, entry, in_house: false }
    }

    /// 认定部分涉密.
    #[must_use]
    #[inline]
    pub const fn find_partly_secret(self) -> Redacting {
        Redacting { course: self.course.opined() }
    }

    /// 退回.
    #[must_use]
    #[inline]
    pub fn send_back(self) -> Returned {
        Returned { past: self.course.past() }
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
        self.in_house
    }

    /// 本单位保密工作机构仍不能确定.
    #[must_use]
    #[inline]
    pub const fn doubt_in_house(self) -> Self {
        Self { in_house: true, ..self }
    }

    /// 报请确定.
    #[must_use]
    #[inline]
    pub fn refer(self, to: Referee, business: Option<bool>, materials: &[Material]) -> Referred {
        let with = |material| materials.contains(&material);
        let (text, reasons) = (with(Material::Text), with(Material::ReasonsLetter));
        let asked = with(Material::OtherAsked).then_some(true);
        Referred {
            unsure: self,
            kind: to.kind(),
            tier: to.tier(),
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
    pub const fn pass_up(self, to: Referee) -> Self {
        Self { kind: to.kind(), tier: to.tier(), received: None, extended: None, passed_up: true, ..self }
    }

    /// 确定: whoever it lies with determines it; `entry` is its place in the journal. That one may have no power over the question.
    #[must_use]
    #[inline]
    pub fn rule(self, entry: usize, on: NaiveDate, ruling: Ruling) -> UnderReview {
        let Unsure { course, doubt, level, entry: raised, .. } = self.unsure;
        UnderReview {
            course: course.settle(Ruled {
                doubt,
                level,
                kind: self.kind,
                tier: self.tier,
                ruling,
                superseded: false,
                ended: false,
                power: power(self.kind, self.tier, doubt, level, on),
                entries: [raised, entry],
            }),
        }
    }
}

impl Redacting {
    /// 非密处理: the processed version goes back to review.
    #[must_use]
    #[inline]
    pub fn process(mut self, state_secret: Option<bool>, still_endangers: Option<bool>) -> UnderReview {
        self.course.processed = Some(Processed { state_secret, still_endangers, confirmed: None });
        self.course.ruled.iter_mut().for_each(|ruled| ruled.superseded = true);
        UnderReview { course: self.course }
    }
}

impl AwaitingLeader {
    /// 打“√”而所指不明: what is meant is asked, and nothing follows until it is said.
    #[must_use]
    #[inline]
    pub const fn mark(self, on: NaiveDate) -> Self {
        Self { marked: Some(on), ..self }
    }

    /// Whether the opinion is against disclosure, so that a mark beside it can be of either.
    pub(super) const fn is_against(&self) -> bool {
        matches!(self.opinion, OpinionKind::Disagree | OpinionKind::Exempt)
    }

    /// 批准; `entry` is its place in the journal.
    #[must_use]
    #[inline]
    pub const fn approve(self, entry: usize, approval: Approval) -> Approved {
        Approved { awaiting: self, entry, capacity: approval.capacity(), on: approval.on() }
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
    pub fn send_back(self) -> Returned {
        Returned { past: self.course.past() }
    }
}

impl Approved {
    /// 处置.
    #[must_use]
    #[inline]
    pub const fn dispose(self, on: NaiveDate, disposal: Disposal) -> Disposed {
        Disposed { approved: self, disposal, on, registered: None, filed: self.awaiting.course.filed }
    }

    /// The disposals that the approved opinion and the stated form of release leave: 按照审查意见处置.
    #[must_use]
    #[inline]
    pub const fn disposals(&self) -> &'static [Disposal] {
        self.awaiting.disposals()
    }
}

impl AwaitingLeader {
    /// The disposals that the opinion and the stated form of release leave.
    pub(super) const fn disposals(&self) -> &'static [Disposal] {
        match (self.opinion, self.course.release) {
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
    pub const fn keep(self) -> Recorded {
        Recorded { disposed: self }
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

    /// 重新填表: what is to go out in another version, or in another way than it was approved for, is reviewed anew; `entry` is the place of the
    /// form in the journal.
    #[must_use]
    #[inline]
    pub const fn prepare_anew(self, entry: usize, form: &Form) -> Prepared {
        let past = self.approved.awaiting.course.at_its_end();
        Prepared::new(entry, form).with_past(Past { filed: self.filed, ..past })
    }
}

impl Recorded {
    /// 登记.
    #[must_use]
    #[inline]
    pub const fn register(self, on: NaiveDate) -> Self {
        Self { disposed: self.disposed.register(on) }
    }

    /// 解密备案.
    #[must_use]
    #[inline]
    pub const fn file(self, on: NaiveDate) -> Self {
        Self { disposed: self.disposed.file(on) }
    }
}
