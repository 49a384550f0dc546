//! What is done in a secrecy review.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::citation::{Text, UnknownCode, by_code};

/// The verbs of a secrecy review.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    /// 打“√”而所指不明: mark the form so that its meaning is open.
    Mark,
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
    pub const ALL: [Self; 27] = [
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
        Self::Mark,
        Self::Approve,
        Self::Refuse,
        Self::Declassify,
        Self::Dispose,
        Self::Keep,
        Self::Register,
        Self::File,
    ];

    /// The code on the wire, and the words.
    const fn row(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Prepare => ("prepare", "填写审查表", "prepare the form"),
            Self::GivePreliminaryOpinion => ("give_preliminary_opinion", "提出初步意见", "give a preliminary opinion"),
            Self::Submit => ("submit", "报审", "submit"),
            Self::Opine => ("opine", "提出审查意见", "opine"),
            Self::OpineBare => ("opine_bare", "不同意而未说明依据和理由", "opine bare"),
            Self::Doubt => ("doubt", "不能确定", "doubt"),
            Self::FindPartlySecret => ("find_partly_secret", "认定部分涉密", "find partly secret"),
            Self::SettleInHouse => ("settle_in_house", "本单位保密工作机构明确", "settle in house"),
            Self::DoubtInHouse => ("doubt_in_house", "本单位保密工作机构仍不能确定", "doubt in house"),
            Self::Refer => ("refer", "报请确定", "refer"),
            Self::ReceiveReferral => ("receive_referral", "收到申请", "receive the referral"),
            Self::AskMaterial => ("ask_material", "要求补充材料", "ask for material"),
            Self::SupplyMaterial => ("supply_material", "补充材料", "supply material"),
            Self::NotifyExtension => ("notify_extension", "告知延长答复期限", "notify an extension"),
            Self::PassUp => ("pass_up", "逐级上报", "pass up"),
            Self::Rule => ("rule", "确定", "determine"),
            Self::Process => ("process", "非密处理", "process"),
            Self::ConfirmSevering => ("confirm_severing", "确认区分处理", "confirm the severing"),
            Self::Return => ("return", "退回", "send back"),
            Self::Mark => ("mark", "打“√”，所指待明确", "mark the form, in a sense still to be asked"),
            Self::Approve => ("approve", "批准", "approve"),
            Self::Refuse => ("refuse", "不予批准", "refuse"),
            Self::Declassify => ("declassify", "办理解密手续", "declassify"),
            Self::Dispose => ("dispose", "处置", "dispose"),
            Self::Keep => ("keep", "存档", "keep the record"),
            Self::Register => ("register", "登记", "register"),
            Self::File => ("file", "解密备案", "file the declassification"),
        }
    }

    /// The code on the wire: what is to be done. What is stored once it was done is its [`event`](Self::event).
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.row().0
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        let (_, zh, en) = self.row();
        Text::literal(zh, en)
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
            Self::Mark => "marked",
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
        f.write_str(self.code())
    }
}

impl FromStr for Verb {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}
