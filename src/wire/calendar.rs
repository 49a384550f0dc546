//! The calendar asked about.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Deserialize;

use super::fault::Fault;
use crate::calendar::notice::Unchecked;
use crate::calendar::{Calendar, Notice};
use crate::citation::Code;

/// The national calendar, with notices that the host adds, and perhaps only as known on a day.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Days {
    /// Read before they are checked, so that what is wrong with one is told in both languages.
    notices: Vec<Unchecked>,
    #[serde(deserialize_with = "crate::citation::date::perhaps")]
    known_on: Option<NaiveDate>,
}

impl Days {
    pub(super) fn calendar(self) -> Result<Cow<'static, Calendar>, Fault> {
        let all = joined(self.notices)?;
        match self.known_on {
            Some(day) => {
                let known = all.as_known_on(day).map_err(|why| Fault::from(why).at("$.payload.calendar.known_on"))?;
                Ok(Cow::Owned(known))
            }
            None => Ok(all),
        }
    }
}

/// The national calendar, with the notices of the host.
fn joined(notices: Vec<Unchecked>) -> Result<Cow<'static, Calendar>, Fault> {
    let national = Calendar::national();
    if notices.is_empty() {
        return Ok(Cow::Borrowed(national));
    }
    let check = |(at, notice): (usize, Unchecked)| {
        let blocks = notice.blocks().to_vec();
        Notice::try_from(notice).map_err(|why| Fault::of_notice(why, &blocks).under(&place(at)))
    };
    let notices = notices.into_iter().enumerate().map(check).collect::<Result<Vec<Notice>, Fault>>()?;
    let codes: Vec<Code> = notices.iter().map(Notice::code).collect();
    let joined = national.with(notices).map_err(|why| {
        // Of two of one code the later is the one too many.
        let at = why.notice().and_then(|code| codes.iter().rposition(|one| *one == code));
        let fault = Fault::from(why);
        match at {
            Some(at) => fault.at(place(at)),
            None => fault,
        }
    });
    Ok(Cow::Owned(joined?))
}

/// Where a notice stands in the request.
fn place(at: usize) -> String {
    format!("$.payload.calendar.notices[{at}]")
}
