//! What has to be published or done without being asked: arts. 4 to 8, 11, 12, 17 to 28 and 43 to 50 of the Regulation of 2019, and what was
//! checked of that of 2007.

use crate::norm::Duty;

pub(in crate::law) static DUTIES_2019: [Duty; 0] = [];
