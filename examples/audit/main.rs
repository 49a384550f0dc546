//! Was a matter handled right? The files of a supervisor, each with its report: what was done wrong, on which day, how grave, under which
//! provision, what would have been right, and what cannot be judged without asking back.
//!
//! `cargo run --example audit [-- FILE] [--on DAY] [--place PLACE[@ISSUED]] [--lang en] [--json]`. Without a file those in
//! `examples/audit/files` are audited; a file holds one of that form, or the `journal` of a case as the wire's `audit` takes it, with the day
//! (`on`) or bare: a bare one is audited on the day of its last entry. The day is that of the file, and the place that of its journal; `--place` supplies a day of issue that
//! the journal does not assume, such as `--place yanliang@2020-06-01`.

mod file;
mod place;
mod print;
mod report;
mod words;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use file::File;
use gongkai::citation::Language;
use gongkai::regime::Jurisdiction;
use report::report;

const USAGE: &str = "usage: audit [FILE [--on YYYY-MM-DD] [--place PLACE[@YYYY-MM-DD]]] [--lang zh|en] [--json]";

struct Asked {
    file: Option<PathBuf>,
    on: Option<NaiveDate>,
    place: Option<Jurisdiction>,
    language: Language,
    json: bool,
}

fn main() -> ExitCode {
    match asked(std::env::args().skip(1)).and_then(|asked| asked.map_or_else(|| Ok(USAGE.to_owned()), answer)) {
        Ok(text) => {
            // A reader that has seen enough and closed the pipe is no failure.
            let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "audit: {message}");
            ExitCode::from(2)
        }
    }
}

/// What is asked for; `None` where it is help.
fn asked(mut arguments: impl Iterator<Item = String>) -> Result<Option<Asked>, String> {
    let (mut file, mut on, mut place, mut language, mut json) = (None, None, None, Language::Zh, false);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} says nothing: expected a value"));
        match argument.as_str() {
            "--help" | "-h" => return Ok(None),
            "--json" => json = true,
            "--on" => on = Some(place::day(&value()?).map_err(|wrong| format!("--on: {wrong}"))?),
            "--place" => place = Some(place::named(&value()?).map_err(|wrong| format!("--place: {wrong}"))?),
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
    if file.is_none() && (on.is_some() || place.is_some()) {
        return Err(format!("--on and --place are of one file: expected FILE\n{USAGE}"));
    }
    Ok(Some(Asked { file, on, place, language, json }))
}

fn answer(asked: Asked) -> Result<String, String> {
    let files = match asked.file {
        Some(path) => vec![File::read(&path)?.on(asked.on).in_place(asked.place)],
        None => File::shipped()?,
    };
    let reports = files.into_iter().map(report).collect::<Result<Vec<_>, _>>()?;
    if asked.json {
        return serde_json::to_string_pretty(&reports).map_err(|error| error.to_string());
    }
    Ok(print::text(&reports, asked.language))
}
