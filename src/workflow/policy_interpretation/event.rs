//! What can happen to a document and to what interprets it.

use core::fmt;
use core::str::FromStr;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::citation::{Code, Text, UnknownCode, by_code};
use crate::norm::PlanElement;
use crate::workflow::approval::Signature;
use crate::workflow::journal::{Stored, ValueError};

/// In which form it is interpreted (解读形式). The form is free: any one will do.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Form {
    /// 文字.
    Text,
    /// 图表图解.
    Graphics,
    /// 音频视频.
    AudioVideo,
    /// 新闻发布.
    PressRelease,
    /// 接受访谈.
    Interview,
    /// 其他形式.
    Other,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 6] =
        [Self::Text, Self::Graphics, Self::AudioVideo, Self::PressRelease, Self::Interview, Self::Other];

    /// The term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Text => Text::literal("文字", "text"),
            Self::Graphics => Text::literal("图表图解", "graphics"),
            Self::AudioVideo => Text::literal("音频视频", "audio or video"),
            Self::PressRelease => Text::literal("新闻发布", "press release"),
            Self::Interview => Text::literal("接受访谈", "interview"),
            Self::Other => Text::literal("其他形式", "another form"),
        }
    }
}

/// One thing that happened.
///
/// Whether a submission had a plan is not said again: it had one if one had been drafted by that day.
///
/// ```
/// use gongkai::workflow::policy_interpretation::Event;
/// for stored in [
///     r#"{"document_drafted":{"by":"planning"}}"#,
///     r#"{"plan_drafted":{"by":"planning","elements":["outline","form","channel","time"]}}"#,
///     r#"{"interpretation_drafted":{"by":"planning"}}"#,
///     r#""document_submitted""#,
///     r#""document_returned""#,
///     r#"{"document_signed_off":{"signature":{"by":"wang","capacity":"leader_in_charge"}}}"#,
///     r#"{"plan_signed_off":{"signature":{"by":"wang","capacity":"leader_in_charge"}}}"#,
///     r#"{"interpretation_signed_off":{"signature":{"by":"wang","capacity":"leader_in_charge"}}}"#,
///     r#""document_issued""#,
///     r#"{"interpretation_published":{"form":"graphics"}}"#,
/// ] {
///     let event: Event = serde_json::from_str(stored)?;
///     assert_eq!(serde_json::to_string(&event)?, stored);
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Event {
    /// 起草文件: the document was drafted, or drafted anew.
    DocumentDrafted {
        /// By whom.
        by: Code,
    },
    /// 起草解读方案: the interpretation plan was drafted, or revised.
    PlanDrafted {
        /// By whom.
        by: Code,
        /// What it contains.
        elements: BTreeSet<PlanElement>,
    },
    /// 起草解读材料: the interpretation was drafted, or revised.
    InterpretationDrafted {
        /// By whom.
        by: Code,
    },
    /// 报送: the document was submitted.
    DocumentSubmitted,
    /// 退回（不予办理）: the submission was sent back.
    DocumentReturned,
    /// 审签文件: the document was signed off.
    DocumentSignedOff {
        /// By whom, in which capacity.
        signature: Signature,
    },
    /// 审签解读方案: the plan was signed off.
    PlanSignedOff {
        /// By whom, in which capacity.
        signature: Signature,
    },
    /// 审签解读材料: the interpretation was signed off.
    InterpretationSignedOff {
        /// By whom, in which capacity.
        signature: Signature,
    },
    /// 印发、发布文件: the document was issued.
    DocumentIssued,
    /// 发布解读: an interpretation was published.
    InterpretationPublished {
        /// In which form.
        form: Form,
    },
}

/// It holds no day and no number.
impl Stored for Event {
    fn check(&self) -> Result<(), ValueError> {
        Ok(())
    }
}

impl Event {
    /// Which verb.
    #[must_use]
    pub const fn verb(&self) -> Verb {
        match self {
            Self::DocumentDrafted { .. } => Verb::DraftDocument,
            Self::PlanDrafted { .. } => Verb::DraftPlan,
            Self::InterpretationDrafted { .. } => Verb::DraftInterpretation,
            Self::DocumentSubmitted => Verb::Submit,
            Self::DocumentReturned => Verb::SendBack,
            Self::DocumentSignedOff { .. } => Verb::SignDocument,
            Self::PlanSignedOff { .. } => Verb::SignPlan,
            Self::InterpretationSignedOff { .. } => Verb::SignInterpretation,
            Self::DocumentIssued => Verb::Issue,
            Self::InterpretationPublished { .. } => Verb::Publish,
        }
    }
}

/// The verbs of policy interpretation.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Verb {
    /// 起草文件: draft the document.
    DraftDocument,
    /// 起草解读方案: draft the plan.
    DraftPlan,
    /// 起草解读材料: draft the interpretation.
    DraftInterpretation,
    /// 报送: submit the document.
    Submit,
    /// 退回: send the submission back.
    SendBack,
    /// 审签文件: sign off the document.
    SignDocument,
    /// 审签解读方案: sign off the plan.
    SignPlan,
    /// 审签解读材料: sign off the interpretation.
    SignInterpretation,
    /// 印发: issue the document.
    Issue,
    /// 发布解读: publish an interpretation.
    Publish,
}

impl Verb {
    /// Every verb.
    pub const ALL: [Self; 10] = [
        Self::DraftDocument,
        Self::DraftPlan,
        Self::DraftInterpretation,
        Self::Submit,
        Self::SendBack,
        Self::SignDocument,
        Self::SignPlan,
        Self::SignInterpretation,
        Self::Issue,
        Self::Publish,
    ];

    /// Whether it is one of the document, so that it can move its stage.
    #[must_use]
    pub const fn is_of_document(self) -> bool {
        matches!(self, Self::DraftDocument | Self::Submit | Self::SendBack | Self::SignDocument | Self::Issue)
    }

    /// The code on the wire, and the words.
    const fn row(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::DraftDocument => ("draft_document", "起草文件", "draft the document"),
            Self::DraftPlan => ("draft_plan", "起草解读方案", "draft the plan"),
            Self::DraftInterpretation => ("draft_interpretation", "起草解读材料", "draft the interpretation"),
            Self::Submit => ("submit", "报送", "submit"),
            Self::SendBack => ("send_back", "退回", "send back"),
            Self::SignDocument => ("sign_document", "审签文件", "sign off the document"),
            Self::SignPlan => ("sign_plan", "审签解读方案", "sign off the plan"),
            Self::SignInterpretation => ("sign_interpretation", "审签解读材料", "sign off the interpretation"),
            Self::Issue => ("issue", "印发", "issue"),
            Self::Publish => ("publish", "发布解读", "publish the interpretation"),
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
            Self::DraftDocument => "document_drafted",
            Self::DraftPlan => "plan_drafted",
            Self::DraftInterpretation => "interpretation_drafted",
            Self::Submit => "document_submitted",
            Self::SendBack => "document_returned",
            Self::SignDocument => "document_signed_off",
            Self::SignPlan => "plan_signed_off",
            Self::SignInterpretation => "interpretation_signed_off",
            Self::Issue => "document_issued",
            Self::Publish => "interpretation_published",
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
