//! The matter: its procedures side by side, and the one order in which everything happened.

use std::borrow::Cow;

use chrono::NaiveDate;
use thiserror::Error;

use super::{Event, FindingsFile, FoundRefusal, Track};
use crate::citation::Code;
use crate::norm::Mode;
use crate::workflow::application::{self, ApplicationFile};
use crate::workflow::consultation::{self, Consultations};
use crate::workflow::journal::{Entry, Header, Journal, JournalError, MOST_ENTRIES};
use crate::workflow::matter::{Matter, Procedure};
use crate::workflow::policy_interpretation::{self, Interpretations};
use crate::workflow::public_opinion_response::{self, Responses};
use crate::workflow::release::{self, ReleaseFile};
use crate::workflow::secrecy_review::{self, ReviewFile};

/// The file of one matter. Each procedure keeps its own entries; the order of all of them is kept beside, so that the journal is one.
///
/// ```
/// use gongkai::case::{Case, Event, Found};
/// use gongkai::citation::Code;
/// use gongkai::fact::{Fact, Finding};
/// use gongkai::norm::{ApplicantKind, Intake};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::application::{self, Request};
/// use gongkai::workflow::journal::{Header, Journal};
///
/// let mut case = Case::new(Header::of(&Jurisdiction::national()));
/// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
/// let day = "2024-03-04".parse()?;
/// case.record(day, application::Event::Arrived { intake: Intake::InPerson, request })?;
/// case.record(day, Found::Fact { of: Default::default(), fact: Fact::TRADE_SECRET, finding: Finding::Yes })?;
/// assert!(case.record(day, application::Event::FeePaid).is_err(), "nobody asked for a fee");
///
/// let stored = serde_json::to_string(&case.journal())?;
/// let read: Journal<Event> = serde_json::from_str(&stored)?;
/// assert_eq!(Case::replay(read)?, case);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    order: Vec<Track>,
    last: Option<NaiveDate>,
    pub(super) application: ApplicationFile,
    secrecy_review: ReviewFile,
    pub(super) release: ReleaseFile,
    coordination: Consultations,
    interpretation: Interpretations,
    public_opinion: Responses,
    findings: FindingsFile,
}

/// Why an event was refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// By the application.
    #[error(transparent)]
    Application(#[from] application::Refusal),
    /// By the secrecy review.
    #[error(transparent)]
    SecrecyReview(#[from] secrecy_review::Refusal),
    /// By the release.
    #[error(transparent)]
    Release(#[from] release::Refusal),
    /// By the coordination.
    #[error(transparent)]
    Coordination(#[from] consultation::Refusal),
    /// By the interpretation.
    #[error(transparent)]
    Interpretation(#[from] policy_interpretation::Refusal),
    /// By the response to public opinion.
    #[error(transparent)]
    PublicOpinion(#[from] public_opinion_response::Refusal),
    /// A finding that cannot stand.
    #[error(transparent)]
    Found(#[from] FoundRefusal),
    /// A consultation was opened in the journal of another mode of disclosure.
    #[error("consultation of `{with}` is `{}`: expected it in {}", mode.code(), track(*mode))]
    OtherTrack {
        /// With whom.
        with: Code,
        /// Its mode.
        mode: Mode,
    },
    /// By the journal.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// A stored journal has an entry that makes no sense.
    #[error("entry {entry} of {on}: {why}")]
    Entry {
        /// Which, counted from 1.
        entry: usize,
        /// Its day.
        on: NaiveDate,
        /// Why.
        why: Box<Refusal>,
    },
}

/// Where consultations of a mode belong.
const fn track(mode: Mode) -> &'static str {
    match mode {
        Mode::OnRequest => "the application, as `consulted`",
        Mode::Proactive => "the `coordination`",
    }
}

/// Others are consulted on an application within it, and before proactive disclosure in the coordination.
fn in_its_track(event: &Event) -> Result<(), Refusal> {
    match event {
        Event::Application(application::Event::Consulted(consultation::Event::Opened { with, mode, .. }))
            if *mode == Mode::Proactive =>
        {
            Err(Refusal::OtherTrack { with: *with, mode: *mode })
        }
        Event::Coordination(consultation::Event::Opened { with, mode, .. }) if *mode == Mode::OnRequest => {
            Err(Refusal::OtherTrack { with: *with, mode: *mode })
        }
        _ => Ok(()),
    }
}

impl Case {
    /// A matter in which nothing has happened yet.
    #[must_use]
    pub fn new(header: Header) -> Self {
        Self {
            order: Vec::new(),
            last: None,
            application: Matter::new(header.clone()),
            secrecy_review: Matter::new(header.clone()),
            release: Matter::new(header.clone()),
            coordination: Matter::new(header.clone()),
            interpretation: Matter::new(header.clone()),
            public_opinion: Matter::new(header.clone()),
            findings: Matter::new(header),
        }
    }

    /// A matter from its stored journal, checked through the same transitions that recorded it.
    ///
    /// # Errors
    /// [`Refusal::Entry`]: the first entry that makes no sense.
    pub fn replay(journal: Journal<Event>) -> Result<Self, Refusal> {
        let (header, entries) = journal.into_parts();
        let mut case = Self::new(header);
        case.order.reserve(entries.len());
        for (at, entry) in entries.into_iter().enumerate() {
            let (on, event) = entry.into_parts();
            let refused = |why| Refusal::Entry { entry: at.saturating_add(1), on, why: Box::new(why) };
            case.record(on, event).map_err(refused)?;
        }
        Ok(case)
    }

    /// Records what happened on a day: the event of a procedure, or a finding.
    ///
    /// # Errors
    /// [`Refusal`]; the matter is then unchanged.
    pub fn record(&mut self, on: NaiveDate, event: impl Into<Event>) -> Result<(), Refusal> {
        let event = event.into();
        self.admits(on)?;
        in_its_track(&event)?;
        let track = event.track();
        match event {
            Event::Application(event) => self.application.record(on, event)?,
            Event::SecrecyReview(event) => self.secrecy_review.record(on, event)?,
            Event::Release(event) => self.release.record(on, event)?,
            Event::Coordination(event) => self.coordination.record(on, event)?,
            Event::Interpretation(event) => self.interpretation.record(on, event)?,
            Event::PublicOpinion(event) => self.public_opinion.record(on, event)?,
            Event::Found(event) => self.findings.record(on, event)?,
        }
        self.follow(on, track);
        Ok(())
    }

    /// Whether another entry may follow on a day.
    pub(super) fn admits(&self, on: NaiveDate) -> Result<(), JournalError> {
        match self.last {
            Some(last) if on < last => Err(JournalError::Backwards { on, last }),
            _ => self.has_room(),
        }
    }

    /// Keeps the order of what a procedure has recorded as its last entry.
    pub(super) fn follow(&mut self, on: NaiveDate, track: Track) {
        self.order.push(track);
        self.last = Some(on);
    }

    /// Records what was learnt late, at the day on which it happened; everything after it has to make sense still.
    ///
    /// # Errors
    /// [`Refusal`]; the matter is then unchanged.
    pub fn record_late(&mut self, on: NaiveDate, event: impl Into<Event>) -> Result<(), Refusal> {
        self.has_room()?;
        let event = event.into();
        in_its_track(&event)?;
        let track = event.track();
        let place = self.days().filter(|day| *day <= on).count();
        match event {
            Event::Application(event) => self.application.record_late(on, event)?,
            Event::SecrecyReview(event) => self.secrecy_review.record_late(on, event)?,
            Event::Release(event) => self.release.record_late(on, event)?,
            Event::Coordination(event) => self.coordination.record_late(on, event)?,
            Event::Interpretation(event) => self.interpretation.record_late(on, event)?,
            Event::PublicOpinion(event) => self.public_opinion.record_late(on, event)?,
            Event::Found(event) => self.findings.record_late(on, event)?,
        }
        self.order.insert(place, track);
        self.last = self.last.max(Some(on));
        Ok(())
    }

    fn has_room(&self) -> Result<(), JournalError> {
        let length = self.order.len().saturating_add(1);
        if length > MOST_ENTRIES { Err(JournalError::TooLong { length }) } else { Ok(()) }
    }

    /// The journal: the only thing to store.
    #[must_use]
    pub fn journal(&self) -> Journal<Event> {
        let mut journal = Journal::new(self.header().clone());
        for entry in self.entries() {
            // What was recorded was checked then.
            let _ = journal.record(entry.on(), entry.into_parts().1);
        }
        journal
    }

    /// Everything that happened, in order.
    pub fn entries(&self) -> impl Iterator<Item = Entry<Event>> + '_ {
        let mut application = wrapped(&self.application, Event::Application);
        let mut secrecy_review = wrapped(&self.secrecy_review, Event::SecrecyReview);
        let mut release = wrapped(&self.release, Event::Release);
        let mut coordination = wrapped(&self.coordination, Event::Coordination);
        let mut interpretation = wrapped(&self.interpretation, Event::Interpretation);
        let mut public_opinion = wrapped(&self.public_opinion, Event::PublicOpinion);
        let mut findings = wrapped(&self.findings, Event::Found);
        self.order.iter().filter_map(move |track| match track {
            Track::Application => application.next(),
            Track::SecrecyReview => secrecy_review.next(),
            Track::Release => release.next(),
            Track::Coordination => coordination.next(),
            Track::Interpretation => interpretation.next(),
            Track::PublicOpinion => public_opinion.next(),
            Track::Findings => findings.next(),
        })
    }

    /// The days of its entries, in order.
    pub(super) fn days(&self) -> impl Iterator<Item = NaiveDate> + '_ {
        let mut tracks = [
            days_of(self.application.journal()),
            days_of(self.secrecy_review.journal()),
            days_of(self.release.journal()),
            days_of(self.coordination.journal()),
            days_of(self.interpretation.journal()),
            days_of(self.public_opinion.journal()),
            days_of(self.findings.journal()),
        ];
        self.order.iter().filter_map(move |track| tracks.get_mut(*track as usize)?.next())
    }

    /// How many findings were recorded before an entry of a procedure.
    pub(super) fn findings_before(&self, track: Track, entry: usize) -> usize {
        self.entries_before(Track::Findings, track, entry)
    }

    /// How many entries of one procedure had been made before an entry of another.
    pub(crate) fn entries_before(&self, of: Track, track: Track, entry: usize) -> usize {
        self.order.iter().take(self.place_of(track, entry)).filter(|track| **track == of).count()
    }

    /// The matter as it stood when an act was done: a day is the grain, so that what was done on it is known of the act, whichever was entered first;
    /// but another version, or another review, that began after the act is not the one that it was done to.
    pub(crate) fn as_of(&self, track: Track, entry: usize) -> Cow<'_, Self> {
        let (seen, reviewed) = (self.release_seen(track, entry), self.review_seen(track, entry));
        let asked = self.coordination_seen(track, entry);
        let day = self.days().nth(self.place_of(track, entry));
        let later = |next: Option<NaiveDate>| next.is_some() && next == day;
        let another_version = later(self.release.journal().entries().get(seen).map(Entry::on));
        let another_review = later(self.secrecy_review.journal().entries().get(reviewed).map(Entry::on));
        let asked_of_another = later(self.coordination.journal().entries().get(asked).map(Entry::on));
        if !(another_version || another_review || asked_of_another) {
            return Cow::Borrowed(self);
        }
        let (release, review) = (first(&self.release, seen), first(&self.secrecy_review, reviewed));
        Cow::Owned(Self {
            release,
            secrecy_review: review,
            coordination: first(&self.coordination, asked),
            ..self.clone()
        })
    }

    /// How many entries of the coordination are of the day of an act, or earlier, and of the version that it was done to.
    fn coordination_seen(&self, track: Track, entry: usize) -> usize {
        let own = usize::from(track == Track::Coordination);
        let before = self.entries_before(Track::Coordination, track, entry).saturating_add(own);
        let (day, version) = (self.days().nth(self.place_of(track, entry)), self.release_seen(track, entry));
        let entries = self.coordination.journal().entries();
        let of_another = |at: usize| version < self.release_seen(Track::Coordination, at);
        let later = entries.iter().enumerate().skip(before);
        before.saturating_add(later.take_while(|(at, one)| Some(one.on()) == day && !of_another(*at)).count())
    }

    /// How many entries of the review are of the day of an act, or earlier, and of the version and the review that it was done upon. A first review that
    /// began after it counts where it was approved on that day, and says nothing of the act where it was not.
    pub(crate) fn review_seen(&self, track: Track, entry: usize) -> usize {
        let own = usize::from(track == Track::SecrecyReview);
        let before = self.entries_before(Track::SecrecyReview, track, entry).saturating_add(own);
        let (day, version) = (self.days().nth(self.place_of(track, entry)), self.release_seen(track, entry));
        let later = self.secrecy_review.journal().entries().iter().enumerate().skip(before);
        let approved = day.is_some_and(|day| self.secrecy_review.shown(day).approved_opinion().is_some());
        let of_another = |at: usize| {
            version < self.release_seen(Track::SecrecyReview, at)
                || self.secrecy_review.begins(at) && (at > 0 || !approved)
        };
        before.saturating_add(later.take_while(|(at, one)| Some(one.on()) == day && !of_another(*at)).count())
    }

    /// How many entries of the release are of the day of an act, or earlier, and of the version that it was done to.
    pub(crate) fn release_seen(&self, track: Track, entry: usize) -> usize {
        let before =
            self.entries_before(Track::Release, track, entry).saturating_add(usize::from(track == Track::Release));
        let day = self.days().nth(self.place_of(track, entry));
        let later = self.release.journal().entries().iter().enumerate().skip(before);
        let anew = |at: usize, event: &release::Event| at > 0 && event.begins_a_version();
        before.saturating_add(later.take_while(|(at, one)| Some(one.on()) == day && !anew(*at, one.event())).count())
    }

    /// The place of an entry of a procedure among all that happened.
    pub(crate) fn place_of(&self, track: Track, entry: usize) -> usize {
        let of_track = self.order.iter().enumerate().filter(|(_, one)| **one == track);
        of_track.map(|(place, _)| place).nth(entry).unwrap_or(self.order.len())
    }

    /// The matter as it stood on a day, that day included.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Self {
        let mut case = Self::new(self.header().clone());
        for entry in self.entries().take_while(|entry| entry.on() <= day) {
            // What was recorded was checked then; the first of it is a journal of its own.
            let _ = case.record(entry.on(), entry.into_parts().1);
        }
        case
    }

    /// What it rests on.
    #[must_use]
    pub const fn header(&self) -> &Header {
        self.application.journal().header()
    }

    /// The day on which it was opened: of the first entry.
    #[must_use]
    pub fn opened_on(&self) -> Option<NaiveDate> {
        self.days().next()
    }

    /// The procedures in which something has happened, in the order of [`Track`].
    #[must_use]
    pub fn tracks(&self) -> Vec<Track> {
        let mut tracks = self.order.clone();
        tracks.sort_unstable();
        tracks.dedup();
        tracks
    }

    /// The application, as a view of its own track. What persons found is not known to it, so that by when it has to be answered is asked of the
    /// case: [`Case::clock`], [`Case::deadlines`], [`Case::last_days`], [`Case::timeliness`], [`Case::next`], [`Case::kind_of_reply`].
    #[must_use]
    pub const fn application(&self) -> &ApplicationFile {
        &self.application
    }

    /// The secrecy review.
    #[must_use]
    pub const fn secrecy_review(&self) -> &ReviewFile {
        &self.secrecy_review
    }

    /// The release, as a view of its own track. What was found, consulted and decided beside it is not known to it, so that whether it may go
    /// ahead, and by when, is asked of the case: [`Case::passage`]. What nothing bars goes ahead by [`Case::proceed`].
    #[must_use]
    pub const fn release(&self) -> &ReleaseFile {
        &self.release
    }

    /// The coordination before proactive disclosure.
    #[must_use]
    pub const fn coordination(&self) -> &Consultations {
        &self.coordination
    }

    /// The interpretation.
    #[must_use]
    pub const fn interpretation(&self) -> &Interpretations {
        &self.interpretation
    }

    /// The response to public opinion.
    #[must_use]
    pub const fn public_opinion(&self) -> &Responses {
        &self.public_opinion
    }

    /// What was found.
    #[must_use]
    pub const fn findings(&self) -> &FindingsFile {
        &self.findings
    }
}

/// A procedure after its first entries, so many.
fn first<P: Procedure + Clone>(file: &Matter<P>, entries: usize) -> Matter<P>
where
    P::Event: Clone,
    Matter<P>: Clone,
{
    // What was recorded was checked then.
    Matter::replay(file.journal().first(entries)).unwrap_or_else(|_| file.clone())
}

/// The entries of a procedure as entries of the matter.
fn wrapped<P: Procedure>(
    file: &Matter<P>,
    wrap: fn(P::Event) -> Event,
) -> impl Iterator<Item = Entry<Event>> + use<'_, P> {
    file.journal().entries().iter().map(move |entry| Entry::of(entry.on(), wrap(entry.event().clone())))
}

fn days_of<E>(journal: &Journal<E>) -> Box<dyn Iterator<Item = NaiveDate> + '_> {
    Box::new(journal.entries().iter().map(Entry::on))
}
