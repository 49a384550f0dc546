//! What is done about an excessive number of applications: reasons, delay, fee.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::Desk;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::want::Want;
use crate::case::Circumstance;
use crate::citation::{Provision, Text};
use crate::deadline::{Due, Term};
use crate::fact::{Fact, Truth};
use crate::law::national::fees::{self, METHOD};
use crate::norm::{Choice, FeeBasis, Fen, Purpose, Reading, RequestDuty};
use crate::regime::RegimeError;
use crate::workflow::application::{ApplicationFile, Event, Fee, Paper, Standing};
use crate::workflow::journal::Entry;

impl Desk<'_> {
    pub(super) fn excess(&mut self) -> Result<(), RegimeError> {
        let (mut first, mut last): (Option<FeeBasis>, Option<Asked>) = (None, None);
        let mut vain: Vec<NaiveDate> = Vec::new();
        let entries = self.entries;
        for (at, entry) in entries.iter().enumerate() {
            let on = entry.on();
            match entry.event() {
                Event::Delayed { until } => {
                    let undue = self.delay(at, on)?;
                    let ran_out = undue && self.to_answer(on)?.is_some_and(|due| due < on);
                    vain.extend(ran_out.then_some(*until));
                }
                Event::FeeAsked { fee } => {
                    let owed = self.fee(on, fee, first)?;
                    self.undue_fee |= !owed;
                    (first, last) = (first.or(Some(fee.basis())), Some(Asked { on, owed, served: None, paid: None }));
                }
                Event::Served { what: Paper::FeeNotice } => {
                    if let Some(asked) = last.filter(|asked| asked.served.is_none()) {
                        self.fee_served_late(asked.on, on)?;
                    }
                    last = last.map(|asked| Asked { served: asked.served.or(Some(on)), ..asked });
                }
                Event::FeePaid => last = last.map(|asked| Asked { paid: asked.paid.or(Some(on)), ..asked }),
                Event::NotPaid => self.unpaid(on, last)?,
                _ => {}
            }
        }
        // What had run out was delayed by nothing.
        let of_vain = |event: &Event| matches!(event, Event::Delayed { until } if vain.contains(until));
        let without = || ApplicationFile::without(self.case.header(), entries, of_vain);
        if let Some(file) = (!vain.is_empty()).then(without).flatten() {
            self.timed = Cow::Owned(file);
        }
        Ok(())
    }

    /// An answer is delayed on reasons that were asked for and found reasonable, and for a reasonable time. Gives whether it was without basis.
    pub(super) fn delay(&mut self, at: usize, on: NaiveDate) -> Result<bool, RegimeError> {
        let code = BreachCode::DelayUnfounded;
        let regime = self.regime(on)?;
        let Some(by) = regime.procedure().clock().delayed_period() else {
            let by = regime.period(Purpose::Reply).statutory.map(|period| period.by());
            self.undue(code, by.into_iter().collect(), on);
            return Ok(true);
        };
        if !self.before(at).any(|one| matches!(one.event(), Event::ReasonsAsked)) {
            self.undue(BreachCode::ReasonsNotAsked, vec![by], on);
            return Ok(true);
        }
        match self.excessive(on) {
            Truth::Yes => {}
            Truth::No => {
                self.undue(code, vec![by], on);
                return Ok(true);
            }
            Truth::Open => self.leave(code, Want::Fact(Fact::EXCESSIVE), vec![by]),
        }
        let found = self.before(at).rev().find_map(|one| match one.event() {
            Event::ReasonsFound { reasonable } => Some(*reasonable),
            _ => None,
        });
        // What was found of them only later tells all the same whether they were.
        let later = self.facts(self.on)?.application().known().one(Fact::EXCESS_JUSTIFIED);
        let found = found.or(match later {
            Truth::Yes => Some(true),
            Truth::No => Some(false),
            Truth::Open => None,
        });
        let lasts = self.case.findings().shown(self.on).circumstance(Circumstance::DelayReasonable);
        match (found, lasts) {
            (Some(false), _) | (Some(true), Some(false)) => {
                self.undue(code, vec![by], on);
                return Ok(true);
            }
            (Some(true), Some(true)) => {}
            (Some(true), None) => self.leave(code, Want::DelayReasonable, vec![by]),
            (None, _) => self.leave(code, Want::Fact(Fact::EXCESS_JUSTIFIED), vec![by]),
        }
        Ok(false)
    }

    /// A delay without basis wins no time.
    fn undue(&mut self, code: BreachCode, by: Vec<Provision>, on: NaiveDate) {
        self.undue_delay = self.undue_delay.or(by.first().copied());
        self.find(code, by, on);
    }

    /// A fee may be asked for where the number or the frequency is plainly excessive, under one tariff, of its amount, in time. Gives whether
    /// any may be.
    pub(super) fn fee(&mut self, on: NaiveDate, fee: &Fee, first: Option<FeeBasis>) -> Result<bool, RegimeError> {
        let regime = self.regime(on)?;
        let Some(may) = regime.procedure().requests().duty(RequestDuty::MayChargeFee) else {
            self.find(BreachCode::FeeUnfounded, vec![COSTS_ONLY], on);
            return Ok(false);
        };
        let tariff = fees::tariff(fee.basis()).by();
        if regime.period(Purpose::FeePayment).statutory.is_none() {
            // It may be charged, and no method is set for it yet.
            let breach = Breach::new(BreachCode::FeeUnfounded, vec![METHOD], Severity::Unlawful, on);
            self.add(breach.supported_by(vec![may]));
            return Ok(true);
        }
        match self.excessive(on) {
            Truth::Yes => {}
            Truth::No => {
                self.find(BreachCode::FeeUnfounded, vec![may], on);
                return Ok(false);
            }
            Truth::Open => self.leave(BreachCode::FeeUnfounded, Want::Fact(Fact::EXCESSIVE), vec![may]),
        }
        let public = self.case.findings().shown(on).application().known().one(Fact::ALREADY_PUBLIC) == Truth::Yes;
        if public && fee.basis() == FeeBasis::PerQuantity {
            self.find(BreachCode::FeeUnfounded, vec![METHOD, tariff], on);
            return Ok(false);
        }
        if first.is_some_and(|first| first != fee.basis()) {
            self.find(BreachCode::FeeTariffsMixed, vec![METHOD, ONE_TARIFF], on);
        }
        // What is too much to compute is not what the tariff gives.
        let right = fee.right_amount().ok();
        if right != Some(fee.amount()) {
            let breach = Breach::new(BreachCode::FeeWrong, vec![METHOD, tariff], Severity::Unlawful, on);
            let amount = |right: Fen| Text::new(format!("应为{right}"), format!("it is {right}"));
            self.add(Breach { expected: right.map(amount), ..breach });
        }
        let due = if self.was_held_up(on)? { None } else { self.to_answer(on)? };
        if due.is_some_and(|due| due < on) {
            self.add(fee_notice_late(on).due(due));
        }
        Ok(fee.right_amount().map_or(true, |right| right != Fen::of_yuan(0)))
    }

    /// A notice that was drawn up within the time to answer and served after it: whether that is in time is no more settled than it is of a
    /// reply.
    fn fee_served_late(&mut self, asked: NaiveDate, served: NaiveDate) -> Result<(), RegimeError> {
        let chosen = self.place.readings().chosen(Reading::ReplyInTime);
        let governed = self.regime(asked)?.period(Purpose::FeePayment).statutory.is_some();
        let due = self.to_answer(served)?.filter(|due| asked <= *due && *due < served);
        if due.is_some() && governed && chosen != Some(Choice::ReplyMade) {
            let open = if chosen.is_none() { vec![Reading::ReplyInTime] } else { Vec::new() };
            self.add(fee_notice_late(served).due(due).under(open));
        }
        Ok(())
    }

    /// The last day to answer, as it stood before a day.
    fn to_answer(&self, on: NaiveDate) -> Result<Option<NaiveDate>, RegimeError> {
        let eve = on.pred_opt().unwrap_or(on);
        let time = self.clock(self.place, self.calendar, eve)?.statutory;
        Ok(time.and_then(|time| time.latest).and_then(Due::day))
    }

    /// Whether the applicant was waited for when a day came: what is held up has not run out.
    fn was_held_up(&self, on: NaiveDate) -> Result<bool, RegimeError> {
        let eve = on.pred_opt().unwrap_or(on);
        let standing = self.clock(self.place, self.calendar, eve)?.standing;
        Ok(matches!(standing, Standing::AwaitingCorrection(_) | Standing::AwaitingPayment(_) | Standing::Lapsed))
    }

    /// The last fee that was asked for. What was wrong with it is told where it was asked for.
    pub(super) fn asked(&mut self, entries: &[Entry<Event>]) -> Result<Option<Asked>, RegimeError> {
        let mut last: Option<Asked> = None;
        for entry in entries {
            match entry.event() {
                Event::FeeAsked { fee } => {
                    let found = self.audit.clone();
                    let owed = self.fee(entry.on(), fee, None)?;
                    self.audit = found;
                    last = Some(Asked { on: entry.on(), owed, served: None, paid: None });
                }
                Event::Served { what: Paper::FeeNotice } => {
                    last = last.map(|asked| Asked { served: asked.served.or(Some(entry.on())), ..asked });
                }
                Event::FeePaid => last = last.map(|asked| Asked { paid: asked.paid.or(Some(entry.on())), ..asked }),
                _ => {}
            }
        }
        Ok(last)
    }

    /// It is put away unpaid only after the time to pay, which runs from the service of the notice.
    pub(super) fn unpaid(&mut self, on: NaiveDate, asked: Option<Asked>) -> Result<(), RegimeError> {
        let regime = self.regime(on)?;
        let by = vec![METHOD, MEASURES];
        let Some(Asked { owed: true, served, paid, .. }) = asked else {
            self.find(BreachCode::LapsedOnBurden, by, on);
            return Ok(());
        };
        let Some(window) = regime.period(Purpose::FeePayment).statutory else {
            self.find(BreachCode::LapsedEarly, by, on);
            return Ok(());
        };
        let ends = served.map(|served| Term::new(served, window).due(self.calendar));
        self.time_was_over(on, paid, ends, &by);
        Ok(())
    }
}

fn fee_notice_late(on: NaiveDate) -> Breach {
    Breach::new(BreachCode::FeeNoticeLate, vec![METHOD, MEASURES], Severity::Unlawful, on)
}

/// A fee as it was asked for: on which day, whether any was owed, and the days on which the notice was served and it was paid.
#[derive(Copy, Clone)]
pub(super) struct Asked {
    pub(super) on: NaiveDate,
    pub(super) owed: bool,
    pub(super) served: Option<NaiveDate>,
    pub(super) paid: Option<NaiveDate>,
}

/// 2007 art. 27: costs of search, copying and postage only.
const COSTS_ONLY: Provision = Provision::of("national.2007").article(27);
const MEASURES: Provision = Provision::of("fee_measures.2020");
const ONE_TARIFF: Provision = MEASURES.article(3);
