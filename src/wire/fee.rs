//! `fee`: what does the processing fee come to?

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::read;
use crate::citation::Provision;
use crate::law::national::fees::{METHOD, tariff};
use crate::norm::{FeeBasis, Fen, Tariff};
use crate::regime::Jurisdiction;

#[derive(Copy, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    basis: FeeBasis,
    /// How many items, or pages.
    units: u32,
    /// How many items of the same applicant came before in the same calendar month; pages are not added up.
    #[serde(default)]
    before: u32,
}

#[derive(Serialize)]
struct Answer {
    /// By which the method is set; of a day of the 2007 text there is none.
    method: Option<Provision>,
    /// Of a day on which none was in force there is none.
    tariff: Option<&'static Tariff>,
    /// In fen.
    charge: Option<Fen>,
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Question { on, basis, units, before } = question;
    let before = match basis {
        FeeBasis::PerItem => before,
        FeeBasis::PerQuantity => 0,
    };
    // A day before any text is refused as of every question.
    let _regime = Jurisdiction::national().on(on)?;
    if before > Tariff::MOST_UNITS {
        let zh = format!("`before`为{before}，最多{}", Tariff::MOST_UNITS);
        let en = format!("`before` is {before}: expected at most {}", Tariff::MOST_UNITS);
        return Err(Fault::new("fee.too_many", zh, en).at("$.payload.before"));
    }
    let method = Some(METHOD).filter(|method| method.exists_by(on));
    let tariff = Some(tariff(basis)).filter(|tariff| tariff.by().exists_by(on));
    let charge = tariff.map(|tariff| tariff.charge_after(before, units)).transpose()?;
    read::write(out, &Answer { method, tariff, charge })
}
