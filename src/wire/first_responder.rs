//! `first_responder`: who is the first to respond to public opinion?

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::agency::{FirstResponder, first_responder};
use crate::citation::Code;
use crate::norm::OpinionAbout;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(default)]
    place: Place,
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    about: OpinionAbout,
    /// The unit that it concerns.
    concerned: Option<Code>,
}

#[derive(Serialize)]
struct Answer {
    first_responder: FirstResponder,
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let place = question.place.jurisdiction()?;
    let regime = place.on(question.on)?;
    let first_responder = first_responder(&regime, question.about, question.concerned);
    read::write(out, &Answer { first_responder })
}
