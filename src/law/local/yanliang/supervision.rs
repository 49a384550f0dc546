//! Who fills which role, how the work is supervised and assessed, and how public opinion is responded to.

use std::borrow::Cow::Borrowed;

use super::YANLIANG;
use crate::citation::Cited;
use crate::norm::{Appointment, AssessmentRules, Element, Holder, ResponseRules, ResponseStep, Role};

/// Arts. 5, 6 and 39. Arts. 5, 37 and 39 give the supervision to one office; who leads the group the text does not say.
pub(super) static APPOINTMENTS: [Appointment; 6] = [
    Appointment::of(YANLIANG.article(5).part("b"), Role::LeadingGroupOffice, Holder::Is(Role::GovernmentOffice)),
    Appointment::of(YANLIANG.article(5).part("b"), Role::DisclosureAuthority, Holder::Is(Role::GovernmentOffice)),
    Appointment::of(YANLIANG.article(6).paragraph(1).part("b"), Role::LeaderInCharge, Holder::EachAgencyOne)
        .requires(&LEADER),
    Appointment::of(YANLIANG.article(6).paragraph(1).part("c"), Role::DisclosureOffice, Holder::EachAgency),
    Appointment::of(YANLIANG.article(6).paragraph(1).part("c"), Role::DisclosureStaff, Holder::EachAgency)
        .requires(&STAFF),
    Appointment::of(YANLIANG.article(39), Role::InspectingOffice, Holder::Is(Role::GovernmentOffice)),
];

/// Art. 37 sets rhythms, and neither indicators nor grades.
pub(super) const ASSESSMENT: AssessmentRules = AssessmentRules::NONE;

/// Art. 27. It sets no time.
pub(super) const RESPONSE: ResponseRules =
    ResponseRules { steps: Borrowed(&STEPS), duties: Borrowed(&[]), major_report_hours: None };

static STEPS: [Cited<ResponseStep>; 3] = [
    Cited::new(ResponseStep::Collect, YANLIANG.article(27).part("a")),
    Cited::new(ResponseStep::Judge, YANLIANG.article(27).part("a")),
    Cited::new(ResponseStep::Respond, YANLIANG.article(27).part("a")),
];

static LEADER: [Element; 2] = [
    Element::of("division_of_work", "列入领导工作分工", "entered in the division of the leaders' work"),
    Element::of("announced", "对外公布", "announced"),
];

static STAFF: [Element; 1] = [Element::of("full_time", "专职", "full-time")];
