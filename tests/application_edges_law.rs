//! Where an answer could deny a right or lose a day: notices that come late or twice, files that wait, burdens of a place, replies of
//! several kinds, the guard of a reply, a calendar that ends.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod support {
    pub(crate) mod applying;
}

use chrono::NaiveDate;
use gongkai::calendar::Calendar;
use gongkai::citation::Code;
use gongkai::deadline::{Due, Status};
use gongkai::fact::Facts;
use gongkai::norm::{
    AnswerContent, ApplicantKind, Choice, Grievance, Intake, LocalRules, Mode, Moment, Reading, ReplyKind, Role, Route,
};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::application::{
    Act, ApplicationFile, Event, ExtensionFault, Gap, Objection, Reply, Request, Standing, Timeliness,
};
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::ApprovalByLaw;
use gongkai::workflow::journal::Header;
use gongkai::workflow::release::{self, Others, Passage, ReleaseFile, ReplyBar, Results};
use support::applying::{clock, day, ends, file, next, place, reading};

/// Where, the readings chosen, what happened, the nation's time on the last day, what is open beside readings.
type TimeCase = (&'static str, &'static [Choice], &'static str, &'static str, &'static [Gap]);

#[rustfmt::skip]
const TIMES: &[TimeCase] = &[
    // Fee Measures: the notice goes out within the time to answer. One that comes later restarts nothing, and one that comes again
    // nothing for certain.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 asks fee per_quantity 0 250 4700; 2024-03-22 paid", "2024-04-22", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-05-06 asks fee per_quantity 0 250 4700; 2024-05-10 paid", "2024-04-01", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-25 asks fee per_quantity 0 250 4700; 2024-03-28 paid; 2024-04-25 asks fee per_quantity 0 40 100; 2024-04-28 paid", "2024-04-26 2024-05-28", &[Gap::LateFeeNotice]),
    // One that was asked for in time and not shown to be served before the payment; one in a time that may be over.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 asks fee per_quantity 0 250 4700; 2024-04-08 paid", "2024-04-01 2024-05-08", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; b involved_agency; 2024-03-11 b sent; b received; 2024-04-08 asks fee per_quantity 0 250 4700; served fee_notice; 2024-04-10 paid", "2024-04-01 2024-05-10", &[Gap::Consultation]),
    // They govern nothing before they were in force, and nothing under the 2007 text.
    ("nation", &[Choice::OldLawThroughout], "2019-05-06 arrives in_person; 2021-03-01 asks fee per_item 10 1 100; served fee_notice; 2021-03-05 paid", "2019-05-27", &[]),
    ("nation", &[], "2012-03-05 arrives in_person; 2012-03-12 asks fee per_item 0 1 0; 2012-03-20 paid", "2012-03-26", &[]),
    ("nation", &[], "2020-03-02 arrives in_person; 2020-03-12 asks fee per_item 10 1 100; 2020-03-20 paid", "2020-03-30", &[]),
    // National 30: two notices before one correction are one round; the first was in time.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-06 asks correction 10; 2024-03-08 asks correction 10; 2024-03-12 corrected", "2024-04-10", &[]),
    // A correction after its time leaves what may have been abandoned, whatever came in later; a late notice leaves the count that it may not stop.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-06 asks correction 5; served correction_notice; 2024-03-20 corrected; 2024-03-22 asks correction 10; served correction_notice; 2024-03-25 corrected", "2024-04-18 ?", &[Gap::CorrectedLate]),
    // Whether a notice came in time where the time itself is open: nothing is restarted for certain.
    ("nation", &[Choice::Restarts], "2024-03-04 arrives in_person; b involved_agency; 2024-03-11 b sent; b received; 2024-04-08 asks correction 10; served correction_notice; 2024-04-10 corrected", "2024-04-01 2024-05-10", &[Gap::Consultation]),
    ("nation", &[Choice::Restarts], "2024-03-04 arrives other_desk; 2024-03-08 confirmed; 2024-04-03 asks correction 10; served correction_notice; 2024-04-08 corrected", "2024-04-01 2024-05-08", &[Gap::DayOfReceipt]),
    // What was left out of a count that was begun anew touches the new one no more.
    ("nation", &[], "2024-03-04 arrives in_person; b involved_agency; b sent; b received; 2024-03-06 asks correction 10; served correction_notice; b not involved; 2024-03-12 corrected", "2024-04-10", &[]),
    // The extension of the first count may outlast the second, whose end is then the earlier, or live on in it.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-11 consents disclosure_office_head 20; tells 20; 2024-03-20 asks correction 10; 2024-03-22 corrected", "2024-04-22 2024-05-21", &[Gap::ExtensionBeforeRestart]),
    // Whether what was consented to for the count before lives on in it no text says, told or not.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-05 consents disclosure_office_head 20; tells 10; 2024-03-06 asks correction 10; 2024-03-12 corrected; 2024-03-20 tells 20", "2024-04-10 2024-05-10", &[Gap::ExtensionBeforeRestart]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-05 consents disclosure_office_head 20; 2024-03-06 asks correction 10; 2024-03-12 corrected; 2024-03-20 tells 20", "2024-04-10 2024-05-10", &[Gap::ExtensionBeforeRestart]),
    // A fee paid after its time: on the reading that the time runs on as well, whether that leaves it abandoned is open.
    ("nation", &[Choice::RunsOn], "2024-02-19 arrives in_person; 2024-02-28 asks fee per_item 30 1 200; served fee_notice; 2024-03-27 paid", "2024-03-18", &[]),
    ("nation", &[Choice::RunsOn], "2024-02-19 arrives in_person; 2024-02-28 asks fee per_item 30 1 200; served fee_notice; 2024-03-28 paid", "2024-03-18 ?", &[Gap::PaidLate]),
    ("nation", &[Choice::AnewAfterPayment], "2024-02-19 arrives in_person; 2024-02-28 asks fee per_item 30 1 200; served fee_notice; 2024-03-28 paid", "2024-04-26 ?", &[Gap::PaidLate]),
    // National 33 p2: of a consent to twenty and a notice of fifteen the shorter counts.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 20; 2024-03-21 tells 15", "2024-04-23", &[]),
    // Yunnan, request 3 and 5: the bureau's own form, and one matter an application, hold nothing up and move nothing.
    ("yunnan_bureau@2019-06-03", &[], "2024-03-04 arrives in_person; 2024-03-06 asks form; 2024-03-12 corrected", "2024-04-01", &[]),
    ("yunnan_bureau@2019-06-03", &[], "2024-03-04 arrives in_person; 2024-03-06 asks form one_matter; 2024-03-12 corrected", "2024-04-01", &[]),
    ("yunnan_bureau@2019-06-03", &[], "2024-03-04 arrives in_person; 2024-03-06 asks form description; 2024-03-12 corrected", "2024-04-10", &[]),
    // A burden of the place is not corrected late.
    ("yunnan_bureau@2019-06-03", &[], "2024-03-04 arrives in_person; 2024-03-06 asks form 5; served correction_notice; 2024-03-20 corrected", "2024-04-01", &[]),
    // Its service is not that of the notice that asked for more.
    ("yunnan_bureau@2019-06-03", &[Choice::ReplyServed], "2024-03-04 arrives in_person; 2024-03-06 asks form; served correction_notice; 2024-03-20 asks description; served correction_notice; 2024-03-22 corrected", "2024-04-01 2024-04-22", &[]),
    // Each notice keeps its day: a burden first and the description too late; the description first and a burden after it.
    ("yunnan_bureau@2019-06-03", &[], "2024-03-04 arrives in_person; 2024-03-06 asks form; 2024-03-20 asks description; 2024-03-22 corrected", "2024-04-01 2024-04-22", &[]),
    ("yunnan_bureau@2019-06-03", &[], "2024-03-04 arrives in_person; 2024-03-06 asks description; 2024-03-08 asks form; 2024-03-12 corrected", "2024-04-10", &[]),
    // National 30: a second notice, a shorter one, one of the place alone takes nothing away; what comes in within the first time is not late.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-06 asks description 20; served correction_notice; 2024-03-08 asks description 3; served correction_notice; 2024-03-25 corrected", "2024-04-23", &[]),
    ("yunnan_bureau@2019-06-03", &[], "2024-03-04 arrives in_person; 2024-03-06 asks description 20; served correction_notice; 2024-03-08 asks form 3; served correction_notice; 2024-03-25 corrected", "2024-04-23", &[]),
    // Nor does one of the place alone lengthen it.
    ("yunnan_bureau@2019-06-03", &[], "2024-03-04 arrives in_person; 2024-03-06 asks description 3; served correction_notice; 2024-03-08 asks form 20; served correction_notice; 2024-03-25 corrected", "2024-04-23 ?", &[Gap::CorrectedLate]),
    // A third notice has its own day.
    ("yunnan_bureau@2019-06-03", &[], "2024-03-04 arrives in_person; 2024-03-06 asks form; 2024-03-07 asks form; 2024-03-20 asks description; 2024-03-22 corrected", "2024-04-01 2024-04-22", &[]),
    // What goes out while the other is waited for meets no time that could have run out, and each comes in by itself.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-06 asks description 30; served correction_notice; 2024-04-10 asks fee per_quantity 0 250 4700; 2024-04-12 paid", "2024-05-13", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-06 asks description 30; served correction_notice; 2024-04-10 asks fee per_quantity 0 250 4700; 2024-04-12 corrected", "2024-05-13", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 asks fee per_quantity 0 250 4700; served fee_notice; 2024-03-25 asks fee per_quantity 0 40 100; 2024-04-12 paid", "2024-05-13", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 asks fee per_quantity 0 250 4700; served fee_notice; 2024-04-10 asks one_matter; 2024-04-12 paid", "2024-05-13", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-20 asks fee per_quantity 0 250 4700; served fee_notice; 2024-04-10 asks description 10; 2024-04-12 corrected", "2024-04-01 2024-05-13", &[]),
    // What was put away for want of the one, and came in after all, waits for the other; what comes in while it is put away counts on its day.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-06 asks description 3; served correction_notice; 2024-03-08 asks fee per_quantity 0 250 4700; served fee_notice; 2024-03-15 put away uncorrected; 2024-03-18 corrected; 2024-03-20 paid", "2024-04-18 ?", &[Gap::CorrectedLate]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-06 asks description 3; served correction_notice; 2024-03-08 asks fee per_quantity 0 250 4700; served fee_notice; 2024-03-15 put away uncorrected; 2024-03-18 paid", "2024-04-16", &[]),
    // National 30: what states nothing to correct is no first notice, and moves the time as it is read; the one that makes it good is the first.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-06 asks nothing 10; served correction_notice; 2024-03-12 corrected", "2024-04-01 2024-04-10", &[]),
    ("nation", &[Choice::DoesNotRestart], "2024-03-04 arrives in_person; 2024-03-06 asks nothing 10; served correction_notice; 2024-03-12 corrected", "2024-04-01", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-06 asks nothing 10; served correction_notice; 2024-03-07 asks description 10; served correction_notice; 2024-03-12 corrected", "2024-04-10", &[]),
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-06 asks nothing 10; served correction_notice; 2024-03-25 asks description 10; served correction_notice; 2024-03-27 corrected", "2024-04-01 2024-04-25", &[]),
    // Taierzhuang wants answers in writing; that prolongs no time of the nation's: 5 and 6 March alone are left out.
    ("taierzhuang", &[], "2024-03-04 arrives in_person; 2024-03-04 works co_maker; works sent; works received; 2024-03-06 works says yes", "2024-04-03", &[]),
    // Only the time needed is left out: none for certain for who was not involved.
    ("nation", &[], "2024-03-04 arrives in_person; 2024-03-05 water involved_agency; water sent; water received; 2024-03-25 water not involved", "2024-04-01 2024-04-22", &[Gap::Consultation]),
    // The other desk: with the office, at the latest, when it was handed over.
    ("nation", &[], "2024-03-04 arrives other_desk; 2024-03-06 handed over", "2024-04-01 2024-04-03", &[Gap::DayOfReceipt]),
    ("nation", &[], "2024-03-04 arrives other_desk; 2024-03-06 handed over; 2024-03-20 handed over", "2024-04-01 2024-04-03", &[Gap::DayOfReceipt]),
    // 2019-05-15: what had run out under the 2007 text stays run out.
    ("nation", &[Choice::OldSubstanceNewProcedure], "2019-04-01 arrives in_person; 2019-05-20 found", "2019-04-23", &[]),
    ("nation", &[Choice::OldSubstanceNewProcedure], "2019-04-19 arrives web; 2019-04-22 confirmed; 2019-05-20 found", "2019-05-13 2019-05-14", &[Gap::DayOfReceipt]),
    ("nation", &[Choice::OldSubstanceNewProcedure], "2019-05-10 arrives email; 2019-05-20 found", "2019-06-10", &[]),
];

#[test]
fn late_second_and_local_notices_move_no_day_for_certain() {
    for &(code, choices, script, expected, gaps) in TIMES {
        let of = reading(code, choices);
        let file = file(&of, script);
        let on = file.journal().entries().last().expect("what happened").on().to_string();
        let clock = clock(&of, &file, &on);
        assert_eq!((ends(clock.statutory.as_ref()).as_str(), &*clock.gaps), (expected, gaps), "{code} {script}");
    }
}

/// What happened, the day asked about, how it stands.
#[rustfmt::skip]
const STANDINGS: &[(&str, &str, &str, Standing)] = &[
    // A fee that was asked for in time and never shown to be served, or served when the time had run out: as a reply is in time, by its making
    // or its service; in time and served; too late; after one that was paid.
    ("nation", "2024-03-04 arrives in_person; 2024-03-20 asks fee per_item 10 1 100", "2024-04-02", Standing::Runs(Status::PerhapsOverdue)),
    ("nation", "2024-03-04 arrives in_person; 2024-03-20 asks fee per_item 10 1 100; 2024-04-02 served fee_notice", "2024-04-03", Standing::Runs(Status::PerhapsOverdue)),
    ("nation", "2024-03-04 arrives in_person; 2024-03-06 asks fee per_item 10 1 100; served fee_notice; 2024-03-07 paid; 2024-03-20 asks fee per_item 10 1 100; served fee_notice", "2024-04-19", Standing::Runs(Status::PerhapsOverdue)),
    ("nation", "2024-03-04 arrives in_person; 2024-03-20 asks fee per_item 10 1 100; 2024-04-01 served fee_notice", "2024-04-03", Standing::AwaitingPayment(Some(Due::On(NaiveDate::from_ymd_opt(2024, 4, 29).expect("a day"))))),
    ("nation", "2024-03-04 arrives in_person; 2024-03-20 asks fee per_item 10 1 100; served fee_notice", "2024-04-19", Standing::Lapsed),
    ("nation", "2024-03-04 arrives in_person; 2024-04-02 asks fee per_item 10 1 100; served fee_notice", "2024-04-03", Standing::Runs(Status::Overdue)),
    // Its time may be over: on the reading by which a late correction restarts it, the notice went out within it.
    ("nation", "2024-03-04 arrives in_person; 2024-03-20 asks correction 10; 2024-03-22 corrected; 2024-04-22 asks fee per_item 10 1 100; served fee_notice", "2024-04-23", Standing::Runs(Status::PerhapsOverdue)),
    // 2007: no lapse is known; whether it waits is not said.
    ("nation", "2015-03-02 arrives in_person; 2015-03-05 asks correction 10; 2015-03-06 served correction_notice", "2015-04-30", Standing::Runs(Status::PerhapsOverdue)),
    ("nation", "2015-03-02 arrives in_person; 2015-04-20 asks correction 10; served correction_notice", "2015-04-30", Standing::Runs(Status::Overdue)),
    // National 30: a notice that was made in time, and served after it, or after the time to answer; one that followed a notice served in time.
    ("nation", "2024-03-04 arrives in_person; 2024-03-12 asks correction 10; 2024-03-20 served correction_notice", "2024-04-30", Standing::Runs(Status::PerhapsOverdue)),
    ("nation", "2024-03-04 arrives in_person; 2024-03-12 asks correction 10; 2024-04-02 served correction_notice", "2024-04-30", Standing::Runs(Status::PerhapsOverdue)),
    ("nation", "2024-03-04 arrives in_person; 2024-03-14 asks correction 10; 2024-04-02 served correction_notice", "2024-04-30", Standing::Runs(Status::PerhapsOverdue)),
    ("nation", "2024-03-04 arrives in_person; 2024-04-02 asks correction 10; served correction_notice", "2024-04-30", Standing::Runs(Status::Overdue)),
    // A late notice does not make it wait for certain where the time may be over, or ends beyond the calendar.
    ("nation", "2024-03-04 arrives in_person; b involved_agency; 2024-03-11 b sent; b received; 2024-03-20 asks correction 20; served correction_notice", "2024-04-08", Standing::Runs(Status::PerhapsOverdue)),
    ("nation", "2026-12-10 arrives in_person; 2026-12-30 asks correction 20; served correction_notice", "2027-01-06", Standing::Runs(Status::Unpublished)),
    // No time to correct is set; none to answer runs yet, and the applicant is waited for all the same.
    ("nation", "2024-03-04 arrives in_person; 2024-03-06 asks correction; served correction_notice", "2024-03-20", Standing::AwaitingCorrection(None)),
    ("nation", "2024-03-04 arrives web; 2024-03-05 asks correction 5; served correction_notice", "2024-03-20", Standing::Lapsed),
    // Art. 30: once. A second one; one after a notice that asked for a burden of the place only is the first.
    ("nation", "2024-03-04 arrives in_person; 2024-03-06 asks correction 10; served correction_notice; 2024-03-07 corrected; 2024-03-08 asks correction 20; served correction_notice", "2024-04-08", Standing::Runs(Status::PerhapsOverdue)),
    ("yunnan_bureau@2019-06-03", "2024-03-04 arrives in_person; 2024-03-06 asks form 5; served correction_notice; 2024-03-07 corrected; 2024-03-08 asks correction 20; served correction_notice", "2024-04-03", Standing::AwaitingCorrection(Some(Due::On(NaiveDate::from_ymd_opt(2024, 4, 8).expect("a day"))))),
    ("nation", "2024-03-04 arrives in_person; 2024-03-06 asks correction 10; served correction_notice; 2024-03-12 asks correction 10; 2024-03-20 served correction_notice", "2024-04-30", Standing::Lapsed),
    // What is not done in its time leaves it abandoned, whatever else is waited for.
    ("nation", "2024-03-04 arrives in_person; 2024-03-06 asks correction 3; served correction_notice; 2024-03-08 asks fee per_item 10 1 100; served fee_notice", "2024-03-11", Standing::AwaitingPayment(Some(Due::On(NaiveDate::from_ymd_opt(2024, 4, 8).expect("a day"))))),
    ("nation", "2024-03-04 arrives in_person; 2024-03-06 asks correction 3; served correction_notice; 2024-03-08 asks fee per_item 10 1 100; served fee_notice", "2024-03-12", Standing::Lapsed),
    ("nation", "2024-03-04 arrives in_person; 2024-03-06 asks correction 30; served correction_notice; 2024-03-08 asks fee per_item 10 1 100; served fee_notice", "2024-04-09", Standing::Lapsed),
    // Under an order nothing is abandoned for certain by a notice, with a time or without.
    ("nation", "2024-03-04 arrives in_person; 2024-04-02 seeks reconsideration silence; 2024-04-08 ordered reconsideration; 2024-04-09 asks correction 3; served correction_notice", "2024-04-30", Standing::AwaitingCorrection(Some(Due::On(NaiveDate::from_ymd_opt(2024, 4, 12).expect("a day"))))),
    ("nation", "2024-03-04 arrives in_person; 2024-04-02 seeks reconsideration silence; 2024-04-08 ordered reconsideration 40; 2024-04-09 asks correction 3; served correction_notice", "2024-04-30", Standing::AwaitingCorrection(Some(Due::On(NaiveDate::from_ymd_opt(2024, 4, 12).expect("a day"))))),
    // The later bound of a year without a schedule is no certainty: what goes out after it stops nothing for certain, and nothing is certain of it.
    ("nation", "2026-12-10 arrives in_person; 2027-02-10 asks correction 20; served correction_notice", "2027-02-12", Standing::Runs(Status::Unpublished)),
    // A burden of the place holds nothing up and lapses nothing.
    ("yunnan_bureau@2019-06-03", "2024-03-04 arrives in_person; 2024-03-06 asks form 5; 2024-03-07 served correction_notice", "2024-03-20", Standing::Runs(Status::Running(Some(8)))),
];

#[test]
fn a_file_that_waits_can_be_overdue() {
    for &(code, script, on, standing) in STANDINGS {
        let of = place(code);
        let file = file(&of, script);
        assert_eq!(clock(&of, &file, on).standing, standing, "{code} {script}");
        assert_eq!(next(&of, &file, on, Act::PutAway).is_some(), standing == Standing::Lapsed, "{script}");
    }
}

#[test]
fn the_remedy_over_silence_is_counted_from_the_earliest_day() {
    let nation = place("nation");
    // Due on 2024-04-01 or 2024-04-22, as late_correction is read: who waits for the later may have lost.
    let file = file(&nation, "2024-03-04 arrives in_person; 2024-03-20 asks correction 10; 2024-03-22 corrected");
    assert_eq!(ends(clock(&nation, &file, "2024-04-10").statutory.as_ref()), "2024-04-01 2024-04-22");
    let seek = next(&nation, &file, "2024-04-10", Act::SeekReconsideration).expect("on one reading it is silence");
    assert_eq!(seek.until, Some(Due::On(day("2024-05-31"))));
}

#[test]
fn each_remedy_has_its_own_time_and_a_longer_one_where_it_was_not_told() {
    let nation = place("nation");
    let told = file(&nation, "2025-06-03 arrives in_person; 2025-06-10 replies does_not_exist telling; served reply");
    let until = |act| next(&nation, &told, "2025-06-10", act).and_then(|one| one.until);
    assert_eq!(until(Act::SeekReconsideration), Some(Due::On(day("2025-08-11"))));
    assert_eq!(until(Act::Sue), Some(Due::On(day("2025-12-10"))));
    assert!(next(&nation, &told, "2025-06-10", Act::Complain).is_some());
    // Reconsideration Law 20: a year, where the reply told nothing. Reconsideration comes first, so no suit is told of.
    let untold = file(&nation, "2024-06-03 arrives in_person; 2024-06-03 replies refused; 2024-06-04 served reply");
    let seek = next(&nation, &untold, "2024-09-10", Act::SeekReconsideration).expect("a remedy");
    assert_eq!(seek.until, Some(Due::On(day("2025-06-04"))));
    assert_eq!(seek.by.map(|by| by.stable()).as_deref(), Some("reconsideration_law.2023/23/1/4"));
    assert_eq!(next(&nation, &untold, "2024-09-10", Act::Sue), None);
}

#[test]
fn after_reconsideration_one_sues_within_fifteen_days() {
    let nation = place("nation");
    // Reconsideration Law 34, and Administrative Procedure Law 45: from the receipt of the decision, which is not on record.
    let refused =
        "2024-03-20 arrives in_person; replies refused telling; served reply; 2024-04-01 seeks reconsideration refused";
    let upheld = file(&nation, &format!("{refused}; 2024-05-30 decided reconsideration upheld"));
    let sue = next(&nation, &upheld, "2024-06-03", Act::Sue).expect("a suit");
    assert_eq!(sue.until, None);
    assert_eq!(next(&nation, &upheld, "2024-06-03", Act::SeekReconsideration), None);
    // What somebody else took over something else hides nothing of the applicant's own.
    let beside = file(
        &nation,
        "2025-06-03 arrives in_person; 2025-06-10 replies granted_in_part telling; served reply; 2025-06-20 seeks reconsideration third_party_harm",
    );
    assert!(next(&nation, &beside, "2025-06-20", Act::DecideRemedy).is_some());
    let seek = next(&nation, &beside, "2025-06-20", Act::SeekReconsideration).expect("the applicant's own");
    assert_eq!(seek.until, Some(Due::On(day("2025-08-11"))));
}

#[test]
fn what_was_not_confirmed_on_the_day_it_came_can_be_complained_of() {
    let nation = place("nation");
    let letter = file(&nation, "2024-03-04 arrives ordinary_mail");
    assert_eq!(next(&nation, &letter, "2024-03-04", Act::Complain), None);
    assert!(next(&nation, &letter, "2024-03-05", Act::Complain).is_some());
}

#[test]
fn a_second_delay_starts_from_the_first() {
    let nation = place("nation");
    let twice = "2024-03-04 arrives in_person; 2024-03-06 asks reasons; 2024-03-11 reasons; 2024-03-13 reasonable; delays 2024-05-31";
    let file = file(&nation, &format!("{twice}; 2024-05-20 delays 2024-06-28"));
    assert_eq!(ends(clock(&nation, &file, "2024-05-21").statutory.as_ref()), "2024-06-28");
}

#[test]
fn where_no_law_sets_a_time_one_may_sue_after_two_months() {
    let nation = place("nation");
    let record = file(&nation, "2024-03-04 arrives in_person record");
    assert_eq!(next(&nation, &record, "2024-05-04", Act::Sue), None);
    let sue = next(&nation, &record, "2024-05-05", Act::Sue).expect("a suit over failure to act");
    assert_eq!(sue.by.map(|by| by.stable()).as_deref(), Some("administrative_procedure_law/47/-/-"));
    // Whether reconsideration comes first on a failure to act is a reading.
    assert_eq!(sue.under, Some(Reading::SilenceRoute));
    assert!(next(&nation, &record, "2024-05-05", Act::SeekReconsideration).is_some());
}

#[test]
fn a_letter_that_nobody_signed_for_is_confirmed_on_the_day_it_comes() {
    let nation = place("nation");
    let letter = file(&nation, "2024-03-04 arrives ordinary_mail");
    let confirm = next(&nation, &letter, "2024-03-04", Act::ConfirmReceipt).expect("to be confirmed");
    assert_eq!((confirm.must, confirm.until), (true, Some(Due::On(day("2024-03-04")))));
}

#[test]
fn a_reply_of_several_kinds_is_complained_of_as_a_whole() {
    use ReplyKind::{AlreadyPublic, DoesNotExist, Granted, GrantedInPart, Publication, Refused, SpecialRegistry};
    let of = |kind: ReplyKind, beside: &[ReplyKind]| {
        beside.iter().fold(Reply::new(kind), |reply, kind| reply.beside(*kind)).grievance()
    };
    for (kind, beside, expected) in [
        (Refused, &[][..], Grievance::Refused),
        (Refused, &[Refused], Grievance::Refused),
        (Granted, &[Refused], Grievance::RefusedInPart),
        (Refused, &[Granted], Grievance::RefusedInPart),
        // In part is only what gives another part.
        (Refused, &[DoesNotExist], Grievance::Refused),
        (DoesNotExist, &[Refused], Grievance::Refused),
        (DoesNotExist, &[Refused, Granted], Grievance::RefusedInPart),
        (Refused, &[AlreadyPublic], Grievance::RefusedInPart),
        (GrantedInPart, &[], Grievance::RefusedInPart),
        (Granted, &[DoesNotExist], Grievance::NothingDisclosed),
        (Granted, &[SpecialRegistry], Grievance::SentToRegistry),
        (Granted, &[AlreadyPublic], Grievance::Mismatch),
        (Publication, &[], Grievance::NothingDisclosed),
    ] {
        assert_eq!(of(kind, beside), expected, "{kind:?} {beside:?}");
    }
}

#[test]
fn a_route_that_is_told_wrongly_is_not_told() {
    let nation = place("nation");
    let regime = nation.on(day("2024-03-08")).expect("a text that governs");
    let refused = || Reply::new(ReplyKind::Refused).saying([AnswerContent::Reasons]);
    for (reply, lacks) in [
        (refused(), 1),
        (refused().telling(Route::Either), 1),
        (refused().telling(Route::NotAlone), 1),
        (refused().telling(Route::ReconsiderationFirst), 0),
        (refused().saying([AnswerContent::Remedies]), 0),
        // Where it is open which comes first, either may be told.
        (Reply::new(ReplyKind::DoesNotExist).saying([AnswerContent::NonExistence]).telling(Route::Either), 0),
    ] {
        assert_eq!(reply.lacks(&regime).len(), lacks, "{reply:?}");
    }
}

/// A release that was reviewed for an applicant on a day.
fn reviewed(of: &Jurisdiction, mode: Mode, on: &str) -> ReleaseFile {
    let mut file = ReleaseFile::new(Header::of(of));
    let moment = if mode == Mode::OnRequest { Moment::BeforeOnRequest } else { Moment::BeforeProactive };
    let by = Signature::of(Code::literal("zhang"), Role::ReviewBody);
    for event in
        [release::Event::Drafted { mode, by: None }, release::Event::Formed, release::Event::Reviewed { moment, by }]
    {
        file.record(day(on), event).expect("a step that makes sense");
    }
    file
}

fn passage<'r>(of: &'r Jurisdiction, mode: Mode, on: &str) -> Passage<'r> {
    let facts = Facts::new().reviewed_throughout("the review body", day(on)).expect("a name");
    let results = Results::new(&facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
    reviewed(of, mode, on).passage(of, Calendar::national(), &results, day(on)).expect("a text that governs")
}

fn granted() -> Reply {
    Reply::new(ReplyKind::Granted).saying([AnswerContent::Information])
}

#[test]
fn information_leaves_only_through_the_passage_of_this_place_day_and_mode() {
    let (nation, yantian) = (place("nation"), place("yantian@2023-01-10"));
    let reply = |of: &Jurisdiction, passage: Option<&Passage<'_>>| {
        let mut file = file(of, "2024-03-04 arrives in_person");
        let before = file.clone();
        let answer = file.reply(of, Calendar::national(), passage, day("2024-03-12"), granted());
        assert_eq!(answer.is_err(), file == before, "a barred reply changes nothing");
        answer
    };
    let clear = passage(&nation, Mode::OnRequest, "2024-03-12");
    assert!(clear.is_clear());
    assert_eq!(reply(&nation, Some(&clear)), Ok(()));
    assert_eq!(reply(&nation, None), Err(ReplyBar::NoPassage));
    for (of, passage, field) in [
        (&yantian, passage(&nation, Mode::OnRequest, "2024-03-12"), "place"),
        (&nation, passage(&nation, Mode::OnRequest, "2024-03-11"), "on"),
        (&nation, passage(&nation, Mode::Proactive, "2024-03-12"), "mode"),
    ] {
        let Err(ReplyBar::OtherPassage { field: found, .. }) = reply(of, Some(&passage)) else { panic!("{field}") };
        assert_eq!(found, field);
    }
}

#[test]
fn information_leaves_only_after_third_parties_were_heard() {
    let nation = place("nation");
    let clear = passage(&nation, Mode::OnRequest, "2024-03-28");
    let reply = |script: &str, reply: Reply| {
        let mut file = file(&nation, &format!("2024-03-04 arrives in_person{script}"));
        file.reply(&nation, Calendar::national(), Some(&clear), day("2024-03-28"), reply)
    };
    let awaiting = Err(ReplyBar::Awaiting { with: Code::literal("firm") });
    // 第三十二条: asked in writing, fifteen working days from its receipt of the letter.
    assert_eq!(reply("; 2024-03-05 firm third_party", granted()), awaiting);
    assert_eq!(reply("; 2024-03-05 firm third_party; firm sent", granted()), awaiting);
    assert_eq!(reply("; 2024-03-07 firm third_party; firm sent; firm received", granted()), awaiting);
    assert_eq!(
        reply("; 2024-03-06 firm third_party; firm sent; firm received", granted()),
        Ok(()),
        "silent through the 27th"
    );
    assert_eq!(
        reply("; 2024-03-06 firm third_party; firm sent; firm received; 2024-03-08 firm agrees", granted()),
        Ok(())
    );
    // An objection bars until something is found about it.
    let objects = "; 2024-03-06 firm third_party; firm sent; firm received; 2024-03-08 firm objects";
    assert_eq!(reply(objects, granted()), Err(ReplyBar::Objects { with: Code::literal("firm") }));
    for objection in [Objection::Unreasonable, Objection::OverriddenForPublicInterest] {
        assert_eq!(reply(objects, granted().despite_objection(objection)), Ok(()));
    }
    // One after its time bars no more where it had consented than where it had been silent.
    let consented =
        "; 2024-03-06 firm third_party; firm sent; firm received; 2024-03-08 firm agrees; 2024-03-28 firm objects";
    assert_eq!(reply(consented, granted()), Ok(()));
    // Upheld, it holds its own part back (第三十七条), and not the rest.
    let barred = Err(ReplyBar::Objects { with: Code::literal("firm") });
    assert_eq!(reply(objects, granted().despite_objection(Objection::Upheld)), barred);
    let severed = Reply::new(ReplyKind::GrantedInPart)
        .saying([AnswerContent::Information, AnswerContent::ReasonsForPart])
        .despite_objection(Objection::Upheld);
    assert_eq!(reply(objects, severed), Ok(()));
}

#[test]
fn before_the_calendar_ends_it_warns_by_the_earliest_day() {
    let nation = place("nation");
    let file = file(&nation, "2026-12-10 arrives in_person");
    let standing =
        |on: &str| file.clock(&nation, Calendar::national(), day(on), 3).expect("a text that governs").standing;
    // 12 working days through 28 December, and eight more: no earlier than 5 January 2027.
    assert_eq!(standing("2027-01-01"), Standing::Runs(Status::Running(None)));
    assert_eq!(standing("2027-01-02"), Standing::Runs(Status::DueSoon(3)));
    assert_eq!(standing("2027-01-05"), Standing::Runs(Status::DueSoon(0)));
    assert_eq!(standing("2027-01-06"), Standing::Runs(Status::Unpublished));
}

#[test]
fn an_extension_that_counts_for_nothing_or_less_says_so() {
    let nation = place("nation");
    for (script, expected) in [
        ("2024-03-20 consents disclosure_office_head 20; tells 20", &[][..]),
        ("2024-03-18 consents disclosure_office_head 20; tells 20; 2024-03-20 tells 20", &[]),
        ("2024-03-18 consents disclosure_office_head 10; tells 10; 2024-03-20 tells 20", &[ExtensionFault::NoConsent]),
        ("2024-03-20 tells 20", &[ExtensionFault::NoConsent]),
        ("2024-03-20 consents handler 20; tells 20", &[ExtensionFault::NoConsent]),
        ("2024-03-20 consents disclosure_office_head 20", &[ExtensionFault::NotTold]),
        ("2024-03-20 consents disclosure_office_head 21; tells 21", &[ExtensionFault::BeyondTheMost]),
    ] {
        let file = file(&nation, &format!("2024-03-04 arrives in_person; {script}"));
        let found: Vec<_> = clock(&nation, &file, "2024-03-20").disregarded.iter().map(|one| *one.value()).collect();
        assert_eq!(found, expected, "{script}");
    }
}

#[test]
fn a_longer_time_of_a_place_has_no_effect_and_is_flagged() {
    let rules = |days: u32| -> LocalRules {
        serde_json::from_str(&format!(
            r#"{{"place": "hekou", "name": {{"zh": "河口区"}}, "force": {{"force": "dated", "from": "2022-01-01"}},
                "periods": [{{"purpose": "reply", "period": {{"value": {{"length": {days}, "unit": "working_days"}}, "by": "hekou/9/-/-"}}}}]}}"#
        ))
        .expect("rules that load")
    };
    for (days, internal, longer) in [(10, "2024-03-18", false), (20, "2024-04-01", false), (30, "-", true)] {
        let of = Jurisdiction::with_rules(rules(days)).expect("duties of its own");
        let mut file = ApplicationFile::new(Header::of(&of));
        let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
        file.record(day("2024-03-04"), Event::Arrived { intake: Intake::InPerson, request }).expect("a first step");
        let clock = clock(&of, &file, "2024-03-04");
        let found = (ends(clock.statutory.as_ref()), ends(clock.internal.as_ref()), clock.longer_without_effect);
        assert_eq!(found, ("2024-04-01".to_owned(), internal.to_owned(), longer), "{days}");
    }
}

#[test]
fn what_lies_between_making_and_service_need_not_be_recorded() {
    let of = reading("nation", &[Choice::ReplyPosted]);
    let file = file(&of, "2024-03-04 arrives in_person; 2024-03-20 replies granted; 2024-03-25 served reply");
    let timeliness = file.timeliness(&of, Calendar::national(), day("2024-03-25"));
    assert_eq!(timeliness, Ok(Timeliness::InTime), "served in time, so posted in time");
}
