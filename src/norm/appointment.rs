//! Who fills a role: the body that a text names, or the one that each agency designates.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Element, Role, put};
use crate::citation::{Provision, Text};

/// Who fills a role.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a text names the holder, or has each agency designate its own")]
pub enum Holder {
    /// 设在、为: this body of the place.
    Is(Role),
    /// 明确、指定一名: each agency designates exactly one.
    EachAgencyOne,
    /// 指定机构: each agency designates one or more.
    EachAgency,
}

/// One row of the role table (职责分工) of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    pub(crate) by: Provision,
    pub(crate) role: Role,
    pub(crate) holder: Holder,
    /// What goes with the designation, such as that it is announced or filed.
    #[serde(default)]
    pub(crate) requires: Cow<'static, [Element]>,
    /// The provision that asks for what goes with it, where it is not that of the designation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) required_by: Option<Provision>,
    /// What is open in it, such as a name that is only taken to mean this body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) open: Option<Text>,
}

impl Appointment {
    pub(crate) const fn of(by: Provision, role: Role, holder: Holder) -> Self {
        Self { by, role, holder, requires: Cow::Borrowed(&[]), required_by: None, open: None }
    }

    pub(crate) const fn requires(mut self, requires: &'static [Element]) -> Self {
        put(&mut self.requires, Cow::Borrowed(requires));
        self
    }

    pub(crate) const fn under(mut self, by: Provision) -> Self {
        put(&mut self.required_by, Some(by));
        self
    }

    pub(crate) const fn open(mut self, zh: &'static str, en: &'static str) -> Self {
        put(&mut self.open, Some(Text::literal(zh, en)));
        self
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The role.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// Who fills it.
    #[must_use]
    pub const fn holder(&self) -> Holder {
        self.holder
    }

    /// What goes with the designation.
    #[must_use]
    pub fn requirements(&self) -> &[Element] {
        &self.requires
    }

    /// The provision that asks for what goes with the designation.
    #[must_use]
    pub const fn required_by(&self) -> Provision {
        match self.required_by {
            Some(by) => by,
            None => self.by,
        }
    }

    /// Every provision it stands on, its own first.
    pub(crate) fn cited(&self) -> impl Iterator<Item = Provision> + '_ {
        core::iter::once(self.by).chain(self.required_by)
    }

    /// What is open in it.
    #[must_use]
    pub const fn what_is_open(&self) -> Option<&Text> {
        self.open.as_ref()
    }
}
