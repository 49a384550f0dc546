//! A file of the supervisor: its title, the day of the audit, and the journal of the matter as an agency's system stores it; or that journal
//! as the wire's `audit` takes it, with its day or bare.

use std::path::Path;

use chrono::NaiveDate;
use gongkai::case::{Case, Event};
use gongkai::citation::Text;
use gongkai::regime::Jurisdiction;
use gongkai::workflow::journal::Journal;
use serde::de::{Error as _, IgnoredAny};
use serde::{Deserialize, Deserializer};

use crate::place::day;

/// A file that can be audited.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) title: Text,
    pub(crate) on: NaiveDate,
    pub(crate) place: Jurisdiction,
    pub(crate) case: Case,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    title: Option<Text>,
    #[serde(deserialize_with = "on")]
    on: NaiveDate,
    #[serde(alias = "journal")]
    matter: Journal<Event>,
}

/// What tells a bare journal from a file, read first so that what is wrong in either is said of its own fields.
#[derive(Deserialize)]
#[serde(expecting = "an object with `on` and `matter` or `journal`, or a bare journal with `header` and `entries`")]
struct Shape {
    header: Option<IgnoredAny>,
}

impl File {
    /// Those that are shipped, in the order in which they are told.
    pub(crate) fn shipped() -> Result<Vec<Self>, String> {
        let read = |(name, text): &(&str, &str)| {
            Self::of(name, text).map_err(|wrong| format!("examples/audit/files/{name}.json: {wrong}"))
        };
        FILES.iter().map(read).collect()
    }

    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| wrong(&error))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        Self::of(&name, &text).map_err(|error| wrong(&error))
    }

    pub(crate) fn of(name: &str, text: &str) -> Result<Self, String> {
        let words = |error: serde_json::Error| error.to_string();
        let bare = serde_json::from_str::<Shape>(text).map_err(words)?.header.is_some();
        let Stored { title, on, matter } = if bare {
            // It is audited on the day of its last entry.
            let matter: Journal<Event> = serde_json::from_str(text).map_err(words)?;
            let last = matter.entries().last().ok_or("`entries` is empty: expected at least one entry")?;
            Stored { title: None, on: last.on(), matter }
        } else {
            serde_json::from_str(text).map_err(words)?
        };
        let title = title.unwrap_or_else(|| Text::new(name.to_owned(), name.to_owned()));
        let place = matter.header().jurisdiction().map_err(|error| format!("`matter.header`: {error}"))?;
        let case = Case::replay(matter).map_err(|error| format!("`matter`: {error}"))?;
        Ok(Self { name: name.to_owned(), title, on, place, case })
    }

    /// The same, audited on another day.
    pub(crate) fn on(mut self, day: Option<NaiveDate>) -> Self {
        self.on = day.unwrap_or(self.on);
        self
    }

    /// The same, in a place that is given, under the readings that the journal chose.
    pub(crate) fn in_place(mut self, place: Option<Jurisdiction>) -> Self {
        if let Some(place) = place {
            self.place = place.with_readings(self.place.readings());
        }
        self
    }
}

fn on<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(deserializer).map_err(|error| D::Error::custom(format!("`on`: {error}")))?;
    day(&text).map_err(|error| D::Error::custom(format!("`on`: {error}")))
}

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("files/", $name, ".json")))),*]
    };
}

const FILES: &[(&str, &str)] = files![
    "01_granted",
    "02_trade_secret_refused",
    "03_granted_in_part",
    "04_reply_late",
    "05_not_answered",
    "06_extension_not_told",
    "07_extension_unapproved",
    "08_correction_late_twice",
    "09_third_party_not_heard",
    "10_objection_ignored",
    "11_ground_unavailable",
    "12_provision_repealed",
    "13_reasons_missing",
    "14_severance_ignored",
    "15_discretion_not_exercised",
    "16_remedies_wrong",
    "17_wrongly_referred",
    "18_responsible_not_named",
    "19_local_ground",
    "20_released_unreviewed",
    "21_gate_skipped",
    "22_coordination_skipped",
    "23_fee_wrong",
    "24_lapsed_early",
    "25_delay_unfounded",
    "26_search_missing",
    "27_five_breaches",
    "28_yantian",
    "29_yanliang",
    "30_lieshan",
    "31_taierzhuang",
    "32_yunnan_bureau",
    "33_interpretation_late",
    "34_guidance_of_2010",
    "35_pending_2019",
    "36_facts_missing",
];
