//! The report itself.

use serde::de::{Error as _, IgnoredAny};
use serde::{Deserialize, Deserializer, Serialize};

use super::{Figure, Narrative, ReportError, Table2, Table3, Table4};

/// The annual report of an agency (政府信息公开工作年度报告) in the form of 国办公开办函〔2021〕30号.
///
/// What was published is read as it stands, however wrong its sums: [`AnnualReport::check`] says what is wrong. A field `arithmetic_check` is
/// taken and not kept: it is the publisher's own claim that the sums are right, and nothing rests on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnualReport {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(deserialize_with = "agency")]
    agency: String,
    #[serde(deserialize_with = "year")]
    year: i32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    template: Option<String>,
    table2: Table2,
    table3: Table3,
    table4: Table4,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    narrative: Option<Narrative>,
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    prose: Prose,
    #[serde(default, rename = "arithmetic_check", skip_serializing, deserialize_with = "unread")]
    claim: (),
}

/// The sections of the report that are prose: 一, 五 and 六. The library writes none of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::exhaustive_structs, reason = "the form closes the list")]
pub struct Prose {
    /// 一、总体情况.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overview: Option<String>,
    /// 五、存在的主要问题及改进情况.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problems: Option<String>,
    /// 六、其他需要报告的事项.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others: Option<String>,
}

impl Prose {
    const fn is_empty(&self) -> bool {
        self.overview.is_none() && self.problems.is_none() && self.others.is_none()
    }
}

impl AnnualReport {
    /// The report of an agency on a year.
    ///
    /// # Errors
    /// [`ReportError::Year`] and [`ReportError::Agency`].
    pub fn new(
        agency: impl Into<String>,
        year: i32,
        (table2, table3, table4): (Table2, Table3, Table4),
    ) -> Result<Self, ReportError> {
        let agency = named(agency.into())?;
        let year = reported(year)?;
        let (id, scope, template, narrative, prose) = (None, None, None, None, Prose::default());
        Ok(Self { id, agency, year, scope, template, table2, table3, table4, narrative, prose, claim: () })
    }

    /// The report with its prose.
    #[must_use]
    pub fn with_prose(mut self, prose: Prose) -> Self {
        self.prose = prose;
        self
    }

    /// The report with the figures of its prose.
    #[must_use]
    pub const fn with_narrative(mut self, narrative: Narrative) -> Self {
        self.narrative = Some(narrative);
        self
    }

    /// The report with another table 2.
    #[must_use]
    pub const fn with_table2(mut self, table: Table2) -> Self {
        self.table2 = table;
        self
    }

    /// The report with another table 3.
    #[must_use]
    pub const fn with_table3(mut self, table: Table3) -> Self {
        self.table3 = table;
        self
    }

    /// The report with another table 4.
    #[must_use]
    pub const fn with_table4(mut self, table: Table4) -> Self {
        self.table4 = table;
        self
    }

    /// The name under which whoever collected it keeps it.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Whose it is.
    #[must_use]
    pub fn agency(&self) -> &str {
        &self.agency
    }

    /// The year it reports on.
    #[must_use]
    pub const fn year(&self) -> i32 {
        self.year
    }

    /// Whom it covers, where that is said.
    #[must_use]
    pub fn scope(&self) -> Option<&str> {
        self.scope.as_deref()
    }

    /// The form it says it follows.
    #[must_use]
    pub fn template(&self) -> Option<&str> {
        self.template.as_deref()
    }

    /// Section 二.
    #[must_use]
    pub const fn table2(&self) -> &Table2 {
        &self.table2
    }

    /// Section 三.
    #[must_use]
    pub const fn table3(&self) -> &Table3 {
        &self.table3
    }

    /// Section 四.
    #[must_use]
    pub const fn table4(&self) -> &Table4 {
        &self.table4
    }

    /// The figures of its prose.
    #[must_use]
    pub const fn narrative(&self) -> Option<&Narrative> {
        self.narrative.as_ref()
    }

    /// Sections 一, 五 and 六.
    #[must_use]
    pub const fn prose(&self) -> &Prose {
        &self.prose
    }

    /// A figure; `None` where the prose does not state it.
    pub(super) fn get(&self, figure: Figure) -> Option<super::Cell> {
        match figure {
            Figure::Table2(item) => Some(self.table2.get(item)),
            Figure::Table3(row, column) => Some(self.table3.get(row, column)),
            Figure::Table4(remedy, outcome) => Some(self.table4.get(remedy, outcome)),
            Figure::Narrative(told) => self.narrative.as_ref()?.get(told).map(super::Cell::Of),
        }
    }
}

fn named(agency: String) -> Result<String, ReportError> {
    let text = agency.trim_start();
    let bad = text.is_empty() || text.contains(char::is_control) || text.starts_with(['=', '+', '-', '@']);
    if bad { Err(ReportError::Agency { agency }) } else { Ok(agency) }
}

/// A year on which a report can be given: the Regulation is in force since 2008.
pub(super) fn reported(year: i32) -> Result<i32, ReportError> {
    if (2008..=9998).contains(&year) { Ok(year) } else { Err(ReportError::Year { year }) }
}

fn agency<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    named(String::deserialize(deserializer)?).map_err(D::Error::custom)
}

fn year<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
    reported(i32::deserialize(deserializer)?).map_err(D::Error::custom)
}

fn unread<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(), D::Error> {
    IgnoredAny::deserialize(deserializer).map(|_| ())
}
