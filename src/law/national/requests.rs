//! How applications are received and answered under the two editions: 2019 arts. 27 to 45, and what has been verified of 2007
//! arts. 13 and 20 to 28.

use std::borrow::Cow::Borrowed;

use crate::citation::{Cited, Provision};
use crate::norm::{
    AnswerContent as Says, AnswerRule, ClockRules, Consulted, Intake, Reading, ReceiptDay, ReceiptRule, ReplyKind,
    RequestContent, RequestDuty, RequestRules, Role,
};

const N: Provision = Provision::of("national.2019");
const N07: Provision = Provision::of("national.2007");
const LETTER_207: Provision = Provision::of("letter.2015.207");

/// 2019.
pub(in crate::law) static REQUESTS_2019: RequestRules = RequestRules {
    receipts: Borrowed(&ARTICLE_31),
    contents: Borrowed(&ARTICLE_29),
    duties: Borrowed(&DUTIES_2019),
    extension_consent: Some(Cited::new(Role::DisclosureOfficeHead, N.article(33).paragraph(2))),
};

/// Art. 31. For the internet, and for signed mail addressed past the office, the letter of 2015 says otherwise; what is handed in
/// at another desk no text speaks of.
static ARTICLE_31: [ReceiptRule; 10] = [
    ReceiptRule::of(N.article(31).item(1), Intake::InPerson, ReceiptDay::Arrival),
    ReceiptRule::of(N.article(31).item(1), Intake::Oral, ReceiptDay::Arrival),
    ReceiptRule::of(N.article(31).item(1), Intake::OtherDesk, ReceiptDay::Open),
    ReceiptRule::of(N.article(31).item(2).part("a"), Intake::SignedMail, ReceiptDay::Arrival),
    ReceiptRule::of(
        N.article(31).item(2).part("a"),
        Intake::SignedMailPastOffice,
        ReceiptDay::Read(Reading::MailPastOffice),
    ),
    ReceiptRule::of(N.article(31).item(2).part("b"), Intake::OrdinaryMail, ReceiptDay::Confirmation),
    ReceiptRule::of(N.article(31).item(3), Intake::Web, ReceiptDay::Read(Reading::OnlineReceipt)),
    ReceiptRule::of(N.article(31).item(3), Intake::Email, ReceiptDay::Read(Reading::OnlineReceipt)),
    ReceiptRule::of(N.article(31).item(3), Intake::Fax, ReceiptDay::Confirmation),
    ReceiptRule::of(LETTER_207.item(5), Intake::OtherChannel, ReceiptDay::Read(Reading::ChannelReceipt)),
];

/// Art. 29 para. 2. No purpose is asked for.
static ARTICLE_29: [Cited<RequestContent>; 5] = [
    Cited::new(RequestContent::Name, N.article(29).paragraph(2).item(1)),
    Cited::new(RequestContent::IdentityProof, N.article(29).paragraph(2).item(1)),
    Cited::new(RequestContent::Contact, N.article(29).paragraph(2).item(1)),
    Cited::new(RequestContent::Description, N.article(29).paragraph(2).item(2)),
    Cited::new(RequestContent::FormOfProvision, N.article(29).paragraph(2).item(3)),
];

static DUTIES_2019: [Cited<RequestDuty>; 13] = [
    Cited::new(RequestDuty::AnyoneMayApply, N.article(27)),
    Cited::new(RequestDuty::OpenChannels, N.article(28)),
    Cited::new(RequestDuty::OfficeReceives, N.article(29).paragraph(1)),
    Cited::new(RequestDuty::FillInForm, N.article(29).paragraph(1)),
    Cited::new(RequestDuty::Guide, N.article(30)),
    Cited::new(RequestDuty::AnswerOnTheSpot, N.article(33).paragraph(1)),
    Cited::new(RequestDuty::RequestedForm, N.article(40)),
    Cited::new(RequestDuty::CorrectRecord, N.article(41)),
    Cited::new(RequestDuty::MayChargeFee, N.article(42).paragraph(1)),
    Cited::new(RequestDuty::HelpDisabled, N.article(43)),
    Cited::new(RequestDuty::ExamineProposal, N.article(44).paragraph(2)),
    Cited::new(RequestDuty::DisclosePromptly, N.article(44).paragraph(2)),
    Cited::new(RequestDuty::HandlingSystem, N.article(45)),
];

/// Arts. 30, 33 and 35.
pub(in crate::law) static CLOCK_2019: ClockRules = ClockRules {
    extension_notice: N.article(33).paragraph(2),
    restart_on_correction: Some(N.article(30)),
    excluded_by: N.article(33).paragraph(3),
    excluded: &[Consulted::ThirdParty, Consulted::InvolvedAgency, Consulted::CoMaker],
    delayed_period: Some(N.article(35)),
};

/// Arts. 30 and 35 to 39.
pub(in crate::law) static ANSWERS_2019: [AnswerRule; 13] = [
    AnswerRule::of(ReplyKind::StillUnclear, N.article(30), &[&[Says::CannotProvide]]),
    AnswerRule::of(ReplyKind::NotProcessed, N.article(35), &[&[Says::NotProcessed]]),
    AnswerRule::of(ReplyKind::AlreadyPublic, N.article(36).item(1), &[&[Says::Manner, Says::Channel]]),
    AnswerRule::of(
        ReplyKind::Granted,
        N.article(36).item(2),
        &[&[Says::Information], &[Says::Manner, Says::Channel, Says::Time]],
    ),
    AnswerRule::of(ReplyKind::Refused, N.article(36).item(3), &[&[Says::Reasons]]),
    AnswerRule::of(ReplyKind::DoesNotExist, N.article(36).item(4), &[&[Says::NonExistence]]),
    AnswerRule::of(ReplyKind::NotThisAgency, N.article(36).item(5), &[&[Says::Reasons]])
        .if_known(&[Says::ResponsibleAgency]),
    AnswerRule::of(ReplyKind::NotProcessedAgain, N.article(36).item(6), &[&[Says::NotProcessedAgain]]),
    AnswerRule::of(ReplyKind::SpecialRegistry, N.article(36).item(7), &[&[Says::SpecialRules]]),
    AnswerRule::of(
        ReplyKind::GrantedInPart,
        N.article(37),
        &[&[Says::Information, Says::ReasonsForPart], &[Says::Manner, Says::Channel, Says::Time, Says::ReasonsForPart]],
    ),
    AnswerRule::of(ReplyKind::ProcessingNeeded, N.article(38), &[&[Says::CannotProvide]]),
    AnswerRule::of(ReplyKind::NotAnApplication, N.article(39).paragraph(1), &[&[Says::NotAnApplication]])
        .may(&[Says::Channel]),
    AnswerRule::of(ReplyKind::Publication, N.article(39).paragraph(2), &[&[]]).may(&[Says::Channel]),
];

/// 2007: the letter of 2015 was made under it. It asks for no proof of identity.
pub(in crate::law) static REQUESTS_2007: RequestRules = RequestRules {
    receipts: Borrowed(&LETTER_2015_207),
    contents: Borrowed(&ARTICLE_20),
    duties: Borrowed(&DUTIES_2007),
    extension_consent: Some(Cited::new(Role::DisclosureOfficeHead, N07.article(24).paragraph(2))),
};

static LETTER_2015_207: [ReceiptRule; 10] = [
    ReceiptRule::of(LETTER_207.item(1), Intake::InPerson, ReceiptDay::Arrival),
    ReceiptRule::of(LETTER_207.item(1), Intake::Oral, ReceiptDay::Arrival),
    ReceiptRule::of(N07.article(24).paragraph(2), Intake::OtherDesk, ReceiptDay::Open),
    ReceiptRule::of(LETTER_207.item(2), Intake::SignedMail, ReceiptDay::Arrival),
    ReceiptRule::of(LETTER_207.item(2), Intake::SignedMailPastOffice, ReceiptDay::Confirmation),
    ReceiptRule::of(LETTER_207.item(2), Intake::OrdinaryMail, ReceiptDay::Confirmation),
    // The default of the reading rests on art. 31 of 2019, and the court counted the system's own confirmation.
    ReceiptRule::of(LETTER_207.item(5), Intake::Web, ReceiptDay::Open),
    ReceiptRule::of(LETTER_207.item(3), Intake::Email, ReceiptDay::Arrival),
    ReceiptRule::of(LETTER_207.item(4), Intake::Fax, ReceiptDay::Confirmation),
    ReceiptRule::of(LETTER_207.item(5), Intake::OtherChannel, ReceiptDay::Read(Reading::ChannelReceipt)),
];

static DUTIES_2007: [Cited<RequestDuty>; 4] = [
    Cited::new(RequestDuty::MayApplyForOwnNeeds, N07.article(13)),
    Cited::new(RequestDuty::AnswerOnTheSpot, N07.article(24).paragraph(1)),
    Cited::new(RequestDuty::CorrectRecord, N07.article(25)),
    Cited::new(RequestDuty::RequestedForm, N07.article(26)),
];

static ARTICLE_20: [Cited<RequestContent>; 4] = [
    Cited::new(RequestContent::Name, N07.article(20)),
    Cited::new(RequestContent::Contact, N07.article(20)),
    Cited::new(RequestContent::Description, N07.article(20)),
    Cited::new(RequestContent::FormOfProvision, N07.article(20)),
];

/// Art. 24: only the hearing of third parties is left out. What a correction does to the period the text does not say.
pub(in crate::law) static CLOCK_2007: ClockRules = ClockRules {
    extension_notice: N07.article(24).paragraph(2),
    restart_on_correction: None,
    excluded_by: N07.article(24).paragraph(3),
    excluded: &[Consulted::ThirdParty],
    delayed_period: None,
};

/// Art. 21, and art. 22, which has not been verified.
pub(in crate::law) static ANSWERS_2007: [AnswerRule; 6] = [
    AnswerRule::of(
        ReplyKind::AlreadyPublic,
        N07.article(21).item(1),
        &[&[Says::Manner, Says::Channel], &[Says::Information]],
    ),
    AnswerRule::of(
        ReplyKind::Granted,
        N07.article(21).item(1),
        &[&[Says::Manner, Says::Channel], &[Says::Information]],
    ),
    AnswerRule::of(ReplyKind::Refused, N07.article(21).item(2), &[&[Says::Reasons]]),
    AnswerRule::of(ReplyKind::NotThisAgency, N07.article(21).item(3), &[&[]]).if_known(&[Says::ResponsibleAgency]),
    AnswerRule::of(ReplyKind::DoesNotExist, N07.article(21).item(3), &[&[Says::NonExistence]]),
    AnswerRule::of(ReplyKind::GrantedInPart, N07.article(22), &[&[Says::Information]]),
];
