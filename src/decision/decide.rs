//! Judges the openness of one part under a regime.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::evaluate::{self, Status};
use super::flag::Flags;
use super::outcome::{Outcome, Outcomes, Verdict};
use super::part::{AgencyChoice, HigherText, Part};
use crate::citation::{Cited, Code, Provision, Rank};
use crate::fact::{Fact, FactSet, Known, Truth};
use crate::norm::{
    Certainty, Choice, Exemption, FollowUp, Ground, Limb, LocalGround, LocalRules, Mode, Proviso, Reading, Readings,
    Strength,
};
use crate::regime::{Local, Regime};

/// The most grounds an edition holds; a test keeps the editions below it.
const MOST_GROUNDS: usize = 16;

const THIRD_PARTY: Code = Code::literal("third_party");
const STATE_SECRET: Code = Code::literal("state_secret");

/// Judges whether one part is open. Allocates nothing.
///
/// A missing fact leaves the answer undetermined; [`Decision::ask`] then names the facts that matter.
///
/// ```
/// use gongkai::decision::{Outcome, Part, decide};
/// use gongkai::fact::{Fact, Facts, Finding};
/// use gongkai::norm::Mode;
/// use gongkai::regime::Jurisdiction;
///
/// let nation = Jurisdiction::national();
/// let regime = nation.on("2024-03-04".parse()?)?;
/// let facts = Facts::government_information()
///     .with(Fact::TRADE_SECRET, Finding::Yes)?
///     .with(Fact::HARMS_THIRD_PARTY, Finding::Yes)?
///     .with(Fact::THIRD_PARTY_CONSENTS, Finding::No)?
///     .with(Fact::GRAVE_PUBLIC_INTEREST, Finding::No)?
///     .reviewed_throughout("李主任", "2024-03-04".parse()?)?;
/// let part = Part::new(Mode::OnRequest, facts);
/// let decision = decide(&regime, &part);
/// assert!(decision.effective().is(Outcome::MustWithhold));
/// assert_eq!(decision.grounds().next().map(|ground| ground.by().to_string()), Some("《政府信息公开条例》第十五条".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn decide<'a>(regime: &'a Regime<'a>, part: &'a Part) -> Decision<'a> {
    let known = part.facts.known();
    let judged = judge(regime, known, part.mode, regime.readings());
    let mut flags = judged.flags | standing_flags(regime.local());
    if turned_on_reading(regime, known, part.mode, judged.effective).is_some() {
        flags |= Flags::TURNED_ON_READING;
    }
    let too_low = |text: Option<HigherText>, counts: fn(Rank) -> bool| text.is_some_and(|text| !counts(text.rank()));
    if too_low(part.forbidden_by, Rank::can_forbid_disclosure)
        || too_low(part.required_by, Rank::can_require_disclosure)
    {
        flags |= Flags::TEXT_RANKS_TOO_LOW;
    }
    let proactive = evaluate::list(regime.substance().proactive(), known);
    Decision { regime, part, known, judged, proactive, flags }
}

/// What the layers come to.
#[derive(Copy, Clone, Debug)]
pub(super) struct Judged {
    pub(super) scope: Truth,
    pub(super) national: Outcomes,
    pub(super) local: Option<Outcomes>,
    pub(super) effective: Outcomes,
    flags: Flags,
}

const OPEN: Outcomes = Outcomes::only(Outcome::MustDisclose);
const OUTSIDE: Outcomes = Outcomes::only(Outcome::NotGovernmentInformation);

pub(super) fn judge(regime: &Regime<'_>, known: Known, mode: Mode, readings: Readings) -> Judged {
    let judged = judge_at_once(regime, known, mode, readings);
    let Some(shared) = shared_by_grounds(judged, known) else { return judged };
    // The yes and the no are judged apart, so that no outcome is left which neither of them has.
    let shared = FactSet::of(&[shared]);
    let yes = judge(regime, known.and_yes(shared).with_what_follows(), mode, readings);
    let no = judge(regime, known.and_no(shared).with_what_follows(), mode, readings);
    Judged {
        national: yes.national.union(no.national),
        local: yes.local.zip(no.local).map(|(yes, no)| yes.union(no)),
        effective: yes.effective.union(no.effective),
        flags: (judged.flags - Flags::LOCAL_SOFTER) | ((yes.flags | no.flags) & Flags::LOCAL_SOFTER),
        ..judged
    }
}

/// An open fact that does one thing in one ground and another in the next: a law that requires disclosure clashes with the
/// third party and opens the file; grave public interest opens the nation's ground and softens the place's, consent opens
/// both.
fn shared_by_grounds(judged: Judged, known: Known) -> Option<Fact> {
    const SOFTENED: FactSet = FactSet::of(&[Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST]);
    let open = known.open();
    if judged.effective.has(Outcome::Conflict) && open.has(Fact::LAW_REQUIRES_DISCLOSURE) {
        Some(Fact::LAW_REQUIRES_DISCLOSURE)
    } else if judged.flags.contains(Flags::LOCAL_SOFTER) {
        (SOFTENED & open).facts().next()
    } else {
        None
    }
}

fn judge_at_once(regime: &Regime<'_>, known: Known, mode: Mode, readings: Readings) -> Judged {
    let scope = evaluate::definition(regime.substance().definition().limbs(), known);
    if scope == Truth::No {
        let flags = definition_flags(regime, known, scope);
        return Judged { scope, national: OUTSIDE, local: None, effective: OUTSIDE, flags };
    }
    let grounds = regime.substance().grounds();
    let mut statuses = [evaluate::ABSENT; MOST_GROUNDS];
    for (status, ground) in statuses.iter_mut().zip(grounds) {
        *status = evaluate::ground(ground, known, mode, readings);
    }
    let mut flags = certainty_flags(grounds, &statuses, known);
    let national = join(&statuses);
    let mut effective = national;
    let mut local = None;
    if let Some(rules) = regime.local().in_force() {
        flags |= definition_flags(regime, known, scope);
        if let Some(layer) = local_layer(rules.exemptions(), grounds, &mut statuses, known, mode, readings) {
            flags |= layer.flags;
            local = Some(layer.possible);
            effective = join(&statuses);
            if layer.possible != national {
                flags |= Flags::LAYERS_DIFFER;
            }
        } else if national != OPEN {
            flags |= Flags::NATION_SUPPLIES;
        }
    }
    let or_outside = |possible: Outcomes| if scope == Truth::Open { possible.union(OUTSIDE) } else { possible };
    Judged {
        scope,
        national: or_outside(national),
        local: local.map(or_outside),
        effective: or_outside(effective),
        flags,
    }
}

fn join(statuses: &[Status]) -> Outcomes {
    statuses.iter().fold(OPEN, |whole, status| whole.strongest(status.possible))
}

fn certainty_flags(grounds: &[Ground], statuses: &[Status], known: Known) -> Flags {
    let mut flags = Flags::empty();
    for (ground, status) in grounds.iter().zip(statuses) {
        if status.met == Truth::Yes && status.opened != Truth::Yes {
            match ground.certainty() {
                Certainty::Settled => {}
                Certainty::Contested => flags |= Flags::CONTESTED,
                Certainty::AwaitsDetermination => flags |= Flags::AWAITS_DETERMINATION,
            }
            if ground.code() == STATE_SECRET && known.yes().has(Fact::LAW_REQUIRES_DISCLOSURE) {
                flags |= Flags::SECRET_DESPITE_LAW;
            }
        }
    }
    flags
}

struct LocalLayer {
    possible: Outcomes,
    flags: Flags,
}

/// Judges the local grounds and lets them open, never close, what the nation leaves to the agency. `None` where the text
/// states no ground of its own.
fn local_layer(
    exemptions: &[Exemption],
    grounds: &[Ground],
    statuses: &mut [Status; MOST_GROUNDS],
    known: Known,
    mode: Mode,
    readings: Readings,
) -> Option<LocalLayer> {
    let nation = *statuses;
    let mut matched = 0_u32;
    let mut layer = LocalLayer { possible: OPEN, flags: Flags::empty() };
    let mut states_a_ground = false;
    for local in exemptions.iter().filter_map(own) {
        states_a_ground = true;
        let status = evaluate::ground(local.ground(), known, mode, readings);
        layer.possible = layer.possible.strongest(status.possible);
        let anchor = local.anchor().and_then(|code| grounds.iter().position(|ground| ground.code() == code));
        let Some(((place, ground), (national, effective))) =
            anchor.and_then(|at| Some(((at, grounds.get(at)?), (nation.get(at)?, statuses.get_mut(at)?))))
        else {
            layer.flags |= needs_anchor(status, None);
            continue;
        };
        if status.possible == national.possible {
            matched |= 1 << place;
        }
        layer.flags |=
            needs_anchor(status, Some(national)) | loosen((ground, *national), (local.ground(), status), effective);
    }
    for (place, national) in nation.iter().enumerate() {
        if national.met == Truth::Yes && national.possible != OPEN && matched >> place & 1 == 0 {
            layer.flags |= Flags::NATION_SUPPLIES;
        }
    }
    states_a_ground.then_some(layer)
}

pub(super) fn own(exemption: &Exemption) -> Option<&LocalGround> {
    match exemption {
        Exemption::Own(local) => Some(local),
        Exemption::Refers { .. } => None,
    }
}

/// A local ground that is met and withholds needs a national ground that withholds as strongly.
fn needs_anchor(local: Status, national: Option<&Status>) -> Flags {
    let withholds = local.possible == Outcomes::only(Outcome::MustWithhold)
        || local.possible == Outcomes::only(Outcome::MayWithhold);
    if withholds && national.is_none_or(|national| national.possible != local.possible) {
        Flags::LOCAL_NEEDS_ANCHOR
    } else {
        Flags::empty()
    }
}

fn loosen((nations, national): (&Ground, Status), (places, local): (&Ground, Status), effective: &mut Status) -> Flags {
    let mut flags = Flags::empty();
    // Where the place asks for no more than the nation does, its proviso reaches whatever the nation's ground reaches.
    let reaches = places.when().iter().all(|test| nations.when().contains(test));
    let opened = if reaches { local.duty } else { local.opened };
    // The nation permits withholding and the place says that something higher opens it: more disclosure.
    if nations.strength() == Strength::May && national.possible != OPEN && opened != Truth::No {
        effective.possible = if opened == Truth::Yes { OPEN } else { effective.possible.union(OPEN) };
        flags |= Flags::LOCAL_MORE_OPEN;
    }
    // The nation says the information is disclosed and the place says it may be: the choice stays, and is flagged.
    if national.opened != Truth::No && local.possible.has(Outcome::MayDisclose) {
        let may = Outcomes::only(Outcome::MayDisclose);
        let both = national.opened == Truth::Yes && local.possible == may;
        effective.possible = if both { may } else { effective.possible.union(may) };
        flags |= Flags::LOCAL_SOFTER;
    }
    flags
}

fn definition_flags(regime: &Regime<'_>, known: Known, scope: Truth) -> Flags {
    let local = regime.local().in_force().and_then(|rules| rules.definition());
    match local.map(|definition| evaluate::definition(definition.limbs(), known)) {
        Some(local) if local != scope && local != Truth::Open && scope != Truth::Open => {
            Flags::LOCAL_DEFINITION_DIFFERS
        }
        _ => Flags::empty(),
    }
}

fn standing_flags(local: Local<'_>) -> Flags {
    match local {
        Local::Absent { .. } => Flags::LOCAL_ABSENT,
        Local::Undetermined { .. } => Flags::LOCAL_UNDETERMINED,
        Local::InForce { assumed: true, .. } => Flags::LOCAL_DATE_ASSUMED,
        Local::InForce { upper_bound: true, .. } => Flags::LOCAL_UPPER_BOUND,
        Local::None | Local::InForce { .. } => Flags::empty(),
    }
}

/// The reading on which the answer turned: with another choice it would have been another.
fn turned_on_reading(regime: &Regime<'_>, known: Known, mode: Mode, effective: Outcomes) -> Option<Reading> {
    let grounds = regime.substance().grounds().iter();
    let touched = grounds
        .filter(|ground| evaluate::all(ground.when(), known) != Truth::No)
        .flat_map(|ground| ground.unless().iter().filter(|proviso| evaluate::test(proviso.test(), known) != Truth::No));
    touched.filter_map(Proviso::under).map(Choice::reading).find(|reading| {
        let other = |choice| judge(regime, known, mode, regime.readings().choosing(choice)).effective;
        reading.choices().iter().any(|choice| other(*choice) != effective)
    })
}

/// What the local text says by itself.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a local text answers, is silent, or does not bind")]
pub enum LocalAnswer {
    /// There is no local text.
    None,
    /// The text does not bind on the day.
    Absent,
    /// The date of the text is not known: its effect is undetermined.
    Undetermined,
    /// The text binds and states no ground of its own.
    Silent,
    /// The text's own answer, before the nation's is laid over it.
    Says(Verdict),
}

/// How the agency's choice stands to the law.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a choice is called for or not, made or not")]
pub enum ChoiceStanding {
    /// The law leaves no choice, and none was made.
    NotCalledFor,
    /// The law leaves a choice that the agency has not made.
    Missing,
    /// The agency made a choice that the law leaves it.
    Exercised(AgencyChoice),
    /// The agency chose where the law leaves no choice: the choice has no effect.
    WithoutEffect(AgencyChoice),
}

/// The answer on one part, with everything needed to ask, to explain and to act on it.
#[derive(Copy, Clone, Debug)]
pub struct Decision<'a> {
    pub(super) regime: &'a Regime<'a>,
    pub(super) part: &'a Part,
    pub(super) known: Known,
    pub(super) judged: Judged,
    pub(super) proactive: Truth,
    pub(super) flags: Flags,
}

impl<'a> Decision<'a> {
    /// The nation's answer.
    #[must_use]
    pub fn national(&self) -> Verdict {
        Verdict::of(self.judged.national)
    }

    /// The local text's own answer.
    #[must_use]
    pub fn local(&self) -> LocalAnswer {
        match self.regime.local() {
            Local::None => LocalAnswer::None,
            Local::Absent { .. } => LocalAnswer::Absent,
            Local::Undetermined { .. } => LocalAnswer::Undetermined,
            Local::InForce { .. } => {
                self.judged.local.map_or(LocalAnswer::Silent, |possible| LocalAnswer::Says(Verdict::of(possible)))
            }
        }
    }

    /// The answer that applies: the nation's, as far as the place does not open more.
    #[must_use]
    pub fn effective(&self) -> Verdict {
        Verdict::of(self.judged.effective)
    }

    /// Whether it is government information (政府信息, art. 2).
    #[must_use]
    pub const fn is_government_information(&self) -> Truth {
        self.judged.scope
    }

    /// Whether it is to be disclosed proactively (主动公开, arts. 19 to 21); stands beside the answer on openness.
    #[must_use]
    pub const fn is_proactive(&self) -> Truth {
        self.proactive
    }

    /// The remarks.
    #[must_use]
    pub const fn flags(&self) -> Flags {
        self.flags
    }

    /// The part that was judged.
    #[must_use]
    pub const fn part(&self) -> &'a Part {
        self.part
    }

    /// The regime it was judged under.
    #[must_use]
    pub const fn regime(&self) -> &'a Regime<'a> {
        self.regime
    }

    /// The national grounds that hold, in the order of the articles. Grounds accumulate.
    pub fn grounds(&self) -> impl Iterator<Item = &'static Ground> + use<'_, 'a> {
        self.regime.substance().grounds().iter().filter(|ground| {
            let status = self.status(ground);
            self.judged.scope != Truth::No && status.met == Truth::Yes && status.possible != OPEN
        })
    }

    /// The local grounds that withhold without a national anchor: they have no effect.
    pub fn unanchored(&self) -> impl Iterator<Item = &'a LocalGround> + use<'_, 'a> {
        let grounds = self.regime.substance().grounds();
        self.regime.local().in_force().into_iter().flat_map(LocalRules::exemptions).filter_map(own).filter(
            move |local| {
                let anchor = grounds.iter().find(|ground| Some(ground.code()) == local.anchor());
                let national = anchor.map(|ground| self.status(ground));
                !needs_anchor(self.status(local.ground()), national.as_ref()).is_empty()
            },
        )
    }

    pub(super) fn status(&self, ground: &Ground) -> Status {
        evaluate::ground(ground, self.known, self.part.mode, self.regime.readings())
    }

    /// The limb of the definition that fails, where it is not government information.
    pub fn failing_limbs(&self) -> impl Iterator<Item = &'static Limb> + use<'_, 'a> {
        let limbs = self.regime.substance().definition().limbs().iter();
        limbs.filter(|limb| evaluate::test(limb.test(), self.known) == Truth::No)
    }

    /// The tests of proactive disclosure that hold.
    pub fn proactive_tests(&self) -> impl Iterator<Item = &'static Limb> + use<'_, 'a> {
        let limbs = self.regime.substance().proactive().iter();
        limbs.filter(|limb| evaluate::test(limb.test(), self.known) == Truth::Yes)
    }

    /// Both provisions of a conflict: the one that closes and the one that requires disclosure. The second is the text the
    /// host named with [`Part::required_by`], else the provision that lets such texts prevail.
    #[must_use]
    pub fn conflict(&self) -> Option<(Provision, Provision)> {
        if !self.effective().is(Outcome::Conflict) {
            return None;
        }
        let closes = self.grounds().find(|ground| self.status(ground).possible.has(Outcome::Conflict))?;
        let required = self.part.required_by.map(|text| text.by()).or_else(|| Fact::LAW_REQUIRES_DISCLOSURE.by())?;
        Some((closes.by(), required))
    }

    /// The reading on which the answer turned.
    #[must_use]
    pub fn turned_on(&self) -> Option<Reading> {
        turned_on_reading(self.regime, self.known, self.part.mode, self.judged.effective)
    }

    /// How the agency's choice stands to the law.
    #[must_use]
    pub fn choice(&self) -> ChoiceStanding {
        let left = matches!(self.effective().settled(), Some(Outcome::MayDisclose | Outcome::MayWithhold));
        match (left, self.part.choice) {
            (true, Some(choice)) => ChoiceStanding::Exercised(choice),
            (true, None) => ChoiceStanding::Missing,
            (false, Some(choice)) => ChoiceStanding::WithoutEffect(choice),
            (false, None) => ChoiceStanding::NotCalledFor,
        }
    }

    /// What happens to the part: disclosed or withheld, where the law or the agency's choice has settled it.
    #[must_use]
    pub fn action(&self) -> Option<AgencyChoice> {
        match self.effective().settled()? {
            Outcome::MustDisclose => Some(AgencyChoice::Disclose),
            Outcome::MustWithhold => Some(AgencyChoice::Withhold),
            Outcome::MayDisclose | Outcome::MayWithhold => self.part.choice,
            Outcome::Conflict | Outcome::NotGovernmentInformation => None,
        }
    }

    /// What the law asks for beside the answer, each with its provision.
    pub fn follow_ups(&self) -> impl Iterator<Item = Cited<FollowUp>> + use<'_, 'a> {
        const DUTIES: [FollowUp; 7] = [
            FollowUp::ReviewBeforeRelease,
            FollowUp::FreshReview,
            FollowUp::Refer,
            FollowUp::ConsultThirdParty,
            FollowUp::NotifyThirdParty,
            FollowUp::GiveReasons,
            FollowUp::Reassess,
        ];
        DUTIES
            .into_iter()
            .filter(|duty| self.calls_for(*duty))
            .filter_map(|duty| self.regime.substance().follow_up(duty).map(|by| Cited::new(duty, by)))
    }

    fn calls_for(&self, duty: FollowUp) -> bool {
        let on_request = self.part.mode == Mode::OnRequest;
        let yes = self.known.yes();
        let third_party = || self.regime.substance().grounds().iter().find(|ground| ground.code() == THIRD_PARTY);
        match duty {
            FollowUp::ReviewBeforeRelease => self.action() == Some(AgencyChoice::Disclose),
            FollowUp::FreshReview => {
                yes.has(Fact::DETERMINED_STATE_SECRET)
                    && yes.intersects(FactSet::NO_LONGER_SECRET)
                    && self.judged.effective.has(Outcome::MustDisclose)
            }
            FollowUp::Refer => {
                self.flags.contains(Flags::AWAITS_DETERMINATION)
                    || self.ask().iter().any(|question| question.refer().is_some())
            }
            FollowUp::ConsultThirdParty => {
                const ANSWERS: FactSet =
                    FactSet::of(&[Fact::THIRD_PARTY_CONSENTS, Fact::THIRD_PARTY_OBJECTS, Fact::REASONABLE_OBJECTION]);
                let answered = ANSWERS.intersects(self.known.open().complement());
                on_request && !answered && third_party().is_some_and(|ground| self.status(ground).met == Truth::Yes)
            }
            FollowUp::NotifyThirdParty => {
                on_request
                    && yes.has(Fact::GRAVE_PUBLIC_INTEREST)
                    && !yes.has(Fact::THIRD_PARTY_CONSENTS)
                    && self.judged.effective.single().is_some_and(|outcome| outcome <= Outcome::MayWithhold)
                    && third_party().is_some_and(|ground| self.status(ground).met == Truth::Yes)
            }
            FollowUp::GiveReasons => on_request && self.action() == Some(AgencyChoice::Withhold),
            FollowUp::Reassess => self.action() == Some(AgencyChoice::Withhold),
        }
    }
}

impl Serialize for Decision<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("edition", &self.regime.substance().code())?;
        map.serialize_entry("place", &self.regime.jurisdiction().place())?;
        map.serialize_entry("day", &self.regime.day())?;
        map.serialize_entry("mode", &self.part.mode)?;
        map.serialize_entry("effective", &self.effective())?;
        map.serialize_entry("national", &self.national())?;
        map.serialize_entry("local", &self.local())?;
        map.serialize_entry("government_information", &self.judged.scope)?;
        map.serialize_entry("proactive", &self.proactive)?;
        map.serialize_entry("choice", &self.choice())?;
        let grounds: Vec<_> = self.grounds().map(|ground| Cited::new(ground.code(), ground.by())).collect();
        map.serialize_entry("grounds", &grounds)?;
        let unanchored: Vec<_> =
            self.unanchored().map(|local| Cited::new(local.ground().code(), local.ground().by())).collect();
        map.serialize_entry("local_without_effect", &unanchored)?;
        map.serialize_entry("conflict", &self.conflict())?;
        map.serialize_entry("turned_on", &self.turned_on())?;
        map.serialize_entry("follow_ups", &self.follow_ups().collect::<Vec<_>>())?;
        map.serialize_entry("flags", &self.flags)?;
        map.serialize_entry("ask", &self.ask())?;
        map.end()
    }
}
