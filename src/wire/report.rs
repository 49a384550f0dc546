//! `report`: the annual report, checked, counted, merged, printed, and by when it is due.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::calendar::Days;
use super::fault::{Fault, echo};
use super::filed::{Kept, filed, of_matter, replayed};
use super::place::Place;
use super::read;
use crate::citation::Language;
use crate::report::annual::{
    self, AnnualReport, Blanks, Check, Column, Counted, Fees, MergeError, Publication, Publisher, ReportError,
    ReportFile, Row, Table2, Table4, Tally, Unsettled,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    ask: Ask,
}

/// One of these.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Ask {
    /// A report as it was published, held against its identities and against that of the year before.
    Check(Box<ToCheck>),
    /// A report counted from the matters of a year.
    Tally(Box<ToCount>),
    /// The reports of several agencies in one.
    Merge(ToMerge),
    /// A report printed in the official layout.
    Print(Box<ToPrint>),
    /// Who publishes by when.
    Publication(ToPublish),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToCheck {
    report: ReportFile,
    last_year: Option<ReportFile>,
    #[serde(default)]
    blanks: Blanks,
    explain: Option<Language>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToCount {
    #[serde(default)]
    place: Place,
    #[serde(default)]
    calendar: Days,
    agency: String,
    year: i32,
    matters: Vec<Kept>,
    /// The rows that the agency chose, by number, where the row is not settled.
    #[serde(default)]
    chosen: BTreeMap<String, Row>,
    #[serde(default)]
    table2: Table2,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToMerge {
    agency: String,
    reports: Vec<ReportFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToPrint {
    report: ReportFile,
    form: Form,
    language: Language,
}

#[derive(Copy, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Form {
    Markdown,
    Csv,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ToPublish {
    #[serde(default)]
    place: Place,
    #[serde(default)]
    calendar: Days,
    publisher: Publisher,
    /// The year reported on.
    year: i32,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer<'a> {
    Check(Checked),
    Tally(Box<Told>),
    Merge(Box<AnnualReport>),
    Print(String),
    Publication(Publication<'a>),
}

#[derive(Serialize)]
struct Checked {
    clean: bool,
    check: Check,
    /// The cells that stand in every broken identity.
    suspects: Vec<annual::Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    across: Option<Check>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
}

#[derive(Serialize)]
struct Told {
    /// The report, where everything is settled.
    report: Option<AnnualReport>,
    unsettled: Vec<Unsettled>,
    /// The least and the most that a cell of table 3 may hold, where there is no report; one that is left out is 0.
    bounds: Vec<Bounded>,
    table4: Table4,
    by_convention: Vec<Counted>,
    own_records: Vec<String>,
    /// What arrived and was not confirmed with the applicant by the end of the year: in no row.
    unconfirmed: Vec<String>,
    fees: Fees,
}

#[derive(Serialize)]
struct Bounded {
    row: Row,
    column: Column,
    least: u64,
    most: u64,
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Question { ask } = question;
    match ask {
        Ask::Check(asked) => read::write(out, &Answer::Check(check(&asked)?)),
        Ask::Tally(asked) => read::write(out, &Answer::Tally(Box::new(tally(*asked)?))),
        Ask::Merge(ToMerge { agency, reports }) => {
            let reports: Vec<AnnualReport> = reports.into_iter().map(ReportFile::into_report).collect();
            let merged = AnnualReport::merge(agency, &reports).map_err(|why| in_reports(why, &reports))?;
            read::write(out, &Answer::Merge(Box::new(merged)))
        }
        Ask::Print(asked) => {
            let ToPrint { report, form, language } = *asked;
            let report = report.report();
            let text = match form {
                Form::Markdown => report.markdown(language),
                Form::Csv => report.csv(language),
            };
            read::write(out, &Answer::Print(text))
        }
        Ask::Publication(ToPublish { place, calendar, publisher, year }) => {
            let place = place.jurisdiction().map_err(|fault| fault.under_ask("publication"))?;
            let calendar = calendar.calendar().map_err(|fault| fault.under_ask("publication"))?;
            let due = annual::publication(&place, publisher, year, &calendar)
                .map_err(|why| Fault::from(why).at("$.payload.ask.publication.year"))?;
            read::write(out, &Answer::Publication(due))
        }
    }
}

/// Why reports were not merged, at the one that does not fit. Of two of one agency the later is the one too many.
fn in_reports(why: MergeError, reports: &[AnnualReport]) -> Fault {
    let of = |agency: &str| reports.iter().rposition(|one| one.agency() == agency);
    let at = match &why {
        MergeError::Year { agency, year, .. } => {
            let of_year = |one: &AnnualReport| one.agency() == agency && one.year() == *year;
            reports.iter().position(of_year).map(|at| format!("[{at}].year"))
        }
        MergeError::Twice { agency } => of(agency).map(|at| format!("[{at}].agency")),
        MergeError::TooMuch { agency } => of(agency).map(|at| format!("[{at}]")),
        MergeError::Empty | MergeError::Report(_) => None,
    };
    let fault = Fault::from(why);
    match at {
        Some(at) => fault.at(format!("$.payload.ask.merge.reports{at}")),
        None => fault,
    }
}

fn check(ToCheck { report, last_year, blanks, explain }: &ToCheck) -> Result<Checked, Fault> {
    let report = report.report();
    let check = report.check(*blanks);
    let across = last_year.as_ref().map(|last| report.check_across(last.report(), *blanks)).transpose();
    let at = |why: &ReportError| match why {
        ReportError::AnotherAgency { .. } => "$.payload.ask.check.last_year.agency",
        _ => "$.payload.ask.check.last_year",
    };
    let across = across.map_err(|why| Fault::from(why.clone()).at(at(&why)))?;
    let both = || core::iter::once(&check).chain(&across);
    let clean = both().all(Check::is_clean);
    let explanation = explain.map(|language| match language {
        Language::Zh if clean => "未发现不符之处。\n".to_owned(),
        Language::En if clean => "Nothing is amiss.\n".to_owned(),
        language => both().map(|one| one.in_language(language)).collect(),
    });
    Ok(Checked { clean, suspects: check.suspects(), check, across, explanation })
}

fn tally(ToCount { place, calendar, agency, year, matters, chosen, table2 }: ToCount) -> Result<Told, Fault> {
    let place = place.jurisdiction().map_err(|fault| fault.under_ask("tally"))?;
    let calendar = calendar.calendar().map_err(|fault| fault.under_ask("tally"))?;
    let matters = replayed(matters, &place).map_err(|fault| fault.under_ask("tally"))?;
    let filed = filed(&matters).map_err(|fault| fault.under_ask("tally"))?;
    let refused = |why: ReportError| {
        let at = match &why {
            ReportError::Year { .. } => Some("$.payload.year".to_owned()),
            ReportError::Agency { .. } => Some("$.payload.agency".to_owned()),
            ReportError::Twice { number } => Some(of_matter(&filed, number, None)),
            ReportError::Matter { number, why } => Some(of_matter(&filed, number, Some(why))),
            ReportError::NothingToChoose { number, .. }
            | ReportError::NoSuchMatter { number, .. }
            | ReportError::RowImpossible { number, .. } => Some(format!("$.payload.chosen.{}", echo::key(number))),
            ReportError::NotTheYearBefore { .. }
            | ReportError::AnotherAgency { .. }
            | ReportError::Unsettled { .. } => None,
        };
        let fault = Fault::from(why);
        match at {
            Some(at) => fault.at(at).under_ask("tally"),
            None => fault,
        }
    };
    let tally = annual::tally_with(year, &filed, &place, &calendar, &chosen).map_err(refused)?;
    let report = match tally.table3() {
        Some(_) => Some(tally.report(agency, table2).map_err(refused)?),
        None => None,
    };
    Ok(Told {
        report,
        unsettled: tally.unsettled().to_vec(),
        bounds: bounds(&tally),
        table4: *tally.table4(),
        by_convention: tally.by_convention().to_vec(),
        own_records: tally.own_records().to_vec(),
        unconfirmed: tally.unconfirmed().to_vec(),
        fees: tally.fees(),
    })
}

fn bounds(tally: &Tally) -> Vec<Bounded> {
    if tally.table3().is_some() {
        return Vec::new();
    }
    let cells = Row::ALL.into_iter().flat_map(|row| Column::ALL.into_iter().map(move |column| (row, column)));
    let bounded = |(row, column)| {
        let bounds: RangeInclusive<u64> = tally.bounds(row, column);
        let (least, most) = bounds.into_inner();
        (0 < most).then_some(Bounded { row, column, least, most })
    };
    cells.filter_map(bounded).collect()
}

impl From<ReportError> for Fault {
    fn from(error: ReportError) -> Self {
        let en = error.to_string();
        let (code, zh) = match error {
            ReportError::Year { year } => ("report.year", format!("`year`为{year}，应为2008至9998")),
            ReportError::Agency { agency } => {
                ("report.agency", format!("`agency`为{agency:?}，应为名称，没有控制字符，不以`=`、`+`、`-`、`@`开头"))
            }
            ReportError::NotTheYearBefore { given, expected } => {
                ("report.not_the_year_before", format!("上年度报告为{given}年，应为{expected}年"))
            }
            ReportError::AnotherAgency { given, expected } => {
                ("report.another_agency", format!("上年度报告为`{given}`的报告，应为`{expected}`的报告"))
            }
            ReportError::Twice { number } => {
                ("report.number_twice", format!("登记编号`{number}`重复，每个案件应各列一次"))
            }
            ReportError::Matter { number, why } => {
                ("report.matter", format!("案件`{number}`：{}", Self::from(why).zh()))
            }
            ReportError::Unsettled { numbers } => {
                ("report.unsettled", format!("案件{}无法确定计入何处，应选定可以确定的解释或者行", numbers.join("、")))
            }
            ReportError::NothingToChoose { number, row } => (
                "report.nothing_to_choose",
                format!("案件`{number}`不需选定计入{}：应计入的行已经确定，或者当年不计入，应不选定", row.number()),
            ),
            ReportError::NoSuchMatter { number, row } => (
                "report.no_such_matter",
                format!("选定计入{}的案件`{number}`不在所给案件之中，应为所给案件的登记编号", row.number()),
            ),
            ReportError::RowImpossible { number, row, possible } => {
                let possible: Vec<&str> = possible.into_iter().map(Row::number).collect();
                let zh = format!("案件`{number}`不能计入{}，应为{}", row.number(), possible.join("或者"));
                ("report.row_impossible", zh)
            }
        };
        Self::new(code, zh, en).at("$.payload.ask")
    }
}

impl From<MergeError> for Fault {
    fn from(error: MergeError) -> Self {
        let en = error.to_string();
        let (code, zh) = match error {
            MergeError::Empty => ("merge.empty", "`reports`为空，至少一份".to_owned()),
            MergeError::Report(why) => return Self::from(why).at("$.payload.ask.merge.agency"),
            MergeError::Year { agency, year, expected } => {
                ("merge.year", format!("`{agency}`的报告为{year}年，应同第一份为{expected}年"))
            }
            MergeError::Twice { agency } => ("merge.twice", format!("`{agency}`重复报告，每个机关应各报告一次")),
            MergeError::TooMuch { agency } => {
                ("merge.too_much", format!("加上`{agency}`的报告后数字过大，应不超过单元格的上限"))
            }
        };
        Self::new(code, zh, en).at("$.payload.ask.merge.reports")
    }
}
