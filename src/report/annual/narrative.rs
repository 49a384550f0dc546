//! Figures that the prose of a report states again.

use serde::{Deserialize, Serialize};

use super::money::yuan;
use super::{Outcome, Row};
use crate::citation::Text;
use crate::norm::Fen;
use crate::workflow::application::Remedy;

/// Figures that the prose of a report states (文字部分的数字), as far as they were taken from it. They should be those of the tables.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::exhaustive_structs, reason = "a figure that is stated anew should break whoever reads them")]
pub struct Narrative {
    /// 新收申请.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received: Option<u64>,
    /// 办结申请.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered: Option<u64>,
    /// 上年结转.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_in: Option<u64>,
    /// 结转下年.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_out: Option<u64>,
    /// 行政复议.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reconsideration: Option<Stated>,
    /// 行政诉讼, direct or after reconsideration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub litigation: Option<Stated>,
    /// 收取的信息处理费, in yuan. No table repeats it: the fees of table 2 are others.
    #[serde(skip_serializing_if = "Option::is_none", with = "yuan")]
    pub fees_yuan: Option<Fen>,
}

/// Figures on remedies in the prose.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::exhaustive_structs, reason = "the columns of table 4 close the list")]
pub struct Stated {
    /// 总计.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
    /// 结果维持.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upheld: Option<u64>,
    /// 结果纠正.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corrected: Option<u64>,
    /// 其他结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<u64>,
    /// 尚未审结.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending: Option<u64>,
}

impl Stated {
    const fn get(&self, outcome: Outcome) -> Option<u64> {
        match outcome {
            Outcome::Total => self.total,
            Outcome::Upheld => self.upheld,
            Outcome::Corrected => self.corrected,
            Outcome::OtherResult => self.other,
            Outcome::Pending => self.pending,
        }
    }
}

/// A figure of the prose that a table repeats.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "four figures on applications, five on each remedy")]
pub enum Told {
    /// How many applications: the total of a row of table 3.
    Applications(Row),
    /// How many reconsiderations.
    Reconsideration(Outcome),
    /// How many suits.
    Litigation(Outcome),
}

impl Told {
    /// Every figure.
    pub fn all() -> impl Iterator<Item = Self> {
        let rows = [Row::NewReceived, Row::ResultsTotal, Row::CarriedOverIn, Row::CarriedOverOut];
        let remedies = [Self::Reconsideration as fn(Outcome) -> Self, Self::Litigation];
        let applications = rows.into_iter().map(Self::Applications);
        applications.chain(remedies.into_iter().flat_map(|told| Outcome::ALL.map(told)))
    }

    /// The blocks of table 4 that it sums up.
    pub(super) const fn remedies(self) -> &'static [Remedy] {
        match self {
            Self::Applications(_) => &[],
            Self::Reconsideration(_) => &[Remedy::Reconsideration],
            Self::Litigation(_) => &[Remedy::Suit, Remedy::SuitAfterReconsideration],
        }
    }

    /// In words.
    #[must_use]
    pub fn name(self) -> Text {
        let joined =
            |zh: &str, en: &str, name: Text| Text::new(format!("{zh}{}", name.zh()), format!("{en}, {}", name.en()));
        match self {
            Self::Applications(row) => row.short(),
            Self::Reconsideration(outcome) => joined("行政复议", "reconsideration", outcome.name()),
            Self::Litigation(outcome) => joined("行政诉讼", "litigation", outcome.name()),
        }
    }
}

impl Narrative {
    /// A figure; `None` where the prose does not state it.
    #[must_use]
    pub fn get(&self, told: Told) -> Option<u64> {
        match told {
            Told::Applications(Row::NewReceived) => self.received,
            Told::Applications(Row::ResultsTotal) => self.answered,
            Told::Applications(Row::CarriedOverIn) => self.carried_in,
            Told::Applications(Row::CarriedOverOut) => self.carried_out,
            Told::Applications(_) => None,
            Told::Reconsideration(outcome) => self.reconsideration?.get(outcome),
            Told::Litigation(outcome) => self.litigation?.get(outcome),
        }
    }
}
