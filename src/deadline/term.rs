//! A period with what was added to it and what is not counted in it.

use chrono::NaiveDate;

use super::{Due, Exclusion, Exclusions, Roll};
use crate::calendar::{Calendar, CountError};
use crate::citation::Cited;
use crate::norm::{Period, Unit};

/// A period as it stands after an extension (延长) and with time that is not counted (不计算在内). [`Term::due`] is the day, and
/// [`Deadline::of_term`](super::Deadline::of_term) the same with its proof.
///
/// An extension of another unit than the period's, and time not counted in a period that is not one of working days, have no
/// effect: no text knows either.
///
/// ```
/// use chrono::NaiveDate;
/// use gongkai::calendar::Calendar;
/// use gongkai::citation::{Cited, Provision};
/// use gongkai::deadline::{Due, Excluded, Exclusion, Exclusions, Term};
/// use gongkai::norm::Period;
///
/// let day = |m, d| NaiveDate::from_ymd_opt(2025, m, d).unwrap();
/// let article = Provision::of("national.2019").article(33);
/// let reply = Cited::new(Period::working_days(20), article.paragraph(2));
/// let letter = Exclusion::new(day(3, 7), day(3, 18), Excluded::OtherAgency);
/// let excluded = Exclusions::of(article.paragraph(3), letter);
/// let term = Term::new(day(3, 3), reply);
/// assert_eq!(term.due(Calendar::national())?, Due::On(day(3, 31)));
/// assert_eq!(term.excluding(&excluded).due(Calendar::national())?, Due::On(day(4, 11)));
/// # Ok::<(), gongkai::calendar::CountError>(())
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Term<'e> {
    pub(super) start: NaiveDate,
    pub(super) period: Cited<Period>,
    pub(super) extension: Option<Cited<Period>>,
    pub(super) excluded: Option<&'e Exclusions>,
    pub(super) roll: Roll,
}

impl<'e> Term<'e> {
    /// A period from a day, which itself is not counted.
    #[must_use]
    pub const fn new(start: NaiveDate, period: Cited<Period>) -> Self {
        Self { start, period, extension: None, excluded: None, roll: Roll::Forward }
    }

    /// Says what becomes of a last day that is a rest day; without this it moves.
    #[must_use]
    pub const fn rolling(mut self, roll: Roll) -> Self {
        self.roll = roll;
        self
    }

    /// Extends it.
    #[must_use]
    pub const fn extended(mut self, extension: Cited<Period>) -> Self {
        self.extension = Some(extension);
        self
    }

    /// Leaves time out.
    #[must_use]
    pub const fn excluding(mut self, excluded: &'e Exclusions) -> Self {
        self.excluded = Some(excluded);
        self
    }

    /// The day it runs from.
    #[must_use]
    pub const fn start(&self) -> NaiveDate {
        self.start
    }

    /// The length, its extension included.
    pub(super) fn length(&self) -> u32 {
        let added = self.extension.filter(|added| added.unit() == self.period.unit());
        self.period.length().saturating_add(added.map_or(0, |added| added.length()))
    }

    /// When it ends.
    ///
    /// # Errors
    /// As [`Due::of`].
    pub fn due(&self, calendar: &Calendar) -> Result<Due, CountError> {
        let period = Period::new(self.length(), self.period.unit());
        match (self.excluded.map(|excluded| excluded.after(self.start)), period.unit()) {
            (Some(spans @ [_, ..]), Unit::WorkingDays) => self.around(calendar, spans),
            _ => Due::of(calendar, self.start, period, self.roll),
        }
    }

    /// The end, stretch by stretch around the days that are not counted.
    fn around(&self, calendar: &Calendar, mut spans: &[Exclusion]) -> Result<Due, CountError> {
        let (mut from, mut left) = (self.start, self.length());
        while let [span, later @ ..] = spans {
            let eve = span.from().pred_opt().filter(|eve| from < *eve);
            if let Some(eve) = eve {
                match calendar.count(from, eve) {
                    Ok(free) if free < left => left -= free,
                    Ok(_) => break,
                    // The eve lies past the horizon, and so may the end.
                    Err(_) => return Self::past_the_horizon(self.ends(calendar, from, left)?, from, spans),
                }
            }
            from = from.max(span.through());
            spans = later;
        }
        self.ends(calendar, from, left)
    }

    /// Where the end is not known, stretches that are still to come may put it off by all their days.
    fn past_the_horizon(ends: Due, from: NaiveDate, spans: &[Exclusion]) -> Result<Due, CountError> {
        match ends {
            Due::On(day) => Ok(Due::On(day)),
            Due::Between(bounds) => {
                let beyond = spans.iter().fold(0, |sum: u64, span| sum.saturating_add(span.days_after(from)));
                bounds.delayed(beyond).map(Due::Between)
            }
        }
    }

    fn ends(&self, calendar: &Calendar, from: NaiveDate, left: u32) -> Result<Due, CountError> {
        Due::of(calendar, from, Period::new(left, self.period.unit()), self.roll)
    }
}
