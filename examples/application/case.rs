//! A journal with its title and the day on which it is looked at, as a file.

use std::path::Path;

use chrono::NaiveDate;
use gongkai::case::{self, Track};
use gongkai::citation::Text;
use gongkai::regime::Jurisdiction;
use gongkai::workflow::application::Event;
use gongkai::workflow::journal::{Entry, Header};
use serde::de::{DeserializeOwned, Error as _, IgnoredAny};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// The journals that are shipped, in the order in which they are told.
const FILES: [(&str, &str); 9] = [
    ("01_granted", include_str!("01_granted.json")),
    ("02_spring_festival", include_str!("02_spring_festival.json")),
    ("03_late_extension", include_str!("03_late_extension.json")),
    ("04_series_reasonable", include_str!("04_series_reasonable.json")),
    ("05_series_unreasonable", include_str!("05_series_unreasonable.json")),
    ("06_fee", include_str!("06_fee.json")),
    ("07_pending_2019", include_str!("07_pending_2019.json")),
    ("08_yunnan_bureau", include_str!("08_yunnan_bureau.json")),
    ("09_silence_and_order", include_str!("09_silence_and_order.json")),
];

pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) title: Text,
    pub(crate) on: NaiveDate,
    pub(crate) place: Jurisdiction,
    pub(crate) matter: case::Case,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "E: Deserialize<'de>"))]
struct Wrapped<E> {
    title: Option<Text>,
    #[serde(deserialize_with = "on")]
    on: NaiveDate,
    journal: Kept<E>,
}

/// A journal as the library stores it, not yet checked: it is replayed entry by entry, so that a refusal can say which it was.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "E: Deserialize<'de>"))]
struct Kept<E> {
    header: Header,
    entries: Vec<Entry<E>>,
}

/// What tells a bare journal from a wrapped one, read first so that what is wrong in either is said of its own fields.
#[derive(Deserialize)]
#[serde(expecting = "an object with `title`, `on` and `journal`, or a bare journal with `header` and `entries`")]
struct Shape {
    header: Option<IgnoredAny>,
    #[serde(default)]
    entries: Value,
    #[serde(default)]
    journal: Value,
}

impl Shape {
    /// Whether it is the journal of a whole case, whose events name their procedure first.
    fn is_of_a_case(&self) -> bool {
        let of_case = |entry: &Value| {
            let name = entry.get("event").and_then(Value::as_object).and_then(|event| event.keys().next());
            name.is_some_and(|name| name == "found" || name.parse::<Track>().is_ok())
        };
        let entries = if self.header.is_some() { Some(&self.entries) } else { self.journal.get("entries") };
        entries.and_then(Value::as_array).is_some_and(|entries| entries.iter().any(of_case))
    }
}

impl Case {
    /// Those that are shipped, each on its own day or all on another.
    pub(crate) fn shipped(on: Option<NaiveDate>) -> Result<Vec<Self>, String> {
        let read = |(name, text): &(&str, &str)| {
            Self::of(name, text, on).map_err(|wrong| format!("examples/application/{name}.json: {wrong}"))
        };
        FILES.iter().map(read).collect()
    }

    pub(crate) fn read(path: &Path, on: Option<NaiveDate>) -> Result<Self, String> {
        let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| wrong(&error))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        Self::of(&name, &text, on).map_err(|error| wrong(&error))
    }

    pub(crate) fn of(name: &str, text: &str, on: Option<NaiveDate>) -> Result<Self, String> {
        let shape: Shape = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let bare = shape.header.is_some();
        let ((title, day), place, matter) = if shape.is_of_a_case() {
            let (told, journal) = parts::<case::Event>(text, bare)?;
            (told, placed(&journal)?, replayed(journal)?)
        } else {
            let (told, journal) = parts::<Event>(text, bare)?;
            (told, placed(&journal)?, replayed(journal)?)
        };
        let on = on.or(day).ok_or("`entries` is empty: expected at least one entry, or --on")?;
        let title = title.unwrap_or_else(|| Text::new(name.to_owned(), name.to_owned()));
        Ok(Self { name: name.to_owned(), title, on, place, matter })
    }
}

/// The title and the day, where there are any, and the journal.
type Parts<E> = ((Option<Text>, Option<NaiveDate>), Kept<E>);

fn parts<E: DeserializeOwned>(text: &str, bare: bool) -> Result<Parts<E>, String> {
    let words = |error: serde_json::Error| error.to_string();
    if !bare {
        let Wrapped { title, on, journal } = serde_json::from_str(text).map_err(words)?;
        return Ok(((title, Some(on)), journal));
    }
    let journal: Kept<E> = serde_json::from_str(text).map_err(words)?;
    let last = journal.entries.last().map(Entry::on);
    Ok(((None, last), journal))
}

fn placed<E>(journal: &Kept<E>) -> Result<Jurisdiction, String> {
    journal.header.jurisdiction().map_err(|error| format!("`header`: {error}"))
}

/// The matter. One of other events in which nothing arrived has no application.
fn replayed<E: Clone + Into<case::Event>>(journal: Kept<E>) -> Result<case::Case, String> {
    let mut matter = case::Case::new(journal.header);
    for (at, entry) in journal.entries.into_iter().enumerate() {
        let refused = |why| format!("`entries`, number {} (of {}): {why}", at + 1, entry.on());
        matter.record(entry.on(), entry.event().clone()).map_err(refused)?;
    }
    if !matter.tracks().is_empty() && !matter.tracks().contains(&Track::Application) {
        return Err("no application arrived in this case: expected an entry `application`".to_owned());
    }
    Ok(matter)
}

fn on<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let wrong = |wrong: &dyn std::fmt::Display| D::Error::custom(format!("`on` is wrong: {wrong}"));
    let text = String::deserialize(deserializer).map_err(|error| wrong(&error))?;
    day(&text).map_err(|error| wrong(&error))
}

/// A day in its one spelling.
pub(crate) fn day(text: &str) -> Result<NaiveDate, String> {
    let read = text.parse().ok().filter(|day: &NaiveDate| day.to_string() == text);
    read.ok_or_else(|| format!("`{text}` is no day: expected one such as 2024-03-05"))
}
