//! Whether there is anything to correct in an application (art. 30).

use chrono::NaiveDate;

use super::Case;
use crate::calendar::Calendar;
use crate::fact::{Fact, Truth};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{ApplicationFile, Event, Stage};
use crate::workflow::journal::Entry;

impl Case {
    /// Whether nothing is to be corrected: all that the Regulation asks for was in the application, and its content was found to be clear. That
    /// nothing else applies is no such finding.
    pub(super) fn is_in_order(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let first = self.application().journal().up_to(on).first();
        let Some(Event::Arrived { request, .. }) = first.map(Entry::event) else { return Ok(false) };
        let known = self.facts_on(place, calendar, on)?;
        let found = known.application();
        let clear =
            found.answered().has(Fact::CONTENT_UNCLEAR) && found.known().one(Fact::CONTENT_UNCLEAR) == Truth::No;
        let Some(arrived) = first.map(Entry::on).filter(|_| clear) else { return Ok(false) };
        let regime = place.for_file(arrived, self.application().shown(on).seen_on(on))?;
        Ok(request.lacks(&regime).iter().all(|lack| lack.burden))
    }

    /// The application as it stands without the notice on which it waits for a correction; `None` where it waits for none.
    pub(super) fn uncorrected(&self, on: NaiveDate) -> Option<ApplicationFile> {
        let waits = matches!(self.application().shown(on).stage(), Some(Stage::AwaitingCorrection(_)));
        let entries = self.application().journal().up_to(on);
        if waits { ApplicationFile::without(self.header(), entries, Event::is_of_correction) } else { None }
    }
}
