//! Request 1 to 5 and staff duties 5: every desk receives, hand-overs with formalities, and an internal time of fifteen and
//! fifteen working days that is that of the 2007 text.

use std::borrow::Cow::Borrowed;

use super::{REQUEST, STAFF_DUTIES};
use crate::citation::Cited;
use crate::norm::{Intake, ReceiptDay, ReceiptRule, RequestContent, RequestDuty, RequestRules, Role};

pub(super) const REQUESTS: RequestRules = RequestRules {
    receipts: Borrowed(&REQUEST_1),
    contents: Borrowed(&CONTENTS),
    duties: Borrowed(&DUTIES),
    extension_consent: Some(Cited::new(Role::BureauLeader, STAFF_DUTIES.article(5).item(4))),
};

/// Request 1: every unit and section is a receiving body, so what is handed to any of them is received by the bureau that day.
static REQUEST_1: [ReceiptRule; 1] = [ReceiptRule::of(REQUEST.article(1), Intake::OtherDesk, ReceiptDay::Arrival)];

/// Request 3 and 5: a form, and one matter an application. Neither founds a refusal.
static CONTENTS: [Cited<RequestContent>; 3] = [
    Cited::new(RequestContent::IdentityProof, REQUEST.article(3)),
    Cited::new(RequestContent::Form, REQUEST.article(3)),
    Cited::new(RequestContent::OneMatter, REQUEST.article(5)),
];

static DUTIES: [Cited<RequestDuty>; 7] = [
    Cited::new(RequestDuty::EveryDeskReceives, REQUEST.article(1)),
    Cited::new(RequestDuty::HandlingSystem, REQUEST.article(2)),
    Cited::new(RequestDuty::AnswerUnderRegulation, REQUEST.article(3)),
    Cited::new(RequestDuty::HandOverFormalities, REQUEST.article(4)),
    Cited::new(RequestDuty::ReportResult, REQUEST.article(4)),
    Cited::new(RequestDuty::OneAnswerEach, REQUEST.article(5)),
    Cited::new(RequestDuty::HelpVisitors, STAFF_DUTIES.article(5).item(3)),
];
