//! The shapes a text may hold: plain cited data without behaviour.

mod period;

pub use period::{Period, Unit};
