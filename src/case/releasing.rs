//! What comes next in the secrecy review of a document, and on its way out: the gates of its release, its publication, what goes with it.

use chrono::NaiveDate;

use super::Case;
use super::next::{Step, severing};
use super::opinion::if_in_force;
use super::what::What;
use crate::calendar::Calendar;
use crate::citation::{Cited, Language, Text};
use crate::deadline::{Due, Roll};
use crate::fact::Truth;
use crate::norm::{Attribute, Gate, GateStage, Mode, Purpose, Record};
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::application::Actor;
use crate::workflow::release::{Missing, Severance, at_formation};
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
        // What the release entered nobody has to enter once more.
        let entered = |record| self.release().shown(on).recorded(record).is_some();
        let untold = |next: &secrecy_review::Next| match next.verb {
            secrecy_review::Verb::Register => !entered(Record::Registration),
            secrecy_review::Verb::File => !entered(Record::DeclassificationFiling),
            _ => true,
        };
        Ok(progress.next.filter(untold).map(|next: secrecy_review::Next| Step {
            must: owed(&next),
            until: match next.verb {
                secrecy_review::Verb::Opine => next.due.map(|due| capped(*due)),
                _ => next.due.map(|due| *due),
            },
            ..Step::must(What::SecrecyReview(next.verb), next.who.map(Actor::Agency), next.verb.name(), next.by)
        }))
    }

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
        let passage = self.passage(place, calendar, &results, on)?;
        let (state, regime) = (self.released(on), place.on(on)?);
        // By when what was taken down is put up again no text says: it was public in its time.
        let down = matches!(passage.stage, Some(release::Stage::TakenDown(_)));
        let [statutory, internal] =
            [&passage.statutory, &passage.internal].map(|due| due.as_ref().map(|due| **due).filter(|_| !down));
        // What stays closed is asked nothing of a release; what was to be stated or reviewed when it was formed, or by its label, is asked of it too.
        let closed = state.stays_closed(&regime, &results);
        let of_document = |gate: &Gate| at_formation(gate) || gate.of_attributes().contains(&Attribute::Withheld);
        let asked = |gate: &Gate| !closed || of_document(gate);
        // Once it is out, what had to be done before, and by whom it was to be published, is for the audit; what follows a release can still
        // be done, and the day by which it had to be public is not the day for that.
        let out = matches!(passage.stage, Some(release::Stage::Released(_))) && !state.has_rest();
        let before = passage.blocks.iter().chain(&passage.formalities).filter(|_| !out);
        let after = passage.with_release.iter().filter(|open| !out || !matches!(open.missing, Missing::Publisher(_)));
        let open = before.chain(after).filter(|open| asked(open.gate));
        let [until, inside] = [statutory, internal].map(|due| due.filter(|_| !out));
        // What the agency chose to keep, or what was found outside arts. 19 to 22, nobody has to publish; a document is labelled all the same.
        let owed = state.owed_to_public(&regime, &results) == Truth::Yes;
        // What a period of the place alone wants published, whatever the nation's scope, such as a permit (双公示), has to be as well.
        let wanted = owed || !down && state.wanted_by_place(&regime, &results);
        let outside = passage.mode == Mode::Proactive && state.in_scope(&regime, &results) == Truth::No && !wanted;
        let idle = outside || self.facts_on(place, calendar, on)?.kept(&regime);
        // What was taken down and does not have to be public is asked nothing: what was wrong with it is for the audit.
        if down && !(owed && state.was_taken_down()) {
            return Ok(Vec::new());
        }
        // What had to be stated or reviewed when it was formed is judged by that day.
        let formed_on = self.formed_by_itself(on);
        let by_when = |gate: &Gate| match formed_on.filter(|_| is_judged_at_formation(gate)) {
            Some(day) => [Some(Due::On(day)), None],
            None => [until, inside],
        };
        let review = self.secrecy_review().shown(on).stage();
        let disposed = review.is_some_and(|stage| stage.disposed_on().is_some());
        let submitted =
            !matches!(review, None | Some(secrecy_review::Stage::Prepared(_) | secrecy_review::Stage::Returned(_)));
        // The last day on which it goes into the review, so that the opinion has its own time by the day to publish.
        let in_time = |last: Option<Due>| last.map(|last| last_to_submit(&regime, calendar, last, on).unwrap_or(last));
        // What nothing bars any more is published, unless a text of unknown date may bar it; what an applicant gets goes with the reply. What was
        // taken down is published again where it has to be public (art. 13).
        let put_away = matches!(passage.stage, Some(release::Stage::Withheld(_)));
        // What was put away though it is owed to the public is so all the same.
        let wrongly = put_away && owed && state.is_outstanding(passage.designation, &results);
        let formed = matches!(passage.stage, Some(release::Stage::Formed(_))) || state.has_rest() || wrongly;
        let again = down.then(|| regime.substance().closed_only_by());
        let to_publish = (formed || down) && passage.mode == Mode::Proactive;
        let may_be_published = passage.clear() == Truth::Yes && to_publish;
        let step = |open: &release::Open<'_>| {
            // What the form of a review leaves blank nothing enters once it was disposed of.
            let fixed = disposed && matches!(open.missing, Missing::ReviewForm(_));
            // By whom it is published is asked once it may be.
            let early = matches!(open.missing, Missing::Publisher(_)) && !may_be_published;
            let must = !fixed && !early && (!idle || of_document(open.gate));
            let by_when = by_when(open.gate);
            let [until, internal] = match open.missing {
                Missing::ReviewApproval if !submitted => by_when.map(in_time),
                _ => by_when,
            };
            Step { must, until, internal, ..close(open) }
        };
        let publish = may_be_published.then(|| {
            let period = || regime.period(Purpose::Publication).statutory.filter(|_| owed).map(|period| period.by());
            let in_time = || passage.statutory.as_ref().or(passage.internal.as_ref()).map(Cited::by).or_else(period);
            let by = again.or_else(in_time);
            let part = || Text::literal("公开可以公开的部分", "publish the part that may be disclosed");
            let name = match passage.severance {
                Some(_) => part(),
                None if wrongly => Text::literal("纠正不予公开处置，主动公开", "publish it, though it was put away"),
                None => What::Publish.name(),
            };
            Step { must: wanted, until: statutory, internal, ..Step::must(What::Publish, None, name, by) }
        });
        // What is owed to the public is, whatever its draft or its label says: the audit asks for it by the same day.
        let barred_by = match passage.mode {
            Mode::OnRequest => Some(Text::literal(
                "经审查后主动公开（草案仅供依申请公开）",
                "have it reviewed and publish it, though it was drafted for applicants",
            )),
            Mode::Proactive if passage.labelled_withheld && passage.blocks.is_empty() => {
                Some(Text::literal("更改不予公开标注，主动公开", "change the label that withholds it, and publish it"))
            }
            Mode::Proactive => None,
        };
        let not_formed = matches!(passage.stage, Some(release::Stage::Drafting(_) | release::Stage::Returned(_)));
        let unpublished = !not_formed && (!put_away || wrongly) && (down || !state.is_published());
        let owed_all_the_same = unpublished && passage.decision.is_none() && wanted;
        let publish = publish.or_else(|| {
            let name = barred_by.filter(|_| owed_all_the_same)?;
            let by = again.or_else(|| passage.statutory.as_ref().or(passage.internal.as_ref()).map(Cited::by));
            Some(Step { until: statutory, internal, ..Step::must(What::Publish, None, name, by) })
        });
        // For the reply to an application it is asked there; of a release without one no text speaks of it.
        let of_reply = passage.mode == Mode::OnRequest && self.application().shown(on).stage().is_some();
        let unsevered = passage.severance == Some(Severance::Unknown) && !(out || idle || of_reply || put_away);
        let sever = unsevered.then(|| Step { until, internal: inside, ..severing(None) });
        // By a text of unknown date, or where nobody knows whether it is kept for secrecy, nothing has to be done for certain.
        let reasons = state.reasons_asked(&regime, &results).map(|asked| {
            let step = Step::must(What::GiveReasons, None, What::GiveReasons.name(), Some(asked.by));
            let step = Step { must: asked.owed == Truth::Yes, ..step };
            if asked.undated { if_in_force(step) } else { step }
        });
        // What comes before a release is told before it, and what goes with it after.
        let first = open.clone().filter(|open| open.gate.stage() != GateStage::WithRelease).count();
        let mut steps = told_apart(open.map(step).collect());
        let after = steps.split_off(first.min(steps.len()));
        Ok(sever.into_iter().chain(steps).chain(publish).chain(reasons).chain(after).collect())
    }
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
