//! The procedures: what happened, where that leaves the matter, what comes next.
//!
//! A procedure has one private struct per stage, whose methods are the verbs of the statute; an enum gathers the stages and
//! one `match` is the table of transitions. A transition judges structure only, never a calendar, a period or a threshold:
//! what was late or skipped really happened, is recorded, and is judged by [`audit`](crate::audit) alone.

pub mod application;
pub mod approval;
pub mod consultation;
pub(crate) mod expected;
pub mod journal;
pub mod matter;
pub mod policy_interpretation;
pub mod public_opinion_response;
pub mod release;
pub mod secrecy_review;
pub(crate) mod stored;
