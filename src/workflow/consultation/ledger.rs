//! Several consultations in parallel, one for each addressee, derived from the journal.

use chrono::NaiveDate;
use serde::Serialize;
use thiserror::Error;

use super::{Event, Opened, Stage, Verb};
use crate::citation::Code;
use crate::norm::{Consulted, Mode};
use crate::workflow::journal::{Entry, Journal, JournalError};

/// The consultation with one addressee.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Consultation {
    pub(super) with: Code,
    pub(super) consulted: Consulted,
    pub(super) mode: Mode,
    pub(super) trigger: NaiveDate,
    pub(super) of_place: Option<bool>,
    pub(super) urgent: Option<bool>,
    pub(super) stage: Stage,
}

impl Consultation {
    /// With whom.
    #[must_use]
    pub const fn with(&self) -> Code {
        self.with
    }

    /// As what it is consulted.
    #[must_use]
    pub const fn consulted(&self) -> Consulted {
        self.consulted
    }

    /// In which mode of disclosure.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// The day from which the letter is due.
    #[must_use]
    pub const fn trigger(&self) -> NaiveDate {
        self.trigger
    }

    /// Whether the place's text binds the one consulted.
    #[must_use]
    pub const fn is_of_place(&self) -> Option<bool> {
        self.of_place
    }

    /// Where it stands.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        self.stage
    }
}

/// Why an event was refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Nobody has opened a consultation with this one.
    #[error("`{verb:?}` with `{with}`: no consultation with it is open, expected `Open`")]
    NotOpened {
        /// With whom.
        with: Code,
        /// What was to happen.
        verb: Verb,
    },
    /// The event makes no sense at this stage.
    #[error("`{verb:?}` with `{with}` makes no sense once it is {}: expected {}", stage.name().en(), listed(stage.expects()))]
    OutOfOrder {
        /// With whom.
        with: Code,
        /// What was to happen.
        verb: Verb,
        /// The stage.
        stage: Box<Stage>,
    },
    /// A disagreement with a person is not taken to an agency: the agency decides (art. 32).
    #[error("`Escalate` with `{with}`: only disagreements between agencies are escalated, `{with}` is a third party")]
    NotBetweenAgencies {
        /// With whom.
        with: Code,
    },
    /// The journal refused the entry.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

fn listed(verbs: &[Verb]) -> String {
    if verbs.is_empty() {
        return "nothing more".to_owned();
    }
    verbs.iter().map(|verb| format!("`{verb:?}`")).collect::<Vec<_>>().join(" or ")
}

/// The consultations of one matter as they stand: a pure function of what happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Ledger {
    consultations: Vec<Consultation>,
}

impl Ledger {
    /// Replays what happened through the same transitions that recorded it.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn replay(entries: &[Entry<Event>]) -> Result<Self, Refusal> {
        let mut ledger = Self::default();
        entries.iter().try_for_each(|entry| ledger.take(entry.on(), entry.event()))?;
        Ok(ledger)
    }

    /// The consultations, in the order in which they were opened.
    #[must_use]
    pub fn consultations(&self) -> &[Consultation] {
        &self.consultations
    }

    /// The consultation with somebody.
    #[must_use]
    pub fn with(&self, with: Code) -> Option<&Consultation> {
        self.consultations.iter().find(|consultation| consultation.with == with)
    }

    /// Takes one event. A refused one changes nothing.
    fn take(&mut self, on: NaiveDate, event: &Event) -> Result<(), Refusal> {
        let (with, verb) = (event.with(), event.verb());
        let found = self.consultations.iter_mut().find(|consultation| consultation.with == with);
        match (found, event) {
            (None, Event::Opened { consulted, mode, trigger, of_place, urgent, .. }) => {
                let (consulted, mode, trigger, of_place, urgent) = (*consulted, *mode, *trigger, *of_place, *urgent);
                let stage = Stage::Opened(Opened::new(on));
                self.consultations.push(Consultation { with, consulted, mode, trigger, of_place, urgent, stage });
                Ok(())
            }
            (None, _) => Err(Refusal::NotOpened { with, verb }),
            (Some(found), Event::Escalated { .. }) if !found.consulted.is_agency() => {
                Err(Refusal::NotBetweenAgencies { with })
            }
            (Some(found), _) => {
                let stage = found.stage;
                let next = stage.after(on, event);
                found.stage = next.ok_or_else(|| Refusal::OutOfOrder { with, verb, stage: Box::new(stage) })?;
                if let Event::Opened { consulted, mode, trigger, of_place, urgent, .. } = event {
                    (found.consulted, found.mode, found.trigger) = (*consulted, *mode, *trigger);
                    (found.of_place, found.urgent) = (*of_place, *urgent);
                }
                Ok(())
            }
        }
    }
}

/// The consultations of one matter with their journal. What happened is recorded here; where that leaves the matter on a
/// day is asked of [`Consultations::on`].
///
/// ```
/// use gongkai::citation::Code;
/// use gongkai::norm::{Consulted, Mode};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::consultation::{Consultations, Event, Letter};
/// use gongkai::workflow::journal::{Header, Journal};
///
/// let (finance, day) = (Code::literal("finance"), "2024-03-04".parse()?);
/// let mut matter = Consultations::new(Header::of(&Jurisdiction::of_place("taierzhuang")?));
/// let out_of_nowhere = matter.record(day, Event::Received { with: finance });
/// assert_eq!(
///     out_of_nowhere.unwrap_err().to_string(),
///     "`Receive` with `finance`: no consultation with it is open, expected `Open`",
/// );
/// matter.record(day, Event::Opened {
///     with: finance, consulted: Consulted::InvolvedAgency, mode: Mode::Proactive, trigger: day,
///     of_place: Some(true), urgent: None,
/// })?;
/// matter.record(day, Event::Sent { with: finance, letter: Letter::new() })?;
///
/// // Only the journal is stored; it is checked through the same transitions when it is read back.
/// let stored = serde_json::to_string(matter.journal())?;
/// let journal: Journal<Event> = serde_json::from_str(&stored)?;
/// assert_eq!(Consultations::replay(journal)?, matter);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consultations {
    journal: Journal<Event>,
    ledger: Ledger,
}

impl Consultations {
    /// A matter in which nothing has happened yet.
    #[must_use]
    pub fn new(header: crate::workflow::journal::Header) -> Self {
        Self { journal: Journal::new(header), ledger: Ledger::default() }
    }

    /// A matter from its stored journal.
    ///
    /// # Errors
    /// [`Refusal`] where an entry makes no sense.
    pub fn replay(journal: Journal<Event>) -> Result<Self, Refusal> {
        let ledger = Ledger::replay(journal.entries())?;
        Ok(Self { journal, ledger })
    }

    /// Records what happened on a day.
    ///
    /// # Errors
    /// [`Refusal`]; the matter is then unchanged.
    pub fn record(&mut self, on: NaiveDate, event: Event) -> Result<(), Refusal> {
        let mut ledger = self.ledger.clone();
        ledger.take(on, &event)?;
        self.journal.record(on, event)?;
        self.ledger = ledger;
        Ok(())
    }

    /// The journal: the only thing to store.
    #[must_use]
    pub const fn journal(&self) -> &Journal<Event> {
        &self.journal
    }

    /// Where things stand after everything that was recorded.
    #[must_use]
    pub const fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Where things stood on a day, that day included.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Ledger {
        // What was recorded was checked then; a part of it up to a day is a journal of its own.
        Ledger::replay(self.journal.up_to(day)).unwrap_or_default()
    }
}
