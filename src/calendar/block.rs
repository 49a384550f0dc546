//! One festival's part of a notice: the days off and the weekend days worked for it.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{DayKind, listed};
use crate::citation::{Language, Text};

/// The festival, or other occasion, that days off are given for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Festival {
    /// 元旦.
    NewYear,
    /// 春节.
    SpringFestival,
    /// 清明节.
    Qingming,
    /// 劳动节.
    LabourDay,
    /// 端午节.
    DragonBoat,
    /// 中秋节.
    MidAutumn,
    /// 国庆节.
    NationalDay,
    /// Any other occasion, by name: a regional festival, a typhoon, a commemoration.
    Other(Text),
}

impl Festival {
    /// The code on the wire.
    pub(super) const fn code(&self) -> &'static str {
        match self {
            Self::NewYear => "new_year",
            Self::SpringFestival => "spring_festival",
            Self::Qingming => "qingming",
            Self::LabourDay => "labour_day",
            Self::DragonBoat => "dragon_boat",
            Self::MidAutumn => "mid_autumn",
            Self::NationalDay => "national_day",
            Self::Other(_) => "other",
        }
    }

    /// The name in one of the two languages.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        let (zh, en) = match self {
            Self::NewYear => ("元旦", "New Year"),
            Self::SpringFestival => ("春节", "Spring Festival"),
            Self::Qingming => ("清明节", "Qingming"),
            Self::LabourDay => ("劳动节", "Labour Day"),
            Self::DragonBoat => ("端午节", "Dragon Boat Festival"),
            Self::MidAutumn => ("中秋节", "Mid-Autumn Festival"),
            Self::NationalDay => ("国庆节", "National Day"),
            Self::Other(name) => return name.in_language(language),
        };
        match language {
            Language::Zh => zh,
            Language::En => en,
        }
    }

    /// Whether an amending notice that names one of them means the other. An occasion outside the Measures has no
    /// fixed name, so it is never amended, only added to.
    pub(super) const fn same_part(&self, other: &Self) -> bool {
        matches!(
            (self, other),
            (Self::NewYear, Self::NewYear)
                | (Self::SpringFestival, Self::SpringFestival)
                | (Self::Qingming, Self::Qingming)
                | (Self::LabourDay, Self::LabourDay)
                | (Self::DragonBoat, Self::DragonBoat)
                | (Self::MidAutumn, Self::MidAutumn)
                | (Self::NationalDay, Self::NationalDay)
        )
    }
}

/// One festival's part of a notice.
///
/// The weekend days between are off anyway and are not listed, except where one is itself a statutory day. On the wire
/// a day is `2024-02-04`, or with its weekday as notices print it (`2024-02-04 星期日`), which is then checked.
///
/// ```
/// use chrono::NaiveDate;
/// use gongkai::calendar::{Block, Festival};
/// use gongkai::citation::Text;
/// let storm = NaiveDate::from_ymd_opt(2024, 9, 6).unwrap();
/// let block = Block::new(Festival::Other(Text::literal("台风摩羯", "Typhoon Yagi"))).added([storm]);
/// assert_eq!(block.days().count(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    pub(super) festival: Festival,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty", deserialize_with = "listed::days")]
    pub(super) statutory: Cow<'static, [NaiveDate]>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty", deserialize_with = "listed::days")]
    pub(super) exchanged: Cow<'static, [NaiveDate]>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty", deserialize_with = "listed::days")]
    pub(super) added: Cow<'static, [NaiveDate]>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty", deserialize_with = "listed::days")]
    pub(super) make_up: Cow<'static, [NaiveDate]>,
}

impl Block {
    /// A block without days as yet.
    #[must_use]
    pub const fn new(festival: Festival) -> Self {
        Self {
            festival,
            statutory: Cow::Borrowed(&[]),
            exchanged: Cow::Borrowed(&[]),
            added: Cow::Borrowed(&[]),
            make_up: Cow::Borrowed(&[]),
        }
    }

    /// Sets the statutory days of the festival (法定节假日), weekend days included.
    #[must_use]
    pub fn statutory(mut self, days: impl Into<Vec<NaiveDate>>) -> Self {
        self.statutory = Cow::Owned(days.into());
        self
    }

    /// Sets the weekdays off in exchange for a statutory day on a weekend, or for a weekend day worked.
    #[must_use]
    pub fn exchanged(mut self, days: impl Into<Vec<NaiveDate>>) -> Self {
        self.exchanged = Cow::Owned(days.into());
        self
    }

    /// Sets the days off that nothing is owed for: an extension, a commemoration, a storm.
    #[must_use]
    pub fn added(mut self, days: impl Into<Vec<NaiveDate>>) -> Self {
        self.added = Cow::Owned(days.into());
        self
    }

    /// Sets the weekend days worked (上班).
    #[must_use]
    pub fn make_up(mut self, days: impl Into<Vec<NaiveDate>>) -> Self {
        self.make_up = Cow::Owned(days.into());
        self
    }

    /// The festival.
    #[must_use]
    pub const fn festival(&self) -> &Festival {
        &self.festival
    }

    /// Every day listed, with what it is made.
    pub fn days(&self) -> impl Iterator<Item = (NaiveDate, DayKind)> {
        self.lists().into_iter().flat_map(|(kind, days)| days.iter().map(move |day| (*day, kind)))
    }

    /// The four lists, each with what its days are made.
    pub(crate) const fn lists(&self) -> [(DayKind, &[NaiveDate]); 4] {
        [
            (DayKind::Festival, slice(&self.statutory)),
            (DayKind::Exchanged, slice(&self.exchanged)),
            (DayKind::Added, slice(&self.added)),
            (DayKind::MakeUp, slice(&self.make_up)),
        ]
    }
}

/// What `Deref` gives, while compiling too.
#[expect(clippy::ptr_arg, reason = "it is the Cow that is opened")]
pub(super) const fn slice<'a, T: Clone>(of: &'a Cow<'static, [T]>) -> &'a [T] {
    match of {
        Cow::Borrowed(of) => of,
        Cow::Owned(of) => of.as_slice(),
    }
}
