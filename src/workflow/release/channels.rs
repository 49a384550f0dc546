//! Where proactive information has to be made public, and whether it was.

use serde::Serialize;

use super::{Release, Results};
use crate::fact::Truth;
use crate::norm::{Channel, ChannelRule, Demand, Mode, Test};
use crate::regime::Regime;

/// Something about channels that a text asks for and that was not, or is not yet, done.
#[derive(Copy, Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChannelFault<'r> {
    /// The rule.
    pub rule: &'r ChannelRule,
    /// Whether the rule is known to cover this information; open where it turns on facts that are not known.
    pub covers: Truth,
}

impl Release {
    /// What the texts ask about the channels of proactive information and has not been done.
    pub fn channel_faults<'r>(
        &self,
        regime: &Regime<'r>,
        results: &Results<'r>,
    ) -> impl Iterator<Item = ChannelFault<'r>> + use<'_, 'r> {
        let local = regime.local().in_force().map_or(&[] as &[ChannelRule], |rules| rules.channels());
        let known = results.known;
        let proactive = self.stage.is_some() && self.mode() == Mode::Proactive;
        let rules = regime.procedure().channels().iter().chain(local);
        rules
            .map(move |rule| ChannelFault { rule, covers: Test::all_hold(rule.tests(), known) })
            .filter(move |fault| proactive && fault.covers != Truth::No && !self.meets(fault.rule.demand()))
    }

    fn meets(&self, demand: &Demand) -> bool {
        let on = |channel| self.acts.publications.iter().filter(move |one| one.channel == channel).map(|one| one.on);
        let first = |channel| on(channel).min();
        match demand {
            // What was let out to everybody on a channel that nobody named is on one of them, where any will do.
            Demand::OneOf(channels) if self.is_on_unnamed_channel() && channels.contains(&Channel::OtherPublic) => true,
            Demand::OneOf(channels) => channels.iter().any(|channel| first(*channel).is_some()),
            Demand::EachOf(channels) => channels.iter().all(|channel| first(*channel).is_some()),
            Demand::First(channel) => {
                let others =
                    self.acts.publications.iter().filter(|one| one.channel != *channel).map(|one| one.on).min();
                match (first(*channel), others) {
                    (Some(first), Some(other)) => first <= other,
                    (first, other) => first.is_some() || other.is_none(),
                }
            }
            Demand::OnlineOnly(channels) => {
                let online = self
                    .acts
                    .publications
                    .iter()
                    .filter(|one| one.channel.is_online() || one.channel == Channel::Unofficial);
                online.into_iter().all(|one| channels.contains(&one.channel))
            }
        }
    }
}
