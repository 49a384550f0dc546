//! Invented schedules of years to come, complete and balanced.

use chrono::{Datelike, NaiveDate};
use gongkai::calendar::{Block, Festival, Issued, Level, Notice, NoticeError, Scope};
use gongkai::citation::Code;

/// A yearly schedule with this part for New Year, and the other festivals of the Measures.
pub(crate) fn annual(code: Code, year: u16, issued: Issued, new_year: Block) -> Result<Notice, NoticeError> {
    let blocks = [new_year].into_iter().chain(others(year)).collect();
    Notice::new(code, Level::National, Scope::Annual, year, issued, blocks)
}

/// The six festivals of the Measures after New Year, those without a fixed day each on a weekday, so that nothing is owed for them; the days
/// that are fixed, with a weekday for each that falls on a weekend.
pub(crate) fn others(year: u16) -> impl Iterator<Item = Block> {
    let festivals = [
        (Festival::SpringFestival, 2, 10, 0),
        (Festival::Qingming, 4, 4, 0),
        (Festival::LabourDay, 5, 1, 1),
        (Festival::DragonBoat, 6, 15, 0),
        (Festival::MidAutumn, 9, 15, 0),
        (Festival::NationalDay, 10, 1, 3),
    ];
    let is_weekday = |day: &NaiveDate| day.weekday().number_from_monday() <= 5;
    festivals.into_iter().filter_map(move |(festival, month, day, fixed)| {
        let from = NaiveDate::from_ymd_opt(year.into(), month, day)?;
        if fixed == 0 {
            return Some(Block::new(festival).statutory([from.iter_days().find(is_weekday)?]));
        }
        let days: Vec<NaiveDate> = from.iter_days().take(fixed).collect();
        let owed = days.iter().filter(|day| !is_weekday(day)).count();
        let exchanged: Vec<NaiveDate> = from.iter_days().skip(fixed).filter(is_weekday).take(owed).collect();
        Some(Block::new(festival).statutory(days).exchanged(exchanged))
    })
}
