//! `working_days`: forwards, backwards, between, and day by day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::calendar::Days;
use super::fault::Fault;
use super::read;
use crate::calendar::{Calendar, Day};

/// The most days listed at once: those of ten years.
const MOST: i64 = 3_660;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    #[serde(default)]
    calendar: Days,
    ask: Ask,
}

/// One of these.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Ask {
    /// The n-th working day after a day, which is not counted.
    After(Step),
    /// The n-th working day before a day, which is not counted.
    Before(Step),
    /// The latest day of a trigger from which so many working days end on a day.
    LatestStart(Step),
    /// How many working days lie after one day and through another.
    Count(Span),
    /// The first working day on or after a day.
    OnOrAfter(On),
    /// What a day is, and which notice made it so.
    Day(On),
    /// The same for each day of a span, both ends included.
    Days(Listed),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    #[serde(deserialize_with = "crate::citation::date::day")]
    day: NaiveDate,
    working_days: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Span {
    #[serde(deserialize_with = "crate::citation::date::day")]
    after: NaiveDate,
    #[serde(deserialize_with = "crate::citation::date::day")]
    through: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct On {
    #[serde(deserialize_with = "crate::citation::date::day")]
    day: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    #[serde(deserialize_with = "crate::citation::date::day")]
    from: NaiveDate,
    #[serde(deserialize_with = "crate::citation::date::day")]
    through: NaiveDate,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer<'c> {
    Day(NaiveDate),
    WorkingDays(u32),
    Of(Day<'c>),
    Days(Vec<Day<'c>>),
}

pub(super) fn answer(payload: &RawValue, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Question { calendar, ask } = read::payload(payload)?;
    let calendar = calendar.calendar()?;
    let answer = match ask {
        Ask::After(Step { day, working_days }) => Answer::Day(calendar.after(day, working_days)?),
        Ask::Before(Step { day, working_days }) => Answer::Day(calendar.before(day, working_days)?),
        Ask::LatestStart(Step { day, working_days }) => Answer::Day(calendar.latest_start(day, working_days)?),
        Ask::Count(Span { after, through }) => Answer::WorkingDays(calendar.count(after, through)?),
        Ask::OnOrAfter(On { day }) => Answer::Day(calendar.on_or_after(day)?),
        Ask::Day(On { day }) => Answer::Of(calendar.day(day)?),
        Ask::Days(listed) => Answer::Days(days(&calendar, &listed)?),
    };
    read::write(out, &answer)
}

fn days<'c>(calendar: &'c Calendar, Listed { from, through }: &Listed) -> Result<Vec<Day<'c>>, Fault> {
    let length = (*through - *from).num_days().saturating_add(1);
    if !(1..=MOST).contains(&length) {
        let fault = Fault::new(
            "working_days.span",
            format!("{from}至{through}为{length}日，应为1至{MOST}日"),
            format!("{from} through {through} is {length} days: expected 1 to {MOST}"),
        );
        return Err(fault.at("$.payload.ask.days"));
    }
    let listed: Result<Vec<Day<'c>>, _> = calendar.days(*from..=*through).collect();
    Ok(listed?)
}
