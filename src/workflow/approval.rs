//! An approval: by whom, in which capacity, on which day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::citation::Code;
use crate::norm::Role;

/// A signature (签字): who signs, and in which capacity. An unsigned mark is no evidence of anything, so there is no value for
/// it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    by: Code,
    capacity: Role,
}

impl Signature {
    /// Somebody in a capacity.
    #[must_use]
    pub const fn of(by: Code, capacity: Role) -> Self {
        Self { by, capacity }
    }

    /// Who signs.
    #[must_use]
    pub const fn by(self) -> Code {
        self.by
    }

    /// In which capacity.
    #[must_use]
    pub const fn capacity(self) -> Role {
        self.capacity
    }

    /// The approval that it gives on a day.
    #[must_use]
    pub const fn on(self, day: NaiveDate) -> Approval {
        Approval { by: self.by, capacity: self.capacity, on: day }
    }
}

/// An approval (批准): a value that exists only with an approver, a capacity and a day.
///
/// ```
/// use gongkai::citation::Code;
/// use gongkai::norm::Role;
/// use gongkai::workflow::approval::{Approval, Signature};
/// let approval = Signature::of(Code::literal("wang"), Role::LeaderInCharge).on("2024-03-05".parse()?);
/// assert_eq!(approval.capacity(), Role::LeaderInCharge);
/// let read: Approval = serde_json::from_str(r#"{"by": "wang", "capacity": "leader_in_charge", "on": "2024-03-05"}"#)?;
/// assert_eq!(read, approval);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    by: Code,
    capacity: Role,
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
}

impl Approval {
    /// Who approved.
    #[must_use]
    pub const fn by(self) -> Code {
        self.by
    }

    /// In which capacity.
    #[must_use]
    pub const fn capacity(self) -> Role {
        self.capacity
    }

    /// On which day.
    #[must_use]
    pub const fn on(self) -> NaiveDate {
        self.on
    }
}
