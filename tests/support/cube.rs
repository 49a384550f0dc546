//! Every three-valued assignment of a few facts, and what two-valued judgement makes of each by union over completions.

use gongkai::decision::Outcomes;
use gongkai::fact::{Fact, Facts, Finding};

/// The findings of a digit: an open fact has the highest digit, so that knowing more always lowers the index.
const DIGITS: [Option<Finding>; 3] = [Some(Finding::No), Some(Finding::Yes), None];
pub(crate) const NO: usize = 0;
pub(crate) const YES: usize = 1;
pub(crate) const OPEN: usize = 2;

/// Some facts, each of which is no, yes or open.
pub(crate) struct Cube {
    facts: Vec<Fact>,
    /// Facts of which at most one is yes: where one is, the other is known to be no.
    exclusive: Option<(Fact, Fact)>,
}

impl Cube {
    pub(crate) fn new(facts: &[Fact], exclusive: Option<(Fact, Fact)>) -> Self {
        Self { facts: facts.to_vec(), exclusive }
    }

    pub(crate) fn facts(&self) -> &[Fact] {
        &self.facts
    }

    pub(crate) fn size(&self) -> usize {
        self.facts.iter().map(|_| 3).product()
    }

    /// The place value of a fact.
    pub(crate) fn step(&self, fact: Fact) -> usize {
        let place = self.facts.iter().position(|one| *one == fact).expect("a fact of the cube");
        self.facts.iter().take(place).map(|_| 3).product()
    }

    pub(crate) fn digit(&self, index: usize, fact: Fact) -> usize {
        index / self.step(fact) % 3
    }

    /// The same assignment with one fact changed.
    pub(crate) fn set(&self, index: usize, fact: Fact, digit: usize) -> usize {
        let step = self.step(fact);
        index - index / step % 3 * step + digit * step
    }

    /// The same assignment with what follows from it.
    pub(crate) fn settled(&self, index: usize) -> usize {
        let Some((one, other)) = self.exclusive else { return index };
        match (self.digit(index, one), self.digit(index, other)) {
            (YES, OPEN) => self.set(index, other, NO),
            (OPEN, YES) => self.set(index, one, NO),
            _ => index,
        }
    }

    /// Whether the assignment can be recorded at all.
    pub(crate) fn possible(&self, index: usize) -> bool {
        self.exclusive.is_none_or(|(one, other)| (self.digit(index, one), self.digit(index, other)) != (YES, YES))
    }

    /// Visits every assignment that can be recorded on top of what is known.
    pub(crate) fn visit(&self, known: &Facts, see: &mut dyn FnMut(usize, &Facts)) {
        self.descend(self.facts.len(), 0, known, see);
    }

    fn descend(&self, left: usize, index: usize, facts: &Facts, see: &mut dyn FnMut(usize, &Facts)) {
        let Some(place) = left.checked_sub(1) else { return see(index, facts) };
        for (digit, finding) in DIGITS.into_iter().enumerate() {
            let mut facts = facts.clone();
            let recorded = finding.is_none_or(|finding| facts.record(self.facts[place], finding).is_ok());
            if recorded {
                self.descend(place, index * 3 + digit, &facts, see);
            }
        }
    }
}

/// What a two-valued judgement implies for every three-valued assignment.
pub(crate) struct Expected {
    possible: Vec<Outcomes>,
    matter: Vec<u32>,
}

impl Expected {
    /// Judges every complete assignment, given by its index, and works up to the open ones.
    pub(crate) fn from(cube: &Cube, judge: impl Fn(usize) -> Outcomes) -> Self {
        let steps: Vec<usize> = cube.facts().iter().map(|fact| cube.step(*fact)).collect();
        let mut judged = vec![Outcomes::NONE; cube.size()];
        let mut possible = judged.clone();
        let mut matter = vec![0_u32; cube.size()];
        for index in 0..cube.size() {
            let mut open = (0..steps.len()).filter(|place| index / steps[*place] % 3 == OPEN);
            let Some(first) = open.next() else {
                judged[index] = judge(index);
                possible[index] = if cube.possible(index) { judged[index] } else { Outcomes::NONE };
                continue;
            };
            // Below an open fact lie its no and its yes, both of them seen already.
            let below = |place: usize| (index - 2 * steps[place], index - steps[place]);
            let (no, yes) = below(first);
            possible[index] = possible[no].union(possible[yes]);
            matter[index] = matter[no] | matter[yes];
            let turns = match open.next() {
                None => cube.possible(no) && cube.possible(yes) && judged[no] != judged[yes],
                Some(second) => {
                    let (no, yes) = below(second);
                    (matter[no] | matter[yes]) >> first & 1 == 1
                }
            };
            matter[index] |= u32::from(turns) << first;
        }
        Self { possible, matter }
    }

    /// The outcomes of all completions together.
    pub(crate) fn possible(&self, index: usize) -> Outcomes {
        self.possible[index]
    }

    /// The open facts for which some completion of the others changes the outcome.
    pub(crate) fn matter(&self, cube: &Cube, index: usize) -> Vec<Fact> {
        let mask = self.matter[cube.settled(index)];
        let mut facts: Vec<Fact> =
            (0..).zip(cube.facts()).filter(|(place, _)| mask >> place & 1 == 1).map(|(_, fact)| *fact).collect();
        facts.sort_unstable();
        facts
    }
}
