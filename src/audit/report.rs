//! The report: what was found, what could not be judged, and on which readings it rests.

use core::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use super::breach::Breach;
use super::breach_code::BreachCode;
use super::want::{Unjudged, Want};
use crate::citation::{Code, Language, Provision, Text};
use crate::fact::Truth;
use crate::norm::Reading;
use crate::regime::Jurisdiction;

/// A principle that was not kept (原则要求未落实): the text asks for it and leaves room beside it, so that it is no breach and bears on nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub struct Unkept {
    /// The day on which, or by which, it was not kept.
    pub happened: NaiveDate,
    /// The breach that it would be, were it more than a principle.
    pub code: BreachCode,
    /// The provision that states it.
    pub by: Provision,
    /// What would have kept it.
    pub right: Text,
}

/// What was found: ordered by day and code, and complete as far as it could be judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Audit {
    /// The breaches.
    pub breaches: Vec<Breach>,
    /// What could not be judged.
    pub unjudged: Vec<Unjudged>,
    /// Principles that were not kept: said, and no breach, so that a matter is lawful beside them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub principles: Vec<Unkept>,
    /// The readings that came into it, as they were chosen or by default, and those that are open.
    pub readings: Vec<Reading>,
}

impl Audit {
    /// Whether nothing was found, and everything could be judged. A breach of any severity counts, also one that stays inside the place or is
    /// contested: what is lawful has nothing left to look into. Whether something was wrong for certain says [`Self::finds_a_breach`].
    #[must_use]
    pub fn is_lawful(&self) -> bool {
        self.breaches.is_empty() && self.unjudged.is_empty()
    }

    /// The breaches of one code.
    pub fn of(&self, code: BreachCode) -> impl Iterator<Item = &Breach> {
        self.breaches.iter().filter(move |breach| breach.code == code)
    }

    /// Whether something was done wrong for certain: a breach that no reading, guidance or unverified provision contests. What could not be
    /// judged says nothing either way.
    #[must_use]
    pub fn finds_a_breach(&self) -> bool {
        self.breaches.iter().any(Breach::is_settled)
    }

    /// The codes of the breaches, in order.
    pub fn codes(&self) -> impl Iterator<Item = BreachCode> {
        self.breaches.iter().map(|breach| breach.code)
    }

    /// The report: a breach on a line, with its day, whose, how grave, under which provisions and what would have been right; below it the
    /// last day for it, what it rests on, and the liability. Then what could not be judged, with the question, and the readings.
    #[must_use]
    pub fn explain(&self, language: Language) -> String {
        let zh = language == Language::Zh;
        let mut text = String::new();
        if self.is_lawful() {
            let _ = writeln!(text, "{}", if zh { "未发现违法情形" } else { "nothing was found" });
        }
        for breach in &self.breaches {
            breach.explain(&mut text, language);
        }
        for unjudged in &self.unjudged {
            let (name, question) = (unjudged.code.name(), unjudged.question());
            let (name, question) = (name.in_language(language), question.in_language(language));
            let by = joined(&unjudged.by, language);
            let _ = writeln!(text, "? {name}{}: {question} {by}", whose(unjudged.with));
        }
        for unkept in &self.principles {
            let label = if zh { "原则要求，不构成违法：" } else { "a principle, and no breach:" };
            let (right, by) = (unkept.right.in_language(language), unkept.by.in_language(language));
            let _ = writeln!(text, "{} {label} {right} {by}", unkept.happened);
        }
        for reading in &self.readings {
            let question = reading.question();
            let question = question.in_language(language);
            let _ = writeln!(text, "{} {question}", if zh { "依据的解释：" } else { "rests on the reading:" });
        }
        text
    }

    /// In its order; each finding that the text of the place asks for is named by its words.
    pub(super) fn in_order(mut self, place: &Jurisdiction) -> Self {
        for one in &mut self.unjudged {
            if let (Want::Fact(fact), Some(rules)) = (one.want, place.rules()) {
                one.finding = rules.finding_of(fact).cloned();
            }
        }
        self.breaches.sort_by(|one, other| {
            (one.happened, one.code, one.with, &one.by).cmp(&(other.happened, other.code, other.with, &other.by))
        });
        // What two procedures show alike was done once.
        self.breaches.dedup();
        self.unjudged.sort();
        self.unjudged.dedup();
        self.principles.sort();
        self.principles.dedup();
        self.readings.sort_unstable();
        self.readings.dedup();
        self
    }
}

impl Breach {
    fn explain(&self, text: &mut String, language: Language) {
        let zh = language == Language::Zh;
        let (name, severity) = (self.code.name(), self.severity.name());
        let (name, severity) = (name.in_language(language), severity.in_language(language));
        let (right, by) = (self.right.in_language(language), joined(&self.by, language));
        let _ = writeln!(text, "{} {name}{} [{severity}] {by} → {right}", self.happened, whose(self.with));
        if let Some(expected) = &self.expected {
            let _ = writeln!(text, "    {}", expected.in_language(language));
        }
        if let Some(due) = self.due {
            let _ = writeln!(text, "    {} {due}", if zh { "最迟" } else { "at the latest on" });
        }
        if let Some(due) = self.due_as_known_then {
            let label =
                if zh { "按当日已知的放假安排，最迟" } else { "with the calendar as known that day, on" };
            let _ = writeln!(text, "    {label} {due}");
        }
        for reading in &self.readings {
            let question = reading.question();
            let question = question.in_language(language);
            let _ = writeln!(text, "    {} {question}", if zh { "取决于：" } else { "turns on:" });
        }
        if !self.supported_by.is_empty() {
            let label = if zh { "支持该行为的依据：" } else { "supported by:" };
            let _ = writeln!(text, "    {label} {}", joined(&self.supported_by, language));
        }
        for liable in &self.liability {
            let met = match (zh, liable.met) {
                (true, Truth::Yes) => "应承担责任",
                (true, Truth::Open) => "是否达到追责条件未定",
                (true, Truth::No) => "未达追责条件",
                (false, Truth::Yes) => "liable",
                (false, Truth::Open) => "whether the threshold is met is open",
                (false, Truth::No) => "threshold not met",
            };
            let _ = writeln!(text, "    {}: {met}", liable.by.in_language(language));
        }
    }
}

fn joined(by: &[Provision], language: Language) -> String {
    let by: Vec<String> = by.iter().map(|by| by.in_language(language)).collect();
    by.join(if language == Language::Zh { "、" } else { "; " })
}

fn whose(with: Option<Code>) -> String {
    with.map_or_else(String::new, |with| format!(" ({with})"))
}
