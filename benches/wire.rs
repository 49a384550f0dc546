//! The JSON boundary: a decision, a deadline and a count of working days from bytes to bytes, beside the parsing of the same request with
//! `serde_json` alone, which decides nothing.
//!
//! `cargo bench --bench wire`

use divan::{Bencher, black_box};
use gongkai::wire::evaluate;

fn main() {
    divan::main();
}

const DECIDE: &str = r#"{"format":"gongkai.wire.1","op":"decide","id":1,"payload":{"on":"2024-03-04","mode":"on_request","part":{"government_information":true,"facts":{"findings":{"trade_secret":"yes","harms_third_party":"yes","grave_public_interest":"no","third_party_consents":"no"}},"reviewed":{"by":"office","day":"2024-03-05"}}}}"#;
const DEADLINE: &str =
    r#"{"format":"gongkai.wire.1","op":"deadline","id":1,"payload":{"from":"2024-03-04","purpose":"reply"}}"#;
const WORKING_DAYS: &str = r#"{"format":"gongkai.wire.1","op":"working_days","id":1,"payload":{"ask":{"after":{"day":"2024-03-04","working_days":20}}}}"#;

const REQUESTS: [(&str, &str); 3] = [("decide", DECIDE), ("deadline", DEADLINE), ("working_days", WORKING_DAYS)];

fn named(name: &str) -> &'static str {
    REQUESTS.into_iter().find(|(one, _)| *one == name).map_or("", |(_, request)| request)
}

#[divan::bench(args = ["decide", "deadline", "working_days"])]
fn answered(bencher: Bencher<'_, '_>, name: &str) {
    let request = named(name).as_bytes();
    bencher.bench(|| evaluate(black_box(request)));
}

/// What it costs to read the same bytes into a tree and write them again, which answers nothing.
#[divan::bench(args = ["decide", "deadline", "working_days"])]
fn parsed_and_written(bencher: Bencher<'_, '_>, name: &str) {
    let request = named(name).as_bytes();
    bencher.bench(|| {
        let tree: Option<serde_json::Value> = serde_json::from_slice(black_box(request)).ok();
        tree.and_then(|tree| serde_json::to_vec(&tree).ok())
    });
}
