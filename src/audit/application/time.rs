//! Was it answered in time, under the nation's text and inside the place?

use chrono::NaiveDate;

use super::Desk;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::want::Want;
use crate::calendar::{Block, Calendar};
use crate::case::Circumstance;
use crate::citation::{Cited, Provision};
use crate::deadline::{Due, Status, Term};
use crate::fact::Truth;
use crate::norm::{Purpose, Reading, RequestDuty, RequestKind};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{
    Began, Clock, Count, Ending, Event, Gap, Judged, Paper, Stage, Standing, Time, Timeliness,
};
use crate::workflow::journal::Entry;

impl Desk<'_> {
    /// Each count is judged by itself: up to the eve of every order to answer, and up to the day of the audit.
    pub(super) fn time(&mut self) -> Result<(), RegimeError> {
        let order = |event: &Event| matches!(event, Event::RemedyDecided { answer_anew: true, .. });
        let orders: Vec<NaiveDate> =
            self.entries.iter().filter(|one| order(one.event())).filter_map(|one| one.on().pred_opt()).collect();
        for eve in orders {
            self.count(eve)?;
        }
        self.count(self.on)
    }

    /// What nobody found of a correction that came in late is asked for only where it decides something.
    fn count(&mut self, on: NaiveDate) -> Result<(), RegimeError> {
        let found = self.abandoned;
        let corrected = self.state.counts().iter().any(|count| matches!(count.began(), Began::Correction));
        if found != Truth::Open || !corrected {
            return self.count_given(found, on);
        }
        let before = self.audit.clone();
        self.count_given(Truth::Yes, on)?;
        let abandoned = core::mem::replace(&mut self.audit, before.clone());
        self.count_given(Truth::No, on)?;
        if (&abandoned.breaches, &abandoned.unjudged) != (&self.audit.breaches, &self.audit.unjudged) {
            self.audit = before;
            self.count_given(Truth::Open, on)?;
        }
        self.abandoned = Truth::Open;
        Ok(())
    }

    fn count_given(&mut self, abandoned: Truth, on: NaiveDate) -> Result<(), RegimeError> {
        self.abandoned = abandoned;
        let file = self.timed.clone();
        let clock = self.clock(self.place, self.calendar, on)?;
        self.audit.readings.extend(clock.turned_on.iter().copied());
        let Some(stage) = file.shown(on).stage() else { return Ok(()) };
        match stage {
            Stage::Answered(answered) => {
                let made = answered.first_made_on();
                if let Some(time) = clock.internal
                    && file.nothing_ran(&Judged::abandoned(abandoned), self.place, self.calendar, on)? != Truth::Yes
                {
                    self.internal(BreachCode::ReplyLate, &time, made, &clock);
                }
                self.in_time_by_its_own_delay(BreachCode::ReplyLate, &clock, on)?;
                self.answered(clock, made, on)
            }
            // What was withdrawn or put away too late had not been answered in time.
            Stage::Closed(closed) => {
                let before = self.pending_clock(self.place, self.calendar, closed.on())?;
                match (before.standing, closed.how()) {
                    (Standing::Runs(_), _) => self.unanswered(&before, closed.on())?,
                    // Where no time ran, nothing had run out of what the applicant was waited for.
                    (_, Ending::Withdrawn) => {
                        self.without_time(
                            BreachCode::ReplyMissing,
                            &before,
                            closed.on().pred_opt().unwrap_or(closed.on()),
                        );
                    }
                    (_, Ending::NotCorrected | Ending::NotPaid) => {}
                }
                self.in_time_by_its_own_delay(BreachCode::ReplyMissing, &before, closed.on())
            }
            _ => {
                self.unanswered(&clock, on)?;
                self.record_unanswered(on)?;
                self.in_time_by_its_own_delay(BreachCode::ReplyMissing, &clock, on)
            }
        }
    }

    /// The clock on a day.
    pub(super) fn clock(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Clock, RegimeError> {
        self.timed.clock_given(&Judged::abandoned(self.abandoned), place, calendar, on, 0)
    }

    /// The same of what was still to be answered, or had been before it was answered or ended.
    fn pending_clock(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Clock, RegimeError> {
        self.timed.clock_pending(&Judged::abandoned(self.abandoned), place, calendar, on)
    }

    fn answered(&mut self, clock: Clock, made: NaiveDate, on: NaiveDate) -> Result<(), RegimeError> {
        let Some(time) = clock.statutory else {
            self.without_time(BreachCode::ReplyLate, &clock, on);
            return Ok(());
        };
        let by = vec![time.period.by()];
        let longer = clock.longer_without_effect;
        let last = time.latest.and_then(Due::day);
        match self.timed.timeliness_by(clock, &Judged::abandoned(self.abandoned), self.place, self.calendar, on)? {
            Timeliness::Late { due } => {
                let code = if longer && self.within_longer(made)? {
                    BreachCode::LongerPeriodApplied
                } else {
                    BreachCode::ReplyLate
                };
                self.late(code, by, due, made);
            }
            Timeliness::Open { readings, gaps } if by_readings(&gaps) => {
                // In time as it was made; whether it was sent in time is not on record, and may still come.
                let only_service = turns_on_service(&time, made, &readings);
                // Where the reading is chosen, what is open is a day that is not on record.
                let unsent = only_service && (readings.is_empty() || self.unsent(on));
                let served = self.served(on).filter(|_| only_service);
                if served.zip(time.earliest.day()).is_some_and(|(served, due)| served <= due) {
                    return Ok(());
                }
                if !unsent {
                    self.perhaps_late(BreachCode::ReplyLate, by, &time, (readings, &gaps))?;
                } else if last.is_some_and(|last| last < on) {
                    self.leave(BreachCode::ReplyLate, Want::ReplySent, by);
                }
            }
            Timeliness::Open { gaps, .. } => self.open(BreachCode::ReplyLate, gaps, &by),
            Timeliness::InTime | Timeliness::NotAnswered | Timeliness::NoTime => {}
        }
        Ok(())
    }

    fn unanswered(&mut self, clock: &Clock, on: NaiveDate) -> Result<(), RegimeError> {
        let code = BreachCode::ReplyMissing;
        let (Some(time), Standing::Runs(status)) = (clock.statutory, clock.standing) else {
            self.without_time(code, clock, on);
            return Ok(());
        };
        // Where the days are settled, what is open is whether the applicant is waited for.
        let held_up_perhaps = status == Status::PerhapsOverdue && time.settled().is_some();
        if let Some(time) = clock.internal.filter(|_| !held_up_perhaps) {
            self.internal(code, &time, on, clock);
        }
        let by = vec![time.period.by()];
        match (status, time.latest.and_then(Due::day)) {
            (Status::Overdue, Some(due)) => self.late(code, by, due, on),
            (Status::PerhapsOverdue, _) if by_readings(&clock.gaps) => {
                self.perhaps_late(code, by, &time, (clock.open.clone(), &clock.gaps))?;
            }
            (Status::PerhapsOverdue | Status::Unpublished | Status::Overdue, _) => {
                self.open(code, clock.gaps.clone(), &by);
            }
            _ => {}
        }
        Ok(())
    }

    /// The last day that had passed unanswered, whether or not a notice that may have been late held the time up.
    pub(super) fn ran_out(clock: &Clock) -> Option<NaiveDate> {
        match clock.standing {
            Standing::Runs(Status::Overdue) => clock.statutory?.latest?.day(),
            Standing::Runs(Status::PerhapsOverdue) => clock.statutory?.settled(),
            _ => None,
        }
    }

    /// Where no time runs for want of a confirmation, or an order set none, silence is not lawful for that: it cannot be judged.
    fn without_time(&mut self, code: BreachCode, clock: &Clock, on: NaiveDate) {
        let by = self.place.on(self.arrived).ok().and_then(|regime| regime.period(Purpose::Reply).statutory);
        let by: Vec<Provision> = by.map(|period| period.by()).into_iter().collect();
        let ordered = self.state.counts().iter().any(|count| matches!(count.began(), Began::Order { .. }));
        let unconfirmed = clock.receipt.is_some_and(|receipt| receipt.awaits_confirmation());
        if self.state.purpose() != Some(RequestKind::Information) || on <= self.arrived {
            return;
        }
        if ordered && clock.statutory.is_none() {
            self.leave(code, Want::Gap(Gap::TimeOfOrder), by);
        } else if unconfirmed {
            self.leave(code, Want::Gap(Gap::Confirmation), by);
        }
    }

    /// A request to correct one's own record is answered (art. 41), and no text says by when.
    fn record_unanswered(&mut self, on: NaiveDate) -> Result<(), RegimeError> {
        if self.state.purpose() == Some(RequestKind::OwnRecord)
            && on > self.arrived
            && let Some(by) = self.regime(self.arrived)?.procedure().requests().duty(RequestDuty::CorrectRecord)
        {
            self.leave(BreachCode::ReplyMissing, Want::TimeNotSet, vec![by]);
        }
        Ok(())
    }

    /// Late on the choice that ends the time first, and not on every one; or but for an extension of the count before, which stands beside.
    fn perhaps_late(
        &mut self,
        code: BreachCode,
        by: Vec<Provision>,
        time: &Time,
        (readings, gaps): (Vec<Reading>, &[Gap]),
    ) -> Result<(), RegimeError> {
        // What is to be sent in time can be until the last day is over.
        let Some(due) = time.earliest.day().filter(|due| *due < self.on) else { return Ok(()) };
        let most = self.regime(due)?.period(Purpose::ReplyExtension).statutory.map(|most| most.by());
        let breach = Breach::new(code, by, Severity::Unlawful, due.succ_opt().unwrap_or(due)).due(Some(due));
        self.add(breach.under(readings).supported_by(most.filter(|_| !gaps.is_empty()).into_iter().collect()));
        Ok(())
    }

    /// A late answer; with the day by which it was due as the calendar was known then, where that was another.
    fn late(&mut self, code: BreachCode, by: Vec<Provision>, due: NaiveDate, acted: NaiveDate) {
        let delayed = self.late_delay(acted);
        // Where that day is over too, it is late from then on for certain, whatever such a delay does.
        let outlived = delayed.map(|until| *until).filter(|until| due < *until && *until < acted);
        let known_then = self.as_known_then(acted, due).filter(|then| *then != due && outlived.is_none());
        let due = outlived.unwrap_or(due);
        let mut breach = Breach::new(code, by, Severity::Unlawful, due.succ_opt().unwrap_or(due)).due(Some(due));
        breach.due_as_known_then = known_then;
        let in_time = delayed.filter(|until| acted <= **until).map(|until| until.by());
        let breach = breach.supported_by(in_time.into_iter().collect());
        let unchosen = self.rests_on(code, acted);
        self.add(breach.under(unchosen));
    }

    /// The readings that nobody chose and on another choice of which it would not be late, each by itself or else several together: what rests
    /// on a default is contested.
    fn rests_on(&self, code: BreachCode, acted: NaiveDate) -> Vec<Reading> {
        let file = &self.timed;
        let clock = |place: &Jurisdiction| match code {
            BreachCode::ReplyMissing => self.pending_clock(place, self.calendar, acted),
            _ => self.clock(place, self.calendar, acted),
        };
        let Ok(now) = clock(self.place) else { return Vec::new() };
        let late = |place: &Jurisdiction| {
            let Ok(clock) = clock(place) else { return true };
            match (code, clock.standing) {
                (BreachCode::ReplyMissing, Standing::Runs(Status::Overdue)) => true,
                (BreachCode::ReplyMissing, _) => false,
                _ => matches!(
                    file.timeliness_by(clock, &Judged::abandoned(self.abandoned), place, self.calendar, self.on),
                    Ok(Timeliness::Late { .. }) | Err(_)
                ),
            }
        };
        let chosen = self.place.readings();
        let unchosen = |reading: &&Reading| chosen.chosen(**reading).is_none() && reading.default_choice().is_some();
        let unchosen: Vec<Reading> = now.turned_on.iter().filter(unchosen).copied().collect();
        let in_time = |readings: &[Reading]| !late_on_each(self.place, readings, &late);
        let alone: Vec<Reading> = unchosen.iter().copied().filter(|one| in_time(&[*one])).collect();
        if !alone.is_empty() || !in_time(&unchosen) {
            return alone;
        }
        // Those of them without which it would be late all the same.
        unchosen.iter().fold(unchosen.clone(), |needed, one| {
            let rest: Vec<Reading> = needed.iter().copied().filter(|other| other != one).collect();
            if in_time(&rest) { rest } else { needed }
        })
    }

    /// The last day until which the answer was delayed when the time of its count had run out: whether that delays what had run out the text does
    /// not say.
    fn late_delay(&self, acted: NaiveDate) -> Option<Cited<NaiveDate>> {
        let order = |count: &&Count| matches!(count.began(), Began::Order { .. }) && count.on() <= acted;
        let since = self.state.counts().iter().rfind(order).map(|count| count.on());
        let of_count = |told: NaiveDate| told <= acted && since.is_none_or(|since| since <= told);
        let of_count = self.late_delays.iter().filter(|(told, _)| of_count(*told));
        of_count.map(|(_, until)| *until).max_by_key(|until| **until)
    }

    fn as_known_then(&self, acted: NaiveDate, due: NaiveDate) -> Option<NaiveDate> {
        let between = |day: NaiveDate| self.arrived <= day && day <= due.max(acted);
        let mut later = self.calendar.notices().iter().filter(|notice| acted < notice.known_by());
        if !later.any(|notice| notice.blocks().iter().flat_map(Block::days).any(|(day, _)| between(day))) {
            return None;
        }
        let then: Calendar = self.calendar.as_known_on(acted).ok()?;
        let clock = self.clock(self.place, &then, acted).ok()?;
        clock.statutory?.latest.and_then(Due::day)
    }

    /// Later than the place's own time, however what is not counted is read: answered on a day, or not answered by it.
    fn internal(&mut self, code: BreachCode, time: &Time, made: NaiveDate, clock: &Clock) {
        let by = vec![time.period.by()];
        let later = |last: NaiveDate| {
            let breach = Breach::new(code, by.clone(), Severity::InternalOnly, last.succ_opt().unwrap_or(last));
            breach.due(Some(last))
        };
        if let Some(last) = time.latest.and_then(Due::day).filter(|last| *last < made) {
            return self.add(later(last));
        }
        let Some(first) = time.earliest.day().filter(|first| *first < made) else { return };
        let open = |gap: &&Gap| {
            matches!(gap, Gap::CorrectedLate | Gap::PaidLate | Gap::Consultation | Gap::ExtensionBeforeRestart)
        };
        let late_notice = Some(Reading::LateCorrection).filter(|one| clock.open.contains(one));
        let late_consent = self.timed.internal_readings(self.place, self.calendar, made).unwrap_or_default();
        let readings: Vec<Reading> = late_notice.into_iter().chain(late_consent).collect();
        match clock.gaps.iter().chain(&clock.internal_gaps).find(open) {
            None if !readings.is_empty() => self.add(later(first).under(readings)),
            gap => self.open(code, vec![*gap.unwrap_or(&Gap::Consultation)], &by),
        }
    }

    /// Whether it was made within a longer time that the place's text sets, which has no effect.
    fn within_longer(&self, made: NaiveDate) -> Result<bool, RegimeError> {
        let Some(count) = self.state.counts().iter().rfind(|count| count.on() <= made) else { return Ok(false) };
        let regime = self.place.on(count.on())?;
        let Some(period) = regime.period(Purpose::Reply).internal else { return Ok(false) };
        let due = Term::new(count.on(), period).due(self.calendar).ok().and_then(Due::day);
        Ok(due.is_some_and(|due| made <= due))
    }

    /// Whether no service of an answer of this count is on record.
    fn unsent(&self, on: NaiveDate) -> bool {
        self.served(on).is_none()
    }

    /// The day on which an answer was first served: that of a second one serves as well.
    pub(super) fn served(&self, on: NaiveDate) -> Option<NaiveDate> {
        let order = |event: &Event| matches!(event, Event::RemedyDecided { answer_anew: true, .. });
        let entries = self.entries.iter().filter(|entry| entry.on() <= on);
        let of_count = entries.rev().take_while(|entry| !order(entry.event()));
        let served = |event: &Event| matches!(event, Event::Served { what: Paper::Reply });
        of_count.filter(|entry| served(entry.event())).map(Entry::on).min()
    }

    /// Asks for what was not found of a correction that came in late.
    fn late_correction(&mut self, code: BreachCode, by: &[Provision]) {
        let findings = self.case.findings().shown(self.on);
        let open = |one: Circumstance| findings.circumstance(one).is_none();
        let reason = open(Circumstance::GoodReason).then_some(Want::GoodReason);
        let time = open(Circumstance::CorrectionTimeReasonable).then_some(Want::CorrectionTimeReasonable);
        // Where both were found, what is open is what comes of it that the agency asked for more all the same.
        let neither = (reason.is_none() && time.is_none()).then_some(Want::Gap(Gap::CorrectedLate));
        for want in reason.into_iter().chain(time).chain(neither) {
            self.leave(code, want, by.to_vec());
        }
    }

    fn open(&mut self, code: BreachCode, gaps: Vec<Gap>, by: &[Provision]) {
        for gap in gaps {
            if gap == Gap::CorrectedLate {
                self.late_correction(code, by);
            } else {
                self.leave(code, Want::Gap(gap), by.to_vec());
            }
        }
    }
}

/// Whether only readings leave a day open, or the convention that an extension goes with the count before: that condemns nobody.
pub(super) fn by_readings(gaps: &[Gap]) -> bool {
    gaps.iter().all(|gap| *gap == Gap::ExtensionBeforeRestart)
}

/// Whether it is late on every choice of some readings.
fn late_on_each(place: &Jurisdiction, readings: &[Reading], late: &dyn Fn(&Jurisdiction) -> bool) -> bool {
    let Some((reading, others)) = readings.split_first() else { return late(place) };
    reading.choices().iter().all(|choice| late_on_each(&place.clone().reading(*choice), others, late))
}

/// Whether an answer was made in time, so that at most its service can have been late.
pub(super) fn turns_on_service(time: &Time, made: NaiveDate, readings: &[Reading]) -> bool {
    let made_in_time = time.earliest.day().is_some_and(|due| made <= due);
    made_in_time && readings.iter().all(|one| *one == Reading::ReplyInTime)
}
