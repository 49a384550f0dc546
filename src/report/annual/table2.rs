//! Table 2: proactive disclosure.

use serde::{Deserialize, Serialize};

use super::cell::MOST;
use super::{Cell, TenThousandYuan};
use crate::citation::{Provision, Text};

/// 规章 or 行政规范性文件: how many were made and repealed in the year, and how many are in force (第二十条第（一）项).
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::exhaustive_structs, reason = "the form closes the list")]
pub struct Documents {
    /// 本年制发件数.
    pub issued: Cell,
    /// 本年废止件数.
    pub repealed: Cell,
    /// 现行有效件数.
    pub in_force: Cell,
}

/// Table 2 (主动公开政府信息情况). Where an agency has no such power, a cell is struck out: `/` is no finding here.
///
/// No identity binds its cells within one report: a wrong figure of table 2 shows only across two years, and only in the figures of documents.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::exhaustive_structs, reason = "the form closes the list")]
pub struct Table2 {
    /// 规章.
    pub rules: Documents,
    /// 行政规范性文件.
    pub normative_documents: Documents,
    /// 行政许可: decisions of the year (第二十条第（五）项).
    pub licences: Cell,
    /// 行政处罚: decisions of the year (第二十条第（六）项).
    pub penalties: Cell,
    /// 行政强制: decisions of the year (第二十条第（六）项).
    pub coercive_measures: Cell,
    /// 行政事业性收费: charged in the year, in 万元 (第二十条第（八）项).
    pub fees_10k_yuan: Cell<TenThousandYuan>,
}

/// A count of table 2.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the form closes the list")]
pub enum Item {
    /// 规章, made.
    RulesIssued,
    /// 规章, repealed.
    RulesRepealed,
    /// 规章, in force.
    RulesInForce,
    /// 行政规范性文件, made.
    NormativeIssued,
    /// 行政规范性文件, repealed.
    NormativeRepealed,
    /// 行政规范性文件, in force.
    NormativeInForce,
    /// 行政许可.
    Licences,
    /// 行政处罚.
    Penalties,
    /// 行政强制.
    CoerciveMeasures,
}

impl Item {
    /// Every count, in the order of the form.
    pub const ALL: [Self; 9] = [
        Self::RulesIssued,
        Self::RulesRepealed,
        Self::RulesInForce,
        Self::NormativeIssued,
        Self::NormativeRepealed,
        Self::NormativeInForce,
        Self::Licences,
        Self::Penalties,
        Self::CoerciveMeasures,
    ];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::RulesIssued => Text::literal("规章本年制发件数", "rules made"),
            Self::RulesRepealed => Text::literal("规章本年废止件数", "rules repealed"),
            Self::RulesInForce => Text::literal("规章现行有效件数", "rules in force"),
            Self::NormativeIssued => Text::literal("行政规范性文件本年制发件数", "normative documents made"),
            Self::NormativeRepealed => Text::literal("行政规范性文件本年废止件数", "normative documents repealed"),
            Self::NormativeInForce => Text::literal("行政规范性文件现行有效件数", "normative documents in force"),
            Self::Licences => Text::literal("行政许可", "licences"),
            Self::Penalties => Text::literal("行政处罚", "penalties"),
            Self::CoerciveMeasures => Text::literal("行政强制", "coercive measures"),
        }
    }

    /// The item of art. 20 that it reports on.
    #[must_use]
    pub const fn by(self) -> Provision {
        let number = match self {
            Self::RulesIssued
            | Self::RulesRepealed
            | Self::RulesInForce
            | Self::NormativeIssued
            | Self::NormativeRepealed
            | Self::NormativeInForce => 1,
            Self::Licences => 5,
            Self::Penalties | Self::CoerciveMeasures => 6,
        };
        Provision::of("national.2019").article(20).item(number)
    }
}

impl Table2 {
    /// A count.
    #[must_use]
    pub const fn get(&self, item: Item) -> Cell {
        match item {
            Item::RulesIssued => self.rules.issued,
            Item::RulesRepealed => self.rules.repealed,
            Item::RulesInForce => self.rules.in_force,
            Item::NormativeIssued => self.normative_documents.issued,
            Item::NormativeRepealed => self.normative_documents.repealed,
            Item::NormativeInForce => self.normative_documents.in_force,
            Item::Licences => self.licences,
            Item::Penalties => self.penalties,
            Item::CoerciveMeasures => self.coercive_measures,
        }
    }

    /// The table with a count.
    #[must_use]
    pub const fn with(mut self, item: Item, cell: Cell) -> Self {
        match item {
            Item::RulesIssued => self.rules.issued = cell,
            Item::RulesRepealed => self.rules.repealed = cell,
            Item::RulesInForce => self.rules.in_force = cell,
            Item::NormativeIssued => self.normative_documents.issued = cell,
            Item::NormativeRepealed => self.normative_documents.repealed = cell,
            Item::NormativeInForce => self.normative_documents.in_force = cell,
            Item::Licences => self.licences = cell,
            Item::Penalties => self.penalties = cell,
            Item::CoerciveMeasures => self.coercive_measures = cell,
        }
        self
    }
}

/// The sum of two counts; `None` beyond what a cell holds.
pub(super) fn add(one: u64, other: u64) -> Option<u64> {
    one.checked_add(other).filter(|sum| *sum <= MOST)
}
