//! What a draft states about its own disclosure: the attribute and what goes with it.

use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// The disclosure attribute (公开属性) of a document. A text lists those it knows; 国办发〔2016〕80号 knows all but
/// [`Attribute::Partial`].
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Attribute {
    /// 主动公开.
    Proactive,
    /// 部分公开.
    Partial,
    /// 依申请公开.
    OnRequest,
    /// 不予公开、免予公开.
    Withheld,
}

impl Attribute {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Proactive, Self::Partial, Self::OnRequest, Self::Withheld];

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Proactive => Text::literal("主动公开", "proactive"),
            Self::Partial => Text::literal("部分公开", "partial"),
            Self::OnRequest => Text::literal("依申请公开", "on request"),
            Self::Withheld => Text::literal("不予公开", "withheld"),
        }
    }
}

/// One thing that a draft states.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LabelField {
    /// 公开属性.
    Attribute,
    /// 公开方式: how it is made public.
    Manner,
    /// 公开时限: by when.
    TimeLimit,
    /// 公开范围: how far.
    Scope,
    /// 政策解读配发情况: whether an interpretation goes with it.
    Interpretation,
    /// 是否属于保密事项: whether it is a secret matter.
    Secret,
    /// 密级和期限: its level and term; asked of a secret matter only.
    LevelAndTerm,
    /// 法定理由、法律依据: the statutory basis of the attribute.
    StatutoryBasis,
}

impl LabelField {
    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Attribute => Text::literal("公开属性", "attribute"),
            Self::Manner => Text::literal("公开方式", "manner"),
            Self::TimeLimit => Text::literal("公开时限", "time limit"),
            Self::Scope => Text::literal("公开范围", "scope"),
            Self::Interpretation => Text::literal("政策解读配发情况", "interpretation"),
            Self::Secret => Text::literal("是否属于保密事项", "whether it is a secret matter"),
            Self::LevelAndTerm => Text::literal("密级和期限", "level and term"),
            Self::StatutoryBasis => Text::literal("法定理由、法律依据", "statutory basis"),
        }
    }
}
