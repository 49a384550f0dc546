//! What came out of its order, in Chinese.

use crate::case::Refusal;
use crate::citation::Text;
use crate::workflow::expected::events;
use crate::workflow::{
    application, consultation, policy_interpretation, public_opinion_response, release, secrecy_review,
};

/// The refusal of an event that does not follow on what is on record; `None` for any other refusal.
pub(super) fn chinese(refusal: &Refusal) -> Option<String> {
    use {
        application::Refusal as ByApplication, consultation::Refusal as ByCoordination,
        policy_interpretation::Refusal as ByInterpretation, public_opinion_response::Refusal as ByResponse,
        release::Refusal as ByRelease, secrecy_review::Refusal as ByReview,
    };
    Some(match refusal {
        Refusal::Application(ByApplication::NotArrived { verb }) => nothing_yet(verb.event(), "收到申请", "arrived"),
        Refusal::Application(ByApplication::OutOfOrder { verb, stage }) => {
            at(verb.event(), &stage.name(), &events(&stage.expects(), application::Verb::event))
        }
        Refusal::Application(ByApplication::Presupposes { verb, before }) => {
            format!("`{}`之前应有`{}`", verb.event(), before.event())
        }
        Refusal::SecrecyReview(ByReview::NotPrepared { verb }) => nothing_yet(verb.event(), "填表", "prepared"),
        Refusal::SecrecyReview(ByReview::OutOfOrder { verb, stage }) => {
            at(verb.event(), &stage.name(), &events(stage.expects(), secrecy_review::Verb::event))
        }
        Refusal::Release(ByRelease::NotDrafted { verb }) => nothing_yet(verb.event(), "起草", "drafted"),
        Refusal::Release(ByRelease::OutOfOrder { verb, stage }) => {
            at(verb.event(), &stage.name(), &events(stage.expects(), release::Verb::event))
        }
        Refusal::Coordination(ByCoordination::NotOpened { with, verb }) => {
            nothing_yet(verb.event(), &format!("向`{with}`征求意见"), "opened")
        }
        Refusal::Coordination(ByCoordination::OutOfOrder { with, verb, stage }) => {
            format!(
                "与`{with}`：{}",
                at(verb.event(), &stage.name(), &events(stage.expects(), consultation::Verb::event))
            )
        }
        Refusal::Interpretation(ByInterpretation::OutOfOrder { verb, stage }) => {
            at(verb.event(), &stage.name(), &events(stage.expects(), policy_interpretation::Verb::event))
        }
        Refusal::PublicOpinion(ByResponse::OutOfOrder { verb, stage }) => {
            at(verb.event(), &stage.name(), &events(stage.expects(), public_opinion_response::Verb::event))
        }
        _ => return None,
    })
}

fn nothing_yet(event: &str, what: &str, first: &str) -> String {
    format!("尚未{what}，不能`{event}`，应先有`{first}`")
}

fn at(event: &str, stage: &Text, expects: &[String]) -> String {
    let expected = if expects.is_empty() {
        "不应再有其他记录".to_owned()
    } else {
        format!("应为{}", expects.join("或者"))
    };
    format!("阶段为“{}”，不能`{event}`，{expected}", stage.zh())
}
