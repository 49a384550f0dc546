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
            if restarts != Truth::No || self.is_of_the_measures(count.began) {
                late = self.came_late(*count, abandoned, turns);
            }
            // On the reading by which a late notice, or another one, stops nothing, nothing is abandoned by it either, and the time ran on; so
            // too under an order, of which no text says what a notice does to it.
            let ran_on = restarts == Truth::Open && late == Truth::Yes;
            lapsed = lapsed.or(if ran_on { Truth::Open } else { late });
            let start = Start { on: count.on, began: count.began, by: None };
            match restarts {
                Truth::Yes => starts = vec![Start { by: self.restarts_under(count.began), ..start }],
                Truth::No => {}
                Truth::Open if ran_on => {}
                Truth::Open => starts.push(start),
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

    /// Whether a later count takes the place of the ones before it.
    fn restarts(&self, count: Count, before: &[Start], turns: &mut Turns) -> Truth {
        match count.began {
            Began::Correction { asked, round, items, then, served, told, .. } => {
                let Some(asked) = self.asked_for(asked, items, then) else { return Truth::No };
                // Where no service is on record, whoever corrects had the notice by then.
                let notice = Notice { asked, told: told_of(asked, told, served).unwrap_or(count.on) };
                self.as_it_went_out(notice, turns, |day, turns| {
                    self.correction_stops(day, self.again(round), self.ran_out(before, day), turns)
                })
            }
            Began::Payment { asked, again, served } if self.under_fee_measures(asked) => {
                let notice = Notice { asked, told: served.unwrap_or(count.on) };
                self.as_it_went_out(notice, turns, |day, turns| {
                    self.payment_restarts(again, self.ran_out(before, day), turns)
                })
            }
            Began::Payment { .. } => Truth::No,
            Began::Receipt { .. } | Began::Order { .. } => Truth::Yes,
        }
    }

    /// Under which provision the time runs anew.
    fn restarts_under(&self, began: Began) -> Option<Provision> {
        match began {
            Began::Correction { .. } => self.regime.procedure().clock().restart_on_correction(),
            Began::Payment { .. } => Some(Reading::PaymentRestart.by()),
            Began::Receipt { .. } | Began::Order { .. } => None,
        }
    }

    /// Whether a notice stops the time, which was made on one day and served on another: by which of them it is in time the reading on the
    /// reply says.
    pub(super) fn as_it_went_out(
        &self,
        notice: Notice,
        turns: &mut Turns,
        stops: impl Fn(NaiveDate, &mut Turns) -> Truth,
    ) -> Truth {
        let (mut by_making, mut by_service) = (Turns::default(), Turns::default());
        let (made, served) = (stops(notice.asked, &mut by_making), stops(notice.told, &mut by_service));
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
    pub(super) fn correction_stops(
        &self,
        went_out: NaiveDate,
        again: bool,
        ran_out: Truth,
        turns: &mut Turns,
    ) -> Truth {
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

    /// Whether a fee notice that went out on a day stops the time to answer until it is paid (the Fee Measures): not one after it had run out,
    /// and not where it runs on after payment. What another one does, or one under an order to answer, no text says.
    pub(super) fn fee_stops(&self, again: bool, ran_out: Truth, turns: &mut Turns) -> Truth {
        if ran_out == Truth::Yes { Truth::No } else { self.payment_restarts(again, ran_out, turns) }
    }

    /// Whether the time runs anew after payment. After a notice that went out when it had run out, or another one, that is open.
    fn payment_restarts(&self, again: bool, ran_out: Truth, turns: &mut Turns) -> Truth {
        turns.on(Reading::PaymentRestart);
        match self.regime.readings().of(Reading::PaymentRestart) {
            None => Truth::Open,
            Some(Choice::AnewAfterPayment) if self.last_order().is_some() => {
                turns.gap(Gap::RestartAfterOrder);
                Truth::Open
            }
            Some(Choice::AnewAfterPayment) if again || ran_out != Truth::No => {
                turns.gap(Gap::LateFeeNotice);
                Truth::Open
            }
            Some(Choice::AnewAfterPayment) => Truth::Yes,
            Some(_) => Truth::No,
        }
    }

    /// Whether the time to answer that ran from some days had run out when something happened.
    fn ran_out(&self, starts: &[Start], happened: NaiveDate) -> Truth {
        let Some(layer) = self.national_layer() else { return Truth::No };
        let ends = starts.iter().filter_map(|start| self.put_off(*start, layer));
        let over = ends.map(|(first, last)| is_over((first, Some(last)), happened));
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

    /// Whether a correction of the nation's contents was asked for in an earlier round: art. 30 knows one.
    pub(super) fn again(&self, round: u16) -> bool {
        self.application.acts.asked_for.iter().any(|(of, items)| *of < round && !self.only_burdens(*items))
    }

    /// Whether a fee was paid already.
    pub(super) fn paid_before(&self) -> bool {
        self.application.acts.counts.iter().any(|count| matches!(count.began, Began::Payment { .. }))
    }

    /// Whether a day is past the time in which a correction is asked for: open where it is for one day of receipt and not for another.
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

/// A notice: the day on which it was made, and on which the applicant was told. One that was not shown to be served by then does no better than
/// one served on the last day on which it can have been.
#[derive(Copy, Clone, Debug)]
pub(super) struct Notice {
    pub(super) asked: NaiveDate,
    pub(super) told: NaiveDate,
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
