//! What comes next in the interpretation of a document.

use chrono::NaiveDate;

use super::Case;
use super::next::Step;
use super::what::What;
use crate::calendar::Calendar;
use crate::citation::{Provision, Text};
use crate::deadline::Due;
use crate::norm::{Mode, SyncPoint};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::matter::Procedure as _;
use crate::workflow::policy_interpretation::{self, Application, InStep, Interpretation, Judged, Synchrony};
use crate::workflow::release;

impl Case {
    /// What the interpretation of the document still has to do: its plan, the interpretation itself, and what keeps step with the document.
    pub(super) fn in_interpretation(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Step>, RegimeError> {
        let unrecorded = self.uninterpreted(on);
        let begun = !self.interpretation().journal().up_to(on).is_empty();
        if !begun && unrecorded.is_none() || self.stays_closed(place, calendar, on)? {
            return Ok(Vec::new());
        }
        let state = unrecorded.unwrap_or_else(|| self.interpretation().on(on));
        let (judged, findings) = (self.judged(&state, place, calendar, on, on)?, self.findings().shown(on));
        // Of what nobody began, only a document that is known to be one that the text speaks of is owed an interpretation, or a plan of one.
        let known_to = |applies: Application| begun || applies == Application::Applies;
        let owed = |rule: &Judged| !begun || rule.outstanding;
        let interpret = |rule: Judged| {
            let applies = rule.applies.filter(|applies| known_to(*applies))?;
            let internal = rule.material.and_then(|material| material.due).or(rule.released_together().map(Due::On));
            Some(Step { internal, ..if_it_applies(What::Interpret, applies, rule.by, place) })
        };
        let plans =
            state.plans_owed(place, findings.document(), on)?.into_iter().filter(|(_, applies)| known_to(*applies));
        let plans = plans.map(|(by, applies)| if_it_applies(What::DraftPlan, applies, by, place));
        let together = if begun { self.together(&state, place, calendar, on)? } else { Vec::new() };
        Ok(plans.chain(together).chain(judged.rules.into_iter().filter(owed).filter_map(interpret)).collect())
    }

    /// What was done today with one of the two that go together, the document and what interprets it, is done with the other today as well: from
    /// tomorrow on it is out of step. Once the document is out, the interpretation that is owed tells its day itself.
    fn together(
        &self,
        state: &Interpretation,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Step>, RegimeError> {
        let tomorrow = self.judged(state, place, calendar, on, on.succ_opt().unwrap_or(on))?;
        let mut steps = Vec::new();
        for rule in tomorrow.rules {
            let left = |step: &&InStep| step.synchrony == Synchrony::Broken { since: on } && !step.in_principle;
            let told = |step: &&InStep| rule.outstanding && *step.point == SyncPoint::Release;
            for step in rule.steps.iter().filter(left).filter(|step| !told(step)) {
                let what = What::Together(*step.point);
                let together = if_it_applies(what, step.applies, step.point.by(), place);
                steps.push(Step { internal: Some(Due::On(on)), ..together });
            }
        }
        Ok(steps)
    }

    /// The document that is being published, or was, where nothing of its interpretation is on record: as issued on the day on which it was
    /// first published. `None` where something is, or nothing is published.
    pub(crate) fn uninterpreted(&self, on: NaiveDate) -> Option<Interpretation> {
        let release = self.released(on);
        let stage = release.stage().filter(|stage| stage.mode() == Mode::Proactive)?;
        let published =
            matches!(stage, release::Stage::Drafting(_) | release::Stage::Formed(_) | release::Stage::Released(_));
        if !published || !self.interpretation().journal().up_to(on).is_empty() {
            return None;
        }
        let mut document = Interpretation::default();
        let published = release.publications().first().map(|one| one.on);
        if let Some(first) = published.or(release.public_since()) {
            document.take(0, first, &policy_interpretation::Event::DocumentIssued).ok()?;
        }
        Some(document)
    }
}

/// What a rule on interpretation asks for. Where it is open whether it applies, nothing has to be done for certain, and the question comes first.
fn if_it_applies(act: What, applies: Application, by: Provision, place: &Jurisdiction) -> Step {
    let step = Step::must(act, None, act.name(), Some(by));
    if applies == Application::Applies {
        return step;
    }
    let facts = applies.missing().facts().filter_map(|fact| place.rules()?.question(fact));
    let (mut zh, mut en) = facts.fold((String::new(), String::new()), |(zh, en), one| {
        (format!("{zh}{}", one.zh()), format!("{en}{} ", one.en()))
    });
    if zh.is_empty() {
        let open = applies.describe();
        (zh, en) = (format!("{}；", open.zh()), format!("{}; ", open.en()));
    }
    let act_name =
        Text::new(format!("{zh}适用的，{}", step.act_name.zh()), format!("{en}if it applies: {}", step.act_name.en()));
    Step { must: false, act_name, ..step }
}
