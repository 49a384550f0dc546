//! What is withheld, for its re-assessment (不予公开信息评估审查台账, art. 18).

use chrono::NaiveDate;
use serde::Serialize;

use super::column::{cited, day, first, last, words, yes};
use super::{Column, Register, RegisterError, Registers, Row, of_matter};
use crate::case::Event;
use crate::citation::Provision;
use crate::deadline::{Due, Roll};
use crate::law::national::EDITIONS;
use crate::norm::{Attribute, Channel, Grievance, Ground, Mode, Period, ReplyGate, ReplyKind};
use crate::report::Filed;
use crate::workflow::application::ground::meets;
use crate::workflow::application::{self, Reply};
use crate::workflow::release::{self, Reassessment};
use crate::workflow::secrecy_review::{self, Disposal};

/// What is withheld on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct WithheldRow {
    /// 登记编号: the number of the matter.
    pub number: String,
    /// 信息名称: the title, where a form of the review states one.
    pub title: Option<String>,
    /// 部分不予公开: only a part of it is withheld, and the rest was given to the applicant. Which part a reply does not say.
    pub in_part: bool,
    /// 不予公开的法律依据: the provisions that the label, or the reply, names; empty where none is named.
    pub grounds: Vec<Provision>,
    /// 依据（文字表述）: the basis in the words of the review, or of whoever was asked for it.
    pub basis: Option<String>,
    /// 不予公开之日: since when it has been withheld.
    pub since: NaiveDate,
    /// 最近一次评估审查: the last day on which it was looked at: of the withholding, of a later re-assessment, or of a refusal on application.
    pub last_assessed: NaiveDate,
    /// 下次评估审查: when the interval that the host sets ends; `None` where it sets none.
    #[serde(rename = "next_assessment")]
    pub next: Option<Due>,
    /// 是否应当评估审查: whether that day has come; `None` without an interval, and where the day is not known yet.
    pub is_due: Option<bool>,
}

impl Row for WithheldRow {
    const REGISTER: Register = Register::Withheld;
    const COLUMNS: &'static [Column<Self>] = &[
        Column::of(["登记编号", "number"], |row, _| words(Some(&row.number))),
        Column::of(["信息名称", "title"], |row, _| words(row.title.as_deref())),
        Column::of(["部分不予公开", "in part"], |row, of| yes(Some(row.in_part), of)),
        Column::of(["法律依据", "grounds"], |row, of| cited(&row.grounds, of)),
        Column::of(["依据（文字表述）", "basis in words"], |row, _| words(row.basis.as_deref())),
        Column::of(["不予公开之日", "withheld since"], |row, _| day(Some(row.since))),
        Column::of(["最近一次评估审查", "last assessed"], |row, _| day(Some(row.last_assessed))),
        Column::of(["下次评估审查", "next assessment"], |row, _| day(row.next.map(first))),
        Column::of(["是否应当评估审查", "due"], |row, of| yes(row.is_due, of)),
    ];
}

impl Registers<'_> {
    /// What was withheld on the day, in the order in which the matters are given, with the next re-assessment at an interval.
    ///
    /// Art. 18 wants it at intervals (定期) and sets none, and no local text does: `every` is the host's own, and without it nothing is due. It
    /// is counted from the day after the last look, and a last day that is a day off does not move: conventions.
    ///
    /// Withheld is what the release or the review put away as not to be disclosed, and what a reply refused under arts. 13 to 16, which is not
    /// what it calls refused on a provision that bears another answer (such as art. 38); the later word counts, wherever it was spoken. It ends
    /// when the information is let out, told to be public, changed, or found to be disclosable; a refusal also with the order to answer anew. What was
    /// drafted for the public and put away stays so, whichever applicant was given it: one applicant is not the public. A
    /// later reply that lets nothing out, such as that it was answered already (art. 36 item 6), ends nothing; nor does what goes out in part, by the
    /// label (部分公开), as processed (非密处理) or with a reply that grants in part, for the rest, which is assessed again as what was put away
    /// ([`Reassessed`](release::Event::Reassessed)).
    ///
    /// # Errors
    /// [`RegisterError::Interval`]: an interval of nothing, or one that runs past the days that can be written.
    pub fn withheld(&self, every: Option<Period>) -> Result<Vec<WithheldRow>, RegisterError> {
        self.filed.iter().filter_map(|filed| self.withheld_in(filed, every).transpose()).collect()
    }

    fn withheld_in(&self, filed: &Filed<'_>, every: Option<Period>) -> Result<Option<WithheldRow>, RegisterError> {
        let mut held = Held::default();
        self.entries(filed.case()).for_each(|entry| held.take(entry.on(), entry.event()));
        let reopened = match held.reopened.take() {
            Some(closed) => self.shut(filed)?.map(|of_part| Closed { in_part: closed.in_part || of_part, ..closed }),
            None => None,
        };
        let Some(closed) = held.closed().or(reopened) else { return Ok(None) };
        let interval = |why| RegisterError::Interval { number: filed.number().to_owned(), why };
        let ends = |every| Due::of(self.calendar, closed.last, every, Roll::Stay).map_err(interval);
        let next = every.map(ends).transpose()?;
        Ok(Some(WithheldRow {
            number: filed.number().to_owned(),
            title: self.title(filed.case()),
            in_part: closed.in_part,
            grounds: closed.grounds,
            basis: closed.basis,
            since: closed.since,
            last_assessed: closed.last,
            next,
            is_due: next.and_then(|next| self.has_come(next)),
        }))
    }

    /// Whether a ground is known to close what was found fit to be open all the same, and holds the release, or a part of what was divided, and
    /// whether that is only a part: a re-assessment ends no state secret and no ruling.
    fn shut(&self, filed: &Filed<'_>) -> Result<Option<bool>, RegisterError> {
        let (case, place) = (filed.case(), filed.in_place(self.place));
        let clearance = case.clearance(&place, self.calendar, self.on).map_err(of_matter(filed))?;
        let results = case.results(&place, self.calendar, &clearance, self.on).map_err(of_matter(filed))?;
        let passage = case.passage(&place, self.calendar, &results, self.on).map_err(of_matter(filed))?;
        let regime = place.on(self.on).map_err(of_matter(filed))?;
        let of_part = passage.severance.is_some() && !results.closed_by(regime.substance()).is_empty();
        Ok((of_part || !passage.closed_by.is_empty()).then_some(of_part))
    }

    /// Whether a due day has come; `None` where it turns on what is not published.
    fn has_come(&self, due: Due) -> Option<bool> {
        match (first(due) <= self.on, last(due) <= self.on) {
            (false, _) => Some(false),
            (true, true) => Some(true),
            (true, false) => None,
        }
    }
}

/// A withholding.
#[derive(Clone, Debug)]
struct Closed {
    since: NaiveDate,
    last: NaiveDate,
    in_part: bool,
    grounds: Vec<Provision>,
    basis: Option<String>,
}

/// What is withheld as the journal goes on: by the agency of its own accord, and from an applicant.
#[derive(Clone, Debug, Default)]
struct Held {
    label: Option<Provision>,
    /// 主动公开: it was drafted for the public.
    for_public: bool,
    /// 部分公开: the label says that only a part goes out.
    labelled_partial: bool,
    /// 非密处理: what goes out was processed.
    processed: bool,
    opinion: Option<String>,
    put_away: Option<Closed>,
    refused: Option<Closed>,
    /// 重新评估: what a re-assessment found fit to be open, with its day.
    reopened: Option<Closed>,
}

impl Held {
    fn take(&mut self, on: NaiveDate, event: &Event) {
        match event {
            Event::Release(event) => self.release(on, event),
            Event::SecrecyReview(event) => self.review(on, event),
            Event::Application(application::Event::Replied { reply }) => self.reply(on, reply),
            Event::Application(application::Event::RemedyDecided { answer_anew: true, .. }) => self.refused = None,
            Event::Application(application::Event::MadeProactive) => self.published(on),
            _ => {}
        }
    }

    /// Nothing is withheld any more of what was drafted.
    fn anew(&self) -> Self {
        Self { for_public: self.for_public, ..Self::default() }
    }

    fn release(&mut self, on: NaiveDate, event: &release::Event) {
        use release::Event;
        match event {
            Event::Drafted { mode, .. } => {
                (self.label, self.labelled_partial, self.for_public) = (None, false, *mode == Mode::Proactive);
            }
            Event::Labelled { label } => {
                self.label = label.statutory_basis();
                self.labelled_partial = label.attribute() == Some(Attribute::Partial);
            }
            Event::Withheld => self.put_away(on, None, false),
            Event::Reassessed { result: Reassessment::StaysClosed } => {
                // Of what a reply withheld, where nothing else did.
                if let Some(closed) = self.put_away.as_mut().or(self.refused.as_mut()) {
                    closed.last = on;
                }
            }
            Event::ReasonsGiven { basis, .. } => {
                if let Some(closed) = &mut self.put_away {
                    closed.basis = Some(basis.clone());
                }
            }
            Event::Reassessed { .. } => {
                let reopened = self.reopened.take();
                let anew = self.anew();
                let before = core::mem::replace(self, anew).closed().or(reopened);
                self.reopened = before.map(|closed| Closed { last: on, ..closed });
            }
            Event::Changed => *self = self.anew(),
            // What goes with a reply that withholds a part leaves it withheld.
            Event::Provided if self.refused.as_ref().is_some_and(|closed| closed.in_part) => {}
            // What the public cannot see lets nothing out.
            Event::Published { channel: Channel::Internal, .. } => {}
            Event::Provided if self.for_public => self.refused = None,
            Event::Published { .. } | Event::Provided => self.published(on),
            _ => {}
        }
    }

    fn review(&mut self, on: NaiveDate, event: &secrecy_review::Event) {
        use secrecy_review::Event;
        match event {
            Event::Opined { opinion, basis, .. } => {
                self.opinion = basis.clone().filter(|_| opinion.kind().discloses() == Some(false));
            }
            Event::Disposed { disposal: Disposal::Withheld } => {
                self.put_away(on, self.opinion.clone(), false);
            }
            Event::Disposed { disposal: Disposal::OnRequest } => self.put_away = None,
            Event::Disposed { disposal: Disposal::Published | Disposal::OtherForm } => self.published(on),
            Event::Prepared { .. } => self.processed = false,
            Event::Processed { .. } => self.processed = true,
            _ => {}
        }
    }

    fn reply(&mut self, on: NaiveDate, reply: &Reply) {
        let grounds = reply.grounds();
        let otherwise = !grounds.is_empty() && grounds.iter().all(bears_another_answer);
        match reply.grievance() {
            Grievance::RefusedInPart if !otherwise => self.refuse(on, grounds, true),
            Grievance::Refused if !otherwise => self.refuse(on, grounds, false),
            // Of the rest it lets nothing out, on whatever provision.
            Grievance::RefusedInPart => {
                for closed in [&mut self.put_away, &mut self.refused].into_iter().flatten() {
                    closed.in_part = true;
                }
            }
            // One applicant is not the public.
            _ if reply.supplies_information() && self.for_public => self.refused = None,
            // Supplied, or told where it is public.
            Grievance::Mismatch => self.let_out(),
            _ if reply.supplies_information() => self.let_out(),
            // Whatever else is answered lets nothing out.
            _ => {}
        }
    }

    fn refuse(&mut self, on: NaiveDate, grounds: &[Provision], in_part: bool) {
        let since = self.refused.as_ref().map_or(on, |closed| closed.since);
        self.refused = Some(Closed { since, last: on, in_part, grounds: grounds.to_vec(), basis: None });
        if let Some(closed) = self.put_away.as_mut().filter(|_| in_part) {
            closed.in_part = true;
        }
    }

    fn put_away(&mut self, on: NaiveDate, basis: Option<String>, in_part: bool) {
        let before = self.put_away.take();
        let since = before.as_ref().map_or(on, |closed| closed.since);
        let basis = basis.or(before.and_then(|closed| closed.basis));
        self.put_away = Some(Closed { since, last: on, in_part, grounds: self.label.into_iter().collect(), basis });
    }

    /// What went out in part leaves the rest withheld; that it goes out once more, on whatever channel, is no look at the rest.
    fn published(&mut self, on: NaiveDate) {
        if !self.labelled_partial && !self.processed {
            return self.let_out();
        }
        if self.put_away.as_ref().is_none_or(|closed| !closed.in_part) {
            self.put_away(on, None, true);
        }
        if let Some(closed) = &mut self.refused {
            closed.in_part = true;
        }
    }

    fn let_out(&mut self) {
        (self.put_away, self.refused, self.reopened) = (None, None, None);
    }

    /// What is withheld in the end: of two withholdings the earlier day since, the last look, and the later's grounds.
    fn closed(self) -> Option<Closed> {
        let (one, other) = match (self.put_away, self.refused) {
            (Some(one), Some(other)) => (one, other),
            (one, other) => return one.or(other),
        };
        let since = one.since.min(other.since);
        let (earlier, later) = if one.last <= other.last { (one, other) } else { (other, one) };
        let grounds = if later.grounds.is_empty() { earlier.grounds } else { later.grounds };
        Some(Closed { since, grounds, basis: later.basis.or(earlier.basis), ..later })
    }
}

/// Whether a provision that a refusal names bears another answer than that something is closed: such as that it is no government information
/// (art. 2), that a register has rules of its own (art. 36 item 7) or that it would first have to be processed (art. 38).
fn bears_another_answer(named: &Provision) -> bool {
    EDITIONS.into_iter().any(|edition| {
        let refused = edition.reply(ReplyKind::Refused).map(|(refused, _)| refused.by());
        let mut refusing = edition.grounds().iter().map(Ground::by).chain(refused);
        let others = edition.gates().iter().filter(|gate| gate.reply() != ReplyKind::Refused).map(ReplyGate::by);
        let mut others = others.chain([edition.definition().by()]);
        others.any(|by| by.covers(named)) && !refusing.any(|by| meets(&by, named))
    })
}
