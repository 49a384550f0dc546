//! The report that a supervisor forwards.

use std::fmt::Write as _;

use gongkai::audit::{Breach, Liable, Severity, Unjudged};
use gongkai::case::Track;
use gongkai::citation::{Code, Language, Text};
use gongkai::fact::Truth;
use gongkai::norm::Reading;
use gongkai::workflow::journal::Entry;

use crate::report::Report;
use crate::words::Words;

pub(crate) fn text(reports: &[Report], language: Language) -> String {
    let words = Words { language };
    let each = reports.iter().map(|one| one.told(words));
    each.collect::<Vec<_>>().join("\n")
}

impl Report {
    fn told(&self, words: Words) -> String {
        let mut text = format!("【{}】{}\n", self.file, words.of(&self.title));
        let _ = writeln!(text, "  {}{}", words.pick("适用：", "Place: "), self.place(words));
        let _ = writeln!(text, "  {}{}", words.pick("审查日：", "Audited as of: "), self.on);
        let _ = writeln!(text, "  {}{}", words.pick("卷宗：", "The file: "), self.kept(words));
        let _ = writeln!(text, "  {}{}", words.pick("结论：", "Verdict: "), self.concluded(words));
        for (at, breach) in self.audit.breaches.iter().enumerate() {
            found(words, &mut text, at + 1, breach);
        }
        let questions = self.questions(words);
        if !questions.is_empty() {
            let _ = writeln!(text, "  {}", words.pick("未能判断：", "Could not be judged:"));
        }
        for question in questions {
            let _ = writeln!(text, "    ? {question}");
        }
        for reading in &self.audit.readings {
            let _ =
                writeln!(text, "  {}{}", words.pick("依据的解释：", "Rests on the reading: "), read(words, *reading));
        }
        text
    }

    /// The place, and how its text stands on the day of the audit.
    fn place(&self, words: Words) -> String {
        let Some(rules) = self.place.rules() else { return words.pick("全国", "the nation").to_owned() };
        let mut name = words.of(rules.name()).to_owned();
        if let Some(issued) = self.place.assumed_issue() {
            let _ = write!(name, "{}{issued}", words.pick("，假定印发日期", ", taken to be issued on "));
        }
        let standing = self.place.on(self.on).ok().and_then(|regime| regime.local().describe());
        standing.map_or(name.clone(), |standing| format!("{name}{}", words.aside(words.of(&standing))))
    }

    /// The procedures in it, its days, and how many entries it has.
    fn kept(&self, words: Words) -> String {
        let names: Vec<Text> = self.case.tracks().into_iter().map(Track::name).collect();
        let names: Vec<&str> = names.iter().map(|name| words.of(name)).collect();
        let days: Vec<_> =
            self.case.entries().filter(|entry| entry.on() <= self.on).map(|entry| Entry::on(&entry)).collect();
        let count = words.counted(days.len(), "项记录", ("entry", "entries"));
        let (Some(first), Some(last)) = (days.first(), days.last()) else { return count };
        let names = names.join(words.pick("、", ", "));
        format!(
            "{names}{}{first}{}{last}{}{count}",
            words.pick("；", "; "),
            words.pick("至", " to "),
            words.pick("，", ", ")
        )
    }

    /// What could not be judged; parts of one paragraph read alike, and are asked about once.
    fn questions(&self, words: Words) -> Vec<String> {
        let mut questions: Vec<String> = self.audit.unjudged.iter().map(|one| asked(words, one)).collect();
        questions.dedup();
        questions
    }

    /// The verdict, with how many breaches of which severity, and what is left.
    fn concluded(&self, words: Words) -> String {
        let severities = [Severity::Unlawful, Severity::Irregular, Severity::InternalOnly, Severity::Contested];
        let counts = severities.into_iter().map(|severity| (severity.name(), self.count(severity)));
        let mut counts: Vec<String> = counts
            .filter(|(_, count)| *count > 0)
            .map(|(name, count)| format!("{}{}{count}", words.of(&name), words.pick("", " ")))
            .collect();
        let left = self.questions(words).len();
        if left > 0 {
            counts.push(format!("{}{left}", words.pick("未能判断", "not judged ")));
        }
        let verdict = words.of(&self.verdict.name()).to_owned();
        if counts.is_empty() {
            verdict
        } else {
            format!("{verdict}{}", words.aside(&counts.join(words.pick("，", ", "))))
        }
    }
}

fn found(words: Words, text: &mut String, number: usize, breach: &Breach) {
    let (name, severity) = (breach.code.name(), breach.severity.name());
    let (name, severity) = (words.of(&name), words.of(&severity));
    let whose = whose(words, breach.with);
    let _ = writeln!(text, "  {number}. {} {name}{whose} [{severity}]", breach.happened);
    let mut line = |zh: &str, en: &str, what: &str| {
        let _ = writeln!(text, "     {}{what}", words.pick(zh, en));
    };
    line("依据：", "Under: ", &words.by(&breach.by));
    line("正确做法：", "Right would have been: ", words.of(&breach.right));
    if let Some(due) = breach.due {
        line("最迟：", "At the latest on: ", &due.to_string());
    }
    if let Some(due) = breach.due_as_known_then {
        line("按当日已知的放假安排，最迟：", "With the calendar as known that day, on: ", &due.to_string());
    }
    if breach.findable != breach.happened {
        line("最早可发现：", "Could be found from: ", &breach.findable.to_string());
    }
    for reading in &breach.readings {
        line("取决于：", "Turns on: ", &read(words, *reading));
    }
    if !breach.supported_by.is_empty() {
        line("支持该行为的依据：", "What supports it all the same: ", &words.by(&breach.supported_by));
    }
    for liable in &breach.liability {
        line("责任：", "Liability: ", &owed(words, liable));
    }
}

fn asked(words: Words, unjudged: &Unjudged) -> String {
    let (name, question) = (unjudged.code.name(), unjudged.want.question());
    let (name, question) = (words.of(&name), words.of(&question));
    let colon = words.pick("：", ": ");
    format!("{name}{}{colon}{question}{}", whose(words, unjudged.with), words.aside(&words.by(&unjudged.by)))
}

fn read(words: Words, reading: Reading) -> String {
    format!("{}{}", words.of(&reading.question()), words.aside(&words.by(&[reading.by()])))
}

fn owed(words: Words, liable: &Liable) -> String {
    let met = match liable.met {
        Truth::Yes => words.pick("应承担责任", "liable"),
        Truth::Open => words.pick("是否达到追责条件未定", "whether the threshold is met is open"),
        Truth::No => words.pick("未达追责条件", "the threshold is not met"),
    };
    format!("{met}{}", words.aside(&words.by(&[liable.by])))
}

/// Whose consultation, or which part.
fn whose(words: Words, with: Option<Code>) -> String {
    with.map_or_else(String::new, |with| words.aside(with.as_str()))
}
