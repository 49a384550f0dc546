//! The journal: what happened, day by day. Everything else is derived from it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::stored;
pub use super::stored::{Stored, ValueError};
use crate::citation::Code;
use crate::norm::{LocalRules, Readings};
use crate::regime::{Jurisdiction, RegimeError};

/// What a journal rests on: its format, the place, the assumptions and the readings.
///
/// ```
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::journal::Header;
/// let place = Jurisdiction::of_place("yanliang")?.issued_on("2020-06-01".parse()?)?;
/// let header = Header::of(&place);
/// let stored = serde_json::to_string(&header)?;
/// assert_eq!(stored, r#"{"format":"gongkai.journal.1","place":"yanliang","issued":"2020-06-01","readings":{}}"#);
/// assert_eq!(serde_json::from_str::<Header>(&stored)?.jurisdiction()?, place);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    format: Format,
    place: Code,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::citation::date::perhaps")]
    issued: Option<NaiveDate>,
    #[serde(default)]
    readings: Readings,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rules: Option<Code>,
}

/// The format of a stored journal. A format that is not listed is refused.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Format {
    /// The first.
    #[default]
    #[serde(rename = "gongkai.journal.1")]
    One,
}

impl Header {
    /// The header for matters of a place.
    #[must_use]
    pub fn of(jurisdiction: &Jurisdiction) -> Self {
        Self {
            format: Format::One,
            place: jurisdiction.place(),
            issued: jurisdiction.assumed_issue(),
            readings: jurisdiction.readings(),
            rules: jurisdiction.rules().and_then(LocalRules::mark),
        }
    }

    /// Adds the host's own mark (a version, a fingerprint) for the rules that it loads for the place.
    #[must_use]
    pub const fn with_rules(mut self, mark: Code) -> Self {
        self.rules = Some(mark);
        self
    }

    /// The format.
    #[must_use]
    pub const fn format(&self) -> Format {
        self.format
    }

    /// The place; `national` for the nation alone.
    #[must_use]
    pub const fn place(&self) -> Code {
        self.place
    }

    /// The record of issue that was assumed for the place.
    #[must_use]
    pub const fn issued(&self) -> Option<NaiveDate> {
        self.issued
    }

    /// The readings that were chosen.
    #[must_use]
    pub const fn readings(&self) -> Readings {
        self.readings
    }

    /// The host's mark for the rules that it loads for the place.
    #[must_use]
    pub const fn rules(&self) -> Option<Code> {
        self.rules
    }

    /// The jurisdiction of a built-in place, or of the nation. For a place whose rules a host loads, the host rebuilds it.
    ///
    /// # Errors
    /// [`RegimeError::UnknownPlace`] for a place that is not built in, and the errors of [`Jurisdiction::issued_on`].
    pub fn jurisdiction(&self) -> Result<Jurisdiction, RegimeError> {
        self.assuming(Jurisdiction::of_place(self.place.as_str())?)
    }

    /// The jurisdiction of a place whose rules the host loads.
    ///
    /// # Errors
    /// [`RegimeError::OtherPlace`] where the rules are those of another place, and the errors of
    /// [`Jurisdiction::with_rules`] and [`Jurisdiction::issued_on`].
    pub fn jurisdiction_with(&self, rules: LocalRules) -> Result<Jurisdiction, RegimeError> {
        self.is_of(rules.place())?;
        self.assuming(Jurisdiction::with_rules(rules)?)
    }

    /// A matter is judged by the rules of the place that it was recorded for.
    pub(crate) fn is_of(&self, asked: Code) -> Result<(), RegimeError> {
        if asked == self.place { Ok(()) } else { Err(RegimeError::OtherPlace { journal: self.place, asked }) }
    }

    fn assuming(&self, place: Jurisdiction) -> Result<Jurisdiction, RegimeError> {
        let dated = match self.issued {
            Some(day) => place.issued_on(day)?,
            None => place,
        };
        Ok(dated.with_readings(self.readings))
    }
}

/// One thing that happened, with its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry<E> {
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    event: E,
}

impl<E> Entry<E> {
    /// What happened on a day.
    pub(crate) const fn of(on: NaiveDate, event: E) -> Self {
        Self { on, event }
    }

    /// The day, and what happened.
    pub(crate) fn into_parts(self) -> (NaiveDate, E) {
        (self.on, self.event)
    }

    /// The day.
    #[must_use]
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// What happened.
    #[must_use]
    pub const fn event(&self) -> &E {
        &self.event
    }
}

/// Why an entry, or a stored journal, was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum JournalError {
    /// Days run backwards.
    #[error("entry on {on} lies before the last one on {last}: expected the order of days")]
    Backwards {
        /// The day given.
        on: NaiveDate,
        /// The day of the last entry.
        last: NaiveDate,
    },
    /// More entries than one matter has.
    #[error("journal has {length} entries: expected at most {}", MOST_ENTRIES)]
    TooLong {
        /// How many.
        length: usize,
    },
    /// A value that the journal could not be read back with.
    #[error(transparent)]
    Value(#[from] ValueError),
}

/// The most entries of one journal.
pub const MOST_ENTRIES: usize = 100_000;

/// What happened in one matter, in the order of days. Two entries of one day keep the order in which they were recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Raw<E>", bound(deserialize = "E: Deserialize<'de> + Stored"))]
pub struct Journal<E> {
    header: Header,
    entries: Vec<Entry<E>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw<E> {
    header: Header,
    entries: Vec<Entry<E>>,
}

impl<E: Stored> TryFrom<Raw<E>> for Journal<E> {
    type Error = JournalError;

    fn try_from(Raw { header, entries }: Raw<E>) -> Result<Self, JournalError> {
        let mut journal = Self { header, entries: Vec::with_capacity(entries.len().min(MOST_ENTRIES)) };
        entries.into_iter().try_for_each(|Entry { on, event }| journal.record(on, event))?;
        Ok(journal)
    }
}

impl<E> Journal<E> {
    /// An empty journal.
    #[must_use]
    pub const fn new(header: Header) -> Self {
        Self { header, entries: Vec::new() }
    }

    /// Adds what happened on a day. A refused entry changes nothing.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn record(&mut self, on: NaiveDate, event: E) -> Result<(), JournalError>
    where
        E: Stored,
    {
        self.admits(on, &event)?;
        self.entries.push(Entry { on, event });
        Ok(())
    }

    /// The journal with an entry among those of its day: what is learnt late, such as a slip of receipt that comes back, stands
    /// where it happened.
    pub(crate) fn with_late(&self, on: NaiveDate, event: E) -> Self
    where
        E: Clone,
    {
        let mut journal = self.clone();
        let place = journal.entries.partition_point(|entry| entry.on <= on);
        journal.entries.insert(place, Entry { on, event });
        journal
    }

    /// Its first entries, so many.
    pub(crate) fn first(&self, entries: usize) -> Self
    where
        E: Clone,
    {
        Self { header: self.header.clone(), entries: self.entries.iter().take(entries).cloned().collect() }
    }

    /// Whether what happened on a day can be added.
    ///
    /// # Errors
    /// [`JournalError`].
    pub fn admits(&self, on: NaiveDate, event: &E) -> Result<(), JournalError>
    where
        E: Stored,
    {
        if let Some(last) = self.entries.last().map(Entry::on).filter(|last| on < *last) {
            return Err(JournalError::Backwards { on, last });
        }
        self.admits_late(on, event)
    }

    /// Whether there is room for what happened on a day, whenever it was learnt, and it can be read back.
    pub(super) fn admits_late(&self, on: NaiveDate, event: &E) -> Result<(), JournalError>
    where
        E: Stored,
    {
        if self.entries.len() >= MOST_ENTRIES {
            return Err(JournalError::TooLong { length: self.entries.len().saturating_add(1) });
        }
        stored::day("on", on)?;
        Ok(event.check()?)
    }

    /// What it rests on.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// Everything that happened.
    #[must_use]
    pub fn entries(&self) -> &[Entry<E>] {
        &self.entries
    }

    /// What it rests on, and everything that happened.
    pub(crate) fn into_parts(self) -> (Header, Vec<Entry<E>>) {
        (self.header, self.entries)
    }

    /// What had happened by a day, that day included.
    #[must_use]
    pub fn up_to(&self, day: NaiveDate) -> &[Entry<E>] {
        self.entries.get(..self.entries.partition_point(|entry| entry.on <= day)).unwrap_or_default()
    }
}
