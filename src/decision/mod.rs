//! Open it? The answer on one part of the information, on the parts joined, and the reply to an application.
//!
//! [`decide`] judges one part. [`decide_all`] joins parts. [`reply`] chooses the kind of answer to an application.
//! Nothing here discloses by error or by gap: a missing fact leaves the answer [`Verdict::Undetermined`], and
//! [`Decision::ask`] names exactly the facts that matter.

mod ask;
mod decide;
mod evaluate;
mod explain;
mod flag;
mod follow;
mod join;
mod judge;
mod layer;
mod outcome;
mod part;
mod reply;

pub use ask::{Ask, Question};
pub use decide::{ChoiceStanding, Decision, LocalAnswer, decide};
pub use explain::{Explanation, Node, Piece, Row};
pub use flag::Flags;
pub(crate) use follow::SECRECY_UNSETTLED;
pub use join::{JoinError, Joined, Whole, decide_all};
pub(crate) use join::{Openness, Unanswered, join, openness};
pub use outcome::{Outcome, Outcomes, Verdict};
pub use part::{AgencyChoice, HigherText, Part, RankError};
pub use reply::{Application, Reply, reply};
pub(crate) use reply::{answering_what_is_not_there, never_made};
