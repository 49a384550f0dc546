//! One consultation: was the letter sent in time and as it has to be, and was it answered so?

use super::Desk;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::want::Want;
use crate::citation::Provision;
use crate::deadline::Due;
use crate::norm::ConsultationRule;
use crate::regime::RegimeError;
use crate::workflow::consultation::{Consultation, Event, Position, Standpoint, rule, rules, undated_rule};

impl Desk<'_> {
    /// Did the letter go out in time?
    pub(super) fn letter_in_time(&mut self, round: &Consultation, position: &Position) -> Result<(), RegimeError> {
        let (with, sent) = (Some(round.with()), round.stage().sent_on());
        let occasion = round.regime(self.place, round.trigger())?;
        self.audit.readings.extend(occasion.turned_on());
        if let Some(rule) = undated_rule(&occasion, round.consulted(), round.mode())
            && rule.letter_within().is_some()
        {
            self.leave(BreachCode::LetterLate, with, Want::DateOfLocalText, vec![rule.by()]);
        }
        let not_involved = position.standpoint == Standpoint::NotInvolved;
        let governing = rule(&occasion, round.consulted(), round.mode());
        let optional = governing.is_some_and(ConsultationRule::is_optional);
        let Some(deadline) = round.letter_due(self.place, self.calendar)? else { return Ok(()) };
        let by = vec![deadline.period().by()];
        match deadline.due() {
            Due::On(last) => {
                let late = sent.map_or(!optional && !not_involved && last < self.on, |sent| last < sent);
                if let Some(happened) = last.succ_opt().filter(|_| late) {
                    let breach = Breach::new(BreachCode::LetterLate, by, Severity::Unlawful, happened);
                    self.audit.add(breach.with(with).due(Some(last)));
                }
            }
            Due::Between(_) => self.leave(BreachCode::LetterLate, with, Want::Calendar, by),
        }
        Ok(())
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
