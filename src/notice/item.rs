//! What can stand in a notice.

use serde::{Deserialize, Serialize};

use crate::citation::Text;
use crate::norm::{AnswerContent, FormField, LetterContent};

/// One thing that a notice may say: the name of a field, whichever document it stands in.
///
/// ```
/// use gongkai::norm::LetterContent;
/// use gongkai::notice::Item;
/// assert_eq!(Item::WayToPay.name().zh(), "缴费方式");
/// assert_eq!(serde_json::to_string(&Item::Letter(LetterContent::Basis))?, r#"{"code":"letter","of":"basis"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "code", content = "of", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Item {
    /// 文号.
    Number,
    /// 发文机关.
    Agency,
    /// 受送达人.
    Addressee,
    /// 日期.
    Date,
    /// 联系方式.
    Contact,
    /// 送达日期.
    Served,
    /// 原通知送达日期: when the notice was served whose time ran out.
    EarlierServed,
    /// 申请内容.
    Request,
    /// 收到日期.
    Received,
    /// 申请提交方式.
    Intake,
    /// 需要补正的事项.
    Corrections,
    /// 认定的事由: what was found, such as that the number or the frequency is plainly beyond a reasonable range.
    Finding,
    /// 期限, in which the addressee acts or the agency answers.
    Within,
    /// 原通知所定期限: the time that the earlier notice set, which is over.
    EarlierWithin,
    /// 截止日期.
    LastDay,
    /// 延长的期限, in working days.
    Extended,
    /// 同意延长: who consented, in which capacity, on which day.
    Consent,
    /// 征求意见的对象: who is consulted.
    Consulted,
    /// 征求意见函发出日期.
    Sent,
    /// 不计算在办理期限内.
    NotCounted,
    /// 一项征求意见的内容.
    Letter(LetterContent),
    /// 其他内容.
    Other,
    /// 逾期不答复的后果: what silence means.
    Silence,
    /// 收费标准.
    Standard,
    /// 收费数额.
    Amount,
    /// 缴费方式.
    WayToPay,
    /// 答复类型.
    ReplyKind,
    /// 依据: the grounds.
    Grounds,
    /// 答复内容.
    Says(AnswerContent),
    /// 提供的形式 (art. 40).
    FormOfProvision,
    /// 处理结果, of a request to correct a record.
    Outcome,
    /// 公开的政府信息.
    Information,
    /// 理由.
    Reasons,
    /// 一项保密审查表的内容.
    Form(FormField),
}

impl Item {
    /// The label.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Number => Text::literal("文号", "number"),
            Self::Agency => Text::literal("发文机关", "agency"),
            Self::Addressee => Text::literal("受送达人", "to"),
            Self::Date => Text::literal("日期", "date"),
            Self::Contact => Text::literal("联系方式", "contact"),
            Self::Served => Text::literal("送达日期", "served on"),
            Self::EarlierServed => Text::literal("原通知送达日期", "earlier notice served on"),
            Self::Request => Text::literal("申请内容", "what was asked for"),
            Self::Received => Text::literal("收到日期", "received on"),
            Self::Intake => Text::literal("提交方式", "received by"),
            Self::Corrections => Text::literal("需要补正的事项", "to be corrected"),
            Self::Finding => Text::literal("认定的事由", "what was found"),
            Self::Within => Text::literal("期限", "time"),
            Self::EarlierWithin => Text::literal("原通知所定期限", "time set by the earlier notice"),
            Self::LastDay => Text::literal("截止日期", "last day"),
            Self::Extended => Text::literal("延长的期限", "extended by"),
            Self::Consent => Text::literal("同意延长", "consented to by"),
            Self::Consulted => Text::literal("征求意见的对象", "consulted"),
            Self::Sent => Text::literal("征求意见函发出日期", "letter sent on"),
            Self::NotCounted => Text::literal("不计入的时间", "time not counted"),
            Self::Letter(content) => content.name(),
            Self::Other => Text::literal("其他内容", "other"),
            Self::Silence => Text::literal("逾期不答复的后果", "what silence means"),
            Self::Standard => Text::literal("收费标准", "standard"),
            Self::Amount => Text::literal("收费数额", "amount"),
            Self::WayToPay => Text::literal("缴费方式", "how to pay"),
            Self::ReplyKind => Text::literal("答复类型", "kind of reply"),
            Self::Grounds => Text::literal("依据", "grounds"),
            Self::Says(content) => content.name(),
            Self::FormOfProvision => Text::literal("提供形式", "form in which it is provided"),
            Self::Outcome => Text::literal("处理结果", "outcome"),
            Self::Information => Text::literal("决定公开的政府信息", "information to be disclosed"),
            Self::Reasons => Text::literal("理由", "reasons"),
            Self::Form(field) => field.name(),
        }
    }
}
