//! The table of a register: its columns, each with the field that stands in it.

use chrono::NaiveDate;
use serde::Serialize;

use super::Register;
use crate::citation::{Language, Provision, Text};
use crate::deadline::Due;
use crate::report::csv::line;
use crate::workflow::approval::Approval;

/// A column (栏): its title, and what a row says in it.
#[derive(Debug)]
pub struct Column<R> {
    title: Text,
    field: fn(&R, Language) -> String,
}

impl<R> Column<R> {
    pub(super) const fn of(title: [&'static str; 2], field: fn(&R, Language) -> String) -> Self {
        let [zh, en] = title;
        Self { title: Text::literal(zh, en), field }
    }

    /// The title (栏目).
    #[must_use]
    pub const fn title(&self) -> &Text {
        &self.title
    }

    /// What a row says in it; empty where that is not known.
    #[must_use]
    pub fn field(&self, row: &R, language: Language) -> String {
        (self.field)(row, language)
    }
}

/// A row of a register (台账记录).
pub trait Row: Serialize + Sized + 'static {
    /// The register it stands in.
    const REGISTER: Register;
    /// The columns of the register, in order.
    const COLUMNS: &'static [Column<Self>];
}

/// The titles of the columns of a register, in order.
///
/// ```
/// use gongkai::citation::Language;
/// use gongkai::report::register::{NoticeRow, header};
/// assert_eq!(header::<NoticeRow>(Language::En), ["number", "day", "document", "to", "posted", "served"]);
/// ```
#[must_use]
pub fn header<R: Row>(language: Language) -> Vec<&'static str> {
    R::COLUMNS.iter().map(|column| column.title.in_language(language)).collect()
}

/// A register as comma-separated lines (RFC 4180), its header first. Text of the host that a spreadsheet would compute is written with an
/// apostrophe before it. A byte-order mark, which Excel wants, is the host's to add.
#[must_use]
pub fn csv<R: Row>(rows: &[R], language: Language) -> String {
    let mut text = String::new();
    line(&mut text, header::<R>(language));
    for row in rows {
        line(&mut text, R::COLUMNS.iter().map(|column| column.field(row, language)));
    }
    text
}

/// A day, where there is one.
pub(super) fn day(on: Option<NaiveDate>) -> String {
    on.map(|on| on.to_string()).unwrap_or_default()
}

/// The first day that a due day can be.
pub(super) const fn first(due: Due) -> NaiveDate {
    match due {
        Due::On(day) => day,
        Due::Between(bounds) => bounds.earliest(),
    }
}

/// The last.
pub(super) const fn last(due: Due) -> NaiveDate {
    match due {
        Due::On(day) => day,
        Due::Between(bounds) => bounds.latest(),
    }
}

/// A term, where there is one.
pub(super) fn term(term: Option<Text>, language: Language) -> String {
    // Names of stages are codes in English.
    term.map(|term| term.in_language(language).replace('_', " ")).unwrap_or_default()
}

/// Yes or no, where it is known.
pub(super) fn yes(known: Option<bool>, language: Language) -> String {
    term(known.map(|yes| if yes { Text::literal("是", "yes") } else { Text::literal("否", "no") }), language)
}

/// What the host wrote, so that no spreadsheet computes it.
pub(super) fn words(text: Option<&str>) -> String {
    let text = text.unwrap_or_default();
    if text.trim_start().starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text.to_owned() }
}

/// Several, in one field.
pub(super) fn listed(all: impl IntoIterator<Item = String>, language: Language) -> String {
    let between = match language {
        Language::Zh => "；",
        Language::En => "; ",
    };
    all.into_iter().collect::<Vec<_>>().join(between)
}

/// Something with what is known more closely of it.
pub(super) fn noted(what: &str, notes: impl IntoIterator<Item = String>, language: Language) -> String {
    let notes: Vec<String> = notes.into_iter().filter(|note| !note.is_empty()).collect();
    match (language, notes.is_empty()) {
        (_, true) => what.to_owned(),
        (Language::Zh, false) => format!("{what}（{}）", notes.join("，")),
        (Language::En, false) => format!("{what} ({})", notes.join(", ")),
    }
}

/// Who approved, in which capacity, on which day.
pub(super) fn approved(by: Approval, language: Language) -> String {
    noted(by.by().as_str(), [term(Some(by.capacity().name()), language), by.on().to_string()], language)
}

/// Provisions.
pub(super) fn cited(by: &[Provision], language: Language) -> String {
    listed(by.iter().map(|one| one.in_language(language)), language)
}
