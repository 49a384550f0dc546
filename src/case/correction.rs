//! Whether there is anything to correct in an application (art. 30), or a fee to pay for it (art. 42).

use chrono::NaiveDate;

use super::Case;
use crate::calendar::Calendar;
use crate::fact::{Fact, Truth};
use crate::norm::RequestKind;
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{ApplicationFile, Ending, Event, Paper};
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

    /// Whether the content of what asks for information was found unclear, so that the applicant has to be asked for a correction (art. 30).
    pub(crate) fn is_unclear(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let of_information = self.application().shown(on).purpose() == Some(RequestKind::Information);
        let known = self.facts_on(place, calendar, on)?;
        Ok(of_information && known.application().known().one(Fact::CONTENT_UNCLEAR) == Truth::Yes)
    }

    /// Whether no fee is owed: the number or the frequency was found not to be plainly excessive (art. 42).
    pub(super) fn owes_no_fee(&self, on: NaiveDate) -> bool {
        self.findings().shown(on).application().known().one(Fact::EXCESSIVE) == Truth::No
    }

    /// As what the application is deemed abandoned for certain on a day, by notices of what was owed.
    pub(crate) fn lapses_as(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Ending>, RegimeError> {
        let unasked = self.unasked_for(on, self.is_in_order(place, calendar, on)?, self.owes_no_fee(on));
        unasked.as_ref().unwrap_or(self.application()).lapses_given(self.abandoned(on), place, calendar, on)
    }

    /// The application as it stands without the notice on which it waits, where that asks for what is in order, or for a fee that is not owed;
    /// `None` where it waits for nothing, or for what is owed.
    pub(super) fn unasked_for(&self, on: NaiveDate, in_order: bool, no_fee: bool) -> Option<ApplicationFile> {
        let stage = self.application().shown(on).stage()?;
        let correction = in_order && stage.awaits(Paper::CorrectionNotice);
        let fee = no_fee && stage.awaits(Paper::FeeNotice);
        let of_notice = |event: &Event| correction && event.is_of_correction() || fee && event.is_of_fee();
        if !correction && !fee {
            return None;
        }
        ApplicationFile::without(self.header(), self.application().journal().up_to(on), of_notice)
    }
}
