//! What an act of a release rested on: the rest of the matter as it stood on the day of the act.

use chrono::NaiveDate;

use super::outgoing::Outgoing;
use crate::calendar::Calendar;
use crate::case::Case;
use crate::norm::Mode;
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::journal::Entry;
use crate::workflow::release::Results;

/// What the release reads of the rest of the matter. What is found on a later day neither accuses nor clears what was done before: what is
/// learnt late is recorded at the day on which it was so.
#[derive(Copy, Clone)]
pub(super) enum Basis<'a> {
    /// The same on every day, where a release is audited apart from a matter.
    Given(&'a Results<'a>),
    /// As the matter stood on the day.
    Of { case: &'a Case, calendar: &'a Calendar },
}

impl Basis<'_> {
    /// Looks at what there was on a day, as the release stood on it.
    pub(super) fn on<T>(
        self,
        place: &Jurisdiction,
        day: NaiveDate,
        look: impl FnOnce(&Results<'_>) -> T,
    ) -> Result<T, RegimeError> {
        let mode = match self {
            Self::Given(_) => Mode::Proactive,
            Self::Of { case, .. } => case.mode_of_release(day),
        };
        self.going(place, day, mode, look)
    }

    /// Looks at what there was on a day for what goes out in a mode: who was asked about an application stands in it, and was not asked about the
    /// public.
    pub(super) fn going<T>(
        self,
        place: &Jurisdiction,
        day: NaiveDate,
        mode: Mode,
        look: impl FnOnce(&Results<'_>) -> T,
    ) -> Result<T, RegimeError> {
        match self {
            Self::Given(results) => Ok(look(results)),
            Self::Of { case, calendar } => {
                let (application, coordination) = (case.application().shown(day), case.coordinated(day));
                let ledger = match mode {
                    Mode::OnRequest => application.consultations(),
                    Mode::Proactive => &*coordination,
                };
                let clearance = ledger.clearance(place, calendar, day, case.approval(day))?;
                Ok(look(&case.results_in(mode, place, calendar, &clearance, day)?))
            }
        }
    }

    /// Looks at what there was when an act was done.
    pub(super) fn of<T>(
        self,
        one: &Outgoing<'_>,
        place: &Jurisdiction,
        look: impl FnOnce(&Results<'_>) -> T,
    ) -> Result<T, RegimeError> {
        match self {
            Self::Given(results) => Ok(look(results)),
            Self::Of { case, calendar } => {
                Basis::Of { case: &one.matter(case), calendar }.going(place, one.on, one.mode(), look)
            }
        }
    }

    /// Whether the gates of the version that so many entries of the release had made were on record when it left. A release that is audited apart from a
    /// matter left by itself.
    pub(super) fn keeps_gates(self, at: usize, left: NaiveDate) -> bool {
        match self {
            Self::Given(_) => true,
            Self::Of { case, .. } => case.keeps_gates(at, left),
        }
    }

    /// Whether the version at hand on a day was let out by another procedure by then, upon a bare draft.
    pub(super) fn gates_elsewhere(self, by: NaiveDate) -> bool {
        match self {
            Self::Given(_) => false,
            Self::Of { case, .. } => case.gates_elsewhere(by),
        }
    }

    /// The same of the way out to applicants.
    pub(super) fn keeps_gates_for_applicants(self, at: usize, left: NaiveDate) -> bool {
        match self {
            Self::Given(_) => true,
            Self::Of { case, .. } => case.keeps_gates_for_applicants(at, left),
        }
    }

    /// The days from one to another on which anything can have changed, both included.
    pub(super) fn days(self, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        let mut days = vec![from, to];
        if let Self::Of { case, .. } = self {
            days.extend(case.journal().up_to(to).iter().map(Entry::on).filter(|on| from < *on));
        }
        days.sort_unstable();
        days.dedup();
        days
    }
}
