//! Matters under their numbers, as a report and the registers take them.

use serde::Deserialize;

use super::fault::Fault;
use super::journal::{Sent, declared, excepted};
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
                excepted(journal.entries().iter().map(Entry::event), place)?;
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
    let mut numbered = filed.iter().map(|one| one.number() == number);
    // Of two of one number the later is the one too many, and the earlier the first that is judged.
    let at = if why.is_none() { numbered.rposition(|is| is) } else { numbered.position(|is| is) };
    let at = at.unwrap_or_default();
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
            FiledError::Blank => ("filed.blank", "`number`为空，应为1至64个字符".to_owned()),
            FiledError::TooLong { length } => ("filed.too_long", format!("`number`有{length}个字符，最多64个")),
            FiledError::Control { number } => ("filed.control", format!("`number`为{number:?}，不应含控制字符")),
            FiledError::Formula { number } => {
                ("filed.formula", format!("`number`为`{number}`，不应以`=`、`+`、`-`、`@`开头，以免电子表格当作公式"))
            }
        };
        Self::new(code, zh, en)
    }
}
