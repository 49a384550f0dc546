//! Was it public in time?

use chrono::NaiveDate;

use super::basis::Basis;
use super::breach::{Breach, Severity};
use super::breach_code::BreachCode;
use super::passage::on_parts;
use super::report::Audit;
use super::want::Want;
use crate::calendar::Calendar;
use crate::citation::{Cited, Provision};
use crate::deadline::{Due, Roll};
use crate::fact::{Fact, Facts, Truth};
use crate::norm::{Channel, Period, Purpose};
use crate::regime::{Jurisdiction, Local, Regime, RegimeError};
use crate::workflow::journal::Entry;
use crate::workflow::release::{Event, Release, ReleaseFile, Results, Stage};

/// The auditor of the times within which a release has to be public: one for each version.
pub(super) struct Times<'a> {
    pub(super) file: &'a ReleaseFile,
    pub(super) place: &'a Jurisdiction,
    pub(super) calendar: &'a Calendar,
    pub(super) basis: Basis<'a>,
    pub(super) audit: Audit,
}

/// A time that runs: from when, and until when it was not public.
#[derive(Copy, Clone)]
struct Time {
    period: Cited<Period>,
    formed: NaiveDate,
    until: NaiveDate,
    /// It was put away, and opened again on that day.
    reopened: bool,
    /// When it was formed before that.
    first: Option<NaiveDate>,
}

/// Whether publication was owed, and what is asked where that is open.
type Owed = (Truth, Want);

impl Times<'_> {
    /// Was a version public in time, up to the day on which another began? Each layer by itself, under the texts in force on the day from which
    /// the time runs: missing a shorter local day is no breach of the Regulation, and what is not wanted by a layer is not late by it.
    pub(super) fn judge(&mut self, last: &Release, end: NaiveDate) -> Result<(), RegimeError> {
        let Some(formed) = formed(last) else { return Ok(()) };
        // What has to be published is not public because an applicant has it.
        let public = last.public_since();
        let (reopened, first) = (last.is_reopened(), last.first_formed());
        let within =
            |period, public: Option<NaiveDate>| Time { period, formed, until: public.unwrap_or(end), reopened, first };
        let since = self.place.on(formed)?;
        self.audit.readings.extend(since.turned_on());
        let report = self.may_be_report(public.unwrap_or(end));
        // The annual report has a fixed day of its own (art. 49).
        let fixed = matches!(report, Some((_, Truth::Yes)));
        if let Some(period) = since.period(Purpose::Publication).statutory.filter(|_| !fixed) {
            let time = within(period, public);
            let owed = |then: &Release, _: &Regime<'_>, results: &Results<'_>| {
                unless_report((then.owed_to_public(&since, results), on_parts(results)), report)
            };
            self.late(time, owed)?;
            self.without_consent(time, report)?;
        }
        let undated = matches!(since.local(), Local::Undetermined { .. });
        // Which of them the information is among is asked of the last day of each.
        let rows = since.local_publication(Facts::new().known()).map(|(_, row)| row);
        for row in rows.filter(|row| !last.is_excused(row)) {
            let on_portal = row.purpose() == Purpose::PortalPublication;
            let public = if on_portal { first_on_portal(last) } else { public };
            let unnamed = on_portal && last.is_on_unnamed_channel();
            let owed = |then: &Release, regime: &Regime<'_>, results: &Results<'_>| {
                let mut of_row = since.local_publication(results.known());
                let among = of_row.find(|(_, one)| *one == row).map_or(Truth::No, |(among, _)| among);
                let want = match row.information() {
                    _ if undated => Want::DateOfLocalText,
                    _ if unnamed => Want::StepNotRecorded,
                    Some(fact) if among == Truth::Open => Want::Fact(fact),
                    _ if results.is_owed() != Truth::Open && then.in_scope(regime, results) == Truth::No => {
                        Want::LocalScope
                    }
                    _ => on_parts(results),
                };
                let owed = among.and(then.owed_in_place(&row, regime, results));
                // What went out on a channel that nobody named may have gone out there.
                (if unnamed && owed == Truth::Yes { Truth::Open } else { owed }, want)
            };
            self.late(within(row.period(), public), owed)?;
        }
        Ok(())
    }

    /// The finding that it is the annual report, and whether it was found by a day, where the place asks for that.
    fn may_be_report(&self, by: NaiveDate) -> Option<(Fact, Truth)> {
        let Basis::Of { case, .. } = self.basis else { return None };
        case.annual_report(self.place, by)
    }

    /// Whether it was out after the last day of a period, where it was owed through that day. From when the time of what was closed meanwhile
    /// runs no text says: neither is it late by the day that passed, nor in time for good.
    fn late(
        &mut self,
        time: Time,
        owed: impl Fn(&Release, &Regime<'_>, &Results<'_>) -> Owed,
    ) -> Result<(), RegimeError> {
        let by = vec![time.period.by()];
        let time = if self.never_closed(time, &owed)? {
            Time { formed: time.first.unwrap_or(time.formed), reopened: false, ..time }
        } else {
            time
        };
        let Ok(Due::On(due)) = Due::of(self.calendar, time.formed, *time.period, Roll::Forward) else {
            if self.owed_on(time.until, &owed)?.0 != Truth::No {
                self.audit.leave(BreachCode::PublishedLate, None, Want::Calendar, by);
            }
            return Ok(());
        };
        if time.until <= due {
            return Ok(());
        }
        let mut ever_closed = false;
        for day in self.basis.days(time.formed, due) {
            ever_closed |= self.owed_on(day, &owed)?.0 == Truth::No;
        }
        match self.owed_on(due, &owed)? {
            _ if ever_closed => {
                if self.reopened_for_long(time, &owed)? {
                    self.audit.leave(BreachCode::PublishedLate, None, Want::StartOfTime, by);
                }
            }
            (Truth::Yes, _) => self.found(time, due, by),
            (_, want) => self.audit.leave(BreachCode::PublishedLate, None, want, by),
        }
        Ok(())
    }

    /// Whether what was put away and opened again was owed all the same from its formation through its last day: then nothing closed it, and its
    /// time runs on. What that day passed before it was opened again was told with the version that was put away.
    fn never_closed(
        &self,
        time: Time,
        owed: &impl Fn(&Release, &Regime<'_>, &Results<'_>) -> Owed,
    ) -> Result<bool, RegimeError> {
        let Some(first) = time.first else { return Ok(false) };
        let Ok(Due::On(due)) = Due::of(self.calendar, first, *time.period, Roll::Forward) else { return Ok(false) };
        if due < time.formed {
            return Ok(false);
        }
        let acts = self.file.journal().up_to(due.min(time.until)).iter().map(Entry::on).filter(|day| first < *day);
        for day in self.basis.days(first, due.min(time.until)).into_iter().chain(acts) {
            // The day on which it went out is no day of its being owed.
            if day < time.until && self.owed_on(day, owed)?.0 != Truth::Yes {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether what was closed for some of its time was open for the whole of it afterwards.
    fn reopened_for_long(
        &self,
        time: Time,
        owed: &impl Fn(&Release, &Regime<'_>, &Results<'_>) -> Owed,
    ) -> Result<bool, RegimeError> {
        let mut opened = None;
        let passed = |opened: Option<NaiveDate>, until: NaiveDate| {
            let due = opened.map(|day| Due::of(self.calendar, day, *time.period, Roll::Forward));
            due.is_some_and(|due| !matches!(due, Ok(Due::On(last)) if until <= last))
        };
        for day in self.basis.days(time.formed, time.until) {
            // The day on which another version begins is of that one.
            let open = self.owed_on(day, owed)?.0 != Truth::No;
            if passed(opened, day) {
                return Ok(true);
            }
            opened = if open { opened.or(Some(day)) } else { None };
        }
        Ok(false)
    }

    /// Whether publication was owed on a day. What was put away is not, unless its label had no effect or it had to be disclosed.
    fn owed_on(
        &self,
        day: NaiveDate,
        owed: impl Fn(&Release, &Regime<'_>, &Results<'_>) -> Owed,
    ) -> Result<Owed, RegimeError> {
        let (then, regime) = (self.file.on(day), self.place.on(day)?);
        self.basis.on(self.place, day, |results| {
            let put_away = matches!(then.stage(), Some(Stage::Withheld(_)))
                && !then.is_outstanding(then.designation(&regime, results), results);
            if put_away { (Truth::No, Want::Parts) } else { owed(&then, &regime, results) }
        })
    }

    /// A label to withhold whose consent is pending, or was refused, has no effect, so that what bears it is late inside the place once the time
    /// to publish is over. What has to be withheld stays shut without it.
    fn without_consent(&mut self, time: Time, report: Option<(Fact, Truth)>) -> Result<(), RegimeError> {
        let Ok(Due::On(due)) = Due::of(self.calendar, time.formed, *time.period, Roll::Forward) else { return Ok(()) };
        if time.until <= due {
            return Ok(());
        }
        let (then, regime) = (self.file.on(due), self.place.on(due)?);
        let owed: Vec<(Provision, Owed)> = self.basis.on(self.place, due, |results| {
            let kept = then.kept_unconsented(&regime, results);
            let owed = kept.flat_map(|(by, owed, turns_on)| {
                let parts = turns_on.is_empty().then_some(Want::Parts);
                turns_on.facts().map(Want::Fact).chain(parts).map(move |want| (by, (owed, want)))
            });
            owed.collect()
        })?;
        for (by, owed) in owed {
            match unless_report(owed, report) {
                (Truth::Yes, _) => self.found(time, due, vec![by]),
                (_, want) => self.audit.leave(BreachCode::PublishedLate, None, want, vec![by]),
            }
        }
        Ok(())
    }

    /// It was late. From when the time of what was put away and opened again runs no text says. What was sent back and formed anew is late for certain only by the day from either: that the first one counts is a convention.
    fn found(&mut self, time: Time, due: NaiveDate, by: Vec<Provision>) {
        let formed_again = self.file.journal().up_to(time.until).iter().rev();
        let formed_again = formed_again.filter(|entry| matches!(entry.event(), Event::Formed)).map(Entry::on);
        let in_time = |day| match Due::of(self.calendar, day, *time.period, Roll::Forward) {
            Ok(Due::On(last)) => time.until <= last,
            _ => true,
        };
        if time.reopened || formed_again.take_while(|day| time.formed < *day).any(in_time) {
            return self.audit.leave(BreachCode::PublishedLate, None, Want::StartOfTime, by);
        }
        let Some(happened) = due.succ_opt() else { return };
        self.audit.add(Breach::new(BreachCode::PublishedLate, by, Severity::Unlawful, happened).due(Some(due)));
    }
}

/// What may be the annual report, which has a day of its own, is not owed by another for certain.
fn unless_report((owed, want): Owed, report: Option<(Fact, Truth)>) -> Owed {
    match report {
        Some((fact, Truth::Open)) if owed == Truth::Yes => (Truth::Open, Want::Fact(fact)),
        _ => (owed, want),
    }
}

/// The day on which the version at hand was formed or changed, or what was left of it was found fit to be open.
pub(super) fn formed(release: &Release) -> Option<NaiveDate> {
    release.rest_since().or(release.stage().and_then(|stage| stage.formed_on()))
}

/// Since when the version at hand is on the portal.
fn first_on_portal(last: &Release) -> Option<NaiveDate> {
    let on_portal = last.publications().iter().filter(|one| one.channel == Channel::Portal);
    on_portal.map(|one| one.on).min()
}
