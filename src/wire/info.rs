//! `info`: what this library is.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::{DEEPEST, FORMAT, MOST_BYTES, Op, read};
use crate::calendar::Calendar;
use crate::citation::Code;
use crate::law::local;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {}

#[derive(Serialize)]
struct Answer {
    version: &'static str,
    law_as_of: &'static str,
    formats: [&'static str; 1],
    ops: Vec<&'static str>,
    places: Vec<Code>,
    calendar: Covered,
    most_bytes: usize,
    deepest: usize,
}

/// The days whose working days are known for certain.
#[derive(Serialize)]
struct Covered {
    first: NaiveDate,
    horizon: NaiveDate,
}

pub(super) fn answer(_: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let calendar = Calendar::national();
    let answer = Answer {
        version: env!("CARGO_PKG_VERSION"),
        law_as_of: crate::LAW_AS_OF,
        formats: [FORMAT],
        ops: Op::ALL.into_iter().map(Op::code).collect(),
        places: local::BUILT_IN.iter().map(|rules| rules.place()).collect(),
        calendar: Covered { first: calendar.first(), horizon: calendar.horizon() },
        most_bytes: MOST_BYTES,
        deepest: DEEPEST,
    };
    read::write(out, &answer)
}
