//! Lays a local text over the nation's answer. It may open what the nation leaves to the agency; it never closes.

use super::evaluate::{self, Status};
use super::flag::Flags;
use super::judge::{Judged, MOST_GROUNDS, OPEN, own};
use super::outcome::{Outcome, Outcomes};
use crate::citation::Provision;
use crate::fact::{Fact, FactSet, Known, Truth};
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
    let grounds = regime.substance().grounds();
    let mut said = OPEN;
    let mut here = [Here { nation: evaluate::ABSENT, possible: OPEN, spoken_of: false }; MOST_GROUNDS];
    for (here, ground) in here.iter_mut().zip(grounds) {
        let nation = evaluate(ground);
        *here = Here { nation, possible: nation.possible, spoken_of: refers_to(rules, ground.by()) };
        if here.spoken_of {
            said = said.strongest(nation.possible);
        }
    }
    for local in own(rules) {
        let status = evaluate(local.ground());
        said = said.strongest(status.possible);
        judged.meets_reading |= status.meets_reading;
        let anchor =
            local.anchor().and_then(|code| grounds.iter().zip(&mut here).find(|(ground, _)| ground.code() == code));
        judged.flags |= needs_anchor(local, status, anchor.as_ref().map(|(_, here)| here.nation), judged.national);
        if let Some((ground, here)) = anchor {
            let softened = || evaluate::softened(ground, known, mode, readings).possible;
            let outranked = evaluate::test(OUTRANKING, known);
            let place = Place { local, status, outranked };
            judged.softens_openly |= outranked == Truth::Open && place.softens(mode);
            judged.flags |= here.lay(&place, ground, mode, softened);
        }
    }
    if here.iter().any(|here| here.nation.met == Truth::Yes && here.nation.possible != OPEN && !here.spoken_of) {
        judged.flags |= Flags::NATION_SUPPLIES;
    }
    if said.is_single() && judged.national.is_single() && said != judged.national {
        judged.flags |= Flags::LAYERS_DIFFER;
    }
    judged.local = Some(said);
    judged.effective = here.iter().fold(OPEN, |whole, here| whole.strongest(here.possible));
}

/// One of the nation's grounds as it stands in the place.
#[derive(Copy, Clone)]
struct Here {
    nation: Status,
    possible: Outcomes,
    /// Whether the local text says as much, or refers to it.
    spoken_of: bool,
}

impl Here {
    /// Lays one local ground over it.
    fn lay(&mut self, place: &Place<'_>, ground: &Ground, mode: Mode, softened: impl Fn() -> Outcomes) -> Flags {
        let mut flags = Flags::empty();
        self.spoken_of |= withholds_as(place.status, self.nation.possible);
        if let Some(opened) = place.opens(ground) {
            self.possible = if opened == Truth::Yes { OPEN } else { self.possible.union(OPEN) };
            flags.set(Flags::LOCAL_MORE_OPEN, opened == Truth::Yes && self.nation.possible != OPEN);
        }
        if place.softens(mode) {
            let softened = softened();
            let surely = place.status.met == Truth::Yes && place.outranked == Truth::No;
            self.possible = if surely { softened } else { self.possible.union(softened) };
            let may = self.possible == Outcomes::only(Outcome::MayDisclose);
            flags.set(Flags::LOCAL_SOFTER, may && self.nation.possible != self.possible);
        }
        flags
    }
}

/// A local ground that is met, beside the national ground it is anchored in.
struct Place<'a> {
    local: &'a LocalGround,
    status: Status,
    /// Whether a law, a regulation or a rule requires disclosure, which no local text can soften.
    outranked: Truth,
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
        let applies = self.status.met != Truth::No && self.outranked != Truth::Yes;
        mode == Mode::Proactive && applies && softens(self.local)
    }
}

/// What no local text can soften: a higher text that requires disclosure.
pub(super) const OUTRANKING: Test = Test::AnyOf(FactSet::REQUIRED_BY_HIGHER_TEXT);

/// Whether a local ground may still soften the nation's ground it is laid over: as the place reads it, that comes to something else, and it is not
/// known that a higher text requires disclosure.
pub(super) fn may_soften(local: &LocalGround, nation: &Ground, known: Known, mode: Mode, readings: Readings) -> bool {
    let place = Place {
        local,
        status: evaluate::ground(local.ground(), known, mode, readings),
        outranked: evaluate::test(OUTRANKING, known),
    };
    let softened = || evaluate::softened(nation, known, mode, readings).possible;
    place.softens(mode) && softened() != evaluate::ground(nation, known, mode, readings).possible
}

/// Whether a local ground may still open the nation's ground it is laid over, which may still close.
pub(super) fn may_open(local: &LocalGround, nation: &Ground, known: Known, mode: Mode, readings: Readings) -> bool {
    opens_more(local.ground(), nation) && evaluate::ground(nation, known, mode, readings).possible != OPEN
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
    let anchored = anchor.is_some_and(|nation| withholds_as(status, nation.possible))
        || local.relation() == Relation::Adds && withholds_as(status, national);
    if withholds && !anchored { Flags::LOCAL_NEEDS_ANCHOR } else { Flags::empty() }
}

/// Whether the nation withholds as a local ground does. A ground of the nation that conflicts with a law that requires disclosure closes it as well:
/// the local ground shares its fate.
fn withholds_as(local: Status, national: Outcomes) -> bool {
    let both = [local.possible, national].map(Outcomes::single);
    local.possible == national || both == [Some(Outcome::MustWithhold), Some(Outcome::Conflict)]
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
