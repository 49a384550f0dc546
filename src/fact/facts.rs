//! The sheet of facts about one part of the information.

use core::fmt;
use core::str::FromStr;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, de::Error as _, ser::SerializeMap};
use thiserror::Error;

use super::{Fact, FactSet, Group, Known};
use crate::citation::{Text, UnknownCode, by_code};

/// What a person found when asked.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "an answer is yes, no, or that one does not know")]
pub enum Finding {
    /// The fact holds.
    Yes,
    /// The fact does not hold.
    No,
    /// It was asked and could not be established.
    Unknown,
}

impl Finding {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Yes => Text::literal("是", "yes"),
            Self::No => Text::literal("否", "no"),
            Self::Unknown => Text::literal("未能查明", "unknown"),
        }
    }

    /// Every finding.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unknown];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Finding {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// The state of one fact on a sheet.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a fact is yes, no, closed by a review, asked in vain, or not asked")]
pub enum State {
    /// Found to hold.
    Yes,
    /// Found not to hold.
    No,
    /// Not asked by itself, but closed by a person's statement about its group.
    ReviewedNo,
    /// Asked, and could not be established. Evaluates like a fact that was not asked, but calls for referral.
    Unknown,
    /// Not asked.
    NotAsked,
}

/// A responsible person's statement that nothing else in a group applies (审查, art. 17).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    group: Group,
    #[serde(serialize_with = "name", deserialize_with = "named")]
    by: Arc<str>,
    #[serde(deserialize_with = "crate::citation::date::day")]
    day: NaiveDate,
}

/// Who says so is shared by the statements about every group.
fn name<S: Serializer>(by: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(by)
}

fn named<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<str>, D::Error> {
    String::deserialize(deserializer).map(Arc::from)
}

impl Review {
    /// The group that was reviewed.
    #[must_use]
    pub const fn group(&self) -> Group {
        self.group
    }

    /// Who says so.
    #[must_use]
    pub fn by(&self) -> &str {
        &self.by
    }

    /// On which day.
    #[must_use]
    pub const fn day(&self) -> NaiveDate {
        self.day
    }
}

/// Why a finding or a review was refused. The sheet is unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FactError {
    /// The fact was found otherwise before.
    #[error("fact `{fact}` is already `{was}` and cannot become `{now}`: expected one of them")]
    Contradiction {
        /// The fact.
        fact: Fact,
        /// What the sheet holds.
        was: Finding,
        /// What was to be recorded.
        now: Finding,
    },
    /// Two facts that cannot both be as recorded.
    #[error("fact `{fact}` as `{now}` contradicts `{other}` as `{was}`: expected one of them")]
    Incompatible {
        /// The fact to be recorded.
        fact: Fact,
        /// What it was to be.
        now: Finding,
        /// The fact it collides with.
        other: Fact,
        /// What that one is.
        was: Finding,
    },
    /// A review that names nobody.
    #[error("`by` of the review of `{}` is blank: expected the responsible person", group.code())]
    NobodyNamed {
        /// The group.
        group: Group,
    },
}

/// Pairs that cannot stand together.
const INCOMPATIBLE: [(Fact, Finding, Fact, Finding); 5] = [
    (Fact::THIRD_PARTY_CONSENTS, Finding::Yes, Fact::THIRD_PARTY_OBJECTS, Finding::Yes),
    (Fact::THIRD_PARTY_CONSENTS, Finding::Yes, Fact::REASONABLE_OBJECTION, Finding::Yes),
    (Fact::REASONABLE_OBJECTION, Finding::Yes, Fact::THIRD_PARTY_OBJECTS, Finding::No),
    (Fact::ADMINISTRATIVE_FUNCTION, Finding::Yes, Fact::PERFORMING_DUTIES, Finding::No),
    (Fact::UNCLEAR_AFTER_CORRECTION, Finding::Yes, Fact::CONTENT_UNCLEAR, Finding::No),
];

impl FactSet {
    /// The facts of the pairs that cannot stand together: each says something of another.
    pub(crate) const EXCLUDING: Self = {
        let mut all = Self::empty();
        let mut rest = INCOMPATIBLE.as_slice();
        while let [(one, _, two, _), tail @ ..] = rest {
            all = all.union(Self::of(&[*one, *two]));
            rest = tail;
        }
        all
    };
}

/// What has been found about one part of the information, and who closed what.
///
/// On the wire: `{"findings": {"trade_secret": "yes"}, "reviewed": [{"group": "internal_affairs", "by": "..", "day":
/// "2024-03-04"}]}`.
///
/// ```
/// use gongkai::fact::{Fact, FactError, Facts, Finding, State};
/// let facts = Facts::new().with(Fact::TRADE_SECRET, Finding::Yes)?.with(Fact::HARMS_THIRD_PARTY, Finding::Unknown)?;
/// assert_eq!(facts.state(Fact::TRADE_SECRET), State::Yes);
/// assert_eq!(facts.state(Fact::PERSONAL_PRIVACY), State::NotAsked);
/// assert!(facts.with(Fact::TRADE_SECRET, Finding::No).is_err());
/// # Ok::<(), FactError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Facts {
    yes: FactSet,
    no: FactSet,
    unknown: FactSet,
    reviews: Vec<Review>,
    /// What the findings and the reviews come to; kept in step with them.
    known: Known,
}

impl Facts {
    /// A sheet on which nothing has been asked.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            yes: FactSet::empty(),
            no: FactSet::empty(),
            unknown: FactSet::empty(),
            reviews: Vec::new(),
            known: Known::new(FactSet::empty(), FactSet::empty()),
        }
    }

    /// A sheet on which the four limbs of art. 2 hold, and nothing has passed to a state archive: the part is government
    /// information (政府信息), and the Regulation governs it.
    #[must_use]
    pub const fn government_information() -> Self {
        const YES: FactSet =
            FactSet::of(&[Fact::BY_AGENCY, Fact::ADMINISTRATIVE_FUNCTION, Fact::MADE_OR_OBTAINED, Fact::RECORDED]);
        const NO: FactSet = FactSet::of(&[Fact::IN_STATE_ARCHIVE]);
        // A management function is a duty too.
        const FOLLOWS: FactSet = YES.union(FactSet::of(&[Fact::PERFORMING_DUTIES]));
        Self { yes: YES, no: NO, unknown: FactSet::empty(), reviews: Vec::new(), known: Known::new(FOLLOWS, NO) }
    }

    /// Adds a finding.
    ///
    /// # Errors
    /// [`FactError::Contradiction`] where the fact was found otherwise, [`FactError::Incompatible`] where it collides
    /// with another. A fact that was unknown may become known.
    pub fn with(mut self, fact: Fact, finding: Finding) -> Result<Self, FactError> {
        self.record(fact, finding)?;
        Ok(self)
    }

    /// Records a finding; the sheet is unchanged when it is refused.
    ///
    /// # Errors
    /// As [`Facts::with`].
    pub fn record(&mut self, fact: Fact, finding: Finding) -> Result<(), FactError> {
        self.admit(fact, finding)?;
        self.known = self.come_to();
        Ok(())
    }

    /// Takes a finding in the place of the one before, where what came later decides.
    pub(crate) fn overruled(mut self, fact: Fact, finding: Finding) -> Self {
        self.put(fact, finding);
        self.known = self.come_to();
        self
    }

    fn put(&mut self, fact: Fact, finding: Finding) {
        let set = FactSet::of(&[fact]);
        for found in [&mut self.yes, &mut self.no, &mut self.unknown] {
            found.remove(set);
        }
        match finding {
            Finding::Yes => self.yes.insert(set),
            Finding::No => self.no.insert(set),
            Finding::Unknown => self.unknown.insert(set),
        }
    }

    /// Adds several findings, and sees only then what they come to.
    ///
    /// # Errors
    /// As [`Facts::with`].
    #[cfg(feature = "json")]
    pub(crate) fn with_all(mut self, findings: impl IntoIterator<Item = (Fact, Finding)>) -> Result<Self, FactError> {
        for (fact, finding) in findings {
            self.admit(fact, finding)?;
        }
        self.known = self.come_to();
        Ok(self)
    }

    /// Notes a finding that stands beside the others; what they come to is for the caller to see.
    fn admit(&mut self, fact: Fact, finding: Finding) -> Result<(), FactError> {
        match self.finding(fact) {
            Some(was) if was != finding && was != Finding::Unknown => {
                return Err(FactError::Contradiction { fact, was, now: finding });
            }
            _ => {}
        }
        for (one, first, two, second) in INCOMPATIBLE {
            for (here, now, other, was) in [(one, first, two, second), (two, second, one, first)] {
                if here == fact && now == finding && self.finding(other) == Some(was) {
                    return Err(FactError::Incompatible { fact, now, other, was });
                }
            }
        }
        self.put(fact, finding);
        Ok(())
    }

    /// Adds a person's statement that nothing else in a group applies. It closes the facts of the group that were not
    /// asked; a fact that was asked and not established stays open, because doubt is referred, not signed away.
    ///
    /// # Errors
    /// [`FactError::NobodyNamed`] where `by` is blank.
    pub fn reviewed(self, group: Group, by: impl AsRef<str>, day: NaiveDate) -> Result<Self, FactError> {
        self.reviewed_by(group, by.as_ref().into(), day)
    }

    /// The same by somebody whose name is shared by several statements.
    ///
    /// # Errors
    /// As [`Facts::reviewed`].
    pub(crate) fn reviewed_by(mut self, group: Group, by: Arc<str>, day: NaiveDate) -> Result<Self, FactError> {
        if by.trim().is_empty() {
            return Err(FactError::NobodyNamed { group });
        }
        self.reviews.push(Review { group, by, day });
        self.known = self.come_to();
        Ok(self)
    }

    /// Adds the same statement for every group.
    ///
    /// # Errors
    /// As [`Facts::reviewed`].
    pub fn reviewed_throughout(mut self, by: &str, day: NaiveDate) -> Result<Self, FactError> {
        let by: Arc<str> = by.into();
        if let ([first, ..], "") = (Group::ALL, by.trim()) {
            return Err(FactError::NobodyNamed { group: first });
        }
        self.reviews.extend(Group::ALL.map(|group| Review { group, by: Arc::clone(&by), day }));
        self.known = self.come_to();
        Ok(self)
    }

    /// What was found about a fact when it was asked.
    #[must_use]
    pub const fn finding(&self, fact: Fact) -> Option<Finding> {
        if self.yes.has(fact) {
            Some(Finding::Yes)
        } else if self.no.has(fact) {
            Some(Finding::No)
        } else if self.unknown.has(fact) {
            Some(Finding::Unknown)
        } else {
            None
        }
    }

    /// The state of a fact, reviews included.
    #[must_use]
    pub fn state(&self, fact: Fact) -> State {
        match self.finding(fact) {
            Some(Finding::Yes) => State::Yes,
            Some(Finding::No) => State::No,
            Some(Finding::Unknown) => State::Unknown,
            None if self.review_of(fact).is_some() => State::ReviewedNo,
            None => State::NotAsked,
        }
    }

    /// The statement that closed a fact which nobody asked by itself.
    #[must_use]
    pub fn review_of(&self, fact: Fact) -> Option<&Review> {
        if self.finding(fact).is_some() || implied_by(self.unknown).has(fact) {
            return None;
        }
        self.reviews.iter().find(|review| fact.group() == Some(review.group))
    }

    /// The statements made, in the order they were made.
    #[must_use]
    pub fn reviews(&self) -> &[Review] {
        &self.reviews
    }

    /// What is known for evaluation: asked-but-unknown is open, a reviewed fact is no, and what a finding excludes is
    /// excluded (a third party that objects on reasonable grounds does not consent).
    #[must_use]
    pub const fn known(&self) -> Known {
        self.known
    }

    fn come_to(&self) -> Known {
        let known = Known::new(self.yes, self.no).with_what_follows();
        let reviewed =
            self.reviews.iter().map(|review| Fact::of_group(review.group)).fold(FactSet::empty(), FactSet::union);
        known.and_no(reviewed - known.yes() - self.unknown - implied_by(self.unknown))
    }

    /// The facts that were asked, whatever was found.
    #[must_use]
    pub const fn answered(&self) -> FactSet {
        self.yes.union(self.no).union(self.unknown)
    }

    /// The facts that were asked and not established.
    #[must_use]
    pub const fn unknown(&self) -> FactSet {
        self.unknown
    }
}

/// What holds where any of these facts does. As long as it was asked whether they do and not established, no review closes it.
fn implied_by(facts: FactSet) -> FactSet {
    let implies = |(one, first, _, second): &(Fact, Finding, Fact, Finding)| {
        facts.has(*one) && (*first, *second) == (Finding::Yes, Finding::No)
    };
    INCOMPATIBLE.iter().filter(|pair| implies(pair)).map(|(_, _, implied, _)| *implied).collect()
}

impl Known {
    /// The same with what is known because the contrary is excluded.
    pub(crate) fn with_what_follows(self) -> Self {
        let mut known = self;
        for (one, first, two, second) in INCOMPATIBLE {
            for (here, found, other, excluded) in [(one, first, two, second), (two, second, one, first)] {
                let holds = if found == Finding::Yes { self.yes() } else { self.no() };
                if holds.has(here) && known.open().has(other) {
                    let other = FactSet::of(&[other]);
                    known = if excluded == Finding::Yes { known.and_no(other) } else { known.and_yes(other) };
                }
            }
        }
        known
    }
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Findings<'a>(&'a Facts);
        impl Serialize for Findings<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_map(self.0.answered().facts().filter_map(|fact| Some((fact, self.0.finding(fact)?))))
            }
        }
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("findings", &Findings(self))?;
        if !self.reviews.is_empty() {
            map.serialize_entry("reviewed", &self.reviews)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Sheet;
        impl<'de> de::Visitor<'de> for Sheet {
            type Value = Facts;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a sheet of facts: an object with `findings` and `reviewed`")
            }

            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Facts, A::Error> {
                #[derive(Deserialize)]
                #[serde(deny_unknown_fields)]
                struct Record {
                    #[serde(default)]
                    findings: Findings,
                    #[serde(default)]
                    reviewed: Vec<Review>,
                }
                let record = Record::deserialize(de::value::MapAccessDeserializer::new(map))?;
                let Record { findings: Findings(mut facts), reviewed } = record;
                for Review { group, by, day } in reviewed {
                    facts = facts.reviewed_by(group, by, day).map_err(A::Error::custom)?;
                }
                Ok(facts)
            }
        }
        // A list in place of the object would otherwise be taken for its fields in order, and an empty one for an empty sheet.
        deserializer.deserialize_struct("Facts", &["findings", "reviewed"], Sheet)
    }
}

/// Reads findings one by one, so that a fact named twice meets the same refusal as one recorded twice.
#[derive(Default)]
struct Findings(Facts);

impl<'de> Deserialize<'de> for Findings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> de::Visitor<'de> for Reader {
            type Value = Findings;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map from fact codes to yes, no or unknown")
            }

            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Findings, A::Error> {
                let mut facts = Facts::new();
                while let Some((fact, finding)) = map.next_entry()? {
                    facts.admit(fact, finding).map_err(A::Error::custom)?;
                }
                facts.known = facts.come_to();
                Ok(Findings(facts))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
