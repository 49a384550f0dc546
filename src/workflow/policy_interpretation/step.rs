//! Whether document and interpretation keep step.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Application, Interpretation};
use crate::citation::{Cited, Text};
use crate::norm::{InterpretationRule, SyncPoint};
use crate::workflow::approval::Approval;

/// Whether a point is kept.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "it is kept, still can be, or was not, or the file does not tell")]
pub enum Synchrony {
    /// 同步: together.
    Kept,
    /// 尚可同步: neither has happened, or one has, today.
    Pending,
    /// 未同步: not together.
    Broken {
        /// The day on which, or by which, one of the two went alone.
        since: NaiveDate,
    },
    /// 未记录: a day that decides it is not on file.
    NotOnRecord,
}

impl Synchrony {
    /// In words.
    #[must_use]
    pub const fn describe(self) -> Text {
        match self {
            Self::Kept => Text::literal("同步", "in step"),
            Self::Pending => Text::literal("尚可同步", "can still be in step"),
            Self::Broken { .. } => Text::literal("未同步", "out of step"),
            Self::NotOnRecord => Text::literal("有关日期未记录", "a day that decides it is not on record"),
        }
    }
}

/// One point at which document and interpretation are to be together (同步).
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct InStep {
    /// Which, with its provision.
    pub point: Cited<SyncPoint>,
    /// Whether it is kept.
    pub synchrony: Synchrony,
    /// It is a principle only, because the text leaves days for the material: not to have kept it is no breach.
    pub in_principle: bool,
    /// Whether that applies to the document.
    pub applies: Application,
}

/// What is on file of one side of a point.
enum Side {
    /// The days on which it happened, the first one first.
    On(Vec<NaiveDate>),
    /// It is not on file, but something that comes after it is: it happened by that day, or never.
    By(NaiveDate),
    /// Nothing.
    Nothing,
}

impl Side {
    fn of(days: impl Iterator<Item = NaiveDate>, later: impl Iterator<Item = NaiveDate>) -> Self {
        let days: Vec<NaiveDate> = days.collect();
        if days.is_empty() { later.min().map_or(Self::Nothing, Self::By) } else { Self::On(days) }
    }
}

impl Interpretation {
    pub(super) fn synchrony(&self, rule: &InterpretationRule, point: SyncPoint, on: NaiveDate) -> Synchrony {
        match (point, rule.is_by_plan()) {
            (SyncPoint::Drafting, true) => self.plan_in_time(on),
            (SyncPoint::SignOff, true) => together(point, &self.document(point), &self.plan_signed(), on),
            // A plan is not released; what interprets the document is.
            (SyncPoint::Release, true) | (_, false) => {
                together(point, &self.document(point), &self.material(point), on)
            }
        }
    }

    /// A plan keeps step with the drafting unless the document was handed over before it was drafted.
    fn plan_in_time(&self, on: NaiveDate) -> Synchrony {
        match (self.plans().first().map(|plan| plan.on), self.stage().handed_over_on()) {
            (Some(_), None) => Synchrony::Kept,
            (Some(drafted), Some(over)) if drafted <= over => Synchrony::Kept,
            (None, Some(over)) if over == on => Synchrony::Pending,
            (_, Some(since)) => Synchrony::Broken { since },
            (None, None) => Synchrony::Pending,
        }
    }

    fn document(&self, point: SyncPoint) -> Side {
        let (drafted, signed) = (self.documents().iter().map(|draft| draft.on), days(self.document_approvals()));
        let issued = self.stage().issued_on().into_iter();
        match point {
            SyncPoint::Drafting => Side::of(drafted, self.submissions().iter().copied().chain(signed).chain(issued)),
            SyncPoint::SignOff => Side::of(signed, issued),
            SyncPoint::Release => Side::of(issued, core::iter::empty()),
        }
    }

    fn material(&self, point: SyncPoint) -> Side {
        let (drafted, signed) = (self.drafts().iter().map(|draft| draft.on), days(self.approvals()));
        let published = self.publications().iter().map(|publication| publication.on);
        match point {
            SyncPoint::Drafting => Side::of(drafted, signed.chain(published)),
            SyncPoint::SignOff => Side::of(signed, published),
            SyncPoint::Release => Side::of(published, core::iter::empty()),
        }
    }

    fn plan_signed(&self) -> Side {
        Side::of(days(self.plan_approvals()), core::iter::empty())
    }
}

fn days(approvals: &[Approval]) -> impl Iterator<Item = NaiveDate> {
    approvals.iter().map(|approval| approval.on())
}

/// Together means on the same day: some day is common to both.
fn together(point: SyncPoint, document: &Side, other: &Side, on: NaiveDate) -> Synchrony {
    // The day itself is not over: the other can still follow on it.
    let alone = |since: NaiveDate| if since < on { Synchrony::Broken { since } } else { Synchrony::Pending };
    match (document, other) {
        (Side::Nothing, Side::Nothing) => Synchrony::Pending,
        (Side::On(one), Side::On(two)) if one.iter().any(|day| two.contains(day)) => Synchrony::Kept,
        (Side::On(one), Side::On(two)) => one.iter().chain(two).min().copied().map_or(Synchrony::Pending, alone),
        // It happened by that day, so that what came only later was not together with it.
        (Side::On(days), Side::By(day)) | (Side::By(day), Side::On(days)) if days.iter().all(|one| day < one) => {
            Synchrony::Broken { since: *day }
        }
        (Side::On(_) | Side::By(_), Side::By(_)) | (Side::By(_), Side::On(_)) => Synchrony::NotOnRecord,
        (Side::On(days), Side::Nothing) | (Side::Nothing, Side::On(days)) => {
            days.first().copied().map_or(Synchrony::Pending, alone)
        }
        // What exists was drafted; whether it was ever signed off is another question.
        (Side::By(day), Side::Nothing) | (Side::Nothing, Side::By(day)) => match point {
            SyncPoint::Drafting => alone(*day),
            SyncPoint::SignOff | SyncPoint::Release => Synchrony::NotOnRecord,
        },
    }
}
