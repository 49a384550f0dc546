//! What is done about an excessive number of applications: reasons, delay, fee.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::Desk;
use super::intake::{Waited, is_over};
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::want::Want;
use crate::citation::{Cited, Provision, Text};
use crate::deadline::{Due, Term};
use crate::fact::{Fact, Truth};
use crate::law::national::fees::{self, METHOD};
use crate::norm::{Choice, FeeBasis, Fen, Purpose, Reading, RequestDuty};
use crate::regime::RegimeError;
use crate::workflow::application::{ApplicationFile, Event, Fee, Paper};
use crate::workflow::journal::Entry;

impl Desk<'_> {
    pub(super) fn excess(&mut self) -> Result<(), RegimeError> {
        let (mut first, mut fees): (Option<FeeBasis>, Vec<Asked>) = (None, Vec::new());
        let mut vain: Vec<NaiveDate> = Vec::new();
        let entries = self.entries;
        for (at, entry) in entries.iter().enumerate() {
            let on = entry.on();
            let mut owed = false;
            match entry.event() {
                Event::Delayed { until } if self.delayed_in_vain(at, on, *until)? => {
                    vain.push(*until);
                    let of_vain = |event: &Event| matches!(event, Event::Delayed { until } if vain.contains(until));
                    let rest = entries.iter().filter(|one| !of_vain(one.event()));
                    let without = ApplicationFile::with_only(self.case.header(), rest);
                    self.timed = without.map_or(Cow::Borrowed(self.case.application()), Cow::Owned);
                }
                Event::FeeAsked { fee } => {
                    self.fee(on, fee, first)?;
                    owed = self.owes(on, fee)?;
                    // No fee held up an answer before there was a time to pay it.
                    let governed = self.regime(on)?.period(Purpose::FeePayment).statutory.is_some();
                    self.undue_fees.extend((!owed && governed).then_some(on));
                    first = first.or(Some(fee.basis()));
                }
                Event::Served { what: Paper::FeeNotice } => {
                    let round = round(&fees).next().filter(|first| first.served.is_none());
                    if let Some(asked) = round.map(|first| first.on) {
                        self.fee_served_late(asked, on)?;
                    }
                }
                Event::NotPaid => self.unpaid(on, &fees)?,
                _ => {}
            }
            take(&mut fees, entry, owed);
        }
        Ok(())
    }

    /// Whether what was delayed had run out by then: a delay without basis delays it no more, and whether one on good reasons does, of which the
    /// applicant was told only then, art. 35 does not say.
    fn delayed_in_vain(&mut self, at: usize, on: NaiveDate, until: NaiveDate) -> Result<bool, RegimeError> {
        let undue = self.delay(at, on)?;
        let Some(due) = self.to_answer(on)?.filter(|due| *due < on) else { return Ok(false) };
        if undue {
            return Ok(true);
        }
        let ran_out = self.timed.held_up_before(self.place, self.calendar, (on, due))? == Truth::No;
        let by = self.regime(on)?.procedure().clock().delayed_period();
        self.late_delays.extend(by.filter(|_| ran_out).map(|by| (on, Cited::new(until, by))));
        Ok(ran_out)
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
        match self.excessive(on) {
            Truth::No => {
                self.undue(code, vec![by], on);
                return Ok(true);
            }
            Truth::Yes | Truth::Open if !self.asked_for_reasons(at) => {
                self.undue(BreachCode::ReasonsNotAsked, vec![by], on);
                return Ok(true);
            }
            Truth::Yes => {}
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
        let lasts = self.case.delay_lasts(at, self.on);
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

    /// A fee may be asked for where the number or the frequency is plainly excessive, under one tariff, of its amount, in time.
    pub(super) fn fee(&mut self, on: NaiveDate, fee: &Fee, first: Option<FeeBasis>) -> Result<(), RegimeError> {
        let regime = self.regime(on)?;
        let Some(may) = regime.procedure().requests().duty(RequestDuty::MayChargeFee) else {
            self.find(BreachCode::FeeUnfounded, vec![COSTS_ONLY], on);
            return Ok(());
        };
        let tariff = fees::tariff(fee.basis()).by();
        if regime.period(Purpose::FeePayment).statutory.is_none() {
            // It may be charged, and no method is set for it yet.
            let breach = Breach::new(BreachCode::FeeUnfounded, vec![METHOD], Severity::Unlawful, on);
            self.add(breach.supported_by(vec![may]));
            return Ok(());
        }
        match self.excessive(on) {
            Truth::Yes => {}
            Truth::No => {
                self.find(BreachCode::FeeUnfounded, vec![may], on);
                return Ok(());
            }
            Truth::Open => self.leave(BreachCode::FeeUnfounded, Want::Fact(Fact::EXCESSIVE), vec![may]),
        }
        if self.case.is_public_by_quantity(fee, on) {
            self.find(BreachCode::FeeUnfounded, vec![METHOD, tariff], on);
            return Ok(());
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
        if let Some(due) = self.to_answer(on)?.filter(|due| *due < on) {
            self.fee_late(&Paper::ALL, (on, due), None)?;
        }
        Ok(())
    }

    /// Whether any fee may be owed of one that was asked for.
    fn owes(&mut self, on: NaiveDate, fee: &Fee) -> Result<bool, RegimeError> {
        let regime = self.regime(on)?;
        let may = regime.procedure().requests().duty(RequestDuty::MayChargeFee).is_some();
        // It may be charged before a method is set for it.
        let without_method = regime.period(Purpose::FeePayment).statutory.is_none();
        let some = || self.excessive(on) != Truth::No && !self.case.owes_nothing_for(fee, on);
        Ok(may && (without_method || some()))
    }

    /// A notice that was drawn up within the time to answer and served after it: whether that is in time is no more settled than it is of a
    /// reply.
    fn fee_served_late(&mut self, asked: NaiveDate, served: NaiveDate) -> Result<(), RegimeError> {
        let chosen = self.place.readings().chosen(Reading::ReplyInTime);
        let governed = self.regime(asked)?.period(Purpose::FeePayment).statutory.is_some();
        let due = self.to_answer(served)?.filter(|due| asked <= *due && *due < served);
        let due = due.filter(|_| governed && chosen != Some(Choice::ReplyMade));
        let open = Some(Reading::ReplyInTime).filter(|_| chosen.is_none());
        due.map_or(Ok(()), |due| self.fee_late(&[Paper::CorrectionNotice], (served, due), open))
    }

    /// A fee notice that went out after the last day to answer; not where the applicant was waited for by then, since what is held up has not run
    /// out.
    fn fee_late(
        &mut self,
        held_for: &[Paper],
        (on, due): (NaiveDate, NaiveDate),
        open: Option<Reading>,
    ) -> Result<(), RegimeError> {
        let (held_up, mut readings, gaps) = self.timed.held_up_for(held_for, self.place, self.calendar, (on, due))?;
        let breach = Breach::new(BreachCode::FeeNoticeLate, vec![METHOD, MEASURES], Severity::Unlawful, on);
        let breach = breach.due(Some(due));
        match held_up {
            Truth::Yes => {}
            Truth::No => self.add(breach.under(open.into_iter().collect())),
            Truth::Open => {
                if let Some(gap) = gaps.first() {
                    self.leave(BreachCode::FeeNoticeLate, Want::Gap(*gap), vec![METHOD, MEASURES]);
                    return Ok(());
                }
                readings.extend(open.filter(|one| !readings.contains(one)));
                self.add(breach.under(readings));
            }
        }
        Ok(())
    }

    /// The last day to answer, as it stood before a day.
    fn to_answer(&self, on: NaiveDate) -> Result<Option<NaiveDate>, RegimeError> {
        let eve = on.pred_opt().unwrap_or(on);
        let time = self.clock(self.place, self.calendar, eve)?.statutory;
        Ok(time.and_then(|time| time.latest).and_then(Due::day))
    }

    /// The fees that were asked for.
    pub(super) fn asked(&mut self, entries: &[Entry<Event>]) -> Result<Vec<Asked>, RegimeError> {
        let mut fees: Vec<Asked> = Vec::new();
        for entry in entries {
            let owed = match entry.event() {
                Event::FeeAsked { fee } => self.owes(entry.on(), fee)?,
                _ => false,
            };
            take(&mut fees, entry, owed);
        }
        Ok(fees)
    }

    /// It is put away unpaid only after the time to pay, which runs from the service of the notice.
    pub(super) fn unpaid(&mut self, on: NaiveDate, fees: &[Asked]) -> Result<(), RegimeError> {
        let regime = self.regime(on)?;
        let window = regime.period(Purpose::FeePayment).statutory;
        let by = match window {
            Some(window) => vec![METHOD, window.by()],
            // That it may be charged was written before how, and how long whoever pays has.
            None if regime.procedure().requests().duty(RequestDuty::MayChargeFee).is_some() => vec![METHOD],
            None => vec![COSTS_ONLY],
        };
        let owed: Vec<&Asked> = round(fees).filter(|one| one.owed).collect();
        if owed.is_empty() {
            self.find(BreachCode::LapsedOnBurden, by, on);
            return Ok(());
        }
        let Some(window) = window else {
            self.find(BreachCode::LapsedEarly, by, on);
            return Ok(());
        };
        let ends = |one: &Asked| one.served.map(|served| Term::new(served, window).due(self.calendar));
        let came = fees.last().and_then(|last| last.paid);
        let late_before = fees.iter().any(|one| one.paid != came && is_over(ends(one), one.paid));
        let waited = Waited { came, ends: owed.into_iter().filter_map(ends).collect(), late_before };
        self.time_was_over(on, &waited, &by);
        Ok(())
    }
}

/// A fee as it was asked for: on which day, whether any was owed, and the days on which the notice was served and it was paid.
#[derive(Copy, Clone)]
pub(super) struct Asked {
    on: NaiveDate,
    owed: bool,
    served: Option<NaiveDate>,
    paid: Option<NaiveDate>,
}

/// What an entry adds to the fees that were asked for; whether one is owed, where it asks for one.
fn take(fees: &mut Vec<Asked>, entry: &Entry<Event>, owed: bool) {
    let on = entry.on();
    match entry.event() {
        Event::FeeAsked { .. } => fees.push(Asked { on, owed, served: None, paid: None }),
        Event::Served { what: Paper::FeeNotice } => {
            fees.iter_mut().filter(|one| one.paid.is_none()).for_each(|one| one.served = one.served.or(Some(on)));
        }
        Event::FeePaid => fees.iter_mut().for_each(|one| one.paid = one.paid.or(Some(on))),
        // An order to answer begins another round.
        Event::RemedyDecided { answer_anew: true, .. } => fees.clear(),
        _ => {}
    }
}

/// The fees of the last round: those that followed one another before they were paid.
fn round(fees: &[Asked]) -> impl Iterator<Item = &Asked> {
    let paid = fees.last().and_then(|last| last.paid);
    fees.iter().filter(move |one| one.paid == paid)
}

/// 2007 art. 27: costs of search, copying and postage only.
const COSTS_ONLY: Provision = Provision::of("national.2007").article(27);
const MEASURES: Provision = Provision::of("fee_measures.2020");
const ONE_TARIFF: Provision = MEASURES.article(3);
