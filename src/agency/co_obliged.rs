//! Who is obliged beside the one that answers: everybody who sealed it, and everybody who is involved.

use super::duty::{Candidates, Duty, Role};
use super::resolve::Layer;
use super::walk;
use super::{Body, ChangeKind, Missing, NoRule, Why};
use crate::citation::Code;
use crate::norm::{Allocation, BodyKind, Mode};

impl<'j> Layer<'_, 'j> {
    /// Every agency that sealed or signed a joint document is obliged beside the lead.
    pub(super) fn of_sealers(&self, duties: &mut Vec<Duty<'j>>, sealers: &[Code], lead: Option<Code>) {
        if !self.holds(Allocation::EverySealer) {
            return;
        }
        for sealer in sealers.iter().filter(|sealer| Some(**sealer) != lead) {
            let duty = self.co_obliged(*sealer, Allocation::EverySealer);
            let kept = self.kept(&duty);
            duties.push(duty);
            duties.extend(kept);
        }
    }

    /// Every agency whose functions proactive information touches; being mentioned, or having made it with others, is not enough.
    pub(super) fn of_involved(&self, duties: &mut Vec<Duty<'j>>) {
        let limb = Allocation::EveryInvolved;
        if !self.holds(limb) || self.information.mode == Some(Mode::OnRequest) {
            return;
        }
        let named = &self.information.involves;
        let unsaid = self.co_makers().filter(|maker| named.iter().all(|one| one.body != *maker));
        let involved = named.iter().map(|one| (one.body, one.functions_touched));
        for (body, functions_touched) in involved.chain(unsaid.map(|maker| (maker, None))) {
            let duty = self.co_obliged(body, limb);
            let kept = self.kept(&duty);
            duties.push(match (functions_touched, self.information.mode) {
                (Some(false), _) => continue,
                (Some(true), Some(_)) => duty,
                (Some(true), None) => duty.left_open(Missing::Mode),
                (None, _) => duty.left_open(Missing::FunctionsTouched { body }),
            });
            duties.extend(kept);
        }
    }

    /// Of one that goes on with all it had it is open at most whether it is obliged itself, or its government where it is an office; nobody else
    /// is in its stead. One that the place does not name, and the nation sends to other rules, answers under those.
    fn co_obliged(&self, body: Code, limb: Allocation) -> Duty<'j> {
        let duty = self.duty(Role::CoObliged, body, limb);
        let unnamed = |body: &Body| duty.why() == Some(Why::NoRule(NoRule::Unnamed(body.kind())));
        let goes_on = |(at, body): &(usize, &Body)| unnamed(body) && duty.chain.is_empty() && !self.is_gone(*at);
        let itself = self.agency(body).filter(goes_on).map(|(_, body)| body);
        if let Some((itself, clause)) = itself.and_then(|itself| Some((itself, self.sent_elsewhere(itself.kind())?))) {
            let duty = Duty { bearer: self.elsewhere(itself, clause), ..duty };
            let of_place = Missing::OfPlace { body: itself.id() };
            return if itself.is_of_place().is_none() { duty.left_open(of_place) } else { duty };
        }
        if !duty.named().eq(self.agency_of(body)) {
            return duty;
        }
        let mut duty = duty.without_silence();
        duty.may_come_to(itself.map_or_else(Candidates::default, |office| self.governments_of(office)));
        duty
    }

    /// Of one that goes on after its function moved it is open whether it is still obliged: that 职能划转 is a change of it (发生变更) no text
    /// says.
    fn kept(&self, duty: &Duty<'j>) -> Option<Duty<'j>> {
        let mut keepers = self.keepers(duty);
        keepers.bodies.retain(|body| !duty.names(*body));
        let some = !keepers.bodies.is_empty() || keepers.others.is_some();
        some.then(|| self.open(duty.role, duty.origin, duty.limb, keepers, Why::NoRule(NoRule::Succession)))
    }

    /// The first on the way of a duty that went on after its function moved, or whoever came after it.
    fn keepers(&self, duty: &Duty<'j>) -> Candidates {
        let moved = duty.chain.iter().filter(|link| link.what == ChangeKind::FunctionsMoved);
        let came = duty.chain.last().map(|link| (link.to, Some(link.on)));
        let at_end = came.or_else(|| Some((duty.origin?, self.information.made_on)));
        let lost = || {
            let (body, since) = at_end.filter(|_| duty.why() == Some(Why::NoRule(NoRule::Succession)))?;
            let (at, _) = self.agency(body)?;
            Some((body, walk::lost_on(self.roster, at, &self.thread(since))?))
        };
        let mut moved = moved.map(|link| (link.from, link.on)).chain(lost());
        let first = moved.next().and_then(|(body, on)| Some((self.agency(body)?, on)));
        let Some(((at, _), on)) = first else { return Candidates::default() };
        // What it may have kept moved with no function again: only its end counts.
        let after = moved.last().map_or(on, |(_, on)| on).succ_opt();
        let since = self.roster.ended_at(at).map_or(after, |ended| after.map(|after| after.min(ended)));
        self.or_beyond(at, &self.thread(since))
    }

    /// The government that set a sub-district office up, or each that may have where that is not said, or whoever came after it.
    pub(super) fn governments_of(&self, office: &Body) -> Candidates {
        let government = |body: &&Body| body.kind() == BodyKind::Government;
        let said = office.stands_under().and_then(|above| self.roster.body(above)).filter(government);
        let above = |body: &&Body| said.map_or(body.is_of_place() != Some(false), |said| said.id() == body.id());
        let all = self.roster.bodies().iter().filter(|_| office.kind() == BodyKind::SubDistrictOffice);
        let mut found = Candidates::default();
        for government in all.filter(government).filter(above).map(Body::id) {
            found.add(self.carried_from([government]));
            found.add(self.keepers(&self.duty(Role::CoObliged, government, Allocation::Maker)));
        }
        found
    }
}
