//! How an application stands with its time: it runs, waits for the applicant, or is over.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::clock::Time;
use super::gap::Gap;
use super::judged::Judged;
use super::notices::{Asked, Asks};
use super::reckoning::{Reckoning, Turns};
use super::{ApplicationFile, Ending, Stage};
use crate::calendar::Calendar;
use crate::citation::Text;
use crate::citation::coded::beside;
use crate::deadline::{Due, Status};
use crate::fact::Truth;
use crate::norm::RequestKind;
use crate::regime::{Jurisdiction, RegimeError};

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

impl ApplicationFile {
    /// As what it is deemed abandoned for certain on a day on which it is still to be answered, as far as persons judged it.
    pub(crate) fn lapses_given(
        &self,
        judged: &Judged,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Ending>, RegimeError> {
        let (application, turns) = (self.shown(on), &mut Turns::default());
        let reckoning = self.reckoning_given(judged, &application, place, calendar, on, turns)?;
        let time = reckoning.statutory(turns);
        Ok(reckoning.lapses_as(time.as_ref()))
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
            _ if self.lapsed() == Truth::Yes => return Standing::Lapsed,
            Stage::Handling(_) | Stage::AwaitingCorrection(_) | Stage::AwaitingPayment(_) => {}
        }
        if let Some(waits) = self.waits(time, time.map(runs), turns) {
            return waits;
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

    /// Whether it is deemed abandoned, because what the applicant was asked for came in too late.
    pub(super) fn lapsed(&self) -> Truth {
        self.late.iter().map(|(_, lapses)| *lapses).fold(Truth::No, Truth::or)
    }

    /// As what it is deemed abandoned for certain: what was asked for came in too late, or was waited for until its time was over, whatever else
    /// is waited for.
    pub(super) fn lapses_as(&self, time: Option<&Time>) -> Vec<Ending> {
        let awaited = self.awaited(time, &mut Turns::default());
        let past = awaited.iter().filter(|(asked, holds)| *holds == Truth::Yes && self.is_past(asked));
        let late = self.late.iter().filter(|(_, lapses)| *lapses == Truth::Yes).map(|(how, _)| *how);
        late.chain(past.map(|(asked, _)| asked.ending())).collect()
    }

    /// The applicant is still waited for, or the time for that is over. `None` where nothing that holds the time up is, and where the time to
    /// answer ran out all the same.
    fn waits(&self, time: Option<&Time>, runs: Option<Status>, turns: &mut Turns) -> Option<Standing> {
        let ran_out = matches!(runs, Some(Status::Overdue | Status::PerhapsOverdue | Status::Unpublished));
        let mut why = Turns::default();
        let mut held = self.awaited(time, &mut why);
        held.retain(|(_, holds)| *holds != Truth::No);
        let held_up = held.iter().map(|(_, holds)| *holds).fold(Truth::No, Truth::or);
        // What comes of it under an order that what was asked for did not come in, no text says.
        let past = || self.last_order().is_some() && held.iter().any(|(asked, _)| self.is_past(asked));
        if ran_out || held_up == Truth::No || past() {
            turns.join(why);
        } else if why.gaps.contains(&Gap::WithoutBasis) {
            // Whoever waits for what there was no basis to ask for may have to answer all the same.
            turns.gap(Gap::WithoutBasis);
        }
        match held_up {
            Truth::No => None,
            Truth::Open if runs == Some(Status::Overdue) => Some(Standing::Runs(Status::PerhapsOverdue)),
            Truth::Open if ran_out => None,
            Truth::Open => held.last().map(|(asked, _)| self.awaiting(asked)),
            // What is not done in its time leaves it abandoned, whatever else is waited for.
            Truth::Yes if held.iter().any(|(asked, holds)| *holds == Truth::Yes && self.is_past(asked)) => {
                Some(Standing::Lapsed)
            }
            Truth::Yes => {
                let waited = held.iter().rev().find(|(asked, _)| !self.is_past(asked));
                waited.map(|(asked, _)| self.awaiting(asked))
            }
        }
    }

    fn awaiting(&self, asked: &Asked<'_>) -> Standing {
        let until = self.ends_for(asked);
        match asked.first.asks {
            Asks::Correction { .. } => Standing::AwaitingCorrection(until),
            Asks::Fee => Standing::AwaitingPayment(until),
        }
    }

    /// Whether the applicant's time to do what was asked for is over.
    pub(super) fn is_past(&self, asked: &Asked<'_>) -> bool {
        matches!(self.ends_for(asked), Some(Due::On(last)) if last < self.on)
    }
}
