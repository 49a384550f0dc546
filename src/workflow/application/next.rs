//! What comes next: who acts, what, under which provision, until when (下一步).

use chrono::NaiveDate;

use super::act::{Act, Actor, Next};
use super::judged::{Judged, NOTHING_JUDGED};
use super::notices::{Asked, Asks};
use super::reckoning::{Reckoning, Turns, later};
use super::standing::Standing;
use super::{
    Application, ApplicationFile, Began, Clock, Ending, Remedy, RemedyResult, RemedyTime, Stage, Taken, Time, Way,
};
use crate::calendar::{Calendar, months_later};
use crate::citation::{Cited, Provision};
use crate::deadline::{Due, Roll, Status};
use crate::fact::Truth;
use crate::law::national::remedies::{
    RECONSIDERATION_ACCEPTED, RECONSIDERATION_AT_MOST, SUIT_AFTER_FIRST, SUIT_AFTER_TWO_MONTHS, complaint, rules,
};
use crate::norm::{
    Choice, Consulted, FollowUp, Grievance, Intake, LocalRules, Purpose, Reading, RemedyRule, ReplyKind, RequestDuty,
    RequestKind, Role, Route,
};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::consultation::{self, Gap, Standpoint};

const OFFICE: Actor = Actor::Agency(Role::DisclosureOffice);

impl ApplicationFile {
    /// What comes next on a day, in the order of a file: what has to be done, what may be, and by whom. For whatever is not answered or
    /// ended there is something. Of an application in a case ask [`Case::next_in`](crate::case::Case::next_in), which knows what persons found.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn next(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Vec<Next>, RegimeError> {
        self.next_given(&NOTHING_JUDGED, place, calendar, on)
    }

    /// The same, as far as persons judged it.
    pub(crate) fn next_given(
        &self,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Next>, RegimeError> {
        let clock = self.clock_given(judged, place, calendar, on, 0)?;
        let application = self.shown(on);
        let Some(stage) = application.stage else { return Ok(Vec::new()) };
        let readings = place.readings();
        let mut turns = Turns::default();
        let reckoning = self.reckoning_given(judged, &application, place, calendar, on, &mut turns)?;
        let mut next = self.consulting(place, calendar, on)?;
        match stage {
            Stage::Handling(_) | Stage::AwaitingCorrection(_) | Stage::AwaitingPayment(_) => {
                reckoning.while_open(&clock, &mut next);
            }
            Stage::Answered(answered) => {
                if answered.served.is_none() {
                    // On a reading it has to be served within the time to answer.
                    let time = clock.statutory.filter(|_| readings.of(Reading::ReplyInTime) != Some(Choice::ReplyMade));
                    let by = clock.statutory.map(|time| time.period.by());
                    next.push(Next::must(OFFICE, Act::ServeReply, by).until(time.map(|time| time.earliest)));
                }
            }
            Stage::Closed(_) => {}
        }
        next.extend(self.remedy(place, calendar, &clock, on));
        next.extend(reckoning.without_time(&clock));
        next.extend(reckoning.beside(stage));
        Ok(next)
    }

    /// The notice that content found unclear calls for (art. 30; art. 21 item 4 of the 2007 text, which sets no day for it), also when its days are
    /// over: what one that comes late does to the time is a reading. `None` once it went out, and after an order to answer, of which no text says it.
    pub(crate) fn correction_owed(
        &self,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Option<Next>, RegimeError> {
        let application = self.shown(on);
        if application.stage.is_none_or(|stage| !stage.is_open()) {
            return Ok(None);
        }
        let reckoning = self.reckoning_given(judged, &application, place, calendar, on, &mut Turns::default())?;
        let owed = reckoning.asks_first() && reckoning.lapsed() != Truth::Yes;
        let gate = reckoning.regime.procedure().gates().iter().find(|gate| gate.reply() == ReplyKind::AskForCorrection);
        let until = reckoning.last_days().correction_notice;
        Ok(gate.filter(|_| owed).map(|gate| Next::must(OFFICE, Act::AskCorrection, Some(gate.by())).until(until)))
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
            let lead = one.left_to_lead(&one.regime(place, on)?, &position);
            next.extend(lead.map(|by| Next::must(OFFICE, Act::DecideAsLead(one.with()), Some(by))));
            match (position.standpoint, one.stage()) {
                (_, consultation::Stage::Opened(_)) => {
                    let due = one.letter_due(place, calendar)?.map(|letter| letter.due());
                    next.push(Next::must(OFFICE, Act::SendLetter(one.with()), position.by).inside(due));
                }
                (
                    Standpoint::Awaiting
                    | Standpoint::Undetermined(Gap::Receipt | Gap::Window | Gap::SilenceHasNoEffect),
                    _,
                ) => {
                    let who = Actor::Consulted(one.with());
                    next.push(Next::may(who, Act::AnswerConsultation, position.by).until(position.until));
                }
                (Standpoint::AgencyDecides, _) if one.consulted() == Consulted::ThirdParty => {
                    next.push(Next::must(OFFICE, Act::DecideOnSilence(one.with()), position.by));
                }
                (Standpoint::Objects(_), _) if one.consulted() == Consulted::ThirdParty => {
                    next.push(Next::must(OFFICE, Act::DecideOnObjection(one.with()), position.by));
                }
                _ => {}
            }
        }
        Ok(next)
    }

    /// The remedies over how it ended or over silence, each with its own time, or whose turn it is.
    fn remedy(&self, place: &Jurisdiction, calendar: &Calendar, clock: &Clock, on: NaiveDate) -> Vec<Next> {
        let application = self.shown(on);
        let mut next = Vec::new();
        let pending = |taken: &&Taken| taken.result.is_none();
        if application.acts.remedies.iter().any(|taken| taken.result.is_none()) {
            next.push(Next::must(Actor::ReviewingBody, Act::DecideRemedy, None));
        }
        let Some((grievance, act, known)) = grievance_of(&application, clock) else {
            next.extend(confirmed_late(&application, clock, on));
            return next;
        };
        let told = super::remedies(place, calendar, grievance, act, known);
        let may = |act, by, until| Next::may(Actor::Applicant, act, Some(by)).until(until);
        // What was taken over this very grievance comes first.
        let over = |taken: &&Taken| taken.over == grievance && (pending(taken) || act <= taken.on);
        let taken = application.acts.remedies.iter().rev().find(over);
        let first = matches!(&told.way, Way::Settled(route) if **route == Route::ReconsiderationFirst);
        // A suit that came to nothing is what such a reading lets expect.
        let comes_first = told.way.may_be(Route::ReconsiderationFirst);
        match taken {
            Some(taken) if pending(&taken) => {
                let over = taken.remedy == Remedy::Reconsideration && silent_past_its_time(calendar, taken.on, on);
                let suit = told.suit_after_reconsideration.filter(|_| over && first);
                next.extend(suit.map(|_| may(Act::Sue, SUIT_AFTER_FIRST, None)));
                return next;
            }
            Some(Taken { remedy: Remedy::Reconsideration, result: Some((_, result)), .. }) => {
                let suit = told.suit_after_reconsideration.map(|time| time.period);
                // Another result can be a refusal of what had to come first.
                let refused = (*result == RemedyResult::Other && first).then_some(SUIT_AFTER_FIRST);
                // Its time runs from the receipt of the decision, which is not on record.
                next.extend(suit.map(|period| may(Act::Sue, refused.unwrap_or(period.by()), None)));
                next.push(may(Act::Complain, told.complaint, None));
                return next;
            }
            // A direct suit that came to nothing, because reconsideration comes first or may, leaves that open.
            Some(Taken { remedy: Remedy::Suit, result: Some((_, RemedyResult::Other)), .. }) if comes_first => {}
            Some(_) => {
                next.push(may(Act::Complain, told.complaint, None));
                return next;
            }
            None => {}
        }
        // Where the reply did not tell of one, there is longer for it.
        let silence = grievance == Grievance::Silence;
        let of = application.acts.remedies_told;
        let until = |time: Option<RemedyTime>, longer: Option<RemedyTime>, told: bool| {
            longer.filter(|_| !silence && !told).or(time).and_then(|time| time.until)
        };
        let reconsider = until(told.reconsideration, told.untold.reconsideration, of.reconsideration);
        let sue = until(told.suit, told.untold.suit, of.suit);
        let by = |route: Route| match &told.way {
            Way::Settled(way) => (**way == route).then_some(way.by()),
            Way::Open { choices, .. } => choices.iter().find(|(_, way)| **way == route).map(|(_, way)| way.by()),
            Way::Unknown => None,
        };
        let open = match told.way {
            Way::Open { reading, .. } => Some(reading),
            Way::Settled(_) | Way::Unknown => None,
        };
        let either = by(Route::Either);
        let sued = taken.is_some();
        let first = by(Route::ReconsiderationFirst).or(either);
        let ways = [
            first.map(|by| may(Act::SeekReconsideration, by, reconsider)),
            either.filter(|_| !sued).map(|by| Next { under: open, ..may(Act::Sue, by, sue) }),
            Some(may(Act::Complain, told.complaint, None)),
        ];
        next.extend(ways.into_iter().flatten());
        next
    }
}

/// Whether the time of a reconsideration is over for certain: that to accept it, its own, and its extension. No text here says whether it
/// was extended, nor on which day it was accepted, so that the last day to sue is not known.
fn silent_past_its_time(calendar: &Calendar, sought: NaiveDate, on: NaiveDate) -> bool {
    let accepted = Due::of(calendar, sought, RECONSIDERATION_ACCEPTED, Roll::Stay).ok();
    let ends =
        accepted.and_then(Due::day).and_then(|day| Due::of(calendar, day, RECONSIDERATION_AT_MOST, Roll::Forward).ok());
    ends.and_then(Due::day).is_some_and(|last| last < on)
}

/// A complaint is open where the receipt was not confirmed on the day it came (art. 51).
fn confirmed_late(application: &Application, clock: &Clock, on: NaiveDate) -> Option<Next> {
    let arrived = application.arrived_on().filter(|arrived| *arrived < on)?;
    let waits = clock.standing == Standing::AwaitingConfirmation;
    waits.then(|| Next::may(Actor::Applicant, Act::Complain, Some(complaint(arrived))))
}

/// What may be complained of, the day of the act, and the day from which it was known.
fn grievance_of(application: &Application, clock: &Clock) -> Option<(Grievance, NaiveDate, Option<NaiveDate>)> {
    match (application.stage?, clock.standing) {
        (Stage::Answered(answered), _) => Some((application.acts.grievance?, answered.made, answered.served)),
        (Stage::Closed(closed), _) if closed.how != Ending::Withdrawn => {
            Some((Grievance::NothingDisclosed, closed.on, None))
        }
        // Silence is complained of from the earliest day on which it can have been one: on one reading the time to complain runs already.
        (_, Standing::Runs(Status::Overdue | Status::PerhapsOverdue | Status::Unpublished)) => {
            let due = clock.statutory?.earliest.earliest();
            Some((Grievance::Silence, due, Some(due)))
        }
        _ => None,
    }
}

const fn extend(consent: Cited<Role>) -> Next {
    Next::may(Actor::Agency(*consent.value()), Act::Extend, Some(consent.by()))
}

impl Reckoning<'_> {
    /// Under which provision what came in too late is put away.
    fn lapsing(&self, how: Ending) -> Option<Provision> {
        match how {
            Ending::NotCorrected => self.regime.procedure().clock().restart_on_correction(),
            Ending::NotPaid => self.regime.period(Purpose::FeePayment).statutory.map(|window| window.by()),
            Ending::Withdrawn => None,
        }
    }

    /// What came in too late may be put away, unless there was good reason. What is not abandoned for that is handled, or waits.
    fn while_open(&self, clock: &Clock, next: &mut Vec<Next>) {
        let put_away = |how| Next::may(OFFICE, Act::PutAway, self.lapsing(how));
        next.extend(self.late.iter().map(|(how, lapses)| match (how, lapses) {
            (Ending::NotCorrected, Truth::Open) => Next { under: self.abandoned_under(clock), ..put_away(*how) },
            _ => put_away(*how),
        }));
        if self.lapsed() != Truth::Yes {
            self.while_waiting(clock, next);
        }
    }

    /// Each notice is served, or made good; the applicant does what was asked for, or it is put away. What holds nothing up leaves it to be
    /// answered as if nothing was asked for, and what may hold nothing up lets it be.
    fn while_waiting(&self, clock: &Clock, next: &mut Vec<Next>) {
        let mut why = Turns::default();
        let awaited = self.awaited(clock.statutory.as_ref(), &mut why);
        let held = awaited.iter().map(|(_, holds)| *holds).fold(Truth::No, Truth::or);
        let of_notice = |one: &&Reading| matches!(one, Reading::ReplyInTime | Reading::LateCorrection);
        let unchosen = |one: &&Reading| self.regime.readings().of(**one).is_none();
        let under = why.readings.iter().filter(of_notice).find(unchosen).copied();
        if held != Truth::No {
            next.extend(self.confirming(clock));
        }
        let before = next.len();
        for (asked, holds) in &awaited {
            self.waiting(asked, (*holds, clock.standing, under), next);
        }
        self.unless_abandoned(clock, next.iter_mut().skip(before));
        match held {
            Truth::No => self.while_handling(clock, next),
            Truth::Open => {
                let until = clock.statutory.map(|time| time.earliest);
                let reply = Next::may(OFFICE, Act::Reply, self.answered_under(clock)).until(until);
                next.push(Next { under, ..reply });
            }
            Truth::Yes => {}
        }
    }

    /// What comes next of one thing that is waited for.
    fn waiting(
        &self,
        asked: &Asked<'_>,
        (holds, standing, under): (Truth, Standing, Option<Reading>),
        next: &mut Vec<Next>,
    ) {
        let act = match asked.first.asks {
            Asks::Correction { .. } => Act::Correct,
            Asks::Fee => Act::Pay,
        };
        let by = self.lapsing(asked.ending());
        // A notice that was not served yet sets no time running.
        next.extend(asked.is_unserved().then(|| Next::must(OFFICE, Act::ServeNotice, by)));
        // One that stated nothing to correct, or set no time, has to be made good: nothing would end otherwise.
        let vain = !asked.is_unserved() && asked.sets_no_time();
        let until = self.last_days().correction_notice;
        next.extend(by.filter(|_| vain).map(|by| Next::must(OFFICE, Act::AskCorrection, Some(by)).until(until)));
        let put_away = Next::may(OFFICE, Act::PutAway, by);
        let past = self.is_past(asked);
        match holds {
            Truth::Yes if past => next.push(put_away),
            Truth::Open if past && under.is_some() && !matches!(standing, Standing::Runs(_)) => {
                next.push(Next { under, ..put_away });
            }
            _ => {}
        }
        next.push(Next::must(Actor::Applicant, act, by).until(self.ends_for(asked)));
    }

    fn while_handling(&self, clock: &Clock, next: &mut Vec<Next>) {
        next.extend(self.confirming(clock));
        let before = next.len();
        self.handling(clock, next);
        self.unless_abandoned(clock, next.iter_mut().skip(before));
    }

    /// What may be abandoned has to be handled, and what is asked for of it to be done, only where it is not: that is found, or turns on a reading.
    fn unless_abandoned<'n>(&self, clock: &Clock, next: impl Iterator<Item = &'n mut Next>) {
        let under = self.abandoned_under(clock);
        for one in next.filter(|_| self.lapsed() == Truth::Open) {
            (one.must, one.under) = (false, one.under.or(under));
        }
    }

    /// The reading on which it is abandoned, where everything else was found.
    fn abandoned_under(&self, clock: &Clock) -> Option<Reading> {
        let of_notice = [Reading::LateCorrection, Reading::ReplyInTime];
        let mut open = of_notice.into_iter().filter(|one| clock.open.contains(one));
        open.next().filter(|_| self.judged.abandoned == Truth::Yes)
    }

    fn handling(&self, clock: &Clock, next: &mut Vec<Next>) {
        let edition = self.regime.procedure();
        let acts = &self.application.acts;
        if self.application.purpose() == Some(RequestKind::OwnRecord) {
            next.push(Next::must(OFFICE, Act::AnswerRecord, edition.requests().duty(RequestDuty::CorrectRecord)));
            return;
        }
        let last = self.last_days();
        let still = |until: &Due| self.is_still(*until);
        let correction = self.regime.period(Purpose::CorrectionNotice).statutory;
        let made_good = next.iter().any(|one| one.act == Act::AskCorrection);
        if let (Some(period), Some(until), false) = (correction, last.correction_notice.filter(still), made_good) {
            next.push(Next::may(OFFICE, Act::AskCorrection, Some(period.by())).until(Some(until)));
        }
        if self.application.corrected(&self.regime).is_some() && acts.clear.is_none() {
            next.push(Next::must(OFFICE, Act::FindClarity, edition.clock().restart_on_correction()));
        }
        let excess = edition.clock().delayed_period();
        match (acts.reasons_asked, acts.reasons_given, acts.reasonable) {
            (Some(_), None, None) => next.push(Next::must(Actor::Applicant, Act::GiveReasons, excess)),
            (Some(_), Some(_), None) => next.push(Next::must(OFFICE, Act::FindReasons, excess)),
            _ => {}
        }
        // The notice goes out within the time to answer (the Fee Measures).
        let in_time = clock.statutory.map(|time| time.earliest);
        let paid = acts.counts.iter().any(|count| count.began == Began::Payment);
        let chargeable = self.regime.period(Purpose::FeePayment).statutory.is_some() && !paid;
        if acts.reasons_asked.is_some() && chargeable && in_time.is_none_or(|until| still(&until)) {
            let by = edition.requests().duty(RequestDuty::MayChargeFee);
            next.push(Next::may(OFFICE, Act::AskFee, by).until(in_time));
        }
        if let (Some(letter), Some(until)) = (self.letter(), last.consultation_letter.map(Due::On).filter(still)) {
            let one = Next::may(OFFICE, Act::SendConsultationLetter, Some(letter.by())).until(Some(until));
            next.push(one.inside(last.consultation_letter_internal));
        }
        next.extend(self.extending(last.extension_notice.filter(still)));
        next.extend(clock.internal.as_ref().and_then(|time| self.extending_inside(time)));
        let until = clock.statutory.map(|time| time.earliest);
        let internal = clock.internal.map(|time| time.earliest);
        // A day inside the agency that lies after the statutory one says nothing.
        let internal = internal.filter(|inside| until.is_none_or(|until| inside.earliest() <= until.earliest()));
        next.push(Next::must(OFFICE, Act::Reply, self.answered_under(clock)).until(until).inside(internal));
    }

    /// The provision that sets the time to answer, or would.
    fn answered_under(&self, clock: &Clock) -> Option<Provision> {
        let delayed = clock.statutory.and_then(|time| time.delayed_to.filter(|to| time.earliest == Due::On(**to)));
        let period = self.regime.period(Purpose::Reply).statutory.map(|period| period.by());
        delayed.map(|to| to.by()).or(clock.statutory.map(|time| time.period.by())).or(period)
    }

    /// The receipt that still has to be confirmed, also while something else is waited for.
    fn confirming(&self, clock: &Clock) -> Option<Next> {
        let of_information = self.application.purpose() == Some(RequestKind::Information);
        let receipt = self.receipt.filter(|receipt| of_information && receipt.awaits_confirmation())?;
        // Where a text lets the time run from the arrival, nothing hangs on it.
        let must = clock.statutory.is_none();
        // A letter that nobody signed for is confirmed on the day it is received (art. 31 item 2).
        let first = self.application.acts.counts.first();
        let on_arrival = first.filter(|one| matches!(one.began, Began::Receipt { intake: Intake::OrdinaryMail, .. }));
        let until = on_arrival.map(|one| Due::On(one.on));
        Some(Next { must, until, ..Next::must(OFFICE, Act::ConfirmReceipt, Some(receipt.by)) })
    }

    /// Where no law sets a time to act in, one may sue after two months (Administrative Procedure Law art. 47); whether reconsideration
    /// comes first on a failure to act is a reading.
    fn without_time(&self, clock: &Clock) -> Vec<Next> {
        let began = self.last_order().or_else(|| self.application.acts.counts.first().copied());
        let over = began.and_then(|began| months_later(began.on, SUIT_AFTER_TWO_MONTHS.length()).ok());
        let pending = self.application.acts.remedies.iter().any(|taken| taken.result.is_none());
        let Some(over) = over.filter(|over| *over < self.on) else { return Vec::new() };
        if clock.standing != Standing::NoTime || pending {
            return Vec::new();
        }
        let may = |act, by| Next::may(Actor::Applicant, act, Some(by));
        let ways = || rules(Grievance::Silence, over);
        let first = ways().find(|rule| rule.route() == Route::ReconsiderationFirst);
        let reading = first.and_then(RemedyRule::choice).map(Choice::reading);
        let chosen = reading.and_then(|reading| self.regime.readings().of(reading));
        let sue = Next { under: reading.filter(|_| chosen.is_none()), ..may(Act::Sue, SUIT_AFTER_TWO_MONTHS.by()) };
        let sue = Some(sue).filter(|_| chosen.is_none() || chosen != first.and_then(RemedyRule::choice));
        let by = first.map_or(complaint(over), RemedyRule::by);
        let others = [may(Act::SeekReconsideration, by), may(Act::Complain, complaint(over))];
        sue.into_iter().chain(others).collect()
    }

    /// Whoever may still consent to an extension of the nation's time.
    fn extending(&self, until: Option<Due>) -> Option<Next> {
        let nation = self.regime.procedure().requests().extension_consent().filter(|_| until.is_some())?;
        Some(extend(nation).until(until))
    }

    /// Whoever may still consent to an extension of the place's own time: while that can still run. While its end is open, it may be extended until
    /// the last day on which it can end. A consultation that goes on without a window moves that each day: once the end without it has passed, no
    /// day is told.
    fn extending_inside(&self, time: &Time) -> Option<Next> {
        let local = self.regime.local().in_force().and_then(|rules| rules.requests().extension_consent())?;
        let consented = self.application.acts.extension.consents(*local).next().is_some();
        let open = !consented && self.is_still(time.latest.unwrap_or(time.earliest));
        let bounded = time.latest.and_then(|_| self.unextended(time.period, &self.bounded).reduce(later));
        let until = Some(bounded.unwrap_or(time.earliest)).filter(|until| self.is_still(*until));
        open.then(|| extend(local).inside(until))
    }

    fn is_still(&self, until: Due) -> bool {
        until.day().is_none_or(|day| self.on <= day)
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
        let help = nation.duty(RequestDuty::HelpDisabled).filter(|_| stage.is_open() && acts.needs_help);
        next.extend(help.map(|by| Next::must(OFFICE, Act::Help, Some(by))));
        if acts.overriding {
            let third_parties =
                self.application.consultations.latest().filter(|one| one.consulted() == Consulted::ThirdParty);
            // Art. 15 asks for no form of consent.
            let consents = |with| {
                let said = self.application.consultations.said_by(with).next_back();
                said.is_some_and(|said| said.answer == consultation::Answer::Agrees)
            };
            let untold = third_parties.filter(|one| !consents(one.with()) && !acts.told.contains(&one.with()));
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
