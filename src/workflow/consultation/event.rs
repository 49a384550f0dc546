//! What can happen in a consultation.

use core::fmt;
use core::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Letter;
use crate::citation::{Code, Text, UnknownCode, by_code};
use crate::norm::{Consulted, Decider, Dispute, Mode, Period};
use crate::workflow::journal::{Stored, ValueError};
use crate::workflow::stored;

/// What the one consulted says.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "one agrees, or objects to disclosure or to what is said")]
pub enum Answer {
    /// 同意: agrees with the opinion of the agency that consults. A third party consents to disclosure.
    Agrees,
    /// 不同意: disagrees.
    Objects(Dispute),
}

/// In what form.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "an answer is written or it is not")]
pub enum Form {
    /// 书面.
    Written,
    /// 口头.
    Oral,
}

impl Form {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Written, Self::Oral];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Written => Text::literal("书面", "in writing"),
            Self::Oral => Text::literal("口头", "orally"),
        }
    }
}

/// How a disagreement was settled.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "it is released as proposed, released as agreed, or withheld")]
pub enum Settlement {
    /// 公开: to be disclosed as proposed.
    Disclose,
    /// 按商定内容公开: to be disclosed as agreed, such as with a figure corrected.
    DiscloseAsAgreed,
    /// 不予公开: to be withheld. It needs a ground of arts. 14 to 16 like any other refusal.
    Withhold,
}

impl Settlement {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Disclose, Self::DiscloseAsAgreed, Self::Withhold];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Disclose => Text::literal("公开", "disclosed as proposed"),
            Self::DiscloseAsAgreed => Text::literal("按商定内容公开", "disclosed as agreed"),
            Self::Withhold => Text::literal("不予公开", "withheld"),
        }
    }
}

/// One thing that happened in a consultation with somebody.
///
/// ```
/// use gongkai::workflow::consultation::Event;
/// for stored in [
///     r#"{"opened": {"with": "finance", "consulted": "involved_agency", "mode": "proactive", "trigger": "2024-03-04", "of_place": true}}"#,
///     r#"{"sent": {"with": "finance", "letter": {"title": "公示", "opinion": "disclose", "basis": "条例第二十条",
///                                                "window": {"length": 5, "unit": "working_days"}}}}"#,
///     r#"{"received": {"with": "finance"}}"#,
///     r#"{"window_agreed": {"with": "finance", "window": {"length": 5, "unit": "working_days"}}}"#,
///     r#"{"answered": {"with": "finance", "answer": {"objects": "whether_to_disclose"}, "form": "written"}}"#,
///     r#"{"escalated": {"with": "finance", "to": "competent_department"}}"#,
///     r#"{"settled": {"with": "finance", "result": "disclose_as_agreed"}}"#,
///     r#"{"withdrawn": {"with": "finance", "not_involved": true}}"#,
/// ] {
///     serde_json::from_str::<Event>(stored)?;
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Event {
    /// It was found that the information involves somebody, who is to be consulted.
    Opened {
        /// Whom.
        with: Code,
        /// As what.
        consulted: Consulted,
        /// In which mode of disclosure.
        mode: Mode,
        /// The day from which the letter is due: of formation or change, or of receipt of the application.
        #[serde(deserialize_with = "crate::citation::date::day")]
        trigger: NaiveDate,
        /// Whether the place's text binds the one consulted; left out where that is not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of_place: Option<bool>,
        /// Whether the matter is urgent (情况紧急); left out where nobody has found that.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        urgent: Option<bool>,
    },
    /// 发出: the letter went out.
    Sent {
        /// To whom.
        with: Code,
        /// The letter.
        letter: Letter,
    },
    /// 收到: the letter was received.
    Received {
        /// By whom.
        with: Code,
    },
    /// 约定答复期限: a time to answer was agreed on, or found in a higher rule that the host knows, where the letter set none.
    WindowAgreed {
        /// With whom.
        with: Code,
        /// The time, from receipt of the letter.
        window: Period,
    },
    /// 答复: somebody answered.
    Answered {
        /// Who.
        with: Code,
        /// What.
        answer: Answer,
        /// How.
        form: Form,
    },
    /// 报请: the disagreement was taken to somebody.
    Escalated {
        /// With whom one disagrees.
        with: Code,
        /// To whom it was taken.
        to: Decider,
    },
    /// 解决: the disagreement was settled.
    Settled {
        /// With whom one disagreed.
        with: Code,
        /// How.
        result: Settlement,
    },
    /// 撤回: the consultation was withdrawn.
    Withdrawn {
        /// With whom.
        with: Code,
        /// Whether it was found not to be involved after all; otherwise it is as if nobody had asked.
        #[serde(default)]
        not_involved: bool,
    },
}

impl Stored for Event {
    fn check(&self) -> Result<(), ValueError> {
        match self {
            Self::Opened { trigger, .. } => stored::day("trigger", *trigger),
            Self::Sent { letter, .. } => letter.check(),
            Self::WindowAgreed { window, .. } => stored::period("window", *window),
            _ => Ok(()),
        }
    }
}

impl Event {
    /// With whom.
    #[must_use]
    pub const fn with(&self) -> Code {
        match self {
            Self::Opened { with, .. }
            | Self::Sent { with, .. }
            | Self::Received { with }
            | Self::WindowAgreed { with, .. }
            | Self::Answered { with, .. }
            | Self::Escalated { with, .. }
            | Self::Settled { with, .. }
            | Self::Withdrawn { with, .. } => *with,
        }
    }

    /// Which verb.
    #[must_use]
    pub const fn verb(&self) -> Verb {
        match self {
            Self::Opened { .. } => Verb::Open,
            Self::Sent { .. } => Verb::Send,
            Self::Received { .. } => Verb::Receive,
            Self::WindowAgreed { .. } => Verb::AgreeWindow,
            Self::Answered { form: Form::Oral, .. } => Verb::SayOrally,
            Self::Answered { form: Form::Written, .. } => Verb::Answer,
            Self::Escalated { .. } => Verb::Escalate,
            Self::Settled { .. } => Verb::Settle,
            Self::Withdrawn { .. } => Verb::Withdraw,
        }
    }
}

/// The verbs of a consultation.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Verb {
    /// Open it.
    Open,
    /// 发出: send the letter.
    Send,
    /// 收到: receive the letter.
    Receive,
    /// 约定: agree on a time to answer.
    AgreeWindow,
    /// 口头表示: say something orally.
    SayOrally,
    /// 书面答复: answer in writing.
    Answer,
    /// 报请: take a disagreement to somebody.
    Escalate,
    /// 解决: settle it.
    Settle,
    /// 撤回: withdraw it.
    Withdraw,
}

impl Verb {
    /// Every verb.
    pub const ALL: [Self; 9] = [
        Self::Open,
        Self::Send,
        Self::Receive,
        Self::AgreeWindow,
        Self::SayOrally,
        Self::Answer,
        Self::Escalate,
        Self::Settle,
        Self::Withdraw,
    ];

    /// The code on the wire, and the words.
    const fn row(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Open => ("open", "启动", "open"),
            Self::Send => ("send", "发函", "send"),
            Self::Receive => ("receive", "收函", "receive"),
            Self::AgreeWindow => ("agree_window", "约定期限", "agree on a time"),
            Self::SayOrally => ("say_orally", "口头表示", "say orally"),
            Self::Answer => ("answer", "书面答复", "answer in writing"),
            Self::Escalate => ("escalate", "报请", "escalate"),
            Self::Settle => ("settle", "解决", "settle"),
            Self::Withdraw => ("withdraw", "撤回", "withdraw"),
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
            Self::Open => "opened",
            Self::Send => "sent",
            Self::Receive => "received",
            Self::AgreeWindow => "window_agreed",
            Self::SayOrally | Self::Answer => "answered",
            Self::Escalate => "escalated",
            Self::Settle => "settled",
            Self::Withdraw => "withdrawn",
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
