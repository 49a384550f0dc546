//! The guide: how the library is thought, how it is embedded, and where it ends. Prose only; every example runs as a test.
//!
//! # To begin
//! - [`concepts`]: the ten ideas that the rest stands on, each with an example.
//! - [`tutorial`]: a small office-automation system, from the application at the counter to the archive.
//! - [`limits`]: what the library does not decide, which conventions it has chosen, and what was not verified.
//!
//! # The procedures
//! Who acts, what starts and ends it, under which provisions, what is refused and what recorded, what the audit finds, what stays open.
//! - [`application`]: 依申请公开.
//! - [`secrecy_review`]: 保密审查.
//! - [`consultation`]: 征求意见, of agencies and of third parties.
//! - [`release`]: 公开, and its gates.
//! - [`policy_interpretation`]: 政策解读.
//! - [`public_opinion_response`]: 政务舆情回应.
//!
//! # To go on
//! - [`next_year`]: the State Council's next holiday notice, without a new release.
//! - [`locality`]: the rules of another place, as JSON.
//! - [`unit_tests`]: the law as an oracle for a host's own tests.

pub mod application;
pub mod concepts;
pub mod consultation;
pub mod limits;
pub mod locality;
pub mod next_year;
pub mod policy_interpretation;
pub mod public_opinion_response;
pub mod release;
pub mod secrecy_review;
pub mod tutorial;
pub mod unit_tests;
