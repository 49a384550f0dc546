//! Whether a rule on interpretation applies to a document on a day.

use chrono::NaiveDate;
use serde::Serialize;

use crate::citation::Text;
use crate::fact::{FactSet, Facts, Known, Truth};
use crate::norm::{InterpretationRule, Reading, Test};
use crate::regime::{Jurisdiction, Local, RegimeError};

/// Whether what a local text says applies to the document.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "it applies or not, or the facts or the date of the text leave that open")]
pub enum Application {
    /// 适用: the text is in force, and speaks of such documents.
    Applies,
    /// 不适用: the text does not speak of such documents.
    DoesNotApply,
    /// 未查明: these findings decide it, and have not been made.
    Open(FactSet),
    /// 施行日期不明: the date of the text is not known, so that it has no effect that can be relied on.
    DateUnknown,
}

impl Application {
    /// In words.
    #[must_use]
    pub const fn describe(self) -> Text {
        match self {
            Self::Applies => Text::literal("适用", "applies"),
            Self::DoesNotApply => Text::literal("不适用", "does not apply"),
            Self::Open(_) => Text::literal("是否适用未查明", "whether it applies has not been found"),
            Self::DateUnknown => Text::literal("地方文本施行日期不明", "the date of the local text is not known"),
        }
    }

    /// The findings that decide it and have not been made.
    #[must_use]
    pub const fn missing(self) -> FactSet {
        match self {
            Self::Open(missing) => missing,
            _ => FactSet::empty(),
        }
    }
}

/// What is asked of a place: its rules, what is known of the document, and the readings on which an answer turned.
pub(super) struct Bench<'a> {
    place: &'a Jurisdiction,
    known: Known,
    pub(super) readings: Vec<Reading>,
}

impl<'a> Bench<'a> {
    pub(super) fn new(place: &'a Jurisdiction, facts: &Facts) -> Self {
        Self { place, known: facts.known(), readings: Vec::new() }
    }

    pub(super) const fn place(&self) -> &'a Jurisdiction {
        self.place
    }

    /// Every rule of the place's text, in force or not.
    pub(super) fn rules(&self) -> &'a [InterpretationRule] {
        self.place.rules().map_or(&[], |rules| rules.interpretation())
    }

    /// Whether a rule applies to what is done on a day.
    pub(super) fn rule(
        &mut self,
        rule: &InterpretationRule,
        day: NaiveDate,
    ) -> Result<Option<Application>, RegimeError> {
        self.application(&[rule.tests()], day)
    }

    /// Whether a rule's gate applies to a submission on a day: beyond the rule itself it asks more of the document.
    pub(super) fn gate(
        &mut self,
        rule: &InterpretationRule,
        day: NaiveDate,
    ) -> Result<Option<Application>, RegimeError> {
        self.application(&[rule.tests(), rule.plan_tests()], day)
    }

    /// `None` where no text is in force on the day, as on every day before the first Regulation.
    fn application(&mut self, tests: &[&[Test]], day: NaiveDate) -> Result<Option<Application>, RegimeError> {
        let regime = match self.place.on(day) {
            Err(RegimeError::BeforeTheRegulation { .. }) => return Ok(None),
            regime => regime?,
        };
        self.readings.extend(regime.turned_on());
        let dated = match regime.local() {
            Local::InForce { .. } => true,
            Local::Undetermined { .. } => false,
            Local::None | Local::Absent { .. } => return Ok(None),
        };
        let all = |tests: &[&[Test]]| tests.iter().map(|one| Test::all_hold(one, self.known)).min();
        Ok(Some(match all(tests).unwrap_or(Truth::Yes) {
            Truth::No => Application::DoesNotApply,
            _ if !dated => Application::DateUnknown,
            Truth::Yes => Application::Applies,
            Truth::Open => Application::Open(
                tests.iter().map(|one| Test::open(one, self.known)).fold(FactSet::empty(), FactSet::union),
            ),
        }))
    }
}
