//! Invented schedules of years to come, complete and balanced.

use chrono::{Datelike, NaiveDate};
use gongkai::calendar::{Block, Festival, Issued, Level, Notice, NoticeError, Scope};
use gongkai::citation::Code;

/// A yearly schedule with this part for New Year, and one statutory weekday for each other festival of the Measures.
pub(crate) fn annual(code: Code, year: u16, issued: Issued, new_year: Block) -> Result<Notice, NoticeError> {
    let blocks = [new_year].into_iter().chain(others(year)).collect();
    Notice::new(code, Level::National, Scope::Annual, year, issued, blocks)
}

/// The six festivals of the Measures after New Year, each on a weekday, so that nothing is owed for them.
pub(crate) fn others(year: u16) -> impl Iterator<Item = Block> {
    let festivals = [
        (Festival::SpringFestival, 2, 10),
        (Festival::Qingming, 4, 4),
        (Festival::LabourDay, 5, 1),
        (Festival::DragonBoat, 6, 15),
        (Festival::MidAutumn, 9, 15),
        (Festival::NationalDay, 10, 1),
    ];
    festivals.into_iter().filter_map(move |(festival, month, day)| {
        let from = NaiveDate::from_ymd_opt(year.into(), month, day)?;
        let weekday = from.iter_days().find(|day| day.weekday().number_from_monday() <= 5)?;
        Some(Block::new(festival).statutory([weekday]))
    })
}
