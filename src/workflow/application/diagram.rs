//! The procedure as a diagram.

use core::fmt::Write as _;

use super::Verb;

/// Every transition that moves a stage: from a stage, by a verb, to a stage, by the stages' English names. `[*]` is the start. A test
/// holds it against the procedure itself.
pub const EDGES: [(&str, Verb, &str); 50] = [
    ("[*]", Verb::Arrive, "handling"),
    ("handling", Verb::AskCorrection, "awaiting_correction"),
    ("handling", Verb::AskFee, "awaiting_payment"),
    ("handling", Verb::Reply, "answered"),
    ("handling", Verb::AnswerRecord, "answered"),
    ("handling", Verb::Withdraw, "closed"),
    ("handling", Verb::LapseUncorrected, "closed"),
    ("handling", Verb::LapseUnpaid, "closed"),
    ("handling", Verb::OrderAnswer, "handling"),
    ("awaiting_correction", Verb::AskCorrection, "awaiting_correction"),
    ("awaiting_correction", Verb::ServeCorrectionNotice, "awaiting_correction"),
    ("awaiting_correction", Verb::ServeFeeNotice, "awaiting_correction"),
    ("awaiting_correction", Verb::Correct, "handling"),
    ("awaiting_correction", Verb::Correct, "awaiting_payment"),
    ("awaiting_correction", Verb::PayFee, "awaiting_correction"),
    ("awaiting_correction", Verb::AskFee, "awaiting_payment"),
    ("awaiting_correction", Verb::Reply, "answered"),
    ("awaiting_correction", Verb::AnswerRecord, "answered"),
    ("awaiting_correction", Verb::Withdraw, "closed"),
    ("awaiting_correction", Verb::LapseUncorrected, "closed"),
    ("awaiting_correction", Verb::LapseUnpaid, "closed"),
    ("awaiting_correction", Verb::OrderAnswer, "handling"),
    ("awaiting_payment", Verb::AskCorrection, "awaiting_correction"),
    ("awaiting_payment", Verb::AskFee, "awaiting_payment"),
    ("awaiting_payment", Verb::ServeFeeNotice, "awaiting_payment"),
    ("awaiting_payment", Verb::ServeCorrectionNotice, "awaiting_payment"),
    ("awaiting_payment", Verb::PayFee, "handling"),
    ("awaiting_payment", Verb::PayFee, "awaiting_correction"),
    ("awaiting_payment", Verb::Correct, "awaiting_payment"),
    ("awaiting_payment", Verb::Reply, "answered"),
    ("awaiting_payment", Verb::Withdraw, "closed"),
    ("awaiting_payment", Verb::LapseUncorrected, "closed"),
    ("awaiting_payment", Verb::LapseUnpaid, "closed"),
    ("awaiting_payment", Verb::OrderAnswer, "handling"),
    ("answered", Verb::Reply, "answered"),
    ("answered", Verb::AnswerRecord, "answered"),
    ("answered", Verb::Post, "answered"),
    ("answered", Verb::ServeReply, "answered"),
    ("answered", Verb::OrderAnswer, "handling"),
    ("closed", Verb::ServeCorrectionNotice, "closed"),
    ("closed", Verb::ServeFeeNotice, "closed"),
    ("closed", Verb::Correct, "handling"),
    ("closed", Verb::Correct, "awaiting_payment"),
    ("closed", Verb::Correct, "closed"),
    ("closed", Verb::PayFee, "handling"),
    ("closed", Verb::PayFee, "awaiting_correction"),
    ("closed", Verb::PayFee, "closed"),
    ("closed", Verb::Reply, "answered"),
    ("closed", Verb::AnswerRecord, "answered"),
    ("closed", Verb::OrderAnswer, "handling"),
];

/// The procedure as a Mermaid state diagram. Steps that change nothing are left out.
#[must_use]
pub fn diagram() -> String {
    let mut drawn = String::from("stateDiagram-v2\n");
    for (from, verb, to) in EDGES {
        if from != to {
            let _ = writeln!(drawn, "    {from} --> {to}: {}", verb.name().en());
        }
    }
    drawn
}
