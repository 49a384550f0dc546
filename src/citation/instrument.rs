//! The texts that are cited: laws, regulations, rules, documents, and the systems inside a document.

use core::fmt;
use core::str::FromStr;
use std::borrow::Cow;

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Code, Force, Standing, Text, UnknownCode, by_code};

/// The rank of an instrument, highest first; the order is that of the Legislation Law.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "the Legislation Law closes the list of kinds; guidance and judicial readings stand beside it"
)]
pub enum Rank {
    /// 法律, of the National People's Congress or its Standing Committee.
    Law,
    /// 行政法规, of the State Council.
    AdministrativeRegulation,
    /// 地方性法规, of a local people's congress.
    LocalRegulation,
    /// 规章, of a ministry or a local government.
    Rule,
    /// 司法解释, of the Supreme People's Court.
    JudicialInterpretation,
    /// 规范性文件 and other official documents below the rank of a rule.
    NormativeDocument,
}

impl Rank {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Law => Text::literal("法律", "law"),
            Self::AdministrativeRegulation => Text::literal("行政法规", "administrative regulation"),
            Self::LocalRegulation => Text::literal("地方性法规", "local regulation"),
            Self::Rule => Text::literal("规章", "rule"),
            Self::JudicialInterpretation => Text::literal("司法解释", "judicial interpretation"),
            Self::NormativeDocument => Text::literal("规范性文件", "normative document"),
        }
    }

    /// Every rank.
    pub const ALL: [Self; 6] = [
        Self::Law,
        Self::AdministrativeRegulation,
        Self::LocalRegulation,
        Self::Rule,
        Self::JudicialInterpretation,
        Self::NormativeDocument,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::AdministrativeRegulation => "administrative_regulation",
            Self::LocalRegulation => "local_regulation",
            Self::Rule => "rule",
            Self::JudicialInterpretation => "judicial_interpretation",
            Self::NormativeDocument => "normative_document",
        }
    }

    /// Whether a prohibition of this rank counts under 《政府信息公开条例》第十四条: only laws and administrative
    /// regulations (法律、行政法规) do.
    #[must_use]
    pub const fn can_forbid_disclosure(self) -> bool {
        matches!(self, Self::Law | Self::AdministrativeRegulation)
    }

    /// Whether a duty to disclose of this rank counts under 《政府信息公开条例》第十六条第二款: laws,
    /// regulations and rules (法律、法规、规章) do.
    #[must_use]
    pub const fn can_require_disclosure(self) -> bool {
        matches!(self, Self::Law | Self::AdministrativeRegulation | Self::LocalRegulation | Self::Rule)
    }
}

impl fmt::Display for Rank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Rank {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// One text that provisions point into: an edition of an instrument, a document, or one system inside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    code: Code,
    title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<Cow<'static, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    issuer: Option<Text>,
    rank: Rank,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    edition: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    within: Option<Code>,
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    of_the_republic: bool,
    force: Force,
}

impl Instrument {
    /// An instrument with a code, a title, a rank and its time in force; the rest is added by the other methods.
    #[must_use]
    pub const fn new(code: Code, title: Text, rank: Rank, force: Force) -> Self {
        Self {
            code,
            title,
            number: None,
            issuer: None,
            rank,
            edition: None,
            within: None,
            of_the_republic: false,
            force,
        }
    }

    /// An instrument with its document number (文号).
    #[must_use]
    pub const fn numbered(code: Code, title: Text, number: &'static str, rank: Rank, force: Force) -> Self {
        let number = Some(Cow::Borrowed(number));
        Self { code, title, number, issuer: None, rank, edition: None, within: None, of_the_republic: false, force }
    }

    /// Adds the issuing body.
    #[must_use]
    pub fn issued_by(mut self, issuer: Text) -> Self {
        self.issuer = Some(issuer);
        self
    }

    /// Marks the year of the edition, which is then printed after the title. The edition that a title without a year means
    /// is left unmarked.
    #[must_use]
    pub const fn edition_of(mut self, year: u16) -> Self {
        self.edition = Some(year);
        self
    }

    /// Marks a title that officially begins with 中华人民共和国. It is printed without it, as is usual, and read with it or without.
    #[must_use]
    pub const fn of_the_republic(mut self) -> Self {
        self.of_the_republic = true;
        self
    }

    /// Marks the text as one system inside a document.
    #[must_use]
    pub const fn inside(mut self, document: Code) -> Self {
        self.within = Some(document);
        self
    }

    /// The stable code that provisions carry.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The title, without brackets.
    #[must_use]
    pub const fn title(&self) -> &Text {
        &self.title
    }

    /// Whether the official title begins with 中华人民共和国, which [`title`](Self::title) leaves out.
    #[must_use]
    pub const fn is_of_the_republic(&self) -> bool {
        self.of_the_republic
    }

    /// The document number (文号); `None` where none was seen.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    /// The issuing body; `None` where none was seen.
    #[must_use]
    pub const fn issuer(&self) -> Option<&Text> {
        self.issuer.as_ref()
    }

    /// The rank.
    #[must_use]
    pub const fn rank(&self) -> Rank {
        self.rank
    }

    /// The year of the edition, where the title alone would not say which is meant.
    #[must_use]
    pub const fn edition(&self) -> Option<u16> {
        self.edition
    }

    /// The document that this system is part of.
    #[must_use]
    pub const fn within(&self) -> Option<Code> {
        self.within
    }

    /// Its time in force, on its own words and record.
    #[must_use]
    pub const fn force(&self) -> Force {
        self.force
    }

    /// Whether it can be cited on a day: not where it began, or is first known, only later, nor before the year in which it was numbered.
    #[must_use]
    pub fn exists_by(&self, day: NaiveDate) -> bool {
        !matches!(self.force.on(day), Standing::NotYetInForce { .. } | Standing::DateUnknown { no_later_than: Some(_) })
            && self.numbered_in().is_none_or(|year| year <= day.year())
    }

    /// The year of its number, such as 2010 of 国办发〔2010〕5号.
    fn numbered_in(&self) -> Option<i32> {
        let (_, rest) = self.number()?.split_once('〔')?;
        rest.split_once('〕')?.0.parse().ok()
    }
}
