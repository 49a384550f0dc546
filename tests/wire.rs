//! The wire: the envelope, what is refused and where, and that nothing breaks it.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test that cannot read its files must say so")]

use std::fs;
use std::path::{Path, PathBuf};

use gongkai::wire::{DEEPEST, FORMAT, MOST_BYTES, Op, evaluate};
use proptest::prelude::*;
use serde_json::{Value, json};

fn answered(request: &str) -> Value {
    serde_json::from_slice(&evaluate(request.as_bytes())).expect("an answer in JSON")
}

/// A request of an op, in its envelope.
fn asked(op: &str, payload: &Value) -> String {
    json!({"format": FORMAT, "op": op, "payload": payload}).to_string()
}

/// The code and the path of the error.
fn error(request: &str) -> (String, String) {
    let answer = answered(request);
    let text = |at: &str| answer.pointer(at).and_then(Value::as_str).unwrap_or("none").to_owned();
    for language in ["zh", "en"] {
        assert_ne!(text(&format!("/error/message/{language}")), "", "{answer}");
    }
    (text("/error/code"), text("/error/path"))
}

#[track_caller]
fn refused(request: &str, code: &str, path: &str) {
    assert_eq!(error(request), (code.to_owned(), path.to_owned()), "{request}");
}

/// The envelope: what it takes, and where it says that it is wrong.
#[test]
fn envelope() {
    let with = |format: &str, op: &str, rest: &str| format!(r#"{{"format":"{format}","op":"{op}"{rest}}}"#);
    refused("", "malformed", "$");
    refused("nonsense", "malformed", "$");
    refused("[]", "wrong_type", "$");
    refused("{}", "missing_field", "$");
    refused(&with(FORMAT, "info", ""), "missing_field", "$");
    refused(&with(FORMAT, "info", r#","payload":{},"extra":1"#), "unknown_field", "$.extra");
    refused(&with(FORMAT, "info", r#","payload":{},"op":"info""#), "duplicate_field", "$");
    refused(&with("gongkai.wire.2", "info", r#","payload":{}"#), "unknown_format", "$.format");
    refused(&with(FORMAT, "infos", r#","payload":{}"#), "unknown_op", "$.op");
    refused(&with(FORMAT, "info", r#","payload":[]"#), "wrong_type", "$.payload");
    refused(&with(FORMAT, "info", r#","payload":{"a":1}"#), "unknown_field", "$.payload.a");
    refused(&with(FORMAT, "info", r#","payload":{}} {"#), "malformed", "$");
    refused(&with(FORMAT, "info", r#","payload":{},"id":{}"#), "invalid_value", "$.id");
    refused(&with(FORMAT, "info", r#","payload":{},"id":true"#), "invalid_value", "$.id");
    let id = |id: &str| with(FORMAT, "info", &format!(r#","payload":{{}},"id":{id}"#));
    for long in [format!("\"{}\"", "x".repeat(65)), format!("\"{}\"", "案".repeat(22)), "1".repeat(65)] {
        refused(&id(&long), "invalid_value", "$.id");
    }
    let named = &answered(&id("true"))["error"]["message"];
    assert_eq!(named["en"], "`id` is `true`: expected a string or a number of at most 64 bytes");
    assert_eq!(named["zh"], "`id`为`true`，应为字符串或者数字，不超过64字节");
}

/// An id comes back byte for byte, also with an error.
#[test]
fn ids() {
    // 64 bytes are those of the string itself, as long as a hash in hexadecimal.
    let longest = [format!("\"{}\"", "0f".repeat(32)), format!("\"{}\"", "\\u0041".repeat(64)), "1".repeat(64)];
    let short = ["7", "-3", "1.50", r#""a\u00e9""#, r#""案卷7""#];
    for id in short.into_iter().chain(longest.iter().map(String::as_str)) {
        let ok = format!(r#"{{"format":"{FORMAT}","op":"info","id":{id},"payload":{{}}}}"#);
        let wrong = ok.replace("\"info\"", "\"infos\"");
        for request in [&ok, &wrong] {
            let answer = String::from_utf8(evaluate(request.as_bytes())).expect("text");
            assert!(answer.contains(&format!("\"id\":{id},")), "{answer}");
        }
    }
    assert_eq!(answered(&format!(r#"{{"format":"{FORMAT}","op":"info","payload":{{}}}}"#)).get("id"), None);
    for unreadable in ["1e999", r#""\ud800""#, "true", "[]", "{}"] {
        let request = format!(r#"{{"format":"{FORMAT}","op":"info","id":{unreadable},"payload":{{}}}}"#);
        let answer = answered(&request);
        assert_eq!((answer.get("id"), answer["error"]["path"].as_str()), (None, Some("$.id")), "{unreadable}");
    }
}

/// An id comes back also where the envelope is not as it should be, as long as it is JSON.
#[test]
fn ids_of_broken_envelopes() {
    let broken = [
        format!(r#"{{"format":"{FORMAT}","op":"info","id":7}}"#),
        format!(r#"{{"format":"{FORMAT}","op":"info","id":7,"payload":{{}},"more":1}}"#),
        format!(r#"{{"format":"{FORMAT}","op":5,"id":7,"payload":{{}}}}"#),
        r#"{"format":"another","op":"info","id":7,"payload":{}}"#.to_owned(),
        r#"{"id":7}"#.to_owned(),
    ];
    for request in broken {
        assert_eq!(answered(&request)["id"], 7, "{request}");
    }
    for request in [r#"{"id":7"#, r#"{"id":7,"id":8}"#, r#"{"id":{}}"#, "[7]"] {
        assert_eq!(answered(request).get("id"), None, "{request}");
    }
}

/// Too large, too deep, not text.
#[test]
fn bounds() {
    refused(&" ".repeat(MOST_BYTES + 1), "too_large", "$");
    let nested = |depth: usize| {
        format!(r#"{{"format":"{FORMAT}","op":"info","payload":{}{}}}"#, "[".repeat(depth), "]".repeat(depth))
    };
    refused(&nested(DEEPEST), "wrong_type", "$.payload");
    refused(&nested(DEEPEST + 1), "too_deep", "$.payload");
    refused(&nested(1_000_000), "too_deep", "$.payload");
    let answer: Value = serde_json::from_slice(&evaluate(b"\xff\xfe")).expect("an answer");
    assert_eq!(answer["error"]["code"], "malformed");
}

/// What is wrong inside a payload is said where it stands.
#[test]
fn paths() {
    let decide = |part: Value| asked("decide", &json!({"on": "2024-03-04", "mode": "on_request", "part": part}));
    let findings = |findings: Value| decide(json!({"facts": {"findings": findings}}));
    refused(&findings(json!({"trade_secrets": "yes"})), "unknown_code", "$.payload.part.facts.findings.trade_secrets");
    refused(&findings(json!({"trade_secret": "ja"})), "unknown_code", "$.payload.part.facts.findings.trade_secret");
    refused(&decide(json!({"choice": "perhaps"})), "unknown_code", "$.payload.part.choice");
    refused(&decide(json!({"fact": {}})), "unknown_field", "$.payload.part.fact");
    refused(&decide(json!({"local": {"is_major": "yes"}})), "place.unknown_finding", "$.payload.part.local.is_major");
    refused(
        &asked("decide", &json!({"on": "2024-3-4", "mode": "on_request", "part": {}})),
        "invalid_value",
        "$.payload.on",
    );
    refused(&asked("decide", &json!({"on": "2024-03-04", "part": {}})), "missing_field", "$.payload");
    let place =
        |place: Value| asked("decide", &json!({"on": "2024-03-04", "mode": "proactive", "part": {}, "place": place}));
    refused(&place(json!({"code": "atlantis"})), "regime.unknown_place", "$.payload.place.code");
    refused(&place(json!({"issued": "2020-01-01"})), "regime.date_not_open", "$.payload.place.issued");
    refused(&place(json!({"rules": {}})), "missing_field", "$.payload.place.rules");
    let before = json!({"on": "2008-04-30", "mode": "proactive", "part": {}});
    refused(&asked("decide", &before), "regime.before_the_regulation", "$.payload.on");
    refused(&asked("reply", &json!({"on": "2024-03-04", "parts": []})), "decision.no_parts", "$.payload.parts");
    refused(&asked("deadline", &json!({"from": "2024-03-04"})), "deadline.purpose_or_period", "$.payload");
    let ask = |ask: Value| asked("working_days", &json!({"ask": ask}));
    refused(
        &ask(json!({"after": {"day": "2024-03-04", "working_days": 0}})),
        "calendar.zero",
        "$.payload.ask.after.working_days",
    );
    refused(
        &ask(json!({"after": {"day": "2026-12-20", "working_days": 20}})),
        "calendar.past_horizon",
        "$.payload.ask.after.day",
    );
    refused(&ask(json!({"day": {"day": "2003-12-31"}})), "calendar.before_coverage", "$.payload.ask.day.day");
    refused(
        &ask(json!({"days": {"from": "2024-01-02", "through": "2024-01-01"}})),
        "working_days.span",
        "$.payload.ask.days",
    );
    let tally = |of: Value| asked("report", &json!({"ask": {"tally": of}}));
    let atlantis = json!({"agency": "某局", "year": 2024, "matters": [], "place": {"code": "atlantis"}});
    refused(&tally(atlantis), "regime.unknown_place", "$.payload.ask.tally.place.code");
    let numbered = json!([{"number": "=1", "journal": {"header": {"format": "gongkai.journal.1", "place": "national"}, "entries": []}}]);
    let formula = json!({"agency": "某局", "year": 2024, "matters": numbered});
    refused(&tally(formula), "filed.formula", "$.payload.ask.tally.matters[0].number");
    let entry = |event: Value| json!({"on": "2024-03-04", "event": event});
    let journal =
        |entries: Value| json!({"header": {"format": "gongkai.journal.1", "place": "national"}, "entries": entries});
    let matter = |entries: Value| asked("next", &json!({"on": "2024-03-04", "journal": journal(entries)}));
    let arrived = json!({"application": {"arrived": {"intake": "in_person", "request": {"applicant": "a", "kind": "natural_person"}}}});
    let paid = entry(json!({"application": "fee_paid"}));
    refused(&matter(json!([paid])), "refused.application", "$.payload.journal.entries[0]");
    refused(&matter(json!([entry(arrived), paid])), "refused.application", "$.payload.journal.entries[1]");
    refused(&matter(json!([{"on": "2024-03-04"}])), "missing_field", "$.payload.journal.entries[0]");
}

/// The requests of the goldens that are answered.
fn answerable() -> impl Iterator<Item = Value> {
    let requests =
        seeds().into_iter().filter(|request| !evaluate(request).windows(9).any(|piece| piece == b"\"error\":{"));
    requests.map(|request| serde_json::from_slice(&request).expect("JSON"))
}

/// A pointer as the wire writes it.
fn written(pointer: &str) -> String {
    pointer.split('/').skip(1).fold("$".to_owned(), |path, step| match step.parse::<usize>() {
        Ok(index) => format!("{path}[{index}]"),
        Err(_) => format!("{path}.{step}"),
    })
}

/// What the law or the calendar cannot answer is said at the field that was sent.
#[test]
fn paths_of_days() {
    let from = |from: &str| asked("deadline", &json!({"from": from, "purpose": "reply"}));
    refused(&from("2026-12-20"), "none", "none");
    refused(&from("2001-01-01"), "regime.before_the_regulation", "$.payload.from");
    let on = json!({"from": "2024-03-04", "on": "2001-01-01", "purpose": "reply"});
    refused(&asked("deadline", &on), "regime.before_the_regulation", "$.payload.on");
    let value = json!({"length": 5, "unit": "working_days"});
    let early = json!({"from": "2001-01-01", "period": {"value": value, "by": "national.2019/33/2/-"}});
    refused(&asked("deadline", &early), "calendar.before_coverage", "$.payload.from");
    let ask = |ask: Value| asked("working_days", &json!({"ask": ask}));
    let count = |after: &str, through: &str| ask(json!({"count": {"after": after, "through": through}}));
    refused(&count("2001-01-01", "2024-01-01"), "calendar.before_coverage", "$.payload.ask.count.after");
    refused(&count("2024-01-01", "2030-01-01"), "calendar.past_horizon", "$.payload.ask.count.through");
    refused(&count("2024-01-02", "2024-01-01"), "calendar.reversed", "$.payload.ask.count.through");
    let known = json!({"ask": {"day": {"day": "2024-01-01"}}, "calendar": {"known_on": "1990-01-01"}});
    refused(&asked("working_days", &known), "calendar.nothing_known", "$.payload.calendar.known_on");
    let header = json!({"format": "gongkai.journal.1", "place": "national"});
    let entries = json!(["2024-03-05", "2024-03-04"].map(|on| json!({"on": on, "event": {"application": "fee_paid"}})));
    let journal = json!({"header": header, "entries": entries});
    let out_of_order = json!({"on": "2024-03-05", "journal": journal});
    refused(&asked("next", &out_of_order), "invalid_value", "$.payload.journal.entries[1].on");
    let matters = json!([{"number": "1", "journal": journal}]);
    let tally = json!({"ask": {"tally": {"agency": "某局", "year": 2024, "matters": matters}}});
    refused(&asked("report", &tally), "invalid_value", "$.payload.ask.tally.matters[0].journal.entries[1].on");
}

/// A moment and a time of day have one spelling; one that no law governs is said where it was sent.
#[test]
fn moments() {
    let matter = |happened: &Value, at: &Value| {
        let entry = |event: Value| json!({"on": "2024-03-20", "event": {"public_opinion": event}});
        let collected = json!({"collected": {"happened": happened, "about": "unit", "unit": null}});
        let entries = json!([entry(collected), entry(json!({"reported": {"at": at}}))]);
        let header = json!({"format": "gongkai.journal.1", "place": "yunnan_bureau", "issued": "2020-06-01"});
        asked("audit", &json!({"on": "2024-03-20", "journal": {"header": header, "entries": entries}}))
    };
    let (moment, time) = (json!("2024-03-04T10:00:00"), json!("11:00:00"));
    for time in [&time, &json!("11:00:00.250"), &Value::Null] {
        refused(&matter(&moment, time), "none", "none");
    }
    let happened = "$.payload.journal.entries[0].event.public_opinion.collected.happened";
    for wrong in [
        "2024-03-04",
        "2024-03-04T10:00",
        "2024-03-04T10:00:00Z",
        "2024-03-04T24:00:00",
        "2024-02-30T10:00:00",
        "-0001-03-04T10:00:00",
        "+12024-03-04T10:00:00",
        "2024-03-04 10:00:00",
        "2024-03-04T23:59:60",
        "2024-03-04T10:00:00.1234567890",
        "",
    ] {
        let request = matter(&json!(wrong), &time);
        refused(&request, "invalid_value", happened);
        let said = &answered(&request)["error"]["message"];
        let zh =
            format!("`{wrong}`不是时刻，应为YYYY-MM-DDTHH:MM:SS，不带时区，自0001-01-01至9999-12-31，并且确有其时");
        assert_eq!(said["zh"], zh);
        assert!(said["en"].as_str().is_some_and(|en| en.contains("expected YYYY-MM-DDTHH:MM:SS")), "{said}");
    }
    refused(&matter(&json!(123), &time), "wrong_type", happened);
    assert_eq!(
        answered(&matter(&json!(123), &time))["error"]["message"]["zh"],
        "类型不符：是整数`123`，应为时刻YYYY-MM-DDTHH:MM:SS"
    );
    refused(&matter(&json!("2007-03-04T10:00:00"), &time), "regime.before_the_regulation", happened);
    let at = "$.payload.journal.entries[1].event.public_opinion.reported.at";
    for wrong in ["25:00:00", "11", "11:00", " 11:00:00", "11:00:00.", "23:59:60", "11:00:60.5", "11:00:00.1234567890"]
    {
        let request = matter(&moment, &json!(wrong));
        refused(&request, "invalid_value", at);
        let zh = format!("`{wrong}`不是时间，应为HH:MM:SS，自00:00:00至23:59:59");
        assert_eq!(answered(&request)["error"]["message"]["zh"], zh);
    }
    refused(&matter(&moment, &json!(11)), "wrong_type", at);
}

/// The nation alone is named `national`, wherever a place is named, and both languages say so.
#[test]
fn the_nation_is_named() {
    let compare = |place: &str| asked("compare", &json!({"on": "2024-03-04", "places": [{"code": place}, {}]}));
    let places = answered(&compare("national"))["ok"]["places"].clone();
    assert!(places[0].is_object() && places[0] == places[1], "{places}");
    let said = answered(&compare("atlantis"))["error"]["message"].clone();
    for language in ["zh", "en"] {
        assert!(said[language].as_str().is_some_and(|words| words.contains("national")), "{said}");
    }
    assert!(gongkai::regime::Jurisdiction::of_place("national") == Ok(gongkai::regime::Jurisdiction::national()));
}

/// A finding that the text of the place does not ask for is no entry of a journal, in a matter as in a register and a tally.
#[test]
fn findings_of_a_journal_are_declared() {
    let journal = |place: &str, fact: &str| {
        let entry = json!({"on": "2024-03-20", "event": {"found": {"fact": {"fact": fact, "finding": "yes"}}}});
        json!({"header": {"format": "gongkai.journal.1", "place": place}, "entries": [entry]})
    };
    let at = "journal.entries[0].event.found.fact.fact";
    for (place, fact, code) in [
        ("yantian", "local.0", "none"),
        ("national", "trade_secret", "none"),
        ("yantian", "local.63", "place.unknown_finding"),
        ("national", "local.0", "place.unknown_finding"),
    ] {
        let journal = journal(place, fact);
        let path = |of: &str| if code == "none" { code.to_owned() } else { format!("$.payload.{of}{at}") };
        refused(&asked("audit", &json!({"on": "2024-03-20", "journal": journal})), code, &path(""));
        let matters = json!([{"number": "1", "journal": journal}]);
        let register = json!({"place": {"code": place}, "on": "2024-03-20", "register": "notices", "matters": matters});
        refused(&asked("register", &register), code, &path("matters[0]."));
        let tally = json!({"place": {"code": place}, "agency": "某局", "year": 2024, "matters": matters});
        refused(&asked("report", &json!({"ask": {"tally": tally}})), code, &path("ask.tally.matters[0]."));
    }
}

/// What a part says against itself is said at its field; so is who reviewed it.
#[test]
fn paths_of_parts() {
    let blank = json!({"by": " ", "day": "2024-03-05"});
    let decide = |part: Value| asked("decide", &json!({"on": "2024-03-04", "mode": "on_request", "part": part}));
    refused(&decide(json!({"reviewed": blank})), "fact.nobody_named", "$.payload.part.reviewed.by");
    let none = json!({"by": "office", "day": "2024-03-05", "groups": []});
    refused(&decide(json!({"reviewed": none})), "invalid_value", "$.payload.part.reviewed.groups");
    let archived = json!({"government_information": true, "facts": {"findings": {"in_state_archive": "yes"}}});
    refused(&decide(archived), "fact.contradiction", "$.payload.part.government_information");
    let reply = |rest: Value| {
        let mut payload = json!({"on": "2024-03-04", "parts": [{}]});
        payload.as_object_mut().expect("an object").extend(rest.as_object().expect("an object").clone());
        asked("reply", &payload)
    };
    refused(&reply(json!({"parts": [{}, {"reviewed": blank}]})), "fact.nobody_named", "$.payload.parts[1].reviewed.by");
    let application = json!({"application": {"reviewed": blank}});
    refused(&reply(application), "fact.nobody_named", "$.payload.application.reviewed.by");
    refused(&reply(json!({"parts": vec![json!({}); 1_001]})), "reply.too_many", "$.payload.parts");
    refused(&reply(json!({"parts": vec![json!({}); 1_000]})), "none", "none");
    let compare = |readings: &str| {
        let payload = r#"{"on":"2024-03-04","places":[{"readings":READINGS}]}"#.replace("READINGS", readings);
        format!(r#"{{"format":"{FORMAT}","op":"compare","payload":{payload}}}"#)
    };
    let at = "$.payload.places[0].readings";
    let misspelt = compare(r#"{"override_reach":"p1"}"#);
    refused(&misspelt, "unknown_code", &format!("{at}.override_reach"));
    let said = &answered(&misspelt)["error"]["message"]["en"];
    assert_eq!(said, "unknown code `p1`, expected one of `p2_only`, `p1_and_p2`");
    refused(&compare(r#"{"override_reach":"day_before"}"#), "invalid_value", &format!("{at}.override_reach"));
    refused(&compare(r#"{"override_reach":"p2_only","override_reach":"p1_and_p2"}"#), "duplicate_field", at);
    refused(&format!(r#"{{"format":"{FORMAT}","op":"info","payload":{{}}"#), "malformed", "$");
}

/// What the domain refuses is said at the field that was sent.
#[test]
fn paths_of_fields() {
    let notice = |head: Value| {
        let receipt = json!({"receipt": {"request": "x", "intake": "in_person", "received": "2024-03-04"}});
        let mut whole = json!({"agency": "甲局", "addressee": "张三", "date": "2024-03-04"});
        whole.as_object_mut().expect("a head").extend(head.as_object().expect("fields").clone());
        asked("notice", &json!({"head": whole, "content": receipt}))
    };
    refused(&notice(json!({"agency": " "})), "notice.missing", "$.payload.head.agency");
    refused(&notice(json!({"addressee": ""})), "notice.missing", "$.payload.head.addressee");
    refused(&notice(json!({"served": "2024-03-01"})), "notice.too_early", "$.payload.head.served");
    assert!(!answered(&notice(json!({"agency": " "})))["error"]["message"]["en"].to_string().contains('`'));

    let responsible = |by: &str, addressed: &str| {
        let roster = json!({"bodies": [{"id": "a", "name": {"zh": "甲"}, "kind": "agency"}]});
        let information = json!({"origin": {"made": {"by": by}}});
        let payload = json!({"on": "2024-03-04", "roster": roster, "information": information, "addressed": addressed});
        asked("responsible", &payload)
    };
    refused(&responsible("z", "a"), "agency.unknown_body", "$.payload.information.origin.made.by");
    refused(&responsible("a", "z"), "agency.unknown_body", "$.payload.addressed");

    let duties = |ask: Value| asked("duties", &json!({"on": "2024-03-04", "ask": ask}));
    let due = json!({"due": {"duty": "z", "from": "2024-03-04"}});
    refused(&duties(due), "duty.unknown", "$.payload.ask.due.duty");
    refused(
        &duties(json!({"check": {"duty": "z", "what": {"done": true}}})),
        "duty.unknown",
        "$.payload.ask.check.duty",
    );

    let journal = |header: Value| {
        let mut whole = json!({"format": "gongkai.journal.1", "place": "national"});
        whole.as_object_mut().expect("a header").extend(header.as_object().expect("fields").clone());
        json!({"header": whole, "entries": []})
    };
    let matters = json!([{"number": "1", "journal": journal(json!({}))}, {"number": "2", "journal": journal(json!({"place": "yantian"}))}]);
    let twice = json!([{"number": "1", "journal": journal(json!({}))}, {"number": "1", "journal": journal(json!({}))}]);
    let tally = |year: i32, matters: &Value| {
        asked("report", &json!({"ask": {"tally": {"agency": "某局", "year": year, "matters": matters}}}))
    };
    refused(&tally(2007, &json!([])), "report.year", "$.payload.ask.tally.year");
    refused(&tally(2024, &matters), "report.matter", "$.payload.ask.tally.matters[1].journal.header.place");
    refused(&tally(2024, &twice), "report.number_twice", "$.payload.ask.tally.matters[1].number");
    let register =
        |matters: &Value| asked("register", &json!({"on": "2024-06-03", "register": "notices", "matters": matters}));
    refused(&register(&matters), "register.matter", "$.payload.matters[1].journal.header.place");
    refused(&register(&twice), "register.number_twice", "$.payload.matters[1].number");

    let compare = json!({"on": "2024-03-04", "places": [{}, {"code": "atlantis"}]});
    refused(&asked("compare", &compare), "regime.unknown_place", "$.payload.places[1].code");
    let next = |header: Value| asked("next", &json!({"on": "2024-03-04", "journal": journal(header)}));
    refused(&next(json!({"place": "atlantis"})), "regime.unknown_place", "$.payload.journal.header.place");
    let issued = json!({"issued": "2020-01-01"});
    refused(&next(issued), "regime.date_not_open", "$.payload.journal.header.issued");
    let arrived = json!({"arrived": {"intake": "in_person", "request": {"applicant": "a1", "kind": "natural_person"}}});
    let asking = json!({"replied": {"reply": {"kind": "ask_for_correction"}}});
    let mut replied = journal(json!({}));
    replied["entries"] = json!([
        {"on": "2024-03-04", "event": {"application": arrived}},
        {"on": "2024-03-05", "event": {"application": asking}},
    ]);
    let at = "$.payload.journal.entries[1].event.application.replied.reply";
    refused(&asked("next", &json!({"on": "2024-03-06", "journal": replied})), "refused.application", at);
    let marked = asked("audit", &json!({"on": "2024-03-04", "journal": journal(json!({"rules": "v1"}))}));
    refused(&marked, "audit.other_rules", "$.payload.journal.header.rules");

    let report =
        |agency: &str, year: i32| json!({"agency": agency, "year": year, "table2": {}, "table3": {}, "table4": {}});
    let merge = |reports: Value| asked("report", &json!({"ask": {"merge": {"agency": "某市", "reports": reports}}}));
    let (one, later) = (report("甲局", 2024), report("乙局", 2023));
    refused(&merge(json!([one, one])), "merge.twice", "$.payload.ask.merge.reports[1].agency");
    refused(&merge(json!([one, later])), "merge.year", "$.payload.ask.merge.reports[1].year");
    let check = |last: &Value| asked("report", &json!({"ask": {"check": {"report": one, "last_year": last}}}));
    refused(&check(&later), "report.another_agency", "$.payload.ask.check.last_year.agency");
    refused(&check(&one), "report.not_the_year_before", "$.payload.ask.check.last_year");

    let other = |number: &str| json!({"number": number, "journal": journal(json!({"place": "yantian"}))});
    let both = json!([other("1"), other("1")]);
    refused(&register(&both), "register.matter", "$.payload.matters[0].journal.header.place");
}

/// Days are up to 9999-12-31, also those of an answer.
#[test]
fn no_day_lies_past_those_that_are_written() {
    let purpose = |purpose: &str, from: &str| asked("deadline", &json!({"from": from, "purpose": purpose}));
    refused(&purpose("reply", "9999-12-31"), "calendar.too_far", "$.payload.from");
    let period = |length: u32, unit: &str| {
        let value = json!({"length": length, "unit": unit});
        asked("deadline", &json!({"from": "2024-03-04", "period": {"value": value, "by": "national.2019/33/2/-"}}))
    };
    for (length, unit) in
        [(20_000, "years"), (4_294_967_295, "years"), (4_000_000, "working_days"), (3_000_000, "calendar_days")]
    {
        refused(&period(length, unit), "calendar.too_far", "$.payload.period.value.length");
    }
    refused(&period(7_975, "years"), "none", "none");
    refused(&period(7_976, "years"), "calendar.too_far", "$.payload.period.value.length");
}

/// What can be read of the op comes back also where the envelope is not as it should be.
#[test]
fn ops_of_broken_envelopes() {
    let broken = [
        format!(r#"{{"format":"{FORMAT}","op":"info"}}"#),
        format!(r#"{{"format":"{FORMAT}","op":"info","payload":{{}},"more":1}}"#),
        format!(r#"{{"format":"{FORMAT}","op":"info","payload":{{}},"id":true}}"#),
        r#"{"format":"another","op":"info","payload":{}}"#.to_owned(),
    ];
    for request in broken {
        assert_eq!(answered(&request)["op"], "info", "{request}");
    }
    for request in [r#"{"op":"infos"}"#, r#"{"op":5}"#, r#"{"op":"info","op":"next"}"#, "[]"] {
        assert_eq!(answered(request)["op"], Value::Null, "{request}");
    }
}

/// What is wrong is echoed up to its first hundred characters, in a message and in a path.
#[test]
fn echoes_are_cut() {
    let long = "长".repeat(300_000);
    let decide = |key: &str, value: &str| {
        let mut payload = json!({"on": "2024-03-04", "mode": "on_request", "part": {}});
        payload[key] = json!(value);
        asked("decide", &payload)
    };
    let place = asked("vocabulary", &json!({"of": "facts", "place": {"code": long}}));
    let backticks = "`x".repeat(300_000);
    for request in [
        decide("mode", &long),
        decide("on", &long),
        decide(&long, ""),
        decide("brief", &long),
        place,
        asked(&long, &json!({})),
        decide("on", &backticks),
    ] {
        let answer = evaluate(request.as_bytes());
        assert!(answer.len() < 100_000, "{} bytes", answer.len());
    }
    let told = &answered(&decide("mode", &long))["error"]["message"]["zh"];
    assert_eq!(told, &json!(format!("未知取值`{}…`，应为`proactive`、`on_request`之一", "长".repeat(100))));
}

/// What the Chinese says is no poorer than the English.
#[test]
fn chinese_says_what_was_expected() {
    let says = |request: &str, words: &str| {
        let zh = answered(request)["error"]["message"]["zh"].to_string();
        assert!(zh.contains(words) && !zh.contains("见英文"), "{zh}");
    };
    let decide = |rest: Value| {
        let mut payload = json!({"on": "2024-03-04", "mode": "on_request", "part": {}});
        payload.as_object_mut().expect("an object").extend(rest.as_object().expect("fields").clone());
        asked("decide", &payload)
    };
    says(&decide(json!({"place": {"code": "atlantis"}})), "应为`national`、`yantian`");
    says(&decide(json!({"part": {"local": {"a".repeat(33): "yes"}}})), "最多32字节");
    says(&asked("provisions", &json!({"ask": {"cite": ["national.2019/33"]}})), "应如`national.2019/33/2/-`");
    let none = decide(json!({"part": {"local": {"is_major": "yes"}}}));
    says(&none, "`national`没有地方认定事项`is_major`");
    let told = &answered(&none)["error"]["message"]["en"];
    assert_eq!(told, "`local` names `is_major`: expected none, since `national` has no findings of its own");
    let body = json!({"id": "a", "name": {"zh": "甲"}, "kind": "agency"});
    let roster = json!({"on": "2024-03-04", "roster": {"bodies": [body, body]}, "information": {"origin": {"made": {"by": "a"}}}});
    says(&asked("responsible", &roster), "`bodies`中`a`重复");
    says(&format!("\u{feff}{}", asked("info", &json!({}))), "BOM");
    let large = r#"{"ask":{"after":{"day":"2024-03-04","working_days":100000000000000000000}}}"#;
    says(
        &format!(r#"{{"format":"{FORMAT}","op":"working_days","payload":{large}}}"#),
        "数字超出范围：应为0至4294967295的整数",
    );
    let count = |ask: Value| asked("report", &json!({ "ask": ask }));
    let cell = |value: Value| {
        let report = json!({"agency": "某局", "year": 2024, "table2": {}, "table3": {"granted": {"total": value}}, "table4": {}});
        count(json!({"check": {"report": report}}))
    };
    says(&cell(json!(-1)), "数目为-1，应为0至1000000000000的整数");
    says(&cell(json!("x")), r#"单元格为\"x\"，应为数字"#);
    let tally = |rest: Value| {
        let mut tally = json!({"agency": "某局", "year": 2024, "matters": []});
        tally.as_object_mut().expect("an object").extend(rest.as_object().expect("fields").clone());
        count(json!({ "tally": tally }))
    };
    says(&tally(json!({"year": 1999})), "`year`为1999，应为2008至9998");
    says(&tally(json!({"chosen": {"1": "given"}})), "未知取值`given`，应为`new_received`");
    assert_eq!(error(&tally(json!({"chosen": {"1": "given"}}))).0, "unknown_code");
    let journal = json!({"header": {"format": "gongkai.journal.1", "place": "national"}, "entries": []});
    let numbered = |number: &str| tally(json!({"matters": [{"number": number, "journal": journal}]}));
    says(&numbered(""), "`number`为空，应为1至64个字符");
    says(&numbered("=1+1"), "`number`为`=1+1`，不应以`=`、`+`、`-`、`@`开头");
    says(&numbered(&"1".repeat(200)), "`number`有200个字符，最多64个");
    says(
        &decide(json!({"place": {"readings": {"late_correction": "p2_only"}}})),
        "解释`late_correction`不能选`p2_only`，应为`",
    );
}

/// What a request gets wrong, word for word and at its place.
#[track_caller]
fn told(request: &str, path: &str, zh: &str, en: &str) {
    let error = &answered(request)["error"];
    assert_eq!(error["path"], path, "{error}");
    assert_eq!((&error["message"]["zh"], &error["message"]["en"]), (&json!(zh), &json!(en)));
}

/// What a host gets wrong when it adds next year's holiday notice is told at its place, in both languages and with what was expected.
#[test]
fn notices_of_the_host() {
    let holidays: Value = serde_json::from_str(include_str!("calendar_data/invented_2027.json")).expect("a notice");
    let notices = |notices: Value| {
        let payload = json!({"calendar": {"notices": notices}, "ask": {"day": {"day": "2027-03-01"}}});
        asked("working_days", &payload)
    };
    assert!(answered(&notices(json!([holidays])))["ok"].is_object());
    let notice = |pointer: &str, value: Value| {
        let mut changed = holidays.clone();
        *changed.pointer_mut(pointer).expect("its own path") = value;
        notices(json!([changed]))
    };
    let at = "$.payload.calendar.notices[0]";
    for day in ["2026-11-31", "yesterday", "0000-01-01", "+10000-01-01", " 2026-11-10", "2026-1-9"] {
        told(
            &notice("/issued/on", json!(day)),
            &format!("{at}.issued.on"),
            &format!("`{day}`不是日期，应为YYYY-MM-DD，自0001-01-01至9999-12-31，并且确有其日"),
            &format!("`{day}` is not a day: expected YYYY-MM-DD from 0001-01-01 to 9999-12-31, and one that exists"),
        );
    }
    for day in ["2027-1-1", "+2027-01-01", "2027-02-29", "2027-01-01 星期八"] {
        told(
            &notice("/blocks/0/statutory/0", json!(day)),
            &format!("{at}.blocks[0].statutory[0]"),
            &format!("取值不合要求：所列日期`{day}`不规范，应如2024-02-04，或者2024-02-04 星期日，并且确有其日"),
            &format!(
                "listed day `{day}` is malformed: expected such as 2024-02-04, or 2024-02-04 星期日, and a day that exists"
            ),
        );
    }
    told(
        &notice("/blocks/1/make_up/0", json!("2027-02-20 星期日")),
        &format!("{at}.blocks[1].make_up[0]"),
        "取值不合要求：所列日期`2027-02-20`写为`星期日`，实为`星期六`",
        "listed day `2027-02-20` is given as Sun (`星期日`): it is a Sat (`星期六`)",
    );
    let ranked = json!({"by": "national.2019/14/-/-", "rank": "rule"});
    let ranked = json!({"on": "2024-03-04", "mode": "proactive", "part": {"forbidden_by": ranked}});
    told(
        &json!({"format": "gongkai.wire.1", "op": "decide", "payload": ranked}).to_string(),
        "$.payload.part.forbidden_by",
        "取值不合要求：`national.2019/14/-/-`的位阶写为`rule`，登记的位阶为`administrative_regulation`",
        "rank of `national.2019/14/-/-` is given as `rule`: expected `administrative_regulation`, its rank in the register",
    );
    told(
        &notice("/blocks/3/statutory", json!([])),
        &format!("{at}.blocks"),
        "取值不合要求：通知`cn.2027`（2027年）没有劳动节的法定节假日，应列出当年全部节日",
        "notice `cn.2027` for 2027 has no statutory day of Labour Day: expected every festival of the year",
    );
    told(
        &notice("/blocks/6/exchanged", json!(["2027-10-04"])),
        &format!("{at}.blocks"),
        "取值不合要求：通知`cn.2027`列出调休放假6日，应为7日：每一调休上班日、每一不在工作日的法定节假日各一日",
        "notice `cn.2027` gives 6 exchanged days off: expected 7, one for each make-up day and each statutory day without a weekday of its own",
    );
    told(
        &notice("/blocks/2/statutory/0", json!("2026-04-05")),
        &format!("{at}.blocks[2].statutory[0]"),
        "取值不合要求：通知`cn.2027`列出2026-04-05，应为2027年或者上一年12月的日期",
        "notice `cn.2027` lists 2026-04-05: expected a day of 2027, or of December before it",
    );
    told(
        &notice("/blocks/1/make_up", json!(["2027-02-20", "2027-02-14"])),
        &format!("{at}.blocks[1].make_up[1]"),
        "取值不合要求：通知`cn.2027`所列2027-02-14先后颠倒或者重复，各列应按日期先后，每日一次",
        "notice `cn.2027` lists 2027-02-14 out of order: expected each list to ascend without repetition",
    );
    told(
        &notice("/year", json!(2028)),
        &format!("{at}.year"),
        "取值不合要求：通知`cn.2027`列出2027-01-01，应为2028年或者上一年12月的日期",
        "notice `cn.2027` lists 2027-01-01: expected a day of 2028, or of December before it",
    );
    told(
        &notices(json!([holidays, holidays])),
        "$.payload.calendar.notices[1]",
        "所给放假通知不能成立：两份通知的代码同为`cn.2027`",
        "code `cn.2027` is borne by two notices: expected one",
    );
}

/// What a text says of its time in force is told at the field that is wrong, and what is `null` is left out.
#[test]
fn force_of_the_host() {
    let hekou: Value = serde_json::from_str(include_str!("../examples/sixth_place/hekou.json")).expect("rules");
    let force = |force: Value| {
        let mut changed = hekou.clone();
        changed["force"] = force;
        asked("compare", &json!({"on": "2024-03-04", "places": [{"rules": changed}]}))
    };
    let rows: [(Value, &str, &str); 13] = [
        (json!({"force": "dated", "from": "2022-01-01"}), "none", "none"),
        (
            json!({"force": "dated", "from": "2022-01-01", "until": null, "repealed": null, "bound": null}),
            "none",
            "none",
        ),
        (json!({"force": "undated", "from": null}), "none", "none"),
        (json!({"force": "draft"}), "none", "none"),
        (json!({"force": "dated"}), "missing_field", ""),
        (json!({"force": "dated", "from": null}), "missing_field", ""),
        (json!({"force": "no_later_than"}), "missing_field", ""),
        (json!({"force": null, "from": "2022-01-01"}), "missing_field", ""),
        (json!({"force": "dated", "from": "2024-02-30"}), "invalid_value", ".from"),
        (json!({"force": "dated", "from": 2024}), "wrong_type", ".from"),
        (json!({"force": "no_such_code"}), "unknown_code", ".force"),
        (json!({"force": "undated", "from": "2022-01-01"}), "unknown_field", ""),
        (json!({"force": "draft", "bound": "2022-01-01"}), "unknown_field", ""),
    ];
    for (given, code, field) in rows {
        let path = if code == "none" { code.to_owned() } else { format!("$.payload.places[0].rules.force{field}") };
        refused(&force(given), code, &path);
    }
}

/// Where the fields of a code are wanted and something else stands, they are asked for, and not the code once more.
#[test]
fn a_code_without_its_fields() {
    let event = |event: Value| {
        let entries = json!([{"on": "2024-03-04", "event": event}]);
        let header = json!({"format": "gongkai.journal.1", "place": "national"});
        asked("application", &json!({"on": "2024-03-04", "journal": {"header": header, "entries": entries}}))
    };
    let at = "$.payload.journal.entries[0].event.";
    let fields = ("该代码各字段的对象", "an object of the fields of the code");
    let key = ("以该代码为唯一键的对象", "an object with the code as its only key");
    let alone = ("以字符串表示的单独代码", "a code alone as a string");
    for (given, path, found, expected) in [
        (json!({"application": {"arrived": null}}), "application.arrived", ("null", "null"), fields),
        (json!({"application": {"arrived": []}}), "application.arrived", ("列表", "a list"), fields),
        (json!({"application": {"arrived": "x"}}), "application.arrived", ("字符串\"x\"", "string \"x\""), fields),
        (json!({"application": "arrived"}), "application.arrived", ("单独的代码", "a code alone"), key),
        (json!({"application": {"fee_paid": {}}}), "application.fee_paid", ("对象", "an object"), alone),
        (
            json!({"interpretation": {"document_issued": {}}}),
            "interpretation.document_issued",
            ("对象", "an object"),
            alone,
        ),
        (
            json!({"public_opinion": {"spokesperson_told": {}}}),
            "public_opinion.spokesperson_told",
            ("对象", "an object"),
            alone,
        ),
    ] {
        let (zh, en) = (
            format!("类型不符：是{}，应为{}", found.0, expected.0),
            format!("invalid type: {}, expected {}", found.1, expected.1),
        );
        told(&event(given), &format!("{at}{path}"), &zh, &en);
    }
}

/// What is unknown is called so, with where its list is; what is refused comes with its bound in both languages.
/// What was mistyped or left out is told with what was meant to stand there.
#[test]
fn what_was_mistyped_is_told_with_what_was_expected() {
    let cite = |text: &str| asked("provisions", &json!({"ask": {"cite": [text]}}));
    for text in ["national.2019/33/2", "《政府信息公开条例》第33条"] {
        let said = answered(&cite(text))["error"]["message"].clone();
        for (language, words) in
            [("zh", ["四段", "第三十三条"]), ("en", ["article, paragraph and item", "Chinese numerals"])]
        {
            let told = said[language].as_str().unwrap_or_default();
            assert!(words.into_iter().all(|word| told.contains(word)), "{told}");
        }
    }
    let place = answered(&asked("compare", &json!({"on": "2024-03-04", "places": [{"code": "hekou"}, {}]})));
    for language in ["zh", "en"] {
        assert!(place["error"]["message"][language].as_str().is_some_and(|told| told.contains("rules")), "{place}");
    }
    let check = |table3: Value| {
        let report = json!({"agency": "某局", "year": 2024, "table2": {}, "table3": table3, "table4": {}});
        asked("report", &json!({"ask": {"check": {"report": report}}}))
    };
    let said = answered(&check(json!({"grantd": {"total": 25}})))["error"]["message"].clone();
    assert!(
        said["zh"].as_str().is_some_and(|told| told.starts_with("未知字段`grantd`，应为`new_received`、")),
        "{said}"
    );
    told(
        &check(json!({"granted": {"total": 25.0}})),
        "$.payload.ask.check.report.table3.granted.total",
        "取值不合要求：数目为25.0，应为0至1000000000000的整数",
        "count is 25.0: expected a whole number from 0 to 1000000000000",
    );
}

#[test]
fn bounds_are_told_in_both_languages() {
    let known = |known_on: &str| {
        asked("working_days", &json!({"calendar": {"known_on": known_on}, "ask": {"day": {"day": "2004-01-05"}}}))
    };
    let days = |ask: Value| asked("working_days", &json!({"ask": ask}));
    let facts = |code: &str| {
        let part = json!({"facts": {"findings": {code: "yes"}}});
        asked("decide", &json!({"on": "2024-03-04", "mode": "on_request", "part": part}))
    };
    refused(&facts("nosuch"), "unknown_code", "$.payload.part.facts.findings.nosuch");
    told(
        &facts("nosuch"),
        "$.payload.part.facts.findings.nosuch",
        "未知事实代码`nosuch`，应为全国代码，如trade_secret，或者local.0至local.63，见`vocabulary`的`facts`、`findings`",
        "fact code `nosuch` is unknown: expected a national code such as trade_secret, or local.0 to local.63; `vocabulary` lists them under `facts` and `findings`",
    );
    told(
        &known("2003-01-01"),
        "$.payload.calendar.known_on",
        "2003-01-01尚无确定已公布的放假安排，应问更晚之日，2004年的放假安排（`cn.2004`）在2003-01-01是否已经公布未能确定，最迟2004-01-01已经公布",
        "no notice was certainly known on 2003-01-01: expected a later day, whether the notice for 2004 (`cn.2004`) was known on 2003-01-01 is undetermined: it was known by 2004-01-01",
    );
    told(
        &days(json!({"day": {"day": "2028-01-05"}})),
        "$.payload.ask.day.day",
        "2028-01-05晚于可确定的最后一日2026-12-28，2027年至2028年的放假安排尚未公布",
        "day 2028-01-05 is past the certain horizon: expected 2026-12-28 or earlier, the notices for 2027 to 2028 are unpublished",
    );
    told(
        &days(json!({"before": {"day": "2004-01-08", "working_days": 20}})),
        "$.payload.ask.before.day",
        "自2004-01-08向前计算，早于日历的第一日2004-01-01：已计4个工作日，还差16个",
        "the count back from 2004-01-08 runs past the first day 2004-01-01: 4 working days counted, 16 remaining",
    );
}

/// The same of the rules of a place of its own.
#[test]
fn rules_of_the_host() {
    let hekou: Value = serde_json::from_str(include_str!("../examples/sixth_place/hekou.json")).expect("rules");
    let rules = |pointer: &str, value: Value| {
        let mut changed = hekou.clone();
        *changed.pointer_mut(pointer).expect("its own path") = value;
        asked("compare", &json!({"on": "2024-03-04", "places": [{"rules": changed}]}))
    };
    let at = "$.payload.places[0].rules";
    assert!(answered(&rules("/place", json!("hekou")))["ok"].is_object());
    told(
        &rules("/place", json!("lieshan")),
        &format!("{at}.place"),
        "取值不合要求：`place`为`lieshan`，应为自己的代码，不能是已经收录的地方或者`national`",
        "`place` is `lieshan`: expected a code of its own, not a built-in place or the nation",
    );
    told(
        &rules("/periods/0/period/by", json!("national.2019/26/-/-")),
        &format!("{at}.periods[0]"),
        "取值不合要求：`periods`以national.2019/26/-/-为依据，应为地方文本自己的条款",
        "`periods` cites national.2019/26/-/-: expected a provision of the local text itself",
    );
    told(
        &rules("/duties/0/bearer", json!("public")),
        &format!("{at}.duties[0]"),
        &format!("取值不合要求：职责`{}`的`bearer`为`public`，应为该文本可以约束的机关", code_of(&hekou, "duties")),
        &format!(
            "duty `{}` has the bearer `public`: expected a body that the text can bind",
            code_of(&hekou, "duties")
        ),
    );
    let publication = json!("publication");
    told(
        &rules("/periods/1/purpose", publication),
        &format!("{at}.periods[1]"),
        "取值不合要求：`periods`两次规定主动公开的期限，应各定一次",
        "`periods` sets one purpose twice, `publication`: expected one period for each",
    );
    told(
        &rules("/force", json!({"force": "draft", "term_years": 0})),
        &format!("{at}.force.term_years"),
        "取值不合要求：`force.term_years`为0，至少为1",
        "`force.term_years` is 0: expected at least 1",
    );
    let journal = json!({"header": {"format": "gongkai.journal.1", "place": "hekou"}, "entries": []});
    let mut wrong = hekou.clone();
    wrong["duties"][0]["bearer"] = json!("public");
    let next = asked("next", &json!({"on": "2024-03-04", "journal": journal, "rules": wrong}));
    refused(&next, "invalid_value", "$.payload.rules.duties[0]");
}

fn code_of<'r>(rules: &'r Value, list: &str) -> &'r str {
    rules[list][0]["code"].as_str().expect("a code")
}

/// What is given twice is refused, in an object of fields and in one that is open by its keys, also where both say the same.
#[test]
fn keys_stand_once() {
    let payload = |op: &str, payload: &str| format!(r#"{{"format":"{FORMAT}","op":"{op}","payload":{payload}}}"#);
    let decide = |part: &str| payload("decide", &format!(r#"{{"on":"2024-03-04","mode":"on_request","part":{part}}}"#));
    for (first, second) in [("unknown", "yes"), ("yes", "yes"), ("yes", "no")] {
        let twice = format!(r#"{{"facts":{{"findings":{{"trade_secret":"{first}","trade_secret":"{second}"}}}}}}"#);
        refused(&decide(&twice), "duplicate_field", "$.payload.part.facts.findings");
        let twice = format!(r#"{{"local":{{"is_major":"{first}","is_major":"{second}"}}}}"#);
        refused(&decide(&twice), "duplicate_field", "$.payload.part.local");
    }
    for twice in [r#"{"local":null,"local":{}}"#, r#"{"local":{},"local":null}"#, r#"{"local":null,"local":null}"#] {
        refused(&decide(twice), "duplicate_field", "$.payload.part");
    }
    let what = r#"{"done":true,"elements":{"name":true,"name":false}}"#;
    let check = format!(r#"{{"on":"2024-03-04","ask":{{"check":{{"duty":"guide","what":{what}}}}}}}"#);
    refused(&payload("duties", &check), "duplicate_field", "$.payload.ask.check.what.elements");
    let chosen = r#"{"ask":{"tally":{"agency":"a","year":2024,"matters":[],"chosen":{"1":"granted","1":"granted"}}}}"#;
    refused(&payload("report", chosen), "duplicate_field", "$.payload.ask.tally.chosen");
}

/// No list stands for an object, wherever the object stands: the order of fields is nobody's to rely on.
#[test]
fn lists_are_no_objects() {
    let mut tried = 0;
    for request in answerable() {
        // What a stored report says beside the form is not read.
        let read = |path: &String| path.starts_with("/payload") && !path.contains("/arithmetic_check");
        for path in paths_of(&request, "").into_iter().filter(read) {
            let mut other = request.clone();
            let at = other.pointer_mut(&path).expect("its own path");
            let Value::Object(fields) = at else { continue };
            *at = Value::Array(fields.values().cloned().collect());
            refused(&other.to_string(), "wrong_type", &written(&path));
            tried += 1;
        }
    }
    assert!(tried > 200, "only {tried} objects");
}

/// JSON that does not fit is not called malformed; what is expected is said without the words of the library's own language.
#[test]
fn misfits() {
    let says = |request: &str, code: &str, zh: &str, en: &str| {
        let answer = answered(request);
        let error = &answer["error"];
        assert_eq!(
            (&error["code"], &error["message"]["zh"], &error["message"]["en"]),
            (&json!(code), &json!(zh), &json!(en))
        );
    };
    let decide = |field: &str, value: Value| {
        let mut payload = json!({"on": "2024-03-04", "mode": "on_request", "part": {}});
        payload[field] = value;
        asked("decide", &payload)
    };
    for (wrong, zh, en) in [
        (json!(true), "布尔值`true`", "boolean `true`"),
        (json!(7), "整数`7`", "integer `7`"),
        (json!([]), "列表", "a list"),
        (json!({}), "没有键的对象", "an object without a key"),
    ] {
        let (zh, en) = (
            format!("类型不符：是{zh}，应为`zh`、`en`之一"),
            format!("invalid type: {en}, expected one of `zh`, `en`"),
        );
        says(&decide("explain", wrong), "wrong_type", &zh, &en);
    }
    let zh = "类型不符：是对象，应为以字符串表示的单独代码";
    let en = "invalid type: an object, expected a code alone as a string";
    says(&decide("explain", json!({"zh": null})), "wrong_type", zh, en);
    let secret = json!({"facts": {"findings": {"trade_secret": true}}});
    refused(&decide("part", secret), "wrong_type", "$.payload.part.facts.findings.trade_secret");
    refused(&asked("duties", &json!({"on": "2024-03-04", "ask": {}})), "wrong_type", "$.payload.ask");
    let (zh, en) = ("类型不符：是列表，应为对象", "invalid type: a list, expected an object");
    says(&decide("part", json!([])), "wrong_type", zh, en);
    let (zh, en) =
        ("类型不符：是布尔值`true`，应为日期YYYY-MM-DD", "invalid type: boolean `true`, expected a day as YYYY-MM-DD");
    says(&decide("on", json!(true)), "wrong_type", zh, en);
    let days =
        |days: Value| asked("working_days", &json!({"ask": {"after": {"day": "2024-03-04", "working_days": days}}}));
    let bounds = ("0至4294967295的整数", "an integer from 0 to 4294967295");
    let zh = format!("取值不合要求：是整数`-1`，应为{}", bounds.0);
    says(&days(json!(-1)), "invalid_value", &zh, &format!("invalid value: integer `-1`, expected {}", bounds.1));
    let zh = format!("类型不符：是字符串\"5\"，应为{}", bounds.0);
    says(&days(json!("5")), "wrong_type", &zh, &format!("invalid type: string \"5\", expected {}", bounds.1));
    let ask = |ask: Value| asked("working_days", &json!({"ask": ask}));
    let zh = "类型不符：是单独的代码，应为以该代码为唯一键的对象";
    says(
        &ask(json!("after")),
        "wrong_type",
        zh,
        "invalid type: a code alone, expected an object with the code as its only key",
    );
    for wrong in
        ["+10000-01-01", "+262142-03-04", "-0001-01-01", "0000-01-01", "2023-02-29", "2024-3-4", "２０２４-03-04", ""]
    {
        let zh = format!("`{wrong}`不是日期，应为YYYY-MM-DD，自0001-01-01至9999-12-31，并且确有其日");
        let en =
            format!("`{wrong}` is not a day: expected YYYY-MM-DD from 0001-01-01 to 9999-12-31, and one that exists");
        says(&decide("on", json!(wrong)), "invalid_value", &zh, &en);
    }
    says(
        "{",
        "malformed",
        "不是规范的JSON：第1行第1列：对象未写完",
        "malformed JSON: EOF while parsing an object at line 1 column 1",
    );
}

/// A code to which nothing belongs stands alone: as a key it is refused where it stands, whatever it holds.
#[test]
fn codes_alone_are_no_keys() {
    let decide = |mode: Value, finding: Value| {
        let part = json!({"facts": {"findings": {"trade_secret": finding}}});
        asked("decide", &json!({"on": "2024-03-04", "mode": mode, "part": part}))
    };
    refused(&decide(json!("proactive"), json!("yes")), "none", "none");
    for held in [json!(null), json!({}), json!(true)] {
        refused(&decide(json!({ "proactive": held }), json!("yes")), "wrong_type", "$.payload.mode.proactive");
    }
    let two = json!({"proactive": null, "on_request": null});
    refused(&decide(two, json!("yes")), "wrong_type", "$.payload.mode.proactive");
    refused(&decide(json!({"secret": null}), json!("yes")), "unknown_code", "$.payload.mode");
    let at = "$.payload.part.facts.findings.trade_secret.yes";
    refused(&decide(json!("proactive"), json!({"yes": null})), "wrong_type", at);
    let header = json!({"format": "gongkai.journal.1", "place": "national"});
    let paid = json!({"on": "2024-03-04", "event": {"application": {"fee_paid": null}}});
    let next = json!({"on": "2024-03-04", "journal": {"header": header, "entries": [paid]}});
    let at = "$.payload.journal.entries[0].event.application.fee_paid";
    refused(&asked("next", &next), "wrong_type", at);
    let two = json!({"ask": {"day": {"day": "2024-03-04"}, "on_or_after": {"day": "2024-03-04"}}});
    refused(&asked("working_days", &two), "wrong_type", "$.payload.ask");
}

/// What the law cannot answer of the day of an entry is said at that entry; of the day asked about, there.
#[test]
fn paths_of_entries() {
    let arrived = |on: &str| {
        let request = json!({"applicant": "a1", "kind": "natural_person"});
        json!({"on": on, "event": {"application": {"arrived": {"intake": "in_person", "request": request}}}})
    };
    let matter = |op: &str, on: &str, entries: Value| {
        let journal = json!({"header": {"format": "gongkai.journal.1", "place": "national"}, "entries": entries});
        asked(op, &json!({"on": on, "journal": journal}))
    };
    for op in ["application", "next", "audit"] {
        let early = matter(op, "2024-03-04", json!([arrived("1999-01-04")]));
        refused(&early, "regime.before_the_regulation", "$.payload.journal.entries[0].on");
    }
    let both = matter("next", "1999-01-04", json!([arrived("1999-01-04")]));
    refused(&both, "regime.before_the_regulation", "$.payload.on");
}

/// Whatever value stands where another was expected: the answer calls no JSON malformed and is written in both languages.
#[test]
fn other_types_are_named() {
    let rust =
        ["struct ", " variant", "newtype", "sequence", "unit value", " u32", " u16", " u8", " i32", "enum ", " map"];
    for request in answerable() {
        for path in paths_of(&request, "").into_iter().filter(|path| path.starts_with("/payload")) {
            for value in [json!(null), json!(true), json!(-1), json!(1.5), json!({}), json!([]), json!("x")] {
                let mut other = request.clone();
                *other.pointer_mut(&path).expect("its own path") = value;
                let answer = answered(&other.to_string());
                let Some(error) = answer.get("error") else { continue };
                assert_ne!(error["code"], "malformed", "{error}\n{other}");
                for language in ["zh", "en"] {
                    let text = error["message"][language].as_str().expect("words");
                    assert!(!rust.iter().any(|word| text.contains(word)), "{text}");
                }
                let zh = error["message"]["zh"].as_str().expect("words");
                assert!(error["code"] != "wrong_type" || !zh.contains("expected"), "{zh}");
            }
        }
    }
}

/// Each op is documented under its name, and the front pages state the law as of the day that the library does.
#[test]
fn documents() {
    let ops = include_str!("../src/wire/ops.md");
    let heads: Vec<&str> = ops.lines().filter(|line| line.starts_with("## ")).collect();
    for op in Op::ALL {
        let name = format!("`{}`", op.code());
        assert!(heads.iter().any(|head| head.contains(&name)), "{name} is not documented");
    }
    for page in [include_str!("../README.md"), include_str!("../CHANGELOG.md"), include_str!("../README.zh-CN.md")] {
        assert!(page.contains(gongkai::LAW_AS_OF), "a page states the law as of another day");
    }
    assert!(include_str!("../src/lib.rs").contains(&format!("//! Law as of {}.", gongkai::LAW_AS_OF)));
}

fn goldens() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/wire/v1")
}

/// Answers of released formats. They are only ever added: `BLESS=1` writes an answer that is not there yet and changes none that is.
#[test]
fn golden_answers() {
    let entries = fs::read_dir(goldens()).expect("the goldens").map(|entry| entry.expect("an entry").path());
    let mut requests: Vec<PathBuf> = entries.filter(|path| path.to_string_lossy().ends_with(".request.json")).collect();
    requests.sort();
    let mut asked = Vec::new();
    for path in requests {
        let request = fs::read(&path).expect("a request");
        let answer = evaluate(request.trim_ascii());
        let golden = PathBuf::from(path.to_string_lossy().replace(".request.json", ".answer.json"));
        if !golden.exists() && std::env::var_os("BLESS").is_some() {
            fs::write(&golden, [&answer[..], b"\n"].concat()).expect("a golden is written");
        }
        let kept = fs::read(&golden).unwrap_or_else(|_| panic!("{} is missing: BLESS=1 adds it", golden.display()));
        assert_eq!(
            String::from_utf8_lossy(&answer),
            String::from_utf8_lossy(kept.trim_ascii()),
            "{}: a format that was released does not change",
            path.display()
        );
        let request: Value = serde_json::from_slice(&request).expect("JSON");
        asked.extend(request.get("op").and_then(Value::as_str).map(str::to_owned));
    }
    for op in Op::ALL {
        assert!(asked.iter().any(|one| one == op.code()), "no golden asks `{}`", op.code());
    }
}

fn seeds() -> Vec<Vec<u8>> {
    let entries = fs::read_dir(goldens()).expect("the goldens").map(|entry| entry.expect("an entry").path());
    let mut requests: Vec<PathBuf> = entries.filter(|path| path.to_string_lossy().ends_with(".request.json")).collect();
    requests.sort();
    requests.into_iter().map(|path| fs::read(path).expect("a request")).collect()
}

/// Always the envelope: the format, an op or null, and either an answer or an error; one line; the same every time.
fn well_formed(request: &[u8]) -> Result<(), TestCaseError> {
    let bytes = evaluate(request);
    prop_assert!(!bytes.contains(&b'\n'));
    let answer: Value = serde_json::from_slice(&bytes).map_err(|why| TestCaseError::fail(why.to_string()))?;
    let fields = answer.as_object().ok_or_else(|| TestCaseError::fail("no object"))?;
    prop_assert_eq!(&answer["format"], FORMAT);
    prop_assert!(fields.contains_key("op"));
    prop_assert!(fields.contains_key("ok") != fields.contains_key("error"));
    if let Some(error) = fields.get("error") {
        for at in ["/code", "/message/zh", "/message/en", "/path"] {
            prop_assert!(error.pointer(at).and_then(Value::as_str).is_some_and(|text| !text.is_empty()), "{}", error);
        }
        prop_assert_ne!(&error["code"], "unwritable");
    }
    prop_assert_eq!(evaluate(request), bytes);
    Ok(())
}

/// One change of a request: a byte, a piece, or a value.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let seeds = seeds();
    let piece = prop_oneof![
        any::<u8>().prop_map(|byte| vec![byte]),
        proptest::sample::select(vec![
            "null",
            "\"\"",
            "0",
            "-1",
            "1e400",
            "[]",
            "{}",
            "\"9999-12-31\"",
            "\"+10000-01-01\"",
            "18446744073709551616",
            "\"national.2007\"",
            "\"yunnan_bureau\"",
            "true",
            ",",
            "\"",
            "\\",
            "\u{202e}",
            "\"\\ud800\"",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    (
        proptest::sample::select(seeds),
        proptest::collection::vec((any::<prop::sample::Index>(), 0_usize..12, piece), 1..4),
    )
        .prop_map(|(mut request, changes)| {
            for (at, length, piece) in changes {
                let at = at.index(request.len().max(1)).min(request.len());
                let end = (at + length).min(request.len());
                request.splice(at..end, piece);
            }
            request
        })
}

/// A value of a request, anywhere in it, made another.
fn another_value() -> impl Strategy<Value = Vec<u8>> {
    let values = proptest::sample::select(vec![
        json!(null),
        json!(0),
        json!(u64::MAX),
        json!(-7),
        json!(""),
        json!("x"),
        json!([]),
        json!({}),
        json!(true),
        json!("2008-05-01"),
        json!("2019-05-14"),
        json!("2026-12-31"),
        json!("9999-12-31"),
        json!("lieshan"),
        json!("taierzhuang"),
        json!("yes"),
    ]);
    (proptest::sample::select(seeds()), any::<prop::sample::Index>(), values).prop_map(|(request, at, value)| {
        let mut tree: Value = serde_json::from_slice(&request).expect("a request");
        let paths = paths_of(&tree, "");
        let path = &paths[at.index(paths.len())];
        *tree.pointer_mut(path).expect("its own path") = value;
        serde_json::to_vec(&tree).expect("JSON")
    })
}

fn paths_of(tree: &Value, at: &str) -> Vec<String> {
    let below: Vec<String> = match tree {
        Value::Object(fields) => fields.iter().flat_map(|(key, one)| paths_of(one, &format!("{at}/{key}"))).collect(),
        Value::Array(list) => {
            list.iter().enumerate().flat_map(|(key, one)| paths_of(one, &format!("{at}/{key}"))).collect()
        }
        _ => Vec::new(),
    };
    core::iter::once(at.to_owned()).chain(below).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        well_formed(&bytes)?;
    }

    #[test]
    fn any_change_of_a_request_is_answered(request in mutated()) {
        well_formed(&request)?;
    }

    #[test]
    fn any_other_value_is_answered(request in another_value()) {
        well_formed(&request)?;
    }
}

/// What is out of its order is said in Chinese as well.
#[test]
fn out_of_order() {
    let entries = |list: &str| {
        format!(
            r#"{{"format":"{FORMAT}","op":"audit","payload":{{"on":"2024-06-03","journal":{{"header":{{"format":"gongkai.journal.1","place":"national"}},"entries":[{list}]}}}}}}"#
        )
    };
    let on = |event: &str| format!(r#"{{"on":"2024-03-04","event":{event}}}"#);
    let arrived = on(
        r#"{"application":{"arrived":{"intake":"in_person","request":{"applicant":"a1","kind":"natural_person"}}}}"#,
    );
    let (paid, drafted) = (on(r#"{"application":"fee_paid"}"#), on(r#"{"release":{"drafted":{"mode":"proactive"}}}"#));
    let (formed, published) = (on(r#"{"release":"formed"}"#), on(r#"{"release":{"published":{"channel":"portal"}}}"#));
    for (list, says) in [
        (paid.clone(), "尚未收到申请，不能`fee_paid`，应先有`arrived`"),
        (published, "尚未起草，不能`published`，应先有`drafted`"),
        ([arrived, paid].join(","), "，不能`fee_paid`，应为`confirmed`或者"),
        ([drafted.clone(), formed, drafted].join(","), "，不能`drafted`，应为"),
    ] {
        let answer = answered(&entries(&list));
        let zh = answer["error"]["message"]["zh"].as_str().unwrap_or_default();
        assert!(zh.contains(says), "{answer}");
    }
}

/// An empty list names none, as a list that is left out.
#[test]
fn empty_lists_name_none() {
    let asked = |ask: &str| {
        let payload = format!(r#"{{"place":{{"code":"lieshan"}},"on":"2024-03-04","ask":{ask}}}"#);
        answered(&format!(r#"{{"format":"{FORMAT}","op":"duties","payload":{payload}}}"#))["ok"].clone()
    };
    let all = asked(r#"{"owed":{}}"#);
    assert!(all["owed"].as_array().is_some_and(|owed| owed.len() > 75), "{all}");
    assert_eq!(asked(r#"{"owed":{"roles":[],"subjects":[]}}"#), all);
    assert_ne!(asked(r#"{"owed":{"roles":["website_operator"]}}"#), all);
    let year = |roles: &str| asked(&format!(r#"{{"year":{{"roles":{roles}}}}}"#));
    let (everybody, manager) = (year("[]"), year(r#"["website_manager"]"#));
    assert!(everybody.is_object() && everybody != manager, "{everybody}");
}

/// Flags have words: every flag of the golden answers is in the vocabulary.
#[test]
fn flags_have_words() {
    let asked = format!(r#"{{"format":"{FORMAT}","op":"vocabulary","payload":{{"of":"flags"}}}}"#);
    let flags = answered(&asked)["ok"]["flags"].clone();
    for code in ["reviewed_later", "reformed"] {
        let found = flags.as_array().and_then(|all| all.iter().find(|flag| flag["code"] == code));
        let words = found.map(|flag| &flag["name"]);
        let said = words.is_some_and(|words| words["zh"].is_string() && words["en"].is_string());
        assert!(said, "{code}: {flags}");
    }
}

/// The codes of closed lists come with their words, and are those that a request takes.
#[test]
fn lists_have_words() {
    for (of, least, known) in [
        ("kinds_of_reply", 17, "granted"),
        ("intakes", 10, "in_person"),
        ("roles", 78, "review_body"),
        ("channels", 16, "portal"),
        ("purposes", 28, "reply"),
        ("words", 180, "good_reason"),
    ] {
        let answer = answered(&asked("vocabulary", &json!({ "of": of })));
        let list = answer["ok"][of].as_array().expect("a list");
        assert!(list.len() >= least && list.iter().any(|one| one["code"] == known), "{answer}");
        assert!(list.iter().all(|one| one["name"]["zh"] != "" && one["name"]["en"] != ""), "{answer}");
    }
}
