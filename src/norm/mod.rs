//! The shapes a text may hold: plain cited data without behaviour.
//!
//! A rule is data that reads like its article: a [`Ground`] is `when` (all of its tests) and `unless` (any of its
//! provisos, the 但书). The same row is evaluated, explained, drawn, serialised and asked for its open questions.

mod allocation;
mod body;
mod consultation;
mod escalation;
mod exemption;
mod follow_up;
mod ground;
mod limb;
mod local;
mod local_error;
mod period;
mod reading;
mod reply;
mod responder;
mod scope;
mod test;
mod tier;

pub use allocation::Allocation;
pub use body::{BodyKind, Sector};
pub use consultation::{ConsultationRule, Consulted, CoordinationDuty, LetterContent, Silence, Window};
pub use escalation::{Decider, Dispute, Escalation, Liability, Misstep, Power};
pub use exemption::{Exemption, LocalFinding, LocalGround, Relation};
pub use follow_up::FollowUp;
pub use ground::{Certainty, Ground, GroundError, Mode, Opens, Proviso, Strength};
pub use limb::{Definition, Limb};
pub use local::{LocalPeriod, LocalRules};
pub use local_error::LocalRulesError;
pub use period::{Period, PeriodError, Purpose, Unit};
pub use reading::{Choice, Reading, ReadingError, Readings};
pub use reply::{ReplyGate, ReplyKind};
pub use responder::OpinionAbout;
pub use scope::{Application, Matter, ScopeClause};
pub use test::{Test, TestError};
pub use tier::Tier;
