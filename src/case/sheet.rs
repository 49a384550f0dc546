//! What was found of the application, of the document, or of a part of it.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;

use crate::citation::Code;
use crate::decision::{AgencyChoice, HigherText, Part};
use crate::fact::{Fact, FactError, FactSet, Facts, Finding, Group};
use crate::norm::Mode;

/// What was found of a fact, by which entry of the journal of findings, and on which day.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
struct Answer {
    fact: Fact,
    finding: Finding,
    at: usize,
    on: NaiveDate,
    /// Since when it has been found so: to find the same once more changes nothing.
    since: NaiveDate,
    /// Whether something else was found of it here before.
    turned: bool,
}

impl Answer {
    /// Whether it says no more of the information as it is now: that the secrecy ended, where it was determined on a later day; that it was reviewed
    /// afresh, where the secrecy ended on a later day. Two findings of one day stand in no order.
    fn is_spent(self, others: &[Self]) -> bool {
        let yes = |one: &&Self| one.finding == Finding::Yes;
        let determined = others.iter().filter(yes).find(|one| one.fact == Fact::DETERMINED_STATE_SECRET);
        // To find once more that the same secrecy ended is no new end; what was determined since ended by the later finding.
        let ended = |end: &Self| if determined.is_some_and(|one| end.since < one.since) { end.on } else { end.since };
        let mut ends = others.iter().filter(yes).filter(|one| FactSet::NO_LONGER_SECRET.has(one.fact));
        match self.fact {
            _ if self.finding != Finding::Yes => false,
            Fact::FRESHLY_REVIEWED => ends.any(|end| self.on < ended(end)),
            // Said again after it ended, that it was determined may be of a new secret.
            fact if FactSet::NO_LONGER_SECRET.has(fact) => determined.is_some_and(|one| self.on < one.on),
            _ => false,
        }
    }
}

/// What was found of one thing: the last finding of each fact, who closed what, the third party, the choice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Sheet {
    #[serde(skip)]
    found: Vec<Answer>,
    #[serde(skip)]
    reviewed: Vec<(Group, Arc<str>, NaiveDate)>,
    /// What they come to, with those of the whole where nothing else was found here; kept in step with them.
    facts: Facts,
    pub(super) third_party: Option<Code>,
    pub(super) choice: Option<AgencyChoice>,
    required_by: Option<HigherText>,
    forbidden_by: Option<HigherText>,
    /// The entries of the journal of findings that name the two.
    #[serde(skip)]
    named: [usize; 2],
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
        self.entry(fact).is_some()
    }

    /// Whether anything was found, signed, named or chosen of this, and not of the whole alone; whose it is does not count.
    pub(super) const fn has_findings(&self) -> bool {
        let named = self.required_by.is_some() || self.forbidden_by.is_some();
        !self.found.is_empty() || !self.reviewed.is_empty() || named || self.choice.is_some()
    }

    fn entry(&self, fact: Fact) -> Option<usize> {
        self.found.iter().find(|one| one.fact == fact).map(|one| one.at)
    }

    /// Whether a finding of a fact may be put beside the others without looking at them: none was found of it, and it bears on none in time.
    pub(super) fn stands_alone(&self, fact: Fact) -> bool {
        let of_secrecy = FactSet::NO_LONGER_SECRET | FactSet::of(&[Fact::DETERMINED_STATE_SECRET]);
        self.facts.finding(fact).is_none() && !of_secrecy.has(fact) && !self.has(fact)
    }

    /// Adds a finding of a fact that was not asked before.
    ///
    /// # Errors
    /// [`FactError`] where it cannot stand beside another; nothing has changed then.
    pub(super) fn add(&mut self, (at, on): (usize, NaiveDate), fact: Fact, finding: Finding) -> Result<(), FactError> {
        self.facts.record(fact, finding)?;
        self.found.push(Answer { fact, finding, at, on, since: on, turned: false });
        Ok(())
    }

    /// Takes a finding in the place of the one before.
    pub(super) fn find(&mut self, (at, on): (usize, NaiveDate), fact: Fact, finding: Finding) {
        let answer = Answer { fact, finding, at, on, since: on, turned: false };
        match self.found.iter_mut().find(|one| one.fact == fact) {
            Some(before) if before.finding == finding => *before = Answer { at, on, ..*before },
            Some(before) => *before = Answer { turned: true, ..answer },
            None => self.found.push(answer),
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
        let inherited = taken_over.iter().filter(|one| !self.has(one.fact));
        let found: Vec<Answer> = self.found.iter().chain(inherited).copied().collect();
        let mut standing = found.iter().filter(|one| !one.is_spent(&found));
        let facts = standing.try_fold(Facts::new(), |facts, one| facts.with(one.fact, one.finding))?;
        let above = whole.map_or(&[][..], |whole| &whole.reviewed);
        let mut reviewed = self.reviewed.iter().chain(above);
        self.facts =
            reviewed.try_fold(facts, |facts, (group, by, on)| facts.reviewed_by(*group, Arc::clone(by), *on))?;
        Ok(())
    }

    pub(super) const fn require(&mut self, at: usize, text: HigherText) {
        let [_, forbidden] = self.named;
        (self.required_by, self.named) = (Some(text), [at, forbidden]);
    }

    pub(super) const fn forbid(&mut self, at: usize, text: HigherText) {
        let [required, _] = self.named;
        (self.forbidden_by, self.named) = (Some(text), [required, at]);
    }

    /// The part that is put to the law, with these facts, the texts that were named for it and the choice.
    pub(super) fn part(&self, whole: Option<&Self>, facts: Facts, mode: Mode) -> Part {
        let sheets = || core::iter::once(self).chain(whole);
        let mut part = Part::new(mode, facts);
        if let Some((text, [at, _])) = sheets().find_map(|sheet| Some((sheet.required_by?, sheet.named))) {
            part = self.naming(whole, part, at, |part| part.required_by(text));
        }
        if let Some((text, [_, at])) = sheets().find_map(|sheet| Some((sheet.forbidden_by?, sheet.named))) {
            part = self.naming(whole, part, at, |part| part.forbidden_by(text));
        }
        match sheets().find_map(|sheet| sheet.choice) {
            Some(choice) => part.choosing(choice),
            None => part,
        }
    }

    /// Names a text that requires or forbids disclosure. Of a text and a finding that contradict each other the later one counts.
    fn naming(
        &self,
        whole: Option<&Self>,
        part: Part,
        at: usize,
        name: impl Fn(Part) -> Result<Part, FactError>,
    ) -> Part {
        match name(part.clone()) {
            Ok(named) => named,
            Err(FactError::Contradiction { fact, now, .. })
                if self.entry_of(fact, whole).is_some_and(|one| one < at) =>
            {
                name(part.clone().overruling(fact, now)).unwrap_or(part)
            }
            Err(_) => part,
        }
    }

    /// The last day on which one of these facts was found here, or of the whole.
    pub(super) fn found_on(&self, facts: FactSet, whole: Option<&Self>) -> Option<NaiveDate> {
        let above = whole.map_or(&[][..], |whole| &whole.found);
        let inherited = above.iter().filter(|one| !self.has(one.fact));
        self.found.iter().chain(inherited).filter(|one| facts.has(one.fact)).map(|one| one.on).max()
    }

    /// Since when a fact has been found to be what it was last found to be, here or of the whole.
    pub(super) fn found_since(&self, fact: Fact, whole: Option<&Self>) -> Option<NaiveDate> {
        let of = |sheet: &Self| sheet.found.iter().find(|one| one.fact == fact).copied();
        match (of(self), whole.and_then(of)) {
            // Of this it was found so already, as of the whole.
            (Some(here), Some(above)) if !here.turned && here.finding == above.finding => {
                Some(here.since.min(above.since))
            }
            (here, above) => here.or(above).map(|one| one.since),
        }
    }

    /// Whether something else was found of a fact before, here or of the whole.
    pub(super) fn was_found_otherwise(&self, fact: Fact, whole: Option<&Self>) -> bool {
        let of = |sheet: &Self| sheet.found.iter().find(|one| one.fact == fact).copied();
        let (here, above) = (of(self), whole.and_then(of));
        let differs = here.zip(above).is_some_and(|(here, above)| here.finding != above.finding);
        differs || here.or(above).is_some_and(|one| one.turned)
    }

    /// The entry by which a fact was found here, or of the whole.
    pub(super) fn entry_of(&self, fact: Fact, whole: Option<&Self>) -> Option<usize> {
        self.entry(fact).or_else(|| whole.and_then(|whole| whole.entry(fact)))
    }
}
