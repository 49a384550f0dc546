//! What has to be published or done without being asked (主动义务): by whom, where, by when, and what is missing.
//!
//! [`owed`] gives the duties in force, the nation's first; [`Owed::check`] holds one against what was done, [`Owed::due`] says by when an
//! item is due, [`year`] lays the recurring ones out over a year. Around them stand the role table ([`holder`], [`lacks`]), the names of
//! bodies ([`named`]), the references of a text ([`resolve`]), what follows a breach ([`sanctions`]), and assessment ([`assess`]).
//!
//! Whether an item is open at all is not asked here: that is a [`decision`](crate::decision), and no duty to publish opens what arts. 14 and
//! 15 close.

mod assess;
mod check;
mod clarify;
mod done;
mod due;
mod error;
mod name;
mod owed;
mod reference;
mod role;
mod sanction;
mod year;

pub use assess::{Head, Sheet, assess};
pub use check::{Check, Missing, Shortfall};
pub use clarify::{Clarification, clarification};
pub use done::Done;
pub use due::{ItemDue, Late};
pub use error::DutyError;
pub use name::{NameError, Named, named};
pub use owed::{Layer, Owed, find, owed, owed_by};
pub use reference::{Resolved, resolve};
pub use role::{Lack, Staffing, competent_department, holder, lacks};
pub use sanction::{Circumstances, Sanction, sanctions};
pub use year::{Dated, Span, year};
