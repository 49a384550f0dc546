//! The file of an application as a clerk sees it on a day: what happened, by when it has to be answered, where the days went, what
//! comes next, and what its answer lacks.
//!
//! `cargo run --example application [-- FILE] [--on DAY] [--lang en] [--json]`. Without a file the journals in
//! `examples/application/*.json` are replayed; a file holds one of that form, or a bare journal, which is looked at on the day of its
//! last entry. Either may hold the journal of an application, or of a whole case, as the wire takes it, whose application is looked at.

mod case;
mod clock;
mod detail;
mod ledger;
mod look;
mod print;
mod remedy;
mod table;
mod words;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use case::Case;
use chrono::NaiveDate;
use gongkai::citation::Language;
use look::look;

const USAGE: &str = "usage: application [FILE] [--on YYYY-MM-DD] [--lang zh|en] [--json]";

enum Asked {
    Help,
    Look { file: Option<PathBuf>, on: Option<NaiveDate>, language: Language, json: bool },
}

fn main() -> ExitCode {
    match asked(std::env::args().skip(1)).and_then(|asked| answer(&asked)) {
        Ok(text) => {
            // A reader that has seen enough and closed the pipe is no failure.
            let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "application: {message}");
            ExitCode::from(2)
        }
    }
}

fn asked(mut arguments: impl Iterator<Item = String>) -> Result<Asked, String> {
    let (mut file, mut on, mut language, mut json) = (None, None, Language::Zh, false);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} says nothing: expected a value"));
        match argument.as_str() {
            "--help" | "-h" => return Ok(Asked::Help),
            "--json" => json = true,
            "--on" => on = Some(case::day(&value()?).map_err(|wrong| format!("--on: {wrong}"))?),
            "--lang" => {
                language = match value()?.as_str() {
                    "zh" => Language::Zh,
                    "en" => Language::En,
                    other => return Err(format!("--lang is `{other}`: expected zh or en")),
                }
            }
            flag if flag.starts_with('-') => return Err(format!("`{flag}` is unknown\n{USAGE}")),
            one if file.is_some() => return Err(format!("`{one}` is one file too many\n{USAGE}")),
            one => file = Some(PathBuf::from(one)),
        }
    }
    Ok(Asked::Look { file, on, language, json })
}

fn answer(asked: &Asked) -> Result<String, String> {
    let Asked::Look { file, on, language, json } = asked else { return Ok(USAGE.to_owned()) };
    let cases = match file {
        Some(file) => vec![Case::read(file, *on)?],
        None => Case::shipped(*on)?,
    };
    let looked = cases.iter().map(look).collect::<Result<Vec<_>, _>>()?;
    if *json {
        return serde_json::to_string_pretty(&looked).map_err(|error| error.to_string());
    }
    Ok(print::text(&looked, *language))
}
