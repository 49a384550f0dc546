//! What a duty asks to be done.

use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// What a duty asks to be done (行为).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Act {
    /// 公开: publish.
    Publish,
    /// 更新: keep up to date.
    Update,
    /// 建立健全: establish.
    Establish,
    /// 编制: compile.
    Compile,
    /// 指定、明确: designate.
    Designate,
    /// 报送: report.
    Report,
    /// 备案: file.
    File,
    /// 登记: register.
    Register,
    /// 审核: review.
    Review,
    /// 评估审查、复查: look at again.
    Reassess,
    /// 督促、指导、监督: supervise.
    Supervise,
    /// 检查: inspect.
    Inspect,
    /// 考核: assess.
    Assess,
    /// 评议: appraise.
    Appraise,
    /// 澄清: clarify.
    Clarify,
    /// 移交、提供: hand over.
    Transfer,
    /// 办理: handle.
    Handle,
    /// 受理、接待: receive.
    Receive,
    /// 更正、整改: correct.
    Correct,
    /// 培训、学习: train.
    Train,
    /// 回应: respond.
    Respond,
    /// 协调: coordinate.
    Coordinate,
    /// 保存: keep.
    Keep,
    /// 不得: refrain.
    Refrain,
    /// 引导、鼓励: guide.
    Guide,
    /// 提供帮助: help.
    Help,
    /// 填写: fill in.
    Fill,
}

impl Act {
    /// The verb.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Publish => Text::literal("公开", "publish"),
            Self::Update => Text::literal("更新", "keep up to date"),
            Self::Establish => Text::literal("建立健全", "establish"),
            Self::Compile => Text::literal("编制", "compile"),
            Self::Designate => Text::literal("指定、明确", "designate"),
            Self::Report => Text::literal("报送", "report"),
            Self::File => Text::literal("备案", "file"),
            Self::Register => Text::literal("登记", "register"),
            Self::Review => Text::literal("审核", "review"),
            Self::Reassess => Text::literal("评估审查、复查", "look at again"),
            Self::Supervise => Text::literal("督促、指导、监督", "supervise"),
            Self::Inspect => Text::literal("检查", "inspect"),
            Self::Assess => Text::literal("考核", "assess"),
            Self::Appraise => Text::literal("评议", "appraise"),
            Self::Clarify => Text::literal("澄清", "clarify"),
            Self::Transfer => Text::literal("移交、提供", "hand over"),
            Self::Handle => Text::literal("办理", "handle"),
            Self::Receive => Text::literal("受理、接待", "receive"),
            Self::Correct => Text::literal("更正、整改", "correct"),
            Self::Train => Text::literal("培训、学习", "train"),
            Self::Respond => Text::literal("回应", "respond"),
            Self::Coordinate => Text::literal("协调", "coordinate"),
            Self::Keep => Text::literal("保存", "keep"),
            Self::Refrain => Text::literal("不得", "refrain"),
            Self::Guide => Text::literal("引导、鼓励", "guide"),
            Self::Help => Text::literal("提供帮助", "help"),
            Self::Fill => Text::literal("填写", "fill in"),
        }
    }
}
