//! Releases in short form: a script of dated words, recorded through the journal.

use chrono::NaiveDate;
use gongkai::citation::{Code, Provision};
use gongkai::fact::{Fact, Facts, Finding};
use gongkai::norm::{Mode, Role};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::approval::Signature;
use gongkai::workflow::journal::Header;
use gongkai::workflow::release::{Event, GateState, Label, Missing, ReleaseFile};
use serde::de::DeserializeOwned;
use serde_json::json;

/// A date of the test.
#[track_caller]
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

/// A place: `nation`, a code, or a code with a date of issue behind `@`.
#[track_caller]
pub(crate) fn place(text: &str) -> Jurisdiction {
    match text.split_once('@') {
        None if text == "nation" => Jurisdiction::national(),
        None => Jurisdiction::of_place(text).expect("a built-in place"),
        Some((code, issued)) => place(code).issued_on(day(issued)).expect("a text whose date is open"),
    }
}

/// A value by its name on the wire.
#[track_caller]
pub(crate) fn named<T: DeserializeOwned>(code: &str) -> T {
    serde_json::from_value(json!(code)).expect("a name of the wire")
}

/// Somebody in a capacity; the capacity is the name too.
#[track_caller]
pub(crate) fn signed(capacity: &str) -> Signature {
    Signature::of(named(capacity), named::<Role>(capacity))
}

/// Every gate and finding settled: these findings are yes, every other is no.
#[track_caller]
pub(crate) fn settled(of: &Jurisdiction, yes: &[&str]) -> Facts {
    found(of, yes, &[])
}

/// These findings are yes, those are open, every other is no.
#[track_caller]
pub(crate) fn found(of: &Jurisdiction, yes: &[&str], open: &[&str]) -> Facts {
    let mut facts = Facts::government_information();
    let fact = |code: &&str| of.rules().and_then(|rules| rules.finding(code)).unwrap_or_else(|| named(code));
    let open: Vec<Fact> = open.iter().map(fact).collect();
    for one in yes.iter().map(fact) {
        facts.record(one, Finding::Yes).expect("findings that stand together");
    }
    for one in Fact::all().chain((0..64).filter_map(Fact::local)).filter(|one| !open.contains(one)) {
        // What is yes, and what follows from it, is not changed.
        let _ = facts.record(one, Finding::No);
    }
    facts
}

/// The stable addresses of provisions.
pub(crate) fn stable(by: &[Provision]) -> Vec<String> {
    by.iter().map(Provision::stable).collect()
}

/// A label: its attribute and what else it states.
#[track_caller]
pub(crate) fn label(words: &str) -> Label {
    let mut words = words.split(' ').filter(|word| !word.is_empty());
    let attribute = words.next().expect("an attribute, or `unstated`");
    let label = if attribute == "unstated" { Label::unstated() } else { Label::new(named(attribute)) };
    words.fold(label, |label, word| match word {
        "manner" => label.manner("门户网站"),
        "time" => label.time_limit("20个工作日"),
        "scope" => label.scope("社会公众"),
        "interpreted" => label.interpretation(true),
        "uninterpreted" => label.interpretation(false),
        "secret" => label.secret(true),
        "open" => label.secret(false),
        "level" => label.level_and_term("秘密10年"),
        "basis" => label.basis(Provision::of("national.2019").article(16).paragraph(1)),
        "local_basis" => label.basis(Provision::of("yanliang").article(33)),
        "words" => label.reasons("工作需要"),
        _ => panic!("a label states no `{word}`"),
    })
}

/// The event of some words.
#[track_caller]
pub(crate) fn event(words: &str) -> Event {
    let (verb, rest) = words.split_once(' ').unwrap_or((words, ""));
    match verb {
        "drafted" => {
            let (mode, by) = rest.split_once(' ').unwrap_or((rest, ""));
            let by = (!by.is_empty()).then(|| named::<Code>(by));
            Event::Drafted { mode: if mode.is_empty() { Mode::Proactive } else { named(mode) }, by }
        }
        "label" => Event::Labelled { label: label(rest) },
        "formed" => Event::Formed,
        "changed" => Event::Changed,
        "reviewed" => {
            let (moment, by) = rest.split_once(' ').unwrap_or((rest, "review_body"));
            Event::Reviewed { moment: named(moment), by: signed(by) }
        }
        "yes" => Event::Approved { by: signed(rest) },
        "no" => Event::Refused { by: signed(rest) },
        "excepted" => Event::Excepted { gate: named(rest), reason: "主要领导外出".to_owned() },
        "declassified" => Event::Declassified { by: signed("disclosing_agency") },
        "published" => match rest.split_once(' ') {
            Some((channel, by)) => Event::Published { channel: named(channel), by: Some(signed(by)) },
            None => Event::Published { channel: named(rest), by: None },
        },
        "provided" => Event::Provided,
        "withheld" => Event::Withheld,
        "returned" => Event::Returned { by: signed("disclosure_office") },
        "recorded" => Event::Recorded { record: named(rest) },
        "corrected" => Event::Corrected,
        "taken_down" => Event::TakenDown,
        "reassessed" => Event::Reassessed { result: named(rest) },
        "asked" => Event::ReasonsAsked,
        "given" => Event::ReasonsGiven { basis: "条例第十六条".to_owned(), reasons: "内部管理".to_owned() },
        _ => panic!("unknown step: {words}"),
    }
}

/// Records what happened: `2022-08-09 formed; yes department_head`. A step without a day is of the day before it.
#[track_caller]
pub(crate) fn record(file: &mut ReleaseFile, from: &str, script: &str) {
    let mut on = day(from);
    for step in script.split(';').map(str::trim).filter(|step| !step.is_empty()) {
        let (first, rest) = step.split_once(' ').unwrap_or((step, ""));
        let words = match first.parse() {
            Ok(given) => {
                on = given;
                rest
            }
            Err(_) => step,
        };
        if !words.is_empty() {
            file.record(on, event(words)).expect("a step that makes sense");
        }
    }
}

/// A release in a place with what happened in it, from the first of March 2022.
#[track_caller]
pub(crate) fn file(of: &Jurisdiction, script: &str) -> ReleaseFile {
    let mut file = ReleaseFile::new(Header::of(of));
    record(&mut file, "2022-03-01", script);
    file
}

/// How a gate of a place stands, in words.
pub(crate) fn words(of: &Jurisdiction, state: GateState<'_>) -> String {
    match state {
        GateState::NotStanding => "does not stand".to_owned(),
        GateState::Closed(None) => "closed".to_owned(),
        GateState::Closed(Some(on)) => format!("closed {on}"),
        GateState::Excepted(on) => format!("excepted {on}"),
        GateState::Open(missing) => missing_in_words(of, &missing),
    }
}

/// What is missing, in words; where it is facts, which.
pub(crate) fn missing_in_words(of: &Jurisdiction, missing: &Missing<'_>) -> String {
    let named = |fact: Fact| {
        let local = of.rules().map_or(&[] as &[_], |rules| rules.findings()).iter();
        let local = local.into_iter().find(|finding| Fact::local(finding.place()) == Some(fact));
        local.map_or_else(|| fact.to_string(), |finding| finding.code().to_string())
    };
    match missing {
        Missing::Facts(facts) => format!("turns on {}", facts.facts().map(named).collect::<Vec<_>>().join(", ")),
        missing => missing.name().en().to_owned(),
    }
}
