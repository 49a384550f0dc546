//! What the text says of itself: its principles, its beginning and end, the texts it names, and words that need reading.

use super::{
    ASSESSMENT, CATALOGUE, COORDINATION, INSPECTION, N, N07, OPINION, PREAMBLE, PROACTIVE, PUBLICATION, REQUEST,
    SECRECY_REVIEW, STAFF_DUTIES,
};
use crate::citation::{Cited, Provision};
use crate::norm::{Effect, Fault, Principle, Reference, Role, Wording};

pub(super) static PRINCIPLES: [Cited<Principle>; 9] = [
    Cited::new(Principle::Objective, ASSESSMENT.article(2)),
    Cited::new(Principle::OpennessIsTheNorm, INSPECTION.article(1)),
    Cited::new(Principle::ReviewFirst, SECRECY_REVIEW.article(3)),
    Cited::new(Principle::ReviewerAndDiscloserAnswer, SECRECY_REVIEW.article(3)),
    Cited::new(Principle::SecretsSafeDisclosureEasy, SECRECY_REVIEW.article(3)),
    Cited::new(Principle::Timely, PUBLICATION.article(1)),
    Cited::new(Principle::Timely, OPINION.article(1).item(1)),
    Cited::new(Principle::TerritorialAndGraded, OPINION.article(1).item(2)),
    Cited::new(Principle::TwoWay, OPINION.article(1).item(3)),
];

/// Only the catalogue system says from when it runs, and nobody knows the day.
pub(super) static EFFECTS: [Cited<Effect>; 2] =
    [Cited::new(Effect::Undated, PREAMBLE), Cited::new(Effect::FromIssue, CATALOGUE.article(11))];

/// A system that gives numbers gives those of the 2007 text, so there 《条例》 is that text. 在《条例》规定的时限内 moves with
/// the Regulation; so does 《条例》 where a system gives no number.
pub(super) static REFERENCES: [Reference; 23] = [
    Reference::moving(ASSESSMENT.article(3).item(4), N),
    Reference::fixed(CATALOGUE.article(1), N07),
    Reference::fixed(CATALOGUE.article(6), N07.article(9)),
    Reference::fixed(CATALOGUE.article(6), N07.article(10)),
    Reference::fixed(CATALOGUE.article(6), N07.article(11)),
    Reference::fixed(CATALOGUE.article(6), N07.article(12)),
    Reference::fixed(CATALOGUE.article(6), N07.article(13)),
    Reference::fixed(CATALOGUE.article(6), N07.article(8)),
    Reference::fixed(CATALOGUE.article(6), N07.article(14)),
    Reference::fixed(CATALOGUE.article(6), N07.article(23)),
    Reference::moving(INSPECTION.article(4), N),
    Reference::moving(SECRECY_REVIEW.article(1), Provision::of("secrets_law")),
    Reference::fixed(SECRECY_REVIEW.article(1), Provision::of("secrets_measures.1990")),
    Reference::fixed(SECRECY_REVIEW.article(1), N07),
    Reference::moving(SECRECY_REVIEW.article(4), Provision::of("secrets_law")),
    Reference::fixed(SECRECY_REVIEW.article(15), N07.article(33).paragraph(2)),
    Reference::moving(REQUEST.article(3), N.article(33)),
    Reference::moving(REQUEST.article(4), N.article(33)),
    Reference::fixed(OPINION, Provision::of("so.public_concern")),
    Reference::fixed(OPINION.article(5), Provision::of("so.press_emergencies")),
    Reference::fixed(OPINION.article(5), Provision::of("yunnan.press_emergencies")),
    Reference::moving(PROACTIVE.article(1), N),
    Reference::moving(PROACTIVE.article(7).item(1), N),
];

const GROUP: [&str; 2] = ["局政府信息公开工作领导小组", "the bureau's leading group"];
const GROUP_OFFICE: [&str; 2] = ["局政府信息公开工作领导小组办公室", "the office of the bureau's leading group"];
const NO_ITEM_2: [&str; 2] =
    ["没有第2项，不增补，不重新编号", "there is no item 2; none is put in and nothing renumbered"];

#[rustfmt::skip]
pub(super) static WORDINGS: [Wording; 33] = [
    Wording::of(CATALOGUE.article(1), Fault::Misprint, "本度度", ["本制度", "this system"]),
    Wording::body(CATALOGUE.article(2), "政府信息公开领导小组办公室", Role::LeadingGroupOffice, GROUP_OFFICE),
    Wording::body(CATALOGUE.article(3), "局办公室", Role::Office, ["局办公室", "the bureau's office"]),
    Wording::body(CATALOGUE.article(3), "办公室", Role::Office, ["局办公室", "the bureau's office"]).assumed(),
    Wording::body(CATALOGUE.article(3), "分管领导", Role::LeaderInCharge, ["局分管领导", "the leader in charge"]),
    Wording::body(CATALOGUE.article(7), "科室负责人", Role::SectionHead, ["科室负责人", "the head of the section"]),
    Wording::body(CATALOGUE.article(10), "局信息公开领导小组", Role::LeadingGroup, GROUP).assumed(),
    // The standard since 2019 is 常态; the default is the same.
    Wording::of(INSPECTION.article(1), Fault::Stale, "公开为原则、不公开为例外",
        ["以公开为常态、不公开为例外", "disclosure is the norm"]),
    Wording::body(INSPECTION.article(2), "局政府信息公开工作领导小组办公室", Role::LeadingGroupOffice, GROUP_OFFICE).assumed(),
    Wording::body(INSPECTION.article(3), "局政府信息公开工作领导小组", Role::LeadingGroup, GROUP),
    Wording::body(SECRECY_REVIEW.article(2), "政府信息公开工作机构", Role::DisclosureOffice,
        ["局政府信息公开工作机构", "the bureau's disclosure office"]),
    Wording::body(SECRECY_REVIEW.article(2), "保密工作机构", Role::InHouseSecrecyBody,
        ["局保密工作机构", "the bureau's own secrecy body"]),
    Wording::of(SECRECY_REVIEW.article(6).item(5), Fault::Misprint, "社会稳定的政府信息。",
        ["社会稳定的政府信息；（其后还有第6项）", "a full stop, but item 6 follows: six items"]),
    Wording::of(SECRECY_REVIEW.article(7), Fault::Gap, "1、3、4", NO_ITEM_2),
    // The clause begins with units and sections; whether it reaches other agencies is not clear.
    Wording::of(SECRECY_REVIEW.article(8), Fault::Garbled, "其他机关单位",
        ["其他单位（科室）", "the other units or sections"]).assumed(),
    Wording::body(SECRECY_REVIEW.article(9), "保密工作部门", Role::SecrecyAdministration,
        ["保密行政管理部门", "the secrecy administration"]),
    Wording::of(SECRECY_REVIEW.article(10), Fault::Misprint, "保密审检", ["保密审查", "secrecy review"]),
    Wording::of(SECRECY_REVIEW.article(11), Fault::Misprint, "表明", ["标明", "mark"]),
    Wording::of(SECRECY_REVIEW.article(13), Fault::Misprint, "政府信", ["政府信息", "government information"]),
    Wording::of(PUBLICATION.article(6), Fault::Misprint, "公开信息和准确性",
        ["公开信息的准确性", "accuracy of what is disclosed"]),
    Wording::of(PUBLICATION.article(7), Fault::Misprint, "造面负面影响", ["造成负面影响", "has a negative influence"]),
    Wording::body(REQUEST.article(4), "政府信息公开机构", Role::DisclosureOffice,
        ["局政府信息公开工作机构", "the bureau's disclosure office"]).assumed(),
    Wording::body(REQUEST.article(4), "受理中心", Role::DisclosureOffice,
        ["转办申请的公开工作机构", "the office that handed the application over"]).assumed(),
    Wording::of(REQUEST.article(5), Fault::Garbled, "一事一申请", ["一件申请只涉及一事", "one matter an application"]),
    Wording::body(COORDINATION.article(2), "市政府信息公开工作主管部门", Role::CityCompetentDepartment,
        ["市政府信息公开工作主管部门", "the city's competent department"]),
    Wording::of(OPINION, Fault::Misprint, "舆情回工作", ["舆情回应工作", "response to public opinion"]),
    Wording::of(OPINION.article(3).item(1), Fault::Misprint, "及进检测收集", ["及时监测收集", "watch and collect in time"]),
    Wording::of(OPINION.article(4).item(2), Fault::Alias, "96128", ["政务查询专线", "the government inquiry line"]),
    Wording::of(OPINION.article(5), Fault::Misprint, "舆论责任单位", ["舆情责任单位", "the unit responsible"]),
    Wording::of(PROACTIVE.article(3), Fault::Gap, "1、3、4、5、6", NO_ITEM_2),
    Wording::of(PROACTIVE.article(7).item(3), Fault::Misprint, "不同意见公开", ["不同意公开", "does not agree to disclosure"]),
    Wording::of(PROACTIVE.article(7).item(4), Fault::Misprint, "同意见公开", ["同意公开", "agrees to disclosure"]),
    Wording::of(STAFF_DUTIES.article(5).item(1), Fault::Misprint, "免于公开", ["免予公开", "exempt from disclosure"]),
];
