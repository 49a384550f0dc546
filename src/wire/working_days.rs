//! `working_days`: forwards, backwards, between, and day by day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::calendar::Days;
use super::fault::Fault;
use super::read;
use crate::calendar::{Calendar, CountError, Day, Uncovered};

/// The most days listed at once: those of ten years.
const MOST: i64 = 3_660;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
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
    Day(#[serde(serialize_with = "crate::citation::date::written")] NaiveDate),
    WorkingDays(u32),
    Of(Day<'c>),
    Days(Vec<Day<'c>>),
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Question { calendar, ask } = question;
    let calendar = calendar.calendar()?;
    let (asked, answer) = match ask {
        Ask::After(Step { day, working_days }) => ("after", calendar.after(day, working_days).map(Answer::Day)),
        Ask::Before(Step { day, working_days }) => ("before", calendar.before(day, working_days).map(Answer::Day)),
        Ask::LatestStart(Step { day, working_days }) => {
            ("latest_start", calendar.latest_start(day, working_days).map(Answer::Day))
        }
        Ask::Count(Span { after, through }) => ("count", calendar.count(after, through).map(Answer::WorkingDays)),
        Ask::OnOrAfter(On { day }) => {
            // A day that is not covered itself is named as it was sent.
            let first = calendar.day(day).map_err(CountError::from).and_then(|_| calendar.on_or_after(day));
            ("on_or_after", first.map(Answer::Day))
        }
        Ask::Day(On { day }) => ("day", calendar.day(day).map(Answer::Of).map_err(CountError::from)),
        Ask::Days(listed) => ("days", listed_days(&calendar, &listed)?.map(Answer::Days).map_err(CountError::from)),
    };
    read::write(out, &answer.map_err(|why| uncounted(why, asked))?)
}

/// What cannot be counted, at the field that made it so.
fn uncounted(why: CountError, asked: &str) -> Fault {
    let before = matches!(why, CountError::Uncovered(Uncovered::BeforeCoverage { .. }));
    let field = match (&why, asked) {
        (CountError::Zero, _) => "working_days",
        (_, "count") if before => "after",
        (_, "days") if before => "from",
        (_, "count" | "days") => "through",
        _ => "day",
    };
    Fault::from(why).at(format!("$.payload.ask.{asked}.{field}"))
}

fn listed_days<'c>(
    calendar: &'c Calendar,
    Listed { from, through }: &Listed,
) -> Result<Result<Vec<Day<'c>>, Uncovered>, Fault> {
    let length = (*through - *from).num_days().saturating_add(1);
    if !(1..=MOST).contains(&length) {
        let fault = Fault::new(
            "working_days.span",
            format!("{from}至{through}为{length}日，应为1至{MOST}日"),
            format!("{from} through {through} is {length} days: expected 1 to {MOST}"),
        );
        return Err(fault.at("$.payload.ask.days"));
    }
    Ok(calendar.days(*from..=*through).collect())
}
