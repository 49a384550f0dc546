//! Every word that goes by a code has one spelling: on the wire, in print, and where it is read.

#![expect(clippy::expect_used, reason = "a test that cannot read the sources must say so")]

use core::fmt::{Debug, Display};
use core::str::FromStr;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use gongkai::audit::{BreachCode, Want};
use gongkai::case::{Circumstance, Track};
use gongkai::citation::{Language, Rank, Text, UnknownCode};
use gongkai::decision::{AgencyChoice, ChoiceStanding, LocalAnswer, Outcome, Outcomes, Verdict};
use gongkai::fact::{Doubt, Finding, Group};
use gongkai::law::index::Kind;
use gongkai::law::national::secrets::Level;
use gongkai::norm::{
    AnswerContent, ApplicantKind, Attribute, BodyKind, Channel, Check, Choice, Consulted, Decider, Dispute, FeeBasis,
    Grievance, Intake, Material, Mode, Moment, OpinionAbout, OpinionKind, PlanElement, Purpose, Reading, Record,
    ReplyKind, RequestContent, RequestKind, Role, Route, Tier, Unit,
};
use gongkai::notice::NoticeKind;
use gongkai::report::annual::{Column, Row};
use gongkai::report::register::Register;
use gongkai::wire::Op;
use gongkai::workflow::{
    application, consultation, policy_interpretation, public_opinion_response, release, secrecy_review,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Printed as its code and read by it; of a text that is none, the refusal names it and every code there is.
fn coded<T>(all: &[T], code: fn(T) -> &'static str)
where
    T: Copy + PartialEq + Debug + Display + FromStr<Err = UnknownCode>,
{
    let codes: Vec<&str> = all.iter().map(|word| code(*word)).collect();
    for (word, code) in all.iter().zip(&codes) {
        assert_eq!(word.to_string(), *code);
        assert_eq!(code.parse(), Ok(*word));
    }
    for given in ["", "no_such_code", "Proactive", " yes"] {
        let refused = given.parse::<T>().expect_err("no code of any list");
        assert_eq!((refused.given(), refused.expected()), (given, &codes[..]));
        assert_eq!(refused.to_string(), format!("unknown code `{given}`: expected one of `{}`", codes.join("`, `")));
    }
}

/// Coded, and on the wire the code too; the list leaves none out.
fn words<T>(all: &[T], code: fn(T) -> &'static str)
where
    T: Copy + PartialEq + Debug + Display + FromStr<Err = UnknownCode> + Serialize + DeserializeOwned,
{
    coded(all, code);
    for word in all {
        let stored = serde_json::to_value(word).expect("a code");
        assert_eq!(stored, code(*word));
        assert_eq!(serde_json::from_value::<T>(stored).expect("what was written"), *word);
    }
    let refused = serde_json::from_str::<T>("\"no_such_code\"").err().map(|why| why.to_string()).unwrap_or_default();
    assert_eq!(
        refused
            .split_once("expected one of ")
            .or(refused.split_once("expected "))
            .map(|(_, listed)| { listed.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>() }),
        Some(all.iter().map(|word| code(*word).to_owned()).collect()),
        "{refused}"
    );
}

#[test]
fn every_code_is_printed_written_and_read_alike() {
    let choices: Vec<Choice> = Reading::ALL.into_iter().flat_map(|one| one.choices().iter().copied()).collect();
    words(&AgencyChoice::ALL, AgencyChoice::code);
    words(&AnswerContent::ALL, AnswerContent::code);
    words(&ApplicantKind::ALL, ApplicantKind::code);
    words(&BodyKind::ALL, BodyKind::code);
    words(&BreachCode::ALL, BreachCode::code);
    words(&Channel::ALL, Channel::code);
    words(&choices, Choice::code);
    words(&Circumstance::ALL, Circumstance::code);
    words(&Column::ALL, Column::code);
    words(&Consulted::ALL, Consulted::code);
    words(&Dispute::ALL, Dispute::code);
    words(&FeeBasis::ALL, FeeBasis::code);
    words(&Finding::ALL, Finding::code);
    words(&Group::ALL, Group::code);
    words(&Intake::ALL, Intake::code);
    words(&Kind::ALL, Kind::code);
    words(&Language::ALL, Language::code);
    words(&Mode::ALL, Mode::code);
    words(&NoticeKind::ALL, NoticeKind::code);
    coded(&Op::ALL, Op::code);
    words(&Outcome::ALL, Outcome::code);
    words(&application::Paper::ALL, application::Paper::code);
    words(&Purpose::ALL, Purpose::code);
    words(&Rank::ALL, Rank::code);
    words(&Reading::ALL, Reading::code);
    words(&Register::ALL, Register::code);
    words(&application::Remedy::ALL, application::Remedy::code);
    words(&application::RemedyResult::ALL, application::RemedyResult::code);
    words(&ReplyKind::ALL, ReplyKind::code);
    words(&RequestContent::ALL, RequestContent::code);
    words(&RequestKind::ALL, RequestKind::code);
    words(&Role::ALL, Role::code);
    words(&Route::ALL, Route::code);
    words(&Row::ALL, Row::code);
    words(&Track::ALL, Track::code);
    words(&Unit::ALL, Unit::code);
}

/// A list leaves no word out, and each has words.
fn whole<T: Copy + Serialize + DeserializeOwned>(all: &[T], name: fn(T) -> Text) {
    let codes: Vec<String> = all.iter().map(|word| code_of(*word)).collect();
    let refused = serde_json::from_str::<T>("\"no_such_code\"").err().map(|why| why.to_string()).unwrap_or_default();
    let taken: Vec<&str> = refused.split('`').skip(3).step_by(2).collect();
    assert_eq!(codes, taken, "{refused}");
    let spoken: BTreeSet<String> = all.iter().map(|word| name(*word).zh().to_owned()).collect();
    assert_eq!(spoken.len(), all.len(), "{spoken:?}");
    assert!(all.iter().all(|word| !name(*word).zh().is_empty() && !name(*word).en().is_empty()));
}

fn code_of(word: impl Serialize) -> String {
    let written = serde_json::to_value(word).expect("a code");
    written.as_str().expect("a string").to_owned()
}

#[test]
fn every_list_that_an_event_takes_is_whole() {
    whole(&AgencyChoice::ALL, AgencyChoice::name);
    whole(&AnswerContent::ALL, AnswerContent::name);
    whole(&ApplicantKind::ALL, ApplicantKind::name);
    whole(&Attribute::ALL, Attribute::name);
    whole(&Check::ALL, Check::name);
    whole(&Circumstance::ALL, Circumstance::name);
    whole(&Consulted::ALL, Consulted::name);
    whole(&Decider::ALL, Decider::name);
    whole(&Dispute::ALL, Dispute::name);
    whole(&Doubt::ALL, Doubt::name);
    whole(&FeeBasis::ALL, FeeBasis::name);
    whole(&Finding::ALL, Finding::name);
    whole(&Grievance::ALL, Grievance::name);
    whole(&Group::ALL, Group::name);
    whole(&Intake::ALL, Intake::name);
    whole(&Level::ALL, Level::name);
    whole(&Material::ALL, Material::name);
    whole(&Mode::ALL, Mode::name);
    whole(&Moment::ALL, Moment::name);
    whole(&OpinionAbout::ALL, OpinionAbout::name);
    whole(&OpinionKind::ALL, OpinionKind::name);
    whole(&PlanElement::ALL, PlanElement::name);
    whole(&Rank::ALL, Rank::name);
    whole(&Record::ALL, Record::name);
    whole(&RequestContent::ALL, RequestContent::name);
    whole(&RequestKind::ALL, RequestKind::name);
    whole(&Route::ALL, Route::name);
    whole(&Tier::ALL, Tier::name);
    whole(&Unit::ALL, Unit::name);
    whole(&application::Objection::ALL, application::Objection::name);
    whole(&application::Paper::ALL, application::Paper::name);
    whole(&application::ProvisionForm::ALL, application::ProvisionForm::name);
    whole(&application::RecordAnswer::ALL, application::RecordAnswer::name);
    whole(&application::Remedy::ALL, application::Remedy::name);
    whole(&application::RemedyResult::ALL, application::RemedyResult::name);
    whole(&consultation::Form::ALL, consultation::Form::name);
    whole(&consultation::Opinion::ALL, consultation::Opinion::name);
    whole(&consultation::Settlement::ALL, consultation::Settlement::name);
    whole(&policy_interpretation::Form::ALL, policy_interpretation::Form::name);
    whole(&release::Reassessment::ALL, release::Reassessment::name);
    whole(&secrecy_review::Disposal::ALL, secrecy_review::Disposal::name);
    whole(&secrecy_review::Method::ALL, secrecy_review::Method::name);
    whole(&secrecy_review::ReleaseForm::ALL, secrecy_review::ReleaseForm::name);
    whole(&secrecy_review::Ruling::ALL, secrecy_review::Ruling::name);
}

#[test]
fn a_verb_goes_by_what_is_to_be_done_and_its_event_by_what_was() {
    words(&application::Verb::ALL, application::Verb::code);
    words(&consultation::Verb::ALL, consultation::Verb::code);
    words(&policy_interpretation::Verb::ALL, policy_interpretation::Verb::code);
    words(&public_opinion_response::Verb::ALL, public_opinion_response::Verb::code);
    words(&release::Verb::ALL, release::Verb::code);
    words(&secrecy_review::Verb::ALL, secrecy_review::Verb::code);
    let paid = application::Verb::PayFee;
    assert_eq!((paid.to_string(), paid.code(), paid.event()), ("pay_fee".to_owned(), "pay_fee", "fee_paid"));
}

#[test]
fn verdicts_are_read_back() {
    fn read_back<T: Copy + PartialEq + Debug + Serialize + DeserializeOwned>(stored: T) {
        let written = serde_json::to_value(stored).expect("an answer");
        assert_eq!(serde_json::from_value::<T>(written).expect("what was written"), stored);
    }
    let open = Outcomes::only(Outcome::MayWithhold).with(Outcome::MustDisclose);
    let verdicts = Outcome::ALL.into_iter().map(Verdict::Settled).chain([Verdict::Undetermined(open)]);
    for verdict in verdicts {
        read_back(verdict);
        read_back(LocalAnswer::Says(verdict));
    }
    read_back(LocalAnswer::Silent);
    read_back(ChoiceStanding::Missing);
    read_back(ChoiceStanding::Open);
    for wrong in [r#"{"undetermined": []}"#, r#"{"undetermined": ["must_disclose", "must_disclose"]}"#] {
        let refused = serde_json::from_str::<Verdict>(wrong).expect_err("fewer than two are settled").to_string();
        assert!(refused.starts_with("`undetermined` has fewer than 2 outcomes: expected at least 2"), "{refused}");
    }
}

/// What an audit would have to know is never read, so that no reader can say whether a list of it is whole: the source says.
#[test]
fn what_an_audit_would_have_to_know_is_listed_whole() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/audit/want.rs");
    let source = std::fs::read_to_string(source).expect("a source");
    let (_, body) = source.split_once("pub enum Want {\n").expect("the list");
    let (body, _) = body.split_once("\n}").expect("its end");
    let variants = body.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    let variants: BTreeSet<String> =
        variants.map(|line| line.split(['(', ',']).next().unwrap_or_default().to_owned()).collect();
    let name = |want: Want| format!("{want:?}").split('(').next().unwrap_or_default().to_owned();
    assert_eq!(Want::every().map(name).collect::<BTreeSet<_>>(), variants);
    assert!(variants.len() > 40, "{variants:?}");

    let gap = |gap: &application::Gap| serde_json::to_value(gap).expect("a code");
    let gaps: Vec<String> =
        application::Gap::ALL.iter().filter_map(|one| gap(one).as_str().map(str::to_owned)).collect();
    let refused = serde_json::from_str::<application::Gap>("\"no_such_code\"").expect_err("no gap").to_string();
    let listed: Vec<&str> = refused.split('`').skip(3).step_by(2).collect();
    assert_eq!(gaps, listed);
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().expect("a folder of the sources").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// A public list of plain words: its name, the attributes above it, and whether it goes by a code.
struct Listed {
    name: String,
    attributes: String,
    coded: bool,
}

/// The public lists of plain words in a source: those whose variants hold nothing.
fn listed(text: &str) -> Vec<Listed> {
    let found = text.split("\n\n").filter_map(|block| {
        let (attributes, block) = block.split_once("\npub enum ")?;
        let (name, block) = block.split_once(" {\n")?;
        let (body, _) = block.split_once("\n}")?;
        let mut lines = body.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.starts_with('#'));
        let plain = lines.all(|line| line.bytes().filter(|byte| !byte.is_ascii_alphanumeric()).eq(*b","));
        let own = text.split_once(&format!("\nimpl {name} {{\n")).and_then(|(_, own)| own.split_once("\n}"));
        let coded = own.is_some_and(|(own, _)| own.contains("pub const fn code(") || own.contains("pub fn code("));
        plain.then(|| Listed { name: name.to_owned(), attributes: attributes.to_owned(), coded })
    });
    found.collect()
}

/// The rule of the house: a list that is written is also read, and one that has `code` is printed as its code and read by it.
#[test]
fn what_is_written_as_a_code_is_read_as_one() {
    let (mut written, mut coded) = (0, 0);
    for path in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a source");
        for Listed { name, attributes, coded: goes_by_code } in listed(&text) {
            let at = format!("{name} of {}", path.display());
            if attributes.contains("Serialize") {
                written += 1;
                assert!(attributes.contains("Deserialize"), "{at} is written and not read");
            }
            if goes_by_code {
                coded += 1;
                for wanted in [format!("impl fmt::Display for {name} {{"), format!("impl FromStr for {name} {{")] {
                    assert!(text.contains(&wanted), "{at} has a code and no `{wanted}`");
                }
            }
        }
    }
    assert!(written > 100 && coded == 42, "{written} lists written, {coded} coded: the rows above are as many");
}
