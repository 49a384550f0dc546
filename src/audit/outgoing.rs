//! The acts by which the information of a matter left the agency, or was kept, whichever procedure has them on record: one list, in the order in
//! which they were entered.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::case::{Case, Track};
use crate::norm::{Attribute, Channel, Mode};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{self, Reply};
use crate::workflow::release::{Event, Release, ReleaseFile};
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

/// One act, with what it was done to. It is judged once, by what there was then; what comes later cures nothing of it.
#[derive(Clone, Debug)]
pub(super) struct Outgoing<'a> {
    pub(super) on: NaiveDate,
    pub(super) act: Act<'a>,
    /// The release as it stood before.
    pub(super) release: Release,
    /// Which entry it is.
    entry: (Track, usize),
    /// How many entries of the release it was made upon.
    pub(super) at: usize,
    /// The same of the review.
    pub(super) at_review: usize,
    /// Whether all of it left: of a divided document, and with a reply that grants in part, no entry says which part did.
    pub(super) whole: bool,
    /// The reply that it is, or that it handed over: what was closed in it is judged as in the reply.
    pub(super) reply: Option<&'a Reply>,
    /// Since when it was out, or put away, all the same, by an earlier act on the same version that went as far, as wholly, and stood still. How it
    /// had to go out is asked of that one, and of this only whether it was closed by then.
    pub(super) again: Option<NaiveDate>,
}

impl<'a> Outgoing<'a> {
    /// Every act by a day.
    pub(super) fn all(
        case: &'a Case,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Self>, RegimeError> {
        let acts = released(case.release(), on).chain(replied(case, on)).chain(disposed(case, on));
        let mut acts: Vec<Self> = acts
            .map(|(track, entry, day, act)| {
                // What the release itself enters it enters in its order.
                let at = if track == Track::Release { entry } else { case.release_seen(track, entry) };
                let at_review = case.review_seen(track, entry);
                let one = Self { at_review, ..Self::of(case.upon(at), (track, entry), at, day, act) };
                let handed_over =
                    matches!(act, Act::Released(Event::Provided)).then(|| one.handed_over(case)).flatten();
                Self { reply: one.reply.or(handed_over), ..one }
            })
            .collect();
        acts.sort_by_key(|one| case.place_of(one.entry.0, one.entry.1));
        let mut all = in_order(case.release(), acts.into_iter());
        for one in &mut all {
            // A whole grant is of every part: where one is closed for certain, that one went out, whichever it is.
            let known = one.matter(case).facts_on(place, calendar, one.on)?;
            one.whole &=
                known.parts().len() <= 1 || one.is_reply() && !known.closed_by_one_of(&place.on(one.on)?).is_empty();
        }
        Ok(all)
    }

    /// Those of a release that is judged apart from a matter.
    pub(super) fn of_release(file: &'a ReleaseFile, on: NaiveDate) -> Vec<Self> {
        let entries = file.journal().entries();
        // What was recorded was checked then.
        let upon = |at: usize| ReleaseFile::state_of(entries.get(..at).unwrap_or(entries)).unwrap_or_default();
        in_order(file, released(file, on).map(|(track, at, day, act)| Self::of(upon(at), (track, at), at, day, act)))
    }

    fn of(release: Release, entry: (Track, usize), at: usize, on: NaiveDate, act: Act<'a>) -> Self {
        let reply = if let Act::Replied(reply) = act { Some(reply) } else { None };
        Self {
            on,
            act,
            release,
            entry,
            at,
            at_review: 0,
            whole: !reply.is_some_and(Reply::withholds),
            reply,
            again: None,
        }
    }

    /// The reply that a provision hands over: the last one by its day, in whatever order the two were entered, where it supplied information of the
    /// same version.
    fn handed_over(&self, case: &'a Case) -> Option<&'a Reply> {
        let (_, reply) = case.last_reply(self.on).filter(|(day, _)| !self.is_of_another_version(Some(*day)))?;
        reply.supplies_information().then_some(reply)
    }

    /// The matter as it stood then.
    pub(super) fn matter<'c>(&self, case: &'c Case) -> Cow<'c, Case> {
        case.as_of(self.entry.0, self.entry.1)
    }

    /// In which mode it went: to the public, or to one applicant.
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

    /// 答复.
    pub(super) const fn is_reply(&self) -> bool {
        matches!(self.act, Act::Replied(_))
    }

    /// Whether it is the first act of its kind, of which everything is asked.
    pub(super) const fn is_first(&self) -> bool {
        self.again.is_none()
    }

    /// Whether only a part of it went out: 部分公开 by the label, or by the reply.
    pub(super) fn is_partial(&self) -> bool {
        self.release.attribute() == Some(Attribute::Partial) || self.reply.is_some_and(Reply::withholds)
    }

    /// The release as its gates see it, about to go out.
    pub(super) fn going_out(&self) -> Release {
        let release = self.release.clone();
        match self.act {
            Act::Released(event) => release.about_to(self.on, event),
            Act::Replied(_) => release.about_to(self.on, &Event::Provided),
            // On which channel nobody said, and no gate before a release asks.
            Act::MadeProactive | Act::Disposed(_) => {
                release.about_to(self.on, &Event::Published { channel: Channel::OtherPublic, by: None })
            }
        }
    }

    /// The day on which the version that left began, where it was not the first.
    pub(super) const fn since(&self) -> Option<NaiveDate> {
        self.release.since()
    }

    /// Whether something done on a day was done about another version than the one that left.
    pub(super) fn is_of_another_version(&self, done: Option<NaiveDate>) -> bool {
        self.since().zip(done).is_some_and(|(since, done)| done < since)
    }

    /// Whether it went to everybody.
    const fn is_to_all(&self) -> bool {
        matches!(self.act, Act::Released(Event::Published { .. }) | Act::MadeProactive | Act::Disposed(_))
    }

    /// 公开处置、转为主动公开: whether another procedure than the release let it out to everybody.
    pub(super) const fn is_let_out_elsewhere(&self) -> bool {
        self.leaves() && matches!(self.act, Act::MadeProactive | Act::Disposed(_))
    }

    /// Whether a later act does no more than this one did, which still stands.
    fn covers(&self, later: &Self, file: &ReleaseFile) -> bool {
        let version = |one: &Self| (one.release.stage().is_some(), one.since());
        let as_far =
            !self.leaves() || (self.is_to_all() || !later.is_to_all()) && (!self.is_partial() || later.is_partial());
        let between = file.journal().entries().get(self.at..later.at).unwrap_or_default();
        let taken_down = between.iter().any(|entry| matches!(entry.event(), Event::TakenDown));
        version(self) == version(later) && self.leaves() == later.leaves() && as_far && !taken_down
    }
}

/// The acts in their order, each with what it repeats. What is public is kept no more, whatever becomes of the review.
fn in_order<'a>(file: &ReleaseFile, acts: impl Iterator<Item = Outgoing<'a>>) -> Vec<Outgoing<'a>> {
    let mut all: Vec<Outgoing<'a>> = Vec::new();
    for mut one in acts {
        if matches!(one.act, Act::Disposed(Disposal::Withheld)) && one.release.is_public() {
            continue;
        }
        one.again = all.iter().find(|earlier| earlier.covers(&one, file)).map(|earlier| earlier.on);
        all.push(one);
    }
    all
}

/// 公开、提供、不予公开处置.
fn released(file: &ReleaseFile, on: NaiveDate) -> impl Iterator<Item = (Track, usize, NaiveDate, Act<'_>)> {
    let entries = file.journal().up_to(on).iter().enumerate();
    entries.filter_map(|(at, entry)| match entry.event() {
        // What the public cannot see did not leave.
        Event::Published { channel: Channel::Internal, .. } => None,
        event @ (Event::Published { .. } | Event::Provided | Event::Withheld) => {
            Some((Track::Release, at, entry.on(), Act::Released(event)))
        }
        _ => None,
    })
}

/// 答复、转为主动公开.
fn replied(case: &Case, on: NaiveDate) -> impl Iterator<Item = (Track, usize, NaiveDate, Act<'_>)> {
    let entries = case.application().journal().up_to(on).iter().enumerate();
    entries.filter_map(|(at, entry)| {
        let act = match entry.event() {
            application::Event::Replied { reply } if reply.supplies_information() => Act::Replied(reply),
            application::Event::MadeProactive => Act::MadeProactive,
            _ => return None,
        };
        Some((Track::Application, at, entry.on(), act))
    })
}

/// 处置, but for what is kept for whoever applies.
fn disposed(case: &Case, on: NaiveDate) -> impl Iterator<Item = (Track, usize, NaiveDate, Act<'_>)> {
    let entries = case.secrecy_review().journal().up_to(on).iter().enumerate();
    entries.filter_map(|(at, entry)| match entry.event() {
        secrecy_review::Event::Disposed { disposal } if *disposal != Disposal::OnRequest => {
            Some((Track::SecrecyReview, at, entry.on(), Act::Disposed(*disposal)))
        }
        _ => None,
    })
}
