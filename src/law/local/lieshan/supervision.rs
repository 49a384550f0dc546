//! Who fills which role (arts. 14 and 17), and who answers for a breach (art. 15).

use super::LIESHAN;
use crate::norm::{
    Answerable, Appointment, AssessmentRules, Holder, Liability, Measure, Misstep, ResponseRules, Role, Threshold,
};

pub(super) static APPOINTMENTS: [Appointment; 3] = [
    Appointment::of(LIESHAN.article(14).part("b"), Role::WebsiteManager, Holder::Is(Role::InformationTechnologyBody))
        .open(
            "没有信息技术工作机构的机关由谁主管，本制度没有规定",
            "who manages the site of an agency without such a body the text does not say",
        ),
    Appointment::of(LIESHAN.article(14).part("c"), Role::WebsiteOperator, Holder::Is(Role::AgencyOffice)),
    Appointment::of(LIESHAN.article(17), Role::Interpreter, Holder::Is(Role::DisclosureAuthority)).open(
        "“区政务公开办公室”本制度没有界定，推定为政府信息公开工作主管部门",
        "the text does not define the office it names; it is taken for the competent department",
    ),
];

/// Art. 15: no threshold and no scale of its own; those of arts. 52 and 53 of the Regulation remain.
pub(super) static LIABILITIES: [Liability; 1] = [Liability::of_misstep(
    LIESHAN.article(15).part("b"),
    Misstep::OtherBreach,
    Threshold::None,
    &[Answerable::Agency, Answerable::PersonsResponsible],
)
.followed_by(&[Measure::Liability], &[Role::DisclosureAuthority, Role::SupervisoryOrgan, Role::SuperiorAgency])];

pub(super) const ASSESSMENT: AssessmentRules = AssessmentRules::NONE;

pub(super) const RESPONSE: ResponseRules = ResponseRules::NONE;
