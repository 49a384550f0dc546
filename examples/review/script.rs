//! What happens in a place, as a file: the facts, and one step after the other.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use gongkai::citation::{Code, Text};
use gongkai::fact::{Fact, Facts, Finding};
use gongkai::norm::Role;
use gongkai::regime::Jurisdiction;
use gongkai::workflow::{consultation, release, secrecy_review};
use serde::Deserialize;

/// The places with their files, in the order in which they are played.
const FILES: [(&str, &str); 5] = [
    ("yantian", include_str!("yantian.json")),
    ("yanliang", include_str!("yanliang.json")),
    ("lieshan", include_str!("lieshan.json")),
    ("taierzhuang", include_str!("taierzhuang.json")),
    ("yunnan_bureau", include_str!("yunnan_bureau.json")),
];

/// The day on which the document is formed everywhere, and for which a place is drawn.
pub(crate) const FORMED: NaiveDate = match NaiveDate::from_ymd_opt(2023, 9, 4) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Script {
    place: String,
    /// The record of issue of a text that leaves its date open.
    issued_on: Option<NaiveDate>,
    pub(crate) name: Text,
    pub(crate) title: Text,
    /// What the place asks about the document, by its own codes.
    #[serde(default)]
    findings: BTreeMap<String, Finding>,
    /// Who else has a say.
    #[serde(default)]
    pub(crate) others: BTreeMap<Code, Text>,
    pub(crate) steps: Vec<Step>,
}

/// One step on a day: by whom, what, and what else is to be told.
#[derive(Deserialize)]
pub(crate) struct Step {
    pub(crate) on: NaiveDate,
    pub(crate) who: Who,
    pub(crate) note: Option<Text>,
    #[serde(flatten)]
    pub(crate) act: Act,
}

/// A role of the place, or somebody else by name.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Who {
    Role(Role),
    Named(Text),
}

impl Who {
    pub(crate) fn name(&self) -> Text {
        match self {
            Self::Role(role) => role.name(),
            Self::Named(name) => name.clone(),
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Act {
    /// In the secrecy review.
    Review(secrecy_review::Event),
    /// On the way to the public, held back where anything stands in the way.
    Release(release::Event),
    /// With others.
    Consult(consultation::Event),
}

impl Script {
    /// All of them, or that of one place.
    pub(crate) fn of_places(place: Option<&str>) -> Result<Vec<Self>, String> {
        let files: Vec<_> = FILES.iter().filter(|(code, _)| place.is_none_or(|place| place == *code)).collect();
        if let (true, Some(place)) = (files.is_empty(), place) {
            return Err(format!("place `{place}` is unknown: expected {}", expected()));
        }
        let read = |(code, text): &&(&str, &str)| {
            serde_json::from_str(text).map_err(|error| format!("examples/review/{code}.json: {error}"))
        };
        files.iter().map(read).collect()
    }

    pub(crate) fn jurisdiction(&self) -> Result<Jurisdiction, String> {
        let place = Jurisdiction::of_place(&self.place).map_err(|error| error.to_string())?;
        match self.issued_on {
            Some(day) => place.issued_on(day).map_err(|error| error.to_string()),
            None => Ok(place),
        }
    }

    /// What is known of the document: what the place asks about it; for the rest somebody states that nothing applies.
    pub(crate) fn facts(&self, place: &Jurisdiction) -> Result<Facts, String> {
        let facts = Facts::government_information().reviewed_throughout("the review body", FORMED);
        let mut facts = facts.map_err(|error| error.to_string())?;
        for (code, finding) in &self.findings {
            let found: Option<Fact> = place.rules().and_then(|rules| rules.finding(code));
            let fact =
                found.ok_or_else(|| format!("`findings` of {} names `{code}`: expected one of its own", self.place))?;
            facts.record(fact, *finding).map_err(|error| error.to_string())?;
        }
        Ok(facts)
    }
}

/// The places in words.
pub(crate) fn expected() -> String {
    FILES.map(|(code, _)| code).join(", ")
}
