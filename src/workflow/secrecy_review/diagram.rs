//! The procedure as a diagram.

use core::fmt::Write as _;

use super::Verb;
use super::rules::rules;
use crate::norm::{ReviewStep, Role};
use crate::regime::Regime;

/// Every transition: from a stage, by a verb, to a stage, by the stages' English names. `[*]` is the start. A test holds it
/// against the procedure itself.
pub const EDGES: [(&str, Verb, &str); 56] = [
    ("[*]", Verb::Prepare, "prepared"),
    ("prepared", Verb::Prepare, "prepared"),
    ("prepared", Verb::GivePreliminaryOpinion, "prepared"),
    ("prepared", Verb::Submit, "under_review"),
    ("prepared", Verb::Return, "returned"),
    ("under_review", Verb::Opine, "awaiting_leader"),
    ("under_review", Verb::OpineBare, "under_review"),
    ("under_review", Verb::Doubt, "unsure"),
    ("under_review", Verb::FindPartlySecret, "redacting"),
    ("under_review", Verb::ConfirmSevering, "under_review"),
    ("under_review", Verb::Return, "returned"),
    ("under_review", Verb::Declassify, "under_review"),
    ("re_review", Verb::Opine, "awaiting_leader"),
    ("re_review", Verb::OpineBare, "re_review"),
    ("re_review", Verb::Doubt, "unsure"),
    ("re_review", Verb::FindPartlySecret, "redacting"),
    ("re_review", Verb::ConfirmSevering, "re_review"),
    ("re_review", Verb::Return, "returned"),
    ("re_review", Verb::Declassify, "re_review"),
    ("unsure", Verb::SettleInHouse, "under_review"),
    ("unsure", Verb::SettleInHouse, "re_review"),
    ("unsure", Verb::DoubtInHouse, "unsure"),
    ("unsure", Verb::Refer, "referred"),
    ("unsure", Verb::Declassify, "unsure"),
    ("referred", Verb::ReceiveReferral, "referred"),
    ("referred", Verb::AskMaterial, "referred"),
    ("referred", Verb::SupplyMaterial, "referred"),
    ("referred", Verb::NotifyExtension, "referred"),
    ("referred", Verb::PassUp, "referred"),
    ("referred", Verb::Rule, "under_review"),
    ("referred", Verb::Rule, "re_review"),
    ("referred", Verb::Declassify, "referred"),
    ("redacting", Verb::Process, "under_review"),
    ("redacting", Verb::Process, "re_review"),
    ("redacting", Verb::Declassify, "redacting"),
    ("awaiting_leader", Verb::ConfirmSevering, "awaiting_leader"),
    ("awaiting_leader", Verb::Return, "returned"),
    ("awaiting_leader", Verb::Mark, "awaiting_leader"),
    ("awaiting_leader", Verb::Approve, "approved"),
    ("awaiting_leader", Verb::Refuse, "re_review"),
    ("awaiting_leader", Verb::Declassify, "awaiting_leader"),
    ("approved", Verb::ConfirmSevering, "approved"),
    ("approved", Verb::Return, "returned"),
    ("approved", Verb::Approve, "approved"),
    ("approved", Verb::Declassify, "approved"),
    ("approved", Verb::Dispose, "disposed"),
    ("disposed", Verb::Prepare, "prepared"),
    ("disposed", Verb::Declassify, "disposed"),
    ("disposed", Verb::Register, "disposed"),
    ("disposed", Verb::File, "disposed"),
    ("disposed", Verb::Keep, "recorded"),
    ("recorded", Verb::Prepare, "prepared"),
    ("recorded", Verb::Declassify, "recorded"),
    ("recorded", Verb::Register, "recorded"),
    ("recorded", Verb::File, "recorded"),
    ("returned", Verb::Prepare, "prepared"),
];

/// The procedure of a place on a day as a Mermaid state diagram: each step with whoever takes it there. Steps that change
/// nothing are left out.
#[must_use]
pub fn diagram(regime: &Regime<'_>) -> String {
    let mut drawn = String::from("stateDiagram-v2\n");
    for (from, verb, to) in EDGES {
        if from == to {
            continue;
        }
        let who = step(verb).and_then(|step| rules(regime).into_iter().flatten().find_map(|rules| rules.who(step)));
        let who = who.map_or_else(String::new, |who| format!(" ({})", Role::name(*who).en()));
        let _ = writeln!(drawn, "    {from} --> {to}: {}{who}", verb.name().en());
    }
    drawn
}

const fn step(verb: Verb) -> Option<ReviewStep> {
    Some(match verb {
        Verb::Submit => ReviewStep::Submit,
        Verb::GivePreliminaryOpinion => ReviewStep::PreliminaryOpinion,
        Verb::Opine | Verb::Doubt | Verb::FindPartlySecret => ReviewStep::Opinion,
        Verb::SettleInHouse | Verb::DoubtInHouse => ReviewStep::InHouseCheck,
        Verb::Approve | Verb::Refuse => ReviewStep::Approval,
        Verb::Dispose => ReviewStep::Disposal,
        Verb::Keep => ReviewStep::Keeping,
        Verb::Register => ReviewStep::Registration,
        _ => return None,
    })
}
