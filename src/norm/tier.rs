//! The five tiers of the state.

use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// Where an agency stands in the state.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the Constitution knows five levels of government")]
pub enum Tier {
    /// 乡镇.
    Township,
    /// 县.
    County,
    /// 设区的市.
    Prefecture,
    /// 省、自治区、直辖市.
    Province,
    /// 中央国家机关.
    Central,
}

impl Tier {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Township, Self::County, Self::Prefecture, Self::Province, Self::Central];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Township => Text::literal("乡镇", "township"),
            Self::County => Text::literal("县", "county"),
            Self::Prefecture => Text::literal("设区的市", "prefecture"),
            Self::Province => Text::literal("省、自治区、直辖市", "province"),
            Self::Central => Text::literal("中央国家机关", "central"),
        }
    }
}
