//! The register of releases (信息公开登记台账).

use chrono::NaiveDate;
use serde::Serialize;

use super::column::{approved, day, listed, noted, term, words};
use super::{Column, Register, Registers, Row};
use crate::case::Event;
use crate::citation::Code;
use crate::norm::{Attribute, Channel, Mode, Record};
use crate::report::Filed;
use crate::workflow::application;
use crate::workflow::approval::{Approval, Signature};
use crate::workflow::release;
use crate::workflow::secrecy_review::{self, Disposal};

/// A matter whose information has left the agency: it was published, or given to an applicant. What was taken down again stays in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReleaseRow {
    /// 登记编号: the number of the matter.
    pub number: String,
    /// 信息名称: the title, where a form of the review states one.
    pub title: Option<String>,
    /// 公开方式: the mode of disclosure; `None` where the journal does not say.
    pub mode: Option<Mode>,
    /// 公开属性: the attribute on the last label.
    pub attribute: Option<Attribute>,
    /// 起草机构: which body drafted it.
    pub drafter: Option<Code>,
    /// 审核、批准: whoever said yes on the way of the release, in order. The leader's approval of the opinion is in the register of reviews.
    pub approvals: Vec<Approval>,
    /// 公开情况: where it was published, in the order of days.
    pub published: Vec<Published>,
    /// 提供日期: the day on which it was first given to the applicant.
    pub provided: Option<NaiveDate>,
    /// 撤下日期: the day on which it was taken down, where it has not been put up again.
    pub taken_down: Option<NaiveDate>,
    /// 登记、备案、台账: the records that were made.
    pub records: Vec<Recorded>,
}

/// A publication.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Published {
    /// The day.
    pub on: NaiveDate,
    /// Where; `None` where the journal does not say.
    pub channel: Option<Channel>,
    /// By whom.
    pub by: Option<Signature>,
}

/// A record that was made.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Recorded {
    /// Which.
    pub record: Record,
    /// The day.
    pub on: NaiveDate,
}

impl Row for ReleaseRow {
    const REGISTER: Register = Register::Releases;
    const COLUMNS: &'static [Column<Self>] = &[
        Column::of(["登记编号", "number"], |row, _| words(Some(&row.number))),
        Column::of(["信息名称", "title"], |row, _| words(row.title.as_deref())),
        Column::of(["公开方式", "mode"], |row, of| term(row.mode.map(Mode::name), of)),
        Column::of(["公开属性", "attribute"], |row, of| term(row.attribute.map(Attribute::name), of)),
        Column::of(["起草机构", "drafted by"], |row, _| row.drafter.map(|by| by.to_string()).unwrap_or_default()),
        Column::of(["审核、批准", "approved by"], |row, of| {
            listed(row.approvals.iter().map(|one| approved(*one, of)), of)
        }),
        Column::of(["公开途径和日期", "published"], |row, of| {
            let where_to = |one: &Published| {
                let channel = term(one.channel.map(Channel::name), of);
                if channel.is_empty() { one.on.to_string() } else { noted(&channel, [one.on.to_string()], of) }
            };
            listed(row.published.iter().map(where_to), of)
        }),
        Column::of(["提供日期", "provided"], |row, _| day(row.provided)),
        Column::of(["撤下日期", "taken down"], |row, _| day(row.taken_down)),
        Column::of(["登记、备案、台账", "records"], |row, of| {
            let made = |one: &Recorded| noted(&term(Some(one.record.name()), of), [one.on.to_string()], of);
            listed(row.records.iter().map(made), of)
        }),
    ];
}

impl Registers<'_> {
    /// The matters whose information had left the agency by the day, in the order in which they are given. The release keeps how; where it keeps
    /// no publication, the day on which the review disposed of it so, or the application was made proactive, stands for one.
    #[must_use]
    pub fn releases(&self) -> Vec<ReleaseRow> {
        self.filed.iter().filter_map(|filed| self.release(filed)).collect()
    }

    fn release(&self, filed: &Filed<'_>) -> Option<ReleaseRow> {
        let case = filed.case();
        let mut row = ReleaseRow {
            number: filed.number().to_owned(),
            title: self.title(case),
            mode: None,
            attribute: None,
            drafter: None,
            approvals: Vec::new(),
            published: Vec::new(),
            provided: None,
            taken_down: None,
            records: Vec::new(),
        };
        // What another procedure says of a publication that the release does not keep.
        let mut elsewhere = None;
        for entry in self.entries(case) {
            let on = entry.on();
            match entry.event() {
                Event::Release(event) => row.take(on, event),
                Event::Application(application::Event::Replied { reply }) if reply.supplies_information() => {
                    row.provided = row.provided.or(Some(on));
                    row.mode = row.mode.or(Some(Mode::OnRequest));
                }
                Event::Application(application::Event::MadeProactive) => {
                    elsewhere = elsewhere.or(Some((on, Some(Mode::Proactive))));
                }
                Event::SecrecyReview(secrecy_review::Event::Disposed { disposal }) => match disposal {
                    Disposal::Published => elsewhere = elsewhere.or(Some((on, Some(Mode::Proactive)))),
                    Disposal::OtherForm => elsewhere = elsewhere.or(Some((on, None))),
                    Disposal::OnRequest | Disposal::Withheld => {}
                },
                Event::SecrecyReview(secrecy_review::Event::Registered) => row.record(on, Record::Registration),
                _ => {}
            }
        }
        if let Some((on, mode)) = elsewhere.filter(|_| row.published.is_empty()) {
            row.published.push(Published { on, channel: None, by: None });
            row.mode = row.mode.or(mode);
        }
        (!row.published.is_empty() || row.provided.is_some()).then_some(row)
    }
}

impl ReleaseRow {
    /// What happened on the way of the release. A new version of it is a release of the same matter, and stands in the same row.
    fn take(&mut self, on: NaiveDate, event: &release::Event) {
        use release::Event;
        match event {
            Event::Drafted { mode, by } => {
                self.mode = Some(*mode);
                self.drafter = by.or(self.drafter);
            }
            Event::Labelled { label } => self.attribute = label.attribute(),
            Event::Approved { by } => self.approvals.push(by.on(on)),
            // What the public cannot see did not leave.
            Event::Published { channel: Channel::Internal, .. } => {}
            Event::Published { channel, by } => {
                self.published.push(Published { on, channel: Some(*channel), by: *by });
                self.taken_down = None;
            }
            Event::Provided => {
                self.provided = self.provided.or(Some(on));
                // One applicant is not the public: what was taken down for all stays down.
                self.taken_down = self.taken_down.filter(|_| self.mode == Some(Mode::Proactive));
            }
            Event::TakenDown => self.taken_down = Some(on),
            Event::Recorded { record } => self.record(on, *record),
            _ => {}
        }
    }

    fn record(&mut self, on: NaiveDate, record: Record) {
        self.records.push(Recorded { record, on });
    }
}
