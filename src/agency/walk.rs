//! One step of succession: where a duty goes when its bearer was abolished, merged, split, changed or lost the function.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::duty::Candidates;
use super::{Body, Change, Missing, Roster, Taking, Why};
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
    /// Whether the one that decided the end of its bearer answers for what no 行政机关 took over.
    pub(super) decider_answers: bool,
}

/// Where a duty goes next.
#[derive(Debug)]
pub(super) enum Next<'r> {
    /// It stays: nothing has happened to its bearer that moves it.
    Stays,
    /// Another body took the function over.
    TakenOver { change: &'r Change, by: Code },
    /// No 行政机关 did: it goes to the body that decided the change.
    Decided { change: &'r Change, by: Code },
    /// One that may be no 行政机关 did, or one from which an 行政机关 may have it: it is the taker's, or goes to the body that decided the change.
    Either,
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
    match first_that_moves(roster, at, thread) {
        None => Next::Stays,
        Some((change, taker)) if change.what().ends_the_body() => ended(roster, change, &taker, thread),
        Some((change, taker)) => moved(roster, change, &taker, thread),
    }
}

/// The first change that ends the bearer or takes the function from it, or may, and who took it over.
fn first_that_moves<'r>(roster: &'r Roster, at: usize, thread: &Thread) -> Option<(&'r Change, Taker)> {
    let concerning = roster.changes_at(at).iter().filter(|change| thread.concerns(change));
    let mut takers = concerning.map(|change| (change, who(change, thread.function)));
    takers.find(|(change, taker)| change.what().ends_the_body() || !matches!(taker, Taker::Nobody))
}

/// The day on which a bearer that goes on lost the function.
pub(super) fn lost_on(roster: &Roster, at: usize, thread: &Thread) -> Option<NaiveDate> {
    let (change, _) = first_that_moves(roster, at, thread)?;
    Some(change.on()).filter(|_| !change.what().ends_the_body())
}

/// The body goes on: only what was taken over has left it.
fn moved<'r>(roster: &Roster, change: &'r Change, taker: &Taker, thread: &Thread) -> Next<'r> {
    match *taker {
        Taker::Nobody => Next::Stays,
        // What was made after the move never moved.
        Taker::One(_) | Taker::Unclear | Taker::Unsaid if thread.since.is_none() => Next::Open(Missing::MadeOn),
        Taker::One(by) => taken(roster, change, by, thread),
        Taker::Unclear => Next::Open(Missing::Function),
        Taker::Unsaid => Next::Open(Missing::Successor { of: change.body() }),
    }
}

/// The body is gone: another 行政机关 must have taken the function over, or none did.
fn ended<'r>(roster: &Roster, change: &'r Change, taker: &Taker, thread: &Thread) -> Next<'r> {
    match *taker {
        Taker::One(by) => taken(roster, change, by, thread),
        Taker::Unclear => Next::Open(Missing::Function),
        Taker::Unsaid => Next::Open(Missing::Successor { of: change.body() }),
        Taker::Nobody => decided(change),
    }
}

/// One body took the function over: it is an 行政机关, or no 行政机关 has it.
fn taken<'r>(roster: &Roster, change: &'r Change, by: Code, thread: &Thread) -> Next<'r> {
    match is_an_agency(roster, by) {
        Some(true) => Next::TakenOver { change, by },
        Some(false) if stays_from_agencies(roster, by, change, thread) => decided(change),
        Some(false) | None => Next::Either,
    }
}

fn decided(change: &Change) -> Next<'_> {
    let unsaid = Next::Open(Missing::DecidedBy { of: change.body() });
    change.decider().map_or(unsaid, |by| Next::Decided { change, by })
}

/// Whether no 行政机关 has in the end what one that is none took over by a change: it kept it, or it went to nobody, or to another that is none.
fn stays_from_agencies(roster: &Roster, mut taker: Code, change: &Change, thread: &Thread) -> bool {
    let mut thread = Thread { since: Some(change.on()), ..*thread };
    while is_an_agency(roster, taker) == Some(false) {
        let at = roster.place(taker).and_then(|place| roster.agency_at(place).ok());
        match at.and_then(|at| first_that_moves(roster, at, &thread)) {
            None | Some((_, Taker::Nobody)) => return true,
            Some((change, Taker::One(by))) => (taker, thread.since) = (by, Some(change.on())),
            Some((_, Taker::Unclear | Taker::Unsaid)) => return false,
        }
    }
    false
}

/// Whether a body is an 行政机关, or the part of one; `None` where that depends on the unit.
fn is_an_agency(roster: &Roster, body: Code) -> Option<bool> {
    let agency = roster.place(body).and_then(|place| roster.agency_at(place).ok());
    agency.and_then(|at| roster.at(at)).map_or(Some(true), |agency| agency.kind().is_an_agency())
}

/// Whether everybody named as having taken over is an 行政机关 for certain.
fn all_are_agencies(roster: &Roster, change: &Change) -> bool {
    change.takings().iter().all(|taking| is_an_agency(roster, taking.by()) == Some(true))
}

/// Who took over the function that a duty belongs to.
enum Taker {
    Nobody,
    One(Code),
    /// One of several that are named.
    Unclear,
    /// None that is named, and it is not stated that nobody else took anything.
    Unsaid,
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
        // What goes on keeps what is not named; where nothing is, it is not stated what moved.
        (None, _) if !change.nobody_else() && (change.what().ends_the_body() || !named) => Taker::Unsaid,
        (None, _) => Taker::Nobody,
    }
}

/// Whether one body took all that is not named, so that nothing is left to nobody.
fn one_took_the_rest(change: &Change) -> bool {
    change.takings().iter().filter(|taking| taking.function().is_none()).count() == 1
}

/// Whether the function may be the decider's: no 行政机关 took it over, or may not have. What a body that goes on lost is the
/// decider's only where a text says so.
fn may_be_the_deciders(roster: &Roster, change: &Change, taker: &Taker, thread: &Thread) -> bool {
    let ends = change.what().ends_the_body();
    let to_nobody = ends && change.nobody_else() && !one_took_the_rest(change);
    let by_no_agency = match taker {
        Taker::One(by) => is_an_agency(roster, *by) != Some(true),
        Taker::Unclear => to_nobody || !all_are_agencies(roster, change),
        Taker::Nobody => ends,
        Taker::Unsaid => false,
    };
    by_no_agency && (ends || thread.decider_answers)
}

/// Why a duty may have gone, by a change, to others than those it names. What one body took with the rest, nobody else did.
fn others(roster: &Roster, change: &Change, taker: &Taker, thread: &Thread) -> Option<Missing> {
    let of = change.body();
    let all_said = !change.what().ends_the_body() || one_took_the_rest(change) || change.nobody_else();
    match taker {
        Taker::Unsaid => Some(Missing::Successor { of }),
        Taker::Unclear if !all_said => Some(Missing::Successor { of }),
        _ if may_be_the_deciders(roster, change, taker, thread) && change.decider().is_none() => {
            Some(Missing::DecidedBy { of })
        }
        Taker::One(_) | Taker::Unclear | Taker::Nobody => None,
    }
}

/// Everybody that a duty can still have come to, through every change that can have moved it, whatever the missing fact
/// turns out to be.
pub(super) fn reachable(roster: &Roster, from: usize, thread: &Thread) -> Candidates {
    ways(roster, from, thread).0
}

/// Everybody that a duty can still have come to, and every body on the way there with which it may have stopped, were all known.
pub(super) fn ways(roster: &Roster, from: usize, thread: &Thread) -> (Candidates, Vec<usize>) {
    let (mut place, mut thread, mut passed) = (from, *thread, Vec::new());
    loop {
        let agency = roster.agency_at(place);
        passed.extend(agency);
        match agency.map(|at| (at, next(roster, at, &thread))) {
            // Where no rule says whose it is, it may be a taker's that is no 行政机关, too.
            Ok((_, Next::TakenOver { change, by } | Next::Decided { change, by }))
                if all_are_agencies(roster, change) =>
            {
                match roster.place(by) {
                    Some(next) => (place, thread.since) = (next, Some(change.on())),
                    None => return (Candidates::default(), passed),
                }
            }
            Ok((at, Next::Stays)) => {
                let bodies = roster.at(at).map(Body::id).into_iter().collect();
                return (Candidates { bodies, others: None }, passed);
            }
            Ok((at, _)) => return (branches(roster, at, &thread, &mut passed), passed),
            Err(part) => return (of_unknown_agency(part), passed),
        }
    }
}

/// To which agency a part belongs is not stated: it may be any.
pub(super) fn of_unknown_agency(part: Code) -> Candidates {
    Candidates { bodies: Vec::new(), others: Some(Why::Missing(Missing::AgencyOf { part })) }
}

/// Everybody at the ends of all the ways that are open.
fn branches(roster: &Roster, from: usize, thread: &Thread, passed: &mut Vec<usize>) -> Candidates {
    let (mut found, mut seen) = (Candidates::default(), Vec::new());
    let mut paths = vec![(from, thread.since)];
    while let Some(path) = paths.pop() {
        if seen.contains(&path) {
            continue;
        }
        seen.push(path);
        let at = match roster.agency_at(path.0) {
            Ok(at) => at,
            Err(part) => {
                found.add(of_unknown_agency(part));
                continue;
            }
        };
        let thread = Thread { since: path.1, ..*thread };
        let mut stays = true;
        for change in roster.changes_at(at).iter().filter(|change| thread.concerns(change)) {
            let (taker, ends) = (who(change, thread.function), change.what().ends_the_body());
            let decider = change.decider().filter(|_| may_be_the_deciders(roster, change, &taker, &thread));
            let never = |by| thread.decider_answers && stays_from_agencies(roster, by, change, &thread);
            let takers = || change.takings().iter().map(Taking::by).filter(|by| !never(*by));
            let (to, may_stay): (Vec<Code>, bool) = match taker {
                Taker::Nobody if !ends => continue,
                Taker::One(by) => {
                    (takers().filter(|one| *one == by).chain(decider).collect(), !ends && thread.since.is_none())
                }
                Taker::Unclear => (takers().chain(decider).collect(), !ends),
                Taker::Nobody | Taker::Unsaid => (decider.into_iter().collect(), !ends),
            };
            // What one that may be no 行政机关 took over never comes to it alone.
            let stops = |body: &&Code| Some(**body) == decider || is_an_agency(roster, **body) == Some(true);
            passed.extend(to.iter().filter(stops).filter_map(|body| roster.agency_at(roster.place(*body)?).ok()));
            paths.extend(to.into_iter().filter_map(|body| roster.place(body)).map(|place| (place, Some(change.on()))));
            found.others = found.others.or(others(roster, change, &taker, &thread).map(Why::Missing));
            stays = may_stay;
            if !stays {
                break;
            }
        }
        let bodies = roster.at(at).filter(|_| stays).map(Body::id).into_iter().collect();
        found.add(Candidates { bodies, others: None });
    }
    found
}

/// A body from which a duty for a function never leaves the day of some changes: it comes back to where it was, whether it goes with the
/// function to whoever took it over, or to the one that answers for it.
pub(super) fn circle<'r>(
    roster: &Roster,
    from: impl Iterator<Item = &'r Change> + Clone,
    function: Option<Code>,
) -> Option<Code> {
    // Whether an 行政机关 has it in the end can be asked only of functions that go in no circle.
    circle_of(roster, from.clone(), function, with_the_function)
        .or_else(|| circle_of(roster, from, function, by_the_rule))
}

fn circle_of<'r>(
    roster: &Roster,
    from: impl Iterator<Item = &'r Change>,
    function: Option<Code>,
    step: fn(&Roster, usize, &Thread) -> Option<Code>,
) -> Option<Code> {
    // Each body is walked from once: what is known to leave the day, or to have been passed on this walk.
    let mut walked: BTreeMap<usize, usize> = BTreeMap::new();
    for (number, first) in from.enumerate() {
        let mut next = Some(first.body());
        let thread = Thread { since: Some(first.on()), until: first.on(), function, decider_answers: false };
        while let Some((body, place)) = next.and_then(|body| Some((body, roster.place(body)?))) {
            let Ok(at) = roster.agency_at(place) else { break };
            match walked.insert(at, number) {
                Some(earlier) if earlier == number => return Some(body),
                Some(_) => break,
                None => next = step(roster, at, &thread),
            }
        }
    }
    None
}

/// To whoever took the function over, of whatever kind, or where nobody did to the one that decided it.
fn with_the_function(roster: &Roster, at: usize, thread: &Thread) -> Option<Code> {
    match first_that_moves(roster, at, thread)? {
        (_, Taker::One(by)) => Some(by),
        (change, Taker::Nobody) => change.decider(),
        (_, Taker::Unclear | Taker::Unsaid) => None,
    }
}

fn by_the_rule(roster: &Roster, at: usize, thread: &Thread) -> Option<Code> {
    match next(roster, at, thread) {
        Next::TakenOver { by, .. } | Next::Decided { by, .. } => Some(by),
        Next::Stays | Next::Either | Next::Open(_) => None,
    }
}
