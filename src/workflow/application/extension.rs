//! What an extension is worth (延长): by how much a count was extended, and what was disregarded.

use core::ops::RangeBounds;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Application;
use super::acts::Began;
use super::clock::Time;
use super::gap::Gap;
use super::reckoning::{Layer, Reckoning, Turns};
use super::starts::Start;
use crate::citation::{Cited, Text};
use crate::deadline::{Due, Exclusions};
use crate::fact::Truth;
use crate::norm::{Choice, Period, Purpose, Reading, Role};
use crate::regime::{Jurisdiction, RegimeError};

/// What was done to extend the time (延长): who consented, and what the applicant was told, each by so many working days, on a day. Whether so
/// many may be is another question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Extension {
    consents: Vec<(Role, NaiveDate, u32)>,
    notices: Vec<(NaiveDate, u32)>,
}

/// Since a day a count is longer, by so many working days in all.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Grown {
    pub(crate) on: NaiveDate,
    pub(crate) length: Length,
}

/// How many working days an extension comes to.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Length {
    /// Those of which a notice tells just as they were consented to.
    pub(crate) as_told: u32,
    /// For certain.
    pub(crate) sure: u32,
    /// As what was told can be read at the most.
    pub(crate) perhaps: u32,
}

impl Extension {
    /// The days on which somebody in a capacity consented, and to how many working days.
    pub fn consents(&self, role: Role) -> impl Iterator<Item = (NaiveDate, u32)> {
        self.consents.iter().filter(move |(by, ..)| *by == role).map(|(_, on, days)| (*on, *days))
    }

    /// The days on which the applicant was told, and of how many working days.
    #[must_use]
    pub fn notices(&self) -> &[(NaiveDate, u32)] {
        &self.notices
    }

    pub(super) fn consent(&mut self, role: Role, on: NaiveDate, days: u32) {
        self.consents.push((role, on, days));
    }

    pub(super) fn tell(&mut self, on: NaiveDate, days: u32) {
        self.notices.push((on, days));
    }

    /// The days on which something was done for it.
    pub(crate) fn days(&self) -> BTreeSet<NaiveDate> {
        self.consents.iter().map(|(_, on, _)| *on).chain(self.notices.iter().map(|(on, _)| *on)).collect()
    }

    /// What of it was done on some days, such as those of a count: every consent and notice counts in the count in which it was given.
    pub(crate) fn within(&self, days: impl RangeBounds<NaiveDate>) -> Self {
        let mut within = self.clone();
        within.consents.retain(|(_, on, _)| days.contains(on));
        within.notices.retain(|(on, _)| days.contains(on));
        within
    }

    /// What was told since a day, whenever it was consented to.
    fn told_since(&self, day: NaiveDate) -> Self {
        let mut told = self.clone();
        told.notices.retain(|(on, _)| day <= *on);
        told
    }

    fn join(&mut self, other: Self) {
        self.consents.extend(other.consents);
        self.notices.extend(other.notices);
    }

    /// Up to how many working days somebody in a capacity had consented by a day, in all.
    pub(crate) fn consented_by(&self, day: NaiveDate, role: Role) -> u32 {
        self.consents(role).filter(|(on, _)| *on <= day).map(|(_, days)| days).fold(0, u32::saturating_add)
    }

    /// The extensions one after another: once one has come to be, the next consent in the capacity begins another. A notice, however often it
    /// is given, begins none.
    pub(crate) fn in_turn(&self, role: Role, told: bool) -> Vec<Self> {
        let mut found: Vec<Self> = Vec::new();
        for day in self.days() {
            let done = self.within(day..=day);
            let consents = done.consents(role).next().is_some();
            match found.last_mut().filter(|last| !consents || last.longest(day, role, told) == 0) {
                Some(last) => last.join(done),
                None => found.push(done),
            }
        }
        found
    }

    /// Whether of one of them in turn the applicant was not told: no notice came with it or after it, and none before it told of as much.
    pub(crate) fn is_untold(&self, one: &Self, role: Role) -> bool {
        let days = one.days();
        let in_turn = self.in_turn(role, true);
        let by = |day: NaiveDate| self.length(&in_turn, day, role, true, true);
        let adds = |(first, last): (&NaiveDate, &NaiveDate)| by(*last) != first.pred_opt().map(by).unwrap_or_default();
        one.notices.is_empty() && !days.first().zip(days.last()).is_some_and(adds)
    }

    /// The days on which it came to be longer, each with its length since: made in steps, or once, so that what follows the first is nothing.
    pub(crate) fn grown(&self, role: Role, told: bool, in_steps: bool) -> Vec<Grown> {
        let (mut so_far, in_turn) = ((0, 0), self.in_turn(role, told));
        let length = |on| self.length(&in_turn, on, role, told, in_steps);
        let grown = self.days().into_iter().map(|on| Grown { on, length: length(on) });
        let lengths = |one: &Grown| (one.length.sure, one.length.perhaps);
        grown.filter(|one| core::mem::replace(&mut so_far, lengths(one)) != lengths(one)).collect()
    }

    /// How long it is by a day, as its extensions came one after another.
    fn length(&self, in_turn: &[Self], on: NaiveDate, role: Role, told: bool, in_steps: bool) -> Length {
        match in_turn.first() {
            Some(first) if !in_steps => {
                let once = first.longest(on, role, told);
                // Whether a notice after a further consent tells of that or of the first, the journal does not say.
                let whole = Self { consents: first.consents.clone(), notices: self.notices.clone() };
                Length { as_told: once, sure: once, perhaps: whole.longest(on, role, told) }
            }
            _ => {
                // What was told once it was consented to anew repeats nothing.
                let each = in_turn.iter().map(|one| one.summed(on, role, told).sure).fold(0, u32::saturating_add);
                let all = self.summed(on, role, told);
                Length { sure: all.sure.max(each), perhaps: all.perhaps.max(each), ..all }
            }
        }
    }

    /// By how many working days it extends by a day, if it is one: the shorter of what was consented to and, where the text asks for it, told; of
    /// several consents, or notices, the longest.
    fn longest(&self, by: NaiveDate, role: Role, told: bool) -> u32 {
        let until = |(on, days): (NaiveDate, u32)| (on <= by).then_some(days);
        let consented = self.consents(role).filter_map(until).max().unwrap_or(0);
        let notified = self.notices.iter().copied().filter_map(until).max().unwrap_or(0);
        if told { consented.min(notified) } else { consented }
    }

    /// By how many it extends if it may be made in steps. A notice of just as much as a consent tells of that one. Whether several of the others
    /// repeat each other, or add up, the journal does not say; they tell of no more than was consented to besides.
    fn summed(&self, by: NaiveDate, role: Role, told: bool) -> Length {
        let until = |(on, days): (NaiveDate, u32)| (on <= by).then_some(days);
        let sum = |days: &[u32]| days.iter().copied().fold(0, u32::saturating_add);
        let mut consented: Vec<u32> = self.consents(role).filter_map(until).collect();
        if !told {
            let all = sum(&consented);
            return Length { as_told: all, sure: all, perhaps: all };
        }
        let (mut as_told, mut others) = (0_u32, Vec::new());
        for days in self.notices.iter().copied().filter_map(until) {
            match consented.iter().position(|one| *one == days) {
                Some(at) => as_told = as_told.saturating_add(consented.swap_remove(at)),
                None => others.push(days),
            }
        }
        let (longest, besides) = (others.iter().copied().max().unwrap_or(0), sum(&consented));
        let with = |days: u32| as_told.saturating_add(days.min(besides));
        Length { as_told, sure: with(longest), perhaps: with(sum(&others)) }
    }
}

impl Application {
    /// What was done to extend a count that began on a day.
    pub(crate) fn extension_since(&self, on: NaiveDate, began: Began) -> Extension {
        match began {
            // Before the first count there is none that it could belong to.
            Began::Receipt { .. } => self.acts.extension.clone(),
            Began::Correction | Began::Payment | Began::Order { .. } => self.acts.extension.within(on..),
        }
    }
}

/// Why an extension counts for nothing, or for less.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ExtensionFault {
    /// 未经工作机构负责人同意: nobody consented whom the text names.
    NoConsent,
    /// 未告知申请人.
    NotTold,
    /// 超过最长期限: longer than the most, which counts.
    BeyondTheMost,
}

impl ExtensionFault {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::NoConsent => Text::literal("延长未经工作机构负责人同意", "extended without the head's consent"),
            Self::NotTold => Text::literal("延长未告知申请人", "extended without telling the applicant"),
            Self::BeyondTheMost => {
                Text::literal("延长超过最长期限", "extended beyond the longest that the text allows")
            }
        }
    }
}

impl Reckoning<'_> {
    /// By how many working days a count was extended: certainly, and perhaps. An extension counts that was consented to by whom the
    /// text names and, where the text asks for it, told, in that count.
    pub(super) fn extended(
        &self,
        start: Start,
        layer: Layer,
        excluded: Option<&Exclusions>,
        turns: &mut Turns,
    ) -> (u32, u32) {
        let (Some(most), Some(consent)) = (layer.extension, layer.consent) else { return (0, 0) };
        let extension = self.application.extension_since(start.on, start.began);
        let worth = |extension: &Extension, in_steps, turns: &mut Turns| {
            let grown = extension.grown(*consent, layer.told, in_steps);
            let (sure, perhaps) = self.in_time(&grown, in_steps, (start, layer, most), excluded, turns);
            let open = grown.last().is_some_and(|last| last.length.sure < last.length.perhaps.min(most.length()));
            if open && sure < perhaps {
                turns.unsettled(Reading::ExtensionSteps);
            }
            (sure, perhaps)
        };
        let in_steps = self.regime.readings().of(Reading::ExtensionSteps) == Some(Choice::StepsTotal20);
        let (sure, perhaps) = worth(&extension, in_steps, turns);
        if worth(&extension, !in_steps, &mut Turns::default()) != (sure, perhaps) {
            turns.on(Reading::ExtensionSteps);
        }
        // What was consented to and told before the count began anew may live on in it, or only the consent.
        let whole = &self.application.acts.extension;
        if extension == *whole {
            return (sure, perhaps);
        }
        let consented = whole.told_since(start.on);
        let with = |extension, in_steps| worth(extension, in_steps, &mut Turns::default()).1;
        let lives_on = |in_steps| perhaps.max(with(whole, in_steps)).max(with(&consented, in_steps));
        if perhaps < lives_on(in_steps) {
            turns.gap(Gap::ExtensionBeforeRestart);
        }
        if lives_on(in_steps) < lives_on(!in_steps) {
            turns.on(Reading::ExtensionSteps);
        }
        (sure, lives_on(in_steps))
    }

    /// What of it was complete before the time ran out: a step before the end of what it was extended to by then, else before the end of the
    /// time without it.
    fn in_time(
        &self,
        grown: &[Grown],
        in_steps: bool,
        (start, layer, most): (Start, Layer, Cited<Period>),
        excluded: Option<&Exclusions>,
        turns: &mut Turns,
    ) -> (u32, u32) {
        let (mut sure, mut perhaps, mut before) = (0_u32, 0_u32, Length::default());
        for Grown { on, length } in grown {
            let by_then = if in_steps { sure } else { 0 };
            let due = layer.term(start, by_then, excluded).due(self.calendar).ok();
            let late = self.ran_out_before(*on, due, layer, turns);
            let counts = self.regime.readings().of(Reading::LateExtension).filter(|_| late);
            if !late || counts == Some(Choice::NoticeAnyTime) {
                sure = most.length().min(sure.saturating_add(length.sure.saturating_sub(before.sure)));
            }
            if counts != Some(Choice::NoticeBeforeExpiry) {
                perhaps = most.length().min(perhaps.saturating_add(length.perhaps.saturating_sub(before.perhaps)));
            }
            before = *length;
        }
        (sure, perhaps)
    }

    /// Whether a time had run out when an extension was complete: not where it was held up for the applicant by then.
    fn ran_out_before(&self, complete: NaiveDate, due: Option<Due>, layer: Layer, turns: &mut Turns) -> bool {
        let Some(due) = due.filter(|due| due.day().is_some_and(|due| due < complete)) else { return false };
        let time = Time::ending(layer.period, due);
        let held_up = self.held_up(Some(&time), turns);
        if held_up != Truth::Yes {
            turns.on(Reading::LateExtension);
        }
        held_up != Truth::Yes
    }

    /// Whether the place's text would lengthen the nation's time.
    pub(super) fn longer_without_effect(&self, place: &Jurisdiction) -> Result<bool, RegimeError> {
        let Some(start) = self.starts.first() else { return Ok(false) };
        let regime = place.on(start.on)?;
        let longer = |purpose| regime.period(purpose).longer_without_effect;
        Ok(longer(Purpose::Reply) || longer(Purpose::ReplyExtension))
    }

    /// Why what was done to extend the count that runs counts for nothing, or for less.
    pub(super) fn disregarded(&self) -> Vec<Cited<ExtensionFault>> {
        let edition = self.regime.procedure();
        let most = self.regime.period(Purpose::ReplyExtension).statutory;
        let (Some(consent), Some(most)) = (edition.requests().extension_consent(), most) else { return Vec::new() };
        let Some(start) = self.starts.first() else { return Vec::new() };
        let extension = self.application.extension_since(start.on, start.began);
        let in_turn = extension.in_turn(*consent, true);
        let told = extension.notices.iter().map(|(_, days)| *days).max();
        let consented = extension.consents(*consent).map(|(_, days)| days);
        let too_long = consented.chain(told).any(|days| days > most.length());
        // Whoever else consented did it to no effect.
        let vain = !in_turn.is_empty() && extension.consents(*consent).next().is_none();
        let unapproved = vain || told.is_some_and(|told| told > extension.consented_by(self.on, *consent));
        let untold = in_turn.iter().any(|one| extension.is_untold(one, *consent));
        let faults = [
            unapproved.then(|| Cited::new(ExtensionFault::NoConsent, consent.by())),
            untold.then(|| Cited::new(ExtensionFault::NotTold, edition.clock().extension_notice())),
            too_long.then(|| Cited::new(ExtensionFault::BeyondTheMost, most.by())),
        ];
        faults.into_iter().flatten().collect()
    }

    /// Whether the time as it runs now was extended, with consent and notice, from whichever day it runs, so that no more can be granted.
    pub(super) fn is_extended(&self) -> bool {
        let rules = self.regime.procedure().requests().extension_consent();
        let most = self.regime.period(Purpose::ReplyExtension).statutory;
        let (Some(consent), Some(most)) = (rules, most) else { return true };
        let in_steps = self.regime.readings().of(Reading::ExtensionSteps) == Some(Choice::StepsTotal20);
        let least = if in_steps { most.length() } else { 1 };
        let extended = |start: &Start| {
            let extension = self.application.extension_since(start.on, start.began);
            extension.grown(*consent, true, in_steps).last().is_some_and(|last| last.length.sure >= least)
        };
        !self.starts.is_empty() && self.starts.iter().all(extended)
    }
}
