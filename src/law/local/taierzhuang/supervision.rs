//! Who fills which role, how the work is supervised, and who answers for what. The texts are silent on assessment and on the
//! response to public opinion.

use super::{COORDINATION, PROACTIVE, SECRECY_REVIEW, SUPERVISION};
use crate::citation::Provision;
use crate::norm::{
    Answerable, Appointment, AssessmentRules, Holder, Liability, Measure, Misstep, ResponseRules, Role, Threshold,
};

/// Proactive 3 and secrecy review 5. That the head of each agency answers for the review (secrecy review 5) is a duty.
pub(super) static APPOINTMENTS: [Appointment; 5] = [
    Appointment::of(PROACTIVE.article(3).paragraph(1), Role::InspectingOffice, Holder::Is(Role::GovernmentOffice)),
    Appointment::of(PROACTIVE.article(3).paragraph(1), Role::DisclosingAgency, Holder::Is(Role::Agency)),
    Appointment::of(PROACTIVE.article(3).paragraph(2), Role::DisclosureAuthority, Holder::Is(Role::GovernmentOffice)),
    Appointment::of(PROACTIVE.article(3).paragraph(3), Role::DisclosureOffice, Holder::EachAgency),
    Appointment::of(SECRECY_REVIEW.article(5), Role::ReviewBody, Holder::EachAgency),
];

/// One row for each threshold. Coordination 10(1) has none, 11 both: serious consequences *and* an adverse social influence.
/// Secrecy review 13 and its crime need a leak. By whom persons are disciplined the texts leave to the law.
pub(super) static LIABILITIES: [Liability; 30] = [
    Liability::of_misstep(
        COORDINATION.article(10).paragraph(1),
        Misstep::ReleasedUnconsulted,
        Threshold::None,
        &[Answerable::Agency],
    )
    .followed_by(&[Measure::Liability, Measure::Remedy], &[]),
    both(COORDINATION.article(11).item(1), Misstep::ObjectionRefused),
    both(COORDINATION.article(11).item(2), Misstep::ReleasedUnconsulted),
    both(COORDINATION.article(11).item(3), Misstep::ReleasedAgainstAgreement),
    both(COORDINATION.article(11).item(4), Misstep::FailedToObject),
    both(COORDINATION.article(11).item(5), Misstep::OtherCoordinationBreach),
    // Secrecy review 11: what breaches the secrecy rules is remedied; after a leak the departments concerned investigate.
    Liability::of_misstep(
        SECRECY_REVIEW.article(11),
        Misstep::BreachedSecrecyRules,
        Threshold::None,
        &[Answerable::Agency],
    )
    .followed_by(&[Measure::Remedy], &[]),
    leaked(Misstep::BreachedSecrecyRules),
    leaked(Misstep::ReleasedUnreviewed),
    leaked(Misstep::ReviewedImproperly),
    leaked(Misstep::ReviewNotPerformed),
    // Secrecy review 12: an order to correct; in serious circumstances the persons responsible too.
    Liability::of_misstep(SECRECY_REVIEW.article(12), Misstep::NoReviewSystem, Threshold::None, &[Answerable::Agency])
        .followed_by(&[Measure::OrderCorrection], &[Role::SecrecyAdministration, Role::SuperiorAgency]),
    Liability::of_misstep(
        SECRECY_REVIEW.article(12),
        Misstep::NoReviewSystem,
        Threshold::Serious,
        &[Answerable::PersonsResponsible],
    )
    .followed_by(&[Measure::Liability, Measure::Discipline], &[]),
    // Secrecy review 13: only after a leak; the head of the review body under item 2 alone.
    Liability::of_misstep(
        SECRECY_REVIEW.article(13).item(1),
        Misstep::ReviewedImproperly,
        Threshold::Leak,
        &[Answerable::Approver, Answerable::HeadOfProvidingDepartment, Answerable::DirectlyResponsible],
    )
    .followed_by(&[Measure::Liability], &[]),
    Liability::of_misstep(
        SECRECY_REVIEW.article(13).item(2),
        Misstep::ReviewNotPerformed,
        Threshold::Leak,
        &[Answerable::HeadOfReviewBody, Answerable::DirectlyResponsible],
    )
    .followed_by(&[Measure::Liability], &[]),
    crime(SECRECY_REVIEW.article(13), Misstep::ReviewedImproperly),
    crime(SECRECY_REVIEW.article(13), Misstep::ReviewNotPerformed),
    // Supervision 2: the office urges or criticises, and only proposes where persons have to answer.
    Liability::of_misstep(
        SUPERVISION.article(2).paragraph(1),
        Misstep::NotAsRequired,
        Threshold::None,
        &[Answerable::Agency],
    )
    .followed_by(&URGE_OR_CRITICISE, &[Role::DisclosureAuthority]),
    Liability::of_misstep(
        SUPERVISION.article(2).paragraph(1),
        Misstep::NotAsRequired,
        Threshold::PersonsToAnswer,
        &[Answerable::LeadersResponsible, Answerable::DirectlyResponsible],
    )
    .followed_by(&[Measure::ProposeHandling], &[Role::DisclosureAuthority]),
    Liability::of_misstep(
        SUPERVISION.article(2).paragraph(2),
        Misstep::NotAsRequired,
        Threshold::Verified,
        &[Answerable::Agency],
    )
    .followed_by(&URGE_OR_CRITICISE, &[Role::DisclosureAuthority]),
    // Supervision 4: before the whole district; by whom the text does not say.
    Liability::of_misstep(
        SUPERVISION.article(4),
        Misstep::ObstructedSupervision,
        Threshold::None,
        &[Answerable::PersonsResponsible],
    )
    .followed_by(&[Measure::DistrictWideCriticism], &[]),
    // Supervision 5: any one of three.
    corrected(Misstep::NotPerformed),
    disciplined(Misstep::NotPerformed),
    crime(SUPERVISION.article(5), Misstep::NotPerformed),
    corrected(Misstep::NotUpdated),
    disciplined(Misstep::NotUpdated),
    crime(SUPERVISION.article(5), Misstep::NotUpdated),
    corrected(Misstep::OtherBreach),
    disciplined(Misstep::OtherBreach),
    crime(SUPERVISION.article(5), Misstep::OtherBreach),
];

const URGE_OR_CRITICISE: [Measure; 2] = [Measure::UrgeRectification, Measure::Criticism];

const fn both(by: Provision, of: Misstep) -> Liability {
    Liability::of_misstep(by, of, Threshold::SeriousAndAdverse, &[Answerable::Agency])
        .followed_by(&[Measure::DealtWith], &[Role::SuperiorAgency])
}

const fn leaked(of: Misstep) -> Liability {
    Liability::of_misstep(SECRECY_REVIEW.article(11), of, Threshold::Leak, &[])
        .followed_by(&[Measure::Investigation], &[Role::FunctionalDepartment])
}

const fn corrected(of: Misstep) -> Liability {
    Liability::of_misstep(SUPERVISION.article(5), of, Threshold::None, &[Answerable::Agency])
        .followed_by(&[Measure::OrderCorrection], &[Role::SuperiorAgency])
}

const fn disciplined(of: Misstep) -> Liability {
    let who = &[Answerable::LeadersResponsible, Answerable::DirectlyResponsible];
    Liability::of_misstep(SUPERVISION.article(5), of, Threshold::Serious, who).followed_by(&[Measure::Discipline], &[])
}

/// 构成犯罪: whose crime it is, the law says.
const fn crime(by: Provision, of: Misstep) -> Liability {
    Liability::of_misstep(by, of, Threshold::Crime, &[]).followed_by(&[Measure::CriminalLiability], &[])
}

pub(super) const ASSESSMENT: AssessmentRules = AssessmentRules::NONE;

pub(super) const RESPONSE: ResponseRules = ResponseRules::NONE;
