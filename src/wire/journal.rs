//! A journal as the wire takes it: entry by entry, so that one out of order is named.

use serde::Deserialize;

use super::fault::Fault;
use crate::case::Event;
use crate::regime::RegimeError;
use crate::workflow::journal::{Entry, Header, Journal, JournalError, MOST_ENTRIES};

/// A journal that has been read, and not yet put in order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sent {
    header: Header,
    entries: Vec<Entry<Event>>,
}

impl Sent {
    pub(super) fn journal(self) -> Result<Journal<Event>, Fault> {
        let mut journal = Journal::new(self.header);
        for (at, entry) in self.entries.into_iter().enumerate() {
            let (on, event) = entry.into_parts();
            journal.record(on, event).map_err(|why| refused(&why, at))?;
        }
        Ok(journal)
    }
}

/// What is wrong with the place that the header of a journal names, or with the day of issue that it assumes.
pub(super) fn of_header(why: RegimeError) -> Fault {
    let field = match why {
        RegimeError::DateNotOpen { .. } | RegimeError::AfterUpperBound { .. } => "issued",
        _ => "place",
    };
    Fault::from(why).at(format!("$.payload.journal.header.{field}"))
}

fn refused(why: &JournalError, at: usize) -> Fault {
    let en = why.to_string();
    match why {
        JournalError::Backwards { on, last } => {
            let zh = format!("第{}条记录的日期{on}早于前一条的{last}，应按日期先后", at.saturating_add(1));
            Fault::new("invalid_value", zh, en).at(format!("$.payload.journal.entries[{at}].on"))
        }
        JournalError::TooLong { .. } => {
            let zh = format!("案卷的记录过多，最多{MOST_ENTRIES}条");
            Fault::new("invalid_value", zh, en).at("$.payload.journal.entries")
        }
    }
}
