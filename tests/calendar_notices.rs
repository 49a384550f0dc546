//! Notices that a host loads: what is refused, with the day named, and how layers compose.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "helpers of tests")]

#[path = "calendar_data/schedule.rs"]
mod schedule;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use gongkai::calendar::{
    Block, Calendar, CountError, DayKind, Evidence, Festival, Issued, Level, LoadError, Notice, NoticeError, Scope,
};
use gongkai::citation::{Code, Language, Text};
use proptest::prelude::*;

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

fn code(text: &str) -> Code {
    text.parse().expect("a code of the test")
}

fn typhoon() -> Festival {
    Festival::Other(Text::literal("台风", "Typhoon"))
}

fn storm() -> Block {
    Block::new(typhoon())
}

/// A regional notice of 2 September 2024 that comes on top.
fn regional(block: Block) -> Result<Notice, NoticeError> {
    let issued = Issued::On(day("2024-09-02"));
    Notice::new(code("region"), Level::Region, Scope::Additional, 2024, issued, vec![block])
}

#[track_caller]
#[expect(clippy::needless_pass_by_value, reason = "reads as a table")]
fn refused(notice: Result<Notice, NoticeError>, why: NoticeError, says: &str) {
    assert_eq!(why.to_string(), says);
    assert_eq!(notice, Err(why));
}

#[test]
fn a_notice_that_contradicts_itself_is_refused_with_the_day() {
    let (region, friday) = (code("region"), day("2024-09-06"));
    refused(
        regional(storm().added([friday]).make_up([friday])),
        NoticeError::Contradictory { code: region, day: friday },
        "notice `region` makes 2024-09-06 both a day off and a make-up day: expected one of them",
    );
    refused(
        regional(storm().added([friday]).exchanged([friday])),
        NoticeError::Twice { code: region, day: friday },
        "notice `region` lists 2024-09-06 twice: expected once, or as a statutory day of two festivals",
    );
    refused(
        regional(storm().statutory([friday]).added([friday])),
        NoticeError::Twice { code: region, day: friday },
        "notice `region` lists 2024-09-06 twice: expected once, or as a statutory day of two festivals",
    );
    refused(
        regional(storm().added([friday, day("2024-09-05")])),
        NoticeError::OutOfOrder { code: region, day: day("2024-09-05") },
        "notice `region` lists 2024-09-05 out of order: expected each list to ascend without repetition",
    );
    refused(
        regional(storm().added([friday, friday])),
        NoticeError::OutOfOrder { code: region, day: friday },
        "notice `region` lists 2024-09-06 out of order: expected each list to ascend without repetition",
    );
    refused(
        regional(storm().added([day("2025-09-05")])),
        NoticeError::OtherYear { code: region, day: day("2025-09-05"), year: 2024 },
        "notice `region` lists 2025-09-05: expected a day of 2024, or of December before it",
    );
    assert!(regional(storm().added([day("2023-12-29")])).is_ok());
    assert!(regional(storm().added([day("2023-11-30")])).is_err());
}

#[test]
fn a_notice_that_says_nothing_is_refused() {
    refused(
        regional(storm()),
        NoticeError::EmptyBlock { code: code("region"), festival: typhoon() },
        "notice `region` lists no days for Typhoon: expected at least one",
    );
    refused(
        Notice::new(code("empty"), Level::National, Scope::Annual, 2027, Issued::Unknown, vec![]),
        NoticeError::Empty { code: code("empty") },
        "notice `empty` lists no days: expected at least one block",
    );
}

#[test]
fn a_notice_needs_the_date_and_the_level_its_scope_calls_for() {
    let block = || vec![storm().added([day("2024-09-06")])];
    refused(
        Notice::new(code("region"), Level::Region, Scope::Additional, 2024, Issued::Unknown, block()),
        NoticeError::Undated { code: code("region") },
        "notice `region` has no day of issue: expected one for every notice that is not annual",
    );
    refused(
        Notice::new(code("region"), Level::Region, Scope::Annual, 2024, Issued::Unknown, block()),
        NoticeError::AnnualBelowNational { code: code("region"), level: Level::Region },
        "notice `region` is annual and of no national level: expected an additional or amending one there",
    );
}

/// An invented schedule for 2027: each statutory day on a weekday, one exchanged day for one make-up day.
fn annual_2027(exchanged: &[NaiveDate]) -> Result<Notice, NoticeError> {
    let block = Block::new(Festival::NewYear).statutory([day("2027-01-01")]).exchanged(exchanged);
    let block = block.make_up([day("2026-12-27")]);
    schedule::annual(code("next"), 2027, Issued::On(day("2026-11-30")), block)
}

#[test]
fn a_yearly_schedule_without_a_festival_of_the_measures_is_refused() {
    let full = |year: u16| -> Vec<Block> {
        let new_year = NaiveDate::from_ymd_opt(year.into(), 1, 1).unwrap();
        [Block::new(Festival::NewYear).statutory([new_year])].into_iter().chain(schedule::others(year)).collect()
    };
    let of = |year, blocks| Notice::new(code("next"), Level::National, Scope::Annual, year, Issued::Unknown, blocks);
    assert_eq!(full(2027).len(), 7);
    assert!(of(2027, full(2027)).is_ok());
    for place in 0..7 {
        let mut blocks = full(2027);
        let festival = blocks.remove(place).festival().clone();
        let name = festival.name(Language::En);
        let says =
            format!("notice `next` for 2027 has no statutory day of {name}: expected every festival of the year");
        refused(of(2027, blocks), NoticeError::MissingFestival { code: code("next"), year: 2027, festival }, &says);
    }
    // A part without a statutory day is not the festival.
    let mut blocks = full(2027);
    blocks[0] = Block::new(Festival::NewYear).added([day("2027-01-01")]);
    let festival = Festival::NewYear;
    assert_eq!(of(2027, blocks), Err(NoticeError::MissingFestival { code: code("next"), year: 2027, festival }));
    // The days that the Measures fix by date no schedule moves.
    for (place, other, first, festival) in [
        (0, "2027-01-04", "2027-01-01", Festival::NewYear),
        (3, "2027-05-03", "2027-05-01", Festival::LabourDay),
        (6, "2027-10-04", "2027-10-01", Festival::NationalDay),
    ] {
        let mut blocks = full(2027);
        blocks[place] = Block::new(festival.clone()).statutory([day(other)]);
        let name = festival.name(Language::En);
        let says = format!(
            "notice `next` does not list {first}, on which the Measures fix {name}: expected it as a statutory day"
        );
        refused(of(2027, blocks), NoticeError::FixedDay { code: code("next"), day: day(first), festival }, &says);
    }
    // Qingming, the Dragon Boat Festival and Mid-Autumn are of the Measures since 2008.
    let four = |year: u16| -> Vec<Block> {
        let since_2008 = [Festival::Qingming, Festival::DragonBoat, Festival::MidAutumn];
        full(year).into_iter().filter(|block| !since_2008.contains(block.festival())).collect()
    };
    assert!(of(2007, four(2007)).is_ok());
    let festival = Festival::Qingming;
    assert_eq!(of(2008, four(2008)), Err(NoticeError::MissingFestival { code: code("next"), year: 2008, festival }));
    // Only a yearly schedule owes them.
    assert!(regional(storm().added([day("2024-09-06")])).is_ok());
}

#[test]
fn a_blank_number_is_refused() {
    let storm = || regional(storm().added([day("2024-09-06")])).unwrap();
    let says =
        "number of notice `region` is blank: expected such as 国办发明电〔2023〕7号, or none where it was not seen";
    for blank in ["", " ", "\u{3000}\t"] {
        refused(storm().numbered(blank), NoticeError::BlankNumber { code: code("region") }, says);
        let mut written = serde_json::to_value(storm()).unwrap();
        written["number"] = blank.into();
        assert_eq!(serde_json::from_value::<Notice>(written).unwrap_err().to_string(), says);
    }
    assert_eq!(storm().numbered("琼府〔2024〕1号").unwrap().number(), Some("琼府〔2024〕1号"));
}

#[test]
fn a_supplement_outside_the_years_covered_is_refused() {
    let of = |scope, year: u16, days: &[&str]| {
        let days: Vec<_> = days.iter().map(|text| day(text)).collect();
        let block = Block::new(Festival::NationalDay).added(days);
        Notice::new(code("region"), Level::Region, scope, year, Issued::On(day("2026-11-01")), vec![block]).unwrap()
    };
    for scope in [Scope::Additional, Scope::Amending] {
        unfit(
            [of(scope, 2003, &["2003-09-01", "2003-09-02"])],
            LoadError::OutsideYears { code: code("region"), day: day("2003-09-01"), first: 2004, last: 2026 },
            "notice `region` lists 2003-09-01: expected a day from 2004 to 2026, the years of the annual notices",
        );
        unfit(
            [of(scope, 2027, &["2027-09-01"])],
            LoadError::OutsideYears { code: code("region"), day: day("2027-09-01"), first: 2004, last: 2026 },
            "notice `region` lists 2027-09-01: expected a day from 2004 to 2026, the years of the annual notices",
        );
    }
    // Of the first year and of the last every day is inside, of their neighbours none.
    for (year, listed, inside) in [
        (2004, "2004-01-02", true),
        (2004, "2003-12-31", false),
        (2026, "2026-12-31", true),
        (2027, "2027-01-01", false),
    ] {
        let loaded = Calendar::national().with([of(Scope::Additional, year, &[listed])]);
        assert_eq!(loaded.is_ok(), inside, "{listed}");
    }
    // One day inside is enough, and next year's annual notice brings the others in.
    assert!(Calendar::national().with([of(Scope::Additional, 2027, &["2026-12-31", "2027-09-01"])]).is_ok());
    let next = annual_2027(&[day("2026-12-31")]).unwrap();
    let calendar = Calendar::national().with([of(Scope::Additional, 2027, &["2027-09-01"]), next]).unwrap();
    assert_eq!(calendar.is_working(day("2027-09-01")), Ok(false));
}

#[test]
fn a_yearly_schedule_balances() {
    refused(
        annual_2027(&[]),
        NoticeError::Unbalanced { code: code("next"), exchanged: 3, owed: 4 },
        "notice `next` gives 3 exchanged days off: expected 4, one for each make-up day and each statutory day without a weekday of its own",
    );
    assert!(annual_2027(&[day("2026-12-31")]).is_ok());
    assert!(annual_2027(&[day("2026-12-30"), day("2026-12-31")]).is_err());
}

#[test]
fn every_notice_on_record_is_sound_and_reads_back() {
    for notice in Calendar::national().notices() {
        let written = serde_json::to_string(notice).unwrap();
        let read: Notice = serde_json::from_str(&written).unwrap();
        assert_eq!(&read, notice);
        let blocks = notice.blocks().to_vec();
        let (level, scope, issued) = (notice.level(), notice.scope(), notice.issued());
        let made = Notice::new(notice.code(), level, scope, notice.year(), issued, blocks).unwrap();
        assert_eq!(made.blocks(), notice.blocks());
    }
}

fn read(days: &str) -> Result<Notice, serde_json::Error> {
    serde_json::from_str(&format!(
        r#"{{"code": "region", "level": "region", "scope": "additional", "year": 2024, "issued": {{"on": "2024-09-02"}},
            "blocks": [{{"festival": {{"other": {{"zh": "台风", "en": "Typhoon"}}}}, "added": [{days}]}}]}}"#
    ))
}

#[test]
fn a_printed_weekday_is_checked_against_the_day() {
    let plain = read(r#""2024-09-06""#).unwrap();
    assert_eq!(plain.evidence(), Evidence::Confirmed);
    for same in ["2024-09-06 星期五", "2024-09-06 周五", "2024-09-06 Friday", "2024-09-06 Fri"] {
        assert_eq!(read(&format!("\"{same}\"")).unwrap(), plain);
    }
    let says = |days: &str| read(days).unwrap_err().to_string();
    assert!(
        says(r#""2024-09-06 星期六""#)
            .starts_with("listed day `2024-09-06` is given as Sat (`星期六`): it is a Fri (`星期五`)")
    );
    let malformed = "is malformed: expected such as 2024-02-04, or 2024-02-04 星期日, and a day that exists";
    assert!(says(r#""2024-09-31""#).starts_with(&format!("listed day `2024-09-31` {malformed}")));
    assert!(says(r#""2024-09-06 星期八""#).starts_with(&format!("listed day `2024-09-06 星期八` {malformed}")));
    assert!(says(r#""2024-09-06", "2024-09-05""#).contains("2024-09-05 out of order"));
    for (weekday, date) in "一二三四五六日".chars().zip(day("2024-09-02").iter_days()) {
        assert!(read(&format!("\"{date} 星期{weekday}\"")).is_ok(), "{date}");
    }
}

#[test]
fn unknown_fields_are_refused() {
    let text = r#"{"code": "a", "scope": "annual", "year": 2027, "blocks": [], "typo": 1}"#;
    assert!(serde_json::from_str::<Notice>(text).unwrap_err().to_string().contains("typo"));
    let text = r#"{"festival": "new_year", "off": []}"#;
    assert!(serde_json::from_str::<Block>(text).unwrap_err().to_string().contains("off"));
}

#[track_caller]
fn unfit(notices: impl IntoIterator<Item = Notice>, why: LoadError, says: &str) {
    assert_eq!(why.to_string(), says);
    assert_eq!(Calendar::national().with(notices), Err(why));
}

#[test]
fn a_day_that_makes_no_difference_is_refused() {
    let region = code("region");
    unfit(
        [regional(storm().make_up([day("2024-09-05")])).unwrap()],
        LoadError::WorksAnyway { code: region, day: day("2024-09-05") },
        "notice `region` makes 2024-09-05 a make-up day: expected a weekend day or a day off, it is an ordinary working day",
    );
    unfit(
        [regional(storm().added([day("2024-09-06"), day("2024-09-07")])).unwrap()],
        LoadError::RestsAnyway { code: region, day: day("2024-09-07") },
        "notice `region` gives 2024-09-07 off: expected a working day, it is an ordinary weekend day",
    );
}

fn supplement(name: &str, level: Level, scope: Scope, issued: &str, block: Block) -> Notice {
    Notice::new(code(name), level, scope, 2024, Issued::On(day(issued)), vec![block]).unwrap()
}

#[test]
fn notices_that_do_not_fit_together_are_refused() {
    let friday = day("2024-09-06");
    let off = |name| supplement(name, Level::Region, Scope::Additional, "2024-09-05", storm().added([friday]));
    unfit(
        [off("one"), off("two")],
        LoadError::Contradictory { code: code("one"), other: code("two"), day: friday },
        "notices `one` and `two`, of one day of issue, both decide 2024-09-06: expected one of them",
    );
    unfit(
        [off("cn.2024")],
        LoadError::CodeTaken { code: code("cn.2024") },
        "code `cn.2024` is borne by two notices: expected one",
    );
    let amending = |festival| {
        let block = Block::new(festival).added([friday]);
        supplement("amending", Level::Region, Scope::Amending, "2024-09-05", block)
    };
    unfit(
        [amending(Festival::NationalDay)],
        LoadError::AmendsNothing { code: code("amending"), festival: Festival::NationalDay },
        "notice `amending` amends National Day: expected an earlier notice of that level and year with such a part",
    );
    unfit(
        [shortest(2028)],
        LoadError::Gap { code: code("y2028"), year: 2028, wanted: 2027 },
        "annual notice `y2028` is for 2028: expected 2027, the year after the one before it",
    );
    unfit(
        [shortest(2026)],
        LoadError::YearTaken { code: code("y2026"), year: 2026 },
        "annual notice `y2026` is for 2026, which another sets already: expected an amending notice",
    );
    let none = Calendar::from_notices([off("alone")]).unwrap_err();
    assert_eq!(none, LoadError::NoYear);
    assert_eq!(none.to_string(), "no annual notice is given: expected at least one");
}

/// The shortest sound schedule of a year: New Year's Day, or a weekday in its place, and the six other festivals.
fn shortest(year: u16) -> Notice {
    let first = NaiveDate::from_ymd_opt(year.into(), 1, 1).unwrap();
    let block = Block::new(Festival::NewYear).statutory([first]);
    let block = match first.weekday() {
        Weekday::Sat => block.exchanged([first + Days::new(2)]),
        Weekday::Sun => block.exchanged([first + Days::new(1)]),
        _ => block,
    };
    let code = code(&format!("y{year}"));
    schedule::annual(code, year, Issued::Unknown, block).unwrap()
}

#[test]
fn a_calendar_of_more_than_179_years_is_refused() {
    assert!(Calendar::national().with((2027..=2182).map(shortest)).is_ok());
    let long = Calendar::national().with((2027..=2183).map(shortest));
    assert_eq!(long, Err(LoadError::TooLong { days: 65741 }));
    assert_eq!(long.unwrap_err().to_string(), "the notices cover 65741 days: expected at most 65535");
}

#[test]
fn two_amendments_of_one_part_on_one_day_are_refused() {
    let amending = |name, date| {
        let block = Block::new(Festival::NationalDay).added([day(date)]);
        Notice::new(code(name), Level::National, Scope::Amending, 2024, Issued::On(day("2024-09-05")), vec![block])
    };
    let both = [amending("one", "2024-10-09").unwrap(), amending("two", "2024-10-10").unwrap()];
    let why = LoadError::Contradictory { code: code("one"), other: code("two"), day: day("2024-10-10") };
    assert_eq!(Calendar::national().with(both), Err(why));
}

#[test]
fn a_view_takes_in_only_what_was_known() {
    let storm = supplement("storm", Level::Region, Scope::Additional, "2024-09-05", storm().added([day("2024-09-06")]));
    let view = |on| Calendar::national().as_known_on(day(on)).unwrap().with([storm.clone()]).unwrap();
    assert_eq!(view("2024-09-04").is_working(day("2024-09-06")), Ok(true));
    assert_eq!(view("2024-09-05").is_working(day("2024-09-06")), Ok(false));
    assert_eq!(view("2024-09-05").known_on(), Some(day("2024-09-05")));
}

#[test]
fn an_undated_notice_was_known_by_the_first_day_it_governs() {
    let undated = |days: &[NaiveDate]| {
        let block = Block::new(Festival::NewYear).statutory([day("2027-01-01")]).exchanged(days);
        let block = if days.is_empty() { block } else { block.make_up([day("2026-12-27")]) };
        schedule::annual(code("next"), 2027, Issued::Unknown, block).unwrap()
    };
    assert_eq!(undated(&[]).known_by(), day("2027-01-01"));
    let reaching = undated(&[day("2026-12-31")]);
    assert_eq!(reaching.known_by(), day("2026-12-27"));
    let calendar = Calendar::national().with([reaching]).unwrap();
    assert!(calendar.as_known_on(day("2026-12-26")).unwrap().is_working(day("2026-12-31")).is_err());
    assert_eq!(calendar.as_known_on(day("2026-12-27")).unwrap().is_working(day("2026-12-31")), Ok(false));
}

#[test]
fn next_years_notice_moves_the_horizon_and_may_reach_back() {
    // Reaching before 29 December has not been seen; it is not refused, for a notice may do so.
    let calendar = Calendar::national().with([annual_2027(&[day("2026-12-31")]).unwrap()]).unwrap();
    assert_eq!(calendar.horizon(), day("2027-12-28"));
    assert_eq!(calendar.day(day("2026-12-27")).map(|found| found.kind()), Ok(DayKind::MakeUp));
    assert_eq!(calendar.is_working(day("2026-12-31")), Ok(false));
    assert_eq!(calendar.after(day("2026-12-29"), 2), Ok(day("2027-01-04")));
}

/// Guangxi 2017: the autonomous region's notice of 2017-02-10 inverts the national make-up day of 1 April.
#[test]
fn a_region_may_invert_a_national_make_up_day() {
    let block = Block::new(Festival::Other(Text::literal("壮族三月三", "Sanyuesan"))).added([day("2017-04-01")]);
    let issued = Issued::On(day("2017-02-10"));
    let guangxi = Notice::new(code("gx.2017"), Level::Region, Scope::Additional, 2017, issued, vec![block]).unwrap();
    let calendar = Calendar::national().with([guangxi]).unwrap();
    assert_eq!(Calendar::national().is_working(day("2017-04-01")), Ok(true));
    assert_eq!(calendar.is_working(day("2017-04-01")), Ok(false));
    let before = calendar.as_known_on(day("2017-02-09")).unwrap();
    assert_eq!(before.is_working(day("2017-04-01")), Ok(true));
}

#[test]
fn the_higher_layer_prevails_whatever_the_order_of_loading() {
    let friday = day("2024-09-06");
    let off = supplement("region", Level::Region, Scope::Additional, "2024-09-05", storm().added([friday]));
    let on = supplement("office", Level::Authority, Scope::Additional, "2024-09-04", storm().make_up([friday]));
    let one = Calendar::national().with([off.clone()]).unwrap().with([on.clone()]).unwrap();
    assert_eq!(one, Calendar::national().with([on, off]).unwrap());
    assert_eq!(one.is_working(friday), Ok(true));
    assert_eq!(one.day(friday).unwrap().notice().unwrap().code(), code("office"));
}

#[test]
fn an_amendment_below_the_national_level_amends_its_own_level_only() {
    let first = Block::new(Festival::SpringFestival).added([day("2024-02-19")]);
    let second = Block::new(Festival::SpringFestival).added([day("2024-02-20")]);
    let first = supplement("first", Level::Region, Scope::Additional, "2024-02-01", first);
    let second = supplement("second", Level::Region, Scope::Amending, "2024-02-10", second);
    let calendar = Calendar::national().with([first, second]).unwrap();
    assert_eq!(calendar.is_working(day("2024-02-19")), Ok(true));
    assert_eq!(calendar.is_working(day("2024-02-20")), Ok(false));
    assert_eq!(calendar.is_working(day("2024-02-04")), Ok(true), "the national make-up day stands");
    let earlier = calendar.as_known_on(day("2024-02-09")).unwrap();
    assert_eq!(earlier.is_working(day("2024-02-19")), Ok(false));
}

fn a_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..366).prop_map(|days| day("2024-01-01") + Days::new(days))
}

/// A supplement of 2024 that is off on a working day, or works on a day off.
fn overlay(name: &str, level: Level, issued: NaiveDate, on: NaiveDate) -> Notice {
    let works = Calendar::national().is_working(on).unwrap();
    let block = if works { storm().added([on]) } else { storm().make_up([on]) };
    Notice::new(code(name), level, Scope::Additional, 2024, Issued::On(issued), vec![block]).unwrap()
}

proptest! {
    #[test]
    fn layers_compose(days in prop::array::uniform3(a_day()), issued in prop::array::uniform3(a_day())) {
        prop_assume!(days[0] != days[1] && days[1] != days[2] && days[0] != days[2]);
        let [a, b, c] = [("a", Level::National), ("b", Level::Region), ("c", Level::Authority)];
        let all: Vec<_> = [a, b, c].iter().zip(days).zip(issued)
            .map(|(((name, level), on), issued)| overlay(name, *level, issued, on)).collect();
        let together = Calendar::national().with(all.clone()).unwrap();
        let one_by_one = all.iter().rev().try_fold(Calendar::national().clone(), |so_far, next| so_far.with([next.clone()])).unwrap();
        prop_assert_eq!(&together, &one_by_one);
        prop_assert_eq!(&Calendar::from_notices(together.notices().to_vec()).unwrap(), &together);
        for date in day("2024-01-01").iter_days().take(366) {
            let changed = days.contains(&date);
            prop_assert_eq!(together.is_working(date)? == Calendar::national().is_working(date)?, !changed);
        }
    }

    #[test]
    fn an_overlay_changes_nothing_before_the_day_it_governs_nor_before_it_is_issued(
        on in a_day(), issued in a_day(), start in a_day(), n in 1_u32..200,
    ) {
        let national = Calendar::national();
        let overlaid = national.with([overlay("o", Level::Region, issued, on)]).unwrap();
        let plain: Result<_, CountError> = national.after(start, n);
        if plain.is_ok_and(|end| end < on) || on <= start {
            prop_assert_eq!(overlaid.after(start, n), plain);
        }
        let eve = issued.pred_opt().unwrap();
        prop_assert_eq!(overlaid.as_known_on(eve)?, national.as_known_on(eve)?);
    }
}
