//! `vocabulary`: the codes that go over the wire, with their words and provisions.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::agency;
use crate::audit::{BreachCode, Want};
use crate::case::{Circumstance, Recorded, Track, What};
use crate::citation::{Code, Provision, Rank, Text};
use crate::decision::{self, AgencyChoice};
use crate::fact::{Doubt, Fact, Finding, Group};
use crate::law::national::secrets::Level;
use crate::norm::{
    AnswerContent, ApplicantKind, Attribute, Channel, Check, Choice, Consulted, Decider, Dispute, FeeBasis, Grievance,
    Intake, LocalFinding, LocalRules, Material, Mode, Moment, OpinionAbout, OpinionKind, PlanElement, Purpose, Reading,
    Record, ReplyKind, RequestContent, RequestKind, Role, Route, Tier, Unit,
};
use crate::report::annual::{Column, Row};
use crate::workflow::{
    application, consultation, policy_interpretation, public_opinion_response, release, secrecy_review,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(default)]
    place: Place,
    of: Of,
}

#[derive(Copy, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Of {
    /// The facts of the national law.
    Facts,
    /// The findings that the local text asks for.
    Findings,
    /// The questions on which the law can be read in several ways.
    Readings,
    /// What an audit finds.
    Breaches,
    /// What an audit would have to know.
    Wants,
    /// What `decide` and `responsible` remark beside the answer.
    Flags,
    /// The kinds of reply to an application.
    KindsOfReply,
    /// How an application comes in.
    Intakes,
    /// Who acts.
    Roles,
    /// Where information is made public.
    Channels,
    /// What a period is for.
    Purposes,
    /// What is done in each procedure, with the events that record it.
    Verbs,
    /// What stands in the fields of events, list by list.
    Words,
    /// What can come next, with the events by which journals record it.
    Acts,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    Facts(Vec<Found>),
    Findings(Vec<Asked>),
    Readings(Vec<Read>),
    Breaches(Vec<Breach>),
    Wants(Vec<Wanted>),
    Flags(Vec<Flag>),
    KindsOfReply(Vec<Named<ReplyKind>>),
    Intakes(Vec<Named<Intake>>),
    Roles(Vec<Named<Role>>),
    Channels(Vec<Named<Channel>>),
    Purposes(Vec<Named<Purpose>>),
    Verbs(Vec<Verb>),
    Words(Vec<Word>),
    Acts(Vec<Act>),
}

#[derive(Serialize)]
struct Found {
    code: String,
    name: Option<&'static Text>,
    question: Option<&'static Text>,
    group: Option<Group>,
    by: Option<Provision>,
}

#[derive(Serialize)]
struct Asked {
    code: Code,
    /// The code by which a journal and the facts name it, such as `local.4`.
    fact: String,
    question: Text,
    by: Provision,
}

#[derive(Serialize)]
struct Read {
    code: &'static str,
    question: Text,
    choices: Vec<Chosen>,
    default: Option<&'static str>,
    by: Provision,
}

#[derive(Serialize)]
struct Chosen {
    code: &'static str,
    name: Text,
}

#[derive(Serialize)]
struct Breach {
    code: &'static str,
    name: Text,
}

/// What an audit would have to know, as its answer has it, and the question to put.
#[derive(Serialize)]
struct Wanted {
    #[serde(flatten)]
    want: Want,
    question: Text,
}

/// A code of a closed list.
#[derive(Serialize)]
struct Named<C> {
    code: C,
    name: Text,
}

#[derive(Serialize)]
struct Flag {
    /// The op whose answers have it.
    of: &'static str,
    code: String,
    name: Text,
}

#[derive(Serialize)]
struct Verb {
    /// The procedure, as journals name it.
    of: Track,
    code: &'static str,
    /// The event that a journal records once it was done.
    event: &'static str,
    name: Text,
}

/// A word of a list that a field of an event takes.
#[derive(Serialize)]
struct Word {
    /// The list.
    of: &'static str,
    code: Value,
    name: Text,
}

#[derive(Serialize)]
struct Act {
    /// The procedure, as `next` names it.
    of: Track,
    code: &'static str,
    name: Text,
    /// The events that record it, as journals nest them; empty where nothing does.
    events: Vec<Recorded>,
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Question { place, of } = question;
    let place = place.jurisdiction()?;
    let answer = match of {
        Of::Facts => Answer::Facts(Fact::all().filter(|fact| fact.local_place().is_none()).map(found).collect()),
        Of::Findings => {
            let findings = place.rules().into_iter().flat_map(LocalRules::findings);
            let finding = |one: &LocalFinding| Asked {
                code: one.code(),
                fact: format!("local.{}", one.place()),
                question: one.question().clone(),
                by: one.by(),
            };
            Answer::Findings(findings.map(finding).collect())
        }
        Of::Readings => Answer::Readings(Reading::ALL.into_iter().map(read_of).collect()),
        Of::Breaches => {
            let breach = |code: BreachCode| Breach { code: code.code(), name: code.name() };
            Answer::Breaches(BreachCode::ALL.into_iter().map(breach).collect())
        }
        Of::Wants => {
            let wanted = |want: Want| Wanted { want, question: want.question() };
            Answer::Wants(Want::every().map(wanted).collect())
        }
        Of::Flags => Answer::Flags(flags().collect()),
        Of::KindsOfReply => Answer::KindsOfReply(named(&ReplyKind::ALL, ReplyKind::name)),
        Of::Intakes => Answer::Intakes(named(&Intake::ALL, Intake::name)),
        Of::Roles => Answer::Roles(named(&Role::ALL, Role::name)),
        Of::Channels => Answer::Channels(named(&Channel::ALL, Channel::name)),
        Of::Purposes => Answer::Purposes(named(&Purpose::ALL, Purpose::name)),
        Of::Verbs => Answer::Verbs(verbs().collect()),
        Of::Words => Answer::Words(words().collect()),
        Of::Acts => {
            let act = |(of, act): (Track, What)| Act { of, code: act.code(), name: act.name(), events: act.events(of) };
            Answer::Acts(What::every(Code::literal("any")).map(act).collect())
        }
    };
    read::write(out, &answer)
}

fn named<C: Copy>(all: &[C], name: fn(C) -> Text) -> Vec<Named<C>> {
    all.iter().map(|code| Named { code: *code, name: name(*code) }).collect()
}

fn found(fact: Fact) -> Found {
    Found { code: fact.code(), name: fact.name(), question: fact.question(), group: fact.group(), by: fact.by() }
}

fn read_of(reading: Reading) -> Read {
    let chosen = |choice: &Choice| Chosen { code: choice.code(), name: choice.name() };
    Read {
        code: reading.code(),
        question: reading.question(),
        choices: reading.choices().iter().map(chosen).collect(),
        default: reading.default_choice().map(Choice::code),
        by: reading.by(),
    }
}

fn flags() -> impl Iterator<Item = Flag> {
    let decided = decision::Flags::all();
    let names = decided.iter().map(decision::Flags::describe);
    let decided = decided.codes().zip(names).map(|(code, name)| Flag { of: "decide", code, name });
    let answers = agency::Flags::all();
    let answers = answers.codes().zip(answers.described());
    decided.chain(answers.map(|(code, name)| Flag { of: "responsible", code, name }))
}

fn verbs() -> impl Iterator<Item = Verb> {
    fn of<V: Copy>(of: Track, all: &[V], told: fn(V) -> (&'static str, &'static str, Text)) -> Vec<Verb> {
        let verb = |verb: &V| {
            let (code, event, name) = told(*verb);
            Verb { of, code, event, name }
        };
        all.iter().map(verb).collect()
    }
    let tracks = [
        of(Track::Application, &application::Verb::ALL, |verb| (verb.code(), verb.event(), verb.name())),
        of(Track::SecrecyReview, &secrecy_review::Verb::ALL, |verb| (verb.code(), verb.event(), verb.name())),
        of(Track::Release, &release::Verb::ALL, |verb| (verb.code(), verb.event(), verb.name())),
        of(Track::Coordination, &consultation::Verb::ALL, |verb| (verb.code(), verb.event(), verb.name())),
        of(Track::Interpretation, &policy_interpretation::Verb::ALL, |verb| (verb.code(), verb.event(), verb.name())),
        of(Track::PublicOpinion, &public_opinion_response::Verb::ALL, |verb| (verb.code(), verb.event(), verb.name())),
    ];
    tracks.into_iter().flatten()
}

/// The closed lists that the fields of events take, and that have no answer of their own.
fn words() -> impl Iterator<Item = Word> {
    fn of<C: Copy + Serialize>(of: &'static str, all: &[C], name: fn(C) -> Text) -> Vec<Word> {
        // A word is written as its code.
        all.iter().map(|word| Word { of, code: json!(word), name: name(*word) }).collect()
    }
    let lists = [
        of("agency_choice", &AgencyChoice::ALL, AgencyChoice::name),
        of("answer_content", &AnswerContent::ALL, AnswerContent::name),
        of("answer_form", &consultation::Form::ALL, consultation::Form::name),
        of("applicant", &ApplicantKind::ALL, ApplicantKind::name),
        of("attribute", &Attribute::ALL, Attribute::name),
        of("circumstance", &Circumstance::ALL, Circumstance::name),
        of("consulted", &Consulted::ALL, Consulted::name),
        of("decider", &Decider::ALL, Decider::name),
        of("disposal", &secrecy_review::Disposal::ALL, secrecy_review::Disposal::name),
        of("dispute", &Dispute::ALL, Dispute::name),
        of("doubt", &Doubt::ALL, Doubt::name),
        of("fee_basis", &FeeBasis::ALL, FeeBasis::name),
        of("finding", &Finding::ALL, Finding::name),
        of("grievance", &Grievance::ALL, Grievance::name),
        of("group", &Group::ALL, Group::name),
        of("interpretation_form", &policy_interpretation::Form::ALL, policy_interpretation::Form::name),
        of("letter_opinion", &consultation::Opinion::ALL, consultation::Opinion::name),
        of("material", &Material::ALL, Material::name),
        of("mode", &Mode::ALL, Mode::name),
        of("moment", &Moment::ALL, Moment::name),
        of("objection", &application::Objection::ALL, application::Objection::name),
        of("opinion", &OpinionKind::ALL, OpinionKind::name),
        of("opinion_about", &OpinionAbout::ALL, OpinionAbout::name),
        of("paper", &application::Paper::ALL, application::Paper::name),
        of("plan_element", &PlanElement::ALL, PlanElement::name),
        of("processing", &secrecy_review::Method::ALL, secrecy_review::Method::name),
        of("provision_form", &application::ProvisionForm::ALL, application::ProvisionForm::name),
        of("rank", &Rank::ALL, Rank::name),
        of("reassessment", &release::Reassessment::ALL, release::Reassessment::name),
        of("record", &Record::ALL, Record::name),
        of("record_answer", &application::RecordAnswer::ALL, application::RecordAnswer::name),
        of("release_form", &secrecy_review::ReleaseForm::ALL, secrecy_review::ReleaseForm::name),
        of("remedy", &application::Remedy::ALL, application::Remedy::name),
        of("remedy_result", &application::RemedyResult::ALL, application::RemedyResult::name),
        of("request_content", &RequestContent::ALL, RequestContent::name),
        of("request_kind", &RequestKind::ALL, RequestKind::name),
        of("review_point", &Check::ALL, Check::name),
        of("route", &Route::ALL, Route::name),
        of("ruling", &secrecy_review::Ruling::ALL, secrecy_review::Ruling::name),
        of("secrecy_level", &Level::ALL, Level::name),
        of("settlement", &consultation::Settlement::ALL, consultation::Settlement::name),
        of("table3_column", &Column::ALL, Column::name),
        of("table3_row", &Row::ALL, Row::label),
        of("tier", &Tier::ALL, Tier::name),
        of("unit", &Unit::ALL, Unit::name),
    ];
    lists.into_iter().flatten()
}
