//! The register of documents that went out (文书登记台账).

use std::collections::VecDeque;

use chrono::NaiveDate;
use serde::Serialize;

use super::column::{day, term, words};
use super::{Column, Register, Registers, Row};
use crate::citation::Code;
use crate::norm::{Consulted, Mode};
use crate::notice::NoticeKind;
use crate::report::Filed;
use crate::workflow::application::{Event, Paper};
use crate::workflow::consultation;

/// A document that went out, as the journal of the matter has it. Of a receipt and of a notice that others are consulted it has nothing, so that
/// they are not in the register; the form of a review does not go out, and is in the register of reviews.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct NoticeRow {
    /// 登记编号: the number of the matter.
    pub number: String,
    /// 发出日期: the day of its entry in the journal.
    pub on: NaiveDate,
    /// 文书种类: the kind.
    pub kind: NoticeKind,
    /// 收件人: to whom, as the host codes it.
    pub to: Code,
    /// 寄出日期: the day on which it was posted; the journal has it of replies alone.
    pub posted: Option<NaiveDate>,
    /// 送达日期: the day on which it was served, and of a letter the day on which it was received. The journal has it of letters, replies, and the
    /// notices on correction and fee.
    pub served: Option<NaiveDate>,
}

impl Row for NoticeRow {
    const REGISTER: Register = Register::Notices;
    const COLUMNS: &'static [Column<Self>] = &[
        Column::of(["登记编号", "number"], |row, _| words(Some(&row.number))),
        Column::of(["发出日期", "day"], |row, _| day(Some(row.on))),
        Column::of(["文书种类", "document"], |row, of| term(Some(row.kind.name()), of)),
        Column::of(["收件人", "to"], |row, _| row.to.to_string()),
        Column::of(["寄出日期", "posted"], |row, _| day(row.posted)),
        Column::of(["送达日期", "served"], |row, _| day(row.served)),
    ];
}

impl Registers<'_> {
    /// The documents that had gone out by the day, matter by matter in the order given, of each by day.
    #[must_use]
    pub fn notices(&self) -> Vec<NoticeRow> {
        self.filed.iter().flat_map(|filed| self.notices_of(filed)).collect()
    }

    fn notices_of(&self, filed: &Filed<'_>) -> Vec<NoticeRow> {
        let state = filed.case().application().shown(self.on);
        let mut post = Post {
            number: filed.number(),
            applicant: None,
            letters: Vec::new(),
            asked: state.notices_served().collect(),
            rows: Vec::new(),
        };
        for entry in filed.case().application().journal().up_to(self.on) {
            post.take(entry.on(), entry.event());
        }
        for entry in filed.case().coordination().journal().up_to(self.on) {
            post.consulted(entry.on(), entry.event());
        }
        post.rows.sort_by_key(|row| row.on);
        post.rows
    }
}

/// What has gone out of a matter.
struct Post<'c> {
    number: &'c str,
    applicant: Option<Code>,
    /// By which kind of letter somebody is consulted.
    letters: Vec<(Code, NoticeKind)>,
    /// When each notice on correction and fee that is still to come was served.
    asked: VecDeque<Option<NaiveDate>>,
    rows: Vec<NoticeRow>,
}

impl Post<'_> {
    fn take(&mut self, on: NaiveDate, event: &Event) {
        let kind = match event {
            Event::Arrived { request, .. } => return self.applicant = Some(request.applicant()),
            Event::Consulted(step) => return self.consulted(on, step),
            Event::Posted => return self.arrived(is_answer, |row| &mut row.posted, on),
            Event::Served { what: Paper::Reply } => return self.arrived(is_answer, |row| &mut row.served, on),
            Event::ThirdPartyTold { with } => return self.went_out(on, NoticeKind::ThirdPartyTold, Some(*with)),
            Event::CorrectionAsked { .. } => return self.asked(on, NoticeKind::Correction),
            Event::ReasonsAsked => NoticeKind::ReasonsRequest,
            Event::ExtensionNotified { .. } => NoticeKind::Extension,
            Event::Delayed { .. } => NoticeKind::Delay,
            Event::FeeAsked { .. } => return self.asked(on, NoticeKind::Fee),
            Event::Replied { .. } => NoticeKind::Reply,
            Event::RecordAnswered { .. } => NoticeKind::RecordAnswer,
            Event::NotCorrected => NoticeKind::NotCorrected,
            Event::NotPaid => NoticeKind::NotPaid,
            _ => return,
        };
        self.went_out(on, kind, self.applicant);
    }

    fn consulted(&mut self, on: NaiveDate, step: &consultation::Event) {
        match step {
            consultation::Event::Opened { with, consulted, mode, .. } => {
                self.letters.push((*with, letter(*consulted, *mode)));
            }
            consultation::Event::Sent { with, .. } => {
                if let Some((_, kind)) = self.letters.iter().rev().find(|(one, _)| one == with) {
                    self.went_out(on, *kind, Some(*with));
                }
            }
            consultation::Event::Received { with } => {
                self.arrived(|row| is_letter(row) && row.to == *with, |row| &mut row.served, on);
            }
            _ => {}
        }
    }

    /// Of several notices of one kind, which were served the application itself says.
    fn asked(&mut self, on: NaiveDate, kind: NoticeKind) {
        let served = self.asked.pop_front().flatten();
        self.went_out(on, kind, self.applicant);
        if let Some(row) = self.rows.last_mut() {
            row.served = served;
        }
    }

    fn went_out(&mut self, on: NaiveDate, kind: NoticeKind, to: Option<Code>) {
        // Nothing goes out before an application has arrived.
        let row = to.map(|to| NoticeRow { number: self.number.to_owned(), on, kind, to, posted: None, served: None });
        self.rows.extend(row);
    }

    /// Notes a day of the last document of a kind, unless it has one.
    fn arrived(
        &mut self,
        of: impl Fn(&NoticeRow) -> bool,
        field: fn(&mut NoticeRow) -> &mut Option<NaiveDate>,
        on: NaiveDate,
    ) {
        if let Some(row) = self.rows.iter_mut().rev().find(|row| of(row)) {
            field(row).get_or_insert(on);
        }
    }
}

/// The kind of letter by which somebody is consulted.
const fn letter(consulted: Consulted, mode: Mode) -> NoticeKind {
    match (mode, consulted) {
        (Mode::Proactive, _) => NoticeKind::CoordinationLetter,
        (Mode::OnRequest, Consulted::ThirdParty) => NoticeKind::ThirdPartyLetter,
        (Mode::OnRequest, Consulted::CoMaker) => NoticeKind::CoMakerLetter,
        (Mode::OnRequest, Consulted::InvolvedAgency) => NoticeKind::AgencyLetter,
    }
}

const fn is_answer(row: &NoticeRow) -> bool {
    matches!(row.kind, NoticeKind::Reply | NoticeKind::RecordAnswer)
}

const fn is_letter(row: &NoticeRow) -> bool {
    matches!(
        row.kind,
        NoticeKind::ThirdPartyLetter
            | NoticeKind::CoMakerLetter
            | NoticeKind::AgencyLetter
            | NoticeKind::CoordinationLetter
    )
}
