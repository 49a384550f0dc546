//! Arts. 6 and 32: the open-government body receives applications, and they are answered under the Regulation.

use std::borrow::Cow::Borrowed;

use crate::citation::{Cited, Provision};
use crate::norm::{RequestDuty, RequestRules};

const YANLIANG: Provision = Provision::of("yanliang");

pub(super) const REQUESTS: RequestRules = RequestRules {
    receipts: Borrowed(&[]),
    contents: Borrowed(&[]),
    duties: Borrowed(&DUTIES),
    extension_consent: None,
};

static DUTIES: [Cited<RequestDuty>; 2] = [
    Cited::new(RequestDuty::OfficeReceives, YANLIANG.article(6).paragraph(2).item(3)),
    Cited::new(RequestDuty::AnswerUnderRegulation, YANLIANG.article(32)),
];
