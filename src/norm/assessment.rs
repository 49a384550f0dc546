//! How disclosure work is assessed (考核): indicators, grades, forms.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Rule;
use crate::citation::{Cited, Code, Provision, Text};

/// Whether a yes speaks for the one assessed or against.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a yes speaks for or against")]
pub enum Polarity {
    /// A yes speaks for it.
    Positive,
    /// A yes speaks against it.
    Negative,
}

/// One question of an assessment (考核指标).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    pub(crate) code: Code,
    pub(crate) by: Provision,
    pub(crate) question: Text,
    pub(crate) polarity: Polarity,
}

impl Indicator {
    pub(crate) const fn positive(code: &'static str, by: Provision, [zh, en]: [&'static str; 2]) -> Self {
        Self { code: Code::literal(code), by, question: Text::literal(zh, en), polarity: Polarity::Positive }
    }

    pub(crate) const fn negative(code: &'static str, by: Provision, [zh, en]: [&'static str; 2]) -> Self {
        Self { code: Code::literal(code), by, question: Text::literal(zh, en), polarity: Polarity::Negative }
    }

    /// The code, unique within its text.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The head it belongs to.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The question.
    #[must_use]
    pub const fn question(&self) -> &Text {
        &self.question
    }

    /// Whether a yes speaks for the one assessed or against.
    #[must_use]
    pub const fn polarity(&self) -> Polarity {
        self.polarity
    }
}

/// A grade (档次). The text gives no scale: a grade is given by a person, and never computed.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Grade {
    /// 优秀.
    Excellent,
    /// 良好.
    Good,
    /// 一般.
    Fair,
    /// 差.
    Poor,
}

impl Grade {
    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Excellent => Text::literal("优秀", "excellent"),
            Self::Good => Text::literal("良好", "good"),
            Self::Fair => Text::literal("一般", "fair"),
            Self::Poor => Text::literal("差", "poor"),
        }
    }
}

/// How a text has disclosure work assessed. What it is silent on is absent; how often and by whom are duties.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AssessmentRules {
    pub(crate) indicators: Cow<'static, [Indicator]>,
    pub(crate) grades: Cow<'static, [Cited<Grade>]>,
}

impl AssessmentRules {
    /// A text that says nothing of it.
    pub(crate) const NONE: Self = Self { indicators: Cow::Borrowed(&[]), grades: Cow::Borrowed(&[]) };

    /// Every rule, list by list.
    pub fn rules(&self) -> impl Iterator<Item = Rule<'_>> {
        self.indicators.iter().map(Rule::Indicator).chain(self.grades.iter().map(Rule::Grade))
    }

    /// The questions, in the order of the text.
    #[must_use]
    pub fn indicators(&self) -> &[Indicator] {
        &self.indicators
    }

    /// The grades, best first.
    #[must_use]
    pub fn grades(&self) -> &[Cited<Grade>] {
        &self.grades
    }
}
