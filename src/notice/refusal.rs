//! What the law refuses in a notice that is complete.

use super::{Answer, Bodies, Content, Head, Item, NoticeError, required};
use crate::citation::{Cited, Instrument, Provision, instrument};
use crate::deadline::Due;
use crate::fact::Truth;
use crate::law::index;
use crate::law::national::fees;
use crate::norm::{AnswerContent, Choice, ConsultationRule, Purpose, RequestContent, Role};
use crate::regime::Regime;
use crate::workflow::application::{Fee, Remedies, Reply, Way, ground};
use crate::workflow::approval::Approval;

use super::time::Time;
use super::worded::Worded;

/// Refuses what the law of the day does.
pub(super) fn refuse(
    head: &Head,
    content: &Content,
    regime: &Regime<'_>,
    time: &Time,
    told: Option<&Remedies>,
    by: Provision,
) -> Result<(), NoticeError> {
    let date = head.date();
    if let Some(given) = head.served().filter(|served| *served < date) {
        return Err(NoticeError::TooEarly { item: Item::Served, given, least: date, by });
    }
    match content {
        Content::Correction { items, .. } => {
            not_asked(items, regime, by)?;
            in_time(head, regime, time, by)
        }
        Content::Extension { days, consent, .. } => {
            in_time(head, regime, time, by)?;
            extension(*days, *consent, head, regime)
        }
        Content::Delay { until, .. } if *until <= date => {
            let least = date.succ_opt().unwrap_or(date);
            Err(NoticeError::TooEarly { item: Item::LastDay, given: *until, least, by })
        }
        Content::Letter { .. } => letter(content, regime, time),
        Content::ConsultationTold { sent, .. } if date < *sent => {
            Err(NoticeError::TooLate { item: Item::Sent, given: *sent, most: date, by })
        }
        Content::Fee { fee, .. } => other_fee(fee),
        Content::Reply { answer, review, .. } => reply(answer, review.as_ref(), regime, told, by),
        Content::NotCorrected { .. } | Content::NotPaid { .. } => time_over(head, time, by),
        Content::Receipt { .. }
        | Content::ReasonsRequest { .. }
        | Content::Delay { .. }
        | Content::ConsultationTold { .. }
        | Content::RecordAnswer { .. }
        | Content::ThirdPartyTold { .. }
        | Content::ReviewForm { .. } => Ok(()),
    }
}

/// Is everything that is to be corrected asked of an application by the nation's text? What a place alone wants holds no application up, and
/// nothing may be denied for want of it.
fn not_asked(items: &[Worded<RequestContent>], regime: &Regime<'_>, by: Provision) -> Result<(), NoticeError> {
    let national = regime.procedure().requests().contents();
    let asked = |content: RequestContent| national.iter().any(|row| **row == content);
    match items.iter().map(Worded::of).find(|content| !asked(*content)) {
        Some(content) => Err(NoticeError::NotAsked { content, by: national.first().map_or(by, Cited::by) }),
        None => Ok(()),
    }
}

/// On the reading that wants it before the time has ended, an extension that comes later has no effect; on the one by which a late correction notice
/// restarts nothing, such a notice holds nothing up.
fn in_time(head: &Head, regime: &Regime<'_>, time: &Time, by: Provision) -> Result<(), NoticeError> {
    let read = time.turned_on.and_then(|reading| regime.readings().of(reading));
    match (time.expired, read) {
        (Some(most), Some(Choice::NoticeBeforeExpiry | Choice::DoesNotRestart)) => {
            Err(NoticeError::TooLate { item: Item::Date, given: head.date(), most: *most, by })
        }
        _ => Ok(()),
    }
}

fn extension(days: u32, consent: Approval, head: &Head, regime: &Regime<'_>) -> Result<(), NoticeError> {
    if let Some(most) = regime.period(Purpose::ReplyExtension).statutory.filter(|most| most.length() < days) {
        return Err(NoticeError::ExtendedTooLong { days, most });
    }
    let Some(expected) = regime.procedure().requests().extension_consent() else { return Ok(()) };
    let given: Role = consent.capacity();
    if given != *expected {
        return Err(NoticeError::ConsentOfAnother { given, expected });
    }
    if head.date() < consent.on() {
        let (item, by) = (Item::Consent, expected.by());
        return Err(NoticeError::TooLate { item, given: consent.on(), most: head.date(), by });
    }
    Ok(())
}

fn letter(content: &Content, regime: &Regime<'_>, time: &Time) -> Result<(), NoticeError> {
    let Content::Letter { letter, .. } = content else { return Ok(()) };
    let written = required::rules(content.consults(), regime).find_map(ConsultationRule::written);
    if let Some(by) = written.filter(|_| letter.is_oral()) {
        return Err(NoticeError::Oral { by });
    }
    match (letter.window(), time.within) {
        (Some(given), Some(expected)) if given != *expected => Err(NoticeError::OtherWindow { given, expected }),
        _ => Ok(()),
    }
}

fn other_fee(fee: &Fee) -> Result<(), NoticeError> {
    let expected = Cited::new(fee.right_amount()?, fees::tariff(fee.basis()).by());
    if fee.amount() == *expected { Ok(()) } else { Err(NoticeError::OtherFee { given: fee.amount(), expected }) }
}

fn reply(
    answer: &Answer,
    review: Option<&Bodies>,
    regime: &Regime<'_>,
    told: Option<&Remedies>,
    by: Provision,
) -> Result<(), NoticeError> {
    let reply = answer.reply();
    let of_kind = required::reply(regime.procedure(), reply.kind()).unwrap_or(by);
    let mut kinds = core::iter::once(reply.kind()).chain(reply.kinds_beside().iter().copied());
    if let Some(kind) = kinds.find(|kind| kind.is_step()) {
        return Err(NoticeError::NotAReply { kind, by });
    }
    if answer.words().iter().any(|one| one.of() == AnswerContent::Remedies) {
        return Err(NoticeError::RemediesWorded { by });
    }
    // What it says without words is not said.
    let worded = |content: AnswerContent| match content {
        AnswerContent::Remedies => review.is_some(),
        _ => answer.words().iter().any(|one| one.of() == content),
    };
    if let Some(content) = reply.says().iter().find(|content| !worded(**content)) {
        return Err(NoticeError::Missing { item: Item::Says(*content), by: of_kind });
    }
    grounds(reply, regime, required::withholding(reply, regime.procedure()).unwrap_or(of_kind))?;
    match (reply.route_told(), told.map(|told| &told.way)) {
        (Some(route), Some(Way::Settled(right))) if route != **right => {
            Err(NoticeError::OtherRoute { told: route, by: right.by() })
        }
        (Some(told), Some(Way::Open { reading, .. })) => Err(NoticeError::OtherRoute { told, by: reading.by() }),
        _ => Ok(()),
    }
}

/// The grounds, as the audit of the reply judges them without facts: each stands in its text and can bear an answer, and where something is withheld
/// one is a ground for that.
fn grounds(reply: &Reply, regime: &Regime<'_>, by: Provision) -> Result<(), NoticeError> {
    let named = reply.grounds();
    if let Some(ground) = named.iter().find(|one| index::exists(**one) == Truth::No) {
        return Err(NoticeError::NoSuchProvision { ground: *ground, by });
    }
    if let Some(ground) = named.iter().find(|one| !bears(one, regime)) {
        return Err(NoticeError::NoGround { ground: *ground, by });
    }
    let none = |one: &Provision| ground::is_no_ground(one, regime) && !ground::bears_the_ungoverned(one, regime);
    match named.first().filter(|_| reply.withholds() && named.iter().all(none)) {
        Some(ground) => Err(NoticeError::NotAGround { ground: *ground, by }),
        None => Ok(()),
    }
}

/// Whether a provision can bear an answer: it stands in the edition that governs, or in a law or an administrative regulation that is not known to
/// be out of force. A local text adds no ground. A text that the register does not know is the agency's to answer for.
fn bears(named: &Provision, regime: &Regime<'_>) -> bool {
    let sound = |text: &Instrument| text.rank().can_forbid_disclosure();
    !ground::not_in_force(named, regime, regime.day()) && instrument(named.source()).is_none_or(sound)
}

fn time_over(head: &Head, time: &Time, by: Provision) -> Result<(), NoticeError> {
    let over = time.until.is_some_and(|until| match *until {
        Due::On(last) => last < head.date(),
        Due::Between(bounds) => bounds.latest() < head.date(),
    });
    let by = time.until.map_or(by, |until| until.by());
    if over { Ok(()) } else { Err(NoticeError::TimeNotOver { date: head.date(), by }) }
}
