//! The regime of a day, the duties of an agency over a year, and an item's due day, each beside a plain hand-written twin in the same run:
//! quote ratios, never lone times.

#![expect(clippy::expect_used, reason = "a bench that cannot be set up must say so")]

use std::collections::HashSet;
use std::hint::black_box;

use chrono::{Datelike, NaiveDate, Weekday};
use divan::Bencher;
use gongkai::calendar::Calendar;
use gongkai::duty::{self, Done};
use gongkai::law::index;
use gongkai::norm::Role;
use gongkai::regime::Jurisdiction;

fn main() {
    divan::main();
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the bench")
}

fn place() -> Jurisdiction {
    let place = Jurisdiction::of_place("yanliang").expect("a place");
    place.issued_on(date(2020, 6, 1)).expect("an open date")
}

#[divan::bench]
fn regime_of_a_day(bencher: Bencher<'_, '_>) {
    let place = place();
    bencher.bench_local(|| black_box(&place).on(black_box(date(2024, 3, 4))).is_ok());
}

/// Everything that an agency of Yanliang, its government office and its disclosure office have to do by a day of 2025.
const ROLES: [Role; 4] = [Role::Agency, Role::Department, Role::GovernmentOffice, Role::DisclosureOffice];

#[divan::bench]
fn duties_of_a_year(bencher: Bencher<'_, '_>) {
    let place = place();
    bencher.bench_local(|| duty::year(black_box(&place), Calendar::national(), 2025, &ROLES).map(|year| year.len()));
}

/// The same dates by hand, without provisions: every day of the year is asked what ends on it, and whether it is worked.
#[divan::bench]
fn duties_of_a_year_by_hand(bencher: Bencher<'_, '_>) {
    let off: HashSet<NaiveDate> = date(2025, 1, 1)
        .iter_days()
        .take_while(|day| day.year() == 2025)
        .filter(|day| Calendar::national().is_working(*day).is_ok_and(|working| !working))
        .collect();
    bencher.bench_local(|| {
        let off = black_box(&off);
        let mut found = Vec::new();
        for day in date(2025, 1, 1).iter_days().take_while(|day| day.year() == 2025) {
            let ends_month = day.succ_opt().is_some_and(|next| next.day() == 1);
            if day.weekday() == Weekday::Sun {
                found.push((day, "weekly", None));
            }
            if ends_month {
                found.push((day, "monthly", None));
            }
            if ends_month && day.month() % 3 == 0 {
                found.push((day, "quarterly", None));
            }
            if (day.month(), day.day()) == (1, 31) {
                let worked = day.iter_days().rev().find(|day| !off.contains(day));
                found.push((day, "report", worked));
            }
            if (day.month(), day.day()) == (12, 31) {
                found.push((day, "yearly", None));
            }
        }
        found.len()
    });
}

#[divan::bench]
fn due_day_of_an_item(bencher: Bencher<'_, '_>) {
    let place = place();
    let regime = place.on(date(2024, 2, 2)).expect("a regime");
    let owed = duty::find(&regime, "yanliang_double_publicity").expect("a duty");
    bencher.bench_local(|| owed.due(black_box(&regime), Calendar::national(), black_box(date(2024, 2, 2))).is_ok());
}

#[divan::bench]
fn duty_held_against_what_was_done(bencher: Bencher<'_, '_>) {
    let place = place();
    let regime = place.on(date(2024, 3, 4)).expect("a regime");
    let owed = duty::find(&regime, "yanliang_catalogue").expect("a duty");
    let done = Done::only(&["index", "name", "summary"]);
    bencher.bench_local(|| owed.check(black_box(&regime), black_box(&done)).is_ok());
}

#[divan::bench]
fn conflicts_of_a_place(bencher: Bencher<'_, '_>) {
    let place = place();
    let regime = place.on(date(2024, 3, 4)).expect("a regime");
    bencher.bench_local(|| black_box(&regime).conflicts().len());
}

#[divan::bench]
fn rules_that_carry_an_entry(bencher: Bencher<'_, '_>) {
    let entry = index::at("yanliang/33/-/-/c".parse().expect("an address")).expect("an entry");
    bencher.bench_local(|| black_box(entry).carried_by().count());
}
