//! Is what was supplied open, and what was withheld closed, on the facts of the day?

use super::Desk;
use super::reply::Seen;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::desk::closed_by;
use crate::audit::want::Want;
use crate::citation::{Code, Provision};
use crate::decision::{AgencyChoice, ChoiceStanding, Decision, Flags, Outcome, decide};
use crate::fact::{Group, Truth};
use crate::norm::{FollowUp, Ground, Mode, ReplyKind, Strength};
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
    pub(super) fn substance(&mut self, seen: &Seen<'_>) -> Result<(), RegimeError> {
        let gives = seen.is(ReplyKind::Granted) || seen.is(ReplyKind::GrantedInPart);
        let keeps = seen.withholds();
        if !gives && !keeps {
            return Ok(());
        }
        let decisions: Vec<Decision<'_>> = seen.known.parts().iter().map(|part| decide(seen.regime, part)).collect();
        let parts: Vec<(Option<Code>, Fate)> =
            seen.known.names().zip(&decisions).map(|((part, _), decision)| (part, fate(decision))).collect();
        self.audit.readings.extend(decisions.iter().filter_map(Decision::turned_on));
        match (gives, keeps) {
            (true, false) => self.given(seen, &decisions, &parts),
            (false, true) => self.kept(seen, &decisions, &parts),
            _ => self.divided(seen, &decisions, &parts),
        }
        if seen.reply.supplies_information() {
            self.reviewed(seen)?;
        }
        Ok(())
    }

    /// The whole was supplied: nothing in it may be closed.
    fn given(&mut self, seen: &Seen<'_>, decisions: &[Decision<'_>], parts: &[(Option<Code>, Fate)]) {
        for ((part, _), decision) in parts.iter().zip(decisions) {
            let possible = decision.effective().possible();
            let closed = |outcome| matches!(outcome, Outcome::MustWithhold | Outcome::Conflict);
            if possible.iter().all(closed) {
                self.find_with(BreachCode::ReleasedClosed, *part, vec![closed_by(seen.regime)], seen.on);
            } else if possible.iter().any(closed) {
                self.audit.leave(BreachCode::ReleasedClosed, *part, Want::Parts, vec![closed_by(seen.regime)]);
            }
        }
    }

    /// The whole was refused: nothing in it may have to go out.
    fn kept(&mut self, seen: &Seen<'_>, decisions: &[Decision<'_>], parts: &[(Option<Code>, Fate)]) {
        self.discretion(seen, decisions, parts);
        let any = |fate: Fate| parts.iter().any(|(_, one)| *one == fate);
        if !any(Fate::Goes) {
            if any(Fate::Open) {
                self.open_or_contested(seen, decisions);
            }
            return;
        }
        if !any(Fate::Stays) && !any(Fate::Unchosen) && !any(Fate::Open) {
            self.withheld_open(seen);
            return;
        }
        let by = seen.regime.procedure().reply(ReplyKind::GrantedInPart).map(|(severed, _)| severed.by());
        let by: Vec<Provision> = by.into_iter().collect();
        match seen.known.severable() {
            Truth::Yes => self.find(BreachCode::SeveranceIgnored, by, seen.on),
            Truth::Open => self.leave(BreachCode::SeveranceIgnored, Want::Severability, by),
            Truth::No => {}
        }
    }

    /// A part was supplied and a part withheld.
    fn divided(&mut self, seen: &Seen<'_>, decisions: &[Decision<'_>], parts: &[(Option<Code>, Fate)]) {
        let all = |fate: Fate| parts.iter().all(|(_, one)| *one == fate);
        let any = |fate: Fate| parts.iter().any(|(_, one)| *one == fate);
        if all(Fate::Goes) {
            self.withheld_open(seen);
        } else if all(Fate::Stays) {
            self.given(seen, decisions, parts);
        } else if !any(Fate::Stays) && any(Fate::Unchosen) && !any(Fate::Open) {
            self.discretion(seen, decisions, parts);
        } else if any(Fate::Open) {
            self.open_or_contested(seen, decisions);
        }
    }

    /// Where the law leaves a choice, it has to be made.
    fn discretion(&mut self, seen: &Seen<'_>, decisions: &[Decision<'_>], parts: &[(Option<Code>, Fate)]) {
        for ((part, fate), decision) in parts.iter().zip(decisions) {
            if *fate == Fate::Unchosen {
                let grounds = decision.grounds().filter(|ground| ground.strength() == Strength::May);
                let mut by: Vec<Provision> = grounds.map(Ground::by).collect();
                if by.is_empty() {
                    by.extend(seen.regime.substance().follow_up(FollowUp::ConsultThirdParty));
                }
                self.find_with(BreachCode::DiscretionNotExercised, *part, by, seen.on);
            }
        }
    }

    /// Withheld what has to be disclosed: told once, by the ground that fails where one was named.
    fn withheld_open(&mut self, seen: &Seen<'_>) {
        let told = |code| {
            matches!(code, BreachCode::GroundUnavailable | BreachCode::LocalGround | BreachCode::ProvisionRepealed)
        };
        let said = self.audit.breaches.iter().any(|breach| breach.happened == seen.on && told(breach.code));
        if !said {
            self.find(BreachCode::WithheldOpen, vec![closed_by(seen.regime)], seen.on);
        }
    }

    /// Where only guidance or an unverified provision closes it, that contests the refusal; what turns on facts is left.
    fn open_or_contested(&mut self, seen: &Seen<'_>, decisions: &[Decision<'_>]) {
        let contested = |decision: &&Decision<'_>| decision.flags().contains(Flags::CONTESTED);
        let sources: Vec<Provision> =
            decisions.iter().filter(contested).flat_map(|one| one.grounds().map(Ground::by)).collect();
        let told = self.audit.breaches.iter().any(|one| one.happened == seen.on && !one.supported_by.is_empty());
        match sources.first() {
            Some(_) if told => {}
            Some(_) => {
                let breach =
                    Breach::new(BreachCode::WithheldOpen, vec![closed_by(seen.regime)], Severity::Unlawful, seen.on);
                self.add(breach.supported_by(sources));
            }
            None => self.leave(BreachCode::WithheldOpen, Want::Parts, vec![closed_by(seen.regime)]),
        }
    }

    /// What leaves the agency is reviewed first (art. 17). A release on record is judged by its own audit.
    fn reviewed(&mut self, seen: &Seen<'_>) -> Result<(), RegimeError> {
        if !self.case.release().journal().up_to(seen.on).is_empty() {
            return Ok(());
        }
        let by: Vec<Provision> = seen.regime.substance().follow_up(FollowUp::ReviewBeforeRelease).into_iter().collect();
        let file = self.case.secrecy_review();
        if !file.journal().up_to(seen.on).is_empty() {
            if !file.outcome(self.place, self.calendar, seen.on)?.allows(Mode::OnRequest) {
                self.find(BreachCode::ReleasedUnreviewed, by, seen.on);
            }
            return Ok(());
        }
        let stated = |part: &crate::decision::Part| {
            part.facts().reviews().iter().any(|one| one.group() == Group::SecretsAndSecurity && one.day() <= seen.on)
        };
        if !seen.known.parts().iter().all(stated) {
            self.leave(BreachCode::ReleasedUnreviewed, Want::Review, by);
        }
        Ok(())
    }
}

fn fate(decision: &Decision<'_>) -> Fate {
    let possible = decision.effective().possible();
    match decision.choice() {
        ChoiceStanding::Exercised(AgencyChoice::Disclose) => return Fate::Goes,
        ChoiceStanding::Exercised(AgencyChoice::Withhold) => return Fate::Stays,
        ChoiceStanding::Missing => return Fate::Unchosen,
        ChoiceStanding::NotCalledFor | ChoiceStanding::WithoutEffect(_) => {}
    }
    if decision.effective().is(Outcome::MustDisclose) {
        Fate::Goes
    } else if possible.has(Outcome::MustDisclose) {
        Fate::Open
    } else {
        Fate::Stays
    }
}
