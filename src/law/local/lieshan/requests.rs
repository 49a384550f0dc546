//! Arts. 11 and 12: the catalogue of what is open on request, and who may be asked by whom. Who may be asked among joint issuers
//! (art. 5) is an allocation; the joint consultation (art. 8) is a consultation with a period.

use std::borrow::Cow::Borrowed;

use crate::citation::{Cited, Provision};
use crate::norm::{RequestDuty, RequestRules};

const LIESHAN: Provision = Provision::of("lieshan");

pub(super) const REQUESTS: RequestRules = RequestRules {
    receipts: Borrowed(&[]),
    contents: Borrowed(&[]),
    duties: Borrowed(&DUTIES),
    extension_consent: None,
};

static DUTIES: [Cited<RequestDuty>; 2] = [
    Cited::new(RequestDuty::RequestCatalogue, LIESHAN.article(11).part("b")),
    Cited::new(RequestDuty::AnyoneMayApply, LIESHAN.article(12)),
];
