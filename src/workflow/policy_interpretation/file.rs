//! The file of one document and of what interprets it, derived from the journal.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;
use thiserror::Error;

use super::{Event, Form, Stage, Verb, Verdict};
use crate::citation::{Code, Provision};
use crate::fact::Facts;
use crate::norm::PlanElement;
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::approval::Approval;
use crate::workflow::expected::listed;
use crate::workflow::journal::JournalError;
use crate::workflow::matter::{Matter, Procedure};

/// A draft of the document or of the interpretation.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Draft {
    /// The day.
    pub on: NaiveDate,
    /// By whom.
    pub by: Code,
}

/// A draft of the interpretation plan (解读方案).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Plan {
    /// The day.
    pub on: NaiveDate,
    /// By whom.
    pub by: Code,
    /// What it contains.
    pub elements: BTreeSet<PlanElement>,
}

/// A publication of the interpretation (发布解读).
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Publication {
    /// The day.
    pub on: NaiveDate,
    /// In which form.
    pub form: Form,
}

/// Why an event was refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The event makes no sense at this stage of the document.
    #[error("`{}` makes no sense once the document is {}: expected {}", verb.event(), stage.name().en(), listed(stage.expects(), Verb::event))]
    OutOfOrder {
        /// What was to happen.
        verb: Verb,
        /// The stage.
        stage: Stage,
    },
    /// Nobody has drafted the plan that was to be signed off.
    #[error("`plan_signed_off`: no plan was drafted, expected `plan_drafted`")]
    NoPlanDrafted,
    /// 无解读方案的，一律不得提交: a text refuses the submission of this document without a plan.
    #[error("`document_submitted`: no plan was drafted, expected `plan_drafted` under {}", by.stable())]
    NotWithoutPlan {
        /// The provision.
        by: Provision,
    },
    /// It is open which text governs.
    #[error(transparent)]
    Regime(#[from] RegimeError),
    /// The journal refused the entry.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

/// One document and what interprets it as they stand: a pure function of what happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Interpretation {
    stage: Stage,
    submissions: Vec<NaiveDate>,
    documents: Vec<Draft>,
    document_approvals: Vec<Approval>,
    plans: Vec<Plan>,
    plan_approvals: Vec<Approval>,
    drafts: Vec<Draft>,
    approvals: Vec<Approval>,
    publications: Vec<Publication>,
}

impl Interpretation {
    /// Where the document stands.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// The days on which the document was submitted, those that were sent back included.
    #[must_use]
    pub fn submissions(&self) -> &[NaiveDate] {
        &self.submissions
    }

    /// The drafts of the document, in the order of days.
    #[must_use]
    pub fn documents(&self) -> &[Draft] {
        &self.documents
    }

    /// The approvals of the document.
    #[must_use]
    pub fn document_approvals(&self) -> &[Approval] {
        &self.document_approvals
    }

    /// The plan and its revisions.
    #[must_use]
    pub fn plans(&self) -> &[Plan] {
        &self.plans
    }

    /// The approvals of the plan.
    #[must_use]
    pub fn plan_approvals(&self) -> &[Approval] {
        &self.plan_approvals
    }

    /// The drafts of the interpretation.
    #[must_use]
    pub fn drafts(&self) -> &[Draft] {
        &self.drafts
    }

    /// The approvals of the interpretation.
    #[must_use]
    pub fn approvals(&self) -> &[Approval] {
        &self.approvals
    }

    /// Its publications.
    #[must_use]
    pub fn publications(&self) -> &[Publication] {
        &self.publications
    }

    /// The plan as it stood on a day, that day included. A day is the finest that is told: a plan of the day of submission
    /// was there in time, in whatever order the two were recorded.
    #[must_use]
    pub fn plan_on(&self, day: NaiveDate) -> Option<&Plan> {
        self.plans.iter().rev().find(|plan| plan.on <= day)
    }

    /// The day of its first publication.
    #[must_use]
    pub fn published_on(&self) -> Option<NaiveDate> {
        self.publications.first().map(|publication| publication.on)
    }
}

impl Procedure for Interpretation {
    type Event = Event;
    type Refusal = Refusal;

    fn take(&mut self, _entry: usize, on: NaiveDate, event: &Event) -> Result<(), Refusal> {
        let (verb, stage) = (event.verb(), self.stage);
        if verb == Verb::SignPlan && self.plans.is_empty() {
            return Err(Refusal::NoPlanDrafted);
        }
        self.stage = stage.after(on, event).ok_or(Refusal::OutOfOrder { verb, stage })?;
        match event {
            Event::DocumentDrafted { by } => self.documents.push(Draft { on, by: *by }),
            Event::PlanDrafted { by, elements } => self.plans.push(Plan { on, by: *by, elements: elements.clone() }),
            Event::InterpretationDrafted { by } => self.drafts.push(Draft { on, by: *by }),
            Event::DocumentSubmitted => self.submissions.push(on),
            Event::DocumentSignedOff { signature } => self.document_approvals.push(signature.on(on)),
            Event::PlanSignedOff { signature } => self.plan_approvals.push(signature.on(on)),
            Event::InterpretationSignedOff { signature } => self.approvals.push(signature.on(on)),
            Event::InterpretationPublished { form } => self.publications.push(Publication { on, form: *form }),
            Event::DocumentReturned | Event::DocumentIssued => {}
        }
        Ok(())
    }
}

/// One document, and what interprets it, with their journal. What happened is recorded here; where that leaves the matter on
/// a day is asked of [`Matter::on`].
///
/// ```
/// use gongkai::citation::Code;
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::journal::{Header, Journal};
/// use gongkai::workflow::policy_interpretation::{Event, Form, Interpretations};
///
/// let day = "2024-05-08".parse()?;
/// let mut matter = Interpretations::new(Header::of(&Jurisdiction::of_place("yanliang")?));
/// let refused = matter.record(day, Event::DocumentReturned);
/// assert_eq!(
///     refused.unwrap_err().to_string(),
///     "`document_returned` makes no sense once the document is drafting: expected `document_drafted` or `document_submitted` or `document_signed_off` \
///      or `document_issued`",
/// );
/// matter.record(day, Event::DocumentDrafted { by: Code::literal("planning") })?;
/// matter.record(day, Event::DocumentIssued)?;
/// matter.record(day, Event::InterpretationPublished { form: Form::Interview })?;
///
/// // Only the journal is stored; it is checked through the same transitions when it is read back.
/// let stored = serde_json::to_string(matter.journal())?;
/// let journal: Journal<Event> = serde_json::from_str(&stored)?;
/// assert_eq!(Interpretations::replay(journal)?, matter);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type Interpretations = Matter<Interpretation>;

impl Interpretations {
    /// Records a step that is about to be taken, unless the text in force refuses it: a submission without a plan where one is
    /// needed is refused, and the provision named. Where it is open whether one is needed nothing is refused. What happened all
    /// the same is recorded with [`Matter::record`].
    ///
    /// ```
    /// use gongkai::fact::{Fact, Facts, Finding};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::journal::Header;
    /// use gongkai::workflow::policy_interpretation::{Event, Interpretations};
    ///
    /// let place = Jurisdiction::of_place("yunnan_bureau")?.issued_on("2019-06-03".parse()?)?;
    /// let mut facts = Facts::new();
    /// for code in ["policy_document", "normative_or_important", "own_or_superior_name"] {
    ///     let fact: Option<Fact> = place.rules().and_then(|rules| rules.finding(code));
    ///     facts.record(fact.ok_or(code)?, Finding::Yes)?;
    /// }
    /// let mut matter = Interpretations::new(Header::of(&place));
    /// let refused = matter.proceed(&place, &facts, "2023-05-04".parse()?, Event::DocumentSubmitted);
    /// assert_eq!(
    ///     refused.unwrap_err().to_string(),
    ///     "`document_submitted`: no plan was drafted, expected `plan_drafted` under yunnan_bureau.interpretation/3/-/-",
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`Refusal`]; the matter is then unchanged.
    pub fn proceed(&mut self, place: &Jurisdiction, facts: &Facts, on: NaiveDate, event: Event) -> Result<(), Refusal> {
        self.journal().header().is_of(place.place())?;
        let verb = event.verb();
        if verb == Verb::Submit && self.state().stage().expects().contains(&verb) {
            let gates = self.state().gates(place, facts, on)?;
            if let Some(gate) = gates.into_iter().find(|gate| gate.verdict == Verdict::Rejected) {
                return Err(Refusal::NotWithoutPlan { by: gate.by });
            }
        }
        self.record(on, event)
    }
}
