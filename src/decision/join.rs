//! Joins the parts of one document. "In part" is a result of joining, never a flag.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::decide::{ChoiceStanding, Decision, decide};
use super::outcome::{Outcome, Outcomes, Verdict};
use super::part::{AgencyChoice, Part};
use crate::fact::Truth;
use crate::norm::{Mode, ReplyKind};
use crate::regime::Regime;

/// What happens to the document as a whole.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "every part goes out, some do, none does, or none is governed")]
pub enum Whole {
    /// Every part is disclosed.
    Disclosed,
    /// The disclosable part is supplied, with reasons for the rest (区分处理, art. 37).
    InPart,
    /// Nothing is disclosed.
    Withheld,
    /// No part is government information.
    NotGovernmentInformation,
}

impl Whole {
    /// The kind of answer that an application gets when its substance is reached.
    #[must_use]
    pub const fn answered_by(self) -> ReplyKind {
        match self {
            Self::Disclosed => ReplyKind::Granted,
            Self::InPart => ReplyKind::GrantedInPart,
            Self::Withheld => ReplyKind::Refused,
            Self::NotGovernmentInformation => ReplyKind::NotGovernmentInformation,
        }
    }
}

/// The parts with their decisions, and what they come to together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Joined<'a> {
    parts: Vec<Decision<'a>>,
    possible: Vec<Whole>,
    ask_severable: bool,
}

/// Why parts could not be joined.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum JoinError {
    /// A document without parts.
    #[error("`parts` is empty: expected at least one part")]
    NoParts,
    /// Parts of one document that are asked about in different modes.
    #[error("part {place} is asked about `{}` and the first is not: expected one mode for the whole document", mode.code())]
    MixedModes {
        /// The place of the part, from 0.
        place: usize,
        /// Its mode.
        mode: Mode,
    },
}

impl<'a> Joined<'a> {
    /// The decision on each part, in the order given.
    #[must_use]
    pub fn parts(&self) -> &[Decision<'a>] {
        &self.parts
    }

    /// What is still possible for the whole; one where it is settled.
    #[must_use]
    pub fn possible(&self) -> &[Whole] {
        &self.possible
    }

    /// What happens to the whole, where it is settled.
    #[must_use]
    pub fn settled(&self) -> Option<Whole> {
        match self.possible.as_slice() {
            [whole] => Some(*whole),
            _ => None,
        }
    }

    /// Whether what remains open turns on whether the parts can be severed (能否作区分处理, art. 37).
    #[must_use]
    pub const fn asks_whether_severable(&self) -> bool {
        self.ask_severable
    }
}

/// Judges the parts of one document and joins them. `severable` says whether the disclosable parts can be separated from
/// the rest; it matters only where some parts go out and others do not.
///
/// # Errors
/// [`JoinError::NoParts`] on an empty slice, [`JoinError::MixedModes`] where the parts differ in mode.
///
/// ```
/// use gongkai::decision::{Part, Whole, decide_all};
/// use gongkai::fact::{Fact, Facts, Finding, Truth};
/// use gongkai::norm::Mode;
/// use gongkai::regime::Jurisdiction;
///
/// let nation = Jurisdiction::national();
/// let regime = nation.on("2023-10-16".parse()?)?;
/// let day = "2023-10-16".parse()?;
/// let plain = Facts::government_information().reviewed_throughout("王科长", day)?;
/// let secret = plain.clone().with(Fact::DETERMINED_STATE_SECRET, Finding::Yes)?
///     .with(Fact::SECRECY_TERM_EXPIRED, Finding::No)?
///     .with(Fact::DECLASSIFIED, Finding::No)?
///     .with(Fact::FORMALLY_PUBLISHED, Finding::No)?;
/// let parts = [Part::new(Mode::OnRequest, plain), Part::new(Mode::OnRequest, secret)];
/// assert_eq!(decide_all(&regime, &parts, Truth::Yes)?.settled(), Some(Whole::InPart));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn decide_all<'a>(regime: &'a Regime<'a>, parts: &'a [Part], severable: Truth) -> Result<Joined<'a>, JoinError> {
    join(regime, parts, severable, false)
}

/// The same where it is known that some part has to be withheld, and which part, or by which limb of art. 14, is open.
pub(crate) fn join<'a>(
    regime: &'a Regime<'a>,
    parts: &'a [Part],
    severable: Truth,
    shut: bool,
) -> Result<Joined<'a>, JoinError> {
    if parts.is_empty() {
        return Err(JoinError::NoParts);
    }
    let first = parts.first().map(Part::mode);
    if let Some((place, part)) = parts.iter().enumerate().find(|(_, part)| Some(part.mode()) != first) {
        return Err(JoinError::MixedModes { place, mode: part.mode() });
    }
    let parts: Vec<_> = parts.iter().map(|part| decide(regime, part)).collect();
    // Every part either goes out, stays, or is not governed; the whole depends only on which of these occur.
    let mut sets = vec![Kinds::default()];
    for part in &parts {
        let mut next = Vec::new();
        for kinds in &sets {
            for fate in fates(part) {
                let with = kinds.with(fate);
                if !next.contains(&with) {
                    next.push(with);
                }
            }
        }
        sets = next;
    }
    if shut {
        sets.retain(|kinds| kinds.stays || kinds.beside == Beside::Shut);
    }
    let mut possible: Vec<Whole> = sets.iter().flat_map(|kinds| kinds.whole(severable)).collect();
    possible.sort_unstable();
    possible.dedup();
    let ask_severable = severable == Truth::Open && sets.iter().any(|kinds| kinds.mixed());
    Ok(Joined { parts, possible, ask_severable })
}

#[derive(Copy, Clone)]
enum Fate {
    Goes,
    Stays,
    Ungoverned,
    /// Ungoverned, and closed all the same.
    Shut,
}

fn fates(decision: &Decision<'_>) -> Vec<Fate> {
    let mut fates = Vec::new();
    let chosen = match decision.choice() {
        // A choice without effect is no choice.
        ChoiceStanding::WithoutEffect(_) => None,
        _ => decision.part().choice(),
    };
    for outcome in decision.effective().possible().iter() {
        match (outcome, chosen) {
            (Outcome::NotGovernmentInformation, _) => fates.extend(match decision.is_closed() {
                Truth::Yes => vec![Fate::Shut],
                Truth::No => vec![Fate::Ungoverned],
                Truth::Open => vec![Fate::Shut, Fate::Ungoverned],
            }),
            (Outcome::MustDisclose, _)
            | (Outcome::MayDisclose | Outcome::MayWithhold, Some(AgencyChoice::Disclose)) => fates.push(Fate::Goes),
            (Outcome::MustWithhold, _)
            | (Outcome::MayDisclose | Outcome::MayWithhold, Some(AgencyChoice::Withhold)) => fates.push(Fate::Stays),
            // A choice not made, or a conflict not settled, may still go either way.
            (Outcome::MayDisclose | Outcome::MayWithhold | Outcome::Conflict, _) => {
                fates.extend([Fate::Goes, Fate::Stays]);
            }
        }
    }
    fates
}

#[derive(Copy, Clone, Default, PartialEq, Eq)]
struct Kinds {
    goes: bool,
    stays: bool,
    beside: Beside,
}

/// What of a document is no government information.
#[derive(Copy, Clone, Default, PartialEq, Eq)]
enum Beside {
    #[default]
    Nothing,
    /// Some, and no ground closes it.
    Open,
    /// Some that a ground closes all the same.
    Shut,
}

impl Kinds {
    const fn with(mut self, fate: Fate) -> Self {
        match fate {
            Fate::Goes => self.goes = true,
            Fate::Stays => self.stays = true,
            Fate::Ungoverned if matches!(self.beside, Beside::Nothing) => self.beside = Beside::Open,
            Fate::Ungoverned => {}
            Fate::Shut => self.beside = Beside::Shut,
        }
        self
    }

    fn mixed(self) -> bool {
        self.goes && (self.stays || self.beside != Beside::Nothing)
    }

    fn whole(self, severable: Truth) -> Vec<Whole> {
        match (self.goes, self.stays, self.beside) {
            (true, false, Beside::Nothing) => vec![Whole::Disclosed],
            // What cannot be severed from what is closed stays with it. That something is no government information does not close it.
            (true, stays, beside) => {
                let together = if stays || beside == Beside::Shut { Whole::Withheld } else { Whole::Disclosed };
                match severable {
                    Truth::Yes => vec![Whole::InPart],
                    Truth::No => vec![together],
                    Truth::Open => vec![Whole::InPart, together],
                }
            }
            (false, true, _) => vec![Whole::Withheld],
            (false, false, Beside::Nothing) => Vec::new(),
            (false, false, Beside::Open | Beside::Shut) => vec![Whole::NotGovernmentInformation],
        }
    }
}

/// 区分处理: what may become of a whole document that was divided, whoever wants it.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) struct Openness {
    /// What is said of the whole, as of one that was not divided. Where a part of it may be severed, of what can go out.
    pub(crate) verdict: Verdict,
    /// Only a part of it goes out, or may turn out to be all that does.
    pub(crate) in_part: bool,
    /// What it turns on beside the facts of the parts.
    pub(crate) question: Option<Unanswered>,
}

/// What the openness of a divided document turns on beside the facts of its parts.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unanswered {
    /// Whether what can be disclosed can be severed from the rest.
    Severable,
    /// Whether what can be disclosed of it is owed to the public, the rest being kept: art. 37 speaks of applicants only.
    OpenPart,
}

/// Whether a divided document may go out, and whether it has to. Nothing goes out where every part is closed, or one is and cannot be severed.
/// Where it can be, the rest may go out; whether that is owed without an application no text says. What is no government information holds up nothing,
/// unless a ground would close it all the same. `shut` says that some part has to be withheld, though which, or by which limb, is open.
pub(crate) fn openness(decisions: &[Decision<'_>], severable: Truth, shut: bool) -> Openness {
    // What becomes of the whole depends only on which outcomes occur among the parts.
    let mut sets = vec![Outcomes::NONE];
    for decision in decisions {
        let mut next = Vec::new();
        for set in &sets {
            for with in together_with(decision).iter().map(|outcome| set.with(outcome)) {
                if !next.contains(&with) {
                    next.push(with);
                }
            }
        }
        sets = next;
    }
    if shut {
        sets.retain(|set| set.has(Outcome::MustWithhold));
    }
    let sets: Vec<Outcomes> = sets.into_iter().map(governed).collect();
    let mixed = sets.iter().any(|set| closed(*set) != Outcomes::NONE && open(*set) != Outcomes::NONE);
    let possible = sets.iter().fold(Outcomes::NONE, |all, set| all.union(together(*set, severable)));
    let uneven =
        |set: &Outcomes| set.has(Outcome::MustDisclose) && together(*set, severable).has(Outcome::MustDisclose);
    let question = match severable {
        Truth::Open if mixed => Some(Unanswered::Severable),
        _ if decisions.iter().any(|one| one.effective().settled().is_none()) => None,
        _ if sets.iter().any(|set| uneven(set) && set.single().is_none()) => Some(Unanswered::OpenPart),
        _ => None,
    };
    Openness { verdict: Verdict::of(possible), in_part: mixed && severable == Truth::Yes, question }
}

/// What a part can come to for those beside it: what is no government information and closed all the same is closed.
fn together_with(decision: &Decision<'_>) -> Outcomes {
    let possible = decision.effective().possible();
    match decision.is_closed() {
        _ if !possible.has(Outcome::NotGovernmentInformation) => possible,
        Truth::No => possible,
        Truth::Open => possible.with(Outcome::MustWithhold),
        Truth::Yes => possible.without(Outcome::NotGovernmentInformation).with(Outcome::MustWithhold),
    }
}

/// What parts of these outcomes come to together.
fn together(parts: Outcomes, severable: Truth) -> Outcomes {
    let shut = match closed(parts) {
        // What cannot be severed from what has to be withheld stays with it, whatever a law requires of the rest.
        set if set.has(Outcome::MustWithhold) && severable == Truth::No => Outcomes::only(Outcome::MustWithhold),
        set => set,
    };
    let goes = match open(parts) {
        // What the agency keeps of it may hold up the rest: no text says.
        set if set.has(Outcome::MustDisclose) && shut != Outcomes::NONE => set.with(Outcome::MayDisclose),
        set => set,
    };
    match severable {
        _ if parts.has(Outcome::NotGovernmentInformation) => parts,
        _ if goes == Outcomes::NONE || shut == Outcomes::NONE => goes.union(shut),
        Truth::Yes => goes,
        Truth::No => shut,
        Truth::Open => goes.union(shut),
    }
}

/// What the Regulation says of them: of what is no government information it says nothing beside what is.
fn governed(set: Outcomes) -> Outcomes {
    match closed(set).union(open(set)) {
        set if set == Outcomes::NONE => Outcomes::only(Outcome::NotGovernmentInformation),
        set => set,
    }
}

/// Those of a set that let nothing out.
fn closed(set: Outcomes) -> Outcomes {
    set.among([Outcome::Conflict, Outcome::MustWithhold])
}

/// Those of a set that let it out.
fn open(set: Outcomes) -> Outcomes {
    set.among([Outcome::MustDisclose, Outcome::MayDisclose, Outcome::MayWithhold])
}
