//! Secrecy review (保密审查): from the form to the record. One matter, one review, one record (一事一审).
//!
//! Only the journal of a [`ReviewFile`] is stored. What is missing, who acts next, by when and under which provision is asked
//! of [`ReviewFile::progress`]; where a doubt is referred, of [`referral`].
//!
//! # The stages
//! The leader's refusal is never the opposite decision: what is not approved is reviewed again, as often as needed. An opinion
//! against disclosure without basis and reasons is no opinion. A partly secret draft goes on as its processed version. Nobody's
//! silence decides anything. What was disposed of is prepared anew (重新填表) where another version is to go out, or the same in another way
//! than it was approved for; what the one before came to stands while it goes further, unless anything is said against it.
//!
//! ```mermaid
#![doc = include_str!("diagram.mmd")]
//! ```
//!
//! # Three doubts
//! | question | settled by |
//! |---|---|
//! | unclear or disputed whether it is a state secret, or of which level | the national or a provincial secrecy administration |
//! | a listed matter beyond the agency's own power to classify | a superior agency or department with that power |
//! | mere doubt whether it can be disclosed | the competent department or the secrecy administration |
//!
//! A referral names its question, and an answer to one of them is no answer to another.

mod course;
mod diagram;
mod event;
mod form;
mod lack;
mod missing;
mod next;
mod outcome;
mod progress;
mod referral;
mod review;
mod round;
mod rules;
mod says;
mod stage;
mod verb;
mod verbs;

pub use diagram::{EDGES, diagram};
pub use event::{Disposal, Event, Method, Opinion};
pub(crate) use form::FormFields;
pub use form::{Form, Mark, MarksReading, ReleaseForm, read_marks};
pub use lack::{Lack, Lacking};
pub use next::Next;
pub use outcome::Outcome;
pub use progress::Progress;
pub use referral::{Referee, Referral, Ruling, referral};
pub use review::{Refusal, Review, ReviewFile};
pub(crate) use rules::may;
pub use rules::{duties, duty, who};
pub(crate) use says::{DECLASSIFIED, Holds, Line, REVIEWED, Said};
pub use stage::Stage;
pub use verb::Verb;
pub use verbs::{
    Approved, AwaitingLeader, Disposed, Prepared, Recorded, Redacting, Referred, Returned, UnderReview, Unsure,
};
