//! Whether there was a basis for what makes an applicant wait: something to correct in an application (art. 30), a fee to pay for it (art. 42),
//! reasons to delay the answer to it (art. 35).

use chrono::NaiveDate;

use super::{Case, Circumstance, Found, Of};
use crate::calendar::Calendar;
use crate::fact::{Fact, Finding, Truth};
use crate::norm::{FeeBasis, Fen, RequestContent, RequestKind};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{ApplicationFile, Ending, Event, Fee, Judged, Lack, Paper};
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

    /// Whether there was something to correct, as far as it is known by a day: what a notice asked for was not in the application, or its content was
    /// not clear when the notice went out (art. 30).
    pub(crate) fn correction_founded(
        &self,
        (asked, items): (NaiveDate, &[RequestContent]),
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Truth, RegimeError> {
        let entries = self.application().journal().up_to(on);
        let Some(first) = entries.first() else { return Ok(Truth::Yes) };
        let Event::Arrived { request, .. } = first.event() else { return Ok(Truth::Yes) };
        let regime = place.for_file(first.on(), asked.max(first.on()))?;
        let asked_for = |lack: &Lack| items.is_empty() || items.contains(&lack.content);
        if request.lacks(&regime).iter().any(|lack| !lack.burden && asked_for(lack)) {
            return Ok(Truth::Yes);
        }
        // What was clear once it was corrected says nothing of what was asked for.
        let corrected = |one: &Entry<Event>| one.on() == asked && matches!(one.event(), Event::Corrected);
        let same_day = entries.iter().any(corrected);
        if same_day && self.found_unclear(asked) {
            return Ok(Truth::Yes);
        }
        let before = if same_day { asked.pred_opt() } else { None };
        let then = self.facts_on(place, calendar, before.unwrap_or(asked))?;
        let unclear = then.application().known().one(Fact::CONTENT_UNCLEAR);
        // That nothing else applies is no finding that it was clear; what is unclear after the correction was unclear before.
        let looked_into = then.application().answered().has(Fact::CONTENT_UNCLEAR);
        let now = self.facts_on(place, calendar, on)?;
        let still = now.application().known().one(Fact::UNCLEAR_AFTER_CORRECTION) == Truth::Yes;
        Ok(match (unclear, looked_into, still) {
            (Truth::Yes, ..) => Truth::Yes,
            (Truth::No, true, false) => Truth::No,
            (Truth::No, true, true) | (_, _, false) => Truth::Open,
            (_, _, true) => Truth::Yes,
        })
    }

    /// Whether somebody found on a day that the content was not clear.
    fn found_unclear(&self, on: NaiveDate) -> bool {
        self.findings().journal().up_to(on).iter().any(|one| {
            let unclear = |found: &Found| {
                matches!(found, Found::Fact { of: Of::Application, fact, finding: Finding::Yes } if *fact == Fact::CONTENT_UNCLEAR)
            };
            one.on() == on && unclear(one.event())
        })
    }

    /// Whether there was certainly no basis for a fee that was asked for on a day: the number was not plainly excessive, what was asked for is public
    /// and charged by quantity, or the tariff gives nothing (art. 42, the Fee Measures).
    fn fee_is_undue(&self, fee: &Fee, on: NaiveDate) -> bool {
        let found = self.findings().shown(on);
        let public = found.application().known().one(Fact::ALREADY_PUBLIC) == Truth::Yes;
        let nothing_due = public && fee.basis() == FeeBasis::PerQuantity || fee.right_amount() == Ok(Fen::of_yuan(0));
        nothing_due || self.owes_no_fee(on)
    }

    /// Whether there was certainly no basis for a delay that was told on a day (art. 35): the number was not plainly excessive, or the reasons
    /// or the time are not reasonable. Where nobody asked for the reasons, whether they are is open.
    fn delay_is_undue(&self, told: NaiveDate, before: &[Entry<Event>], on: NaiveDate) -> bool {
        let weighed = before.iter().any(|one| matches!(one.event(), Event::ReasonsFound { .. }));
        let found = self.findings().shown(on);
        let unjustified = !weighed && found.application().known().one(Fact::EXCESS_JUSTIFIED) == Truth::No;
        let lasts = found.circumstance(Circumstance::DelayReasonable);
        unjustified || lasts == Some(false) || self.owes_no_fee(told)
    }

    /// What persons judged by a day of what makes the applicant wait, and of what came in late.
    pub(super) fn judged_by(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Judged, RegimeError> {
        let mut judged = Judged::abandoned(self.abandoned(on));
        let entries = self.application().journal().up_to(on);
        let waits = self.application().shown(on).stage();
        let waits = |paper| waits.is_some_and(|stage| stage.awaits(paper));
        for (at, entry) in entries.iter().enumerate() {
            let day = entry.on();
            match entry.event() {
                Event::CorrectionAsked { items, .. } => {
                    let founded = self.correction_founded((day, items), place, calendar, on)?;
                    let waits_in_vain = waits(Paper::CorrectionNotice) && self.is_in_order(place, calendar, on)?;
                    let undue = founded == Truth::No || waits_in_vain;
                    judged.undue_notices.extend(undue.then_some((Paper::CorrectionNotice, day)));
                }
                Event::FeeAsked { fee } => {
                    let waits_in_vain = waits(Paper::FeeNotice) && self.owes_no_fee(on);
                    let undue = waits_in_vain || self.fee_is_undue(fee, day);
                    judged.undue_notices.extend(undue.then_some((Paper::FeeNotice, day)));
                }
                Event::Delayed { .. } => {
                    let before = entries.get(..at).unwrap_or_default();
                    judged.undue_delays.extend(self.delay_is_undue(day, before, on).then_some(day));
                }
                _ => {}
            }
        }
        Ok(judged)
    }

    /// As what the application is deemed abandoned for certain on a day, by notices of what was owed.
    pub(crate) fn lapses_as(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Ending>, RegimeError> {
        let unasked = self.unasked_for(on, self.is_in_order(place, calendar, on)?, self.owes_no_fee(on));
        unasked.as_ref().unwrap_or(self.application()).lapses_given(
            &self.judged_by(place, calendar, on)?,
            place,
            calendar,
            on,
        )
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
