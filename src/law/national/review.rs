//! The review before a release, and what else stands before it: arts. 11, 15 to 18 and 23 of the Regulation of 2019, arts. 7
//! and 14 of that of 2007, and the Secrets Law.

use std::borrow::Cow::Borrowed;

use crate::citation::{Cited, Provision};
use crate::fact::{Doubt, Fact, FactSet};
use crate::norm::{
    Addressee, Channel, ChannelRule, Closing, Demand, Gate, GateStage, ReferralRoute, Relative, ReviewDuty,
    ReviewRules, ReviewStep, Role, Test,
};

const N: Provision = Provision::of("national.2019");
const N07: Provision = Provision::of("national.2007");
const SECRETS_LAW: Provision = Provision::of("secrets_law.2024");

/// Arts. 11, 15, 17: the gates that stand everywhere.
pub(super) static GATES_2019: [Gate; 4] = [
    Gate::of(
        "national_review",
        &[N.article(17).paragraph(2)],
        ["公开前审查", "review before disclosure"],
        GateStage::BeforeRelease,
        Closing::Reviewed,
    ),
    Gate::of(
        "national_third_party",
        &[N.article(15)],
        ["第三方意见", "third parties"],
        GateStage::BeforeRelease,
        Closing::ThirdPartiesHeard,
    )
    .when(&[Test::AnyOf(FactSet::THIRD_PARTY_INTERESTS)]),
    Gate::of(
        "national_coordination",
        &[N.article(11).paragraph(1)],
        ["协商、确认", "coordination"],
        GateStage::BeforeRelease,
        Closing::Coordinated,
    ),
    Gate::of(
        "national_approval",
        &[N.article(11).paragraph(2)],
        ["依法须经的批准", "approval required by law"],
        GateStage::BeforeRelease,
        Closing::ApprovedByLaw,
    ),
];

/// Arts. 7 (not verified) and 14 of the 2007 text, which knows trade secrets and privacy only.
pub(super) static GATES_2007: [Gate; 4] = [
    Gate::of(
        "national_review",
        &[N07.article(14).paragraph(2)],
        ["公开前审查", "review before disclosure"],
        GateStage::BeforeRelease,
        Closing::Reviewed,
    ),
    Gate::of(
        "national_third_party",
        &[N07.article(14).paragraph(4)],
        ["第三方意见", "third parties"],
        GateStage::BeforeRelease,
        Closing::ThirdPartiesHeard,
    )
    .when(&[Test::any(&[Fact::TRADE_SECRET, Fact::PERSONAL_PRIVACY])]),
    Gate::of(
        "national_coordination",
        &[N07.article(7)],
        ["沟通、确认", "coordination"],
        GateStage::BeforeRelease,
        Closing::Coordinated,
    ),
    Gate::of(
        "national_approval",
        &[N07.article(7)],
        ["依法须经的批准", "approval required by law"],
        GateStage::BeforeRelease,
        Closing::ApprovedByLaw,
    ),
];

/// Arts. 4, 17 and 18. Three doubts, three routes; who settles one does not settle another.
pub(super) static REVIEW_2019: ReviewRules = ReviewRules {
    steps: Borrowed(&[Cited::new((ReviewStep::Opinion, Role::DisclosureOffice), N.article(4).paragraph(2).item(4))]),
    routes: Borrowed(&ROUTES_2019),
    duties: Borrowed(&[
        Cited::new(ReviewDuty::EstablishMechanism, N.article(17).paragraph(1)),
        Cited::new(ReviewDuty::ReviewBeforeRelease, N.article(17).paragraph(2)),
        Cited::new(ReviewDuty::Recheck, N.article(18)),
    ]),
    form: Borrowed(&[]),
    opinions: Borrowed(&[]),
    checks: Borrowed(&[]),
    materials: Borrowed(&[]),
};

/// Art. 14 of the 2007 text: the same, with the secrecy department of the same level; no re-assessment.
pub(super) static REVIEW_2007: ReviewRules = ReviewRules {
    routes: Borrowed(&ROUTES_2007),
    duties: Borrowed(&[
        Cited::new(ReviewDuty::EstablishMechanism, N07.article(14).paragraph(1)),
        Cited::new(ReviewDuty::ReviewBeforeRelease, N07.article(14).paragraph(2)),
    ]),
    steps: Borrowed(&[]),
    form: Borrowed(&[]),
    opinions: Borrowed(&[]),
    checks: Borrowed(&[]),
    materials: Borrowed(&[]),
};

const SECRECY_DECIDERS: &[Addressee] = &[Addressee::of(Role::SecrecyAdministration, Relative::WithPower)];
const CLASSIFIERS: &[Addressee] = &[
    Addressee::of(Role::SuperiorAgency, Relative::WithPower),
    Addressee::of(Role::CompetentDepartment, Relative::WithPower),
    Addressee::of(Role::SecrecyAdministration, Relative::WithPower),
];

/// The route for a listed matter beyond the agency's power rests on the powers of art. 17 of the Secrets Law.
static ROUTES_2019: [ReferralRoute; 5] = [
    ReferralRoute::of(
        N.article(17).paragraph(3),
        &[Doubt::Disclosability],
        &[
            Addressee::of(Role::CompetentDepartment, Relative::Any),
            Addressee::of(Role::SecrecyAdministration, Relative::Any),
        ],
    ),
    ReferralRoute::of(SECRETS_LAW.article(25), &[Doubt::Secrecy], SECRECY_DECIDERS),
    // Until 2024-04-30.
    ReferralRoute::of(Provision::of("secrets_law.2010").article(20), &[Doubt::Secrecy], SECRECY_DECIDERS),
    ReferralRoute::of(SECRETS_LAW.article(17), &[Doubt::BeyondClassificationPower], CLASSIFIERS),
    // Until 2024-04-30, in articles that have not been checked.
    ReferralRoute::of(Provision::of("secrets_law"), &[Doubt::BeyondClassificationPower], CLASSIFIERS),
];

static ROUTES_2007: [ReferralRoute; 4] = [
    ReferralRoute::of(
        N07.article(14).paragraph(3),
        &[Doubt::Disclosability],
        &[
            Addressee::of(Role::CompetentDepartment, Relative::Any),
            Addressee::of(Role::SecrecyAdministration, Relative::SameLevel),
        ],
    ),
    ReferralRoute::of(Provision::of("secrets_law.2010").article(20), &[Doubt::Secrecy], SECRECY_DECIDERS),
    // Until 2010-09-30, in articles that have not been checked.
    ReferralRoute::of(Provision::of("secrets_law"), &[Doubt::Secrecy], SECRECY_DECIDERS),
    ReferralRoute::of(Provision::of("secrets_law"), &[Doubt::BeyondClassificationPower], CLASSIFIERS),
];

/// Art. 23: the list is open (等途径), and only what the public cannot see, or what is no official channel, falls outside.
pub(super) static CHANNELS_2019: [ChannelRule; 1] =
    [ChannelRule::of(N.article(23), Demand::OneOf(Borrowed(EVERY_PUBLIC_CHANNEL)))];

/// Every channel that the public can see and that is official.
pub(in crate::law) const EVERY_PUBLIC_CHANNEL: &[Channel] = &[
    Channel::Portal,
    Channel::OfficialSite,
    Channel::Weibo,
    Channel::WeChat,
    Channel::NewMedia,
    Channel::Gazette,
    Channel::PressConference,
    Channel::Press,
    Channel::Radio,
    Channel::Television,
    Channel::ReadingPoint,
    Channel::NoticeBoard,
    Channel::OtherPublic,
    Channel::TradingPlatform,
];
