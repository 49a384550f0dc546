//! Secrecy review article by article: who acts next and by when, what is missing, where a doubt goes and who settles it. One
//! case a line, with the stable provision beside it.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod support {
    pub(crate) mod reviewing;
}

use gongkai::calendar::Calendar;
use gongkai::citation::{Code, Provision};
use gongkai::fact::{Doubt, Truth};
use gongkai::law::national::secrets::Level;
use gongkai::norm::{Check, FormField, Material, OpinionKind, Relative, ReviewDuty, ReviewStep, Role, Tier};
use gongkai::regime::RegimeError;
use gongkai::workflow::secrecy_review::{
    Form, Lack, Mark, MarksReading, Next, Progress, Referee, ReviewFile, Ruling, Verb, duties, duty, read_marks,
    referral, who,
};
use support::reviewing::{CHECKS, day, event, file, place, record};

const T: &str = "taierzhuang";
const Y: &str = "yunnan_bureau@2019-06-03";
const N: &str = "nation";
/// The places whose texts leave the review to the nation, and the nation.
const OTHERS: [&str; 5] = ["lieshan", "yanliang@2020-06-01", "yantian@2023-01-10", "yunnan_bureau", N];

#[track_caller]
fn progress(code: &str, file: &ReviewFile, on: &str) -> Progress {
    let of = place(code);
    let found = file.progress(&of, Calendar::national(), day(on)).expect("a text that governs");
    assert_eq!(file.lacks(&of, day(on)).expect("a text that governs"), found.lacks, "{code}");
    found
}

#[track_caller]
fn after(code: &str, script: &str, on: &str) -> Progress {
    progress(code, &file(&place(code), script), on)
}

fn stable(by: Option<Provision>) -> Option<String> {
    by.map(|by| by.stable())
}

fn lacks(found: &Progress) -> Vec<(Lack, Option<String>)> {
    found.lacks.iter().map(|one| (one.what, stable(one.by))).collect()
}

fn lacks_what(found: &Progress) -> Vec<Lack> {
    found.lacks.iter().map(|one| one.what).collect()
}

fn named(found: &Progress) -> String {
    found.stage.map_or_else(String::new, |stage| stage.name().en().to_owned())
}

/// By when, under which provision, and whether that day has passed.
fn due(next: &Next) -> (Option<String>, Option<String>, Option<bool>) {
    let by = next.due.as_ref().map(|due| due.by().stable());
    (next.due.as_ref().and_then(|due| due.day()).map(|day| day.to_string()), by, next.overdue)
}

#[track_caller]
fn next(found: &Progress) -> &Next {
    found.next.as_ref().expect("somebody acts next")
}

// Who acts next.

type Acts = Option<(Verb, Option<Role>, Option<&'static str>)>;

/// Where, what happened, who does what next under which provision. Taierzhuang's form is complete; the bureau's draft has its
/// preliminary opinion.
const NEXT: &[(&str, &str, Acts)] = &[
    // Secrecy review 6, item by item, and the form.
    (T, "", Some((Verb::Prepare, Some(Role::ProvidingDepartment), Some("taierzhuang.secrecy_review/6/-/1")))),
    (T, "prepared", Some((Verb::Submit, Some(Role::ProvidingDepartment), Some("taierzhuang.secrecy_review/6/-/1")))),
    (T, "prepared; submitted", Some((Verb::Opine, Some(Role::ReviewBody), Some("taierzhuang.secrecy_review/6/-/2/1")))),
    (
        T,
        "prepared; submitted; bare",
        Some((Verb::Opine, Some(Role::ReviewBody), Some("taierzhuang.secrecy_review/6/-/2/1"))),
    ),
    (
        T,
        "prepared; submitted; agree",
        Some((Verb::Approve, Some(Role::LeaderInCharge), Some("taierzhuang.secrecy_review/6/-/2/1"))),
    ),
    (
        T,
        "prepared; submitted; disagree",
        Some((Verb::Approve, Some(Role::LeaderInCharge), Some("taierzhuang.secrecy_review/6/-/2/1"))),
    ),
    (
        T,
        "prepared; submitted; agree; refused",
        Some((Verb::Opine, Some(Role::ReviewBody), Some("taierzhuang.secrecy_review/6/-/2/3"))),
    ),
    (
        T,
        "prepared; submitted; agree; approved",
        Some((Verb::Dispose, Some(Role::ProvidingDepartment), Some("taierzhuang.secrecy_review/6/-/3"))),
    ),
    (
        T,
        "prepared; submitted; agree; approved head",
        Some((Verb::Approve, Some(Role::LeaderInCharge), Some("taierzhuang.secrecy_review/6/-/2/1"))),
    ),
    (
        T,
        "prepared open; submitted; agree; approved",
        Some((Verb::Return, Some(Role::ReviewBody), Some("taierzhuang.secrecy_review/6/-/2/1"))),
    ),
    (
        T,
        "prepared; submitted; agree; approved; published",
        Some((Verb::Keep, Some(Role::ReleaseDepartment), Some("taierzhuang.review_form/-/2/1"))),
    ),
    (
        T,
        "prepared; submitted; agree; approved; published; kept",
        Some((Verb::Register, Some(Role::WebsiteManager), Some("taierzhuang.secrecy_review/6/-/5"))),
    ),
    (T, "prepared; submitted; agree; approved; published; kept; registered", None),
    (T, "prepared; submitted; disagree; approved; withheld; kept", None),
    (
        T,
        "prepared; submitted; declassified; agree; approved; published; kept; registered",
        Some((Verb::File, None, Some("taierzhuang.secrecy_review/9/3/-"))),
    ),
    (T, "prepared; submitted; declassified; agree; approved; published; kept; registered; filed", None),
    (
        T,
        "prepared; returned",
        Some((Verb::Prepare, Some(Role::ProvidingDepartment), Some("taierzhuang.secrecy_review/6/-/1"))),
    ),
    // Form note 4, and secrecy review 8.
    (
        T,
        "prepared; submitted; doubts secrecy",
        Some((Verb::DoubtInHouse, Some(Role::InHouseSecrecyBody), Some("taierzhuang.review_form/-/2/4"))),
    ),
    (
        T,
        "prepared; submitted; doubts disclosure; unsettled",
        Some((Verb::Refer, Some(Role::ReviewBody), Some("taierzhuang.secrecy_review/8/1/-"))),
    ),
    (
        T,
        // What lies beyond the agency's power no look inside the house settles.
        "prepared; submitted; doubts power; settled",
        Some((Verb::Refer, Some(Role::ReviewBody), Some("taierzhuang.secrecy_review/8/1/-"))),
    ),
    (
        T,
        "prepared; submitted; doubts secrecy; unsettled; refer secrecy county foreign; received",
        Some((Verb::PassUp, Some(Role::SecrecyAdministration), Some("taierzhuang.secrecy_review/8/2/-"))),
    ),
    (
        T,
        "prepared; submitted; doubts secrecy; unsettled; refer secrecy county foreign; received; up secrecy prefecture; received",
        Some((Verb::PassUp, Some(Role::SecrecyAdministration), Some("taierzhuang.secrecy_review/8/2/-"))),
    ),
    (
        T,
        "prepared; submitted; doubts secrecy; unsettled; refer secrecy county foreign; received; up secrecy province",
        Some((Verb::ReceiveReferral, Some(Role::SecrecyAdministration), Some("taierzhuang.secrecy_review/8/2/-"))),
    ),
    (
        T,
        "prepared; submitted; doubts secrecy; unsettled; refer secrecy county foreign; received; up secrecy province; received",
        Some((Verb::Rule, Some(Role::SecrecyAdministration), Some("secrets_law.2024/25/-/-"))),
    ),
    (
        T,
        "prepared; submitted; doubts disclosure; unsettled; refer department prefecture business; received",
        Some((Verb::Rule, Some(Role::CompetentDepartment), Some("national.2019/17/3/-"))),
    ),
    (
        T,
        "prepared; submitted; doubts disclosure; unsettled; refer department prefecture business; received; rules yes",
        Some((Verb::Opine, Some(Role::ReviewBody), Some("taierzhuang.secrecy_review/6/-/2/1"))),
    ),
    // The bureau: secrecy review 7; no item 2, no rule on a refusal, no form.
    (Y, "", Some((Verb::Prepare, None, None))),
    (
        Y,
        "prepared",
        Some((Verb::GivePreliminaryOpinion, Some(Role::OriginatingUnit), Some("yunnan_bureau.secrecy_review/7/-/1"))),
    ),
    (Y, "prepared; preliminary", Some((Verb::Submit, None, None))),
    (
        Y,
        "prepared; preliminary; submitted",
        Some((Verb::Opine, Some(Role::ReviewBody), Some("yunnan_bureau.secrecy_review/7/-/3"))),
    ),
    (
        Y,
        "prepared; preliminary; submitted; proactive",
        Some((Verb::Approve, Some(Role::LeaderInCharge), Some("yunnan_bureau.secrecy_review/7/-/4"))),
    ),
    (Y, "prepared; preliminary; submitted; proactive; refused", None),
    (
        Y,
        "prepared; preliminary; submitted; proactive; refused; request",
        Some((Verb::Approve, Some(Role::LeaderInCharge), Some("yunnan_bureau.secrecy_review/7/-/4"))),
    ),
    (Y, "prepared; preliminary; submitted; proactive; approved", Some((Verb::Dispose, None, None))),
    (
        Y,
        "prepared; preliminary; submitted; proactive; approved head",
        Some((Verb::Approve, Some(Role::LeaderInCharge), Some("yunnan_bureau.secrecy_review/7/-/4"))),
    ),
    (Y, "prepared; preliminary; submitted; proactive; approved; published", None),
    (Y, "prepared; preliminary; submitted; declassified; proactive; approved; published", None),
    (
        Y,
        "prepared; preliminary; submitted; doubts secrecy",
        Some((Verb::Refer, Some(Role::ReviewBody), Some("yunnan_bureau.secrecy_review/9/-/-"))),
    ),
    (
        Y,
        "prepared; preliminary; submitted; doubts disclosure",
        Some((Verb::Refer, Some(Role::ReviewBody), Some("national.2019/17/3/-"))),
    ),
    (
        Y,
        "prepared; preliminary; submitted; doubts power",
        Some((Verb::Refer, Some(Role::ReviewBody), Some("secrets_law.2024/17/-/-"))),
    ),
    (
        Y,
        "prepared; preliminary; submitted; doubts secrecy; refer secrecy prefecture foreign text letter; received",
        Some((Verb::PassUp, Some(Role::SecrecyAdministration), Some("yunnan_bureau.secrecy_review/9/-/-"))),
    ),
    (
        Y,
        "prepared; preliminary; submitted; doubts secrecy; refer superior province business text letter; received",
        Some((Verb::PassUp, Some(Role::SuperiorAgency), Some("yunnan_bureau.secrecy_review/9/-/-"))),
    ),
    // The nation, and where a text leaves it to the nation.
    (N, "", Some((Verb::Prepare, None, None))),
    (N, "prepared", Some((Verb::Submit, None, None))),
    (N, "prepared; submitted", Some((Verb::Opine, Some(Role::DisclosureOffice), Some("national.2019/4/2/4")))),
    (
        "yunnan_bureau",
        "prepared; submitted",
        Some((Verb::Opine, Some(Role::DisclosureOffice), Some("national.2019/4/2/4"))),
    ),
    (
        "yantian@2023-01-10",
        "prepared; submitted",
        Some((Verb::Opine, Some(Role::DisclosureOffice), Some("national.2019/4/2/4"))),
    ),
    (
        "yanliang@2020-06-01",
        "prepared; submitted",
        Some((Verb::Opine, Some(Role::DisclosureOffice), Some("yanliang/6/2/4"))),
    ),
    ("lieshan", "prepared; submitted", Some((Verb::Opine, Some(Role::DisclosingAgency), Some("lieshan/10/-/-/a")))),
    (
        N,
        "prepared; submitted; doubts disclosure",
        Some((Verb::Refer, Some(Role::DisclosureOffice), Some("national.2019/17/3/-"))),
    ),
    (
        N,
        "prepared; submitted; doubts secrecy",
        Some((Verb::Refer, Some(Role::DisclosureOffice), Some("secrets_law.2024/25/-/-"))),
    ),
    (
        "lieshan",
        "prepared; submitted; doubts disclosure",
        Some((Verb::Refer, Some(Role::DisclosingAgency), Some("national.2019/17/3/-"))),
    ),
    (N, "prepared; submitted; agree", Some((Verb::Approve, None, None))),
    (N, "prepared; submitted; agree; approved", Some((Verb::Dispose, None, None))),
    (N, "prepared; submitted; agree; approved; published", None),
];

#[test]
fn who_acts_next_under_which_provision() {
    for &(code, script, expected) in NEXT {
        let script = script.replacen("prepared", "2024-10-14 prepared", 1);
        let found = after(code, &script, "2024-10-14");
        let acts = found.next.as_ref().map(|next| (next.verb, next.who, stable(next.by)));
        let expected = expected.map(|(verb, who, by)| (verb, who, by.map(str::to_owned)));
        assert_eq!(acts, expected, "{code}: {script}");
        let outside = matches!(expected, Some((Verb::ReceiveReferral | Verb::PassUp | Verb::Rule, ..)));
        assert_eq!(found.next.is_some_and(|next| next.expected_only), outside, "{code}: {script}");
    }
}

#[test]
fn whoever_reviews_in_the_bureau_is_a_body_and_else_the_office() {
    let of = place(Y);
    let regime = of.on(day("2024-03-04")).expect("a text that governs");
    assert_eq!(who(&regime, ReviewStep::Opinion).map(|who| *who), Some(Role::ReviewBody));
    let rules = regime.local().in_force().expect("a text in force").review();
    let reviews: Vec<_> =
        rules.steps().iter().filter(|row| row.0 == ReviewStep::Opinion).map(|row| (row.1, row.by().stable())).collect();
    assert_eq!(
        reviews,
        [
            (Role::ReviewBody, "yunnan_bureau.secrecy_review/7/-/3".to_owned()),
            (Role::Office, "yunnan_bureau.publication/4/-/-".to_owned())
        ]
    );
    let opinions: Vec<_> = rules.opinions().iter().map(|one| (**one, one.by().stable())).collect();
    let eleven = || "yunnan_bureau.secrecy_review/11/-/-".to_owned();
    assert_eq!(
        opinions,
        [
            (OpinionKind::Proactive, eleven()),
            (OpinionKind::OnRequest, eleven()),
            (OpinionKind::Exempt, eleven()),
            (OpinionKind::Uncertain, eleven())
        ]
    );
}

// The times.

#[test]
fn taierzhuang_6_one_working_day_for_the_first_opinion_and_none_for_the_rest() {
    let six = Some("taierzhuang.secrecy_review/6/-/-".to_owned());
    for (submitted, last, after_it) in [
        ("2024-03-04", "2024-03-05", "2024-03-06"),
        ("2024-03-08", "2024-03-11", "2024-03-12"),
        // Over the first of May.
        ("2024-04-30", "2024-05-06", "2024-05-07"),
        // The eve of a Saturday on which work is done.
        ("2024-09-13", "2024-09-14", "2024-09-15"),
        ("2022-09-30", "2022-10-08", "2022-10-09"),
    ] {
        let file = file(&place(T), &format!("{submitted} prepared; submitted"));
        for (on, late) in [(submitted, false), (last, false), (after_it, true)] {
            let found = progress(T, &file, on);
            assert_eq!(due(next(&found)), (Some(last.to_owned()), six.clone(), Some(late)), "{submitted} on {on}");
            assert!(!next(&found).expected_only);
        }
    }
    // A bare disagreement is no opinion, so the time runs on.
    let bare = after(T, "2024-03-04 prepared; submitted; 2024-03-05 bare", "2024-03-06");
    assert_eq!(due(next(&bare)), (Some("2024-03-05".to_owned()), six.clone(), Some(true)));
    // A new round has none, whether after a refusal, an answer or a processing.
    for script in [
        "prepared; submitted; agree; refused",
        "prepared; submitted; doubts disclosure; settled",
        "prepared; submitted; partly; processed no no",
    ] {
        let found = after(T, script, "2024-06-03");
        assert_eq!((next(&found).verb, due(next(&found))), (Verb::Opine, (None, None, None)), "{script}");
    }
    // A new form starts it anew.
    let anew = after(T, "prepared; submitted; agree; returned; 2024-03-08 prepared; submitted", "2024-03-08");
    assert_eq!(due(next(&anew)), (Some("2024-03-11".to_owned()), six, Some(false)));
    // Nobody else has one.
    for code in OTHERS {
        assert_eq!(due(next(&after(code, "prepared; submitted", "2024-06-03"))), (None, None, None), "{code}");
    }
    let bureau = after(Y, "prepared; preliminary; submitted", "2024-06-03");
    assert_eq!(due(next(&bureau)), (None, None, None));
    // The leader has none, in any place.
    for code in [T, Y, N] {
        let found = after(code, "prepared; preliminary; submitted; proactive", "2034-03-04");
        assert_eq!((named(&found).as_str(), due(next(&found))), ("awaiting_leader", (None, None, None)), "{code}");
    }
}

#[test]
fn yunnan_12_seven_working_days_and_seven_more_with_notice_in_time() {
    let twelve = || Some("yunnan_bureau.secrecy_review/12/-/-".to_owned());
    let start =
        "2024-09-09 prepared; preliminary; submitted; doubts secrecy; refer secrecy province foreign text letter";
    for (script, on, last, late) in [
        ("2024-09-10 received", "2024-09-20", "2024-09-20", false),
        ("2024-09-10 received", "2024-09-21", "2024-09-20", true),
        ("2024-09-10 received; 2024-09-19 extended", "2024-09-21", "2024-09-30", false),
        ("2024-09-10 received; 2024-09-19 extended", "2024-10-01", "2024-09-30", true),
        ("2024-09-10 received; 2024-09-20 extended", "2024-09-23", "2024-09-30", false),
        // One day late: void, and nothing follows.
        ("2024-09-10 received; 2024-09-21 extended", "2024-09-23", "2024-09-20", true),
        ("2024-09-10 received; 2024-09-23 extended", "2024-09-23", "2024-09-20", true),
        // The first notice counts: neither a second one nor a second receipt moves the day.
        ("2024-09-10 received; 2024-09-19 extended; 2024-09-23 extended", "2024-09-23", "2024-09-30", false),
        ("2024-09-10 received; 2024-09-18 received", "2024-09-23", "2024-09-20", true),
        // Asking for material stops nothing: no text says so.
        ("2024-09-10 received; asks; 2024-09-18 supplied", "2024-09-23", "2024-09-20", true),
        // Whoever it is passed up to has a time of its own.
        ("2024-09-10 received; 2024-09-12 up secrecy central; 2024-09-13 received", "2024-09-25", "2024-09-25", false),
        (
            "2024-09-10 received; 2024-09-11 extended; 2024-09-12 up secrecy central; 2024-09-13 received",
            "2024-09-26",
            "2024-09-25",
            true,
        ),
    ] {
        let found = after(Y, &format!("{start}; {script}"), on);
        assert_eq!(due(next(&found)), (Some(last.to_owned()), twelve(), Some(late)), "{script} on {on}");
        assert!(next(&found).expected_only, "{script}");
        assert_eq!(named(&found), "referred");
    }
    let passed = after(Y, &format!("{start}; 2024-09-10 received; 2024-09-12 up secrecy central"), "2024-12-02");
    assert_eq!((next(&passed).verb, due(next(&passed))), (Verb::ReceiveReferral, (None, None, None)));
}

#[test]
fn secrets_rules_25_ten_working_days_to_report_and_ten_to_determine_whether_it_is_a_secret() {
    let rule = || Some("secrets_rules.2024/25/-/-".to_owned());
    for code in [T, "lieshan", N] {
        let doubted = "2024-09-10 prepared; submitted; doubts secrecy; unsettled";
        let found = after(code, doubted, "2024-09-26");
        assert_eq!(due(next(&found)), (Some("2024-09-25".to_owned()), rule(), Some(true)), "{code}");
        let referred = format!("{doubted}; refer secrecy province foreign; received");
        let found = after(code, &referred, "2024-09-25");
        assert_eq!(due(next(&found)), (Some("2024-09-25".to_owned()), rule(), Some(false)), "{code}");
        // The other two questions have no time.
        for script in ["doubts disclosure; unsettled", "doubts power; unsettled"] {
            let found = after(code, &format!("2024-09-10 prepared; submitted; {script}"), "2024-12-02");
            assert_eq!(due(next(&found)), (None, None, None), "{code} {script}");
            let script =
                format!("2024-09-10 prepared; submitted; {script}; refer department county business; received");
            assert_eq!(due(next(&after(code, &script, "2024-12-02"))), (None, None, None), "{code} {script}");
        }
        // Before they were in force there was none.
        let early = "2024-03-04 prepared; submitted; doubts secrecy; unsettled";
        assert_eq!(due(next(&after(code, early, "2024-08-30"))), (None, None, None), "{code}");
    }
}

#[test]
fn silence_decides_nothing_however_long() {
    for code in [T, Y, N, "yunnan_bureau", "lieshan", "yanliang@2020-06-01", "yantian@2023-01-10"] {
        for (script, stage, missing) in [
            ("submitted", "under_review", Lack::Opinion),
            ("submitted; proactive", "awaiting_leader", Lack::Approval),
            (
                "submitted; doubts disclosure; unsettled; refer secrecy county foreign text letter",
                "referred",
                Lack::Ruling,
            ),
            (
                "submitted; doubts secrecy; unsettled; refer secrecy province foreign text letter; received",
                "referred",
                Lack::Ruling,
            ),
            (
                "submitted; doubts secrecy; unsettled; refer secrecy county foreign text letter; received",
                "referred",
                Lack::RulingWithPower(Doubt::Secrecy),
            ),
        ] {
            let found = after(code, &format!("2024-03-04 prepared; preliminary; {script}"), "2025-10-09");
            assert_eq!(named(&found), stage, "{code}: {script}");
            assert_eq!(lacks_what(&found).last(), Some(&missing), "{code}: {script}");
            assert!(!found.allows_disclosure(), "{code}: {script}");
        }
    }
}

// What is missing.

type Missing = &'static [(Lack, Option<&'static str>)];

/// Where, what happened, what is missing under which provision, and whether it may be disclosed.
const LACKS: &[(&str, &str, Missing, bool)] = &[
    // Secrecy review 4 and national 17(2): nothing before a review.
    (T, "", &[(Lack::Review, Some("taierzhuang.secrecy_review/4/-/-"))], false),
    (T, "prepared", &[(Lack::Review, Some("taierzhuang.secrecy_review/4/-/-"))], false),
    (T, "prepared; returned", &[(Lack::Review, Some("taierzhuang.secrecy_review/4/-/-"))], false),
    (Y, "", &[(Lack::Review, Some("yunnan_bureau.secrecy_review/3/-/-"))], false),
    ("lieshan", "", &[(Lack::Review, Some("lieshan/10/-/-/f"))], false),
    ("yanliang@2020-06-01", "", &[(Lack::Review, Some("yanliang/34/-/-"))], false),
    ("yantian@2023-01-10", "", &[(Lack::Review, Some("yantian/22/-/-"))], false),
    ("yantian", "", &[(Lack::Review, Some("national.2019/17/2/-"))], false),
    ("yunnan_bureau", "", &[(Lack::Review, Some("national.2019/17/2/-"))], false),
    (N, "", &[(Lack::Review, Some("national.2019/17/2/-"))], false),
    // Secrecy review 6, item 1, and the form: what is blank stays missing.
    (
        T,
        "prepared blank; submitted",
        &[
            (Lack::Field(FormField::Unit), Some("taierzhuang.review_form/-/1/1")),
            (Lack::Field(FormField::Date), Some("taierzhuang.review_form/-/1/1")),
            (Lack::Field(FormField::Serial), Some("taierzhuang.review_form/-/1/2")),
            (Lack::Field(FormField::Department), Some("taierzhuang.review_form/-/1/2")),
            (Lack::Field(FormField::Title), Some("taierzhuang.review_form/-/1/2")),
            (Lack::Field(FormField::ReleaseForm), Some("taierzhuang.secrecy_review/6/-/1")),
            (Lack::Field(FormField::HandlerSignature), Some("taierzhuang.review_form/-/1/6")),
            (Lack::Opinion, Some("taierzhuang.secrecy_review/6/-/2/1")),
        ],
        false,
    ),
    (
        Y,
        "prepared blank; preliminary; submitted",
        &[(Lack::Opinion, Some("yunnan_bureau.secrecy_review/7/-/3"))],
        false,
    ),
    (N, "prepared blank; submitted", &[(Lack::Opinion, Some("national.2019/4/2/4"))], false),
    (
        T,
        "prepared open; submitted; agree; approved",
        &[
            (Lack::Field(FormField::ReleaseForm), Some("taierzhuang.secrecy_review/6/-/1")),
            (Lack::ReleaseForm, None),
            (Lack::Disposal, Some("taierzhuang.secrecy_review/6/-/3")),
        ],
        false,
    ),
    (N, "prepared open; submitted; agree; approved", &[(Lack::ReleaseForm, None), (Lack::Disposal, None)], false),
    // Item 2: basis and reasons, the approval, the way back.
    (
        T,
        "prepared; submitted; bare",
        &[
            (Lack::BasisAndReasons, Some("taierzhuang.secrecy_review/6/-/2/2")),
            (Lack::Opinion, Some("taierzhuang.secrecy_review/6/-/2/1")),
        ],
        false,
    ),
    (
        T,
        "prepared; submitted; bare; disagree",
        &[(Lack::ApprovedToWithhold, None), (Lack::Approval, Some("taierzhuang.secrecy_review/6/-/2/1"))],
        false,
    ),
    (
        T,
        "prepared; submitted; bare; disagree; refused",
        &[(Lack::Opinion, Some("taierzhuang.secrecy_review/6/-/2/1"))],
        false,
    ),
    (
        T,
        "prepared; submitted; bare; doubts disclosure; settled",
        &[(Lack::Opinion, Some("taierzhuang.secrecy_review/6/-/2/1"))],
        false,
    ),
    (
        T,
        "prepared; submitted; agree; refused; bare",
        &[
            (Lack::BasisAndReasons, Some("taierzhuang.secrecy_review/6/-/2/2")),
            (Lack::Opinion, Some("taierzhuang.secrecy_review/6/-/2/1")),
        ],
        false,
    ),
    (T, "prepared; submitted; agree", &[(Lack::Approval, Some("taierzhuang.secrecy_review/6/-/2/1"))], false),
    (T, "prepared; submitted; agree; refused", &[(Lack::Opinion, Some("taierzhuang.secrecy_review/6/-/2/1"))], false),
    (T, "prepared; submitted; agree; approved", &[(Lack::Disposal, Some("taierzhuang.secrecy_review/6/-/3"))], true),
    (
        T,
        "prepared; submitted; agree; approved head",
        &[
            (Lack::Approval, Some("taierzhuang.secrecy_review/6/-/2/1")),
            (Lack::Disposal, Some("taierzhuang.secrecy_review/6/-/3")),
        ],
        false,
    ),
    (
        T,
        "prepared; submitted; agree; approved head; approved",
        &[(Lack::Disposal, Some("taierzhuang.secrecy_review/6/-/3"))],
        true,
    ),
    (
        T,
        "prepared; submitted; disagree; approved",
        &[(Lack::ApprovedToWithhold, None), (Lack::Disposal, Some("taierzhuang.secrecy_review/6/-/3"))],
        false,
    ),
    // Items 4 and 5, and secrecy review 9(3): the record.
    (
        T,
        "prepared; submitted; declassified; agree; approved; published",
        &[
            (Lack::Keeping, Some("taierzhuang.secrecy_review/6/-/4")),
            (Lack::Registration, Some("taierzhuang.secrecy_review/6/-/5")),
            (Lack::Filing, Some("taierzhuang.secrecy_review/9/3/-")),
        ],
        true,
    ),
    (T, "prepared; submitted; declassified; agree; approved; published; registered; filed; kept", &[], true),
    (
        T,
        "prepared request; submitted; agree; approved; held",
        &[(Lack::Keeping, Some("taierzhuang.secrecy_review/6/-/4"))],
        true,
    ),
    (T, "prepared request; submitted; agree; approved; held; kept", &[], true),
    (T, "prepared; submitted; disagree; approved; withheld; kept", &[(Lack::ApprovedToWithhold, None)], false),
    // Secrecy review 10: the processed version alone.
    (T, "prepared; submitted; partly", &[(Lack::ProcessedVersion, Some("taierzhuang.secrecy_review/10/-/-"))], false),
    (
        T,
        "prepared; submitted; partly; processed yes no",
        &[(Lack::Opinion, Some("taierzhuang.secrecy_review/6/-/2/1"))],
        false,
    ),
    (
        T,
        "prepared; submitted; partly; processed yes no; agree; approved",
        &[(Lack::Disposal, Some("taierzhuang.secrecy_review/6/-/3"))],
        true,
    ),
    (
        T,
        "prepared; submitted; partly; processed yes yes; agree; approved",
        &[
            (Lack::StillEndangers, Some("taierzhuang.secrecy_review/10/-/-")),
            (Lack::Disposal, Some("taierzhuang.secrecy_review/6/-/3")),
        ],
        false,
    ),
    (
        T,
        "prepared; submitted; partly; processed open open; agree; approved",
        &[
            (Lack::RemainingHarm, Some("taierzhuang.secrecy_review/10/-/-")),
            (Lack::Disposal, Some("taierzhuang.secrecy_review/6/-/3")),
        ],
        false,
    ),
    // Partly secret again: the later version counts.
    (
        T,
        "prepared; submitted; partly; processed yes yes; partly; processed yes no; agree; approved",
        &[(Lack::Disposal, Some("taierzhuang.secrecy_review/6/-/3"))],
        true,
    ),
    (
        T,
        "prepared; submitted; partly; processed yes no; partly; processed yes yes; agree; approved",
        &[
            (Lack::StillEndangers, Some("taierzhuang.secrecy_review/10/-/-")),
            (Lack::Disposal, Some("taierzhuang.secrecy_review/6/-/3")),
        ],
        false,
    ),
    (
        N,
        "prepared; submitted; partly; processed yes yes; agree; approved",
        &[(Lack::StillEndangers, None), (Lack::Disposal, None)],
        false,
    ),
    (N, "prepared; submitted; partly; processed yes no; agree; approved", &[(Lack::Disposal, None)], true),
    // The bureau: secrecy review 7, item 1.
    (
        Y,
        "prepared; submitted; proactive; approved",
        &[(Lack::PreliminaryOpinion, Some("yunnan_bureau.secrecy_review/7/-/1")), (Lack::Disposal, None)],
        false,
    ),
    (Y, "prepared; preliminary; submitted; proactive; approved", &[(Lack::Disposal, None)], true),
    (Y, "prepared; preliminary; submitted; request; approved", &[(Lack::Disposal, None)], true),
    (
        Y,
        "prepared; preliminary; submitted; exempt; approved",
        &[(Lack::ApprovedToWithhold, None), (Lack::Disposal, None)],
        false,
    ),
    // Art. 4: a finding against disclosure names its basis.
    (
        Y,
        "prepared; preliminary; submitted; bare",
        &[
            (Lack::BasisAndReasons, Some("yunnan_bureau.secrecy_review/4/-/-")),
            (Lack::Opinion, Some("yunnan_bureau.secrecy_review/7/-/3")),
        ],
        false,
    ),
    // Item 4: a refusal, and no rule on what follows.
    (
        Y,
        "prepared; preliminary; submitted; proactive; refused",
        &[
            (Lack::Opinion, Some("yunnan_bureau.secrecy_review/7/-/3")),
            (Lack::RuleOnRefusal, Some("yunnan_bureau.secrecy_review/7/-/4")),
        ],
        false,
    ),
    (
        Y,
        "prepared; preliminary; submitted; proactive; approved head",
        &[(Lack::Approval, Some("yunnan_bureau.secrecy_review/7/-/4")), (Lack::Disposal, None)],
        false,
    ),
    // Art. 11: a bare yes does not fix the attribute.
    (
        Y,
        "prepared; preliminary; submitted; agree; approved",
        &[(Lack::Attribute, Some("yunnan_bureau.secrecy_review/11/-/-")), (Lack::Disposal, None)],
        false,
    ),
    // Arts. 2, and publication 5 and 6: what has to be looked at.
    (
        Y,
        "prepared; preliminary; submitted; proactive secrecy; approved",
        &[
            (Lack::Check(Check::TradeSecret), Some("yunnan_bureau.secrecy_review/2/-/-")),
            (Lack::Check(Check::Privacy), Some("yunnan_bureau.secrecy_review/2/-/-")),
            (Lack::Check(Check::Security), Some("yunnan_bureau.secrecy_review/2/-/-")),
            (Lack::Check(Check::Scope), Some("yunnan_bureau.publication/5/-/-")),
            (Lack::Check(Check::Form), Some("yunnan_bureau.publication/5/-/-")),
            (Lack::Check(Check::TimeLimit), Some("yunnan_bureau.publication/5/-/-")),
            (Lack::Check(Check::Procedure), Some("yunnan_bureau.publication/5/-/-")),
            (Lack::Check(Check::Accuracy), Some("yunnan_bureau.publication/6/-/-")),
            (Lack::Check(Check::Authority), Some("yunnan_bureau.publication/6/-/-")),
            (Lack::Check(Check::Completeness), Some("yunnan_bureau.publication/6/-/-")),
            (Lack::Check(Check::Timeliness), Some("yunnan_bureau.publication/6/-/-")),
            (Lack::Disposal, None),
        ],
        false,
    ),
    (
        T,
        "prepared; submitted; agree unchecked; approved",
        &[(Lack::Disposal, Some("taierzhuang.secrecy_review/6/-/3"))],
        true,
    ),
    // The opinion that counts is the one that was approved: an earlier one lends it nothing.
    (
        Y,
        "prepared; preliminary; submitted; proactive unchecked; refused; proactive; approved",
        &[(Lack::Disposal, None)],
        true,
    ),
    // Art. 9: the material.
    (
        Y,
        "prepared; preliminary; submitted; doubts secrecy; refer secrecy province foreign",
        &[
            (Lack::Material(Material::Text), Some("yunnan_bureau.secrecy_review/9/-/1")),
            (Lack::Material(Material::ReasonsLetter), Some("yunnan_bureau.secrecy_review/9/-/2")),
            (Lack::Ruling, Some("secrets_law.2024/25/-/-")),
        ],
        false,
    ),
    (
        Y,
        "prepared; preliminary; submitted; doubts secrecy; refer secrecy province foreign text letter; received; asks",
        &[
            (Lack::Material(Material::OtherAsked), Some("yunnan_bureau.secrecy_review/9/-/3")),
            (Lack::Ruling, Some("secrets_law.2024/25/-/-")),
        ],
        false,
    ),
    (
        Y,
        "prepared; preliminary; submitted; doubts secrecy; refer secrecy province foreign text letter; received; asks; supplied",
        &[(Lack::Ruling, Some("secrets_law.2024/25/-/-"))],
        false,
    ),
    // A doubt that art. 9 does not reach needs no material of it.
    (
        Y,
        "prepared; preliminary; submitted; doubts disclosure; refer department county",
        &[(Lack::Ruling, Some("national.2019/17/3/-"))],
        false,
    ),
    // Art. 13: severing a state secret is confirmed by the secrecy department, and by nobody else.
    (
        Y,
        "prepared; preliminary; submitted; partly; processed yes no; proactive; approved",
        &[(Lack::SeveringConfirmation, Some("yunnan_bureau.secrecy_review/13/-/-")), (Lack::Disposal, None)],
        false,
    ),
    (
        Y,
        "prepared; preliminary; submitted; partly; processed yes no; confirmed inside; proactive; approved",
        &[(Lack::SeveringConfirmation, Some("yunnan_bureau.secrecy_review/13/-/-")), (Lack::Disposal, None)],
        false,
    ),
    (
        Y,
        "prepared; preliminary; submitted; partly; processed yes no; confirmed; proactive; approved",
        &[(Lack::Disposal, None)],
        true,
    ),
    (
        Y,
        "prepared; preliminary; submitted; partly; processed yes no; proactive; confirmed; approved",
        &[(Lack::Disposal, None)],
        true,
    ),
    (
        Y,
        "prepared; preliminary; submitted; partly; processed yes no; proactive; approved; confirmed",
        &[(Lack::Disposal, None)],
        true,
    ),
    (
        Y,
        "prepared; preliminary; submitted; partly; processed open no; proactive; approved",
        &[(Lack::SeveredSecret, Some("yunnan_bureau.secrecy_review/13/-/-")), (Lack::Disposal, None)],
        false,
    ),
    (
        Y,
        "prepared; preliminary; submitted; partly; processed no no; proactive; approved",
        &[(Lack::Disposal, None)],
        true,
    ),
    // A confirmation does not reach a later version.
    (
        Y,
        "prepared; preliminary; submitted; partly; processed yes no; confirmed; partly; processed yes no; proactive; approved",
        &[(Lack::SeveringConfirmation, Some("yunnan_bureau.secrecy_review/13/-/-")), (Lack::Disposal, None)],
        false,
    ),
    // No filing and no register in the bureau.
    (Y, "prepared; preliminary; submitted; declassified; proactive; approved; published", &[], true),
    // Secrecy review 8 and form note 4: the house first, the business, the answer.
    (
        T,
        "prepared; submitted; doubts disclosure",
        &[
            (Lack::InHouseCheck, Some("taierzhuang.review_form/-/2/4")),
            (Lack::Business, Some("taierzhuang.secrecy_review/8/1/-")),
            (Lack::Referral, Some("taierzhuang.secrecy_review/8/1/-")),
        ],
        false,
    ),
    (
        T,
        "prepared; submitted; doubts disclosure; unsettled; refer secrecy county",
        &[(Lack::Business, Some("taierzhuang.secrecy_review/8/1/-")), (Lack::Ruling, Some("national.2019/17/3/-"))],
        false,
    ),
    (
        T,
        "prepared; submitted; doubts secrecy; refer secrecy county foreign",
        &[
            (Lack::InHouseCheck, Some("taierzhuang.review_form/-/2/4")),
            (Lack::RulingWithPower(Doubt::Secrecy), Some("secrets_law.2024/25/-/-")),
        ],
        false,
    ),
    (N, "prepared; submitted; doubts disclosure", &[(Lack::Referral, Some("national.2019/17/3/-"))], false),
    (N, "prepared; submitted; doubts power", &[(Lack::Referral, Some("secrets_law.2024/17/-/-"))], false),
];

#[test]
fn what_is_missing_under_which_provision() {
    for &(code, script, expected, discloses) in LACKS {
        let script = script.replacen("prepared", "2024-10-14 prepared", 1);
        let found = after(code, &script, "2024-10-14");
        let expected: Vec<_> = expected.iter().map(|(what, by)| (*what, by.map(str::to_owned))).collect();
        assert_eq!(lacks(&found), expected, "{code}: {script}");
        assert_eq!(found.allows_disclosure(), discloses, "{code}: {script}");
    }
}

#[test]
fn no_text_but_the_bureaus_asks_for_a_preliminary_opinion_or_for_checks() {
    for code in OTHERS.into_iter().chain([T]) {
        let found = after(code, "prepared; submitted; agree unchecked; approved", "2024-03-04");
        assert_eq!(lacks_what(&found), [Lack::Disposal], "{code}");
        assert!(found.allows_disclosure(), "{code}");
    }
    assert_eq!(CHECKS.len(), 12);
}

// What was determined.

const SECRECY: &str = "secrets_law.2024/25/-/-";
const DISCLOSURE: &str = "national.2019/17/3/-";
const POWER: &str = "secrets_law.2024/17/-/-";

/// What was asked and answered before an opinion to disclose was approved, and what stands against that under which provision.
const ANSWERS: &[(&str, Option<(Lack, &str)>)] = &[
    (
        "doubts secrecy; refer secrecy county foreign text letter; rules none",
        Some((Lack::RulingWithPower(Doubt::Secrecy), SECRECY)),
    ),
    (
        "doubts secrecy; refer secrecy prefecture foreign text letter; rules none",
        Some((Lack::RulingWithPower(Doubt::Secrecy), SECRECY)),
    ),
    (
        "doubts secrecy; refer superior central business text letter; rules none",
        Some((Lack::RulingWithPower(Doubt::Secrecy), SECRECY)),
    ),
    (
        "doubts secrecy; refer secrecy county foreign text letter; rules secret",
        Some((Lack::RulingWithPower(Doubt::Secrecy), SECRECY)),
    ),
    ("doubts secrecy; refer secrecy province foreign text letter; rules none", None),
    ("doubts secrecy; refer secrecy county foreign text letter; up secrecy central; rules none", None),
    (
        "doubts secrecy; refer secrecy province foreign text letter; rules secret",
        Some((Lack::RuledAgainst(Doubt::Secrecy), SECRECY)),
    ),
    ("doubts disclosure; refer department county business; rules yes", None),
    ("doubts disclosure; refer secrecy county foreign; rules yes", None),
    (
        "doubts disclosure; refer superior county foreign; rules yes",
        Some((Lack::RulingWithPower(Doubt::Disclosability), DISCLOSURE)),
    ),
    (
        "doubts disclosure; refer secrecy county foreign; rules no",
        Some((Lack::RuledAgainst(Doubt::Disclosability), DISCLOSURE)),
    ),
    ("doubts power secret; refer superior prefecture business; rules none", None),
    ("doubts power confidential; refer superior prefecture business; rules none", None),
    (
        "doubts power top; refer superior prefecture business; rules none",
        Some((Lack::RulingWithPower(Doubt::BeyondClassificationPower), POWER)),
    ),
    (
        "doubts power; refer superior prefecture business; rules none",
        Some((Lack::RulingWithPower(Doubt::BeyondClassificationPower), POWER)),
    ),
    (
        "doubts power secret; refer superior county business; rules none",
        Some((Lack::RulingWithPower(Doubt::BeyondClassificationPower), POWER)),
    ),
    ("doubts power secret; refer secrecy province business; rules none", None),
    (
        "doubts power top; refer department province business; rules secret",
        Some((Lack::RuledAgainst(Doubt::BeyondClassificationPower), POWER)),
    ),
    // An answer to one question is none to another.
    (
        "doubts secrecy; refer secrecy county foreign text letter; rules none; doubts disclosure; refer secrecy county foreign; rules yes",
        Some((Lack::RulingWithPower(Doubt::Secrecy), SECRECY)),
    ),
    // Asked again, of one with power.
    (
        "doubts secrecy; refer secrecy county foreign text letter; rules secret; doubts secrecy; refer secrecy province foreign text letter; rules none",
        None,
    ),
    // A secret, and then a version without it.
    // What was determined to be a secret is one, whatever is said of what was taken out; in the bureau that is confirmed outside.
    (
        "doubts secrecy; refer secrecy province foreign text letter; rules secret; partly; processed no no; confirmed",
        None,
    ),
    // Determined of the version that was processed, be it on the same day.
    (
        "partly; processed no no; doubts secrecy; refer secrecy province foreign text letter; rules secret",
        Some((Lack::RuledAgainst(Doubt::Secrecy), SECRECY)),
    ),
    (
        "partly; processed no no; doubts secrecy; refer secrecy province foreign text letter; 2024-10-15 rules secret",
        Some((Lack::RuledAgainst(Doubt::Secrecy), SECRECY)),
    ),
    // Settling a later doubt in the house does not undo it, nor does a new form.
    (
        "doubts secrecy; refer secrecy province foreign text letter; rules secret; doubts secrecy; settled",
        Some((Lack::RuledAgainst(Doubt::Secrecy), SECRECY)),
    ),
    (
        "doubts secrecy; refer secrecy province foreign text letter; rules secret; returned; prepared; preliminary; submitted",
        Some((Lack::RuledAgainst(Doubt::Secrecy), SECRECY)),
    ),
    (
        "doubts secrecy; refer secrecy province foreign text letter; rules secret; returned; prepared; prepared; preliminary; submitted",
        Some((Lack::RuledAgainst(Doubt::Secrecy), SECRECY)),
    ),
    (
        "doubts secrecy; refer secrecy province foreign text letter; rules secret; partly; processed no no; returned; prepared; preliminary; submitted",
        Some((Lack::RuledAgainst(Doubt::Secrecy), SECRECY)),
    ),
    (
        "doubts secrecy; refer secrecy county foreign text letter; rules none; returned; prepared; preliminary; submitted",
        Some((Lack::RulingWithPower(Doubt::Secrecy), SECRECY)),
    ),
];

#[test]
fn an_answer_counts_only_from_one_with_power_and_against_disclosure_it_stands() {
    for &(script, expected) in ANSWERS {
        for (code, opinion) in [(T, "agree"), (Y, "proactive"), (N, "agree"), ("lieshan", "agree")] {
            let script = format!("2024-10-14 prepared; preliminary; submitted; {script}; {opinion}; approved");
            let found = after(code, &script, "2024-10-15");
            let before_disposal: Vec<_> =
                lacks(&found).into_iter().filter(|(what, _)| *what != Lack::Disposal).collect();
            let expected: Vec<_> = expected.iter().map(|(what, by)| (*what, Some((*by).to_owned()))).collect();
            assert_eq!(before_disposal, expected, "{code}: {script}");
            assert_eq!(found.allows_disclosure(), expected.is_empty(), "{code}: {script}");
        }
    }
}

#[test]
fn an_answer_answers_its_own_question() {
    let of = place(N);
    for (doubt, fits) in [
        ("secrecy", ["rules secret", "rules none"]),
        ("power", ["rules secret", "rules none"]),
        ("disclosure", ["rules yes", "rules no"]),
    ] {
        for ruling in ["rules secret", "rules none", "rules yes", "rules no"] {
            let mut file = file(&of, &format!("prepared; submitted; doubts {doubt}; refer secrecy province"));
            let found = file.record(day("2024-03-04"), event(ruling));
            assert_eq!(found.is_ok(), fits.contains(&ruling), "{doubt} {ruling}");
        }
    }
    let closing = [Ruling::StateSecret, Ruling::NotDisclosable];
    for ruling in [Ruling::StateSecret, Ruling::NotStateSecret, Ruling::Disclosable, Ruling::NotDisclosable] {
        assert_eq!(ruling.closes(), closing.contains(&ruling), "{ruling:?}");
    }
}

const ROLES: [Role; 22] = [
    Role::DisclosingAgency,
    Role::ProvidingDepartment,
    Role::OriginatingUnit,
    Role::DraftingUnit,
    Role::Handler,
    Role::Checker,
    Role::SectionHead,
    Role::ReviewBody,
    Role::InHouseSecrecyBody,
    Role::LeaderInCharge,
    Role::DepartmentHead,
    Role::DistrictLeader,
    Role::DistrictGovernment,
    Role::JusticeBureau,
    Role::DisclosureOffice,
    Role::Office,
    Role::WebsiteManager,
    Role::ReleaseDepartment,
    Role::SecrecyAdministration,
    Role::CompetentDepartment,
    Role::SuperiorAgency,
    Role::ApprovingAuthority,
];

#[test]
fn who_has_power_over_which_question() {
    let tiers = [Tier::Township, Tier::County, Tier::Prefecture, Tier::Province, Tier::Central];
    let levels = [None, Some(Level::Secret), Some(Level::Confidential), Some(Level::TopSecret)];
    let mut counts = [0; 3];
    for kind in ROLES {
        for tier in tiers {
            for level in levels {
                let referee = Referee::new(Code::literal("one"), kind, tier);
                let high = tier == Tier::Province || tier == Tier::Central;
                // Secrets Law 25.
                // Of the highest level the national one only (Implementing Regulations 26).
                let high = if level == Some(Level::TopSecret) { tier == Tier::Central } else { high };
                let secrecy = if kind == Role::SecrecyAdministration && high { Truth::Yes } else { Truth::No };
                // Secrets Law 17: down to districted cities, and there not 绝密; below, by authorisation.
                let classifies =
                    matches!(kind, Role::SuperiorAgency | Role::CompetentDepartment | Role::SecrecyAdministration);
                let top = level == Some(Level::TopSecret);
                let beyond = match tier {
                    _ if !classifies => Truth::No,
                    Tier::Province | Tier::Central => Truth::Yes,
                    Tier::Prefecture if top => Truth::No,
                    Tier::Prefecture if level.is_some() => Truth::Yes,
                    _ => Truth::Open,
                };
                // Regulation 17(3); a superior agency may or may not be the competent department.
                let mere = match kind {
                    Role::CompetentDepartment | Role::SecrecyAdministration => Truth::Yes,
                    Role::SuperiorAgency => Truth::Open,
                    _ => Truth::No,
                };
                for (doubt, expected) in [
                    (Doubt::Secrecy, secrecy),
                    (Doubt::BeyondClassificationPower, beyond),
                    (Doubt::Disclosability, mere),
                ] {
                    let on = |on| referee.has_power(doubt, level, day(on));
                    assert_eq!(on("2010-10-01"), expected, "{kind:?} {tier:?} {doubt:?} {level:?}");
                    // Who else had power under the text of 1988 is open.
                    let of_secrets = doubt != Doubt::Disclosability && expected == Truth::No;
                    assert_eq!(on("2010-09-30"), if of_secrets { Truth::Open } else { expected }, "{kind:?} {tier:?}");
                    counts[expected as usize] += 1;
                }
            }
        }
    }
    assert_eq!(counts.iter().sum::<i32>(), 22 * 5 * 4 * 3);
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
}

// Where a doubt is referred.

type Addressees = &'static [(Role, Relative)];

const WITH_POWER: Addressees = &[(Role::SecrecyAdministration, Relative::WithPower)];
const CLASSIFIERS: Addressees = &[
    (Role::SuperiorAgency, Relative::WithPower),
    (Role::CompetentDepartment, Relative::WithPower),
    (Role::SecrecyAdministration, Relative::WithPower),
];
const EITHER: Addressees = &[(Role::CompetentDepartment, Relative::Any), (Role::SecrecyAdministration, Relative::Any)];
const HIGHER: Addressees = &[(Role::CompetentDepartment, Relative::NextHigher)];
const SAME: Addressees = &[(Role::SecrecyAdministration, Relative::SameLevel)];
const BUREAU: Addressees =
    &[(Role::SuperiorAgency, Relative::WithPower), (Role::SecrecyAdministration, Relative::WithPower)];

type Route =
    (&'static str, &'static str, Doubt, Option<bool>, Addressees, &'static str, Option<&'static str>, &'static str);

/// Where, on which day, which doubt, of its own business or not; to whom, by, passed up by, settled by.
#[rustfmt::skip]
const ROUTES: &[Route] = &[
    (T, "2024-10-14", Doubt::Disclosability, Some(true), HIGHER, "taierzhuang.secrecy_review/8/1/-", Some("taierzhuang.secrecy_review/8/2/-"), "national.2019/17/3/-"),
    (T, "2024-10-14", Doubt::Disclosability, Some(false), SAME, "taierzhuang.secrecy_review/8/1/-", Some("taierzhuang.secrecy_review/8/2/-"), "national.2019/17/3/-"),
    (T, "2024-10-14", Doubt::Secrecy, Some(true), HIGHER, "taierzhuang.secrecy_review/8/1/-", Some("taierzhuang.secrecy_review/8/2/-"), "secrets_law.2024/25/-/-"),
    (T, "2024-10-14", Doubt::Secrecy, Some(false), SAME, "taierzhuang.secrecy_review/8/1/-", Some("taierzhuang.secrecy_review/8/2/-"), "secrets_law.2024/25/-/-"),
    (T, "2024-10-14", Doubt::BeyondClassificationPower, Some(true), HIGHER, "taierzhuang.secrecy_review/8/1/-", Some("taierzhuang.secrecy_review/8/2/-"), "secrets_law.2024/17/-/-"),
    (T, "2023-05-04", Doubt::Secrecy, Some(false), SAME, "taierzhuang.secrecy_review/8/1/-", Some("taierzhuang.secrecy_review/8/2/-"), "secrets_law.2010/20/-/-"),
    (T, "2020-04-21", Doubt::Disclosability, None, EITHER, "national.2019/17/3/-", None, "national.2019/17/3/-"),
    (Y, "2024-10-14", Doubt::Secrecy, Some(true), BUREAU, "yunnan_bureau.secrecy_review/9/-/-", Some("yunnan_bureau.secrecy_review/9/-/-"), "secrets_law.2024/25/-/-"),
    (Y, "2024-10-14", Doubt::Secrecy, Some(false), WITH_POWER, "yunnan_bureau.secrecy_review/9/-/-", Some("yunnan_bureau.secrecy_review/9/-/-"), "secrets_law.2024/25/-/-"),
    (Y, "2024-10-14", Doubt::Disclosability, None, EITHER, "national.2019/17/3/-", None, "national.2019/17/3/-"),
    (Y, "2024-10-14", Doubt::BeyondClassificationPower, None, CLASSIFIERS, "secrets_law.2024/17/-/-", None, "secrets_law.2024/17/-/-"),
    (N, "2024-10-14", Doubt::Secrecy, None, WITH_POWER, "secrets_law.2024/25/-/-", None, "secrets_law.2024/25/-/-"),
    (N, "2024-05-01", Doubt::Secrecy, None, WITH_POWER, "secrets_law.2024/25/-/-", None, "secrets_law.2024/25/-/-"),
    (N, "2024-04-30", Doubt::Secrecy, None, WITH_POWER, "secrets_law.2010/20/-/-", None, "secrets_law.2010/20/-/-"),
    (N, "2024-05-01", Doubt::BeyondClassificationPower, None, CLASSIFIERS, "secrets_law.2024/17/-/-", None, "secrets_law.2024/17/-/-"),
    (N, "2024-04-30", Doubt::BeyondClassificationPower, None, CLASSIFIERS, "secrets_law/-/-/-", None, "secrets_law/-/-/-"),
    (N, "2015-03-04", Doubt::Secrecy, None, WITH_POWER, "secrets_law.2010/20/-/-", None, "secrets_law.2010/20/-/-"),
    (N, "2015-03-04", Doubt::BeyondClassificationPower, None, CLASSIFIERS, "secrets_law/-/-/-", None, "secrets_law/-/-/-"),
    (N, "2015-03-04", Doubt::Disclosability, None, &[(Role::CompetentDepartment, Relative::Any), (Role::SecrecyAdministration, Relative::SameLevel)], "national.2007/14/3/-", None, "national.2007/14/3/-"),
    ("lieshan", "2024-10-14", Doubt::Disclosability, None, EITHER, "national.2019/17/3/-", None, "national.2019/17/3/-"),
    ("yanliang@2020-06-01", "2024-10-14", Doubt::Disclosability, Some(true), EITHER, "national.2019/17/3/-", None, "national.2019/17/3/-"),
    ("yantian@2023-01-10", "2024-10-14", Doubt::Secrecy, None, WITH_POWER, "secrets_law.2024/25/-/-", None, "secrets_law.2024/25/-/-"),
    ("yunnan_bureau", "2024-10-14", Doubt::Secrecy, None, WITH_POWER, "secrets_law.2024/25/-/-", None, "secrets_law.2024/25/-/-"),
];

#[test]
fn where_a_doubt_goes_and_who_settles_it() {
    for &(code, on, doubt, business, to, by, passed_up, settled) in ROUTES {
        let of = place(code);
        let found = referral(&of.on(day(on)).expect("a text that governs"), doubt, business);
        let addressees: Vec<_> = found.to.iter().map(|one| (one.kind, one.stands)).collect();
        assert_eq!(addressees, to, "{code} {on} {doubt:?} {business:?}");
        assert!(found.to.iter().all(|one| one.by().stable() == by), "{code} {on} {doubt:?}: {:?}", found.to);
        assert_eq!(stable(found.passed_up).as_deref(), passed_up, "{code} {on} {doubt:?}");
        assert_eq!(found.settled_by.by().stable(), settled, "{code} {on} {doubt:?}");
        assert_eq!(*found.settled_by, doubt.decided_by(day(on)));
        assert!(!found.needs_business, "{code} {on} {doubt:?}");
        assert_eq!(found.undated, code == "yunnan_bureau" && doubt == Doubt::Secrecy, "{code} {doubt:?}");
    }
}

#[test]
fn without_the_line_of_business_no_route_can_be_chosen() {
    for (code, doubt, needs) in [
        (T, Doubt::Disclosability, true),
        (T, Doubt::Secrecy, true),
        (T, Doubt::BeyondClassificationPower, true),
        (Y, Doubt::Secrecy, true),
        (Y, Doubt::Disclosability, false),
        (Y, Doubt::BeyondClassificationPower, false),
        (N, Doubt::Disclosability, false),
        ("yunnan_bureau", Doubt::Secrecy, false),
        ("lieshan", Doubt::Disclosability, false),
    ] {
        let of = place(code);
        let found = referral(&of.on(day("2024-10-14")).expect("a text that governs"), doubt, None);
        assert_eq!(found.needs_business, needs, "{code} {doubt:?}");
    }
}

// Places and days.

#[test]
fn a_text_of_unknown_date_or_not_yet_in_force_leaves_it_to_the_nation() {
    let found = after("yunnan_bureau", "2024-10-14 prepared; submitted; doubts secrecy", "2024-10-14");
    assert!(found.undated);
    assert!(found.referral.is_some_and(|referral| referral.undated && !referral.needs_business));
    assert_eq!(lacks_what(&after("yunnan_bureau", "prepared; submitted", "2024-03-04")), [Lack::Opinion]);
    assert!(!after(Y, "prepared; preliminary; submitted", "2024-03-04").undated);
    for code in [T, N, "lieshan"] {
        assert!(!after(code, "prepared; submitted", "2024-03-04").undated, "{code}");
    }
    // Issued on 2020-04-22.
    let script = "2020-04-20 prepared blank; submitted";
    let before = after(T, script, "2020-04-21");
    assert_eq!(lacks(&before), [(Lack::Opinion, Some("national.2019/4/2/4".to_owned()))]);
    assert_eq!(next(&before).who, Some(Role::DisclosureOffice));
    assert!(!before.undated);
    let since = after(T, script, "2020-04-22");
    assert_eq!(since.lacks.len(), 8);
    assert_eq!(next(&since).who, Some(Role::ReviewBody));
}

#[test]
fn a_file_is_asked_of_the_place_that_it_was_kept_for() {
    let file = file(&place(T), "prepared; submitted");
    let other = file.progress(&place(N), Calendar::national(), day("2024-03-04"));
    assert!(matches!(other, Err(RegimeError::OtherPlace { .. })), "{other:?}");
    assert!(file.lacks(&place("lieshan"), day("2024-03-04")).is_err());
}

/// Where, what around the review, under which provision.
#[rustfmt::skip]
const DUTIES: &[(&str, ReviewDuty, Option<&str>)] = &[
    (T, ReviewDuty::ReviewBeforeRelease, Some("taierzhuang.secrecy_review/4/-/-")),
    (T, ReviewDuty::OneMatterOneReview, Some("taierzhuang.secrecy_review/4/-/-")),
    (T, ReviewDuty::EstablishMechanism, Some("taierzhuang.secrecy_review/5/-/-")),
    (T, ReviewDuty::BasisAndReasons, Some("taierzhuang.secrecy_review/6/-/2/2")),
    (T, ReviewDuty::ReviewAgain, Some("taierzhuang.secrecy_review/6/-/2/3")),
    (T, ReviewDuty::DisposeAsApproved, Some("taierzhuang.secrecy_review/6/-/3")),
    (T, ReviewDuty::KeepRecord, Some("taierzhuang.secrecy_review/6/-/4")),
    (T, ReviewDuty::Register, Some("taierzhuang.secrecy_review/6/-/5")),
    (T, ReviewDuty::DeclassifyBeforeRelease, Some("taierzhuang.secrecy_review/9/3/-")),
    (T, ReviewDuty::FileDeclassification, Some("taierzhuang.secrecy_review/9/3/-")),
    (T, ReviewDuty::ProcessedVersionOnly, Some("taierzhuang.secrecy_review/10/-/-")),
    (T, ReviewDuty::InHouseFirst, Some("taierzhuang.review_form/-/2/4")),
    (T, ReviewDuty::SeveringConfirmedOutside, None),
    (T, ReviewDuty::OpinionFixesAttribute, None),
    (T, ReviewDuty::Recheck, Some("national.2019/18/-/-")),
    (Y, ReviewDuty::ReviewBeforeRelease, Some("yunnan_bureau.secrecy_review/3/-/-")),
    (Y, ReviewDuty::EstablishMechanism, Some("yunnan_bureau.secrecy_review/5/-/-")),
    (Y, ReviewDuty::NameBasis, Some("yunnan_bureau.secrecy_review/4/-/-")),
    (Y, ReviewDuty::OpinionFixesAttribute, Some("yunnan_bureau.secrecy_review/11/-/-")),
    (Y, ReviewDuty::ReturnBarred, Some("yunnan_bureau.catalogue/8/-/-")),
    (Y, ReviewDuty::DeclassifyBeforeRelease, Some("yunnan_bureau.secrecy_review/10/-/-")),
    (Y, ReviewDuty::FileDeclassification, None),
    (Y, ReviewDuty::SeveringConfirmedOutside, Some("yunnan_bureau.secrecy_review/13/-/-")),
    (Y, ReviewDuty::ReasonsOnQuery, Some("yunnan_bureau.secrecy_review/14/-/-")),
    (Y, ReviewDuty::DeterminationInProceedings, Some("yunnan_bureau.secrecy_review/15/-/-")),
    (Y, ReviewDuty::Recheck, Some("yunnan_bureau.secrecy_review/16/-/-")),
    (Y, ReviewDuty::ReviewAgain, None),
    (Y, ReviewDuty::InHouseFirst, None),
    (Y, ReviewDuty::KeepRecord, None),
    (Y, ReviewDuty::Register, None),
    (N, ReviewDuty::EstablishMechanism, Some("national.2019/17/1/-")),
    (N, ReviewDuty::ReviewBeforeRelease, Some("national.2019/17/2/-")),
    (N, ReviewDuty::Recheck, Some("national.2019/18/-/-")),
    (N, ReviewDuty::BasisAndReasons, None),
    ("lieshan", ReviewDuty::EstablishMechanism, Some("lieshan/10/-/-/a")),
    ("yanliang@2020-06-01", ReviewDuty::EstablishMechanism, Some("yanliang/34/-/-")),
    ("yantian@2023-01-10", ReviewDuty::EstablishMechanism, Some("yantian/20/-/-/a")),
    ("yantian", ReviewDuty::EstablishMechanism, Some("national.2019/17/1/-")),
    ("yunnan_bureau", ReviewDuty::SeveringConfirmedOutside, None),
];

#[test]
fn the_duties_around_a_review() {
    for &(code, which, expected) in DUTIES {
        let of = place(code);
        let regime = of.on(day("2024-10-14")).expect("a text that governs");
        assert_eq!(stable(duty(&regime, which)).as_deref(), expected, "{code} {which:?}");
        let all: Vec<String> = duties(&regime, which).into_iter().map(|by| by.stable()).collect();
        assert_eq!(expected.is_some_and(|one| all.iter().any(|by| by == one)), expected.is_some(), "{code} {which:?}");
    }
    let of = place(T);
    let regime = of.on(day("2024-10-14")).expect("a text that governs");
    let all = |which| duties(&regime, which).into_iter().map(|by| by.stable()).collect::<Vec<_>>();
    assert_eq!(
        all(ReviewDuty::ReviewBeforeRelease),
        [
            "national.2019/17/2/-",
            "taierzhuang.secrecy_review/4/-/-",
            "taierzhuang.secrecy_review/3/-/-",
            "taierzhuang.proactive/13/1/-"
        ]
    );
    assert_eq!(
        all(ReviewDuty::EstablishMechanism),
        ["national.2019/17/1/-", "taierzhuang.secrecy_review/5/-/-", "taierzhuang.secrecy_review/12/-/-"]
    );
}

// The paper form.

#[test]
fn the_marks_of_a_paper_form() {
    use Mark::{Agree, Blank, Both, Disagree};
    use MarksReading::{Ambiguous, Approved, AskWhatTheLeaderMeans, NoOpinion, NotApproved, NotEvidenced};
    for (reviewer, leader, signed, unsigned) in [
        (Blank, Blank, NoOpinion, NoOpinion),
        (Blank, Agree, NoOpinion, NoOpinion),
        (Blank, Disagree, NoOpinion, NoOpinion),
        (Blank, Both, Ambiguous, Ambiguous),
        (Agree, Blank, NotEvidenced, NotEvidenced),
        (Agree, Agree, Approved, NotEvidenced),
        (Agree, Disagree, NotApproved, NotEvidenced),
        (Agree, Both, Ambiguous, Ambiguous),
        (Disagree, Blank, NotEvidenced, NotEvidenced),
        (Disagree, Agree, AskWhatTheLeaderMeans, NotEvidenced),
        // Two crosses.
        (Disagree, Disagree, AskWhatTheLeaderMeans, NotEvidenced),
        (Disagree, Both, Ambiguous, Ambiguous),
        (Both, Blank, Ambiguous, Ambiguous),
        (Both, Agree, Ambiguous, Ambiguous),
        (Both, Disagree, Ambiguous, Ambiguous),
        (Both, Both, Ambiguous, Ambiguous),
    ] {
        assert_eq!(read_marks(reviewer, leader, true), signed, "{reviewer:?} {leader:?}");
        assert_eq!(read_marks(reviewer, leader, false), unsigned, "{reviewer:?} {leader:?}, unsigned");
    }
    for (reading, by) in [
        (Ambiguous, "taierzhuang.review_form/-/2/3"),
        (NoOpinion, "taierzhuang.review_form/-/1/4"),
        (NotEvidenced, "taierzhuang.review_form/-/1/6"),
        (Approved, "taierzhuang.review_form/-/1/5"),
        (NotApproved, "taierzhuang.review_form/-/1/5"),
        (AskWhatTheLeaderMeans, "taierzhuang.review_form/-/1/5"),
    ] {
        assert_eq!(reading.by().stable(), by);
    }
}

/// A cross or a tick beside an opinion against disclosure moves nothing until it is said what was meant (secrecy review 6 item 2, form 1/5).
#[test]
fn a_mark_whose_meaning_is_open_is_asked_about() {
    let asked = (Lack::MeaningOfMark, Some("taierzhuang.review_form/-/1/5".to_owned()));
    for (code, opinion) in [(T, "disagree"), (Y, "exempt")] {
        for mark in ["crossed", "ticked"] {
            let way = format!("prepared; preliminary; submitted; {opinion}; {mark}");
            let marked = after(code, &way, "2024-03-05");
            assert_eq!(named(&marked), "awaiting_leader", "{way}");
            assert_eq!(next(&marked).verb, Verb::Approve, "{way}");
            let found = lacks(&marked).into_iter().find(|(what, _)| *what == Lack::MeaningOfMark);
            // The form of one text alone has these columns.
            let expected = if code == T { asked.clone() } else { (Lack::MeaningOfMark, None) };
            assert_eq!(found, Some(expected), "{code} {way}");
            for (meant, stage) in [("approved", "approved"), ("refused", "re_review")] {
                let said = after(code, &format!("{way}; {meant}"), "2024-03-05");
                assert_eq!((named(&said), lacks_what(&said).contains(&Lack::MeaningOfMark)), (stage.to_owned(), false));
            }
        }
        // A new opinion is marked anew.
        let again = after(
            code,
            &format!("prepared; preliminary; submitted; {opinion}; crossed; refused; {opinion}"),
            "2024-03-05",
        );
        assert!(!lacks_what(&again).contains(&Lack::MeaningOfMark), "{code}");
        // Beside an opinion to disclose it is a refusal, or an approval, and recorded as one.
        let mut agreed = file(&place(code), "prepared; preliminary; submitted; agree");
        assert!(agreed.record(day("2024-03-05"), event("crossed")).is_err(), "{code}");
    }
}

/// The column of the form of release, taierzhuang.review_form/-/1/3.
#[test]
fn the_form_of_release_is_one_of_three() {
    for (wire, known) in [("website", true), ("on_request", true), ("other", true), ("broadcast", false), ("", false)] {
        let form = serde_json::from_value::<Form>(serde_json::json!({ "release": wire }));
        assert_eq!(form.is_ok_and(|form| form.has(FormField::ReleaseForm)), known, "{wire}");
    }
}

/// 云南局保密审查制度第七条 has the items 1, 3 and 4. There is no second step, and none is made up or counted anew.
#[test]
fn the_procedure_of_the_bureau_has_three_steps_and_no_second() {
    let place = place(Y);
    let rules = place.rules().expect("local rules").review();
    let steps: Vec<(ReviewStep, String)> = rules
        .steps()
        .iter()
        .map(|row| (row.0, row.by().stable()))
        .filter(|(_, by)| by.starts_with("yunnan_bureau.secrecy_review/7/"))
        .collect();
    let expected = [
        (ReviewStep::PreliminaryOpinion, "yunnan_bureau.secrecy_review/7/-/1"),
        (ReviewStep::Opinion, "yunnan_bureau.secrecy_review/7/-/3"),
        (ReviewStep::Approval, "yunnan_bureau.secrecy_review/7/-/4"),
    ];
    assert_eq!(steps, expected.map(|(step, by)| (step, by.to_owned())));
}

#[test]
fn a_blank_form_has_no_ticks_and_other_says_what() {
    assert_eq!(Form::new().release_form(), None);
    assert_eq!(Form::new().signed_by(), None);
    assert!(Form::new().other(" ").leaves_other_open());
    assert!(!Form::new().other("公告栏").leaves_other_open());
    assert!(!Form::new().leaves_other_open());
    assert!(!Form::new().title("\u{3000}").has(FormField::Title));
}

// Whole cases.

#[test]
fn two_refusals_and_an_approval_after_the_time_to_publish() {
    let of = place(T);
    let mut file = file(&of, "2023-05-08 prepared; submitted");
    for (step, stage, refusals) in [
        ("2023-05-09 agree", "awaiting_leader", 0),
        ("2023-05-15 refused", "re_review", 1),
        ("2023-05-19 agree", "awaiting_leader", 1),
        ("2023-05-26 refused", "re_review", 2),
        ("2023-06-02 agree", "awaiting_leader", 2),
        ("2023-06-06 approved", "approved", 2),
    ] {
        record(&mut file, step);
        let (on, _) = step.split_once(' ').expect("a day");
        let found = progress(T, &file, on);
        assert_eq!((named(&found).as_str(), file.state().refusals()), (stage, refusals), "{step}");
        assert_eq!(found.allows_disclosure(), stage == "approved", "{step}");
    }
    // On the day after the second refusal nothing may go out, and nobody has decided against it either.
    let between = progress(T, &file, "2023-05-27");
    assert_eq!(named(&between), "re_review");
    assert_eq!(file.on(day("2023-05-27")).approved_opinion(), None);
    assert_eq!(lacks_what(&between), [Lack::Opinion]);
    let mut early = ReviewFile::replay(file.journal().clone()).expect("a journal that makes sense");
    assert!(early.record_late(day("2023-05-27"), event("published")).is_err());
    assert_eq!(file.state().approved_opinion(), Some((OpinionKind::Agree, day("2023-06-06"))));
}

#[test]
fn a_third_refusal_is_no_limit() {
    let mut file = file(&place(T), "prepared; submitted");
    for round in 1..=40 {
        record(&mut file, if round % 2 == 0 { "agree; refused" } else { "disagree; refused" });
        assert_eq!(file.state().refusals(), round);
        assert_eq!(named(&progress(T, &file, "2024-03-04")), "re_review");
    }
}

#[test]
fn a_doubt_of_an_unknown_line_of_business_waits() {
    let found = after(T, "2023-05-08 prepared; submitted; doubts disclosure; unsettled", "2023-05-08");
    let route = found.referral.as_ref().expect("a doubt");
    assert!(route.needs_business);
    assert_eq!(route.to.len(), 2);
    assert!(lacks_what(&found).contains(&Lack::Business));
    assert!(!found.allows_disclosure());
}

#[test]
fn a_declassification_counts_whenever_it_was_done_and_is_filed_afterwards() {
    for script in [
        "prepared; submitted; declassified; agree; approved; published; kept; registered",
        "prepared; submitted; agree; refused; declassified; agree; approved; published; kept; registered",
        "prepared; submitted; doubts disclosure; declassified; settled; agree; approved; published; kept; registered",
        "prepared; submitted; doubts disclosure; unsettled; refer department prefecture business; declassified; rules yes; agree; approved; published; kept; registered",
        "prepared; submitted; partly; declassified; processed yes no; agree; approved; published; kept; registered",
        "prepared; submitted; agree; declassified; approved; published; kept; registered",
        "prepared; submitted; agree; approved; declassified; published; kept; registered",
        "prepared; submitted; agree; approved; published; declassified; kept; registered",
        "prepared; submitted; agree; approved; published; kept; registered; declassified",
        "prepared; submitted; declassified; agree; returned; prepared; submitted; agree; approved; published; kept; registered",
    ] {
        let mut file = file(&place(T), script);
        assert_eq!(file.state().declassified_on(), Some(day("2024-03-04")), "{script}");
        let found = progress(T, &file, "2024-03-04");
        assert_eq!(lacks(&found), [(Lack::Filing, Some("taierzhuang.secrecy_review/9/3/-".to_owned()))], "{script}");
        assert_eq!(next(&found).verb, Verb::File, "{script}");
        record(&mut file, "filed");
        assert_eq!(progress(T, &file, "2024-03-04").lacks, [], "{script}");
        // What is declassified once more counts from the later day, and is to be filed anew.
        record(&mut file, "2024-03-05 declassified");
        assert_eq!(file.state().declassified_on(), Some(day("2024-03-05")), "{script}");
        let anew = progress(T, &file, "2024-03-05").lacks;
        assert!(anew.iter().any(|lacking| lacking.what == Lack::Filing), "{script}");
    }
}

#[test]
fn of_what_is_partly_secret_only_the_processed_version_goes_on() {
    let mut file = file(&place(T), "prepared; submitted; partly");
    let early = file.record(day("2024-03-04"), event("agree"));
    assert!(early.is_err(), "the version that was not processed is not reviewed");
    record(&mut file, "processed yes no");
    assert_eq!(named(&progress(T, &file, "2024-03-04")), "under_review");
    record(&mut file, "agree; approved");
    assert!(progress(T, &file, "2024-03-04").allows_disclosure());
}
