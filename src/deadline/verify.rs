//! Checks a stored deadline from the raw notices alone: walks day by day, trusts nothing that was computed before.
//!
//! It shares no code with the calendar that made the proof: not its tables, nor its order of notices, nor its
//! arithmetic of months. Where the two disagree, one of them is wrong.

use chrono::{Datelike, Days, NaiveDate};
use thiserror::Error;

use super::proof::{CORRESPONDING_DAY, DAY_ZERO, FESTIVALS, REST_DAY, WEEKENDS, standing};
use super::{Deadline, Due, Exclusion, Exclusions, Roll, Stretch};
use crate::calendar::{Awaited, Block, Bounds, DayKind, Envelope, Issued, Notice, NoticeName, Scope};
use crate::norm::Unit;

/// Why a stored deadline is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Rejection {
    /// The notices given set no year that was certainly known.
    #[error("the notices set no year: expected an annual notice known in time")]
    NoYear,
    /// The length of the period is 0, or its end cannot be written.
    #[error("period of length {length} from {start} has no end: expected at least 1, and an end that can be written")]
    Length {
        /// The day the period runs from.
        start: NaiveDate,
        /// Its length.
        length: u32,
    },
    /// The walk begins before the notices do.
    #[error("day {day} is before the notices: expected {first} or later")]
    BeforeNotices {
        /// The first day walked.
        day: NaiveDate,
        /// The first day noticed.
        first: NaiveDate,
    },
    /// A day is walked otherwise than the notices make it.
    #[error("the walk is wrong on {day}")]
    Walk {
        /// The first day that is wrong.
        day: NaiveDate,
        /// What the proof says of it: the stretch it lies in.
        claimed: Option<Box<Stretch>>,
        /// What it is.
        found: Option<Box<Stretch>>,
    },
    /// The due day is another.
    #[error("the due day is claimed to be {claimed:?}: expected {day}")]
    DueDay {
        /// The due day.
        day: NaiveDate,
        /// The day claimed; `None` for bounds.
        claimed: Option<NaiveDate>,
    },
    /// A day or bounds are claimed where other bounds hold.
    #[error("the due day is not known: the notices end on {horizon}, the bounds claimed are not those from there")]
    Bounds {
        /// The last day noticed.
        horizon: NaiveDate,
    },
    /// The horizon that the answer rests on is missing, wrong, or claimed without need.
    #[error("the answer is claimed to rest on the horizon {claimed:?}: expected {found:?}")]
    Horizon {
        /// The day claimed.
        claimed: Option<NaiveDate>,
        /// The day it rests on.
        found: Option<NaiveDate>,
    },
    /// A working-day period is said to roll.
    #[error("a working-day period is said to roll: expected that it stays")]
    Roll,
    /// The provisions are not those applied.
    #[error("the provisions cited are not those applied")]
    Provisions,
}

impl Deadline {
    /// Accepts the proof, or says what is wrong with it. The notices are all that are in force for the host, in any
    /// order; where the proof is of what was known on a day, later ones are left out here.
    ///
    /// What the trigger says happened, its provision, and which provision sets the period are the host's own
    /// statements: they are not checked, except that they are among the provisions.
    ///
    /// # Errors
    /// [`Rejection`], naming the first day that is wrong.
    pub fn verify(&self, notices: &[Notice]) -> Result<(), Rejection> {
        let expected = Expected::of(self, notices)?;
        same_walk(&self.walk, &expected.walk)?;
        same_due(self.due, &expected)?;
        let (claimed, found) = (self.rests_on_horizon, expected.rests_on);
        if claimed != found {
            return Err(Rejection::Horizon { claimed, found });
        }
        if self.day_zero != standing(DAY_ZERO, self.trigger.on()) || self.provisions != self.provisions_applied() {
            return Err(Rejection::Provisions);
        }
        Ok(())
    }

    fn provisions_applied(&self) -> Vec<crate::citation::Provision> {
        let mut applied = vec![self.period.by()];
        if let Some(added) = self.extension
            && added.by() != self.period.by()
        {
            applied.push(added.by());
        }
        applied.extend(self.excluded.as_ref().map(Exclusions::by));
        applied.extend(self.trigger.provision());
        let mut of_time = vec![DAY_ZERO];
        if let Unit::Months | Unit::Years = self.period.unit() {
            of_time.push(CORRESPONDING_DAY);
        }
        if self.roll == Roll::Forward {
            of_time.push(REST_DAY);
        }
        applied.extend(of_time.into_iter().filter_map(|rule| standing(rule, self.trigger.on())));
        if self.roll == Roll::Forward || self.period.unit() == Unit::WorkingDays {
            applied.extend([WEEKENDS, FESTIVALS]);
        }
        applied
    }
}

/// What the notices say the proof should be.
struct Expected {
    walk: Vec<Stretch>,
    end: End,
    rests_on: Option<NaiveDate>,
}

/// Where the walk ended: on the due day, or at the horizon with so many days counted and remaining.
enum End {
    On(NaiveDate),
    Open { start: NaiveDate, horizon: NaiveDate, counted: u32, remaining: u32, awaited: Awaited, beyond: i64 },
}

impl Expected {
    fn of(proof: &Deadline, notices: &[Notice]) -> Result<Self, Rejection> {
        let (start, unit) = (proof.trigger.on(), proof.period.unit());
        let added = proof.extension.filter(|added| added.unit() == unit).map_or(0, |added| added.length());
        let length = proof.period.length().saturating_add(added);
        let no_end = Rejection::Length { start, length };
        if length == 0 {
            return Err(no_end);
        }
        let last = match unit {
            Unit::WorkingDays if proof.roll == Roll::Forward => return Err(Rejection::Roll),
            Unit::WorkingDays => return Self::walked(proof, notices, start, length, Vec::new()),
            Unit::CalendarDays => start.checked_add_days(Days::new(length.into())),
            Unit::Months => corresponding(start, length.into()),
            Unit::Years => corresponding(start, u64::from(length) * 12),
        };
        let last = last.ok_or(no_end)?;
        match (proof.roll, last.pred_opt()) {
            (Roll::Forward, Some(eve)) => Self::walked(proof, notices, eve, 1, plain(start, eve)),
            _ => Ok(Self { walk: plain(start, last), end: End::On(last), rests_on: None }),
        }
    }

    /// Counts so many working days after a day, one day at a time, on top of a walk.
    fn walked(
        proof: &Deadline,
        notices: &[Notice],
        start: NaiveDate,
        length: u32,
        mut walk: Vec<Stretch>,
    ) -> Result<Self, Rejection> {
        let view = View::of(notices, proof.known_on)?;
        let (mut day, mut remaining) = (start, length);
        let spans = proof.excluded.as_ref().map_or(&[][..], Exclusions::spans);
        // Where the count last began anew, and what remained then: at the start, and after each stretch left out.
        let mut since = (start, length);
        while remaining > 0 {
            day = day.succ_opt().ok_or(Rejection::Length { start, length })?;
            if day < view.first {
                return Err(Rejection::BeforeNotices { day, first: view.first });
            }
            if day > view.horizon {
                let (horizon, awaited) = (view.horizon, view.awaited);
                let mut next = Some(day);
                while let Some(span) = spans.iter().find(|span| next.is_some_and(|day| span.holds(day))) {
                    since = (span.through(), remaining);
                    next = span.through().succ_opt();
                }
                let (start, before) = since;
                let beyond = spans.iter().filter(|span| span.from() > start && span.from() > horizon);
                let beyond = beyond.map(|span| (span.through() - span.from()).num_days() + 1).sum::<i64>();
                let counted = before - remaining;
                let end = End::Open { start, horizon, counted, remaining, awaited, beyond };
                // Of a count that starts past the next year too, the last known December says nothing.
                let rests_on = (start.year() <= horizon.year() + 1).then_some(horizon);
                return Ok(Self { walk, end, rests_on });
            }
            let (kind, notice) = view.on(day);
            let excluded = spans.iter().find(|span| span.holds(day));
            let counted = matches!(kind, DayKind::Ordinary | DayKind::MakeUp) && excluded.is_none();
            remaining -= u32::from(counted);
            if excluded.is_some_and(|span| span.through() == day) {
                since = (day, remaining);
            }
            let excluded = excluded.map(Exclusion::of);
            join(&mut walk, Stretch { from: day, through: day, counted, kind: Some(kind), notice, excluded });
        }
        let rests_on = (day.year() == view.horizon.year() && day.month() == 12).then_some(view.horizon);
        Ok(Self { walk, end: End::On(day), rests_on })
    }
}

/// The corresponding day so many months later, or the last day of that month.
fn corresponding(start: NaiveDate, months: u64) -> Option<NaiveDate> {
    let month = u64::from(start.month0()) + months;
    let year = start.year().checked_add(i32::try_from(month / 12).ok()?)?;
    let month = u32::try_from(month % 12).ok()? + 1;
    (28..=start.day()).rev().chain([start.day()]).find_map(|day| NaiveDate::from_ymd_opt(year, month, day))
}

fn plain(start: NaiveDate, through: NaiveDate) -> Vec<Stretch> {
    let from = start.succ_opt().filter(|from| *from <= through);
    from.map(|from| Stretch { from, through, counted: true, kind: None, notice: None, excluded: None })
        .into_iter()
        .collect()
}

fn join(walk: &mut Vec<Stretch>, day: Stretch) {
    if let Some(last) = walk.last_mut() {
        let one_reason = (last.kind, last.counted, &last.notice, last.excluded)
            == (day.kind, day.counted, &day.notice, day.excluded);
        if one_reason {
            last.through = day.through;
            return;
        }
    }
    walk.push(day);
}

/// The notices as known, and the span of days they decide.
struct View<'n> {
    notices: Vec<&'n Notice>,
    first: NaiveDate,
    horizon: NaiveDate,
    awaited: Awaited,
}

impl<'n> View<'n> {
    fn of(notices: &'n [Notice], known_on: Option<NaiveDate>) -> Result<Self, Rejection> {
        let known = |notice: &Notice| known_on.is_none_or(|on| latest_issue(notice) <= on);
        let annual = |year: u16| notices.iter().find(|n| n.scope() == Scope::Annual && n.year() == year);
        let years = notices.iter().filter(|n| n.scope() == Scope::Annual).map(Notice::year);
        let first = years.min().ok_or(Rejection::NoYear)?;
        let last = (first..=u16::MAX).take_while(|year| annual(*year).is_some_and(known)).last();
        let last = last.ok_or(Rejection::NoYear)?;
        let year = last.saturating_add(1);
        let awaited = match (annual(year), annual(last), known_on) {
            (Some(next), before, Some(on)) if !matches!(next.issued(), Issued::On(_)) => {
                let (notice, after, known_by) = (next.code(), before.map(latest_issue), latest_issue(next));
                Awaited::Undetermined { year, notice, on, after, known_by }
            }
            _ => Awaited::Unpublished { year },
        };
        let kept = notices.iter().filter(|n| if n.scope() == Scope::Annual { n.year() <= last } else { known(n) });
        let day = |year: u16, month, day| NaiveDate::from_ymd_opt(year.into(), month, day).ok_or(Rejection::NoYear);
        Ok(Self { notices: kept.collect(), first: day(first, 1, 1)?, horizon: day(last, 12, 28)?, awaited })
    }

    /// What a day is, and the notice that says so: of those that speak of it, the one that comes last.
    fn on(&self, day: NaiveDate) -> (DayKind, Option<NoticeName>) {
        let speaks = |notice: &&Notice| notice.blocks().iter().find_map(|block| self.says(notice, block, day));
        let last = self.notices.iter().filter_map(|notice| Some((rank(notice), speaks(notice)?, notice)));
        match last.max_by_key(|(rank, ..)| *rank) {
            Some((_, kind, notice)) => (kind, Some(notice.name())),
            None if day.weekday().number_from_monday() > 5 => (DayKind::Weekend, None),
            None => (DayKind::Ordinary, None),
        }
    }

    /// What a block makes of a day, unless an amendment of the same level and year took the festival's part over.
    fn says(&self, notice: &Notice, block: &Block, day: NaiveDate) -> Option<DayKind> {
        let (_, kind) = block.days().find(|(listed, _)| *listed == day)?;
        let amended = self.notices.iter().any(|other| {
            other.scope() == Scope::Amending
                && (other.level(), other.year()) == (notice.level(), notice.year())
                && rank(other) > rank(notice)
                && other.blocks().iter().any(|part| part.festival() == block.festival() && named(part))
        });
        (!amended).then_some(kind)
    }
}

/// Whether a block is for a festival of the Measures; other occasions have no part that could be amended.
fn named(block: &Block) -> bool {
    !matches!(block.festival(), crate::calendar::Festival::Other(_))
}

fn rank(notice: &Notice) -> (crate::calendar::Level, u16, u8, NaiveDate) {
    let supplement = u8::from(notice.scope() != Scope::Annual);
    (notice.level(), notice.year(), supplement, latest_issue(notice))
}

/// The day by which a notice was issued at the latest: no later than the first day it decides.
fn latest_issue(notice: &Notice) -> NaiveDate {
    match notice.issued() {
        Issued::On(day) | Issued::NoLaterThan(day) => day,
        Issued::Unknown => {
            let listed = notice.blocks().iter().flat_map(Block::days).map(|(day, _)| day).min();
            let new_year = NaiveDate::from_ymd_opt(notice.year().into(), 1, 1);
            listed.into_iter().chain(new_year).min().unwrap_or(NaiveDate::MAX)
        }
    }
}

fn same_walk(claimed: &[Stretch], found: &[Stretch]) -> Result<(), Rejection> {
    let longer = claimed.len().max(found.len());
    let pairs = (0..longer).map(|place| (claimed.get(place), found.get(place)));
    let Some((claimed, found)) = pairs.into_iter().find(|(claimed, found)| claimed != found) else { return Ok(()) };
    let begins = claimed.into_iter().chain(found).map(|stretch| stretch.from).min().unwrap_or(NaiveDate::MIN);
    let ends = claimed.into_iter().chain(found).map(|stretch| stretch.through).min().unwrap_or(NaiveDate::MAX);
    let only_length = claimed.zip(found).is_some_and(|(one, other)| {
        (one.from, one.counted, one.kind, &one.notice, one.excluded)
            == (other.from, other.counted, other.kind, &other.notice, other.excluded)
    });
    let day = if only_length { ends.succ_opt().unwrap_or(ends) } else { begins };
    let owned = |stretch: Option<&Stretch>| stretch.cloned().map(Box::new);
    Err(Rejection::Walk { day, claimed: owned(claimed), found: owned(found) })
}

fn same_due(claimed: Due, expected: &Expected) -> Result<(), Rejection> {
    match (&expected.end, claimed) {
        (End::On(day), Due::On(claimed)) if claimed == *day => Ok(()),
        (End::On(day), claimed) => Err(Rejection::DueDay { day: *day, claimed: claimed.day() }),
        (open @ End::Open { .. }, Due::Between(bounds)) if open.bounded_by(bounds) => Ok(()),
        (End::Open { horizon, .. }, _) => Err(Rejection::Bounds { horizon: *horizon }),
    }
}

impl End {
    fn bounded_by(&self, bounds: Bounds) -> bool {
        let Self::Open { start, horizon, counted, remaining, awaited, beyond } = self else { return false };
        let past = bounds.past();
        let from = *start.max(horizon);
        let later = |days: u64| from.checked_add_days(Days::new(days));
        // Seven calendar days for each five working ones, twelve for the long breaks, one more for each fourteen.
        let most = (u64::from(*remaining) * 7).div_ceil(5) + 12 + u64::from(*remaining) / 14;
        // What is left out beyond the horizon may put the end off by all its days.
        let most = most + u64::try_from(*beyond).unwrap_or(0);
        (past.start(), past.horizon(), past.counted(), past.remaining(), past.awaited())
            == (*start, *horizon, *counted, *remaining, *awaited)
            && Some(bounds.earliest()) == later((*remaining).into())
            && bounds.envelope() == Envelope::OnRecord
            && Some(bounds.latest()) == later(most)
    }
}
