//! The response to public opinion (政务舆情回应): opinion is collected, judged, reported upward, handled and responded to. One procedure for
//! every place; who acts and what is asked are values of the local text. The Regulation knows no such procedure, and its duties to release
//! (arts. 6, 20 item 12) stand beside.
//!
//! Reports, approvals, confirmations and the telling of the spokesperson stand beside the stages: they can come at any stage once opinion is
//! on file, in time or not, and are recorded as they went. Only the journal of [`Responses`] is stored. What the local text makes of it is
//! asked of [`Response::judgement`]; whether opinion is major (重大) or sensitive (敏感) a person says.
//!
//! # The stages
//! A step that makes no sense does not compile on the stage types, and is refused by
//! [`Matter::record`](crate::workflow::matter::Matter::record) with what was expected; the matter is then unchanged.
//!
//! ```mermaid
//! stateDiagram-v2
//!     [*] --> unseen
//!     unseen --> collected: collect
//!     collected --> judged: judge
//!     collected --> handled: handle
//!     collected --> responded: respond
//!     judged --> judged: judge
//!     judged --> handled: handle
//!     judged --> responded: respond
//!     handled --> handled: judge
//!     handled --> handled: handle
//!     handled --> responded: respond
//!     responded --> responded: judge
//!     responded --> responded: handle
//!     responded --> responded: respond
//! ```
//!
//! # What the texts ask
//! | where | who first | report on major opinion | before handling | response |
//! |---|---|---|---|---|
//! | a bureau in Yunnan, public opinion 1 to 5 | the unit involved | within one hour of the event, by the clock | major sensitive opinion: approval | confirmed with the agencies involved; no hour |
//! | 阎良 27 | the relevant department; the unit involved | | | no number |
//! | 盐田 24 | the agency concerned | | by procedure | continuous: facts, measures, results |
//! | 盐田 18, 阎良 28 | | | | a mechanism, an interaction platform: [`duty`](crate::duty) |
//!
//! # Conventions
//! The hour runs from the event (事发), not from its discovery, by the clock: no night and no day off stops it, and its last minute is in time.
//! It is the time of the report, never of the public response. Where the time of day is not on file, a report of another day than the last is
//! judged, and one of that day is open.

mod event;
mod judgement;
mod response;
mod stage;

pub use event::{Event, Verb};
pub use judgement::{Judgement, Misstep, Report, ReportTime, end_of};
pub use response::{Refusal, Response, Responses};
pub use stage::{Collected, Handled, Judged, Responded, Stage, Unseen};
