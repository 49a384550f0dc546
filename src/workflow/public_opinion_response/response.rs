//! Public opinion on file, derived from the journal.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::Serialize;
use thiserror::Error;

use super::{Event, Stage, Verb};
use crate::citation::Code;
use crate::fact::Truth;
use crate::norm::OpinionAbout;
use crate::workflow::approval::Approval;
use crate::workflow::expected::listed;
use crate::workflow::journal::JournalError;
use crate::workflow::matter::{Matter, Procedure};

/// Why an event was refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The event makes no sense at this stage.
    #[error("`{}` makes no sense once opinion is {}: expected {}", verb.event(), stage.name().en(), listed(stage.expects(), Verb::event))]
    OutOfOrder {
        /// What was to happen.
        verb: Verb,
        /// The stage.
        stage: Stage,
    },
    /// Opinion was collected before the event it is about.
    #[error("`collected` on {on}: the event happened on {happened}, expected a day not after that of the entry")]
    BeforeTheEvent {
        /// The day of the entry.
        on: NaiveDate,
        /// When the event happened.
        happened: NaiveDateTime,
    },
    /// It was reported before the event it is about.
    #[error("`reported` at {at}: expected a time not before the event")]
    ReportBeforeTheEvent {
        /// When it is said to have been reported.
        at: NaiveDateTime,
    },
    /// An agency confirmed that is not known to be involved.
    #[error("`confirmed`: agency `{agency}` is not involved, expected `involves` first")]
    NotInvolved {
        /// The agency.
        agency: Code,
    },
    /// The journal refused the entry.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

/// Public opinion on file as it stands: a pure function of what happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Response {
    stage: Stage,
    pub(super) about: Option<OpinionAbout>,
    pub(super) unit: Option<Code>,
    pub(super) major: Option<bool>,
    pub(super) sensitive: Option<bool>,
    pub(super) reports: Vec<(NaiveDate, Option<NaiveTime>)>,
    pub(super) told: Option<NaiveDate>,
    pub(super) approvals: Vec<Approval>,
    /// The days of handling, with how many approvals stood then.
    pub(super) handled: Vec<(NaiveDate, usize)>,
    pub(super) results_known: Option<NaiveDate>,
    pub(super) involved: Vec<(Code, Option<NaiveDate>)>,
    /// The answers: by whom, on which day, with the results or not, and who had not confirmed then.
    pub(super) answers: Vec<Answer>,
}

/// One answer to the public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Answer {
    pub(super) on: NaiveDate,
    pub(super) by: Code,
    pub(super) with_results: bool,
    pub(super) unconfirmed: Vec<Code>,
}

impl Response {
    /// Where it stands.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether it is major, as last judged; `None` where nobody has said.
    #[must_use]
    pub const fn is_major(&self) -> Option<bool> {
        self.major
    }

    /// The approvals of the handling.
    #[must_use]
    pub fn approvals(&self) -> &[Approval] {
        &self.approvals
    }

    /// The days of the reports upward, with the time of day where it is on file.
    #[must_use]
    pub fn reports(&self) -> &[(NaiveDate, Option<NaiveTime>)] {
        &self.reports
    }

    /// Whether its handling is still to be approved: nobody has handled it or approved that, and it is major and sensitive (重大敏感).
    pub(crate) fn awaits_approval(&self) -> Truth {
        let judged = |said: Option<bool>| said.map_or(Truth::Open, |holds| if holds { Truth::Yes } else { Truth::No });
        let untouched = self.handled.is_empty() && self.approvals.is_empty();
        if untouched { judged(self.major).and(judged(self.sensitive)) } else { Truth::No }
    }

    /// The days on which the public was answered.
    pub fn answered_on(&self) -> impl Iterator<Item = NaiveDate> + '_ {
        self.answers.iter().map(|answer| answer.on)
    }
}

impl Procedure for Response {
    type Event = Event;
    type Refusal = Refusal;

    fn take(&mut self, _entry: usize, on: NaiveDate, event: &Event) -> Result<(), Refusal> {
        let (verb, stage) = (event.verb(), self.stage);
        let after = stage.after(event).ok_or(Refusal::OutOfOrder { verb, stage })?;
        match event {
            Event::Collected { happened, .. } if on < happened.date() => {
                return Err(Refusal::BeforeTheEvent { on, happened: *happened });
            }
            Event::Reported { at: Some(at) }
                if stage.happened().is_some_and(|happened| on.and_time(*at) < happened) =>
            {
                return Err(Refusal::ReportBeforeTheEvent { at: on.and_time(*at) });
            }
            Event::Collected { about, unit, .. } => (self.about, self.unit) = (Some(*about), *unit),
            Event::Judged { major, sensitive } => {
                self.major = major.or(self.major);
                self.sensitive = sensitive.or(self.sensitive);
            }
            Event::Reported { at } => self.reports.push((on, *at)),
            Event::SpokespersonTold => self.told = self.told.or(Some(on)),
            Event::HandlingApproved { signature } => self.approvals.push(signature.on(on)),
            Event::Handled { results_known } => {
                self.handled.push((on, self.approvals.len()));
                self.results_known = self.results_known.or(results_known.then_some(on));
            }
            Event::Involves { agency } => {
                if !self.involved.iter().any(|(one, _)| one == agency) {
                    self.involved.push((*agency, None));
                }
            }
            Event::Confirmed { agency } => {
                let Some((_, confirmed)) = self.involved.iter_mut().find(|(one, _)| one == agency) else {
                    return Err(Refusal::NotInvolved { agency: *agency });
                };
                *confirmed = confirmed.or(Some(on));
            }
            Event::Responded { by, with_results } => {
                let unconfirmed = self.involved.iter().filter(|(_, confirmed)| confirmed.is_none());
                let unconfirmed = unconfirmed.map(|(agency, _)| *agency).collect();
                self.answers.push(Answer { on, by: *by, with_results: *with_results, unconfirmed });
            }
        }
        self.stage = after;
        Ok(())
    }
}

/// Public opinion on file, with its journal.
///
/// ```
/// use gongkai::citation::Code;
/// use gongkai::norm::OpinionAbout;
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::journal::Header;
/// use gongkai::workflow::public_opinion_response::{Event, ReportTime, Responses};
///
/// let place = Jurisdiction::of_place("yunnan_bureau")?.issued_on("2020-06-01".parse()?)?;
/// let mut matter = Responses::new(Header::of(&place));
/// let day = "2024-10-02".parse()?;
/// let (happened, unit) = ("2024-10-02T22:40:00".parse()?, Some(Code::literal("planning")));
/// matter.record(day, Event::Collected { happened, about: OpinionAbout::Unit, unit })?;
/// matter.record(day, Event::Judged { major: Some(true), sensitive: Some(false) })?;
///
/// // Ten minutes past the hour, nothing has been reported.
/// let judgement = matter.state().judgement(&place, "2024-10-02T23:50:00".parse()?)?;
/// let report = judgement.report.ok_or("a report is asked for")?;
/// assert_eq!(report.due, "2024-10-02T23:40:00".parse()?);
/// assert_eq!(report.time, ReportTime::Overdue);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type Responses = Matter<Response>;
