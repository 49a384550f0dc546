//! What the text says of itself: its principles, its beginning and end, the texts it names, and words that need reading.

use super::LIESHAN;
use crate::citation::{Cited, Provision};
use crate::norm::{Effect, Fault, Principle, Reference, Role, Wording};

const N: Provision = Provision::of("national.2019");

pub(super) static PRINCIPLES: [Cited<Principle>; 9] = [
    Cited::new(Principle::OpennessIsTheNorm, LIESHAN.article(3)),
    Cited::new(Principle::Standard, LIESHAN.article(3)),
    Cited::new(Principle::Timely, LIESHAN.article(3)),
    Cited::new(Principle::Accurate, LIESHAN.article(3)),
    Cited::new(Principle::Consistent, LIESHAN.article(3)),
    Cited::new(Principle::Convenient, LIESHAN.article(3)),
    Cited::new(Principle::WhoMakesDiscloses, LIESHAN.article(4).part("a")),
    Cited::new(Principle::WhoDisclosesReviews, LIESHAN.article(10).part("a")),
    Cited::new(Principle::InChargeAnswers, LIESHAN.article(14).part("a")),
];

/// The day of the posting is an upper bound of the day of the release, which the text does not give.
pub(super) static EFFECTS: [Cited<Effect>; 2] =
    [Cited::new(Effect::Posted, LIESHAN.part("header")), Cited::new(Effect::FromRelease, LIESHAN.article(18))];

/// Art. 1 defines 《条例》 as that of order no. 711, so every reference is to that edition.
pub(super) static REFERENCES: [Reference; 3] = [
    Reference::fixed(LIESHAN.article(1), N),
    Reference::fixed(LIESHAN.article(10).part("a"), N.article(17)),
    Reference::fixed(LIESHAN.article(12), N.article(10).paragraph(2)),
];

pub(super) static WORDINGS: [Wording; 7] = [
    Wording::of(
        LIESHAN.article(1),
        Fault::Alias,
        "政务信息发布协调制度",
        ["即标题所称政务公开发布协调制度", "the release coordination system of the title"],
    ),
    // The text follows a model of the city; agencies of the city are not bound by it.
    Wording::of(
        LIESHAN.article(1),
        Fault::Garbled,
        "淮北市政务信息发布",
        ["烈山区的政务信息发布", "releases of the district"],
    )
    .assumed(),
    Wording::of(
        LIESHAN.article(2).part("c"),
        Fault::OpenList,
        "文字、图片、图表、音像、电子文稿等",
        ["举例；以任何形式记录、保存的均在其内", "examples: whatever is recorded or kept in some form is within"],
    ),
    Wording::body(
        LIESHAN.article(9),
        "政府信息公开主管部门",
        Role::DisclosureAuthority,
        ["政府信息公开工作主管部门", "the competent department for disclosure"],
    ),
    Wording::body(
        LIESHAN.article(15).part("a"),
        "监察机关",
        Role::SupervisoryOrgan,
        ["监察委员会，不再是行政机关", "the supervision commission, no longer an administrative organ"],
    )
    .through(2017),
    Wording::of(LIESHAN.article(16), Fault::Stale, "计划生育", ["现归卫生健康", "now within health"]).through(2018),
    Wording::body(
        LIESHAN.article(17),
        "区政务公开办公室",
        Role::DisclosureAuthority,
        ["政府信息公开工作主管部门", "the competent department for disclosure"],
    )
    .assumed(),
];
