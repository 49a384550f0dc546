//! The identities that the figures of a report have to satisfy.

use serde::{Deserialize, Serialize};

use super::table4::REMEDIES;
use super::{Column, Figure, Item, Outcome, Place, Row, Told};
use crate::citation::{Provision, Text};

/// An identity (勾稽关系).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(clippy::exhaustive_enums, reason = "the form prints the first, and arithmetic closes the list of the others")]
pub enum Identity {
    /// In each column of table 3, 一 and 二 together are 三（七） and 四 together. It is printed in the form.
    I1,
    /// In each column of table 3, 三（七） is the sum of the 21 rows of results.
    I2,
    /// In each row of table 3, the total is the sum of the six kinds of applicants.
    I3,
    /// In each block of table 4, the total is the sum of the four outcomes.
    I4,
    /// Across two years, in each column of table 3: 四 of the year before is 二 of this one.
    I5,
    /// Across two years, for rules and for normative documents: what was in force, and what was made, less what was repealed, is in force.
    I6,
    /// A figure of the prose is that of the tables.
    I7,
}

impl Identity {
    /// The provision: the form prints the first; the others are arithmetic.
    #[must_use]
    pub const fn by(self) -> Option<Provision> {
        match self {
            Self::I1 => Some(Provision::of("report_format.2021.30")),
            Self::I2 | Self::I3 | Self::I4 | Self::I5 | Self::I6 | Self::I7 => None,
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::I1 => Text::literal("第一项加第二项之和，等于第三项加第四项之和", "一 and 二 are 三（七） and 四"),
            Self::I2 => Text::literal("第三项总计等于各项办理结果之和", "三（七） is the sum of the results"),
            Self::I3 => Text::literal("总计等于各类申请人之和", "the total is the sum of the applicants"),
            Self::I4 => Text::literal("总计等于各类结果之和", "the total is the sum of the outcomes"),
            Self::I5 => {
                Text::literal("上年结转等于上一年度报告的结转下年", "what is carried in was carried out last year")
            }
            Self::I6 => Text::literal(
                "现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数",
                "in force is what was in force and was made, less what was repealed",
            ),
            Self::I7 => Text::literal("文字部分与表格一致", "the prose is as the tables"),
        }
    }
}

/// One line of an identity: what stands on its left is what is added on its right, less what is taken off.
#[derive(Clone, Debug)]
pub(super) struct Equation {
    pub(super) identity: Identity,
    pub(super) left: Vec<Place>,
    pub(super) plus: Vec<Place>,
    pub(super) minus: Vec<Place>,
}

impl Equation {
    fn of(identity: Identity, year: i32, left: &[Figure], plus: impl IntoIterator<Item = Figure>) -> Self {
        let place = |figure| Place::new(year, figure);
        Self {
            identity,
            left: left.iter().copied().map(place).collect(),
            plus: plus.into_iter().map(place).collect(),
            minus: Vec::new(),
        }
    }
}

/// The identities within the report on a year: I1 to I4, and I7.
pub(super) fn within(year: i32) -> impl Iterator<Item = Equation> {
    let columns = Column::ALL.into_iter().flat_map(move |column| {
        let cell = |row| Figure::Table3(row, column);
        let in_and_out = [cell(Row::NewReceived), cell(Row::CarriedOverIn)];
        [
            Equation::of(Identity::I1, year, &in_and_out, [Row::ResultsTotal, Row::CarriedOverOut].map(cell)),
            Equation::of(Identity::I2, year, &[cell(Row::ResultsTotal)], Row::results().map(cell)),
        ]
    });
    let rows = Row::ALL.into_iter().map(move |row| {
        let cell = |column| Figure::Table3(row, column);
        Equation::of(Identity::I3, year, &[cell(Column::Total)], Column::APPLICANTS.map(cell))
    });
    let blocks = REMEDIES.into_iter().map(move |remedy| {
        let cell = |outcome| Figure::Table4(remedy, outcome);
        Equation::of(Identity::I4, year, &[cell(Outcome::Total)], Outcome::PARTS.map(cell))
    });
    let prose =
        Told::all().map(move |told| Equation::of(Identity::I7, year, &[Figure::Narrative(told)], told_of(told)));
    columns.chain(rows).chain(blocks).chain(prose)
}

/// The cells that a figure of the prose repeats.
fn told_of(told: Told) -> Vec<Figure> {
    match told {
        Told::Applications(row) => vec![Figure::Table3(row, Column::Total)],
        Told::Reconsideration(outcome) | Told::Litigation(outcome) => {
            told.remedies().iter().map(|remedy| Figure::Table4(*remedy, outcome)).collect()
        }
    }
}

/// The identities across the reports on a year and on the year before: I5 and I6.
pub(super) fn across(year: i32) -> impl Iterator<Item = Equation> {
    let before = year.saturating_sub(1);
    let carried = Column::ALL.into_iter().map(move |column| Equation {
        identity: Identity::I5,
        left: vec![Place::new(year, Figure::Table3(Row::CarriedOverIn, column))],
        plus: vec![Place::new(before, Figure::Table3(Row::CarriedOverOut, column))],
        minus: Vec::new(),
    });
    let documents = [
        (Item::RulesInForce, Item::RulesIssued, Item::RulesRepealed),
        (Item::NormativeInForce, Item::NormativeIssued, Item::NormativeRepealed),
    ];
    let in_force = documents.into_iter().map(move |(in_force, issued, repealed)| Equation {
        identity: Identity::I6,
        left: vec![Place::new(year, Figure::Table2(in_force))],
        plus: vec![Place::new(before, Figure::Table2(in_force)), Place::new(year, Figure::Table2(issued))],
        minus: vec![Place::new(year, Figure::Table2(repealed))],
    });
    carried.chain(in_force)
}
