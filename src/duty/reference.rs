//! Where a reference leads on a day.

use chrono::NaiveDate;
use serde::Serialize;

use crate::citation::{Provision, Standing, instrument};
use crate::law::national::{EDITIONS, migration::counterparts};
use crate::norm::{Binding, Reference};

/// Where a reference leads on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Resolved {
    /// The provisions it leads to, as the law stands on the day.
    pub to: Vec<Provision>,
    /// Whether the edition it cites had been replaced or repealed by the day: a number of it is then read in the old edition and mapped,
    /// never as a number of the new one.
    pub stale: bool,
    /// Whether the text it names is in force on the day is not known: it was not seen.
    pub unverified: bool,
}

/// Where a reference of a text leads on a day: a fixed one to the edition it cites, mapped where that was replaced; a moving one to the
/// edition in force on the day.
///
/// ```
/// use gongkai::citation::Provision;
/// use gongkai::duty;
/// use gongkai::regime::Jurisdiction;
/// let place = Jurisdiction::of_place("yunnan_bureau")?;
/// let rules = place.rules().ok_or("rules")?;
/// let old: Provision = "national.2007/33/2/-".parse()?;
/// let reference = rules.references().iter().find(|row| row.to() == old).ok_or("a reference")?;
/// let led = duty::resolve(reference, "2024-03-04".parse()?);
/// assert_eq!((led.to, led.stale), (vec![Provision::of("national.2019").article(51)], true));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn resolve(reference: &Reference, day: NaiveDate) -> Resolved {
    let to = reference.to();
    let force = |by: Provision| instrument(by.source()).map(|text| text.force().on(day));
    let over = |by: Provision| matches!(force(by), Some(Standing::Repealed { .. } | Standing::Expired { .. }));
    let unverified = |by: Provision| matches!(force(by), None | Some(Standing::DateUnknown { .. } | Standing::Draft));
    match reference.binding() {
        Binding::Fixed if over(to) => {
            let mapped = counterparts(to);
            let to = if mapped.is_empty() { vec![to] } else { mapped.to_vec() };
            Resolved { to, stale: true, unverified: false }
        }
        Binding::Fixed => Resolved { to: vec![to], stale: false, unverified: unverified(to) },
        Binding::Moving => {
            let in_force = |by: &Provision| force(*by).is_some_and(Standing::in_force);
            let former = || earlier(to).into_iter().filter(in_force).collect();
            let to = if in_force(&to) { vec![to] } else { former() };
            Resolved { unverified: to.is_empty(), to, stale: false }
        }
    }
}

/// The provisions of the earlier edition to which one of the newer answers.
fn earlier(to: Provision) -> Vec<Provision> {
    let [_, former] = EDITIONS;
    let article = |number: u16| Provision::in_text(former.code()).article(number);
    (1..=38).map(article).filter(|old| counterparts(*old).iter().any(|new| new.covers(&to) || to.covers(new))).collect()
}
