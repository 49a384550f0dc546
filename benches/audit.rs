//! The audit of a finished matter of forty entries, and of a hundred thousand varied ones, beside a few checks written by hand and beside replay
//! alone, in the same run: quote ratios, never lone times.

#![expect(clippy::expect_used, reason = "a bench that cannot be set up must say so")]

use std::hint::black_box;

use chrono::{Days, NaiveDate};
use divan::Bencher;
use divan::counter::ItemsCount;
use gongkai::audit::audit;
use gongkai::calendar::Calendar;
use gongkai::case::{Case, Event, Found};
use gongkai::citation::Code;
use gongkai::decision::AgencyChoice;
use gongkai::fact::{Fact, Finding};
use gongkai::norm::{
    AnswerContent as Says, ApplicantKind, Consulted, Dispute, Intake, Mode, Period, ReplyKind, RequestContent, Role,
    Route,
};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::application::{self as applying, Objection, Paper, Reply, Request};
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::{self, Answer, ApprovalByLaw, Form, Letter};
use gongkai::workflow::journal::{Entry, Header, Journal};

fn main() {
    divan::main();
}

fn day(after: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 3, 4).expect("a date of the bench") + Days::new(after)
}

const FIRM: Code = Code::literal("firm");

fn found(fact: Fact, finding: Finding) -> Event {
    Found::Fact { of: gongkai::case::Of::Document, fact, finding }.into()
}

fn consulted(event: consultation::Event) -> Event {
    applying::Event::Consulted(event).into()
}

/// What happened in a matter of one of four kinds, from a day on: granted, refused with a third party heard, refused at the agency's choice, not
/// answered in time.
fn happened(kind: u64, from: u64, late: u64) -> Vec<(NaiveDate, Event)> {
    let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    let at = |after: u64| day(from + after);
    let mut all: Vec<(NaiveDate, Event)> = vec![
        (at(0), applying::Event::Arrived { intake: Intake::InPerson, request }.into()),
        (at(0), Found::IsGovernmentInformation.into()),
        (at(0), Found::Approval { approval: ApprovalByLaw::NotRequired }.into()),
        (at(1), Found::Reviewed { of: gongkai::case::Of::Document, group: None, by: "保密审查机构".to_owned() }.into()),
        (at(1), applying::Event::Searched { found: true }.into()),
    ];
    let reply = match kind % 4 {
        0 | 3 => Reply::new(ReplyKind::Granted).saying([Says::Information]),
        1 => {
            let opened = consultation::Event::Opened {
                with: FIRM,
                consulted: Consulted::ThirdParty,
                mode: Mode::OnRequest,
                trigger: at(1),
                of_place: None,
                urgent: None,
            };
            let answer = Answer::Objects(Dispute::WhetherToDisclose);
            all.extend([
                (at(1), found(Fact::TRADE_SECRET, Finding::Yes)),
                (at(1), found(Fact::HARMS_THIRD_PARTY, Finding::Yes)),
                (at(1), found(Fact::GRAVE_PUBLIC_INTEREST, Finding::No)),
                (at(1), Found::ThirdPartyNamed { third_party: FIRM }.into()),
                (at(1), consulted(opened)),
                (at(1), consulted(consultation::Event::Sent { with: FIRM, letter: Letter::new() })),
                (at(2), consulted(consultation::Event::Received { with: FIRM })),
                (at(4), consulted(consultation::Event::Answered { with: FIRM, answer, form: Form::Written })),
                (at(4), found(Fact::REASONABLE_OBJECTION, Finding::Yes)),
            ]);
            let refused = Reply::new(ReplyKind::Refused).saying([Says::Reasons]).telling(Route::ReconsiderationFirst);
            refused.on_ground("national.2019/15/-/-".parse().expect("a provision")).despite_objection(Objection::Upheld)
        }
        _ => {
            all.extend([
                (at(1), found(Fact::PERSONNEL_AFFAIRS, Finding::Yes)),
                (at(2), Found::Chosen { of: gongkai::case::Of::Document, choice: AgencyChoice::Withhold }.into()),
            ]);
            let refused = Reply::new(ReplyKind::Refused).saying([Says::Reasons]).telling(Route::ReconsiderationFirst);
            refused.on_ground("national.2019/16/1/-".parse().expect("a provision"))
        }
    };
    let answered = at(8 + if kind % 4 == 3 { 40 } else { 0 } + late);
    all.push((answered, applying::Event::Replied { reply }.into()));
    all.push((answered, applying::Event::Served { what: Paper::Reply }.into()));
    all
}

fn matter(of: &Jurisdiction, events: impl IntoIterator<Item = (NaiveDate, Event)>) -> Case {
    let mut case = Case::new(Header::of(of));
    for (on, event) in events {
        case.record(on, event).expect("an event that makes sense");
    }
    case
}

/// Forty entries: corrected, searched, a third party heard, extended, refused on a ground that was weighed fact by fact.
fn forty_entries() -> (Jurisdiction, Case) {
    let place = Jurisdiction::national();
    let mut events = happened(1, 0, 6);
    let reply = events.split_off(events.len() - 2);
    let head = Signature::of(Code::literal("li"), Role::DisclosureOfficeHead);
    events.truncate(14);
    let (correction, items) = (Some(Period::working_days(10)), vec![RequestContent::Description]);
    events.extend([
        (day(5), applying::Event::CorrectionAsked { items, within: correction }.into()),
        (day(5), applying::Event::Served { what: Paper::CorrectionNotice }.into()),
        (day(6), applying::Event::Corrected.into()),
        (day(6), applying::Event::ClarityFound { clear: true }.into()),
        (day(7), applying::Event::ExtensionApproved { days: 20, by: head }.into()),
        (day(7), applying::Event::ExtensionNotified { days: 20 }.into()),
    ]);
    for fact in
        Fact::all().filter(|fact| fact.group().is_some_and(|group| group != gongkai::fact::Group::ThirdPartyInterest))
    {
        if events.len() < 38 && fact != Fact::LAW_REQUIRES_DISCLOSURE {
            events.push((day(8), found(fact, Finding::No)));
        }
    }
    events.extend(reply.into_iter().map(|(_, event)| (day(14), event)));
    assert_eq!(events.len(), 40);
    let case = matter(&place, events);
    let clean = audit(&case, &place, Calendar::national(), day(200)).expect("an audit");
    assert!(clean.is_lawful(), "{}", clean.explain(gongkai::citation::Language::En));
    (place, case)
}

#[divan::bench]
fn audit_forty_entries(bencher: Bencher<'_, '_>) {
    let (place, case) = forty_entries();
    let on = day(200);
    bencher.bench_local(|| audit(black_box(&case), black_box(&place), Calendar::national(), on).is_ok());
}

/// What one writes by hand: due day by a loop over a set of rest days, extended or not, answered when, a letter sent or not. No readings, no
/// grounds, no findings, no provisions.
#[divan::bench]
fn audit_forty_entries_by_hand(bencher: Bencher<'_, '_>) {
    let (_, case) = forty_entries();
    let calendar = Calendar::national();
    let rest: std::collections::HashSet<NaiveDate> =
        day(0).iter_days().take(200).filter(|day| !calendar.is_working(*day).expect("a known day")).collect();
    bencher.bench_local(|| {
        let (mut start, mut extended, mut letter, mut answered) = (None, 0, None, None);
        for entry in black_box(&case).application().journal().entries() {
            match entry.event() {
                applying::Event::Arrived { .. } | applying::Event::Corrected => start = Some(entry.on()),
                applying::Event::ExtensionNotified { days } => extended += days,
                applying::Event::Consulted(consultation::Event::Sent { .. }) => letter = Some(entry.on()),
                applying::Event::Replied { reply } => {
                    answered = Some((entry.on(), reply.says().contains(&Says::Reasons)));
                }
                _ => {}
            }
        }
        let (mut due, mut left) = (start.expect("it arrived"), 20 + extended);
        while left > 0 {
            due = due.succ_opt().expect("a date");
            left -= u32::from(!rest.contains(&due));
        }
        answered.map(|(on, reasons)| (on <= due, reasons, letter.is_some()))
    });
}

const MANY: u64 = 100_000;

/// A hundred thousand matters: four kinds, three hundred days of arrival, twenty delays of the reply.
fn journals(of: &Jurisdiction) -> Vec<Journal<Event>> {
    (0..MANY).map(|one| matter(of, happened(one, one % 300, one % 20)).journal()).collect()
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn audit_a_hundred_thousand(bencher: Bencher<'_, '_>) {
    let place = Jurisdiction::national();
    let cases: Vec<Case> =
        journals(&place).into_iter().map(|journal| Case::replay(journal).expect("a matter")).collect();
    let on = day(400);
    bencher.counter(ItemsCount::new(MANY)).bench_local(|| {
        let lawful = |case: &&Case| audit(case, &place, Calendar::national(), on).is_ok_and(|found| found.is_lawful());
        black_box(&cases).iter().filter(lawful).count()
    });
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn replay_a_hundred_thousand(bencher: Bencher<'_, '_>) {
    let place = Jurisdiction::national();
    let journals = journals(&place);
    let entries = |journal: &Journal<Event>| journal.entries().last().map(Entry::on);
    assert!(journals.iter().all(|journal| entries(journal).is_some()));
    bencher
        .counter(ItemsCount::new(MANY))
        .with_inputs(|| journals.clone())
        .bench_local_values(|journals| journals.into_iter().flat_map(Case::replay).count());
}
