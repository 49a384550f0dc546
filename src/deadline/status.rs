//! How a period stands on a day.

use chrono::NaiveDate;
use serde::Serialize;

use super::Due;
use crate::calendar::Calendar;
use crate::citation::Text;

/// How a period stands on a day, where it runs.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", content = "working_days", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Status {
    /// 办理中: so many working days are left, the due day included. `None` where the due day is not known.
    Running(Option<u32>),
    /// 不计算在内: the day is not counted.
    Excluded,
    /// 即将届满: at most as many working days are left as the host calls soon.
    DueSoon(u32),
    /// 今日届满.
    DueToday,
    /// 逾期, whichever way what is open is read.
    Overdue,
    /// 是否逾期未定: overdue on one reading and not on another, or while something else is open.
    PerhapsOverdue,
    /// 放假安排未公布: whether it is overdue turns on a notice that is not published.
    Unpublished,
}

impl Status {
    /// How a period that ends between two days, which may be the same, stands on a day; `latest` is `None` where the period may not
    /// have begun, and `soon` is what the host calls soon, in working days left.
    #[must_use]
    pub fn of(
        calendar: &Calendar,
        (earliest, latest): (Due, Option<Due>),
        excluded: bool,
        on: NaiveDate,
        soon: u32,
    ) -> Self {
        let first = match earliest {
            Due::On(day) => day,
            Due::Between(bounds) => bounds.earliest(),
        };
        match latest {
            Some(Due::On(last)) if last < on => Self::Overdue,
            Some(Due::Between(_)) if first < on => Self::Unpublished,
            _ if first < on => Self::PerhapsOverdue,
            _ if excluded => Self::Excluded,
            Some(Due::On(last)) if first == last && on == last => Self::DueToday,
            _ => match (left(calendar, on, first), earliest) {
                (Some(left), _) if left <= soon => Self::DueSoon(left),
                (left, Due::On(_)) => Self::Running(left),
                (_, Due::Between(_)) => Self::Running(None),
            },
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Running(_) => Text::literal("办理中", "running"),
            Self::Excluded => Text::literal("不计算在内", "excluded"),
            Self::DueSoon(_) => Text::literal("即将届满", "due soon"),
            Self::DueToday => Text::literal("今日届满", "due today"),
            Self::Overdue => Text::literal("逾期", "overdue"),
            Self::PerhapsOverdue => Text::literal("是否逾期未定", "perhaps overdue"),
            Self::Unpublished => Text::literal("放假安排未公布", "schedule not published"),
        }
    }
}

/// The working days from one day through another; past the last notice every day is taken for one, as for the earliest end.
fn left(calendar: &Calendar, on: NaiveDate, last: NaiveDate) -> Option<u32> {
    let known = last.min(calendar.horizon()).max(on);
    let beyond = u32::try_from((last - known).num_days()).ok()?;
    let counted = if on < known { calendar.count(on, known).ok()? } else { 0 };
    counted.checked_add(beyond)
}
