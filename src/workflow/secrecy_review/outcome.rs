//! What a review has come to.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::round::Round;
use super::verbs::{Approved, AwaitingLeader};
use super::{Disposal, Event, FormFields, Lack, Lacking, Opinion, Review, ReviewFile, Stage, Verb};
use crate::calendar::Calendar;
use crate::norm::{Mode, OpinionKind};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::approval::Approval;
use crate::workflow::journal::Entry;

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
    /// The day of its last word, unless a later one was said elsewhere.
    #[serde(skip)]
    last_word: Option<NaiveDate>,
    /// The disposals that the opinion and the stated form leave, approved or not.
    #[serde(skip)]
    would_leave: &'static [Disposal],
    /// What it was determined by has no power over the question, or what remains after it was processed may still endanger.
    #[serde(skip)]
    undetermined: bool,
    /// What only the place asks of the opinion, and is missing.
    #[serde(skip)]
    pub(crate) unmet: Option<Lacking>,
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
        self.outcome_since(0, self.at_hand(on), place, calendar, on)
    }

    /// What it has come to of a version upon which the entries since the first so many were made, where the review stands so. What was said, done and
    /// entered upon an earlier one is none of it.
    pub(crate) fn outcome_since(
        &self,
        since: usize,
        standing: Round,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Outcome, RegimeError> {
        let outcome = self.outcome_of((since, standing), place, calendar, on)?;
        let of_it = self.journal().up_to(on).get(since..).unwrap_or_default();
        let last = |verb: Verb| of_it.iter().rposition(|entry| entry.event().verb() == verb);
        let done = |verb: Verb| last(verb).is_some();
        let day = |verb: Verb| last(verb).and_then(|at| of_it.get(at)).map(Entry::on);
        let overtaken = self.opinion_of(standing).is_some_and(|opinion| opinion < since);
        let outcome = if overtaken { outcome.without_opinion() } else { outcome };
        Ok(Outcome {
            submitted: outcome.submitted.filter(|_| done(Verb::Submit)),
            preliminary: outcome.preliminary.filter(|_| done(Verb::GivePreliminaryOpinion)),
            refused: outcome.refused.filter(|_| done(Verb::Refuse)),
            declassified: outcome.declassified.filter(|_| done(Verb::Declassify)),
            // What a review of this version entered is entered, whichever it was.
            registered: day(Verb::Register),
            filed: day(Verb::File).filter(|_| last(Verb::Declassify) < last(Verb::File)),
            ..outcome
        })
    }

    fn outcome_of(
        &self,
        (since, standing): (usize, Round),
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Outcome, RegimeError> {
        let Round { review, said } = &standing;
        let progress = self.progress_of((since, review), place, calendar, on)?;
        let stage = progress.stage;
        let course = stage.as_ref().and_then(Stage::course);
        let disposed = stage.as_ref().and_then(Stage::disposed);
        let nation = place.on(on)?.substance().code();
        let undetermined = |lacking: &Lacking| match lacking.what {
            Lack::RulingWithPower(_) => true,
            Lack::RemainingHarm => lacking.by.is_some_and(|by| by.source() == nation),
            _ => false,
        };
        Ok(Outcome {
            submitted: course.map(|course| course.submitted),
            preliminary: match &stage {
                Some(Stage::Prepared(prepared)) => prepared.preliminary(),
                _ => course.and_then(|course| course.preliminary),
            },
            opinion: stage.and_then(|stage| stage.opinion()),
            approval: self.approval_of(review),
            refused: self.last_refusal(*said),
            disposals: stage.as_ref().and_then(Stage::approved).map_or(&[], Approved::disposals),
            allows_disclosure: progress.allows_disclosure(),
            opined: progress.opined(),
            last_word: self.last_word_of(standing, on).filter(|(entry, _)| since <= *entry).map(|(_, on)| on),
            would_leave: stage.as_ref().and_then(Stage::awaiting).map_or(&[], AwaitingLeader::disposals),
            undetermined: progress.lacks.iter().any(undetermined),
            unmet: progress.unmet(),
            blank: progress.blank(),
            processed: course.is_some_and(|course| course.processed.is_some()),
            declassified: course.and_then(|course| course.declassified),
            registered: review.registered(),
            filed: disposed.and_then(|disposed| disposed.filed),
        })
    }
}

impl ReviewFile {
    /// Who gave the approval that stands where the review stands so, in which capacity, on which day.
    pub(crate) fn approval_of(&self, review: &Review) -> Option<Approval> {
        let approved = review.stage.as_ref().and_then(Stage::approved)?;
        let entry = self.journal().entries().get(approved.entry)?;
        match entry.event() {
            Event::Approved { by } => Some(by.on(entry.on())),
            _ => None,
        }
    }

    /// The last word of the review by a day, with its entry: an opinion, whichever, or a refusal of the leader. That it cannot be determined, and a
    /// disagreement without reasons, are none; an opinion that was sent back, and one against disclosure that the leader refused, have fallen.
    pub(crate) fn last_word(&self, on: NaiveDate) -> Option<(usize, NaiveDate)> {
        self.last_word_of(self.before_this(on).unwrap_or_else(|| self.at_hand(on)), on)
    }

    fn last_word_of(&self, standing: Round, on: NaiveDate) -> Option<(usize, NaiveDate)> {
        let entries = self.journal().entries().get(..standing.said)?;
        let opinion = |event: &Event| match event {
            Event::Opined { opinion, .. } if !event.is_bare() && !matches!(opinion, Opinion::Uncertain { .. }) => {
                Some(*opinion)
            }
            _ => None,
        };
        let last = entries
            .iter()
            .rposition(|entry| opinion(entry.event()).is_some() || matches!(entry.event(), Event::Refused { .. }))?;
        let entry = entries.get(last)?;
        let discloses = |opinion: Opinion| opinion.kind().discloses();
        let fallen = if let Some(opinion) = opinion(entry.event()) {
            // What was disposed of has not fallen because a review anew began.
            let sent_back =
                standing.review.stage().and_then(|stage| stage.opinion()).is_none() && self.begun(on) <= last;
            discloses(opinion) == Some(true) && sent_back
        } else {
            let refused = entries.iter().take(last).rev().find_map(|entry| opinion(entry.event()));
            refused.and_then(discloses) == Some(false)
        };
        (!fallen).then_some((last, entry.on()))
    }

    /// The last word of the leader by so many entries, where it was no.
    fn last_refusal(&self, said: usize) -> Option<Approval> {
        let words = self.journal().entries().get(..said)?.iter().rev();
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
        self.course().map(|course| course.submitted)
    }

    /// The day on which it was entered in the web register.
    pub(crate) fn registered(&self) -> Option<NaiveDate> {
        self.stage.as_ref().and_then(Stage::disposed).and_then(|disposed| disposed.registered)
    }
}

impl Outcome {
    /// Whether the opinion that lies with the leader or was approved lets it out in a mode, whatever the review lacks in form: what the form
    /// states for applicants only is not published on it.
    pub(crate) fn lets_out(&self, mode: Mode) -> bool {
        let stated = self.disposals.is_empty() || self.disposals.iter().any(|disposal| fits(*disposal, mode));
        stated && self.opens(mode)
    }

    /// Whether its opinion is for disclosure in a mode: what is for applicants only is not published on it.
    fn opens(&self, mode: Mode) -> bool {
        self.opinion.is_some_and(|(opinion, _)| {
            opinion.discloses() == Some(true) && !(mode == Mode::Proactive && opinion == OpinionKind::OnRequest)
        })
    }

    /// The same, where its opinion is of an earlier version than the one that is to go out: it says nothing of this one, and nobody approved it.
    const fn without_opinion(self) -> Self {
        Self {
            opinion: None,
            approval: None,
            disposals: &[],
            would_leave: &[],
            allows_disclosure: false,
            opined: None,
            last_word: None,
            ..self
        }
    }

    /// The same, where something that was said later elsewhere outweighs its last word.
    pub(crate) const fn outweighed(mut self) -> Self {
        self.last_word = None;
        self
    }

    /// The day of its last word, where it does not go out in a mode on that: it is refused or processed first, an opinion is against it or for
    /// applicants only, or rests on a determination without power.
    pub(crate) fn last_word_against(&self, mode: Mode) -> Option<NaiveDate> {
        let stated = self.would_leave.is_empty() || self.would_leave.iter().any(|disposal| fits(*disposal, mode));
        let goes_out = self.opens(mode) && stated && !self.undetermined;
        self.last_word.filter(|_| !goes_out)
    }

    /// Whether the approved opinion and the stated form let it out in a mode: what is for applicants only is not published.
    #[must_use]
    pub fn allows(&self, mode: Mode) -> bool {
        self.allows_disclosure && self.disposals.iter().any(|disposal| fits(*disposal, mode))
    }

    /// The same, or that of the review before on the same version, whichever goes further towards letting it out in a mode: approved, opined, opined
    /// though something is missing, or for another mode.
    pub(crate) fn or_before(self, before: Self, mode: Mode) -> Self {
        let reach =
            |one: &Self| [one.allows(mode), one.opined(mode).is_some(), one.lets_out(mode), one.opinion.is_some()];
        if reach(&self) < reach(&before) { before } else { self }
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
