//! Where an answer comes from: instruments, provisions, and values that carry theirs.
//!
//! Floor 0 of the house: everything else stands on this.

mod cited;
mod code;
pub(crate) mod coded;
pub(crate) mod date;
mod force;
mod instrument;
pub mod numeral;
mod parse;
pub(crate) mod parsed;
mod provision;
pub(crate) mod register;
mod text;
mod word;

pub use cited::Cited;
pub use code::{Code, CodeError};
pub(crate) use force::years_later;
pub use force::{Force, Standing};
pub use instrument::{Instrument, Rank};
pub use parse::ProvisionError;
pub use provision::Provision;
pub use register::{instrument, instruments};
pub use text::{Language, Text, TextError};
pub use word::UnknownCode;
pub(crate) use word::by_code;
