//! The recurring duties of a year, as dated spans.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Serialize;

use super::{DutyError, Layer, Owed, owed};
use crate::calendar::Calendar;
use crate::citation::{Code, Provision, Text};
use crate::deadline::{fixed_day, last_in_time};
use crate::norm::{Choice, Duty, Frequency, Reading, Readings, Role, Timing};
use crate::regime::{Jurisdiction, Regime};

/// The days within which something is to be done: from the first through the last, both included.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span {
    from: NaiveDate,
    through: NaiveDate,
}

impl Dated {
    /// Whether what was done, or begun, on a day came after the last day for it; `None` where that day is not known yet.
    #[must_use]
    pub fn late(&self, done_on: NaiveDate) -> Option<bool> {
        late(self.span, self.latest, done_on)
    }
}

impl Span {
    /// The first day.
    #[must_use]
    pub const fn from(self) -> NaiveDate {
        self.from
    }

    /// The last day. Where the text gives only a rhythm, it is the end of the week, month, quarter or year, and no day by which an item is due.
    #[must_use]
    pub const fn through(self) -> NaiveDate {
        self.through
    }
}

/// One date of the year: a duty, and the span in which it is to be done, or begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Dated {
    /// The days. Where the last of them is not known yet, the earliest that it may be.
    pub span: Span,
    /// The latest that the last day may be, where it rolls forward (顺延) by a notice that is not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<NaiveDate>,
    /// The duty.
    pub duty: Code,
    /// Its provision.
    pub by: Provision,
    /// Who asks for it.
    pub layer: Layer,
    /// Who bears it.
    pub bearer: Role,
    /// How many times within the span: the fewest that may be enough where no reading is chosen on which that turns.
    pub times: u8,
    /// 开始: whether it is only to be begun within the span.
    pub begun: bool,
    /// For a fixed day: the last working day on or before it, the last day on which an office can do it. `None` where the notice is not
    /// published, and for what has no fixed day.
    pub last_working_day: Option<NaiveDate>,
    /// The readings on which the day turned: that the day itself is in time, and that a day off does not move it, are conventions. Of what is done
    /// so many times a year, those on which the number turned.
    pub turned_on: Vec<Reading>,
    /// 未定: what is not settled about the duty itself, such as whom it covers, or whether kinds that the text joins are counted in total or each.
    pub open: Option<Text>,
}

/// The duties of those who fill these roles that recur in a year, by the day they are due; of everybody where no role is named. A duty counts where it is in force on its day. What
/// is due at intervals without a length (定期), at all times or from an occasion has no day here.
///
/// ```
/// use gongkai::calendar::Calendar;
/// use gongkai::duty;
/// use gongkai::norm::Role;
/// use gongkai::regime::Jurisdiction;
/// let year = duty::year(&Jurisdiction::national(), Calendar::national(), 2025, &[Role::Department])?;
/// let report = year.first().ok_or("a date")?;
/// assert_eq!(report.span.through().to_string(), "2025-01-31");
/// // The Spring Festival began on 28 January.
/// assert_eq!(report.last_working_day.map(|day| day.to_string()), Some("2025-01-27".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`DutyError::Year`] outside 2008 to 9999.
pub fn year(
    jurisdiction: &Jurisdiction,
    calendar: &Calendar,
    year: i32,
    roles: &[Role],
) -> Result<Vec<Dated>, DutyError> {
    let (first, last) = bounds(year).ok_or(DutyError::Year { year })?;
    // What is in force changes on few days; a duty is asked for again only on those.
    let mut found = Vec::new();
    let mut from = first;
    while from <= last {
        let through = jurisdiction.unchanged_through(from).min(last);
        // Before the first Regulation there is nothing to do.
        if let Ok(regime) = jurisdiction.on(from) {
            for owed in owed(&regime).filter(|one| roles.is_empty() || roles.iter().any(|role| one.is_owed_by(*role))) {
                let dates = spans(owed.duty.timing(), (first, last), regime.readings(), calendar);
                let here = dates.into_iter().filter(|one| from <= one.span.through && one.span.through <= through);
                found.extend(here.map(|one| dated(&owed, &regime, one, calendar)));
            }
        }
        let Some(next) = through.succ_opt() else { break };
        from = next;
    }
    found.sort_by_key(|dated| (dated.span.through, dated.layer, dated.span.from));
    Ok(found)
}

impl Owed<'_> {
    /// The first fixed span that ends, or may end, on or after a day; `None` for what has none.
    pub(super) fn fixed_day(&self, regime: &Regime<'_>, calendar: &Calendar, from: NaiveDate) -> Option<Falls> {
        let timing = self.duty.timing();
        if !matches!(timing, Timing::EachYearBy { .. } | Timing::EachQuarterBegun { .. }) {
            return None;
        }
        let years = [from.year(), from.year().saturating_add(1)].into_iter().filter_map(bounds);
        let mut spans = years.flat_map(|year| spans(timing, year, regime.readings(), calendar));
        spans.find(|one| from <= one.latest.unwrap_or(one.span.through))
    }

    /// The nation's fixed day for the same, where it is the place that asks: the first on or after that of the place.
    pub(super) fn fixed_by_nation(&self, regime: &Regime<'_>, calendar: &Calendar, of_place: &Falls) -> Option<Falls> {
        let asks = |duty: &Duty| (duty.act(), duty.subject());
        let same = |nation: &Owed<'_>| {
            asks(nation.duty) == asks(self.duty) && is_borne_alike(self.duty.bearer(), nation.duty.bearer())
        };
        let mut nation = owed(regime).filter(|one| one.layer == Layer::National && self.layer != Layer::National);
        nation.find(same)?.fixed_day(regime, calendar, of_place.span.through)
    }
}

/// Whether a duty of the place is borne by whom the nation has bear it: what is the government's own its disclosure authority publishes for it (art.
/// 49 para. 2).
fn is_borne_alike(place: Role, nation: Role) -> bool {
    place == nation || (place, nation) == (Role::Government, Role::DisclosureAuthority)
}

/// A span as it falls in a year: the latest that its last day may be, where that is not known, and the readings on which it turned.
pub(super) struct Falls {
    span: Span,
    latest: Option<NaiveDate>,
    pub(super) turned_on: Vec<Reading>,
}

impl Falls {
    /// Whether what had to be done from a day on came too late. Where the last day may lie before that day, the next year's may be meant.
    pub(super) fn late(&self, from: NaiveDate, done_on: NaiveDate) -> Option<bool> {
        late(self.span, self.latest, done_on).filter(|late| !late || from <= self.span.through)
    }

    /// Whether a day lies before the first.
    pub(super) fn early(&self, done_on: NaiveDate) -> bool {
        done_on < self.span.from
    }
}

fn late(span: Span, latest: Option<NaiveDate>, done_on: NaiveDate) -> Option<bool> {
    match latest {
        _ if done_on <= span.through => Some(false),
        Some(latest) if done_on <= latest => None,
        _ => Some(true),
    }
}

fn bounds(year: i32) -> Option<(NaiveDate, NaiveDate)> {
    let years = 2008..=9999;
    let first = NaiveDate::from_ymd_opt(year, 1, 1).filter(|_| years.contains(&year))?;
    Some((first, NaiveDate::from_ymd_opt(year, 12, 31)?))
}

fn dated(owed: &Owed<'_>, regime: &Regime<'_>, falls: Falls, calendar: &Calendar) -> Dated {
    let Falls { span, latest, mut turned_on } = falls;
    let duty = owed.duty;
    let (times, counted_by) = times(duty, regime.readings());
    let uncounted = counted_by.filter(|reading| regime.readings().of(*reading).is_none());
    turned_on.extend(counted_by);
    let fixed = matches!(duty.timing(), Timing::EachYearBy { .. });
    let working = || match calendar.is_working(span.through) {
        Ok(true) => Some(span.through),
        Ok(false) => calendar.previous(span.through).ok(),
        Err(_) => None,
    };
    Dated {
        span,
        latest,
        duty: duty.code(),
        by: duty.by(),
        layer: owed.layer,
        bearer: duty.bearer(),
        times,
        begun: matches!(duty.timing(), Timing::EachQuarterBegun { .. }),
        last_working_day: fixed.then(working).flatten(),
        turned_on,
        open: duty.what_is_open().cloned().or_else(|| uncounted.map(Reading::question)),
    }
}

/// How many times within its span, and the reading on which that turned: of kinds that the text joins, in total or of each.
fn times(duty: &Duty, readings: Readings) -> (u8, Option<Reading>) {
    let Timing::TimesAYear(times) = duty.timing() else { return (1, None) };
    let kinds = u8::try_from(duty.contents().len()).unwrap_or(u8::MAX);
    let reading = (kinds > 1).then_some(Reading::InspectionCount);
    match reading.and_then(|reading| readings.of(reading)) {
        Some(Choice::OfEachKind) => (times.saturating_mul(kinds), reading),
        _ => (times, reading),
    }
}

/// The spans of a timing that end in a year.
fn spans(timing: Timing, (first, last): (NaiveDate, NaiveDate), readings: Readings, calendar: &Calendar) -> Vec<Falls> {
    let plain =
        |spans: Vec<Span>| spans.into_iter().map(|span| Falls { span, latest: None, turned_on: Vec::new() }).collect();
    match timing {
        Timing::Every(Frequency::Weekly) => plain(weeks(first, last)),
        Timing::Every(Frequency::Monthly) => plain(months(first, 1)),
        Timing::Every(Frequency::Quarterly) => plain(months(first, 3)),
        Timing::Every(Frequency::HalfYearly) => plain(months(first, 6)),
        Timing::Every(Frequency::Yearly) | Timing::TimesAYear(_) => plain(vec![Span { from: first, through: last }]),
        Timing::EachQuarterBegun { from, through } => {
            let window = |month: u32| {
                let day = |day: u8| NaiveDate::from_ymd_opt(first.year(), month, day.into());
                Some(Span { from: day(from)?, through: day(through)? })
            };
            plain([3, 6, 9, 12].into_iter().filter_map(window).collect())
        }
        Timing::EachYearBy { month, day } => {
            let day = NaiveDate::from_ymd_opt(first.year(), month.into(), day.into());
            let falls = |day| {
                let due = fixed_day(day, readings, calendar);
                Falls {
                    span: Span { from: first, through: due.earliest() },
                    latest: due.latest(),
                    turned_on: conventions(last_in_time(day, readings), calendar),
                }
            };
            let here = |one: &Falls| first <= one.span.through && one.span.through <= last;
            day.into_iter().map(falls).filter(here).collect()
        }
        Timing::Every(Frequency::Periodically)
        | Timing::Standing
        | Timing::Promptly(_)
        | Timing::Within { .. }
        | Timing::Hours { .. } => Vec::new(),
    }
}

/// That the day is in time is a convention always; that it does not move, where it is a day off or may be one.
fn conventions(day: NaiveDate, calendar: &Calendar) -> Vec<Reading> {
    let working = calendar.is_working(day).is_ok_and(|working| working);
    if working { vec![Reading::FixedDay] } else { vec![Reading::FixedDay, Reading::FixedDayRoll] }
}

/// The weeks, Monday to Sunday, that end in the year.
fn weeks(first: NaiveDate, last: NaiveDate) -> Vec<Span> {
    let sunday = first.iter_days().find(|day| day.weekday() == Weekday::Sun);
    let sundays = sunday.into_iter().flat_map(|day| day.iter_weeks()).take_while(|day| *day <= last);
    sundays.filter_map(|through| Some(Span { from: through.checked_sub_days(Days::new(6))?, through })).collect()
}

/// The spans of so many months.
fn months(first: NaiveDate, length: u32) -> Vec<Span> {
    let year = first.year();
    let begins = |month: u32| NaiveDate::from_ymd_opt(year, month, 1);
    let ends = |month: u32| match begins(month + length) {
        Some(next) => next.pred_opt(),
        None => NaiveDate::from_ymd_opt(year, 12, 31),
    };
    let span = |month: u32| Some(Span { from: begins(month)?, through: ends(month)? });
    (1..=12).step_by(length as usize).filter_map(span).collect()
}
