//! Does a report add up?

use core::fmt;

use serde::{Deserialize, Serialize};

use super::identity::{self, Equation, Identity};
use super::{AnnualReport, Cell, Figure, Place, ReportError};
use crate::citation::{Language, Provision};

/// What a blank cell counts for.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a blank is something missing, or a zero")]
pub enum Blanks {
    /// It is missing: a finding in tables 3 and 4, and what it stands in is left unchecked.
    #[default]
    Missing,
    /// It is zero, as older reports have it.
    Zero,
}

/// What came of a check: which identities are broken, which could not be checked, and which cells of tables 3 and 4 hold no count.
///
/// A cell of table 2 stands in no identity of one report, so that nothing is found there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Check {
    violations: Vec<Violation>,
    unfilled: Vec<Unfilled>,
    unchecked: Vec<Unchecked>,
}

/// A broken identity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Violation {
    identity: Identity,
    left: Vec<Place>,
    right: Vec<Place>,
    less: Vec<Place>,
    left_sum: i128,
    right_sum: i128,
}

/// A cell of table 3 or 4 without a count: blank, or struck out.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unfilled {
    place: Place,
    cell: Cell,
}

/// An identity that could not be checked, and the cells that are missing for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unchecked {
    identity: Identity,
    missing: Vec<Place>,
}

impl AnnualReport {
    /// Checks the identities within the report: I1 to I4, and I7 for the figures that its prose states.
    ///
    /// ```
    /// use gongkai::report::annual::{AnnualReport, Blanks, Cell, Column, Figure, Identity, Place, Row, Table2, Table3, Table4};
    /// let report = AnnualReport::new("某局", 2024, (Table2::default(), Table3::zero(), Table4::zero()))?;
    /// assert!(report.check(Blanks::Missing).is_clean());
    ///
    /// // One slip of the pen: two identities break, and one cell stands in both.
    /// let slip = report.clone().with_table3(Table3::zero().with(Row::Granted, Column::LegalServiceOrg, Cell::Of(1)));
    /// let check = slip.check(Blanks::Missing);
    /// let broken: Vec<Identity> = check.violations().iter().map(|one| one.identity()).collect();
    /// assert_eq!(broken, [Identity::I2, Identity::I3]);
    /// assert_eq!(check.suspects(), [Place::new(2024, Figure::Table3(Row::Granted, Column::LegalServiceOrg))]);
    /// # Ok::<(), gongkai::report::annual::ReportError>(())
    /// ```
    #[must_use]
    pub fn check(&self, blanks: Blanks) -> Check {
        let mut check = Check::default();
        let table3 = self.table3().cells().map(|(row, column, cell)| (Figure::Table3(row, column), cell));
        let table4 = self.table4().cells().map(|(remedy, outcome, cell)| (Figure::Table4(remedy, outcome), cell));
        for (figure, cell) in table3.chain(table4) {
            let missing = match cell {
                Cell::Blank => blanks == Blanks::Missing,
                Cell::NotApplicable => true,
                Cell::Of(_) => false,
            };
            if missing {
                check.unfilled.push(Unfilled { place: Place::new(self.year(), figure), cell });
            }
        }
        for equation in identity::within(self.year()) {
            check.weigh(equation, blanks, |place| self.get(place.figure()));
        }
        check
    }

    /// Checks the identities with the report of the year before, of the same agency: I5 and I6.
    ///
    /// # Errors
    /// [`ReportError::NotTheYearBefore`], [`ReportError::AnotherAgency`].
    pub fn check_across(&self, last_year: &Self, blanks: Blanks) -> Result<Check, ReportError> {
        let (given, expected) = (last_year.year(), self.year().saturating_sub(1));
        if given != expected {
            return Err(ReportError::NotTheYearBefore { given, expected });
        }
        if last_year.agency() != self.agency() {
            let (given, expected) = (last_year.agency().to_owned(), self.agency().to_owned());
            return Err(ReportError::AnotherAgency { given, expected });
        }
        let mut check = Check::default();
        for equation in identity::across(self.year()) {
            check.weigh(equation, blanks, |place| {
                let report = if place.year() == given { last_year } else { self };
                report.get(place.figure())
            });
        }
        Ok(check)
    }
}

impl Check {
    /// Weighs one line of an identity. What the prose does not state, and what is struck out throughout, is no line.
    fn weigh(&mut self, equation: Equation, blanks: Blanks, get: impl Fn(Place) -> Option<Cell>) {
        let Equation { identity, left, plus, minus } = equation;
        let places = || left.iter().chain(&plus).chain(&minus).copied();
        if places().any(|place| get(place).is_none()) || places().all(|place| get(place) == Some(Cell::NotApplicable)) {
            return;
        }
        let count = |place: Place| match get(place) {
            Some(Cell::Of(count)) => Some(i128::from(count)),
            Some(Cell::Blank) if blanks == Blanks::Zero => Some(0),
            _ => None,
        };
        let missing: Vec<Place> = places().filter(|place| count(*place).is_none()).collect();
        if !missing.is_empty() {
            self.unchecked.push(Unchecked { identity, missing });
            return;
        }
        let sum = |places: &[Place]| -> i128 { places.iter().filter_map(|place| count(*place)).sum() };
        let (left_sum, right_sum) = (sum(&left), sum(&plus) - sum(&minus));
        if left_sum != right_sum {
            self.violations.push(Violation { identity, left, right: plus, less: minus, left_sum, right_sum });
        }
    }

    /// Whether nothing is wrong or missing: every identity could be checked and holds, and every cell of tables 3 and 4 holds a count.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.violations.is_empty() && self.unfilled.is_empty() && self.unchecked.is_empty()
    }

    /// The broken identities.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// The cells of tables 3 and 4 that hold no count.
    #[must_use]
    pub fn unfilled(&self) -> &[Unfilled] {
        &self.unfilled
    }

    /// The identities that could not be checked.
    #[must_use]
    pub fn unchecked(&self) -> &[Unchecked] {
        &self.unchecked
    }

    /// The figures that stand in every broken identity: where one figure alone is wrong, it is among them, and in table 3 it is the only one.
    /// Table 4 has one identity a block, so that its five cells are suspect together, unless the prose states one of them. Where several
    /// figures are wrong there may be none.
    #[must_use]
    pub fn suspects(&self) -> Vec<Place> {
        let Some((first, others)) = self.violations.split_first() else { return Vec::new() };
        first.places().filter(|place| others.iter().all(|one| one.places().any(|other| other == *place))).collect()
    }

    /// In words, one finding a line.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let broken = self.violations.iter().map(|one| one.in_language(language));
        let unfilled = self.unfilled.iter().map(|one| one.in_language(language));
        let unchecked = self.unchecked.iter().map(|one| one.in_language(language));
        broken.chain(unfilled).chain(unchecked).map(|line| line + "\n").collect()
    }
}

impl Violation {
    /// Which identity.
    #[must_use]
    pub const fn identity(&self) -> Identity {
        self.identity
    }

    /// The provision that prints it, where one does; otherwise it is arithmetic.
    #[must_use]
    pub const fn by(&self) -> Option<Provision> {
        self.identity.by()
    }

    /// The figures that stand in it.
    pub fn places(&self) -> impl Iterator<Item = Place> + '_ {
        self.left.iter().chain(&self.right).chain(&self.less).copied()
    }

    /// The sum on its left: of the total, or of 一 and 二, or what the prose says.
    #[must_use]
    pub const fn left_sum(&self) -> i128 {
        self.left_sum
    }

    /// The sum on its right.
    #[must_use]
    pub const fn right_sum(&self) -> i128 {
        self.right_sum
    }

    /// In words.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let (left, right) = (listed(&self.left, language), listed(&self.right, language));
        let (identity, name) = (self.identity, self.identity.name());
        let (left_sum, right_sum, name) = (self.left_sum, self.right_sum, name.in_language(language));
        let less = match (self.less.as_slice(), language) {
            ([], _) => String::new(),
            (less, Language::Zh) => format!("，减去{}", listed(less, language)),
            (less, Language::En) => format!(", less {}", listed(less, language)),
        };
        match language {
            Language::Zh => format!("{identity:?}（{name}）：{left}，为{left_sum}；{right}{less}，为{right_sum}"),
            Language::En => format!("{identity:?} ({name}): {left} is {left_sum}; {right}{less} is {right_sum}"),
        }
    }
}

/// The places, or of many the first and the last.
fn listed(places: &[Place], language: Language) -> String {
    let say = |place: &Place| place.in_language(language);
    let (and, to) = match language {
        Language::Zh => ("、", "至"),
        Language::En => (" and ", " to "),
    };
    match places {
        [first, .., last] if places.len() > 3 => format!("{}{to}{}", say(first), say(last)),
        _ => places.iter().map(say).collect::<Vec<_>>().join(and),
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::Zh))
    }
}

impl Unfilled {
    /// Where.
    #[must_use]
    pub const fn place(&self) -> Place {
        self.place
    }

    /// What stands there: nothing, or `/`.
    #[must_use]
    pub const fn cell(&self) -> Cell {
        self.cell
    }

    /// In words.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let place = self.place.in_language(language);
        match (language, self.cell) {
            (Language::Zh, Cell::NotApplicable) => format!("{place}：填为“/”，应填数字"),
            (Language::Zh, _) => format!("{place}：空白，应填数字"),
            (Language::En, Cell::NotApplicable) => format!("{place}: struck out, expected a count"),
            (Language::En, _) => format!("{place}: blank, expected a count"),
        }
    }
}

impl Unchecked {
    /// Which identity.
    #[must_use]
    pub const fn identity(&self) -> Identity {
        self.identity
    }

    /// The cells that are missing for it.
    #[must_use]
    pub fn missing(&self) -> &[Place] {
        &self.missing
    }

    /// In words.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let (identity, missing) = (self.identity, listed(&self.missing, language));
        let words = identity.name();
        let name = words.in_language(language);
        match language {
            Language::Zh => format!("{identity:?}（{name}）：未能核对，缺{missing}"),
            Language::En => format!("{identity:?} ({name}): could not be checked for want of {missing}"),
        }
    }
}
