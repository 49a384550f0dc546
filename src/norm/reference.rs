//! A reference of a text to another.

use serde::{Deserialize, Serialize};

use crate::citation::Provision;

/// Whether a reference moves with the text it names.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a reference is to one edition, or to whatever is in force")]
pub enum Binding {
    /// To the edition cited: article numbers are read in it, and mapped where it was replaced.
    Fixed,
    /// 在《条例》规定的时限内: to the text in force on the day.
    Moving,
}

/// A reference (援引) of a text to another.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    pub(crate) by: Provision,
    pub(crate) to: Provision,
    pub(crate) binding: Binding,
}

impl Reference {
    pub(crate) const fn fixed(by: Provision, to: Provision) -> Self {
        Self { by, to, binding: Binding::Fixed }
    }

    pub(crate) const fn moving(by: Provision, to: Provision) -> Self {
        Self { by, to, binding: Binding::Moving }
    }

    /// Where it stands.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// What it names.
    #[must_use]
    pub const fn to(&self) -> Provision {
        self.to
    }

    /// Whether it moves with the text it names.
    #[must_use]
    pub const fn binding(&self) -> Binding {
        self.binding
    }
}
