//! One day of the calendar: working or off, why, and by which notice.

use chrono::NaiveDate;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};

use super::{Festival, Notice};
use crate::citation::Language;

/// What makes a day working or off. A day off and the weekend day worked for it are two kinds and never share a name.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "two ways to work and four to rest; a seventh would change every answer")]
pub enum DayKind {
    /// Working: Monday to Friday, and no notice says otherwise.
    Ordinary,
    /// Working: a Saturday or Sunday that a notice makes a working day (上班).
    MakeUp,
    /// Off: Saturday or Sunday (《国务院关于职工工作时间的规定》第七条). A weekend day inside a festival's break is this,
    /// unless it is a statutory day itself.
    Weekend,
    /// Off: a statutory day of a festival (法定节假日), on whatever weekday it falls.
    Festival,
    /// Off: a weekday given for a statutory day that falls on a weekend, or for a make-up day. Notices do not say
    /// which of the two, so neither does the library.
    Exchanged,
    /// Off: a day that a notice gives without anything owed for it (an extension, a commemoration, a storm).
    Added,
}

impl DayKind {
    /// Whether a day of this kind is a working day (工作日).
    #[must_use]
    pub const fn is_working(self) -> bool {
        matches!(self, Self::Ordinary | Self::MakeUp)
    }

    /// The name in one of the two languages.
    #[must_use]
    pub const fn name(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Ordinary, Language::Zh) => "工作日",
            (Self::Ordinary, Language::En) => "working day",
            (Self::MakeUp, Language::Zh) => "周末上班",
            (Self::MakeUp, Language::En) => "make-up day, worked",
            (Self::Weekend, Language::Zh) => "周末",
            (Self::Weekend, Language::En) => "weekend",
            (Self::Festival, Language::Zh) => "法定节假日",
            (Self::Festival, Language::En) => "statutory festival",
            (Self::Exchanged, Language::Zh) => "换休放假",
            (Self::Exchanged, Language::En) => "exchanged day off",
            (Self::Added, Language::Zh) => "增加放假",
            (Self::Added, Language::En) => "added day off",
        }
    }
}

/// A day that the calendar knows.
///
/// ```
/// use chrono::NaiveDate;
/// use gongkai::calendar::{Calendar, DayKind};
/// let sunday = Calendar::national().day(NaiveDate::from_ymd_opt(2024, 2, 4).unwrap())?;
/// assert_eq!(sunday.kind(), DayKind::MakeUp);
/// assert_eq!(sunday.notice().and_then(|notice| notice.number()), Some("国办发明电〔2023〕7号"));
/// # Ok::<(), gongkai::calendar::Uncovered>(())
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Day<'c> {
    pub(super) date: NaiveDate,
    pub(super) kind: DayKind,
    pub(super) notice: Option<&'c Notice>,
}

impl<'c> Day<'c> {
    /// The date.
    #[must_use]
    pub const fn date(&self) -> NaiveDate {
        self.date
    }

    /// What makes it working or off.
    #[must_use]
    pub const fn kind(&self) -> DayKind {
        self.kind
    }

    /// Whether it is a working day (工作日).
    #[must_use]
    pub const fn is_working(&self) -> bool {
        self.kind.is_working()
    }

    /// The notice that made it so; `None` for an ordinary weekday or weekend.
    #[must_use]
    pub const fn notice(&self) -> Option<&'c Notice> {
        self.notice
    }

    /// The festivals the notice lists it for: one, or two that fall together.
    pub fn festivals(&self) -> impl Iterator<Item = &'c Festival> + use<'c> {
        let date = self.date;
        self.notice.into_iter().flat_map(move |notice| notice.on(date)).map(|(block, _)| &block.festival)
    }
}

/// A festival by its code and its name; `other` has none but the name that its notice gives it.
#[derive(Serialize)]
struct Named<'f> {
    code: &'static str,
    name: Name<'f>,
}

#[derive(Serialize)]
struct Name<'f> {
    zh: &'f str,
    en: &'f str,
}

impl<'f> From<&'f Festival> for Named<'f> {
    fn from(festival: &'f Festival) -> Self {
        let name = Name { zh: festival.name(Language::Zh), en: festival.name(Language::En) };
        Self { code: festival.code(), name }
    }
}

impl Serialize for Day<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = if self.notice.is_some() { 5 } else { 3 };
        let mut day = serializer.serialize_struct("Day", fields)?;
        day.serialize_field("day", &self.date)?;
        day.serialize_field("working", &self.is_working())?;
        day.serialize_field("kind", &self.kind)?;
        if let Some(notice) = self.notice {
            day.serialize_field("festivals", &self.festivals().map(Named::from).collect::<Vec<_>>())?;
            day.serialize_field("notice", &notice.name())?;
        }
        day.end()
    }
}
