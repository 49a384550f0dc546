//! Remedies over what becomes of an application: which way a grievance goes under the law of the day, within which time, and what is
//! told. One case a line, with the stable provision beside it.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod support {
    pub(crate) mod applying;
    pub(crate) mod owed;
}

use gongkai::calendar::Calendar;
use gongkai::deadline::Due;
use gongkai::norm::{Choice, Grievance, Reading, Route};
use gongkai::workflow::application::{Act, Actor, Remedies, RemedyTime, Way, remedies};
use support::applying::{clock, day, ends, file, next, place, reading, record};
use support::owed::owed;

use Choice::{
    Arts14To16, EveryReplyThatDisclosesNothing, PartFreeChoice, PartReconsiderationFirst, RegistryFreeChoice,
    RegistryReconsiderationFirst, SilenceFreeChoice, SilenceReconsiderationFirst,
};

// Remedies: national 51, 2007 33, Reconsideration Law 23, the interpretations of 2011 and 2025.

/// What is complained of, an act of which day, under which choices, which way, under which provision.
type WayCase = (Grievance, &'static str, &'static [Choice], &'static str);

#[rustfmt::skip]
const WAYS: &[WayCase] = &[
    // Whole refusals.
    (Grievance::Refused, "2018-06-01", &[], "either national.2007/33/2/-"),
    (Grievance::Refused, "2019-05-14", &[], "either national.2007/33/2/-"),
    (Grievance::Refused, "2019-05-15", &[], "either national.2019/51/-/-"),
    (Grievance::Refused, "2023-12-31", &[], "either national.2019/51/-/-"),
    (Grievance::Refused, "2024-01-01", &[], "first reconsideration_law.2023/23/1/4"),
    (Grievance::Refused, "2024-01-01", &[Arts14To16, PartFreeChoice, SilenceFreeChoice], "first reconsideration_law.2023/23/1/4"),
    (Grievance::Refused, "2025-06-02", &[], "first reconsideration_law.2023/23/1/4"),
    // Partial refusals: open since 2024.
    (Grievance::RefusedInPart, "2023-12-31", &[], "either national.2019/51/-/-"),
    (Grievance::RefusedInPart, "2023-12-31", &[PartReconsiderationFirst], "either national.2019/51/-/-"),
    (Grievance::RefusedInPart, "2024-01-01", &[], "open partial_refusal"),
    (Grievance::RefusedInPart, "2025-06-02", &[], "open partial_refusal"),
    (Grievance::RefusedInPart, "2024-01-01", &[PartReconsiderationFirst], "first reconsideration_law.2023/23/1/4"),
    (Grievance::RefusedInPart, "2025-06-02", &[PartFreeChoice], "either national.2019/51/-/-"),
    (Grievance::RefusedInPart, "2024-01-01", &[RegistryFreeChoice], "open partial_refusal"),
    // Replies under art. 36 item 7.
    (Grievance::SentToRegistry, "2023-12-31", &[], "either national.2019/51/-/-"),
    (Grievance::SentToRegistry, "2024-01-01", &[], "open registry_reply"),
    (Grievance::SentToRegistry, "2025-06-02", &[], "open registry_reply"),
    (Grievance::SentToRegistry, "2025-06-02", &[RegistryReconsiderationFirst], "first reconsideration_law.2023/23/1/4"),
    (Grievance::SentToRegistry, "2025-06-02", &[RegistryFreeChoice], "either national.2019/51/-/-"),
    // Every other reply that discloses nothing: open for seventeen months.
    (Grievance::NothingDisclosed, "2018-06-01", &[], "either national.2007/33/2/-"),
    (Grievance::NothingDisclosed, "2023-12-31", &[], "either national.2019/51/-/-"),
    (Grievance::NothingDisclosed, "2024-01-01", &[], "open undisclosed_replies"),
    (Grievance::NothingDisclosed, "2025-05-31", &[], "open undisclosed_replies"),
    (Grievance::NothingDisclosed, "2025-05-31", &[Arts14To16], "either national.2019/51/-/-"),
    (Grievance::NothingDisclosed, "2025-05-31", &[EveryReplyThatDisclosesNothing], "first reconsideration_law.2023/23/1/4"),
    (Grievance::NothingDisclosed, "2025-06-01", &[], "either spc.2025.8/1/-/1"),
    (Grievance::NothingDisclosed, "2025-06-01", &[EveryReplyThatDisclosesNothing], "either spc.2025.8/1/-/1"),
    // Not what was asked; a third party harmed; a record not corrected.
    (Grievance::Mismatch, "2018-06-01", &[], "either national.2007/33/2/-"),
    (Grievance::Mismatch, "2024-03-20", &[], "either national.2019/51/-/-"),
    (Grievance::Mismatch, "2025-06-02", &[EveryReplyThatDisclosesNothing], "either national.2019/51/-/-"),
    (Grievance::ThirdPartyHarm, "2018-06-01", &[], "either national.2007/33/2/-"),
    (Grievance::ThirdPartyHarm, "2024-03-20", &[], "either national.2019/51/-/-"),
    (Grievance::RecordNotCorrected, "2024-03-20", &[], "either national.2019/51/-/-"),
    // Silence on an ordinary request.
    (Grievance::Silence, "2018-06-01", &[], "either national.2007/33/2/-"),
    (Grievance::Silence, "2023-12-31", &[], "either national.2019/51/-/-"),
    (Grievance::Silence, "2024-01-01", &[], "open silence_route"),
    (Grievance::Silence, "2025-06-02", &[], "open silence_route"),
    (Grievance::Silence, "2025-06-02", &[SilenceFreeChoice], "either national.2019/51/-/-"),
    (Grievance::Silence, "2025-06-02", &[SilenceReconsiderationFirst], "first reconsideration_law.2023/23/1/3"),
    // Notices, by themselves.
    (Grievance::CorrectionNotice, "2011-08-12", &[], "unknown"),
    // Of a correction notice without real effect the interpretation speaks for suits, the opinion for reconsideration: while both stood.
    (Grievance::CorrectionNotice, "2021-12-21", &[], "unknown"),
    (Grievance::CorrectionNotice, "2021-12-22", &[], "not alone spc.2011.17/2/-/1"),
    (Grievance::CorrectionNotice, "2025-05-31", &[], "not alone spc.2011.17/2/-/1"),
    (Grievance::CorrectionNotice, "2025-06-01", &[], "unknown"),
    (Grievance::ExtensionNotice, "2021-12-21", &[], "unknown"),
    (Grievance::ExtensionNotice, "2024-03-20", &[], "not alone reconsideration.2021.132/3/-/-"),
    (Grievance::FeeNotice, "2024-03-20", &[], "not alone reconsideration.2021.132/3/-/-"),
    // Not disclosed proactively: one applies first.
    (Grievance::NotProactive, "2011-08-12", &[], "unknown"),
    (Grievance::NotProactive, "2011-08-13", &[], "apply first spc.2011.17/3/-/-"),
    (Grievance::NotProactive, "2025-05-31", &[], "apply first spc.2011.17/3/-/-"),
    (Grievance::NotProactive, "2025-06-01", &[], "apply first spc.2025.8/2/-/-"),
];

fn told(choices: &[Choice], grievance: Grievance, act: &str, known: Option<&str>) -> Remedies {
    let of = reading("nation", choices);
    remedies(&of, Calendar::national(), grievance, day(act), known.map(day))
}

#[test]
fn which_way_a_grievance_goes() {
    for &(grievance, act, choices, expected) in WAYS {
        let remedies = told(choices, grievance, act, None);
        let found = match &remedies.way {
            Way::Settled(route) => {
                let way = match **route {
                    Route::ReconsiderationFirst => "first",
                    Route::Either => "either",
                    Route::NotAlone => "not alone",
                    Route::ApplyFirst => "apply first",
                };
                format!("{way} {}", route.by().stable())
            }
            Way::Open { reading, choices } => {
                let open: Vec<Route> = choices.iter().map(|(_, route)| **route).collect();
                assert_eq!(open, [Route::ReconsiderationFirst, Route::Either], "{grievance:?} {act}");
                assert!(choices.iter().all(|(choice, _)| choice.reading() == *reading));
                format!("open {}", reading.code())
            }
            Way::Unknown => "unknown".to_owned(),
            other => format!("{other:?}"),
        };
        assert_eq!(found, expected, "{grievance:?} {act} {choices:?}");
        let first = expected.starts_with("first");
        let by = remedies.to_be_told.map(|by| by.stable());
        assert_eq!(by.as_deref(), first.then_some("reconsideration_law.2023/23/2/-"), "{grievance:?} {act}");
    }
    // Every grievance is in the table.
    for grievance in Grievance::ALL {
        assert!(WAYS.iter().any(|(one, ..)| *one == grievance), "{grievance:?}");
    }
}

/// The period, its provision, its last day, and whether it has been verified; `-` where there is none.
fn time(time: Option<RemedyTime>) -> String {
    let Some(time) = time else { return "-".to_owned() };
    let until = match time.until {
        None => String::new(),
        Some(Due::On(day)) => format!(" {day}"),
        Some(Due::Between(_)) => " unpublished".to_owned(),
    };
    let unverified = if time.verified { "" } else { " unverified" };
    format!("{} {}{until}{unverified}", *time.period, time.period.by().stable())
}

/// What, an act of which day, known on which, the choices, the time for each remedy.
type TimeCase = (Grievance, &'static str, &'static str, &'static [Choice], [&'static str; 7]);

/// Reconsideration, suit, suit after reconsideration, both untold, both at most.
#[rustfmt::skip]
const TIMES: &[TimeCase] = &[
    // Reconsideration comes first: 60 days, and no direct suit.
    (Grievance::Refused, "2024-03-20", "2024-03-22", &[], [
        "60日 reconsideration_law.2023/20/-/- 2024-05-21", "-", "15日 administrative_procedure_law/45/-/-",
        "1年 reconsideration_law.2023/20/-/- 2025-03-24", "-", "5年 reconsideration_law.2023/21/-/- unpublished", "-",
    ]),
    // Either way: 60 days, or six months; 2024-09-22 is a Sunday, 2025-03-22 a Saturday.
    (Grievance::Mismatch, "2024-03-20", "2024-03-22", &[], [
        "60日 reconsideration_law.2023/20/-/- 2024-05-21", "6个月 administrative_procedure_law/46/1/- 2024-09-23",
        "15日 administrative_procedure_law/45/-/-", "1年 reconsideration_law.2023/20/-/- 2025-03-24",
        "1年 spc.apl.2018/64/-/- 2025-03-24", "5年 reconsideration_law.2023/21/-/- unpublished",
        "5年 administrative_procedure_law/46/2/- unpublished",
    ]),
    // 60 days that end on a Saturday move to the Monday.
    (Grievance::NothingDisclosed, "2025-06-01", "2025-06-03", &[], [
        "60日 reconsideration_law.2023/20/-/- 2025-08-04", "6个月 administrative_procedure_law/46/1/- 2025-12-03",
        "15日 administrative_procedure_law/45/-/-", "1年 reconsideration_law.2023/20/-/- 2026-06-03",
        "1年 spc.apl.2018/64/-/- 2026-06-03", "5年 reconsideration_law.2023/21/-/- unpublished",
        "5年 administrative_procedure_law/46/2/- unpublished",
    ]),
    // Silence: from the end of the time to answer; six months end in the National Day holiday.
    (Grievance::Silence, "2024-04-01", "2024-04-01", &[SilenceFreeChoice], [
        "60日 reconsideration_law.2023/20/-/- 2024-05-31", "6个月 spc.apl.2018/66/-/- 2024-10-08",
        "15日 administrative_procedure_law/45/-/-", "-", "-", "5年 reconsideration_law.2023/21/-/- unpublished",
        "5年 administrative_procedure_law/46/2/- unpublished",
    ]),
    (Grievance::Silence, "2024-04-01", "2024-04-01", &[SilenceReconsiderationFirst], [
        "60日 reconsideration_law.2023/20/-/- 2024-05-31", "-", "15日 administrative_procedure_law/45/-/-",
        "-", "-", "5年 reconsideration_law.2023/21/-/- unpublished", "-",
    ]),
    // Before the Reconsideration Law of 2023: its periods are not told.
    (Grievance::Mismatch, "2020-03-20", "2020-03-20", &[], [
        "-", "6个月 administrative_procedure_law/46/1/- 2020-09-21", "15日 administrative_procedure_law/45/-/-", "-",
        "1年 spc.apl.2018/64/-/- 2021-03-22", "-", "5年 administrative_procedure_law/46/2/- 2025-03-20",
    ]),
    // Old suits: six months since 2015-05-01, three before; two years untold, before the interpretation of 2018.
    (Grievance::Mismatch, "2015-05-01", "2015-05-01", &[], [
        "-", "6个月 administrative_procedure_law/46/1/- 2015-11-02", "15日 administrative_procedure_law/45/-/-", "-",
        "2年 spc.2000.8/-/-/- 2017-05-02 unverified", "-", "5年 administrative_procedure_law/46/2/- 2020-05-06",
    ]),
    (Grievance::Mismatch, "2015-04-30", "2015-04-30", &[], [
        "-", "3个月 apl.1989/39/-/- 2015-07-30 unverified", "-", "-", "2年 spc.2000.8/-/-/- 2017-05-02 unverified", "-", "-",
    ]),
    // What is not looked at by itself has no time.
    (Grievance::ExtensionNotice, "2024-03-20", "2024-03-22", &[], ["-", "-", "-", "-", "-", "-", "-"]),
    (Grievance::NotProactive, "2024-03-20", "2024-03-22", &[], ["-", "-", "-", "-", "-", "-", "-"]),
];

#[test]
fn within_which_time_a_remedy_is_taken() {
    for &(grievance, act, known, choices, expected) in TIMES {
        let told = told(choices, grievance, act, Some(known));
        let (untold, most) = (told.untold, told.at_most);
        let all = [
            told.reconsideration,
            told.suit,
            told.suit_after_reconsideration,
            untold.reconsideration,
            untold.suit,
            most.reconsideration,
            most.suit,
        ];
        assert_eq!(all.map(time), expected, "{grievance:?} {act} {choices:?}");
    }
    // Where the way is open, both are told: reconsideration in its time keeps both.
    let open = told(&[], Grievance::Silence, "2024-04-01", Some("2024-04-01"));
    assert_eq!((open.turned_on, open.to_be_told), (Some(Reading::SilenceRoute), None));
    assert_eq!(
        (time(open.reconsideration).as_str(), time(open.suit).as_str()),
        ("60日 reconsideration_law.2023/20/-/- 2024-05-31", "6个月 spc.apl.2018/66/-/- 2024-10-08")
    );
}

#[test]
fn a_complaint_is_always_open() {
    for (act, by) in [
        ("2018-06-01", "national.2007/33/1/-"),
        ("2019-05-14", "national.2007/33/1/-"),
        ("2019-05-15", "national.2019/51/-/-"),
        ("2025-06-02", "national.2019/51/-/-"),
    ] {
        for grievance in Grievance::ALL {
            assert_eq!(told(&[], grievance, act, None).complaint.stable(), by, "{grievance:?} {act}");
        }
    }
}

#[test]
fn the_remedy_comes_next_after_an_answer_and_after_silence() {
    let nation = place("nation");
    let refused =
        file(&nation, "2024-03-04 arrives in_person; 2024-03-20 replies refused telling; 2024-03-22 served reply");
    let seek = next(&nation, &refused, "2024-03-22", Act::SeekReconsideration).expect("a remedy");
    assert_eq!((seek.who, seek.must, seek.until), (Actor::Applicant, false, Some(Due::On(day("2024-05-21")))));
    // While it lies with the body, it is that body's turn.
    let mut sought = refused;
    record(&mut sought, "2024-04-10 seeks reconsideration refused");
    assert_eq!(owed(&nation, &sought, "2024-04-10", Act::DecideRemedy), "body -");
    // 逾期未答复: due 2024-04-01.
    let silent = file(&nation, "2024-03-04 arrives in_person");
    assert_eq!(ends(clock(&nation, &silent, "2024-04-01").statutory.as_ref()), "2024-04-01");
    assert_eq!(next(&nation, &silent, "2024-04-01", Act::SeekReconsideration), None);
    let seek = next(&nation, &silent, "2024-04-02", Act::SeekReconsideration).expect("a remedy over silence");
    assert_eq!((seek.who, seek.until), (Actor::Applicant, Some(Due::On(day("2024-05-31")))));
    let mut sued = silent;
    record(&mut sued, "2024-04-10 seeks suit silence");
    assert_eq!(owed(&nation, &sued, "2024-04-10", Act::DecideRemedy), "body -");
    assert_eq!(owed(&nation, &sued, "2024-04-10", Act::Reply), "office national.2019/33/2/-");
    // Answered anew, the time runs from knowing of the new answer.
    let mut again = file(
        &nation,
        "2024-03-04 arrives in_person; 2024-03-20 replies granted; 2024-03-22 served reply; 2024-05-10 replies refused telling",
    );
    assert_eq!(owed(&nation, &again, "2024-05-10", Act::ServeReply), "office national.2019/33/2/-");
    assert_eq!(next(&nation, &again, "2024-05-10", Act::SeekReconsideration).and_then(|one| one.until), None);
    record(&mut again, "2024-05-13 served reply");
    let seek = next(&nation, &again, "2024-05-13", Act::SeekReconsideration).expect("a remedy");
    assert_eq!(seek.until, Some(Due::On(day("2024-07-12"))));
    // A direct suit that came to nothing leaves what had to come first; one that was decided does not.
    let sued = file(
        &nation,
        "2024-03-04 arrives in_person; 2024-03-20 replies refused telling; 2024-03-22 served reply; 2024-04-01 seeks suit refused",
    );
    let decided = |result: &str| {
        let mut decided = sued.clone();
        record(&mut decided, &format!("2024-04-08 decided suit {result}"));
        next(&nation, &decided, "2024-04-08", Act::SeekReconsideration).map(|one| one.until)
    };
    assert_eq!(decided("other"), Some(Some(Due::On(day("2024-05-21")))));
    assert_eq!(decided("upheld"), None);
    // A withdrawn application leaves nothing to complain of.
    let withdrawn = file(&nation, "2024-03-04 arrives in_person; 2024-03-20 withdrawn");
    assert_eq!(next(&nation, &withdrawn, "2024-06-03", Act::SeekReconsideration), None);
}
