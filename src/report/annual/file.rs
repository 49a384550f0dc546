//! A report as it is stored: bare, or with the list of its columns and rows.

use core::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, StringDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, Visitor};

use super::{AnnualReport, Column, Row};

/// A stored report: the report itself, or an object of `columns`, `table3_rows` and `report`. Columns and rows have to be those of the form, in
/// its order, and a label that of the form, in full or in short.
///
/// ```
/// use gongkai::report::annual::ReportFile;
/// let other = r#"{"columns": ["total"], "table3_rows": [], "report": {"agency": "某局", "year": 2024, "table2": {}, "table3": {}, "table4": {}}}"#;
/// let why = serde_json::from_str::<ReportFile>(other).unwrap_err().to_string();
/// assert!(why.starts_with("`columns` are not those of the form: expected natural_person,"), "{why}");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportFile(AnnualReport);

impl ReportFile {
    /// The report.
    #[must_use]
    pub fn into_report(self) -> AnnualReport {
        self.0
    }

    /// The report.
    #[must_use]
    pub const fn report(&self) -> &AnnualReport {
        &self.0
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wrapped {
    columns: Vec<String>,
    table3_rows: Vec<Labelled>,
    report: AnnualReport,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Labelled {
    key: String,
    label_zh: String,
}

impl Wrapped {
    fn checked(self) -> Result<AnnualReport, String> {
        if self.columns != Column::keys() {
            return Err(format!("`columns` are not those of the form: expected {}", Column::keys().join(", ")));
        }
        if self.table3_rows.len() != Row::ALL.len() {
            let (given, rows) = (self.table3_rows.len(), Row::ALL.len());
            return Err(format!("`table3_rows` has {given} rows: expected the {rows} of the form"));
        }
        for (given, row) in self.table3_rows.iter().zip(Row::ALL) {
            if given.key != row.code() {
                return Err(format!("row `{}` is not in its place: expected `{}`", given.key, row.code()));
            }
            let label = given.label_zh.as_str();
            if label != row.label().zh() && label != row.short().zh() {
                return Err(format!("row `{}` is labelled {label:?}: expected {:?}", row.code(), row.label().zh()));
            }
        }
        Ok(self.report)
    }
}

impl<'de> Deserialize<'de> for ReportFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("ReportFile", &FIELDS, Either)
    }
}

/// The fields of both, so that a reader knows them by name.
const FIELDS: [&str; 13] = [
    "columns",
    "table3_rows",
    "report",
    "id",
    "agency",
    "year",
    "scope",
    "template",
    "table2",
    "table3",
    "table4",
    "narrative",
    "prose",
];

/// Which of the two it is, the first key says.
struct Either;

impl<'de> Visitor<'de> for Either {
    type Value = ReportFile;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a report, or an object of columns, table3_rows and report")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ReportFile, A::Error> {
        let first: Option<String> = map.next_key()?;
        let wrapped = matches!(first.as_deref(), Some("columns" | "table3_rows" | "report"));
        let whole = MapAccessDeserializer::new(Rejoined { first, rest: map });
        let report = if wrapped {
            Wrapped::deserialize(whole)?.checked().map_err(A::Error::custom)?
        } else {
            AnnualReport::deserialize(whole)?
        };
        Ok(ReportFile(report))
    }
}

/// An object whose first key was read already.
struct Rejoined<A> {
    first: Option<String>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Rejoined<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(first) => {
                let first: StringDeserializer<A::Error> = first.into_deserializer();
                seed.deserialize(first).map(Some)
            }
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.rest.next_value_seed(seed)
    }
}
