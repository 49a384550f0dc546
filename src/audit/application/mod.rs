//! Was the application handled right: received, corrected, extended, charged, answered, and everybody heard?
//!
//! What was done is read off the journal, what was so off the findings, each on its day. An act that is not on record was not done; a fact that
//! is not on record is not known, and what turns on it is left unjudged.

mod confirmation;
mod excess;
mod extension;
mod gained;
mod grounds;
mod intake;
mod kinds;
mod passage;
mod reply;
pub(super) mod substance;
mod third_party;
mod time;

use intake::Notice;
use reply::Seen;

use std::borrow::Cow;

use chrono::NaiveDate;

use super::breach::Breach;
use super::breach_code::BreachCode;
use super::outgoing::{Act, Outgoing};
use super::report::Audit;
use super::want::Want;
use crate::calendar::Calendar;
use crate::case::{Case, CaseFacts, Track};
use crate::citation::{Cited, Code, Provision};
use crate::decision::{Decision, decide};
use crate::fact::Truth;
use crate::norm::{Mode, Period, ReplyKind};
use crate::notice::{Claims, NoticeKind};
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::application::{Application, ApplicationFile, Event, Reply};
use crate::workflow::journal::Entry;
use crate::workflow::release;

/// Audits the application of a matter, as far as it had gone by a day.
pub(super) fn application(
    case: &Case,
    place: &Jurisdiction,
    calendar: &Calendar,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    let state = case.application().shown(on);
    let replies = case.application().journal().up_to(on).iter().enumerate();
    let replies = replies.filter(|(_, entry)| matches!(entry.event(), Event::Replied { .. }));
    let replies: Vec<_> = replies.map(|(at, entry)| (at, entry, case.as_of(Track::Application, at))).collect();
    let mut desk = Desk::of(case, place, calendar, &state, on);
    if desk.entries.is_empty() {
        return Ok(desk.audit);
    }
    desk.intake()?;
    desk.excess()?;
    desk.extensions()?;
    desk.time()?;
    desk.gained()?;
    for (at, entry, then) in &replies {
        if let Event::Replied { reply } = entry.event() {
            desk.case = then;
            desk.reply(*at, entry.on(), reply)?;
        }
    }
    desk.case = case;
    desk.proposal()?;
    Ok(desk.audit)
}

/// Judges what left by an act that is no reply, by what is asked of a reply: whether it was closed, where it handed over what a reply had supplied;
/// else what third parties are owed before, and after, it is provided to an applicant or made public instead (art. 32), and that what they objected
/// to is not published before it was weighed. Of a divided document without a label nobody says which part went out.
pub(super) fn without_reply(
    out: &Outgoing<'_>,
    case: &Case,
    place: &Jurisdiction,
    calendar: &Calendar,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    let (state, matter, day) = (case.application().shown(on), out.matter(case), out.on);
    let mut desk = Desk { case: &matter, ..Desk::of(case, place, calendar, &state, on) };
    desk.arrived = desk.entries.first().map_or(day, Entry::on);
    // Where nobody applied, whoever was asked was asked in the coordination.
    let applied = desk.state.arrived_on().is_some();
    let mode = if applied { out.mode() } else { Mode::Proactive };
    let (regime, known) = (desk.regime(day)?, matter.facts_in(mode, place, calendar, day)?);
    let parts: Vec<Decision<'_>> = known.parts().iter().map(|part| decide(&regime, part)).collect();
    let whole = Reply::new(if out.is_partial() { ReplyKind::GrantedInPart } else { ReplyKind::Granted });
    let whole = matter.found_of_objection(day).map_or(whole.clone(), |found| whole.despite_objection(found));
    let reply = out.reply.unwrap_or(&whole);
    let at = desk.entries.iter().filter(|entry| entry.on() <= day).count();
    let seen = Seen { at, on: day, reply, regime: &regime, known: &known, parts: &parts };
    match out.act {
        _ if out.reply.is_some() => desk.handed_out(&seen),
        Act::MadeProactive if out.again.is_none_or(|since| since == day) => desk.third_parties(&seen, mode)?,
        _ if !out.is_first() => {}
        Act::Released(release::Event::Provided) if out.mode() == Mode::OnRequest => desk.third_parties(&seen, mode)?,
        _ => desk.objections(&seen, mode)?,
    }
    let mut audit = desk.audit;
    if out.reply.is_none() && !out.is_partial() {
        audit.leave_where_severed(out, &known);
    }
    Ok(audit)
}

impl Audit {
    /// Leaves what was wrong with what may not have gone out.
    fn leave_where_severed(&mut self, out: &Outgoing<'_>, known: &CaseFacts) {
        let went_out = |one: &Breach| {
            let is_all_theirs = known.names().all(|(_, whose)| whose.is_some() && whose == one.with);
            out.whole || known.severable() == Truth::No || is_all_theirs
        };
        let (certain, left): (Vec<Breach>, Vec<Breach>) =
            core::mem::take(&mut self.breaches).into_iter().partition(went_out);
        self.breaches = certain;
        for one in left {
            self.leave(one.code, one.with, Want::PartReleased, one.by);
        }
    }
}

/// Judges what an issued notice claims like an entry of the journal on its day: a reply, a correction, a fee, a delay, what was put away.
pub(super) fn claimed(
    claims: &Claims,
    case: &Case,
    place: &Jurisdiction,
    calendar: &Calendar,
    until: NaiveDate,
) -> Result<Audit, RegimeError> {
    let on = claims.date();
    let state = case.application().shown(until);
    let mut desk = Desk::of(case, place, calendar, &state, until);
    desk.arrived = desk.entries.first().map_or(on, Entry::on);
    let entries = desk.entries;
    let at = entries.iter().filter(|entry| entry.on() <= on).count();
    let earlier = entries.get(..at).unwrap_or_default();
    match claims.kind() {
        NoticeKind::Reply => {
            let recorded = entries.iter().find_map(|one| match one.event() {
                Event::Replied { reply } if one.on() == on => reply.objection(),
                _ => None,
            });
            if let Some(reply) = claims.reply() {
                let reply = match recorded {
                    Some(found) => reply.despite_objection(found),
                    None => reply,
                };
                desk.reply(at, on, &reply)?;
            }
        }
        NoticeKind::Correction => {
            // A last day sets a time as well as a length does.
            let dated = claims
                .last_day()
                .filter(|last| *last > on)
                .map(|last| Period::calendar_days(u32::try_from((last - on).num_days()).unwrap_or(u32::MAX)));
            // The very notice, where the journal has it, is not the one before.
            let before = intake::notices(earlier.iter().filter(|entry| entry.on() < on));
            let notice =
                Notice { on, items: claims.items(), within: claims.within().or(dated), served: None, corrected: None };
            desk.correction(notice, &before)?;
        }
        NoticeKind::Fee => {
            if let Some(fee) = claims.fee() {
                desk.fee(on, &fee, None)?;
            }
        }
        NoticeKind::Extension => {
            desk.extended_too_late(on)?;
        }
        NoticeKind::Delay => {
            desk.delay(at, on)?;
        }
        NoticeKind::NotCorrected => {
            desk.uncorrected(on, &intake::notices(earlier.iter()))?;
        }
        NoticeKind::NotPaid => {
            let fees = desk.asked(earlier)?;
            desk.unpaid(on, &fees)?;
        }
        _ => {}
    }
    Ok(desk.audit)
}

/// The auditor's desk.
struct Desk<'a> {
    case: &'a Case,
    place: &'a Jurisdiction,
    calendar: &'a Calendar,
    on: NaiveDate,
    arrived: NaiveDate,
    entries: &'a [Entry<Event>],
    state: &'a Application,
    /// The days on which a fee was asked for that was not owed.
    undue_fees: Vec<NaiveDate>,
    /// The provision of a correction that was asked for though nothing was to be corrected.
    undue_correction: Option<Provision>,
    /// The provision of a delay that had no basis.
    undue_delay: Option<Provision>,
    /// The delays that were told when the time had run out: the day of each, and the day until which it was told.
    late_delays: Vec<(NaiveDate, Cited<NaiveDate>)>,
    /// The file by which its time is judged: without the delays that were told when the time had run out.
    timed: Cow<'a, ApplicationFile>,
    /// Whether a correction that came in late leaves it abandoned, as it was found by the day of the audit.
    abandoned: Truth,
    audit: Audit,
}

impl<'a> Desk<'a> {
    /// The application of a matter, in the state in which it was on a day.
    fn of(
        case: &'a Case,
        place: &'a Jurisdiction,
        calendar: &'a Calendar,
        state: &'a Application,
        on: NaiveDate,
    ) -> Self {
        let entries = case.application().journal().up_to(on);
        Self {
            case,
            place,
            calendar,
            on,
            arrived: entries.first().map_or(on, Entry::on),
            entries,
            state,
            undue_fees: Vec::new(),
            undue_correction: None,
            undue_delay: None,
            late_delays: Vec::new(),
            timed: Cow::Borrowed(case.application()),
            abandoned: case.abandoned(on),
            audit: Audit::default(),
        }
    }

    /// The regime that governs the file on a day.
    fn regime(&mut self, day: NaiveDate) -> Result<Regime<'a>, RegimeError> {
        let regime = self.place.for_file(self.arrived, day.max(self.arrived))?;
        self.audit.readings.extend(regime.turned_on());
        Ok(regime)
    }

    fn facts(&self, day: NaiveDate) -> Result<CaseFacts, RegimeError> {
        self.case.facts_on(self.place, self.calendar, day)
    }

    /// What had happened before an entry.
    fn before(&self, at: usize) -> impl DoubleEndedIterator<Item = &'a Entry<Event>> + use<'a> {
        self.entries.iter().take(at)
    }

    fn find(&mut self, code: BreachCode, by: Vec<Provision>, day: NaiveDate) {
        self.audit.find(code, None, by, day);
    }

    fn find_with(&mut self, code: BreachCode, with: Option<Code>, by: Vec<Provision>, day: NaiveDate) {
        self.audit.find(code, with, by, day);
    }

    fn add(&mut self, breach: Breach) {
        self.audit.add(breach);
    }

    fn leave(&mut self, code: BreachCode, want: Want, by: Vec<Provision>) {
        self.audit.leave(code, None, want, by);
    }
}
