//! From which day the time runs: receipt, correction, payment, order, on every reading that is open.

use chrono::NaiveDate;

use super::acts::{Began, Count};
use super::gap::Gap;
use super::reckoning::{Reckoning, Turns, is_over};
use super::{Application, Receipt, Stage};
use crate::citation::{Provision, instrument};
use crate::deadline::{Due, Term};
use crate::fact::Truth;
use crate::norm::{Choice, Purpose, Reading, RequestContents};
use crate::regime::Regime;

/// A day from which the time may run, and what began it.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Start {
    pub(super) on: NaiveDate,
    pub(super) began: Began,
    pub(super) by: Option<Provision>,
}

impl Reckoning<'_> {
    /// The days from which the time may run: every one that a reading leaves; and whether it is deemed abandoned, because what the
    /// applicant was asked for came in too late. Of what is, no time runs.
    pub(super) fn starts(&self, abandoned: Truth, turns: &mut Turns) -> (Vec<Start>, Truth) {
        let counts = &self.application.acts.counts;
        let order = counts.iter().rposition(|count| matches!(count.began, Began::Order { .. }));
        let mut starts = match order.and_then(|at| counts.get(at)) {
            Some(count) => vec![Start { on: count.on, began: count.began, by: None }],
            None => self.received(turns),
        };
        let mut lapsed = Truth::No;
        for count in counts.iter().skip(order.map_or(1, |at| at + 1)) {
            let restarts = self.restarts(*count, &starts, turns);
            let mut late = Truth::No;
            if restarts.is_none_or(|(anew, _)| anew) || self.is_of_the_measures(count.began) {
                late = self.came_late(*count, abandoned, turns);
            }
            // On the reading by which a late notice, or another one, stops nothing, nothing is abandoned by it either, and the time ran on.
            let on_a_reading = restarts.is_none() && order.is_none() && matches!(count.began, Began::Correction { .. });
            let ran_on = on_a_reading && late == Truth::Yes;
            lapsed = lapsed.or(if ran_on { Truth::Open } else { late });
            match restarts {
                Some((true, by)) => starts = vec![Start { on: count.on, began: count.began, by }],
                Some((false, _)) => {}
                None if ran_on => {}
                None => starts.push(Start { on: count.on, began: count.began, by: None }),
            }
        }
        if lapsed == Truth::Yes { (Vec::new(), lapsed) } else { (starts, lapsed) }
    }

    /// Whether a correction came in after the time for it, which was reasonable, without good reason (art. 30), or a fee was paid after the time for that. What a
    /// late payment does no text says. Nothing is late of which the notice was not served, or set no time.
    fn came_late(&self, count: Count, abandoned: Truth, turns: &mut Turns) -> Truth {
        let (ends, gap, abandoned) = match count.began {
            Began::Correction { served, within, .. } => {
                (self.to_correct(served, within), Gap::CorrectedLate, abandoned)
            }
            Began::Payment { served, .. } => (self.to_pay(served), Gap::PaidLate, Truth::Open),
            Began::Receipt { .. } | Began::Order { .. } => return Truth::No,
        };
        match ends {
            Some(Due::On(last)) if last < count.on => {}
            _ => return Truth::No,
        }
        if abandoned == Truth::Open {
            turns.gap(gap);
        }
        abandoned
    }

    fn is_of_the_measures(&self, began: Began) -> bool {
        matches!(began, Began::Payment { asked, .. } if self.under_fee_measures(asked))
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

    /// Whether a later count takes the place of the ones before it, and under which provision; `None` where that is open.
    fn restarts(&self, count: Count, before: &[Start], turns: &mut Turns) -> Option<(bool, Option<Provision>)> {
        if self.last_order().is_some() && !matches!(count.began, Began::Order { .. }) {
            // What a correction or a payment does to the time of an order no text says.
            turns.gap(Gap::RestartAfterOrder);
            return None;
        }
        match count.began {
            Began::Correction { asked, again, items, then, served, told, .. } => {
                match self.asked_for(asked, items, then) {
                    None => Some((false, None)),
                    Some(asked) => {
                        let notice = Notice { asked, told: told_of(asked, told, served) };
                        // Where no service is on record, whoever corrects had the notice by then.
                        let ran_out = self.ran_out(before, notice.told.unwrap_or(count.on));
                        if ran_out == Truth::Yes && notice.told.is_some() {
                            return Some((false, None));
                        }
                        let late = self.asked_late(notice, turns).or(ran_out);
                        self.restarts_on_correction(late, again, turns)
                    }
                }
            }
            Began::Payment { asked, again, served } => {
                let last = self.ran_out(before, asked).or(self.ran_out(before, served.unwrap_or(count.on)));
                self.restarts_on_payment(asked, again || last != Truth::No, turns)
            }
            Began::Receipt { .. } | Began::Order { .. } => Some((true, None)),
        }
    }

    fn restarts_on_correction(&self, late: Truth, again: bool, turns: &mut Turns) -> Option<(bool, Option<Provision>)> {
        let Some(by) = self.regime.procedure().clock().restart_on_correction() else {
            turns.gap(Gap::CorrectionOf2007);
            return None;
        };
        if !again && late == Truth::No {
            return Some((true, Some(by)));
        }
        turns.on(Reading::LateCorrection);
        match self.regime.readings().of(Reading::LateCorrection)? {
            Choice::Restarts => Some((true, Some(by))),
            _ if again || late == Truth::Yes => Some((false, Some(by))),
            // Late for one day of receipt, or by its service, and in time for another.
            _ => None,
        }
    }

    /// The Fee Measures restart what they govern. A notice that went out, or was served, after the time to answer, or another one, restarts
    /// nothing for certain.
    fn restarts_on_payment(
        &self,
        asked: NaiveDate,
        late_or_again: bool,
        turns: &mut Turns,
    ) -> Option<(bool, Option<Provision>)> {
        let measures = Reading::PaymentRestart.by();
        if !self.under_fee_measures(asked) {
            return Some((false, None));
        }
        turns.on(Reading::PaymentRestart);
        if self.regime.readings().of(Reading::PaymentRestart)? != Choice::AnewAfterPayment {
            return Some((false, Some(measures)));
        }
        if late_or_again {
            turns.gap(Gap::LateFeeNotice);
            return None;
        }
        Some((true, Some(measures)))
    }

    /// Whether the time to answer that ran from some days had run out when something happened.
    fn ran_out(&self, starts: &[Start], happened: NaiveDate) -> Truth {
        let Some(layer) = self.national_layer() else { return Truth::No };
        // What the end of a count turned on that was superseded is nothing that the new one turns on.
        let ends = |start: &Start| self.ends(*start, layer, &mut Turns::default());
        let over = starts.iter().filter_map(ends).map(|(first, last)| is_over((first, Some(last)), happened));
        over.reduce(|one, other| if one == other { one } else { Truth::Open }).unwrap_or(Truth::No)
    }

    /// Whether the Fee Measures govern a fee that was asked for on a day.
    pub(super) fn under_fee_measures(&self, asked: NaiveDate) -> bool {
        let in_force =
            instrument(Reading::PaymentRestart.by().source()).is_some_and(|text| text.force().on(asked).in_force());
        in_force && self.regime.procedure().clock().delayed_period().is_some()
    }

    /// The day of the first notice of a round that asked for what the nation's text wants; `None` where none did.
    pub(super) fn asked_for(
        &self,
        asked: NaiveDate,
        items: RequestContents,
        then: Option<(NaiveDate, RequestContents)>,
    ) -> Option<NaiveDate> {
        let notices = [Some((asked, items)), then];
        notices.into_iter().flatten().find(|(_, items)| !self.only_burdens(*items)).map(|(day, _)| day)
    }

    /// Whether a notice asked only for what a local text wants beside the nation's contents: it neither holds an application up nor moves
    /// its time.
    fn only_burdens(&self, items: RequestContents) -> bool {
        only_burdens(&self.regime, items)
    }

    /// Whether a correction was asked for after the time for that, by the making of the notice or by its service, as a reply is in time:
    /// open also where it is late for one day of receipt and not for another.
    pub(super) fn asked_late(&self, notice: Notice, turns: &mut Turns) -> Truth {
        let made = self.after_the_time_to_ask(notice.asked);
        let served = notice.told.map_or(made, |told| self.after_the_time_to_ask(told));
        if made == served {
            return made;
        }
        turns.on(Reading::ReplyInTime);
        match self.regime.readings().of(Reading::ReplyInTime) {
            Some(Choice::ReplyMade) => made,
            Some(_) => served,
            None => Truth::Open,
        }
    }

    fn after_the_time_to_ask(&self, day: NaiveDate) -> Truth {
        let Some(period) = self.regime.period(Purpose::CorrectionNotice).statutory else { return Truth::No };
        let received = || self.receipt.iter().flat_map(Receipt::days);
        let late = |on| matches!(Term::new(on, period).due(self.calendar), Ok(Due::On(due)) if due < day);
        match received().filter(|on| late(*on)).count() {
            0 => Truth::No,
            all if all == received().count() => Truth::Yes,
            _ => Truth::Open,
        }
    }
}

/// A correction notice that wants what the nation wants: the day on which it was made, and on which the applicant was told.
#[derive(Copy, Clone, Debug)]
pub(super) struct Notice {
    pub(super) asked: NaiveDate,
    pub(super) told: Option<NaiveDate>,
}

/// When the applicant was first told of what was asked for on a day, of notices of which the first and the last that were served are known.
pub(super) fn told_of(asked: NaiveDate, first: Option<NaiveDate>, last: Option<NaiveDate>) -> Option<NaiveDate> {
    [first, last].into_iter().flatten().find(|told| asked <= *told)
}

fn only_burdens(regime: &Regime<'_>, items: RequestContents) -> bool {
    let national = regime.procedure().requests().contents();
    !items.is_empty() && !national.iter().any(|content| items.has(**content))
}

impl Application {
    /// The last day on which what is to be handled can have been received: the corrected application, where the nation's contents were asked
    /// for (art. 30), else the application. `None` while a correction is awaited, or the receipt waits for its confirmation.
    pub(crate) fn complete_since(&self, regime: &Regime<'_>) -> Option<NaiveDate> {
        let asks = |items: RequestContents, then: Option<(NaiveDate, RequestContents)>| {
            let then = then.map(|(_, items)| items);
            core::iter::once(items).chain(then).any(|items| !only_burdens(regime, items))
        };
        if let Some(Stage::AwaitingCorrection(stage)) = self.stage
            && asks(stage.items, stage.then)
        {
            return None;
        }
        let corrected = self.acts.counts.iter().rev().find_map(|count| match count.began {
            Began::Correction { items, then, .. } if asks(items, then) => Some(count.on),
            _ => None,
        });
        corrected.or_else(|| self.receipt(regime)?.latest)
    }
}
