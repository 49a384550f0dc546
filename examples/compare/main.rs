//! The same questions under the nation and the five places, as one table; and what of a place conflicts with the Regulation, with itself and
//! with the texts it names.
//!
//! ```text
//! cargo run --example compare                              the table, as of 2023-12-01
//! cargo run --example compare -- --on 2024-03-04           on another day
//! cargo run --example compare -- --conflicts yunnan_bureau the conflicts of one place
//! ```
//! `--json` gives the same as data, `--lang en` in English. `--help` lists the forms. The texts without a date are given one, so that they
//! can be compared; the first row says so.

mod questions;

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use chrono::NaiveDate;
use gongkai::citation::Language;
use gongkai::regime::{Jurisdiction, Regime};
use questions::QUESTIONS;

const USAGE: &str = "\
usage: compare [OPTIONS]                     the questions, side by side
       compare --conflicts PLACE [OPTIONS]   what of a place conflicts, such as yunnan_bureau
options: --on DATE      the day, such as 2024-03-04
         --json         as data
         --lang zh|en   the language
         --help         this text";

struct Arguments {
    help: bool,
    json: bool,
    language: Language,
    on: NaiveDate,
    conflicts: Option<String>,
}

fn main() -> ExitCode {
    match read(std::env::args().skip(1)).and_then(|arguments| answer(&arguments)) {
        Ok(text) => {
            // A reader that closes the pipe early has read enough.
            let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "compare: {why}\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn read(mut given: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let on = NaiveDate::from_ymd_opt(2023, 12, 1).ok_or("no such day")?;
    let mut arguments = Arguments { help: false, json: false, language: Language::Zh, on, conflicts: None };
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--help" => arguments.help = true,
            "--json" => arguments.json = true,
            "--lang" => {
                arguments.language = match given.next().as_deref() {
                    Some("zh") => Language::Zh,
                    Some("en") => Language::En,
                    other => return Err(format!("language `{}`: expected zh or en", other.unwrap_or_default())),
                };
            }
            "--on" => {
                let day = given.next().unwrap_or_default();
                arguments.on = day.parse().map_err(|_| format!("day `{day}`: expected such as 2024-03-04"))?;
            }
            "--conflicts" => arguments.conflicts = Some(given.next().unwrap_or_default()),
            other => return Err(format!("`{other}`: expected an option below")),
        }
    }
    Ok(arguments)
}

/// The nation and the five. A record of issue is supposed where the text has none.
fn places() -> Result<Vec<Jurisdiction>, String> {
    let mut places = vec![Jurisdiction::national()];
    for (code, issued) in [
        ("yantian", Some("2023-01-10")),
        ("yanliang", Some("2020-06-01")),
        ("lieshan", None),
        ("taierzhuang", None),
        ("yunnan_bureau", Some("2020-06-01")),
    ] {
        let place = Jurisdiction::of_place(code).map_err(|why| why.to_string())?;
        let issued: Option<NaiveDate> = issued.and_then(|day| day.parse().ok());
        places.push(match issued {
            Some(day) => place.issued_on(day).map_err(|why| why.to_string())?,
            None => place,
        });
    }
    Ok(places)
}

fn answer(arguments: &Arguments) -> Result<String, String> {
    if arguments.help {
        return Ok(USAGE.to_owned());
    }
    let places = places()?;
    let regimes: Result<Vec<Regime<'_>>, String> =
        places.iter().map(|place| place.on(arguments.on).map_err(|why| why.to_string())).collect();
    let regimes = regimes?;
    match &arguments.conflicts {
        Some(code) => {
            let regime = regimes.iter().skip(1).find(|regime| regime.jurisdiction().place().as_str() == code);
            let regime = regime.ok_or_else(|| {
                format!("place `{code}`: expected yantian, yanliang, lieshan, taierzhuang or yunnan_bureau")
            })?;
            conflicts(regime, arguments)
        }
        None => table(&regimes, arguments),
    }
}

fn table(regimes: &[Regime<'_>], arguments: &Arguments) -> Result<String, String> {
    let language = arguments.language;
    let rows: Vec<(String, Vec<String>)> = QUESTIONS
        .iter()
        .map(|(question, ask)| {
            let cells = regimes.iter().map(|regime| ask(regime, language)).collect();
            (question.in_language(language).to_owned(), cells)
        })
        .collect();
    let places: Vec<String> = regimes.iter().map(|regime| regime.jurisdiction().place().to_string()).collect();
    if arguments.json {
        let data: Vec<_> = rows
            .iter()
            .map(|(question, cells)| {
                let cells: serde_json::Map<String, serde_json::Value> =
                    places.iter().cloned().zip(cells.iter().map(|cell| cell.as_str().into())).collect();
                serde_json::json!({"question": question, "answers": cells})
            })
            .collect();
        return serde_json::to_string_pretty(&data).map_err(|why| why.to_string());
    }
    let mut text = String::new();
    let head = if language == Language::Zh { "问题" } else { "question" };
    let _ = writeln!(text, "| {head} | {} |\n|---|{}", places.join(" | "), "---|".repeat(places.len()));
    for (question, cells) in rows {
        let _ = writeln!(text, "| {question} | {} |", cells.join(" | "));
    }
    Ok(text)
}

fn conflicts(regime: &Regime<'_>, arguments: &Arguments) -> Result<String, String> {
    let found = regime.conflicts();
    if arguments.json {
        return serde_json::to_string_pretty(&found).map_err(|why| why.to_string());
    }
    let language = arguments.language;
    let mut text = String::new();
    if found.is_empty() {
        let standing = regime.local().describe().map(|words| words.in_language(language).to_owned());
        let none = if language == Language::Zh { "无冲突" } else { "no conflict" };
        let _ = writeln!(text, "{none}: {}", standing.unwrap_or_default());
    }
    for conflict in found {
        let against: Vec<String> = conflict.against.iter().map(|by| by.in_language(language)).collect();
        let against = if against.is_empty() { "–".to_owned() } else { against.join(", ") };
        let (local, stands) = (conflict.local.in_language(language), conflict.prevails.name());
        let difference = conflict.difference.in_language(language);
        let _ = writeln!(text, "{local}\n  ↔ {against}\n  {difference} · {}", stands.in_language(language));
    }
    Ok(text)
}
