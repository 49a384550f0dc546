//! One document on its way to the public in five places: secrecy review, consultation and gates, day by day, with what was
//! missing and what was refused.
//!
//! `cargo run --example review [-- --place PLACE] [--lang en] [--json]`, or `-- --diagram PLACE` for the procedure of a place as
//! two Mermaid diagrams. What happens in each place is in `examples/review/*.json`; everything else the library says.

mod play;
mod print;
mod script;

use std::io::Write as _;
use std::process::ExitCode;

use gongkai::citation::Language;
use script::Script;

const USAGE: &str = "usage: review [--place PLACE] [--lang zh|en] [--json] | review --diagram PLACE|nation";

enum Asked {
    Help,
    Play { place: Option<String>, language: Language, json: bool },
    Diagram(String),
}

fn main() -> ExitCode {
    match asked().and_then(|asked| answer(&asked)) {
        Ok(text) => {
            // A reader that has seen enough and closed the pipe is no failure.
            let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("review: {message}");
            ExitCode::from(2)
        }
    }
}

fn asked() -> Result<Asked, String> {
    let (mut place, mut language, mut json, mut diagram) = (None, None, false, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} says nothing: expected a value"));
        match argument.as_str() {
            "--help" | "-h" => return Ok(Asked::Help),
            "--json" => json = true,
            "--place" => place = Some(value()?),
            "--diagram" => diagram = Some(value()?),
            "--lang" => {
                language = Some(match value()?.as_str() {
                    "zh" => Language::Zh,
                    "en" => Language::En,
                    other => return Err(format!("--lang is `{other}`: expected zh or en")),
                });
            }
            other => return Err(format!("`{other}` is unknown; {USAGE}")),
        }
    }
    match diagram {
        Some(_) if json || place.is_some() || language.is_some() => Err(format!("--diagram stands alone; {USAGE}")),
        Some(place) => Ok(Asked::Diagram(place)),
        None => Ok(Asked::Play { place, language: language.unwrap_or_default(), json }),
    }
}

fn answer(asked: &Asked) -> Result<String, String> {
    match asked {
        Asked::Help => Ok(USAGE.to_owned()),
        Asked::Diagram(place) => print::diagrams(place),
        Asked::Play { place, language, json } => {
            let played = Script::of_places(place.as_deref())?.iter().map(play::play).collect::<Result<Vec<_>, _>>()?;
            if *json {
                return serde_json::to_string_pretty(&played).map_err(|error| error.to_string());
            }
            Ok(print::text(&played, *language))
        }
    }
}
