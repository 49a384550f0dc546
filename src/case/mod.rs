//! The file of one matter (案卷): application, secrecy review, release, coordination and interpretation together, and what persons found about
//! the information and its parts.
//!
//! Only the journal of a [`Case`] is stored; every procedure in it is replayed through its own transitions. What is known on a day is asked of
//! [`Case::facts_on`], where every procedure and clock stands of [`Case::standing`], and what comes next, by whom and until when, across the
//! whole matter, of [`Case::next`]. By when the application has to be answered says [`Case::clock`], with [`Case::deadlines`],
//! [`Case::last_days`] and [`Case::timeliness`]; whether the release may go ahead, [`Case::passage`]. [`Case::proceed`] and [`Case::reply`] record
//! only what nothing stands in the way of. Whether it was done right says [`audit`](crate::audit::audit).
//!
//! A track by itself ([`Case::application`], [`Case::release`] and so on) is a view of what happened in one procedure, and knows neither the
//! others nor what was found.
//!
//! # Acts and findings
//! What somebody *did* is an event of a procedure: a consent, a letter, an approval. What somebody *found* is a [`Found`]: a fact of the
//! information or of the application, at the day on which it was so. One that is learnt later is recorded late, at its day.
//!
//! # Parts
//! Facts attach to the document or to a part of it. A part takes over what was found of the document, unless it was found otherwise for the
//! part. Each has at most one third party; the consent of one opens no other's part. Several parts are all of the document; beside a single one of
//! which something was found by itself, or which can be severed or not, stands the rest, as the document was found to be.

mod application;
mod asked;
mod circumstance;
mod correction;
mod dispute;
mod event;
mod facts;
mod file;
mod findings;
mod found;
mod hearing;
mod interpretation;
mod next;
mod opinion;
mod publication;
mod release;
mod releasing;
mod replying;
mod reviewing;
mod sheet;
mod standing;
mod third_party;
mod version;
mod waiting;
mod way;
mod what;
mod word;

pub use circumstance::Circumstance;
pub use event::{Event, Track};
pub use facts::CaseFacts;
pub use file::{Case, Refusal};
pub use findings::{Findings, FindingsFile, FoundRefusal, Responsibility};
pub use found::{Found, Of};
pub use next::Step;
pub use publication::Publication;
pub use standing::Standing;
pub(crate) use third_party::{Doubt, Out, harm, kept_for_their_sake, went_out};
pub use what::{Recorded, What};
