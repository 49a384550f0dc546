//! One entry of the index.

use serde::{Serialize, Serializer, ser::SerializeStruct as _};

use super::Kind;
use crate::citation::{Provision, Text};
use crate::law::national::EDITIONS;
use crate::law::{Edition, local};
use crate::norm::{LocalRules, Modality, Role, Rule};

/// One provision of a text: an article, a paragraph, an item, or a norm inside one, with its gist in our own words and the rules that
/// carry it.
///
/// A provision and the rules that carry it are joined by the address that both hold: a rule stands on a provision of its text, and
/// the entry finds it there. So neither can point to nothing, and a rule that is taken away is missing here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    at: Provision,
    kind: Kind,
    modality: Modality,
    gist: Text,
    states_no_rule: Option<Text>,
}

impl Entry {
    /// A provision that states a rule, with its gist in Chinese and English.
    pub(in crate::law) const fn of(at: Provision, kind: Kind, modality: Modality, [zh, en]: [&'static str; 2]) -> Self {
        Self { at, kind, modality, gist: Text::literal(zh, en), states_no_rule: None }
    }

    /// It states nothing that could be met or missed, for this reason.
    pub(in crate::law) const fn no_rule(mut self, zh: &'static str, en: &'static str) -> Self {
        core::mem::forget(self.states_no_rule.replace(Text::literal(zh, en)));
        self
    }

    /// The address.
    #[must_use]
    pub const fn at(&self) -> Provision {
        self.at
    }

    /// What it is about.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// How strongly it speaks.
    #[must_use]
    pub const fn modality(&self) -> Modality {
        self.modality
    }

    /// What it says, in our own words.
    #[must_use]
    pub const fn gist(&self) -> &Text {
        &self.gist
    }

    /// Why it states nothing that could be met or missed; `None` where it states a rule.
    #[must_use]
    pub const fn states_no_rule(&self) -> Option<&Text> {
        self.states_no_rule.as_ref()
    }

    /// The rules that carry it: those that stand on it, or on something inside it.
    ///
    /// ```
    /// use gongkai::law::index;
    /// use gongkai::norm::Rule;
    /// let entry = index::at("taierzhuang.coordination/9/-/-".parse()?).ok_or("an entry")?;
    /// assert!(entry.carried_by().any(|rule| matches!(rule, Rule::Escalation(_))));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn carried_by(&self) -> impl Iterator<Item = Rule<'static>> {
        let at = self.at;
        rules_of(at).filter(move |rule| rule.provisions().iter().any(|by| at.covers(by)))
    }

    /// Whether a word speaks of it: of its document, its system, its article or its stable address, its kind, who bears it, or its gist.
    ///
    /// ```
    /// use gongkai::law::index;
    /// let entry = index::at("taierzhuang.secrecy_review/6/-/1".parse()?).ok_or("an entry")?;
    /// for word in ["台儿庄", "保密审查", "第六条", "art. 6", "review_workflow", "taierzhuang.secrecy_review/6"] {
    ///     assert!(entry.answers_to(word), "{word}");
    /// }
    /// assert!(!entry.answers_to("第十六条"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn answers_to(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        if lower.trim().is_empty() {
            return false;
        }
        let english = format!("{},", self.at.english().to_lowercase());
        // "art. 1" is not "art. 12": a number has to end where the word ends.
        let open_ended = !lower.ends_with(|last: char| last.is_ascii_digit());
        self.at.to_string().contains(word)
            || (open_ended && english.contains(&lower))
            || english.contains(&format!("{lower},"))
            || self.at.stable() == word
            || self.at.stable().starts_with(&format!("{word}/"))
            || self.kind.code() == lower
            || self.kind.name().zh() == word
            || self.gist.zh().contains(word)
            || self.gist.en().to_lowercase().contains(&lower)
            || self.bearers().iter().any(|role| role.name().zh().contains(word) || role.name().en().contains(&lower))
    }

    /// Who bears what it asks, in the order of its rules, each once.
    #[must_use]
    pub fn bearers(&self) -> Vec<Role> {
        let mut found = Vec::new();
        for role in self.carried_by().filter_map(|rule| rule.bearer()) {
            if !found.contains(&role) {
                found.push(role);
            }
        }
        found
    }
}

/// The rules of the document that a provision lies in.
pub(super) fn rules_of(at: Provision) -> impl Iterator<Item = Rule<'static>> {
    let source = at.source();
    let national = EDITIONS.into_iter().filter(move |edition| edition.code() == source);
    let local = local::BUILT_IN.into_iter().filter(move |rules| rules.has_text(source));
    national.flat_map(Edition::rules).chain(local.flat_map(LocalRules::rules))
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rules: Vec<Rule<'static>> = self.carried_by().collect();
        let mut entry = serializer.serialize_struct("Entry", 6)?;
        entry.serialize_field("at", &self.at)?;
        entry.serialize_field("kind", &self.kind)?;
        entry.serialize_field("modality", &self.modality)?;
        entry.serialize_field("gist", &self.gist)?;
        entry.serialize_field("states_no_rule", &self.states_no_rule)?;
        entry.serialize_field("carried_by", &rules)?;
        entry.end()
    }
}
