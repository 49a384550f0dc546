//! By when (期限): a statutory period from a dated trigger to a due day, with its proof.
//!
//! A [`Deadline`] *is* its proof: the trigger and its evidence, the day-zero rule, every day walked and why it counts or
//! not, the due day, the provisions. A stored one is checked by [`Deadline::verify`], which sees only the raw notices
//! and walks day by day on its own.
//!
//! The general rules of time are the Civil Code's (《民法典》第二百零一条至第二百零三条), applied to administrative periods by
//! analogy.

mod due;
mod exclusion;
mod fixed_day;
mod ledger;
mod print;
mod proof;
mod status;
mod stretch;
mod term;
mod trigger;
mod verify;

pub(crate) use due::certain;
pub use due::{Due, Roll};
pub use exclusion::{Excluded, Exclusion, ExclusionError, Exclusions};
pub(crate) use fixed_day::{fixed_day, last_in_time};
pub use ledger::{Interval, IntervalKind, Ledger};
pub use proof::Deadline;
pub use status::Status;
pub use stretch::Stretch;
pub use term::Term;
pub use trigger::Trigger;
pub use verify::Rejection;
