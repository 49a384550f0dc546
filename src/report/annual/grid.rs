//! Cells by row and column, written as objects by key in the order of the form.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use serde::{Serialize, Serializer};

use super::Cell;

/// Cells by row and column.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid<const R: usize, const C: usize>([[Cell; C]; R]);

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
    pub(super) fn of<K, L>(pairs: Pairs<K, Option<Pairs<L, Cell>>>) -> Self {
        let mut grid = Self::default();
        for (row, line) in pairs.0 {
            for (column, cell) in line.map_or_else(Vec::new, |line| line.0) {
                grid.set(row, column, cell);
            }
        }
        grid
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

/// The rows or the columns of a table.
pub(super) trait Keys {
    /// Their names on the wire, in the order of the form.
    fn names() -> Vec<&'static str>;
}

/// An object by the keys of a table: each value with the place of its key.
pub(super) struct Pairs<K, V>(Vec<(usize, V)>, PhantomData<K>);

impl<'de, K: Keys, V: Deserialize<'de>> Deserialize<'de> for Pairs<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Object(PhantomData))
    }
}

struct Object<K, V>(PhantomData<(K, V)>);

impl<'de, K: Keys, V: Deserialize<'de>> Visitor<'de> for Object<K, V> {
    type Value = Pairs<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object by key")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (names, mut pairs): (_, Vec<(usize, V)>) = (K::names(), Vec::new());
        while let Some(at) = map.next_key_seed(Key(&names))? {
            if pairs.iter().any(|(before, _)| *before == at) {
                let key = names.get(at).copied().unwrap_or_default();
                return Err(A::Error::custom(format_args!("`{key}` stands twice: expected once")));
            }
            pairs.push((at, map.next_value()?));
        }
        Ok(Pairs(pairs, PhantomData))
    }
}

/// The place of a key; one that the form does not have is refused where it stands.
struct Key<'k>(&'k [&'static str]);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        let key = String::deserialize(deserializer)?;
        let unknown = || format!("unknown field `{key}`, expected one of `{}`", self.0.join("`, `"));
        self.0.iter().position(|one| *one == key).ok_or_else(|| D::Error::custom(unknown()))
    }
}
