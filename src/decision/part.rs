//! One part of the information, as it is put to the law.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::citation::{Provision, Rank, Text, UnknownCode, by_code, instrument};
use crate::fact::{Fact, FactError, Facts, Finding};
use crate::norm::Mode;

/// What the agency chose where the law leaves it a choice (裁量).
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a choice is to disclose or to withhold")]
pub enum AgencyChoice {
    /// 公开.
    Disclose,
    /// 不予公开.
    Withhold,
}

impl AgencyChoice {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Disclose, Self::Withhold];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Disclose => "disclose",
            Self::Withhold => "withhold",
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Disclose => Text::literal("公开", "to disclose"),
            Self::Withhold => Text::literal("不予公开", "to withhold"),
        }
    }
}

impl fmt::Display for AgencyChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for AgencyChoice {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// A text that requires or forbids disclosure, with its rank, which decides whether it counts. The rank of a text in the
/// register is the register's; that of another text is the host's word.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, try_from = "Raw")]
pub struct HigherText {
    by: Provision,
    rank: Rank,
}

/// A rank that is not the one in the register.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "rank of `{}` is given as `{}`: expected `{}`, its rank in the register",
    by.stable(), given.code(), registered.code()
)]
pub struct RankError {
    by: Provision,
    given: Rank,
    registered: Rank,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    by: Provision,
    rank: Rank,
}

impl TryFrom<Raw> for HigherText {
    type Error = RankError;

    fn try_from(Raw { by, rank }: Raw) -> Result<Self, RankError> {
        Self::new(by, rank)
    }
}

impl HigherText {
    /// A provision and the rank of its text.
    ///
    /// # Errors
    /// [`RankError`] where the text is in the register with another rank.
    pub fn new(by: Provision, rank: Rank) -> Result<Self, RankError> {
        match instrument(by.source()) {
            Some(text) if text.rank() != rank => Err(RankError { by, given: rank, registered: text.rank() }),
            _ => Ok(Self { by, rank }),
        }
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The rank.
    #[must_use]
    pub const fn rank(&self) -> Rank {
        self.rank
    }
}

/// One part of the information: the mode in which the question arises, what is known, and what the agency chose.
///
/// A part carries at most one third party's interest; a document with several is several parts, so that one party's
/// consent never opens another's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub(super) mode: Mode,
    pub(super) facts: Facts,
    pub(super) choice: Option<AgencyChoice>,
    pub(super) required_by: Option<HigherText>,
    pub(super) forbidden_by: Option<HigherText>,
    /// It is a state secret, or nobody has settled whether it is, and which of the two is open.
    pub(super) ruled_secret: bool,
    /// The provision of the question that is not settled, where it is another than whether it is a secret at all.
    pub(crate) unsettled_under: Option<Provision>,
}

impl Part {
    /// A part with what is known about it.
    #[must_use]
    pub const fn new(mode: Mode, facts: Facts) -> Self {
        Self {
            mode,
            facts,
            choice: None,
            required_by: None,
            forbidden_by: None,
            ruled_secret: false,
            unsettled_under: None,
        }
    }

    /// Adds the agency's choice.
    #[must_use]
    pub const fn choosing(mut self, choice: AgencyChoice) -> Self {
        self.choice = Some(choice);
        self
    }

    /// Names the text that requires disclosure, and records the fact that its rank makes it (art. 16 para. 2). A text below
    /// the rank of a rule records nothing, and the answer flags it.
    ///
    /// # Errors
    /// [`FactError`] where the fact was found not to hold.
    pub fn required_by(mut self, text: HigherText) -> Result<Self, FactError> {
        let fact = match text.rank {
            Rank::Law => Some(Fact::LAW_REQUIRES_DISCLOSURE),
            Rank::AdministrativeRegulation | Rank::LocalRegulation => Some(Fact::REGULATION_REQUIRES_DISCLOSURE),
            Rank::Rule => Some(Fact::RULE_REQUIRES_DISCLOSURE),
            Rank::JudicialInterpretation | Rank::NormativeDocument => None,
        };
        if let Some(fact) = fact {
            self.facts.record(fact, Finding::Yes)?;
        }
        self.required_by = Some(text);
        Ok(self)
    }

    /// Names the text that forbids disclosure, and records the fact where its rank lets it: only laws and administrative
    /// regulations do (art. 14). A lower text records nothing, and the answer flags it.
    ///
    /// # Errors
    /// [`FactError`] where the fact was found not to hold.
    pub fn forbidden_by(mut self, text: HigherText) -> Result<Self, FactError> {
        if text.rank.can_forbid_disclosure() {
            self.facts.record(Fact::FORBIDDEN_BY_LAW, Finding::Yes)?;
        }
        self.forbidden_by = Some(text);
        Ok(self)
    }

    /// Somebody who may have power ruled it a state secret: it is one, or nobody has settled whether it is (Secrets Law 25).
    pub(crate) const fn ruled_secret(mut self) -> Self {
        self.ruled_secret = true;
        self
    }

    /// What nobody has settled of it is another question than whether it is a secret at all, with a provision of its own.
    pub(crate) const fn unsettled_under(mut self, by: Provision) -> Self {
        self.unsettled_under = Some(by);
        self
    }

    /// Takes a finding in the place of the one before.
    pub(crate) fn overruling(mut self, fact: Fact, finding: Finding) -> Self {
        self.facts = self.facts.overruled(fact, finding);
        self
    }

    /// Whether a text was named that ranks too low to forbid or to require disclosure.
    pub(super) fn names_a_text_of_no_effect(&self) -> bool {
        self.forbidden_by.is_some_and(|text| !text.rank.can_forbid_disclosure())
            || self.required_by.is_some_and(|text| !text.rank.can_require_disclosure())
    }

    /// The text named as requiring disclosure.
    #[must_use]
    pub const fn requirement(&self) -> Option<HigherText> {
        self.required_by
    }

    /// The text named as forbidding disclosure.
    #[must_use]
    pub const fn prohibition(&self) -> Option<HigherText> {
        self.forbidden_by
    }

    /// The mode.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// What is known.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The agency's choice.
    #[must_use]
    pub const fn choice(&self) -> Option<AgencyChoice> {
        self.choice
    }
}
