//! The five tiers of the state.

use serde::{Deserialize, Serialize};

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
