//! Secrecy reviews in short form: a script of dated words, recorded through the journal.

use chrono::NaiveDate;
use gongkai::citation::Code;
use gongkai::fact::Doubt;
use gongkai::law::national::secrets::Level;
use gongkai::norm::{Check, Material, Role, Tier};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::approval::Signature;
use gongkai::workflow::journal::Header;
use gongkai::workflow::secrecy_review::{
    Disposal, Event, Form, Method, Opinion, Referee, ReleaseForm, ReviewFile, Ruling,
};

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

/// Everything that a text wants looked at.
pub(crate) const CHECKS: [Check; 12] = [
    Check::StateSecret,
    Check::TradeSecret,
    Check::Privacy,
    Check::Security,
    Check::Scope,
    Check::Form,
    Check::TimeLimit,
    Check::Procedure,
    Check::Accuracy,
    Check::Authority,
    Check::Completeness,
    Check::Timeliness,
];

/// A file with what happened: `2024-03-04 prepared; 2024-03-04 submitted; agree`. A step without a day is of the day before.
#[track_caller]
pub(crate) fn file(of: &Jurisdiction, script: &str) -> ReviewFile {
    let mut file = ReviewFile::new(Header::of(of));
    record(&mut file, script);
    file
}

/// Records what happened next.
#[track_caller]
pub(crate) fn record(file: &mut ReviewFile, script: &str) {
    let last = file.journal().entries().last().map(gongkai::workflow::journal::Entry::on);
    let mut on = last.unwrap_or_else(|| day("2024-03-04"));
    for step in script.split(';').map(str::trim).filter(|step| !step.is_empty()) {
        let words = match step.split_once(' ') {
            Some((first, words)) if first.parse::<NaiveDate>().is_ok() => {
                on = day(first);
                words
            }
            _ => step,
        };
        if let Err(refused) = file.record(on, event(words)) {
            panic!("{step}: {refused}");
        }
    }
}

/// A form with every field that any text asks for.
pub(crate) fn form() -> Form {
    let form = Form::new().unit("区教育局").date(day("2024-03-04")).serial("1").department("办公室").title("招生通知");
    form.handler(Code::literal("li"))
}

/// What words stand for.
#[track_caller]
pub(crate) fn event(words: &str) -> Event {
    let parts: Vec<&str> = words.split(' ').collect();
    let opined = |opinion, reasoned: bool| {
        let checked = match parts.get(1) {
            Some(&"unchecked") => vec![],
            Some(&"secrecy") => vec![Check::StateSecret],
            _ => CHECKS.to_vec(),
        };
        let stated = |text: &str| reasoned.then(|| text.to_owned());
        Event::Opined {
            by: by(Role::ReviewBody), opinion, basis: stated("第十四条"), reasons: stated("涉及"), checked
        }
    };
    let disposed = |disposal| Event::Disposed { disposal };
    match *parts.as_slice() {
        ["prepared"] => Event::Prepared { form: form().release(ReleaseForm::Website) },
        ["prepared", "request"] => Event::Prepared { form: form().release(ReleaseForm::OnRequest) },
        ["prepared", "other"] => Event::Prepared { form: form().other("公告栏") },
        ["prepared", "open"] => Event::Prepared { form: form() },
        ["prepared", "blank"] => Event::Prepared { form: Form::new() },
        ["preliminary"] => Event::PreliminaryOpinion { by: by(Role::OriginatingUnit), disclose: true },
        ["submitted"] => Event::Submitted,
        ["agree", ..] => opined(Opinion::Agree, false),
        ["disagree", ..] => opined(Opinion::Disagree, true),
        ["bare", ..] => opined(Opinion::Disagree, false),
        ["proactive", ..] => opined(Opinion::Proactive, false),
        ["request", ..] => opined(Opinion::OnRequest, false),
        ["exempt", ..] => opined(Opinion::Exempt, true),
        ["partly"] => opined(Opinion::PartlySecret, false),
        ["doubts", doubt] => opined(Opinion::Uncertain { doubt: which(doubt), level: None }, false),
        ["doubts", doubt, level] => {
            opined(Opinion::Uncertain { doubt: which(doubt), level: Some(graded(level)) }, false)
        }
        ["settled"] => Event::CheckedInHouse { by: by(Role::InHouseSecrecyBody), settled: true },
        ["unsettled"] => Event::CheckedInHouse { by: by(Role::InHouseSecrecyBody), settled: false },
        ["refer", kind, tier, ref with @ ..] => {
            let business = if with.contains(&"business") { Some(true) } else { None };
            let business = if with.contains(&"foreign") { Some(false) } else { business };
            let all = [("text", Material::Text), ("letter", Material::ReasonsLetter), ("more", Material::OtherAsked)];
            let materials = all.iter().filter(|(word, _)| with.contains(word)).map(|(_, material)| *material).collect();
            Event::Referred { to: referee(kind, tier), business, materials }
        }
        ["received"] => Event::ReferralReceived,
        ["asks"] => Event::MaterialAsked,
        ["supplied"] => Event::MaterialSupplied,
        ["extended"] => Event::ExtensionNotified,
        ["up", kind, tier] => Event::PassedUp { to: referee(kind, tier) },
        ["rules", ruling] => Event::Ruled {
            ruling: match ruling {
                "secret" => Ruling::StateSecret,
                "none" => Ruling::NotStateSecret,
                "yes" => Ruling::Disclosable,
                _ => Ruling::NotDisclosable,
            },
        },
        ["processed", taken, rest] => {
            let (state_secret, still_endangers) = (answer(taken), answer(rest));
            Event::Processed { method: Method::Deleted, state_secret, still_endangers }
        }
        ["confirmed"] => Event::SeveringConfirmed { by: by(Role::SecrecyAdministration) },
        ["confirmed", "inside"] => Event::SeveringConfirmed { by: by(Role::ReviewBody) },
        ["returned"] => Event::Returned { by: by(Role::LeaderInCharge) },
        ["approved"] => Event::Approved { by: by(Role::LeaderInCharge) },
        ["approved", "head"] => Event::Approved { by: by(Role::DepartmentHead) },
        ["crossed"] => Event::Marked { by: by(Role::LeaderInCharge), agrees: false },
        ["ticked"] => Event::Marked { by: by(Role::LeaderInCharge), agrees: true },
        ["refused"] => Event::Refused { by: by(Role::LeaderInCharge) },
        ["declassified"] => Event::Declassified { by: by(Role::DisclosingAgency) },
        ["published"] => disposed(Disposal::Published),
        ["held"] => disposed(Disposal::OnRequest),
        ["shown"] => disposed(Disposal::OtherForm),
        ["withheld"] => disposed(Disposal::Withheld),
        ["kept"] => Event::Kept,
        ["registered"] => Event::Registered,
        ["filed"] => Event::Filed,
        _ => panic!("unknown step: {words}"),
    }
}

fn by(capacity: Role) -> Signature {
    Signature::of(Code::literal("zhang"), capacity)
}

fn which(doubt: &str) -> Doubt {
    match doubt {
        "secrecy" => Doubt::Secrecy,
        "power" => Doubt::BeyondClassificationPower,
        "disclosure" => Doubt::Disclosability,
        _ => panic!("unknown doubt: {doubt}"),
    }
}

fn graded(level: &str) -> Level {
    match level {
        "secret" => Level::Secret,
        "confidential" => Level::Confidential,
        "top" => Level::TopSecret,
        _ => panic!("unknown level: {level}"),
    }
}

fn answer(word: &str) -> Option<bool> {
    match word {
        "yes" => Some(true),
        "no" => Some(false),
        "open" => None,
        _ => panic!("unknown answer: {word}"),
    }
}

fn referee(kind: &str, tier: &str) -> Referee {
    let kind = match kind {
        "secrecy" => Role::SecrecyAdministration,
        "department" => Role::CompetentDepartment,
        "superior" => Role::SuperiorAgency,
        _ => panic!("unknown referee: {kind}"),
    };
    let tier = match tier {
        "township" => Tier::Township,
        "county" => Tier::County,
        "prefecture" => Tier::Prefecture,
        "province" => Tier::Province,
        "central" => Tier::Central,
        _ => panic!("unknown tier: {tier}"),
    };
    Referee::new(Code::literal("referee"), kind, tier)
}
