//! When the information of a matter left the agency, as its secrecy review is asked about it.

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::case::Case;
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application;
use crate::workflow::matter::Procedure as _;
use crate::workflow::release::{Event, Release};

/// One act by which it left, whatever the review recorded of its disposal.
#[derive(Copy, Clone, Debug)]
pub(super) struct Outgoing {
    pub(super) on: NaiveDate,
    /// The day on which the version that left began, where it was not the first.
    pub(super) since: Option<NaiveDate>,
    /// Whether all of it left: of a divided document, and with a reply that grants in part, no entry says which part did.
    pub(super) whole: bool,
    /// Whether it went out with a reply.
    granted: bool,
}

impl Outgoing {
    /// Every act by which it left by a day: the first release of each version, and each reply that supplied information.
    pub(super) fn all(
        case: &Case,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Self>, RegimeError> {
        let mut all = Vec::new();
        for entry in case.application().journal().up_to(on) {
            if let application::Event::Replied { reply } = entry.event()
                && reply.supplies_information()
            {
                let (on, whole) = (entry.on(), !reply.withholds());
                all.push(Self { on, since: case.release().shown(on).since(), whole, granted: true });
            }
        }
        let mut release = Release::default();
        for (at, entry) in case.release().journal().up_to(on).iter().enumerate() {
            if matches!(entry.event(), Event::Published { .. } | Event::Provided) && !release.is_public() {
                all.push(Self { on: entry.on(), since: release.since(), whole: true, granted: false });
            }
            // What was recorded was checked then.
            if release.take(at, entry.on(), entry.event()).is_err() {
                break;
            }
        }
        for one in &mut all {
            // A whole grant is of every part: where one is closed for certain, that one went out, whichever it is.
            let known = case.facts_on(place, calendar, one.on)?;
            one.whole &=
                known.parts().len() <= 1 || one.granted && !known.closed_by_one_of(&place.on(one.on)?).is_empty();
        }
        all.sort_by_key(|one| one.on);
        Ok(all)
    }

    /// Whether something done on a day was done about another version than the one that left.
    pub(super) fn is_of_another_version(self, done: Option<NaiveDate>) -> bool {
        self.since.zip(done).is_some_and(|(since, done)| done < since)
    }
}
