//! What an agency reports and keeps lists of: the annual report (年度报告) and the registers (台账), both counted from the matters themselves.
//!
//! Nothing is typed in twice: a row of a register and a cell of table 3 follow from the journals of the matters that are [`Filed`].

pub mod annual;
mod csv;
mod filed;
pub mod register;

pub use filed::{Filed, FiledError};
