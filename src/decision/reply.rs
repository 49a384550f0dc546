//! Chooses the kind of answer to an application.

use serde::Serialize;

use super::ask::{Ask, Question};
use super::decide::Decision;
use super::evaluate;
use super::join::Joined;
use crate::citation::Cited;
use crate::fact::{Fact, FactSet, Facts, Known, Truth};
use crate::norm::{Certainty, ReplyGate, ReplyKind, Test};
use crate::regime::Regime;

/// The answers still possible, each with its provision, in the order of the gates.
pub type ReplyKinds = Vec<Cited<ReplyKind>>;

/// The kind of answer to an application, or the kinds still possible and what to ask.
///
/// The order in which the gates are passed is a convention, because no text fixes one; order alone is never a breach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Reply {
    /// The kinds still possible; one where the answer is settled.
    pub possible: ReplyKinds,
    /// The gates that are met and contested: guidance or an unverified provision supports them.
    pub contested: ReplyKinds,
    /// The open facts about the application that matter, in statute order. Those about the parts are asked by the parts.
    pub ask: Ask,
    /// Whether the answer also turns on the parts: an open fact, a choice not made, a conflict, or severance.
    pub turns_on_parts: bool,
}

impl Reply {
    /// The kind of answer, where it is settled.
    #[must_use]
    pub fn settled(&self) -> Option<Cited<ReplyKind>> {
        match self.possible.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }
}

/// Chooses the kind of answer to an application from what is known about the application and from its joined parts.
///
/// ```
/// use gongkai::decision::{Part, decide_all, reply};
/// use gongkai::fact::{Fact, Facts, Finding, Group, Truth};
/// use gongkai::norm::{Mode, ReplyKind};
/// use gongkai::regime::Jurisdiction;
///
/// let nation = Jurisdiction::national();
/// let regime = nation.on("2024-03-04".parse()?)?;
/// let application = Facts::new()
///     .with(Fact::PETITION_IN_DISGUISE, Finding::Yes)?
///     .reviewed(Group::ApplicationGates, "信访办", "2024-03-04".parse()?)?;
/// let parts = [Part::new(Mode::OnRequest, Facts::government_information())];
/// let answer = reply(&regime, &application, &decide_all(&regime, &parts, Truth::Open)?);
/// assert_eq!(answer.settled().map(|kind| *kind), Some(ReplyKind::NotAnApplication));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn reply(regime: &Regime<'_>, application: &Facts, parts: &Joined<'_>) -> Reply {
    let known = application.known();
    let (possible, end) = pass_gates(regime, known, parts);
    let open = open_in_gates(regime, known.open());
    let mattering = open.facts().filter(|fact| turns_on(*fact, regime, known, parts));
    Reply {
        contested: contested(regime, known),
        ask: mattering.map(|fact| Question::new(fact, regime, application.unknown())).collect(),
        turns_on_parts: governed(parts) == Truth::Open || end == End::Substance && parts.possible().len() != 1,
        possible,
    }
}

#[derive(Copy, Clone, PartialEq, Eq)]
enum End {
    Gate,
    Substance,
}

/// The kinds still possible, and whether the substance can still be reached.
fn pass_gates(regime: &Regime<'_>, known: Known, parts: &Joined<'_>) -> (ReplyKinds, End) {
    let mut possible = Vec::new();
    let governed = governed(parts);
    if governed != Truth::Yes {
        possible.push(Cited::new(ReplyKind::NotGovernmentInformation, regime.substance().definition().by()));
    }
    if governed == Truth::No {
        return (possible, End::Gate);
    }
    for (at, gate) in regime.procedure().gates().iter().enumerate() {
        let met = evaluate::all(gate.when(), known);
        if met != Truth::No && !closed_before(regime, at, supposing(gate, known)) {
            add(&mut possible, Cited::new(gate.reply(), gate.by()));
        }
        if met == Truth::Yes && gate.certainty() == Certainty::Settled {
            return (possible, End::Gate);
        }
    }
    for whole in parts.possible() {
        if let Some(kind) = regime.procedure().reply(whole.answered_by()) {
            add(&mut possible, kind);
        }
    }
    (possible, End::Substance)
}

/// What is known if a gate is met.
fn supposing(gate: &ReplyGate, known: Known) -> Known {
    gate.when().iter().fold(known, |known, test| match test {
        Test::Fact(_) | Test::AllOf(_) => known.and_yes(test.facts()),
        Test::NoneOf(_) => known.and_no(test.facts()),
        Test::AnyOf(_) => known,
    })
}

/// Whether an earlier gate closes, so that this one is not reached: what was searched for is never searched for first.
fn closed_before(regime: &Regime<'_>, at: usize, known: Known) -> bool {
    let mut earlier = regime.procedure().gates().iter().take(at);
    earlier.any(|gate| gate.certainty() == Certainty::Settled && evaluate::all(gate.when(), known) == Truth::Yes)
}

fn contested(regime: &Regime<'_>, known: Known) -> ReplyKinds {
    let gates = regime.procedure().gates().iter();
    let met =
        gates.filter(|gate| gate.certainty() != Certainty::Settled && evaluate::all(gate.when(), known) == Truth::Yes);
    met.map(|gate| Cited::new(gate.reply(), gate.by())).collect()
}

/// Whether any part is government information.
fn governed(parts: &Joined<'_>) -> Truth {
    parts.parts().iter().map(Decision::is_government_information).fold(Truth::No, Truth::or)
}

fn open_in_gates(regime: &Regime<'_>, open: FactSet) -> FactSet {
    regime.procedure().gates().iter().map(facts_of).fold(FactSet::empty(), FactSet::union) & open
}

fn facts_of(gate: &ReplyGate) -> FactSet {
    gate.when().iter().map(|test| test.facts()).fold(FactSet::empty(), FactSet::union)
}

/// Whether some completion makes the kinds depend on this fact. Gates share facts only with their neighbours, so the facts
/// of the gates it stands in are tried both ways and the rest so that they close nothing where that is still possible.
fn turns_on(fact: Fact, regime: &Regime<'_>, known: Known, parts: &Joined<'_>) -> bool {
    let this = FactSet::of(&[fact]);
    let gates = regime.procedure().gates().iter().map(facts_of).filter(|facts| facts.has(fact));
    let beside = (gates.fold(FactSet::empty(), FactSet::union) & known.open()) - this;
    let others = open_in_gates(regime, known.open()) - this - beside;
    let quiet = others.facts().fold(known, |known, other| {
        let other = FactSet::of(&[other]);
        let (yes, no) = (known.and_yes(other), known.and_no(other));
        if gates_met(regime, no) > gates_met(regime, known) { yes } else { no }
    });
    let kinds = |known: Known| -> Vec<ReplyKind> {
        pass_gates(regime, known, parts).0.iter().map(|kind| *kind.value()).collect()
    };
    let differs = |known: Known| kinds(known.and_yes(this)) != kinds(known.and_no(this));
    differs(quiet.and_yes(beside)) || differs(quiet.and_no(beside))
}

fn gates_met(regime: &Regime<'_>, known: Known) -> usize {
    regime.procedure().gates().iter().filter(|gate| evaluate::all(gate.when(), known) == Truth::Yes).count()
}

fn add(kinds: &mut ReplyKinds, kind: Cited<ReplyKind>) {
    if !kinds.iter().any(|one| one.value() == kind.value()) {
        kinds.push(kind);
    }
}
