//! Is what was supplied open, and what was withheld closed, on the facts of the day?

use chrono::NaiveDate;

use super::Desk;
use super::reply::Seen;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::desk::{closing, severity};
use crate::audit::want::Want;
use crate::case::{CaseFacts, Track};
use crate::citation::{Code, Provision};
use crate::decision::{AgencyChoice, ChoiceStanding, Decision, Flags, Outcome, Question};
use crate::fact::{Fact, FactSet, Group, Truth};
use crate::norm::{Certainty, FollowUp, Ground, Mode, Proviso, ReplyGate, ReplyKind, Strength, Test};
use crate::regime::RegimeError;

/// What becomes of a part under the law.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Fate {
    /// It has to go out, or the agency chose to let it.
    Goes,
    /// It may be kept back: it has to, or the agency chose to.
    Stays,
    /// It may go or stay, and no choice is on record.
    Unchosen,
    /// It turns on facts that are not known.
    Open,
}

impl Desk<'_> {
    pub(super) fn substance(&mut self, seen: &Seen<'_>, told: bool) -> Result<(), RegimeError> {
        let gives = seen.is(ReplyKind::Granted) || seen.is(ReplyKind::GrantedInPart);
        let keeps = seen.withholds();
        if !gives && !keeps {
            return Ok(());
        }
        let parts = fates(seen);
        self.audit.readings.extend(seen.parts.iter().filter_map(Decision::turned_on));
        match (gives, keeps) {
            (true, false) => self.given(seen, &parts),
            (false, true) => self.kept(seen, &parts, told),
            _ => self.divided(seen, &parts, told),
        }
        if seen.reply.supplies_information() {
            self.reviewed(seen)?;
        }
        Ok(())
    }

    /// What a reply supplied was handed over: nothing in that may be closed by then.
    pub(super) fn handed_out(&mut self, seen: &Seen<'_>) {
        let parts = fates(seen);
        match closed_in_part(seen) {
            _ if !seen.withholds() => self.given(seen, &parts),
            Some(by) => self.find(BreachCode::ReleasedClosed, by, seen.on),
            None => {}
        }
    }

    /// The whole was supplied: nothing in it may be closed.
    fn given(&mut self, seen: &Seen<'_>, parts: &[(Option<Code>, Fate)]) {
        for ((part, _), decision) in parts.iter().zip(seen.parts) {
            self.audit.let_out(decision, *part, seen.on);
        }
    }

    /// The whole was refused: nothing in it may have to go out.
    fn kept(&mut self, seen: &Seen<'_>, parts: &[(Option<Code>, Fate)], told: bool) {
        self.discretion(seen, parts);
        let any = |fate: Fate| parts.iter().any(|(_, one)| *one == fate);
        // What cannot be severed from what has to be withheld stays with it, whatever is found of the rest.
        let shut = seen.parts.iter().any(|part| part.effective().is(Outcome::MustWithhold));
        if shut && seen.known.severable() == Truth::No {
            return;
        }
        self.in_conflict(seen, parts);
        // A document that was not divided, and can be severed, has something that goes out.
        let undivided = matches!(parts, [(None, fate)] if *fate != Fate::Goes);
        if undivided && seen.known.severable() == Truth::Yes && any(Fate::Stays) {
            let by = seen.regime.procedure().reply(ReplyKind::GrantedInPart).map(|(severed, _)| severed.by());
            self.find(BreachCode::SeveranceIgnored, by.into_iter().collect(), seen.on);
            return;
        }
        if !any(Fate::Goes) {
            // What cannot be severed from what is closed is kept with it, also where nobody says which part that is, or by which limb.
            if any(Fate::Open) && !seen.known.kept(seen.regime) {
                self.open_or_contested(seen, told);
            }
            return;
        }
        let nothing_stays = !any(Fate::Stays) && !any(Fate::Unchosen);
        if nothing_stays && !any(Fate::Open) {
            self.withheld_open(seen, told);
            return;
        }
        let by = seen.regime.procedure().reply(ReplyKind::GrantedInPart).map(|(severed, _)| severed.by());
        let by: Vec<Provision> = by.into_iter().collect();
        match seen.known.severable() {
            // Whether there is anything to sever it from is open: it had to go out in either case, whether or not the ground that is named is met.
            Truth::Yes if nothing_stays && severity(&by) == Severity::Unlawful => self.withheld_open(seen, false),
            Truth::Yes => self.find(BreachCode::SeveranceIgnored, by, seen.on),
            Truth::Open => self.leave(BreachCode::SeveranceIgnored, Want::Severability, by),
            // What is no government information is closed by no ground, and holds up nothing.
            Truth::No => {
                let ungoverned = |part: &Decision<'_>| part.is_government_information() == Truth::No;
                if parts.iter().zip(seen.parts).all(|((_, one), part)| *one == Fate::Goes || ungoverned(part)) {
                    self.withheld_open(seen, told);
                }
            }
        }
    }

    /// A part was supplied and a part withheld.
    fn divided(&mut self, seen: &Seen<'_>, parts: &[(Option<Code>, Fate)], told: bool) {
        let all = |fate: Fate| parts.iter().all(|(_, one)| *one == fate);
        let any = |fate: Fate| parts.iter().any(|(_, one)| *one == fate);
        if all(Fate::Goes) {
            self.withheld_open(seen, told);
        } else if let Some(by) = closed_in_part(seen) {
            self.find(BreachCode::ReleasedClosed, by, seen.on);
        } else if all(Fate::Stays) {
            // What the agency keeps, and what may be closed, may have been let out: whether that went, or what is closed, nobody has said.
            let closed: Vec<Decision<'_>> = seen.parts.iter().filter(|part| is_shut(part)).copied().collect();
            if !closed.is_empty() {
                self.leave(BreachCode::ReleasedClosed, Want::PartReleased, closing(&closed, seen.regime));
            }
        } else if any(Fate::Stays) && seen.known.severable() == Truth::No {
            // What the agency keeps of it, or the Regulation does not govern: whether that went with it nobody has said.
            let by = seen.regime.procedure().reply(ReplyKind::GrantedInPart).map(|(severed, _)| severed.by());
            self.leave(BreachCode::ReleasedClosed, Want::Severability, by.into_iter().collect());
        } else if !any(Fate::Stays) && any(Fate::Unchosen) && !any(Fate::Open) {
            self.discretion(seen, parts);
        } else if any(Fate::Open) {
            self.open_or_contested(seen, told);
        }
    }

    /// A law requires disclosure of what art. 15 closes (Q-N14): that it was refused is contested; where it turns on more whether the two conflict,
    /// that is left.
    fn in_conflict(&mut self, seen: &Seen<'_>, parts: &[(Option<Code>, Fate)]) {
        let all_is_open = seen.regime.substance().closed_only_by();
        for ((part, fate), decision) in parts.iter().zip(seen.parts) {
            if let Some((closes, required)) = decision.conflict() {
                let by = required.unwrap_or(all_is_open);
                let breach = Breach::new(BreachCode::WithheldOpen, vec![by], Severity::Contested, seen.on).with(*part);
                self.add(breach.supported_by(vec![closes]));
            } else if let Some(open) = may_conflict(decision).filter(|_| *fate == Fate::Stays) {
                if open.is_empty() {
                    self.audit.leave(BreachCode::WithheldOpen, *part, Want::Parts, vec![all_is_open]);
                }
                self.audit.leave_open(BreachCode::WithheldOpen, *part, open, &[all_is_open]);
            }
        }
    }

    /// Where the law leaves a choice, it has to be made. A refusal may itself be that choice, and no article wants it recorded
    /// apart: whether it was weighed is a question.
    fn discretion(&mut self, seen: &Seen<'_>, parts: &[(Option<Code>, Fate)]) {
        for ((part, fate), decision) in parts.iter().zip(seen.parts) {
            if *fate == Fate::Unchosen {
                let grounds = decision.grounds().filter(|ground| ground.strength() == Strength::May);
                let mut by: Vec<Provision> = grounds.map(Ground::by).collect();
                if by.is_empty() {
                    by.extend(seen.regime.substance().follow_up(FollowUp::ConsultThirdParty));
                }
                self.audit.leave(BreachCode::DiscretionNotExercised, *part, Want::Choice, by);
            }
        }
    }

    /// Withheld what has to be disclosed: told once, by the ground that fails where one was named.
    fn withheld_open(&mut self, seen: &Seen<'_>, told: bool) {
        if told {
            return;
        }
        let by = vec![seen.regime.substance().closed_only_by()];
        match instead(seen) {
            // What another answer was owed on is no open information withheld: the kind is what is wrong.
            Instead::Owed(gate) => self.find(BreachCode::KindUnfounded, vec![gate], seen.on),
            Instead::Contested(gates) => {
                let breach = Breach::new(BreachCode::WithheldOpen, by, Severity::Unlawful, seen.on);
                self.add(breach.supported_by(gates));
            }
            Instead::Open(facts) => self.leave_open(BreachCode::WithheldOpen, facts, &by),
            Instead::Permitted => self.leave(BreachCode::WithheldOpen, Want::Choice, by),
            Instead::Nothing => self.find(BreachCode::WithheldOpen, by, seen.on),
        }
    }

    /// Where only guidance or an unverified provision closes it, that contests the refusal; what turns on facts is left.
    fn open_or_contested(&mut self, seen: &Seen<'_>, told: bool) {
        if told {
            return;
        }
        let contested = seen.parts.iter().filter(|decision| decision.flags().contains(Flags::CONTESTED));
        let sources: Vec<Provision> =
            contested.flat_map(|one| one.grounds().map(Ground::by).collect::<Vec<_>>()).collect();
        let by = vec![seen.regime.substance().closed_only_by()];
        if sources.is_empty() {
            self.leave(BreachCode::WithheldOpen, Want::Parts, by);
        } else {
            let breach = Breach::new(BreachCode::WithheldOpen, by, Severity::Unlawful, seen.on);
            self.add(breach.supported_by(sources));
        }
    }

    /// What leaves the agency is reviewed first (art. 17). A release on record is judged by its own audit.
    fn reviewed(&mut self, seen: &Seen<'_>) -> Result<(), RegimeError> {
        let at = self.case.release_seen(Track::Application, seen.at);
        if self.case.keeps_gates_for_applicants(at, seen.on) {
            return Ok(());
        }
        self.gates_of_the_place(seen)?;
        let by: Vec<Provision> = seen.regime.substance().follow_up(FollowUp::ReviewBeforeRelease).into_iter().collect();
        if self.case.has_review_of(at, seen.on) {
            // What was wrong with a review that was held its own audit tells; that nobody approved it, the gates of the place.
            let outcome = self.case.review_outcome(Mode::OnRequest, self.place, self.calendar, (at, seen.on))?;
            let held = outcome.approval.is_some() || outcome.opined(Mode::OnRequest).is_some();
            if !held || !outcome.lets_out(Mode::OnRequest) {
                self.find(BreachCode::ReleasedUnreviewed, by, seen.on);
            }
            return Ok(());
        }
        let afterwards = self.case.release().reviewed_since((at, seen.on), Mode::OnRequest, self.on);
        match self.found_reviewed(seen) {
            Some(false) => self.find(BreachCode::ReleasedUnreviewed, by, seen.on),
            None if afterwards || !self.is_reviewed(seen, None) => {
                self.leave(BreachCode::ReleasedUnreviewed, Want::Review, by);
            }
            Some(true) | None => {}
        }
        Ok(())
    }

    /// Whether somebody found that it was reviewed before it left. What was found of an earlier version says nothing of the one that left; nor, once
    /// it was reviewed since, that it had not been by then.
    pub(super) fn found_reviewed(&self, seen: &Seen<'_>) -> Option<bool> {
        let since = self.case.release().shown(seen.on).since();
        let (day, holds) = self.case.last_found_of_review(self.on)?;
        let of_another_version = since.is_some_and(|since| day < since);
        let spent = !holds && day < seen.on && self.is_reviewed(seen, Some(day));
        (!of_another_version && !spent).then_some(holds)
    }

    /// Whether a review of the version that left is on record with the release, or signed for, since a day.
    fn is_reviewed(&self, seen: &Seen<'_>, from: Option<NaiveDate>) -> bool {
        let release = self.case.release().shown(seen.on);
        let on_record = release.last_review().is_some_and(|on| from.is_none_or(|from| from <= on));
        on_record || says_reviewed(seen.known, release.since().max(from), seen.on)
    }
}

/// What an application may be answered by instead of what is open.
enum Instead {
    /// Another answer is settled, by which the agency need not supply what was asked for.
    Owed(Provision),
    /// Whether another answer was owed turns on these facts.
    Open(FactSet),
    /// The agency may answer otherwise, and need not (art. 38).
    Permitted,
    /// Only guidance, or an unverified provision, has it answered otherwise, or refused: what the applicant has no special need of (2008).
    Contested(Vec<Provision>),
    /// The information is owed.
    Nothing,
}

/// What is public already is open, and owed as that.
fn instead(seen: &Seen<'_>) -> Instead {
    // A search that nobody recorded was not made.
    let known = seen.known.application().known();
    let known = known.and_no(known.open() & FactSet::of(&[Fact::SEARCH_RECORDED]));
    let gates = seen.regime.procedure().gates().iter().filter(|gate| gate.reply() != ReplyKind::AlreadyPublic);
    let of = |truth: Truth| gates.clone().filter(move |gate| Test::all_hold(gate.when(), known) == truth);
    let choice = seen.known.choice();
    let settled = |gate: &&ReplyGate| {
        let chosen = !gate.is_permitted() || choice == Some(AgencyChoice::Withhold);
        gate.certainty() == Certainty::Settled && chosen
    };
    if let Some(gate) = of(Truth::Yes).find(settled) {
        return Instead::Owed(gate.by());
    }
    // It was refused as an application for information: that it is something else counts once somebody asked.
    let unknown = seen.known.application().unknown();
    let asked = |test: &Test| known.any(test.facts()) == Truth::Yes || !(test.facts() & unknown).is_empty();
    let counts = |gate: &&ReplyGate| gate.reply() == ReplyKind::Refused || gate.when().iter().any(asked);
    let open = of(Truth::Open).filter(counts).map(|gate| Test::open(gate.when(), known));
    let open = open.fold(FactSet::empty(), FactSet::union);
    let contested: Vec<Provision> =
        of(Truth::Yes).filter(|gate| gate.certainty() != Certainty::Settled).map(ReplyGate::by).collect();
    match contested.as_slice() {
        _ if !open.is_empty() => Instead::Open(open),
        _ if choice.is_none() && of(Truth::Yes).any(ReplyGate::is_permitted) => Instead::Permitted,
        [] => Instead::Nothing,
        _ => Instead::Contested(contested),
    }
}

/// The parts, and what becomes of each.
fn fates(seen: &Seen<'_>) -> Vec<(Option<Code>, Fate)> {
    seen.known.names().zip(seen.parts).map(|((part, _), decision)| (part, fate(decision))).collect()
}

/// By what that is shut for certain which went out with what a reply gives in part: each part has to stay, or is held, and which of them went nobody has
/// said; or what cannot be severed from what has to be withheld went with it.
fn closed_in_part(seen: &Seen<'_>) -> Option<Vec<Provision>> {
    let lets_out = [Outcome::MustDisclose, Outcome::MayDisclose, Outcome::MayWithhold];
    let may_go = |part: &Decision<'_>| lets_out.into_iter().any(|outcome| part.effective().possible().has(outcome));
    if seen.parts.iter().all(|part| !may_go(part) || is_shut(part)) {
        return Some(closing(seen.parts, seen.regime));
    }
    let closed: Vec<Decision<'_>> = seen.parts.iter().filter(|part| is_shut(part)).copied().collect();
    (seen.known.severable() == Truth::No && !closed.is_empty()).then(|| closing(&closed, seen.regime))
}

/// Whether a part may not go out, whatever is found later, or before it was determined.
fn is_shut(part: &Decision<'_>) -> bool {
    part.effective().is(Outcome::MustWithhold) || !part.shut_by().is_empty()
}

/// Whether somebody signed for a review of every part by a day, and not of an earlier version than the one that began since.
pub(in crate::audit) fn says_reviewed(known: &CaseFacts, since: Option<NaiveDate>, on: NaiveDate) -> bool {
    let counts = |day: NaiveDate| day <= on && since.is_none_or(|since| since <= day);
    let stated = |part: &crate::decision::Part| {
        part.facts().reviews().iter().any(|one| one.group() == Group::SecretsAndSecurity && counts(one.day()))
    };
    known.parts().iter().all(stated)
}

/// The facts on which it turns whether a ground closes what a law is known to require the disclosure of; none where they cannot conflict.
fn may_conflict(decision: &Decision<'_>) -> Option<FactSet> {
    let known = decision.part().facts().known();
    let clashes = |ground: &&Ground| {
        let required = ground.clash().is_some_and(|test| Test::all_hold(&[test], known) == Truth::Yes);
        required && decision.supports(ground) != Truth::No
    };
    let open = |ground: &Ground| {
        let beside: Vec<Test> = ground.unless().iter().map(Proviso::test).collect();
        Test::open(ground.when(), known) | Test::open(&beside, known)
    };
    if !decision.effective().possible().has(Outcome::Conflict) {
        return None;
    }
    let mut grounds = decision.regime().substance().grounds().iter().filter(clashes).peekable();
    grounds.peek()?;
    let asked: FactSet = decision.ask().iter().map(Question::fact).collect();
    Some(grounds.map(open).fold(FactSet::empty(), FactSet::union) & asked)
}

fn fate(decision: &Decision<'_>) -> Fate {
    let possible = decision.effective().possible();
    match decision.choice() {
        ChoiceStanding::Exercised(AgencyChoice::Disclose) => return Fate::Goes,
        ChoiceStanding::Exercised(AgencyChoice::Withhold) => return Fate::Stays,
        ChoiceStanding::Missing => return Fate::Unchosen,
        ChoiceStanding::NotCalledFor | ChoiceStanding::WithoutEffect(_) | ChoiceStanding::Open => {}
    }
    if decision.effective().is(Outcome::MustDisclose) {
        Fate::Goes
    } else if possible.has(Outcome::MustDisclose) {
        Fate::Open
    } else {
        Fate::Stays
    }
}
