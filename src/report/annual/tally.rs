//! The count of a year's matters.

use core::ops::RangeInclusive;
use std::collections::{BTreeMap, HashSet};

use chrono::{Datelike, NaiveDate};
use serde::{Serialize, Serializer};

use super::end::{Convention, End, Found as In};
use super::report::reported;
use super::rows::Rows;
use super::snapshot::{Course, Received, abandoned, course, end, end_of};
use super::{AnnualReport, Cell, Column, Narrative, Outcome, ReportError, Row, Stated, Table2, Table3, Table4};
use crate::calendar::Calendar;
use crate::case::Case;
use crate::decision::{Part, decide};
use crate::fact::{FactSet, Truth};
use crate::norm::{Fen, Ground, RequestKind, Test};
use crate::regime::Jurisdiction;
use crate::report::Filed;
use crate::workflow::application::{Application, Event, Remedy};

/// The count of a year's matters (统计): table 3, table 4 and the fees, from what happened alone.
///
/// The form says what its rows are called, and not when an application is new, carried over or dealt with. The conventions of this library are
/// those of [`tally`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tally {
    year: i32,
    least: Counts,
    most: Counts,
    table4: Table4,
    fees: Fees,
    unsettled: Vec<Unsettled>,
    by_convention: Vec<Counted>,
    own_records: Vec<String>,
    unconfirmed: Vec<String>,
}

/// The information processing fees of a year (信息处理费).
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Fees {
    /// 收费通知: how many were given in the year.
    pub notices: u64,
    /// What they asked for.
    pub asked: Fen,
    /// What was paid in the year: the amount of the last notice before.
    pub taken: Fen,
}

/// An application that cannot be counted for certain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Unsettled {
    /// The number of the matter.
    pub number: String,
    /// The column in which it stands.
    pub column: Column,
    /// The rows in which its result may be counted, where that is open; the host may choose one. Empty where it is not.
    pub rows: Vec<Row>,
    /// Whether it is open on which day it was received, and so in which year it is new: a reading of the place decides, such as whether the agency
    /// fixed the time for its other channels.
    pub receipt: bool,
}

/// An application whose row rests on a convention.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Counted {
    /// The number of the matter.
    pub number: String,
    /// Its row.
    pub row: Row,
    /// The convention.
    pub convention: Convention,
}

/// Counts by row and column, without the total column.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
struct Counts([[u64; 6]; 25]);

/// By the keys of the form.
impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let line = |counts| Column::APPLICANTS.into_iter().zip(counts).collect::<BTreeMap<Column, &u64>>();
        serializer.collect_map(Row::ALL.into_iter().zip(self.0.iter().map(line)))
    }
}

impl Counts {
    fn add(&mut self, rows: Rows, column: Column) {
        for row in rows.iter() {
            if let Some(count) = self.0.get_mut(row as usize).and_then(|line| line.get_mut(column as usize)) {
                *count += 1;
            }
        }
    }

    fn get(&self, row: Row, column: Column) -> u64 {
        let line = self.0.get(row as usize).map_or(&[][..], |line| line);
        match column {
            Column::Total => line.iter().sum(),
            column => line.get(column as usize).copied().unwrap_or_default(),
        }
    }
}

/// Counts the matters of a year, each under its number.
///
/// | convention | |
/// |---|---|
/// | received | on the day of receipt (art. 31); where that is never confirmed, on the day it is answered or ended |
/// | unconfirmed | arrived, and on 31 December neither confirmed with the applicant nor answered or ended: in no row, and listed |
/// | dealt with | in the first year whose 31 December finds it answered or ended; then, and never again |
/// | deemed abandoned | ended, where that is certain, though nobody recorded that it was put away: in row 三（六）1 or 2, and named |
/// | new | received in the year |
/// | carried in | received before the year, and not dealt with before it: what the year before carried out |
/// | carried out | received, and not dealt with on 31 December |
/// | own record (art. 41) | no application for information: left out, and listed |
/// | remedy | in each year in which it was alive: under its result in the year of its decision, as pending where it is open on 31 December |
/// | fee | asked for in the year of the notice, taken in the year of payment |
///
/// So what was put away and taken up again, or is to be answered anew, and is open on 31 December, is carried out; and I1 to I5 hold. What is
/// recorded after 31 December changes nothing; what is recorded late, at its day, may change a year that was reported.
///
/// ```
/// use gongkai::calendar::Calendar;
/// use gongkai::case::Case;
/// use gongkai::citation::Code;
/// use gongkai::norm::{ApplicantKind, Intake, ReplyKind};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::report::Filed;
/// use gongkai::report::annual::{Blanks, Cell, Column, Row, Table2, tally};
/// use gongkai::workflow::application::{Event, Reply, Request};
/// use gongkai::workflow::journal::Header;
///
/// let nation = Jurisdiction::national();
/// let mut case = Case::new(Header::of(&nation));
/// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
/// case.record("2024-03-04".parse()?, Event::Arrived { intake: Intake::InPerson, request })?;
/// case.record("2024-03-20".parse()?, Event::Replied { reply: Reply::new(ReplyKind::Granted) })?;
///
/// let tally = tally(2024, &[Filed::new("1", &case)?], &nation, Calendar::national())?;
/// let table = tally.table3().ok_or("settled")?;
/// assert_eq!(table.get(Row::Granted, Column::NaturalPerson), Cell::Of(1));
/// let report = tally.report("某局", Table2::default())?;
/// assert!(report.check(Blanks::Missing).is_clean());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Each matter is counted under the readings of the place, and where it has not chosen, under those of the matter's own journal.
///
/// The calendar is to hold the notices of the years through which times ran: by a calendar that does not tell when a time was over, nothing is deemed
/// abandoned, and what would be is carried out.
///
/// # Errors
/// [`ReportError`]: the year, a matter of another place, a number given twice.
pub fn tally(year: i32, filed: &[Filed<'_>], place: &Jurisdiction, calendar: &Calendar) -> Result<Tally, ReportError> {
    tally_with(year, filed, place, calendar, &BTreeMap::new())
}

/// Counts as [`tally`] does, with the rows that the host chose for matters, by number, where the row is not settled.
///
/// # Errors
/// As [`tally`], and [`ReportError::RowImpossible`], [`ReportError::NothingToChoose`], [`ReportError::NoSuchMatter`].
pub fn tally_with(
    year: i32,
    filed: &[Filed<'_>],
    place: &Jurisdiction,
    calendar: &Calendar,
    chosen: &BTreeMap<String, Row>,
) -> Result<Tally, ReportError> {
    let last = end_of(reported(year)?);
    let other_place = |number: &str, why| ReportError::Matter { number: number.to_owned(), why };
    place.on(last).map_err(|why| other_place("", why))?;
    let mut desk = Desk { year, place, calendar, chosen, open: chosen.clone(), tally: Tally::of(year) };
    let mut numbers = HashSet::with_capacity(filed.len());
    for one in filed {
        if !numbers.insert(one.number()) {
            return Err(ReportError::Twice { number: one.number().to_owned() });
        }
        one.case().header().is_of(place.place()).map_err(|why| other_place(one.number(), why))?;
        desk.count(one, last)?;
    }
    match desk.open.pop_first() {
        Some((number, row)) if !numbers.contains(number.as_str()) => Err(ReportError::NoSuchMatter { number, row }),
        Some((number, row)) => Err(ReportError::NothingToChoose { number, row }),
        None => Ok(desk.tally),
    }
}

/// The desk at which matters are counted.
struct Desk<'a> {
    year: i32,
    place: &'a Jurisdiction,
    calendar: &'a Calendar,
    chosen: &'a BTreeMap<String, Row>,
    /// The choices that no matter has taken up.
    open: BTreeMap<String, Row>,
    tally: Tally,
}

impl Desk<'_> {
    fn count(&mut self, filed: &Filed<'_>, last: NaiveDate) -> Result<(), ReportError> {
        let file = filed.case().application();
        let Some(first) = file.journal().entries().first().filter(|entry| entry.on() <= last) else { return Ok(()) };
        let Event::Arrived { request, .. } = first.event() else { return Ok(()) };
        let state = file.shown(last);
        self.tally.fees.take(filed.case(), self.year);
        self.remedies(&state);
        let place = filed.in_place(self.place);
        let regime = place.on(last).map_err(|why| ReportError::Matter { number: filed.number().to_owned(), why })?;
        let Some(course) = course(filed.case(), (first.on(), self.year), &state, &regime, self.calendar) else {
            return Ok(());
        };
        if request.purpose() == RequestKind::OwnRecord {
            self.tally.own_records.push(filed.number().to_owned());
            return Ok(());
        }
        self.enter(filed, Column::of(request.kind()), course, &state)
    }

    fn enter(
        &mut self,
        filed: &Filed<'_>,
        column: Column,
        course: Course,
        state: &Application,
    ) -> Result<(), ReportError> {
        let results = if course.dealt_with { self.results(filed, state)? } else { Rows::NONE };
        let certain = if results.len() == 1 { results } else { Rows::NONE };
        if course.last == Received::No {
            self.tally.unconfirmed.push(filed.number().to_owned());
        }
        let (late, early) = course.rows();
        self.tally.least.add(late.and(early).or(certain), column);
        self.tally.most.add(late.or(early).or(results), column);
        let (rows, receipt) = (results.len() > 1, late != early);
        if rows || receipt {
            let rows = if rows { results.iter().collect() } else { Vec::new() };
            self.tally.unsettled.push(Unsettled { number: filed.number().to_owned(), column, rows, receipt });
        }
        Ok(())
    }

    /// The rows in which the result may be counted: one, where it is settled or was chosen.
    fn results(&mut self, filed: &Filed<'_>, state: &Application) -> Result<Rows, ReportError> {
        let (last, place) = (end_of(self.year), filed.in_place(self.place));
        let deemed = abandoned(filed.case(), &place, self.calendar, last);
        let ended = deemed.map(|ending| (End::ending(ending), last));
        let Some((end, on)) = ended.or_else(|| end(filed.case().application(), state)) else { return Ok(Rows::NONE) };
        let number = || filed.number().to_owned();
        let found = || found(filed.case(), &place, self.calendar, on);
        let (row, convention) = match end.row(found) {
            In::Row(row, convention) => (row, convention.or(deemed.map(|_| Convention::DeemedAbandoned))),
            In::Among(possible) => match self.chosen.get(filed.number()) {
                None => return Ok(possible),
                Some(row) if possible.and(Rows::one(*row)).is_empty() => {
                    let possible = possible.iter().collect();
                    return Err(ReportError::RowImpossible { number: number(), row: *row, possible });
                }
                Some(row) => {
                    self.open.remove(filed.number());
                    (*row, Some(Convention::Chosen))
                }
            },
        };
        if let Some(convention) = convention {
            self.tally.by_convention.push(Counted { number: number(), row, convention });
        }
        Ok(Rows::one(row))
    }

    fn remedies(&mut self, state: &Application) {
        let table = &mut self.tally.table4;
        for taken in state.remedies() {
            let outcome = match taken.result() {
                None => Outcome::Pending,
                Some((on, result)) if on.year() == self.year => Outcome::of(result),
                Some(_) => continue,
            };
            for outcome in [outcome, Outcome::Total] {
                let count = table.get(taken.remedy(), outcome).figure().unwrap_or_default();
                table.set(taken.remedy(), outcome, Cell::Of(count.saturating_add(1)));
            }
        }
    }
}

/// What was found by a day in some part of the information and closes it, or may: of what a proviso opens again nothing closes it. Where it is open
/// which text governs, nothing is known.
fn found(case: &Case, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> FactSet {
    let arrived = case.application().shown(on).arrived_on().unwrap_or(on);
    let (Ok(facts), Ok(regime)) = (case.facts_on(place, calendar, on), place.for_file(arrived, on)) else {
        return FactSet::empty();
    };
    let closing = |part: &Part| {
        let decision = decide(&regime, part);
        let may = regime.substance().grounds().iter().filter(|ground| decision.supports(ground) != Truth::No);
        let limbs = may.flat_map(Ground::when).copied().map(Test::facts).fold(FactSet::empty(), FactSet::union);
        part.facts().known().yes() & limbs
    };
    facts.parts().iter().map(closing).fold(FactSet::empty(), FactSet::union)
}

impl Fees {
    fn take(&mut self, case: &Case, year: i32) {
        let mut last = Fen::default();
        for entry in case.application().journal().entries().iter().filter(|entry| entry.on().year() <= year) {
            let in_year = entry.on().year() == year;
            match entry.event() {
                Event::FeeAsked { fee } => {
                    last = fee.amount();
                    if in_year {
                        self.notices = self.notices.saturating_add(1);
                        self.asked = Fen::new(self.asked.fen().saturating_add(last.fen()));
                    }
                }
                Event::FeePaid if in_year => self.taken = Fen::new(self.taken.fen().saturating_add(last.fen())),
                _ => {}
            }
        }
    }
}

impl Tally {
    fn of(year: i32) -> Self {
        Self {
            year,
            least: Counts::default(),
            most: Counts::default(),
            table4: Table4::zero(),
            fees: Fees::default(),
            unsettled: Vec::new(),
            by_convention: Vec::new(),
            own_records: Vec::new(),
            unconfirmed: Vec::new(),
        }
    }

    /// The year.
    #[must_use]
    pub const fn year(&self) -> i32 {
        self.year
    }

    /// Table 3; `None` while something is unsettled.
    #[must_use]
    pub fn table3(&self) -> Option<Table3> {
        if !self.unsettled.is_empty() {
            return None;
        }
        let mut table = Table3::zero();
        for row in Row::ALL {
            for column in Column::ALL {
                table.set(row, column, Cell::Of(self.least.get(row, column)));
            }
        }
        Some(table)
    }

    /// The least and the most that a cell of table 3 can come to: the same, unless something is unsettled.
    #[must_use]
    pub fn bounds(&self, row: Row, column: Column) -> RangeInclusive<u64> {
        self.least.get(row, column)..=self.most.get(row, column)
    }

    /// Table 4: the remedies on record. Those over something that was published without an application are on no record.
    #[must_use]
    pub const fn table4(&self) -> &Table4 {
        &self.table4
    }

    /// The fees.
    #[must_use]
    pub const fn fees(&self) -> Fees {
        self.fees
    }

    /// What cannot be counted for certain.
    #[must_use]
    pub fn unsettled(&self) -> &[Unsettled] {
        &self.unsettled
    }

    /// What is counted in a row that the form leaves open.
    #[must_use]
    pub fn by_convention(&self) -> &[Counted] {
        &self.by_convention
    }

    /// The matters of the year about the applicant's own record (art. 41), which are no applications for information. Their remedies count in table 4.
    #[must_use]
    pub fn own_records(&self) -> &[String] {
        &self.own_records
    }

    /// The matters that stand in no row of the year because the receipt was not confirmed with the applicant by 31 December (art. 31 items 2
    /// and 3), and that were neither answered nor ended. Whose delay that is, no figure says.
    #[must_use]
    pub fn unconfirmed(&self) -> &[String] {
        &self.unconfirmed
    }

    /// The report of an agency, with its table 2, which no matter knows of, and the figures for its prose.
    ///
    /// # Errors
    /// [`ReportError::Unsettled`] while something is unsettled, and those of [`AnnualReport::new`].
    pub fn report(&self, agency: impl Into<String>, table2: Table2) -> Result<AnnualReport, ReportError> {
        let Some(table3) = self.table3() else {
            let numbers = self.unsettled.iter().map(|one| one.number.clone()).collect();
            return Err(ReportError::Unsettled { numbers });
        };
        let report = AnnualReport::new(agency, self.year, (table2, table3, self.table4))?;
        Ok(report.with_narrative(self.narrative()))
    }

    /// The figures for the prose.
    fn narrative(&self) -> Narrative {
        let row = |row| Some(self.least.get(row, Column::Total));
        let stated = |remedies: &[Remedy]| {
            let sum = |outcome| {
                let cells = remedies.iter().map(|remedy| self.table4.get(*remedy, outcome));
                Some(cells.filter_map(Cell::figure).sum())
            };
            Some(Stated {
                total: sum(Outcome::Total),
                upheld: sum(Outcome::Upheld),
                corrected: sum(Outcome::Corrected),
                other: sum(Outcome::OtherResult),
                pending: sum(Outcome::Pending),
            })
        };
        Narrative {
            received: row(Row::NewReceived),
            answered: row(Row::ResultsTotal),
            carried_in: row(Row::CarriedOverIn),
            carried_out: row(Row::CarriedOverOut),
            reconsideration: stated(&[Remedy::Reconsideration]),
            litigation: stated(&[Remedy::Suit, Remedy::SuitAfterReconsideration]),
            fees_yuan: Some(self.fees.taken),
        }
    }
}
