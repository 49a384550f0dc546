//! What can happen in a secrecy review.

use serde::{Deserialize, Serialize};

use super::{Form, Referee, Ruling, Verb};
use crate::citation::Text;
use crate::fact::Doubt;
use crate::law::national::secrets::Level;
use crate::norm::{Check, Material, OpinionKind};
use crate::workflow::approval::Signature;
use crate::workflow::journal::{Stored, ValueError};

/// The opinion of the review body (审查意见). The vocabularies of two texts stand side by side and are never mapped onto one
/// another: 同意公开 is not 主动公开.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the vocabularies of the texts, and the two that lead elsewhere")]
pub enum Opinion {
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
    /// 不能确定、需报审: which doubt, and, for a listed matter beyond the agency's power, of which level.
    Uncertain {
        /// The doubt.
        doubt: Doubt,
        /// The level in question.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        level: Option<Level>,
    },
    /// 含有部分涉密内容: partly secret; the processed version is what is reviewed then.
    PartlySecret,
}

impl Opinion {
    /// Its kind.
    #[must_use]
    pub const fn kind(self) -> OpinionKind {
        match self {
            Self::Agree => OpinionKind::Agree,
            Self::Disagree => OpinionKind::Disagree,
            Self::Proactive => OpinionKind::Proactive,
            Self::OnRequest => OpinionKind::OnRequest,
            Self::Exempt => OpinionKind::Exempt,
            Self::Uncertain { .. } => OpinionKind::Uncertain,
            Self::PartlySecret => OpinionKind::PartlySecret,
        }
    }
}

/// How partly secret information was processed (非密处理).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "deletion, alteration, and the rest of an open list")]
pub enum Method {
    /// 删除.
    Deleted,
    /// 变更.
    Altered,
    /// 其他方式.
    Other,
}

impl Method {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Deleted, Self::Altered, Self::Other];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Deleted => Text::literal("删除", "deleted"),
            Self::Altered => Text::literal("变更", "altered"),
            Self::Other => Text::literal("其他方式", "in another way"),
        }
    }
}

/// How it was disposed of (处置).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "published, kept for applicants, released otherwise, or withheld")]
pub enum Disposal {
    /// 主动公开, on the website.
    Published,
    /// 依申请公开: open to applicants.
    OnRequest,
    /// 其他形式公开.
    OtherForm,
    /// 不予公开.
    Withheld,
}

impl Disposal {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Published, Self::OnRequest, Self::OtherForm, Self::Withheld];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Published => Text::literal("主动公开", "proactive"),
            Self::OnRequest => Text::literal("依申请公开", "on request"),
            Self::OtherForm => Text::literal("其他形式公开", "released in another form"),
            Self::Withheld => Text::literal("不予公开", "withheld"),
        }
    }
}

/// One thing that happened in a secrecy review.
///
/// ```
/// use gongkai::workflow::secrecy_review::Event;
/// for stored in [
///     r#"{"prepared": {"form": {"title": "通知", "release": "website", "handler": "li"}}}"#,
///     r#"{"preliminary_opinion": {"by": {"by": "section", "capacity": "originating_unit"}, "disclose": true}}"#,
///     r#""submitted""#,
///     r#"{"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": "disagree",
///                    "basis": "条例第十四条", "reasons": "涉及……"}}"#,
///     r#"{"opined": {"by": {"by": "zhang", "capacity": "review_body"}, "opinion": {"uncertain": {"doubt": "secrecy"}}}}"#,
///     r#"{"referred": {"to": {"body": "province", "kind": "secrecy_administration", "tier": "province"}, "business": false}}"#,
///     r#"{"ruled": {"ruling": "not_state_secret"}}"#,
///     r#"{"marked": {"by": {"by": "wang", "capacity": "leader_in_charge"}, "agrees": false}}"#,
///     r#"{"refused": {"by": {"by": "wang", "capacity": "leader_in_charge"}}}"#,
///     r#"{"disposed": {"disposal": "withheld"}}"#,
/// ] {
///     serde_json::from_str::<Event>(stored)?;
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Event {
    /// 填写审查表: the form was filled in, or filled in anew.
    Prepared {
        /// The form.
        form: Form,
    },
    /// 初步意见: the originating unit gave its preliminary opinion.
    PreliminaryOpinion {
        /// By whom.
        by: Signature,
        /// Whether it would disclose.
        disclose: bool,
    },
    /// 报审: it was submitted to the review body.
    Submitted,
    /// 提出审查意见. An opinion against disclosure without basis and reasons is recorded, and is no opinion: the review stays
    /// open.
    Opined {
        /// By whom.
        by: Signature,
        /// What.
        opinion: Opinion,
        /// 依据.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        basis: Option<String>,
        /// 理由.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reasons: Option<String>,
        /// What was looked at.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        checked: Vec<Check>,
    },
    /// 本单位保密工作机构审查: the in-house body looked at what is unclear.
    CheckedInHouse {
        /// By whom.
        by: Signature,
        /// Whether that settled the doubt.
        settled: bool,
    },
    /// 报请确定: the doubt was referred.
    Referred {
        /// To whom.
        to: Referee,
        /// Whether it is a matter of the agency's own business (主管业务); left out where nobody has found that.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        business: Option<bool>,
        /// What went with it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        materials: Vec<Material>,
    },
    /// 收到申请: the one it went to received it.
    ReferralReceived,
    /// The one it went to asked for other material.
    MaterialAsked,
    /// The material was supplied.
    MaterialSupplied,
    /// 告知延长答复期限: notice that the answer will take longer.
    ExtensionNotified,
    /// 逐级上报: the one it went to passed it up.
    PassedUp {
        /// To whom.
        to: Referee,
    },
    /// 确定: the one it lies with determined it.
    Ruled {
        /// What.
        ruling: Ruling,
    },
    /// 非密处理: what is partly secret was processed.
    Processed {
        /// How.
        method: Method,
        /// Whether what was taken out is a state secret; left out where that is not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        state_secret: Option<bool>,
        /// Whether disclosing what remains would still endanger security or stability; left out where that is not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        still_endangers: Option<bool>,
    },
    /// 区分处理经确认: the secrecy department confirmed how the secret was severed.
    SeveringConfirmed {
        /// By whom.
        by: Signature,
    },
    /// 退回: it was sent back, because it may not be disclosed.
    Returned {
        /// By whom.
        by: Signature,
    },
    /// 主管领导意见打“√”: the leader ticked 同意 or 不同意 beside an opinion against disclosure, and whether of the opinion or of disclosure the form
    /// does not say ([`read_marks`](super::read_marks)). It moves nothing: what was meant is recorded as an approval or a refusal once it is known.
    Marked {
        /// By whom.
        by: Signature,
        /// 同意, and not 不同意.
        agrees: bool,
    },
    /// 批准: the leader approved the opinion.
    Approved {
        /// By whom.
        by: Signature,
    },
    /// 不予批准: the leader did not approve the opinion. That is never the opposite decision.
    Refused {
        /// By whom.
        by: Signature,
    },
    /// 办理解密手续: the formalities of declassification were done.
    Declassified {
        /// By whom.
        by: Signature,
    },
    /// 处置: it was disposed of.
    Disposed {
        /// How.
        disposal: Disposal,
    },
    /// 保存备查: the record was put away.
    Kept,
    /// 登记: it was entered in the register of the website.
    Registered,
    /// 解密备案: the declassification was filed with the secrecy administration.
    Filed,
}

impl Stored for Event {
    fn check(&self) -> Result<(), ValueError> {
        match self {
            Self::Prepared { form } => form.check(),
            _ => Ok(()),
        }
    }
}

impl Event {
    /// Whether it is an opinion against disclosure that lacks its basis or its reasons.
    #[inline]
    pub(super) fn is_bare(&self) -> bool {
        let Self::Opined { opinion: Opinion::Disagree | Opinion::Exempt, basis, reasons, .. } = self else {
            return false;
        };
        !stated(basis.as_ref()) || !stated(reasons.as_ref())
    }

    /// Which verb.
    #[must_use]
    pub fn verb(&self) -> Verb {
        match self {
            Self::Prepared { .. } => Verb::Prepare,
            Self::PreliminaryOpinion { .. } => Verb::GivePreliminaryOpinion,
            Self::Submitted => Verb::Submit,
            Self::Opined { opinion, basis, reasons, .. } => match opinion.kind().discloses() {
                Some(true) => Verb::Opine,
                Some(false) if stated(basis.as_ref()) && stated(reasons.as_ref()) => Verb::Opine,
                Some(false) => Verb::OpineBare,
                None if *opinion == Opinion::PartlySecret => Verb::FindPartlySecret,
                None => Verb::Doubt,
            },
            Self::CheckedInHouse { settled: true, .. } => Verb::SettleInHouse,
            Self::CheckedInHouse { settled: false, .. } => Verb::DoubtInHouse,
            Self::Referred { .. } => Verb::Refer,
            Self::ReferralReceived => Verb::ReceiveReferral,
            Self::MaterialAsked => Verb::AskMaterial,
            Self::MaterialSupplied => Verb::SupplyMaterial,
            Self::ExtensionNotified => Verb::NotifyExtension,
            Self::PassedUp { .. } => Verb::PassUp,
            Self::Ruled { .. } => Verb::Rule,
            Self::Processed { .. } => Verb::Process,
            Self::SeveringConfirmed { .. } => Verb::ConfirmSevering,
            Self::Returned { .. } => Verb::Return,
            Self::Marked { .. } => Verb::Mark,
            Self::Approved { .. } => Verb::Approve,
            Self::Refused { .. } => Verb::Refuse,
            Self::Declassified { .. } => Verb::Declassify,
            Self::Disposed { .. } => Verb::Dispose,
            Self::Kept => Verb::Keep,
            Self::Registered => Verb::Register,
            Self::Filed => Verb::File,
        }
    }
}

fn stated(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}
