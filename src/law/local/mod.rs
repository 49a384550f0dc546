//! The five local documents. What one of them says reaches neither another nor the nation.

pub mod lieshan;
pub mod taierzhuang;
pub mod yanliang;
pub mod yantian;
pub mod yunnan_bureau;

use crate::norm::LocalRules;

/// The built-in local rules.
pub static BUILT_IN: [&LocalRules; 5] =
    [&yantian::RULES, &yanliang::RULES, &lieshan::RULES, &taierzhuang::RULES, &yunnan_bureau::RULES];

/// The built-in rules of a place, by its code.
#[must_use]
pub fn rules(place: &str) -> Option<&'static LocalRules> {
    BUILT_IN.into_iter().find(|rules| rules.place().as_str() == place)
}
