//! Release article by article: what stands before it, what closes it and what does not, what bars it, by when it is due, and
//! where it is made public. One case a line, with the stable provision beside it.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod support {
    pub(crate) mod releasing;
}

use std::collections::BTreeSet;

use gongkai::calendar::Calendar;
use gongkai::citation::{Code, Provision};
use gongkai::decision::{Outcome, Part, Verdict, decide};
use gongkai::fact::Facts;
use gongkai::norm::{Choice, Consulted, Mode, Reading, Role};
use gongkai::regime::{Jurisdiction, RegimeError};
use gongkai::workflow::approval::Approval;
use gongkai::workflow::consultation::{
    Answer, ApprovalByLaw, Clearance, Consultations, Event as Consulting, Form as Written, Letter,
};
use gongkai::workflow::journal::Header;
use gongkai::workflow::release::{Bar, Designation, Others, Passage, ReleaseFile, Results};
use gongkai::workflow::secrecy_review::{
    Event as Review, Form, Method, Opinion, Outcome as Reviewed, ReleaseForm, ReviewFile,
};
use support::releasing::{
    day, event, file, found, label, missing_in_words, named, place, record, settled, signed, stable, words,
};

use Mode::{OnRequest, Proactive};

const YANTIAN: &str = "yantian@2021-06-01";
const YANLIANG: &str = "yanliang@2020-06-01";
const LIESHAN: &str = "lieshan";
const TAIERZHUANG: &str = "taierzhuang";
const YUNNAN: &str = "yunnan_bureau@2019-06-03";
const IN_FORCE: [&str; 6] = ["nation", YANTIAN, YANLIANG, LIESHAN, TAIERZHUANG, YUNNAN];
const ON: &str = "2022-03-10";

/// A place; `closely` behind it chooses the narrow reading of the consent.
#[track_caller]
fn of(text: &str) -> Jurisdiction {
    match text.strip_suffix(" closely") {
        Some(text) => place(text).reading(Choice::CloselyTiedOnly),
        None => place(text),
    }
}

/// Nobody else is involved, and no approval is required.
fn alone(facts: &Facts) -> Results<'static> {
    Results::new(facts).others(Others::None).approval(ApprovalByLaw::NotRequired)
}

#[track_caller]
fn gate(of: &Jurisdiction, file: &ReleaseFile, results: &Results<'_>, code: &str) -> String {
    let regime = of.on(day(ON)).expect("a text that governs");
    let release = file.on(day(ON));
    let mut gates = release.gates(&regime, results);
    let (_, state) = gates.find(|(gate, _)| gate.code().as_str() == code).expect("a gate of the place");
    words(of, state)
}

#[track_caller]
fn passage<'r>(of: &'r Jurisdiction, file: &ReleaseFile, results: &Results<'r>, on: &str) -> Passage<'r> {
    file.passage(of, Calendar::national(), results, day(on)).expect("a text that governs")
}

/// The codes of the gates that bar it.
fn blocks(passage: &Passage<'_>) -> Vec<String> {
    passage.blocks.iter().map(|open| open.gate.code().to_string()).collect()
}

/// Whether it can be published now, past no gate.
fn publishes(of: &Jurisdiction, file: &ReleaseFile, results: &Results<'_>) -> Result<(), Bar> {
    file.clone().proceed(of, results, day(ON), event("published portal office"))
}

// The gates.

/// Where a gate stands in the answer.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum At {
    /// It bars.
    Bars,
    /// A formality before the release.
    Formality,
    /// With the release or after it.
    After,
}
use At::{After, Bars, Formality};

/// A gate: where, its code, its provisions, how it stands, on which document, after what.
struct Row {
    of: &'static str,
    code: &'static str,
    by: &'static [&'static str],
    at: At,
    mode: Mode,
    yes: &'static [&'static str],
    before: &'static str,
    open: &'static str,
    /// What does not close it, and what is missing then.
    not_by: &'static [(&'static str, &'static str)],
    closed_by: &'static str,
}

const fn row(
    of: &'static str,
    code: &'static str,
    by: &'static [&'static str],
    at: At,
    yes: &'static [&'static str],
    [before, open, closed_by]: [&'static str; 3],
    not_by: &'static [(&'static str, &'static str)],
) -> Row {
    Row { of, code, by, at, mode: Proactive, yes, before, open, not_by, closed_by }
}

const fn on_request(mut row: Row) -> Row {
    row.mode = OnRequest;
    row
}

const NO_FORMATION: &str = "no review at formation";
const NO_PROACTIVE: &str = "no review before proactive disclosure";
const NO_REQUEST: &str = "no review before provision on request";
const NO_HEAD: &str = "no yes from the head of the department";
const NO_DISTRICT_LEADER: &str = "no yes from a district leader";
const NO_JUSTICE: &str = "no yes from the District Justice Bureau";
const NO_DISTRICT: &str = "no yes from the district government";
const NO_REPORT_REVIEWER: &str = "no yes from the disclosure office or the government office";
const NO_REVIEW_BODY: &str = "no yes from the review body or the bureau's office";
const NO_LEADER: &str = "no yes from the leader in charge";
const NO_BASIS: &str = "does not state statutory basis";
const UP_TO_CHECKER: &str = "yes originating_unit; yes checker";
const UP_TO_REVIEW: &str = "yes originating_unit; yes checker; yes review_body";

static ROWS: &[Row] = &[
    row(
        "nation",
        "national_review",
        &["national.2019/17/2/-"],
        Bars,
        &[],
        ["", "not reviewed", "reviewed formation"],
        &[
            ("yes review_body; yes leader_in_charge", "not reviewed"),
            ("label proactive", "not reviewed"),
            ("2022-03-01 reviewed formation; 2022-03-02 declassified", "not reviewed anew since it was declassified"),
        ],
    ),
    // 《深圳市盐田区政务公开暂行规定》第二十、二十二、二十三条.
    row(
        YANTIAN,
        "yantian_label",
        &["yantian/20/-/-/b"],
        Bars,
        &["normative_document"],
        ["", "does not state attribute, manner, time limit", "label proactive manner time"],
        &[
            ("label proactive manner", "does not state time limit"),
            ("label unstated manner time", "does not state attribute"),
            ("label proactive time scope interpreted open basis", "does not state manner"),
        ],
    ),
    row(
        YANTIAN,
        "yantian_formation",
        &["yantian/22/-/-"],
        Bars,
        &[],
        ["", NO_FORMATION, "reviewed formation"],
        &[("reviewed before_proactive", NO_FORMATION), ("reviewed before_on_request", NO_FORMATION)],
    ),
    row(
        YANTIAN,
        "yantian_before_proactive",
        &["yantian/22/-/-"],
        Bars,
        &[],
        ["", NO_PROACTIVE, "reviewed before_proactive"],
        &[("reviewed formation", NO_PROACTIVE), ("reviewed before_on_request", NO_PROACTIVE)],
    ),
    on_request(row(
        YANTIAN,
        "yantian_before_on_request",
        &["yantian/22/-/-"],
        Bars,
        &[],
        ["", NO_REQUEST, "reviewed before_on_request"],
        &[("reviewed formation", NO_REQUEST), ("reviewed before_proactive", NO_REQUEST)],
    )),
    row(
        YANTIAN,
        "yantian_head",
        &["yantian/23/-/-/a"],
        Bars,
        &[],
        ["", NO_HEAD, "yes department_head"],
        &[
            ("yes leader_in_charge", NO_HEAD),
            ("yes district_leader", NO_HEAD),
            ("yes disclosure_office", NO_HEAD),
            ("no department_head", "the head of the department said no"),
            ("yes department_head; no department_head", "the head of the department said no"),
            ("excepted yantian_leader", NO_HEAD),
        ],
    ),
    row(
        YANTIAN,
        "yantian_leader",
        &["yantian/23/-/-/b"],
        Bars,
        &["is_urgent"],
        ["", NO_DISTRICT_LEADER, "yes district_leader"],
        &[
            ("yes department_head", NO_DISTRICT_LEADER),
            ("yes leader_in_charge", NO_DISTRICT_LEADER),
            ("yes district_government", NO_DISTRICT_LEADER),
            ("excepted yantian_leader", NO_DISTRICT_LEADER),
            ("no district_leader", "a district leader said no"),
        ],
    ),
    row(
        YANTIAN,
        "yantian_leader",
        &["yantian/23/-/-/b"],
        Bars,
        &["is_major"],
        ["", NO_DISTRICT_LEADER, "yes district_leader"],
        &[("yes department_head", NO_DISTRICT_LEADER)],
    ),
    // 《西安市阎良区政务公开工作制度》第八、九、十九、二十六、三十一、三十三、三十四条.
    row(
        YANLIANG,
        "yanliang_label",
        &["yanliang/33/-/-/a"],
        Bars,
        &["official_document"],
        ["", "does not state attribute, manner, interpretation", "label proactive manner uninterpreted"],
        &[
            ("label proactive manner", "does not state interpretation"),
            ("label proactive time scope interpreted", "does not state manner"),
        ],
    ),
    row(
        YANLIANG,
        "yanliang_basis",
        &["yanliang/33/-/-/c"],
        Bars,
        &["official_document"],
        ["label withheld", NO_BASIS, "label withheld basis"],
        &[("label withheld words; yes justice_bureau", NO_BASIS), ("label withheld local_basis", NO_BASIS)],
    ),
    row(
        YANLIANG,
        "yanliang_consent",
        &["yanliang/33/-/-/c"],
        Bars,
        &["official_document"],
        ["label withheld basis", NO_JUSTICE, "yes justice_bureau"],
        &[
            ("yes disclosure_office", NO_JUSTICE),
            ("yes district_government", NO_JUSTICE),
            ("reviewed formation", NO_JUSTICE),
            ("no justice_bureau", "the District Justice Bureau said no"),
            ("excepted yanliang_consent", NO_JUSTICE),
        ],
    ),
    row(
        "yanliang@2020-06-01 closely",
        "yanliang_basis_closely_tied",
        &["yanliang/33/-/-/c"],
        Bars,
        &["official_document", "closely_tied"],
        ["label withheld", NO_BASIS, "label withheld basis"],
        &[("label withheld words", NO_BASIS)],
    ),
    row(
        "yanliang@2020-06-01 closely",
        "yanliang_consent_closely_tied",
        &["yanliang/33/-/-/c"],
        Bars,
        &["official_document", "closely_tied"],
        ["label withheld basis", NO_JUSTICE, "yes justice_bureau"],
        &[("yes disclosure_office", NO_JUSTICE)],
    ),
    row(
        YANLIANG,
        "yanliang_meeting_plan",
        &["yanliang/9/-/-"],
        Bars,
        &["livelihood_topic"],
        ["", "does not state attribute, manner", "label on_request manner"],
        &[("label proactive time", "does not state manner")],
    ),
    row(
        YANLIANG,
        "yanliang_formation",
        &["yanliang/34/-/1"],
        Bars,
        &["official_document"],
        ["", NO_FORMATION, "reviewed formation"],
        &[("reviewed before_proactive", NO_FORMATION), ("reviewed before_on_request", NO_FORMATION)],
    ),
    row(
        YANLIANG,
        "yanliang_before_proactive",
        &["yanliang/34/-/2"],
        Bars,
        &[],
        ["", NO_PROACTIVE, "reviewed before_proactive"],
        &[
            ("reviewed formation", NO_PROACTIVE),
            ("reviewed before_on_request", NO_PROACTIVE),
            ("reviewed before_proactive handler", "reviewed by the handler, and not by the body that reviews"),
        ],
    ),
    on_request(row(
        YANLIANG,
        "yanliang_before_on_request",
        &["yanliang/34/-/3"],
        Bars,
        &[],
        ["", NO_REQUEST, "reviewed before_on_request"],
        &[("reviewed formation", NO_REQUEST), ("reviewed before_proactive", NO_REQUEST)],
    )),
    row(
        YANLIANG,
        "yanliang_district_approval",
        &["yanliang/26/-/-/b"],
        Bars,
        &["major_emergency"],
        ["", NO_DISTRICT, "yes district_government"],
        &[
            ("yes district_leader", NO_DISTRICT),
            ("yes department_head", NO_DISTRICT),
            ("excepted yanliang_district_approval", NO_DISTRICT),
        ],
    ),
    row(
        YANLIANG,
        "yanliang_district_approval",
        &["yanliang/26/-/-/b"],
        Bars,
        &["district_wide_work"],
        ["", NO_DISTRICT, "yes district_government"],
        &[("yes district_leader", NO_DISTRICT)],
    ),
    row(
        YANLIANG,
        "yanliang_powers",
        &["yanliang/19/-/-/b"],
        Bars,
        &["administrative_powers"],
        ["", "not reviewed", "reviewed before_proactive"],
        &[("yes disclosure_office", "not reviewed")],
    ),
    row(
        YANLIANG,
        "yanliang_annual_report",
        &["yanliang/31/-/-/b"],
        Bars,
        &["annual_report"],
        ["", NO_REPORT_REVIEWER, "yes disclosure_office"],
        &[
            ("yes department_head", NO_REPORT_REVIEWER),
            ("reviewed before_proactive", NO_REPORT_REVIEWER),
            ("yes government_office", "closed 2022-03-01"),
        ],
    ),
    row(
        YANLIANG,
        "yanliang_draft_published",
        &["yanliang/8/2/-/a"],
        Formality,
        &["major_decision"],
        ["", "no publication of the draft for comment", "recorded draft_published"],
        &[("recorded comments_published", "no publication of the draft for comment")],
    ),
    row(
        YANLIANG,
        "yanliang_comments_published",
        &["yanliang/8/2/-/b"],
        Formality,
        &["major_decision"],
        ["", "no publication of what became of the comments", "recorded comments_published"],
        &[("recorded draft_published", "no publication of what became of the comments")],
    ),
    // 《烈山区人民政府政务公开发布协调制度》第十条.
    row(
        LIESHAN,
        "lieshan_form",
        &["lieshan/10/-/-/b"],
        Bars,
        &["made_here"],
        ["", "no review form", "recorded review_form"],
        &[("reviewed formation", "no review form"), ("recorded registration", "no review form")],
    ),
    row(
        LIESHAN,
        "lieshan_attribute",
        &["lieshan/10/-/-/c"],
        Bars,
        &["made_here"],
        ["", "does not state attribute", "label partial"],
        &[("label unstated manner time scope", "does not state attribute")],
    ),
    row(
        LIESHAN,
        "lieshan_reason",
        &["lieshan/10/-/-/d"],
        Bars,
        &[],
        ["label on_request", NO_BASIS, "label on_request basis"],
        &[("label on_request words", NO_BASIS)],
    ),
    row(
        LIESHAN,
        "lieshan_reason",
        &["lieshan/10/-/-/d"],
        Bars,
        &[],
        ["label withheld", NO_BASIS, "label withheld basis"],
        &[("label withheld words", NO_BASIS)],
    ),
    row(
        LIESHAN,
        "lieshan_review",
        &["lieshan/10/-/-/f", "lieshan/10/-/-/a"],
        Bars,
        &[],
        ["", "not reviewed", "reviewed before_proactive"],
        &[("recorded review_form", "not reviewed"), ("yes review_body", "not reviewed")],
    ),
    row(
        LIESHAN,
        "lieshan_approval",
        &["lieshan/10/-/-/e"],
        After,
        &[],
        ["", "nobody has approved", "yes handler"],
        &[("recorded registration; recorded filing", "nobody has approved"), ("no handler", "the handler said no")],
    ),
    row(
        LIESHAN,
        "lieshan_registration",
        &["lieshan/10/-/-/e"],
        After,
        &[],
        ["", "no registration", "recorded registration"],
        &[("recorded filing; recorded ledger", "no registration")],
    ),
    row(
        LIESHAN,
        "lieshan_filing",
        &["lieshan/10/-/-/e"],
        After,
        &[],
        ["", "no filing", "recorded filing"],
        &[("recorded registration; recorded declassification_filing", "no filing")],
    ),
    // 《台儿庄区政府信息公开保密审查制度》第六、九条.
    row(
        TAIERZHUANG,
        "taierzhuang_declassified",
        &["taierzhuang.secrecy_review/9/3/-"],
        Bars,
        &["determined_state_secret"],
        ["", "the formalities of declassification are missing", "declassified"],
        &[(
            "recorded declassification_filing; reviewed before_proactive",
            "the formalities of declassification are missing",
        )],
    ),
    row(
        TAIERZHUANG,
        "taierzhuang_declassified_late",
        &["taierzhuang.secrecy_review/9/3/-"],
        Formality,
        &["determined_state_secret", "secrecy_term_expired"],
        ["", "the formalities of declassification are missing", "declassified"],
        &[("recorded declassification_filing", "the formalities of declassification are missing")],
    ),
    row(
        TAIERZHUANG,
        "taierzhuang_declass_filed",
        &["taierzhuang.secrecy_review/9/3/-"],
        After,
        &["determined_state_secret"],
        ["", "no filing of the declassification", "recorded declassification_filing"],
        &[("declassified; recorded filing", "no filing of the declassification")],
    ),
    row(
        TAIERZHUANG,
        "taierzhuang_marked_declassified",
        &["taierzhuang.secrecy_review/9/3/-"],
        Formality,
        &["marked_secret", "secrecy_term_expired"],
        ["", "the formalities of declassification are missing", "declassified"],
        &[("recorded declassification_filing", "the formalities of declassification are missing")],
    ),
    row(
        TAIERZHUANG,
        "taierzhuang_marked_filed",
        &["taierzhuang.secrecy_review/9/3/-"],
        After,
        &["marked_secret", "declassified"],
        ["", "no filing of the declassification", "recorded declassification_filing"],
        &[("declassified; recorded filing", "no filing of the declassification")],
    ),
    row(
        TAIERZHUANG,
        "taierzhuang_register",
        &["taierzhuang.secrecy_review/6/-/5", "taierzhuang.review_form/-/2/2"],
        After,
        &[],
        ["", "no registration", "recorded registration"],
        &[("published portal; recorded ledger", "no registration")],
    ),
    // The systems of the bureau in Yunnan, in their joint order.
    row(
        YUNNAN,
        "yunnan_handling",
        &["yunnan_bureau.publication/3/-/-", "yunnan_bureau.secrecy_review/11/-/-"],
        Bars,
        &["document_in_handling"],
        [
            "",
            "does not state attribute, manner, scope, whether it is a secret matter, level and term",
            "label proactive manner scope open",
        ],
        &[
            ("label proactive manner scope secret", "does not state level and term"),
            ("label proactive manner time interpreted open", "does not state scope"),
            ("yes handler", "does not state attribute, manner, scope, whether it is a secret matter, level and term"),
        ],
    ),
    row(
        YUNNAN,
        "yunnan_originating_unit",
        &["yunnan_bureau.secrecy_review/7/-/1"],
        Bars,
        &[],
        ["", "no yes from the originating unit", "yes originating_unit"],
        &[("yes handler; yes drafting_unit; yes section_head", "no yes from the originating unit")],
    ),
    row(
        YUNNAN,
        "yunnan_checker",
        &["yunnan_bureau.catalogue/3/-/-"],
        Bars,
        &[],
        ["yes originating_unit", "no yes from the checker", "yes checker"],
        &[
            ("yes handler; yes section_head; reviewed formation", "no yes from the checker"),
            ("no checker", "the checker said no"),
        ],
    ),
    row(
        YUNNAN,
        "yunnan_section_head",
        &["yunnan_bureau.catalogue/7/-/-"],
        Bars,
        &["online_release"],
        [UP_TO_CHECKER, "no yes from the section head", "yes section_head"],
        &[("yes originating_unit; yes leader_in_charge", "no yes from the section head")],
    ),
    row(
        YUNNAN,
        "yunnan_review_body",
        &["yunnan_bureau.secrecy_review/7/-/3", "yunnan_bureau.publication/4/-/-", "yunnan_bureau.proactive/7/-/2"],
        Bars,
        &[],
        [UP_TO_CHECKER, NO_REVIEW_BODY, "yes office"],
        // What is looked at while the document is handled is no second look.
        &[
            ("yes handler; label proactive manner scope open", NO_REVIEW_BODY),
            ("reviewed formation", NO_REVIEW_BODY),
            ("yes disclosure_office; yes leader_in_charge", NO_REVIEW_BODY),
            ("yes office; no review_body", "the review body said no"),
        ],
    ),
    row(
        YUNNAN,
        "yunnan_leader",
        &[
            "yunnan_bureau.secrecy_review/7/-/4",
            "yunnan_bureau.catalogue/3/-/-",
            "yunnan_bureau.catalogue/7/-/-",
            "yunnan_bureau.publication/4/-/-",
        ],
        Bars,
        &[],
        [UP_TO_REVIEW, NO_LEADER, "yes leader_in_charge"],
        &[("yes department_head; yes office", NO_LEADER), ("no leader_in_charge", "the leader in charge said no")],
    ),
    row(
        YUNNAN,
        "yunnan_declassified",
        &["yunnan_bureau.secrecy_review/10/-/-"],
        Formality,
        &["determined_state_secret", "secrecy_term_expired"],
        ["", "the formalities of declassification are missing", "declassified"],
        &[(
            "reviewed before_proactive; recorded declassification_filing",
            "the formalities of declassification are missing",
        )],
    ),
    row(
        YUNNAN,
        "yunnan_publisher",
        &["yunnan_bureau.catalogue/3/-/-", "yunnan_bureau.catalogue/7/-/-", "yunnan_bureau.proactive/6/-/-"],
        After,
        &[],
        ["", "to be published by the bureau's office", "published official_site office"],
        &[
            ("published official_site", "to be published by the bureau's office"),
            ("published official_site section_head", "to be published by the bureau's office"),
            ("published official_site office; published weibo section_head", "to be published by the bureau's office"),
        ],
    ),
    row(
        YUNNAN,
        "yunnan_ledger",
        &["yunnan_bureau.catalogue/3/-/-"],
        After,
        &[],
        ["", "no ledger", "recorded ledger"],
        &[("recorded registration; recorded filing", "no ledger")],
    ),
];

/// Gates whose closing lies in results of other procedures; they are tested below.
const BY_RESULTS: [&str; 12] = [
    "national_third_party",
    "national_coordination",
    "national_approval",
    "yantian_coordination",
    "lieshan_coordination",
    "taierzhuang_review",
    "taierzhuang_third_party",
    "taierzhuang_coordination",
    "taierzhuang_approval",
    "yunnan_third_party",
    "yunnan_coordination",
    "yunnan_approval",
];

#[test]
fn each_gate_is_open_then_closed_by_its_act_and_by_no_other() {
    for row in ROWS {
        let of = of(row.of);
        let facts = settled(&of, row.yes);
        let results = alone(&facts);
        let mode = if row.mode == Proactive { "proactive" } else { "on_request" };
        let start = format!("drafted {mode}; {}", row.before);
        let opened = file(&of, &start);
        let what = format!("{} {:?} {start}", row.code, row.yes);
        assert_eq!(gate(&of, &opened, &results, row.code), row.open, "{what}");

        // Its provisions, and where it stands in the answer.
        let passage = passage(&of, &opened, &results, ON);
        let at = [(Bars, &passage.blocks), (Formality, &passage.formalities), (After, &passage.with_release)];
        for (at, open) in at {
            let here = open.iter().find(|open| open.gate.code().as_str() == row.code);
            assert_eq!(here.is_some(), at == row.at, "{what} {at:?}");
            if let Some(open) = here {
                assert_eq!(stable(open.by()), row.by, "{what}");
                assert_eq!(missing_in_words(&of, &open.missing), row.open, "{what}");
            }
        }

        for (script, open) in row.not_by {
            let file = file(&of, &format!("{start}; {script}"));
            assert_eq!(gate(&of, &file, &results, row.code), *open, "{what}; {script}");
        }
        let closed = file(&of, &format!("{start}; 2022-03-04 {}", row.closed_by));
        assert_eq!(gate(&of, &closed, &results, row.code), "closed 2022-03-04", "{what}");
    }
}

#[test]
fn every_gate_of_every_place_is_in_a_table() {
    let told: BTreeSet<&str> = ROWS.iter().map(|row| row.code).chain(BY_RESULTS).collect();
    let mut there = BTreeSet::new();
    for text in IN_FORCE {
        let of = of(text);
        let facts = settled(&of, &[]);
        let (release, regime) = (file(&of, "drafted").on(day(ON)), of.on(day(ON)).expect("a text that governs"));
        there.extend(release.gates(&regime, &alone(&facts)).map(|(gate, _)| gate.code().to_string()));
    }
    assert_eq!(there, told.into_iter().map(str::to_owned).collect());
}

/// Where a gate does not stand: the place, its code, the mode, what is found, what was done.
const NOT_STANDING: &[(&str, &str, &str, &[&str], &str)] = &[
    (YANTIAN, "yantian_label", "proactive", &[], ""),
    (YANTIAN, "yantian_before_proactive", "on_request", &[], ""),
    (YANTIAN, "yantian_before_on_request", "proactive", &[], ""),
    (YANTIAN, "yantian_head", "proactive", &["is_major"], ""),
    (YANTIAN, "yantian_head", "proactive", &["is_urgent"], ""),
    (YANTIAN, "yantian_head", "on_request", &[], ""),
    (YANTIAN, "yantian_leader", "proactive", &[], ""),
    (YANTIAN, "yantian_leader", "on_request", &["is_urgent"], ""),
    (YANLIANG, "yanliang_label", "proactive", &[], ""),
    (YANLIANG, "yanliang_formation", "proactive", &[], ""),
    (YANLIANG, "yanliang_before_proactive", "on_request", &[], ""),
    (YANLIANG, "yanliang_before_on_request", "proactive", &[], ""),
    (YANLIANG, "yanliang_basis", "proactive", &["official_document"], ""),
    (YANLIANG, "yanliang_basis", "proactive", &["official_document"], "label proactive"),
    (YANLIANG, "yanliang_consent", "proactive", &["official_document"], "label on_request"),
    (YANLIANG, "yanliang_consent", "proactive", &["official_document"], "label partial"),
    (YANLIANG, "yanliang_consent", "proactive", &[], "label withheld"),
    (YANLIANG, "yanliang_consent_closely_tied", "proactive", &["official_document", "closely_tied"], "label withheld"),
    (
        "yanliang@2020-06-01 closely",
        "yanliang_consent",
        "proactive",
        &["official_document", "closely_tied"],
        "label withheld",
    ),
    (
        "yanliang@2020-06-01 closely",
        "yanliang_consent_closely_tied",
        "proactive",
        &["official_document"],
        "label withheld",
    ),
    ("yanliang@2020-06-01 closely", "yanliang_basis_closely_tied", "proactive", &["closely_tied"], "label withheld"),
    (YANLIANG, "yanliang_meeting_plan", "proactive", &[], ""),
    (YANLIANG, "yanliang_district_approval", "proactive", &[], ""),
    (YANLIANG, "yanliang_powers", "proactive", &[], ""),
    (YANLIANG, "yanliang_annual_report", "proactive", &[], ""),
    (YANLIANG, "yanliang_draft_published", "proactive", &[], ""),
    (LIESHAN, "lieshan_form", "proactive", &[], ""),
    (LIESHAN, "lieshan_attribute", "proactive", &[], ""),
    // 法律、法规对政府信息发布有明确具体规定的，从其规定.
    (LIESHAN, "lieshan_form", "proactive", &["made_here", "special_release_rules"], ""),
    (LIESHAN, "lieshan_attribute", "proactive", &["made_here", "special_release_rules"], ""),
    (LIESHAN, "lieshan_reason", "proactive", &["special_release_rules"], "label withheld"),
    (LIESHAN, "lieshan_review", "proactive", &["special_release_rules"], ""),
    (LIESHAN, "lieshan_approval", "proactive", &["special_release_rules"], ""),
    (LIESHAN, "lieshan_registration", "proactive", &["special_release_rules"], ""),
    (LIESHAN, "lieshan_filing", "proactive", &["special_release_rules"], ""),
    (LIESHAN, "lieshan_reason", "proactive", &[], "label proactive"),
    (LIESHAN, "lieshan_reason", "proactive", &[], "label partial"),
    (TAIERZHUANG, "taierzhuang_declassified", "proactive", &[], ""),
    (TAIERZHUANG, "taierzhuang_declassified", "proactive", &["determined_state_secret", "secrecy_term_expired"], ""),
    (TAIERZHUANG, "taierzhuang_declassified", "proactive", &["determined_state_secret", "formally_published"], ""),
    (TAIERZHUANG, "taierzhuang_declassified_late", "proactive", &["determined_state_secret"], ""),
    (TAIERZHUANG, "taierzhuang_declass_filed", "proactive", &[], ""),
    (TAIERZHUANG, "taierzhuang_marked_declassified", "proactive", &["marked_secret"], ""),
    (TAIERZHUANG, "taierzhuang_marked_filed", "proactive", &["marked_secret", "declassified", "mark_refuted"], ""),
    (
        TAIERZHUANG,
        "taierzhuang_marked_declassified",
        "proactive",
        &["marked_secret", "determined_state_secret", "formally_published"],
        "",
    ),
    (TAIERZHUANG, "taierzhuang_register", "on_request", &[], ""),
    (TAIERZHUANG, "taierzhuang_third_party", "proactive", &[], ""),
    (YUNNAN, "yunnan_handling", "proactive", &[], ""),
    (YUNNAN, "yunnan_section_head", "proactive", &[], ""),
    (YUNNAN, "yunnan_declassified", "proactive", &["determined_state_secret"], ""),
    (YUNNAN, "yunnan_publisher", "on_request", &[], ""),
    (YUNNAN, "yunnan_third_party", "on_request", &["trade_secret"], ""),
    ("nation", "national_third_party", "proactive", &[], ""),
];

#[test]
fn where_a_gate_does_not_stand() {
    for (text, code, mode, yes, script) in NOT_STANDING {
        let of = of(text);
        let facts = settled(&of, yes);
        let file = file(&of, &format!("drafted {mode}; {script}"));
        assert_eq!(gate(&of, &file, &alone(&facts), code), "does not stand", "{text} {code} {mode} {yes:?} {script}");
    }
}

/// What is not known: the place, the gate, what is found, what is open, what was done, on which facts it turns.
type Unknown =
    (&'static str, &'static str, &'static [&'static str], &'static [&'static str], &'static str, &'static str);
const NOT_KNOWN: &[Unknown] = &[
    (YANTIAN, "yantian_head", &[], &["is_major", "is_urgent"], "", "turns on is_major, is_urgent"),
    (YANTIAN, "yantian_head", &[], &["is_urgent"], "", "turns on is_urgent"),
    (YANTIAN, "yantian_head", &["is_major"], &["is_urgent"], "", "does not stand"),
    (YANTIAN, "yantian_head", &[], &["is_major"], "yes department_head", "closed 2022-03-01"),
    (YANTIAN, "yantian_head", &[], &["is_major"], "excepted yantian_head", "excepted 2022-03-01"),
    (YANTIAN, "yantian_leader", &[], &["is_major", "is_urgent"], "yes department_head", "turns on is_major, is_urgent"),
    (YANTIAN, "yantian_leader", &["is_major"], &["is_urgent"], "", NO_DISTRICT_LEADER),
    (YANTIAN, "yantian_label", &[], &["normative_document"], "", "turns on normative_document"),
    (YANLIANG, "yanliang_label", &[], &["official_document"], "", "turns on official_document"),
    (YANLIANG, "yanliang_consent", &[], &["official_document"], "label withheld", "turns on official_document"),
    (
        "yanliang@2020-06-01 closely",
        "yanliang_consent_closely_tied",
        &["official_document"],
        &["closely_tied"],
        "label withheld",
        "turns on closely_tied",
    ),
    (
        "yanliang@2020-06-01 closely",
        "yanliang_consent_closely_tied",
        &[],
        &["official_document", "closely_tied"],
        "label withheld",
        "turns on official_document, closely_tied",
    ),
    (
        "yanliang@2020-06-01 closely",
        "yanliang_consent_closely_tied",
        &[],
        &["closely_tied"],
        "label withheld",
        "does not stand",
    ),
    (YANLIANG, "yanliang_district_approval", &[], &["major_emergency"], "", "turns on major_emergency"),
    (
        YANLIANG,
        "yanliang_district_approval",
        &[],
        &["district_wide_work", "major_emergency"],
        "",
        "turns on district_wide_work, major_emergency",
    ),
    (LIESHAN, "lieshan_form", &[], &["made_here"], "", "turns on made_here"),
    // Special rules have to be found before they lift anything.
    (LIESHAN, "lieshan_review", &[], &["special_release_rules"], "", "not reviewed"),
    (
        TAIERZHUANG,
        "taierzhuang_declassified_late",
        &["determined_state_secret"],
        &["secrecy_term_expired"],
        "",
        "turns on secrecy_term_expired",
    ),
    (YUNNAN, "yunnan_section_head", &[], &["online_release"], UP_TO_CHECKER, "turns on online_release"),
    (YUNNAN, "yunnan_handling", &[], &["document_in_handling"], "", "turns on document_in_handling"),
    (
        "nation",
        "national_third_party",
        &[],
        &["trade_secret", "personal_privacy"],
        "",
        "turns on trade_secret, personal_privacy",
    ),
];

#[test]
fn what_is_not_known_is_asked_for_and_nothing_else() {
    for (text, code, yes, open, script, expected) in NOT_KNOWN {
        let of = of(text);
        let facts = found(&of, yes, open);
        let file = file(&of, &format!("drafted; {script}"));
        assert_eq!(gate(&of, &file, &alone(&facts), code), *expected, "{text} {code} {yes:?} {open:?} {script}");
    }
}

// Results of other procedures.

/// Somebody who was asked in writing, and what it answered in writing.
#[track_caller]
fn consulted(of: &Jurisdiction, as_what: Consulted, answer: Option<Answer>) -> Clearance {
    let with = Code::literal("partner");
    let mut matter = Consultations::new(Header::of(of));
    let (mode, trigger) = (Proactive, day("2022-03-01"));
    let opened = Consulting::Opened { with, consulted: as_what, mode, trigger, of_place: Some(true), urgent: None };
    matter.record(trigger, opened).expect("a consultation");
    matter.record(trigger, Consulting::Sent { with, letter: Letter::new() }).expect("a letter");
    if let Some(answer) = answer {
        matter
            .record(day("2022-03-03"), Consulting::Answered { with, answer, form: Written::Written })
            .expect("an answer");
    }
    let clearance = matter.on(day(ON)).clearance(of, Calendar::national(), day(ON), ApprovalByLaw::NotRequired);
    clearance.expect("a text that governs")
}

#[test]
fn agencies_involved_have_to_confirm() {
    for (text, code, by) in [
        ("nation", "national_coordination", &["national.2019/11/1/-"][..]),
        (YANTIAN, "yantian_coordination", &["yantian/27/-/-"]),
        (LIESHAN, "lieshan_coordination", &["lieshan/6/-/-"]),
        (TAIERZHUANG, "taierzhuang_coordination", &["taierzhuang.coordination/3/1/-"]),
        (YUNNAN, "yunnan_coordination", &["yunnan_bureau.coordination/1/-/-", "yunnan_bureau.proactive/7/-/4"]),
    ] {
        let of = of(text);
        let facts = settled(&of, &[]);
        let file = file(&of, &format!("drafted; {UP_TO_REVIEW}"));
        let results = Results::new(&facts).approval(ApprovalByLaw::NotRequired);
        let state = |others: Others<'_>| gate(&of, &file, &Results::new(&facts).others(others), code);
        let unknown = "whether other agencies are involved is not known";
        let missing = "agencies involved have not confirmed";
        assert_eq!(state(Others::Unknown), unknown, "{text}");
        assert_eq!(state(Others::None), "closed", "{text}");
        let whether = Answer::Objects(gongkai::norm::Dispute::WhetherToDisclose);
        for (answer, expected) in [(None, missing), (Some(whether), missing), (Some(Answer::Agrees), "closed")] {
            let clearance = consulted(&of, Consulted::InvolvedAgency, answer);
            assert_eq!(state(Others::Consulted(&clearance)), expected, "{text} {answer:?}");
        }
        // A third party is no agency, and that it was asked says nothing of any.
        let third = consulted(&of, Consulted::ThirdParty, None);
        assert_eq!(state(Others::Consulted(&third)), unknown, "{text}");
        assert_eq!(state(Others::ThirdParties(&third)), "closed", "{text}");
        // That others are involved was found: what is missing is that they confirm.
        assert_eq!(state(Others::Unasked(&third)), missing, "{text}");
        let results = results.others(Others::Unknown);
        let passage = passage(&of, &file, &results, ON);
        let open = passage.blocks.iter().find(|open| open.gate.code().as_str() == code).expect("it bars");
        assert_eq!(stable(open.by()), by, "{text}");
    }
}

#[test]
fn third_parties_have_to_be_dealt_with() {
    for (text, code, by) in [
        ("nation", "national_third_party", &["national.2019/15/-/-"][..]),
        (TAIERZHUANG, "taierzhuang_third_party", &["taierzhuang.proactive/15/-/-", "taierzhuang.secrecy_review/9/2/-"]),
        (YUNNAN, "yunnan_third_party", &["yunnan_bureau.proactive/7/-/3"]),
    ] {
        let of = of(text);
        for interest in ["trade_secret", "personal_privacy", "similar_interest"] {
            let facts = settled(&of, &[interest]);
            let file = file(&of, &format!("drafted; {UP_TO_REVIEW}"));
            let results = Results::new(&facts).approval(ApprovalByLaw::NotRequired);
            let missing = "third parties have not been dealt with";
            let state = |results: &Results<'_>| gate(&of, &file, results, code);
            // That nobody was found to be involved is no hearing.
            assert_eq!(state(&results.others(Others::None)), missing, "{text}");
            let whether = Answer::Objects(gongkai::norm::Dispute::WhetherToDisclose);
            for (as_what, answer, expected) in [
                (Consulted::ThirdParty, None, missing),
                (Consulted::ThirdParty, Some(whether), missing),
                (Consulted::ThirdParty, Some(Answer::Agrees), "closed"),
                (Consulted::InvolvedAgency, Some(Answer::Agrees), missing),
            ] {
                let clearance = consulted(&of, as_what, answer);
                assert_eq!(
                    state(&results.others(Others::Consulted(&clearance))),
                    expected,
                    "{text} {as_what:?} {answer:?}"
                );
            }
            let passage = passage(&of, &file, &results, ON);
            let open = passage.blocks.iter().find(|open| open.gate.code().as_str() == code).expect("it bars");
            assert_eq!(stable(open.by()), by, "{text}");
        }
    }
}

#[test]
fn an_approval_that_a_law_requires_has_to_be_given() {
    for (text, code, by) in [
        ("nation", "national_approval", "national.2019/11/2/-"),
        (TAIERZHUANG, "taierzhuang_approval", "taierzhuang.coordination/3/2/-"),
        (YUNNAN, "yunnan_approval", "yunnan_bureau.proactive/7/-/5"),
    ] {
        let of = of(text);
        let facts = settled(&of, &[]);
        let file = file(&of, &format!("drafted; {UP_TO_REVIEW}"));
        let state = |approval| gate(&of, &file, &alone(&facts).approval(approval), code);
        let given = |on: &str| ApprovalByLaw::Required(Some(signed("approving_authority").on(day(on))));
        assert_eq!(state(ApprovalByLaw::NotRequired), "closed", "{text}");
        assert_eq!(state(ApprovalByLaw::Unknown), "whether the law requires approval is not known", "{text}");
        assert_eq!(state(ApprovalByLaw::Required(None)), "an approval that the law requires is missing", "{text}");
        assert_eq!(state(given("2022-03-02")), "closed 2022-03-02", "{text}");
        let results = alone(&facts).approval(ApprovalByLaw::Unknown);
        let passage = passage(&of, &file, &results, ON);
        let open = passage.blocks.iter().find(|open| open.gate.code().as_str() == code).expect("it bars");
        assert_eq!(stable(open.by()), [by], "{text}");
    }
}

// The secrecy review.

/// A review that was prepared and submitted on a day.
fn submitted(of: &Jurisdiction, on: &str) -> ReviewFile {
    let mut file = ReviewFile::new(Header::of(of));
    let on = day(on);
    let form = Form::new().unit("区教育局").date(on).serial("1").department("办公室").title("通知");
    let form = form.release(ReleaseForm::Website).handler(Code::literal("li"));
    for event in [
        Review::Prepared { form },
        Review::PreliminaryOpinion { by: signed("originating_unit"), disclose: true },
        Review::Submitted,
    ] {
        file.record(on, event).expect("a step of the review");
    }
    file
}

fn opined(opinion: Opinion) -> Review {
    let checked = [
        "state_secret",
        "trade_secret",
        "privacy",
        "security",
        "scope",
        "form",
        "time_limit",
        "procedure",
        "accuracy",
        "authority",
        "completeness",
        "timeliness",
    ];
    let checked = checked.into_iter().map(named).collect();
    let (basis, reasons) = (Some("条例第十四条".to_owned()), Some("涉及……".to_owned()));
    Review::Opined { by: signed("review_body"), opinion, basis, reasons, checked }
}

/// What a review came to with these steps on a day.
#[track_caller]
fn review(of: &Jurisdiction, on: &str, steps: Vec<Review>) -> Reviewed {
    let mut file = submitted(of, on);
    for step in steps {
        file.record(day(on), step).expect("a step of the review");
    }
    file.outcome(of, Calendar::national(), day(ON)).expect("a text that governs")
}

fn approved(by: &str) -> Review {
    Review::Approved { by: signed(by) }
}

#[test]
fn in_taierzhuang_only_the_whole_review_will_do() {
    let of = of(TAIERZHUANG);
    let facts = settled(&of, &[]);
    let missing = "the secrecy review has not ended in approval to disclose";
    let reviewed_only = "drafted; reviewed formation; reviewed before_proactive; yes leader_in_charge; yes review_body";
    let file = file(&of, reviewed_only);
    let state = |outcome| gate(&of, &file, &alone(&facts).reviewed(outcome), "taierzhuang_review");
    assert_eq!(gate(&of, &file, &alone(&facts), "taierzhuang_review"), missing);
    assert_eq!(state(review(&of, "2022-03-02", vec![opined(Opinion::Agree)])), missing);
    assert_eq!(
        state(review(&of, "2022-03-02", vec![opined(Opinion::Agree), approved("leader_in_charge")])),
        "closed 2022-03-02"
    );
    // It counts from the day on which it was approved.
    let approved_then =
        alone(&facts).reviewed(review(&of, "2022-03-02", vec![opined(Opinion::Agree), approved("leader_in_charge")]));
    assert!(passage(&of, &file, &approved_then, "2022-03-02").is_clear());
    // 部门主要领导 is not 主管领导, and an approved opinion against disclosure opens nothing.
    assert_eq!(state(review(&of, "2022-03-02", vec![opined(Opinion::Agree), approved("department_head")])), missing);
    assert_eq!(
        state(review(&of, "2022-03-02", vec![opined(Opinion::Disagree), approved("leader_in_charge")])),
        missing
    );
    let refused = vec![opined(Opinion::Disagree), Review::Refused { by: signed("leader_in_charge") }];
    assert_eq!(state(review(&of, "2022-03-02", refused)), missing);

    let results = alone(&facts);
    let passage = passage(&of, &file, &results, ON);
    assert_eq!(blocks(&passage), ["taierzhuang_review"]);
    assert_eq!(
        stable(passage.blocks[0].by()),
        ["taierzhuang.secrecy_review/4/-/-", "taierzhuang.secrecy_review/6/-/2/1", "taierzhuang.proactive/13/1/-"]
    );
}

#[test]
fn the_whole_review_stands_in_for_the_last_look_and_for_no_earlier_one() {
    for (text, mode, expected) in [
        ("nation", "proactive", &[][..]),
        (TAIERZHUANG, "proactive", &[]),
        (YANTIAN, "proactive", &["yantian_formation", "yantian_head"]),
        // What was left undone at formation bars no answer to an applicant.
        (YANTIAN, "on_request", &[]),
        (YANLIANG, "proactive", &[]),
        (YANLIANG, "on_request", &[]),
        (LIESHAN, "proactive", &[]),
        // The review fills the steps that are the review's own; nobody has checked it.
        (YUNNAN, "proactive", &["yunnan_checker", "yunnan_review_body", "yunnan_leader"]),
    ] {
        let of = of(text);
        let facts = settled(&of, &[]);
        let opinion = if text == YUNNAN { Opinion::Proactive } else { Opinion::Agree };
        let outcome = review(&of, "2022-03-02", vec![opined(opinion), approved("leader_in_charge")]);
        assert!(outcome.allows_disclosure, "{text}");
        let file = file(&of, &format!("drafted {mode}; formed"));
        let results = alone(&facts).reviewed(outcome);
        assert_eq!(blocks(&passage(&of, &file, &results, ON)), expected, "{text} {mode}");
    }
}

#[test]
fn in_yunnan_the_steps_of_the_review_are_read_from_it() {
    let of = of(YUNNAN);
    let facts = settled(&of, &[]);
    let outcome = review(&of, "2022-03-02", vec![opined(Opinion::Proactive), approved("leader_in_charge")]);
    let file = file(&of, "drafted; formed; 2022-03-02 yes checker");
    assert_eq!(blocks(&passage(&of, &file, &alone(&facts).reviewed(outcome), ON)), <[&str; 0]>::default());
    // A no of the leader there is one to what the leader says, the same day or later, and to nothing that others said.
    let said = |script: &str, code: &str| {
        let refused = review(
            &of,
            "2022-03-03",
            vec![opined(Opinion::Proactive), Review::Refused { by: signed("leader_in_charge") }],
        );
        gate(
            &of,
            &self::file(&of, &format!("drafted; formed; 2022-03-02 {UP_TO_REVIEW}; {script}")),
            &alone(&facts).reviewed(refused),
            code,
        )
    };
    for (script, code, expected) in [
        ("", "yunnan_checker", "closed 2022-03-02"),
        ("yes leader_in_charge", "yunnan_leader", "the leader in charge said no"),
        ("2022-03-03 yes leader_in_charge", "yunnan_leader", "the leader in charge said no"),
        ("2022-03-04 yes leader_in_charge", "yunnan_leader", "closed 2022-03-04"),
    ] {
        assert_eq!(said(script, code), expected, "{script}");
    }
    // 依申请公开 is no yes to what is published.
    let outcome = review(&of, "2022-03-02", vec![opined(Opinion::OnRequest), approved("leader_in_charge")]);
    let barred = blocks(&passage(&of, &file, &alone(&facts).reviewed(outcome), ON));
    assert_eq!(barred, ["national_review", "yunnan_review_body", "yunnan_leader"]);
    // 免予公开 is no yes to anything.
    let outcome = review(&of, "2022-03-02", vec![opined(Opinion::Exempt), approved("leader_in_charge")]);
    let barred = blocks(&passage(&of, &file, &alone(&facts).reviewed(outcome), ON));
    assert_eq!(barred, ["national_review", "yunnan_review_body", "yunnan_leader"]);
}

#[test]
fn what_was_severed_as_secret_is_confirmed_outside_in_yunnan_only() {
    // 同级保密工作部门确认: asked of a state secret, not of a trade secret, and by no other text.
    for (text, state_secret, confirmed, clear) in [
        (YUNNAN, true, None, false),
        (YUNNAN, true, Some("in_house_secrecy_body"), false),
        (YUNNAN, true, Some("secrecy_administration"), true),
        (YUNNAN, false, None, true),
        (TAIERZHUANG, true, None, true),
    ] {
        let of = of(text);
        let facts = settled(&of, &[]);
        let opinion = if text == YUNNAN { Opinion::Proactive } else { Opinion::Agree };
        let (still_endangers, state_secret_found) = (Some(false), Some(state_secret));
        let mut steps = vec![
            opined(Opinion::PartlySecret),
            Review::Processed { method: Method::Deleted, state_secret: state_secret_found, still_endangers },
        ];
        steps.extend(confirmed.map(|by| Review::SeveringConfirmed { by: signed(by) }));
        steps.extend([opined(opinion), approved("leader_in_charge")]);
        let outcome = review(&of, "2022-03-02", steps);
        let file = file(&of, "drafted; formed; 2022-03-02 yes checker");
        let passage = publishes(&of, &file, &alone(&facts).reviewed(outcome));
        assert_eq!(passage.is_ok(), clear, "{text} {state_secret} {confirmed:?}: {passage:?}");
    }
}

#[test]
fn what_was_processed_and_still_endangers_stays_shut() {
    let of = of(TAIERZHUANG);
    let facts = settled(&of, &[]);
    for (still_endangers, clear) in [(Some(false), true), (Some(true), false), (None, false)] {
        let steps = vec![
            opined(Opinion::PartlySecret),
            Review::Processed { method: Method::Deleted, state_secret: Some(true), still_endangers },
            opined(Opinion::Agree),
            approved("leader_in_charge"),
        ];
        let outcome = review(&of, "2022-03-02", steps);
        let results = alone(&facts).reviewed(outcome);
        assert_eq!(publishes(&of, &file(&of, "drafted; formed"), &results).is_ok(), clear, "{still_endangers:?}");
    }
}

#[test]
fn what_was_declassified_is_reviewed_anew() {
    for text in IN_FORCE {
        let of = of(text);
        let facts = settled(&of, &[]);
        for (script, expected) in [
            ("2022-03-01 reviewed before_proactive", "closed 2022-03-01"),
            (
                "2022-03-01 reviewed before_proactive; 2022-03-02 declassified",
                "not reviewed anew since it was declassified",
            ),
            (
                "2022-03-01 reviewed before_proactive; 2022-03-02 declassified; 2022-03-03 reviewed before_proactive",
                "closed 2022-03-03",
            ),
            ("2022-03-01 declassified; reviewed before_proactive", "closed 2022-03-01"),
        ] {
            let file = file(&of, &format!("drafted; {script}"));
            assert_eq!(gate(&of, &file, &alone(&facts), "national_review"), expected, "{text} {script}");
        }
        // Declassified in the procedure of the review, after it was approved.
        let opinion = if text == YUNNAN { Opinion::Proactive } else { Opinion::Agree };
        let mut reviewed = submitted(&of, "2022-03-02");
        for (on, step) in [
            ("2022-03-02", opined(opinion)),
            ("2022-03-02", approved("leader_in_charge")),
            ("2022-03-04", Review::Declassified { by: signed("disclosing_agency") }),
        ] {
            reviewed.record(day(on), step).expect("a step of the review");
        }
        let outcome = reviewed.outcome(&of, Calendar::national(), day(ON)).expect("a text that governs");
        let results = alone(&facts).reviewed(outcome);
        let found = gate(&of, &file(&of, "drafted"), &results, "national_review");
        assert_eq!(found, "not reviewed anew since it was declassified", "{text}");
    }
}

// Versions.

#[test]
fn a_changed_version_needs_everything_anew() {
    for (text, done) in COMPLETE {
        let of = of(text);
        let facts = settled(&of, &[]);
        let results = if *text == TAIERZHUANG {
            let outcome = review(&of, "2022-03-02", vec![opined(Opinion::Agree), approved("leader_in_charge")]);
            alone(&facts).reviewed(outcome)
        } else {
            alone(&facts)
        };
        let done = format!("drafted; formed; 2022-03-02 label proactive; {done}");
        let mut file = file(&of, &done);
        assert!(passage(&of, &file, &results, ON).is_clear(), "{text}");
        for way in [
            "2022-03-03 changed",
            "2022-03-03 published portal office; changed",
            "2022-03-03 withheld; reassessed reason_lapsed",
            "2022-03-03 withheld; reassessed wrongly_closed",
            "2022-03-03 withheld; changed",
            "2022-03-03 returned; drafted; formed",
        ] {
            let mut changed = file.clone();
            record(&mut changed, "2022-03-03", way);
            let empty = self::file(&of, "drafted; formed");
            let fresh = blocks(&passage(&of, &empty, &alone(&facts), ON));
            assert_eq!(blocks(&passage(&of, &changed, &results, ON)), fresh, "{text} {way}");
            assert!(changed.state().attribute().is_none() && changed.state().approvals().next().is_none());
        }
        // Looked at again and kept closed, it is the same version.
        record(&mut file, "2022-03-03", "withheld; reassessed stays_closed");
        assert_eq!(file.state().attribute(), Some(named("proactive")), "{text}");
    }
}

/// Everything that an ordinary document needs in a place.
const COMPLETE: &[(&str, &str)] = &[
    ("nation", "reviewed before_proactive"),
    (YANTIAN, "reviewed formation; reviewed before_proactive; yes department_head"),
    (YANLIANG, "reviewed before_proactive"),
    (LIESHAN, "reviewed before_proactive"),
    (TAIERZHUANG, ""),
    (YUNNAN, "reviewed before_proactive; yes originating_unit; yes checker; yes review_body; yes leader_in_charge"),
];

#[test]
fn the_review_of_an_earlier_version_counts_for_nothing() {
    let of = of(LIESHAN);
    let facts = settled(&of, &["made_here"]);
    let outcome = review(&of, "2022-03-02", vec![opined(Opinion::Agree), approved("leader_in_charge")]);
    let results = alone(&facts).reviewed(outcome);
    let first = file(&of, "drafted; label proactive; formed");
    assert_eq!(gate(&of, &first, &results, "lieshan_review"), "closed 2022-03-02");
    assert_eq!(gate(&of, &first, &results, "lieshan_form"), "closed 2022-03-02");
    let second = file(&of, "drafted; label proactive; formed; 2022-03-03 changed");
    assert_eq!(gate(&of, &second, &results, "lieshan_review"), "not reviewed");
    assert_eq!(gate(&of, &second, &results, "lieshan_form"), "no review form");
}

#[test]
fn an_approval_of_an_earlier_version_or_of_a_later_day_counts_for_nothing() {
    let of = of("nation");
    let facts = settled(&of, &[]);
    let file = file(&of, "drafted; formed; 2022-03-03 changed");
    let state = |on: &str| {
        let given: Approval = signed("approving_authority").on(day(on));
        gate(&of, &file, &alone(&facts).approval(ApprovalByLaw::Required(Some(given))), "national_approval")
    };
    assert_eq!(state("2022-03-02"), "an approval that the law requires is missing");
    assert_eq!(state("2022-03-03"), "closed 2022-03-03");
    assert_eq!(state("2022-03-11"), "an approval that the law requires is missing");
}

// Labels.

/// A label to withhold: the place, what is found, who drafted it and what was done, what it is worth.
#[test]
fn what_a_label_to_withhold_is_worth() {
    let doc: &[&str] = &["official_document"];
    let tied: &[&str] = &["official_document", "closely_tied"];
    let closely = "yanliang@2020-06-01 closely";
    let effective = |self_reviewed| Some(Designation::Effective { self_reviewed });
    for (text, yes, script, expected) in [
        // 《西安市阎良区政务公开工作制度》第三十三条.
        (YANLIANG, doc, "drafted; label proactive", None),
        (YANLIANG, doc, "drafted; label withheld", Some(Designation::Invalid)),
        (YANLIANG, doc, "drafted; label withheld; yes justice_bureau", Some(Designation::Invalid)),
        (YANLIANG, doc, "drafted; label withheld words; yes justice_bureau", Some(Designation::Invalid)),
        (YANLIANG, doc, "drafted; label withheld basis", Some(Designation::Pending)),
        (YANLIANG, doc, "drafted; label withheld basis; yes disclosure_office", Some(Designation::Pending)),
        (YANLIANG, doc, "drafted; label withheld basis; no justice_bureau", Some(Designation::Refused)),
        (YANLIANG, doc, "drafted; label withheld basis; yes justice_bureau", effective(false)),
        (YANLIANG, doc, "drafted proactive education; label withheld basis; yes justice_bureau", effective(false)),
        (YANLIANG, doc, "drafted proactive justice_bureau; label withheld basis; yes justice_bureau", effective(true)),
        (YANLIANG, &[], "drafted; label withheld", Some(Designation::Free)),
        (closely, doc, "drafted; label withheld", Some(Designation::Free)),
        (closely, tied, "drafted; label withheld basis", Some(Designation::Pending)),
        (closely, tied, "drafted; label withheld basis; yes justice_bureau", effective(false)),
        // 第十条 of 烈山: the reason, and nobody's consent.
        (LIESHAN, &[], "drafted; label withheld", Some(Designation::Invalid)),
        (LIESHAN, &[], "drafted; label withheld basis", effective(false)),
        ("nation", &[], "drafted; label withheld", Some(Designation::Free)),
        (YANTIAN, &[], "drafted; label withheld", Some(Designation::Free)),
        (TAIERZHUANG, &[], "drafted; label withheld", Some(Designation::Free)),
        (YUNNAN, &[], "drafted; label withheld", Some(Designation::Free)),
        // Undated, it asks nothing.
        ("yanliang", doc, "drafted; label withheld", Some(Designation::Free)),
    ] {
        let of = of(text);
        let facts = settled(&of, yes);
        let (mut file, results) = (file(&of, script), alone(&facts));
        assert_eq!(passage(&of, &file, &results, ON).designation, expected, "{text} {yes:?} {script}");
        let withheld = file.proceed(&of, &results, day(ON), event("withheld"));
        match expected {
            // What is put away says so by that, and no label says why.
            None => {
                assert_eq!(withheld, Err(Bar::NotEffective(Designation::Invalid)), "{text} {script}");
            }
            Some(Designation::Free | Designation::Effective { .. }) => {
                assert_eq!(withheld, Ok(()), "{text} {script}");
            }
            Some(worth) => {
                let bar = withheld.expect_err("it has no effect");
                assert_eq!(
                    bar.to_string(),
                    format!("barred: the label to withhold has no effect: {}", worth.name().en())
                );
                assert_eq!(bar, Bar::NotEffective(worth), "{text} {script}");
            }
        }
    }
    let of = of(YANLIANG);
    let facts = found(&of, &[], &["official_document"]);
    let found = passage(&of, &file(&of, "drafted; label withheld"), &alone(&facts), ON).designation;
    let turns_on = [of.rules().and_then(|rules| rules.finding("official_document")).expect("a finding")];
    assert_eq!(found, Some(Designation::Undetermined(turns_on.into_iter().collect())));
}

#[test]
fn the_reading_of_the_consent_is_named_where_it_changes_something() {
    for (yes, script, wide, narrow) in [
        (&["official_document"][..], "drafted; label withheld basis", true, true),
        (&["official_document", "closely_tied"], "drafted; label withheld basis", false, false),
        (&["official_document"], "drafted; label proactive", false, false),
        (&[], "drafted; label withheld basis", false, false),
    ] {
        for (text, named) in [(YANLIANG, wide), ("yanliang@2020-06-01 closely", narrow)] {
            let of = of(text);
            let facts = settled(&of, yes);
            let passage = passage(&of, &file(&of, script), &alone(&facts), ON).turned_on;
            assert_eq!(passage.contains(&Reading::ConsentReach), named, "{text} {yes:?} {script}: {passage:?}");
        }
    }
}

#[test]
fn what_is_labelled_withheld_is_not_published() {
    for (text, done) in COMPLETE {
        let of = of(text);
        let facts = settled(&of, &[]);
        let outcome = review(
            &of,
            "2022-03-02",
            vec![
                opined(if *text == YUNNAN { Opinion::Proactive } else { Opinion::Agree }),
                approved("leader_in_charge"),
            ],
        );
        let results = alone(&facts).reviewed(outcome);
        for (attribute, clear) in
            [("withheld basis", false), ("proactive", true), ("partial", true), ("on_request basis", true)]
        {
            let file = file(&of, &format!("drafted; formed; label {attribute}; 2022-03-02 {done}"));
            let passage = passage(&of, &file, &results, ON);
            assert_eq!(blocks(&passage), <[&str; 0]>::default(), "{text} {attribute}");
            assert_eq!((passage.is_clear(), passage.labelled_withheld), (clear, !clear), "{text} {attribute}");
            let expected = if clear { Ok(()) } else { Err(Bar::LabelledWithheld) };
            assert_eq!(publishes(&of, &file, &results), expected, "{text} {attribute}");
            let provided = file.clone().proceed(&of, &results, day(ON), event("provided"));
            assert_eq!(provided, expected, "{text} {attribute}");
        }
    }
    assert_eq!(
        Bar::LabelledWithheld.to_string(),
        "barred: `attribute` of the label is `withheld`, expected another before it is released"
    );
}

#[test]
fn a_partial_label_gives_its_reasons() {
    for (script, expected) in [
        ("drafted; label partial", Some("national.2019/37/-/-")),
        ("drafted; label partial words", Some("national.2019/37/-/-")),
        ("drafted; label partial basis", None),
        ("drafted; label proactive", None),
        ("drafted; label withheld", None),
    ] {
        for text in IN_FORCE {
            let of = of(text);
            let facts = settled(&of, &[]);
            let passage = passage(&of, &file(&of, script), &alone(&facts), ON);
            let found = passage.reasons_for_part.map(|by: Provision| by.stable());
            assert_eq!(found.as_deref(), expected, "{text} {script}");
            // The local text asks reasons for two attributes, and this is not one of them.
            assert!(blocks(&passage).iter().all(|code| code != "lieshan_reason" || script.contains("withheld")));
        }
    }
}

// The decision.

#[test]
fn the_decision_bars_whatever_is_closed() {
    for (yes, outcome, clear) in [
        (&["determined_state_secret"][..], Outcome::MustWithhold, false),
        (&["forbidden_by_law"], Outcome::MustWithhold, false),
        (&["endangers_public_security"], Outcome::MustWithhold, false),
        (&["trade_secret", "harms_third_party"], Outcome::MustWithhold, false),
        // 不公开会对公共利益造成重大影响的，予以公开, whatever the third party says.
        (
            &[
                "trade_secret",
                "harms_third_party",
                "third_party_consulted",
                "third_party_objects",
                "grave_public_interest",
            ],
            Outcome::MustDisclose,
            true,
        ),
        (&["personnel_affairs"], Outcome::MayWithhold, true),
        (&[], Outcome::MustDisclose, true),
    ] {
        for (text, done) in COMPLETE {
            let of = of(text);
            let facts = settled(&of, yes);
            let regime = of.on(day(ON)).expect("a text that governs");
            let part = Part::new(Proactive, facts.clone());
            let decision = decide(&regime, &part);
            // 可以公开 in the bureau, where the Regulation says 予以公开.
            let softer = *text == YUNNAN && yes.contains(&"grave_public_interest");
            let outcome = if softer { Outcome::MayDisclose } else { outcome };
            assert_eq!(decision.effective(), Verdict::Settled(outcome), "{text} {yes:?}");
            let reviewed = review(
                &of,
                "2022-03-02",
                vec![
                    opined(if *text == YUNNAN { Opinion::Proactive } else { Opinion::Agree }),
                    approved("leader_in_charge"),
                ],
            );
            // A decision on openness deals with third parties; declassification is not in question here.
            let results = alone(&settled(&of, &[])).reviewed(reviewed).decided(&decision);
            let file = file(&of, &format!("drafted; formed; 2022-03-02 {done}"));
            let passage = passage(&of, &file, &results, ON);
            assert_eq!(blocks(&passage), <[&str; 0]>::default(), "{text} {yes:?}");
            assert_eq!((passage.is_clear(), passage.decision.is_some()), (clear, !clear), "{text} {yes:?}");
            // What closes it is named.
            let closes: Vec<_> = decision.grounds().filter(|_| !clear).map(gongkai::norm::Ground::by).collect();
            assert_eq!(passage.closed_by, closes, "{text} {yes:?}");
            let expected = if clear { Ok(()) } else { Err(Bar::Decision) };
            assert_eq!(publishes(&of, &file, &results), expected, "{text} {yes:?}");
        }
    }
    assert_eq!(Bar::Decision.to_string(), "barred: the decision on openness does not let it out");
}

/// Art. 14: without a decision what is known to be closed by it is closed all the same, and nothing else is.
#[test]
fn what_article_14_closes_is_closed_before_it_is_decided() {
    let of = of("nation");
    for (yes, open, closed) in [
        (&["determined_state_secret"][..], &[][..], true),
        (&["forbidden_by_law"], &[], true),
        (&["endangers_public_security"], &[], true),
        (&["endangers_social_stability"], &[], true),
        // It is one until it has ended (Secrets Law 20 and 24); that it has, or that something may endanger, closes nothing for certain.
        (&["determined_state_secret"], &["declassified"], true),
        (&["determined_state_secret", "declassified"], &[], false),
        (&[], &["endangers_public_security"], false),
        (&["trade_secret", "harms_third_party"], &[], false),
        (&[], &[], false),
    ] {
        let (facts, file) = (found(&of, yes, open), file(&of, "drafted; formed; 2022-03-02 reviewed before_proactive"));
        let results = alone(&facts);
        let passage = passage(&of, &file, &results, ON);
        let expected = closed.then_some(Verdict::Settled(Outcome::MustWithhold));
        assert_eq!(passage.decision, expected, "{yes:?} {open:?}");
    }
}

#[test]
fn the_decision_deals_with_a_third_party_that_refuses() {
    let of = of(TAIERZHUANG);
    let yes =
        ["trade_secret", "harms_third_party", "third_party_consulted", "third_party_objects", "grave_public_interest"];
    let facts = settled(&of, &yes);
    let regime = of.on(day(ON)).expect("a text that governs");
    let part = Part::new(Proactive, facts.clone());
    let decision = decide(&regime, &part);
    let objects = Answer::Objects(gongkai::norm::Dispute::WhetherToDisclose);
    let clearance = consulted(&of, Consulted::ThirdParty, Some(objects));
    let reviewed = review(&of, "2022-03-02", vec![opined(Opinion::Agree), approved("leader_in_charge")]);
    let results = alone(&facts).reviewed(reviewed).others(Others::ThirdParties(&clearance));
    let file = file(&of, "drafted; formed");
    assert_eq!(blocks(&passage(&of, &file, &results, ON)), ["national_third_party", "taierzhuang_third_party"]);
    assert!(passage(&of, &file, &results.decided(&decision), ON).is_clear());
}

// Time.

#[test]
fn blocked_and_overdue_are_both_true_and_nothing_moves_the_day() {
    // Twenty working days from the day after 2022-03-01.
    for text in IN_FORCE {
        let of = of(text);
        let known = |code: &&str| of.rules().is_some_and(|rules| rules.finding(code).is_some());
        let yes = ["official_document", "is_urgent"].into_iter().filter(known);
        let facts = settled(&of, &yes.chain(["needs_wide_knowledge"]).collect::<Vec<_>>());
        let results = alone(&facts);
        let mut file = file(&of, "drafted; formed");
        for (on, overdue) in [("2022-03-01", false), ("2022-03-29", false), ("2022-03-30", true)] {
            let passage = passage(&of, &file, &results, on);
            assert!(!passage.blocks.is_empty(), "{text}");
            assert_eq!(passage.overdue, Some(overdue), "{text} {on}");
            let statutory = passage.statutory.as_ref().expect("a day of the nation");
            assert_eq!(statutory.day(), Some(day("2022-03-29")), "{text} {on}");
            assert_eq!(statutory.by().stable(), "national.2019/26/-/-", "{text}");
        }
        // Approvals, refusals and a pending consent leave the day where it is.
        record(
            &mut file,
            "2022-03-07",
            "label withheld basis; yes department_head; no district_leader; yes checker; \
            reviewed formation; 2022-03-14 declassified; recorded ledger; label proactive",
        );
        let passage_then = passage(&of, &file, &results, "2022-03-30");
        assert_eq!(passage_then.statutory.and_then(|due| due.day()), Some(day("2022-03-29")), "{text}");
        assert_eq!((passage_then.overdue, passage_then.blocks.is_empty()), (Some(true), false), "{text}");
        // A change starts it anew; a release ends it.
        let mut changed = file.clone();
        record(&mut changed, "2022-03-21", "changed");
        let due = passage(&of, &changed, &results, "2022-03-30").statutory.and_then(|due| due.day());
        assert_eq!(due, Some(day("2022-04-19")), "{text}");
        record(&mut file, "2022-03-29", "published portal");
        assert_eq!(passage(&of, &file, &results, "2022-03-30").overdue, Some(false), "{text}");
    }
}

#[test]
fn a_draft_and_what_is_provided_on_request_have_no_day_of_publication() {
    let of = of("nation");
    let facts = settled(&of, &[]);
    for script in ["drafted", "drafted on_request; formed"] {
        let passage = passage(&of, &file(&of, script), &alone(&facts), "2022-06-01");
        assert_eq!((passage.statutory, passage.internal, passage.overdue), (None, None, None), "{script}");
    }
}

// Clashes.

#[test]
fn an_approval_cannot_hold_up_a_warning() {
    for (text, yes, script, by, expected) in [
        // 《深圳市盐田区政务公开暂行规定》第二十三条: what is urgent takes the longer way.
        (
            YANTIAN,
            "is_urgent",
            "yes department_head",
            "yantian_leader",
            &["national.2019/6/-/-", "national.2019/20/-/12"][..],
        ),
        // 《西安市阎良区政务公开工作制度》第二十六条.
        (
            YANLIANG,
            "major_emergency",
            "yes department_head",
            "yanliang_district_approval",
            &["national.2019/6/2/-", "national.2019/20/-/12"],
        ),
    ] {
        let of = of(text);
        let facts = settled(&of, &[yes]);
        let results = alone(&facts);
        let start = format!("drafted; formed; reviewed formation; reviewed before_proactive; {script}");
        let opened = passage(&of, &file(&of, &start), &results, ON).clashes;
        assert_eq!(stable(&opened), expected, "{text}");
        let found = file(&of, &start);
        assert_eq!(blocks(&passage(&of, &found, &results, ON)), [by], "{text}");
        let bar = publishes(&of, &found, &results).expect_err("it bars all the same");
        assert!(bar.to_string().contains(by), "{bar}");
        let closed =
            format!("{start}; yes {}", if text == YANTIAN { "district_leader" } else { "district_government" });
        let closed = file(&of, &closed);
        assert_eq!(passage(&of, &closed, &results, ON).clashes, [], "{text}");
        assert_eq!(publishes(&of, &closed, &results), Ok(()), "{text}");
    }
}

#[test]
fn what_bars_is_said_with_its_provision() {
    let of = of(YANTIAN);
    let facts = settled(&of, &["is_urgent"]);
    let file = file(&of, "drafted; formed; reviewed before_proactive; yes department_head");
    let bar = publishes(&of, &file, &alone(&facts)).expect_err("two gates are open");
    assert_eq!(
        bar.to_string(),
        "barred: `yantian_formation` (no review at formation, yantian/22/-/-); `yantian_leader` (no yes from a district \
         leader, yantian/23/-/-/b)"
    );
    let results = alone(&facts);
    assert_eq!(passage(&of, &file, &results, ON).next().map(|(role, _)| role), Some(Role::DistrictLeader));
    let mut done = file.clone();
    record(&mut done, "2022-03-01", "reviewed formation");
    assert_eq!(passage(&of, &done, &results, ON).next().map(|(role, _)| role), Some(Role::DistrictLeader));
    record(&mut done, "2022-03-02", "no district_leader");
    assert_eq!(passage(&of, &done, &results, ON).next().map(|(role, _)| role), Some(Role::DistrictLeader));
}

// Exceptions.

#[test]
fn an_exception_passes_the_gate_that_stands_in_principle_and_no_other() {
    for text in IN_FORCE {
        let of = of(text);
        let facts = settled(&of, &[]);
        let results = alone(&facts);
        let release = file(&of, "drafted").on(day(ON));
        let regime = of.on(day(ON)).expect("a text that governs");
        let codes: Vec<String> = release.gates(&regime, &results).map(|(gate, _)| gate.code().to_string()).collect();
        for code in codes {
            let plain = gate(&of, &file(&of, "drafted"), &results, &code);
            let found = gate(&of, &file(&of, &format!("drafted; excepted {code}")), &results, &code);
            let expected = if code == "yantian_head" { "excepted 2022-03-01" } else { plain.as_str() };
            assert_eq!(found, expected, "{text} {code}");
        }
    }
    let of = of(YANTIAN);
    let facts = settled(&of, &[]);
    let results = alone(&facts);
    let file = file(&of, "drafted; formed; reviewed formation; reviewed before_proactive; excepted yantian_head");
    assert!(passage(&of, &file, &results, ON).is_clear());
    // A new version has no exception.
    let mut changed = file.clone();
    record(&mut changed, "2022-03-02", "changed; reviewed formation; reviewed before_proactive");
    assert_eq!(blocks(&passage(&of, &changed, &results, ON)), ["yantian_head"]);
}

// Which text governs.

#[test]
fn where_the_local_text_is_absent_or_undated_the_nation_stands_alone() {
    for (text, on, undated) in [
        ("nation", ON, false),
        ("yantian", ON, false),
        (YANTIAN, "2024-06-03", false),
        (YANTIAN, "2021-05-31", false),
        ("yanliang", ON, true),
        ("yunnan_bureau", ON, true),
        (LIESHAN, "2021-08-03", true),
        (TAIERZHUANG, "2020-04-21", false),
    ] {
        let of = of(text);
        let facts = settled(&of, &[]);
        let mut file = ReleaseFile::new(Header::of(&of));
        record(&mut file, "2019-06-03", "drafted");
        let results = alone(&facts);
        let passage = passage(&of, &file, &results, on);
        assert_eq!((blocks(&passage), passage.undated), (vec!["national_review".to_owned()], undated), "{text} {on}");
        assert!(passage.formalities.is_empty() && passage.with_release.is_empty(), "{text} {on}");
    }
    for text in IN_FORCE {
        let of = of(text);
        let facts = settled(&of, &[]);
        assert!(!passage(&of, &file(&of, "drafted"), &alone(&facts), ON).undated, "{text}");
    }
}

#[test]
fn under_the_text_of_2007_its_own_articles_are_named() {
    let of = of("nation");
    let facts = settled(&of, &["trade_secret", "needs_wide_knowledge"]);
    let mut file = ReleaseFile::new(Header::of(&of));
    record(&mut file, "2015-03-02", "drafted; formed");
    let results = Results::new(&facts);
    let passage = passage(&of, &file, &results, "2015-03-10");
    let found: Vec<Vec<String>> = passage.blocks.iter().map(|open| stable(open.by())).collect();
    let expected =
        [["national.2007/14/2/-"], ["national.2007/14/4/-"], ["national.2007/7/-/-"], ["national.2007/7/-/-"]];
    assert_eq!(found, expected);
    assert_eq!(passage.statutory.map(|due| due.by().stable()).as_deref(), Some("national.2007/18/-/-"));
}

#[test]
fn a_journal_of_another_place_is_refused() {
    let (here, there) = (of(YANTIAN), of(LIESHAN));
    let facts = settled(&here, &[]);
    let mut file = file(&here, "drafted");
    let asked = file.passage(&there, Calendar::national(), &alone(&facts), day(ON)).expect_err("another place");
    assert!(matches!(asked, RegimeError::OtherPlace { .. }), "{asked}");
    let before = file.clone();
    assert_eq!(file.proceed(&there, &alone(&facts), day(ON), event("formed")), Err(Bar::Regime(asked)));
    assert_eq!(file, before);
}

/// 政务信息主动公开制度第七条: secrecy, third parties, coordination, approval, one after the other.
#[test]
fn the_steps_of_the_bureau_stand_in_the_order_of_its_text() {
    let of = of(YUNNAN);
    let gates = of.rules().expect("local rules").gates().iter().filter(|gate| gate.is_in_sequence());
    let steps: Vec<String> = gates
        .flat_map(|gate| gate.by().iter().map(Provision::stable))
        .filter(|by| by.starts_with("yunnan_bureau.proactive/7/"))
        .collect();
    let expected = [2, 3, 4, 5].map(|item| format!("yunnan_bureau.proactive/7/-/{item}"));
    assert_eq!(steps, expected);
}

// Re-assessment.

#[test]
fn what_is_withheld_is_looked_at_again() {
    let of = of(YUNNAN);
    let mut file = file(&of, "drafted; formed; label withheld basis; 2022-03-02 withheld");
    let assessed = |file: &ReleaseFile| match file.state().stage() {
        Some(gongkai::workflow::release::Stage::Withheld(withheld)) => withheld.last_assessed(),
        stage => panic!("{stage:?}"),
    };
    assert_eq!(assessed(&file), day("2022-03-02"));
    record(&mut file, "2022-09-01", "reassessed stays_closed; asked; given");
    assert_eq!(assessed(&file), day("2022-09-01"));
    for result in ["wrongly_closed", "reason_lapsed"] {
        let mut opened = file.clone();
        record(&mut opened, "2023-03-01", &format!("reassessed {result}"));
        let stage = opened.state().stage().expect("a stage");
        assert_eq!((stage.name().en(), stage.formed_on()), ("formed", Some(day("2023-03-01"))), "{result}");
        // It goes the way of a release, with its gates, and its label to withhold is gone.
        let facts = settled(&of, &["needs_wide_knowledge"]);
        let results = alone(&facts);
        let passage = passage(&of, &opened, &results, "2023-03-02");
        assert!(!passage.labelled_withheld && passage.designation.is_none(), "{result}");
        let expected =
            ["national_review", "yunnan_originating_unit", "yunnan_checker", "yunnan_review_body", "yunnan_leader"];
        assert_eq!(blocks(&passage), expected, "{result}");
        // Art. 26 counts from formation or change; from when the time of what is opened again runs no text says.
        assert_eq!((passage.statutory, passage.overdue), (None, None), "{result}");
    }
}

/// What was done, where, and whether basis and reasons are owed.
const REASONS: &[(&str, &str, Option<&str>)] = &[
    // 云南局保密审查制度第十四条: whoever doubts a withholding for secrecy may ask; no day is set.
    (YUNNAN, "drafted; withheld", None),
    (YUNNAN, "drafted; withheld; asked", Some("yunnan_bureau.secrecy_review/14/-/-")),
    (YUNNAN, "drafted; withheld; asked; given", None),
    (YUNNAN, "drafted; withheld; asked; given; asked", Some("yunnan_bureau.secrecy_review/14/-/-")),
    // Once it goes out, nothing withheld is left to be explained.
    (YUNNAN, "drafted; withheld; asked; reassessed reason_lapsed", None),
    // No other text has the query outside an application.
    ("nation", "drafted; withheld; asked", None),
    (YANTIAN, "drafted; withheld; asked", None),
    (TAIERZHUANG, "drafted; withheld; asked", None),
];

#[test]
fn whoever_asks_for_reasons_is_owed_them() {
    for (at, done, owed) in REASONS {
        let of = of(at);
        let facts = settled(&of, &["determined_state_secret"]);
        let passage = passage(&of, &file(&of, done), &alone(&facts), ON);
        assert_eq!(passage.reasons_owed.map(|by| by.stable()).as_deref(), *owed, "{at}: {done}");
    }
}

/// 因保密问题: what is withheld for another reason, or for one that nobody knows, is not owed them for certain.
#[test]
fn reasons_are_owed_of_what_is_kept_for_secrecy() {
    let of = of(YUNNAN);
    for (yes, owed) in [("secrecy_unsettled", true), ("trade_secret", false), ("personnel_affairs", false)] {
        let facts = settled(&of, &[yes]);
        let passage = passage(&of, &file(&of, "drafted; withheld; asked"), &alone(&facts), ON);
        assert_eq!(passage.reasons_owed.is_some(), owed, "{yes}");
    }
}

#[test]
fn reasons_are_a_basis_and_reasons() {
    use gongkai::workflow::release::Event;
    let of = of(YUNNAN);
    let mut file = file(&of, "drafted; withheld; asked");
    let before = file.clone();
    for (basis, reasons, field) in [(" ", "内部管理", "basis"), ("条例第十六条", "\u{3000}", "reasons")] {
        let given = Event::ReasonsGiven { basis: basis.to_owned(), reasons: reasons.to_owned() };
        let refused = file.record(day(ON), given).expect_err("nothing was said");
        assert_eq!(
            refused.to_string(),
            format!("`{field}` is blank: expected the basis and the reasons of the withholding")
        );
        assert_eq!(file, before);
    }
    record(&mut file, ON, "given");
    let silent = Event::Excepted { gate: Code::literal("yantian_head"), reason: "  ".to_owned() };
    let refused = self::file(&of, "drafted").record(day(ON), silent).expect_err("no reason");
    assert_eq!(refused.to_string(), "`reason` of the exception from `yantian_head` is blank: expected why");
}

// Channels.

/// The place, what is found, what was published, which provisions are not met, which of them contested.
const CHANNELS: &[(&str, &[&str], &str, &[&str])] = &[
    ("nation", &[], "", &["national.2019/23/-/-"]),
    ("nation", &[], "published internal", &["national.2019/23/-/-"]),
    ("nation", &[], "published unofficial", &["national.2019/23/-/-"]),
    ("nation", &[], "published gazette", &[]),
    ("nation", &[], "published other_public", &[]),
    // 第十六条: any listed channel is enough; the office network is none.
    (YANTIAN, &[], "published internal", &["national.2019/23/-/-", "yantian/16/-/-"]),
    (YANTIAN, &[], "published portal", &[]),
    (YANTIAN, &[], "published we_chat", &[]),
    (YANTIAN, &[], "published television", &[]),
    // 第三十六条: the portal is the first platform, for three objects also first in time.
    (YANLIANG, &[], "published we_chat", &["yanliang/36/-/-/a"]),
    (YANLIANG, &[], "published portal", &[]),
    (YANLIANG, &[], "2022-03-01 published we_chat; 2022-03-02 published portal", &[]),
    (YANLIANG, &["decision_measure_or_response"], "published portal", &[]),
    (YANLIANG, &["decision_measure_or_response"], "published we_chat", &["yanliang/36/-/-/a", "yanliang/36/-/-/b"]),
    (
        YANLIANG,
        &["decision_measure_or_response"],
        "2022-03-01 published we_chat; 2022-03-02 published portal",
        &["yanliang/36/-/-/b"],
    ),
    (YANLIANG, &["decision_measure_or_response"], "2022-03-01 published portal; 2022-03-02 published we_chat", &[]),
    // The same day is kept.
    (YANLIANG, &["decision_measure_or_response"], "2022-03-01 published we_chat; 2022-03-01 published portal", &[]),
    (YANLIANG, &["annual_report"], "published official_site", &["yanliang/36/-/-/a", "yanliang/31/-/-/b"]),
    (YANLIANG, &["document_for_mobile"], "published portal", &["yanliang/30/-/- contested"]),
    (YANLIANG, &["document_for_mobile"], "published portal; published weibo", &["yanliang/30/-/- contested"]),
    (YANLIANG, &["document_for_mobile"], "published portal; published weibo; published we_chat", &[]),
    // 第十三条.
    (LIESHAN, &[], "published press", &["lieshan/13/-/-/a"]),
    (LIESHAN, &[], "published official_site", &[]),
    (LIESHAN, &[], "published portal", &[]),
    // 《台儿庄区政府信息主动公开制度》第十、十一条.
    (TAIERZHUANG, &[], "published press", &["taierzhuang.proactive/11/1/-"]),
    (
        TAIERZHUANG,
        &[],
        "published internal",
        &["national.2019/23/-/-", "taierzhuang.proactive/10/-/-", "taierzhuang.proactive/11/1/-"],
    ),
    (TAIERZHUANG, &[], "published portal", &[]),
    // 政务信息主动公开制度第四条, group by group: 1 gazette, website, press conference; 2 newspapers, radio, television; 3 places to
    // read and boards; 4 whatever else is convenient.
    (YUNNAN, &[], "", &["national.2019/23/-/-", "yunnan_bureau.proactive/4/-/-"]),
    (YUNNAN, &[], "published gazette", &[]),
    (YUNNAN, &[], "published press_conference", &[]),
    (YUNNAN, &[], "published radio", &[]),
    (YUNNAN, &[], "published television", &[]),
    (YUNNAN, &[], "published reading_point", &[]),
    (YUNNAN, &[], "published notice_board", &[]),
    (YUNNAN, &[], "published other_public", &[]),
    // 政务信息公开目录制度第七条: on the net, on the designated site and nowhere else.
    (YUNNAN, &[], "published press", &[]),
    (YUNNAN, &[], "published official_site", &[]),
    (YUNNAN, &[], "published portal", &[]),
    (YUNNAN, &[], "published weibo", &["yunnan_bureau.catalogue/7/-/-"]),
    (YUNNAN, &[], "published official_site; published we_chat", &["yunnan_bureau.catalogue/7/-/-"]),
    (
        YUNNAN,
        &[],
        "published unofficial",
        &["national.2019/23/-/-", "yunnan_bureau.proactive/4/-/-", "yunnan_bureau.catalogue/7/-/-"],
    ),
    (YUNNAN, &[], "published official_site; published unofficial", &["yunnan_bureau.catalogue/7/-/-"]),
];

#[test]
fn where_it_is_made_public() {
    let mut told = BTreeSet::new();
    for (text, yes, script, expected) in CHANNELS {
        let of = of(text);
        let facts = settled(&of, yes);
        let passage = passage(&of, &file(&of, &format!("drafted; formed; {script}")), &alone(&facts), ON);
        let found: Vec<String> = passage
            .channels
            .iter()
            .map(|fault| {
                let contested = if fault.rule.is_contested() { " contested" } else { "" };
                assert_eq!(fault.covers, gongkai::fact::Truth::Yes);
                format!("{}{contested}", fault.rule.by().stable())
            })
            .collect();
        assert_eq!(found, *expected, "{text} {yes:?} {script}");
        told.extend(found);
    }
    // Every rule of every place was seen unmet, and none is asked of what is provided on request.
    let mut there = BTreeSet::new();
    for text in IN_FORCE {
        let of = of(text);
        let regime = of.on(day(ON)).expect("a text that governs");
        let local = regime.local().in_force().map_or(&[] as &[_], |rules| rules.channels());
        let rules = regime.procedure().channels().iter().chain(local);
        there.extend(
            rules.map(|rule| format!("{}{}", rule.by().stable(), if rule.is_contested() { " contested" } else { "" })),
        );
        let facts = settled(&of, &[]);
        assert_eq!(passage(&of, &file(&of, "drafted on_request; formed; provided"), &alone(&facts), ON).channels, []);
    }
    assert_eq!(told, there);
}

#[test]
fn a_rule_about_channels_that_turns_on_a_fact_says_so() {
    let of = of(YANLIANG);
    let facts = found(&of, &[], &["decision_measure_or_response"]);
    let results = alone(&facts);
    let late = file(&of, "drafted; formed; 2022-03-01 published we_chat; 2022-03-02 published portal");
    let passage = passage(&of, &late, &results, ON);
    let found: Vec<_> = passage.channels.iter().map(|fault| (fault.rule.by().stable(), fault.covers)).collect();
    assert_eq!(found, [("yanliang/36/-/-/b".to_owned(), gongkai::fact::Truth::Open)]);
}

// Cases.

#[test]
fn a_consent_without_a_basis_creates_none() {
    let of = of(YANLIANG);
    let facts = settled(&of, &["official_document"]);
    let file = file(&of, "2022-06-01 drafted; label withheld; 2022-06-10 yes justice_bureau");
    let results = alone(&facts);
    let passage = passage(&of, &file, &results, "2022-06-10");
    assert_eq!(passage.designation, Some(Designation::Invalid));
    let basis = passage.blocks.iter().find(|open| open.gate.code().as_str() == "yanliang_basis").expect("it bars");
    assert_eq!(missing_in_words(&of, &basis.missing), NO_BASIS);
    // And it publishes nothing.
    assert!(!passage.is_clear() && passage.labelled_withheld);
}

#[test]
fn a_data_set_needs_no_review_at_formation() {
    let of = of(YANLIANG);
    let facts = settled(&of, &[]);
    let file = file(&of, "drafted; formed; reviewed before_proactive");
    assert!(passage(&of, &file, &alone(&facts), ON).is_clear());
    let facts = settled(&of, &["official_document"]);
    let results = alone(&facts);
    assert_eq!(blocks(&passage(&of, &file, &results, ON)), ["yanliang_label", "yanliang_formation"]);
}

#[test]
fn what_was_not_reviewed_is_not_released() {
    let of = of(LIESHAN);
    let facts = settled(&of, &["made_here"]);
    let results = alone(&facts);
    let file = file(
        &of,
        "drafted; label proactive; recorded review_form; formed; yes handler; recorded registration; \
        recorded filing",
    );
    assert_eq!(blocks(&passage(&of, &file, &results, ON)), ["national_review", "lieshan_review"]);
    assert!(publishes(&of, &file, &results).is_err());
}

#[test]
fn one_review_of_two_is_not_enough() {
    let of = of(YANTIAN);
    let facts = settled(&of, &[]);
    let file = file(&of, "2022-08-01 drafted; formed; 2022-08-09 reviewed before_proactive; yes department_head");
    let results = alone(&facts);
    assert_eq!(blocks(&passage(&of, &file, &results, "2022-08-09")), ["yantian_formation"]);
}

#[test]
fn a_typhoon_shelter_waits_for_a_district_leader_and_the_clash_is_shown() {
    let of = of(YANTIAN);
    let facts = settled(&of, &["is_urgent"]);
    let file =
        file(&of, "2023-07-18 drafted; formed; reviewed formation; reviewed before_proactive; yes department_head");
    let results = alone(&facts);
    let passage = passage(&of, &file, &results, "2023-07-18");
    assert_eq!(blocks(&passage), ["yantian_leader"]);
    assert_eq!(missing_in_words(&of, &passage.blocks[0].missing), NO_DISTRICT_LEADER);
    assert_eq!(stable(&passage.clashes), ["national.2019/6/-/-", "national.2019/20/-/12"]);
}

#[test]
fn a_section_publishes_on_its_own_account() {
    let of = of(YUNNAN);
    let facts = settled(&of, &["online_release"]);
    let results = alone(&facts);
    let script = "drafted; formed; reviewed before_proactive; yes originating_unit; yes checker; yes section_head; \
        yes office; yes leader_in_charge";
    assert!(passage(&of, &file(&of, script), &results, ON).is_clear());
    let file = file(&of, &format!("{script}; published unofficial section_head; recorded ledger"));
    let passage = passage(&of, &file, &results, ON);
    assert_eq!(passage.with_release.len(), 1);
    assert_eq!(missing_in_words(&of, &passage.with_release[0].missing), "to be published by the bureau's office");
    let site: Vec<String> = passage.channels.iter().map(|fault| fault.rule.by().stable()).collect();
    assert!(site.contains(&"yunnan_bureau.catalogue/7/-/-".to_owned()), "{site:?}");
}

#[test]
fn no_label_says_more_than_it_states() {
    use gongkai::norm::LabelField;
    for (words, states) in [
        ("unstated", &[][..]),
        ("withheld words", &[LabelField::Attribute]),
        ("withheld basis", &[LabelField::Attribute, LabelField::StatutoryBasis]),
        ("proactive secret", &[LabelField::Attribute, LabelField::Secret]),
        ("proactive open", &[LabelField::Attribute, LabelField::Secret, LabelField::LevelAndTerm]),
        ("proactive secret level", &[LabelField::Attribute, LabelField::Secret, LabelField::LevelAndTerm]),
        (
            "partial manner time scope interpreted",
            &[
                LabelField::Attribute,
                LabelField::Manner,
                LabelField::TimeLimit,
                LabelField::Scope,
                LabelField::Interpretation,
            ],
        ),
    ] {
        let all = [
            LabelField::Attribute,
            LabelField::Manner,
            LabelField::TimeLimit,
            LabelField::Scope,
            LabelField::Interpretation,
            LabelField::Secret,
            LabelField::LevelAndTerm,
            LabelField::StatutoryBasis,
        ];
        let label = label(words);
        let found: Vec<LabelField> = all.into_iter().filter(|field| label.states(*field)).collect();
        assert_eq!(found, states, "{words}");
    }
}
