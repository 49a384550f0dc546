//! Working days: the calendar beside a hand-written loop over a hash set, in one run.

#![expect(clippy::expect_used, reason = "a bench that cannot start should stop")]

use std::collections::HashSet;
use std::hint::black_box;

use chrono::{Datelike, Days, NaiveDate};
use divan::Bencher;
use gongkai::calendar::{Block, Calendar, Festival, Issued, Level, Notice, Scope};
use gongkai::citation::{Cited, Code, Provision, Text};
use gongkai::deadline::{Deadline, Due, Roll, Trigger};
use gongkai::norm::Period;

fn main() {
    divan::main();
}

/// Starts spread over 2004 to 2015, so that 2500 working days stay on record.
fn starts() -> Vec<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2004, 1, 1).expect("a date");
    (0..1024_u64).map(|place| first + Days::new(place * 7919 % 4300)).collect()
}

/// What one writes by hand: two hash sets and a loop.
struct Naive {
    off: HashSet<NaiveDate>,
    worked: HashSet<NaiveDate>,
}

impl Naive {
    fn new() -> Self {
        let calendar = Calendar::national();
        let days = || calendar.days(calendar.first()..=calendar.horizon()).flatten();
        let weekday = |date: NaiveDate| date.weekday().number_from_monday() <= 5;
        let off = days().filter(|day| !day.is_working() && weekday(day.date())).map(|day| day.date()).collect();
        let worked = days().filter(|day| day.is_working() && !weekday(day.date())).map(|day| day.date()).collect();
        Self { off, worked }
    }

    fn is_working(&self, date: NaiveDate) -> bool {
        if date.weekday().number_from_monday() <= 5 { !self.off.contains(&date) } else { self.worked.contains(&date) }
    }

    fn after(&self, start: NaiveDate, n: u32) -> NaiveDate {
        let (mut date, mut left) = (start, n);
        while left > 0 {
            date = date.succ_opt().expect("a date");
            left -= u32::from(self.is_working(date));
        }
        date
    }

    fn count(&self, after: NaiveDate, through: NaiveDate) -> usize {
        after.iter_days().skip(1).take_while(|date| *date <= through).filter(|date| self.is_working(*date)).count()
    }
}

/// Times 1024 calls a sample (so µs read as ns), each from a start and the day a year after it.
fn each<T>(bencher: Bencher<'_, '_>, call: impl Fn(NaiveDate, NaiveDate) -> T + Sync) {
    let spans: Vec<_> = starts().into_iter().map(|start| (start, start + Days::new(365))).collect();
    bencher.counter(divan::counter::ItemsCount::new(spans.len())).bench(|| {
        for (start, end) in &spans {
            black_box(call(black_box(*start), black_box(*end)));
        }
    });
}

#[divan::bench(args = [20, 2500])]
fn add(bencher: Bencher<'_, '_>, n: u32) {
    let calendar = Calendar::national();
    each(bencher, |start, _| calendar.after(start, n).ok());
}

#[divan::bench(args = [20, 2500])]
fn add_naive(bencher: Bencher<'_, '_>, n: u32) {
    let naive = Naive::new();
    each(bencher, |start, _| naive.after(start, n));
}

#[divan::bench]
fn count_a_year(bencher: Bencher<'_, '_>) {
    let calendar = Calendar::national();
    each(bencher, |start, end| calendar.count(start, end).ok());
}

#[divan::bench]
fn count_a_year_naive(bencher: Bencher<'_, '_>) {
    let naive = Naive::new();
    each(bencher, |start, end| naive.count(start, end));
}

#[divan::bench]
fn is_working(bencher: Bencher<'_, '_>) {
    let calendar = Calendar::national();
    each(bencher, |start, _| calendar.is_working(start).ok());
}

#[divan::bench]
fn is_working_naive(bencher: Bencher<'_, '_>) {
    let naive = Naive::new();
    each(bencher, |start, _| naive.is_working(start));
}

#[divan::bench]
fn floor_date_to_number_and_back(bencher: Bencher<'_, '_>) {
    each(bencher, |start, _| NaiveDate::from_epoch_days(start.to_epoch_days() + black_box(30)));
}

#[divan::bench]
fn due_without_proof(bencher: Bencher<'_, '_>) {
    let calendar = Calendar::national();
    each(bencher, |start, _| Due::of(calendar, start, Period::working_days(20), Roll::Stay).ok());
}

fn proved(start: NaiveDate) -> Option<Deadline> {
    const RECEIVED: Text = Text::literal("收到申请", "application received");
    let reply = Cited::new(Period::working_days(20), Provision::of("national.2019").article(33).paragraph(2));
    Deadline::of(Calendar::national(), Trigger::new(RECEIVED, start), reply, Roll::Stay).ok()
}

#[divan::bench]
fn due_with_proof(bencher: Bencher<'_, '_>) {
    each(bencher, |start, _| proved(start));
}

#[divan::bench]
fn verify_one_proof(bencher: Bencher<'_, '_>) {
    let deadline = starts().into_iter().find_map(proved).expect("a deadline");
    let notices = Calendar::national().notices();
    bencher.bench(|| black_box(&deadline).verify(black_box(notices)));
}

#[divan::bench]
fn start_national() -> &'static Calendar {
    Calendar::national()
}

#[divan::bench]
fn start_from_notices(bencher: Bencher<'_, '_>) {
    let notices = Calendar::national().notices();
    bencher.bench(|| Calendar::from_notices(black_box(notices).iter().cloned()));
}

#[divan::bench]
fn start_with_a_layer(bencher: Bencher<'_, '_>) {
    let storm = NaiveDate::from_ymd_opt(2024, 9, 6).expect("a date");
    let block = Block::new(Festival::Other(Text::literal("台风", "Typhoon"))).added([storm]);
    let issued = Issued::On(storm);
    let notice = Notice::new(Code::literal("city"), Level::Region, Scope::Additional, 2024, issued, vec![block]);
    let notice = notice.expect("a sound notice");
    bencher.bench(|| Calendar::national().with([black_box(&notice).clone()]));
}

#[divan::bench]
fn start_as_known_on_a_day() -> bool {
    let on = NaiveDate::from_ymd_opt(2020, 1, 25).expect("a date");
    Calendar::national().as_known_on(black_box(on)).is_ok()
}
