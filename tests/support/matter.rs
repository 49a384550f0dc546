//! Matters in short form: a script of dated words over all procedures, recorded through the journal.

use chrono::NaiveDate;
use gongkai::audit::{Audit, BreachCode, audit};
use gongkai::calendar::Calendar;
use gongkai::case::{Case, Event, Found, Of};
use gongkai::citation::Code;
use gongkai::fact::{Fact, Finding};
use gongkai::norm::{AnswerContent, ReplyKind};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::application::{self, Reply};
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::ApprovalByLaw;
use gongkai::workflow::journal::Header;
use gongkai::workflow::release;

use super::applying::{self, day, named};

/// A matter with what happened: `2024-03-04 arrives in_person; is information; 2024-03-20 replies granted saying information`. A step without a
/// day is of the day before; one that begins with a brace or a quote is the event itself, as it is stored.
#[track_caller]
pub(crate) fn matter(of: &Jurisdiction, script: &str) -> Case {
    let mut case = Case::new(Header::of(of));
    for (on, event) in steps(script) {
        if let Err(refused) = case.record(on, event.clone()) {
            panic!("{on} {event:?}: {refused}");
        }
    }
    case
}

/// The dated events of a script.
#[track_caller]
pub(crate) fn steps(script: &str) -> Vec<(NaiveDate, Event)> {
    let mut on = NaiveDate::default();
    let mut all = Vec::new();
    for step in script.split(';').map(str::trim).filter(|step| !step.is_empty()) {
        let mut words = step;
        while let (first, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""))
            && let Ok(day) = first.parse::<NaiveDate>()
        {
            (on, words) = (day, rest.trim());
        }
        if !words.is_empty() {
            all.push((on, event(on, words)));
        }
    }
    all
}

#[track_caller]
fn event(on: NaiveDate, words: &str) -> Event {
    if words.starts_with(['{', '"']) {
        return serde_json::from_str(words).unwrap_or_else(|why| panic!("{words}: {why}"));
    }
    let parts: Vec<&str> = words.split_whitespace().collect();
    match *parts.as_slice() {
        ["replies", kind, ref more @ ..] => {
            application::Event::Replied { reply: replying(Reply::new(named::<ReplyKind>(kind)), more) }.into()
        }
        _ => match (found(&parts), released(&parts)) {
            (Some(found), _) => Event::Found(found),
            (None, Some(step)) => Event::Release(step),
            (None, None) => applying::event(on, words).into(),
        },
    }
}

/// What happened on the way to the public: `drafts proactive education; labels proactive manner 网站; forms; reviews formation zhang
/// disclosure_office; approves wang department_head; publishes portal; records ledger`.
#[track_caller]
fn released(parts: &[&str]) -> Option<release::Event> {
    Some(match *parts {
        ["drafts", mode] => release::Event::Drafted { mode: named(mode), by: None },
        ["drafts", mode, by] => release::Event::Drafted { mode: named(mode), by: Some(code(by)) },
        ["labels", "nothing", ref more @ ..] => {
            release::Event::Labelled { label: labelling(release::Label::unstated(), more) }
        }
        ["labels", attribute, ref more @ ..] => {
            release::Event::Labelled { label: labelling(release::Label::new(named(attribute)), more) }
        }
        ["forms"] => release::Event::Formed,
        ["reviews", moment, who, role] => {
            release::Event::Reviewed { moment: named(moment), by: Signature::of(code(who), named(role)) }
        }
        ["approves", who, role] => release::Event::Approved { by: Signature::of(code(who), named(role)) },
        ["refuses", who, role] => release::Event::Refused { by: Signature::of(code(who), named(role)) },
        ["excepts", gate, reason] => release::Event::Excepted { gate: code(gate), reason: reason.to_owned() },
        ["declassifies", who, role] => release::Event::Declassified { by: Signature::of(code(who), named(role)) },
        ["publishes", channel] => release::Event::Published { channel: named(channel), by: None },
        ["publishes", channel, who, role] => {
            release::Event::Published { channel: named(channel), by: Some(Signature::of(code(who), named(role))) }
        }
        ["withholds"] => release::Event::Withheld,
        ["records", record] => release::Event::Recorded { record: named(record) },
        _ => return None,
    })
}

/// `manner 网站 time 二十个工作日内 scope 全社会 interpretation no secret no basis national.2019/16/2/- reasons 工作需要`.
#[track_caller]
fn labelling(label: release::Label, more: &[&str]) -> release::Label {
    match *more {
        [] => label,
        ["manner", manner, ref more @ ..] => labelling(label.manner(manner), more),
        ["time", limit, ref more @ ..] => labelling(label.time_limit(limit), more),
        ["scope", scope, ref more @ ..] => labelling(label.scope(scope), more),
        ["interpretation", with, ref more @ ..] => labelling(label.interpretation(with == "yes"), more),
        ["secret", secret, ref more @ ..] => labelling(label.secret(secret == "yes"), more),
        ["basis", by, ref more @ ..] => labelling(label.basis(by.parse().expect("a provision of the test")), more),
        ["reasons", reasons, ref more @ ..] => labelling(label.reasons(reasons), more),
        _ => panic!("unknown words: {more:?}"),
    }
}

#[track_caller]
fn found(parts: &[&str]) -> Option<Found> {
    Some(match *parts {
        ["is", "information"] => Found::IsGovernmentInformation,
        ["part", part] => Found::PartNamed { part: code(part), third_party: None },
        ["part", part, "of", with] => Found::PartNamed { part: code(part), third_party: Some(code(with)) },
        ["third", "party", with] => Found::ThirdPartyNamed { third_party: code(with) },
        ["fact", fact, finding, ref of @ ..] => {
            Found::Fact { of: of_what(of), fact: named::<Fact>(fact), finding: named::<Finding>(finding) }
        }
        ["reviewed", ref of @ ..] => {
            Found::Reviewed { of: of_what(of), group: None, by: "保密审查机构".to_owned() }
        }
        ["chooses", choice, ref of @ ..] => Found::Chosen { of: of_what(of), choice: named(choice) },
        ["severable", severable] => Found::Severable { severable: severable == "yes" },
        ["responsible", "ours"] => Found::Responsible { ours: true, agency: None },
        ["responsible", "elsewhere"] => Found::Responsible { ours: false, agency: None },
        ["responsible", agency] => Found::Responsible { ours: false, agency: Some(code(agency)) },
        ["no", "approval"] => Found::Approval { approval: ApprovalByLaw::NotRequired },
        ["holds", circumstance] => Found::Circumstance { circumstance: named(circumstance), holds: true },
        ["fails", circumstance] => Found::Circumstance { circumstance: named(circumstance), holds: false },
        _ => return None,
    })
}

#[track_caller]
fn of_what(words: &[&str]) -> Of {
    match *words {
        [] => Of::Document,
        ["application"] => Of::Application,
        [part] => Of::Part(code(part)),
        _ => panic!("unknown words: {words:?}"),
    }
}

/// `because a,b saying reasons telling either objection upheld form electronic beside refused`.
#[track_caller]
fn replying(reply: Reply, more: &[&str]) -> Reply {
    match *more {
        [] => reply,
        ["because", grounds, ref more @ ..] => {
            let provisions = grounds.split(',').map(|one| one.parse().expect("a provision of the test"));
            replying(provisions.fold(reply, Reply::on_ground), more)
        }
        ["saying", contents, ref more @ ..] => {
            replying(reply.saying(contents.split(',').map(named::<AnswerContent>)), more)
        }
        ["telling", route, ref more @ ..] => replying(reply.telling(named(route)), more),
        ["objection", found, ref more @ ..] => replying(reply.despite_objection(named(found)), more),
        ["form", form, ref more @ ..] => replying(reply.in_form(named(form)), more),
        ["beside", kind, ref more @ ..] => replying(reply.beside(named(kind)), more),
        _ => panic!("unknown words: {more:?}"),
    }
}

#[track_caller]
fn code(text: &str) -> Code {
    text.parse().expect("a code of the test")
}

/// What an audit finds of a matter on a day.
#[track_caller]
pub(crate) fn audited(of: &Jurisdiction, case: &Case, on: &str) -> Audit {
    audit(case, of, Calendar::national(), day(on)).expect("a matter that can be audited")
}

/// The codes of what was found, and a question mark before what was not judged.
pub(crate) fn summary(audit: &Audit) -> String {
    let found = audit.codes().map(BreachCode::code).map(str::to_owned);
    let unjudged = audit.unjudged.iter().map(|one| format!("?{}", one.code.code()));
    found.chain(unjudged).collect::<Vec<_>>().join(" ")
}
