//! Policy interpretation (政策解读): a document is drafted, submitted, signed off and issued, and what interprets it keeps step
//! with it (同步起草、同步审签、同步发布), where a local text asks for that. The Regulation does not speak of it.
//!
//! The stages are those of the document. Plan and interpretation have no stages of their own, only days, which stand beside:
//! each of them can be drafted, signed off or published at any stage, in step or out of it, and is recorded as it went. Only the
//! journal of [`Interpretations`] is stored. What the local text makes of it is asked of [`Interpretation::judgement`]; whether a
//! submission is accepted, of [`Interpretation::gates`], and [`Interpretations::proceed`] refuses one that is not.
//!
//! # The stages
//! A step that makes no sense does not compile on the stage types, and is refused by
//! [`Matter::record`](crate::workflow::matter::Matter::record) with what was expected; the matter is then unchanged. A day
//! that is not on file, such as that of the draft or of the sign-off, does not keep a later step from being recorded. A plan is
//! the exception: whether there was one is what a gate asks, so that nobody signs off a plan that nobody drafted.
//!
//! ```mermaid
//! stateDiagram-v2
//!     [*] --> drafting
//!     drafting --> drafting: draft the document
//!     drafting --> submitted: submit
//!     drafting --> signed_off: sign off the document
//!     drafting --> issued: issue
//!     submitted --> returned: send back
//!     submitted --> signed_off: sign off the document
//!     submitted --> issued: issue
//!     returned --> drafting: draft the document
//!     returned --> submitted: submit
//!     signed_off --> signed_off: sign off the document
//!     signed_off --> issued: issue
//!     issued --> issued: sign off the document
//! ```
//!
//! # What the texts ask
//! | where | plan | in step | by when |
//! |---|---|---|---|
//! | 《阎良区政务公开工作制度》第二十五条 | none | document and interpretation, at all three points | the day of release |
//! | 《盐田区政府信息公开规定》第二十一条 | none | nothing | no day: the duty stands until it is met |
//! | 政策解读“三同步”工作机制 | to be submitted with a normative or important document | document and plan in drafting and approval; release in principle | 10 working days from issue, for the material |
//! | anywhere else | | | nothing |
//!
//! # Conventions
//! No text says how close “in step” is. Here it is the same day: a point is kept where document and interpretation share a day.
//! Where it is the plan that keeps step, its drafting is in step unless the document was handed over before the plan was
//! drafted; a submission that was sent back counts for nothing here. Where a text asks for release in step and also leaves days
//! for the material, those days are the outer limit, and release in step is a principle: not to have met it is said, and is no
//! breach. The form of the interpretation is free.

mod event;
mod file;
mod gate;
mod judgement;
mod rules;
mod stage;
mod step;

pub use event::{Event, Form, Verb};
pub use file::{Draft, Interpretation, Interpretations, Plan, Publication, Refusal};
pub use gate::{Gate, Verdict};
pub use judgement::{Contents, Drafter, Judged, Judgement, Material};
pub use rules::Application;
pub use stage::{Drafting, Issued, Returned, SignedOff, Stage, Submitted};
pub use step::{InStep, Synchrony};
