//! The audit of a matter, rule by rule where a table of changes does not say enough: readings, guidance, editions, calendars, layers, and what
//! is refused.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why")]

#[expect(dead_code, reason = "shared with the tests of the application")]
#[path = "support/applying.rs"]
mod applying;
#[expect(dead_code, reason = "shared with the tests of the matter")]
#[path = "support/files.rs"]
mod files;
#[path = "support/matter.rs"]
mod matters;

use applying::{day, place, reading};
use files::{CORRECTED, EXTENDED, GRANTED, ROTA, TRADE_SECRET};
use gongkai::audit::{AuditError, BreachCode, Severity, Want, audit};
use gongkai::calendar::{Block, Calendar, Festival, Issued, Level, Notice, Scope};
use gongkai::case::{Case, Event};
use gongkai::citation::{Code, Language, Text};
use gongkai::norm::{Choice, LocalRules, Reading};
use gongkai::regime::{Jurisdiction, RegimeError};
use gongkai::workflow::application::Gap;
use gongkai::workflow::journal::{Header, Journal};
use gongkai::{assert_breach, assert_breaches, assert_lawful};
use matters::{audited, matter, summary};

/// An extension complete after the time: turns on a reading; chosen either way it is a breach or none.
#[test]
fn an_open_reading_contests_and_a_chosen_one_settles() {
    let script = EXTENDED.replace("2024-03-26 tells 20", "2024-04-08 tells 20");
    let of = |place: &Jurisdiction| audited(place, &matter(place, &script), "2024-12-02");
    let open = of(&place("nation"));
    assert!(open.breaches.iter().all(|breach| breach.severity == Severity::Contested && !breach.is_settled()));
    assert!(open.breaches.iter().all(|breach| breach.readings == [Reading::LateExtension]));
    assert!(!open.finds_a_breach());
    let before_expiry = of(&reading("nation", &[Choice::NoticeBeforeExpiry]));
    assert_breaches!(before_expiry, [BreachCode::ReplyLate, BreachCode::ExtensionLate]);
    assert!(before_expiry.breaches.iter().all(|breach| breach.severity == Severity::Unlawful));
    assert_lawful!(of(&reading("nation", &[Choice::NoticeAnyTime])));
    assert_eq!(of(&reading("nation", &[Choice::NoticeAnyTime])).readings, [Reading::LateExtension]);
}

/// Art. 30: a late notice is a breach on either reading; whether the reply after it is late turns on one.
#[test]
fn a_late_correction_notice_is_a_breach_and_what_follows_turns_on_a_reading() {
    let script = CORRECTED
        .replace("2024-03-07 asks description 10; 2024-03-08 served", "2024-03-14 asks description 10; served");
    let of = |place: &Jurisdiction| summary(&audited(place, &matter(place, &script), "2024-12-02"));
    let made = |choice| reading("nation", &[choice, Choice::ReplyMade]);
    assert_eq!(of(&made(Choice::Restarts)), "correction_late");
    assert_eq!(of(&made(Choice::DoesNotRestart)), "correction_late");
    let served = |choice| reading("nation", &[choice, Choice::ReplyServed]);
    assert_eq!(of(&served(Choice::Restarts)), "correction_late");
    assert_eq!(of(&served(Choice::DoesNotRestart)), "correction_late reply_late");
}

/// Q-N15: refusals of 2008 to 2019 that rest on the guidance of the time are contested, with the guidance; others are groundless.
#[test]
fn guidance_of_the_time_contests_a_refusal() {
    let of = |facts: &str, by: &str| {
        let script = format!(
            "2017-03-06 arrives in_person; is information; reviewed; {facts}; 2017-03-20 replies refused because {by} saying reasons; 2017-03-21 served reply"
        );
        audited(&place("nation"), &matter(&place("nation"), &script), "2018-01-02")
    };
    let need = "fact special_need yes application";
    for (facts, by, code) in [
        (format!("{need}; fact personnel_affairs yes"), "guidance.2010.5/-/-/-", BreachCode::GroundUnavailable),
        (format!("{need}; fact discussion_record yes"), "guidance.2010.5/-/-/-", BreachCode::GroundUnavailable),
        ("fact special_need no application".to_owned(), "guidance.2008.36/-/-/14", BreachCode::GroundUnavailable),
        (format!("{need}; fact endangers_social_stability yes"), "national.2007/8/-/-", BreachCode::GroundUnavailable),
    ] {
        let found = of(&facts, by);
        assert_breaches!(found, [code]);
        assert_eq!(found.breaches[0].severity, Severity::Contested, "{facts}");
        assert_eq!(found.breaches[0].supported_by[0].stable(), by);
    }
    // Trade secrets stood in art. 14 itself; what is neither is groundless.
    assert_lawful!(of(
        &format!(
            "{need}; fact trade_secret yes; fact third_party_consulted yes; fact grave_public_interest no; fact third_party_consents no"
        ),
        "national.2007/14/4/-"
    ));
    assert_eq!(of(need, "guidance.2010.5/-/-/-").breaches[0].severity, Severity::Unlawful);
}

/// Q-N25: a file pending on 2019-05-15 is tried under both texts.
#[test]
fn a_pending_file_is_tried_under_both_texts() {
    let script = "2019-05-06 arrives in_person; is information; no approval; fails others_involved; reviewed; fact special_need yes application;
        2019-05-30 replies granted saying information; 2019-05-31 served reply";
    let of = |place: &Jurisdiction| audited(place, &matter(place, script), "2019-12-02");
    let open = of(&place("nation"));
    assert_breaches!(open, [BreachCode::ReplyLate]);
    assert_eq!(open.breaches[0].readings, [Reading::PendingFile]);
    assert_eq!(open.breaches[0].severity, Severity::Contested);
    assert_breaches!(of(&reading("nation", &[Choice::OldLawThroughout])), [BreachCode::ReplyLate]);
    assert_lawful!(of(&reading("nation", &[Choice::OldSubstanceNewProcedure])));
    // The text that governs its substance may be named as long as it governs.
    let refused = "2019-05-06 arrives in_person; is information; fact determined_state_secret yes; fact secrecy_term_expired no; reviewed;
        fact special_need yes application; 2019-05-20 replies refused because national.2007/14/4/- saying reasons telling either; 2019-05-21 served reply";
    for choice in [Choice::OldLawThroughout, Choice::OldSubstanceNewProcedure] {
        let of = reading("nation", &[choice]);
        assert_lawful!(audited(&of, &matter(&of, refused), "2019-12-02"));
    }
    // Late under both, it is late.
    let late = script.replace("2019-05-30", "2019-07-01").replace("2019-05-31", "2019-07-02");
    let found = audited(&place("nation"), &matter(&place("nation"), &late), "2019-12-02");
    assert_breach!(found, BreachCode::ReplyLate);
    assert!(found.finds_a_breach());
}

/// In time as the calendar was known on the day of the reply, and late as it is known now: both are told.
#[test]
fn a_late_reply_says_the_day_as_known_then() {
    let script = GRANTED
        .replace("2024-03-04", "2024-08-12")
        .replace("2024-03-06", "2024-08-14")
        .replace("2024-03-15", "2024-08-20")
        .replace("2024-03-20", "2024-09-09")
        .replace("2024-03-21", "2024-09-09");
    let nation = place("nation");
    let case = matter(&nation, &script);
    assert_lawful!(audited(&nation, &case, "2024-12-02"));
    let block = Block::new(Festival::Other(Text::literal("台风", "Typhoon"))).make_up([day("2024-08-31")]);
    let notice = Notice::new(
        Code::literal("region"),
        Level::Region,
        Scope::Additional,
        2024,
        Issued::On(day("2024-09-10")),
        vec![block],
    );
    let calendar = Calendar::national().with([notice.unwrap()]).unwrap();
    let found = audit(&case, &nation, &calendar, day("2024-12-02")).unwrap();
    assert_breaches!(found, [BreachCode::ReplyLate]);
    assert_eq!(found.breaches[0].due, Some(day("2024-09-06")));
    assert_eq!(found.breaches[0].due_as_known_then, Some(day("2024-09-09")));
    assert!(found.explain(Language::En).contains("with the calendar as known that day, on 2024-09-09"));
}

/// A longer period, a ground and a burden of a local text have no effect against the nation's.
#[test]
fn a_longer_local_period_has_no_effect() {
    let rules: LocalRules = serde_json::from_str(
        r#"{"place": "hekou", "name": {"zh": "河口区"}, "force": {"force": "dated", "from": "2022-01-01"},
            "periods": [{"purpose": "reply", "period": {"value": {"length": 30, "unit": "working_days"}, "by": "hekou/9/-/-"}}],
            "exemptions": [{"own": {"relation": "adds", "ground": {"code": "patrol", "by": "hekou/7/-/-", "name": {"zh": "巡查"},
              "strength": "must", "when": [{"fact": "local.0"}]}}}],
            "findings": [{"place": 0, "code": "patrol", "by": "hekou/7/-/-", "question": {"zh": "是否为巡查记录？"}}]}"#,
    )
    .unwrap();
    let hekou = Jurisdiction::with_rules(rules).expect("duties of its own");
    let late = GRANTED.replace("2024-03-20 replies", "2024-04-08 replies").replace("2024-03-21", "2024-04-09");
    let found = audited(&hekou, &matter(&hekou, &late), "2024-12-02");
    assert_breaches!(found, [BreachCode::LongerPeriodApplied]);
    assert_eq!(found.breaches[0].by[0].stable(), "national.2019/33/2/-");
    let later = GRANTED.replace("2024-03-20 replies", "2024-05-08 replies").replace("2024-03-21", "2024-05-09");
    assert_breaches!(audited(&hekou, &matter(&hekou, &later), "2024-12-02"), [BreachCode::ReplyLate]);
    let refused =
        ROTA.replace("fact personnel_affairs yes", "fact local.0 yes").replace("national.2019/16/1/-", "hekou/7/-/-");
    let found = audited(&hekou, &matter(&hekou, &refused), "2024-12-02");
    assert_breaches!(found, [BreachCode::LocalGround]);
    assert!(found.finds_a_breach());
}

/// Late: the time to correct ended on 2024-06-20.
const LATE: &str = "2024-06-03 arrives in_person; 2024-06-05 asks description 10; served correction_notice; 2024-07-22";

/// A local text that only says what the nation says leaves the refusal standing, and the nation's provision unnamed.
#[test]
fn a_local_provision_with_the_nations_ground_behind_it_is_a_provision_not_named() {
    let yantian = place("yantian@2021-06-01");
    let script = ROTA
        .replace("2024-03", "2023-03")
        .replace("national.2019/16/1/-", "yantian/4/4/-")
        .replace("telling reconsideration_first", "");
    let found = audited(&yantian, &matter(&yantian, &script), "2023-12-02");
    assert_breaches!(found, [BreachCode::ProvisionMissing]);
    assert_eq!(found.breaches[0].severity, Severity::Irregular);
    // Where the nation's provision is named too, the local one says the same once more.
    let both = script.replace("because yantian/4/4/-", "because national.2019/16/1/-,yantian/4/4/-");
    assert_lawful!(audited(&yantian, &matter(&yantian, &both), "2023-12-02"));
    // What has no ground of the nation behind it is no ground beside one either.
    let other = script.replace("because yantian/4/4/-", "because national.2019/16/1/-,yantian/4/2/-");
    assert_breaches!(audited(&yantian, &matter(&yantian, &other), "2023-12-02"), [BreachCode::LocalGround]);
    // A clause that refers to the law says what the law says.
    let yanliang = place("yanliang@2020-06-01");
    let refers = script.replace("yantian/4/4/-", "yanliang/21/-/-");
    assert_breaches!(audited(&yanliang, &matter(&yanliang, &refers), "2023-12-02"), [BreachCode::ProvisionMissing]);
}

/// Art. 37 bears what is no government information, and is no ground for anything else: which of the two it is, the facts say.
#[test]
fn the_clause_on_severing_bears_what_may_be_no_government_information() {
    let nation = place("nation");
    let reply =
        "replies granted_in_part because national.2019/37/-/- saying information,reasons_for_part; served reply";
    for (found, wrong, open) in [
        ("", false, true),
        ("is information;", true, false),
        ("part rest; part extra; fact by_agency no extra;", false, false),
    ] {
        let script = format!("2024-05-06 arrives in_person; {found} 2024-05-22 {reply}");
        let found_of = audited(&nation, &matter(&nation, &script), "2024-08-01");
        let left = found_of.unjudged.iter().any(|one| {
            one.code == BreachCode::GroundUnavailable && one.by.iter().any(|by| by.stable() == "national.2019/37/-/-")
        });
        assert_eq!((found_of.of(BreachCode::ProvisionWrong).next().is_some(), left), (wrong, open), "{found}");
    }
}

/// Yunnan: fifteen days inside, twenty by the nation.
#[test]
fn missing_the_place_s_own_day_is_internal_only() {
    let bureau = place("yunnan_bureau@2019-06-01");
    let script = GRANTED.replace("2024-03-20 replies", "2024-03-28 replies").replace("2024-03-21", "2024-03-29");
    let found = audited(&bureau, &matter(&bureau, &script), "2024-12-02");
    assert_breaches!(found, [BreachCode::ReplyLate]);
    assert_eq!(found.breaches[0].severity, Severity::InternalOnly);
    assert_eq!(found.breaches[0].due, Some(day("2024-03-25")));
    // Where the date of the text is not known, nothing is found, and what it would find is left.
    let undated = place("yunnan_bureau");
    let found = audited(&undated, &matter(&undated, &script), "2024-12-02");
    assert_breaches!(found, []);
    assert!(found.unjudged.iter().all(|one| one.want == Want::DateOfLocalText));
    assert!(found.unjudged.iter().any(|one| one.code == BreachCode::ReplyLate));
}

/// What turns on a fact that is not on record is left, with the question, and never counts as lawful.
#[test]
fn what_is_not_known_is_left_unjudged() {
    let nation = place("nation");
    for (from, to, want) in [
        ("fact harms_third_party yes;", "", Want::Fact("harms_third_party".parse().unwrap())),
        (
            "fact trade_secret yes; fact harms_third_party yes;",
            "fact trade_secret unknown; fact harms_third_party yes;",
            Want::Fact("trade_secret".parse().unwrap()),
        ),
    ] {
        let found = audited(&nation, &matter(&nation, &TRADE_SECRET.replacen(from, to, 1)), "2024-12-02");
        assert!(found.breaches.is_empty(), "{}", found.explain(Language::En));
        assert!(found.unjudged.iter().any(|one| one.want == want), "{}", found.explain(Language::En));
        assert!(!found.is_lawful());
    }
}

/// What the four openings of a file without any finding come to: everything is left, nothing is guessed.
#[test]
fn a_bare_journal_is_judged_for_what_it_shows() {
    let nation = place("nation");
    let script = "2024-03-04 arrives in_person; 2024-03-20 replies granted saying information; 2024-03-21 served reply";
    let found = audited(&nation, &matter(&nation, script), "2024-12-02");
    assert_eq!(summary(&found), "?released_unconsulted ?released_unapproved ?released_unreviewed ?released_closed");
}

/// A finding learnt late stands where it was so; what ceased to be so later leaves what was right then standing.
#[test]
fn findings_count_on_their_day() {
    let nation = place("nation");
    let script = TRADE_SECRET.to_owned() + "; 2024-06-03 fact harms_third_party no; fact reasonable_objection no";
    assert_lawful!(audited(&nation, &matter(&nation, &script), "2024-12-02"));
    let mut case = matter(&nation, TRADE_SECRET);
    for (on, event) in matters::steps("2024-03-18 fact harms_third_party no; fact reasonable_objection no") {
        case.record_late(on, event).unwrap();
    }
    assert_breaches!(audited(&nation, &case, "2024-12-02"), [BreachCode::GroundUnavailable]);
}

#[test]
fn what_cannot_be_audited_is_refused_with_what_was_wrong() {
    let nation = place("nation");
    let case = matter(&nation, GRANTED);
    let early = audit(&case, &nation, Calendar::national(), day("2024-03-03")).unwrap_err();
    assert_eq!(early.to_string(), "`on` is 2024-03-03: expected 2024-03-04 or later, the day of the first entry");
    let elsewhere = audit(&case, &place("lieshan"), Calendar::national(), day("2024-12-02")).unwrap_err();
    assert_eq!(
        elsewhere,
        AuditError::Regime(RegimeError::OtherPlace {
            journal: Code::literal("national"),
            asked: Code::literal("lieshan")
        })
    );

    let rules = |mark: &str| -> Jurisdiction {
        let text = format!(
            r#"{{"place": "hekou", "name": {{"zh": "河口区"}}, "mark": "{mark}", "force": {{"force": "dated", "from": "2022-01-01"}}}}"#
        );
        Jurisdiction::with_rules(serde_json::from_str(&text).unwrap()).expect("duties of its own")
    };
    let case = matter(&rules("v1"), GRANTED);
    assert_lawful!(audited(&rules("v1"), &case, "2024-12-02"));
    let other = audit(&case, &rules("v2"), Calendar::national(), day("2024-12-02")).unwrap_err();
    assert_eq!(other.to_string(), "`rules` of the journal is `v1`: expected `v2`, the mark of the rules of `hekou`");

    let format = r#"{"header": {"format": "gongkai.journal.9", "place": "national"}, "entries": []}"#;
    let why = serde_json::from_str::<Journal<Event>>(format).unwrap_err().to_string();
    assert!(why.contains("gongkai.journal.9") && why.contains("gongkai.journal.1"), "{why}");
    let unknown = r#"{"header": {"format": "gongkai.journal.1", "place": "national"}, "entries": [{"on": "2024-03-04", "event": {"found": {"fact": {"fact": "astrology", "finding": "yes"}}}}]}"#;
    assert!(serde_json::from_str::<Journal<Event>>(unknown).unwrap_err().to_string().contains("astrology"));
    let out_of_order = r#"{"header": {"format": "gongkai.journal.1", "place": "national"}, "entries": [{"on": "2024-03-04", "event": {"application": "fee_paid"}}]}"#;
    let why = Case::replay(serde_json::from_str(out_of_order).unwrap()).unwrap_err().to_string();
    assert_eq!(why, "entry 1 of 2024-03-04: `fee_paid`: no application has arrived, expected `arrived`");
    assert!(
        audit(&Case::new(Header::of(&nation)), &nation, Calendar::national(), day("2024-01-01")).unwrap().is_lawful()
    );
}

/// Each a matter and what is found: the gravest first, what goes out that is closed or held, then what is denied, then what is not to be blamed.
#[test]
fn what_goes_out_and_what_is_denied() {
    const A: &str = "2024-03-04 arrives in_person; is information; no approval; fails others_involved;";
    const PUB: &str = r#"{"release": {"drafted": {"mode": "proactive"}}}; {"release": "formed"};
        2023-05-09 {"release": {"reviewed": {"moment": "before_proactive", "by": {"by": "zhang", "capacity": "review_body"}}}};
        2023-05-15 {"release": {"published": {"channel": "portal"}}}"#;
    let published =
        |facts: &str| format!("2023-05-08 is information; no approval; fails others_involved; {facts}; {PUB}");
    let granted =
        |facts: &str| format!("{A} {facts}; 2024-03-20 replies granted saying information; 2024-03-21 served reply");
    let refused = |facts: &str, by: &str| {
        format!(
            "{A} {facts}; 2024-03-20 replies refused because {by} saying reasons telling reconsideration_first; 2024-03-21 served reply"
        )
    };
    let in_june = |script: &str| script.replace("2024-03", "2024-06");
    let secret = "fact determined_state_secret yes; fact secrecy_term_expired no; reviewed";
    let lifted = "fact determined_state_secret yes; fact secrecy_term_expired yes; fact freshly_reviewed no; reviewed";
    #[rustfmt::skip]
    let rows: Vec<(String, &str)> = vec![
        // Arts. 14, 37: one secret part of what was published. Where it can be severed, which part went out is asked.
        (published("part a; part b; fact determined_state_secret yes b; fact secrecy_term_expired no b; reviewed"), "?released_closed"),
        (published("part a; part b; severable yes; fact determined_state_secret yes b; fact secrecy_term_expired no b; reviewed"), "?released_closed"),
        (published("part a; part b; severable no; fact determined_state_secret yes b; fact secrecy_term_expired no b; reviewed"), "released_closed"),
        (published("part a; part b; fact determined_state_secret yes a; fact determined_state_secret yes b; reviewed"), "released_closed"),
        (published("part a; part b; severable yes; fact marked_secret yes a; fact marked_secret yes b; reviewed"), "released_closed"),
        (published("part a; part b; severable no; fact marked_secret yes b; reviewed"), "released_closed"),
        (published("part a; part b; fact determined_state_secret yes a; fact determined_state_secret yes b; reviewed").replace("proactive", "on_request").replace(r#"{"published": {"channel": "portal"}}"#, r#""provided""#), "released_closed"),
        // Art. 17 para. 3, Secrets Law art. 25: held until it is determined, or reviewed afresh.
        (published("fact secrecy_unsettled yes; reviewed"), "released_closed"),
        (published("fact marked_secret yes; reviewed"), "released_closed"),
        (published(lifted), "released_closed"),
        // Art. 14, or once it has ended art. 17 para. 2; freshly reviewed, it turns on whether it has.
        (published("fact determined_state_secret yes; fact secrecy_term_expired unknown; reviewed"), "released_closed"),
        (granted("fact determined_state_secret yes; fact secrecy_term_expired unknown; reviewed"), "released_closed"),
        (published("fact determined_state_secret yes; fact secrecy_term_expired unknown; fact freshly_reviewed yes; reviewed"), "?released_closed"),
        (granted("fact secrecy_unsettled yes; reviewed"), "released_closed"),
        (granted(lifted), "released_closed"),
        // Art. 15: nobody asked, and neither consent nor public interest found.
        (published("fact personal_privacy yes; fact harms_third_party yes; reviewed"), "?released_closed"),
        // Art. 32: told what is disclosed against its will, whatever the reply calls it; a reasonable objection bars.
        (format!("{A} third party firm; fact trade_secret yes; fact harms_third_party yes; fact grave_public_interest yes; reviewed; chooses disclose;
            2024-03-05 firm third_party; firm sent; firm received; 2024-03-12 firm objects; fact reasonable_objection yes;
            2024-03-20 replies granted saying information; 2024-03-21 served reply"), "third_party_not_told"),
        (format!("{A} third party firm; fact trade_secret yes; fact harms_third_party no; fact grave_public_interest no; reviewed;
            2024-03-05 firm third_party; firm sent; firm received; 2024-03-12 firm objects; fact reasonable_objection yes;
            2024-03-20 replies granted saying information objection unreasonable; 2024-03-21 served reply"), "?released_over_third_party"),
        // Art. 37: what can be severed is, divided on record or not; what is no government information is severed as well.
        (refused("fact determined_state_secret yes; fact secrecy_term_expired no; reviewed; severable yes", "national.2019/14/-/-"), "severance_ignored"),
        (format!("{A} part a; part b; fact administrative_function no b; severable yes; reviewed;
            2024-03-20 replies granted_in_part because national.2019/37/-/- saying information,reasons_for_part; 2024-03-21 served reply"), ""),
        // Art. 14: a law beside the Regulation takes nothing from a ground that stands; one alone has to forbid.
        (in_june(&refused(secret, "national.2019/14/-/-,secrets_law.2024/4/-/-")), ""),
        (in_june(&refused(secret, "secrets_law.2024/4/-/-")), ""),
        (in_june(&refused("reviewed", "secrets_law.2024/64/-/-")), "ground_unavailable"),
        // Its text of 2024 is in force since May.
        (refused(secret, "secrets_law.2024/4/-/-"), "provision_repealed"),
        // Held matter: nobody may say yet that it is open, and nobody is told to disclose it.
        (refused("fact secrecy_unsettled yes; reviewed", "national.2019/14/-/-"), "?ground_unavailable"),
        (refused("fact marked_secret yes; reviewed", "national.2019/17/3/-"), "?ground_unavailable"),
        // But for a trade secret that is none it is not refused either.
        (refused("fact secrecy_unsettled yes; reviewed", "national.2019/15/-/-"), "ground_unavailable"),
        // Whether it is government information nobody found: then whether a ground supports the refusal turns on the five limbs.
        (refused("fact trade_secret yes; fact harms_third_party yes; fact third_party_consulted yes; fact third_party_consents no; fact grave_public_interest no", "national.2019/15/-/-").replace("is information; ", ""),
            "?ground_unavailable ?ground_unavailable ?ground_unavailable ?ground_unavailable ?ground_unavailable"),
        // Q-N14: a law requires what art. 15 forbids. Either way contested.
        (granted("third party firm; fact trade_secret yes; fact harms_third_party yes; fact third_party_consulted yes; fact third_party_consents no; fact grave_public_interest no; fact law_requires_disclosure yes; reviewed"), "released_closed"),
        (refused("third party firm; fact trade_secret yes; fact harms_third_party yes; fact third_party_consulted yes; fact third_party_consents no; fact grave_public_interest no; fact law_requires_disclosure yes; reviewed", "national.2019/15/-/-"), "withheld_open"),
        // Whether they conflict turns on the public interest; where no law requires it, nothing does.
        (refused("third party firm; fact trade_secret yes; fact harms_third_party yes; fact third_party_consulted yes; fact third_party_consents no; fact law_requires_disclosure yes; reviewed", "national.2019/15/-/-"), "?withheld_open"),
        (refused("third party firm; fact trade_secret yes; fact harms_third_party yes; fact third_party_consulted yes; fact third_party_consents no; reviewed", "national.2019/15/-/-"), ""),
        (refused("third party firm; fact determined_state_secret yes; fact secrecy_term_expired no; fact trade_secret yes; fact harms_third_party yes; fact third_party_consulted yes; fact third_party_consents no; fact law_requires_disclosure yes; reviewed", "national.2019/14/-/-"), ""),
        // Q-N14: a law requires what art. 15 closes, and nobody found whether the public interest leaves nothing to conflict with.
        (refused("third party firm; fact trade_secret yes; fact harms_third_party yes; fact third_party_consulted yes; fact third_party_consents no; fact grave_public_interest unknown; fact law_requires_disclosure yes; reviewed", "national.2019/15/-/-"), "?withheld_open"),
        (refused("third party firm; fact trade_secret yes; fact harms_third_party yes; fact third_party_consulted yes; fact third_party_consents no; fact grave_public_interest unknown; fact law_requires_disclosure no; reviewed", "national.2019/15/-/-"), ""),
        // Art. 35: excess is found by somebody, and not by asking.
        ("2024-03-04 arrives in_person; 2024-03-05 asks reasons; 2024-03-11 reasons; 2024-03-12 unreasonable; 2024-03-20 replies not_processed saying not_processed; 2024-03-21 served reply".to_owned(), "?kind_unfounded"),
        (format!("{A} reviewed; fact excessive no application; 2024-03-05 asks reasons; 2024-03-11 reasons; 2024-03-12 reasonable; delays 2024-05-31; holds delay_reasonable;
            2024-03-20 replies granted saying information; 2024-03-21 served reply"), "delay_unfounded"),
        // Art. 42: nobody loses an application for want of a fee that was not owed.
        ("2024-03-04 arrives in_person; fact excessive no application; 2024-03-11 asks fee per_quantity 0 250 4700; 2024-03-12 served fee_notice; 2024-04-15 put away unpaid".to_owned(), "fee_unfounded reply_missing lapsed_on_burden"),
        ("2024-03-04 arrives in_person; fact excessive yes application; 2024-03-11 asks fee per_quantity 0 30 4700; 2024-03-12 served fee_notice; 2024-04-15 put away unpaid".to_owned(), "fee_wrong reply_missing lapsed_on_burden"),
        // Nor does one that was not owed, or the hearing of somebody whom nothing harms, win time for certain.
        (format!("{A} reviewed; fact excessive no application; 2024-03-29 asks fee per_quantity 0 250 4700; 2024-04-01 served fee_notice; 2024-04-20 paid; 2024-05-17 replies granted saying information; served reply"), "fee_unfounded reply_late"),
        (format!("{A} reviewed; 2024-03-25 firm third_party; firm sent; firm received; 2024-04-16 firm agrees; 2024-04-22 replies granted saying information; served reply"), "reply_late"),
        // Art. 30: drawn up in time, served after it; and put away after a time that nobody found reasonable.
        (format!("{A} reviewed; 2024-03-12 asks description 10; 2024-03-20 served correction_notice; 2024-03-22 corrected; clear; 2024-04-01 replies granted saying information; served reply"), "correction_late"),
        ("2024-03-04 arrives in_person; 2024-03-07 asks description 1; served correction_notice; 2024-03-11 put away uncorrected; fails good_reason".to_owned(), "?lapsed_early"),
        // 逾期不补正: corrected after a reasonable time and without good reason it is deemed abandoned; with good reason it is answered in time.
        (format!("{LATE} fails good_reason; holds correction_time_reasonable; corrected"), ""),
        (format!("{LATE} holds good_reason; corrected"), "reply_missing"),
        (format!("{LATE} fails correction_time_reasonable; corrected"), "reply_missing"),
        (format!("{LATE} corrected"), "?reply_missing ?reply_missing"),
        (format!("{LATE} corrected; 2024-07-24 put away uncorrected; fails good_reason; holds correction_time_reasonable"), ""),
        (format!("{LATE} corrected; 2024-08-23 replies not_an_application saying not_an_application; served reply; fact petition_in_disguise yes application"), "?reply_late ?reply_late"),
        // Corrected on the last day of its time, it is not put away.
        ("2024-06-03 arrives in_person; 2024-06-05 asks description 10; served correction_notice; 2024-06-20 corrected; 2024-06-21 put away uncorrected".to_owned(), "lapsed_early"),
        // 逾期不缴费: what a late payment does no text says.
        ("2024-02-01 arrives in_person; fact excessive yes application; 2024-02-20 asks fee per_item 10 1 100; served fee_notice; 2024-05-06 paid".to_owned(), "?reply_missing"),
        // 经同意并告知: told before it was consented to.
        ("2024-06-03 arrives in_person; is information; reviewed; reviewed application; no approval; fails others_involved; 2024-06-20 tells 20; 2024-06-21 consents disclosure_office_head 20; 2024-07-25 replies granted saying information; served reply".to_owned(), "extension_unapproved"),
    ];
    let nation = place("nation");
    let mut wrong = Vec::new();
    for (script, expected) in &rows {
        let found = audited(&nation, &matter(&nation, script), "2024-12-02");
        if summary(&found) != *expected {
            wrong.push(format!(
                "{script}\n  expected {expected}, found {}\n{}",
                summary(&found),
                found.explain(Language::En)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Q-N14, and what guidance of 2008 or a judicial interpretation carries.
#[test]
fn what_contests_and_what_binds() {
    let nation = place("nation");
    let need = "2018-03-05 arrives in_person; is information; fact special_need no application; reviewed; 2018-03-23 replies refused";
    for by in ["because national.2007/13/-/-", "because guidance.2008.36/-/-/14"] {
        let found = audited(
            &nation,
            &matter(&nation, &format!("{need} {by} saying reasons; 2018-03-24 served reply")),
            "2018-12-03",
        );
        assert!(!found.breaches.is_empty() && !found.finds_a_breach(), "{}", found.explain(Language::En));
        assert!(found.breaches.iter().all(|breach| breach.supported_by[0].source().as_str() == "guidance.2008.36"));
    }
    // From June 2025 the interpretation says where a reply that is not processed goes; telling otherwise takes a suit away.
    let wrong = "2025-07-01 arrives in_person; fact excessive yes application; 2025-07-02 asks reasons; reasons; 2025-07-04 unreasonable;
        2025-07-10 replies not_processed saying not_processed telling reconsideration_first; 2025-07-11 served reply";
    let found = audited(&nation, &matter(&nation, wrong), "2025-12-01");
    assert_breaches!(found, [BreachCode::RemediesWrong]);
    assert_eq!(found.breaches[0].severity, Severity::Unlawful);
}

/// Who else is consulted on an application is recorded there; before proactive disclosure, in the coordination. A journal kept on a day of issue is
/// judged on it.
#[test]
fn what_stands_in_another_track_or_on_another_assumption_is_refused() {
    let nation = place("nation");
    let mut case = matter(&nation, "2024-03-04 arrives in_person");
    for (step, says) in [
        (
            r#"{"coordination": {"opened": {"with": "firm", "consulted": "third_party", "mode": "on_request", "trigger": "2024-03-05"}}}"#,
            "consultation of `firm` is `on_request`: expected it in the application, as `consulted`",
        ),
        (
            r#"{"application": {"consulted": {"opened": {"with": "firm", "consulted": "third_party", "mode": "proactive", "trigger": "2024-03-05"}}}}"#,
            "consultation of `firm` is `proactive`: expected it in the `coordination`",
        ),
    ] {
        let (on, event) = matters::steps(&format!("2024-03-05 {step}")).remove(0);
        assert_eq!(case.record(on, event).unwrap_err().to_string(), says);
    }
    let bureau = place("yunnan_bureau@2019-06-01");
    let case = matter(&bureau, GRANTED);
    let other = audit(&case, &place("yunnan_bureau"), Calendar::national(), day("2024-12-02")).unwrap_err();
    assert_eq!(
        other.to_string(),
        "`issued` of the journal is 2019-06-01: expected none, the day assumed for `yunnan_bureau`"
    );
}

/// What comes later takes nothing away from what was found on a day.
#[test]
fn a_later_release_event_takes_no_breach_away() {
    let nation = place("nation");
    let script = r#"2024-05-06 arrives in_person; {"release": {"drafted": {"mode": "on_request"}}}; 2024-05-20 replies granted saying information"#;
    let released = |script: &str| {
        let found = audited(&nation, &matter(&nation, script), "2024-06-20");
        found.of(BreachCode::ReleasedUnreviewed).count()
            + found.unjudged.iter().filter(|one| one.code == BreachCode::ReleasedUnreviewed).count()
    };
    assert!(released(script) > 0);
    let later = script.to_owned() + r#"; 2024-06-21 {"release": {"drafted": {"mode": "on_request"}}}"#;
    assert_eq!(released(&later), released(script));
    let formed = script.to_owned() + r#"; 2024-05-22 {"release": "formed"}"#;
    assert!(released(&formed) > 0);
}

/// A second reply that was served in time serves as well as the first.
#[test]
fn a_reply_made_twice_and_served_once_in_time_is_in_time() {
    let nation = place("nation");
    let script =
        GRANTED.replace("2024-03-21 served", "2024-03-25 replies granted saying information; 2024-03-26 served");
    assert_lawful!(audited(&nation, &matter(&nation, &script), "2024-03-27"));
    assert_lawful!(audited(&nation, &matter(&nation, &script), "2024-06-03"));
}

/// Findings that cannot stand are refused with the part, the party or the fact, and change nothing.
#[test]
fn findings_that_cannot_stand_are_refused() {
    let nation = place("nation");
    for (before, then, why) in [
        (
            "is information",
            "fact trade_secret yes prices",
            "part `prices` is not named: expected `part_named` before it",
        ),
        ("part prices", "part prices of firm", "part `prices` is named already: expected another code"),
        (
            "third party firm",
            "third party rival",
            "third party `rival` of the document: `firm` has an interest in it already, expected a part of its own",
        ),
        (
            "fact third_party_consents yes",
            "fact third_party_objects yes",
            "fact `third_party_objects` as `yes` contradicts `third_party_consents` as `yes`: expected one of them",
        ),
        (
            "is information",
            r#"{"found": {"responsible": {"ours": true, "agency": "finance"}}}"#,
            "`agency` is `finance` and `ours` is true: expected one or the other",
        ),
    ] {
        let mut case = matter(&nation, &format!("2024-03-04 {before}"));
        let whole = case.clone();
        let (on, event) = matters::steps(&format!("2024-03-04 {then}")).remove(0);
        assert_eq!(case.record(on, event).unwrap_err().to_string(), why);
        assert_eq!(case, whole);
    }
}

/// Where the agency never confirmed the receipt no time runs, and its silence is not lawful for that.
#[test]
fn silence_without_a_confirmation_is_left_unjudged() {
    let nation = place("nation");
    for script in ["2024-03-04 arrives fax", "2024-03-04 arrives web; 2024-05-06 replies granted saying information"] {
        let found = audited(&nation, &matter(&nation, script), "2024-06-03");
        assert!(
            found.unjudged.iter().any(|one| one.want == Want::Gap(Gap::Confirmation)),
            "{}",
            found.explain(Language::En)
        );
    }
    // Ordinary mail is to be confirmed on the day it comes.
    assert_breach!(
        audited(&nation, &matter(&nation, "2024-03-04 arrives ordinary_mail"), "2024-06-03"),
        BreachCode::ConfirmationLate
    );
    // An order that set no time leaves the same open.
    let ordered = ROTA.to_owned() + "; 2024-04-08 seeks reconsideration refused; 2024-06-03 ordered reconsideration";
    let found = audited(&nation, &matter(&nation, &ordered), "2024-09-02");
    assert!(found.unjudged.iter().any(|one| one.want == Want::Gap(Gap::TimeOfOrder)));
}

/// Art. 31 item 2: a letter that nobody signed for is confirmed on the day it comes. What is in time only because the agency confirmed late is
/// contested, with both days; art. 31 itself supports it.
#[test]
fn what_is_in_time_only_by_a_late_confirmation_is_contested() {
    let nation = place("nation");
    let contested = |script: &str, on: &str| {
        let found = audited(&nation, &matter(&nation, script), on);
        let contested = found.breaches.into_iter().filter(|one| one.severity == Severity::Contested);
        let told = |one: gongkai::audit::Breach| {
            let (due, supported) =
                (one.due.map(|day| day.to_string()), one.supported_by.iter().map(gongkai::citation::Provision::stable));
            let (expected, supported) = (one.expected.map(|text| text.en().to_owned()), supported.collect::<Vec<_>>());
            format!("{} {} {supported:?} {}", one.code.code(), due.unwrap_or_default(), expected.unwrap_or_default())
        };
        contested.map(told).collect::<Vec<_>>()
    };
    let mailed = "2024-03-04 arrives ordinary_mail; 2024-06-05 confirmed";
    let both = r#"["national.2019/31/-/2/b"] by 2024-04-01 from the day it came, by 2024-07-04 from its confirmation"#;
    let answered = format!("{mailed}; 2024-06-25 replies granted saying information; served reply");
    assert_eq!(contested(&answered, "2024-12-31"), [format!("reply_late 2024-04-01 {both}")]);
    assert_eq!(contested(mailed, "2024-06-25"), [format!("reply_missing 2024-04-01 {both}")]);
    // Late on either count is late, and in time on either is in time.
    let late = format!("{mailed}; 2024-07-25 replies granted saying information; served reply");
    assert_eq!(contested(&late, "2024-12-31"), [""; 0]);
    let soon = "2024-03-04 arrives ordinary_mail; 2024-03-06 confirmed; 2024-03-20 replies granted saying information; served reply";
    assert_eq!(contested(soon, "2024-12-31"), [""; 0]);
    // By the internet nobody has a day on which to confirm.
    let web = answered.replace("ordinary_mail", "web");
    assert_eq!(contested(&web, "2024-12-31"), [""; 0]);
}

/// Art. 11 para. 2: whether a law requires approval of a release is a question where nobody looked into it.
#[test]
fn approval_that_nobody_looked_into_is_left_unjudged() {
    let nation = place("nation");
    let asked = |found: &str| {
        let script = format!(
            r#"2024-03-04 is information; reviewed; {found};
            {{"release": {{"drafted": {{"mode": "proactive"}}}}}}; {{"release": "formed"}};
            2024-03-06 {{"release": {{"published": {{"channel": "portal"}}}}}}"#
        );
        let found = audited(&nation, &matter(&nation, &script), "2024-06-03");
        found.unjudged.iter().any(|one| {
            (one.code, one.want) == (BreachCode::ReleasedUnapproved, Want::ApprovalRequired) && !one.by.is_empty()
        })
    };
    assert!(asked("fails others_involved"));
    assert!(asked("holds others_involved"));
    assert!(!asked("fails others_involved; no approval"));
}

/// A secret that was labelled without the consent that the place asks for is late inside the place, and nobody is told to publish it.
#[test]
fn what_the_nation_closes_is_not_late_by_the_nation() {
    let yanliang = place("yanliang@2020-06-01");
    let of = |facts: &str| {
        let script = format!(
            r#"2024-03-04 is information; reviewed; no approval; fails others_involved; fact local.2 yes; {facts};
            {{"release": {{"drafted": {{"mode": "proactive", "by": "education"}}}}}};
            {{"release": {{"labelled": {{"label": {{"attribute": "withheld", "manner": "无", "interpretation": false, "basis": "national.2019/14/-/-"}}}}}}}};
            {{"release": "formed"}}; {{"release": "withheld"}}"#
        );
        let found = audited(&yanliang, &matter(&yanliang, &script), "2024-06-03");
        let national = |breach: &&gongkai::audit::Breach| breach.severity == Severity::Unlawful;
        found.breaches.iter().filter(national).map(|breach| breach.code).collect::<Vec<_>>()
    };
    assert_eq!(of("fact determined_state_secret yes; fact secrecy_term_expired no"), []);
    assert_eq!(of("fact personnel_affairs yes; chooses withhold"), []);
    assert_eq!(of("fact local.10 no"), [BreachCode::WithheldOpen, BreachCode::PublishedLate]);
    // What may be the annual report is late by its own day, if by any.
    assert_eq!(of(""), [BreachCode::WithheldOpen]);
}

/// Under the 2007 text nobody had to ask for reasons, and whether the applicant had special need was open.
#[test]
fn what_the_old_text_did_not_know_is_not_asked_of_it() {
    let nation = place("nation");
    let of = |script: &str| {
        let script = format!(
            "2012-03-05 arrives in_person; is information; reviewed; fact excessive yes application; {script}; 2012-03-16 served reply"
        );
        audited(&nation, &matter(&nation, &script), "2013-01-04")
    };
    let found = of("fact excess_justified no application; 2012-03-15 replies not_processed saying not_processed");
    assert_breaches!(found, [BreachCode::KindUnfounded]);
    assert!(!found.finds_a_breach());
    let found = of("2012-03-15 replies refused because guidance.2008.36/-/-/14 saying reasons");
    assert!(!found.finds_a_breach(), "{}", found.explain(Language::En));
    assert!(found.unjudged.iter().any(|one| one.want == Want::Fact("special_need".parse().unwrap())));
}

/// Of a divided document a reply that supplies a part does not say which: where all of it is closed, that something went out is told once.
#[test]
fn a_part_that_may_have_been_kept_is_not_accused() {
    let nation = place("nation");
    let script = "2024-03-04 arrives in_person; is information; no approval; fails others_involved; part a; part b; reviewed; severable yes;
        fact determined_state_secret yes b; fact secrecy_term_expired no b; fact endangers_economic_security yes a;
        2024-03-20 replies granted_in_part because national.2019/14/-/- saying information,reasons_for_part; 2024-03-21 served reply";
    let found = audited(&nation, &matter(&nation, script), "2024-12-02");
    assert_breaches!(found, [BreachCode::ReleasedClosed]);
    assert_eq!(found.breaches[0].with, None);
}

/// Q-N22: a second step within the extension is contested; the reply that only it carries is contested for the same reading.
#[test]
fn what_rests_on_a_default_that_nobody_chose_is_contested() {
    let script = EXTENDED.replace(
        "head 20; 2024-03-26 tells 20",
        "head 10; 2024-03-26 tells 10; 2024-04-10 consents disclosure_office_head 10; tells 10",
    );
    let of = |place: &Jurisdiction| audited(place, &matter(place, &script), "2024-12-02");
    let found = of(&place("nation"));
    assert_breaches!(found, [BreachCode::ExtensionRepeated, BreachCode::ReplyLate]);
    assert!(found.breaches.iter().all(|breach| breach.readings == [Reading::ExtensionSteps]));
    assert_lawful!(of(&reading("nation", &[Choice::StepsTotal20])));
    let once = of(&reading("nation", &[Choice::OneExtensionTotal20]));
    assert!(once.breaches.iter().all(|breach| breach.severity == Severity::Unlawful), "{}", once.explain(Language::En));
    // Art. 31 item 3 is later and higher than the letter of 2015; late by its day of arrival alone is not late.
    let web = GRANTED
        .replace("arrives in_person", "arrives web; 2024-03-05 confirmed")
        .replace("2024-03-20 replies", "2024-04-02 replies")
        .replace("2024-03-21", "2024-04-02");
    assert_lawful!(audited(&place("nation"), &matter(&place("nation"), &web), "2024-12-02"));
}

/// Time that an unfounded act won, and a third party whose part stays: each is accused of what was done, and of nothing else.
#[test]
fn what_an_unfounded_act_wins_and_whom_a_withheld_part_harms() {
    const A: &str = "2024-03-04 arrives in_person; is information; no approval; fails others_involved;";
    const SUPPLIER: &str = "part a of firm; part b; severable yes; fact trade_secret yes a; fact harms_third_party yes a; fact grave_public_interest no a;
        fact third_party_consents no a; reviewed;";
    const IN_PART: &str = "2024-03-20 replies granted_in_part because national.2019/15/-/- saying information,reasons_for_part; 2024-03-21 served reply";
    let heard = "2024-03-05 firm third_party; firm sent; firm received;";
    let asked =
        format!("{A} part a; reviewed; 2024-03-25 firm third_party; firm sent; firm received; 2024-04-16 firm agrees;");
    #[rustfmt::skip]
    let rows: Vec<(String, &str)> = vec![
        // Art. 35: a delay without basis, and no reply yet.
        (format!("{A} reviewed; fact excessive no application; 2024-03-05 asks reasons; 2024-03-11 reasons; 2024-03-12 reasonable; delays 2024-05-31; holds delay_reasonable"), "delay_unfounded reply_missing"),
        // Art. 42: put away over a fee that was not owed, and never answered.
        ("2024-03-04 arrives in_person; fact excessive no application; 2024-03-11 asks fee per_quantity 0 250 4700; 2024-03-12 served fee_notice".to_owned(), "fee_unfounded reply_missing"),
        // Art. 32: what is withheld needs no consent of the one whom its disclosure would harm, and overrides nobody.
        (format!("{A} {SUPPLIER} {heard} 2024-03-12 firm objects; {IN_PART}"), ""),
        (format!("{A} {SUPPLIER} {heard} 2024-03-12 firm objects; fact reasonable_objection no a; {IN_PART}"), ""),
        // Art. 32, art. 33 para. 3: the hearing of somebody with an interest in it is left out of the period, though nothing turns out to harm it.
        (format!("{asked} 2024-04-22 replies granted saying information; served reply"), "reply_late"),
        (format!("{} 2024-04-22 replies granted saying information; served reply", asked.replace("part a;", "part a of firm;")), ""),
        (format!("{} 2024-04-22 replies granted saying information; served reply", asked.replace("part a;", "fact trade_secret yes; fact harms_third_party no;")), ""),
        // Art. 32: an objection that a reply calls upheld, and supplies everything.
        (format!("{A} third party firm; fact trade_secret yes; fact harms_third_party no; reviewed; {heard} 2024-03-12 firm objects;
            2024-03-20 replies granted saying information objection upheld; 2024-03-21 served reply"), "objection_ignored"),
        // Arts. 14 and 37: of what cannot be severed a part went out, and what is closed with it.
        (format!("{A} part a; part b; severable no; fact determined_state_secret yes b; fact secrecy_term_expired no b; reviewed;
            2024-03-20 replies granted_in_part because national.2019/14/-/- saying information,reasons_for_part; 2024-03-21 served reply"), "released_closed"),
        // What the agency keeps of it is not closed.
        (format!("{A} part a; part b; severable no; fact process_draft yes b; chooses withhold b; reviewed;
            2024-03-20 replies granted_in_part because national.2019/16/2/- saying information,reasons_for_part; 2024-03-21 served reply"), "?released_closed"),
    ];
    let nation = place("nation");
    for (script, expected) in &rows {
        let found = audited(&nation, &matter(&nation, script), "2024-05-08");
        assert_eq!(summary(&found), *expected, "{script}\n{}", found.explain(Language::En));
        let won = found.of(BreachCode::ReplyMissing).chain(found.of(BreachCode::ReplyLate));
        assert!(
            won.into_iter().all(|one| one.severity == Severity::Contested && !one.supported_by.is_empty()),
            "{script}"
        );
    }
}

/// What an audit by the nation says of each script on a day: the breaches with their severity, then what is left, with a question mark.
fn all_said(rows: &[(String, &str, &str)]) {
    let nation = place("nation");
    let mut wrong = Vec::new();
    for (script, on, expected) in rows {
        let found = audited(&nation, &matter(&nation, script), on);
        let breaches =
            found.breaches.iter().map(|one| format!("{} {:?}", one.code.code(), one.severity).to_lowercase());
        let left = found.unjudged.iter().map(|one| format!("{}?", one.code.code()));
        let said = breaches.chain(left).collect::<Vec<_>>().join(", ");
        if said != *expected {
            wrong.push(format!("{script} on {on}\n  expected {expected}\n     found {said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Arts. 30, 33 and 42, the Fee Measures: whether the time to answer was held up is the same for what waits, what was answered meanwhile, what
/// ended, and what was won by an act without basis. Each breach with its severity, as of a day.
#[test]
fn whether_the_time_had_run_out_is_one_question() {
    const LACKS: &str = r#"2024-05-06 {"application": {"arrived": {"intake": "in_person", "request": {"applicant": "a1", "kind": "natural_person",
        "contents": ["name", "identity_proof", "contact", "description"]}}}}; is information; no approval; fails others_involved; holds correction_time_reasonable;
        fails good_reason;"#;
    const WHOLE: &str = r#"2024-05-06 {"application": {"arrived": {"intake": "in_person", "request": {"applicant": "a1", "kind": "natural_person",
        "contents": ["name", "identity_proof", "contact", "description", "form_of_provision"]}}}}; is information; no approval; fails others_involved; reviewed;
        fact content_unclear no application;"#;
    const ASKED: &str = r#"2024-05-10 {"application": {"correction_asked": {"items": ["form_of_provision"], "within": {"length": 30, "unit": "working_days"}}}};"#;
    const TOLD: &str = "2024-05-10 served correction_notice; 2024-05-15 reviewed; reviewed application;";
    const UNFOUNDED: &str =
        "2024-05-10 asks description 10; served correction_notice; 2024-05-15 reviewed application;";
    const HEARD: &str = "2024-05-13 firm third_party; firm sent; firm received; 2024-05-27 firm agrees;";
    let excessive = format!("{WHOLE} fact excessive yes application; reviewed application;");
    let not_excessive = format!("{WHOLE} fact excessive no application; reviewed application;");
    let fee = "asks fee per_quantity 0 250 4700";
    let granted = |on: &str| format!("{on} replies granted saying information; served reply");
    let corrected = |on: &str| format!("{on} corrected;");
    #[rustfmt::skip]
    let rows: Vec<(String, &str, &str)> = vec![
        // Answered while it waits for the correction, or after it was put away or withdrawn: nothing had run out.
        (format!("{LACKS} {ASKED} {TOLD} {}", granted("2024-06-03")), "2024-12-02", ""),
        (format!("{LACKS} fact content_unclear yes application; 2024-05-10 asks description 10; {TOLD} 2024-06-10 put away uncorrected; {}", granted("2024-07-22")), "2024-12-02", ""),
        (format!("{excessive} 2024-05-30 {fee}; served fee_notice; {}", granted("2024-06-20")), "2024-12-02", ""),
        (format!("{WHOLE} 2024-05-20 withdrawn; {}", granted("2024-07-22")), "2024-12-02", ""),
        (format!("{WHOLE} 2024-06-03 withdrawn; {}", granted("2024-07-22")), "2024-12-02", "reply_late unlawful"),
        // Withdrawn on the last day, and on the day after it.
        (format!("{WHOLE} 2024-05-31 withdrawn"), "2024-12-02", ""),
        (format!("{WHOLE} 2024-06-01 withdrawn"), "2024-12-02", "reply_missing unlawful"),
        // A notice that was made in time, and not shown to be served, or served when the time had run out: as a reply is in time. What it is about may be a later text's to want.
        (format!("{LACKS} {ASKED} 2024-05-15 reviewed; reviewed application; {}", granted("2024-06-03")), "2024-12-02", "reply_late contested"),
        (format!("{LACKS} {ASKED}"), "2024-07-23", "reply_missing contested"),
        (format!("{LACKS} {ASKED} 2024-05-15 reviewed; reviewed application; {} {}", corrected("2024-07-24"), granted("2024-08-12")), "2024-12-02", "reply_late contested"),
        (format!("{LACKS} {ASKED} 2024-05-15 reviewed; reviewed application; {} {}", corrected("2024-05-28"), granted("2024-06-20")), "2024-12-02", "reply_late contested"),
        (format!("{LACKS} {ASKED} 2024-07-22 served correction_notice; reviewed; reviewed application; {} {}", corrected("2024-07-24"), granted("2024-08-12")), "2024-12-02", "reply_late contested, correction_late contested"),
        (format!("{LACKS} {ASKED} 2024-05-16 served correction_notice; reviewed; reviewed application; {} {}", corrected("2024-05-28"), granted("2024-06-20")), "2024-12-02", "correction_late contested, reply_late contested"),
        (format!("{LACKS} 2024-05-10 asks one_matter 10; 2024-05-20 served correction_notice; reviewed; reviewed application; {}", granted("2024-05-22")), "2024-12-02", "burden_added unlawful"),
        // Art. 30: whether a late notice holds anything up is a reading, also while it waits; what came when the time had run out does not.
        (format!("{LACKS} {} 2024-05-20 served correction_notice", ASKED.replace("2024-05-10", "2024-05-20")), "2024-06-12", "correction_late unlawful, reply_missing contested"),
        (format!("{LACKS} {} 2024-06-10 served correction_notice", ASKED.replace("2024-05-10", "2024-06-10")), "2024-06-12", "reply_missing unlawful, correction_late unlawful"),
        // Once: a second notice holds nothing up for certain.
        (format!("{LACKS} {ASKED} served correction_notice; 2024-05-13 corrected; {} served correction_notice; reviewed; reviewed application; {}", ASKED.replace("2024-05-10", "2024-05-14"), granted("2024-06-18")), "2024-12-02", "correction_repeated unlawful, reply_late contested"),
        // The Fee Measures: a notice that was kept back, or sent after the time.
        (format!("{excessive} 2024-05-20 {fee}; 2024-07-22 served fee_notice"), "2024-07-23", "reply_missing contested, fee_notice_late contested"),
        (format!("{excessive} 2024-05-20 {fee}; 2024-07-22 served fee_notice; 2024-09-10 put away unpaid"), "2024-12-02", "reply_missing contested, fee_notice_late contested"),
        (format!("{excessive} 2024-05-30 {fee}; 2024-06-03 served fee_notice"), "2024-06-10", "reply_missing contested, fee_notice_late contested"),
        (format!("{excessive} 2024-05-30 {fee}; 2024-06-03 served fee_notice; {}", granted("2024-06-10")), "2024-12-02", "reply_late contested, fee_notice_late contested"),
        // Another one, paid or not: what it does no text says.
        (format!("{excessive} 2024-05-10 {fee}; served fee_notice; 2024-05-13 paid; 2024-05-20 {fee}; served fee_notice; {}", granted("2024-06-14")), "2024-12-02", "reply_late?"),
        (format!("{excessive} 2024-06-20 {fee}; served fee_notice; 2024-08-12 put away unpaid"), "2024-12-02", "reply_missing unlawful, fee_notice_late contested"),
        (format!("{excessive} 2024-05-20 {fee}; 2024-07-22 served fee_notice; 2024-07-24 paid; {}", granted("2024-08-12")), "2024-12-02", "reply_late contested, fee_notice_late contested"),
        (format!("{excessive} 2024-05-20 {fee}; 2024-05-21 served fee_notice; 2024-07-10 put away unpaid"), "2024-12-02", ""),
        // What ended does not undo the silence before it, held up by what was not owed.
        (format!("{WHOLE} {UNFOUNDED} 2024-07-24 withdrawn"), "2024-12-02", "burden_added unlawful, reply_missing contested"),
        (format!("{WHOLE} {UNFOUNDED} 2024-05-24 withdrawn"), "2024-12-02", "burden_added unlawful"),
        (format!("{WHOLE} {UNFOUNDED} 2024-07-24 put away uncorrected"), "2024-12-02", "burden_added unlawful, reply_missing contested, lapsed_on_burden unlawful"),
        (format!("{WHOLE} {UNFOUNDED} 2024-07-24 put away uncorrected; {}", granted("2024-08-12")), "2024-12-02", "burden_added unlawful, reply_late contested, lapsed_on_burden unlawful"),
        (format!("{WHOLE} {UNFOUNDED} {}", granted("2024-06-05")), "2024-12-02", "burden_added unlawful, reply_late contested"),
        (format!("{not_excessive} 2024-05-20 {fee}; served fee_notice; 2024-07-24 withdrawn"), "2024-12-02", "fee_unfounded unlawful, reply_missing contested"),
        // Either of two gains without basis is enough to carry it into time.
        (format!("{WHOLE} {UNFOUNDED} 2024-05-20 corrected; {HEARD} {}", granted("2024-06-05")).replace("2024-05-13 firm third_party", "2024-05-20 firm third_party"), "2024-12-02", "burden_added unlawful, reply_late contested"),
        // Art. 35: whether a delay that was told after the time delays anything the text does not say, answered or not; past its own day it does not.
        (format!("{excessive} 2024-05-10 asks reasons; 2024-05-15 reasons; 2024-05-16 reasonable; holds delay_reasonable; 2024-06-20 delays 2024-07-31"), "2024-07-10", "reply_missing contested"),
        (format!("{excessive} 2024-05-10 asks reasons; 2024-05-15 reasons; 2024-05-16 reasonable; holds delay_reasonable; 2024-06-20 delays 2024-07-31"), "2024-08-10", "reply_missing unlawful"),
        (format!("{excessive} 2024-05-10 asks reasons; 2024-05-15 reasons; 2024-05-16 reasonable; holds delay_reasonable; 2024-06-20 delays 2024-07-31; {}", granted("2024-07-31")), "2024-12-02", "reply_late contested"),
        // A delay without basis that was told after the time puts nothing off; one that was told in it contests.
        (format!("{not_excessive} 2024-05-10 asks reasons; 2024-05-15 reasons; 2024-05-16 reasonable; 2024-06-20 delays 2024-07-31"), "2024-07-10", "reply_missing unlawful, delay_unfounded unlawful"),
        (format!("{not_excessive} 2024-05-10 asks reasons; 2024-05-15 reasons; 2024-05-16 reasonable; 2024-06-20 delays 2024-07-31; {}", granted("2024-06-26")), "2024-12-02", "reply_late unlawful, delay_unfounded unlawful"),
        (format!("{excessive} 2024-05-10 asks reasons; 2024-05-15 reasons; 2024-05-16 reasonable; fails delay_reasonable; 2024-06-20 delays 2024-07-31; {}", granted("2024-06-26")), "2024-12-02", "reply_late unlawful, delay_unfounded unlawful"),
        (format!("{not_excessive} 2024-05-10 asks reasons; 2024-05-15 reasons; 2024-05-16 reasonable; 2024-05-31 delays 2024-07-31; {}", granted("2024-06-26")), "2024-12-02", "delay_unfounded unlawful, reply_late contested"),
        // A reading of the count that the payment took the place of is none of the new one's.
        (format!("{excessive} 2024-05-08 {fee}; served fee_notice; 2024-06-03 paid; 2024-06-17 consents disclosure_office_head 20; tells 20; 2024-06-20 replies granted saying information"), "2024-12-02", "reply_late?"),
    ];
    all_said(&rows);
}

/// Art. 30: unclear content is asked about within seven working days. Nobody who asked late is accused of not asking, and no answer makes it good.
#[test]
fn unclear_content_that_nobody_asked_about_is_a_breach() {
    const ARRIVED: &str = "2024-03-04 arrives in_person; is information; no approval; fails others_involved; reviewed; reviewed application;";
    const LACKING: &str = r#"2024-03-04 {"application": {"arrived": {"intake": "in_person", "request": {"applicant": "a1", "kind": "natural_person",
        "contents": ["name", "contact", "description", "form_of_provision"]}}}}; is information; reviewed; reviewed application"#;
    const UNCLEAR_2018: &str = "2018-03-05 arrives in_person; is information; fact content_unclear yes application;";
    let unclear = format!("{ARRIVED} fact content_unclear yes application;");
    #[rustfmt::skip]
    let rows: Vec<(String, &str, &str)> = vec![
        // Art. 30: unclear content that nobody asked about in seven working days, on whatever day that was found, and whatever became of it since.
        (unclear.clone(), "2024-03-13", ""),
        (unclear.clone(), "2024-03-14", "correction_missing unlawful"),
        (format!("{unclear} 2024-03-12 fact content_unclear no application"), "2024-04-01", ""),
        (format!("{unclear} 2024-03-20 fact content_unclear no application"), "2024-04-01", "correction_missing unlawful"),
        (format!("{ARRIVED} 2024-03-20 fact content_unclear yes application"), "2024-03-19", ""),
        (format!("{ARRIVED} 2024-03-20 fact content_unclear yes application"), "2024-03-21", "correction_missing unlawful"),
        (format!("{ARRIVED} fact content_unclear unknown application"), "2024-04-01", ""),
        (format!("{unclear} 2024-03-13 withdrawn"), "2024-04-01", ""),
        (format!("{unclear} 2024-03-14 withdrawn"), "2024-04-01", "correction_missing unlawful"),
        (format!("{unclear} 2024-03-08 replies granted saying information; served reply"), "2024-04-01", "correction_missing unlawful"),
        (format!("{unclear} 2024-03-13 asks description 10; served correction_notice"), "2024-04-01", ""),
        (format!("{unclear} 2024-03-14 asks description 10; served correction_notice"), "2024-04-01", "correction_late unlawful"),
        (format!("{unclear} 2024-03-08 asks form 10; served correction_notice"), "2024-03-14", "burden_added unlawful, correction_missing unlawful"),
        (format!("{unclear} 2024-03-08 asks form 10; served correction_notice; 2024-03-13 corrected; clear"), "2024-03-14", "burden_added unlawful"),
        (format!("{unclear} 2024-03-08 asks form 10; served correction_notice; 2024-03-14 corrected; clear"), "2024-03-14", "burden_added unlawful, correction_missing unlawful"),
        // What lacks something else is no unclear content, and the text of 2007 sets no day.
        (LACKING.to_owned(), "2024-03-20", ""),
        (UNCLEAR_2018.to_owned(), "2018-03-26", ""),
    ];
    all_said(&rows);
}

/// 2007 arts. 20 and 21: what the text of the day did not ask for carries no reply into time because a later text wants it.
#[test]
fn a_burden_of_2007_wins_no_time_under_the_later_text() {
    let script = r#"2019-04-25 {"application": {"arrived": {"intake": "in_person", "request": {"applicant": "a1", "kind": "natural_person",
        "contents": ["name", "contact", "description", "form_of_provision"]}}}}; is information; fact performing_duties yes; no approval; fails others_involved;
        reviewed; 2019-05-06 asks identity_proof 10; served correction_notice; 2019-05-20 corrected;
        2019-06-05 replies granted saying information; served reply"#;
    let nation = reading("nation", &[Choice::OldSubstanceNewProcedure]);
    let found = audited(&nation, &matter(&nation, script), "2019-09-02");
    assert_eq!(summary(&found), "burden_added reply_late", "{}", found.explain(Language::En));
    let late = found.of(BreachCode::ReplyLate).next().expect("contested");
    assert_eq!((late.severity, late.due), (Severity::Contested, Some(day("2019-05-24"))));
}

/// Art. 30: what is asked for is missing, or the content unclear. A notice about what was in order is a burden, wins no time and closes nothing;
/// where nobody found whether the content was clear, that is asked. Art. 33 para. 3: nor does the question to an agency that is not involved.
#[test]
fn what_was_in_order_is_not_corrected_and_nobody_is_asked_who_is_not_involved() {
    const WHOLE: &str = r#"2024-03-04 {"application": {"arrived": {"intake": "in_person", "request": {"applicant": "a1", "kind": "natural_person",
        "contents": ["name", "identity_proof", "contact", "description", "form_of_provision"]}}}};
        is information; no approval; fails others_involved; reviewed;"#;
    const ASKED: &str = "2024-03-06 asks description 10; served correction_notice;";
    const LAPSED: &str = "2024-03-27 put away uncorrected; fails good_reason; holds correction_time_reasonable";
    let answered = |on: &str| format!("2024-03-15 corrected; {on} replies granted saying information; served reply");
    let clear = "2024-03-05 fact content_unclear no application;";
    let unclear = "2024-03-05 fact content_unclear yes application;";
    let found_clear = r#"2024-03-05 {"application": {"clarity_found": {"clear": true}}};"#;
    let lacking = WHOLE.replace(r#""contact", "#, "");
    let asks_contact = "2024-03-06 asks contact 10; served correction_notice;";
    let asked_b = "2024-03-06 water involved_agency; water sent; water received; 2024-03-27 water agrees;";
    let late = "2024-04-18 replies granted saying information; served reply";
    #[rustfmt::skip]
    let rows: Vec<(String, &str)> = vec![
        (format!("{WHOLE} {clear} {ASKED} {}", answered("2024-04-10")), "burden_added reply_late"),
        (format!("{WHOLE} {found_clear} {ASKED} {}", answered("2024-04-10")), "burden_added reply_late"),
        (format!("{WHOLE} {clear} {ASKED} {}", answered("2024-04-01")), "burden_added"),
        (format!("{WHOLE} {clear} {ASKED}"), "burden_added reply_missing"),
        (format!("{WHOLE} {unclear} {ASKED} {}", answered("2024-04-10")), ""),
        (format!("{WHOLE} {ASKED} {}", answered("2024-04-10")), "?burden_added"),
        (format!("{lacking} {clear} {asks_contact} {}", answered("2024-04-10")), ""),
        (format!("{WHOLE} {clear} {asks_contact} {}", answered("2024-04-10")), "burden_added reply_late"),
        (format!("{WHOLE} {clear} {ASKED} {LAPSED}"), "burden_added lapsed_on_burden"),
        (format!("{WHOLE} {unclear} {ASKED} {LAPSED}"), ""),
        (format!("{WHOLE} {ASKED} {LAPSED}"), "?burden_added"),
        // What was clear once it was corrected was not clear before.
        (format!("{WHOLE} 2024-03-06 asks description 10; served correction_notice; corrected; fact content_unclear no application; 2024-04-01 replies granted saying information; served reply"), "?burden_added"),
        // What is unclear after the correction was unclear before; that nothing else applies is no finding that it was clear.
        (format!("{WHOLE} reviewed application; {ASKED} 2024-03-12 corrected; 2024-03-13 fact unclear_after_correction yes application; 2024-03-20 replies still_unclear saying cannot_provide; served reply"), ""),
        (format!("{WHOLE} {ASKED} reviewed application; {}", answered("2024-04-10")), "?burden_added"),
        (format!("{WHOLE} 2024-03-06 fact content_unclear yes application; asks description 10; served correction_notice; corrected; fact content_unclear no application; 2024-04-01 replies granted saying information; served reply"), ""),
        (format!("{WHOLE} {asked_b} {late}"), "reply_late"),
        // Art. 34: who made it jointly may be asked, whoever is involved under art. 11.
        (format!("{WHOLE} {} {late}", asked_b.replace("involved_agency", "co_maker")), ""),
        (format!("{WHOLE} {asked_b}"), "reply_missing"),
        (format!("{} {asked_b} {late}", WHOLE.replace("fails others_involved", "holds others_involved")), ""),
        // Art. 41: a request to correct one's own record is answered, and no text says by when.
        (WHOLE.replace(r#""contents""#, r#""for": "own_record", "contents""#), "?reply_missing"),
    ];
    let nation = place("nation");
    for (script, expected) in &rows {
        let found = audited(
            &nation,
            &matter(&nation, script),
            if script.contains("replies") { "2024-12-02" } else { "2024-04-15" },
        );
        assert_eq!(summary(&found), *expected, "{script}\n{}", found.explain(Language::En));
        let mut won = found.of(BreachCode::ReplyMissing).chain(found.of(BreachCode::ReplyLate));
        assert!(won.all(|one| one.severity == Severity::Contested && !one.supported_by.is_empty()), "{script}");
    }
}

/// Art. 32: one document, and one third party who was asked about it: what was found is of it, though nobody named it. Of two who were asked, whose
/// it is is left.
#[test]
fn an_undivided_document_is_that_of_the_one_who_was_asked() {
    const A: &str = "2024-03-04 arrives in_person; is information; no approval; fails others_involved; reviewed; fact trade_secret yes;";
    const ASKED: &str = "2024-03-06 firm third_party; firm sent; firm received;";
    const GRANTED: &str = "replies granted saying information; served reply";
    const REFUSED: &str = "replies refused because national.2019/15/-/- saying reasons,remedies telling reconsideration_first; served reply";
    const IN_COORDINATION: &str = r#"{"coordination": {"opened": {"with": "rival", "consulted": "third_party", "mode": "proactive", "trigger": "2024-03-04"}}};"#;
    let harmed = "fact harms_third_party yes;";
    let both = format!("{ASKED} rival third_party; rival sent; rival received;");
    let objects = "2024-03-12 firm objects; fact reasonable_objection no;";
    #[rustfmt::skip]
    let rows: Vec<(String, &str)> = vec![
        (format!("{A} {harmed} fact grave_public_interest yes; {ASKED} 2024-04-02 chooses disclose; 2024-04-03 {GRANTED}"), "third_party_not_told"),
        (format!("{A} {harmed} fact grave_public_interest yes; {ASKED} 2024-04-02 chooses disclose; 2024-04-03 {GRANTED}; told firm"), ""),
        (format!("{A} fact harms_third_party no; {ASKED} {objects} 2024-03-15 {GRANTED}"), ""),
        (format!("{A} {harmed} fact grave_public_interest no; {ASKED} 2024-03-12 firm agrees; 2024-03-15 {GRANTED}"), ""),
        (format!("{A} {harmed} fact grave_public_interest no; {ASKED} 2024-04-03 {GRANTED}"), "released_closed"),
        (format!("{A} {harmed} fact grave_public_interest yes; {both} 2024-04-02 chooses disclose; 2024-04-03 {GRANTED}"), "?third_party_not_told ?third_party_not_told"),
        (format!("{A} fact harms_third_party no; {both} {objects} 2024-04-03 {GRANTED}"), ""),
        (format!("{A} {both} 2024-03-12 firm objects; 2024-04-02 fact harms_third_party no; 2024-04-03 {GRANTED}"), ""),
        // Art. 32: what was found before it objected has not weighed its reasons.
        (format!("{A} fact harms_third_party no; {both} 2024-03-12 firm objects; 2024-04-03 {GRANTED}"), "?objection_ignored"),
        (format!("{A} {both} 2024-03-12 firm objects; 2024-04-03 {GRANTED}"), "objection_ignored ?released_closed"),
        // Art. 15: something speaks of another, whose consent nobody has: a second interest, one found after the answer, somebody asked for the release.
        (format!("{A} {harmed} fact grave_public_interest no; fact personal_privacy yes; {ASKED} 2024-03-12 firm agrees; 2024-03-15 {GRANTED}"), "?released_closed"),
        (format!("{A} {harmed} fact grave_public_interest no; fact personal_privacy yes; {ASKED} 2024-03-12 firm agrees; 2024-03-15 {REFUSED}"), "?ground_unavailable"),
        (format!("{A} {harmed} fact grave_public_interest no; fact personal_privacy yes; third party firm; {ASKED} 2024-03-12 firm agrees; 2024-03-15 {GRANTED}"), "?released_closed"),
        (format!("{A} {harmed} fact grave_public_interest no; {ASKED} 2024-03-12 firm agrees; 2024-03-13 fact personal_privacy yes; 2024-03-15 {GRANTED}"), "?released_closed"),
        (format!("{} {harmed} fact grave_public_interest no; {ASKED} 2024-03-12 firm agrees; 2024-03-13 fact trade_secret yes; 2024-03-15 {GRANTED}", A.replace("fact trade_secret yes;", "")), "?released_closed"),
        (format!("{A} {harmed} fact grave_public_interest no; {IN_COORDINATION} {ASKED} 2024-03-12 firm agrees; 2024-03-15 {GRANTED}"), "?released_closed"),
        // The wrong one was asked, and let go without a word.
        (format!("{A} {harmed} fact grave_public_interest no; 2024-03-06 rival third_party; rival sent; rival received; {ASKED}
            2024-03-08 {{\"application\": {{\"consulted\": {{\"withdrawn\": {{\"with\": \"rival\"}}}}}}}}; 2024-03-12 firm agrees; 2024-03-15 {GRANTED}"), ""),
    ];
    let nation = place("nation");
    for (script, expected) in &rows {
        let found = audited(&nation, &matter(&nation, script), "2024-12-02");
        assert_eq!(summary(&found), *expected, "{script}\n{}", found.explain(Language::En));
    }
}

/// Arts. 13 to 16: what is no government information is closed by no ground, and holds up nothing that cannot be severed from it.
#[test]
fn what_is_no_government_information_holds_up_nothing() {
    let nation = place("nation");
    let of = |severable: &str, then: &str| {
        let script = format!(
            "2024-03-04 {then} part a; part b; severable {severable}; fact administrative_function no a;
            fact by_agency yes b; fact administrative_function yes b; fact made_or_obtained yes b; fact recorded yes b; fact in_state_archive no b;
            no approval; fails others_involved; reviewed; {}",
            if then.is_empty() { "drafts proactive; forms; reviews before_proactive z disclosure_office;" } else { "" }
        );
        move |end: &str| summary(&audited(&nation, &matter(&nation, &format!("{script} {end}")), "2024-12-02"))
    };
    for severable in ["yes", "no"] {
        let released = of.clone()(severable, "");
        assert_eq!(released("2024-03-12 publishes portal"), "", "{severable}");
        assert_eq!(released(""), "published_late", "{severable}");
    }
    let applied = of("no", "arrives in_person;");
    assert_eq!(applied("2024-03-20 replies granted saying information; served reply"), "");
    assert_eq!(
        applied(
            "2024-03-20 replies refused because national.2019/14/-/- saying reasons,remedies telling reconsideration_first; served reply"
        ),
        "ground_unavailable"
    );
}

/// That something is no government information gives nobody leave to let out a secret that is in it (arts. 13 and 14).
#[test]
fn what_is_no_government_information_may_be_secret_all_the_same() {
    const SECRET: &str = "fact determined_state_secret yes";
    let nation = place("nation");
    let released = |found: &str| {
        let script = format!(
            "2024-03-04 {found} no approval; fails others_involved; reviewed; drafts proactive; forms; reviews before_proactive z disclosure_office;
            2024-03-12 publishes portal"
        );
        summary(&audited(&nation, &matter(&nation, &script), "2024-12-02"))
    };
    let divided = |severable: &str, of_a: &str| {
        released(&format!(
            "part a; part b; severable {severable}; fact administrative_function no a; {of_a}
            fact by_agency yes b; fact administrative_function yes b; fact made_or_obtained yes b; fact recorded yes b; fact in_state_archive no b;"
        ))
    };
    assert_eq!(divided("no", &format!("{SECRET} a;")), "released_closed");
    assert_eq!(divided("yes", &format!("{SECRET} a;")), "?released_closed");
    assert_eq!(divided("no", "fact determined_state_secret unknown a;"), "?released_closed");
    assert_eq!(divided("no", ""), "");
    assert_eq!(released("fact administrative_function no;"), "");
    assert_eq!(released(&format!("fact administrative_function no; {SECRET};")), "released_closed");
    assert_eq!(released("fact administrative_function no; fact determined_state_secret unknown;"), "?released_closed");
    // What has ended closes it no more, and what an agency may keep it may let out.
    let ended = "fact declassified yes; fact freshly_reviewed yes;";
    assert_eq!(released(&format!("fact administrative_function no; {SECRET}; {ended}")), "");
    assert_eq!(released("fact administrative_function no; fact personnel_affairs yes;"), "");
    let all = |of_b: &str| {
        released(&format!(
            "part a; part b; fact administrative_function no a; fact administrative_function no b; {of_b}"
        ))
    };
    assert_eq!(all(""), "");
    assert_eq!(all(&format!("{SECRET} b;")), "released_closed");
    let granted = |found: &str| {
        let script = format!(
            "2024-03-04 arrives in_person; {found} fails others_involved; reviewed;
            2024-03-20 replies granted saying information; served reply"
        );
        summary(&audited(&nation, &matter(&nation, &script), "2024-12-02"))
    };
    assert!(granted(&format!("fact administrative_function no; {SECRET};")).contains("released_closed"));
    assert!(!granted("fact administrative_function no;").contains("released_closed"));
}

/// Art. 23 of the text of 2007 set the third party no time: silent, it may be heard or not.
#[test]
fn a_third_party_silent_under_the_old_text_is_left_unjudged() {
    let of = |asked: &str| {
        let script = format!(
            "2018-03-05 arrives in_person; is information; no approval; fails others_involved; fact special_need yes application; third party firm;
            fact trade_secret yes; fact third_party_consents no; fact grave_public_interest yes; reviewed; chooses disclose; {asked}
            2018-03-23 replies granted saying information; 2018-03-24 served reply; told firm"
        );
        summary(&audited(&place("nation"), &matter(&place("nation"), &script), "2018-12-03"))
    };
    assert_eq!(of("2018-03-06 firm third_party; firm sent; firm received;"), "?third_party_not_heard");
    assert_eq!(of(""), "third_party_not_heard");
}

/// Q-N25: what a third party's silence means says the text that governs the file, whenever the letter went out. Art. 32 gives it 15 working days,
/// of which none has run out before the text came; the text of 2007 (art. 23) gives it no time, also after a later letter.
#[test]
fn the_time_of_a_third_party_is_that_of_the_text_that_governs_the_file() {
    const EARLY: &str = "2019-05-06 firm third_party; firm sent; 2019-05-07 firm received";
    const LATER: &str = "2019-05-16 firm third_party; firm sent; 2019-05-17 firm received";
    const BEFORE: &str = "2019-04-26 firm third_party; firm sent; firm received";
    let (old, new) = (Choice::OldLawThroughout, Choice::OldSubstanceNewProcedure);
    let refused = |on: &str| {
        format!("{on} replies refused because national.2007/14/4/- saying reasons telling either; served reply")
    };
    #[rustfmt::skip]
    let rows = [
        // 15 working days from 2019-05-07 end on 2019-05-28, and 20 from 2019-04-25 without them on 2019-06-18.
        (new, EARLY, refused("2019-05-27"), "third_party_not_heard"),
        (new, EARLY, refused("2019-05-29"), ""),
        (new, EARLY, refused("2019-06-18"), ""),
        (new, EARLY, refused("2019-06-19"), "reply_late"),
        (new, LATER, refused("2019-06-18"), ""),
        (new, LATER, refused("2019-06-19"), "reply_late"),
        // Of a letter that was received on 2019-04-26 they end on 2019-05-20.
        (new, BEFORE, refused("2019-05-20"), "third_party_not_heard"),
        (new, BEFORE, refused("2019-05-21"), ""),
        (old, EARLY, refused("2019-06-19"), "?reply_late ?third_party_not_heard"),
        (old, LATER, refused("2019-06-19"), "?reply_late ?third_party_not_heard"),
        // What was answered before the text came was not pending when it did.
        (new, BEFORE, refused("2019-05-13"), "?third_party_not_heard"),
        (old, BEFORE, refused("2019-05-13"), "?third_party_not_heard"),
    ];
    for (choice, letter, refused, expected) in rows {
        let script = format!(
            "2019-04-25 arrives in_person; is information; no approval; fails others_involved; fact special_need yes application; third party firm;
            fact trade_secret yes; fact harms_third_party yes; fact grave_public_interest no; reviewed; {letter}; {refused}"
        );
        let of = reading("nation", &[choice]);
        assert_eq!(
            summary(&audited(&of, &matter(&of, &script), "2019-12-02")),
            expected,
            "{choice:?} {letter} {refused}"
        );
    }
    // Art. 32 gave no time that could have run out before it was law: 20 working days from 2019-03-01 without those through 2019-05-14.
    let of = reading("nation", &[new]);
    let script = "2019-03-01 arrives in_person; 2019-03-05 firm third_party; firm sent; 2019-03-06 firm received";
    assert_eq!(summary(&audited(&of, &matter(&of, script), "2019-06-10")), "");
    let found = audited(&of, &matter(&of, script), "2019-06-11");
    assert_breaches!(found, [BreachCode::ReplyMissing]);
    assert_eq!(found.breaches[0].due, Some(day("2019-06-10")));
}

/// 台儿庄协调工作制度第六条第二款: the letter of an application is due from its receipt, whatever day its own journal names; of whom nobody had found to
/// be involved by then it is asked.
#[test]
fn the_letter_of_an_application_is_due_from_its_receipt() {
    const ASKED: &str = "2024-05-06 arrives in_person; is information; holds others_involved;";
    const FOUND_LATER: &str = "2024-05-06 arrives in_person; is information; 2024-05-17 holds others_involved;";
    let opened = |trigger: &str| {
        format!(
            r#"{{"application": {{"consulted": {{"opened": {{"with": "fin", "consulted": "involved_agency", "mode": "on_request", "trigger": "{trigger}", "of_place": true}}}}}}}}"#
        )
    };
    let of = |script: &str| {
        let taierzhuang = place("taierzhuang");
        let found = audited(&taierzhuang, &matter(&taierzhuang, script), "2024-12-02");
        let late: Vec<String> =
            found.of(BreachCode::LetterLate).filter_map(|one| one.due).map(|due| due.to_string()).collect();
        let left = found
            .unjudged
            .iter()
            .filter(|one| one.code == BreachCode::LetterLate)
            .map(|one| format!("?{:?}", one.want));
        late.into_iter().chain(left).collect::<Vec<_>>().join(" ")
    };
    #[rustfmt::skip]
    let rows = [
        (format!("{ASKED} 2024-05-20 {}; fin sent", opened("2024-05-06")), "2024-05-11"),
        (format!("{ASKED} 2024-05-20 {}; fin sent", opened("2024-05-20")), "2024-05-11"),
        (format!("{ASKED} 2024-05-20 {}", opened("2024-05-20")), "2024-05-11"),
        (format!("{ASKED} 2024-05-10 {}; fin sent", opened("2024-05-10")), ""),
        // The day of receipt is that of the confirmation, or of the correction.
        (format!("{} 2024-05-13 confirmed; 2024-05-17 {}; fin sent", ASKED.replace("in_person", "web"), opened("2024-05-17")), ""),
        (format!("{ASKED} 2024-05-08 asks description 10; served correction_notice; 2024-05-15 corrected; 2024-05-20 {}; fin sent", opened("2024-05-20")), ""),
        (format!("{ASKED} 2024-05-08 asks description 10; served correction_notice; 2024-05-15 corrected; 2024-05-23 {}; fin sent", opened("2024-05-23")), "2024-05-22"),
        (format!("{ASKED} 2024-05-08 asks description 10; served correction_notice; 2024-05-20 {}; fin sent", opened("2024-05-20")), ""),
        (format!("{} 2024-05-13 confirmed; 2024-05-17 {}; fin sent", ASKED.replace("in_person", "web"), opened("2024-05-06")), ""),
        (format!("{} 2024-05-13 confirmed; 2024-05-23 {}; fin sent", ASKED.replace("in_person", "web"), opened("2024-05-06")), "2024-05-20"),
        // Not that of what only a place asks for.
        (format!("{ASKED} 2024-05-08 asks form 10; served correction_notice; 2024-05-15 corrected; 2024-05-20 {}; fin sent", opened("2024-05-20")), "2024-05-11"),
        (format!("{ASKED} 2024-05-08 asks form 10; served correction_notice; 2024-05-20 {}; fin sent", opened("2024-05-20")), "2024-05-11"),
        // Found to be involved only later: what is late from the day that is named stays late.
        (format!("{FOUND_LATER} 2024-05-20 {}; fin sent", opened("2024-05-17")), "?InvolvedInTime"),
        (format!("{FOUND_LATER} 2024-05-27 {}; fin sent", opened("2024-05-17")), "2024-05-24"),
        // Asked in time, it may be asked once more; and of another, nobody has said when it was found.
        (format!("{ASKED} 2024-05-08 {}; fin sent; 2024-05-16 fin withdrawn; 2024-05-20 {}; fin sent", opened("2024-05-06"), opened("2024-05-20")), ""),
        (format!("{ASKED} 2024-05-08 {}; tax sent; 2024-05-20 {}; fin sent", opened("2024-05-06").replace("fin", "tax"), opened("2024-05-20")), "?InvolvedInTime"),
        (format!("{ASKED} 2024-05-20 {}; fin sent; 2024-05-21 replies refused; 2024-05-22 seeks reconsideration refused; 2024-07-01 ordered reconsideration 20", opened("2024-05-20")), "2024-05-11"),
        // What is to be answered anew is asked about anew.
        (format!("{ASKED} 2024-05-10 replies refused; 2024-05-20 seeks reconsideration refused; 2024-07-01 ordered reconsideration 20; 2024-07-03 {}; fin sent", opened("2024-07-01")), ""),
    ];
    for (script, expected) in rows {
        assert_eq!(of(&script), expected, "{script}");
    }
}

/// A matter is judged from the day on which it opens, and what a period leaves open that day is nobody's breach.
#[test]
fn a_matter_is_judged_from_its_first_day() {
    let nation = place("nation");
    let case =
        matter(&nation, "2024-03-04 arrives in_person; is information; no approval; fails others_involved; reviewed");
    assert_lawful!(audited(&nation, &case, "2024-03-04"));
    assert!(audit(&case, &nation, Calendar::national(), day("2024-03-03")).is_err());
}

/// What a failing unit test prints.
#[test]
fn a_failing_assertion_prints_the_report() {
    let nation = place("nation");
    let late = GRANTED.replace("2024-03-20 replies", "2024-04-08 replies").replace("2024-03-21", "2024-04-09");
    let found = audited(&nation, &matter(&nation, &late), "2024-12-02");
    let report = found.unlawful(Language::Zh).unwrap();
    assert!(
        report.contains("2024-04-02 逾期答复 [违法] 《政府信息公开条例》第三十三条第二款 → 应在期限内答复"),
        "{report}"
    );
    assert!(
        found
            .without(BreachCode::FeeWrong, Language::En)
            .unwrap()
            .starts_with("expected the breach `fee_wrong`, found\n2024-04-02 answered late")
    );
    assert!(
        found
            .other_than(&[BreachCode::FeeWrong], Language::En)
            .unwrap()
            .starts_with("expected the breaches [fee_wrong]: missing [fee_wrong], unexpected [reply_late], found")
    );
    assert_eq!(found.other_than(&[BreachCode::ReplyLate], Language::En), None);
}

/// Every code has its words, in the order of the codes, and each is its own.
#[test]
fn every_code_has_its_words() {
    for (at, code) in BreachCode::ALL.into_iter().enumerate() {
        assert_eq!(serde_json::to_value(code).unwrap(), code.code());
        assert_eq!(BreachCode::ALL.iter().position(|one| one.code() == code.code()), Some(at));
        assert!(!code.name().zh().is_empty() && !code.right().en().is_empty());
    }
}

/// No article knows a reply to whoever asks to confirm or reissue what was had; the form of the annual report does. It is contested, and nobody is
/// accused: whether to answer so is lawful no text says.
#[test]
fn a_reply_that_the_form_alone_knows_is_contested() {
    let nation = place("nation");
    let script =
        "2024-03-04 arrives in_person; is information; 2024-03-20 replies confirm_or_reissue; 2024-03-21 served reply";
    let found = audited(&nation, &matter(&nation, script), "2024-12-02");
    assert!(!found.finds_a_breach() && !found.is_lawful(), "{}", found.explain(Language::En));
    let [breach] = found.breaches.as_slice() else { panic!("{}", found.explain(Language::En)) };
    assert_eq!((breach.code, breach.severity), (BreachCode::KindUnfounded, Severity::Contested));
    assert_eq!(breach.supported_by[0].source().as_str(), "report_format.2021.30");
}
