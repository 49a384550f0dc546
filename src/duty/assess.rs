//! An assessment sheet (考核) held against the indicators of a text.

use serde::Serialize;

use super::DutyError;
use crate::citation::{Code, Provision};
use crate::fact::Truth;
use crate::norm::{AssessmentRules, Grade, Polarity};

/// What the answers say under one head.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Head {
    /// The head.
    pub by: Provision,
    /// How many indicators speak for the one assessed: a yes on a positive one, a no on a negative one.
    pub speak_for: u32,
    /// How many speak against it.
    pub speak_against: u32,
    /// How many are open.
    pub open: u32,
}

/// An assessment, head by head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Sheet {
    /// The heads, in the order of the text.
    pub heads: Vec<Head>,
    /// The grade that a person gave; `None` where none was. The text has no scale, so none is computed.
    pub grade: Option<Grade>,
}

/// Lays answers out by head, each with its polarity. An indicator without an answer is open. The grade is the host's to give.
///
/// ```
/// use gongkai::duty;
/// use gongkai::fact::Truth;
/// use gongkai::regime::Jurisdiction;
/// let place = Jurisdiction::of_place("yunnan_bureau")?.issued_on("2020-06-01".parse()?)?;
/// let rules = place.rules().ok_or("rules")?;
/// let sheet = duty::assess(rules.assessment(), &[], None)?;
/// assert_eq!(sheet.heads.len(), 6);
/// assert_eq!(sheet.grade, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`DutyError::Indicator`] where an answer names an indicator that the text does not know, or names it twice.
pub fn assess(rules: &AssessmentRules, answers: &[(Code, Truth)], grade: Option<Grade>) -> Result<Sheet, DutyError> {
    for (at, (code, _)) in answers.iter().enumerate() {
        let known = rules.indicators().iter().any(|indicator| indicator.code() == *code);
        if !known || answers.iter().take(at).any(|(earlier, _)| earlier == code) {
            return Err(DutyError::Indicator { indicator: *code });
        }
    }
    let mut heads: Vec<Head> = Vec::new();
    for indicator in rules.indicators() {
        let answer =
            answers.iter().find(|(code, _)| *code == indicator.code()).map_or(Truth::Open, |(_, answer)| *answer);
        let by = indicator.by();
        let place = heads.iter().position(|head| head.by == by).unwrap_or_else(|| {
            heads.push(Head { by, speak_for: 0, speak_against: 0, open: 0 });
            heads.len() - 1
        });
        let Some(head) = heads.get_mut(place) else { continue };
        match (answer, indicator.polarity()) {
            (Truth::Open, _) => head.open += 1,
            (Truth::Yes, Polarity::Positive) | (Truth::No, Polarity::Negative) => head.speak_for += 1,
            (Truth::No, Polarity::Positive) | (Truth::Yes, Polarity::Negative) => head.speak_against += 1,
        }
    }
    Ok(Sheet { heads, grade })
}
