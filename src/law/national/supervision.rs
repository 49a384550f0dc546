//! Who fills which role, the principles, and what follows a breach: arts. 3 to 5, 13, 46 to 53 of the Regulation.

use crate::citation::Cited;
use crate::norm::{Appointment, Liability, Principle};

pub(in crate::law) static APPOINTMENTS_2019: [Appointment; 0] = [];

pub(in crate::law) static PRINCIPLES_2019: [Cited<Principle>; 0] = [];

pub(in crate::law) static LIABILITIES_2019: [Liability; 0] = [];
