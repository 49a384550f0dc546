//! Consultation (征求意见): coordination of agencies (协商、确认) and the hearing of third parties (听取第三方意见), as one
//! procedure for each addressee: letter, window, receipt, answer or silence, escalation.
//!
//! Several run in parallel in one [`Ledger`]; only the journal of [`Consultations`] is stored. Where one stands on a day,
//! and what its silence means, is asked of [`Consultation::position`]; whether a release is blocked, of
//! [`Ledger::clearance`]; which days it took, of [`Ledger::spans`].
//!
//! # The stages
//! A step that makes no sense does not compile on the stage types, and is refused by [`Matter::record`](crate::workflow::matter::Matter::record) with what was
//! expected; the matter is then unchanged. What was late really happened and is recorded.
//!
//! ```mermaid
//! stateDiagram-v2
//!     [*] --> opened: open
//!     opened --> sent: send
//!     opened --> withdrawn: withdraw
//!     sent --> received: receive
//!     sent --> sent: agree on a time
//!     sent --> sent: say orally
//!     sent --> answered: answer in writing
//!     sent --> escalated: escalate
//!     sent --> withdrawn: withdraw
//!     received --> received: agree on a time
//!     received --> received: say orally
//!     received --> answered: answer in writing
//!     received --> escalated: escalate
//!     received --> withdrawn: withdraw
//!     answered --> answered: say orally
//!     answered --> answered: answer in writing
//!     answered --> escalated: escalate
//!     answered --> withdrawn: withdraw
//!     sent --> opened: open
//!     received --> opened: open
//!     answered --> opened: open
//!     escalated --> opened: open
//!     escalated --> settled: settle
//!     escalated --> withdrawn: withdraw
//!     settled --> opened: open
//!     withdrawn --> opened: open
//! ```
//!
//! # What silence means
//! | who is silent | where | effect |
//! |---|---|---|
//! | an agency involved, or a co-maker before proactive release | 《台儿庄区政府信息公开协调工作制度》第八条 | agrees with the proposer's opinion, once the time that the letter set has passed |
//! | a co-maker, on request | 《政府信息公开条例》第三十四条 | after 15 working days consents to disclosure; the lead still decides |
//! | a third party, on request | 《政府信息公开条例》第三十二条 | after 15 working days the agency decides |
//! | anybody else | | none: its position is undetermined, and release stays blocked |
//!
//! For proactive release no clock stops: a release can be blocked and overdue at once.

mod clearance;
mod due;
mod event;
mod ledger;
mod letter;
mod position;
mod rules;
mod spans;
mod stage;
mod standpoint;

pub use clearance::{ApprovalByLaw, Block, Clearance, Obstacle};
pub(crate) use due::letter_due;
pub use event::{Answer, Event, Form, Settlement, Verb};
pub(crate) use ledger::OfFile;
pub use ledger::{Consultation, Consultations, Ledger, Refusal, Statement};
pub use letter::{Letter, LetterError, Opinion};
pub use position::Position;
pub(crate) use rules::escalations;
pub use rules::{duty, rule, rules, undated_rule};
pub use spans::{Span, Spans};
pub use stage::{Answered, Escalated, Opened, Received, Sent, Settled, Stage, Withdrawn};
pub use standpoint::{Gap, PositionFlags, Standpoint};
