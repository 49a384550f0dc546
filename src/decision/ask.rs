//! Which open facts matter: exactly those for which some completion of the others changes the outcome.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::decide::{Decision, judge, own};
use super::evaluate::{self, Status};
use super::outcome::{Outcome, Outcomes};
use crate::citation::{Provision, Text};
use crate::fact::{Doubt, Fact, FactSet, Known, Truth};
use crate::norm::{Ground, LocalFinding, LocalRules, Mode, Opens, Proviso, Strength, Test};
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
        let candidates = matter.undecided(self.known);
        let mattering =
            candidates.facts().filter(|fact| matter.turns_on(*fact, matter.reduced(*fact, candidates, self.known)));
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
        let least = self.outcome(known).iter().next();
        let mut softened = 0_u32;
        for (place, ground) in self.local_grounds() {
            let status = self.status(ground, known);
            let (nations, national) = (place.0, self.status(place.1, known));
            let softens = least <= Some(Outcome::MustDisclose)
                && national.opened != Truth::No
                && status.possible.has(Outcome::MayDisclose);
            let opens = least < Some(Outcome::MayWithhold)
                && place.1.strength() == Strength::May
                && national.possible.has(Outcome::MayWithhold)
                && status.duty != Truth::No
                && opens_more(place.1, ground);
            softened |= u32::from(softens) << nations;
            if softens || opens {
                facts |= undecided_in(ground, status, known, None);
            }
        }
        for (at, ground) in self.regime.substance().grounds().iter().enumerate() {
            let status = self.status(ground, known);
            // What a place may soften matters although the nation itself has opened it.
            let softened = softened >> at & 1 == 1 && status.opened == Truth::Open;
            facts |= undecided_in(ground, status, known, if softened { None } else { least });
        }
        facts
    }

    /// The place's own grounds, each with the national ground it is anchored to and that one's position. What has no
    /// anchor has no effect.
    fn local_grounds(&self) -> impl Iterator<Item = ((usize, &'static Ground), &Ground)> {
        let grounds = self.regime.substance().grounds();
        self.regime.local().in_force().into_iter().flat_map(LocalRules::exemptions).filter_map(own).filter_map(
            |local| {
                let anchor = grounds.iter().enumerate().find(|(_, ground)| Some(ground.code()) == local.anchor())?;
                Some((anchor, local.ground()))
            },
        )
    }

    fn status(&self, ground: &Ground, known: Known) -> Status {
        evaluate::ground(ground, known, self.mode, self.regime.readings())
    }

    /// The same knowledge with fewer open facts, on which the answer turns for this fact just the same: the definition is
    /// taken to be met, and of the facts that stand only side by side in one list (任一), one stands for all.
    fn reduced(&self, fact: Fact, candidates: FactSet, known: Known) -> Known {
        let limbs = self.regime.substance().definition().limbs();
        if limbs.iter().any(|limb| limb.test().facts().has(fact)) {
            return known;
        }
        let met = limbs.iter().fold(known, |known, limb| match limb.test() {
            Test::NoneOf(set) => known.and_no(set & known.open()),
            test => known.and_yes(test.facts() & known.open()),
        });
        let mut kept = vec![(fact, self.stands_in(fact))];
        let mut left = met;
        for other in (candidates & met.open()).facts().filter(|other| *other != fact) {
            let stands = self.stands_in(other);
            if stands.is_some() && kept.iter().any(|(_, one)| *one == stands) {
                left = left.and_no(FactSet::of(&[other]));
            } else {
                kept.push((other, stands));
            }
        }
        left
    }

    /// The lists a fact stands in; `None` where it stands anywhere else.
    fn stands_in(&self, fact: Fact) -> Option<Vec<FactSet>> {
        let nation = self.regime.substance().grounds().iter();
        let place = self.local_grounds().map(|(_, ground)| ground);
        let tests = nation.chain(place).flat_map(tests_of).filter(|test| test.facts().has(fact));
        tests
            .map(|test| match test {
                Test::AnyOf(set) | Test::NoneOf(set) => Some(set),
                Test::Fact(_) | Test::AllOf(_) => None,
            })
            .collect()
    }
}

/// Whether the place's ground is opened by something that does not open the nation's.
fn opens_more(nations: &Ground, places: &Ground) -> bool {
    let duties = |ground: &'_ Ground| -> Vec<Test> {
        let always = ground.unless().iter().filter(|one| one.opens() == Opens::Duty);
        always.filter(|one| one.under().is_none() && one.mode().is_none()).map(Proviso::test).collect()
    };
    let opening = duties(nations);
    places.unless().iter().any(|one| one.opens() == Opens::Duty && !opening.contains(&one.test()))
}

fn tests_of(ground: &Ground) -> impl Iterator<Item = Test> {
    ground.when().iter().copied().chain(ground.unless().iter().map(Proviso::test)).chain(ground.clash())
}

fn undecided_in(ground: &Ground, status: Status, known: Known, least: Option<Outcome>) -> FactSet {
    let strongest = status.possible.iter().last();
    // A ground that cannot rise above what others come to anyway no longer matters.
    let decided = status.possible.is_single() && status.opened != Truth::Open;
    if decided || strongest <= least {
        return FactSet::empty();
    }
    tests_of(ground).map(|test| open_in(test, known)).fold(FactSet::empty(), FactSet::union)
}

fn open_in(test: Test, known: Known) -> FactSet {
    if evaluate::test(test, known) == Truth::Open { test.facts() & known.open() } else { FactSet::empty() }
}
