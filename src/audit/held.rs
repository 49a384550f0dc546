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
    /// The same, of the version of the matter that is at hand.
    OfVersion(&'a Case),
    ByApplication(&'a ApplicationFile),
}

impl<'a> Held<'a> {
    pub(super) fn on(self, day: NaiveDate) -> Cow<'a, Ledger> {
        match self {
            Self::OfItself(matter) => matter.shown(day),
            Self::OfVersion(matter) => matter.coordinated(day),
            Self::ByApplication(file) => match file.shown(day) {
                Cow::Borrowed(application) => Cow::Borrowed(application.consultations()),
                Cow::Owned(application) => Cow::Owned(application.consultations().clone()),
            },
        }
    }

    /// The same as the state of the matter has them in which something left.
    pub(super) const fn within(self, matter: &Case) -> Held<'_> {
        match self {
            Self::OfItself(_) | Self::OfVersion(_) => Held::OfVersion(matter),
            Self::ByApplication(_) => Held::ByApplication(matter.application()),
        }
    }

    /// The step that is an entry of the journal, and its day.
    pub(super) fn step(self, entry: usize) -> Option<(NaiveDate, &'a Event)> {
        match self {
            Self::OfItself(matter) => of_itself(matter, entry),
            Self::OfVersion(matter) => of_itself(matter.coordination(), entry),
            Self::ByApplication(file) => match file.journal().entries().get(entry).map(|one| (one.on(), one.event())) {
                Some((on, application::Event::Consulted(step))) => Some((on, step)),
                _ => None,
            },
        }
    }
}

fn of_itself(matter: &Consultations, entry: usize) -> Option<(NaiveDate, &Event)> {
    matter.journal().entries().get(entry).map(|one| (one.on(), one.event()))
}
