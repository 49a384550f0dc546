//! The ops about one matter: `application`, `review`, `release`, `next`, `audit`. Each takes the journal of the case and a day.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::calendar::Days;
use super::either::under_either_text;
use super::fault::Fault;
use super::journal::{Sent, declared, excepted, of_header};
use super::place;
use super::read;
use crate::audit::{self, Audit, AuditError};
use crate::calendar::Calendar;
use crate::case::{Case, Event, Publication, Step, Track};
use crate::citation::{Code, Language, Text};
use crate::deadline::Deadline;
use crate::decision::{self, Ask};
use crate::fact::Truth;
use crate::norm::local_loading::Raw;
use crate::notice::Claims;
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{Clock, LastDays, Stage, Timeliness};
use crate::workflow::consultation::Position;
use crate::workflow::journal::Entry;
use crate::workflow::public_opinion_response;
use crate::workflow::release::{Open, Passage};
use crate::workflow::secrecy_review::{self, Progress};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    journal: Sent,
    /// The day asked about; what came after it is not looked at.
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    /// The rules of the place, where it is not built in.
    rules: Option<Box<Raw>>,
    #[serde(default)]
    calendar: Days,
    /// From how many working days left a time is called soon.
    #[serde(default)]
    soon: u32,
    /// Whether the deadlines come with their proofs.
    #[serde(default)]
    proof: bool,
    /// The language in which the audit is written out, where that is wanted.
    explain: Option<Language>,
    /// What a notice that was issued says, of which alone the audit then speaks.
    claims: Option<Box<Claims>>,
}

/// A matter that has been replayed, in its place.
struct Opened {
    case: Case,
    place: Jurisdiction,
    calendar: Cow<'static, Calendar>,
    on: NaiveDate,
    soon: u32,
    proof: bool,
    explain: Option<Language>,
    claims: Option<Box<Claims>>,
}

fn open(question: Question) -> Result<Opened, Fault> {
    let Question { journal, on, rules, calendar, soon, proof, explain, claims } = question;
    let journal = journal.journal()?;
    let header = journal.header();
    let place = match rules {
        Some(raw) => {
            let rules = place::rules(*raw).map_err(|fault| fault.under("$.payload.rules"))?;
            header.jurisdiction_with(rules)
        }
        None => header.jurisdiction(),
    };
    let place = place.map_err(|why| match why {
        RegimeError::DutyOfTheNation { .. } => Fault::from(why).at("$.payload.rules.duties"),
        why => of_header(why),
    })?;
    declared(journal.entries().iter().map(Entry::event), &place)?;
    excepted(journal.entries().iter().map(Entry::event), &place)?;
    Ok(Opened { case: Case::replay(journal)?, place, calendar: calendar.calendar()?, on, soon, proof, explain, claims })
}

/// Answers a question about a matter. What is wrong with the day of an entry is said there.
fn ask(
    question: Question,
    out: &mut Vec<u8>,
    answer: fn(&Opened, &Jurisdiction, &mut Vec<u8>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let opened = open(question)?;
    let of_day = |day| {
        let mut entries = opened.case.entries().enumerate().filter(|_| day != opened.on);
        entries.find_map(|(at, entry)| Some((at, field_of(&entry, day)?)))
    };
    under_either_text(&opened.place, out, |place, out| answer(&opened, place, out))
        .map_err(|fault| fault.at_entry(of_day))
}

/// The field of an entry that gives a day under whose law something is judged.
fn field_of(entry: &Entry<Event>, day: NaiveDate) -> Option<&'static str> {
    match entry.event() {
        _ if entry.on() == day => Some("on"),
        Event::PublicOpinion(public_opinion_response::Event::Collected { happened, .. }) if happened.date() == day => {
            Some("event.public_opinion.collected.happened")
        }
        _ => None,
    }
}

#[derive(Serialize)]
struct Application {
    stage: Option<Stage>,
    stage_name: Option<Text>,
    clock: Clock,
    last_days: LastDays,
    timeliness: Timeliness,
    next: Vec<Step>,
    kind_of_reply: Option<decision::Reply>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ask_of_parts: Vec<Asking>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    consulted: Vec<Asked>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proofs: Option<Vec<Deadline>>,
}

/// What has still to be found of a part, or of a document that was not divided.
#[derive(Serialize)]
struct Asking {
    part: Option<Code>,
    ask: Ask,
}

/// The questions about the parts on which the kind of reply turns, once the application itself leaves nothing to ask.
fn asking(
    case: &Case,
    reply: Option<&decision::Reply>,
    (place, calendar, on): (&Jurisdiction, &Calendar, NaiveDate),
) -> Result<Vec<Asking>, RegimeError> {
    let application = case.application().shown(on);
    let turns = reply.is_some_and(|reply| reply.turns_on_parts() && reply.ask().is_empty());
    let Some(arrived) = application.arrived_on().filter(|_| turns) else { return Ok(Vec::new()) };
    let (regime, known) = (place.for_file(arrived, application.seen_on(on))?, case.facts_on(place, calendar, on)?);
    let parts = known.names().zip(known.parts());
    let asking = parts.map(|((part, _), facts)| Asking { part, ask: decision::decide(&regime, facts).ask() });
    Ok(asking.filter(|one| !one.ask.is_empty()).collect())
}

/// Where somebody who was asked stands.
#[derive(Serialize)]
struct Asked {
    with: Code,
    #[serde(flatten)]
    position: Position,
    standpoint_name: Text,
}

/// Each who was asked, on whose word or silence the answer may rest.
fn asked(positions: Vec<(Code, Position)>) -> Vec<Asked> {
    let one =
        |(with, position): (Code, Position)| Asked { with, position, standpoint_name: position.standpoint.describe() };
    positions.into_iter().map(one).collect()
}

pub(super) fn application(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    ask(question, out, application_of)
}

fn application_of(opened: &Opened, place: &Jurisdiction, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Opened { case, calendar, on, soon, proof, .. } = opened;
    let on = *on;
    let (stage, clock) = (case.application().on(on).stage(), case.clock(place, calendar, on, *soon)?);
    let timeliness = case.timeliness_by(clock.clone(), place, calendar, on)?;
    let kind_of_reply = case.kind_of_reply(place, calendar, on)?;
    let answer = Application {
        stage,
        stage_name: stage.map(Stage::name),
        clock,
        last_days: case.last_days(place, calendar, on)?,
        timeliness,
        next: case.next_in(Track::Application, place, calendar, on)?,
        ask_of_parts: asking(case, kind_of_reply.as_ref(), (place, calendar, on))?,
        kind_of_reply,
        consulted: asked(case.asked_on_request(place, calendar, on)?),
        proofs: proof.then(|| case.deadlines(place, calendar, on)).transpose()?,
    };
    read::write(out, &answer)
}

#[derive(Serialize)]
struct Review {
    progress: Progress,
    outcome: secrecy_review::Outcome,
}

pub(super) fn review(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    ask(question, out, review_of)
}

fn review_of(opened: &Opened, place: &Jurisdiction, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Opened { case, calendar, on, .. } = opened;
    let on = *on;
    let outcome = case.review_outcome(case.mode_of_release(on), place, calendar, (usize::MAX, on))?;
    let answer = Review { progress: case.review_progress(place, calendar, on)?, outcome };
    read::write(out, &answer)
}

#[derive(Serialize)]
struct Release<'r> {
    /// `None` where nothing bars it and a local text of unknown date may, or its gates are kept elsewhere.
    clear: Option<bool>,
    passage: Passage<'r>,
    /// What bars the publication of what was drafted for applicants and is owed to the public.
    #[serde(skip_serializing_if = "Option::is_none")]
    publication: Option<Published<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    consulted: Vec<Asked>,
}

#[derive(Serialize)]
struct Published<'r> {
    clear: Option<bool>,
    blocks: Vec<Open<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    formalities: Vec<Open<'r>>,
}

impl<'r> From<Publication<'r>> for Published<'r> {
    fn from(publication: Publication<'r>) -> Self {
        let Publication { clear, blocks, formalities, .. } = publication;
        Self { clear: known(clear), blocks, formalities }
    }
}

const fn known(truth: Truth) -> Option<bool> {
    match truth {
        Truth::Yes => Some(true),
        Truth::No => Some(false),
        Truth::Open => None,
    }
}

pub(super) fn release(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    ask(question, out, release_of)
}

fn release_of(opened: &Opened, place: &Jurisdiction, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Opened { case, calendar, on, .. } = opened;
    let on = *on;
    let clearance = case.clearance(place, calendar, on)?;
    let results = case.results(place, calendar, &clearance, on)?;
    let passage = case.passage(place, calendar, &results, on)?;
    let clear = known(passage.clear());
    let to_publish = case.clearance_to_publish(place, calendar, on)?;
    let publication = case.publication(place, calendar, &to_publish, on)?.map(Published::from);
    let consulted = asked(clearance.positions.clone());
    read::write(out, &Release { clear, passage, publication, consulted })
}

#[derive(Serialize)]
struct Steps {
    next: Vec<Step>,
}

pub(super) fn next(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    ask(question, out, next_of)
}

fn next_of(opened: &Opened, place: &Jurisdiction, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Opened { case, calendar, on, .. } = opened;
    let on = *on;
    read::write(out, &Steps { next: case.next(place, calendar, on)? })
}

#[derive(Serialize)]
struct Audited {
    lawful: bool,
    audit: Audit,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
}

pub(super) fn audit(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    ask(question, out, audit_of)
}

/// What lies before the Regulation may be the day of the notice.
fn of_claims(why: AuditError, claims: &Claims) -> Fault {
    let of_notice =
        matches!(why, AuditError::Regime(RegimeError::BeforeTheRegulation { day, .. }) if day == claims.date());
    let fault = Fault::from(why);
    if of_notice { fault.at("$.payload.claims.date") } else { fault }
}

fn audit_of(opened: &Opened, place: &Jurisdiction, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Opened { case, calendar, on, explain, claims, .. } = opened;
    let on = *on;
    let audit = match claims {
        Some(claims) => audit::notice(claims, case, place, calendar, on).map_err(|why| of_claims(why, claims))?,
        None => audit::audit(case, place, calendar, on)?,
    };
    let explanation = explain.map(|language| audit.explain(language));
    read::write(out, &Audited { lawful: audit.is_lawful(), audit, explanation })
}
