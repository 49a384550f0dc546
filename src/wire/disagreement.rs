//! `disagreement`: to whom does a disagreement between agencies go?

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::agency::{Disagreement, Escalated, Roster, escalate};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(default)]
    place: Place,
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    roster: Roster,
    disagreement: Disagreement,
}

#[derive(Serialize)]
struct Answer<'a> {
    escalated: Escalated<'a>,
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let place = question.place.jurisdiction()?;
    let regime = place.on(question.on)?;
    let escalated = escalate(&regime, &question.roster, &question.disagreement)?;
    read::write(out, &Answer { escalated })
}
