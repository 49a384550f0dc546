//! The matter: what is known on a day, where it stands, and what comes next across its procedures.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why")]

#[expect(dead_code, reason = "shared with the tests of the application")]
#[path = "support/applying.rs"]
mod applying;
#[expect(dead_code, reason = "shared with the tests of the matter")]
#[path = "support/files.rs"]
mod files;
#[path = "support/matter.rs"]
#[expect(dead_code, reason = "shared with the tests of the matter")]
mod matters;

use applying::{day, place};
use files::{AGREED, GRANTED, INTERPRETED, OVERRIDDEN, PUBLISHED, REVIEWED, TRADE_SECRET};
use gongkai::calendar::Calendar;
use gongkai::case::{Case, Step, Track, What};
use gongkai::fact::{Fact, State};
use gongkai::norm::{Reading, ReplyKind};
use gongkai::workflow::application::{Act, Standing};
use matters::matter;

/// The supplier objects, and nobody has found yet if on reasonable grounds.
const OBJECTED: &str = "
    2024-03-04 arrives in_person; third party firm;
    2024-03-05 firm third_party; firm sent; 2024-03-06 firm received; 2024-03-12 firm objects";

/// What was recorded by a day.
#[track_caller]
fn until(of: &str, script: &str, on: &str) -> (gongkai::regime::Jurisdiction, Case) {
    let of = place(of);
    let case = matter(&of, script).on(day(on));
    (of, case)
}

/// The acts that have to be done next, with the procedure, the day and the provision.
#[track_caller]
fn next(of: &str, script: &str, on: &str) -> Vec<String> {
    let (of, case) = until(of, script, on);
    let steps = case.next(&of, Calendar::national(), day(on)).expect("a text that governs");
    let line = |step: &Step| {
        let until = step
            .until
            .or(step.internal)
            .and_then(gongkai::deadline::Due::day)
            .map_or_else(|| "-".to_owned(), |day| day.to_string());
        format!("{}: {} by {until}", step.of.name().en(), step.act.en())
    };
    steps.iter().filter(|step| step.must).map(line).collect()
}

#[test]
fn what_comes_next_is_told_across_the_procedures() {
    #[rustfmt::skip]
    let rows: &[(&str, &str, &str, &[&str])] = &[
        ("nation", GRANTED, "2024-03-06", &["application: reply by 2024-04-01"]),
        ("nation", GRANTED, "2024-03-20", &["application: serve the reply by 2024-04-01"]),
        ("nation", GRANTED, "2024-03-21", &[]),
        ("nation", TRADE_SECRET, "2024-03-12", &["application: reply by 2024-04-09"]),
        ("nation", OBJECTED, "2024-03-12", &["application: decide whether the third party's objection is reasonable by -", "application: reply by 2024-04-09"]),
        ("nation", PUBLISHED, "2023-05-08", &["release: not reviewed by 2023-06-05"]),
        ("nation", PUBLISHED, "2023-05-15", &[]),
        ("taierzhuang", REVIEWED, "2023-05-08", &["secrecy review: opine by 2023-05-09"]),
        ("taierzhuang", REVIEWED, "2023-05-09", &["secrecy review: approve by -"]),
        ("taierzhuang", AGREED, "2023-05-08", &["coordination: send the letter by 2023-05-15"]),
        ("taierzhuang", AGREED, "2023-05-11", &["coordination: answer the consultation by 2023-05-18"]),
        ("taierzhuang", AGREED, "2023-05-12", &[]),
        ("yanliang@2020-06-01", INTERPRETED, "2024-05-07", &[]),
    ];
    let wrong: Vec<String> = rows
        .iter()
        .map(|(of, script, on, expected)| (next(of, script, on), expected, on))
        .filter(|(found, expected, _)| found != *expected)
        .map(|(found, expected, on)| format!("{on}: {found:?}, expected {expected:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A disagreement is taken to somebody by the article on that, and not by the one on consulting.
#[test]
fn a_disagreement_is_settled_under_its_own_article() {
    for (of, expected) in [
        ("taierzhuang", "taierzhuang.coordination/9/-/-"),
        ("lieshan", "lieshan/9/-/-"),
        ("yunnan_bureau@2019-06-01", "yunnan_bureau.coordination/2/-/-"),
        ("nation", "national.2019/11/1/-"),
    ] {
        let script = AGREED.replace(r#""answer": "agrees""#, r#""answer": {"objects": "whether_to_disclose"}"#);
        let (of, case) = until(of, &script, "2023-05-12");
        let steps = case.next(&of, Calendar::national(), day("2023-05-12")).expect("a text that governs");
        let settle = |step: &&Step| matches!(step.what, What::SettleDisagreement(_));
        let by = steps.iter().find(settle).and_then(|step| step.by).map(|by| by.stable());
        assert_eq!(by.as_deref(), Some(expected));
    }
}

/// Where it is open whether reconsideration comes first, a suit is offered with the reading on which it turns, and not without.
#[test]
fn a_suit_is_offered_with_the_reading_on_which_it_turns() {
    for (kind, reading) in [
        (
            "granted_in_part because national.2019/16/1/- saying information,reasons_for_part",
            Some(Reading::PartialRefusal),
        ),
        ("special_registry saying special_rules", Some(Reading::RegistryReply)),
        ("does_not_exist saying non_existence", None),
    ] {
        let script =
            format!("2025-06-10 arrives in_person; searched; 2025-06-20 replies {kind}; 2025-06-23 served reply");
        let (of, case) = until("nation", &script, "2025-07-01");
        let steps = case.next(&of, Calendar::national(), day("2025-07-01")).expect("a text that governs");
        let under = |act| steps.iter().find(|step| step.what == What::Application(act)).map(|step| step.under);
        assert_eq!(under(Act::Sue), Some(reading), "{kind}");
        // Reconsideration keeps every way open.
        assert_eq!(under(Act::SeekReconsideration), Some(None), "{kind}");
    }
}

#[test]
fn what_is_known_is_known_on_its_day() {
    let nation = place("nation");
    let case = matter(&nation, TRADE_SECRET);
    let state = |on: &str, fact| {
        let known = case.facts_on(&nation, Calendar::national(), day(on)).expect("a text that governs");
        known.parts().first().map(|part| part.facts().state(fact))
    };
    // Art. 32: before an answer nothing is known of consent; what it answered is known from that day.
    assert_eq!(state("2024-03-06", Fact::THIRD_PARTY_OBJECTS), Some(State::NotAsked));
    assert_eq!(state("2024-03-12", Fact::THIRD_PARTY_OBJECTS), Some(State::Yes));
    assert_eq!(state("2024-03-06", Fact::REASONABLE_OBJECTION), Some(State::NotAsked));
    assert_eq!(state("2024-03-12", Fact::REASONABLE_OBJECTION), Some(State::Yes));
}

#[test]
fn the_consent_of_one_opens_no_other_s_part() {
    let nation = place("nation");
    let script = "2024-03-04 arrives in_person; is information; part prices of firm; part bids of rival; fact trade_secret yes; fact harms_third_party yes;
        fact grave_public_interest no; severable yes; reviewed; fact third_party_consents no bids;
        2024-03-05 firm third_party; firm sent; 2024-03-06 firm received; 2024-03-08 firm agrees";
    let known = matter(&nation, script)
        .facts_on(&nation, Calendar::national(), day("2024-03-08"))
        .expect("a text that governs");
    let consents: Vec<State> =
        known.parts().iter().map(|part| part.facts().state(Fact::THIRD_PARTY_CONSENTS)).collect();
    assert_eq!(consents, [State::Yes, State::No]);
    let regime = nation.on(day("2024-03-08")).expect("a text that governs");
    let kind = known.kind_of_reply(&regime).expect("parts").possible;
    assert!(kind.iter().any(|kind| **kind == ReplyKind::GrantedInPart));
}

#[test]
fn where_it_stands_is_told_procedure_by_procedure() {
    let (nation, case) = until("nation", OVERRIDDEN, "2024-03-08");
    let standing = case.standing(&nation, Calendar::national(), day("2024-03-08"), 3).expect("a text that governs");
    let (_, clock) = standing.application.expect("an application");
    assert!(matches!(clock.standing, Standing::Runs(_)));
    assert_eq!(standing.consulted.len(), 1);
    assert!(standing.secrecy_review.is_none() && standing.release.is_none() && standing.interpretation.is_none());
    let (place, case) = until("taierzhuang", REVIEWED, "2023-05-09");
    let standing = case.standing(&place, Calendar::national(), day("2023-05-09"), 3).expect("a text that governs");
    assert!(standing.secrecy_review.is_some_and(|progress| progress.next.is_some()));
    assert_eq!(case.tracks(), [Track::SecrecyReview, Track::Findings]);
}
