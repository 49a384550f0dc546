//! What can happen to public opinion on file.

use core::fmt;
use core::str::FromStr;

use chrono::{NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::citation::{Code, Text, UnknownCode, by_code};
use crate::norm::OpinionAbout;
use crate::workflow::approval::Signature;
use crate::workflow::journal::{Stored, ValueError};
use crate::workflow::stored;

/// One thing that happened.
///
/// ```
/// use gongkai::workflow::public_opinion_response::Event;
/// for stored in [
///     r#"{"collected":{"happened":"2024-10-02T22:40:00","about":"unit","unit":"planning"}}"#,
///     r#"{"judged":{"major":true,"sensitive":false}}"#,
///     r#"{"reported":{"at":"23:10:00"}}"#,
///     r#"{"reported":{"at":null}}"#,
///     r#""spokesperson_told""#,
///     r#"{"handling_approved":{"signature":{"by":"wang","capacity":"leader_in_charge"}}}"#,
///     r#"{"handled":{"results_known":false}}"#,
///     r#"{"involves":{"agency":"water"}}"#,
///     r#"{"confirmed":{"agency":"water"}}"#,
///     r#"{"responded":{"by":"planning","with_results":true}}"#,
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
    /// 收集: opinion was collected.
    Collected {
        /// 事发: when the event happened that it is about, by the clock of the place.
        #[serde(deserialize_with = "crate::citation::date::moment")]
        happened: NaiveDateTime,
        /// What it is about.
        about: OpinionAbout,
        /// The unit or department concerned, where it is known.
        unit: Option<Code>,
    },
    /// 研判: it was judged. What could not be said is `None`.
    Judged {
        /// 重大: whether it is major.
        major: Option<bool>,
        /// 敏感: whether it is sensitive.
        sensitive: Option<bool>,
    },
    /// 报送: it was reported upward.
    Reported {
        /// The time of day, where it is on file.
        #[serde(default, deserialize_with = "crate::citation::date::perhaps_time")]
        at: Option<NaiveTime>,
    },
    /// 通知新闻发言人和主要负责同志: the spokesperson and the principal leader were told.
    SpokespersonTold,
    /// 处置意见按程序报审批准: the handling was approved.
    HandlingApproved {
        /// By whom, in which capacity.
        signature: Signature,
    },
    /// 处置: it was handled.
    Handled {
        /// Whether the results of the handling are known.
        results_known: bool,
    },
    /// 涉及其他行政机关: what is to be said involves another agency.
    Involves {
        /// Which.
        agency: Code,
    },
    /// 沟通确认: the agency confirmed what is to be said.
    Confirmed {
        /// Which.
        agency: Code,
    },
    /// 回应: the public was answered.
    Responded {
        /// By whom.
        by: Code,
        /// Whether the results of the handling were told.
        with_results: bool,
    },
}

impl Stored for Event {
    fn check(&self) -> Result<(), ValueError> {
        match self {
            Self::Collected { happened, .. } => stored::moment("happened", *happened),
            Self::Reported { at: Some(at) } => stored::time("at", *at),
            _ => Ok(()),
        }
    }
}

impl Event {
    /// Which verb.
    #[must_use]
    pub const fn verb(&self) -> Verb {
        match self {
            Self::Collected { .. } => Verb::Collect,
            Self::Judged { .. } => Verb::Judge,
            Self::Reported { .. } => Verb::Report,
            Self::SpokespersonTold => Verb::TellSpokesperson,
            Self::HandlingApproved { .. } => Verb::ApproveHandling,
            Self::Handled { .. } => Verb::Handle,
            Self::Involves { .. } => Verb::Involve,
            Self::Confirmed { .. } => Verb::Confirm,
            Self::Responded { .. } => Verb::Respond,
        }
    }
}

/// The verbs of the response.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Verb {
    /// 收集: collect.
    Collect,
    /// 研判: judge.
    Judge,
    /// 报送: report upward.
    Report,
    /// 通知新闻发言人: tell the spokesperson.
    TellSpokesperson,
    /// 批准处置: approve the handling.
    ApproveHandling,
    /// 处置: handle.
    Handle,
    /// 涉及其他机关: note that another agency is involved.
    Involve,
    /// 沟通确认: confirm.
    Confirm,
    /// 回应: respond.
    Respond,
}

impl Verb {
    /// Every verb.
    pub const ALL: [Self; 9] = [
        Self::Collect,
        Self::Judge,
        Self::Report,
        Self::TellSpokesperson,
        Self::ApproveHandling,
        Self::Handle,
        Self::Involve,
        Self::Confirm,
        Self::Respond,
    ];

    /// Whether it moves the stage; the others stand beside it.
    #[must_use]
    pub const fn moves(self) -> bool {
        matches!(self, Self::Collect | Self::Judge | Self::Handle | Self::Respond)
    }

    /// The code on the wire, and the words.
    const fn row(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Collect => ("collect", "收集", "collect"),
            Self::Judge => ("judge", "研判", "judge"),
            Self::Report => ("report", "报送", "report"),
            Self::TellSpokesperson => ("tell_spokesperson", "通知新闻发言人", "tell the spokesperson"),
            Self::ApproveHandling => ("approve_handling", "批准处置", "approve the handling"),
            Self::Handle => ("handle", "处置", "handle"),
            Self::Involve => ("involve", "涉及其他机关", "note an agency involved"),
            Self::Confirm => ("confirm", "沟通确认", "confirm"),
            Self::Respond => ("respond", "回应", "respond"),
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
            Self::Collect => "collected",
            Self::Judge => "judged",
            Self::Report => "reported",
            Self::TellSpokesperson => "spokesperson_told",
            Self::ApproveHandling => "handling_approved",
            Self::Handle => "handled",
            Self::Involve => "involves",
            Self::Confirm => "confirmed",
            Self::Respond => "responded",
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
