//! What the journal of a release has on record of a version by a day, and what another procedure did with it.

use chrono::NaiveDate;

use crate::audit::outgoing::Outgoing;
use crate::norm::Mode;
use crate::workflow::journal::Entry;
use crate::workflow::matter::Procedure as _;
use crate::workflow::release::{Event, Release, ReleaseFile};

/// What a reply supplied was provided with it, whether or not that is an entry of its own.
pub(super) fn with_reply(mut last: Release, acts: &[Outgoing<'_>]) -> Release {
    let supplied =
        acts.iter().rfind(|one| one.is_reply() && is_on_request(&one.release) && one.since() == last.since());
    if let Some(one) = supplied.filter(|_| !last.is_public()) {
        // From every stage something may be provided.
        let _ = last.take(one.at, one.on, &Event::Provided);
    }
    last
}

/// What another procedure let out to everybody is public, whether or not that is an entry of its own.
pub(super) fn with_let_out(last: Release, acts: &[Outgoing<'_>]) -> Release {
    let since = last.since();
    let of_this_version = |one: &&Outgoing<'_>| one.release.stage().is_some() && one.since() == since;
    let first = acts.iter().filter(|one| one.is_let_out_elsewhere()).filter(of_this_version).map(|one| one.on).min();
    match first {
        Some(day) => last.let_out(day),
        None => last,
    }
}

/// Whether there is a release for applicants on record, in which what a reply supplies is provided.
fn is_on_request(release: &Release) -> bool {
    release.stage().is_some_and(|stage| stage.mode() == Mode::OnRequest)
}

/// Whether the way out to applicants of the version that so many entries had made is on record.
pub(in crate::audit) fn is_kept_for_applicants(file: &ReleaseFile, at: usize, by: NaiveDate, on: NaiveDate) -> bool {
    let entries = file.journal().entries();
    // What was recorded was checked then.
    let release = ReleaseFile::state_of(entries.get(..at).unwrap_or(entries)).unwrap_or_default();
    is_on_request(&release) && is_kept(file, at, by, on)
}

/// Whether the way out of the version that so many entries had made is on record by a day: that it was drafted, labelled and formed says nothing of
/// where the rest is kept. A review that is entered later says that there was none before.
pub(super) fn is_kept(file: &ReleaseFile, at: usize, by: NaiveDate, on: NaiveDate) -> bool {
    let of_it = |(place, entry): &(usize, &Entry<Event>)| *place < at || !entry.event().begins_a_version();
    let says_nothing =
        |event: &Event| event.begins_a_version() || matches!(event, Event::Formed | Event::Labelled { .. });
    let keeps = |entry: &Entry<Event>| match entry.event() {
        Event::Reviewed { .. } => true,
        event => entry.on() <= by && !says_nothing(event),
    };
    file.journal().up_to(on).iter().enumerate().take_while(of_it).any(|(_, entry)| keeps(entry))
}

/// The draft that was formed. A day is the grain: what was stated, reviewed, approved or entered of it on the same day went with it, in whatever
/// order they were recorded.
pub(super) fn as_formed(file: &ReleaseFile, last: &Release, at: usize, on: NaiveDate) -> Release {
    let mut then = last.clone();
    let mut entries = file.journal().up_to(on).iter().enumerate().skip(at);
    let Some((_, formed)) = entries.next() else { return then };
    let of_it = |entry: &Entry<Event>| entry.on() == formed.on() && !entry.event().begins_a_version();
    for (at, entry) in entries.take_while(|(_, entry)| of_it(entry)).filter(|(_, entry)| goes_with(entry.event())) {
        // What was recorded was checked then.
        let _ = then.take(at, entry.on(), entry.event());
    }
    then
}

/// Whether an event says something of the version at hand, and brings it no further.
const fn goes_with(event: &Event) -> bool {
    matches!(
        event,
        Event::Labelled { .. }
            | Event::Reviewed { .. }
            | Event::Approved { .. }
            | Event::Refused { .. }
            | Event::Excepted { .. }
            | Event::Recorded { .. }
    )
}
