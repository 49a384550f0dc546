//! The stages of public opinion on file, and the one table of transitions between them.

use chrono::NaiveDateTime;
use serde::Serialize;

use super::{Event, Verb};
use crate::citation::Text;

/// 未收集: nothing is on file. There is nothing yet that could be responded to:
///
/// ```compile_fail,E0599
/// use gongkai::workflow::public_opinion_response::Unseen;
/// Unseen::new().respond();
/// ```
///
/// ```
/// use gongkai::workflow::public_opinion_response::Unseen;
/// let happened = "2024-10-02T22:40:00".parse().unwrap();
/// Unseen::new().collect(happened).respond();
/// ```
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Unseen(());

/// 已收集: opinion is on file.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Collected {
    happened: NaiveDateTime,
}

/// 已研判: it was judged. It is not collected twice; what is new is opinion of its own:
///
/// ```compile_fail,E0599
/// use gongkai::workflow::public_opinion_response::Unseen;
/// let happened = "2024-10-02T22:40:00".parse().unwrap();
/// Unseen::new().collect(happened).judge().collect(happened);
/// ```
///
/// ```
/// use gongkai::workflow::public_opinion_response::Unseen;
/// let happened = "2024-10-02T22:40:00".parse().unwrap();
/// Unseen::new().collect(happened).judge().judge();
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Judged {
    happened: NaiveDateTime,
}

/// 已处置: it was handled.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Handled {
    happened: NaiveDateTime,
}

/// 已回应: the public was answered. It can be answered again: information is released as it comes.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Responded {
    happened: NaiveDateTime,
}

impl Unseen {
    /// Nothing is on file.
    #[must_use]
    pub const fn new() -> Self {
        Self(())
    }

    /// 收集: opinion about an event is put on file.
    #[must_use]
    pub const fn collect(self, happened: NaiveDateTime) -> Collected {
        Collected { happened }
    }
}

impl Collected {
    /// 研判.
    #[must_use]
    pub const fn judge(self) -> Judged {
        Judged { happened: self.happened }
    }

    /// 处置, though nobody had judged it.
    #[must_use]
    pub const fn handle(self) -> Handled {
        Handled { happened: self.happened }
    }

    /// 回应, though nothing else is on file.
    #[must_use]
    pub const fn respond(self) -> Responded {
        Responded { happened: self.happened }
    }
}

impl Judged {
    /// 再次研判.
    #[must_use]
    pub const fn judge(self) -> Self {
        self
    }

    /// 处置.
    #[must_use]
    pub const fn handle(self) -> Handled {
        Handled { happened: self.happened }
    }

    /// 回应, before the handling.
    #[must_use]
    pub const fn respond(self) -> Responded {
        Responded { happened: self.happened }
    }
}

impl Handled {
    /// 再次研判.
    #[must_use]
    pub const fn judge(self) -> Self {
        self
    }

    /// 继续处置.
    #[must_use]
    pub const fn handle(self) -> Self {
        self
    }

    /// 回应.
    #[must_use]
    pub const fn respond(self) -> Responded {
        Responded { happened: self.happened }
    }
}

impl Responded {
    /// 再次研判.
    #[must_use]
    pub const fn judge(self) -> Self {
        self
    }

    /// 继续处置.
    #[must_use]
    pub const fn handle(self) -> Self {
        self
    }

    /// 持续回应.
    #[must_use]
    pub const fn respond(self) -> Self {
        self
    }
}

/// Where opinion on file stands.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Stage {
    /// 未收集.
    Unseen(Unseen),
    /// 已收集.
    Collected(Collected),
    /// 已研判.
    Judged(Judged),
    /// 已处置.
    Handled(Handled),
    /// 已回应.
    Responded(Responded),
}

impl Default for Stage {
    fn default() -> Self {
        Self::Unseen(Unseen::new())
    }
}

impl Stage {
    /// The table of transitions. `None` where the event makes no sense at this stage.
    pub(super) fn after(self, event: &Event) -> Option<Self> {
        Some(match (self, event) {
            (Self::Unseen(stage), Event::Collected { happened, .. }) => Self::Collected(stage.collect(*happened)),

            (Self::Collected(stage), Event::Judged { .. }) => Self::Judged(stage.judge()),
            (Self::Collected(stage), Event::Handled { .. }) => Self::Handled(stage.handle()),
            (Self::Collected(stage), Event::Responded { .. }) => Self::Responded(stage.respond()),

            (Self::Judged(stage), Event::Judged { .. }) => Self::Judged(stage.judge()),
            (Self::Judged(stage), Event::Handled { .. }) => Self::Handled(stage.handle()),
            (Self::Judged(stage), Event::Responded { .. }) => Self::Responded(stage.respond()),

            (Self::Handled(stage), Event::Judged { .. }) => Self::Handled(stage.judge()),
            (Self::Handled(stage), Event::Handled { .. }) => Self::Handled(stage.handle()),
            (Self::Handled(stage), Event::Responded { .. }) => Self::Responded(stage.respond()),

            (Self::Responded(stage), Event::Judged { .. }) => Self::Responded(stage.judge()),
            (Self::Responded(stage), Event::Handled { .. }) => Self::Responded(stage.handle()),
            (Self::Responded(stage), Event::Responded { .. }) => Self::Responded(stage.respond()),

            // What stands beside the stages needs opinion on file.
            (Self::Unseen(_), _) => return None,
            (stage, event) if !event.verb().moves() => stage,
            _ => return None,
        })
    }

    /// The verbs that make sense at this stage.
    #[must_use]
    pub const fn expects(self) -> &'static [Verb] {
        match self {
            Self::Unseen(_) => &[Verb::Collect],
            Self::Collected(_) | Self::Judged(_) | Self::Handled(_) | Self::Responded(_) => &[
                Verb::Judge,
                Verb::Report,
                Verb::TellSpokesperson,
                Verb::ApproveHandling,
                Verb::Handle,
                Verb::Involve,
                Verb::Confirm,
                Verb::Respond,
            ],
        }
    }

    /// The stage in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Unseen(_) => Text::literal("未收集", "unseen"),
            Self::Collected(_) => Text::literal("已收集", "collected"),
            Self::Judged(_) => Text::literal("已研判", "judged"),
            Self::Handled(_) => Text::literal("已处置", "handled"),
            Self::Responded(_) => Text::literal("已回应", "responded"),
        }
    }

    /// When the event happened (事发); `None` before opinion is on file.
    #[must_use]
    pub const fn happened(self) -> Option<NaiveDateTime> {
        match self {
            Self::Unseen(_) => None,
            Self::Collected(Collected { happened })
            | Self::Judged(Judged { happened })
            | Self::Handled(Handled { happened })
            | Self::Responded(Responded { happened }) => Some(happened),
        }
    }
}
