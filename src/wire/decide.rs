//! `decide`: open it?

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::facts::Piece;
use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::citation::{Cited, Code, Language};
use crate::decision::{ChoiceStanding, Decision, Flags, Verdict, decide};
use crate::norm::Mode;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(default)]
    place: Place,
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    mode: Mode,
    part: Piece,
    /// The language of an explanation, where one is wanted.
    explain: Option<Language>,
    /// Whether the outcome and its grounds are enough.
    #[serde(default)]
    brief: bool,
}

#[derive(Serialize)]
struct Answer<'a> {
    decision: &'a Decision<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
}

/// The outcome and its grounds.
#[derive(Serialize)]
struct Brief {
    effective: Verdict,
    choice: ChoiceStanding,
    grounds: Vec<Cited<Code>>,
    flags: Flags,
}

impl Brief {
    fn of(decision: &Decision<'_>) -> Self {
        let grounds = decision.grounds().map(|ground| Cited::new(ground.code(), ground.by())).collect();
        Self { effective: decision.effective(), choice: decision.choice(), grounds, flags: decision.flags() }
    }
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let place = question.place.jurisdiction()?;
    let regime = place.on(question.on)?;
    let part = question.part.part(question.mode, &place).map_err(|fault| fault.under("$.payload.part"))?;
    let decision = decide(&regime, &part);
    if question.brief {
        return read::write(out, &Brief::of(&decision));
    }
    let explanation = question.explain.map(|language| decision.explain().draw(language, true));
    read::write(out, &Answer { decision: &decision, explanation })
}
