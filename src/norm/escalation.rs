//! What becomes of a disagreement between agencies.

use core::fmt;
use core::str::FromStr;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::citation::{Provision, Text, UnknownCode, by_code};

/// What agencies disagree about (不同意见).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the texts know these two: whether to disclose, and what is said")]
pub enum Dispute {
    /// 是否公开: whether the information is to be disclosed.
    WhetherToDisclose,
    /// 发布内容: what is published, such as a figure or a wording.
    Content,
}

impl Dispute {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::WhetherToDisclose, Self::Content];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WhetherToDisclose => "whether_to_disclose",
            Self::Content => "content",
        }
    }

    /// The statutory term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::WhetherToDisclose => Text::literal("是否公开", "whether to disclose"),
            Self::Content => Text::literal("发布内容", "the content"),
        }
    }
}

impl fmt::Display for Dispute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Dispute {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// To whom a disagreement goes.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Decider {
    /// 共同上一级行政机关: the agency next above all of them.
    CommonSuperior,
    /// 本级政府信息公开工作主管部门: the place's own competent department, its government office.
    CompetentDepartment,
    /// 市政府信息公开工作主管部门: the city's competent department.
    CityCompetentDepartment,
    /// 有权机关: the agency within whose competence the disputed part lies.
    CompetentAgency,
    /// 区政府办公室: the district government office, as broker.
    GovernmentOffice,
}

impl Decider {
    /// Every one.
    pub const ALL: [Self; 5] = [
        Self::CommonSuperior,
        Self::CompetentDepartment,
        Self::CityCompetentDepartment,
        Self::CompetentAgency,
        Self::GovernmentOffice,
    ];

    /// The statutory term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::CommonSuperior => Text::literal("共同上一级行政机关", "the common superior agency"),
            Self::CompetentDepartment => {
                Text::literal("本级政府信息公开工作主管部门", "the place's own competent department")
            }
            Self::CityCompetentDepartment => {
                Text::literal("市政府信息公开工作主管部门", "the city's competent department")
            }
            Self::CompetentAgency => Text::literal("有权机关", "the agency competent for the part"),
            Self::GovernmentOffice => Text::literal("区政府办公室", "the district government office"),
        }
    }
}

/// How far the power of the one it goes to reaches.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the texts know these four verbs")]
pub enum Power {
    /// 决定: decides, and the decision binds.
    Decides,
    /// 协商解决: settles by consultation; no power to impose is stated.
    SettlesByConsultation,
    /// 协调解决: coordinates; no power to impose is stated.
    Coordinates,
    /// 按照有权机关的意见办理: its view is followed for its part.
    ItsViewIsFollowed,
}

/// What becomes of a disagreement under a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Escalation {
    pub(crate) by: Provision,
    pub(crate) over: Cow<'static, [Dispute]>,
    /// Only where the matter can, or cannot, be divided by competence; `None` where the text does not ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) divisible: Option<bool>,
    /// 由拟公开该政府信息的行政机关报请: the proposer brings it; otherwise the text does not say who does.
    #[serde(default)]
    pub(crate) by_proposer: bool,
    /// To whom: any one of them.
    pub(crate) to: Cow<'static, [Decider]>,
    pub(crate) power: Power,
}

impl Escalation {
    pub(crate) const fn of(by: Provision, over: &'static [Dispute], to: &'static [Decider], power: Power) -> Self {
        let (over, to) = (Cow::Borrowed(over), Cow::Borrowed(to));
        Self { by, over, divisible: None, by_proposer: false, to, power }
    }

    pub(crate) const fn where_divisible(mut self, divisible: bool) -> Self {
        self.divisible = Some(divisible);
        self
    }

    pub(crate) const fn brought_by_proposer(mut self) -> Self {
        self.by_proposer = true;
        self
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The disagreements it covers.
    #[must_use]
    pub fn over(&self) -> &[Dispute] {
        &self.over
    }

    /// Whether it asks for a matter that can (or cannot) be divided by competence; `None` where it does not ask.
    #[must_use]
    pub const fn divisible(&self) -> Option<bool> {
        self.divisible
    }

    /// Whether the proposer has to bring it; otherwise the text does not say who does.
    #[must_use]
    pub const fn by_proposer(&self) -> bool {
        self.by_proposer
    }

    /// To whom it goes: any one of them.
    #[must_use]
    pub fn to(&self) -> &[Decider] {
        &self.to
    }

    /// Whether it goes to this one. The competent department of a place is its government office (art. 3 para. 3 of the Regulation), so that
    /// either name is that of the same body.
    pub(crate) fn goes_to(&self, to: Decider) -> bool {
        let office = |one: Decider| matches!(one, Decider::CompetentDepartment | Decider::GovernmentOffice);
        self.to.iter().any(|one| *one == to || office(*one) && office(to))
    }

    /// How far their power reaches.
    #[must_use]
    pub const fn power(&self) -> Power {
        self.power
    }
}
