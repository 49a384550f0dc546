//! Which open facts matter: exactly those for which some completion of the others changes the outcome.

use core::fmt;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::decide::Decision;
use super::evaluate;
use super::judge::{OPEN, judge, scope};
use super::layer::{OUTRANKING, influential, may_open, may_soften};
use super::outcome::{Outcome, Outcomes};
use crate::citation::{Language, Provision, Standing, Text, instrument};
use crate::fact::{Doubt, Fact, FactSet, Known, Truth};
use crate::norm::{Certainty, Ground, Limb, LocalFinding, LocalGround, Mode, Proviso, ReplyGate, Test};
use crate::regime::Regime;

/// A question still to be answered, or a doubt to be referred.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    fact: Fact,
    by: Option<Provision>,
    text: Option<Text>,
    refer: Option<Doubt>,
    to: Option<Text>,
}

/// The questions, in statute order.
pub type Ask = Vec<Question>;

impl Question {
    /// The fact asked for.
    #[must_use]
    pub const fn fact(&self) -> Fact {
        self.fact
    }

    /// The provision that asks for it.
    #[must_use]
    pub const fn by(&self) -> Option<Provision> {
        self.by
    }

    /// The question to put.
    #[must_use]
    pub const fn text(&self) -> Option<&Text> {
        self.text.as_ref()
    }

    /// The question to put, in words; the code of the fact where the vocabulary has none for it.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        self.text.as_ref().map_or_else(|| self.fact.code(), |text| text.in_language(language).to_owned())
    }

    /// The doubt to refer instead of asking again, because the fact was asked and could not be established (art. 17).
    #[must_use]
    pub const fn refer(&self) -> Option<Doubt> {
        self.refer
    }

    /// Who settles that doubt on the day.
    #[must_use]
    pub const fn refer_to(&self) -> Option<&Text> {
        self.to.as_ref()
    }

    pub(super) fn new(fact: Fact, regime: &Regime<'_>, unknown: FactSet) -> Self {
        let finding = regime.local().in_force().and_then(|rules| rules.finding_of(fact));
        // A provision that was not in force on the day gives way to the one that then asked.
        let in_force =
            |by: &Provision| instrument(by.source()).is_none_or(|text| !absent(text.force().on(regime.day())));
        let own = fact.by().filter(in_force);
        let refer = fact.doubt().filter(|_| unknown.has(fact));
        Self {
            fact,
            by: own.or_else(|| asked_by(regime, fact)).or_else(|| fact.by()).or_else(|| finding.map(LocalFinding::by)),
            text: fact.question().or_else(|| finding.map(LocalFinding::question)).cloned(),
            refer,
            to: refer.map(|doubt| doubt.decided_by(regime.day())),
        }
    }
}

const fn absent(standing: Standing) -> bool {
    matches!(standing, Standing::NotYetInForce { .. } | Standing::Repealed { .. } | Standing::Expired { .. })
}

/// The provision of the edition in force that asks for a fact: of a limb, a ground, a proviso or a gate.
fn asked_by(regime: &Regime<'_>, fact: Fact) -> Option<Provision> {
    let edition = regime.substance();
    let asks = |test: Test| test.facts().has(fact);
    let limbs = edition.scope().filter(|limb| asks(limb.test())).map(Limb::by);
    let grounds =
        edition.grounds().iter().filter(|ground| ground.when().iter().any(|test| asks(*test))).map(Ground::by);
    let provisos = edition.grounds().iter().flat_map(Ground::unless);
    let provisos = provisos.filter(|proviso| asks(proviso.test())).map(Proviso::by);
    let gates = regime.procedure().gates().iter();
    let gates = gates.filter(|gate| gate.when().iter().any(|test| asks(*test))).map(ReplyGate::by);
    limbs.chain(grounds).chain(provisos).chain(gates).next()
}

/// In Chinese, the language of the law; [`Question::in_language`] has it in English.
impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::Zh))
    }
}

impl Serialize for Question {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("fact", &self.fact)?;
        map.serialize_entry("by", &self.by)?;
        map.serialize_entry("question", &self.text)?;
        if let Some(doubt) = self.refer {
            map.serialize_entry("refer", &doubt)?;
            map.serialize_entry("to", &self.to)?;
        }
        map.end()
    }
}

impl Decision<'_> {
    /// The open facts that matter to the answer, in statute order: for each, some completion of the others changes the
    /// outcome. Answering a fact that is not listed changes nothing, unless the answer excludes one that is.
    #[must_use]
    pub fn ask(&self) -> Ask {
        // Knowing more never overturns a settled outcome.
        if self.effective().settled().is_some() {
            return Ask::new();
        }
        let matter = Matter::new(self.regime, self.part.mode);
        let undecided = matter.undecided(self.known, least(self.judged.effective));
        let mattering = matter.classes.iter().filter_map(|class| {
            let open = *class & undecided;
            let first = open.facts().next()?;
            matter.turns_on(first, self.known, &mut { MOST_STEPS }).then_some(open)
        });
        let facts = mattering.fold(FactSet::empty(), FactSet::union);
        facts.facts().map(|fact| Question::new(fact, self.regime, self.part.facts.unknown())).collect()
    }
}

/// The most steps spent on one fact. The built-in texts stay far below; under rules that a host loads, a fact on which the
/// search has not come to an end by then is asked for: one question too many rather than one too few.
const MOST_STEPS: u32 = 20_000;

/// The search for what matters. Facts that stand in the same tests are interchangeable, so one of each class is tried.
struct Matter<'a> {
    regime: &'a Regime<'a>,
    mode: Mode,
    classes: Vec<FactSet>,
}

impl<'a> Matter<'a> {
    fn new(regime: &'a Regime<'a>, mode: Mode) -> Self {
        let limbs = regime.substance().scope().map(Limb::test);
        let local = influential(regime, mode).map(LocalGround::ground);
        let grounds = regime.substance().grounds().iter().chain(local);
        let classes = classes(limbs.chain(grounds.flat_map(tests_of)));
        Self { regime, mode, classes }
    }

    fn outcome(&self, known: Known) -> Outcomes {
        judge(self.regime, known, self.mode, self.regime.readings()).effective
    }

    /// Whether some completion of the other open facts makes the outcome depend on this one.
    fn turns_on(&self, fact: Fact, known: Known, steps: &mut u32) -> bool {
        *steps = steps.saturating_sub(1);
        if *steps == 0 {
            return true;
        }
        let this = FactSet::of(&[fact]);
        // Beside one of its own class that holds it would make no difference.
        let known = known.and_no((self.class_of(fact) & known.open()) - this).with_what_follows();
        if !known.open().has(fact) {
            return false;
        }
        let yes = self.outcome(known.and_yes(this).with_what_follows());
        let no = self.outcome(known.and_no(this).with_what_follows());
        if yes.is_single() && no.is_single() {
            return yes != no;
        }
        if yes.disjoint(no) {
            return true;
        }
        let undecided = self.undecided(known, least(yes).min(least(no)));
        if !undecided.has(fact) {
            return false;
        }
        // What stands in the same grounds decides soonest whether this fact can matter.
        let others = undecided - this;
        let next = (others & self.beside(fact)).facts().next().or_else(|| others.facts().next());
        match next {
            None => yes != no,
            Some(other) => {
                let class = self.class_of(other) & known.open();
                self.turns_on(fact, known.and_no(class).with_what_follows(), steps)
                    || self.turns_on(fact, known.and_yes(FactSet::of(&[other])).with_what_follows(), steps)
            }
        }
    }

    fn class_of(&self, fact: Fact) -> FactSet {
        self.classes.iter().copied().find(|class| class.has(fact)).unwrap_or_else(|| FactSet::of(&[fact]))
    }

    /// The facts that stand in the same grounds as this one: the nation's, and with each local ground the nation's it is
    /// laid over.
    fn beside(&self, fact: Fact) -> FactSet {
        let edition = self.regime.substance();
        let local = influential(self.regime, self.mode)
            .map(|local| facts_of(local.ground()) | edition.ground(local.anchor()).map_or(FactSet::empty(), facts_of));
        let grounds = edition.grounds().iter().map(facts_of).chain(local);
        grounds.filter(|facts| facts.has(fact)).fold(FactSet::empty(), FactSet::union)
    }

    /// The open facts that undecided tests still look at; every fact that matters is among them.
    fn undecided(&self, known: Known, least: Outcome) -> FactSet {
        if scope(self.regime, known) == Truth::No {
            return FactSet::empty();
        }
        let mut facts = FactSet::empty();
        for limb in self.regime.substance().scope() {
            facts |= open_in(limb.test(), known);
        }
        // A place in force may soften what the nation has opened, and open what the nation leaves to the agency.
        let softened = self.regime.local().in_force().map_or(Outcome::MustDisclose, |_| Outcome::MayDisclose);
        let decided = self.decided(known);
        for ground in self.regime.substance().live_grounds(known.no()) {
            if !self.is_absorbed(ground, known, decided) {
                facts |= self.undecided_in(ground, known, least, softened);
            }
        }
        let readings = self.regime.readings();
        for local in influential(self.regime, self.mode) {
            let Some(nation) = self.regime.substance().ground(local.anchor()) else { continue };
            let softens = may_soften(local, nation, known, self.mode, readings);
            if softens || may_open(local, nation, known, self.mode, readings) {
                facts |= self.undecided_in(local.ground(), known, least, Outcome::MayWithhold);
            }
            if softens && least < Outcome::MayDisclose {
                facts |= open_in(OUTRANKING, known);
            }
        }
        facts
    }

    /// What those of the nation's grounds come to of which nothing is open, and over which no local ground is laid.
    fn decided(&self, known: Known) -> Outcomes {
        let grounds = self.regime.substance().live_grounds(known.no()).filter(|ground| !self.is_laid_over(ground));
        let decided = grounds.filter(|ground| tests_of(ground).all(|test| open_in(test, known).is_empty()));
        decided.map(|ground| self.possible(ground, known)).fold(OPEN, Outcomes::strongest)
    }

    /// Whether a ground that leaves the outcome open in both directions even where it is met adds nothing to what is decided.
    fn is_absorbed(&self, ground: &Ground, known: Known, decided: Outcomes) -> bool {
        let possible = || self.possible(ground, known).with(Outcome::MustDisclose);
        let unsettled = ground.certainty() != Certainty::Settled && !self.is_laid_over(ground);
        unsettled && decided.strongest(possible()) == decided
    }

    fn is_laid_over(&self, ground: &Ground) -> bool {
        influential(self.regime, self.mode).any(|local| local.anchor() == Some(ground.code()))
    }

    fn possible(&self, ground: &Ground, known: Known) -> Outcomes {
        evaluate::ground(ground, known, self.mode, self.regime.readings()).possible
    }

    /// The open facts of a ground, unless it cannot rise above what others come to anyway. `reach` is what it can come to
    /// beyond its own status.
    fn undecided_in(&self, ground: &Ground, known: Known, least: Outcome, reach: Outcome) -> FactSet {
        let status = evaluate::ground(ground, known, self.mode, self.regime.readings());
        let strongest = status.possible.iter().last().unwrap_or(reach).max(reach);
        let decided = status.possible.is_single() && status.opened != Truth::Open;
        if decided || strongest <= least {
            return FactSet::empty();
        }
        tests_of(ground).map(|test| open_in(test, known)).fold(FactSet::empty(), FactSet::union)
    }
}

/// The least that is possible.
fn least(possible: Outcomes) -> Outcome {
    possible.iter().next().unwrap_or(Outcome::MustDisclose)
}

fn facts_of(ground: &Ground) -> FactSet {
    tests_of(ground).map(Test::facts).fold(FactSet::empty(), FactSet::union)
}

fn tests_of(ground: &Ground) -> impl Iterator<Item = Test> {
    let provisos = ground.unless().iter().map(Proviso::test);
    ground.when().iter().copied().chain(provisos).chain(ground.clash())
}

fn open_in(test: Test, known: Known) -> FactSet {
    if evaluate::test(test, known) == Truth::Open { test.facts() & known.open() } else { FactSet::empty() }
}

/// Splits the facts of all tests until two of one class stand in exactly the same lists of alternatives.
fn classes(tests: impl Iterator<Item = Test>) -> Vec<FactSet> {
    let mut classes: Vec<FactSet> = Vec::new();
    for test in tests {
        let mut rest = test.facts();
        let mut split = Vec::new();
        for class in &classes {
            let (inside, outside) = (*class & rest, *class - rest);
            rest -= inside;
            split.extend([inside, outside].into_iter().filter(|class| !class.is_empty()));
        }
        // Each fact of a list that asks for all of them matters by itself.
        if let Test::AllOf(_) = test {
            split = split.iter().flat_map(|class| singles(*class, test.facts())).collect();
            split.extend(singles(rest, rest));
        } else if !rest.is_empty() {
            split.push(rest);
        }
        classes = split;
    }
    // A fact that excludes another, or is excluded by one, is like no other.
    let apart = |class: &FactSet| {
        let alone = singles(*class & FactSet::EXCLUDING, FactSet::EXCLUDING);
        alone.into_iter().chain([*class - FactSet::EXCLUDING])
    };
    classes.iter().flat_map(apart).filter(|class| !class.is_empty()).collect()
}

/// The class itself, or each of its facts where they are asked for one by one.
fn singles(class: FactSet, asked: FactSet) -> Vec<FactSet> {
    if class.intersects(asked) { class.facts().map(|fact| FactSet::of(&[fact])).collect() } else { vec![class] }
}
