//! Was the release done right: past no gate, in time, where and by whom the texts say?

use chrono::NaiveDate;

use super::aftermath::Aftermath;
use super::breach::{Breach, Severity};
use super::breach_code::BreachCode;
use super::report::Audit;
use super::want::Want;
use crate::calendar::Calendar;
use crate::citation::{Cited, Provision};
use crate::deadline::{Due, Roll};
use crate::decision::{Outcome, Verdict};
use crate::fact::Truth;
use crate::norm::{
    Attribute, Channel, Closing, Demand, Gate, GateStage, GateStrength, LabelField, Mode, Period, Purpose, Reading,
    Record,
};
use crate::regime::{Jurisdiction, Local, Regime, RegimeError};
use crate::workflow::matter::Procedure as _;
use crate::workflow::release::{
    ChannelFault, Designation, Event, GateState, Missing, Release, ReleaseFile, Results, Stage,
};

/// Audits the release of one document, as far as it had gone by a day. The consultation of others is audited by
/// [`coordination`](super::coordination), the review itself by [`secrecy_review`](super::secrecy_review).
///
/// ```
/// use gongkai::audit::{Aftermath, BreachCode, release};
/// use gongkai::calendar::Calendar;
/// use gongkai::citation::Code;
/// use gongkai::fact::Facts;
/// use gongkai::norm::{Channel, Mode};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::consultation::ApprovalByLaw;
/// use gongkai::workflow::journal::Header;
/// use gongkai::workflow::release::{Event, Others, ReleaseFile, Results};
///
/// let nation = Jurisdiction::national();
/// let (day, mut file) = ("2023-05-08".parse()?, ReleaseFile::new(Header::of(&nation)));
/// file.record(day, Event::Drafted { mode: Mode::Proactive, by: None })?;
/// file.record(day, Event::Formed)?;
/// file.record(day, Event::Published { channel: Channel::Portal, by: None })?;
///
/// let facts = Facts::new().reviewed_throughout("the review body", day)?;
/// let results = Results::new(&facts).others(Others::None).approval(ApprovalByLaw::NotRequired);
/// let found = release(&file, &nation, Calendar::national(), &results, Aftermath::new(), day)?;
/// let codes: Vec<BreachCode> = found.breaches.iter().map(|breach| breach.code).collect();
/// assert_eq!(codes, [BreachCode::ReleasedUnreviewed]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
pub fn release(
    file: &ReleaseFile,
    place: &Jurisdiction,
    calendar: &Calendar,
    results: &Results<'_>,
    aftermath: Aftermath,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    file.journal().header().is_of(place.place())?;
    let withheld_at_last = file.journal().up_to(on).iter().any(|entry| matches!(entry.event(), Event::Withheld));
    let mut desk = Desk { place, results, on, withheld_at_last, audit: Audit::default() };
    let (mut last, mut found) = (Release::default(), Vec::new());
    for (at, entry) in file.journal().up_to(on).iter().enumerate() {
        match entry.event() {
            // A version of its own is drafted, and judged, anew.
            Event::Drafted { .. } | Event::Changed => found.clear(),
            Event::Formed => found.extend(desk.drafting(&last, entry.on())?),
            Event::Withheld => desk.withheld(&last.as_withheld(entry.on()), entry.on())?,
            Event::Published { .. } | Event::Provided if !last.is_public() => {
                desk.released(&last.clone().about_to(entry.on(), entry.event()), entry.on(), &found)?;
            }
            _ => {}
        }
        // What was recorded was checked then.
        if last.take(at, entry.on(), entry.event()).is_err() {
            break;
        }
    }
    let regime = place.on(on)?;
    desk.late(&last, &regime, calendar)?;
    // What goes with the release, and where it is published, is asked by the text in force on its day.
    let then = place.on(last.stage().and_then(|stage| stage.released_on()).unwrap_or(on))?;
    if last.stage().is_some_and(|stage| matches!(stage, Stage::Released(_))) {
        desk.with_release(&last, &then);
        desk.channels(&last, &then);
    }
    desk.undated(&then);
    let mut audit = desk.audit;
    let passage = last.passage(&regime, calendar, results);
    audit.readings.extend(passage.turned_on.into_iter().filter(|reading| *reading != Reading::TermBoundary));
    audit.readings.extend(regime.turned_on());
    audit.hold_liable(&regime, aftermath);
    Ok(audit.in_order())
}

struct Desk<'a> {
    place: &'a Jurisdiction,
    results: &'a Results<'a>,
    on: NaiveDate,
    withheld_at_last: bool,
    audit: Audit,
}

impl Desk<'_> {
    /// Did it leave drafting past an open gate of drafting? Gives the gates that were found open.
    fn drafting(&mut self, then: &Release, formed: NaiveDate) -> Result<Vec<crate::citation::Code>, RegimeError> {
        let regime = self.place.on(formed)?;
        self.undated(&regime);
        let mut open = Vec::new();
        let kept = self.withheld_at_last && then.attribute() == Some(Attribute::Withheld);
        // What a label to withhold lacks is told with the withholding. Consent to it has no day of its own: until then it is pending.
        let of_label =
            |gate: &Gate| consents_to_withholding(gate) || kept && gate.of_attributes().contains(&Attribute::Withheld);
        let drafting = |gate: &Gate| gate.stage() == GateStage::Drafting && !of_label(gate);
        for (gate, state) in then.gates(&regime, self.results).filter(|(gate, _)| drafting(gate)) {
            if let Some(missing) = missing_on(state, formed) {
                self.gate(gate, missing, formed);
                open.push(gate.code());
            }
        }
        Ok(open)
    }

    /// Was it released past an open gate?
    fn released(
        &mut self,
        then: &Release,
        released: NaiveDate,
        before: &[crate::citation::Code],
    ) -> Result<(), RegimeError> {
        let regime = self.place.on(released)?;
        let mut behind = false;
        for (gate, state) in then.gates(&regime, self.results) {
            // What was said while an earlier gate of the sequence was open is told with that gate.
            let out_of_turn = behind && matches!(state, GateState::Open(Missing::ItsTurn));
            behind |= gate.is_in_sequence() && matches!(state, GateState::Open(_));
            if out_of_turn {
                continue;
            }
            // Who publishes needs no consent to withhold.
            let to_withhold = consents_to_withholding(gate) || self.asks_nothing(gate);
            if gate.stage() == GateStage::WithRelease || before.contains(&gate.code()) || to_withhold {
                continue;
            }
            // What was wrong with a review that was held and approved its own audit tells.
            let held = matches!(missing_on(state, released), Some(Missing::Review(None) | Missing::ReviewApproval))
                && then.was_held(self.results, released);
            if let Some(missing) = missing_on(state, released).filter(|_| !held) {
                self.gate(gate, missing, released);
            }
        }
        let by = self.results.closing(regime.substance());
        match (self.results.lets_out(), self.results.verdict().and_then(Verdict::settled)) {
            // A law requires disclosure of what the Regulation forbids (Q-N14).
            (_, Some(Outcome::Conflict)) => {
                self.audit.breaches.push(Breach::new(BreachCode::ReleasedClosed, by, Severity::Contested, released));
            }
            (Truth::No, _) => self.audit.find(BreachCode::ReleasedClosed, None, by, released),
            (Truth::Open, _) if self.results.verdict().is_some() => {
                self.audit.leave(BreachCode::ReleasedClosed, None, Want::Parts, by);
            }
            (Truth::Open | Truth::Yes, _) => {}
        }
        Ok(())
    }

    /// One open gate, as the breach that it is.
    fn gate(&mut self, gate: &Gate, missing: Missing<'_>, day: NaiveDate) {
        let by = gate.by().to_vec();
        let code = match (gate.closes(), missing) {
            (Closing::Stated(_), Missing::Fields(fields))
                if fields.iter().eq(core::iter::once(LabelField::StatutoryBasis)) =>
            {
                BreachCode::ReasonMissing
            }
            (Closing::Stated(_), _) => BreachCode::LabelIncomplete,
            (Closing::Reviewed | Closing::ReviewApproved, _) => BreachCode::ReleasedUnreviewed,
            (Closing::ReviewedAt(_), _) => BreachCode::ReviewMomentMissing,
            (Closing::Approved(_), _) => BreachCode::GateSkipped,
            (Closing::Declassified, _) => BreachCode::DeclassificationMissing,
            (Closing::Recorded(_), _) => BreachCode::RecordMissing,
            (Closing::PublishedBy(_), _) => BreachCode::PublisherOther,
            // The consultation of others has an audit of its own.
            _ => return,
        };
        match missing {
            _ if self.results.may_be_excepted(gate) => self.audit.leave(code, None, Want::LocalFinding, by),
            Missing::Facts(_) => self.audit.leave(code, None, Want::LocalFinding, by),
            _ => {
                // What the nation asks against the gate supports the release; the text of the place is broken all the same.
                let breach = Breach::new(code, by, Severity::Unlawful, day).expecting(missing.name());
                self.audit.add(Breach { supported_by: gate.clashes_with().to_vec(), ..breach });
            }
        }
    }

    /// Was it withheld on a label that has no effect, or that its drafter consented to?
    fn withheld(&mut self, then: &Release, withheld: NaiveDate) -> Result<(), RegimeError> {
        let regime = self.place.on(withheld)?;
        if self.results.must_disclose() {
            self.audit.find(BreachCode::WithheldOpen, None, vec![regime.substance().closed_only_by()], withheld);
        }
        let gates = then.gates(&regime, self.results).filter(|(gate, state)| {
            *state != GateState::NotStanding && gate.of_attributes().contains(&Attribute::Withheld)
        });
        let mut by: Vec<Provision> = gates.flat_map(|(gate, _)| gate.by().to_vec()).collect();
        by.dedup();
        match then.designation(&regime, self.results) {
            Some(Designation::Pending | Designation::Refused | Designation::Invalid) => {
                self.audit.find(BreachCode::WithheldWithoutEffect, None, by, withheld);
            }
            Some(Designation::Undetermined(_)) => {
                self.audit.leave(BreachCode::WithheldWithoutEffect, None, Want::LocalFinding, by);
            }
            Some(Designation::Effective { self_reviewed: true }) => {
                self.audit.find(BreachCode::SelfReviewed, None, by, withheld);
            }
            _ => {}
        }
        Ok(())
    }

    /// Was it public in time? Each layer by itself, under the texts in force on the day from which the time runs: missing a shorter local day is
    /// no breach of the Regulation, and what is not wanted by a layer is not late by it.
    fn late(&mut self, last: &Release, regime: &Regime<'_>, calendar: &Calendar) -> Result<(), RegimeError> {
        let Some(stage) = last.stage() else { return Ok(()) };
        // What was drafted for applicants, and is of what has to be published, is not public because one of them has it.
        let public = match stage.mode() {
            Mode::Proactive => stage.released_on(),
            Mode::OnRequest => last.publications().first().map(|one| one.on),
        };
        let outstanding = last.is_outstanding(last.designation(regime, self.results), self.results);
        if public.is_none() && matches!(stage, Stage::Withheld(_)) && !outstanding {
            return Ok(());
        }
        let Some(formed) = stage.formed_on() else { return Ok(()) };
        let since = self.place.on(formed)?;
        self.audit.readings.extend(since.turned_on());
        if let Some(period) = since.period(Purpose::Publication).statutory {
            let owed = last.owed_to_public(&since, self.results);
            self.late_under(period, (owed, Want::Parts), formed, public, calendar);
            if stage.mode() == Mode::Proactive && matches!(stage, Stage::Formed(_) | Stage::Returned(_)) {
                self.without_consent(last, regime, period, formed, calendar);
            }
        }
        let undated = matches!(since.local(), Local::Undetermined { .. });
        let rows = since.local_publication(self.results.known());
        for (among, row) in rows.filter(|(_, row)| !last.is_excused(row)) {
            let public = match row.purpose() {
                Purpose::PortalPublication => first_on_portal(last),
                _ => public,
            };
            let owed = last.owed_in_place(&row, regime, self.results);
            let undecided = among == Truth::Yes && self.results.is_owed() == Truth::Open;
            let want = match (undated, undecided) {
                (true, _) => Want::DateOfLocalText,
                (false, true) => Want::Parts,
                (false, false) => Want::LocalFinding,
            };
            self.late_under(row.period(), (among.and(owed), want), formed, public, calendar);
        }
        Ok(())
    }

    /// A label to withhold whose consent is pending, or was refused, has no effect, so that what bears it is late inside the place once the time
    /// to publish is over. What has to be withheld stays shut without it.
    fn without_consent(
        &mut self,
        last: &Release,
        regime: &Regime<'_>,
        period: Cited<Period>,
        formed: NaiveDate,
        calendar: &Calendar,
    ) {
        let possible = self.results.verdict().map(Verdict::possible);
        if possible.is_some_and(|possible| possible.single() == Some(Outcome::MustWithhold)) {
            return;
        }
        let shut = possible.is_some_and(|possible| possible.has(Outcome::MustWithhold));
        for (gate, state) in last.gates(regime, self.results).filter(|(gate, _)| consents_to_withholding(gate)) {
            let (GateState::Open(missing), Some(by)) = (state, gate.by().first()) else { continue };
            let owed = match missing {
                Missing::Facts(_) => (Truth::Open, Want::LocalFinding),
                _ if shut => (Truth::Open, Want::Parts),
                _ => (Truth::Yes, Want::Parts),
            };
            self.late_under(Cited::new(*period, *by), owed, formed, None, calendar);
        }
    }

    /// Whether it was out after the last day of a period, where the period is of such information; what is asked where that is open.
    fn late_under(
        &mut self,
        period: Cited<Period>,
        (owed, want): (Truth, Want),
        formed: NaiveDate,
        released: Option<NaiveDate>,
        calendar: &Calendar,
    ) {
        if owed == Truth::No {
            return;
        }
        let by = vec![period.by()];
        let Ok(Due::On(due)) = Due::of(calendar, formed, *period, Roll::Forward) else {
            return self.audit.leave(BreachCode::PublishedLate, None, Want::Calendar, by);
        };
        let late = due < released.unwrap_or(self.on);
        let Some(happened) = due.succ_opt().filter(|_| late) else { return };
        if owed == Truth::Yes {
            let breach = Breach::new(BreachCode::PublishedLate, by, Severity::Unlawful, happened);
            self.audit.add(breach.due(Some(due)));
        } else {
            self.audit.leave(BreachCode::PublishedLate, None, want, by);
        }
    }

    /// What should have gone with the release or followed it, by the day of the audit.
    fn with_release(&mut self, last: &Release, regime: &Regime<'_>) {
        let Some(released) = last.stage().and_then(|stage| stage.released_on()) else { return };
        for (gate, state) in last.gates(regime, self.results) {
            if gate.stage() != GateStage::WithRelease || self.asks_nothing(gate) {
                continue;
            }
            let GateState::Open(missing) = state else { continue };
            let nobody = last.publications().iter().any(|one| one.by.is_none());
            if matches!(gate.closes(), Closing::PublishedBy(_)) && nobody {
                self.audit.leave(BreachCode::PublisherOther, None, Want::Publisher, gate.by().to_vec());
                continue;
            }
            // What a gate waits for may be recorded any time after the release; no text sets a time.
            let code_is_record = gate.how_hard() == GateStrength::Formality;
            self.gate(gate, missing, if code_is_record { self.on.max(released) } else { released });
        }
    }

    /// Whether a gate asks for more disclosure, or for what only what may be disclosed can have, of what has to stay closed: that it went out
    /// is then told, and not how it should have gone out.
    fn asks_nothing(&self, gate: &Gate) -> bool {
        let of_disclosure = match gate.closes() {
            Closing::Declassified => true,
            Closing::Recorded(record) => {
                matches!(record, Record::DeclassificationFiling | Record::DraftPublished | Record::CommentsPublished)
            }
            _ => false,
        };
        of_disclosure && self.results.is_closed()
    }

    fn channels(&mut self, last: &Release, regime: &Regime<'_>) {
        if self.results.is_closed() {
            return;
        }
        let Some(released) = last.stage().and_then(|stage| stage.released_on()) else { return };
        let faults: Vec<ChannelFault<'_>> = last.channel_faults(regime, self.results).collect();
        for fault in faults {
            let code = match fault.rule.demand() {
                Demand::First(_) => BreachCode::PlatformOrder,
                Demand::OneOf(_) | Demand::EachOf(_) | Demand::OnlineOnly(_) => BreachCode::PlatformMissing,
            };
            let by = vec![fault.rule.by()];
            match fault.covers {
                Truth::Yes => {
                    self.audit.find(code, None, by, released);
                    if let Some(breach) = self.audit.breaches.last_mut().filter(|_| fault.rule.is_contested()) {
                        breach.severity = Severity::Contested;
                    }
                }
                Truth::Open => self.audit.leave(code, None, Want::LocalFinding, by),
                Truth::No => {}
            }
        }
    }

    /// What a text of unknown date would ask could not be judged.
    fn undated(&mut self, regime: &Regime<'_>) {
        let Local::Undetermined { rules, .. } = regime.local() else { return };
        let gates = rules.gates().iter().filter(|gate| gate.stage() != GateStage::WithRelease);
        let by: Vec<Provision> = gates.flat_map(|gate| gate.by().to_vec()).collect();
        if !by.is_empty() {
            self.audit.leave(BreachCode::GateSkipped, None, Want::DateOfLocalText, by);
        }
    }
}

/// Whether a gate asks for consent to a label to withhold, and to nothing else.
fn consents_to_withholding(gate: &Gate) -> bool {
    gate.of_attributes() == [Attribute::Withheld] && matches!(gate.closes(), Closing::Approved(_))
}

/// What was missing at a gate on a day; a yes that came later came out of its turn.
fn missing_on(state: GateState<'_>, day: NaiveDate) -> Option<Missing<'_>> {
    match state {
        GateState::NotStanding | GateState::Excepted(_) => None,
        GateState::Closed(on) => on.is_some_and(|on| day < on).then_some(Missing::ItsTurn),
        GateState::Open(missing) => Some(missing),
    }
}

/// Since when the version at hand is on the portal.
fn first_on_portal(last: &Release) -> Option<NaiveDate> {
    let on_portal = last.publications().iter().filter(|one| one.channel == Channel::Portal);
    on_portal.map(|one| one.on).min()
}
