//! Art. 26: a system for applications. It sets no period: those of the Regulation hold.

use std::borrow::Cow::Borrowed;

use crate::citation::{Cited, Provision};
use crate::norm::{RequestDuty, RequestRules};

const YANTIAN: Provision = Provision::of("yantian");

pub(super) const REQUESTS: RequestRules = RequestRules {
    receipts: Borrowed(&[]),
    contents: Borrowed(&[]),
    duties: Borrowed(&ARTICLE_26),
    extension_consent: None,
};

static ARTICLE_26: [Cited<RequestDuty>; 6] = [
    Cited::new(RequestDuty::HandlingSystem, YANTIAN.article(26)),
    Cited::new(RequestDuty::FlowChart, YANTIAN.article(26)),
    Cited::new(RequestDuty::ApplicationGuide, YANTIAN.article(26)),
    Cited::new(RequestDuty::RequestCatalogue, YANTIAN.article(26)),
    Cited::new(RequestDuty::UnifiedForms, YANTIAN.article(26)),
    Cited::new(RequestDuty::AnswerUnderRegulation, YANTIAN.article(26)),
];
