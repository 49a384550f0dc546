//! Who fills which role, the principles, and what follows a breach: arts. 3 to 6, 13, 47, 52 and 53 of the Regulation.

use crate::citation::{Cited, Provision};
use crate::norm::{Answerable, Appointment, Holder, Liability, Measure, Misstep, Principle, Role, Threshold};

const N: Provision = Provision::of("national.2019");

/// Arts. 3 and 4. A local government can name no other competent department than its general office; in a vertically
/// led system the office of the system stands in its place.
pub(in crate::law) static APPOINTMENTS_2019: [Appointment; 4] = [
    Appointment::of(N.article(3).paragraph(2), Role::NationalCompetentDepartment, Holder::Is(Role::StateCouncilOffice)),
    Appointment::of(N.article(3).paragraph(3), Role::DisclosureAuthority, Holder::Is(Role::GovernmentOffice)),
    Appointment::of(N.article(3).paragraph(4), Role::DisclosureAuthority, Holder::Is(Role::SystemOffice)),
    Appointment::of(N.article(4).paragraph(1), Role::DisclosureOffice, Holder::EachAgency),
];

/// Arts. 5, 6 and 13: but for arts. 14 to 16 what is asked about is disclosed.
pub(in crate::law) static PRINCIPLES_2019: [Cited<Principle>; 9] = [
    Cited::new(Principle::OpennessIsTheNorm, N.article(5)),
    Cited::new(Principle::Just, N.article(5)),
    Cited::new(Principle::Fair, N.article(5)),
    Cited::new(Principle::Lawful, N.article(5)),
    Cited::new(Principle::Convenient, N.article(5)),
    Cited::new(Principle::Timely, N.article(6).paragraph(1)),
    Cited::new(Principle::Accurate, N.article(6).paragraph(1)),
    Cited::new(Principle::OpennessIsTheNorm, N.article(13).paragraph(1)),
    Cited::new(Principle::TwoModes, N.article(13).paragraph(2)),
];

const RESPONSIBLE: &[Answerable] = &[Answerable::LeadersResponsible, Answerable::DirectlyResponsible];

/// The superior agency orders correction.
const fn corrected(by: Provision, of: Misstep) -> Liability {
    Liability::of_misstep(by, of, Threshold::None, &[Answerable::Agency])
        .followed_by(&[Measure::OrderCorrection], &[Role::SuperiorAgency])
}

/// In serious circumstances those responsible are disciplined; by whom the text does not say.
const fn disciplined(by: Provision, of: Misstep) -> Liability {
    Liability::of_misstep(by, of, Threshold::Serious, RESPONSIBLE).followed_by(&[Measure::Discipline], &[])
}

/// Where it is a crime.
const fn prosecuted(by: Provision, of: Misstep) -> Liability {
    Liability::of_misstep(by, of, Threshold::Crime, &[]).followed_by(&[Measure::CriminalLiability], &[])
}

const AUTHORITY: &[Role] = &[Role::DisclosureAuthority];
const URGE_OR_CRITICISE: &[Measure] = &[Measure::UrgeRectification, Measure::Criticism];
const NOT_PERFORMED: Provision = N.article(53).item(1);
const NOT_UPDATED: Provision = N.article(53).item(2);
const OTHERWISE: Provision = N.article(53).item(3);

/// Arts. 47, 52 and 53. What the competent department proposes it does not impose, and it proposes only where it finds
/// that somebody has to be held liable.
pub(in crate::law) static LIABILITIES_2019: [Liability; 16] = [
    Liability::of_misstep(N.article(47).paragraph(1), Misstep::NotAsRequired, Threshold::None, &[Answerable::Agency])
        .followed_by(URGE_OR_CRITICISE, AUTHORITY),
    Liability::of_misstep(N.article(47).paragraph(1), Misstep::NotAsRequired, Threshold::PersonsToAnswer, RESPONSIBLE)
        .followed_by(&[Measure::ProposeHandling], AUTHORITY),
    Liability::of_misstep(
        N.article(47).paragraph(2),
        Misstep::NotAsRequired,
        Threshold::Verified,
        &[Answerable::Agency],
    )
    .followed_by(URGE_OR_CRITICISE, AUTHORITY),
    corrected(N.article(52), Misstep::SystemMissing),
    disciplined(N.article(52), Misstep::SystemMissing),
    // 未建立健全政府信息公开有关制度、机制: the mechanism of review is one of them.
    corrected(N.article(52), Misstep::NoReviewSystem),
    disciplined(N.article(52), Misstep::NoReviewSystem),
    corrected(NOT_PERFORMED, Misstep::NotPerformed),
    disciplined(NOT_PERFORMED, Misstep::NotPerformed),
    prosecuted(NOT_PERFORMED, Misstep::NotPerformed),
    corrected(NOT_UPDATED, Misstep::NotUpdated),
    disciplined(NOT_UPDATED, Misstep::NotUpdated),
    prosecuted(NOT_UPDATED, Misstep::NotUpdated),
    corrected(OTHERWISE, Misstep::OtherBreach),
    disciplined(OTHERWISE, Misstep::OtherBreach),
    prosecuted(OTHERWISE, Misstep::OtherBreach),
];
