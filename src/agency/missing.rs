//! What has to be found out, or what no rule says, before it is clear who answers.

use serde::Serialize;

use crate::citation::{Code, Text};
use crate::norm::BodyKind;

/// A fact without which it stays open who answers.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Missing {
    /// Who made the information, or first obtained it.
    MakerOrFirstObtainer,
    /// Who led the making or the issue.
    Lead,
    /// Which function the information belongs to.
    Function,
    /// When the information was made, since functions moved at some time.
    MadeOn,
    /// Who took over the functions of a body.
    Successor {
        /// The body that is gone.
        of: Code,
    },
    /// Who decided the end of a body.
    DecidedBy {
        /// The body that is gone.
        of: Code,
    },
    /// To which agency a part belongs.
    AgencyOf {
        /// The part.
        part: Code,
    },
    /// Whether a part acts externally in its own name by law or regulation.
    OwnName {
        /// The part.
        part: Code,
    },
    /// Whether the information belongs to the functions that a part performs in its own name.
    OfOwnFunctions {
        /// The part.
        part: Code,
    },
    /// Whether the place's text binds a body.
    OfPlace {
        /// The body.
        body: Code,
    },
    /// Whether the functions of a body are touched, or it is merely mentioned.
    FunctionsTouched {
        /// The body.
        body: Code,
    },
    /// In which mode the information is disclosed.
    Mode,
    /// Whether a law or regulation gives the authority to somebody else.
    SpecialAuthority,
    /// The sector of a public enterprise.
    Sector {
        /// The enterprise.
        body: Code,
    },
    /// From when the local text is in force.
    DateOfLocalText,
    /// The department that is relevant to the policy, or the unit involved.
    UnitConcerned,
    /// Whether what is disputed can be divided by competence.
    Divisible,
    /// Which agency is competent for the disputed part.
    CompetentAgency,
}

impl Missing {
    /// The question to put to a person.
    #[must_use]
    pub const fn question(self) -> Text {
        match self {
            Self::MakerOrFirstObtainer => {
                Text::literal("由哪个机关制作或者最初获取？", "who made it, or first obtained it?")
            }
            Self::Lead => Text::literal("由哪个机关牵头？", "who led?"),
            Self::Function => Text::literal("信息属于哪项职责？", "which function does it belong to?"),
            Self::MadeOn => Text::literal("信息何时形成？", "when was it made?"),
            Self::Successor { .. } => Text::literal("职责由谁承接？", "who took over the functions?"),
            Self::DecidedBy { .. } => Text::literal("由谁决定撤销或者变更？", "who decided the abolition or change?"),
            Self::AgencyOf { .. } => Text::literal("属于哪个行政机关？", "which agency does it belong to?"),
            Self::OwnName { .. } => Text::literal(
                "是否依照法律、法规对外以自己名义履职？",
                "does it act externally in its own name by law or regulation?",
            ),
            Self::OfOwnFunctions { .. } => Text::literal(
                "信息是否与其以自己名义履行的职能有关？",
                "does it belong to the functions performed in its own name?",
            ),
            Self::OfPlace { .. } => Text::literal("是否属于本地机关？", "is it a body of the place?"),
            Self::FunctionsTouched { .. } => {
                Text::literal("是否涉及其职责，还是仅被提及？", "are its functions touched, or is it merely mentioned?")
            }
            Self::Mode => Text::literal("主动公开还是依申请公开？", "proactive, or on request?"),
            Self::SpecialAuthority => Text::literal(
                "法律、法规对公开权限是否另有规定？",
                "does a law or regulation give the authority to another?",
            ),
            Self::Sector { .. } => Text::literal("属于哪个行业？", "which sector is it of?"),
            Self::DateOfLocalText => Text::literal("地方文本自何日施行？", "from when is the local text in force?"),
            Self::UnitConcerned => Text::literal("涉事单位是哪个？", "which unit is concerned?"),
            Self::Divisible => Text::literal("内容能否按职责权限区分？", "can the content be divided by competence?"),
            Self::CompetentAgency => {
                Text::literal("该部分由哪个机关有权处理？", "which agency is competent for the part?")
            }
        }
    }
}

/// What no rule at hand says. It is left open and never invented.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "code", content = "of", rename_all = "snake_case")]
#[non_exhaustive]
pub enum NoRule {
    /// Who answers for a body that is gone: the Regulation does not say.
    Succession,
    /// No clause names a body of this kind.
    Unnamed(BodyKind),
    /// The place's text cannot bind a body above or outside it.
    OutsideThePlace,
    /// The edition has no limb for information obtained from another agency.
    FromOtherAgency,
    /// The edition has no limb for information jointly made.
    JointlyMade,
    /// Whether an agency discloses what it made or holds beside a body that other rules govern.
    BesideElsewhere,
    /// Agencies of different levels have no common superior agency.
    MixedLevels,
    /// No text at hand says who responds first.
    Responder,
    /// No text at hand says to whom this disagreement goes.
    Disagreement,
}

impl NoRule {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Succession => {
                Text::literal("条例未规定机关撤销、变更后由谁公开", "no rule on the succession of agencies")
            }
            Self::Unnamed(_) => Text::literal("没有条款列明此类机构", "no clause names this kind of body"),
            Self::OutsideThePlace => Text::literal("地方文本不能约束外地或者上级机关", "the local text cannot bind it"),
            Self::FromOtherAgency => {
                Text::literal("文本未规定从其他机关获取的信息", "no limb for information from another agency")
            }
            Self::JointlyMade => Text::literal("文本未规定共同制作的信息", "no limb for information jointly made"),
            Self::BesideElsewhere => Text::literal(
                "没有条款规定与适用其他规定的单位共同形成或者从其获取的信息",
                "no rule on what an agency made with, or has from, a body that other rules govern",
            ),
            Self::MixedLevels => {
                Text::literal("不同级别的机关没有共同上一级机关", "different levels: no common superior")
            }
            Self::Responder => Text::literal("没有文本规定第一责任主体", "no text names the first to respond"),
            Self::Disagreement => {
                Text::literal("没有文本规定此类分歧的处理", "no text says where this disagreement goes")
            }
        }
    }
}

/// Why something stays open.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a fact is missing, or a rule is")]
pub enum Why {
    /// A fact is missing.
    Missing(Missing),
    /// No rule at hand says it.
    NoRule(NoRule),
}

impl Why {
    /// In words.
    #[must_use]
    pub const fn describe(self) -> Text {
        match self {
            Self::Missing(missing) => missing.question(),
            Self::NoRule(none) => none.name(),
        }
    }

    /// Whether the text says nothing itself, or may say nothing.
    pub(super) const fn is_silence(&self) -> bool {
        matches!(self, Self::NoRule(_) | Self::Missing(Missing::OfPlace { .. }))
    }
}
