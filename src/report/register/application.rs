//! The register of applications (依申请公开登记台账).

use chrono::NaiveDate;
use serde::Serialize;

use super::column::{day, first, last, listed, term, words, yes};
use super::{Column, Register, RegisterError, Registers, Row, of_matter};
use crate::citation::{Code, Text};
use crate::norm::{ApplicantKind, Fen, Intake, ReplyKind, RequestKind};
use crate::report::Filed;
use crate::workflow::application::{Answer, Ending, Event, Receipt, RecordAnswer, Stage, Standing, Time};
use crate::workflow::journal::Entry;

/// An application as the register has it on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ApplicationRow {
    /// 登记编号: the number of the matter.
    pub number: String,
    /// 申请人: who applies, as the host codes it.
    pub applicant: Code,
    /// 申请人类别: the kind of applicant.
    pub kind: ApplicantKind,
    /// 申请事项: what it is for.
    pub purpose: RequestKind,
    /// 申请渠道: how it arrived.
    pub intake: Intake,
    /// 到达日期: the day on which it arrived.
    pub arrived: NaiveDate,
    /// 收到申请之日: on which day it counts as received; `None` where no text says so.
    pub receipt: Option<Receipt>,
    /// 办理阶段: the stage.
    pub stage: Stage,
    /// 期限状态: how it stands with its time.
    pub standing: Standing,
    /// 法定期限: by when the nation's text wants it answered; `None` where no time runs.
    pub statutory: Option<Time>,
    /// 内部期限: by when the place's own text does, where it sets a shorter time.
    pub internal: Option<Time>,
    /// 办结: how it was answered or ended. `None` while it is open, also where it has to be answered anew.
    pub concluded: Option<Concluded>,
    /// 信息处理费: the fee that was last asked for.
    pub fee: Option<Fen>,
    /// 是否缴费: whether that fee was paid; `None` where none was asked for.
    pub paid: Option<bool>,
    /// 复议、诉讼: how many remedies were taken.
    pub remedies: usize,
}

/// The end of an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Concluded {
    /// 办结日期: the day of the last answer, or of the end.
    pub on: NaiveDate,
    /// 办结方式: how.
    pub how: Conclusion,
}

/// How an application came to its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "it is answered, as one or the other request, or ends without an answer")]
pub enum Conclusion {
    /// 答复: the kind of the reply, and of a mixed reply the kinds of its other parts after it.
    Replied(Vec<ReplyKind>),
    /// 更正答复.
    RecordAnswered(RecordAnswer),
    /// 终结: withdrawn, not corrected, not paid.
    Ended(Ending),
}

impl Conclusion {
    fn names(&self) -> Vec<Text> {
        match self {
            Self::Replied(kinds) => kinds.iter().map(|kind| kind.name()).collect(),
            Self::RecordAnswered(answer) => vec![answer.name()],
            Self::Ended(ending) => vec![ending.name()],
        }
    }
}

impl Row for ApplicationRow {
    const REGISTER: Register = Register::Applications;
    const COLUMNS: &'static [Column<Self>] = &[
        Column::of(["登记编号", "number"], |row, _| words(Some(&row.number))),
        Column::of(["申请人", "applicant"], |row, _| row.applicant.to_string()),
        Column::of(["申请人类别", "kind of applicant"], |row, of| term(Some(row.kind.name()), of)),
        Column::of(["申请事项", "for"], |row, of| term(Some(asked_for(row.purpose)), of)),
        Column::of(["申请渠道", "channel"], |row, of| term(Some(row.intake.name()), of)),
        Column::of(["到达日期", "arrived"], |row, _| day(Some(row.arrived))),
        Column::of(["收到申请之日", "received"], |row, _| day(row.receipt.and_then(|receipt| receipt.day))),
        Column::of(["办理阶段", "stage"], |row, of| term(Some(row.stage.name()), of)),
        Column::of(["期限状态", "time"], |row, of| term(Some(row.standing.name()), of)),
        Column::of(["法定期限（最早）", "due at the earliest"], |row, _| {
            day(row.statutory.map(|time| first(time.earliest)))
        }),
        Column::of(["法定期限（最迟）", "due at the latest"], |row, _| {
            day(row.statutory.and_then(|time| time.latest).map(last))
        }),
        Column::of(["内部期限", "due within the place"], |row, _| {
            day(row.internal.map(|time| first(time.earliest)))
        }),
        Column::of(["办结日期", "concluded"], |row, _| day(row.concluded.as_ref().map(|one| one.on))),
        Column::of(["办结方式", "how"], |row, of| {
            let names = row.concluded.as_ref().map_or_else(Vec::new, |one| one.how.names());
            listed(names.into_iter().map(|name| term(Some(name), of)), of)
        }),
        Column::of(["信息处理费（元）", "fee in yuan"], |row, _| row.fee.map(yuan).unwrap_or_default()),
        Column::of(["是否缴费", "paid"], |row, of| yes(row.paid, of)),
        Column::of(["复议、诉讼（件）", "remedies"], |row, _| row.remedies.to_string()),
    ];
}

/// An amount that a spreadsheet can add up.
fn yuan(fee: Fen) -> String {
    format!("{}.{:02}", fee.fen() / 100, fee.fen() % 100)
}

const fn asked_for(purpose: RequestKind) -> Text {
    match purpose {
        RequestKind::Information => Text::literal("获取政府信息", "information"),
        RequestKind::OwnRecord => Text::literal("更正与自身相关的信息", "correction of one's own record"),
    }
}

impl Registers<'_> {
    /// The applications that had arrived by the day, in the order in which the matters are given.
    ///
    /// # Errors
    /// [`RegisterError::Matter`] where it is open which text governs an application.
    pub fn applications(&self) -> Result<Vec<ApplicationRow>, RegisterError> {
        self.filed.iter().filter_map(|filed| self.application(filed).transpose()).collect()
    }

    fn application(&self, filed: &Filed<'_>) -> Result<Option<ApplicationRow>, RegisterError> {
        let file = filed.case().application();
        let entries = file.journal().up_to(self.on);
        let application = file.shown(self.on);
        let arrived = entries.iter().find_map(|entry| match entry.event() {
            Event::Arrived { intake, request } => Some((entry.on(), *intake, request)),
            _ => None,
        });
        let (Some((arrived, intake, request)), Some(stage)) = (arrived, application.stage()) else { return Ok(None) };
        // Nothing is soon in a register: a day is due or it is not.
        let clock =
            filed.case().clock(&filed.in_place(self.place), self.calendar, self.on, 0).map_err(of_matter(filed))?;
        let (fee, paid) = charged(entries).map_or((None, None), |(fee, paid)| (Some(fee), Some(paid)));
        Ok(Some(ApplicationRow {
            number: filed.number().to_owned(),
            applicant: request.applicant(),
            kind: request.kind(),
            purpose: request.purpose(),
            intake,
            arrived,
            receipt: clock.receipt,
            stage,
            standing: clock.standing,
            statutory: clock.statutory,
            internal: clock.internal,
            concluded: concluded(stage, entries),
            fee,
            paid,
            remedies: application.remedies().len(),
        }))
    }
}

/// The fee that was last asked for, and whether it was paid.
fn charged(entries: &[Entry<Event>]) -> Option<(Fen, bool)> {
    entries.iter().fold(None, |charged, entry| match entry.event() {
        Event::FeeAsked { fee } => Some((fee.amount(), false)),
        Event::FeePaid => charged.map(|(fee, _)| (fee, true)),
        _ => charged,
    })
}

/// How it was answered or ended, where it is not open.
fn concluded(stage: Stage, entries: &[Entry<Event>]) -> Option<Concluded> {
    let (on, how) = match stage {
        Stage::Answered(answered) => match answered.answer() {
            Answer::Reply(kind) => {
                let beside = match entries.get(answered.entry()).map(Entry::event) {
                    Some(Event::Replied { reply }) => reply.kinds_beside(),
                    _ => &[],
                };
                (answered.made_on(), Conclusion::Replied([&[kind], beside].concat()))
            }
            Answer::Record(answer) => (answered.made_on(), Conclusion::RecordAnswered(answer)),
        },
        Stage::Closed(closed) => (closed.on(), Conclusion::Ended(closed.how())),
        Stage::Handling(_) | Stage::AwaitingCorrection(_) | Stage::AwaitingPayment(_) => return None,
    };
    Some(Concluded { on, how })
}
