//! What has to stay closed, what the agency may keep and what lies outside arts. 19 to 22 is not late, and is asked for no step of a release; what
//! lies inside is owed to the public, whatever it was drafted for.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why")]

#[expect(dead_code, reason = "shared with the tests of the application")]
#[path = "support/applying.rs"]
mod applying;
#[path = "support/matter.rs"]
mod matters;

use applying::{day, place};
use gongkai::audit::Severity;
use gongkai::calendar::Calendar;
use gongkai::case::{Step, What};
use gongkai::citation::Provision;
use gongkai::deadline::Due;
use gongkai::norm::LocalFinding;
use matters::{audited, matter, summary};

const TAIERZHUANG: &str = "taierzhuang";
const LIESHAN: &str = "lieshan";
const YUNNAN: &str = "yunnan_bureau@2019-06-03";
const YANLIANG: &str = "yanliang@2020-06-01";
const NATION: &str = "nation";

const SECRET: &str = "fact determined_state_secret yes; fact secrecy_term_expired no";
const DRAFT: &str = "fact process_draft yes";
const OUTSIDE: &str = "fact adjusts_public_interests no; fact needs_wide_knowledge no; fact needs_participation no;
    fact listed_in_article_20 no; fact listed_in_article_21 no; fact instructed_by_superior no";
/// Art. 15: with harm, without consent, and nothing weighs more.
const TRADE_SECRET: &str = "fact trade_secret yes; fact harms_third_party yes; fact third_party_consents no;
    fact grave_public_interest no; fact third_party_consulted yes";

/// The findings of a place, all of them denied but one.
fn local(text: &str, but: &str) -> String {
    let of = place(text);
    let rules = of.rules().map_or(&[][..], |rules| rules.findings());
    let finding = |one: &LocalFinding| {
        let found = if one.code().as_str() == but { "yes" } else { "no" };
        format!("fact local.{} {found};", one.place())
    };
    rules.iter().map(finding).collect()
}

/// Formed on 2025-09-26, so that the 20 working days of art. 26 end on 2025-10-30, seven on 2025-10-13.
fn script(text: &str, but: &str, facts: &str, then: &str) -> String {
    format!(
        "2025-09-26 is information; reviewed; no approval; fails others_involved; {} {facts};
         drafts proactive; reviews formation zhang disclosure_office; forms;
         reviews before_proactive zhang disclosure_office; {then}",
        local(text, but)
    )
}

/// Whether something is late, or may be, by which provisions; and whatever else is there that speaks of disclosing it.
fn late(text: &str, script: &str) -> String {
    let audit = audited(&place(text), &matter(&place(text), script), "2025-12-01");
    let code = "published_late";
    let found = audit.breaches.iter().filter(|one| one.code.code() == code);
    let left = audit.unjudged.iter().filter(|one| one.code.code() == code);
    let found = found.flat_map(|one| one.by.iter().map(Provision::stable));
    let left = left.flat_map(|one| one.by.iter().map(|by| format!("?{}", by.stable())));
    found.chain(left).collect::<Vec<_>>().join(" ")
}

/// Arts. 14 to 16 of the Regulation, before a day of the place: `taierzhuang.proactive/12`, `lieshan/11`, `yunnan_bureau.proactive/5`, `yanliang/21` and `/36`.
#[test]
fn what_the_nation_closes_or_lets_the_agency_keep_is_late_by_no_layer() {
    for (text, but, open) in [
        (NATION, "", "national.2019/26/-/-"),
        (TAIERZHUANG, "", "national.2019/26/-/- taierzhuang.proactive/12/-/-"),
        (LIESHAN, "", "lieshan/11/-/-/a national.2019/26/-/-"),
        (YUNNAN, "", "national.2019/26/-/- yunnan_bureau.proactive/5/-/-"),
        (YANLIANG, "permit_or_penalty", "yanliang/21/-/- national.2019/26/-/-"),
        (YANLIANG, "decision_measure_or_response", "yanliang/36/-/-/c national.2019/26/-/-"),
    ] {
        let of = |facts: &str, then: &str| late(text, &script(text, but, facts, then));
        assert_eq!(of("", ""), open, "{text} {but}: what is open is late by both");
        for closed in [SECRET, "fact forbidden_by_law yes", "fact endangers_public_security yes", TRADE_SECRET, DRAFT] {
            assert_eq!(of(closed, ""), "", "{text} {but}: {closed}");
            // Nor does it become late by being let out: that is another breach, or the agency's choice.
            assert_eq!(of(closed, "2025-11-20 publishes portal"), "", "{text} {but}: {closed}, published");
        }
        // Whether it harms is not known: it may be owed, and is late by neither for certain.
        let left = of(&TRADE_SECRET.replace("harms_third_party yes", "harms_third_party unknown"), "");
        let mut left: Vec<&str> = left.split(' ').collect();
        left.sort_unstable();
        let mut asked: Vec<String> = open.split(' ').map(|by| format!("?{by}")).collect();
        asked.sort_unstable();
        assert_eq!(left, asked, "{text} {but}");
    }
}

/// Q-L34: what the agency may keep is late inside the place where its label has no effect; what the nation closes is not (Q-L21, `yanliang/33/-/-/c`).
#[test]
fn an_idle_label_keeps_nothing_that_the_nation_does_not_close() {
    let of = |facts: &str, then: &str| {
        let label = "labels withheld manner 无 interpretation no basis national.2019/16/2/-;";
        let script = script(YANLIANG, "decision_measure_or_response", facts, then)
            .replace("fact local.2 no;", "fact local.2 yes;")
            .replace("drafts proactive;", &format!("drafts proactive education; {label}"));
        late(YANLIANG, &script)
    };
    // The consent that is still pending when the time to publish is over (art. 33) is late beside art. 36.
    for (then, late) in [("", "yanliang/36/-/-/c yanliang/33/-/-/c"), ("withholds", "yanliang/36/-/-/c")] {
        assert_eq!(of(DRAFT, then), late, "{then}");
        assert_eq!(of(SECRET, then), "", "{then}");
    }
    assert_eq!(of(DRAFT, "approves justice justice_bureau; withholds"), "");
}

/// A document that was divided is owed where all of its parts are.
#[test]
fn a_divided_document_is_late_where_all_of_it_is_owed() {
    let of = |facts: &str| {
        late(NATION, &script(NATION, "", &format!("part a; part b; reviewed a; reviewed b; {facts}"), ""))
    };
    let secret = |part: &str| format!("fact determined_state_secret yes {part}; fact secrecy_term_expired no {part}");
    assert_eq!(of(""), "national.2019/26/-/-");
    // Whether the rest can be severed; art. 37 says that it is supplied to an applicant, and of publication it says nothing.
    assert_eq!(of(&secret("a")), "?national.2019/26/-/-");
    assert_eq!(of(&format!("{}; severable yes", secret("a"))), "?national.2019/26/-/-");
    // What cannot be severed stays with the secret.
    assert_eq!(of(&format!("{}; severable no", secret("a"))), "");
    assert_eq!(of(&format!("{}; {}", secret("a"), secret("b"))), "");
}

/// Arts. 19 to 22 and 26 (属于主动公开范围): the day is of what is inside.
#[test]
fn what_was_found_outside_the_scope_has_no_day_of_the_nation() {
    let of = |text: &str, facts: &str| late(text, &script(text, "", facts, ""));
    assert_eq!(of(NATION, OUTSIDE), "");
    // Drafted to be published, and nobody found otherwise.
    assert_eq!(of(NATION, &OUTSIDE.replace("participation no", "participation unknown")), "national.2019/26/-/-");
    assert_eq!(of(NATION, &OUTSIDE.replace("participation no", "participation yes")), "national.2019/26/-/-");
    // Whether the place's own lists reach further nobody found.
    assert_eq!(of(TAIERZHUANG, OUTSIDE), "?taierzhuang.proactive/12/-/-");
    // A permit has to be public by itself (双公示).
    assert_eq!(late(YANLIANG, &script(YANLIANG, "permit_or_penalty", OUTSIDE, "")), "yanliang/21/-/-");
    let decision = script(YANLIANG, "decision_measure_or_response", OUTSIDE, "");
    assert_eq!(late(YANLIANG, &decision), "?yanliang/36/-/-/c");
    // That of everybody's permit, also where it was drafted for applicants.
    let permit = script(YANLIANG, "permit_or_penalty", "", "").replace("drafts proactive", "drafts on_request");
    assert_eq!(late(YANLIANG, &permit), "yanliang/21/-/-");

    // What is inside is owed to the public, also where it was drafted for applicants, or one of them has it.
    let kept = |facts: &str, then: &str| {
        let script = script(NATION, "", facts, then).replace("drafts proactive", "drafts on_request");
        late(NATION, &script)
    };
    let provided = r#"2025-10-10 reviews before_on_request zhang disclosure_office; {"release": "provided"}"#;
    assert_eq!(kept("fact needs_wide_knowledge yes", ""), "national.2019/26/-/-");
    assert_eq!(kept("fact needs_wide_knowledge yes", provided), "national.2019/26/-/-");
    assert_eq!(kept("fact needs_wide_knowledge yes", "2025-10-30 publishes portal"), "");
    assert_eq!(kept("", ""), "");
    assert_eq!(kept(OUTSIDE, provided), "");
    assert_eq!(kept(&format!("fact needs_wide_knowledge yes; {SECRET}"), ""), "");
}

fn next(text: &str, script: &str) -> String {
    let steps = matter(&place(text), script).next(&place(text), Calendar::national(), day("2025-09-28"));
    let step = |one: &Step| {
        let what = serde_json::to_string(&one.act).expect("a step").replace(['{', '}', '"'], "");
        format!("{}{}", if one.must { "" } else { "may " }, what.rsplit(':').next().unwrap_or_default())
    };
    steps.expect("what comes next").iter().map(step).collect::<Vec<_>>().join(", ")
}

/// What stays closed is not brought on its way out: `taierzhuang.secrecy_review/9/3`, `yanliang/8/2` and `/25`.
#[test]
fn what_stays_closed_is_asked_for_no_step_of_a_release() {
    assert_eq!(next(TAIERZHUANG, &script(TAIERZHUANG, "", "", "")), "taierzhuang_review, taierzhuang_register");
    for then in ["", "withholds"] {
        assert_eq!(next(TAIERZHUANG, &script(TAIERZHUANG, "", SECRET, then)), "", "{then}");
    }
    assert_eq!(next(TAIERZHUANG, &script(TAIERZHUANG, "", DRAFT, "chooses withhold; withholds")), "");
    // What may be disclosed again, and is to be, needs the formalities.
    let declassified = "fact determined_state_secret yes; fact declassified yes; fact freshly_reviewed yes";
    assert_eq!(
        next(TAIERZHUANG, &script(TAIERZHUANG, "", declassified, "")),
        "taierzhuang_review, taierzhuang_declassified, taierzhuang_declass_filed, taierzhuang_register"
    );

    let decision = |facts: &str| next(YANLIANG, &script(YANLIANG, "major_decision", facts, ""));
    assert!(decision("").contains("yanliang_draft_published, yanliang_comments_published"), "{}", decision(""));
    assert_eq!(decision(SECRET), "");
    let policy = |facts: &str, then: &str| next(YANLIANG, &script(YANLIANG, "policy_document", facts, then));
    assert_eq!(policy("", ""), "publish, interpret");
    assert_eq!(policy(SECRET, ""), "");
    let issued = r#"{"interpretation": "document_issued"}"#;
    assert_eq!(policy("", issued), "publish, interpret");
    assert_eq!(policy(SECRET, issued), "");
}

/// Art. 26: what nothing bars is published because it must be; what is outside, or may be kept, because the agency chooses to.
#[test]
fn what_is_not_owed_may_be_published() {
    let of = |facts: &str| next(NATION, &script(NATION, "", facts, ""));
    assert_eq!(of(""), "publish");
    assert_eq!(of(OUTSIDE), "may publish");
    assert_eq!(of(DRAFT), "may publish");
}

/// That it went out is told once, and not how it should have gone out.
#[test]
fn what_is_let_out_is_told_once() {
    let of = |text: &str, but: &str, channel: &str| {
        let script = script(text, but, SECRET, &format!("2025-11-20 publishes {channel}"));
        summary(&audited(&place(text), &matter(&place(text), &script), "2025-12-01"))
    };
    assert_eq!(of(NATION, "", "portal"), "released_closed");
    assert_eq!(of(YANLIANG, "major_decision", "weibo"), "released_closed");
    assert_eq!(of(YANLIANG, "permit_or_penalty", "weibo"), "released_closed");
    assert_eq!(of(TAIERZHUANG, "", "weibo"), "released_unreviewed released_closed record_missing");
}

/// `national.2019/14` before `yunnan_bureau.interpretation/5`: no material is due of a document that nobody may see.
#[test]
fn a_document_that_stays_closed_has_no_material() {
    let issued = r#"withholds; {"interpretation": {"document_drafted": {"by": "p"}}};
        {"interpretation": {"plan_drafted": {"by": "p", "elements": ["outline", "form", "channel", "time"]}}};
        {"interpretation": "document_issued"}"#;
    let of = |facts: &str| {
        let policy = "fact local.8 yes; fact local.9 yes; fact local.10 yes";
        let script = script(YUNNAN, "", facts, issued)
            .replace("fact local.8 no;fact local.9 no;fact local.10 no;", &format!("{policy};"));
        let audit = audited(&place(YUNNAN), &matter(&place(YUNNAN), &script), "2025-12-01");
        let interpreted = audit.breaches.iter().filter(|one| one.code.code().starts_with("interpretation"));
        interpreted.map(|one| one.code.code()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(of(""), "interpretation_late");
    assert_eq!(of(SECRET), "");
    assert_eq!(of(&format!("{DRAFT}; chooses withhold")), "");
}

/// What is found or done on a later day neither accuses nor clears what was done before it: arts. 13 to 16, 19 and 26 on the day of the act, and
/// through the last day to publish (2025-10-30).
#[test]
fn a_later_day_neither_accuses_nor_clears() {
    let of = |facts: &str, then: &str| {
        summary(&audited(&place(NATION), &matter(&place(NATION), &script(NATION, "", facts, then)), "2025-12-01"))
    };
    let secret = "fact determined_state_secret yes";
    for (facts, then, found) in [
        // Closed on the last day, opened later, and public soon after.
        (
            secret,
            "2025-11-10 fact declassified yes; fact freshly_reviewed yes; reviews before_proactive z disclosure_office; 2025-11-20 publishes portal",
            "",
        ),
        (TRADE_SECRET, "2025-11-10 fact third_party_consents yes; 2025-11-20 publishes portal", ""),
        (
            "fact endangers_social_stability yes",
            "2025-11-10 fact endangers_social_stability no; 2025-11-20 publishes portal",
            "",
        ),
        (
            "fact enforcement_file yes; chooses withhold",
            "2025-11-10 fact enforcement_file no; 2025-11-20 publishes portal",
            "",
        ),
        (OUTSIDE, "2025-11-10 fact needs_wide_knowledge yes; 2025-11-20 publishes portal", ""),
        // Opened for 20 working days, before the last day or after it: from when the time of it runs no text says.
        (secret, "2025-10-31 fact declassified yes; fact freshly_reviewed yes", "?published_late"),
        (secret, "2025-10-27 fact declassified yes; fact freshly_reviewed yes", "?published_late"),
        (
            secret,
            "2025-10-27 fact declassified yes; fact freshly_reviewed yes; reviews before_proactive z disclosure_office; 2025-11-20 publishes portal",
            "",
        ),
        (DRAFT, "chooses withhold; withholds; 2025-10-31 fact process_draft no", "?published_late"),
        // Closed through the last day and since.
        (secret, "2025-11-10 fact process_draft yes", ""),
        // Put away for what was so then.
        (
            DRAFT,
            r#"chooses withhold; withholds; 2025-11-10 {"release": {"reassessed": {"result": "reason_lapsed"}}}; fact process_draft no; reviews before_proactive z disclosure_office; publishes portal"#,
            "",
        ),
        (secret, "withholds; 2025-11-10 fact declassified yes; fact freshly_reviewed yes", ""),
        ("", "withholds; 2025-11-10 fact process_draft yes", "withheld_open published_late"),
        // Out while it was open.
        ("", "2025-10-10 publishes portal; 2025-11-10 fact determined_state_secret yes", ""),
        ("", "2025-10-10 publishes portal; 2025-11-10 holds others_involved", ""),
        (
            secret,
            "2025-10-10 publishes portal; 2025-11-10 fact declassified yes; fact freshly_reviewed yes",
            "released_closed",
        ),
        // Owed through the last day.
        ("", "2025-11-10 fact endangers_social_stability yes", "published_late"),
        ("", "2025-11-10 publishes portal; 2025-11-11 fact process_draft yes", "published_late"),
        ("", r#"2025-11-10 {"release": "changed"}"#, "published_late"),
        ("", r#"2025-10-30 {"release": "changed"}"#, "published_late"),
        ("", r#"2025-10-31 {"release": "changed"}"#, "published_late published_late"),
        ("", "2025-11-10 fact process_draft yes; chooses withhold; withholds", "published_late"),
        // Nobody had found by then whether it harms.
        (
            &TRADE_SECRET.replace("harms_third_party yes", "harms_third_party unknown"),
            "2025-11-10 fact harms_third_party yes",
            "?published_late",
        ),
        // Sent back and formed anew: by the day from either.
        (
            "",
            r#"2025-10-09 {"release": {"returned": {"by": {"by": "x", "capacity": "leader_in_charge"}}}}; drafts proactive; forms; reviews before_proactive z disclosure_office; 2025-11-03 publishes portal"#,
            "?published_late",
        ),
        (
            "",
            r#"2025-10-09 {"release": {"returned": {"by": {"by": "x", "capacity": "leader_in_charge"}}}}; drafts proactive; forms; reviews before_proactive z disclosure_office; 2025-11-20 publishes portal"#,
            "published_late",
        ),
    ] {
        assert_eq!(of(facts, then), found, "{facts}; {then}");
    }
}

/// Q-L34: a consent that comes after the time to publish helps no more.
#[test]
fn a_consent_after_the_time_clears_nothing() {
    let label = "labels withheld manner 无 interpretation no basis national.2019/16/2/-;";
    let of = |then: &str| {
        let script = script(YANLIANG, "decision_measure_or_response", DRAFT, then)
            .replace("fact local.2 no;", "fact local.2 yes;")
            .replace("drafts proactive;", &format!("drafts proactive education; {label}"));
        late(YANLIANG, &script)
    };
    assert_eq!(of("2025-11-20 approves justice justice_bureau; withholds"), "yanliang/36/-/-/c yanliang/33/-/-/c");
    assert_eq!(of("2025-10-09 approves justice justice_bureau; withholds"), "");
}

/// Art. 26, `yunnan_bureau.interpretation/5`: a last day on which it was closed is no day of what was opened since.
#[test]
fn what_was_closed_on_its_day_is_told_no_day() {
    let issued = r#"{"interpretation": {"document_drafted": {"by": "p"}}};
        {"interpretation": {"plan_drafted": {"by": "p", "elements": ["outline", "form", "channel", "time"]}}};
        {"interpretation": "document_issued"}; 2025-11-10 fact declassified yes; fact freshly_reviewed yes"#;
    let policy = "fact local.8 yes; fact local.9 yes; fact local.10 yes";
    let script = script(YUNNAN, "", "fact determined_state_secret yes", issued)
        .replace("fact local.8 no;fact local.9 no;fact local.10 no;", &format!("{policy};"));
    let audit = audited(&place(YUNNAN), &matter(&place(YUNNAN), &script), "2025-11-12");
    let of = |one: &str| one.starts_with("interpretation_late");
    assert!(!audit.codes().any(|code| of(code.code())), "{}", summary(&audit));
    assert!(audit.unjudged.iter().any(|one| of(one.code.code())), "{}", summary(&audit));

    let opened =
        "2025-11-10 fact declassified yes; fact freshly_reviewed yes; reviews before_proactive z disclosure_office";
    let secret = self::script(NATION, "", "fact determined_state_secret yes", opened);
    let steps = matter(&place(NATION), &secret).next(&place(NATION), Calendar::national(), day("2025-11-12"));
    let steps = steps.expect("what comes next");
    let publish = steps.iter().find(|step| step.act == What::Publish).expect("it is owed");
    assert!(publish.must && publish.until.is_none() && publish.internal.is_none(), "{publish:?}");
    assert_eq!(publish.by.map(|by| by.stable()).as_deref(), Some("national.2019/26/-/-"));
}

/// What a text asks of what is formed or goes out, it asks of what was found by that day: `lieshan/10` c, `taierzhuang.secrecy_review/9/3`,
/// `yanliang/36` b.
#[test]
fn what_is_found_later_asks_nothing_of_an_earlier_act() {
    for (text, channel, fact) in [
        (LIESHAN, "portal", "fact local.1 yes"),
        (TAIERZHUANG, "portal", "fact determined_state_secret yes; fact declassified yes; fact freshly_reviewed yes"),
        (YANLIANG, "portal", "fact local.12 yes"),
    ] {
        let of = |facts: &str, later: &str| {
            let then = format!("2025-10-08 publishes {channel}; 2025-11-10 {later}");
            summary(&audited(&place(text), &matter(&place(text), &script(text, "", facts, &then)), "2025-12-01"))
        };
        assert_ne!(of(fact, ""), of("", ""), "{text}: {fact} is asked for something");
        assert_eq!(of("", fact), of("", ""), "{text}: {fact}");
    }
}

/// `lieshan/10` e: nobody had approved it on the day on which it went out; a record of it may still be made.
#[test]
fn a_release_that_nobody_approved_went_out_so_on_its_day() {
    let script = script(LIESHAN, "", "", "2025-10-08 publishes portal");
    let audit = audited(&place(LIESHAN), &matter(&place(LIESHAN), &script), "2025-12-01");
    let of = |code: &str| {
        let mut found = audit.breaches.iter().filter(|one| one.code.code() == code);
        found.next_back().map(|one| one.happened.to_string())
    };
    assert_eq!(of("gate_skipped").as_deref(), Some("2025-10-08"));
    assert_eq!(of("record_missing").as_deref(), Some("2025-12-01"));
}

/// Q-N14: a law requires disclosure of what art. 15 closes, so that putting it away is contested, as publishing it is.
#[test]
fn what_a_law_requires_against_article_15_is_contested_either_way() {
    let of = |then: &str| {
        let conflict = format!("{TRADE_SECRET}; fact law_requires_disclosure yes");
        let script = script(NATION, "", &conflict, then);
        let audit = audited(&place(NATION), &matter(&place(NATION), &script), "2025-12-01");
        audit.breaches.iter().map(|one| (one.code.code(), one.severity)).collect::<Vec<_>>()
    };
    assert_eq!(of("2025-10-08 withholds"), [("withheld_open", Severity::Contested)]);
    assert_eq!(of("2025-10-08 publishes portal"), [("released_closed", Severity::Contested)]);
}

/// What is found or left of an interpretation: of a policy document that was issued on the day on which it was formed.
fn interpreted(text: &str, but: &[u8], facts: &str, more: &str, later: &str) -> String {
    let yes =
        |script: String, one: &u8| script.replace(&format!("fact local.{one} no;"), &format!("fact local.{one} yes;"));
    let then = format!(
        r#"{{"interpretation": {{"document_drafted": {{"by": "p"}}}}}}; {more}
        {{"interpretation": "document_issued"}}; {later}"#
    );
    let script = but.iter().fold(script(text, "", facts, &then), yes);
    let audit = audited(&place(text), &matter(&place(text), &script), "2025-12-01");
    let of = |code: &&str| code.starts_with("interpretation") || code.starts_with("plan");
    let found = audit.breaches.iter().map(|one| one.code.code()).filter(of).map(str::to_owned);
    let left = audit.unjudged.iter().map(|one| one.code.code()).filter(of).map(|code| format!("?{code}"));
    found.chain(left).collect::<Vec<_>>().join(" ")
}

/// `yunnan_bureau.interpretation/5`, 10 working days: 2025-10-17; `yanliang/25`, together with the document. What came to be late while the
/// document was open stays so, whatever became of it.
#[test]
fn an_interpretation_that_was_late_stays_late() {
    let signed = r#"{"signature": {"by": "w", "capacity": "leader_in_charge"}}"#;
    let plan = format!(
        r#"{{"interpretation": {{"plan_drafted": {{"by": "p", "elements": ["outline", "form", "channel", "time"]}}}}}};
        {{"interpretation": {{"document_signed_off": {signed}}}}}; {{"interpretation": {{"plan_signed_off": {signed}}}}};"#
    );
    for (facts, later, found) in [
        ("", "", "interpretation_late"),
        ("", "2025-11-10 fact determined_state_secret yes", "interpretation_late"),
        ("", "2025-10-10 fact determined_state_secret yes", ""),
        (SECRET, "", ""),
        // Closed for some of the time: from when it runs no text says.
        (
            "",
            "2025-10-10 fact endangers_social_stability yes; 2025-10-13 fact endangers_social_stability no",
            "?interpretation_late",
        ),
    ] {
        assert_eq!(interpreted(YUNNAN, &[8, 9, 10], facts, &plan, later), found, "{facts}; {later}");
    }
    let drafted = format!(
        r#"{{"interpretation": {{"interpretation_drafted": {{"by": "p"}}}}}}; {{"interpretation": {{"document_signed_off": {signed}}}}};
        {{"interpretation": {{"interpretation_signed_off": {signed}}}}};"#
    );
    for (facts, later, found) in [
        ("", "", "interpretation_out_of_step"),
        ("", "2025-11-10 fact determined_state_secret yes", "interpretation_out_of_step"),
        (SECRET, "", ""),
        (SECRET, "2025-11-10 fact declassified yes; fact freshly_reviewed yes", "?interpretation_late"),
    ] {
        assert_eq!(interpreted(YANLIANG, &[13], facts, &drafted, later), found, "{facts}; {later}");
    }
}

/// `yunnan_bureau.interpretation/1` and `/3` before `national.2019/14`: whether a plan is asked of what nobody may see no text says.
#[test]
fn whether_what_stays_closed_needs_a_plan_is_left() {
    let of = |facts: &str| interpreted(YUNNAN, &[8, 9, 10], facts, "", "");
    assert_eq!(of(""), "plan_missing interpretation_out_of_step interpretation_late ?interpretation_out_of_step");
    assert_eq!(of(SECRET), "?plan_missing ?interpretation_out_of_step");
}

/// Art. 26: from which of two formations the time runs no text says. The first day is told until it has passed.
#[test]
fn what_was_formed_again_is_told_the_first_day_until_it_has_passed() {
    let again = r#"2025-10-09 {"release": {"returned": {"by": {"by": "x", "capacity": "leader_in_charge"}}}}; drafts proactive; forms;
        reviews before_proactive z disclosure_office"#;
    let case = matter(&place(NATION), &script(NATION, "", "", again));
    let of = |on: &str| {
        let steps = case.next(&place(NATION), Calendar::national(), day(on)).expect("what comes next");
        let publish = steps.iter().find(|step| step.act == What::Publish).expect("it is owed");
        (publish.must, publish.until.and_then(Due::day))
    };
    assert_eq!(of("2025-10-10"), (true, Some(day("2025-10-30"))));
    assert_eq!(of("2025-10-31"), (true, None));
}

/// Art. 26: an unlawful withholding wins nothing. What was put away without a ground and looked at again is late by the day from its first formation;
/// only from when the time of what really was closed runs no text says.
#[test]
fn what_nothing_closed_is_late_by_its_first_day_though_it_was_reassessed() {
    let nation = place(NATION);
    let of = |facts: &str, result: &str, then: &str| {
        let reassessed = format!(r#"{{"release": {{"reassessed": {{"result": "{result}"}}}}}}"#);
        let script = script(NATION, "", facts, &format!("2025-10-10 withholds; 2025-10-14 {reassessed}; {then}"));
        let audit = audited(&nation, &matter(&nation, &script), "2025-12-31");
        let late = audit.breaches.iter().filter(|one| one.code.code() == "published_late");
        let left = audit.unjudged.iter().filter(|one| one.code.code() == "published_late");
        let late = late.map(|one| one.due.map(|day| day.to_string()).unwrap_or_default());
        late.chain(left.map(|_| "?".to_owned())).collect::<Vec<_>>().join(" ")
    };
    for result in ["reason_lapsed", "wrongly_closed", "stays_closed"] {
        assert_eq!(of("", result, ""), "2025-10-30", "{result}");
    }
    // By that day, or after it.
    let reviews = "reviews before_proactive z disclosure_office";
    assert_eq!(of("", "wrongly_closed", &format!("{reviews}; 2025-10-30 publishes portal")), "");
    assert_eq!(of("", "wrongly_closed", &format!("{reviews}; 2025-10-31 publishes portal")), "2025-10-30");
    // Closed until then, or kept by choice.
    assert_eq!(of(DRAFT, "reason_lapsed", "fact process_draft no"), "?");
    assert_eq!(of(&format!("{DRAFT}; chooses withhold"), "reason_lapsed", "fact process_draft no"), "?");
}
