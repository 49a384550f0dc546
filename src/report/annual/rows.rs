//! A set of rows.

use super::Row;

/// A set of rows of table 3, one bit a row.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rows(u32);

impl Rows {
    pub(super) const NONE: Self = Self(0);

    pub(super) const fn of(rows: &[Row]) -> Self {
        let mut bits = 0;
        let mut rest = rows;
        while let [first, tail @ ..] = rest {
            bits |= 1 << *first as u32;
            rest = tail;
        }
        Self(bits)
    }

    pub(super) const fn one(row: Row) -> Self {
        Self(1 << row as u32)
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) const fn len(self) -> u32 {
        self.0.count_ones()
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// In the order of the form.
    pub(super) fn iter(self) -> impl Iterator<Item = Row> {
        let mut bits = self.0;
        core::iter::from_fn(move || {
            let lowest = bits.trailing_zeros();
            bits &= bits.wrapping_sub(1);
            Row::ALL.get(lowest as usize).copied()
        })
    }

    /// Up to a row, that row included.
    pub(super) fn through(self, row: Row) -> Self {
        Self(self.0 & ((2 << row as u32) - 1))
    }

    pub(super) fn first(self) -> Option<Row> {
        self.iter().next()
    }

    pub(super) fn last(self) -> Option<Row> {
        Row::ALL.get(self.0.checked_ilog2()? as usize).copied()
    }
}
