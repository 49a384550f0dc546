//! Money as the report states it, exact to the fen.

use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

use super::cell::{Cell, CellError, Number};
use crate::norm::Fen;

/// An amount in 万元 (ten thousand yuan), the unit of table 2. It holds fen, so that what is read is printed back: 96171.6 stays 96171.6.
///
/// ```
/// use gongkai::norm::Fen;
/// use gongkai::report::annual::{Cell, TenThousandYuan};
/// let fees: Cell<TenThousandYuan> = serde_json::from_str("96171.6")?;
/// assert_eq!(fees.figure().map(|amount| amount.fen()), Some(Fen::new(96_171_600_000)));
/// assert_eq!(serde_json::to_string(&fees)?, "96171.6");
/// assert!(serde_json::from_str::<Cell<TenThousandYuan>>("0.0000005").is_err(), "half a fen");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TenThousandYuan(Fen);

/// A hundredth of a yuan, of which there are ten thousand: six decimals.
const DECIMALS: u32 = 6;

impl TenThousandYuan {
    /// The greatest amount: 10^8 万元. What is written with decimals is exact up to there.
    pub const MOST: Self = Self(Fen::new(100_000_000_000_000));

    /// An amount; `None` beyond [`TenThousandYuan::MOST`].
    #[must_use]
    pub fn new(amount: Fen) -> Option<Self> {
        Some(Self(amount)).filter(|amount| *amount <= Self::MOST)
    }

    /// The amount.
    #[must_use]
    pub const fn fen(self) -> Fen {
        self.0
    }

    pub(super) fn read(number: Number) -> Option<Self> {
        Self::new(Fen::new(number.of_decimals(DECIMALS)?))
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        Self::new(Fen::new(self.0.fen().checked_add(other.0.fen())?))
    }
}

impl fmt::Display for TenThousandYuan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&decimal(self.0.fen(), DECIMALS))
    }
}

impl Serialize for TenThousandYuan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0.fen(), DECIMALS, serializer)
    }
}

/// A number of hundredths and so on, without needless zeros.
pub(super) fn decimal(parts: u64, decimals: u32) -> String {
    let one = 10_u64.pow(decimals);
    let (whole, rest) = (parts / one, parts % one);
    let rest = format!("{rest:0width$}", width = decimals as usize);
    match rest.trim_end_matches('0') {
        "" => whole.to_string(),
        rest => format!("{whole}.{rest}"),
    }
}

/// As a number, whole where it is.
fn write<S: Serializer>(parts: u64, decimals: u32, serializer: S) -> Result<S::Ok, S::Error> {
    let text = decimal(parts, decimals);
    match text.parse() {
        Ok(whole) => serializer.serialize_u64(whole),
        Err(_) => serializer.serialize_f64(text.parse().map_err(ser::Error::custom)?),
    }
}

/// An amount in yuan that may be left out, for `#[serde(with)]`.
pub(super) mod yuan {
    use super::{Cell, CellError, Deserialize, Deserializer, Fen, Number, Serializer, de, write};

    /// A hundredth of a yuan.
    const DECIMALS: u32 = 2;

    /// In print.
    pub(in crate::report::annual) fn print(amount: Fen) -> String {
        super::decimal(amount.fen(), DECIMALS)
    }

    #[expect(clippy::ref_option, reason = "the form that serde asks for")]
    pub(in crate::report::annual) fn serialize<S: Serializer>(
        amount: &Option<Fen>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match amount {
            None => serializer.serialize_none(),
            Some(amount) => write(amount.fen(), DECIMALS, serializer),
        }
    }

    pub(in crate::report::annual) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Fen>, D::Error> {
        let Some(number) = Cell::<Number>::deserialize(deserializer)?.figure() else { return Ok(None) };
        let most = super::TenThousandYuan::MOST.fen();
        let amount = number.of_decimals(DECIMALS).map(Fen::new).filter(|amount| *amount <= most);
        amount.map(Some).ok_or_else(|| de::Error::custom(CellError::Amount { given: number.to_string() }))
    }
}
