//! What the local text makes of a response.

use core::cmp::Ordering;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::Response;
use crate::agency::{FirstResponder, Missing, Why, first_responder};
use crate::citation::date::is_written;
use crate::citation::{Cited, Code};
use crate::norm::ResponseDuty;
use crate::regime::{Jurisdiction, Regime, RegimeError};

/// How a report on major opinion stands against its hour.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a report was made in time or late, is due or overdue, or it is open")]
pub enum ReportTime {
    /// Reported in time.
    InTime,
    /// Reported late.
    Late,
    /// Not reported, and there is still time.
    Due,
    /// Not reported, and the time is over.
    Overdue,
    /// Reported on the last day, and at what time is not on file.
    Open,
}

/// The report on major opinion (重大政务舆情报告).
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The hours that the text gives, and its provision.
    pub within_hours: Cited<u8>,
    /// The last minute, by the clock.
    pub due: NaiveDateTime,
    /// How it stands.
    pub time: ReportTime,
    /// Whether the opinion is major is not said yet: the hour holds only if it is, and runs meanwhile.
    pub if_major: bool,
}

/// What went wrong under the local text, or still has to be done.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Misstep {
    /// 处置未经报审: major sensitive opinion was handled before the handling was approved.
    HandledUnapproved,
    /// 未经沟通确认: the public was answered before this agency had confirmed.
    UnconfirmedAnswer(Code),
    /// 未通知新闻发言人: the spokesperson and the principal leader have not been told of major opinion.
    SpokespersonNotTold,
    /// 未持续发布: the results are known, and the public has not been told.
    ResultsNotReleased,
    /// 无回音: nobody has been answered.
    NotAnswered,
    /// 非第一责任主体回应: somebody else answered first than the unit that is first responsible.
    OtherResponder(Code),
}

/// What the local text makes of a response at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Judgement {
    /// Who is the first to respond.
    pub first_responder: Option<FirstResponder>,
    /// The report, where the text sets hours and the opinion is major, or may be.
    pub report: Option<Report>,
    /// What went wrong, each with its provision and the day on which it did.
    pub missteps: Vec<(NaiveDate, Cited<Misstep>)>,
    /// What still has to be done, and no text says by when (第一时间, 持续发布, 事事有回音): a duty that stands and is never late.
    pub standing: Vec<Cited<Misstep>>,
    /// What went wrong, or still has to be done, if it is so that nobody has said: the opinion is major, or sensitive, or about another unit than
    /// the one that answered.
    pub perhaps: Vec<Cited<Misstep>>,
}

/// The last moment of a day: as of which a response is judged where only the day is asked about.
#[must_use]
pub fn end_of(day: NaiveDate) -> NaiveDateTime {
    day.and_hms_opt(23, 59, 59).unwrap_or(day.and_time(NaiveTime::MIN))
}

impl Response {
    /// What the local text in force on the day of the event makes of it, at a moment. A text that does not bind asks for nothing.
    ///
    /// # Errors
    /// [`RegimeError`] where there is no regime on the day.
    pub fn judgement(&self, place: &Jurisdiction, now: NaiveDateTime) -> Result<Judgement, RegimeError> {
        let happened = self.stage().happened();
        Ok(self.judgement_under(&place.on(happened.unwrap_or(now).date())?, now))
    }

    pub(crate) fn judgement_under(&self, regime: &Regime<'_>, now: NaiveDateTime) -> Judgement {
        let first_responder = self.about.map(|about| first_responder(regime, about, self.unit));
        let report = self.stage().happened().and_then(|happened| self.report(regime, happened, now));
        let missteps = self.missteps(regime, first_responder);
        let (standing, perhaps) = (self.standing(regime), self.perhaps(regime, first_responder));
        Judgement { first_responder, report, missteps, standing, perhaps }
    }

    fn report(&self, regime: &Regime<'_>, happened: NaiveDateTime, now: NaiveDateTime) -> Option<Report> {
        let within_hours = regime.local().in_force()?.response().major_report_hours()?;
        if self.major == Some(false) {
            return None;
        }
        let due = happened.checked_add_signed(TimeDelta::hours(i64::from(*within_hours)));
        // What would end after 9999-12-31 has no end that could be told.
        let due = due.filter(|due| is_written(due.date()))?;
        let reports = self.reports.iter().map(|(day, at)| match at {
            Some(at) if day.and_time(*at) <= due => ReportTime::InTime,
            Some(_) => ReportTime::Late,
            None => match day.cmp(&due.date()) {
                Ordering::Less => ReportTime::InTime,
                Ordering::Equal => ReportTime::Open,
                Ordering::Greater => ReportTime::Late,
            },
        });
        // One report in time is enough.
        let rank = |time: &ReportTime| match time {
            ReportTime::InTime => 0,
            ReportTime::Open => 1,
            _ => 2,
        };
        let time = reports.min_by_key(rank).unwrap_or(if now <= due { ReportTime::Due } else { ReportTime::Overdue });
        Some(Report { within_hours, due, time, if_major: self.major.is_none() })
    }

    /// What it would be if the opinion were major and sensitive, or about a unit that has not answered, as far as nobody has said.
    fn perhaps(&self, regime: &Regime<'_>, first: Option<FirstResponder>) -> Vec<Cited<Misstep>> {
        let Some(rules) = regime.local().in_force() else { return Vec::new() };
        let unapproved = self.handled.iter().any(|(_, approvals)| *approvals == 0);
        let unsaid = self.major != Some(false)
            && self.sensitive != Some(false)
            && (self.major.is_none() || self.sensitive.is_none());
        let untold = self.told.is_none() && self.major.is_none() && self.stage().happened().is_some();
        let of = |duty: ResponseDuty, holds: bool, misstep: Misstep| {
            rules.response().duty(duty).filter(|_| holds).map(|row| Cited::new(misstep, row.by()))
        };
        let unplaced = matches!(first, Some(FirstResponder::Open(Why::Missing(Missing::UnitConcerned))));
        let answer = self.answers.first().filter(|_| unplaced);
        let row = rules.responders().iter().find(|row| Some(***row) == self.about);
        let other = answer.zip(row).map(|(answer, row)| Cited::new(Misstep::OtherResponder(answer.by), row.by()));
        [
            of(ResponseDuty::ApprovalBeforeHandling, unapproved && unsaid, Misstep::HandledUnapproved),
            of(ResponseDuty::NotifySpokesperson, untold, Misstep::SpokespersonNotTold),
            other,
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// What has no day: that the spokesperson is told of major opinion, that every matter is answered, and the public told of the results once they
    /// are known.
    fn standing(&self, regime: &Regime<'_>) -> Vec<Cited<Misstep>> {
        let (Some(rules), Some(_)) = (regime.local().in_force(), self.stage().happened()) else { return Vec::new() };
        let told = |known: NaiveDate| self.answers.iter().any(|answer| known <= answer.on && answer.with_results);
        let untold = self.results_known.is_some_and(|known| !told(known));
        let of = |duty: ResponseDuty, stands: bool, misstep: Misstep| {
            rules.response().duty(duty).filter(|_| stands).map(|row| Cited::new(misstep, row.by()))
        };
        let silent = self.major == Some(true) && self.told.is_none();
        [
            of(ResponseDuty::NotifySpokesperson, silent, Misstep::SpokespersonNotTold),
            of(ResponseDuty::Continuously, untold, Misstep::ResultsNotReleased),
            of(ResponseDuty::EveryMatterAnswered, self.answers.is_empty(), Misstep::NotAnswered),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn missteps(&self, regime: &Regime<'_>, first: Option<FirstResponder>) -> Vec<(NaiveDate, Cited<Misstep>)> {
        let Some(rules) = regime.local().in_force() else { return Vec::new() };
        let mut found = Vec::new();
        let mut find = |duty: ResponseDuty, day: Option<NaiveDate>, misstep: Misstep| {
            let by = rules.response().duty(duty).map(|row| row.by());
            found.extend(day.zip(by).map(|(day, by)| (day, Cited::new(misstep, by))));
        };
        if self.major == Some(true) {
            let unapproved = self.handled.iter().find(|(_, approvals)| *approvals == 0).map(|(day, _)| *day);
            let unapproved = unapproved.filter(|_| self.sensitive == Some(true));
            find(ResponseDuty::ApprovalBeforeHandling, unapproved, Misstep::HandledUnapproved);
        }
        let mut seen: Vec<Code> = Vec::new();
        for answer in &self.answers {
            for agency in answer.unconfirmed.iter().filter(|agency| !seen.contains(agency)) {
                find(ResponseDuty::ConfirmBeforeResponding, Some(answer.on), Misstep::UnconfirmedAnswer(*agency));
            }
            seen.extend(&answer.unconfirmed);
        }
        if let (Some(FirstResponder::Unit(unit)), Some(answer)) = (first, self.answers.first())
            && answer.by != *unit
        {
            found.push((answer.on, Cited::new(Misstep::OtherResponder(answer.by), unit.by())));
        }
        found
    }
}
