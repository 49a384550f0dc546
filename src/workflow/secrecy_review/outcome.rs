//! What a review has come to.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::verbs::Approved;
use super::{Disposal, Event, FormFields, Review, ReviewFile, Stage};
use crate::calendar::Calendar;
use crate::norm::{Mode, OpinionKind};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::approval::Approval;

/// What a review has come to, as the release reads it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Outcome {
    /// The day on which the form was submitted.
    pub submitted: Option<NaiveDate>,
    /// The preliminary opinion of the originating unit: the day, and whether it would disclose.
    #[serde(serialize_with = "super::course::preliminary")]
    pub preliminary: Option<(NaiveDate, bool)>,
    /// The opinion that lies with the leader or was approved, with its day.
    #[serde(serialize_with = "given")]
    pub opinion: Option<(OpinionKind, NaiveDate)>,
    /// The approval of that opinion.
    pub approval: Option<Approval>,
    /// The last word of the leader, where it was no (不予批准).
    pub refused: Option<Approval>,
    /// The disposals that the approved opinion and the stated form of release leave.
    pub disposals: &'static [Disposal],
    /// Whether it ended in an approved opinion to disclose, on which nothing is missing.
    pub allows_disclosure: bool,
    /// The opinion on which nothing is missing, unless it be the approval or a field of the form, with the disposals that it leaves.
    #[serde(skip)]
    opined: Option<(NaiveDate, &'static [Disposal])>,
    /// The fields left blank of the form, where nothing else is missing.
    #[serde(skip)]
    blank: FormFields,
    /// What is reviewed is a version that was processed (非密处理).
    #[serde(skip)]
    pub(crate) processed: bool,
    /// The day on which the formalities of declassification were done.
    pub declassified: Option<NaiveDate>,
    /// Whether it was entered in the web register.
    pub registered: Option<NaiveDate>,
    /// Whether the declassification was filed.
    pub filed: Option<NaiveDate>,
}

#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn given<S: Serializer>(opinion: &Option<(OpinionKind, NaiveDate)>, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Given {
        kind: OpinionKind,
        on: NaiveDate,
    }
    opinion.map(|(kind, on)| Given { kind, on }).serialize(serializer)
}

impl ReviewFile {
    /// What the review has come to in a place on a day.
    ///
    /// # Errors
    /// As [`ReviewFile::progress`].
    pub fn outcome(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Outcome, RegimeError> {
        let progress = self.progress(place, calendar, on)?;
        let stage = progress.stage;
        let course = stage.as_ref().and_then(Stage::course);
        let disposed = stage.as_ref().and_then(Stage::disposed);
        Ok(Outcome {
            submitted: course.map(|course| course.submitted),
            preliminary: match &stage {
                Some(Stage::Prepared(prepared)) => prepared.preliminary(),
                _ => course.and_then(|course| course.preliminary),
            },
            opinion: stage.and_then(|stage| stage.opinion()),
            approval: stage.as_ref().and_then(Stage::approved).and_then(|approved| self.approval(approved)),
            refused: self.last_refusal(on),
            disposals: stage.as_ref().and_then(Stage::approved).map_or(&[], Approved::disposals),
            allows_disclosure: progress.allows_disclosure(),
            opined: progress.opined(),
            blank: progress.blank(),
            processed: course.is_some_and(|course| course.processed.is_some()),
            declassified: course.and_then(|course| course.declassified),
            registered: disposed.and_then(|disposed| disposed.registered),
            filed: disposed.and_then(|disposed| disposed.filed),
        })
    }
}

impl ReviewFile {
    /// Who gave an approval that stands, in which capacity, on which day.
    fn approval(&self, approved: &Approved) -> Option<Approval> {
        let entry = self.journal().entries().get(approved.entry)?;
        match entry.event() {
            Event::Approved { by } => Some(by.on(entry.on())),
            _ => None,
        }
    }

    /// The last word of the leader by a day, where it was no.
    fn last_refusal(&self, on: NaiveDate) -> Option<Approval> {
        let words = self.journal().up_to(on).iter().rev();
        words.into_iter().find_map(|entry| match entry.event() {
            Event::Refused { by } => Some(Some(by.on(entry.on()))),
            Event::Approved { .. } => Some(None),
            _ => None,
        })?
    }
}

impl Review {
    /// The day on which what is reviewed was submitted.
    pub(crate) fn submitted(&self) -> Option<NaiveDate> {
        self.stage.as_ref().and_then(Stage::course).map(|course| course.submitted)
    }
}

impl Outcome {
    /// Whether the opinion that lies with the leader or was approved lets it out in a mode, whatever the review lacks in form: what the form
    /// states for applicants only is not published on it.
    pub(crate) fn lets_out(&self, mode: Mode) -> bool {
        let opens = |opinion: OpinionKind| {
            opinion.discloses() == Some(true) && !(mode == Mode::Proactive && opinion == OpinionKind::OnRequest)
        };
        let stated = self.disposals.is_empty() || self.disposals.iter().any(|disposal| fits(*disposal, mode));
        stated && self.opinion.is_some_and(|(opinion, _)| opens(opinion))
    }

    /// Whether the approved opinion and the stated form let it out in a mode: what is for applicants only is not published.
    #[must_use]
    pub fn allows(&self, mode: Mode) -> bool {
        self.allows_disclosure && self.disposals.iter().any(|disposal| fits(*disposal, mode))
    }

    /// The day of the opinion that lets it out in a mode, whoever has to approve it and whatever its form leaves blank: the nation asks for a
    /// review (art. 17), and for no form and nobody's approval of it.
    pub(crate) fn opined(&self, mode: Mode) -> Option<NaiveDate> {
        let (on, disposals) = self.opined?;
        let unstated = disposals.is_empty() && self.lets_out(mode);
        (unstated || disposals.iter().any(|disposal| fits(*disposal, mode))).then_some(on)
    }

    /// The fields left blank of the form, where it would let it out in a mode but for them.
    pub(crate) fn blank(&self, mode: Mode) -> Option<FormFields> {
        self.opined(mode).map(|_| self.blank).filter(|blank| !blank.is_empty())
    }
}

/// Whether a disposal lets it out in a mode.
fn fits(disposal: Disposal, mode: Mode) -> bool {
    match disposal {
        Disposal::Published | Disposal::OtherForm => true,
        Disposal::OnRequest => mode == Mode::OnRequest,
        Disposal::Withheld => false,
    }
}
