//! What a release has on record of a version by a day.

use chrono::NaiveDate;

use super::{Event, Release, ReleaseFile, Stage};
use crate::norm::{Closing, Gate, Mode, Moment};
use crate::regime::Regime;
use crate::workflow::journal::Entry;
use crate::workflow::matter::Procedure as _;

impl ReleaseFile {
    /// Whether more of the version that so many entries had made had been entered by a day than that it was drafted, labelled and formed, and
    /// provided to somebody: that says nothing of its gates.
    pub(crate) fn is_more_than_drafted(&self, at: usize, by: NaiveDate) -> bool {
        let is_bare = |event: &Event| {
            event.begins_a_version() || matches!(event, Event::Formed | Event::Labelled { .. } | Event::Provided)
        };
        self.of_version(at, by).any(|entry| !is_bare(entry.event()))
    }

    /// Whether the review that comes before a way out was entered by a day, and only after the version had left that way: whether there was one
    /// before is then a question, whatever somebody signed.
    pub(crate) fn reviewed_since(&self, (at, left): (usize, NaiveDate), mode: Mode, on: NaiveDate) -> bool {
        let before = |event: &Event| matches!(event, Event::Reviewed { moment, .. } if *moment == Moment::before(mode));
        self.of_version(at, on).any(|entry| left < entry.on() && before(entry.event()))
    }

    /// The entries by a day of the version that so many of them had made.
    fn of_version(&self, at: usize, by: NaiveDate) -> impl Iterator<Item = &Entry<Event>> {
        let entries = self.journal().up_to(by);
        let begins = |entry: &Entry<Event>| entry.event().begins_a_version();
        let first = entries.iter().take(at).rposition(begins).unwrap_or_default();
        let of_it = move |(place, entry): &(usize, &Entry<Event>)| *place < at || !begins(entry);
        entries.iter().enumerate().skip(first).take_while(of_it).map(|(_, entry)| entry)
    }
}

impl Release {
    /// When it left the agency.
    pub(crate) fn left_on(&self) -> Option<NaiveDate> {
        self.stage.and_then(|stage| stage.released_on()).or(self.provided_on()).or(self.posted_inside())
    }

    /// The day by which its gates had to be on record: that on which it was public, or else left.
    pub(crate) fn gates_by(&self) -> Option<NaiveDate> {
        self.left_on().map(|left| self.public_since().unwrap_or(left))
    }

    /// The same, supplied to an applicant with a reply on a day, whether or not that is an entry of its own. What was put away since stays so.
    pub(crate) fn supplied(mut self, on: NaiveDate) -> Self {
        match self.stage {
            Some(Stage::Withheld(withheld)) if on < withheld.since() => self.acts.provided = Some(on),
            _ if self.is_public() => {}
            // From every stage something may be provided.
            _ => drop(self.take(0, on, &Event::Provided)),
        }
        self
    }
}

/// Whether a gate is closed by what the review itself came to: that stands on record whatever a bare draft leaves open.
pub(crate) fn is_of_the_review(gate: &Gate, regime: &Regime<'_>) -> bool {
    match gate.closes() {
        Closing::ReviewApproved => true,
        Closing::Reviewed => gate.by().iter().any(|by| by.source() == regime.substance().code()),
        _ => false,
    }
}
