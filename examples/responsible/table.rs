//! The answers as one table, with the reasons below it.

use std::error::Error;
use std::fmt::Write as _;

use chrono::NaiveDate;
use gongkai::agency::{Addressed, Information, Responsibility, Role, Roster, responsible};
use gongkai::citation::{Code, Language, Text};
use gongkai::regime::Jurisdiction;
use serde::Deserialize;
use serde_json::{Value, json};

/// What is asked: a roster, and information whose responsible agency is looked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Question {
    asked_on: NaiveDate,
    roster: Roster,
    matters: Vec<Matter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Matter {
    title: Text,
    information: Information,
    /// The body that an applicant turned to.
    addressed: Code,
}

const PLACES: [(&str, &str, &str); 6] = [
    ("", "国家", "nation"),
    ("yantian", "盐田", "Yantian"),
    ("yanliang", "阎良", "Yanliang"),
    ("lieshan", "烈山", "Lieshan"),
    ("taierzhuang", "台儿庄", "Taierzhuang"),
    ("yunnan_bureau", "云南某局", "Yunnan bureau"),
];

/// The nation and the five places. A date that is supposed is given to those texts only that leave it open.
fn places(suppose: Option<NaiveDate>) -> Result<Vec<Jurisdiction>, Box<dyn Error>> {
    let place = |(code, ..): &(&str, &str, &str)| -> Result<Jurisdiction, Box<dyn Error>> {
        if code.is_empty() {
            return Ok(Jurisdiction::national());
        }
        let place = Jurisdiction::of_place(code)?;
        Ok(suppose.and_then(|day| place.clone().issued_on(day).ok()).unwrap_or(place))
    };
    PLACES.iter().map(place).collect()
}

pub(crate) fn json(question: &Question, suppose: Option<NaiveDate>) -> Result<Value, Box<dyn Error>> {
    let places = places(suppose)?;
    let mut matters = Vec::new();
    for matter in &question.matters {
        let mut answers = Vec::new();
        for place in &places {
            let regime = place.on(question.asked_on)?;
            let answer = responsible(&regime, &question.roster, &matter.information)?;
            let addressed = answer.addressed(matter.addressed)?;
            answers.push(json!({ "answer": answer, "addressed": addressed }));
        }
        matters.push(json!({ "title": matter.title, "addressed": matter.addressed, "answers": answers }));
    }
    Ok(json!({ "asked_on": question.asked_on, "matters": matters }))
}

pub(crate) fn text(
    question: &Question,
    suppose: Option<NaiveDate>,
    language: Language,
) -> Result<String, Box<dyn Error>> {
    let zh = language == Language::Zh;
    let places = places(suppose)?;
    let mut reasons = Reasons::default();
    let mut rows = vec![header(language)];
    for matter in &question.matters {
        let mut row = vec![matter.title.in_language(language).to_owned()];
        let mut replies = vec![reply_title(question, matter, language)];
        for place in &places {
            let regime = place.on(question.asked_on)?;
            let answer = responsible(&regime, &question.roster, &matter.information)?;
            row.push(cell(&answer, &mut reasons, language));
            replies.push(reply(&answer.addressed(matter.addressed)?, language));
        }
        rows.push(row);
        rows.push(replies);
    }
    let mut text = String::new();
    let day = question.asked_on;
    let _ = if zh {
        writeln!(text, "{day}，由哪个机关负责公开（＋负有公开义务，？未定）\n")
    } else {
        writeln!(text, "Who answers on {day} (+ obliged beside, ? open)\n")
    };
    text.push_str(&drawn(&rows));
    text.push('\n');
    for (place, (_, name_zh, name_en)) in places.iter().zip(PLACES) {
        let Some(standing) = place.on(day)?.local().describe() else { continue };
        let name = if zh { name_zh } else { name_en };
        let _ = writeln!(text, "{name}: {}", standing.in_language(language));
    }
    text.push_str(if zh { "\n理由\n" } else { "\nReasons\n" });
    for (number, reason) in reasons.lines.iter().enumerate() {
        let _ = writeln!(text, "[{}] {reason}", number + 1);
    }
    Ok(text)
}

fn header(language: Language) -> Vec<String> {
    let names = PLACES.iter().map(|(_, zh, en)| if language == Language::Zh { *zh } else { *en });
    core::iter::once("").chain(names).map(str::to_owned).collect()
}

/// Each reason once, numbered as it first comes.
#[derive(Default)]
struct Reasons {
    lines: Vec<String>,
}

impl Reasons {
    fn number(&mut self, line: String) -> usize {
        let at = self.lines.iter().position(|known| *known == line).unwrap_or_else(|| {
            self.lines.push(line);
            self.lines.len() - 1
        });
        at + 1
    }
}

fn cell(answer: &Responsibility<'_>, reasons: &mut Reasons, language: Language) -> String {
    let mut words = Vec::new();
    for duty in answer.effective() {
        let number = reasons.number(duty.explain(answer.roster(), language));
        let name =
            duty.body().and_then(|body| answer.roster().body(body)).map(|body| body.name().in_language(language));
        let sign = if duty.role() == Role::Primary { "" } else { "+" };
        words.push(format!("{sign}{}[{number}]", name.unwrap_or("?")));
    }
    words.join(" ")
}

fn reply_title(question: &Question, matter: &Matter, language: Language) -> String {
    let name = question.roster.body(matter.addressed).map_or("", |body| body.name().in_language(language));
    if language == Language::Zh { format!("  向{name}申请") } else { format!("  asked of {name}") }
}

fn reply(addressed: &Addressed<'_>, language: Language) -> String {
    let (zh, en, to) = match addressed {
        Addressed::Answers { .. } => ("应当答复", "answers", None),
        Addressed::MayAnswer { .. } => ("可以答复", "may answer", None),
        Addressed::NotAnAddressee { agency, .. } => ("由其机关受理→", "goes to ", Some(*agency)),
        Addressed::NotResponsible { responsible: Some(body), .. } => ("告知非本机关→", "sends on to ", Some(*body)),
        Addressed::NotResponsible { responsible: None, .. } => ("告知非本机关", "not responsible", None),
        Addressed::Elsewhere { .. } => ("适用其他规定", "other rules", None),
        _ => ("未定", "open", None),
    };
    let name = to.map_or("", |body| body.name().in_language(language));
    format!("{}{name}", if language == Language::Zh { zh } else { en })
}

/// Columns as wide as their widest cell; a Chinese character is two columns wide.
fn drawn(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widest =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(widest).collect();
    let mut text = String::new();
    for row in rows {
        let line: Vec<String> = row
            .iter()
            .zip(&widths)
            .map(|(cell, widest)| format!("{cell}{}", " ".repeat(widest - width(cell))))
            .collect();
        let _ = writeln!(text, "{}", line.join("  ").trim_end());
    }
    text
}

fn width(text: &str) -> usize {
    text.chars().map(|character| if character < '\u{2e80}' { 1 } else { 2 }).sum()
}
