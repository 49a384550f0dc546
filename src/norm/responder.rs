//! Who is the first to respond to public opinion (政务舆情第一责任主体).

use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// What public opinion is about.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum OpinionAbout {
    /// 涉及区政府重大政策、重要决策部署: the relevant department responds first.
    DistrictPolicy,
    /// 涉及单位: opinion about a unit of the bureau; the unit involved responds first.
    Unit,
    /// 涉及街道: the unit involved responds first.
    SubDistrict,
}

impl OpinionAbout {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::DistrictPolicy, Self::Unit, Self::SubDistrict];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::DistrictPolicy => {
                Text::literal("区政府重大政策、重要决策部署", "a major policy or decision of the district")
            }
            Self::Unit => Text::literal("单位", "a unit"),
            Self::SubDistrict => Text::literal("街道", "a sub-district"),
        }
    }
}
