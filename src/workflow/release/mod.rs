//! Release (公开): from formation to the public. The label fixed, reviews and consultations done, the gates of the place closed,
//! published where and in the order the place says, recorded; corrected, taken down, changed, re-assessed.
//!
//! Results are read and not repeated: the secrecy review's, the consultations', the decision's stand in [`Results`]. What was
//! really published is recorded whatever was open ([`Matter::record`](crate::workflow::matter::Matter::record)), and judged by
//! the [`audit`](crate::audit) alone; a host that wants to be held back uses [`ReleaseFile::proceed`] or, with everything that
//! is on record of the matter, [`Case::proceed`](crate::case::Case::proceed).
//!
//! # The stages
//! Labels, reviews, approvals, exceptions and records move nothing and are left out here; publishing past a gate is possible at
//! every stage, because it happens. What was drafted to be published stays where it is when one applicant is provided with it: it has
//! to be published still. What was taken down is judged anew before it is put up again, by what closes its gates since;
//! what went out in part is re-assessed for the rest, as what was withheld.
//!
//! ```mermaid
//! stateDiagram-v2
//!     [*] --> drafting: draft
//!     drafting --> formed: form
//!     drafting --> withheld: withhold
//!     drafting --> returned: send back
//!     drafting --> released: publish
//!     drafting --> released: provide
//!     formed --> released: publish
//!     formed --> released: provide
//!     formed --> withheld: withhold
//!     formed --> returned: send back
//!     released --> formed: change
//!     released --> taken_down: take down
//!     withheld --> formed: change
//!     withheld --> formed: reopen
//!     withheld --> released: publish
//!     withheld --> released: provide
//!     taken_down --> released: publish
//!     taken_down --> released: provide
//!     returned --> drafting: draft
//!     returned --> released: publish
//!     returned --> released: provide
//! ```
//!
//! # Gates
//! A gate is data of a regime ([`Gate`](crate::norm::Gate)): what closes it, who, after which gate, on which documents. None of
//! them is a state, none stops a clock, and none is ever a ground for withholding. A silent consent is none. An approval given
//! before what it approves existed closes nothing. [`diagram()`] draws those of a place; in Taierzhuang, after the nation's four:
//!
//! ```mermaid
#![doc = include_str!("gates.mmd")]
//! ```

mod channels;
mod closing;
mod designation;
mod diagram;
mod event;
mod gates;
mod label;
mod missing;
mod on_record;
mod passage;
mod proceed;
#[expect(clippy::module_inception, reason = "the release of one document, beside its stages and its events")]
mod release;
mod results;
mod stage;
mod supply;

pub use channels::ChannelFault;
pub use designation::Designation;
pub use diagram::diagram;
pub use event::{Event, Reassessment, Verb};
pub(crate) use gates::at_formation;
pub use label::Label;
pub use missing::{BlankFields, GateState, Missing, Open};
pub(crate) use on_record::is_of_the_review;
pub(crate) use passage::ReasonsAsked;
pub use passage::{Passage, Severance};
pub use proceed::Bar;
pub use release::{LabelFields, Publication, Refusal, Release, ReleaseFile};
pub use results::{Others, Results};
pub use stage::{Drafting, Formed, Released, Returned, Stage, TakenDown, Withheld};
pub use supply::ReplyBar;
