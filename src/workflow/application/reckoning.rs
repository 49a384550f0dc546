//! The count of an application's days: from where it may run, by how much it was extended, what is left out, when it ends.

use chrono::NaiveDate;

use super::acts::{Began, Count};
use super::clock::Time;
use super::gap::Gap;
use super::judged::Judged;
use super::starts::Start;
use super::{Application, Ending, Receipt, Remedy};
use crate::calendar::Calendar;
use crate::citation::{Cited, Text};
use crate::deadline::{Deadline, Due, Exclusions, Term, Trigger};
use crate::fact::Truth;
use crate::law::national::remedies::order_clause;
use crate::norm::{LocalRules, Period, Purpose, Reading, RequestKind, RequestRules, Role};
use crate::regime::{Jurisdiction, Regime, RegimeError};

/// What was gathered on the way to an answer.
#[derive(Debug, Default)]
pub(super) struct Turns {
    pub(super) readings: Vec<Reading>,
    /// Of the readings, those whose choice leaves open what the journal does not say.
    pub(super) unsettled: Vec<Reading>,
    pub(super) gaps: Vec<Gap>,
}

impl Turns {
    pub(super) fn on(&mut self, reading: Reading) {
        if !self.readings.contains(&reading) {
            self.readings.push(reading);
        }
    }

    pub(super) fn unsettled(&mut self, reading: Reading) {
        self.on(reading);
        if !self.unsettled.contains(&reading) {
            self.unsettled.push(reading);
        }
    }

    pub(super) fn gap(&mut self, gap: Gap) {
        if !self.gaps.contains(&gap) {
            self.gaps.push(gap);
        }
    }

    pub(super) fn join(&mut self, others: Self) {
        others.readings.into_iter().for_each(|reading| self.on(reading));
        others.unsettled.into_iter().for_each(|reading| self.unsettled(reading));
        others.gaps.into_iter().for_each(|gap| self.gap(gap));
    }
}

/// One layer's rules for the time: the period, its extension, who consents to it.
#[derive(Copy, Clone, Debug)]
pub(super) struct Layer {
    pub(super) period: Cited<Period>,
    pub(super) extension: Option<Cited<Period>>,
    pub(super) consent: Option<Cited<Role>>,
    /// Whether the applicant has to be told.
    pub(super) told: bool,
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
    pub(super) judged: &'a Judged,
    /// As what it is deemed abandoned, or may be, because what the applicant was asked for came in too late.
    pub(super) late: Vec<(Ending, Truth)>,
    pub(super) certain: Exclusions,
    pub(super) possible: Exclusions,
    /// What may be left out, without what grows with each day.
    pub(super) bounded: Exclusions,
}

impl Reckoning<'_> {
    pub(super) fn statutory(&self, turns: &mut Turns) -> Option<Time> {
        let layer = self.national_layer()?;
        let mut time = self.time(layer, turns)?;
        self.delay(&mut time, layer, turns);
        Some(time)
    }

    /// The nation's time without the delay of art. 35.
    pub(super) fn undelayed(&self, turns: &mut Turns) -> Option<Time> {
        self.time(self.national_layer()?, turns)
    }

    pub(super) fn national_layer(&self) -> Option<Layer> {
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
        // Nor is there a last day of what may be deemed abandoned.
        let latest = Some(latest).filter(|_| !unconfirmed && self.lapsed() == Truth::No);
        Some(Time { period: layer.period, earliest, latest, delayed_to: None })
    }

    /// The earliest and the latest end of a count that began on a day.
    pub(super) fn ends(&self, start: Start, layer: Layer, turns: &mut Turns) -> Option<(Due, Due)> {
        let (certain, possible) = self.left_out(layer);
        let (sure, _) = self.extended(start, layer, certain, turns);
        let (_, perhaps) = self.extended(start, layer, possible, turns);
        let earliest = layer.term(start, sure, certain).due(self.calendar).ok()?;
        let latest = layer.term(start, perhaps, possible).due(self.calendar).ok()?;
        match layer.excludes {
            Truth::Yes if self.certain != self.possible && earliest != latest => turns.gap(Gap::Consultation),
            Truth::Open if !self.possible.spans().is_empty() && earliest != latest => {
                turns.gap(Gap::ConsultationInside);
            }
            _ => {}
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

    /// Puts a time off by the delays of the answer to an excessive number of applications (art. 35). The text has no cap, and how long is reasonable a
    /// person says.
    fn delay(&self, time: &mut Time, layer: Layer, turns: &mut Turns) {
        for (told, until) in self.delays() {
            if time.latest.is_some_and(|latest| last_day(latest) < *until) {
                turns.gap(if self.is_undue(told) { Gap::WithoutBasis } else { Gap::LengthOfDelay });
            }
            if self.application.acts.reasonable.is_none() {
                turns.gap(Gap::ReasonablenessOfReasons);
            }
            time.latest = time.latest.map(|latest| later(latest, Due::On(*until)));
            time.delayed_to = Some(until);
        }
        if time.delayed_to.is_none() {
            return;
        }
        let ends = self.starts.iter().filter_map(|start| self.put_off(*start, layer));
        time.earliest = ends.map(|(earliest, _)| earliest).reduce(sooner).unwrap_or(time.earliest);
    }

    /// Whether there was no basis for the delay that was told on a day.
    fn is_undue(&self, told: NaiveDate) -> bool {
        self.judged.undue_delays.contains(&told)
    }

    /// When each delay was told, and until when. Unreasonable reasons delay nothing, and an order has a time of its own.
    fn delays(&self) -> impl Iterator<Item = (NaiveDate, Cited<NaiveDate>)> + '_ {
        let acts = &self.application.acts;
        let by = self.regime.procedure().clock().delayed_period();
        let by = by.filter(|_| acts.reasonable.is_none_or(|(_, reasonable)| reasonable));
        let ordered = self.last_order().map(|count| count.on);
        let told = acts.delayed.iter().filter(move |(told, _)| ordered.is_none_or(|ordered| ordered <= *told));
        by.into_iter().flat_map(move |by| told.clone().map(move |(told, until)| (*told, Cited::new(*until, by))))
    }

    /// The earliest and the latest end of a count, put off by the delays. For certain by one that was told within it, on reasons that were found
    /// reasonable, and not without basis: what has run out cannot be delayed for certain, and what was told in an earlier count is open in a later one.
    pub(super) fn put_off(&self, start: Start, layer: Layer) -> Option<(Due, Due)> {
        // What the count itself turns on is said where its time is.
        let ends = self.ends(start, layer, &mut Turns::default())?;
        let reasonable = self.application.acts.reasonable.is_some();
        Some(self.delays().fold(ends, |(earliest, latest), (told, until)| {
            let until = Due::On(*until);
            let certain = reasonable && !self.is_undue(told) && start.on <= told && told <= earliest.earliest();
            (if certain { later(earliest, until) } else { earliest }, later(latest, until))
        }))
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
        found.sort_by_key(|deadline| (deadline.due().earliest(), deadline.trigger().on()));
        found.dedup();
        found
    }
}

impl Layer {
    /// The time from a day, extended by so many working days, around what is not counted.
    pub(super) fn term(self, start: Start, days: u32, excluded: Option<&Exclusions>) -> Term<'_> {
        let term = Term::new(start.on, self.period);
        let term = excluded.map_or(term, |excluded| term.excluding(excluded));
        let extension = self.extension.filter(|_| days > 0);
        extension.map_or(term, |extension| term.extended(Cited::new(Period::working_days(days), extension.by())))
    }
}

fn what(began: Began) -> Text {
    match began {
        Began::Receipt { .. } => Text::literal("收到申请", "application received"),
        Began::Correction => Text::literal("收到补正的申请", "corrected application received"),
        Began::Payment => Text::literal("缴清费用", "fee paid"),
        Began::Order { .. } => Text::literal("收到责令答复的决定", "order to answer received"),
    }
}

/// Whether a time that ends between two days, of which the later may not be known, was over on a day. The later bound of a year without a
/// schedule is an assumption, and no certainty.
pub(super) fn is_over((earliest, latest): (Due, Option<Due>), on: NaiveDate) -> Truth {
    match latest {
        _ if on <= earliest.earliest() => Truth::No,
        Some(Due::On(last)) if last < on => Truth::Yes,
        _ => Truth::Open,
    }
}

const fn last_day(due: Due) -> NaiveDate {
    match due {
        Due::On(day) => day,
        Due::Between(bounds) => bounds.latest(),
    }
}

fn sooner(one: Due, other: Due) -> Due {
    if other.earliest() < one.earliest() { other } else { one }
}

pub(super) fn later(one: Due, other: Due) -> Due {
    let (sooner, later) = if last_day(one) < last_day(other) { (one, other) } else { (other, one) };
    match later {
        // Whatever the schedule, it is no sooner than the other.
        Due::Between(bounds) => Due::Between(bounds.not_before(sooner.earliest())),
        Due::On(_) => later,
    }
}
