//! The shapes a text may hold: plain cited data without behaviour.
//!
//! A rule is data that reads like its article: a [`Ground`] is `when` (all of its tests) and `unless` (any of its
//! provisos, the 但书). The same row is evaluated, explained, drawn, serialised and asked for its open questions.

mod act;
mod allocation;
mod answer;
mod applicant;
mod appointment;
mod assessment;
mod body;
mod channel;
mod choice;
mod consultation;
mod duty;
mod effect;
mod escalation;
mod exemption;
mod fee;
mod follow_up;
mod gate;
mod ground;
mod intake;
mod interpretation;
mod label;
mod liability;
mod limb;
mod local;
mod local_error;
pub(crate) mod local_loading;
mod modality;
mod period;
mod principle;
mod reading;
mod reference;
mod referral;
mod remedy;
mod reply;
mod request;
mod responder;
mod response;
mod review;
mod review_form;
mod role;
mod role_words;
mod rule;
mod scope;
mod subject;
mod test;
mod tier;
mod timing;
mod wording;

pub use act::Act;
pub use allocation::Allocation;
pub use answer::{AnswerContent, AnswerRule};
pub use applicant::{ApplicantKind, RequestKind};
pub use appointment::{Appointment, Holder};
pub use assessment::{AssessmentRules, Grade, Indicator, Polarity};
pub use body::{BodyKind, Sector};
pub use channel::{Channel, ChannelRule, Demand};
pub use choice::{Choice, ReadingError, Readings};
pub use consultation::{ConsultationRule, Consulted, CoordinationDuty, LetterContent, Silence, Window};
pub use duty::{Asked, Duty, Element};
pub use effect::Effect;
pub use escalation::{Decider, Dispute, Escalation, Power};
pub use exemption::{Exemption, LocalFinding, LocalGround, Relation};
pub use fee::{Beyond, FeeBasis, FeeError, Fen, Slab, Tariff};
pub use follow_up::FollowUp;
pub use gate::{Clash, Closing, Gate, GateStage, GateStrength, Moment, Record};
pub use ground::{Certainty, Ground, GroundError, Mode, Opens, Proviso, Strength};
pub use intake::{Intake, ReceiptDay, ReceiptRule};
pub use interpretation::{InterpretationRule, PlanElement, SyncPoint};
pub use label::{Attribute, LabelField};
pub use liability::{Answerable, Liability, Measure, Misstep, Threshold};
pub use limb::{Definition, Limb};
pub use local::{LocalPeriod, LocalRules};
pub use local_error::LocalRulesError;
pub use modality::Modality;
pub use period::{Period, PeriodError, Purpose, Unit};
pub use principle::Principle;
pub use reading::Reading;
pub(crate) use reading::listed;
pub use reference::{Binding, Reference};
pub use referral::{Addressee, Material, ReferralRoute, Relative};
pub use remedy::{Grievance, RemedyRule, Route};
pub use reply::{ReplyGate, ReplyKind};
pub use request::{ClockRules, RequestContent, RequestContents, RequestDuty, RequestRules};
pub use responder::OpinionAbout;
pub use response::{ResponseDuty, ResponseRules, ResponseStep};
pub use review::{ReviewDuty, ReviewRules, ReviewStep};
pub use review_form::{Check, FormField, OpinionKind};
pub use role::Role;
pub use rule::Rule;
pub use scope::{Application, Matter, ScopeClause};
pub use subject::Subject;
pub use test::{Test, TestError};
pub use tier::Tier;
pub use timing::{Frequency, Occasion, Timing};
pub use wording::{Fault, Wording};

/// Replaces a borrowed list in a row that is built while compiling, where the old one cannot be dropped. A borrowed list owns
/// nothing.
const fn put<T>(place: &mut T, value: T) {
    core::mem::forget(core::mem::replace(place, value));
}
