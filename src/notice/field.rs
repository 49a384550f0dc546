//! One line of a notice, for layout.

use serde::Serialize;

use super::Item;
use crate::citation::{Provision, Text};

/// One field of a notice: what it is, its label and its value in either language, and the provision it stands under. Words of the host
/// stand in both languages as they were given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    item: Item,
    label: Text,
    value: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<Provision>,
}

impl Field {
    pub(super) fn new(item: Item, value: Text, by: Option<Provision>) -> Self {
        Self { item, label: item.name(), value, by }
    }

    /// What it is.
    #[must_use]
    pub const fn item(&self) -> Item {
        self.item
    }

    /// Its label.
    #[must_use]
    pub const fn label(&self) -> &Text {
        &self.label
    }

    /// Its value.
    #[must_use]
    pub const fn value(&self) -> &Text {
        &self.value
    }

    /// The provision under which it stands; `None` for what is no matter of law.
    #[must_use]
    pub const fn by(&self) -> Option<Provision> {
        self.by
    }

    pub(super) fn is_blank(&self) -> bool {
        self.value.zh().trim().is_empty()
    }
}
