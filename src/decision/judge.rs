//! Judges the nation's grounds, and lays the local text over them.

use super::evaluate::{self, Status};
use super::flag::Flags;
use super::layer;
use super::outcome::{Outcome, Outcomes};
use crate::fact::{FactSet, Known, Truth};
use crate::law::national::{regulation_2007, regulation_2019};
use crate::norm::{Certainty, Choice, Exemption, Ground, LocalGround, LocalRules, Mode, Proviso, Reading, Readings};
use crate::regime::Regime;

/// What the layers come to.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Judged {
    pub(super) scope: Truth,
    pub(super) national: Outcomes,
    pub(super) local: Option<Outcomes>,
    pub(super) effective: Outcomes,
    /// A proviso that reaches its ground only under a reading may be met.
    pub(super) meets_reading: bool,
    pub(super) flags: Flags,
    /// A place softens a ground unless a higher text requires disclosure, and whether one does is open.
    pub(super) softens_openly: bool,
}

/// The most grounds an edition holds.
pub(super) const MOST_GROUNDS: usize = 16;

const _: () = assert!(
    regulation_2019::EDITION.grounds().len() <= MOST_GROUNDS
        && regulation_2007::EDITION.grounds().len() <= MOST_GROUNDS
);

pub(super) const OPEN: Outcomes = Outcomes::only(Outcome::MustDisclose);
const OUTSIDE: Outcomes = Outcomes::only(Outcome::NotGovernmentInformation);

pub(super) fn judge(regime: &Regime<'_>, known: Known, mode: Mode, readings: Readings) -> Judged {
    let scope = scope(regime, known);
    let mut judged = if scope == Truth::No { outside() } else { national(regime, known, mode, readings) };
    if let Some(rules) = regime.local().in_force() {
        judged.flags |= layer::definition_flags(regime, rules, known);
        if scope != Truth::No {
            layer::lay_over(&mut judged, regime, rules, known, mode, readings);
        }
    }
    if judged.softens_openly {
        return apart(regime, known, mode, readings, judged);
    }
    if scope == Truth::Open {
        judged.scope = scope;
        judged.national = judged.national.union(OUTSIDE);
        judged.local = judged.local.map(|possible| possible.union(OUTSIDE));
        judged.effective = judged.effective.union(OUTSIDE);
    }
    judged
}

/// What requires disclosure softens one ground and opens another, so its yes and its no are judged apart: no outcome is left
/// that neither has.
fn apart(regime: &Regime<'_>, known: Known, mode: Mode, readings: Readings, judged: Judged) -> Judged {
    let open = FactSet::REQUIRED_BY_HIGHER_TEXT & known.open();
    let mut whole = judge(regime, known.and_no(open), mode, readings);
    for fact in open.facts() {
        let one = judge(regime, known.and_yes(FactSet::of(&[fact])), mode, readings);
        whole.national = whole.national.union(one.national);
        whole.local = whole.local.zip(one.local).map(|(whole, one)| whole.union(one));
        whole.effective = whole.effective.union(one.effective);
    }
    Judged { flags: judged.flags, meets_reading: judged.meets_reading, ..whole }
}

/// Whether the Regulation governs: government information, and not yet under the archives law.
pub(super) fn scope(regime: &Regime<'_>, known: Known) -> Truth {
    let edition = regime.substance();
    evaluate::definition(edition.definition().limbs(), known).and(evaluate::test(edition.archives().test(), known))
}

const fn outside() -> Judged {
    Judged {
        scope: Truth::No,
        national: OUTSIDE,
        local: None,
        effective: OUTSIDE,
        meets_reading: false,
        flags: Flags::empty(),
        softens_openly: false,
    }
}

fn national(regime: &Regime<'_>, known: Known, mode: Mode, readings: Readings) -> Judged {
    let (mut possible, mut flags, mut meets_reading) = (OPEN, Flags::empty(), false);
    for ground in regime.substance().live_grounds(known.no()) {
        let status = evaluate::ground(ground, known, mode, readings);
        if status.met != Truth::No {
            possible = possible.strongest(status.possible);
            flags |= certainty_flags(ground, status);
            meets_reading |= status.meets_reading;
        }
    }
    Judged {
        scope: Truth::Yes,
        national: possible,
        local: None,
        effective: possible,
        meets_reading,
        flags,
        softens_openly: false,
    }
}

fn certainty_flags(ground: &Ground, status: Status) -> Flags {
    match ground.certainty() {
        _ if status.met != Truth::Yes || status.opened == Truth::Yes => Flags::empty(),
        Certainty::Settled => Flags::empty(),
        Certainty::Contested => Flags::CONTESTED,
        Certainty::AwaitsDetermination => Flags::AWAITS_DETERMINATION,
    }
}

/// The grounds that a local text states in its own words.
pub(super) fn own(rules: &LocalRules) -> impl Iterator<Item = &LocalGround> {
    rules.exemptions().iter().filter_map(|exemption| match exemption {
        Exemption::Own(local) => Some(local),
        Exemption::Refers { .. } => None,
    })
}

/// The reading on which an answer turned: with another choice, the answer or the local text's own would have been another.
pub(super) fn turned_on_reading(regime: &Regime<'_>, known: Known, mode: Mode, judged: &Judged) -> Option<Reading> {
    let local = regime.local().in_force().into_iter().flat_map(own).map(LocalGround::ground);
    let touched = regime
        .substance()
        .grounds()
        .iter()
        .chain(local)
        .filter(|ground| evaluate::all(ground.when(), known) != Truth::No);
    let provisos = touched.flat_map(Ground::unless);
    let met = provisos.filter(|proviso| evaluate::test(proviso.test(), known) != Truth::No);
    met.filter_map(Proviso::under).map(Choice::reading).find(|reading| {
        let chosen = regime.readings().of(*reading);
        reading.choices().iter().filter(|choice| chosen != Some(**choice)).any(|choice| {
            let other = judge(regime, known, mode, regime.readings().choosing(*choice));
            (other.effective, other.local) != (judged.effective, judged.local)
        })
    })
}
