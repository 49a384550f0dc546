//! The place asked about.

use chrono::NaiveDate;
use serde::Deserialize;

use super::fault::Fault;
use crate::norm::local_loading::Raw;
use crate::norm::{LocalRules, Readings};
use crate::regime::Jurisdiction;

/// A place with its assumptions and readings; the nation alone where nothing is given.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Place {
    /// A place that is built in, or `national`.
    code: Option<String>,
    /// The record of issue that the local text lacks.
    #[serde(deserialize_with = "crate::citation::date::perhaps")]
    issued: Option<NaiveDate>,
    readings: Readings,
    /// The rules of a place of the host's own.
    rules: Option<Box<Raw>>,
}

impl Place {
    pub(super) fn jurisdiction(self) -> Result<Jurisdiction, Fault> {
        let place = match (self.code.as_deref(), self.rules) {
            (None, None) => Jurisdiction::national(),
            (Some(code), None) => Jurisdiction::of_place(code)?,
            (None, Some(raw)) => {
                Jurisdiction::with_rules(rules(*raw).map_err(|fault| fault.under("$.payload.place.rules"))?)?
            }
            (Some(_), Some(_)) => {
                let fault = Fault::new(
                    "place.code_and_rules",
                    "`code`与`rules`同时给出，应只给其一",
                    "`code` and `rules` are both given: expected one of them",
                );
                return Err(fault.at("$.payload.place"));
            }
        };
        let dated = match self.issued {
            Some(day) => place.issued_on(day)?,
            None => place,
        };
        Ok(dated.with_readings(self.readings))
    }
}

/// The rules of a place of the host's own, checked here, so that what is wrong with them is told in both languages.
pub(super) fn rules(raw: Raw) -> Result<LocalRules, Fault> {
    let rules = LocalRules::unchecked(raw);
    match rules.check() {
        Ok(()) => Ok(rules),
        Err(why) => Err(Fault::of_rules(why, &rules)),
    }
}
