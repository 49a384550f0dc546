//! What can come next, and who does it.

use serde::Serialize;

use crate::citation::{Code, Provision, Text};
use crate::deadline::Due;
use crate::norm::{Decider, Reading, Role};

/// Who acts.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "code", content = "of", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Actor {
    /// The agency, in a role.
    Agency(Role),
    /// The applicant.
    Applicant,
    /// Somebody who is consulted.
    Consulted(Code),
    /// 拟公开该政府信息的行政机关: the agency that would disclose it, where a text has it bring a disagreement.
    Proposer,
    /// Whom a disagreement between agencies was taken to.
    Decider(Decider),
    /// 第一责任主体: the unit or department that is first responsible to respond to public opinion.
    FirstResponder(Code),
    /// The body that a remedy lies with.
    ReviewingBody,
}

impl Actor {
    /// In words; a body that is consulted, or first responsible, goes by its code.
    #[must_use]
    pub fn name(self) -> Text {
        match self {
            Self::Agency(role) => role.name(),
            Self::Applicant => Text::literal("申请人", "the applicant"),
            Self::Consulted(body) | Self::FirstResponder(body) => Text::new(body.to_string(), body.to_string()),
            Self::Proposer => Text::literal("拟公开该政府信息的行政机关", "the agency that would disclose it"),
            Self::Decider(decider) => decider.name(),
            Self::ReviewingBody => Text::literal("复议机关或者法院", "the reviewing body"),
        }
    }
}

/// What somebody does.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "code", content = "of", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Act {
    /// 与申请人确认.
    ConfirmReceipt,
    /// 一次性告知补正, where something is unclear.
    AskCorrection,
    /// 补正.
    Correct,
    /// 认定补正后是否明确.
    FindClarity,
    /// 说明理由.
    GiveReasons,
    /// 认定理由是否合理.
    FindReasons,
    /// 收取信息处理费, where the number or the frequency is plainly excessive (art. 42).
    AskFee,
    /// 征求其他机关意见, where one is involved.
    SendConsultationLetter,
    /// 征求意见: send the letter to somebody who is to be consulted.
    SendLetter(Code),
    /// 书面征求第三方的意见, where nobody has named the third party yet (art. 32).
    ConsultThirdParty,
    /// 答复征求意见.
    AnswerConsultation,
    /// 第三方不同意的，决定其理由是否合理、是否因公共利益予以公开.
    DecideOnObjection(Code),
    /// 共同制作机关不同意的，由牵头制作机关决定是否公开.
    DecideAsLead(Code),
    /// 送达补正告知书、收费通知.
    ServeNotice,
    /// 逾期不答复，由行政机关自行决定.
    DecideOnSilence(Code),
    /// 延长答复期限并告知, where it is needed.
    Extend,
    /// 缴费.
    Pay,
    /// 逾期未补正、未缴费，不再处理并告知.
    PutAway,
    /// 答复.
    Reply,
    /// 更正并告知、转送或者告知.
    AnswerRecord,
    /// 送达答复.
    ServeReply,
    /// 书面告知第三方公开的内容和理由.
    TellThirdParty(Code),
    /// 转交政府信息公开工作机构.
    PassToOffice,
    /// 补办转办手续.
    RecordHandOver,
    /// 为阅读、视听有障碍的申请人提供必要帮助.
    Help,
    /// 反馈办理结果.
    ReportResult,
    /// 审核转为主动公开的建议.
    ExamineProposal,
    /// 及时主动公开.
    DiscloseToAll,
    /// 申请行政复议.
    SeekReconsideration,
    /// 提起行政诉讼.
    Sue,
    /// 投诉、举报.
    Complain,
    /// 决定.
    DecideRemedy,
}

impl Act {
    /// The code on the wire, and the words.
    const fn row(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::ConfirmReceipt => ("confirm_receipt", "与申请人确认收到", "confirm receipt with the applicant"),
            Self::AskCorrection => {
                ("ask_correction", "内容不明确的，一次性告知补正", "ask once for correction, where it is unclear")
            }
            Self::Correct => ("correct", "补正", "correct"),
            Self::FindClarity => ("find_clarity", "认定补正后是否明确", "find whether it is clear now"),
            Self::GiveReasons => ("give_reasons", "说明理由", "give reasons"),
            Self::FindReasons => ("find_reasons", "认定理由是否合理", "find whether the reasons are reasonable"),
            Self::AskFee => ("ask_fee", "收取信息处理费", "ask for an information processing fee"),
            Self::SendConsultationLetter => (
                "send_consultation_letter",
                "涉及其他机关的，书面征求意见",
                "consult other agencies in writing, where involved",
            ),
            Self::ConsultThirdParty => {
                ("consult_third_party", "书面征求第三方的意见", "consult the third party in writing")
            }
            Self::SendLetter(_) => ("send_letter", "发出征求意见函", "send the letter"),
            Self::AnswerConsultation => ("answer_consultation", "答复征求意见", "answer the consultation"),
            Self::DecideOnSilence(_) => ("decide_on_silence", "逾期未答复，自行决定", "decide, since nobody answered"),
            Self::DecideOnObjection(_) => (
                "decide_on_objection",
                "决定第三方不同意的理由是否合理",
                "decide whether the third party's objection is reasonable",
            ),
            Self::DecideAsLead(_) => (
                "decide_as_lead",
                "共同制作机关不同意的，由牵头制作机关依法决定",
                "decide as the lead maker, though the co-maker objects",
            ),
            Self::ServeNotice => ("serve_notice", "送达告知书", "serve the notice"),
            Self::Extend => (
                "extend",
                "需要延长的，经同意延长；规定应当告知的，告知申请人",
                "extend with consent, where needed, and tell the applicant where the text asks for it",
            ),
            Self::Pay => ("pay", "缴费", "pay"),
            Self::PutAway => {
                ("put_away", "视为放弃，不再处理（无正当理由的）", "put it away, unless there is good reason")
            }
            Self::Reply => ("reply", "答复", "reply"),
            Self::AnswerRecord => {
                ("answer_record", "核实后更正、转送或者告知", "verify and correct, transfer or direct")
            }
            Self::ServeReply => ("serve_reply", "送达答复", "serve the reply"),
            Self::TellThirdParty(_) => (
                "tell_third_party",
                "书面告知第三方公开的内容和理由",
                "tell the third party in writing what is disclosed and why",
            ),
            Self::PassToOffice => ("pass_to_office", "转交政府信息公开工作机构", "pass it to the disclosure office"),
            Self::RecordHandOver => ("record_hand_over", "补办转办手续", "make up the formalities of the hand-over"),
            Self::Help => ("help", "提供必要帮助", "give the help that is needed"),
            Self::ReportResult => ("report_result", "反馈办理结果", "report the result"),
            Self::ExamineProposal => ("examine_proposal", "审核转为主动公开的建议", "examine the proposal"),
            Self::DiscloseToAll => ("disclose_to_all", "及时主动公开", "disclose to all promptly"),
            Self::SeekReconsideration => ("seek_reconsideration", "申请行政复议", "apply for reconsideration"),
            Self::Sue => ("sue", "提起行政诉讼", "sue"),
            Self::Complain => ("complain", "投诉、举报", "complain"),
            Self::DecideRemedy => ("decide_remedy", "作出复议决定或者裁判", "decide the remedy"),
        }
    }

    /// The code on the wire, without the body that it is about.
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

    /// Every act, each about the same body.
    pub(crate) const fn every(about: Code) -> [Self; 32] {
        [
            Self::ConfirmReceipt,
            Self::AskCorrection,
            Self::Correct,
            Self::FindClarity,
            Self::GiveReasons,
            Self::FindReasons,
            Self::AskFee,
            Self::SendConsultationLetter,
            Self::SendLetter(about),
            Self::ConsultThirdParty,
            Self::AnswerConsultation,
            Self::DecideOnObjection(about),
            Self::DecideAsLead(about),
            Self::ServeNotice,
            Self::DecideOnSilence(about),
            Self::Extend,
            Self::Pay,
            Self::PutAway,
            Self::Reply,
            Self::AnswerRecord,
            Self::ServeReply,
            Self::TellThirdParty(about),
            Self::PassToOffice,
            Self::RecordHandOver,
            Self::Help,
            Self::ReportResult,
            Self::ExamineProposal,
            Self::DiscloseToAll,
            Self::SeekReconsideration,
            Self::Sue,
            Self::Complain,
            Self::DecideRemedy,
        ]
    }
}

/// One thing that comes next.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Next {
    /// Who.
    pub who: Actor,
    /// What.
    pub act: Act,
    /// Whether it has to be done; otherwise it may be, or has to be where it is needed.
    pub must: bool,
    /// Under which provision.
    pub by: Option<Provision>,
    /// The last day for it, on every reading that is open; `None` where no text sets one or it is not known.
    pub until: Option<Due>,
    /// The last day inside the agency, where the place sets an earlier one.
    pub internal: Option<Due>,
    /// The reading on which it turns, and which nobody has chosen: it may be done on one choice only.
    pub under: Option<Reading>,
}

impl Next {
    pub(crate) const fn must(who: Actor, act: Act, by: Option<Provision>) -> Self {
        Self { who, act, must: true, by, until: None, internal: None, under: None }
    }

    pub(super) const fn may(who: Actor, act: Act, by: Option<Provision>) -> Self {
        Self { must: false, ..Self::must(who, act, by) }
    }

    pub(super) const fn until(mut self, until: Option<Due>) -> Self {
        self.until = until;
        self
    }

    pub(super) const fn inside(mut self, internal: Option<Due>) -> Self {
        self.internal = internal;
        self
    }
}
