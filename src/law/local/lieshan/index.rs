//! Every provision of the text, in its own order.

use crate::law::index::Entry;

/// The entries.
pub(in crate::law) static ENTRIES: [Entry; 0] = [];
