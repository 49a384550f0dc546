//! Where the days of a file went, in words.

use std::fmt::Write as _;

use gongkai::citation::{Language, Provision};
use gongkai::deadline::{Due, Interval, IntervalKind};

use crate::look::{Counted, Looked};
use crate::table::drawn;
use crate::words::Words;

pub(crate) fn print(words: Words, text: &mut String, looked: &Looked) {
    // By which provision an answer was delayed.
    let delayed = looked.clock.statutory.and_then(|time| time.delayed_to).map(|until| until.by());
    for counted in &looked.deadlines {
        one(words, text, words.pick("台账", "The ledger"), counted, delayed);
    }
    for counted in &looked.internal_deadlines {
        one(words, text, words.pick("内部期限台账", "The ledger of the internal time"), counted, delayed);
    }
}

fn one(words: Words, text: &mut String, title: &str, counted: &Counted, delayed: Option<Provision>) {
    let trigger = counted.deadline.trigger();
    let (on, what, due) = (trigger.on(), words.of(trigger.what()), ends(words, counted.deadline.due()));
    let intervals = counted.ledger.intervals();
    let last = intervals.last().filter(|last| last.kind() == IntervalKind::Delayed);
    let delayed = last.zip(delayed).map(|(last, by)| (last.through(), words.by(by)));
    let _ = match (words.language, delayed) {
        (Language::Zh, None) => writeln!(text, "\n{title}：{on}{what}起，{due}"),
        (Language::Zh, Some((to, by))) => writeln!(text, "\n{title}：{on}{what}起，{due}，依{by}延迟至{to}"),
        (Language::En, None) => writeln!(text, "\n{title}: from {on} ({what}), {due}"),
        (Language::En, Some((to, by))) => {
            writeln!(text, "\n{title}: from {on} ({what}), {due}, delayed to {to} under {by}")
        }
    };
    let mut rows: Vec<Vec<String>> = intervals.iter().map(|interval| row(words, interval)).collect();
    let all = intervals.iter().fold(0, |sum, interval| sum + interval.counted());
    let sums = [words.days(counted.ledger.days()), counts(words, all), String::new()];
    rows.push(core::iter::once(words.pick("合计", "in all").to_owned()).chain(sums).collect());
    text.push_str(&drawn(&rows));
}

fn ends(words: Words, due: Due) -> String {
    match (due, words.language) {
        (Due::On(day), Language::Zh) => format!("{day}届满"),
        (Due::Between(_), Language::Zh) => format!("届满日{}", words.due(due)),
        (_, Language::En) => format!("due {}", words.due(due)),
    }
}

fn row(words: Words, interval: &Interval) -> Vec<String> {
    let (from, through) = (interval.from(), interval.through());
    let span = if from == through { from.to_string() } else { format!("{from} – {through}") };
    let kind = words.of(&interval.kind().name()).to_owned();
    vec![span, words.days(interval.days()), counts(words, interval.counted()), kind]
}

fn counts(words: Words, counted: u32) -> String {
    match words.language {
        Language::Zh => format!("计入{counted}个工作日"),
        Language::En => format!("working days counted: {counted}"),
    }
}
