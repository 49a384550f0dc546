//! What can happen in a matter: what happens in one of its procedures, or what somebody finds.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Found;
use crate::citation::{Text, UnknownCode, by_code};
use crate::workflow::journal::{Stored, ValueError};
use crate::workflow::{
    application, consultation, policy_interpretation, public_opinion_response, release, secrecy_review,
};

/// One thing that happened in a matter.
///
/// ```
/// use gongkai::case::Event;
/// for stored in [
///     r#"{"application": "confirmed"}"#,
///     r#"{"secrecy_review": "submitted"}"#,
///     r#"{"release": "formed"}"#,
///     r#"{"coordination": {"received": {"with": "finance"}}}"#,
///     r#"{"interpretation": "document_issued"}"#,
///     r#"{"public_opinion": "spokesperson_told"}"#,
///     r#"{"found": {"fact": {"of": {"part": "prices"}, "fact": "trade_secret", "finding": "yes"}}}"#,
/// ] {
///     serde_json::from_str::<Event>(stored)?;
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(clippy::exhaustive_enums, reason = "the procedures of the house, and what persons find")]
pub enum Event {
    /// 依申请公开: in the application, the consultations that it needs included.
    Application(application::Event),
    /// 保密审查: in the secrecy review.
    SecrecyReview(secrecy_review::Event),
    /// 公开: on the way from formation to the public, or to the applicant.
    Release(release::Event),
    /// 协商: in the coordination with other agencies, and the hearing of third parties, before proactive disclosure.
    Coordination(consultation::Event),
    /// 政策解读: in the interpretation of the document.
    Interpretation(policy_interpretation::Event),
    /// 政务舆情回应: in the response to public opinion.
    PublicOpinion(public_opinion_response::Event),
    /// 认定: a person found something.
    Found(Found),
}

impl Stored for Event {
    fn check(&self) -> Result<(), ValueError> {
        match self {
            Self::Application(event) => event.check(),
            Self::SecrecyReview(event) => event.check(),
            Self::Release(event) => event.check(),
            Self::Coordination(event) => event.check(),
            Self::Interpretation(event) => event.check(),
            Self::PublicOpinion(event) => event.check(),
            Self::Found(found) => found.check(),
        }
    }
}

impl Event {
    /// To which procedure it belongs.
    #[must_use]
    pub const fn track(&self) -> Track {
        match self {
            Self::Application(_) => Track::Application,
            Self::SecrecyReview(_) => Track::SecrecyReview,
            Self::Release(_) => Track::Release,
            Self::Coordination(_) => Track::Coordination,
            Self::Interpretation(_) => Track::Interpretation,
            Self::PublicOpinion(_) => Track::PublicOpinion,
            Self::Found(_) => Track::Findings,
        }
    }
}

/// A procedure of a matter.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the procedures of the house, and what persons find")]
pub enum Track {
    /// 依申请公开.
    Application,
    /// 保密审查.
    SecrecyReview,
    /// 公开.
    Release,
    /// 协商.
    Coordination,
    /// 政策解读.
    Interpretation,
    /// 政务舆情回应.
    PublicOpinion,
    /// 认定.
    Findings,
}

impl Track {
    /// Every procedure.
    pub const ALL: [Self; 7] = [
        Self::Application,
        Self::SecrecyReview,
        Self::Release,
        Self::Coordination,
        Self::Interpretation,
        Self::PublicOpinion,
        Self::Findings,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Application => "application",
            Self::SecrecyReview => "secrecy_review",
            Self::Release => "release",
            Self::Coordination => "coordination",
            Self::Interpretation => "interpretation",
            Self::PublicOpinion => "public_opinion",
            Self::Findings => "findings",
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Application => Text::literal("依申请公开", "application"),
            Self::SecrecyReview => Text::literal("保密审查", "secrecy review"),
            Self::Release => Text::literal("公开", "release"),
            Self::Coordination => Text::literal("协商", "coordination"),
            Self::Interpretation => Text::literal("政策解读", "policy interpretation"),
            Self::PublicOpinion => Text::literal("政务舆情回应", "public-opinion response"),
            Self::Findings => Text::literal("认定", "findings"),
        }
    }
}

impl fmt::Display for Track {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Track {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

impl From<application::Event> for Event {
    fn from(event: application::Event) -> Self {
        Self::Application(event)
    }
}

impl From<secrecy_review::Event> for Event {
    fn from(event: secrecy_review::Event) -> Self {
        Self::SecrecyReview(event)
    }
}

impl From<release::Event> for Event {
    fn from(event: release::Event) -> Self {
        Self::Release(event)
    }
}

impl From<policy_interpretation::Event> for Event {
    fn from(event: policy_interpretation::Event) -> Self {
        Self::Interpretation(event)
    }
}

impl From<public_opinion_response::Event> for Event {
    fn from(event: public_opinion_response::Event) -> Self {
        Self::PublicOpinion(event)
    }
}

impl From<Found> for Event {
    fn from(found: Found) -> Self {
        Self::Found(found)
    }
}
