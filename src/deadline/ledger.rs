//! Where the days of a file went: one interval after the other, without gap or overlap.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Deadline, Excluded};
use crate::citation::Text;

/// What the days of an interval were.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "code", content = "of", rename_all = "snake_case")]
#[non_exhaustive]
pub enum IntervalKind {
    /// 计算在内: the period ran.
    Counting,
    /// 不计算在内.
    Excluded(Excluded),
    /// 延长: the period ran on after its extension.
    Extended,
    /// 延迟答复: days after the period up to the day to which the answer was delayed on reasonable grounds (art. 35). They are no
    /// part of a period, and no proof counts them.
    Delayed,
    /// 补正后重新起算: days before the corrected application came in, which count no more.
    RestartedByCorrection,
    /// 缴费后重新计算: days before the fee was paid, which count no more.
    RestartedByPayment,
    /// 责令答复: days before an order to answer, at last or anew, which count no more.
    RestartedByOrder,
}

impl IntervalKind {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Counting => Text::literal("计算在内", "counting"),
            Self::Excluded(excluded) => match excluded {
                Excluded::ThirdParty => Text::literal("不计算在内（征求第三方意见）", "excluded (third party)"),
                Excluded::OtherAgency => Text::literal("不计算在内（征求其他机关意见）", "excluded (other agency)"),
                Excluded::Both => {
                    Text::literal("不计算在内（征求第三方和其他机关意见）", "excluded (third party and other agency)")
                }
            },
            Self::Delayed => Text::literal("延迟答复期限", "delayed"),
            Self::Extended => Text::literal("延长期限", "extended"),
            Self::RestartedByCorrection => Text::literal("补正后重新起算，此前不计", "restarted by correction"),
            Self::RestartedByPayment => Text::literal("缴费后重新计算，此前不计", "restarted by payment"),
            Self::RestartedByOrder => Text::literal("责令答复，此前不计", "restarted by an order to answer"),
        }
    }
}

/// Consecutive calendar days of one kind, both ends included.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interval {
    from: NaiveDate,
    through: NaiveDate,
    kind: IntervalKind,
    counted: u32,
}

impl Interval {
    /// The first day.
    #[must_use]
    pub const fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day, included.
    #[must_use]
    pub const fn through(&self) -> NaiveDate {
        self.through
    }

    /// What they were.
    #[must_use]
    pub const fn kind(&self) -> IntervalKind {
        self.kind
    }

    /// How many days of the period were counted in it; 0 for what does not count.
    #[must_use]
    pub const fn counted(&self) -> u32 {
        self.counted
    }

    /// How many calendar days it has.
    #[must_use]
    pub fn days(&self) -> u32 {
        u32::try_from((self.through - self.from).num_days() + 1).unwrap_or(0)
    }
}

/// The ledger of a clock (期限台账): every calendar day from the day after the first trigger through the due day, or through the
/// last day known, in exactly one interval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Ledger {
    intervals: Vec<Interval>,
}

impl Ledger {
    /// The ledger of a deadline, after counts that were begun before it and lost their effect: each the day from which it ran
    /// and what ended it, in order.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use gongkai::calendar::Calendar;
    /// use gongkai::citation::{Cited, Provision, Text};
    /// use gongkai::deadline::{Deadline, IntervalKind, Ledger, Roll, Trigger};
    /// use gongkai::norm::Period;
    /// let day = |d| NaiveDate::from_ymd_opt(2024, 3, d).unwrap();
    /// let corrected = Trigger::new(Text::literal("收到补正", "correction received"), day(11));
    /// let reply = Cited::new(Period::working_days(20), Provision::of("national.2019").article(33).paragraph(2));
    /// let deadline = Deadline::of(Calendar::national(), corrected, reply, Roll::Stay)?;
    /// let ledger = Ledger::of([(day(4), IntervalKind::RestartedByCorrection)], &deadline);
    /// let days: Vec<u32> = ledger.intervals().iter().map(|one| one.days()).collect();
    /// assert_eq!(days, [7, 29]); // 5 to 11 March, 12 March to 9 April
    /// # Ok::<(), gongkai::calendar::CountError>(())
    /// ```
    #[must_use]
    pub fn of(ended: impl IntoIterator<Item = (NaiveDate, IntervalKind)>, deadline: &Deadline) -> Self {
        let mut intervals = Vec::new();
        let mut ended = ended.into_iter().peekable();
        while let Some((began, kind)) = ended.next() {
            let next = ended.peek().map_or_else(|| deadline.trigger().on(), |(began, _)| *began);
            let from = began.succ_opt().filter(|from| *from <= next);
            intervals.extend(from.map(|from| Interval { from, through: next, kind, counted: 0 }));
        }
        let within = deadline.period().length();
        let mut so_far = 0;
        for stretch in deadline.walk() {
            let mut from = stretch.from();
            if stretch.counted() && so_far < within && so_far.saturating_add(stretch.days()) > within {
                // The period ends inside this stretch, and its extension begins.
                let last = from + chrono::Days::new((within - so_far - 1).into());
                push(&mut intervals, (from, last), IntervalKind::Counting, within - so_far);
                so_far = within;
                from = last.succ_opt().unwrap_or(last);
            }
            let kind = match stretch.excluded() {
                Some(excluded) => IntervalKind::Excluded(excluded),
                None if so_far >= within => IntervalKind::Extended,
                None => IntervalKind::Counting,
            };
            let days = u32::try_from((stretch.through() - from).num_days() + 1).unwrap_or(0);
            let counted = if stretch.counted() { days } else { 0 };
            so_far = so_far.saturating_add(counted);
            push(&mut intervals, (from, stretch.through()), kind, counted);
        }
        Self { intervals }
    }

    /// The same with the days after the period up to a day to which the answer was delayed.
    #[must_use]
    pub fn delayed_to(mut self, until: NaiveDate) -> Self {
        let from = self.intervals.last().and_then(|last| last.through.succ_opt()).filter(|from| *from <= until);
        self.intervals.extend(from.map(|from| Interval {
            from,
            through: until,
            kind: IntervalKind::Delayed,
            counted: 0,
        }));
        self
    }

    /// The intervals, in order.
    #[must_use]
    pub fn intervals(&self) -> &[Interval] {
        &self.intervals
    }

    /// How many calendar days it accounts for.
    #[must_use]
    pub fn days(&self) -> u32 {
        self.intervals.iter().fold(0, |sum, interval| sum.saturating_add(interval.days()))
    }

    /// The interval in which a day lies.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<&Interval> {
        self.intervals.iter().find(|interval| interval.from <= day && day <= interval.through)
    }
}

/// Adds days, to the last interval where it is of the same kind.
fn push(intervals: &mut Vec<Interval>, (from, through): (NaiveDate, NaiveDate), kind: IntervalKind, counted: u32) {
    match intervals.last_mut() {
        Some(last) if last.kind == kind && last.through.succ_opt() == Some(from) => {
            last.through = through;
            last.counted = last.counted.saturating_add(counted);
        }
        _ => intervals.push(Interval { from, through, kind, counted }),
    }
}
