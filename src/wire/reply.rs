//! `reply`: which kind of reply to an application?

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::either::under_either_text;
use super::facts::{Asked, Piece, truth};
use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::decision::{self, Joined, Part, decide_all};
use crate::fact::Finding;
use crate::norm::Mode;

/// The most parts of one application.
const MOST: usize = 1_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(default)]
    place: Place,
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    /// The day of receipt, where another text may have been in force then.
    #[serde(default, deserialize_with = "crate::citation::date::perhaps")]
    received: Option<NaiveDate>,
    #[serde(default)]
    application: Asked,
    parts: Vec<Piece>,
    /// Whether what can be disclosed can be severed from the rest.
    severable: Option<Finding>,
}

#[derive(Serialize)]
struct Answer<'a> {
    reply: decision::Reply,
    document: &'a Joined<'a>,
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    if question.parts.len() > MOST {
        let given = question.parts.len();
        let fault = Fault::new(
            "reply.too_many",
            format!("`parts`有{given}个，最多{MOST}个"),
            format!("`parts` has {given}: expected at most {MOST}"),
        );
        return Err(fault.at("$.payload.parts"));
    }
    let (place, on, received) = (question.place.jurisdiction()?, question.on, question.received);
    let parts: Result<Vec<Part>, Fault> = question
        .parts
        .into_iter()
        .enumerate()
        .map(|(at, piece)| {
            piece.part(Mode::OnRequest, &place).map_err(|fault| fault.under(&format!("$.payload.parts[{at}]")))
        })
        .collect();
    let (parts, severable) = (parts?, truth(question.severable));
    let application = question.application.application().map_err(|fault| fault.under("$.payload.application"))?;
    under_either_text(&place, out, |place, out| {
        let regime = match received {
            Some(received) => place.for_file(received, on)?,
            None => place.on(on)?,
        };
        let document = decide_all(&regime, &parts, severable)?;
        let reply = decision::reply(&regime, &application, &document);
        read::write(out, &Answer { reply, document: &document })
    })
}
