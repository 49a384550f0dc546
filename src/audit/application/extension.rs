//! Was the time extended in form: with the consent and the notice that the text asks for, once, in time, by no more than it allows?

use chrono::NaiveDate;

use super::Desk;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::citation::Cited;
use crate::deadline::{Due, Term};
use crate::fact::Truth;
use crate::norm::{Choice, Period, Purpose, Reading, Role};
use crate::regime::{Regime, RegimeError};
use crate::workflow::application::{Began, Extension, Stage, together};
use crate::workflow::journal::Entry;

impl<'a> Desk<'a> {
    pub(super) fn extensions(&mut self) -> Result<(), RegimeError> {
        let mut counted: Vec<(NaiveDate, u32)> = Vec::new();
        for extension in self.state.extensions() {
            let Some(begun) = extension.begun() else { continue };
            let regime = self.governing(begun)?;
            let rules = regime.procedure().requests();
            let most = regime.period(Purpose::ReplyExtension).statutory;
            let (Some(consent), Some(most)) = (rules.extension_consent(), most) else { continue };
            if self.state.tells_again(extension, *consent) {
                continue;
            }
            let grown = extension.complete(NaiveDate::MIN, *consent, true, together(regime.readings()));
            // It is judged in the count in which it was complete.
            let of = grown.first().map_or(begun, |(complete, _)| *complete);
            let before = counted.iter().filter(|(day, _)| self.same_count(*day, of));
            let before = before.fold(0, |sum: u32, (_, days)| sum.saturating_add(*days));
            let lasts = |days: u32| Cited::new(before.saturating_add(days).min(most.length()), most.by());
            self.consented_and_told(&regime, extension, (consent, most), self.due(&regime, of, lasts(0)));
            self.of_place(&regime, extension);
            let mut so_far = 0;
            for &(complete, days) in &grown {
                self.told_late(&regime, complete, (most, self.due(&regime, complete, lasts(so_far))))?;
                so_far = days;
            }
            if let Some(last) = grown.last() {
                self.again(&counted, *last, most);
                counted.push(*last);
            }
        }
        Ok(())
    }

    /// The consent and the notice, and what each says of its length.
    fn consented_and_told(
        &mut self,
        regime: &Regime<'_>,
        extension: &Extension,
        (consent, most): (Cited<Role>, Cited<Period>),
        due: Option<NaiveDate>,
    ) {
        let Some(begun) = extension.begun() else { return };
        let notices = extension.notices();
        // 经同意并告知: what is told is an extension that was consented to. A day is the grain: until it is over, the consent can still be given.
        let consented_by = |day: NaiveDate| extension.consents(*consent).any(|(on, _)| on <= day);
        let backed = |one: (NaiveDate, u32)| consented_by(one.0) || self.state.is_backed(one, *consent);
        if let Some((told, _)) = notices.iter().find(|one| one.0 < self.on && !backed(**one)) {
            self.find(BreachCode::ExtensionUnapproved, vec![consent.by()], *told);
        }
        // A consent that nobody needed in the end is none of the applicant's concern; one that was to carry the file past its time is.
        if notices.is_empty() && self.was_needed(due) {
            let consented = extension.consents(*consent).next();
            if consented.is_none() {
                self.find(BreachCode::ExtensionUnapproved, vec![consent.by()], begun);
            }
            let on = consented.map_or(begun, |(on, _)| on);
            self.find(BreachCode::ExtensionNotTold, vec![regime.procedure().clock().extension_notice()], on);
        }
        let mut lengths = extension.consents(*consent).chain(notices.iter().copied()).map(|(_, days)| days);
        if lengths.any(|days| days > most.length()) {
            self.find(BreachCode::ExtensionTooLong, vec![most.by()], begun);
        }
    }

    /// Whether it was complete only when the time had run out: not where that was held up for the applicant by then.
    fn told_late(
        &mut self,
        regime: &Regime<'_>,
        complete: NaiveDate,
        (most, due): (Cited<Period>, Option<NaiveDate>),
    ) -> Result<(), RegimeError> {
        let Some(due) = due.filter(|due| *due < complete) else { return Ok(()) };
        if self.timed.held_up_before(self.place, self.calendar, (complete, due))? == Truth::Yes {
            return Ok(());
        }
        let due = Some(due);
        let breach = Breach::new(BreachCode::ExtensionLate, vec![most.by()], Severity::Unlawful, complete).due(due);
        match regime.readings().of(Reading::LateExtension) {
            Some(Choice::NoticeAnyTime) => self.audit.readings.push(Reading::LateExtension),
            Some(_) => {
                self.audit.readings.push(Reading::LateExtension);
                self.add(breach);
            }
            None => self.add(breach.under(vec![Reading::LateExtension])),
        }
        Ok(())
    }

    /// What the place asks for beside the nation: the consent of somebody of its own.
    fn of_place(&mut self, regime: &Regime<'_>, extension: &Extension) {
        let rules = regime.local().in_force().and_then(|rules| rules.requests().extension_consent());
        let (Some(consent), Some((told, _))) = (rules, extension.notices().first()) else { return };
        if extension.consents(*consent).next().map_or(*told < self.on, |(on, _)| *told < on) {
            self.find(BreachCode::ExtensionUnapproved, vec![consent.by()], *told);
        }
    }

    /// Whether one extension follows another in the same count: the text caps the whole, and does not say how often.
    fn again(&mut self, counted: &[(NaiveDate, u32)], (complete, days): (NaiveDate, u32), most: Cited<Period>) {
        let same: Vec<u32> =
            counted.iter().filter(|(day, _)| self.same_count(*day, complete)).map(|(_, days)| *days).collect();
        if same.is_empty() {
            return;
        }
        let in_steps = self.place.readings().of(Reading::ExtensionSteps) == Some(Choice::StepsTotal20);
        let sum = same.into_iter().fold(days, u32::saturating_add);
        self.audit.readings.push(Reading::ExtensionSteps);
        if in_steps && sum > most.length() {
            self.find(BreachCode::ExtensionTooLong, vec![most.by()], complete);
        } else if !in_steps {
            let breach = Breach::new(BreachCode::ExtensionRepeated, vec![most.by()], Severity::Unlawful, complete);
            let chosen = self.place.readings().chosen(Reading::ExtensionSteps).is_some();
            self.add(if chosen { breach } else { breach.under(vec![Reading::ExtensionSteps]) });
        }
    }

    /// Whether the file went on past the time that it had without the extension.
    fn was_needed(&self, due: Option<NaiveDate>) -> bool {
        let ended = self.entries.iter().rfind(|one| super::intake::ends(one.event())).map(Entry::on);
        let open = self.state.stage().is_some_and(Stage::is_open);
        let last = if open { self.on } else { ended.unwrap_or(self.on) };
        due.is_some_and(|due| due < last)
    }

    fn same_count(&self, one: NaiveDate, other: NaiveDate) -> bool {
        let began = |day: NaiveDate| self.state.counts().iter().rfind(|count| count.on() <= day).map(|one| one.on());
        began(one) == began(other)
    }

    /// The text that governs its time on a day: what had run out under an earlier one stays run out.
    fn governing(&mut self, day: NaiveDate) -> Result<Regime<'a>, RegimeError> {
        let regime = self.timed.governing(self.place, self.calendar, self.arrived, day.max(self.arrived))?;
        self.audit.readings.extend(regime.turned_on());
        Ok(regime)
    }

    /// The latest end of the time as it stood before an extension, counted from the last count before a day: with what is left out of it, and
    /// by how many working days it had been extended before.
    fn due(&self, regime: &Regime<'_>, on: NaiveDate, before: Cited<u32>) -> Option<NaiveDate> {
        let period = regime.period(Purpose::Reply).statutory?;
        let count = self.state.counts().iter().rfind(|count| count.on() <= on)?;
        let from = match count.began() {
            Began::Receipt { .. } => self.state.receipt(regime).and_then(|receipt| receipt.latest)?,
            _ => count.on(),
        };
        let excluded = self.case.application().excluded(self.place, self.calendar, self.on).ok()?;
        let term = Term::new(from, period).excluding(&excluded);
        let extended = Cited::new(Period::working_days(*before), before.by());
        let term = if *before > 0 { term.extended(extended) } else { term };
        term.due(self.calendar).ok().and_then(Due::day)
    }
}
