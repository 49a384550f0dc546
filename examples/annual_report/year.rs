//! The matters of the year: one for each end, and what else a year brings.

use chrono::{Days, NaiveDate};
use gongkai::case::{Case, Circumstance, Event as Entry, Found, Of, Refusal};
use gongkai::citation::Code;
use gongkai::decision::AgencyChoice;
use gongkai::fact::{Fact, Finding, Group};
use gongkai::norm::AnswerContent as Says;
use gongkai::norm::{ApplicantKind, FeeBasis, Fen, Grievance, Intake, Period, ReplyKind, RequestContent, Route};
use gongkai::regime::Jurisdiction;
use gongkai::report::annual::{Cell, Item, Table2, TenThousandYuan};
use gongkai::report::{Filed, FiledError};
use gongkai::workflow::application::{Event, Fee, Paper, RecordAnswer, Remedy, RemedyResult, Reply, Request};
use gongkai::workflow::consultation::ApprovalByLaw;
use gongkai::workflow::journal::Header;

/// The year reported on.
pub(crate) const YEAR: i32 = 2024;

type Error = Box<dyn std::error::Error>;

/// A matter under its number.
pub(crate) struct Numbered {
    number: String,
    case: Case,
}

/// The day of the audit.
pub(crate) fn audited_on() -> Result<NaiveDate, chrono::ParseError> {
    "2025-01-31".parse()
}

pub(crate) fn filed(matters: &[Numbered]) -> Result<Vec<Filed<'_>>, FiledError> {
    matters.iter().map(|one| Filed::new(&one.number, &one.case)).collect()
}

/// What no matter knows of. The bureau makes no rules.
pub(crate) fn table2() -> Table2 {
    let fees = TenThousandYuan::new(Fen::of_yuan(123_456)).map_or(Cell::Blank, Cell::Of);
    let none = [Item::RulesIssued, Item::RulesRepealed, Item::RulesInForce];
    let counts = [
        (Item::NormativeIssued, 2),
        (Item::NormativeRepealed, 1),
        (Item::NormativeInForce, 14),
        (Item::Licences, 326),
        (Item::Penalties, 41),
        (Item::CoerciveMeasures, 0),
    ];
    let table = none.into_iter().fold(Table2::default(), |table, item| table.with(item, Cell::NotApplicable));
    let table = counts.into_iter().fold(table, |table, (item, count)| table.with(item, Cell::Of(count)));
    Table2 { fees_10k_yuan: fees, ..table }
}

/// A reply: its kind, the ground it names, what it says, and what was found of the application and of the document.
struct Row(ReplyKind, Option<&'static str>, &'static [Says], &'static [Fact], &'static [Fact]);

const REPLIES: [Row; 18] = [
    Row(ReplyKind::Granted, None, &[Says::Information], &[], &[]),
    Row(ReplyKind::AlreadyPublic, None, &[Says::Manner, Says::Channel], &[Fact::ALREADY_PUBLIC], &[]),
    Row(
        ReplyKind::GrantedInPart,
        Some("15/-/-"),
        &[Says::Information, Says::ReasonsForPart],
        &[],
        &[Fact::PERSONAL_PRIVACY],
    ),
    Row(ReplyKind::Refused, Some("14/-/-"), &[Says::Reasons], &[], &[Fact::DETERMINED_STATE_SECRET]),
    Row(ReplyKind::Refused, Some("14/-/-"), &[Says::Reasons], &[], &[Fact::FORBIDDEN_BY_LAW]),
    Row(ReplyKind::Refused, Some("14/-/-"), &[Says::Reasons], &[], &[Fact::ENDANGERS_PUBLIC_SECURITY]),
    Row(ReplyKind::Refused, Some("15/-/-"), &[Says::Reasons], &[], &[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY]),
    Row(ReplyKind::Refused, Some("16/1/-"), &[Says::Reasons], &[], &[Fact::PERSONNEL_AFFAIRS]),
    Row(ReplyKind::Refused, Some("16/2/-"), &[Says::Reasons], &[], &[Fact::PROCESS_DRAFT]),
    Row(ReplyKind::Refused, Some("16/2/-"), &[Says::Reasons], &[], &[Fact::ENFORCEMENT_FILE]),
    Row(ReplyKind::SpecialRegistry, None, &[Says::SpecialRules], &[Fact::SPECIAL_REGISTRY], &[]),
    Row(ReplyKind::NotThisAgency, None, &[Says::Reasons], &[Fact::NOT_THIS_AGENCY], &[]),
    Row(ReplyKind::ProcessingNeeded, None, &[Says::CannotProvide], &[Fact::PROCESSING_NEEDED], &[]),
    Row(ReplyKind::NotAnApplication, None, &[Says::NotAnApplication], &[Fact::PETITION_IN_DISGUISE], &[]),
    Row(ReplyKind::NotProcessedAgain, None, &[Says::NotProcessedAgain], &[Fact::REPEAT_APPLICATION], &[]),
    Row(ReplyKind::Publication, None, &[Says::Channel], &[Fact::ASKS_FOR_PUBLICATION], &[]),
    Row(ReplyKind::ConfirmOrReissue, None, &[Says::CannotProvide], &[], &[]),
    Row(ReplyKind::NotGovernmentInformation, None, &[Says::Reasons], &[], &[]),
];

/// Every matter, in the order of their numbers.
pub(crate) fn year() -> Result<Vec<Numbered>, Error> {
    let mut cases = Vec::new();
    for (row, (kind, after)) in REPLIES.iter().zip(ApplicantKind::ALL.into_iter().cycle().zip((0..).step_by(14))) {
        cases.push(replied(row, kind, day(YEAR, 1, 8)? + Days::new(after))?);
    }
    cases.push(carried("2023-12-20", "2024-01-10")?);
    cases.push(carried("2024-12-23", "2025-01-10")?);
    for of in [not_held, excessive, unclear, withdrawn, uncorrected, unpaid, charged, contested, record] {
        cases.push(of()?);
    }
    let numbers = (1..).map(|number| format!("依申请〔{YEAR}〕{number}号"));
    Ok(numbers.zip(cases).map(|(number, case)| Numbered { number, case }).collect())
}

fn day(year: i32, month: u32, day: u32) -> Result<NaiveDate, Error> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| "no such day".into())
}

/// A matter that arrives over the desk.
fn opened(on: NaiveDate, kind: ApplicantKind) -> Result<Case, Refusal> {
    let mut case = Case::new(Header::of(&Jurisdiction::national()));
    let request = Request::new(Code::literal("a1"), kind);
    case.record(on, Event::Arrived { intake: Intake::InPerson, request })?;
    Ok(case)
}

/// What a responsible person finds beside the facts: that it is government information, and that all else was looked at.
fn looked_at(case: &mut Case, on: NaiveDate) -> Result<(), Refusal> {
    case.record(on, Found::IsGovernmentInformation)?;
    reviewed(case, on)
}

fn reviewed(case: &mut Case, on: NaiveDate) -> Result<(), Refusal> {
    case.record(on, Found::Approval { approval: ApprovalByLaw::NotRequired })?;
    case.record(on, Found::Circumstance { circumstance: Circumstance::OthersInvolved, holds: false })?;
    case.record(on, Found::Reviewed { of: Of::Document, group: None, by: "保密审查机构".to_owned() })?;
    let gates = Some(Group::ApplicationGates);
    case.record(on, Found::Reviewed { of: Of::Application, group: gates, by: "受理人".to_owned() })
}

/// Since 2024 reconsideration comes first against a refusal, and either way is open against what was granted.
fn answered(case: &mut Case, on: NaiveDate, reply: Reply) -> Result<(), Refusal> {
    let granted = matches!(reply.kind(), ReplyKind::Granted | ReplyKind::AlreadyPublic);
    let route = if granted { Route::Either } else { Route::ReconsiderationFirst };
    case.record(on, Event::Replied { reply: reply.telling(route) })?;
    case.record(on + Days::new(1), Event::Served { what: Paper::Reply })
}

fn replied(
    Row(kind, ground, says, of_application, of_document): &Row,
    by: ApplicantKind,
    on: NaiveDate,
) -> Result<Case, Error> {
    let mut case = opened(on, by)?;
    let found = |of: Of, fact: Fact| Found::Fact { of, fact, finding: Finding::Yes };
    for fact in *of_application {
        case.record(on, found(Of::Application, *fact))?;
    }
    for fact in *of_document {
        case.record(on, found(Of::Document, *fact))?;
    }
    if *kind == ReplyKind::NotGovernmentInformation {
        let fact = Fact::ADMINISTRATIVE_FUNCTION;
        case.record(on, Found::Fact { of: Of::Document, fact, finding: Finding::No })?;
        reviewed(&mut case, on)?;
    } else {
        looked_at(&mut case, on)?;
    }
    if ground.is_some_and(|ground| ground.starts_with("16")) {
        // Art. 16 leaves a choice, which has to be made.
        case.record(on + Days::new(5), Found::Chosen { of: Of::Document, choice: AgencyChoice::Withhold })?;
    }
    let reply = Reply::new(*kind).saying(says.iter().copied());
    let reply = match ground {
        Some(ground) => reply.on_ground(format!("national.2019/{ground}").parse()?),
        None => reply,
    };
    answered(&mut case, on + Days::new(10), reply)?;
    Ok(case)
}

fn granted() -> Reply {
    Reply::new(ReplyKind::Granted).saying([Says::Information])
}

/// Received in one year and answered in the next.
fn carried(arrived: &str, replied: &str) -> Result<Case, Error> {
    let mut case = opened(arrived.parse()?, ApplicantKind::NaturalPerson)?;
    looked_at(&mut case, arrived.parse()?)?;
    answered(&mut case, replied.parse()?, granted())?;
    Ok(case)
}

fn not_held() -> Result<Case, Error> {
    let on = day(YEAR, 3, 4)?;
    let mut case = opened(on, ApplicantKind::LegalServices)?;
    case.record(on + Days::new(2), Event::Searched { found: false })?;
    answered(&mut case, on + Days::new(9), Reply::new(ReplyKind::DoesNotExist).saying([Says::NonExistence]))?;
    Ok(case)
}

/// Art. 35: reasons were asked for, and were not reasonable.
fn excessive() -> Result<Case, Error> {
    let on = day(YEAR, 4, 8)?;
    let mut case = opened(on, ApplicantKind::Enterprise)?;
    case.record(on, Found::Fact { of: Of::Application, fact: Fact::EXCESSIVE, finding: Finding::Yes })?;
    for (after, event) in
        [(1, Event::ReasonsAsked), (5, Event::ReasonsGiven), (7, Event::ReasonsFound { reasonable: false })]
    {
        case.record(on + Days::new(after), event)?;
    }
    answered(&mut case, on + Days::new(10), Reply::new(ReplyKind::NotProcessed).saying([Says::NotProcessed]))?;
    Ok(case)
}

/// A correction is asked for on the third day.
fn to_be_corrected(on: NaiveDate) -> Result<Case, Refusal> {
    let mut case = opened(on, ApplicantKind::NaturalPerson)?;
    let within = Some(Period::working_days(10));
    case.record(on + Days::new(3), Event::CorrectionAsked { items: vec![RequestContent::Description], within })?;
    case.record(on + Days::new(4), Event::Served { what: Paper::CorrectionNotice })?;
    Ok(case)
}

fn unclear() -> Result<Case, Error> {
    let on = day(YEAR, 5, 13)?;
    let mut case = to_be_corrected(on)?;
    case.record(on + Days::new(8), Event::Corrected)?;
    case.record(on + Days::new(8), Event::ClarityFound { clear: false })?;
    answered(&mut case, on + Days::new(15), Reply::new(ReplyKind::StillUnclear).saying([Says::CannotProvide]))?;
    Ok(case)
}

fn uncorrected() -> Result<Case, Error> {
    let on = day(YEAR, 6, 3)?;
    let mut case = to_be_corrected(on)?;
    case.record(on + Days::new(30), Event::NotCorrected)?;
    for (circumstance, holds) in [(Circumstance::GoodReason, false), (Circumstance::CorrectionTimeReasonable, true)] {
        case.record(on + Days::new(30), Found::Circumstance { circumstance, holds })?;
    }
    Ok(case)
}

fn withdrawn() -> Result<Case, Error> {
    let on = day(YEAR, 7, 1)?;
    let mut case = opened(on, ApplicantKind::PublicWelfareOrganisation)?;
    case.record(on + Days::new(4), Event::Withdrawn)?;
    Ok(case)
}

/// Art. 42: two hundred and fifty pages cost 4,700 yuan.
fn to_be_paid(on: NaiveDate) -> Result<Case, Refusal> {
    let mut case = opened(on, ApplicantKind::LegalServices)?;
    case.record(on, Found::Fact { of: Of::Application, fact: Fact::EXCESSIVE, finding: Finding::Yes })?;
    let fee = Fee::new(FeeBasis::PerQuantity, 0, 250, Fen::of_yuan(4_700));
    case.record(on + Days::new(5), Event::FeeAsked { fee })?;
    case.record(on + Days::new(6), Event::Served { what: Paper::FeeNotice })?;
    Ok(case)
}

fn unpaid() -> Result<Case, Error> {
    let on = day(YEAR, 7, 8)?;
    let mut case = to_be_paid(on)?;
    case.record(on + Days::new(45), Event::NotPaid)?;
    Ok(case)
}

fn charged() -> Result<Case, Error> {
    let on = day(YEAR, 8, 5)?;
    let mut case = to_be_paid(on)?;
    looked_at(&mut case, on + Days::new(6))?;
    case.record(on + Days::new(10), Event::FeePaid)?;
    answered(&mut case, on + Days::new(20), granted())?;
    Ok(case)
}

/// Refused, upheld in reconsideration, and taken to court.
fn contested() -> Result<Case, Error> {
    let on = day(YEAR, 2, 26)?;
    let row = Row(ReplyKind::Refused, Some("16/1/-"), &[Says::Reasons], &[], &[Fact::LOGISTICS]);
    let mut case = replied(&row, ApplicantKind::NaturalPerson, on)?;
    let over = Grievance::Refused;
    let (reconsideration, suit) = (Remedy::Reconsideration, Remedy::SuitAfterReconsideration);
    let decided = Event::RemedyDecided {
        remedy: reconsideration,
        result: RemedyResult::Upheld,
        answer_anew: false,
        within: None,
    };
    let steps: [(u64, Entry); 3] = [
        (30, Event::RemedySought { remedy: reconsideration, over }.into()),
        (85, decided.into()),
        (95, Event::RemedySought { remedy: suit, over }.into()),
    ];
    for (after, event) in steps {
        case.record(on + Days::new(after), event)?;
    }
    Ok(case)
}

/// Art. 41: no application for information.
fn record() -> Result<Case, Error> {
    let on = day(YEAR, 9, 9)?;
    let mut case = Case::new(Header::of(&Jurisdiction::national()));
    let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson).for_own_record();
    case.record(on, Event::Arrived { intake: Intake::InPerson, request })?;
    case.record(on + Days::new(10), Event::RecordAnswered { answer: RecordAnswer::Corrected })?;
    Ok(case)
}
