//! The shapes a text may hold: plain cited data without behaviour.
//!
//! A rule is data that reads like its article: a [`Ground`] is `when` (all of its tests) and `unless` (any of its
//! provisos, the 但书). The same row is evaluated, explained, drawn, serialised and asked for its open questions.

mod allocation;
mod body;
mod channel;
mod consultation;
mod escalation;
mod exemption;
mod follow_up;
mod gate;
mod ground;
mod interpretation;
mod label;
mod liability;
mod limb;
mod local;
mod local_error;
mod local_loading;
mod period;
mod reading;
mod referral;
mod reply;
mod responder;
mod review;
mod review_form;
mod role;
mod scope;
mod test;
mod tier;

pub use allocation::Allocation;
pub use body::{BodyKind, Sector};
pub use channel::{Channel, ChannelRule, Demand};
pub use consultation::{ConsultationRule, Consulted, CoordinationDuty, LetterContent, Silence, Window};
pub use escalation::{Decider, Dispute, Escalation, Power};
pub use exemption::{Exemption, LocalFinding, LocalGround, Relation};
pub use follow_up::FollowUp;
pub use gate::{Closing, Gate, GateStage, GateStrength, Moment, Record};
pub use ground::{Certainty, Ground, GroundError, Mode, Opens, Proviso, Strength};
pub use interpretation::{InterpretationRule, PlanElement, SyncPoint};
pub use label::{Attribute, LabelField};
pub use liability::{Answerable, Liability, Misstep, Threshold};
pub use limb::{Definition, Limb};
pub use local::{LocalPeriod, LocalRules};
pub use local_error::LocalRulesError;
pub use period::{Period, PeriodError, Purpose, Unit};
pub use reading::{Choice, Reading, ReadingError, Readings};
pub use referral::{Addressee, Material, ReferralRoute, Relative};
pub use reply::{ReplyGate, ReplyKind};
pub use responder::OpinionAbout;
pub use review::{ReviewDuty, ReviewRules, ReviewStep};
pub use review_form::{Check, FormField, OpinionKind};
pub use role::Role;
pub use scope::{Application, Matter, ScopeClause};
pub use test::{Test, TestError};
pub use tier::Tier;

/// Replaces a borrowed list in a row that is built while compiling, where the old one cannot be dropped. A borrowed list owns
/// nothing.
const fn put<T>(place: &mut T, value: T) {
    core::mem::forget(core::mem::replace(place, value));
}
