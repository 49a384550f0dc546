//! What was found of the application, of the document, or of a part of it.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;

use crate::citation::Code;
use crate::decision::{AgencyChoice, HigherText, Part};
use crate::fact::{Fact, FactError, Facts, Finding, Group};
use crate::norm::Mode;

/// What was found of one thing: the last finding of each fact, who closed what, the third party, the choice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Sheet {
    #[serde(skip)]
    found: Vec<(Fact, Finding)>,
    #[serde(skip)]
    reviewed: Vec<(Group, Arc<str>, NaiveDate)>,
    /// What they come to, with those of the whole where nothing else was found here; kept in step with them.
    facts: Facts,
    pub(super) third_party: Option<Code>,
    pub(super) choice: Option<AgencyChoice>,
    pub(super) required_by: Option<HigherText>,
    pub(super) forbidden_by: Option<HigherText>,
}

impl Sheet {
    /// A sheet of a part of the whole, on which nothing was found yet.
    pub(super) fn of(third_party: Option<Code>, whole: &Self) -> Self {
        Self { third_party, facts: whole.facts.clone(), ..Self::default() }
    }

    pub(super) const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Whether a fact was asked here before.
    pub(super) fn has(&self, fact: Fact) -> bool {
        self.found.iter().any(|(one, _)| *one == fact)
    }

    /// Adds a finding of a fact that was not asked before.
    ///
    /// # Errors
    /// [`FactError`] where it cannot stand beside another; nothing has changed then.
    pub(super) fn add(&mut self, fact: Fact, finding: Finding) -> Result<(), FactError> {
        self.facts.record(fact, finding)?;
        self.found.push((fact, finding));
        Ok(())
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
        let by: Arc<str> = by.into();
        self.reviewed.extend(groups.map(|group| (group, Arc::clone(&by), on)));
    }

    /// Brings what they come to in step.
    ///
    /// # Errors
    /// [`FactError`] where two findings cannot stand together.
    pub(super) fn settle(&mut self, whole: Option<&Self>) -> Result<(), FactError> {
        let taken_over = whole.map_or(&[][..], |whole| &whole.found);
        let inherited = taken_over.iter().filter(|(fact, _)| !self.has(*fact));
        let mut found = self.found.iter().chain(inherited);
        let facts = found.try_fold(Facts::new(), |facts, (fact, finding)| facts.with(*fact, *finding))?;
        let above = whole.map_or(&[][..], |whole| &whole.reviewed);
        let mut reviewed = self.reviewed.iter().chain(above);
        self.facts =
            reviewed.try_fold(facts, |facts, (group, by, on)| facts.reviewed_by(*group, Arc::clone(by), *on))?;
        Ok(())
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
        Ok(match self.choice.or(whole.and_then(|whole| whole.choice)) {
            Some(choice) => part.choosing(choice),
            None => part,
        })
    }
}
