//! The limbs of a definition, and lists of which any one is enough.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Test, put};
use crate::citation::{Code, Provision, Text};

/// One limb: a test with its name and its provision.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limb {
    pub(crate) code: Code,
    pub(crate) by: Provision,
    pub(crate) name: Text,
    pub(crate) test: Test,
}

impl Limb {
    pub(crate) const fn of(code: &'static str, by: Provision, [zh, en]: [&'static str; 2], test: Test) -> Self {
        Self { code: Code::literal(code), by, name: Text::literal(zh, en), test }
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

    /// The test.
    #[must_use]
    pub const fn test(&self) -> Test {
        self.test
    }
}

/// A definition of government information (政府信息): every limb must hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    pub(crate) by: Provision,
    pub(crate) limbs: Cow<'static, [Limb]>,
    /// Where the text says the same again.
    #[serde(default, skip_serializing_if = "<[Provision]>::is_empty")]
    pub(crate) again: Cow<'static, [Provision]>,
}

impl Definition {
    pub(crate) const fn of(by: Provision, limbs: &'static [Limb]) -> Self {
        Self { by, limbs: Cow::Borrowed(limbs), again: Cow::Borrowed(&[]) }
    }

    pub(crate) const fn restated(mut self, again: &'static [Provision]) -> Self {
        put(&mut self.again, Cow::Borrowed(again));
        self
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// Every provision it stands on, its own first, then those that say the same again.
    pub fn cited(&self) -> impl Iterator<Item = Provision> + '_ {
        core::iter::once(self.by).chain(self.again.iter().copied())
    }

    /// The limbs, in the order of the text.
    #[must_use]
    pub fn limbs(&self) -> &[Limb] {
        &self.limbs
    }
}
