//! `provisions`: the provisions, their words and what carries them.

use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::read;
use crate::citation::{Provision, instrument};
use crate::fact::Truth;
use crate::law::index::{self, Entry, Kind};
use crate::norm::Role;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    ask: Ask,
}

/// One of these.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Ask {
    /// How these are cited in words.
    Cite(Vec<Provision>),
    /// The entries of the index at or below an address.
    Within(Provision),
    /// The entries that speak of all of these words.
    About(Vec<String>),
    /// The entries of a kind.
    Kind(Kind),
    /// The entries that lay something on a role.
    BorneBy(Role),
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    Cited(Vec<Cited>),
    Entries(Vec<&'static Entry>),
}

#[derive(Serialize)]
struct Cited {
    provision: Provision,
    zh: String,
    en: String,
    /// Whether the text is one that this library knows by name, and the index of its provisions does not lack this one.
    known: bool,
}

impl Cited {
    fn of(provision: Provision) -> Self {
        let known = instrument(provision.source()).is_some() && index::exists(provision) != Truth::No;
        Self { provision, zh: provision.to_string(), en: provision.english(), known }
    }
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Question { ask } = question;
    let answer = match ask {
        Ask::Cite(provisions) => Answer::Cited(provisions.into_iter().map(Cited::of).collect()),
        Ask::Within(provision) => Answer::Entries(index::within(provision).collect()),
        Ask::About(words) if words.iter().all(|word| word.trim().is_empty()) => {
            let fault =
                Fault::new("provisions.no_words", "`about`没有词语", "`about` has no words: expected at least one");
            return Err(fault.at("$.payload.ask.about"));
        }
        Ask::About(words) => {
            let speaks = |entry: &&Entry| words.iter().all(|word| entry.answers_to(word));
            Answer::Entries(index::entries().filter(speaks).collect())
        }
        Ask::Kind(kind) => Answer::Entries(index::of_kind(kind).collect()),
        Ask::BorneBy(role) => Answer::Entries(index::borne_by(role).collect()),
    };
    read::write(out, &answer)
}
