//! The grid of stages and verbs of an application, whole; the diagram; every state that can be reached, and whose turn it is there.

#![expect(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "helpers of tests")]

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::path::Path;

use chrono::{Days, NaiveDate};
use gongkai::calendar::Calendar;
use gongkai::citation::Code;
use gongkai::deadline::{Due, Status};
use gongkai::norm::{
    ApplicantKind, Consulted, Dispute, FeeBasis, Fen, Grievance, Intake, Mode, Period, Reading, ReplyKind,
    RequestContent, RequestKind, Role,
};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::application::{
    Act, Actor, Answer, ApplicationFile, Began, Clock, EDGES, Ending, Event, Fee, Gap, Next, Objection, Paper,
    RecordAnswer, Refusal, Remedy, RemedyResult, Reply, Request, Stage, Standing, Verb, Way, diagram, remedies,
};
use gongkai::workflow::approval::Signature;
use gongkai::workflow::consultation::{self, Form, Letter};
use gongkai::workflow::journal::{Entry, Header};
use serde_json::Value;

const FIRM: Code = Code::literal("firm");

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

fn start() -> NaiveDate {
    day("2024-03-04")
}

fn arrived(of: RequestKind, intake: Intake) -> Event {
    let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    let request = if of == RequestKind::OwnRecord { request.for_own_record() } else { request };
    Event::Arrived { intake, request }
}

fn replied(kind: ReplyKind) -> Event {
    Event::Replied { reply: Reply::new(kind) }
}

fn opened() -> Event {
    let (consulted, mode, trigger) = (Consulted::ThirdParty, Mode::OnRequest, start());
    Event::Consulted(consultation::Event::Opened { with: FIRM, consulted, mode, trigger, of_place: None, urgent: None })
}

fn sent() -> Event {
    let letter = Letter::new().answer_within(Period::working_days(15));
    Event::Consulted(consultation::Event::Sent { with: FIRM, letter })
}

fn said(answer: consultation::Answer) -> Event {
    Event::Consulted(consultation::Event::Answered { with: FIRM, answer, form: Form::Written })
}

fn asked(items: Vec<RequestContent>, within: Option<Period>) -> Event {
    Event::CorrectionAsked { items, within }
}

fn sought(remedy: Remedy) -> Event {
    Event::RemedySought { remedy, over: Grievance::Silence }
}

fn decided(remedy: Remedy, result: RemedyResult, answer_anew: bool, within: Option<Period>) -> Event {
    Event::RemedyDecided { remedy, result, answer_anew, within }
}

/// An event of each verb.
fn event(verb: Verb) -> Event {
    let by = Signature::of(Code::literal("li"), Role::DisclosureOfficeHead);
    match verb {
        Verb::Arrive => arrived(RequestKind::Information, Intake::Web),
        Verb::Confirm => Event::Confirmed,
        Verb::HandOver => Event::HandedOver { to: Code::literal("desk"), formalities: false },
        Verb::ReportResult => Event::ResultReported,
        Verb::AskCorrection => asked(vec![RequestContent::Description], Some(Period::working_days(10))),
        Verb::Correct => Event::Corrected,
        Verb::FindClarity => Event::ClarityFound { clear: true },
        Verb::AskReasons => Event::ReasonsAsked,
        Verb::GiveReasons => Event::ReasonsGiven,
        Verb::FindReasons => Event::ReasonsFound { reasonable: true },
        Verb::Delay => Event::Delayed { until: day("2024-12-02") },
        Verb::Search => Event::Searched { found: true },
        Verb::Consult => opened(),
        Verb::ApproveExtension => Event::ExtensionApproved { days: 20, by },
        Verb::NotifyExtension => Event::ExtensionNotified { days: 20 },
        Verb::AskFee => Event::FeeAsked { fee: Fee::new(FeeBasis::PerQuantity, 0, 40, Fen::of_yuan(100)) },
        Verb::PayFee => Event::FeePaid,
        Verb::Reply => replied(ReplyKind::Refused),
        Verb::AnswerRecord => Event::RecordAnswered { answer: RecordAnswer::NotCorrected },
        Verb::TellThirdParty => Event::ThirdPartyTold { with: FIRM },
        Verb::Post => Event::Posted,
        Verb::ServeCorrectionNotice => Event::Served { what: Paper::CorrectionNotice },
        Verb::ServeFeeNotice => Event::Served { what: Paper::FeeNotice },
        Verb::ServeReply => Event::Served { what: Paper::Reply },
        Verb::ProposeProactive => Event::ProactiveProposed,
        Verb::ExamineProposal => Event::ProposalExamined { in_scope: true },
        Verb::MakeProactive => Event::MadeProactive,
        Verb::Withdraw => Event::Withdrawn,
        Verb::LapseUncorrected => Event::NotCorrected,
        Verb::LapseUnpaid => Event::NotPaid,
        Verb::SeekRemedy => sought(Remedy::Reconsideration),
        Verb::DecideRemedy => decided(Remedy::Reconsideration, RemedyResult::Upheld, false, None),
        Verb::OrderAnswer => {
            decided(Remedy::Reconsideration, RemedyResult::Corrected, true, Some(Period::working_days(20)))
        }
    }
}

/// What may stand beside any stage, so that nothing but the stage and the request stand against an event.
const BESIDE: [Verb; 4] = [Verb::HandOver, Verb::AskReasons, Verb::ProposeProactive, Verb::SeekRemedy];

/// The ways to each stage, for the request that they are open to.
const WAYS: [(RequestKind, &str, &[Verb]); 21] = {
    use RequestKind::{Information, OwnRecord};
    [
        (Information, "handling", &[]),
        (Information, "handling", &[Verb::AskCorrection, Verb::Correct]),
        (Information, "handling", &[Verb::AskFee, Verb::PayFee]),
        (Information, "awaiting_correction", &[Verb::AskCorrection]),
        (Information, "awaiting_correction", &[Verb::AskCorrection, Verb::ServeCorrectionNotice]),
        (Information, "awaiting_payment", &[Verb::AskFee]),
        (Information, "awaiting_payment", &[Verb::AskFee, Verb::ServeFeeNotice]),
        (Information, "awaiting_correction", &[Verb::AskFee, Verb::AskCorrection]),
        (Information, "awaiting_payment", &[Verb::AskCorrection, Verb::AskFee]),
        (Information, "answered", &[Verb::Reply]),
        (Information, "answered", &[Verb::Reply, Verb::Post, Verb::ServeReply]),
        (Information, "closed", &[Verb::Withdraw]),
        (Information, "closed", &[Verb::AskCorrection, Verb::LapseUncorrected]),
        (Information, "closed", &[Verb::AskFee, Verb::LapseUnpaid]),
        (Information, "closed", &[Verb::AskCorrection, Verb::AskFee, Verb::LapseUncorrected]),
        (Information, "closed", &[Verb::AskCorrection, Verb::AskFee, Verb::LapseUnpaid]),
        (OwnRecord, "handling", &[]),
        (OwnRecord, "awaiting_correction", &[Verb::AskCorrection]),
        (OwnRecord, "answered", &[Verb::AnswerRecord]),
        (OwnRecord, "closed", &[Verb::Withdraw]),
        (OwnRecord, "closed", &[Verb::AskCorrection, Verb::LapseUncorrected]),
    ]
};

/// The verbs that stand beside the stages.
const STILL: [Verb; 18] = [
    Verb::Confirm,
    Verb::HandOver,
    Verb::ReportResult,
    Verb::FindClarity,
    Verb::AskReasons,
    Verb::GiveReasons,
    Verb::FindReasons,
    Verb::Delay,
    Verb::Search,
    Verb::Consult,
    Verb::ApproveExtension,
    Verb::NotifyExtension,
    Verb::TellThirdParty,
    Verb::ProposeProactive,
    Verb::ExamineProposal,
    Verb::MakeProactive,
    Verb::SeekRemedy,
    Verb::DecideRemedy,
];

fn file(of: RequestKind, verbs: &[Verb]) -> ApplicationFile {
    let mut file = ApplicationFile::new(Header::of(&Jurisdiction::national()));
    file.record(start(), arrived(of, Intake::Web)).expect("an arrival");
    for verb in verbs {
        file.record(start(), event(*verb)).expect("an event that makes sense");
    }
    file
}

#[track_caller]
fn stage(file: &ApplicationFile) -> Stage {
    file.state().stage().expect("a stage")
}

#[test]
fn each_verb_has_its_event() {
    for verb in Verb::ALL {
        assert_eq!(event(verb).verb(), verb);
    }
}

#[test]
fn the_grid_of_stages_and_verbs_is_the_list_of_edges() {
    let mut found = BTreeSet::from([("[*]".to_owned(), Verb::Arrive, "handling".to_owned())]);
    let (mut taken, mut refused, mut other_request) = (0, 0, 0);
    for (of, name, way) in WAYS {
        let before = file(of, &[&BESIDE[..], way].concat());
        let from = stage(&before);
        assert_eq!(from.name().en(), name, "{way:?}");
        for verb in Verb::ALL {
            let (expected, step) = (from.expects().contains(&verb), event(verb));
            let mut after = before.clone();
            match after.record(day("2024-03-05"), step.clone()) {
                Ok(()) => {
                    assert!(expected, "{name} {verb:?} is not expected, and was recorded");
                    let (last, others) = after.journal().entries().split_last().expect("an entry");
                    assert_eq!(others, before.journal().entries());
                    assert_eq!((last.on(), last.event()), (day("2024-03-05"), &step));
                    if STILL.contains(&verb) {
                        assert_eq!(stage(&after), from, "{name} {verb:?} moves no stage");
                    } else {
                        found.insert((name.to_owned(), verb, stage(&after).name().en().to_owned()));
                    }
                    taken += 1;
                }
                Err(refusal) => {
                    assert!(!expected, "{name} {verb:?} is expected: {refusal}");
                    assert_eq!(after, before, "{name} {verb:?}: a refusal changes nothing");
                    refused += 1;
                    if refusal == (Refusal::OtherRequest { verb, of }) {
                        other_request += 1;
                        continue;
                    }
                    assert_eq!(refusal, Refusal::OutOfOrder { verb, stage: Box::new(from) });
                    let mut verbs: Vec<String> =
                        from.expects().iter().map(|verb| format!("`{}`", verb.event())).collect();
                    verbs.dedup();
                    let message =
                        format!("`{}` makes no sense once it is {name}: expected {}", verb.event(), verbs.join(" or "));
                    assert_eq!(refusal.to_string(), message);
                }
            }
        }
    }
    // Twenty-one ways with thirty-three verbs; the answer to the other request is refused in other words at each.
    assert_eq!((taken, refused, other_request), (400, 293, 21));
    let listed: BTreeSet<_> =
        EDGES.iter().map(|(from, verb, to)| ((*from).to_owned(), *verb, (*to).to_owned())).collect();
    assert_eq!(listed.len(), EDGES.len(), "no edge is listed twice");
    // An order to answer while it is handled moves it no further, and begins another count.
    assert_eq!(found.difference(&listed).collect::<Vec<_>>(), Vec::<&_>::new(), "taken and not listed");
    assert_eq!(listed.difference(&found).collect::<Vec<_>>(), Vec::<&_>::new(), "listed and not taken");
}

#[test]
fn before_an_application_arrives_nothing_else_can_happen() {
    for verb in Verb::ALL {
        let mut empty = ApplicationFile::new(Header::of(&Jurisdiction::national()));
        let found = empty.record(start(), event(verb));
        if verb == Verb::Arrive {
            assert_eq!(found, Ok(()));
            continue;
        }
        assert_eq!(found, Err(Refusal::NotArrived { verb }));
        assert_eq!(empty, ApplicationFile::new(Header::of(&Jurisdiction::national())));
    }
}

#[test]
fn what_an_event_presupposes_is_refused_at_every_stage_that_expects_it() {
    for (of, name, way) in WAYS {
        let bare = file(of, way);
        for (verb, before) in [
            (Verb::GiveReasons, Verb::AskReasons),
            (Verb::ReportResult, Verb::HandOver),
            (Verb::ExamineProposal, Verb::ProposeProactive),
            (Verb::DecideRemedy, Verb::SeekRemedy),
            (Verb::OrderAnswer, Verb::SeekRemedy),
        ] {
            let mut after = bare.clone();
            let refusal = after.record(day("2024-03-05"), event(verb)).expect_err("nothing came before");
            if stage(&bare).expects().contains(&verb) {
                assert_eq!(refusal, Refusal::Presupposes { verb, before }, "{name}");
            } else {
                assert_eq!(refusal, Refusal::OutOfOrder { verb, stage: Box::new(stage(&bare)) }, "{name}");
            }
            assert_eq!(after, bare, "{name} {verb:?}: a refusal changes nothing");
        }
    }
    let confirmed = |intake| {
        let mut file = ApplicationFile::new(Header::of(&Jurisdiction::national()));
        file.record(start(), arrived(RequestKind::Information, intake)).expect("an arrival");
        let once = file.record(start(), Event::Confirmed);
        let before = file.clone();
        assert_eq!(file.record(start(), Event::Confirmed), Err(Refusal::NothingToConfirm { intake }), "{intake:?}");
        assert_eq!(file, before);
        once.is_ok()
    };
    let unconfirmable: Vec<Intake> = Intake::ALL.into_iter().filter(|intake| !confirmed(*intake)).collect();
    assert_eq!(unconfirmable, [Intake::InPerson, Intake::Oral, Intake::SignedMail]);
}

#[test]
fn a_remedy_is_decided_once_where_it_was_taken_and_is_pending() {
    const ALL: [Remedy; 3] = [Remedy::Reconsideration, Remedy::Suit, Remedy::SuitAfterReconsideration];
    let before = Verb::SeekRemedy;
    for (of, name, way) in WAYS {
        for taken in ALL {
            let mut pending = file(of, way);
            pending.record(start(), sought(taken)).expect("a remedy");
            for remedy in ALL {
                for (verb, answer_anew) in [(Verb::DecideRemedy, false), (Verb::OrderAnswer, true)] {
                    let decision = decided(remedy, RemedyResult::Other, answer_anew, None);
                    let mut after = pending.clone();
                    let found = after.record(day("2024-03-05"), decision.clone());
                    if remedy != taken {
                        assert_eq!(found, Err(Refusal::Presupposes { verb, before }), "{name} {taken:?} {remedy:?}");
                        assert_eq!(after, pending, "{name} {verb:?}: a refusal changes nothing");
                        continue;
                    }
                    assert_eq!(found, Ok(()), "{name} {taken:?} {verb:?}");
                    let result = Some((day("2024-03-05"), RemedyResult::Other));
                    assert_eq!(after.state().remedies().last().expect("a remedy").result(), result);
                    let twice = after.record(day("2024-03-05"), decision);
                    assert_eq!(twice, Err(Refusal::Presupposes { verb, before }), "{name} {taken:?} decided twice");
                }
            }
        }
    }
}

// The diagram.

#[test]
fn the_diagram_of_the_documentation_is_the_list_of_edges() {
    let drawn = diagram();
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/workflow/application/diagram.mmd");
    let kept = std::fs::read_to_string(kept).expect("the diagram of the documentation");
    assert_eq!(kept, drawn, "diagram.mmd is not what is drawn: put this into it\n{drawn}");
    let moves: Vec<String> = EDGES
        .iter()
        .filter(|(from, _, to)| from != to)
        .map(|(from, verb, to)| format!("    {from} --> {to}: {}", verb.name().en()))
        .collect();
    let lines: Vec<&str> = drawn.lines().collect();
    assert_eq!(lines[0], "stateDiagram-v2");
    assert_eq!(lines[1..], moves);
}

// Every state.

/// A part of what can happen: the whole way of an application, with one family of what stands beside it. What stands beside a stage
/// moves none, so that the families need not be multiplied with one another.
struct Family {
    name: &'static str,
    place: Jurisdiction,
    arrival: Event,
    beside: Vec<Event>,
}

fn families() -> Vec<Family> {
    let nation = Jurisdiction::national;
    let bureau = Jurisdiction::of_place("yunnan_bureau").expect("a place").issued_on(day("2019-06-03"));
    let bureau = || bureau.clone().expect("an open date");
    let information = |intake| arrived(RequestKind::Information, intake);
    let helped = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson).needing_help();
    vec![
        Family { name: "alone", place: nation(), arrival: information(Intake::InPerson), beside: vec![] },
        Family { name: "web", place: nation(), arrival: information(Intake::Web), beside: vec![Event::Confirmed] },
        Family { name: "bureau", place: bureau(), arrival: information(Intake::Email), beside: vec![Event::Confirmed] },
        Family {
            name: "record",
            place: nation(),
            arrival: arrived(RequestKind::OwnRecord, Intake::Web),
            beside: vec![Event::Confirmed],
        },
        Family {
            name: "burdens",
            place: bureau(),
            arrival: information(Intake::InPerson),
            beside: vec![
                asked(vec![RequestContent::Form, RequestContent::OneMatter], Some(Period::working_days(10))),
                asked(vec![RequestContent::Form, RequestContent::Description], Some(Period::working_days(10))),
            ],
        },
        Family {
            name: "reasons",
            place: nation(),
            arrival: information(Intake::InPerson),
            beside: vec![
                Event::ReasonsAsked,
                Event::ReasonsGiven,
                Event::ReasonsFound { reasonable: true },
                Event::ReasonsFound { reasonable: false },
                event(Verb::Delay),
            ],
        },
        Family {
            name: "consultation",
            place: nation(),
            arrival: information(Intake::InPerson),
            beside: vec![
                opened(),
                sent(),
                Event::Consulted(consultation::Event::Received { with: FIRM }),
                said(consultation::Answer::Objects(Dispute::WhetherToDisclose)),
                Event::Replied {
                    reply: Reply::new(ReplyKind::Granted).despite_objection(Objection::OverriddenForPublicInterest),
                },
                Event::ThirdPartyTold { with: FIRM },
            ],
        },
        Family {
            name: "extension",
            place: nation(),
            arrival: information(Intake::InPerson),
            beside: vec![
                event(Verb::ApproveExtension),
                event(Verb::NotifyExtension),
                Event::Searched { found: true },
                Event::Searched { found: false },
            ],
        },
        Family {
            name: "desks",
            place: bureau(),
            arrival: Event::Arrived { intake: Intake::OtherDesk, request: helped },
            beside: vec![
                Event::HandedOver { to: Code::literal("desk"), formalities: false },
                Event::ResultReported,
                Event::ProactiveProposed,
                Event::ProposalExamined { in_scope: true },
                Event::MadeProactive,
            ],
        },
    ]
}

/// The way of an application, whole, or without what says no more beside another family: a notice without a time, a second answer to
/// a finding, an order without a time.
fn way_through(whole: bool) -> Vec<Event> {
    let asked = |within| asked(vec![RequestContent::Description], within);
    let decided = |result, answer_anew, within| decided(Remedy::Reconsideration, result, answer_anew, within);
    let mut way = vec![
        asked(Some(Period::working_days(10))),
        event(Verb::ServeCorrectionNotice),
        Event::Corrected,
        Event::ClarityFound { clear: true },
        Event::NotCorrected,
        event(Verb::AskFee),
        event(Verb::ServeFeeNotice),
        Event::FeePaid,
        Event::NotPaid,
        replied(ReplyKind::Refused),
        Event::RecordAnswered { answer: RecordAnswer::NotCorrected },
        event(Verb::ServeReply),
        Event::Withdrawn,
        event(Verb::SeekRemedy),
        decided(RemedyResult::Corrected, true, Some(Period::working_days(20))),
    ];
    if whole {
        way.extend([
            asked(None),
            Event::ClarityFound { clear: false },
            replied(ReplyKind::Granted),
            Event::RecordAnswered { answer: RecordAnswer::Corrected },
            decided(RemedyResult::Upheld, false, None),
            decided(RemedyResult::Corrected, true, None),
        ]);
    }
    way
}

/// Whose act an event is that leads on without the applicant.
fn by_the_agency(event: &Event) -> bool {
    matches!(
        event.verb(),
        Verb::Reply
            | Verb::AnswerRecord
            | Verb::LapseUncorrected
            | Verb::LapseUnpaid
            | Verb::Confirm
            | Verb::FindClarity
            | Verb::ServeCorrectionNotice
            | Verb::ServeFeeNotice
    )
}

/// What tells one state from another, so that there is an end of them: of what is repeated the last, and whether the agency was ever
/// ordered to answer; of the notices what is waited for, and whether the like was asked for before; not which entry of the journal something
/// is. All events are of one day: time passes only between them and the day that is asked about.
fn key(file: &ApplicationFile) -> String {
    fn abstracted(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                for name in ["entry", "notices", "letter"] {
                    fields.remove(name);
                }
                fields.iter_mut().for_each(|(_, below)| abstracted(below));
            }
            Value::Array(items) => {
                items.drain(..items.len().saturating_sub(1));
                items.iter_mut().for_each(abstracted);
            }
            _ => {}
        }
    }
    let state = file.state();
    let mut value = serde_json::to_value(state).expect("a state");
    abstracted(&mut value);
    let ordered = state.counts().iter().any(|count| matches!(count.began(), Began::Order { .. }));
    let lapses = [Verb::LapseUncorrected, Verb::LapseUnpaid, Verb::Correct, Verb::PayFee]
        .map(|verb| state.stage().is_some_and(|stage| stage.expects().contains(&verb)));
    let asked =
        [Verb::AskCorrection, Verb::AskFee].map(|verb| asks_of_nation(file.journal().entries(), verb).count().min(2));
    format!("{ordered}{lapses:?}{asked:?}{:?}{value}", awaited(file))
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    states: usize,
    transitions: usize,
    ends: usize,
    /// Open files that wait for the applicant without a time that runs: the notice was not served, or set no time.
    waits: usize,
}

/// What an application waits for upon notices that ask for what the nation's text wants, read from what was recorded.
#[derive(Debug)]
struct Notice {
    act: Act,
    /// Whether the last of them was served.
    served: bool,
    /// Whether one of them that set a time, or for which a text does, was served.
    ends: bool,
    /// Whether one of them set a time.
    window: bool,
}

/// The notices that ask for a thing, and not only for what a local text wants.
fn asks_of_nation(entries: &[Entry<Event>], asks: Verb) -> impl Iterator<Item = usize> {
    let local = |item: &RequestContent| matches!(item, RequestContent::Form | RequestContent::OneMatter);
    let of_nation = move |event: &Event| match event {
        Event::CorrectionAsked { items, .. } => !items.iter().all(local),
        event => event.verb() == asks,
    };
    let those = move |(_, entry): &(usize, &Entry<Event>)| entry.event().verb() == asks && of_nation(entry.event());
    entries.iter().enumerate().filter(those).map(|(at, _)| at)
}

fn awaited(file: &ApplicationFile) -> Vec<Notice> {
    let entries = file.journal().entries();
    let Some(stage) = file.state().stage().filter(|stage| stage.is_open()) else { return Vec::new() };
    let kinds = [
        (Act::Correct, Verb::AskCorrection, Verb::ServeCorrectionNotice, Verb::Correct),
        (Act::Pay, Verb::AskFee, Verb::ServeFeeNotice, Verb::PayFee),
    ];
    let waits = kinds.into_iter().filter(|(.., comes)| stage.expects().contains(comes));
    waits
        .filter_map(|(act, asks, serves, comes)| {
            let ends = |event: &Event| event.verb() == comes || event.verb() == Verb::OrderAnswer;
            let since = entries.iter().rposition(|entry| ends(entry.event())).unwrap_or_default();
            let round: Vec<usize> = asks_of_nation(entries, asks).filter(|at| since <= *at).collect();
            let served = |at: usize| entries[at..].iter().any(|entry| entry.event().verb() == serves);
            let timed = |at: &usize| !matches!(entries[*at].event(), Event::CorrectionAsked { within: None, .. });
            Some(Notice {
                act,
                served: served(*round.last()?),
                ends: round.iter().any(|at| timed(at) && served(*at)),
                window: round.iter().any(timed),
            })
        })
        .collect()
}

/// What comes next, on the day of the events and long after.
fn judged(file: &ApplicationFile, family: &Family, counts: &mut Counts) {
    let stage = stage(file);
    for on in [start(), start() + Days::new(400)] {
        let clock = file.clock(&family.place, Calendar::national(), on, 3).expect("a text that governs");
        let next = file.next(&family.place, Calendar::national(), on).expect("a text that governs");
        let context = || format!("{} on {on}: {:?} {clock:?} {next:?}", family.name, verbs_of(file));
        let may = |act| next.iter().any(|one| one.act == act);
        let reviewed = may(Act::SeekReconsideration);
        assert_eq!(may(Act::DecideRemedy), pending(file), "{}", context());
        // Where nobody has taken a remedy yet, whoever complains may do so in all the ways that are open; of a receipt that was not
        // confirmed one may complain and no more. Once something was taken or decided, it may hide what it was taken over.
        let untaken = file.state().remedies().is_empty();
        let unconfirmed = clock.standing == Standing::AwaitingConfirmation && on != start();
        assert!(!untaken || may(Act::Complain) == (reviewed || unconfirmed), "{}", context());
        assert!(!reviewed || may(Act::Complain), "{}", context());
        let awaited = awaited(file);
        match (stage, clock.standing) {
            (Stage::Answered(answered), Standing::Answered) => {
                let corrected = answered.answer() == Answer::Record(RecordAnswer::Corrected);
                assert!(!untaken || reviewed != corrected, "{}", context());
                assert!(corrected || reviewed || pending(file) || may(Act::Complain), "{}", context());
                assert_eq!(may(Act::ServeReply), answered.served_on().is_none(), "{}", context());
            }
            (Stage::Closed(closed), Standing::Closed) => {
                let withdrawn = closed.how() == Ending::Withdrawn;
                assert!(!untaken || reviewed != withdrawn, "{}", context());
                assert!(withdrawn || reviewed || pending(file) || may(Act::Complain), "{}", context());
            }
            (_, standing) if stage.is_open() => {
                let overdue = matches!(standing, Standing::Runs(Status::Overdue | Status::PerhapsOverdue));
                // Where no text sets a time, failure to act is one after two months.
                let failed = overdue || (standing == Standing::NoTime && on != start());
                assert!(!untaken || reviewed == failed, "{}", context());
                assert!(!failed || reviewed || pending(file) || may(Act::Complain), "{}", context());
                assert!(!overdue || on != start(), "{}", context());
                if awaited.is_empty() {
                    judged_handling(&clock, &next, &context);
                } else {
                    judged_waiting(file, on, (&clock, &next), &awaited, &context);
                }
                assert!(!idle(&clock, on, &next), "{}", context());
                let timeless = [Standing::AwaitingCorrection(None), Standing::AwaitingPayment(None)];
                if on == start() && timeless.contains(&standing) {
                    counts.waits += 1;
                }
            }
            (stage, standing) => panic!("{}: {stage:?} stands as {standing:?}", context()),
        }
    }
}

fn judged_handling(clock: &Clock, next: &[Next], context: &dyn Fn() -> String) {
    let standing = clock.standing;
    let may = |act| next.iter().any(|one| one.act == act);
    let must = |act| next.iter().any(|one| is_office(one) && one.must && one.act == act);
    assert_eq!(must(Act::ConfirmReceipt), standing == Standing::AwaitingConfirmation, "{}", context());
    // What came in too late may still be put away, so that it has not to be answered for certain.
    let late = clock.gaps.iter().any(|gap| matches!(gap, Gap::CorrectedLate | Gap::PaidLate));
    assert_eq!(must(Act::Reply) || must(Act::AnswerRecord), !late, "{}", context());
    assert!(may(Act::Reply) || may(Act::AnswerRecord), "{}", context());
    assert!(!may(Act::ServeNotice) && may(Act::PutAway) == late, "{}", context());
    assert!(!may(Act::SeekReconsideration) || may(Act::Sue), "{}", context());

    assert!(matches!(standing, Standing::Runs(_) | Standing::NoTime | Standing::AwaitingConfirmation), "{}", context());
}

/// Of an application that waits upon notices: the office serves them, then the applicant acts in time, or the office puts it away.
fn judged_waiting(
    file: &ApplicationFile,
    on: NaiveDate,
    (clock, next): (&Clock, &[Next]),
    awaited: &[Notice],
    context: &dyn Fn() -> String,
) {
    let may = |act| next.iter().any(|one| one.act == act);
    let serve = next.iter().any(|one| is_office(one) && one.must && one.act == Act::ServeNotice);
    assert_eq!(serve, awaited.iter().any(|notice| !notice.served), "{}", context());
    // A notice that set no time has to be made good, or nothing would end.
    let again = next.iter().any(|one| is_office(one) && one.must && one.act == Act::AskCorrection);
    assert_eq!(again, awaited.iter().any(|notice| notice.served && !notice.window), "{}", context());
    for notice in awaited {
        let theirs = |one: &Next| one.must && one.who == Actor::Applicant && one.act == notice.act;
        assert!(next.iter().any(theirs), "{}", context());
    }
    // Whoever waits for a correction or a fee still confirms the receipt, where that is what the time runs from.
    let confirms = next.iter().any(|one| is_office(one) && one.must && one.act == Act::ConfirmReceipt);
    let unconfirmed = clock.receipt.is_some_and(|receipt| receipt.awaits_confirmation());
    let information = file.state().purpose() == Some(RequestKind::Information);
    assert_eq!(confirms, information && unconfirmed && clock.statutory.is_none(), "{}", context());
    // Put away once the time of one thing that is waited for is over, for certain or on a reading.
    let put_away = next.iter().any(|one| is_office(one) && !one.must && one.act == Act::PutAway);
    let over = on != start() && awaited.iter().any(|notice| notice.ends);
    assert!(put_away || clock.standing != Standing::Lapsed, "{}", context());
    assert!(!put_away || over, "{}", context());
    match clock.standing {
        Standing::Lapsed => {
            assert!(over, "{}", context());
            let lapse = if may(Act::Pay) { Event::NotPaid } else { Event::NotCorrected };
            assert_eq!(file.clone().record(on, lapse), Ok(()), "{}", context());
        }
        Standing::AwaitingCorrection(until) | Standing::AwaitingPayment(until) => {
            let pays = matches!(clock.standing, Standing::AwaitingPayment(_));
            let act = if pays { Act::Pay } else { Act::Correct };
            let notice = awaited.iter().find(|notice| notice.act == act).expect("what is waited for");
            assert_eq!(until.is_some(), notice.ends, "{}", context());
            // What comes of a time that ran out under an order to answer no text says.
            let of_order = clock.gaps.contains(&Gap::RestartAfterOrder);
            assert!(on == start() || until.is_none() || of_order, "{}: a time that ran out", context());
            // Where nothing was served the time to answer goes on, if there is one.
            let served = awaited.iter().any(|notice| notice.served || notice.ends);
            assert!(on == start() || served || clock.statutory.is_none(), "{}", context());
        }
        // Another notice of the kind holds it up on a reading only, and what one does to the time of an order no text says.
        Standing::Runs(Status::PerhapsOverdue)
            if clock.open.contains(&Reading::LateCorrection)
                || clock.gaps.iter().any(|gap| matches!(gap, Gap::LateFeeNotice | Gap::RestartAfterOrder)) => {}
        Standing::Runs(Status::Overdue | Status::PerhapsOverdue) => {
            assert!(awaited.iter().any(|notice| !notice.served), "{}", context());
        }
        standing => panic!("{}: waits as {standing:?}", context()),
    }
}

/// Whether the office has nothing to do, not even to find whether what came in late is abandoned, and no time runs or has run out.
fn idle(clock: &Clock, on: NaiveDate, next: &[Next]) -> bool {
    let ahead = |until: Option<Due>| until.and_then(Due::day).is_some_and(|until| on <= until);
    let times = match clock.standing {
        // What comes of a time that ran out under an order to answer no text says: the office may answer, and is told that it is open.
        _ if clock.gaps.contains(&Gap::RestartAfterOrder) => {
            next.iter().any(|one| is_office(one) && one.act == Act::Reply)
        }
        Standing::Runs(_) | Standing::Lapsed => true,
        Standing::AwaitingCorrection(until) | Standing::AwaitingPayment(until) => ahead(until),
        _ => false,
    };
    !times && !next.iter().any(|one| is_office(one) && (one.must || one.act == Act::PutAway))
}

fn pending(file: &ApplicationFile) -> bool {
    file.state().remedies().iter().any(|taken| taken.result().is_none())
}

fn is_office(one: &Next) -> bool {
    one.who == Actor::Agency(Role::DisclosureOffice)
}

fn verbs_of(file: &ApplicationFile) -> Vec<Verb> {
    file.journal().entries().iter().map(|entry| entry.event().verb()).collect()
}

/// Explores breadth first from the empty file.
fn explored(family: &Family) -> Counts {
    let mut events = vec![family.arrival.clone()];
    events.extend(way_through(family.beside.len() < 2));
    events.extend(family.beside.iter().cloned());
    let empty = ApplicationFile::new(Header::of(&family.place));
    let mut at = HashMap::from([(key(&empty), 0_usize)]);
    let (mut files, mut back) = (vec![empty], vec![Vec::new()]);
    let mut queue = VecDeque::from([0_usize]);
    let mut counts = Counts::default();
    while let Some(here) = queue.pop_front() {
        for step in &events {
            let before = &files[here];
            let mut after = before.clone();
            if after.record(start(), step.clone()).is_err() {
                assert_eq!(&after, before, "{:?}: a refusal changes nothing", step.verb());
                continue;
            }
            counts.transitions += 1;
            let to = *at.entry(key(&after)).or_insert_with(|| {
                files.push(after);
                back.push(Vec::new());
                queue.push_back(files.len() - 1);
                files.len() - 1
            });
            if here == 0 || by_the_agency(step) {
                back[to].push(here);
            }
        }
    }
    counts.states = files.len();
    let ended = |file: &ApplicationFile| file.state().stage().is_some_and(|stage| !stage.is_open());
    let mut live: Vec<bool> = files.iter().map(ended).collect();
    counts.ends = live.iter().filter(|live| **live).count();
    let mut queue: VecDeque<usize> = (0..files.len()).filter(|at| live[*at]).collect();
    while let Some(at) = queue.pop_front() {
        for from in &back[at] {
            if !std::mem::replace(&mut live[*from], true) {
                queue.push_back(*from);
            }
        }
    }
    if let Some(dead) = live.iter().position(|live| !live) {
        panic!("{}: the agency can lead this to no end: {:?}", family.name, verbs_of(&files[dead]));
    }
    for file in files.iter().skip(1) {
        judged(file, family, &mut counts);
    }
    counts
}

#[test]
fn from_every_state_the_agency_leads_to_an_end_and_somebody_always_has_to_act() {
    let families = families();
    let found: BTreeMap<&str, Counts> = std::thread::scope(|scope| {
        let each = families.iter().map(|family| (family.name, scope.spawn(|| explored(family))));
        let each = each.collect::<Vec<_>>();
        each.into_iter().map(|(name, counts)| (name, counts.join().expect("an exploration"))).collect()
    });
    let counts = |states, transitions, ends, waits| Counts { states, transitions, ends, waits };
    let expected = BTreeMap::from([
        ("alone", counts(24_103, 272_377, 8_847, 8_226)),
        ("bureau", counts(26_209, 308_296, 10_008, 8_811)),
        ("burdens", counts(6_413, 63_647, 2_300, 1_404)),
        ("consultation", counts(103_425, 1_095_809, 50_432, 18_816)),
        ("desks", counts(77_185, 913_129, 33_336, 15_624)),
        ("extension", counts(25_729, 262_465, 11_112, 5_208)),
        ("reasons", counts(77_185, 816_625, 33_336, 15_624)),
        ("record", counts(2_908, 20_260, 2_106, 405)),
        ("web", counts(26_209, 308_296, 10_008, 8_811)),
    ]);
    assert_eq!(found, expected);
}

#[test]
fn every_end_but_a_withdrawal_has_its_remedy() {
    let nation = Jurisdiction::national();
    for on in ["2019-06-03", "2021-03-01", "2024-03-04", "2026-03-02"] {
        for grievance in [
            Grievance::Refused,
            Grievance::RefusedInPart,
            Grievance::SentToRegistry,
            Grievance::NothingDisclosed,
            Grievance::Mismatch,
            Grievance::RecordNotCorrected,
            Grievance::Silence,
        ] {
            let told = remedies(&nation, Calendar::national(), grievance, day(on), Some(day(on)));
            let ways = match told.way {
                Way::Settled(_) => 1,
                Way::Open { choices, .. } => choices.len(),
                _ => 0,
            };
            assert!(ways > 0, "{grievance:?} of {on} leads nowhere");
            assert!(told.reconsideration.is_some() || told.suit.is_some(), "{grievance:?} of {on}");
        }
    }
}
