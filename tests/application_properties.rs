//! Applications at random: the clock, its proofs and its ledger, whatever happened and whatever is left out.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "helpers of tests")]

#[path = "calendar_data/schedule.rs"]
mod schedule;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use gongkai::calendar::{Block, Calendar, Festival, Issued};
use gongkai::case::{Case, Circumstance, Found, Of};
use gongkai::citation::{Cited, Code, Provision, Text};
use gongkai::deadline::{
    Deadline, Due, Excluded, Exclusion, Exclusions, IntervalKind, Rejection, Status, Term, Trigger,
};
use gongkai::fact::{Fact, Finding};
use gongkai::norm::{
    ApplicantKind, Choice, Consulted, FeeBasis, Fen, Grievance, Intake, Mode, Period, Reading, ReplyKind,
    RequestContent, Role,
};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::application::{
    Act, Actor, ApplicationFile, Clock, Event, Fee, Gap, Paper, RecordAnswer, Remedy, RemedyResult, Reply, Request,
    Stage, Standing,
};
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::{self, Answer, Form, Letter};
use gongkai::workflow::journal::Header;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use serde_json::{Value, json};

const BY: Provision = Provision::of("national.2019").article(33).paragraph(3);

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

fn n() -> &'static Calendar {
    Calendar::national()
}

fn reply(days: u32) -> Cited<Period> {
    Cited::new(Period::working_days(days), Provision::of("national.2019").article(33).paragraph(2))
}

fn received(on: NaiveDate) -> Trigger {
    Trigger::new(Text::literal("收到申请", "application received"), on)
}

const fn first_day(due: Due) -> NaiveDate {
    match due {
        Due::On(day) => day,
        Due::Between(bounds) => bounds.earliest(),
    }
}

const fn last_day(due: Due) -> NaiveDate {
    match due {
        Due::On(day) => day,
        Due::Between(bounds) => bounds.latest(),
    }
}

// Stretches.

fn an_excluded() -> impl Strategy<Value = Excluded> {
    prop_oneof![Just(Excluded::ThirdParty), Just(Excluded::OtherAgency), Just(Excluded::Both)]
}

/// Up to six stretches in a hundred days from a day.
fn stretches(from: NaiveDate) -> impl Strategy<Value = Vec<Exclusion>> {
    let stretch = (0_u64..100, 0_u64..15, an_excluded()).prop_map(move |(after, length, of)| {
        let first = from + Days::new(after);
        Exclusion::new(first, first + Days::new(length), of).expect("in order")
    });
    prop::collection::vec(stretch, 0..6)
}

fn a_start() -> impl Strategy<Value = NaiveDate> {
    (0_u64..8200).prop_map(|days| day("2004-01-01") + Days::new(days))
}

/// A day, and stretches around it.
fn a_start_and_stretches() -> impl Strategy<Value = (NaiveDate, Vec<Exclusion>)> {
    a_start().prop_flat_map(|start| (Just(start), stretches(start - Days::new(15))))
}

/// Which days are left out, and for whom, one at a time.
fn by_the_day(spans: &[Exclusion]) -> BTreeMap<NaiveDate, Excluded> {
    let mut days: BTreeMap<NaiveDate, Excluded> = BTreeMap::new();
    for span in spans {
        for day in span.from().iter_days().take_while(|day| *day <= span.through()) {
            let before = days.insert(day, span.of());
            if before.is_some_and(|before| before != span.of()) {
                days.insert(day, Excluded::Both);
            }
        }
    }
    days
}

/// The end of so many working days, one day at a time; `None` past the days that are known.
fn naive_due(calendar: &Calendar, start: NaiveDate, days: u32, spans: &[Exclusion]) -> Option<NaiveDate> {
    let (mut day, mut left) = (start, days);
    while left > 0 {
        day = day.succ_opt()?;
        let works = calendar.is_working(day).ok()?;
        if works && !spans.iter().any(|span| span.from() <= day && day <= span.through()) {
            left -= 1;
        }
    }
    Some(day)
}

/// The year after the last that is known, without a break but New Year's Day and one day for each festival.
static NEXT_YEAR: LazyLock<Calendar> = LazyLock::new(|| {
    let new_year = Block::new(Festival::NewYear).statutory([day("2027-01-01")]);
    let code = "next".parse().expect("a code");
    let notice = schedule::annual(code, 2027, Issued::On(day("2026-11-10")), new_year).expect("a notice");
    n().with([notice]).expect("a calendar")
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_union_is_the_set_of_its_days_in_whatever_order(
        (spans, shuffled) in a_start_and_stretches()
            .prop_flat_map(|(_, spans)| (Just(spans.clone()), Just(spans).prop_shuffle())),
    ) {
        let merged = Exclusions::of(BY, spans.iter().copied());
        prop_assert_eq!(&merged, &Exclusions::of(BY, shuffled));
        prop_assert_eq!(&merged, &Exclusions::of(BY, merged.spans().iter().copied()));
        let days = by_the_day(&spans);
        prop_assert_eq!(by_the_day(merged.spans()), days.clone());
        for pair in merged.spans().windows(2) {
            prop_assert!(pair[0].through() < pair[1].from(), "{:?}", merged.spans());
            let touch = pair[0].through().succ_opt() == Some(pair[1].from());
            prop_assert!(!touch || pair[0].of() != pair[1].of(), "{:?}", merged.spans());
        }
        if let (Some(first), Some(last)) = (days.keys().next(), days.keys().next_back()) {
            for day in first.pred_opt().expect("a day").iter_days().take_while(|day| *day <= *last + Days::new(1)) {
                prop_assert_eq!(merged.on(day).map(Exclusion::of), days.get(&day).copied(), "{}", day);
            }
        }
        let stored = serde_json::to_string(&merged).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Exclusions>(&stored).expect("exclusions"), merged);
    }

    #[test]
    fn stored_exclusions_are_read_where_they_are_merged_and_nowhere_else(
        (_, spans) in a_start_and_stretches(), reversed: bool,
    ) {
        let mut stored = json!({"by": BY, "spans": spans});
        if reversed && let Some(span) = stored["spans"].as_array_mut().and_then(|spans| spans.first_mut()) {
            let (from, through) = (span["from"].clone(), span["through"].clone());
            (span["from"], span["through"]) = (through, from);
        }
        let merged = Exclusions::of(BY, spans.iter().copied());
        let lasts = spans.first().is_some_and(|span| span.from() < span.through());
        // Two of one kind that follow each other directly are in order, and are read as one.
        let apart = spans.windows(2).all(|pair| pair[0].through() < pair[1].from());
        let good = apart && !(reversed && lasts);
        let read = serde_json::from_value::<Exclusions>(stored).map_err(|wrong| wrong.to_string());
        prop_assert_eq!(read.is_ok(), good, "{:?}", read);
        prop_assert!(read.is_err() || read == Ok(merged));
    }

    #[test]
    fn a_term_ends_where_counting_day_by_day_ends(
        (start, spans) in a_start_and_stretches(), length in 1_u32..45, added in 0_u32..25,
    ) {
        let excluded = Exclusions::of(BY, spans.iter().copied());
        let term = Term::new(start, reply(length)).excluding(&excluded);
        let term = if added > 0 { term.extended(reply(added)) } else { term };
        let naive = naive_due(n(), start, length + added, &spans).expect("within the days that are known");
        prop_assert_eq!(term.due(n()), Ok(Due::On(naive)));
        // What is of another unit has no effect.
        let months = Cited::new(Period::months(1), BY);
        let plain = Term::new(start, months);
        prop_assert_eq!(plain.excluding(&excluded).extended(reply(length)).due(n()), plain.due(n()));
        prop_assert_eq!(term.extended(months).due(n()), Ok(Due::On(naive_due(n(), start, length, &spans).expect("known"))));
    }

    #[test]
    fn bounds_past_the_horizon_hold_what_a_year_to_come_makes_of_them(
        start in (0_u64..150).prop_map(|days| day("2026-09-15") + Days::new(days)),
        spans in stretches(day("2026-11-15")), length in 1_u32..40, added in 0_u32..25,
    ) {
        let excluded = Exclusions::of(BY, spans.iter().copied());
        let term = Term::new(start, reply(length)).excluding(&excluded);
        let term = if added > 0 { term.extended(reply(added)) } else { term };
        let deadline = Deadline::of_term(n(), received(start), &term).expect("an end");
        prop_assert_eq!(deadline.verify(n().notices()), Ok(()));
        let then = naive_due(&NEXT_YEAR, start, length + added, &spans).expect("known then");
        prop_assert_eq!(term.due(&NEXT_YEAR), Ok(Due::On(then)));
        match deadline.due() {
            Due::On(day) => prop_assert_eq!(day, then),
            Due::Between(bounds) => {
                prop_assert!(bounds.earliest() <= then && then <= bounds.latest(), "{} outside {:?}", then, bounds);
                prop_assert!(then > n().horizon(), "{} was known", then);
            }
        }
    }

    #[test]
    fn every_proof_is_accepted_and_a_tampered_one_is_refused_for_what_is_wrong(
        (start, spans) in a_start_and_stretches(), length in 1_u32..45, which in any::<prop::sample::Index>(), by in 1_u64..30,
    ) {
        let excluded = Exclusions::of(BY, spans.iter().copied());
        let term = Term::new(start, reply(length)).excluding(&excluded);
        let deadline = Deadline::of_term(n(), received(start), &term).expect("an end");
        prop_assert_eq!(deadline.verify(n().notices()), Ok(()));
        let stored = serde_json::to_value(&deadline).expect("JSON");
        prop_assert_eq!(&serde_json::from_value::<Deadline>(stored.clone()).expect("a proof"), &deadline);
        let changed = |change: &dyn Fn(&mut Value)| {
            let mut stored = stored.clone();
            change(&mut stored);
            serde_json::from_value::<Deadline>(stored).map(|read| read.verify(n().notices()))
        };
        let due = deadline.due().day().expect("known");

        let moved = due + Days::new(by);
        let refused = changed(&|p| p["due"] = json!({"on": moved})).expect("a proof");
        prop_assert_eq!(refused, Err(Rejection::DueDay { day: due, claimed: Some(moved) }));

        let at = which.index(deadline.walk().len());
        let stretch = &deadline.walk()[at];
        let refused = changed(&|p| p["walk"][at]["counted"] = json!(!stretch.counted())).expect("a proof");
        prop_assert!(matches!(refused, Err(Rejection::Walk { day, .. }) if day == stretch.from()), "{:?}", refused);

        // Only what lies in the days walked makes a difference.
        let kept = deadline.excluded().map_or(&[][..], Exclusions::spans);
        let walked = |span: &&Exclusion| span.through() > start && span.from() <= due;
        if let Some((at, span)) = kept.iter().enumerate().filter(|(_, span)| walked(span)).nth(which.index(6)) {
            let gone = span.from().max(start + Days::new(1));
            let refused = changed(&|p| {
                let spans = p["excluded"]["spans"].as_array_mut().expect("stretches");
                spans.remove(at);
            });
            let refused = refused.expect("a proof");
            prop_assert!(matches!(refused, Err(Rejection::Walk { day, .. }) if day == gone), "{:?} not {}", refused, gone);

            let after = span.through() + Days::new(1);
            let free = kept.get(at + 1).is_none_or(|next| next.from() > after + Days::new(1));
            if free && after <= due {
                let refused = changed(&|p| p["excluded"]["spans"][at]["through"] = json!(after)).expect("a proof");
                prop_assert!(matches!(refused, Err(Rejection::Walk { day, .. }) if day == after), "{:?}", refused);
            }
            if kept.len() == 1 {
                let refused = changed(&|p| {
                    p.as_object_mut().expect("fields").remove("excluded");
                });
                let refused = refused.expect("a proof");
                prop_assert!(matches!(refused, Err(Rejection::Walk { day, .. }) if day == gone), "{:?}", refused);
            }
        }
        let refused = changed(&|p| p["excluded"] = json!({"by": BY, "spans": [{"from": due, "through": start, "of": "both"}]}));
        prop_assert!(refused.is_err(), "a stretch that ends before it begins");
    }
}

// Files.

/// What can happen, by number: what is lawful more often than what is not.
fn event(what: u8, of: u8, on: NaiveDate) -> Event {
    let head = Signature::of(Code::literal("li"), Role::DisclosureOfficeHead);
    let officer = Signature::of(Code::literal("wang"), Role::LeaderInCharge);
    let with = [Code::literal("firm"), Code::literal("finance"), Code::literal("water")][usize::from(of) % 3];
    let consulted = [Consulted::ThirdParty, Consulted::InvolvedAgency, Consulted::CoMaker][usize::from(of) % 3];
    let window = (!of.is_multiple_of(4)).then_some(Period::working_days(u32::from(of) % 18 + 1));
    match what % 40 {
        0 => Event::Confirmed,
        1 => Event::HandedOver { to: with, formalities: of.is_multiple_of(2) },
        2 => Event::ResultReported,
        3 | 4 => Event::CorrectionAsked { items: vec![RequestContent::Description], within: window },
        5 => Event::Served { what: Paper::CorrectionNotice },
        6 | 7 => Event::Corrected,
        8 => Event::ClarityFound { clear: of.is_multiple_of(2) },
        9 => Event::ReasonsAsked,
        10 => Event::ReasonsGiven,
        11 => Event::ReasonsFound { reasonable: of.is_multiple_of(2) },
        12 => Event::Delayed { until: on.checked_add_days(Days::new(u64::from(of) % 90 + 1)).unwrap_or(on) },
        13 => Event::Searched { found: of.is_multiple_of(2) },
        14..=16 => Event::Consulted(consultation::Event::Opened {
            with,
            consulted,
            mode: Mode::OnRequest,
            trigger: on,
            of_place: None,
            urgent: None,
        }),
        17..=19 => {
            let letter = window.map_or_else(Letter::new, |window| Letter::new().answer_within(window));
            Event::Consulted(consultation::Event::Sent { with, letter })
        }
        20 | 21 => Event::Consulted(consultation::Event::Received { with }),
        22 | 23 => {
            let form = if of.is_multiple_of(5) { Form::Oral } else { Form::Written };
            Event::Consulted(consultation::Event::Answered { with, answer: Answer::Agrees, form })
        }
        24 => Event::Consulted(consultation::Event::Withdrawn { with, not_involved: of.is_multiple_of(2) }),
        25 => {
            Event::ExtensionApproved { days: u32::from(of) % 25, by: if of.is_multiple_of(5) { officer } else { head } }
        }
        26 => Event::ExtensionNotified { days: u32::from(of) % 25 },
        27 | 28 => Event::FeeAsked { fee: Fee::new(FeeBasis::PerQuantity, 0, u32::from(of), Fen::of_yuan(100)) },
        29 => Event::Served { what: Paper::FeeNotice },
        30 => Event::FeePaid,
        31 => Event::Replied {
            reply: Reply::new(if of.is_multiple_of(2) { ReplyKind::Granted } else { ReplyKind::Refused }),
        },
        32 => Event::RecordAnswered { answer: RecordAnswer::NotCorrected },
        33 => Event::Served { what: Paper::Reply },
        34 => Event::Withdrawn,
        35 => {
            if of.is_multiple_of(2) {
                Event::NotCorrected
            } else {
                Event::NotPaid
            }
        }
        36 => Event::RemedySought { remedy: Remedy::Reconsideration, over: Grievance::Silence },
        37 => {
            let (remedy, result) = (Remedy::Reconsideration, RemedyResult::Corrected);
            Event::RemedyDecided { remedy, result, answer_anew: of.is_multiple_of(2), within: window }
        }
        38 => Event::ExtensionApproved { days: 20, by: head },
        _ => Event::ExtensionNotified { days: 20 },
    }
}

fn arrival(of: u8) -> Event {
    let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    let request = if of.is_multiple_of(16) { request.for_own_record() } else { request };
    Event::Arrived { intake: Intake::ALL[usize::from(of) % 10], request }
}

/// A file to which everything happened that made sense.
fn file_of(place: &Jurisdiction, start: NaiveDate, of: u8, steps: &[(u8, u8, u8)]) -> ApplicationFile {
    let mut file = ApplicationFile::new(Header::of(place));
    file.record(start, arrival(of)).expect("an arrival");
    let mut on = start;
    for (gap, what, of) in steps {
        on = on.checked_add_days(Days::new(u64::from(*gap))).unwrap_or(on);
        let before = file.clone();
        if file.record(on, event(*what, *of, on)).is_err() {
            assert_eq!(file, before, "a refusal changes nothing");
        }
    }
    file
}

fn places() -> [Jurisdiction; 3] {
    let dated = |code, issued| {
        let place = Jurisdiction::of_place(code).expect("a place");
        place.issued_on(day(issued)).expect("an open date")
    };
    [Jurisdiction::national(), dated("yunnan_bureau", "2019-06-03"), dated("yanliang", "2020-06-01")]
}

prop_compose! {
    /// A place, a file under the text of 2019, and a day not before its last entry.
    fn a_file()(
        place in 0_usize..3, start in 0_u64..2700, of: u8,
        steps in prop::collection::vec((0_u8..9, any::<u8>(), any::<u8>()), 0..24), later in 0_u64..80,
    ) -> (Jurisdiction, ApplicationFile, NaiveDate) {
        let place = places()[place].clone();
        let file = file_of(&place, day("2019-06-10") + Days::new(start), of, &steps);
        let last = file.journal().entries().last().expect("an arrival").on();
        (place, file, last + Days::new(later))
    }
}

fn clock(place: &Jurisdiction, file: &ApplicationFile, on: NaiveDate) -> Clock {
    file.clock(place, n(), on, 3).expect("a text that governs")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn a_replayed_file_is_the_recorded_one((place, file, on) in a_file()) {
        let stored = serde_json::to_string(file.journal()).expect("JSON");
        let read = ApplicationFile::replay(serde_json::from_str(&stored).expect("a journal")).expect("a file");
        prop_assert_eq!(&read, &file);
        let last = file.journal().entries().last().expect("an arrival").on();
        prop_assert_eq!(&file.on(last), file.state());
        prop_assert_eq!(&file.on(on), file.state());
        prop_assert_eq!(&ApplicationFile::state_of(file.journal().entries()).expect("a state"), file.state());
        // Seen on an earlier day, it is the file that had been recorded until then.
        let middle = file.journal().entries()[file.journal().entries().len() / 2].on();
        let mut until = ApplicationFile::new(file.journal().header().clone());
        for entry in file.journal().up_to(middle) {
            until.record(entry.on(), entry.event().clone()).expect("it was recorded");
        }
        prop_assert_eq!(&file.on(middle), until.state());
        prop_assert_eq!(clock(&place, &file, middle), clock(&place, &until, middle));
    }

    #[test]
    fn every_deadline_is_proved_and_its_ledger_accounts_for_every_day((place, file, on) in a_file()) {
        let counts = file.state().counts();
        for deadline in file.deadlines(&place, n(), on).expect("a text that governs") {
            prop_assert_eq!(deadline.verify(n().notices()), Ok(()));
            let ledger = file.ledger(&place, &deadline, on).expect("a text that governs");
            let began = deadline.trigger().on();
            // From the receipt, where a later count took its place; else from the day that began this one.
            let regime = place.for_file(counts[0].on(), began).expect("a text that governs");
            let receipt = file.state().receipt(&regime).and_then(|receipt| receipt.earliest.or(receipt.latest));
            let receipt = receipt.unwrap_or(counts[0].on());
            let from = if counts.iter().skip(1).any(|count| receipt < count.on() && count.on() <= began) {
                receipt
            } else {
                began
            };
            // Through the due day, or the last day that is known, and where the answer was delayed to a later day through that.
            let walked = deadline.walk().last().map_or(began, gongkai::deadline::Stretch::through);
            prop_assert_eq!(deadline.due().day().unwrap_or(walked), walked);
            let last = ledger.intervals().last().filter(|last| last.kind() == IntervalKind::Delayed);
            prop_assert!(last.is_none_or(|last| last.from() == walked + Days::new(1)), "{:?}", ledger);
            let through = last.map_or(walked, gongkai::deadline::Interval::through);
            prop_assert_eq!(i64::from(ledger.days()), (through - from).num_days(), "{:?}", ledger);
            let mut next = from;
            for interval in ledger.intervals() {
                next = next + Days::new(1);
                prop_assert_eq!(interval.from(), next, "a gap or an overlap in {:?}", ledger);
                next = interval.through();
            }
            prop_assert_eq!(next, through);
            let counted: u32 = ledger.intervals().iter().map(gongkai::deadline::Interval::counted).sum();
            prop_assert_eq!(counted, deadline.counted());
        }
    }

    #[test]
    fn the_clock_is_between_its_deadlines((place, file, on) in a_file()) {
        let deadlines = file.deadlines(&place, n(), on).expect("a text that governs");
        let Some(time) = clock(&place, &file, on).statutory else {
            prop_assert!(deadlines.is_empty(), "{:?}", deadlines);
            return Ok(());
        };
        let earliest = deadlines.iter().map(|one| first_day(one.due())).min().expect("a deadline");
        let latest = deadlines.iter().map(|one| last_day(one.due())).max().expect("a deadline");
        if time.delayed_to.is_none() {
            prop_assert_eq!(first_day(time.earliest), earliest);
            prop_assert_eq!(last_day(time.latest.unwrap_or(Due::On(latest))), latest);
        }
        prop_assert!(first_day(time.earliest) >= earliest);
        if let Some(last) = time.latest {
            prop_assert!(first_day(time.earliest) <= last_day(last), "{:?}", time);
        }
    }

    #[test]
    fn an_open_file_never_waits_while_nothing_runs_and_the_office_has_nothing_to_do((place, file, on) in a_file()) {
        let next = file.next(&place, n(), on).expect("a text that governs");
        let clock = clock(&place, &file, on);
        let open = file.state().stage().is_some_and(Stage::is_open);
        prop_assert_eq!(open, !matches!(clock.standing, Standing::Answered | Standing::Closed));
        // What came in late may be abandoned: it has to be found whether it is, and nothing has to be done for certain.
        let mut of_office = next.iter().filter(|one| one.who == Actor::Agency(Role::DisclosureOffice));
        // Nor, by any text, once a time that ran out was set under an order to answer: it may still be answered.
        let of_order = clock.gaps.contains(&Gap::RestartAfterOrder);
        let office = of_office.any(|one| one.must || one.act == Act::PutAway || of_order && one.act == Act::Reply);
        // A time that turns on a notice not yet published is over for certain on no day.
        let ahead = |due: Due| matches!(due, Due::Between(_)) || on <= last_day(due);
        let runs = match clock.standing {
            Standing::Runs(_) | Standing::Lapsed => true,
            Standing::AwaitingCorrection(until) | Standing::AwaitingPayment(until) => {
                until.is_some_and(ahead) || clock.statutory.is_some_and(|time| ahead(time.earliest))
            }
            _ => false,
        };
        prop_assert!(!open || office || runs, "{:?} {:?}", clock, next);
        let overdue = matches!(clock.standing, Standing::Runs(Status::Overdue | Status::PerhapsOverdue));
        let pending = file.state().remedies().iter().any(|taken| taken.result().is_none());
        let may = |act| next.iter().any(|one| one.act == act);
        prop_assert!(!overdue || may(if pending { Act::DecideRemedy } else { Act::Complain }), "{:?} {:?}", clock, next);
    }

    #[test]
    fn a_consultation_more_never_makes_it_due_earlier(
        (place, file, on) in a_file(), third_party: bool, from in 0_u64..40, receipt in 0_u64..6, window in 0_u32..20,
        answer in prop::option::of(0_u64..40),
    ) {
        let with = Code::literal("another");
        let consulted = if third_party { Consulted::ThirdParty } else { Consulted::InvolvedAgency };
        let opened = file.state().counts()[0].on() + Days::new(from);
        let mode = Mode::OnRequest;
        let letter = if window > 0 { Letter::new().answer_within(Period::working_days(window)) } else { Letter::new() };
        let mut more = file.clone();
        let mut events = vec![
            (opened, consultation::Event::Opened { with, consulted, mode, trigger: opened, of_place: None, urgent: None }),
            (opened, consultation::Event::Sent { with, letter }),
            (opened + Days::new(receipt), consultation::Event::Received { with }),
        ];
        events.extend(answer.map(|after| {
            let answered = consultation::Event::Answered { with, answer: Answer::Agrees, form: Form::Written };
            (opened + Days::new(receipt + after), answered)
        }));
        for (on, event) in events {
            more.record_late(on, Event::Consulted(event)).expect("a consultation of its own");
        }
        let (before, after) = (clock(&place, &file, on), clock(&place, &more, on));
        prop_assert_eq!(before.receipt, after.receipt);
        // A fee notice that came late, or perhaps late, comes in time where the time to answer is longer: what was open is settled.
        let is_open = before.receipt.is_some_and(|receipt| receipt.open);
        let settles = is_open || before.gaps.contains(&Gap::LateFeeNotice);
        for (before, after) in [(before.statutory, after.statutory), (before.internal, after.internal)] {
            let Some((before, after)) = before.zip(after) else {
                prop_assert!(before.is_none() && after.is_none());
                continue;
            };
            prop_assert!(first_day(before.earliest) <= first_day(after.earliest), "{:?} to {:?}", before, after);
            if let Some((before, after)) = before.latest.zip(after.latest).filter(|_| !settles) {
                prop_assert!(last_day(before) <= last_day(after), "{:?} to {:?}", before, after);
            }
        }
    }

    /// What persons found to be without basis settles nothing: the day to work to is no later, and the last day no sooner.
    #[test]
    fn what_was_found_without_basis_moves_no_day_for_certain((place, file, on) in a_file(), found in 0_usize..8) {
        let mut case = Case::new(Header::of(&place));
        for entry in file.journal().entries() {
            case.record(entry.on(), entry.event().clone()).expect("what made sense");
        }
        let before = case.clock(&place, n(), on, 3).expect("a text that governs");
        let arrived = file.state().counts()[0].on();
        for (at, fact) in [Fact::EXCESSIVE, Fact::CONTENT_UNCLEAR].into_iter().enumerate() {
            if found & (1 << at) != 0 {
                let finding = Found::Fact { of: Of::Application, fact, finding: Finding::No };
                case.record_late(arrived, finding).expect("a finding");
            }
        }
        if found & 4 != 0 {
            let finding = Found::Circumstance { circumstance: Circumstance::DelayReasonable, holds: false };
            case.record(on, finding).expect("a finding");
        }
        let after = case.clock(&place, n(), on, 3).expect("a text that governs");
        let Some((before, after)) = before.statutory.zip(after.statutory) else { return Ok(()) };
        prop_assert!(first_day(after.earliest) <= first_day(before.earliest), "{:?} to {:?}", before, after);
        // What there was no basis to ask for was not late either, so that nothing is abandoned for it.
        if let Some((before, after)) = before.latest.zip(after.latest) {
            prop_assert!(last_day(before) <= last_day(after), "{:?} to {:?}", before, after);
        }
    }

    #[test]
    fn a_reading_that_is_chosen_leaves_an_answer_within_the_open_one((place, file, on) in a_file()) {
        let open = clock(&place, &file, on);
        // One that is open beside its default is open for what the journal does not say, as whether a second notice is another step.
        for reading in open.open.iter().copied().filter(|reading| reading.default_choice().is_none()) {
            for choice in reading.choices() {
                let chosen = place.clone().reading(*choice);
                let read = clock(&chosen, &file, on);
                prop_assert!(!read.open.contains(&reading));
                let Some((open, read)) = open.statutory.zip(read.statutory) else { continue };
                prop_assert!(first_day(open.earliest) <= first_day(read.earliest), "{:?}: {:?} {:?}", choice, open, read);
                let latest = |time: gongkai::workflow::application::Time| time.latest.map_or(NaiveDate::MAX, last_day);
                prop_assert!(latest(read) <= latest(open), "{:?}: {:?} {:?}", choice, open, read);
            }
        }
    }

    #[test]
    fn nothing_panics_whatever_happened_and_whenever(
        place in 0_usize..3, of: u8, steps in prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>()), 0..30),
        start in prop::sample::select(vec![
            day("0001-01-01"), day("1900-01-01"), day("2003-12-20"), day("2008-05-01"), day("2019-05-10"), day("2026-11-01"),
            day("2026-12-28"), day("2027-12-31"), day("9999-11-30"), day("9999-12-31"),
        ]),
    ) {
        let place = places()[place].clone().reading(Choice::OldSubstanceNewProcedure);
        let file = file_of(&place, start, of, &steps);
        let last = file.journal().entries().last().expect("an arrival").on();
        for on in [NaiveDate::MIN, day("1900-01-01"), start, last, day("2024-03-04"), day("9999-12-31"), NaiveDate::MAX] {
            let _ = file.clock(&place, n(), on, u32::MAX);
            let _ = file.next(&place, n(), on);
            let _ = file.last_days(&place, n(), on);
            let _ = file.timeliness(&place, n(), on);
            for deadline in file.deadlines(&place, n(), on).unwrap_or_default() {
                prop_assert_eq!(deadline.verify(n().notices()), Ok(()));
                let _ = file.ledger(&place, &deadline, on);
            }
        }
    }
}

#[test]
fn the_readings_of_the_clock_are_met_open() {
    // The property above would hold of nothing if no random file left a reading open.
    let mut open = BTreeSet::new();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..2000 {
        let (place, file, on) = a_file().new_tree(&mut runner).expect("a file").current();
        open.extend(clock(&place, &file, on).open);
    }
    let expected = [
        Reading::LateCorrection,
        Reading::ExtensionSteps,
        Reading::LateExtension,
        Reading::ReplyInTime,
        Reading::ChannelReceipt,
    ];
    assert_eq!(open, BTreeSet::from(expected));
}
