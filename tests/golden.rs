//! Explanations and wire formats, as files: what the shipped matters print, and the JSON that programs read.
//!
//! A change in one of these files is a change of an answer, an explanation or the wire. `BLESS=1 cargo test --test golden`
//! writes them anew; read the difference before committing it.

#![expect(clippy::expect_used, reason = "a test that cannot read its files must say so")]

#[path = "../examples/advise/advice.rs"]
mod advice;
#[path = "../examples/advise/matter.rs"]
mod matter;
#[path = "../examples/review/play.rs"]
mod play;
#[path = "../examples/review/print.rs"]
mod print;
#[path = "../examples/review/script.rs"]
mod script;
#[path = "../examples/responsible/table.rs"]
mod table;

use std::path::{Path, PathBuf};

use gongkai::citation::Language;
use matter::Matter;

fn matters() -> Vec<(String, Matter)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/matters");
    let entries = folder.read_dir().expect("the shipped matters").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> = entries.collect();
    files.sort();
    files.into_iter().map(|file| (name(&file), read(&file))).collect()
}

fn name(file: &Path) -> String {
    file.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned()
}

fn read(file: &Path) -> Matter {
    let text = std::fs::read_to_string(file).expect("a matter");
    serde_json::from_str(&text).expect("a matter that reads")
}

#[track_caller]
fn golden(file: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(file);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, actual).expect("a golden file is written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(actual, expected, "{file} differs");
}

#[test]
fn every_shipped_matter_is_answered_as_recorded() {
    let matters = matters();
    assert!(matters.len() >= 10);
    for (name, matter) in &matters {
        golden(&format!("{name}.zh.txt"), &advice::text(matter, Language::Zh).expect("advice"));
    }
}

#[test]
fn the_english_advice_is_as_recorded() {
    for (name, matter) in matters().iter().filter(|(name, _)| name.starts_with("03") || name.starts_with("11")) {
        golden(&format!("{name}.en.txt"), &advice::text(matter, Language::En).expect("advice"));
    }
}

#[test]
fn the_machine_form_is_as_recorded() {
    for (name, matter) in matters().iter().filter(|(name, _)| name.starts_with("02") || name.starts_with("16")) {
        let json = serde_json::to_string_pretty(&advice::json(matter).expect("advice")).expect("serialises");
        golden(&format!("{name}.json"), &json);
    }
}

#[test]
fn the_same_matter_gives_the_same_bytes() {
    for (_, matter) in &matters() {
        assert_eq!(advice::json(matter).expect("advice"), advice::json(matter).expect("advice"));
    }
}

fn reorganisation() -> table::Question {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/responsible/reorganisation.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the shipped file")).expect("a question that reads")
}

#[test]
fn the_reorganisation_is_answered_as_recorded() {
    let (question, supposed) = (reorganisation(), "2023-06-01".parse().ok());
    golden("responsible.zh.txt", &table::text(&question, None, Language::Zh).expect("answers"));
    golden("responsible_supposed.en.txt", &table::text(&question, supposed, Language::En).expect("answers"));
    let json = serde_json::to_string_pretty(&table::json(&question, None).expect("answers")).expect("serialises");
    golden("responsible.json", &json);
}

#[test]
fn the_five_reviews_are_played_as_recorded() {
    let scripts = script::Script::of_places(None).expect("the shipped scripts");
    let played: Vec<_> = scripts.iter().map(|script| play::play(script).expect("a script that plays")).collect();
    assert_eq!(played.len(), 5);
    golden("review.zh.txt", &print::text(&played, Language::Zh));
    golden("review.en.txt", &print::text(&played, Language::En));
    golden("review.json", &serde_json::to_string_pretty(&played).expect("serialises"));
    for place in &played {
        assert!(place.summary.published.is_some(), "{}: published in the end", place.place);
        assert!(place.summary.refused > 0, "{}: something was refused on the way", place.place);
    }
}

#[test]
fn the_procedure_of_a_place_is_drawn_as_recorded() {
    golden("diagram_taierzhuang.mmd", &print::diagrams("taierzhuang").expect("two diagrams"));
    assert!(print::diagrams("atlantis").is_err());
}
