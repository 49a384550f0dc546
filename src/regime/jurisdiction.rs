//! A place with its assumptions, readings and rules, and what is in force there on a day.

use core::ops::Deref;

use chrono::NaiveDate;
use thiserror::Error;

use super::{Local, Regime};
use crate::citation::date::is_written;
use crate::citation::{Code, Force, Standing, instrument};
use crate::law::national::{EDITIONS, regulation_2007, regulation_2019, standing_on};
use crate::law::{Edition, local};
use crate::norm::{Choice, Duty, LocalRules, Reading, Readings};

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
        "place `{place}` is unknown: expected yantian, yanliang, lieshan, taierzhuang or yunnan_bureau, national for the nation alone, or the rules of another place beside it"
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
    #[error("day {day} lies before the receipt of the file on {received}: expected that day or a later one")]
    BeforeReceipt {
        /// The day asked about.
        day: NaiveDate,
        /// The day of receipt.
        received: NaiveDate,
    },
    /// A duty of the place has the code of one of the nation's, from which it could not be told.
    #[error("duty `{duty}` of `{place}` has a code of the nation's: expected one of its own, such as `{place}_{duty}`")]
    DutyOfTheNation {
        /// The place.
        place: Code,
        /// The code.
        duty: Code,
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
    #[error("`issued` {given} cannot be assumed for `{place}`, whose date is not open: expected none")]
    DateNotOpen {
        /// The place, or `national`.
        place: Code,
        /// The date given.
        given: NaiveDate,
    },
    /// The date given lies after the day by which the text was in force.
    #[error(
        "`issued` {given} lies after {bound}, when `{place}` was in force already: expected that day or an earlier one"
    )]
    AfterUpperBound {
        /// The place.
        place: Code,
        /// The date given.
        given: NaiveDate,
        /// The upper bound.
        bound: NaiveDate,
    },
    /// The date given is none that a journal can be read back with.
    #[error("`issued` is {given}: expected a day from 0001-01-01 to 9999-12-31")]
    NoSuchDate {
        /// The date given.
        given: NaiveDate,
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
    ///
    /// # Errors
    /// [`RegimeError::DutyOfTheNation`].
    pub fn with_rules(rules: LocalRules) -> Result<Self, RegimeError> {
        let of_nation = |code| EDITIONS.into_iter().flat_map(Edition::duties).any(|duty| duty.code() == code);
        match rules.duties().iter().map(Duty::code).find(|code| of_nation(*code)) {
            Some(duty) => Err(RegimeError::DutyOfTheNation { place: rules.place(), duty }),
            None => Ok(Self { rules: Some(Rules::Loaded(Box::new(rules))), ..Self::national() }),
        }
    }

    /// Supplies the record of issue, publication or release that a local text lacks. An answer that rests on it says so.
    ///
    /// # Errors
    /// [`RegimeError::DateNotOpen`] where the text has a date, [`RegimeError::AfterUpperBound`] where the date given
    /// lies after the day by which the text is known to have been in force, [`RegimeError::NoSuchDate`] outside the years 1 to 9999.
    pub fn issued_on(mut self, given: NaiveDate) -> Result<Self, RegimeError> {
        if !is_written(given) {
            return Err(RegimeError::NoSuchDate { given });
        }
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
        self.for_file_seen(received, day, day)
    }

    /// The regime of a day in the course of an application, as seen on another: the nation's text is the one that governs the file by
    /// then, the place's that of the day.
    pub(crate) fn for_file_seen(
        &self,
        received: NaiveDate,
        seen: NaiveDate,
        day: NaiveDate,
    ) -> Result<Regime<'_>, RegimeError> {
        if seen < received {
            return Err(RegimeError::BeforeReceipt { day: seen, received });
        }
        let (then, now) = (edition_on(received)?, edition_on(seen)?);
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
        let in_force = local.in_force().is_some();
        let otherwise = |choice: &Choice| self.local_on(day, Some(*choice)).in_force().is_some() != in_force;
        // Without a text of a place there is no term.
        let boundary = !matches!(local, Local::None) && Reading::TermBoundary.choices().iter().any(otherwise);
        let turned_on = boundary.then_some(Reading::TermBoundary);
        let one_text = substance.code() == procedure.code();
        let procedure = standing_on(procedure, day);
        let substance = if one_text { procedure } else { standing_on(substance, day) };
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

pub(super) fn first_day(edition: &Edition) -> Option<NaiveDate> {
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
