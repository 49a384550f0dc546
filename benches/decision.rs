//! Decision and explanation beside a plain hand-written twin in the same run: quote ratios, never lone times.

#![expect(clippy::expect_used, reason = "a bench that cannot be set up must say so")]

use std::hint::black_box;

use chrono::NaiveDate;
use divan::Bencher;
use gongkai::decision::{Decision, Part, decide};
use gongkai::fact::{Fact, Facts, Finding};
use gongkai::norm::Mode;
use gongkai::regime::{Jurisdiction, Regime};

fn main() {
    divan::main();
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 3, 4).expect("a date of the bench")
}

fn all_known() -> Part {
    let mut facts = Facts::government_information();
    for fact in Fact::all() {
        if facts.finding(fact).is_none() && fact != Fact::PERFORMING_DUTIES {
            facts.record(fact, Finding::No).expect("consistent");
        }
    }
    Part::new(Mode::OnRequest, facts)
}

fn trade_secret() -> Part {
    let facts = Facts::government_information()
        .with(Fact::TRADE_SECRET, Finding::Yes)
        .and_then(|facts| facts.with(Fact::HARMS_THIRD_PARTY, Finding::Yes))
        .and_then(|facts| facts.reviewed_throughout("bench", day()))
        .expect("consistent");
    Part::new(Mode::OnRequest, facts)
}

fn on_regime(bencher: Bencher<'_, '_>, place: Option<&str>, part: &Part, work: impl Fn(&Regime<'_>, &Part) + Sync) {
    let place = place.map_or_else(Jurisdiction::national, |place| Jurisdiction::of_place(place).expect("a place"));
    in_place(bencher, &place, part, work);
}

fn in_place(bencher: Bencher<'_, '_>, place: &Jurisdiction, part: &Part, work: impl Fn(&Regime<'_>, &Part) + Sync) {
    let regime = place.on(day()).expect("a regime");
    bencher.bench_local(|| work(black_box(&regime), black_box(part)));
}

#[divan::bench]
fn decide_all_known(bencher: Bencher<'_, '_>) {
    on_regime(bencher, None, &all_known(), |regime, part| {
        black_box(decide(regime, part).effective());
    });
}

#[divan::bench]
fn decide_open(bencher: Bencher<'_, '_>) {
    on_regime(bencher, None, &trade_secret(), |regime, part| {
        black_box(decide(regime, part).effective());
    });
}

#[divan::bench]
fn decide_open_with_local_layer(bencher: Bencher<'_, '_>) {
    on_regime(bencher, Some("taierzhuang"), &trade_secret(), |regime, part| {
        black_box(decide(regime, part).effective());
    });
}

#[divan::bench]
fn decide_and_explain(bencher: Bencher<'_, '_>) {
    on_regime(bencher, None, &trade_secret(), |regime, part| {
        black_box(decide(regime, part).explain());
    });
}

#[divan::bench]
fn ask(bencher: Bencher<'_, '_>) {
    on_regime(bencher, None, &trade_secret(), |regime, part| {
        black_box(Decision::ask(&decide(regime, part)));
    });
}

/// Nothing is found but that it is government information.
fn fresh() -> Part {
    Part::new(Mode::Proactive, Facts::government_information())
}

#[divan::bench]
fn ask_fresh(bencher: Bencher<'_, '_>) {
    on_regime(bencher, None, &fresh(), |regime, part| {
        black_box(Decision::ask(&decide(regime, part)));
    });
}

/// The same in a place that softens what the nation opens.
#[divan::bench]
fn ask_fresh_with_local_layer(bencher: Bencher<'_, '_>) {
    let bureau = Jurisdiction::of_place("yunnan_bureau").and_then(|place| place.issued_on(day()));
    in_place(bencher, &bureau.expect("a text that awaits its issue"), &fresh(), |regime, part| {
        black_box(Decision::ask(&decide(regime, part)));
    });
}

/// What a program writes by hand today: booleans, no unknown, no provision, no explanation, nine grounds.
#[derive(Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "this is what such programs look like")]
struct Plain {
    secret: bool,
    ended: bool,
    forbidden: bool,
    danger: bool,
    third_party: bool,
    harm: bool,
    consent: bool,
    grave: bool,
    objection: bool,
    internal: bool,
    process: bool,
    file: bool,
    required: bool,
}

#[derive(Clone, Copy)]
enum Answer {
    Disclose,
    MayDisclose,
    MayWithhold,
    Withhold,
}

fn by_hand(p: Plain, on_request: bool) -> Answer {
    if p.secret && !p.ended || p.forbidden || p.danger {
        return Answer::Withhold;
    }
    if p.third_party && (p.harm || on_request && p.objection) && !p.consent {
        if !p.grave {
            return Answer::Withhold;
        }
        if on_request {
            return Answer::MayDisclose;
        }
    }
    if p.internal || (p.process || p.file) && !p.required { Answer::MayWithhold } else { Answer::Disclose }
}

#[divan::bench]
fn naive_booleans() -> u8 {
    black_box(by_hand(black_box(Plain { third_party: true, harm: true, ..Plain::default() }), black_box(true))) as u8
}
