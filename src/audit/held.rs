//! Where consultations are kept.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::case::Case;
use crate::workflow::application::{self, ApplicationFile};
use crate::workflow::consultation::{Consultations, Event, Ledger};

/// Where the consultations are kept: in a journal of their own, or in that of the application that needs them.
#[derive(Copy, Clone)]
pub(super) enum Held<'a> {
    OfItself(&'a Consultations),
    ByApplication(&'a ApplicationFile),
}

impl<'a> Held<'a> {
    pub(super) fn on(self, day: NaiveDate) -> Cow<'a, Ledger> {
        match self {
            Self::OfItself(matter) => matter.shown(day),
            Self::ByApplication(file) => match file.shown(day) {
                Cow::Borrowed(application) => Cow::Borrowed(application.consultations()),
                Cow::Owned(application) => Cow::Owned(application.consultations().clone()),
            },
        }
    }

    /// The same as another state of the matter has them.
    pub(super) const fn within(self, matter: &Case) -> Held<'_> {
        match self {
            Self::OfItself(_) => Held::OfItself(matter.coordination()),
            Self::ByApplication(_) => Held::ByApplication(matter.application()),
        }
    }

    /// The step that is an entry of the journal, and its day.
    pub(super) fn step(self, entry: usize) -> Option<(NaiveDate, &'a Event)> {
        match self {
            Self::OfItself(matter) => matter.journal().entries().get(entry).map(|one| (one.on(), one.event())),
            Self::ByApplication(file) => match file.journal().entries().get(entry).map(|one| (one.on(), one.event())) {
                Some((on, application::Event::Consulted(step))) => Some((on, step)),
                _ => None,
            },
        }
    }
}
