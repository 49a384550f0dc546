//! A release with its journal: what was done for it, and where that leaves it.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use thiserror::Error;

use super::stage::{Drafting, Stage};
use super::{Event, Verb};
use crate::citation::{Code, Provision};
use crate::norm::{Attribute, Channel, LabelField, LocalPeriod, Moment, Record};
use crate::workflow::approval::{Approval, Signature};
use crate::workflow::expected::listed;
use crate::workflow::journal::JournalError;
use crate::workflow::matter::{Matter, Procedure};

/// A publication on a channel.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Publication {
    /// The day.
    pub on: NaiveDate,
    /// Where.
    pub channel: Channel,
    /// By whom.
    pub by: Option<Signature>,
}

/// What the label states, without its words.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Labelled {
    pub(super) on: NaiveDate,
    pub(super) attribute: Option<Attribute>,
    /// The provision that it names as its basis.
    #[serde(skip)]
    pub(super) basis: Option<Provision>,
    stated: LabelFields,
}

impl Labelled {
    /// A label to withhold that states nothing else.
    pub(super) const fn withheld_unstated(on: NaiveDate) -> Self {
        Self {
            on,
            attribute: Some(Attribute::Withheld),
            basis: None,
            stated: LabelFields(0).with(LabelField::Attribute),
        }
    }

    pub(super) const fn states(self, field: LabelField) -> bool {
        self.stated.contains(field)
    }
}

/// Fields of a label.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LabelFields(u16);

impl LabelFields {
    pub(super) const fn with(self, field: LabelField) -> Self {
        Self(self.0 | 1 << field as u16)
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a field is among them.
    #[must_use]
    pub const fn contains(self, field: LabelField) -> bool {
        self.0 & (1 << field as u16) != 0
    }

    /// The fields.
    pub fn iter(self) -> impl Iterator<Item = LabelField> {
        FIELDS.into_iter().filter(move |field| self.contains(*field))
    }
}

impl Serialize for LabelFields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

const FIELDS: [LabelField; 8] = [
    LabelField::Attribute,
    LabelField::Manner,
    LabelField::TimeLimit,
    LabelField::Scope,
    LabelField::Interpretation,
    LabelField::Secret,
    LabelField::LevelAndTerm,
    LabelField::StatutoryBasis,
];

/// What was done for the version at hand. A new version starts with nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Acts {
    /// The day on which the version at hand began, where it is not the first: what was reviewed before was another.
    pub(super) since: Option<NaiveDate>,
    /// It began with a re-assessment: nothing was formed or changed, and from when its time to be public runs no text says.
    #[serde(skip)]
    pub(super) reopened: bool,
    /// The day on which it was formed before it was put away and so opened again.
    #[serde(skip)]
    pub(super) first_formed: Option<NaiveDate>,
    /// What was left where it went out in part was found fit to be open, after so many publications.
    #[serde(skip)]
    pub(super) rest_after: Option<usize>,
    pub(super) label: Option<Labelled>,
    pub(super) reviews: Vec<(Moment, Approval)>,
    /// What somebody said, and whether it was yes.
    pub(super) said: Vec<(Approval, bool)>,
    pub(super) exceptions: Vec<(Code, NaiveDate)>,
    pub(super) declassified: Option<NaiveDate>,
    pub(super) publications: Vec<Publication>,
    /// 公开处置、转为主动公开: when another procedure let it out to everybody; on which channel it does not say.
    #[serde(skip)]
    pub(super) let_out: Option<NaiveDate>,
    /// 内部网络: when it was first put where the public cannot see it.
    #[serde(skip)]
    pub(super) posted_inside: Option<NaiveDate>,
    pub(super) provided: Option<NaiveDate>,
    pub(super) records: Vec<(Record, NaiveDate)>,
    /// Since when somebody waits for the basis and the reasons of the withholding.
    pub(super) reasons_asked: Option<NaiveDate>,
}

/// The release of one document as it stands: a pure function of what happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Release {
    pub(super) stage: Option<Stage>,
    pub(super) drafter: Option<Code>,
    pub(super) acts: Acts,
    /// The first release of an earlier version, where there was one.
    pub(super) earlier: Option<NaiveDate>,
}

/// Why an event was refused. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Nothing of it is withheld: it was published, and labelled to go out whole.
    #[error("`reassessed`: it went out whole, expected of what was withheld, or went out in part")]
    NothingWithheld,
    /// Nothing has been drafted yet.
    #[error("`{}`: nothing has been drafted, expected `drafted`", verb.event())]
    NotDrafted {
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
    /// An exception without a reason is not documented.
    #[error("`reason` of the exception from `{gate}` is blank: expected why")]
    NoReason {
        /// The gate.
        gate: Code,
    },
    /// Reasons were given and nothing was said.
    #[error("`{field}` is blank: expected the basis and the reasons of the withholding")]
    NothingSaid {
        /// The field.
        field: &'static str,
    },
    /// The journal refused the entry.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

impl Release {
    /// Where it stands; `None` where nothing has been drafted yet.
    #[must_use]
    pub const fn stage(&self) -> Option<Stage> {
        self.stage
    }

    pub(crate) const fn is_public(&self) -> bool {
        matches!(self.stage, Some(Stage::Released(_) | Stage::TakenDown(_)))
    }

    /// Whether it was published and taken down, and is not up again.
    pub(crate) fn was_taken_down(&self) -> bool {
        matches!(self.stage, Some(Stage::TakenDown(_))) && !self.acts.publications.is_empty()
    }

    /// The day on which the version at hand began, where it is not the first.
    pub(crate) const fn since(&self) -> Option<NaiveDate> {
        self.acts.since
    }

    /// Which body drafted it.
    #[must_use]
    pub const fn drafter(&self) -> Option<Code> {
        self.drafter
    }

    /// The attribute on the label.
    #[must_use]
    pub fn attribute(&self) -> Option<Attribute> {
        self.acts.label.and_then(|label| label.attribute)
    }

    /// The publications of the version at hand, in the order in which they were made.
    #[must_use]
    pub fn publications(&self) -> &[Publication] {
        &self.acts.publications
    }

    /// Since when it is public: of what went out in part, where the rest was found fit to be open, since when that is.
    pub(crate) fn public_since(&self) -> Option<NaiveDate> {
        let of_it = self.acts.publications.get(self.acts.rest_after.unwrap_or(0)..);
        let first = of_it.and_then(|publications| publications.first()).map(|one| one.on);
        first.into_iter().chain(self.acts.let_out).min()
    }

    /// Whether it was let out to everybody, and nobody said on which channel.
    pub(crate) fn is_on_unnamed_channel(&self) -> bool {
        self.acts.let_out.is_some() && self.acts.publications.is_empty()
    }

    /// Whether it was published, or let out to everybody by another procedure.
    pub(crate) fn is_published(&self) -> bool {
        self.acts.let_out.is_some() || !self.acts.publications.is_empty()
    }

    /// The same, let out to everybody by another procedure on some days. What is kept, or was taken down, since stays so.
    pub(crate) fn let_out(self, days: impl Iterator<Item = NaiveDate>) -> Self {
        let mut days: Vec<NaiveDate> = days.collect();
        days.sort_unstable();
        days.into_iter().fold(self, Self::let_out_on)
    }

    fn let_out_on(mut self, on: NaiveDate) -> Self {
        let published = Event::Published { channel: Channel::OtherPublic, by: None };
        let first = self.acts.let_out.unwrap_or(on);
        let kept_since = |stage: &Stage| match stage {
            Stage::Withheld(withheld) => on < withheld.since(),
            Stage::TakenDown(down) => on < down.since(),
            _ => false,
        };
        match self.stage {
            Some(stage) if kept_since(&stage) => self.acts.let_out = Some(first),
            stage => {
                if let Some(next) = stage.and_then(|stage| stage.after(on, &published)) {
                    (self.stage, self.acts.let_out) = (Some(next), Some(first));
                }
            }
        }
        self
    }

    /// Since when what was left where it went out in part is fit to be open.
    pub(crate) fn rest_since(&self) -> Option<NaiveDate> {
        self.acts.rest_after.and(self.acts.since)
    }

    /// Whether it went out in part, and the rest was found fit to be open and is not public yet.
    pub(crate) fn has_rest(&self) -> bool {
        let is_out = matches!(self.stage, Some(Stage::Released(_)));
        is_out && self.acts.rest_after.is_some() && self.public_since().is_none()
    }

    /// The day on which it was put where the public cannot see it, where it was published nowhere and nobody keeps it.
    pub(crate) const fn posted_inside(&self) -> Option<NaiveDate> {
        match self.stage {
            Some(Stage::Drafting(_) | Stage::Formed(_)) if self.acts.publications.is_empty() => self.acts.posted_inside,
            _ => None,
        }
    }

    /// The day on which it was provided to an applicant.
    #[must_use]
    pub const fn provided_on(&self) -> Option<NaiveDate> {
        self.acts.provided
    }

    /// The approvals and consents of the version at hand, in the order in which they were given.
    pub fn approvals(&self) -> impl Iterator<Item = Approval> + '_ {
        self.acts.said.iter().filter(|(_, yes)| *yes).map(|(approval, _)| *approval)
    }

    /// Whether a documented exception excuses from a local period that holds in principle.
    pub(crate) fn is_excused(&self, period: &LocalPeriod) -> bool {
        period.excused_under().is_some_and(|code| self.acts.exceptions.iter().any(|(of, _)| *of == code))
    }

    /// Whether a record was made, and when.
    #[must_use]
    pub fn recorded(&self, record: Record) -> Option<NaiveDate> {
        self.acts.records.iter().find(|(one, _)| *one == record).map(|(_, on)| *on)
    }

    fn check(event: &Event) -> Result<(), Refusal> {
        let blank = |text: &str| text.trim().is_empty();
        match event {
            Event::Excepted { gate, reason } if blank(reason) => Err(Refusal::NoReason { gate: *gate }),
            Event::ReasonsGiven { basis, .. } if blank(basis) => Err(Refusal::NothingSaid { field: "basis" }),
            Event::ReasonsGiven { reasons, .. } if blank(reasons) => Err(Refusal::NothingSaid { field: "reasons" }),
            _ => Ok(()),
        }
    }

    fn note(&mut self, on: NaiveDate, event: &Event) {
        let acts = &mut self.acts;
        match event {
            Event::Drafted { by, .. } => {
                let (reopened, first_formed) = (acts.reopened, acts.first_formed);
                *acts = Acts { since: self.stage.map(|_| on), reopened, first_formed, ..Acts::default() };
                self.drafter = *by;
            }
            Event::Changed => *acts = Acts { since: Some(on), ..Acts::default() },
            Event::Reassessed { result } if *result != super::Reassessment::StaysClosed => self.reopen(on),
            Event::Labelled { label } => {
                let stated = FIELDS.into_iter().filter(|field| label.states(*field));
                let stated = stated.fold(LabelFields::default(), LabelFields::with);
                acts.label =
                    Some(Labelled { on, attribute: label.attribute(), basis: label.statutory_basis(), stated });
            }
            Event::Reviewed { moment, by } => acts.reviews.push((*moment, by.on(on))),
            Event::Approved { by } => acts.said.push((by.on(on), true)),
            Event::Refused { by } => acts.said.push((by.on(on), false)),
            Event::Excepted { gate, .. } => acts.exceptions.push((*gate, on)),
            Event::Declassified { by } if by.capacity().may_declassify() => {
                acts.declassified = Some(on);
            }
            Event::Published { channel: Channel::Internal, .. } => {
                acts.posted_inside = acts.posted_inside.or(Some(on));
            }
            Event::Published { channel, by } => {
                acts.publications.push(Publication { on, channel: *channel, by: *by });
            }
            Event::Provided => acts.provided = acts.provided.or(Some(on)),
            Event::Recorded { record } => acts.records.push((*record, on)),
            Event::ReasonsAsked => acts.reasons_asked = acts.reasons_asked.or(Some(on)),
            Event::ReasonsGiven { .. } => acts.reasons_asked = None,
            // Of these: by somebody who cannot declassify, nothing is declassified.
            Event::Formed
            | Event::Withheld
            | Event::Declassified { .. }
            | Event::Returned { .. }
            | Event::Corrected
            | Event::TakenDown
            | Event::Reassessed { .. } => {}
        }
    }

    /// 复查后应予公开: it goes the way of a release anew, or what was left of it does where it was labelled to go out in part. Of what went out without
    /// such a label nobody says here that anything was left.
    fn reopen(&mut self, on: NaiveDate) {
        let first_formed = self.acts.first_formed.or(self.stage.and_then(|stage| stage.formed_on()));
        let anew = Acts { since: Some(on), reopened: true, first_formed, ..Acts::default() };
        let before = core::mem::take(&mut self.acts);
        self.acts = match (self.is_public(), before.label.and_then(|label| label.attribute)) {
            (false, _) => anew,
            (true, Some(Attribute::Partial)) => Acts {
                rest_after: Some(before.publications.len()),
                label: before.label,
                publications: before.publications,
                provided: before.provided,
                records: before.records,
                ..anew
            },
            (true, _) => before,
        };
    }

    /// Whether it was published on a label that leaves nothing of it withheld.
    fn went_out_whole(&self) -> bool {
        self.is_public()
            && !self.acts.publications.is_empty()
            && self.attribute().is_some_and(|attribute| attribute != Attribute::Partial)
    }
}

impl Procedure for Release {
    type Event = Event;
    type Refusal = Refusal;

    fn take(&mut self, _entry: usize, on: NaiveDate, event: &Event) -> Result<(), Refusal> {
        let verb = event.verb();
        Self::check(event)?;
        let next = match (self.stage, event) {
            (None, Event::Drafted { mode, .. }) => Stage::Drafting(Drafting::new(*mode)),
            (None, _) => return Err(Refusal::NotDrafted { verb }),
            (Some(_), Event::Reassessed { .. }) if self.went_out_whole() => return Err(Refusal::NothingWithheld),
            (Some(stage), _) => {
                let out_of_order = || Refusal::OutOfOrder { verb, stage: Box::new(stage) };
                stage.after(on, event).ok_or_else(out_of_order)?
            }
        };
        if matches!(next, Stage::Formed(_)) {
            self.earlier = self.earlier.or(self.stage.and_then(|stage| stage.released_on()));
        }
        self.note(on, event);
        self.stage = Some(next);
        Ok(())
    }
}

/// The release of one document with its journal. What happened is recorded here, past a gate or not; what stands in its way
/// on a day is asked of [`ReleaseFile::passage`], and [`ReleaseFile::proceed`] records only what nothing stands in the way
/// of. A host that holds a [`Case`](crate::case::Case) asks [`Case::passage`](crate::case::Case::passage) and
/// [`Case::proceed`](crate::case::Case::proceed), which know the rest of the matter.
pub type ReleaseFile = Matter<Release>;
