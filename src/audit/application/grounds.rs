//! Are the provisions that a refusal names in force, grounds at all, and met on the facts?

use super::Desk;
use super::reply::Seen;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::desk::{awaits, held};
use crate::audit::want::Want;
use crate::citation::{Provision, instrument};
use crate::decision::Decision;
use crate::fact::{Fact, FactSet, Finding, Group, Known, Truth};
use crate::law::index;
use crate::law::national::secrets;
use crate::norm::{Certainty, Exemption, Ground, Limb, Proviso, ReplyGate, ReplyKind, Test};
use crate::workflow::application::ground;

/// What a provision that a refusal names comes to.
enum Named {
    /// It is a ground, and met in some part.
    Stands,
    /// It is met, and only guidance or an unverified provision makes it a ground.
    Contested(Provision),
    /// It is a ground, and met in no part.
    Fails(Provision),
    /// A law beside the Regulation, which does not forbid disclosure here.
    ForbidsNothing(Provision),
    /// Whether it is met turns on these facts.
    Open(Provision, FactSet),
    /// It is held until a body with power has determined it: nobody may say yet that it is open.
    Held(Provision),
    /// The text has no such provision.
    Nonexistent,
    /// It is in force, and no ground.
    NoGround,
    /// It was not in force on that day, or the text that governs is another.
    NotInForce,
    /// A local text alone knows it.
    OfPlace,
    /// A local text says it, and the nation's ground behind it, which is met, was not named.
    BehindPlace,
    /// A law, or a text that is not registered here: whether it forbids disclosure is not known.
    Unread,
}

impl Desk<'_> {
    /// Judges what is named, and says whether that tells already why the refusal does not stand, or that it cannot be said.
    pub(super) fn cited(&mut self, seen: &Seen<'_>) -> bool {
        if !seen.withholds() {
            return false;
        }
        let clause = seen.regime.procedure().reply(ReplyKind::Refused).map(|(refused, _)| refused.by());
        let clause: Vec<Provision> = clause.into_iter().collect();
        let cited = seen.reply.grounds();
        let named: Vec<Named> = cited.iter().map(|provision| named(provision, seen)).collect();
        let none = !named.is_empty() && named.iter().all(|one| matches!(one, Named::NoGround));
        if none || named.iter().any(|one| matches!(one, Named::Nonexistent)) {
            self.find(BreachCode::ProvisionWrong, clause.clone(), seen.on);
        }
        if named.is_empty() || named.iter().any(|one| matches!(one, Named::BehindPlace)) {
            self.find(BreachCode::ProvisionMissing, clause.clone(), seen.on);
        }
        if named.iter().any(|one| matches!(one, Named::NotInForce)) {
            self.find(BreachCode::ProvisionRepealed, clause, seen.on);
        }
        let stands = named.iter().any(|one| matches!(one, Named::Stands));
        // That another text had to be named says nothing yet of what was refused.
        let quiet = |one: &Named| match one {
            Named::Stands | Named::Nonexistent | Named::NoGround | Named::NotInForce | Named::BehindPlace => true,
            // A ground of the Regulation that stands needs no law beside it.
            Named::ForbidsNothing(_) | Named::Unread => stands,
            _ => false,
        };
        let told = named.iter().any(|one| !quiet(one));
        for one in named.into_iter().filter(|one| !quiet(one)) {
            let code = BreachCode::GroundUnavailable;
            match one {
                Named::Stands | Named::Nonexistent | Named::NoGround | Named::NotInForce | Named::BehindPlace => {}
                Named::Held(by) => self.leave(code, Want::Determination, vec![by]),
                Named::Contested(by) => {
                    let breach =
                        Breach::new(code, vec![seen.regime.substance().closed_only_by()], Severity::Unlawful, seen.on);
                    self.add(breach.supported_by(vec![by]));
                }
                // What is no ground of the Regulation breaks the rule that all is disclosed but for its grounds.
                Named::Fails(by) if by.source() != seen.regime.substance().code() => {
                    self.find(code, vec![seen.regime.substance().closed_only_by(), by], seen.on);
                }
                Named::Fails(by) | Named::ForbidsNothing(by) => self.find(code, vec![by], seen.on),
                Named::Open(by, facts) => self.leave_open(code, facts, &[by]),
                Named::OfPlace => {
                    self.find(BreachCode::LocalGround, vec![seen.regime.substance().closed_only_by()], seen.on);
                }
                Named::Unread => self.leave(code, Want::Prohibition, vec![seen.regime.substance().closed_only_by()]),
            }
        }
        told
    }
}

fn named(provision: &Provision, seen: &Seen<'_>) -> Named {
    let edition = seen.regime.substance();
    if index::exists(*provision) == Truth::No {
        return Named::Nonexistent;
    }
    if ground::not_in_force(provision, seen.regime, seen.on) {
        return Named::NotInForce;
    }
    let meant = |by: Provision| ground::meets(&by, provision);
    if ground::bears_the_ungoverned(provision, seen.regime) {
        let governed = |part: &Decision<'_>| part.is_government_information();
        match seen.parts.iter().map(governed).fold(Truth::Yes, Truth::and) {
            Truth::No => return Named::Stands,
            Truth::Open => {
                return Named::Open(
                    *provision,
                    seen.parts.iter().map(ungoverned).fold(FactSet::empty(), FactSet::union),
                );
            }
            Truth::Yes => {}
        }
    }
    let held = seen.parts.iter().find_map(held);
    let standing = |ground: &&Ground| !awaits(ground) && meant(ground.by());
    let grounds: Vec<&Ground> = edition.grounds().iter().filter(standing).collect();
    if !grounds.is_empty() {
        // Some part is closed by one of these for certain, though nobody says by which (art. 17 para. 3).
        let one_of = seen.known.closed_by_one_of(seen.regime);
        let tested = grounds.iter().flat_map(|ground| ground.when()).map(|test| test.facts());
        if !one_of.is_empty() && (one_of - tested.fold(FactSet::empty(), FactSet::union)).is_empty() {
            return Named::Stands;
        }
        let named = match of_grounds(provision, &grounds, seen.parts) {
            // An objection found reasonable to what was found to harm nobody: which of the two is right is open.
            Named::Fails(by) if grounds.iter().any(|ground| seen.parts.iter().any(|part| lacks_harm(ground, part))) => {
                Named::Open(by, FactSet::of(&[Fact::HARMS_THIRD_PARTY]))
            }
            named => named,
        };
        // What may be a secret is not refused for somebody's trade secret: only a ground of secrecy waits for the determination.
        return match named {
            Named::Fails(by) | Named::Open(by, _) if grounds.iter().any(|ground| is_of_secrecy(ground)) => {
                let open = seen.parts.iter().map(may_be_held).fold(FactSet::empty(), FactSet::union);
                match (held, named) {
                    (Some(by), _) => Named::Held(by),
                    (None, Named::Fails(_)) if !open.is_empty() => Named::Open(by, open),
                    (None, named) => named,
                }
            }
            named => named,
        };
    }
    let named = |ground: &Ground| meant(ground.by()) || seen.parts.iter().any(|part| meant(part.by(ground)));
    let awaited = |ground: &&Ground| awaits(ground) && named(ground);
    if let Some(by) = edition.grounds().iter().find(awaited).and(held) {
        return Named::Held(by);
    }
    if let Some(gate) = ground::refusing_gate(provision, seen.regime).or_else(|| of_unread_guidance(provision, seen)) {
        let known = seen.known.application().known();
        return match Test::all_hold(gate.when(), known) {
            Truth::Yes => Named::Contested(gate.by()),
            Truth::No => Named::Fails(gate.by()),
            Truth::Open => Named::Open(gate.by(), Test::open(gate.when(), known)),
        };
    }
    if ground::is_of_a_place(provision, seen.regime) {
        return of_place(provision, seen);
    }
    if ground::is_no_ground(provision, seen.regime) {
        return Named::NoGround;
    }
    forbidding(provision, seen)
}

/// Guidance by which applications are refused, at an address that nobody has checked: it may be the point that says so.
fn of_unread_guidance(named: &Provision, seen: &Seen<'_>) -> Option<&'static ReplyGate> {
    let mut gates = seen.regime.procedure().gates().iter();
    let unread = index::exists(*named) == Truth::Open;
    gates.find(|gate| unread && gate.reply() == ReplyKind::Refused && gate.by().source() == named.source())
}

/// Met in some part, in none, or open.
fn of_grounds(named: &Provision, grounds: &[&Ground], decisions: &[Decision<'_>]) -> Named {
    let met = |ground: &Ground| decisions.iter().map(|part| part.supports(ground)).fold(Truth::No, Truth::or);
    let settled = |ground: &&&Ground| ground.certainty() == Certainty::Settled;
    if grounds.iter().filter(settled).any(|ground| met(ground) == Truth::Yes) {
        return Named::Stands;
    }
    if let Some(ground) = grounds.iter().find(|ground| met(ground) == Truth::Yes) {
        return Named::Contested(ground.by());
    }
    let facts = decisions.iter().flat_map(|part| grounds.iter().map(move |ground| turning_on(ground, part)));
    let facts = facts.fold(FactSet::empty(), FactSet::union);
    let by = grounds.first().map_or(*named, |ground| ground.by());
    if facts.is_empty() { Named::Fails(by) } else { Named::Open(by, facts) }
}

/// The open facts on which it turns whether a part is held.
fn may_be_held(decision: &Decision<'_>) -> FactSet {
    let known = decision.part().facts().known();
    let grounds = decision.regime().substance().grounds().iter().filter(|ground| awaits(ground));
    let open = grounds.filter(|ground| decision.supports(ground) == Truth::Open);
    open.map(|ground| Test::open(ground.when(), known)).fold(FactSet::empty(), FactSet::union)
}

/// The open facts on which it turns whether a part is government information.
fn ungoverned(part: &Decision<'_>) -> FactSet {
    let limbs: Vec<Test> = part.regime().substance().scope().map(Limb::test).collect();
    Test::open(&limbs, part.part().facts().known())
}

/// Whether all that a ground for a third party's sake lacks is the harm, where its objection was found reasonable, or nobody knows whether it is.
fn lacks_harm(ground: &Ground, part: &Decision<'_>) -> bool {
    let known = part.part().facts().known();
    let test = |test: Test| Test::all_hold(&[test], known);
    let beside = |test: &&Test| !test.facts().has(Fact::HARMS_THIRD_PARTY);
    let reasonable = part.part().facts().finding(Fact::REASONABLE_OBJECTION);
    matches!(reasonable, Some(Finding::Yes | Finding::Unknown))
        && ground.when().iter().any(|test| test.facts().has(Fact::HARMS_THIRD_PARTY))
        && ground.when().iter().filter(beside).all(|one| test(*one) != Truth::No)
        && !ground.unless().iter().any(|proviso| test(proviso.test()) == Truth::Yes)
        && part.is_government_information() != Truth::No
}

fn is_of_secrecy(ground: &Ground) -> bool {
    let secrecy = Fact::of_group(Group::SecretsAndSecurity);
    ground.when().iter().any(|test| !(test.facts() & secrecy).is_empty())
}

/// The open facts on which it turns whether a ground supports withholding a part.
fn turning_on(ground: &Ground, part: &Decision<'_>) -> FactSet {
    if part.supports(ground) != Truth::Open {
        return FactSet::empty();
    }
    let known = part.part().facts().known();
    let provisos = ground.unless().iter().map(Proviso::test);
    let limbs = part.regime().substance().scope().map(Limb::test);
    let beside: Vec<Test> = provisos.chain(limbs).collect();
    Test::open(ground.when(), known) | Test::open(&beside, known)
}

/// What a local text says counts for nothing by itself: it needs the nation's ground behind it, which a refusal has to name.
fn of_place(provision: &Provision, seen: &Seen<'_>) -> Named {
    let exemptions = seen.regime.local().in_force().map_or(&[][..], |rules| rules.exemptions());
    let of_place = exemptions.iter().filter(|one| ground::meets(&says(one), provision));
    let met = |ground: &Ground| seen.parts.iter().any(|part| part.supports(ground) == Truth::Yes);
    let grounds = || seen.regime.substance().grounds().iter().filter(|ground| met(ground));
    let behind: Vec<&Ground> =
        of_place.flat_map(|exemption| grounds().filter(|ground| stands_behind(ground, exemption))).collect();
    // Where it was named beside, the local text says the same once more.
    let cited = seen.reply.grounds();
    if behind.iter().any(|ground| cited.iter().any(|one| ground::meets(&ground.by(), one))) {
        Named::Stands
    } else if behind.is_empty() {
        Named::OfPlace
    } else {
        Named::BehindPlace
    }
}

/// The provision of the local text.
const fn says(exemption: &Exemption) -> Provision {
    match exemption {
        Exemption::Own(local) => local.ground().by(),
        Exemption::Refers { by, .. } => *by,
    }
}

/// Whether a ground of the nation is the one behind it: what a clause only refers to is what it says.
fn stands_behind(ground: &Ground, exemption: &Exemption) -> bool {
    match exemption {
        Exemption::Own(local) => local.anchor() == Some(ground.code()),
        Exemption::Refers { to, .. } => to.iter().any(|target| target.covers(&ground.by())),
    }
}

/// A law or an administrative regulation may forbid disclosure; what ranks below them cannot (art. 14).
fn forbidding(provision: &Provision, seen: &Seen<'_>) -> Named {
    let registered = instrument(provision.source());
    if registered.is_some_and(|text| !text.rank().can_forbid_disclosure()) {
        return Named::Fails(seen.regime.substance().closed_only_by());
    }
    // The Secrets Law forbids what is determined to be secret.
    let of_secrets = secrets::is_of_state_secrets(provision);
    let forbidden = |known: Known| {
        let secret = if of_secrets { known.one(Fact::DETERMINED_STATE_SECRET) } else { Truth::No };
        known.one(Fact::FORBIDDEN_BY_LAW).or(secret)
    };
    let parts = seen.known.parts().iter().map(|part| forbidden(part.facts().known()));
    match parts.fold(Truth::No, Truth::or) {
        Truth::Yes => Named::Stands,
        Truth::No => Named::ForbidsNothing(seen.regime.substance().closed_only_by()),
        Truth::Open => Named::Unread,
    }
}
