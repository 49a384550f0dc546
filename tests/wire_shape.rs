//! The shape of what goes over the wire, seen over every golden and every conformance case at once: what a host with types binds to, what a
//! host shows in Chinese, and what the documentation says.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test that cannot read its files must say so")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use gongkai::wire::{FORMAT, evaluate};
use serde_json::{Value, json};

/// Every request of the goldens and of the conformance cases.
fn requests() -> Vec<Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = |folder: &str| -> Vec<PathBuf> {
        let entries = fs::read_dir(root.join(folder)).expect("a folder").map(|entry| entry.expect("an entry").path());
        let mut files: Vec<PathBuf> = entries.collect();
        files.sort();
        files
    };
    let read = |path: &PathBuf| -> Value { serde_json::from_slice(&fs::read(path).expect("a file")).expect("JSON") };
    let goldens =
        files("tests/golden/wire/v1").into_iter().filter(|path| path.to_string_lossy().ends_with(".request.json"));
    let mut requests: Vec<Value> = goldens.map(|path| read(&path)).collect();
    let cases = files("conformance").into_iter().filter(|path| path.extension().is_some_and(|end| end == "json"));
    for file in cases {
        requests.extend(read(&file).as_array().expect("a list of cases").iter().map(|case| case["request"].clone()));
    }
    assert!(requests.len() > 1_000, "only {} requests", requests.len());
    requests
}

fn answered(request: &Value) -> Value {
    serde_json::from_slice(&evaluate(request.to_string().as_bytes())).expect("an answer in JSON")
}

/// What a value is, for a reader with types. `null` stands beside any.
const fn kind(value: &Value) -> Option<&'static str> {
    match value {
        Value::Null => None,
        Value::Bool(_) => Some("a boolean"),
        Value::Number(_) => Some("a number"),
        Value::String(_) => Some("a string"),
        Value::Array(_) => Some("a list"),
        Value::Object(_) => Some("an object"),
    }
}

type Seen = BTreeMap<String, BTreeSet<&'static str>>;

fn walk(value: &Value, at: &str, seen: &mut Seen) {
    seen.entry(at.to_owned()).or_default().extend(kind(value));
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, one)| walk(one, &format!("{at}.{key}"), seen)),
        Value::Array(list) => list.iter().for_each(|one| walk(one, &format!("{at}[]"), seen)),
        _ => {}
    }
}

/// The types of every field of every answer, by op and path.
fn seen() -> Seen {
    let mut seen = Seen::new();
    for answer in requests().iter().map(answered) {
        if let (Some(op), Some(ok)) = (answer["op"].as_str(), answer.get("ok")) {
            walk(ok, op, &mut seen);
        }
    }
    seen
}

/// What has its shape from elsewhere, as the documentation says of each: the rule of a row, the event of an entry, the form of the report.
fn from_elsewhere(at: &str) -> bool {
    let cell = |table: &str| at.starts_with("report.") && at.contains(table);
    at.starts_with("provisions.entries[].carried_by[].row")
        || at.starts_with("notice.events[].event.")
        || [".table2.", ".table3.", ".table4."].into_iter().any(cell)
}

/// A field is of one type in every answer of an op, so that a host with types can bind it.
#[test]
fn every_field_has_one_type() {
    let seen = seen();
    assert!(seen.len() > 1_500, "only {} paths", seen.len());
    let mixed: Vec<_> = seen.iter().filter(|(at, kinds)| kinds.len() > 1 && !from_elsewhere(at)).collect();
    assert!(mixed.is_empty(), "{mixed:#?}");
}

/// No answer holds the number of an entry or a mask of bits: what a host cannot read is not sent.
#[test]
fn numbers_mean_something() {
    let seen = seen();
    for (at, kinds) in seen.iter().filter(|(_, kinds)| kinds.contains("a number")) {
        let last = at.rsplit('.').next().unwrap_or_default();
        assert!(!["entry", "notice", "form", "items", "letter"].contains(&last), "{at}: {kinds:?}");
    }
}

/// The words that a text quotes as code.
fn quoted(text: &str) -> BTreeSet<&str> {
    let code = text.split('`').skip(1).step_by(2);
    code.flat_map(|code| code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')).collect()
}

/// The fields of a value and of what it holds, down to a depth.
fn fields<'v>(value: &'v Value, depth: usize, found: &mut BTreeSet<&'v str>) {
    match value {
        Value::Array(list) => list.iter().for_each(|one| fields(one, depth, found)),
        Value::Object(held) if depth > 0 => {
            for (key, one) in held {
                found.insert(key);
                fields(one, depth - 1, found);
            }
        }
        _ => {}
    }
}

/// Every field of the first two levels that a request or an answer of an op has is named where the op is documented, or before the ops.
#[test]
fn every_field_is_documented() {
    let (rules, ops) = (include_str!("../src/wire/mod.rs"), include_str!("../src/wire/ops.md"));
    let mut sections = ops.split("\n## ");
    let before = [rules, sections.next().unwrap_or_default()].concat();
    let common = quoted(&before);
    let sections: Vec<&str> = sections.collect();
    let mut missing = BTreeSet::new();
    for request in requests() {
        let answer = answered(&request);
        let (Some(op), Some(ok)) = (answer["op"].as_str(), answer.get("ok")) else { continue };
        let head = format!("`{op}`");
        let section = sections.iter().find(|section| section.lines().next().is_some_and(|line| line.contains(&head)));
        let section = section.expect("a section of the op");
        let (named, mut found) = (quoted(section), BTreeSet::new());
        fields(&request["payload"], 2, &mut found);
        fields(ok, 2, &mut found);
        // The tables of a report, and what stands under the code of a finding or a reading, are named by their own forms.
        let known = |key: &str| key.starts_with("table") || named.contains(key) || common.contains(key);
        missing.extend(found.into_iter().filter(|key| !known(key)).map(|key| format!("{op}: {key}")));
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Whether a text says something in English outside of what it quotes: two words of it in a row.
fn says_something_in_english(zh: &str) -> bool {
    let bare: String = zh.split('`').step_by(2).collect::<Vec<_>>().join("。");
    let word = |word: &&str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    bare.split(|c: char| !c.is_ascii()).any(|run| {
        let words: Vec<&str> = run.split(' ').collect();
        words.windows(2).any(|pair| pair.iter().all(word))
    })
}

#[test]
fn english_is_recognised() {
    assert!(says_something_in_english("第1条记录不能成立：`days` is too long: expected at most 20"));
    assert!(!says_something_in_english(
        "`expected at most`应为YYYY-MM-DD，取yes、no或者unknown，见national.2019/33/2/-"
    ));
}

#[track_caller]
fn told_in_chinese(request: &Value) -> String {
    let answer = answered(request);
    let zh = answer["error"]["message"]["zh"].as_str().unwrap_or_default().to_owned();
    assert!(zh.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "no Chinese: {answer}");
    assert!(!says_something_in_english(&zh), "{zh}");
    zh
}

/// Whatever a golden or a case gets wrong is told in Chinese, and in Chinese alone.
#[test]
fn errors_are_told_in_chinese() {
    let mut codes = BTreeSet::new();
    for request in requests() {
        let answer = answered(&request);
        if let Some(error) = answer.get("error") {
            told_in_chinese(&request);
            codes.insert(error["code"].to_string());
        }
    }
    assert!(codes.len() > 40, "only {codes:?}");
}

fn matter(op: &str, on: &str, entries: &[Value]) -> Value {
    let entries: Vec<Value> = entries.iter().map(|event| json!({"on": "2024-03-04", "event": event})).collect();
    let journal = json!({"header": {"format": "gongkai.journal.1", "place": "national"}, "entries": entries});
    json!({"format": FORMAT, "op": op, "payload": {"on": on, "journal": journal}})
}

/// What a journal says against itself is told in Chinese, procedure by procedure.
#[test]
fn refusals_are_told_in_chinese() {
    let arrived = |kind: &str| {
        let request = json!({"applicant": "a1", "kind": "natural_person", "for": kind});
        json!({"application": {"arrived": {"intake": "in_person", "request": request}}})
    };
    let information = arrived("information");
    let application = |event: Value| vec![information.clone(), json!({ "application": event })];
    let coordination = |mode: &str, consulted: &str, trigger: &str| json!({"opened": {"with": "b", "consulted": consulted, "mode": mode, "trigger": trigger}});
    let drafted = json!({"release": {"drafted": {"mode": "proactive"}}});
    let submitted = [json!({"secrecy_review": {"prepared": {"form": {}}}}), json!({"secrecy_review": "submitted"})];
    let named = json!({"found": {"part_named": {"part": "a"}}});
    let happened =
        json!({"public_opinion": {"collected": {"happened": "2024-03-05T09:00:00", "about": "unit", "unit": "u"}}});
    let collected =
        json!({"public_opinion": {"collected": {"happened": "2024-03-04T09:00:00", "about": "unit", "unit": "u"}}});
    let cases: [(Vec<Value>, &str); 15] = [
        (application(json!("confirmed")), "到达即为收到"),
        (application(json!({"extension_notified": {"days": 0}})), "至少为1"),
        (application(json!({"delayed": {"until": "2024-03-01"}})), "应晚于2024-03-04"),
        (application(json!({"record_answered": {"answer": "corrected"}})), "答复的是另一种请求"),
        (
            application(json!({"consulted": coordination("on_request", "third_party", "2030-01-01")})),
            "应在2008-05-01至",
        ),
        (
            application(json!({"consulted": coordination("proactive", "third_party", "2024-03-04")})),
            "应记入`coordination`",
        ),
        (vec![json!({"coordination": coordination("on_request", "third_party", "2024-03-04")})], "应记入`application`"),
        (
            vec![drafted.clone(), json!({"release": {"excepted": {"gate": "national_review", "reason": " "}}})],
            "应写明理由",
        ),
        ([submitted.to_vec(), vec![json!({"secrecy_review": "filed"})]].concat(), "不能`filed`"),
        (vec![named.clone(), named.clone()], "已经列出"),
        (vec![json!({"found": {"chosen": {"of": {"part": "z"}, "choice": "disclose"}}})], "尚未列出"),
        (vec![json!({"found": {"responsible": {"ours": true, "agency": "b"}}})], "二者应只居其一"),
        (vec![happened], "应不晚于记录之日"),
        (vec![collected, json!({"public_opinion": {"confirmed": {"agency": "b"}}})], "应先有`involves`"),
        (
            vec![
                json!({"interpretation": {"plan_signed_off": {"signature": {"by": "w", "capacity": "leader_in_charge"}}}}),
            ],
            "`plan_drafted`",
        ),
    ];
    for (entries, says) in cases {
        let zh = told_in_chinese(&matter("next", "2024-03-05", &entries));
        assert!(zh.contains(says), "{zh}");
    }
}

/// The places of the fields of a value: an object, and the name of one of its fields.
fn places(value: &Value, at: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (key, one) in fields {
                found.push((at.to_owned(), key.clone()));
                places(one, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(list) => (0..).zip(list).for_each(|(n, one)| places(one, &format!("{at}/{n}"), found)),
        _ => {}
    }
}

/// What is open by its keys: there, a key is no field.
const BY_KEY: [&str; 13] = [
    "times",
    "findings",
    "local",
    "readings",
    "chosen",
    "elements",
    "roles",
    "has",
    "answers",
    "contents",
    "table3",
    "table4",
    "arithmetic_check",
];

/// `null` is a field left out: where it may be, the answer is the same, and where it may not, it is missing.
#[test]
fn null_is_left_out() {
    let (mut tried, mut missing) = (BTreeSet::new(), 0);
    for request in requests().into_iter().filter(|request| answered(request).get("error").is_none()) {
        let (op, mut all) = (request["op"].to_string(), Vec::new());
        places(&request, "", &mut all);
        for (at, field) in all {
            let steps = at.split('/').filter(|step| step.parse::<usize>().is_err());
            let open = steps.clone().any(|step| BY_KEY.contains(&step));
            if open || !tried.insert((op.clone(), steps.collect::<Vec<_>>().join("/"), field.clone())) {
                continue;
            }
            let changed = |change: fn(&mut serde_json::Map<String, Value>, &str)| {
                let mut other = request.clone();
                let object = other.pointer_mut(&at).and_then(Value::as_object_mut).expect("its own place");
                change(object, &field);
                answered(&other)
            };
            let without = changed(|object, field| drop(object.remove(field)));
            let null = changed(|object, field| object[field] = Value::Null);
            match without.pointer("/error/code").and_then(Value::as_str) {
                // It was no field, but a code with what belongs to it.
                Some("wrong_type") => {}
                code => {
                    missing += usize::from(code == Some("missing_field"));
                    assert_eq!(null, without, "{at}/{field}: {request}");
                }
            }
        }
    }
    assert!(tried.len() > 500 && missing > 100, "only {} fields, {missing} of them required", tried.len());
}

/// A row of a register has the fields that the documentation lists, and its `number`.
#[test]
fn rows_are_documented() {
    let ops = include_str!("../src/wire/ops.md");
    let mut seen = BTreeSet::new();
    for request in requests().into_iter().filter(|request| request["op"] == "register") {
        let answer = answered(&request);
        let Some(row) = answer["ok"]["rows"].get(0).and_then(Value::as_object) else { continue };
        let register = request["payload"]["register"].as_str().expect("a register");
        let line = ops.lines().find(|line| line.starts_with(&format!("| `{register}` | ")) && line.contains("`, `"));
        let fields = line.unwrap_or_else(|| panic!("{register} is not documented"));
        // What stands in brackets are fields of a field.
        let mut bare = String::new();
        fields.split('(').for_each(|piece| bare.push_str(piece.rsplit_once(')').map_or(piece, |(_, after)| after)));
        let told: BTreeSet<&str> = bare.split('`').skip(3).step_by(2).chain(["number"]).collect();
        let has: BTreeSet<&str> = row.keys().map(String::as_str).collect();
        assert_eq!(told, has, "{register}");
        seen.insert(register.to_owned());
    }
    assert!(seen.len() >= 4, "{seen:?}");
}

/// What is open of a decision is documented by the code that the answer has.
#[test]
fn what_is_open_of_a_decision_is_documented() {
    let ops = include_str!("../src/wire/ops.md");
    let line = ops.lines().find(|line| line.starts_with("| `government_information`, `proactive` |")).expect("a row");
    let mut seen = BTreeSet::new();
    for request in requests().into_iter().filter(|request| request["op"] == "decide") {
        let decision = &answered(&request)["ok"]["decision"];
        let values = ["government_information", "proactive"].map(|field| decision[field].as_str().map(str::to_owned));
        seen.extend(values.into_iter().flatten());
    }
    assert!(seen.len() == 3 && seen.iter().all(|value| line.contains(&format!("`{value}`"))), "{seen:?}: {line}");
}

/// What an audit would have to know is in the vocabulary, with the question to put. A finding of a place brings its own.
#[test]
fn wants_have_questions() {
    let asked = json!({"format": FORMAT, "op": "vocabulary", "payload": {"of": "wants"}});
    let answer = answered(&asked);
    let wants = answer["ok"]["wants"].as_array().expect("a list");
    let known = |want: &Value| {
        wants.iter().any(|one| {
            let words = ["zh", "en"]
                .iter()
                .all(|language| one["question"][language].as_str().is_some_and(|said| !said.is_empty()));
            one["code"] == want["code"] && one.get("of") == want.get("of") && words
        })
    };
    let mut seen = BTreeSet::new();
    for request in requests().into_iter().filter(|request| request["op"] == "audit") {
        let answer = answered(&request);
        for one in answer["ok"]["audit"]["unjudged"].as_array().into_iter().flatten() {
            let want = &one["want"];
            assert!(one.get("finding").is_some() || known(want), "{want}");
            seen.insert(want["code"].to_string());
        }
    }
    assert!(seen.len() > 15, "{seen:?}");
}

/// What is wrong with a notice is said at the field that gives it: one that was sent, or one beside those that were.
#[test]
fn errors_of_notices_point_at_fields() {
    let mut seen = BTreeSet::new();
    for request in requests().into_iter().filter(|request| request["op"] == "notice") {
        let answer = answered(&request);
        let error = &answer["error"];
        let (Some(code), Some(path)) = (error["code"].as_str(), error["path"].as_str()) else { continue };
        if !code.starts_with("notice.") || code == "notice.no_basis" {
            continue;
        }
        let (above, _) = path.rsplit_once('.').expect("a path");
        let above = above.trim_start_matches('$').replace('.', "/");
        assert!(request.pointer(&above).is_some_and(Value::is_object), "{code} at {path}: {request}");
        assert_ne!(above, "/payload", "{code} at {path}");
        assert_ne!(above, "/payload/content", "{code} at {path}");
        seen.insert(path.to_owned());
    }
    for field in ["extension.days", "extension.consent.on", "receipt.request", "reply.answer.reply.grounds"] {
        assert!(seen.contains(&format!("$.payload.content.{field}")), "{field}: {seen:?}");
    }
}
