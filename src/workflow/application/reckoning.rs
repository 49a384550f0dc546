//! The count of an application's days: from where it may run, by how much it was extended, what is left out, when it ends.

use chrono::NaiveDate;

use super::acts::{Began, Count, Extension};
use super::clock::{ExtensionFault, Gap, Standing, Time};
use super::{Application, AwaitingCorrection, AwaitingPayment, Receipt, Remedy, Stage};
use crate::calendar::Calendar;
use crate::citation::{Cited, Provision, Text, instrument};
use crate::deadline::{Deadline, Due, Exclusions, Status, Term, Trigger};
use crate::fact::Truth;
use crate::law::national::remedies::order_clause;
use crate::norm::{
    Choice, LocalRules, Period, Purpose, Reading, ReplyKind, RequestContents, RequestKind, RequestRules, Role,
};
use crate::regime::{Jurisdiction, Regime, RegimeError};

/// A day from which the time may run, and what began it.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Start {
    pub(super) on: NaiveDate,
    pub(super) began: Began,
    pub(super) by: Option<Provision>,
}

/// What was gathered on the way to an answer.
#[derive(Debug, Default)]
pub(super) struct Turns {
    pub(super) readings: Vec<Reading>,
    pub(super) gaps: Vec<Gap>,
}

impl Turns {
    pub(super) fn on(&mut self, reading: Reading) {
        if !self.readings.contains(&reading) {
            self.readings.push(reading);
        }
    }

    pub(super) fn gap(&mut self, gap: Gap) {
        if !self.gaps.contains(&gap) {
            self.gaps.push(gap);
        }
    }
}

/// One layer's rules for the time: the period, its extension, who consents to it.
#[derive(Copy, Clone, Debug)]
struct Layer {
    period: Cited<Period>,
    extension: Option<Cited<Period>>,
    consent: Option<Cited<Role>>,
    /// Whether the applicant has to be told.
    told: bool,
    /// Whether art. 33 para. 3 leaves time out of it: of the time of art. 33 for certain, of the place's own perhaps, of an order's not.
    excludes: Truth,
}

/// Everything that a count of days needs, gathered once.
pub(super) struct Reckoning<'a> {
    pub(super) application: &'a Application,
    pub(super) calendar: &'a Calendar,
    pub(super) regime: Regime<'a>,
    pub(super) on: NaiveDate,
    pub(super) receipt: Option<Receipt>,
    pub(super) starts: Vec<Start>,
    pub(super) certain: Exclusions,
    pub(super) possible: Exclusions,
}

impl Reckoning<'_> {
    /// The days from which the time may run: every one that a reading leaves.
    pub(super) fn starts(&self, turns: &mut Turns) -> Vec<Start> {
        let counts = &self.application.acts.counts;
        let order = counts.iter().rposition(|count| matches!(count.began, Began::Order { .. }));
        let mut starts = match order.and_then(|at| counts.get(at)) {
            Some(count) => vec![Start { on: count.on, began: count.began, by: None }],
            None => self.received(turns),
        };
        for count in counts.iter().skip(order.map_or(1, |at| at + 1)) {
            match self.restarts(*count, &starts, turns) {
                Some((true, by)) => starts = vec![Start { on: count.on, began: count.began, by }],
                Some((false, _)) => {}
                None => starts.push(Start { on: count.on, began: count.began, by: None }),
            }
        }
        starts
    }

    /// The days on which it may have been received.
    fn received(&self, turns: &mut Turns) -> Vec<Start> {
        let (Some(receipt), Some(first)) = (self.receipt, self.application.acts.counts.first()) else {
            return Vec::new();
        };
        if let Some((reading, _)) = receipt.read {
            turns.on(reading);
        }
        if receipt.awaits_confirmation() {
            turns.gap(Gap::Confirmation);
        }
        if receipt.open {
            turns.gap(Gap::DayOfReceipt);
        }
        receipt.days().map(|on| Start { on, began: first.began, by: Some(receipt.by) }).collect()
    }

    /// Whether a later count takes the place of the ones before it, and under which provision; `None` where that is open.
    fn restarts(&self, count: Count, before: &[Start], turns: &mut Turns) -> Option<(bool, Option<Provision>)> {
        if self.last_order().is_some() && !matches!(count.began, Began::Order { .. }) {
            // What a correction or a payment does to the time of an order no text says.
            turns.gap(Gap::RestartAfterOrder);
            return None;
        }
        match count.began {
            Began::Correction { items, .. } if self.only_burdens(items) => Some((false, None)),
            Began::Correction { asked, again, .. } => self.restarts_on_correction(asked, again, turns),
            Began::Payment { asked, again } => self.restarts_on_payment(asked, again, before, turns),
            Began::Receipt { .. } | Began::Order { .. } => Some((true, None)),
        }
    }

    fn restarts_on_correction(
        &self,
        asked: NaiveDate,
        again: bool,
        turns: &mut Turns,
    ) -> Option<(bool, Option<Provision>)> {
        let Some(by) = self.regime.procedure().clock().restart_on_correction() else {
            turns.gap(Gap::CorrectionOf2007);
            return None;
        };
        let late = self.asked_late(asked);
        if !again && late == Truth::No {
            return Some((true, Some(by)));
        }
        turns.on(Reading::LateCorrection);
        match self.regime.readings().of(Reading::LateCorrection)? {
            Choice::Restarts => Some((true, Some(by))),
            _ if again || late == Truth::Yes => Some((false, Some(by))),
            // Late for one day of receipt and in time for another.
            _ => None,
        }
    }

    /// The Fee Measures restart what they govern. A notice after the time to answer, or another one, restarts nothing for certain.
    fn restarts_on_payment(
        &self,
        asked: NaiveDate,
        again: bool,
        before: &[Start],
        turns: &mut Turns,
    ) -> Option<(bool, Option<Provision>)> {
        let measures = Reading::PaymentRestart.by();
        if !self.under_fee_measures(asked) {
            return Some((false, None));
        }
        turns.on(Reading::PaymentRestart);
        if self.regime.readings().of(Reading::PaymentRestart)? != Choice::AnewAfterPayment {
            return Some((false, Some(measures)));
        }
        let within = |start: &Start| self.national_layer().and_then(|layer| self.ends(*start, layer, turns));
        let late = before.iter().filter_map(within).any(|(earliest, _)| first_day(earliest) < asked);
        if again || late {
            turns.gap(Gap::LateFeeNotice);
            return None;
        }
        Some((true, Some(measures)))
    }

    /// Whether the Fee Measures govern a fee that was asked for on a day.
    fn under_fee_measures(&self, asked: NaiveDate) -> bool {
        let in_force =
            instrument(Reading::PaymentRestart.by().source()).is_some_and(|text| text.force().on(asked).in_force());
        in_force && self.regime.procedure().clock().delayed_period().is_some()
    }

    /// Whether a notice asked only for what a local text wants beside the nation's contents: it neither holds an application up nor moves
    /// its time.
    pub(super) fn only_burdens(&self, items: RequestContents) -> bool {
        let national = self.regime.procedure().requests().contents();
        !items.is_empty() && !national.iter().any(|content| items.has(**content))
    }

    /// Whether a correction was asked for after the time for that: open where it is late for one day of receipt and not for another.
    pub(super) fn asked_late(&self, asked: NaiveDate) -> Truth {
        let Some(period) = self.regime.period(Purpose::CorrectionNotice).statutory else { return Truth::No };
        let received = || self.receipt.iter().flat_map(Receipt::days);
        let late = |on| matches!(Term::new(on, period).due(self.calendar), Ok(Due::On(due)) if due < asked);
        match received().filter(|on| late(*on)).count() {
            0 => Truth::No,
            all if all == received().count() => Truth::Yes,
            _ => Truth::Open,
        }
    }

    pub(super) fn statutory(&self, turns: &mut Turns) -> Option<Time> {
        Some(self.delayed(self.undelayed(turns)?, turns))
    }

    /// The nation's time without the delay of art. 35.
    pub(super) fn undelayed(&self, turns: &mut Turns) -> Option<Time> {
        self.time(self.national_layer()?, turns)
    }

    fn national_layer(&self) -> Option<Layer> {
        if self.application.purpose() == Some(RequestKind::OwnRecord) {
            return None;
        }
        let ordered = self.last_order();
        let edition = self.regime.procedure();
        let period = match ordered {
            Some(Count { began: Began::Order { remedy, within }, on }) => {
                Cited::new(within?, order_clause(remedy == Remedy::Reconsideration, on))
            }
            _ => self.regime.period(Purpose::Reply).statutory?,
        };
        Some(Layer {
            period,
            extension: self.regime.period(Purpose::ReplyExtension).statutory.filter(|_| ordered.is_none()),
            consent: edition.requests().extension_consent(),
            told: true,
            excludes: if ordered.is_none() { Truth::Yes } else { Truth::No },
        })
    }

    /// The last order to answer.
    pub(super) fn last_order(&self) -> Option<Count> {
        self.application.acts.counts.iter().rfind(|count| matches!(count.began, Began::Order { .. })).copied()
    }

    /// The place's own time: of the text in force on the day from which it runs.
    pub(super) fn internal(&self, place: &Jurisdiction, turns: &mut Turns) -> Result<Option<Time>, RegimeError> {
        Ok(self.local_layer(place)?.and_then(|layer| self.time(layer, turns)))
    }

    fn local_layer(&self, place: &Jurisdiction) -> Result<Option<Layer>, RegimeError> {
        let of_information = self.application.purpose() == Some(RequestKind::Information);
        let start = self.starts.first().filter(|_| of_information && self.last_order().is_none());
        let Some(start) = start else { return Ok(None) };
        let regime = place.on(start.on)?;
        let layers = regime.period(Purpose::Reply);
        let Some(period) = layers.internal.filter(|_| !layers.longer_without_effect) else { return Ok(None) };
        let rules = regime.local().in_force().map(LocalRules::requests);
        Ok(Some(Layer {
            period,
            extension: regime.period(Purpose::ReplyExtension).internal,
            consent: rules.and_then(RequestRules::extension_consent),
            told: false,
            excludes: Truth::Open,
        }))
    }

    fn time(&self, layer: Layer, turns: &mut Turns) -> Option<Time> {
        let mut ends = self.starts.iter().filter_map(|start| self.ends(*start, layer, turns));
        let first = ends.next()?;
        let (earliest, latest) = ends.fold(first, |all, one| (sooner(all.0, one.0), later(all.1, one.1)));
        if matches!(earliest, Due::Between(_)) || matches!(latest, Due::Between(_)) {
            turns.gap(Gap::Calendar);
        }
        // On a reading that counts the day of confirmation the time does not run yet.
        let unconfirmed = self.receipt.is_some_and(|receipt| receipt.awaits_confirmation())
            && self.starts.iter().any(|start| matches!(start.began, Began::Receipt { .. }));
        let latest = Some(latest).filter(|_| !unconfirmed);
        Some(Time { period: layer.period, earliest, latest, delayed_to: None })
    }

    /// The earliest and the latest end of a count that began on a day.
    fn ends(&self, start: Start, layer: Layer, turns: &mut Turns) -> Option<(Due, Due)> {
        let (certain, possible) = self.left_out(layer);
        let (sure, _) = self.extended(start, layer, certain, turns);
        let (_, perhaps) = self.extended(start, layer, possible, turns);
        let earliest = layer.term(start, sure, certain).due(self.calendar).ok()?;
        let latest = layer.term(start, perhaps, possible).due(self.calendar).ok()?;
        if layer.excludes == Truth::Yes && self.certain != self.possible && earliest != latest {
            turns.gap(Gap::Consultation);
        }
        Some((earliest, latest))
    }

    /// What is certainly left out of a layer's time, and what may be.
    fn left_out(&self, layer: Layer) -> (Option<&Exclusions>, Option<&Exclusions>) {
        match layer.excludes {
            Truth::Yes => (Some(&self.certain), Some(&self.possible)),
            Truth::Open => (None, Some(&self.possible)),
            Truth::No => (None, None),
        }
    }

    /// By how many working days a count was extended: certainly, and perhaps. An extension counts that was consented to by whom the
    /// text names and, where the text asks for it, told. One of an earlier count went with it.
    fn extended(&self, start: Start, layer: Layer, excluded: Option<&Exclusions>, turns: &mut Turns) -> (u32, u32) {
        let (Some(most), Some(consent)) = (layer.extension, layer.consent) else { return (0, 0) };
        let readings = self.regime.readings();
        let (mut sure, mut perhaps, mut counted) = (0, 0, 0);
        for extension in &self.application.acts.extensions {
            let complete = complete(*extension, *consent, layer.told).filter(|(on, _)| start.on <= *on);
            let Some((complete, days)) = complete else { continue };
            if counted > 0 {
                turns.on(Reading::ExtensionSteps);
                if readings.of(Reading::ExtensionSteps) != Some(Choice::StepsTotal20) {
                    continue;
                }
            }
            let due = layer.term(start, sure, excluded).due(self.calendar).ok().and_then(Due::day);
            let late = due.is_some_and(|due| due < complete);
            if late {
                turns.on(Reading::LateExtension);
            }
            let added = |so_far: u32| so_far.saturating_add(days).min(most.length());
            match readings.of(Reading::LateExtension).filter(|_| late) {
                Some(Choice::NoticeBeforeExpiry) => continue,
                None if late => perhaps = added(perhaps),
                _ => (sure, perhaps) = (added(sure), added(perhaps)),
            }
            counted += 1;
        }
        (sure, perhaps)
    }

    /// Whether the place's text would lengthen the nation's time.
    pub(super) fn longer_without_effect(&self, place: &Jurisdiction) -> Result<bool, RegimeError> {
        let Some(start) = self.starts.first() else { return Ok(false) };
        let regime = place.on(start.on)?;
        let longer = |purpose| regime.period(purpose).longer_without_effect;
        Ok(longer(Purpose::Reply) || longer(Purpose::ReplyExtension))
    }

    /// The extensions of the counts that run which count for nothing, or for less.
    pub(super) fn disregarded(&self) -> Vec<Cited<ExtensionFault>> {
        let edition = self.regime.procedure();
        let most = self.regime.period(Purpose::ReplyExtension).statutory;
        let (Some(consent), Some(most)) = (edition.requests().extension_consent(), most) else { return Vec::new() };
        let mut found = Vec::new();
        for one in &self.application.acts.extensions {
            let consented = one.consented(*consent);
            let longest = consented.map_or(0, |(_, days)| days).max(one.told().map_or(0, |(_, days)| days));
            found.extend(consented.is_none().then(|| Cited::new(ExtensionFault::NoConsent, consent.by())));
            let told = edition.clock().extension_notice();
            found.extend(one.told().is_none().then(|| Cited::new(ExtensionFault::NotTold, told)));
            found.extend((longest > most.length()).then(|| Cited::new(ExtensionFault::BeyondTheMost, most.by())));
        }
        found
    }

    /// Whether the time as it runs now was extended, with consent and notice, from whichever day it runs, so that no more can be granted.
    pub(super) fn is_extended(&self) -> bool {
        let rules = self.regime.procedure().requests().extension_consent();
        let most = self.regime.period(Purpose::ReplyExtension).statutory;
        let (Some(consent), Some(most)) = (rules, most) else { return true };
        let in_steps = self.regime.readings().of(Reading::ExtensionSteps) == Some(Choice::StepsTotal20);
        let granted = |start: &Start| {
            let all = self.application.acts.extensions.iter().filter_map(|one| complete(*one, *consent, true));
            let here = all.filter(|(on, _)| start.on <= *on);
            here.fold(0, |sum: u32, (_, days)| sum.saturating_add(if in_steps { days } else { most.length() }))
        };
        !self.starts.is_empty() && self.starts.iter().all(|start| granted(start) >= most.length())
    }

    /// An answer to an excessive number of applications that was delayed on reasonable grounds (art. 35).
    fn delayed(&self, mut time: Time, turns: &mut Turns) -> Time {
        let Some(by) = self.regime.procedure().clock().delayed_period() else { return time };
        let acts = &self.application.acts;
        let Some((told, until)) = acts.delayed else { return time };
        // A delay goes with the count that it was told in; where a later one may have taken its place, it is open.
        let told_in = self.starts.iter().filter(|start| start.on <= told).count();
        let reasonable = acts.reasonable.map(|(_, reasonable)| reasonable);
        if told_in == 0 || reasonable == Some(false) {
            return time;
        }
        // The text has no cap, and how long is reasonable a person says. What has run out cannot be delayed for certain.
        if time.latest.is_some_and(|latest| last_day(latest) < until) {
            turns.gap(Gap::LengthOfDelay);
        }
        let in_time = told <= first_day(time.earliest);
        time.delayed_to = Some(Cited::new(until, by));
        time.latest = time.latest.map(|latest| later(latest, Due::On(until)));
        match reasonable {
            None => turns.gap(Gap::ReasonablenessOfReasons),
            Some(_) if in_time && told_in == self.starts.len() => time.earliest = later(time.earliest, Due::On(until)),
            Some(_) => {}
        }
        time
    }

    pub(super) fn standing(&self, stage: Stage, time: Option<&Time>, soon: u32, turns: &mut Turns) -> Standing {
        let excluded = self.certain.on(self.on).is_some();
        let runs = |time: &Time| Status::of(self.calendar, (time.earliest, time.latest), excluded, self.on, soon);
        match stage {
            Stage::Answered(_) => return Standing::Answered,
            Stage::Closed(_) => return Standing::Closed,
            Stage::AwaitingCorrection(stage) if !self.only_burdens(stage.items) => {
                let in_time = match self.regime.procedure().clock().restart_on_correction() {
                    // Where no time to answer runs, a late notice leaves none to go on: it is waited for all the same.
                    Some(_) if time.is_none() => Truth::Yes,
                    Some(_) => !self.asked_late(stage.asked),
                    None => Truth::Open,
                };
                let ends = self.to_correct(stage);
                let waits = self.waits(in_time, stage.served, ends, Standing::AwaitingCorrection(ends));
                return overdue_all_the_same(waits, in_time, stage.served, time.map(runs));
            }
            Stage::AwaitingPayment(stage) => {
                // Where no time is set, or runs yet, a notice cannot come late; outside the Fee Measures it stops nothing.
                let within = time.is_none_or(|time| stage.asked <= first_day(time.earliest));
                let stops = within && self.under_fee_measures(stage.asked);
                let in_time = if stops { Truth::Yes } else { Truth::No };
                let ends = self.to_pay(stage);
                let waits = self.waits(in_time, stage.served, ends, Standing::AwaitingPayment(ends));
                return overdue_all_the_same(waits, in_time, stage.served, time.map(runs));
            }
            Stage::AwaitingCorrection(_) | Stage::Handling(_) => {}
        }
        if self.application.purpose() == Some(RequestKind::OwnRecord) {
            return Standing::NoTime;
        }
        match time {
            None if self.receipt.is_some_and(|receipt| receipt.awaits_confirmation()) => Standing::AwaitingConfirmation,
            None => {
                turns.gap(Gap::TimeOfOrder);
                Standing::NoTime
            }
            Some(time) => Standing::Runs(runs(time)),
        }
    }

    /// Whether the applicant is still waited for, or its time is over.
    fn waits(&self, in_time: Truth, served: Option<NaiveDate>, ends: Option<Due>, waiting: Standing) -> Standing {
        if in_time == Truth::Yes && served.is_some() && self.is_over(ends) { Standing::Lapsed } else { waiting }
    }

    fn is_over(&self, ends: Option<Due>) -> bool {
        matches!(ends, Some(Due::On(day)) if day < self.on)
    }

    /// The end of the time to correct, from the service of the notice.
    pub(super) fn to_correct(&self, stage: AwaitingCorrection) -> Option<Due> {
        // Under a text that knows no lapse there is no such end.
        self.regime.procedure().clock().restart_on_correction()?;
        let gates = self.regime.procedure().gates();
        let by = gates.iter().find(|gate| gate.reply() == ReplyKind::AskForCorrection)?.by();
        let window = stage.within.filter(|window| window.length() > 0)?;
        Term::new(stage.served?, Cited::new(window, by)).due(self.calendar).ok()
    }

    /// The end of the time to pay, from the day after the service of the notice.
    pub(super) fn to_pay(&self, stage: AwaitingPayment) -> Option<Due> {
        let window = self.regime.period(Purpose::FeePayment).statutory?;
        Term::new(stage.served?, window).due(self.calendar).ok()
    }

    pub(super) fn deadlines(&self) -> Vec<Deadline> {
        self.national_layer().map_or_else(Vec::new, |layer| self.proofs(layer))
    }

    pub(super) fn internal_deadlines(&self, place: &Jurisdiction) -> Result<Vec<Deadline>, RegimeError> {
        Ok(self.local_layer(place)?.map_or_else(Vec::new, |layer| self.proofs(layer)))
    }

    fn proofs(&self, layer: Layer) -> Vec<Deadline> {
        let turns = &mut Turns::default();
        let mut found: Vec<Deadline> = Vec::new();
        for start in &self.starts {
            let trigger = Trigger::new(what(start.began), start.on);
            let trigger = start.by.map_or(trigger.clone(), |by| trigger.under(by));
            let (certain, possible) = self.left_out(layer);
            let (sure, _) = self.extended(*start, layer, certain, turns);
            let (_, perhaps) = self.extended(*start, layer, possible, turns);
            for (days, excluded) in [(sure, certain), (perhaps, possible)] {
                let term = layer.term(*start, days, excluded);
                found.extend(Deadline::of_term(self.calendar, trigger.clone(), &term).ok());
            }
        }
        found.sort_by_key(|deadline| (first_day(deadline.due()), deadline.trigger().on()));
        found.dedup();
        found
    }
}

impl Layer {
    /// The time from a day, extended by so many working days, around what is not counted.
    fn term(self, start: Start, days: u32, excluded: Option<&Exclusions>) -> Term<'_> {
        let term = Term::new(start.on, self.period);
        let term = excluded.map_or(term, |excluded| term.excluding(excluded));
        let extension = self.extension.filter(|_| days > 0);
        extension.map_or(term, |extension| term.extended(Cited::new(Period::working_days(days), extension.by())))
    }
}

/// The day on which an extension was complete, and by how many working days: consented to by whom the text names, and told where the
/// text asks for it. Of two lengths the shorter counts.
fn complete(extension: Extension, consent: Role, told: bool) -> Option<(NaiveDate, u32)> {
    let (consented, days) = extension.consented(consent)?;
    if !told {
        return Some((consented, days));
    }
    extension.told().map(|(told, of)| (told.max(consented), of.min(days)))
}

/// A notice that went out late, or that was not served, does not stop the time: where that is over, it is overdue all the same.
fn overdue_all_the_same(waits: Standing, in_time: Truth, served: Option<NaiveDate>, runs: Option<Status>) -> Standing {
    match runs {
        Some(status @ (Status::Overdue | Status::PerhapsOverdue | Status::Unpublished))
            if waits != Standing::Lapsed =>
        {
            match in_time {
                Truth::Yes if served.is_some() => waits,
                Truth::No => Standing::Runs(status),
                Truth::Yes | Truth::Open if status == Status::Unpublished => Standing::Runs(status),
                Truth::Yes | Truth::Open => Standing::Runs(Status::PerhapsOverdue),
            }
        }
        _ => waits,
    }
}

fn what(began: Began) -> Text {
    match began {
        Began::Receipt { .. } => Text::literal("收到申请", "application received"),
        Began::Correction { .. } => Text::literal("收到补正的申请", "corrected application received"),
        Began::Payment { .. } => Text::literal("缴清费用", "fee paid"),
        Began::Order { .. } => Text::literal("收到责令答复的决定", "order to answer received"),
    }
}

pub(super) const fn first_day(due: Due) -> NaiveDate {
    match due {
        Due::On(day) => day,
        Due::Between(bounds) => bounds.earliest(),
    }
}

const fn last_day(due: Due) -> NaiveDate {
    match due {
        Due::On(day) => day,
        Due::Between(bounds) => bounds.latest(),
    }
}

fn sooner(one: Due, other: Due) -> Due {
    if first_day(other) < first_day(one) { other } else { one }
}

fn later(one: Due, other: Due) -> Due {
    let (sooner, later) = if last_day(one) < last_day(other) { (one, other) } else { (other, one) };
    match later {
        // Whatever the schedule, it is no sooner than the other.
        Due::Between(bounds) => Due::Between(bounds.not_before(first_day(sooner))),
        Due::On(_) => later,
    }
}
