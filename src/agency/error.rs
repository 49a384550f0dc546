//! Why a question about who answers was refused.

use chrono::NaiveDate;
use thiserror::Error;

use super::information::{Information, Named, Origin};
use super::{Body, Roster};
use crate::citation::Code;

/// What was wrong with the information that was given.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AgencyError {
    /// A body is named that the roster does not have.
    #[error("`{field}` names `{body}`, which the roster does not have: expected one of its bodies")]
    UnknownBody {
        /// The field.
        field: &'static str,
        /// The body.
        body: Code,
    },
    /// Joint information has fewer than two makers.
    #[error("`{field}` names {count}: expected at least 2 bodies")]
    TooFew {
        /// The field.
        field: &'static str,
        /// How many.
        count: usize,
    },
    /// A body is listed twice.
    #[error("`{field}` lists `{body}` twice: expected each once")]
    Twice {
        /// The field.
        field: &'static str,
        /// The body.
        body: Code,
    },
    /// The lead is not among the makers.
    #[error("`lead` is `{lead}`, which `{field}` does not list")]
    LeadNotAMaker {
        /// The field that lists the makers.
        field: &'static str,
        /// The lead.
        lead: Code,
    },
    /// The information was made after the day asked about.
    #[error("`made_on` is {made_on}, after the day asked about, {day}")]
    MadeLater {
        /// The day it was made.
        made_on: NaiveDate,
        /// The day asked about.
        day: NaiveDate,
    },
    /// Dates run backwards: a body made it after its end.
    #[error("`made_on` is {made_on}, after `{body}` ended on {ended}")]
    MadeAfterItsEnd {
        /// The body.
        body: Code,
        /// The day it was made.
        made_on: NaiveDate,
        /// The day the body ended.
        ended: NaiveDate,
    },
    /// Dates run backwards: a body made it before it was established.
    #[error("`made_on` is {made_on}, before `{body}` was established on {established}")]
    MadeBeforeEstablished {
        /// The body.
        body: Code,
        /// The day it was made.
        made_on: NaiveDate,
        /// The day the body was established.
        established: NaiveDate,
    },
}

/// Checks what is given once, so that the resolution itself cannot fail.
pub(super) fn check(information: &Information, roster: &Roster, day: NaiveDate) -> Result<(), AgencyError> {
    let made_on = information.made_on;
    if let Some(made_on) = made_on.filter(|made_on| day < *made_on) {
        return Err(AgencyError::MadeLater { made_on, day });
    }
    for Named { field, body, made_it } in information.bodies() {
        let place = roster.place(body).ok_or(AgencyError::UnknownBody { field, body })?;
        made_on.filter(|_| made_it).map_or(Ok(()), |made_on| existed(roster, body, place, made_on))?;
    }
    let involved: Vec<Code> = information.involves.iter().map(|involved| involved.body).collect();
    each_once("involves", &involved)?;
    match &information.origin {
        Origin::JointlyMade { makers, lead } => joint("origin.jointly_made.makers", makers, *lead),
        Origin::JointlyIssued { sealed_by, lead } => joint("origin.jointly_issued.sealed_by", sealed_by, *lead),
        _ => Ok(()),
    }
}

pub(super) fn known(roster: &Roster, field: &'static str, body: Code) -> Result<(), AgencyError> {
    roster.place(body).map(|_| ()).ok_or(AgencyError::UnknownBody { field, body })
}

fn joint(field: &'static str, makers: &[Code], lead: Option<Code>) -> Result<(), AgencyError> {
    if makers.len() < 2 {
        return Err(AgencyError::TooFew { field, count: makers.len() });
    }
    each_once(field, makers)?;
    match lead.filter(|lead| !makers.contains(lead)) {
        Some(lead) => Err(AgencyError::LeadNotAMaker { field, lead }),
        None => Ok(()),
    }
}

pub(super) fn each_once(field: &'static str, bodies: &[Code]) -> Result<(), AgencyError> {
    let twice = bodies.iter().enumerate().find(|(at, body)| bodies.iter().take(*at).any(|earlier| earlier == *body));
    twice.map_or(Ok(()), |(_, body)| Err(AgencyError::Twice { field, body: *body }))
}

fn existed(roster: &Roster, body: Code, place: usize, made_on: NaiveDate) -> Result<(), AgencyError> {
    if let Some(ended) = roster.ended_at(place).filter(|ended| *ended < made_on) {
        return Err(AgencyError::MadeAfterItsEnd { body, made_on, ended });
    }
    match roster.at(place).and_then(Body::established).filter(|established| made_on < *established) {
        Some(established) => Err(AgencyError::MadeBeforeEstablished { body, made_on, established }),
        None => Ok(()),
    }
}
