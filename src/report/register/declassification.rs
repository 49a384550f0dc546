//! The register of declassifications (解密登记台账).

use chrono::NaiveDate;
use serde::Serialize;

use super::column::{day, noted, term, words, yes};
use super::{Column, Register, Registers, Row};
use crate::case::{Event, Found, Of};
use crate::fact::{Fact, Finding};
use crate::norm::Record;
use crate::report::Filed;
use crate::workflow::approval::Approval;
use crate::workflow::{release, secrecy_review};

/// A matter that was declassified in form, by somebody who may. A secrecy that ended with its term has no formalities, and no row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DeclassificationRow {
    /// 登记编号: the number of the matter.
    pub number: String,
    /// 信息名称: the title, where a form of the review states one.
    pub title: Option<String>,
    /// 解密: by whom, in which capacity, on which day: the first act by somebody who may declassify.
    pub declassified: Approval,
    /// 重新审查日期: the first day, not before that of the declassification, on which it was reviewed afresh: at a moment of the release, by an
    /// opinion that the leader approved, or by a finding. `None` where nothing is on record.
    pub reviewed: Option<NaiveDate>,
    /// 备案日期: the day on which it was filed with the secrecy administration.
    pub filed: Option<NaiveDate>,
}

impl Row for DeclassificationRow {
    const REGISTER: Register = Register::Declassifications;
    const COLUMNS: &'static [Column<Self>] = &[
        Column::of(["登记编号", "number"], |row, _| words(Some(&row.number))),
        Column::of(["信息名称", "title"], |row, _| words(row.title.as_deref())),
        Column::of(["解密日期", "declassified"], |row, _| day(Some(row.declassified.on()))),
        Column::of(["解密机关", "by"], |row, of| {
            noted(row.declassified.by().as_str(), [term(Some(row.declassified.capacity().name()), of)], of)
        }),
        Column::of(["解密后是否重新审查", "reviewed afresh"], |row, of| yes(Some(row.reviewed.is_some()), of)),
        Column::of(["重新审查日期", "reviewed on"], |row, _| day(row.reviewed)),
        Column::of(["备案日期", "filed"], |row, _| day(row.filed)),
    ];
}

impl Registers<'_> {
    /// The matters that had been declassified by the day, in the order in which they are given.
    #[must_use]
    pub fn declassifications(&self) -> Vec<DeclassificationRow> {
        self.filed.iter().filter_map(|filed| self.declassification(filed)).collect()
    }

    fn declassification(&self, filed: &Filed<'_>) -> Option<DeclassificationRow> {
        let (mut declassified, mut filing, mut reviews, mut found) = (None, None, Vec::new(), None);
        for entry in self.entries(filed.case()) {
            let on = entry.on();
            match entry.event() {
                Event::Release(release::Event::Declassified { by })
                | Event::SecrecyReview(secrecy_review::Event::Declassified { by })
                    if by.capacity().may_declassify() =>
                {
                    declassified = declassified.or(Some(by.on(on)));
                }
                Event::Release(release::Event::Reviewed { .. })
                | Event::SecrecyReview(secrecy_review::Event::Approved { .. }) => reviews.push(on),
                Event::Found(Found::Fact { of: Of::Document, fact: Fact::FRESHLY_REVIEWED, finding }) => {
                    found = (*finding == Finding::Yes).then_some(on);
                }
                Event::Release(release::Event::Recorded { record: Record::DeclassificationFiling })
                | Event::SecrecyReview(secrecy_review::Event::Filed) => filing = filing.or(Some(on)),
                _ => {}
            }
        }
        let declassified = declassified?;
        Some(DeclassificationRow {
            number: filed.number().to_owned(),
            title: self.title(filed.case()),
            declassified,
            reviewed: reviews.into_iter().chain(found).filter(|on| declassified.on() <= *on).min(),
            filed: filing,
        })
    }
}
