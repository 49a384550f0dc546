//! Was nobody asked at all, where others are involved and a text sets a time for the letter?

use chrono::NaiveDate;

use super::breach::{Breach, Severity};
use super::breach_code::BreachCode;
use super::report::Audit;
use super::want::Want;
use crate::calendar::Calendar;
use crate::case::{Case, Circumstance};
use crate::deadline::Due;
use crate::fact::Truth;
use crate::norm::{ConsultationRule, Consulted, Mode, RequestKind};
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::application::Stage;
use crate::workflow::consultation::{Consultation, letter_due, undated_rule};

/// Audits the letters that nobody sent: others were found to be involved, and of no agency anything is on record. A consultation that was begun
/// has an audit of its own.
pub(super) fn unasked(
    case: &Case,
    place: &Jurisdiction,
    calendar: &Calendar,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    let mut audit = Audit::default();
    if let Some(since) = case.unasked_since(on) {
        let (regime, public) =
            (place.on(since)?, case.release().shown(on).stage().and_then(|stage| stage.released_on()));
        let closed = case.facts_on(place, calendar, on)?.closed(&regime);
        // That nobody else is involved stands for what was published on it.
        let denied = public.and_then(|day| case.findings().shown(day).circumstance(Circumstance::OthersInvolved));
        if denied != Some(false) {
            audit.unsent(&regime, calendar, Mode::Proactive, (since, public.unwrap_or(on)), closed);
        }
    }
    let application = case.application().shown(on);
    let of_information = application.purpose() == Some(RequestKind::Information);
    let involved = case.findings().shown(on).circumstance(Circumstance::OthersInvolved) == Some(true);
    let (coordination, agency) = (case.coordination().shown(on), |one: &Consultation| one.consulted().is_agency());
    let asked = application.consultations().latest().any(agency)
        || coordination.latest().any(|one| agency(one) && one.mode() == Mode::OnRequest);
    let none = of_information && involved && !asked;
    if let Some((arrived, stage)) = application.arrived_on().zip(application.stage()).filter(|_| none) {
        let until = match stage {
            Stage::Answered(answered) => answered.first_made_on(),
            Stage::Closed(closed) => closed.on(),
            _ => on,
        };
        let regime = place.for_file(arrived, arrived)?;
        let received = application.receipt(&regime).and_then(|receipt| receipt.latest);
        // The duty runs from receipt, before anybody knows what becomes of it; what is known to be closed is discussed with nobody.
        let closed = match case.facts_on(place, calendar, on)?.closed(&regime) {
            Truth::Yes => Truth::Yes,
            Truth::Open | Truth::No => Truth::No,
        };
        if let Some(received) = received {
            audit.unsent(&regime, calendar, Mode::OnRequest, (received, until), closed);
        }
    }
    Ok(audit)
}

impl Audit {
    /// The letter that was due and did not go out before what it was for had ended.
    fn unsent(
        &mut self,
        regime: &Regime<'_>,
        calendar: &Calendar,
        mode: Mode,
        (since, until): (NaiveDate, NaiveDate),
        closed: Truth,
    ) {
        let (code, of) = (BreachCode::LetterLate, Consulted::InvolvedAgency);
        let timed = |rule: &&ConsultationRule| rule.letter_within().is_some();
        if let Some(rule) = undated_rule(regime, of, mode).filter(timed) {
            self.leave(code, None, Want::DateOfLocalText, vec![rule.by()]);
        }
        let Some(deadline) = letter_due(regime, calendar, of, mode, since).filter(|_| closed != Truth::Yes) else {
            return;
        };
        let by = vec![deadline.period().by()];
        match deadline.due() {
            Due::On(last) if until <= last => {}
            Due::On(_) if closed == Truth::Open => self.leave(code, None, Want::Parts, by),
            Due::On(last) => {
                let breach = Breach::new(code, by, Severity::Unlawful, last.succ_opt().unwrap_or(last));
                self.add(breach.due(Some(last)));
            }
            Due::Between(_) => self.leave(code, None, Want::Calendar, by),
        }
    }
}
