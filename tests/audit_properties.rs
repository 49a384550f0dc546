//! Matters at random: lawful ones audit clean on every day, and whatever else happened, the audit keeps its promises.

#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, reason = "helpers of tests")]

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
use gongkai::audit::{Breach, BreachCode, audit};
use gongkai::calendar::Calendar;
use gongkai::case::Case;
use gongkai::citation::Language;
use gongkai::regime::Jurisdiction;
use lawful::{LAWFUL, shifted};
use matters::matter;
use planning::{a_plan, a_start};
use proptest::prelude::*;

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
    (prop::sample::select(files), a_start()).prop_map(|((of, name, script), start)| (of, name, shifted(script, start)))
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
}
