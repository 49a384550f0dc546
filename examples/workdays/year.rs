//! A year at a glance: twelve months, each day marked, the festivals and their notices below.

use chrono::{Datelike, NaiveDate};
use gongkai::calendar::{Calendar, Day, DayKind, Uncovered};
use gongkai::citation::Language;
use serde_json::{Value, json};

const MARKS: [(DayKind, char); 5] = [
    (DayKind::Festival, '*'),
    (DayKind::Exchanged, 'o'),
    (DayKind::Added, '!'),
    (DayKind::MakeUp, '+'),
    (DayKind::Weekend, '.'),
];
const UNKNOWN: char = '?';
const COLUMN: usize = 7 * 3;

type Known<'c> = Result<Day<'c>, Uncovered>;

pub(crate) fn answer(calendar: &Calendar, year: i32, json: bool, language: Language) -> Result<String, String> {
    let days = days(calendar, year)?;
    if json { super::data(&as_data(year, &days)) } else { Ok(drawn(year, &days, language)) }
}

/// Every day of a year of which at least one is known.
fn days(calendar: &Calendar, year: i32) -> Result<Vec<Known<'_>>, String> {
    let end = |month, day| NaiveDate::from_ymd_opt(year, month, day).ok_or(format!("year {year} cannot be written"));
    let days: Vec<Known<'_>> = calendar.days(end(1, 1)?..=end(12, 31)?).collect();
    match days.first() {
        Some(Err(why)) => Err(why.to_string()),
        _ => Ok(days),
    }
}

fn as_data(year: i32, days: &[Known<'_>]) -> Value {
    let day = |known: &Known<'_>| match known {
        Ok(day) => json!(day),
        Err(why) => json!({ "day": date(known), "working": null, "unknown": why.to_string() }),
    };
    json!({ "year": year, "days": days.iter().map(day).collect::<Vec<_>>() })
}

fn date(known: &Known<'_>) -> NaiveDate {
    match known {
        Ok(day) => day.date(),
        Err(Uncovered::BeforeCoverage { day, .. } | Uncovered::PastHorizon { day, .. }) => *day,
        Err(_) => NaiveDate::MIN,
    }
}

fn drawn(year: i32, days: &[Known<'_>], language: Language) -> String {
    let months: Vec<Vec<String>> = (1..=12).map(|month| one_month(month, days, language)).collect();
    let working = days.iter().flatten().filter(|day| day.is_working()).count();
    let unknown = days.iter().filter(|known| known.is_err()).count();
    let mut text = match (language, unknown) {
        (Language::Zh, 0) => format!("{year}年，工作日{working}天\n\n"),
        (Language::Zh, _) => format!("{year}年，已知工作日{working}天，另{unknown}天尚未公布\n\n"),
        (Language::En, 0) => format!("{year}, {working} working days\n\n"),
        (Language::En, _) => format!("{year}, {working} working days known, {unknown} days unpublished\n\n"),
    };
    for row in months.chunks(3) {
        for line in 0..8 {
            let cells: Vec<&str> = row.iter().filter_map(|month| month.get(line)).map(String::as_str).collect();
            let line = cells.join("   ");
            text.extend((!line.trim().is_empty()).then(|| format!("{}\n", line.trim_end())));
        }
        text.push('\n');
    }
    text + &legend(days, language) + "\n" + &festivals(days, language)
}

/// A heading, the weekdays, and six weeks, each line as wide as the column.
fn one_month(month: u32, days: &[Known<'_>], language: Language) -> Vec<String> {
    const EN: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let heading = match language {
        Language::Zh => format!("{month}月"),
        Language::En => EN.get(month as usize - 1).copied().unwrap_or_default().to_owned(),
    };
    let weekdays = match language {
        Language::Zh => "一 二 三 四 五 六 日",
        Language::En => "Mo Tu We Th Fr Sa Su",
    };
    let cells = days.iter().filter(|known| date(known).month() == month).map(cell);
    let before =
        days.iter().map(date).find(|day| day.month() == month).map_or(0, |day| day.weekday().num_days_from_monday());
    let cells: Vec<String> = (0..before).map(|_| "   ".to_owned()).chain(cells).collect();
    let weeks = (0..6).map(|week| cells.chunks(7).nth(week).map(<[String]>::concat).unwrap_or_default());
    [heading, weekdays.to_owned()].into_iter().chain(weeks).map(|line| padded(&line, COLUMN)).collect()
}

fn cell(known: &Known<'_>) -> String {
    format!("{:>2}{}", date(known).day(), mark(known))
}

fn mark(known: &Known<'_>) -> char {
    known
        .as_ref()
        .map_or(UNKNOWN, |day| MARKS.iter().find(|(kind, _)| *kind == day.kind()).map_or(' ', |(_, mark)| *mark))
}

/// Chinese characters are two columns wide.
fn padded(line: &str, width: usize) -> String {
    let taken: usize = line.chars().map(|character| if character.is_ascii() { 1 } else { 2 }).sum();
    format!("{line}{}", " ".repeat(width.saturating_sub(taken)))
}

/// Only the marks that occur.
fn legend(days: &[Known<'_>], language: Language) -> String {
    let occurs = |mark_: char| days.iter().any(|known| mark(known) == mark_);
    let mut marks: Vec<String> = MARKS
        .iter()
        .filter(|(_, mark)| occurs(*mark))
        .map(|(kind, mark)| format!("{mark} {}", kind.name(language)))
        .collect();
    if occurs(UNKNOWN) {
        marks.push(match language {
            Language::Zh => format!("{UNKNOWN} 尚未公布"),
            Language::En => format!("{UNKNOWN} unpublished"),
        });
    }
    format!("{}\n", marks.join("   "))
}

/// Under each notice one line a festival: the days off, the days worked.
fn festivals(days: &[Known<'_>], language: Language) -> String {
    let mut notices: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for day in days.iter().flatten() {
        let Some(notice) = day.notice().map(|notice| notice.name().in_language(language)) else { continue };
        let shown = format!(" {}-{}{}", day.date().month(), day.date().day(), mark(&Ok(*day)));
        for festival in day.festivals() {
            beside(&mut notices, &notice, |lines| {
                beside(lines, festival.name(language), |days: &mut String| days.push_str(&shown));
            });
        }
    }
    let line = |(name, days): &(String, String)| format!("  {}{days}\n", padded(name, 20));
    notices.iter().map(|(notice, lines)| notice.clone() + "\n" + &lines.iter().map(line).collect::<String>()).collect()
}

/// Changes what stands beside a name, in a list that keeps the order in which the names first came.
fn beside<T: Default>(list: &mut Vec<(String, T)>, name: &str, change: impl FnOnce(&mut T)) {
    if let Some((_, there)) = list.iter_mut().find(|(other, _)| other == name) {
        change(there);
    } else {
        let mut new = T::default();
        change(&mut new);
        list.push((name.to_owned(), new));
    }
}
