//! Working days (工作日) under the State Council's notices, 2004 to 2026, and those a host adds.
//!
//! A day is working or off by the weekday rule (《国务院关于职工工作时间的规定》第七条), unless a notice under
//! 《全国年节及纪念日放假办法》 says otherwise; each answer gives the notice. The notices are kept one by one, as issued,
//! so that the calendar can be seen [as known on a day](Calendar::as_known_on), and so that December days set by the
//! next year's notice are that notice's.
//!
//! # The certain horizon
//! A year is not closed by its own notice. At 5 of the 22 turns of the year on record (the notices for 2006, 2007,
//! 2008, 2012 and 2019) the next notice changed days in late December, never before the 29th. So with the notices up
//! to a year, its days are certain up to **28 December**. That is an observed pattern and not law. Past it every
//! answer is an error that says which notice is awaited; never Monday to Friday, never a guess.
//!
//! # Counting
//! The day counted from is never counted, the last day is: the convention of 《民法典》第二百零一条第一款. There is no count
//! of 0.

mod block;
mod bounds;
mod check;
mod corresponding;
mod count;
mod day;
mod horizon;
mod index;
mod known;
mod listed;
mod load;
mod national;
pub(crate) mod notice;
mod record;

use std::borrow::Cow;
use std::ops::RangeInclusive;

use chrono::NaiveDate;

pub use block::{Block, Festival};
pub use bounds::{Bounds, Envelope};
pub use check::NoticeError;
pub use corresponding::{days_later, months_later, years_later};
pub use count::CountError;
pub use day::{Day, DayKind};
pub use horizon::{Awaited, PastHorizon, Uncovered};
pub use load::LoadError;
pub use notice::{Evidence, Issued, Level, Notice, NoticeName, Scope};

/// A calendar of working days: notices, national, regional and of one authority, laid out for counting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    notices: Cow<'static, [Notice]>,
    index: index::Index,
    last_year: u16,
    known_on: Option<NaiveDate>,
    beyond: Option<Awaited>,
}

/// The last day that a year's own notice makes certain: 28 December.
fn certain_horizon(year: u16) -> NaiveDate {
    NaiveDate::from_ymd_opt(year.into(), 12, 28).unwrap_or(NaiveDate::MAX)
}

impl Calendar {
    /// The national calendar: the State Council's notices for 2004 to 2026. Costs nothing to get.
    #[must_use]
    pub fn national() -> &'static Self {
        &national::NATIONAL
    }

    /// The notices, later ones prevailing.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// The first day covered.
    #[must_use]
    pub fn first(&self) -> NaiveDate {
        NaiveDate::from_epoch_days(self.index.first).unwrap_or(NaiveDate::MIN)
    }

    /// The certain horizon, the last day covered: 28 December of the last noticed year.
    #[must_use]
    pub fn horizon(&self) -> NaiveDate {
        certain_horizon(self.last_year)
    }

    /// What is awaited past the horizon.
    #[must_use]
    pub fn awaited(&self) -> Awaited {
        self.beyond.unwrap_or(Awaited::Unpublished { year: self.last_year.saturating_add(1) })
    }

    /// The day whose knowledge this is, where it is a view from [`Calendar::as_known_on`].
    #[must_use]
    pub const fn known_on(&self) -> Option<NaiveDate> {
        self.known_on
    }

    /// Whether an answer that reaches a day rests on the observed pattern of the [certain horizon](self), and not on
    /// notices alone: so in December of the last noticed year, which the next notice may still change.
    #[must_use]
    pub fn rests_on_pattern(&self, day: NaiveDate) -> bool {
        NaiveDate::from_ymd_opt(self.last_year.into(), 12, 1).is_some_and(|december| december <= day)
    }

    /// What is known of a day.
    ///
    /// # Errors
    /// [`Uncovered`] where nothing is: before the first noticed year, or past the certain horizon.
    pub fn day(&self, date: NaiveDate) -> Result<Day<'_>, Uncovered> {
        let kind = self.kind(date).ok_or_else(|| self.uncovered(date))?;
        let notice = match kind {
            DayKind::Ordinary | DayKind::Weekend => None,
            _ => load::governing(&self.notices, &self.notices, date).map(|(notice, _)| notice),
        };
        Ok(Day { date, kind, notice })
    }

    /// Whether a day is a working day (工作日).
    ///
    /// # Errors
    /// As [`Calendar::day`].
    #[inline]
    pub fn is_working(&self, date: NaiveDate) -> Result<bool, Uncovered> {
        self.kind(date).map(DayKind::is_working).ok_or_else(|| self.uncovered(date))
    }

    /// The days of a span, in order, each known or not.
    pub fn days(&self, span: RangeInclusive<NaiveDate>) -> impl Iterator<Item = Result<Day<'_>, Uncovered>> {
        let (from, through) = span.into_inner();
        from.iter_days().take_while(move |day| *day <= through).map(|day| self.day(day))
    }

    #[inline]
    fn kind(&self, date: NaiveDate) -> Option<DayKind> {
        self.index.kind(date)
    }

    #[cold]
    fn uncovered(&self, day: NaiveDate) -> Uncovered {
        let (first, horizon) = (self.first(), self.horizon());
        if day < first {
            Uncovered::BeforeCoverage { day, first }
        } else {
            Uncovered::PastHorizon { day, horizon, awaited: self.awaited() }
        }
    }
}
