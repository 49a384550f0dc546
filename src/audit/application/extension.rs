//! Was the time extended in form: with the consent and the notice that the text asks for, once, in time, by no more than it allows?

use chrono::NaiveDate;

use super::Desk;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::citation::Cited;
use crate::deadline::{Due, Term};
use crate::norm::{Choice, Period, Purpose, Reading, Role};
use crate::regime::{Regime, RegimeError};
use crate::workflow::application::{Began, Extension, Stage};
use crate::workflow::journal::Entry;

impl Desk<'_> {
    pub(super) fn extensions(&mut self) -> Result<(), RegimeError> {
        let extensions = self.state.extensions();
        if extensions.is_empty() {
            return Ok(());
        }
        let mut counted: Vec<(NaiveDate, u32)> = Vec::new();
        for (at, extension) in extensions.iter().enumerate() {
            let one_before = at.checked_sub(1).and_then(|at| extensions.get(at));
            let Some(began) = begun(extension) else { continue };
            let regime = self.regime(began)?;
            let rules = regime.procedure().requests();
            let most = regime.period(Purpose::ReplyExtension).statutory;
            let (Some(consent), Some(most)) = (rules.extension_consent(), most) else { continue };
            let before = counted.iter().filter(|(day, _)| self.same_count(*day, began));
            let before = before.fold(0, |sum: u32, (_, days)| sum.saturating_add(*days)).min(most.length());
            let due = self.due(&regime, began, Cited::new(before, most.by()));
            if one_before.is_some_and(|before| tells_again(extension, before, *consent)) {
                continue;
            }
            self.one(&regime, extension, (began, consent, most), due);
            self.of_place(&regime, extension);
            let complete = extension.consented(*consent).zip(extension.told());
            if let Some(((consented, days), (told, of))) = complete {
                self.again(&counted, (consented.max(told), days.min(of)), most);
                counted.push((consented.max(told), days.min(of)));
            }
        }
        Ok(())
    }

    fn one(
        &mut self,
        regime: &Regime<'_>,
        extension: &Extension,
        (began, consent, most): (NaiveDate, Cited<Role>, Cited<Period>),
        due: Option<NaiveDate>,
    ) {
        let consented = extension.consented(*consent);
        match (consented, extension.told()) {
            // A day is the grain: until it is over, the consent can still be given.
            (None, Some((told, _))) if told < self.on => {
                self.find(BreachCode::ExtensionUnapproved, vec![consent.by()], told);
            }
            // 经同意并告知: what is told is an extension that was consented to.
            (Some((on, _)), Some((told, _))) if told < on => {
                self.find(BreachCode::ExtensionUnapproved, vec![consent.by()], told);
            }
            // A consent that nobody needed in the end is none of the applicant's concern; one that was to carry the file past its time is.
            (None, None) if self.was_needed(due) => {
                self.find(BreachCode::ExtensionUnapproved, vec![consent.by()], began);
                self.find(BreachCode::ExtensionNotTold, vec![regime.procedure().clock().extension_notice()], began);
            }
            (Some((on, _)), None) if self.was_needed(due) => {
                self.find(BreachCode::ExtensionNotTold, vec![regime.procedure().clock().extension_notice()], on);
            }
            _ => {}
        }
        let longest = consented.map_or(0, |(_, days)| days).max(extension.told().map_or(0, |(_, days)| days));
        if longest > most.length() {
            self.find(BreachCode::ExtensionTooLong, vec![most.by()], began);
        }
        let complete = consented.zip(extension.told()).map(|((on, _), (told, _))| on.max(told));
        let Some(late) = complete.filter(|complete| due.is_some_and(|due| due < *complete)) else { return };
        let breach = Breach::new(BreachCode::ExtensionLate, vec![most.by()], Severity::Unlawful, late).due(due);
        match regime.readings().of(Reading::LateExtension) {
            Some(Choice::NoticeAnyTime) => self.audit.readings.push(Reading::LateExtension),
            Some(_) => {
                self.audit.readings.push(Reading::LateExtension);
                self.add(breach);
            }
            None => self.add(breach.under(vec![Reading::LateExtension])),
        }
    }

    /// What the place asks for beside the nation: the consent of somebody of its own.
    fn of_place(&mut self, regime: &Regime<'_>, extension: &Extension) {
        let rules = regime.local().in_force().and_then(|rules| rules.requests().extension_consent());
        if let (Some(consent), Some((told, _))) = (rules, extension.told())
            && extension.consented(*consent).map_or(told < self.on, |(on, _)| told < on)
        {
            self.find(BreachCode::ExtensionUnapproved, vec![consent.by()], told);
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

/// The first that was done for an extension.
fn begun(extension: &Extension) -> Option<NaiveDate> {
    [extension.consented(Role::DisclosureOfficeHead), extension.consented_by_another(), extension.told()]
        .into_iter()
        .flatten()
        .map(|(day, _)| day)
        .min()
}

/// Whether what is told anew is the extension before it, which was told before it was consented to: told again after the consent it is lawful,
/// and no other extension.
fn tells_again(extension: &Extension, before: &Extension, consent: Role) -> bool {
    let (Some((again, days)), Some((told, _)), Some((consented, granted))) =
        (extension.told(), before.told(), before.consented(consent))
    else {
        return false;
    };
    let alone = extension.consented(consent).is_none() && extension.consented_by_another().is_none();
    alone && told < consented && consented <= again && days <= granted
}
