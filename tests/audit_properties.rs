//! Matters at random: lawful ones audit clean on every day, and whatever else happened, the audit keeps its promises.

#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests")]

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

use core::fmt;
use std::collections::BTreeSet;

use applying::place;
use chrono::{Days, NaiveDate};
use gongkai::audit::{Audit, AuditError, Breach, BreachCode, Severity, Unjudged, Want, audit};
use gongkai::calendar::Calendar;
use gongkai::case::{Case, Circumstance, Event, Found, Of};
use gongkai::citation::{Code, Language, Provision};
use gongkai::fact::{Fact, Facts, Finding, Truth};
use gongkai::regime::{Jurisdiction, RegimeError};
use gongkai::workflow::consultation::ApprovalByLaw;
use gongkai::workflow::journal::{Header, Journal};
use lawful::{LAWFUL, shifted};
use matters::{matter, steps};
use planning::{PLACES, a_plan, a_start};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// What a place wants done before a provision whose release is kept elsewhere.
fn is_off_the_record(one: &Unjudged) -> bool {
    let gate = matches!(
        (one.code, one.want),
        (BreachCode::ReleasedUnreviewed | BreachCode::ReviewMomentMissing, Want::Review)
            | (BreachCode::GateSkipped, Want::StepNotRecorded | Want::Fact(_))
    );
    gate && one.by.iter().all(is_local)
}

/// Nothing is found a year later, and nothing left but what may be; and on no day before it anything that is certain.
fn audits_clean(
    of: &Jurisdiction,
    case: &Case,
    more: &[u64],
    may_be_left: fn(&Unjudged) -> bool,
) -> Result<(), TestCaseError> {
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
    let clean = found.breaches.is_empty() && found.unjudged.iter().all(may_be_left);
    prop_assert!(clean, "{last}\n{}", found.explain(Language::En));
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
    /// What was found there, nobody found.
    Forgotten(Index),
    /// It happened twice.
    Twice(Index),
    /// It happened so many days later, and nothing else did.
    Later(Index, u64),
    /// It happened so many days later, and everything after it.
    Delayed(Index, u64),
}

fn a_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        2 => any::<Index>().prop_map(Change::Left),
        3 => any::<Index>().prop_map(Change::Forgotten),
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
            Change::Forgotten(at) => {
                let findings = |(_, (_, event)): &(usize, &(NaiveDate, Event))| matches!(event, Event::Found(_));
                let findings: Vec<usize> = steps.iter().enumerate().filter(findings).map(|(at, _)| at).collect();
                if !findings.is_empty() {
                    steps.remove(findings[at.index(findings.len())]);
                }
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

/// A matter of a place; told entry by entry where a test fails.
#[derive(Clone)]
struct Told {
    of: &'static str,
    case: Case,
}

impl fmt::Debug for Told {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(to, "{}", self.of)?;
        self.case.entries().try_for_each(|entry| {
            writeln!(to, "{} {}", entry.on(), serde_json::to_string(entry.event()).map_err(|_| fmt::Error)?)
        })
    }
}

/// A matter of a place, lawful but for a few changes; what the journal refuses has not happened.
fn a_matter() -> impl Strategy<Value = Told> {
    let planned = a_plan().prop_map(|plan| (plan.place, plan.script()));
    let kept = a_file().prop_map(|(of, _, script)| (of, script));
    let file = prop_oneof![planned, kept];
    // A file is tried under the law of its own place, and sometimes of another.
    let elsewhere = prop::option::weighted(0.2, select(&PLACES[..]));
    // Without the statement that nothing else applies much stays open.
    let reviewed = prop::bool::weighted(0.6);
    // Two files become one matter now and then, as far as they make sense together.
    let beside = prop::option::weighted(0.2, a_file().prop_map(|(_, _, script)| script));
    let changes = prop::collection::vec(a_change(), 0..5);
    (file, elsewhere, reviewed, beside, changes).prop_map(|((own, script), elsewhere, reviewed, beside, changes)| {
        let of = elsewhere.unwrap_or(own);
        let mut case = Case::new(Header::of(&place(of)));
        let mut steps = steps(&script);
        steps.extend(beside.iter().flat_map(|script| self::steps(script)));
        steps.sort_by_key(|(on, _)| *on);
        steps.retain(|(_, event)| reviewed || !matches!(event, Event::Found(Found::Reviewed { .. })));
        for (on, event) in changed(steps, &changes) {
            let _ = case.record(on, event);
        }
        Told { of, case }
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
    let place = |of: &str| of.split('@').next().is_some_and(|code| by.source().as_str().starts_with(code));
    PLACES.iter().filter(|of| **of != "nation").any(|of| place(of))
}

/// Local texts that are contested by themselves: several hands, which no text asks for in so many words, and channels that one text lists openly.
const CONTESTED_LOCALLY: [BreachCode; 2] = [BreachCode::SelfReviewed, BreachCode::PlatformMissing];

/// Any fact, the more often those on which the lawful files turn.
fn a_fact() -> impl Strategy<Value = Fact> {
    let all = Fact::all().chain((0..14).map(|at| applying::named(&format!("local.{at}"))));
    let turned_on = LAWFUL.into_iter().flat_map(|(_, _, script)| steps(script)).filter_map(|(_, event)| match event {
        Event::Found(Found::Fact { fact, .. }) => Some(fact),
        _ => None,
    });
    let turned_on: BTreeSet<Fact> = turned_on.collect();
    prop_oneof![1 => select(all.collect::<Vec<_>>()), 2 => select(turned_on.into_iter().collect::<Vec<_>>())]
}

/// Facts that say that somebody acted: heard a third party, weighed what it said, searched. The audit takes an act that is not on record as not
/// done, so that learning of it takes the breach away.
const ACTS: [Fact; 6] = [
    Fact::THIRD_PARTY_CONSULTED,
    Fact::THIRD_PARTY_CONSENTS,
    Fact::THIRD_PARTY_OBJECTS,
    Fact::REASONABLE_OBJECTION,
    Fact::GRAVE_PUBLIC_INTEREST,
    Fact::SEARCH_RECORDED,
];

/// Something that may be learnt late.
fn learnt() -> impl Strategy<Value = Found> {
    let finding = prop_oneof![Just(Finding::Yes), Just(Finding::No)];
    let of = prop_oneof![1 => Just(Of::Application), 2 => Just(Of::Document)];
    let fact = (of, a_fact(), finding).prop_map(|(of, fact, finding)| Found::Fact { of, fact, finding });
    let circumstance = (select(&CIRCUMSTANCES[..]), any::<bool>());
    let circumstance = circumstance.prop_map(|(circumstance, holds)| Found::Circumstance { circumstance, holds });
    let approval = select(vec![ApprovalByLaw::NotRequired, ApprovalByLaw::Required(None)]);
    prop_oneof![
        6 => fact,
        2 => circumstance,
        1 => any::<bool>().prop_map(|severable| Found::Severable { severable }),
        1 => approval.prop_map(|approval| Found::Approval { approval }),
    ]
}

/// What may be learnt, where it was open on a day; of a document that was divided, it is learnt of a part.
fn open(of: &Jurisdiction, case: &Case, on: NaiveDate, learnt: Found, part: Index) -> Option<Found> {
    let findings = case.findings().on(on);
    let known = case.facts_on(of, Calendar::national(), on).expect("a text that governs");
    let names: Vec<Option<Code>> = known.names().map(|(name, _)| name).collect();
    let at = part.index(names.len());
    let open = |facts: &Facts, fact| facts.known().one(fact) == Truth::Open;
    Some(match learnt {
        Found::Fact { fact, .. } if ACTS.contains(&fact) => return None,
        Found::Fact { of: Of::Application, fact, .. } if open(known.application(), fact) => learnt,
        Found::Fact { of: Of::Document, fact, finding } if open(known.parts()[at].facts(), fact) => {
            Found::Fact { of: names[at].map_or(Of::Document, Of::Part), fact, finding }
        }
        Found::Circumstance { circumstance, .. } if findings.circumstance(circumstance).is_none() => learnt,
        Found::Severable { .. } if findings.severable() == Truth::Open => learnt,
        Found::Approval { .. } if findings.approval() == ApprovalByLaw::Unknown => learnt,
        _ => return None,
    })
}

const CIRCUMSTANCES: [Circumstance; 14] = [
    Circumstance::GoodReason,
    Circumstance::DelayReasonable,
    Circumstance::CarrierEndangered,
    Circumstance::FormTooCostly,
    Circumstance::OthersInvolved,
    Circumstance::FollowedAgreement,
    Circumstance::SameWording,
    Circumstance::Remedied,
    Circumstance::SeriousConsequences,
    Circumstance::AdverseInfluence,
    Circumstance::Leak,
    Circumstance::Serious,
    Circumstance::ReviewedImproperly,
    Circumstance::HasReviewSystem,
];

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
        let found = audits_clean(&of, &matter(&of, &script), &more, is_off_the_record);
        found.map_err(|why| TestCaseError::fail(format!("{script}{why}")))?;
    }

    /// A lawful file stays lawful on whatever day it begins.
    #[test]
    fn lawful_files_audit_clean_whenever_they_begin((of, name, script) in a_file(), more in prop::collection::vec(0_u64..365, 8)) {
        let of = place(of);
        audits_clean(&of, &matter(&of, &script), &more, |_| false).map_err(|why| TestCaseError::fail(format!("{name}{script}{why}")))?;
    }

    /// Every breach has its provision, and none that is more than the place's own concern rests on the place's text alone; the same matter gives
    /// the same bytes, in the order of days.
    #[test]
    fn every_breach_has_its_provision(Told { of, case } in a_matter(), at in any::<Index>(), later in prop::option::of(0_u64..365)) {
        let (of, on) = (place(of), a_day(&case, at, later));
        let audit = found(&of, &case, on);
        for one in &audit.breaches {
            let why = || format!("{on}\n{}{}", one.code.code(), audit.explain(Language::En));
            prop_assert!(!one.by.is_empty(), "{}", why());
            prop_assert!(one.happened <= on, "{}", why());
            let local = one.by.iter().all(is_local);
            match one.severity {
                Severity::InternalOnly => prop_assert!(local, "{}", why()),
                // The place's own time on an open reading.
                Severity::Contested if !one.readings.is_empty() || CONTESTED_LOCALLY.contains(&one.code) => {}
                _ => prop_assert!(!local, "{}", why()),
            }
        }
        for one in &audit.unjudged {
            prop_assert!(!one.by.is_empty(), "{}", audit.explain(Language::En));
        }
        // What comes later says nothing about that day.
        prop_assert_eq!(&audit, &found(&of, &case.on(on), on));
        let order: Vec<(NaiveDate, BreachCode)> = audit.breaches.iter().map(|one| (one.happened, one.code)).collect();
        prop_assert!(order.is_sorted(), "{order:?}");
        let bytes = |audit: &Audit| serde_json::to_vec(audit).expect("a report as it is stored");
        prop_assert_eq!(bytes(&audit), bytes(&found(&of, &case, on)));
        let stored = serde_json::to_string(&case.journal()).expect("a journal as it is stored");
        let read: Journal<Event> = serde_json::from_str(&stored).expect("a journal that was stored");
        let read = Case::replay(read).expect("a journal that was recorded");
        prop_assert_eq!(bytes(&audit), bytes(&found(&of, &read, on)));
    }

    /// Knowing more takes no breach away: what is certain while a question is open is certain whichever way it is answered.
    #[test]
    fn knowing_more_takes_no_breach_away(
        Told { of, case } in a_matter(), learnt in learnt(), part in any::<Index>(), at in any::<Index>(),
        later in prop::option::of(0_u64..365),
    ) {
        let (of, on) = (place(of), a_day(&case, at, later));
        let Some(opened) = case.opened_on() else { return Ok(()) };
        let Some(learnt) = open(&of, &case, on, learnt, part) else { return Ok(()) };
        let mut more = case.clone();
        if more.record_late(opened, learnt.clone()).is_err() {
            return Ok(());
        }
        let (before, after) = (found(&of, &case, on), found(&of, &more, on));
        let now = settled(&after);
        for one in settled(&before) {
            prop_assert!(now.contains(&one), "{on} {learnt:?} takes away {one:?}\n{}\n{}",
                before.explain(Language::En), after.explain(Language::En));
        }
    }

    /// The journal is the matter: replayed, read back, cut off at a day, and with what was learnt late in its place.
    #[test]
    fn the_journal_is_the_matter(Told { case, .. } in a_matter(), at in any::<Index>(), later in prop::option::of(0_u64..365)) {
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
    fn what_cannot_be_asked_is_refused(Told { of: own, case } in a_matter(), other in select(&PLACES[..]), before in 1_u64..1000) {
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
