//! 《政府信息公开条例》, 2007 text (国令第492号), in force from 2008-05-01 to 2019-05-14, for old files.
//!
//! Only what was checked against the text decides. A provision that was not, and the guidance of the time on internal
//! and process information, are carried as contested: met, they leave the outcome open and name their source.

use chrono::NaiveDate;

use crate::citation::{Cited, Code, Provision};
use crate::fact::{Fact, FactSet};
use crate::law::Edition;
use crate::law::edition::first_facts;
use crate::law::national::{duties_2007, requests, review, secrets, supervision_2007};
use crate::norm::{
    Allocation, Application, BodyKind, Certainty, ConsultationRule, Consulted, CoordinationDuty, Definition, Effect,
    FollowUp, Ground, Limb, Matter, Mode, Period, Proviso, Purpose, ReplyGate, ReplyKind, ScopeClause, Test,
};

const N07: Provision = Provision::of("national.2007");
const INTERPRETATION_2011: Provision = Provision::of("spc.2011.17");
const LETTER_206: Provision = Provision::of("letter.2016.206");
const GUIDANCE_2010: Provision = Provision::of("guidance.2010.5");
/// The Secrets Law as it stood: its articles of that time have not been checked.
const SECRETS_LAW: Provision = secrets::AS_IT_STANDS;

/// The edition.
pub static EDITION: Edition = edition(&GATES, &GROUNDS, &first_facts(&GROUNDS));

/// The same before the texts beside it that answer what it does not had come: the letter of 2016, the interpretation of 2011 too, and the guidance
/// of 2010 too.
static BEFORE_LETTER_206: Edition = edition(&GATES_BEFORE_LETTER_206, &GROUNDS, &first_facts(&GROUNDS));
static BEFORE_INTERPRETATION: Edition = edition(&GATES_BEFORE_INTERPRETATION, &GROUNDS, &first_facts(&GROUNDS));
static BEFORE_GUIDANCE: Edition =
    edition(&GATES_BEFORE_GUIDANCE, &GROUNDS_BEFORE_GUIDANCE, &first_facts(&GROUNDS_BEFORE_GUIDANCE));

/// The edition beside the texts that had come by a day.
pub(super) fn standing_on(day: NaiveDate) -> &'static Edition {
    if LETTER_206.exists_by(day) {
        &EDITION
    } else if INTERPRETATION_2011.exists_by(day) {
        &BEFORE_LETTER_206
    } else if GUIDANCE_2010.exists_by(day) {
        &BEFORE_INTERPRETATION
    } else {
        &BEFORE_GUIDANCE
    }
}

const fn edition(gates: &'static [ReplyGate], grounds: &'static [Ground], first_facts: &'static [FactSet]) -> Edition {
    Edition {
        code: Code::literal("national.2007"),
        definition: Definition::of(N07.article(2), &ARTICLE_2),
        archives: Limb::of(
            "archives",
            Provision::of("archives_law"),
            ["尚未届期移交国家档案馆", "not yet in a state archive past its transfer date"],
            Test::none(&[Fact::IN_STATE_ARCHIVE]),
        ),
        closed_only_by: N07.article(14).paragraph(4),
        grounds,
        first_facts,
        proactive: &ARTICLES_9_TO_12,
        gates,
        periods: &PERIODS,
        replies: &REPLIES,
        follow_ups: &FOLLOW_UPS,
        allocations: &ARTICLE_17,
        applies_to: &SCOPE,
        consultations: &CONSULTATIONS,
        coordination: &ARTICLE_7,
        organisation: Certainty::Contested,
        addressees: None,
        release: &review::GATES_2007,
        review: &review::REVIEW_2007,
        channels: &[],
        requests: &requests::REQUESTS_2007,
        clock: &requests::CLOCK_2007,
        verified: Some(&[2, 3, 5, 6, 9, 10, 13, 14, 18, 20, 21, 23, 24, 25, 26, 27, 33, 34, 38]),
        answers: &requests::ANSWERS_2007,
        duties: &duties_2007::DUTIES_2007,
        appointments: &supervision_2007::APPOINTMENTS_2007,
        principles: &supervision_2007::PRINCIPLES_2007,
        liabilities: &supervision_2007::LIABILITIES_2007,
        effects: const { &[Cited::new(Effect::FromNamedDay, N07.article(38))] },
    }
}

/// Art. 2: made or obtained by an agency in performing its duties (职责), which is wider than the 2019 text.
static ARTICLE_2: [Limb; 4] = [
    Limb::of("agency", N07.article(2), ["行政机关", "an administrative agency"], Test::Fact(Fact::BY_AGENCY)),
    Limb::of(
        "function",
        N07.article(2),
        ["履行职责过程中", "in performing duties"],
        Test::any(&[Fact::ADMINISTRATIVE_FUNCTION, Fact::PERFORMING_DUTIES]),
    ),
    Limb::of(
        "made_or_obtained",
        N07.article(2),
        ["制作或者获取", "made or obtained"],
        Test::Fact(Fact::MADE_OR_OBTAINED),
    ),
    Limb::of(
        "recorded",
        N07.article(2),
        ["以一定形式记录、保存", "recorded or kept in some form"],
        Test::Fact(Fact::RECORDED),
    ),
];

/// Art. 17 (not verified): no limb for information from other agencies, none for joint making, none for own names.
static ARTICLE_17: [Cited<Allocation>; 3] = [
    Cited::new(Allocation::Maker, N07.article(17)),
    Cited::new(Allocation::Keeper, N07.article(17)),
    Cited::new(Allocation::SpecialAuthority, N07.article(17)),
];

/// Art. 7 (not verified): consult and confirm, and what needs approval.
static ARTICLE_7: [Cited<CoordinationDuty>; 2] = [
    Cited::new(CoordinationDuty::ConfirmBeforeRelease, N07.article(7)),
    Cited::new(CoordinationDuty::ApprovalBeforeRelease, N07.article(7)),
];

/// Arts. 7 and 23: no window, no effect of silence; for co-makers the text has no rule of its own.
static CONSULTATIONS: [ConsultationRule; 3] = [
    ConsultationRule::of(N07.article(7), Consulted::InvolvedAgency, &[]),
    ConsultationRule::of(N07.article(7), Consulted::CoMaker, &[]),
    ConsultationRule::of(N07.article(23), Consulted::ThirdParty, &[]).only(Mode::OnRequest).in_writing(N07.article(23)),
];

/// Arts. 2, 36 and 37 (the last two not verified): public enterprises followed the text by reference.
static SCOPE: [ScopeClause; 3] = [
    ScopeClause::of(N07.article(2), Application::Direct, &[BodyKind::Government, BodyKind::Agency], &Matter::ALL),
    ScopeClause::of(N07.article(36), Application::Direct, &[BodyKind::AuthorisedOrganisation], &Matter::ALL),
    ScopeClause::of(N07.article(37), Application::ByReference, &[BodyKind::PublicEnterprise], &Matter::ALL),
];

/// Arts. 8, 14 and 23, and the guidance of the time.
static GROUNDS: [Ground; 10] = grounds(GUIDANCE_2010);

/// Before that guidance: whether such information is any of the Regulation's is then a question of its art. 2, and as open.
static GROUNDS_BEFORE_GUIDANCE: [Ground; 10] = grounds(N07.article(2));

const fn grounds(guidance: Provision) -> [Ground; 10] {
    [
        // Art. 8 has not been checked against the text: a danger leaves the outcome open, and never opens the file.
        Ground::must(
            "security_and_stability",
            N07.article(8),
            ["可能危及三安全一稳定", "may endanger security or stability"],
            &[Test::AnyOf(FactSet::SECURITY_AND_STABILITY)],
            &[],
        )
        .being(Certainty::Contested),
        // Art. 14 para. 2: reviewed under the Secrets Law and other laws; the text names no ground for their prohibitions.
        Ground::must(
            "forbidden_by_law",
            N07.article(14).paragraph(2),
            ["其他法律禁止公开", "forbidden by other law"],
            &[Test::Fact(Fact::FORBIDDEN_BY_LAW)],
            &[],
        )
        .being(Certainty::Contested),
        // The Secrets Law: unclear or disputed, so nobody may answer before it is determined.
        Ground::must(
            "secrecy_unsettled",
            SECRETS_LAW,
            ["是否属于国家秘密待确定", "secrecy still to be determined"],
            &[Test::Fact(Fact::SECRECY_UNSETTLED)],
            &[],
        )
        .being(Certainty::AwaitsDetermination),
        // Art. 14 para. 2: reviewed before disclosure; what used to be secret is held until it has been reviewed afresh.
        Ground::must(
            "awaits_fresh_review",
            N07.article(14).paragraph(2),
            ["解密后尚未重新审查", "no fresh review since it ceased to be secret"],
            &[Test::AnyOf(FactSet::NO_LONGER_SECRET)],
            const { &[Proviso::duty(N07.article(14).paragraph(2), Test::Fact(Fact::FRESHLY_REVIEWED))] },
        )
        .being(Certainty::AwaitsDetermination),
        // Art. 14 para. 3: a mark without a determination is referred before anybody answers.
        Ground::must(
            "marked_secret",
            N07.article(14).paragraph(3),
            ["标识为国家秘密而未见定密", "marked as a state secret without a determination"],
            &[Test::Fact(Fact::MARKED_SECRET)],
            const { &[
                Proviso::duty(N07.article(14).paragraph(4), Test::Fact(Fact::DETERMINED_STATE_SECRET)),
                Proviso::duty(N07.article(14).paragraph(3), Test::Fact(Fact::MARK_REFUTED)),
                Proviso::duty(SECRETS_LAW, Test::AnyOf(FactSet::NO_LONGER_SECRET)),
            ] },
        )
        .being(Certainty::AwaitsDetermination),
        // Art. 14 para. 4: state secrets.
        Ground::must(
            "state_secret",
            N07.article(14).paragraph(4),
            ["国家秘密", "state secret"],
            &[Test::Fact(Fact::DETERMINED_STATE_SECRET)],
            const { &[
                Proviso::duty(SECRETS_LAW, Test::any(&[Fact::SECRECY_TERM_EXPIRED, Fact::DECLASSIFIED])),
                Proviso::duty(SECRETS_LAW, Test::Fact(Fact::FORMALLY_PUBLISHED)),
            ] },
        ),
        // Art. 14 para. 4: trade secrets and privacy, with no harm limb; consent or grave public interest permits disclosure.
        Ground::must(
            "third_party",
            N07.article(14).paragraph(4),
            ["商业秘密、个人隐私", "trade secret or personal privacy"],
            const { &[Test::any(&[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY])] },
            const { &[
                GRAVE_INTEREST_ON_REQUEST,
                Proviso::permission(N07.article(14).paragraph(4).part("s2"), Test::Fact(Fact::THIRD_PARTY_CONSENTS)),
                Proviso::permission(N07.article(14).paragraph(4).part("s2"), Test::Fact(Fact::GRAVE_PUBLIC_INTEREST))
                    .only(Mode::Proactive),
            ] },
        )
        .clashing_with(Test::Fact(Fact::LAW_REQUIRES_DISCLOSURE)),
        // Art. 23: an objection bars, whatever its grounds, unless the public interest is gravely affected.
        Ground::must(
            "third_party_objection",
            N07.article(23),
            ["第三方不同意公开", "objection of the third party"],
            const { &[Test::any(&[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY]), Test::Fact(Fact::THIRD_PARTY_OBJECTS)] },
            const { &[
                GRAVE_INTEREST_ON_REQUEST,
                Proviso::permission(N07.article(14).paragraph(4).part("s2"), Test::Fact(Fact::THIRD_PARTY_CONSENTS)),
            ] },
        )
        .only(Mode::OnRequest)
        .clashing_with(Test::Fact(Fact::LAW_REQUIRES_DISCLOSURE)),
        // 国办发〔2010〕5号: internal-management information is generally not disclosed.
        Ground::may(
            "internal_affairs",
            guidance,
            ["内部管理信息", "internal-management information"],
            &[Test::AnyOf(FactSet::INTERNAL_AFFAIRS)],
            const { &[REQUIRED_BY_OTHER_LAW] },
        )
        .being(Certainty::Contested),
        // 国办发〔2010〕5号: process information is generally not disclosed.
        Ground::may(
            "process_information",
            guidance,
            ["过程性信息", "process information"],
            &[Test::AnyOf(FactSet::PROCESS_INFORMATION)],
            const { &[REQUIRED_BY_OTHER_LAW] },
        )
        .being(Certainty::Contested),
    ]
}

/// Art. 9 item 4: guidance does not prevail over a law, a regulation or a rule that requires disclosure.
const REQUIRED_BY_OTHER_LAW: Proviso =
    Proviso::duty(N07.article(9).item(4), Test::AnyOf(FactSet::REQUIRED_BY_HIGHER_TEXT));

/// Art. 23: on request, grave public interest makes disclosure a duty, with written notice.
const GRAVE_INTEREST_ON_REQUEST: Proviso =
    Proviso::duty(N07.article(23), Test::Fact(Fact::GRAVE_PUBLIC_INTEREST)).only(Mode::OnRequest);

/// Arts. 9 to 12: any one makes the information one to disclose proactively.
static ARTICLES_9_TO_12: [Limb; 4] = [
    Limb::of(
        "vital_interests",
        N07.article(9).item(1),
        ["涉及切身利益", "touches vital interests"],
        Test::Fact(Fact::VITAL_INTERESTS),
    ),
    Limb::of(
        "wide_knowledge",
        N07.article(9).item(2),
        ["需要社会公众广泛知晓或者参与", "needs wide knowledge or participation"],
        Test::any(&[Fact::NEEDS_WIDE_KNOWLEDGE, Fact::NEEDS_PARTICIPATION]),
    ),
    Limb::of(
        "organisation",
        N07.article(9).item(3),
        ["机构设置、职能、办事程序", "structure, functions, procedure"],
        Test::Fact(Fact::ORGANISATION_AND_PROCEDURE),
    ),
    Limb::of(
        "listed",
        N07.article(10),
        ["第九条第四项、第十条至第十二条所列", "listed in art. 9 item 4 or arts. 10 to 12"],
        Test::Fact(Fact::LISTED_IN_2007_TEXT),
    ),
];

/// Arts. 13 and 21. What only the 2019 text or the guidance of the time answers is contested here.
static GATES: [ReplyGate; 12] = gates(INTERPRETATION_2011.article(2).item(2), LETTER_206, GUIDANCE_2010);
static GATES_BEFORE_LETTER_206: [ReplyGate; 12] =
    gates(INTERPRETATION_2011.article(2).item(2), N07.article(21), GUIDANCE_2010);
static GATES_BEFORE_INTERPRETATION: [ReplyGate; 12] = gates(N07.article(21), N07.article(21), GUIDANCE_2010);
static GATES_BEFORE_GUIDANCE: [ReplyGate; 12] = gates(N07.article(21), N07.article(21), N07.article(21));

const fn gates(publication: Provision, registry: Provision, processing: Provision) -> [ReplyGate; 12] {
    [
        ReplyGate::settled(N07.article(21).item(4), &[Test::Fact(Fact::CONTENT_UNCLEAR)], ReplyKind::AskForCorrection),
        // The four replies of art. 21 have no room for these, so neither answer is certain.
        ReplyGate::contested(N07.article(21), &[Test::Fact(Fact::PETITION_IN_DISGUISE)], ReplyKind::NotAnApplication),
        ReplyGate::contested(publication, &[Test::Fact(Fact::ASKS_FOR_PUBLICATION)], ReplyKind::Publication),
        ReplyGate::contested(N07.article(21), &[Test::Fact(Fact::REPEAT_APPLICATION)], ReplyKind::NotProcessedAgain),
        ReplyGate::contested(
            N07.article(21),
            const { &[Test::Fact(Fact::EXCESSIVE), Test::none(&[Fact::EXCESS_JUSTIFIED])] },
            ReplyKind::NotProcessed,
        ),
        ReplyGate::contested(registry, &[Test::Fact(Fact::SPECIAL_REGISTRY)], ReplyKind::SpecialRegistry),
        ReplyGate::settled(N07.article(21).item(1), &[Test::Fact(Fact::ALREADY_PUBLIC)], ReplyKind::AlreadyPublic),
        ReplyGate::settled(N07.article(21).item(3), &[Test::Fact(Fact::NOT_THIS_AGENCY)], ReplyKind::NotThisAgency),
        ReplyGate::settled(
            N07.article(21).item(3),
            &[Test::Fact(Fact::NOT_HELD), Test::Fact(Fact::SEARCH_RECORDED)],
            ReplyKind::DoesNotExist,
        ),
        ReplyGate::settled(
            N07.article(21).item(3),
            const { &[Test::Fact(Fact::NOT_HELD), Test::none(&[Fact::SEARCH_RECORDED])] },
            ReplyKind::SearchFirst,
        ),
        ReplyGate::contested(processing, &[Test::Fact(Fact::PROCESSING_NEEDED)], ReplyKind::ProcessingNeeded),
        // 国办发〔2008〕36号 point 14: information unrelated to the applicant's own special needs may be refused.
        ReplyGate::contested(
            Provision::of("guidance.2008.36").item(14),
            const { &[Test::none(&[Fact::SPECIAL_NEED])] },
            ReplyKind::Refused,
        ),
    ]
}

/// The periods of the 2007 text.
static PERIODS: [(Purpose, Cited<Period>); 3] = [
    (Purpose::Publication, Cited::new(Period::working_days(20), N07.article(18))),
    (Purpose::Reply, Cited::new(Period::working_days(15), N07.article(24).paragraph(2))),
    (Purpose::ReplyExtension, Cited::new(Period::working_days(15), N07.article(24).paragraph(2))),
];

/// Arts. 21 and 22: the answers when the substance is reached. Art. 22 has not been checked against the text.
static REPLIES: [(ReplyKind, Provision, Certainty); 3] = [
    (ReplyKind::Granted, N07.article(21).item(1), Certainty::Settled),
    (ReplyKind::GrantedInPart, N07.article(22), Certainty::Contested),
    (ReplyKind::Refused, N07.article(21).item(2), Certainty::Settled),
];

/// What goes with an answer.
static FOLLOW_UPS: [(FollowUp, Provision); 6] = [
    (FollowUp::ReviewBeforeRelease, N07.article(14).paragraph(2)),
    (FollowUp::FreshReview, N07.article(14).paragraph(2)),
    (FollowUp::Refer, N07.article(14).paragraph(3)),
    (FollowUp::ConsultThirdParty, N07.article(23)),
    (FollowUp::NotifyThirdParty, N07.article(23)),
    (FollowUp::GiveReasons, N07.article(21).item(2)),
];
