//! What came of a review or a release: findings that a person makes afterwards.

use serde::{Deserialize, Serialize};

use super::release::truth;
use crate::case::{Circumstance, Findings};
use crate::fact::Truth;
use crate::norm::Threshold;

/// What came of a review or a release. What is not stated could not be judged, and the audit says so where it matters.
///
/// ```
/// use gongkai::audit::Aftermath;
/// let read: Aftermath = serde_json::from_str(r#"{"leak": true, "reviewed_improperly": false}"#)?;
/// assert_eq!(read, Aftermath::new().leak(true).reviewed_improperly(false));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aftermath {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    leak: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    serious: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reviewed_improperly: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) has_review_system: Option<bool>,
}

impl Aftermath {
    /// Nothing is known of what came of it.
    #[must_use]
    pub const fn new() -> Self {
        Self { leak: None, serious: None, reviewed_improperly: None, has_review_system: None }
    }

    /// 造成泄密: whether a secret was leaked.
    #[must_use]
    pub const fn leak(mut self, leak: bool) -> Self {
        self.leak = Some(leak);
        self
    }

    /// 情节严重: whether the circumstances are serious.
    #[must_use]
    pub const fn serious(mut self, serious: bool) -> Self {
        self.serious = Some(serious);
        self
    }

    /// 审查不当: whether it was reviewed improperly.
    #[must_use]
    pub const fn reviewed_improperly(mut self, improperly: bool) -> Self {
        self.reviewed_improperly = Some(improperly);
        self
    }

    /// 建立保密审查制度: whether the agency has a system of secrecy review at all.
    #[must_use]
    pub const fn has_review_system(mut self, has: bool) -> Self {
        self.has_review_system = Some(has);
        self
    }

    /// What was found of it in a matter.
    pub(super) fn of(findings: &Findings) -> Self {
        Self {
            leak: findings.circumstance(Circumstance::Leak),
            serious: findings.circumstance(Circumstance::Serious),
            reviewed_improperly: findings.circumstance(Circumstance::ReviewedImproperly),
            has_review_system: findings.circumstance(Circumstance::HasReviewSystem),
        }
    }

    /// Whether a threshold is met.
    pub(super) fn meets(self, threshold: Threshold) -> Truth {
        match threshold {
            Threshold::None => Truth::Yes,
            Threshold::Leak => truth(self.leak),
            Threshold::Serious => truth(self.serious),
            // Found with the release, by a court, after a complaint or by whoever supervises, and not here.
            Threshold::SeriousAndAdverse
            | Threshold::Adverse
            | Threshold::Crime
            | Threshold::Verified
            | Threshold::PersonsToAnswer => Truth::Open,
        }
    }

    pub(super) const fn leaked(self) -> bool {
        matches!(self.leak, Some(true))
    }
}
