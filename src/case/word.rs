//! What a secrecy review says, laid over what was found: which of them counts is decided here, and nowhere else.

use chrono::NaiveDate;

use super::sheet::Sheet;
use super::{Case, Findings, Track};
use crate::fact::{Fact, Facts, Finding};
use crate::workflow::secrecy_review::Said;

/// What a review says of a matter, beside the findings of which it speaks.
pub(super) struct Word {
    said: Said,
    reach: Reach,
    /// How many findings had been recorded before it, or before the version at hand began.
    before: usize,
}

/// Of what it speaks, beside what is at hand.
#[derive(Copy, Clone)]
enum Reach {
    /// Of each thing: it was not divided, or is closed in no part.
    All,
    /// 区分: of some part of what was divided, and nobody has said of which.
    SomePart,
    /// Of another version; whether of this one too, only what is found since tells.
    AnotherVersion,
}

impl Case {
    /// What the review says on a day, each word with what is known of what it speaks of.
    pub(super) fn words(&self, found: &Findings, on: NaiveDate) -> Vec<Word> {
        let another = self.another_version(on);
        let of_version = another.map_or(0, |since| self.findings_until(since));
        let word = |said: Said| {
            let reach = match (another, found.is_divided() && said.closes()) {
                (Some(_), _) => Reach::AnotherVersion,
                (None, true) => Reach::SomePart,
                (None, false) => Reach::All,
            };
            Word { said, reach, before: self.findings_before(Track::SecrecyReview, said.entry).max(of_version) }
        };
        self.secrecy_review().says(on).into_iter().map(word).collect()
    }

    /// The day on which the version at hand began, where that was after what is reviewed was submitted.
    fn another_version(&self, on: NaiveDate) -> Option<NaiveDate> {
        let submitted = self.secrecy_review().shown(on).submitted()?;
        self.release().shown(on).since().filter(|since| submitted < *since)
    }

    /// How many findings are of an earlier day.
    fn findings_until(&self, day: NaiveDate) -> usize {
        self.findings().journal().entries().iter().take_while(|entry| entry.on() < day).count()
    }
}

impl Word {
    /// What is known of a part of the whole, or of the whole, once the review has spoken.
    pub(super) fn over(&self, facts: Facts, sheet: &Sheet, above: Option<&Sheet>) -> Facts {
        self.said.facts.iter().fold(facts, |facts, (fact, holds)| {
            let since = self.since(*fact, sheet, above);
            match counts(facts.finding(*fact), since, *holds, self.said.certain, self.reach) {
                Some(finding) => facts.overruled(*fact, finding),
                None => facts,
            }
        })
    }

    /// Whether a fact was found since.
    fn since(&self, fact: Fact, sheet: &Sheet, above: Option<&Sheet>) -> bool {
        sheet.entry_of(fact, above).is_some_and(|entry| self.before <= entry)
    }
}

/// What counts of a fact: what a review says to hold or not, or what was found before it or since; `None` where what was found does. A statement
/// that nothing else applies is no finding of a fact, and signs away nothing that a review says; nor does what is found of one part of another.
const fn counts(found: Option<Finding>, since: bool, holds: bool, certain: bool, reach: Reach) -> Option<Finding> {
    match (found, holds, reach) {
        // It ended, was determined or came into doubt since; or somebody has found since what is so of another version.
        (Some(_), false, _) | (Some(_), _, Reach::AnotherVersion) if since => None,
        // What lies with somebody else, or was determined, no finding settles: it is disputed (art. 17 para. 3, Secrets Law 25).
        (Some(Finding::No), true, _) if since => Some(Finding::Unknown),
        (Some(Finding::Yes), true, _) | (Some(Finding::No), false, _) => None,
        (_, true, Reach::All) if certain => Some(Finding::Yes),
        (_, false, Reach::All) if certain => Some(Finding::No),
        // Nobody found what may not hold.
        (None, false, _) => None,
        _ => Some(Finding::Unknown),
    }
}
