//! Reads matters and prints for each: the answer, by when, why, and what is still to be asked.
//!
//! `cargo run --example advise [-- FILE...] [--lang en] [--json]`; without a file, the matters shipped beside it. With
//! `--json` the answers come as one array.

mod advice;
mod matter;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use gongkai::citation::Language;
use matter::Matter;

const USAGE: &str = "usage: advise [FILE...] [--lang zh|en] [--json]";

struct Options {
    files: Vec<PathBuf>,
    language: Language,
    json: bool,
}

fn main() -> ExitCode {
    if std::env::args().any(|argument| argument == "--help") {
        print(USAGE);
        return ExitCode::SUCCESS;
    }
    match options().and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("advise: {message}");
            ExitCode::from(2)
        }
    }
}

fn options() -> Result<Options, String> {
    let mut options = Options { files: Vec::new(), language: Language::Zh, json: false };
    let mut arguments = std::env::args().skip(1);
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
            flag if flag.starts_with('-') => return Err(format!("`{flag}` is unknown\n{USAGE}")),
            file => options.files.push(file.into()),
        }
    }
    if options.files.is_empty() {
        options.files = shipped()?;
    }
    Ok(options)
}

fn shipped() -> Result<Vec<PathBuf>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/matters");
    let entries = folder.read_dir().map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    files.sort();
    Ok(files)
}

fn run(options: &Options) -> Result<(), String> {
    let mut values = Vec::new();
    for file in &options.files {
        let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let text = std::fs::read_to_string(file).map_err(|error| wrong(&error))?;
        let matter: Matter = serde_json::from_str(&text).map_err(|error| wrong(&error))?;
        if options.json {
            values.push(advice::json(&matter).map_err(|error| wrong(&error))?);
        } else {
            print(&advice::text(&matter, options.language).map_err(|error| wrong(&error))?);
        }
    }
    if options.json {
        print(&serde_json::to_string_pretty(&values).map_err(|error| error.to_string())?);
    }
    Ok(())
}

/// A reader that has seen enough and closed the pipe is no failure.
fn print(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}
