//! How strongly a provision speaks (规范强度).

use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// How strongly a provision speaks (规范强度): the verb of the text, kept as data.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Modality {
    /// 应当: a duty.
    Shall,
    /// 不得: a prohibition, or withholding without a choice.
    MustNot,
    /// 可以: a power or a right.
    May,
    /// 可以不予公开: the agency chooses.
    MayWithhold,
    /// 原则上: a duty, but for a documented exception.
    InPrinciple,
    /// 一般应当: a duty, but for a documented reason.
    Generally,
    /// 推进、逐步: a programme without a threshold; nothing is a breach of it by itself.
    Promote,
    /// 根据实际: a duty within what the conditions allow.
    AsConditionsAllow,
    /// 鼓励: nothing is a breach of it.
    Encourage,
    /// 参照: followed by reference, adapted.
    ByReference,
    /// 视为: an effect that the text gives to a fact.
    Deemed,
    /// 从其规定: another text prevails.
    Yields,
    /// 是、为: a statement, a definition, a heading or an aim.
    Declaratory,
}

impl Modality {
    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Shall => Text::literal("应当", "shall"),
            Self::MustNot => Text::literal("不得", "must not"),
            Self::May => Text::literal("可以", "may"),
            Self::MayWithhold => Text::literal("可以不予公开", "may withhold"),
            Self::InPrinciple => Text::literal("原则上", "in principle"),
            Self::Generally => Text::literal("一般应当", "generally"),
            Self::Promote => Text::literal("推进、逐步", "promotes"),
            Self::AsConditionsAllow => Text::literal("根据实际", "as conditions allow"),
            Self::Encourage => Text::literal("鼓励", "encourages"),
            Self::ByReference => Text::literal("参照", "by reference"),
            Self::Deemed => Text::literal("视为", "is deemed"),
            Self::Yields => Text::literal("从其规定", "yields"),
            Self::Declaratory => Text::literal("是、为", "states"),
        }
    }
}

impl Modality {
    /// Whether missing it is a breach by itself. A duty in principle, generally or as conditions allow is missed only where no exception
    /// is documented.
    #[must_use]
    pub const fn binds(self) -> bool {
        matches!(
            self,
            Self::Shall | Self::MustNot | Self::InPrinciple | Self::Generally | Self::AsConditionsAllow | Self::Deemed
        )
    }

    /// Whether a documented exception excuses (原则上, 一般应当, 根据实际).
    #[must_use]
    pub const fn is_soft(self) -> bool {
        matches!(self, Self::InPrinciple | Self::Generally | Self::AsConditionsAllow)
    }
}
