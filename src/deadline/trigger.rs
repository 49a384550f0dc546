//! What set a period running, and on which day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::citation::{Provision, Text};

/// The event a period runs from (起算事由), its day, and the evidence as the host states it. The day itself is not
/// counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trigger {
    what: Text,
    on: NaiveDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    under: Option<Provision>,
}

impl Trigger {
    /// What happened, and when.
    #[must_use]
    pub const fn new(what: Text, on: NaiveDate) -> Self {
        Self { what, on, under: None }
    }

    /// Adds the provision that makes this event the trigger.
    #[must_use]
    pub const fn under(mut self, provision: Provision) -> Self {
        self.under = Some(provision);
        self
    }

    /// What happened: evidence that the host vouches for and no one computes.
    #[must_use]
    pub const fn what(&self) -> &Text {
        &self.what
    }

    /// The day it happened.
    #[must_use]
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// The provision that makes it the trigger.
    #[must_use]
    pub const fn provision(&self) -> Option<Provision> {
        self.under
    }
}
