//! What a secrecy review says, laid over what was found: which of them counts is decided here, and nowhere else.

use chrono::NaiveDate;

use super::sheet::Sheet;
use super::{Case, Findings};
use crate::fact::{Fact, Facts, Finding, Truth};
use crate::workflow::secrecy_review::Said;

/// What a review says of a matter, beside the findings of which it speaks.
pub(super) struct Word {
    said: Said,
    /// How many findings had been recorded before.
    before: usize,
    /// Whether it speaks of the whole of what is at hand, which was not divided since and is the version that was reviewed.
    of_all: bool,
    /// Whether somebody has found since of which part it speaks.
    placed: bool,
}

impl Case {
    /// What the review says on a day, each word with what is known of what it speaks of.
    pub(super) fn words(&self, found: &Findings, on: NaiveDate) -> Vec<Word> {
        let of_all = found.parts.is_empty() && !self.reviewed_another(on);
        let said = self.secrecy_review().says(on).into_iter();
        let words = said.map(|said| {
            let before = self.findings_before(said.entry);
            let word = Word { said, before, of_all, placed: false };
            let placed = found.parts.iter().any(|(_, sheet)| word.is_found_of(sheet, Some(&found.document)));
            Word { placed, ..word }
        });
        words.collect()
    }

    /// Whether the version at hand began after what is reviewed was submitted.
    fn reviewed_another(&self, on: NaiveDate) -> bool {
        let submitted = self.secrecy_review().shown(on).submitted();
        submitted.zip(self.release().shown(on).since()).is_some_and(|(submitted, since)| submitted < since)
    }
}

impl Word {
    /// What is known of a part of the whole, or of the whole, once the review has spoken.
    pub(super) fn over(&self, facts: Facts, sheet: &Sheet, above: Option<&Sheet>) -> Facts {
        let speaks = self.speaks_of(sheet, above);
        self.said.facts.iter().fold(facts, |facts, (fact, holds)| {
            let since = self.since(*fact, sheet, above);
            match counts(facts.finding(*fact), since, *holds, self.said.certain, speaks) {
                Some(finding) => facts.overruled(*fact, finding),
                None => facts,
            }
        })
    }

    /// Whether it speaks of this: of which part of what was divided, or whether of another version, only what is found since tells.
    fn speaks_of(&self, sheet: &Sheet, above: Option<&Sheet>) -> Truth {
        match (self.of_all, self.placed) {
            (true, _) => Truth::Yes,
            (false, true) if self.is_found_of(sheet, above) => Truth::Yes,
            (false, true) => Truth::No,
            (false, false) => Truth::Open,
        }
    }

    /// Whether what it says to hold was found of this since.
    fn is_found_of(&self, sheet: &Sheet, above: Option<&Sheet>) -> bool {
        let found = |fact: Fact| sheet.facts().finding(fact) == Some(Finding::Yes) && self.since(fact, sheet, above);
        self.said.facts.iter().any(|(fact, holds)| *holds && found(*fact))
    }

    /// Whether a fact was found since.
    fn since(&self, fact: Fact, sheet: &Sheet, above: Option<&Sheet>) -> bool {
        sheet.entry_of(fact, above).is_some_and(|entry| self.before <= entry)
    }
}

/// What counts of a fact: what a review says to hold or not, or what was found before it or since; `None` where what was found does. A statement
/// that nothing else applies is no finding of a fact, and signs away nothing that a review says.
const fn counts(found: Option<Finding>, since: bool, holds: bool, certain: bool, speaks: Truth) -> Option<Finding> {
    match (found, holds, speaks) {
        // It speaks of another part.
        (_, _, Truth::No) => None,
        // Somebody has found since whether it speaks of this; or it ended, was determined or came into doubt since.
        (Some(_), _, Truth::Open) | (Some(_), false, Truth::Yes) if since => None,
        // What lies with somebody else, or was determined, no finding settles: it is disputed (art. 17 para. 3, Secrets Law 25).
        (Some(Finding::No), true, _) if since => Some(Finding::Unknown),
        (Some(Finding::Yes), true, _) | (Some(Finding::No), false, _) => None,
        (_, true, Truth::Yes) if certain => Some(Finding::Yes),
        (_, false, Truth::Yes) if certain => Some(Finding::No),
        // Nobody found what may not hold.
        (None, false, _) => None,
        _ => Some(Finding::Unknown),
    }
}
