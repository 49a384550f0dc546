//! The questions that can be asked.

use core::fmt;
use core::str::FromStr;

use super::fault::Fault;
use super::read::Payload;
use super::{
    compare, deadline, decide, disagreement, duties, fee, first_responder, info, matter, notice, provisions, reach,
    register, reply, report, responsible, vocabulary, working_days,
};
use crate::citation::{UnknownCode, by_code};

/// A question (op) of the boundary.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Op {
    /// What this library is: its version, the law it states, its calendar, places, ops.
    Info,
    /// The codes, with their words.
    Vocabulary,
    /// Open it? One part.
    Decide,
    /// Which reply to an application?
    Reply,
    /// Who answers?
    Responsible,
    /// To whom does a disagreement between agencies go?
    Disagreement,
    /// Does a text reach a body?
    Reach,
    /// Who is the first to respond to public opinion?
    FirstResponder,
    /// What does the processing fee come to?
    Fee,
    /// By when?
    Deadline,
    /// Working days, forwards, backwards, between.
    WorkingDays,
    /// Where an application stands, and who acts next.
    Application,
    /// Where a secrecy review stands.
    Review,
    /// Whether a release may go ahead.
    Release,
    /// What comes next in the whole matter.
    Next,
    /// Was it done right?
    Audit,
    /// What has to be published and done without being asked.
    Duties,
    /// The provisions and their words.
    Provisions,
    /// Places side by side, and what conflicts.
    Compare,
    /// A document of a procedure, complete before it goes out.
    Notice,
    /// A register, drawn up from the matters.
    Register,
    /// The annual report.
    Report,
}

impl Op {
    /// Every op, in the order of the documentation.
    pub const ALL: [Self; 22] = [
        Self::Info,
        Self::Vocabulary,
        Self::Decide,
        Self::Reply,
        Self::Responsible,
        Self::Disagreement,
        Self::Reach,
        Self::FirstResponder,
        Self::Fee,
        Self::Deadline,
        Self::WorkingDays,
        Self::Application,
        Self::Review,
        Self::Release,
        Self::Next,
        Self::Audit,
        Self::Duties,
        Self::Provisions,
        Self::Compare,
        Self::Notice,
        Self::Register,
        Self::Report,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Vocabulary => "vocabulary",
            Self::Decide => "decide",
            Self::Reply => "reply",
            Self::Responsible => "responsible",
            Self::Disagreement => "disagreement",
            Self::Reach => "reach",
            Self::FirstResponder => "first_responder",
            Self::Fee => "fee",
            Self::Deadline => "deadline",
            Self::WorkingDays => "working_days",
            Self::Application => "application",
            Self::Review => "review",
            Self::Release => "release",
            Self::Next => "next",
            Self::Audit => "audit",
            Self::Duties => "duties",
            Self::Provisions => "provisions",
            Self::Compare => "compare",
            Self::Notice => "notice",
            Self::Register => "register",
            Self::Report => "report",
        }
    }

    pub(super) fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|op| op.code() == code)
    }

    /// Reads the question and answers it. What does not fit is an error of the reader; what makes no sense is a fault.
    pub(super) fn answer<'p, P: Payload<'p>>(
        self,
        payload: P,
        out: &mut Vec<u8>,
    ) -> Result<Result<(), Fault>, P::Error> {
        Ok(match self {
            Self::Info => info::answer(payload.read()?, out),
            Self::Vocabulary => vocabulary::answer(payload.read()?, out),
            Self::Decide => decide::answer(payload.read()?, out),
            Self::Reply => reply::answer(payload.read()?, out),
            Self::Responsible => responsible::answer(payload.read()?, out),
            Self::Disagreement => disagreement::answer(payload.read()?, out),
            Self::Reach => reach::answer(payload.read()?, out),
            Self::FirstResponder => first_responder::answer(payload.read()?, out),
            Self::Fee => fee::answer(payload.read()?, out),
            Self::Deadline => deadline::answer(payload.read()?, out),
            Self::WorkingDays => working_days::answer(payload.read()?, out),
            Self::Application => matter::application(payload.read()?, out),
            Self::Review => matter::review(payload.read()?, out),
            Self::Release => matter::release(payload.read()?, out),
            Self::Next => matter::next(payload.read()?, out),
            Self::Audit => matter::audit(payload.read()?, out),
            Self::Duties => duties::answer(payload.read()?, out),
            Self::Provisions => provisions::answer(payload.read()?, out),
            Self::Compare => compare::answer(payload.read()?, out),
            Self::Notice => notice::answer(payload.read()?, out),
            Self::Register => register::answer(payload.read()?, out),
            Self::Report => report::answer(payload.read()?, out),
        })
    }
}

impl fmt::Display for Op {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Op {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}
