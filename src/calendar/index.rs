//! The days of a calendar laid out for counting: any count in constant time.
//!
//! Rank says how many working days lie before a day, select says which day the n-th working day is. Sixteen bits
//! suffice for 179 years. The built-in tables are made while compiling, by the functions that make a host's at run
//! time.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::block::slice;
use super::{Block, DayKind, Level, Notice, Scope};

/// The most days a calendar holds.
pub(super) const MOST_DAYS: usize = u16::MAX as usize;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Index {
    /// The first day, in days since 1970-01-01.
    pub(super) first: i32,
    pub(super) kinds: Cow<'static, [DayKind]>,
    /// At `d`, the working days among the first `d`; one longer than the days.
    pub(super) rank: Cow<'static, [u16]>,
    /// At `k`, the day that `k` working days come before.
    pub(super) select: Cow<'static, [u16]>,
}

impl Index {
    /// Lays out so many days from the first, under notices in the order of precedence.
    pub(super) fn new(first: NaiveDate, days: usize, notices: &[Notice]) -> Self {
        let first = first.to_epoch_days();
        let mut kinds = vec![DayKind::Ordinary; days];
        paint(&mut kinds, first, notices);
        let mut rank = vec![0; days + 1];
        let mut select = vec![0; working(&kinds)];
        tabulate(&kinds, &mut rank, &mut select);
        Self { first, kinds: Cow::Owned(kinds), rank: Cow::Owned(rank), select: Cow::Owned(select) }
    }

    /// The place of a day counted from the day before the first, which is 0: the place after it, seen from the first.
    #[inline]
    fn through(&self, day: NaiveDate) -> Option<usize> {
        usize::try_from(day.to_epoch_days() - self.first + 1).ok()
    }

    #[inline]
    fn place(&self, day: NaiveDate) -> Option<usize> {
        usize::try_from(day.to_epoch_days() - self.first).ok()
    }

    #[inline]
    fn date(&self, place: u16) -> Option<NaiveDate> {
        NaiveDate::from_epoch_days(self.first + i32::from(place))
    }

    #[inline]
    pub(super) fn kind(&self, day: NaiveDate) -> Option<DayKind> {
        self.kinds.get(self.place(day)?).copied()
    }

    /// The working days up to and including a day, which may be the day before the first.
    #[inline]
    pub(super) fn rank_through(&self, day: NaiveDate) -> Option<u16> {
        self.rank.get(self.through(day)?).copied()
    }

    /// The working days before a day, which may be the day after the last.
    #[inline]
    pub(super) fn rank_before(&self, day: NaiveDate) -> Option<u16> {
        self.rank.get(self.place(day)?).copied()
    }

    /// The day that so many working days come before.
    #[inline]
    pub(super) fn select(&self, before: usize) -> Option<NaiveDate> {
        self.date(*self.select.get(before)?)
    }
}

/// What each day is: the weekday rule, then each notice that stands, in the order of precedence.
pub(super) const fn paint(kinds: &mut [DayKind], first: i32, notices: &[Notice]) {
    weekdays(kinds, first);
    let mut notices = notices;
    while let [notice, later @ ..] = notices {
        let mut blocks = slice(&notice.blocks);
        while let [block, rest @ ..] = blocks {
            if !replaced(block, notice, later) {
                mark(kinds, first, block);
            }
            blocks = rest;
        }
        notices = later;
    }
}

const fn weekdays(kinds: &mut [DayKind], first: i32) {
    // 1970-01-01 was a Thursday, three days after a Monday.
    let mut weekday = (first + 3).rem_euclid(7);
    let mut rest = kinds;
    while let [kind, after @ ..] = rest {
        *kind = if weekday < 5 { DayKind::Ordinary } else { DayKind::Weekend };
        weekday = (weekday + 1) % 7;
        rest = after;
    }
}

#[expect(clippy::indexing_slicing, reason = "the place is tested first; a const fn cannot use get")]
const fn mark(kinds: &mut [DayKind], first: i32, block: &Block) {
    let lists = block.lists();
    let mut lists = lists.as_slice();
    while let [(kind, days), after @ ..] = lists {
        let mut days = *days;
        while let [day, rest @ ..] = days {
            let place = day.to_epoch_days() - first;
            if place >= 0 && (place.unsigned_abs() as usize) < kinds.len() {
                kinds[place.unsigned_abs() as usize] = *kind;
            }
            days = rest;
        }
        lists = after;
    }
}

/// Whether a later notice of the same level and year amends this festival's part.
pub(super) const fn replaced(block: &Block, notice: &Notice, later: &[Notice]) -> bool {
    let mut later = later;
    while let [other, rest @ ..] = later {
        if matches!(other.scope, Scope::Amending) && other.year == notice.year && same(other.level, notice.level) {
            let mut blocks = slice(&other.blocks);
            while let [amended, rest @ ..] = blocks {
                if amended.festival.same_part(&block.festival) {
                    return true;
                }
                blocks = rest;
            }
        }
        later = rest;
    }
    false
}

const fn same(one: Level, other: Level) -> bool {
    one as u8 == other as u8
}

/// How many of the days work.
pub(super) const fn working(kinds: &[DayKind]) -> usize {
    let mut count = 0;
    let mut rest = kinds;
    while let [kind, after @ ..] = rest {
        count += kind.is_working() as usize;
        rest = after;
    }
    count
}

/// Fills the two tables; `rank` is one longer than the days, `select` as long as the working days.
#[expect(clippy::indexing_slicing, reason = "a const fn cannot use get; the lengths are those of the tables' maker")]
pub(super) const fn tabulate(kinds: &[DayKind], rank: &mut [u16], select: &mut [u16]) {
    let mut place: u16 = 0;
    let mut count: u16 = 0;
    let mut rest = kinds;
    while let [kind, after @ ..] = rest {
        if kind.is_working() {
            select[count as usize] = place;
            count += 1;
        }
        place += 1;
        rank[place as usize] = count;
        rest = after;
    }
}
