//! By when an item is due under a duty.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Done, DutyError, Layer, Owed};
use crate::calendar::Calendar;
use crate::citation::Cited;
use crate::deadline::{Deadline, Roll, Trigger};
use crate::norm::{Act, Duty, Occasion, Period, Purpose, Reading, Role, Subject, Timing};
use crate::regime::Regime;

/// By when an item is due: the place's own day and the statutory outer limit beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ItemDue {
    internal: Option<Deadline>,
    statutory: Option<Deadline>,
    soft: bool,
    promptly: bool,
}

impl ItemDue {
    /// The place's own day (内部期限), where its text sets a number.
    #[must_use]
    pub const fn internal(&self) -> Option<&Deadline> {
        self.internal.as_ref()
    }

    /// The day under national law (法定期限): for what has to be published from its formation, change or decision, that of art. 26 at the latest,
    /// unless a law or regulation sets another. A policy period of the nation's, such as the seven working days of double publicity, counts
    /// as internal here.
    #[must_use]
    pub const fn statutory(&self) -> Option<&Deadline> {
        self.statutory.as_ref()
    }

    /// The day to work to: the earlier of the two. A local day after the statutory one has no effect.
    #[must_use]
    pub fn effective(&self) -> Option<&Deadline> {
        match (self.internal.as_ref(), self.statutory.as_ref()) {
            (Some(internal), Some(statutory)) if later(internal, statutory) => Some(statutory),
            (internal, statutory) => internal.or(statutory),
        }
    }

    /// Whether the place's own day lies after the statutory one, and so has no effect.
    #[must_use]
    pub fn later_without_effect(&self) -> bool {
        self.internal
            .as_ref()
            .zip(self.statutory.as_ref())
            .is_some_and(|(internal, statutory)| later(internal, statutory))
    }

    /// Whether what was done on a day was late by the place's own day, and by the statutory one; `None` where there is no such day or it is
    /// not known.
    #[must_use]
    pub fn late(&self, done_on: NaiveDate) -> (Option<bool>, Option<bool>) {
        let late =
            |deadline: Option<&Deadline>| deadline.and_then(|deadline| deadline.due().day()).map(|due| due < done_on);
        (late(self.internal.as_ref()), late(self.statutory.as_ref()))
    }

    /// Whether the text speaks in principle, generally or as conditions allow, so that a documented reason excuses the place's own day.
    #[must_use]
    pub const fn is_soft(&self) -> bool {
        self.soft
    }

    /// 及时: whether the text says promptly and gives no number. None is put in.
    #[must_use]
    pub const fn is_prompt(&self) -> bool {
        self.promptly
    }
}

/// Whether what was done on a day was late (逾期), or too early.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Late {
    /// By the place's own day; `None` where there is no such day or it is not known, or what is open in the duty is whether that day is for this.
    pub internal: Option<bool>,
    /// By the nation's, also where it is the place that is asked and the nation has a fixed day for the same.
    pub statutory: Option<bool>,
    /// Whether what is begun on fixed days was begun before the first of them; `None` for everything else, and where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub early: Option<bool>,
    /// The place's own days hold generally or in principle (一般应当, 原则上), and a reason is documented: late or early by them, and no breach.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub excused: bool,
    /// For a fixed day, the readings on which it turned: that the day itself is in time, and that a day off does not move it, are conventions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub turned_on: Vec<Reading>,
}

impl Owed<'_> {
    /// Whether what was done was late: of an item, by the time that runs from its occasion; of what has a fixed day of the year, or is begun on
    /// fixed days of each quarter, by the first such day on or after the day given.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::duty::{self, Done};
    /// use gongkai::regime::Jurisdiction;
    /// let nation = Jurisdiction::national();
    /// let regime = nation.on("2025-03-04".parse()?)?;
    /// let report = duty::find(&regime, "report_publication").ok_or("a duty")?;
    /// let late = report.late(&regime, Calendar::national(), &Done::new(), "2025-01-01".parse()?, "2025-02-05".parse()?)?;
    /// assert_eq!(late.statutory, Some(true));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Owed::due`], for what has no day at all: at intervals, so many times a year, or by the hour.
    pub fn late(
        &self,
        regime: &Regime<'_>,
        calendar: &Calendar,
        done: &Done,
        from: NaiveDate,
        done_on: NaiveDate,
    ) -> Result<Late, DutyError> {
        if let Some(fixed) = self.fixed_day(regime, calendar, from) {
            let nation = self.fixed_by_nation(regime, calendar, &fixed);
            let late = |layer: Layer| fixed.late(from, done_on).filter(|_| self.layer == layer);
            // By a day of which it is open whether it is one for this, it is late for nobody for certain.
            let internal = late(Layer::Local).filter(|late| !late || !self.duty.is_contested());
            let statutory = match &nation {
                Some(nation) => nation.late(from, done_on),
                None => late(Layer::National),
            };
            let begun = matches!(self.duty.timing(), Timing::EachQuarterBegun { .. }) && self.layer != Layer::Undated;
            let early = begun.then(|| fixed.early(done_on));
            let excused = self.excuses(done, internal) || self.excuses(done, early);
            let mut turned_on = fixed.turned_on;
            turned_on.extend(nation.into_iter().flat_map(|nation| nation.turned_on));
            turned_on.sort_unstable();
            turned_on.dedup();
            return Ok(Late { internal, statutory, early, excused, turned_on });
        }
        let (internal, statutory) = self.due(regime, calendar, from)?.late(done_on);
        let excused = self.excuses(done, internal);
        Ok(Late { internal, statutory, early: None, excused, turned_on: Vec::new() })
    }

    fn excuses(&self, done: &Done, untimely: Option<bool>) -> bool {
        untimely == Some(true) && self.duty.how_strongly().is_soft() && done.excuse.is_some()
    }

    /// By when it is due for an item whose occasion is on a day: for most duties to publish, the day the information was formed or changed.
    /// The day itself is not counted; working days are those of the State Council's notices. Each layer counts where its text was in force on that
    /// day.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::deadline::Due;
    /// use gongkai::duty;
    /// use gongkai::regime::Jurisdiction;
    /// let place = Jurisdiction::of_place("taierzhuang")?;
    /// let regime = place.on("2020-04-24".parse()?)?;
    /// let publish = duty::find(&regime, "taierzhuang_publication").ok_or("a duty")?;
    /// let due = publish.due(&regime, Calendar::national(), "2020-04-24".parse()?)?;
    /// assert_eq!(due.internal().map(|day| day.due()), Some(Due::On("2020-05-25".parse()?)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`DutyError::NotFromADay`] for a duty that has no item and no occasion: one that recurs and publishes nothing, one with a fixed day of the
    /// year, one that runs by the hour. [`DutyError::Count`] for a day the calendar does not cover.
    pub fn due(&self, regime: &Regime<'_>, calendar: &Calendar, on: NaiveDate) -> Result<ItemDue, DutyError> {
        let duty = self.duty;
        let (from, purpose) = match duty.timing() {
            Timing::Within { from, purpose } => (from, Some(purpose)),
            Timing::Promptly(from) => (from, None),
            Timing::Standing => (Occasion::FormedOrChanged, None),
            // What is published at intervals is information that is formed each time.
            Timing::Every(_) if publishes(duty) => (Occasion::FormedOrChanged, None),
            _ => return Err(DutyError::NotFromADay { duty: duty.code() }),
        };
        // A time that ran from before a text was in force is none of the text's; before the first Regulation nothing tells by which to count.
        let since = regime.jurisdiction().on(on).unwrap_or(*regime);
        let layered = purpose.map(|purpose| since.period(purpose));
        let formed = matches!(from, Occasion::FormedOrChanged | Occasion::Decided | Occasion::PowersChanged);
        let item = is_of_an_agency(duty) && (purpose.is_some() || publishes(duty));
        let outer = since.period(Purpose::Publication).statutory.filter(|_| formed && item);
        let statutory = layered.and_then(|layered| layered.statutory).or(outer);
        let internal = layered.and_then(|layered| layered.internal);
        let ends = |period: Option<Cited<Period>>| {
            let trigger = Trigger::new(from.name(), on).under(duty.by());
            period.map(|period| Deadline::of(calendar, trigger, period, Roll::Stay)).transpose()
        };
        Ok(ItemDue {
            internal: ends(internal)?,
            statutory: ends(statutory)?,
            soft: duty.how_strongly().is_soft(),
            promptly: matches!(duty.timing(), Timing::Promptly(_)),
        })
    }
}

/// Whether it is a duty to publish items.
const fn publishes(duty: &Duty) -> bool {
    matches!(duty.act(), Act::Publish) && duty.how_strongly().binds()
}

/// Whether it is about information that art. 26 has an agency publish from its formation or change: not what was withheld, which was neither
/// formed nor changed when it may be opened (art. 18), no form (art. 50), no catalogue of what is open on request, of which the Regulation does not
/// know, and nothing of public enterprises and entrusted institutions, which have rules of their own (art. 55).
const fn is_of_an_agency(duty: &Duty) -> bool {
    !matches!(duty.subject(), Subject::WithheldInformation | Subject::ReportFormat | Subject::RequestCatalogue)
        && !matches!(duty.bearer(), Role::PublicEnterprise | Role::EntrustedInstitution)
}

/// Whether one day comes after another, as far as both are known.
fn later(one: &Deadline, other: &Deadline) -> bool {
    one.due().day().zip(other.due().day()).is_some_and(|(one, other)| other < one)
}
