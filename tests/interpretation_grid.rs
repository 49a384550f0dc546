//! The grid of stages and verbs, whole; what is refused and in which words; the journal, stored, replayed and at random.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "helpers of tests")]

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{Days, NaiveDate};
use gongkai::citation::Code;
use gongkai::norm::{PlanElement, Role};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::approval::Signature;
use gongkai::workflow::journal::{Header, Journal, JournalError};
use gongkai::workflow::policy_interpretation::{Event, Form, Interpretation, Interpretations, Refusal, Verb};
use proptest::prelude::*;
use serde_json::{Value, json};

const UNIT: Code = Code::literal("planning");

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

fn empty() -> Interpretations {
    Interpretations::new(Header::of(&Jurisdiction::of_place("yunnan_bureau").expect("a built-in place")))
}

/// The event of a verb.
fn event(verb: Verb) -> Event {
    let signature = Signature::of(Code::literal("wang"), Role::LeaderInCharge);
    match verb {
        Verb::DraftDocument => Event::DocumentDrafted { by: UNIT },
        Verb::DraftPlan => {
            Event::PlanDrafted { by: UNIT, elements: BTreeSet::from([PlanElement::Outline, PlanElement::Time]) }
        }
        Verb::DraftInterpretation => Event::InterpretationDrafted { by: UNIT },
        Verb::Submit => Event::DocumentSubmitted,
        Verb::SendBack => Event::DocumentReturned,
        Verb::SignDocument => Event::DocumentSignedOff { signature },
        Verb::SignPlan => Event::PlanSignedOff { signature },
        Verb::SignInterpretation => Event::InterpretationSignedOff { signature },
        Verb::Issue => Event::DocumentIssued,
        Verb::Publish => Event::InterpretationPublished { form: Form::Graphics },
    }
}

/// The five stages, and a way to each.
const STAGES: [(&str, &[Verb]); 5] = [
    ("drafting", &[Verb::DraftDocument]),
    ("submitted", &[Verb::Submit]),
    ("returned", &[Verb::Submit, Verb::SendBack]),
    ("signed off", &[Verb::Submit, Verb::SignDocument]),
    ("issued", &[Verb::SignDocument, Verb::Issue]),
];

#[track_caller]
fn along(way: &[Verb]) -> Interpretations {
    let mut matter = empty();
    for verb in way {
        matter.record(day("2024-05-06"), event(*verb)).expect("a way to the stage");
    }
    matter
}

fn stage(matter: &Interpretations) -> &'static str {
    match matter.state().stage().name().en() {
        "drafting" => "drafting",
        "submitted" => "submitted",
        "returned" => "returned",
        "signed off" => "signed off",
        "issued" => "issued",
        _ => "unknown",
    }
}

/// The arrows of the diagram in the documentation of the module.
fn drawn() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/workflow/policy_interpretation/mod.rs");
    let source = std::fs::read_to_string(file).expect("the module");
    let lines = source.lines().filter_map(|line| line.strip_prefix("//!")).map(str::trim);
    let mut diagram = lines.skip_while(|line| *line != "```mermaid").skip(1).take_while(|line| *line != "```");
    assert_eq!(diagram.next(), Some("stateDiagram-v2"));
    diagram.map(str::to_owned).collect()
}

#[test]
fn the_grid_of_stages_and_verbs_is_the_diagram() {
    assert_eq!(stage(&empty()), "drafting");
    let mut arrows = BTreeSet::from(["[*] --> drafting".to_owned()]);
    let (mut moved, mut beside, mut refused) = (0, 0, 0);
    for (name, way) in STAGES {
        for verb in Verb::ALL {
            // With a plan, so that it can be signed off.
            let mut matter = along(way);
            matter.record(day("2024-05-06"), event(Verb::DraftPlan)).expect("a plan at any stage");
            let before = matter.clone();
            let from = matter.state().stage();
            assert_eq!(from.name().en(), name);
            assert_eq!(event(verb).verb(), verb);
            let length = before.journal().entries().len();
            match matter.record(day("2024-05-07"), event(verb)) {
                Ok(()) if verb.is_of_document() => {
                    assert!(from.expects().contains(&verb), "{name} {verb:?}");
                    let arrow = format!("{name} --> {}: ", stage(&matter)).replace("signed off", "signed_off");
                    assert!(arrows.insert(format!("{arrow}{}", verb.name().en())));
                    moved += 1;
                }
                Ok(()) => {
                    assert!(!from.expects().contains(&verb), "{name} {verb:?}");
                    assert_eq!(matter.state().stage(), from, "{name} {verb:?}: it stands beside the stages");
                    beside += 1;
                }
                Err(refusal) => {
                    assert!(verb.is_of_document() && !from.expects().contains(&verb), "{name} {verb:?}");
                    assert_eq!(matter, before, "{name} {verb:?}: a refusal changes nothing");
                    assert_eq!(refusal, Refusal::OutOfOrder { verb, stage: from });
                    let verbs: Vec<String> = from.expects().iter().map(|verb| format!("`{}`", verb.event())).collect();
                    let wants = verbs.join(" or ");
                    let message =
                        format!("`{}` makes no sense once the document is {name}: expected {wants}", verb.event());
                    assert_eq!(refusal.to_string(), message);
                    refused += 1;
                    continue;
                }
            }
            assert_eq!(matter.journal().entries()[..length], *before.journal().entries());
            let last = &matter.journal().entries()[length];
            assert_eq!((last.on(), last.event()), (day("2024-05-07"), &event(verb)));
        }
    }
    assert_eq!((moved, beside, refused), (12, 25, 13));
    let drawn = drawn();
    assert_eq!(drawn.iter().cloned().collect::<BTreeSet<_>>(), arrows);
    assert_eq!(drawn.len(), arrows.len(), "no arrow is drawn twice");
}

#[test]
fn a_plan_that_nobody_drafted_is_signed_off_at_no_stage() {
    for (name, way) in STAGES {
        let mut matter = along(way);
        let before = matter.clone();
        let refused = matter.record(day("2024-05-07"), event(Verb::SignPlan)).expect_err("no plan");
        assert_eq!(refused, Refusal::NoPlanDrafted, "{name}");
        assert_eq!(refused.to_string(), "`plan_signed_off`: no plan was drafted, expected `plan_drafted`");
        assert_eq!(matter, before, "{name}");
        // The interpretation is signed off and published all the same: that it was drafted is only not on file.
        assert_eq!(matter.record(day("2024-05-07"), event(Verb::SignInterpretation)), Ok(()), "{name}");
        assert_eq!(matter.record(day("2024-05-07"), event(Verb::Publish)), Ok(()), "{name}");
    }
}

#[test]
fn what_is_refused_is_refused_in_these_words() {
    for (way, verb, message) in [
        (
            STAGES[0].1,
            Verb::SendBack,
            "`document_returned` makes no sense once the document is drafting: expected `document_drafted` or `document_submitted` or \
             `document_signed_off` or `document_issued`",
        ),
        (
            STAGES[1].1,
            Verb::Submit,
            "`document_submitted` makes no sense once the document is submitted: expected `document_returned` or `document_signed_off` or `document_issued`",
        ),
        (
            STAGES[2].1,
            Verb::SignDocument,
            "`document_signed_off` makes no sense once the document is returned: expected `document_drafted` or `document_submitted`",
        ),
        (
            STAGES[3].1,
            Verb::SendBack,
            "`document_returned` makes no sense once the document is signed off: expected `document_signed_off` or `document_issued`",
        ),
        (
            STAGES[4].1,
            Verb::Issue,
            "`document_issued` makes no sense once the document is issued: expected `document_signed_off`",
        ),
    ] {
        let refused = along(way).record(day("2024-05-07"), event(verb)).expect_err("a step that makes no sense");
        assert_eq!(refused.to_string(), message);
    }
}

#[test]
fn the_stage_keeps_its_days() {
    let mut matter = empty();
    for (on, verb, submitted, signed, issued, over) in [
        ("2024-05-06", Verb::DraftDocument, None, None, None, None),
        ("2024-05-07", Verb::Submit, Some("2024-05-07"), None, None, Some("2024-05-07")),
        ("2024-05-08", Verb::SendBack, None, None, None, None),
        ("2024-05-09", Verb::Submit, Some("2024-05-09"), None, None, Some("2024-05-09")),
        ("2024-05-10", Verb::SignDocument, Some("2024-05-09"), Some("2024-05-10"), None, Some("2024-05-09")),
        ("2024-05-11", Verb::SignDocument, Some("2024-05-09"), Some("2024-05-10"), None, Some("2024-05-09")),
        ("2024-05-13", Verb::Issue, Some("2024-05-09"), Some("2024-05-10"), Some("2024-05-13"), Some("2024-05-09")),
        (
            "2024-05-14",
            Verb::SignDocument,
            Some("2024-05-09"),
            Some("2024-05-10"),
            Some("2024-05-13"),
            Some("2024-05-09"),
        ),
    ] {
        matter.record(day(on), event(verb)).expect("a step that makes sense");
        let stage = matter.state().stage();
        let days = (stage.submitted_on(), stage.signed_off_on(), stage.issued_on(), stage.handed_over_on());
        assert_eq!(stage.returned_on(), (on == "2024-05-08").then(|| day(on)), "{on}");
        assert_eq!(days, (submitted.map(day), signed.map(day), issued.map(day), over.map(day)), "{on}");
    }
    assert_eq!(matter.state().submissions(), [day("2024-05-07"), day("2024-05-09")]);
    assert_eq!(matter.state().document_approvals().len(), 3);
    // A sign-off that comes only after the issue hands nothing over.
    let late = along(&[Verb::Issue, Verb::SignDocument]);
    let stage = late.state().stage();
    assert_eq!((stage.signed_off_on(), stage.handed_over_on()), (Some(day("2024-05-06")), Some(day("2024-05-06"))));
}

// The journal.

const GOLDEN: &str = r#"{"header":{"format":"gongkai.journal.1","place":"yunnan_bureau","issued":"2019-06-03","readings":{}},"entries":[{"on":"2023-05-04","event":{"document_drafted":{"by":"planning"}}},{"on":"2023-05-04","event":"document_submitted"},{"on":"2023-05-05","event":"document_returned"},{"on":"2023-05-05","event":{"plan_drafted":{"by":"planning","elements":["outline","form","channel","time"]}}},{"on":"2023-05-05","event":"document_submitted"},{"on":"2023-05-06","event":{"document_signed_off":{"signature":{"by":"wang","capacity":"leader_in_charge"}}}},{"on":"2023-05-06","event":{"plan_signed_off":{"signature":{"by":"wang","capacity":"leader_in_charge"}}}},{"on":"2023-05-08","event":"document_issued"},{"on":"2023-05-15","event":{"interpretation_drafted":{"by":"planning"}}},{"on":"2023-05-18","event":{"interpretation_signed_off":{"signature":{"by":"wang","capacity":"leader_in_charge"}}}},{"on":"2023-05-19","event":{"interpretation_published":{"form":"audio_video"}}}]}"#;

fn golden() -> Interpretations {
    let journal: Journal<Event> = serde_json::from_str(GOLDEN).expect("a journal that reads");
    Interpretations::replay(journal).expect("a journal that makes sense")
}

#[test]
fn a_journal_is_written_back_byte_for_byte() {
    let matter = golden();
    assert_eq!(serde_json::to_string(matter.journal()).expect("a journal as JSON"), GOLDEN);
    let verbs: BTreeSet<Verb> = matter.journal().entries().iter().map(|entry| entry.event().verb()).collect();
    assert_eq!(verbs.len(), Verb::ALL.len(), "every event is in it");
    for (on, expected) in [
        ("2023-05-03", "drafting"),
        ("2023-05-04", "submitted"),
        ("2023-05-05", "submitted"),
        ("2023-05-06", "signed off"),
        ("2023-05-08", "issued"),
        ("2030-01-01", "issued"),
    ] {
        assert_eq!(matter.on(day(on)).stage().name().en(), expected, "{on}");
    }
    let state = matter.state();
    assert_eq!(state.published_on(), Some(day("2023-05-19")));
    assert_eq!(state.plan_on(day("2023-05-04")), None);
    assert_eq!(state.plan_on(day("2023-05-05")).map(|plan| plan.elements.len()), Some(4));
    assert_eq!((state.documents().len(), state.drafts().len(), state.plans().len()), (1, 1, 1));
    assert_eq!((state.document_approvals().len(), state.plan_approvals().len(), state.approvals().len()), (1, 1, 1));
    assert_eq!(state.publications()[0].form, Form::AudioVideo);
}

#[test]
fn every_form_and_every_element_is_stored_by_its_name() {
    let forms: Vec<Value> = Form::ALL.into_iter().map(|form| json!(form)).collect();
    assert_eq!(json!(forms), json!(["text", "graphics", "audio_video", "press_release", "interview", "other"]));
    let elements = [PlanElement::Outline, PlanElement::Form, PlanElement::Channel, PlanElement::Time];
    assert_eq!(json!(elements), json!(["outline", "form", "channel", "time"]));
}

#[test]
fn a_journal_edited_by_hand_is_refused() {
    let good: Value = serde_json::from_str(GOLDEN).expect("JSON");
    let spoil = |spoil: &dyn Fn(&mut Value)| {
        let mut stored = good.clone();
        spoil(&mut stored);
        serde_json::from_value::<Journal<Event>>(stored).err().map(|refused| refused.to_string())
    };
    assert_eq!(spoil(&|_| {}), None);
    for at in 0..11 {
        let found = spoil(&|stored| {
            let event = &mut stored["entries"][at]["event"];
            match event.as_str().map(str::to_owned) {
                // An event without fields is a string.
                Some(code) => *event = json!({code: {"extra": 1}}),
                None => {
                    event.as_object_mut().expect("an event").values_mut().for_each(|fields| fields["extra"] = json!(1));
                }
            }
        });
        let found = found.expect("an unknown field is refused");
        let alone = found.starts_with("invalid type: map, expected unit");
        assert!(alone || found.starts_with("unknown field `extra`"), "{at}: {found}");
        let found = spoil(&|stored| stored["entries"][at]["extra"] = json!(1)).expect("an unknown field is refused");
        assert!(found.starts_with("unknown field `extra`"), "{at}: {found}");
    }
    for (way, spoilt) in [
        spoil(&|stored| stored["entries"][0]["event"] = json!({"document_begun": {"by": "planning"}})),
        spoil(&|stored| stored["entries"][0]["event"] = json!({"document_drafted": {}})),
        spoil(&|stored| stored["entries"][1]["event"] = json!({"document_submitted": {"with_plan": true}})),
        spoil(&|stored| stored["entries"][3]["event"]["plan_drafted"]["elements"] = json!(["mood"])),
        spoil(&|stored| stored["entries"][5]["event"]["document_signed_off"]["signature"] = json!("wang")),
        spoil(&|stored| stored["entries"][5]["event"]["document_signed_off"]["signature"]["extra"] = json!(1)),
        spoil(&|stored| stored["entries"][10]["event"]["interpretation_published"]["form"] = json!("song")),
        spoil(&|stored| stored["entries"][10]["on"] = json!("2023-5-19")),
    ]
    .into_iter()
    .enumerate()
    {
        assert!(spoilt.is_some(), "spoilt in way {way}");
    }
    assert_eq!(
        spoil(&|stored| stored["entries"][10]["on"] = json!("2023-05-17")),
        Some("entry on 2023-05-17 lies before the last one on 2023-05-18: expected the order of days".to_owned())
    );
}

#[test]
fn a_stored_journal_is_checked_through_the_same_transitions() {
    let without = |at: usize| {
        let mut stored: Value = serde_json::from_str(GOLDEN).expect("JSON");
        stored["entries"].as_array_mut().expect("entries").remove(at);
        let journal: Journal<Event> = serde_json::from_value(stored).expect("a journal that reads");
        Interpretations::replay(journal).map_err(|refused| refused.to_string())
    };
    assert_eq!(
        without(1),
        Err("`document_returned` makes no sense once the document is drafting: expected `document_drafted` or `document_submitted` or \
             `document_signed_off` or `document_issued`"
            .to_owned())
    );
    assert_eq!(
        without(2),
        Err("`document_submitted` makes no sense once the document is submitted: expected `document_returned` or `document_signed_off` or `document_issued`"
            .to_owned())
    );
    assert_eq!(without(3), Err("`plan_signed_off`: no plan was drafted, expected `plan_drafted`".to_owned()));
    assert!(without(0).is_ok(), "a draft that is not on file keeps nothing from being recorded");
}

#[test]
fn days_do_not_run_backwards_and_what_is_learnt_late_stands_where_it_happened() {
    let mut matter = along(STAGES[1].1);
    let before = matter.clone();
    let (on, last) = (day("2024-05-05"), day("2024-05-06"));
    let refused = matter.record(on, event(Verb::DraftPlan));
    assert_eq!(refused, Err(Refusal::Journal(JournalError::Backwards { on, last })));
    assert_eq!(matter, before);
    matter.record_late(on, event(Verb::DraftPlan)).expect("it makes sense where it happened");
    assert_eq!(matter.state().plans()[0].on, on);
    let before = matter.clone();
    assert!(matter.record_late(on, event(Verb::SendBack)).is_err());
    assert_eq!(matter, before);
}

// At random.

/// A step: days since the last one, and what; some of them run backwards.
fn steps() -> impl Strategy<Value = Vec<(i64, usize)>> {
    let gap = prop_oneof![1 => Just(-1_i64), 20 => 0_i64..6];
    proptest::collection::vec((gap, 0..Verb::ALL.len()), 0..40)
}

fn live(steps: &[(i64, usize)]) -> Interpretations {
    let (mut matter, mut on) = (empty(), day("2024-05-06"));
    for &(gap, verb) in steps {
        let day = if gap < 0 { on - Days::new(1) } else { on + Days::new(gap.unsigned_abs()) };
        let before = matter.clone();
        if matter.record(day, event(Verb::ALL[verb])).is_ok() {
            on = day;
        } else {
            assert_eq!(matter, before, "a refusal changes nothing");
        }
    }
    matter
}

proptest! {
    #[test]
    fn a_replayed_journal_is_the_live_matter(steps in steps()) {
        let matter = live(&steps);
        let stored = serde_json::to_string(matter.journal()).expect("a journal as JSON");
        let read: Journal<Event> = serde_json::from_str(&stored).expect("a journal that reads");
        prop_assert_eq!(&serde_json::to_string(&read).expect("a journal as JSON"), &stored);
        prop_assert_eq!(&Interpretations::replay(read).expect("a journal that makes sense"), &matter);
        let last = matter.journal().entries().last().map_or(day("2024-05-06"), gongkai::workflow::journal::Entry::on);
        prop_assert_eq!(&matter.on(last), matter.state());
    }

    #[test]
    fn what_came_later_does_not_change_where_things_stood(steps in steps(), offset in 0_u64..200) {
        let matter = live(&steps);
        let on = day("2024-05-01") + Days::new(offset);
        let mut until = empty();
        for entry in matter.journal().entries().iter().filter(|entry| entry.on() <= on) {
            until.record(entry.on(), entry.event().clone()).expect("a step that made sense");
        }
        prop_assert_eq!(&matter.on(on), until.state());
    }

    #[test]
    fn what_interprets_a_document_does_not_move_its_stage(steps in steps()) {
        let matter = live(&steps);
        let mut alone = empty();
        for entry in matter.journal().entries().iter().filter(|entry| entry.event().verb().is_of_document()) {
            alone.record(entry.on(), entry.event().clone()).expect("a step that made sense");
        }
        prop_assert_eq!(alone.state().stage(), matter.state().stage());
        let nothing = Interpretation::default();
        prop_assert_eq!(alone.state().plans(), nothing.plans());
    }
}
