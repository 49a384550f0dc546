//! What each document's provisions are carried by, and in what each place conflicts, as of one day.
//!
//! `BLESS=1 cargo test --test golden_places` writes the files anew; read the difference before committing it.

#![expect(clippy::expect_used, reason = "a test that cannot read its files must say so")]

use std::fmt::Write as _;
use std::path::Path;

use chrono::NaiveDate;
use gongkai::citation::{Language, Provision};
use gongkai::law::index;
use gongkai::law::local::BUILT_IN;
use gongkai::law::national::{EDITIONS, regulation_2019};
use gongkai::norm::Readings;
use gongkai::regime::conflicts;

#[track_caller]
fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/places").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, text).expect("the golden file is written");
    }
    let golden = std::fs::read_to_string(&path).expect("the golden file");
    assert!(golden == text, "{} is not what the library says", path.display());
}

/// An entry on a line: its address, kind and modality, then the lists of the rules that carry it.
#[test]
fn what_carries_each_provision() {
    let documents = EDITIONS.into_iter().map(gongkai::law::Edition::code);
    for document in documents.chain(BUILT_IN.into_iter().map(gongkai::norm::LocalRules::place)) {
        let mut text = String::new();
        for entry in index::within(Provision::in_text(document)) {
            let mut lists: Vec<&str> = entry.carried_by().map(|rule| rule.list()).collect();
            lists.dedup();
            let (kind, modality) = (entry.kind().code(), entry.modality().name());
            let _ = writeln!(text, "{} {kind}, {}: {}", entry.at().stable(), modality.en(), lists.join(" "));
        }
        golden(&format!("{document}.index.txt"), &text);
    }
}

#[test]
fn in_what_each_place_conflicts() {
    let day = NaiveDate::from_ymd_opt(2024, 3, 4).expect("a day");
    for rules in BUILT_IN {
        let mut text = String::new();
        for conflict in conflicts(rules, &regulation_2019::EDITION, Readings::new(), day) {
            let against: Vec<String> = conflict.against.iter().map(Provision::stable).collect();
            let (difference, stands) = (conflict.difference.in_language(Language::En), conflict.prevails.name());
            let _ =
                writeln!(text, "{} <> {}: {difference}; {}", conflict.local.stable(), against.join(" "), stands.en());
        }
        golden(&format!("{}.conflicts.txt", rules.place()), &text);
    }
}
