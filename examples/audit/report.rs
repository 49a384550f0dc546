//! The audit of one file, and its verdict in one word.

use chrono::NaiveDate;
use gongkai::audit::{Audit, Severity, audit};
use gongkai::calendar::Calendar;
use gongkai::case::Case;
use gongkai::citation::Text;
use gongkai::regime::Jurisdiction;
use serde::Serialize;

use crate::file::File;

/// A file and what its audit found. As JSON: the audit, and of which file, in which place, on which day.
#[derive(Serialize)]
pub(crate) struct Report {
    pub(crate) file: String,
    pub(crate) title: Text,
    #[serde(serialize_with = "code")]
    pub(crate) place: Jurisdiction,
    pub(crate) on: NaiveDate,
    pub(crate) verdict: Verdict,
    #[serde(flatten)]
    pub(crate) audit: Audit,
    #[serde(skip)]
    pub(crate) case: Case,
}

/// What it comes to.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Verdict {
    /// Nothing was found, and everything could be judged.
    Lawful,
    /// Something was done wrong for certain.
    Breaches,
    /// Whatever was found has a reading, guidance or an unverified provision behind it.
    ContestedOnly,
    /// Nothing was found, and something could not be judged.
    NotFullyJudged,
}

impl Verdict {
    fn of(audit: &Audit) -> Self {
        if audit.finds_a_breach() {
            Self::Breaches
        } else if !audit.breaches.is_empty() {
            Self::ContestedOnly
        } else if audit.is_lawful() {
            Self::Lawful
        } else {
            Self::NotFullyJudged
        }
    }

    pub(crate) const fn name(self) -> Text {
        match self {
            Self::Lawful => Text::literal("合法", "lawful"),
            Self::Breaches => Text::literal("有违规", "breaches"),
            Self::ContestedOnly => Text::literal("仅有争议事项", "contested only"),
            Self::NotFullyJudged => Text::literal("尚不能全部判断", "not fully judged"),
        }
    }
}

impl Report {
    /// How many breaches are of a severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.audit.breaches.iter().filter(|breach| breach.severity == severity).count()
    }
}

pub(crate) fn report(file: File) -> Result<Report, String> {
    let File { name, title, on, place, case } = file;
    let audit = audit(&case, &place, Calendar::national(), on).map_err(|error| format!("{name}: {error}"))?;
    Ok(Report { file: name, title, on, verdict: Verdict::of(&audit), place, audit, case })
}

fn code<S: serde::Serializer>(place: &Jurisdiction, serializer: S) -> Result<S::Ok, S::Error> {
    place.place().serialize(serializer)
}
