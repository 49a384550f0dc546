//! By when, or how often, a duty is to be done.

use serde::{Deserialize, Serialize};

use super::Purpose;
use crate::citation::Text;

/// From what a duty's time runs (起算事由).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Occasion {
    /// 形成或者变更: the information was formed or changed.
    FormedOrChanged,
    /// 作出决定: the decision was made.
    Decided,
    /// 权责变动: powers or duties changed. Which day counts the text does not say; the day the change takes effect is a default.
    PowersChanged,
    /// 印发: the document was issued.
    Issued,
    /// 收到: it was received.
    Received,
    /// 发现: it was found.
    Found,
    /// 事发: it happened.
    Happened,
    /// 查证属实: a complaint was verified.
    Verified,
    /// 经审核认为属于主动公开范围: it was found to be open to all.
    FoundProactive,
}

impl Occasion {
    /// In words, as the trigger of a deadline.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::FormedOrChanged => Text::literal("信息形成或者变更", "the information was formed or changed"),
            Self::Decided => Text::literal("作出决定", "the decision was made"),
            Self::PowersChanged => Text::literal("权责变动生效", "the change of powers took effect"),
            Self::Issued => Text::literal("文件印发", "the document was issued"),
            Self::Received => Text::literal("收到", "it was received"),
            Self::Found => Text::literal("发现", "it was found"),
            Self::Happened => Text::literal("事发", "it happened"),
            Self::Verified => Text::literal("查证属实", "it was verified"),
            Self::FoundProactive => Text::literal("经审核属于主动公开范围", "it was found to be open to all"),
        }
    }
}

/// How often (周期), where the text names no day.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Frequency {
    /// 每周.
    Weekly,
    /// 每月.
    Monthly,
    /// 每季度.
    Quarterly,
    /// 半年.
    HalfYearly,
    /// 每年.
    Yearly,
    /// 定期: at regular intervals whose length the text does not give; nothing is due by a day unless the host sets one.
    Periodically,
}

impl Frequency {
    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Weekly => Text::literal("每周", "weekly"),
            Self::Monthly => Text::literal("每月", "monthly"),
            Self::Quarterly => Text::literal("每季度", "quarterly"),
            Self::HalfYearly => Text::literal("半年", "half-yearly"),
            Self::Yearly => Text::literal("每年", "yearly"),
            Self::Periodically => Text::literal("定期", "at regular intervals"),
        }
    }
}

/// By when, or how often, a duty is to be done (时限、周期). A number that the text does not give is never put in.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Timing {
    /// At all times: something that has to be there.
    #[default]
    Standing,
    /// 及时: promptly after the occasion; the text has no number.
    Promptly(Occasion),
    /// Within the period that is set for a purpose, from the occasion.
    Within {
        /// From what it runs.
        from: Occasion,
        /// For what the period is set.
        purpose: Purpose,
    },
    /// Once in each span, on no day in particular.
    Every(Frequency),
    /// 每年…前: by this day of every year. That the day itself is in time and that a day off does not move it are conventions.
    EachYearBy {
        /// The month, 1 to 12.
        month: u8,
        /// The day of the month.
        day: u8,
    },
    /// 每季度末月中旬开始: begun from one day through another of the last month of every quarter; calendar days, which nothing moves.
    EachQuarterBegun {
        /// The first day of the month on which it may begin.
        from: u8,
        /// The last.
        through: u8,
    },
    /// 每年不少于: at least so many times a year. Whether in total or of each kind may be open.
    TimesAYear(u8),
    /// 不得晚于: within so many hours of the occasion, by the clock; no day off stops it.
    Hours {
        /// From what they run.
        from: Occasion,
        /// How many.
        hours: u8,
    },
}

impl Timing {
    /// Whether it has to be there at all times.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
    pub(super) const fn is_standing(&self) -> bool {
        matches!(self, Self::Standing)
    }
}
