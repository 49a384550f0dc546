//! Matters at random: lawful ones audit clean on every day, and whatever else happened, the audit keeps its promises.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "helpers of tests"
)]

#[expect(dead_code, reason = "shared with the tests of the application")]
#[path = "support/applying.rs"]
mod applying;
#[path = "support/files.rs"]
mod files;
#[path = "support/lawful.rs"]
mod lawful;
#[expect(dead_code, reason = "shared with the tests of the whole matter")]
#[path = "support/matter.rs"]
mod matters;
#[path = "support/planning.rs"]
mod planning;

use applying::place;
use chrono::{Days, NaiveDate};
use gongkai::audit::{Audit, AuditError, Breach, BreachCode, Severity, audit};
use gongkai::calendar::Calendar;
use gongkai::case::{Case, Event, Found, Of};
use gongkai::citation::{Code, Language, Provision};
use gongkai::fact::{Fact, Finding, Truth};
use gongkai::regime::{Jurisdiction, RegimeError};
use gongkai::workflow::journal::{Header, Journal};
use lawful::{LAWFUL, shifted};
use matters::{matter, steps};
use planning::{PLACES, a_plan, a_start};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Nothing is found a year later, and on no day before it anything that is certain.
fn audits_clean(of: &Jurisdiction, case: &Case, more: &[u64]) -> Result<(), TestCaseError> {
    let opened = case.opened_on().expect("a matter in which something happened");
    let mut days: Vec<NaiveDate> = case.entries().map(|entry| entry.on()).collect();
    days.extend(more.iter().map(|day| opened + Days::new(*day)));
    days.sort_unstable();
    days.dedup();
    let whole = days.iter().rev().copied().find(|on| case.entries().any(|entry| entry.on() == *on)).unwrap_or(opened);
    for on in days {
        let found = audit(case, of, Calendar::national(), on).expect("a matter that can be audited");
        // No text says by when a release is entered in a register, or a result reported back; the audit finds it missing at once.
        let untimed = [BreachCode::RecordMissing, BreachCode::ResultNotReported];
        let premature = |one: &&Breach| on < whole && untimed.contains(&one.code);
        let mut settled = found.breaches.iter().filter(|one| one.is_settled() && !premature(one));
        prop_assert!(settled.next().is_none(), "{on}\n{}", found.explain(Language::En));
    }
    let last = opened + Days::new(365);
    let found = audit(case, of, Calendar::national(), last).expect("a matter that can be audited");
    prop_assert!(found.is_lawful(), "{last}\n{}", found.explain(Language::En));
    Ok(())
}

/// A lawful file of the table whose law is that of 2019, begun on another day.
fn a_file() -> impl Strategy<Value = (&'static str, &'static str, String)> {
    let files: Vec<_> = LAWFUL.into_iter().filter(|(_, name, _)| *name != "of 2018").collect();
    (select(files), a_start()).prop_map(|((of, name, script), start)| (of, name, shifted(script, start)))
}

/// What happened, whoever did it and in whatever order.
type Steps = Vec<(NaiveDate, Event)>;

/// A change to what happened.
#[derive(Clone, Debug)]
enum Change {
    /// It did not happen.
    Left(Index),
    /// It happened twice.
    Twice(Index),
    /// It happened so many days later, and nothing else did.
    Later(Index, u64),
    /// It happened so many days later, and everything after it.
    Delayed(Index, u64),
}

fn a_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => any::<Index>().prop_map(Change::Left),
        1 => any::<Index>().prop_map(Change::Twice),
        2 => (any::<Index>(), 1_u64..60).prop_map(|(at, days)| Change::Later(at, days)),
        2 => (any::<Index>(), 1_u64..60).prop_map(|(at, days)| Change::Delayed(at, days)),
    ]
}

fn changed(mut steps: Steps, changes: &[Change]) -> Steps {
    for change in changes {
        if steps.is_empty() {
            break;
        }
        match change {
            Change::Left(at) => {
                steps.remove(at.index(steps.len()));
            }
            Change::Twice(at) => {
                let at = at.index(steps.len());
                steps.insert(at, steps[at].clone());
            }
            Change::Later(at, days) => {
                let at = at.index(steps.len());
                steps[at].0 = steps[at].0 + Days::new(*days);
            }
            Change::Delayed(at, days) => {
                let at = at.index(steps.len());
                steps[at..].iter_mut().for_each(|step| step.0 = step.0 + Days::new(*days));
            }
        }
        steps.sort_by_key(|(on, _)| *on);
    }
    steps
}

/// A matter of a place, lawful but for a few changes; what the journal refuses has not happened.
fn a_matter() -> impl Strategy<Value = (&'static str, Case)> {
    let planned = a_plan().prop_map(|plan| (plan.place, plan.script()));
    let kept = a_file().prop_map(|(of, _, script)| (of, script));
    let file = prop_oneof![planned, kept];
    // A file is tried under the law of its own place, and sometimes of another.
    let elsewhere = prop::option::weighted(0.2, select(&PLACES[..]));
    (file, elsewhere, prop::collection::vec(a_change(), 0..5)).prop_map(|((own, script), elsewhere, changes)| {
        let of = elsewhere.unwrap_or(own);
        let mut case = Case::new(Header::of(&place(of)));
        for (on, event) in changed(steps(&script), &changes) {
            let _ = case.record(on, event);
        }
        (of, case)
    })
}

#[track_caller]
fn found(of: &Jurisdiction, case: &Case, on: NaiveDate) -> Audit {
    audit(case, of, Calendar::national(), on).expect("a matter that can be audited")
}

/// A day of a matter: of one of its entries, or up to a year after it was opened.
fn a_day(case: &Case, at: Index, later: Option<u64>) -> NaiveDate {
    let days: Vec<NaiveDate> = case.entries().map(|entry| entry.on()).collect();
    match (days.first(), later) {
        (Some(first), Some(later)) => *first + Days::new(later),
        (Some(_), None) => days[at.index(days.len())],
        (None, _) => NaiveDate::default(),
    }
}

/// Whether a provision is one of a place.
fn is_local(by: &Provision) -> bool {
    let place = |of: &&str| of.split('@').next().is_some_and(|code| by.source().as_str().starts_with(code));
    PLACES.iter().filter(|of| **of != "nation").any(|of| place(&of))
}

/// Local texts that are contested by themselves: several hands, which no text asks for in so many words, and channels that one text lists openly.
const CONTESTED_LOCALLY: [BreachCode; 2] = [BreachCode::SelfReviewed, BreachCode::PlatformMissing];

fn a_fact() -> impl Strategy<Value = Fact> {
    let local = (0_u8..14).prop_map(|at| applying::named(&format!("local.{at}")));
    prop_oneof![3 => select(Fact::all().collect::<Vec<_>>()), 1 => local]
}

/// What was found for certain, and whose it is.
fn settled(audit: &Audit) -> Vec<(BreachCode, Option<Code>, NaiveDate)> {
    audit.breaches.iter().filter(|one| one.is_settled()).map(|one| (one.code, one.with, one.happened)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// Receipt, correction, hearing, extension, search, severance, fee, every kind of reply: done as the texts say, nothing is found.
    #[test]
    fn lawful_applications_audit_clean(plan in a_plan(), more in prop::collection::vec(0_u64..365, 8)) {
        let (of, script) = (place(plan.place), plan.script());
        audits_clean(&of, &matter(&of, &script), &more).map_err(|why| TestCaseError::fail(format!("{script}{why}")))?;
    }

    /// A lawful file stays lawful on whatever day it begins.
    #[test]
    fn lawful_files_audit_clean_whenever_they_begin((of, name, script) in a_file(), more in prop::collection::vec(0_u64..365, 8)) {
        let of = place(of);
        audits_clean(&of, &matter(&of, &script), &more).map_err(|why| TestCaseError::fail(format!("{name}{script}{why}")))?;
    }

    /// Every breach has its provision, and none that is more than the place's own concern rests on the place's text alone; the same matter gives
    /// the same bytes, in the order of days.
    #[test]
    fn every_breach_has_its_provision((of, case) in a_matter(), at in any::<Index>(), later in prop::option::of(0_u64..365)) {
        let (of, on) = (place(of), a_day(&case, at, later));
        let audit = found(&of, &case, on);
        for one in &audit.breaches {
            let why = || format!("{on}\n{}{}", one.code.code(), audit.explain(Language::En));
            prop_assert!(!one.by.is_empty(), "{}", why());
            prop_assert!(one.happened <= on, "{}", why());
            let local = one.by.iter().all(is_local);
            match one.severity {
                Severity::InternalOnly => prop_assert!(local, "{}", why()),
                Severity::Contested if CONTESTED_LOCALLY.contains(&one.code) => {}
                _ => prop_assert!(!local, "{}", why()),
            }
        }
        for one in &audit.unjudged {
            prop_assert!(!one.by.is_empty(), "{}", audit.explain(Language::En));
        }
        let order: Vec<(NaiveDate, BreachCode)> = audit.breaches.iter().map(|one| (one.happened, one.code)).collect();
        prop_assert!(order.is_sorted(), "{order:?}");
        let bytes = |audit: &Audit| serde_json::to_vec(audit).expect("a report as it is stored");
        prop_assert_eq!(bytes(&audit), bytes(&found(&of, &case, on)));
        let stored = serde_json::to_string(&case.journal()).expect("a journal as it is stored");
        let read: Journal<Event> = serde_json::from_str(&stored).expect("a journal that was stored");
        let read = Case::replay(read).expect("a journal that was recorded");
        prop_assert_eq!(bytes(&audit), bytes(&found(&of, &read, on)));
    }

    /// Knowing more takes no breach away: what is certain while a fact is open is certain whichever way it is found.
    #[test]
    fn knowing_more_takes_no_breach_away(
        (of, case) in a_matter(), fact in a_fact(), yes in any::<bool>(), which in 0_usize..3, part in any::<Index>(), at in any::<Index>(),
        later in prop::option::of(0_u64..365),
    ) {
        let (of, on) = (place(of), a_day(&case, at, later));
        let Some(opened) = case.opened_on() else { return Ok(()) };
        let known = case.facts_on(&of, Calendar::national(), on).expect("a text that governs");
        let parts: Vec<(Code, Truth)> = known
            .names()
            .zip(known.parts())
            .filter_map(|((name, _), part)| Some((name?, part.facts().known().one(fact))))
            .collect();
        let (about, truth) = match which {
            0 => (Of::Application, known.application().known().one(fact)),
            1 if !parts.is_empty() => {
                let (name, truth) = parts[part.index(parts.len())];
                (Of::Part(name), truth)
            }
            _ if parts.is_empty() => (Of::Document, known.parts().first().map_or(Truth::Open, |one| one.facts().known().one(fact))),
            _ => return Ok(()),
        };
        if truth != Truth::Open {
            return Ok(());
        }
        let (before, mut more) = (settled(&found(&of, &case, on)), case.clone());
        let finding = if yes { Finding::Yes } else { Finding::No };
        if more.record_late(opened, Found::Fact { of: about, fact, finding }).is_err() {
            return Ok(());
        }
        let after = found(&of, &more, on);
        let now = settled(&after);
        for one in before {
            prop_assert!(now.contains(&one), "{on} {about:?} {fact:?} {yes} takes away {one:?}\n{}\n{}",
                found(&of, &case, on).explain(Language::En), after.explain(Language::En));
        }
    }

    /// The journal is the matter: replayed, read back, cut off at a day, and with what was learnt late in its place.
    #[test]
    fn the_journal_is_the_matter((_, case) in a_matter(), at in any::<Index>(), later in prop::option::of(0_u64..365)) {
        let replay = |journal| Case::replay(journal).expect("a journal that was recorded");
        prop_assert_eq!(&replay(case.journal()), &case);
        let stored = serde_json::to_string(&case.journal()).expect("a journal as it is stored");
        prop_assert_eq!(&replay(serde_json::from_str(&stored).expect("a journal that was stored")), &case);

        let on = a_day(&case, at, later);
        let mut first = Case::new(case.header().clone());
        for entry in case.entries().take_while(|entry| entry.on() <= on) {
            first.record(entry.on(), entry.event().clone()).expect("what was recorded");
        }
        prop_assert_eq!(&case.on(on), &first);

        // The last entry of a day, left out and learnt late, where what came after makes sense without it.
        let entries: Vec<_> = case.entries().collect();
        let Some(learnt) = entries.iter().rposition(|entry| entry.on() <= on) else { return Ok(()) };
        let mut without = Case::new(case.header().clone());
        let others = entries.iter().enumerate().filter(|(at, _)| *at != learnt);
        if others.map(|(_, entry)| without.record(entry.on(), entry.event().clone())).all(|done| done.is_ok()) {
            without.record_late(entries[learnt].on(), entries[learnt].event().clone()).expect("what makes sense in order");
            prop_assert_eq!(&without, &case);
        }
    }

    /// What cannot be asked is refused by name: of another place, under other rules, of a day before anything happened.
    #[test]
    fn what_cannot_be_asked_is_refused((own, case) in a_matter(), other in select(&PLACES[..]), before in 1_u64..1000) {
        let (own, other) = (place(own), place(other));
        let Some(opened) = case.opened_on() else { return Ok(()) };
        let asked = |case: &Case, of, on| audit(case, of, Calendar::national(), on).map(|_| ());
        if own.place() != other.place() {
            let refused = RegimeError::OtherPlace { journal: own.place(), asked: other.place() };
            prop_assert_eq!(asked(&case, &other, opened), Err(AuditError::Regime(refused)));
        }
        let eve = opened - Days::new(before);
        prop_assert_eq!(asked(&case, &own, eve), Err(AuditError::BeforeOpening { on: eve, opened }));
        let mark = Code::literal("rules_of_2024");
        let mut marked = Case::new(Header::of(&own).with_rules(mark));
        for entry in case.entries() {
            marked.record(entry.on(), entry.event().clone()).expect("what was recorded");
        }
        let refused = AuditError::OtherRules { journal: mark, asked: None, place: own.place() };
        prop_assert_eq!(asked(&marked, &own, opened), Err(refused));
    }
}
