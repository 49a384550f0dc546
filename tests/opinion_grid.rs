//! Public opinion on file: the grid of stages and verbs, whole; what is refused and in which words; the journal, stored and replayed.

#![expect(clippy::expect_used, reason = "helpers of tests")]

use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveDate;
use gongkai::citation::Code;
use gongkai::norm::{OpinionAbout, Role};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::approval::Signature;
use gongkai::workflow::journal::{Header, Journal};
use gongkai::workflow::public_opinion_response::{Event, Refusal, Responses, Verb};
use proptest::prelude::*;

const WATER: Code = Code::literal("water");

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

fn empty() -> Responses {
    Responses::new(Header::of(&Jurisdiction::of_place("yunnan_bureau").expect("a built-in place")))
}

/// The event of a verb.
fn event(verb: Verb) -> Event {
    match verb {
        Verb::Collect => Event::Collected {
            happened: "2024-05-06T08:00:00".parse().expect("a moment"),
            about: OpinionAbout::Unit,
            unit: Some(Code::literal("planning")),
        },
        Verb::Judge => Event::Judged { major: Some(true), sensitive: None },
        Verb::Report => Event::Reported { at: None },
        Verb::TellSpokesperson => Event::SpokespersonTold,
        Verb::ApproveHandling => {
            Event::HandlingApproved { signature: Signature::of(Code::literal("wang"), Role::LeaderInCharge) }
        }
        Verb::Handle => Event::Handled { results_known: false },
        Verb::Involve => Event::Involves { agency: WATER },
        Verb::Confirm => Event::Confirmed { agency: WATER },
        Verb::Respond => Event::Responded { by: Code::literal("planning"), with_results: false },
    }
}

/// The five stages, and a way to each.
const STAGES: [(&str, &[Verb]); 5] = [
    ("unseen", &[]),
    ("collected", &[Verb::Collect]),
    ("judged", &[Verb::Collect, Verb::Judge]),
    ("handled", &[Verb::Collect, Verb::Handle]),
    ("responded", &[Verb::Collect, Verb::Respond]),
];

#[track_caller]
fn along(way: &[Verb]) -> Responses {
    let mut matter = empty();
    for verb in way {
        matter.record(day("2024-05-06"), event(*verb)).expect("a way to the stage");
    }
    matter
}

/// The arrows of the diagram in the documentation of the module.
fn drawn() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/workflow/public_opinion_response/mod.rs");
    let source = std::fs::read_to_string(file).expect("the module");
    let lines = source.lines().filter_map(|line| line.strip_prefix("//!")).map(str::trim);
    let mut diagram = lines.skip_while(|line| *line != "```mermaid").skip(1).take_while(|line| *line != "```");
    assert_eq!(diagram.next(), Some("stateDiagram-v2"));
    diagram.map(str::to_owned).collect()
}

#[test]
fn the_grid_of_stages_and_verbs_is_the_diagram() {
    let mut arrows = BTreeSet::from(["[*] --> unseen".to_owned()]);
    let (mut moved, mut beside, mut refused) = (0, 0, 0);
    for (name, way) in STAGES {
        for verb in Verb::ALL {
            let mut matter = along(way);
            // An agency that confirms is one that is known to be involved.
            if verb == Verb::Confirm && !way.is_empty() {
                matter.record(day("2024-05-06"), event(Verb::Involve)).expect("opinion on file");
            }
            let before = matter.clone();
            let from = matter.state().stage();
            assert_eq!((from.name().en(), event(verb).verb()), (name, verb));
            let taken = matter.record(day("2024-05-07"), event(verb));
            assert_eq!(taken.is_ok(), from.expects().contains(&verb), "{name} {verb:?}");
            match taken {
                Ok(()) if verb.moves() => {
                    let to = matter.state().stage().name();
                    assert!(arrows.insert(format!("{name} --> {}: {}", to.en(), verb.name().en())));
                    moved += 1;
                }
                Ok(()) => {
                    assert_eq!(matter.state().stage(), from, "{name} {verb:?}: it stands beside the stages");
                    beside += 1;
                }
                Err(refusal) => {
                    assert_eq!(refusal, Refusal::OutOfOrder { verb, stage: from });
                    assert_eq!(matter, before, "{name} {verb:?}: a refusal changes nothing");
                    refused += 1;
                }
            }
        }
    }
    assert_eq!((moved, beside, refused), (13, 20, 12));
    let drawn = drawn();
    assert_eq!(drawn.iter().cloned().collect::<BTreeSet<_>>(), arrows);
    assert_eq!(drawn.len(), arrows.len(), "no arrow is drawn twice");
}

#[test]
fn what_is_refused_is_refused_in_these_words() {
    let refused = empty().record(day("2024-05-06"), event(Verb::Respond)).expect_err("nothing is on file");
    assert_eq!(refused.to_string(), "`responded` makes no sense once opinion is unseen: expected `collected`");
    let refused = empty().record(day("2024-05-05"), event(Verb::Collect)).expect_err("before it happened");
    assert_eq!(
        refused.to_string(),
        "`collected` on 2024-05-05: the event happened on 2024-05-06 08:00:00, expected a day not after that of the entry"
    );
    let refused = along(&[Verb::Collect]).record(day("2024-05-06"), event(Verb::Confirm)).expect_err("not involved");
    assert_eq!(refused.to_string(), "`confirmed`: agency `water` is not involved, expected `involves` first");
}

proptest! {
    /// Whatever was recorded is replayed to the same state, and an event that is refused leaves no trace.
    #[test]
    fn a_stored_journal_is_replayed(verbs in prop::collection::vec(prop::sample::select(Verb::ALL.to_vec()), 0..12)) {
        let mut matter = empty();
        for verb in verbs {
            let before = matter.clone();
            if matter.record(day("2024-05-06"), event(verb)).is_err() {
                prop_assert_eq!(&matter, &before);
            }
        }
        let stored = serde_json::to_string(matter.journal()).expect("a journal");
        let journal: Journal<Event> = serde_json::from_str(&stored).expect("the journal");
        prop_assert_eq!(Responses::replay(journal), Ok(matter));
    }
}
