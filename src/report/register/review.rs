//! The register of secrecy reviews (保密审查登记台账).

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::column::{approved, day, listed, noted, term, words};
use super::{Column, Register, Registers, Row};
use crate::citation::{Language, Text};
use crate::norm::{FormField, OpinionKind};
use crate::report::Filed;
use crate::workflow::approval::{Approval, Signature};
use crate::workflow::journal::Entry;
use crate::workflow::matter::Procedure as _;
use crate::workflow::secrecy_review::{
    Disposal, Event, Form, Prepared, Referee, Review, ReviewFile, Ruling, Stage, Verb,
};

/// A review as the register has it on the day. What is reviewed anew once it was disposed of has a row of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReviewRow {
    /// 登记编号: the number of the matter.
    pub number: String,
    /// 信息名称: the title on the form.
    pub title: Option<String>,
    /// 审查阶段: the stage.
    pub stage: Stage,
    /// 报审日期: the day on which the form under review was submitted.
    pub submitted: Option<NaiveDate>,
    /// 审查意见: the opinions that were given, in order.
    pub opinions: Vec<Given>,
    /// 报请确定: to whom a doubt was referred, and passed up, in order.
    pub referred: Vec<Sent>,
    /// 确定: what was determined, in order, each with its day.
    #[serde(serialize_with = "ruled")]
    pub rulings: Vec<(NaiveDate, Ruling)>,
    /// 不予批准: how often the leader did not approve since the form was last submitted.
    pub refusals: u16,
    /// 批准: the approval that stands.
    pub approved: Option<Approval>,
    /// 处置: how it was disposed of, with the day; `None` while that is open.
    #[serde(serialize_with = "disposed")]
    pub disposed: Option<(NaiveDate, Disposal)>,
    /// 存档日期: the day on which the record was put away.
    pub kept: Option<NaiveDate>,
    /// 网站登记日期: the day on which it was entered in the register of the website.
    pub registered: Option<NaiveDate>,
}

/// Writes each determination by the names of its parts.
fn ruled<S: Serializer>(rulings: &[(NaiveDate, Ruling)], serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Ruled {
        on: NaiveDate,
        ruling: Ruling,
    }
    serializer.collect_seq(rulings.iter().map(|(on, ruling)| Ruled { on: *on, ruling: *ruling }))
}

/// Writes the disposal by the names of its parts.
#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn disposed<S: Serializer>(disposed: &Option<(NaiveDate, Disposal)>, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Disposed {
        on: NaiveDate,
        disposal: Disposal,
    }
    disposed.map(|(on, disposal)| Disposed { on, disposal }).serialize(serializer)
}

/// An opinion that was given.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Given {
    /// The day.
    pub on: NaiveDate,
    /// By whom.
    pub by: Signature,
    /// Which.
    pub opinion: OpinionKind,
    /// 未说明依据和理由: it was against disclosure without basis and reasons, and is no opinion.
    pub bare: bool,
}

/// A doubt that was sent on.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Sent {
    /// The day.
    pub on: NaiveDate,
    /// To whom.
    pub to: Referee,
}

impl Row for ReviewRow {
    const REGISTER: Register = Register::SecrecyReviews;
    const COLUMNS: &'static [Column<Self>] = &[
        Column::of(["登记编号", "number"], |row, _| words(Some(&row.number))),
        Column::of(["信息名称", "title"], |row, _| words(row.title.as_deref())),
        Column::of(["审查阶段", "stage"], |row, of| term(Some(row.stage.name()), of)),
        Column::of(["报审日期", "submitted"], |row, _| day(row.submitted)),
        Column::of(["审查意见", "opinions"], |row, of| listed(row.opinions.iter().map(|one| one.told(of)), of)),
        Column::of(["报请确定", "referred"], |row, of| {
            let to = |one: &Sent| {
                noted(one.to.body().as_str(), [term(Some(one.to.kind().name()), of), one.on.to_string()], of)
            };
            listed(row.referred.iter().map(to), of)
        }),
        Column::of(["确定结果", "determined"], |row, of| {
            listed(
                row.rulings.iter().map(|(on, ruling)| noted(&term(Some(ruling.name()), of), [on.to_string()], of)),
                of,
            )
        }),
        Column::of(["不予批准（次）", "refusals"], |row, _| row.refusals.to_string()),
        Column::of(["批准", "approved by"], |row, of| row.approved.map(|by| approved(by, of)).unwrap_or_default()),
        Column::of(["处置", "outcome"], |row, of| term(row.disposed.map(|(_, how)| how.name()), of)),
        Column::of(["处置日期", "disposed of"], |row, _| day(row.disposed.map(|(on, _)| on))),
        Column::of(["存档日期", "kept"], |row, _| day(row.kept)),
        Column::of(["网站登记日期", "registered"], |row, _| day(row.registered)),
    ];
}

impl Given {
    fn told(&self, language: Language) -> String {
        let bare = Text::literal("未说明依据和理由", "without basis and reasons");
        let notes = [
            self.by.by().to_string(),
            term(Some(self.by.capacity().name()), language),
            self.on.to_string(),
            term(self.bare.then_some(bare), language),
        ];
        noted(&term(Some(self.opinion.name()), language), notes, language)
    }
}

impl Registers<'_> {
    /// The reviews that had begun by the day, in the order in which the matters are given, and in each the one that was prepared anew after the one
    /// that was disposed of before.
    #[must_use]
    pub fn secrecy_reviews(&self) -> Vec<ReviewRow> {
        self.filed.iter().flat_map(|filed| self.reviews(filed)).collect()
    }

    fn reviews(&self, filed: &Filed<'_>) -> Vec<ReviewRow> {
        let (file, number) = (filed.case().secrecy_review(), filed.number());
        let (mut rows, mut review, mut row) = (Vec::new(), Review::default(), ReviewRow::of(number));
        for (at, entry) in file.journal().up_to(self.on).iter().enumerate() {
            let anew = entry.event().verb() == Verb::Prepare && review.is_disposed();
            // What was recorded was checked then.
            if review.take(at, entry.on(), entry.event()).is_err() {
                break;
            }
            if anew {
                let next = ReviewRow { title: row.title.clone(), ..ReviewRow::of(number) };
                rows.push(core::mem::replace(&mut row, next));
            }
            row.enter(entry);
            row.stands(file, &review);
        }
        rows.extend(review.stage().is_some().then_some(row));
        rows
    }
}

impl ReviewRow {
    /// A review in which nothing has happened yet but that somebody began it.
    fn of(number: &str) -> Self {
        let (opinions, referred, rulings) = (Vec::new(), Vec::new(), Vec::new());
        let stage = Stage::Prepared(Prepared::new(0, &Form::new()));
        Self {
            number: number.to_owned(),
            title: None,
            stage,
            submitted: None,
            opinions,
            referred,
            rulings,
            refusals: 0,
            approved: None,
            disposed: None,
            kept: None,
            registered: None,
        }
    }

    /// Enters what happened.
    fn enter(&mut self, entry: &Entry<Event>) {
        let on = entry.on();
        match entry.event() {
            Event::Prepared { form } => {
                let title = form.text(FormField::Title).map(|title| title.zh().to_owned());
                self.title = title.or_else(|| self.title.take());
            }
            event @ Event::Opined { by, opinion, .. } => {
                let bare = event.verb() == Verb::OpineBare;
                self.opinions.push(Given { on, by: *by, opinion: opinion.kind(), bare });
            }
            Event::Referred { to, .. } | Event::PassedUp { to } => self.referred.push(Sent { on, to: *to }),
            Event::Ruled { ruling } => self.rulings.push((on, *ruling)),
            Event::Disposed { disposal } => self.disposed = Some((on, *disposal)),
            Event::Kept => self.kept = Some(on),
            _ => {}
        }
    }

    /// Enters where that leaves it.
    fn stands(&mut self, file: &ReviewFile, review: &Review) {
        let Some(stage) = review.stage() else { return };
        self.stage = stage;
        self.submitted = review.submitted();
        self.refusals = review.refusals();
        self.approved = file.approval_of(review);
        self.registered = review.registered();
    }
}
