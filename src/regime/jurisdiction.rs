//! A place with its assumptions, readings and rules, and what is in force there on a day.

use core::ops::Deref;

use chrono::NaiveDate;
use thiserror::Error;

use super::Layered;
use crate::citation::{Cited, Code, Force, Standing, Text, instrument};
use crate::fact::{Known, Truth};
use crate::law::national::{EDITIONS, regulation_2007, regulation_2019, related, remedies};
use crate::law::{Edition, local};
use crate::norm::{Certainty, Choice, LocalPeriod, LocalRules, Period, Purpose, Reading, Readings};

/// A place: its local rules, the record of issue that the host supplies for them, and the readings it has chosen.
///
/// ```
/// use gongkai::regime::{Jurisdiction, Local};
/// let taierzhuang = Jurisdiction::of_place("taierzhuang")?;
/// let before = taierzhuang.on("2020-04-21".parse()?)?;
/// let after = taierzhuang.on("2020-04-22".parse()?)?;
/// assert!(matches!(before.local(), Local::Absent { .. }));
/// assert!(matches!(after.local(), Local::InForce { .. }));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jurisdiction {
    rules: Option<Rules>,
    issued: Option<NaiveDate>,
    readings: Readings,
}

/// Local rules by reference or on the heap: they are large, and a jurisdiction is moved about.
#[derive(Clone, Debug)]
enum Rules {
    BuiltIn(&'static LocalRules),
    Loaded(Box<LocalRules>),
}

impl Deref for Rules {
    type Target = LocalRules;

    fn deref(&self) -> &LocalRules {
        match self {
            Self::BuiltIn(rules) => rules,
            Self::Loaded(rules) => rules,
        }
    }
}

impl PartialEq for Rules {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Rules {}

/// Why a regime cannot be given, or an assumption was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RegimeError {
    /// No such place is built in.
    #[error(
        "place `{place}` is unknown: expected yantian, yanliang, lieshan, taierzhuang or yunnan_bureau, or national for the nation alone"
    )]
    UnknownPlace {
        /// The place asked for.
        place: String,
    },
    /// Before the first Regulation there is none to apply.
    #[error("day {day} lies before the first Regulation: expected {first} or later")]
    BeforeTheRegulation {
        /// The day asked about.
        day: NaiveDate,
        /// The first day of the 2007 text.
        first: NaiveDate,
    },
    /// A file received under the 2007 text and still open on 2019-05-15, without a reading that says which text governs.
    #[error("file received on {received} was pending on {changed}, and no reading of pending_file is chosen")]
    PendingFile {
        /// The day of receipt.
        received: NaiveDate,
        /// The day the 2019 text came into force.
        changed: NaiveDate,
    },
    /// The day asked about lies before the receipt of the file.
    #[error("day {day} lies before the receipt of the file on {received}")]
    BeforeReceipt {
        /// The day asked about.
        day: NaiveDate,
        /// The day of receipt.
        received: NaiveDate,
    },
    /// A journal was kept for another place than the one asked about.
    #[error("journal was kept for `{journal}`, and `{asked}` is asked about: expected the same place")]
    OtherPlace {
        /// The place of the journal.
        journal: Code,
        /// The place asked about.
        asked: Code,
    },
    /// The text has a date of its own, or there is no local text to date.
    #[error("issued_on {given} cannot be assumed for `{place}`: its date is not open")]
    DateNotOpen {
        /// The place, or `national`.
        place: Code,
        /// The date given.
        given: NaiveDate,
    },
    /// The date given lies after the day by which the text was in force.
    #[error("issued_on {given} lies after {bound}, when `{place}` was in force already")]
    AfterUpperBound {
        /// The place.
        place: Code,
        /// The date given.
        given: NaiveDate,
        /// The upper bound.
        bound: NaiveDate,
    },
}

const NATIONAL: Code = Code::literal("national");

impl Jurisdiction {
    /// The nation alone.
    #[must_use]
    pub const fn national() -> Self {
        Self { rules: None, issued: None, readings: Readings::new() }
    }

    /// A place whose rules are built in; `national` names the nation alone.
    ///
    /// # Errors
    /// [`RegimeError::UnknownPlace`].
    pub fn of_place(place: &str) -> Result<Self, RegimeError> {
        if place == NATIONAL.as_str() {
            return Ok(Self::national());
        }
        let rules = local::rules(place).ok_or_else(|| RegimeError::UnknownPlace { place: place.to_owned() })?;
        Ok(Self { rules: Some(Rules::BuiltIn(rules)), ..Self::national() })
    }

    /// A place whose rules the host loads.
    #[must_use]
    pub fn with_rules(rules: LocalRules) -> Self {
        Self { rules: Some(Rules::Loaded(Box::new(rules))), ..Self::national() }
    }

    /// Supplies the record of issue, publication or release that a local text lacks. An answer that rests on it says so.
    ///
    /// # Errors
    /// [`RegimeError::DateNotOpen`] where the text has a date, [`RegimeError::AfterUpperBound`] where the date given
    /// lies after the day by which the text is known to have been in force.
    pub fn issued_on(mut self, given: NaiveDate) -> Result<Self, RegimeError> {
        let place = self.place();
        match self.rules.as_deref().map(LocalRules::force) {
            Some(Force::Draft { .. } | Force::Undated) => {}
            Some(Force::NoLaterThan { bound }) if given <= bound => {}
            Some(Force::NoLaterThan { bound }) => return Err(RegimeError::AfterUpperBound { place, given, bound }),
            Some(Force::Dated { .. }) | None => return Err(RegimeError::DateNotOpen { place, given }),
        }
        self.issued = Some(given);
        Ok(self)
    }

    /// Chooses a reading.
    #[must_use]
    pub fn reading(mut self, choice: Choice) -> Self {
        self.readings = self.readings.choosing(choice);
        self
    }

    /// Replaces all readings.
    #[must_use]
    pub fn with_readings(mut self, readings: Readings) -> Self {
        self.readings = readings;
        self
    }

    /// The code of the place; `national` for the nation alone.
    #[must_use]
    pub fn place(&self) -> Code {
        self.rules.as_deref().map_or(NATIONAL, LocalRules::place)
    }

    /// The local rules, in force or not.
    #[must_use]
    pub fn rules(&self) -> Option<&LocalRules> {
        self.rules.as_deref()
    }

    /// The record of issue that was supplied.
    #[must_use]
    pub const fn assumed_issue(&self) -> Option<NaiveDate> {
        self.issued
    }

    /// The readings.
    #[must_use]
    pub const fn readings(&self) -> Readings {
        self.readings
    }

    /// The regime in force on a day.
    ///
    /// # Errors
    /// [`RegimeError::BeforeTheRegulation`] before 2008-05-01.
    pub fn on(&self, day: NaiveDate) -> Result<Regime<'_>, RegimeError> {
        let edition = edition_on(day)?;
        Ok(self.regime(day, edition, edition))
    }

    /// The last day through which what is in force on a day stays in force unchanged: the eve of the next day on which a text begins or
    /// ends; [`NaiveDate::MAX`] where there is none.
    pub(crate) fn unchanged_through(&self, day: NaiveDate) -> NaiveDate {
        let force = self.rules.as_deref().map(|rules| self.force_of(rules));
        let editions = EDITIONS.into_iter().filter_map(first_day);
        let changes = editions.chain(force.into_iter().flat_map(Force::changes));
        changes.filter(|change| day < *change).min().and_then(|change| change.pred_opt()).unwrap_or(NaiveDate::MAX)
    }

    /// The force of the local text, with the record of issue that was supplied.
    fn force_of(&self, rules: &LocalRules) -> Force {
        let day_before = self.readings.of(Reading::TermBoundary) == Some(Choice::DayBefore);
        self.issued.map_or(rules.force(), |issued| rules.force().issued(issued, day_before))
    }

    /// The regime that governs an application on a day. Art. 56 only sets the day on which the 2019 text begins; for a
    /// file received before it and still open, the text is a reading that has no default.
    ///
    /// # Errors
    /// [`RegimeError::PendingFile`] where that reading is needed and not chosen ([`Jurisdiction::under_each_text`] tries both), [`RegimeError::BeforeReceipt`] where
    /// the day lies before receipt, [`RegimeError::BeforeTheRegulation`] before 2008-05-01.
    pub fn for_file(&self, received: NaiveDate, day: NaiveDate) -> Result<Regime<'_>, RegimeError> {
        if day < received {
            return Err(RegimeError::BeforeReceipt { day, received });
        }
        let (then, now) = (edition_on(received)?, edition_on(day)?);
        if then.code() == now.code() {
            return Ok(self.regime(day, now, now));
        }
        match self.readings.of(Reading::PendingFile) {
            Some(Choice::OldLawThroughout) => Ok(self.regime(day, then, then).turning_on(Reading::PendingFile)),
            Some(Choice::OldSubstanceNewProcedure) => Ok(self.regime(day, then, now).turning_on(Reading::PendingFile)),
            _ => {
                Err(RegimeError::PendingFile { received, changed: first_day(&regulation_2019::EDITION).unwrap_or(day) })
            }
        }
    }

    /// This place under each choice of the text that governs a file, where [`Jurisdiction::for_file`] would ask for one; by itself where no choice is
    /// needed, or one is made. Whatever is asked about the file is asked in each: what all of them answer alike is the answer, and where they
    /// differ it turns on the reading ([`Reading::PendingFile`]), which is a person's to choose.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::citation::Code;
    /// use gongkai::deadline::Due;
    /// use gongkai::norm::{ApplicantKind, Choice, Intake, Reading};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{ApplicationFile, Event, Request};
    /// use gongkai::workflow::journal::Header;
    ///
    /// let nation = Jurisdiction::national();
    /// let (received, on) = ("2019-05-06".parse()?, "2019-05-20".parse()?);
    /// let mut file = ApplicationFile::new(Header::of(&nation));
    /// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    /// file.record(received, Event::Arrived { intake: Intake::InPerson, request })?;
    ///
    /// let mut last_days = Vec::new();
    /// for place in nation.under_each_text(received, on)? {
    ///     let time = file.clock(&place, Calendar::national(), on, 3)?.statutory.ok_or("a time")?;
    ///     last_days.push((place.readings().of(Reading::PendingFile), time.earliest));
    /// }
    /// assert_eq!(last_days, [
    ///     (Some(Choice::OldLawThroughout), Due::On("2019-05-27".parse()?)),
    ///     (Some(Choice::OldSubstanceNewProcedure), Due::On("2019-06-03".parse()?)),
    /// ]);
    /// // A file that came later is asked about once.
    /// assert_eq!(nation.under_each_text("2019-05-15".parse()?, on)?, [nation]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Jurisdiction::for_file`], but for [`RegimeError::PendingFile`].
    pub fn under_each_text(&self, received: NaiveDate, day: NaiveDate) -> Result<Vec<Self>, RegimeError> {
        match self.for_file(received, day) {
            Err(RegimeError::PendingFile { .. }) => {
                let choices = Reading::PendingFile.choices().iter();
                Ok(choices.map(|choice| self.clone().reading(*choice)).collect())
            }
            governed => governed.map(|_| vec![self.clone()]),
        }
    }

    fn regime(&self, day: NaiveDate, substance: &'static Edition, procedure: &'static Edition) -> Regime<'_> {
        let local = self.local_on(day, self.readings.of(Reading::TermBoundary));
        let boundary = Reading::TermBoundary
            .choices()
            .iter()
            .any(|choice| self.local_on(day, Some(*choice)).in_force().is_some() != local.in_force().is_some());
        let turned_on = boundary.then_some(Reading::TermBoundary);
        Regime { jurisdiction: self, day, substance, procedure, local, turned_on }
    }

    fn local_on(&self, day: NaiveDate, boundary: Option<Choice>) -> Local<'_> {
        let Some(rules) = self.rules.as_deref() else { return Local::None };
        let day_before = boundary == Some(Choice::DayBefore);
        let force = self.issued.map_or(rules.force(), |issued| rules.force().issued(issued, day_before));
        match force.on(day) {
            Standing::InForce { upper_bound } => Local::InForce { rules, upper_bound, assumed: self.issued.is_some() },
            standing @ Standing::DateUnknown { .. } => Local::Undetermined { rules, standing },
            standing => Local::Absent { rules, standing },
        }
    }
}

fn first_day(edition: &Edition) -> Option<NaiveDate> {
    match instrument(edition.code())?.force() {
        Force::Dated { from, .. } => Some(from),
        _ => None,
    }
}

fn edition_on(day: NaiveDate) -> Result<&'static Edition, RegimeError> {
    let begun = |edition: &&'static Edition| first_day(edition).is_some_and(|first| first <= day);
    EDITIONS.into_iter().find(begun).ok_or_else(|| RegimeError::BeforeTheRegulation {
        day,
        first: first_day(&regulation_2007::EDITION).unwrap_or(day),
    })
}

/// The standing of the local text in a regime.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "a local text is in force, absent or undated, or there is none")]
pub enum Local<'j> {
    /// The nation alone.
    None,
    /// The local text binds on the day.
    InForce {
        /// Its rules.
        rules: &'j LocalRules,
        /// Its first day is known as an upper bound only.
        upper_bound: bool,
        /// Its date was supplied by the host.
        assumed: bool,
    },
    /// The local text does not bind on the day: draft, not yet in force, expired or repealed. The national answer stands
    /// alone.
    Absent {
        /// Its rules.
        rules: &'j LocalRules,
        /// Why.
        standing: Standing,
    },
    /// Its date is not known: every local effect is undetermined, and the national answer stands beside.
    Undetermined {
        /// Its rules.
        rules: &'j LocalRules,
        /// What is known of the date.
        standing: Standing,
    },
}

impl<'j> Local<'j> {
    /// The rules, where they bind.
    #[must_use]
    pub const fn in_force(&self) -> Option<&'j LocalRules> {
        match self {
            Self::InForce { rules, .. } => Some(rules),
            Self::None | Self::Absent { .. } | Self::Undetermined { .. } => None,
        }
    }

    /// The standing in words; `None` for the nation alone.
    #[must_use]
    pub fn describe(&self) -> Option<Text> {
        let (zh, en) = match self {
            Self::None => return None,
            Self::InForce { assumed: true, .. } => ("按所提供的印发日期有效", "in force on the date of issue supplied"),
            Self::InForce { upper_bound: true, .. } => {
                ("有效（最迟生效日，上限）", "in force (upper bound of its first day)")
            }
            Self::InForce { .. } => ("有效", "in force"),
            Self::Undetermined { .. } => ("施行日期不明，地方效力未定", "date unknown: local effects undetermined"),
            Self::Absent { standing, .. } => match standing {
                Standing::Draft => ("征求意见稿，不适用", "a draft: does not apply"),
                Standing::NotYetInForce { .. } => ("尚未施行", "not yet in force"),
                Standing::Expired { .. } => ("有效期已满", "expired"),
                Standing::Repealed { .. } => ("已废止", "repealed"),
                Standing::InForce { .. } | Standing::DateUnknown { .. } => ("不适用", "does not apply"),
            },
        };
        Some(Text::literal(zh, en))
    }
}

/// What is in force in a place on a day.
#[derive(Copy, Clone, Debug)]
pub struct Regime<'j> {
    jurisdiction: &'j Jurisdiction,
    day: NaiveDate,
    substance: &'static Edition,
    procedure: &'static Edition,
    local: Local<'j>,
    turned_on: Option<Reading>,
}

impl<'j> Regime<'j> {
    fn turning_on(mut self, reading: Reading) -> Self {
        self.turned_on = Some(reading);
        self
    }

    /// The reading on which it turned what is in force: which text governs a pending file, or whether a term has ended.
    #[must_use]
    pub const fn turned_on(&self) -> Option<Reading> {
        self.turned_on
    }

    /// The place it is the regime of.
    #[must_use]
    pub const fn jurisdiction(&self) -> &'j Jurisdiction {
        self.jurisdiction
    }

    /// The day.
    #[must_use]
    pub const fn day(&self) -> NaiveDate {
        self.day
    }

    /// The edition that decides on openness.
    #[must_use]
    pub const fn substance(&self) -> &'static Edition {
        self.substance
    }

    /// The edition that governs procedure and periods.
    #[must_use]
    pub const fn procedure(&self) -> &'static Edition {
        self.procedure
    }

    /// The local text and its standing.
    #[must_use]
    pub const fn local(&self) -> Local<'j> {
        self.local
    }

    /// The readings in force.
    #[must_use]
    pub const fn readings(&self) -> Readings {
        self.jurisdiction.readings
    }

    /// A period, with its national and local layers.
    ///
    /// ```
    /// use gongkai::norm::{Period, Purpose};
    /// use gongkai::regime::Jurisdiction;
    /// let place = Jurisdiction::of_place("taierzhuang")?;
    /// let opinion = place.on("2023-05-04".parse()?)?.period(Purpose::SecrecyOpinion);
    /// assert_eq!(opinion.effective().map(|period| *period.value()), Some(Period::working_days(1)));
    /// assert_eq!(opinion.statutory, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn period(&self, purpose: Purpose) -> Layered {
        let of = |periods: &[(Purpose, Cited<Period>)]| {
            periods.iter().find(|(one, _)| *one == purpose).map(|(_, period)| *period)
        };
        let in_force = |period: &Cited<Period>| {
            instrument(period.by().source()).is_some_and(|text| text.force().on(self.day).in_force())
        };
        let remedy = || remedies::period(purpose, self.day).filter(|row| row.certainty() == Certainty::Settled);
        let statutory = of(self.procedure.periods())
            .or_else(|| of(&related::PERIODS).filter(in_force))
            .or_else(|| remedy().map(|row| row.period()));
        let internal = self
            .local
            .in_force()
            .and_then(|rules| rules.periods().iter().find(|local| local.purpose() == purpose).map(LocalPeriod::period));
        Layered::of(statutory, internal)
    }

    /// The local periods in which information that was formed on the day of this regime has to be public, each with whether it is among what
    /// the period is of; open throughout under a text of unknown date.
    pub(crate) fn local_publication(&self, known: Known) -> impl Iterator<Item = (Truth, LocalPeriod)> + use<'_> {
        let (periods, in_force) = match self.local {
            Local::InForce { rules, .. } => (rules.periods(), Truth::Yes),
            Local::Undetermined { rules, .. } => (rules.periods(), Truth::Open),
            Local::None | Local::Absent { .. } => (&[] as &[LocalPeriod], Truth::No),
        };
        let publishes = |row: &&LocalPeriod| {
            matches!(row.purpose(), Purpose::Publication | Purpose::DoublePublicity | Purpose::PortalPublication)
        };
        let among =
            move |row: &LocalPeriod| (row.information().map_or(Truth::Yes, |fact| known.one(fact)).and(in_force), *row);
        periods.iter().filter(publishes).map(among).filter(|(among, _)| *among != Truth::No)
    }
}
