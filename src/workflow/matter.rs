//! A procedure with its journal: the one way in which every procedure is recorded, stored and read back.

use core::fmt;
use std::borrow::Cow;

use chrono::NaiveDate;

use super::journal::{Entry, Header, Journal, JournalError, Stored};
use crate::regime::{Jurisdiction, Regime, RegimeError};

/// What a procedure derives from its journal, one event after the other.
pub trait Procedure: Default {
    /// What can happen in it.
    type Event: Clone + Stored;
    /// Why an event is refused.
    type Refusal: From<JournalError>;

    /// Takes one event, which is that entry of the journal. It judges structure only: never a calendar, a period or a
    /// threshold, so that no new law can make a stored matter unreadable.
    ///
    /// # Errors
    /// The refusal; nothing has changed then.
    fn take(&mut self, entry: usize, on: NaiveDate, event: &Self::Event) -> Result<(), Self::Refusal>;
}

/// A matter in a procedure: its journal, and where that leaves it. Only the journal is stored.
pub struct Matter<P: Procedure> {
    journal: Journal<P::Event>,
    state: P,
}

impl<P: Procedure> Matter<P> {
    /// A matter in which nothing has happened yet.
    #[must_use]
    pub fn new(header: Header) -> Self {
        Self { journal: Journal::new(header), state: P::default() }
    }

    /// A matter from its stored journal, checked through the same transitions that recorded it.
    ///
    /// # Errors
    /// The refusal of the first entry that makes no sense.
    pub fn replay(journal: Journal<P::Event>) -> Result<Self, P::Refusal> {
        let state = replayed::<P>(journal.entries())?;
        Ok(Self { journal, state })
    }

    /// Where stored entries leave a procedure, without taking them over: what a host asks that keeps the entries itself, or of
    /// a part of them.
    ///
    /// ```
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::journal::Header;
    /// use gongkai::workflow::secrecy_review::{Event, Form, ReviewFile};
    /// let mut file = ReviewFile::new(Header::of(&Jurisdiction::national()));
    /// file.record("2023-09-04".parse()?, Event::Prepared { form: Form::new() })?;
    /// assert_eq!(ReviewFile::state_of(file.journal().entries())?, *file.state());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The refusal of the first entry that makes no sense.
    pub fn state_of(entries: &[Entry<P::Event>]) -> Result<P, P::Refusal> {
        replayed(entries)
    }

    /// The first stored entry that makes no sense, counted from 1, and why: what a host shows of a journal that was edited by hand.
    ///
    /// ```
    /// use gongkai::workflow::application::{ApplicationFile, Event};
    /// use gongkai::workflow::journal::Journal;
    /// let journal: Journal<Event> = serde_json::from_str(
    ///     r#"{"header": {"format": "gongkai.journal.1", "place": "national"}, "entries": [{"on": "2024-03-04", "event": "fee_paid"}]}"#,
    /// )?;
    /// let (entry, why) = ApplicationFile::first_refused(journal.entries()).ok_or("a refusal")?;
    /// assert_eq!(format!("entry {entry}: {why}"), "entry 1: `fee_paid`: no application has arrived, expected `arrived`");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn first_refused(entries: &[Entry<P::Event>]) -> Option<(usize, P::Refusal)> {
        let mut state = P::default();
        let mut refused = entries
            .iter()
            .enumerate()
            .map(|(at, entry)| (at.saturating_add(1), state.take(at, entry.on(), entry.event())));
        refused.find_map(|(number, taken)| taken.err().map(|why| (number, why)))
    }

    /// Records what happened on a day.
    ///
    /// # Errors
    /// The refusal; the matter is then unchanged.
    pub fn record(&mut self, on: NaiveDate, event: P::Event) -> Result<(), P::Refusal> {
        self.journal.admits(on, &event)?;
        self.state.take(self.journal.entries().len(), on, &event)?;
        Ok(self.journal.record(on, event)?)
    }

    /// Whether what happened on a day could be recorded.
    ///
    /// # Errors
    /// The refusal.
    pub(super) fn admits(&self, on: NaiveDate, event: &P::Event) -> Result<(), P::Refusal>
    where
        P: Clone,
    {
        self.journal.admits(on, event)?;
        self.state.clone().take(self.journal.entries().len(), on, event)
    }

    /// Records what was learnt late, at the day on which it happened; everything after it has to make sense still.
    ///
    /// # Errors
    /// The refusal; the matter is then unchanged.
    pub fn record_late(&mut self, on: NaiveDate, event: P::Event) -> Result<(), P::Refusal> {
        self.journal.admits_late(on, &event)?;
        *self = Self::replay(self.journal.with_late(on, event))?;
        Ok(())
    }

    /// The journal: the only thing to store.
    #[must_use]
    pub const fn journal(&self) -> &Journal<P::Event> {
        &self.journal
    }

    /// Where things stand after everything that was recorded, whenever that was. For a day ask [`Matter::on`].
    #[must_use]
    pub const fn state(&self) -> &P {
        &self.state
    }

    /// The law that governs the matter in its place on a day.
    pub(crate) fn regime<'j>(&self, place: &'j Jurisdiction, on: NaiveDate) -> Result<Regime<'j>, RegimeError> {
        self.journal.header().is_of(place.place())?;
        place.on(on)
    }

    /// Where things stood on a day: the last state without replaying, where nothing was recorded later.
    pub(crate) fn shown(&self, on: NaiveDate) -> Cow<'_, P>
    where
        P: Clone,
    {
        let last = self.journal.entries().last();
        if last.is_none_or(|entry| entry.on() <= on) { Cow::Borrowed(&self.state) } else { Cow::Owned(self.on(on)) }
    }

    /// Where things stood on a day, that day included.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> P {
        // What was recorded was checked then; a part of it up to a day is a journal of its own.
        replayed::<P>(self.journal.up_to(day)).unwrap_or_default()
    }
}

/// Replays what happened.
///
/// # Errors
/// The refusal of the first entry that makes no sense.
pub(super) fn replayed<P: Procedure>(entries: &[Entry<P::Event>]) -> Result<P, P::Refusal> {
    let mut state = P::default();
    entries.iter().enumerate().try_for_each(|(at, entry)| state.take(at, entry.on(), entry.event()))?;
    Ok(state)
}

impl<P: Procedure + Clone> Clone for Matter<P> {
    fn clone(&self) -> Self {
        Self { journal: self.journal.clone(), state: self.state.clone() }
    }
}

impl<P: Procedure + fmt::Debug> fmt::Debug for Matter<P>
where
    P::Event: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Matter").field("journal", &self.journal).field("state", &self.state).finish()
    }
}

impl<P: Procedure + PartialEq> PartialEq for Matter<P>
where
    P::Event: PartialEq,
{
    fn eq(&self, other: &Self) -> bool {
        self.journal == other.journal && self.state == other.state
    }
}

impl<P: Procedure + Eq> Eq for Matter<P> where P::Event: Eq {}
