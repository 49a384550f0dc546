//! The rows around a release, place by place: gates, review, channels, interpretation, attributes and liabilities, each with
//! its provision, and what a host may load in their shape.

#![expect(clippy::expect_used, reason = "helpers of tests")]

mod support {
    pub(crate) mod sheet;
}

use core::fmt::Debug;

use gongkai::citation::{Cited, Provision};
use gongkai::fact::{Fact, FactSet, Facts, Finding, Truth};
use gongkai::law::Edition;
use gongkai::law::local::BUILT_IN;
use gongkai::law::national::{regulation_2007, regulation_2019};
use gongkai::norm::{
    ChannelRule, Demand, Gate, InterpretationRule, Liability, LocalRules, Mode, ReviewRules, ReviewStep, Role, Test,
};
use gongkai::regime::Jurisdiction;
use serde::Serialize;
use serde_json::{Value, json};
use support::sheet::{closed, judge, open};

fn rules(place: &str) -> &'static LocalRules {
    BUILT_IN.into_iter().find(|rules| rules.place().as_str() == place).expect("a built-in place")
}

const PLACES: [&str; 5] = ["yantian", "yanliang", "lieshan", "taierzhuang", "yunnan_bureau"];

// ---- Rows in one line each: words as on the wire, local facts by the code of their finding. ----

fn json_of(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("serialises")
}

fn words(value: &Value) -> String {
    match value {
        Value::String(word) => word.clone(),
        Value::Array(items) => items.iter().map(words).collect::<Vec<_>>().join(", "),
        Value::Object(entries) => {
            entries.iter().map(|(key, value)| format!("{key} {}", words(value))).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}

fn wire(value: &impl Serialize) -> String {
    words(&json_of(value))
}

fn named(fact: Fact, findings: Option<&LocalRules>) -> String {
    fact.local_place().map_or_else(
        || fact.code(),
        |place| {
            let mut rows = findings.expect("a local text").findings().iter();
            rows.find(|row| row.place() == place).expect("a declared finding").code().to_string()
        },
    )
}

fn tests(tests: &[Test], findings: Option<&LocalRules>) -> String {
    let set = |facts: FactSet| facts.facts().map(|fact| named(fact, findings)).collect::<Vec<_>>().join(", ");
    let one = |test: &Test| match *test {
        Test::Fact(fact) => named(fact, findings),
        Test::AllOf(facts) => format!("all of {}", set(facts)),
        Test::AnyOf(facts) => format!("any of {}", set(facts)),
        Test::NoneOf(facts) => format!("none of {}", set(facts)),
    };
    tests.iter().map(one).collect::<Vec<_>>().join(" and ")
}

fn cites(provisions: &[Provision]) -> String {
    provisions.iter().map(Provision::stable).collect::<Vec<_>>().join(" ")
}

fn gate(gate: &Gate, findings: Option<&LocalRules>) -> String {
    let mut line = format!(
        "{} | {} | {} | {}",
        gate.code(),
        wire(&gate.stage()),
        wire(&gate.how_hard()),
        wire(gate.closes()).trim_end()
    );
    let mut more = |label: &str, value: String| {
        if !value.is_empty() {
            line = format!("{line} | {label}{value}");
        }
    };
    more("only ", gate.mode().as_ref().map_or_else(String::new, wire));
    more("of ", wire(&gate.of_attributes()));
    more("when ", tests(gate.tests(), findings));
    more("unless any: ", tests(gate.exceptions(), findings));
    more("under ", gate.under_reading().map_or_else(String::new, |choice| choice.code().to_owned()));
    more("", if gate.is_in_sequence() { "in sequence".to_owned() } else { String::new() });
    for clash in gate.clashes() {
        more("against ", cites(&[clash.with()]));
        more("owed when ", tests(clash.test().as_slice(), findings));
    }
    more("", cites(gate.by()));
    line
}

fn cited<T: Serialize>(row: &Cited<T>) -> String {
    format!("{} | {}", wire(row.value()), row.by().stable())
}

fn channel(row: &ChannelRule, findings: Option<&LocalRules>) -> String {
    let every = matches!(row.demand(), Demand::OneOf(list) if list.as_ref() == EVERY.as_slice());
    let demand = if every { "one_of every public channel".to_owned() } else { wire(row.demand()) };
    let when = tests(row.tests(), findings);
    let when = if when.is_empty() { when } else { format!(" | when {when}") };
    format!("{demand}{when}{} | {}", if row.is_contested() { " | contested" } else { "" }, row.by().stable())
}

/// Every channel but the internal and the unofficial one.
static EVERY: [gongkai::norm::Channel; 14] = {
    use gongkai::norm::Channel::{
        Gazette, NewMedia, NoticeBoard, OfficialSite, OtherPublic, Portal, Press, PressConference, Radio, ReadingPoint,
        Television, TradingPlatform, WeChat, Weibo,
    };
    [
        Portal,
        OfficialSite,
        Weibo,
        WeChat,
        NewMedia,
        Gazette,
        PressConference,
        Press,
        Radio,
        Television,
        ReadingPoint,
        NoticeBoard,
        OtherPublic,
        TradingPlatform,
    ]
};

fn interpretation(row: &InterpretationRule, findings: Option<&LocalRules>) -> Vec<String> {
    let mut lines = vec![format!(
        "when {}{} | {}",
        tests(row.tests(), findings),
        if row.is_by_plan() { " | by plan" } else { "" },
        row.by().stable()
    )];
    lines.extend(row.sync().iter().map(|row| format!("in step: {}", cited(row))));
    lines.extend(row.drafter().map(|by| format!("same drafter | {}", by.stable())));
    let when = tests(row.plan_tests(), findings);
    lines.extend(row.plan_required().map(|by| format!("no plan, no submission | when {when} | {}", by.stable())));
    lines.extend(row.plan_elements().iter().map(|row| format!("element: {}", cited(row))));
    lines.extend(row.material().map(|purpose| format!("within {}", wire(&purpose))));
    lines
}

fn review(review: &ReviewRules) -> Vec<String> {
    let step = |row: &Cited<(ReviewStep, Role)>| {
        format!("step: {} by {} | {}", wire(&row.value().0), wire(&row.value().1), row.by().stable())
    };
    let route = |row: &gongkai::norm::ReferralRoute| {
        let to = row.to().iter().map(|one| format!("{} {}", wire(&one.kind), wire(&one.stands))).collect::<Vec<_>>();
        let business = match row.of_business() {
            None => "",
            Some(true) => " | business",
            Some(false) => " | not business",
        };
        let up = row.passed_up().map_or_else(String::new, |by| format!(" | passed up {}", by.stable()));
        format!("route: {}{business} | to {}{up} | {}", wire(&row.over()), to.join(", "), row.by().stable())
    };
    let mut lines: Vec<String> = review.steps().iter().map(step).collect();
    lines.extend(review.form().iter().map(|row| format!("form: {}", cited(row))));
    lines.extend(review.opinions().iter().map(|row| format!("opinion: {}", cited(row))));
    lines.extend(review.checks().iter().map(|row| format!("check: {}", cited(row))));
    lines.extend(review.materials().iter().map(|row| format!("material: {}", cited(row))));
    lines.extend(review.routes().iter().map(route));
    lines.extend(review.duties().iter().map(|row| format!("duty: {}", cited(row))));
    lines
}

fn liability(row: &Liability) -> String {
    let who = wire(&row.who());
    let who = if who.is_empty() { who } else { format!(" | {who}") };
    format!("{} | {}{who} | {}", wire(&row.of()), wire(&row.threshold()), row.by().stable())
}

#[track_caller]
fn rows(found: impl IntoIterator<Item = String>, expected: &[&str]) {
    let found: Vec<String> = found.into_iter().collect();
    assert_eq!(found, expected, "\n{}", found.join("\n"));
}

#[track_caller]
fn gates_of(place: &str, expected: &[&str]) {
    let rules = rules(place);
    rows(rules.gates().iter().map(|row| gate(row, Some(rules))), expected);
}

#[track_caller]
fn gates_of_edition(edition: &Edition, expected: &[&str]) {
    rows(edition.release_gates().iter().map(|row| gate(row, None)), expected);
}

#[test]
#[rustfmt::skip]
fn the_release_rows_of_2019() {
    let edition = &regulation_2019::EDITION;
    gates_of_edition(edition, &[
        "national_review | before_release | bars | reviewed | national.2019/17/2/-",
        "national_third_party | before_release | bars | third_parties_heard | when any of trade_secret, personal_privacy, similar_interest | national.2019/15/-/-",
        "national_coordination | before_release | bars | coordinated | national.2019/11/1/-",
        "national_approval | before_release | bars | approved_by_law | national.2019/11/2/-",
    ]);
    rows(review(edition.review()), &[
        "step: opinion by disclosure_office | national.2019/4/2/4",
        "route: disclosability | to competent_department any, secrecy_administration any | national.2019/17/3/-",
        "route: secrecy | to secrecy_administration with_power | secrets_law.2024/25/-/-",
        "route: secrecy | to secrecy_administration with_power | secrets_law.2010/20/-/-",
        "route: beyond_classification_power | to superior_agency with_power, competent_department with_power, secrecy_administration with_power | secrets_law.2024/17/-/-",
        "route: beyond_classification_power | to superior_agency with_power, competent_department with_power, secrecy_administration with_power | secrets_law/-/-/-",
        "duty: establish_mechanism | national.2019/17/1/-",
        "duty: review_before_release | national.2019/17/2/-",
        "duty: recheck | national.2019/18/-/-",
    ]);
    rows(edition.channels().iter().map(|row| channel(row, None)), &[
        "one_of every public channel | national.2019/23/-/-",
    ]);
}

#[test]
#[rustfmt::skip]
fn the_release_rows_of_2007() {
    let edition = &regulation_2007::EDITION;
    gates_of_edition(edition, &[
        "national_review | before_release | bars | reviewed | national.2007/14/2/-",
        "national_third_party | before_release | bars | third_parties_heard | when any of trade_secret, personal_privacy | national.2007/14/4/-",
        "national_coordination | before_release | bars | coordinated | national.2007/7/-/-",
        "national_approval | before_release | bars | approved_by_law | national.2007/7/-/-",
    ]);
    rows(review(edition.review()), &[
        "route: disclosability | to competent_department any, secrecy_administration same_level | national.2007/14/3/-",
        "route: secrecy | to secrecy_administration with_power | secrets_law.2010/20/-/-",
        "route: secrecy | to secrecy_administration with_power | secrets_law/-/-/-",
        "route: beyond_classification_power | to superior_agency with_power, competent_department with_power, secrecy_administration with_power | secrets_law/-/-/-",
        "duty: establish_mechanism | national.2007/14/1/-",
        "duty: review_before_release | national.2007/14/2/-",
    ]);
    rows(edition.channels().iter().map(|row| channel(row, None)), &[]);
}

/// Arts. 12, 20, 22, 23 and 27.
#[test]
#[rustfmt::skip]
fn the_gates_of_yantian() {
    gates_of("yantian", &[
        "yantian_label | drafting | bars | stated attribute, manner, time_limit | when normative_document | yantian/20/-/-/b",
        "yantian_formation | before_release | bars | reviewed_at formation | yantian/22/-/-",
        "yantian_before_proactive | before_release | bars | reviewed_at before_proactive | only proactive | yantian/22/-/-",
        "yantian_before_on_request | before_release | bars | reviewed_at before_on_request | only on_request | yantian/22/-/-",
        "yantian_head | before_release | in_principle | approved department_head | only proactive | when none of is_major, is_urgent | yantian/23/-/-/a",
        "yantian_leader | before_release | bars | approved district_leader | only proactive | when any of is_major, is_urgent | against national.2019/6/-/- | against national.2019/20/-/12 | owed when is_urgent | yantian/23/-/-/b",
        "yantian_coordination | before_release | bars | coordinated | yantian/27/-/-",
    ]);
}

#[test]
#[rustfmt::skip]
fn the_review_of_yantian() {
    rows(review(rules("yantian").review()), &[
        "duty: establish_mechanism | yantian/20/-/-/a",
        "duty: review_before_release | yantian/22/-/-",
    ]);
}

/// Arts. 8, 9, 19, 26, 31, 33 and 34.
#[test]
#[rustfmt::skip]
fn the_gates_of_yanliang() {
    gates_of("yanliang", &[
        "yanliang_label | drafting | bars | stated attribute, manner, interpretation | when official_document | yanliang/33/-/-/a",
        "yanliang_basis | drafting | bars | stated statutory_basis | only proactive | of withheld | when official_document | under every_official_document | yanliang/33/-/-/c",
        "yanliang_consent | drafting | bars | approved justice_bureau | only proactive | of withheld | when official_document | under every_official_document | yanliang/33/-/-/c",
        "yanliang_basis_closely_tied | drafting | bars | stated statutory_basis | only proactive | of withheld | when official_document and closely_tied | under closely_tied_only | yanliang/33/-/-/c",
        "yanliang_consent_closely_tied | drafting | bars | approved justice_bureau | only proactive | of withheld | when official_document and closely_tied | under closely_tied_only | yanliang/33/-/-/c",
        "yanliang_meeting_plan | drafting | bars | stated attribute, manner | when livelihood_topic | yanliang/9/-/-",
        "yanliang_formation | drafting | bars | reviewed_at formation | when official_document | yanliang/34/-/1",
        "yanliang_before_proactive | before_release | bars | reviewed_at before_proactive | only proactive | yanliang/34/-/2",
        "yanliang_before_on_request | before_release | bars | reviewed_at before_on_request | only on_request | yanliang/34/-/3",
        "yanliang_district_approval | before_release | bars | approved district_government | only proactive | when any of district_wide_work, major_emergency | against national.2019/6/2/- | against national.2019/20/-/12 | owed when major_emergency | yanliang/26/-/-/b",
        "yanliang_powers | before_release | bars | reviewed | when administrative_powers | yanliang/19/-/-/b",
        "yanliang_annual_report | before_release | bars | approved disclosure_office, government_office | when annual_report | yanliang/31/-/-/b",
        "yanliang_draft_published | before_release | formality | recorded draft_published | when major_decision | yanliang/8/2/-/a",
        "yanliang_comments_published | before_release | formality | recorded comments_published | when major_decision | yanliang/8/2/-/b",
    ]);
}

#[test]
#[rustfmt::skip]
fn the_review_of_yanliang() {
    rows(review(rules("yanliang").review()), &[
        "step: opinion by disclosure_office | yanliang/6/2/4",
        "duty: establish_mechanism | yanliang/34/-/-",
        "duty: review_before_release | yanliang/34/-/-",
    ]);
}

/// Arts. 6 and 10.
#[test]
#[rustfmt::skip]
fn the_gates_of_lieshan() {
    gates_of("lieshan", &[
        "lieshan_form | drafting | bars | recorded review_form | when made_here | unless any: special_release_rules | lieshan/10/-/-/b",
        "lieshan_attribute | drafting | bars | stated attribute | when made_here | unless any: special_release_rules | lieshan/10/-/-/c",
        "lieshan_reason | drafting | bars | stated statutory_basis | of on_request, withheld | unless any: special_release_rules | lieshan/10/-/-/d",
        "lieshan_review | before_release | bars | reviewed | unless any: special_release_rules | lieshan/10/-/-/f lieshan/10/-/-/a",
        "lieshan_coordination | before_release | bars | coordinated | lieshan/6/-/-",
        "lieshan_approval | with_release | formality | approved | unless any: special_release_rules | lieshan/10/-/-/e",
        "lieshan_registration | with_release | formality | recorded registration | unless any: special_release_rules | lieshan/10/-/-/e",
        "lieshan_filing | with_release | formality | recorded filing | unless any: special_release_rules | lieshan/10/-/-/e",
    ]);
}

#[test]
#[rustfmt::skip]
fn the_review_of_lieshan() {
    rows(review(rules("lieshan").review()), &[
        "step: opinion by disclosing_agency | lieshan/10/-/-/a",
        "duty: establish_mechanism | lieshan/10/-/-/a",
        "duty: review_before_release | lieshan/10/-/-/f",
    ]);
}

/// Secrecy review 4 to 9, proactive 13 and 15, coordination 3, the form.
#[test]
#[rustfmt::skip]
fn the_gates_of_taierzhuang() {
    gates_of("taierzhuang", &[
        "taierzhuang_review | before_release | bars | review_approved | taierzhuang.secrecy_review/4/-/- taierzhuang.secrecy_review/6/-/2/1 taierzhuang.proactive/13/1/-",
        "taierzhuang_third_party | before_release | bars | third_parties_heard | when any of trade_secret, personal_privacy, similar_interest | taierzhuang.proactive/15/-/- taierzhuang.secrecy_review/9/2/-",
        "taierzhuang_coordination | before_release | bars | coordinated | taierzhuang.coordination/3/1/-",
        "taierzhuang_approval | before_release | bars | approved_by_law | taierzhuang.coordination/3/2/-",
        "taierzhuang_declassified | before_release | bars | declassified | when determined_state_secret | unless any: any of secrecy_term_expired, formally_published | taierzhuang.secrecy_review/9/3/-",
        "taierzhuang_declassified_late | before_release | formality | declassified | when determined_state_secret and any of secrecy_term_expired, formally_published | taierzhuang.secrecy_review/9/3/-",
        "taierzhuang_declass_filed | with_release | formality | recorded declassification_filing | when determined_state_secret | taierzhuang.secrecy_review/9/3/-",
        "taierzhuang_marked_declassified | before_release | formality | declassified | when marked_secret and any of secrecy_term_expired, declassified, formally_published | unless any: mark_refuted and determined_state_secret | taierzhuang.secrecy_review/9/3/-",
        "taierzhuang_marked_filed | with_release | formality | recorded declassification_filing | when marked_secret and any of secrecy_term_expired, declassified, formally_published | unless any: mark_refuted and determined_state_secret | taierzhuang.secrecy_review/9/3/-",
        "taierzhuang_register | with_release | formality | recorded registration | only proactive | taierzhuang.secrecy_review/6/-/5 taierzhuang.review_form/-/2/2",
    ]);
}

#[test]
#[rustfmt::skip]
fn the_review_of_taierzhuang() {
    rows(review(rules("taierzhuang").review()), &[
        "step: submit by providing_department | taierzhuang.secrecy_review/6/-/1",
        "step: opinion by review_body | taierzhuang.secrecy_review/6/-/2/1",
        "step: in_house_check by in_house_secrecy_body | taierzhuang.review_form/-/2/4",
        "step: approval by leader_in_charge | taierzhuang.secrecy_review/6/-/2/1",
        "step: disposal by providing_department | taierzhuang.secrecy_review/6/-/3",
        "step: keeping by release_department | taierzhuang.review_form/-/2/1",
        "step: registration by website_manager | taierzhuang.secrecy_review/6/-/5",
        "form: unit | taierzhuang.review_form/-/1/1",
        "form: date | taierzhuang.review_form/-/1/1",
        "form: serial | taierzhuang.review_form/-/1/2",
        "form: department | taierzhuang.review_form/-/1/2",
        "form: title | taierzhuang.review_form/-/1/2",
        "form: release | taierzhuang.secrecy_review/6/-/1",
        "form: handler | taierzhuang.review_form/-/1/6",
        "opinion: agree | taierzhuang.secrecy_review/6/-/2/1",
        "opinion: disagree | taierzhuang.secrecy_review/6/-/2/1",
        "route: secrecy, beyond_classification_power, disclosability | business | to competent_department next_higher | passed up taierzhuang.secrecy_review/8/2/- | taierzhuang.secrecy_review/8/1/-",
        "route: secrecy, beyond_classification_power, disclosability | not business | to secrecy_administration same_level | passed up taierzhuang.secrecy_review/8/2/- | taierzhuang.secrecy_review/8/1/-",
        "duty: review_before_release | taierzhuang.secrecy_review/4/-/-",
        "duty: review_before_release | taierzhuang.secrecy_review/3/-/-",
        "duty: review_before_release | taierzhuang.proactive/13/1/-",
        "duty: one_matter_one_review | taierzhuang.secrecy_review/4/-/-",
        "duty: establish_mechanism | taierzhuang.secrecy_review/5/-/-",
        "duty: establish_mechanism | taierzhuang.secrecy_review/12/-/-",
        "duty: basis_and_reasons | taierzhuang.secrecy_review/6/-/2/2",
        "duty: review_again | taierzhuang.secrecy_review/6/-/2/3",
        "duty: dispose_as_approved | taierzhuang.secrecy_review/6/-/3",
        "duty: keep_record | taierzhuang.secrecy_review/6/-/4",
        "duty: register | taierzhuang.secrecy_review/6/-/5",
        "duty: register | taierzhuang.review_form/-/2/2",
        "duty: declassify_before_release | taierzhuang.secrecy_review/9/3/-",
        "duty: file_declassification | taierzhuang.secrecy_review/9/3/-",
        "duty: processed_version_only | taierzhuang.secrecy_review/10/-/-",
        "duty: in_house_first | taierzhuang.review_form/-/2/4",
    ]);
}

/// Four chains as one list: catalogue 3 and 7, secrecy review 7, publication 3 and 4, proactive 7.
#[test]
#[rustfmt::skip]
fn the_gates_of_yunnan_bureau() {
    gates_of("yunnan_bureau", &[
        "yunnan_handling | drafting | bars | stated attribute, scope, manner, secret, level_and_term | when document_in_handling | in sequence | yunnan_bureau.publication/3/-/- yunnan_bureau.secrecy_review/11/-/-",
        "yunnan_originating_unit | before_release | bars | approved originating_unit | in sequence | yunnan_bureau.secrecy_review/7/-/1",
        "yunnan_checker | before_release | bars | approved checker | in sequence | yunnan_bureau.catalogue/3/-/-",
        "yunnan_section_head | before_release | bars | approved section_head | only proactive | when online_release | in sequence | yunnan_bureau.catalogue/7/-/-",
        "yunnan_review_body | before_release | bars | approved review_body, office | in sequence | yunnan_bureau.secrecy_review/7/-/3 yunnan_bureau.publication/4/-/- yunnan_bureau.proactive/7/-/2",
        "yunnan_third_party | before_release | bars | third_parties_heard | only proactive | when any of trade_secret, personal_privacy, similar_interest | in sequence | yunnan_bureau.proactive/7/-/3",
        "yunnan_coordination | before_release | bars | coordinated | in sequence | yunnan_bureau.coordination/1/-/- yunnan_bureau.proactive/7/-/4",
        "yunnan_approval | before_release | bars | approved_by_law | only proactive | in sequence | yunnan_bureau.proactive/7/-/5",
        "yunnan_leader | before_release | bars | approved leader_in_charge | in sequence | yunnan_bureau.secrecy_review/7/-/4 yunnan_bureau.catalogue/3/-/- yunnan_bureau.catalogue/7/-/- yunnan_bureau.publication/4/-/-",
        "yunnan_declassified | before_release | formality | declassified | when determined_state_secret and secrecy_term_expired | yunnan_bureau.secrecy_review/10/-/-",
        "yunnan_publisher | with_release | bars | published_by office | only proactive | yunnan_bureau.catalogue/3/-/- yunnan_bureau.catalogue/7/-/- yunnan_bureau.proactive/6/-/-",
        "yunnan_ledger | with_release | formality | recorded ledger | yunnan_bureau.catalogue/3/-/-",
    ]);
}

#[test]
#[rustfmt::skip]
fn the_review_of_yunnan_bureau() {
    rows(review(rules("yunnan_bureau").review()), &[
        "step: preliminary_opinion by originating_unit | yunnan_bureau.secrecy_review/7/-/1",
        "step: opinion by review_body | yunnan_bureau.secrecy_review/7/-/3",
        "step: opinion by office | yunnan_bureau.publication/4/-/-",
        "step: approval by leader_in_charge | yunnan_bureau.secrecy_review/7/-/4",
        "opinion: proactive | yunnan_bureau.secrecy_review/11/-/-",
        "opinion: on_request | yunnan_bureau.secrecy_review/11/-/-",
        "opinion: exempt | yunnan_bureau.secrecy_review/11/-/-",
        "opinion: uncertain | yunnan_bureau.secrecy_review/11/-/-",
        "check: state_secret | yunnan_bureau.secrecy_review/2/-/-",
        "check: trade_secret | yunnan_bureau.secrecy_review/2/-/-",
        "check: privacy | yunnan_bureau.secrecy_review/2/-/-",
        "check: security | yunnan_bureau.secrecy_review/2/-/-",
        "check: scope | yunnan_bureau.publication/5/-/-",
        "check: form | yunnan_bureau.publication/5/-/-",
        "check: time_limit | yunnan_bureau.publication/5/-/-",
        "check: procedure | yunnan_bureau.publication/5/-/-",
        "check: accuracy | yunnan_bureau.publication/6/-/-",
        "check: authority | yunnan_bureau.publication/6/-/-",
        "check: completeness | yunnan_bureau.publication/6/-/-",
        "check: timeliness | yunnan_bureau.publication/6/-/-",
        "material: text | yunnan_bureau.secrecy_review/9/-/1",
        "material: reasons_letter | yunnan_bureau.secrecy_review/9/-/2",
        "material: other_asked | yunnan_bureau.secrecy_review/9/-/3",
        "route: secrecy | business | to superior_agency with_power, secrecy_administration with_power | passed up yunnan_bureau.secrecy_review/9/-/- | yunnan_bureau.secrecy_review/9/-/-",
        "route: secrecy | not business | to secrecy_administration with_power | passed up yunnan_bureau.secrecy_review/9/-/- | yunnan_bureau.secrecy_review/9/-/-",
        "duty: review_before_release | yunnan_bureau.secrecy_review/3/-/-",
        "duty: review_before_release | yunnan_bureau.publication/2/-/-",
        "duty: review_before_release | yunnan_bureau.publication/4/-/-",
        "duty: establish_mechanism | yunnan_bureau.secrecy_review/5/-/-",
        "duty: name_basis | yunnan_bureau.secrecy_review/4/-/-",
        "duty: opinion_fixes_attribute | yunnan_bureau.secrecy_review/11/-/-",
        "duty: return_barred | yunnan_bureau.catalogue/8/-/-",
        "duty: declassify_before_release | yunnan_bureau.secrecy_review/10/-/-",
        "duty: severing_confirmed_outside | yunnan_bureau.secrecy_review/13/-/-",
        "duty: reasons_on_query | yunnan_bureau.secrecy_review/14/-/-",
        "duty: determination_in_proceedings | yunnan_bureau.secrecy_review/15/-/-",
        "duty: recheck | yunnan_bureau.secrecy_review/16/-/-",
    ]);
}

#[test]
#[rustfmt::skip]
fn the_channels() {
    let of = rules("yantian");
    rows(of.channels().iter().map(|row| channel(row, Some(of))), &[
        "one_of every public channel | yantian/16/-/-",
    ]);
    let of = rules("yanliang");
    rows(of.channels().iter().map(|row| channel(row, Some(of))), &[
        "one_of portal | yanliang/36/-/-/a",
        "first portal | when decision_measure_or_response | yanliang/36/-/-/b",
        "one_of portal | when annual_report | yanliang/31/-/-/b",
        "each_of portal, weibo, we_chat | when document_for_mobile | contested | yanliang/30/-/-",
    ]);
    let of = rules("lieshan");
    rows(of.channels().iter().map(|row| channel(row, Some(of))), &[
        "one_of portal, official_site | lieshan/13/-/-/a",
    ]);
    let of = rules("taierzhuang");
    rows(of.channels().iter().map(|row| channel(row, Some(of))), &[
        "one_of every public channel | taierzhuang.proactive/10/-/-",
        "one_of portal | taierzhuang.proactive/11/1/-",
    ]);
    let of = rules("yunnan_bureau");
    rows(of.channels().iter().map(|row| channel(row, Some(of))), &[
        "one_of every public channel | yunnan_bureau.proactive/4/-/-",
        "online_only official_site, portal | yunnan_bureau.catalogue/7/-/-",
    ]);
}

#[test]
#[rustfmt::skip]
fn the_interpretation_of_policy() {
    let of = rules("yantian");
    rows(of.interpretation().iter().flat_map(|row| interpretation(row, Some(of))), &[
        "when to_be_interpreted | yantian/21/-/-/a",
    ]);
    let of = rules("yanliang");
    rows(of.interpretation().iter().flat_map(|row| interpretation(row, Some(of))), &[
        "when policy_document | yanliang/25/-/-/a",
        "in step: drafting | yanliang/25/-/-/a",
        "in step: sign_off | yanliang/25/-/-/a",
        "in step: release | yanliang/25/-/-/a",
    ]);
    let of = rules("lieshan");
    rows(of.interpretation().iter().flat_map(|row| interpretation(row, Some(of))), &[]);
    let of = rules("taierzhuang");
    rows(of.interpretation().iter().flat_map(|row| interpretation(row, Some(of))), &[]);
    let of = rules("yunnan_bureau");
    rows(of.interpretation().iter().flat_map(|row| interpretation(row, Some(of))), &[
        "when any of policy_document, normative_or_important | by plan | yunnan_bureau.interpretation/1/-/-",
        "in step: drafting | yunnan_bureau.interpretation/1/-/-",
        "in step: sign_off | yunnan_bureau.interpretation/1/-/-",
        "in step: release | yunnan_bureau.interpretation/1/-/-",
        "same drafter | yunnan_bureau.interpretation/2/-/-",
        "no plan, no submission | when normative_or_important and own_or_superior_name | yunnan_bureau.interpretation/3/-/-",
        "element: outline | yunnan_bureau.interpretation/4/-/-",
        "element: form | yunnan_bureau.interpretation/4/-/-",
        "element: channel | yunnan_bureau.interpretation/4/-/-",
        "element: time | yunnan_bureau.interpretation/4/-/-",
        "within interpretation_material",
    ]);
}

#[test]
#[rustfmt::skip]
fn the_attributes() {
    let of = rules("yantian");
    rows(of.attributes().iter().map(cited), &[]);
    let of = rules("yanliang");
    rows(of.attributes().iter().map(cited), &[]);
    let of = rules("lieshan");
    rows(of.attributes().iter().map(cited), &[
        "proactive | lieshan/10/-/-/c",
        "partial | lieshan/10/-/-/c",
        "on_request | lieshan/10/-/-/c",
        "withheld | lieshan/10/-/-/c",
    ]);
    let of = rules("taierzhuang");
    rows(of.attributes().iter().map(cited), &[]);
    let of = rules("yunnan_bureau");
    rows(of.attributes().iter().map(cited), &[
        "proactive | yunnan_bureau.catalogue/6/-/-",
        "on_request | yunnan_bureau.catalogue/6/-/-",
        "withheld | yunnan_bureau.catalogue/6/-/-",
    ]);
}

#[test]
#[rustfmt::skip]
fn the_liabilities() {
    let of = rules("yantian");
    rows(of.liabilities().iter().map(liability), &[
        "other_breach | none | agency, staff | yantian/31/-/-/b",
        "other_breach | serious | agency, staff | yantian/31/-/-/c",
    ]);
    let of = rules("yanliang");
    rows(of.liabilities().iter().map(liability), &[]);
    let of = rules("lieshan");
    rows(of.liabilities().iter().map(liability), &[
        "other_breach | none | agency, persons_responsible | lieshan/15/-/-/b",
    ]);
    let of = rules("taierzhuang");
    rows(of.liabilities().iter().map(liability), &[
        "released_unconsulted | none | agency | taierzhuang.coordination/10/1/-",
        "objection_refused | serious_and_adverse | agency | taierzhuang.coordination/11/-/1",
        "released_unconsulted | serious_and_adverse | agency | taierzhuang.coordination/11/-/2",
        "released_against_agreement | serious_and_adverse | agency | taierzhuang.coordination/11/-/3",
        "failed_to_object | serious_and_adverse | agency | taierzhuang.coordination/11/-/4",
        "other_coordination_breach | serious_and_adverse | agency | taierzhuang.coordination/11/-/5",
        "breached_secrecy_rules | none | agency | taierzhuang.secrecy_review/11/-/-",
        "breached_secrecy_rules | leak | taierzhuang.secrecy_review/11/-/-",
        "released_unreviewed | leak | taierzhuang.secrecy_review/11/-/-",
        "reviewed_improperly | leak | taierzhuang.secrecy_review/11/-/-",
        "review_not_performed | leak | taierzhuang.secrecy_review/11/-/-",
        "no_review_system | none | agency | taierzhuang.secrecy_review/12/-/-",
        "no_review_system | serious | persons_responsible | taierzhuang.secrecy_review/12/-/-",
        "reviewed_improperly | leak | approver, head_of_providing_department, directly_responsible | taierzhuang.secrecy_review/13/-/1",
        "review_not_performed | leak | head_of_review_body, directly_responsible | taierzhuang.secrecy_review/13/-/2",
        "reviewed_improperly | crime | taierzhuang.secrecy_review/13/-/-",
        "review_not_performed | crime | taierzhuang.secrecy_review/13/-/-",
        "not_as_required | none | agency | taierzhuang.supervision/2/1/-",
        "not_as_required | persons_to_answer | leaders_responsible, directly_responsible | taierzhuang.supervision/2/1/-",
        "not_as_required | verified | agency | taierzhuang.supervision/2/2/-",
        "obstructed_supervision | none | persons_responsible | taierzhuang.supervision/4/-/-",
        "not_performed | none | agency | taierzhuang.supervision/5/-/-",
        "not_performed | serious | leaders_responsible, directly_responsible | taierzhuang.supervision/5/-/-",
        "not_performed | crime | taierzhuang.supervision/5/-/-",
        "not_updated | none | agency | taierzhuang.supervision/5/-/-",
        "not_updated | serious | leaders_responsible, directly_responsible | taierzhuang.supervision/5/-/-",
        "not_updated | crime | taierzhuang.supervision/5/-/-",
        "other_breach | none | agency | taierzhuang.supervision/5/-/-",
        "other_breach | serious | leaders_responsible, directly_responsible | taierzhuang.supervision/5/-/-",
        "other_breach | crime | taierzhuang.supervision/5/-/-",
    ]);
    let of = rules("yunnan_bureau");
    rows(of.liabilities().iter().map(liability), &[
        "other_breach | persons_to_answer | persons_responsible | yunnan_bureau.inspection/4/-/-",
        "reviewed_laxly | none | yunnan_bureau.publication/7/-/-",
        "false_content | adverse | yunnan_bureau.publication/7/-/-",
        "released_unreviewed | leak | yunnan_bureau.publication/7/-/-",
    ]);
}

#[test]
#[rustfmt::skip]
fn the_findings_that_are_asked() {
    let of = rules("yantian");
    rows(of.findings().iter().map(|row| format!("{} {} | {}", row.place(), row.code(), row.by().stable())), &[
        "0 proposal_reply | yantian/7/2/-/b",
        "1 normative_document | yantian/20/-/-/b",
        "2 is_major | yantian/23/-/-/b",
        "3 is_urgent | yantian/23/-/-/b",
        "4 to_be_interpreted | yantian/21/-/-/a",
        "6 major_ecological_effect | yantian/15/-/-",
        "7 closely_tied_project | yantian/15/-/-",
    ]);
    let of = rules("yanliang");
    rows(of.findings().iter().map(|row| format!("{} {} | {}", row.place(), row.code(), row.by().stable())), &[
        "0 proposal_reply | yanliang/17/-/-/c",
        "1 permit_or_penalty | yanliang/21/-/-",
        "2 official_document | yanliang/33/-/-/a",
        "3 closely_tied | yanliang/33/-/-/b",
        "4 livelihood_topic | yanliang/9/-/-",
        "5 major_decision | yanliang/8/2/-/a",
        "7 district_wide_work | yanliang/26/-/-/b",
        "8 major_emergency | yanliang/26/-/-/b",
        "9 administrative_powers | yanliang/19/-/-/b",
        "10 annual_report | yanliang/31/-/-/b",
        "11 decision_measure_or_response | yanliang/36/-/-/b",
        "12 document_for_mobile | yanliang/30/-/-",
        "13 policy_document | yanliang/25/-/-/a",
    ]);
    let of = rules("lieshan");
    rows(of.findings().iter().map(|row| format!("{} {} | {}", row.place(), row.code(), row.by().stable())), &[
        "0 obtained_from_other_agency | lieshan/2/-/-/b",
        "1 made_here | lieshan/10/-/-/b",
        "2 special_release_rules | lieshan/10/-/-/g",
    ]);
    let of = rules("taierzhuang");
    rows(of.findings().iter().map(|row| format!("{} {} | {}", row.place(), row.code(), row.by().stable())), &[]);
    let of = rules("yunnan_bureau");
    rows(of.findings().iter().map(|row| format!("{} {} | {}", row.place(), row.code(), row.by().stable())), &[
        "0 relates_to_enforcement | yunnan_bureau.secrecy_review/6/-/3",
        "1 may_affect_enforcement | yunnan_bureau.secrecy_review/6/-/3",
        "2 threatens_life | yunnan_bureau.secrecy_review/6/-/3",
        "3 in_process | yunnan_bureau.secrecy_review/6/-/4",
        "4 forbidden_by_rule | yunnan_bureau.secrecy_review/6/-/6",
        "5 endangers_in_fact | yunnan_bureau.secrecy_review/6/-/5",
        "6 document_in_handling | yunnan_bureau.publication/3/-/-",
        "7 online_release | yunnan_bureau.catalogue/7/-/-",
        "8 policy_document | yunnan_bureau.interpretation/1/-/-",
        "9 normative_or_important | yunnan_bureau.interpretation/3/-/-",
        "10 own_or_superior_name | yunnan_bureau.interpretation/3/-/-",
    ]);
}

#[test]
#[rustfmt::skip]
fn the_periods() {
    let of = rules("yantian");
    rows(of.periods().iter().map(|row| format!("{} | {}", wire(&row.purpose()), cited(&row.period()))), &[]);
    let of = rules("yanliang");
    rows(of.periods().iter().map(|row| format!("{} | {}", wire(&row.purpose()), cited(&row.period()))), &[
        "power_list_update | length 10; unit working_days | yanliang/19/-/-/c",
        "double_publicity | length 7; unit working_days | yanliang/21/-/-",
        "portal_publication | length 5; unit working_days | yanliang/36/-/-/c",
    ]);
    let of = rules("lieshan");
    rows(of.periods().iter().map(|row| format!("{} | {}", wire(&row.purpose()), cited(&row.period()))), &[
        "joint_consultation | length 3; unit working_days | lieshan/8/-/-/a",
        "publication | length 20; unit working_days | lieshan/11/-/-/a",
        "request_catalogue | length 20; unit working_days | lieshan/11/-/-/b",
    ]);
    let of = rules("taierzhuang");
    rows(of.periods().iter().map(|row| format!("{} | {}", wire(&row.purpose()), cited(&row.period()))), &[
        "publication | length 20; unit working_days | taierzhuang.proactive/12/-/-",
        "coordination_letter | length 5; unit working_days | taierzhuang.coordination/5/-/-",
        "coordination_letter_on_request | length 5; unit working_days | taierzhuang.coordination/6/2/-",
        "secrecy_opinion | length 1; unit working_days | taierzhuang.secrecy_review/6/-/-",
    ]);
    let of = rules("yunnan_bureau");
    rows(of.periods().iter().map(|row| format!("{} | {}", wire(&row.purpose()), cited(&row.period()))), &[
        "publication | length 20; unit working_days | yunnan_bureau.proactive/5/-/-",
        "reply | length 15; unit working_days | yunnan_bureau.staff_duties/5/-/4",
        "reply_extension | length 15; unit working_days | yunnan_bureau.staff_duties/5/-/4",
        "coordination_answer | length 10; unit working_days | yunnan_bureau.coordination/3/-/-",
        "referral_answer | length 7; unit working_days | yunnan_bureau.secrecy_review/12/-/-",
        "referral_answer_extension | length 7; unit working_days | yunnan_bureau.secrecy_review/12/-/-",
        "interpretation_material | length 10; unit working_days | yunnan_bureau.interpretation/5/-/-",
    ]);
}

// ---- What the gates, channels and interpretations rest on. ----

fn fact(rules: Option<&LocalRules>, code: &str) -> Fact {
    let local = rules.and_then(|rules| rules.finding(code));
    local.unwrap_or_else(|| code.parse().expect("a national fact"))
}

/// Of some tests: each hinge alone decides. Beside the hinges stand findings that decide nothing here.
///
/// As given they hold; with one hinge turned they do not; with one hinge not asked they are open.
#[track_caller]
fn rests_on(rules: Option<&LocalRules>, what: &str, held: impl Fn(&Facts) -> Truth, hinges: &str, beside: &str) {
    let read = |text: &str| -> Vec<(Fact, bool)> {
        let one = |word: &str| match word.strip_prefix('!') {
            Some(code) => (fact(rules, code), false),
            None => (fact(rules, word), true),
        };
        text.split_whitespace().map(one).collect()
    };
    let sheet = |findings: &mut dyn Iterator<Item = (Fact, bool)>| {
        findings.fold(Facts::new(), |facts, (fact, yes)| {
            facts.with(fact, if yes { Finding::Yes } else { Finding::No }).expect("findings that stand together")
        })
    };
    let (hinges, beside) = (read(hinges), read(beside));
    assert!(!hinges.is_empty(), "{what}");
    assert_eq!(held(&sheet(&mut hinges.iter().chain(&beside).copied())), Truth::Yes, "{what}");
    for &(hinge, yes) in &hinges {
        let others = || hinges.iter().chain(&beside).copied().filter(move |(fact, _)| *fact != hinge);
        assert_eq!(held(&sheet(&mut others().chain([(hinge, !yes)]))), Truth::No, "{what}: {hinge} turned");
        assert_eq!(held(&sheet(&mut others())), Truth::Open, "{what}: {hinge} not asked");
    }
}

type Case = (&'static str, &'static str, &'static str);

#[track_caller]
fn every_one_is_listed(mut found: Vec<String>, cases: &[Case]) {
    let mut listed: Vec<String> = cases.iter().map(|(of, ..)| (*of).to_owned()).collect();
    for list in [&mut found, &mut listed] {
        list.sort();
        list.dedup();
    }
    assert_eq!(listed, found);
}

/// The gate, the findings on which it turns, and those beside them (`!`: no).
#[rustfmt::skip]
const GATES_STAND: [Case; 33] = [
    ("yantian_label", "normative_document", ""),                                             // yantian/20/-/-/b
    ("yantian_head", "!is_major !is_urgent", ""),                                            // yantian/23/-/-/a
    ("yantian_leader", "is_major", "!is_urgent"),                                            // yantian/23/-/-/b
    ("yantian_leader", "is_urgent", "!is_major"),                                            // yantian/23/-/-/b
    ("yanliang_label", "official_document", ""),                                             // yanliang/33/-/-/a
    ("yanliang_basis", "official_document", ""),                                             // yanliang/33/-/-/c
    ("yanliang_consent", "official_document", "!closely_tied"),                              // yanliang/33/-/-/c
    ("yanliang_basis_closely_tied", "official_document closely_tied", ""),                   // yanliang/33/-/-/c
    ("yanliang_consent_closely_tied", "official_document closely_tied", ""),                 // yanliang/33/-/-/c
    ("yanliang_meeting_plan", "livelihood_topic", ""),                                       // yanliang/9/-/-
    ("yanliang_formation", "official_document", ""),                                         // yanliang/34/-/1
    ("yanliang_district_approval", "district_wide_work", "!major_emergency"),                // yanliang/26/-/-/b
    ("yanliang_district_approval", "major_emergency", "!district_wide_work"),                // yanliang/26/-/-/b
    ("yanliang_powers", "administrative_powers", ""),                                        // yanliang/19/-/-/b
    ("yanliang_annual_report", "annual_report", ""),                                         // yanliang/31/-/-/b
    ("yanliang_draft_published", "major_decision", ""),                                      // yanliang/8/2/-/a
    ("yanliang_comments_published", "major_decision", ""),                // yanliang/8/2/-/b
    ("lieshan_form", "made_here", ""),                                                       // lieshan/10/-/-/b
    ("lieshan_attribute", "made_here", ""),                                                  // lieshan/10/-/-/c
    ("taierzhuang_third_party", "trade_secret", "!personal_privacy !similar_interest"),      // taierzhuang.proactive/15/-/-
    ("taierzhuang_third_party", "similar_interest", "!trade_secret !personal_privacy"),      // taierzhuang.proactive/15/-/-
    ("taierzhuang_declassified", "determined_state_secret", ""),                             // taierzhuang.secrecy_review/9/3/-
    ("taierzhuang_declassified_late", "determined_state_secret secrecy_term_expired", "!formally_published"),
    ("taierzhuang_declassified_late", "determined_state_secret formally_published", "!secrecy_term_expired"),
    ("taierzhuang_declass_filed", "determined_state_secret", ""),                            // taierzhuang.secrecy_review/9/3/-
    ("taierzhuang_marked_declassified", "marked_secret secrecy_term_expired", "!declassified !formally_published"),
    ("taierzhuang_marked_declassified", "marked_secret formally_published", "!secrecy_term_expired !declassified"),
    ("taierzhuang_marked_filed", "marked_secret declassified", "!secrecy_term_expired !formally_published"),
    ("yunnan_handling", "document_in_handling", ""),                                         // yunnan_bureau.publication/3/-/-
    ("yunnan_section_head", "online_release", ""),                                           // yunnan_bureau.catalogue/7/-/-
    ("yunnan_third_party", "personal_privacy", "!trade_secret !similar_interest"),           // yunnan_bureau.proactive/7/-/3
    ("yunnan_third_party", "trade_secret", "!personal_privacy !similar_interest"),           // yunnan_bureau.proactive/7/-/3
    ("yunnan_declassified", "determined_state_secret secrecy_term_expired", ""),             // yunnan_bureau.secrecy_review/10/-/-
];

/// The gate, and the findings by which it does not stand.
#[rustfmt::skip]
const GATES_FALL: [Case; 13] = [
    ("lieshan_form", "special_release_rules", "made_here"),                                  // lieshan/10/-/-/g
    ("lieshan_attribute", "special_release_rules", "made_here"),                             // lieshan/10/-/-/g
    ("lieshan_reason", "special_release_rules", ""),                                         // lieshan/10/-/-/g
    ("lieshan_review", "special_release_rules", ""),                                         // lieshan/10/-/-/g
    ("lieshan_approval", "special_release_rules", ""),                                       // lieshan/10/-/-/g
    ("lieshan_registration", "special_release_rules", ""),                                   // lieshan/10/-/-/g
    ("lieshan_filing", "special_release_rules", ""),                                         // lieshan/10/-/-/g
    ("taierzhuang_declassified", "secrecy_term_expired", "!formally_published"),             // secrets_law.2024/24/2/-
    ("taierzhuang_declassified", "formally_published", "!secrecy_term_expired"),             // secrets_law.2024/20/4/-
    ("taierzhuang_marked_declassified", "mark_refuted", "!determined_state_secret"),         // taierzhuang.secrecy_review/9/1/1
    ("taierzhuang_marked_declassified", "determined_state_secret", "!mark_refuted"),         // taierzhuang.secrecy_review/9/3/-
    ("taierzhuang_marked_filed", "mark_refuted", "!determined_state_secret"),                // taierzhuang.secrecy_review/9/1/1
    ("taierzhuang_marked_filed", "determined_state_secret", "!mark_refuted"),                // taierzhuang.secrecy_review/9/3/-
];

fn any_holds(tests: &[Test], facts: &Facts) -> Truth {
    tests.iter().map(|test| test.holds(facts.known())).fold(Truth::No, Truth::or)
}

#[test]
fn a_gate_stands_and_falls_by_its_findings() {
    let all = || BUILT_IN.into_iter().flat_map(|rules| rules.gates().iter().map(move |gate| (rules, gate)));
    let find = |code: &str| all().find(|(_, gate)| gate.code().as_str() == code).expect("a gate");
    for (code, hinges, beside) in GATES_STAND {
        let (rules, gate) = find(code);
        rests_on(Some(rules), code, |facts| Test::all_hold(gate.tests(), facts.known()), hinges, beside);
    }
    for (code, hinges, beside) in GATES_FALL {
        let (rules, gate) = find(code);
        rests_on(Some(rules), code, |facts| any_holds(gate.exceptions(), facts), hinges, beside);
    }
    let with = |tests: fn(&Gate) -> &[Test]| {
        all().filter(|(_, gate)| !tests(gate).is_empty()).map(|(_, gate)| gate.code().to_string()).collect()
    };
    every_one_is_listed(with(Gate::tests), &GATES_STAND);
    every_one_is_listed(with(Gate::exceptions), &GATES_FALL);
}

#[test]
fn the_gates_of_the_nation_stand_by_their_findings() {
    #[rustfmt::skip]
    let cases = [
        (&regulation_2019::EDITION, "trade_secret", "!personal_privacy !similar_interest"),  // national.2019/15/-/-
        (&regulation_2019::EDITION, "personal_privacy", "!trade_secret !similar_interest"),  // national.2019/15/-/-
        (&regulation_2019::EDITION, "similar_interest", "!trade_secret !personal_privacy"),  // national.2019/15/-/-
        (&regulation_2007::EDITION, "trade_secret", "!personal_privacy similar_interest"),   // national.2007/14/4/-
        (&regulation_2007::EDITION, "personal_privacy", "!trade_secret similar_interest"),   // national.2007/14/4/-
    ];
    for (edition, hinges, beside) in cases {
        let mut gates = edition.release_gates().iter().filter(|gate| !gate.tests().is_empty());
        let gate = gates.next().expect("a gate with tests");
        rests_on(None, "national_third_party", |facts| Test::all_hold(gate.tests(), facts.known()), hinges, beside);
        assert!(gates.next().is_none() && edition.release_gates().iter().all(|gate| gate.exceptions().is_empty()));
    }
}

/// The provision of a channel rule, and the findings on which it turns.
#[rustfmt::skip]
const CHANNELS_STAND: [Case; 3] = [
    ("yanliang/36/-/-/b", "decision_measure_or_response", ""),
    ("yanliang/31/-/-/b", "annual_report", ""),
    ("yanliang/30/-/-", "document_for_mobile", ""),
];

/// The provision of an interpretation rule or of its plan, and the findings on which it turns.
#[rustfmt::skip]
const INTERPRETATION_STANDS: [Case; 4] = [
    ("yantian/21/-/-/a", "to_be_interpreted", ""),
    ("yanliang/25/-/-/a", "policy_document", ""),
    ("yunnan_bureau.interpretation/1/-/-", "policy_document", "!normative_or_important"),
    ("yunnan_bureau.interpretation/3/-/-", "normative_or_important own_or_superior_name", ""),
];

/// Provisions with the tests of their rows.
type Rows = Vec<(String, &'static [Test])>;

#[test]
fn channels_and_interpretation_rest_on_their_findings() {
    fn all(pick: fn(&'static LocalRules) -> Rows, cases: &[Case]) {
        let rows: Vec<_> = BUILT_IN
            .into_iter()
            .flat_map(|rules| pick(rules).into_iter().map(move |(by, tests)| (rules, by, tests)))
            .filter(|(_, _, tests)| !tests.is_empty())
            .collect();
        for (by, hinges, beside) in cases {
            let (rules, _, tests) = rows.iter().find(|(_, row, _)| row == by).expect("a row");
            rests_on(Some(rules), by, |facts| Test::all_hold(tests, facts.known()), hinges, beside);
        }
        every_one_is_listed(rows.into_iter().map(|(_, by, _)| by).collect(), cases);
    }
    all(|rules| rules.channels().iter().map(|row| (row.by().stable(), row.tests())).collect(), &CHANNELS_STAND);
    let interpretation = |rules: &'static LocalRules| {
        let plan = |row: &'static InterpretationRule| row.plan_required().map(|by| (by.stable(), row.plan_tests()));
        let rows = rules.interpretation().iter();
        rows.flat_map(|row| [Some((row.by().stable(), row.tests())), plan(row)]).flatten().collect()
    };
    all(interpretation, &INTERPRETATION_STANDS);
}

#[test]
fn who_takes_a_step_that_a_text_gives() {
    // The first row answers; what the text gives to nobody has no answer.
    let step = |place: &str, step| rules(place).review().who(step).map(|row| (*row, row.by().stable()));
    let opinion = |role, by: &str| Some((role, by.to_owned()));
    assert_eq!(
        step("taierzhuang", ReviewStep::Approval),
        opinion(Role::LeaderInCharge, "taierzhuang.secrecy_review/6/-/2/1")
    );
    assert_eq!(
        step("yunnan_bureau", ReviewStep::Opinion),
        opinion(Role::ReviewBody, "yunnan_bureau.secrecy_review/7/-/3")
    );
    assert_eq!(step("yanliang", ReviewStep::Opinion), opinion(Role::DisclosureOffice, "yanliang/6/2/4"));
    assert_eq!(step("lieshan", ReviewStep::Opinion), opinion(Role::DisclosingAgency, "lieshan/10/-/-/a"));
    for place in ["yantian", "yanliang", "lieshan"] {
        assert_eq!(step(place, ReviewStep::Approval), None, "{place}");
    }
}

// ---- What a host may load in this shape. ----

fn host(mut written: Value, field: &str, to: Value) -> Value {
    written.as_object_mut().expect("an object").insert(field.to_owned(), to);
    written
}

fn minimal() -> Value {
    json!({
        "place": "hekou",
        "name": {"zh": "河口区"},
        "force": {"force": "undated"},
        "findings": [{"place": 0, "code": "river", "by": "hekou/7/-/-", "question": {"zh": "是否涉河？"}}],
    })
}

#[track_caller]
fn refused(field: &str, to: Value, error: &str) {
    let refusal = serde_json::from_value::<LocalRules>(host(minimal(), field, to)).expect_err("to be refused");
    assert_eq!(refusal.to_string(), error);
}

#[track_caller]
fn read(field: &str, to: Value) -> LocalRules {
    serde_json::from_value(host(minimal(), field, to)).expect("rules")
}

fn a_gate(code: &str) -> Value {
    json!({"code": code, "by": ["hekou/9/-/-"], "name": {"zh": "批准"}, "stage": "before_release",
           "closes": {"approved": ["department_head"]}})
}

#[test]
fn the_built_in_rows_are_what_a_host_can_load() {
    fn same<T: PartialEq + Debug + ?Sized>(read: &T, own: &T) {
        assert_eq!(read, own);
    }
    for place in PLACES {
        let own = rules(place);
        let text = serde_json::to_string(own).expect("serialises");
        let taken = format!("`place` is `{place}`: expected a code of its own, not a built-in place or the nation");
        assert!(
            serde_json::from_str::<LocalRules>(&text)
                .expect_err("a place that is taken")
                .to_string()
                .starts_with(&taken)
        );
        let renamed = host(serde_json::from_str(&text).expect("JSON"), "place", json!("host"));
        let read: LocalRules = serde_json::from_str(&renamed.to_string()).expect("rules");
        same(read.gates(), own.gates());
        same(read.review(), own.review());
        same(read.channels(), own.channels());
        same(read.interpretation(), own.interpretation());
        same(read.attributes(), own.attributes());
        same(read.liabilities(), own.liabilities());
        // And the whole again, text for text.
        let again: LocalRules =
            serde_json::from_value(serde_json::to_value(&read).expect("serialises")).expect("rules");
        same(&again, &read);
        assert_eq!(serde_json::to_value(&read).expect("serialises"), renamed);
    }
}

#[test]
fn the_rows_read_plainly_on_the_wire() {
    let yantian = rules("yantian");
    let leader = yantian.gates().iter().find(|gate| gate.code().as_str() == "yantian_leader").expect("a gate");
    assert_eq!(
        json_of(leader),
        json!({
            "code": "yantian_leader", "by": ["yantian/23/-/-/b"],
            "name": {"zh": "区政府领导批准", "en": "approval of a district leader"},
            "stage": "before_release", "closes": {"approved": ["district_leader"]}, "strength": "bars",
            "when": [{"any_of": ["local.2", "local.3"]}], "unless": [], "mode": "proactive", "attributes": [],
            "in_sequence": false, "clash": [{"with": "national.2019/6/-/-"}, {"with": "national.2019/20/-/12", "when": {"fact": "local.3"}}],
        })
    );
    let taierzhuang = rules("taierzhuang").review();
    // A step is a pair: what is done, and by whom.
    assert_eq!(
        taierzhuang.steps().first().map(json_of),
        Some(json!({"value": ["submit", "providing_department"], "by": "taierzhuang.secrecy_review/6/-/1"}))
    );
    assert_eq!(
        taierzhuang.routes().first().map(json_of),
        Some(json!({
            "by": "taierzhuang.secrecy_review/8/1/-",
            "over": ["secrecy", "beyond_classification_power", "disclosability"], "business": true,
            "to": [{"kind": "competent_department", "stands": "next_higher"}],
            "level_by_level": "taierzhuang.secrecy_review/8/2/-",
        }))
    );
    assert_eq!(
        rules("yanliang").channels().get(1).map(json_of),
        Some(
            json!({"by": "yanliang/36/-/-/b", "demand": {"first": "portal"}, "when": [{"fact": "local.11"}], "contested": false})
        )
    );
}

#[test]
fn a_host_loads_its_own_rows() {
    // What is left out is the plainest: it bars, everywhere, in both modes, in no sequence.
    let loaded = read("gates", json!([a_gate("head")]));
    rows(
        loaded.gates().iter().map(|row| gate(row, Some(&loaded))),
        &["head | before_release | bars | approved department_head | hekou/9/-/-"],
    );
    let full = json!({
        "code": "river_draft", "by": ["hekou/9/-/-", "hekou/10/-/-"], "name": {"zh": "明确属性"}, "stage": "drafting",
        "closes": {"stated": ["attribute"]}, "strength": "in_principle", "when": [{"fact": "local.0"}],
        "unless": [{"fact": "secrecy_term_expired"}], "mode": "proactive", "attributes": ["partial"],
        "under": "closely_tied_only", "in_sequence": true, "clash": [{"with": "national.2019/6/2/-"}],
    });
    let loaded = read("gates", json!([full]));
    rows(
        loaded.gates().iter().map(|row| gate(row, Some(&loaded))),
        &[
            "river_draft | drafting | in_principle | stated attribute | only proactive | of partial | when river | unless any: secrecy_term_expired | under closely_tied_only | in sequence | against national.2019/6/2/- | hekou/9/-/- hekou/10/-/-",
        ],
    );
    let loaded = read("review", json!({"steps": [{"value": ["approval", "department_head"], "by": "hekou/8/-/-"}]}));
    rows(review(loaded.review()), &["step: approval by department_head | hekou/8/-/-"]);
    let loaded = read("channels", json!([{"by": "hekou/11/-/-", "demand": {"first": "portal"}}]));
    rows(loaded.channels().iter().map(|row| channel(row, None)), &["first portal | hekou/11/-/-"]);
    let loaded = read("interpretation", json!([{"by": "hekou/12/-/-", "when": [{"fact": "local.0"}]}]));
    rows(
        loaded.interpretation().iter().flat_map(|row| interpretation(row, Some(&loaded))),
        &["when river | hekou/12/-/-"],
    );
}

#[test]
fn wrong_rows_are_refused() {
    refused(
        "gates",
        json!([a_gate("head"), a_gate("leader"), a_gate("head")]),
        "two gates have the code `head`: expected each once, and `national_` for the nation's alone",
    );
    let empty = "gate `head` asks for nothing or has no `by`: expected something to close it, and a provision";
    refused("gates", json!([host(a_gate("head"), "by", json!([]))]), empty);
    refused("gates", json!([host(a_gate("head"), "closes", json!({"stated": []}))]), empty);
    let undeclared = |of: &str| format!("`{of}` tests `local.5`, which `findings` does not declare");
    for field in ["when", "unless"] {
        let gate = host(a_gate("head"), field, json!([{"fact": "trade_secret"}, {"any_of": ["local.0", "local.5"]}]));
        refused("gates", json!([gate]), &undeclared("head"));
    }
    let period = json!({"purpose": "portal_publication", "period": {"value": {"length": 5, "unit": "working_days"}, "by": "hekou/9/-/-"}, "of": "local.5"});
    refused("periods", json!([period]), &undeclared("hekou"));
    let local = json!([{"fact": "local.5"}]);
    let rule = json!({"by": "hekou/11/-/-", "demand": {"one_of": ["portal"]}, "when": local});
    refused("channels", json!([rule]), &undeclared("hekou"));
    refused("interpretation", json!([{"by": "hekou/12/-/-", "when": local}]), &undeclared("hekou"));
    let plan = json!({"by": "hekou/12/-/-", "when": [{"fact": "local.0"}], "no_plan_no_submission": "hekou/13/-/-", "plan_when": local});
    refused("interpretation", json!([plan]), &undeclared("hekou"));
}

#[test]
fn unknown_words_in_a_row_are_refused() {
    refused(
        "gates",
        json!([host(a_gate("head"), "ground", json!("must"))]),
        "unknown field `ground`, expected one of `code`, `by`, `name`, `stage`, `closes`, `strength`, `when`, `unless`, `mode`, `attributes`, `under`, `in_sequence`, `clash`",
    );
    refused(
        "gates",
        json!([host(a_gate("head"), "strength", json!("must"))]),
        "unknown variant `must`, expected one of `bars`, `in_principle`, `formality`",
    );
    refused(
        "review",
        json!({"deciders": []}),
        "unknown field `deciders`, expected one of `steps`, `form`, `opinions`, `checks`, `materials`, `routes`, `duties`",
    );
    refused(
        "channels",
        json!([{"by": "hekou/11/-/-", "demand": {"first": "portal"}, "mood": 1}]),
        "unknown field `mood`, expected one of `by`, `demand`, `when`, `contested`",
    );
    refused(
        "interpretation",
        json!([{"by": "hekou/12/-/-", "when": [], "mood": 1}]),
        "unknown field `mood`, expected one of `by`, `when`, `sync`, `by_plan`, `no_plan_no_submission`, `plan_when`, `elements`, `same_drafter`, `material_within`",
    );
    refused("interpretation", json!([{"by": "hekou/12/-/-"}]), "missing field `when`");
    let without = |field: &str| {
        let mut gate = a_gate("head");
        gate.as_object_mut().expect("an object").remove(field);
        json!([gate])
    };
    for field in ["code", "by", "name", "stage", "closes"] {
        refused("gates", without(field), &format!("missing field `{field}`"));
    }
}

/// A row for every list around a release, standing on a provision.
fn standing_on(by: &str) -> [(&'static str, &'static str, Value); 13] {
    let value = |value: Value| json!({"value": value, "by": by});
    let plan = json!({"by": "hekou/12/-/-", "when": [{"fact": "local.0"}]});
    [
        ("gates", "", host(a_gate("head"), "by", json!(["hekou/9/-/-", by]))),
        ("channels", "", json!({"by": by, "demand": {"first": "portal"}})),
        ("interpretation", "", host(plan.clone(), "by", json!(by))),
        ("interpretation", "", host(plan.clone(), "sync", json!([value(json!("release"))]))),
        ("interpretation", "", host(plan.clone(), "elements", json!([value(json!("time"))]))),
        ("interpretation", "", host(plan, "same_drafter", json!(by))),
        ("attributes", "", value(json!("partial"))),
        ("liabilities", "", json!({"by": by, "of": "released_unreviewed", "threshold": "leak"})),
        ("review", "steps", value(json!(["approval", "department_head"]))),
        ("review", "opinions", value(json!("agree"))),
        ("review", "duties", value(json!("keep_record"))),
        (
            "review",
            "routes",
            json!({"by": by, "over": ["secrecy"], "to": [{"kind": "superior_agency", "stands": "any"}]}),
        ),
        (
            "review",
            "routes",
            json!({"by": "hekou/8/-/-", "over": ["secrecy"], "to": [{"kind": "superior_agency", "stands": "any"}], "level_by_level": by}),
        ),
    ]
}

fn filled(list: &str, rows: Vec<Value>) -> Value {
    if list.is_empty() { Value::Array(rows) } else { json!({list: rows}) }
}

#[test]
fn a_row_does_not_speak_in_the_name_of_a_higher_text() {
    for higher in ["national.2019/17/2/-", "secrets_law.2024/25/-/-"] {
        for (field, list, row) in standing_on(higher) {
            let name = if list.is_empty() { field.to_owned() } else { format!("{field}.{list}") };
            let error = format!("`{name}` cites {higher}: expected a provision of the local text itself");
            refused(field, filled(list, vec![row]), &error);
        }
    }
    // The duty of a higher text that a gate cannot hold up is no provision of the gate's own.
    let loaded = read("gates", json!([host(a_gate("head"), "clash", json!([{"with": "national.2019/26/-/-"}]))]));
    assert_eq!(
        loaded.gates().iter().flat_map(Gate::clashes).map(|clash| cites(&[clash.with()])).collect::<Vec<_>>(),
        ["national.2019/26/-/-"]
    );
}

#[test]
fn no_list_is_without_end() {
    for (field, list, row) in standing_on("hekou/9/-/-") {
        let coded = |at: usize| {
            if field == "gates" { host(row.clone(), "code", json!(format!("gate_{at}"))) } else { row.clone() }
        };
        let many = |count: usize| filled(list, (0..count).map(coded).collect());
        read(field, many(LocalRules::MOST_ROWS));
        let name = if list.is_empty() { field.to_owned() } else { format!("{field}.{list}") };
        refused(field, many(LocalRules::MOST_ROWS + 1), &format!("`{name}` has 65 entries: expected at most 64"));
    }
}

#[test]
fn a_gate_is_never_a_ground() {
    // Gates that nothing ever closes, on every document and with every attribute, change no answer.
    let bars = json!([
        a_gate("head"),
        host(a_gate("silence"), "closes", json!({"stated": ["statutory_basis"]})),
        host(a_gate("river_bar"), "when", json!([{"fact": "local.0"}])),
    ]);
    let with = Jurisdiction::with_rules(read("gates", bars)).expect("duties of its own");
    let without = Jurisdiction::with_rules(read("gates", json!([]))).expect("duties of its own");
    let river = Fact::local(0).expect("a local fact");
    let sheets = [
        open(&[], &[]),
        open(&[river], &[]),
        closed(&[]),
        closed(&[river]),
        closed(&[Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY]),
        closed(&[Fact::DETERMINED_STATE_SECRET]),
    ];
    for mode in [Mode::Proactive, Mode::OnRequest] {
        for facts in &sheets {
            let answer = |place: &Jurisdiction| {
                let issued = place.clone().issued_on("2020-01-01".parse().expect("a date")).expect("undated");
                judge(&issued, "2023-12-01", mode, facts.clone(), |decision| {
                    (decision.effective(), decision.national(), decision.flags(), decision.unanchored().count())
                })
            };
            assert_eq!(answer(&with), answer(&without), "{mode:?}");
        }
    }
}
