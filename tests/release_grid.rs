//! The grid of stages and verbs, whole; every way through the guarded steps in every place; the journal, stored, replayed and
//! at random.

#![expect(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "helpers of tests")]
#![expect(clippy::print_stdout, reason = "how much was explored is worth seeing")]

mod support {
    pub(crate) mod releasing;
}

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use chrono::{Days, NaiveDate};
use gongkai::calendar::Calendar;
use gongkai::fact::{Fact, FactSet, Facts, Finding, Truth};
use gongkai::norm::{Attribute, Choice, GateStage, Reading, Test};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::consultation::ApprovalByLaw;
use gongkai::workflow::journal::{Format, Header, Journal, JournalError};
use gongkai::workflow::release::{Bar, Event, GateState, Missing, Others, Refusal, ReleaseFile, Results, Stage, Verb};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::releasing::{
    day, event, file, found, label, missing_in_words, named, place, record, settled, stable, words,
};

const ON: &str = "2022-03-01";

/// The event of a verb.
fn of_verb(verb: Verb) -> Event {
    event(match verb {
        Verb::Draft => "drafted",
        Verb::Label => "label proactive manner",
        Verb::Form => "formed",
        Verb::Change => "changed",
        Verb::Review => "reviewed formation",
        Verb::Approve => "yes department_head",
        Verb::Refuse => "no department_head",
        Verb::Except => "excepted yantian_head",
        Verb::Declassify => "declassified",
        Verb::Publish => "published portal",
        Verb::Provide => "provided",
        Verb::Withhold => "withheld",
        Verb::Return => "returned",
        Verb::Record => "recorded ledger",
        Verb::Correct => "corrected",
        Verb::TakeDown => "taken_down",
        Verb::KeepClosed => "reassessed stays_closed",
        Verb::Reopen => "reassessed reason_lapsed",
        Verb::AskReasons => "asked",
        Verb::GiveReasons => "given",
    })
}

/// The six stages, and a way to each for what is drafted for applicants: what is drafted for the public moves alike, but for what one applicant is given.
const STAGES: [(&str, &str); 6] = [
    ("drafting", "drafted on_request"),
    ("formed", "drafted on_request; formed"),
    ("released", "drafted on_request; formed; published portal"),
    ("withheld", "drafted on_request; formed; withheld"),
    ("taken_down", "drafted on_request; formed; published portal; taken_down"),
    ("returned", "drafted on_request; formed; returned"),
];

#[track_caller]
fn stage(file: &ReleaseFile) -> Stage {
    file.state().stage().expect("a drafted document")
}

/// Whether something makes sense: at the stage, and not to re-assess what was published on a label that leaves nothing of it withheld.
fn makes_sense(file: &ReleaseFile, what: &Event) -> bool {
    let state = file.state();
    let labelled_whole = state.attribute().is_some_and(|attribute| attribute != Attribute::Partial);
    let whole = is_out(&stage(file)) && !state.publications().is_empty() && labelled_whole;
    let again = matches!(what.verb(), Verb::KeepClosed | Verb::Reopen);
    stage(file).expects().contains(&what.verb()) && !(whole && again)
}

fn is_out(stage: &Stage) -> bool {
    matches!(stage, Stage::Released(_) | Stage::TakenDown(_))
}

/// The arrows of the diagram in the documentation of the module.
fn drawn() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/workflow/release/mod.rs");
    let source = std::fs::read_to_string(file).expect("the module");
    let lines = source.lines().filter_map(|line| line.strip_prefix("//!")).map(str::trim);
    let mut diagram = lines.skip_while(|line| *line != "```mermaid").skip(1).take_while(|line| *line != "```");
    assert_eq!(diagram.next(), Some("stateDiagram-v2"));
    diagram.map(str::to_owned).collect()
}

#[test]
fn the_grid_of_stages_and_verbs_is_the_diagram() {
    let mut arrows = BTreeSet::from(["[*] --> drafting: draft".to_owned()]);
    let (mut allowed, mut refused) = (0, 0);
    let of = place("yantian@2021-06-01");
    for (name, way) in STAGES {
        let start = file(&of, way);
        let from = stage(&start);
        assert_eq!(from.name().en(), name);
        for verb in Verb::ALL {
            let mut file = start.clone();
            let expected = from.expects().contains(&verb);
            let step = of_verb(verb);
            assert_eq!(step.verb(), verb);
            match file.record(day("2022-03-02"), step.clone()) {
                Ok(()) => {
                    assert!(expected, "{name} {verb:?}");
                    let length = start.journal().entries().len();
                    assert_eq!(file.journal().entries().len(), length + 1);
                    assert_eq!(file.journal().entries()[..length], *start.journal().entries());
                    let last = &file.journal().entries()[length];
                    assert_eq!((last.on(), last.event()), (day("2022-03-02"), &step));
                    let to = stage(&file);
                    // Acts that move nothing are not drawn.
                    if to.name() != from.name() {
                        assert!(arrows.insert(format!("{name} --> {}: {}", to.name().en(), verb.name().en())));
                    }
                    allowed += 1;
                }
                Err(refusal) => {
                    assert!(!expected, "{name} {verb:?}");
                    assert_eq!(file, start, "{name} {verb:?}: a refusal changes nothing");
                    let boxed = Box::new(from);
                    assert_eq!(refusal, Refusal::OutOfOrder { verb, stage: boxed }, "{name} {verb:?}");
                    let mut verbs: Vec<String> =
                        from.expects().iter().map(|verb| format!("`{}`", verb.event())).collect();
                    verbs.dedup();
                    let wants = verbs.join(" or ");
                    let message = format!("`{}` makes no sense once it is {name}: expected {wants}", verb.event());
                    assert_eq!(refusal.to_string(), message);
                    refused += 1;
                }
            }
        }
    }
    assert_eq!((allowed, refused), (63, 57));
    let drawn = drawn();
    assert_eq!(drawn.iter().cloned().collect::<BTreeSet<_>>(), arrows);
    assert_eq!(drawn.len(), arrows.len(), "no arrow is drawn twice");
}

#[test]
fn what_was_drafted_for_the_public_stays_where_it_is_when_one_applicant_is_given_it() {
    let of = place("yantian@2021-06-01");
    for (name, way) in STAGES {
        let mut given = file(&of, &way.replace("on_request", "proactive"));
        let before = stage(&given);
        given.record(day("2022-03-02"), Event::Provided).expect("it happens");
        assert_eq!((before.name().en(), stage(&given)), (name, before));
        assert_eq!(given.state().provided_on(), Some(day("2022-03-02")), "{name}");
    }
}

#[test]
fn before_it_is_drafted_only_drafting_makes_sense() {
    for verb in Verb::ALL {
        let mut file = ReleaseFile::new(Header::of(&Jurisdiction::national()));
        let before = file.clone();
        let found = file.record(day(ON), of_verb(verb));
        if verb == Verb::Draft {
            assert_eq!(found, Ok(()));
            continue;
        }
        let refusal = found.expect_err("nothing is drafted");
        assert_eq!(refusal, Refusal::NotDrafted { verb });
        assert_eq!(refusal.to_string(), format!("`{}`: nothing has been drafted, expected `drafted`", verb.event()));
        assert_eq!(file, before);
    }
}

// Every way through the guarded steps.

/// What a document needs in a place: each line is met by any of its acts.
struct Document {
    of: &'static str,
    mode: &'static str,
    yes: &'static [&'static str],
    /// Before it leaves drafting.
    drafting: &'static [&'static [&'static str]],
    /// Before it is released, beside that.
    release: &'static [&'static [&'static str]],
    /// Before it is withheld on a label.
    withhold: &'static [&'static [&'static str]],
    states: usize,
    edges: usize,
}

const fn document(
    of: &'static str,
    yes: &'static [&'static str],
    [drafting, release, withhold]: [&'static [&'static [&'static str]]; 3],
    [states, edges]: [usize; 2],
) -> Document {
    Document { of, mode: "proactive", yes, drafting, release, withhold, states, edges }
}

const fn on_request(mut document: Document) -> Document {
    document.mode = "on_request";
    document
}

/// Labels: complete ones of every attribute, and two that say too little.
const LABELS: [&str; 6] = [
    "label proactive manner time scope interpreted open basis",
    "label partial manner time scope interpreted open basis",
    "label on_request manner time scope interpreted open basis",
    "label withheld manner time scope interpreted open basis",
    "label proactive",
    "label withheld",
];
const COMPLETE: &[&str] = &[LABELS[0], LABELS[1], LABELS[2], LABELS[3]];
const ATTRIBUTE: &[&str] = &[LABELS[0], LABELS[1], LABELS[2], LABELS[3], LABELS[4], LABELS[5]];
const WITH_BASIS: &[&str] = &[LABELS[0], LABELS[1], LABELS[2], LABELS[3], LABELS[4]];
const REVIEWS: &[&str] = &["reviewed formation", "reviewed before_proactive", "reviewed before_on_request"];
const FORMATION: &[&str] = &["reviewed formation"];
const PROACTIVE: &[&str] = &["reviewed before_proactive"];
const ON_REQUEST: &[&str] = &["reviewed before_on_request"];
const CHAIN: &[&[&str]] = &[
    REVIEWS,
    &["yes originating_unit"],
    &["yes checker"],
    &["yes review_body", "yes office"],
    &["yes leader_in_charge"],
];
const CHAIN_ONLINE: &[&[&str]] = &[
    REVIEWS,
    &["yes originating_unit"],
    &["yes checker"],
    &["yes section_head"],
    &["yes review_body", "yes office"],
    &["yes leader_in_charge"],
];

static DOCUMENTS: &[Document] = &[
    document("nation", &[], [&[], &[REVIEWS], &[]], [296, 1772]),
    on_request(document("nation", &[], [&[], &[REVIEWS], &[]], [296, 1716])),
    document(
        "yantian@2021-06-01",
        &[],
        [&[], &[FORMATION, PROACTIVE, &["yes department_head", "excepted yantian_head"]], &[]],
        [1914, 12_926],
    ),
    document(
        "yantian@2021-06-01",
        &["is_urgent"],
        [&[], &[FORMATION, PROACTIVE, &["yes district_leader"]], &[]],
        [1874, 12_694],
    ),
    document(
        "yantian@2021-06-01",
        &["normative_document"],
        [&[COMPLETE], &[FORMATION, PROACTIVE, &["yes department_head", "excepted yantian_head"]], &[]],
        [1866, 12_446],
    ),
    on_request(document("yantian@2021-06-01", &[], [&[], &[FORMATION, ON_REQUEST], &[]], [2114, 13_830])),
    document("yanliang@2020-06-01", &[], [&[], &[PROACTIVE], &[]], [16_904, 123_416]),
    document(
        "yanliang@2020-06-01",
        &["official_document"],
        [
            &[COMPLETE, FORMATION, &["yes justice_bureau", LABELS[0], LABELS[1], LABELS[2]]],
            &[PROACTIVE],
            &[WITH_BASIS, &["yes justice_bureau"]],
        ],
        [11_784, 93_592],
    ),
    document(
        "yanliang@2020-06-01",
        &["major_emergency"],
        [&[], &[PROACTIVE, &["yes district_government"]], &[]],
        [15_624, 115_992],
    ),
    on_request(document(
        "yanliang@2020-06-01",
        &["annual_report"],
        [&[], &[ON_REQUEST, &["yes disclosure_office", "yes government_office"]], &[]],
        [16_264, 118_168],
    )),
    document(
        "lieshan",
        &["made_here"],
        [&[&["recorded review_form"], ATTRIBUTE, WITH_BASIS], &[REVIEWS], &[WITH_BASIS]],
        [3272, 23_416],
    ),
    document("lieshan", &["made_here", "special_release_rules"], [&[], &[REVIEWS], &[]], [4720, 31_888]),
    // The whole review is not among these acts, so nothing is released.
    document("taierzhuang", &[], [&[], &[REVIEWS, &["never"]], &[]], [1792, 12_224]),
    document(
        "taierzhuang",
        &["determined_state_secret"],
        [&[], &[REVIEWS, &["never"], &["declassified"]], &[]],
        [1792, 12_224],
    ),
    document("yunnan_bureau@2019-06-03", &["document_in_handling"], [&[COMPLETE], CHAIN, &[]], [58_356, 462_428]),
    document("yunnan_bureau@2019-06-03", &["online_release"], [&[], CHAIN_ONLINE, &[]], [58_188, 467_732]),
];

/// The acts that something in the place asks for, and the reviews at each moment.
fn acts(of: &Jurisdiction) -> Vec<String> {
    let regime = of.on(day(ON)).expect("a text that governs");
    let local = regime.local().in_force().map_or(&[] as &[_], |rules| rules.gates());
    let mut acts: BTreeSet<String> = REVIEWS.iter().map(|one| (*one).to_owned()).collect();
    for gate in regime.procedure().release_gates().iter().chain(local) {
        use gongkai::norm::{Closing, GateStrength};
        match gate.closes() {
            Closing::Approved(roles) if roles.is_empty() => drop(acts.insert("yes handler".to_owned())),
            Closing::Approved(roles) => {
                let code = |role| serde_json::to_value(role).expect("a role").as_str().map(str::to_owned);
                acts.extend(roles.iter().filter_map(code).map(|role| format!("yes {role}")));
            }
            Closing::Recorded(record) => {
                let record = serde_json::to_value(record).expect("a record");
                acts.insert(format!("recorded {}", record.as_str().unwrap_or_default()));
            }
            Closing::Declassified => drop(acts.insert("declassified".to_owned())),
            _ => {}
        }
        if gate.how_hard() == GateStrength::InPrinciple {
            acts.insert(format!("excepted {}", gate.code()));
        }
    }
    acts.into_iter().collect()
}

const MOVES: [&str; 10] = [
    "drafted",
    "formed",
    "changed",
    "published portal",
    "provided",
    "withheld",
    "returned",
    "taken_down",
    "reassessed stays_closed",
    "reassessed reason_lapsed",
];

/// What tells two states apart: the stage, the acts on the version at hand as a set, and the label.
type Key = (String, u32, usize);

/// The document with all done that is asked of it.
fn all_done(file: &ReleaseFile, acts: &[String]) -> ReleaseFile {
    let (on, mut whole) = (day(ON), file.clone());
    for act in acts.iter().map(String::as_str).chain([LABELS[0]]) {
        whole.record(on, event(act)).expect("an act that makes sense");
    }
    for last in ["declassified", "reviewed formation"] {
        if acts.iter().any(|act| act == last) {
            whole.record(on, event(last)).expect("an act that makes sense");
        }
    }
    whole
}

/// Explores everything that the guarded steps can do with a document on one day: acts are a set, each done at most once for a
/// version, because doing it again changes nothing; and nothing but a move is done once it has left drafting and formation.
/// Within that bound the exploration is complete.
fn explore(document: &Document) -> (usize, usize) {
    let of = place(document.of);
    let facts = settled(&of, document.yes);
    let results = Results::new(&facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
    let acts = acts(&of);
    let drafted = format!("drafted {}", document.mode);
    let on = day(ON);
    let met = |needs: &[&[&str]], (_, done, label): &Key| {
        let has = |act: &&str| {
            let at = acts.iter().position(|one| one == act);
            at.is_some_and(|at| done & (1 << at) != 0) || LABELS.get(*label).is_some_and(|label| label == act)
        };
        needs.iter().all(|any| any.iter().any(has))
    };
    let is_record = |at: &usize| acts[*at].starts_with("recorded ");
    let records = (0..acts.len()).filter(is_record).fold(0, |all, at| all | 1 << at);
    let withheld = |label: usize| label == 3 || label == 5;
    let on_request = document.mode == "on_request";
    // What was left undone at formation denies an applicant nothing.
    let asked: Vec<&[&str]> =
        document.release.iter().copied().filter(|any| !(on_request && *any == FORMATION)).collect();

    let start = (("drafting".to_owned(), 0, LABELS.len()), file(&of, &drafted));
    let (mut seen, mut queue) = (HashSet::from([start.0.clone()]), vec![start]);
    let (mut edges, mut reached, mut released) = (0_usize, BTreeSet::new(), 0_usize);
    while let Some((key, file)) = queue.pop() {
        let (name, done, chosen) = &key;
        reached.insert(name.clone());
        let forming = name == "drafting" || name == "formed";
        let (mut steps, mut left) = (Vec::new(), 0);
        if forming {
            steps.extend(
                (0..acts.len())
                    .filter(|at| done & (1 << at) == 0)
                    .map(|at| (acts[at].as_str(), done | 1 << at, *chosen)),
            );
            steps.extend((0..LABELS.len()).filter(|at| at != chosen).map(|at| (LABELS[at], *done, at)));
        }
        // What is published is judged as proactive, whatever it was drafted for; that is another document of the table.
        for step in MOVES.into_iter().filter(|step| !(on_request && *step == "published portal")) {
            let out = is_out(&stage(&file));
            let anew = step == "drafted" || step == "changed" || step == "reassessed reason_lapsed" && !out;
            // What was left of what went out in part is judged anew, and the rest stays what it is.
            let partial = file.state().attribute() == Some(Attribute::Partial);
            steps.push(match step {
                _ if anew => (step, 0, LABELS.len()),
                "reassessed reason_lapsed" if partial => (step, done & records, *chosen),
                _ => (step, *done, *chosen),
            });
        }
        for (step, done_then, label_then) in steps {
            let what = if step == "drafted" { event(&drafted) } else { event(step) };
            let makes_sense = makes_sense(&file, &what);
            let mut recorded = file.clone();
            assert_eq!(recorded.record(on, what.clone()).is_ok(), makes_sense, "{key:?} {step}");
            let mut proceeded = file.clone();
            let outcome = proceeded.proceed(&of, &results, on, what);
            // What the texts ask, written out again.
            let drafting = on_request || met(document.drafting, &key);
            let expected = match step {
                "formed" => drafting,
                // What was put away or sent back stays so until it is re-assessed, changed or drafted anew.
                "published portal" | "provided" => {
                    let put_away = matches!(stage(&file), Stage::Withheld(_) | Stage::Returned(_));
                    drafting && met(&asked, &key) && !withheld(*chosen) && !put_away
                }
                "withheld" if withheld(*chosen) => met(document.withhold, &key),
                "withheld" => document.withhold.is_empty(),
                _ => true,
            };
            assert_eq!(
                outcome.is_ok(),
                expected && makes_sense,
                "{} {:?} {key:?} {step}: {outcome:?}",
                document.of,
                document.yes
            );
            if outcome.is_err() {
                assert_eq!(proceeded, file, "{key:?} {step}: what is barred changes nothing");
                continue;
            }
            // What may go ahead happened in the same way as what is merely recorded.
            assert_eq!(proceeded, recorded, "{key:?} {step}");
            left += 1;
            edges += 1;
            let to = stage(&proceeded).name().en().to_owned();
            released += usize::from(to == "released" && name != "released");
            let key = (to, done_then, label_then);
            if seen.insert(key.clone()) {
                queue.push((key, proceeded));
            }
        }
        assert!(left > 0 || !forming, "{key:?}: a dead end");
        // From wherever it is drafted or formed, doing all that is asked leads out.
        if forming && !document.release.iter().any(|any| any.contains(&"never")) {
            let mut whole = all_done(&file, &acts);
            let out = event(if on_request { "provided" } else { "published portal" });
            assert_eq!(whole.proceed(&of, &results, on, out), Ok(()), "{key:?}");
        }
    }
    let ends = ["drafting", "formed", "released", "returned", "taken_down", "withheld"];
    if document.release.iter().any(|any| any.contains(&"never")) {
        assert_eq!(released, 0);
        assert_eq!(reached, ["drafting", "formed", "returned", "withheld"].map(str::to_owned).into());
    } else {
        assert!(released > 0);
        assert_eq!(reached, ends.map(str::to_owned).into(), "{} {:?}", document.of, document.yes);
    }
    (seen.len(), edges)
}

#[test]
fn no_guarded_way_leads_past_an_open_gate_and_none_ends_nowhere() {
    for document in DOCUMENTS {
        let (states, edges) = explore(document);
        println!("{} {} {:?}: {states} states, {edges} edges", document.of, document.mode, document.yes);
        assert_eq!((states, edges), (document.states, document.edges), "{} {:?}", document.of, document.yes);
    }
}

#[test]
fn the_chain_in_yunnan_is_clear_in_its_order_only() {
    let of = place("yunnan_bureau@2019-06-03");
    let facts = settled(&of, &["online_release"]);
    let results = Results::new(&facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
    let chain = ["originating_unit", "checker", "section_head", "office", "leader_in_charge"];
    let days = ["2022-03-02", "2022-03-03"];
    let (mut clear, mut barred) = (0, 0);
    for order in 0_usize..1 << chain.len() {
        let mut file = file(&of, "drafted; formed; reviewed before_proactive");
        // On one day backwards too: the same day keeps the order.
        for (second, day) in days.iter().enumerate() {
            for at in (0..chain.len()).rev().filter(|at| order >> at & 1 == second) {
                record(&mut file, day, &format!("yes {}", chain[at]));
            }
        }
        let kept = (1..chain.len()).all(|at| order >> (at - 1) & 1 <= order >> at & 1);
        let passage =
            file.passage(&of, Calendar::national(), &results, day("2022-03-10")).expect("a text that governs");
        assert_eq!(passage.is_clear(), kept, "{order:05b}");
        if let Some(first) = passage.blocks.first() {
            assert!(matches!(first.missing, Missing::ItsTurn), "{order:05b} {:?}", first.missing);
            barred += 1;
        } else {
            clear += 1;
        }
    }
    println!("{clear} orders are kept, {barred} are not");
    assert_eq!((clear, barred), (6, 26));
}

// The journal.

fn golden_text() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/release_journal.json");
    std::fs::read_to_string(file).expect("the golden journal")
}

fn golden() -> ReleaseFile {
    let journal = serde_json::from_str(&golden_text()).expect("a journal that reads");
    ReleaseFile::replay(journal).expect("a journal that makes sense")
}

#[test]
fn the_golden_journal_tells_the_whole_story() {
    let file = golden();
    let header = file.journal().header();
    assert_eq!((header.format(), header.place().as_str()), (Format::One, "yanliang"));
    let place = header.jurisdiction().expect("a built-in place");
    assert_eq!(place.assumed_issue(), Some(day("2020-06-01")));
    assert_eq!(place.readings().of(Reading::ConsentReach), Some(Choice::CloselyTiedOnly));
    let verbs: BTreeSet<Verb> = file.journal().entries().iter().map(|entry| entry.event().verb()).collect();
    assert_eq!(verbs, Verb::ALL.into_iter().collect());
    let at = |on: &str| file.on(day(on)).stage().map(|stage| stage.name().en().to_owned());
    for (on, expected) in [
        ("2022-02-28", None),
        ("2022-03-01", Some("drafting")),
        ("2022-03-02", Some("returned")),
        ("2022-03-03", Some("formed")),
        ("2022-03-04", Some("withheld")),
        ("2022-09-01", Some("withheld")),
        ("2023-03-01", Some("formed")),
        ("2023-03-03", Some("released")),
        ("2023-03-06", Some("taken_down")),
        ("2023-03-07", Some("released")),
        ("2023-03-08", Some("formed")),
        // One applicant was provided with it: it is still to be published.
        ("2023-03-09", Some("formed")),
    ] {
        assert_eq!(at(on).as_deref(), expected, "{on}");
    }
    assert_eq!(file.state().provided_on(), Some(day("2023-03-09")));
}

#[test]
fn the_golden_journal_is_written_back_as_it_was() {
    let stored: Value = serde_json::from_str(&golden_text()).expect("JSON");
    assert_eq!(serde_json::to_value(golden().journal()).expect("a journal as JSON"), stored);
}

#[test]
fn an_edited_journal_is_refused_in_these_words() {
    let good: Value = serde_json::from_str(&golden_text()).expect("JSON");
    let spoil = |spoil: &dyn Fn(&mut Value)| {
        let mut stored = good.clone();
        spoil(&mut stored);
        let read = serde_json::from_value::<Journal<Event>>(stored).map_err(|refused| refused.to_string())?;
        ReleaseFile::replay(read).map(drop).map_err(|refused| refused.to_string())
    };
    let refused = |way: &dyn Fn(&mut Value)| spoil(way).expect_err("an edited journal");
    assert_eq!(spoil(&|_| {}), Ok(()));
    for (message, way) in [
        (
            refused(&|stored| stored["header"]["format"] = json!("gongkai.journal.2")),
            "unknown variant `gongkai.journal.2`, expected `gongkai.journal.1`",
        ),
        (
            refused(&|stored| stored["entries"][1]["on"] = json!("2022-02-28")),
            "entry on 2022-02-28 lies before the last one on 2022-03-01: expected the order of days",
        ),
        (
            refused(&|stored| drop(stored["entries"].as_array_mut().expect("entries").remove(0))),
            "`labelled`: nothing has been drafted, expected `drafted`",
        ),
        (
            refused(&|stored| stored["entries"][0]["event"] = json!("formed")),
            "`formed`: nothing has been drafted, expected `drafted`",
        ),
        (
            refused(&|stored| stored["entries"][1]["event"] = json!("taken_down")),
            "`taken_down` makes no sense once it is drafting: expected `drafted` or `labelled` or `formed` or `reviewed` or `approved` or \
          `refused` or `excepted` or `declassified` or `published` or `provided` or `withheld` or `returned` or `recorded`",
        ),
    ] {
        assert_eq!(message, way);
    }
    let entry = |verb: Verb| {
        let found = golden().journal().entries().iter().position(|entry| entry.event().verb() == verb);
        found.expect("every verb occurs")
    };
    let except = entry(Verb::Except);
    assert_eq!(
        refused(&|stored| stored["entries"][except]["event"]["excepted"]["reason"] = json!(" ")),
        "`reason` of the exception from `yantian_head` is blank: expected why"
    );
    let given = entry(Verb::GiveReasons);
    assert_eq!(
        refused(&|stored| stored["entries"][given]["event"]["reasons_given"]["basis"] = json!("")),
        "`basis` is blank: expected the basis and the reasons of the withholding"
    );
    for (verb, name) in [
        (Verb::Draft, "drafted"),
        (Verb::Label, "labelled"),
        (Verb::Review, "reviewed"),
        (Verb::Approve, "approved"),
        (Verb::Refuse, "refused"),
        (Verb::Except, "excepted"),
        (Verb::Declassify, "declassified"),
        (Verb::Publish, "published"),
        (Verb::Return, "returned"),
        (Verb::Record, "recorded"),
        (Verb::Reopen, "reassessed"),
        (Verb::GiveReasons, "reasons_given"),
    ] {
        let at = entry(verb);
        let found = refused(&|stored| stored["entries"][at]["event"][name]["extra"] = json!(1));
        assert!(found.starts_with("unknown field `extra`, expected"), "{name}: {found}");
    }
    for (way, spoilt) in [
        refused(&|stored| stored["extra"] = json!(1)),
        refused(&|stored| stored["header"]["extra"] = json!(1)),
        refused(&|stored| stored["entries"][0]["extra"] = json!(1)),
        refused(&|stored| stored["entries"][0]["on"] = json!("2022-3-1")),
        refused(&|stored| stored["entries"][0]["event"] = json!({"begun": {"mode": "proactive"}})),
        refused(&|stored| stored["entries"][0]["event"]["drafted"]["mode"] = json!("secretly")),
        refused(&|stored| stored["entries"][entry(Verb::Publish)]["event"]["published"]["channel"] = json!("pigeon")),
        refused(&|stored| {
            stored["entries"][entry(Verb::Label)]["event"]["labelled"]["label"]["attribute"] = json!("maybe");
        }),
        refused(&|stored| stored["entries"][entry(Verb::Label)]["event"]["labelled"]["label"]["extra"] = json!(1)),
    ]
    .into_iter()
    .enumerate()
    {
        assert!(!spoilt.is_empty(), "spoilt in way {way}");
    }
}

#[test]
fn days_do_not_run_backwards() {
    let of = place("nation");
    let mut file = file(&of, "drafted");
    let before = file.clone();
    let (on, last) = (day("2022-02-28"), day(ON));
    assert_eq!(file.record(on, event("formed")), Err(Refusal::Journal(JournalError::Backwards { on, last })));
    let facts = found(&of, &[], &[]);
    let results = Results::new(&facts);
    assert!(matches!(file.proceed(&of, &results, on, event("formed")), Err(Bar::Refusal(Refusal::Journal(_)))));
    assert_eq!(file, before);
}

#[test]
fn what_is_learnt_late_stands_where_it_happened() {
    let of = place("yunnan_bureau@2019-06-03");
    let mut file = file(&of, "drafted; formed; 2022-03-02 yes checker; 2022-03-04 published portal");
    file.record_late(day("2022-03-01"), event("yes originating_unit")).expect("it makes sense where it happened");
    let names: Vec<String> = file.on(day("2022-03-02")).approvals().map(|one| one.by().to_string()).collect();
    assert_eq!(names, ["originating_unit", "checker"]);
    let before = file.clone();
    assert!(file.record_late(day("2022-02-28"), event("yes originating_unit")).is_err());
    assert_eq!(file, before);
}

// At random.

const PLACES: [&str; 6] =
    ["nation", "yantian@2021-06-01", "yanliang@2020-06-01", "lieshan", "taierzhuang", "yunnan_bureau@2019-06-03"];

const STEPS: [&str; 36] = [
    "drafted",
    "drafted on_request",
    "drafted proactive justice_bureau",
    "formed",
    "changed",
    "returned",
    "withheld",
    "provided",
    "published portal",
    "published we_chat section_head",
    "published internal",
    "taken_down",
    "corrected",
    "declassified",
    "reassessed stays_closed",
    "reassessed wrongly_closed",
    "reassessed reason_lapsed",
    "asked",
    "given",
    "reviewed formation",
    "reviewed before_proactive",
    "reviewed before_on_request",
    "label proactive manner time scope interpreted open",
    "label withheld basis",
    "label withheld",
    "label partial",
    "label on_request words",
    "yes department_head",
    "no department_head",
    "yes justice_bureau",
    "yes leader_in_charge",
    "yes office",
    "yes checker",
    "excepted yantian_head",
    "recorded ledger",
    "recorded review_form",
];

/// Steps: days since the last one, and what; some of them run backwards.
fn steps() -> impl Strategy<Value = Vec<(i64, usize)>> {
    let gap = prop_oneof![1 => Just(-1_i64), 20 => 0_i64..6];
    proptest::collection::vec((gap, 0..STEPS.len()), 0..40)
}

fn live(steps: &[(i64, usize)]) -> ReleaseFile {
    let mut file = file(&place("yanliang@2020-06-01"), "drafted");
    let mut on: NaiveDate = day(ON);
    for &(gap, step) in steps {
        let then = if gap < 0 { on - Days::new(1) } else { on + Days::new(gap.unsigned_abs()) };
        let before = file.clone();
        let what = event(STEPS[step]);
        let sense = gap >= 0 && makes_sense(&file, &what);
        let found = file.record(then, what);
        assert_eq!(found.is_ok(), sense, "{found:?}");
        if sense {
            on = then;
        } else {
            assert_eq!(file, before, "a refusal changes nothing");
        }
    }
    file
}

/// The facts on which the gates of a place turn.
fn asked(of: &Jurisdiction) -> Vec<Fact> {
    let regime = of.on(day(ON)).expect("a text that governs");
    let local = regime.local().in_force().map_or(&[] as &[_], |rules| rules.gates());
    let gates = regime.procedure().release_gates().iter().chain(local);
    let tests = gates.flat_map(|gate| gate.tests().iter().chain(gate.exceptions()));
    tests.fold(FactSet::empty(), |all, test: &Test| all.union(test.facts())).facts().collect()
}

fn sheet(asked: &[Fact], findings: &[usize], open: Option<Finding>) -> Facts {
    let mut facts = Facts::government_information();
    for (fact, finding) in asked.iter().zip(findings.iter().cycle()) {
        let finding = match finding {
            0 | 1 => Some(Finding::Yes),
            2 | 3 => Some(Finding::No),
            4 => open.map(|_| Finding::Yes),
            _ => open.map(|_| Finding::No),
        };
        // What cannot stand together is left out.
        let _ = finding.map(|finding| facts.record(*fact, finding));
    }
    facts
}

proptest! {
    #[test]
    fn a_replayed_journal_is_the_live_file(steps in steps()) {
        let file = live(&steps);
        let stored = serde_json::to_string(file.journal()).expect("a journal as JSON");
        let read: Journal<Event> = serde_json::from_str(&stored).expect("a journal that reads");
        let replayed = ReleaseFile::replay(read).expect("a journal that makes sense");
        prop_assert_eq!(&replayed, &file);
        prop_assert_eq!(serde_json::to_string(replayed.journal()).expect("a journal as JSON"), stored);
        let state = |file: &ReleaseFile| serde_json::to_string(file.state()).expect("a state as JSON");
        prop_assert_eq!(state(&replayed), state(&file));
        let last = file.journal().entries().last().map_or(day(ON), gongkai::workflow::journal::Entry::on);
        prop_assert_eq!(&file.on(last), file.state());
    }

    #[test]
    fn what_came_later_does_not_change_where_things_stood(steps in steps(), offset in 0_u64..200) {
        let file = live(&steps);
        let on = day(ON) + Days::new(offset);
        let mut until = ReleaseFile::new(file.journal().header().clone());
        for entry in file.journal().entries().iter().filter(|entry| entry.on() <= on) {
            until.record(entry.on(), entry.event().clone()).expect("a step that made sense");
        }
        prop_assert_eq!(&file.on(on), until.state());
    }

    #[test]
    fn knowing_more_closes_no_gate_that_was_known_to_stand(
        at in 0..PLACES.len(),
        narrow in any::<bool>(),
        steps in proptest::collection::vec(19..STEPS.len(), 0..12),
        findings in proptest::collection::vec(0_usize..6, 12),
    ) {
        let of = place(PLACES[at]);
        let of = if narrow { of.reading(Choice::CloselyTiedOnly) } else { of };
        let mut file = file(&of, "drafted; formed");
        for step in steps {
            file.record(day(ON), event(STEPS[step])).expect("an act on what is formed");
        }
        let asked = asked(&of);
        let (before, after) = (sheet(&asked, &findings, None), sheet(&asked, &findings, Some(Finding::Yes)));
        let known = |facts: &Facts| facts.known();
        // Only where the second sheet says everything that the first does, and more.
        prop_assume!(asked.iter().all(|fact| match known(&before).one(*fact) {
            Truth::Open => true,
            settled => known(&after).one(*fact) == settled,
        }));
        let regime = of.on(day(ON)).expect("a text that governs");
        let release = file.on(day(ON));
        let results = |facts| Results::new(facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
        let (less, more) = (results(&before), results(&after));
        for ((gate, was), (_, is)) in release.gates(&regime, &less).zip(release.gates(&regime, &more)) {
            let lifted = gate.exceptions().iter().any(|test| {
                test.holds(known(&before)) == Truth::Open && test.holds(known(&after)) == Truth::Yes
            });
            let gone = matches!(is, GateState::NotStanding);
            let stands = match was {
                GateState::NotStanding => gone,
                GateState::Closed(_) | GateState::Excepted(_) => gone || is == was,
                GateState::Open(Missing::Facts(open)) => match is {
                    GateState::Open(Missing::Facts(rest)) => open.facts().count() >= rest.facts().count(),
                    GateState::Open(_) => true,
                    _ => gone,
                },
                GateState::Open(Missing::ItsTurn) => gone || matches!(is, GateState::Closed(_)) || is == was,
                GateState::Open(_) => is == was || (gone && lifted),
            };
            prop_assert!(stands, "{} was {}, is {}", gate.code(), words(&of, was), words(&of, is));
        }
        // So what bars now barred before.
        let codes = |results: &Results<'_>| -> BTreeSet<_> {
            release.missing(&regime, results).map(|open| open.gate.code()).collect()
        };
        prop_assert!(codes(&more).is_subset(&codes(&less)));
    }
}

#[test]
fn the_gates_of_drafting_are_those_without_which_nothing_is_formed() {
    for (text, expected) in [
        ("nation", &[][..]),
        ("yantian@2021-06-01", &["yantian_label yantian/20/-/-/b"]),
        (
            "lieshan",
            &["lieshan_form lieshan/10/-/-/b", "lieshan_attribute lieshan/10/-/-/c", "lieshan_reason lieshan/10/-/-/d"],
        ),
        ("taierzhuang", &[]),
    ] {
        let of = place(text);
        let facts = settled(&of, if text == "lieshan" { &["made_here"] } else { &[] });
        let regime = of.on(day(ON)).expect("a text that governs");
        let release = file(&of, "drafted").on(day(ON));
        let results = Results::new(&facts);
        let drafting = release.gates(&regime, &results).filter(|(gate, _)| gate.stage() == GateStage::Drafting);
        let found: Vec<String> =
            drafting.map(|(gate, _)| format!("{} {}", gate.code(), stable(gate.by())[0])).collect();
        assert_eq!(found, expected, "{text}");
        let codes: Vec<String> =
            release.open(&regime, &results).map(|open| missing_in_words(&of, &open.missing)).collect();
        assert!(!codes.is_empty());
    }
    assert_eq!(label("proactive").attribute(), Some(named("proactive")));
}
