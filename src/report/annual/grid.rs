//! Cells by row and column, written as objects by key in the order of the form.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::{Serialize, Serializer};
use thiserror::Error;

use super::Cell;

/// Cells by row and column.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid<const R: usize, const C: usize>([[Cell; C]; R]);

/// Why a table was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TableError {
    /// A row or a column that the form does not have.
    #[error("unknown field `{key}`, expected one of `{}`", expected.join("`, `"))]
    Unknown {
        /// The key given.
        key: String,
        /// Those of the form.
        expected: Vec<&'static str>,
    },
    /// A row or a column twice.
    #[error("`{key}` stands twice: expected once")]
    Twice {
        /// The key.
        key: String,
    },
}

impl<const R: usize, const C: usize> Default for Grid<R, C> {
    fn default() -> Self {
        Self::filled(Cell::Blank)
    }
}

impl<const R: usize, const C: usize> Grid<R, C> {
    pub(super) const fn filled(cell: Cell) -> Self {
        Self([[cell; C]; R])
    }

    pub(super) fn get(&self, row: usize, column: usize) -> Cell {
        self.0.get(row).and_then(|line| line.get(column)).copied().unwrap_or_default()
    }

    pub(super) fn set(&mut self, row: usize, column: usize, cell: Cell) {
        if let Some(place) = self.0.get_mut(row).and_then(|line| line.get_mut(column)) {
            *place = cell;
        }
    }

    pub(super) fn write<S: Serializer>(
        &self,
        rows: [&'static str; R],
        columns: [&'static str; C],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_map(rows.into_iter().zip(self.0.iter().map(|line| Line { columns: &columns, line })))
    }

    /// What is left out is blank, and so is a row that is `null`.
    pub(super) fn read(
        pairs: Pairs<Option<Pairs<Cell>>>,
        rows: [&'static str; R],
        columns: [&'static str; C],
    ) -> Result<Self, TableError> {
        let mut grid = Self::default();
        for (row, line) in pairs.by_key(&rows)? {
            for (column, cell) in line.map_or_else(|| Ok(Vec::new()), |line| line.by_key(&columns))? {
                grid.set(row, column, cell);
            }
        }
        Ok(grid)
    }
}

struct Line<'g> {
    columns: &'g [&'static str],
    line: &'g [Cell],
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.columns.iter().zip(self.line))
    }
}

/// An object as it was written, nothing lost.
pub(super) struct Pairs<V>(Vec<(String, V)>);

impl<V> Pairs<V> {
    /// Each value with the place of its key in a closed list.
    fn by_key(self, keys: &[&'static str]) -> Result<Vec<(usize, V)>, TableError> {
        let mut found: Vec<(usize, V)> = Vec::with_capacity(self.0.len());
        for (key, value) in self.0 {
            let Some(at) = keys.iter().position(|one| *one == key) else {
                return Err(TableError::Unknown { key, expected: keys.to_vec() });
            };
            if found.iter().any(|(before, _)| *before == at) {
                return Err(TableError::Twice { key });
            }
            found.push((at, value));
        }
        Ok(found)
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Pairs<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Object(PhantomData))
    }
}

struct Object<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for Object<V> {
    type Value = Pairs<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object by key")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}
