//! The stages of a release, and the one table of transitions between them.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Event, Verb};
use crate::citation::Text;
use crate::norm::{Channel, Mode};

/// 起草中: a draft.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Drafting {
    mode: Mode,
    /// The day of formation, where it was sent back after it: a new draft of it forms nothing anew.
    formed: Option<NaiveDate>,
}

/// 已形成: the information exists, and its time to publication runs.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Formed {
    mode: Mode,
    on: NaiveDate,
}

/// 已公开: it is with the public or, where it was drafted for applicants, with one of them.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Released {
    mode: Mode,
    formed: Option<NaiveDate>,
    on: NaiveDate,
}

/// 不予公开: it was put away as not to be disclosed.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Withheld {
    mode: Mode,
    formed: Option<NaiveDate>,
    on: NaiveDate,
    /// The last day on which it was looked at again.
    reassessed: Option<NaiveDate>,
}

/// 已撤下: it was published and taken down.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct TakenDown {
    released: Released,
    on: NaiveDate,
}

/// 已退回: it was sent back, and is at its end unless it is drafted anew.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Returned {
    mode: Mode,
    formed: Option<NaiveDate>,
    on: NaiveDate,
}

impl Drafting {
    /// 起草.
    #[must_use]
    pub const fn new(mode: Mode) -> Self {
        Self { mode, formed: None }
    }

    /// 形成.
    #[must_use]
    pub const fn form(self, on: NaiveDate) -> Formed {
        let on = match self.formed {
            Some(first) => first,
            None => on,
        };
        Formed { mode: self.mode, on }
    }
}

impl Formed {
    /// 公开、提供.
    #[must_use]
    pub const fn release(self, on: NaiveDate) -> Released {
        Released { mode: self.mode, formed: Some(self.on), on }
    }

    /// 不予公开处置.
    #[must_use]
    pub const fn withhold(self, on: NaiveDate) -> Withheld {
        Withheld { mode: self.mode, formed: Some(self.on), on, reassessed: None }
    }

    /// 变更.
    #[must_use]
    pub const fn change(self, on: NaiveDate) -> Self {
        Self { on, ..self }
    }
}

impl Released {
    /// 变更: the changed information is formed anew.
    #[must_use]
    pub const fn change(self, on: NaiveDate) -> Formed {
        Formed { mode: self.mode, on }
    }

    /// 撤下.
    #[must_use]
    pub const fn take_down(self, on: NaiveDate) -> TakenDown {
        TakenDown { released: self, on }
    }
}

impl TakenDown {
    /// The day on which it was taken down.
    pub(crate) const fn since(self) -> NaiveDate {
        self.on
    }
}

impl Withheld {
    /// The day from which it is withheld.
    pub(crate) const fn since(self) -> NaiveDate {
        self.on
    }

    /// 复查后仍不予公开.
    #[must_use]
    pub const fn keep_closed(self, on: NaiveDate) -> Self {
        Self { reassessed: Some(on), ..self }
    }

    /// 复查后应予公开: it goes the way of a release, with its gates, as formed on the day on which that was found. From when its time to be
    /// public runs no text says (art. 26 counts from formation or change), so that no day is told and none is missed for certain.
    #[must_use]
    pub const fn reopen(self, on: NaiveDate) -> Formed {
        Formed { mode: self.mode, on }
    }

    /// 变更.
    #[must_use]
    pub const fn change(self, on: NaiveDate) -> Formed {
        Formed { mode: self.mode, on }
    }

    /// The last day on which it was looked at: of the withholding, or of a later re-assessment. Neither the Regulation (art. 18)
    /// nor a local text says how often that has to be, so it is due by no interval but the host's own:
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::deadline::{Due, Roll};
    /// use gongkai::norm::{Mode, Period};
    /// use gongkai::workflow::release::Drafting;
    /// let withheld = Drafting::new(Mode::Proactive).form("2023-03-01".parse()?).withhold("2023-03-02".parse()?);
    /// let again = Due::of(Calendar::national(), withheld.last_assessed(), Period::years(1), Roll::Stay)?;
    /// assert_eq!(again.day(), Some("2024-03-02".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn last_assessed(&self) -> NaiveDate {
        match self.reassessed {
            Some(on) => on,
            None => self.on,
        }
    }
}

/// Where a release stands.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Stage {
    /// 起草中.
    Drafting(Drafting),
    /// 已形成.
    Formed(Formed),
    /// 已公开.
    Released(Released),
    /// 不予公开.
    Withheld(Withheld),
    /// 已撤下.
    TakenDown(TakenDown),
    /// 已退回.
    Returned(Returned),
}

impl Stage {
    /// The table of transitions. `None` where the event makes no sense at this stage. What was published past a gate really
    /// was published, so publishing makes sense at every stage; whether it was right, the audit says. What was put where the public cannot see it was
    /// not published.
    pub(super) fn after(self, on: NaiveDate, event: &Event) -> Option<Self> {
        Some(match (self, event) {
            (Self::Drafting(_) | Self::Returned(_), Event::Drafted { mode, .. }) => {
                Self::Drafting(Drafting { mode: *mode, formed: self.formed_on() })
            }
            (Self::Drafting(stage), Event::Formed) => Self::Formed(stage.form(on)),
            (Self::Drafting(_), Event::Withheld) => {
                Self::Withheld(Withheld { mode: self.mode(), formed: None, on, reassessed: None })
            }
            (Self::Formed(stage), Event::Withheld) => Self::Withheld(stage.withhold(on)),

            (Self::Formed(stage), Event::Changed) => Self::Formed(stage.change(on)),
            (Self::Released(stage), Event::Changed) => Self::Formed(stage.change(on)),
            (Self::Withheld(stage), Event::Changed) => Self::Formed(stage.change(on)),

            // What the public cannot see lets nothing out.
            (_, Event::Published { channel: Channel::Internal, .. }) => self,
            // One applicant is not the public: what was drafted to be published is to be published still.
            (_, Event::Provided) if self.mode() == Mode::Proactive => self,
            (Self::Formed(stage), Event::Published { .. } | Event::Provided) => Self::Released(stage.release(on)),
            // Acts that are recorded where they happen and move nothing.
            (Self::Released(_), Event::Published { .. } | Event::Provided | Event::Corrected)
            | (Self::Withheld(_), Event::ReasonsAsked | Event::ReasonsGiven { .. })
            // What was taken down is judged anew before it is put up again, by the gates of what is formed.
            | (
                Self::Drafting(_) | Self::Formed(_) | Self::TakenDown(_),
                Event::Labelled { .. } | Event::Excepted { .. },
            )
            | (
                Self::Drafting(_) | Self::Formed(_) | Self::Released(_) | Self::Withheld(_) | Self::TakenDown(_),
                Event::Reviewed { .. }
                | Event::Approved { .. }
                | Event::Refused { .. }
                | Event::Declassified { .. }
                | Event::Recorded { .. },
            )
            // What went out in part is looked at again for the rest (art. 18): what is public stays so, and what was taken down stays down.
            | (Self::Released(_) | Self::TakenDown(_), Event::Reassessed { .. }) => self,
            // What is put up again was public from its first day.
            (Self::TakenDown(stage), Event::Published { .. } | Event::Provided) => Self::Released(stage.released),
            (_, Event::Published { .. } | Event::Provided) => {
                Self::Released(Released { mode: self.mode(), formed: self.formed_on(), on })
            }
            (Self::Released(stage), Event::TakenDown) => Self::TakenDown(stage.take_down(on)),

            (Self::Withheld(stage), Event::Reassessed { result: super::Reassessment::StaysClosed }) => {
                Self::Withheld(stage.keep_closed(on))
            }
            (Self::Withheld(stage), Event::Reassessed { .. }) => Self::Formed(stage.reopen(on)),

            (Self::Drafting(_) | Self::Formed(_), Event::Returned { .. }) => {
                Self::Returned(Returned { mode: self.mode(), formed: self.formed_on(), on })
            }

            _ => return None,
        })
    }

    /// The verbs that make sense at this stage.
    #[must_use]
    pub const fn expects(self) -> &'static [Verb] {
        match self {
            Self::Drafting(_) => &[
                Verb::Draft,
                Verb::Label,
                Verb::Form,
                Verb::Review,
                Verb::Approve,
                Verb::Refuse,
                Verb::Except,
                Verb::Declassify,
                Verb::Publish,
                Verb::Provide,
                Verb::Withhold,
                Verb::Return,
                Verb::Record,
            ],
            Self::Formed(_) => &[
                Verb::Label,
                Verb::Change,
                Verb::Review,
                Verb::Approve,
                Verb::Refuse,
                Verb::Except,
                Verb::Declassify,
                Verb::Publish,
                Verb::Provide,
                Verb::Withhold,
                Verb::Return,
                Verb::Record,
            ],
            Self::Released(_) => &[
                Verb::Change,
                Verb::Review,
                Verb::Approve,
                Verb::Refuse,
                Verb::Declassify,
                Verb::Publish,
                Verb::Provide,
                Verb::Record,
                Verb::Correct,
                Verb::TakeDown,
                Verb::KeepClosed,
                Verb::Reopen,
            ],
            Self::Withheld(_) => &[
                Verb::Change,
                Verb::Review,
                Verb::Approve,
                Verb::Refuse,
                Verb::Declassify,
                Verb::Publish,
                Verb::Provide,
                Verb::Record,
                Verb::KeepClosed,
                Verb::Reopen,
                Verb::AskReasons,
                Verb::GiveReasons,
            ],
            Self::TakenDown(_) => &[
                Verb::Label,
                Verb::Review,
                Verb::Approve,
                Verb::Refuse,
                Verb::Except,
                Verb::Declassify,
                Verb::Publish,
                Verb::Provide,
                Verb::Record,
                Verb::KeepClosed,
                Verb::Reopen,
            ],
            Self::Returned(_) => &[Verb::Draft, Verb::Publish, Verb::Provide],
        }
    }

    /// The stage in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Drafting(_) => Text::literal("起草中", "drafting"),
            Self::Formed(_) => Text::literal("已形成", "formed"),
            Self::Released(_) => Text::literal("已公开", "released"),
            Self::Withheld(_) => Text::literal("不予公开", "withheld"),
            Self::TakenDown(_) => Text::literal("已撤下", "taken_down"),
            Self::Returned(_) => Text::literal("已退回", "returned"),
        }
    }

    /// The mode of disclosure.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        self.version().0
    }

    /// The day on which the information was formed or last changed.
    #[must_use]
    pub const fn formed_on(&self) -> Option<NaiveDate> {
        self.version().1
    }

    const fn version(&self) -> (Mode, Option<NaiveDate>) {
        match self {
            Self::Formed(Formed { mode, on }) => (*mode, Some(*on)),
            Self::Drafting(Drafting { mode, formed })
            | Self::Released(Released { mode, formed, .. })
            | Self::Withheld(Withheld { mode, formed, .. })
            | Self::TakenDown(TakenDown { released: Released { mode, formed, .. }, .. })
            | Self::Returned(Returned { mode, formed, .. }) => (*mode, *formed),
        }
    }

    /// The day of the first release of this version.
    #[must_use]
    pub const fn released_on(&self) -> Option<NaiveDate> {
        match self {
            Self::Released(Released { on, .. }) | Self::TakenDown(TakenDown { released: Released { on, .. }, .. }) => {
                Some(*on)
            }
            _ => None,
        }
    }
}
