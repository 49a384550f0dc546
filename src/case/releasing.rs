//! What comes next of a document on its way out: the gates of its release, its publication, what goes with it.

use chrono::NaiveDate;

use super::Case;
use super::next::Step;
use super::opinion::if_in_force;
use super::way::{Way, is_of_document};
use super::what::What;
use crate::calendar::Calendar;
use crate::citation::{Language, Text};
use crate::deadline::{Due, Roll};
use crate::fact::Truth;
use crate::norm::{Gate, GateStage, Mode, Purpose};
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::application::Actor;
use crate::workflow::release::{Missing, ReasonsAsked, at_formation};
use crate::workflow::{release, secrecy_review};

impl Case {
    /// What has to be done with the release: what it waits for, its publication, and what goes with it.
    pub(super) fn in_release(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Step>, RegimeError> {
        if self.release().shown(on).stage().is_none() {
            return Ok(Vec::new());
        }
        let clearance = self.clearance(place, calendar, on)?;
        let results = self.results(place, calendar, &clearance, on)?;
        let way = self.way(&results, place, calendar, on)?;
        // What was taken down and does not have to be public is asked nothing: what was wrong with it is for the audit.
        if way.is_at_rest() {
            return Ok(Vec::new());
        }
        let (before, clear) = self.before_release(&way, place, calendar, on)?;
        let after = way.open().filter(|open| open.gate.stage() == GateStage::WithRelease);
        let after = after.map(|open| self.close_gate(&way, open, calendar, on));
        // What comes before a release is told before it, and what goes with it after.
        let first = before.len();
        let mut steps = told_apart(before.into_iter().map(|(step, _)| step).chain(after).collect());
        let after = steps.split_off(first.min(steps.len()));
        // For the reply to an application it is asked there; of a release without one no text speaks of it.
        let of_reply = way.passage.mode == Mode::OnRequest && self.application().shown(on).stage().is_some();
        let sever = way.sever().filter(|_| !of_reply);
        let publish = way.publish().or_else(|| way.publish_all_the_same(clear));
        let reasons = way.state.reasons_asked(&way.regime, &results).map(give_reasons);
        Ok(sever.into_iter().chain(steps).chain(publish).chain(reasons).chain(after).collect())
    }

    /// The gates to be closed before it goes out, each with whether it waits for an approval in the review; and whether nothing but its label bars that
    /// what was drafted for applicants, and is owed to the public, is published.
    pub(super) fn before_release(
        &self,
        way: &Way<'_, '_>,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<(Vec<(Step, bool)>, bool), RegimeError> {
        let before = way.open().filter(|open| open.gate.stage() != GateStage::WithRelease);
        let closed = |open| (self.close_gate(way, open, calendar, on), waits_for_review(open));
        let mut before: Vec<(Step, bool)> = before.map(closed).collect();
        if !way.is_published_though_for_applicants() {
            return Ok((before, true));
        }
        let clearance = self.clearance_to_publish(place, calendar, on)?;
        let publication = self.publication_on(way, place, calendar, &clearance, on)?;
        let [until, internal] = way.days();
        let told: Vec<What> = before.iter().map(|(step, _)| step.act).collect();
        let gates = publication.blocks.iter().chain(&publication.formalities);
        let gates = gates.map(|open| (Step { until, internal, ..close(open) }, waits_for_review(open)));
        before.extend(gates.filter(|(step, _)| !told.contains(&step.act)));
        Ok((before, publication.clear == Truth::Yes))
    }

    /// Closes a gate that is open, by when: what had to be stated or reviewed when it was formed is judged by that day.
    fn close_gate(&self, way: &Way<'_, '_>, open: &release::Open<'_>, calendar: &Calendar, on: NaiveDate) -> Step {
        let review = self.secrecy_review().shown(on);
        let begun = !matches!(
            review.stage(),
            None | Some(secrecy_review::Stage::Prepared(_) | secrecy_review::Stage::Returned(_))
        );
        let submitted = begun && !review.is_disposed() && !self.is_opinion_overtaken(on);
        // By whom it is published is asked once it may be.
        let early = matches!(open.missing, Missing::Publisher(_)) && !way.may_be_published();
        let by_when = match self.formed_by_itself(on).filter(|_| is_judged_at_formation(open.gate)) {
            Some(day) => [Some(Due::On(day)), None],
            None => way.last_days(),
        };
        // The last day on which it goes into the review, so that the opinion has its own time by the day to publish.
        let in_time =
            |last: Option<Due>| last.map(|last| last_to_submit(&way.regime, calendar, last, on).unwrap_or(last));
        let [until, internal] = match open.missing {
            Missing::ReviewApproval if !submitted => by_when.map(in_time),
            _ => by_when,
        };
        let must = !early && (!way.is_idle() || is_of_document(open.gate));
        Step { must, until, internal, ..close(open) }
    }
}

/// Tells whoever asked why it is kept. By a text of unknown date, or where nobody knows whether it is kept for secrecy, nothing has to be done for certain.
fn give_reasons(asked: ReasonsAsked) -> Step {
    let step = Step::must(What::GiveReasons, None, What::GiveReasons.name(), Some(asked.by));
    let step = Step { must: asked.owed == Truth::Yes, ..step };
    if asked.undated { if_in_force(step) } else { step }
}

/// Whether what is open waits for an approval in the review: the one on record, if any, lets out another version, or for applicants only, or left blank
/// what its form asks for.
const fn waits_for_review(open: &release::Open<'_>) -> bool {
    matches!(open.missing, Missing::ReviewApproval | Missing::ApprovedForApplicants(Some(_)) | Missing::ReviewForm(_))
}

/// Closes a gate that is open: what makes good what is missing at it, by whom.
fn close(open: &release::Open<'_>) -> Step {
    let who = match open.missing {
        Missing::Approval(roles) => roles.first().copied(),
        Missing::Refused(approval) => Some(approval.capacity()),
        Missing::Publisher(role) => Some(role),
        _ => None,
    };
    let own = match open.missing {
        Missing::ReviewLacks(lacking) => lacking.by,
        _ => None,
    };
    let by = own.or_else(|| open.by().first().copied());
    Step::must(What::Release(open.gate.code()), who.map(Actor::Agency), open.act(), by)
}

/// Where two texts ask for the same, such as the nation and the place to hear third parties, each step says under which.
fn told_apart(mut steps: Vec<Step>) -> Vec<Step> {
    let names: Vec<Text> = steps.iter().map(|one| one.act_name.clone()).collect();
    for step in &mut steps {
        let twice = names.iter().filter(|name| **name == step.act_name).count() > 1;
        if let Some(by) = step.by.filter(|_| twice) {
            let [zh, en] = [Language::Zh, Language::En].map(|language| by.in_language(language));
            let (zh, en) = (format!("{}：{zh}", step.act_name.zh()), format!("{}: {en}", step.act_name.en()));
            step.act_name = Text::new(zh, en);
        }
    }
    steps
}

/// Whether a gate is judged on the day of formation, whatever the label comes to say.
fn is_judged_at_formation(gate: &Gate) -> bool {
    at_formation(gate) && gate.of_attributes().is_empty()
}

/// The last day, from a day on, on which it goes into the review so that the time that a text gives the opinion ends by another.
fn last_to_submit(regime: &Regime<'_>, calendar: &Calendar, by: Due, on: NaiveDate) -> Option<Due> {
    let (period, last) = (regime.period(Purpose::SecrecyOpinion).effective()?, by.day()?);
    let opined = |day: &NaiveDate| Due::of(calendar, *day, *period, Roll::Forward).ok().and_then(Due::day);
    let mut days = core::iter::successors(Some(last), NaiveDate::pred_opt).take_while(|day| on <= *day);
    days.find(|day| opined(day).is_some_and(|opined| opined <= last)).map(Due::On)
}
