//! The time that consultations took, as a union of days.

use chrono::NaiveDate;
use serde::Serialize;

use super::rules::Rules;
use super::{Consultation, Ledger, Standpoint};
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
            let Some((from, taking)) = consultation.taking(place, calendar, on, false)? else { continue };
            let span = |through| (from <= through).then_some(Span { from, through });
            certain.extend(taking.certain.and_then(span));
            possible.extend(span(taking.possible));
        }
        let by: Provision = Reading::ExcludedStart.by();
        Ok(Spans { certain: union(certain), possible: union(possible), from: Cited::new(chosen, by) })
    }
}

/// How long a consultation takes, as seen on a day.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Taking {
    /// The last day that it certainly took, where there is one.
    pub(crate) certain: Option<NaiveDate>,
    /// The last day that it can have taken by the day asked about.
    pub(crate) possible: NaiveDate,
    /// The last day that it can come to take: the end of its window, where that lies ahead.
    pub(crate) at_most: NaiveDate,
    /// Whether it ends with its window, on silence.
    pub(crate) on_silence: bool,
    /// Whether it goes on without a window, so that each day may be one more.
    pub(crate) goes_on: bool,
}

impl Consultation {
    /// The first day that it takes, and how long, as seen on a day; `None` before the letter goes out. Where the time is left out of
    /// a period, any answer may end it, and only what was needed is certain.
    pub(crate) fn taking(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
        excludes: bool,
    ) -> Result<Option<(NaiveDate, Taking)>, RegimeError> {
        let Some(sent) = self.stage().sent_on() else { return Ok(None) };
        let chosen = place.readings().of(Reading::ExcludedStart).unwrap_or(Choice::DayAfterDispatch);
        let from = if chosen == Choice::DayOfDispatch { Some(sent) } else { sent.succ_opt() };
        let Some(from) = from else { return Ok(None) };
        let position = self.position(place, calendar, on)?;
        let regime = self.regime(place, sent)?;
        let rules = Rules::of(&regime, self.consulted(), self.mode());
        let form_free = rules.answer_written(self.is_of_place()).is_none();
        let window = position.until.and_then(Due::day);
        let answer = |form_free| self.first_answer(form_free).map(|answer| answer.on);
        let sooner = |one: Option<NaiveDate>, other| one.into_iter().chain(other).min();
        let answered = sooner(answer(excludes || form_free), self.stage().closed_on());
        let ended = sooner(answered, window);
        // What was said may have ended it or, where the place wants it in writing, the written answer or the window; of a time to answer that the nation
        // itself sets the place prolongs nothing.
        let of_nation = rules.national.is_some_and(|rule| rule.effect_of_silence().is_some());
        let in_writing = window
            .and_then(|window| sooner(sooner(answer(form_free || of_nation), self.stage().closed_on()), Some(window)));
        let in_writing = in_writing.filter(|written| ended.is_some_and(|said| said < *written));
        // Only the time needed is taken: none for certain where it was not involved, or was not asked as the nation's text wants it.
        let asked_rightly =
            !(self.stage().asked_orally() && rules.national.is_some_and(|rule| rule.written().is_some()));
        let needed = !excludes || (position.standpoint != Standpoint::NotInvolved && asked_rightly);
        let taking = match (ended, in_writing, position.until) {
            (Some(said), Some(written), _) => Taking {
                certain: Some(said.min(on)),
                possible: written.min(on),
                at_most: written,
                on_silence: false,
                goes_on: false,
            },
            (Some(ended), None, _) => {
                let at_most = if answered.is_some() { ended.min(on) } else { ended };
                Taking {
                    certain: Some(ended.min(on)),
                    possible: ended.min(on),
                    at_most,
                    on_silence: answered.is_none(),
                    goes_on: false,
                }
            }
            (None, _, Some(Due::Between(bounds))) => Taking {
                certain: Some(on.min(bounds.earliest())),
                possible: on.min(bounds.latest()),
                at_most: bounds.latest(),
                on_silence: true,
                goes_on: false,
            },
            (None, ..) => Taking { certain: None, possible: on, at_most: on, on_silence: false, goes_on: true },
        };
        let taking = Taking { certain: taking.certain.filter(|_| needed), ..taking };
        Ok(Some((from, taking)))
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
