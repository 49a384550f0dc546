//! How an application stands with its time: it runs, waits for the applicant, or is over.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::Stage;
use super::clock::Time;
use super::gap::Gap;
use super::reckoning::{Reckoning, Turns, is_over};
use super::starts::{Notice, told_of};
use crate::citation::coded::beside;
use crate::citation::{Cited, Text};
use crate::deadline::{Due, Status, Term};
use crate::fact::Truth;
use crate::norm::{Period, Purpose, ReplyKind, RequestKind};

/// How an application stands with its time.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Standing {
    /// 尚无申请: nothing has arrived.
    NotArrived,
    /// 待确认收到: the time does not run before the receipt is confirmed.
    AwaitingConfirmation,
    /// 待补正: it waits for the applicant; the end of the time to correct, where that is known.
    #[serde(serialize_with = "until")]
    AwaitingCorrection(Option<Due>),
    /// 待缴费: it waits for payment; the end of the time to pay, where that is known.
    #[serde(serialize_with = "until")]
    AwaitingPayment(Option<Due>),
    /// 逾期未补正、未缴费: that time is over, and the agency may put it away, unless there is good reason. Also where a correction came in
    /// after it and it was found that it leaves the application abandoned.
    Lapsed,
    /// The time runs, or has run out.
    #[serde(serialize_with = "status")]
    Runs(Status),
    /// No text sets a time: for one's own record (art. 41), or for an order without one.
    NoTime,
    /// 已答复.
    Answered,
    /// 已终结.
    Closed,
}

#[expect(clippy::ref_option, reason = "the form that serde asks for")]
fn until<S: Serializer>(until: &Option<Due>, serializer: S) -> Result<S::Ok, S::Error> {
    beside("until", until, serializer)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn status<S: Serializer>(status: &Status, serializer: S) -> Result<S::Ok, S::Error> {
    beside("status", status, serializer)
}

impl Standing {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::NotArrived => Text::literal("尚无申请", "nothing has arrived"),
            Self::AwaitingConfirmation => Text::literal("待确认收到，期限未起算", "awaiting confirmation of receipt"),
            Self::AwaitingCorrection(_) => Text::literal("待申请人补正", "awaiting correction"),
            Self::AwaitingPayment(_) => Text::literal("待申请人缴费", "awaiting payment"),
            Self::Lapsed => Text::literal("逾期未补正或者未缴费", "not corrected or paid in time"),
            Self::Runs(status) => status.name(),
            Self::NoTime => Text::literal("没有规定期限", "no time is set"),
            Self::Answered => Text::literal("已答复", "answered"),
            Self::Closed => Text::literal("已终结", "ended"),
        }
    }
}

impl Reckoning<'_> {
    pub(super) fn standing(&self, stage: Stage, time: Option<&Time>, soon: u32, turns: &mut Turns) -> Standing {
        // Nothing is left out of the time of an order, nor of that to which an answer was delayed.
        let excluded = self.last_order().is_none() && self.certain.on(self.on).is_some();
        let delayed = |time: &Time| time.delayed_to.is_some_and(|to| time.earliest == Due::On(*to));
        let ends = |time: &Time| (time.earliest, time.latest);
        let runs = |time: &Time| Status::of(self.calendar, ends(time), excluded && !delayed(time), self.on, soon);
        match stage {
            Stage::Answered(_) => return Standing::Answered,
            Stage::Closed(_) => return Standing::Closed,
            Stage::AwaitingCorrection(waiting)
                if self.asked_for(waiting.asked, waiting.items, waiting.then).is_some() =>
            {
                let ends = self.to_correct(waiting.served, waiting.within);
                let waits = Standing::AwaitingCorrection(ends);
                return self.waits(stage, time, (ends, waits), time.map(runs), turns);
            }
            Stage::AwaitingPayment(waiting) => {
                let ends = self.to_pay(waiting.served);
                let waits = Standing::AwaitingPayment(ends);
                return self.waits(stage, time, (ends, waits), time.map(runs), turns);
            }
            Stage::Handling(_) if self.lapsed == Truth::Yes => return Standing::Lapsed,
            Stage::AwaitingCorrection(_) | Stage::Handling(_) => {}
        }
        if self.application.purpose() == Some(RequestKind::OwnRecord) {
            return Standing::NoTime;
        }
        match time {
            None if self.receipt.is_some_and(|receipt| receipt.awaits_confirmation()) => Standing::AwaitingConfirmation,
            None => {
                turns.gap(Gap::TimeOfOrder);
                Standing::NoTime
            }
            Some(time) => Standing::Runs(runs(time)),
        }
    }

    /// Whether the time to answer is held up, because the applicant is waited for: for a correction (art. 30: the period runs from the receipt of
    /// the corrected application), or for a payment (the Fee Measures: it runs anew after payment). Whatever says whether the time had run out
    /// asks here; whether there was anything to ask for is found by persons, and judged by the audit.
    pub(super) fn held_up(&self, stage: Stage, time: Option<&Time>, turns: &mut Turns) -> Truth {
        // Where no time is set, or runs yet, there is none to run out, and no notice comes late.
        let Some(time) = time else { return Truth::Yes };
        let over = |on: NaiveDate| is_over((time.earliest, time.latest), on);
        match stage {
            Stage::AwaitingCorrection(stage) => {
                let Some(asked) = self.asked_for(stage.asked, stage.items, stage.then) else { return Truth::No };
                let notice = Notice { asked, told: told_of(asked, stage.told, stage.served).unwrap_or(self.on) };
                let again = self.again(self.application.acts.corrections_asked);
                self.as_it_went_out(notice, turns, |day, turns| self.correction_stops(day, again, over(day), turns))
            }
            Stage::AwaitingPayment(stage) if self.under_fee_measures(stage.asked) => {
                let notice = Notice { asked: stage.asked, told: stage.served.unwrap_or(self.on) };
                let again = self.paid_before();
                self.as_it_went_out(notice, turns, |day, turns| self.fee_stops(again, over(day), turns))
            }
            _ => Truth::No,
        }
    }

    /// The applicant is still waited for, or its time is over, or the time to answer ran out all the same.
    fn waits(
        &self,
        stage: Stage,
        time: Option<&Time>,
        (ends, waits): (Option<Due>, Standing),
        runs: Option<Status>,
        turns: &mut Turns,
    ) -> Standing {
        let ran_out = runs.filter(|one| matches!(one, Status::Overdue | Status::PerhapsOverdue | Status::Unpublished));
        let mut why = Turns::default();
        let held_up = self.held_up(stage, time, &mut why);
        if ran_out.is_some() {
            turns.join(why);
        }
        match (held_up, ran_out) {
            (Truth::Yes, _) if matches!(ends, Some(Due::On(day)) if day < self.on) => Standing::Lapsed,
            (Truth::Yes, _) | (_, None) => waits,
            (Truth::Open, Some(Status::Overdue)) => Standing::Runs(Status::PerhapsOverdue),
            (Truth::Open | Truth::No, Some(status)) => Standing::Runs(status),
        }
    }

    /// The end of the time to correct, from the service of the notice.
    pub(super) fn to_correct(&self, served: Option<NaiveDate>, within: Option<Period>) -> Option<Due> {
        // Under a text that knows no lapse there is no such end.
        self.regime.procedure().clock().restart_on_correction()?;
        let gates = self.regime.procedure().gates();
        let by = gates.iter().find(|gate| gate.reply() == ReplyKind::AskForCorrection)?.by();
        let window = within.filter(|window| window.length() > 0)?;
        Term::new(served?, Cited::new(window, by)).due(self.calendar).ok()
    }

    /// The end of the time to pay, from the day after the service of the notice.
    pub(super) fn to_pay(&self, served: Option<NaiveDate>) -> Option<Due> {
        let window = self.regime.period(Purpose::FeePayment).statutory?;
        Term::new(served?, window).due(self.calendar).ok()
    }
}
