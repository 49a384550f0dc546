//! `responsible`: who answers?

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::agency::{Addressed, Information, Responsibility, Roster, responsible};
use crate::citation::Code;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(default)]
    place: Place,
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    roster: Roster,
    information: Information,
    /// The body to which an application was addressed.
    addressed: Option<Code>,
}

#[derive(Serialize)]
struct Answer<'a> {
    responsible: &'a Responsibility<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    addressed: Option<Addressed<'a>>,
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let place = question.place.jurisdiction()?;
    let regime = place.on(question.on)?;
    let found = responsible(&regime, &question.roster, &question.information)?;
    let addressed = question.addressed.map(|body| found.addressed(body)).transpose()?;
    read::write(out, &Answer { responsible: &found, addressed })
}
