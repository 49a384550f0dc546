//! What stands on a review form (保密审查表): its fields, the opinion, and the points that were looked at.

use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// A field of the review form (《政府信息公开保密审查表》). Its code is the name by which a journal and a notice give the field.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FormField {
    /// 单位.
    Unit,
    /// 年月日.
    Date,
    /// 序号.
    Serial,
    /// 部门.
    Department,
    /// 信息名称.
    Title,
    /// 发布形式.
    #[serde(rename = "release")]
    ReleaseForm,
    /// 承办人（签字）.
    #[serde(rename = "handler")]
    HandlerSignature,
}

impl FormField {
    /// Every field, in the order of the form.
    pub const ALL: [Self; 7] = [
        Self::Unit,
        Self::Date,
        Self::Serial,
        Self::Department,
        Self::Title,
        Self::ReleaseForm,
        Self::HandlerSignature,
    ];

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Unit => Text::literal("单位", "unit"),
            Self::Date => Text::literal("年月日", "date"),
            Self::Serial => Text::literal("序号", "serial number"),
            Self::Department => Text::literal("部门", "department"),
            Self::Title => Text::literal("信息名称", "title of the information"),
            Self::ReleaseForm => Text::literal("发布形式", "form of release"),
            Self::HandlerSignature => Text::literal("承办人签字", "signature of the handler"),
        }
    }
}

/// A kind of opinion that a text lists (审查意见). The vocabularies of two texts are never mapped onto one another.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum OpinionKind {
    /// 同意公开.
    Agree,
    /// 不同意公开.
    Disagree,
    /// 主动公开.
    Proactive,
    /// 依申请公开.
    OnRequest,
    /// 免予公开.
    Exempt,
    /// 不能确定、需报审: to be referred.
    Uncertain,
    /// 含有部分涉密内容: partly secret, so the processed version is what is reviewed.
    PartlySecret,
}

impl OpinionKind {
    /// Every one.
    pub const ALL: [Self; 7] = [
        Self::Agree,
        Self::Disagree,
        Self::Proactive,
        Self::OnRequest,
        Self::Exempt,
        Self::Uncertain,
        Self::PartlySecret,
    ];

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Agree => Text::literal("同意公开", "agrees to disclosure"),
            Self::Disagree => Text::literal("不同意公开", "disagrees with disclosure"),
            Self::Proactive => Text::literal("主动公开", "to be disclosed proactively"),
            Self::OnRequest => Text::literal("依申请公开", "to be disclosed on request"),
            Self::Exempt => Text::literal("免予公开", "exempt"),
            Self::Uncertain => Text::literal("不能确定（需报审）", "uncertain: to be referred"),
            Self::PartlySecret => Text::literal("部分涉密", "partly secret"),
        }
    }

    /// Whether it would disclose; `None` where it leaves that open.
    #[must_use]
    pub const fn discloses(self) -> Option<bool> {
        match self {
            Self::Agree | Self::Proactive | Self::OnRequest => Some(true),
            Self::Disagree | Self::Exempt => Some(false),
            Self::Uncertain | Self::PartlySecret => None,
        }
    }
}

/// A point that a review looks at (审查内容、审查重点).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Check {
    /// 国家秘密.
    StateSecret,
    /// 商业秘密.
    TradeSecret,
    /// 个人隐私.
    Privacy,
    /// 国家安全、公共安全、经济安全和社会稳定.
    Security,
    /// 公开范围.
    Scope,
    /// 公开形式.
    Form,
    /// 公开时限.
    TimeLimit,
    /// 公开程序.
    Procedure,
    /// 准确性.
    Accuracy,
    /// 权威性.
    Authority,
    /// 完整性.
    Completeness,
    /// 时效性.
    Timeliness,
}

impl Check {
    /// Every one.
    pub const ALL: [Self; 12] = [
        Self::StateSecret,
        Self::TradeSecret,
        Self::Privacy,
        Self::Security,
        Self::Scope,
        Self::Form,
        Self::TimeLimit,
        Self::Procedure,
        Self::Accuracy,
        Self::Authority,
        Self::Completeness,
        Self::Timeliness,
    ];

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::StateSecret => Text::literal("国家秘密", "state secrets"),
            Self::TradeSecret => Text::literal("商业秘密", "trade secrets"),
            Self::Privacy => Text::literal("个人隐私", "privacy"),
            Self::Security => Text::literal("三安全一稳定", "security and stability"),
            Self::Scope => Text::literal("公开范围", "scope"),
            Self::Form => Text::literal("公开形式", "form"),
            Self::TimeLimit => Text::literal("公开时限", "time limit"),
            Self::Procedure => Text::literal("公开程序", "procedure"),
            Self::Accuracy => Text::literal("准确性", "accuracy"),
            Self::Authority => Text::literal("权威性", "authority"),
            Self::Completeness => Text::literal("完整性", "completeness"),
            Self::Timeliness => Text::literal("时效性", "timeliness"),
        }
    }
}
