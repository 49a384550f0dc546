//! Where a figure stands.

use core::fmt;

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::{Column, Item, Outcome, Row, Told};
use crate::citation::{Language, Text};
use crate::workflow::application::Remedy;

/// A figure of a report.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "three tables, and the prose")]
pub enum Figure {
    /// A count of table 2.
    Table2(Item),
    /// A cell of table 3.
    #[serde(serialize_with = "cell")]
    Table3(Row, Column),
    /// A cell of table 4.
    #[serde(serialize_with = "result")]
    Table4(Remedy, Outcome),
    /// A figure of the prose.
    Narrative(Told),
}

/// Writes where a cell of table 3 stands by the names of row and column.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn cell<S: Serializer>(row: &Row, column: &Column, serializer: S) -> Result<S::Ok, S::Error> {
    let mut cell = serializer.serialize_struct("Cell", 2)?;
    cell.serialize_field("row", row)?;
    cell.serialize_field("column", column)?;
    cell.end()
}

/// Writes where a cell of table 4 stands by the names of remedy and outcome.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn result<S: Serializer>(remedy: &Remedy, outcome: &Outcome, serializer: S) -> Result<S::Ok, S::Error> {
    let mut cell = serializer.serialize_struct("Cell", 2)?;
    cell.serialize_field("remedy", remedy)?;
    cell.serialize_field("outcome", outcome)?;
    cell.end()
}

/// Where a figure stands: the report of which year, and the table, row and column.
///
/// ```
/// use gongkai::citation::Language;
/// use gongkai::report::annual::{Column, Figure, Place, Row};
/// let place = Place::new(2024, Figure::Table3(Row::Granted, Column::NaturalPerson));
/// assert_eq!(place.to_string(), "2024年表三“（一）予以公开”自然人");
/// assert_eq!(place.in_language(Language::En), "2024, table 3, row 三（一） (granted), natural person");
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    year: i32,
    figure: Figure,
}

impl Place {
    /// A figure of the report on a year.
    #[must_use]
    pub const fn new(year: i32, figure: Figure) -> Self {
        Self { year, figure }
    }

    /// The year reported on.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The figure.
    #[must_use]
    pub const fn figure(self) -> Figure {
        self.figure
    }

    /// In one language.
    #[must_use]
    pub fn in_language(self, language: Language) -> String {
        let Self { year, figure } = self;
        let say = |name: Text| name.in_language(language).to_owned();
        match (language, figure) {
            (Language::Zh, Figure::Table2(item)) => format!("{year}年表二{}", say(item.name())),
            (Language::Zh, Figure::Table3(row, column)) => {
                format!("{year}年表三“{}”{}", printed(row), say(column.name()))
            }
            (Language::Zh, Figure::Table4(remedy, outcome)) => {
                format!("{year}年表四{}{}", say(remedy.name()), say(outcome.name()))
            }
            (Language::Zh, Figure::Narrative(told)) => format!("{year}年文字部分{}", say(told.name())),
            (Language::En, Figure::Table2(item)) => format!("{year}, table 2, {}", say(item.name())),
            (Language::En, Figure::Table3(row, column)) => {
                format!("{year}, table 3, row {} ({}), {}", row.number(), say(row.short()), say(column.name()))
            }
            (Language::En, Figure::Table4(remedy, outcome)) => {
                format!("{year}, table 4, {}, {}", say(remedy.name()), say(outcome.name()))
            }
            (Language::En, Figure::Narrative(told)) => format!("{year}, prose, {}", say(told.name())),
        }
    }
}

/// The label with its block: the form numbers the rows of each block anew.
fn printed(row: Row) -> String {
    let block = row.block().map_or(String::new(), |block| block.zh().to_owned());
    block + row.short().zh()
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::Zh))
    }
}
