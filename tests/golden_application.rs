//! The shipped files of applications, as they are printed and as programs read them.
//!
//! A change in one of these files is a change of an answer, an explanation or the wire. `BLESS=1 cargo test --test
//! golden_application` writes them anew; read the difference before committing it.

#![expect(clippy::expect_used, reason = "a test that cannot read its files must say so")]

#[path = "../examples/application/case.rs"]
mod case;
#[path = "../examples/application/clock.rs"]
mod clock;
#[path = "../examples/application/detail.rs"]
mod detail;
#[path = "../examples/application/ledger.rs"]
mod ledger;
#[path = "../examples/application/look.rs"]
mod look;
#[path = "../examples/application/print.rs"]
mod print;
#[path = "../examples/application/remedy.rs"]
mod remedy;
#[path = "../examples/application/table.rs"]
mod table;
#[path = "../examples/application/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use case::Case;
use chrono::NaiveDate;
use gongkai::calendar::Calendar;
use gongkai::citation::Language;
use gongkai::deadline::Due;
use gongkai::norm::Intake;
use gongkai::workflow::application::Event;
use look::{Looked, look};

fn shipped() -> Vec<Looked> {
    let cases = Case::shipped(None).expect("the shipped files");
    cases.iter().map(|case| look(case).expect("a file that can be looked at")).collect()
}

fn named(name: &str) -> Looked {
    shipped().into_iter().find(|one| one.name == name).expect("a shipped file")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

#[track_caller]
fn golden(file: &str, actual: &str) {
    let path = path("tests/golden").join(file);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, actual).expect("a golden file is written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(actual, expected, "{file} differs");
}

#[test]
fn the_files_are_told_as_recorded() {
    let looked = shipped();
    golden("application.zh.txt", &print::text(&looked, Language::Zh));
    golden("application.en.txt", &print::text(&looked, Language::En));
    golden("application.json", &serde_json::to_string_pretty(&looked).expect("serialises"));
}

#[test]
fn every_journal_in_the_folder_is_shipped() {
    let entries = path("examples/application").read_dir().expect("the folder").map(|entry| entry.expect("an entry"));
    let paths = entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "json"));
    let read = |path: PathBuf| Case::read(&path, None).expect("a journal that reads").name;
    let found: BTreeSet<String> = paths.map(read).collect();
    assert_eq!(found, shipped().into_iter().map(|one| one.name).collect());
}

#[test]
fn every_ledger_adds_up_and_every_proof_is_true() {
    for one in shipped() {
        assert!(!one.deadlines.is_empty(), "{}", one.name);
        for counted in one.deadlines.iter().chain(&one.internal_deadlines) {
            let intervals = counted.ledger.intervals();
            for pair in intervals.windows(2) {
                assert_eq!(pair[0].through().succ_opt(), Some(pair[1].from()), "{}: without gap or overlap", one.name);
            }
            let (first, Due::On(due)) = (intervals[0].from(), counted.deadline.due()) else {
                panic!("{}: a due day", one.name)
            };
            // Days to which an answer was delayed come after the period.
            let last = one.clock.statutory.and_then(|time| time.delayed_to).map_or(due, |delayed| *delayed);
            assert_eq!(i64::from(counted.ledger.days()), (last - first).num_days() + 1, "{}", one.name);
            let worked: u32 = intervals.iter().map(gongkai::deadline::Interval::counted).sum();
            assert_eq!(worked, counted.deadline.counted(), "{}", one.name);
            assert_eq!(counted.deadline.verify(Calendar::national().notices()), Ok(()), "{}", one.name);
        }
    }
}

/// Counted by hand from the notices of the State Council.
#[test]
fn the_due_days_are_those_counted_by_hand() {
    for (name, earliest, latest) in [
        ("01_granted", "2024-05-31", "2024-05-31"),
        ("02_spring_festival", "2024-03-25", "2024-03-25"),
        ("03_late_extension", "2024-04-01", "2024-04-29"),
        ("04_series_reasonable", "2024-07-31", "2024-07-31"),
        ("05_series_unreasonable", "2024-07-15", "2024-07-15"),
        ("06_fee", "2024-04-01", "2024-04-01"),
        ("07_pending_2019", "2019-05-29", "2019-05-29"),
        ("08_yunnan_bureau", "2024-11-01", "2024-11-01"),
        ("09_silence_and_order", "2024-07-19", "2024-07-19"),
    ] {
        let time = named(name).clock.statutory.expect("a time by statute");
        let due = |text| Due::On(day(text));
        assert_eq!((time.earliest, time.latest), (due(earliest), Some(due(latest))), "{name}");
    }
    let internal = named("08_yunnan_bureau").clock.internal.expect("the bureau's own time");
    assert_eq!(internal.settled(), Some(day("2024-10-18")));
}

#[test]
fn they_come_in_by_every_way_that_a_clerk_knows() {
    let intakes: BTreeSet<Intake> = shipped()
        .iter()
        .flat_map(|one| one.entries.iter())
        .filter_map(|entry| match entry.event() {
            Event::Arrived { intake, .. } => Some(*intake),
            _ => None,
        })
        .collect();
    for intake in [Intake::InPerson, Intake::Web, Intake::SignedMail, Intake::OrdinaryMail, Intake::OtherDesk] {
        assert!(intakes.contains(&intake), "{intake:?}");
    }
}

#[test]
fn an_earlier_day_sees_no_more_than_had_happened() {
    let cases = Case::shipped(Some(day("2024-03-01"))).expect("the shipped files");
    for one in cases.iter().map(|case| look(case).expect("a file that can be looked at")) {
        assert!(one.entries.iter().all(|entry| entry.on() <= one.on), "{}", one.name);
        assert_eq!(one.stage.is_some(), !one.entries.is_empty(), "{}", one.name);
    }
}

/// Due on 10 April 2024, and answered on no day before the order of June.
#[test]
fn an_overdue_file_shows_the_remedies_over_silence() {
    let seen = |on: &str| {
        let cases = Case::shipped(Some(day(on))).expect("the shipped files");
        let case = cases.iter().find(|case| case.name == "09_silence_and_order").expect("a shipped file");
        look(case).expect("a file that can be looked at")
    };
    let heading = "不服“逾期未答复”";
    let due = seen("2024-04-10");
    assert_eq!(due.silence, None);
    assert!(!print::text(&[due], Language::Zh).contains(heading));

    let overdue = seen("2024-04-11");
    let reconsideration = overdue.silence.as_ref().and_then(|over| over.reconsideration).expect("reconsideration");
    assert_eq!(reconsideration.until, Some(Due::On(day("2024-06-11"))), "60 days end in the Dragon Boat Festival");
    assert!(print::text(&[overdue], Language::Zh).contains(heading));
}

#[test]
fn an_extension_that_counts_for_nothing_is_shown() {
    let case = changed("03_late_extension.json", "disclosure_office_head", "bureau_leader").expect("a file");
    let looked = look(&case).expect("a file that can be looked at");
    let text = print::text(&[looked], Language::Zh);
    let shown = "不计入或者少计的延长：延长未经工作机构负责人同意（《政府信息公开条例》第三十三条第二款）";
    assert!(text.contains(shown), "{text}");
}

/// A shipped file with one thing changed.
fn changed(name: &str, from: &str, to: &str) -> Result<Case, String> {
    let file = std::fs::read_to_string(path("examples/application").join(name)).expect("a shipped file");
    assert!(file.contains(from), "{name} has {from}");
    Case::of(name, &file.replacen(from, to, 1), None)
}

fn refused(name: &str, from: &str, to: &str) -> String {
    changed(name, from, to).err().expect("refused")
}

#[test]
fn a_wrong_file_is_refused_by_the_field_or_the_entry() {
    let fee = "06_fee.json";
    for (from, to, says) in [
        ("\"event\": \"confirmed\"", "\"event\": \"corrected\"", "`entries`, number 2 (of 2024-02-02)"),
        ("\"on\": \"2024-02-06\"", "\"on\": \"2024-02-01\"", "`entries`, number 5 (of 2024-02-01)"),
        ("\"on\": \"2024-03-05\"", "\"on\": \"2024-3-5\"", "`on` is wrong: `2024-3-5`"),
        ("\"on\": \"2024-03-05\"", "\"on\": 5", "`on` is wrong: invalid type"),
        ("\"title\"", "\"heading\"", "`heading`"),
        ("\"place\": \"national\"", "\"place\": \"atlantis\"", "`header`: place `atlantis`"),
        ("\"ordinary_mail\"", "\"pigeon\"", "`pigeon`"),
    ] {
        let message = refused(fee, from, to);
        assert!(message.contains(says), "{message}");
    }
}

#[test]
fn a_bare_journal_is_looked_at_on_the_day_of_its_last_entry() {
    let file = std::fs::read_to_string(path("examples/application/06_fee.json")).expect("a shipped file");
    let mut wrapped: serde_json::Value = serde_json::from_str(&file).expect("json");
    let bare = wrapped["journal"].take().to_string();
    assert_eq!(Case::of("bare", &bare, None).expect("a bare journal").on, day("2024-03-04"));
    assert_eq!(Case::of("bare", &bare, Some(day("2024-03-05"))).expect("a bare journal").on, day("2024-03-05"));
}

/// The journal of a case as the wire takes it: its application is looked at.
#[test]
fn the_application_of_a_case_is_looked_at() {
    let text = std::fs::read_to_string(path("examples/application/06_fee.json")).expect("a shipped file");
    let told = look(&Case::of("06_fee", &text, None).expect("a shipped file")).expect("a file that can be looked at");
    let mut sent: serde_json::Value = serde_json::from_str(&text).expect("json");
    for entry in sent["journal"]["entries"].as_array_mut().expect("entries") {
        entry["event"] = serde_json::json!({ "application": entry["event"].take() });
    }
    let title = sent["title"].take();
    sent.as_object_mut().expect("an object").remove("title");
    let case = look(&Case::of("06_fee", &sent.to_string(), None).expect("a case")).expect("a file");
    assert_eq!(case.title.zh(), "06_fee");
    let written = |one: &Looked| {
        let mut written = serde_json::to_value(one).expect("json");
        written["title"] = title.clone();
        written
    };
    assert_eq!(written(&case), written(&told));
    assert_eq!(Case::of("bare", &sent["journal"].to_string(), None).expect("a bare journal").on, day("2024-03-04"));
    let found = r#"{"header": {"format": "gongkai.journal.1", "place": "national"}, "entries": [
        {"on": "2024-03-04", "event": {"found": "is_government_information"}}]}"#;
    assert!(Case::of("found", found, None).err().expect("refused").contains("no application arrived"));
    let wrong = sent["journal"].to_string().replacen("\"confirmed\"", "\"corrected\"", 1);
    assert!(Case::of("wrong", &wrong, None).err().expect("refused").contains("`entries`, number 2 (of 2024-02-02)"));
}
