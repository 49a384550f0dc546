//! What comes next: who acts, what, under which provision, until when (下一步).

use chrono::NaiveDate;

use super::act::{Act, Actor, Next};
use super::clock::Standing;
use super::reckoning::{Reckoning, Turns};
use super::{Answer, ApplicationFile, Began, Clock, Ending, RecordAnswer, Stage};
use crate::calendar::Calendar;
use crate::citation::{Cited, Provision};
use crate::deadline::{Due, Status};
use crate::norm::{Consulted, FollowUp, Grievance, Intake, LocalRules, Purpose, RequestDuty, RequestKind, Role};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::consultation::{self, Standpoint};

const OFFICE: Actor = Actor::Agency(Role::DisclosureOffice);

impl ApplicationFile {
    /// What comes next on a day, in the order of a file: what has to be done, what may be, and by whom. For whatever is not answered or
    /// ended there is something.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn next(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Vec<Next>, RegimeError> {
        let clock = self.clock(place, calendar, on, 0)?;
        let application = self.shown(on);
        let Some(stage) = application.stage else { return Ok(Vec::new()) };
        let mut turns = Turns::default();
        let reckoning = self.reckoning(&application, place, calendar, on, &mut turns)?;
        let mut next = Vec::new();
        match stage {
            Stage::Handling(_) => {
                reckoning.while_handling(&clock, &mut next);
                next.extend(self.remedy(place, calendar, &clock, on));
            }
            Stage::AwaitingCorrection(stage) => {
                let by = reckoning.regime.procedure().clock().restart_on_correction();
                next.extend(waiting(clock.standing, Act::Correct, by, reckoning.to_correct(stage)));
            }
            Stage::AwaitingPayment(stage) => {
                let window = reckoning.regime.period(Purpose::FeePayment).statutory;
                next.extend(waiting(clock.standing, Act::Pay, window.map(|one| one.by()), reckoning.to_pay(stage)));
            }
            Stage::Answered(answered) => {
                if answered.served.is_none() {
                    next.push(Next::must(OFFICE, Act::ServeReply, None));
                }
                next.extend(self.remedy(place, calendar, &clock, on));
            }
            Stage::Closed(_) => next.extend(self.remedy(place, calendar, &clock, on)),
        }
        next.extend(self.consulting(place, calendar, on)?);
        next.extend(reckoning.beside(stage));
        Ok(next)
    }

    /// What those who are consulted do, and what is done about them.
    fn consulting(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Vec<Next>, RegimeError> {
        let application = self.shown(on);
        if application.stage.is_none_or(|stage| !stage.is_open()) {
            return Ok(Vec::new());
        }
        let mut next = Vec::new();
        for one in application.consultations.latest() {
            let position = one.position(place, calendar, on)?;
            match (position.standpoint, one.stage()) {
                (_, consultation::Stage::Opened(_)) => {
                    next.push(Next::must(OFFICE, Act::SendLetter(one.with()), position.by));
                }
                (Standpoint::Awaiting, _) => {
                    let who = Actor::Consulted(one.with());
                    next.push(Next::may(who, Act::AnswerConsultation, position.by).until(position.until));
                }
                (Standpoint::AgencyDecides, _) if one.consulted() == Consulted::ThirdParty => {
                    next.push(Next::must(OFFICE, Act::DecideOnSilence(one.with()), position.by));
                }
                _ => {}
            }
        }
        Ok(next)
    }

    /// The remedy over how it ended, and whose turn it is.
    fn remedy(&self, place: &Jurisdiction, calendar: &Calendar, clock: &Clock, on: NaiveDate) -> Option<Next> {
        let application = self.shown(on);
        if application.acts.remedies.iter().any(|taken| taken.result.is_none()) {
            return Some(Next::must(Actor::ReviewingBody, Act::DecideRemedy, None));
        }
        let (grievance, act, known) = grievance_of(&application.stage?, clock)?;
        let told = super::remedies(place, calendar, grievance, act, known);
        let until = told.reconsideration.or(told.suit).and_then(|time| time.until);
        Some(Next::may(Actor::Applicant, Act::SeekRemedy, Some(told.complaint)).until(until))
    }
}

/// What may be complained of at a stage, the day of the act, and the day from which it was known.
fn grievance_of(stage: &Stage, clock: &Clock) -> Option<(Grievance, NaiveDate, Option<NaiveDate>)> {
    match stage {
        Stage::Answered(answered) => {
            let grievance = match answered.answer {
                Answer::Reply(kind) => super::reply::grievance(kind),
                Answer::Record(RecordAnswer::Corrected) => return None,
                Answer::Record(_) => Grievance::RecordNotCorrected,
            };
            Some((grievance, answered.made, answered.served))
        }
        Stage::Closed(closed) if closed.how != Ending::Withdrawn => {
            Some((Grievance::NothingDisclosed, closed.on, None))
        }
        // Silence is complained of once the time is over on every reading.
        Stage::Handling(_) if clock.standing == Standing::Runs(Status::Overdue) => {
            let due = clock.statutory.and_then(|time| time.latest?.day())?;
            Some((Grievance::Silence, due, Some(due)))
        }
        Stage::Closed(_) | Stage::Handling(_) | Stage::AwaitingCorrection(_) | Stage::AwaitingPayment(_) => None,
    }
}

/// The applicant's turn or, once its time is over, the agency's.
fn waiting(standing: Standing, act: Act, by: Option<Provision>, until: Option<Due>) -> Vec<Next> {
    let turn = Next::must(Actor::Applicant, act, by).until(until);
    if standing == Standing::Lapsed { vec![Next::may(OFFICE, Act::PutAway, by), turn] } else { vec![turn] }
}

impl Reckoning<'_> {
    fn while_handling(&self, clock: &Clock, next: &mut Vec<Next>) {
        let edition = self.regime.procedure();
        let acts = &self.application.acts;
        let of_information = self.application.purpose() == Some(RequestKind::Information);
        if let Some(receipt) = self.receipt.filter(|receipt| of_information && receipt.awaits_confirmation()) {
            // Where a text lets the time run from the arrival, nothing hangs on it.
            let must = clock.statutory.is_none();
            next.push(Next { must, ..Next::must(OFFICE, Act::ConfirmReceipt, Some(receipt.by)) });
        }
        if self.application.purpose() == Some(RequestKind::OwnRecord) {
            next.push(Next::must(OFFICE, Act::AnswerRecord, edition.requests().duty(RequestDuty::CorrectRecord)));
            return;
        }
        let last = self.last_days();
        let still = |until: &Due| until.day().is_none_or(|day| self.on <= day);
        let correction = self.regime.period(Purpose::CorrectionNotice).statutory;
        if let (Some(period), Some(until)) = (correction, last.correction_notice.filter(still)) {
            next.push(Next::may(OFFICE, Act::AskCorrection, Some(period.by())).until(Some(until)));
        }
        if acts.corrections_asked > 0 && acts.clear.is_none() {
            next.push(Next::must(OFFICE, Act::FindClarity, edition.clock().restart_on_correction()));
        }
        let excess = edition.clock().delayed_period();
        match (acts.reasons_asked, acts.reasons_given, acts.reasonable) {
            (Some(_), None, None) => next.push(Next::must(Actor::Applicant, Act::GiveReasons, excess)),
            (Some(_), Some(_), None) => next.push(Next::must(OFFICE, Act::FindReasons, excess)),
            _ => {}
        }
        if acts.reasons_asked.is_some()
            && let Some(pay) = self.regime.period(Purpose::FeePayment).statutory
        {
            next.push(Next::may(OFFICE, Act::AskFee, Some(pay.by())));
        }
        if let (Some(letter), Some(until)) = (self.letter(), last.consultation_letter.map(Due::On).filter(still)) {
            let one = Next::may(OFFICE, Act::SendConsultationLetter, Some(letter.by())).until(Some(until));
            next.push(one.inside(last.consultation_letter_internal));
        }
        next.extend(self.extending(last.extension_notice.filter(still), clock.internal.map(|time| time.earliest)));
        let delayed = clock.statutory.and_then(|time| time.delayed_to.filter(|to| time.earliest == Due::On(**to)));
        let by = delayed.map(|to| to.by()).or_else(|| clock.statutory.map(|time| time.period.by()));
        let until = clock.statutory.map(|time| time.earliest);
        let internal = clock.internal.map(|time| time.earliest);
        next.push(Next::must(OFFICE, Act::Reply, by).until(until).inside(internal));
    }

    /// Whoever may still consent to an extension: for the nation's time, and for the place's own.
    fn extending(&self, until: Option<Due>, internal: Option<Due>) -> Vec<Next> {
        let consents =
            |one: Cited<Role>| self.application.acts.extensions.iter().any(|ext| ext.consented(*one).is_some());
        let nation = self.regime.procedure().requests().extension_consent().filter(|_| until.is_some());
        let local = self.regime.local().in_force().and_then(|rules| rules.requests().extension_consent());
        let local = local.filter(|one| internal.is_some() && !consents(*one));
        let extend = |one: Cited<Role>| Next::may(Actor::Agency(*one), Act::Extend, Some(one.by()));
        let nation = nation.map(|one| extend(one).until(until));
        nation.into_iter().chain(local.map(|one| extend(one).inside(internal))).collect()
    }

    /// What stands beside the stages: the desk it came to, help, a third party to be told, the applicant's proposal, the hand-over.
    fn beside(&self, stage: Stage) -> Vec<Next> {
        let acts = &self.application.acts;
        let nation = self.regime.procedure().requests();
        let local = self.regime.local().in_force().map(LocalRules::requests);
        let in_place = |duty| local.and_then(|rules| rules.duty(duty));
        let handler = Actor::Agency(Role::Handler);
        let mut next = Vec::new();
        if stage.is_open() && self.went_past_the_office() && acts.hand_over.is_none() {
            let by = in_place(RequestDuty::OfficeReceives).or_else(|| nation.duty(RequestDuty::OfficeReceives));
            let passes = by.filter(|_| in_place(RequestDuty::EveryDeskReceives).is_none());
            next.extend(passes.map(|by| Next::must(handler, Act::PassToOffice, Some(by))));
        }
        if stage.is_open() && acts.needs_help {
            next.push(Next::must(OFFICE, Act::Help, nation.duty(RequestDuty::HelpDisabled)));
        }
        if acts.overriding {
            let third_parties =
                self.application.consultations.latest().filter(|one| one.consulted() == Consulted::ThirdParty);
            let untold = third_parties.filter(|one| !one.consented_in_writing() && !acts.told.contains(&one.with()));
            let by = self.regime.substance().follow_up(FollowUp::NotifyThirdParty);
            next.extend(untold.map(|one| Next::must(OFFICE, Act::TellThirdParty(one.with()), by)));
        }
        match (acts.proposed, acts.in_scope, acts.made_proactive) {
            (Some(_), None, None) => {
                next.push(Next::must(OFFICE, Act::ExamineProposal, nation.duty(RequestDuty::ExamineProposal)));
            }
            (_, Some((_, true)), None) => {
                next.push(Next::must(OFFICE, Act::DiscloseToAll, nation.duty(RequestDuty::DisclosePromptly)));
            }
            _ => {}
        }
        if let Some(hand_over) = acts.hand_over {
            let formalities = in_place(RequestDuty::HandOverFormalities).filter(|_| !hand_over.formalities);
            next.extend(formalities.map(|by| Next::must(OFFICE, Act::RecordHandOver, Some(by))));
            let report =
                in_place(RequestDuty::ReportResult).filter(|_| !stage.is_open() && hand_over.reported.is_none());
            next.extend(report.map(|by| Next::must(handler, Act::ReportResult, Some(by))));
        }
        next
    }

    fn went_past_the_office(&self) -> bool {
        let first = self.application.acts.counts.first().map(|count| count.began);
        matches!(first, Some(Began::Receipt { intake: Intake::OtherDesk | Intake::SignedMailPastOffice, .. }))
    }
}
