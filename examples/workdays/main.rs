//! Working days at the terminal.
//!
//! ```text
//! cargo run --example workdays -- 2022-09-30 +20     the due day of 20 working days, with its proof
//! cargo run --example workdays -- --year 2024        a year at a glance
//! ```
//! `--json` gives the same as data, `--lang en` in English, `--as-known-on DATE` the answer as known then. Without
//! arguments: a short worked case. `--help` lists the forms.

mod year;

use std::borrow::Cow;
use std::io::Write as _;
use std::process::ExitCode;

use chrono::NaiveDate;
use gongkai::calendar::Calendar;
use gongkai::citation::{Cited, Language, Provision, Text};
use gongkai::deadline::{Deadline, Roll, Trigger};
use gongkai::norm::Period;

const USAGE: &str = "\
usage: workdays DATE +N [OPTIONS]       such as 2022-09-30 +20
       workdays --year YEAR [OPTIONS]   such as --year 2024
       workdays [OPTIONS]               a worked case
options: --json               as data
         --lang zh|en         the language
         --as-known-on DATE   as known on a day, such as 2020-01-25
         --help               this text";

/// What is asked for.
enum Question {
    Help,
    Case,
    Due { start: NaiveDate, length: u32 },
    Year(i32),
}

struct Arguments {
    question: Question,
    json: bool,
    language: Language,
    known_on: Option<NaiveDate>,
}

fn main() -> ExitCode {
    match read(std::env::args().skip(1)).and_then(|arguments| answer(&arguments)) {
        Ok(text) => {
            // A reader that closes the pipe early has read enough.
            let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "workdays: {why}\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn read(mut given: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let (mut json, mut language, mut known_on) = (false, Language::Zh, None);
    let (mut help, mut year, mut start, mut length) = (false, None, None, None);
    while let Some(argument) = given.next() {
        let mut value = || given.next().ok_or_else(|| format!("{argument} has no value"));
        match argument.as_str() {
            "--help" | "-h" => help = true,
            "--json" => json = true,
            "--lang" => language = read_language(&value()?)?,
            "--as-known-on" => once(&mut known_on, &argument, read_date(&value()?)?)?,
            "--year" => once(&mut year, &argument, read_year(&value()?)?)?,
            _ if argument.starts_with('+') && length.is_none() => length = Some(read_length(&argument)?),
            _ if start.is_none() => start = Some(read_date(&argument)?),
            _ => return Err(format!("argument `{argument}` is one too many")),
        }
    }
    let question = match (year, start, length) {
        _ if help => Question::Help,
        (None, None, None) => Question::Case,
        (None, Some(start), Some(length)) => Question::Due { start, length },
        (Some(year), None, None) => Question::Year(year),
        (Some(_), ..) => return Err("--year stands alone: expected no date or length beside it".to_owned()),
        (None, Some(_), None) => return Err("length is missing: expected such as +20 after the date".to_owned()),
        (None, None, Some(_)) => {
            return Err("date is missing: expected such as 2022-09-30 before the length".to_owned());
        }
    };
    Ok(Arguments { question, json, language, known_on })
}

fn once<T>(place: &mut Option<T>, name: &str, value: T) -> Result<(), String> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(format!("{name} is given twice: expected once")),
    }
}

fn read_language(text: &str) -> Result<Language, String> {
    match text {
        "zh" => Ok(Language::Zh),
        "en" => Ok(Language::En),
        _ => Err(format!("language is `{text}`: expected zh or en")),
    }
}

fn read_year(text: &str) -> Result<i32, String> {
    text.parse().map_err(|_| format!("year is `{text}`: expected a number such as 2024"))
}

fn read_date(text: &str) -> Result<NaiveDate, String> {
    text.parse().map_err(|_| format!("date is `{text}`: expected a day such as 2022-09-30"))
}

fn read_length(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("length is `{text}`: expected such as +20"))
}

fn answer(arguments: &Arguments) -> Result<String, String> {
    let Arguments { question, json, language, known_on } = arguments;
    let calendar = match known_on {
        None => Cow::Borrowed(Calendar::national()),
        Some(on) => Cow::Owned(Calendar::national().as_known_on(*on).map_err(|why| why.to_string())?),
    };
    match question {
        Question::Help => Ok(USAGE.to_owned()),
        Question::Year(year) => year::answer(&calendar, *year, *json, *language),
        Question::Due { start, length } => due(&calendar, *start, *length, *json, *language),
        Question::Case => {
            let start = NaiveDate::from_ymd_opt(2022, 9, 30).ok_or("no such day")?;
            let proof = due(&calendar, start, 20, *json, *language)?;
            let title = match (json, language) {
                (true, _) => "",
                (false, Language::Zh) => "例：2022年9月30日（国庆前一日）收到申请，20个工作日内答复。\n\n",
                (false, Language::En) => {
                    "A case: an application received on 30 September 2022, the eve of the National Day break, is to be \
                     answered within 20 working days.\n\n"
                }
            };
            Ok(format!("{title}{proof}"))
        }
    }
}

fn due(calendar: &Calendar, start: NaiveDate, length: u32, json: bool, language: Language) -> Result<String, String> {
    let trigger = Trigger::new(Text::literal("收到申请", "application received"), start);
    let reply = Provision::of("national.2019").article(33).paragraph(2);
    let period = Cited::new(Period::working_days(length), reply);
    let deadline = Deadline::of(calendar, trigger, period, Roll::Stay).map_err(|why| why.to_string())?;
    if json { data(&deadline) } else { Ok(deadline.in_language(language)) }
}

fn data(value: &impl serde::Serialize) -> Result<String, String> {
    serde_json::to_string_pretty(value).map_err(|why| why.to_string())
}
