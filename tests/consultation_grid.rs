//! The grid of stages and verbs, whole; what is refused and in which words; the journal, stored, replayed and at random.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "helpers of tests")]

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{Days, NaiveDate};
use gongkai::citation::Code;
use gongkai::norm::{Choice, Consulted, Decider, Dispute, LetterContent, Mode, Period, Reading};
use gongkai::regime::{Jurisdiction, RegimeError};
use gongkai::workflow::consultation::{
    Answer, Consultations, Event, Form, Ledger, Letter, LetterError, Opinion, Refusal, Settlement, Stage, Verb, rule,
};
use gongkai::workflow::journal::{Format, Header, Journal, JournalError, MOST_ENTRIES};
use proptest::prelude::*;
use serde_json::{Value, json};

const PARTNER: Code = Code::literal("partner");

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

fn empty() -> Consultations {
    Consultations::new(Header::of(&Jurisdiction::of_place("taierzhuang").expect("a built-in place")))
}

/// The event of a verb.
fn event(with: Code, consulted: Consulted, verb: Verb) -> Event {
    let answer = Answer::Objects(Dispute::WhetherToDisclose);
    match verb {
        Verb::Open => {
            let (mode, trigger) = (Mode::Proactive, day("2024-03-04"));
            Event::Opened { with, consulted, mode, trigger, of_place: Some(true), urgent: None }
        }
        Verb::Send => Event::Sent { with, letter: Letter::new().with_opinion(Opinion::Disclose, "条例第二十条") },
        Verb::Receive => Event::Received { with },
        Verb::AgreeWindow => Event::WindowAgreed { with, window: Period::working_days(5) },
        Verb::SayOrally => Event::Answered { with, answer, form: Form::Oral },
        Verb::Answer => Event::Answered { with, answer, form: Form::Written },
        Verb::Escalate => Event::Escalated { with, to: Decider::CompetentDepartment },
        Verb::Settle => Event::Settled { with, result: Settlement::Disclose },
        Verb::Withdraw => Event::Withdrawn { with, not_involved: false },
    }
}

/// The seven stages, and a way to each.
const STAGES: [(&str, &[Verb]); 7] = [
    ("opened", &[Verb::Open]),
    ("sent", &[Verb::Open, Verb::Send]),
    ("received", &[Verb::Open, Verb::Send, Verb::Receive]),
    ("answered", &[Verb::Open, Verb::Send, Verb::Receive, Verb::Answer]),
    ("escalated", &[Verb::Open, Verb::Send, Verb::Escalate]),
    ("settled", &[Verb::Open, Verb::Send, Verb::Escalate, Verb::Settle]),
    ("withdrawn", &[Verb::Open, Verb::Withdraw]),
];

#[track_caller]
fn along(consulted: Consulted, way: &[Verb]) -> Consultations {
    let mut matter = empty();
    for verb in way {
        matter.record(day("2024-03-05"), event(PARTNER, consulted, *verb)).expect("a way to the stage");
    }
    matter
}

#[track_caller]
fn stage(matter: &Consultations) -> Stage {
    matter.ledger().with(PARTNER).expect("an opened consultation").stage()
}

/// The arrows of the diagram in the documentation of the module.
fn drawn() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/workflow/consultation/mod.rs");
    let source = std::fs::read_to_string(file).expect("the module");
    let lines = source.lines().filter_map(|line| line.strip_prefix("//!")).map(str::trim);
    let mut diagram = lines.skip_while(|line| *line != "```mermaid").skip(1).take_while(|line| *line != "```");
    assert_eq!(diagram.next(), Some("stateDiagram-v2"));
    diagram.map(str::to_owned).collect()
}

#[test]
fn the_grid_of_stages_and_verbs_is_the_diagram() {
    let mut arrows = BTreeSet::from(["[*] --> opened: open".to_owned()]);
    let (mut allowed, mut refused) = (0, 0);
    for (name, way) in STAGES {
        for verb in Verb::ALL {
            let mut matter = along(Consulted::InvolvedAgency, way);
            let before = matter.clone();
            let from = stage(&matter);
            assert_eq!(from.name().en(), name);
            let expected = from.expects().contains(&verb);
            let step = event(PARTNER, Consulted::InvolvedAgency, verb);
            assert_eq!(step.verb(), verb);
            match matter.record(day("2024-03-06"), step.clone()) {
                Ok(()) => {
                    assert!(expected, "{name} {verb:?}");
                    let length = before.journal().entries().len();
                    assert_eq!(matter.journal().entries().len(), length + 1);
                    assert_eq!(matter.journal().entries()[..length], *before.journal().entries());
                    let last = &matter.journal().entries()[length];
                    assert_eq!((last.on(), last.event()), (day("2024-03-06"), &step));
                    let to = stage(&matter).name();
                    assert!(arrows.insert(format!("{name} --> {}: {}", to.en(), verb.name().en())));
                    allowed += 1;
                }
                Err(refusal) => {
                    assert!(!expected, "{name} {verb:?}");
                    assert_eq!(matter, before, "{name} {verb:?}: a refusal changes nothing");
                    let boxed = Box::new(from);
                    assert_eq!(refusal, Refusal::OutOfOrder { with: PARTNER, verb, stage: boxed }, "{name} {verb:?}");
                    let mut verbs: Vec<String> =
                        from.expects().iter().map(|verb| format!("`{}`", verb.event())).collect();
                    verbs.dedup();
                    let wants = if verbs.is_empty() { "nothing more".to_owned() } else { verbs.join(" or ") };
                    let message =
                        format!("`{}` with `partner` makes no sense once it is {name}: expected {wants}", verb.event());
                    assert_eq!(refusal.to_string(), message);
                    refused += 1;
                }
            }
        }
    }
    assert_eq!((allowed, refused), (25, 38));
    let drawn = drawn();
    assert_eq!(drawn.iter().cloned().collect::<BTreeSet<_>>(), arrows);
    assert_eq!(drawn.len(), arrows.len(), "no arrow is drawn twice");
}

#[test]
fn before_it_is_opened_only_opening_makes_sense() {
    for verb in Verb::ALL {
        let mut matter = empty();
        let before = matter.clone();
        let found = matter.record(day("2024-03-05"), event(PARTNER, Consulted::CoMaker, verb));
        if verb == Verb::Open {
            assert_eq!(found, Ok(()));
            continue;
        }
        let refusal = found.expect_err("nothing is open");
        assert_eq!(refusal, Refusal::NotOpened { with: PARTNER, verb });
        let message = format!("`{}` with `partner`: no consultation with it is open, expected `opened`", verb.event());
        assert_eq!(refusal.to_string(), message);
        assert_eq!(matter, before);
    }
}

#[test]
fn a_disagreement_with_a_third_party_is_escalated_to_nobody_at_any_stage() {
    for (name, way) in STAGES {
        if way.contains(&Verb::Escalate) {
            continue;
        }
        let mut matter = along(Consulted::ThirdParty, way);
        let before = matter.clone();
        let refused = matter.record(day("2024-03-06"), event(PARTNER, Consulted::ThirdParty, Verb::Escalate));
        assert_eq!(refused, Err(Refusal::NotBetweenAgencies { with: PARTNER }), "{name}");
        assert_eq!(
            refused.map_err(|refusal| refusal.to_string()),
            Err("`escalated` with `partner`: only disagreements between agencies are escalated, `partner` is a third \
                 party"
                .to_owned())
        );
        assert_eq!(matter, before, "{name}");
    }
}

#[test]
fn what_is_refused_is_refused_in_these_words() {
    let refused = |way: &[Verb], verb| {
        let mut matter = along(Consulted::CoMaker, way);
        let refused = matter.record(day("2024-03-06"), event(PARTNER, Consulted::CoMaker, verb));
        refused.expect_err("a step that makes no sense").to_string()
    };
    for (way, verb, message) in [
        (
            STAGES[0].1,
            Verb::Answer,
            "`answered` with `partner` makes no sense once it is opened: expected `sent` or `withdrawn`",
        ),
        (
            STAGES[1].1,
            Verb::Settle,
            "`settled` with `partner` makes no sense once it is sent: expected `received` or `window_agreed` or `answered` \
             or `escalated` or `withdrawn` or `opened`",
        ),
        (
            STAGES[4].1,
            Verb::Answer,
            "`answered` with `partner` makes no sense once it is escalated: expected `settled` or `withdrawn` or `opened`",
        ),
        (
            STAGES[5].1,
            Verb::Withdraw,
            "`withdrawn` with `partner` makes no sense once it is settled: expected `opened`",
        ),
        (STAGES[6].1, Verb::Send, "`sent` with `partner` makes no sense once it is withdrawn: expected `opened`"),
    ] {
        assert_eq!(refused(way, verb), message);
    }
}

#[test]
fn letters_are_refused_in_these_words() {
    let place = Jurisdiction::of_place("taierzhuang").expect("a built-in place");
    let regime = place.on(day("2024-03-04")).expect("a text that governs");
    let rule = rule(&regime, Consulted::InvolvedAgency, Mode::Proactive).expect("a consultation");
    let about = |title: &str, number: &str, description: &str, issuer: &str| {
        Letter::new().about(title, number, description, day("2024-03-04"), issuer)
    };
    let dateless: Letter =
        serde_json::from_value(json!({"title": "补贴公示", "document_number": "3号", "description": "名单"}))
            .expect("a letter");
    let facts = about("补贴公示", "3号", "名单", "农业农村局");
    for (letter, content, message) in [
        (
            Letter::new(),
            LetterContent::Title,
            "letter lacks the title: expected it under taierzhuang.coordination/7/-/1",
        ),
        (
            about("补贴公示", " ", "名单", "农业农村局"),
            LetterContent::DocumentNumber,
            "letter lacks the document number: expected it under taierzhuang.coordination/7/-/1",
        ),
        (
            about("补贴公示", "3号", "", "农业农村局"),
            LetterContent::Description,
            "letter lacks the description: expected it under taierzhuang.coordination/7/-/1",
        ),
        (
            dateless,
            LetterContent::OriginDate,
            "letter lacks the date of origin: expected it under taierzhuang.coordination/7/-/1",
        ),
        (
            about("补贴公示", "3号", "名单", "\u{3000}"),
            LetterContent::Issuer,
            "letter lacks the issuing body: expected it under taierzhuang.coordination/7/-/1",
        ),
        (
            facts.clone(),
            LetterContent::Points,
            "letter lacks the points to be settled: expected it under taierzhuang.coordination/7/-/2",
        ),
        (
            facts.clone().asking("是否一致"),
            LetterContent::Opinion,
            "letter lacks the proposer's opinion: expected it under taierzhuang.coordination/7/-/3",
        ),
        (
            facts.clone().asking("是否一致").with_opinion(Opinion::Withhold, ""),
            LetterContent::Basis,
            "letter lacks the basis of the opinion: expected it under taierzhuang.coordination/7/-/3",
        ),
    ] {
        let refused = letter.checked(rule).expect_err("a letter that lacks something");
        assert!(matches!(&refused, LetterError::Lacks { content: found } if **found == content), "{refused:?}");
        if !message.is_empty() {
            assert_eq!(refused.to_string(), message);
        }
    }
    let oral = Letter::new().orally().checked(rule).expect_err("an oral letter");
    assert!(matches!(oral, LetterError::Oral { .. }));
    assert_eq!(oral.to_string(), "letter is oral: expected writing under taierzhuang.coordination/5/-/-");
}

// The journal.

#[test]
fn days_do_not_run_backwards_and_one_day_holds_several_entries() {
    let mut matter = along(Consulted::CoMaker, STAGES[1].1);
    let before = matter.clone();
    let refused = matter.record(day("2024-03-04"), event(PARTNER, Consulted::CoMaker, Verb::Receive));
    let (on, last) = (day("2024-03-04"), day("2024-03-05"));
    assert_eq!(refused, Err(Refusal::Journal(JournalError::Backwards { on, last })));
    assert_eq!(
        refused.map_err(|refusal| refusal.to_string()),
        Err("entry on 2024-03-04 lies before the last one on 2024-03-05: expected the order of days".to_owned())
    );
    assert_eq!(matter, before);
    assert_eq!(matter.record(last, event(PARTNER, Consulted::CoMaker, Verb::Receive)), Ok(()));

    let mut stored = serde_json::to_value(matter.journal()).expect("a journal as JSON");
    stored["entries"][2]["on"] = json!("2024-03-04");
    let read: Result<Journal<Event>, _> = serde_json::from_value(stored);
    let message = read.expect_err("days that run backwards").to_string();
    assert_eq!(message, "entry on 2024-03-04 lies before the last one on 2024-03-05: expected the order of days");
}

#[test]
fn a_journal_has_an_end() {
    let mut journal: Journal<Event> = Journal::new(Header::of(&Jurisdiction::national()));
    let received = || Event::Received { with: Code::literal("a") };
    for _ in 0..MOST_ENTRIES {
        assert_eq!(journal.record(day("2024-03-04"), received()), Ok(()));
    }
    let full = journal.clone();
    let refused = journal.record(day("2024-03-04"), received()).expect_err("one too many");
    assert_eq!(refused, JournalError::TooLong { length: 100_001 });
    assert_eq!(refused.to_string(), "journal has 100001 entries: expected at most 100000");
    assert_eq!(journal, full);
}

#[test]
fn up_to_a_day_means_that_day_included() {
    let matter = golden();
    for (on, length) in [
        ("2022-04-24", 0),
        ("2022-04-25", 2),
        ("2022-04-26", 3),
        ("2022-04-28", 7),
        ("2022-05-05", 10),
        ("2022-05-16", 13),
        ("2030-01-01", 14),
    ] {
        assert_eq!(matter.journal().up_to(day(on)).len(), length, "{on}");
    }
}

fn golden_text() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/consultation_journal.json");
    std::fs::read_to_string(file).expect("the golden journal")
}

fn golden() -> Consultations {
    let journal: Journal<Event> = serde_json::from_str(&golden_text()).expect("a journal that reads");
    Consultations::replay(journal).expect("a journal that makes sense")
}

#[test]
fn the_golden_journal_loads_and_replays_to_what_happened() {
    let matter = golden();
    let header = matter.journal().header();
    assert_eq!((header.format(), header.place().as_str()), (Format::One, "yunnan_bureau"));
    assert_eq!(header.rules().map(|mark| mark.as_str().to_owned()).as_deref(), Some("host.7"));
    let place = header.jurisdiction().expect("a built-in place");
    assert_eq!(place.assumed_issue(), Some(day("2019-06-03")));
    assert_eq!(place.readings().of(Reading::SilenceReach), Some(Choice::DiscloseOnly));
    assert_eq!(Header::of(&place).with_rules(Code::literal("host.7")), *header);

    // Every event and every verb occurs.
    let verbs: BTreeSet<Verb> = matter.journal().entries().iter().map(|entry| entry.event().verb()).collect();
    assert_eq!(verbs, Verb::ALL.into_iter().collect());

    let ledger = matter.ledger();
    let names: Vec<String> = ledger.consultations().iter().map(|one| one.with().to_string()).collect();
    assert_eq!(names, ["finance", "supplier", "archive"]);
    let [finance, supplier, archive] = ledger.consultations() else { panic!("three are consulted") };
    assert_eq!((finance.consulted(), finance.mode()), (Consulted::InvolvedAgency, Mode::Proactive));
    assert_eq!((finance.trigger(), finance.is_of_place()), (day("2022-04-24"), Some(true)));
    let stage = finance.stage();
    let Stage::Settled(settled) = stage else { panic!("{stage:?}") };
    assert_eq!(settled.result(), Settlement::DiscloseAsAgreed);
    assert_eq!((stage.sent_on(), stage.received_on()), (Some(day("2022-04-28")), Some(day("2022-04-28"))));
    let (whether, content) = (Answer::Objects(Dispute::WhetherToDisclose), Answer::Objects(Dispute::Content));
    assert_eq!(stage.answered(), Some((day("2022-05-06"), whether)));
    assert_eq!(stage.said(), Some((day("2022-05-05"), content)));

    assert_eq!((supplier.consulted(), supplier.is_of_place()), (Consulted::ThirdParty, None));
    assert_eq!(supplier.stage().name().en(), "withdrawn");
    assert_eq!(supplier.stage().sent_on(), Some(day("2022-04-28")));
    assert_eq!((archive.consulted(), archive.mode()), (Consulted::CoMaker, Mode::OnRequest));
    assert_eq!((archive.stage().name().en(), archive.is_of_place()), ("withdrawn", Some(false)));

    // On the way there.
    let stages = |on: &str| {
        let ledger = matter.on(day(on));
        ledger.consultations().iter().map(|one| one.stage().name().en().to_owned()).collect::<Vec<_>>()
    };
    for (on, expected) in [
        ("2022-04-24", &[][..]),
        ("2022-04-25", &["opened", "opened"]),
        ("2022-04-27", &["opened", "opened", "withdrawn"]),
        ("2022-04-28", &["received", "sent", "withdrawn"]),
        ("2022-05-05", &["received", "answered", "withdrawn"]),
        ("2022-05-06", &["answered", "answered", "withdrawn"]),
        ("2022-05-09", &["escalated", "answered", "withdrawn"]),
        ("2022-05-16", &["settled", "answered", "withdrawn"]),
        ("2022-05-17", &["settled", "withdrawn", "withdrawn"]),
    ] {
        assert_eq!(stages(on), expected, "{on}");
    }
}

#[test]
fn the_golden_journal_is_written_back_as_it_was() {
    let stored: Value = serde_json::from_str(&golden_text()).expect("JSON");
    let written = serde_json::to_value(golden().journal()).expect("a journal as JSON");
    assert_eq!(written, stored);
    let again: Journal<Event> = serde_json::from_value(written).expect("a journal");
    assert_eq!(Consultations::replay(again).expect("a journal that makes sense"), golden());
}

#[test]
fn what_a_journal_does_not_know_is_refused() {
    let good: Value = serde_json::from_str(&golden_text()).expect("JSON");
    let spoil = |spoil: &dyn Fn(&mut Value)| {
        let mut stored = good.clone();
        spoil(&mut stored);
        serde_json::from_value::<Journal<Event>>(stored).err().map(|refused| refused.to_string())
    };
    assert_eq!(spoil(&|_| {}), None);
    for (what, spoilt) in [
        ("journal", spoil(&|stored| stored["extra"] = json!(1))),
        ("header", spoil(&|stored| stored["header"]["extra"] = json!(1))),
        ("entry", spoil(&|stored| stored["entries"][0]["extra"] = json!(1))),
        ("opened", spoil(&|stored| stored["entries"][0]["event"]["opened"]["extra"] = json!(1))),
        ("withdrawn", spoil(&|stored| stored["entries"][3]["event"]["withdrawn"]["extra"] = json!(1))),
        ("sent", spoil(&|stored| stored["entries"][4]["event"]["sent"]["extra"] = json!(1))),
        ("letter", spoil(&|stored| stored["entries"][4]["event"]["sent"]["letter"]["extra"] = json!(1))),
        ("received", spoil(&|stored| stored["entries"][5]["event"]["received"]["extra"] = json!(1))),
        ("agreed", spoil(&|stored| stored["entries"][7]["event"]["window_agreed"]["extra"] = json!(1))),
        ("window", spoil(&|stored| stored["entries"][7]["event"]["window_agreed"]["window"]["extra"] = json!(1))),
        ("answered", spoil(&|stored| stored["entries"][8]["event"]["answered"]["extra"] = json!(1))),
        ("escalated", spoil(&|stored| stored["entries"][11]["event"]["escalated"]["extra"] = json!(1))),
        ("settled", spoil(&|stored| stored["entries"][12]["event"]["settled"]["extra"] = json!(1))),
    ] {
        let found = spoilt.expect("an unknown field is refused");
        assert!(found.starts_with("unknown field `extra`, expected"), "{what}: {found}");
    }
    assert_eq!(
        spoil(&|stored| stored["header"]["format"] = json!("gongkai.journal.2")),
        Some("unknown variant `gongkai.journal.2`, expected `gongkai.journal.1`".to_owned())
    );
    for (way, spoilt) in [
        spoil(&|stored| stored["header"]["format"] = Value::Null),
        spoil(&|stored| drop(stored["header"].as_object_mut().expect("an object").remove("format"))),
        spoil(&|stored| drop(stored["header"].as_object_mut().expect("an object").remove("place"))),
        spoil(&|stored| drop(stored["entries"][0].as_object_mut().expect("an object").remove("on"))),
        spoil(&|stored| stored["entries"][0]["on"] = json!("2022-02-30")),
        spoil(&|stored| stored["entries"][0]["on"] = json!("2022-4-25")),
        spoil(&|stored| stored["entries"][0]["event"]["opened"]["trigger"] = json!("24 April")),
        spoil(&|stored| stored["entries"][0]["event"] = json!({"begun": {"with": "finance"}})),
        spoil(&|stored| stored["entries"][0]["event"]["opened"]["consulted"] = json!("neighbour")),
        spoil(&|stored| stored["entries"][8]["event"]["answered"]["answer"] = json!("shrugs")),
        spoil(&|stored| stored["entries"][8]["event"]["answered"]["form"] = json!("telepathic")),
        spoil(&|stored| stored["entries"][7]["event"]["window_agreed"]["window"]["length"] = json!(0)),
        spoil(&|stored| stored["header"]["readings"] = json!({"silence_reach": "p2_only"})),
    ]
    .into_iter()
    .enumerate()
    {
        assert!(spoilt.is_some(), "spoilt in way {way}");
    }
}

#[test]
fn a_stored_journal_is_checked_through_the_same_transitions() {
    let mut stored: Value = serde_json::from_str(&golden_text()).expect("JSON");
    let entries = stored["entries"].as_array_mut().expect("entries");
    entries.remove(11);
    let journal: Journal<Event> = serde_json::from_value(stored).expect("a journal that reads");
    let refused = Consultations::replay(journal.clone()).expect_err("settled before it was escalated");
    assert_eq!(
        refused.to_string(),
        "`settled` with `finance` makes no sense once it is answered: expected `answered` or `escalated` or \
         `withdrawn` or `opened`"
    );
    assert_eq!(Ledger::replay(journal.entries()), Err(refused));
}

#[test]
fn a_header_gives_back_its_place_or_says_that_it_cannot() {
    for place in [
        Jurisdiction::national(),
        Jurisdiction::of_place("taierzhuang").expect("a place"),
        Jurisdiction::of_place("lieshan").expect("a place").reading(Choice::DayOfDispatch),
        Jurisdiction::of_place("yantian").expect("a place").issued_on(day("2023-01-10")).expect("a draft"),
    ] {
        let header = Header::of(&place);
        let stored = serde_json::to_string(&header).expect("a header as JSON");
        let read: Header = serde_json::from_str(&stored).expect("a header");
        assert_eq!(read, header);
        assert_eq!(read.jurisdiction(), Ok(place));
    }
    let read = |text: &str| serde_json::from_str::<Header>(text).expect("a header").jurisdiction();
    let elsewhere = read(r#"{"format":"gongkai.journal.1","place":"elsewhere"}"#);
    assert_eq!(elsewhere, Err(RegimeError::UnknownPlace { place: "elsewhere".to_owned() }));
    let dated = read(r#"{"format":"gongkai.journal.1","place":"taierzhuang","issued":"2020-04-22"}"#);
    assert!(matches!(dated, Err(RegimeError::DateNotOpen { .. })), "{dated:?}");
}

// At random.

const NAMES: [Code; 3] = [Code::literal("a"), Code::literal("b"), Code::literal("c")];
const KINDS: [Consulted; 3] = [Consulted::InvolvedAgency, Consulted::CoMaker, Consulted::ThirdParty];

/// A step: days since the last one, with whom, what; some of them run backwards.
fn steps() -> impl Strategy<Value = Vec<(i64, usize, usize, usize)>> {
    let gap = prop_oneof![1 => Just(-1_i64), 20 => 0_i64..6];
    proptest::collection::vec((gap, 0..NAMES.len(), 0..Verb::ALL.len(), 0..KINDS.len()), 0..40)
}

/// Likely steps: most follow from where things stand.
fn live(steps: &[(i64, usize, usize, usize)]) -> (Consultations, u32) {
    let (mut matter, mut refused) = (empty(), 0);
    let mut on = day("2024-03-04");
    for &(gap, name, verb, kind) in steps {
        let with = NAMES[name];
        let expected = matter.ledger().with(with).map_or(&[Verb::Open][..], |one| one.stage().expects());
        // One in three is any verb at all.
        let verb = if verb % 3 == 0 || expected.is_empty() { Verb::ALL[verb] } else { expected[verb % expected.len()] };
        let back = gap < 0;
        let day = if back { on - Days::new(1) } else { on + Days::new(gap.unsigned_abs()) };
        let before = matter.clone();
        if matter.record(day, event(with, KINDS[kind], verb)).is_ok() {
            on = day;
        } else {
            assert_eq!(matter, before, "a refusal changes nothing");
            refused += 1;
        }
    }
    (matter, refused)
}

proptest! {
    #[test]
    fn a_replayed_journal_is_the_live_matter(steps in steps()) {
        let (matter, refused) = live(&steps);
        let recorded = matter.journal().entries().len();
        prop_assert_eq!(recorded + usize::try_from(refused).unwrap_or_default(), steps.len());
        prop_assert_eq!(&Ledger::replay(matter.journal().entries()).expect("a journal that makes sense"), matter.ledger());
        let stored = serde_json::to_string(matter.journal()).expect("a journal as JSON");
        let read: Journal<Event> = serde_json::from_str(&stored).expect("a journal that reads");
        prop_assert_eq!(&Consultations::replay(read).expect("a journal that makes sense"), &matter);
        let last = matter.journal().entries().last().map_or(day("2024-03-04"), gongkai::workflow::journal::Entry::on);
        prop_assert_eq!(&matter.on(last), matter.ledger());
    }

    #[test]
    fn what_came_later_does_not_change_where_things_stood(steps in steps(), offset in 0_u64..200) {
        let (matter, _) = live(&steps);
        let on = day("2024-03-01") + Days::new(offset);
        let mut until = empty();
        for entry in matter.journal().entries().iter().filter(|entry| entry.on() <= on) {
            until.record(entry.on(), entry.event().clone()).expect("a step that made sense");
        }
        prop_assert_eq!(&matter.on(on), until.ledger());
        prop_assert_eq!(matter.journal().up_to(on), until.journal().entries());
    }

    #[test]
    fn others_do_not_disturb_a_consultation(steps in steps()) {
        let (matter, _) = live(&steps);
        for with in NAMES {
            let mut alone = empty();
            for entry in matter.journal().entries().iter().filter(|entry| entry.event().with() == with) {
                alone.record(entry.on(), entry.event().clone()).expect("a step that made sense");
            }
            let seen = |matter: &Consultations| {
                let rounds = matter.ledger().consultations().iter().filter(|one| one.with() == with);
                rounds.map(|one| (one.stage(), one.statements().collect::<Vec<_>>())).collect::<Vec<_>>()
            };
            prop_assert_eq!(seen(&alone), seen(&matter));
        }
    }
}

#[test]
fn what_is_learnt_late_stands_where_it_happened() {
    let mut matter = empty();
    for (on, verb) in [("2024-03-04", Verb::Open), ("2024-03-05", Verb::Send), ("2024-03-08", Verb::Answer)] {
        matter.record(day(on), event(PARTNER, Consulted::InvolvedAgency, verb)).expect("a step that makes sense");
    }
    let before = matter.clone();
    // A slip of receipt dated the 6th comes back after the answer.
    let receipt = || Event::Received { with: PARTNER };
    assert!(matter.record(day("2024-03-06"), receipt()).is_err());
    assert_eq!(matter, before);
    matter.record_late(day("2024-03-06"), receipt()).expect("it makes sense where it happened");
    assert_eq!(stage(&matter).received_on(), Some(day("2024-03-06")));
    // Before the letter went out it makes none, and changes nothing.
    let before = matter.clone();
    assert!(matter.record_late(day("2024-03-04"), receipt()).is_err());
    assert_eq!(matter, before);
}

#[test]
fn the_day_from_which_a_letter_is_due_lies_between_the_first_regulation_and_the_entry() {
    let opened = |trigger: &str| Event::Opened {
        with: PARTNER,
        consulted: Consulted::InvolvedAgency,
        mode: Mode::Proactive,
        trigger: day(trigger),
        of_place: None,
        urgent: None,
    };
    for (trigger, stands) in [("2008-04-30", false), ("2008-05-01", true), ("2024-03-04", true), ("2024-03-05", false)]
    {
        let mut matter = empty();
        let recorded = matter.record(day("2024-03-04"), opened(trigger));
        assert_eq!(recorded.is_ok(), stands, "{trigger}");
    }
    let refused = empty().record(day("2024-03-04"), opened("1999-01-01")).expect_err("a day before the law");
    assert_eq!(
        refused.to_string(),
        "`opened` with `partner`: `trigger` is 1999-01-01, expected a day from 2008-05-01 to 2024-03-04"
    );
}

#[test]
fn a_header_is_rebuilt_with_the_rules_that_a_host_loads() {
    let rules = || -> gongkai::norm::LocalRules {
        let text = r#"{"place": "hekou", "name": {"zh": "河口区"}, "force": {"force": "undated"}}"#;
        serde_json::from_str(text).expect("rules of the test")
    };
    let place = Jurisdiction::with_rules(rules())
        .expect("duties of its own")
        .issued_on(day("2020-06-01"))
        .expect("a text whose date is open");
    let header = Header::of(&place);
    assert!(header.jurisdiction().is_err());
    assert_eq!(header.jurisdiction_with(rules()), Ok(place));
    let other = Header::of(&Jurisdiction::national()).jurisdiction_with(rules());
    assert!(matches!(other, Err(RegimeError::OtherPlace { .. })), "{other:?}");
}
