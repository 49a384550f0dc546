//! The shipped files of a supervisor, as their reports are printed and as programs read them.
//!
//! A change in one of these files is a change of what an audit finds, of an explanation or of the wire. `BLESS=1 cargo test --test
//! golden_audit` writes them anew; read the difference before committing it.

#![expect(clippy::expect_used, reason = "a test that cannot read its files must say so")]

#[path = "../examples/audit/file.rs"]
mod file;
#[path = "../examples/audit/place.rs"]
mod place;
#[path = "../examples/audit/print.rs"]
mod print;
#[path = "../examples/audit/report.rs"]
mod report;
#[path = "../examples/audit/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use file::File;
use gongkai::audit::BreachCode;
use gongkai::case::Track;
use gongkai::citation::Language;
use report::{Report, Verdict, report};

fn shipped() -> Vec<Report> {
    let files = File::shipped().expect("the shipped files");
    files.into_iter().map(|file| report(file).expect("a file that can be audited")).collect()
}

fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

fn day(text: &str) -> NaiveDate {
    place::day(text).expect("a day")
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
fn the_files_are_reported_as_recorded() {
    let reports = shipped();
    golden("audit.zh.txt", &print::text(&reports, Language::Zh));
    golden("audit.en.txt", &print::text(&reports, Language::En));
    golden("audit.json", &serde_json::to_string_pretty(&reports).expect("serialises"));
}

#[test]
fn every_file_in_the_folder_is_shipped() {
    let entries = path("examples/audit/files").read_dir().expect("the folder").map(|entry| entry.expect("an entry"));
    let read = |path: PathBuf| File::read(&path).expect("a file that reads").name;
    let found: BTreeSet<String> = entries.map(|entry| read(entry.path())).collect();
    assert_eq!(found, shipped().into_iter().map(|one| one.file).collect());
}

/// What each file is shipped for; where nothing stands behind it, it is lawful or not fully judged.
#[test]
fn each_file_has_just_its_breaches() {
    let found = |one: &Report| {
        let mut codes: Vec<&str> = one.audit.codes().map(BreachCode::code).collect();
        codes.sort_unstable();
        format!("{}: {}", one.file, codes.join(" ")).trim_end().to_owned()
    };
    assert_eq!(shipped().iter().map(found).collect::<Vec<_>>(), EXPECTED);
}

const EXPECTED: &[&str] = &[
    "01_granted:",
    "02_trade_secret_refused:",
    "03_granted_in_part:",
    "04_reply_late: reply_late",
    "05_not_answered: reply_missing",
    "06_extension_not_told: extension_not_told reply_late",
    "07_extension_unapproved: extension_unapproved reply_late",
    "08_correction_late_twice: correction_late correction_repeated",
    "09_third_party_not_heard: third_party_not_heard",
    "10_objection_ignored: objection_ignored",
    "11_ground_unavailable: ground_unavailable",
    "12_provision_repealed: provision_repealed",
    "13_reasons_missing: reasons_not_given",
    "14_severance_ignored: severance_ignored",
    "15_discretion_not_exercised:",
    "16_remedies_wrong: remedies_wrong",
    "17_wrongly_referred: wrongly_referred",
    "18_responsible_not_named: responsible_not_named",
    "19_local_ground: local_ground",
    "20_released_unreviewed: released_unreviewed",
    "21_gate_skipped: gate_skipped",
    "22_coordination_skipped: released_unconsulted",
    "23_fee_wrong: fee_wrong",
    "24_lapsed_early: lapsed_early",
    "25_delay_unfounded: delay_unfounded reply_late",
    "26_search_missing: search_missing",
    "27_five_breaches: extension_unapproved reasons_not_given remedies_wrong reply_late third_party_not_heard",
    "28_yantian: gate_skipped",
    "29_yanliang: withheld_without_effect",
    "30_lieshan: letter_late",
    "31_taierzhuang: opinion_late",
    "32_yunnan_bureau: reply_late",
    "33_interpretation_late: interpretation_late",
    "34_guidance_of_2010: ground_unavailable",
    "35_pending_2019: reply_late",
    "36_facts_missing:",
];

#[test]
fn they_come_to_every_verdict_from_every_procedure_and_place() {
    let reports = shipped();
    for verdict in [Verdict::Lawful, Verdict::Breaches, Verdict::ContestedOnly, Verdict::NotFullyJudged] {
        assert!(reports.iter().any(|one| one.verdict == verdict), "{verdict:?}");
    }
    let tracks: BTreeSet<Track> = reports.iter().flat_map(|one| one.case.tracks()).collect();
    assert_eq!(tracks.len(), 6, "{tracks:?}");
    let places: BTreeSet<String> = reports.iter().map(|one| one.place.place().to_string()).collect();
    let built_in = ["lieshan", "national", "taierzhuang", "yanliang", "yantian", "yunnan_bureau"];
    assert_eq!(places.into_iter().collect::<Vec<_>>(), built_in);
}

/// Due on 1 April 2024.
#[test]
fn another_day_finds_what_had_happened_by_then() {
    let codes = |on: &str| {
        let file = File::read(&path("examples/audit/files/05_not_answered.json")).expect("a shipped file");
        let report = report(file.on(Some(day(on)))).expect("a file that can be audited");
        report.audit.codes().collect::<Vec<_>>()
    };
    assert_eq!(codes("2024-04-01"), []);
    assert_eq!(codes("2024-04-02"), [BreachCode::ReplyMissing]);
}

/// A journal that was kept on the assumption of a day of issue is judged on it.
#[test]
fn another_place_is_taken_where_it_is_that_of_the_journal() {
    let audited = |of: &str| {
        let file = File::read(&path("examples/audit/files/21_gate_skipped.json")).expect("a shipped file");
        report(file.in_place(Some(place::named(of).expect("a place"))))
    };
    assert_eq!(audited("yanliang@2020-06-01").expect("a report").verdict, Verdict::Breaches);
    let refused = |of| audited(of).err().expect("refused");
    assert!(refused("yanliang").contains("`issued` of the journal is 2020-06-01"));
    assert!(refused("lieshan").contains("`lieshan`") && refused("lieshan").contains("`yanliang`"));
}

/// The journal of a case as the wire takes it, with its day and bare.
#[test]
fn the_journal_of_a_case_is_a_file() {
    let text = std::fs::read_to_string(path("examples/audit/files/24_lapsed_early.json")).expect("a shipped file");
    let mut shipped: serde_json::Value = serde_json::from_str(&text).expect("json");
    let audit = |text: String| report(File::of("sent", &text).expect("a file")).expect("a report");
    let (journal, on) = (shipped["matter"].take(), shipped["on"].take());
    let sent = audit(serde_json::json!({ "journal": journal, "on": on }).to_string());
    let told = report(File::of("told", &text).expect("a file")).expect("a report");
    assert_eq!((&sent.audit, sent.on, sent.title.zh()), (&told.audit, told.on, "sent"));
    assert_eq!(
        audit(journal.to_string()).on.to_string(),
        journal["entries"].as_array().expect("entries").last().expect("one")["on"]
    );
    let empty = serde_json::json!({ "header": journal["header"], "entries": [] }).to_string();
    assert!(File::of("empty", &empty).err().expect("refused").contains("`entries` is empty"));
}

/// A shipped file with one thing changed.
fn refused(from: &str, to: &str) -> String {
    let text = std::fs::read_to_string(path("examples/audit/files/24_lapsed_early.json")).expect("a shipped file");
    assert!(text.contains(from), "the file has {from}");
    File::of("changed", &text.replacen(from, to, 1)).err().expect("refused")
}

#[test]
fn a_wrong_file_is_refused_by_the_field_or_the_entry() {
    for (from, to, says) in [
        ("\"title\"", "\"heading\"", "unknown field `heading`"),
        ("\"matter\"", "\"file\"", "unknown field `file`"),
        ("\"on\": \"2024-05-06\"", "\"on\": \"2024-5-6\"", "`on`: `2024-5-6`"),
        ("\"on\": \"2024-05-06\"", "\"on\": 5", "`on`: invalid type"),
        ("\"place\": \"national\"", "\"place\": \"atlantis\"", "`matter.header`: place `atlantis`"),
        ("\"not_corrected\"", "\"not_paid\"", "`matter`: entry 6 of 2024-03-15"),
        ("\"in_person\"", "\"pigeon\"", "`pigeon`"),
    ] {
        let message = refused(from, to);
        assert!(message.contains(says), "{message}");
    }
}
