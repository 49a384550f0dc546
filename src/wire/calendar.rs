//! The calendar asked about.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Deserialize;

use super::fault::Fault;
use crate::calendar::{Calendar, Notice};

/// The national calendar, with notices that the host adds, and perhaps only as known on a day.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Days {
    notices: Vec<Notice>,
    #[serde(deserialize_with = "crate::citation::date::perhaps")]
    known_on: Option<NaiveDate>,
}

impl Days {
    pub(super) fn calendar(self) -> Result<Cow<'static, Calendar>, Fault> {
        let national = Calendar::national();
        let all =
            if self.notices.is_empty() { Cow::Borrowed(national) } else { Cow::Owned(national.with(self.notices)?) };
        match self.known_on {
            Some(day) => {
                let known = all.as_known_on(day).map_err(|why| Fault::from(why).at("$.payload.calendar.known_on"))?;
                Ok(Cow::Owned(known))
            }
            None => Ok(all),
        }
    }
}
