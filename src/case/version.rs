//! The version of a release that is at hand: what let it out, whichever procedure did, and where its gates are kept.

use chrono::NaiveDate;

use super::{Case, Track};
use crate::calendar::Calendar;
use crate::norm::{Mode, Record};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application;
use crate::workflow::journal::Entry;
use crate::workflow::release::{Event, Release, ReleaseFile};
use crate::workflow::secrecy_review::{self, Disposal};

impl Case {
    /// The release as it stands on a day, whichever procedure let it out: what the review disposed of as public (公开处置), or the application made
    /// proactive (art. 44), is with everybody though the release entered no publication, and what a reply supplied of it was provided.
    pub(crate) fn released(&self, on: NaiveDate) -> Release {
        let release = self.upon(self.release().journal().up_to(on).len());
        let since = release.since();
        let of_this_version = |then: &Release| then.stage().is_some() && then.since() == since;
        let public = self.let_out(on).filter(|(_, seen)| of_this_version(&self.upon(*seen))).map(|(day, _)| day);
        let supplied = self.supplied(on).filter(|(_, seen)| {
            let then = self.upon(*seen);
            of_this_version(&then) && then.mode() == Mode::OnRequest
        });
        let release = match supplied {
            Some((day, _)) => release.supplied(day),
            None => release,
        };
        release.let_out(public)
    }

    /// The one reading of a bare draft: whether the gates of the version that so many entries of the release had made were on record by the day on which
    /// it left. Of what was drafted, labelled and formed, and no more, they are kept elsewhere, as where nothing was drafted, unless a review
    /// disposed of it as public (公开处置). What is entered later says nothing of that day.
    pub(crate) fn keeps_gates(&self, at: usize, left: NaiveDate) -> bool {
        self.release().is_more_than_drafted(at, left) || self.review_of(at, left).any(lets_out)
    }

    /// Whether another procedure, a reply or art. 44, let the version at hand on a day out by then, upon a bare draft.
    pub(crate) fn gates_elsewhere(&self, by: NaiveDate) -> bool {
        let release = self.release();
        let at_hand = |seen: usize| release.version(seen, by) == release.version(usize::MAX, by);
        let mut out = self.supplied(by).into_iter().chain(self.let_out(by));
        !self.keeps_gates(usize::MAX, by) && out.any(|(_, seen)| at_hand(seen))
    }

    /// Whether a review is on record by a day of the version that so many entries of the release had made: that of another says nothing of it, but one
    /// that had no opinion at the change is of the next version too.
    pub(crate) fn has_review_of(&self, at: usize, by: NaiveDate) -> bool {
        let entered = self.secrecy_review().journal().up_to(by).iter().skip(self.secrecy_review().begun(by));
        let opined = entered.into_iter().any(|entry| matches!(entry.event(), secrecy_review::Event::Opined { .. }));
        let stage = self.secrecy_review().shown(by).stage();
        let runs = !opined && stage.is_some_and(|stage| !matches!(stage, secrecy_review::Stage::Returned(_)));
        runs || self.review_of(at, by).next().is_some()
    }

    /// What the review has come to on a day for what goes out in a mode, of the version that so many entries of the release had made. An opinion upon an
    /// earlier one is none on it, though it was given on the day of the change. Where it was prepared anew once it was disposed of, the one before stands
    /// while it goes further, unless the one at hand has said anything against it.
    pub(crate) fn review_outcome(
        &self,
        mode: Mode,
        place: &Jurisdiction,
        calendar: &Calendar,
        (at, on): (usize, NaiveDate),
    ) -> Result<secrecy_review::Outcome, RegimeError> {
        let (file, since) = (self.secrecy_review(), self.review_since(at, on));
        let outcome = |standing| file.outcome_since(since, standing, place, calendar, on);
        let this = outcome(file.at_hand(on))?;
        let before = file.before_this(on).filter(|before| file.opinion_of(*before).is_some_and(|entry| since <= entry));
        Ok(match before.map(outcome).transpose()? {
            Some(before) => this.or_before(before, mode),
            None => this,
        })
    }

    /// Where the review stands on a day, of the version at hand.
    pub(crate) fn review_progress(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<secrecy_review::Progress, RegimeError> {
        self.secrecy_review().progress_since(self.review_since(usize::MAX, on), place, calendar, on)
    }

    /// How many entries of the review were made upon earlier versions than so many entries of the release had made.
    pub(crate) fn review_since(&self, at: usize, on: NaiveDate) -> usize {
        let version = self.release().version(at, on);
        let entries = 0..self.secrecy_review().journal().up_to(on).len();
        entries.take_while(|entry| self.version_upon(Track::SecrecyReview, *entry, on) < version).count()
    }

    /// The version upon which an entry of a procedure was made.
    pub(crate) fn version_upon(&self, track: Track, entry: usize, on: NaiveDate) -> usize {
        self.release().version(self.release_seen(track, entry), on)
    }

    /// Whether the release entered by a day what the review has to, of the version that the last of so many entries of the review disposed of: nobody
    /// has to enter it once more.
    pub(crate) fn has_release_recorded(&self, record: Record, (reviewed, on): (usize, NaiveDate)) -> bool {
        let disposed = |event: &secrecy_review::Event| matches!(event, secrecy_review::Event::Disposed { .. });
        let mut entries = self.secrecy_review().journal().up_to(on).iter().take(reviewed);
        let Some(last) = entries.rposition(|entry| disposed(entry.event())) else { return false };
        let version = self.version_upon(Track::SecrecyReview, last, on);
        let mut entries = self.release().journal().up_to(on).iter().enumerate();
        entries.any(|(at, entry)| {
            let entered = matches!(entry.event(), Event::Recorded { record: one } if *one == record);
            entered && self.version_upon(Track::Release, at, on) == version
        })
    }

    /// Whether the opinion of the review at hand was given upon an earlier version of the release, or before that was opened again.
    pub(crate) fn is_opinion_overtaken(&self, on: NaiveDate) -> bool {
        let review = self.secrecy_review();
        let Some(entry) = review.opinion_of(review.at_hand(on)) else { return false };
        let given = review.journal().entries().get(entry).map(Entry::on);
        entry < self.review_since(usize::MAX, on) || given < self.release().shown(on).since()
    }

    /// What was entered of that review.
    fn review_of(&self, at: usize, by: NaiveDate) -> impl Iterator<Item = &secrecy_review::Event> {
        let version = self.release().version(at, by);
        let entries = self.secrecy_review().journal().up_to(by).iter().enumerate();
        let of_it = move |entry: usize| self.version_upon(Track::SecrecyReview, entry, by) == version;
        entries.filter(move |(entry, _)| of_it(*entry)).map(|(_, entry)| entry.event())
    }

    /// The same of what a reply supplies: whether a way out to applicants is on record at all.
    pub(crate) fn keeps_gates_for_applicants(&self, at: usize, left: NaiveDate) -> bool {
        let of_applicants = self.upon(at).stage().is_some_and(|stage| stage.mode() == Mode::OnRequest);
        of_applicants && self.keeps_gates(at, left)
    }

    /// The release after so many of its entries, each re-assessment made of what was public by then where another procedure had let it out.
    pub(crate) fn upon(&self, seen: usize) -> Release {
        let (file, entries) = (self.release(), self.release().journal().entries());
        let entries = entries.get(..seen).unwrap_or(entries);
        let reassessed = entries.iter().rfind(|entry| matches!(entry.event(), Event::Reassessed { .. }));
        let Some(last) = reassessed.map(Entry::on) else {
            // What was recorded was checked then.
            return ReleaseFile::state_of(entries).unwrap_or_default();
        };
        let out: Vec<(NaiveDate, usize)> = self.let_out(last).filter(|(_, seen)| *seen > 0).collect();
        (0..entries.len()).fold(Release::default(), |before, at| {
            let version = |seen: usize| file.version(seen, last);
            let days = out.iter().filter(|(_, seen)| *seen <= at && version(*seen) == version(at));
            file.after(before, at, days.map(|(day, _)| *day))
        })
    }

    /// The day of the last reply that supplied information, with how many entries of the release had been made; of none while another is owed.
    fn supplied(&self, on: NaiveDate) -> Option<(NaiveDate, usize)> {
        let supplies = |event: &application::Event| matches!(event, application::Event::Replied { reply } if reply.supplies_information());
        let entries = self.application().journal().up_to(on);
        let last = entries.iter().enumerate().rfind(|(_, entry)| supplies(entry.event()));
        let is_open = self.application().shown(on).stage().is_some_and(application::Stage::is_open);
        let last = last.filter(|_| !is_open);
        last.map(|(at, entry)| (entry.on(), self.release_seen(Track::Application, at)))
    }

    /// The days on which another procedure let it out to everybody, each with how many entries of the release had been made.
    fn let_out(&self, on: NaiveDate) -> impl Iterator<Item = (NaiveDate, usize)> + '_ {
        let disposed = self.secrecy_review().journal().up_to(on).iter().enumerate();
        let disposed = disposed.filter(|(_, entry)| lets_out(entry.event()));
        let made = self.application().journal().up_to(on).iter().enumerate();
        let made = made.filter(|(_, entry)| matches!(entry.event(), application::Event::MadeProactive));
        let disposed = disposed.map(|(at, entry)| (Track::SecrecyReview, at, entry.on()));
        let made = made.map(|(at, entry)| (Track::Application, at, entry.on()));
        disposed.chain(made).map(|(track, at, day)| (day, self.release_seen(track, at)))
    }
}

/// 公开处置: whether a step of the review lets it out to everybody.
const fn lets_out(event: &secrecy_review::Event) -> bool {
    matches!(event, secrecy_review::Event::Disposed { disposal: Disposal::Published | Disposal::OtherForm })
}
