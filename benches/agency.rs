//! Who answers, and the replay of a consultation, each beside a plain hand-written twin in the same run: quote ratios, never
//! lone times.

#![expect(clippy::expect_used, reason = "a bench that cannot be set up must say so")]

use std::collections::HashMap;
use std::hint::black_box;

use chrono::{Days, NaiveDate};
use divan::Bencher;
use gongkai::agency::{Body, Change, ChangeKind, Information, Origin, Roster, responsible};
use gongkai::citation::{Code, Text};
use gongkai::norm::{BodyKind, Consulted, Dispute, Mode, Period};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::consultation::{Answer, Consultations, Event, Form, Ledger, Letter, Opinion};
use gongkai::workflow::journal::Header;

fn main() {
    divan::main();
}

fn day(after: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 6, 1).expect("a date of the bench") + Days::new(after)
}

fn code(name: &str, number: usize) -> Code {
    format!("{name}{number}").parse().expect("a code of the bench")
}

/// Ten agencies sealed a document; the lead was abolished, and its functions passed through five hands.
fn joint() -> (Roster, Information) {
    let agency = |id| Body::of_place(id, Text::literal("某局", "a bureau"), BodyKind::Agency);
    let sealers: Vec<Code> = (0..10).map(|number| code("sealer", number)).collect();
    let heirs: Vec<Code> = (0..5).map(|number| code("heir", number)).collect();
    let bodies = sealers.iter().chain(&heirs).map(|id| agency(*id)).collect();
    let chain: Vec<Code> = sealers.iter().take(1).chain(&heirs).copied().collect();
    let changes = chain
        .iter()
        .zip(chain.iter().skip(1))
        .zip(0..)
        .map(|((from, to), year)| Change::new(*from, day(100 * (year + 1)), ChangeKind::Abolished).taken_over(*to));
    let roster = Roster::new(bodies, changes.collect()).expect("a roster of the bench");
    let origin = Origin::JointlyIssued { lead: sealers.first().copied(), sealed_by: sealers };
    (roster, Information::new(origin).made_on(day(0)))
}

#[divan::bench]
fn responsible_joint_ten_chain_of_five(bencher: Bencher<'_, '_>) {
    let (roster, information) = joint();
    let place = Jurisdiction::of_place("taierzhuang").expect("a place");
    let regime = place.on(day(1000)).expect("a regime");
    bencher.bench_local(|| responsible(black_box(&regime), black_box(&roster), black_box(&information)).is_ok());
}

#[divan::bench]
fn responsible_made_by_one(bencher: Bencher<'_, '_>) {
    let (roster, _) = joint();
    let information = Information::new(Origin::Made { by: code("sealer", 3) });
    let place = Jurisdiction::of_place("taierzhuang").expect("a place");
    let regime = place.on(day(1000)).expect("a regime");
    bencher.bench_local(|| responsible(black_box(&regime), black_box(&roster), black_box(&information)).is_ok());
}

/// What one writes by hand: a map of successors by name, and a loop. No provisions, no layers, nothing unknown.
#[divan::bench]
fn naive_joint_ten_chain_of_five(bencher: Bencher<'_, '_>) {
    let (roster, information) = joint();
    let successors: HashMap<String, (NaiveDate, String)> = roster
        .changes()
        .iter()
        .filter_map(|change| {
            let by = change.takings().first()?.by();
            Some((change.body().to_string(), (change.on(), by.to_string())))
        })
        .collect();
    let Origin::JointlyIssued { sealed_by, .. } = information.origin() else { return };
    let sealers: Vec<String> = sealed_by.iter().map(ToString::to_string).collect();
    let today = day(1000);
    bencher.bench_local(|| {
        let follow = |name: &String| {
            let mut at = name.clone();
            while let Some((on, next)) = black_box(&successors).get(&at) {
                if today < *on {
                    break;
                }
                at.clone_from(next);
            }
            at
        };
        black_box(&sealers).iter().map(follow).collect::<Vec<String>>()
    });
}

/// Ten consultations of four events each.
fn forty_events() -> Consultations {
    let place = Jurisdiction::of_place("taierzhuang").expect("a place");
    let mut matter = Consultations::new(Header::of(&place));
    let letter = || {
        Letter::new()
            .about("公示", "无文号", "名单", day(0), "某局")
            .asking("是否一致")
            .with_opinion(Opinion::Disclose, "条例")
            .answer_within(Period::working_days(5))
    };
    for step in 0..4_u64 {
        for number in 0..10 {
            let with = code("agency", number);
            let event = match step {
                0 => Event::Opened {
                    with,
                    consulted: Consulted::InvolvedAgency,
                    mode: Mode::Proactive,
                    trigger: day(0),
                    of_place: Some(true),
                    urgent: None,
                },
                1 => Event::Sent { with, letter: letter() },
                2 => Event::Received { with },
                _ => Event::Answered { with, answer: Answer::Objects(Dispute::WhetherToDisclose), form: Form::Written },
            };
            matter.record(day(step), event).expect("an event that makes sense");
        }
    }
    matter
}

#[divan::bench]
fn replay_forty_events(bencher: Bencher<'_, '_>) {
    let matter = forty_events();
    bencher.bench_local(|| Ledger::replay(black_box(matter.journal().entries())).is_ok());
}

/// What one writes by hand: a map from name to a state with its strings.
#[divan::bench]
fn naive_replay_forty_events(bencher: Bencher<'_, '_>) {
    #[derive(Clone)]
    struct State {
        stage: String,
        letter: Option<Letter>,
        on: NaiveDate,
    }
    let matter = forty_events();
    bencher.bench_local(|| {
        let mut states: HashMap<String, State> = HashMap::new();
        for entry in black_box(matter.journal().entries()) {
            let stage = format!("{:?}", entry.event().verb());
            let known = states.get(&entry.event().with().to_string()).cloned();
            let letter = match entry.event() {
                Event::Sent { letter, .. } => Some(letter.clone()),
                _ => known.and_then(|known| known.letter),
            };
            states.insert(entry.event().with().to_string(), State { stage, letter, on: entry.on() });
        }
        states.values().filter(|state| !state.stage.is_empty() && state.letter.is_some() && state.on > day(0)).count()
    });
}

#[divan::bench]
fn position_after_silence(bencher: Bencher<'_, '_>) {
    let place = Jurisdiction::of_place("taierzhuang").expect("a place");
    let matter = forty_events();
    let ledger = matter.on(day(2));
    let calendar = gongkai::calendar::Calendar::national();
    let one = ledger.consultations().first().cloned().expect("a consultation");
    bencher.bench_local(|| black_box(&one).position(black_box(&place), calendar, day(60)).is_ok());
}
