//! 《政府信息公开条例》, 2019 text (国令第711号), in force since 2019-05-15: the order is that of the articles.

use chrono::NaiveDate;

use crate::citation::{Cited, Code, Provision, register};
use crate::fact::{Fact, FactSet};
use crate::law::Edition;
use crate::law::edition::first_facts;
use crate::law::national::{duties, requests, review, secrets, supervision};
use crate::norm::{
    Allocation, Application, BodyKind, Certainty, Choice, ConsultationRule, Consulted, CoordinationDuty, Definition,
    Effect, FollowUp, Ground, Limb, Matter, Mode, Period, Proviso, Purpose, ReplyGate, ReplyKind, ScopeClause, Silence,
    Test, Window,
};

const N: Provision = Provision::of("national.2019");
const SECRETS_LAW: Provision = Provision::of("secrets_law.2024");
const ARCHIVES_LAW_2020: Provision = Provision::of("archives_law.2020");
const SECRETS_LAW_2010: Provision = Provision::of("secrets_law.2010");

/// The edition.
pub static EDITION: Edition = edition(&GROUNDS, &first_facts(&GROUNDS), ARCHIVES_LAW_2020.article(15));

/// The same until 2024-04-30, beside the Secrets Law of 2010: its grounds on state secrets rest on that text.
static BESIDE_SECRETS_LAW_2010: Edition =
    edition(&GROUNDS_UNTIL_2024, &first_facts(&GROUNDS_UNTIL_2024), ARCHIVES_LAW_2020.article(15));

/// The same until 2020-12-31, beside the Archives Law as it stood then: its articles of that time have not been checked.
static BESIDE_OLDER_ARCHIVES_LAW: Edition =
    edition(&GROUNDS_UNTIL_2024, &first_facts(&GROUNDS_UNTIL_2024), Provision::of("archives_law"));

/// The edition beside the laws that had come into force by a day.
pub(super) fn standing_on(day: NaiveDate) -> &'static Edition {
    if register::SECRETS_LAW_2024.exists_by(day) {
        &EDITION
    } else if register::ARCHIVES_LAW_2020.exists_by(day) {
        &BESIDE_SECRETS_LAW_2010
    } else {
        &BESIDE_OLDER_ARCHIVES_LAW
    }
}

const fn edition(grounds: &'static [Ground], first_facts: &'static [FactSet], archives: Provision) -> Edition {
    Edition {
        code: Code::literal("national.2019"),
        definition: Definition::of(N.article(2), &ARTICLE_2),
        archives: Limb::of(
            "archives",
            archives,
            ["尚未届期移交国家档案馆", "not yet in a state archive past its transfer date"],
            Test::none(&[Fact::IN_STATE_ARCHIVE]),
        ),
        closed_only_by: N.article(13).paragraph(1),
        grounds,
        first_facts,
        proactive: &ARTICLES_19_TO_22,
        gates: &GATES,
        periods: &PERIODS,
        replies: &REPLIES,
        follow_ups: &FOLLOW_UPS,
        allocations: &ARTICLE_10,
        applies_to: &SCOPE,
        consultations: &CONSULTATIONS,
        coordination: &ARTICLE_11,
        organisation: Certainty::Settled,
        addressees: Some(N.article(27)),
        release: &review::GATES_2019,
        review: &review::REVIEW_2019,
        channels: &review::CHANNELS_2019,
        requests: &requests::REQUESTS_2019,
        clock: &requests::CLOCK_2019,
        verified: None,
        answers: &requests::ANSWERS_2019,
        duties: &duties::DUTIES_2019,
        appointments: &supervision::APPOINTMENTS_2019,
        principles: &supervision::PRINCIPLES_2019,
        liabilities: &supervision::LIABILITIES_2019,
        effects: &ARTICLE_56,
    }
}

/// Art. 56.
static ARTICLE_56: [Cited<Effect>; 1] = [Cited::new(Effect::FromNamedDay, N.article(56))];

/// Art. 2: made or obtained by an agency in administrative management, and recorded or kept in some form.
static ARTICLE_2: [Limb; 4] = [
    Limb::of("agency", N.article(2), ["行政机关", "an administrative agency"], Test::Fact(Fact::BY_AGENCY)),
    Limb::of(
        "function",
        N.article(2),
        ["履行行政管理职能过程中", "in administrative-management functions"],
        Test::Fact(Fact::ADMINISTRATIVE_FUNCTION),
    ),
    Limb::of(
        "made_or_obtained",
        N.article(2),
        ["制作或者获取", "made or obtained"],
        Test::Fact(Fact::MADE_OR_OBTAINED),
    ),
    Limb::of(
        "recorded",
        N.article(2),
        ["以一定形式记录、保存", "recorded or kept in some form"],
        Test::Fact(Fact::RECORDED),
    ),
];

/// Art. 10: who answers. It has no limb for what an agency was abolished, merged or changed.
static ARTICLE_10: [Cited<Allocation>; 7] = [
    Cited::new(Allocation::Maker, N.article(10).paragraph(1).part("s1")),
    Cited::new(Allocation::Keeper, N.article(10).paragraph(1).part("s2")),
    Cited::new(Allocation::MakerOrFirstObtainer, N.article(10).paragraph(1).part("s2")),
    Cited::new(Allocation::SpecialAuthority, N.article(10).paragraph(1).part("s3")),
    Cited::new(Allocation::OwnName, N.article(10).paragraph(2)),
    Cited::new(Allocation::LeadMaker, N.article(10).paragraph(3)),
    Cited::new(Allocation::LeadIssuer, N.article(10).paragraph(3)),
];

/// Art. 11: consult and confirm, and what needs approval.
static ARTICLE_11: [Cited<CoordinationDuty>; 2] = [
    Cited::new(CoordinationDuty::ConfirmBeforeRelease, N.article(11).paragraph(1)),
    Cited::new(CoordinationDuty::ApprovalBeforeRelease, N.article(11).paragraph(2)),
];

/// Arts. 11, 32 and 34. Art. 11 has no window and no effect of silence; no article orders a hearing of third parties
/// before proactive release, though art. 15 turns on their consent.
static CONSULTATIONS: [ConsultationRule; 4] = [
    ConsultationRule::of(N.article(11).paragraph(1), Consulted::InvolvedAgency, &[]),
    ConsultationRule::of(N.article(11).paragraph(1), Consulted::CoMaker, &[]).only(Mode::Proactive),
    ConsultationRule::of(N.article(32), Consulted::ThirdParty, &[])
        .only(Mode::OnRequest)
        .in_writing(N.article(32))
        .window(Window::Period(Purpose::ThirdPartyOpinion), N.article(32))
        .silence(Silence::AgencyDecides, N.article(32)),
    ConsultationRule::of(N.article(34), Consulted::CoMaker, &[])
        .only(Mode::OnRequest)
        .optional()
        .in_writing(N.article(34))
        .window(Window::Period(Purpose::CoMakerOpinion), N.article(34))
        .silence(Silence::ConsentsToDisclose, N.article(34)),
];

/// Arts. 2, 54 and 55, and the 2019 letter on reformed agencies. A sub-district office (派出机关) is named nowhere.
static SCOPE: [ScopeClause; 5] = [
    ScopeClause::of(N.article(2), Application::Direct, &[BodyKind::Government, BodyKind::Agency], &Matter::ALL),
    ScopeClause::of(N.article(54), Application::Direct, &[BodyKind::AuthorisedOrganisation], &Matter::ALL),
    ScopeClause::elsewhere(
        N.article(55).paragraph(1),
        &[BodyKind::PublicEnterprise],
        &Matter::ALL,
        &[N.article(55).paragraph(1), Provision::of("enterprises.2020.50")],
    ),
    ScopeClause::of(LETTER_14, Application::Direct, &[BodyKind::PartyBodyWithPlate], &Matter::ALL),
    ScopeClause::elsewhere(LETTER_14, &[BodyKind::PartyBody], &Matter::ALL, &[LETTER_14]),
];

const LETTER_14: Provision = Provision::of("letter.2019.14");

/// Arts. 14 to 17 and 32: what is withheld.
static GROUNDS: [Ground; 11] = grounds(SECRETS_LAW.article(25), &ENDED, &MARK_OF_NO_EFFECT);

/// Until 2024-04-30.
static GROUNDS_UNTIL_2024: [Ground; 11] =
    grounds(SECRETS_LAW_2010.article(20), &ENDED_UNTIL_2024, &MARK_OF_NO_EFFECT_UNTIL_2024);

static ENDED: [Proviso; 2] = ended(SECRETS_LAW.article(24).paragraph(2), SECRETS_LAW.article(20).paragraph(4));
static MARK_OF_NO_EFFECT: [Proviso; 3] = mark_of_no_effect(SECRETS_LAW.article(24).paragraph(2));

/// What 2010 says of formal publication stands in an article that has not been checked.
static ENDED_UNTIL_2024: [Proviso; 2] = ended(SECRETS_LAW_2010.article(19), secrets::AS_IT_STANDS);
static MARK_OF_NO_EFFECT_UNTIL_2024: [Proviso; 3] = mark_of_no_effect(SECRETS_LAW_2010.article(19));

/// What was a secret and is none any more: its term expired or it was declassified, or it was formally published.
const fn ended(term: Provision, published: Provision) -> [Proviso; 2] {
    [
        Proviso::duty(term, Test::any(&[Fact::SECRECY_TERM_EXPIRED, Fact::DECLASSIFIED])),
        Proviso::duty(published, Test::Fact(Fact::FORMALLY_PUBLISHED)),
    ]
}

/// Where a determination is found, art. 14 decides; else the mark may be refuted, or the secrecy has ended.
const fn mark_of_no_effect(ended: Provision) -> [Proviso; 3] {
    [
        Proviso::duty(N.article(14), Test::Fact(Fact::DETERMINED_STATE_SECRET)),
        Proviso::duty(N.article(17).paragraph(3), Test::Fact(Fact::MARK_REFUTED)),
        Proviso::duty(ended, Test::AnyOf(FactSet::NO_LONGER_SECRET)),
    ]
}

const fn grounds(unsettled: Provision, ended: &'static [Proviso], mark: &'static [Proviso]) -> [Ground; 11] {
    [
        // Art. 14, first limb: 依法确定为国家秘密的政府信息.
        Ground::must(
            "state_secret",
            N.article(14),
            ["国家秘密", "state secret"],
            &[Test::Fact(Fact::DETERMINED_STATE_SECRET)],
            ended,
        ),
        // Secrets Law art. 25: unclear or disputed, so nobody may answer before it is determined.
        Ground::must(
            "secrecy_unsettled",
            unsettled,
            ["是否属于国家秘密待确定", "secrecy still to be determined"],
            &[Test::Fact(Fact::SECRECY_UNSETTLED)],
            &[],
        )
        .being(Certainty::AwaitsDetermination),
        // Art. 17 para. 2 with 《国家秘密解密暂行办法》 art. 4: declassified is not yet disclosable. A fresh review follows, and
        // until it has the matter is held.
        Ground::must(
            "awaits_fresh_review",
            N.article(17).paragraph(2),
            ["解密后尚未重新审查", "no fresh review since it ceased to be secret"],
            &[Test::AnyOf(FactSet::NO_LONGER_SECRET)],
            &[REVIEWED_AFRESH],
        )
        .being(Certainty::AwaitsDetermination),
        // Art. 17 para. 3: a mark is not a determination (依法确定), but what bears one without it is referred before anybody
        // answers.
        Ground::must(
            "marked_secret",
            N.article(17).paragraph(3),
            ["标识为国家秘密而未见定密", "marked as a state secret without a determination"],
            &[Test::Fact(Fact::MARKED_SECRET)],
            mark,
        )
        .being(Certainty::AwaitsDetermination),
        // Art. 14, second limb: 法律、行政法规禁止公开的政府信息.
        Ground::must(
            "forbidden_by_law",
            N.article(14),
            ["法律、行政法规禁止公开", "forbidden by law or administrative regulation"],
            &[Test::Fact(Fact::FORBIDDEN_BY_LAW)],
            &[],
        ),
        // Art. 14, third limb: 三安全一稳定.
        Ground::must(
            "security_and_stability",
            N.article(14),
            ["可能危及三安全一稳定", "may endanger security or stability"],
            &[Test::AnyOf(FactSet::SECURITY_AND_STABILITY)],
            &[],
        ),
        // Art. 15: 商业秘密、个人隐私等, where disclosure would harm a third party; 但是 consent or grave public interest.
        Ground::must(
            "third_party",
            N.article(15),
            ["第三方合法权益", "third-party rights and interests"],
            &[Test::AnyOf(FactSet::THIRD_PARTY_INTERESTS), Test::Fact(Fact::HARMS_THIRD_PARTY)],
            &[CONSENT, GRAVE_INTEREST_PROACTIVE, GRAVE_INTEREST_ON_REQUEST],
        )
        .clashing_with(Test::Fact(Fact::LAW_REQUIRES_DISCLOSURE)),
        // Art. 16 para. 1: 内部事务信息.
        Ground::may(
            "internal_affairs",
            N.article(16).paragraph(1),
            ["内部事务信息", "internal affairs"],
            &[Test::AnyOf(FactSet::INTERNAL_AFFAIRS)],
            // "The above information" stands in para. 2; that it reaches para. 1 is the reading that is not the default.
            &[REQUIRED_ON_ONE_READING],
        ),
        // Art. 16 para. 2: 过程性信息.
        Ground::may(
            "process_information",
            N.article(16).paragraph(2).part("s1"),
            ["过程性信息", "process information"],
            &[Test::AnyOf(FactSet::PROCESS_INFORMATION)],
            &[REQUIRED_TO_BE_DISCLOSED],
        ),
        // Art. 16 para. 2: 行政执法案卷信息.
        Ground::may(
            "enforcement_file",
            N.article(16).paragraph(2).part("s1"),
            ["行政执法案卷信息", "enforcement case file"],
            &[Test::Fact(Fact::ENFORCEMENT_FILE)],
            &[REQUIRED_TO_BE_DISCLOSED],
        ),
        // Art. 32: an objection bars only on grounds that the agency finds reasonable; with others the agency decides.
        Ground::must(
            "third_party_objection",
            N.article(32),
            ["第三方有合理理由的反对", "reasonable objection of the third party"],
            &[
                Test::AnyOf(FactSet::THIRD_PARTY_INTERESTS),
                Test::Fact(Fact::HARMS_THIRD_PARTY),
                Test::Fact(Fact::REASONABLE_OBJECTION),
            ],
            &[CONSENT, GRAVE_INTEREST_ON_REQUEST],
        )
        .only(Mode::OnRequest)
        .clashing_with(Test::Fact(Fact::LAW_REQUIRES_DISCLOSURE)),
    ]
}

/// Art. 17 para. 2: what has ceased to be a secret is reviewed before disclosure.
const REVIEWED_AFRESH: Proviso = Proviso::duty(N.article(17).paragraph(2), Test::Fact(Fact::FRESHLY_REVIEWED));

/// Art. 15: the third party consents.
const CONSENT: Proviso = Proviso::duty(N.article(15).part("s2"), Test::Fact(Fact::THIRD_PARTY_CONSENTS));

/// Art. 15: on its own initiative the agency then discloses (予以公开).
const GRAVE_INTEREST_PROACTIVE: Proviso =
    Proviso::duty(N.article(15).part("s2"), Test::Fact(Fact::GRAVE_PUBLIC_INTEREST)).only(Mode::Proactive);

/// Art. 32: on request the agency may decide to disclose (可以决定予以公开), with written notice to the third party.
const GRAVE_INTEREST_ON_REQUEST: Proviso =
    Proviso::permission(N.article(32), Test::Fact(Fact::GRAVE_PUBLIC_INTEREST)).only(Mode::OnRequest);

/// Art. 16 para. 2, last sentence: laws, regulations and rules that require disclosure prevail.
const REQUIRED_TO_BE_DISCLOSED: Proviso =
    Proviso::duty(N.article(16).paragraph(2).part("s2"), Test::AnyOf(FactSet::REQUIRED_BY_HIGHER_TEXT));

/// The same on the reading that "the above information" reaches para. 1 as well.
const REQUIRED_ON_ONE_READING: Proviso = REQUIRED_TO_BE_DISCLOSED.under_reading(Choice::P1AndP2);

/// Arts. 19 to 22: any one makes the information one to disclose proactively.
static ARTICLES_19_TO_22: [Limb; 6] = [
    Limb::of(
        "public_interests",
        N.article(19),
        ["涉及公众利益调整", "adjusts public interests"],
        Test::Fact(Fact::ADJUSTS_PUBLIC_INTERESTS),
    ),
    Limb::of(
        "wide_knowledge",
        N.article(19),
        ["需要公众广泛知晓", "needs to be widely known"],
        Test::Fact(Fact::NEEDS_WIDE_KNOWLEDGE),
    ),
    Limb::of(
        "participation",
        N.article(19),
        ["需要公众参与决策", "needs public participation"],
        Test::Fact(Fact::NEEDS_PARTICIPATION),
    ),
    Limb::of(
        "article_20",
        N.article(20),
        ["第二十条所列", "listed in art. 20"],
        Test::Fact(Fact::LISTED_IN_ARTICLE_20),
    ),
    Limb::of(
        "article_21",
        N.article(21),
        ["第二十一条所列", "listed in art. 21"],
        Test::Fact(Fact::LISTED_IN_ARTICLE_21),
    ),
    Limb::of(
        "article_22",
        N.article(22),
        ["按照上级部署增加", "expanded on a superior's instruction"],
        Test::Fact(Fact::INSTRUCTED_BY_SUPERIOR),
    ),
];

/// Arts. 30, 35, 36, 38 and 39: what answers an application before its substance is reached. Their order is a convention.
static GATES: [ReplyGate; 12] = [
    ReplyGate::settled(
        N.article(30),
        &[Test::Fact(Fact::CONTENT_UNCLEAR), Test::Fact(Fact::UNCLEAR_AFTER_CORRECTION)],
        ReplyKind::StillUnclear,
    ),
    ReplyGate::settled(
        N.article(30),
        &[Test::Fact(Fact::CONTENT_UNCLEAR), Test::none(&[Fact::UNCLEAR_AFTER_CORRECTION])],
        ReplyKind::AskForCorrection,
    ),
    ReplyGate::settled(
        N.article(39).paragraph(1),
        &[Test::Fact(Fact::PETITION_IN_DISGUISE)],
        ReplyKind::NotAnApplication,
    ),
    ReplyGate::settled(N.article(39).paragraph(2), &[Test::Fact(Fact::ASKS_FOR_PUBLICATION)], ReplyKind::Publication),
    ReplyGate::settled(N.article(36).item(6), &[Test::Fact(Fact::REPEAT_APPLICATION)], ReplyKind::NotProcessedAgain),
    ReplyGate::settled(
        N.article(35),
        &[Test::Fact(Fact::EXCESSIVE), Test::none(&[Fact::EXCESS_JUSTIFIED])],
        ReplyKind::NotProcessed,
    ),
    ReplyGate::settled(N.article(36).item(7), &[Test::Fact(Fact::SPECIAL_REGISTRY)], ReplyKind::SpecialRegistry),
    ReplyGate::settled(N.article(36).item(1), &[Test::Fact(Fact::ALREADY_PUBLIC)], ReplyKind::AlreadyPublic),
    ReplyGate::settled(N.article(36).item(5), &[Test::Fact(Fact::NOT_THIS_AGENCY)], ReplyKind::NotThisAgency),
    ReplyGate::settled(
        N.article(36).item(4),
        &[Test::Fact(Fact::NOT_HELD), Test::Fact(Fact::SEARCH_RECORDED)],
        ReplyKind::DoesNotExist,
    ),
    ReplyGate::settled(
        N.article(36).item(4),
        &[Test::Fact(Fact::NOT_HELD), Test::none(&[Fact::SEARCH_RECORDED])],
        ReplyKind::SearchFirst,
    ),
    ReplyGate::permitted(N.article(38), &[Test::Fact(Fact::PROCESSING_NEEDED)], ReplyKind::ProcessingNeeded),
];

/// The periods of the Regulation, in the order of the articles.
static PERIODS: [(Purpose, Cited<Period>); 6] = [
    (Purpose::Publication, Cited::new(Period::working_days(20), N.article(26))),
    (Purpose::CorrectionNotice, Cited::new(Period::working_days(7), N.article(30))),
    (Purpose::ThirdPartyOpinion, Cited::new(Period::working_days(15), N.article(32))),
    (Purpose::Reply, Cited::new(Period::working_days(20), N.article(33).paragraph(2))),
    (Purpose::ReplyExtension, Cited::new(Period::working_days(20), N.article(33).paragraph(2))),
    (Purpose::CoMakerOpinion, Cited::new(Period::working_days(15), N.article(34))),
];

/// Arts. 36 and 37: the answers when the substance is reached.
static REPLIES: [(ReplyKind, Provision, Certainty); 3] = [
    (ReplyKind::Granted, N.article(36).item(2), Certainty::Settled),
    (ReplyKind::GrantedInPart, N.article(37), Certainty::Settled),
    (ReplyKind::Refused, N.article(36).item(3), Certainty::Settled),
];

/// What goes with an answer.
static FOLLOW_UPS: [(FollowUp, Provision); 7] = [
    (FollowUp::ReviewBeforeRelease, N.article(17).paragraph(2)),
    (FollowUp::FreshReview, N.article(17).paragraph(2)),
    (FollowUp::Refer, N.article(17).paragraph(3)),
    (FollowUp::ConsultThirdParty, N.article(32)),
    (FollowUp::NotifyThirdParty, N.article(32)),
    (FollowUp::GiveReasons, N.article(36).item(3)),
    (FollowUp::Reassess, N.article(18)),
];
