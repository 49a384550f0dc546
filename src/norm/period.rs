//! A statutory period (期限): a length and its unit, never a bare number.

use core::fmt;

use serde::{Deserialize, Serialize};

/// The unit a period is counted in.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Unit {
    /// 工作日: days that are working under the State Council's notices.
    WorkingDays,
    /// 日: calendar days.
    CalendarDays,
    /// 月: months, ending on the corresponding day.
    Months,
    /// 年: years, ending on the corresponding day.
    Years,
}

/// A length of time in a unit. The day of the trigger is never counted (《民法典》第二百零一条).
///
/// ```
/// use gongkai::norm::Period;
/// assert_eq!(Period::working_days(20).to_string(), "20个工作日");
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    length: u32,
    unit: Unit,
}

impl Period {
    /// A period of a length in a unit.
    #[must_use]
    pub const fn new(length: u32, unit: Unit) -> Self {
        Self { length, unit }
    }

    /// A period of working days (工作日).
    #[must_use]
    pub const fn working_days(length: u32) -> Self {
        Self::new(length, Unit::WorkingDays)
    }

    /// A period of calendar days (日).
    #[must_use]
    pub const fn calendar_days(length: u32) -> Self {
        Self::new(length, Unit::CalendarDays)
    }

    /// A period of months (月).
    #[must_use]
    pub const fn months(length: u32) -> Self {
        Self::new(length, Unit::Months)
    }

    /// A period of years (年).
    #[must_use]
    pub const fn years(length: u32) -> Self {
        Self::new(length, Unit::Years)
    }

    /// How many units.
    #[must_use]
    pub const fn length(self) -> u32 {
        self.length
    }

    /// The unit.
    #[must_use]
    pub const fn unit(self) -> Unit {
        self.unit
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::WorkingDays => "个工作日",
            Unit::CalendarDays => "日",
            Unit::Months => "个月",
            Unit::Years => "年",
        };
        write!(f, "{}{unit}", self.length)
    }
}
