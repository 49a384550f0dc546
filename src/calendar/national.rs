//! The national calendar, laid out while compiling.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::index::{Index, paint, tabulate, working};
use super::record::RECORD;
use super::{Calendar, DayKind};

/// The first day and the last year of the record.
const FIRST: i32 = first_of(2004).to_epoch_days();
const LAST_YEAR: u16 = 2026;
const DAYS: usize = (first_of(LAST_YEAR + 1).to_epoch_days() - 3 - FIRST).unsigned_abs() as usize;
const WORKING: usize = working(&KINDS);

static KINDS: [DayKind; DAYS] = {
    let mut kinds = [DayKind::Ordinary; DAYS];
    paint(&mut kinds, FIRST, &RECORD);
    kinds
};
static TABLES: ([u16; DAYS + 1], [u16; WORKING]) = {
    let mut tables = ([0; DAYS + 1], [0; WORKING]);
    tabulate(&KINDS, &mut tables.0, &mut tables.1);
    tables
};

pub(super) static NATIONAL: Calendar = Calendar {
    notices: Cow::Borrowed(&RECORD),
    index: Index {
        first: FIRST,
        kinds: Cow::Borrowed(&KINDS),
        rank: Cow::Borrowed(&TABLES.0),
        select: Cow::Borrowed(&TABLES.1),
    },
    last_year: LAST_YEAR,
    known_on: None,
    beyond: None,
};

#[expect(clippy::expect_used, reason = "evaluated while compiling: a wrong date does not compile")]
const fn first_of(year: u16) -> NaiveDate {
    NaiveDate::from_ymd_opt(year as i32, 1, 1).expect("a first of January exists")
}
