//! The provisions of the Regulation of 2007.

use super::Entry;

/// The entries.
pub(super) static ENTRIES: [Entry; 0] = [];
