//! The language-neutral cases, through the wire.

#![expect(clippy::expect_used, clippy::panic, reason = "a case that cannot be read must say so")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use gongkai::citation::Provision;
use gongkai::wire::{Op, evaluate};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    request: Value,
    expect: Value,
    by: Vec<String>,
    why: Why,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Why {
    zh: String,
    en: String,
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance");
    let entries = fs::read_dir(folder).expect("the folder of cases").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    files.sort();
    files
}

fn cases() -> Vec<(String, Case)> {
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a file of cases");
        let cases: Vec<Case> = serde_json::from_str(&text).unwrap_or_else(|wrong| panic!("{name}: {wrong}"));
        cases.into_iter().map(move |case| (name.clone(), case))
    };
    files().into_iter().flat_map(read).collect()
}

fn answered(case: &Case) -> Value {
    let request = serde_json::to_vec(&case.request).expect("a request");
    serde_json::from_slice(&evaluate(&request)).expect("an answer in JSON")
}

/// What does not pass, and where.
fn misses(expected: &Value, answer: &Value, at: &str) -> Vec<String> {
    match (expected, answer) {
        (Value::Object(fields), Value::Object(given)) => fields
            .iter()
            .flat_map(|(key, expected)| match (key.strip_suffix('~'), expected) {
                (Some(key), Value::Array(wanted)) => {
                    let list = given.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
                    let held = |one: &&Value| list.iter().any(|entry| misses(one, entry, "").is_empty());
                    let missing: Vec<String> = wanted
                        .iter()
                        .filter(|one| !held(one))
                        .map(|one| format!("{at}.{key}: no entry holds {one}; got {list:?}"))
                        .collect();
                    missing
                }
                _ => match given.get(key) {
                    Some(one) => misses(expected, one, &format!("{at}.{key}")),
                    None => vec![format!("{at}.{key}: missing, expected {expected}")],
                },
            })
            .collect(),
        (Value::Array(wanted), Value::Array(given)) if wanted.len() == given.len() => {
            let pairs = wanted.iter().zip(given).enumerate();
            pairs.flat_map(|(place, (one, other))| misses(one, other, &format!("{at}[{place}]"))).collect()
        }
        (one, other) if one == other => Vec::new(),
        (one, other) => vec![format!("{at}: expected {one}, got {other}")],
    }
}

#[test]
fn every_case_passes() {
    let mut wrong = Vec::new();
    for (file, case) in cases() {
        let missed = misses(&case.expect, &answered(&case), "$");
        wrong.extend(missed.into_iter().map(|miss| format!("{file}/{}: {miss}", case.id)));
    }
    assert!(wrong.is_empty(), "{} misses:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is asked of an op about the same matter, on the same day.
fn of_op(case: &Case, op: &str) -> Value {
    let mut request = case.request.clone();
    request.as_object_mut().expect("a request").insert("op".to_owned(), op.into());
    serde_json::from_slice(&evaluate(&serde_json::to_vec(&request).expect("a request"))).expect("an answer in JSON")
}

/// Whatever comes next in the cases is in the vocabulary of acts, and of an application both ops say the same.
#[test]
fn what_comes_next_is_in_the_vocabulary() {
    let asked = br#"{"format": "gongkai.wire.1", "op": "vocabulary", "payload": {"of": "acts"}}"#;
    let acts: Value = serde_json::from_slice(&evaluate(asked)).expect("an answer in JSON");
    let acts = acts["ok"]["acts"].as_array().expect("the acts");
    let mut seen = BTreeSet::new();
    for (file, case) in cases()
        .into_iter()
        .filter(|(_, case)| ["next", "application"].contains(&case.request["op"].as_str().unwrap_or_default()))
    {
        let (next, application) = (of_op(&case, "next"), of_op(&case, "application"));
        let (Some(next), Some(own)) = (next["ok"]["next"].as_array(), application["ok"]["next"].as_array()) else {
            continue;
        };
        for row in next {
            let known = acts.iter().any(|act| act["of"] == row["of"] && act["code"] == row["act"]["code"]);
            assert!(known, "{file}/{}: {row}", case.id);
            seen.insert(format!("{} {}", row["of"], row["act"]["code"]));
        }
        let of_application: Vec<&Value> = next.iter().filter(|row| row["of"] == "application").collect();
        assert_eq!(own.iter().collect::<Vec<_>>(), of_application, "{file}/{}", case.id);
    }
    assert!(seen.len() > 25, "{seen:?}");
}

#[test]
fn a_case_can_fail() {
    let answer = serde_json::json!({"ok": {"a": [1, 2], "b": "x"}});
    for expected in [
        serde_json::json!({"ok": {"a": [1]}}),
        serde_json::json!({"ok": {"b": "y"}}),
        serde_json::json!({"ok": {"a~": [3]}}),
        serde_json::json!({"ok": {"c": null}}),
        serde_json::json!({"error": {}}),
    ] {
        assert!(!misses(&expected, &answer, "$").is_empty(), "{expected}");
    }
    assert!(misses(&serde_json::json!({"ok": {"a~": [2]}}), &answer, "$").is_empty());
}

#[test]
fn every_case_is_named_once_and_says_why() {
    let mut seen = BTreeSet::new();
    for (file, case) in cases() {
        let name = format!("{file}/{}", case.id);
        assert!(seen.insert(case.id.clone()), "{name} twice");
        assert!(case.id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_')), "{name}");
        assert!(!case.why.zh.is_empty() && !case.why.en.is_empty(), "{name} says no why");
        for by in &case.by {
            let read: Provision = by.parse().unwrap_or_else(|wrong| panic!("{name}: {wrong}"));
            assert_eq!(read.stable(), *by, "{name}");
        }
    }
}

#[test]
fn every_op_and_every_text_has_cases() {
    let cases = cases();
    for op in Op::ALL {
        let asked = |(_, case): &&(String, Case)| case.request.get("op").and_then(Value::as_str) == Some(op.code());
        assert!(cases.iter().any(|case| asked(&case)), "no case asks `{}`", op.code());
    }
    let cited: BTreeSet<String> = cases
        .iter()
        .flat_map(|(_, case)| &case.by)
        .filter_map(|by| by.parse::<Provision>().ok())
        .map(|by| by.source().to_string())
        .collect();
    let texts: BTreeSet<String> = gongkai::law::index::entries().map(|entry| entry.at().source().to_string()).collect();
    let missing: Vec<&String> = texts.difference(&cited).collect();
    assert!(missing.is_empty(), "no case rests on {missing:?}");
}
