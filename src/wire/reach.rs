//! `reach`: does a text reach a body in a matter?

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::agency::{Body, Reach, reach};
use crate::citation::Provision;
use crate::norm::{Application, Matter, ScopeClause};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(default)]
    place: Place,
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    body: Body,
    matter: Matter,
}

#[derive(Serialize)]
struct Answer<'a> {
    /// How the body is reached; `None` where no clause names it, or something has to be found first.
    application: Option<Application>,
    /// The clause that decides.
    by: Option<Provision>,
    #[serde(flatten)]
    reach: Reach<'a>,
    /// The rules to which a clause sends the body.
    routes: Vec<Provision>,
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let place = question.place.jurisdiction()?;
    let regime = place.on(question.on)?;
    let found = reach(&regime, &question.body, question.matter);
    let decides = found.clause().filter(|_| found.missing.is_none());
    let answer = Answer {
        application: decides.map(ScopeClause::application),
        by: decides.map(ScopeClause::by),
        routes: found.routes(&regime).collect(),
        reach: found,
    };
    read::write(out, &answer)
}
