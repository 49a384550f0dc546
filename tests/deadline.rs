//! Statutory periods from a trigger to a due day; their proofs, accepted, and refused once anything in them is changed.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "helpers of tests")]

#[path = "calendar_data/schedule.rs"]
mod schedule;

use chrono::{Days, NaiveDate};
use gongkai::calendar::{Block, Calendar, CountError, DayKind, Festival, Issued, Level, Notice, Scope, Uncovered};
use gongkai::citation::{Cited, Language, Provision, Text};
use gongkai::deadline::{Deadline, Due, Rejection, Roll, Trigger};
use gongkai::norm::{Period, Unit};
use proptest::prelude::*;
use serde_json::{Value, json};

#[track_caller]
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

fn reply(period: Period) -> Cited<Period> {
    Cited::new(period, Provision::of("national.2019").article(33).paragraph(2))
}

fn received(on: NaiveDate) -> Trigger {
    let receipt = Provision::of("national.2019").article(31);
    Trigger::new(Text::literal("收到申请", "application received"), on).under(receipt)
}

fn of(calendar: &Calendar, start: NaiveDate, period: Period, roll: Roll) -> Result<Deadline, CountError> {
    Deadline::of(calendar, received(start), reply(period), roll)
}

fn notices() -> &'static [Notice] {
    Calendar::national().notices()
}

/// Working days from a trigger to a due day; the scenarios are worked from the State Council's notices by hand.
#[test]
fn working_day_periods_end_where_the_notices_say() {
    for (start, n, due, why) in [
        ("2011-06-01", 15, "2011-06-23", "Dragon Boat on Monday 6 June"),
        ("2020-04-10", 20, "2020-05-11", "Labour Day 2020: 26 April and 9 May worked"),
        ("2020-04-10", 5, "2020-04-17", "information formed before the rules"),
        ("2022-01-20", 20, "2022-02-22", "Spring Festival 2022: 29 and 30 January worked"),
        ("2022-09-30", 20, "2022-11-02", "National Day 2022: 8 and 9 October worked"),
        ("2023-04-20", 5, "2023-04-26", "Sunday 23 April worked"),
        ("2023-04-20", 20, "2023-05-19", "Labour Day 2023: 6 May worked"),
        ("2023-05-04", 20, "2023-05-31", "leader rejects twice"),
        ("2023-05-08", 10, "2023-05-22", "synchronous or ten days"),
        ("2023-09-25", 5, "2023-10-08", "due on a Sunday worked"),
        ("2023-09-25", 20, "2023-10-27", "consultation across a long break"),
        ("2024-01-22", 20, "2024-02-22", "Spring Festival 2024: 4 and 18 February worked, 9 February too"),
        ("2024-02-22", 20, "2024-03-21", "no break"),
        ("2024-03-04", 5, "2024-03-11", "letter sent late"),
        ("2024-03-14", 5, "2024-03-21", "then silence"),
        ("2024-03-04", 20, "2024-04-01", "no break"),
        ("2024-04-11", 15, "2024-05-06", "Labour Day 2024"),
        ("2024-04-26", 15, "2024-05-20", "third party silent over Labour Day"),
        ("2024-09-10", 7, "2024-09-20", "Mid-Autumn 2024: Saturday 14 September worked"),
        ("2024-09-20", 7, "2024-09-30", "Sunday 29 September worked"),
        ("2024-10-03", 5, "2024-10-12", "formed on a day off, due on a Saturday worked"),
        ("2024-11-04", 20, "2024-12-02", "no break"),
        ("2024-11-04", 28, "2024-12-12", "extended"),
        ("2025-03-03", 5, "2025-03-10", "no break"),
        ("2025-03-03", 20, "2025-03-31", "no break"),
        ("2025-05-06", 10, "2025-05-20", "power change by a new statute"),
        ("2025-09-22", 15, "2025-10-17", "National Day 2025"),
        ("2025-09-22", 20, "2025-10-24", "National Day 2025"),
        ("2025-09-22", 30, "2025-11-07", "National Day 2025"),
        ("2025-09-22", 40, "2025-11-21", "National Day 2025"),
        ("2025-09-26", 7, "2025-10-13", "28 September and 11 October worked"),
    ] {
        let deadline = of(Calendar::national(), day(start), Period::working_days(n), Roll::Stay).unwrap();
        assert_eq!(deadline.due(), Due::On(day(due)), "{n} from {start}: {why}");
        assert_eq!(deadline.verify(notices()), Ok(()), "{n} from {start}: {why}");
    }
}

#[test]
fn the_days_counted_are_the_scenarios() {
    let deadline = of(Calendar::national(), day("2025-09-26"), Period::working_days(7), Roll::Stay).unwrap();
    let counted: Vec<String> = deadline
        .walk()
        .iter()
        .filter(|stretch| stretch.counted())
        .flat_map(|stretch| stretch.from().iter_days().take(stretch.days() as usize))
        .map(|date| date.to_string())
        .collect();
    let expected = ["2025-09-28", "2025-09-29", "2025-09-30", "2025-10-09", "2025-10-10", "2025-10-11", "2025-10-13"];
    assert_eq!(counted, expected);
    let make_up = &deadline.walk()[1];
    assert_eq!((make_up.from(), make_up.through()), (day("2025-09-28"), day("2025-09-28")));
    assert_eq!(make_up.kind(), Some(DayKind::MakeUp));
    assert_eq!(make_up.notice().and_then(|notice| notice.number()), Some("国办发明电〔2024〕12号"));
}

#[test]
fn plain_periods_end_on_the_corresponding_day_and_roll_only_when_told() {
    let n = Calendar::national();
    for (start, period, roll, due) in [
        ("2024-07-31", Period::calendar_days(66), Roll::Stay, "2024-10-05"),
        ("2024-07-31", Period::calendar_days(66), Roll::Forward, "2024-10-08"),
        ("2024-01-31", Period::months(1), Roll::Forward, "2024-02-29"),
        ("2024-04-05", Period::months(6), Roll::Stay, "2024-10-05"),
        ("2024-04-05", Period::months(6), Roll::Forward, "2024-10-08"),
        ("2023-10-05", Period::years(1), Roll::Forward, "2024-10-08"),
        ("2024-02-29", Period::years(1), Roll::Stay, "2025-02-28"),
        // The plain calendar needs no notice.
        ("1990-01-31", Period::months(13), Roll::Stay, "1991-02-28"),
        ("2040-01-31", Period::calendar_days(30), Roll::Stay, "2040-03-01"),
    ] {
        let deadline = of(n, day(start), period, roll).unwrap();
        assert_eq!(deadline.due(), Due::On(day(due)), "{period} from {start}");
        assert_eq!(deadline.verify(notices()), Ok(()), "{period} from {start}");
        let span = u32::try_from((day(due) - day(start)).num_days()).unwrap();
        assert_eq!(deadline.counted() + deadline.skipped(), span);
    }
    let rolled = of(n, day("2024-07-31"), Period::calendar_days(66), Roll::Forward).unwrap();
    assert_eq!((rolled.counted(), rolled.skipped()), (66, 3), "the last day counted moves past three rest days");
    assert!(rolled.provisions().contains(&Provision::of("civil_code").article(203).paragraph(1)));
    assert_eq!(rolled.roll(), Roll::Forward);
}

#[test]
fn past_the_horizon_a_deadline_is_bounded_and_never_a_day() {
    let deadline = of(Calendar::national(), day("2026-12-01"), Period::working_days(20), Roll::Stay).unwrap();
    let Due::Between(bounds) = deadline.due() else { panic!("expected bounds") };
    assert_eq!(deadline.due().day(), None);
    assert_eq!((bounds.past().counted(), bounds.past().remaining()), (19, 1));
    assert_eq!(deadline.counted(), 19);
    assert_eq!(deadline.rests_on_horizon(), Some(day("2026-12-28")));
    assert_eq!(deadline.verify(notices()), Ok(()));
    let later = of(Calendar::national(), day("2026-12-29"), Period::working_days(5), Roll::Stay).unwrap();
    let Due::Between(bounds) = later.due() else { panic!("expected bounds") };
    assert_eq!((bounds.past().counted(), bounds.past().remaining(), bounds.past().awaited().year()), (0, 5, 2027));
    assert!(later.walk().is_empty());
    assert_eq!(later.verify(notices()), Ok(()));
    let rolls = of(Calendar::national(), day("2026-12-01"), Period::months(1), Roll::Forward).unwrap();
    let Due::Between(bounds) = rolls.due() else { panic!("expected bounds") };
    assert_eq!(bounds.earliest(), day("2027-01-01"));
    assert_eq!(rolls.verify(notices()), Ok(()));
}

#[test]
fn an_answer_in_december_of_the_last_noticed_year_says_that_it_rests_on_the_horizon() {
    let rests = |start, n| {
        of(Calendar::national(), day(start), Period::working_days(n), Roll::Stay).unwrap().rests_on_horizon()
    };
    assert_eq!(rests("2026-11-27", 1), None);
    assert_eq!(rests("2026-11-27", 2), Some(day("2026-12-28")));
    assert_eq!(rests("2025-12-20", 2), None);
}

#[test]
fn periods_without_an_end_are_refused() {
    let n = Calendar::national();
    let start = day("2024-01-01");
    for unit in [Unit::WorkingDays, Unit::CalendarDays, Unit::Months, Unit::Years] {
        assert_eq!(of(n, start, Period::new(0, unit), Roll::Forward), Err(CountError::Zero));
        let long = of(n, start, Period::new(u32::MAX, unit), Roll::Forward);
        assert!(matches!(long, Err(CountError::TooFar { .. })), "{long:?}");
    }
    let before = of(n, day("1990-01-01"), Period::working_days(5), Roll::Stay);
    assert!(matches!(before, Err(CountError::Uncovered(Uncovered::BeforeCoverage { .. }))));
    assert!(of(n, NaiveDate::MAX, Period::working_days(5), Roll::Stay).is_err());
    assert!(of(n, NaiveDate::MIN, Period::calendar_days(5), Roll::Forward).is_err());
}

#[test]
fn a_deadline_as_known_before_an_amendment_is_another_and_both_are_proved() {
    let calendar = Calendar::national();
    let period = Period::working_days(5);
    let now = of(calendar, day("2020-01-20"), period, Roll::Stay).unwrap();
    let view = calendar.as_known_on(day("2020-01-25")).unwrap();
    let then = of(&view, day("2020-01-20"), period, Roll::Stay).unwrap();
    assert_eq!(then.due(), Due::On(day("2020-02-01")), "a make-up Saturday, later cancelled");
    assert_eq!(now.due(), Due::On(day("2020-02-04")));
    assert_eq!(then.known_on(), Some(day("2020-01-25")));
    assert_eq!(then.verify(notices()), Ok(()));
    assert_eq!(now.verify(notices()), Ok(()));
    // Near a notice whose day of issue was not seen, the answer is bounded, and the proof says why.
    let view = calendar.as_known_on(day("2014-12-20")).unwrap();
    let unclear = of(&view, day("2014-12-19"), Period::working_days(20), Roll::Stay).unwrap();
    assert!(matches!(unclear.due(), Due::Between(_)));
    assert_eq!(unclear.verify(notices()), Ok(()));
}

/// A supplement of 2024 that is off on a working day, or works on a day off.
fn overlay(level: Level, issued: NaiveDate, on: NaiveDate) -> Notice {
    let block = Block::new(Festival::Other(Text::literal("台风", "Typhoon")));
    let works = Calendar::national().is_working(on).unwrap();
    let block = if works { block.added([on]) } else { block.make_up([on]) };
    let code = format!("overlay.{}", level as u8).parse().unwrap();
    Notice::new(code, level, Scope::Additional, 2024, Issued::On(issued), vec![block]).unwrap()
}

#[test]
fn a_proof_under_layers_is_accepted_under_them_and_not_without() {
    // The region gives Friday 6 September off; one authority works it all the same.
    let friday = day("2024-09-06");
    let region = overlay(Level::Region, day("2024-09-05"), friday);
    let works = Block::new(Festival::Other(Text::literal("值守", "on duty"))).make_up([friday]);
    let (issued, code) = (Issued::On(day("2024-09-04")), "office".parse().unwrap());
    let office = Notice::new(code, Level::Authority, Scope::Additional, 2024, issued, vec![works]).unwrap();
    let city = Calendar::national().with([region.clone()]).unwrap();
    let both = city.with([office]).unwrap();
    for (calendar, due) in [(&city, "2024-09-10"), (&both, "2024-09-09")] {
        let deadline = of(calendar, day("2024-09-03"), Period::working_days(4), Roll::Stay).unwrap();
        assert_eq!(deadline.due(), Due::On(day(due)));
        assert_eq!(deadline.verify(calendar.notices()), Ok(()));
        assert!(matches!(deadline.verify(notices()), Err(Rejection::Walk { day, .. }) if day == friday));
    }
}

#[test]
fn a_proof_of_knowledge_near_an_undated_notice_that_reaches_back_is_accepted() {
    let block = Block::new(Festival::NewYear).statutory([day("2027-01-01")]).exchanged([day("2026-12-31")]);
    let block = block.make_up([day("2026-12-27")]);
    let next = schedule::annual("next".parse().unwrap(), 2027, Issued::Unknown, block).unwrap();
    let calendar = Calendar::national().with([next]).unwrap();
    for on in ["2026-12-26", "2026-12-27", "2027-01-01"] {
        let view = calendar.as_known_on(day(on)).unwrap();
        let deadline = of(&view, day("2026-12-24"), Period::working_days(3), Roll::Stay).unwrap();
        assert_eq!(deadline.verify(calendar.notices()), Ok(()), "{on}");
    }
}

#[test]
fn a_proof_prints_in_both_languages() {
    let deadline = of(Calendar::national(), day("2024-09-30"), Period::working_days(2), Roll::Stay).unwrap();
    assert_eq!(deadline.to_string(), deadline.in_language(Language::Zh));
    assert_eq!(
        deadline.to_string(),
        "\
期限：2个工作日（《政府信息公开条例》第三十三条第二款）
起算：2024-09-30，收到申请；当日不计入（《民法典》第二百零一条第一款）
  2024-10-01 – 2024-10-03  不计  3日              法定节假日  国办发明电〔2023〕7号
  2024-10-04               不计  1日              换休放假  国办发明电〔2023〕7号
  2024-10-05 – 2024-10-06  不计  2日              周末
  2024-10-07               不计  1日              换休放假  国办发明电〔2023〕7号
  2024-10-08 – 2024-10-09  计入  2日，累计  2日  工作日
届满：2024-10-09（计入2日，不计入7日，共9日）
依据：《政府信息公开条例》第三十三条第二款、《政府信息公开条例》第三十一条、《民法典》第二百零一条第一款、《国务院关于职工工作时间的规定》第七条、《全国年节及纪念日放假办法》
"
    );
    let english = deadline.in_language(Language::En);
    assert!(english.starts_with("Period: 2 working days (Government Information Disclosure Regulation, art. 33"));
    assert!(english.contains("Due: 2024-10-09 (2 days counted, 7 skipped, 9 in all)"));
    let open = of(Calendar::national(), day("2026-12-29"), Period::working_days(5), Roll::Stay).unwrap();
    assert!(open.to_string().contains("尚不能确定") && open.to_string().contains("并非确定"));
    assert!(open.in_language(Language::En).contains("not known yet"));
}

#[test]
fn far_past_the_horizon_every_missing_notice_is_named() {
    let open = |start| of(Calendar::national(), day(start), Period::working_days(5), Roll::Stay).unwrap();
    let far = open("2040-01-05");
    assert_eq!(far.rests_on_horizon(), None);
    assert_eq!(far.verify(notices()), Ok(()));
    let (zh, en) = (far.in_language(Language::Zh), far.in_language(Language::En));
    assert!(zh.contains("设2040-01-05以后每天都是工作日") && zh.contains("待2027年至2040年放假通知"), "{zh}");
    assert!(en.contains("every day after 2040-01-05 working"), "{en}");
    assert!(en.contains("awaiting the notices for 2027 to 2040"), "{en}");
    assert!(!zh.contains("2026-12-28") && !en.contains("2026-12-28"), "{zh}{en}");
    for start in ["2026-12-29", "2027-12-31"] {
        let near = open(start);
        assert_eq!(near.rests_on_horizon(), Some(day("2026-12-28")), "{start}");
        assert_eq!(near.verify(notices()), Ok(()), "{start}");
        assert!(near.in_language(Language::Zh).contains("待2027年放假通知"), "{start}");
        assert!(near.in_language(Language::En).contains("awaiting the notice for 2027\n"), "{start}");
    }
    let next = open("2028-01-01");
    assert_eq!((next.rests_on_horizon(), next.verify(notices())), (None, Ok(())));
    let claimed = changed(&next, |p| p["rests_on_horizon"] = json!("2026-12-28"));
    assert_eq!(claimed, Rejection::Horizon { claimed: Some(day("2026-12-28")), found: None });
    // The roll of a last day far off is counted from its eve, not from the trigger.
    let rolls = of(Calendar::national(), day("2024-01-01"), Period::years(10), Roll::Forward).unwrap();
    assert_eq!((rolls.rests_on_horizon(), rolls.verify(notices())), (None, Ok(())));
}

#[test]
fn english_has_no_full_width_punctuation() {
    let view = Calendar::national().as_known_on(day("2014-12-20")).unwrap();
    for (calendar, start, n) in [
        (Calendar::national(), "2024-09-20", 20),
        (Calendar::national(), "2022-01-20", 20),
        (Calendar::national(), "2026-12-01", 20),
        (Calendar::national(), "2040-01-05", 20),
        (&view, "2014-12-19", 20),
    ] {
        let deadline = of(calendar, day(start), Period::working_days(n), Roll::Stay).unwrap();
        let english = deadline.in_language(Language::En);
        let wide = |c: char| matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}' | '“' | '”' | '‘' | '’');
        assert!(!english.contains(wide), "{english}");
    }
    let deadline = of(Calendar::national(), day("2024-09-20"), Period::working_days(20), Roll::Stay).unwrap();
    assert!(deadline.in_language(Language::En).contains("国办发明电[2023]7号"));
}

#[test]
fn a_stored_proof_reads_back() {
    let deadline = of(Calendar::national(), day("2026-12-01"), Period::working_days(20), Roll::Stay).unwrap();
    let stored = serde_json::to_string(&deadline).unwrap();
    assert_eq!(serde_json::from_str::<Deadline>(&stored).unwrap(), deadline);
}

/// What the verifier says of a proof after its JSON has been changed.
fn changed(deadline: &Deadline, change: impl FnOnce(&mut Value)) -> Rejection {
    let mut stored = serde_json::to_value(deadline).unwrap();
    change(&mut stored);
    let read: Deadline = serde_json::from_value(stored).expect("the change keeps the form");
    read.verify(notices()).expect_err("a changed proof is refused")
}

#[test]
fn a_refusal_names_what_is_wrong() {
    let good = of(Calendar::national(), day("2024-09-30"), Period::working_days(2), Roll::Stay).unwrap();
    let walk = |change: &dyn Fn(&mut Value)| match changed(&good, change) {
        Rejection::Walk { day, .. } => day,
        other => panic!("{other:?}"),
    };
    assert_eq!(walk(&|p| p["walk"][4]["from"] = json!("2024-10-07")), day("2024-10-07"));
    assert_eq!(walk(&|p| p["walk"][4]["through"] = json!("2024-10-08")), day("2024-10-09"));
    assert_eq!(walk(&|p| p["walk"][0]["notice"]["number"] = json!("国办发明电〔2023〕8号")), day("2024-10-01"));
    assert_eq!(walk(&|p| p["walk"][2]["kind"] = json!("ordinary")), day("2024-10-05"));
    assert_eq!(walk(&|p| p["walk"][2]["counted"] = json!(true)), day("2024-10-05"));
    assert_eq!(walk(&|p| p["period"]["value"]["length"] = json!(3)), day("2024-10-10"));
    assert_eq!(walk(&|p| p["trigger"]["on"] = json!("2024-09-29")), day("2024-09-30"));
    assert_eq!(
        changed(&good, |p| p["due"] = json!({"on": "2024-10-10"})),
        Rejection::DueDay { day: day("2024-10-09"), claimed: Some(day("2024-10-10")) }
    );
    assert_eq!(changed(&good, |p| p["roll"] = json!("forward")), Rejection::Roll);
    assert_eq!(changed(&good, |p| p["day_zero"] = json!("civil_code/202/-/-")), Rejection::Provisions);
    assert_eq!(changed(&good, |p| p["provisions"] = json!([])), Rejection::Provisions);
    assert_eq!(changed(&good, |p| p["period"]["by"] = json!("national.2019/33/1/-")), Rejection::Provisions);
    assert_eq!(
        changed(&good, |p| p["rests_on_horizon"] = json!("2026-12-28")),
        Rejection::Horizon { claimed: Some(day("2026-12-28")), found: None }
    );
    assert_eq!(
        changed(&good, |p| p["period"]["value"] = json!({"length": u32::MAX, "unit": "years"})),
        Rejection::Length { start: day("2024-09-30"), length: u32::MAX }
    );
    let mut zero = serde_json::to_value(&good).unwrap();
    zero["period"]["value"]["length"] = json!(0);
    let refused = serde_json::from_value::<Deadline>(zero).unwrap_err();
    assert_eq!(refused.to_string(), "`length` is 0: expected at least 1");
    assert_eq!(
        changed(&good, |p| p["trigger"]["on"] = json!("1990-01-01")),
        Rejection::BeforeNotices { day: day("1990-01-02"), first: day("2004-01-01") }
    );
    assert_eq!(changed(&good, |p| p["known_on"] = json!("2003-01-01")), Rejection::NoYear);
    assert_eq!(good.verify(&[]), Err(Rejection::NoYear));
    let open = of(Calendar::national(), day("2026-12-01"), Period::working_days(20), Roll::Stay).unwrap();
    let bounds = Rejection::Bounds { horizon: day("2026-12-28") };
    assert_eq!(changed(&open, |p| p["due"]["between"]["latest"] = json!("2027-01-10")), bounds);
    assert_eq!(changed(&open, |p| p["due"]["between"]["earliest"] = json!("2026-12-30")), bounds);
    assert_eq!(changed(&open, |p| p["due"]["between"]["past"]["remaining"] = json!(2)), bounds);
    assert_eq!(changed(&open, |p| p["due"] = json!({"on": "2026-12-29"})), bounds);
    assert_eq!(
        changed(&good, |p| p["due"] = serde_json::to_value(open.due()).unwrap()),
        Rejection::DueDay { day: day("2024-10-09"), claimed: None }
    );
    assert_eq!(
        changed(&good, |p| p["walk"][4]["from"] = json!("2024-10-07")).to_string(),
        "the walk is wrong on 2024-10-07"
    );
}

fn a_start() -> impl Strategy<Value = NaiveDate> {
    (0_u64..8398).prop_map(|days| day("2004-01-01") + Days::new(days))
}

fn a_period() -> impl Strategy<Value = Period> {
    prop_oneof![
        (1_u32..70).prop_map(Period::working_days),
        (1_u32..100).prop_map(Period::calendar_days),
        (1_u32..15).prop_map(Period::months),
        (1_u32..4).prop_map(Period::years),
    ]
}

fn a_roll() -> impl Strategy<Value = Roll> {
    prop_oneof![Just(Roll::Stay), Just(Roll::Forward)]
}

/// Every leaf of a JSON value, by path.
fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| leaves(value, &format!("{at}/{name}"), found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(place, item)| leaves(item, &format!("{at}/{place}"), found));
        }
        _ => found.push(at.to_owned()),
    }
}

/// Another value of the same form.
fn another(value: &Value, by: u64) -> Value {
    match value {
        Value::Bool(value) => json!(!value),
        Value::Number(number) => json!(number.as_u64().unwrap() + by),
        Value::String(text) => match text.parse::<NaiveDate>() {
            Ok(date) => json!((date + Days::new(by)).to_string()),
            Err(_) => json!(match text.as_str() {
                "weekend" => "added",
                "working_days" => "calendar_days",
                "stay" => "forward",
                "ordinary" | "make_up" | "festival" | "exchanged" | "added" => "weekend",
                "calendar_days" | "months" | "years" => "working_days",
                "forward" => "stay",
                other if other.contains('/') => "civil_code/199/-/-",
                _ => "other",
            }),
        },
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn every_proof_is_accepted_and_its_days_add_up(start in a_start(), period in a_period(), roll in a_roll()) {
        let deadline = of(Calendar::national(), start, period, roll).unwrap();
        prop_assert_eq!(deadline.verify(notices()), Ok(()));
        let through = deadline.walk().last().map_or(start, gongkai::deadline::Stretch::through);
        prop_assert_eq!(i64::from(deadline.counted() + deadline.skipped()), (through - start).num_days());
        if let Due::On(due) = deadline.due() {
            prop_assert_eq!(due, through);
            if period.unit() == Unit::WorkingDays {
                prop_assert_eq!(deadline.counted(), period.length());
            }
        }
        prop_assert_eq!(Due::of(Calendar::national(), start, period, roll), Ok(deadline.due()));
    }

    #[test]
    fn every_proof_of_earlier_knowledge_is_accepted(
        start in a_start(), on in a_start(), period in a_period(), roll in a_roll(),
    ) {
        let view = Calendar::national().as_known_on(on).unwrap();
        let deadline = of(&view, start, period, roll).unwrap();
        prop_assert_eq!(deadline.verify(notices()), Ok(()));
    }

    #[test]
    fn every_proof_under_layers_is_accepted(
        on in prop::array::uniform3(0_u64..366), issued in prop::array::uniform3(a_start()),
        start in 0_u64..366, n in 1_u32..40, knowledge in a_start(), seen_then: bool,
    ) {
        let levels = [Level::National, Level::Region, Level::Authority];
        let overlays = levels.into_iter().zip(on).zip(issued)
            .map(|((level, on), issued)| overlay(level, issued, day("2024-01-01") + Days::new(on)));
        if let Ok(calendar) = Calendar::national().with(overlays) {
            let view = if seen_then { calendar.as_known_on(knowledge).unwrap() } else { calendar.clone() };
            let start = day("2024-01-01") + Days::new(start);
            let deadline = of(&view, start, Period::working_days(n), Roll::Stay).unwrap();
            prop_assert_eq!(deadline.verify(calendar.notices()), Ok(()));
        }
    }

    /// Any one leaf changed, the proof is refused or does not even read. Free text apart: what happened is the host's
    /// word.
    #[test]
    fn any_change_is_refused(
        start in a_start(), period in a_period(), roll in a_roll(), which in any::<prop::sample::Index>(), by in 1_u64..400,
    ) {
        let deadline = of(Calendar::national(), start, period, roll).unwrap();
        let mut stored = serde_json::to_value(&deadline).unwrap();
        let mut paths = Vec::new();
        leaves(&stored, "", &mut paths);
        paths.retain(|path| !path.starts_with("/trigger/what"));
        let path = &paths[which.index(paths.len())];
        let leaf = stored.pointer_mut(path).unwrap();
        *leaf = another(leaf, by);
        if let Ok(read) = serde_json::from_value::<Deadline>(stored) {
            prop_assert!(read.verify(notices()).is_err(), "{} changed", path);
        }
    }

    #[test]
    fn a_stretch_left_out_or_repeated_is_refused(start in a_start(), n in 1_u32..70, which in any::<prop::sample::Index>(), repeat: bool) {
        let deadline = of(Calendar::national(), start, Period::working_days(n), Roll::Stay).unwrap();
        prop_assume!(!deadline.walk().is_empty());
        let mut stored = serde_json::to_value(&deadline).unwrap();
        let walk = stored["walk"].as_array_mut().unwrap();
        let place = which.index(walk.len());
        if repeat { walk.insert(place, walk[place].clone()) } else { walk.remove(place); }
        let read: Deadline = serde_json::from_value(stored).unwrap();
        let refused = matches!(read.verify(notices()), Err(Rejection::Walk { .. }));
        prop_assert!(refused);
    }
}
