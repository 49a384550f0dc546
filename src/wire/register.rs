//! `register`: the registers that the texts require, drawn up from the matters.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::calendar::Days;
use super::either::{PENDING, under_either_text};
use super::fault::Fault;
use super::filed::{Kept, filed, of_matter, replayed};
use super::place::Place;
use super::read;
use crate::citation::{Language, Provision};
use crate::norm::Period;
use crate::report::register::{Register, RegisterError, Registers, Row, csv};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(default)]
    place: Place,
    #[serde(default)]
    calendar: Days,
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    register: Register,
    matters: Vec<Kept>,
    /// After how long what is withheld is looked at again; no text sets it.
    every: Option<Period>,
    /// The language of a table of comma-separated lines, where one is wanted.
    csv: Option<Language>,
}

#[derive(Serialize)]
struct Answer<'r, R> {
    register: Register,
    /// The provisions in force that ask for it.
    by: Vec<Provision>,
    /// Those of a local text of unknown date, which may ask for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    undetermined_by: Vec<Provision>,
    rows: &'r [R],
    #[serde(skip_serializing_if = "Option::is_none")]
    csv: Option<String>,
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Question { place, calendar, on, register, matters, every, csv } = question;
    let (place, calendar) = (place.jurisdiction()?, calendar.calendar()?);
    let matters = replayed(matters, &place)?;
    let filed = filed(&matters)?;
    let refused = |why: RegisterError| {
        let at = match &why {
            RegisterError::NumberTwice { number } => Some(of_matter(&filed, number, None)),
            RegisterError::Matter { number, why } => Some(of_matter(&filed, number, Some(why))),
            RegisterError::Interval { .. } => Some("$.payload.every".to_owned()),
            RegisterError::Regime(_) => None,
        };
        let fault = Fault::from(why);
        match at {
            Some(at) => fault.at(at),
            None => fault,
        }
    };
    under_either_text(&place, out, |place, out| {
        let registers = Registers::new(&filed, place, &calendar, on).map_err(refused)?;
        let by = [registers.required_by(register), registers.undetermined_by(register)];
        match register {
            Register::Applications => write(out, register, by, &registers.applications().map_err(refused)?, csv),
            Register::Releases => write(out, register, by, &registers.releases(), csv),
            Register::SecrecyReviews => write(out, register, by, &registers.secrecy_reviews(), csv),
            Register::Withheld => write(out, register, by, &registers.withheld(every).map_err(refused)?, csv),
            Register::Declassifications => write(out, register, by, &registers.declassifications(), csv),
            Register::Notices => write(out, register, by, &registers.notices(), csv),
        }
    })
}

fn write<R: Row + Serialize>(
    out: &mut Vec<u8>,
    register: Register,
    [by, undetermined_by]: [Vec<Provision>; 2],
    rows: &[R],
    language: Option<Language>,
) -> Result<(), Fault> {
    let csv = language.map(|language| csv(rows, language));
    read::write(out, &Answer { register, by, undetermined_by, rows, csv })
}

impl From<RegisterError> for Fault {
    fn from(error: RegisterError) -> Self {
        let en = error.to_string();
        let (code, zh) = match error {
            RegisterError::NumberTwice { number } => {
                ("register.number_twice", format!("登记编号`{number}`重复，每个案件应有自己的编号"))
            }
            RegisterError::Matter { number, why } => {
                let why = Self::from(why);
                let code = if why.is(PENDING) { PENDING } else { "register.matter" };
                (code, format!("案件`{number}`：{}", why.zh()))
            }
            RegisterError::Regime(why) => return why.into(),
            RegisterError::Interval { number, .. } => {
                ("register.interval", format!("案件`{number}`：重新评估的间隔无法计算"))
            }
        };
        Self::new(code, zh, en).at("$.payload.matters")
    }
}
