//! The four tests that a rule is built from.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::fact::{Fact, FactSet, Known, Truth};

/// One test over what is known. There is no recursion and no negation of a test: what an article nests deeper is a
/// second ground or a finding of its own.
///
/// On the wire: `{"fact": "trade_secret"}`, `{"any_of": ["trade_secret", "personal_privacy"]}`.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", try_from = "Raw")]
#[expect(clippy::exhaustive_enums, reason = "evaluation, explanation and questions each match all four")]
pub enum Test {
    /// The fact holds.
    Fact(Fact),
    /// Every one of the facts holds (并且).
    AllOf(FactSet),
    /// At least one of the facts holds (或者, 之一).
    AnyOf(FactSet),
    /// None of the facts holds.
    NoneOf(FactSet),
}

/// Why a test was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TestError {
    /// A test over no facts would hold of everything, or of nothing.
    #[error("test `{kind}` has an empty set: expected at least one fact")]
    EmptySet {
        /// The kind of test.
        kind: &'static str,
    },
}

impl Test {
    /// Any of these facts, written in the program itself.
    #[must_use]
    pub const fn any(facts: &[Fact]) -> Self {
        Self::AnyOf(FactSet::of(facts))
    }

    /// None of these facts, written in the program itself.
    #[must_use]
    pub const fn none(facts: &[Fact]) -> Self {
        Self::NoneOf(FactSet::of(facts))
    }

    /// Whether it holds of what is known.
    #[must_use]
    #[inline]
    pub fn holds(self, known: Known) -> Truth {
        match self {
            Self::Fact(fact) => known.one(fact),
            Self::AllOf(set) => known.all(set),
            Self::AnyOf(set) => known.any(set),
            Self::NoneOf(set) => !known.any(set),
        }
    }

    /// Whether all of some tests hold; yes where there are none.
    #[must_use]
    #[inline]
    pub fn all_hold(tests: &[Self], known: Known) -> Truth {
        let mut whole = Truth::Yes;
        for one in tests {
            whole = whole.and(one.holds(known));
            if whole == Truth::No {
                break;
            }
        }
        whole
    }

    /// The facts that are open and on which those of some tests turn that are open.
    #[must_use]
    pub fn open(tests: &[Self], known: Known) -> FactSet {
        let open = tests.iter().filter(|test| test.holds(known) == Truth::Open);
        open.map(|test| test.facts() & known.open()).fold(FactSet::empty(), FactSet::union)
    }

    /// The facts the test looks at.
    #[must_use]
    pub const fn facts(self) -> FactSet {
        match self {
            Self::Fact(fact) => FactSet::of(&[fact]),
            Self::AllOf(set) | Self::AnyOf(set) | Self::NoneOf(set) => set,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Raw {
    Fact(Fact),
    AllOf(FactSet),
    AnyOf(FactSet),
    NoneOf(FactSet),
}

impl TryFrom<Raw> for Test {
    type Error = TestError;

    fn try_from(raw: Raw) -> Result<Self, TestError> {
        let (test, kind) = match raw {
            Raw::Fact(fact) => return Ok(Self::Fact(fact)),
            Raw::AllOf(set) => (Self::AllOf(set), "all_of"),
            Raw::AnyOf(set) => (Self::AnyOf(set), "any_of"),
            Raw::NoneOf(set) => (Self::NoneOf(set), "none_of"),
        };
        if test.facts().is_empty() { Err(TestError::EmptySet { kind }) } else { Ok(test) }
    }
}
