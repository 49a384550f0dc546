//! Periods of the texts that stand beside the Regulation. Each holds while its own instrument is in force.

use crate::citation::{Cited, Provision};
use crate::norm::{Period, Purpose};

/// The periods, in the order of a file: fee, publication of licences and penalties, secrets.
pub static PERIODS: [(Purpose, Cited<Period>); 4] = [
    // Known through a provincial restatement; whether it stands in art. 6 or 7 has not been verified.
    (Purpose::FeePayment, Cited::new(Period::working_days(20), Provision::of("fee_measures.2020"))),
    // A policy period: it does not displace the 20 working days of art. 26, which yield only to laws and regulations.
    (Purpose::DoublePublicity, Cited::new(Period::working_days(7), Provision::of("double_publicity.2018"))),
    (Purpose::SecrecyProposal, Cited::new(Period::working_days(10), Provision::of("secrets_rules.2024").article(25))),
    (
        Purpose::SecrecyDetermination,
        Cited::new(Period::working_days(10), Provision::of("secrets_rules.2024").article(25)),
    ),
];
