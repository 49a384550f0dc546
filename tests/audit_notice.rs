//! What an issued notice claims: each wrong claim gives its breach and no other, the provision beside it.

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
use files::{CHARGED, CORRECTED, EXTENDED, GRANTED, ROTA, SECRET_PAGE};
use gongkai::audit::notice;
use gongkai::calendar::Calendar;
use gongkai::citation::Language;
use matters::{matter, summary};

/// A supplier objects, and its objection is found unreasonable.
const UNREASONABLE: &str = "
    2024-03-04 arrives in_person; is information; no approval; fails others_involved; third party firm;
    fact trade_secret yes; fact harms_third_party no; fact grave_public_interest no; reviewed;
    2024-03-05 firm third_party; firm sent; 2024-03-06 firm received; 2024-03-12 firm objects;
    2024-03-20 replies granted saying information objection unreasonable; 2024-03-21 served reply";

/// Right claims, each of a file: what a notice says that is as it has to be.
#[rustfmt::skip]
const RIGHT: &[(&str, &str)] = &[
    (CORRECTED, r#"{"kind": "correction", "date": "2024-03-07", "received": "2024-03-04", "items": ["description"], "within": {"length": 10, "unit": "working_days"}, "last_day": "2024-03-22"}"#),
    (EXTENDED, r#"{"kind": "extension", "date": "2024-03-26", "received": "2024-03-04", "within": {"length": 20, "unit": "working_days"}, "last_day": "2024-04-29", "states": [{"code": "consent"}]}"#),
    (CHARGED, r#"{"kind": "fee", "date": "2024-03-11", "received": "2024-03-04", "fee": {"basis": "per_quantity", "units": 250, "amount": 470000}, "within": {"length": 20, "unit": "working_days"}, "last_day": "2024-04-10", "states": [{"code": "finding"}, {"code": "way_to_pay"}]}"#),
    (ROTA, r#"{"kind": "reply", "date": "2024-03-20", "received": "2024-03-04", "reply": "refused", "grounds": ["national.2019/16/1/-"], "says": ["reasons"], "route_told": "reconsideration_first", "reconsideration": {"length": 60, "unit": "calendar_days"}, "suit_after_reconsideration": {"length": 15, "unit": "calendar_days"}, "cited": ["reconsideration_law.2023/23/1/4"], "states": [{"code": "request"}]}"#),
    (GRANTED, r#"{"kind": "reply", "date": "2024-03-20", "received": "2024-03-04", "reply": "granted", "says": ["information"], "route_told": "either", "suit": {"length": 6, "unit": "months"}, "states": [{"code": "request"}]}"#),
    (SECRET_PAGE, r#"{"kind": "reply", "date": "2024-03-20", "received": "2024-03-04", "reply": "granted_in_part", "grounds": ["national.2019/14/-/-"], "says": ["information", "reasons_for_part"], "states": [{"code": "request"}]}"#),
    // Its last day says the time as well as a length does.
    (CORRECTED, r#"{"kind": "correction", "date": "2024-03-07", "received": "2024-03-04", "items": ["description"], "last_day": "2024-03-22"}"#),
    // What became of an objection the file says, and not the notice to the applicant.
    (UNREASONABLE, r#"{"kind": "reply", "date": "2024-03-20", "received": "2024-03-04", "reply": "granted", "says": ["information"], "states": [{"code": "request"}]}"#),
];

#[rustfmt::skip]
const WRONG: &[(usize, &str, &str, &str, &str)] = &[
    (0, r#""2024-03-04""#, r#""2024-03-05""#, "notice_wrong", "national.2019/31/-/1"),
    (0, r#""last_day": "2024-03-22""#, r#""last_day": "2024-03-21""#, "notice_wrong", "national.2019/30/-/-"),
    (0, r#""items": ["description"], "#, "", "correction_incomplete", "national.2019/30/-/-"),
    (0, r#"["description"]"#, r#"["description", "one_matter"]"#, "burden_added", "national.2019/29/2/1"),
    (0, r#""date": "2024-03-07""#, r#""date": "2024-03-14""#, "correction_repeated ?notice_wrong", "national.2019/30/-/-"),
    (1, r#""unit": "working_days"}"#, r#""unit": "years"}"#, "extension_too_long", "national.2019/33/2/-"),
    (1, r#"{"length": 20"#, r#"{"length": 10"#, "notice_wrong", "national.2019/33/2/-"),
    (2, r#""units": 250"#, r#""units": 4294967295"#, "fee_wrong", "fee_measures.2020/5/-/-"),
    (3, r#""suit_after_reconsideration""#, r#""suit": {"length": 6, "unit": "months"}, "suit_after_reconsideration""#, "remedies_wrong", "reconsideration_law.2023/23/1/4"),
    (1, "2024-04-29", "2024-05-06", "notice_wrong", "national.2019/33/2/-"),
    (1, r#"{"length": 20"#, r#"{"length": 25"#, "extension_too_long", "national.2019/33/2/-"),
    (1, r#", "within": {"length": 20, "unit": "working_days"}, "last_day": "2024-04-29""#, "", "notice_incomplete", "national.2019/33/2/-"),
    (2, "470000", "500000", "fee_wrong", "fee_measures.2020/5/-/-"),
    (2, r#""length": 20"#, r#""length": 30"#, "notice_wrong", "fee_measures.2020/-/-/-"),
    (2, r#", {"code": "way_to_pay"}"#, "", "notice_incomplete", "fee_measures.2020/-/-/-"),
    (3, r#""length": 60"#, r#""length": 30"#, "remedies_wrong", "reconsideration_law.2023/20/-/-"),
    (3, r#""length": 15"#, r#""length": 30"#, "remedies_wrong", "administrative_procedure_law/45/-/-"),
    (3, r#""reconsideration_first""#, r#""either""#, "remedies_wrong", "reconsideration_law.2023/23/1/4"),
    (3, r#""route_told": "reconsideration_first", "#, "", "remedies_not_told", "reconsideration_law.2023/23/2/-"),
    (3, r#""says": ["reasons"]"#, r#""says": []"#, "reasons_not_given", "national.2019/36/-/3"),
    (3, r#""grounds": ["national.2019/16/1/-"], "#, "", "provision_missing", "national.2019/36/-/3"),
    (3, "national.2019/16/1/-", "national.2019/15/-/-", "ground_unavailable", "national.2019/15/-/-"),
    (3, "reconsideration_law.2023/23/1/4", "spc.2025.8/1/-/-", "provision_repealed", "spc.2025.8/1/-/-"),
    (3, "national.2019/16/1/-", "national.2007/14/4/-", "provision_repealed", "national.2019/36/-/3"),
    (4, r#"{"length": 6, "unit": "months"}"#, r#"{"length": 3, "unit": "months"}"#, "remedies_wrong", "administrative_procedure_law/46/1/-"),
    (5, r#""granted_in_part", "grounds": ["national.2019/14/-/-"], "says": ["information", "reasons_for_part"]"#, r#""refused", "grounds": ["national.2019/14/-/-"], "says": ["reasons"], "route_told": "reconsideration_first""#, "severance_ignored", "national.2019/37/-/-"),
];

#[track_caller]
fn judged(script: &str, claims: &str) -> (String, Vec<String>, String) {
    let nation = place("nation");
    let claims = serde_json::from_str(claims).unwrap_or_else(|why| panic!("{claims}: {why}"));
    let found =
        notice(&claims, &matter(&nation, script), &nation, Calendar::national(), day("2024-12-02")).expect("a notice");
    let by = found.breaches.iter().flat_map(|one| one.by.iter().map(gongkai::citation::Provision::stable)).collect();
    (summary(&found), by, found.explain(Language::En))
}

/// What was put away before its time, a fee that may not be asked for, a delay that the text does not know.
#[rustfmt::skip]
const ALONE: &[(&str, &str, &str)] = &[
    ("2024-03-04 arrives in_person; 2024-03-07 asks description 10; 2024-03-08 served correction_notice", r#"{"kind": "not_corrected", "date": "2024-03-12", "states": [{"code": "request"}, {"code": "earlier_served"}]}"#, "lapsed_early"),
    ("2024-03-04 arrives in_person; fact excessive yes application; 2024-03-11 asks fee per_quantity 0 250 4700; 2024-03-12 served fee_notice", r#"{"kind": "not_paid", "date": "2024-03-20", "states": [{"code": "request"}, {"code": "earlier_served"}]}"#, "lapsed_early"),
    ("2024-03-04 arrives in_person; fact excessive no application", r#"{"kind": "fee", "date": "2024-03-11", "fee": {"basis": "per_quantity", "units": 250, "amount": 470000}, "states": [{"code": "finding"}, {"code": "way_to_pay"}]}"#, "fee_unfounded"),
    ("2018-03-05 arrives in_person", r#"{"kind": "delay", "date": "2018-03-12", "last_day": "2018-06-01"}"#, "delay_unfounded"),
    ("2024-03-04 arrives in_person", r#"{"kind": "receipt", "date": "2024-03-04", "received": "2024-03-04", "within": {"length": 90, "unit": "working_days"}, "last_day": "2024-12-31", "states": [{"code": "request"}]}"#, "notice_wrong notice_wrong"),
    ("2024-03-04 arrives in_person", r#"{"kind": "extension", "date": "2024-03-26", "within": {"length": 20, "unit": "working_days"}, "last_day": "2024-04-29", "states": [{"code": "consent"}]}"#, "?notice_wrong"),
    // Of what runs from a service that is not on record, and of whoever is asked, the last day is not known.
    ("2024-03-04 arrives in_person; 2024-03-07 asks description 10", r#"{"kind": "correction", "date": "2024-03-07", "items": ["description"], "within": {"length": 10, "unit": "working_days"}, "last_day": "2024-05-01"}"#, "?notice_wrong"),
    ("2024-03-04 arrives in_person", r#"{"kind": "third_party_letter", "date": "2024-03-20", "within": {"length": 15, "unit": "working_days"}, "last_day": "2024-05-22", "states": [{"code": "letter", "of": "description"}, {"code": "letter", "of": "points"}]}"#, "?notice_wrong"),
    // The time to answer ended on 2024-04-01.
    ("2024-03-04 arrives in_person", r#"{"kind": "extension", "date": "2024-04-02", "within": {"length": 20, "unit": "working_days"}, "states": [{"code": "consent"}]}"#, "extension_late"),
    ("2024-03-04 arrives in_person", r#"{"kind": "extension", "date": "2024-04-01", "within": {"length": 20, "unit": "working_days"}, "states": [{"code": "consent"}]}"#, ""),
    ("2024-03-04 arrives in_person; 2024-03-20 consents disclosure_office_head 10; tells 10", r#"{"kind": "extension", "date": "2024-04-16", "within": {"length": 10, "unit": "working_days"}, "states": [{"code": "consent"}]}"#, ""),
    ("2024-03-04 arrives in_person", r#"{"kind": "receipt", "date": "2024-03-04", "received": "2024-03-04", "cited": ["national.2019/99/-/-", "xx.2020/1/-/-"], "states": [{"code": "request"}]}"#, "provision_wrong ?provision_wrong"),
];

#[test]
fn notices_are_judged_in_the_file_as_it_stood() {
    for (script, claims, expected) in ALONE {
        let (found, _, report) = judged(script, claims);
        assert_eq!(found, *expected, "{claims}\n{report}");
    }
    let nation = place("nation");
    let case = matter(&nation, "2024-03-04 arrives in_person");
    let outside = |date: &str| {
        let claims = serde_json::from_str(&format!(r#"{{"kind": "receipt", "date": "{date}"}}"#)).expect("claims");
        notice(&claims, &case, &nation, Calendar::national(), day("2024-12-02")).err().map(|why| why.to_string())
    };
    let says = "`date` of the notice is 2010-01-04: expected a day from 2024-03-04 to 2024-12-02";
    assert_eq!(outside("2010-01-04").as_deref(), Some(says));
    assert!(outside("2031-01-06").is_some() && outside("2024-03-04").is_none());
}

#[test]
fn right_claims_are_right() {
    for (script, claims) in RIGHT {
        let (found, _, report) = judged(script, claims);
        assert_eq!(found, "", "{claims}\n{report}");
    }
}

#[test]
fn each_wrong_claim_gives_its_breach() {
    for (of, from, to, expected, by) in WRONG {
        let (script, claims) = RIGHT[*of];
        assert!(claims.contains(from), "nothing to change: {from}");
        let (found, provisions, report) = judged(script, &claims.replacen(from, to, 1));
        assert_eq!(found, *expected, "{from} -> {to}\n{report}");
        assert!(expected.is_empty() || provisions.contains(&(*by).to_owned()), "{from} -> {to}: {provisions:?}");
    }
}
