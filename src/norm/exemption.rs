//! What a local text says about withholding, beside the national grounds.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Ground, Test};
use crate::citation::{Code, Provision, Text};

/// How a local ground stands to the nation's.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Relation {
    /// It says the same.
    Restates,
    /// It reaches further: what goes beyond has no effect without a national anchor.
    Broader,
    /// It reaches less far: the nation supplies the rest.
    Narrower,
    /// The nation knows no such ground: it has no effect of its own.
    Adds,
}

/// A ground in the words of a local text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalGround {
    pub(crate) ground: Ground,
    pub(crate) relation: Relation,
    /// The code of the national ground it corresponds to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) anchor: Option<Code>,
}

impl Exemption {
    /// The ground that it states of its own.
    pub(crate) const fn own_ground(&self) -> Option<&Ground> {
        match self {
            Self::Own(own) => Some(own.ground()),
            Self::Refers { .. } => None,
        }
    }

    /// A ground that corresponds to a national one, written in the program itself.
    pub(crate) const fn own(relation: Relation, anchor: &'static str, ground: Ground) -> Self {
        Self::Own(LocalGround { ground, relation, anchor: Some(Code::literal(anchor)) })
    }

    /// 依法: a reference to the law.
    pub(crate) const fn refers(by: Provision, says: [&'static str; 2], to: &'static [Provision]) -> Self {
        Self::refers_short(by, says, &[], to, &[])
    }

    /// The same in a provision that speaks `of` some information only.
    pub(crate) const fn refers_of(
        by: Provision,
        says: [&'static str; 2],
        of: &'static [Test],
        to: &'static [Provision],
    ) -> Self {
        Self::refers_short(by, says, of, to, &[])
    }

    /// The same, in words that leave out some of the law.
    pub(crate) const fn refers_short(
        by: Provision,
        [zh, en]: [&'static str; 2],
        of: &'static [Test],
        to: &'static [Provision],
        short_of: &'static [Provision],
    ) -> Self {
        Self::Refers {
            by,
            says: Text::literal(zh, en),
            of: Cow::Borrowed(of),
            to: Cow::Borrowed(to),
            short_of: Cow::Borrowed(short_of),
        }
    }
}

impl LocalFinding {
    pub(crate) const fn of(place: u8, code: &'static str, by: Provision, [zh, en]: [&'static str; 2]) -> Self {
        Self { place, code: Code::literal(code), by, question: Text::literal(zh, en) }
    }
}

impl LocalGround {
    /// The ground.
    #[must_use]
    pub const fn ground(&self) -> &Ground {
        &self.ground
    }

    /// How it stands to the nation's.
    #[must_use]
    pub const fn relation(&self) -> Relation {
        self.relation
    }

    /// The code of the national ground it corresponds to; `None` where there is none.
    #[must_use]
    pub const fn anchor(&self) -> Option<Code> {
        self.anchor
    }
}

/// One exemption clause of a local text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(clippy::exhaustive_enums, reason = "a clause either states a ground or refers to the law")]
pub enum Exemption {
    /// A ground of its own.
    Own(LocalGround),
    /// 依法不予公开: a reference to the law, which adds nothing and takes nothing away.
    Refers {
        /// The clause.
        by: Provision,
        /// Its words, summarised.
        says: Text,
        /// What has to be found of the information for the clause to speak of it; of any where nothing has.
        #[serde(default = "nothing", skip_serializing_if = "is_nothing")]
        of: Cow<'static, [Test]>,
        /// What it refers to.
        to: Cow<'static, [Provision]>,
        /// What of the law its words leave out: the nation supplies it. Empty where they say as much as the law.
        #[serde(default = "nothing", skip_serializing_if = "is_nothing")]
        short_of: Cow<'static, [Provision]>,
    },
}

const fn nothing<T: Clone>() -> Cow<'static, [T]> {
    Cow::Borrowed(&[])
}

const fn is_nothing<T>(list: &[T]) -> bool {
    list.is_empty()
}

/// A finding that a local text asks for and the nation does not: one place of the local bank.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalFinding {
    /// The place, 0 to 63.
    pub(crate) place: u8,
    pub(crate) code: Code,
    pub(crate) by: Provision,
    pub(crate) question: Text,
}

impl LocalFinding {
    /// The place in the local bank, 0 to 63.
    #[must_use]
    pub const fn place(&self) -> u8 {
        self.place
    }

    /// The code, unique within its text.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The provision that asks for it.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The question to put to a person.
    #[must_use]
    pub const fn question(&self) -> &Text {
        &self.question
    }
}
