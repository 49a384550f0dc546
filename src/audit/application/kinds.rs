//! Does the kind of reply fit what is known? The order in which the gates are passed is a convention, and never a breach: a kind fits where its
//! own gate is met.

use super::Desk;
use super::reply::Seen;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::want::Want;
use crate::citation::Provision;
use crate::fact::{Fact, FactSet, Known, Truth};
use crate::norm::{Certainty, Limb, ReplyGate, ReplyKind, Test};
use crate::workflow::application::Event;

impl Desk<'_> {
    pub(super) fn kinds(&mut self, seen: &Seen<'_>) {
        let kinds: Vec<ReplyKind> = seen.kinds().collect();
        for kind in kinds {
            match kind {
                ReplyKind::Granted | ReplyKind::GrantedInPart | ReplyKind::Refused => {}
                ReplyKind::NotGovernmentInformation => self.not_governed(seen),
                _ => self.passed(kind, seen),
            }
        }
    }

    /// Does the gate of the kind hold?
    fn passed(&mut self, kind: ReplyKind, seen: &Seen<'_>) {
        let known = seen.known.application().known();
        let gates = seen.regime.procedure().gates();
        let Some(gate) = gates.iter().find(|gate| gate.reply() == kind) else {
            // The edition has no such kind of reply.
            let by = seen.regime.procedure().reply(ReplyKind::Granted).map(|(granted, _)| granted.by());
            let breach = Breach::new(BreachCode::KindUnfounded, by.into_iter().collect(), Severity::Contested, seen.on);
            self.add(breach);
            return;
        };
        let by = vec![gate.by()];
        if kind == ReplyKind::NotProcessed && !self.asked_for_reasons(seen.at) {
            self.find(BreachCode::ReasonsNotAsked, by, seen.on);
            return;
        }
        if kind == ReplyKind::DoesNotExist && known.one(Fact::SEARCH_RECORDED) != Truth::Yes {
            self.find(BreachCode::SearchMissing, by, seen.on);
            return;
        }
        match Test::all_hold(gate.when(), known) {
            Truth::Yes if gate.certainty() == Certainty::Settled => {}
            // Only guidance or an unverified provision knows the kind.
            Truth::Yes => {
                let breach = Breach::new(BreachCode::KindUnfounded, unread(seen), Severity::Unlawful, seen.on);
                self.add(breach.supported_by(by));
            }
            Truth::No if kind == ReplyKind::NotThisAgency => self.find(BreachCode::WronglyReferred, by, seen.on),
            Truth::No => self.find(BreachCode::KindUnfounded, by, seen.on),
            Truth::Open => self.leave_open(BreachCode::KindUnfounded, facts(gate), known, &by),
        }
    }

    fn asked_for_reasons(&self, at: usize) -> bool {
        self.before(at).any(|one| matches!(one.event(), Event::ReasonsAsked))
    }

    /// Of no part all four limbs hold.
    fn not_governed(&mut self, seen: &Seen<'_>) {
        let by = vec![seen.regime.substance().definition().by()];
        let limbs: Vec<Test> = seen.regime.substance().scope().map(Limb::test).collect();
        let parts = seen.known.parts().iter().map(|part| part.facts().known());
        let governed = parts.clone().map(|known| Test::all_hold(&limbs, known)).fold(Truth::No, Truth::or);
        match governed {
            Truth::No => {}
            Truth::Yes => self.find(BreachCode::KindUnfounded, by, seen.on),
            Truth::Open => {
                let of_limbs = limbs.iter().map(|limb| limb.facts()).fold(FactSet::empty(), FactSet::union);
                for known in parts {
                    self.leave_open(BreachCode::KindUnfounded, of_limbs, known, &by);
                }
            }
        }
    }

    /// Leaves it unjudged, once for each fact that is open.
    pub(super) fn leave_open(&mut self, code: BreachCode, facts: FactSet, known: Known, by: &[Provision]) {
        for fact in (facts & known.open()).facts() {
            self.leave(code, Want::Fact(fact), by.to_vec());
        }
    }
}

fn facts(gate: &ReplyGate) -> FactSet {
    gate.when().iter().map(|test| test.facts()).fold(FactSet::empty(), FactSet::union)
}

/// The provision of the answers that the edition does have.
fn unread(seen: &Seen<'_>) -> Vec<Provision> {
    seen.regime.procedure().reply(ReplyKind::Refused).map(|(refused, _)| refused.by()).into_iter().collect()
}
