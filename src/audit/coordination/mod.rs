//! Was the coordination with other agencies done right, and was the release that followed?

mod release;
mod round;

use chrono::NaiveDate;

use super::breach_code::BreachCode;
use super::held::Held;
use super::release::Release;
use super::report::Audit;
use super::want::Want;
use crate::calendar::Calendar;
use crate::case::{Case, Circumstance};
use crate::citation::{Code, Provision};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::consultation::{Consultation, Consultations};

/// Audits the coordination of one matter, and the release where there was one, as far as things had gone by a day.
///
/// ```
/// use gongkai::audit::{BreachCode, Release, coordination};
/// use gongkai::calendar::Calendar;
/// use gongkai::citation::Code;
/// use gongkai::norm::{Consulted, Mode};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::consultation::{ApprovalByLaw, Consultations, Event};
/// use gongkai::workflow::journal::Header;
///
/// let place = Jurisdiction::of_place("taierzhuang")?;
/// let (finance, formed) = (Code::literal("finance"), "2024-03-04".parse()?);
/// let mut matter = Consultations::new(Header::of(&place));
/// matter.record(formed, Event::Opened {
///     with: finance, consulted: Consulted::InvolvedAgency, mode: Mode::Proactive, trigger: formed,
///     of_place: Some(true), urgent: None,
/// })?;
///
/// let release = Release::new("2024-03-06".parse()?, ApprovalByLaw::NotRequired).remedied(true);
/// let found = coordination(&matter, &place, Calendar::national(), Some(&release), "2024-03-08".parse()?)?;
/// let codes: Vec<BreachCode> = found.breaches.iter().map(|breach| breach.code).collect();
/// assert_eq!(codes, [BreachCode::ReleasedUnconsulted]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`RegimeError`] where it is open which text governs.
pub fn coordination(
    matter: &Consultations,
    place: &Jurisdiction,
    calendar: &Calendar,
    release: Option<&Release>,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    matter.journal().header().is_of(place.place())?;
    let releases: Vec<_> = release.into_iter().map(|release| (release.clone(), None)).collect();
    consultations(Held::OfItself(matter), None, place, calendar, &releases, on)
}

/// The same wherever consultations are kept, in a journal of their own, or in that of the application of a matter; of each act by which
/// information left the agency, in order, with the matter as it stood then.
pub(super) fn consultations(
    held: Held<'_>,
    case: Option<&Case>,
    place: &Jurisdiction,
    calendar: &Calendar,
    releases: &[(Release, Option<&Case>)],
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    let ledger = held.on(on);
    let mut desk = Desk { held, then: held, case, place, calendar, on, nobody_else: false, audit: Audit::default() };
    let others = |day| case.and_then(|case| case.findings().shown(day).circumstance(Circumstance::OthersInvolved));
    for (at, round) in ledger.consultations().iter().enumerate() {
        let others = |one: &&Consultation| one.with() == round.with() && one.trigger() == round.trigger();
        let earlier = ledger.consultations().iter().take(at).filter(others);
        let later = ledger.consultations().iter().skip(at.saturating_add(1)).filter(others);
        // The letter that counts is the first of all rounds on the same occasion.
        let begun = earlier.into_iter().any(|one| one.stage().sent_on().is_some());
        let superseded = round.stage().sent_on().is_none() && later.into_iter().next().is_some();
        let position = round.position(place, calendar, on)?;
        if !begun && !superseded {
            desk.letter_in_time(round, &position)?;
        }
        desk.letter(round)?;
        desk.answer(round, &position)?;
    }
    for (release, matter) in releases.iter().filter(|(release, _)| release.on <= on) {
        (desk.then, desk.case) = (matter.map_or(held, |matter| held.within(matter)), *matter);
        desk.nobody_else = others(release.on).or_else(|| others(on)) == Some(false);
        desk.release(release)?;
    }
    Ok(desk.audit.in_order(place))
}

/// The auditor's desk.
struct Desk<'a> {
    held: Held<'a>,
    /// What was held when it left.
    then: Held<'a>,
    /// The matter, where more of it is known than its coordination.
    case: Option<&'a Case>,
    place: &'a Jurisdiction,
    calendar: &'a Calendar,
    on: NaiveDate,
    /// Whether it was found that no other agency is involved: by the release at hand, or since.
    nobody_else: bool,
    audit: Audit,
}

impl Desk<'_> {
    fn find(&mut self, code: BreachCode, with: Option<Code>, by: Vec<Provision>, days: (NaiveDate, NaiveDate)) {
        self.audit.find_as(code, with, by, days);
    }

    fn leave(&mut self, code: BreachCode, with: Option<Code>, want: Want, by: Vec<Provision>) {
        self.audit.leave(code, with, want, by);
    }
}
