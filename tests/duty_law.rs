//! Duties: the dates of a year, readings of a fixed day, what an agency lacks, what cannot be asked.

#![expect(clippy::expect_used, reason = "helpers of tests")]

use chrono::NaiveDate;
use gongkai::calendar::Calendar;
use gongkai::duty::{self, Check, Dated, Done, DutyError, Lack, Layer, Missing, Shortfall, Staffing};
use gongkai::norm::{Act, Choice, Modality, Reading, Role};
use gongkai::regime::Jurisdiction;

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

fn place(code: &str) -> Jurisdiction {
    let place = Jurisdiction::of_place(code).expect("a built-in place");
    match code {
        "yantian" => place.issued_on(day("2023-01-10")).expect("a draft"),
        "lieshan" | "taierzhuang" => place,
        _ => place.issued_on(day("2020-06-01")).expect("an undated text"),
    }
}

#[track_caller]
fn year(of: &Jurisdiction, year: i32, roles: &[Role]) -> Vec<Dated> {
    duty::year(of, Calendar::national(), year, roles).expect("a year")
}

/// Art. 49: departments by 31 January, the government's report by 31 March; the day stays where it is a day off.
#[test]
fn the_report_of_the_year_is_due_on_its_day() {
    let nation = Jurisdiction::national();
    for (of, last_working, turned_on) in [
        // A Friday; a Sunday; a Spring Festival; a Saturday off.
        (2020, "2020-01-23", vec![Reading::FixedDay, Reading::FixedDayRoll]),
        (2021, "2021-01-29", vec![Reading::FixedDay, Reading::FixedDayRoll]),
        (2023, "2023-01-31", vec![Reading::FixedDay]),
        (2025, "2025-01-27", vec![Reading::FixedDay, Reading::FixedDayRoll]),
    ] {
        let dates = year(&nation, of, &[Role::Department]);
        let report =
            dates.iter().find(|date| date.span.through() == NaiveDate::from_ymd_opt(of, 1, 31).expect("a day"));
        let report = report.expect("a report");
        assert_eq!(report.last_working_day, Some(day(last_working)), "{of}");
        assert_eq!(report.turned_on, turned_on, "{of}");
        assert_eq!(report.layer, Layer::National);
    }
    let march = year(&nation, 2025, &[Role::DisclosureAuthority]);
    assert!(march.iter().any(|date| date.span.through() == day("2025-03-31")));
    // Townships are not named: there is no statutory day.
    assert_eq!(year(&nation, 2025, &[Role::TownshipGovernment]), []);
    // The 2027 schedule is not published: the day stands, and the last working day is not guessed.
    let later = year(&nation, 2027, &[Role::Department]);
    assert_eq!(later.first().map(|date| (date.span.through(), date.last_working_day)), Some((day("2027-01-31"), None)));
    // To which day it rolls forward, where that is the reading, is not guessed either.
    let rolling = nation.clone().reading(Choice::RollForward);
    let bounded = year(&rolling, 2027, &[Role::Department]);
    let report = bounded.first().expect("a report");
    assert_eq!((report.span.through(), report.latest), (day("2027-01-31"), Some(day("2027-02-13"))));
    let late = ["2027-01-31", "2027-02-01", "2027-02-13", "2027-02-14"].map(|on| report.late(day(on)));
    assert_eq!(late, [Some(false), None, None, Some(true)]);
}

#[test]
fn another_reading_moves_the_day() {
    let first = |choice: Choice, of: i32| {
        let nation = Jurisdiction::national().reading(choice);
        year(&nation, of, &[Role::Department]).first().map(|date| date.span.through().to_string())
    };
    assert_eq!(first(Choice::DayExcluded, 2025).as_deref(), Some("2025-01-30"));
    assert_eq!(first(Choice::RollForward, 2025).as_deref(), Some("2025-02-05"));
    assert_eq!(first(Choice::NoRollForward, 2025).as_deref(), Some("2025-01-31"));
}

/// Taierzhuang supervision 3: begun between the 11th and the 20th of the quarter's last month, whatever day that is.
#[test]
fn taierzhuang_inspects_from_the_middle_of_the_last_month() {
    let dates = year(&place("taierzhuang"), 2025, &[Role::GovernmentOffice, Role::DisclosureAuthority]);
    let begun: Vec<(String, String)> = dates
        .iter()
        .filter(|date| date.begun)
        .map(|date| (date.span.from().to_string(), date.span.through().to_string()))
        .collect();
    let expected = [
        ("2025-03-11", "2025-03-20"),
        ("2025-06-11", "2025-06-20"),
        ("2025-09-11", "2025-09-20"),
        ("2025-12-11", "2025-12-20"),
    ];
    assert_eq!(begun, expected.map(|(from, through)| (from.to_owned(), through.to_owned())));
}

/// Yanliang 37(a): weekly, monthly, quarterly, yearly; Yantian 14(5): quarterly environmental quality.
#[test]
fn rhythms_are_spans_of_the_year() {
    let yanliang = year(&place("yanliang"), 2025, &[Role::GovernmentOffice]);
    let of = |length: std::ops::RangeInclusive<i64>| {
        let days = |date: &&Dated| (date.span.through() - date.span.from()).num_days() + 1;
        yanliang.iter().filter(|date| date.by.stable() == "yanliang/37/-/-/a" && length.contains(&days(date))).count()
    };
    assert_eq!((of(7..=7), of(28..=31), of(90..=92), of(365..=366)), (52, 12, 4, 1));
    let yantian = year(&place("yantian"), 2025, &[Role::EcologyBureau]);
    let quarters: Vec<String> = yantian
        .iter()
        .filter(|date| date.by.stable() == "yantian/14/5/-/a")
        .map(|date| date.span.through().to_string())
        .collect();
    assert!(
        ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]
            .iter()
            .all(|end| quarters.contains(&(*end).to_owned())),
        "{quarters:?}"
    );
}

/// A text that begins or ends inside a year asks only for what is due while it binds.
#[test]
fn a_text_asks_only_while_it_binds() {
    let roles = [Role::GovernmentOffice, Role::DisclosureAuthority];
    let begun = |of: i32| year(&place("taierzhuang"), of, &roles).iter().filter(|date| date.begun).count();
    // Issued on 2020-04-22: the first quarter of that year is not asked for.
    assert_eq!((begun(2019), begun(2020), begun(2021)), (0, 3, 4));
    // Yantian's three years from 2023-01-10 end on 2026-01-10.
    let yantian = |of: i32| {
        let dates = year(&place("yantian"), of, &[Role::EcologyBureau]);
        dates.iter().filter(|date| date.layer == Layer::Local).count()
    };
    assert!(yantian(2022) == 0 && yantian(2025) > 0 && yantian(2026) == 0);
    // 2008: nothing before the first Regulation, and no panic.
    assert!(
        year(&Jurisdiction::national(), 2008, &[Role::Department])
            .iter()
            .all(|date| date.span.through() >= day("2008-05-01"))
    );
}

/// Yanliang 29(2), whose date nobody has shown: in 2009 there was no Regulation of 2019 above it.
#[test]
fn a_higher_text_is_named_from_the_day_it_exists() {
    let yanliang = Jurisdiction::of_place("yanliang").expect("a built-in place");
    let above = |on| {
        let regime = yanliang.on(day(on)).expect("a text that governs");
        let supply = duty::find(&regime, "yanliang_reading_point_supply").expect("a duty");
        let written = serde_json::to_value(supply).expect("a duty is written");
        (supply.higher().map(|by| by.stable()), written["duty"]["under"].as_str().map(str::to_owned))
    };
    assert_eq!(above("2009-06-03"), (None, None));
    let of_2019 = Some("national.2019/25/3/-".to_owned());
    assert_eq!(above("2024-06-03"), (of_2019.clone(), of_2019));
}

/// Yantian 28, Yanliang 6(1), art. 4: one leader, one liaison, an office with full-time staff.
#[test]
fn what_an_agency_lacks() {
    let yantian = place("yantian");
    let regime = yantian.on(day("2024-03-04")).expect("a regime");
    let staffed = Staffing::new().with(Role::DisclosureOffice, 1).with(Role::LeaderInCharge, 1).with(Role::Liaison, 1);
    let lacks = |staffing: &Staffing| duty::lacks(&regime, staffing).expect("known");
    let nobody = |lacks: &[Lack], of: Role| -> Option<String> {
        lacks.iter().find_map(|lack| match lack {
            Lack::Nobody { role, by, .. } if *role == of => Some(by.stable()),
            _ => None,
        })
    };
    let without = staffed.clone().with(Role::Liaison, 0);
    assert_eq!(nobody(&lacks(&without), Role::Liaison).as_deref(), Some("yantian/28/-/-/b"));
    // A liaison is not the institution that art. 4 demands.
    let without = staffed.clone().with(Role::DisclosureOffice, 0);
    assert_eq!(nobody(&lacks(&without), Role::DisclosureOffice).as_deref(), Some("national.2019/4/1/-"));
    let two = staffed.clone().with(Role::Liaison, 2);
    assert!(lacks(&two).iter().any(|lack| matches!(lack, Lack::TooMany { role: Role::Liaison, designated: 2, .. })));
    // What is not stated is not known, and is no lack.
    assert!(lacks(&Staffing::new()).iter().all(|lack| matches!(lack, Lack::Unknown { .. })));
    // Yanliang 41: of a text whose date nobody has shown it is open whether it asks.
    let undated = Jurisdiction::of_place("yanliang").expect("a place");
    let undated = undated.on(day("2024-03-04")).expect("a text that governs");
    let lacks = duty::lacks(&undated, &Staffing::new().with(Role::DisclosureOffice, 0).with(Role::LeaderInCharge, 2))
        .expect("known");
    let layer = |lack: &Lack| match lack {
        Lack::Nobody { layer, .. } | Lack::TooMany { layer, .. } | Lack::Unknown { layer, .. } => Some(*layer),
        _ => None,
    };
    let layers: Vec<Layer> = lacks.iter().filter_map(layer).collect();
    assert_eq!(layers, [Layer::National, Layer::Undated, Layer::Undated, Layer::Undated]);
}

#[test]
fn what_cannot_be_asked_is_refused_in_these_words() {
    let yanliang = place("yanliang");
    let regime = yanliang.on(day("2024-03-04")).expect("a regime");
    let catalogue = duty::find(&regime, "yanliang_catalogue").expect("a duty");
    let refused = catalogue.check(&regime, &Done::new().has("colour")).expect_err("no such element");
    assert_eq!(
        refused.to_string(),
        "element `colour` is unknown to duty `yanliang_catalogue`: expected one of index, name, summary, generated_on"
    );
    let refused = catalogue.check(&regime, &Done::new().has("Colour")).expect_err("no code");
    assert_eq!(refused.to_string(), "`Colour` is no code: expected 1 to 32 of the characters a-z 0-9 _ .");
    assert_eq!(
        duty::year(&yanliang, Calendar::national(), 2007, &[]).expect_err("no such year"),
        DutyError::Year { year: 2007 }
    );
    let yearly = duty::owed(&regime).find(|owed| owed.duty().by().stable() == "yanliang/31/-/-/a").expect("a duty");
    assert!(matches!(yearly.due(&regime, Calendar::national(), day("2024-03-04")), Err(DutyError::NotFromADay { .. })));
    assert_eq!(duty::find(&regime, "no_such_duty"), None);
    assert_eq!(duty::find(&regime, "No Code"), None);
    assert!(duty::named(&regime, "区某某局").is_err());
}

/// What is not known never becomes a default, and knowing more never overturns what is missing.
#[test]
fn unknown_elements_leave_it_open() {
    let yanliang = place("yanliang");
    let regime = yanliang.on(day("2024-03-04")).expect("a regime");
    let catalogue = duty::find(&regime, "yanliang_catalogue").expect("a duty");
    let open = |codes: &[&str]| -> Check {
        Check::Open(codes.iter().map(|code| Missing::Element(code.parse().expect("a code"))).collect())
    };
    let check = |done: &Done| catalogue.check(&regime, done).expect("a check");
    assert_eq!(check(&Done::new()), open(&["index", "name", "summary", "generated_on"]));
    let some = Done::new().has("index").has("name");
    assert_eq!(check(&some), open(&["summary", "generated_on"]));
    assert!(matches!(check(&some.clone().lacks("summary")), Check::Missed(_)));
    assert!(matches!(check(&some.clone().lacks("summary").has("generated_on")), Check::Missed(_)));
    assert_eq!(check(&some.has("summary").has("generated_on")), Check::Met);
}

/// An agency of its own owes what each agency owes; a text of unknown date leaves open what it would ask.
#[test]
fn who_owes_what_and_under_which_text() {
    let yanliang = place("yanliang");
    let regime = yanliang.on(day("2024-03-04")).expect("a regime");
    let owed = |role: Role| -> Vec<String> {
        duty::owed_by(&regime, &[role]).map(|owed| owed.duty().code().to_string()).collect()
    };
    let (enforcement, agency, venues) = (owed(Role::EnforcementAgency), owed(Role::Agency), owed(Role::PublicVenues));
    assert!(agency.iter().all(|code| enforcement.contains(code)) && enforcement.len() > agency.len());
    assert!(enforcement.contains(&"yanliang_double_publicity".to_owned()));
    assert!(venues.iter().all(|code| !agency.contains(code)));
    let undated = Jurisdiction::of_place("yanliang").expect("a place");
    let regime = undated.on(day("2024-03-04")).expect("a regime");
    let catalogue = duty::find(&regime, "yanliang_catalogue").expect("a duty");
    assert_eq!(catalogue.layer(), Layer::Undated);
    let missed = catalogue.check(&regime, &Done::only(&["index"])).expect("a check");
    assert_eq!(missed, Check::Open(vec![Missing::DateOfLocalText]));
    let met = Done::only(&["index", "name", "summary", "generated_on"]);
    assert_eq!(catalogue.check(&regime, &met), Ok(Check::Met));
}

/// 除外: what is missing under any text with an exception is open until it is said whether the case is one, and then one or the other.
/// A text without one is not asked.
#[test]
fn an_exception_that_is_not_settled_leaves_a_miss_open() {
    let mut with_one = 0;
    for of in ["yantian", "yanliang", "taierzhuang", "lieshan", "yunnan_bureau"].map(place) {
        let regime = of.on(day("2024-03-04")).expect("a regime");
        for owed in duty::owed(&regime).filter(|owed| owed.duty().how_strongly().binds()) {
            let missing = if owed.duty().how_strongly() == Modality::MustNot || owed.duty().act() == Act::Refrain {
                Done::new()
            } else {
                Done::nothing()
            };
            let check = |done: Done| owed.check(&regime, &done).expect("what every duty knows");
            let code = owed.duty().code();
            let (open, no) = (check(missing.clone()), check(missing.clone().excepted(false)));
            assert!(matches!(no, Check::Missed(_) | Check::Contested(_)), "{code}: {no:?}");
            if owed.duty().exception().is_some() {
                with_one += 1;
                assert_eq!(open, Check::Open(vec![Missing::Exception]), "{code}");
                assert!(matches!(check(missing.excepted(true)), Check::Excused(_)), "{code}");
            } else {
                assert_eq!((open, check(missing.excepted(true))), (no.clone(), no), "{code}");
            }
        }
    }
    assert!(with_one > 20, "{with_one}");
}

/// The earlier of two days is the one to work to, and what was done is held against both.
#[test]
fn an_item_is_late_by_each_of_its_days() {
    let yanliang = place("yanliang");
    let regime = yanliang.on(day("2024-02-02")).expect("a regime");
    let decisions = duty::find(&regime, "yanliang_double_publicity").expect("a duty");
    let due = decisions.due(&regime, Calendar::national(), day("2024-02-02")).expect("a day");
    // Yanliang 21: seven working days; art. 26: twenty.
    assert_eq!(due.late(day("2024-02-18")), (Some(false), Some(false)));
    assert_eq!(due.late(day("2024-02-19")), (Some(true), Some(false)));
    assert_eq!(due.late(day("2024-03-11")), (Some(true), Some(true)));
    assert_eq!(due.effective(), due.internal());
    assert!(!due.later_without_effect());
    // A fixed day of the year.
    let report = year(&Jurisdiction::national(), 2025, &[Role::Department]);
    let report = report.iter().find(|date| date.span.through() == day("2025-01-31")).expect("a report");
    assert_eq!((report.late(day("2025-01-31")), report.late(day("2025-02-05"))), (Some(false), Some(true)));
}

/// Who within the bureau samples, or from which day ten working days run, is open; that nothing was done is missed all the same. Where it is
/// open whether the body asked is bound at all, it is contested.
#[test]
fn what_is_open_beside_a_duty_does_not_contest_an_omission() {
    let regime = |code: &str| place(code);
    for (of, code, missed) in [
        ("yunnan_bureau", "yunnan_half_year_sampling", true),
        ("yunnan_bureau", "yunnan_routine_checks", true),
        ("yanliang", "yanliang_power_list_update", true),
        ("lieshan", "lieshan_request_catalogue", true),
        ("yanliang", "yanliang_service_catalogue", false),
        ("yantian", "yantian_complaints", false),
    ] {
        let of = regime(of);
        let regime = of.on(day("2024-06-03")).expect("a regime");
        let owed = duty::find(&regime, code).expect("a duty");
        let check = owed.check(&regime, &Done::nothing()).expect("a check");
        assert_eq!(matches!(check, Check::Missed(_)), missed, "{code}: {check:?}");
        assert_eq!(matches!(check, Check::Contested(_)), !missed, "{code}: {check:?}");
        assert!(owed.duty().what_is_open().is_some(), "{code}");
    }
}

/// Art. 6 para. 2, and Taierzhuang proactive 6 para. 2: what harms no order need not be clarified, and it has to be known whether it does.
#[test]
fn what_disturbs_nothing_need_not_be_clarified() {
    for (of, code) in [("taierzhuang", "taierzhuang_clarify"), ("lieshan", "clarification")] {
        let of = place(of);
        let regime = of.on(day("2024-06-03")).expect("a regime");
        let owed = duty::find(&regime, code).expect("a duty");
        let check = |done: Done| owed.check(&regime, &done).expect("a check");
        assert_eq!(check(Done::nothing().excepted(true)), Check::Excused(vec![Shortfall::NotDone]));
        assert_eq!(check(Done::nothing().excepted(false)), Check::Missed(vec![Shortfall::NotDone]));
        assert_eq!(check(Done::nothing()), Check::Open(vec![Missing::Exception]));
    }
}

/// Lieshan 11: twenty working days, for the catalogue too.
#[test]
fn the_catalogue_of_what_is_open_on_request_is_owed_in_lieshan() {
    let of = place("lieshan");
    let regime = of.on(day("2024-06-03")).expect("a regime");
    let owed = duty::find(&regime, "lieshan_request_catalogue").expect("a duty");
    let due = owed.due(&regime, Calendar::national(), day("2025-09-12")).expect("a day");
    assert!(format!("{due:?}").contains("2025-10-16"), "{due:?}");
}
