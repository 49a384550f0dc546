//! The bodies that are known and what became of them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::walk;
use super::{Body, Change, Taking};
use crate::citation::Code;

/// The bodies (机关名录) and their changes, checked once: every body that is named is known, nothing runs backwards, and no
/// succession loops. The order in which they were given does not matter.
///
/// ```
/// use gongkai::agency::{Body, Change, ChangeKind, Roster, RosterError};
/// use gongkai::citation::{Code, Text};
/// use gongkai::norm::BodyKind;
/// let commerce = || Body::of_place(Code::literal("commerce"), Text::literal("区商务局", "Commerce"), BodyKind::Agency);
/// let gone = Change::new(Code::literal("commerce"), "2019-02-20".parse()?, ChangeKind::Abolished);
/// assert!(Roster::new(vec![commerce()], vec![gone.clone()]).is_ok());
///
/// let into_itself = gone.taken_over(Code::literal("commerce"));
/// let refused = Roster::new(vec![commerce()], vec![into_itself]);
/// assert_eq!(refused.unwrap_err().to_string(), "change of `commerce` on 2019-02-20: it cannot take over from itself");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Raw")]
pub struct Roster {
    bodies: Vec<Body>,
    changes: Vec<Change>,
    /// The codes of the bodies, beside them for looking up.
    #[serde(skip)]
    ids: Vec<Code>,
    /// Where the changes of each body begin; one more at the end.
    #[serde(skip)]
    begins: Vec<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    bodies: Vec<Body>,
    #[serde(default)]
    changes: Vec<Change>,
}

impl TryFrom<Raw> for Roster {
    type Error = RosterError;

    fn try_from(Raw { bodies, changes }: Raw) -> Result<Self, RosterError> {
        Self::new(bodies, changes)
    }
}

/// Why a roster was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RosterError {
    /// Two bodies share a code.
    #[error("`bodies` has `{body}` twice: expected each once")]
    BodyTwice {
        /// The body.
        body: Code,
    },
    /// A body, or a change, names a body that is not there.
    #[error("`{field}` of `{of}` names `{body}`, which `bodies` does not have")]
    UnknownBody {
        /// The body whose entry it is.
        of: Code,
        /// The field.
        field: &'static str,
        /// The body named.
        body: Code,
    },
    /// A body stands under itself, directly or through others.
    #[error("`{body}` stands under itself: expected `under` to lead upwards")]
    UnderItself {
        /// The body.
        body: Code,
    },
    /// A body takes over from itself.
    #[error("change of `{body}` on {on}: it cannot take over from itself")]
    TakesOverFromItself {
        /// The body.
        body: Code,
        /// The day.
        on: NaiveDate,
    },
    /// A body that ends cannot have decided its own end.
    #[error("change of `{body}` on {on}: it cannot have been decided by the body itself")]
    DecidedByItself {
        /// The body.
        body: Code,
        /// The day.
        on: NaiveDate,
    },
    /// One function went to two bodies by one change.
    #[error("change of `{body}` on {on} gives function `{function}` to two bodies: expected one")]
    FunctionTakenTwice {
        /// The body.
        body: Code,
        /// The day.
        on: NaiveDate,
        /// The function.
        function: Code,
    },
    /// A body changes before it was established.
    #[error("change of `{body}` on {on} lies before it was established on {established}")]
    BeforeEstablished {
        /// The body.
        body: Code,
        /// The day.
        on: NaiveDate,
        /// The day it was established.
        established: NaiveDate,
    },
    /// A body changes after it ended, or ends twice.
    #[error("change of `{body}` on {on} lies after it ended on {ended}")]
    AfterItsEnd {
        /// The body.
        body: Code,
        /// The day.
        on: NaiveDate,
        /// The day it ended.
        ended: NaiveDate,
    },
    /// The chain is broken: a body takes over, or decides, when it no longer exists.
    #[error("change of `{body}` on {on} names `{other}`, which had ended on {ended}")]
    Broken {
        /// The body that changes.
        body: Code,
        /// The day.
        on: NaiveDate,
        /// The body named.
        other: Code,
        /// The day that body ended.
        ended: NaiveDate,
    },
    /// The chain is broken: a body takes over, or decides, before it exists.
    #[error("change of `{body}` on {on} names `{other}`, which was established only on {established}")]
    NotYetThere {
        /// The body that changes.
        body: Code,
        /// The day.
        on: NaiveDate,
        /// The body named.
        other: Code,
        /// The day that body was established.
        established: NaiveDate,
    },
    /// Succession comes back to where it was on one day.
    #[error("succession of `{body}` from {on} on leads in a circle")]
    Circle {
        /// A body of the circle.
        body: Code,
        /// The day.
        on: NaiveDate,
    },
}

impl Roster {
    /// A roster of bodies and their changes.
    ///
    /// # Errors
    /// [`RosterError`], which names the body, the day and what was wrong.
    pub fn new(mut bodies: Vec<Body>, mut changes: Vec<Change>) -> Result<Self, RosterError> {
        bodies.sort_unstable();
        changes.iter_mut().for_each(Change::sort_takings);
        changes.sort_unstable();
        changes.dedup();
        let ids: Vec<Code> = bodies.iter().map(Body::id).collect();
        let begin = |id: &Code| changes.partition_point(|change: &Change| change.body() < *id);
        let begins = ids.iter().map(begin).chain([changes.len()]).collect();
        let roster = Self { bodies, changes, ids, begins };
        roster.check_bodies()?;
        roster.changes.iter().try_for_each(|change| roster.check_change(change))?;
        roster.check_circles()?;
        Ok(roster)
    }

    /// The bodies, by their codes.
    #[must_use]
    pub fn bodies(&self) -> &[Body] {
        &self.bodies
    }

    /// The changes, by body and day.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// A body by its code.
    #[must_use]
    pub fn body(&self, id: Code) -> Option<&Body> {
        self.at(self.place(id)?)
    }

    /// The changes of one body, in the order of their days.
    #[must_use]
    pub fn changes_of(&self, id: Code) -> &[Change] {
        self.place(id).map_or(&[], |place| self.changes_at(place))
    }

    /// The day a body ended, where it has.
    #[must_use]
    pub fn ended(&self, id: Code) -> Option<NaiveDate> {
        self.ended_at(self.place(id)?)
    }

    /// The place of a body among [`Roster::bodies`].
    pub(super) fn place(&self, id: Code) -> Option<usize> {
        self.ids.binary_search(&id).ok()
    }

    pub(super) fn at(&self, place: usize) -> Option<&Body> {
        self.bodies.get(place)
    }

    /// The agency of a body: itself, or for a part of an agency the one it belongs to. A part of which that is not stated is
    /// the error.
    pub(super) fn agency_at(&self, mut place: usize) -> Result<usize, Code> {
        while let Some(part) = self.at(place).filter(|body| body.kind().is_part_of_an_agency()) {
            place = part.stands_under().and_then(|agency| self.place(agency)).ok_or(part.id())?;
        }
        Ok(place)
    }

    pub(super) fn changes_at(&self, place: usize) -> &[Change] {
        let ends = self.begins.get(place).zip(self.begins.get(place.saturating_add(1)));
        ends.and_then(|(begin, end)| self.changes.get(*begin..*end)).unwrap_or_default()
    }

    pub(super) fn ended_at(&self, place: usize) -> Option<NaiveDate> {
        self.changes_at(place).iter().find(|change| change.what().ends_the_body()).map(Change::on)
    }

    fn known(&self, of: Code, field: &'static str, body: Option<Code>) -> Result<(), RosterError> {
        match body.filter(|body| self.body(*body).is_none()) {
            Some(body) => Err(RosterError::UnknownBody { of, field, body }),
            None => Ok(()),
        }
    }

    fn check_bodies(&self) -> Result<(), RosterError> {
        let pairs = self.bodies.iter().zip(self.bodies.iter().skip(1));
        if let Some((body, _)) = pairs.into_iter().find(|(one, other)| one.id() == other.id()) {
            return Err(RosterError::BodyTwice { body: body.id() });
        }
        for body in &self.bodies {
            self.known(body.id(), "under", body.stands_under())?;
            let mut above = body;
            for _ in 0..self.bodies.len() {
                match above.stands_under().and_then(|id| self.body(id)) {
                    None => break,
                    Some(next) if next.id() == body.id() => return Err(RosterError::UnderItself { body: body.id() }),
                    Some(next) => above = next,
                }
            }
        }
        Ok(())
    }

    fn check_change(&self, change: &Change) -> Result<(), RosterError> {
        let (body, on) = (change.body(), change.on());
        self.known(body, "change", Some(body))?;
        self.known(body, "decided_by", change.decider())?;
        if change.decider() == Some(body) {
            return Err(RosterError::DecidedByItself { body, on });
        }
        if let Some(established) = self.body(body).and_then(Body::established).filter(|day| on < *day) {
            return Err(RosterError::BeforeEstablished { body, on, established });
        }
        let ended = self.ended(body).filter(|ended| *ended <= on);
        if let Some(ended) =
            ended.filter(|_| self.changes_of(body).iter().find(|one| one.what().ends_the_body()) < Some(change))
        {
            return Err(RosterError::AfterItsEnd { body, on, ended });
        }
        let functions = || change.takings().iter().filter_map(Taking::function);
        if let Some(function) = functions().find(|one| functions().filter(|other| other == one).count() > 1) {
            return Err(RosterError::FunctionTakenTwice { body, on, function });
        }
        for taking in change.takings() {
            self.known(body, "taken_over", Some(taking.by()))?;
            if taking.by() == body {
                return Err(RosterError::TakesOverFromItself { body, on });
            }
            self.check_there(change, taking.by())?;
        }
        change.decider().map_or(Ok(()), |decider| self.check_there(change, decider))
    }

    /// Whoever takes over or decides must exist on the day. What ends on that same day may still have.
    fn check_there(&self, change: &Change, other: Code) -> Result<(), RosterError> {
        let (body, on) = (change.body(), change.on());
        if let Some(ended) = self.ended(other).filter(|ended| *ended < on) {
            return Err(RosterError::Broken { body, on, other, ended });
        }
        match self.body(other).and_then(Body::established).filter(|established| on < *established) {
            Some(established) => Err(RosterError::NotYetThere { body, on, other, established }),
            None => Ok(()),
        }
    }

    /// Days only run forward, so a circle lies within one day: every walk from every change has to leave its day, for every
    /// function that is named on it, for one that is not, and where it is not known which.
    fn check_circles(&self) -> Result<(), RosterError> {
        let mut by_day: Vec<&Change> = self.changes.iter().collect();
        by_day.sort_by_key(|change| change.on());
        for day in by_day.chunk_by(|one, other| one.on() == other.on()) {
            let takings =
                day.iter().flat_map(|change| change.takings().iter().map(|taking| (taking.function(), *change)));
            let mut passing: Vec<(Option<Code>, &Change)> = takings.collect();
            passing.sort_unstable();
            passing.dedup();
            let named = |function: Code| passing.binary_search_by_key(&Some(function), |(one, _)| *one).is_ok();
            let other = (0..=passing.len()).filter_map(|number| format!("other{number}").parse().ok());
            let other: Option<Code> = other.into_iter().find(|other| !named(*other));
            // A circle of a named function has a change that names it; all others are circles of what is named nowhere.
            let unnamed = [other, None].map(|function| walk::circle(self, day.iter().copied(), function));
            let of_named = passing.chunk_by(|(one, _), (other, _)| one == other).filter_map(|group| {
                let function = group.first().and_then(|(function, _)| *function)?;
                walk::circle(self, group.iter().map(|(_, change)| *change), Some(function))
            });
            if let Some(body) = unnamed.into_iter().flatten().chain(of_named).next() {
                return Err(RosterError::Circle { body, on: day.first().map_or(NaiveDate::MIN, |one| one.on()) });
            }
        }
        Ok(())
    }
}
