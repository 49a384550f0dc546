//! What was looked at, in words.

use std::fmt::Write as _;

use chrono::NaiveDate;
use gongkai::citation::{Code, Language};
use gongkai::deadline::{Due, Interval};
use gongkai::workflow::application::{Act, Actor, Answer, LastDays, Next, Stage, Time, Timeliness};

use crate::detail::detail;
use crate::look::{Counted, InForce, Looked, Read, Told};
use crate::remedy;
use crate::words::Words;

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
    clock(words, &mut text, looked);
    for counted in &looked.deadlines {
        ledger(words, &mut text, counted);
    }
    if let Some(last) = &looked.last_days {
        last_days(words, &mut text, last, looked.on);
    }
    next(words, &mut text, looked);
    if let Some(told) = &looked.answer {
        answer(words, &mut text, told);
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

fn clock(words: Words, text: &mut String, looked: &Looked) {
    title(words, text, "期限", "The clock");
    let _ = write!(text, "  {}{}", words.pick("状态：", "Standing: "), words.standing(looked.clock.standing));
    if let Some(Stage::Closed(closed)) = looked.stage {
        let _ = write!(text, "{}{} {}", words.pick("，", ", "), closed.on(), words.of(&closed.how().name()));
    }
    text.push('\n');
    receipt(words, text, looked);
    times(words, text, looked);
    if let Some(timeliness) = &looked.timeliness {
        let _ = writeln!(text, "  {}{}", words.pick("是否按期：", "In time: "), in_time(words, timeliness));
    }
    for read in &looked.read {
        let _ = writeln!(text, "  {}", reading(words, read));
    }
    for one in &looked.clock.gaps {
        let _ = writeln!(text, "  {}{}", words.pick("未定：", "Not known: "), words.of(&one.name()));
    }
    if looked.clock.undated {
        let undated =
            words.pick("地方文本日期不明，仅计算法定期限", "the local text has no date: the nation's time alone");
        let _ = writeln!(text, "  {undated}");
    }
}

fn receipt(words: Words, text: &mut String, looked: &Looked) {
    let Some(receipt) = looked.clock.receipt else { return };
    let day = match (receipt.day, receipt.earliest, receipt.latest) {
        (Some(day), ..) => day.to_string(),
        (None, Some(first), Some(last)) => between(words, first, last),
        (None, Some(first), None) => format!("{}{first}", words.pick("不早于", "not before ")),
        (None, None, _) => words.pick("未定", "not known").to_owned(),
    };
    let _ =
        writeln!(text, "  {}{day}{}", words.pick("收到申请之日：", "Received: "), words.aside(&words.by(receipt.by)));
}

fn between(words: Words, first: NaiveDate, last: NaiveDate) -> String {
    match words.language {
        Language::Zh => format!("{first}或者{last}"),
        Language::En => format!("{first} or {last}"),
    }
}

/// The nation's time and the place's own, side by side.
fn times(words: Words, text: &mut String, looked: &Looked) {
    let times: Vec<(&str, Time)> = [
        (words.pick("法定", "by statute"), looked.clock.statutory),
        (words.pick("内部", "inside the agency"), looked.clock.internal),
    ]
    .into_iter()
    .filter_map(|(name, time)| Some((name, time?)))
    .collect();
    if times.is_empty() {
        return;
    }
    let row = |name: &str, cell: &dyn Fn(&Time) -> String| {
        core::iter::once(name.to_owned()).chain(times.iter().map(|(_, time)| cell(time))).collect::<Vec<_>>()
    };
    let mut rows =
        vec![core::iter::once(String::new()).chain(times.iter().map(|(name, _)| (*name).to_owned())).collect()];
    rows.push(row(words.pick("期限", "period"), &|time| words.period(*time.period)));
    rows.push(row(words.pick("届满", "due"), &|time| ends(words, time)));
    if times.iter().any(|(_, time)| time.delayed_to.is_some()) {
        rows.push(row(words.pick("延迟至", "delayed to"), &|time| {
            time.delayed_to
                .map_or_else(String::new, |until| format!("{}{}", *until, words.aside(&words.by(until.by()))))
        }));
    }
    rows.push(row(words.pick("依据", "under"), &|time| words.by(time.period.by())));
    text.push_str(&drawn(&rows));
}

fn ends(words: Words, time: &Time) -> String {
    let first = words.due(time.earliest);
    match (time.settled(), time.latest) {
        (Some(day), _) => day.to_string(),
        (None, None) => format!("{}{first}", words.pick("不早于", "not before ")),
        (None, Some(latest)) if latest == time.earliest => first,
        (None, Some(latest)) => {
            let last = words.due(latest);
            match words.language {
                Language::Zh => format!("最早{first}，最迟{last}"),
                Language::En => format!("{first} at the earliest, {last} at the latest"),
            }
        }
    }
}

fn in_time(words: Words, timeliness: &Timeliness) -> String {
    match timeliness {
        Timeliness::InTime => words.pick("按期", "yes").to_owned(),
        Timeliness::Late { due } => format!("{}{due}", words.pick("逾期，最迟应于", "no, due by ")),
        Timeliness::Open { readings } => {
            let questions: Vec<_> = readings.iter().map(|reading| reading.question()).collect();
            let questions: Vec<_> = questions.iter().map(|question| words.of(question)).collect();
            format!("{}{}", words.pick("未定，取决于：", "open, it turns on: "), questions.join(words.pick("", " ")))
        }
        Timeliness::NoTime => words.pick("无法定期限", "no text sets a time").to_owned(),
        _ => words.pick("其他", "otherwise").to_owned(),
    }
}

fn reading(words: Words, read: &Read) -> String {
    let question = read.reading.question();
    let asked = format!("{}{}", words.of(&question), words.aside(&words.by(read.reading.by())));
    match read.choice {
        Some(choice) => {
            format!("{}{asked} → {}", words.pick("所采解释：", "Reading in force: "), words.of(&choice.name()))
        }
        None => format!("{}{asked}", words.pick("未决解释：", "Open reading: ")),
    }
}

fn ledger(words: Words, text: &mut String, counted: &Counted) {
    let (trigger, due) = (counted.deadline.trigger(), words.due(counted.deadline.due()));
    let what = words.of(trigger.what());
    let _ = match words.language {
        Language::Zh => writeln!(text, "\n台账：{}{what}起，{due}届满", trigger.on()),
        Language::En => writeln!(text, "\nThe ledger: from {} ({what}), due {due}", trigger.on()),
    };
    let intervals = counted.ledger.intervals();
    let mut rows: Vec<Vec<String>> = intervals.iter().map(|interval| row(words, interval)).collect();
    let all = intervals.iter().fold(0, |sum, interval| sum + interval.counted());
    let sums = [words.days(counted.ledger.days()), counts(words, all), String::new()];
    rows.push(core::iter::once(words.pick("合计", "in all").to_owned()).chain(sums).collect());
    text.push_str(&drawn(&rows));
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

fn last_days(words: Words, text: &mut String, last: &LastDays, on: NaiveDate) {
    let rows = [
        (words.pick("告知补正", "to ask for correction"), last.correction_notice),
        (words.pick("告知延长", "to tell of an extension"), last.extension_notice),
        (words.pick("发出征求意见函", "to send a letter that consults"), last.consultation_letter.map(Due::On)),
        (
            words.pick("发出征求其他机关意见函（内部）", "to consult other agencies, inside the agency"),
            last.consultation_letter_internal,
        ),
    ];
    if rows.iter().all(|(_, last)| last.is_none()) {
        return;
    }
    title(words, text, "最后可行日", "The last days");
    for (what, last) in rows {
        if let Some(last) = last {
            let _ = writeln!(text, "  {what}{}{}", words.pick("：", ": "), words.last(last, on));
        }
    }
}

fn next(words: Words, text: &mut String, looked: &Looked) {
    if looked.next.is_empty() {
        return;
    }
    title(words, text, "下一步", "What comes next");
    for one in &looked.next {
        let how = if one.must { words.pick("应当", "must") } else { words.pick("视情形", "if need be") };
        let _ = write!(text, "  {how}{}{}", words.pick(" ", ": "), step(words, one));
        if let Some(until) = one.until {
            let _ = write!(text, "{}{}", words.pick("，不迟于", ", until "), words.last(until, looked.on));
        }
        if let Some(internal) = one.internal {
            let title = words.pick("，内部不迟于", ", inside the agency until ");
            let _ = write!(text, "{title}{}", words.last(internal, looked.on));
        }
        if let Some(by) = one.by {
            let _ = write!(text, "{}", words.aside(&words.by(by)));
        }
        text.push('\n');
    }
}

/// Who does what, with whom.
fn step(words: Words, next: &Next) -> String {
    let who = words.of(&next.who.name()).to_owned();
    let who = match next.who {
        Actor::Consulted(code) => format!("{who}{}", words.aside(code.as_str())),
        _ => who,
    };
    let with = with(next.act).map(|code| words.aside(code.as_str())).unwrap_or_default();
    format!("{who}{}{}{with}", words.pick(" ", ": "), words.of(&next.act.name()))
}

const fn with(act: Act) -> Option<Code> {
    match act {
        Act::SendLetter(code) | Act::DecideOnSilence(code) | Act::TellThirdParty(code) => Some(code),
        _ => None,
    }
}

fn answer(words: Words, text: &mut String, told: &Told) {
    title(words, text, "答复与救济", "The answer and the remedies");
    let name = match told.answer {
        Answer::Reply(kind) => kind.name(),
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
    remedy::print(words, text, &told.remedies);
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

/// Indented columns as wide as their widest cell; a Chinese character is two columns wide.
fn drawn(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widest =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(widest).collect();
    let mut text = String::new();
    for row in rows {
        let padded =
            row.iter().zip(&widths).map(|(cell, widest)| format!("{cell}{}", " ".repeat(widest - width(cell))));
        let _ = writeln!(text, "  {}", padded.collect::<Vec<_>>().join("  ").trim_end());
    }
    text
}

fn width(text: &str) -> usize {
    text.chars().map(|character| if character < '\u{2e80}' { 1 } else { 2 }).sum()
}
