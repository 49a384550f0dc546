//! Where a doubt is referred (报请确定), and with what.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Role;
use crate::citation::{Provision, Text};
use crate::fact::Doubt;

/// What goes with a referral (申请确定时提供的材料).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Material {
    /// 申请确定的政府信息文本: the text of the information.
    Text,
    /// 说明不能确定原因的申请公文: the letter that says why it cannot be determined.
    ReasonsLetter,
    /// 认为确定工作需要参考的其他材料: other material, once the one it goes to asks for it.
    OtherAsked,
}

impl Material {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Text, Self::ReasonsLetter, Self::OtherAsked];

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Text => Text::literal("政府信息文本", "the text of the information"),
            Self::ReasonsLetter => Text::literal("说明不能确定原因的公文", "the letter with the reasons for the doubt"),
            Self::OtherAsked => Text::literal("要求提供的其他材料", "other material that was asked for"),
        }
    }
}

/// Where somebody that a doubt is referred to stands (层级).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the texts know these four")]
pub enum Relative {
    /// 同级.
    SameLevel,
    /// 上一级.
    NextHigher,
    /// 有权确定的: with power over the question, wherever that is.
    WithPower,
    /// Left open by the text.
    Any,
}

/// Somebody to whom a doubt is referred.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::exhaustive_structs, reason = "a kind and where it stands")]
pub struct Addressee {
    /// What kind: the secrecy administration, the competent department or a superior agency.
    pub kind: Role,
    /// Where it stands.
    pub stands: Relative,
}

impl Addressee {
    pub(crate) const fn of(kind: Role, stands: Relative) -> Self {
        Self { kind, stands }
    }
}

/// Where a doubt is referred (报请确定).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferralRoute {
    pub(crate) by: Provision,
    /// The doubts it covers.
    pub(crate) over: Cow<'static, [Doubt]>,
    /// 主管业务方面: for matters of the agency's own business, or for the others; `None` where the text does not ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) business: Option<bool>,
    /// To any one of these.
    pub(crate) to: Cow<'static, [Addressee]>,
    /// 逐级上报: who receives it passes it up level by level to one with power.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) level_by_level: Option<Provision>,
}

impl ReferralRoute {
    pub(crate) const fn of(by: Provision, over: &'static [Doubt], to: &'static [Addressee]) -> Self {
        let (over, to) = (Cow::Borrowed(over), Cow::Borrowed(to));
        Self { by, over, business: None, to, level_by_level: None }
    }

    pub(crate) const fn business(mut self, business: bool) -> Self {
        self.business = Some(business);
        self
    }

    pub(crate) const fn level_by_level(mut self, by: Provision) -> Self {
        self.level_by_level = Some(by);
        self
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The doubts it covers.
    #[must_use]
    pub fn over(&self) -> &[Doubt] {
        &self.over
    }

    /// Whether it is for matters of the agency's own business (主管业务方面) or for the others.
    #[must_use]
    pub const fn of_business(&self) -> Option<bool> {
        self.business
    }

    /// To any one of these.
    #[must_use]
    pub fn to(&self) -> &[Addressee] {
        &self.to
    }

    /// The provision by which it is passed up level by level (逐级上报), where one says so.
    #[must_use]
    pub const fn passed_up(&self) -> Option<Provision> {
        self.level_by_level
    }
}
