//! Time that was gained by what was not owed: a fee, a correction or a delay without basis, the hearing of somebody who has no interest in it.

use chrono::NaiveDate;

use super::Desk;
use super::time::{by_readings, turns_on_service};
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::case::Circumstance;
use crate::citation::{Code, Provision};
use crate::deadline::Status;
use crate::fact::{FactSet, Facts, Truth};
use crate::law::national::fees::METHOD;
use crate::norm::{Consulted, Reading};
use crate::regime::RegimeError;
use crate::workflow::application::{ApplicationFile, Clock, Event, NOTHING_JUDGED, Stage, Standing, Timeliness};
use crate::workflow::consultation;
use crate::workflow::journal::Entry;

/// What of the journal an act without basis is.
type LeftOut<'l> = &'l dyn Fn(&Entry<Event>) -> bool;

impl Desk<'_> {
    /// What is in time only because a fee that was not owed or a correction of what was in order restarted the period or held it up, a delay
    /// without basis postponed its end, or a hearing that nobody was owed is left out of it, is contested: by each of these alone, or by all of
    /// them together.
    pub(super) fn gained(&mut self) -> Result<(), RegimeError> {
        let answered = self.entries.iter().find(|one| matches!(one.event(), Event::Replied { .. }));
        let on = answered.map_or(self.on, Entry::on);
        let mut idle = self.idle(on)?;
        idle.extend(self.not_involved(on));
        let excluded = if idle.is_empty() { None } else { Some(self.regime(on)?.procedure().clock().excluded().0) };
        let of_hearing =
            |one: &Entry<Event>| matches!(one.event(), Event::Consulted(step) if idle.contains(&step.with()));
        let of_delay = |one: &Entry<Event>| matches!(one.event(), Event::Delayed { .. });
        let of_correction = |one: &Entry<Event>| one.event().is_of_correction();
        let undue_fees = self.undue_fees.clone();
        let entries = self.entries;
        // From the notice to the payment.
        let of_fee = |one: &Entry<Event>| {
            let paid = |asked: NaiveDate| {
                let since = |other: &&Entry<Event>| asked <= other.on() && matches!(other.event(), Event::FeePaid);
                entries.iter().find(since).map(Entry::on)
            };
            let within = |asked: &NaiveDate| *asked <= one.on() && paid(*asked).is_none_or(|paid| one.on() <= paid);
            one.event().is_of_fee() && undue_fees.iter().any(within)
        };
        let gains: [(Option<Provision>, LeftOut<'_>); 4] = [
            (Some(METHOD).filter(|_| !undue_fees.is_empty()), &of_fee),
            (self.undue_correction, &of_correction),
            (self.undue_delay, &of_delay),
            (excluded, &of_hearing),
        ];
        let undue: Vec<_> = gains.into_iter().filter_map(|(by, of)| Some((by?, of))).collect();
        for (by, of) in &undue {
            self.late_without(*of, vec![*by])?;
        }
        self.late_without(&|one| undue.iter().any(|(_, of)| of(one)), undue.iter().map(|(by, _)| *by).collect())
    }

    /// Those who were heard as third parties though nothing in it is theirs, and no third party's interests are in it.
    fn idle(&mut self, on: NaiveDate) -> Result<Vec<Code>, RegimeError> {
        let found = self.case.findings().shown(on);
        let third_party = |consulted: Consulted| consulted == Consulted::ThirdParty;
        let heard: Vec<Code> = self.opened(third_party).filter(|with| !found.names(*with)).collect();
        if heard.is_empty() {
            return Ok(heard);
        }
        let strange = |facts: &Facts| facts.known().any(FactSet::THIRD_PARTY_INTERESTS) == Truth::No;
        let harmless = self.facts(on)?.parts().iter().all(|part| strange(part.facts()));
        Ok(if harmless { heard } else { Vec::new() })
    }

    /// The agencies that were asked as involved though it was found that no other is (art. 11). Who made it jointly may be asked all the same (art.
    /// 34).
    fn not_involved(&self, on: NaiveDate) -> Vec<Code> {
        match self.case.findings().shown(on).circumstance(Circumstance::OthersInvolved) {
            Some(false) => self.opened(|consulted| consulted == Consulted::InvolvedAgency).collect(),
            Some(true) | None => Vec::new(),
        }
    }

    /// With whom a consultation of a kind was opened.
    fn opened(&self, of: impl Fn(Consulted) -> bool) -> impl Iterator<Item = Code> {
        self.entries.iter().filter_map(move |one| match one.event() {
            Event::Consulted(consultation::Event::Opened { with, consulted, .. }) => {
                Some(*with).filter(|_| of(*consulted))
            }
            _ => None,
        })
    }

    /// Whether it would have been late without some of what happened, or on a reading that nobody has chosen, where nothing else made it late by
    /// the nation's time; what supports the time that was taken stands beside.
    fn late_without(&mut self, left_out: LeftOut<'_>, supports: Vec<Provision>) -> Result<(), RegimeError> {
        let answered = matches!(self.state.stage(), Some(Stage::Answered(_)));
        let code = if answered { BreachCode::ReplyLate } else { BreachCode::ReplyMissing };
        if supports.is_empty() || self.is_found_late(code) {
            return Ok(());
        }
        let rest = self.entries.iter().filter(|one| !left_out(one));
        let Some(without) = ApplicationFile::with_only(self.case.header(), rest) else { return Ok(()) };
        let clock = match self.state.stage() {
            Some(Stage::Answered(_)) => without.clock(self.place, self.calendar, self.on, 0)?,
            // What ended without an answer is judged as it stood when it did.
            Some(Stage::Closed(closed)) => {
                without.clock_pending(&NOTHING_JUDGED, self.place, self.calendar, closed.on())?
            }
            _ => without.clock_pending(&NOTHING_JUDGED, self.place, self.calendar, self.on)?,
        };
        let by = clock.statutory.iter().map(|time| time.period.by()).collect();
        let time = clock.statutory;
        let first = time.and_then(|time| time.earliest.day());
        let (ran_out, overdue_perhaps) = (Self::ran_out(&clock), Self::overdue_perhaps(&clock));
        let (due, readings) = match without.timeliness_by(clock, &NOTHING_JUDGED, self.place, self.calendar, self.on)? {
            Timeliness::Late { due } if answered => (Some(due), Vec::new()),
            Timeliness::Open { readings, gaps } if answered && by_readings(&gaps) => {
                // A service that was in time, or is not on record yet, is not late without what was gained either.
                let served_late = |due: &NaiveDate| self.served(self.on).is_some_and(|served| *due < served);
                let made = match self.state.stage() {
                    Some(Stage::Answered(answered)) => Some(answered.first_made_on()),
                    _ => None,
                };
                let at_most_served =
                    time.zip(made).is_some_and(|(time, made)| turns_on_service(&time, made, &readings));
                (first.filter(|due| !at_most_served || served_late(due)), readings)
            }
            _ if ran_out.is_some() => (ran_out, Vec::new()),
            _ => (first.filter(|_| overdue_perhaps.is_some()), overdue_perhaps.unwrap_or_default()),
        };
        if let Some(due) = due {
            let breach = Breach::new(code, by, Severity::Unlawful, due.succ_opt().unwrap_or(due)).due(Some(due));
            self.add(breach.under(readings).supported_by(supports));
        }
        Ok(())
    }

    /// The readings on which it is overdue, where nothing else is open.
    fn overdue_perhaps(clock: &Clock) -> Option<Vec<Reading>> {
        let perhaps = clock.standing == Standing::Runs(Status::PerhapsOverdue) && by_readings(&clock.gaps);
        perhaps.then(|| clock.open.clone())
    }

    /// Whether it was found late by the nation's time since the last order to answer, as it happened. What the place's own time makes of it stands
    /// beside.
    fn is_found_late(&self, code: BreachCode) -> bool {
        let order = |event: &Event| matches!(event, Event::RemedyDecided { answer_anew: true, .. });
        let ordered = self.entries.iter().rfind(|one| order(one.event())).map(Entry::on);
        let of_count = |breach: &&Breach| ordered.is_none_or(|ordered| ordered < breach.happened);
        self.audit.of(code).filter(of_count).any(|breach| breach.severity != Severity::InternalOnly)
    }
}
