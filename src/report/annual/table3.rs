//! Table 3: applications received and dealt with.

use serde::{Deserialize, Serialize, Serializer};

use super::grid::{Grid, Keys, Pairs};
use super::{Cell, Column, Row};

/// Table 3 (收到和处理政府信息公开申请情况): 25 rows by 7 columns. A cell that was left out is blank.
///
/// ```
/// use gongkai::report::annual::{Cell, Column, Row, Table3};
/// let table: Table3 = serde_json::from_str(r#"{"granted": {"natural_person": 3, "total": "/"}}"#)?;
/// assert_eq!(table.get(Row::Granted, Column::NaturalPerson), Cell::Of(3));
/// assert_eq!(table.get(Row::Granted, Column::Total), Cell::NotApplicable);
/// assert_eq!(table.get(Row::Repeat, Column::Total), Cell::Blank);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Pairs<Row, Option<Pairs<Column, Cell>>>")]
pub struct Table3(Grid<25, 7>);

impl Keys for Row {
    fn names() -> Vec<&'static str> {
        Self::keys().to_vec()
    }
}

impl Keys for Column {
    fn names() -> Vec<&'static str> {
        Self::keys().to_vec()
    }
}

impl From<Pairs<Row, Option<Pairs<Column, Cell>>>> for Table3 {
    fn from(pairs: Pairs<Row, Option<Pairs<Column, Cell>>>) -> Self {
        Self(Grid::of(pairs))
    }
}

impl Serialize for Table3 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(Row::keys(), Column::keys(), serializer)
    }
}

impl Table3 {
    /// A table of zeros.
    #[must_use]
    pub const fn zero() -> Self {
        Self(Grid::filled(Cell::Of(0)))
    }

    /// A cell.
    #[must_use]
    pub fn get(&self, row: Row, column: Column) -> Cell {
        self.0.get(row as usize, column as usize)
    }

    /// The table with a cell.
    #[must_use]
    pub fn with(mut self, row: Row, column: Column, cell: Cell) -> Self {
        self.set(row, column, cell);
        self
    }

    pub(super) fn set(&mut self, row: Row, column: Column, cell: Cell) {
        self.0.set(row as usize, column as usize, cell);
    }

    /// Every cell, row by row.
    pub fn cells(&self) -> impl Iterator<Item = (Row, Column, Cell)> + '_ {
        let places = Row::ALL.into_iter().flat_map(|row| Column::ALL.map(|column| (row, column)));
        places.map(|(row, column)| (row, column, self.get(row, column)))
    }
}
