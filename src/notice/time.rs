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
    /// The last day of the time that is extended, where the notice comes after it.
    pub(super) expired: Option<NaiveDate>,
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
                let Some(term) = to_answer(*received, excluded.as_ref(), regime) else {
                    return Self { within: Some(extension), ..Self::default() };
                };
                let last = term.due(calendar).ok().and_then(Due::day);
                let expired = last.filter(|last| *last < head.date());
                // Whether a notice that comes after the time has ended still extends it is a reading.
                let extends =
                    expired.is_none() || regime.readings().of(Reading::LateExtension) == Some(Choice::NoticeAnyTime);
                let due = extends.then(|| term.extended(extension).due(calendar).ok()).flatten();
                let until = due.map(|due| Cited::new(due, extension.by()));
                return Self { within: Some(extension), until, expired };
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
        let until = from.zip(within).and_then(|(from, within)| {
            let due = Due::of(calendar, from, *within, Roll::Forward).ok()?;
            Some(Cited::new(due, within.by()))
        });
        Self { within, until, expired: None }
    }

    /// The reading on which it turns whether the notice has its effect.
    pub(super) fn turned_on(&self) -> Option<Reading> {
        self.expired.map(|_| Reading::LateExtension)
    }

    /// The last day, where it is known.
    pub(super) fn last_day(&self) -> Option<NaiveDate> {
        self.until.and_then(|until| until.day())
    }
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
