//! Was the release done right: past no gate, in time, where and by whom the texts say?

mod keeping;
mod on_record;

pub(super) use keeping::on_parts;
use on_record::{as_formed, let_out_by, with_let_out, with_reply};

use chrono::NaiveDate;

use crate::audit::aftermath::Aftermath;
use crate::audit::application::substance::says_reviewed;
use crate::audit::basis::Basis;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::outgoing::Outgoing;
use crate::audit::publication::{Times, formed};
use crate::audit::report::Audit;
use crate::audit::want::Want;
use crate::calendar::Calendar;
use crate::citation::{Provision, Text};
use crate::decision::{Outcome, Verdict};
use crate::fact::Truth;
use crate::norm::{Attribute, Closing, Demand, Gate, GateStage, LabelField, Mode, Reading, Record, Test};
use crate::regime::{Jurisdiction, Local, Regime, RegimeError};
use crate::workflow::matter::Procedure as _;
use crate::workflow::release::{
    ChannelFault, Event, GateState, Missing, Release, ReleaseFile, Results, Stage, at_formation, is_of_the_review,
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
    let acts = Outgoing::of_release(file, on);
    let found = passed((file, &acts), place, calendar, Basis::Given(results), aftermath, on)?;
    Ok(found.told_once(&acts).in_order(place))
}

/// The same, with every act by which it left or was kept, where what an act rested on is read as of its day.
pub(super) fn passed(
    (file, acts): (&ReleaseFile, &[Outgoing<'_>]),
    place: &Jurisdiction,
    calendar: &Calendar,
    basis: Basis<'_>,
    aftermath: Aftermath,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    file.journal().header().is_of(place.place())?;
    basis.on(place, on, |results| walked((file, acts), place, calendar, (basis, results), aftermath, on))?
}

fn walked(
    (file, acts): (&ReleaseFile, &[Outgoing<'_>]),
    place: &Jurisdiction,
    calendar: &Calendar,
    (basis, results): (Basis<'_>, &Results<'_>),
    aftermath: Aftermath,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    let withheld_at_last = file.journal().up_to(on).iter().any(|entry| matches!(entry.event(), Event::Withheld));
    let mut desk = Desk { file, place, basis, results, on, withheld_at_last, audit: Audit::default() };
    let (mut last, mut found) = (Release::default(), Vec::new());
    let mut times = Times { file, place, calendar, basis, audit: Audit::default() };
    let mut ahead = acts.iter().peekable();
    for (at, entry) in file.journal().up_to(on).iter().enumerate() {
        while let Some(one) = ahead.next_if(|one| one.at <= at) {
            desk.act(one, &found)?;
        }
        match entry.event() {
            // A version of its own is drafted, and judged, anew.
            event if event.begins_a_version() => found.clear(),
            Event::Formed => {
                let (day, then) = (entry.on(), as_formed(file, &last, at, on));
                found.extend(basis.on(place, day, |results| desk.drafting(&then, results, day))??);
            }
            _ => {}
        }
        let before = last.clone();
        last = file.after(last, at, let_out_by(before.since(), acts, at));
        // A change begins another time; the one that ran is judged as it stood.
        if formed(&before).is_some_and(|day| formed(&last) != Some(day)) {
            times.judge(&with_let_out(before, acts), entry.on())?;
        }
    }
    for one in ahead {
        desk.act(one, &found)?;
    }
    let regime = place.on(on)?;
    if last.stage().is_some() {
        let last = with_let_out(with_reply(last, acts), acts);
        times.judge(&last, on)?;
        desk.audit.merge(times.audit);
        desk.came_of(&last, &regime)?;
        let passage = last.passage(&regime, calendar, results);
        if let Some(asked) = last.reasons_asked(&regime, results) {
            let want = match asked.owed {
                _ if asked.undated => Want::DateOfLocalText,
                // By when whoever asked why it is kept is told no text says.
                Truth::Yes => Want::TimeNotSet,
                Truth::Open | Truth::No => Want::KeptForSecrecy,
            };
            desk.audit.leave(BreachCode::ReasonsNotGiven, None, want, vec![asked.by]);
        }
        let turned_on = passage.turned_on.into_iter().filter(|reading| *reading != Reading::TermBoundary);
        desk.audit.readings.extend(turned_on.chain(regime.turned_on()));
    }
    desk.audit.hold_liable(&regime, aftermath);
    Ok(desk.audit.in_order(place))
}

struct Desk<'a> {
    file: &'a ReleaseFile,
    place: &'a Jurisdiction,
    basis: Basis<'a>,
    results: &'a Results<'a>,
    on: NaiveDate,
    withheld_at_last: bool,
    audit: Audit,
}

impl Desk<'_> {
    /// Judges one act by which it left, or was kept. How it had to go out is asked of the first that went so far; whether it was closed, of each but
    /// what goes with a reply, which is judged with that. Where nothing of a release is on record, what a place asks of it is kept elsewhere.
    fn act(&mut self, one: &Outgoing<'_>, found: &[crate::citation::Code]) -> Result<(), RegimeError> {
        // What an application made public by itself is asked for no gate that a bare draft would.
        let elsewhere = one.is_let_out_elsewhere() && !self.basis.keeps_gates(one.at, one.on);
        let (day, drafted) = (one.on, one.release.stage().is_some() && !elsewhere);
        if one.is_reply() && !self.basis.keeps_gates_for_applicants(one.at, one.on) {
            // Where no way out to applicants is on record, the audit of the application asks.
            return Ok(());
        }
        self.basis.of(one, self.place, |results| {
            if !one.leaves() {
                let designated = drafted && one.is_first();
                let then = one.release.as_withheld(day);
                return if designated { self.withheld(&then, results, day) } else { self.kept(results, day) };
            }
            let then = one.going_out();
            match (one.is_first(), drafted) {
                (false, _) => {}
                (true, true) => self.gates(&then, results, day, found)?,
                (true, false) => self.reviewed(results, one)?,
            }
            if one.reply.is_some() {
                return Ok(());
            }
            self.openness(&then, results, day)?;
            self.kept_in_part(&then, results, day)
        })?
    }

    /// What became of it: what is public no more, and what goes with the release and where it is published, asked by the text in force on its day,
    /// of what was found by then.
    fn came_of(&mut self, last: &Release, regime: &Regime<'_>) -> Result<(), RegimeError> {
        self.taken_down(last, regime);
        // What was drafted to be published, and an applicant has, left the agency and is not released.
        let kept = |day: &NaiveDate| !self.basis.gates_elsewhere(*day);
        // What left by another procedure alone, upon a bare draft, is asked for nothing that would be kept with the release; what was public only
        // after such a reply, as of that day.
        let left = last.gates_by().filter(kept).and_then(|by| last.left_on().filter(kept).or(Some(by)));
        let then = self.place.on(left.unwrap_or(self.on))?;
        if let Some(left) = left.filter(|_| !matches!(last.stage(), Some(Stage::TakenDown(_)))) {
            let results = self.results;
            self.basis.on(self.place, left, |found| {
                self.with_release(last, &then, &results.on_findings_of(found), left);
                self.channels(last, &then, found);
                self.undated_release(last, &then, found, left);
            })?;
        }
        self.undated(&then);
        Ok(())
    }

    /// Was it formed past an open gate of its formation? What is made up for later closes the gate, and was missing then. Gives the gates that were
    /// found open.
    fn drafting(
        &mut self,
        then: &Release,
        results: &Results<'_>,
        formed: NaiveDate,
    ) -> Result<Vec<crate::citation::Code>, RegimeError> {
        let regime = self.place.on(formed)?;
        self.undated(&regime);
        let mut open = Vec::new();
        let kept = self.withheld_at_last && then.attribute() == Some(Attribute::Withheld);
        // What a label to withhold lacks is told with the withholding. Consent to it has no day of its own: until then it is pending.
        let of_label =
            |gate: &Gate| gate.consents_to_withholding() || kept && gate.of_attributes().contains(&Attribute::Withheld);
        let drafting = |gate: &Gate| at_formation(gate) && !of_label(gate);
        for (gate, state) in then.gates(&regime, results).filter(|(gate, _)| drafting(gate)) {
            if let Some(missing) = missing_on(state, formed) {
                self.gate(gate, (missing, None), by_formation(&missing.name()), results, formed);
                open.push(gate.code());
            }
        }
        Ok(open)
    }

    /// Was it released past an open gate?
    fn gates(
        &mut self,
        then: &Release,
        results: &Results<'_>,
        released: NaiveDate,
        before: &[crate::citation::Code],
    ) -> Result<(), RegimeError> {
        let regime = self.place.on(released)?;
        // Whether it was reviewed elsewhere, the last word says, whenever it was spoken.
        let results = &results.found_reviewed(self.results.when_found_reviewed());
        let mut behind = false;
        for (gate, state) in then.gates(&regime, results) {
            // What was said while an earlier gate of the sequence was open is told with that gate.
            let out_of_turn = behind && matches!(state, GateState::Open(Missing::ItsTurn));
            behind |= gate.is_in_sequence() && matches!(state, GateState::Open(_));
            if out_of_turn {
                continue;
            }
            // Who publishes needs no consent to withhold.
            let to_withhold = gate.consents_to_withholding() || asks_nothing(gate, results);
            if gate.stage() == GateStage::WithRelease || before.contains(&gate.code()) || to_withhold {
                continue;
            }
            // What was wrong with a review that was held and approved its own audit tells.
            let told = |missing: &Missing<'_>| match missing {
                // What was approved for applicants, and one of them got, went out as approved.
                Missing::ApprovedForApplicants(_) => !then.is_published(),
                Missing::Review(None) | Missing::ReviewApproval | Missing::ReviewForm(_) => {
                    then.was_held(results, released)
                }
                Missing::ReviewLacks(_) => true,
                _ => false,
            };
            if let Some(missing) = missing_on(state, released).filter(|missing| !told(missing)) {
                let opined = then.past_opinion(&regime, results, released);
                self.gate(gate, (missing, opined), missing.name(), results, released);
            }
        }
        Ok(())
    }

    /// Did something go out that is closed?
    fn openness(&mut self, then: &Release, results: &Results<'_>, released: NaiveDate) -> Result<(), RegimeError> {
        let regime = self.place.on(released)?;
        let (by, shut) = (results.closing(regime.substance()), results.shut_by(regime.substance()));
        match (results.lets_out(), results.verdict().and_then(Verdict::settled)) {
            // A law requires disclosure of what the Regulation forbids (Q-N14).
            (_, Some(Outcome::Conflict)) => {
                self.audit.breaches.push(Breach::new(BreachCode::ReleasedClosed, by, Severity::Contested, released));
            }
            // What is held, closed wherever it belongs, or closed or held whatever becomes of the secret, is out for certain.
            (_, settled) if settled != Some(Outcome::MustWithhold) && !shut.is_empty() => {
                self.audit.shut(by, &shut, None, released);
            }
            // What the Regulation does not govern it does not close, unless a ground closes it all the same, or may.
            (_, Some(Outcome::NotGovernmentInformation)) if results.closed_by(regime.substance()).is_empty() => {
                if results.may_be_closed(regime.substance()) {
                    self.audit.leave(BreachCode::ReleasedClosed, None, Want::Parts, by);
                }
            }
            (Truth::No, _) => self.audit.find(BreachCode::ReleasedClosed, None, by, released),
            (Truth::Open, _) if results.may_turn_out_closed() => {
                self.audit.leave(BreachCode::ReleasedClosed, None, on_parts(results), by);
            }
            // Which part went out a release says by its label, or by the version that was reviewed.
            (Truth::Yes, _) if results.in_part() && !is_severed(then, results) => {
                self.audit.leave(BreachCode::ReleasedClosed, None, Want::PartReleased, by);
            }
            (Truth::Open | Truth::Yes, _) => {}
        }
        Ok(())
    }

    /// One open gate, as the breach that it is, with what was expected. Where a review had given its opinion, with the provisions on what was approved: it
    /// was reviewed, and went out otherwise.
    fn gate(
        &mut self,
        gate: &Gate,
        (missing, opined): (Missing<'_>, Option<Vec<Provision>>),
        expected: Text,
        results: &Results<'_>,
        day: NaiveDate,
    ) {
        let mut by = gate.by().to_vec();
        let (of_review, expected) = match missing {
            Missing::ApprovedForApplicants(disposed) => (Some(disposed.into_iter().collect()), expected),
            Missing::ReviewApproval => (opined, expected),
            Missing::Review(None) if opined.is_some() => (Some(Vec::new()), reviewed_otherwise()),
            _ => (None, expected),
        };
        by.extend(of_review.iter().flatten().copied());
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
            _ if !results.may_except(gate).is_empty() => {
                self.audit.leave_open(code, None, results.may_except(gate), &by);
            }
            Missing::Facts(facts) => self.audit.leave_open(code, None, facts, &by),
            Missing::ReviewedByAnother { review, by } => {
                self.audit.find(BreachCode::ReviewedByAnother, None, by.into_iter().collect(), review.on());
            }
            _ => {
                // What the nation asks against the gate supports the release; the text of the place is broken all the same.
                let breach = Breach::new(code, by, Severity::Unlawful, day).expecting(expected);
                let breach = Breach { supported_by: gate.clashes_with(results.known(), day).collect(), ..breach };
                self.audit.add(if of_review.is_some() { breach.of_a_review_held() } else { breach });
            }
        }
    }

    /// Was it reviewed before it left, where no release is on record (art. 17)? What a place asks beside is kept with the release, unless it is the
    /// end of the review, and that is on record.
    fn reviewed(&mut self, results: &Results<'_>, one: &Outgoing<'_>) -> Result<(), RegimeError> {
        let left = one.on;
        let Basis::Of { case, calendar } = self.basis else { return Ok(()) };
        let (mut then, regime) = (one.going_out(), self.place.on(left)?);
        if then.stage().is_none() {
            let drafted = [Event::Drafted { mode: Mode::Proactive, by: None }, Event::Formed];
            // A draft is begun, and formed, from nothing.
            let _ = drafted.iter().try_for_each(|event| then.take(0, left, event));
        }
        let known = case.facts_in(Mode::Proactive, self.place, calendar, left)?;
        // That it had not been reviewed by then says nothing once it was, before it left.
        let spent = |day| day < left && says_reviewed(&known, Some(day), left);
        let denied = case.last_found_of_review(self.on).is_some_and(|(day, holds)| !holds && !spent(day));
        let results = &results.found_reviewed(self.results.when_found_reviewed());
        // What was wrong with a review that was held and approved its own audit tells.
        if then.was_held(results, left) {
            return Ok(());
        }
        let afterwards = self.file.reviewed_since((one.at, left), Mode::Proactive, self.on);
        let begun = case.has_review_of(one.at, left);
        let asked =
            |gate: &Gate| is_of_the_review(gate, &regime) && (begun || *gate.closes() != Closing::ReviewApproved);
        let gates = then.gates(&regime, results).filter(|(gate, _)| asked(gate));
        for (gate, missing) in gates.filter_map(|(gate, state)| Some((gate, missing_on(state, left)?))) {
            if denied || begun {
                let opined = then.past_opinion(&regime, results, left);
                self.gate(gate, (missing, opined), missing.name(), results, left);
            } else if afterwards || !says_reviewed(&known, then.since(), left) {
                self.audit.leave(BreachCode::ReleasedUnreviewed, None, Want::Review, gate.by().to_vec());
            }
        }
        Ok(())
    }

    /// What should have gone with the release or followed it, by the day of the audit.
    fn with_release(&mut self, last: &Release, regime: &Regime<'_>, results: &Results<'_>, left: NaiveDate) {
        let of_publication =
            |gate: &Gate| gate.mode() == Some(Mode::Proactive) || matches!(gate.closes(), Closing::PublishedBy(_));
        // Nothing goes with what did not leave.
        if last.posted_inside() == Some(left) {
            return;
        }
        let unpublished = !last.is_published();
        for (gate, state) in last.gates(regime, results) {
            if gate.stage() != GateStage::WithRelease
                || asks_nothing(gate, results)
                || unpublished && of_publication(gate)
            {
                continue;
            }
            let GateState::Open(missing) = state else { continue };
            let nobody = last.is_on_unnamed_channel() || last.publications().iter().any(|one| one.by.is_none());
            if matches!(gate.closes(), Closing::PublishedBy(_)) && nobody {
                self.audit.leave(BreachCode::PublisherOther, None, Want::Publisher, gate.by().to_vec());
                continue;
            }
            // A record may be made any time after the release; no text sets a time. On its very day nothing is missing yet.
            let is_record = matches!(gate.closes(), Closing::Recorded(_));
            if is_record && self.on <= left {
                continue;
            }
            self.gate(gate, (missing, None), missing.name(), results, if is_record { self.on.max(left) } else { left });
        }
    }

    fn channels(&mut self, last: &Release, regime: &Regime<'_>, results: &Results<'_>) {
        if results.is_closed() {
            return;
        }
        // What may not have to be public at all is owed on no platform for certain.
        let goes_out = results.may_go_out() == Truth::Yes;
        // What was put where the public cannot see it was published on no channel that a text knows.
        let released = last.stage().and_then(|stage| stage.released_on()).or(last.posted_inside());
        let Some(released) = released else { return };
        let faults: Vec<ChannelFault<'_>> = last.channel_faults(regime, results).collect();
        for fault in faults {
            let code = match fault.rule.demand() {
                Demand::First(_) => BreachCode::PlatformOrder,
                Demand::OneOf(_) | Demand::EachOf(_) | Demand::OnlineOnly(_) => BreachCode::PlatformMissing,
            };
            let by = vec![fault.rule.by()];
            match fault.covers {
                _ if last.is_on_unnamed_channel() => self.audit.leave(code, None, Want::StepNotRecorded, by),
                Truth::Yes if !goes_out => self.audit.leave(code, None, on_parts(results), by),
                Truth::Yes => {
                    self.audit.find(code, None, by, released);
                    if let Some(breach) = self.audit.breaches.last_mut().filter(|_| fault.rule.is_contested()) {
                        breach.severity = Severity::Contested;
                    }
                }
                Truth::Open => {
                    let open = Test::open(fault.rule.tests(), self.results.known());
                    self.audit.leave_open(code, None, open, &by);
                }
                Truth::No => {}
            }
        }
    }

    /// What a text of unknown date would ask to go with the release, or of where it is published, and was not done, could not be judged.
    fn undated_release(&mut self, last: &Release, regime: &Regime<'_>, found: &Results<'_>, left: NaiveDate) {
        let Some(dated) = regime.were_it_dated() else { return };
        let mut desk = Desk { audit: Audit::default(), ..*self };
        desk.with_release(last, &dated, &self.results.on_findings_of(found), left);
        desk.channels(last, &dated, found);
        let asked = |audit: Audit| {
            let open = audit.unjudged.into_iter().map(|one| (one.code, one.by));
            audit.breaches.into_iter().map(|one| (one.code, one.by)).chain(open)
        };
        let of_nation: Vec<_> = asked(self.audit.clone()).collect();
        for (code, by) in asked(desk.audit).filter(|one| !of_nation.contains(one)) {
            self.audit.leave(code, None, Want::DateOfLocalText, by);
        }
    }

    /// What a text of unknown date would ask before the release could not be judged.
    fn undated(&mut self, regime: &Regime<'_>) {
        let Local::Undetermined { rules, .. } = regime.local() else { return };
        let gates = rules.gates().iter().filter(|gate| gate.stage() != GateStage::WithRelease);
        let by: Vec<Provision> = gates.flat_map(|gate| gate.by().to_vec()).collect();
        if !by.is_empty() {
            self.audit.leave(BreachCode::GateSkipped, None, Want::DateOfLocalText, by);
        }
    }
}

/// What was missing when it was formed, and may be there by now.
fn by_formation(missing: &Text) -> Text {
    Text::new(format!("截至形成之日：{}", missing.zh()), format!("by its formation: {}", missing.en()))
}

/// What was reviewed, and went out although the review had not come to that.
const fn reviewed_otherwise() -> Text {
    Text::literal("经保密审查，未准予公开", "reviewed, and not let out by the review")
}

/// Whether a gate asks for more disclosure, or for what only what may be disclosed can have, of what has to stay closed: that it went out
/// is then told, and not how it should have gone out.
fn asks_nothing(gate: &Gate, results: &Results<'_>) -> bool {
    let of_disclosure = match gate.closes() {
        Closing::Declassified => true,
        Closing::Recorded(record) => {
            matches!(record, Record::DeclassificationFiling | Record::DraftPublished | Record::CommentsPublished)
        }
        _ => false,
    };
    of_disclosure && results.is_closed()
}

/// 部分公开, 非密处理: whether only what may be disclosed of a divided document went out, by its label or by the version that was reviewed.
fn is_severed(then: &Release, results: &Results<'_>) -> bool {
    then.attribute() == Some(Attribute::Partial) || results.is_processed()
}

/// What was missing at a gate on a day; a yes that came later came out of its turn.
fn missing_on(state: GateState<'_>, day: NaiveDate) -> Option<Missing<'_>> {
    match state {
        GateState::NotStanding | GateState::Excepted(_) => None,
        GateState::Closed(on) => on.is_some_and(|on| day < on).then_some(Missing::ItsTurn),
        GateState::Open(missing) => Some(missing),
    }
}
