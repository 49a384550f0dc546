//! What was looked at, in words.

use std::fmt::Write as _;

use chrono::NaiveDate;
use gongkai::case::{Step, What};
use gongkai::citation::{Code, Language};
use gongkai::deadline::Due;
use gongkai::workflow::application::{Act, Actor, Answer, LastDays};

use crate::detail::{detail, kinds};
use crate::look::{InForce, Looked, Told};
use crate::words::Words;
use crate::{clock, ledger, remedy};

pub(crate) fn text(looked: &[Looked], language: Language) -> String {
    let words = Words { language };
    let files: Vec<String> = looked.iter().map(|one| file(words, one)).collect();
    files.join("\n")
}

fn file(words: Words, looked: &Looked) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "== {}", words.of(&looked.title));
    let (governed, on) = (governed(words, &looked.force), looked.on);
    let _ = match words.language {
        Language::Zh => writeln!(text, "{governed}；截至{on}"),
        Language::En => writeln!(text, "{governed}; as of {on}"),
    };
    timeline(words, &mut text, looked);
    if looked.entries.is_empty() {
        return text;
    }
    title(words, &mut text, "期限", "The clock");
    clock::print(words, &mut text, looked);
    ledger::print(words, &mut text, looked);
    if let Some(last) = &looked.last_days {
        last_days(words, &mut text, last, looked.on);
    }
    next(words, &mut text, looked);
    if let Some(told) = &looked.answer {
        answer(words, &mut text, told);
    }
    if let Some(over) = &looked.silence {
        title(words, &mut text, "救济", "The remedies");
        let name = over.grievance.name();
        let over_what = format!("{}{}{}", words.pick("不服“", "Over \""), words.of(&name), words.pick("”", "\""));
        remedy::print(words, &mut text, &over_what, over);
    }
    text
}

fn title(words: Words, text: &mut String, zh: &str, en: &str) {
    let _ = writeln!(text, "\n{}", words.pick(zh, en));
}

/// The place and the texts; a file between two editions has one for the substance and another for the procedure.
fn governed(words: Words, force: &InForce) -> String {
    let standing = force.standing.as_ref().map(|standing| words.aside(words.of(standing))).unwrap_or_default();
    let (substance, procedure) = (words.by(force.substance), words.by(force.procedure));
    let under = match words.language {
        Language::Zh if substance == procedure => format!("，适用{procedure}"),
        Language::Zh => format!("，实体适用{substance}，程序适用{procedure}"),
        Language::En if substance == procedure => format!(", under the {procedure}"),
        Language::En => format!(", under the {substance} for the substance, the {procedure} for the procedure"),
    };
    format!("{}{}{standing}{under}", words.pick("地方：", "Place: "), words.of(&force.name))
}

fn timeline(words: Words, text: &mut String, looked: &Looked) {
    title(words, text, "经过", "What happened");
    for entry in &looked.entries {
        let _ = write!(text, "  {}  {}", entry.on(), words.of(&entry.event().verb().name()));
        if let Some(detail) = detail(entry.event()) {
            let _ = write!(text, "{}{}", words.pick("：", ": "), words.of(&detail));
        }
        text.push('\n');
    }
    if looked.entries.is_empty() {
        let _ = writeln!(text, "  {}", words.pick("尚未收到申请", "nothing has arrived yet"));
    }
    if looked.later > 0 {
        let later = looked.later;
        let _ = match words.language {
            Language::Zh => writeln!(text, "  （此后另有{later}项记录）"),
            Language::En => writeln!(text, "  (recorded after that day: {later})"),
        };
    }
}

fn last_days(words: Words, text: &mut String, last: &LastDays, on: NaiveDate) {
    let rows = [
        (words.pick("告知补正", "to ask for correction"), last.correction_notice),
        (words.pick("告知延长", "to tell of an extension"), last.extension_notice),
        (words.pick("发出征求意见函", "to send a letter that consults"), last.consultation_letter.map(Due::On)),
        (
            words.pick("发出征求其他机关意见函（内部）", "to consult other agencies (internal)"),
            last.consultation_letter_internal,
        ),
    ];
    if rows.iter().all(|(_, last)| last.is_none()) {
        return;
    }
    title(words, text, "最后可行日", "The last days");
    for (what, last) in rows {
        if let Some(last) = last {
            let _ = writeln!(text, "  {what}{}{}{}", words.pick("：", ": "), words.due(last), words.gone(last, on));
        }
    }
}

fn next(words: Words, text: &mut String, looked: &Looked) {
    if looked.next.is_empty() {
        return;
    }
    title(words, text, "下一步", "What comes next");
    for one in &looked.next {
        let how = match (one.must, one.who) {
            (true, _) => words.pick("应当", "must"),
            // What an agency may do it has to do where it is called for.
            (false, Some(Actor::Agency(_)) | None) => words.pick("视情形", "may"),
            (false, _) => words.pick("可以", "may"),
        };
        let step = step(words, one);
        // After words that already end in a condition, the day stands by itself.
        let by = if step.contains(", ") { ", by " } else { " by " };
        let _ = write!(text, "  {how}{}{step}", words.pick(" ", ": "));
        if let Some(until) = one.until {
            let _ = write!(text, "{}{}", words.until(("，不迟于", by), until), words.gone(until, looked.on));
        }
        if let Some(internal) = one.internal {
            let title = words.pick("，内部届满日", ", internal due day ");
            let _ = write!(text, "{title}{}{}", words.due(internal), words.gone(internal, looked.on));
        }
        if let Some(by) = one.by {
            let _ = write!(text, "{}", words.aside(&words.by(by)));
        }
        text.push('\n');
    }
}

/// Who does what, with whom.
fn step(words: Words, next: &Step) -> String {
    let who = next.who_name.as_ref().map(|name| words.of(name).to_owned());
    let who = match (next.who, who) {
        (Some(Actor::Consulted(_)), Some(who)) => {
            format!("{}{}", words.pick("被征求意见方", "the party consulted"), words.aside(&who))
        }
        (_, who) => who.unwrap_or_else(|| words.pick("本机关", "the agency").to_owned()),
    };
    let with = with(next.act).map(|code| words.aside(code.as_str())).unwrap_or_default();
    format!("{who}{}{}{with}", words.pick(" ", ": "), words.of(&next.act_name))
}

const fn with(what: What) -> Option<Code> {
    let What::Application(act) = what else { return None };
    match act {
        Act::SendLetter(code)
        | Act::DecideOnSilence(code)
        | Act::DecideOnObjection(code)
        | Act::TellThirdParty(code) => Some(code),
        _ => None,
    }
}

fn answer(words: Words, text: &mut String, told: &Told) {
    title(words, text, "答复与救济", "The answer and the remedies");
    let name = match told.answer {
        Answer::Reply(kind) => kinds(kind, &told.beside),
        Answer::Record(answer) => answer.name(),
    };
    let _ = write!(text, "  {}{}", words.of(&name), words.pick("，作出", ", made "));
    let _ = write!(text, "{}", told.made);
    for (what, day) in [(words.pick("寄出", "posted "), told.posted), (words.pick("送达", "served "), told.served)]
    {
        if let Some(day) = day {
            let _ = write!(text, "{}{what}{day}", words.pick("，", ", "));
        }
    }
    text.push('\n');
    lacks(words, text, told);
    if let Some(remedies) = &told.remedies {
        let over = match words.language {
            Language::Zh => format!("不服“{}”的答复", name.zh()),
            Language::En => format!("Against the reply \"{}\"", name.en()),
        };
        remedy::print(words, text, &over, remedies);
        remedy::clause(words, text, remedies);
    }
}

fn lacks(words: Words, text: &mut String, told: &Told) {
    let name = words.pick("所缺：", "It lacks: ");
    if told.lacks.is_empty() {
        let _ = writeln!(text, "  {name}{}", words.pick("无", "nothing"));
    }
    for lack in &told.lacks {
        let _ = writeln!(text, "  {name}{}{}", words.of(&lack.value().name()), words.aside(&words.by(lack.by())));
    }
}
