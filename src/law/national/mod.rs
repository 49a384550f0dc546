//! The national law: the Regulation in its two editions, the texts beside it, fees, remedies, and the law of secrets.

pub(in crate::law) mod duties;
pub(in crate::law) mod duties_2007;
pub mod fees;
pub mod migration;
pub mod regulation_2007;
pub mod regulation_2019;
pub mod related;
pub mod remedies;
pub(in crate::law) mod requests;
pub(in crate::law) mod review;
pub mod secrets;
pub(in crate::law) mod supervision;
pub(in crate::law) mod supervision_2007;

use super::Edition;

/// The editions, newest first.
pub const EDITIONS: [&Edition; 2] = [&regulation_2019::EDITION, &regulation_2007::EDITION];
