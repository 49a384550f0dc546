//! The registers (台账、登记簿) that the texts require, drawn up from the matters themselves.
//!
//! | register | 台账 | one row |
//! |---|---|---|
//! | [`applications`](Registers::applications) | 依申请公开登记台账 | an application that has arrived |
//! | [`releases`](Registers::releases) | 信息公开登记台账 | a matter whose information has left the agency |
//! | [`secrecy_reviews`](Registers::secrecy_reviews) | 保密审查登记台账 | a review |
//! | [`withheld`](Registers::withheld) | 不予公开信息评估审查台账 | what is withheld on the day, for its re-assessment (art. 18) |
//! | [`declassifications`](Registers::declassifications) | 解密登记台账 | a matter that was declassified |
//! | [`notices`](Registers::notices) | 文书登记台账 | a document that went out |
//!
//! A register is drawn up as of a day: what was recorded for a later day is not in it, so that it can be drawn up again and is the same. What
//! was learnt late and recorded at its own day (`record_late`) is. Rows stand in the order in which the matters are given; what one matter has
//! several rows of, by day.
//!
//! What a journal does not hold is `None` and an empty field; nothing is put in for it. Which texts in force ask for a register says
//! [`Registers::required_by`], and which of a text of unknown date may [`Registers::undetermined_by`].
//!
//! # The table
//! [`csv`] writes a header and one line a row (RFC 4180, UTF-8). Excel takes such a file for UTF-8 only where it begins with a byte-order mark,
//! which the host writes before the text, since to every other reader it is a stray character.

mod application;
mod column;
mod declassification;
mod kind;
mod notice;
mod release;
mod review;
mod withheld;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use thiserror::Error;

use super::Filed;
use crate::calendar::{Calendar, CountError};
use crate::case::{Case, Event};
use crate::citation::Provision;
use crate::norm::FormField;
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::journal::Entry;
use crate::workflow::secrecy_review;

pub use application::{ApplicationRow, Concluded, Conclusion};
pub use column::{Column, Row, csv, header};
pub use declassification::DeclassificationRow;
pub use kind::Register;
pub use notice::NoticeRow;
pub use release::{Published, Recorded, ReleaseRow};
pub use review::{Given, ReviewRow, Sent};
pub use withheld::WithheldRow;

/// The matters of a place as they stood on a day: what its registers are drawn up from.
///
/// ```
/// use gongkai::calendar::Calendar;
/// use gongkai::case::Case;
/// use gongkai::citation::{Code, Language};
/// use gongkai::norm::{ApplicantKind, Intake};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::report::Filed;
/// use gongkai::report::register::{Register, Registers, csv};
/// use gongkai::workflow::application::{Event, Request};
/// use gongkai::workflow::journal::Header;
///
/// let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
/// let mut case = Case::new(Header::of(&nation));
/// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
/// case.record(day, Event::Arrived { intake: Intake::InPerson, request })?;
///
/// let filed = [Filed::new("2024-7", &case)?];
/// let registers = Registers::new(&filed, &nation, Calendar::national(), "2024-03-29".parse()?)?;
/// let rows = registers.applications()?;
/// assert_eq!(rows[0].statutory.and_then(|time| time.settled()), Some("2024-04-01".parse()?));
/// assert!(csv(&rows, Language::En).starts_with("number,applicant,"));
/// let by: Vec<String> = registers.required_by(Register::Applications).iter().map(|by| by.stable()).collect();
/// assert_eq!(by, ["national.2019/45/-/-"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Copy, Clone, Debug)]
pub struct Registers<'a> {
    filed: &'a [Filed<'a>],
    place: &'a Jurisdiction,
    calendar: &'a Calendar,
    on: NaiveDate,
    regime: Regime<'a>,
}

/// Why a register cannot be drawn up.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RegisterError {
    /// Two matters go by one number.
    #[error("number `{number}` is given twice: expected a number of its own for each matter")]
    NumberTwice {
        /// The number.
        number: String,
    },
    /// It is open which text governs a matter, or it was kept for another place.
    #[error("matter `{number}`: {why}")]
    Matter {
        /// The number of the matter.
        number: String,
        /// Why.
        why: RegimeError,
    },
    /// No text governs the day.
    #[error(transparent)]
    Regime(#[from] RegimeError),
    /// The interval that the host sets cannot be counted.
    #[error("`every` of matter `{number}`: {why}")]
    Interval {
        /// The number of the matter.
        number: String,
        /// Why.
        why: CountError,
    },
}

impl<'a> Registers<'a> {
    /// The matters filed in a place, as they stood on a day, that day included. Each is read under the readings of the place, and where it has not
    /// chosen, under those of the matter's own journal.
    ///
    /// # Errors
    /// [`RegisterError`]: a number that is given twice, a matter that was kept for another place, a day before the first Regulation.
    pub fn new(
        filed: &'a [Filed<'a>],
        place: &'a Jurisdiction,
        calendar: &'a Calendar,
        on: NaiveDate,
    ) -> Result<Self, RegisterError> {
        let regime = place.on(on)?;
        let mut numbers = BTreeSet::new();
        for one in filed {
            if !numbers.insert(one.number()) {
                return Err(RegisterError::NumberTwice { number: one.number().to_owned() });
            }
            one.case().header().is_of(place.place()).map_err(of_matter(one))?;
        }
        Ok(Self { filed, place, calendar, on, regime })
    }

    /// The day as of which they are drawn up.
    #[must_use]
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// The provisions in force on the day that ask for a register, the nation's first; empty where none does. A local text of unknown date asks
    /// for nothing for certain: what it would ask, [`Registers::undetermined_by`] says.
    #[must_use]
    pub fn required_by(&self, register: Register) -> Vec<Provision> {
        register.required_by(&self.regime)
    }

    /// The provisions that would ask for a register, were the local text of unknown date in force; empty where its date is known. Whether the
    /// register is asked for is then open.
    #[must_use]
    pub fn undetermined_by(&self, register: Register) -> Vec<Provision> {
        register.undetermined_by(&self.regime)
    }

    /// What had happened in a matter by the day, in order.
    fn entries<'c>(&self, case: &'c Case) -> impl Iterator<Item = Entry<Event>> + use<'c> {
        let on = self.on;
        case.entries().take_while(move |entry| entry.on() <= on)
    }

    /// 信息名称: the title on the last form of the review, the one place where the journal holds one.
    fn title(&self, case: &Case) -> Option<String> {
        case.secrecy_review().journal().up_to(self.on).iter().rev().find_map(|entry| match entry.event() {
            secrecy_review::Event::Prepared { form } => form.text(FormField::Title).map(|title| title.zh().to_owned()),
            _ => None,
        })
    }
}

/// Names the matter in which something is open.
fn of_matter(filed: &Filed<'_>) -> impl FnOnce(RegimeError) -> RegisterError + use<> {
    let number = filed.number().to_owned();
    |why| RegisterError::Matter { number, why }
}
