//! The principles of disclosure that a text states.

use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// A principle (原则) that a text states. None of them is a ground to withhold.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Principle {
    /// 以公开为常态、不公开为例外: where no ground is shown, what is asked about is disclosed.
    OpennessIsTheNorm,
    /// 主动公开和依申请公开: proactive and on request, and no third.
    TwoModes,
    /// 公正: just.
    Just,
    /// 公平: fair.
    Fair,
    /// 合法: lawful.
    Lawful,
    /// 便民: convenient.
    Convenient,
    /// 及时: timely.
    Timely,
    /// 准确: accurate.
    Accurate,
    /// 完整: complete.
    Complete,
    /// 一致: consistent.
    Consistent,
    /// 规范: to one standard.
    Standard,
    /// 谁制作谁公开、谁保存谁公开: who makes or keeps discloses.
    WhoMakesDiscloses,
    /// 谁公开谁审查、谁审查谁负责: who discloses reviews and answers for it.
    WhoDisclosesReviews,
    /// 先审查、后公开: review before disclosure.
    ReviewFirst,
    /// 一事一审: one matter, one review.
    OneMatterOneReview,
    /// 谁主管谁负责、谁运行谁负责: who is in charge, or operates, answers.
    InChargeAnswers,
    /// 属地管理、分级负责: territorial and graded responsibility.
    TerritorialAndGraded,
    /// 双向互动、事事有回音: two-way: every matter gets an answer.
    TwoWay,
    /// 逐步增加公开内容: disclosure grows step by step.
    GradualIncrease,
    /// 不得在办事指南外增加要求: nothing is demanded beyond the service guide.
    NoExtraDemand,
    /// 客观公正、注重实效: objective, fair and mindful of results.
    Objective,
    /// 谁审查谁负责、谁公开谁负责: who reviews answers, and who discloses answers.
    ReviewerAndDiscloserAnswer,
    /// 既确保国家秘密安全、又方便政府信息公开: state secrets kept safe, and disclosure made easy.
    SecretsSafeDisclosureEasy,
}

impl Principle {
    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::OpennessIsTheNorm => Text::literal("以公开为常态、不公开为例外", "disclosure is the norm"),
            Self::TwoModes => Text::literal("主动公开和依申请公开", "two modes of disclosure"),
            Self::Just => Text::literal("公正", "just"),
            Self::Fair => Text::literal("公平", "fair"),
            Self::Lawful => Text::literal("合法", "lawful"),
            Self::Convenient => Text::literal("便民", "convenient"),
            Self::Timely => Text::literal("及时", "timely"),
            Self::Accurate => Text::literal("准确", "accurate"),
            Self::Complete => Text::literal("完整", "complete"),
            Self::Consistent => Text::literal("一致", "consistent"),
            Self::Standard => Text::literal("规范", "to one standard"),
            Self::WhoMakesDiscloses => Text::literal("谁制作谁公开、谁保存谁公开", "who makes or keeps discloses"),
            Self::WhoDisclosesReviews => {
                Text::literal("谁公开谁审查、谁审查谁负责", "who discloses reviews and answers for it")
            }
            Self::ReviewFirst => Text::literal("先审查、后公开", "review before disclosure"),
            Self::OneMatterOneReview => Text::literal("一事一审", "one matter, one review"),
            Self::InChargeAnswers => {
                Text::literal("谁主管谁负责、谁运行谁负责", "who is in charge, or operates, answers")
            }
            Self::TerritorialAndGraded => Text::literal("属地管理、分级负责", "territorial and graded responsibility"),
            Self::TwoWay => Text::literal("双向互动、事事有回音", "two-way: every matter gets an answer"),
            Self::GradualIncrease => Text::literal("逐步增加公开内容", "disclosure grows step by step"),
            Self::NoExtraDemand => {
                Text::literal("不得在办事指南外增加要求", "nothing is demanded beyond the service guide")
            }
            Self::Objective => Text::literal("客观公正、注重实效", "objective, fair and mindful of results"),
            Self::ReviewerAndDiscloserAnswer => {
                Text::literal("谁审查谁负责、谁公开谁负责", "who reviews answers, and who discloses answers")
            }
            Self::SecretsSafeDisclosureEasy => {
                Text::literal("既确保国家秘密安全，又方便公开", "state secrets kept safe, and disclosure made easy")
            }
        }
    }
}
