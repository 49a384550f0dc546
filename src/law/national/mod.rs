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

use chrono::NaiveDate;

use super::Edition;

/// The editions, newest first.
pub const EDITIONS: [&Edition; 2] = [&regulation_2019::EDITION, &regulation_2007::EDITION];

/// An edition as it stands on a day: it rests on the texts beside it that had come by then, such as the Secrets Law in force on the day.
pub(crate) fn standing_on(edition: &'static Edition, day: NaiveDate) -> &'static Edition {
    if edition.code() == regulation_2019::EDITION.code() {
        regulation_2019::standing_on(day)
    } else {
        regulation_2007::standing_on(day)
    }
}
