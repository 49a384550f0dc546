//! `compare`: places side by side, and what conflicts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::citation::{Cited, Code, Provision, Standing, Text};
use crate::norm::{Period, Purpose};
use crate::regime::{Conflict, Jurisdiction, Layered, Local};

/// The most places at once.
const MOST: usize = 100;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    places: Vec<Place>,
    /// The periods to compare, by what they are for; none where it is left out.
    #[serde(default)]
    periods: Vec<Purpose>,
    /// Whether to list what of each place conflicts.
    #[serde(default)]
    conflicts: bool,
}

#[derive(Serialize)]
struct Answer {
    places: Vec<Compared>,
}

#[derive(Serialize)]
struct Compared {
    place: Code,
    edition: Code,
    /// How the local text stands on the day; `null` for the nation alone.
    local_text: Option<Text>,
    /// The same as a code.
    standing: Option<&'static str>,
    local_text_binds: bool,
    /// The provisions in which the local text speaks of its own beginning and end.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    effects: Vec<Provision>,
    periods: Vec<Row>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conflicts: Option<Vec<Conflict>>,
}

#[derive(Serialize)]
struct Row {
    purpose: Purpose,
    layers: Layered,
    effective: Option<Cited<Period>>,
    /// By a local text of unknown date, were it in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    undated: Option<Cited<Period>>,
    /// The nation's, of a remedy whose text has not been verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    unverified: Option<Cited<Period>>,
    /// The nation's text that would set it on that day has not been seen.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    unseen: bool,
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Question { on, places, periods, conflicts } = question;
    if places.len() > MOST {
        let given = places.len();
        let fault = Fault::new(
            "compare.too_many",
            format!("`places`有{given}个，最多{MOST}个"),
            format!("`places` has {given}: expected at most {MOST}"),
        );
        return Err(fault.at("$.payload.places"));
    }
    let compared = places.into_iter().enumerate().map(|(at, place)| {
        let place = place.jurisdiction().map_err(|fault| fault.under_place(&format!("$.payload.places[{at}]")))?;
        compared(&place, on, &periods, conflicts)
    });
    read::write(out, &Answer { places: compared.collect::<Result<_, _>>()? })
}

fn compared(place: &Jurisdiction, on: NaiveDate, periods: &[Purpose], conflicts: bool) -> Result<Compared, Fault> {
    let regime = place.on(on)?;
    let row = |purpose: &Purpose| {
        let layers = regime.period(*purpose);
        let unverified = regime.unverified_period(*purpose);
        Row {
            purpose: *purpose,
            layers,
            effective: layers.effective().or(unverified),
            undated: regime.undated_period(*purpose),
            unverified,
            unseen: regime.is_unseen(*purpose),
        }
    };
    Ok(Compared {
        place: place.place(),
        edition: regime.procedure().code(),
        local_text: regime.local().describe(),
        standing: standing(&regime.local()),
        local_text_binds: regime.local().in_force().is_some(),
        effects: place.rules().map_or_else(Vec::new, |rules| rules.effects().iter().map(Cited::by).collect()),
        periods: periods.iter().map(row).collect(),
        conflicts: conflicts.then(|| regime.conflicts()),
    })
}

const fn standing(local: &Local<'_>) -> Option<&'static str> {
    Some(match local {
        Local::None => return None,
        Local::InForce { assumed: true, .. } => "in_force_as_supplied",
        Local::InForce { upper_bound: true, .. } => "in_force_by_upper_bound",
        Local::InForce { .. } => "in_force",
        Local::Undetermined { .. } => "date_unknown",
        Local::Absent { standing: Standing::Draft, .. } => "draft",
        Local::Absent { standing: Standing::NotYetInForce { .. }, .. } => "not_yet_in_force",
        Local::Absent { standing: Standing::Expired { .. }, .. } => "expired",
        Local::Absent { standing: Standing::Repealed { .. }, .. } => "repealed",
        Local::Absent { .. } => "does_not_apply",
    })
}
