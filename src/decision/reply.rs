//! Chooses the kind of answer to an application.

use core::ops::Not;

use serde::Serialize;

use super::ask::{Ask, Question};
use super::decide::Decision;
use super::evaluate;
use super::join::{Joined, Whole};
use super::part::AgencyChoice;
use crate::citation::Cited;
use crate::fact::{Fact, FactSet, Facts, Known, Truth};
use crate::norm::{Certainty, Limb, ReplyGate, ReplyKind, Test};
use crate::regime::Regime;

/// The answers still possible, each with its provision, in the order of the gates.
type ReplyKinds = Vec<Cited<ReplyKind>>;

/// An application: what is known about it, and what the agency chose where the law lets it refuse.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Application {
    facts: Facts,
    choice: Option<AgencyChoice>,
}

impl Application {
    /// An application of which this is known.
    #[must_use]
    pub const fn new(facts: Facts) -> Self {
        Self { facts, choice: None }
    }

    /// Adds the agency's choice where information would have to be processed: it may refuse, or do the work (art. 38).
    #[must_use]
    pub const fn choosing(mut self, choice: AgencyChoice) -> Self {
        self.choice = Some(choice);
        self
    }
}

/// The kind of answer to an application, or the kinds still possible and what to ask.
///
/// The order in which the gates are passed is a convention, because no text fixes one; order alone is never a breach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reply {
    possible: ReplyKinds,
    contested: ReplyKinds,
    ask: Ask,
    turns_on_parts: bool,
    choice_missing: bool,
    #[serde(skip_serializing_if = "Not::not")]
    ask_severable: bool,
}

impl Reply {
    /// The kinds still possible; one where the answer is settled.
    #[must_use]
    pub fn possible(&self) -> &[Cited<ReplyKind>] {
        &self.possible
    }

    /// The kinds that only guidance or an unverified provision supports.
    #[must_use]
    pub fn contested(&self) -> &[Cited<ReplyKind>] {
        &self.contested
    }

    /// The open facts about the application that matter, in statute order. Those about the parts are asked by the parts.
    #[must_use]
    pub fn ask(&self) -> &[Question] {
        &self.ask
    }

    /// Whether the answer also turns on the parts: an open fact, a choice not made, a conflict, or severance.
    #[must_use]
    pub const fn turns_on_parts(&self) -> bool {
        self.turns_on_parts
    }

    /// Whether it turns on whether the parts can be severed (能否作区分处理, art. 37), which nobody has found.
    #[must_use]
    pub const fn asks_whether_severable(&self) -> bool {
        self.ask_severable
    }

    /// Whether it turns on a choice of the agency's that has not been made (art. 38).
    #[must_use]
    pub const fn choice_missing(&self) -> bool {
        self.choice_missing
    }

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
/// use gongkai::decision::{Application, Part, decide_all, reply};
/// use gongkai::fact::{Fact, Facts, Finding, Group, Truth};
/// use gongkai::norm::{Mode, ReplyKind};
/// use gongkai::regime::Jurisdiction;
///
/// let nation = Jurisdiction::national();
/// let regime = nation.on("2024-03-04".parse()?)?;
/// let facts = Facts::new()
///     .with(Fact::PETITION_IN_DISGUISE, Finding::Yes)?
///     .reviewed(Group::ApplicationGates, "信访办", "2024-03-04".parse()?)?;
/// let parts = [Part::new(Mode::OnRequest, Facts::government_information())];
/// let answer = reply(&regime, &Application::new(facts), &decide_all(&regime, &parts, Truth::Open)?);
/// assert_eq!(answer.settled().map(|kind| *kind), Some(ReplyKind::NotAnApplication));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn reply(regime: &Regime<'_>, application: &Application, parts: &Joined<'_>) -> Reply {
    let known = application.facts.known();
    let passed = pass_gates(regime, known, application.choice, parts);
    let open = open_in_gates(regime, known.open());
    let mattering = open.facts().filter(|fact| turns_on(*fact, regime, known, application.choice, parts));
    let substance = passed.reaches_substance && parts.possible().len() != 1;
    let scope = governed(parts) == Truth::Open || never_made(parts.parts()) == Truth::Open;
    Reply {
        turns_on_parts: scope && passed.possible.len() != 1 || substance,
        possible: passed.possible,
        contested: passed.contested,
        ask: mattering.map(|fact| Question::new(fact, regime, application.facts.unknown())).collect(),
        choice_missing: passed.choice_missing,
        ask_severable: substance && parts.asks_whether_severable(),
    }
}

/// What is left once the gates have been passed as far as what is known allows.
#[derive(Default)]
struct Passed {
    possible: ReplyKinds,
    contested: ReplyKinds,
    choice_missing: bool,
    reaches_substance: bool,
}

fn pass_gates(regime: &Regime<'_>, known: Known, choice: Option<AgencyChoice>, parts: &Joined<'_>) -> Passed {
    let (mut passed, mut outside) = (Passed::default(), Passed::default());
    let governed = governed(parts);
    if governed != Truth::Yes {
        outside.not_governed(regime, known, parts);
    }
    if governed == Truth::No {
        return outside;
    }
    passed.possible.extend(outside.possible.first().filter(|kind| ***kind == ReplyKind::NotGovernmentInformation));
    if !passed.answered_at(regime.procedure().gates().iter(), known, choice) {
        passed.reaches_substance = true;
        // What the Regulation closes rests on it, and not on guidance that would have it refused as well; what may be open either may refuse.
        if parts.possible().iter().all(|whole| *whole == Whole::Withheld) {
            for kinds in [&mut passed.possible, &mut passed.contested] {
                kinds.retain(|one| *one.value() != ReplyKind::Refused);
            }
        }
        for whole in parts.possible() {
            answer(&mut passed, regime, *whole);
        }
    }
    for kind in outside.possible {
        add(&mut passed.possible, kind);
    }
    passed
}

impl Passed {
    /// Passes the gates in their order, and says whether one of them answers for certain.
    fn answered_at<'g>(
        &mut self,
        gates: impl Iterator<Item = &'g ReplyGate>,
        mut known: Known,
        choice: Option<AgencyChoice>,
    ) -> bool {
        for gate in gates {
            let met = evaluate::all(gate.when(), known);
            if met == Truth::No || gate.is_permitted() && choice == Some(AgencyChoice::Disclose) {
                continue;
            }
            let kind = Cited::new(gate.reply(), gate.by());
            add(&mut self.possible, kind);
            if met == Truth::Open {
                if gate.certainty() == Certainty::Settled && !gate.is_permitted() {
                    known = unmet(gate, known);
                }
                continue;
            }
            if gate.certainty() != Certainty::Settled {
                add(&mut self.contested, kind);
            } else if gate.is_permitted() && choice.is_none() {
                self.choice_missing = true;
            } else {
                return true;
            }
        }
        false
    }

    /// Where no part is governed it is no government information (art. 2), unless all that fails is that it was never made and a gate answers that.
    fn not_governed(&mut self, regime: &Regime<'_>, known: Known, parts: &Joined<'_>) {
        let never_made = never_made(parts.parts());
        let answered = never_made != Truth::No && self.answered_at(answering_what_is_not_there(regime), known, None);
        if !(answered && never_made == Truth::Yes) {
            self.possible.insert(0, outside(regime, parts));
        }
    }
}

/// The gates that are asked of what was never made or obtained as of anything else: another agency is responsible, or it does not exist, which a
/// search has to show (art. 36 items 4 and 5).
pub(crate) fn answering_what_is_not_there<'r>(regime: &Regime<'r>) -> impl Iterator<Item = &'r ReplyGate> + use<'r> {
    regime.procedure().gates().iter().filter(|gate| {
        matches!(gate.reply(), ReplyKind::NotThisAgency | ReplyKind::DoesNotExist | ReplyKind::SearchFirst)
    })
}

/// Whether all that fails, where no part is governed, is that it was never made or obtained.
pub(crate) fn never_made(parts: &[Decision<'_>]) -> Truth {
    parts.iter().map(was_never_made).fold(Truth::Yes, Truth::and)
}

/// That it was not recorded either follows from it. What nobody found to fail beside it does not.
fn was_never_made(part: &Decision<'_>) -> Truth {
    const FOLLOWS: [Test; 2] = [Test::Fact(Fact::MADE_OR_OBTAINED), Test::Fact(Fact::RECORDED)];
    let [made, recorded] = FOLLOWS.map(|test| evaluate::test(test, part.known));
    let limbs = part.regime.substance().scope().map(Limb::test).filter(|test| !FOLLOWS.contains(test));
    let others = limbs.fold(Truth::Yes, |all, test| all.and(evaluate::test(test, part.known)));
    match (made, others, recorded) {
        (Truth::Yes, ..) | (_, Truth::No, _) => Truth::No,
        (Truth::No, ..) | (Truth::Open, Truth::Yes, Truth::Yes) => Truth::Yes,
        (Truth::Open, ..) => Truth::Open,
    }
}

/// What is known once a gate that settles the answer has been passed: where one finding was all it waited for, that finding
/// was made the other way.
fn unmet(gate: &ReplyGate, known: Known) -> Known {
    let mut open = gate.when().iter().filter(|test| evaluate::test(**test, known) == Truth::Open);
    match (open.next(), open.next()) {
        (Some(Test::Fact(fact)), None) => known.and_no(FactSet::of(&[*fact])).with_what_follows(),
        (Some(Test::NoneOf(set)), None) if (*set & known.open()).facts().count() == 1 => {
            known.and_yes(*set & known.open()).with_what_follows()
        }
        _ => known,
    }
}

/// The answer on the substance. Where its provision has not been verified, a refusal remains possible beside it.
fn answer(passed: &mut Passed, regime: &Regime<'_>, whole: Whole) {
    let Some((kind, certainty)) = regime.procedure().reply(whole.answered_by()) else { return };
    add(&mut passed.possible, kind);
    if certainty != Certainty::Settled {
        add(&mut passed.contested, kind);
        if let Some((refused, _)) = regime.procedure().reply(ReplyKind::Refused) {
            add(&mut passed.possible, refused);
        }
    }
}

fn outside(regime: &Regime<'_>, parts: &Joined<'_>) -> Cited<ReplyKind> {
    let failing = parts.parts().iter().flat_map(Decision::failing_limbs).next();
    let by = failing.map_or_else(|| regime.substance().definition().by(), Limb::by);
    Cited::new(ReplyKind::NotGovernmentInformation, by)
}

/// Whether any part is governed by the Regulation.
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
fn turns_on(fact: Fact, regime: &Regime<'_>, known: Known, choice: Option<AgencyChoice>, parts: &Joined<'_>) -> bool {
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
        pass_gates(regime, known, choice, parts).possible.iter().map(|kind| *kind.value()).collect()
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
