//! The matter file: what a host knows about one question of disclosure, as JSON.

use chrono::NaiveDate;
use gongkai::citation::{Code, Text};
use gongkai::decision::{AgencyChoice, Application, HigherText, Part};
use gongkai::fact::{Fact, FactError, Facts, Finding, Group, Truth};
use gongkai::norm::{LocalRules, Mode, Readings};
use gongkai::regime::{Jurisdiction, RegimeError};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One question of disclosure.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Matter {
    pub(crate) title: Text,
    /// A built-in place; the nation alone where it is left out.
    pub(crate) place: Option<String>,
    /// The record of issue of a local text that has no date of its own.
    pub(crate) issued_on: Option<NaiveDate>,
    #[serde(default)]
    pub(crate) readings: Readings,
    pub(crate) mode: Mode,
    /// The day the question is asked.
    pub(crate) day: NaiveDate,
    /// The day from which the period runs: receipt of the application, or formation or change of the information.
    pub(crate) since: NaiveDate,
    /// What is known about the application itself.
    #[serde(default)]
    pub(crate) application: Sheet,
    /// Whether the disclosable parts can be separated from the rest.
    pub(crate) severable: Option<Finding>,
    pub(crate) parts: Vec<PartRecord>,
}

/// A sheet of facts with the statement that closes whole groups of them.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sheet {
    #[serde(default)]
    pub(crate) facts: Facts,
    pub(crate) reviewed: Option<Statement>,
    /// What the agency chose where the law lets it refuse an application.
    pub(crate) choice: Option<AgencyChoice>,
}

/// "Reviewed, nothing else in these groups applies."
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Statement {
    pub(crate) by: String,
    pub(crate) day: NaiveDate,
    pub(crate) groups: Vec<Group>,
}

/// One part of the information.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PartRecord {
    pub(crate) name: Text,
    #[serde(default)]
    pub(crate) facts: Facts,
    pub(crate) reviewed: Option<Statement>,
    /// Findings that the local text asks for, by its own codes.
    #[serde(default)]
    pub(crate) local: BTreeMap<Code, Finding>,
    pub(crate) choice: Option<AgencyChoice>,
    pub(crate) required_by: Option<HigherText>,
    pub(crate) forbidden_by: Option<HigherText>,
}

/// What is wrong with a matter.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MatterError {
    #[error(transparent)]
    Fact(#[from] FactError),
    #[error(transparent)]
    Regime(#[from] RegimeError),
    #[error("`local` names `{code}`: expected one of {expected}")]
    LocalFinding { code: Code, expected: String },
}

impl Matter {
    pub(crate) fn jurisdiction(&self) -> Result<Jurisdiction, MatterError> {
        let place = match &self.place {
            None => Jurisdiction::national(),
            Some(place) => Jurisdiction::of_place(place)?,
        };
        let place = match self.issued_on {
            None => place,
            Some(day) => place.issued_on(day)?,
        };
        Ok(place.with_readings(self.readings))
    }

    pub(crate) fn application(&self) -> Result<Application, MatterError> {
        let Sheet { facts, reviewed, choice } = &self.application;
        let application = Application::new(closed(facts.clone(), reviewed.as_ref())?);
        Ok(choice.map_or(application.clone(), |choice| application.choosing(choice)))
    }

    pub(crate) fn severable(&self) -> Truth {
        match self.severable {
            Some(Finding::Yes) => Truth::Yes,
            Some(Finding::No) => Truth::No,
            Some(Finding::Unknown) | None => Truth::Open,
        }
    }

    pub(crate) fn parts(&self, place: &Jurisdiction) -> Result<Vec<Part>, MatterError> {
        self.parts.iter().map(|record| record.part(self.mode, place)).collect()
    }
}

impl PartRecord {
    fn part(&self, mode: Mode, place: &Jurisdiction) -> Result<Part, MatterError> {
        let mut facts = closed(self.facts.clone(), self.reviewed.as_ref())?;
        for (code, finding) in &self.local {
            facts.record(local_fact(*code, place)?, *finding)?;
        }
        let mut part = Part::new(mode, facts);
        if let Some(choice) = self.choice {
            part = part.choosing(choice);
        }
        if let Some(text) = self.required_by {
            part = part.required_by(text)?;
        }
        if let Some(text) = self.forbidden_by {
            part = part.forbidden_by(text)?;
        }
        Ok(part)
    }
}

fn closed(facts: Facts, statement: Option<&Statement>) -> Result<Facts, MatterError> {
    let Some(Statement { by, day, groups }) = statement else { return Ok(facts) };
    Ok(groups.iter().try_fold(facts, |facts, group| facts.reviewed(*group, by, *day))?)
}

fn local_fact(code: Code, place: &Jurisdiction) -> Result<Fact, MatterError> {
    let found = place.rules().and_then(|rules| rules.finding(code.as_str()));
    found.ok_or_else(|| {
        let codes = place.rules().into_iter().flat_map(LocalRules::findings).map(|finding| finding.code().to_string());
        MatterError::LocalFinding { code, expected: codes.collect::<Vec<_>>().join(", ") }
    })
}
