//! Receipt, hand-over, correction, and what was put away for want of it.

use chrono::NaiveDate;

use super::Desk;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::want::Want;
use crate::calendar::{Calendar, CountError};
use crate::case::Circumstance;
use crate::citation::{Cited, Provision};
use crate::deadline::{Due, Term};
use crate::fact::{Fact, Truth};
use crate::norm::{Choice, Period, Purpose, Reading, ReplyGate, ReplyKind, RequestContent, RequestDuty};
use crate::regime::{Regime, RegimeError};
use crate::workflow::application::{Event, Gap, Paper};
use crate::workflow::journal::Entry;

/// A correction notice, as it went out.
#[derive(Copy, Clone)]
pub(super) struct Notice<'a> {
    pub(super) on: NaiveDate,
    pub(super) items: &'a [RequestContent],
    pub(super) within: Option<Period>,
    pub(super) served: Option<NaiveDate>,
    pub(super) corrected: Option<NaiveDate>,
}

impl Notice<'_> {
    /// Whether it still has to be served, or answered.
    const fn is_unserved(&self) -> bool {
        self.served.is_none() && self.corrected.is_none()
    }

    /// The end of the time that it sets; `None` where it states nothing to correct, sets no time, or was not served.
    fn ends(&self, by: Provision, calendar: &Calendar) -> Option<Result<Due, CountError>> {
        let window = self.within.filter(|window| window.length() > 0 && !self.items.is_empty())?;
        Some(Term::new(self.served?, Cited::new(window, by)).due(calendar))
    }

    /// Whether it asks for something that the text of the nation in force wants: another one is no notice of art. 30.
    fn is_of_nation(&self, regime: &Regime<'_>) -> bool {
        let national = regime.procedure().requests().contents();
        self.items.iter().any(|item| national.iter().any(|content| **content == *item))
    }

    /// Whether it asks only for what a local text wants.
    fn only_burdens(&self, regime: &Regime<'_>) -> bool {
        !self.items.is_empty() && !self.is_of_nation(regime)
    }
}

impl<'a> Desk<'a> {
    pub(super) fn intake(&mut self) -> Result<(), RegimeError> {
        self.confirmation()?;
        let mut notices: Vec<Notice<'a>> = Vec::new();
        let entries = self.entries;
        for entry in entries {
            let on = entry.on();
            match entry.event() {
                Event::CorrectionAsked { items, within } => {
                    self.correction(Notice { on, items, within: *within, served: None, corrected: None }, &notices)?;
                }
                Event::NotCorrected => self.uncorrected(on, &notices)?,
                Event::Served { what: Paper::CorrectionNotice } => self.served_late(&notices, on)?,
                Event::HandedOver { formalities, .. } => self.handed_over(on, *formalities)?,
                _ => {}
            }
            take(&mut notices, entry);
        }
        self.never_asked()?;
        self.reported_back()
    }

    pub(super) fn correction(&mut self, notice: Notice<'_>, before: &[Notice<'_>]) -> Result<(), RegimeError> {
        let regime = self.regime(notice.on)?;
        let national = regime.procedure().requests().contents();
        let asked = |item: &RequestContent| national.iter().any(|content| **content == *item);
        let by = asks(&regime);
        if notice.items.iter().any(|item| !asked(item)) {
            let mut contents: Vec<Provision> = national.iter().map(Cited::by).collect();
            contents.dedup();
            self.find(BreachCode::BurdenAdded, contents, notice.on);
        }
        let timed = regime.procedure().clock().restart_on_correction().is_some();
        if notice.items.is_empty() || timed && notice.within.is_none_or(|within| within.length() == 0) {
            self.find(BreachCode::CorrectionIncomplete, vec![by], notice.on);
        }
        let again = before.iter().any(|one| one.is_of_nation(&regime));
        if notice.only_burdens(&regime) {
            // A later text may want it; what it does to the time was asked for without basis all the same.
            self.undue_correction = self.undue_correction.or(Some(by).filter(|_| !again));
            return Ok(());
        }
        let founded = self.founded(&notice)?;
        let undue = founded == Truth::No && (!again || self.undue_correction.is_some());
        self.undue_correction = undue.then_some(by);
        if again {
            self.find(BreachCode::CorrectionRepeated, vec![by], notice.on);
            return Ok(());
        }
        match founded {
            Truth::Yes => {}
            Truth::No => self.find(BreachCode::BurdenAdded, vec![by], notice.on),
            Truth::Open => self.leave(BreachCode::BurdenAdded, Want::Fact(Fact::CONTENT_UNCLEAR), vec![by]),
        }
        // What states nothing to correct is no notice of art. 30, and the one that makes it good is late or not.
        if notice.is_of_nation(&regime) {
            self.past_the_days(BreachCode::CorrectionLate, &regime, notice.on);
        }
        Ok(())
    }

    /// Content that was unclear, and nobody asked for a correction within the days of art. 30: however it was answered, and on whatever day that was
    /// found. Whoever withdrew in them, or corrected it unasked, did not have to be asked any more. After an order to answer no text says it.
    fn never_asked(&mut self) -> Result<(), RegimeError> {
        let order = |one: &&Entry<Event>| matches!(one.event(), Event::RemedyDecided { answer_anew: true, .. });
        let first = self.entries.iter().take_while(|one| !order(one));
        let day_of = |wanted: fn(&Event) -> bool| first.clone().find(|one| wanted(one.event())).map(Entry::on);
        let last = self.entries.iter().find(order).and_then(|one| one.on().pred_opt()).unwrap_or(self.on);
        let corrected = day_of(|event| matches!(event, Event::Corrected));
        let withdrawn = day_of(|event| matches!(event, Event::Withdrawn));
        let regime = self.regime(self.case.application().shown(last).seen_on(last))?;
        let asked = notices(first.clone()).iter().any(|one| one.is_of_nation(&regime));
        // What was clear once it was corrected says nothing of what it was before; what is unclear was so when it came.
        let found = corrected.and_then(|day| day.pred_opt()).unwrap_or(last);
        let then = self.last_to_ask(&regime).filter(|then| *then < found).unwrap_or(found);
        let unclear = |day| self.case.is_unclear(self.place, self.calendar, day);
        if !asked && (unclear(then)? || unclear(found)?) {
            let until = [corrected, withdrawn].into_iter().flatten().fold(last, NaiveDate::min);
            self.past_the_days(BreachCode::CorrectionMissing, &regime, until);
        }
        Ok(())
    }

    /// Whether there was something to correct.
    fn founded(&self, notice: &Notice<'_>) -> Result<Truth, RegimeError> {
        self.case.correction_founded((notice.on, notice.items), self.place, self.calendar, self.on)
    }

    /// The last day on which a correction can be asked for in time.
    fn last_to_ask(&self, regime: &Regime<'_>) -> Option<NaiveDate> {
        let period = regime.period(Purpose::CorrectionNotice).statutory?;
        Term::new(self.state.receipt(regime)?.latest?, period).due(self.calendar).ok()?.day()
    }

    /// Late for every day on which it can have been received, or for some of them: then the reading of that day contests it. Nothing was late before
    /// the text that sets the time came. What was never asked for was missed on the first day after the time.
    fn past_the_days(&mut self, code: BreachCode, regime: &Regime<'_>, asked: NaiveDate) {
        let Some(period) = regime.period(Purpose::CorrectionNotice).statutory else { return };
        let in_force = |due: NaiveDate| regime.procedure_since().is_none_or(|since| since <= due);
        let Some(receipt) = self.state.receipt(regime).filter(|_| !self.was_ordered(asked)) else { return };
        let by = vec![period.by()];
        let dues: Vec<Option<Due>> = [receipt.earliest, receipt.latest]
            .into_iter()
            .flatten()
            .map(|day| Term::new(day, period).due(self.calendar).ok())
            .collect();
        let may_be_over = |due: Due| match due {
            Due::On(_) => false,
            Due::Between(bounds) => bounds.earliest() < asked,
        };
        let late = |due: &Option<Due>| due.and_then(Due::day).is_some_and(|due| due < asked);
        let last = dues.iter().flatten().filter_map(|due| due.day()).max();
        if !last.is_none_or(in_force) {
            return;
        }
        let missed = dues.iter().filter(|due| late(due)).flatten().filter_map(|due| due.day()).max();
        let happened = match code {
            BreachCode::CorrectionMissing => missed.and_then(|last| last.succ_opt()).unwrap_or(asked),
            _ => asked,
        };
        match dues.iter().filter(|due| late(due)).count() {
            0 if dues.iter().any(|due| due.is_none_or(may_be_over)) => {
                self.leave(code, Want::Calendar, by);
            }
            0 => {}
            all if all == dues.len() && !receipt.awaits_confirmation() => {
                let breach = Breach::new(code, by, Severity::Unlawful, happened).due(last);
                self.add(breach);
            }
            _ => match receipt.read {
                // Where no text says which day it is, nothing is contested: a fact is missing.
                Some((reading, _)) if !receipt.open => {
                    let breach = Breach::new(code, by, Severity::Unlawful, happened).due(last);
                    self.add(breach.under(vec![reading]));
                }
                _ => self.leave(code, Want::Gap(Gap::DayOfReceipt), by),
            },
        }
    }

    /// A notice that was drawn up in time and first served after it: whether that is in time is no more settled than it is of a reply. Of several
    /// it is the first that asks for what the nation's text wants.
    fn served_late(&mut self, notices: &[Notice<'_>], served: NaiveDate) -> Result<(), RegimeError> {
        let mut of_nation = None;
        for notice in notices {
            let regime = self.regime(notice.on)?;
            of_nation = of_nation.or(Some((notice, regime)).filter(|_| notice.is_of_nation(&regime)));
        }
        let Some((notice, regime)) = of_nation.filter(|(one, _)| one.is_unserved()) else { return Ok(()) };
        let chosen = self.place.readings().chosen(Reading::ReplyInTime);
        let Some(period) = regime.period(Purpose::CorrectionNotice).statutory else { return Ok(()) };
        let due = self.last_to_ask(&regime);
        let in_force = |due: &NaiveDate| regime.procedure_since().is_none_or(|since| since <= *due);
        let only_service = due.filter(|due| in_force(due) && notice.on <= *due && *due < served);
        if only_service.is_some() && chosen != Some(Choice::ReplyMade) {
            let breach = Breach::new(BreachCode::CorrectionLate, vec![period.by()], Severity::Unlawful, served);
            let open = if chosen.is_none() { vec![Reading::ReplyInTime] } else { Vec::new() };
            self.add(breach.due(due).under(open));
        }
        Ok(())
    }

    /// Was it put away for want of what the Regulation asks for, after the applicant's time, and without good reason? Of the notices of the last
    /// round the first that sets a time gives it; that a later one lengthens it no text says.
    pub(super) fn uncorrected(&mut self, on: NaiveDate, notices: &[Notice<'_>]) -> Result<(), RegimeError> {
        let regime = self.regime(on)?;
        let by = asks(&regime);
        let came_late = |one: &Notice<'_>| is_over(one.ends(by, self.calendar), one.corrected);
        // What only a local text wants takes nothing away from what came in too late before it.
        let of_nation = notices.iter().rfind(|one| !one.only_burdens(&regime));
        let Some(last) = of_nation.filter(|one| came_late(one)).or(notices.last()) else { return Ok(()) };
        let late_before = notices.iter().any(|one| one.corrected != last.corrected && came_late(one));
        let mut owed: Vec<&Notice<'_>> = Vec::new();
        for notice in notices.iter().filter(|one| one.corrected == last.corrected && !one.only_burdens(&regime)) {
            owed.extend((self.founded(notice)? != Truth::No).then_some(notice));
        }
        if owed.is_empty() {
            self.find(BreachCode::LapsedOnBurden, vec![by], on);
            return Ok(());
        }
        if regime.procedure().clock().restart_on_correction().is_none() {
            self.leave(BreachCode::LapsedEarly, Want::Gap(Gap::CorrectionOf2007), vec![by]);
            return Ok(());
        }
        let ends = owed.iter().filter_map(|one| one.ends(by, self.calendar)).collect();
        let waited = Waited { came: last.corrected, ends, late_before };
        let by = vec![by];
        if self.time_was_over(on, &waited, &by) {
            self.fee_asked_since(on, last.corrected, &by);
            self.reasonable_time(on, &by);
            self.despite_reason(on, by);
        }
        Ok(())
    }

    /// Whether what came in late is still abandoned where the agency asked for a fee after it no text says.
    fn fee_asked_since(&mut self, on: NaiveDate, came: Option<NaiveDate>, by: &[Provision]) {
        let by_then = self.entries.iter().filter(|one| one.on() <= on);
        let came_in = |one: &&Entry<Event>| matches!(one.event(), Event::Corrected) && Some(one.on()) == came;
        let mut since = by_then.skip_while(|one| !came_in(one));
        if since.any(|one| matches!(one.event(), Event::FeeAsked { .. })) {
            self.leave(BreachCode::LapsedEarly, Want::Gap(Gap::CorrectedLate), by.to_vec());
        }
    }

    /// Whether it was put away after the end of the applicant's time, of which the first notice that sets one tells; before it, or where that never
    /// ran, it was put away early. So it was where what was asked for had come in before it.
    pub(super) fn time_was_over(&mut self, on: NaiveDate, waited: &Waited, by: &[Provision]) -> bool {
        let until = match waited.ends.first() {
            Some(Ok(Due::On(last))) if *last < waited.came.unwrap_or(on) => {
                self.lengthened(on, waited, by);
                self.under_order(on, by);
                return true;
            }
            Some(Ok(Due::On(last))) => Some(*last),
            Some(_) => {
                self.leave(BreachCode::LapsedEarly, Want::Calendar, by.to_vec());
                return false;
            }
            None => None,
        };
        self.early(on, until, waited.late_before, by);
        false
    }

    /// Within a longer time of a later notice it was put away early, unless the first one is the one of the text: of a later one no text speaks.
    fn lengthened(&mut self, on: NaiveDate, waited: &Waited, by: &[Provision]) {
        let last = waited.ends.iter().flatten().filter_map(|due| due.day()).max();
        if let Some(last) = last.filter(|last| waited.came.unwrap_or(on) <= *last) {
            self.early(on, Some(last), true, by);
        }
    }

    /// Put away early; contested where it may have been abandoned all the same.
    fn early(&mut self, on: NaiveDate, until: Option<NaiveDate>, contested: bool, by: &[Provision]) {
        let breach = Breach::new(BreachCode::LapsedEarly, by.to_vec(), Severity::Unlawful, on).due(until);
        let supports = if contested { by.to_vec() } else { Vec::new() };
        self.add(breach.supported_by(supports));
    }

    /// Whether anything is abandoned by a notice within the time of an order to answer no text says.
    fn under_order(&mut self, on: NaiveDate, by: &[Provision]) {
        if self.was_ordered(on) {
            self.leave(BreachCode::LapsedEarly, Want::Gap(Gap::RestartAfterOrder), by.to_vec());
        }
    }

    /// Whether an order to answer had come by a day.
    fn was_ordered(&self, on: NaiveDate) -> bool {
        let order = |event: &Event| matches!(event, Event::RemedyDecided { answer_anew: true, .. });
        self.entries.iter().any(|one| order(one.event()) && one.on() <= on)
    }

    /// What ended the handling is the end of a reasonable time.
    fn reasonable_time(&mut self, on: NaiveDate, by: &[Provision]) {
        match self.case.findings().shown(self.on).circumstance(Circumstance::CorrectionTimeReasonable) {
            Some(true) => {}
            Some(false) => self.find(BreachCode::LapsedEarly, by.to_vec(), on),
            None => self.leave(BreachCode::LapsedEarly, Want::CorrectionTimeReasonable, by.to_vec()),
        }
    }

    fn despite_reason(&mut self, on: NaiveDate, by: Vec<Provision>) {
        match self.case.findings().shown(self.on).circumstance(Circumstance::GoodReason) {
            Some(true) => self.find(BreachCode::LapsedDespiteReason, by, on),
            Some(false) => {}
            None => self.leave(BreachCode::LapsedDespiteReason, Want::GoodReason, by),
        }
    }

    fn handed_over(&mut self, on: NaiveDate, formalities: bool) -> Result<(), RegimeError> {
        if let Some(by) = self.local_duty(on, RequestDuty::HandOverFormalities)?.filter(|_| !formalities) {
            self.find(BreachCode::HandOverInformal, vec![by], on);
        }
        Ok(())
    }

    /// Whoever handed it over is told how it ended; the text sets no time for that.
    fn reported_back(&mut self) -> Result<(), RegimeError> {
        let handed_over = self.entries.iter().rfind(|one| matches!(one.event(), Event::HandedOver { .. }));
        let Some(handed_over) = handed_over.map(Entry::on) else { return Ok(()) };
        let reported = self.entries.iter().any(|one| matches!(one.event(), Event::ResultReported));
        let ended = self.state.stage().is_some_and(|stage| !stage.is_open());
        let ended = self.entries.iter().rfind(|one| ends(one.event())).map(Entry::on).filter(|_| ended);
        let Some(ended) = ended.filter(|ended| !reported && *ended < self.on) else { return Ok(()) };
        if let Some(by) = self.local_duty(handed_over, RequestDuty::ReportResult)? {
            self.find(BreachCode::ResultNotReported, vec![by], ended);
        }
        Ok(())
    }

    /// A proposal to disclose to all is examined, and what is in scope is disclosed promptly: no text sets a day.
    pub(super) fn proposal(&mut self) -> Result<(), RegimeError> {
        let of = |wanted: fn(&Event) -> bool| self.entries.iter().rfind(|one| wanted(one.event()));
        let proposed = of(|event| matches!(event, Event::ProactiveProposed)).map(Entry::on);
        let examined = of(|event| matches!(event, Event::ProposalExamined { .. })).map(Entry::event);
        let public = of(|event| matches!(event, Event::MadeProactive)).is_some();
        let Some(proposed) = proposed else { return Ok(()) };
        let duties = self.regime(proposed)?.procedure().requests();
        let owed = match examined {
            None => duties.duty(RequestDuty::ExamineProposal),
            Some(Event::ProposalExamined { in_scope: true }) if !public => duties.duty(RequestDuty::DisclosePromptly),
            Some(_) => None,
        };
        if let Some(by) = owed {
            self.leave(BreachCode::ProposalIgnored, Want::TimeNotSet, vec![by]);
        }
        Ok(())
    }

    /// A duty of the text that was in force in the place on a day.
    fn local_duty(&self, on: NaiveDate, duty: RequestDuty) -> Result<Option<Provision>, RegimeError> {
        let regime = self.place.on(on)?;
        Ok(regime.local().in_force().and_then(|rules| rules.requests().duty(duty)))
    }
}

/// What was waited for when it was put away: the day on which it came in, the ends of the time that each notice of its round set, and whether it
/// had come in late in an earlier round, after which the agency asked for more all the same.
pub(super) struct Waited {
    pub(super) came: Option<NaiveDate>,
    pub(super) ends: Vec<Result<Due, CountError>>,
    pub(super) late_before: bool,
}

/// Whether a time was over when what was asked for came in.
pub(super) fn is_over(ends: Option<Result<Due, CountError>>, came: Option<NaiveDate>) -> bool {
    let last = ends.and_then(Result::ok).and_then(Due::day);
    last.zip(came).is_some_and(|(last, came)| last < came)
}

/// The correction notices since the last order to answer.
pub(super) fn notices<'e>(entries: impl Iterator<Item = &'e Entry<Event>>) -> Vec<Notice<'e>> {
    let mut notices = Vec::new();
    entries.for_each(|entry| take(&mut notices, entry));
    notices
}

/// What an entry adds to the correction notices of a round.
fn take<'e>(notices: &mut Vec<Notice<'e>>, entry: &'e Entry<Event>) {
    match entry.event() {
        Event::CorrectionAsked { items, within } => {
            notices.push(Notice { on: entry.on(), items, within: *within, served: None, corrected: None });
        }
        Event::Corrected => {
            for notice in notices.iter_mut().filter(|one| one.corrected.is_none()) {
                notice.corrected = Some(entry.on());
            }
        }
        Event::Served { what: Paper::CorrectionNotice } => {
            for notice in notices.iter_mut().filter(|one| one.is_unserved()) {
                notice.served = Some(entry.on());
            }
        }
        // An order to answer begins another round.
        Event::RemedyDecided { answer_anew: true, .. } => notices.clear(),
        _ => {}
    }
}

/// The provision under which a correction is asked for.
fn asks(regime: &Regime<'_>) -> Provision {
    let mut gates = regime.procedure().gates().iter();
    let gate = gates.find(|gate| gate.reply() == ReplyKind::AskForCorrection);
    gate.map_or(Provision::in_text(regime.procedure().code()), ReplyGate::by)
}

/// Whether it ends the handling.
pub(super) const fn ends(event: &Event) -> bool {
    matches!(
        event,
        Event::Replied { .. } | Event::RecordAnswered { .. } | Event::Withdrawn | Event::NotCorrected | Event::NotPaid
    )
}
