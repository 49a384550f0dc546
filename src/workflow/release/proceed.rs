//! A step that goes ahead only where nothing stands in its way.

use chrono::NaiveDate;
use thiserror::Error;

use super::{Designation, Event, Open, Refusal, Release, ReleaseFile, Results, Stage};
use crate::citation::{Code, Provision, Text};
use crate::norm::{Attribute, GateStage};
use crate::regime::{Jurisdiction, RegimeError};

/// Why a step does not go ahead. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Bar {
    /// Gates are open.
    #[error("barred: {}", barred(gates))]
    Gates {
        /// The gates, with what is missing and the first of their provisions.
        gates: Vec<(Code, Text, Option<Provision>)>,
    },
    /// The decision on openness stands in the way.
    #[error("barred: the decision on openness does not let it out")]
    Decision,
    /// It must be disclosed: the decision on openness says so or, where nobody decided, the approved opinion of its review.
    #[error("barred: it must be disclosed, by the decision on its openness or the approved opinion of its review")]
    MustDisclose,
    /// The label says that it is not to be disclosed.
    #[error("barred: `attribute` of the label is `withheld`, expected another before it is released")]
    LabelledWithheld,
    /// It was put away or sent back: it goes out again only after it was re-assessed, changed or drafted anew.
    #[error("barred: it is {}: expected a re-assessment, a change or a new draft before it is released", stage.name().en())]
    PutAway {
        /// The stage.
        stage: Box<Stage>,
    },
    /// A label to withhold that has no effect yet, or none where the text asks for one.
    #[error("barred: the label to withhold has no effect: {}", .0.name().en())]
    NotEffective(Designation),
    /// The event makes no sense here.
    #[error(transparent)]
    Refusal(#[from] Refusal),
    /// It is open which text governs.
    #[error(transparent)]
    Regime(#[from] RegimeError),
}

fn barred(gates: &[(Code, Text, Option<Provision>)]) -> String {
    let one = |(code, missing, by): &(Code, Text, Option<Provision>)| {
        let by = by.map_or_else(String::new, |by| format!(", {}", by.stable()));
        format!("`{code}` ({}{by})", missing.en())
    };
    gates.iter().map(one).collect::<Vec<_>>().join("; ")
}

impl ReleaseFile {
    /// Records what nothing stands in the way of, and refuses the rest: leaving drafting while a gate of drafting is open;
    /// publishing or providing while any gate bars it, the decision on openness closes it or the label withholds it;
    /// withholding on a label that has no effect. Where the local text is of unknown date the nation's gates alone bar
    /// ([`Passage::undated`](super::Passage::undated) says so): supply its record of issue ([`Jurisdiction::issued_on`]). What
    /// happened all the same is recorded by [`Matter::record`](crate::workflow::matter::Matter::record). In a case
    /// [`Case::proceed`](crate::case::Case::proceed) reads the results of everything that is on record.
    ///
    /// # Errors
    /// [`Bar`], which names every open gate; the matter is then unchanged.
    pub fn proceed(
        &mut self,
        place: &Jurisdiction,
        results: &Results<'_>,
        on: NaiveDate,
        event: Event,
    ) -> Result<(), Bar> {
        let regime = self.regime(place, on)?;
        // What makes no sense is refused for that, whatever else stands in its way.
        self.admits(on, &event)?;
        let release = self.on(on);
        match event {
            Event::Formed => {
                let drafting = |open: &Open<'_>| open.gate.stage() == GateStage::Drafting;
                barring(release.missing(&regime, results).filter(drafting))?;
            }
            Event::Published { .. } | Event::Provided => {
                if let Some(stage @ (Stage::Withheld(_) | Stage::Returned(_))) = release.stage {
                    return Err(Bar::PutAway { stage: Box::new(stage) });
                }
                let release = release.about_to(on, &event);
                barring(release.missing(&regime, results))?;
                if results.closed_by_decision().is_some() {
                    return Err(Bar::Decision);
                }
                if release.attribute() == Some(Attribute::Withheld) {
                    return Err(Bar::LabelledWithheld);
                }
            }
            Event::Withheld if results.must_disclose() => return Err(Bar::MustDisclose),
            Event::Withheld => match release.as_withheld(on).designation(&regime, results) {
                None | Some(Designation::Free | Designation::Effective { .. }) => {}
                Some(designation) => return Err(Bar::NotEffective(designation)),
            },
            _ => {}
        }
        Ok(self.record(on, event)?)
    }
}

pub(super) fn barring<'r>(open: impl Iterator<Item = Open<'r>>) -> Result<(), Bar> {
    let one = |open: Open<'_>| (open.gate.code(), open.missing.name(), open.by().first().copied());
    let gates: Vec<_> = open.map(one).collect();
    if gates.is_empty() { Ok(()) } else { Err(Bar::Gates { gates }) }
}

impl Release {
    /// The same with what is about to be done: what is published is judged as proactive, whatever the draft was meant for.
    pub(crate) fn about_to(mut self, on: NaiveDate, event: &Event) -> Self {
        if let Event::Published { channel, by } = event {
            self.acts.publications.push(super::Publication { on, channel: *channel, by: *by });
        }
        self
    }
}
