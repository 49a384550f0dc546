//! The table of lawful files, and any of them moved to another day.

use chrono::NaiveDate;
use gongkai::calendar::Calendar;

use super::files::*;

/// A place, a name, a script in which nothing is wrong.
pub(crate) const LAWFUL: [(&str, &str, &str); 43] = [
    ("nation", "granted", GRANTED),
    ("nation", "trade secret", TRADE_SECRET),
    ("nation", "rota", ROTA),
    ("nation", "secret page", SECRET_PAGE),
    ("nation", "overridden", OVERRIDDEN),
    ("nation", "extended", EXTENDED),
    ("nation", "corrected", CORRECTED),
    ("nation", "lapsed", LAPSED),
    ("nation", "unclear", UNCLEAR),
    ("nation", "not processed", NOT_PROCESSED),
    ("nation", "delayed", DELAYED),
    ("nation", "charged", CHARGED),
    ("nation", "unpaid", UNPAID),
    ("nation", "not held", NOT_HELD),
    ("nation", "elsewhere", ELSEWHERE),
    ("nation", "mailed", MAILED),
    ("nation", "coordinated", COORDINATED),
    ("nation", "ordered", ORDERED),
    ("yunnan_bureau@2019-06-01", "yunnan", YUNNAN),
    ("nation", "of 2018", OF_2018),
    ("nation", "published", PUBLISHED),
    ("taierzhuang", "reviewed", REVIEWED),
    ("taierzhuang", "agreed", AGREED),
    ("yanliang@2020-06-01", "interpreted", INTERPRETED),
    ("lieshan", "granted in lieshan", GRANTED),
    ("yantian@2021-06-01", "urgent in yantian", YANTIAN_URGENT),
    ("yantian@2021-06-01", "normative in yantian", YANTIAN_NORMATIVE),
    ("yantian@2021-06-01", "on request in yantian", YANTIAN_ON_REQUEST),
    ("yanliang@2020-06-01", "released in yanliang", YANLIANG_RELEASED),
    ("yanliang@2020-06-01", "decision in yanliang", YANLIANG_DECISION),
    ("yanliang@2020-06-01", "withheld in yanliang", YANLIANG_WITHHELD),
    ("yanliang@2020-06-01", "on request in yanliang", YANLIANG_ON_REQUEST),
    ("lieshan", "released in lieshan", LIESHAN_RELEASED),
    ("lieshan", "consulted in lieshan", LIESHAN_CONSULTED),
    ("taierzhuang", "released in taierzhuang", TAIERZHUANG_RELEASED),
    ("taierzhuang", "declassified in taierzhuang", TAIERZHUANG_DECLASSIFIED),
    ("taierzhuang", "against in taierzhuang", TAIERZHUANG_AGAINST),
    ("taierzhuang", "consulted in taierzhuang", TAIERZHUANG_CONSULTED),
    ("yunnan_bureau@2019-06-01", "released in yunnan", YUNNAN_RELEASED),
    ("yunnan_bureau@2019-06-01", "on request in yunnan", YUNNAN_ON_REQUEST),
    ("yunnan_bureau@2019-06-01", "interpreted in yunnan", YUNNAN_INTERPRETED),
    ("taierzhuang", "doubted in taierzhuang", TAIERZHUANG_DOUBTED),
    ("yunnan_bureau@2019-06-01", "doubted in yunnan", YUNNAN_DOUBTED),
];

/// From this day on reconsideration comes before a suit against a refusal (Reconsideration Law of 2023, art. 23); before it the way is open.
const RECONSIDERATION_FIRST: NaiveDate = NaiveDate::from_ymd_opt(2024, 1, 1).expect("a date");

/// A script begun on another day, each day of it as many working days after the first as it was; what is told of remedies is what was right then.
#[track_caller]
#[expect(clippy::string_slice, reason = "dates begin and end where characters do")]
pub(crate) fn shifted(script: &str, to: NaiveDate) -> String {
    let from = dates(script).map(|(_, day)| day).next().expect("a script with a day");
    let (mut moved, mut done, mut on) = (String::new(), 0, to);
    for (at, day) in dates(script) {
        // A day that is told within a step, such as the trigger of a letter, is moved and begins no step.
        let words = &script[done..at];
        moved += &rightly_told(words, on);
        // What is of before the matter, such as the document that is asked for, is as old as the matter.
        let distance = Calendar::national().count(from, day.max(from)).expect("days of known schedules");
        let then = match distance {
            0 => to,
            days => Calendar::national().after(to, days).expect("days of known schedules"),
        };
        if !matches!(script[..at].chars().next_back(), Some('"')) {
            on = then;
        }
        moved += &then.to_string();
        done = at + 10;
    }
    moved + &rightly_told(&script[done..], on)
}

fn rightly_told(words: &str, on: NaiveDate) -> String {
    if on < RECONSIDERATION_FIRST {
        words.replace("telling reconsideration_first", "telling either")
    } else {
        words.to_owned()
    }
}

/// Where the dates of a script stand, and which they are.
#[expect(clippy::string_slice, reason = "characters begin where they are found")]
fn dates(script: &str) -> impl Iterator<Item = (usize, NaiveDate)> + '_ {
    script.char_indices().filter_map(|(at, first)| {
        let starts = first.is_ascii_digit() && !script[..at].ends_with(|one: char| one.is_ascii_digit());
        let day = script.get(at..at + 10).filter(|_| starts)?.parse().ok()?;
        Some((at, day))
    })
}
