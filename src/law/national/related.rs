//! Periods of the texts that stand beside the Regulation. Each holds while its own instrument is in force.

use crate::citation::{Cited, Provision};
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
