//! The national law: the Regulation in its two editions, the periods of the texts beside it, and the law of secrets.

pub mod migration;
pub mod regulation_2007;
pub mod regulation_2019;
pub mod related;
pub(in crate::law) mod review;
pub mod secrets;

use super::Edition;

/// The editions, newest first.
pub const EDITIONS: [&Edition; 2] = [&regulation_2019::EDITION, &regulation_2007::EDITION];
