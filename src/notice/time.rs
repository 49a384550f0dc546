//! The time that a notice gives or tells, and its last day.

use chrono::NaiveDate;

use super::{Content, Head, required};
use crate::calendar::Calendar;
use crate::citation::{Cited, Provision};
use crate::deadline::{Due, Exclusions, Roll, Term};
use crate::norm::{ConsultationRule, Consulted, Mode, Period, Purpose, Window};
use crate::regime::Regime;
use crate::workflow::consultation::Letter;

/// The time, with its provision, and its end where there is a day to count it from.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) within: Option<Cited<Period>>,
    pub(super) until: Option<Cited<Due>>,
}

impl Time {
    pub(super) fn of(head: &Head, content: &Content, regime: &Regime<'_>, calendar: &Calendar, by: Provision) -> Self {
        let statutory = |purpose| regime.period(purpose).statutory;
        let set = |period: Period| Some(Cited::new(period, by));
        let (from, within) = match content {
            Content::Receipt { received, .. } => (Some(*received), statutory(Purpose::Reply)),
            Content::Correction { within, .. } => (head.served(), set(*within)),
            Content::ReasonsRequest { within, .. } => (head.served(), within.and_then(set)),
            Content::Letter { consulted, mode, letter, .. } => {
                (head.served(), window(letter, (*consulted, *mode), regime))
            }
            Content::Fee { .. } => (head.served(), statutory(Purpose::FeePayment)),
            Content::NotCorrected { served, within, .. } => (Some(*served), set(*within)),
            Content::NotPaid { served, .. } => (Some(*served), statutory(Purpose::FeePayment)),
            Content::Extension { received, excluded, days, .. } => {
                let extension = Cited::new(Period::working_days(*days), by);
                let until = extended(*received, excluded.as_ref(), extension, regime, calendar);
                return Self { within: Some(extension), until };
            }
            Content::Delay { until, .. } => {
                return Self { within: None, until: Some(Cited::new(Due::On(*until), by)) };
            }
            Content::ConsultationTold { .. }
            | Content::Reply { .. }
            | Content::RecordAnswer { .. }
            | Content::ThirdPartyTold { .. }
            | Content::ReviewForm { .. } => (None, None),
        };
        let until = from.zip(within).and_then(|(from, within)| {
            let due = Due::of(calendar, from, *within, Roll::Forward).ok()?;
            Some(Cited::new(due, within.by()))
        });
        Self { within, until }
    }

    /// The last day, where it is known.
    pub(super) fn last_day(&self) -> Option<NaiveDate> {
        self.until.and_then(|until| until.day())
    }
}

/// The end of the time to answer once it is extended.
fn extended(
    received: NaiveDate,
    excluded: Option<&Exclusions>,
    extension: Cited<Period>,
    regime: &Regime<'_>,
    calendar: &Calendar,
) -> Option<Cited<Due>> {
    let term = Term::new(received, regime.period(Purpose::Reply).statutory?).extended(extension);
    let term = excluded.map_or(term, |excluded| term.excluding(excluded));
    term.due(calendar).ok().map(|due| Cited::new(due, extension.by()))
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
