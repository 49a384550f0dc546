//! Who fills which role, how the work is supervised and assessed, and how public opinion is responded to.

use std::borrow::Cow::Borrowed;

use super::{ASSESSMENT, COORDINATION, INSPECTION, OPINION, PUBLICATION, SECRECY_REVIEW};
use crate::citation::{Cited, Provision};
use crate::norm::{
    Answerable, Appointment, AssessmentRules, Element, Grade, Holder, Indicator, Liability, Measure, Misstep,
    ResponseDuty, ResponseRules, ResponseStep, Role, Threshold,
};

pub(super) static APPOINTMENTS: [Appointment; 6] = [
    // What the group's office does by inspection 2 is what art. 4 of the Regulation has the disclosure office do.
    Appointment::of(INSPECTION.article(2), Role::DisclosureOffice, Holder::Is(Role::LeadingGroupOffice)).open(
        "由其审核、编目、送交、处理依申请公开推出",
        "inferred from what it does: review, cataloguing, delivery, applications",
    ),
    Appointment::of(SECRECY_REVIEW.article(5), Role::ReviewLeader, Holder::EachAgencyOne),
    Appointment::of(SECRECY_REVIEW.article(5), Role::ReviewBody, Holder::EachAgency),
    Appointment::of(PUBLICATION.article(4), Role::ReviewBody, Holder::Is(Role::Office))
        .open("保密审查制度第五条由局另行指定机构", "secrecy review 5 has the bureau designate the body"),
    Appointment::of(COORDINATION.article(2), Role::DisclosureAuthority, Holder::Is(Role::CityCompetentDepartment)),
    Appointment::of(OPINION.article(6).item(1), Role::OpinionOffice, Holder::EachAgency).requires(
        const {
            &[
                Element::of("staff", "专人采编", "staff that collect and edit"),
                Element::of("leader_check", "领导审核把关", "checked by a leader"),
            ]
        },
    ),
];

/// Inspection 4, of whatever is not done as the Regulation and the bureau's systems require, and publication 7. By which measure neither says.
pub(super) static LIABILITIES: [Liability; 4] = [
    as_the_case_may_be(Misstep::OtherBreach),
    Liability::of_misstep(PUBLICATION.article(7), Misstep::ReviewedLaxly, Threshold::None, &[])
        .followed_by(&[Measure::Liability], &[]),
    Liability::of_misstep(PUBLICATION.article(7), Misstep::FalseContent, Threshold::Adverse, &[])
        .followed_by(&[Measure::Liability], &[]),
    Liability::of_misstep(PUBLICATION.article(7), Misstep::ReleasedUnreviewed, Threshold::Leak, &[])
        .followed_by(&[Measure::Liability], &[]),
];

/// 视情: whether anybody has to answer is for whoever decides.
const fn as_the_case_may_be(of: Misstep) -> Liability {
    Liability::of_misstep(INSPECTION.article(4), of, Threshold::PersonsToAnswer, &[Answerable::PersonsResponsible])
        .followed_by(&[Measure::Liability], &[])
}

/// Assessment 3 and 6. Six heads; under heads 4 and 5 some questions speak against whoever is assessed. No scale leads to a grade.
pub(super) const ASSESSED: AssessmentRules = AssessmentRules {
    indicators: Borrowed(&INDICATORS),
    grades: Borrowed(&[
        Cited::new(Grade::Excellent, ASSESSMENT.article(6)),
        Cited::new(Grade::Good, ASSESSMENT.article(6)),
        Cited::new(Grade::Fair, ASSESSMENT.article(6)),
        Cited::new(Grade::Poor, ASSESSMENT.article(6)),
    ]),
};

const fn head(number: u16) -> Provision {
    ASSESSMENT.article(3).item(number)
}

#[rustfmt::skip]
static INDICATORS: [Indicator; 23] = [
    Indicator::positive("department", head(1), ["指定或者建立了主管部门？", "Is a department in charge designated or set up?"]),
    Indicator::positive("leader", head(1), ["明确了主管的领导？", "Is a leader in charge named?"]),
    Indicator::positive("staff", head(1), ["有专人负责？", "Is there staff for it?"]),
    Indicator::positive("disclosure_systems", head(2),
        ["建立了公开和依申请公开工作制度？", "Are there systems for disclosure and for applications?"]),
    Indicator::positive("review_system", head(2), ["建立了发布保密审查制度？", "Is there a system of secrecy review?"]),
    Indicator::positive("press_system", head(2), ["健全了新闻发布制度？", "Is there a system of press releases?"]),
    Indicator::positive("accountability_system", head(2),
        ["健全了监督保障和责任追究制度？", "Is there a system of supervision and accountability?"]),
    Indicator::positive("assessment_system", head(2),
        ["建立了考核、社会评议制度？", "Is there a system of assessment and social appraisal?"]),
    Indicator::positive("specific_and_complete", head(3),
        ["指南和目录具体、全面？", "Are guide and catalogue specific and complete?"]),
    Indicator::positive("portal_and_reading_places", head(3),
        ["在门户网站和查阅场所公布？", "Are they on the portal and at the reading places?"]),
    Indicator::positive("kept_up_to_date", head(3), ["及时更新？", "Are they kept up to date?"]),
    Indicator::positive("meets_regulation", head(4),
        ["主动公开内容达到《条例》要求？", "Does what is disclosed meet the Regulation?"]),
    Indicator::positive("key_items_complete", head(4),
        ["重点公开内容全面、符合实际、没有漏项？", "Are the key items complete and true to fact, with none left out?"]),
    Indicator::negative("disclosed_what_is_closed", head(4),
        ["公开了不应当公开的信息？", "Was anything disclosed that should not have been?"]),
    Indicator::positive("published_in_time", head(5),
        ["在有效时间内主动公开？", "Was what is open to all disclosed in time?"]),
    Indicator::positive("answered_in_time", head(5), ["在规定期限内答复申请？", "Were applications answered in time?"]),
    Indicator::negative("unlawful_fees", head(5), ["违反规定收取费用？", "Were fees charged against the rules?"]),
    Indicator::negative("paid_service", head(5),
        ["通过他人有偿提供信息？", "Was information supplied for pay through others?"]),
    Indicator::negative("accident_or_complaint", head(5),
        ["因未公开或者不及时公开造成事故或者投诉？", "Did non-disclosure or delay cause an accident or complaints?"]),
    Indicator::positive("assessed_regularly", head(6), ["定期考核、评议？", "Is the work assessed and appraised at intervals?"]),
    Indicator::positive("annual_report", head(6),
        ["按时编制、公布年度报告？", "Was the annual report compiled and published on time?"]),
    Indicator::positive("accountability_applied", head(6), ["依法追究责任？", "Is accountability applied by law?"]),
    Indicator::positive("target_management", head(6), ["纳入目标管理？", "Is the work part of target management?"]),
];

/// The five steps, and what surrounds them. The hour runs from the event, by the clock, to the report upward; for the public
/// response there is no hour.
pub(super) const RESPONSE: ResponseRules = ResponseRules {
    steps: Borrowed(&[
        Cited::new(ResponseStep::Collect, OPINION.article(3).item(1)),
        Cited::new(ResponseStep::Judge, OPINION.article(3).item(2)),
        Cited::new(ResponseStep::Report, OPINION.article(3).item(3)),
        Cited::new(ResponseStep::Handle, OPINION.article(3).item(4)),
        Cited::new(ResponseStep::Respond, OPINION.article(3).item(5)),
    ]),
    duties: Borrowed(&[
        Cited::new(ResponseDuty::EveryMatterAnswered, OPINION.article(1).item(3)),
        Cited::new(ResponseDuty::WithPublicityDepartment, OPINION.article(2)),
        Cited::new(ResponseDuty::NoOmission, OPINION.article(3).item(1)),
        Cited::new(ResponseDuty::RiskAssessment, OPINION.article(3).item(2)),
        Cited::new(ResponseDuty::ApprovalBeforeHandling, OPINION.article(3).item(2)),
        Cited::new(ResponseDuty::ProperChannel, OPINION.article(3).item(3)),
        Cited::new(ResponseDuty::ConfirmBeforeResponding, OPINION.article(3).item(5)),
        Cited::new(ResponseDuty::FactsFirst, OPINION.article(5)),
        Cited::new(ResponseDuty::NotifySpokesperson, OPINION.article(5)),
        Cited::new(ResponseDuty::OneVoice, OPINION.article(5)),
    ]),
    major_report_hours: Some(Cited::new(1, OPINION.article(5))),
};
