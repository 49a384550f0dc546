//! A year of applications, from their journals to the annual report: every end, several kinds of applicants, one carried in and one carried out,
//! remedies and a fee; then whether the report adds up, by when it is due, and what an audit finds in the matters behind it.
//!
//! ```text
//! cargo run --example annual_report                                      the year, counted
//! cargo run --example annual_report -- FILE                              checks a report that somebody published
//! cargo run --example annual_report -- FILE --last-year FILE             also against the report of the year before
//! ```
//! `--blank-is-zero` reads blank cells as zero, `--csv` prints the tables for a spreadsheet, `--lang en` in English. Where a report that is
//! checked does not add up, the exit code is 1.

mod year;

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use gongkai::audit::audit;
use gongkai::calendar::Calendar;
use gongkai::citation::Language;
use gongkai::regime::Jurisdiction;
use gongkai::report::annual::{AnnualReport, Blanks, Check, Publisher, ReportFile, publication, tally};
use year::{YEAR, audited_on, filed, table2, year};

const USAGE: &str = "usage: annual_report [FILE [--last-year FILE] [--blank-is-zero]] [--csv] [--lang zh|en]";

struct Asked {
    file: Option<PathBuf>,
    last_year: Option<PathBuf>,
    blanks: Blanks,
    csv: bool,
    language: Language,
}

/// What is printed, and whether something is wrong with the report.
struct Answer {
    text: String,
    wrong: bool,
}

fn main() -> ExitCode {
    match asked(std::env::args().skip(1)).and_then(|asked| asked.map_or_else(|| Ok(help()), |asked| answer(&asked))) {
        Ok(answer) => {
            // A reader that has seen enough and closed the pipe is no failure.
            let _ = writeln!(std::io::stdout(), "{}", answer.text.trim_end());
            if answer.wrong { ExitCode::FAILURE } else { ExitCode::SUCCESS }
        }
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "annual_report: {message}");
            ExitCode::from(2)
        }
    }
}

fn help() -> Answer {
    Answer { text: USAGE.to_owned(), wrong: false }
}

/// What is asked for; `None` where it is help.
fn asked(mut arguments: impl Iterator<Item = String>) -> Result<Option<Asked>, String> {
    let mut asked = Asked { file: None, last_year: None, blanks: Blanks::Missing, csv: false, language: Language::Zh };
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} says nothing: expected a value"));
        match argument.as_str() {
            "--help" | "-h" => return Ok(None),
            "--csv" => asked.csv = true,
            "--blank-is-zero" => asked.blanks = Blanks::Zero,
            "--last-year" => asked.last_year = Some(PathBuf::from(value()?)),
            "--lang" => {
                asked.language = match value()?.as_str() {
                    "zh" => Language::Zh,
                    "en" => Language::En,
                    other => return Err(format!("--lang is `{other}`: expected zh or en")),
                }
            }
            flag if flag.starts_with('-') => return Err(format!("`{flag}` is unknown; {USAGE}")),
            one if asked.file.is_some() => return Err(format!("`{one}` is one file too many; {USAGE}")),
            one => asked.file = Some(PathBuf::from(one)),
        }
    }
    if asked.file.is_none() && (asked.last_year.is_some() || asked.blanks == Blanks::Zero) {
        return Err(format!("--last-year and --blank-is-zero are of one file: expected FILE; {USAGE}"));
    }
    Ok(Some(asked))
}

fn answer(asked: &Asked) -> Result<Answer, String> {
    match &asked.file {
        Some(file) => checked(asked, file),
        None => counted(asked).map_err(|error| error.to_string()),
    }
}

fn read(path: &Path) -> Result<AnnualReport, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let file: ReportFile = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(file.into_report())
}

/// A report that somebody published.
fn checked(asked: &Asked, file: &Path) -> Result<Answer, String> {
    let report = read(file)?;
    let mut checks = vec![report.check(asked.blanks)];
    if let Some(path) = &asked.last_year {
        let last_year = read(path)?;
        checks.push(report.check_across(&last_year, asked.blanks).map_err(|error| error.to_string())?);
    }
    let mut text = if asked.csv { report.csv(asked.language) } else { String::new() };
    let _ = writeln!(text, "{} {}", report.agency(), report.year());
    for check in &checks {
        text += &found(check, asked.language);
    }
    Ok(Answer { text, wrong: !checks.iter().all(Check::is_clean) })
}

fn found(check: &Check, language: Language) -> String {
    let zh = language == Language::Zh;
    if check.is_clean() && check.unchecked().is_empty() {
        return if zh { "勾稽关系均成立\n" } else { "every identity holds\n" }.to_owned();
    }
    let mut text = check.in_language(language);
    let unchecked = check.unchecked().len();
    if unchecked > 0 {
        let _ = if zh {
            writeln!(text, "{unchecked}项勾稽关系因缺少数字未能核对")
        } else {
            writeln!(text, "{unchecked} identities could not be checked: a figure is missing")
        };
    }
    let suspects: Vec<String> = check.suspects().iter().map(|place| place.in_language(language)).collect();
    if !suspects.is_empty() {
        let _ = writeln!(text, "{}{}", if zh { "疑似有误：" } else { "suspect: " }, suspects.join("; "));
    }
    text
}

/// The year of the example.
fn counted(asked: &Asked) -> Result<Answer, Box<dyn std::error::Error>> {
    let (language, nation) = (asked.language, Jurisdiction::national());
    let zh = language == Language::Zh;
    let matters = year()?;
    let filed = filed(&matters)?;
    let tally = tally(YEAR, &filed, &nation, Calendar::national())?;
    let report = tally.report(if zh { "某县自然资源局" } else { "a county bureau (某县自然资源局)" }, table2())?;
    if asked.csv {
        return Ok(Answer { text: report.csv(language), wrong: false });
    }
    let check = report.check(Blanks::Missing);
    let mut text = report.markdown(language);
    let _ = write!(text, "\n## {}\n\n{}", if zh { "核对" } else { "Check" }, found(&check, language));
    for one in tally.by_convention() {
        let name = one.convention.name();
        let _ = writeln!(text, "{}: {} ({})", one.number, one.row.number(), name.in_language(language));
    }
    let _ = writeln!(
        text,
        "{}{}",
        if zh { "未计入（更正本人信息）：" } else { "left out (one's own record): " },
        tally.own_records().join(", ")
    );
    for due in publication(&nation, Publisher::Department, YEAR, Calendar::national())?.due {
        let (by, name) = (due.dated.by.in_language(language), due.duty.name().in_language(language));
        let _ = writeln!(text, "{} {name} {by}", due.dated.span.through());
    }
    let _ = writeln!(text, "\n## {}\n", if zh { "审查" } else { "Audit" });
    for one in &filed {
        let audit = audit(one.case(), &nation, Calendar::national(), audited_on()?)?;
        let told = audit.breaches.iter().map(|breach| {
            let severity = breach.severity.name();
            format!("{} ({})", breach.code.code(), severity.in_language(language))
        });
        let verdict = match (audit.is_lawful(), audit.breaches.is_empty(), zh) {
            (true, _, true) => "未发现违法情形".to_owned(),
            (true, _, false) => "nothing was found".to_owned(),
            (_, true, true) => format!("{}项未能判断", audit.unjudged.len()),
            (_, true, false) => format!("{} left unjudged", audit.unjudged.len()),
            _ => told.collect::<Vec<_>>().join(", "),
        };
        let _ = writeln!(text, "{} {verdict}", one.number());
    }
    Ok(Answer { text, wrong: !check.is_clean() })
}
