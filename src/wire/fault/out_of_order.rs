//! What came out of its order, in Chinese.

use core::fmt::Display;

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
        Refusal::Application(ByApplication::NotArrived { verb }) => nothing_yet(verb, "收到申请", "arrived"),
        Refusal::Application(ByApplication::OutOfOrder { verb, stage }) => at(verb, &stage.name(), &stage.expects()),
        Refusal::Application(ByApplication::Presupposes { verb, before }) => {
            format!("`{verb}`之前应有`{before}`")
        }
        Refusal::SecrecyReview(ByReview::NotPrepared { verb }) => nothing_yet(verb, "填表", "prepared"),
        Refusal::SecrecyReview(ByReview::OutOfOrder { verb, stage }) => at(verb, &stage.name(), stage.expects()),
        Refusal::Release(ByRelease::NotDrafted { verb }) => nothing_yet(verb, "起草", "drafted"),
        Refusal::Release(ByRelease::OutOfOrder { verb, stage }) => at(verb, &stage.name(), stage.expects()),
        Refusal::Coordination(ByCoordination::NotOpened { with, verb }) => {
            nothing_yet(verb, &format!("向`{with}`征求意见"), "opened")
        }
        Refusal::Coordination(ByCoordination::OutOfOrder { with, verb, stage }) => {
            format!("与`{with}`：{}", at(verb, &stage.name(), stage.expects()))
        }
        Refusal::Interpretation(ByInterpretation::OutOfOrder { verb, stage }) => {
            at(verb, &stage.name(), stage.expects())
        }
        Refusal::PublicOpinion(ByResponse::OutOfOrder { verb, stage }) => at(verb, &stage.name(), stage.expects()),
        _ => return None,
    })
}

fn nothing_yet(verb: &impl Display, what: &str, first: &str) -> String {
    format!("尚未{what}，不能`{verb}`，应先有`{first}`")
}

fn at<V: Display>(verb: &V, stage: &Text, expects: &[V]) -> String {
    let events = events(expects);
    let expected = if events.is_empty() {
        "不应再有其他记录".to_owned()
    } else {
        format!("应为{}", events.join("或者"))
    };
    format!("阶段为“{}”，不能`{verb}`，{expected}", stage.zh())
}
