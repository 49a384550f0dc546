//! A release on its way out: what is asked of it.

use chrono::NaiveDate;

use super::Case;
use super::next::{Step, severing};
use super::what::What;
use crate::calendar::Calendar;
use crate::citation::{Cited, Provision, Text};
use crate::deadline::Due;
use crate::fact::Truth;
use crate::norm::{Attribute, Gate, Mode, Purpose};
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::release::{self, Missing, Passage, Release, Results, Severance, at_formation};

impl Case {
    /// The release on a day, on its way out.
    pub(super) fn way<'a, 'r>(
        &self,
        results: &'a Results<'r>,
        place: &'r Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Way<'a, 'r>, RegimeError> {
        let passage = self.passage(place, calendar, results, on)?;
        let kept = self.facts_on(place, calendar, on)?.kept(&place.on(on)?);
        Ok(Way { state: self.released(on), passage, regime: place.on(on)?, results, kept })
    }
}

/// A release on its way out on a day.
pub(super) struct Way<'a, 'r> {
    pub(super) state: Release,
    pub(super) passage: Passage<'r>,
    pub(super) regime: Regime<'r>,
    pub(super) results: &'a Results<'r>,
    /// The agency chose to keep it, or has to.
    kept: bool,
}

impl Way<'_, '_> {
    /// Whether the nation wants it published.
    fn is_owed(&self) -> bool {
        self.state.owed_to_public(&self.regime, self.results) == Truth::Yes
    }

    /// The same, or a period of the place alone does, whatever the nation's scope, such as that of a permit (双公示).
    fn is_wanted(&self) -> bool {
        self.is_owed() || !self.is_down() && self.state.wanted_by_place(&self.regime, self.results)
    }

    /// What the agency chose to keep, or what was found outside arts. 19 to 22, nobody has to publish.
    pub(super) fn is_idle(&self) -> bool {
        let outside = || self.state.in_scope(&self.regime, self.results) == Truth::No && !self.is_wanted();
        self.kept || self.passage.mode == Mode::Proactive && outside()
    }

    /// Whether it was put away though it is owed to the public.
    fn is_wrongly_put_away(&self) -> bool {
        self.is_put_away() && self.is_owed() && self.state.is_outstanding(self.passage.designation, self.results)
    }

    const fn is_down(&self) -> bool {
        matches!(self.passage.stage, Some(release::Stage::TakenDown(_)))
    }

    /// What was taken down and does not have to be public.
    pub(super) fn is_at_rest(&self) -> bool {
        self.is_down() && !self.comes_up_again()
    }

    /// What was published and taken down is published again where it has to be public (art. 13).
    fn comes_up_again(&self) -> bool {
        self.is_owed() && self.state.was_taken_down()
    }

    /// Whether all of it is out.
    fn is_out(&self) -> bool {
        matches!(self.passage.stage, Some(release::Stage::Released(_))) && !self.state.has_rest()
    }

    const fn is_put_away(&self) -> bool {
        matches!(self.passage.stage, Some(release::Stage::Withheld(_)))
    }

    /// By when it has to be public. By when what was taken down is put up again no text says: it was public in its time.
    pub(super) fn days(&self) -> [Option<Due>; 2] {
        [&self.passage.statutory, &self.passage.internal]
            .map(|due| due.as_ref().map(|due| **due).filter(|_| !self.is_down()))
    }

    /// By when what is open is closed. What follows a release can still be done once it is out, and the day by which it had to be public is not the
    /// day for that.
    pub(super) fn last_days(&self) -> [Option<Due>; 2] {
        self.days().map(|due| due.filter(|_| !self.is_out()))
    }

    /// What is open and asked of it, in its order. What stays closed is asked nothing of a release, but what is of the document. Once it is out, what had
    /// to be done before, and by whom it was to be published, is for the audit.
    pub(super) fn open(&self) -> impl Iterator<Item = &release::Open<'_>> {
        let (out, passage) = (self.is_out(), &self.passage);
        let closed = self.state.stays_closed(&self.regime, self.results);
        let before = passage.blocks.iter().chain(&passage.formalities).filter(move |_| !out);
        let after = passage.with_release.iter();
        let after = after.filter(move |open| !out || !matches!(open.missing, Missing::Publisher(_)));
        before.chain(after).filter(move |open| !closed || is_of_document(open.gate))
    }

    /// What nothing bars any more is published, unless a text of unknown date may bar it; what an applicant gets goes with the reply.
    pub(super) fn may_be_published(&self) -> bool {
        let formed = matches!(self.passage.stage, Some(release::Stage::Formed(_))) || self.state.has_rest();
        let to_publish =
            (formed || self.is_wrongly_put_away() || self.is_down()) && self.passage.mode == Mode::Proactive;
        self.passage.clear() == Truth::Yes && to_publish
    }

    /// The provision by which it has to be public.
    fn published_by(&self) -> Option<Provision> {
        let again = self.is_down().then(|| self.regime.substance().closed_only_by());
        again.or_else(|| self.passage.statutory.as_ref().or(self.passage.internal.as_ref()).map(Cited::by))
    }

    /// Publishes what may be.
    pub(super) fn publish(&self) -> Option<Step> {
        if !self.may_be_published() {
            return None;
        }
        let period = || self.regime.period(Purpose::Publication).statutory.filter(|_| self.is_owed());
        let by = self.published_by().or_else(|| period().map(|period| period.by()));
        let name = match self.passage.severance {
            Some(_) => Text::literal("公开可以公开的部分", "publish the part that may be disclosed"),
            None if self.is_wrongly_put_away() => {
                Text::literal("纠正不予公开处置，主动公开", "publish it, though it was put away")
            }
            None => What::Publish.name(),
        };
        let [until, internal] = self.days();
        Some(Step { must: self.is_wanted(), until, internal, ..Step::must(What::Publish, None, name, by) })
    }

    /// Whether it is owed to the public, and is not public, whatever its draft or its label says: the audit asks for it by the same day.
    fn is_owed_all_the_same(&self) -> bool {
        let formed = !matches!(self.passage.stage, Some(release::Stage::Drafting(_) | release::Stage::Returned(_)));
        let public = !self.is_down() && self.state.is_published();
        let put_away = self.is_put_away() && !self.is_wrongly_put_away();
        formed && !put_away && !public && self.passage.decision.is_none() && self.is_wanted()
    }

    pub(super) fn is_published_though_for_applicants(&self) -> bool {
        self.passage.mode == Mode::OnRequest && self.is_owed_all_the_same()
    }

    /// Publishes what is owed to the public all the same, once nothing bars that.
    pub(super) fn publish_all_the_same(&self, clear: bool) -> Option<Step> {
        let relabels = self.passage.labelled_withheld && self.passage.blocks.is_empty();
        let name = match self.passage.mode {
            Mode::OnRequest => Text::literal(
                "经审查后主动公开（草案仅供依申请公开）",
                "have it reviewed and publish it, though it was drafted for applicants",
            ),
            Mode::Proactive if relabels => {
                Text::literal("更改不予公开标注，主动公开", "change the label that withholds it, and publish it")
            }
            Mode::Proactive => return None,
        };
        let [until, internal] = self.days();
        let step = Step::must(What::Publish, None, name, self.published_by());
        self.is_owed_all_the_same().then_some(Step { must: clear, until, internal, ..step })
    }

    /// Finds whether what is closed can be severed from the rest.
    pub(super) fn sever(&self) -> Option<Step> {
        let unknown = self.passage.severance == Some(Severance::Unknown);
        let [until, internal] = self.last_days();
        let asked = unknown && !(self.is_out() || self.is_idle() || self.is_put_away());
        asked.then(|| Step { until, internal, ..severing(None) })
    }
}

/// Whether a gate is of the document itself, whether or not it goes out: what was to be stated or reviewed when it was formed, or by its label.
pub(super) fn is_of_document(gate: &Gate) -> bool {
    at_formation(gate) || gate.of_attributes().contains(&Attribute::Withheld)
}
