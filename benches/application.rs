//! The clock of an application of forty events, its replay, its proofs, a term around what is left out, and a fee, each beside a plain
//! hand-written twin in the same run: quote ratios, never lone times.

#![expect(clippy::expect_used, reason = "a bench that cannot be set up must say so")]

use std::collections::HashSet;
use std::hint::black_box;

use chrono::{Datelike as _, Days, NaiveDate};
use divan::Bencher;
use gongkai::calendar::Calendar;
use gongkai::citation::{Cited, Code, Provision};
use gongkai::deadline::{Due, Excluded, Exclusion, Exclusions, Term};
use gongkai::law::national::fees::PER_ITEM;
use gongkai::norm::{ApplicantKind, Consulted, Dispute, FeeBasis, Fen, Intake, Mode, Period, RequestContent, Role};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::application::{ApplicationFile, Event, Fee, Paper, Request, Verb};
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::{self, Answer, Form, Letter};
use gongkai::workflow::journal::Header;

fn main() {
    divan::main();
}

fn day(after: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 3, 4).expect("a date of the bench") + Days::new(after)
}

/// Corrected, paid for, extended, with six consultations.
fn forty_events() -> (Jurisdiction, ApplicationFile) {
    let place = Jurisdiction::national();
    let by = Signature::of(Code::literal("li"), Role::DisclosureOfficeHead);
    let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    let (basis, amount) = (FeeBasis::PerQuantity, Fen::of_yuan(100));
    let mut events = vec![
        Event::Arrived { intake: Intake::Web, request },
        Event::Confirmed,
        Event::HandedOver { to: Code::literal("desk"), formalities: true },
        Event::CorrectionAsked { items: vec![RequestContent::Description], within: Some(Period::working_days(10)) },
        Event::Served { what: Paper::CorrectionNotice },
        Event::Corrected,
        Event::ClarityFound { clear: true },
        Event::Searched { found: true },
        Event::FeeAsked { fee: Fee::new(basis, 0, 40, amount) },
        Event::Served { what: Paper::FeeNotice },
        Event::FeePaid,
        Event::ReasonsAsked,
        Event::ReasonsGiven,
        Event::ReasonsFound { reasonable: true },
    ];
    for (with, consulted) in [
        ("firm", Consulted::ThirdParty),
        ("finance", Consulted::InvolvedAgency),
        ("shop", Consulted::ThirdParty),
        ("water", Consulted::InvolvedAgency),
        ("works", Consulted::ThirdParty),
        ("tax", Consulted::InvolvedAgency),
    ] {
        let (with, mode, trigger) = (with.parse().expect("a code"), Mode::OnRequest, day(0));
        let letter = Letter::new().answer_within(Period::working_days(15));
        let answer = Answer::Objects(Dispute::WhetherToDisclose);
        events.extend(
            [
                consultation::Event::Opened { with, consulted, mode, trigger, of_place: None, urgent: None },
                consultation::Event::Sent { with, letter },
                consultation::Event::Received { with },
                consultation::Event::Answered { with, answer, form: Form::Written },
            ]
            .map(Event::Consulted),
        );
    }
    events.extend([Event::ExtensionApproved { days: 20, by }, Event::ExtensionNotified { days: 20 }]);
    assert_eq!(events.len(), 40);
    let mut file = ApplicationFile::new(Header::of(&place));
    for (event, after) in events.into_iter().zip(0..) {
        file.record(day(after), event).expect("an event that makes sense");
    }
    (place, file)
}

/// Every rest day on record, in a set.
fn rest_days() -> HashSet<NaiveDate> {
    let calendar = Calendar::national();
    let days = calendar.first().iter_days().take_while(|day| *day <= calendar.horizon());
    days.filter(|day| !calendar.is_working(*day).expect("a known day")).collect()
}

/// What one writes by hand: one day after the other. No proof, no provisions, nothing open.
fn naive_due(rest: &HashSet<NaiveDate>, start: NaiveDate, days: u32, left_out: &[(NaiveDate, NaiveDate)]) -> NaiveDate {
    let (mut day, mut left) = (start, days);
    while left > 0 {
        day = day.succ_opt().expect("a date");
        if !rest.contains(&day) && !left_out.iter().any(|(from, through)| *from <= day && day <= *through) {
            left -= 1;
        }
    }
    day
}

#[divan::bench]
fn clock_forty_events(bencher: Bencher<'_, '_>) {
    let (place, file) = forty_events();
    let on = day(45);
    bencher.bench_local(|| black_box(&file).clock(black_box(&place), Calendar::national(), on, 3).is_ok());
}

/// What one writes by hand: the last day that began the count, the letters as ranges, whether it was extended, the day that comes of it
/// and the days left. No confirmation, no readings, no second text of the law.
#[divan::bench]
fn naive_clock_forty_events(bencher: Bencher<'_, '_>) {
    let ((_, file), rest, on) = (forty_events(), rest_days(), day(45));
    let run = || {
        let (mut start, mut extended, mut sent, mut left_out) = (None, 0, Vec::new(), Vec::new());
        for entry in black_box(&file).journal().entries() {
            match entry.event() {
                Event::Arrived { .. } | Event::Confirmed | Event::Corrected | Event::FeePaid => {
                    start = Some(entry.on());
                }
                Event::ExtensionNotified { days } => extended = *days,
                Event::Consulted(consultation::Event::Sent { with, .. }) => sent.push((*with, entry.on())),
                Event::Consulted(consultation::Event::Answered { with, .. }) => {
                    let letter = sent.iter().find(|(one, _)| one == with);
                    left_out.extend(letter.map(|(_, from)| (*from + Days::new(1), entry.on())));
                }
                _ => {}
            }
        }
        let due = naive_due(&rest, start.expect("an arrival"), 20 + extended, &left_out);
        let left = on.iter_days().skip(1).take_while(|day| *day <= due).filter(|day| !rest.contains(day)).count();
        (due, left)
    };
    let (place, of) = (Jurisdiction::national(), &file);
    let time = of.clock(&place, Calendar::national(), on, 3).expect("a text that governs").statutory.expect("a time");
    assert_eq!(time.settled(), Some(run().0));
    bencher.bench_local(run);
}

#[divan::bench]
fn next_forty_events(bencher: Bencher<'_, '_>) {
    let (place, file) = forty_events();
    bencher.bench_local(|| black_box(&file).next(black_box(&place), Calendar::national(), day(45)).is_ok());
}

#[divan::bench]
fn replay_forty_events(bencher: Bencher<'_, '_>) {
    let (_, file) = forty_events();
    bencher.bench_local(|| ApplicationFile::state_of(black_box(file.journal().entries())).is_ok());
}

/// What one writes by hand: a copy of the list, and the names of the stages as strings. No consultations, no counts, no days.
#[divan::bench]
fn naive_replay_forty_events(bencher: Bencher<'_, '_>) {
    let (_, file) = forty_events();
    bencher.bench_local(|| {
        let events: Vec<Event> =
            black_box(file.journal().entries()).iter().map(|entry| entry.event().clone()).collect();
        let mut stage = String::new();
        for event in &events {
            let next = match (stage.as_str(), event.verb()) {
                ("", Verb::Arrive) | ("awaiting_correction", Verb::Correct) | ("awaiting_payment", Verb::PayFee) => {
                    "handling"
                }
                ("handling", Verb::AskCorrection) => "awaiting_correction",
                ("handling", Verb::AskFee) => "awaiting_payment",
                ("handling" | "awaiting_correction" | "awaiting_payment", _) => continue,
                _ => return false,
            };
            next.clone_into(&mut stage);
        }
        stage == "handling"
    });
}

/// Five letters that overlap in part, over sixty days.
fn five_letters() -> [Exclusion; 5] {
    [(2, 9), (7, 15), (20, 24), (30, 41), (55, 60)].map(|(from, through)| {
        Exclusion::new(day(from), day(through), Excluded::OtherAgency).expect("a stretch in order")
    })
}

fn reply() -> Cited<Period> {
    Cited::new(Period::working_days(20), Provision::of("national.2019").article(33).paragraph(2))
}

#[divan::bench]
fn term_around_five_letters(bencher: Bencher<'_, '_>) {
    let excluded = Exclusions::of(Provision::of("national.2019").article(33).paragraph(3), five_letters());
    let calendar = Calendar::national();
    let naive = naive_due(&rest_days(), day(0), 20, &five_letters().map(|one| (one.from(), one.through())));
    assert_eq!(Term::new(day(0), reply()).excluding(&excluded).due(calendar), Ok(Due::On(naive)));
    bencher.bench_local(|| Term::new(black_box(day(0)), reply()).excluding(black_box(&excluded)).due(calendar));
}

#[divan::bench]
fn naive_term_around_five_letters(bencher: Bencher<'_, '_>) {
    let (rest, left_out) = (rest_days(), five_letters().map(|one| (one.from(), one.through())));
    bencher.bench_local(|| naive_due(black_box(&rest), black_box(day(0)), 20, black_box(&left_out)));
}

#[divan::bench]
fn merge_five_letters(bencher: Bencher<'_, '_>) {
    let by = Provision::of("national.2019").article(33).paragraph(3);
    bencher.bench_local(|| Exclusions::of(by, black_box(five_letters())));
}

#[divan::bench]
fn fee_of_two_hundred_and_fifty_items(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| black_box(&PER_ITEM).charge(black_box(250)));
}

/// What one writes by hand: item by item.
#[divan::bench]
fn naive_fee_of_two_hundred_and_fifty_items(bencher: Bencher<'_, '_>) {
    let fee = |items: u32| {
        let rate = |item: u32| match item {
            1..=10 => 0,
            11..=30 => 100,
            item => 200 + (item - 31) / 10 * 100,
        };
        (1..=items).map(|item| u64::from(black_box(rate(item)))).sum::<u64>() * 100
    };
    assert_eq!(PER_ITEM.charge(250).expect("a fee").fen(), fee(250));
    bencher.bench_local(|| fee(black_box(250)));
}

#[divan::bench]
fn deadlines_with_proof_forty_events(bencher: Bencher<'_, '_>) {
    let (place, file) = forty_events();
    bencher.bench_local(|| black_box(&file).deadlines(black_box(&place), Calendar::national(), day(45)));
}

#[divan::bench]
fn verify_deadline_of_forty_events(bencher: Bencher<'_, '_>) {
    let (place, file) = forty_events();
    let deadlines = file.deadlines(&place, Calendar::national(), day(45)).expect("a text that governs");
    let [deadline] = &deadlines[..] else { unreachable!("nothing is open: {}", deadlines.len()) };
    assert_eq!(deadline.due().day().map(|due| due.year()), Some(2024));
    bencher.bench_local(|| black_box(deadline).verify(black_box(Calendar::national().notices())).is_ok());
}
