//! One consultation: was the letter sent in time and as it has to be, and was it answered so?

use chrono::NaiveDate;

use super::Desk;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::unasked::involved;
use crate::audit::want::Want;
use crate::case::Case;
use crate::citation::{Code, Provision};
use crate::deadline::Due;
use crate::norm::{ConsultationRule, Mode};
use crate::regime::{Regime, RegimeError};
use crate::workflow::application::{Began, Count};
use crate::workflow::consultation::{Consultation, Event, Position, Standpoint, letter_due, rule, rules, undated_rule};

impl<'a> Desk<'a> {
    /// Did the letter go out in time? That of an application is due from its receipt, whatever day the consultation itself names; but nobody can
    /// ask whom nobody has found to be involved yet: then the day that is named stands, and the rest is left.
    pub(super) fn letter_in_time(&mut self, round: &Consultation, position: &Position) -> Result<(), RegimeError> {
        let Some((case, received)) = self.received(round)? else {
            return self.letter_since(round, position, round.trigger());
        };
        let occasion = round.regime(self.place, received)?;
        let due = letter_due(&occasion, self.calendar, round.consulted(), round.mode(), received);
        match due.as_ref().map(|due| (due.period().by(), due.due())) {
            // Where another was asked before, this one may have been found later.
            Some((by, Due::On(last))) if !involved(case, last) || !self.asked_before(round).is_empty() => {
                let told = self.audit.breaches.len();
                self.letter_since(round, position, round.trigger())?;
                if told == self.audit.breaches.len() && self.is_late(round, position, &occasion, last) {
                    self.leave(BreachCode::LetterLate, Some(round.with()), Want::InvolvedInTime, vec![by]);
                }
                Ok(())
            }
            _ => self.letter_since(round, position, received),
        }
    }

    /// The day on which what is to be handled was received, where the application is on record. Whoever was asked before is asked once more, and
    /// what was ordered to be answered anew is asked about anew: of that no text speaks, and the consultation says from when.
    fn received(&self, round: &Consultation) -> Result<Option<(&'a Case, NaiveDate)>, RegimeError> {
        let of_application = round.mode() == Mode::OnRequest && round.consulted().is_agency();
        let Some(case) = self.case.filter(|_| of_application) else { return Ok(None) };
        let application = case.application().shown(self.on);
        let Some(arrived) = application.arrived_on() else { return Ok(None) };
        let ordered = |count: &Count| matches!(count.began(), Began::Order { .. }) && count.on() <= round.trigger();
        if application.counts().iter().any(ordered) || self.asked_before(round).contains(&round.with()) {
            return Ok(None);
        }
        let received = application.complete_since(&self.place.for_file(arrived, arrived)?);
        Ok(received.map(|received| (case, received)))
    }

    /// The agencies consulted for applicants on an earlier occasion.
    fn asked_before(&self, round: &Consultation) -> Vec<Code> {
        let earlier = |one: &&Consultation| one.trigger() < round.trigger() && one.mode() == round.mode();
        let ledger = self.held.on(self.on);
        let agencies = ledger.consultations().iter().filter(|one| one.consulted().is_agency());
        agencies.filter(earlier).map(Consultation::with).collect()
    }

    /// Did the letter go out in its time from a day?
    fn letter_since(&mut self, round: &Consultation, position: &Position, since: NaiveDate) -> Result<(), RegimeError> {
        let with = Some(round.with());
        let occasion = round.regime(self.place, since)?;
        self.audit.readings.extend(occasion.turned_on());
        if let Some(rule) = undated_rule(&occasion, round.consulted(), round.mode())
            && rule.letter_within().is_some()
        {
            self.leave(BreachCode::LetterLate, with, Want::DateOfLocalText, vec![rule.by()]);
        }
        let due = letter_due(&occasion, self.calendar, round.consulted(), round.mode(), since);
        let Some(deadline) = due else { return Ok(()) };
        let by = vec![deadline.period().by()];
        match deadline.due() {
            Due::On(last) => {
                let late = self.is_late(round, position, &occasion, last);
                if let Some(happened) = last.succ_opt().filter(|_| late) {
                    let breach = Breach::new(BreachCode::LetterLate, by, Severity::Unlawful, happened);
                    self.audit.add(breach.with(with).due(Some(last)));
                }
            }
            Due::Between(_) => self.leave(BreachCode::LetterLate, with, Want::Calendar, by),
        }
        Ok(())
    }

    /// Whether the letter went out after its last day, or did not and had to. Where asking is optional, whoever asks asks in time.
    fn is_late(&self, round: &Consultation, position: &Position, occasion: &Regime<'_>, last: NaiveDate) -> bool {
        let not_involved = position.standpoint == Standpoint::NotInvolved;
        let governing = rule(occasion, round.consulted(), round.mode());
        let optional = governing.is_some_and(ConsultationRule::is_optional);
        let sent = round.stage().sent_on();
        sent.map_or(!optional && !not_involved && last < self.on, |sent| last < sent)
    }

    /// Was the letter written, with its contents?
    pub(super) fn letter(&mut self, round: &Consultation) -> Result<(), RegimeError> {
        let with = Some(round.with());
        let step = round.letter_entry().and_then(|at| self.held.step(at));
        let Some((sent, Event::Sent { letter, .. })) = step else { return Ok(()) };
        let regime = round.regime(self.place, sent)?;
        let seen = (sent, round.stage().received_on().unwrap_or(sent));
        let defects = |rule: &ConsultationRule| {
            let mut lacking: Vec<Provision> = letter.defects(rule).map(|content| content.by()).collect();
            lacking.dedup();
            let oral: Vec<Provision> = rule.written().filter(|_| letter.is_oral()).into_iter().collect();
            [(BreachCode::LetterDefective, lacking), (BreachCode::LetterOral, oral)]
        };
        let undated = undated_rule(&regime, round.consulted(), round.mode()).map(defects);
        for (code, by) in undated.into_iter().flatten().filter(|(_, by)| !by.is_empty()) {
            self.leave(code, with, Want::DateOfLocalText, by);
        }
        let mut found: [(BreachCode, Vec<Provision>); 2] =
            [(BreachCode::LetterDefective, Vec::new()), (BreachCode::LetterOral, Vec::new())];
        for rule in rules(&regime, round.consulted(), round.mode()) {
            for ((_, all), (_, by)) in found.iter_mut().zip(defects(rule)) {
                all.extend(by);
            }
        }
        for (code, by) in found.into_iter().filter(|(_, by)| !by.is_empty()) {
            self.find(code, with, by, seen);
        }
        Ok(())
    }

    /// Did a body that a local text binds answer in time and in writing? What a late answer or none does to the position of
    /// the one that consults is another question; that silence is deemed something is all that comes of letting a window
    /// pass.
    pub(super) fn answer(&mut self, round: &Consultation, position: &Position) -> Result<(), RegimeError> {
        let (with, stage) = (Some(round.with()), round.stage());
        self.audit.readings.extend(position.turned_on);
        let Some(sent) = stage.sent_on().filter(|_| round.consulted().is_agency()) else { return Ok(()) };
        // Whom nobody found to be of the place its text may bind or not.
        let bound = round.is_of_place();
        if bound == Some(false) {
            return Ok(());
        }
        let regime = round.regime(self.place, sent)?;
        let undated = undated_rule(&regime, round.consulted(), round.mode()).and_then(ConsultationRule::answer_written);
        let answered = round.first_answer(false).map(|answer| answer.on);
        if let Some(by) = undated.filter(|_| answered.is_none() && bound.is_some()) {
            self.leave(BreachCode::AnswerLate, with, Want::DateOfLocalText, vec![by]);
        }
        let Some(rule) = rule(&regime, round.consulted(), round.mode()) else { return Ok(()) };
        // Where it is urgent the answer is due at once: on the day of receipt.
        let due = match (position.at_once, stage.received_on(), position.answer_due) {
            (Some(by), Some(received), _) => Some((by, received)),
            (_, _, Some(Due::On(last))) => rule.answer_written().map(|by| (by, last)),
            _ => None,
        };
        let waited = answered.or(stage.closed_on()).unwrap_or(self.on);
        match due.filter(|(_, last)| *last < waited) {
            Some((by, _)) if bound.is_none() => self.leave(BreachCode::AnswerLate, with, Want::OfPlace, vec![by]),
            Some((by, last)) => {
                let happened = last.succ_opt().unwrap_or(last);
                let breach = Breach::new(BreachCode::AnswerLate, vec![by], Severity::Unlawful, happened);
                self.audit.add(breach.with(with).due(Some(last)));
            }
            None => {}
        }
        let said = round.statements().next().filter(|_| answered.is_none());
        match (rule.answer_written(), said) {
            (Some(by), Some(_)) if bound.is_none() => {
                self.leave(BreachCode::AnswerOral, with, Want::OfPlace, vec![by]);
            }
            (Some(by), Some(said)) => self.find(BreachCode::AnswerOral, with, vec![by], (said.on, said.on)),
            _ => {}
        }
        Ok(())
    }
}
