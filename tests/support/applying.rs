//! Applications in short form: a script of dated words, recorded through the journal.

use chrono::NaiveDate;
use gongkai::calendar::Calendar;
use gongkai::citation::Code;
use gongkai::deadline::Due;
use gongkai::norm::{
    AnswerContent, ApplicantKind, Choice, Consulted, Dispute, FeeBasis, Fen, Intake, Mode, Period, ReplyKind,
    RequestContent, Role,
};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::application::{
    Act, ApplicationFile, Clock, Event, Fee, Next, Objection, Paper, RecordAnswer, Remedy, RemedyResult, Reply,
    Request, Time,
};
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation;
use gongkai::workflow::journal::Header;
use serde::de::DeserializeOwned;

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

/// A place that has chosen readings.
#[track_caller]
pub(crate) fn reading(text: &str, choices: &[Choice]) -> Jurisdiction {
    choices.iter().fold(place(text), |of, choice| of.reading(*choice))
}

/// A file with what happened: `2024-03-04 arrives in_person; 2024-03-20 replies granted`. A step without a day is of the day before.
#[track_caller]
pub(crate) fn file(of: &Jurisdiction, script: &str) -> ApplicationFile {
    let mut file = ApplicationFile::new(Header::of(of));
    record(&mut file, script);
    file
}

/// Records what happened next.
#[track_caller]
pub(crate) fn record(file: &mut ApplicationFile, script: &str) {
    let last = file.journal().entries().last().map(gongkai::workflow::journal::Entry::on);
    let mut on = last.unwrap_or_default();
    for step in script.split(';').map(str::trim).filter(|step| !step.is_empty()) {
        let words = match step.split_once(' ') {
            Some((first, words)) if first.parse::<NaiveDate>().is_ok() => {
                on = day(first);
                words
            }
            _ => step,
        };
        if let Err(refused) = file.record(on, event(on, words)) {
            panic!("{step}: {refused}");
        }
    }
}

/// What words stand for.
#[track_caller]
pub(crate) fn event(on: NaiveDate, words: &str) -> Event {
    let parts: Vec<&str> = words.split(' ').collect();
    match *parts.as_slice() {
        ["arrives", intake, ref more @ ..] => {
            Event::Arrived { intake: named::<Intake>(intake), request: request(more) }
        }
        ["confirmed"] => Event::Confirmed,
        ["asks", "correction"] => correction(None),
        ["asks", "correction", days] => correction(Some(working(days))),
        ["asks", "nothing", days] => Event::CorrectionAsked { items: Vec::new(), within: Some(working(days)) },
        // A form, a description: what is asked for, with or without a time for it.
        ["asks", ref what @ ..] if what.first().is_some_and(|one| named_content(one).is_some()) => {
            let items = what.iter().filter_map(|one| named_content(one)).collect();
            let days = what.last().filter(|last| named_content(last).is_none());
            Event::CorrectionAsked { items, within: days.map(|days| working(days)) }
        }
        ["corrected"] => Event::Corrected,
        ["clear"] => Event::ClarityFound { clear: true },
        ["unclear"] => Event::ClarityFound { clear: false },
        ["asks", "reasons"] => Event::ReasonsAsked,
        ["reasons"] => Event::ReasonsGiven,
        ["reasonable"] => Event::ReasonsFound { reasonable: true },
        ["unreasonable"] => Event::ReasonsFound { reasonable: false },
        ["delays", until] => Event::Delayed { until: day(until) },
        ["found"] => Event::Searched { found: true },
        ["searched"] => Event::Searched { found: false },
        ["consents", who, days] => {
            Event::ExtensionApproved { days: number(days), by: Signature::of(Code::literal("li"), named::<Role>(who)) }
        }
        ["tells", days] => Event::ExtensionNotified { days: number(days) },
        ["asks", "fee", basis, before, units, yuan] => {
            let amount = Fen::of_yuan(number(yuan));
            Event::FeeAsked { fee: Fee::new(named::<FeeBasis>(basis), number(before), number(units), amount) }
        }
        ["paid"] => Event::FeePaid,
        ["replies", kind] => Event::Replied { reply: Reply::new(named::<ReplyKind>(kind)) },
        ["replies", kind, "telling"] => {
            Event::Replied { reply: Reply::new(named::<ReplyKind>(kind)).saying([AnswerContent::Remedies]) }
        }
        ["overrides", kind] => Event::Replied {
            reply: Reply::new(named::<ReplyKind>(kind)).despite_objection(Objection::OverriddenForPublicInterest),
        },
        ["answers", how] => Event::RecordAnswered { answer: named::<RecordAnswer>(how) },
        ["told", with] => Event::ThirdPartyTold { with: code(with) },
        ["posted"] => Event::Posted,
        ["served", what] => Event::Served { what: named::<Paper>(what) },
        ["handed", "over"] => Event::HandedOver { to: Code::literal("finance"), formalities: false },
        ["handed", "over", "formally"] => Event::HandedOver { to: Code::literal("finance"), formalities: true },
        ["reported"] => Event::ResultReported,
        ["proposed"] => Event::ProactiveProposed,
        ["examined", "in"] => Event::ProposalExamined { in_scope: true },
        ["examined", "out"] => Event::ProposalExamined { in_scope: false },
        ["published"] => Event::MadeProactive,
        ["withdrawn"] => Event::Withdrawn,
        ["put", "away", "uncorrected"] => Event::NotCorrected,
        ["put", "away", "unpaid"] => Event::NotPaid,
        ["seeks", remedy, over] => Event::RemedySought { remedy: named::<Remedy>(remedy), over: named(over) },
        ["decided", remedy, result] => Event::RemedyDecided {
            remedy: named::<Remedy>(remedy),
            result: named::<RemedyResult>(result),
            answer_anew: false,
            within: None,
        },
        ["ordered", remedy, ref days @ ..] => Event::RemedyDecided {
            remedy: named::<Remedy>(remedy),
            result: RemedyResult::Corrected,
            answer_anew: true,
            within: days.first().map(|days| working(days)),
        },
        [with, ref step @ ..] => Event::Consulted(consulted(on, code(with), step)),
        [] => panic!("no step"),
    }
}

/// What happened with somebody who is consulted: `firm third_party`, `firm sent`, `firm received`, `firm agrees`.
#[track_caller]
fn consulted(on: NaiveDate, with: Code, step: &[&str]) -> consultation::Event {
    let written = |answer| consultation::Event::Answered { with, answer, form: consultation::Form::Written };
    let oral = |answer| consultation::Event::Answered { with, answer, form: consultation::Form::Oral };
    match *step {
        ["sent"] => consultation::Event::Sent { with, letter: consultation::Letter::new() },
        ["sent", days] => {
            let letter = consultation::Letter::new().answer_within(working(days));
            let letter = letter.with_opinion(consultation::Opinion::Disclose, "条例第五条");
            consultation::Event::Sent { with, letter }
        }
        ["received"] => consultation::Event::Received { with },
        ["says", "yes"] => oral(consultation::Answer::Agrees),
        ["says", "no"] => oral(consultation::Answer::Objects(Dispute::WhetherToDisclose)),
        ["agrees"] => written(consultation::Answer::Agrees),
        ["objects"] => written(consultation::Answer::Objects(Dispute::WhetherToDisclose)),
        ["withdrawn"] => consultation::Event::Withdrawn { with, not_involved: false },
        ["not", "involved"] => consultation::Event::Withdrawn { with, not_involved: true },
        [as_what] => consultation::Event::Opened {
            with,
            consulted: named::<Consulted>(as_what),
            mode: Mode::OnRequest,
            trigger: on,
            of_place: Some(true),
            urgent: None,
        },
        _ => panic!("unknown step: {step:?}"),
    }
}

fn request(more: &[&str]) -> Request {
    let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    more.iter().fold(request, |request, word| match *word {
        "record" => request.for_own_record(),
        "help" => request.needing_help(),
        _ => panic!("unknown word: {word}"),
    })
}

fn correction(within: Option<Period>) -> Event {
    Event::CorrectionAsked { items: vec![RequestContent::Description], within }
}

#[track_caller]
fn code(text: &str) -> Code {
    text.parse().expect("a code of the test")
}

/// A value by its name on the wire.
#[track_caller]
pub(crate) fn named<T: DeserializeOwned>(word: &str) -> T {
    serde_json::from_value(word.into()).unwrap_or_else(|_| panic!("unknown word: {word}"))
}

#[track_caller]
fn number(text: &str) -> u32 {
    text.parse().expect("a number of the test")
}

#[track_caller]
fn working(days: &str) -> Period {
    Period::working_days(number(days))
}

/// The clock on a day.
#[track_caller]
pub(crate) fn clock(of: &Jurisdiction, file: &ApplicationFile, on: &str) -> Clock {
    file.clock(of, Calendar::national(), day(on), 0).expect("a text that governs")
}

/// The earliest and the latest day of a time: `2024-04-01`, `2024-04-01 2024-04-18`, or `-` where nothing runs, `?` for what waits.
pub(crate) fn ends(time: Option<&Time>) -> String {
    let Some(time) = time else { return "-".to_owned() };
    let one = |due: Due| match due {
        Due::On(day) => day.to_string(),
        Due::Between(bounds) => format!("{}..{}", bounds.earliest(), bounds.latest()),
    };
    match (one(time.earliest), time.latest.map(one)) {
        (first, Some(last)) if first == last => first,
        (first, last) => format!("{first} {}", last.unwrap_or_else(|| "?".to_owned())),
    }
}

/// What an application may lack, by its code.
fn named_content(code: &str) -> Option<RequestContent> {
    serde_json::from_value(serde_json::Value::String(code.to_owned())).ok()
}

/// What comes next on a day, of one act.
#[track_caller]
pub(crate) fn next(of: &Jurisdiction, file: &ApplicationFile, on: &str, act: Act) -> Option<Next> {
    let all = file.next(of, Calendar::national(), day(on)).expect("a text that governs");
    all.into_iter().find(|one| one.act == act)
}
