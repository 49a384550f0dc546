//! The JSON boundary, from bytes to bytes, beside what it costs to read the same bytes into a tree with `serde_json` and write them again, which
//! answers nothing; beside what the letters of one question and its answer cost alone; and the throughput of lines.
//!
//! `cargo bench --bench wire`

#![expect(clippy::expect_used, reason = "a bench that cannot be set up must say so")]

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use gongkai::wire::evaluate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

fn main() {
    divan::main();
}

const DECIDE: &str = r#"{"format":"gongkai.wire.1","op":"decide","payload":{"on":"2024-03-04","mode":"on_request","part":{"government_information":true,"facts":{"findings":{"trade_secret":"yes","harms_third_party":"yes","grave_public_interest":"no","third_party_consents":"no"}},"reviewed":{"by":"office","day":"2024-03-04"}}}}"#;
const BRIEF: &str = r#"{"format":"gongkai.wire.1","op":"decide","payload":{"on":"2024-03-04","mode":"on_request","brief":true,"part":{"government_information":true,"facts":{"findings":{"determined_state_secret":"yes"}}}}}"#;
const SETTLED: &str = r#"{"format":"gongkai.wire.1","op":"decide","payload":{"on":"2024-03-04","mode":"on_request","brief":true,"part":{"government_information":true,"facts":{"findings":{"trade_secret":"yes","harms_third_party":"yes","grave_public_interest":"no","third_party_consents":"no"}},"reviewed":{"by":"office","day":"2024-03-04"}}}}"#;
const DEADLINE: &str =
    r#"{"format":"gongkai.wire.1","op":"deadline","payload":{"from":"2024-03-04","purpose":"reply"}}"#;
const WORKING_DAYS: &str = r#"{"format":"gongkai.wire.1","op":"working_days","payload":{"ask":{"after":{"day":"2024-03-04","working_days":20}}}}"#;

const REQUESTS: [(&str, &str); 5] = [
    ("decide", DECIDE),
    ("decide, brief", SETTLED),
    ("decide, brief and open", BRIEF),
    ("deadline", DEADLINE),
    ("working_days", WORKING_DAYS),
];

fn request(name: &str) -> &'static [u8] {
    REQUESTS.into_iter().find(|(one, _)| *one == name).expect("a request").1.as_bytes()
}

fn parsed_and_written(request: &[u8]) -> Vec<u8> {
    let tree: Value = serde_json::from_slice(request).expect("JSON");
    serde_json::to_vec(&tree).expect("JSON")
}

#[divan::bench(args = ["decide", "decide, brief", "decide, brief and open", "deadline", "working_days"])]
fn answered(bencher: Bencher<'_, '_>, name: &str) {
    let request = request(name);
    bencher.bench(|| evaluate(black_box(request)));
}

#[divan::bench(name = "parsed_and_written", args = ["decide", "decide, brief", "decide, brief and open", "deadline", "working_days"])]
fn tree(bencher: Bencher<'_, '_>, name: &str) {
    let request = request(name);
    bencher.bench(|| parsed_and_written(black_box(request)));
}

/// A question as nothing but the strings it is written with, in the shape of `DECIDE` alone.
#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and that is all")]
struct Asked<'b> {
    format: &'b str,
    op: &'b str,
    #[serde(borrow)]
    payload: Payload<'b>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and that is all")]
struct Payload<'b> {
    on: &'b str,
    mode: &'b str,
    #[serde(borrow)]
    part: Piece<'b>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and that is all")]
struct Piece<'b> {
    government_information: bool,
    #[serde(borrow)]
    facts: Facts<'b>,
    reviewed: Statement<'b>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and that is all")]
struct Facts<'b> {
    #[serde(borrow)]
    findings: Findings<'b>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and that is all")]
struct Findings<'b> {
    trade_secret: &'b str,
    harms_third_party: &'b str,
    grave_public_interest: &'b str,
    third_party_consents: &'b str,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, and that is all")]
struct Statement<'b> {
    by: &'b str,
    day: &'b str,
}

/// Its answer in the same way.
#[derive(Deserialize, Serialize)]
struct Answered<'b> {
    format: &'b str,
    op: &'b str,
    #[serde(borrow)]
    ok: Found<'b>,
}

#[derive(Deserialize, Serialize)]
struct Found<'b> {
    #[serde(borrow)]
    decision: Decided<'b>,
}

#[derive(Deserialize, Serialize)]
struct Decided<'b> {
    edition: &'b str,
    place: &'b str,
    on: &'b str,
    mode: &'b str,
    #[serde(borrow)]
    effective: Settled<'b>,
    #[serde(borrow)]
    national: Settled<'b>,
    #[serde(borrow)]
    local: Coded<'b>,
    government_information: &'b str,
    proactive: &'b str,
    #[serde(borrow)]
    choice: Coded<'b>,
    #[serde(borrow)]
    grounds: Vec<Cited<'b>>,
    #[serde(borrow)]
    local_without_effect: Vec<Cited<'b>>,
    conflict: Option<bool>,
    #[serde(borrow)]
    turned_on: Vec<&'b str>,
    #[serde(borrow)]
    follow_ups: Vec<Cited<'b>>,
    #[serde(borrow)]
    flags: Vec<&'b str>,
    #[serde(borrow)]
    ask: Vec<&'b str>,
}

#[derive(Deserialize, Serialize)]
struct Settled<'b> {
    settled: &'b str,
}

#[derive(Deserialize, Serialize)]
struct Coded<'b> {
    code: &'b str,
}

#[derive(Deserialize, Serialize)]
struct Cited<'b> {
    value: &'b str,
    by: &'b str,
}

/// The least that `serde_json` takes for one decision: the question read into strings, an answer that stands ready written from strings.
#[divan::bench]
fn decide_letters_only(bencher: Bencher<'_, '_>) {
    let answer = evaluate(DECIDE.as_bytes());
    let ready: Answered<'_> = serde_json::from_slice(&answer).expect("the shape of an answer");
    assert_eq!(serde_json::to_vec(&ready).expect("JSON"), answer, "all of it is written");
    bencher.bench(|| {
        let asked: Asked<'_> = serde_json::from_slice(black_box(DECIDE.as_bytes())).expect("JSON");
        let mut written = Vec::with_capacity(1024);
        serde_json::to_writer(&mut written, black_box(&ready)).expect("JSON");
        (black_box(asked), written)
    });
}

/// A thousand lines, as a host would send them in a batch.
fn lines() -> Vec<Vec<u8>> {
    (0..1_000).filter_map(|at| REQUESTS.get(at % REQUESTS.len()).map(|(_, text)| text.as_bytes().to_vec())).collect()
}

#[divan::bench]
fn lines_answered(bencher: Bencher<'_, '_>) {
    let lines = lines();
    let bytes: usize = lines.iter().map(Vec::len).sum();
    let counted = bencher.counter(ItemsCount::new(lines.len())).counter(BytesCount::new(bytes));
    counted.bench(|| lines.iter().map(|line| evaluate(black_box(line)).len()).sum::<usize>());
}

#[divan::bench]
fn lines_parsed_and_written(bencher: Bencher<'_, '_>) {
    let lines = lines();
    let bytes: usize = lines.iter().map(Vec::len).sum();
    let counted = bencher.counter(ItemsCount::new(lines.len())).counter(BytesCount::new(bytes));
    counted.bench(|| lines.iter().map(|line| parsed_and_written(black_box(line)).len()).sum::<usize>());
}
