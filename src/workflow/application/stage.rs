//! Where an application stands, and the one table of transitions.

use chrono::NaiveDate;
use serde::Serialize;

use super::verbs::{Answer, Answered, AwaitingCorrection, AwaitingPayment, Closed, Ending, Handling, Wait};
use super::{Event, Paper, Verb};
use crate::citation::Text;
use crate::norm::RequestKind;

/// Where an application stands.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Stage {
    /// 办理中.
    Handling(Handling),
    /// 待补正.
    AwaitingCorrection(AwaitingCorrection),
    /// 待缴费.
    AwaitingPayment(AwaitingPayment),
    /// 已答复.
    Answered(Answered),
    /// 已终结.
    Closed(Closed),
}

impl Stage {
    /// The table of transitions. `None` where the event makes no sense at this stage.
    #[inline]
    pub(super) fn after(self, entry: usize, on: NaiveDate, event: &Event) -> Option<Self> {
        Some(match (self, event) {
            (_, Event::Arrived { .. }) => return None,

            // Each notice is kept by itself: what was asked for before is waited for all the same.
            (Self::AwaitingCorrection(_), Event::CorrectionAsked { .. })
            | (Self::AwaitingPayment(_), Event::FeeAsked { .. }) => self,
            (open, Event::CorrectionAsked { .. }) if open.is_open() => {
                Self::AwaitingCorrection(open.handling().ask_correction())
            }
            (open, Event::FeeAsked { .. }) if open.is_open() && !open.is_about_own_record() => {
                Self::AwaitingPayment(open.handling().ask_fee())
            }
            (_, Event::Served { what }) if self.is_owed(*what) => self,

            // Each comes in by itself, also after it was put away for want of the other.
            (Self::Closed(stage), Event::Corrected) => return stage.correct(),
            (Self::Closed(stage), Event::FeePaid) => return stage.pay(),
            (open, Event::Corrected) if open.awaits(Paper::CorrectionNotice) => open.handling().corrected().stage(),
            (open, Event::FeePaid) if open.awaits(Paper::FeeNotice) => open.handling().paid().stage(),
            (open, Event::NotCorrected) if open.may_lapse(Paper::CorrectionNotice) => {
                Self::Closed(open.handling().lapse(on, Ending::NotCorrected))
            }
            (open, Event::NotPaid) if open.may_lapse(Paper::FeeNotice) => {
                Self::Closed(open.handling().lapse(on, Ending::NotPaid))
            }

            (Self::Answered(stage), Event::Replied { reply }) => {
                Self::Answered(stage.answer_again(on, entry, Answer::Reply(reply.kind())))
            }
            (Self::Answered(stage), Event::RecordAnswered { answer }) => {
                Self::Answered(stage.answer_again(on, entry, Answer::Record(*answer)))
            }
            // Also what was put away wrongly can be answered.
            (stage, Event::Replied { reply }) => Self::Answered(stage.handling().reply(on, entry, reply.kind())),
            (stage, Event::RecordAnswered { answer }) => {
                Self::Answered(stage.handling().answer(on, entry, Answer::Record(*answer)))
            }
            (Self::Answered(stage), Event::Posted) => Self::Answered(stage.post(on)),
            (Self::Answered(stage), Event::Served { what: Paper::Reply }) => Self::Answered(stage.serve(on)),

            (open, Event::Withdrawn) if open.is_open() => Self::Closed(open.handling().withdraw(on)),
            (stage, Event::RemedyDecided { answer_anew: true, .. }) => {
                Self::Handling(Handling::new(stage.handling().of))
            }

            // What moves no stage stands beside the stages.
            (stage, event) if stage.takes(event.verb()) => stage,
            _ => return None,
        })
    }

    /// Whether a verb that moves no stage makes sense at this one.
    const fn takes(self, verb: Verb) -> bool {
        match verb {
            // Whatever the stage.
            Verb::SeekRemedy
            | Verb::DecideRemedy
            | Verb::Consult
            | Verb::TellThirdParty
            | Verb::ReportResult
            | Verb::ProposeProactive
            | Verb::ExamineProposal
            | Verb::MakeProactive => true,
            // Until it is answered or ended.
            Verb::Confirm
            | Verb::HandOver
            | Verb::FindClarity
            | Verb::AskReasons
            | Verb::GiveReasons
            | Verb::FindReasons
            | Verb::Delay
            | Verb::Search
            | Verb::ApproveExtension
            | Verb::NotifyExtension => self.is_open(),
            _ => false,
        }
    }

    /// Whether it is still to be answered.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Handling(_) | Self::AwaitingCorrection(_) | Self::AwaitingPayment(_))
    }

    pub(super) const fn handling(self) -> Handling {
        match self {
            Self::Handling(stage) => stage,
            Self::AwaitingCorrection(stage) => stage.handling,
            Self::AwaitingPayment(stage) => stage.handling,
            Self::Answered(stage) => stage.handling,
            Self::Closed(stage) => stage.handling,
        }
    }

    /// Whether what a paper asks for is waited for.
    pub(crate) const fn awaits(self, paper: Paper) -> bool {
        self.is_open() && self.handling().awaits(paper)
    }

    /// Whether what a paper asks for did not come in yet: also of what was put away for want of something else.
    const fn is_owed(self, paper: Paper) -> bool {
        self.handling().awaits(paper)
    }

    /// Whether it may be put away: what a paper asked for is waited for, or came in, and may have come in too late.
    fn may_lapse(self, paper: Paper) -> bool {
        self.is_open() && self.handling().wait(paper) != Wait::No
    }

    fn was_put_away(self, how: Ending) -> bool {
        matches!(self, Self::Closed(closed) if closed.how == how)
    }

    pub(super) const fn is_about_own_record(self) -> bool {
        matches!(self.handling().of, RequestKind::OwnRecord)
    }

    /// The verbs that make sense at this stage, as far as nothing else is presupposed.
    #[must_use]
    pub fn expects(self) -> Vec<Verb> {
        let moves = |verb: &Verb| match verb {
            Verb::AskCorrection | Verb::Withdraw => self.is_open(),
            Verb::AskFee => self.is_open() && !self.is_about_own_record(),
            Verb::Reply => !self.is_about_own_record(),
            Verb::AnswerRecord => self.is_about_own_record(),
            Verb::ServeCorrectionNotice => self.is_owed(Paper::CorrectionNotice),
            Verb::LapseUncorrected => self.may_lapse(Paper::CorrectionNotice),
            Verb::Correct => self.is_owed(Paper::CorrectionNotice) || self.was_put_away(Ending::NotCorrected),
            Verb::ServeFeeNotice => self.is_owed(Paper::FeeNotice),
            Verb::LapseUnpaid => self.may_lapse(Paper::FeeNotice),
            Verb::PayFee => self.is_owed(Paper::FeeNotice) || self.was_put_away(Ending::NotPaid),
            Verb::Post | Verb::ServeReply => matches!(self, Self::Answered(_)),
            Verb::OrderAnswer => true,
            verb => self.takes(*verb),
        };
        Verb::ALL.into_iter().filter(moves).collect()
    }

    /// The stage in words: the Chinese term, and the name on the wire.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Handling(_) => Text::literal("办理中", "handling"),
            Self::AwaitingCorrection(_) => Text::literal("待补正", "awaiting_correction"),
            Self::AwaitingPayment(_) => Text::literal("待缴费", "awaiting_payment"),
            Self::Answered(_) => Text::literal("已答复", "answered"),
            Self::Closed(_) => Text::literal("已终结", "closed"),
        }
    }
}
