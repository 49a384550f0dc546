//! Was public opinion responded to in the right way?

use chrono::NaiveDate;

use super::breach::{Breach, Severity};
use super::breach_code::BreachCode;
use super::report::Audit;
use super::want::Want;
use crate::citation::{Cited, Code, Text};
use crate::regime::{Jurisdiction, Local, RegimeError};
use crate::workflow::public_opinion_response::{Misstep, Report, ReportTime, Responses, end_of};

/// Audits the response to public opinion, as far as things had gone by the end of a day. The Regulation does not speak of it, so that every
/// breach stays inside the place. A duty without a day is never late: where it still stands, that is left unjudged.
///
/// ```
/// use gongkai::audit::{BreachCode, public_opinion};
/// use gongkai::norm::OpinionAbout;
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::journal::Header;
/// use gongkai::workflow::public_opinion_response::{Event, Responses};
///
/// let place = Jurisdiction::of_place("yunnan_bureau")?.issued_on("2020-06-01".parse()?)?;
/// let mut matter = Responses::new(Header::of(&place));
/// let (day, happened) = ("2024-10-02".parse()?, "2024-10-02T09:00:00".parse()?);
/// matter.record(day, Event::Collected { happened, about: OpinionAbout::Unit, unit: None })?;
/// matter.record(day, Event::Judged { major: Some(true), sensitive: Some(false) })?;
/// matter.record(day, Event::SpokespersonTold)?;
/// matter.record(day, Event::Reported { at: Some("10:01:00".parse()?) })?;
/// let found = public_opinion(&matter, &place, day)?;
/// assert_eq!(found.codes().collect::<Vec<_>>(), [BreachCode::OpinionReportLate]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`RegimeError`] where there is no regime on the day of the event, or the journal is that of another place.
pub fn public_opinion(matter: &Responses, place: &Jurisdiction, on: NaiveDate) -> Result<Audit, RegimeError> {
    matter.journal().header().is_of(place.place())?;
    let state = matter.shown(on);
    let judgement = state.judgement(place, end_of(on))?;
    let mut audit = Audit::default();
    if let Some(report) = judgement.report {
        reported(&mut audit, &report, state.reports().first().map_or(on, |(day, _)| *day));
    }
    for (day, misstep) in judgement.missteps {
        audit.breaches.push(breach(&misstep, day));
    }
    let standing = judgement.standing.iter().map(|misstep| (misstep, Want::TimeNotSet));
    let perhaps = judgement.perhaps.iter().map(|misstep| (misstep, unsaid(**misstep)));
    for (misstep, want) in standing.chain(perhaps) {
        let (code, with) = charge(**misstep);
        audit.leave(code, with, want, vec![misstep.by()]);
    }
    let regime = place.on(state.stage().happened().map_or(on, |happened| happened.date()))?;
    if let Local::Undetermined { rules, .. } = regime.local() {
        for row in rules.response().rules().filter(|_| state.stage().happened().is_some()) {
            audit.leave(BreachCode::OpinionReportMissing, None, Want::DateOfLocalText, vec![row.by()]);
        }
    }
    Ok(audit.in_order(place))
}

fn reported(audit: &mut Audit, report: &Report, day: NaiveDate) {
    let by = vec![report.within_hours.by()];
    let code = match report.time {
        ReportTime::InTime | ReportTime::Due => return,
        ReportTime::Late | ReportTime::Open => BreachCode::OpinionReportLate,
        ReportTime::Overdue => BreachCode::OpinionReportMissing,
    };
    if report.if_major {
        audit.leave(code, None, Want::MajorOpinion, by);
    } else if report.time == ReportTime::Open {
        audit.leave(code, None, Want::TimeOfReport, by);
    } else {
        let day = if report.time == ReportTime::Overdue { report.due.date() } else { day };
        let breach = Breach::new(code, by, Severity::InternalOnly, day).due(Some(report.due.date()));
        let by_then = report.due.format("%Y-%m-%d %H:%M:%S");
        let expected = Text::new(format!("应于{by_then}前报告"), format!("report by {by_then}"));
        audit.breaches.push(breach.expecting(expected));
    }
}

fn breach(misstep: &Cited<Misstep>, day: NaiveDate) -> Breach {
    let (code, with) = charge(**misstep);
    Breach::new(code, vec![misstep.by()], Severity::InternalOnly, day).with(with)
}

/// What nobody has said, and decides whether it went wrong.
const fn unsaid(misstep: Misstep) -> Want {
    match misstep {
        Misstep::OtherResponder(_) => Want::UnitConcerned,
        _ => Want::MajorOpinion,
    }
}

const fn charge(misstep: Misstep) -> (BreachCode, Option<Code>) {
    match misstep {
        Misstep::HandledUnapproved => (BreachCode::OpinionHandledUnapproved, None),
        Misstep::UnconfirmedAnswer(agency) => (BreachCode::OpinionUnconfirmed, Some(agency)),
        Misstep::SpokespersonNotTold => (BreachCode::SpokespersonNotTold, None),
        Misstep::ResultsNotReleased => (BreachCode::OpinionResultsUntold, None),
        Misstep::NotAnswered => (BreachCode::OpinionUnanswered, None),
        Misstep::OtherResponder(unit) => (BreachCode::OpinionAnsweredByAnother, Some(unit)),
    }
}
