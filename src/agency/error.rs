//! Why a question about who answers was refused.

use chrono::NaiveDate;
use thiserror::Error;

use super::information::{Information, Origin};
use super::{Body, Roster};
use crate::citation::Code;

/// What was wrong with the information that was given.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AgencyError {
    /// A body is named that the roster does not have.
    #[error("`{field}` names `{body}`, which the roster does not have")]
    UnknownBody {
        /// The field.
        field: &'static str,
        /// The body.
        body: Code,
    },
    /// Joint information has fewer than two makers.
    #[error("`{field}` has {count} bodies: expected at least 2")]
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
    for (field, body) in information.bodies() {
        known(roster, field, body)?;
    }
    let involved: Vec<Code> = information.involves.iter().map(|involved| involved.body).collect();
    each_once("involves", &involved)?;
    let one;
    let makers: &[Code] = match &information.origin {
        Origin::JointlyMade { makers, lead } => joint("origin.jointly_made.makers", makers, *lead)?,
        Origin::JointlyIssued { sealed_by, lead } => joint("origin.jointly_issued.sealed_by", sealed_by, *lead)?,
        Origin::Made { by } | Origin::Decision { by, .. } | Origin::ObtainedFromPublic { kept_by: by } => {
            one = [*by];
            &one
        }
        Origin::ObtainedFromAgency { made_by, .. } => made_by.as_slice(),
    };
    let Some(made_on) = information.made_on else { return Ok(()) };
    if day < made_on {
        return Err(AgencyError::MadeLater { made_on, day });
    }
    makers.iter().try_for_each(|maker| existed(roster, *maker, made_on))
}

pub(super) fn known(roster: &Roster, field: &'static str, body: Code) -> Result<(), AgencyError> {
    roster.body(body).map(|_| ()).ok_or(AgencyError::UnknownBody { field, body })
}

fn joint<'a>(field: &'static str, makers: &'a [Code], lead: Option<Code>) -> Result<&'a [Code], AgencyError> {
    if makers.len() < 2 {
        return Err(AgencyError::TooFew { field, count: makers.len() });
    }
    each_once(field, makers)?;
    match lead.filter(|lead| !makers.contains(lead)) {
        Some(lead) => Err(AgencyError::LeadNotAMaker { field, lead }),
        None => Ok(makers),
    }
}

pub(super) fn each_once(field: &'static str, bodies: &[Code]) -> Result<(), AgencyError> {
    let twice = bodies.iter().enumerate().find(|(at, body)| bodies.iter().take(*at).any(|earlier| earlier == *body));
    twice.map_or(Ok(()), |(_, body)| Err(AgencyError::Twice { field, body: *body }))
}

fn existed(roster: &Roster, body: Code, made_on: NaiveDate) -> Result<(), AgencyError> {
    if let Some(ended) = roster.ended(body).filter(|ended| *ended < made_on) {
        return Err(AgencyError::MadeAfterItsEnd { body, made_on, ended });
    }
    match roster.body(body).and_then(Body::established).filter(|established| made_on < *established) {
        Some(established) => Err(AgencyError::MadeBeforeEstablished { body, made_on, established }),
        None => Ok(()),
    }
}
