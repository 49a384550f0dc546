//! Conflicts with the Regulation.

use super::{Conflict, Difference, Prevails};
use crate::citation::{Cited, Code, Provision};
use crate::fact::Doubt;
use crate::law::Edition;
use crate::law::national::related;
use crate::norm::{
    Act, Allocation, Application, Appointment, Asked, BodyKind, Clash, Closing, ConsultationRule, CoordinationDuty,
    Duty, Element, Exemption, Gate, Ground, Holder, Limb, LocalGround, LocalPeriod, LocalRules, Modality, Mode, Moment,
    Purpose, Readings, ReferralRoute, Relation, Role, ScopeClause, Silence, Strength, Timing,
};

pub(super) fn conflicts(rules: &LocalRules, edition: &'static Edition, readings: Readings) -> Vec<Conflict> {
    let mut found = Vec::new();
    found.extend(definition(rules, edition));
    found.extend(grounds(rules, edition));
    found.extend(periods(rules, edition));
    found.extend(allocations(rules, edition));
    found.extend(silence(rules, edition));
    found.extend(burdens(rules, edition));
    found.extend(steps(rules, edition, readings));
    found.extend(consents(rules, edition));
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
        // A place may open what the nation leaves to the agency; what the nation closes stays closed.
        let opens = local.relation() == Relation::Narrower && local.ground().strength() == Strength::May;
        let prevails = if opens { Prevails::LocalInside } else { Prevails::Nation };
        Some(Conflict::new(local.ground().by(), against, difference, prevails))
    };
    let short = rules.exemptions().iter().filter_map(|row| match row {
        Exemption::Refers { by, short_of, .. } if !short_of.is_empty() => {
            Some(Conflict::new(*by, short_of.to_vec(), Difference::NarrowerGround, Prevails::Nation))
        }
        Exemption::Refers { .. } | Exemption::Own(_) => None,
    });
    own.filter_map(conflict).chain(short).collect()
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
            None => (beside(row.purpose(), edition), Difference::ExtraPeriod, reaches(row.purpose())),
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

/// What stands beside a period that the nation does not set for that purpose: art. 34 beside a joint consultation, and the time in which a doubt
/// about secrecy is determined beside that of the department asked.
fn beside(purpose: Purpose, edition: &'static Edition) -> Vec<Provision> {
    let of = |purpose: Purpose| {
        let own = edition.periods().iter().find(|(one, _)| *one == purpose).map(|(_, period)| period.by());
        own.or_else(|| related::PERIODS.iter().find(|(one, _)| *one == purpose).map(|(_, period)| period.by()))
    };
    match purpose {
        Purpose::JointConsultation | Purpose::CoordinationLetterOnRequest => of(Purpose::CoMakerOpinion),
        Purpose::ReferralAnswer | Purpose::ReferralAnswerExtension => of(Purpose::SecrecyDetermination),
        _ => None,
    }
    .into_iter()
    .collect()
}

/// A period for a body outside the place binds nobody: it is a day to expect.
const fn reaches(purpose: Purpose) -> Prevails {
    match purpose {
        Purpose::ReferralAnswer | Purpose::ReferralAnswerExtension => Prevails::Nation,
        _ => Prevails::LocalInside,
    }
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
        // A limb about joint information stands against that of the lead; on the others the nation is silent.
        let joint = matches!(
            **row,
            Allocation::EverySealer | Allocation::EveryInvolved | Allocation::ApplicantChooses | Allocation::LeadIssuer
        );
        let lead = national.iter().find(|nation| ***nation == Allocation::LeadMaker).filter(|_| joint).map(Cited::by);
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

fn steps(rules: &LocalRules, edition: &'static Edition, readings: Readings) -> Vec<Conflict> {
    let read = |gate: &&Gate| gate.under_reading().is_none_or(|choice| readings.of(choice.reading()) == Some(choice));
    let known = |gate: &Gate| edition.release_gates().iter().any(|nation| closes_alike(nation, gate));
    let extra = rules.gates().iter().filter(read).filter(|gate| !known(gate)).map(|gate| {
        let difference = Difference::ExtraStep(gate.code());
        Conflict::new(gate.first(), Vec::new(), difference, Prevails::LocalInside)
    });
    let clash = rules.gates().iter().filter(read).filter(|gate| !gate.clashes().is_empty()).map(|gate| {
        let difference = Difference::StepAgainstDuty(gate.code());
        Conflict::new(gate.first(), gate.clashes().iter().map(Clash::with).collect(), difference, Prevails::Nation)
    });
    extra.chain(clash).collect()
}

/// Whether two gates ask for the same thing, whoever does it. A review before the release is a review, by whichever name; one at formation, or one
/// that a leader has to approve, is more.
fn closes_alike(one: &Gate, other: &Gate) -> bool {
    let reviewed = |gate: &Gate| match gate.closes() {
        Closing::Reviewed => true,
        Closing::ReviewedAt(moment) => *moment != Moment::Formation,
        _ => false,
    };
    (reviewed(one) && reviewed(other))
        || core::mem::discriminant(one.closes()) == core::mem::discriminant(other.closes())
}

/// Who consents to an extension, and whose written consent a release needs.
fn consents(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let extension = rules.requests().extension_consent().zip(edition.requests().extension_consent());
    let extension = extension
        .filter(|(local, nation)| **local != **nation)
        .map(|(local, nation)| Conflict::new(local.by(), vec![nation.by()], Difference::OtherConsent, Prevails::Both));
    let written = |rows: &'static [Cited<CoordinationDuty>]| {
        rows.iter().any(|row| **row == CoordinationDuty::WrittenConsentOfCoMakers)
    };
    let consent = rules.coordination().iter().find(|row| ***row == CoordinationDuty::WrittenConsentOfCoMakers);
    let consent = consent
        .filter(|_| !written(edition.coordination()))
        .map(|row| Conflict::new(row.by(), Vec::new(), Difference::ExtraConsent, Prevails::LocalInside));
    extension.into_iter().chain(consent).collect()
}

fn duties(rules: &LocalRules, edition: &'static Edition) -> Vec<Conflict> {
    let mut found = Vec::new();
    for local in rules.duties() {
        let mut find = |against: &Duty, difference: Difference, prevails: Prevails| {
            found.push(Conflict::new(local.by(), vec![against.by()], difference, prevails));
        };
        let about = || edition.duties().iter().filter(|nation| nation.subject() == local.subject());
        for nation in about().filter(|nation| nation.act() == local.act() && !forbids(local)) {
            if nation.how_strongly() == Modality::Shall && softer(local.how_strongly()) {
                find(nation, Difference::SofterDuty(local.code()), Prevails::Nation);
            }
            let (lacks, adds) = (missing(nation, local), missing(local, nation));
            let shared = nation.contents().len() > lacks.len();
            // Where two lists have nothing in common they divide the thing otherwise, and neither is narrower.
            if shared && !lacks.is_empty() && nation.asked() == Asked::All {
                find(nation, Difference::NarrowerDuty { duty: local.code(), lacks }, Prevails::Nation);
            }
            if shared && !adds.is_empty() && local.asked() == Asked::All {
                find(nation, Difference::WiderDuty { duty: local.code(), adds }, Prevails::LocalInside);
            }
        }
        for nation in about().filter(|nation| forbids(local) && !forbids(nation) && nation.how_strongly().binds()) {
            let difference = Difference::DutyAgainstDuty { forbids: local.code(), asks: nation.code() };
            find(nation, difference, Prevails::Nation);
        }
        for nation in about().filter(|nation| later_day(local.timing(), nation.timing())) {
            find(nation, Difference::LaterDay(local.code()), Prevails::Nation);
        }
        if let Some(higher) = local.higher().filter(|_| softer(local.how_strongly())) {
            let told = found.iter().any(|conflict| conflict.local == local.by() && conflict.against.contains(&higher));
            if !told {
                let difference = Difference::SofterDuty(local.code());
                found.push(Conflict::new(local.by(), vec![higher], difference, Prevails::Nation));
            }
        }
    }
    found
}

fn forbids(duty: &Duty) -> bool {
    duty.act() == Act::Refrain || duty.how_strongly() == Modality::MustNot
}

/// Whether a fixed day of the year comes after another one.
fn later_day(local: Timing, nation: Timing) -> bool {
    match (local, nation) {
        (Timing::EachYearBy { month, day }, Timing::EachYearBy { month: by_month, day: by_day }) => {
            (by_month, by_day) < (month, day)
        }
        _ => false,
    }
}

/// The elements of one duty that another leaves out.
fn missing(of: &Duty, from: &Duty) -> Vec<Code> {
    let has = |one: &Element| from.contents().iter().any(|element| element.is(one));
    of.contents().iter().filter(|one| !has(one)).map(Element::code).collect()
}

const fn softer(modality: Modality) -> bool {
    modality.is_soft() || !modality.binds()
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
