//! One struct a stage, and on each the verbs that lead on. The days of what moves no clock stay in the journal or beside the stages.

use chrono::NaiveDate;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};

use super::{Paper, RecordAnswer, Stage};
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
    #[serde(skip)]
    pub(super) correction: Wait,
    #[serde(skip)]
    pub(super) payment: Wait,
}

/// How it stands with one kind of thing that the applicant is asked for (补正, 缴费), whatever becomes of the other kind.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Wait {
    /// It was not asked for.
    No,
    /// It is waited for.
    Awaited,
    /// It came in, and may have come in too late.
    CameIn,
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
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub struct AwaitingCorrection {
    pub(super) handling: Handling,
}

/// 待缴费: a fee was asked for.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub struct AwaitingPayment {
    pub(super) handling: Handling,
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
        Self { of, correction: Wait::No, payment: Wait::No }
    }

    /// 告知补正.
    #[must_use]
    pub const fn ask_correction(self) -> AwaitingCorrection {
        AwaitingCorrection { handling: Self { correction: Wait::Awaited, ..self } }
    }

    /// 通知收费.
    #[must_use]
    pub const fn ask_fee(self) -> AwaitingPayment {
        AwaitingPayment { handling: Self { payment: Wait::Awaited, ..self } }
    }

    /// 答复; it is that entry of the journal.
    #[must_use]
    pub const fn reply(self, on: NaiveDate, entry: usize, kind: ReplyKind) -> Answered {
        self.answer(on, entry, Answer::Reply(kind))
    }

    pub(super) const fn answer(self, on: NaiveDate, entry: usize, answer: Answer) -> Answered {
        Answered { handling: Self::new(self.of), first: None, made: on, entry, answer, posted: None, served: None }
    }

    /// 视为放弃: what the applicant was asked for did not come in, or too late. It may come in all the same, and so may what was asked for besides.
    #[must_use]
    pub const fn lapse(self, on: NaiveDate, how: Ending) -> Closed {
        Closed { handling: self, on, how }
    }

    /// 撤回.
    #[must_use]
    pub const fn withdraw(self, on: NaiveDate) -> Closed {
        Self::new(self.of).lapse(on, Ending::Withdrawn)
    }

    /// How it stands with what a paper asks for.
    pub(super) const fn wait(self, paper: Paper) -> Wait {
        match paper {
            Paper::CorrectionNotice => self.correction,
            Paper::FeeNotice => self.payment,
            Paper::Reply => Wait::No,
        }
    }

    pub(super) const fn awaits(self, paper: Paper) -> bool {
        matches!(self.wait(paper), Wait::Awaited)
    }

    pub(super) const fn corrected(self) -> Self {
        Self { correction: Wait::CameIn, ..self }
    }

    pub(super) const fn paid(self) -> Self {
        Self { payment: Wait::CameIn, ..self }
    }

    /// Where it stands, by what of all that was asked for is still waited for.
    pub(super) const fn stage(self) -> Stage {
        match (self.correction, self.payment) {
            (Wait::Awaited, _) => Stage::AwaitingCorrection(AwaitingCorrection { handling: self }),
            (_, Wait::Awaited) => Stage::AwaitingPayment(AwaitingPayment { handling: self }),
            _ => Stage::Handling(self),
        }
    }
}

impl AwaitingCorrection {
    /// 通知收费, before the correction came in.
    #[must_use]
    pub const fn ask_fee(self) -> AwaitingPayment {
        self.handling.ask_fee()
    }

    /// 收到补正.
    #[must_use]
    pub const fn correct(self) -> Stage {
        self.handling.corrected().stage()
    }
}

impl AwaitingPayment {
    /// 告知补正, before the fee was paid.
    #[must_use]
    pub const fn ask_correction(self) -> AwaitingCorrection {
        self.handling.ask_correction()
    }

    /// 缴费.
    #[must_use]
    pub const fn pay(self) -> Stage {
        self.handling.paid().stage()
    }
}

impl Serialize for AwaitingCorrection {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut stage = serializer.serialize_struct("AwaitingCorrection", 2)?;
        stage.serialize_field("handling", &self.handling)?;
        // Whether a fee is waited for besides.
        stage.serialize_field("pays", &self.handling.awaits(Paper::FeeNotice))?;
        stage.end()
    }
}

impl Serialize for AwaitingPayment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut stage = serializer.serialize_struct("AwaitingPayment", 2)?;
        stage.serialize_field("handling", &self.handling)?;
        // Whether a correction is waited for besides.
        stage.serialize_field("corrects", &self.handling.awaits(Paper::CorrectionNotice))?;
        stage.end()
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

    /// 收到补正: with good reason, or by the agency's leave, what was put away for want of it is taken up again, and waits for what was
    /// asked for besides. What was put away for want of a fee stays so.
    pub(super) const fn correct(self) -> Option<Stage> {
        match self.how {
            Ending::NotCorrected => Some(self.handling.corrected().stage()),
            _ if self.handling.awaits(Paper::CorrectionNotice) => {
                Some(Stage::Closed(Self { handling: self.handling.corrected(), ..self }))
            }
            _ => None,
        }
    }

    /// 缴费: the same of a fee.
    pub(super) const fn pay(self) -> Option<Stage> {
        match self.how {
            Ending::NotPaid => Some(self.handling.paid().stage()),
            _ if self.handling.awaits(Paper::FeeNotice) => {
                Some(Stage::Closed(Self { handling: self.handling.paid(), ..self }))
            }
            _ => None,
        }
    }
}
