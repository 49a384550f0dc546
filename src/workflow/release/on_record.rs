//! What a release has on record of a version by a day.

use chrono::NaiveDate;

use super::release::Acts;
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

    /// Which version so many entries had made, of those by a day: the first as well where nothing had been drafted yet.
    pub(crate) fn version(&self, at: usize, by: NaiveDate) -> usize {
        let entries = self.journal().up_to(by).iter().take(at);
        entries.filter(|entry| entry.event().begins_a_version()).count().max(1)
    }

    /// The release after one more of its entries. Where another procedure had let it out on some days, a re-assessment is of what is public, and opens
    /// nothing; what was done to it since was done to what this journal alone has.
    pub(crate) fn after(&self, before: Release, at: usize, out: impl Iterator<Item = NaiveDate>) -> Release {
        let entries = self.journal().entries();
        let Some(entry) = entries.get(at) else { return before };
        let reassessed = matches!(entry.event(), Event::Reassessed { .. });
        let mut then = if reassessed { before.let_out(out) } else { before };
        if then.take(at, entry.on(), entry.event()).is_err() {
            // What was recorded was checked then.
            let alone = Self::state_of(entries.get(..=at).unwrap_or(entries)).unwrap_or_default();
            then = Release { acts: Acts { let_out: then.acts.let_out, ..alone.acts }, ..alone };
        }
        then
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

    /// Whether it left by the way for which it was drafted: that an applicant has it takes nothing from the publication that is owed.
    pub(crate) fn went_its_way(&self) -> bool {
        self.is_public() || self.mode() == Mode::OnRequest
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
