//! What comes next in the secrecy review of a document.

use chrono::NaiveDate;

use super::Case;
use super::next::Step;
use super::what::What;
use crate::calendar::Calendar;
use crate::deadline::Due;
use crate::fact::Truth;
use crate::norm::{Record, ReviewDuty, ReviewStep};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::Actor;
use crate::workflow::secrecy_review::{self, Disposal};

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
        let progress = self.review_progress(place, calendar, on)?;
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
        let entered = |record| self.has_release_recorded(record, (usize::MAX, on));
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
        let Some(stage) = progress.stage else { return Ok(None) };
        let overtaken = self.is_opinion_overtaken(on);
        let discloses = stage.opinion().and_then(|(opinion, _)| opinion.discloses()) == Some(true);
        let whole = || !progress.next.as_ref().is_some_and(|next| self.is_untold(next, on));
        let (verb, step) = match stage.disposed_on() {
            Some(_) if whole() => (secrecy_review::Verb::Prepare, ReviewStep::Submit),
            None if overtaken => (secrecy_review::Verb::Return, ReviewStep::Opinion),
            _ => return Ok(None),
        };
        let regime = place.on(on)?;
        let who = secrecy_review::who(&regime, step).map(|who| Actor::Agency(*who));
        let by = secrecy_review::duty(&regime, ReviewDuty::ReviewBeforeRelease);
        let act = What::SecrecyReview(verb);
        let anew = Step::must(act, who, act.name(), by);
        // An approved opinion against disclosure ends it, until another version is to go out, or it is settled that nothing closes it.
        let ends = !(overtaken || discloses);
        let gate =
            self.gate_of_review(place, calendar, on)?.filter(|(_, settled)| *settled || !ends).map(|(gate, _)| gate);
        let owed =
            gate.map(|gate| Step { must: gate.must, until: gate.until, internal: gate.internal, ..anew.clone() });
        // On an opinion upon an earlier version nothing is approved or disposed of, whether or not a gate waits for it.
        let sent_back = || (verb == secrecy_review::Verb::Return).then_some(Step { must: false, by: None, ..anew });
        Ok(owed.or_else(sent_back))
    }

    /// The gate of the release that waits for an approval in the review, and whether it is settled that nothing closes what is to go out.
    fn gate_of_review(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Option<(Step, bool)>, RegimeError> {
        if self.release().shown(on).stage().is_none() {
            return Ok(None);
        }
        let clearance = self.clearance(place, calendar, on)?;
        let results = self.results(place, calendar, &clearance, on)?;
        let way = self.way(&results, place, calendar, on)?;
        if way.is_at_rest() {
            return Ok(None);
        }
        let (gates, _) = self.before_release(&way, place, calendar, on)?;
        let settled = way.passage.decision.is_none();
        Ok(gates.into_iter().find(|(_, of_review)| *of_review).map(|(gate, _)| (gate, settled)))
    }
}

/// Whether the disposal of a review brings it to the public.
fn is_published_by_disposal(stage: secrecy_review::Stage) -> bool {
    let secrecy_review::Stage::Approved(approved) = stage else { return false };
    let goes_out = |disposal: &Disposal| matches!(disposal, Disposal::Published | Disposal::OtherForm);
    approved.disposals().iter().any(goes_out)
}
