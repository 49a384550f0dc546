//! Conflicts between two provisions of one document.

use super::{Conflict, Difference, Prevails};
use crate::citation::Cited;
use crate::norm::{
    Act, Allocation, ConsultationRule, CoordinationDuty, Duty, Exemption, InterpretationRule, LocalGround, LocalRules,
    Misstep, Modality, Proviso, Purpose, Silence, SyncPoint,
};

pub(super) fn conflicts(rules: &LocalRules) -> Vec<Conflict> {
    let mut found = duties(rules);
    found.extend(silence(rules));
    found.extend(steps(rules));
    found.extend(lead(rules));
    found.extend(consulting(rules));
    found.extend(objecting(rules));
    found.extend(reopened(rules));
    found
}

/// One forbids what another asks for, about the same thing.
fn duties(rules: &LocalRules) -> Vec<Conflict> {
    let forbids = |duty: &&Duty| duty.act() == Act::Refrain || duty.how_strongly() == Modality::MustNot;
    let pairs = rules.duties().iter().filter(forbids).flat_map(|one| {
        let asks = rules.duties().iter().filter(move |other| other.subject() == one.subject() && !forbids(other));
        asks.map(move |other| (one, other))
    });
    let conflict = |(one, other): (&Duty, &Duty)| {
        let difference = Difference::DutyAgainstDuty { forbids: one.code(), asks: other.code() };
        Conflict::new(one.by(), vec![other.by()], difference, Prevails::Open)
    };
    pairs.map(conflict).collect()
}

/// Silence that agrees never supplies the written consent of those who formed the information together.
fn silence(rules: &LocalRules) -> Vec<Conflict> {
    let consent = rules.coordination().iter().find(|row| ***row == CoordinationDuty::WrittenConsentOfCoMakers);
    let agrees = rules.consultations().iter().filter_map(ConsultationRule::effect_of_silence);
    let mut agrees = agrees.filter(|effect| **effect == Silence::AgreesWithProposer);
    let difference = Difference::SilenceAgainstWrittenConsent;
    let conflict = consent
        .zip(agrees.next())
        .map(|(consent, effect)| Conflict::new(effect.by(), vec![consent.by()], difference, Prevails::Both));
    conflict.into_iter().collect()
}

/// Release in step, and days left for the material.
fn steps(rules: &LocalRules) -> Vec<Conflict> {
    let within = rules.periods().iter().find(|row| row.purpose() == Purpose::InterpretationMaterial);
    let in_step =
        rules.interpretation().iter().flat_map(InterpretationRule::sync).find(|row| ***row == SyncPoint::Release);
    let conflict = in_step.zip(within).map(|(step, within)| {
        Conflict::new(step.by(), vec![within.period().by()], Difference::StepAgainstPeriod, Prevails::Both)
    });
    conflict.into_iter().collect()
}

fn lead(rules: &LocalRules) -> Vec<Conflict> {
    let of = |limb: Allocation| rules.allocations().iter().find(|row| ***row == limb).map(Cited::by);
    let conflict = of(Allocation::LeadIssuer)
        .zip(of(Allocation::EverySealer))
        .map(|(lead, sealers)| Conflict::new(lead, vec![sealers], Difference::LeadAgainstSealers, Prevails::Both));
    conflict.into_iter().collect()
}

/// On request: one clause permits the lead to consult, another orders whoever handles the application to.
fn consulting(rules: &LocalRules) -> Vec<Conflict> {
    let optional = rules.consultations().iter().filter(|row| row.is_optional());
    let required =
        |mode| rules.consultations().iter().find(|row| !row.is_optional() && row.mode() == mode && mode.is_some());
    let conflict = |row: &ConsultationRule| {
        required(row.mode())
            .map(|other| Conflict::new(row.by(), vec![other.by()], Difference::OptionalAgainstRequired, Prevails::Both))
    };
    optional.filter_map(conflict).collect()
}

/// Agencies may object to a release past them, and answer for not having done so.
fn objecting(rules: &LocalRules) -> Vec<Conflict> {
    let right = rules.coordination().iter().find(|row| ***row == CoordinationDuty::MayObject);
    let liable = rules.liabilities().iter().find(|row| row.of() == Misstep::FailedToObject);
    let conflict = right.zip(liable).map(|(right, liable)| {
        Conflict::new(right.by(), vec![liable.by()], Difference::RightAgainstLiability, Prevails::Both)
    });
    conflict.into_iter().collect()
}

/// A bar that one provision states without exception and another of the text, with a ground on the same, opens.
fn reopened(rules: &LocalRules) -> Vec<Conflict> {
    let own = || {
        rules.exemptions().iter().filter_map(|exemption| match exemption {
            Exemption::Own(local) => Some(local),
            Exemption::Refers { .. } => None,
        })
    };
    let opening = |local: &LocalGround| {
        let elsewhere = local.ground().unless().iter().map(Proviso::by).find(|by| {
            let ground = |other: &LocalGround| other.anchor() == local.anchor() && other.ground().by() == *by;
            *by != local.ground().by() && by.source() == local.ground().by().source() && own().any(ground)
        });
        let difference = Difference::BarAgainstOpening;
        elsewhere.map(|by| Conflict::new(local.ground().by(), vec![by], difference, Prevails::Both))
    };
    own().filter_map(opening).collect()
}
