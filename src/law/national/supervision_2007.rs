//! Who was in charge, the principles, and what followed a breach under the Regulation of 2007: arts. 3, 5, 6 and 34.
//! Arts. 4 and 35 were not checked against the text: that art. 4 has an agency designate somebody is said, and not what it asks; and that art. 35
//! attaches something to its six breaches, and not what.

use crate::citation::{Cited, Provision};
use crate::norm::{Answerable, Appointment, Holder, Liability, Measure, Misstep, Principle, Role, Threshold};

const N07: Provision = Provision::of("national.2007");

/// Art. 3: unlike in 2019, another department could be designated. Art. 4 (not verified): an institution that each agency designates.
pub(in crate::law) static APPOINTMENTS_2007: [Appointment; 2] = [
    Appointment::of(N07.article(3), Role::DisclosureAuthority, Holder::Is(Role::GovernmentOffice))
        .open("或者县级以上地方人民政府确定的其他部门", "or another department that the local government designated"),
    Appointment::of(N07.article(4), Role::DisclosureOffice, Holder::EachAgency),
];

/// Arts. 5 and 6. That disclosure is the norm the text does not say.
pub(in crate::law) static PRINCIPLES_2007: [Cited<Principle>; 5] = [
    Cited::new(Principle::Just, N07.article(5)),
    Cited::new(Principle::Fair, N07.article(5)),
    Cited::new(Principle::Convenient, N07.article(5)),
    Cited::new(Principle::Timely, N07.article(6)),
    Cited::new(Principle::Accurate, N07.article(6)),
];

/// Art. 34: no mechanism of secrecy review. Art. 35: not performed, not kept up to date, charged or sold, disclosed what must not be, and any other
/// breach; who answers for them, and what follows, was not checked.
pub(in crate::law) static LIABILITIES_2007: [Liability; 5] = [
    Liability::of_misstep(N07.article(34), Misstep::NoReviewSystem, Threshold::None, &[Answerable::Agency])
        .followed_by(&[Measure::OrderCorrection], &[Role::SupervisoryOrgan, Role::SuperiorAgency]),
    Liability::of_misstep(N07.article(34), Misstep::NoReviewSystem, Threshold::Serious, &[Answerable::PrincipalHead])
        .followed_by(&[Measure::Discipline], &[]),
    Liability::of_misstep(N07.article(35), Misstep::NotPerformed, Threshold::None, &[]),
    Liability::of_misstep(N07.article(35), Misstep::NotUpdated, Threshold::None, &[]),
    Liability::of_misstep(N07.article(35), Misstep::OtherBreach, Threshold::None, &[]),
];
