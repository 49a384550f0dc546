//! The national calendar: every adjudicated day, the turns of the year, counting, knowledge on a day.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod calendar_data;

use calendar_data::ADJUDICATED;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use gongkai::calendar::{
    Awaited, Block, Calendar, CountError, DayKind, Envelope, Evidence, Issued, Notice, Scope, Uncovered, days_later,
    months_later, years_later,
};
use gongkai::citation::{Code, Language, Text};
use proptest::prelude::*;

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

fn national() -> &'static Calendar {
    Calendar::national()
}

fn span() -> impl Iterator<Item = NaiveDate> {
    day("2004-01-01").iter_days().take_while(|date| *date <= day("2026-12-28"))
}

fn adjudicated(date: NaiveDate) -> bool {
    let (_, off, worked) = ADJUDICATED.iter().find(|(year, ..)| *year == date.year()).expect("a year of the table");
    let short = date.month() * 100 + date.day();
    if date.weekday().number_from_monday() <= 5 { !off.contains(&short) } else { worked.contains(&short) }
}

#[test]
fn every_day_is_as_adjudicated_from_nineteen_sources() {
    assert_eq!(span().count(), 8398);
    for date in span() {
        assert_eq!(national().is_working(date), Ok(adjudicated(date)), "{date}");
    }
}

#[track_caller]
fn is(date: &str, kind: DayKind, notice: &str) {
    let found = national().day(day(date)).expect("a day on record");
    assert_eq!(found.kind(), kind, "{date}");
    assert_eq!(found.notice().map(|notice| notice.code().to_string()).unwrap_or_default(), notice, "{date}");
}

#[test]
fn a_december_day_belongs_to_the_notice_that_set_it() {
    is("2005-12-31", DayKind::MakeUp, "cn.2006");
    is("2006-12-30", DayKind::MakeUp, "cn.2007");
    is("2006-12-31", DayKind::MakeUp, "cn.2007");
    is("2007-12-29", DayKind::MakeUp, "cn.2008");
    is("2007-12-31", DayKind::Exchanged, "cn.2008");
    is("2011-12-31", DayKind::MakeUp, "cn.2012");
    is("2012-12-29", DayKind::Weekend, "");
    is("2018-12-29", DayKind::MakeUp, "cn.2019");
    is("2018-12-31", DayKind::Exchanged, "cn.2019");
    is("2022-12-31", DayKind::Weekend, "");
    is("2024-12-31", DayKind::Ordinary, "");
}

#[test]
fn at_five_of_twenty_two_turns_the_next_notice_changed_late_december_never_before_the_29th() {
    let reaching: Vec<u16> = annual().filter(|notice| december(notice).next().is_some()).map(Notice::year).collect();
    assert_eq!(reaching, [2006, 2007, 2008, 2012, 2019]);
    assert!(annual().flat_map(december).all(|date| date.day() >= 29));
    assert_eq!(annual().count() - 1, 22);
}

fn annual() -> impl Iterator<Item = &'static Notice> {
    national().notices().iter().filter(|notice| notice.scope() == Scope::Annual)
}

fn december(notice: &Notice) -> impl Iterator<Item = NaiveDate> {
    notice.blocks().iter().flat_map(Block::days).map(|(date, _)| date).filter(|date| date.month() == 12)
}

#[test]
fn the_kind_says_what_makes_a_day_working_or_off() {
    is("2024-02-09", DayKind::Ordinary, ""); // 除夕: leave only encouraged in 2024
    is("2025-01-28", DayKind::Festival, "cn.2025"); // 除夕: statutory from 2025
    is("2013-02-09", DayKind::Festival, "cn.2013"); // 除夕: statutory 2008 to 2013, here a Saturday
    is("2014-01-30", DayKind::Ordinary, ""); // 除夕: no longer in 2014
    is("2024-02-04", DayKind::MakeUp, "cn.2024");
    is("2024-02-18", DayKind::MakeUp, "cn.2024");
    is("2024-02-11", DayKind::Festival, "cn.2024"); // a Sunday
    is("2024-02-17", DayKind::Weekend, ""); // inside the break
    is("2024-02-13", DayKind::Exchanged, "cn.2024");
    is("2024-10-05", DayKind::Weekend, "");
    is("2025-05-02", DayKind::Festival, "cn.2025"); // the second day of Labour Day, from 2025
    is("2024-05-02", DayKind::Exchanged, "cn.2024");
    is("2007-05-02", DayKind::Festival, "cn.2007"); // the three days of Labour Day, to 2007
    is("2015-09-03", DayKind::Added, "cn.2015.victory_day");
    is("2015-09-04", DayKind::Exchanged, "cn.2015.victory_day");
    is("2015-09-06", DayKind::MakeUp, "cn.2015.victory_day");
    is("2019-05-01", DayKind::Festival, "cn.2019.may_day");
    is("2019-05-05", DayKind::MakeUp, "cn.2019.may_day");
    is("2020-01-31", DayKind::Added, "cn.2020.spring_festival");
    is("2020-02-01", DayKind::Weekend, "");
    is("2020-02-03", DayKind::Ordinary, "");
    is("2020-04-06", DayKind::Exchanged, "cn.2020"); // an amendment leaves the rest standing
}

#[test]
fn two_festivals_may_fall_on_one_day() {
    let names = |date| -> Vec<&str> {
        national().day(day(date)).unwrap().festivals().map(|festival| festival.name(Language::Zh)).collect()
    };
    assert_eq!(names("2020-10-01"), ["中秋节", "国庆节"]);
    assert_eq!(names("2009-10-03"), ["中秋节", "国庆节"]);
    assert_eq!(names("2024-02-04"), ["春节"]);
    assert_eq!(names("2024-03-04"), [""; 0]);
}

/// Statutory days by the Public Holidays Measures as they stood: 1999, 2007 (from 2008), 2013 (from 2014), 2024 (from 2025).
#[test]
fn each_year_has_the_statutory_days_of_the_measures() {
    for notice in annual() {
        let days = notice.blocks().iter().flat_map(Block::days);
        let statutory = days.filter(|(_, kind)| *kind == DayKind::Festival).count();
        let expected = match notice.year() {
            ..2008 => 10,
            2008..2025 => 11,
            2025.. => 13,
        };
        assert_eq!(statutory, expected, "{}", notice.year());
    }
}

/// The record of the notices: number, and day of issue or the day it was reported or copied.
#[test]
fn each_notice_has_the_number_and_the_day_that_were_seen() {
    let on = |text| Issued::On(day(text));
    let by = |text| Issued::NoLaterThan(day(text));
    let record = [
        ("cn.2004", "", Issued::Unknown),
        ("cn.2005", "", Issued::Unknown),
        ("cn.2006", "国办发明电〔2005〕35号", on("2005-12-16")),
        ("cn.2007", "国办发明电〔2006〕49号", on("2006-12-14")),
        ("cn.2008", "", by("2007-12-18")),
        ("cn.2009", "", by("2008-12-27")),
        ("cn.2010", "国办发明电〔2009〕27号", on("2009-12-07")),
        ("cn.2011", "", by("2010-12-11")),
        ("cn.2012", "国办发明电〔2011〕45号", on("2011-12-05")),
        ("cn.2013", "国办发明电〔2012〕33号", on("2012-12-08")),
        ("cn.2014", "国办发明电〔2013〕28号", on("2013-12-11")),
        ("cn.2015", "", Issued::Unknown),
        ("cn.2015.victory_day", "国发明电〔2015〕1号", on("2015-05-13")),
        ("cn.2016", "国办发明电〔2015〕18号", on("2015-12-10")),
        ("cn.2017", "国办发明电〔2016〕17号", on("2016-12-01")),
        ("cn.2018", "国办发明电〔2017〕12号", on("2017-11-30")),
        ("cn.2019", "", on("2018-12-06")),
        ("cn.2019.may_day", "国办发明电〔2019〕3号", on("2019-03-22")),
        ("cn.2020", "国办发明电〔2019〕16号", on("2019-11-21")),
        ("cn.2020.spring_festival", "国办发明电〔2020〕1号", on("2020-01-26")),
        ("cn.2021", "", on("2020-11-25")),
        ("cn.2022", "", on("2021-10-25")),
        ("cn.2023", "国办发明电〔2022〕16号", on("2022-12-08")),
        ("cn.2024", "国办发明电〔2023〕7号", on("2023-10-25")),
        ("cn.2025", "国办发明电〔2024〕12号", on("2024-11-12")),
        ("cn.2026", "国办发明电〔2025〕7号", on("2025-11-04")),
    ];
    let notices = national().notices();
    assert_eq!(notices.len(), record.len());
    for (notice, (code, number, issued)) in notices.iter().zip(record) {
        assert_eq!((notice.code().as_str(), notice.number().unwrap_or_default()), (code, number));
        assert_eq!(notice.issued(), issued, "{code}");
    }
    let issuer = |code| notices.iter().find(|notice| notice.code().as_str() == code).and_then(Notice::issuer);
    assert_eq!(issuer("cn.2015.victory_day").map(Text::zh), Some("国务院"));
    assert_eq!(issuer("cn.2024").map(Text::zh), Some("国务院办公厅"));
}

#[test]
fn what_was_not_seen_is_absent() {
    let unseen: Vec<u16> = annual().filter(|notice| notice.number().is_none()).map(Notice::year).collect();
    assert_eq!(unseen, [2004, 2005, 2008, 2009, 2011, 2015, 2019, 2021, 2022]);
    let undated: Vec<u16> =
        annual().filter(|notice| !matches!(notice.issued(), Issued::On(_))).map(Notice::year).collect();
    assert_eq!(undated, [2004, 2005, 2008, 2009, 2011, 2015]);
    let agreed: Vec<u16> =
        annual().filter(|notice| notice.evidence() == Evidence::Agreement).map(Notice::year).collect();
    assert_eq!(agreed, [2004, 2005, 2015, 2019, 2021, 2022]);
    assert!(national().notices().iter().all(|notice| notice.issuer().is_some() == notice.number().is_some()));
}

#[test]
fn outside_the_calendar_is_an_error_that_names_day_and_bound() {
    let before = national().is_working(day("1990-06-01")).unwrap_err();
    assert_eq!(before, Uncovered::BeforeCoverage { day: day("1990-06-01"), first: day("2004-01-01") });
    assert_eq!(before.to_string(), "day 1990-06-01 is before the calendar: expected 2004-01-01 or later");
    let after = national().day(day("2040-06-01")).unwrap_err();
    assert_eq!(
        after.to_string(),
        "day 2040-06-01 is past the certain horizon: expected 2026-12-28 or earlier, the notices for 2027 to 2040 are unpublished"
    );
    assert!(national().is_working(day("2026-12-28")).is_ok());
    assert!(national().is_working(day("2026-12-29")).is_err());
    assert!(national().is_working(day("2003-12-31")).is_err());
    assert!(national().is_working(NaiveDate::MAX).is_err());
    assert!(national().is_working(NaiveDate::MIN).is_err());
    assert!(national().rests_on_pattern(day("2026-12-01")));
    assert!(!national().rests_on_pattern(day("2026-11-30")));
}

#[track_caller]
fn past(start: &str, n: u32, counted: u32, remaining: u32) {
    match national().after(day(start), n) {
        Err(CountError::PastHorizon(past)) => {
            assert_eq!((past.counted(), past.remaining()), (counted, remaining));
            assert_eq!((past.start(), past.horizon()), (day(start), day("2026-12-28")));
            assert_eq!(past.awaited(), Awaited::Unpublished { year: 2027 });
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_count_past_the_horizon_says_how_far_it_came() {
    past("2026-12-29", 5, 0, 5);
    past("2026-12-28", 5, 0, 5);
    past("2026-12-01", 20, 19, 1);
    past("2040-01-01", 5, 0, 5);
    past("2026-12-01", u32::MAX, 19, u32::MAX - 19);
    assert_eq!(national().after(day("2026-11-30"), 20), Ok(day("2026-12-28")));
    assert_eq!(
        national().after(day("2026-12-01"), 20).unwrap_err().to_string(),
        "the count from 2026-12-01 runs past the certain horizon 2026-12-28: 19 working days counted, 1 remaining, the notice for 2027 is unpublished"
    );
    assert_eq!(
        national().after(day("2040-01-01"), 5).unwrap_err().to_string(),
        "the count from 2040-01-01 runs past the certain horizon 2026-12-28: 0 working days counted, 5 remaining, the notices for 2027 to 2040 are unpublished"
    );
    let view = national().as_known_on(day("2014-12-20")).unwrap();
    let undetermined =
        "whether the notice for 2015 (`cn.2015`) was known on 2014-12-20 is undetermined: it was known by 2015-01-01";
    let says = |start| view.after(day(start), 5).unwrap_err().to_string();
    assert!(says("2015-01-01").ends_with(undetermined));
    assert!(says("2017-01-01").ends_with(&format!("{undetermined}, and no later one up to 2017 was known")));
}

#[test]
fn counts_without_an_answer_name_the_value_and_the_bound() {
    let n = national();
    assert_eq!(n.after(day("2024-01-01"), 0), Err(CountError::Zero));
    assert_eq!(n.before(day("2024-01-01"), 0), Err(CountError::Zero));
    assert_eq!(n.latest_start(day("2024-01-01"), 0), Err(CountError::Zero));
    assert_eq!(
        n.after(day("1990-01-01"), 5),
        Err(Uncovered::BeforeCoverage { day: day("1990-01-01"), first: day("2004-01-01") }.into())
    );
    assert_eq!(n.after(day("2003-12-31"), 1), Ok(day("2004-01-02")), "the eve of the first day can start a count");
    assert!(matches!(n.after(day("2003-12-30"), 1), Err(CountError::Uncovered(_))));
    let (start, first) = (day("2004-01-09"), day("2004-01-01"));
    assert_eq!(n.before(start, 6), Err(CountError::RanOut { start, first, counted: 5, remaining: 1 }));
    assert_eq!(n.before(start, 5), Ok(day("2004-01-02")));
    assert!(matches!(n.before(start, u32::MAX), Err(CountError::RanOut { .. })));
    assert!(matches!(n.before(day("2040-01-01"), 1), Err(CountError::Uncovered(Uncovered::PastHorizon { .. }))));
    assert_eq!(n.before(day("2026-12-29"), 1), Ok(day("2026-12-28")), "all days before it are known");
    assert!(matches!(n.latest_start(day("2026-12-29"), 1), Err(CountError::Uncovered(_))));
    assert!(matches!(n.latest_start(day("2003-12-31"), 1), Err(CountError::Uncovered(_))));
    let (after, through) = (day("2024-02-01"), day("2024-01-01"));
    assert_eq!(n.count(after, through), Err(CountError::Reversed { after, through }));
    assert!(matches!(n.count(day("1990-01-01"), after), Err(CountError::Uncovered(_))));
    assert!(matches!(n.count(after, day("2027-01-01")), Err(CountError::Uncovered(_))));
    assert_eq!(n.on_or_after(day("2024-10-05")), Ok(day("2024-10-08")));
    assert_eq!(n.on_or_after(day("2024-10-08")), Ok(day("2024-10-08")));
    assert!(matches!(n.on_or_after(NaiveDate::MIN), Err(CountError::Uncovered(_))));
    assert_eq!(n.next(day("2024-02-17")), Ok(day("2024-02-18")), "a make-up Sunday");
    assert_eq!(n.previous(day("2024-02-18")), Ok(day("2024-02-09")));
}

#[test]
fn the_first_and_the_last_day_are_counted_to_and_from_in_each_direction() {
    let (n, first, last) = (national(), day("2004-01-01"), day("2026-12-28"));
    let (eve, morrow) = (day("2003-12-31"), day("2026-12-29"));
    let ran_out = |start| Err(CountError::RanOut { start, first, counted: 0, remaining: 1 });
    // Forwards: from the eve of the first day, and to the last.
    assert_eq!(n.next(eve), Ok(day("2004-01-02")));
    assert!(matches!(n.next(day("2003-12-30")), Err(CountError::Uncovered(Uncovered::BeforeCoverage { .. }))));
    assert_eq!(n.on_or_after(first), Ok(day("2004-01-02")));
    assert!(matches!(n.on_or_after(eve), Err(CountError::Uncovered(Uncovered::BeforeCoverage { .. }))));
    assert_eq!((n.next(day("2026-12-25")), n.on_or_after(last)), (Ok(last), Ok(last)));
    assert!(matches!(n.next(last), Err(CountError::PastHorizon(_))));
    assert!(matches!(n.on_or_after(morrow), Err(CountError::PastHorizon(_))));
    // Backwards: from the day after the last, and to the first working day.
    assert_eq!(n.previous(morrow), Ok(last));
    assert!(matches!(n.previous(day("2026-12-30")), Err(CountError::Uncovered(Uncovered::PastHorizon { .. }))));
    assert_eq!(n.previous(day("2004-01-03")), Ok(day("2004-01-02")));
    assert_eq!((n.previous(day("2004-01-02")), n.previous(first)), (ran_out(day("2004-01-02")), ran_out(first)));
    assert!(matches!(n.previous(eve), Err(CountError::Uncovered(Uncovered::BeforeCoverage { .. }))));
    assert_eq!(n.latest_start(last, 1), Ok(day("2026-12-27")));
    assert_eq!(n.latest_start(day("2004-01-02"), 1), Ok(first));
    assert_eq!(n.latest_start(first, 1), ran_out(first));
    // Between: the day that is not counted may be the eve of the first.
    assert_eq!((n.count(eve, first), n.count(eve, day("2004-01-02"))), (Ok(0), Ok(1)));
    assert_eq!((n.count(day("2026-12-25"), last), n.count(last, last)), (Ok(1), Ok(0)));
    assert!(matches!(n.count(day("2003-12-30"), first), Err(CountError::Uncovered(Uncovered::BeforeCoverage { .. }))));
    assert!(matches!(n.count(last, morrow), Err(CountError::Uncovered(Uncovered::PastHorizon { .. }))));
}

#[test]
fn periods_of_days_months_and_years_end_on_the_corresponding_day() {
    assert_eq!(days_later(day("2024-02-28"), 2), Ok(day("2024-03-01")));
    assert_eq!(months_later(day("2024-01-31"), 1), Ok(day("2024-02-29")));
    assert_eq!(months_later(day("2023-01-31"), 1), Ok(day("2023-02-28")));
    assert_eq!(months_later(day("2024-02-29"), 12), Ok(day("2025-02-28")));
    assert_eq!(years_later(day("2024-02-29"), 4), Ok(day("2028-02-29")));
    assert_eq!(years_later(day("2024-02-29"), 1), Ok(day("2025-02-28")));
    let start = day("2024-01-01");
    for period in [days_later, months_later, years_later] {
        assert_eq!(period(start, 0), Err(CountError::Zero));
        assert_eq!(period(start, u32::MAX), Err(CountError::TooFar { start, length: u32::MAX }));
    }
}

#[test]
fn bounds_hold_on_every_start_on_record() {
    let working: Vec<NaiveDate> = span().filter(|date| adjudicated(*date)).collect();
    let mut spare = u64::MAX;
    for start in span() {
        let first = working.partition_point(|date| *date <= start);
        for (n, end) in (1_u32..).zip(&working[first..]) {
            let took = u64::try_from((*end - start).num_days()).unwrap();
            let most = Envelope::OnRecord.span(n);
            assert!(took <= most, "{n} from {start} took {took}: expected at most {most}");
            spare = spare.min(most - took);
        }
    }
    assert_eq!(spare, 3, "the days to spare that the documentation states");
}

#[test]
fn bounds_carry_their_assumption_and_never_overflow() {
    let Err(CountError::PastHorizon(past)) = national().after(day("2026-12-01"), 20) else { panic!("past") };
    let bounds = past.bounds().unwrap();
    assert_eq!((bounds.earliest(), bounds.latest()), (day("2026-12-29"), day("2027-01-11")));
    assert_eq!((bounds.envelope(), bounds.past()), (Envelope::OnRecord, past));
    assert_eq!(bounds.to_string(), bounds.in_language(Language::Zh));
    assert!(bounds.in_language(Language::En).contains("not certain"));
    let Err(CountError::PastHorizon(past)) = national().after(day("2027-03-01"), 1) else { panic!("past") };
    assert_eq!(past.bounds().unwrap().earliest(), day("2027-03-02"));
    let Err(CountError::PastHorizon(past)) = national().after(day("2026-12-29"), u32::MAX) else { panic!("past") };
    assert!(matches!(past.bounds(), Err(CountError::TooFar { .. })));
}

#[track_caller]
fn known(on: &str, date: &str, working: bool) {
    let view = national().as_known_on(day(on)).expect("a view");
    assert_eq!(view.known_on(), Some(day(on)));
    assert_eq!(view.is_working(day(date)), Ok(working), "{date} as known on {on}");
}

#[test]
fn amendments_change_nothing_before_they_are_issued() {
    known("2020-01-25", "2020-01-31", true);
    known("2020-01-25", "2020-02-01", true); // the make-up day that was cancelled
    known("2020-01-25", "2020-02-03", true);
    known("2020-01-26", "2020-01-31", false);
    known("2020-01-26", "2020-02-01", false);
    known("2019-03-21", "2019-05-02", true);
    known("2019-03-21", "2019-04-28", false);
    known("2019-03-22", "2019-05-02", false);
    known("2019-03-22", "2019-04-28", true);
    known("2015-05-12", "2015-09-03", true);
    known("2015-05-13", "2015-09-03", false);
    known("2015-05-13", "2015-09-06", true);
}

#[test]
fn before_a_dated_notice_its_days_were_unpublished() {
    let view = national().as_known_on(day("2018-12-05")).unwrap();
    assert_eq!(view.horizon(), day("2018-12-28"));
    assert_eq!(view.awaited(), Awaited::Unpublished { year: 2019 });
    assert!(view.is_working(day("2018-12-29")).is_err());
    let view = national().as_known_on(day("2018-12-06")).unwrap();
    assert_eq!(view.is_working(day("2018-12-29")), Ok(true));
}

#[test]
fn near_an_undated_notice_knowledge_is_undetermined() {
    let annual_2015 = Code::literal("cn.2015");
    for on in ["2014-06-01", "2014-12-20", "2014-12-31"] {
        let view = national().as_known_on(day(on)).unwrap();
        assert_eq!(view.is_working(day("2014-06-03")), Ok(true), "the year before stays certain");
        let awaited = Awaited::Undetermined {
            year: 2015,
            notice: annual_2015,
            on: day(on),
            after: Some(day("2013-12-11")),
            known_by: day("2015-01-01"),
        };
        assert_eq!(view.awaited(), awaited);
        let horizon = day("2014-12-28");
        assert_eq!(
            view.is_working(day("2015-01-02")),
            Err(Uncovered::PastHorizon { day: day("2015-01-02"), horizon, awaited })
        );
    }
    known("2015-01-01", "2015-01-04", true);
    // Reported on 2007-12-18: certain from then on.
    assert_eq!(national().as_known_on(day("2007-12-17")).unwrap().horizon(), day("2007-12-28"));
    known("2007-12-18", "2007-12-29", true);
    let nothing = national().as_known_on(day("2003-12-31")).unwrap_err();
    assert!(matches!(
        nothing,
        Uncovered::NothingKnown { awaited: Awaited::Undetermined { year: 2004, after: None, .. }, .. }
    ));
}

#[test]
fn a_view_of_a_view_is_the_earlier_of_the_two() {
    let (early, late) = (day("2014-12-20"), day("2020-01-25"));
    let direct = national().as_known_on(early).unwrap();
    assert_eq!(national().as_known_on(late).unwrap().as_known_on(early).as_ref(), Ok(&direct));
    assert_eq!(direct.as_known_on(late).as_ref(), Ok(&direct));
    assert!(direct.notices().iter().all(|notice| notice.year() <= 2014));
    let now = national().as_known_on(day("2026-11-22")).unwrap();
    assert_eq!(now.notices(), national().notices());
}

#[test]
fn the_tables_made_while_compiling_are_those_made_at_run_time() {
    let notices = national().notices().iter().rev().cloned();
    assert_eq!(Calendar::from_notices(notices).as_ref(), Ok(national()));
}

#[test]
fn the_days_of_a_span_come_in_order_each_known_or_not() {
    let days: Vec<_> = national().days(day("2026-12-27")..=day("2026-12-30")).collect();
    assert_eq!(days.iter().filter(|found| found.is_ok()).count(), 2);
    assert_eq!(days.len(), 4);
    assert_eq!(
        serde_json::to_string(&national().day(day("2024-02-04")).unwrap()).unwrap(),
        r#"{"day":"2024-02-04","working":true,"kind":"make_up","festivals":[{"code":"spring_festival","name":{"zh":"春节","en":"Spring Festival"}}],"notice":{"code":"cn.2024","year":2024,"number":"国办发明电〔2023〕7号"}}"#
    );
    assert_eq!(
        serde_json::to_string(&national().day(day("2024-02-03")).unwrap()).unwrap(),
        r#"{"day":"2024-02-03","working":false,"kind":"weekend"}"#
    );
}

fn a_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..8398).prop_map(|days| day("2004-01-01") + Days::new(days))
}

/// The n-th working day after a day, found by walking.
fn walked(start: NaiveDate, n: u32) -> NaiveDate {
    start.iter_days().skip(1).filter(|date| adjudicated(*date)).nth(n as usize - 1).expect("within the record")
}

proptest! {
    #[test]
    fn counting_by_table_is_counting_by_walking(days in 0_u64..7305, n in 1_u32..600) {
        let start = day("2004-01-01") + Days::new(days);
        prop_assert_eq!(national().after(start, n), Ok(walked(start, n)));
    }

    #[test]
    fn adding_and_counting_are_inverse(start in a_day(), n in 1_u32..6000) {
        if let Ok(end) = national().after(start, n) {
            prop_assert_eq!(national().count(start, end), Ok(n));
            prop_assert!(national().latest_start(end, n)? >= start);
            prop_assert_eq!(national().after(national().latest_start(end, n)?, n), Ok(end));
            prop_assert!(national().is_working(end)?);
            if national().is_working(start)? {
                prop_assert_eq!(national().before(end, n), Ok(start));
            }
        }
    }

    #[test]
    fn counting_is_monotone(one in a_day(), other in a_day(), n in 1_u32..300) {
        let (early, late) = (one.min(other), one.max(other));
        if let (Ok(early), Ok(late)) = (national().after(early, n), national().after(late, n)) {
            prop_assert!(early <= late);
        }
        if let (Ok(shorter), Ok(longer)) = (national().after(early, n), national().after(early, n + 1)) {
            prop_assert!(shorter < longer);
        }
    }

    #[test]
    fn a_later_start_never_makes_the_latest_start_earlier(due in a_day(), n in 1_u32..300) {
        if let Ok(start) = national().latest_start(due, n) {
            prop_assert!(national().after(start, n)? <= due);
            let later = start.succ_opt().unwrap();
            prop_assert!(!matches!(national().after(later, n), Ok(end) if end <= due));
        }
    }

    #[test]
    fn spans_add_up(mut days in prop::array::uniform3(a_day())) {
        days.sort_unstable();
        let [a, b, c] = days;
        prop_assert_eq!(national().count(a, b)? + national().count(b, c)?, national().count(a, c)?);
    }
}

#[test]
fn make_up_days_are_weekend_days_and_exchanged_days_are_weekdays() {
    for found in national().days(day("2004-01-01")..=day("2026-12-28")) {
        let found = found.unwrap();
        let weekend = matches!(found.date().weekday(), Weekday::Sat | Weekday::Sun);
        match found.kind() {
            DayKind::MakeUp | DayKind::Weekend => assert!(weekend, "{}", found.date()),
            DayKind::Ordinary | DayKind::Exchanged | DayKind::Added => assert!(!weekend, "{}", found.date()),
            DayKind::Festival => {}
        }
    }
}
