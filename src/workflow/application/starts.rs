//! From which day the time runs: receipt, correction, payment, order, on every reading that is open.

use core::cell::OnceCell;

use chrono::NaiveDate;

use super::acts::{Began, Count};
use super::clock::Time;
use super::gap::Gap;
use super::notices::{Asked, Asks};
use super::reckoning::{Reckoning, Turns, is_over};
use super::{Ending, Paper, Receipt};
use crate::citation::{Provision, instrument};
use crate::deadline::{Due, Term};
use crate::fact::Truth;
use crate::norm::{Choice, Purpose, Reading};

/// A day from which the time may run, and what began it.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Start {
    pub(super) on: NaiveDate,
    pub(super) began: Began,
    pub(super) by: Option<Provision>,
}

/// A start, with the earliest and the latest end of what runs from it: reckoned once, for all that came after it.
struct Run {
    start: Start,
    ends: OnceCell<Option<(Due, Due)>>,
}

impl Run {
    const fn of(start: Start) -> Self {
        Self { start, ends: OnceCell::new() }
    }
}

impl Reckoning<'_> {
    /// The days from which the time may run: every one that a reading leaves; and as what it is deemed abandoned, or may be, because what the
    /// applicant was asked for came in too late. Of what is, no time runs.
    pub(super) fn starts(&self, turns: &mut Turns) -> (Vec<Start>, Vec<(Ending, Truth)>) {
        let counts = &self.application.acts.counts;
        let order = counts.iter().rposition(|count| matches!(count.began, Began::Order { .. }));
        let first = match order.and_then(|at| counts.get(at)) {
            Some(count) => vec![Start { on: count.on, began: count.began, by: None }],
            None => self.received(turns),
        };
        let mut runs: Vec<Run> = first.into_iter().map(Run::of).collect();
        let mut late: Vec<(Ending, Truth)> = Vec::new();
        for (at, count) in counts.iter().enumerate().skip(order.map_or(1, |at| at + 1)) {
            let restarts = self.restarts(at, *count, &runs, turns);
            let may_lapse = restarts != Truth::No || count.began == Began::Payment;
            let lapses = may_lapse.then(|| self.came_late(at, *count, turns)).flatten();
            // On the reading by which a late notice, or another one, stops nothing, nothing is abandoned by it either, and the time ran on; so
            // too under an order, of which no text says what a notice does to it.
            let ran_on = restarts == Truth::Open && lapses.is_some_and(|(_, lapses)| lapses == Truth::Yes);
            late.extend(lapses.map(|(how, lapses)| (how, if ran_on { Truth::Open } else { lapses })));
            let start = Start { on: count.on, began: count.began, by: None };
            match restarts {
                Truth::Yes => runs = vec![Run::of(Start { by: self.restarts_under(count.began), ..start })],
                Truth::No => {}
                Truth::Open if ran_on => {}
                Truth::Open => runs.push(Run::of(start)),
            }
        }
        let starts = runs.into_iter().map(|run| run.start).collect();
        if late.iter().any(|(_, lapses)| *lapses == Truth::Yes) { (Vec::new(), late) } else { (starts, late) }
    }

    /// As what it is deemed abandoned, or may be: a correction came in after the time for it, which was reasonable, without good reason (art. 30), or
    /// a fee was paid after the time for that. What a late payment does no text says, nor what comes of it that the agency asked for more all the
    /// same. Nothing is late that there was no basis to ask for, or of which the notice was not served, set no time, or stated nothing to correct.
    fn came_late(&self, at: usize, count: Count, turns: &mut Turns) -> Option<(Ending, Truth)> {
        let (paper, gap, abandoned) = match count.began {
            Began::Correction => (Paper::CorrectionNotice, Gap::CorrectedLate, self.judged.abandoned),
            Began::Payment => (Paper::FeeNotice, Gap::PaidLate, Truth::Open),
            Began::Receipt { .. } | Began::Order { .. } => return None,
        };
        let asked = self.asked(paper, at).filter(|asked| !self.judged.is_undue(asked.first))?;
        let governed = paper != Paper::FeeNotice || self.under_fee_measures(asked.first.on);
        let last = self.ends_for(&asked).filter(|_| governed).and_then(Due::day)?;
        let asked_on = self.application.asked_since(&self.regime, at);
        let lapses = if asked_on { abandoned.and(Truth::Open) } else { abandoned };
        if last >= count.on || lapses == Truth::No {
            return None;
        }
        if lapses == Truth::Open {
            turns.gap(gap);
        }
        Some((asked.ending(), lapses))
    }

    /// The days on which it may have been received.
    fn received(&self, turns: &mut Turns) -> Vec<Start> {
        let (Some(receipt), Some(first)) = (self.receipt, self.application.acts.counts.first()) else {
            return Vec::new();
        };
        if let Some((reading, _)) = receipt.read {
            turns.on(reading);
        }
        if receipt.awaits_confirmation() {
            turns.gap(Gap::Confirmation);
        }
        if receipt.open {
            turns.gap(Gap::DayOfReceipt);
        }
        receipt.days().map(|on| Start { on, began: first.began, by: Some(receipt.by) }).collect()
    }

    /// Whether a later count takes the place of the ones before it: where what was asked for stopped the time. Where no service is on record,
    /// whoever does what was asked for had the notice by then.
    fn restarts(&self, at: usize, count: Count, before: &[Run], turns: &mut Turns) -> Truth {
        let paper = match count.began {
            Began::Correction => Paper::CorrectionNotice,
            Began::Payment => Paper::FeeNotice,
            Began::Receipt { .. } | Began::Order { .. } => return Truth::Yes,
        };
        let ran_out = |day| self.ran_out(before, day);
        match self.asked(paper, at) {
            Some(asked) => self.stops(&asked, count.on, &ran_out, turns),
            // What was put away and is taken up again was asked for by no notice since.
            None if paper == Paper::CorrectionNotice && self.application.asked_nothing(paper, at) => {
                self.correction_stops(count.on, false, ran_out(count.on), turns)
            }
            None => Truth::No,
        }
    }

    /// Whether the time to answer is held up, because the applicant is waited for: for a correction (art. 30: the period runs from the receipt of
    /// the corrected application), or for a payment (the Fee Measures: it runs anew after payment). Whatever says whether the time had run out
    /// asks here.
    pub(super) fn held_up(&self, time: Option<&Time>, turns: &mut Turns) -> Truth {
        self.awaited(time, turns).iter().map(|(_, holds)| *holds).fold(Truth::No, Truth::or)
    }

    /// What is waited for, in the order in which it was asked for, and whether it holds the time up.
    pub(super) fn awaited(&self, time: Option<&Time>, turns: &mut Turns) -> Vec<(Asked<'_>, Truth)> {
        self.awaited_by(&Paper::ALL, time, turns)
    }

    /// The same of what some papers ask for.
    pub(super) fn awaited_by(
        &self,
        papers: &[Paper],
        time: Option<&Time>,
        turns: &mut Turns,
    ) -> Vec<(Asked<'_>, Truth)> {
        let mut awaited = Vec::new();
        for asked in self.application.awaited(&self.regime, self.judged) {
            if !papers.contains(&asked.first.paper()) {
                continue;
            }
            let ran_out = |day| time.map_or(Truth::No, |time| is_over((time.earliest, time.latest), day));
            // Where no time runs yet, there is none to run out, and no notice comes late. An order that set none is an order all the same.
            let holds = match time {
                None if self.last_order().is_none() => Truth::Yes,
                _ => self.stops(&asked, self.on, &ran_out, turns),
            };
            awaited.push((asked, holds));
        }
        awaited
    }

    /// Whether the time to answer stops for what was asked for, of which the applicant was told by a day at the latest. A time that something else
    /// held up when that went out had not run out.
    fn stops(
        &self,
        asked: &Asked<'_>,
        by: NaiveDate,
        ran_out: &dyn Fn(NaiveDate) -> Truth,
        turns: &mut Turns,
    ) -> Truth {
        let mut why = Turns::default();
        let before = [self.awaited_before(asked), Self::vain_before(asked), Self::undue_before(asked)];
        // A hold ends when what was waited for comes in.
        let holds: Vec<(Option<NaiveDate>, Truth)> = before
            .into_iter()
            .flatten()
            .map(|other| {
                let ends = self.came_in(&other, asked.first.after);
                (ends, self.stops_alone(&other, by, ran_out, &mut why))
            })
            .collect();
        let held = |day: NaiveDate| {
            let on_day = holds.iter().filter(|(ends, _)| ends.is_none_or(|ends| day <= ends));
            on_day.map(|(_, holds)| *holds).fold(Truth::No, Truth::or)
        };
        if ran_out(asked.first.on) != Truth::No {
            turns.join(why);
            if !self.judged.undue_delays.is_empty() {
                turns.gap(Gap::WithoutBasis);
            }
        }
        self.stops_alone(asked, by, &|day| ran_out(day).and(!held(day)), turns)
    }

    /// What of the other kind was waited for already when something was asked for.
    fn awaited_before(&self, asked: &Asked<'_>) -> Option<Asked<'_>> {
        let other = match asked.first.asks {
            Asks::Correction { .. } => Paper::FeeNotice,
            Asks::Fee => Paper::CorrectionNotice,
        };
        self.asked(other, asked.first.after).filter(|other| other.at < asked.at)
    }

    /// What stated nothing to correct, before the notice that makes it good.
    fn vain_before<'n>(asked: &Asked<'n>) -> Option<Asked<'n>> {
        let first = asked.vain?;
        Some(Asked { first, notices: vec![first], at: asked.at, again: true, vain: None, undue: None })
    }

    /// What there was no basis to ask for, before the notice that had one.
    fn undue_before<'n>(asked: &Asked<'n>) -> Option<Asked<'n>> {
        let first = asked.undue?;
        Some(Asked { first, notices: vec![first], at: asked.at, again: false, vain: None, undue: None })
    }

    /// What a paper asked for, as far as persons judged it.
    fn asked(&self, paper: Paper, count: usize) -> Option<Asked<'_>> {
        self.application.asked(&self.regime, self.judged, paper, count)
    }

    /// The day on which what was asked for came in, after a number of counts.
    fn came_in(&self, asked: &Asked<'_>, after: usize) -> Option<NaiveDate> {
        let began = match asked.first.asks {
            Asks::Correction { .. } => Began::Correction,
            Asks::Fee => Began::Payment,
        };
        let since = self.application.acts.counts.get(after..)?;
        since.iter().find(|count| count.began == began).map(|count| count.on)
    }

    /// What there was no basis to ask for stops nothing for certain: that it does not stop it either no text says.
    fn stops_alone(
        &self,
        asked: &Asked<'_>,
        by: NaiveDate,
        ran_out: &dyn Fn(NaiveDate) -> Truth,
        turns: &mut Turns,
    ) -> Truth {
        let stops = self.would_stop(asked, by, ran_out, turns);
        if stops == Truth::No || !self.judged.is_undue(asked.first) {
            return stops;
        }
        turns.gap(Gap::WithoutBasis);
        Truth::Open
    }

    fn would_stop(
        &self,
        asked: &Asked<'_>,
        by: NaiveDate,
        ran_out: &dyn Fn(NaiveDate) -> Truth,
        turns: &mut Turns,
    ) -> Truth {
        let went_out = [asked.first.on, asked.told().unwrap_or(by)];
        match asked.first.asks {
            Asks::Correction { .. } => self.as_it_went_out(went_out, turns, |day, turns| {
                self.correction_stops(day, asked.again, ran_out(day), turns)
            }),
            Asks::Fee if self.under_fee_measures(asked.first.on) => {
                self.as_it_went_out(went_out, turns, |day, turns| self.fee_stops(asked.again, ran_out(day), turns))
            }
            Asks::Fee => Truth::No,
        }
    }

    /// Under which provision the time runs anew.
    fn restarts_under(&self, began: Began) -> Option<Provision> {
        match began {
            Began::Correction => self.regime.procedure().clock().restart_on_correction(),
            Began::Payment => Some(Reading::PaymentRestart.by()),
            Began::Receipt { .. } | Began::Order { .. } => None,
        }
    }

    /// Whether a notice stops the time, which was made on one day and served on another: by which of them it is in time the reading on the
    /// reply says. One that was not shown to be served does no better than one served on the last day on which it can have been.
    fn as_it_went_out(
        &self,
        [made, served]: [NaiveDate; 2],
        turns: &mut Turns,
        stops: impl Fn(NaiveDate, &mut Turns) -> Truth,
    ) -> Truth {
        let (mut by_making, mut by_service) = (Turns::default(), Turns::default());
        let (made, served) = (stops(made, &mut by_making), stops(served, &mut by_service));
        let alike = made == served;
        if !alike {
            turns.on(Reading::ReplyInTime);
        }
        match self.regime.readings().of(Reading::ReplyInTime).filter(|_| !alike) {
            Some(Choice::ReplyMade) => {
                turns.join(by_making);
                made
            }
            Some(_) => {
                turns.join(by_service);
                served
            }
            None => {
                turns.join(by_making);
                turns.join(by_service);
                if alike { made } else { Truth::Open }
            }
        }
    }

    /// Whether a correction notice of the nation's contents that went out on a day stops the time to answer (art. 30): not one after it had run
    /// out; for certain the first one within seven working days of receipt; a later one, or another one, as it is read (Q-N21). What one does
    /// under the 2007 text, and to the time of an order to answer, no text says.
    fn correction_stops(&self, went_out: NaiveDate, again: bool, ran_out: Truth, turns: &mut Turns) -> Truth {
        if ran_out == Truth::Yes {
            return Truth::No;
        }
        if self.last_order().is_some() {
            turns.gap(Gap::RestartAfterOrder);
            return Truth::Open;
        }
        if self.regime.procedure().clock().restart_on_correction().is_none() {
            turns.gap(Gap::CorrectionOf2007);
            return Truth::Open;
        }
        let late = self.after_the_time_to_ask(went_out);
        if !again && late == Truth::No {
            return !ran_out;
        }
        turns.on(Reading::LateCorrection);
        let stops = match self.regime.readings().of(Reading::LateCorrection) {
            Some(Choice::Restarts) => Truth::Yes,
            Some(_) if again => Truth::No,
            Some(_) => !late,
            None => Truth::Open,
        };
        stops.and(!ran_out)
    }

    /// Whether a fee notice that went out on a day stops the time to answer until it is paid, and it runs anew then (the Fee Measures): not one
    /// after it had run out, and not where it runs on after payment. What another one does, or one under an order to answer, no text says.
    fn fee_stops(&self, again: bool, ran_out: Truth, turns: &mut Turns) -> Truth {
        if ran_out == Truth::Yes {
            return Truth::No;
        }
        turns.on(Reading::PaymentRestart);
        match self.regime.readings().of(Reading::PaymentRestart) {
            None => Truth::Open,
            Some(Choice::AnewAfterPayment) if self.last_order().is_some() => {
                turns.gap(Gap::RestartAfterOrder);
                Truth::Open
            }
            Some(Choice::AnewAfterPayment) if again => {
                turns.gap(Gap::LateFeeNotice);
                Truth::Open
            }
            Some(Choice::AnewAfterPayment) => !ran_out,
            Some(_) => Truth::No,
        }
    }

    /// Whether the time to answer that ran from some days had run out when something happened.
    fn ran_out(&self, runs: &[Run], happened: NaiveDate) -> Truth {
        let Some(layer) = self.national_layer() else { return Truth::No };
        let ends = runs.iter().filter_map(|run| *run.ends.get_or_init(|| self.put_off(run.start, layer)));
        let over = ends.map(|(first, last)| is_over((first, Some(last)), happened));
        over.reduce(|one, other| if one == other { one } else { Truth::Open }).unwrap_or(Truth::No)
    }

    /// Whether the Fee Measures govern a fee that was asked for on a day.
    pub(super) fn under_fee_measures(&self, asked: NaiveDate) -> bool {
        let in_force =
            instrument(Reading::PaymentRestart.by().source()).is_some_and(|text| text.force().on(asked).in_force());
        in_force && self.regime.procedure().clock().delayed_period().is_some()
    }

    /// Whether a day is past the time in which a correction is asked for: open where it is for one day of receipt and not for another, and where
    /// that time was over before the text that sets it came: by that text nothing can have been late then.
    fn after_the_time_to_ask(&self, day: NaiveDate) -> Truth {
        let Some(period) = self.regime.period(Purpose::CorrectionNotice).statutory else { return Truth::No };
        let since = self.regime.procedure_since();
        let late = |on| match Term::new(on, period).due(self.calendar) {
            Ok(Due::On(due)) if due < day && since.is_some_and(|since| due < since) => Truth::Open,
            Ok(Due::On(due)) if due < day => Truth::Yes,
            _ => Truth::No,
        };
        let each = self.receipt.iter().flat_map(Receipt::days).map(late);
        each.reduce(|one, other| if one == other { one } else { Truth::Open }).unwrap_or(Truth::No)
    }
}
