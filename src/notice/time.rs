//! The time that a notice gives or tells, and its last day.

use chrono::NaiveDate;

use super::{Content, Head, required};
use crate::calendar::Calendar;
use crate::citation::{Cited, Provision};
use crate::deadline::{Due, Exclusions, Roll, Term};
use crate::norm::{Choice, ConsultationRule, Consulted, Mode, Period, Purpose, Reading, Window};
use crate::regime::Regime;
use crate::workflow::consultation::Letter;

/// The time, with its provision, and its end where there is a day to count it from.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) within: Option<Cited<Period>>,
    pub(super) until: Option<Cited<Due>>,
    /// The last day for a notice of its kind, counted from the receipt that it states, where it comes after it: of an extension (延期), that of the time
    /// to answer.
    pub(super) expired: Option<Cited<NaiveDate>>,
    /// The reading on which it turns whether one that comes after it has its effect.
    pub(super) turned_on: Option<Reading>,
}

impl Time {
    pub(super) fn of(head: &Head, content: &Content, regime: &Regime<'_>, calendar: &Calendar, by: Provision) -> Self {
        let statutory = |purpose| regime.period(purpose).statutory;
        let set = |period: Period| Some(Cited::new(period, by));
        let (from, within) = match content {
            Content::Receipt { received, .. } => (Some(*received), statutory(Purpose::Reply)),
            Content::Correction { received, within, .. } => {
                let expired = overdue(*received, statutory(Purpose::CorrectionNotice), head, calendar);
                // Whether one that comes late holds the application up is a reading; so then is the applicant's last day.
                let holds =
                    expired.is_none() || regime.readings().of(Reading::LateCorrection) == Some(Choice::Restarts);
                let until =
                    head.served().filter(|_| holds).and_then(|served| end(served, Cited::new(*within, by), calendar));
                let turned_on = expired.map(|_| Reading::LateCorrection);
                return Self { within: set(*within), until, expired, turned_on };
            }
            Content::ReasonsRequest { within, .. } => (head.served(), within.and_then(set)),
            Content::Letter { consulted, mode, letter, .. } => {
                (head.served(), window(letter, (*consulted, *mode), regime))
            }
            // Where the time to answer was extended, or something is left out of it, a fee may still be asked for: the last day to pay stands.
            Content::Fee { received, .. } => {
                let (within, expired) =
                    (statutory(Purpose::FeePayment), overdue(*received, statutory(Purpose::Reply), head, calendar));
                let until = head.served().zip(within).and_then(|(served, within)| end(served, within, calendar));
                return Self { within, until, expired, turned_on: None };
            }
            Content::NotCorrected { served, within, .. } => (Some(*served), set(*within)),
            Content::NotPaid { served, .. } => (Some(*served), statutory(Purpose::FeePayment)),
            Content::Extension { received, excluded, days, .. } => {
                let extension = Cited::new(Period::working_days(*days), by);
                let Some(term) = to_answer(*received, excluded.as_ref(), regime) else {
                    return Self { within: Some(extension), ..Self::default() };
                };
                let last = term.due(calendar).ok().and_then(Due::day);
                let expired = last
                    .filter(|last| *last < head.date())
                    .zip(statutory(Purpose::Reply))
                    .map(|(last, reply)| reply.map(|_| last));
                // Whether a notice that comes after the time has ended still extends it is a reading.
                let extends =
                    expired.is_none() || regime.readings().of(Reading::LateExtension) == Some(Choice::NoticeAnyTime);
                let due = extends.then(|| term.extended(extension).due(calendar).ok()).flatten();
                let until = due.map(|due| Cited::new(due, extension.by()));
                let turned_on = expired.map(|_| Reading::LateExtension);
                return Self { within: Some(extension), until, expired, turned_on };
            }
            Content::Delay { until, .. } => {
                return Self { until: Some(Cited::new(Due::On(*until), by)), ..Self::default() };
            }
            Content::ConsultationTold { .. }
            | Content::Reply { .. }
            | Content::RecordAnswer { .. }
            | Content::ThirdPartyTold { .. }
            | Content::ReviewForm { .. } => (None, None),
        };
        let until = from.zip(within).and_then(|(from, within)| end(from, within, calendar));
        Self { within, until, ..Self::default() }
    }

    /// The last day, where it is known.
    pub(super) fn last_day(&self) -> Option<NaiveDate> {
        self.until.and_then(|until| until.day())
    }
}

/// The end of a time that runs from a day.
fn end(from: NaiveDate, within: Cited<Period>, calendar: &Calendar) -> Option<Cited<Due>> {
    let due = Due::of(calendar, from, *within, Roll::Forward).ok()?;
    Some(Cited::new(due, within.by()))
}

/// The last day of a time that runs from the receipt, where the notice comes after it.
fn overdue(
    received: NaiveDate,
    within: Option<Cited<Period>>,
    head: &Head,
    calendar: &Calendar,
) -> Option<Cited<NaiveDate>> {
    let until = end(received, within?, calendar)?;
    let last = until.day().filter(|last| *last < head.date())?;
    Some(Cited::new(last, until.by()))
}

/// The time to answer, before it is extended.
fn to_answer<'e>(received: NaiveDate, excluded: Option<&'e Exclusions>, regime: &Regime<'_>) -> Option<Term<'e>> {
    let term = Term::new(received, regime.period(Purpose::Reply).statutory?);
    Some(excluded.map_or(term, |excluded| term.excluding(excluded)))
}

/// How long the one consulted has: as the text says; where it leaves that to the letter, or is silent, as the letter does.
fn window(letter: &Letter, of: (Consulted, Mode), regime: &Regime<'_>) -> Option<Cited<Period>> {
    let mut rules = required::rules(Some(of), regime);
    let first = rules.next()?;
    match core::iter::once(first).chain(rules).find_map(ConsultationRule::answer_window) {
        Some(window) => match *window {
            // A place cannot shorten the time of somebody outside the agency.
            Window::Period(purpose) => {
                let layers = regime.period(purpose);
                layers.statutory.or(layers.internal)
            }
            Window::SetInLetter => letter.window().map(|set| window.map(|_| set)),
        },
        None => letter.window().map(|set| Cited::new(set, first.by())),
    }
}
