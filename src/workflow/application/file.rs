//! An application with its journal: what was recorded, and where that leaves it.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;
use thiserror::Error;

use super::acts::{Acts, Count, Taken};
use super::extension::Extension;
use super::verbs::Handling;
use super::{Event, Stage, Verb};
use crate::citation::Code;
use crate::norm::{Intake, ReplyKind, RequestKind};
use crate::workflow::consultation;
use crate::workflow::expected::listed;
use crate::workflow::journal::{Entry, Header, Journal, JournalError};
use crate::workflow::matter::{Matter, Procedure};

/// An application as it stands: a pure function of what happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Application {
    pub(super) stage: Option<Stage>,
    pub(super) acts: Acts,
    pub(super) consultations: consultation::Ledger,
}

/// Why an event was refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Nothing has arrived yet.
    #[error("`{}`: no application has arrived, expected `arrived`", verb.event())]
    NotArrived {
        /// What was to happen.
        verb: Verb,
    },
    /// The event makes no sense at this stage.
    #[error("`{}` makes no sense once it is {}: expected {}", verb.event(), stage.name().en(), listed(&stage.expects(), Verb::event))]
    OutOfOrder {
        /// What was to happen.
        verb: Verb,
        /// The stage.
        stage: Box<Stage>,
    },
    /// What arrives by this channel is received when it arrives, or was confirmed already.
    #[error("`confirmed`: what comes by {} is received as it arrives, or is confirmed already, expected it unconfirmed", intake.name().en())]
    NothingToConfirm {
        /// The channel.
        intake: Intake,
    },
    /// Something has to come before.
    #[error("`{}`: expected `{}` before it", verb.event(), before.event())]
    Presupposes {
        /// What was to happen.
        verb: Verb,
        /// What has to come before.
        before: Verb,
    },
    /// A step on the way is no reply.
    #[error("`kind` is `{}`, a step on the way: expected a kind that answers", kind.code())]
    NotAReply {
        /// The kind.
        kind: ReplyKind,
    },
    /// The answer is to another request than the one that was made.
    #[error("`{}` answers another request: this one is for {}", verb.event(), of.name().en())]
    OtherRequest {
        /// What was to happen.
        verb: Verb,
        /// What the request is for.
        of: RequestKind,
    },
    /// An answer cannot be delayed to a day that has passed.
    #[error("`until` is {until}: expected a day after {on}")]
    DelayedBackwards {
        /// The day given.
        until: NaiveDate,
        /// The day of the entry.
        on: NaiveDate,
    },
    /// An extension by nothing.
    #[error("`days` is 0: expected at least 1")]
    ExtendedByNothing,
    /// The consultation refused what was to happen in it.
    #[error(transparent)]
    Consultation(#[from] consultation::Refusal),
    /// The journal refused the entry.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

impl Application {
    /// Where it stands; `None` where nothing has arrived yet.
    #[must_use]
    pub const fn stage(&self) -> Option<Stage> {
        self.stage
    }

    /// What the request is for.
    #[must_use]
    pub fn purpose(&self) -> Option<RequestKind> {
        self.stage.map(|stage| stage.handling().of)
    }

    /// The day on which it arrived.
    #[must_use]
    pub fn arrived_on(&self) -> Option<NaiveDate> {
        self.acts.counts.first().map(|count| count.on)
    }

    /// What began the counts of the time to answer, in order: the first is the application's arrival.
    #[must_use]
    pub fn counts(&self) -> &[Count] {
        &self.acts.counts
    }

    /// What was consented to and told to extend the time.
    #[must_use]
    pub const fn extension(&self) -> &Extension {
        &self.acts.extension
    }

    /// The consultations of third parties and of other agencies.
    #[must_use]
    pub const fn consultations(&self) -> &consultation::Ledger {
        &self.consultations
    }

    /// The remedies that were taken.
    #[must_use]
    pub fn remedies(&self) -> &[Taken] {
        &self.acts.remedies
    }

    /// Whether a third party was told that its will is overridden.
    pub(crate) fn told(&self, with: Code) -> bool {
        self.acts.told.contains(&with)
    }

    /// The day as of which the texts that govern it are asked on a day. What has ended is seen as it stood then: a file that was answered
    /// before a text came was not pending when it did.
    pub(crate) fn seen_on(&self, on: NaiveDate) -> NaiveDate {
        match self.stage {
            Some(Stage::Answered(stage)) => stage.first_made_on().min(on),
            Some(Stage::Closed(stage)) => stage.on.min(on),
            _ => on,
        }
    }

    /// What an event presupposes beyond the stage.
    fn presupposes(&self, stage: Stage, on: NaiveDate, event: &Event) -> Result<(), Refusal> {
        let verb = event.verb();
        let needs = |done: bool, before| if done { Ok(()) } else { Err(Refusal::Presupposes { verb, before }) };
        match event {
            Event::Confirmed => match self.acts.counts.first().map(|count| count.began) {
                Some(super::Began::Receipt { intake, confirmed }) if confirmed.is_some() || !confirmable(intake) => {
                    Err(Refusal::NothingToConfirm { intake })
                }
                _ => Ok(()),
            },
            Event::Replied { reply } => match core::iter::once(&reply.kind())
                .chain(reply.kinds_beside())
                .find(|kind| kind.is_step())
            {
                Some(kind) => Err(Refusal::NotAReply { kind: *kind }),
                None if stage.is_about_own_record() => Err(Refusal::OtherRequest { verb, of: RequestKind::OwnRecord }),
                None => Ok(()),
            },
            Event::RecordAnswered { .. } if !stage.is_about_own_record() => {
                Err(Refusal::OtherRequest { verb, of: RequestKind::Information })
            }
            Event::Delayed { until } if *until <= on => Err(Refusal::DelayedBackwards { until: *until, on }),
            Event::ExtensionApproved { days: 0, .. } | Event::ExtensionNotified { days: 0 } => {
                Err(Refusal::ExtendedByNothing)
            }
            Event::ReasonsGiven => needs(self.acts.reasons_asked.is_some(), Verb::AskReasons),
            Event::ResultReported => needs(self.acts.hand_over.is_some(), Verb::HandOver),
            Event::ProposalExamined { .. } => needs(self.acts.proposed.is_some(), Verb::ProposeProactive),
            Event::RemedyDecided { remedy, .. } => {
                let pending = |taken: &Taken| taken.remedy == *remedy && taken.result.is_none();
                needs(self.acts.remedies.iter().any(pending), Verb::SeekRemedy)
            }
            _ => Ok(()),
        }
    }
}

/// Whether what comes by a channel may be confirmed with the applicant: what is handed over the desk is not.
const fn confirmable(intake: Intake) -> bool {
    !matches!(intake, Intake::InPerson | Intake::Oral | Intake::SignedMail)
}

impl Procedure for Application {
    type Event = Event;
    type Refusal = Refusal;

    fn take(&mut self, entry: usize, on: NaiveDate, event: &Event) -> Result<(), Refusal> {
        let next = match (self.stage, event) {
            (None, Event::Arrived { request, .. }) => Stage::Handling(Handling::new(request.purpose())),
            (None, _) => return Err(Refusal::NotArrived { verb: event.verb() }),
            (Some(stage), _) => {
                let refused = || Refusal::OutOfOrder { verb: event.verb(), stage: Box::new(stage) };
                let next = stage.after(entry, on, event).ok_or_else(refused)?;
                self.presupposes(stage, on, event)?;
                next
            }
        };
        if let Event::Consulted(step) = event {
            self.consultations.take(entry, on, step)?;
        }
        self.acts.take(on, event);
        self.stage = Some(next);
        let open_through = self.seen_on(NaiveDate::MAX);
        if let Some(arrived) = self.arrived_on() {
            self.consultations.hold_in(consultation::OfFile { arrived, open_through });
        }
        Ok(())
    }
}

/// An application with its journal. What happened is recorded here; by when it has to be answered, who acts next and what remains
/// open on a day is asked of [`ApplicationFile::clock`] and [`ApplicationFile::next`]. A host that holds a [`Case`](crate::case::Case) asks
/// [`Case::clock`](crate::case::Case::clock) and [`Case::next`](crate::case::Case::next), which know what persons found.
///
/// ```
/// use gongkai::citation::Code;
/// use gongkai::norm::{ApplicantKind, Intake, ReplyKind};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::application::{ApplicationFile, Event, Reply, Request};
/// use gongkai::workflow::journal::Header;
///
/// let mut file = ApplicationFile::new(Header::of(&Jurisdiction::national()));
/// let granted = Event::Replied { reply: Reply::new(ReplyKind::Granted) };
/// assert_eq!(
///     file.record("2024-03-01".parse()?, granted.clone()).unwrap_err().to_string(),
///     "`replied`: no application has arrived, expected `arrived`",
/// );
/// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
/// file.record("2024-03-04".parse()?, Event::Arrived { intake: Intake::InPerson, request })?;
/// file.record("2024-03-20".parse()?, granted)?;
///
/// let stored = serde_json::to_string(file.journal())?;
/// assert_eq!(ApplicationFile::replay(serde_json::from_str(&stored)?)?, file);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type ApplicationFile = Matter<Application>;

impl ApplicationFile {
    /// The entry by which it was answered or ended, as it stood on a day, after it had last been to be answered; `None` where it still was.
    pub(super) fn ended_by(&self, on: NaiveDate) -> Option<(usize, &Entry<Event>)> {
        let is_open = |state: &Application| state.stage.is_some_and(Stage::is_open);
        let mut state = Application::default();
        let mut ended = None;
        for (at, entry) in self.journal().up_to(on).iter().enumerate() {
            let open = is_open(&state);
            state.take(at, entry.on(), entry.event()).ok()?;
            match (open, is_open(&state)) {
                (true, false) => ended = Some((at, entry)),
                (_, true) => ended = None,
                (false, false) => {}
            }
        }
        ended
    }

    /// The application as it stood on a day while it was still to be answered: before it was answered or ended, where it had been by then.
    pub(super) fn pending(&self, on: NaiveDate) -> Cow<'_, Application> {
        let before = self.ended_by(on).and_then(|(at, _)| self.journal().entries().get(..at));
        let state = before.and_then(|entries| Self::state_of(entries).ok());
        state.map_or_else(|| self.shown(on), Cow::Owned)
    }

    /// The file as it would stand if only some of the entries had happened; `None` where they make no sense without the rest.
    pub(crate) fn with_only<'e>(header: &Header, entries: impl IntoIterator<Item = &'e Entry<Event>>) -> Option<Self> {
        let mut journal = Journal::new(header.clone());
        for entry in entries {
            // What is left of a journal in order is in order.
            let _ = journal.record(entry.on(), entry.event().clone());
        }
        Self::replay(journal).ok()
    }
}
