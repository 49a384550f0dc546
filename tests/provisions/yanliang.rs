//! Each provision with its case.

use super::stand::Case;

pub(crate) const CASES: &[Case] = &[];
