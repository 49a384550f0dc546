//! Several consultations in parallel, one for each addressee, derived from the journal.

use chrono::NaiveDate;
use serde::Serialize;
use thiserror::Error;

use super::{Answer, Event, Form, Opened, Stage, Standpoint, Verb};
use crate::citation::Code;
use crate::norm::{Consulted, Dispute, Mode};
use crate::workflow::expected::listed;
use crate::workflow::journal::{Entry, JournalError};
use crate::workflow::matter::{Matter, Procedure, replayed};

/// Something that the one consulted said, in whatever form.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub struct Statement {
    /// The day.
    pub on: NaiveDate,
    /// In what form.
    pub form: Form,
    /// What.
    pub answer: Answer,
}

/// The file of an application, as far as it says which text governs what is done in it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct OfFile {
    /// The day on which the application arrived.
    pub(crate) arrived: NaiveDate,
    /// The last day on which it was open; [`NaiveDate::MAX`] while it is.
    pub(crate) open_through: NaiveDate,
}

/// The consultation with one addressee: one round of it, where it was withdrawn and opened anew.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Consultation {
    pub(super) with: Code,
    pub(super) consulted: Consulted,
    pub(super) mode: Mode,
    pub(super) trigger: NaiveDate,
    /// The file of the application in which it is held; `None` where it has a journal of its own.
    #[serde(skip)]
    pub(super) file: Option<OfFile>,
    pub(super) of_place: Option<bool>,
    pub(super) urgent: Option<bool>,
    pub(super) stage: Stage,
    /// The first thing that was said; there is seldom more.
    pub(super) first: Option<Statement>,
    pub(super) later: Vec<Statement>,
    /// Which entry of the journal the letter is.
    pub(super) letter: Option<usize>,
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

    /// Everything that was said, in whatever form, in the order in which it was.
    pub fn statements(&self) -> impl DoubleEndedIterator<Item = Statement> + Clone {
        self.first.into_iter().chain(self.later.iter().copied())
    }

    /// Whether its last word in writing is consent (以文字形式同意).
    pub(crate) fn consented_in_writing(&self) -> bool {
        self.written_last().is_some_and(|one| one.answer == Answer::Agrees)
    }

    /// Whether its last word in writing is an objection.
    pub(crate) fn objected_in_writing(&self) -> bool {
        self.written_last().is_some_and(|one| matches!(one.answer, Answer::Objects(_)))
    }

    /// Whether it objects, where it stands like this: what is objected after consent comes after its time, as it does after silence.
    pub(crate) fn objects(&self, standpoint: Standpoint) -> bool {
        match standpoint {
            Standpoint::Objects(_) => true,
            Standpoint::Disputed(_) => self.statements().all(|one| one.answer != Answer::Agrees),
            _ => false,
        }
    }

    /// When it last objected in writing.
    pub(crate) fn last_objected_in_writing(&self) -> Option<NaiveDate> {
        let objects = |one: &Statement| one.form == Form::Written && matches!(one.answer, Answer::Objects(_));
        self.statements().rfind(objects).map(|one| one.on)
    }

    fn written_last(&self) -> Option<Statement> {
        self.statements().rfind(|one| one.form == Form::Written)
    }

    /// Where it would stand by its last word, were that agreement in a form that counts; `None` where the last word is none.
    pub(crate) fn agreed_last(&self) -> Option<Standpoint> {
        let agrees = self.statements().next_back().is_some_and(|one| one.answer == Answer::Agrees);
        agrees.then(|| Standpoint::Agrees(self.stage.asked().and_then(|asked| asked.opinion)))
    }

    /// The same, were the text of the place found to bind the one consulted.
    pub(crate) fn were_of_place(&self) -> Self {
        Self { of_place: Some(true), ..self.clone() }
    }

    /// What the last objection was about.
    pub(crate) fn last_dispute(&self) -> Option<Dispute> {
        self.statements().rev().find_map(|one| match one.answer {
            Answer::Objects(dispute) => Some(dispute),
            Answer::Agrees => None,
        })
    }

    /// The entry of the journal that is the letter.
    pub(crate) const fn letter_entry(&self) -> Option<usize> {
        self.letter
    }
}

/// Why an event was refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Nobody has opened a consultation with this one.
    #[error("`{}` with `{with}`: no consultation with it is open, expected `opened`", verb.event())]
    NotOpened {
        /// With whom.
        with: Code,
        /// What was to happen.
        verb: Verb,
    },
    /// The event makes no sense at this stage.
    #[error("`{}` with `{with}` makes no sense once it is {}: expected {}", verb.event(), stage.name().en(), listed(stage.expects(), Verb::event))]
    OutOfOrder {
        /// With whom.
        with: Code,
        /// What was to happen.
        verb: Verb,
        /// The stage.
        stage: Box<Stage>,
    },
    /// The day from which the letter is due lies outside what can be.
    #[error("`opened` with `{with}`: `trigger` is {trigger}, expected a day from {FIRST} to {on}")]
    Trigger {
        /// With whom.
        with: Code,
        /// The day given.
        trigger: NaiveDate,
        /// The day of the entry.
        on: NaiveDate,
    },
    /// A disagreement with a person is not taken to an agency: the agency decides (art. 32).
    #[error("`escalated` with `{with}`: only disagreements between agencies are escalated, `{with}` is a third party")]
    NotBetweenAgencies {
        /// With whom.
        with: Code,
    },
    /// Whoever was asked about what somebody applied for is asked anew only where the letter was taken back: that does not change.
    #[error("`opened` with `{with}`: it was asked about the application already, expected `withdrawn` before it")]
    NotAnew {
        /// With whom.
        with: Code,
    },
    /// The journal refused the entry.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

/// The first day of the first Regulation (2008-05-01): before it there was nothing to consult about.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2008, 5, 1).expect("a date");

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
        replayed(entries)
    }

    /// Every round of every consultation, in the order in which they were opened.
    #[must_use]
    pub fn consultations(&self) -> &[Consultation] {
        &self.consultations
    }

    /// The last round of each consultation.
    pub fn latest(&self) -> impl Iterator<Item = &Consultation> {
        let later = |at: usize, with| self.consultations.iter().skip(at.saturating_add(1)).any(|one| one.with == with);
        self.consultations.iter().enumerate().filter(move |(at, one)| !later(*at, one.with)).map(|(_, one)| one)
    }

    /// Everything that somebody said, in every round.
    pub(crate) fn said_by(&self, with: Code) -> impl DoubleEndedIterator<Item = Statement> + '_ {
        self.consultations.iter().filter(move |one| one.with == with).flat_map(Consultation::statements)
    }

    /// Whoever was asked is to be asked anew, of another version: from a day on, or on the same occasion where nobody says from when.
    pub(crate) fn ask_anew(&mut self, with: Code, since: Option<NaiveDate>) {
        let Some(at) = self.consultations.iter().rposition(|one| one.with == with) else { return };
        let Some(last) = self.consultations.get(at) else { return };
        let trigger = since.unwrap_or(last.trigger);
        let (stage, later) = (last.stage.anew(trigger), Vec::new());
        let round = Consultation { trigger, stage, first: None, later, letter: None, ..last.clone() };
        self.consultations.insert(at.saturating_add(1), round);
    }

    /// What was said of a version stands while nothing is said in a round that was opened anew of it; and a round in which no letter went out takes
    /// nothing from the one before.
    pub(crate) fn stand_by(&mut self, with: Code, is_of_version: impl Fn(usize) -> bool) {
        let of_them = |one: &Consultation| one.with == with;
        let is_of_it = |one: &Consultation| of_them(one) && one.letter.is_some_and(&is_of_version);
        let said = |one: &Consultation| {
            one.first.is_some() || matches!(one.stage, Stage::Answered(_) | Stage::Escalated(_) | Stage::Settled(_))
        };
        let last_said = self.consultations.iter().rposition(|one| of_them(one) && said(one));
        let last_asked = self.consultations.iter().rposition(|one| of_them(one) && one.letter.is_some());
        let Some(last) = last_said.or(last_asked) else { return };
        if self.consultations.get(last).is_some_and(is_of_it) {
            let mut at = 0..;
            self.consultations.retain(|one| at.next().is_none_or(|at: usize| at <= last) || !of_them(one));
        }
    }

    /// Says in which file they are held.
    pub(crate) fn hold_in(&mut self, file: OfFile) {
        self.consultations.iter_mut().for_each(|one| one.file = Some(file));
    }

    /// The last round of the consultation with somebody.
    #[must_use]
    pub fn with(&self, with: Code) -> Option<&Consultation> {
        self.consultations.iter().rev().find(|consultation| consultation.with == with)
    }

    /// When somebody last objected in writing.
    pub(crate) fn objected(&self, with: Code) -> Option<NaiveDate> {
        self.with(with)?.last_objected_in_writing()
    }
}

impl Procedure for Ledger {
    type Event = Event;
    type Refusal = Refusal;

    fn take(&mut self, entry: usize, on: NaiveDate, event: &Event) -> Result<(), Refusal> {
        let (with, verb) = (event.with(), event.verb());
        let found = self.consultations.iter_mut().rev().find(|consultation| consultation.with == with);
        if let Event::Opened { trigger, .. } = event
            && !(FIRST..=on).contains(trigger)
        {
            return Err(Refusal::Trigger { with, trigger: *trigger, on });
        }
        let stage = match (&found, event) {
            (None, Event::Opened { .. }) => Stage::Opened(Opened::new(on)),
            (None, _) => return Err(Refusal::NotOpened { with, verb }),
            // What somebody applied for does not change: whoever was asked about that is asked anew only where the letter was taken back.
            (Some(found), Event::Opened { .. })
                if found.mode == Mode::OnRequest && !matches!(found.stage, Stage::Withdrawn(_)) =>
            {
                return Err(Refusal::NotAnew { with });
            }
            (Some(found), Event::Escalated { .. }) if !found.consulted.is_agency() => {
                return Err(Refusal::NotBetweenAgencies { with });
            }
            (Some(found), _) => {
                let out_of_order = || Refusal::OutOfOrder { with, verb, stage: Box::new(found.stage) };
                found.stage.after(on, event).ok_or_else(out_of_order)?
            }
        };
        match (event, found) {
            (Event::Opened { consulted, mode, trigger, of_place, urgent, .. }, _) => {
                let (consulted, mode, trigger, of_place, urgent) = (*consulted, *mode, *trigger, *of_place, *urgent);
                let (file, first, later, letter) = (None, None, Vec::new(), None);
                let round = Consultation {
                    with,
                    consulted,
                    mode,
                    trigger,
                    file,
                    of_place,
                    urgent,
                    stage,
                    first,
                    later,
                    letter,
                };
                self.consultations.push(round);
            }
            (_, None) => {}
            (_, Some(found)) => {
                found.stage = stage;
                match event {
                    Event::Sent { .. } => found.letter = Some(entry),
                    Event::Answered { answer, form, .. } => {
                        let said = Statement { on, form: *form, answer: *answer };
                        match found.first {
                            None => found.first = Some(said),
                            Some(_) => found.later.push(said),
                        }
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

/// The consultations of one matter with their journal. What happened is recorded here; where that leaves the matter on a
/// day is asked of [`Matter::on`].
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
///     "`received` with `finance`: no consultation with it is open, expected `opened`",
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
pub type Consultations = Matter<Ledger>;

impl Consultations {
    /// Where things stand after everything that was recorded, whenever that was. For a day ask [`Matter::on`].
    #[must_use]
    pub const fn ledger(&self) -> &Ledger {
        self.state()
    }
}
