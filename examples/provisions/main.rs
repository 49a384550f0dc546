//! Every provision of the Regulation and of the five local documents, with the rules that carry it.
//!
//! ```text
//! cargo run --example provisions                              the coverage, document by document and system by system
//! cargo run --example provisions -- --document lieshan        one document
//! cargo run --example provisions -- 台儿庄 保密审查 第六条      what these words speak of
//! ```
//! `--json` gives the same as data, `--lang en` in English. `--help` lists the forms.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

use gongkai::citation::{Code, Instrument, Language, Provision, instrument};
use gongkai::law::index::{self, Entry};
use gongkai::norm::Rule;

const USAGE: &str = "\
usage: provisions [OPTIONS]                       coverage, document by document
       provisions --document CODE [OPTIONS]       such as lieshan, taierzhuang.secrecy_review, national.2019
       provisions WORD... [OPTIONS]               what all of the words speak of, such as 台儿庄 保密审查 第六条
options: --json         as data
         --lang zh|en   the language
         --help         this text";

#[derive(Default)]
struct Arguments {
    help: bool,
    json: bool,
    language: Language,
    document: Option<Code>,
    words: Vec<String>,
}

fn main() -> ExitCode {
    match read(std::env::args().skip(1)).and_then(|arguments| answer(&arguments)) {
        Ok(text) => {
            // A reader that closes the pipe early has read enough.
            let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "provisions: {why}\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn read(mut given: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut arguments = Arguments::default();
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
            "--document" => {
                let name = given.next().unwrap_or_default();
                let code: Code = name.parse().map_err(|why| format!("document `{name}`: {why}"))?;
                if index::within(Provision::in_text(code)).next().is_none() {
                    return Err(format!("document `{name}`: expected one of {}", documents().join(", ")));
                }
                arguments.document = Some(code);
            }
            option if option.starts_with("--") => return Err(format!("option `{option}`: expected one below")),
            word => arguments.words.push(word.to_owned()),
        }
    }
    Ok(arguments)
}

/// The code of a document: what stands before the system.
fn document(entry: &Entry) -> String {
    let source = entry.at().source();
    match instrument(source).and_then(Instrument::within) {
        Some(document) => document.to_string(),
        None => source.to_string(),
    }
}

fn documents() -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for entry in index::entries() {
        let name = document(entry);
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

fn answer(arguments: &Arguments) -> Result<String, String> {
    if arguments.help {
        return Ok(USAGE.to_owned());
    }
    let asked = arguments.document.is_some() || !arguments.words.is_empty();
    let within = |entry: &&Entry| {
        arguments.document.is_none_or(|code| index::within(Provision::in_text(code)).any(|one| one == *entry))
    };
    let found: Vec<&Entry> = index::entries()
        .filter(within)
        .filter(|entry| arguments.words.iter().all(|word| entry.answers_to(word)))
        .collect();
    if found.is_empty() {
        return Err(format!("nothing speaks of {}: expected words of a document", arguments.words.join(" ")));
    }
    if arguments.json {
        return serde_json::to_string_pretty(&found).map_err(|why| why.to_string());
    }
    let mut text = String::new();
    if asked {
        for entry in &found {
            print(&mut text, entry, arguments.language);
        }
    }
    coverage(&mut text, &found, arguments.language);
    Ok(text)
}

fn print(text: &mut String, entry: &Entry, language: Language) {
    let kind = entry.kind().name();
    let modality = entry.modality().name();
    let head = entry.at().in_language(language);
    let (kind, modality) = (kind.in_language(language), modality.in_language(language));
    let _ = writeln!(text, "{head}\n  {}  {kind} · {modality}", entry.at().stable());
    let _ = writeln!(text, "  {}", entry.gist().in_language(language));
    if let Some(why) = entry.states_no_rule() {
        let label = if language == Language::Zh { "不含规则" } else { "states no rule" };
        let _ = writeln!(text, "  – {label}: {}", why.in_language(language));
    }
    for rule in entry.carried_by() {
        let name = named(&rule, language);
        let bearer = rule.bearer().map(|role| format!(" ({})", role.name().in_language(language))).unwrap_or_default();
        let _ =
            writeln!(text, "  → {}{}{bearer}", rule.list(), if name.is_empty() { name } else { format!(" {name}") });
    }
    text.push('\n');
}

/// What a rule is called, where it has a name of its own.
fn named(rule: &Rule<'_>, language: Language) -> String {
    let name = match rule {
        Rule::Duty(row) => row.name().clone(),
        Rule::Gate(row) => row.name().clone(),
        Rule::Limb(row) => row.name().clone(),
        Rule::Finding(row) => row.question().clone(),
        Rule::Indicator(row) => row.question().clone(),
        Rule::Principle(row) => row.name(),
        Rule::Allocation(row) => row.name(),
        Rule::Wording(row) => return format!("{} = {}", row.printed(), row.read_as().in_language(language)),
        Rule::Reference(row) => return row.to().in_language(language),
        Rule::Period(_, row) => return row.value().in_language(language),
        Rule::Appointment(row) => row.role().name(),
        Rule::ReviewStep(row) => row.value().0.name(),
        _ => return String::new(),
    };
    name.in_language(language).to_owned()
}

/// How many entries of each document and system there are, how many rules carry them, and how many state no rule.
fn coverage(text: &mut String, found: &[&Entry], language: Language) {
    let mut order: Vec<String> = Vec::new();
    let mut rows: BTreeMap<String, [usize; 4]> = BTreeMap::new();
    for entry in found {
        let (document, system) = (document(entry), entry.at().source().to_string());
        let carried = entry.carried_by().count();
        let mut names = vec![document];
        if names.first() != Some(&system) {
            names.push(system);
        }
        for name in names {
            if !order.contains(&name) {
                order.push(name.clone());
            }
            let row = rows.entry(name).or_default();
            for (place, more) in [1, usize::from(carried > 0), carried, usize::from(entry.states_no_rule().is_some())]
                .into_iter()
                .enumerate()
            {
                if let Some(cell) = row.get_mut(place) {
                    *cell += more;
                }
            }
        }
    }
    let head = match language {
        Language::Zh => ["文件", "条目", "有规则承载", "规则", "不含规则"],
        Language::En => ["text", "entries", "carried", "rules", "state no rule"],
    };
    let _ = writeln!(text, "| {} |\n|---|---|---|---|---|", head.join(" | "));
    for name in order {
        if let Some(row) = rows.get(&name) {
            let cells: Vec<String> = row.iter().map(usize::to_string).collect();
            let _ = writeln!(text, "| {name} | {} |", cells.join(" | "));
        }
    }
}
