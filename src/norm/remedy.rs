//! Remedies (救济): which way a grievance goes, under the law of the day.

use core::fmt;
use core::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Choice;
use crate::citation::{Provision, Text, UnknownCode, by_code};

/// What somebody complains of.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Grievance {
    /// 不予公开: everything was refused under arts. 14 to 16.
    Refused,
    /// 部分公开: a part was refused.
    RefusedInPart,
    /// 依照有关法律、行政法规的规定办理: sent to a registry (art. 36 item 7).
    SentToRegistry,
    /// 无法提供、不予处理等: another answer that discloses nothing.
    NothingDisclosed,
    /// 提供的信息与申请内容不符，或者告知的方式、途径、时间错误: what was supplied, or told, is not what was asked.
    Mismatch,
    /// 侵犯商业秘密、个人隐私等: a third party's rights are harmed.
    ThirdPartyHarm,
    /// 不予更正: an inaccurate record was not corrected (art. 41).
    RecordNotCorrected,
    /// 逾期未答复.
    Silence,
    /// 补正告知, without real effect on rights and duties (对权利义务不产生实际影响).
    CorrectionNotice,
    /// 延期告知.
    ExtensionNotice,
    /// 收费通知, within the time to pay.
    FeeNotice,
    /// 未主动公开.
    NotProactive,
}

impl Grievance {
    /// Every grievance.
    pub const ALL: [Self; 12] = [
        Self::Refused,
        Self::RefusedInPart,
        Self::SentToRegistry,
        Self::NothingDisclosed,
        Self::Mismatch,
        Self::ThirdPartyHarm,
        Self::RecordNotCorrected,
        Self::Silence,
        Self::CorrectionNotice,
        Self::ExtensionNotice,
        Self::FeeNotice,
        Self::NotProactive,
    ];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Refused => Text::literal("不予公开", "refused"),
            Self::RefusedInPart => Text::literal("部分公开", "refused in part"),
            Self::SentToRegistry => Text::literal("告知依照专门规定查询", "sent to a registry"),
            Self::NothingDisclosed => Text::literal("无法提供、不予处理等", "nothing disclosed"),
            Self::Mismatch => Text::literal("内容不符或者告知错误", "not what was asked"),
            Self::ThirdPartyHarm => Text::literal("侵犯第三方权益", "a third party harmed"),
            Self::RecordNotCorrected => Text::literal("不予更正", "record not corrected"),
            Self::Silence => Text::literal("逾期未答复", "no answer in time"),
            Self::CorrectionNotice => Text::literal("补正告知", "correction notice"),
            Self::ExtensionNotice => Text::literal("延期告知", "extension notice"),
            Self::FeeNotice => Text::literal("收费通知", "fee notice"),
            Self::NotProactive => Text::literal("未主动公开", "not disclosed proactively"),
        }
    }
}

/// Which way it goes.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "reconsideration comes first, either is free, or there is no review yet")]
pub enum Route {
    /// 复议前置: reconsideration first, then a suit.
    ReconsiderationFirst,
    /// 可以复议或者诉讼: reconsideration or a suit.
    Either,
    /// Not by itself: it is looked at with what follows from it.
    NotAlone,
    /// 先行申请: one applies first, and takes the answer or the silence further.
    ApplyFirst,
}

impl Route {
    /// Every way.
    pub const ALL: [Self; 4] = [Self::ReconsiderationFirst, Self::Either, Self::NotAlone, Self::ApplyFirst];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ReconsiderationFirst => "reconsideration_first",
            Self::Either => "either",
            Self::NotAlone => "not_alone",
            Self::ApplyFirst => "apply_first",
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::ReconsiderationFirst => Text::literal("先申请行政复议，再提起诉讼", "reconsideration first"),
            Self::Either => Text::literal("可以申请行政复议或者提起诉讼", "reconsideration or a suit"),
            Self::NotAlone => Text::literal("不能单独申请复议或者提起诉讼", "not reviewed by itself"),
            Self::ApplyFirst => Text::literal("先向行政机关申请", "apply to the agency first"),
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Route {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// One rule on the way of a grievance, for acts of a span of days and, where it is contested, under one reading.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RemedyRule {
    pub(crate) of: Grievance,
    pub(crate) route: Route,
    pub(crate) by: Provision,
    pub(crate) from: Option<NaiveDate>,
    pub(crate) until: Option<NaiveDate>,
    pub(crate) under: Option<Choice>,
}

impl RemedyRule {
    pub(crate) const fn of(of: Grievance, route: Route, by: Provision) -> Self {
        Self { of, route, by, from: None, until: None, under: None }
    }

    pub(crate) const fn since(mut self, from: NaiveDate) -> Self {
        self.from = Some(from);
        self
    }

    pub(crate) const fn through(mut self, until: NaiveDate) -> Self {
        self.until = Some(until);
        self
    }

    pub(crate) const fn under(mut self, choice: Choice) -> Self {
        self.under = Some(choice);
        self
    }

    /// What it speaks of.
    #[must_use]
    pub const fn grievance(&self) -> Grievance {
        self.of
    }

    /// Which way it goes.
    #[must_use]
    pub const fn route(&self) -> Route {
        self.route
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The reading under which it holds.
    #[must_use]
    pub const fn choice(&self) -> Option<Choice> {
        self.under
    }

    /// Whether it holds for an act of a day.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
