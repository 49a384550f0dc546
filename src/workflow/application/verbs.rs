//! One struct a stage, and on each the verbs that lead on. The days of what moves no clock stay in the journal or beside the stages.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{RecordAnswer, Stage};
use crate::citation::Text;
use crate::norm::{ReplyKind, RequestKind};

/// 办理中: it has arrived and is with the agency. Nothing can have been served:
///
/// ```compile_fail,E0599
/// use gongkai::norm::RequestKind;
/// use gongkai::workflow::application::Handling;
/// let day = "2024-03-04".parse().unwrap();
/// Handling::new(RequestKind::Information).serve(day);
/// ```
///
/// After a reply it can:
///
/// ```
/// use gongkai::norm::{ReplyKind, RequestKind};
/// use gongkai::workflow::application::Handling;
/// let day = "2024-03-04".parse().unwrap();
/// Handling::new(RequestKind::Information).reply(day, 1, ReplyKind::Granted).serve(day);
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Handling {
    pub(super) of: RequestKind,
    /// As what it may still be put away: what the applicant was asked for came in just now, and may have come in too late.
    #[serde(skip)]
    pub(super) lapses: Option<Ending>,
}

/// 待补正: a correction was asked for. What nobody asked for cannot come in:
///
/// ```compile_fail,E0599
/// use gongkai::norm::RequestKind;
/// use gongkai::workflow::application::Handling;
/// Handling::new(RequestKind::Information).pay();
/// ```
///
/// ```
/// use gongkai::norm::RequestKind;
/// use gongkai::workflow::application::Handling;
/// Handling::new(RequestKind::Information).ask_fee().pay();
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct AwaitingCorrection {
    pub(super) handling: Handling,
    /// Whether a fee is waited for besides.
    pub(super) pays: bool,
}

/// 待缴费: a fee was asked for.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct AwaitingPayment {
    pub(super) handling: Handling,
    /// Whether a correction is waited for besides.
    pub(super) corrects: bool,
}

/// What was answered.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "arts. 27 and 41 know two requests")]
pub enum Answer {
    /// 答复.
    Reply(ReplyKind),
    /// 更正答复.
    Record(RecordAnswer),
}

/// 已答复.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Answered {
    pub(super) handling: Handling,
    /// The first answer of this count, which was in time or not, where this is another.
    pub(super) first: Option<Sent>,
    pub(super) made: NaiveDate,
    /// Which entry of the journal is the answer.
    #[serde(skip)]
    pub(super) entry: usize,
    pub(super) answer: Answer,
    pub(super) posted: Option<NaiveDate>,
    pub(super) served: Option<NaiveDate>,
}

/// The days of an answer.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Sent {
    pub(super) made: NaiveDate,
    pub(super) posted: Option<NaiveDate>,
    pub(super) served: Option<NaiveDate>,
}

/// How it ended without an answer.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "withdrawn, not corrected, not paid: rows 三(六) of the annual report")]
pub enum Ending {
    /// 撤回.
    Withdrawn,
    /// 逾期不补正，视为放弃.
    NotCorrected,
    /// 逾期不缴费，视为放弃.
    NotPaid,
}

/// 已终结: ended without an answer.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Closed {
    pub(super) handling: Handling,
    pub(super) on: NaiveDate,
    pub(super) how: Ending,
}

impl Handling {
    /// It has arrived.
    #[must_use]
    pub const fn new(of: RequestKind) -> Self {
        Self { of, lapses: None }
    }

    /// 告知补正.
    #[must_use]
    pub const fn ask_correction(self) -> AwaitingCorrection {
        AwaitingCorrection { handling: Self::new(self.of), pays: false }
    }

    /// 通知收费.
    #[must_use]
    pub const fn ask_fee(self) -> AwaitingPayment {
        AwaitingPayment { handling: Self::new(self.of), corrects: false }
    }

    /// 答复; it is that entry of the journal.
    #[must_use]
    pub const fn reply(self, on: NaiveDate, entry: usize, kind: ReplyKind) -> Answered {
        self.answer(on, entry, Answer::Reply(kind))
    }

    pub(super) const fn answer(self, on: NaiveDate, entry: usize, answer: Answer) -> Answered {
        Answered { handling: Self::new(self.of), first: None, made: on, entry, answer, posted: None, served: None }
    }

    /// 视为放弃: what the applicant was asked for did not come in, or too late.
    #[must_use]
    pub const fn lapse(self, on: NaiveDate, how: Ending) -> Closed {
        Closed { handling: Self::new(self.of), on, how }
    }

    const fn came_in(self, late: Ending) -> Self {
        Self { lapses: Some(late), ..self }
    }

    /// 撤回.
    #[must_use]
    pub const fn withdraw(self, on: NaiveDate) -> Closed {
        self.lapse(on, Ending::Withdrawn)
    }
}

impl AwaitingCorrection {
    /// 通知收费, before the correction came in.
    #[must_use]
    pub const fn ask_fee(self) -> AwaitingPayment {
        AwaitingPayment { handling: Handling::new(self.handling.of), corrects: true }
    }

    /// 收到补正.
    #[must_use]
    pub const fn correct(self) -> Stage {
        let handling = self.handling.came_in(Ending::NotCorrected);
        if self.pays {
            Stage::AwaitingPayment(AwaitingPayment { handling, corrects: false })
        } else {
            Stage::Handling(handling)
        }
    }

    /// 缴费, where that was asked for besides.
    pub(super) const fn pay(self) -> Self {
        Self { handling: self.handling.came_in(Ending::NotPaid), pays: false }
    }
}

impl AwaitingPayment {
    /// 告知补正, before the fee was paid.
    #[must_use]
    pub const fn ask_correction(self) -> AwaitingCorrection {
        AwaitingCorrection { handling: Handling::new(self.handling.of), pays: true }
    }

    /// 缴费.
    #[must_use]
    pub const fn pay(self) -> Stage {
        let handling = self.handling.came_in(Ending::NotPaid);
        if self.corrects {
            Stage::AwaitingCorrection(AwaitingCorrection { handling, pays: false })
        } else {
            Stage::Handling(handling)
        }
    }

    /// 收到补正, where that was asked for besides.
    pub(super) const fn correct(self) -> Self {
        Self { handling: self.handling.came_in(Ending::NotCorrected), corrects: false }
    }
}

impl Answered {
    /// 寄出.
    #[must_use]
    pub fn post(mut self, on: NaiveDate) -> Self {
        self.posted = self.posted.or(Some(on));
        self
    }

    /// 送达.
    #[must_use]
    pub fn serve(mut self, on: NaiveDate) -> Self {
        self.served = self.served.or(Some(on));
        self
    }

    /// 重新答复, of the agency's own accord: the first answer stays the one that was in time or not.
    pub(super) const fn answer_again(self, on: NaiveDate, entry: usize, answer: Answer) -> Self {
        let first = match self.first {
            Some(first) => first,
            None => self.sent(),
        };
        Self { first: Some(first), made: on, entry, answer, posted: None, served: None, ..self }
    }

    const fn sent(self) -> Sent {
        Sent { made: self.made, posted: self.posted, served: self.served }
    }

    /// The days of the first answer.
    pub(super) const fn first(self) -> Sent {
        match self.first {
            Some(first) => first,
            None => self.sent(),
        }
    }

    /// The day of the first answer: the one that was in time or not.
    #[must_use]
    pub const fn first_made_on(self) -> NaiveDate {
        self.first().made
    }

    /// What was answered.
    #[must_use]
    pub const fn answer(self) -> Answer {
        self.answer
    }

    /// The day on which it was.
    #[must_use]
    pub const fn made_on(self) -> NaiveDate {
        self.made
    }

    /// Which entry of the journal it is.
    #[must_use]
    pub const fn entry(self) -> usize {
        self.entry
    }

    /// The day on which it was posted.
    #[must_use]
    pub const fn posted_on(self) -> Option<NaiveDate> {
        self.posted
    }

    /// The day on which it was served.
    #[must_use]
    pub const fn served_on(self) -> Option<NaiveDate> {
        self.served
    }
}

impl Ending {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Withdrawn => Text::literal("申请人撤回", "withdrawn"),
            Self::NotCorrected => Text::literal("逾期不补正，不再处理", "put away uncorrected"),
            Self::NotPaid => Text::literal("逾期不缴费，不再处理", "put away unpaid"),
        }
    }
}

impl Closed {
    /// How.
    #[must_use]
    pub const fn how(self) -> Ending {
        self.how
    }

    /// The day.
    #[must_use]
    pub const fn on(self) -> NaiveDate {
        self.on
    }

    /// 有正当理由: taken up again after a late correction or payment.
    #[must_use]
    pub const fn resume(self) -> Handling {
        self.handling.came_in(self.how)
    }
}
