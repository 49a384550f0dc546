//! The remedies over an answer, in words.

use std::fmt::Write as _;

use gongkai::citation::Language;
use gongkai::workflow::application::{Remedies, RemedyTime, Way};

use crate::words::Words;

pub(crate) fn print(words: Words, text: &mut String, told: &Remedies) {
    let name = told.grievance.name();
    let _ = writeln!(
        text,
        "  {}{}{}{}",
        words.pick("不服“", "Over \""),
        words.of(&name),
        words.pick("”：", "\": "),
        way(words, &told.way)
    );
    let times = [
        (words.pick("行政复议", "reconsideration"), told.reconsideration),
        (words.pick("行政诉讼", "a suit"), told.suit),
        (words.pick("复议后起诉", "a suit after reconsideration"), told.suit_after_reconsideration),
        (words.pick("未告知的，行政复议", "reconsideration, where it was not told"), told.untold[0]),
        (words.pick("未告知的，行政诉讼", "a suit, where it was not told"), told.untold[1]),
        (words.pick("行政复议最长", "reconsideration, at most"), told.at_most[0]),
        (words.pick("行政诉讼最长", "a suit, at most"), told.at_most[1]),
    ];
    for (what, time) in times {
        if let Some(told) = time {
            let _ = writeln!(text, "    {what}{}{}", words.pick("：", ": "), time_of(words, &told));
        }
    }
    let _ = writeln!(text, "    {}{}", words.pick("投诉、举报：", "a complaint: "), words.by(told.complaint));
    if let Some(by) = told.to_be_told {
        let to_be_told = words.pick("应当告知先申请行政复议", "the answer has to say that reconsideration comes first");
        let _ = writeln!(text, "    {to_be_told}{}", words.aside(&words.by(by)));
    }
}

fn way(words: Words, way: &Way) -> String {
    match way {
        Way::Settled(route) => format!("{}{}", words.of(&route.value().name()), words.aside(&words.by(route.by()))),
        Way::Open { reading, choices } => {
            let ways: Vec<String> = choices
                .iter()
                .map(|(choice, route)| {
                    let (choice, name) = (choice.name(), route.value().name());
                    format!("{} → {}{}", words.of(&choice), words.of(&name), words.aside(&words.by(route.by())))
                })
                .collect();
            let question = reading.question();
            format!(
                "{}{}{}{}",
                words.pick("未定。", "open: "),
                words.of(&question),
                words.pick("", " "),
                ways.join(words.pick("；", "; "))
            )
        }
        _ => words.pick("当时的规定未经核实", "what stood then has not been seen").to_owned(),
    }
}

fn time_of(words: Words, time: &RemedyTime) -> String {
    let period = words.period(*time.period);
    let until = time.until.map(|until| words.due(until)).map(|until| match words.language {
        Language::Zh => format!("，至{until}"),
        Language::En => format!(", until {until}"),
    });
    let contested = if time.verified { "" } else { words.pick("，条文未经核实", ", its text not verified") };
    format!("{period}{}{contested}{}", until.unwrap_or_default(), words.aside(&words.by(time.period.by())))
}
