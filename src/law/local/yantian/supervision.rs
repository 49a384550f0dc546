//! Who fills which role, what a breach entails, and how public opinion is responded to.

use std::borrow::Cow::Borrowed;

use super::YANTIAN;
use crate::citation::Cited;
use crate::norm::{
    Answerable, Appointment, AssessmentRules, Element, Holder, Liability, Measure, Misstep, ResponseDuty,
    ResponseRules, ResponseStep, Role, Threshold,
};

/// Arts. 6, 9, 28 and 34. Art. 28 names a person; the institution of art. 4 of the Regulation is due beside it.
pub(super) static APPOINTMENTS: [Appointment; 6] = [
    Appointment::of(YANTIAN.article(6).part("b"), Role::LeadingGroupOffice, Holder::Is(Role::GovernmentOffice)),
    Appointment::of(YANTIAN.article(6).part("b"), Role::DisclosureAuthority, Holder::Is(Role::GovernmentOffice)).open(
        "区委、区政府合署的办公室，按其区政府办公室的职能对应《条例》第三条的主管部门",
        "an office of party committee and government, taken in its capacity as the government office of art. 3 of the \
         Regulation",
    ),
    Appointment::of(YANTIAN.article(9).paragraph(2).part("b"), Role::WebsiteManager, Holder::Is(Role::DataBureau)),
    Appointment::of(YANTIAN.article(28).part("a"), Role::LeaderInCharge, Holder::EachAgency),
    Appointment::of(YANTIAN.article(28).part("b"), Role::Liaison, Holder::EachAgencyOne)
        .requires(const { &[Element::of("filed", "报区委（区政府）办公室备案", "put on file with the office")] })
        .under(YANTIAN.article(28).part("c")),
    Appointment::of(YANTIAN.article(34), Role::Interpreter, Holder::Is(Role::GovernmentOffice)),
];

/// Art. 31: urged to put it right; where serious, also held liable, by whom and how other rules say.
pub(super) static LIABILITIES: [Liability; 2] = [
    Liability::of_misstep(
        YANTIAN.article(31).part("b"),
        Misstep::OtherBreach,
        Threshold::None,
        &[Answerable::Agency, Answerable::Staff],
    )
    .followed_by(&[Measure::UrgeRectification], &[Role::GovernmentOffice]),
    Liability::of_misstep(
        YANTIAN.article(31).part("c"),
        Misstep::OtherBreach,
        Threshold::Serious,
        &[Answerable::Agency, Answerable::Staff],
    )
    .followed_by(&[Measure::Liability], &[]),
];

pub(super) const ASSESSMENT: AssessmentRules = AssessmentRules::NONE;

/// Art. 24: four steps, and no time by the clock.
pub(super) const RESPONSE: ResponseRules = ResponseRules {
    steps: Borrowed(&[
        Cited::new(ResponseStep::Collect, YANTIAN.article(24).part("a")),
        Cited::new(ResponseStep::Judge, YANTIAN.article(24).part("a")),
        Cited::new(ResponseStep::Handle, YANTIAN.article(24).part("a")),
        Cited::new(ResponseStep::Respond, YANTIAN.article(24).part("a")),
    ]),
    duties: Borrowed(&[
        Cited::new(ResponseDuty::Continuously, YANTIAN.article(24).part("b")),
        Cited::new(ResponseDuty::FactsMeasuresResults, YANTIAN.article(24).part("b")),
    ]),
    major_report_hours: None,
};
