//! What comes next in the secrecy review of a document, and on its way out: the gates of its release, its publication, what goes with it.

use chrono::NaiveDate;

use super::Case;
use super::next::{Step, severing};
use super::opinion::if_in_force;
use super::what::What;
use crate::calendar::Calendar;
use crate::citation::{Cited, Language, Provision, Text};
use crate::deadline::{Due, Roll};
use crate::fact::Truth;
use crate::norm::{Attribute, Channel, Gate, GateStage, Mode, Purpose, Record, ReviewDuty, ReviewStep};
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::application::Actor;
use crate::workflow::release::{Missing, Passage, ReasonsAsked, Release, Results, Severance, at_formation};
use crate::workflow::secrecy_review::Disposal;
use crate::workflow::{release, secrecy_review};

impl Case {
    pub(super) fn in_review(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Option<Step>, RegimeError> {
        if self.secrecy_review().journal().up_to(on).is_empty() {
            return Ok(None);
        }
        let progress = self.secrecy_review().progress(place, calendar, on)?;
        // What was sent back is prepared anew where it is still to go out; that it stays closed ends it.
        let sent_back = matches!(progress.stage, Some(secrecy_review::Stage::Returned(_)));
        if sent_back && self.stays_closed(place, calendar, on)? {
            return Ok(None);
        }
        if let Some(anew) = self.reviewed_anew(&progress, place, calendar, on)? {
            return Ok(Some(anew));
        }
        let opinion = progress.stage.and_then(|stage| stage.opinion());
        let discloses = opinion.and_then(|(opinion, _)| opinion.discloses()) == Some(true);
        let clearance = self.clearance(place, calendar, on)?;
        let results = self.results(place, calendar, &clearance, on)?;
        let passage = self.passage(place, calendar, &results, on)?;
        // What goes to the public by its disposal passes the gates of its release first.
        let goes_out = passage.stage.is_some() && progress.stage.is_some_and(is_published_by_disposal);
        let barred = discloses && !progress.allows_disclosure() || goes_out && passage.clear() != Truth::Yes;
        // An opinion that comes later than the day to publish comes too late for that.
        let last = passage.statutory.as_ref().and_then(|due| due.day()).filter(|last| on <= *last);
        let capped = |due: Due| match last {
            Some(last) if due.day().is_some_and(|day| last < day) => Due::On(last),
            _ => due,
        };
        // The nation asks for a review (art. 17), and for nobody's approval of it: that, and what is then entered, is owed where a text says so.
        let owed = |next: &secrecy_review::Next| match next.verb {
            secrecy_review::Verb::Prepare => !sent_back,
            secrecy_review::Verb::Approve => next.by.is_some(),
            secrecy_review::Verb::Dispose => next.by.is_some() && !barred,
            _ => true,
        };
        let untold = |next: &secrecy_review::Next| self.is_untold(next, on);
        Ok(progress.next.filter(untold).map(|next: secrecy_review::Next| Step {
            must: owed(&next),
            until: match next.verb {
                secrecy_review::Verb::Opine => next.due.map(|due| capped(*due)),
                _ => next.due.map(|due| *due),
            },
            ..Step::must(What::SecrecyReview(next.verb), next.who.map(Actor::Agency), next.verb.name(), next.by)
        }))
    }

    /// Whether the release has not entered what the review has to: nobody has to enter it once more.
    fn is_untold(&self, next: &secrecy_review::Next, on: NaiveDate) -> bool {
        let entered = |record| self.release().shown(on).recorded(record).is_some();
        match next.verb {
            secrecy_review::Verb::Register => !entered(Record::Registration),
            secrecy_review::Verb::File => !entered(Record::DeclassificationFiling),
            _ => true,
        }
    }

    /// What is to go out in another version, or in another way, than it was reviewed for is reviewed anew: sent back where nobody has disposed of it,
    /// prepared anew once it was and its record is whole.
    fn reviewed_anew(
        &self,
        progress: &secrecy_review::Progress,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Option<Step>, RegimeError> {
        let Some(stage) = progress.stage.filter(|stage| stage.opinion().is_some()) else { return Ok(None) };
        let disposed = stage.disposed_on().is_some();
        let whole = !progress.next.as_ref().is_some_and(|next| self.is_untold(next, on));
        let spent = if disposed { whole } else { self.is_opinion_overtaken(usize::MAX, on) };
        if !spent || self.release().shown(on).stage().is_none() {
            return Ok(None);
        }
        let clearance = self.clearance(place, calendar, on)?;
        let results = self.results(place, calendar, &clearance, on)?;
        let way = self.way(&results, place, calendar, on)?;
        if way.is_at_rest() {
            return Ok(None);
        }
        let (gates, _) = self.before_release(&way, place, calendar, on)?;
        let Some((gate, _)) = gates.into_iter().find(|(_, of_review)| *of_review) else { return Ok(None) };
        let (verb, step) = if disposed {
            (secrecy_review::Verb::Prepare, ReviewStep::Submit)
        } else {
            (secrecy_review::Verb::Return, ReviewStep::Opinion)
        };
        let (act, who) = (What::SecrecyReview(verb), secrecy_review::who(&way.regime, step));
        let by = secrecy_review::duty(&way.regime, ReviewDuty::ReviewBeforeRelease);
        let anew = Step::must(act, who.map(|who| Actor::Agency(*who)), act.name(), by);
        Ok(Some(Step { must: gate.must, until: gate.until, internal: gate.internal, ..anew }))
    }

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

    fn way<'a, 'r>(
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

    /// The gates to be closed before it goes out, each with whether it waits for an approval in the review; and whether nothing but its label bars that
    /// what was drafted for applicants, and is owed to the public, is published.
    fn before_release(
        &self,
        way: &Way<'_, '_>,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<(Vec<(Step, bool)>, bool), RegimeError> {
        let before = way.open().filter(|open| open.gate.stage() != GateStage::WithRelease);
        let close = |open| (self.close_gate(way, open, calendar, on), waits_for_review(open));
        let mut before: Vec<(Step, bool)> = before.map(close).collect();
        if !way.is_published_though_for_applicants() {
            return Ok((before, true));
        }
        let (gates, clear) = self.gates_of_publication(way, place, calendar, on)?;
        let told: Vec<What> = before.iter().map(|(step, _)| step.act).collect();
        before.extend(gates.into_iter().filter(|(step, _)| !told.contains(&step.act)));
        Ok((before, clear))
    }

    /// Closes a gate that is open, by when: what had to be stated or reviewed when it was formed is judged by that day.
    fn close_gate(&self, way: &Way<'_, '_>, open: &release::Open<'_>, calendar: &Calendar, on: NaiveDate) -> Step {
        let review = self.secrecy_review().shown(on);
        let begun = !matches!(
            review.stage(),
            None | Some(secrecy_review::Stage::Prepared(_) | secrecy_review::Stage::Returned(_))
        );
        let opined = review.stage().is_some_and(|stage| stage.opinion().is_some());
        let spent = review.is_disposed() || opined && self.is_opinion_overtaken(usize::MAX, on);
        let submitted = begun && !spent;
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

    /// The gates that are open before what was drafted for applicants is published, and whether nothing but its label bars that.
    fn gates_of_publication(
        &self,
        way: &Way<'_, '_>,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<(Vec<(Step, bool)>, bool), RegimeError> {
        let coordination = self.coordination().shown(on);
        let clearance = coordination.clearance(place, calendar, on, self.approval(on))?;
        let results = self.results_in(Mode::Proactive, place, calendar, &clearance, on)?;
        let publish = release::Event::Published { channel: Channel::OtherPublic, by: None };
        let published = way.state.clone().about_to(on, &publish);
        let passage = published.passage(&way.regime, calendar, &results);
        let [until, internal] = way.days();
        let gates = passage.blocks.iter().chain(&passage.formalities);
        let steps = gates.map(|open| (Step { until, internal, ..close(open) }, waits_for_review(open))).collect();
        Ok((steps, Passage { labelled_withheld: false, ..passage }.clear() == Truth::Yes))
    }
}

/// A release on its way out on a day.
struct Way<'a, 'r> {
    state: Release,
    passage: Passage<'r>,
    regime: Regime<'r>,
    results: &'a Results<'r>,
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
    fn is_idle(&self) -> bool {
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
    fn is_at_rest(&self) -> bool {
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
    fn days(&self) -> [Option<Due>; 2] {
        [&self.passage.statutory, &self.passage.internal]
            .map(|due| due.as_ref().map(|due| **due).filter(|_| !self.is_down()))
    }

    /// By when what is open is closed. What follows a release can still be done once it is out, and the day by which it had to be public is not the
    /// day for that.
    fn last_days(&self) -> [Option<Due>; 2] {
        self.days().map(|due| due.filter(|_| !self.is_out()))
    }

    /// What is open and asked of it, in its order. What stays closed is asked nothing of a release, but what is of the document. Once it is out, what had
    /// to be done before, and by whom it was to be published, is for the audit.
    fn open(&self) -> impl Iterator<Item = &release::Open<'_>> {
        let (out, passage) = (self.is_out(), &self.passage);
        let closed = self.state.stays_closed(&self.regime, self.results);
        let before = passage.blocks.iter().chain(&passage.formalities).filter(move |_| !out);
        let after = passage.with_release.iter();
        let after = after.filter(move |open| !out || !matches!(open.missing, Missing::Publisher(_)));
        before.chain(after).filter(move |open| !closed || is_of_document(open.gate))
    }

    /// What nothing bars any more is published, unless a text of unknown date may bar it; what an applicant gets goes with the reply.
    fn may_be_published(&self) -> bool {
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
    fn publish(&self) -> Option<Step> {
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

    fn is_published_though_for_applicants(&self) -> bool {
        self.passage.mode == Mode::OnRequest && self.is_owed_all_the_same()
    }

    /// Publishes what is owed to the public all the same, once nothing bars that.
    fn publish_all_the_same(&self, clear: bool) -> Option<Step> {
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
    fn sever(&self) -> Option<Step> {
        let unknown = self.passage.severance == Some(Severance::Unknown);
        let [until, internal] = self.last_days();
        let asked = unknown && !(self.is_out() || self.is_idle() || self.is_put_away());
        asked.then(|| Step { until, internal, ..severing(None) })
    }
}

/// Tells whoever asked why it is kept. By a text of unknown date, or where nobody knows whether it is kept for secrecy, nothing has to be done for certain.
fn give_reasons(asked: ReasonsAsked) -> Step {
    let step = Step::must(What::GiveReasons, None, What::GiveReasons.name(), Some(asked.by));
    let step = Step { must: asked.owed == Truth::Yes, ..step };
    if asked.undated { if_in_force(step) } else { step }
}

/// Whether a gate is of the document itself, whether or not it goes out: what was to be stated or reviewed when it was formed, or by its label.
fn is_of_document(gate: &Gate) -> bool {
    at_formation(gate) || gate.of_attributes().contains(&Attribute::Withheld)
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
    gate.stage() == GateStage::Drafting && gate.of_attributes().is_empty()
}

/// The last day, from a day on, on which it goes into the review so that the time that a text gives the opinion ends by another.
fn last_to_submit(regime: &Regime<'_>, calendar: &Calendar, by: Due, on: NaiveDate) -> Option<Due> {
    let (period, last) = (regime.period(Purpose::SecrecyOpinion).effective()?, by.day()?);
    let opined = |day: &NaiveDate| Due::of(calendar, *day, *period, Roll::Forward).ok().and_then(Due::day);
    let mut days = core::iter::successors(Some(last), NaiveDate::pred_opt).take_while(|day| on <= *day);
    days.find(|day| opined(day).is_some_and(|opined| opined <= last)).map(Due::On)
}

/// Whether the disposal of a review brings it to the public.
fn is_published_by_disposal(stage: secrecy_review::Stage) -> bool {
    let secrecy_review::Stage::Approved(approved) = stage else { return false };
    let goes_out = |disposal: &Disposal| matches!(disposal, Disposal::Published | Disposal::OtherForm);
    approved.disposals().iter().any(goes_out)
}
