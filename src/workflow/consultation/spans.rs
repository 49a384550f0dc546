//! The time that consultations took, as a union of days.

use chrono::NaiveDate;
use serde::Serialize;

use super::rules::Rules;
use super::{Consultation, Ledger};
use crate::calendar::Calendar;
use crate::citation::{Cited, Provision};
use crate::deadline::Due;
use crate::norm::{Choice, Reading};
use crate::regime::{Jurisdiction, RegimeError};

/// One stretch of calendar days, both ends included.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub struct Span {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub through: NaiveDate,
}

/// The days that consultations took up to a day. Several at once count once.
///
/// Whether they are excluded from a period is not said here: for proactive release nothing is; for an application art. 33
/// para. 3 excludes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Spans {
    /// The days that certainly were taken: each ends with the answer or, on silence, with the window.
    pub certain: Vec<Span>,
    /// The days that were taken at the most: those, and the days up to the day asked about of a consultation without a
    /// window, or without a day of receipt, that nobody has answered.
    pub possible: Vec<Span>,
    /// The reading on which the first day rests: a convention, since the text gives none.
    pub from: Cited<Choice>,
}

impl Ledger {
    /// The days that the consultations of a kind took, up to a day; which kind, the caller says, since texts exclude some and
    /// not others.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn spans(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
        of: impl Fn(&Consultation) -> bool,
    ) -> Result<Spans, RegimeError> {
        let chosen = place.readings().of(Reading::ExcludedStart).unwrap_or(Choice::DayAfterDispatch);
        let (mut certain, mut possible) = (Vec::new(), Vec::new());
        for consultation in self.consultations().iter().filter(|one| of(one)) {
            let Some(sent) = consultation.stage().sent_on() else { continue };
            let from = if chosen == Choice::DayOfDispatch { Some(sent) } else { sent.succ_opt() };
            let (known, at_most) = consultation.taken_through(place, calendar, on)?;
            let span = |through| from.filter(|from| *from <= through).map(|from| Span { from, through });
            certain.extend(known.and_then(span));
            possible.extend(span(at_most));
        }
        let by: Provision = Reading::ExcludedStart.by();
        Ok(Spans { certain: union(certain), possible: union(possible), from: Cited::new(chosen, by) })
    }
}

impl Consultation {
    /// The last day that it certainly took, where there is one, and the last it can have taken.
    fn taken_through(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<(Option<NaiveDate>, NaiveDate), RegimeError> {
        let position = self.position(place, calendar, on)?;
        let regime = self.regime(place, self.stage().sent_on().unwrap_or(on))?;
        let rules = Rules::of(&regime, self.consulted(), self.mode());
        let answered = self.first_answer(rules.answer_written(self.is_of_place()).is_none()).map(|answer| answer.on);
        let window = position.until.and_then(Due::day);
        let ended = [answered, window, self.stage().closed_on()].into_iter().flatten().min();
        Ok(match (ended, position.until) {
            (Some(ended), _) => (Some(ended.min(on)), ended.min(on)),
            (None, Some(Due::Between(bounds))) => (Some(on.min(bounds.earliest())), on.min(bounds.latest())),
            (None, _) => (None, on),
        })
    }
}

/// Spans that meet or overlap become one.
fn union(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match joined.last_mut() {
            Some(last) if last.through.succ_opt().is_none_or(|next| span.from <= next) => {
                last.through = last.through.max(span.through);
            }
            _ => joined.push(span),
        }
    }
    joined
}
