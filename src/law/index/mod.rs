//! Every provision of the five local documents and of the Regulation, with the rules that carry it.

mod entry;
mod kind;
mod regulation_2007;
mod regulation_2019;

pub use entry::Entry;
pub use kind::Kind;

use crate::citation::{Code, Provision};
use crate::law::local::{lieshan, taierzhuang, yanliang, yantian, yunnan_bureau};
use crate::norm::{Role, Rule};

/// The tables: the Regulation of 2019 and of 2007 as far as it is used, then the five.
static TABLES: [&[Entry]; 7] = [
    &regulation_2019::ENTRIES,
    &regulation_2007::ENTRIES,
    &yantian::index::ENTRIES,
    &yanliang::index::ENTRIES,
    &lieshan::index::ENTRIES,
    &taierzhuang::index::ENTRIES,
    &yunnan_bureau::index::ENTRIES,
];

/// Every entry, text by text, each in its own order.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    TABLES.into_iter().flatten()
}

/// The entry with an address.
#[must_use]
pub fn at(address: Provision) -> Option<&'static Entry> {
    entries().find(|entry| entry.at() == address)
}

/// The entries that lie in a provision: in a document, one of its systems, an article, a paragraph.
///
/// ```
/// use gongkai::citation::Provision;
/// use gongkai::law::index;
/// let whole = Provision::of("taierzhuang.secrecy_review");
/// assert!(index::within(whole.article(6)).count() > 1);
/// assert!(index::within(Provision::of("taierzhuang")).count() > index::within(whole).count());
/// ```
pub fn within(of: Provision) -> impl Iterator<Item = &'static Entry> {
    let systems = of.article_number().is_none() && of.part_name().is_none();
    entries().filter(move |entry| of.covers(&entry.at()) || (systems && is_system(of.source(), entry.at().source())))
}

/// Whether a text is a system inside a document.
fn is_system(document: Code, text: Code) -> bool {
    text.as_str().strip_prefix(document.as_str()).is_some_and(|rest| rest.starts_with('.'))
}

/// The entries of a kind.
pub fn of_kind(kind: Kind) -> impl Iterator<Item = &'static Entry> {
    entries().filter(move |entry| entry.kind() == kind)
}

/// The entries that somebody bears.
pub fn borne_by(role: Role) -> impl Iterator<Item = &'static Entry> {
    entries().filter(move |entry| entry.carried_by().any(|rule| rule.bearer() == Some(role)))
}

/// The entries whose gist has a term, in either language; of English in whichever case. A blank term has none.
pub fn about(term: &str) -> impl Iterator<Item = &'static Entry> {
    let lower = term.to_lowercase();
    let has = move |entry: &&Entry| {
        entry.gist().zh().contains(lower.as_str()) || entry.gist().en().to_lowercase().contains(&lower)
    };
    let blank = term.trim().is_empty();
    entries().filter(move |entry| !blank && has(entry))
}

/// The rules of the Regulation and of the five that no entry carries. There are none; a test holds that.
#[must_use]
pub fn rules_without_entry() -> Vec<Rule<'static>> {
    let sources: Vec<Provision> = TABLES.into_iter().filter_map(|table| table.first()).map(Entry::at).collect();
    let all = sources.into_iter().flat_map(entry::rules_of);
    let own = |rule: &Rule<'static>, by: &Provision| {
        let document = |code: Code| code.as_str().split('.').next().map(str::to_owned);
        document(rule.by().source()) == document(by.source())
    };
    let lost = |rule: &Rule<'static>| {
        let mut provisions = rule.provisions();
        provisions.retain(|by| own(rule, by));
        !provisions.iter().all(|by| entries().any(|entry| entry.at().covers(by)))
    };
    all.filter(lost).collect()
}
