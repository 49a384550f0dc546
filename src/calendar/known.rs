//! What was known on a day: the calendar as it stood before later notices.

use chrono::NaiveDate;

use super::{Awaited, Calendar, Issued, Notice, Scope, Uncovered};

impl Calendar {
    /// The calendar as known on a day: the notices issued by then. An answer that was right then stays right *as known
    /// then*, though a later amendment gives another.
    ///
    /// A notice whose day of issue was not seen counts as known from the day it was reported or copied, or else from
    /// the first day it governs. Before that, once the notice of the year before was known, no one can tell: its days
    /// are then [`Awaited::Undetermined`], not unpublished. Days before them stay certain.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use gongkai::calendar::Calendar;
    /// let day = |d| NaiveDate::from_ymd_opt(2020, 1, d).unwrap();
    /// let before = Calendar::national().as_known_on(day(25))?;
    /// assert_eq!(before.is_working(day(31)), Ok(true));
    /// assert_eq!(Calendar::national().is_working(day(31)), Ok(false), "the break was extended on 26 January");
    /// # Ok::<(), gongkai::calendar::Uncovered>(())
    /// ```
    ///
    /// # Errors
    /// [`Uncovered::NothingKnown`] where not even the first notice was certainly known.
    pub fn as_known_on(&self, on: NaiveDate) -> Result<Self, Uncovered> {
        let on = self.known_on.map_or(on, |before| before.min(on));
        let annual = || self.notices.iter().filter(|notice| notice.scope == Scope::Annual);
        let known = annual().take_while(|notice| notice.known_by() <= on).count();
        let last = known.checked_sub(1).and_then(|last| annual().nth(last));
        let awaited = annual().nth(known).map_or_else(|| self.still_awaited(on), |next| awaited(last, next, on));
        let (Some(first), Some(last)) = (annual().next(), last) else {
            return Err(Uncovered::NothingKnown { on, awaited });
        };
        let kept = self.notices.iter().filter(|notice| match notice.scope {
            Scope::Annual => notice.year <= last.year,
            Scope::Amending | Scope::Additional => notice.known_by() <= on,
        });
        let view = Self::lay_out(kept.cloned().collect(), first.year, last.year, Some(awaited));
        Ok(Self { known_on: Some(on), ..view })
    }

    fn still_awaited(&self, on: NaiveDate) -> Awaited {
        match self.awaited() {
            Awaited::Undetermined { year, notice, after, known_by, .. } => {
                Awaited::Undetermined { year, notice, on, after, known_by }
            }
            unpublished @ Awaited::Unpublished { .. } => unpublished,
        }
    }
}

/// What was awaited on a day on which `last` was the last notice certainly known, and `next` was not.
fn awaited(last: Option<&Notice>, next: &Notice, on: NaiveDate) -> Awaited {
    let year = next.year;
    match (next.issued, last) {
        (Issued::On(_), _) => Awaited::Unpublished { year },
        (_, last) => {
            let after = last.map(Notice::known_by);
            Awaited::Undetermined { year, notice: next.code, on, after, known_by: next.known_by() }
        }
    }
}
