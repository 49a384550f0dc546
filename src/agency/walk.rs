//! One step of succession: where a duty goes when its bearer was abolished, merged, split, changed or lost the function.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Body, Change, Missing, Roster, Taking};
use crate::citation::Code;

/// What a duty is followed by.
#[derive(Copy, Clone, Debug)]
pub(super) struct Thread {
    /// Only changes from this day on can have moved it; `None` where it is not known when the information was made.
    pub(super) since: Option<NaiveDate>,
    /// Only changes up to this day have happened.
    pub(super) until: NaiveDate,
    /// The function the information belongs to.
    pub(super) function: Option<Code>,
}

/// Where a duty goes next.
#[derive(Debug)]
pub(super) enum Next<'r> {
    /// It stays: nothing has happened to its bearer that moves it.
    Stays,
    /// Another body took the function over.
    TakenOver { change: &'r Change, by: Code },
    /// Nobody did: it goes to the body that decided the change.
    Decided { change: &'r Change, by: Code },
    /// A fact is missing that says where.
    Open(Missing),
}

impl Thread {
    fn concerns(&self, change: &Change) -> bool {
        change.on() <= self.until && self.since.is_none_or(|since| since <= change.on())
    }
}

/// The next step of a duty from its bearer.
pub(super) fn next<'r>(roster: &'r Roster, at: usize, thread: &Thread) -> Next<'r> {
    for change in roster.changes_at(at).iter().filter(|change| thread.concerns(change)) {
        let step = if change.what().ends_the_body() { Some(ended(change, thread)) } else { moved(change, thread) };
        if let Some(step) = step {
            return step;
        }
    }
    Next::Stays
}

/// The body goes on: only what was taken over has left it.
fn moved<'r>(change: &'r Change, thread: &Thread) -> Option<Next<'r>> {
    match who(change, thread.function) {
        Taker::Nobody => None,
        // What was made after the move never moved.
        Taker::One(_) | Taker::Unclear if thread.since.is_none() => Some(Next::Open(Missing::MadeOn)),
        Taker::One(by) => Some(Next::TakenOver { change, by }),
        Taker::Unclear => Some(Next::Open(Missing::Function)),
    }
}

/// The body is gone: somebody must have taken the function over, or nobody did.
fn ended<'r>(change: &'r Change, thread: &Thread) -> Next<'r> {
    match (who(change, thread.function), change.nobody_else(), change.decider()) {
        (Taker::One(by), ..) => Next::TakenOver { change, by },
        (Taker::Unclear, ..) => Next::Open(Missing::Function),
        (Taker::Nobody, false, _) => Next::Open(Missing::Successor { of: change.body() }),
        (Taker::Nobody, true, Some(by)) => Next::Decided { change, by },
        (Taker::Nobody, true, None) => Next::Open(Missing::DecidedBy { of: change.body() }),
    }
}

/// Who took over the function that a duty belongs to.
enum Taker {
    Nobody,
    One(Code),
    Unclear,
}

fn who(change: &Change, function: Option<Code>) -> Taker {
    let takings = change.takings();
    if let Some(taking) = takings.iter().find(|taking| function.is_some() && taking.function() == function) {
        return Taker::One(taking.by());
    }
    let mut of_the_rest = takings.iter().filter(|taking| taking.function().is_none());
    let named = takings.iter().any(|taking| taking.function().is_some());
    match (of_the_rest.next(), of_the_rest.next()) {
        // A function that is known and named nowhere went with the rest, where one body took the rest.
        (Some(rest), None) if function.is_some() || !named => Taker::One(rest.by()),
        (Some(rest), None) if takings.iter().all(|taking| taking.by() == rest.by()) => Taker::One(rest.by()),
        (Some(_), _) => Taker::Unclear,
        (None, _) if function.is_none() && named => Taker::Unclear,
        (None, _) => Taker::Nobody,
    }
}

/// Everybody that a duty can still have come to, through every change that can have moved it, whatever the missing fact
/// turns out to be.
pub(super) fn reachable(roster: &Roster, from: usize, thread: &Thread) -> Vec<Code> {
    let (mut place, mut thread) = (Some(from), *thread);
    while let Some(at) = place.and_then(|place| roster.agency_at(place).ok()) {
        match next(roster, at, &thread) {
            Next::TakenOver { change, by } | Next::Decided { change, by } => {
                (place, thread.since) = (roster.place(by), Some(change.on()));
            }
            Next::Stays => return roster.at(at).map(Body::id).into_iter().collect(),
            Next::Open(_) => return branches(roster, at, &thread),
        }
    }
    Vec::new()
}

/// Everybody at the ends of all the ways that are open.
fn branches(roster: &Roster, from: usize, thread: &Thread) -> Vec<Code> {
    let (mut found, mut seen) = (Vec::new(), Vec::new());
    let mut paths = vec![(from, thread.since)];
    while let Some(path) = paths.pop() {
        let Some(at) = roster.agency_at(path.0).ok().filter(|_| !seen.contains(&path)) else { continue };
        seen.push(path);
        let thread = Thread { since: path.1, ..*thread };
        let mut stays = true;
        for change in roster.changes_at(at).iter().filter(|change| thread.concerns(change)) {
            let (to, may_stay): (Vec<Code>, bool) = match (who(change, thread.function), change.what().ends_the_body())
            {
                (Taker::Nobody, false) => continue,
                (Taker::One(by), false) => (vec![by], thread.since.is_none()),
                (Taker::One(by), true) => (vec![by], false),
                (Taker::Unclear, ends) => {
                    let decider = change.decider().filter(|_| ends && change.nobody_else());
                    (change.takings().iter().map(Taking::by).chain(decider).collect(), !ends)
                }
                (Taker::Nobody, true) => {
                    (change.decider().filter(|_| change.nobody_else()).into_iter().collect(), false)
                }
            };
            paths.extend(to.into_iter().filter_map(|body| roster.place(body)).map(|place| (place, Some(change.on()))));
            stays = may_stay;
            if !stays {
                break;
            }
        }
        found.extend(roster.at(at).filter(|_| stays).map(Body::id));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// A body from which a duty for a function never leaves the day of some changes: it comes back to where it was.
pub(super) fn circle<'r>(
    roster: &Roster,
    from: impl Iterator<Item = &'r Change>,
    function: Option<Code>,
) -> Option<Code> {
    // Each body is walked from once: what is known to leave the day, or to have been passed on this walk.
    let mut walked: BTreeMap<usize, usize> = BTreeMap::new();
    for (number, first) in from.enumerate() {
        let mut body = first.body();
        while let Some(at) = roster.place(body).and_then(|place| roster.agency_at(place).ok()) {
            match walked.insert(at, number) {
                Some(earlier) if earlier == number => return Some(body),
                Some(_) => break,
                None => {}
            }
            let thread = Thread { since: Some(first.on()), until: first.on(), function };
            match next(roster, at, &thread) {
                Next::TakenOver { by, .. } | Next::Decided { by, .. } => body = by,
                Next::Stays | Next::Open(_) => break,
            }
        }
    }
    None
}
