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
use crate::workflow::secrecy_review::Ruling;
use crate::workflow::{release, secrecy_review};

/// A matter that was declassified in form, by somebody who may. A secrecy that ended with its term has no formalities, and no row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DeclassificationRow {
    /// 登记编号: the number of the matter.
    pub number: String,
    /// 信息名称: the title, where a form of the review states one.
    pub title: Option<String>,
    /// 解密: by whom, in which capacity, on which day: the first act by somebody who may declassify, since it was last determined a state secret
    /// before one.
    pub declassified: Approval,
    /// 重新审查日期: the first day, not before that of the last declassification, on which it was reviewed afresh: at a moment of the release, by an
    /// opinion that the leader approved, or by a finding, of the whole or of each part that was found to be the secret. `None` where nothing is on
    /// record.
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
        let mut course = Course::default();
        self.entries(filed.case()).for_each(|entry| course.take(entry.on(), entry.event()));
        Some(DeclassificationRow {
            number: filed.number().to_owned(),
            title: self.title(filed.case()),
            declassified: course.declassified?,
            reviewed: course.reviewed(),
            filed: course.filed(),
        })
    }
}

/// What became of the secrecy of a matter.
#[derive(Default)]
struct Course {
    declassified: Option<Approval>,
    /// The last declassification: no review of an earlier day is a fresh one.
    last: Option<NaiveDate>,
    /// Determined a state secret since it was declassified.
    secret_again: bool,
    filings: Vec<NaiveDate>,
    reviews: Vec<NaiveDate>,
    /// What was found to have been determined a state secret.
    secret: Vec<Of>,
    /// What was found to have been reviewed afresh, with the day.
    fresh: Vec<(Of, NaiveDate)>,
}

impl Course {
    fn take(&mut self, on: NaiveDate, event: &Event) {
        match event {
            Event::Release(release::Event::Declassified { by })
            | Event::SecrecyReview(secrecy_review::Event::Declassified { by })
                if by.capacity().may_declassify() =>
            {
                if self.secret_again {
                    (self.declassified, self.secret_again) = (None, false);
                }
                self.declassified = self.declassified.or(Some(by.on(on)));
                self.last = Some(on);
            }
            Event::SecrecyReview(secrecy_review::Event::Ruled { ruling: Ruling::StateSecret, .. }) => {
                self.determined(Of::Document);
            }
            Event::Found(Found::Fact { of, fact: Fact::DETERMINED_STATE_SECRET, finding }) => {
                self.secret.retain(|one| one != of);
                if *finding == Finding::Yes {
                    self.determined(*of);
                }
            }
            Event::Found(Found::Fact { of, fact: Fact::FRESHLY_REVIEWED, finding }) => {
                self.fresh.retain(|(one, _)| one != of);
                self.fresh.extend((*finding == Finding::Yes).then_some((*of, on)));
            }
            Event::Release(release::Event::Reviewed { .. })
            | Event::SecrecyReview(secrecy_review::Event::Approved { .. }) => self.reviews.push(on),
            Event::Release(release::Event::Recorded { record: Record::DeclassificationFiling })
            | Event::SecrecyReview(secrecy_review::Event::Filed) => self.filings.push(on),
            _ => {}
        }
    }

    fn determined(&mut self, of: Of) {
        self.secret.push(of);
        self.secret_again = self.declassified.is_some();
    }

    /// The first filing that can be of the declassification: none of an earlier day is.
    fn filed(&self) -> Option<NaiveDate> {
        let since = |on: &NaiveDate| self.declassified.is_some_and(|declassified| declassified.on() <= *on);
        self.filings.iter().copied().filter(since).min()
    }

    fn reviewed(&self) -> Option<NaiveDate> {
        let since = |on: &NaiveDate| self.last.is_some_and(|last| last <= *on);
        self.reviews.iter().copied().chain(self.found_fresh()).filter(since).min()
    }

    /// The day on which all of it was found to have been reviewed: the document, or each part that was found to be the secret.
    fn found_fresh(&self) -> Option<NaiveDate> {
        let found = |of: Of| self.fresh.iter().find(|(one, _)| *one == of).map(|(_, on)| *on);
        let each = || self.secret.iter().map(|of| found(*of)).collect::<Option<Vec<NaiveDate>>>()?.into_iter().max();
        found(Of::Document).or_else(each)
    }
}
