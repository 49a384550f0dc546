//! What can happen in a secrecy review.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::{Form, Referee, Ruling};
use crate::citation::Text;
use crate::fact::Doubt;
use crate::law::national::secrets::Level;
use crate::norm::{Check, Material, OpinionKind};
use crate::workflow::approval::Signature;

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

/// The verbs of a secrecy review.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Verb {
    /// 填表.
    Prepare,
    /// 提出初步意见.
    GivePreliminaryOpinion,
    /// 报审.
    Submit,
    /// 提出意见: for disclosure, or against it with basis and reasons.
    Opine,
    /// 无依据、理由的不同意: against disclosure, bare.
    OpineBare,
    /// 不能确定: doubt it.
    Doubt,
    /// 发现部分涉密: find it partly secret.
    FindPartlySecret,
    /// 本单位保密工作机构予以明确: settle the doubt inside the house.
    SettleInHouse,
    /// 本单位保密工作机构仍不能确定: doubt it inside the house too.
    DoubtInHouse,
    /// 报请确定: refer it.
    Refer,
    /// 收到申请: receive the referral.
    ReceiveReferral,
    /// 要求补充材料: ask for other material.
    AskMaterial,
    /// 补充材料: supply it.
    SupplyMaterial,
    /// 告知延长: notify an extension.
    NotifyExtension,
    /// 逐级上报: pass it up.
    PassUp,
    /// 确定: determine it.
    Rule,
    /// 非密处理: process it.
    Process,
    /// 确认区分处理: confirm the severing.
    ConfirmSevering,
    /// 退回: send it back.
    Return,
    /// 批准: approve.
    Approve,
    /// 不予批准: do not approve.
    Refuse,
    /// 解密: declassify.
    Declassify,
    /// 处置: dispose of it.
    Dispose,
    /// 存档: keep the record.
    Keep,
    /// 登记: enter it in the register.
    Register,
    /// 备案: file the declassification.
    File,
}

impl Verb {
    /// Every verb.
    pub const ALL: [Self; 26] = [
        Self::Prepare,
        Self::GivePreliminaryOpinion,
        Self::Submit,
        Self::Opine,
        Self::OpineBare,
        Self::Doubt,
        Self::FindPartlySecret,
        Self::SettleInHouse,
        Self::DoubtInHouse,
        Self::Refer,
        Self::ReceiveReferral,
        Self::AskMaterial,
        Self::SupplyMaterial,
        Self::NotifyExtension,
        Self::PassUp,
        Self::Rule,
        Self::Process,
        Self::ConfirmSevering,
        Self::Return,
        Self::Approve,
        Self::Refuse,
        Self::Declassify,
        Self::Dispose,
        Self::Keep,
        Self::Register,
        Self::File,
    ];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Prepare => Text::literal("填写审查表", "prepare the form"),
            Self::GivePreliminaryOpinion => Text::literal("提出初步意见", "give a preliminary opinion"),
            Self::Submit => Text::literal("报审", "submit"),
            Self::Opine => Text::literal("提出审查意见", "opine"),
            Self::OpineBare => Text::literal("不同意而未说明依据和理由", "opine bare"),
            Self::Doubt => Text::literal("不能确定", "doubt"),
            Self::FindPartlySecret => Text::literal("认定部分涉密", "find partly secret"),
            Self::SettleInHouse => Text::literal("本单位保密工作机构明确", "settle in house"),
            Self::DoubtInHouse => Text::literal("本单位保密工作机构仍不能确定", "doubt in house"),
            Self::Refer => Text::literal("报请确定", "refer"),
            Self::ReceiveReferral => Text::literal("收到申请", "receive the referral"),
            Self::AskMaterial => Text::literal("要求补充材料", "ask for material"),
            Self::SupplyMaterial => Text::literal("补充材料", "supply material"),
            Self::NotifyExtension => Text::literal("告知延长答复期限", "notify an extension"),
            Self::PassUp => Text::literal("逐级上报", "pass up"),
            Self::Rule => Text::literal("确定", "determine"),
            Self::Process => Text::literal("非密处理", "process"),
            Self::ConfirmSevering => Text::literal("确认区分处理", "confirm the severing"),
            Self::Return => Text::literal("退回", "send back"),
            Self::Approve => Text::literal("批准", "approve"),
            Self::Refuse => Text::literal("不予批准", "refuse"),
            Self::Declassify => Text::literal("办理解密手续", "declassify"),
            Self::Dispose => Text::literal("处置", "dispose"),
            Self::Keep => Text::literal("存档", "keep the record"),
            Self::Register => Text::literal("登记", "register"),
            Self::File => Text::literal("解密备案", "file the declassification"),
        }
    }

    /// The event that records it, as journals spell it.
    #[must_use]
    pub const fn event(self) -> &'static str {
        match self {
            Self::Prepare => "prepared",
            Self::GivePreliminaryOpinion => "preliminary_opinion",
            Self::Submit => "submitted",
            Self::Opine | Self::OpineBare | Self::Doubt | Self::FindPartlySecret => "opined",
            Self::SettleInHouse | Self::DoubtInHouse => "checked_in_house",
            Self::Refer => "referred",
            Self::ReceiveReferral => "referral_received",
            Self::AskMaterial => "material_asked",
            Self::SupplyMaterial => "material_supplied",
            Self::NotifyExtension => "extension_notified",
            Self::PassUp => "passed_up",
            Self::Rule => "ruled",
            Self::Process => "processed",
            Self::ConfirmSevering => "severing_confirmed",
            Self::Return => "returned",
            Self::Approve => "approved",
            Self::Refuse => "refused",
            Self::Declassify => "declassified",
            Self::Dispose => "disposed",
            Self::Keep => "kept",
            Self::Register => "registered",
            Self::File => "filed",
        }
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.event())
    }
}
