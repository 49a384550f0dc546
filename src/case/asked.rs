//! Who was asked about the version at hand, before proactive disclosure: what somebody said of an earlier one it did not say of this.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::{Case, Track};
use crate::citation::Code;
use crate::norm::Mode;
use crate::workflow::consultation::{Answer, Consultation, Event, Ledger, Settlement};
use crate::workflow::journal::Entry;
use crate::workflow::release::{self, Stage};

impl Case {
    /// The coordination on a day, of the version at hand: whoever was last asked about an earlier one has still to be asked, from the day on which this
    /// one was formed or changed (《台儿庄区政府信息公开协调工作制度》第五条). An applicant's request is asked about in the application, which has no versions.
    pub(crate) fn coordinated(&self, on: NaiveDate) -> Cow<'_, Ledger> {
        let (overtaken, since) = (self.overtaken(on), self.version_formed(on));
        let mut ledger = self.coordination().shown(on);
        let version = self.release().version(usize::MAX, on);
        let asked: Vec<Code> = ledger.latest().map(Consultation::with).collect();
        for with in asked {
            ledger.to_mut().stand_by(with, |letter| self.version_upon(Track::Coordination, letter, on) == version);
        }
        for with in overtaken {
            ledger.to_mut().ask_anew(with, since);
        }
        ledger
    }

    /// Whether, and since when, the letters about the version at hand are due to those who were asked about an earlier one: it is on its way to the
    /// public, and nobody found that no other agency is involved.
    pub(crate) fn asked_anew_since(&self, on: NaiveDate) -> Option<(NaiveDate, Vec<Consultation>)> {
        let release = self.release().shown(on);
        let kept = |stage: &Stage| matches!(stage, Stage::Withheld(_));
        release.stage().filter(|stage| stage.mode() == Mode::Proactive && !kept(stage))?;
        let (overtaken, ledger) = (self.overtaken(on), self.coordination().shown(on));
        let asked = overtaken.iter().filter_map(|with| ledger.with(*with)).cloned();
        Some((self.version_formed(on)?, asked.collect()))
    }

    /// Whether the version at hand is on no way on which anybody would have to be asked about it: it is public, or put away.
    pub(super) fn is_out_or_put_away(&self, on: NaiveDate) -> bool {
        let release = self.released(on);
        release.is_public() || matches!(release.stage(), Some(Stage::Withheld(_)))
    }

    /// Whether somebody who was asked about an earlier version agreed, or its dispute was settled, only once this one was at hand: of which of the two
    /// that was said is then a question.
    pub(crate) fn agreed_since_the_change(&self, with: Code, on: NaiveDate) -> bool {
        if !self.overtaken(on).contains(&with) {
            return false;
        }
        let version = self.release().version(usize::MAX, on);
        let agrees = |event: &Event| match event {
            Event::Answered { with: one, answer: Answer::Agrees, .. }
            | Event::Settled { with: one, result: Settlement::Disclose } => *one == with,
            _ => false,
        };
        let mut entries = self.coordination().journal().up_to(on).iter().enumerate();
        entries.any(|(at, entry)| agrees(entry.event()) && self.version_upon(Track::Coordination, at, on) == version)
    }

    /// Those whose last letter asked about an earlier version than the one at hand.
    fn overtaken(&self, on: NaiveDate) -> Vec<Code> {
        let version = self.release().version(usize::MAX, on);
        let earlier = |letter| self.version_upon(Track::Coordination, letter, on) < version;
        let ledger = self.coordination().shown(on);
        let overtaken = ledger.latest().filter(|one| one.letter_entry().is_some_and(earlier));
        overtaken.map(Consultation::with).collect()
    }

    /// The day on which the version at hand was formed or changed; `None` while it is drafted.
    fn version_formed(&self, on: NaiveDate) -> Option<NaiveDate> {
        let entries = self.release().journal().up_to(on);
        let begun = entries.iter().rposition(|entry| entry.event().begins_a_version())?;
        let forms = |event: &release::Event| matches!(event, release::Event::Formed | release::Event::Changed);
        entries.iter().skip(begun).find(|entry| forms(entry.event())).map(Entry::on)
    }
}
