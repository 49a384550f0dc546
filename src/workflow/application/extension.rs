//! What an extension is worth (延长): by how much a count was extended, and what was disregarded.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::acts::Extension;
use super::reckoning::{Layer, Reckoning, Turns};
use super::starts::Start;
use crate::citation::{Cited, Text};
use crate::deadline::{Due, Exclusions};
use crate::norm::{Choice, Purpose, Reading, Role};
use crate::regime::{Jurisdiction, RegimeError};

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
        let (mut sure, mut perhaps, mut counted) = (0, 0, 0);
        for extension in &self.application.acts.extensions {
            let complete = complete(*extension, *consent, layer.told).filter(|(on, _)| start.on <= *on);
            let Some((complete, days)) = complete else { continue };
            if counted > 0 {
                turns.on(Reading::ExtensionSteps);
                if readings.of(Reading::ExtensionSteps) != Some(Choice::StepsTotal20) {
                    continue;
                }
            }
            let due = layer.term(start, sure, excluded).due(self.calendar).ok().and_then(Due::day);
            let late = due.is_some_and(|due| due < complete);
            if late {
                turns.on(Reading::LateExtension);
            }
            let added = |so_far: u32| so_far.saturating_add(days).min(most.length());
            match readings.of(Reading::LateExtension).filter(|_| late) {
                Some(Choice::NoticeBeforeExpiry) => continue,
                None if late => perhaps = added(perhaps),
                _ => (sure, perhaps) = (added(sure), added(perhaps)),
            }
            counted += 1;
        }
        (sure, perhaps)
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
            let consented = one.consented(*consent);
            let longest = consented.map_or(0, |(_, days)| days).max(one.told().map_or(0, |(_, days)| days));
            found.extend(consented.is_none().then(|| Cited::new(ExtensionFault::NoConsent, consent.by())));
            let told = edition.clock().extension_notice();
            found.extend(one.told().is_none().then(|| Cited::new(ExtensionFault::NotTold, told)));
            found.extend((longest > most.length()).then(|| Cited::new(ExtensionFault::BeyondTheMost, most.by())));
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
            let all = self.application.acts.extensions.iter().filter_map(|one| complete(*one, *consent, true));
            let here = all.filter(|(on, _)| start.on <= *on);
            here.fold(0, |sum: u32, (_, days)| sum.saturating_add(if in_steps { days } else { most.length() }))
        };
        !self.starts.is_empty() && self.starts.iter().all(|start| granted(start) >= most.length())
    }
}

/// The day on which an extension was complete, and by how many working days: consented to by whom the text names, and told where the
/// text asks for it. Of two lengths the shorter counts.
fn complete(extension: Extension, consent: Role, told: bool) -> Option<(NaiveDate, u32)> {
    let (consented, days) = extension.consented(consent)?;
    if !told {
        return Some((consented, days));
    }
    extension.told().map(|(told, of)| (told.max(consented), of.min(days)))
}
