//! State secrets: levels, longest terms, when secrecy ends, and who settles which doubt
//! (保守国家秘密法, 2024 text, in force since 2024-05-01).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::citation::{Cited, Code, Provision, Text};
use crate::fact::{Doubt, Truth};
use crate::norm::{Period, Tier};

const LAW: Provision = Provision::of("secrets_law.2024");

/// The law as it stands on the day in question: what a text cites that names it without an edition.
pub(crate) const AS_IT_STANDS: Provision = Provision::of("secrets_law");

/// Whether a provision of this law, in any edition, is about state secrets: all but art. 64 of 2024, on work secrets (工作秘密), which are none.
pub(crate) fn is_of_state_secrets(named: &Provision) -> bool {
    let older = named.source() == Code::literal("secrets_law.2010");
    let of_law = older || [AS_IT_STANDS.source(), LAW.source()].contains(&named.source());
    of_law && (older || named.article_number() != Some(64))
}

/// The level of a state secret (密级, art. 14).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "art. 14 names three levels")]
pub enum Level {
    /// 秘密: disclosure would harm national security and interests.
    Secret,
    /// 机密: serious harm.
    Confidential,
    /// 绝密: especially serious harm.
    TopSecret,
}

impl Level {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Secret, Self::Confidential, Self::TopSecret];

    /// The level as it is marked.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Secret => Text::literal("秘密", "secret"),
            Self::Confidential => Text::literal("机密", "confidential"),
            Self::TopSecret => Text::literal("绝密", "top secret"),
        }
    }

    /// The longest term, unless otherwise provided (art. 20 para. 2): 10, 20 or 30 years.
    #[must_use]
    pub const fn longest_term(self) -> Cited<Period> {
        let years = match self {
            Self::Secret => 10,
            Self::Confidential => 20,
            Self::TopSecret => 30,
        };
        Cited::new(Period::years(years), LAW.article(20).paragraph(2))
    }
}

impl Tier {
    /// Whether an agency of this tier has power to classify at a level (定密权限, art. 17): central and provincial
    /// agencies at every level, agencies of districted cities up to 机密. `None` below them, where it turns on what the
    /// agency has been authorised to do.
    #[must_use]
    pub fn may_classify(self, level: Level) -> Cited<Option<bool>> {
        let may = match self {
            Self::Central | Self::Province => Some(true),
            Self::Prefecture => Some(level <= Level::Confidential),
            Self::County | Self::Township => None,
        };
        Cited::new(may, LAW.article(17))
    }

    /// Whether a body of this tier can settle a doubt about a matter of a level on a day: `None` where that turns on which
    /// body it is, and what it has been authorised to do, rather than on its tier; also of one that the law since 2010 gives no
    /// power, on a day before.
    ///
    /// ```
    /// use gongkai::fact::Doubt;
    /// use gongkai::law::national::secrets::Level;
    /// use gongkai::norm::Tier;
    /// let day = "2023-05-04".parse()?;
    /// assert_eq!(Tier::Prefecture.may_settle(Doubt::Secrecy, Level::Secret, day), Some(false));
    /// assert_eq!(Tier::Prefecture.may_settle(Doubt::BeyondClassificationPower, Level::Secret, day), Some(true));
    /// assert_eq!(Tier::County.may_settle(Doubt::Disclosability, Level::Secret, day), None);
    /// assert_eq!(Tier::Prefecture.may_settle(Doubt::Secrecy, Level::Secret, "2009-03-04".parse()?), None);
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn may_settle(self, doubt: Doubt, level: Level, on: NaiveDate) -> Option<bool> {
        let may = match doubt {
            Doubt::Secrecy => Some(self >= Self::Province),
            Doubt::BeyondClassificationPower => *self.may_classify(level),
            Doubt::Disclosability => None,
        };
        may.filter(|may| *may || doubt.has_known_deciders(on))
    }
}

/// How long a secret is to be kept (保密期限, art. 20).
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Term {
    /// For some years from the marked day of issue.
    Years(u16),
    /// Until a day, that day included.
    Until(#[serde(deserialize_with = "crate::citation::date::day")] NaiveDate),
    /// Until a condition (解密条件) is met, because no term can be set (art. 20 para. 1).
    UntilCondition,
}

/// A lawful determination of a state secret (定密).
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, try_from = "Raw")]
pub struct Determination {
    level: Level,
    #[serde(deserialize_with = "crate::citation::date::day")]
    issued: NaiveDate,
    term: Term,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    level: Level,
    #[serde(deserialize_with = "crate::citation::date::day")]
    issued: NaiveDate,
    term: Term,
}

impl TryFrom<Raw> for Determination {
    type Error = DeterminationError;

    fn try_from(Raw { level, issued, term }: Raw) -> Result<Self, DeterminationError> {
        Self::new(level, issued, term)
    }
}

/// Why a determination does not make sense.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DeterminationError {
    /// The secrecy would end before it began.
    #[error("term ends on {until}: expected a day not before issue on {issued}")]
    EndsBeforeIssue {
        /// The last day of secrecy.
        until: NaiveDate,
        /// The day of issue.
        issued: NaiveDate,
    },
    /// The term runs beyond every calendar.
    #[error("term of {years} years from {issued} has no last day")]
    NoLastDay {
        /// The years.
        years: u16,
        /// The day of issue.
        issued: NaiveDate,
    },
}

impl Determination {
    /// A determination on a marked day of issue.
    ///
    /// # Errors
    /// [`DeterminationError`] where the term ends before it begins or never ends.
    pub fn new(level: Level, issued: NaiveDate, term: Term) -> Result<Self, DeterminationError> {
        match term {
            Term::Until(until) if until < issued => Err(DeterminationError::EndsBeforeIssue { until, issued }),
            Term::Years(years) if crate::citation::years_later(issued, years).is_none() => {
                Err(DeterminationError::NoLastDay { years, issued })
            }
            _ => Ok(Self { level, issued, term }),
        }
    }

    /// The last day of secrecy, that day included; `None` where a condition ends it. The term runs from the marked day
    /// of issue (Implementing Regulations, art. 19) to the corresponding day.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        match self.term {
            Term::Years(years) => crate::citation::years_later(self.issued, years),
            Term::Until(until) => Some(until),
            Term::UntilCondition => None,
        }
    }

    /// Whether the term has expired by a day, so that the matter is declassified of itself (自行解密, art. 24 para. 2).
    /// Open where a condition ends it. An extension is a new determination made before expiry.
    ///
    /// An expired secret is not yet disclosable: a fresh review under art. 17 of the Regulation follows.
    #[must_use]
    pub fn expired_on(&self, day: NaiveDate) -> Truth {
        match self.last_day() {
            Some(last) if day > last => Truth::Yes,
            Some(_) => Truth::No,
            None => Truth::Open,
        }
    }

    /// Whether the term is longer than the law allows unless otherwise provided (art. 20 para. 2).
    #[must_use]
    pub fn exceeds_longest_term(&self) -> Cited<bool> {
        let longest = self.level.longest_term();
        let limit =
            u16::try_from(longest.length()).ok().and_then(|years| crate::citation::years_later(self.issued, years));
        longest.map(|_| matches!((self.last_day(), limit), (Some(last), Some(limit)) if last > limit))
    }
}
