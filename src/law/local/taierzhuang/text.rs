//! What the text says of itself: its principles, its beginning and end, the texts it names, and words that need reading.

use super::review::FORM;
use super::{COORDINATION, NOTICE, PROACTIVE, SECRECY_REVIEW, SUPERVISION};
use crate::citation::{Cited, Provision};
use crate::norm::{Effect, Fault, Principle, Reference, Role, Wording};

/// Proactive 5, 6 and 9, coordination 1 and 4, secrecy review 4.
pub(super) static PRINCIPLES: [Cited<Principle>; 16] = [
    Cited::new(Principle::OpennessIsTheNorm, PROACTIVE.article(5)),
    Cited::new(Principle::Just, PROACTIVE.article(5)),
    Cited::new(Principle::Fair, PROACTIVE.article(5)),
    Cited::new(Principle::Lawful, PROACTIVE.article(5)),
    Cited::new(Principle::Convenient, PROACTIVE.article(5)),
    Cited::new(Principle::Timely, PROACTIVE.article(6).paragraph(1)),
    Cited::new(Principle::Accurate, PROACTIVE.article(6).paragraph(1)),
    Cited::new(Principle::Timely, PROACTIVE.article(9).paragraph(1)),
    Cited::new(Principle::Complete, PROACTIVE.article(9).paragraph(1)),
    Cited::new(Principle::Accurate, PROACTIVE.article(9).paragraph(1)),
    Cited::new(Principle::Accurate, COORDINATION.article(1)),
    Cited::new(Principle::Consistent, COORDINATION.article(1)),
    Cited::new(Principle::WhoMakesDiscloses, COORDINATION.article(4).paragraph(1)),
    Cited::new(Principle::WhoDisclosesReviews, SECRECY_REVIEW.article(4)),
    Cited::new(Principle::ReviewFirst, SECRECY_REVIEW.article(4)),
    Cited::new(Principle::OneMatterOneReview, SECRECY_REVIEW.article(4)),
];

/// Each system begins with the day of issue, which the notice alone gives.
pub(super) static EFFECTS: [Cited<Effect>; 5] = [
    Cited::new(Effect::IssuedByNotice, NOTICE.paragraph(1)),
    Cited::new(Effect::FromIssue, PROACTIVE.article(16)),
    Cited::new(Effect::FromIssue, COORDINATION.article(14)),
    Cited::new(Effect::FromIssue, SECRECY_REVIEW.article(17)),
    Cited::new(Effect::FromIssue, SUPERVISION.article(6)),
];

const REGULATION: Provision = Provision::of("national.2019");
const SECRETS_LAW: Provision = Provision::of("secrets_law");
const SHANDONG: Provision = Provision::of("shandong.measures");
const SIX_SYSTEMS: Provision = Provision::of("zaozhuang.six_systems");

/// The bases (根据), which stood when the systems were issued, and what the systems follow as it stands (依照). The texts of
/// the province and the city are not at hand: they may hold the window that coordination 8 lacks.
pub(super) static REFERENCES: [Reference; 23] = [
    Reference::fixed(PROACTIVE.article(1), REGULATION),
    Reference::fixed(PROACTIVE.article(1), SHANDONG),
    Reference::fixed(PROACTIVE.article(7), REGULATION.article(20)),
    Reference::fixed(PROACTIVE.article(7), REGULATION.article(21)),
    Reference::fixed(PROACTIVE.article(7), REGULATION.article(22)),
    Reference::fixed(PROACTIVE.article(8).paragraph(1), REGULATION.article(54)),
    Reference::fixed(PROACTIVE.article(8).paragraph(1), REGULATION.article(55)),
    Reference::fixed(PROACTIVE.article(8).paragraph(1), Provision::of("zaozhuang.2019.11")),
    Reference::moving(PROACTIVE.article(13).paragraph(1), SECRETS_LAW),
    Reference::fixed(COORDINATION.article(1), REGULATION),
    Reference::fixed(COORDINATION.article(1), SHANDONG),
    Reference::fixed(COORDINATION.article(1), SIX_SYSTEMS),
    Reference::moving(COORDINATION.article(11), REGULATION),
    Reference::moving(COORDINATION.article(11), SHANDONG),
    Reference::fixed(SECRECY_REVIEW.article(1), Provision::of("secrets_law.2010")),
    Reference::fixed(SECRECY_REVIEW.article(1), REGULATION),
    Reference::fixed(SECRECY_REVIEW.article(1), SHANDONG),
    Reference::fixed(SECRECY_REVIEW.article(1), SIX_SYSTEMS),
    Reference::moving(SECRECY_REVIEW.article(3), SECRETS_LAW),
    Reference::fixed(SUPERVISION.article(1), REGULATION),
    Reference::fixed(SUPERVISION.article(1), SHANDONG),
    Reference::fixed(SUPERVISION.article(1), Provision::of("so.website_indicators.2019")),
    Reference::moving(SUPERVISION.article(5), REGULATION),
];

/// Names of bodies, and the faults of the text.
pub(super) static WORDINGS: [Wording; 19] = [
    Wording::body(
        PROACTIVE.article(3).paragraph(2),
        "区政府办公室",
        Role::GovernmentOffice,
        ["台儿庄区人民政府办公室", "the office of the district government"],
    ),
    Wording::body(
        SUPERVISION.article(2).paragraph(1),
        "台儿庄区人民政府办公室",
        Role::GovernmentOffice,
        ["区政府办公室，即主管部门", "the office of the district government, the competent department"],
    ),
    Wording::body(
        PROACTIVE.article(3).paragraph(3),
        "政务公开工作室",
        Role::OpennessStudio,
        ["区政府办公室政务公开工作室", "the office's section for open government"],
    ),
    Wording::body(
        PROACTIVE.article(3).paragraph(3),
        "政府信息公开工作机构",
        Role::DisclosureOffice,
        ["各机关指定的工作机构", "the disclosure office that each agency designates"],
    ),
    Wording::of(
        PROACTIVE.article(7),
        Fault::Garbled,
        "之规定主动公开范围",
        ["按照规定的主动公开范围", "within the scope that these articles lay down"],
    ),
    Wording::of(
        PROACTIVE.article(11).paragraph(2),
        Fault::Misprint,
        "关键字来源",
        ["关键字、来源两项", "keywords and source: two fields"],
    )
    .assumed(),
    Wording::body(
        PROACTIVE.article(13).paragraph(2),
        "保密工作部门",
        Role::SecrecyAdministration,
        ["保密行政管理部门", "the secrecy administration"],
    ),
    Wording::of(
        COORDINATION.article(8),
        Fault::Garbled,
        "应在收到书面征求意见公文后应在规定的时限内",
        ["收到公文后，在规定的时限内", "within the prescribed time after receipt of the letter"],
    ),
    Wording::body(
        COORDINATION.article(9),
        "本级政府信息公开工作主管部门",
        Role::DisclosureAuthority,
        ["区政府办公室", "the office of the district government"],
    ),
    Wording::body(
        SECRECY_REVIEW.article(5),
        "政府信息公开保密审查工作机构",
        Role::ReviewBody,
        ["各机关明确的保密审查工作机构", "the review body that each agency designates"],
    ),
    Wording::of(
        SECRECY_REVIEW.article(6).item(4),
        Fault::Alias,
        "《政府信息公开保密审查表》",
        ["即《信息发布保密审查表》", "the same form as item 1 and the annex name otherwise"],
    )
    .assumed(),
    Wording::body(
        SECRECY_REVIEW.article(6).item(5),
        "政府网站管理部门",
        Role::WebsiteManager,
        ["管理政府网站的部门", "the department that manages the website"],
    ),
    Wording::body(
        SECRECY_REVIEW.article(8).paragraph(1),
        "同级保密行政管理部门",
        Role::SecrecyAdministration,
        ["区保密行政管理部门", "the district's secrecy administration"],
    ),
    Wording::body(
        SECRECY_REVIEW.article(11),
        "区保密管理部门",
        Role::SecrecyAdministration,
        ["区保密行政管理部门", "the district's secrecy administration"],
    ),
    // A bracket stands where the other boxes are empty: perhaps a tick that was lost. No box is ticked by default.
    Wording::of(FORM.paragraph(1).item(3), Fault::Misprint, "市、区网站公开 (", STRAY).assumed(),
    Wording::of(FORM.paragraph(1).item(4), Fault::Misprint, "同意 (", STRAY).assumed(),
    Wording::of(FORM.paragraph(1).item(5), Fault::Misprint, "同意 (", STRAY).assumed(),
    Wording::body(
        FORM.paragraph(2).item(1),
        "信息发布主管部门",
        Role::ReleaseDepartment,
        ["组织填写并保管表格的部门", "the department that has the forms filled in, and keeps them"],
    ),
    Wording::body(
        FORM.paragraph(2).item(4),
        "机关、单位保密工作机构",
        Role::InHouseSecrecyBody,
        ["本单位的保密工作机构", "the unit's own body for secrecy work"],
    ),
];

const STRAY: [&str; 2] = ["空白选框，不预设勾选", "an empty box; none is ticked beforehand"];
