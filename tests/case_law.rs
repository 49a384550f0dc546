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
use files::{
    AGREED, GRANTED, INTERPRETED, OVERRIDDEN, PUBLISHED, REVIEWED, TAIERZHUANG_DECLASSIFIED, TRADE_SECRET,
    YUNNAN_RELEASED,
};
use gongkai::audit::audit;
use gongkai::calendar::Calendar;
use gongkai::case::{Case, Step, Track, What};
use gongkai::citation::Code;
use gongkai::deadline::Due;
use gongkai::fact::{Fact, State};
use gongkai::norm::{AnswerContent, Channel, Reading, ReplyKind, Route, SyncPoint};
use gongkai::workflow::application::{Act, Event, Reply, Standing};
use gongkai::workflow::release::{self, Bar, ReplyBar};
use matters::matter;

/// The supplier objects, and nobody has found yet if on reasonable grounds.
const OBJECTED: &str = "
    2024-03-04 arrives in_person; third party firm;
    2024-03-05 firm third_party; firm sent; 2024-03-06 firm received; 2024-03-12 firm objects";

/// Disclosure would harm the firm, and nobody has asked it.
const HARMED: &str = "
    2024-03-04 arrives in_person; is information; fact trade_secret yes; fact harms_third_party yes; third party firm";
const UNNAMED: &str = "2024-03-04 arrives in_person; is information; fact trade_secret yes; fact harms_third_party yes";
const SECRET: &str = "
    2024-03-04 arrives in_person; is information; fact trade_secret yes; fact harms_third_party yes; third party firm;
    fact determined_state_secret yes; fact secrecy_term_expired no";
const OUTWEIGHED: &str = "
    2024-03-04 arrives in_person; is information; fact trade_secret yes; fact harms_third_party yes; third party firm;
    fact grave_public_interest yes; 2024-03-05 firm third_party; firm sent; 2024-03-06 firm received; 2024-03-12 firm objects;
    chooses disclose";

const UNCLEAR: &str = "2024-03-04 arrives in_person; is information; fact content_unclear yes application";
const INVOLVED: &str =
    "2024-03-04 arrives in_person; is information; no approval; holds others_involved; reviewed; reviewed application";

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
        format!("{}: {} by {until}", step.of.name().en(), step.act_name.en())
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
        // Art. 32: whoever disclosure would harm is asked in writing, and the reply waits for that; nobody is, where it is closed all the same.
        ("nation", HARMED, "2024-03-05", &["application: send the letter by -"]),
        ("nation", UNNAMED, "2024-03-05", &["application: consult the third party in writing by -"]),
        ("nation", SECRET, "2024-03-05", &["application: reply by 2024-04-01"]),
        // Whoever is overridden for the public interest is told, before it goes out.
        ("nation", OUTWEIGHED, "2024-03-12", &["application: tell the third party in writing what is disclosed and why by -", "application: reply by 2024-04-09"]),
        ("nation", PUBLISHED, "2023-05-08", &["release: review it (review before disclosure) by 2023-06-05"]),
        ("nation", PUBLISHED, "2023-05-15", &[]),
        ("taierzhuang", REVIEWED, "2023-05-08", &["secrecy review: opine by 2023-05-09"]),
        ("taierzhuang", REVIEWED, "2023-05-09", &["secrecy review: approve by -"]),
        // Art. 17 asks for a review, and for nobody's approval of it.
        ("nation", REVIEWED, "2023-05-08", &["secrecy review: opine by -"]),
        ("nation", REVIEWED, "2023-05-09", &[]),
        ("taierzhuang", AGREED, "2023-05-08", &["coordination: send the letter by 2023-05-15"]),
        ("taierzhuang", AGREED, "2023-05-11", &["coordination: answer the consultation by 2023-05-18"]),
        ("taierzhuang", AGREED, "2023-05-12", &[]),
        ("yanliang@2020-06-01", INTERPRETED, "2024-05-07", &[]),
        // Art. 30: what was found unclear has to be asked about, also late, until it was, and before the reply, of which no kind is possible till then; a correction that came in is not asked for again.
        ("nation", UNCLEAR, "2024-03-13", &["application: ask once for correction, where it is unclear by 2024-03-13"]),
        ("nation", UNCLEAR, "2024-03-14", &["application: ask once for correction, where it is unclear by 2024-03-13"]),
        ("nation", &UNCLEAR.replace("2024-03", "2018-03"), "2018-03-14", &["application: ask once for correction, where it is unclear by -", "application: reply by 2018-03-23"]),
        ("nation", &format!("{UNCLEAR}; 2024-03-08 asks description 10; served correction_notice"), "2024-03-13", &["application: correct by 2024-03-22"]),
        ("nation", &format!("{UNCLEAR}; 2024-03-08 asks description 10; served correction_notice; 2024-03-11 corrected"), "2024-03-13", &["application: find whether it is clear now by -", "application: reply by 2024-04-09"]),
        ("nation", &format!("{UNCLEAR}; 2024-03-08 fact content_unclear no application"), "2024-03-13", &["application: reply by 2024-04-01"]),
        // Art. 11: the others are asked before the reply, which waits for that and for what they say until its last day, with or without a time of the place, unless what is asked for is closed or they were asked.
        ("nation", INVOLVED, "2024-03-08", &["application: consult the agencies involved, and have them confirm it by 2024-03-29"]),
        ("nation", INVOLVED, "2024-04-01", &["application: consult the agencies involved, and have them confirm it by -", "application: reply by 2024-04-01"]),
        ("yantian", INVOLVED, "2024-03-08", &["application: consult the agencies involved, and have them confirm it by 2024-03-29"]),
        ("lieshan", INVOLVED, "2024-03-06", &["application: consult other agencies in writing, where involved by 2024-03-29"]),
        ("nation", &INVOLVED.replace("2024-03", "2018-03"), "2018-03-08", &["application: consult the agencies involved, and have them confirm it by 2018-03-22"]),
        ("nation", &format!("{INVOLVED}; fact endangers_public_security yes"), "2024-03-08", &["application: reply by 2024-04-01"]),
        ("nation", &format!("{INVOLVED}; fact personnel_affairs yes; chooses withhold"), "2024-03-08", &["application: reply by 2024-04-01"]),
        ("nation", &INVOLVED.replace("holds", "fails"), "2024-03-08", &["application: reply by 2024-04-01"]),
        // Art. 17: what holds the reply is done by its day.
        ("nation", &format!("{}; drafts on_request; forms", INVOLVED.replace("holds", "fails")), "2024-03-08", &["release: review it (review before disclosure) by 2024-04-01"]),
        ("nation", &format!("{INVOLVED}; 2024-03-07 bureau involved_agency; bureau sent"), "2024-03-08", &[]),
    ];
    let wrong: Vec<String> = rows
        .iter()
        .map(|(of, script, on, expected)| (next(of, script, on), expected, on))
        .filter(|(found, expected, _)| found != *expected)
        .map(|(found, expected, on)| format!("{on}: {found:?}, expected {expected:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What comes next about a disagreement: by which article, whether it must, who acts, and to whom it goes. `more` is recorded after the objection.
#[track_caller]
fn disputed(of: &str, over: &str, more: &str) -> Vec<String> {
    let script = AGREED.replace(r#""answer": "agrees""#, &format!(r#""answer": {{"objects": "{over}"}}"#));
    let (of, case) = until(of, &format!("{script}; {more}"), "2023-05-16");
    let steps = case.next(&of, Calendar::national(), day("2023-05-16")).expect("a text that governs");
    let line = |step: &Step| {
        let what = match step.act {
            What::SettleDisagreement(_) => "settle",
            What::ContinueConsultation(_) => "go on",
            _ => return None,
        };
        let (by, must) = (step.by.map(|by| by.stable()).unwrap_or_default(), if step.must { "must" } else { "may" });
        let who = step.who_name.as_ref().map_or("-", |who| who.en());
        Some(format!("{what} {must} {by}: {who} to {:?}", step.to))
    };
    steps.iter().filter_map(line).collect()
}

/// A disagreement goes to whom the article on that names, and not where the one on consulting stands.
#[test]
fn a_disagreement_is_settled_under_its_own_article() {
    let city = "settle must yunnan_bureau.coordination/2/-/-: - to [CityCompetentDepartment]";
    #[rustfmt::skip]
    let rows: &[(&str, &str, &[&str])] = &[
        ("taierzhuang", "whether_to_disclose", &["settle must taierzhuang.coordination/9/-/-: the agency that would disclose it to [CompetentDepartment]"]),
        ("lieshan", "whether_to_disclose", &["settle must lieshan/9/-/-: - to [CommonSuperior, CompetentDepartment]"]),
        ("yunnan_bureau@2019-06-01", "whether_to_disclose", &[city]),
        ("yunnan_bureau@2019-06-01", "content", &[city]),
        // Which of the two it is hangs on whether the content can be divided, which nobody has said.
        ("yanliang@2020-06-01", "content", &["settle may yanliang/35/-/-/a: - to [CompetentAgency]", "settle may yanliang/35/-/-/b: - to [GovernmentOffice]"]),
    ];
    for (of, over, expected) in rows {
        assert_eq!(disputed(of, over, ""), *expected, "{of} over {over}");
    }
}

/// Where no text says who settles it, nobody has to take it anywhere: the agencies go on consulting.
#[test]
fn where_no_text_settles_a_disagreement_nobody_has_to_take_it_anywhere() {
    for (of, over) in [
        ("nation", "whether_to_disclose"),
        ("nation", "content"),
        ("yantian@2023-01-10", "whether_to_disclose"),
        ("yanliang@2020-06-01", "whether_to_disclose"),
        ("lieshan", "content"),
        ("taierzhuang", "content"),
        // Its text would settle it, and its date is not known.
        ("yunnan_bureau", "content"),
    ] {
        assert_eq!(disputed(of, over, ""), ["go on may national.2019/11/1/-: - to []"], "{of} over {over}");
    }
    // Whether agencies of which one lies outside the district have a superior in common no text says.
    let script = AGREED.replace(r#""of_place": true"#, r#""of_place": false"#);
    let script = script.replace(r#""answer": "agrees""#, r#""answer": {"objects": "whether_to_disclose"}"#);
    assert_eq!(next("lieshan", &script, "2023-05-12"), [] as [&str; 0]);
}

/// Whether who was silent, and so is deemed to agree, can still disagree no text says: what follows is told as open, and not left out.
#[test]
fn an_objection_after_deemed_agreement_leaves_open_whether_it_is_one() {
    let late = |over: &str| {
        let script = AGREED.replace("2023-05-12", "2023-05-19");
        script.replace(r#""answer": "agrees""#, &format!(r#""answer": {{"objects": "{over}"}}"#))
    };
    for (over, what, by) in [
        ("whether_to_disclose", What::SettleDisagreement(Code::literal("finance")), "taierzhuang.coordination/9/-/-"),
        ("content", What::ContinueConsultation(Code::literal("finance")), "national.2019/11/1/-"),
    ] {
        let (of, case) = until("taierzhuang", &late(over), "2023-05-19");
        let steps = case.next(&of, Calendar::national(), day("2023-05-19")).expect("a text that governs");
        let step = steps.iter().find(|step| step.act == what).expect("the disagreement");
        assert_eq!((step.must, step.by.map(|by| by.stable()).as_deref()), (false, Some(by)), "{over}");
        assert!(step.act_name.en().starts_with("no text says whether"), "{}", step.act_name.en());
    }
}

/// Art. 34: of what was made jointly the lead maker asks the others and decides, whatever they say and whenever. The route of the place stands
/// beside that, and nobody has to take it.
#[test]
fn a_co_maker_that_objects_on_an_application_leaves_the_decision_to_the_lead() {
    let asked = "2024-03-04 arrives in_person; 2024-03-05 tax co_maker; tax sent; 2024-03-06 tax received";
    let of_lead = "decide as the lead maker, though the co-maker objects";
    let told = |of: &str, script: &str, on: &str| {
        let (of, case) = until(of, script, on);
        let steps = case.next(&of, Calendar::national(), day(on)).expect("a text that governs");
        let about = steps.iter().filter(|step| {
            matches!(
                step.act,
                What::Application(Act::DecideAsLead(_)) | What::SettleDisagreement(_) | What::ContinueConsultation(_)
            )
        });
        about
            .map(|step| (step.act_name.en().to_owned(), step.must, step.by.map(|by| by.stable()).unwrap_or_default()))
            .collect::<Vec<_>>()
    };
    let lead = || (of_lead.to_owned(), true, "national.2019/34/-/-".to_owned());
    for (what, on) in [("2024-03-12 tax objects", "2024-03-12"), ("2024-04-01 tax objects", "2024-04-01")] {
        assert_eq!(told("nation", &format!("{asked}; {what}"), on), [lead()], "{what}");
    }
    assert_eq!(told("nation", asked, "2024-04-01"), []);
    let beside = told("taierzhuang", &format!("{asked}; 2024-03-12 tax objects"), "2024-03-12");
    let route = ("the disagreement is settled by consultation by the place's own competent department", false);
    let consent = "get the written consent of the agency that formed it too";
    assert_eq!(
        beside.iter().map(|(act, must, _)| (act.as_str(), *must)).collect::<Vec<_>>(),
        [(of_lead, true), route, (consent, false)]
    );
    // Silence is consent to disclose, and none in writing (Taierzhuang secrecy review 7).
    let in_writing = (consent.to_owned(), true, "taierzhuang.secrecy_review/7/-/-".to_owned());
    assert_eq!(told("taierzhuang", asked, "2024-04-01"), [in_writing]);
    assert_eq!(told("taierzhuang", &format!("{asked}; 2024-03-12 tax agrees"), "2024-04-01"), []);
    // An agency that is involved and made nothing of it has to confirm (art. 11): nobody decides over it.
    let involved = asked.replace("co_maker", "involved_agency");
    let found = told("nation", &format!("{involved}; 2024-03-12 tax objects"), "2024-03-12");
    assert_eq!(
        found.iter().map(|(_, must, by)| (*must, by.as_str())).collect::<Vec<_>>(),
        [(false, "national.2019/11/1/-")]
    );
}

/// Once it was taken where the text sends it, whom it was taken to comes next; taken elsewhere it still has to be taken there.
#[test]
fn whom_a_disagreement_was_taken_to_settles_it() {
    let taken =
        |to: &str| format!(r#"2023-05-15 {{"coordination": {{"escalated": {{"with": "finance", "to": "{to}"}}}}}}"#);
    #[rustfmt::skip]
    let rows: &[(&str, &str, &str, &str)] = &[
        ("taierzhuang", "whether_to_disclose", "competent_department", "settle must taierzhuang.coordination/9/-/-: the place's own competent department to []"),
        ("taierzhuang", "whether_to_disclose", "common_superior", "settle must taierzhuang.coordination/9/-/-: the agency that would disclose it to [CompetentDepartment]"),
        ("lieshan", "whether_to_disclose", "common_superior", "settle must lieshan/9/-/-: the common superior agency to []"),
        ("yanliang@2020-06-01", "content", "government_office", "settle must yanliang/35/-/-/b: the district government office to []"),
        ("yanliang@2020-06-01", "whether_to_disclose", "government_office", "go on may national.2019/11/1/-: - to []"),
        ("nation", "content", "common_superior", "go on may national.2019/11/1/-: - to []"),
    ];
    for (of, over, to, expected) in rows {
        assert_eq!(disputed(of, over, &taken(to)), [*expected], "{of} over {over} taken to {to}");
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
        let under = |act| steps.iter().find(|step| step.act == What::Application(act)).map(|step| step.under);
        assert_eq!(under(Act::Sue), Some(reading), "{kind}");
        // Reconsideration keeps every way open.
        assert_eq!(under(Act::SeekReconsideration), Some(None), "{kind}");
    }
}

/// What may be withheld may also be asked about: then the letter goes out where it is to be disclosed.
#[test]
fn whom_a_part_harms_that_may_be_withheld_is_asked_where_it_goes_out() {
    for (more, must) in [("", Some(false)), ("chooses disclose", Some(true)), ("chooses withhold", None)] {
        let (of, case) = until("nation", &format!("{HARMED}; fact process_draft yes; {more}"), "2024-03-05");
        let steps = case.next(&of, Calendar::national(), day("2024-03-05")).expect("a text that governs");
        let letter = |step: &&Step| matches!(step.act, What::Application(Act::SendLetter(_)));
        assert_eq!(steps.iter().find(letter).map(|step| step.must), must, "{more}");
    }
}

/// Reconsideration Law art. 34: where it comes first and nothing is heard of it in its time, one may sue.
#[test]
fn a_suit_is_open_where_the_reconsideration_is_silent_past_its_time() {
    let sought =
        "2024-06-03 arrives in_person; 2024-06-20 replies refused because national.2019/14/-/- saying reasons,remedies;
        served reply; 2024-07-01 seeks reconsideration refused";
    // Five working days, sixty and thirty days: until then it may still be in time.
    for (on, expected) in [("2024-10-08", None), ("2024-10-09", Some("reconsideration_law.2023/34/-/-"))] {
        let (of, case) = until("nation", sought, on);
        let steps = case.next(&of, Calendar::national(), day(on)).expect("a text that governs");
        let sue = steps.iter().find(|step| step.act == What::Application(Act::Sue));
        assert_eq!(sue.and_then(|step| step.by).map(|by| by.stable()).as_deref(), expected, "{on}");
        assert!(sue.is_none_or(|step| !step.must && step.until.is_none()), "{on}");
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
    let kind = known.kind_of_reply(&regime).expect("parts").possible().to_vec();
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

/// The acts of a procedure that come next, each with whether it has to be done.
#[track_caller]
fn told(of: &str, script: &str, on: &str, track: Track) -> Vec<(String, bool)> {
    let (of, case) = until(of, script, on);
    let steps = case.next(&of, Calendar::national(), day(on)).expect("a text that governs");
    let line = |step: &Step| (format!("{} / {}", step.act_name.zh(), step.act_name.en()), step.must);
    steps.iter().filter(|step| step.of == track).map(line).collect()
}

/// `yunnan_bureau.interpretation/3`: a document is not submitted without a plan, and document and plan are drafted together (1).
#[test]
fn the_plan_comes_before_the_document_is_submitted() {
    let of = |normative: &str, own: &str, more: &str| {
        let script = format!(
            r#"2024-05-06 fact local.8 yes; fact local.9 {normative}; fact local.10 {own};
            {{"interpretation": {{"document_drafted": {{"by": "planning"}}}}}}; {more}"#
        );
        let (of, case) = until("yunnan_bureau@2019-06-03", &script, "2024-05-06");
        let steps = case.next(&of, Calendar::national(), day("2024-05-06")).expect("a text that governs");
        let by = |step: &Step| (step.act, step.must, step.by.map(|by| by.stable()).unwrap_or_default());
        steps.iter().map(by).collect::<Vec<_>>()
    };
    let plan = |by: &str| vec![(What::DraftPlan, true, format!("yunnan_bureau.interpretation/{by}/-/-"))];
    assert_eq!(of("yes", "yes", ""), plan("3"));
    assert_eq!(of("no", "no", ""), plan("1"));
    assert_eq!(of("unknown", "yes", ""), plan("1"));
    let drafted = r#"{"interpretation": {"plan_drafted": {"by": "planning", "elements": ["outline"]}}}"#;
    assert_eq!(of("yes", "yes", drafted), []);
    // Once it was submitted without one that is for the audit; that they are drafted together can still be kept on that day.
    let together = vec![(What::Together(SyncPoint::Drafting), true, "yunnan_bureau.interpretation/1/-/-".to_owned())];
    assert_eq!(of("yes", "yes", r#"{"interpretation": "document_submitted"}"#), together);
    // Nobody began the interpretation of what is on its way out: only what is known to be of the text is owed a plan.
    let released = |facts: &str| {
        told(
            "yunnan_bureau@2019-06-03",
            &format!("2024-05-06 drafts proactive; {facts}"),
            "2024-05-06",
            Track::Interpretation,
        )
    };
    assert_eq!(
        released("fact local.8 yes"),
        [
            ("起草解读方案 / draft the plan".to_owned(), true),
            ("发布解读 / publish the interpretation".to_owned(), true)
        ]
    );
    assert_eq!(released("fact local.8 unknown"), []);
}

/// Art. 15: once somebody has weighed the objection nothing is left to decide about it, in the coordination as in an application.
#[test]
fn an_objection_is_weighed_once() {
    let opened =
        r#"{"opened": {"with": "firm", "consulted": "third_party", "mode": "proactive", "trigger": "2024-03-06"}}"#;
    let objects = r#"{"answered": {"with": "firm", "answer": {"objects": "whether_to_disclose"}, "form": "written"}}"#;
    let of = |weighed: &str| {
        let steps = [
            opened,
            r#"{"sent": {"with": "firm", "letter": {"title": "t", "points": "p"}}}"#,
            r#"{"received": {"with": "firm"}}"#,
            objects,
        ];
        let steps: Vec<String> = steps.iter().map(|step| format!(r#"{{"coordination": {step}}}"#)).collect();
        let script = format!("2024-03-06 third party firm; drafts proactive; forms; {}; {weighed}", steps.join("; "));
        told("nation", &script, "2024-03-06", Track::Coordination)
    };
    assert_eq!(of("").len(), 1);
    for weighed in ["fact reasonable_objection no", "fact reasonable_objection yes", "fact grave_public_interest yes"] {
        assert_eq!(of(weighed), [], "{weighed}");
    }
}

/// What is open about a document leaves open whether it is to be interpreted, as the audit leaves that unjudged.
#[test]
fn an_interpretation_that_may_not_be_owed_has_not_to_be_published() {
    let of = |policy: &str| {
        let script = format!(r#"2024-05-06 fact local.13 {policy}; {{"interpretation": "document_issued"}}"#);
        told("yanliang@2020-06-01", &script, "2024-05-07", Track::Interpretation)
    };
    let publish = "发布解读 / publish the interpretation".to_owned();
    let open = "是否为政策文件？适用的，发布解读 / Is it a policy document? if it applies: publish the interpretation"
        .to_owned();
    assert_eq!(of("yes"), [(publish, true)]);
    assert_eq!(of("unknown"), [(open, false)]);
    assert_eq!(of("no"), []);
    let undated = told(
        "yanliang",
        r#"2024-05-06 fact local.13 yes; {"interpretation": "document_issued"}"#,
        "2024-05-07",
        Track::Interpretation,
    );
    let open = "地方文本施行日期不明；适用的，发布解读 / the date of the local text is not known; if it applies: publish the interpretation";
    assert_eq!(undated, [(open.to_owned(), false)]);
}

/// A gate is told as what is to be done about it, and by its name, so that no two read the same.
#[test]
fn a_gate_is_told_as_an_act() {
    let script = "2023-09-04 drafts proactive; forms";
    let acts: Vec<String> =
        told("taierzhuang", script, "2023-09-04", Track::Release).into_iter().map(|(act, _)| act).collect();
    let distinct: std::collections::BTreeSet<&String> = acts.iter().collect();
    assert!(acts.len() > 6 && distinct.len() == acts.len(), "{acts:#?}");
    for act in [
        "进行保密审查（公开前审查） / review it (review before disclosure)",
        "查明是否适用（办理解密手续） / find whether it is called for (formalities of declassification)",
        "办理：登记（信息公开登记） / see to the registration (register of releases)",
    ] {
        assert!(acts.iter().any(|one| one == act), "{act}: {acts:#?}");
    }
}

/// Once it is out, what had to be done before is for the audit; the records can still be made, and have no day of their own.
#[test]
fn what_is_out_is_asked_only_for_what_follows() {
    let gates = |of: &str, script: &str, on: &str| {
        let (of, case) = until(of, script, on);
        let steps = case.next(&of, Calendar::national(), day(on)).expect("a text that governs");
        let gate = |step: &Step| match step.act {
            What::Release(gate) => Some((gate.to_string(), step.until.or(step.internal))),
            _ => None,
        };
        steps.iter().filter_map(gate).collect::<Vec<_>>()
    };
    let hasty = "2023-09-04 drafts proactive; forms; publishes portal";
    assert_eq!(gates("nation", hasty, "2023-09-04"), []);
    let register = ("taierzhuang_register".to_owned(), None);
    assert!(gates("taierzhuang", hasty, "2023-09-04").contains(&register));
    let of_nation = |gates: &[(String, Option<_>)]| gates.iter().any(|(gate, _)| gate.starts_with("national_"));
    assert!(!of_nation(&gates("taierzhuang", hasty, "2023-09-04")));
    assert!(of_nation(&gates("taierzhuang", &hasty.replace("; publishes portal", ""), "2023-09-04")));
    // What was taken down is on no way out any more.
    let down = format!(r#"{hasty}; {{"release": "taken_down"}}"#);
    assert_eq!(gates("taierzhuang", &down, "2023-09-04"), []);
    // What has to be public is put up again, once what bars it is done (art. 13); by when no text says.
    let owed = format!(
        "2023-09-04 is information; no approval; fails others_involved; reviewed; drafts proactive; forms; reviews before_proactive z \
         disclosure_office; publishes portal; {}",
        r#"{"release": "taken_down"}"#
    );
    let [review, register] = ["taierzhuang_review", "taierzhuang_register"].map(|gate| (gate.to_owned(), None));
    assert_eq!(gates("taierzhuang", &owed, "2023-09-04"), [review, register]);
    assert_eq!(gates("nation", &owed, "2023-09-04"), []);
    // Who publishes is no matter of afterwards; the ledger is.
    let yunnan = gates("yunnan_bureau@2019-06-03", hasty, "2023-09-04");
    assert_eq!(yunnan, [("yunnan_ledger".to_owned(), None)]);
}

/// Whatever comes next is among the acts that have events, by the code that it has on the wire.
#[test]
fn every_act_that_comes_next_is_known() {
    let every: Vec<(Track, &str)> = What::every(Code::literal("any")).map(|(of, act)| (of, act.code())).collect();
    let distinct: std::collections::BTreeSet<_> = every.iter().collect();
    assert_eq!(distinct.len(), every.len());
    for (_, act) in What::every(Code::literal("any")) {
        assert_eq!(serde_json::to_value(act).expect("an act")["code"], act.code());
    }
    let files = [
        ("nation", GRANTED),
        ("nation", OBJECTED),
        ("nation", UNNAMED),
        ("nation", OUTWEIGHED),
        ("nation", PUBLISHED),
        ("taierzhuang", REVIEWED),
        ("taierzhuang", AGREED),
        ("taierzhuang", TAIERZHUANG_DECLASSIFIED),
        ("yanliang@2020-06-01", INTERPRETED),
        ("yunnan_bureau@2019-06-01", YUNNAN_RELEASED),
    ];
    for (of, script) in files {
        let (of, case) = (place(of), matter(&place(of), script));
        for on in case.entries().map(|entry| entry.on()) {
            for step in case.on(on).next(&of, Calendar::national(), on).expect("a text that governs") {
                assert!(every.contains(&(step.of, step.act.code())), "{step:?}");
            }
        }
    }
}

/// Art. 37: what a divided document comes to, for the passage and for the reply alike.
#[test]
fn of_a_divided_document_only_the_part_that_may_be_disclosed_goes_out() {
    const SECRET_PART: &str = "2024-03-04 arrives in_person; is information; reviewed; no approval; fails others_involved; part a; part b;
        fact determined_state_secret yes a; drafts on_request; forms; reviews before_on_request zhang disclosure_office";
    let (nation, on) = (place("nation"), day("2024-03-20"));
    let goes = |severable: &str, kind: ReplyKind| {
        let case = matter(&nation, &format!("{SECRET_PART}; {severable}"));
        let clearance = case.clearance(&nation, Calendar::national(), on).expect("a text");
        let results = case.results(&nation, Calendar::national(), &clearance, on).expect("a text");
        let clear = case.passage(&nation, Calendar::national(), &results, on).expect("a text").is_clear();
        (clear, case.clone().reply(&nation, Calendar::national(), on, answer(kind)).is_ok())
    };
    let (whole, part) = (ReplyKind::Granted, ReplyKind::GrantedInPart);
    assert_eq!(goes("severable yes", part), (true, true));
    assert_eq!(goes("severable yes", whole), (true, false));
    for severable in ["severable no", "no approval"] {
        assert_eq!(goes(severable, part), (false, false), "{severable}");
    }
    // Nothing is left that could be severed.
    assert_eq!(goes("severable yes; fact determined_state_secret yes b", part), (false, false));
    // A part that the agency may keep bars nothing.
    assert_eq!(goes("severable yes; fact determined_state_secret no a; fact process_draft yes b", whole), (true, true));
}

/// A reply that says what its kind has to say.
fn answer(kind: ReplyKind) -> Reply {
    let says = [AnswerContent::Information, AnswerContent::ReasonsForPart, AnswerContent::Remedies];
    Reply::new(kind).saying(says).telling(Route::ReconsiderationFirst)
}

/// Art. 30: whether what came in late leaves it abandoned is found, and known to all that a case is asked about the time to answer (art. 33): the
/// last day, the last day to tell of an extension, the proofs, and whether it was answered in time.
#[test]
fn what_a_late_correction_comes_to_is_known_wherever_the_case_is_asked() {
    const LATE: &str = "2024-03-04 arrives in_person; 2024-03-06 asks description 5; 2024-03-07 served correction_notice; 2024-03-25 corrected; 2024-03-26";
    const ABANDONED: &str = "fails good_reason; holds correction_time_reasonable";
    const REPLIED: &str = "2024-05-06 replies granted";
    const AGAIN: &str = "2024-04-29 asks description 5; served correction_notice; 2024-05-06 replies granted";
    let nation = place("nation");
    let rows = [
        ("", "", "2024-03-27", "open; 2024-04-23; 2024-04-23; not_answered"),
        ("fails good_reason", "", "2024-03-27", "open; 2024-04-23; 2024-04-23; not_answered"),
        ("holds good_reason", "", "2024-03-27", "2024-04-23; 2024-04-23; 2024-04-23; not_answered"),
        ("fails correction_time_reasonable", "", "2024-03-27", "2024-04-23; 2024-04-23; 2024-04-23; not_answered"),
        // Of what is abandoned no time runs, so that there is nothing to extend and nothing to prove.
        (ABANDONED, "", "2024-03-27", "none; none; ; not_answered"),
        (ABANDONED, "2024-03-28 put away uncorrected", "2024-03-29", "none; none; ; not_answered"),
        // What was found later was not known before.
        (ABANDONED, "", "2024-03-25", "open; 2024-04-23; 2024-04-23; not_answered"),
        ("", REPLIED, "2024-05-20", "open; none; 2024-04-23; open"),
        ("holds good_reason", REPLIED, "2024-05-20", "2024-04-23; none; 2024-04-23; late"),
        (
            "holds good_reason",
            "2024-04-23 replies granted; served reply",
            "2024-05-20",
            "2024-04-23; none; 2024-04-23; in_time",
        ),
        (ABANDONED, REPLIED, "2024-05-20", "none; none; ; no_time"),
        // Another notice, when the time had run out for certain, held nothing up.
        ("", AGAIN, "2024-05-20", "open; none; 2024-04-23; open"),
        ("holds good_reason", AGAIN, "2024-05-20", "2024-04-23; none; 2024-04-23; late"),
    ];
    for (found, then, on, expected) in rows {
        let (case, on) = (matter(&nation, &format!("{LATE} {found}; {then}")), day(on));
        let (all, calendar) = ("a text that governs", Calendar::national());
        let told = |due: Option<Due>| due.and_then(Due::day).map_or_else(|| "none".to_owned(), |day| day.to_string());
        let clock = case.clock(&nation, calendar, on, 0).expect(all);
        let open = clock.statutory.is_some_and(|time| time.latest.is_none());
        let latest = if open { "open".to_owned() } else { told(clock.statutory.and_then(|time| time.latest)) };
        let extension = told(case.last_days(&nation, calendar, on).expect(all).extension_notice);
        let proofs: Vec<String> =
            case.deadlines(&nation, calendar, on).expect(all).iter().map(|one| told(Some(one.due()))).collect();
        let timeliness = serde_json::to_value(case.timeliness(&nation, calendar, on).expect(all)).expect("JSON");
        let timeliness = timeliness["code"].as_str().unwrap_or_default().to_owned();
        let found_out = [latest, extension, proofs.join(" "), timeliness].join("; ");
        assert_eq!(found_out, expected, "{found}; {then} on {on}");
        let acts = case.next_in(Track::Application, &nation, calendar, on).expect(all);
        let all_next = case.next(&nation, calendar, on).expect(all);
        assert!(
            acts.iter().eq(all_next.iter().filter(|step| step.of == Track::Application)),
            "{found}; {then} on {on}"
        );
    }
}

/// The place's own time ends with the nation's: of what is abandoned (art. 30) neither runs.
#[test]
fn of_what_is_abandoned_no_time_of_the_place_runs_either() {
    let of = place("yunnan_bureau@2019-06-01");
    let script = "2024-03-04 arrives in_person; 2024-03-06 asks description 5; 2024-03-07 served correction_notice; 2024-03-25 corrected;
        2024-03-26 holds correction_time_reasonable;";
    for (found, proofs) in [("holds good_reason", 1), ("fails good_reason", 0)] {
        let (case, on) = (matter(&of, &format!("{script} {found}")), day("2024-03-27"));
        let internal = case.internal_deadlines(&of, Calendar::national(), on).expect("a text that governs");
        assert_eq!(internal.len(), proofs, "{found}");
    }
}

/// Arts. 15 and 26: what was closed through its last day is late by no day, and the case says so of its release; the track alone cannot know.
#[test]
fn what_was_closed_through_its_last_day_has_no_day_in_the_passage_of_the_case() {
    let nation = place("nation");
    let closed = "2024-03-04 drafts proactive; forms; 2024-03-05 is information; fact trade_secret yes; fact harms_third_party yes;
        fact grave_public_interest no; fact third_party_consents no; reviewed; 2024-06-05 fact third_party_consents yes";
    let owed =
        "2024-03-04 drafts proactive; forms; 2024-03-05 is information; reviewed; 2024-06-05 fact trade_secret no";
    for (script, overdue) in [(closed, None), (owed, Some(true))] {
        let (case, on) = (matter(&nation, script), day("2024-06-06"));
        let clearance = case.clearance(&nation, Calendar::national(), on).expect("a text that governs");
        let results = case.results(&nation, Calendar::national(), &clearance, on).expect("a text that governs");
        let passage = case.passage(&nation, Calendar::national(), &results, on).expect("a text that governs");
        assert_eq!((passage.overdue, passage.statutory.is_some()), (overdue, overdue.is_some()), "{script}");
        let alone = case.release().passage(&nation, Calendar::national(), &results, on).expect("a text that governs");
        assert_eq!(alone.overdue, Some(true), "{script}");
    }
}

/// Art. 17: what information leaves goes through a release on request, and the refusal says what is to be done first; what is refused changes
/// nothing, and what goes out is recorded in the case.
#[test]
fn a_guarded_reply_says_what_is_to_be_done_first_and_is_recorded_in_the_case() {
    const PARTS: &str =
        "2024-03-04 arrives in_person; is information; reviewed; no approval; fails others_involved; part a; part b;
        fact determined_state_secret yes a; severable yes;";
    let (nation, on) = (place("nation"), day("2024-03-20"));
    let rows = [
        ("", "expected the passage of its release (art. 17): `drafted` as `on_request`"),
        (
            "drafts proactive; forms; reviews before_proactive z disclosure_office",
            "`mode` of the passage is proactive: expected `on_request`, its release `returned`, `drafted` with that `mode`",
        ),
        ("drafts proactive; forms; publishes portal", "expected what is public to be answered as `already_public`"),
        ("drafts on_request; forms", "`national_review`"),
        (
            r#"drafts proactive; forms; {"release": {"returned": {"by": {"by": "z", "capacity": "disclosure_office"}}}}; drafts on_request; forms; reviews before_on_request z disclosure_office"#,
            "",
        ),
        ("drafts on_request; forms; reviews before_on_request z disclosure_office", ""),
        // What it supplied upon a bare draft lets nothing more out.
        (
            "drafts on_request; forms; 2024-03-12 replies granted",
            "expected the passage of its release (art. 17): `drafted` as `on_request`",
        ),
    ];
    for (release, expected) in rows {
        let mut case = matter(&nation, &format!("{PARTS} {release}"));
        let before = case.clone();
        match case.reply(&nation, Calendar::national(), on, answer(ReplyKind::GrantedInPart)) {
            Ok(()) => {
                assert_eq!(expected, "", "{release}");
                let mut recorded = before.clone();
                recorded.record(on, Event::Replied { reply: answer(ReplyKind::GrantedInPart) }).expect("what happened");
                assert_eq!(case, recorded, "{release}");
                assert_eq!(Case::replay(case.journal()), Ok(case), "{release}");
            }
            Err(bar) => {
                assert!(!expected.is_empty() && bar.to_string().contains(expected), "{release}: {bar}");
                assert_eq!(case, before, "{release}: a barred reply changes nothing");
            }
        }
    }
    // What supplies nothing needs no release, and what comes before the last entry is refused by the journal.
    let mut case = matter(&nation, PARTS);
    let refused = Reply::new(ReplyKind::Refused).saying([AnswerContent::Reasons]).telling(Route::ReconsiderationFirst);
    let early = case.reply(&nation, Calendar::national(), day("2024-03-01"), refused.clone());
    assert!(matches!(early, Err(ReplyBar::Refusal(_))), "{early:?}");
    assert_eq!(case.reply(&nation, Calendar::national(), on, refused), Ok(()));
}

/// Arts. 14, 15 and 17: what goes ahead is recorded in the case, and what is barred by anything on record is not.
#[test]
fn what_nothing_bars_goes_ahead_and_is_recorded_in_the_case() {
    type Barred = fn(&Bar) -> bool;
    const FORMED: &str =
        "2024-03-04 drafts proactive; forms; is information; no approval; fails others_involved; reviewed;";
    let (nation, on) = (place("nation"), day("2024-03-20"));
    let gate = |bar: &Bar| matches!(bar, Bar::Gates { .. });
    let rows: [(&str, Barred); 4] = [
        ("", gate),
        ("reviews before_proactive z disclosure_office; fact determined_state_secret yes", |bar| *bar == Bar::Decision),
        ("reviews before_proactive z disclosure_office; holds others_involved", gate),
        ("reviews before_proactive z disclosure_office; withholds", |bar| matches!(bar, Bar::PutAway { .. })),
    ];
    let publish = || release::Event::Published { channel: Channel::Portal, by: None };
    for (then, barred) in rows {
        let mut case = matter(&nation, &format!("{FORMED} {then}"));
        let before = case.clone();
        let refused = case.proceed(&nation, Calendar::national(), on, publish());
        assert!(refused.as_ref().is_err_and(barred), "{then}: {refused:?}");
        assert_eq!(case, before, "{then}: what is barred changes nothing");
    }
    let mut case = matter(&nation, &format!("{FORMED} reviews before_proactive z disclosure_office"));
    let mut recorded = case.clone();
    recorded.record(on, publish()).expect("what happened");
    assert!(matches!(case.proceed(&nation, Calendar::national(), day("2024-03-01"), publish()), Err(Bar::Refusal(_))));
    assert_eq!(case.proceed(&nation, Calendar::national(), on, publish()), Ok(()));
    assert_eq!(case, recorded);
    assert_eq!(Case::replay(case.journal()), Ok(case));
}

/// Arts. 15, 30, 32 and 36: of a finding and an act that contradict each other the later one counts, whichever it is.
#[test]
fn of_a_finding_and_an_act_the_later_one_counts() {
    const SECRET_OF_FIRM: &str =
        "fact trade_secret yes; fact harms_third_party yes; third party firm; fact grave_public_interest no;";
    let nation = place("nation");
    let tp = |before: &str, answers: &str, since: &str| {
        format!(
            "{SECRET_OF_FIRM} {before} 2024-03-05 firm third_party; firm sent; 2024-03-06 firm received; 2024-03-07 {answers} 2024-03-12 {since}"
        )
    };
    let asked = |then: &str| format!("{ASKED} {then}");
    let rival = "rival third_party; rival sent; rival received; 2024-03-08";
    let anew = "2024-03-09 rival withdrawn; rival third_party; rival sent; rival received;";
    let withdrawn = r#"{"application": {"consulted": {"withdrawn": {"with": "firm"}}}};"#;
    #[rustfmt::skip]
    let rows: &[(String, &str)] = &[
        (tp("", "firm agrees;", ""), "granted"),
        (tp("fact third_party_consents no;", "firm agrees;", ""), "granted"),
        (tp("fact third_party_objects yes;", "firm agrees;", ""), "granted"),
        (tp("", "firm agrees;", "fact third_party_consents no;"), "refused"),
        (tp("", "firm objects;", ""), "refused"),
        (tp("fact third_party_consents yes;", "firm objects;", ""), "refused"),
        (tp("", "firm objects; fact reasonable_objection yes; 2024-03-08 firm agrees;", ""), "granted"),
        // Art. 15: the consent of one is none of another.
        (tp("", &format!("firm agrees; {rival} rival objects;"), ""), "granted refused"),
        (tp("", &format!("firm agrees; {rival}"), ""), "granted refused"),
        (tp("", &format!("firm agrees; {rival} rival agrees;"), ""), "granted"),
        // Nor is a finding, of whoever was asked: an objection stays on record, and silence stays open. Nor does either deny the consent that was found
        // since (art. 15).
        (tp("", &format!("firm agrees; {rival} rival objects;"), "fact third_party_consents yes;"), "granted refused"),
        (tp("fact third_party_consents yes;", &format!("firm agrees; {rival}"), ""), "granted refused"),
        (tp("fact third_party_consents no;", &format!("firm agrees; {rival}"), ""), "granted refused"),
        (tp("fact third_party_consents unknown;", &format!("firm agrees; {rival}"), ""), "granted refused"),
        (tp("fact third_party_consents no;", &format!("firm agrees; {rival} rival agrees;"), ""), "granted"),
        (tp("", "firm objects;", "fact third_party_consents yes;"), "granted refused"),
        (tp("", "firm objects;", "fact third_party_objects no;"), "refused"),
        (tp("", "", "fact third_party_consents yes;"), "granted refused"),
        (tp("fact third_party_consents yes;", &format!("firm objects; 2024-03-08 {withdrawn}"), ""), "refused"),
        (tp("fact third_party_consents yes;", &format!("firm objects; 2024-03-08 {withdrawn} 2024-03-09 firm third_party; firm sent; firm received;"), ""), "granted refused"),
        (tp("", withdrawn, "fact third_party_consents yes;"), "granted"),
        // Consent to an earlier letter stands in whatever form, whatever the silence to a later one comes to.
        (tp("", &format!("firm says yes; 2024-03-08 {withdrawn} 2024-03-09 firm third_party; firm sent; firm received;"), ""), "granted refused"),
        // Asked once more: it may be found to consent where it had, and not where it wrote the contrary and wrote nothing since.
        (tp("", &format!("firm agrees; {rival} rival agrees; {anew}"), ""), "granted refused"),
        (tp("", &format!("firm agrees; {rival} rival agrees; {anew}"), "fact third_party_consents yes;"), "granted"),
        (tp("", &format!("firm agrees; {rival} rival says yes; {anew}"), "fact third_party_consents yes;"), "granted"),
        (tp("", &format!("firm agrees; {rival} rival objects; rival says yes; {anew}"), "fact third_party_consents yes;"), "granted refused"),
        (tp("", &format!("firm agrees; {rival} rival says yes;"), ""), "granted"),
        (tp("", "firm says no;", "fact third_party_objects no;"), "granted refused"),
        // What was found after one has answered stands, whoever answers after that.
        (tp("", &format!("firm agrees; 2024-03-08 fact third_party_consents no; {rival} rival agrees;"), ""), "refused"),
        // Nor of an interest beside the one of which it can have spoken.
        (tp("fact personal_privacy yes;", "firm agrees;", ""), "granted refused"),
        (tp("fact personal_privacy no;", "firm agrees;", ""), "granted"),
        (tp("", "firm agrees;", "fact similar_interest yes;"), "granted refused"),
        (tp("fact personal_privacy yes;", "firm objects;", ""), "refused"),
        (tp("fact personal_privacy unknown;", "firm agrees;", ""), "granted refused"),
        (asked("firm agrees; 2024-03-12 fact trade_secret yes; third party firm;"), "granted refused"),
        (asked("fact trade_secret yes; third party firm; firm agrees;"), "granted"),
        // Nobody named whose it is: the only one's who was asked, but of two interests, or one that was found since, nobody has said.
        (asked("fact trade_secret yes; firm objects;"), "refused"),
        (asked("fact trade_secret yes; fact personal_privacy yes; firm objects;"), "granted refused"),
        (asked("firm objects; 2024-03-12 fact trade_secret yes;"), "granted refused"),
        (asked("fact trade_secret yes; firm agrees;"), "granted"),
        (asked(&format!("fact trade_secret yes; {rival} rival objects; rival withdrawn; firm agrees;")), "granted refused"),
        (asked(&format!("fact trade_secret yes; {rival} rival withdrawn; firm agrees;")), "granted"),
        // Arts. 15 and 37: what one says of its part is nothing that is said of another's.
        (format!("{DIVIDED} firm agrees; {rival} rival objects; rival agrees"), "granted"),
        (format!("{DIVIDED} firm agrees; {rival} rival objects"), "granted_in_part"),
        // Of one day, in whichever order they were entered; what somebody said, in the order in which it said it.
        (tp("", "fact third_party_consents no; firm agrees;", ""), "granted"),
        (tp("", "firm agrees; fact third_party_consents no;", ""), "granted"),
        (tp("", "fact third_party_consents yes; firm objects;", ""), "granted refused"),
        (tp("", "firm objects; fact third_party_consents yes;", ""), "granted refused"),
        (tp("", "firm objects; firm agrees;", ""), "granted"),
        (tp("", "firm agrees; firm objects;", ""), "refused"),
        // Art. 36 item 4: what was searched for.
        ("fact not_held yes application; 2024-03-06 found".to_owned(), "granted"),
        ("fact not_held no application; 2024-03-06 searched".to_owned(), "does_not_exist"),
        ("2024-03-06 found; 2024-03-08 fact not_held yes application".to_owned(), "does_not_exist"),
        ("fact search_recorded no application; 2024-03-06 searched".to_owned(), "does_not_exist"),
        ("2024-03-05 found; 2024-03-06 fact not_held yes application; 2024-03-08 found".to_owned(), "granted"),
        ("2024-03-05 searched; 2024-03-06 fact not_held no application; 2024-03-08 searched".to_owned(), "does_not_exist"),
        ("2024-03-06 found; fact not_held yes application".to_owned(), "does_not_exist"),
        ("2024-03-06 fact not_held yes application; found".to_owned(), "granted"),
        // Art. 30: what was corrected.
        ("fact content_unclear yes application; 2024-03-06 asks description 10; served correction_notice; 2024-03-11 corrected; 2024-03-12 clear".to_owned(), "granted"),
        ("fact content_unclear no application; 2024-03-06 unclear".to_owned(), "ask_for_correction"),
        // Art. 36 item 5: who is responsible.
        ("fact not_this_agency yes application; 2024-03-07 responsible ours".to_owned(), "granted"),
        ("fact not_this_agency no application; 2024-03-07 responsible tax".to_owned(), "not_this_agency"),
        ("responsible tax; 2024-03-07 fact not_this_agency no application".to_owned(), "granted"),
        ("responsible ours; 2024-03-06 fact not_this_agency yes application; 2024-03-07 responsible ours".to_owned(), "granted"),
        ("responsible tax; 2024-03-06 fact not_this_agency no application; 2024-03-07 responsible tax".to_owned(), "not_this_agency"),
        ("2024-03-07 fact not_this_agency yes application; responsible ours".to_owned(), "granted"),
        // Arts. 14 and 37: beside a single part of which something was found by itself stands the rest; several are all of it.
        ("fact determined_state_secret yes; part annex; fact determined_state_secret no annex; severable yes".to_owned(), "granted_in_part"),
        ("fact determined_state_secret yes; part annex; fact determined_state_secret no annex; severable no".to_owned(), "refused"),
        ("part annex; fact determined_state_secret yes annex; severable yes".to_owned(), "granted_in_part"),
        ("part annex; fact determined_state_secret yes annex".to_owned(), "granted_in_part refused"),
        ("part annex; part body; fact determined_state_secret yes; fact determined_state_secret no annex; fact determined_state_secret no body".to_owned(), "granted"),
        ("part annex of firm; fact trade_secret yes; fact harms_third_party yes; fact third_party_consents yes".to_owned(), "granted"),
        // Art. 14: a text that was named, and a finding that nothing forbids it.
        (format!("fact forbidden_by_law no; 2024-03-08 {FORBIDS}"), "refused"),
        (format!("{FORBIDS}; 2024-03-08 fact forbidden_by_law no"), "granted"),
    ];
    let mut wrong = Vec::new();
    for (script, expected) in rows {
        let script = format!("2024-03-04 arrives in_person; is information; no approval; reviewed; {GATES} {script}");
        let reply = matter(&nation, &script).kind_of_reply(&nation, Calendar::national(), day("2024-03-15"));
        let reply = reply.expect("a text that governs").expect("it has arrived");
        let kinds: Vec<&str> = reply.possible().iter().map(|kind| kind.code()).collect();
        if kinds.join(" ") != *expected {
            wrong.push(format!("{script}: expected {expected}, found {kinds:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Asked before anybody said whose it is.
const ASKED: &str = "fact harms_third_party yes; fact grave_public_interest no; 2024-03-05 firm third_party; firm sent; firm received; 2024-03-07";
/// A part of one and a part of another, of which the first was asked.
const DIVIDED: &str = "fact trade_secret yes; fact harms_third_party yes; fact grave_public_interest no; severable yes; part prices of firm; part bids of rival;
    2024-03-05 firm third_party; firm sent; firm received; 2024-03-07";
/// Everything else that an application can be answered with was ruled out.
const GATES: &str = r#"{"found": {"reviewed": {"of": "application", "by": "o"}}};"#;
/// A law forbids it.
const FORBIDS: &str = r#"{"found": {"forbidden_by": {"text": {"by": "x_law/1/-/-", "rank": "law"}}}}"#;

/// Arts. 11, 15 and 32: whom a release has to have asked, and for what.
#[test]
fn a_third_party_is_no_agency_and_was_asked_only_about_what_it_was_asked() {
    let nation = place("nation");
    let letter = r#"{"title": "t", "document_number": "1", "description": "d", "origin_date": "2024-03-04", "issuer": "i", "points": "p", "opinion": "disclose", "basis": "b"}"#;
    let asked = |track: [&str; 2], mode: &str, with: &str, consulted: &str, answer: &str| {
        let [open, close] = track;
        let step = |step: String| format!("{open}{step}{close};");
        let opened = step(format!(
            r#"{{"opened": {{"with": "{with}", "consulted": "{consulted}", "mode": "{mode}", "trigger": "2024-03-05"}}}}"#
        ));
        let sent = step(format!(r#"{{"sent": {{"with": "{with}", "letter": {letter}}}}}"#));
        let received = step(format!(r#"{{"received": {{"with": "{with}"}}}}"#));
        let answered = step(format!(r#"{{"answered": {{"with": "{with}", "answer": {answer}, "form": "written"}}}}"#));
        format!(
            "2024-03-05 {opened} {sent} {received} 2024-03-07 {}",
            if answer.is_empty() { String::new() } else { answered }
        )
    };
    let (public, on_request) = ([r#"{"coordination": "#, "}"], [r#"{"application": {"consulted": "#, "}}"]);
    let (agrees, objects) = (r#""agrees""#, r#"{"objects": "whether_to_disclose"}"#);
    let firm = |answer: &str| asked(public, "proactive", "firm", "third_party", answer);
    let rival =
        |answer: &str| asked(public, "proactive", "rival", "third_party", answer).replace("2024-03-05 ", "2024-03-07 ");
    let of_application = asked(on_request, "on_request", "firm", "third_party", agrees);
    let tax = asked(public, "proactive", "tax", "involved_agency", agrees).replace("2024-03-05 ", "2024-03-07 ");
    let (alone, arrived) = ("fails others_involved;", "arrives in_person; clear;");
    let secret = "fact trade_secret yes; fact harms_third_party yes; third party firm;";
    #[rustfmt::skip]
    let rows: &[(&str, String, &[&str])] = &[
        ("", String::new(), &["national_coordination"]),
        (alone, String::new(), &[]),
        ("", firm(agrees), &["national_coordination"]),
        ("holds others_involved;", firm(agrees), &["national_coordination"]),
        (alone, firm(agrees), &[]),
        ("holds others_involved;", firm(agrees) + &tax, &[]),
        ("holds others_involved;", firm(objects) + &tax, &["national_third_party"]),
        (alone, firm(objects), &["national_third_party"]),
        (alone, firm(agrees) + &rival(objects), &["national_third_party"]),
        (alone, firm(agrees) + &rival(""), &["national_third_party"]),
        (alone, firm(agrees) + &rival(agrees), &[]),
        ("fails others_involved; fact third_party_consents yes;", firm(objects), &["national_third_party"]),
        (arrived, String::new(), &["national_coordination"]),
        ("fails others_involved; arrives in_person; clear;", of_application.clone(), &["national_third_party"]),
        ("fails others_involved; arrives in_person; clear;", of_application.clone() + &firm(objects).replace("2024-03-05 ", "2024-03-07 "), &["national_third_party"]),
    ];
    let mut wrong = Vec::new();
    for (found, asked, expected) in rows {
        let harmed = if asked.is_empty() { "" } else { secret };
        let script = format!(
            "2024-03-04 {harmed} {found} is information; no approval; reviewed; drafts proactive; forms; reviews before_proactive z disclosure_office; {asked}"
        );
        let (case, on) = (matter(&nation, &script), day("2024-03-12"));
        let clearance = case.clearance(&nation, Calendar::national(), on).expect("a text that governs");
        let results = case.results(&nation, Calendar::national(), &clearance, on).expect("a text that governs");
        let passage = case.passage(&nation, Calendar::national(), &results, on).expect("a text that governs");
        let blocks: Vec<_> = passage.blocks.iter().map(|open| open.gate.code()).collect();
        let open = blocks.iter().map(Code::as_str).eq(expected.iter().copied());
        if !open || passage.is_clear() != expected.is_empty() {
            wrong.push(format!("{found} {asked}: expected {expected:?}, found {blocks:?} {:?}", passage.decision));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where it had only been drafted and formed when a reply, or art. 44, let it out, its gates are kept elsewhere: nothing is asked of them any more, and what
/// is entered afterwards makes nothing of that day a breach.
#[test]
fn what_left_on_a_bare_draft_is_asked_for_no_gate() {
    const OUT: &str = "2024-03-04 arrives in_person; is information; no approval; fails others_involved; reviewed;
        reviewed application; found;";
    const GRANTS: &str = "2024-03-12 replies granted saying information; served reply; 2024-03-15 published";
    let late = [
        "labels proactive manner 网站",
        "records registration",
        "records filing",
        "approves wang leader_in_charge",
        "publishes portal",
        "reviews before_proactive z disclosure_office",
    ];
    for of in
        ["nation", "taierzhuang", "lieshan", "yantian@2021-06-01", "yanliang@2020-06-01", "yunnan_bureau@2019-06-03"]
    {
        for mode in ["proactive", "on_request"] {
            let bare = format!("{OUT} drafts {mode}; forms; {GRANTS}");
            let gates = |on: &str| told(of, &bare, on, Track::Release).len();
            assert!(gates("2024-03-04") > 0, "{of} {mode}: before it is out they are told");
            assert_eq!(gates("2024-03-20"), 0, "{of} {mode}");
            let breaches = |script: &str| {
                let (of, case) = until(of, script, "2024-03-25");
                let audit = audit(&case, &of, Calendar::national(), day("2024-03-25")).expect("a text that governs");
                let then = audit.breaches.iter().filter(|one| one.happened < day("2024-03-25"));
                then.map(|one| (one.code, one.happened)).collect::<Vec<_>>()
            };
            for step in late {
                let after = format!("{bare}; 2024-03-25 {step}");
                assert_eq!(breaches(&after), breaches(&bare), "{of} {mode}: {step}");
            }
            let (place, case) = until(of, &bare, "2024-03-20");
            let clearance =
                case.clearance(&place, Calendar::national(), day("2024-03-20")).expect("a text that governs");
            let results =
                case.results(&place, Calendar::national(), &clearance, day("2024-03-20")).expect("a text that governs");
            let passage =
                case.passage(&place, Calendar::national(), &results, day("2024-03-20")).expect("a text that governs");
            assert!(passage.gates_elsewhere && passage.blocks.is_empty(), "{of} {mode}: {passage:?}");
        }
    }
}

/// Art. 26: that one applicant was provided with it takes nothing from the publication that is owed, with a reply or without one.
#[test]
fn what_an_applicant_has_is_still_to_be_published() {
    const BARE: &str = "2024-03-04 arrives in_person; is information; no approval; fails others_involved; reviewed;
        reviewed application; found; fact listed_in_article_20 yes; drafts proactive; forms";
    const GRANTS: &str = "2024-03-12 replies granted saying information; served reply";
    for of in
        ["nation", "taierzhuang", "lieshan", "yantian@2021-06-01", "yanliang@2020-06-01", "yunnan_bureau@2019-06-03"]
    {
        for before in [BARE.to_owned(), format!("{BARE}; {GRANTS}")] {
            let gates = |script: &str| told(of, script, "2024-03-20", Track::Release);
            let (kept, after) = (gates(&before), gates(&format!(r#"{before}; 2024-03-12 {{"release": "provided"}}"#)));
            assert!(!kept.is_empty(), "{of}: it is owed to the public");
            assert!(kept.iter().all(|step| after.contains(step)), "{of} {before}: {kept:?} {after:?}");
        }
    }
}
