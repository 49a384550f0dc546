//! Resolves who answers under one layer of rules: the nation's, or a place's.

use chrono::NaiveDate;

use super::duty::{Bearer, Candidates, Duty, Elsewhere, Link, Role};
use super::information::{Information, Origin, SpecialAuthority};
use super::walk::{self, Next, Thread};
use super::{Body, Missing, NoRule, OwnName, Roster, Why};
use crate::citation::{Cited, Code, Provision};
use crate::fact::Finding;
use crate::norm::{Allocation, Application, BodyKind, Matter, ScopeClause};

/// One layer of rules, and what they are asked about.
pub(super) struct Layer<'a, 'j> {
    pub(super) roster: &'a Roster,
    pub(super) information: &'a Information,
    pub(super) day: NaiveDate,
    pub(super) rows: &'j [Cited<Allocation>],
    pub(super) clauses: &'j [ScopeClause],
    /// The nation's clauses, which send some to other rules that a place's do not name.
    pub(super) of_nation: &'j [ScopeClause],
    /// A place's rules: they bind bodies of the place only, and are silent where they hold no row.
    pub(super) local: bool,
}

/// Where a duty came to, and how.
struct Carried<'j> {
    bearer: Bearer,
    chain: Vec<Link<'j>>,
    by_reference: Option<&'j ScopeClause>,
    /// The first body on the way of which it is not stated whether the place's text binds it.
    unplaced: Option<Code>,
}

impl<'j> Layer<'_, 'j> {
    /// Every duty that the layer gives rise to: the primary one first, then the co-obliged, then who may be responsible.
    pub(super) fn duties(&self) -> Vec<Duty<'j>> {
        if let Some((body, special)) = self.special() {
            let limb = Allocation::SpecialAuthority;
            let ended = self.roster.ended(body).is_some_and(|ended| ended <= self.day);
            // A law names whom it names, of whatever kind and wherever; one that is gone has a successor or none.
            let duty = |role| if ended { self.duty(role, body, limb) } else { self.settled(role, body, limb) };
            let held = self.holds(limb).then(|| Duty { special: Some(Box::new(special)), ..duty(Role::Primary) });
            return held.into_iter().collect();
        }
        let mut duties = Vec::with_capacity(self.most_duties());
        self.of_origin(&mut duties);
        self.of_involved(&mut duties);
        if self.information.special_authority == SpecialAuthority::Unknown {
            duties.iter_mut().for_each(leave_open_for_special_authority);
        }
        duties.sort_by_key(|duty| (duty.role(), duty.origin()));
        duties
    }

    /// As many as there can be without parts of agencies and functions that moved: everybody who sealed or made it, everybody involved, and the one that leads.
    fn most_duties(&self) -> usize {
        let makers = match &self.information.origin {
            Origin::JointlyIssued { sealed_by: makers, .. } | Origin::JointlyMade { makers, .. } if self.local => {
                makers.len()
            }
            _ => 0,
        };
        makers.saturating_add(self.information.involves.len()).saturating_add(1)
    }

    pub(super) fn holds(&self, limb: Allocation) -> bool {
        self.row(limb).is_some()
    }

    fn row(&self, limb: Allocation) -> Option<&'j Cited<Allocation>> {
        self.rows.iter().find(|row| ***row == limb)
    }

    /// 法律、法规另有规定的，从其规定: only laws and regulations.
    fn special(&self) -> Option<(Code, Provision)> {
        match self.information.special_authority {
            SpecialAuthority::Of { body, rank, by } if OwnName::Under(rank).by_law_or_regulation() => Some((body, by)),
            _ => None,
        }
    }

    fn of_origin(&self, duties: &mut Vec<Duty<'j>>) {
        match &self.information.origin {
            Origin::Made { by } => self.of_maker(duties, *by),
            Origin::ObtainedFromPublic { kept_by } => self.of_one(duties, Allocation::Keeper, *kept_by),
            Origin::ObtainedFromAgency { held_by, made_by, first_obtained_by } => {
                self.of_transfer(duties, *held_by, *made_by, *first_obtained_by);
            }
            Origin::JointlyMade { makers, lead } => self.of_lead(duties, Allocation::LeadMaker, makers, *lead),
            Origin::JointlyIssued { sealed_by, lead } => {
                self.of_lead(duties, Allocation::LeadIssuer, sealed_by, *lead);
                self.of_sealers(duties, sealed_by, *lead);
            }
            Origin::Decision { by, .. } if self.holds(Allocation::DecisionMaker) => {
                self.of_one(duties, Allocation::DecisionMaker, *by);
            }
            Origin::Decision { by, .. } => self.of_one(duties, Allocation::Maker, *by),
        }
    }

    /// What one body made. Where a text has the office release what the sections make, that is its rule on the maker.
    fn of_maker(&self, duties: &mut Vec<Duty<'j>>, maker: Code) {
        let section = || self.place(maker).is_some_and(|(_, body)| body.kind() == BodyKind::InternalBody);
        let limb = if self.holds(Allocation::ReleasedByOffice) && section() {
            Allocation::ReleasedByOffice
        } else {
            Allocation::Maker
        };
        self.of_one(duties, limb, maker);
    }

    fn of_one(&self, duties: &mut Vec<Duty<'j>>, limb: Allocation, body: Code) {
        if self.holds(limb) {
            duties.push(self.or_of_the_deciders_government(self.duty(Role::Primary, body, limb)));
            self.of_parts(duties, body);
        }
    }

    /// Where a sub-district office decided a change, and no clause names it, it may be its government that answers.
    fn or_of_the_deciders_government(&self, mut duty: Duty<'j>) -> Duty<'j> {
        let decider = duty.chain.last().filter(|_| duty.came_to_an_unnamed_decider());
        let governments =
            decider.and_then(|link| self.agency(link.to)).map(|(_, decider)| self.governments_of(decider));
        if let Some(governments) = governments {
            duty.may_come_to(governments);
        }
        duty
    }

    fn of_transfer(&self, duties: &mut Vec<Duty<'j>>, holder: Code, maker: Option<Code>, first: Option<Code>) {
        let limb = Allocation::MakerOrFirstObtainer;
        let missing = Why::Missing(Missing::MakerOrFirstObtainer);
        let (no_rule, unsaid) =
            (Why::NoRule(NoRule::FromOtherAgency), Candidates { bodies: Vec::new(), others: Some(missing) });
        let (candidates, why) = match maker.or(first) {
            Some(body) if self.holds(limb) => return self.of_one(duties, limb, body),
            // Without that limb, who made it answers for what it made.
            Some(body) if maker.is_some() && self.holds(Allocation::Maker) => {
                return self.of_one(duties, Allocation::Maker, body);
            }
            Some(body) if !self.local => (self.carried_from([body]), no_rule),
            None if self.holds(limb) => (unsaid, missing),
            None if !self.local => (unsaid, no_rule),
            _ => return,
        };
        duties.push(self.open(Role::Primary, Some(holder), limb, candidates, why));
    }

    fn of_lead(&self, duties: &mut Vec<Duty<'j>>, limb: Allocation, makers: &[Code], lead: Option<Code>) {
        let open = |why| self.open(Role::Primary, None, limb, self.carried_from(makers.iter().copied()), why);
        let primary = match lead {
            _ if !self.holds(limb) && self.local => return,
            _ if !self.holds(limb) => open(Why::NoRule(NoRule::JointlyMade)),
            Some(lead) => return self.of_one(duties, limb, lead),
            None => self.whoever_led(limb, makers).unwrap_or_else(|| open(Why::Missing(Missing::Lead))),
        };
        duties.push(primary);
        let mut parts = Vec::new();
        for maker in makers {
            self.of_parts(&mut parts, *maker);
        }
        parts.sort_by_key(Duty::origin);
        parts.dedup_by_key(|part| part.origin());
        duties.extend(parts.into_iter().map(|part| part.left_open(Missing::Lead)));
    }

    /// The duty where it is the same whoever led: every maker's came to the same body, by whichever steps.
    fn whoever_led(&self, limb: Allocation, makers: &[Code]) -> Option<Duty<'j>> {
        let mut each: Vec<Duty<'j>> = makers.iter().map(|maker| self.duty(Role::Primary, *maker, limb)).collect();
        each.sort_by_key(Duty::origin);
        let first = each.first()?.clone();
        if each.iter().any(|duty| duty.bearer != first.bearer) {
            return None;
        }
        let by_reference = each.iter().find_map(|duty| duty.by_reference);
        let mut chain: Vec<Link<'j>> = Vec::new();
        for link in each.into_iter().flat_map(|duty| duty.chain) {
            if !chain.contains(&link) {
                chain.push(link);
            }
        }
        chain.sort_by_key(|link| link.on);
        Some(Duty { origin: None, by_reference, chain, ..first })
    }

    /// To whom a duty can have come that came from one of these bodies.
    pub(super) fn carried_from(&self, bodies: impl IntoIterator<Item = Code>) -> Candidates {
        let mut found = Candidates::default();
        for duty in bodies.into_iter().map(|body| self.duty(Role::Primary, body, Allocation::Maker)) {
            // A local text that does not speak of one adds nobody, and leaves that one to the nation.
            let silence = duty.why().filter(|why| self.local && why.is_silence());
            if !matches!(silence, Some(Why::NoRule(_))) || duty.came_to_an_unnamed_decider() {
                found.add(duty.bearer().candidates());
            }
            found.add(Candidates { bodies: Vec::new(), others: silence });
        }
        found
    }

    pub(super) fn elsewhere(&self, body: &Body, clause: &ScopeClause) -> Bearer {
        let to = clause.routes(self.day).collect();
        Bearer::Elsewhere(Box::new(Elsewhere { body: body.id(), by: clause.by(), to }))
    }

    /// The clause of the nation that sends bodies of a kind to other rules.
    pub(super) fn sent_elsewhere(&self, kind: BodyKind) -> Option<&'j ScopeClause> {
        let sends =
            |clause: &&ScopeClause| clause.application() == Application::Elsewhere && clause.bodies().contains(&kind);
        self.of_nation.iter().find(sends)
    }

    /// Those who made it beside the one that led.
    pub(super) fn co_makers(&self) -> impl Iterator<Item = Code> + use<'_> {
        let (makers, lead) = match &self.information.origin {
            Origin::JointlyMade { makers, lead } => (makers.as_slice(), *lead),
            _ => (&[] as &[Code], None),
        };
        makers.iter().copied().filter(move |maker| Some(*maker) != lead)
    }

    /// Parts of an agency that by law act in their own name may be responsible for those functions; the agency stays so.
    fn of_parts(&self, duties: &mut Vec<Duty<'j>>, from: Code) {
        if self.local && !self.holds(Allocation::OwnName) {
            return;
        }
        let mut at = self.place(from);
        while let Some((place, part)) = at.filter(|(_, body)| body.kind().is_part_of_an_agency()) {
            let bound = !self.local || part.is_of_place() == Some(true);
            duties.extend(Some(part).filter(|_| bound && !self.is_gone(place)).and_then(|part| self.of_part(part)));
            at = part.stands_under().and_then(|agency| self.place(agency));
        }
    }

    fn of_part(&self, part: &Body) -> Option<Duty<'j>> {
        let (role, id, limb) = (Role::MayBe, part.id(), Allocation::OwnName);
        let missing = match (part.acts_in_own_name(), self.information.of_own_functions) {
            (Some(own), _) if !own.by_law_or_regulation() => return None,
            (Some(_), Some(Finding::No)) => return None,
            // An edition without the limb does not say whether such a part is an organisation that the law authorises.
            (Some(_), _) if !self.holds(limb) => {
                let itself = Candidates { bodies: vec![id], others: None };
                return Some(self.open(role, Some(id), limb, itself, Why::NoRule(NoRule::Unnamed(part.kind()))));
            }
            (None, _) if !self.holds(limb) => return None,
            (Some(_), Some(Finding::Yes)) => return Some(self.settled(role, id, limb)),
            (Some(_), Some(Finding::Unknown) | None) => Missing::OfOwnFunctions { part: id },
            (None, _) => Missing::OwnName { part: id },
        };
        Some(self.settled(role, id, limb).left_open(missing))
    }

    pub(super) fn settled(&self, role: Role, body: Code, limb: Allocation) -> Duty<'j> {
        let (rows, bearer) = (self.rows, Bearer::Is(body));
        Duty { role, origin: Some(body), limb, rows, special: None, by_reference: None, chain: Vec::new(), bearer }
    }

    pub(super) fn open(
        &self,
        role: Role,
        origin: Option<Code>,
        limb: Allocation,
        among: Candidates,
        why: Why,
    ) -> Duty<'j> {
        let (rows, bearer) = (self.rows, among.open(why));
        Duty { role, origin, limb, rows, special: None, by_reference: None, chain: Vec::new(), bearer }
    }

    pub(super) fn duty(&self, role: Role, origin: Code, limb: Allocation) -> Duty<'j> {
        let Carried { bearer, chain, by_reference, unplaced } = self.carried(origin);
        let duty = Duty { by_reference, chain, bearer, ..self.settled(role, origin, limb) };
        let Some(of_place) = unplaced.map(|body| Missing::OfPlace { body }) else { return duty };
        let mut duty = duty.left_open(of_place);
        // Where no rule of the place says whose it is, it may be no rule of the place at all that has to.
        if matches!(duty.why(), Some(Why::NoRule(_))) {
            duty.may_come_to(Candidates { bodies: Vec::new(), others: Some(Why::Missing(of_place)) });
        }
        duty
    }

    /// Carries a duty from the body it comes from up to its agency, and along every succession to the one that bears it.
    fn carried(&self, origin: Code) -> Carried<'j> {
        let information = self.information;
        // A law can name, and what is made can involve, one that was gone before; so can the agency of a part be.
        let agency = self.roster.place(origin).and_then(|place| self.roster.agency_at(place).ok());
        let ended = agency.and_then(|agency| self.roster.ended_at(agency));
        let since = information.made_on.map(|made_on| ended.map_or(made_on, |ended| ended.min(made_on)));
        let mut thread = self.thread(since);
        let mut carried = Carried { bearer: Bearer::Is(origin), chain: Vec::new(), by_reference: None, unplaced: None };
        let mut next = self.roster.place(origin);
        while let Some(place) = next {
            let at = match self.roster.agency_at(place) {
                Ok(at) => at,
                Err(part) => {
                    let bearer = walk::of_unknown_agency(part).open(Why::Missing(Missing::AgencyOf { part }));
                    return Carried { bearer, ..carried };
                }
            };
            let Some(agency) = self.roster.at(at) else { return carried };
            if self.local && agency.is_of_place().is_none() {
                carried.unplaced = carried.unplaced.or(Some(agency.id()));
            }
            match self.reached(at, agency, &thread) {
                Ok(clause) => carried.by_reference = clause.or(carried.by_reference),
                // The rules that governed one that is gone name nobody that its functions went to; nor does a place's text, which sent it there.
                Err(Bearer::Elsewhere(_)) if self.is_gone(at) => {
                    let silence = Why::NoRule(NoRule::Succession);
                    let mut among = self.or_beyond(at, &thread);
                    among.others = among.others.or(Some(silence).filter(|_| self.local));
                    return Carried { bearer: among.open(silence), ..carried };
                }
                Err(bearer) => return Carried { bearer, ..carried },
            }
            carried.bearer = Bearer::Is(agency.id());
            let (change, to, limb) = match walk::next(self.roster, at, &thread) {
                Next::Stays => return carried,
                Next::TakenOver { change, by } => (change, by, Allocation::Successor),
                Next::Decided { change, by } => (change, by, Allocation::DecidingAgency),
                Next::Open(missing) if self.holds(Allocation::Successor) => {
                    let among = self.or_beyond(at, &thread);
                    return Carried { bearer: among.open(Why::Missing(missing)), ..carried };
                }
                // No rule says whether such a taker is one of the 行政机关 that answer for what they took over.
                Next::Either if self.holds(Allocation::Successor) => {
                    let among = self.or_beyond(at, &thread);
                    return Carried { bearer: among.open(Why::NoRule(NoRule::Succession)), ..carried };
                }
                Next::Either | Next::Open(_) => {
                    return Carried { bearer: self.without_succession(at, agency, &thread), ..carried };
                }
            };
            let Some(by) = self.row(limb) else {
                return Carried { bearer: self.without_succession(at, agency, &thread), ..carried };
            };
            let (from, on, what) = (agency.id(), change.on(), change.what());
            carried.chain.push(Link { from, on, what, to, by });
            thread.since = Some(on);
            next = self.roster.place(to);
        }
        carried
    }

    pub(super) fn thread(&self, since: Option<NaiveDate>) -> Thread {
        let decider_answers = self.holds(Allocation::DecidingAgency);
        Thread { since, until: self.day, function: self.information.function, decider_answers }
    }

    /// The layer does not know succession: a body that goes on keeps what it made, for one that is gone there is no rule.
    fn without_succession(&self, at: usize, body: &Body, thread: &Thread) -> Bearer {
        if !self.is_gone(at) {
            return Bearer::Is(body.id());
        }
        self.or_beyond(at, thread).open(Why::NoRule(NoRule::Succession))
    }

    pub(super) fn is_gone(&self, at: usize) -> bool {
        self.roster.ended_at(at).is_some_and(|ended| ended <= self.day)
    }

    /// Whether the layer reaches a body at all: the clause by which it does so by reference, or who bears the duty then.
    fn reached(&self, at: usize, body: &Body, thread: &Thread) -> Result<Option<&'j ScopeClause>, Bearer> {
        if self.local && body.is_of_place() == Some(false) {
            let outside = Candidates { bodies: vec![body.id()], others: None };
            return Err(outside.open(Why::NoRule(NoRule::OutsideThePlace)));
        }
        let names = |clause: &&ScopeClause| clause.names(body.kind(), body.sector(), Matter::Responsibility);
        let clause = self.clauses.iter().find(names);
        match clause.map(|clause| (clause.application(), clause)) {
            Some((Application::Direct, _)) => Ok(None),
            Some((Application::ByReference, clause)) => Ok(Some(clause)),
            Some((Application::Elsewhere, clause)) => Err(self.elsewhere(body, clause)),
            // It may be the body, whoever it went to, for the nation the agency that it belongs to, or anybody.
            Some((Application::AddresseeOnly, _)) | None => {
                let unnamed = Why::NoRule(NoRule::Unnamed(body.kind()));
                let Candidates { mut bodies, others } = walk::reachable(self.roster, at, thread);
                let belongs = clause.is_none() && !self.local;
                let above = body.stands_under().filter(|_| belongs).and_then(|above| self.agency_of(above));
                bodies.extend(above.filter(|above| !bodies.contains(above)));
                Err(Candidates { bodies, others: others.or(Some(unnamed)) }.open(unnamed))
            }
        }
    }

    /// A duty that may have come to one that no clause names, or that the place may not bind, may be anybody's.
    pub(super) fn or_beyond(&self, from: usize, thread: &Thread) -> Candidates {
        let (mut among, passed) = walk::ways(self.roster, from, thread);
        let ends = among.bodies.iter().filter_map(|id| self.roster.place(*id)).collect::<Vec<_>>();
        let passed = passed.into_iter().filter(|_| self.local);
        for (at, body) in ends.into_iter().chain(passed).filter_map(|at| Some((at, self.roster.at(at)?))) {
            if self.local && body.is_of_place().is_none() {
                among.others = among.others.or(Some(Why::Missing(Missing::OfPlace { body: body.id() })));
            }
            match self.reached(at, body, thread) {
                // A local text that does not speak of one adds nobody.
                Err(Bearer::Open { why, .. }) if self.local => {
                    let weighs_more = self.may_be_obliged(why) && among.others.is_some_and(|other| other.is_silence());
                    among.others = among.others.filter(|_| !weighs_more).or(Some(why));
                }
                // What no rule says no fact settles.
                Err(Bearer::Open { candidates, why, .. }) => {
                    among.add(Candidates { bodies: candidates, others: None });
                    among.others = Some(why);
                }
                Ok(_) | Err(_) => {}
            }
        }
        among
    }

    /// Whether it is open for one that no clause of the place names: it may be an 行政机关, and no clause sends it to other rules.
    pub(super) fn may_be_obliged(&self, why: Why) -> bool {
        let Why::NoRule(NoRule::Unnamed(kind)) = why else { return false };
        kind.is_an_agency() != Some(false) && self.sent_elsewhere(kind).is_none()
    }

    /// To whom the function that the information belongs to went, or may have gone: from the one that bears the duty and goes on, or, where that is
    /// open, from those that it can have come from.
    pub(super) fn lost_to(&self, duty: &Duty<'_>) -> Candidates {
        let Information { ref origin, made_on, .. } = *self.information;
        let (from, since): (Vec<Code>, _) = match duty.body() {
            Some(body) => (vec![body], duty.chain().last().map_or(made_on, |link| Some(link.on))),
            None => (origin.bodies().filter_map(|named| self.agency_of(named.body)).collect(), made_on),
        };
        let thread = self.thread(since);
        let mut takers = Candidates::default();
        for at in from.into_iter().filter_map(|body| self.roster.place(body)) {
            if !matches!(walk::next(self.roster, at, &thread), Next::Stays) {
                takers.add(walk::reachable(self.roster, at, &thread));
            }
        }
        takers
    }

    /// The agency that a body is, or is a part of, where that is known.
    pub(super) fn agency(&self, id: Code) -> Option<(usize, &Body)> {
        let at = self.roster.agency_at(self.roster.place(id)?).ok()?;
        self.roster.at(at).map(|agency| (at, agency))
    }

    pub(super) fn agency_of(&self, id: Code) -> Option<Code> {
        self.agency(id).map(|(_, agency)| agency.id())
    }

    fn place(&self, id: Code) -> Option<(usize, &Body)> {
        let place = self.roster.place(id)?;
        self.roster.at(place).map(|body| (place, body))
    }
}

/// Whether a law or regulation says otherwise was asked in vain: everybody named is a candidate only, and so may anybody be.
fn leave_open_for_special_authority(duty: &mut Duty<'_>) {
    let anybody = Why::Missing(Missing::SpecialAuthority);
    let candidates = Candidates { others: Some(anybody), ..duty.bearer.candidates() };
    duty.bearer = candidates.open(duty.why().unwrap_or(anybody));
}
