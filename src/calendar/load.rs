//! Joins notices into a calendar: the order of precedence, and what does not fit together.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use thiserror::Error;

use super::index::{Index, MOST_DAYS, replaced};
use super::{Awaited, Block, Calendar, DayKind, Festival, Level, Notice, Scope, certain_horizon};
use crate::citation::{Code, Language};

/// Why notices do not fit together.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LoadError {
    /// No notice sets a year.
    #[error("no annual notice is given: expected at least one")]
    NoYear,
    /// A year between two noticed ones has none.
    #[error("annual notice `{code}` is for {year}: expected {wanted}, the year after the one before it")]
    Gap {
        /// The notice after the gap.
        code: Code,
        /// Its year.
        year: u16,
        /// The year missed.
        wanted: u16,
    },
    /// Two notices set one year.
    #[error("annual notice `{code}` is for {year}, which another sets already: expected an amending notice")]
    YearTaken {
        /// The second notice.
        code: Code,
        /// The year.
        year: u16,
    },
    /// The years together are too many to index.
    #[error("the notices cover {days} days: expected at most {MOST_DAYS}")]
    TooLong {
        /// The days covered.
        days: usize,
    },
    /// Two notices bear one code.
    #[error("code `{code}` is borne by two notices: expected one")]
    CodeTaken {
        /// The code.
        code: Code,
    },
    /// Two notices of one level, year and day of issue decide one day, or amend one part, so neither is the later.
    #[error("notices `{code}` and `{other}`, of one day of issue, both decide {day}: expected one of them")]
    Contradictory {
        /// The one notice.
        code: Code,
        /// The other.
        other: Code,
        /// The day.
        day: NaiveDate,
    },
    /// An amending notice names a festival that no earlier notice of its level and year has a part for.
    #[error("notice `{code}` amends {}: expected an earlier notice of that level and year with such a part", festival.name(Language::En))]
    AmendsNothing {
        /// The notice.
        code: Code,
        /// The festival.
        festival: Festival,
    },
    /// An additional or amending notice decides no day of the years covered, so it would change nothing.
    #[error("notice `{code}` lists {day}: expected a day from {first} to {last}, the years of the annual notices")]
    OutsideYears {
        /// The notice.
        code: Code,
        /// Its first day.
        day: NaiveDate,
        /// The first year covered.
        first: u16,
        /// The last noticed year.
        last: u16,
    },
    /// A make-up day is an ordinary working weekday already.
    #[error(
        "notice `{code}` makes {day} a make-up day: expected a weekend day or a day off, it is an ordinary working day"
    )]
    WorksAnyway {
        /// The notice.
        code: Code,
        /// The day.
        day: NaiveDate,
    },
    /// A day off is a weekend day that nothing made working.
    #[error("notice `{code}` gives {day} off: expected a working day, it is an ordinary weekend day")]
    RestsAnyway {
        /// The notice.
        code: Code,
        /// The day.
        day: NaiveDate,
    },
}

impl LoadError {
    /// The notice that does not fit, where it is one.
    #[must_use]
    pub const fn notice(&self) -> Option<Code> {
        match self {
            Self::Gap { code, .. }
            | Self::YearTaken { code, .. }
            | Self::CodeTaken { code }
            | Self::Contradictory { code, .. }
            | Self::AmendsNothing { code, .. }
            | Self::OutsideYears { code, .. }
            | Self::WorksAnyway { code, .. }
            | Self::RestsAnyway { code, .. } => Some(*code),
            Self::NoYear | Self::TooLong { .. } => None,
        }
    }
}

impl Calendar {
    /// A calendar of notices alone, in any order. It covers the first of January of the first annual notice to the
    /// certain horizon of the last.
    ///
    /// # Errors
    /// [`LoadError`] where the notices leave a year out, set one twice, or contradict each other or the weekday rule,
    /// or where one that is not annual lists no day of the years set.
    pub fn from_notices(notices: impl IntoIterator<Item = Notice>) -> Result<Self, LoadError> {
        Self::load(notices.into_iter().collect(), &|_| true)
    }

    /// This calendar with further notices: next year's, an amendment, a region's, an authority's. They take their place
    /// by level, year and day of issue, whatever the order they are loaded in. To a view [as known on a
    /// day](Calendar::as_known_on) only those known by then are added.
    ///
    /// # Errors
    /// As [`Calendar::from_notices`].
    pub fn with(&self, notices: impl IntoIterator<Item = Notice>) -> Result<Self, LoadError> {
        let known: BTreeSet<Code> = self.notices.iter().map(Notice::code).collect();
        let mut all = self.notices.to_vec();
        all.extend(notices.into_iter().filter(|notice| self.known_on.is_none_or(|on| notice.known_by() <= on)));
        let joined = Self::load(all, &|notice| !known.contains(&notice.code))?;
        let beyond = self.beyond.filter(|_| joined.last_year == self.last_year);
        Ok(Self { known_on: self.known_on, beyond, ..joined })
    }

    fn load(mut notices: Vec<Notice>, fresh: &dyn Fn(&Notice) -> bool) -> Result<Self, LoadError> {
        notices.sort_by_key(precedence);
        codes_differ(&notices)?;
        let (first, last) = years_follow(&notices)?;
        none_contradict(&notices)?;
        notices.iter().filter(|notice| fresh(notice)).try_for_each(|notice| within(notice, first, last))?;
        for place in (0..notices.len()).filter(|place| notices.get(*place).is_some_and(fresh)) {
            fits(&notices, place)?;
        }
        let days = days_covered(first, last);
        if days > MOST_DAYS {
            return Err(LoadError::TooLong { days });
        }
        Ok(Self::lay_out(notices, first, last, None))
    }

    /// Lays out notices that fit together and are in the order of precedence.
    pub(super) fn lay_out(notices: Vec<Notice>, first_year: u16, last_year: u16, beyond: Option<Awaited>) -> Self {
        let index = Index::new(first_of(first_year), days_covered(first_year, last_year), &notices);
        Self { notices: Cow::Owned(notices), index, last_year, known_on: None, beyond }
    }
}

fn first_of(year: u16) -> NaiveDate {
    NaiveDate::from_ymd_opt(year.into(), 1, 1).unwrap_or(NaiveDate::MIN)
}

fn days_covered(first_year: u16, last_year: u16) -> usize {
    let days = (certain_horizon(last_year) - first_of(first_year)).num_days() + 1;
    usize::try_from(days).unwrap_or_default()
}

/// The later in this order prevails: level, year, the annual notice before its supplements, day of issue.
fn precedence(notice: &Notice) -> (Level, u16, bool, NaiveDate) {
    (notice.level, notice.year, notice.scope != Scope::Annual, notice.known_by())
}

fn codes_differ(notices: &[Notice]) -> Result<(), LoadError> {
    let mut seen = BTreeSet::new();
    match notices.iter().find(|notice| !seen.insert(notice.code)) {
        Some(Notice { code, .. }) => Err(LoadError::CodeTaken { code: *code }),
        None => Ok(()),
    }
}

fn years_follow(notices: &[Notice]) -> Result<(u16, u16), LoadError> {
    let mut annual = notices.iter().filter(|notice| notice.scope == Scope::Annual);
    let first = annual.next().ok_or(LoadError::NoYear)?.year;
    let mut last = first;
    for Notice { code, year, .. } in annual {
        let (code, year) = (*code, *year);
        match last.checked_add(1) {
            _ if year == last => return Err(LoadError::YearTaken { code, year }),
            Some(wanted) if wanted == year => last = year,
            wanted => return Err(LoadError::Gap { code, year, wanted: wanted.unwrap_or(year) }),
        }
    }
    Ok((first, last))
}

fn none_contradict(notices: &[Notice]) -> Result<(), LoadError> {
    let mut rest = notices;
    while let [one, later @ ..] = rest {
        let mut rivals = later.iter().take_while(|other| precedence(one) == precedence(other));
        if let Some((other, day)) = rivals.find_map(|other| Some((other, contradiction(one, other)?))) {
            return Err(LoadError::Contradictory { code: one.code, other: other.code, day });
        }
        rest = later;
    }
    Ok(())
}

/// The first day that both notices list, or, where both amend one festival, that the second lists for it.
fn contradiction(one: &Notice, other: &Notice) -> Option<NaiveDate> {
    let amended = |block: &Block| one.blocks.iter().any(|part| part.festival.same_part(&block.festival));
    let both_amend = one.scope == Scope::Amending && other.scope == Scope::Amending;
    let days = |block| Block::days(block).map(|(day, _)| day);
    other
        .blocks
        .iter()
        .find_map(|block| days(block).find(|day| both_amend && amended(block) || one.on(*day).next().is_some()))
}

/// Whether a notice that is not annual lists a day of the years covered.
fn within(notice: &Notice, first: u16, last: u16) -> Result<(), LoadError> {
    let years = i32::from(first)..=i32::from(last);
    let days = || notice.blocks.iter().flat_map(Block::days).map(|(day, _)| day);
    let code = notice.code;
    match days().min() {
        Some(day) if notice.scope != Scope::Annual && !days().any(|day| years.contains(&day.year())) => {
            Err(LoadError::OutsideYears { code, day, first, last })
        }
        _ => Ok(()),
    }
}

/// Whether the notice at a place amends something, and makes a difference on each day it lists.
fn fits(notices: &[Notice], place: usize) -> Result<(), LoadError> {
    let (below, rest) = notices.split_at(place);
    let (Some(notice), through) = (rest.first(), notices.get(..=place).unwrap_or_default()) else { return Ok(()) };
    let code = notice.code;
    for block in notice.blocks.iter() {
        let named = |other: &&Notice| other.blocks.iter().any(|part| part.festival.same_part(&block.festival));
        let peers = |other: &&Notice| other.level == notice.level && other.year == notice.year;
        if notice.scope == Scope::Amending && !below.iter().filter(peers).any(|other| named(&other)) {
            return Err(LoadError::AmendsNothing { code, festival: block.festival.clone() });
        }
        for (day, kind) in block.days() {
            let under = governing(below, through, day).map_or_else(|| by_weekday(day), |(_, kind)| kind);
            match (kind, under) {
                (DayKind::MakeUp, DayKind::Ordinary) => return Err(LoadError::WorksAnyway { code, day }),
                (DayKind::Exchanged | DayKind::Added, DayKind::Weekend) => {
                    return Err(LoadError::RestsAnyway { code, day });
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// The notice among the candidates that decides a day, and what it makes of it. The candidates come first among all,
/// and all that come later may have replaced a part of theirs.
pub(super) fn governing<'n>(candidates: &'n [Notice], all: &[Notice], day: NaiveDate) -> Option<(&'n Notice, DayKind)> {
    candidates.iter().enumerate().rev().find_map(|(place, notice)| {
        let later = all.get(place + 1..).unwrap_or_default();
        let (_, kind) = notice.on(day).find(|(block, _)| !replaced(block, notice, later))?;
        Some((notice, kind))
    })
}

/// What a day is where no notice speaks of it.
fn by_weekday(day: NaiveDate) -> DayKind {
    let mut kind = [DayKind::Ordinary];
    super::index::paint(&mut kind, day.to_epoch_days(), &[]);
    kind[0]
}
