//! The acts by which the information of a matter left the agency, or was kept, whichever procedure has them on record.

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::case::Case;
use crate::norm::{Attribute, Mode};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{self, Reply};
use crate::workflow::matter::Procedure as _;
use crate::workflow::release::{Event, Release};
use crate::workflow::secrecy_review::{self, Disposal};

/// What was done.
#[derive(Copy, Clone, Debug)]
pub(super) enum Act<'a> {
    /// 公开、提供、不予公开处置, as the release has it.
    Released(&'a Event),
    /// 答复: a reply that supplied information.
    Replied(&'a Reply),
    /// 转为主动公开: what somebody had applied for was disclosed to all (art. 44).
    MadeProactive,
    /// 处置, as the review has it.
    Disposed(Disposal),
}

/// One act, with what it was done to.
#[derive(Clone, Debug)]
pub(super) struct Outgoing<'a> {
    pub(super) on: NaiveDate,
    pub(super) act: Act<'a>,
    /// The release as it stood before.
    pub(super) release: Release,
    /// Whether all of it left: of a divided document, and with a reply that grants in part, no entry says which part did.
    pub(super) whole: bool,
    /// How it had to go out is asked of another act, and of this one only whether it was closed by then: another channel of a publication that
    /// stands, the handing over of what a reply supplied, the same given once more.
    pub(super) again: bool,
}

impl<'a> Outgoing<'a> {
    /// Every act by a day, in order. What the application or the review records of a version that was published, or put away, by then is no act of
    /// its own; how one that was published only afterwards had to go out, the release says.
    pub(super) fn all(
        case: &'a Case,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Self>, RegimeError> {
        let mut all: Vec<Self> = Vec::new();
        for entry in case.application().journal().up_to(on) {
            if let application::Event::Replied { reply } = entry.event()
                && reply.supplies_information()
            {
                let mut one = Self::of(case, entry.on(), Act::Replied(reply));
                one.again = all.iter().any(|earlier| earlier.since() == one.since() && (earlier.whole || !one.whole));
                all.push(one);
            }
        }
        let replied = !all.is_empty();
        let mut release = Release::default();
        for (at, entry) in case.release().journal().up_to(on).iter().enumerate() {
            if let event @ (Event::Published { .. } | Event::Provided | Event::Withheld) = entry.event() {
                let again = release.is_out_already(event) || replied && matches!(event, Event::Provided);
                let act = Act::Released(event);
                all.push(Self { on: entry.on(), act, release: release.clone(), whole: true, again });
            }
            // What was recorded was checked then.
            if release.take(at, entry.on(), entry.event()).is_err() {
                break;
            }
        }
        for (day, act) in recorded_elsewhere(case, on) {
            let mut one = Self::of(case, day, act);
            let kind = |one: &Self| (one.since(), one.mode(), one.leaves());
            let alike = |other: &&Self| kind(other) == (one.since(), Mode::Proactive, one.leaves());
            // What is public is kept no more, whatever becomes of the review.
            let moot = !one.leaves() && one.release.is_public();
            let on_record = all.iter().filter(alike).map(|other| other.on).min();
            if !moot && on_record.is_none_or(|first| day < first) {
                one.again = on_record.is_some();
                all.push(one);
            }
        }
        for one in &mut all {
            // A whole grant is of every part: where one is closed for certain, that one went out, whichever it is.
            let known = case.facts_on(place, calendar, one.on)?;
            one.whole &=
                known.parts().len() <= 1 || one.is_reply() && !known.closed_by_one_of(&place.on(one.on)?).is_empty();
        }
        all.sort_by_key(|one| one.on);
        Ok(all)
    }

    fn of(case: &Case, on: NaiveDate, act: Act<'a>) -> Self {
        let whole = !matches!(act, Act::Replied(reply) if reply.withholds());
        Self { on, act, release: case.release().on(on), whole, again: false }
    }

    /// To whom it went: to the public, or to one applicant.
    pub(super) fn mode(&self) -> Mode {
        match self.act {
            Act::Replied(_) => Mode::OnRequest,
            Act::Released(Event::Published { .. }) | Act::MadeProactive | Act::Disposed(_) => Mode::Proactive,
            Act::Released(_) => self.release.mode(),
        }
    }

    /// Whether it left, and was not kept.
    pub(super) const fn leaves(&self) -> bool {
        !matches!(self.act, Act::Released(Event::Withheld) | Act::Disposed(Disposal::Withheld))
    }

    /// Whether a procedure other than the release has it on record, and the release has not, so that no entry of its own is judged.
    pub(super) const fn is_recorded_elsewhere(&self) -> bool {
        matches!(self.act, Act::MadeProactive | Act::Disposed(_))
    }

    /// 答复.
    pub(super) const fn is_reply(&self) -> bool {
        matches!(self.act, Act::Replied(_))
    }

    /// Whether it is what somebody applied for, or may have, by an act that is no reply.
    pub(super) fn is_for_an_applicant(&self) -> bool {
        match self.act {
            Act::Released(Event::Provided) => !self.again && self.mode() == Mode::OnRequest,
            Act::MadeProactive => true,
            Act::Released(_) | Act::Replied(_) | Act::Disposed(_) => false,
        }
    }

    /// 部分公开: whether the label says that only a part of it goes out.
    pub(super) fn is_partial(&self) -> bool {
        self.release.attribute() == Some(Attribute::Partial)
    }

    /// The day on which the version that left began, where it was not the first.
    pub(super) const fn since(&self) -> Option<NaiveDate> {
        self.release.since()
    }

    /// Whether something done on a day was done about another version than the one that left.
    pub(super) fn is_of_another_version(&self, done: Option<NaiveDate>) -> bool {
        self.since().zip(done).is_some_and(|(since, done)| done < since)
    }
}

/// What the application says to have been disclosed to all, and what the review says to have become of it.
fn recorded_elsewhere(case: &Case, on: NaiveDate) -> impl Iterator<Item = (NaiveDate, Act<'_>)> {
    let made = case.application().journal().up_to(on).iter().filter_map(|entry| match entry.event() {
        application::Event::MadeProactive => Some((entry.on(), Act::MadeProactive)),
        _ => None,
    });
    let disposed = case.secrecy_review().journal().up_to(on).iter().filter_map(|entry| match entry.event() {
        secrecy_review::Event::Disposed { disposal } if *disposal != Disposal::OnRequest => {
            Some((entry.on(), Act::Disposed(*disposal)))
        }
        _ => None,
    });
    made.chain(disposed)
}
