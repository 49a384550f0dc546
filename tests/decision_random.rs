//! The whole vocabulary at random: the answer against the articles, and knowledge that only narrows.

#![expect(clippy::expect_used, reason = "helpers of tests")]

mod support {
    pub(crate) mod articles;
}

use gongkai::citation::Language;
use gongkai::decision::{Application, Decision, Outcomes, Part, Question, decide, decide_all, reply};
use gongkai::fact::{Fact, FactSet, Facts, Finding, Group, Truth};
use gongkai::norm::{Choice, Mode};
use gongkai::regime::Jurisdiction;
use proptest::prelude::*;
use support::articles::{text_2007, text_2019};

const UNDER_2019: &str = "2024-03-04";
const UNDER_2007: &str = "2015-03-04";

/// One of `open` facts is not asked; the rest are yes or no.
fn findings(open: u32) -> impl Strategy<Value = Vec<Option<Finding>>> {
    let finding = prop_oneof![
        open => Just(None),
        60 => Just(Some(Finding::No)),
        30 => Just(Some(Finding::Yes)),
        open => Just(Some(Finding::Unknown)),
    ];
    proptest::collection::vec(finding, 64)
}

/// The sheet with these findings, as far as they stand together.
fn sheet(start: Facts, findings: &[Option<Finding>]) -> Facts {
    Fact::all().zip(findings).fold(start, |mut facts, (fact, finding)| {
        let _ = finding.map(|finding| facts.record(fact, finding));
        facts
    })
}

fn mode() -> impl Strategy<Value = Mode> {
    prop_oneof![Just(Mode::Proactive), Just(Mode::OnRequest)]
}

fn reach() -> impl Strategy<Value = Choice> {
    prop_oneof![Just(Choice::P2Only), Just(Choice::P1AndP2)]
}

fn judged<T>(place: &Jurisdiction, on: &str, mode: Mode, facts: &Facts, look: impl FnOnce(&Decision<'_>) -> T) -> T {
    let regime = place.on(on.parse().expect("a date of the test")).expect("a day under the Regulation");
    let part = Part::new(mode, facts.clone());
    look(&decide(&regime, &part))
}

fn possible(place: &Jurisdiction, on: &str, mode: Mode, facts: &Facts) -> Outcomes {
    judged(place, on, mode, facts, |decision| decision.effective().possible())
}

type Holds<'a> = &'a dyn Fn(Fact) -> bool;

/// The outcomes of all completions of a sheet with few open facts.
fn completed(facts: &Facts, judge: &dyn Fn(Holds<'_>) -> Outcomes) -> Outcomes {
    let open = Fact::all().find(|fact| facts.known().open().has(*fact));
    let Some(fact) = open else {
        let yes = facts.known().yes();
        return judge(&|fact| yes.has(fact));
    };
    [Finding::Yes, Finding::No]
        .into_iter()
        .filter_map(|finding| facts.clone().with(fact, finding).ok())
        .map(|facts| completed(&facts, judge))
        .fold(Outcomes::NONE, Outcomes::union)
}

/// The places, each with a record that puts its text in force.
fn places() -> Vec<Jurisdiction> {
    let issued = |code: &str| {
        let place = Jurisdiction::of_place(code).expect("a place");
        place.issued_on("2020-06-01".parse().expect("a date of the test")).expect("a text without a date")
    };
    let known = |code: &str| Jurisdiction::of_place(code).expect("a place");
    vec![
        Jurisdiction::national(),
        issued("yantian"),
        issued("yanliang"),
        known("lieshan"),
        known("taierzhuang"),
        issued("yunnan_bureau"),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(250) })]

    #[test]
    fn complete_findings_are_judged_as_the_articles_say(findings in findings(0), mode in mode(), reach in reach()) {
        for start in [Facts::new(), Facts::government_information()] {
            let facts = sheet(start, &findings);
            prop_assert!(Fact::all().all(|fact| !facts.known().open().has(fact)));
            let yes = facts.known().yes();
            let nation = Jurisdiction::national().reading(reach);
            prop_assert_eq!(possible(&nation, UNDER_2019, mode, &facts), text_2019(mode, reach, &|fact| yes.has(fact)));
            prop_assert_eq!(possible(&nation, UNDER_2007, mode, &facts), text_2007(mode, &|fact| yes.has(fact)));
        }
    }

    #[test]
    fn open_findings_are_judged_as_all_completions(findings in findings(5), mode in mode(), reach in reach()) {
        let facts = sheet(Facts::government_information(), &findings);
        let open = Fact::all().filter(|fact| facts.known().open().has(*fact)).count();
        prop_assume!(open <= 12);
        let nation = Jurisdiction::national().reading(reach);
        let expected = completed(&facts, &|is| text_2019(mode, reach, is));
        prop_assert_eq!(possible(&nation, UNDER_2019, mode, &facts), expected, "{:?}", facts);
        let expected = completed(&facts, &|is| text_2007(mode, is));
        prop_assert_eq!(possible(&nation, UNDER_2007, mode, &facts), expected, "{:?}", facts);
    }

    #[test]
    fn knowing_more_only_narrows(findings in findings(40), at in 0_usize..64, yes: bool, mode in mode(), on_2007: bool) {
        let facts = sheet(Facts::government_information(), &findings);
        let fact = Fact::all().nth(at).expect("a fact");
        let Ok(more) = facts.clone().with(fact, if yes { Finding::Yes } else { Finding::No }) else { return Ok(()) };
        let on = if on_2007 { UNDER_2007 } else { UNDER_2019 };
        for place in places() {
            let (before, ask) = judged(&place, on, mode, &facts, |decision| {
                let ask: FactSet = decision.ask().iter().map(Question::fact).collect();
                (decision.effective().possible(), ask)
            });
            let after = possible(&place, on, mode, &more);
            prop_assert_eq!(before.union(after), before, "{} {:?}", place.place(), facts);
            if before.single().is_some() {
                prop_assert_eq!(before, after);
                prop_assert!(ask.is_empty());
            }
            // What follows from the answer may be asked for in its stead.
            let learned = facts.known().open() - more.known().open();
            if !ask.intersects(learned) {
                prop_assert_eq!(before, after, "{} {} {:?}", place.place(), fact, facts);
            }
        }
    }

    #[test]
    fn a_review_only_narrows(findings in findings(40), mode in mode()) {
        let facts = sheet(Facts::government_information(), &findings);
        let nation = Jurisdiction::national();
        let before = possible(&nation, UNDER_2019, mode, &facts);
        for group in Group::ALL {
            let reviewed = facts.clone().reviewed(group, "the office", UNDER_2019.parse().expect("a date of the test"));
            let after = possible(&nation, UNDER_2019, mode, &reviewed.expect("a name"));
            prop_assert_eq!(before.union(after), before);
        }
    }

    #[test]
    fn everything_about_an_answer_can_be_said(findings in findings(20), mode in mode(), on_2007: bool, severable in 0_u8..3) {
        let facts = sheet(Facts::new(), &findings);
        let severable = [Truth::No, Truth::Open, Truth::Yes].into_iter().nth(usize::from(severable)).expect("a truth");
        let on = if on_2007 { UNDER_2007 } else { UNDER_2019 };
        for place in places() {
            let regime = place.on(on.parse().expect("a date of the test")).expect("a day");
            let parts = [Part::new(mode, facts.clone()), Part::new(mode, Facts::government_information())];
            let joined = decide_all(&regime, &parts, severable).expect("two parts");
            prop_assert!(!joined.possible().is_empty());
            let answer = reply(&regime, &Application::new(facts.clone()), &joined);
            prop_assert!(!answer.possible().is_empty());
            prop_assert!(serde_json::to_string(&answer).is_ok());
            for decision in joined.parts() {
                prop_assert_ne!(decision.effective().possible(), Outcomes::NONE);
                prop_assert!(serde_json::to_string(decision).is_ok());
                let explained = decision.explain();
                prop_assert!(serde_json::to_string(&explained).is_ok());
                prop_assert!(!explained.draw(Language::Zh, true).is_empty());
                prop_assert!(!explained.draw(Language::En, true).is_empty());
            }
        }
    }

    #[test]
    fn a_sheet_comes_back_from_the_wire(findings in findings(40)) {
        let facts = sheet(Facts::new(), &findings);
        let json = serde_json::to_string(&facts).expect("serialises");
        prop_assert_eq!(serde_json::from_str::<Facts>(&json).expect("reads"), facts);
    }
}
