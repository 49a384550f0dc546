//! Was it done right? What really happened is held against the law, and every breach is named: its code, its provisions, the
//! day it happened and the day it could be found, how grave it is, and what would have been right.
//!
//! What the audit cannot judge for want of a fact it lists, and never counts as lawful.

mod aftermath;
mod annual_report;
mod application;
mod assertion;
mod basis;
mod breach;
mod breach_code;
mod coordination;
mod desk;
mod held;
mod interpretation;
mod matter;
mod notice;
mod outgoing;
mod passage;
mod public_opinion;
mod publication;
mod release;
mod report;
mod secrecy_review;
mod unasked;
mod want;
mod words;

pub use aftermath::Aftermath;
pub use breach::{Breach, Liable, Severity};
pub use breach_code::BreachCode;
pub use coordination::coordination;
pub use interpretation::interpretation;
pub use matter::{AuditError, audit};
pub use notice::notice;
pub use passage::release;
pub use public_opinion::public_opinion;
pub use release::{Bystander, Release};
pub use report::{Audit, Unkept};
pub use secrecy_review::secrecy_review;
pub use want::{Unjudged, Want};
