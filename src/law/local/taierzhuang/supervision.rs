//! Who fills which role, how the work is supervised and assessed, and how public opinion is responded to.

use crate::norm::{Appointment, AssessmentRules, ResponseRules};

pub(super) static APPOINTMENTS: [Appointment; 0] = [];

pub(super) const ASSESSMENT: AssessmentRules = AssessmentRules::NONE;

pub(super) const RESPONSE: ResponseRules = ResponseRules::NONE;
