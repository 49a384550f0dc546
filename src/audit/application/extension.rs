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
use crate::workflow::application::{Began, Extension, Grown, Length, Stage};
use crate::workflow::journal::Entry;

/// The count that was extended: from when it runs, why, and when another began.
#[derive(Copy, Clone, PartialEq, Eq)]
struct Extended {
    from: NaiveDate,
    began: Began,
    until: Option<NaiveDate>,
}

impl<'a> Desk<'a> {
    /// Every consent and notice is judged in the count in which it was given.
    pub(super) fn extensions(&mut self) -> Result<(), RegimeError> {
        let mut counts: Vec<Extended> = Vec::new();
        for day in self.state.extension().days() {
            // Of the days from which it may run, the last.
            let Some((from, began)) = self.timed.runs_from(self.place, self.calendar, day)?.pop() else { continue };
            match counts.last_mut() {
                Some(last) if (last.from, last.began) == (from, began) => {}
                Some(last) => {
                    last.until = Some(from);
                    counts.push(Extended { from, began, until: None });
                }
                None => counts.push(Extended { from, began, until: None }),
            }
        }
        for count in counts {
            self.extended(count)?;
        }
        Ok(())
    }

    fn extended(&mut self, count: Extended) -> Result<(), RegimeError> {
        let since = self.state.extension_since(count.from, count.began);
        let extension = count.until.map_or(since.clone(), |until| since.within(..until));
        let Some(begun) = extension.days().first().copied() else { return Ok(()) };
        let regime = self.governing(begun)?;
        let rules = regime.procedure().requests();
        let most = regime.period(Purpose::ReplyExtension).statutory;
        let (Some(consent), Some(most)) = (rules.extension_consent(), most) else { return Ok(()) };
        self.beyond_consent(&extension, consent, most);
        self.too_long(&extension, consent, most);
        let in_steps = regime.readings().of(Reading::ExtensionSteps) == Some(Choice::StepsTotal20);
        let lasts = |days: u32| Cited::new(days.min(most.length()), most.by());
        let mut before = 0;
        for (at, one) in extension.in_turn(*consent, true).iter().enumerate() {
            let days = one.days();
            if extension.is_untold(one, *consent) && self.was_needed(count, self.due(&regime, count, lasts(before))) {
                self.not_told(&regime, one, consent);
            }
            self.of_place(&regime, (&extension, at), one);
            // One extension is complete before the time ends that there is without it.
            let once = at == 0 && !in_steps;
            for Grown { on, length } in extension.grown(*consent, true, !once) {
                if !days.contains(&on) || length.sure <= before {
                    continue;
                }
                let by_then = if once { 0 } else { before };
                self.told_late(&regime, on, (most, self.due(&regime, count, lasts(by_then))))?;
                before = length.sure;
                if at > 0 && !one.notices().is_empty() {
                    self.again(on, length, most);
                }
            }
        }
        Ok(())
    }

    /// 经同意并告知: what is told is an extension that was consented to, and no longer one. A day is the grain: until it is over, the consent can
    /// still be given. That a count that began anew takes the consents before it along no text says: a convention, which condemns nobody.
    fn beyond_consent(&mut self, extension: &Extension, consent: Cited<Role>, most: Cited<Period>) {
        let over = extension.notices().iter().filter(|(told, _)| *told < self.on);
        let mut beyond = over.filter(|(told, days)| *days > extension.consented_by(*told, *consent));
        let Some(&(told, days)) = beyond.next() else { return };
        let before = self.state.extension().consented_by(told, *consent);
        let breach = Breach::new(BreachCode::ExtensionUnapproved, vec![consent.by()], Severity::Unlawful, told);
        self.add(breach.supported_by(Some(most.by()).filter(|_| days <= before).into_iter().collect()));
    }

    fn too_long(&mut self, extension: &Extension, consent: Cited<Role>, most: Cited<Period>) {
        let all = extension.consents(*consent).chain(extension.notices().iter().copied());
        if let Some((on, _)) = all.filter(|(_, days)| *days > most.length()).min() {
            self.find(BreachCode::ExtensionTooLong, vec![most.by()], on);
        }
    }

    /// A consent that nobody needed in the end is none of the applicant's concern; one that was to carry the file past its time is.
    fn not_told(&mut self, regime: &Regime<'_>, extension: &Extension, consent: Cited<Role>) {
        let Some(begun) = extension.days().first().copied() else { return };
        let consented = extension.consents(*consent).next();
        if consented.is_none() {
            self.find(BreachCode::ExtensionUnapproved, vec![consent.by()], begun);
        }
        let on = consented.map_or(begun, |(on, _)| on);
        self.find(BreachCode::ExtensionNotTold, vec![regime.procedure().clock().extension_notice()], on);
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

    /// Whether a notice of a day came when the time had run out, with what it was extended by before.
    pub(super) fn extended_too_late(&mut self, on: NaiveDate) -> Result<(), RegimeError> {
        let Some((from, began)) = self.timed.runs_from(self.place, self.calendar, on)?.pop() else { return Ok(()) };
        let regime = self.governing(on)?;
        let most = regime.period(Purpose::ReplyExtension).statutory;
        let (Some(consent), Some(most)) = (regime.procedure().requests().extension_consent(), most) else {
            return Ok(());
        };
        let earlier = self.state.extension_since(from, began).within(..on);
        let before = earlier.grown(*consent, true, true).last().map_or(0, |grown| grown.length.sure);
        let before = Cited::new(before.min(most.length()), most.by());
        let due = self.due(&regime, Extended { from, began, until: None }, before);
        self.told_late(&regime, on, (most, due))
    }

    /// What the place asks for beside the nation: for each extension of a count, the consent of somebody of its own.
    fn of_place(&mut self, regime: &Regime<'_>, (all, at): (&Extension, usize), extension: &Extension) {
        let rules = regime.local().in_force().and_then(|rules| rules.requests().extension_consent());
        let (Some(consent), Some((told, _))) = (rules, extension.notices().first()) else { return };
        if all.consents(*consent).nth(at).map_or(*told < self.on, |(on, _)| *told < on) {
            self.find(BreachCode::ExtensionUnapproved, vec![consent.by()], *told);
        }
    }

    /// One extension follows another in the same count: the text caps the whole, and does not say how often. Where a notice tells of less than was
    /// consented to, it is open whether the next adds to it.
    fn again(&mut self, on: NaiveDate, length: Length, most: Cited<Period>) {
        let breach = |code| Breach::new(code, vec![most.by()], Severity::Unlawful, on);
        self.audit.readings.push(Reading::ExtensionSteps);
        let (code, certain) = match self.place.readings().chosen(Reading::ExtensionSteps) {
            Some(Choice::StepsTotal20) if length.sure <= most.length() => return,
            Some(Choice::StepsTotal20) => (BreachCode::ExtensionTooLong, length.as_told > most.length()),
            chosen => (BreachCode::ExtensionRepeated, chosen.is_some()),
        };
        self.add(if certain { breach(code) } else { breach(code).under(vec![Reading::ExtensionSteps]) });
    }

    /// Whether the file went on past the time that the count had without the extension.
    fn was_needed(&self, count: Extended, due: Option<NaiveDate>) -> bool {
        let ended = self.entries.iter().rfind(|one| super::intake::ends(one.event())).map(Entry::on);
        let open = self.state.stage().is_some_and(Stage::is_open);
        let last = if open { self.on } else { ended.unwrap_or(self.on) };
        due.is_some_and(|due| due < count.until.map_or(last, |until| until.min(last)))
    }

    /// The text that governs its time on a day: what had run out under an earlier one stays run out.
    fn governing(&mut self, day: NaiveDate) -> Result<Regime<'a>, RegimeError> {
        let regime = self.timed.governing(self.place, self.calendar, self.arrived, day.max(self.arrived))?;
        self.audit.readings.extend(regime.turned_on());
        Ok(regime)
    }

    /// The latest end of the time of a count as it stood before an extension: with what is left out of it, and by how many working days it had
    /// been extended before.
    fn due(&self, regime: &Regime<'_>, count: Extended, before: Cited<u32>) -> Option<NaiveDate> {
        let period = regime.period(Purpose::Reply).statutory?;
        let from = match count.began {
            Began::Receipt { .. } => self.state.receipt(regime).and_then(|receipt| receipt.latest)?,
            Began::Correction | Began::Payment | Began::Order { .. } => count.from,
        };
        let excluded = self.case.application().excluded(self.place, self.calendar, self.on).ok()?;
        let term = Term::new(from, period).excluding(&excluded);
        let extended = Cited::new(Period::working_days(*before), before.by());
        let term = if *before > 0 { term.extended(extended) } else { term };
        term.due(self.calendar).ok().and_then(Due::day)
    }
}
