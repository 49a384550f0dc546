//! The rounds of a review, and which of them stands: the one that was prepared last and, while nothing speaks against it, the one before that was disposed of.

use chrono::NaiveDate;

use super::verbs::AwaitingLeader;
use super::{Disposal, Event, Review, ReviewFile, Stage};
use crate::workflow::matter::Procedure as _;

/// A review as it stands, and by how many entries of the journal.
#[derive(Copy, Clone)]
pub(crate) struct Round {
    pub(crate) review: Review,
    pub(super) said: usize,
}

impl ReviewFile {
    /// The review at hand on a day: the one that was prepared last.
    pub(crate) fn at_hand(&self, on: NaiveDate) -> Round {
        Round { review: self.on(on), said: self.journal().up_to(on).len() }
    }

    /// The review that was disposed of before the one at hand, while nothing in that one speaks against what it let out. A bare disagreement says nothing,
    /// and that the leader did not approve what would go further is no word on what stands.
    pub(crate) fn before_this(&self, on: NaiveDate) -> Option<Round> {
        let entries = self.journal().up_to(on);
        let begun = self.begun(on);
        // What was recorded was checked then.
        let mut review = Self::state_of(entries.get(..begun)?).ok()?;
        let disposed = review.stage.as_ref().and_then(Stage::disposed)?.disposal;
        let narrower = |left: &[Disposal]| left == [Disposal::OnRequest] && disposed != Disposal::OnRequest;
        let wider =
            |left: &[Disposal]| !left.is_empty() && !left.contains(&disposed) && disposed == Disposal::OnRequest;
        let (mut this, mut at) = (review, begun);
        for entry in entries.iter().skip(begun) {
            let leaves =
                |review: &Review| review.stage.as_ref().and_then(Stage::awaiting).map(AwaitingLeader::disposals);
            let against = match entry.event() {
                Event::Opined { opinion, .. } => !entry.event().is_bare() && opinion.kind().discloses() != Some(true),
                Event::PreliminaryOpinion { disclose, .. } => !disclose,
                Event::Refused { .. } => !leaves(&this).is_some_and(wider),
                Event::Ruled { .. } => true,
                _ => false,
            };
            this.take(at, entry.on(), entry.event()).ok()?;
            if against || leaves(&this).is_some_and(narrower) {
                return None;
            }
            // Whichever review enters it, it is of what was reviewed.
            if matches!(entry.event(), Event::Declassified { .. }) {
                review.take(at, entry.on(), entry.event()).ok()?;
            }
            at = at.saturating_add(1);
        }
        Some(Round { review, said: begun })
    }

    /// The entry by which the review at hand on a day was begun.
    pub(crate) fn begun(&self, on: NaiveDate) -> usize {
        (0..self.journal().up_to(on).len()).rev().find(|at| self.begins(*at)).unwrap_or_default()
    }

    /// The entry of the opinion that lies with the leader or was approved, where the review stands so.
    pub(crate) fn opinion_of(&self, standing: Round) -> Option<usize> {
        standing.review.stage().and_then(|stage| stage.opinion())?;
        self.journal().entries().get(..standing.said)?.iter().rposition(|entry| says(entry.event()))
    }

    /// Whether a review begins with an entry: the first form, or one for what was disposed of.
    pub(crate) fn begins(&self, at: usize) -> bool {
        let entries = self.journal().entries();
        let prepares = entries.get(at).is_some_and(|entry| matches!(entry.event(), Event::Prepared { .. }));
        // What was recorded was checked then.
        let before = || Self::state_of(entries.get(..at).unwrap_or_default());
        prepares && before().is_ok_and(|review| review.stage().is_none() || review.is_disposed())
    }
}

/// Whether a step gives an opinion, of whatever kind. A bare disagreement is none.
fn says(event: &Event) -> bool {
    matches!(event, Event::Opined { .. }) && !event.is_bare()
}
