//! What was found of the application, of the document, or of a part of it.

use chrono::NaiveDate;
use serde::Serialize;

use crate::citation::Code;
use crate::decision::{AgencyChoice, HigherText, Part};
use crate::fact::{Fact, FactError, Facts, Finding, Group};
use crate::norm::Mode;

/// What was found of one thing: the last finding of each fact, who closed what, the third party, the choice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Sheet {
    found: Vec<(Fact, Finding)>,
    reviewed: Vec<(Group, String, NaiveDate)>,
    pub(super) third_party: Option<Code>,
    pub(super) choice: Option<AgencyChoice>,
    pub(super) required_by: Option<HigherText>,
    pub(super) forbidden_by: Option<HigherText>,
}

impl Sheet {
    /// A sheet on which nothing was found yet.
    pub(super) fn of(third_party: Option<Code>) -> Self {
        Self { third_party, ..Self::default() }
    }

    /// Takes a finding in the place of the one before.
    pub(super) fn find(&mut self, fact: Fact, finding: Finding) {
        match self.found.iter_mut().find(|(one, _)| *one == fact) {
            Some((_, before)) => *before = finding,
            None => self.found.push((fact, finding)),
        }
    }

    pub(super) fn review(&mut self, group: Option<Group>, by: &str, on: NaiveDate) {
        let covered = |one: Group| group.is_none_or(|group| group == one);
        self.reviewed.retain(|(one, ..)| !covered(*one));
        let groups = Group::ALL.into_iter().filter(|one| covered(*one));
        self.reviewed.extend(groups.map(|group| (group, by.to_owned(), on)));
    }

    /// The facts, with those of the whole where nothing else was found here.
    ///
    /// # Errors
    /// [`FactError`] where two findings cannot stand together.
    pub(super) fn facts(&self, whole: Option<&Self>) -> Result<Facts, FactError> {
        let taken_over = whole.map_or(&[][..], |whole| &whole.found);
        let inherited = taken_over.iter().filter(|(fact, _)| !self.found.iter().any(|(own, _)| own == fact));
        let facts = self
            .found
            .iter()
            .chain(inherited)
            .try_fold(Facts::new(), |facts, (fact, finding)| facts.with(*fact, *finding))?;
        let above = whole.map_or(&[][..], |whole| &whole.reviewed);
        self.reviewed.iter().chain(above).try_fold(facts, |facts, (group, by, on)| facts.reviewed(*group, by, *on))
    }

    /// The part that is put to the law, with these facts.
    ///
    /// # Errors
    /// [`FactError`] where a text contradicts a finding.
    pub(super) fn part(&self, whole: Option<&Self>, facts: Facts, mode: Mode) -> Result<Part, FactError> {
        let mut part = Part::new(mode, facts);
        if let Some(text) = self.required_by.or(whole.and_then(|whole| whole.required_by)) {
            part = part.required_by(text)?;
        }
        if let Some(text) = self.forbidden_by.or(whole.and_then(|whole| whole.forbidden_by)) {
            part = part.forbidden_by(text)?;
        }
        let choice = self.choice.or(whole.and_then(|whole| whole.choice));
        Ok(choice.map_or(part.clone(), |choice| part.choosing(choice)))
    }
}
