//! The application (依申请公开), from the first envelope to the last remedy: receipt, correction, consultation, extension, fee, reply,
//! and what comes after it, with its clock.
//!
//! What happened is recorded in an [`ApplicationFile`]. By when it has to be answered, on every reading that is open, is asked of
//! [`ApplicationFile::clock`], with proof of [`ApplicationFile::deadlines`] and day by day of [`ApplicationFile::ledger`]; who acts next
//! of [`ApplicationFile::next`]; which kind of reply follows of [`ApplicationFile::kind_of_reply`]; the remedies of [`remedies()`].
//! What persons found is not known to it: a host that holds a [`Case`](crate::case::Case) asks the functions of the same names there.
//!
//! # Impossible and unlawful
//! A step is refused where it makes no sense: a reply before anything arrived, a payment that nobody asked for, reasons that nobody
//! asked for, a second confirmation, an answer to another request, a delay into the past. Everything else really happened and is
//! recorded, however late, long or skipped: a correction asked for twice or after its time, an extension of 21 working days or without
//! consent, a fee too high, a reply without reasons, a reply to what had been put away. What it is worth is judged on the day asked
//! about, and stored nowhere.
//!
//! | event | impossible, and refused | unlawful or late, and recorded |
//! |---|---|---|
//! | arrived | a second arrival | without contents, at another desk |
//! | confirmed | of what is received as it arrives; twice | late |
//! | correction asked, corrected | corrected unasked | late, twice, without items or time, of what only the place wants |
//! | reasons asked, given, found; delayed | given unasked; a delay to a day gone by | found unasked, delayed late or for years |
//! | consultation | what its own stages refuse | late, oral, never answered |
//! | extension consented, told | by nothing | 21 days, without consent or notice, late |
//! | fee asked, paid | paid unasked; for one's own record | late, twice, of another amount |
//! | replied, record answered | before arrival; a step; to another request | late, without contents, without review, again |
//! | served, posted | before there is anything to serve | late |
//! | put away uncorrected, unpaid | where nothing was asked for | before its time, with good reason |
//! | remedy sought, decided | decided unsought | late, of the wrong kind |
//!
//! # The stages
//! ```mermaid
#![doc = include_str!("diagram.mmd")]
//! ```
//! Confirmation, hand-over, search, reasons, consultation, extension, the applicant's proposal and remedies move no stage: they stand
//! beside it. A test holds the diagram against the procedure.

mod act;
mod acts;
mod clock;
mod diagram;
mod event;
mod excluded;
mod extension;
mod facts;
mod file;
mod gap;
pub(crate) mod ground;
mod judged;
mod last_days;
mod next;
mod notices;
mod receipt;
mod reckoning;
mod remedies;
mod reply;
mod request;
mod stage;
mod standing;
mod starts;
mod timeliness;
mod verb;
mod verbs;

pub use act::{Act, Actor, Next};
pub use acts::{Began, Count, Taken};
pub use clock::{Clock, Time};
pub use diagram::{EDGES, diagram};
pub use event::{Event, Paper, Remedy, RemedyResult};
pub use extension::{Extension, ExtensionFault};
pub(crate) use extension::{Grown, Length};
pub use facts::ChoiceError;
pub use file::{Application, ApplicationFile, Refusal};
pub use gap::Gap;
pub(crate) use judged::{Judged, NOTHING_JUDGED};
pub use last_days::LastDays;
pub use receipt::Receipt;
pub(crate) use receipt::not_yet_written;
pub(crate) use remedies::told_way;
pub use remedies::{Longer, Remedies, RemedyTime, Way, remedies};
pub use reply::{Objection, ProvisionForm, RecordAnswer, Reply};
pub use request::{Fee, Lack, Request};
pub use stage::Stage;
pub use standing::Standing;
pub use timeliness::Timeliness;
pub use verb::Verb;
pub use verbs::{Answer, Answered, AwaitingCorrection, AwaitingPayment, Closed, Ending, Handling};
