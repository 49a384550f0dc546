//! The annual report over a hundred thousand matters, each replayed from its journal, beside a plain twin that counts strings somebody has
//! flattened for it before: quote ratios, never lone times.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a bench that cannot be set up must say so")]

use std::collections::HashMap;
use std::hint::black_box;

use chrono::{Days, NaiveDate};
use divan::Bencher;
use divan::counter::ItemsCount;
use gongkai::calendar::Calendar;
use gongkai::case::{Case, Found, Of};
use gongkai::citation::Code;
use gongkai::fact::{Fact, Finding};
use gongkai::norm::{ApplicantKind, Grievance, Intake, ReplyKind};
use gongkai::regime::Jurisdiction;
use gongkai::report::Filed;
use gongkai::report::annual::{AnnualReport, Blanks, Cell, Column, Row, Table2, Tally, tally};
use gongkai::workflow::application::{Event, Remedy, RemedyResult, Reply, Request};
use gongkai::workflow::journal::Header;

fn main() {
    divan::main();
}

const MATTERS: usize = 100_000;
const YEAR: i32 = 2024;

fn day(year: i32, after: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 2).expect("a date of the bench") + Days::new(after)
}

/// Every kind of end, one in twenty carried in, one in twenty carried out, one in ten under a remedy, one in ten refused on art. 14.
fn matter(at: usize) -> Case {
    let place = Jurisdiction::national();
    let mut case = Case::new(Header::of(&place));
    let kind = ApplicantKind::ALL[at % 6];
    let request = Request::new(Code::literal("a1"), kind);
    let start = u64::try_from(at % 300).expect("a day of the year");
    let (year, start) = if at % 20 == 3 { (YEAR - 1, 350) } else { (YEAR, start) };
    case.record(day(year, start), Event::Arrived { intake: Intake::InPerson, request }).expect("it arrives");
    if at % 20 == 7 {
        return case;
    }
    let on = day(year, start + 20);
    let reply = match at % 10 {
        0 => {
            let fact = Found::Fact { of: Of::Document, fact: Fact::FORBIDDEN_BY_LAW, finding: Finding::Yes };
            case.record(on, fact).expect("a finding");
            Reply::new(ReplyKind::Refused).on_ground("national.2019/14/-/-".parse().expect("a provision"))
        }
        1 => Reply::new(ReplyKind::Refused).on_ground("national.2019/15/-/-".parse().expect("a provision")),
        2 => Reply::new(ReplyKind::DoesNotExist),
        3 => Reply::new(ReplyKind::GrantedInPart),
        4 => Reply::new(ReplyKind::NotThisAgency),
        _ => Reply::new(ReplyKind::Granted),
    };
    case.record(on, Event::Replied { reply }).expect("a reply");
    if at % 10 == 1 {
        let remedy = Remedy::Reconsideration;
        case.record(on + Days::new(10), Event::RemedySought { remedy, over: Grievance::Refused }).expect("a remedy");
        let decided = Event::RemedyDecided { remedy, result: RemedyResult::Upheld, answer_anew: false, within: None };
        case.record(on + Days::new(40), decided).expect("its result");
    }
    case
}

fn counted(filed: &[Filed<'_>], place: &Jurisdiction) -> Tally {
    tally(YEAR, filed, place, Calendar::national()).expect("matters that can be counted")
}

fn report(tally: &Tally) -> AnnualReport {
    tally.report("某局", Table2::default()).expect("everything is settled")
}

/// The ground truth of the twin: what a registry would have written into its columns by hand.
struct Flat {
    applicant: String,
    came: String,
    went: String,
    remedy: String,
}

fn flat(at: usize) -> Flat {
    let row = match at % 10 {
        _ if at % 20 == 7 => Row::CarriedOverOut,
        0 => Row::LawProhibits,
        1 => Row::ThirdParty,
        2 | 4 => Row::NotHeld,
        3 => Row::PartiallyGranted,
        _ => Row::Granted,
    };
    let came = if at % 20 == 3 { Row::CarriedOverIn } else { Row::NewReceived };
    Flat {
        applicant: Column::of(ApplicantKind::ALL[at % 6]).name().zh().to_owned(),
        came: came.code().to_owned(),
        went: row.code().to_owned(),
        remedy: if at % 10 == 1 { "upheld".to_owned() } else { String::new() },
    }
}

/// The twin: strings counted by strings.
fn naive(flat: &[Flat]) -> HashMap<String, u64> {
    let mut counts: HashMap<String, u64> = HashMap::new();
    for one in flat {
        for row in [&one.came, &one.went] {
            for column in [one.applicant.as_str(), "总计"] {
                *counts.entry(format!("{row}/{column}")).or_default() += 1;
            }
        }
        if !one.remedy.is_empty() {
            *counts.entry(format!("复议/{}", one.remedy)).or_default() += 1;
        }
    }
    counts
}

fn with_filed(bencher: Bencher<'_, '_>, run: impl Fn(&[Filed<'_>], &Jurisdiction) + Sync) {
    let place = Jurisdiction::national();
    let cases: Vec<Case> = (0..MATTERS).map(matter).collect();
    let numbers: Vec<String> = (0..MATTERS).map(|at| format!("依申请〔2024〕{at}号")).collect();
    let filed: Vec<Filed<'_>> =
        numbers.iter().zip(&cases).map(|(number, case)| Filed::new(number, case).expect("a number")).collect();
    // Both count the same.
    let twin = naive(&(0..MATTERS).map(flat).collect::<Vec<_>>());
    let report = report(&counted(&filed, &place));
    for row in Row::ALL.into_iter().filter(|row| *row != Row::ResultsTotal) {
        let expected = twin.get(&format!("{}/总计", row.code())).copied().unwrap_or_default();
        assert_eq!(report.table3().get(row, Column::Total), Cell::Of(expected));
    }
    bencher.counter(ItemsCount::new(MATTERS)).bench_local(|| run(black_box(&filed), &place));
}

#[divan::bench(sample_count = 20)]
fn tally_of_100_000(bencher: Bencher<'_, '_>) {
    with_filed(bencher, |filed, place| {
        black_box(counted(filed, place));
    });
}

#[divan::bench(sample_count = 20)]
fn report_checked_and_printed(bencher: Bencher<'_, '_>) {
    with_filed(bencher, |filed, place| {
        let report = report(&counted(filed, place));
        assert!(report.check(Blanks::Missing).is_clean());
        black_box(report.markdown(gongkai::citation::Language::Zh));
    });
}

#[divan::bench(sample_count = 20)]
fn naive_count_of_flat_strings(bencher: Bencher<'_, '_>) {
    let flat: Vec<Flat> = (0..MATTERS).map(flat).collect();
    bencher.counter(ItemsCount::new(MATTERS)).bench_local(|| {
        black_box(naive(black_box(&flat)));
    });
}
