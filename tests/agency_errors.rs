//! What is refused about bodies, their changes and information, and in which words.

#![expect(clippy::expect_used, reason = "helpers of tests")]

mod support {
    pub(crate) mod roster;
}

use gongkai::agency::{
    AgencyError, Body, Change, ChangeKind, Disagreement, Information, Origin, Roster, RosterError, SpecialAuthority,
    escalate, responsible,
};
use gongkai::citation::{Code, Provision, Rank};
use gongkai::norm::{BodyKind, Dispute};
use gongkai::regime::Jurisdiction;
use serde::de::DeserializeOwned;
use support::roster::{body, code, day, roster};

use ChangeKind::{Abolished, Changed, FunctionsMoved, Merged};

fn agency(id: &str) -> Body {
    body(BodyKind::Agency, id)
}

fn change(of: &str, on: &str, what: ChangeKind) -> Change {
    Change::new(code(of), day(on), what)
}

fn codes(ids: &[&str]) -> Vec<Code> {
    ids.iter().map(|id| code(id)).collect()
}

#[track_caller]
fn refused(bodies: Vec<Body>, changes: Vec<Change>, error: &RosterError, message: &str) {
    let found = Roster::new(bodies, changes).expect_err("a roster that is refused");
    assert_eq!(found, *error);
    assert_eq!(found.to_string(), message);
}

#[test]
fn bodies() {
    refused(
        vec![agency("a"), agency("b"), agency("a")],
        vec![],
        &RosterError::BodyTwice { body: code("a") },
        "`bodies` has `a` twice: expected each once",
    );
    refused(
        vec![agency("a").under(code("z"))],
        vec![],
        &RosterError::UnknownBody { of: code("a"), field: "under", body: code("z") },
        "`under` of `a` names `z`, which `bodies` does not have",
    );
    refused(
        vec![agency("a").under(code("a"))],
        vec![],
        &RosterError::UnderItself { body: code("a") },
        "`a` stands under itself: expected `under` to lead upwards",
    );
    refused(
        vec![agency("c").under(code("d")), agency("d").under(code("e")), agency("e").under(code("c"))],
        vec![],
        &RosterError::UnderItself { body: code("c") },
        "`c` stands under itself: expected `under` to lead upwards",
    );
}

#[test]
fn changes_of_unknown_bodies() {
    let unknown = |field| RosterError::UnknownBody { of: code("a"), field, body: code("z") };
    let of = || change("a", "2020-01-02", Abolished);
    refused(
        vec![agency("b")],
        vec![of()],
        &RosterError::UnknownBody { of: code("a"), field: "change", body: code("a") },
        "`change` of `a` names `a`, which `bodies` does not have",
    );
    refused(
        vec![agency("a")],
        vec![of().decided_by(code("z"))],
        &unknown("decided_by"),
        "`decided_by` of `a` names `z`, which `bodies` does not have",
    );
    for taken in [of().taken_over(code("z")), of().function_taken_over(code("parks"), code("z"))] {
        refused(
            vec![agency("a")],
            vec![taken],
            &unknown("taken_over"),
            "`taken_over` of `a` names `z`, which `bodies` does not have",
        );
    }
}

#[test]
fn changes_into_oneself() {
    let on = day("2020-01-02");
    let of = || change("a", "2020-01-02", Abolished);
    for taken in [
        of().taken_over(code("a")),
        of().function_taken_over(code("parks"), code("a")),
        change("a", "2020-01-02", FunctionsMoved).taken_over(code("a")),
    ] {
        refused(
            vec![agency("a")],
            vec![taken],
            &RosterError::TakesOverFromItself { body: code("a"), on },
            "change of `a` on 2020-01-02: it cannot take over from itself",
        );
    }
    refused(
        vec![agency("a")],
        vec![of().decided_by(code("a"))],
        &RosterError::DecidedByItself { body: code("a"), on },
        "change of `a` on 2020-01-02: it cannot have been decided by the body itself",
    );
    refused(
        vec![agency("a"), agency("b"), agency("c")],
        vec![
            of().function_taken_over(code("parks"), code("b"))
                .function_taken_over(code("roads"), code("b"))
                .function_taken_over(code("parks"), code("c")),
        ],
        &RosterError::FunctionTakenTwice { body: code("a"), on, function: code("parks") },
        "change of `a` on 2020-01-02 gives function `parks` to two bodies: expected one",
    );
    // The remaining functions may go to several bodies: which took what is then open.
    let two = of().taken_over(code("b")).taken_over(code("c"));
    roster(vec![agency("a"), agency("b"), agency("c")], vec![two]);
}

#[test]
fn dates_that_run_backwards() {
    let established = day("2020-01-03");
    refused(
        vec![agency("a").established_on(established)],
        vec![change("a", "2020-01-02", Abolished)],
        &RosterError::BeforeEstablished { body: code("a"), on: day("2020-01-02"), established },
        "change of `a` on 2020-01-02 lies before it was established on 2020-01-03",
    );
    let ended = day("2020-01-02");
    for (on, what) in [("2020-01-03", FunctionsMoved), ("2021-05-06", Merged), ("2020-01-02", Merged)] {
        refused(
            vec![agency("a")],
            vec![change("a", on, what), change("a", "2020-01-02", Abolished)],
            &RosterError::AfterItsEnd { body: code("a"), on: day(on), ended },
            &format!("change of `a` on {on} lies after it ended on 2020-01-02"),
        );
    }
    let broken = RosterError::Broken { body: code("a"), on: day("2020-01-03"), other: code("b"), ended };
    for later in [
        change("a", "2020-01-03", Merged).taken_over(code("b")),
        change("a", "2020-01-03", Merged).by_nobody_else().decided_by(code("b")),
    ] {
        refused(
            vec![agency("a"), agency("b")],
            vec![change("b", "2020-01-02", Abolished), later],
            &broken,
            "change of `a` on 2020-01-03 names `b`, which had ended on 2020-01-02",
        );
    }
    let early = RosterError::NotYetThere { body: code("a"), on: day("2020-01-02"), other: code("b"), established };
    for early_change in [
        change("a", "2020-01-02", Merged).taken_over(code("b")),
        change("a", "2020-01-02", Merged).by_nobody_else().decided_by(code("b")),
    ] {
        refused(
            vec![agency("a"), agency("b").established_on(established)],
            vec![early_change],
            &early,
            "change of `a` on 2020-01-02 names `b`, which was established only on 2020-01-03",
        );
    }
}

#[test]
fn dates_that_just_stand() {
    // Established, changed and ended on one day; functions moved away on the day of the end; taken over by a body that is
    // established, or ends, on that day; the same change given twice.
    roster(
        vec![agency("a").established_on(day("2020-01-02")), agency("b").established_on(day("2020-01-02")), agency("c")],
        vec![
            change("a", "2020-01-02", FunctionsMoved).function_taken_over(code("parks"), code("c")),
            change("a", "2020-01-02", Merged).taken_over(code("b")),
            change("b", "2020-01-02", Changed).taken_over(code("c")),
            change("b", "2020-01-02", Changed).taken_over(code("c")),
        ],
    );
}

#[test]
fn circles() {
    let on = "2020-01-02";
    let message = "succession of `a` from 2020-01-02 on leads in a circle";
    let circle = RosterError::Circle { body: code("a"), on: day(on) };
    let three = || vec![agency("a"), agency("b"), agency("c")];
    let table = [
        vec![change("a", on, Merged).taken_over(code("b")), change("b", on, Merged).taken_over(code("a"))],
        vec![
            change("a", on, Merged).taken_over(code("b")),
            change("b", on, Changed).taken_over(code("c")),
            change("c", on, Abolished).taken_over(code("a")),
        ],
        // One function only.
        vec![
            change("a", on, FunctionsMoved).function_taken_over(code("parks"), code("b")),
            change("b", on, FunctionsMoved).function_taken_over(code("parks"), code("a")),
        ],
        // By way of the body that decided.
        vec![
            change("a", on, Abolished).by_nobody_else().decided_by(code("b")),
            change("b", on, Merged).taken_over(code("a")),
        ],
    ];
    for changes in table {
        refused(three(), changes, &circle, message);
    }
    // By way of one that is no agency, or may be none.
    for kind in [BodyKind::StateEnterprise, BodyKind::EntrustedInstitution, BodyKind::PartyBody] {
        let gone = |of, to: &str| change(of, on, Abolished).taken_over(code(to)).by_nobody_else().decided_by(code("c"));
        let bodies = vec![agency("a"), body(kind, "b"), agency("c")];
        refused(bodies, vec![gone("a", "b"), gone("b", "a")], &circle, message);
    }
    // There and back on different days is no circle, nor are two functions that change places.
    roster(
        three(),
        vec![
            change("a", on, FunctionsMoved).function_taken_over(code("parks"), code("b")),
            change("b", "2020-01-03", FunctionsMoved).function_taken_over(code("parks"), code("a")),
        ],
    );
    roster(
        three(),
        vec![
            change("a", on, FunctionsMoved).function_taken_over(code("parks"), code("b")),
            change("b", on, FunctionsMoved).function_taken_over(code("roads"), code("a")),
        ],
    );
}

#[test]
fn circles_of_what_is_named_nowhere_and_by_way_of_a_part() {
    let on = "2020-01-02";
    let three = || vec![agency("a"), agency("b"), agency("c")];
    // The rest goes in a circle, and `parks` leaves it: everything but `parks` has no end.
    let rest = |of, to: &str| change(of, on, Merged).taken_over(code(to)).function_taken_over(code("parks"), code("c"));
    let found = Roster::new(three(), vec![rest("a", "b"), rest("b", "a")]);
    assert!(matches!(found, Err(RosterError::Circle { .. })), "{found:?}");
    // A part of an agency stands for its agency, so this leads back.
    let part = body(BodyKind::InternalBody, "p").under(code("a"));
    let found = Roster::new(vec![agency("a"), part], vec![change("a", on, Abolished).taken_over(code("p"))]);
    assert!(found.is_err(), "{found:?}");
}

#[track_caller]
fn wrong(roster: &Roster, what: &Information, error: &AgencyError, message: &str) {
    let nation = Jurisdiction::national();
    let regime = nation.on(day("2023-05-10")).expect("a day under the Regulation");
    let found = responsible(&regime, roster, what).expect_err("a question that is refused");
    assert_eq!(found, *error);
    assert_eq!(found.to_string(), message);
}

fn made(by: &str) -> Information {
    Information::new(Origin::Made { by: code(by) })
}

#[test]
fn bodies_that_the_roster_does_not_have() {
    let two = roster(vec![agency("a"), agency("b")], vec![]);
    let (a, b, z) = (code("a"), code("b"), code("z"));
    let special = SpecialAuthority::Of { body: z, rank: Rank::Law, by: Provision::of("health_law") };
    let table = [
        ("origin.made.by", made("z")),
        ("origin.obtained_from_public.kept_by", Information::new(Origin::ObtainedFromPublic { kept_by: z })),
        (
            "origin.obtained_from_agency.held_by",
            Information::new(Origin::ObtainedFromAgency { held_by: z, made_by: Some(a), first_obtained_by: None }),
        ),
        (
            "origin.obtained_from_agency.made_by",
            Information::new(Origin::ObtainedFromAgency { held_by: a, made_by: Some(z), first_obtained_by: None }),
        ),
        (
            "origin.obtained_from_agency.first_obtained_by",
            Information::new(Origin::ObtainedFromAgency { held_by: a, made_by: None, first_obtained_by: Some(z) }),
        ),
        ("origin.jointly_made.makers", Information::new(Origin::JointlyMade { makers: vec![a, z], lead: Some(a) })),
        ("origin.jointly_made.lead", Information::new(Origin::JointlyMade { makers: vec![a, b], lead: Some(z) })),
        (
            "origin.jointly_issued.sealed_by",
            Information::new(Origin::JointlyIssued { sealed_by: vec![z, b], lead: Some(b) }),
        ),
        (
            "origin.jointly_issued.lead",
            Information::new(Origin::JointlyIssued { sealed_by: vec![a, b], lead: Some(z) }),
        ),
        ("origin.decision.by", Information::new(Origin::Decision { by: z, drafted_by: None })),
        ("origin.decision.drafted_by", Information::new(Origin::Decision { by: a, drafted_by: Some(z) })),
        ("involves", made("a").involving(z, None)),
        ("special_authority.of.body", made("a").under_authority(special)),
    ];
    for (field, what) in table {
        let message = format!("`{field}` names `z`, which the roster does not have: expected one of its bodies");
        wrong(&two, &what, &AgencyError::UnknownBody { field, body: z }, &message);
    }
    let nation = Jurisdiction::national();
    let regime = nation.on(day("2023-05-10")).expect("a day under the Regulation");
    let information = made("a");
    let answer = responsible(&regime, &two, &information).expect("a question that stands");
    let found = answer.addressed(z).expect_err("a body that is not there");
    assert_eq!(found, AgencyError::UnknownBody { field: "addressed", body: z });
    assert_eq!(found.to_string(), "`addressed` names `z`, which the roster does not have: expected one of its bodies");
}

type Joint = fn(Vec<Code>, Option<Code>) -> Origin;

#[test]
fn joint_information() {
    let three = roster(vec![agency("a"), agency("b"), agency("c")], vec![]);
    let joint: [(&str, Joint); 2] = [
        ("origin.jointly_made.makers", |makers, lead| Origin::JointlyMade { makers, lead }),
        ("origin.jointly_issued.sealed_by", |sealed_by, lead| Origin::JointlyIssued { sealed_by, lead }),
    ];
    for (field, origin) in joint {
        for ids in [&[][..], &["a"]] {
            wrong(
                &three,
                &Information::new(origin(codes(ids), None)),
                &AgencyError::TooFew { field, count: ids.len() },
                &format!("`{field}` names {}: expected at least 2 bodies", ids.len()),
            );
        }
        wrong(
            &three,
            &Information::new(origin(codes(&["a", "b", "a"]), Some(code("a")))),
            &AgencyError::Twice { field, body: code("a") },
            &format!("`{field}` lists `a` twice: expected each once"),
        );
        wrong(
            &three,
            &Information::new(origin(codes(&["a", "b"]), Some(code("c")))),
            &AgencyError::LeadNotAMaker { field, lead: code("c") },
            &format!("`lead` is `c`, which `{field}` does not list"),
        );
    }
    wrong(
        &three,
        &made("a").involving(code("b"), None).involving(code("b"), Some(true)),
        &AgencyError::Twice { field: "involves", body: code("b") },
        "`involves` lists `b` twice: expected each once",
    );
}

#[test]
fn information_made_when_its_maker_was_not_there() {
    let bodies = roster(
        vec![agency("a").established_on(day("2015-03-01")), agency("b")],
        vec![change("a", "2019-02-20", Abolished)],
    );
    wrong(
        &bodies,
        &made("b").made_on(day("2023-05-11")),
        &AgencyError::MadeLater { made_on: day("2023-05-11"), day: day("2023-05-10") },
        "`made_on` is 2023-05-11, after the day asked about, 2023-05-10",
    );
    let joint = |lead| Information::new(Origin::JointlyIssued { sealed_by: codes(&["b", "a"]), lead });
    for what in [made("a"), joint(Some(code("b"))), Information::new(Origin::ObtainedFromPublic { kept_by: code("a") })]
    {
        wrong(
            &bodies,
            &what.clone().made_on(day("2019-02-21")),
            &AgencyError::MadeAfterItsEnd { body: code("a"), made_on: day("2019-02-21"), ended: day("2019-02-20") },
            "`made_on` is 2019-02-21, after `a` ended on 2019-02-20",
        );
        wrong(
            &bodies,
            &what.made_on(day("2015-02-28")),
            &AgencyError::MadeBeforeEstablished {
                body: code("a"),
                made_on: day("2015-02-28"),
                established: day("2015-03-01"),
            },
            "`made_on` is 2015-02-28, before `a` was established on 2015-03-01",
        );
    }
    let nation = Jurisdiction::national();
    let regime = nation.on(day("2023-05-10")).expect("a day under the Regulation");
    for on in ["2015-03-01", "2019-02-20"] {
        assert!(responsible(&regime, &bodies, &made("a").made_on(day(on))).is_ok());
    }
    assert!(responsible(&regime, &bodies, &made("b").made_on(day("2023-05-10"))).is_ok());
}

#[test]
fn disagreements() {
    let two = roster(vec![agency("a"), agency("b")], vec![]);
    let nation = Jurisdiction::national();
    let regime = nation.on(day("2023-05-10")).expect("a day under the Regulation");
    let between = |ids: &[&str]| Disagreement::new(Dispute::Content, codes(ids));
    let table = [
        (
            between(&["a"]),
            AgencyError::TooFew { field: "between", count: 1 },
            "`between` names 1: expected at least 2 bodies",
        ),
        (
            between(&["b", "b"]),
            AgencyError::Twice { field: "between", body: code("b") },
            "`between` lists `b` twice: expected each once",
        ),
        (
            between(&["a", "z"]),
            AgencyError::UnknownBody { field: "between", body: code("z") },
            "`between` names `z`, which the roster does not have: expected one of its bodies",
        ),
        (
            between(&["a", "b"]).within_competence_of(code("z")),
            AgencyError::UnknownBody { field: "competent", body: code("z") },
            "`competent` names `z`, which the roster does not have: expected one of its bodies",
        ),
    ];
    for (what, error, message) in table {
        let found = escalate(&regime, &two, &what).expect_err("a disagreement that is refused");
        assert_eq!(found, error);
        assert_eq!(found.to_string(), message);
    }
}

#[track_caller]
fn reads<T: DeserializeOwned>(text: &str) {
    serde_json::from_str::<T>(text).map(|_| ()).expect("a text that reads");
}

#[track_caller]
fn does_not_read<T: DeserializeOwned>(text: &str, message: &str) {
    let error = serde_json::from_str::<T>(text).err().expect("a text that is refused").to_string();
    assert!(error.starts_with(message), "{error}");
}

#[test]
fn unknown_fields_on_the_wire() {
    const BODY: &str = r#"{"id":"a","name":{"zh":"某局","en":"a bureau"},"kind":"agency"}"#;
    const WITH_COLOUR: &str = r#"{"id":"a","name":{"zh":"某局","en":"a bureau"},"kind":"agency","colour":1}"#;
    reads::<Body>(BODY);
    does_not_read::<Body>(WITH_COLOUR, "unknown field `colour`");
    reads::<Change>(r#"{"body":"a","on":"2020-01-02","what":"split"}"#);
    does_not_read::<Change>(
        r#"{"body":"a","on":"2020-01-02","what":"split","successor":"b"}"#,
        "unknown field `successor`",
    );
    does_not_read::<Change>(
        r#"{"body":"a","on":"2020-01-02","what":"split","taken_over":[{"by":"b","share":1}]}"#,
        "unknown field `share`",
    );
    does_not_read::<Change>(r#"{"body":"a","on":"2020-01-02","what":"closed"}"#, "unknown variant `closed`");
    reads::<Roster>(&format!(r#"{{"bodies":[{BODY}]}}"#));
    does_not_read::<Roster>(&format!(r#"{{"bodies":[{BODY}],"people":[]}}"#), "unknown field `people`");
    does_not_read::<Roster>(&format!(r#"{{"bodies":[{WITH_COLOUR}]}}"#), "unknown field `colour`");
    // A roster on the wire is checked like any other.
    does_not_read::<Roster>(&format!(r#"{{"bodies":[{BODY},{BODY}]}}"#), "`bodies` has `a` twice: expected each once");
    reads::<Information>(r#"{"origin":{"made":{"by":"a"}}}"#);
    does_not_read::<Information>(r#"{"origin":{"made":{"by":"a"}},"maker":"a"}"#, "unknown field `maker`");
    does_not_read::<Information>(r#"{"origin":{"made":{"by":"a","with":"b"}}}"#, "unknown field `with`");
    does_not_read::<Information>(r#"{"origin":{"copied":{"by":"a"}}}"#, "unknown variant `copied`");
    does_not_read::<Information>(
        r#"{"origin":{"made":{"by":"a"}},"involves":[{"body":"b","mentioned":true}]}"#,
        "unknown field `mentioned`",
    );
    does_not_read::<Information>(
        r#"{"origin":{"made":{"by":"a"}},"special_authority":{"of":{"body":"b","rank":"law"}}}"#,
        "missing field `by`",
    );
    reads::<Disagreement>(r#"{"over":"content","between":["a","b"]}"#);
    does_not_read::<Disagreement>(r#"{"over":"content","between":["a","b"],"winner":"a"}"#, "unknown field `winner`");
}
