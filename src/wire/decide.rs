//! `decide`: open it?

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::facts::Piece;
use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::citation::Language;
use crate::decision::{Decision, decide};
use crate::norm::Mode;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    #[serde(default)]
    place: Place,
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    mode: Mode,
    part: Piece,
    /// The language of an explanation, where one is wanted.
    explain: Option<Language>,
}

#[derive(Serialize)]
struct Answer<'a> {
    decision: &'a Decision<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
}

pub(super) fn answer(payload: &RawValue, out: &mut Vec<u8>) -> Result<(), Fault> {
    let question: Question = read::payload(payload)?;
    let place = question.place.jurisdiction()?;
    let regime = place.on(question.on)?;
    let part = question.part.part(question.mode, &place)?;
    let decision = decide(&regime, &part);
    let explanation = question.explain.map(|language| decision.explain().draw(language, true));
    read::write(out, &Answer { decision: &decision, explanation })
}
