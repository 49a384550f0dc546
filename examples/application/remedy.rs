//! The remedies over an answer or over silence, in words.

use std::fmt::Write as _;

use gongkai::workflow::application::{Remedies, RemedyTime, Way};

use crate::words::Words;

/// Over what is said in so many words, such as `不服“予以公开”的答复`.
pub(crate) fn print(words: Words, text: &mut String, over: &str, told: &Remedies) {
    let _ = writeln!(text, "  {over}{}{}", words.pick("：", ": "), way(words, &told.way));
    let mut line = |line: String| {
        let _ = writeln!(text, "    {line}");
    };
    if told.reconsideration_unseen {
        line(words.pick("行政复议：期限未经核实", "reconsideration: its time has not been verified here").to_owned());
    }
    let times = [
        (words.pick("行政复议", "reconsideration"), told.reconsideration),
        (words.pick("行政诉讼", "a suit"), told.suit),
        (words.pick("复议后起诉", "a suit after reconsideration"), told.suit_after_reconsideration),
        (words.pick("未告知的，行政复议", "reconsideration, where it was not told"), told.untold.reconsideration),
        (words.pick("未告知的，行政诉讼", "a suit, where it was not told"), told.untold.suit),
        (words.pick("行政复议最长", "reconsideration, at the latest"), told.at_most.reconsideration),
        (words.pick("行政诉讼最长", "a suit, at the latest"), told.at_most.suit),
    ];
    for (what, time) in times {
        if let Some(time) = time {
            line(format!("{what}{}{}", words.pick("：", ": "), time_of(words, &time)));
        }
    }
    line(format!("{}{}", words.pick("投诉、举报：", "a complaint: "), words.by(told.complaint)));
    if let Some(by) = told.to_be_told {
        let to_be_told = words.pick("应当告知先申请行政复议", "the answer has to say that reconsideration comes first");
        line(format!("{to_be_told}{}", words.aside(&words.by(by))));
    }
}

/// What a reply says of them, ready for the names of the bodies.
pub(crate) fn clause(words: Words, text: &mut String, told: &Remedies) {
    let body = words.pick("〔复议机关〕", "〔the reconsideration body〕");
    let court = words.pick("〔人民法院〕", "〔the people's court〕");
    if let Some(clause) = told.clause(words.language, body, court) {
        let _ = writeln!(text, "  {}{clause}", words.pick("答复中的救济告知：", "Clause for the reply: "));
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
    let until = time.until.map(|until| words.until(("，至", ", until "), until));
    let contested = if time.verified { "" } else { words.pick("，条文未经核实", ", its text not verified") };
    format!("{period}{}{contested}{}", until.unwrap_or_default(), words.aside(&words.by(time.period.by())))
}
