//! Every provision of the five local documents and of the Regulation, with the rules that carry it.

mod entry;
mod kind;
mod regulation_2007;
mod regulation_2019;

pub use entry::Entry;
pub use kind::Kind;

use crate::citation::{Code, Provision};
use crate::fact::Truth;
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

/// The text whose table does not have every provision.
const IN_PART: Code = Code::literal("national.2007");

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

/// Whether a text has a provision at an address: `No` where the index has the text and the address is not in it; open where the index does not
/// have the text, has the edition of 2007 (as far as it is used), or has the article only whole and not what it is divided into. A number that is
/// left out between others is left out by the text.
///
/// ```
/// use gongkai::fact::Truth;
/// use gongkai::law::index;
/// let exists = |address: &str| address.parse().map(index::exists);
/// assert_eq!(exists("national.2019/16/2/-")?, Truth::Yes);
/// // 56 articles; two paragraphs; seven items; and sentences that stand in the article itself, which is one paragraph.
/// for none in ["national.2019/57/-/-", "national.2019/16/3/-", "national.2019/36/-/8", "national.2019/15/2/-"] {
///     assert_eq!(exists(none)?, Truth::No);
/// }
/// // Items 1, 3 and 4; three sub-paragraphs.
/// for none in ["yunnan_bureau.secrecy_review/7/-/2", "taierzhuang.secrecy_review/6/-/2/4"] {
///     assert_eq!(exists(none)?, Truth::No);
/// }
/// assert_eq!(exists("penalty_law.2021/48/-/-")?, Truth::Open);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn exists(address: Provision) -> Truth {
    if within(address).next().is_some() {
        return Truth::Yes;
    }
    let mut near: Vec<Provision> = entries().map(Entry::at).filter(|at| at.source() == address.source()).collect();
    if near.is_empty() || address.source() == IN_PART {
        return Truth::Open;
    }
    let article = narrowed(&mut near, Provision::article_number, address);
    // Sentences that are counted in the article itself: it is one paragraph.
    let undivided = near.iter().any(|at| at.paragraph_number().is_none() && at.part_name() == Some("s2"));
    let paragraph = match address.paragraph_number() {
        Some(1) if undivided => Truth::Yes,
        Some(_) if undivided => Truth::No,
        _ => narrowed(&mut near, Provision::paragraph_number, address),
    };
    let item = narrowed(&mut near, Provision::item_number, address);
    let numbered = |part: &str| part.bytes().all(|digit| digit.is_ascii_digit());
    let part = match address.part_name() {
        None => Truth::Yes,
        Some(asked) if numbered(asked) && near.iter().filter_map(Provision::part_name).any(numbered) => Truth::No,
        Some(_) => Truth::Open,
    };
    article.and(paragraph).and(item).and(part)
}

/// Keeps what has the number that an address has at one level. Where others are numbered, each that there is has its entry; where none is, it is
/// open.
fn narrowed(near: &mut Vec<Provision>, level: fn(&Provision) -> Option<u16>, address: Provision) -> Truth {
    let Some(asked) = level(&address) else { return Truth::Yes };
    let numbered = near.iter().any(|at| level(at).is_some());
    near.retain(|at| level(at) == Some(asked));
    match (near.is_empty(), numbered) {
        (false, _) => Truth::Yes,
        (true, true) => Truth::No,
        (true, false) => Truth::Open,
    }
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
