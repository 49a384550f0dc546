//! What a notice of each kind has to hold, under the texts in force.

use super::{Content, Item, NoticeKind};
use crate::citation::{Cited, Provision};
use crate::law::Edition;
use crate::norm::{
    AnswerRule, ConsultationRule, Consulted, FollowUp, LetterContent, LocalRules, Mode, Purpose, Reading, ReplyGate,
    ReplyKind, RequestDuty, ReviewDuty, ReviewRules, Silence, Window,
};
use crate::regime::Regime;
use crate::workflow::application::Reply;
use crate::workflow::consultation::{Letter, Opinion};
use crate::workflow::{consultation, secrecy_review};

/// The table: the kind, what it has to hold, in the order of the text.
const fn held(kind: NoticeKind) -> &'static [Item] {
    match kind {
        NoticeKind::Receipt => &[Item::Request, Item::Received],
        NoticeKind::Correction => &[Item::Corrections, Item::Within],
        NoticeKind::ReasonsRequest => &[Item::Finding],
        NoticeKind::Extension => &[Item::Extended],
        NoticeKind::Delay => &[Item::Finding, Item::LastDay],
        NoticeKind::ThirdPartyLetter
        | NoticeKind::CoMakerLetter
        | NoticeKind::AgencyLetter
        | NoticeKind::CoordinationLetter => {
            &[Item::Letter(LetterContent::Description), Item::Letter(LetterContent::Points)]
        }
        NoticeKind::ConsultationTold => &[Item::Consulted, Item::Sent],
        NoticeKind::Fee => &[Item::Finding, Item::Standard, Item::Amount, Item::WayToPay],
        NoticeKind::Reply => &[Item::Request, Item::ReplyKind],
        NoticeKind::RecordAnswer => &[Item::Request, Item::Outcome, Item::Reasons],
        NoticeKind::ThirdPartyTold => &[Item::Information, Item::Reasons],
        NoticeKind::NotCorrected | NoticeKind::NotPaid => &[Item::Request, Item::EarlierServed],
        // Which fields the form has, only a local text says.
        NoticeKind::ReviewForm => &[],
    }
}

/// The provision that a kind of notice stands under; `None` where no text in force knows it.
pub(super) fn basis(kind: NoticeKind, consults: Option<(Consulted, Mode)>, regime: &Regime<'_>) -> Option<Provision> {
    let edition = regime.procedure();
    let period = |purpose| regime.period(purpose).statutory.map(|period| period.by());
    match kind {
        NoticeKind::Receipt => edition.requests().duty(RequestDuty::HandlingSystem).or_else(|| period(Purpose::Reply)),
        NoticeKind::Correction => gate(edition, ReplyKind::AskForCorrection),
        NoticeKind::ReasonsRequest | NoticeKind::Delay => edition.clock().delayed_period(),
        NoticeKind::Extension => Some(edition.clock().extension_notice()),
        NoticeKind::ThirdPartyLetter
        | NoticeKind::CoMakerLetter
        | NoticeKind::AgencyLetter
        | NoticeKind::CoordinationLetter => rules(consults, regime).next().map(ConsultationRule::by),
        NoticeKind::ConsultationTold => Some(edition.clock().excluded().0),
        // The method of 2020 carries out art. 42; under the 2007 text it has nothing to carry out.
        NoticeKind::Fee | NoticeKind::NotPaid => {
            edition.requests().duty(RequestDuty::MayChargeFee).and_then(|_| period(Purpose::FeePayment))
        }
        NoticeKind::Reply => period(Purpose::Reply),
        NoticeKind::RecordAnswer => edition.requests().duty(RequestDuty::CorrectRecord),
        NoticeKind::ThirdPartyTold => edition.follow_up(FollowUp::NotifyThirdParty),
        NoticeKind::NotCorrected => edition.clock().restart_on_correction(),
        NoticeKind::ReviewForm => secrecy_review::duty(regime, ReviewDuty::ReviewBeforeRelease),
    }
}

/// What a kind has to hold: the table, and what a local text asks of a letter or of the form.
pub(super) fn required(kind: NoticeKind, consults: Option<(Consulted, Mode)>, regime: &Regime<'_>) -> Vec<Cited<Item>> {
    let Some(by) = basis(kind, consults, regime) else { return Vec::new() };
    let letter = || rules(consults, regime).flat_map(ConsultationRule::contents);
    let form = || {
        let local = regime.local().in_force().map(LocalRules::review).filter(|_| kind == NoticeKind::ReviewForm);
        local.into_iter().flat_map(ReviewRules::form)
    };
    // What a local text asks for is cited there, and not from the nation's.
    let own = |item: &Item| match item {
        Item::Letter(content) => letter().find(|row| row.value() == content).map(Cited::by),
        _ => None,
    };
    let mut rows: Vec<_> = held(kind).iter().map(|item| Cited::new(*item, own(item).unwrap_or(by))).collect();
    let asked = |row: &Cited<Item>, rows: &[Cited<Item>]| rows.iter().any(|one| one.value() == row.value());
    let more = letter().map(|row| row.map(Item::Letter)).chain(form().map(|row| row.map(Item::Form)));
    for row in more {
        if !asked(&row, &rows) {
            rows.push(row);
        }
    }
    rows
}

/// The rules that shape a letter, the nation's first.
pub(super) fn rules<'j>(
    consults: Option<(Consulted, Mode)>,
    regime: &Regime<'j>,
) -> impl Iterator<Item = &'j ConsultationRule> + use<'j> {
    let of = consults.map(|(consulted, mode)| consultation::rules(regime, consulted, mode));
    of.into_iter().flatten()
}

/// What silence on a letter means: the nation's rule before the place's, and none where the time for it is left to a letter that sets none.
pub(super) fn silence(
    consults: Option<(Consulted, Mode)>,
    letter: &Letter,
    regime: &Regime<'_>,
) -> Option<Cited<Silence>> {
    let speaks = |rule: &ConsultationRule| {
        let timed = rule.answer_window().is_some_and(|window| match *window {
            Window::Period(_) => true,
            Window::SetInLetter => letter.window().is_some(),
        });
        rule.effect_of_silence().filter(|_| timed)
    };
    rules(consults, regime).find_map(speaks)
}

/// The reading on which it turns whether silence on a letter agrees: of one to withhold, how far the deeming reaches.
pub(super) fn silence_turns_on(content: &Content, regime: &Regime<'_>) -> Option<Reading> {
    let Content::Letter { letter, .. } = content else { return None };
    let agrees = silence(content.consults(), letter, regime).is_some_and(|one| *one == Silence::AgreesWithProposer);
    (agrees && letter.opinion() == Some(Opinion::Withhold)).then_some(Reading::SilenceReach)
}

/// The provision of a kind of reply.
pub(super) fn reply(edition: &Edition, kind: ReplyKind) -> Option<Provision> {
    let rule = edition.answers().iter().find(|rule| rule.reply() == kind).map(AnswerRule::by);
    let definition = || (kind == ReplyKind::NotGovernmentInformation).then(|| edition.definition().by());
    rule.or_else(|| gate(edition, kind)).or_else(definition)
}

/// The provision under which a reply withholds: on refusals, otherwise on what is given in part; `None` where it withholds nothing.
pub(super) fn withholding(reply: &Reply, edition: &Edition) -> Option<Provision> {
    let is = |kind: &ReplyKind| reply.kind() == *kind || reply.kinds_beside().contains(kind);
    [ReplyKind::Refused, ReplyKind::GrantedInPart].into_iter().find(is).and_then(|kind| self::reply(edition, kind))
}

fn gate(edition: &Edition, kind: ReplyKind) -> Option<Provision> {
    edition.gates().iter().find(|gate| gate.reply() == kind).map(ReplyGate::by)
}

/// What a reply lacks of what its kinds have to say: a refusal, also of a part, names its grounds, and the remedies are told where that is settled.
pub(super) fn of_reply(reply: &Reply, regime: &Regime<'_>) -> Vec<Cited<Item>> {
    let by = withholding(reply, regime.procedure()).filter(|_| reply.grounds().is_empty());
    let grounds = by.map(|by| Cited::new(Item::Grounds, by));
    let lacks = reply.lacks(regime).into_iter().map(|lack| lack.map(Item::Says));
    grounds.into_iter().chain(lacks).collect()
}
