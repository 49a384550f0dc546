//! How a matter stood at the end of a year.

use chrono::{Datelike, NaiveDate};

use super::End;
use super::Row;
use super::rows::Rows;
use crate::audit::{BreachCode, audit};
use crate::calendar::Calendar;
use crate::case::Case;
use crate::fact::Truth;
use crate::regime::{Jurisdiction, Regime};
use crate::workflow::application::{Answer, Application, ApplicationFile, Ending, Event, Stage, Standing};
use crate::workflow::journal::Entry;

/// Whether an application had been received by a day.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Received {
    Yes,
    No,
    /// On one of the readings that are open.
    Perhaps,
}

impl Received {
    const fn on(self, early: bool) -> bool {
        match self {
            Self::Yes => true,
            Self::No => false,
            Self::Perhaps => early,
        }
    }
}

/// Where an application stood at the ends of the year before and of the year.
#[derive(Copy, Clone, Debug)]
pub(super) struct Course {
    pub(super) before: Received,
    pub(super) last: Received,
    /// Whether it is counted among the results of the year.
    pub(super) dealt_with: bool,
}

impl Course {
    /// The rows in which it stands besides its result, if it is received as late as it can be, and as early. With its result stands the total of
    /// results.
    pub(super) fn rows(self) -> (Rows, Rows) {
        let on = move |early| {
            if !self.last.on(early) {
                return Rows::NONE;
            }
            let came = if self.before.on(early) { Row::CarriedOverIn } else { Row::NewReceived };
            let went = if self.dealt_with { Row::ResultsTotal } else { Row::CarriedOverOut };
            Rows::of(&[came, went])
        };
        (on(false), on(true))
    }
}

/// The last day of a year.
pub(super) fn end_of(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX)
}

/// The day on which it was first answered or ended.
fn first_end(file: &ApplicationFile) -> Option<NaiveDate> {
    let ends = |event: &Event| {
        matches!(
            event,
            Event::Replied { .. }
                | Event::RecordAnswered { .. }
                | Event::Withdrawn
                | Event::NotCorrected
                | Event::NotPaid
        )
    };
    file.journal().entries().iter().find(|entry| ends(entry.event())).map(Entry::on)
}

/// The course of an application in a year; `None` where it was counted in an earlier one.
pub(super) fn course(
    case: &Case,
    (arrived, year): (NaiveDate, i32),
    state: &Application,
    regime: &Regime<'_>,
    calendar: &Calendar,
) -> Option<Course> {
    let (file, place) = (case.application(), regime.jurisdiction());
    let (before, last) = (end_of(year.saturating_sub(1)), end_of(year));
    let deemed = |year: i32| abandoned(case, place, calendar, end_of(year)).is_some();
    let ended = first_end(file);
    let counted = ended.is_some_and(|ended| ended <= before) && counted_before(file, ended, year);
    if counted || (arrived.year()..year).any(deemed) {
        return None;
    }
    let deemed = deemed(year);
    let dealt_with = deemed || ended.is_some_and(|ended| ended <= last) && !is_open(state);
    let ended = ended.or(deemed.then_some(last));
    let by = |day: NaiveDate, state: &Application| received(day, ended, state, regime);
    let before = if arrived > before { Received::No } else { by(before, &file.shown(before)) };
    Some(Course { before, last: by(last, state), dealt_with })
}

/// 视为放弃: how it has ended by a day on which it is deemed abandoned for certain, though nobody recorded that it was put away: it was not corrected
/// in a reasonable time, without good reason (art. 30), or not paid for (the Fee Measures). What was asked for without basis leaves nothing
/// abandoned for certain: on that the audit finds that it was not answered, if need be contested.
pub(super) fn abandoned(case: &Case, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Option<Ending> {
    case.application().shown(on).arrived_on()?;
    let found = |ending: &Ending| *ending != Ending::NotCorrected || case.abandoned(on) == Truth::Yes;
    let ending = case.lapses_as(place, calendar, on).ok()?.into_iter().find(found)?;
    let clock = case.clock(place, calendar, on, 0).ok()?;
    let lapsed = clock.standing == Standing::Lapsed;
    let unanswered =
        || audit(case, place, calendar, on).is_ok_and(|found| found.of(BreachCode::ReplyMissing).next().is_some());
    (lapsed && !unanswered()).then_some(ending)
}

/// Whether the end of an earlier year found it answered or ended. In a year in which nothing happened it stands as in the year before.
fn counted_before(file: &ApplicationFile, first: Option<NaiveDate>, year: i32) -> bool {
    let entries = file.journal().entries().iter().map(Entry::on);
    let mut years: Vec<i32> = entries.filter(|on| first <= Some(*on)).map(|on| on.year()).collect();
    years.dedup();
    years.into_iter().take_while(|one| *one < year).any(|one| !is_open(&file.shown(end_of(one))))
}

fn is_open(state: &Application) -> bool {
    state.stage().is_none_or(Stage::is_open)
}

/// Received on the day of art. 31, or, where that was never confirmed, when it was answered or ended.
fn received(day: NaiveDate, ended: Option<NaiveDate>, state: &Application, regime: &Regime<'_>) -> Received {
    if ended.is_some_and(|ended| ended <= day) {
        return Received::Yes;
    }
    match state.receipt(regime) {
        Some(receipt) if receipt.latest.is_some() => Received::Yes,
        Some(receipt) if receipt.earliest.is_none() => Received::No,
        // Two days are possible and one lies ahead, or no text says which.
        Some(_) | None => Received::Perhaps,
    }
}

/// How it ended, and on which day.
pub(super) fn end<'f>(file: &'f ApplicationFile, state: &Application) -> Option<(End<'f>, NaiveDate)> {
    match state.stage()? {
        Stage::Closed(closed) => Some((End::ending(closed.how()), closed.on())),
        Stage::Answered(answered) => {
            let Answer::Reply(_) = answered.answer() else { return None };
            let Event::Replied { reply } = file.journal().entries().get(answered.entry())?.event() else { return None };
            Some((End::reply(reply)?, answered.made_on()))
        }
        Stage::Handling(_) | Stage::AwaitingCorrection(_) | Stage::AwaitingPayment(_) => None,
    }
}
