//! What comes next in the response to public opinion.

use chrono::NaiveDate;

use super::Case;
use super::next::Step;
use super::what::What;
use crate::agency::FirstResponder;
use crate::citation::{Cited, Provision, Text};
use crate::deadline::Due;
use crate::fact::Truth;
use crate::norm::{ResponseDuty, ResponseStep};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::Actor;
use crate::workflow::public_opinion_response::{self, Misstep, ReportTime, Verb, end_of};

impl Case {
    /// What a response to public opinion still has to do: judge it, report it by its hour, tell the spokesperson, have the handling
    /// approved, and answer. Where no text in force asks for that, it may be done, and nobody has to; what one of unknown date asks for is told as
    /// what it would ask.
    pub(super) fn in_public_opinion(&self, place: &Jurisdiction, on: NaiveDate) -> Result<Vec<Step>, RegimeError> {
        let state = self.public_opinion().shown(on);
        let Some(happened) = state.stage().happened() else { return Ok(Vec::new()) };
        let regime = place.on(happened.date())?;
        let undated = regime.were_it_dated();
        let regime = undated.unwrap_or(regime);
        let judgement = state.judgement_under(&regime, end_of(on));
        let step = |verb: Verb, by: Option<Provision>| Step {
            must: by.is_some(),
            ..Step::must(What::PublicOpinion(verb), None, verb.name(), by)
        };
        let named = |step: ResponseStep| {
            let rules = regime.local().in_force()?;
            rules.response().steps().iter().find(|row| ***row == step).map(Cited::by)
        };
        let mut steps = Vec::new();
        if state.is_major().is_none() {
            steps.push(step(Verb::Judge, named(ResponseStep::Judge)));
        }
        let unreported = |time: ReportTime| matches!(time, ReportTime::Due | ReportTime::Overdue);
        if let Some(report) = judgement.report.filter(|report| unreported(report.time)) {
            let (internal, at) = (Some(Due::On(report.due.date())), Some(report.due.time()));
            let report_it = step(Verb::Report, Some(report.within_hours.by()));
            let report_it = if report.if_major { if_major(report_it) } else { report_it };
            steps.push(Step { internal, at, ..report_it });
        }
        let told = |misstep: Misstep| misstep == Misstep::SpokespersonNotTold;
        let tell = |misstep: &Cited<Misstep>| step(Verb::TellSpokesperson, Some(misstep.by()));
        steps.extend(judgement.standing.iter().filter(|misstep| told(***misstep)).map(tell));
        let perhaps = judgement.perhaps.iter().filter(|misstep| told(***misstep));
        steps.extend(perhaps.map(|misstep| if_major(tell(misstep))));
        let rules = regime.local().in_force();
        let approval = rules.and_then(|rules| rules.response().duty(ResponseDuty::ApprovalBeforeHandling));
        let approve = approval.map(|row| step(Verb::ApproveHandling, Some(row.by())));
        steps.extend(match state.awaits_approval() {
            Truth::Yes => approve,
            Truth::Open => approve.map(if_sensitive),
            Truth::No => None,
        });
        let (who, by) = match judgement.first_responder {
            Some(FirstResponder::Unit(unit)) => (Some(Actor::FirstResponder(*unit)), Some(unit.by())),
            _ => (None, named(ResponseStep::Respond)),
        };
        let respond = |act_name: Text, by: Option<Provision>| Step {
            who,
            who_name: who.map(Actor::name),
            act_name,
            ..step(Verb::Respond, by)
        };
        if matches!(state.stage(), public_opinion_response::Stage::Responded(_)) {
            let untold = judgement.standing.iter().filter(|misstep| ***misstep == Misstep::ResultsNotReleased);
            steps.extend(untold.map(|misstep| respond(WITH_RESULTS, Some(misstep.by()))));
        } else {
            steps.push(respond(Verb::Respond.name(), by));
        }
        Ok(if undated.is_some() { steps.into_iter().map(if_in_force).collect() } else { steps })
    }
}

/// 持续发布: the public was answered before the results were known, or without them.
const WITH_RESULTS: Text = Text::literal("回应，公布处置结果", "respond with the results of the handling");

/// What a text asks for of which nobody has shown since when it is in force: nothing has to be done for certain.
pub(super) fn if_in_force(step: Step) -> Step {
    if step.by.is_none() {
        return step;
    }
    let (zh, en) = (step.act_name.zh(), step.act_name.en());
    let act_name = Text::new(
        format!("本地文本何时施行未查明；已施行的，{zh}"),
        format!("if the local text, of unknown date, is in force: {en}"),
    );
    Step { must: false, act_name, ..step }
}

/// What a text asks for where public opinion is major, which nobody has said: nothing has to be done for certain, and the question comes first.
fn if_major(step: Step) -> Step {
    if_found(step, "是否为重大政务舆情？", "is it major public opinion?")
}

/// What a text asks for where it is both major and sensitive, as far as nobody has said.
fn if_sensitive(step: Step) -> Step {
    if_found(step, "是否为重大敏感政务舆情？", "is it major and sensitive public opinion?")
}

fn if_found(step: Step, zh: &str, en: &str) -> Step {
    let act_name =
        Text::new(format!("{zh}是的，{}", step.act_name.zh()), format!("{en} If it is: {}", step.act_name.en()));
    Step { must: false, act_name, ..step }
}
