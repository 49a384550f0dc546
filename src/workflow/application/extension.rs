//! What an extension is worth (延长): by how much a count was extended, and what was disregarded.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Application;
use super::clock::Time;
use super::reckoning::{Layer, Reckoning, Turns};
use super::starts::Start;
use crate::citation::{Cited, Text};
use crate::deadline::{Due, Exclusions};
use crate::fact::Truth;
use crate::norm::{Choice, Purpose, Reading, Readings, Role};
use crate::regime::{Jurisdiction, RegimeError};

/// An extension (延长) as it was consented to and told: each by so many working days, on a day. Whether so many may be is another
/// question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Extension {
    consents: Vec<(Role, NaiveDate, u32)>,
    notices: Vec<(NaiveDate, u32)>,
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

    /// The first day on which something was done for it.
    pub(crate) fn begun(&self) -> Option<NaiveDate> {
        self.consents.iter().map(|(_, on, _)| *on).chain(self.notices.iter().map(|(on, _)| *on)).min()
    }

    /// The days since the start of a count on which it came to be longer, and by how many working days it extends from each: as many as were
    /// consented to by then in a capacity and, where the text asks for it, told. What several of them come to is given. What was told in an
    /// earlier count went with it, and so did what had been consented to for that.
    pub(crate) fn complete(
        &self,
        since: NaiveDate,
        role: Role,
        told: bool,
        together: fn(u32, u32) -> u32,
    ) -> Vec<(NaiveDate, u32)> {
        let told_before = self.notices.iter().any(|(on, _)| *on < since);
        let consents = || self.consents(role).filter(|(on, _)| since <= *on || !told_before);
        let notices = || self.notices.iter().copied().filter(|(on, _)| since <= *on);
        let by = |day: NaiveDate| {
            let until = |(on, days): (NaiveDate, u32)| (on <= day).then_some(days);
            let consented = consents().filter_map(until).fold(0, together);
            if told { notices().filter_map(until).fold(0, together).min(consented) } else { consented }
        };
        let mut days: Vec<NaiveDate> = consents().chain(notices()).map(|one| one.0).filter(|on| since <= *on).collect();
        days.sort_unstable();
        let mut so_far = 0;
        let grown = days.into_iter().map(|day| (day, by(day)));
        grown.filter(|(_, length)| *length > core::mem::replace(&mut so_far, *length)).collect()
    }

    /// Whether everything that the head of the office consented to was told, and nothing else, so that whatever follows is another one.
    fn is_whole(&self) -> bool {
        let lengths = |mut days: Vec<u32>| {
            days.sort_unstable();
            days
        };
        let granted = lengths(self.consents(Role::DisclosureOfficeHead).map(|(_, days)| days).collect());
        !granted.is_empty() && granted == lengths(self.notices.iter().map(|(_, days)| *days).collect())
    }
}

/// A consent joins the last extension until that is whole; one by somebody else than the head of the office also afterwards, where it
/// lacks it. Otherwise it begins another.
pub(super) fn consent(extensions: &mut Vec<Extension>, role: Role, on: NaiveDate, days: u32) {
    let joins = |one: &Extension| match role {
        Role::DisclosureOfficeHead => !one.is_whole(),
        other => one.consents(other).next().is_none(),
    };
    add(extensions, joins, |one| one.consents.push((role, on, days)));
}

/// A notice joins the last extension until that is whole; otherwise it begins another.
pub(super) fn tell(extensions: &mut Vec<Extension>, on: NaiveDate, days: u32) {
    add(extensions, |one| !one.is_whole(), |one| one.notices.push((on, days)));
}

fn add(extensions: &mut Vec<Extension>, joins: impl Fn(&Extension) -> bool, add: impl Fn(&mut Extension)) {
    if !extensions.last().is_some_and(joins) {
        extensions.push(Extension::default());
    }
    extensions.last_mut().into_iter().for_each(add);
}

/// What several consents to an extension, or several notices of it, come to: where it can be made in steps their sum, else the longest.
pub(crate) fn together(readings: Readings) -> fn(u32, u32) -> u32 {
    match readings.of(Reading::ExtensionSteps) {
        Some(Choice::StepsTotal20) => u32::saturating_add,
        _ => u32::max,
    }
}

impl Application {
    /// Whether a notice of so many working days was backed by what somebody in a capacity had consented to by its day, in all.
    pub(crate) fn is_backed(&self, (told, days): (NaiveDate, u32), by: Role) -> bool {
        let all = self.acts.extensions.iter().flat_map(|one| one.consents(by));
        let consented = all.filter(|(on, _)| *on <= told).map(|(_, days)| days).fold(0, u32::saturating_add);
        days <= consented
    }

    /// Whether all that there is of an extension is that what had been consented to before was told again: that is no other extension.
    pub(crate) fn tells_again(&self, extension: &Extension, consent: Role) -> bool {
        extension.consents.is_empty() && extension.notices.iter().all(|one| self.is_backed(*one, consent))
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
    /// text names and, where the text asks for it, told. One of an earlier count went with it.
    pub(super) fn extended(
        &self,
        start: Start,
        layer: Layer,
        excluded: Option<&Exclusions>,
        turns: &mut Turns,
    ) -> (u32, u32) {
        let (Some(most), Some(consent)) = (layer.extension, layer.consent) else { return (0, 0) };
        let readings = self.regime.readings();
        let (mut sure, mut perhaps, mut counted) = (0, 0, false);
        for extension in &self.application.acts.extensions {
            let mut grown = self.grown(extension, start.on, (*consent, layer.told), turns).peekable();
            if counted && grown.peek().is_some() {
                turns.on(Reading::ExtensionSteps);
                if readings.of(Reading::ExtensionSteps) != Some(Choice::StepsTotal20) {
                    continue;
                }
            }
            let before = (sure, perhaps);
            for (complete, days) in grown {
                let late = self.ran_out_before(
                    complete,
                    layer.term(start, sure, excluded).due(self.calendar).ok(),
                    layer,
                    turns,
                );
                let added = |so_far: u32| so_far.saturating_add(days).min(most.length());
                match readings.of(Reading::LateExtension).filter(|_| late) {
                    Some(Choice::NoticeBeforeExpiry) => continue,
                    None if late => perhaps = added(before.1),
                    _ => (sure, perhaps) = (added(before.0), added(before.1)),
                }
                counted = true;
            }
        }
        (sure, perhaps)
    }

    /// The days since the start of a count on which an extension came to be longer, and how long it is from each, as it is read.
    fn grown(
        &self,
        extension: &Extension,
        since: NaiveDate,
        (consent, told): (Role, bool),
        turns: &mut Turns,
    ) -> impl Iterator<Item = (NaiveDate, u32)> + use<> {
        let length = |together| extension.complete(since, consent, told, together);
        if length(u32::max) != length(u32::saturating_add) {
            turns.on(Reading::ExtensionSteps);
        }
        length(together(self.regime.readings())).into_iter()
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

    /// The extensions of the counts that run which count for nothing, or for less.
    pub(super) fn disregarded(&self) -> Vec<Cited<ExtensionFault>> {
        let edition = self.regime.procedure();
        let most = self.regime.period(Purpose::ReplyExtension).statutory;
        let (Some(consent), Some(most)) = (edition.requests().extension_consent(), most) else { return Vec::new() };
        let mut found = Vec::new();
        for one in &self.application.acts.extensions {
            if self.application.tells_again(one, *consent) {
                continue;
            }
            let unapproved = one.consents(*consent).next().is_none();
            found.extend(unapproved.then(|| Cited::new(ExtensionFault::NoConsent, consent.by())));
            let told = edition.clock().extension_notice();
            found.extend(one.notices.is_empty().then(|| Cited::new(ExtensionFault::NotTold, told)));
            let all = one.consents(*consent).chain(one.notices.iter().copied());
            let too_long = all.map(|(_, days)| days).any(|days| days > most.length());
            found.extend(too_long.then(|| Cited::new(ExtensionFault::BeyondTheMost, most.by())));
        }
        found
    }

    /// Whether the time as it runs now was extended, with consent and notice, from whichever day it runs, so that no more can be granted.
    pub(super) fn is_extended(&self) -> bool {
        let rules = self.regime.procedure().requests().extension_consent();
        let most = self.regime.period(Purpose::ReplyExtension).statutory;
        let (Some(consent), Some(most)) = (rules, most) else { return true };
        let in_steps = self.regime.readings().of(Reading::ExtensionSteps) == Some(Choice::StepsTotal20);
        let granted = |start: &Start| {
            let all = self.application.acts.extensions.iter();
            let here =
                all.filter_map(|one| one.complete(start.on, *consent, true, together(self.regime.readings())).pop());
            here.fold(0, |sum: u32, (_, days)| sum.saturating_add(if in_steps { days } else { most.length() }))
        };
        !self.starts.is_empty() && self.starts.iter().all(|start| granted(start) >= most.length())
    }
}
