//! The code of a host that is under test: its template of a refusal, its nightly job, and its look at tomorrow.

use chrono::NaiveDate;
use gongkai::audit::{Audit, AuditError, BreachCode, audit};
use gongkai::calendar::Calendar;
use gongkai::case::{Case, Found, Of, Refusal};
use gongkai::citation::{Code, Provision};
use gongkai::decision::AgencyChoice;
use gongkai::fact::{Fact, Finding};
use gongkai::norm::{AnswerContent, ApplicantKind, Intake, ReplyKind, Route};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::application::{Event, Paper, Reply, Request};
use gongkai::workflow::journal::Header;

/// A file as the host opens it: somebody asks for the duty rota, which is a matter of personnel and which the agency weighed and withheld.
pub(crate) fn opened(arrived: NaiveDate) -> Result<Case, Refusal> {
    let mut case = Case::new(Header::of(&Jurisdiction::national()));
    let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    case.record(arrived, Event::Arrived { intake: Intake::InPerson, request })?;
    for found in [
        Found::IsGovernmentInformation,
        Found::Fact { of: Of::Document, fact: Fact::PERSONNEL_AFFAIRS, finding: Finding::Yes },
        Found::Reviewed { of: Of::Document, group: None, by: "信息公开办".to_owned() },
        Found::Chosen { of: Of::Document, choice: AgencyChoice::Withhold },
    ] {
        case.record(arrived, found)?;
    }
    Ok(case)
}

/// The host's template of a refusal on a ground.
pub(crate) fn refusal(ground: Provision) -> Reply {
    let reply = Reply::new(ReplyKind::Refused).on_ground(ground);
    reply.saying([AnswerContent::Reasons]).telling(Route::ReconsiderationFirst)
}

/// The file with a reply of a day, handed to the applicant on that day.
pub(crate) fn answered(mut case: Case, on: NaiveDate, reply: Reply) -> Result<Case, Refusal> {
    case.record(on, Event::Replied { reply })?;
    case.record(on, Event::Served { what: Paper::Reply })?;
    Ok(case)
}

/// What the audit of one file says on a day.
pub(crate) fn audited(case: &Case, on: NaiveDate) -> Result<Audit, AuditError> {
    audit(case, &Jurisdiction::national(), Calendar::national(), on)
}

/// The nightly job: the files in which something was done wrong for certain, with what it was.
pub(crate) fn nightly<'f>(files: &'f [(&str, Case)], on: NaiveDate) -> Result<Vec<(&'f str, Audit)>, AuditError> {
    let mut wrong = Vec::new();
    for (name, case) in files {
        let found = audited(case, on)?;
        if found.finds_a_breach() {
            wrong.push((*name, found));
        }
    }
    Ok(wrong)
}

/// The look ahead: an answer that is still in time today, and would not be tomorrow.
pub(crate) fn late_tomorrow(case: &Case, today: NaiveDate) -> Result<bool, AuditError> {
    let missing = |on| audited(case, on).map(|found| found.of(BreachCode::ReplyMissing).next().is_some());
    let tomorrow = today.succ_opt().unwrap_or(today);
    Ok(!missing(today)? && missing(tomorrow)?)
}
