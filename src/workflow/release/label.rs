//! The label of a draft (公开属性标注): what it states about its own disclosure.

use serde::{Deserialize, Serialize};

use crate::citation::{Provision, Rank, instrument};
use crate::norm::{Attribute, LabelField};

/// What a draft states about its own disclosure. What is blank is not stated.
///
/// ```
/// use gongkai::citation::Provision;
/// use gongkai::norm::{Attribute, LabelField};
/// use gongkai::workflow::release::Label;
/// let label = Label::new(Attribute::Withheld).basis(Provision::of("national.2019").article(16).paragraph(1));
/// assert!(label.states(LabelField::StatutoryBasis) && !label.states(LabelField::Manner));
/// // What the work needs is no statutory reason.
/// assert!(!Label::new(Attribute::Withheld).reasons("工作需要").states(LabelField::StatutoryBasis));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    attribute: Option<Attribute>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    manner: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    time_limit: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
    /// Whether an interpretation goes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    interpretation: Option<bool>,
    /// Whether it is a secret matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    secret: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level_and_term: Option<String>,
    /// The statutory basis of the attribute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    basis: Option<Provision>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reasons: Option<String>,
}

impl Label {
    /// A label with an attribute.
    #[must_use]
    pub fn new(attribute: Attribute) -> Self {
        Self { attribute: Some(attribute), ..Self::default() }
    }

    /// A label that leaves the attribute open.
    #[must_use]
    pub fn unstated() -> Self {
        Self::default()
    }

    /// 公开方式.
    #[must_use]
    pub fn manner(mut self, manner: impl Into<String>) -> Self {
        self.manner = Some(manner.into());
        self
    }

    /// 公开时限.
    #[must_use]
    pub fn time_limit(mut self, limit: impl Into<String>) -> Self {
        self.time_limit = Some(limit.into());
        self
    }

    /// 公开范围.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// 政策解读配发情况: whether an interpretation goes with it.
    #[must_use]
    pub const fn interpretation(mut self, with: bool) -> Self {
        self.interpretation = Some(with);
        self
    }

    /// 是否属于保密事项.
    #[must_use]
    pub const fn secret(mut self, secret: bool) -> Self {
        self.secret = Some(secret);
        self
    }

    /// 密级和期限.
    #[must_use]
    pub fn level_and_term(mut self, level_and_term: impl Into<String>) -> Self {
        self.level_and_term = Some(level_and_term.into());
        self
    }

    /// 法定理由、法律依据: the provision.
    #[must_use]
    pub const fn basis(mut self, basis: Provision) -> Self {
        self.basis = Some(basis);
        self
    }

    /// The reasons in words. Words alone are no statutory basis.
    #[must_use]
    pub fn reasons(mut self, reasons: impl Into<String>) -> Self {
        self.reasons = Some(reasons.into());
        self
    }

    /// The attribute.
    #[must_use]
    pub const fn attribute(&self) -> Option<Attribute> {
        self.attribute
    }

    /// The statutory basis, of whatever rank.
    #[must_use]
    pub const fn statutory_basis(&self) -> Option<Provision> {
        self.basis
    }

    /// Whether a field is stated. Level and term are asked of a secret matter only. A basis is statutory (法定) unless its text
    /// is known to be a normative document; of a text that the library has never heard of the host answers for that.
    #[must_use]
    pub fn states(&self, field: LabelField) -> bool {
        let said = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
        match field {
            LabelField::Attribute => self.attribute.is_some(),
            LabelField::Manner => said(&self.manner),
            LabelField::TimeLimit => said(&self.time_limit),
            LabelField::Scope => said(&self.scope),
            LabelField::Interpretation => self.interpretation.is_some(),
            LabelField::Secret => self.secret.is_some(),
            LabelField::LevelAndTerm => self.secret == Some(false) || said(&self.level_and_term),
            LabelField::StatutoryBasis => self
                .basis
                .is_some_and(|by| instrument(by.source()).is_none_or(|text| text.rank() != Rank::NormativeDocument)),
        }
    }
}
