//! Who answers: the nation's answer, the place's, and the one that applies.

use serde::{Serialize, Serializer, ser::SerializeStruct as _};

use super::duty::{Bearer, Candidates, Duty, Role};
use super::error::{self, AgencyError};
use super::flag::Flags;
use super::information::{Information, SpecialAuthority};
use super::resolve::Layer;
use super::{Body, Change, ChangeKind, Missing, NoRule, Roster, Taking, Why};
use crate::citation::{Cited, Code, Provision};
use crate::law::Edition;
use crate::norm::{Allocation, Certainty};
use crate::regime::{Local, Regime};

/// Who answers for information (公开主体) on a day.
///
/// The layers stand side by side: what the nation says, what the local text says of its own, and what applies. A local text
/// may add who is obliged and fill what the nation leaves open; it never takes the duty from the agency that the nation names.
///
/// ```
/// use gongkai::agency::{Body, Information, Origin, Roster, responsible};
/// use gongkai::citation::{Code, Text};
/// use gongkai::norm::BodyKind;
/// use gongkai::regime::Jurisdiction;
///
/// let agency = |id, zh, en| Body::of_place(Code::literal(id), Text::literal(zh, en), BodyKind::Agency);
/// let roster = Roster::new(vec![agency("education", "教育局", "Education"), agency("finance", "财政局", "Finance")], vec![])?;
/// let joint = Information::new(Origin::JointlyIssued {
///     sealed_by: vec![Code::literal("education"), Code::literal("finance")],
///     lead: Some(Code::literal("education")),
/// });
///
/// let place = Jurisdiction::of_place("taierzhuang")?;
/// let regime = place.on("2023-05-10".parse()?)?;
/// let answer = responsible(&regime, &roster, &joint)?;
/// let named: Vec<String> = answer.obliged().map(|body| body.id().to_string()).collect();
/// assert_eq!(named, ["education", "finance"]);
/// let national: Vec<String> = answer.national().iter().filter_map(|duty| duty.body()).map(|id| id.to_string()).collect();
/// assert_eq!(national, ["education"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`AgencyError`], which names the field, the body and what was wrong.
pub fn responsible<'j>(
    regime: &Regime<'j>,
    roster: &'j Roster,
    information: &Information,
) -> Result<Responsibility<'j>, AgencyError> {
    let day = regime.day();
    error::check(information, roster, day)?;
    let edition = regime.procedure();
    let nation = Layer {
        roster,
        information,
        day,
        rows: edition.allocations(),
        clauses: edition.applies_to(),
        of_nation: edition.applies_to(),
        local: false,
    };
    let (rules, undetermined) = match regime.local() {
        Local::InForce { rules, .. } => (Some(rules), false),
        Local::Undetermined { rules, .. } => (Some(rules), true),
        Local::None | Local::Absent { .. } => (None, false),
    };
    let place = rules.map(|rules| Layer {
        roster,
        information,
        day,
        rows: rules.allocations(),
        clauses: rules.applies_to(),
        of_nation: edition.applies_to(),
        local: true,
    });
    let mut flags = standing(regime) | of_authority(information) | of_edition(edition);
    flags.set(Flags::FUNCTION_NAMED_NOWHERE, named_nowhere(information, roster));
    let national = nation.duties();
    let local = place.as_ref().map_or_else(Vec::new, Layer::duties);
    let mut effective = Vec::with_capacity(national.len().saturating_add(local.len()));
    effective.extend(national.iter().cloned());
    for duty in in_order_of_weight(&local) {
        flags |= lay(&mut effective, duty, &nation, undetermined);
    }
    effective.sort_by_key(|duty| (duty.role(), duty.origin()));
    let names_mergers = place.as_ref().is_none_or(|place| place.holds(Allocation::SuccessorOfMerged));
    flags |= of_chains(&effective, names_mergers);
    let settled = edition.organisation() == Certainty::Settled;
    let bears = primary(&effective).filter(|_| settled);
    let moved_to = bears.map(|duty| nation.lost_to(duty));
    let moved_to = moved_to.filter(|takers| !takers.bodies.is_empty() || takers.others.is_some());
    let moved = bears.is_some_and(|duty| duty.body().is_some()) && moved_to.is_some();
    flags.set(Flags::REFORMED, moved || settled && gone_without_a_rule(&effective));
    let by_office = |duty: &&Duty<'_>| duty.limb() == Allocation::ReleasedByOffice && duty.body().is_some();
    let released_by = local.iter().find(by_office).filter(|_| !undetermined);
    let released_by = released_by.and_then(|duty| duty.provisions().next());
    let beside = beside(&nation, &effective, moved_to);
    Ok(Responsibility { regime: *regime, roster, beside, national, local, effective, released_by, flags })
}

/// Of two duties of one body the first is kept: a settled one, and its own before one that came to it. Codes weigh nothing.
fn in_order_of_weight<'a, 'j>(local: &'a [Duty<'j>]) -> Vec<&'a Duty<'j>> {
    let steps = |duty: &Duty<'_>| duty.chain().iter().map(|link| (link.on, link.what)).collect::<Vec<_>>();
    let mut ordered: Vec<&Duty<'_>> = local.iter().collect();
    ordered.sort_by_key(|duty| (duty.role(), duty.why().is_some(), steps(duty), duty.by_reference().is_some()));
    ordered
}

fn primary<'a, 'j>(effective: &'a [Duty<'j>]) -> Option<&'a Duty<'j>> {
    effective.iter().find(|duty| duty.role() == Role::Primary)
}

/// Who is not ruled out though no duty names him, and why that is open: from whom the information comes, where no rule names
/// the one responsible under these rules or it is open whether one does; and to whom functions moved, because who receives
/// an application then handles it (谁收到、谁处理).
fn beside(nation: &Layer<'_, '_>, effective: &[Duty<'_>], moved_to: Option<Candidates>) -> Option<(Candidates, Why)> {
    let duty = primary(effective)?;
    let own = duty.bearer().candidates().bodies;
    let origin = &nation.information.origin;
    let comes_from = || {
        let bodies: Vec<Code> = origin.bodies().map(|named| named.body).collect();
        let others = origin.is_unsaid().then_some(Why::Missing(Missing::MakerOrFirstObtainer));
        let besides = bodies.iter().copied().filter(|body| duty.origin() != Some(*body) && !own.contains(body));
        let mut from = nation.carried_from(besides);
        from.add(Candidates { bodies, others });
        from
    };
    match duty.bearer() {
        Bearer::Is(_) => moved_to.map(|takers| (takers, Why::NoRule(NoRule::Succession))),
        Bearer::Elsewhere(_) => Some((comes_from(), Why::NoRule(NoRule::BesideElsewhere))),
        Bearer::Open { why, .. } => {
            let mut from = comes_from();
            from.add(moved_to.unwrap_or_default());
            Some((from, *why))
        }
    }
}

/// Lays one local duty over what applies.
fn lay<'j>(effective: &mut Vec<Duty<'j>>, local: &Duty<'j>, layer: &Layer<'_, '_>, undetermined: bool) -> Flags {
    let beside = local.role() == Role::CoObliged;
    // Every 行政机关 is obliged: of one that may be one, and that no clause names, that is open.
    let open_beside = |why: Why| beside && layer.may_be_obliged(why);
    let goes_on = primary(effective).is_some_and(|nation| nation.why().is_none());
    match local.why() {
        Some(Why::NoRule(NoRule::OutsideThePlace)) => return Flags::OUTSIDE_NOT_BOUND,
        Some(why) if open_beside(why) => {}
        // So it is of one that decided a change, beside the agency that goes on.
        Some(why) if goes_on && local.came_to_the_decider() && layer.may_be_obliged(why) => {}
        Some(Why::NoRule(NoRule::Succession)) if beside || local.knows_succession() && !undetermined => {}
        // What the local text does not say itself adds nothing.
        Some(Why::NoRule(_)) => return Flags::empty(),
        Some(Why::Missing(_)) | None => {}
    }
    let mut duty = local.clone();
    if undetermined {
        duty = duty.left_open(Missing::DateOfLocalText);
    }
    let role = duty.role;
    let primary = effective.iter_mut().find(|other| role == Role::Primary && other.role() == Role::Primary);
    match primary.map(|nation| (nation.why(), nation)) {
        Some((Some(Why::NoRule(_)), nation)) => {
            let binds = !matches!(duty.why(), Some(Why::Missing(Missing::OfPlace { .. } | Missing::DateOfLocalText)));
            let fills = binds && !duty.is_silent_of_some();
            if !fills {
                duty = duty.without_silence();
                duty.may_come_to(nation.bearer.candidates());
            }
            *nation = duty;
            return if fills { Flags::LOCAL_FILLS } else { Flags::empty() };
        }
        // Whatever the fact that is missing to the nation, it is the same one.
        Some((Some(Why::Missing(_)), nation)) if duty.body().is_some() && duty.is_all_of(nation) => {
            *nation = duty;
            return Flags::empty();
        }
        // The same fact is missing to both: whoever it may be under either.
        Some((Some(Why::Missing(_)), nation)) => {
            nation.may_come_to(duty.without_silence().bearer.candidates());
            return Flags::empty();
        }
        // Where one that no clause names may have it, anybody may.
        _ if duty.others().is_some_and(open_beside) => {}
        _ => duty = duty.without_silence(),
    }
    let bears = |other: &Duty<'_>, body| same_kind(other.role(), role) && other.why().is_none() && other.names(body);
    let already = |body: Code| effective.iter().any(|other| bears(other, body));
    match &mut duty.bearer {
        Bearer::Is(body) if already(*body) => return Flags::empty(),
        Bearer::Elsewhere(elsewhere) if already(elsewhere.body) => return Flags::empty(),
        Bearer::Is(_) | Bearer::Elsewhere(_) => {}
        Bearer::Open { candidates, others, .. } => {
            let named = candidates.len();
            candidates.retain(|body| !already(*body));
            if candidates.is_empty() && others.is_none() && (named > 0 || role == Role::Primary) {
                return Flags::empty();
            }
        }
    }
    let differs = role == Role::Primary;
    if differs {
        duty.role = Role::CoObliged;
    }
    effective.push(duty);
    match (undetermined, differs) {
        (true, _) => Flags::empty(),
        (false, true) => Flags::LAYERS_DIFFER,
        (false, false) => Flags::LOCAL_ADDS,
    }
}

/// Being responsible and being obliged are both duties; that one may be responsible is a permission beside them.
fn same_kind(one: Role, other: Role) -> bool {
    (one == Role::MayBe) == (other == Role::MayBe)
}

fn standing(regime: &Regime<'_>) -> Flags {
    match regime.local() {
        Local::Absent { .. } => Flags::LOCAL_ABSENT,
        Local::Undetermined { .. } => Flags::LOCAL_UNDETERMINED,
        Local::InForce { assumed: true, .. } => Flags::LOCAL_DATE_ASSUMED,
        Local::InForce { upper_bound: true, .. } => Flags::LOCAL_UPPER_BOUND,
        Local::None | Local::InForce { .. } => Flags::empty(),
    }
}

fn of_authority(information: &Information) -> Flags {
    match information.special_authority {
        SpecialAuthority::NotStated => Flags::SPECIAL_AUTHORITY_NOT_STATED,
        SpecialAuthority::Of { rank, .. } if !super::OwnName::Under(rank).by_law_or_regulation() => {
            Flags::SPECIAL_AUTHORITY_RANKS_TOO_LOW
        }
        _ => Flags::empty(),
    }
}

/// Whether changes name functions, and none of them the one that the information is said to belong to.
fn named_nowhere(information: &Information, roster: &Roster) -> bool {
    let named = || roster.changes().iter().flat_map(Change::takings).filter_map(Taking::function);
    information.function.is_some_and(|function| named().next().is_some() && !named().any(|one| one == function))
}

fn of_edition(edition: &Edition) -> Flags {
    if edition.organisation() == Certainty::Settled { Flags::empty() } else { Flags::UNVERIFIED }
}

fn of_chains(effective: &[Duty<'_>], names_mergers: bool) -> Flags {
    let mut flags = Flags::empty();
    for duty in effective {
        flags.set(Flags::BY_REFERENCE, flags.contains(Flags::BY_REFERENCE) || duty.by_reference().is_some());
        if duty.chain().is_empty() || duty.body().is_none() {
            continue;
        }
        flags |= Flags::HAND_OVER_NO_EXCUSE;
        let merged = duty.chain().iter().any(|link| link.what == ChangeKind::Merged);
        flags.set(
            Flags::MERGER_READ_AS_CHANGE,
            flags.contains(Flags::MERGER_READ_AS_CHANGE) || merged && !names_mergers,
        );
    }
    flags
}

/// Nobody is named for an agency that is gone.
fn gone_without_a_rule(effective: &[Duty<'_>]) -> bool {
    primary(effective).and_then(Duty::why) == Some(Why::NoRule(NoRule::Succession))
}

/// The answer of [`responsible`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Responsibility<'j> {
    regime: Regime<'j>,
    roster: &'j Roster,
    /// Who is not ruled out beside those whom a duty names, and why.
    beside: Option<(Candidates, Why)>,
    national: Vec<Duty<'j>>,
    local: Vec<Duty<'j>>,
    effective: Vec<Duty<'j>>,
    released_by: Option<Provision>,
    flags: Flags,
}

impl<'j> Responsibility<'j> {
    /// The nation's answer: the primary duty first.
    #[must_use]
    pub fn national(&self) -> &[Duty<'j>] {
        &self.national
    }

    /// What the local text says of its own, in force or of unknown date; empty where it says nothing or does not apply.
    #[must_use]
    pub fn local(&self) -> &[Duty<'j>] {
        &self.local
    }

    /// What applies: the primary duty first, then who is obliged beside it, then who may be responsible.
    #[must_use]
    pub fn effective(&self) -> &[Duty<'j>] {
        &self.effective
    }

    /// The primary duty (负责公开); `None` only where no limb of any text speaks of the origin.
    #[must_use]
    pub fn primary_duty(&self) -> Option<&Duty<'j>> {
        primary(&self.effective)
    }

    /// The agency responsible, where that is settled.
    #[must_use]
    pub fn primary(&self) -> Option<&'j Body> {
        self.primary_duty().and_then(Duty::body).and_then(|id| self.roster.body(id))
    }

    /// Who is obliged beside the one responsible (均负有公开的义务), as far as settled.
    pub fn co_obliged(&self) -> impl Iterator<Item = &'j Body> {
        self.settled(Role::CoObliged)
    }

    /// Everyone on whom the duty lies: the one responsible and those obliged beside it, as far as settled.
    pub fn obliged(&self) -> impl Iterator<Item = &'j Body> {
        self.settled(Role::Primary).chain(self.settled(Role::CoObliged))
    }

    /// Who may be responsible (可以负责), as far as settled.
    pub fn may_be_responsible(&self) -> impl Iterator<Item = &'j Body> {
        self.settled(Role::MayBe)
    }

    fn settled(&self, role: Role) -> impl Iterator<Item = &'j Body> {
        let roster = self.roster;
        let of_role = self.effective.iter().filter(move |duty| duty.role() == role);
        of_role.filter_map(Duty::body).filter_map(move |id| roster.body(id))
    }

    /// To whom an applicant may turn: everyone obliged, and who may be responsible.
    pub fn turn_to(&self) -> impl Iterator<Item = &'j Body> {
        self.obliged().chain(self.may_be_responsible())
    }

    /// The provision that lets an applicant choose among those obliged, where a text says so.
    #[must_use]
    pub fn applicant_chooses(&self) -> Option<Provision> {
        let rows = self.regime.local().in_force()?.allocations();
        let chosen = rows.iter().find(|row| ***row == Allocation::ApplicantChooses).map(Cited::by);
        let issued = |duty: &Duty<'_>| matches!(duty.limb(), Allocation::LeadIssuer | Allocation::EverySealer);
        chosen.filter(|_| self.local.iter().any(|duty| issued(duty) && duty.body().is_some()))
    }

    /// Whether it is settled who is responsible, and every duty beside it.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.open().next().is_none() && self.primary_duty().is_some()
    }

    /// What keeps it open, each with the duty that it keeps open.
    pub fn open(&self) -> impl Iterator<Item = (&Duty<'j>, Why)> {
        self.effective.iter().filter_map(|duty| duty.why().map(|why| (duty, why)))
    }

    /// The facts to find out.
    pub fn missing(&self) -> impl Iterator<Item = Missing> {
        let facts = self.effective.iter().flat_map(|duty| [duty.why(), duty.others()]).flatten();
        facts.filter_map(|why| match why {
            Why::Missing(missing) => Some(missing),
            Why::NoRule(_) => None,
        })
    }

    /// The rule by which the responsible agency's office releases what its sections make (办公室统一负责), and the office
    /// where the roster has it.
    #[must_use]
    pub fn released_by_office(&self) -> Option<(Provision, Option<&'j Body>)> {
        let by = self.released_by?;
        let agency = self.primary().map(Body::id);
        let office = self.roster.bodies().iter().find(|body| body.is_office() && body.stands_under() == agency);
        Some((by, office))
    }

    /// What the answer rests on beside its provisions.
    #[must_use]
    pub const fn flags(&self) -> Flags {
        self.flags
    }

    /// The regime it was given under.
    #[must_use]
    pub const fn regime(&self) -> &Regime<'j> {
        &self.regime
    }

    /// The roster it was given on.
    #[must_use]
    pub const fn roster(&self) -> &'j Roster {
        self.roster
    }

    /// Whether a law or regulation says otherwise is not known (art. 10 para. 1).
    pub(super) fn a_law_may_name_anybody(&self) -> Option<Why> {
        let by_law = Why::Missing(Missing::SpecialAuthority);
        self.effective.iter().filter_map(Duty::others).find(|why| *why == by_law)
    }

    /// Why a body that no duty names may be responsible all the same.
    pub(super) fn may_be(&self, id: Code) -> Option<Why> {
        let beside = self.beside.as_ref();
        let connected = beside.filter(|(these, _)| these.bodies.contains(&id)).map(|(_, why)| *why);
        let others = || self.effective.iter().find_map(Duty::others);
        connected.or_else(others).or_else(|| beside.and_then(|(these, _)| these.others))
    }
}

impl Serialize for Responsibility<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut shown = serializer.serialize_struct("Responsibility", 6)?;
        shown.serialize_field("on", &self.regime.day())?;
        shown.serialize_field("place", &self.regime.jurisdiction().place())?;
        shown.serialize_field("national", &self.national)?;
        shown.serialize_field("local", &self.local)?;
        shown.serialize_field("effective", &self.effective)?;
        shown.serialize_field("flags", &self.flags)?;
        shown.end()
    }
}
