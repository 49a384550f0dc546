//! A ground for withholding, with its proviso (但书).

use core::fmt;
use core::str::FromStr;
use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Choice, Test};
use crate::citation::{Code, Provision, Text, UnknownCode, by_code};

/// How the question arises: the agency publishes of its own accord, or an applicant asks.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "art. 13 para. 2 knows two modes")]
pub enum Mode {
    /// 主动公开.
    Proactive,
    /// 依申请公开.
    OnRequest,
}

impl Mode {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Proactive => Text::literal("主动公开", "proactive"),
            Self::OnRequest => Text::literal("依申请公开", "on request"),
        }
    }

    /// Every mode.
    pub const ALL: [Self; 2] = [Self::Proactive, Self::OnRequest];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Proactive => "proactive",
            Self::OnRequest => "on_request",
        }
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Mode {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// 不得 or 可以: how strongly a ground withholds.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "a ground forbids disclosure or permits withholding; there is no third strength"
)]
pub enum Strength {
    /// 可以不予公开: the agency may withhold; the choice is its own.
    May,
    /// 不得公开, 不予公开: the agency must withhold.
    Must,
}

/// Whether a ground that is met also stands.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Certainty {
    /// It stands on the text.
    #[default]
    Settled,
    /// It rests on guidance, or on a provision that has not been verified: met, it leaves the outcome open.
    Contested,
    /// It holds the matter until a body with power has determined it: met, it leaves the outcome open.
    AwaitsDetermination,
}

/// What a proviso leads to when it is met.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a proviso says that disclosure follows, or that it is permitted")]
pub enum Opens {
    /// 予以公开: the ground is gone.
    Duty,
    /// 可以公开: the agency may disclose, and tells the third party in writing.
    Permission,
}

/// The 但书 of a ground: a node of its own, with its own provision.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proviso {
    pub(crate) by: Provision,
    pub(crate) test: Test,
    /// The mode it is confined to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) mode: Option<Mode>,
    /// The reading under which it reaches this ground at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) under: Option<Choice>,
    pub(crate) opens: Opens,
}

impl Proviso {
    /// 予以公开: a proviso on which disclosure follows.
    pub(crate) const fn duty(by: Provision, test: Test) -> Self {
        Self { by, test, mode: None, under: None, opens: Opens::Duty }
    }

    /// 可以公开: a proviso on which the agency may disclose.
    pub(crate) const fn permission(by: Provision, test: Test) -> Self {
        Self { by, test, mode: None, under: None, opens: Opens::Permission }
    }

    pub(crate) const fn only(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }

    pub(crate) const fn under_reading(mut self, choice: Choice) -> Self {
        self.under = Some(choice);
        self
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The test.
    #[must_use]
    pub const fn test(&self) -> Test {
        self.test
    }

    /// The mode it is confined to; `None` where it holds in both.
    #[must_use]
    pub const fn mode(&self) -> Option<Mode> {
        self.mode
    }

    /// The reading under which it reaches this ground; `None` where no reading is needed.
    #[must_use]
    pub const fn under(&self) -> Option<Choice> {
        self.under
    }

    /// What follows when it is met.
    #[must_use]
    pub const fn opens(&self) -> Opens {
        self.opens
    }
}

/// A ground for withholding: met when all of `when` hold and none of `unless` does.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, try_from = "Raw")]
pub struct Ground {
    pub(crate) code: Code,
    pub(crate) by: Provision,
    pub(crate) name: Text,
    pub(crate) strength: Strength,
    pub(crate) certainty: Certainty,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mode: Option<Mode>,
    pub(crate) when: Cow<'static, [Test]>,
    pub(crate) unless: Cow<'static, [Proviso]>,
    /// Where a law itself requires the disclosure of what this ground closes, the two conflict.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) clash: Option<Test>,
}

/// Why a ground was refused when it was loaded.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum GroundError {
    /// A ground without a test would close everything.
    #[error("ground `{code}` has no test in `when`: expected 1 to {}", Ground::LONGEST)]
    NoTest {
        /// The ground.
        code: Code,
    },
    /// A list that is longer than any article.
    #[error("ground `{code}` has {length} entries in `{list}`: expected at most {}", Ground::LONGEST)]
    TooLong {
        /// The ground.
        code: Code,
        /// `when` or `unless`.
        list: &'static str,
        /// Its length.
        length: usize,
    },
}

impl Ground {
    /// Every provision it cites, its own first; of its provisos those only of its own text.
    pub(crate) fn cited(&self) -> impl Iterator<Item = Provision> + '_ {
        let own = self.by.source();
        let provisos = self.unless.iter().map(|proviso| proviso.by).filter(move |by| by.source() == own);
        core::iter::once(self.by).chain(provisos)
    }

    /// The most tests, and the most provisos, of one ground.
    pub const LONGEST: usize = 16;

    /// 不得公开: a ground on which the agency must withhold, written in the program itself.
    pub(crate) const fn must(
        code: &'static str,
        by: Provision,
        [zh, en]: [&'static str; 2],
        when: &'static [Test],
        unless: &'static [Proviso],
    ) -> Self {
        Self {
            code: Code::literal(code),
            by,
            name: Text::literal(zh, en),
            strength: Strength::Must,
            certainty: Certainty::Settled,
            mode: None,
            when: Cow::Borrowed(when),
            unless: Cow::Borrowed(unless),
            clash: None,
        }
    }

    /// 可以不予公开: a ground on which the agency may withhold.
    pub(crate) const fn may(
        code: &'static str,
        by: Provision,
        name: [&'static str; 2],
        when: &'static [Test],
        unless: &'static [Proviso],
    ) -> Self {
        let mut ground = Self::must(code, by, name, when, unless);
        ground.strength = Strength::May;
        ground
    }

    pub(crate) const fn only(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }

    pub(crate) const fn being(mut self, certainty: Certainty) -> Self {
        self.certainty = certainty;
        self
    }

    pub(crate) const fn clashing_with(mut self, test: Test) -> Self {
        self.clash = Some(test);
        self
    }

    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The statutory term.
    #[must_use]
    pub const fn name(&self) -> &Text {
        &self.name
    }

    /// 不得 or 可以.
    #[must_use]
    pub const fn strength(&self) -> Strength {
        self.strength
    }

    /// Whether it stands once it is met.
    #[must_use]
    pub const fn certainty(&self) -> Certainty {
        self.certainty
    }

    /// The mode it is confined to; `None` where it holds in both.
    #[must_use]
    pub const fn mode(&self) -> Option<Mode> {
        self.mode
    }

    /// The tests, all of which must hold.
    #[must_use]
    pub fn when(&self) -> &[Test] {
        &self.when
    }

    /// The provisos, any of which opens the ground.
    #[must_use]
    pub fn unless(&self) -> &[Proviso] {
        &self.unless
    }

    /// The test of a law that requires disclosure of what this ground closes.
    #[must_use]
    pub const fn clash(&self) -> Option<Test> {
        self.clash
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    code: Code,
    by: Provision,
    name: Text,
    strength: Strength,
    #[serde(default)]
    certainty: Certainty,
    #[serde(default)]
    mode: Option<Mode>,
    when: Vec<Test>,
    #[serde(default)]
    unless: Vec<Proviso>,
    #[serde(default)]
    clash: Option<Test>,
}

impl TryFrom<Raw> for Ground {
    type Error = GroundError;

    fn try_from(raw: Raw) -> Result<Self, GroundError> {
        let Raw { code, by, name, strength, certainty, mode, when, unless, clash } = raw;
        if when.is_empty() {
            return Err(GroundError::NoTest { code });
        }
        for (list, length) in [("when", when.len()), ("unless", unless.len())] {
            if length > Self::LONGEST {
                return Err(GroundError::TooLong { code, list, length });
            }
        }
        let (when, unless) = (Cow::Owned(when), Cow::Owned(unless));
        Ok(Self { code, by, name, strength, certainty, mode, when, unless, clash })
    }
}
