//! 《烈山区人民政府政务公开发布协调制度》: in force on release; the page that carries it was posted on 2021-08-04, which
//! is an upper bound of that day (art. 18).

use std::borrow::Cow::Borrowed;

use chrono::NaiveDate;

use crate::citation::{Code, Force, Provision, Text};
use crate::fact::Fact;
use crate::norm::{Definition, Limb, LocalFinding, LocalRules, Test};

const LIESHAN: Provision = Provision::of("lieshan");
const FROM_OTHER_AGENCY: Fact = Fact::of_place(0);

/// The rules. The text has no ground of its own: the nation supplies all of arts. 14 to 16.
pub static RULES: LocalRules = LocalRules {
    place: Code::literal("lieshan"),
    name: Text::literal("烈山区", "Lieshan District"),
    force: Force::NoLaterThan { bound: POSTED },
    definition: Some(Definition { by: LIESHAN.article(2).part("a"), limbs: Borrowed(&ARTICLE_2) }),
    exemptions: Borrowed(&[]),
    periods: Borrowed(&[]),
    findings: Borrowed(&FINDINGS),
};

const POSTED: NaiveDate = NaiveDate::from_ymd_opt(2021, 8, 4).expect("a date");

static FINDINGS: [LocalFinding; 1] = [LocalFinding::of(
    0,
    "obtained_from_other_agency",
    LIESHAN.article(2).part("b"),
    ["是否从其他行政机关获取？", "Was it obtained from another administrative agency?"],
)];

/// Art. 2: 履行职责 as in 2007, but obtained from citizens, legal persons and other organisations only. Arts. 2 and 10 of
/// the Regulation govern.
static ARTICLE_2: [Limb; 5] = [
    Limb::of(
        "agency",
        LIESHAN.article(2).part("a"),
        ["行政机关", "an administrative agency"],
        Test::Fact(Fact::BY_AGENCY),
    ),
    Limb::of(
        "function",
        LIESHAN.article(2).part("a"),
        ["履行职责过程中", "in performing duties"],
        Test::any(&[Fact::ADMINISTRATIVE_FUNCTION, Fact::PERFORMING_DUTIES]),
    ),
    Limb::of(
        "made_or_obtained",
        LIESHAN.article(2).part("a"),
        ["制作或者获取", "made or obtained"],
        Test::Fact(Fact::MADE_OR_OBTAINED),
    ),
    Limb::of(
        "private_source",
        LIESHAN.article(2).part("b"),
        ["从公民、法人或者其他组织获取", "obtained from private sources"],
        Test::none(&[FROM_OTHER_AGENCY]),
    ),
    Limb::of(
        "recorded",
        LIESHAN.article(2).part("a"),
        ["以一定形式记录、保存", "recorded or kept in some form"],
        Test::Fact(Fact::RECORDED),
    ),
];
