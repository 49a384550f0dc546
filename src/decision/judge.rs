//! Judges the layers: the nation's grounds, the local text's own, and what they come to together.

use super::evaluate::{self, Status};
use super::flag::Flags;
use super::outcome::{Outcome, Outcomes};
use crate::citation::Code;
use crate::fact::{Fact, Known, Truth};
use crate::law::national::{regulation_2007, regulation_2019};
use crate::norm::{
    Certainty, Choice, Exemption, Ground, LocalGround, LocalRules, Mode, Proviso, Reading, Readings, Strength,
};
use crate::regime::Regime;

/// The most grounds an edition holds.
const MOST_GROUNDS: usize = 16;

const _: () = assert!(
    regulation_2019::EDITION.grounds().len() <= MOST_GROUNDS
        && regulation_2007::EDITION.grounds().len() <= MOST_GROUNDS
);

const STATE_SECRET: Code = Code::literal("state_secret");

/// What the layers come to.
#[derive(Copy, Clone, Debug)]
pub(super) struct Judged {
    pub(super) scope: Truth,
    pub(super) national: Outcomes,
    pub(super) local: Option<Outcomes>,
    pub(super) effective: Outcomes,
    /// A proviso that reaches its ground only under a reading may be met.
    pub(super) meets_reading: bool,
    pub(super) flags: Flags,
}

pub(super) const OPEN: Outcomes = Outcomes::only(Outcome::MustDisclose);
const OUTSIDE: Outcomes = Outcomes::only(Outcome::NotGovernmentInformation);

pub(super) fn judge(regime: &Regime<'_>, known: Known, mode: Mode, readings: Readings) -> Judged {
    let scope = evaluate::definition(regime.substance().definition().limbs(), known);
    if scope == Truth::No {
        let flags = definition_flags(regime, known, scope);
        return Judged { scope, national: OUTSIDE, local: None, effective: OUTSIDE, meets_reading: false, flags };
    }
    let mut judged = national(regime, known, mode, readings);
    if let Some(rules) = regime.local().in_force() {
        lay_over(&mut judged, rules, regime, known, mode, readings);
        judged.flags |= definition_flags(regime, known, scope);
    }
    if scope == Truth::Open {
        judged.scope = scope;
        judged.national = judged.national.union(OUTSIDE);
        judged.local = judged.local.map(|possible| possible.union(OUTSIDE));
        judged.effective = judged.effective.union(OUTSIDE);
    }
    judged
}

fn national(regime: &Regime<'_>, known: Known, mode: Mode, readings: Readings) -> Judged {
    let (mut possible, mut flags, mut meets_reading) = (OPEN, Flags::empty(), false);
    for ground in regime.substance().live_grounds(known.no()) {
        let status = evaluate::ground(ground, known, mode, readings);
        if status.met != Truth::No {
            possible = possible.strongest(status.possible);
            flags |= certainty_flags(ground, status, known);
            meets_reading |= status.meets_reading;
        }
    }
    Judged { scope: Truth::Yes, national: possible, local: None, effective: possible, meets_reading, flags }
}

fn certainty_flags(ground: &Ground, status: Status, known: Known) -> Flags {
    if status.met != Truth::Yes || status.opened == Truth::Yes {
        return Flags::empty();
    }
    match ground.certainty() {
        Certainty::Contested => Flags::CONTESTED,
        Certainty::AwaitsDetermination => Flags::AWAITS_DETERMINATION,
        Certainty::Settled if known.yes().has(Fact::LAW_REQUIRES_DISCLOSURE) && ground.code() == STATE_SECRET => {
            Flags::SECRET_DESPITE_LAW
        }
        Certainty::Settled => Flags::empty(),
    }
}

/// Lays the local text over the nation's answer.
fn lay_over(
    judged: &mut Judged,
    rules: &LocalRules,
    regime: &Regime<'_>,
    known: Known,
    mode: Mode,
    readings: Readings,
) {
    let grounds = regime.substance().grounds();
    let mut statuses = [evaluate::ABSENT; MOST_GROUNDS];
    for (status, ground) in statuses.iter_mut().zip(grounds) {
        *status = evaluate::ground(ground, known, mode, readings);
    }
    match local_layer(rules.exemptions(), grounds, &mut statuses, known, mode, readings) {
        Some(layer) => {
            judged.flags |= layer.flags;
            judged.local = Some(layer.possible);
            judged.effective = statuses.iter().fold(OPEN, |whole, status| whole.strongest(status.possible));
            if layer.possible.is_single() && judged.national.is_single() && layer.possible != judged.national {
                judged.flags |= Flags::LAYERS_DIFFER;
            }
        }
        None if judged.national == OPEN => {}
        None => judged.flags |= Flags::NATION_SUPPLIES,
    }
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
        layer.flags |= needs_anchor(status, Some(national)) | loosen(ground, status, *national, effective);
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
pub(super) fn needs_anchor(local: Status, national: Option<&Status>) -> Flags {
    let withholds = local.possible == Outcomes::only(Outcome::MustWithhold)
        || local.possible == Outcomes::only(Outcome::MayWithhold);
    if withholds && national.is_none_or(|national| national.possible != local.possible) {
        Flags::LOCAL_NEEDS_ANCHOR
    } else {
        Flags::empty()
    }
}

fn loosen(ground: &Ground, local: Status, national: Status, effective: &mut Status) -> Flags {
    let mut flags = Flags::empty();
    // The nation permits withholding and the place says that something higher opens it: more disclosure.
    if ground.strength() == Strength::May && national.possible != OPEN && local.opened != Truth::No {
        effective.possible = if local.opened == Truth::Yes { OPEN } else { effective.possible.union(OPEN) };
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

/// The reading on which the answer turned: with another choice it would have been another.
pub(super) fn turned_on_reading(regime: &Regime<'_>, known: Known, mode: Mode, effective: Outcomes) -> Option<Reading> {
    let grounds = regime.substance().grounds().iter();
    let touched = grounds
        .filter(|ground| evaluate::all(ground.when(), known) != Truth::No)
        .flat_map(|ground| ground.unless().iter().filter(|proviso| evaluate::test(proviso.test(), known) != Truth::No));
    touched.filter_map(Proviso::under).map(Choice::reading).find(|reading| {
        let other = |choice| judge(regime, known, mode, regime.readings().choosing(choice)).effective;
        reading.choices().iter().any(|choice| other(*choice) != effective)
    })
}
