//! The four systems say nothing on how applications are received or answered: the Regulation holds. The letter to other agencies
//! (coordination 6) is a consultation with a period.

use std::borrow::Cow::Borrowed;

use crate::norm::RequestRules;

pub(super) const REQUESTS: RequestRules =
    RequestRules { receipts: Borrowed(&[]), contents: Borrowed(&[]), duties: Borrowed(&[]), extension_consent: None };
