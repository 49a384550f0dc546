//! A place of one's own, from nothing: its rules as JSON, in the same types as the five that are built in.
//!
//! ```text
//! cargo run --example sixth_place                   the rules in hekou.json, what they change, and what of them has no effect
//! cargo run --example sixth_place -- FILE           the same for another file
//! cargo run --example sixth_place -- --of lieshan   the rules of a built-in place, as a file to start from
//! ```
//! `--lang en` in English. `--help` lists the forms.
//!
//! # How a file is made
//! 1. Give the place a code of its own (`place`), its name, and what its text says of its time in force: `{"force": "dated", "from": "2022-01-01"}`,
//!    `{"force": "undated"}`, `{"force": "draft", "term_years": 3}` or `{"force": "no_later_than", "bound": "2021-08-04"}`.
//! 2. Start from an empty file, or from `--of` a built-in place, and put the own text's provisions into every `by`.
//! 3. Go through the text article by article. Whatever it says goes into the list of its kind, with `by`, its provision:
//!    `place/article/paragraph/item` and `/part` where one article holds several norms. A text with systems calls them `place.system`.
//! 4. Load it. What no local text may say is refused, and what has no effect against the Regulation is kept and shown as a conflict.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use chrono::NaiveDate;
use gongkai::calendar::Calendar;
use gongkai::citation::Language;
use gongkai::duty;
use gongkai::law::local;
use gongkai::norm::{LocalRules, Purpose, Role};
use gongkai::regime::Jurisdiction;

const USAGE: &str = "\
usage: sixth_place [FILE] [OPTIONS]         the rules of a place
       sixth_place --of PLACE               those of a built-in place, as JSON
options: --lang zh|en   the language
         --help         this text";

const HEKOU: &str = include_str!("hekou.json");

fn main() -> ExitCode {
    match answer(std::env::args().skip(1)) {
        Ok(text) => {
            // A reader that closes the pipe early has read enough.
            let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "sixth_place: {why}\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn answer(mut given: impl Iterator<Item = String>) -> Result<String, String> {
    let (mut file, mut language) = (None, Language::Zh);
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--help" => return Ok(USAGE.to_owned()),
            "--lang" => {
                language = match given.next().as_deref() {
                    Some("zh") => Language::Zh,
                    Some("en") => Language::En,
                    other => return Err(format!("language `{}`: expected zh or en", other.unwrap_or_default())),
                };
            }
            "--of" => {
                let place = given.next().unwrap_or_default();
                let rules = local::rules(&place).ok_or_else(|| format!("place `{place}`: expected one of the five"))?;
                return serde_json::to_string_pretty(rules).map_err(|why| why.to_string());
            }
            option if option.starts_with("--") => return Err(format!("option `{option}`: expected one below")),
            name => file = Some(name.to_owned()),
        }
    }
    let text = match &file {
        Some(name) => std::fs::read_to_string(name).map_err(|why| format!("{name}: {why}"))?,
        None => HEKOU.to_owned(),
    };
    let rules: LocalRules = serde_json::from_str(&text).map_err(|why| format!("the rules are refused: {why}"))?;
    let place = Jurisdiction::with_rules(rules).map_err(|why| format!("the rules are refused: {why}"))?;
    show(&place, language)
}

fn show(place: &Jurisdiction, language: Language) -> Result<String, String> {
    let day = NaiveDate::from_ymd_opt(2025, 3, 4).ok_or("no such day")?;
    let regime = place.on(day).map_err(|why| why.to_string())?;
    let say = |zh: &'static str, en: &'static str| if language == Language::Zh { zh } else { en };
    let mut text = String::new();
    let standing = regime.local().describe().map(|words| words.in_language(language).to_owned()).unwrap_or_default();
    let _ = writeln!(text, "{} · {day} · {standing}\n", place.place());

    let _ = writeln!(text, "{}", say("期限（内部 / 法定 / 适用）", "periods (internal / statutory / effective)"));
    for purpose in [Purpose::Publication, Purpose::Reply] {
        let layered = regime.period(purpose);
        let name = |period: Option<_>| {
            period.map_or_else(
                || "–".to_owned(),
                |period: gongkai::citation::Cited<gongkai::norm::Period>| {
                    format!("{} {}", period.in_language(language), period.by().stable())
                },
            )
        };
        let (internal, statutory, effective) =
            (name(layered.internal), name(layered.statutory), name(layered.effective()));
        let purpose = purpose.name();
        let _ = writeln!(text, "  {}: {internal} / {statutory} / {effective}", purpose.in_language(language));
    }

    let _ = writeln!(text, "\n{}", say("2025年的定期义务", "recurring duties of 2025"));
    let bearers = place.rules().map(LocalRules::duties).unwrap_or_default().iter().map(gongkai::norm::Duty::bearer);
    let roles: Vec<Role> = bearers.chain([Role::Department]).collect();
    let year = duty::year(place, Calendar::national(), 2025, &roles);
    for dated in year.map_err(|why| why.to_string())? {
        let _ = writeln!(text, "  {}  {}  {}", dated.span.through(), dated.duty, dated.by.stable());
    }

    let _ = writeln!(text, "\n{}", say("与《条例》等的冲突", "conflicts"));
    for conflict in regime.conflicts() {
        let against: Vec<String> = conflict.against.iter().map(gongkai::citation::Provision::stable).collect();
        let stands = conflict.prevails.name();
        let difference = conflict.difference.in_language(language);
        let (local, stands) = (conflict.local.stable(), stands.in_language(language));
        let against = if against.is_empty() { "–".to_owned() } else { against.join(", ") };
        let _ = writeln!(text, "  {local} ↔ {against}  {difference} · {stands}");
    }
    Ok(text)
}
