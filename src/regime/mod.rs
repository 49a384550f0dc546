//! Which texts apply in a place on a day, and what they set together.
//!
//! A jurisdiction has no date, a regime does: [`Jurisdiction`] is a place with its assumptions, readings and local
//! rules; [`Jurisdiction::on`] is the [`Regime`] in force on a day.

mod conflict;
mod in_force;
mod jurisdiction;
mod layered;

pub use conflict::{Conflict, Difference, Prevails, conflicts};
pub use in_force::{Local, Regime};
pub use jurisdiction::{Jurisdiction, RegimeError};
pub use layered::Layered;
