//! One step of succession: where a duty goes when its bearer was abolished, merged, split, changed or lost the function.

use chrono::NaiveDate;

use super::{Change, Missing, Roster, Taking};
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
    Open { missing: Missing, candidates: Vec<Code> },
}

/// The next step of a duty from its bearer.
pub(super) fn next<'r>(roster: &'r Roster, at: usize, thread: &Thread) -> Next<'r> {
    let happened =
        |change: &&Change| change.on() <= thread.until && thread.since.is_none_or(|since| since <= change.on());
    for change in roster.changes_at(at).iter().filter(happened) {
        let step = if change.what().ends_the_body() { ended(change, thread) } else { moved(change, thread) };
        if let Some(step) = step {
            return step;
        }
    }
    Next::Stays
}

/// The body goes on: only what was taken over has left it.
fn moved<'r>(change: &'r Change, thread: &Thread) -> Option<Next<'r>> {
    let open = |missing| {
        let candidates = [change.body()].into_iter().chain(takers(change)).collect();
        Some(Next::Open { missing, candidates })
    };
    match who(change, thread.function) {
        Taker::Nobody => None,
        // What was made after the move never moved.
        Taker::One(_) | Taker::Unclear if thread.since.is_none() => open(Missing::MadeOn),
        Taker::One(by) => Some(Next::TakenOver { change, by }),
        Taker::Unclear => open(Missing::Function),
    }
}

/// The body is gone: somebody must have taken the function over, or nobody did.
fn ended<'r>(change: &'r Change, thread: &Thread) -> Option<Next<'r>> {
    let open = |missing, candidates| Some(Next::Open { missing, candidates });
    match (who(change, thread.function), change.nobody_else(), change.decider()) {
        (Taker::One(by), ..) => Some(Next::TakenOver { change, by }),
        (Taker::Unclear, nobody_else, decider) => {
            let decider = decider.filter(|_| nobody_else);
            open(Missing::Function, takers(change).into_iter().chain(decider).collect())
        }
        (Taker::Nobody, false, _) => open(Missing::Successor { of: change.body() }, Vec::new()),
        (Taker::Nobody, true, Some(by)) => Some(Next::Decided { change, by }),
        (Taker::Nobody, true, None) => open(Missing::DecidedBy { of: change.body() }, Vec::new()),
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

fn takers(change: &Change) -> Vec<Code> {
    let mut takers: Vec<Code> = change.takings().iter().map(Taking::by).collect();
    takers.dedup();
    takers
}

/// Whether a duty for a function comes back to a change it has been through. Days only run forward, so it can do so only
/// within one day.
pub(super) fn circles(roster: &Roster, from: &Change, function: Option<Code>) -> bool {
    let (mut body, mut since) = (from.body(), from.on());
    for _ in 0..=roster.changes().len() {
        let thread = Thread { since: Some(since), until: NaiveDate::MAX, function };
        match roster.place(body).map(|at| next(roster, at, &thread)) {
            Some(Next::TakenOver { change, by } | Next::Decided { change, by }) => (body, since) = (by, change.on()),
            Some(Next::Stays | Next::Open { .. }) | None => return false,
        }
    }
    true
}
