//! Table 4: reconsideration and litigation.

use serde::{Deserialize, Serialize, Serializer};

use super::Cell;
use super::grid::{Grid, Keys, Pairs};
use crate::citation::Text;
use crate::workflow::application::{Remedy, RemedyResult};

/// A column of table 4, in each of its three blocks.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the form closes the list")]
pub enum Outcome {
    /// 结果维持.
    Upheld,
    /// 结果纠正.
    Corrected,
    /// 其他结果.
    OtherResult,
    /// 尚未审结.
    Pending,
    /// 总计.
    Total,
}

impl Outcome {
    /// Every column, in the order of the form.
    pub const ALL: [Self; 5] = [Self::Upheld, Self::Corrected, Self::OtherResult, Self::Pending, Self::Total];

    /// The columns without their total.
    pub const PARTS: [Self; 4] = [Self::Upheld, Self::Corrected, Self::OtherResult, Self::Pending];

    const KEYS: [&str; 5] = ["upheld", "corrected", "other_result", "pending", "total"];

    /// The column of a result.
    #[must_use]
    pub const fn of(result: RemedyResult) -> Self {
        match result {
            RemedyResult::Upheld => Self::Upheld,
            RemedyResult::Corrected => Self::Corrected,
            RemedyResult::Other => Self::OtherResult,
        }
    }

    /// The heading, as printed in the form.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Upheld => RemedyResult::Upheld.name(),
            Self::Corrected => RemedyResult::Corrected.name(),
            Self::OtherResult => RemedyResult::Other.name(),
            Self::Pending => Text::literal("尚未审结", "pending"),
            Self::Total => Text::literal("总计", "total"),
        }
    }
}

/// The blocks, in the order of the form.
pub(super) const REMEDIES: [Remedy; 3] = [Remedy::Reconsideration, Remedy::Suit, Remedy::SuitAfterReconsideration];

/// Their names on the wire.
const BLOCKS: [&str; 3] = ["reconsideration", "litigation_direct", "litigation_after_reconsideration"];

/// Table 4 (政府信息公开行政复议、行政诉讼情况): three blocks of five cells. A cell that was left out is blank.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Pairs<Remedy, Option<Pairs<Outcome, Cell>>>")]
pub struct Table4(Grid<3, 5>);

impl Keys for Remedy {
    fn names() -> Vec<&'static str> {
        BLOCKS.to_vec()
    }
}

impl Keys for Outcome {
    fn names() -> Vec<&'static str> {
        Self::KEYS.to_vec()
    }
}

impl From<Pairs<Remedy, Option<Pairs<Outcome, Cell>>>> for Table4 {
    fn from(pairs: Pairs<Remedy, Option<Pairs<Outcome, Cell>>>) -> Self {
        Self(Grid::of(pairs))
    }
}

impl Serialize for Table4 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(BLOCKS, Outcome::KEYS, serializer)
    }
}

impl Table4 {
    /// A table of zeros.
    #[must_use]
    pub const fn zero() -> Self {
        Self(Grid::filled(Cell::Of(0)))
    }

    /// A cell.
    #[must_use]
    pub fn get(&self, remedy: Remedy, outcome: Outcome) -> Cell {
        self.0.get(remedy as usize, outcome as usize)
    }

    /// The table with a cell.
    #[must_use]
    pub fn with(mut self, remedy: Remedy, outcome: Outcome, cell: Cell) -> Self {
        self.set(remedy, outcome, cell);
        self
    }

    pub(super) fn set(&mut self, remedy: Remedy, outcome: Outcome, cell: Cell) {
        self.0.set(remedy as usize, outcome as usize, cell);
    }

    /// Every cell, block by block.
    pub fn cells(&self) -> impl Iterator<Item = (Remedy, Outcome, Cell)> + '_ {
        let places = REMEDIES.into_iter().flat_map(|remedy| Outcome::ALL.map(|outcome| (remedy, outcome)));
        places.map(|(remedy, outcome)| (remedy, outcome, self.get(remedy, outcome)))
    }
}
