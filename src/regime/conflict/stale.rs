//! References to texts that are over or were not seen, and names that have been replaced.

use chrono::{Datelike, NaiveDate};

use super::{Conflict, Difference, Prevails};
use crate::citation::{Standing, instrument};
use crate::law::national::migration::counterparts;
use crate::norm::{Binding, Fault, LocalRules, Reference, Wording};

pub(super) fn conflicts(rules: &LocalRules, day: NaiveDate) -> Vec<Conflict> {
    let references = rules.references().iter().filter_map(|row| reference(row, day));
    references.chain(rules.wordings().iter().filter_map(|row| name(row, day))).collect()
}

fn reference(row: &Reference, day: NaiveDate) -> Option<Conflict> {
    let standing = instrument(row.to().source()).map(|text| text.force().on(day));
    let (difference, prevails) = match standing {
        Some(Standing::Repealed { .. } | Standing::Expired { .. }) if row.binding() == Binding::Fixed => {
            (Difference::StaleReference, Prevails::Nation)
        }
        None | Some(Standing::DateUnknown { .. } | Standing::Draft) => {
            (Difference::UnverifiedReference, Prevails::Open)
        }
        Some(_) => return None,
    };
    let against = core::iter::once(row.to()).chain(counterparts(row.to()).iter().copied()).collect();
    Some(Conflict::new(row.by(), against, difference, prevails))
}

fn name(row: &Wording, day: NaiveDate) -> Option<Conflict> {
    let through = row.years().1.filter(|_| row.fault() == Fault::Stale)?;
    let over = i32::from(through) < day.year();
    over.then(|| Conflict::new(row.by(), Vec::new(), Difference::StaleName(row.printed().to_owned()), Prevails::Nation))
}
