//! Lays a local text over the nation's answer. It may open what the nation leaves to the agency; it never closes.

use super::evaluate::{self, Status};
use super::flag::Flags;
use super::judge::{Judged, OPEN, own};
use super::outcome::{Outcome, Outcomes};
use crate::citation::Provision;
use crate::fact::{Fact, Known, Truth};
use crate::norm::{
    Exemption, Ground, LocalGround, LocalRules, Mode, Opens, Proviso, Readings, Relation, Strength, Test,
};
use crate::regime::Regime;

pub(super) fn lay_over(
    judged: &mut Judged,
    regime: &Regime<'_>,
    rules: &LocalRules,
    known: Known,
    mode: Mode,
    readings: Readings,
) {
    if rules.exemptions().is_empty() {
        if judged.national != OPEN {
            judged.flags |= Flags::NATION_SUPPLIES;
        }
        return;
    }
    let evaluate = |ground: &Ground| evaluate::ground(ground, known, mode, readings);
    let (mut said, mut effective) = (OPEN, OPEN);
    for local in own(rules) {
        let status = evaluate(local.ground());
        said = said.strongest(status.possible);
        judged.meets_reading |= status.meets_reading;
        let anchor = regime.substance().ground(local.anchor()).map(evaluate);
        judged.flags |= needs_anchor(local, status, anchor, judged.national);
    }
    for ground in regime.substance().grounds() {
        let nation = evaluate(ground);
        let mut here = nation.possible;
        let mut spoken_of = refers_to(rules, ground.by());
        if spoken_of {
            said = said.strongest(nation.possible);
        }
        for local in own(rules).filter(|local| local.anchor() == Some(ground.code())) {
            let status = evaluate(local.ground());
            spoken_of |= status.possible == nation.possible;
            let place = Place { local, status };
            if let Some(opened) = place.opens(ground) {
                here = if opened == Truth::Yes { OPEN } else { here.union(OPEN) };
                if opened == Truth::Yes && nation.possible != OPEN {
                    judged.flags |= Flags::LOCAL_MORE_OPEN;
                }
            }
            if place.softens(mode) {
                let softened = evaluate::softened(ground, known, mode, readings).possible;
                here = if status.met == Truth::Yes { softened } else { here.union(softened) };
                if here != nation.possible && here == Outcomes::only(Outcome::MayDisclose) {
                    judged.flags |= Flags::LOCAL_SOFTER;
                }
            }
        }
        if nation.met == Truth::Yes && nation.possible != OPEN && !spoken_of {
            judged.flags |= Flags::NATION_SUPPLIES;
        }
        effective = effective.strongest(here);
    }
    if said.is_single() && judged.national.is_single() && said != judged.national {
        judged.flags |= Flags::LAYERS_DIFFER;
    }
    judged.local = Some(said);
    judged.effective = effective;
}

/// A local ground that is met, beside the national ground it is anchored in.
struct Place<'a> {
    local: &'a LocalGround,
    status: Status,
}

impl Place<'_> {
    /// Whether the place opens a ground on which the nation lets the agency withhold: more disclosure, so it applies. Where
    /// its ground asks for no more than the nation's does, its proviso reaches whatever the nation's ground reaches.
    fn opens(&self, nation: &Ground) -> Option<Truth> {
        if nation.strength() != Strength::May {
            return None;
        }
        let reaches = self.local.ground().when().iter().all(|test| nation.when().contains(test));
        let opened = if reaches { self.status.duty } else { self.status.opened };
        Some(opened).filter(|opened| *opened != Truth::No)
    }

    /// Whether the place says that on grave public interest it *may* publish, where art. 15 says that it does. Nothing else
    /// that the nation opens can be softened.
    fn softens(&self, mode: Mode) -> bool {
        mode == Mode::Proactive && self.status.met != Truth::No && softens(self.local)
    }
}

fn softens(local: &LocalGround) -> bool {
    local.ground().unless().iter().any(|proviso| {
        proviso.opens() == Opens::Permission && proviso.test() == Test::Fact(Fact::GRAVE_PUBLIC_INTEREST)
    })
}

/// The local grounds that can change the answer, as opposed to those that only say something beside it.
pub(super) fn influential<'a>(regime: &Regime<'a>, mode: Mode) -> impl Iterator<Item = &'a LocalGround> + use<'a> {
    let edition = regime.substance();
    regime.local().in_force().into_iter().flat_map(own).filter(move |local| {
        let opens = edition.ground(local.anchor()).is_some_and(|nation| opens_more(local.ground(), nation));
        opens || mode == Mode::Proactive && softens(local)
    })
}

/// Whether a local ground has a proviso of its own, beyond the nation's, to a ground on which the agency may withhold.
fn opens_more(local: &Ground, nation: &Ground) -> bool {
    let known = |test| nation.unless().iter().any(|proviso| proviso.test() == test && proviso.under().is_none());
    let duties = local.unless().iter().filter(|proviso| proviso.opens() == Opens::Duty);
    nation.strength() == Strength::May && duties.map(Proviso::test).any(|test| !known(test))
}

/// A local ground that is met and withholds needs a national ground that withholds as strongly: the one it corresponds to,
/// or, where the nation knows no such ground, any that closes the matter anyway.
pub(super) fn needs_anchor(local: &LocalGround, status: Status, anchor: Option<Status>, national: Outcomes) -> Flags {
    let withholds = [Outcome::MustWithhold, Outcome::MayWithhold].map(Outcomes::only).contains(&status.possible);
    let anchored = anchor.is_some_and(|nation| nation.possible == status.possible)
        || local.relation() == Relation::Adds && national == status.possible;
    if withholds && !anchored { Flags::LOCAL_NEEDS_ANCHOR } else { Flags::empty() }
}

fn refers_to(rules: &LocalRules, ground: Provision) -> bool {
    rules.exemptions().iter().any(|exemption| match exemption {
        Exemption::Refers { to, .. } => to.iter().any(|target| target.covers(&ground)),
        Exemption::Own(_) => false,
    })
}

/// Whether the place's definition of government information gives another answer than the nation's, which governs.
pub(super) fn definition_flags(regime: &Regime<'_>, rules: &LocalRules, known: Known) -> Flags {
    let nation = evaluate::definition(regime.substance().definition().limbs(), known);
    match rules.definition().map(|definition| evaluate::definition(definition.limbs(), known)) {
        Some(local) if local == !nation && local != Truth::Open => Flags::LOCAL_DEFINITION_DIFFERS,
        _ => Flags::empty(),
    }
}
