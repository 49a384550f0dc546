//! Was the annual report public by its day?

use chrono::{Datelike as _, NaiveDate};

use super::breach_code::BreachCode;
use super::report::Audit;
use super::want::Want;
use crate::calendar::Calendar;
use crate::case::Case;
use crate::citation::Provision;
use crate::deadline::{Due, fixed_day};
use crate::fact::Truth;
use crate::norm::{Act, Duty, LocalRules, Mode, Subject, Timing};
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::release::Stage;

/// Audits the fixed day of a document that was found to be the annual report. No entry says of which year and of which body it is, so that one
/// that was not public by the first such day after a year's end is left.
pub(super) fn annual_report(
    case: &Case,
    place: &Jurisdiction,
    calendar: &Calendar,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    let mut audit = Audit::default();
    let release = case.released(on);
    let stage = release.stage().filter(|stage| stage.mode() == Mode::Proactive && !matches!(stage, Stage::Withheld(_)));
    let Some(formed) = stage.and_then(|stage| stage.formed_on()) else { return Ok(audit) };
    let until = release.public_since().unwrap_or(on);
    if case.annual_report(place, until).is_none_or(|(_, found)| found != Truth::Yes) {
        return Ok(audit);
    }
    let regime = place.on(until)?;
    let mut by: Vec<Provision> =
        days(&regime, calendar, formed.year()).filter(|(day, _)| day.earliest() < until).map(|(_, by)| by).collect();
    by.dedup();
    if !by.is_empty() {
        audit.leave(BreachCode::PublishedLate, None, Want::ReportOf, by);
    }
    Ok(audit)
}

/// The days of a year by which an annual report has to be public, as the readings have them, the nation's first.
fn days<'j>(
    regime: &Regime<'j>,
    calendar: &'j Calendar,
    year: i32,
) -> impl Iterator<Item = (Due, Provision)> + use<'j> {
    let readings = regime.readings();
    let local = regime.local().in_force().map_or(&[] as &[Duty], LocalRules::duties);
    let duties = regime.procedure().duties().iter().chain(local);
    let reports = duties.filter(|duty| duty.act() == Act::Publish && duty.subject() == Subject::AnnualReport);
    reports.filter_map(move |duty| match duty.timing() {
        Timing::EachYearBy { month, day } => {
            let day = NaiveDate::from_ymd_opt(year, month.into(), day.into())?;
            Some((fixed_day(day, readings, calendar), duty.by()))
        }
        _ => None,
    })
}
