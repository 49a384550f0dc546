//! The reports of several agencies as one.

use super::table2::add;
use super::{AnnualReport, Cell, Documents, MergeError, Table2, Table3, Table4, TenThousandYuan};

impl AnnualReport {
    /// The reports of agencies as one of the level above, cell by cell: where one is blank the whole is blank, what is struck out adds nothing
    /// and stays so only where all strike it out. Prose and its figures are the level's own to write.
    ///
    /// ```
    /// use gongkai::report::annual::{AnnualReport, Cell, Column, Row, Table2, Table3, Table4};
    /// let of = |agency: &str, granted: Cell| {
    ///     let table3 = Table3::zero().with(Row::Granted, Column::Total, granted);
    ///     AnnualReport::new(agency, 2024, (Table2::default(), table3, Table4::zero()))
    /// };
    /// let both = |one, other| -> Result<Cell, Box<dyn std::error::Error>> {
    ///     let merged = AnnualReport::merge("某市", &[of("甲局", one)?, of("乙局", other)?])?;
    ///     Ok(merged.table3().get(Row::Granted, Column::Total))
    /// };
    /// assert_eq!(both(Cell::Of(2), Cell::Of(3))?, Cell::Of(5));
    /// assert_eq!(both(Cell::Of(2), Cell::Blank)?, Cell::Blank);
    /// assert_eq!(both(Cell::Of(2), Cell::NotApplicable)?, Cell::Of(2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`MergeError`]: no report, reports of different years, one agency twice, a sum beyond what a cell holds. Nothing is merged then.
    pub fn merge(agency: impl Into<String>, reports: &[Self]) -> Result<Self, MergeError> {
        let (first, others) = reports.split_first().ok_or(MergeError::Empty)?;
        let (year, mut tables) = (first.year(), first.tables());
        for (at, report) in (1..).zip(others) {
            let agency = || report.agency().to_owned();
            if report.year() != year {
                return Err(MergeError::Year { agency: agency(), year: report.year(), expected: year });
            }
            if reports.iter().take(at).any(|before| before.agency() == report.agency()) {
                return Err(MergeError::Twice { agency: agency() });
            }
            tables = sum(&tables, &report.tables()).ok_or_else(|| MergeError::TooMuch { agency: agency() })?;
        }
        Ok(Self::new(agency, year, tables)?)
    }

    const fn tables(&self) -> (Table2, Table3, Table4) {
        (*self.table2(), *self.table3(), *self.table4())
    }
}

type Tables = (Table2, Table3, Table4);

fn sum((two, three, four): &Tables, (other2, other3, other4): &Tables) -> Option<Tables> {
    let mut table3 = *three;
    for (row, column, cell) in other3.cells() {
        table3.set(row, column, counts(three.get(row, column), cell)?);
    }
    let mut table4 = *four;
    for (remedy, outcome, cell) in other4.cells() {
        table4.set(remedy, outcome, counts(four.get(remedy, outcome), cell)?);
    }
    let table2 = Table2 {
        rules: documents(two.rules, other2.rules)?,
        normative_documents: documents(two.normative_documents, other2.normative_documents)?,
        licences: counts(two.licences, other2.licences)?,
        penalties: counts(two.penalties, other2.penalties)?,
        coercive_measures: counts(two.coercive_measures, other2.coercive_measures)?,
        fees_10k_yuan: two.fees_10k_yuan.and(other2.fees_10k_yuan, TenThousandYuan::plus)?,
    };
    Some((table2, table3, table4))
}

fn documents(one: Documents, other: Documents) -> Option<Documents> {
    Some(Documents {
        issued: counts(one.issued, other.issued)?,
        repealed: counts(one.repealed, other.repealed)?,
        in_force: counts(one.in_force, other.in_force)?,
    })
}

fn counts(one: Cell, other: Cell) -> Option<Cell> {
    one.and(other, add)
}
