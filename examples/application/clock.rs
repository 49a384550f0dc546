//! By when it has to be answered, and what that turns on, in words.

use std::fmt::Write as _;

use chrono::NaiveDate;
use gongkai::citation::Language;
use gongkai::deadline::Due;
use gongkai::workflow::application::{Stage, Time, Timeliness};

use crate::look::{Counted, Looked, Read};
use crate::table::drawn;
use crate::words::Words;

pub(crate) fn print(words: Words, text: &mut String, looked: &Looked) {
    let clock = &looked.clock;
    let _ = write!(text, "  {}{}", words.pick("状态：", "Standing: "), words.standing(clock.standing));
    if let Some(Stage::Closed(closed)) = looked.stage {
        let _ = write!(text, "{}{} {}", words.pick("，", ", "), closed.on(), words.of(&closed.how().name()));
    }
    text.push('\n');
    receipt(words, text, looked);
    times(words, text, looked);
    if let Some(timeliness) = &looked.timeliness {
        let _ = writeln!(text, "  {}{}", words.pick("是否按期：", "In time: "), in_time(words, timeliness));
    }
    for fault in &clock.disregarded {
        let title = words.pick("不计入或者少计的延长：", "An extension that counts for nothing, or for less: ");
        let _ = writeln!(text, "  {title}{}{}", words.of(&fault.value().name()), words.aside(&words.by(fault.by())));
    }
    for read in &looked.read {
        let _ = writeln!(text, "  {}", reading(words, read, clock.open.contains(&read.reading)));
    }
    for one in &clock.gaps {
        let _ = writeln!(text, "  {}{}", words.pick("未定：", "Not known: "), words.of(&one.name()));
    }
    if clock.longer_without_effect {
        let longer = words.pick(
            "地方文本所定期限长于法定期限，不发生效力，不另列内部期限",
            "The local text would lengthen the nation's time, which has no effect: there is no internal time",
        );
        let _ = writeln!(text, "  {longer}");
    }
    if clock.undated {
        let undated =
            words.pick("地方文本日期不明，仅计算法定期限", "The local text has no date: the nation's time alone");
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
    // Between two editions the text of the day of arrival says when it was received, whatever governs the file since.
    if looked.force.substance != looked.force.procedure {
        let then = words.pick(
            "收到之日依收到当时的文本认定，不适用此后的程序规定",
            "The text of the day of arrival says when it was received, whatever governs the file since",
        );
        let _ = writeln!(text, "  {then}");
    }
}

fn between(words: Words, first: NaiveDate, last: NaiveDate) -> String {
    match words.language {
        Language::Zh => format!("{first}或者{last}"),
        Language::En => format!("{first} or {last}"),
    }
}

/// The nation's time and the place's own, side by side.
fn times(words: Words, text: &mut String, looked: &Looked) {
    let clock = &looked.clock;
    let times: Vec<(&str, Time, &[Counted])> = [
        (words.pick("法定", "by statute"), clock.statutory, looked.deadlines.as_slice()),
        (words.pick("内部", "internal"), clock.internal, looked.internal_deadlines.as_slice()),
    ]
    .into_iter()
    .filter_map(|(name, time, counted)| Some((name, time?, counted)))
    .collect();
    if times.is_empty() {
        return;
    }
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row = |name: &str, cells: Vec<String>| {
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(core::iter::once(name.to_owned()).chain(cells).collect());
        }
    };
    row("", times.iter().map(|(name, ..)| (*name).to_owned()).collect());
    row(words.pick("期限", "period"), times.iter().map(|(_, time, _)| words.period(*time.period)).collect());
    let extended = times.iter().map(|(.., counted)| extended(words, counted));
    row(words.pick("延长", "extended by"), extended.collect());
    row(words.pick("届满", "due"), times.iter().map(|(_, time, _)| ends(words, time)).collect());
    row(words.pick("延迟至", "delayed to"), times.iter().map(|(_, time, _)| delayed(time)).collect());
    row(words.pick("依据", "under"), times.iter().map(|(_, time, _)| under(words, time)).collect());
    text.push_str(&drawn(&rows));
}

/// By how much, with the provision; where it is open whether it was, both.
fn extended(words: Words, counted: &[Counted]) -> String {
    let mut by: Vec<_> = counted.iter().map(|counted| counted.deadline.extension()).collect();
    by.sort_by_key(|extension| extension.map(|by| by.length()));
    by.dedup();
    if by.iter().all(Option::is_none) {
        return String::new();
    }
    let cell = by.into_iter().map(|extension| match extension {
        Some(by) => format!("{}{}", words.period(*by), words.aside(&words.by(by.by()))),
        None => words.pick("未延长", "nothing").to_owned(),
    });
    cell.collect::<Vec<_>>().join(words.pick("或者", " or "))
}

fn ends(words: Words, time: &Time) -> String {
    let first = first_day(time.earliest);
    match (time.latest, words.language) {
        (None, _) => format!("{}{first}", words.pick("不早于", "not before ")),
        (Some(latest), _) if latest == time.earliest => words.due(latest),
        (Some(Due::On(last)), Language::Zh) => format!("最早{first}，最迟{last}"),
        (Some(Due::On(last)), Language::En) => format!("{first} at the earliest, {last} at the latest"),
        (Some(Due::Between(last)), Language::Zh) => format!("最早{first}，最迟约{}（放假安排未公布）", last.latest()),
        (Some(Due::Between(last)), Language::En) => {
            format!("{first} at the earliest, about {} at the latest (schedule not published)", last.latest())
        }
    }
}

const fn first_day(due: Due) -> NaiveDate {
    match due {
        Due::On(day) => day,
        Due::Between(bounds) => bounds.earliest(),
    }
}

fn delayed(time: &Time) -> String {
    time.delayed_to.map_or_else(String::new, |until| (*until).to_string())
}

/// The provision of the period and, where the answer was delayed, the one that allows it.
fn under(words: Words, time: &Time) -> String {
    let by = words.by(time.period.by());
    match (time.delayed_to.map(|until| words.by(until.by())), words.language) {
        (None, _) => by,
        (Some(delay), Language::Zh) => format!("{by}；延迟：{delay}"),
        (Some(delay), Language::En) => format!("{by}; the delay: {delay}"),
    }
}

fn in_time(words: Words, timeliness: &Timeliness) -> String {
    match timeliness {
        Timeliness::InTime => words.pick("按期", "yes").to_owned(),
        Timeliness::Late { due } => format!("{}{due}", words.pick("逾期，最迟应于", "no, due by ")),
        Timeliness::Open { readings, gaps } => {
            let mut turns: Vec<String> =
                readings.iter().map(|reading| words.of(&reading.question()).to_owned()).collect();
            turns.extend(gaps.iter().map(|gap| words.of(&gap.name()).to_owned()));
            if turns.is_empty() {
                return words
                    .pick("未定，寄出或者送达之日未记录", "open: when it was posted or served is not recorded")
                    .to_owned();
            }
            let turns = turns.join(words.pick("；", "; "));
            format!("{}{turns}", words.pick("未定，取决于：", "open, it turns on: "))
        }
        Timeliness::NotAnswered => words.pick("尚未答复", "not answered yet").to_owned(),
        Timeliness::NoTime => words.pick("无法定期限", "no text sets a time").to_owned(),
        _ => words.pick("其他", "otherwise").to_owned(),
    }
}

fn reading(words: Words, read: &Read, open: bool) -> String {
    let question = read.reading.question();
    let asked = format!("{}{}", words.of(&question), words.aside(&words.by(read.reading.by())));
    match read.choice.filter(|_| !open) {
        Some(choice) => {
            let how = if read.chosen { words.pick("已选定", "chosen") } else { words.pick("默认", "default") };
            let title = words.pick("所采解释：", "Reading in force: ");
            format!("{title}{asked} → {}{}", words.of(&choice.name()), words.aside(how))
        }
        None => format!("{}{asked}", words.pick("未决解释：", "Open reading: ")),
    }
}
