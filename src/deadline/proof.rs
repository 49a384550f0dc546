//! A deadline and everything that proves it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::due::nominal;
use super::{Due, Exclusions, Roll, Stretch, Term, Trigger};
use crate::calendar::{Calendar, CountError};
use crate::citation::{Cited, Provision};
use crate::norm::{Period, Unit};

/// The rules of time of the Civil Code: of the texts before it none has been checked, so that no provision is named for a time that ran before.
pub(super) const DAY_ZERO: Provision = Provision::of("civil_code").article(201).paragraph(1);
pub(super) const CORRESPONDING_DAY: Provision = Provision::of("civil_code").article(202);
pub(super) const REST_DAY: Provision = Provision::of("civil_code").article(203).paragraph(1);
pub(super) const WEEKENDS: Provision = Provision::of("working_time.1995").article(7);
pub(super) const FESTIVALS: Provision = Provision::of("public_holidays");

/// A rule of time, where it stood on the day from which a period runs.
pub(super) fn standing(rule: Provision, from: NaiveDate) -> Option<Provision> {
    rule.exists_by(from).then_some(rule)
}

/// A statutory period from a dated trigger to its due day, with the proof: counted and skipped days together are the
/// calendar days from the day after the trigger through the due day.
///
/// ```
/// use chrono::NaiveDate;
/// use gongkai::calendar::Calendar;
/// use gongkai::citation::{Cited, Provision, Text};
/// use gongkai::deadline::{Deadline, Due, Roll, Trigger};
/// use gongkai::norm::Period;
/// let day = |m, d| NaiveDate::from_ymd_opt(2022, m, d).unwrap();
/// let received = Trigger::new(Text::literal("收到申请", "application received"), day(9, 30));
/// let reply = Cited::new(Period::working_days(20), Provision::of("national.2019").article(33).paragraph(2));
/// let deadline = Deadline::of(Calendar::national(), received, reply, Roll::Stay)?;
/// assert_eq!(deadline.due(), Due::On(day(11, 2)));
/// assert_eq!(deadline.counted() + deadline.skipped(), 33);
/// assert_eq!(deadline.verify(Calendar::national().notices()), Ok(()));
/// # Ok::<(), gongkai::calendar::CountError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    pub(super) trigger: Trigger,
    pub(super) period: Cited<Period>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) extension: Option<Cited<Period>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) excluded: Option<Exclusions>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) day_zero: Option<Provision>,
    pub(super) roll: Roll,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) known_on: Option<NaiveDate>,
    pub(super) walk: Vec<Stretch>,
    pub(super) due: Due,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) rests_on_horizon: Option<NaiveDate>,
    pub(super) provisions: Vec<Provision>,
}

impl Deadline {
    /// Counts a period from its trigger under a calendar, and keeps the proof. A working-day period never rolls, so
    /// for one the choice is recorded as [`Roll::Stay`].
    ///
    /// # Errors
    /// As [`Due::of`].
    pub fn of(calendar: &Calendar, trigger: Trigger, period: Cited<Period>, roll: Roll) -> Result<Self, CountError> {
        let term = Term::new(trigger.on(), period).rolling(roll);
        Self::of_term(calendar, trigger, &term)
    }

    /// The proof of a term, whose first day is the trigger's.
    ///
    /// # Errors
    /// As [`Due::of`].
    pub fn of_term(calendar: &Calendar, trigger: Trigger, term: &Term<'_>) -> Result<Self, CountError> {
        let (period, extension, unit) = (term.period, term.extension, term.period.unit());
        let roll = if unit == Unit::WorkingDays { Roll::Stay } else { term.roll };
        let term = Term { start: trigger.on(), roll, ..*term };
        let excluded = term.excluded.filter(|spans| !spans.after(trigger.on()).is_empty()).cloned();
        let due = term.due(calendar)?;
        let first = trigger.on().succ_opt();
        let walk = match (nominal(trigger.on(), term.length(), unit)?, roll) {
            (None, _) => days_walked(calendar, first, due, excluded.as_ref(), Vec::new()),
            (Some(last), Roll::Stay) => plainly_counted(first, Some(last)),
            (Some(last), Roll::Forward) => {
                days_walked(calendar, Some(last), due, None, plainly_counted(first, last.pred_opt()))
            }
        };
        let rests_on_horizon = match (due, unit, roll) {
            (_, Unit::CalendarDays | Unit::Months | Unit::Years, Roll::Stay) => None,
            (Due::On(day), ..) => calendar.rests_on_pattern(day).then(|| calendar.horizon()),
            (Due::Between(bounds), ..) if bounds.past().starts_later_than_the_year_awaited() => None,
            (Due::Between(_), ..) => Some(calendar.horizon()),
        };
        let known_on = calendar.known_on();
        let mut proof = Self {
            trigger,
            period,
            extension,
            excluded,
            day_zero: standing(DAY_ZERO, term.start),
            roll,
            known_on,
            walk,
            due,
            rests_on_horizon,
            provisions: Vec::new(),
        };
        proof.provisions = proof.applied();
        Ok(proof)
    }

    /// What set the period running, with its evidence.
    #[must_use]
    pub const fn trigger(&self) -> &Trigger {
        &self.trigger
    }

    /// The period, with the provision that sets it.
    #[must_use]
    pub const fn period(&self) -> Cited<Period> {
        self.period
    }

    /// By how much it was extended, with the provision that allows it.
    #[must_use]
    pub const fn extension(&self) -> Option<Cited<Period>> {
        self.extension
    }

    /// The time that is not counted, where there is any.
    #[must_use]
    pub const fn excluded(&self) -> Option<&Exclusions> {
        self.excluded.as_ref()
    }

    /// The rule that the trigger's day is not counted; `None` of a period that ran before the Civil Code.
    #[must_use]
    pub const fn day_zero(&self) -> Option<Provision> {
        self.day_zero
    }

    /// What became of a last day that is a rest day.
    #[must_use]
    pub const fn roll(&self) -> Roll {
        self.roll
    }

    /// The day whose knowledge the answer rests on; `None` for all that is loaded.
    #[must_use]
    pub const fn known_on(&self) -> Option<NaiveDate> {
        self.known_on
    }

    /// Every day from the one after the trigger through the due day, or through the last day known.
    #[must_use]
    pub fn walk(&self) -> &[Stretch] {
        &self.walk
    }

    /// When the period ends.
    #[must_use]
    pub const fn due(&self) -> Due {
        self.due
    }

    /// The certain horizon, where the answer rests on it: on the observed pattern that no notice has changed a day
    /// before 29 December of the year before it. `None` where it rests on notices, or the plain calendar, alone, and
    /// where the count starts later than in the year awaited, so that the days before the horizon do not matter.
    #[must_use]
    pub const fn rests_on_horizon(&self) -> Option<NaiveDate> {
        self.rests_on_horizon
    }

    /// The provisions applied: the period's, the trigger's, the rules of time.
    #[must_use]
    pub fn provisions(&self) -> &[Provision] {
        &self.provisions
    }

    /// How many days count.
    #[must_use]
    pub fn counted(&self) -> u32 {
        self.days(true)
    }

    /// How many days were skipped.
    #[must_use]
    pub fn skipped(&self) -> u32 {
        self.days(false)
    }

    fn days(&self, counted: bool) -> u32 {
        let of = self.walk.iter().filter(|stretch| stretch.counted == counted);
        of.fold(0, |sum, stretch| sum.saturating_add(stretch.days()))
    }

    fn applied(&self) -> Vec<Provision> {
        let asks_the_calendar = self.period.unit() == Unit::WorkingDays || self.roll == Roll::Forward;
        let corresponds = matches!(self.period.unit(), Unit::Months | Unit::Years);
        let mut applied = vec![self.period.by()];
        applied.extend(self.extension.map(|added| added.by()).filter(|by| *by != self.period.by()));
        applied.extend(self.excluded.as_ref().map(Exclusions::by));
        applied.extend(self.trigger.provision());
        let corresponding = corresponds.then_some(CORRESPONDING_DAY);
        let of_time = [Some(DAY_ZERO), corresponding, (self.roll == Roll::Forward).then_some(REST_DAY)];
        applied.extend(of_time.into_iter().flatten().filter_map(|rule| standing(rule, self.trigger.on())));
        applied.extend([WEEKENDS, FESTIVALS].into_iter().filter(|_| asks_the_calendar));
        applied
    }
}

/// Days that count whatever their kind, as one stretch; none where the last comes before the first.
fn plainly_counted(from: Option<NaiveDate>, through: Option<NaiveDate>) -> Vec<Stretch> {
    let ends = from.zip(through).filter(|(from, through)| from <= through);
    let stretch = |(from, through)| Stretch { from, through, counted: true, kind: None, notice: None, excluded: None };
    ends.map(stretch).into_iter().collect()
}

/// The known days from one through the due day, each with its kind, after those walked before.
fn days_walked(
    calendar: &Calendar,
    from: Option<NaiveDate>,
    due: Due,
    excluded: Option<&Exclusions>,
    mut walk: Vec<Stretch>,
) -> Vec<Stretch> {
    let through = due.day().unwrap_or_else(|| calendar.horizon());
    for day in from.into_iter().flat_map(|from| calendar.days(from..=through)).flatten() {
        let (date, kind, notice) = (day.date(), Some(day.kind()), day.notice().map(crate::calendar::Notice::name));
        let excluded = excluded.and_then(|spans| spans.on(date)).map(super::Exclusion::of);
        let counted = day.is_working() && excluded.is_none();
        Stretch::extend(&mut walk, Stretch { from: date, through: date, counted, kind, notice, excluded });
    }
    walk
}
