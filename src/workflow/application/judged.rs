//! What persons judged of an application on which its clock turns, and which its own journal does not tell.

use chrono::NaiveDate;

use super::Paper;
use super::notices::Notice;
use crate::fact::Truth;

/// What was judged.
#[derive(Clone, Debug)]
pub(crate) struct Judged {
    /// Whether a correction that came in late leaves it abandoned (art. 30): the time for it was reasonable, and there was no good reason.
    pub(crate) abandoned: Truth,
    /// The notices that asked for what there was no basis to ask for, each by the day on which it went out: a correction of what was in order (art.
    /// 30), a fee that was not owed (art. 42).
    pub(crate) undue_notices: Vec<(Paper, NaiveDate)>,
    /// The days on which a delay was told for which there was no basis (art. 35).
    pub(crate) undue_delays: Vec<NaiveDate>,
}

/// What an application by itself knows of it.
pub(crate) static NOTHING_JUDGED: Judged = Judged::abandoned(Truth::Open);

impl Judged {
    /// Only whether a correction that came in late leaves it abandoned.
    pub(crate) const fn abandoned(abandoned: Truth) -> Self {
        Self { abandoned, undue_notices: Vec::new(), undue_delays: Vec::new() }
    }

    /// Whether there was no basis for what a notice asked for.
    pub(super) fn is_undue(&self, notice: &Notice) -> bool {
        self.undue_notices.contains(&(notice.paper(), notice.on))
    }
}
