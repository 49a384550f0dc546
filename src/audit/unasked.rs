//! Was nobody asked at all, where others are involved and a text sets a time for the letter?

use chrono::NaiveDate;

use super::breach::{Breach, Severity};
use super::breach_code::BreachCode;
use super::report::Audit;
use super::want::Want;
use crate::calendar::Calendar;
use crate::case::{Case, Circumstance};
use crate::citation::Code;
use crate::deadline::Due;
use crate::fact::Truth;
use crate::norm::{ConsultationRule, Consulted, Mode, Reading};
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::application::{Answer, Gap, Stage, Standing};
use crate::workflow::consultation::{self, Consultation, letter_due, rule, undated_rule};

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
        let (regime, public) = (place.on(since)?, case.released(on).stage().and_then(|stage| stage.released_on()));
        let by = known_by(&regime, calendar, Mode::Proactive, since, on);
        let closed = case.facts_on(place, calendar, by)?.closed(&regime);
        let want = (closed == Truth::Open).then_some(Want::Parts);
        // That nobody else is involved stands for what was published on it.
        let denied = public.and_then(|day| case.findings().shown(day).circumstance(Circumstance::OthersInvolved));
        if closed != Truth::Yes && denied != Some(false) {
            let whom = (Mode::Proactive, Consulted::InvolvedAgency, None);
            audit.unsent(case, &regime, calendar, whom, (since, public.unwrap_or(on)), want);
        }
    }
    if let Some((since, asked)) = case.asked_anew_since(on) {
        for one in asked {
            audit.unasked_anew((case, &one), place, calendar, (since, on))?;
        }
    }
    if let Some(letter) = on_request(case, place, calendar, on)? {
        audit.merge(letter);
    }
    Ok(audit)
}

/// The letter of an application. Its time runs from the receipt of what can be handled, before anybody knows what becomes of it; what is known
/// to be closed, or to be answered without a word on whether it is open, is discussed with nobody.
fn on_request(
    case: &Case,
    place: &Jurisdiction,
    calendar: &Calendar,
    on: NaiveDate,
) -> Result<Option<Audit>, RegimeError> {
    let application = case.application().shown(on);
    let unasked = case.is_unasked_on_request(on);
    let Some((arrived, stage)) = application.arrived_on().zip(application.stage()).filter(|_| unasked) else {
        return Ok(None);
    };
    let (regime, known) = (place.for_file(arrived, arrived)?, case.facts_on(place, calendar, on)?);
    let clock = case.clock(place, calendar, on, 0)?;
    let over = clock.standing == Standing::Lapsed || !known.may_disclose(&regime);
    let Some(since) = application.complete_since(&regime).filter(|_| !over) else { return Ok(None) };
    let by = known_by(&regime, calendar, Mode::OnRequest, since, on);
    if case.facts_on(place, calendar, by)?.closed(&regime) == Truth::Yes {
        return Ok(None);
    }
    let (until, answered) = match stage {
        Stage::Answered(answered) => (answered.first_made_on(), Some(answered.answer())),
        Stage::Closed(closed) => (closed.on(), None),
        _ => (on, None),
    };
    let otherwise = matches!(answered, Some(Answer::Reply(kind)) if !kind.is_on_openness());
    let optional = rule(&regime, Consulted::CoMaker, Mode::OnRequest).is_some_and(ConsultationRule::is_optional);
    // Found to be abandoned on the reading by which a late notice counts.
    let on_a_reading = case.abandoned(on) == Truth::Yes && clock.open.contains(&Reading::LateCorrection);
    let want = match () {
        () if clock.gaps.contains(&Gap::CorrectedLate) || on_a_reading => Some(Want::Gap(Gap::CorrectedLate)),
        () if otherwise => Some(Want::Parts),
        () if optional => Some(Want::MadeJointly),
        () => None,
    };
    let mut audit = Audit::default();
    let whom = (Mode::OnRequest, Consulted::InvolvedAgency, None);
    audit.unsent(case, &regime, calendar, whom, (since, until), want);
    Ok(Some(audit))
}

/// By when it has to be known that something is closed for the letter not to be due: its last day. What is found later undoes no omission.
fn known_by(regime: &Regime<'_>, calendar: &Calendar, mode: Mode, since: NaiveDate, on: NaiveDate) -> NaiveDate {
    let last = letter_due(regime, calendar, Consulted::InvolvedAgency, mode, since).and_then(|due| due.due().day());
    last.map_or(on, |last| last.min(on))
}

/// Whether others were found to be involved by a day.
pub(super) fn involved(case: &Case, on: NaiveDate) -> bool {
    case.findings().shown(on).circumstance(Circumstance::OthersInvolved) == Some(true)
}

impl Audit {
    /// Was somebody who had been asked about an earlier version asked anew in time, since it was changed?
    fn unasked_anew(
        &mut self,
        (case, asked): (&Case, &Consultation),
        place: &Jurisdiction,
        calendar: &Calendar,
        (since, on): (NaiveDate, NaiveDate),
    ) -> Result<(), RegimeError> {
        let (regime, public) = (place.on(since)?, case.released(on).stage().and_then(|stage| stage.released_on()));
        let by = known_by(&regime, calendar, Mode::Proactive, since, on);
        let closed = case.facts_on(place, calendar, by)?.closed(&regime);
        let denied =
            case.findings().shown(public.unwrap_or(on)).circumstance(Circumstance::OthersInvolved) == Some(false);
        let let_go = matches!(asked.stage(), consultation::Stage::Withdrawn(_));
        if closed != Truth::Yes && !let_go && !(denied && asked.consulted().is_agency()) {
            let want = (closed == Truth::Open).then_some(Want::Parts);
            let whom = (Mode::Proactive, asked.consulted(), Some(asked.with()));
            self.unsent(case, &regime, calendar, whom, (since, public.unwrap_or(on)), want);
        }
        Ok(())
    }

    /// The letter that was due and did not go out before what it was for had ended; left where something would have to be known first.
    fn unsent(
        &mut self,
        case: &Case,
        regime: &Regime<'_>,
        calendar: &Calendar,
        (mode, of, with): (Mode, Consulted, Option<Code>),
        (since, until): (NaiveDate, NaiveDate),
        want: Option<Want>,
    ) {
        let code = BreachCode::LetterLate;
        let timed = |rule: &&ConsultationRule| rule.letter_within().is_some();
        if let Some(rule) = undated_rule(regime, of, mode).filter(timed) {
            self.leave(code, with, Want::DateOfLocalText, vec![rule.by()]);
        }
        let Some(deadline) = letter_due(regime, calendar, of, mode, since) else { return };
        let by = vec![deadline.period().by()];
        match deadline.due() {
            Due::On(last) if until <= last => {}
            Due::On(last) => {
                let found_later = (with.is_none() && !involved(case, last)).then_some(Want::InvolvedInTime);
                if let Some(want) = want.or(found_later) {
                    self.leave(code, with, want, by);
                } else {
                    let breach = Breach::new(code, by, Severity::Unlawful, last.succ_opt().unwrap_or(last));
                    self.add(breach.with(with).due(Some(last)));
                }
            }
            Due::Between(_) => self.leave(code, with, Want::Calendar, by),
        }
    }
}
