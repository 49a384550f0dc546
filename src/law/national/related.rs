//! Periods of the texts that stand beside the Regulation. Each holds while its own instrument is in force.

use chrono::{Datelike as _, NaiveDate};

use crate::citation::{Cited, Provision, instrument};
use crate::norm::{Period, Purpose};

/// The periods, in the order of a file: fee, secrets.
pub static PERIODS: [(Purpose, Cited<Period>); 3] = [
    // Known through a provincial restatement; whether it stands in art. 6 or 7 has not been verified.
    (Purpose::FeePayment, Cited::new(Period::working_days(20), Provision::of("fee_measures.2020"))),
    (Purpose::SecrecyProposal, Cited::new(Period::working_days(10), Provision::of("secrets_rules.2024").article(25))),
    (
        Purpose::SecrecyDetermination,
        Cited::new(Period::working_days(10), Provision::of("secrets_rules.2024").article(25)),
    ),
];

/// 双公示: a period of the nation's policy documents for the publication of licences and penalties. It stands beside the 20 working days of
/// art. 26, which yield only to laws and regulations.
pub static POLICY_PERIODS: [(Purpose, Cited<Period>); 1] =
    [(Purpose::DoublePublicity, Cited::new(Period::working_days(7), Provision::of("double_publicity.2018")))];

/// What an older text set a time for, which has not been seen, and since when it may have: double publicity since the outline of 2014
/// (国发〔2014〕21号, whose day is not on record), secrets ever since there were rules on them.
static UNSEEN: [(Purpose, Option<i32>); 3] =
    [(Purpose::DoublePublicity, Some(2014)), (Purpose::SecrecyProposal, None), (Purpose::SecrecyDetermination, None)];

/// The one of these periods whose text is in force on a day.
pub(crate) fn in_force(periods: &[(Purpose, Cited<Period>)], purpose: Purpose, on: NaiveDate) -> Option<Cited<Period>> {
    let holds =
        |period: &Cited<Period>| instrument(period.by().source()).is_some_and(|text| text.force().on(on).in_force());
    periods.iter().filter(|(one, _)| *one == purpose).map(|(_, period)| *period).find(holds)
}

/// Whether the text that would set a period on a day has not been seen: that nothing is told of it is no sign that there was none.
#[must_use]
pub fn is_unseen(purpose: Purpose, on: NaiveDate) -> bool {
    let older = |(one, since): &(Purpose, Option<i32>)| *one == purpose && *since <= Some(on.year());
    let told = [&PERIODS[..], &POLICY_PERIODS].iter().any(|periods| in_force(periods, purpose, on).is_some());
    UNSEEN.iter().any(older) && !told
}
