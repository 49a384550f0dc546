//! The replay of a secrecy review and what is missing at the gates, each beside a plain hand-written twin in the same run:
//! quote ratios, never lone times.

#![expect(clippy::expect_used, reason = "a bench that cannot be set up must say so")]

use std::collections::HashMap;
use std::hint::black_box;

use chrono::{Days, NaiveDate};
use divan::Bencher;
use gongkai::citation::Code;
use gongkai::fact::{Doubt, Facts, Finding};
use gongkai::norm::{Mode, Role, Tier};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::ApprovalByLaw;
use gongkai::workflow::journal::Header;
use gongkai::workflow::release::{self, Others, ReleaseFile, Results};
use gongkai::workflow::secrecy_review::{Event, Form, Opinion, Referee, ReleaseForm, ReviewFile, Ruling, Verb};

fn main() {
    divan::main();
}

fn day(after: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 9, 4).expect("a date of the bench") + Days::new(after)
}

fn by(role: Role) -> Signature {
    Signature::of(Code::literal("somebody"), role)
}

fn opined(opinion: Opinion) -> Event {
    Event::Opined { by: by(Role::ReviewBody), opinion, basis: None, reasons: None, checked: Vec::new() }
}

/// Four rounds of doubt, referral, passing up, ruling, opinion and refusal; the fifth opinion is approved.
fn forty_events() -> ReviewFile {
    let place = Jurisdiction::of_place("taierzhuang").expect("a place");
    let district = Referee::new(Code::literal("district"), Role::SecrecyAdministration, Tier::County);
    let province = Referee::new(Code::literal("province"), Role::SecrecyAdministration, Tier::Province);
    let form = Form::new()
        .unit("区教育局")
        .date(day(0))
        .serial("1")
        .department("办公室")
        .title("通报")
        .release(ReleaseForm::Website)
        .handler(Code::literal("li"));
    let mut events = vec![Event::Prepared { form }, Event::Submitted];
    for _ in 0..4 {
        events.extend([
            opined(Opinion::Uncertain { doubt: Doubt::Secrecy, level: None }),
            Event::CheckedInHouse { by: by(Role::InHouseSecrecyBody), settled: false },
            Event::Referred { to: district, business: Some(false), materials: Vec::new() },
            Event::ReferralReceived,
            Event::PassedUp { to: province },
            Event::ReferralReceived,
            Event::Ruled { ruling: Ruling::NotStateSecret },
            opined(Opinion::Agree),
            Event::Refused { by: by(Role::LeaderInCharge) },
        ]);
    }
    events.extend([opined(Opinion::Agree), Event::Approved { by: by(Role::LeaderInCharge) }]);
    assert_eq!(events.len(), 40);
    let mut file = ReviewFile::new(Header::of(&place));
    for (event, after) in events.into_iter().zip(0..) {
        file.record(day(after), event).expect("an event that makes sense");
    }
    file
}

#[divan::bench]
fn replay_forty_events(bencher: Bencher<'_, '_>) {
    let file = forty_events();
    bencher.bench_local(|| ReviewFile::state_of(black_box(file.journal().entries())).is_ok());
}

/// What one writes by hand: a copy of the list, and the names of the stages as strings. No rounds, no rulings, no days.
#[divan::bench]
fn naive_replay_forty_events(bencher: Bencher<'_, '_>) {
    let file = forty_events();
    bencher.bench_local(|| {
        let events: Vec<Event> =
            black_box(file.journal().entries()).iter().map(|entry| entry.event().clone()).collect();
        let mut stages: Vec<String> = vec![String::new()];
        for event in &events {
            let Some(stage) = stages.last() else { return false };
            let next = match (stage.as_str(), event.verb()) {
                ("" | "prepared", Verb::Prepare) => "prepared",
                ("prepared", Verb::Submit) | ("referred", Verb::Rule) | ("awaiting_leader", Verb::Refuse) => {
                    "under_review"
                }
                ("under_review", Verb::Doubt) | ("unsure", Verb::DoubtInHouse) => "unsure",
                ("unsure", Verb::Refer) | ("referred", Verb::ReceiveReferral | Verb::PassUp) => "referred",
                ("under_review", Verb::Opine) => "awaiting_leader",
                ("awaiting_leader", Verb::Approve) => "approved",
                _ => return false,
            };
            stages.push(next.to_owned());
        }
        stages.last().is_some_and(|stage| stage == "approved")
    });
}

/// Half-way through the twelve gates of the bureau: the originating unit, the checker and the section head have said yes.
fn half_way() -> (Jurisdiction, ReleaseFile, Facts) {
    let place = Jurisdiction::of_place("yunnan_bureau").expect("a place").issued_on(day(0)).expect("an open date");
    let mut file = ReleaseFile::new(Header::of(&place));
    let yes = |role| release::Event::Approved { by: by(role) };
    let label = release::Label::new(gongkai::norm::Attribute::Proactive).scope("全社会").manner("网站").secret(false);
    for event in [
        release::Event::Drafted { mode: Mode::Proactive, by: None },
        release::Event::Labelled { label },
        release::Event::Formed,
        yes(Role::OriginatingUnit),
        yes(Role::Checker),
        yes(Role::SectionHead),
    ] {
        file.record(day(1), event).expect("an event that makes sense");
    }
    let mut facts = Facts::new().reviewed_throughout("the review body", day(1)).expect("somebody");
    for code in ["document_in_handling", "online_release"] {
        let fact = place.rules().and_then(|rules| rules.finding(code)).expect("a finding of the place");
        facts.record(fact, Finding::Yes).expect("a finding");
    }
    (place, file, facts)
}

#[divan::bench]
fn missing_now_twelve_gates(bencher: Bencher<'_, '_>) {
    let (place, file, facts) = half_way();
    let regime = place.on(day(2)).expect("a regime");
    let results = Results::new(&facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
    let (release, count) = (file.state(), |release: &release::Release| release.missing(&regime, &results).count());
    assert_eq!(count(release), 3);
    bencher.bench_local(|| black_box(release).missing(black_box(&regime), black_box(&results)).count());
}

/// What one writes by hand: a map from the name of a gate to whether it is done, and to its provision as a string. No order, no
/// conditions, nothing unknown.
#[divan::bench]
fn naive_missing_now_twelve_gates(bencher: Bencher<'_, '_>) {
    let (place, ..) = half_way();
    let gates = place.rules().expect("rules").gates();
    let done: HashMap<String, (bool, String)> = gates
        .iter()
        .zip(0..)
        .map(|(gate, at)| {
            let by = gate.by().first().map(ToString::to_string).unwrap_or_default();
            (gate.code().to_string(), (at < 4, by))
        })
        .collect();
    bencher.bench_local(|| {
        let missing = |(name, (done, by)): (&String, &(bool, String))| (!done).then(|| (name.clone(), by.clone()));
        black_box(&done).iter().filter_map(missing).count()
    });
}
