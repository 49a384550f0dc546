//! Does the kind of reply fit what is known? The order in which the gates are passed is a convention, and never a breach: a kind fits where its
//! own gate is met.

use chrono::NaiveDate;

use super::Desk;
use super::reply::Seen;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::want::Want;
use crate::citation::Provision;
use crate::decision::{answering_what_is_not_there, never_made};
use crate::fact::{Fact, FactSet, Truth};
use crate::norm::{Certainty, Limb, ReplyKind, Test};
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
            self.add(breach.supported_by(form(kind).into_iter().collect()));
            return;
        };
        let mut by = vec![gate.by()];
        if gate.by().source() != seen.regime.procedure().code() {
            // A document below the Regulation knows the kind: what it breaks is the list of the Regulation.
            by.splice(0..0, unread(seen));
        }
        let asks = seen.regime.procedure().clock().delayed_period().is_some();
        match (kind, self.excessive(seen.on)) {
            // What is not excessive no reasons make so, asked for or not.
            (ReplyKind::NotProcessed, Truth::Yes | Truth::Open) if asks && !self.asked_for_reasons(seen.at) => {
                self.find(BreachCode::ReasonsNotAsked, by, seen.on);
                return;
            }
            // That reasons were asked for shows what somebody thought, and not that the number is plainly beyond a reasonable range.
            (ReplyKind::NotProcessed, Truth::Open) => {
                self.leave(BreachCode::KindUnfounded, Want::Fact(Fact::EXCESSIVE), by);
                return;
            }
            _ => {}
        }
        // What is held no search would have made to be nothing.
        let held = known.one(Fact::NOT_HELD) == Truth::No;
        if kind == ReplyKind::DoesNotExist && !held && known.one(Fact::SEARCH_RECORDED) != Truth::Yes {
            self.find(BreachCode::SearchMissing, by, seen.on);
            return;
        }
        match Test::all_hold(gate.when(), known) {
            Truth::Yes if gate.certainty() == Certainty::Settled => {}
            // Only guidance or an unverified provision knows the kind.
            Truth::Yes => {
                let breach = Breach::new(BreachCode::KindUnfounded, unread(seen), Severity::Unlawful, seen.on);
                self.add(breach.supported_by(vec![gate.by()]));
            }
            Truth::No if kind == ReplyKind::NotThisAgency => self.find(BreachCode::WronglyReferred, by, seen.on),
            Truth::No => self.find(BreachCode::KindUnfounded, by, seen.on),
            Truth::Open => self.leave_open(BreachCode::KindUnfounded, Test::open(gate.when(), known), &by),
        }
    }

    /// Whether somebody found the number or the frequency plainly excessive.
    pub(super) fn excessive(&self, on: NaiveDate) -> Truth {
        let found = |day| self.case.findings().shown(day).application().known().one(Fact::EXCESSIVE);
        match found(on) {
            // The number only grows: what is not excessive later was not before.
            Truth::Open => found(self.on).and(Truth::Open),
            found => found,
        }
    }

    pub(super) fn asked_for_reasons(&self, at: usize) -> bool {
        self.before(at).any(|one| matches!(one.event(), Event::ReasonsAsked))
    }

    /// Of no part all four limbs hold.
    fn not_governed(&mut self, seen: &Seen<'_>) {
        let by = vec![seen.regime.substance().definition().by()];
        let limbs: Vec<Test> = seen.regime.substance().scope().map(Limb::test).collect();
        let parts = seen.known.parts().iter().map(|part| part.facts().known());
        let governed = parts.clone().map(|known| Test::all_hold(&limbs, known)).fold(Truth::No, Truth::or);
        let open = parts.map(|known| Test::open(&limbs, known)).fold(FactSet::empty(), FactSet::union);
        match governed {
            Truth::No => self.answered_otherwise(seen, open),
            Truth::Yes => self.find(BreachCode::KindUnfounded, by, seen.on),
            Truth::Open => self.leave_open(BreachCode::KindUnfounded, open, &by),
        }
    }

    /// Where all that fails is that it was never made, a gate that answers that is the answer (art. 36 items 4 and 5): nobody is spared the search
    /// by another name for it. `open` are the limbs that may fail besides; that it was not recorded follows.
    fn answered_otherwise(&mut self, seen: &Seen<'_>, open: FactSet) {
        if never_made(seen.parts) == Truth::No {
            return;
        }
        let open = open.difference(FactSet::of(&[Fact::RECORDED]));
        let known = seen.known.application().known();
        let gates = || answering_what_is_not_there(seen.regime).map(|gate| (gate, Test::all_hold(gate.when(), known)));
        match gates().find(|(_, met)| *met == Truth::Yes) {
            Some((gate, _)) if open.is_empty() => self.find(BreachCode::KindUnfounded, vec![gate.by()], seen.on),
            Some((gate, _)) => self.leave_open(BreachCode::KindUnfounded, open, &[gate.by()]),
            None => {
                for (gate, _) in gates().filter(|(_, met)| *met == Truth::Open) {
                    self.leave_open(BreachCode::KindUnfounded, Test::open(gate.when(), known), &[gate.by()]);
                }
            }
        }
    }

    /// Leaves it unjudged, once for each fact.
    pub(super) fn leave_open(&mut self, code: BreachCode, facts: FactSet, by: &[Provision]) {
        self.audit.leave_open(code, None, facts, by);
    }
}

/// The form of the annual report, where it alone knows a kind of reply: row 三(五)5.
fn form(kind: ReplyKind) -> Option<Provision> {
    (kind == ReplyKind::ConfirmOrReissue).then_some(Provision::of("report_format.2021.30"))
}

/// The provision of the answers that the edition does have.
fn unread(seen: &Seen<'_>) -> Vec<Provision> {
    seen.regime.procedure().reply(ReplyKind::Refused).map(|(refused, _)| refused.by()).into_iter().collect()
}
