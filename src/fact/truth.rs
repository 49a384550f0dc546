//! Three-valued truth (Kleene) and what is known, as two sets.

use core::ops::Not;

use serde::{Deserialize, Serialize};

use super::{Fact, FactSet, Finding};

/// Yes, no, or open: Kleene's strong three-valued logic. An open part leaves the whole open unless the rest decides.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "three-valued logic has three values")]
pub enum Truth {
    /// It does not hold.
    No,
    /// What is known does not decide it.
    Open,
    /// It holds.
    Yes,
}

impl Truth {
    /// Both: the lesser of the two.
    #[must_use]
    #[inline]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Either: the greater of the two.
    #[must_use]
    #[inline]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }
}

impl From<Finding> for Truth {
    fn from(finding: Finding) -> Self {
        match finding {
            Finding::Yes => Self::Yes,
            Finding::No => Self::No,
            Finding::Unknown => Self::Open,
        }
    }
}

impl Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Open => Self::Open,
            Self::Yes => Self::No,
        }
    }
}

/// What is known, as the facts that are yes and the facts that are no; every other fact is open.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Known {
    yes: FactSet,
    no: FactSet,
}

impl Known {
    /// What is known: a fact in both sets would be a contradiction and counts as open.
    #[must_use]
    pub const fn new(yes: FactSet, no: FactSet) -> Self {
        let both = yes.intersection(no);
        Self { yes: yes.difference(both), no: no.difference(both) }
    }

    /// The facts that are yes.
    #[must_use]
    pub const fn yes(self) -> FactSet {
        self.yes
    }

    /// The facts that are no.
    #[must_use]
    pub const fn no(self) -> FactSet {
        self.no
    }

    /// The facts that are neither.
    #[must_use]
    pub const fn open(self) -> FactSet {
        self.yes.union(self.no).complement()
    }

    /// Whether one fact holds.
    #[must_use]
    #[inline]
    pub const fn one(self, fact: Fact) -> Truth {
        if self.yes.has(fact) {
            Truth::Yes
        } else if self.no.has(fact) {
            Truth::No
        } else {
            Truth::Open
        }
    }

    /// Whether all of a set hold.
    #[must_use]
    #[inline]
    pub const fn all(self, set: FactSet) -> Truth {
        if set.intersects(self.no) {
            Truth::No
        } else if self.yes.contains(set) {
            Truth::Yes
        } else {
            Truth::Open
        }
    }

    /// Whether any of a set holds.
    #[must_use]
    #[inline]
    pub const fn any(self, set: FactSet) -> Truth {
        if set.intersects(self.yes) {
            Truth::Yes
        } else if self.no.contains(set) {
            Truth::No
        } else {
            Truth::Open
        }
    }

    pub(crate) const fn and_yes(self, facts: FactSet) -> Self {
        Self { yes: self.yes.union(facts), no: self.no.difference(facts) }
    }

    pub(crate) const fn and_no(self, facts: FactSet) -> Self {
        Self { yes: self.yes.difference(facts), no: self.no.union(facts) }
    }
}
