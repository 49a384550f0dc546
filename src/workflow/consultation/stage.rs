//! The stages of a consultation with one addressee, and the one table of transitions between them.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Answer, Event, Form, Letter, Opinion, Settlement, Standpoint, Verb};
use crate::citation::Text;
use crate::norm::{Decider, Period};

/// 待发函: somebody is to be consulted, and nobody has been asked yet. Nobody can have answered:
///
/// ```compile_fail,E0599
/// use gongkai::workflow::consultation::{Answer, Opened};
/// let day = "2024-03-04".parse().unwrap();
/// Opened::new(day).answer(day, Answer::Agrees);
/// ```
///
/// After the letter went out somebody can:
///
/// ```
/// use gongkai::workflow::consultation::{Answer, Letter, Opened};
/// let day = "2024-03-04".parse().unwrap();
/// Opened::new(day).send(day, &Letter::new()).answer(day, Answer::Agrees);
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Opened {
    on: NaiveDate,
}

/// 已发函: the letter went out.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Sent {
    asked: Asked,
}

/// 已收函: the letter was received, and the time to answer runs.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Received {
    asked: Asked,
    on: NaiveDate,
}

/// 已答复: somebody answered in writing.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Answered {
    asked: Asked,
    received: Option<NaiveDate>,
    on: NaiveDate,
    answer: Answer,
}

/// 已报请: a disagreement was taken to somebody. It cannot be settled before:
///
/// ```compile_fail,E0599
/// use gongkai::workflow::consultation::{Answer, Letter, Opened, Settlement};
/// use gongkai::norm::{Decider, Dispute};
/// let day = "2024-03-04".parse().unwrap();
/// let answered = Opened::new(day).send(day, &Letter::new()).answer(day, Answer::Objects(Dispute::WhetherToDisclose));
/// answered.settle(day, Settlement::Disclose);
/// ```
///
/// ```
/// use gongkai::workflow::consultation::{Answer, Letter, Opened, Settlement};
/// use gongkai::norm::{Decider, Dispute};
/// let day = "2024-03-04".parse().unwrap();
/// let answered = Opened::new(day).send(day, &Letter::new()).answer(day, Answer::Objects(Dispute::WhetherToDisclose));
/// answered.escalate(day, Decider::CompetentDepartment).settle(day, Settlement::Disclose);
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Escalated {
    asked: Asked,
    received: Option<NaiveDate>,
    answered: Option<(NaiveDate, Answer)>,
    on: NaiveDate,
    to: Decider,
}

/// 已解决: the disagreement was settled.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Settled {
    escalated: Escalated,
    on: NaiveDate,
    result: Settlement,
}

/// 已撤回: the consultation was withdrawn. It may be opened anew.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Withdrawn {
    asked: Option<Asked>,
    received: Option<NaiveDate>,
    on: NaiveDate,
    not_involved: bool,
}

/// What was asked, and what was said outside a written answer.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Asked {
    pub(super) sent: NaiveDate,
    pub(super) orally: bool,
    pub(super) opinion: Option<Opinion>,
    /// The time to answer, and the day on which it was set: with the letter, or by agreement.
    pub(super) window: Option<(Period, NaiveDate)>,
    /// What was last said orally.
    pub(super) said: Option<(NaiveDate, Answer)>,
}

impl Asked {
    /// An agreement on the time to answer counts where the letter set none.
    fn agree(mut self, on: NaiveDate, window: Period) -> Self {
        self.window = self.window.or(Some((window, on)));
        self
    }

    fn say(mut self, on: NaiveDate, answer: Answer) -> Self {
        self.said = Some((on, answer));
        self
    }
}

impl Opened {
    /// Opened on a day.
    #[must_use]
    pub const fn new(on: NaiveDate) -> Self {
        Self { on }
    }

    /// 发函: the letter goes out.
    #[must_use]
    pub const fn send(self, on: NaiveDate, letter: &Letter) -> Sent {
        let (orally, opinion) = (letter.is_oral(), letter.opinion());
        let window = match letter.window() {
            Some(window) => Some((window, on)),
            None => None,
        };
        Sent { asked: Asked { sent: on, orally, opinion, window, said: None } }
    }

    /// 撤回, because the one consulted is not involved after all or for another reason.
    #[must_use]
    pub const fn withdraw(self, on: NaiveDate, not_involved: bool) -> Withdrawn {
        Withdrawn { asked: None, received: None, on, not_involved }
    }
}

impl Sent {
    /// 收函: the letter is received.
    #[must_use]
    pub const fn receive(self, on: NaiveDate) -> Received {
        Received { asked: self.asked, on }
    }

    /// 约定期限: a time to answer is agreed on. One that the letter set stands.
    #[must_use]
    pub fn agree_window(self, on: NaiveDate, window: Period) -> Self {
        Self { asked: self.asked.agree(on, window) }
    }

    /// 口头表示: something is said that is no written answer.
    #[must_use]
    pub fn say(self, on: NaiveDate, answer: Answer) -> Self {
        Self { asked: self.asked.say(on, answer) }
    }

    /// 书面答复, though the day of receipt is not recorded.
    #[must_use]
    pub const fn answer(self, on: NaiveDate, answer: Answer) -> Answered {
        Answered { asked: self.asked, received: None, on, answer }
    }

    /// 报请: the disagreement is taken to somebody.
    #[must_use]
    pub const fn escalate(self, on: NaiveDate, to: Decider) -> Escalated {
        Escalated { asked: self.asked, received: None, answered: None, on, to }
    }

    /// 撤回, because the one consulted is not involved after all or for another reason.
    #[must_use]
    pub const fn withdraw(self, on: NaiveDate, not_involved: bool) -> Withdrawn {
        Withdrawn { asked: Some(self.asked), received: None, on, not_involved }
    }
}

impl Received {
    /// 约定期限: a time to answer is agreed on. One that the letter set stands.
    #[must_use]
    pub fn agree_window(self, on: NaiveDate, window: Period) -> Self {
        Self { asked: self.asked.agree(on, window), ..self }
    }

    /// 口头表示: something is said that is no written answer.
    #[must_use]
    pub fn say(self, on: NaiveDate, answer: Answer) -> Self {
        Self { asked: self.asked.say(on, answer), ..self }
    }

    /// 书面答复.
    #[must_use]
    pub const fn answer(self, on: NaiveDate, answer: Answer) -> Answered {
        Answered { asked: self.asked, received: Some(self.on), on, answer }
    }

    /// 报请: the disagreement is taken to somebody.
    #[must_use]
    pub const fn escalate(self, on: NaiveDate, to: Decider) -> Escalated {
        Escalated { asked: self.asked, received: Some(self.on), answered: None, on, to }
    }

    /// 撤回, because the one consulted is not involved after all or for another reason.
    #[must_use]
    pub const fn withdraw(self, on: NaiveDate, not_involved: bool) -> Withdrawn {
        Withdrawn { asked: Some(self.asked), received: Some(self.on), on, not_involved }
    }
}

impl Answered {
    /// 书面答复: a later written answer replaces the earlier.
    #[must_use]
    pub const fn answer(self, on: NaiveDate, answer: Answer) -> Self {
        Self { on, answer, ..self }
    }

    /// 口头表示: something is said after the written answer.
    #[must_use]
    pub fn say(self, on: NaiveDate, answer: Answer) -> Self {
        Self { asked: self.asked.say(on, answer), ..self }
    }

    /// 报请: the disagreement is taken to somebody.
    #[must_use]
    pub const fn escalate(self, on: NaiveDate, to: Decider) -> Escalated {
        let answered = Some((self.on, self.answer));
        Escalated { asked: self.asked, received: self.received, answered, on, to }
    }

    /// 撤回, because the one consulted is not involved after all or for another reason.
    #[must_use]
    pub const fn withdraw(self, on: NaiveDate, not_involved: bool) -> Withdrawn {
        Withdrawn { asked: Some(self.asked), received: self.received, on, not_involved }
    }
}

impl Escalated {
    /// 解决: the disagreement is settled.
    #[must_use]
    pub const fn settle(self, on: NaiveDate, result: Settlement) -> Settled {
        Settled { escalated: self, on, result }
    }

    /// To whom it was taken.
    #[must_use]
    pub const fn to(&self) -> Decider {
        self.to
    }

    /// 撤回, because the one consulted is not involved after all or for another reason.
    #[must_use]
    pub const fn withdraw(self, on: NaiveDate, not_involved: bool) -> Withdrawn {
        Withdrawn { asked: Some(self.asked), received: self.received, on, not_involved }
    }
}

impl Settled {
    /// Whom the disagreement had been taken to.
    #[must_use]
    pub const fn by(&self) -> Decider {
        self.escalated.to
    }

    /// How it was settled.
    #[must_use]
    pub const fn result(&self) -> Settlement {
        self.result
    }
}

impl Withdrawn {
    /// 重新启动: it is opened anew.
    #[must_use]
    pub const fn open(self, on: NaiveDate) -> Opened {
        Opened::new(on)
    }

    pub(super) const fn standpoint(self) -> Standpoint {
        if self.not_involved { Standpoint::NotInvolved } else { Standpoint::NotAsked }
    }
}

/// Where a consultation stands.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Stage {
    /// 待发函.
    Opened(Opened),
    /// 已发函.
    Sent(Sent),
    /// 已收函.
    Received(Received),
    /// 已答复.
    Answered(Answered),
    /// 已报请.
    Escalated(Escalated),
    /// 已解决.
    Settled(Settled),
    /// 已撤回.
    Withdrawn(Withdrawn),
}

impl Stage {
    /// The table of transitions. `None` where the event makes no sense at this stage.
    pub(super) fn after(self, on: NaiveDate, event: &Event) -> Option<Self> {
        Some(match (self, event) {
            (Self::Opened(stage), Event::Sent { letter, .. }) => Self::Sent(stage.send(on, letter)),
            (Self::Opened(stage), Event::Withdrawn { not_involved, .. }) => {
                Self::Withdrawn(stage.withdraw(on, *not_involved))
            }

            (Self::Sent(stage), Event::Received { .. }) => Self::Received(stage.receive(on)),
            (Self::Sent(stage), Event::WindowAgreed { window, .. }) => Self::Sent(stage.agree_window(on, *window)),
            (Self::Sent(stage), Event::Answered { answer, form, .. }) => match form {
                Form::Oral => Self::Sent(stage.say(on, *answer)),
                Form::Written => Self::Answered(stage.answer(on, *answer)),
            },
            (Self::Sent(stage), Event::Escalated { to, .. }) => Self::Escalated(stage.escalate(on, *to)),
            (Self::Sent(stage), Event::Withdrawn { not_involved, .. }) => {
                Self::Withdrawn(stage.withdraw(on, *not_involved))
            }

            (Self::Received(stage), Event::WindowAgreed { window, .. }) => {
                Self::Received(stage.agree_window(on, *window))
            }
            (Self::Received(stage), Event::Answered { answer, form, .. }) => match form {
                Form::Oral => Self::Received(stage.say(on, *answer)),
                Form::Written => Self::Answered(stage.answer(on, *answer)),
            },
            (Self::Received(stage), Event::Escalated { to, .. }) => Self::Escalated(stage.escalate(on, *to)),
            (Self::Received(stage), Event::Withdrawn { not_involved, .. }) => {
                Self::Withdrawn(stage.withdraw(on, *not_involved))
            }

            (Self::Answered(stage), Event::Answered { answer, form, .. }) => Self::Answered(match form {
                Form::Oral => stage.say(on, *answer),
                Form::Written => stage.answer(on, *answer),
            }),
            (Self::Answered(stage), Event::Escalated { to, .. }) => Self::Escalated(stage.escalate(on, *to)),
            (Self::Answered(stage), Event::Withdrawn { not_involved, .. }) => {
                Self::Withdrawn(stage.withdraw(on, *not_involved))
            }

            (Self::Escalated(stage), Event::Settled { result, .. }) => Self::Settled(stage.settle(on, *result)),
            (Self::Escalated(stage), Event::Withdrawn { not_involved, .. }) => {
                Self::Withdrawn(stage.withdraw(on, *not_involved))
            }

            // 重新启动: asked anew, such as about a version that was changed, whatever became of the round before.
            (
                Self::Sent(_)
                | Self::Received(_)
                | Self::Answered(_)
                | Self::Escalated(_)
                | Self::Settled(_)
                | Self::Withdrawn(_),
                Event::Opened { .. },
            ) => Self::Opened(Opened::new(on)),
            _ => return None,
        })
    }

    /// The same before anybody was asked; whom nobody wants to ask any more stays let go.
    pub(super) const fn anew(self, on: NaiveDate) -> Self {
        match self {
            Self::Withdrawn(Withdrawn { on, not_involved, .. }) => {
                Self::Withdrawn(Withdrawn { asked: None, received: None, on, not_involved })
            }
            _ => Self::Opened(Opened::new(on)),
        }
    }

    /// The verbs that make sense at this stage.
    #[must_use]
    pub const fn expects(self) -> &'static [Verb] {
        match self {
            Self::Opened(_) => &[Verb::Send, Verb::Withdraw],
            Self::Sent(_) => &[
                Verb::Receive,
                Verb::AgreeWindow,
                Verb::SayOrally,
                Verb::Answer,
                Verb::Escalate,
                Verb::Withdraw,
                Verb::Open,
            ],
            Self::Received(_) => {
                &[Verb::AgreeWindow, Verb::SayOrally, Verb::Answer, Verb::Escalate, Verb::Withdraw, Verb::Open]
            }
            Self::Answered(_) => &[Verb::SayOrally, Verb::Answer, Verb::Escalate, Verb::Withdraw, Verb::Open],
            Self::Escalated(_) => &[Verb::Settle, Verb::Withdraw, Verb::Open],
            Self::Settled(_) | Self::Withdrawn(_) => &[Verb::Open],
        }
    }

    /// The stage in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Opened(_) => Text::literal("待发函", "opened"),
            Self::Sent(_) => Text::literal("已发函", "sent"),
            Self::Received(_) => Text::literal("已收函", "received"),
            Self::Answered(_) => Text::literal("已答复", "answered"),
            Self::Escalated(_) => Text::literal("已报请", "escalated"),
            Self::Settled(_) => Text::literal("已解决", "settled"),
            Self::Withdrawn(_) => Text::literal("已撤回", "withdrawn"),
        }
    }

    /// The day the letter went out (发函之日).
    #[must_use]
    pub const fn sent_on(self) -> Option<NaiveDate> {
        match self.asked() {
            Some(asked) => Some(asked.sent),
            None => None,
        }
    }

    /// Whether it was asked orally, and no letter was written.
    pub(crate) const fn asked_orally(self) -> bool {
        matches!(self.asked(), Some(Asked { orally: true, .. }))
    }

    /// The day the letter was received (收函之日), where it is recorded.
    #[must_use]
    pub const fn received_on(self) -> Option<NaiveDate> {
        match self {
            Self::Received(Received { on, .. }) => Some(on),
            Self::Answered(Answered { received, .. })
            | Self::Escalated(Escalated { received, .. })
            | Self::Withdrawn(Withdrawn { received, .. }) => received,
            Self::Settled(Settled { escalated, .. }) => escalated.received,
            Self::Opened(_) | Self::Sent(_) => None,
        }
    }

    /// The last written answer, with its day.
    #[must_use]
    pub const fn answered(self) -> Option<(NaiveDate, Answer)> {
        match self {
            Self::Answered(Answered { on, answer, .. }) => Some((on, answer)),
            Self::Escalated(Escalated { answered, .. }) => answered,
            Self::Settled(Settled { escalated, .. }) => escalated.answered,
            Self::Opened(_) | Self::Sent(_) | Self::Received(_) | Self::Withdrawn(_) => None,
        }
    }

    /// What was last said orally, with its day.
    #[must_use]
    pub const fn said(self) -> Option<(NaiveDate, Answer)> {
        match self.asked() {
            Some(asked) => asked.said,
            None => None,
        }
    }

    pub(super) const fn asked(self) -> Option<Asked> {
        match self {
            Self::Opened(_) => None,
            Self::Sent(Sent { asked })
            | Self::Received(Received { asked, .. })
            | Self::Answered(Answered { asked, .. })
            | Self::Escalated(Escalated { asked, .. })
            | Self::Settled(Settled { escalated: Escalated { asked, .. }, .. }) => Some(asked),
            Self::Withdrawn(Withdrawn { asked, .. }) => asked,
        }
    }

    /// The day on which the question was taken elsewhere or back, after which no answer is waited for.
    #[must_use]
    pub const fn closed_on(self) -> Option<NaiveDate> {
        match self {
            Self::Escalated(Escalated { on, .. }) | Self::Withdrawn(Withdrawn { on, .. }) => Some(on),
            Self::Settled(Settled { escalated, .. }) => Some(escalated.on),
            _ => None,
        }
    }
}
