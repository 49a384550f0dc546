//! A reorganisation, and who answers for what it left behind: under the nation, and under each of five local documents,
//! side by side.
//!
//! `cargo run --example responsible [-- FILE] [--suppose DAY] [--lang en] [--json]`. `--suppose` gives the local texts that
//! have no date (a draft, two undated ones) a day of issue, and so shows what they would change.

mod table;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use gongkai::citation::Language;
use table::Question;

const USAGE: &str = "usage: responsible [FILE] [--suppose YYYY-MM-DD] [--lang zh|en] [--json]";

struct Options {
    file: PathBuf,
    suppose: Option<NaiveDate>,
    language: Language,
    json: bool,
}

fn main() -> ExitCode {
    if std::env::args().any(|argument| argument == "--help" || argument == "-h") {
        print(USAGE);
        return ExitCode::SUCCESS;
    }
    match options().and_then(|options| run(&options)) {
        Ok(text) => {
            print(&text);
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("responsible: {message}");
            ExitCode::from(2)
        }
    }
}

fn options() -> Result<Options, String> {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/responsible/reorganisation.json");
    let mut options = Options { file: shipped, suppose: None, language: Language::Zh, json: false };
    let mut arguments = std::env::args().skip(1);
    let mut given = false;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--json" => options.json = true,
            "--lang" => {
                options.language = match arguments.next().as_deref() {
                    Some("zh") => Language::Zh,
                    Some("en") => Language::En,
                    other => return Err(format!("--lang is `{}`: expected zh or en", other.unwrap_or_default())),
                }
            }
            "--suppose" => {
                let day = arguments.next().unwrap_or_default();
                let read =
                    day.parse().map_err(|_| format!("--suppose is `{day}`: expected a day such as 2020-06-01"))?;
                options.suppose = Some(read);
            }
            flag if flag.starts_with('-') => return Err(format!("`{flag}` is unknown\n{USAGE}")),
            file if given => return Err(format!("`{file}` is one file too many\n{USAGE}")),
            file => (options.file, given) = (file.into(), true),
        }
    }
    Ok(options)
}

fn run(options: &Options) -> Result<String, String> {
    let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", options.file.display());
    let text = std::fs::read_to_string(&options.file).map_err(|error| wrong(&error))?;
    let question: Question = serde_json::from_str(&text).map_err(|error| wrong(&error))?;
    if options.json {
        let answers = table::json(&question, options.suppose).map_err(|error| wrong(&error))?;
        return serde_json::to_string_pretty(&answers).map_err(|error| error.to_string());
    }
    table::text(&question, options.suppose, options.language).map_err(|error| wrong(&error))
}

/// A reader that has seen enough and closed the pipe is no failure.
fn print(text: &str) {
    let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
}
