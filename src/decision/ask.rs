//! Which open facts matter: exactly those for which some completion of the others changes the outcome.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::decide::Decision;
use super::evaluate;
use super::judge::{judge, own};
use super::outcome::{Outcome, Outcomes};
use crate::citation::{Provision, Text};
use crate::fact::{Doubt, Fact, FactSet, Known, Truth};
use crate::norm::{Ground, LocalFinding, LocalRules, Mode, Proviso, Test};
use crate::regime::Regime;

/// A question still to be answered, or a doubt to be referred.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    fact: Fact,
    by: Option<Provision>,
    text: Option<Text>,
    refer: Option<Doubt>,
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

    /// The doubt to refer instead of asking again, because the fact was asked and could not be established (art. 17).
    #[must_use]
    pub const fn refer(&self) -> Option<Doubt> {
        self.refer
    }

    pub(super) fn new(fact: Fact, regime: &Regime<'_>, unknown: FactSet) -> Self {
        let finding = fact
            .local_place()
            .and_then(|place| regime.local().in_force()?.findings().iter().find(|finding| finding.place() == place));
        Self {
            fact,
            by: fact.by().or_else(|| finding.map(LocalFinding::by)),
            text: fact.question().or_else(|| finding.map(LocalFinding::question)).cloned(),
            refer: fact.doubt().filter(|_| unknown.has(fact)),
        }
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
            map.serialize_entry("to", &doubt.decided_by())?;
        }
        map.end()
    }
}

impl Decision<'_> {
    /// The open facts that matter to the answer, in statute order: for each, some completion of the others changes the
    /// outcome. Answering a fact that is not listed changes nothing, unless the answer excludes one that is.
    #[must_use]
    pub fn ask(&self) -> Ask {
        let matter = Matter { regime: self.regime, mode: self.part.mode };
        let unknown = self.part.facts.unknown();
        let candidates = matter.undecided(self.known).facts();
        let mattering = candidates.filter(|fact| matter.turns_on(*fact, self.known));
        mattering.map(|fact| Question::new(fact, self.regime, unknown)).collect()
    }
}

struct Matter<'a> {
    regime: &'a Regime<'a>,
    mode: Mode,
}

impl Matter<'_> {
    fn outcome(&self, known: Known) -> Outcomes {
        judge(self.regime, known, self.mode, self.regime.readings()).effective
    }

    /// Whether some completion of the other open facts makes the outcome depend on this one.
    fn turns_on(&self, fact: Fact, known: Known) -> bool {
        let undecided = self.undecided(known);
        if !undecided.has(fact) {
            return false;
        }
        let this = FactSet::of(&[fact]);
        let (with, without) = (known.and_yes(this).with_what_follows(), known.and_no(this).with_what_follows());
        let (yes, no) = (self.outcome(with), self.outcome(without));
        if yes.is_single() && no.is_single() {
            return yes != no;
        }
        if yes.disjoint(no) {
            return true;
        }
        match (undecided - this).facts().next() {
            None => yes != no,
            Some(other) => {
                let other = FactSet::of(&[other]);
                self.turns_on(fact, known.and_no(other).with_what_follows())
                    || self.turns_on(fact, known.and_yes(other).with_what_follows())
            }
        }
    }

    /// The open facts that undecided tests still look at; every fact that matters is among them.
    fn undecided(&self, known: Known) -> FactSet {
        let limbs = self.regime.substance().definition().limbs();
        let scope = evaluate::definition(limbs, known);
        if scope == Truth::No {
            return FactSet::empty();
        }
        let mut facts = FactSet::empty();
        for limb in limbs {
            facts |= open_in(limb.test(), known);
        }
        // A place in force may soften even what the nation has opened, so there nothing is set aside.
        let alone = self.regime.local().in_force().is_none();
        let least = if alone { self.outcome(known).iter().next() } else { None };
        for ground in self.regime.substance().grounds() {
            facts |= self.undecided_in(ground, known, least);
        }
        for local in self.regime.local().in_force().into_iter().flat_map(LocalRules::exemptions).filter_map(own) {
            facts |= self.undecided_in(local.ground(), known, None);
        }
        facts
    }

    fn undecided_in(&self, ground: &Ground, known: Known, least: Option<Outcome>) -> FactSet {
        let status = evaluate::ground(ground, known, self.mode, self.regime.readings());
        let strongest = status.possible.iter().last();
        // A ground that cannot rise above what others come to anyway no longer matters.
        let decided = status.possible.is_single() && status.opened != Truth::Open;
        if decided || strongest <= least {
            return FactSet::empty();
        }
        let provisos = ground.unless().iter().map(Proviso::test);
        ground
            .when()
            .iter()
            .copied()
            .chain(provisos)
            .chain(ground.clash())
            .map(|test| open_in(test, known))
            .fold(FactSet::empty(), FactSet::union)
    }
}

fn open_in(test: Test, known: Known) -> FactSet {
    if evaluate::test(test, known) == Truth::Open { test.facts() & known.open() } else { FactSet::empty() }
}
