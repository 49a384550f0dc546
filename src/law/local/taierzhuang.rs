//! 台儿庄区 (台政办字〔2020〕8号): four systems and a form, in force since 2020-04-22.

use std::borrow::Cow::Borrowed;

use chrono::NaiveDate;

use crate::citation::{Cited, Code, Force, Provision, Text};
use crate::fact::{Fact, FactSet};
use crate::norm::{
    Definition, Exemption, Ground, Limb, LocalPeriod, LocalRules, Period, Proviso, Purpose, Relation, Test,
};

const PROACTIVE: Provision = Provision::of("taierzhuang.proactive");
const COORDINATION: Provision = Provision::of("taierzhuang.coordination");
const SECRECY_REVIEW: Provision = Provision::of("taierzhuang.secrecy_review");

/// The rules.
pub static RULES: LocalRules = LocalRules {
    place: Code::literal("taierzhuang"),
    name: Text::literal("台儿庄区", "Taierzhuang District"),
    force: Force::Dated { from: ISSUED, until: None, repealed: false },
    definition: Some(Definition { by: PROACTIVE.article(2), limbs: Borrowed(&ARTICLE_2) }),
    exemptions: Borrowed(&EXEMPTIONS),
    periods: Borrowed(&PERIODS),
    findings: Borrowed(&[]),
};

const ISSUED: NaiveDate = NaiveDate::from_ymd_opt(2020, 4, 22).expect("a date");

/// Proactive 12, coordination 5 and 6(2), secrecy review 6.
static PERIODS: [LocalPeriod; 3] = [
    LocalPeriod::new(Purpose::Publication, Cited::new(Period::working_days(20), PROACTIVE.article(12))),
    LocalPeriod::new(Purpose::CoordinationLetter, Cited::new(Period::working_days(5), COORDINATION.article(5))),
    LocalPeriod::new(Purpose::SecrecyOpinion, Cited::new(Period::working_days(1), SECRECY_REVIEW.article(6))),
];

/// Proactive 2 restates art. 2 of the Regulation; coordination 2 says the same.
static ARTICLE_2: [Limb; 4] = [
    Limb::of("agency", PROACTIVE.article(2), ["行政机关", "an administrative agency"], Test::Fact(Fact::BY_AGENCY)),
    Limb::of(
        "function",
        PROACTIVE.article(2),
        ["履行行政管理职能过程中", "in administrative-management functions"],
        Test::Fact(Fact::ADMINISTRATIVE_FUNCTION),
    ),
    Limb::of(
        "made_or_obtained",
        PROACTIVE.article(2),
        ["制作或者获取", "made or obtained"],
        Test::Fact(Fact::MADE_OR_OBTAINED),
    ),
    Limb::of(
        "recorded",
        PROACTIVE.article(2),
        ["以一定形式记录、保存", "recorded or kept in some form"],
        Test::Fact(Fact::RECORDED),
    ),
];

/// Proactive 13 to 15 and secrecy review 9. The texts are silent on art. 16 of the Regulation, which the nation supplies.
static EXEMPTIONS: [Exemption; 10] = [
    // Proactive 13(2): doubt whether it can be disclosed is referred, as in art. 17 para. 3 of the Regulation.
    Exemption::refers(
        PROACTIVE.article(13).paragraph(2),
        ["不能确定是否可以公开的，报有关主管部门或者保密工作部门确定", "doubt whether it can be disclosed is referred"],
        &[Provision::of("national.2019").article(17).paragraph(3)],
    ),
    // Proactive 14.
    Exemption::own(
        Relation::Restates,
        "state_secret",
        Ground::must(
            "taierzhuang_state_secret",
            PROACTIVE.article(14),
            ["国家秘密", "state secret"],
            &[Test::Fact(Fact::DETERMINED_STATE_SECRET)],
            &[NO_LONGER_SECRET],
        ),
    ),
    Exemption::own(
        Relation::Restates,
        "forbidden_by_law",
        Ground::must(
            "taierzhuang_forbidden_by_law",
            PROACTIVE.article(14),
            ["法律、行政法规禁止公开", "forbidden by law or administrative regulation"],
            &[Test::Fact(Fact::FORBIDDEN_BY_LAW)],
            &[],
        ),
    ),
    Exemption::own(
        Relation::Restates,
        "security_and_stability",
        Ground::must(
            "taierzhuang_security",
            PROACTIVE.article(14),
            ["可能危及三安全一稳定", "may endanger security or stability"],
            &[Test::AnyOf(FactSet::SECURITY_AND_STABILITY)],
            &[],
        ),
    ),
    // Proactive 15.
    Exemption::own(
        Relation::Restates,
        "third_party",
        Ground::must(
            "taierzhuang_third_party",
            PROACTIVE.article(15),
            ["第三方合法权益", "third-party rights and interests"],
            &[Test::AnyOf(FactSet::THIRD_PARTY_INTERESTS), Test::Fact(Fact::HARMS_THIRD_PARTY)],
            &[Proviso::duty(
                PROACTIVE.article(15),
                Test::any(&[Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST]),
            )],
        ),
    ),
    // Secrecy review 9(1)1: expressly marked. An expired mark whose formalities were not done is a local defect only.
    Exemption::own(
        Relation::Broader,
        "state_secret",
        Ground::must(
            "taierzhuang_marked_secret",
            SECRECY_REVIEW.article(9).paragraph(1).item(1),
            ["标识为国家秘密", "marked as a state secret"],
            &[Test::Fact(Fact::MARKED_SECRET)],
            &[NO_LONGER_SECRET],
        ),
    ),
    // Secrecy review 9(1)2: unmarked content. What nobody has determined is referred; without harm there is no anchor.
    Exemption::own(
        Relation::Broader,
        "state_secret",
        Ground::must(
            "taierzhuang_unmarked_secret",
            SECRECY_REVIEW.article(9).paragraph(1).item(2),
            ["虽未标识但内容涉及国家秘密", "unmarked content that involves state secrets"],
            &[Test::any(&[Fact::DETERMINED_STATE_SECRET, Fact::SECRECY_UNSETTLED])],
            &[NO_LONGER_SECRET],
        ),
    ),
    Exemption::own(
        Relation::Broader,
        "third_party",
        Ground::must(
            "taierzhuang_unmarked_third_party",
            SECRECY_REVIEW.article(9).paragraph(1).item(2),
            ["虽未标识但内容涉及商业秘密、个人隐私", "unmarked content that involves trade secrets or privacy"],
            &[Test::any(&[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY])],
            &[OPENED_BY_9_2],
        ),
    ),
    // Secrecy review 9(1)3.
    Exemption::own(
        Relation::Restates,
        "security_and_stability",
        Ground::must(
            "taierzhuang_review_security",
            SECRECY_REVIEW.article(9).paragraph(1).item(3),
            ["其他可能危及三安全一稳定", "otherwise may endanger security or stability"],
            &[Test::AnyOf(FactSet::SECURITY_AND_STABILITY)],
            &[],
        ),
    ),
    // Secrecy review 9(2).
    Exemption::own(
        Relation::Restates,
        "third_party",
        Ground::must(
            "taierzhuang_review_third_party",
            SECRECY_REVIEW.article(9).paragraph(2),
            ["第三方合法权益", "third-party rights and interests"],
            &[Test::AnyOf(FactSet::THIRD_PARTY_INTERESTS), Test::Fact(Fact::HARMS_THIRD_PARTY)],
            &[OPENED_BY_9_2],
        ),
    ),
];

const OPENED_BY_9_2: Proviso = Proviso::duty(
    SECRECY_REVIEW.article(9).paragraph(2),
    Test::any(&[Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST]),
);
/// The secrecy ends under the Secrets Law; secrecy review 9(3) asks for formalities, whose absence is a local defect only.
const NO_LONGER_SECRET: Proviso =
    Proviso::duty(Provision::of("secrets_law.2024").article(24).paragraph(2), Test::AnyOf(FactSet::NO_LONGER_SECRET));
