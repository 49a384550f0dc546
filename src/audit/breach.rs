//! A breach, with everything a supervisor asks about it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::breach_code::BreachCode;
use crate::citation::{Code, Provision, Text};
use crate::deadline::certain;
use crate::fact::Truth;
use crate::norm::{Answerable, Misstep, Reading};

/// How grave a breach is, the gravest first.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Severity {
    /// 违法: it breaks a law or the Regulation.
    Unlawful,
    /// 程序瑕疵: it breaks a rule of the Regulation on how, without more.
    Irregular,
    /// 内部违规: it breaks a local text only, which has consequences inside the place.
    InternalOnly,
    /// 有争议: a reading, guidance or a provision that is not verified stands behind it.
    Contested,
}

impl Severity {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Unlawful => Text::literal("违法", "unlawful"),
            Self::Irregular => Text::literal("程序瑕疵", "irregular"),
            Self::InternalOnly => Text::literal("内部违规", "internal only"),
            Self::Contested => Text::literal("有争议", "contested"),
        }
    }
}

/// Liability under a text, and whether its threshold is met.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Liable {
    /// The provision.
    pub by: Provision,
    /// Whether its threshold is met (such as 造成泄密, or 造成严重后果和不良社会影响); yes where it has none.
    pub met: Truth,
    /// Who answers; empty where the text does not say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub who: Vec<Answerable>,
}

/// One breach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Breach {
    /// The day it happened: of the act, or the first day after the period ran out.
    pub happened: NaiveDate,
    /// What.
    pub code: BreachCode,
    /// Whose consultation, letter or answer is concerned, or which part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<Code>,
    /// The provisions broken, the nation's first.
    pub by: Vec<Provision>,
    /// How grave.
    pub severity: Severity,
    /// The first day on which somebody other than the one that broke it could find it.
    pub findable: NaiveDate,
    /// What would have been right.
    pub right: Text,
    /// More closely: whose approval, which amount, what is lacking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<Text>,
    /// The last day on which it would have been in time, with the calendar as it is known now: on every reading that is
    /// open, or, where it is late on one of them only, on that one.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "certain")]
    pub due: Option<NaiveDate>,
    /// The same with the calendar as it was known on the day of the act, where that differs: what was in time then was in time as known.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "certain")]
    pub due_as_known_then: Option<NaiveDate>,
    /// The readings on which it rests and that nobody has chosen; on another choice of one of them it is none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<Reading>,
    /// What supports the act all the same: guidance of the time, which makes it contested, or a duty of the nation with which a gate of the
    /// place clashes, such as that of art. 6 to clarify at once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub supported_by: Vec<Provision>,
    /// Liability that a text attaches to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub liability: Vec<Liable>,
    /// What it is called where a text attaches liability to it.
    #[serde(skip)]
    pub(super) missteps: &'static [Misstep],
}

impl Breach {
    pub(super) fn new(code: BreachCode, by: Vec<Provision>, severity: Severity, happened: NaiveDate) -> Self {
        Self {
            happened,
            code,
            with: None,
            by,
            severity,
            findable: happened,
            right: code.right(),
            expected: None,
            due: None,
            due_as_known_then: None,
            readings: Vec::new(),
            supported_by: Vec::new(),
            liability: Vec::new(),
            missteps: missteps(code),
        }
    }

    pub(super) const fn with(mut self, with: Option<Code>) -> Self {
        self.with = with;
        self
    }

    /// Of what was reviewed, and went out otherwise than was approved: nobody failed to review it.
    pub(super) const fn of_a_review_held(mut self) -> Self {
        self.missteps = &[Misstep::ReleasedUnreviewed];
        self
    }

    pub(super) const fn due(mut self, due: Option<NaiveDate>) -> Self {
        self.due = due;
        self
    }

    pub(super) fn expecting(mut self, expected: Text) -> Self {
        self.expected = Some(expected);
        self
    }

    /// Whether another is the same on another day.
    pub(super) fn is_alike(&self, other: &Self) -> bool {
        (self.code, self.with, &self.by) == (other.code, other.with, &other.by)
    }

    /// Rests it on open readings: it is contested then.
    pub(super) fn under(mut self, readings: Vec<Reading>) -> Self {
        if !readings.is_empty() {
            (self.severity, self.readings) = (Severity::Contested, readings);
        }
        self
    }

    /// Names what supports the act all the same: it is contested then.
    pub(super) fn supported_by(mut self, sources: Vec<Provision>) -> Self {
        if !sources.is_empty() {
            (self.severity, self.supported_by) = (Severity::Contested, sources);
        }
        self
    }

    /// Whether it is a breach for certain, and not one that a reading, guidance or an unverified provision contests.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        !matches!(self.severity, Severity::Contested)
    }
}

/// What a breach of the review or of its gates is called where a text attaches liability to it.
const fn missteps(code: BreachCode) -> &'static [Misstep] {
    match code {
        BreachCode::ReleasedUnreviewed => &[Misstep::ReleasedUnreviewed, Misstep::ReviewNotPerformed],
        BreachCode::ReviewedImproperly => &[Misstep::ReviewedImproperly],
        BreachCode::NoReviewSystem => &[Misstep::NoReviewSystem],
        _ => &[],
    }
}
