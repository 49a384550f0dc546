//! What the journal of a release has on record of a version by a day, and what another procedure did with it.

use chrono::NaiveDate;

use crate::audit::outgoing::Outgoing;
use crate::norm::Mode;
use crate::workflow::journal::Entry;
use crate::workflow::matter::Procedure as _;
use crate::workflow::release::{Event, Release, ReleaseFile};

/// What a reply supplied was provided with it, whether or not that is an entry of its own.
pub(super) fn with_reply(last: Release, acts: &[Outgoing<'_>]) -> Release {
    let supplies = |one: &&Outgoing<'_>| one.is_reply() && is_on_request(&one.release) && one.since() == last.since();
    match acts.iter().rfind(supplies).map(|one| one.on) {
        Some(day) => last.supplied(day),
        None => last,
    }
}

/// What another procedure let out to everybody is public, whether or not that is an entry of its own.
pub(super) fn with_let_out(last: Release, acts: &[Outgoing<'_>]) -> Release {
    let days = let_out_by(last.since(), acts, usize::MAX);
    last.let_out(days)
}

/// The days on which another procedure had let the version of a day out to everybody before an entry of the release.
pub(super) fn let_out_by(
    since: Option<NaiveDate>,
    acts: &[Outgoing<'_>],
    at: usize,
) -> impl Iterator<Item = NaiveDate> {
    let of_this_version = move |one: &&Outgoing<'_>| one.release.stage().is_some() && one.since() == since;
    let out = acts.iter().filter(move |one| one.is_let_out_elsewhere() && one.at <= at);
    out.filter(of_this_version).map(|one| one.on)
}

/// Whether there is a release for applicants on record, in which what a reply supplies is provided.
fn is_on_request(release: &Release) -> bool {
    release.stage().is_some_and(|stage| stage.mode() == Mode::OnRequest)
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
