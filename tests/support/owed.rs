//! Who has to do what, in a word.

use gongkai::norm::Role;
use gongkai::regime::Jurisdiction;
use gongkai::workflow::application::{Act, Actor, ApplicationFile};

use super::applying::next;

/// Who has to do it, under which provision; `-` where nobody has to.
#[track_caller]
pub(crate) fn owed(of: &Jurisdiction, file: &ApplicationFile, on: &str, act: Act) -> String {
    next(of, file, on, act).filter(|one| one.must).map_or_else(
        || "-".to_owned(),
        |one| {
            let who = match one.who {
                Actor::Agency(Role::DisclosureOffice) => "office",
                Actor::Agency(Role::Handler) => "handler",
                Actor::Applicant => "applicant",
                Actor::ReviewingBody => "body",
                _ => "other",
            };
            format!("{who} {}", one.by.map_or_else(|| "-".to_owned(), |by| by.stable()))
        },
    )
}
