//! Policy interpretation (政策解读) as a text shapes it.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Purpose, Test, put};
use crate::citation::{Cited, Provision, Text};

/// A step that document and interpretation take together (同步).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "三同步: drafting, sign-off, release")]
pub enum SyncPoint {
    /// 同步起草.
    Drafting,
    /// 同步审签、同步审批.
    SignOff,
    /// 同步发布.
    Release,
}

impl SyncPoint {
    /// Every one, in order.
    pub const ALL: [Self; 3] = [Self::Drafting, Self::SignOff, Self::Release];

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Drafting => Text::literal("同步起草", "drafting"),
            Self::SignOff => Text::literal("同步审签", "sign-off"),
            Self::Release => Text::literal("同步发布", "release"),
        }
    }
}

/// What an interpretation plan (解读方案) contains.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PlanElement {
    /// 解读提纲（解读内容）.
    Outline,
    /// 解读形式.
    Form,
    /// 解读途径.
    Channel,
    /// 解读时间.
    Time,
}

impl PlanElement {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Outline, Self::Form, Self::Channel, Self::Time];

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Outline => Text::literal("解读提纲（内容）", "outline or content"),
            Self::Form => Text::literal("解读形式", "form"),
            Self::Channel => Text::literal("解读途径", "channel"),
            Self::Time => Text::literal("解读时间", "time"),
        }
    }
}

/// What one text asks about the interpretation of its documents.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterpretationRule {
    pub(crate) by: Provision,
    /// Of which documents: all of the tests hold.
    pub(crate) when: Cow<'static, [Test]>,
    /// 同步: what document and interpretation do together.
    #[serde(default)]
    pub(crate) sync: Cow<'static, [Cited<SyncPoint>]>,
    /// What is drafted and approved in step is the plan (解读方案), and not yet the interpretation.
    #[serde(default)]
    pub(crate) by_plan: bool,
    /// 无解读方案的，一律不得提交，不予办理: without a plan such a document is not submitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) no_plan_no_submission: Option<Provision>,
    /// Of which documents that holds, beyond `when`: all of the tests hold.
    #[serde(default)]
    pub(crate) plan_when: Cow<'static, [Test]>,
    /// 一般包括: what a plan generally contains; a missing element warns.
    #[serde(default)]
    pub(crate) elements: Cow<'static, [Cited<PlanElement>]>,
    /// 谁起草、谁解读: whoever drafts the document drafts the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) same_drafter: Option<Provision>,
    /// By when the material is published, from the issue of the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) material_within: Option<Purpose>,
}

impl InterpretationRule {
    pub(crate) const fn of(by: Provision, when: &'static [Test]) -> Self {
        Self {
            by,
            when: Cow::Borrowed(when),
            sync: Cow::Borrowed(&[]),
            by_plan: false,
            no_plan_no_submission: None,
            plan_when: Cow::Borrowed(&[]),
            elements: Cow::Borrowed(&[]),
            same_drafter: None,
            material_within: None,
        }
    }

    pub(crate) const fn in_step(mut self, sync: &'static [Cited<SyncPoint>]) -> Self {
        put(&mut self.sync, Cow::Borrowed(sync));
        self
    }

    pub(crate) const fn by_plan(mut self) -> Self {
        self.by_plan = true;
        self
    }

    pub(crate) const fn no_plan_no_submission(mut self, by: Provision, when: &'static [Test]) -> Self {
        self.no_plan_no_submission = Some(by);
        put(&mut self.plan_when, Cow::Borrowed(when));
        self
    }

    pub(crate) const fn elements(mut self, elements: &'static [Cited<PlanElement>]) -> Self {
        put(&mut self.elements, Cow::Borrowed(elements));
        self
    }

    pub(crate) const fn same_drafter(mut self, by: Provision) -> Self {
        self.same_drafter = Some(by);
        self
    }

    pub(crate) const fn material_within(mut self, within: Purpose) -> Self {
        self.material_within = Some(within);
        self
    }

    /// Every provision it cites.
    pub(crate) fn cited(&self) -> impl Iterator<Item = Provision> + '_ {
        let sync = self.sync.iter().map(Cited::by);
        let elements = self.elements.iter().map(Cited::by);
        let others = [self.no_plan_no_submission, self.same_drafter].into_iter().flatten();
        core::iter::once(self.by).chain(sync).chain(elements).chain(others)
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// Of which documents: all of the tests hold.
    #[must_use]
    pub fn tests(&self) -> &[Test] {
        &self.when
    }

    /// What document and interpretation do together; empty where the text does not ask.
    #[must_use]
    pub fn sync(&self) -> &[Cited<SyncPoint>] {
        &self.sync
    }

    /// Whether what is drafted and approved in step is the plan, and not yet the interpretation.
    #[must_use]
    pub const fn is_by_plan(&self) -> bool {
        self.by_plan
    }

    /// The provision by which a document without a plan is not submitted, where the text has one.
    #[must_use]
    pub const fn plan_required(&self) -> Option<Provision> {
        self.no_plan_no_submission
    }

    /// Of which documents that holds: all of the tests hold.
    #[must_use]
    pub fn plan_tests(&self) -> &[Test] {
        &self.plan_when
    }

    /// What a plan generally contains.
    #[must_use]
    pub fn plan_elements(&self) -> &[Cited<PlanElement>] {
        &self.elements
    }

    /// The provision by which whoever drafts the document drafts the plan, where the text has one.
    #[must_use]
    pub const fn drafter(&self) -> Option<Provision> {
        self.same_drafter
    }

    /// What the period is called within which the material is published, where the text sets one.
    #[must_use]
    pub const fn material(&self) -> Option<Purpose> {
        self.material_within
    }
}
