//! A notice (通知) that decides which days are working: who issued it, when, and its parts.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Block, NoticeError, check};
use crate::citation::{Code, Language, Text, date};

/// Whose notice it is. A later one in this order prevails: a region may invert a national make-up day.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the three layers of a calendar")]
pub enum Level {
    /// The State Council or its General Office (国务院、国务院办公厅).
    #[default]
    National,
    /// A province, autonomous region, city or county (地方).
    Region,
    /// One authority for itself (本机关).
    Authority,
}

/// What a notice does to those before it at the same level.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a notice sets a year, amends one, or adds to one")]
pub enum Scope {
    /// The yearly schedule (部分节假日安排): with it the year's days are known. National only.
    Annual,
    /// Replaces the parts of the festivals that it names, and leaves the rest standing.
    Amending,
    /// Comes on top.
    Additional,
}

/// What is known of the day of issue.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a date is seen, bounded or not seen")]
pub enum Issued {
    /// Issued on this day.
    On(#[serde(deserialize_with = "date::day")] NaiveDate),
    /// Reported or copied on this day, so issued no later.
    NoLaterThan(#[serde(deserialize_with = "date::day")] NaiveDate),
    /// Not seen.
    #[default]
    Unknown,
}

/// How well the content of a notice is attested.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the three grades of the record")]
pub enum Evidence {
    /// Text and number were read. A host's own notice is this unless it says otherwise.
    #[default]
    Confirmed,
    /// The text was read; the number was not seen, or only in a secondary copy.
    Text,
    /// The text was not read: the content is what several data sets, not all independent, agree on.
    Agreement,
}

/// One notice. The built-in ones and those a host loads are of this type.
///
/// ```
/// use chrono::NaiveDate;
/// use gongkai::calendar::{Block, Calendar, Festival, Issued, Level, Notice, Scope};
/// use gongkai::citation::{Code, Text};
/// let day = |d| NaiveDate::from_ymd_opt(2024, 9, d).unwrap();
/// let storm = Block::new(Festival::Other(Text::literal("台风摩羯", "Typhoon Yagi"))).added([day(6)]);
/// let notice = Notice::new(
///     Code::literal("city.2024.storm"), Level::Region, Scope::Additional, 2024, Issued::On(day(5)), vec![storm],
/// )?;
/// let city = Calendar::national().with([notice])?;
/// assert_eq!(city.is_working(day(6)), Ok(false));
/// assert_eq!(Calendar::national().is_working(day(6)), Ok(true));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The same as a host writes it in JSON, read and loaded:
///
/// ```
/// use gongkai::calendar::{Calendar, Notice};
/// let notice: Notice = serde_json::from_str(r#"{
///     "code": "city.2024.storm",
///     "level": "region",
///     "scope": "additional",
///     "year": 2024,
///     "issuer": {"zh": "海口市人民政府", "en": "Haikou Municipal People's Government"},
///     "issued": {"on": "2024-09-05"},
///     "blocks": [{
///         "festival": {"other": {"zh": "台风摩羯", "en": "Typhoon Yagi"}},
///         "added": ["2024-09-06 星期五"]
///     }]
/// }"#)?;
/// let city = Calendar::national().with([notice])?;
/// let friday = city.day("2024-09-06".parse()?)?;
/// assert!(!friday.is_working());
/// assert!(friday.notice().is_some_and(|notice| notice.code().as_str() == "city.2024.storm"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct Notice {
    pub(super) code: Code,
    pub(super) level: Level,
    pub(super) scope: Scope,
    pub(super) year: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) number: Option<Cow<'static, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) issuer: Option<Text>,
    pub(super) issued: Issued,
    pub(super) evidence: Evidence,
    pub(super) blocks: Cow<'static, [Block]>,
}

/// A notice as it is written on the wire, before it is checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Unchecked {
    code: Code,
    #[serde(default)]
    level: Level,
    scope: Scope,
    year: u16,
    #[serde(default)]
    number: Option<Cow<'static, str>>,
    #[serde(default)]
    issuer: Option<Text>,
    #[serde(default)]
    issued: Issued,
    #[serde(default)]
    evidence: Evidence,
    blocks: Vec<Block>,
}

impl Unchecked {
    /// Its parts.
    #[cfg(feature = "json")]
    pub(crate) fn blocks(&self) -> &[Block] {
        &self.blocks
    }
}

impl TryFrom<Unchecked> for Notice {
    type Error = NoticeError;

    fn try_from(read: Unchecked) -> Result<Self, NoticeError> {
        let notice = Self::new(read.code, read.level, read.scope, read.year, read.issued, read.blocks)?;
        let notice = Self { issuer: read.issuer, evidence: read.evidence, ..notice };
        match read.number {
            Some(number) => notice.numbered(number),
            None => Ok(notice),
        }
    }
}

impl Notice {
    /// A notice for a year. Its days lie in the year, or in December of the year before.
    ///
    /// # Errors
    /// [`NoticeError`] where the notice is empty, contradicts itself, lists a day out of order or of another year,
    /// is a yearly schedule that leaves a festival out or whose exchanged days do not balance, or lacks a day of issue that is needed.
    pub fn new(
        code: Code,
        level: Level,
        scope: Scope,
        year: u16,
        issued: Issued,
        blocks: Vec<Block>,
    ) -> Result<Self, NoticeError> {
        let (number, evidence, blocks) = (None, Evidence::Confirmed, Cow::Owned(blocks));
        let notice = Self { code, level, scope, year, number, issuer: None, issued, evidence, blocks };
        check::notice(&notice)?;
        Ok(notice)
    }

    /// Adds the document number (文号).
    ///
    /// # Errors
    /// [`NoticeError::BlankNumber`] where nothing in it shows.
    pub fn numbered(mut self, number: impl Into<Cow<'static, str>>) -> Result<Self, NoticeError> {
        let number = number.into();
        if number.trim().is_empty() {
            return Err(NoticeError::BlankNumber { code: self.code });
        }
        self.number = Some(number);
        Ok(self)
    }

    /// Adds the issuing body.
    #[must_use]
    pub fn issued_by(mut self, issuer: Text) -> Self {
        self.issuer = Some(issuer);
        self
    }

    /// Says how well the content is attested.
    #[must_use]
    pub const fn attested(mut self, evidence: Evidence) -> Self {
        self.evidence = evidence;
        self
    }

    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// Whose notice it is.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// What it does to those before it.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        self.scope
    }

    /// The year it is for.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// The document number (文号); `None` where it was not seen.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    /// The issuing body; `None` where it was not seen.
    #[must_use]
    pub const fn issuer(&self) -> Option<&Text> {
        self.issuer.as_ref()
    }

    /// What is known of the day of issue.
    #[must_use]
    pub const fn issued(&self) -> Issued {
        self.issued
    }

    /// How well its content is attested.
    #[must_use]
    pub const fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// Its parts, one a festival.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The day by which it was certainly known: the day of issue, else the day it was reported, else the first day it
    /// governs (an agency cannot have followed a notice it did not have).
    #[must_use]
    pub fn known_by(&self) -> NaiveDate {
        match self.issued {
            Issued::On(day) | Issued::NoLaterThan(day) => day,
            Issued::Unknown => self.first_governed(),
        }
    }

    fn first_governed(&self) -> NaiveDate {
        let listed = self.blocks.iter().flat_map(Block::days).map(|(day, _)| day);
        let new_year = NaiveDate::from_ymd_opt(i32::from(self.year), 1, 1);
        listed.chain(new_year).min().unwrap_or(NaiveDate::MAX)
    }

    /// What the notice makes of a day, and for which festivals; nothing where it says nothing of it.
    pub(super) fn on(&self, day: NaiveDate) -> impl Iterator<Item = (&Block, super::DayKind)> {
        let may = (0..=1).contains(&(i32::from(self.year) - day.year()));
        let blocks = self.blocks.iter().filter(move |_| may);
        blocks.flat_map(move |block| {
            block.days().filter(move |(listed, _)| *listed == day).map(move |(_, kind)| (block, kind))
        })
    }

    /// What the notice is cited by.
    #[must_use]
    pub fn name(&self) -> NoticeName {
        NoticeName { code: self.code, year: self.year, number: self.number.clone() }
    }
}

/// What a notice is cited by: its number where it was seen, its year and code where not.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeName {
    code: Code,
    year: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<Cow<'static, str>>,
}

impl NoticeName {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The year the notice is for.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.year
    }

    /// The document number (文号); `None` where it was not seen.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    /// As it is printed; in English with the year of the number in square brackets.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let (year, code) = (self.year, self.code);
        match (&self.number, language) {
            (Some(number), Language::Zh) => number.to_string(),
            (Some(number), Language::En) => number.replace('〔', "[").replace('〕', "]"),
            (None, Language::Zh) => format!("{year}年放假通知（文号未见，{code}）"),
            (None, Language::En) => format!("{year} holiday notice (number not seen, {code})"),
        }
    }
}
