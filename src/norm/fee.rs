//! The information processing fee (信息处理费): money, and tariffs that rise slab by slab (超额累进).

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::citation::{Provision, Text, UnknownCode, by_code};

/// An amount of money in fen (分): a hundredth of a yuan.
///
/// ```
/// use gongkai::norm::Fen;
/// assert_eq!(Fen::of_yuan(2_200).to_string(), "2200.00元");
/// ```
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fen(u64);

impl Fen {
    /// An amount in fen.
    #[must_use]
    pub const fn new(fen: u64) -> Self {
        Self(fen)
    }

    /// An amount in whole yuan (元).
    #[must_use]
    pub const fn of_yuan(yuan: u32) -> Self {
        Self(yuan as u64 * 100)
    }

    /// The amount in fen.
    #[must_use]
    pub const fn fen(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Fen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}元", self.0 / 100, self.0 % 100)
    }
}

/// What a tariff counts.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the Fee Measures know two tariffs (art. 3)")]
pub enum FeeBasis {
    /// 按件: items of the same applicant in one calendar month.
    PerItem,
    /// 按量: pages of one application; an A4 side or smaller is one page.
    PerQuantity,
}

impl FeeBasis {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::PerItem, Self::PerQuantity];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::PerItem => "per_item",
            Self::PerQuantity => "per_quantity",
        }
    }

    /// The statutory term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::PerItem => Text::literal("按件计收", "per item"),
            Self::PerQuantity => Text::literal("按量计收", "per quantity"),
        }
    }
}

impl fmt::Display for FeeBasis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for FeeBasis {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// One slab of a tariff: up to so many units, each at a rate.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Slab {
    pub(crate) through: u32,
    pub(crate) rate: Fen,
}

/// What comes after the last slab.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Beyond {
    /// One rate for all the rest.
    Flat(Fen),
    /// A rate that rises by the same amount with each so many units.
    Steps {
        /// The units of one step.
        of: u32,
        /// The rate on the first step.
        first: Fen,
        /// By how much it rises with each.
        rise: Fen,
    },
}

/// A tariff that rises slab by slab: every unit is charged at the rate of its own slab.
///
/// ```
/// use gongkai::law::national::fees::{PER_ITEM, PER_QUANTITY};
/// use gongkai::norm::Fen;
/// assert_eq!(PER_ITEM.charge(41)?, Fen::of_yuan(4_300));
/// assert_eq!(PER_QUANTITY.charge(250)?, Fen::of_yuan(4_700));
/// // The same applicant's 11th to 12th item of a month.
/// assert_eq!(PER_ITEM.charge_after(10, 2)?, Fen::of_yuan(200));
/// # Ok::<(), gongkai::norm::FeeError>(())
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tariff {
    pub(crate) by: Provision,
    pub(crate) basis: FeeBasis,
    pub(crate) slabs: &'static [Slab],
    pub(crate) beyond: Beyond,
}

/// Why no fee was computed.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FeeError {
    /// More units than anybody asks for.
    #[error("`units` is {units}: expected at most {}", Tariff::MOST_UNITS)]
    TooMany {
        /// How many.
        units: u64,
    },
}

impl Tariff {
    /// The most units that a fee is computed for.
    pub const MOST_UNITS: u32 = 1_000_000;

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// What it counts.
    #[must_use]
    pub const fn basis(&self) -> FeeBasis {
        self.basis
    }

    /// The charge for so many units.
    ///
    /// # Errors
    /// [`FeeError::TooMany`].
    pub fn charge(&self, units: u32) -> Result<Fen, FeeError> {
        if units > Self::MOST_UNITS {
            return Err(FeeError::TooMany { units: units.into() });
        }
        let (mut fen, mut below) = (0, 0);
        for slab in self.slabs {
            fen += u64::from(units.min(slab.through).saturating_sub(below)) * slab.rate.0;
            below = slab.through;
        }
        let rest = u64::from(units.saturating_sub(below));
        fen += match self.beyond {
            Beyond::Flat(rate) => rest * rate.0,
            Beyond::Steps { of, first, rise } => {
                // Whole steps at first, first + rise, …, and the rest at the rate of the step that it begins.
                let (of, whole, begun) = (u64::from(of), rest / u64::from(of), rest % u64::from(of));
                let rises = whole * whole.saturating_sub(1) / 2;
                of * (whole * first.0 + rises * rise.0) + begun * (first.0 + whole * rise.0)
            }
        };
        Ok(Fen(fen))
    }

    /// The charge for so many more units after those that were counted before: of the same applicant in the same calendar
    /// month (自然月), where items are counted. Pages are not added up across applications.
    ///
    /// # Errors
    /// [`FeeError::TooMany`].
    pub fn charge_after(&self, before: u32, units: u32) -> Result<Fen, FeeError> {
        let all = before.checked_add(units).ok_or(FeeError::TooMany { units: u64::from(before) + u64::from(units) })?;
        Ok(Fen(self.charge(all)?.0 - self.charge(before)?.0))
    }
}
