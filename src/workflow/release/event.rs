//! What can happen on the way from formation to the public.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Label;
use crate::citation::{Code, Text, UnknownCode, by_code};
use crate::norm::{Channel, Mode, Moment, Record};
use crate::workflow::approval::Signature;
use crate::workflow::journal::{Stored, ValueError};

/// What a re-assessment of something withheld came to (复查、定期评估审查).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "it stays closed, was wrongly closed, or has lost its reason")]
pub enum Reassessment {
    /// 仍不予公开.
    StaysClosed,
    /// 应予公开而认定不宜公开: it was wrongly found unfit for disclosure.
    WronglyClosed,
    /// 情势变化，不予公开的情形已不存在: circumstances have changed.
    ReasonLapsed,
}

impl Reassessment {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::StaysClosed, Self::WronglyClosed, Self::ReasonLapsed];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::StaysClosed => Text::literal("仍不予公开", "stays closed"),
            Self::WronglyClosed => Text::literal("应予公开而认定不宜公开", "was wrongly closed"),
            Self::ReasonLapsed => Text::literal("不予公开的情形已不存在", "the reason has lapsed"),
        }
    }
}

/// One thing that happened on the way from formation to the public.
///
/// ```
/// use gongkai::workflow::release::Event;
/// for stored in [
///     r#"{"drafted": {"mode": "proactive", "by": "education"}}"#,
///     r#"{"labelled": {"label": {"attribute": "proactive", "manner": "门户网站", "interpretation": false}}}"#,
///     r#""formed""#,
///     r#"{"reviewed": {"moment": "before_proactive", "by": {"by": "zhang", "capacity": "disclosure_office"}}}"#,
///     r#"{"approved": {"by": {"by": "wang", "capacity": "department_head"}}}"#,
///     r#"{"excepted": {"gate": "yantian_head", "reason": "主要领导外出，授权分管领导"}}"#,
///     r#"{"published": {"channel": "portal", "by": {"by": "office", "capacity": "office"}}}"#,
///     r#"{"recorded": {"record": "ledger"}}"#,
///     r#"{"reassessed": {"result": "reason_lapsed"}}"#,
/// ] {
///     serde_json::from_str::<Event>(stored)?;
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Event {
    /// 起草: a draft was begun, or begun anew.
    Drafted {
        /// In which mode it is to be disclosed.
        mode: Mode,
        /// By which body.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Code>,
    },
    /// 明确公开属性等: the draft was labelled; a later label replaces the earlier.
    Labelled {
        /// The label.
        label: Label,
    },
    /// 形成: the information was formed. Its time to publication runs from the day after (art. 26).
    Formed,
    /// 变更: the information was changed. Its time runs anew, and what was reviewed and approved was another version.
    Changed,
    /// 保密审查: it was reviewed at a moment, and passed.
    Reviewed {
        /// When.
        moment: Moment,
        /// By whom.
        by: Signature,
    },
    /// 把关、审核、批准、同意.
    Approved {
        /// By whom.
        by: Signature,
    },
    /// 不同意. A refusal is never the opposite decision.
    Refused {
        /// By whom.
        by: Signature,
    },
    /// A documented exception from a gate that stands in principle (原则上), or from a local period that holds in principle (一般应当).
    Excepted {
        /// The code of the gate or of the period.
        gate: Code,
        /// Why.
        reason: String,
    },
    /// 解密: the formalities of declassification were done.
    Declassified {
        /// By whom.
        by: Signature,
    },
    /// 公开: it was published on a channel.
    Published {
        /// Where.
        channel: Channel,
        /// By whom.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Signature>,
    },
    /// 提供: it was provided to an applicant.
    Provided,
    /// 不予公开处置: it was put away as not to be disclosed.
    Withheld,
    /// 退回: it was sent back.
    Returned {
        /// By whom.
        by: Signature,
    },
    /// 登记、备案、台账: a record was made.
    Recorded {
        /// Which.
        record: Record,
    },
    /// 更正: what was published wrongly was corrected.
    Corrected,
    /// 撤下: it was taken down.
    TakenDown,
    /// 复查、定期评估: what was withheld, or the part of it that was, was looked at again.
    Reassessed {
        /// What came of it.
        result: Reassessment,
    },
    /// 要求说明依据和理由: somebody asked for the basis and the reasons of the withholding.
    ReasonsAsked,
    /// 说明依据和理由: they were given.
    ReasonsGiven {
        /// 依据.
        basis: String,
        /// 理由.
        reasons: String,
    },
}

/// It holds no day and no number.
impl Stored for Event {
    fn check(&self) -> Result<(), ValueError> {
        Ok(())
    }
}

impl Event {
    /// Whether what is at hand since is another version than what was before.
    pub(crate) const fn begins_a_version(&self) -> bool {
        matches!(self, Self::Drafted { .. } | Self::Changed)
    }

    /// Which verb.
    #[must_use]
    pub const fn verb(&self) -> Verb {
        match self {
            Self::Drafted { .. } => Verb::Draft,
            Self::Labelled { .. } => Verb::Label,
            Self::Formed => Verb::Form,
            Self::Changed => Verb::Change,
            Self::Reviewed { .. } => Verb::Review,
            Self::Approved { .. } => Verb::Approve,
            Self::Refused { .. } => Verb::Refuse,
            Self::Excepted { .. } => Verb::Except,
            Self::Declassified { .. } => Verb::Declassify,
            Self::Published { .. } => Verb::Publish,
            Self::Provided => Verb::Provide,
            Self::Withheld => Verb::Withhold,
            Self::Returned { .. } => Verb::Return,
            Self::Recorded { .. } => Verb::Record,
            Self::Corrected => Verb::Correct,
            Self::TakenDown => Verb::TakeDown,
            Self::Reassessed { result: Reassessment::StaysClosed } => Verb::KeepClosed,
            Self::Reassessed { .. } => Verb::Reopen,
            Self::ReasonsAsked => Verb::AskReasons,
            Self::ReasonsGiven { .. } => Verb::GiveReasons,
        }
    }
}

/// The verbs of a release.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Verb {
    /// 起草.
    Draft,
    /// 标注公开属性.
    Label,
    /// 形成.
    Form,
    /// 变更.
    Change,
    /// 保密审查.
    Review,
    /// 批准.
    Approve,
    /// 不同意.
    Refuse,
    /// 记录例外.
    Except,
    /// 解密.
    Declassify,
    /// 公开.
    Publish,
    /// 提供.
    Provide,
    /// 不予公开处置.
    Withhold,
    /// 退回.
    Return,
    /// 登记、备案.
    Record,
    /// 更正.
    Correct,
    /// 撤下.
    TakeDown,
    /// 复查后仍不予公开.
    KeepClosed,
    /// 复查后应予公开.
    Reopen,
    /// 要求说明理由.
    AskReasons,
    /// 说明理由.
    GiveReasons,
}

impl Verb {
    /// Every verb.
    pub const ALL: [Self; 20] = [
        Self::Draft,
        Self::Label,
        Self::Form,
        Self::Change,
        Self::Review,
        Self::Approve,
        Self::Refuse,
        Self::Except,
        Self::Declassify,
        Self::Publish,
        Self::Provide,
        Self::Withhold,
        Self::Return,
        Self::Record,
        Self::Correct,
        Self::TakeDown,
        Self::KeepClosed,
        Self::Reopen,
        Self::AskReasons,
        Self::GiveReasons,
    ];

    /// The code on the wire, and the words.
    const fn row(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Draft => ("draft", "起草", "draft"),
            Self::Label => ("label", "标注公开属性", "label"),
            Self::Form => ("form", "形成", "form"),
            Self::Change => ("change", "变更", "change"),
            Self::Review => ("review", "保密审查", "review"),
            Self::Approve => ("approve", "批准", "approve"),
            Self::Refuse => ("refuse", "不同意", "refuse"),
            Self::Except => ("except", "记录例外", "record an exception"),
            Self::Declassify => ("declassify", "解密", "declassify"),
            Self::Publish => ("publish", "公开", "publish"),
            Self::Provide => ("provide", "提供", "provide"),
            Self::Withhold => ("withhold", "不予公开处置", "withhold"),
            Self::Return => ("return", "退回", "send back"),
            Self::Record => ("record", "登记、备案", "make a record"),
            Self::Correct => ("correct", "更正", "correct"),
            Self::TakeDown => ("take_down", "撤下", "take down"),
            Self::KeepClosed => ("keep_closed", "复查后仍不予公开", "keep closed"),
            Self::Reopen => ("reopen", "复查后应予公开", "reopen"),
            Self::AskReasons => ("ask_reasons", "要求说明理由", "ask for reasons"),
            Self::GiveReasons => ("give_reasons", "说明理由", "give reasons"),
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
            Self::Draft => "drafted",
            Self::Label => "labelled",
            Self::Form => "formed",
            Self::Change => "changed",
            Self::Review => "reviewed",
            Self::Approve => "approved",
            Self::Refuse => "refused",
            Self::Except => "excepted",
            Self::Declassify => "declassified",
            Self::Publish => "published",
            Self::Provide => "provided",
            Self::Withhold => "withheld",
            Self::Return => "returned",
            Self::Record => "recorded",
            Self::Correct => "corrected",
            Self::TakeDown => "taken_down",
            Self::KeepClosed | Self::Reopen => "reassessed",
            Self::AskReasons => "reasons_asked",
            Self::GiveReasons => "reasons_given",
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
