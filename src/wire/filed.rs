//! Matters under their numbers, as a report and the registers take them.

use serde::Deserialize;

use super::fault::Fault;
use super::journal::{Sent, declared};
use crate::case::Case;
use crate::regime::{Jurisdiction, RegimeError};
use crate::report::{Filed, FiledError};
use crate::workflow::journal::Entry;

/// A matter under the number it is filed by.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kept {
    number: String,
    journal: Sent,
}

/// The same, replayed.
pub(super) struct Replayed {
    number: String,
    case: Case,
}

pub(super) fn replayed(matters: Vec<Kept>, place: &Jurisdiction) -> Result<Vec<Replayed>, Fault> {
    let replay = |(at, Kept { number, journal }): (usize, Kept)| {
        let case = journal.journal().and_then(|journal| {
            // A matter of another place is refused as such.
            if journal.header().place() == place.place() {
                declared(journal.entries().iter().map(Entry::event), place)?;
            }
            Ok(Case::replay(journal)?)
        });
        let case = case.map_err(|fault| fault.under(&format!("$.payload.matters[{at}]")))?;
        Ok(Replayed { number, case })
    };
    matters.into_iter().enumerate().map(replay).collect()
}

pub(super) fn filed(matters: &[Replayed]) -> Result<Vec<Filed<'_>>, Fault> {
    let mut all = Vec::with_capacity(matters.len());
    for (at, Replayed { number, case }) in matters.iter().enumerate() {
        let one = Filed::new(number, case);
        all.push(one.map_err(|why| Fault::from(why).at(format!("$.payload.matters[{at}].number")))?);
    }
    Ok(all)
}

/// Where a matter is given that is refused: why it is judged by no text, or `None` where its number is refused.
pub(super) fn of_matter(filed: &[Filed<'_>], number: &str, why: Option<&RegimeError>) -> String {
    let at = filed.iter().rposition(|one| one.number() == number).unwrap_or_default();
    let field = match why {
        None => ".number",
        Some(RegimeError::OtherPlace { .. }) => ".journal.header.place",
        Some(_) => "",
    };
    format!("$.payload.matters[{at}]{field}")
}

impl From<FiledError> for Fault {
    fn from(error: FiledError) -> Self {
        let en = error.to_string();
        let (code, zh) = match error {
            FiledError::Blank => ("filed.blank", "登记编号为空".to_owned()),
            FiledError::TooLong { length } => ("filed.too_long", format!("登记编号有{length}个字符，过长")),
            FiledError::Control { number } => ("filed.control", format!("登记编号{number:?}含控制字符")),
            FiledError::Formula { number } => ("filed.formula", format!("登记编号`{number}`会被电子表格当作公式")),
        };
        Self::new(code, zh, en)
    }
}
