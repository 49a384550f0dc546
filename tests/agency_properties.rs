//! Random bodies, changes and information: who answers is always told, and told the same way.

#![expect(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "helpers of tests")]

mod support {
    pub(crate) mod duties;
    pub(crate) mod roster;
}

use std::collections::BTreeSet;

use gongkai::agency::{
    Addressed, Bearer, Body, Change, ChangeKind, Duty, Information, Origin, OwnName, Responsibility, Role, Roster,
    RosterError, SpecialAuthority, Taking, Why, responsible,
};
use gongkai::citation::{Code, Provision, Rank, Text};
use gongkai::fact::Finding;
use gongkai::norm::{BodyKind, Mode, Sector};
use gongkai::regime::Jurisdiction;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use support::duties::lines;
use support::roster::{body, code, day, roster};

const IDS: [&str; 7] = ["a", "b", "c", "d", "e", "f", "g"];
const DAYS: [&str; 4] = ["2010-03-01", "2016-03-01", "2019-02-20", "2022-01-10"];
const KINDS: [BodyKind; 14] = BodyKind::ALL;

fn one_of<T: Clone + std::fmt::Debug + 'static>(values: &[T]) -> impl Strategy<Value = T> + use<T> {
    select(values.to_vec())
}

/// A body that at most stands under a later one.
fn body_at(at: usize) -> impl Strategy<Value = Body> {
    let kind = prop_oneof![4 => Just(BodyKind::Agency), 2 => one_of(&KINDS)];
    let own = prop_oneof![
        Just(None),
        Just(Some(OwnName::Never)),
        Just(Some(OwnName::Under(Rank::Law))),
        Just(Some(OwnName::Under(Rank::Rule))),
    ];
    let of_place = prop_oneof![1 => Just(None), 4 => Just(Some(true)), 1 => Just(Some(false))];
    let under = proptest::option::of(at + 1..IDS.len() + 1);
    (kind, own, of_place, under, proptest::option::of(one_of(&[Sector::Water, Sector::Post]))).prop_map(
        move |(kind, own, of_place, under, sector)| {
            let (id, name) = (code(IDS[at]), Text::literal("某机关", "a body"));
            let body = match of_place {
                None => Body::new(id, name, kind),
                Some(true) => Body::of_place(id, name, kind),
                Some(false) => Body::outside(id, name, kind),
            };
            let body = own.map_or(body.clone(), |own| body.own_name(own));
            let body = sector.map_or(body.clone(), |sector| body.in_sector(sector));
            let under = under.and_then(|under| IDS.get(under));
            under.map_or(body.clone(), |under| body.under(code(under)))
        },
    )
}

fn kind_of_change() -> impl Strategy<Value = ChangeKind> {
    use ChangeKind::{Abolished, Changed, FunctionsMoved, Merged, Split};
    one_of(&[FunctionsMoved, Abolished, Merged, Split, Changed])
}

fn function() -> impl Strategy<Value = Option<Code>> {
    prop_oneof![Just(None), Just(Some(code("parks"))), Just(Some(code("roads")))]
}

/// A change that leads to later bodies only, so that no succession can come back.
fn change() -> impl Strategy<Value = Change> {
    let later = |at: usize, to: Index| IDS[at + 1 + to.index(IDS.len() - at - 1)];
    let takings = proptest::collection::vec((function(), any::<Index>()), 0..3);
    let of = 0..IDS.len() - 1;
    (of, one_of(&DAYS), kind_of_change(), takings, any::<bool>(), proptest::option::of(any::<Index>())).prop_map(
        move |(at, on, what, takings, nobody_else, decider)| {
            let change =
                takings.into_iter().fold(Change::new(code(IDS[at]), day(on), what), |change, (function, to)| {
                    match function {
                        None => change.taken_over(code(later(at, to))),
                        Some(function) => change.function_taken_over(function, code(later(at, to))),
                    }
                });
            let change = if nobody_else { change.by_nobody_else() } else { change };
            decider.map_or(change.clone(), |to| change.decided_by(code(later(at, to))))
        },
    )
}

/// As many of the changes as stand together.
fn accepted(bodies: &[Body], changes: Vec<Change>) -> Roster {
    let mut roster = roster(bodies.to_vec(), vec![]);
    for change in changes {
        let more = roster.changes().iter().cloned().chain([change]).collect();
        if let Ok(larger) = Roster::new(bodies.to_vec(), more) {
            roster = larger;
        }
    }
    roster
}

fn bodies() -> impl Strategy<Value = Vec<Body>> {
    (0..IDS.len()).map(body_at).collect::<Vec<_>>()
}

fn any_roster() -> impl Strategy<Value = Roster> {
    (bodies(), proptest::collection::vec(change(), 0..7)).prop_map(|(bodies, changes)| accepted(&bodies, changes))
}

fn some_code() -> impl Strategy<Value = Code> {
    one_of(&IDS).prop_map(code)
}

fn several() -> impl Strategy<Value = (Vec<Code>, Option<Code>)> {
    let lead = proptest::option::of(any::<Index>());
    (proptest::sample::subsequence(IDS.to_vec(), 2..5), lead).prop_map(|(ids, lead)| {
        let several: Vec<Code> = ids.into_iter().map(code).collect();
        let lead = lead.map(|lead| *lead.get(&several));
        (several, lead)
    })
}

fn origin() -> impl Strategy<Value = Origin> {
    let perhaps = || proptest::option::of(some_code());
    prop_oneof![
        3 => some_code().prop_map(|by| Origin::Made { by }),
        1 => some_code().prop_map(|kept_by| Origin::ObtainedFromPublic { kept_by }),
        2 => (some_code(), perhaps(), perhaps()).prop_map(|(held_by, made_by, first_obtained_by)| {
            Origin::ObtainedFromAgency { held_by, made_by, first_obtained_by }
        }),
        2 => several().prop_map(|(makers, lead)| Origin::JointlyMade { makers, lead }),
        3 => several().prop_map(|(sealed_by, lead)| Origin::JointlyIssued { sealed_by, lead }),
        1 => (some_code(), perhaps()).prop_map(|(by, drafted_by)| Origin::Decision { by, drafted_by }),
    ]
}

fn special() -> impl Strategy<Value = SpecialAuthority> {
    let by = Provision::of("health_law").article(40);
    prop_oneof![
        4 => Just(SpecialAuthority::None),
        1 => Just(SpecialAuthority::NotStated),
        1 => Just(SpecialAuthority::Unknown),
        1 => (some_code(), one_of(&[Rank::Law, Rank::Rule]))
            .prop_map(move |(body, rank)| SpecialAuthority::Of { body, rank, by }),
    ]
}

fn involved() -> impl Strategy<Value = Vec<(&'static str, Option<bool>)>> {
    let touched = prop_oneof![Just(None), Just(Some(true)), Just(Some(false))];
    (proptest::sample::subsequence(IDS.to_vec(), 0..3), touched)
        .prop_map(|(ids, touched)| ids.into_iter().map(|id| (id, touched)).collect())
}

fn information() -> impl Strategy<Value = Information> {
    let finding = prop_oneof![Just(None), Just(Some(Finding::Yes)), Just(Some(Finding::No))];
    let mode = prop_oneof![Just(None), Just(Some(Mode::Proactive)), Just(Some(Mode::OnRequest))];
    let made_on = proptest::option::of(one_of(&["2009-01-05", "2016-03-01", "2019-02-20"]));
    (origin(), made_on, mode, function(), finding, involved(), special()).prop_map(
        |(origin, made_on, mode, function, own, involved, special)| {
            let what = Information::new(origin).under_authority(special);
            let what = made_on.map_or(what.clone(), |on| what.made_on(day(on)));
            let what = mode.map_or(what.clone(), |mode| what.in_mode(mode));
            let what = function.map_or(what.clone(), |function| what.of_function(function));
            let what = own.map_or(what.clone(), |own| what.of_own_functions(own));
            involved.into_iter().fold(what, |what, (id, touched)| what.involving(code(id), touched))
        },
    )
}

/// Each place, with its text in force, of unknown date, or not binding.
fn any_place() -> impl Strategy<Value = Jurisdiction> {
    let known = |text: &str| Jurisdiction::of_place(text).expect("a built-in place");
    let issued = |text: &str| known(text).issued_on(day("2019-06-03")).expect("a text whose date is open");
    let mut all = vec![Jurisdiction::national()];
    all.extend(["lieshan", "taierzhuang", "yantian", "yanliang", "yunnan_bureau"].map(known));
    all.extend(["yanliang", "yunnan_bureau", "yantian"].map(issued));
    select(all)
}

fn any_day() -> impl Strategy<Value = &'static str> {
    prop_oneof![1 => Just("2018-06-01"), 1 => Just("2020-06-01"), 4 => Just("2023-05-10")]
}

fn answered<T>(
    at: &Jurisdiction,
    on: &str,
    roster: &Roster,
    what: &Information,
    look: impl FnOnce(&Responsibility<'_>) -> T,
) -> Option<T> {
    let regime = at.on(day(on)).expect("a day under the Regulation");
    // A maker that was not there on the day the information was made, or a day that lies ahead, is refused.
    responsible(&regime, roster, what).ok().map(|answer| look(&answer))
}

fn primary(answer: &Responsibility<'_>) -> Option<Code> {
    answer.primary().map(Body::id)
}

fn named(answer: &Responsibility<'_>) -> BTreeSet<Code> {
    let all = [answer.national(), answer.local(), answer.effective()];
    all.into_iter().flatten().flat_map(Duty::named).collect()
}

/// What the information names, and whatever that stands under, was taken over by or was ended by; of a sub-district office every
/// government, where it is not said which set it up.
fn connected(roster: &Roster, what: &Information, special: Option<Code>, involved: &[Code]) -> BTreeSet<Code> {
    let mut found: BTreeSet<Code> = match what.origin() {
        Origin::Made { by } | Origin::Decision { by, .. } | Origin::ObtainedFromPublic { kept_by: by } => [*by].into(),
        // Not who holds the copy.
        Origin::ObtainedFromAgency { made_by, first_obtained_by, .. } => {
            made_by.or(*first_obtained_by).into_iter().collect()
        }
        Origin::JointlyMade { makers: all, .. } | Origin::JointlyIssued { sealed_by: all, .. } => {
            all.iter().copied().collect()
        }
        other => panic!("{other:?}"),
    };
    found.extend(special);
    found.extend(involved);
    loop {
        let next: BTreeSet<Code> = found
            .iter()
            .flat_map(|id| {
                let body = roster.body(*id);
                let above = body.and_then(Body::stands_under);
                let government = |body: &&Body| body.kind() == BodyKind::Government;
                let office = body.filter(|body| body.kind() == BodyKind::SubDistrictOffice);
                let said = above.and_then(|above| roster.body(above)).filter(government);
                let governments = office
                    .filter(|_| said.is_none())
                    .into_iter()
                    .flat_map(|_| roster.bodies())
                    .filter(government)
                    .map(Body::id);
                let changes = roster.changes_of(*id).iter();
                let to = changes.flat_map(|change| {
                    change.takings().iter().map(Taking::by).chain(change.decider()).collect::<Vec<_>>()
                });
                above.into_iter().chain(governments).chain(to).collect::<Vec<_>>()
            })
            .collect();
        let before = found.len();
        found.extend(next);
        if found.len() == before {
            return found;
        }
    }
}

/// Every fact that can be left out, as a place on the wire: of the roster, then of the information. What is left out of a
/// change leaves nobody else who took over.
fn facts(roster: &Value, what: &Value) -> Vec<(bool, String)> {
    let there = |value: &Value, at: &str| value.pointer(at).is_some_and(|fact| *fact != "not_stated");
    let of_body = ["of_place", "own_name", "under"].map(|fact| ("bodies", fact));
    let of_change = ["nobody_else", "decided_by", "taken_over"].map(|fact| ("changes", fact));
    let of_roster = of_body
        .into_iter()
        .chain(of_change)
        .flat_map(|(list, fact)| (0..IDS.len()).map(move |number| format!("/{list}/{number}/{fact}")));
    let of_what =
        ["made_on", "function", "mode", "of_own_functions", "special_authority"].map(|fact| format!("/{fact}"));
    let of_origin = ["jointly_made/lead", "jointly_issued/lead", "obtained_from_agency/first_obtained_by"];
    let of_origin = of_origin.map(|fact| format!("/origin/{fact}"));
    // That another agency first obtained it says already that none made it.
    let maker = Some("/origin/obtained_from_agency/made_by".to_owned());
    let maker = maker.filter(|_| !there(what, "/origin/obtained_from_agency/first_obtained_by"));
    let involved = (0..3).map(|number| format!("/involves/{number}/functions_touched"));
    let of_roster = of_roster.filter(|at| there(roster, at)).map(|at| (true, at));
    let of_what = of_what.into_iter().chain(of_origin).chain(maker).chain(involved);
    of_roster.chain(of_what.filter(|at| there(what, at)).map(|at| (false, at))).collect()
}

fn leave_out(value: &mut Value, at: &str) {
    let (holder, fact) = at.rsplit_once('/').expect("a place on the wire");
    let holder = value.pointer_mut(holder).and_then(Value::as_object_mut).expect("what holds the fact");
    match fact {
        "special_authority" => drop(holder.insert(fact.to_owned(), "unknown".into())),
        // Who took one function over, where all of them are named; else who took over at all.
        "taken_over" => {
            let goes_on = holder["what"] == "functions_moved";
            let takings = holder[fact].as_array_mut().expect("who took over");
            let one = !goes_on && takings.iter().all(|taking| taking.get("function").is_some());
            takings.truncate(takings.len().saturating_sub(if one { 1 } else { usize::MAX }));
            holder.remove("nobody_else");
        }
        _ => drop(holder.remove(fact)),
    }
}

/// What each body that an application was addressed to is told for certain.
fn told(at: &Jurisdiction, on: &str, roster: &Roster, what: &Information) -> Option<Vec<Option<String>>> {
    answered(at, on, roster, what, |answer| {
        let to = |body: &Body| match answer.addressed(body.id()).expect("a body of the roster") {
            Addressed::Answers { .. } => Some("answers".to_owned()),
            Addressed::Undetermined { .. } => None,
            Addressed::NotAnAddressee { agency, .. } => Some(format!("is a part of {}", agency.id())),
            Addressed::NotResponsible { .. } => Some("is not responsible".to_owned()),
            // That a public enterprise has rules of its own the nation says and the place; which is cited follows the duty that is known.
            Addressed::Elsewhere { .. } => Some("is governed elsewhere".to_owned()),
            other => Some(format!("{other:?}")),
        };
        roster.bodies().iter().map(to).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn it_is_always_told_who_answers_or_why_not(
        at in any_place(), on in any_day(), roster in any_roster(), what in information(),
    ) {
        let told = answered(&at, on, &roster, &what, |answer| {
            assert_eq!(answer.national().iter().filter(|duty| duty.role() == Role::Primary).count(), 1);
            assert_eq!(answer.effective().iter().filter(|duty| duty.role() == Role::Primary).count(), 1);
            assert_eq!(answer.effective().first().map(Duty::role), Some(Role::Primary));
            let mut bearers = BTreeSet::new();
            for duty in answer.effective() {
                match duty.bearer() {
                    Bearer::Is(body) => {
                        assert!(roster.body(*body).is_some());
                        assert!(bearers.insert((duty.role() == Role::MayBe, *body)), "{body} bears it twice");
                    }
                    Bearer::Elsewhere(elsewhere) => assert!(!elsewhere.to.is_empty()),
                    Bearer::Open { why: Why::Missing(missing), .. } => {
                        assert!(!missing.question().en().is_empty());
                        assert!(answer.missing().any(|one| one == *missing));
                    }
                    Bearer::Open { why: Why::NoRule(none), .. } => assert!(!none.name().en().is_empty()),
                }
                // Nobody answers under no provision at all.
                assert!(duty.body().is_none() || duty.provisions().next().is_some());
            }
            let open = answer.effective().iter().any(|duty| matches!(duty.bearer(), Bearer::Open { .. }));
            assert_eq!(answer.is_settled(), !open);
            for body in roster.bodies() {
                assert!(answer.addressed(body.id()).is_ok());
            }
            serde_json::to_string(answer).expect("an answer on the wire")
        });
        prop_assert_eq!(told.clone(), answered(&at, on, &roster, &what, |answer| {
            serde_json::to_string(answer).expect("an answer on the wire")
        }));
    }

    #[test]
    fn the_order_in_which_it_is_given_does_not_matter(
        at in any_place(), on in any_day(), roster in any_roster(), what in information(),
        orders in (Just(IDS.to_vec()).prop_shuffle(), any::<u8>()),
    ) {
        let (ids, turns) = orders;
        let bodies = ids.iter().filter_map(|id| roster.body(code(id)).cloned()).collect();
        let mut changes = roster.changes().to_vec();
        let turned = changes.len().max(1);
        changes.rotate_left(usize::from(turns) % turned);
        let other = Roster::new(bodies, changes);
        prop_assert_eq!(other.as_ref(), Ok(&roster));
        let turn = |codes: &Vec<Code>| codes.iter().rev().copied().collect::<Vec<_>>();
        let reversed = match what.origin() {
            Origin::JointlyMade { makers, lead } => Origin::JointlyMade { makers: turn(makers), lead: *lead },
            Origin::JointlyIssued { sealed_by, lead } => Origin::JointlyIssued { sealed_by: turn(sealed_by), lead: *lead },
            other => other.clone(),
        };
        let mut wire = serde_json::to_value(&what).expect("information on the wire");
        wire["origin"] = serde_json::to_value(&reversed).expect("an origin on the wire");
        if let Some(involved) = wire.get_mut("involves").and_then(|involved| involved.as_array_mut()) {
            involved.reverse();
        }
        let again: Information = serde_json::from_value(wire).expect("information from the wire");
        let look = |answer: &Responsibility<'_>| (lines(answer.national()), primary(answer));
        prop_assert_eq!(answered(&at, on, &roster, &what, look), answered(&at, on, &roster, &again, look));
        let all = |answer: &Responsibility<'_>| (lines(answer.effective()), answer.flags());
        let settled = |answer: &Responsibility<'_>| answer.is_settled().then(|| all(answer));
        prop_assert_eq!(answered(&at, on, &roster, &what, settled), answered(&at, on, &roster, &again, settled));
        prop_assert_eq!(answered(&at, on, &roster, &what, all), answered(&at, on, &roster, &again, all));
    }

    #[test]
    fn a_local_text_never_takes_the_duty_from_the_agency_the_nation_names(
        at in any_place(), on in any_day(), roster in any_roster(), what in information(),
    ) {
        let alone = answered(&Jurisdiction::national(), on, &roster, &what, primary);
        answered(&at, on, &roster, &what, |answer| {
            let national = answer.national().iter().find(|duty| duty.role() == Role::Primary).and_then(Duty::body);
            assert_eq!(alone, Some(national));
            if let Some(body) = national {
                assert_eq!(primary(answer), Some(body));
                assert!(answer.obliged().any(|one| one.id() == body));
            }
            let may = |duties: &[Duty<'_>]| -> BTreeSet<Code> {
                duties.iter().filter(|duty| duty.role() == Role::MayBe).filter_map(Duty::body).collect()
            };
            assert!(may(answer.national()).is_subset(&may(answer.effective())));
        });
    }

    #[test]
    fn nobody_is_named_who_has_nothing_to_do_with_it(
        at in any_place(), on in any_day(), roster in any_roster(), what in information(),
        special in special(), involved in involved(),
    ) {
        let what = involved.iter().fold(Information::new(what.origin().clone()), |what, (id, touched)| {
            what.involving(code(id), *touched)
        });
        let what = what.under_authority(special).in_mode(Mode::Proactive);
        let given = match special {
            SpecialAuthority::Of { body, .. } => Some(body),
            _ => None,
        };
        let involved: Vec<Code> = involved.iter().map(|(id, _)| code(id)).collect();
        let connected = connected(&roster, &what, given, &involved);
        answered(&at, on, &roster, &what, |answer| {
            let named = named(answer);
            assert!(named.is_subset(&connected), "{named:?} in {connected:?}");
        });
    }

    #[test]
    fn knowing_more_changes_nobody_who_was_settled(
        at in any_place(), on in any_day(), roster in any_roster(), what in information(),
        function in one_of(&["parks", "roads"]), of_place in any::<bool>(), lead in any::<Index>(),
    ) {
        let before = answered(&at, on, &roster, &what, |answer| (primary(answer), named(answer)));
        let Some((Some(settled), _)) = before else { return Ok(()) };
        let wire = serde_json::to_value(&what).expect("information on the wire");
        // Its function.
        if wire.get("function").is_none() {
            let more = what.clone().of_function(code(function));
            prop_assert_eq!(answered(&at, on, &roster, &more, primary), Some(Some(settled)));
        }
        // Who led.
        let led = match what.origin() {
            Origin::JointlyMade { makers, lead: None } => {
                Some(Origin::JointlyMade { makers: makers.clone(), lead: Some(*lead.get(makers)) })
            }
            Origin::JointlyIssued { sealed_by, lead: None } => {
                Some(Origin::JointlyIssued { sealed_by: sealed_by.clone(), lead: Some(*lead.get(sealed_by)) })
            }
            _ => None,
        };
        if let Some(origin) = led {
            let mut wire = wire;
            wire["origin"] = serde_json::to_value(origin).expect("an origin on the wire");
            let more: Information = serde_json::from_value(wire).expect("information from the wire");
            prop_assert_eq!(answered(&at, on, &roster, &more, primary), Some(Some(settled)));
        }
        // Whether each body belongs to the place.
        let mut known = serde_json::to_value(&roster).expect("a roster on the wire");
        for body in known["bodies"].as_array_mut().into_iter().flatten() {
            let body = body.as_object_mut().expect("a body on the wire");
            body.entry("of_place").or_insert(of_place.into());
        }
        let known: Roster = serde_json::from_value(known).expect("a roster from the wire");
        prop_assert_eq!(answered(&at, on, &known, &what, primary), Some(Some(settled)));
    }

    #[test]
    fn knowing_less_says_nothing_for_certain_that_knowing_more_leaves_open(
        at in any_place(), on in any_day(), roster in any_roster(), what in information(),
        which in proptest::collection::vec(any::<Index>(), 1..4), dated in any::<bool>(),
    ) {
        let (mut less_known, mut less) = (
            serde_json::to_value(&roster).expect("a roster on the wire"),
            serde_json::to_value(&what).expect("information on the wire"),
        );
        for index in which {
            let facts = facts(&less_known, &less);
            if let Some((of_roster, fact)) = (!facts.is_empty()).then(|| index.get(&facts)) {
                leave_out(if *of_roster { &mut less_known } else { &mut less }, fact);
            }
        }
        let less_known: Roster = serde_json::from_value(less_known).expect("a roster from the wire");
        let less: Information = serde_json::from_value(less).expect("information from the wire");
        // From when the text of the place is in force.
        let undated = Some(at.place()).filter(|place| !dated && ["yanliang", "yunnan_bureau"].contains(&place.as_str()));
        let undated = undated.map(|place| Jurisdiction::of_place(place.as_str()).expect("a built-in place"));
        let without = undated.as_ref().unwrap_or(&at);
        let (Some(with), Some(without)) = (told(&at, on, &roster, &what), told(without, on, &less_known, &less)) else {
            return Ok(());
        };
        for ((body, with), without) in roster.bodies().iter().zip(with).zip(without) {
            let open = without.is_none();
            prop_assert!(open || with == without, "{}: {with:?}, and with less {without:?}", body.id());
        }
    }

    #[test]
    fn whoever_turns_out_to_answer_was_a_candidate(
        text in one_of(&["lieshan", "taierzhuang"]), changes in proptest::collection::vec(change(), 2..9),
        function in one_of(&["parks", "roads"]), made_on in proptest::option::of(Just("2009-01-05")),
    ) {
        let bodies: Vec<Body> = IDS.iter().map(|id| body(BodyKind::Agency, id)).collect();
        let roster = accepted(&bodies, changes);
        let at = Jurisdiction::of_place(text).expect("a built-in place");
        let what = Information::new(Origin::Made { by: code("a") });
        let what = made_on.map_or(what.clone(), |on| what.made_on(day(on)));
        let open = answered(&at, "2023-05-10", &roster, &what, |answer| {
            let open = answer.primary_duty().filter(|duty| {
                matches!(duty.bearer(), Bearer::Open { why: Why::Missing(gongkai::agency::Missing::Function), .. })
            });
            open.map(|duty| duty.named().collect::<Vec<_>>())
        });
        if let Some(candidates) = open.flatten() {
            let known = what.of_function(code(function));
            let settled = answered(&at, "2023-05-10", &roster, &known, primary).flatten();
            prop_assert!(settled.is_none_or(|body| candidates.contains(&body)), "{:?} in {:?}", settled, candidates);
        }
    }

    #[test]
    fn a_ring_within_one_day_is_refused(
        members in proptest::sample::subsequence(IDS.to_vec(), 2..7).prop_shuffle(),
        on in one_of(&DAYS), kinds in proptest::collection::vec(kind_of_change(), 7), of in function(),
        extra in proptest::collection::vec(change(), 0..3),
    ) {
        let bodies: Vec<Body> = IDS.iter().map(|id| body(BodyKind::Agency, id)).collect();
        let next = members.iter().cycle().skip(1);
        let ring = members.iter().zip(next).zip(kinds).map(|((from, to), what)| {
            let change = Change::new(code(from), day(on), what);
            match of {
                None => change.taken_over(code(to)),
                Some(function) => change.function_taken_over(function, code(to)),
            }
        });
        let ring: Vec<Change> = ring.collect();
        let refused = Roster::new(bodies.clone(), ring.clone());
        prop_assert!(matches!(refused, Err(RosterError::Circle { .. })), "{:?}", refused);
        // With other changes beside it it is refused for one reason or another, unless one of them breaks the ring.
        let outside = extra.into_iter().filter(|change| !members.iter().any(|id| code(id) == change.body()));
        let more = ring.into_iter().chain(outside).collect();
        prop_assert!(Roster::new(bodies, more).is_err());
    }

    /// Changes in any direction, one taker each, among agencies: what is accepted comes to an end.
    #[test]
    fn what_is_accepted_comes_to_an_end(
        links in proptest::collection::vec(
            (one_of(&IDS), one_of(&IDS), one_of(&DAYS), kind_of_change(), function()), 0..9,
        ),
        what in information(), on in any_day(),
    ) {
        let bodies: Vec<Body> = IDS.iter().map(|id| body(BodyKind::Agency, id)).collect();
        let changes = links.into_iter().filter(|(from, to, ..)| from != to).map(|(from, to, on, what, function)| {
            let change = Change::new(code(from), day(on), what);
            match function {
                None => change.taken_over(code(to)),
                Some(function) => change.function_taken_over(function, code(to)),
            }
        });
        let roster = accepted(&bodies, changes.collect());
        for place in ["lieshan", "taierzhuang"] {
            let at = Jurisdiction::of_place(place).expect("a built-in place");
            answered(&at, on, &roster, &what, |answer| {
                for duty in answer.effective() {
                    let days: Vec<_> = duty.chain().iter().map(|link| link.on).collect();
                    assert!(days.is_sorted());
                    assert!(duty.chain().len() <= roster.changes().len());
                    let ends = duty.chain().last().map(|link| link.to);
                    assert!(ends.is_none() || duty.body().is_none() || ends == duty.body());
                }
            });
        }
    }
}
