//! The outcomes on openness, sets of them, and the verdict.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::citation::{Text, UnknownCode, by_code};

/// What the law says about the openness of one part. 可以 is not 不得: the strengths stay apart to the end.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "arts. 2 and 13 to 16 leave these and no others")]
pub enum Outcome {
    /// 应当公开: nothing stands in the way (art. 13).
    MustDisclose,
    /// 可以公开: the agency may disclose and must then tell the third party in writing (art. 32).
    MayDisclose,
    /// 可以不予公开: the agency may withhold (art. 16).
    MayWithhold,
    /// A law itself requires the disclosure of what arts. 15 or 32 close. Nothing leaves until a person with power has
    /// settled it.
    Conflict,
    /// 不得公开 (arts. 14 and 15).
    MustWithhold,
    /// 不属于政府信息: the Regulation does not govern it (art. 2, or the archives law).
    NotGovernmentInformation,
}

impl Outcome {
    /// Every outcome, in order of strength; the last stands outside the order.
    pub const ALL: [Self; 6] = [
        Self::MustDisclose,
        Self::MayDisclose,
        Self::MayWithhold,
        Self::Conflict,
        Self::MustWithhold,
        Self::NotGovernmentInformation,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::MustDisclose => "must_disclose",
            Self::MayDisclose => "may_disclose",
            Self::MayWithhold => "may_withhold",
            Self::Conflict => "conflict",
            Self::MustWithhold => "must_withhold",
            Self::NotGovernmentInformation => "not_government_information",
        }
    }

    /// The outcome in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::MustDisclose => Text::literal("应当公开", "must disclose"),
            Self::MayDisclose => {
                Text::literal("可以公开（须书面告知第三方）", "may disclose, with written notice to the third party")
            }
            Self::MayWithhold => {
                Text::literal("可以不予公开（由行政机关裁量）", "may withhold, at the agency's choice")
            }
            Self::Conflict => {
                Text::literal("法律与条例冲突，暂不公开", "a law and the Regulation conflict: nothing leaves yet")
            }
            Self::MustWithhold => Text::literal("不得公开", "must withhold"),
            Self::NotGovernmentInformation => {
                Text::literal("不属于条例调整的政府信息", "not governed by the Regulation")
            }
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Outcome {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// A set of outcomes.
#[derive(Copy, Clone, Default, PartialEq, Eq, Hash)]
pub struct Outcomes(u8);

impl Outcomes {
    /// No outcome.
    pub const NONE: Self = Self(0);

    /// One outcome.
    #[must_use]
    pub const fn only(outcome: Outcome) -> Self {
        Self(1 << outcome as u8)
    }

    /// The set with one more.
    #[must_use]
    pub const fn with(self, outcome: Outcome) -> Self {
        Self(self.0 | 1 << outcome as u8)
    }

    /// The set with one less.
    pub(super) const fn without(self, outcome: Outcome) -> Self {
        Self(self.0 & !(1 << outcome as u8))
    }

    /// Either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether an outcome is in the set.
    #[must_use]
    pub const fn has(self, outcome: Outcome) -> bool {
        self.0 >> outcome as u8 & 1 == 1
    }

    /// The one outcome, where there is exactly one.
    #[must_use]
    #[inline]
    pub fn single(self) -> Option<Outcome> {
        if self.is_single() { Outcome::ALL.get(self.0.trailing_zeros() as usize).copied() } else { None }
    }

    /// The outcomes, in order.
    pub fn iter(self) -> impl Iterator<Item = Outcome> {
        Outcome::ALL.into_iter().filter(move |outcome| self.has(*outcome))
    }

    /// What grounds joined can come to: the strongest of them decides, so nothing weaker than the least that any of them
    /// must come to remains.
    pub(super) const fn strongest(self, other: Self) -> Self {
        let (one, other_least) = (self.0 & self.0.wrapping_neg(), other.0 & other.0.wrapping_neg());
        let floor = if one > other_least { one } else { other_least };
        Self((self.0 | other.0) & !floor.wrapping_sub(1))
    }

    /// Those that are among some.
    pub(super) fn among<const N: usize>(self, some: [Outcome; N]) -> Self {
        some.into_iter().filter(|outcome| self.has(*outcome)).fold(Self::NONE, Self::with)
    }

    pub(super) const fn disjoint(self, other: Self) -> bool {
        self.0 & other.0 == 0
    }

    pub(super) const fn is_single(self) -> bool {
        self.0.is_power_of_two()
    }
}

impl fmt::Debug for Outcomes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl Serialize for Outcomes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Outcomes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let outcomes = Vec::<Outcome>::deserialize(deserializer)?;
        Ok(outcomes.into_iter().fold(Self::NONE, Self::with))
    }
}

/// An answer, or the answers still possible. A host can store it and read it back:
///
/// ```
/// use gongkai::decision::{Outcome, Verdict};
/// let stored: Verdict = serde_json::from_str(r#"{"settled": "must_withhold"}"#)?;
/// assert!(stored.is(Outcome::MustWithhold));
/// assert!(serde_json::from_str::<Verdict>(r#"{"undetermined": ["must_withhold"]}"#).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "an answer is settled or it is not")]
pub enum Verdict {
    /// What is known decides it; knowing more cannot overturn it.
    Settled(Outcome),
    /// What is known does not decide it: these are still possible, at least two of them.
    #[serde(deserialize_with = "several")]
    Undetermined(Outcomes),
}

impl Verdict {
    pub(super) fn of(possible: Outcomes) -> Self {
        possible.single().map_or(Self::Undetermined(possible), Self::Settled)
    }

    /// The outcomes still possible; one where it is settled.
    #[must_use]
    pub const fn possible(self) -> Outcomes {
        match self {
            Self::Settled(outcome) => Outcomes::only(outcome),
            Self::Undetermined(possible) => possible,
        }
    }

    /// The outcome, where it is settled.
    #[must_use]
    pub const fn settled(self) -> Option<Outcome> {
        match self {
            Self::Settled(outcome) => Some(outcome),
            Self::Undetermined(_) => None,
        }
    }

    /// Whether the verdict is settled as this outcome.
    #[must_use]
    pub fn is(self, outcome: Outcome) -> bool {
        self == Self::Settled(outcome)
    }
}

/// At least two outcomes.
fn several<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Outcomes, D::Error> {
    let possible = Outcomes::deserialize(deserializer)?;
    if possible.iter().nth(1).is_some() {
        Ok(possible)
    } else {
        Err(D::Error::custom("`undetermined` has fewer than 2 outcomes: expected at least 2"))
    }
}
