//! What has to be published or done without being asked, in the order of the text.

use crate::norm::Duty;

pub(super) static DUTIES: [Duty; 0] = [];
