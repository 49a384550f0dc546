//! Sheets of facts and answers in short form.

use chrono::NaiveDate;
use gongkai::decision::{Decision, Part, decide};
use gongkai::fact::{Fact, Facts, Finding};
use gongkai::norm::Mode;
use gongkai::regime::Jurisdiction;

/// A date of the test.
#[track_caller]
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

/// Government information of which some findings are yes, some are no, and nothing else was asked.
#[track_caller]
pub(crate) fn open(yes: &[Fact], no: &[Fact]) -> Facts {
    let with = |facts: Facts, fact: &Fact, finding| facts.with(*fact, finding).expect("findings that stand together");
    let facts = yes.iter().fold(Facts::government_information(), |facts, fact| with(facts, fact, Finding::Yes));
    no.iter().fold(facts, |facts, fact| with(facts, fact, Finding::No))
}

/// Government information of which some findings are yes and every other one is no.
#[track_caller]
pub(crate) fn closed(yes: &[Fact]) -> Facts {
    let mut facts = open(yes, &[]);
    for fact in Fact::all() {
        // What is yes, and what follows from it, is not changed.
        let _ = facts.record(fact, Finding::No);
    }
    facts
}

/// Judges one part in a place on a day and looks at the answer.
#[track_caller]
pub(crate) fn judge<T>(
    place: &Jurisdiction,
    on: &str,
    mode: Mode,
    facts: Facts,
    look: impl FnOnce(&Decision<'_>) -> T,
) -> T {
    let regime = place.on(day(on)).expect("a day under the Regulation");
    let part = Part::new(mode, facts);
    look(&decide(&regime, &part))
}
