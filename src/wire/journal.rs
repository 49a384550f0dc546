//! A journal as the wire takes it: entry by entry, so that one out of order is named.

use serde::Deserialize;

use super::fault::{Fault, by_journal};
use crate::case::{Event, Found};
use crate::citation::Code;
use crate::fact::Fact;
use crate::law::Edition;
use crate::law::national::EDITIONS;
use crate::norm::{Gate, LocalPeriod, LocalRules};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::journal::{Entry, Header, Journal, JournalError, MOST_ENTRIES};
use crate::workflow::release;

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

/// A journal records no finding that the text of its place does not ask for: nothing could be made of it.
pub(super) fn declared<'c>(entries: impl Iterator<Item = &'c Event>, place: &Jurisdiction) -> Result<(), Fault> {
    let asked = |at: u8| place.rules().is_some_and(|rules| rules.findings().iter().any(|one| one.place() == at));
    for (at, event) in entries.enumerate() {
        let Event::Found(Found::Fact { fact, .. }) = event else { continue };
        if fact.local_place().is_some_and(|local| !asked(local)) {
            let fault = undeclared(at.saturating_add(1), *fact, place);
            return Err(fault.at(format!("$.payload.journal.entries[{at}].event.found.fact.fact")));
        }
    }
    Ok(())
}

fn undeclared(entry: usize, fact: Fact, place: &Jurisdiction) -> Fault {
    let (fact, code) = (fact.code(), place.place());
    let asked = place.rules().into_iter().flat_map(LocalRules::findings);
    let asked: Vec<String> = asked.map(|one| format!("`local.{}`", one.place())).collect();
    let (zh, en) = if asked.is_empty() {
        ("该文本没有认定事项".to_owned(), "it asks for none".to_owned())
    } else {
        (format!("应为{}之一", asked.join("、")), format!("expected one of {}", asked.join(", ")))
    };
    Fault::new(
        "place.unknown_finding",
        format!("第{entry}条记录的`{fact}`不是`{code}`的地方认定事项，{zh}"),
        format!("entry {entry}: `{fact}` is no finding that the text of `{code}` asks for: {en}"),
    )
}

/// A journal records no exception from what the place does not ask for: nothing could be excused by it.
pub(super) fn excepted<'c>(entries: impl Iterator<Item = &'c Event>, place: &Jurisdiction) -> Result<(), Fault> {
    for (at, event) in entries.enumerate() {
        let Event::Release(release::Event::Excepted { gate, .. }) = event else { continue };
        let known = excusable(place);
        if !known.contains(gate) {
            let (place, nth) = (place.place(), at.saturating_add(1));
            let known = known.iter().map(Code::to_string).collect::<Vec<_>>().join(", ");
            let zh = format!("第{nth}条记录的`{gate}`不是`{place}`的关口或者期限代码，应为{known}之一");
            let en = format!("entry {nth}: `{gate}` is no gate and no period of `{place}`: expected one of {known}");
            let fault = Fault::new("place.unknown_exception", zh, en);
            return Err(fault.at(format!("$.payload.journal.entries[{at}].event.release.excepted.gate")));
        }
    }
    Ok(())
}

/// The gates around a release, and the periods of the place that hold in principle.
fn excusable(place: &Jurisdiction) -> Vec<Code> {
    let (gates, periods) = place.rules().map_or((&[][..], &[][..]), |rules| (rules.gates(), rules.periods()));
    let national = EDITIONS.into_iter().flat_map(Edition::release_gates);
    let mut codes: Vec<Code> = (gates.iter().map(Gate::code))
        .chain(periods.iter().filter_map(LocalPeriod::excused_under))
        .chain(national.map(Gate::code))
        .collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// What is wrong with the place that the header of a journal names, or with the day of issue that it assumes.
pub(super) fn of_header(why: RegimeError) -> Fault {
    let field = match why {
        RegimeError::DateNotOpen { .. } | RegimeError::AfterUpperBound { .. } | RegimeError::NoSuchDate { .. } => {
            "issued"
        }
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
        JournalError::Value(_) => {
            Fault::new("invalid_value", by_journal(why), en).at(format!("$.payload.journal.entries[{at}]"))
        }
    }
}
