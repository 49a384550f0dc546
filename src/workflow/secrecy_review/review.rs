//! A review with its journal: what was recorded, and where that leaves it.

use chrono::NaiveDate;
use serde::Serialize;
use thiserror::Error;

use super::course::Course;
use super::verbs::Prepared;
use super::{Disposal, Event, Ruling, Stage, Verb};
use crate::fact::{Doubt, Truth};
use crate::norm::OpinionKind;
use crate::workflow::expected::listed;
use crate::workflow::journal::JournalError;
use crate::workflow::matter::{Matter, Procedure};

/// The secrecy review of one matter as it stands: a pure function of what happened. One matter, one review, one record: what is to go
/// out in another version, or in another way than it was approved for, is reviewed anew once the one before was disposed of.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Review {
    pub(super) stage: Option<Stage>,
}

/// Why an event was refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Nothing has been prepared yet.
    #[error("`{}`: nothing has been prepared for review, expected `prepared`", verb.event())]
    NotPrepared {
        /// What was to happen.
        verb: Verb,
    },
    /// The event makes no sense at this stage.
    #[error("`{}` makes no sense once it is {}: expected {}", verb.event(), stage.name().en(), listed(stage.expects(), Verb::event))]
    OutOfOrder {
        /// What was to happen.
        verb: Verb,
        /// The stage.
        stage: Box<Stage>,
    },
    /// What was determined answers another question than the one referred.
    #[error("`ruling` is `{}`, the question referred is `{}`: expected an answer to that question", ruling.name().en(), doubt.name().en())]
    OtherQuestion {
        /// What was determined.
        ruling: Ruling,
        /// The question.
        doubt: Doubt,
    },
    /// The disposal is not that of the approved opinion and the stated form of release.
    #[error("`disposal` is `{}`, the approved opinion is `{}`: expected {}", disposal.name().en(), opinion.name().en(), disposals(allowed))]
    NotAsApproved {
        /// The disposal.
        disposal: Disposal,
        /// The approved opinion.
        opinion: OpinionKind,
        /// What the opinion and the form leave.
        allowed: &'static [Disposal],
    },
    /// There is nothing whose severing could be confirmed.
    #[error("`severing_confirmed`: nothing has been processed, expected `processed` before it")]
    NothingProcessed,
    /// There is no declassification to file.
    #[error("`filed`: nothing has been declassified, expected `declassified` before it")]
    NotDeclassified,
    /// The journal refused the entry.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

fn disposals(allowed: &[Disposal]) -> String {
    if allowed.is_empty() {
        return "a form that says how it is to be released".to_owned();
    }
    allowed.iter().map(|one| format!("`{}`", one.name().en())).collect::<Vec<_>>().join(" or ")
}

impl Review {
    /// Where it stands; `None` where nothing has been prepared yet.
    #[must_use]
    pub const fn stage(&self) -> Option<Stage> {
        self.stage
    }

    /// How often the leader did not approve the opinion. The loop has no cap.
    #[must_use]
    pub fn refusals(&self) -> u16 {
        self.course().map_or(0, |course| course.refusals)
    }

    /// The opinion that the leader approved, with the day of that approval: the only thing on which it can be disposed of.
    #[must_use]
    pub fn approved_opinion(&self) -> Option<(OpinionKind, NaiveDate)> {
        let (opinion, _) = self.stage.as_ref()?.opinion()?;
        Some((opinion, self.stage.as_ref()?.approved_on()?))
    }

    /// Whether it was disposed of, and is at its end unless it is prepared anew.
    pub(crate) fn is_disposed(&self) -> bool {
        self.stage.is_some_and(|stage| stage.disposed_on().is_some())
    }

    /// Whether it is open if whoever determined a doubt has power over it.
    pub(crate) fn power_is_open(&self, doubt: Doubt) -> bool {
        let ruled = self.stage.as_ref().map_or_else(Vec::new, Stage::ruled);
        ruled.iter().any(|ruled| ruled.doubt == doubt && ruled.power == Truth::Open)
    }

    /// The doubts of which somebody whose power is open ruled that it is closed.
    pub(crate) fn perhaps_ruled_against(&self) -> Vec<Doubt> {
        let ruled = self.stage.as_ref().map_or_else(Vec::new, Stage::ruled).into_iter();
        let perhaps = ruled.filter(|one| one.power == Truth::Open && one.ruling.closes() && one.stands());
        perhaps.map(|one| one.doubt).collect()
    }

    /// The day on which the formalities of declassification were done.
    #[must_use]
    pub fn declassified_on(&self) -> Option<NaiveDate> {
        self.course().and_then(|course| course.declassified)
    }

    /// The entry of the journal that is the form under review.
    #[must_use]
    pub fn form_entry(&self) -> Option<usize> {
        self.course().map(|course| course.form)
    }

    pub(super) fn course(&self) -> Option<Course> {
        self.stage.as_ref().and_then(Stage::course)
    }

    /// What an event presupposes beyond the stage.
    #[inline]
    fn presupposes(stage: &Stage, event: &Event) -> Result<(), Refusal> {
        match (stage, event) {
            (Stage::Referred(referred), Event::Ruled { ruling }) if !ruling.answers(referred.unsure.doubt) => {
                Err(Refusal::OtherQuestion { ruling: *ruling, doubt: referred.unsure.doubt })
            }
            (Stage::Approved(approved), Event::Disposed { disposal }) if !approved.disposals().contains(disposal) => {
                let (opinion, allowed) = (approved.awaiting.opinion, approved.disposals());
                Err(Refusal::NotAsApproved { disposal: *disposal, opinion, allowed })
            }
            (Stage::Disposed(_) | Stage::Recorded(_), Event::Filed)
                if stage.course().is_some_and(|course| course.declassified.is_none()) =>
            {
                Err(Refusal::NotDeclassified)
            }
            (_, Event::SeveringConfirmed { .. })
                if stage.expects().contains(&Verb::ConfirmSevering)
                    && stage.course().is_some_and(|course| course.processed.is_none()) =>
            {
                Err(Refusal::NothingProcessed)
            }
            _ => Ok(()),
        }
    }
}

impl Procedure for Review {
    type Event = Event;
    type Refusal = Refusal;

    fn take(&mut self, entry: usize, on: NaiveDate, event: &Event) -> Result<(), Refusal> {
        let verb = || event.verb();
        let next = match (&self.stage, event) {
            (None, Event::Prepared { form }) => Stage::Prepared(Prepared::new(entry, form)),
            (None, _) => return Err(Refusal::NotPrepared { verb: verb() }),
            (Some(stage), _) => {
                Self::presupposes(stage, event)?;
                let out_of_order = || Refusal::OutOfOrder { verb: verb(), stage: Box::new(*stage) };
                stage.after(entry, on, event).ok_or_else(out_of_order)?
            }
        };
        self.stage = Some(next);
        Ok(())
    }
}

/// The secrecy review of one matter with its journal. What happened is recorded here; what is missing, who acts next and by
/// when on a day is asked of [`ReviewFile::progress`].
///
/// ```
/// use gongkai::citation::Code;
/// use gongkai::norm::Role;
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::approval::Signature;
/// use gongkai::workflow::journal::Header;
/// use gongkai::workflow::secrecy_review::{Event, Form, Opinion, ReleaseForm, ReviewFile};
///
/// let day = "2024-03-04".parse()?;
/// let body = Signature::of(Code::literal("zhang"), Role::ReviewBody);
/// let mut file = ReviewFile::new(Header::of(&Jurisdiction::of_place("taierzhuang")?));
/// let agree = Event::Opined { by: body, opinion: Opinion::Agree, basis: None, reasons: None, checked: vec![] };
/// assert_eq!(
///     file.record(day, agree.clone()).unwrap_err().to_string(),
///     "`opined`: nothing has been prepared for review, expected `prepared`",
/// );
/// file.record(day, Event::Prepared { form: Form::new().title("通知").release(ReleaseForm::Website) })?;
/// file.record(day, Event::Submitted)?;
/// file.record(day, agree)?;
/// assert_eq!(file.state().stage().map(|stage| stage.name().en().to_owned()), Some("awaiting_leader".to_owned()));
///
/// let stored = serde_json::to_string(file.journal())?;
/// assert_eq!(ReviewFile::replay(serde_json::from_str(&stored)?)?, file);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type ReviewFile = Matter<Review>;
