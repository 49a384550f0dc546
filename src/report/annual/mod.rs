//! The annual report (政府信息公开工作年度报告, arts. 49 and 50) in the form of 2021 (国办公开办函〔2021〕30号): read, checked, counted, merged, printed.
//!
//! - A published report is read as it stands ([`ReportFile`], [`AnnualReport`]), and held against the seven identities ([`Identity`]) by
//!   [`AnnualReport::check`] and [`AnnualReport::check_across`].
//! - [`tally()`] counts the matters of a year. Every application ends in exactly one row ([`End::placed`]); what the form leaves open is a
//!   [`Convention`] and named; what nothing settles is [`Unsettled`] and never guessed.
//! - [`AnnualReport::merge`] adds the reports of agencies into one of the level above.
//! - [`publication`] says by when it is due.
//! - [`AnnualReport::markdown`] and [`AnnualReport::csv`] print it.
//!
//! # Blank, zero and `/`
//! They are three things, and stay three ([`Cell`]). In tables 3 and 4 a count is expected in every cell; in table 2 an agency without a power
//! strikes its cells out.
//!
//! # The keys
//! The names of rows and columns on the wire are those under which published reports have been collected, so that such a file is read as it is.

mod cell;
mod check;
mod column;
mod end;
mod error;
mod file;
mod grid;
mod identity;
mod merge;
mod money;
mod narrative;
mod place;
mod publication;
mod render;
mod report;
mod row;
mod rows;
mod snapshot;
mod table2;
mod table3;
mod table4;
mod tally;

pub use cell::{Cell, CellError};
pub use check::{Blanks, Check, Unchecked, Unfilled, Violation};
pub use column::Column;
pub use end::{Convention, End, Placed, Placement};
pub use error::{MergeError, ReportError};
pub use file::ReportFile;
pub use identity::Identity;
pub use money::TenThousandYuan;
pub use narrative::{Narrative, Stated, Told};
pub use place::{Figure, Place};
pub use publication::{DueReport, Publication, Publisher, publication};
pub use report::{AnnualReport, Prose};
pub use row::Row;
pub use table2::{Documents, Item, Table2};
pub use table3::Table3;
pub use table4::{Outcome, Table4};
pub use tally::{Counted, Fees, Tally, Unsettled, tally, tally_with};
