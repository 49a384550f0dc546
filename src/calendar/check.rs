//! What makes a notice, taken alone, malformed or contradictory.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use thiserror::Error;

use super::{Block, DayKind, Festival, Issued, Level, Notice, Scope};
use crate::citation::{Code, Language};

/// Why a notice is refused on its own words.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NoticeError {
    /// A text is not a day.
    #[error(
        "listed day `{text}` is malformed: expected such as 2024-02-04, or 2024-02-04 星期日, and a day that exists"
    )]
    Day {
        /// The text given.
        text: String,
    },
    /// The weekday printed beside a day is another than the day's.
    #[error("listed day `{day}` is given as {said} (`{}`): it is a {is} (`{}`)", weekday(*said), weekday(*is))]
    Weekday {
        /// The day.
        day: NaiveDate,
        /// The weekday printed beside it.
        said: Weekday,
        /// The weekday it is.
        is: Weekday,
    },
    /// There is nothing in the notice.
    #[error("notice `{code}` lists no days: expected at least one block")]
    Empty {
        /// The notice.
        code: Code,
    },
    /// There is nothing in one of its blocks.
    #[error("notice `{code}` lists no days for {}: expected at least one", festival.name(Language::En))]
    EmptyBlock {
        /// The notice.
        code: Code,
        /// The festival.
        festival: Festival,
    },
    /// A list runs backwards, or repeats a day.
    #[error("notice `{code}` lists {day} out of order: expected each list to ascend without repetition")]
    OutOfOrder {
        /// The notice.
        code: Code,
        /// The first day that does not follow the one before it.
        day: NaiveDate,
    },
    /// One day is both off and worked.
    #[error("notice `{code}` makes {day} both a day off and a make-up day: expected one of them")]
    Contradictory {
        /// The notice.
        code: Code,
        /// The day.
        day: NaiveDate,
    },
    /// One day is listed twice. Only statutory days of two festivals may fall together.
    #[error("notice `{code}` lists {day} twice: expected once, or as a statutory day of two festivals")]
    Twice {
        /// The notice.
        code: Code,
        /// The day.
        day: NaiveDate,
    },
    /// A day is outside the year of the notice and the December before it.
    #[error("notice `{code}` lists {day}: expected a day of {year}, or of December before it")]
    OtherYear {
        /// The notice.
        code: Code,
        /// The day.
        day: NaiveDate,
        /// The year of the notice.
        year: u16,
    },
    /// A yearly schedule exchanges more or fewer weekdays than it owes.
    #[error(
        "notice `{code}` gives {exchanged} exchanged days off: expected {owed}, one for each make-up day and each statutory day without a weekday of its own"
    )]
    Unbalanced {
        /// The notice.
        code: Code,
        /// How many exchanged days off are listed.
        exchanged: usize,
        /// How many are owed.
        owed: usize,
    },
    /// A yearly schedule leaves out a festival of the Public Holidays Measures, as only part of a notice would.
    #[error("notice `{code}` for {year} has no statutory day of {}: expected every festival of the year", festival.name(Language::En))]
    MissingFestival {
        /// The notice.
        code: Code,
        /// Its year.
        year: u16,
        /// The festival.
        festival: Festival,
    },
    /// A yearly schedule does not have a day off that the Public Holidays Measures fix, such as 1 January.
    #[error("notice `{code}` does not list {day}, on which the Measures fix {}: expected it as a statutory day", festival.name(Language::En))]
    FixedDay {
        /// The notice.
        code: Code,
        /// The day.
        day: NaiveDate,
        /// Its festival.
        festival: Festival,
    },
    /// A document number without a character that shows.
    #[error(
        "number of notice `{code}` is blank: expected such as 国办发明电〔2023〕7号, or none where it was not seen"
    )]
    BlankNumber {
        /// The notice.
        code: Code,
    },
    /// An amending or additional notice has no day of issue, by which the later of two prevails.
    #[error("notice `{code}` has no day of issue: expected one for every notice that is not annual")]
    Undated {
        /// The notice.
        code: Code,
    },
    /// A yearly schedule below the national level.
    #[error("notice `{code}` is annual and of no national level: expected an additional or amending one there")]
    AnnualBelowNational {
        /// The notice.
        code: Code,
        /// Its level.
        level: Level,
    },
}

/// A weekday as notices print it.
const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "星期一",
        Weekday::Tue => "星期二",
        Weekday::Wed => "星期三",
        Weekday::Thu => "星期四",
        Weekday::Fri => "星期五",
        Weekday::Sat => "星期六",
        Weekday::Sun => "星期日",
    }
}

/// Checks a notice on its own words.
pub(super) fn notice(notice: &Notice) -> Result<(), NoticeError> {
    let code = notice.code;
    if notice.scope == Scope::Annual && notice.level != Level::National {
        return Err(NoticeError::AnnualBelowNational { code, level: notice.level });
    }
    if notice.scope != Scope::Annual && !matches!(notice.issued, Issued::On(_)) {
        return Err(NoticeError::Undated { code });
    }
    if notice.blocks.is_empty() {
        return Err(NoticeError::Empty { code });
    }
    notice.blocks.iter().try_for_each(|block| one_block(notice, block))?;
    each_day_once(notice)?;
    // Every yearly schedule of 2004 to 2026 balances; an extension or a storm owes nothing.
    if notice.scope == Scope::Annual {
        complete(notice).and_then(|()| has_the_fixed_days(notice)).and_then(|()| balanced(notice))
    } else {
        Ok(())
    }
}

/// Every festival of the Measures as they stand since 2008, or stood before, has a statutory day.
fn complete(notice: &Notice) -> Result<(), NoticeError> {
    let always = [Festival::NewYear, Festival::SpringFestival, Festival::LabourDay, Festival::NationalDay];
    let since_2008 = [Festival::Qingming, Festival::DragonBoat, Festival::MidAutumn];
    let owed = always.iter().chain(since_2008.iter().filter(|_| notice.year >= 2008));
    let has = |festival: &Festival| {
        notice.blocks.iter().any(|block| block.festival == *festival && !block.statutory.is_empty())
    };
    match owed.into_iter().find(|festival| !has(festival)) {
        Some(festival) => {
            let (code, year) = (notice.code, notice.year);
            Err(NoticeError::MissingFestival { code, year, festival: festival.clone() })
        }
        None => Ok(()),
    }
}

/// A schedule moves days off around a festival, and never the days that the Measures fix by date: these they have had throughout.
fn has_the_fixed_days(notice: &Notice) -> Result<(), NoticeError> {
    let fixed = [
        (1, 1, Festival::NewYear),
        (5, 1, Festival::LabourDay),
        (10, 1, Festival::NationalDay),
        (10, 2, Festival::NationalDay),
        (10, 3, Festival::NationalDay),
    ];
    let lists = |day: &NaiveDate| notice.blocks.iter().any(|block| block.statutory.contains(day));
    let days = fixed.into_iter().filter_map(|(month, day, festival)| {
        Some((NaiveDate::from_ymd_opt(notice.year.into(), month, day)?, festival))
    });
    match days.into_iter().find(|(day, _)| !lists(day)) {
        Some((day, festival)) => Err(NoticeError::FixedDay { code: notice.code, day, festival }),
        None => Ok(()),
    }
}

fn one_block(notice: &Notice, block: &Block) -> Result<(), NoticeError> {
    let code = notice.code;
    if block.days().next().is_none() {
        return Err(NoticeError::EmptyBlock { code, festival: block.festival.clone() });
    }
    for (_, list) in block.lists() {
        let mut following = list.iter().zip(list.iter().skip(1));
        if let Some((_, day)) = following.find(|(before, day)| before >= day) {
            return Err(NoticeError::OutOfOrder { code, day: *day });
        }
    }
    let year = notice.year;
    let belongs =
        |day: NaiveDate| day.year() == i32::from(year) || (day.year() + 1 == i32::from(year) && day.month() == 12);
    match block.days().find(|(day, _)| !belongs(*day)) {
        Some((day, _)) => Err(NoticeError::OtherYear { code, day, year }),
        None => Ok(()),
    }
}

fn each_day_once(notice: &Notice) -> Result<(), NoticeError> {
    let code = notice.code;
    let mut seen = BTreeMap::new();
    for (day, kind) in notice.blocks.iter().flat_map(Block::days) {
        match seen.insert(day, kind) {
            None => {}
            Some(DayKind::Festival) if kind == DayKind::Festival => {}
            Some(before) if before.is_working() != kind.is_working() => {
                return Err(NoticeError::Contradictory { code, day });
            }
            Some(_) => return Err(NoticeError::Twice { code, day }),
        }
    }
    Ok(())
}

/// Each statutory day gives one weekday off, its own or another; each make-up day gives one more.
fn balanced(notice: &Notice) -> Result<(), NoticeError> {
    let count = |kind| notice.blocks.iter().flat_map(Block::days).filter(|(_, other)| *other == kind).count();
    let mut statutory: Vec<_> = notice.blocks.iter().flat_map(|block| block.statutory.iter()).collect();
    statutory.sort_unstable();
    statutory.dedup();
    let weekdays = statutory.iter().filter(|day| day.weekday().number_from_monday() <= 5).count();
    let owed = count(DayKind::Festival) - weekdays + count(DayKind::MakeUp);
    let exchanged = count(DayKind::Exchanged);
    if exchanged == owed { Ok(()) } else { Err(NoticeError::Unbalanced { code: notice.code, exchanged, owed }) }
}
