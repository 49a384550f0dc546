//! Who answers (公开主体): the agency that made the information, keeps it, first obtained it or led the making; its
//! successor; who is obliged beside it; to whom a disagreement goes.
//!
//! A host states the bodies it knows and what became of them in a [`Roster`], and where the information comes from in an
//! [`Information`]. [`responsible`] then names who answers, each with its provisions, or says which fact is missing.
//!
//! # Succession
//! The Regulation does not say who answers for an agency that is gone. Two of the built-in local texts do: the agency that
//! took over the functions, else the one that decided the change. Elsewhere it stays open, with the bodies in question as
//! candidates and no more. A duty is followed by the function that the information belongs to, from the day it was made,
//! through every change that had happened by the day asked about.
//!
//! # Whom a text covers
//! A text covers a kind of body only where a clause of it names that kind; see [`reach`]. A sub-district office, a
//! deliberative body, an affiliated unit or an entrusted institution that no clause names is left open. A text of a place
//! binds no body above or outside the place.

mod addressed;
mod body;
mod change;
mod co_obliged;
mod dispute;
mod duty;
mod error;
mod explain;
mod flag;
mod information;
mod missing;
mod reach;
mod resolve;
mod responder;
mod responsible;
mod roster;
mod walk;

pub use addressed::Addressed;
pub use body::{Body, OwnName};
pub use change::{Change, ChangeKind, Taking};
pub use dispute::{Disagreement, Escalated, Route, escalate};
pub use duty::{Bearer, Duty, Elsewhere, Link, Role};
pub use error::AgencyError;
pub use flag::Flags;
pub use information::{Information, Involvement, Origin, SpecialAuthority};
pub use missing::{Missing, NoRule, Why};
pub use reach::{Reach, reach};
pub use responder::{FirstResponder, first_responder};
pub use responsible::{Responsibility, responsible};
pub use roster::{Roster, RosterError};
