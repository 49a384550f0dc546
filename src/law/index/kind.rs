//! What a provision is about, as the index sorts them.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::citation::{Text, UnknownCode, by_code};

/// What a provision is about.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// 原则、宗旨.
    Principle,
    /// 定义.
    Definition,
    /// 适用范围.
    Scope,
    /// 豁免.
    Exemption,
    /// 公开主体.
    ResponsibleAgency,
    /// 组织机构.
    Organisation,
    /// 主动公开义务.
    DisclosureDuty,
    /// 指南、目录.
    Catalogue,
    /// 公开途径.
    Channel,
    /// 期限.
    Deadline,
    /// 依申请公开.
    Request,
    /// 审查流程.
    ReviewWorkflow,
    /// 协调.
    Coordination,
    /// 政策解读、解释权.
    Interpretation,
    /// 舆情回应.
    PublicOpinion,
    /// 监督.
    Supervision,
    /// 责任.
    Accountability,
    /// 救济.
    Remedy,
    /// 施行.
    Effect,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 19] = [
        Self::Principle,
        Self::Definition,
        Self::Scope,
        Self::Exemption,
        Self::ResponsibleAgency,
        Self::Organisation,
        Self::DisclosureDuty,
        Self::Catalogue,
        Self::Channel,
        Self::Deadline,
        Self::Request,
        Self::ReviewWorkflow,
        Self::Coordination,
        Self::Interpretation,
        Self::PublicOpinion,
        Self::Supervision,
        Self::Accountability,
        Self::Remedy,
        Self::Effect,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Principle => "principle",
            Self::Definition => "definition",
            Self::Scope => "scope",
            Self::Exemption => "exemption",
            Self::ResponsibleAgency => "responsible_agency",
            Self::Organisation => "organisation",
            Self::DisclosureDuty => "disclosure_duty",
            Self::Catalogue => "catalogue",
            Self::Channel => "channel",
            Self::Deadline => "deadline",
            Self::Request => "request",
            Self::ReviewWorkflow => "review_workflow",
            Self::Coordination => "coordination",
            Self::Interpretation => "interpretation",
            Self::PublicOpinion => "public_opinion",
            Self::Supervision => "supervision",
            Self::Accountability => "accountability",
            Self::Remedy => "remedy",
            Self::Effect => "effect",
        }
    }

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Principle => Text::literal("原则", "principle"),
            Self::Definition => Text::literal("定义", "definition"),
            Self::Scope => Text::literal("适用范围", "scope"),
            Self::Exemption => Text::literal("不予公开", "exemption"),
            Self::ResponsibleAgency => Text::literal("公开主体", "responsible agency"),
            Self::Organisation => Text::literal("组织机构", "organisation"),
            Self::DisclosureDuty => Text::literal("公开义务", "disclosure duty"),
            Self::Catalogue => Text::literal("指南、目录、登记", "guide, catalogue, register"),
            Self::Channel => Text::literal("公开途径", "channel"),
            Self::Deadline => Text::literal("期限", "deadline"),
            Self::Request => Text::literal("依申请公开", "request"),
            Self::ReviewWorkflow => Text::literal("审查流程", "review"),
            Self::Coordination => Text::literal("协调", "coordination"),
            Self::Interpretation => Text::literal("解读、解释", "interpretation"),
            Self::PublicOpinion => Text::literal("舆情回应", "public opinion"),
            Self::Supervision => Text::literal("监督", "supervision"),
            Self::Accountability => Text::literal("责任", "accountability"),
            Self::Remedy => Text::literal("救济", "remedy"),
            Self::Effect => Text::literal("施行", "effect"),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Kind {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}
