//! Every case of the exemptions, against the articles read as plain ifs.
//!
//! The judgement of two-valued cases is written from the words of the articles. A three-valued case must come to the
//! union of its completions, neither more nor less, and must ask for exactly the facts on which some completion turns.
//!
//! The vocabulary has more facts than can be tried together, so it is reduced, and the reduction is itself tested:
//!
//! - Facts that stand only side by side in one list (任一) count as one: a single representative stands for the three
//!   interests of art. 15, the four dangers, the four internal affairs, the five kinds of process information, the three
//!   ends of a secret, regulations and rules, and the limbs of the definition. `members_of_a_list_count_as_one` tries
//!   every pair of a list, each member no, yes and open, against the representative alone.
//! - A reasonable objection excludes consent and otherwise changes no outcome, because it asks for the same harm as art. 15
//!   and more; a middle cube with it shows that, so the great cube leaves it out. A mark and its refutation meet whatever
//!   else speaks of secrets in the cube of `every_question_on_marks`.
//! - Whether it is government information at all comes before everything else; the cubes of secrets vary it, and the great
//!   cube takes it as found.
//! - In the great cube of 13 facts a danger goes with what a law forbids, and process information with a case file,
//!   because they stand under the same rule; the same test shows that too, and the middle cubes try them by themselves.
//! - What an answer asks for is compared in every assignment of the middle cubes, and in one of every 101 assignments of
//!   the great cube.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "helpers of tests")]

mod support {
    pub(crate) mod articles;
    pub(crate) mod cube;
}

use gongkai::decision::{Outcome, Outcomes, Part, Question, Verdict, decide};
use gongkai::fact::{Fact, FactSet, Facts, Finding};
use gongkai::norm::{Choice, Mode};
use gongkai::regime::Jurisdiction;
use support::articles::{text_2007, text_2019};
use support::cube::{Cube, Expected, NO, OPEN, YES};

const UNDER_2019: &str = "2024-03-04";
const UNDER_2007: &str = "2015-03-04";
const MODES: [Mode; 2] = [Mode::Proactive, Mode::OnRequest];
const CONSENT_EXCLUDES_OBJECTION: Option<(Fact, Fact)> = Some((Fact::THIRD_PARTY_CONSENTS, Fact::REASONABLE_OBJECTION));

/// The great cube: everything that decides under the 2019 text, one representative of each list.
const GREAT: [Fact; 13] = [
    Fact::DETERMINED_STATE_SECRET,
    Fact::SECRECY_TERM_EXPIRED,
    Fact::FRESHLY_REVIEWED,
    Fact::SECRECY_UNSETTLED,
    Fact::FORBIDDEN_BY_LAW,
    Fact::TRADE_SECRET,
    Fact::HARMS_THIRD_PARTY,
    Fact::THIRD_PARTY_CONSENTS,
    Fact::GRAVE_PUBLIC_INTEREST,
    Fact::PERSONNEL_AFFAIRS,
    Fact::ENFORCEMENT_FILE,
    Fact::LAW_REQUIRES_DISCLOSURE,
    Fact::RULE_REQUIRES_DISCLOSURE,
];

/// Art. 15 and 32 with art. 16, for every question asked.
const THIRD_PARTY_AND_DISCRETION: [Fact; 9] = [
    Fact::ENDANGERS_PUBLIC_SECURITY,
    Fact::PERSONAL_PRIVACY,
    Fact::HARMS_THIRD_PARTY,
    Fact::THIRD_PARTY_CONSENTS,
    Fact::REASONABLE_OBJECTION,
    Fact::GRAVE_PUBLIC_INTEREST,
    Fact::LOGISTICS,
    Fact::PROCESS_DRAFT,
    Fact::LAW_REQUIRES_DISCLOSURE,
];

/// Arts. 2, 14 and 16, for every question asked.
const SECRETS_AND_DISCRETION: [Fact; 10] = [
    Fact::RECORDED,
    Fact::IN_STATE_ARCHIVE,
    Fact::DETERMINED_STATE_SECRET,
    Fact::DECLASSIFIED,
    Fact::FORMALLY_PUBLISHED,
    Fact::SECRECY_UNSETTLED,
    Fact::FORBIDDEN_BY_LAW,
    Fact::INTERNAL_WORKFLOW,
    Fact::DISCUSSION_RECORD,
    Fact::REGULATION_REQUIRES_DISCLOSURE,
];

/// Art. 14 and 17 with everything that opens or waits, for every question asked.
const SECRETS_AND_MARKS: [Fact; 10] = [
    Fact::BY_AGENCY,
    Fact::DETERMINED_STATE_SECRET,
    Fact::MARKED_SECRET,
    Fact::MARK_REFUTED,
    Fact::SECRECY_TERM_EXPIRED,
    Fact::FORMALLY_PUBLISHED,
    Fact::FRESHLY_REVIEWED,
    Fact::SECRECY_UNSETTLED,
    Fact::FORBIDDEN_BY_LAW,
    Fact::PROCESS_DRAFT,
];

/// Several members of each list, for every question asked.
const LISTS: [Fact; 9] = [
    Fact::ENDANGERS_NATIONAL_SECURITY,
    Fact::ENDANGERS_ECONOMIC_SECURITY,
    Fact::TRADE_SECRET,
    Fact::SIMILAR_INTEREST,
    Fact::HARMS_THIRD_PARTY,
    Fact::LOGISTICS,
    Fact::OTHER_INTERNAL_AFFAIRS,
    Fact::REGULATION_REQUIRES_DISCLOSURE,
    Fact::RULE_REQUIRES_DISCLOSURE,
];

/// The facts outside the cube as they are for government information of which nothing else is asked.
fn beside(cube: &[Fact]) -> Facts {
    let mut facts = Facts::new();
    for fact in Fact::all().filter(|fact| !cube.contains(fact)) {
        let limb = [Fact::BY_AGENCY, Fact::ADMINISTRATIVE_FUNCTION, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
        let finding = match fact {
            Fact::PERFORMING_DUTIES | Fact::THIRD_PARTY_OBJECTS => continue,
            limb_of if limb.contains(&limb_of) => Finding::Yes,
            _ => Finding::No,
        };
        facts.record(fact, finding).expect("findings that stand together");
    }
    facts
}

/// What the articles say on every assignment. A fact outside the cube holds where it is known to.
fn articles(cube: &Cube, known: &Facts, judge: impl Fn(&dyn Fn(Fact) -> bool) -> Outcomes) -> Expected {
    let steps: Vec<usize> = cube.facts().iter().map(|fact| cube.step(*fact)).collect();
    Expected::from(cube, |index| {
        judge(&|fact| match cube.facts().iter().position(|one| *one == fact) {
            Some(place) => index / steps[place] % 3 == YES,
            None => known.finding(fact) == Some(Finding::Yes),
        })
    })
}

/// What the library says on every assignment, in the order of the cube.
struct Swept {
    answers: Vec<Outcomes>,
}

/// Judges every assignment of a cube and compares the answer with the articles, and the questions where `asks` says so.
fn sweep(
    cube: &Cube,
    day: &str,
    mode: Mode,
    nation: &Jurisdiction,
    expected: &Expected,
    asks: &dyn Fn(usize) -> bool,
) -> Swept {
    let regime = nation.on(day.parse().expect("a date of the test")).expect("a day under the Regulation");
    let mut answers = vec![Outcomes::NONE; cube.size()];
    cube.visit(&beside(cube.facts()), &mut |index, facts| {
        let part = Part::new(mode, facts.clone());
        let decision = decide(&regime, &part);
        let verdict = decision.effective();
        let possible = expected.possible(index);
        assert_eq!(verdict.possible(), possible, "{mode:?} {facts:?}");
        assert_eq!(decision.national(), verdict);
        match possible.single() {
            Some(outcome) => assert_eq!(verdict, Verdict::Settled(outcome), "{mode:?} {facts:?}"),
            None => assert_eq!(verdict, Verdict::Undetermined(possible), "{mode:?} {facts:?}"),
        }
        answers[index] = possible;
        if asks(index) {
            let asked: Vec<Fact> = decision.ask().iter().map(Question::fact).collect();
            assert_eq!(asked, expected.matter(cube, index), "{mode:?} {facts:?}");
        }
    });
    Swept { answers }
}

/// Knowing more never adds an outcome, and a question that is not asked changes nothing when it is answered, unless the
/// answer excludes one that is asked.
fn knowledge_only_narrows(cube: &Cube, expected: &Expected, swept: &Swept) {
    let steps: Vec<usize> = cube.facts().iter().map(|fact| cube.step(*fact)).collect();
    for index in (0..cube.size()).filter(|index| cube.possible(*index)) {
        let before = swept.answers[index];
        let asked = expected.matter(cube, index);
        for (fact, step) in cube.facts().iter().zip(&steps) {
            if index / step % 3 != OPEN {
                continue;
            }
            for digit in [NO, YES] {
                let after = index - (OPEN - digit) * step;
                if !cube.possible(after) {
                    continue;
                }
                let now = swept.answers[after];
                assert_eq!(before.union(now), before, "{fact} at {index}");
                let excludes = cube.settled(after) != after && cube.settled(index) == index;
                if !asked.contains(fact) && !excludes {
                    assert_eq!(before, now, "{fact} was not asked at {index}");
                }
            }
        }
    }
}

/// The articles in sentences, over every assignment of the great cube.
fn sentences(cube: &Cube, mode: Mode, reach: Choice, swept: &Swept) {
    let place = |fact| cube.step(fact);
    let (secret, expired) = (place(Fact::DETERMINED_STATE_SECRET), place(Fact::SECRECY_TERM_EXPIRED));
    let (unsettled, forbidden) = (place(Fact::SECRECY_UNSETTLED), place(Fact::FORBIDDEN_BY_LAW));
    let (interest, harm) = (place(Fact::TRADE_SECRET), place(Fact::HARMS_THIRD_PARTY));
    let (consent, grave) = (place(Fact::THIRD_PARTY_CONSENTS), place(Fact::GRAVE_PUBLIC_INTEREST));
    let fresh = place(Fact::FRESHLY_REVIEWED);
    let (internal, file) = (place(Fact::PERSONNEL_AFFAIRS), place(Fact::ENFORCEMENT_FILE));
    let (law, rule) = (place(Fact::LAW_REQUIRES_DISCLOSURE), place(Fact::RULE_REQUIRES_DISCLOSURE));
    let withheld = Outcomes::only(Outcome::MustWithhold);
    for (index, answer) in swept.answers.iter().enumerate().filter(|(index, _)| cube.possible(*index)) {
        let is = |step: usize, digit: usize| index / step % 3 == digit;
        let with = |step: usize, digit: usize| swept.answers[index - index / step % 3 * step + digit * step];
        // Art. 14: a state secret is never disclosed, whatever else is known, and no more what a law forbids.
        if is(secret, YES) && is(expired, NO) || is(forbidden, YES) {
            assert_eq!(*answer, withheld);
            continue;
        }
        if !is(unsettled, NO) {
            assert!(answer.has(Outcome::MustWithhold));
        }
        // Art. 17 para. 2: what has ceased to be secret is not settled before the fresh review, unless something else bars.
        if !is(expired, NO) && !is(fresh, YES) {
            assert!(answer.has(Outcome::MustWithhold));
        }
        if is(fresh, YES) && is(expired, YES) {
            // After it, the secret is as if it had never been one.
            assert_eq!(*answer, swept.answers[index - secret * (index / secret % 3) - expired]);
        }
        // Art. 15: consent opens the interest of the third party and nothing beside it.
        if is(consent, YES) {
            assert_eq!(*answer, with(interest, NO));
        }
        if is(grave, YES) && mode == Mode::Proactive {
            assert_eq!(*answer, with(interest, NO));
        }
        let closed = is(interest, YES) && is(harm, YES) && is(consent, NO);
        let waits = !is(unsettled, NO) || !is(expired, NO) && !is(fresh, YES);
        let settled_so_far = !waits && (is(secret, NO) || is(expired, YES)) && is(forbidden, NO);
        // Art. 32: on request it leaves the agency the choice, and no law conflicts with what may be disclosed.
        if closed && is(grave, YES) && mode == Mode::OnRequest {
            assert!(!answer.has(Outcome::MustDisclose) && !answer.has(Outcome::Conflict));
            if settled_so_far && is(internal, NO) && is(file, NO) {
                assert_eq!(*answer, Outcomes::only(Outcome::MayDisclose));
            }
        }
        // A law against art. 15, where nothing opens it: a conflict or something stronger, and never disclosure.
        if closed && is(grave, NO) && is(law, YES) {
            let only = answer.iter().all(|outcome| matches!(outcome, Outcome::Conflict | Outcome::MustWithhold));
            assert!(only, "{answer:?}");
            if settled_so_far {
                assert_eq!(*answer, Outcomes::only(Outcome::Conflict));
            }
        }
        // Art. 16 para. 2: what a rule requires opens the discretion it reaches and nothing beside it.
        if is(rule, YES) {
            let mut opened = index - index / file % 3 * file;
            if reach == Choice::P1AndP2 {
                opened -= opened / internal % 3 * internal;
            }
            assert_eq!(*answer, swept.answers[opened]);
        }
    }
}

fn national(reach: Choice) -> Jurisdiction {
    Jurisdiction::national().reading(reach)
}

fn great(mode: Mode, reach: Choice) {
    let cube = Cube::new(&GREAT, None);
    let expected = articles(&cube, &beside(&GREAT), |is| text_2019(mode, reach, is));
    let swept = sweep(&cube, UNDER_2019, mode, &national(reach), &expected, &|index| index % 101 == 0);
    sentences(&cube, mode, reach, &swept);
}

#[test]
fn all_of_2019_proactively() {
    great(Mode::Proactive, Choice::P2Only);
}

#[test]
fn all_of_2019_on_request() {
    great(Mode::OnRequest, Choice::P2Only);
}

#[test]
fn all_of_2019_proactively_under_the_wider_reading() {
    great(Mode::Proactive, Choice::P1AndP2);
}

#[test]
fn all_of_2019_on_request_under_the_wider_reading() {
    great(Mode::OnRequest, Choice::P1AndP2);
}

fn every_question(facts: &[Fact]) {
    let cube = Cube::new(facts, CONSENT_EXCLUDES_OBJECTION.filter(|(consent, _)| facts.contains(consent)));
    for mode in MODES {
        for reach in [Choice::P2Only, Choice::P1AndP2] {
            let expected = articles(&cube, &beside(facts), |is| text_2019(mode, reach, is));
            let swept = sweep(&cube, UNDER_2019, mode, &national(reach), &expected, &|_| true);
            knowledge_only_narrows(&cube, &expected, &swept);
        }
    }
}

#[test]
fn every_question_on_third_parties_and_discretion() {
    every_question(&THIRD_PARTY_AND_DISCRETION);
}

#[test]
fn every_question_on_secrets_and_discretion() {
    every_question(&SECRETS_AND_DISCRETION);
}

#[test]
fn every_question_on_marks() {
    every_question(&SECRETS_AND_MARKS);
}

#[test]
fn every_question_on_lists() {
    every_question(&LISTS);
}

#[test]
fn all_of_2007() {
    const FACTS: [Fact; 12] = [
        Fact::PERFORMING_DUTIES,
        Fact::DETERMINED_STATE_SECRET,
        Fact::DECLASSIFIED,
        Fact::MARKED_SECRET,
        Fact::ENDANGERS_SOCIAL_STABILITY,
        Fact::TRADE_SECRET,
        Fact::THIRD_PARTY_CONSENTS,
        Fact::THIRD_PARTY_OBJECTS,
        Fact::GRAVE_PUBLIC_INTEREST,
        Fact::INTERNAL_WORKFLOW,
        Fact::LAW_REQUIRES_DISCLOSURE,
        Fact::RULE_REQUIRES_DISCLOSURE,
    ];
    let cube = Cube::new(&FACTS, Some((Fact::THIRD_PARTY_CONSENTS, Fact::THIRD_PARTY_OBJECTS)));
    let known = without_management_function(&FACTS);
    for mode in MODES {
        let expected = articles(&cube, &known, |is| text_2007(mode, is));
        let nation = Jurisdiction::national();
        let regime = nation.on(UNDER_2007.parse().expect("a date of the test")).expect("a day under the Regulation");
        let mut answers = vec![Outcomes::NONE; cube.size()];
        cube.visit(&known, &mut |index, facts| {
            let part = Part::new(mode, facts.clone());
            let decision = decide(&regime, &part);
            assert_eq!(decision.effective().possible(), expected.possible(index), "{mode:?} {facts:?}");
            answers[index] = decision.effective().possible();
            if index % 11 == 0 {
                let asked: Vec<Fact> = decision.ask().iter().map(Question::fact).collect();
                assert_eq!(asked, expected.matter(&cube, index), "{mode:?} {facts:?}");
            }
        });
        knowledge_only_narrows(&cube, &expected, &Swept { answers });
    }
}

/// Under the 2007 text duties are enough, so the narrower function is no here and the duties vary.
fn without_management_function(cube: &[Fact]) -> Facts {
    let mut facts = Facts::new();
    for fact in Fact::all().filter(|fact| !cube.contains(fact)) {
        let limb = [Fact::BY_AGENCY, Fact::MADE_OR_OBTAINED, Fact::RECORDED];
        let finding = if limb.contains(&fact) { Finding::Yes } else { Finding::No };
        facts.record(fact, finding).expect("findings that stand together");
    }
    facts
}

/// How two facts of one list combine.
#[derive(Copy, Clone)]
enum Combine {
    /// Any of them is enough.
    Any,
    /// All of them are needed.
    All,
}

impl Combine {
    /// The digit that a pair amounts to.
    fn digit(self, one: usize, other: usize) -> usize {
        let (decisive, neutral) = match self {
            Self::Any => (YES, NO),
            Self::All => (NO, YES),
        };
        if one == decisive || other == decisive {
            decisive
        } else if one == neutral && other == neutral {
            neutral
        } else {
            OPEN
        }
    }
}

/// Shows that a pair of facts amounts to the first of them alone, in every assignment of what surrounds them.
fn pair_counts_as_one(
    day: &str,
    mode: Mode,
    reach: Choice,
    [one, other]: [Fact; 2],
    combine: Combine,
    around: &[Fact],
) {
    let mut facts = vec![one, other];
    facts.extend(around);
    let cube = Cube::new(&facts, None);
    let nation = national(reach);
    let regime = nation.on(day.parse().expect("a date of the test")).expect("a day under the Regulation");
    let mut answers = vec![Outcomes::NONE; cube.size()];
    cube.visit(&beside(&facts), &mut |index, facts| {
        let part = Part::new(mode, facts.clone());
        answers[index] = decide(&regime, &part).effective().possible();
    });
    let neutral = match combine {
        Combine::Any => NO,
        Combine::All => YES,
    };
    for index in 0..cube.size() {
        let digit = combine.digit(cube.digit(index, one), cube.digit(index, other));
        let alone = cube.set(cube.set(index, one, digit), other, neutral);
        assert_eq!(answers[index], answers[alone], "{day} {mode:?} {one} {other} at {index}");
    }
}

#[test]
fn members_of_a_list_count_as_one() {
    const AROUND: [Fact; 5] = [
        Fact::GRAVE_PUBLIC_INTEREST,
        Fact::TRADE_SECRET,
        Fact::DISCUSSION_RECORD,
        Fact::DETERMINED_STATE_SECRET,
        Fact::LAW_REQUIRES_DISCLOSURE,
    ];
    let lists: [(&[FactSet], Combine); 2] = [
        (
            &[
                FactSet::SECURITY_AND_STABILITY | FactSet::of(&[Fact::FORBIDDEN_BY_LAW]),
                FactSet::THIRD_PARTY_INTERESTS,
                FactSet::INTERNAL_AFFAIRS,
                FactSet::PROCESS_INFORMATION | FactSet::of(&[Fact::ENFORCEMENT_FILE]),
                FactSet::NO_LONGER_SECRET,
                FactSet::of(&[Fact::REGULATION_REQUIRES_DISCLOSURE, Fact::RULE_REQUIRES_DISCLOSURE]),
            ],
            Combine::Any,
        ),
        (
            &[FactSet::of(&[Fact::BY_AGENCY, Fact::ADMINISTRATIVE_FUNCTION, Fact::MADE_OR_OBTAINED, Fact::RECORDED])],
            Combine::All,
        ),
    ];
    for (sets, combine) in lists {
        for set in sets {
            let members: Vec<Fact> = set.facts().collect();
            let pairs =
                members.iter().enumerate().flat_map(|(at, one)| members.iter().skip(at + 1).map(|two| [*one, *two]));
            for pair in pairs {
                let around: Vec<Fact> = AROUND.into_iter().filter(|fact| !set.has(*fact)).collect();
                for mode in MODES {
                    for reach in [Choice::P2Only, Choice::P1AndP2] {
                        pair_counts_as_one(UNDER_2019, mode, reach, pair, combine, &around);
                    }
                }
            }
        }
    }
}

#[test]
fn members_of_a_list_count_as_one_under_the_2007_text() {
    const AROUND: [Fact; 4] =
        [Fact::GRAVE_PUBLIC_INTEREST, Fact::TRADE_SECRET, Fact::DETERMINED_STATE_SECRET, Fact::LAW_REQUIRES_DISCLOSURE];
    let lists = [
        FactSet::SECURITY_AND_STABILITY | FactSet::of(&[Fact::FORBIDDEN_BY_LAW, Fact::SECRECY_UNSETTLED]),
        FactSet::of(&[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY]),
        FactSet::INTERNAL_AFFAIRS | FactSet::PROCESS_INFORMATION,
        FactSet::NO_LONGER_SECRET,
    ];
    for set in lists {
        let members: Vec<Fact> = set.facts().collect();
        let pairs =
            members.iter().enumerate().flat_map(|(at, one)| members.iter().skip(at + 1).map(|two| [*one, *two]));
        for pair in pairs {
            let around: Vec<Fact> = AROUND.into_iter().filter(|fact| !set.has(*fact)).collect();
            for mode in MODES {
                pair_counts_as_one(UNDER_2007, mode, Choice::P2Only, pair, Combine::Any, &around);
            }
        }
    }
}
