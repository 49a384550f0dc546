//! A cell of a table: blank, not applicable, or a figure.

use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use super::money::TenThousandYuan;

/// The greatest count a cell holds: a million million.
pub(super) const MOST: u64 = 1_000_000_000_000;

/// A cell of a table: blank, 不适用 or a figure. Blank, zero and `/` are three different things.
///
/// On the wire `null` and `""` are blank, `"/"` is not applicable, and a number is a figure.
///
/// ```
/// use gongkai::report::annual::Cell;
/// let cells: Vec<Cell> = serde_json::from_str(r#"[null, "", "/", 0, 12]"#)?;
/// assert_eq!(cells, [Cell::Blank, Cell::Blank, Cell::NotApplicable, Cell::Of(0), Cell::Of(12)]);
/// let why = serde_json::from_str::<Cell>("-3").unwrap_err().to_string();
/// assert!(why.starts_with("count is -3: expected a whole number from 0 to 1000000000000"), "{why}");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a cell is empty, struck out or filled in")]
pub enum Cell<T = u64> {
    /// Nothing is filled in.
    #[default]
    Blank,
    /// `/`: struck out.
    NotApplicable,
    /// A figure.
    Of(T),
}

/// Why a cell was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CellError {
    /// A count that is negative, broken, or beyond all that is ever counted.
    #[error("count is {given}: expected a whole number from 0 to {MOST}")]
    Count {
        /// The number given.
        given: String,
    },
    /// An amount that is negative, finer than a fen, or beyond all that is ever charged.
    #[error("amount is {given}: expected one from 0 to {most} times ten thousand yuan, and no finer than a fen", most = TenThousandYuan::MOST)]
    Amount {
        /// The number given.
        given: String,
    },
    /// A text that is no figure.
    #[error("cell is {given:?}: expected a number, \"/\" or nothing")]
    Text {
        /// The text given.
        given: String,
    },
}

impl<T> Cell<T> {
    /// The figure; `None` where the cell is blank or struck out.
    #[must_use]
    pub fn figure(self) -> Option<T> {
        match self {
            Self::Of(figure) => Some(figure),
            Self::Blank | Self::NotApplicable => None,
        }
    }

    /// Both together: what is blank somewhere is blank in the whole, what is struck out adds nothing. `None` where the sum is beyond what
    /// a cell holds.
    pub(super) fn and(self, other: Self, add: impl FnOnce(T, T) -> Option<T>) -> Option<Self> {
        Some(match (self, other) {
            (Self::Blank, _) | (_, Self::Blank) => Self::Blank,
            (Self::NotApplicable, one) | (one, Self::NotApplicable) => one,
            (Self::Of(one), Self::Of(other)) => Self::Of(add(one, other)?),
        })
    }
}

impl<T: fmt::Display> fmt::Display for Cell<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank => Ok(()),
            Self::NotApplicable => f.write_str("/"),
            Self::Of(figure) => figure.fmt(f),
        }
    }
}

impl<T: Serialize> Serialize for Cell<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Blank => serializer.serialize_none(),
            Self::NotApplicable => serializer.serialize_str("/"),
            Self::Of(figure) => figure.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer, |number| number.count().ok_or_else(|| CellError::Count { given: number.to_string() }))
    }
}

impl<'de> Deserialize<'de> for Cell<TenThousandYuan> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer, |number| {
            TenThousandYuan::read(number).ok_or_else(|| CellError::Amount { given: number.to_string() })
        })
    }
}

fn read<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    figure: impl FnOnce(Number) -> Result<T, CellError>,
) -> Result<Cell<T>, D::Error> {
    let written = Cell::<Number>::deserialize(deserializer)?;
    Ok(match written {
        Cell::Blank => Cell::Blank,
        Cell::NotApplicable => Cell::NotApplicable,
        Cell::Of(number) => Cell::Of(figure(number).map_err(de::Error::custom)?),
    })
}

/// A number as it was written.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) enum Number {
    Whole(u64),
    Negative(i64),
    Broken(f64),
}

impl Number {
    fn count(self) -> Option<u64> {
        match self {
            Self::Whole(count) => Some(count).filter(|count| *count <= MOST),
            Self::Negative(_) | Self::Broken(_) => None,
        }
    }

    /// So many hundredths, thousandths and so on; `None` where it is finer, or negative.
    pub(super) fn of_decimals(self, decimals: u32) -> Option<u64> {
        match self {
            Self::Whole(whole) => whole.checked_mul(10_u64.checked_pow(decimals)?),
            Self::Negative(_) => None,
            Self::Broken(broken) => {
                let text = format!("{broken:.*}", decimals as usize);
                // What is finer does not come back.
                let exact = text.parse::<f64>().is_ok_and(|back| back.to_bits() == broken.to_bits());
                text.replace('.', "").parse().ok().filter(|_| exact)
            }
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(number) => number.fmt(f),
            Self::Negative(number) => number.fmt(f),
            // With its point, as it was written: 25.0 is no count.
            Self::Broken(number) if number.fract() == 0.0 => write!(f, "{number:.1}"),
            Self::Broken(number) => number.fmt(f),
        }
    }
}

impl<'de> Deserialize<'de> for Cell<Number> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Written)
    }
}

struct Written;

impl de::Visitor<'_> for Written {
    type Value = Cell<Number>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, \"/\", \"\" or null")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Cell::Blank)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Cell::Blank)
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Cell::Of(Number::Whole(number)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Cell::Of(u64::try_from(number).map_or(Number::Negative(number), Number::Whole)))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Cell::Of(Number::Broken(number)))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        match text {
            "" => Ok(Cell::Blank),
            "/" => Ok(Cell::NotApplicable),
            _ => Err(E::custom(CellError::Text { given: text.to_owned() })),
        }
    }
}
