//! Conflicts with the Regulation.

use super::{Conflict, Difference, Prevails};
use crate::citation::{Cited, Code};
use crate::fact::Doubt;
use crate::law::Edition;
use crate::norm::{
    Allocation, Application, Appointment, Asked, BodyKind, Closing, ConsultationRule, Duty, Element, Exemption, Gate,
    Ground, Holder, Limb, LocalGround, LocalPeriod, LocalRules, Modality, Mode, Purpose, ReferralRoute, Relation, Role,
    ScopeClause, Silence,
};

pub(super) fn conflicts(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let mut found = Vec::new();
    found.extend(definition(rules, edition));
    found.extend(grounds(rules, edition));
    found.extend(periods(rules, edition));
    found.extend(allocations(rules, edition));
    found.extend(silence(rules, edition));
    found.extend(burdens(rules, edition));
    found.extend(steps(rules, edition));
    found.extend(duties(rules, edition));
    found.extend(referrals(rules, edition));
    found.extend(persons(rules, edition));
    found.extend(scope(rules, edition));
    found
}

fn definition(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let limbs = rules.definition().map_or(&[] as &[_], |definition| definition.limbs());
    let national = edition.definition();
    let differs = |limb: &Limb| match national.limbs().iter().find(|one| one.code() == limb.code()) {
        Some(one) if one.test() == limb.test() => None,
        Some(_) => Some(Difference::WiderDefinition),
        None => Some(Difference::NarrowerDefinition),
    };
    let conflict = |limb: &Limb| {
        differs(limb).map(|difference| Conflict::new(limb.by(), vec![national.by()], difference, Prevails::Nation))
    };
    limbs.iter().filter_map(conflict).collect()
}

fn grounds(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let own = rules.exemptions().iter().filter_map(|row| match row {
        Exemption::Own(local) => Some(local),
        Exemption::Refers { .. } => None,
    });
    let conflict = |local: &LocalGround| {
        let difference = match local.relation() {
            Relation::Restates => return None,
            Relation::Adds => Difference::ExtraGround,
            Relation::Broader => Difference::BroaderGround,
            Relation::Narrower => Difference::NarrowerGround,
        };
        let anchor = edition.ground(local.anchor()).map(Ground::by);
        let against = vec![anchor.unwrap_or(edition.closed_only_by())];
        Some(Conflict::new(local.ground().by(), against, difference, Prevails::Nation))
    };
    own.filter_map(conflict).collect()
}

fn periods(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let set = |purpose: Purpose| edition.periods().iter().find(|(one, _)| *one == purpose).map(|(_, period)| period);
    // What is published or kept up to date under a period of its own stands against that of art. 26.
    let national = |purpose: Purpose| match purpose {
        Purpose::DoublePublicity | Purpose::PortalPublication | Purpose::PowerListUpdate => set(Purpose::Publication),
        _ => set(purpose),
    };
    let conflict = |row: &LocalPeriod| {
        let local = row.period();
        let (against, difference, prevails) = match national(row.purpose()) {
            None => (Vec::new(), Difference::ExtraPeriod, Prevails::LocalInside),
            Some(nation) if nation.unit() != local.unit() => (vec![nation.by()], Difference::OtherUnit, Prevails::Both),
            Some(nation) if local.length() < nation.length() => {
                (vec![nation.by()], Difference::ShorterPeriod, Prevails::LocalInside)
            }
            Some(nation) if local.length() > nation.length() => {
                (vec![nation.by()], Difference::LongerPeriod, Prevails::Nation)
            }
            Some(_) => return None,
        };
        Some(Conflict::new(local.by(), against, difference, prevails))
    };
    rules.periods().iter().filter_map(conflict).collect()
}

/// The limbs that say who answers for what was made or obtained.
const BASIC: [Allocation; 3] = [Allocation::Maker, Allocation::Keeper, Allocation::MakerOrFirstObtainer];

fn allocations(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let (local, national) = (rules.allocations(), edition.allocations());
    let names = |rows: &[Cited<Allocation>], limb: Allocation| rows.iter().any(|row| **row == limb);
    // A text that says who answers at all, and leaves out a limb of the three.
    let speaks = local.iter().find(|row| BASIC.contains(row));
    let missing = speaks.into_iter().flat_map(|row| {
        let left_out = national.iter().filter(|nation| BASIC.contains(nation) && !names(local, ***nation));
        left_out.map(|nation| {
            let difference = Difference::MissingAllocation(**nation);
            Conflict::new(row.by(), vec![nation.by()], difference, Prevails::Nation)
        })
    });
    let wider = local.iter().filter(|row| !names(national, ***row)).map(|row| {
        let lead = national.iter().find(|nation| ***nation == Allocation::LeadMaker).map(Cited::by);
        let difference = Difference::WiderAllocation(**row);
        Conflict::new(row.by(), lead.into_iter().collect(), difference, Prevails::LocalInside)
    });
    missing.chain(wider).collect()
}

fn silence(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let local = rules.consultations().iter().filter_map(|row| row.effect_of_silence().map(|effect| (row, effect)));
    let conflict = |(row, effect): (&ConsultationRule, Cited<Silence>)| {
        let modes = |one: Option<Mode>, other: Option<Mode>| one.is_none() || other.is_none() || one == other;
        let same =
            |nation: &&ConsultationRule| nation.consulted() == row.consulted() && modes(nation.mode(), row.mode());
        let nation = edition.consultations().iter().find(same);
        match nation.and_then(ConsultationRule::effect_of_silence) {
            Some(national) if *national == *effect => None,
            Some(national) => {
                Some(Conflict::new(effect.by(), vec![national.by()], Difference::OtherSilence, Prevails::Nation))
            }
            None => {
                let against = nation.map(ConsultationRule::by).into_iter().collect();
                Some(Conflict::new(effect.by(), against, Difference::ExtraSilence, Prevails::LocalInside))
            }
        }
    };
    local.filter_map(conflict).collect()
}

fn burdens(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let national = edition.requests().contents();
    let beyond = rules.requests().contents().iter().filter(|row| !national.iter().any(|nation| **nation == ***row));
    let against = || national.first().map(Cited::by).into_iter().collect();
    beyond.map(|row| Conflict::new(row.by(), against(), Difference::BurdenOnApplicant, Prevails::Nation)).collect()
}

fn steps(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let known = |gate: &Gate| edition.release_gates().iter().any(|nation| closes_alike(nation, gate));
    let extra = rules.gates().iter().filter(|gate| !known(gate)).map(|gate| {
        let difference = Difference::ExtraStep(gate.code());
        Conflict::new(gate.first(), Vec::new(), difference, Prevails::LocalInside)
    });
    let clash = rules.gates().iter().filter(|gate| !gate.clashes_with().is_empty()).map(|gate| {
        let difference = Difference::StepAgainstDuty(gate.code());
        Conflict::new(gate.first(), gate.clashes_with().to_vec(), difference, Prevails::Nation)
    });
    extra.chain(clash).collect()
}

/// Whether two gates ask for the same thing, whoever does it. A review of the whole procedure, or at a moment, is a review.
fn closes_alike(one: &Gate, other: &Gate) -> bool {
    let reviewed =
        |gate: &Gate| matches!(gate.closes(), Closing::Reviewed | Closing::ReviewedAt(_) | Closing::ReviewApproved);
    (reviewed(one) && reviewed(other))
        || core::mem::discriminant(one.closes()) == core::mem::discriminant(other.closes())
}

fn duties(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let same = |local: &Duty, nation: &Duty| (local.subject(), local.act()) == (nation.subject(), nation.act());
    let mut found = Vec::new();
    for local in rules.duties() {
        let national = edition.duties().iter().filter(|nation| same(local, nation));
        for nation in national {
            let softer = nation.how_strongly() == Modality::Shall && softer(local.how_strongly());
            if softer && local.higher() != Some(nation.by()) {
                let difference = Difference::SofterDuty(local.code());
                found.push(Conflict::new(local.by(), vec![nation.by()], difference, Prevails::Nation));
            }
            let lacks = lacking(local, nation);
            if !lacks.is_empty() {
                let difference = Difference::NarrowerDuty { duty: local.code(), lacks };
                found.push(Conflict::new(local.by(), vec![nation.by()], difference, Prevails::Nation));
            }
        }
        if let Some(higher) = local.higher() {
            let difference = Difference::SofterDuty(local.code());
            found.push(Conflict::new(local.by(), vec![higher], difference, Prevails::Nation));
        }
    }
    found
}

const fn softer(modality: Modality) -> bool {
    modality.is_soft() || !modality.binds()
}

/// The elements of the nation's duty that a local one leaves out. Where the two lists have nothing in common they divide the thing
/// otherwise, and neither is narrower.
fn lacking(local: &Duty, nation: &Duty) -> Vec<Code> {
    let has = |code: Code| local.contents().iter().any(|element| element.code() == code);
    let alike = nation.contents().iter().any(|element| has(element.code()));
    if !alike || nation.asked() != Asked::All {
        return Vec::new();
    }
    nation.contents().iter().map(Element::code).filter(|code| !has(*code)).collect()
}

fn referrals(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let covers = |routes: &[ReferralRoute], doubt: Doubt| {
        routes.iter().find(|route| route.over().contains(&doubt)).map(ReferralRoute::by)
    };
    let local = rules.review().routes();
    let Some(first) = local.first() else { return Vec::new() };
    let doubts = [Doubt::Secrecy, Doubt::BeyondClassificationPower, Doubt::Disclosability];
    let narrower = doubts.into_iter().filter(|doubt| covers(local, *doubt).is_none());
    let conflict = |doubt| {
        covers(edition.review().routes(), doubt).map(|nation| {
            Conflict::new(first.by(), vec![nation], Difference::NarrowerReferral(doubt), Prevails::Nation)
        })
    };
    narrower.filter_map(conflict).collect()
}

/// One liaison for the institution that art. 4 demands.
fn persons(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let of_role = |rows: &[Appointment], role: Role| {
        rows.iter().find(|row| row.role() == role && !matches!(row.holder(), Holder::Is(_))).map(Appointment::by)
    };
    let local = of_role(rules.appointments(), Role::Liaison)
        .filter(|_| of_role(rules.appointments(), Role::DisclosureOffice).is_none());
    let nation = of_role(edition.appointments(), Role::DisclosureOffice);
    let conflict =
        |(local, nation)| Conflict::new(local, vec![nation], Difference::PersonForInstitution, Prevails::Nation);
    local.zip(nation).map(conflict).into_iter().collect()
}

fn scope(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let by_reference = rules.applies_to().iter().filter(|clause| clause.application() == Application::ByReference);
    let bodies = by_reference.flat_map(|clause| clause.bodies().iter().map(move |body| (clause, *body)));
    let conflict = |(clause, body): (&ScopeClause, BodyKind)| {
        let nation = edition.applies_to().iter().find(|nation| nation.bodies().contains(&body))?;
        let difference = match nation.application() {
            Application::Direct => Difference::ByReferenceOnly(body),
            Application::Elsewhere => Difference::SentElsewhere(body),
            Application::ByReference | Application::AddresseeOnly => return None,
        };
        Some(Conflict::new(clause.by(), vec![nation.by()], difference, Prevails::Nation))
    };
    bodies.filter_map(conflict).collect()
}
