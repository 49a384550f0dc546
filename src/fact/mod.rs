//! What is known about a part of the information: the vocabulary of findings, their state, and three-valued truth.
//!
//! A fact is one yes-or-no finding that a provision asks for. It is yes, no, asked but unknown, or not asked; a
//! missing fact never becomes a default.

mod facts;
mod group;
mod names;
mod question;
mod set;
mod truth;
mod vocabulary;

pub use facts::{FactError, Facts, Finding, Review, State};
pub use group::Group;
pub use question::Doubt;
pub use set::{FactSet, UnknownFact};
pub use truth::{Known, Truth};
pub use vocabulary::Fact;
