//! A run of days that count, or do not, for one and the same reason.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Excluded;
use crate::calendar::{DayKind, NoticeName};

/// Consecutive days of one kind, all counted or all skipped, under one notice or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    pub(super) from: NaiveDate,
    pub(super) through: NaiveDate,
    pub(super) counted: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<DayKind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) notice: Option<NoticeName>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) excluded: Option<Excluded>,
}

impl Stretch {
    /// The first day.
    #[must_use]
    pub const fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day, included.
    #[must_use]
    pub const fn through(&self) -> NaiveDate {
        self.through
    }

    /// Whether the days count.
    #[must_use]
    pub const fn counted(&self) -> bool {
        self.counted
    }

    /// What kind of day they are; `None` where the period counts calendar days, whatever their kind.
    #[must_use]
    pub const fn kind(&self) -> Option<DayKind> {
        self.kind
    }

    /// The notice that made them so.
    #[must_use]
    pub const fn notice(&self) -> Option<&NoticeName> {
        self.notice.as_ref()
    }

    /// For whose opinion they are not counted, where that is why; otherwise they are rest days.
    #[must_use]
    pub const fn excluded(&self) -> Option<Excluded> {
        self.excluded
    }

    /// How many days; 0 for one that ends before it begins, which no true proof holds.
    #[must_use]
    pub fn days(&self) -> u32 {
        u32::try_from((self.through - self.from).num_days() + 1).unwrap_or(0)
    }

    /// Adds the next day, to the last stretch where the reason is the same.
    pub(super) fn extend(walk: &mut Vec<Self>, day: Self) {
        let reason = |one: &Self| (one.counted, one.kind, one.notice.as_ref().map(NoticeName::code), one.excluded);
        match walk.last_mut() {
            Some(last) if reason(last) == reason(&day) => last.through = day.through,
            _ => walk.push(day),
        }
    }
}
