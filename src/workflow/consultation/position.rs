//! Where the one consulted stands on a day: what it answered, or what its silence means.

use chrono::NaiveDate;
use serde::Serialize;

use super::rules::{Rules, escalations};
use super::stage::Asked;
use super::{Answer, Consultation, Form, Gap, Opinion, PositionFlags, Stage, Standpoint, Statement, Withdrawn};
use crate::calendar::Calendar;
use crate::citation::Provision;
use crate::deadline::{Due, Roll};
use crate::fact::{Fact, Finding};
use crate::norm::{
    Choice, ConsultationRule, Consulted, Decider, Escalation, Mode, Period, Power, Purpose, Reading, Silence, Window,
    listed,
};
use crate::regime::{Jurisdiction, Regime, RegimeError};

/// The position of the one consulted on a day.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Position {
    /// Whose it is.
    pub consulted: Consulted,
    /// What it is.
    pub standpoint: Standpoint,
    /// The provision that makes it so, or that asks for the answer.
    pub by: Option<Provision>,
    /// When its time to answer ends, where a text, the letter or an agreement sets one.
    pub until: Option<Due>,
    /// When its answer is due under a local text that gives no effect to silence: binding for a body of the place, no more
    /// than expected of another.
    pub answer_due: Option<Due>,
    /// Where the matter is urgent, the provision that asks for an answer at once.
    pub at_once: Option<Provision>,
    /// The reading on which it turned.
    #[serde(serialize_with = "listed")]
    pub turned_on: Option<Reading>,
    /// What goes with it.
    pub flags: PositionFlags,
}

impl Consultation {
    /// The position of the one consulted on a day, as far as this consultation tells.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn position(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Position, RegimeError> {
        let mut position = Position {
            consulted: self.consulted,
            standpoint: Standpoint::NotAsked,
            by: None,
            until: None,
            answer_due: None,
            at_once: None,
            turned_on: None,
            flags: PositionFlags::empty(),
        };
        let Some(asked) = self.stage.asked() else {
            if let Stage::Withdrawn(withdrawn) = self.stage {
                position.standpoint = withdrawn.standpoint();
            }
            position.by = Rules::of(&self.regime(place, self.trigger)?, self.consulted, self.mode).by();
            return Ok(position);
        };
        // What silence means hangs on the receipt of the letter, so the text in force then says it; for an application, that which governs
        // its file.
        let regime = self.regime_seen(place, self.stage.received_on().unwrap_or(asked.sent), on)?;
        let rules = Rules::of(&regime, self.consulted, self.mode);
        position.by = rules.by();
        position.turned_on = regime.turned_on();
        let seen = Seen { consultation: self, asked, regime: &regime, rules, calendar, on };
        seen.fill_times(&mut position);
        match self.stage {
            Stage::Withdrawn(withdrawn) if !seen.was_heard(withdrawn, position.until) => {
                position.standpoint = withdrawn.standpoint();
            }
            Stage::Escalated(escalated) => {
                seen.fill_deemed(&mut position);
                position.standpoint = Standpoint::Escalated(escalated.to());
            }
            Stage::Settled(settled) => {
                position.standpoint = Standpoint::Settled(settled.result());
                position.flags |= seen.power(settled.by());
            }
            Stage::Opened(_) | Stage::Sent(_) | Stage::Received(_) | Stage::Answered(_) | Stage::Withdrawn(_) => {
                seen.fill(&mut position);
            }
        }
        let lead_decides = self.consulted == Consulted::CoMaker && self.mode == Mode::OnRequest;
        position.flags.set(PositionFlags::LEAD_STILL_DECIDES, lead_decides);
        position.flags.set(PositionFlags::NEEDS_A_GROUND, position.standpoint.withholds());
        Ok(position)
    }
}

impl Consultation {
    /// The provision by which the lead maker decides over the objection of a co-maker on an application, in whatever form and on whatever day it
    /// was made: the lead may ask, and silence is consent, but nobody shares its decision (art. 34). `None` where none is known, or the text in
    /// force has no such provision.
    pub(crate) fn left_to_lead(&self, regime: &Regime<'_>, position: &Position) -> Option<Provision> {
        let objects =
            matches!(position.standpoint, Standpoint::Objects(_) | Standpoint::Disputed(_) | Standpoint::Escalated(_));
        let objected = objects || position.flags.contains(PositionFlags::OBJECTED_LATE);
        let asked_as_lead = objected && position.flags.contains(PositionFlags::LEAD_STILL_DECIDES);
        let consents = |rule: &&ConsultationRule| {
            rule.effect_of_silence().is_some_and(|silence| *silence == Silence::ConsentsToDisclose)
        };
        let nation = Rules::of(regime, self.consulted, self.mode).national.filter(consents);
        nation.filter(|_| asked_as_lead).map(ConsultationRule::by)
    }

    /// The first answer in a form that counts.
    pub(crate) fn first_answer(&self, form_free: bool) -> Option<Statement> {
        self.statements().find(|one| one.form == Form::Written || form_free)
    }
}

/// What a position is read off.
struct Seen<'a, 'j> {
    consultation: &'a Consultation,
    asked: Asked,
    regime: &'a Regime<'j>,
    rules: Rules<'j>,
    calendar: &'a Calendar,
    on: NaiveDate,
}

impl Seen<'_, '_> {
    fn fill(&self, position: &mut Position) {
        let said = || self.consultation.statements();
        let in_time = |one: &Statement| !self.late(*one) || self.consents(*one);
        let counts = |one: &Statement| (one.form == Form::Written || self.form_free()) && in_time(one);
        let objects = |one: &Statement| matches!(one.answer, Answer::Objects(_));
        let last = said().rfind(|one| counts(one) || objects(one)).map(|one| one.answer);
        match (said().rfind(counts), last) {
            // What was said after an agreement, in whatever form and whenever, is a known disagreement, and no more.
            (Some(Statement { answer: Answer::Agrees, .. }), Some(Answer::Objects(dispute))) => {
                position.standpoint = Standpoint::Disputed(dispute);
            }
            // What it took back by word of mouth stands as written only where the text that asks for writing reaches it.
            (Some(Statement { answer: Answer::Objects(_), .. }), _) if self.spoken_yes() && self.place_is_missing() => {
                position.standpoint = Standpoint::Undetermined(Gap::OfPlace);
            }
            (Some(Statement { answer, form, .. }), _) => {
                position.standpoint = match answer {
                    // A third party that agrees consents to disclosure, whatever the letter would have.
                    Answer::Agrees if self.consultation.consulted == Consulted::ThirdParty => Standpoint::Agrees(None),
                    Answer::Agrees => Standpoint::Agrees(self.asked.opinion),
                    Answer::Objects(dispute) => Standpoint::Objects(dispute),
                };
                position.flags.set(PositionFlags::ORAL, form == Form::Oral);
            }
            (None, _) => {
                let known = said().rfind(|one| objects(one) && !self.late(*one)).map(|one| one.answer);
                if let Some(Answer::Objects(dispute)) = known {
                    position.standpoint = Standpoint::Disputed(dispute);
                } else {
                    position.flags.set(PositionFlags::ANSWERED_LATE, said().any(|one| self.late(one)));
                    self.fill_silence(position);
                    let deemed =
                        matches!(position.standpoint, Standpoint::DeemedAgree(_) | Standpoint::DeemedConsentToDisclose);
                    let last = position.standpoint == Standpoint::AgencyDecides
                        && said().next_back().is_some_and(|one| objects(&one));
                    let objected = deemed && said().any(|one| objects(&one));
                    position.flags.set(PositionFlags::OBJECTED_LATE, last || objected);
                }
            }
        }
    }

    /// That its silence was deemed agreement before it objected, whoever the disagreement was taken to since.
    fn fill_deemed(&self, position: &mut Position) {
        let mut before = *position;
        self.fill(&mut before);
        if before.flags.contains(PositionFlags::OBJECTED_LATE) {
            position.by = before.by;
            position.flags |= PositionFlags::OBJECTED_LATE;
        }
    }

    /// Whether a third party consents to disclosure: art. 15 sets no time for that.
    fn consents(&self, said: Statement) -> bool {
        self.consultation.consulted == Consulted::ThirdParty && matches!(said.answer, Answer::Agrees)
    }

    /// Whether a third party had said what it wants, or had let its time pass, before the letter was taken back: that stands, though nobody asks for
    /// it any more; not where it turned out not to be the one.
    fn was_heard(&self, withdrawn: Withdrawn, until: Option<Due>) -> bool {
        let third_party = self.consultation.consulted == Consulted::ThirdParty;
        let spoke = self.consultation.first_answer(self.form_free()).is_some();
        let back = self.consultation.stage.closed_on();
        let passed = until.and_then(Due::day).is_some_and(|last| back.is_some_and(|back| last < back));
        third_party && (spoke || passed) && withdrawn.standpoint() == Standpoint::NotAsked
    }

    /// Whether the last it said in time, in whatever form, is yes.
    fn spoken_yes(&self) -> bool {
        let last = self.consultation.statements().rfind(|one| !self.late(*one));
        last.is_some_and(|one| matches!(one.answer, Answer::Agrees))
    }

    /// Whether an answer may be given in any form, because no text asks for writing.
    fn form_free(&self) -> bool {
        self.rules.answer_written(self.consultation.of_place).is_none()
    }

    /// Whether something was said after the time to answer, where silence in that time has an effect. A time that was set
    /// only later does not make late what was said before.
    fn late(&self, said: Statement) -> bool {
        let closed = self.window().and_then(|window| self.ends(window)).and_then(Due::day);
        let set = self.asked.window.map(|(_, set)| set).filter(|_| self.set_in_letter());
        closed.is_some_and(|closed| closed < said.on) && set.is_none_or(|set| set <= said.on)
    }

    fn set_in_letter(&self) -> bool {
        self.rules.silence().and_then(|(_, window)| window).is_some_and(|window| *window == Window::SetInLetter)
    }

    fn fill_times(&self, position: &mut Position) {
        position.until = self.window().and_then(|window| self.ends(window));
        self.fill_answer_due(position);
    }

    /// The time to answer, where silence after it has an effect.
    fn window(&self) -> Option<Period> {
        let (_, window) = self.rules.silence()?;
        match *window? {
            Window::Period(_) if self.written_letter_is_missing() => None,
            Window::Period(purpose) => self.regime.period(purpose).effective().map(|period| *period),
            Window::SetInLetter => self.asked.window.map(|(window, _)| window).filter(|window| window.length() > 0),
        }
    }

    fn ends(&self, window: Period) -> Option<Due> {
        let received = self.consultation.stage.received_on()?;
        let due = Due::of(self.calendar, received, window, Roll::Forward).ok()?;
        Some(match (due, self.unsaid_through()) {
            (Due::On(last), Some(unsaid)) => Due::On(last.max(unsaid)),
            _ => due,
        })
    }

    /// The last day on which silence meant nothing, because the nation's text that gives it a meaning was not in force yet: what a letter asked
    /// for before that text came cannot have run out before it.
    fn unsaid_through(&self) -> Option<NaiveDate> {
        self.regime.procedure_since().filter(|_| !self.set_in_letter())?.pred_opt()
    }

    /// Whether it matters that nobody has said whether the place's text reaches the one consulted: the local text alone
    /// would give its silence an effect, or refuse its spoken word.
    fn place_is_missing(&self) -> bool {
        let local =
            self.rules.binding().filter(|rule| rule.consulted().is_agency() && self.consultation.of_place.is_none());
        let national = self.rules.national.and_then(ConsultationRule::effect_of_silence);
        local.is_some_and(|rule| {
            let silence = rule.effect_of_silence().is_some() && national.is_none();
            let spoken = rule.answer_written().is_some() && self.consultation.statements().next().is_some();
            silence || spoken
        })
    }

    /// What the one a disagreement was taken to can do about it, under the texts in force.
    fn power(&self, to: Decider) -> PositionFlags {
        let found = escalations(self.regime, self.consultation.last_dispute()).find(|rule| rule.goes_to(to));
        let district = matches!(to, Decider::CompetentDepartment | Decider::GovernmentOffice);
        let flags = match found.map(Escalation::power) {
            _ if district && self.consultation.of_place == Some(false) => PositionFlags::SETTLED_WITHOUT_POWER,
            None => PositionFlags::SETTLED_WITHOUT_POWER,
            Some(Power::Decides | Power::ItsViewIsFollowed) => PositionFlags::empty(),
            Some(Power::SettlesByConsultation | Power::Coordinates) => PositionFlags::NO_POWER_TO_IMPOSE,
        };
        let open = district && self.consultation.of_place.is_none() && flags != PositionFlags::SETTLED_WITHOUT_POWER;
        if open { flags | PositionFlags::POWER_UNKNOWN } else { flags }
    }

    fn fill_silence(&self, position: &mut Position) {
        if self.place_is_missing() && self.consultation.stage.received_on().is_some() {
            position.standpoint = match position.until {
                Some(Due::On(last)) if self.on <= last => Standpoint::Awaiting,
                _ => Standpoint::Undetermined(Gap::OfPlace),
            };
            return;
        }
        let Some((silence, window)) = self.rules.silence() else {
            let gap = if self.rules.silence_may_matter() { Gap::DateOfLocalText } else { Gap::SilenceHasNoEffect };
            let received = self.consultation.stage.received_on().is_some();
            position.standpoint = if received { Standpoint::Undetermined(gap) } else { Standpoint::Awaiting };
            return;
        };
        position.by = Some(silence.by());
        let open = |gap| Standpoint::Undetermined(gap);
        position.standpoint = if self.written_letter_is_missing() {
            open(Gap::WrittenLetter)
        } else if window.is_none() || self.window().is_none() {
            open(Gap::Window)
        } else if self.consultation.stage.received_on().is_none() {
            open(Gap::Receipt)
        } else {
            match position.until {
                Some(Due::On(last)) if self.on <= last => Standpoint::Awaiting,
                Some(Due::Between(bounds)) if self.on < bounds.earliest() => Standpoint::Awaiting,
                Some(Due::Between(_)) | None => open(Gap::Calendar),
                Some(Due::On(_)) => return self.fill_effect(position, *silence),
            }
        };
    }

    /// Silence is deemed something only towards the written letter that the text asks for.
    fn written_letter_is_missing(&self) -> bool {
        let writing = |rule: Option<&ConsultationRule>| rule.is_some_and(|rule| rule.written().is_some());
        self.asked.orally && (writing(self.rules.national) || writing(self.rules.binding()))
    }

    fn fill_effect(&self, position: &mut Position, silence: Silence) {
        let outside = silence == Silence::AgreesWithProposer && self.consultation.of_place == Some(false);
        position.flags.set(PositionFlags::OUTSIDE_THE_PLACE, outside);
        position.standpoint = match (silence, self.asked.opinion) {
            (Silence::AgencyDecides, _) => Standpoint::AgencyDecides,
            (Silence::ConsentsToDisclose, _) => Standpoint::DeemedConsentToDisclose,
            (Silence::AgreesWithProposer, None) => Standpoint::Undetermined(Gap::Opinion),
            (Silence::AgreesWithProposer, Some(Opinion::Disclose)) => Standpoint::DeemedAgree(Opinion::Disclose),
            (Silence::AgreesWithProposer, Some(Opinion::Withhold)) => {
                position.turned_on = Some(Reading::SilenceReach);
                position.flags |= PositionFlags::TOWARDS_WITHHOLDING;
                if self.regime.readings().of(Reading::SilenceReach) == Some(Choice::DiscloseOnly) {
                    Standpoint::Undetermined(Gap::SilenceHasNoEffect)
                } else {
                    Standpoint::DeemedAgree(Opinion::Withhold)
                }
            }
        };
    }

    /// The time that a local text sets for an answer without giving effect to silence.
    fn fill_answer_due(&self, position: &mut Position) {
        let Some(rule) = self.rules.binding().filter(|rule| rule.consulted().is_agency()) else { return };
        let Some(received) = self.consultation.stage.received_on() else { return };
        if self.consultation.urgent == Some(true) {
            position.at_once = rule.urgent_answer();
        }
        let Some(period) = self.regime.period(Purpose::CoordinationAnswer).internal else { return };
        position.answer_due = Due::of(self.calendar, received, *period, Roll::Forward).ok();
        let due = position.answer_due.and_then(Due::day);
        let unanswered = self.consultation.first_answer(self.form_free()).is_none();
        position.flags.set(PositionFlags::EXPECTED_ONLY, self.consultation.of_place != Some(true));
        position.flags.set(PositionFlags::OVERDUE, unanswered && due.is_some_and(|due| due < self.on));
    }
}

impl Position {
    /// What a third party's position says about the facts of a decision: consent and objection as answered. By its silence
    /// on an application it has neither consented nor objected (art. 32), and by an objection after its time it has not consented either
    /// (art. 15); before an answer, and where silence has no effect, nothing is known. Whether an objection is reasonable is the agency's finding.
    #[must_use]
    pub fn third_party_facts(&self) -> &'static [(Fact, Finding)] {
        match (self.consulted, self.standpoint) {
            (Consulted::ThirdParty, Standpoint::Agrees(_)) => {
                &[(Fact::THIRD_PARTY_CONSULTED, Finding::Yes), (Fact::THIRD_PARTY_CONSENTS, Finding::Yes)]
            }
            (Consulted::ThirdParty, Standpoint::Objects(_)) => {
                &[(Fact::THIRD_PARTY_CONSULTED, Finding::Yes), (Fact::THIRD_PARTY_OBJECTS, Finding::Yes)]
            }
            // It spoke after its time: that the agency decides does not make what it said unsaid.
            (Consulted::ThirdParty, Standpoint::AgencyDecides) if self.flags.contains(PositionFlags::OBJECTED_LATE) => {
                &[(Fact::THIRD_PARTY_CONSULTED, Finding::Yes), (Fact::THIRD_PARTY_CONSENTS, Finding::No)]
            }
            (Consulted::ThirdParty, Standpoint::AgencyDecides) if self.flags.contains(PositionFlags::ANSWERED_LATE) => {
                &[(Fact::THIRD_PARTY_CONSULTED, Finding::Yes)]
            }
            (Consulted::ThirdParty, Standpoint::AgencyDecides) => &[
                (Fact::THIRD_PARTY_CONSULTED, Finding::Yes),
                (Fact::THIRD_PARTY_CONSENTS, Finding::No),
                (Fact::THIRD_PARTY_OBJECTS, Finding::No),
            ],
            _ => &[],
        }
    }
}
