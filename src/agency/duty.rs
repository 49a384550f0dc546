//! One duty to answer for information: whose it is, by which limb, and how it came to its bearer.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, Serializer};

use super::{ChangeKind, Missing, Why};
use crate::citation::{Cited, Code, Provision};
use crate::norm::{Allocation, ScopeClause};

/// What kind of duty it is.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "负责公开, 均负有公开的义务 and 可以负责 are the three verbs of the texts")]
pub enum Role {
    /// 负责公开: responsible.
    Primary,
    /// 均负有公开的义务: obliged beside the one that is responsible.
    CoObliged,
    /// 可以负责: may be responsible.
    MayBe,
}

/// One step of succession.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub struct Link<'j> {
    /// The body that changed.
    pub from: Code,
    /// The day.
    pub on: NaiveDate,
    /// What happened.
    pub what: ChangeKind,
    /// Where the duty went.
    pub to: Code,
    /// As the successor, or as the body that decided the change because nobody took over.
    pub by: &'j Cited<Allocation>,
}

/// Who bears a duty.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a body bears it, other rules govern the body, or it is open")]
pub enum Bearer {
    /// This body.
    Is(Code),
    /// A body, under other rules than these.
    Elsewhere(Box<Elsewhere>),
    /// Open.
    Open {
        /// Who it can still be, as far as can be told; possibly nobody that is known.
        candidates: Vec<Code>,
        /// Why there may be others beside the candidates; `None` where the candidates are all.
        #[serde(skip_serializing_if = "Option::is_none")]
        others: Option<Why>,
        /// What is missing.
        why: Why,
    },
}

/// Whom a duty can still have come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Candidates {
    pub(super) bodies: Vec<Code>,
    /// Why there may be others; `None` where these are all.
    pub(super) others: Option<Why>,
}

impl Candidates {
    pub(super) fn add(&mut self, more: Self) {
        self.bodies.extend(more.bodies);
        self.bodies.sort_unstable();
        self.bodies.dedup();
        self.others = self.others.or(more.others);
    }

    pub(super) fn open(self, why: Why) -> Bearer {
        Bearer::Open { candidates: self.bodies, others: self.others, why }
    }
}

impl Bearer {
    pub(super) fn candidates(&self) -> Candidates {
        let all = |body| Candidates { bodies: vec![body], others: None };
        match self {
            Self::Is(body) => all(*body),
            Self::Elsewhere(elsewhere) => all(elsewhere.body),
            Self::Open { candidates, others, .. } => Candidates { bodies: candidates.clone(), others: *others },
        }
    }
}

/// A body that other rules govern.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Elsewhere {
    /// The body.
    pub body: Code,
    /// The clause that sends it there.
    pub by: Provision,
    /// The rules it is sent to, those that exist on the day.
    pub to: Vec<Provision>,
}

/// One duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty<'j> {
    pub(super) role: Role,
    pub(super) origin: Option<Code>,
    pub(super) limb: Allocation,
    pub(super) rows: &'j [Cited<Allocation>],
    pub(super) special: Option<Box<Provision>>,
    pub(super) by_reference: Option<&'j ScopeClause>,
    pub(super) chain: Vec<Link<'j>>,
    pub(super) bearer: Bearer,
}

impl Duty<'_> {
    /// What kind of duty it is.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// The body it comes from: the maker, keeper, sealer, before any succession; `None` where it is not known which.
    #[must_use]
    pub const fn origin(&self) -> Option<Code> {
        self.origin
    }

    /// The limb that gives rise to it.
    #[must_use]
    pub const fn limb(&self) -> Allocation {
        self.limb
    }

    /// The provisions behind it, in the order of the text: the limb's, then the law or regulation that gives a special
    /// authority.
    pub fn provisions(&self) -> impl Iterator<Item = Provision> {
        let limb = self.limb;
        self.rows.iter().filter(move |row| ***row == limb).map(Cited::by).chain(self.special.as_deref().copied())
    }

    /// The clause by which the rules reach the body by reference (参照), where they do.
    #[must_use]
    pub fn by_reference(&self) -> Option<Provision> {
        self.by_reference.map(ScopeClause::by)
    }

    /// The steps of succession between the origin and the bearer.
    #[must_use]
    pub fn chain(&self) -> &[Link<'_>] {
        &self.chain
    }

    /// Who bears it.
    #[must_use]
    pub const fn bearer(&self) -> &Bearer {
        &self.bearer
    }

    /// The body that bears it, where that is settled and under these rules.
    #[must_use]
    pub const fn body(&self) -> Option<Code> {
        match self.bearer {
            Bearer::Is(body) => Some(body),
            Bearer::Elsewhere(_) | Bearer::Open { .. } => None,
        }
    }

    pub(super) fn why(&self) -> Option<Why> {
        match self.bearer {
            Bearer::Open { why, .. } => Some(why),
            Bearer::Is(_) | Bearer::Elsewhere(_) => None,
        }
    }

    /// Why it may come to others than those it names.
    pub(super) const fn others(&self) -> Option<Why> {
        match self.bearer {
            Bearer::Open { others, .. } => others,
            Bearer::Is(_) | Bearer::Elsewhere(_) => None,
        }
    }

    /// Leaves it open for a fact: whoever it named is a candidate. Where no rule gives it to anybody, no fact does.
    pub(super) fn left_open(self, missing: Missing) -> Self {
        match self.bearer {
            Bearer::Open { why: Why::NoRule(_), .. } => self,
            _ => Self { bearer: self.bearer.candidates().open(Why::Missing(missing)), ..self },
        }
    }

    /// Whether it came last to the agency that decided a change (决定撤销、变更的行政机关).
    pub(super) fn came_to_the_decider(&self) -> bool {
        self.chain.last().is_some_and(|link| **link.by == Allocation::DecidingAgency)
    }

    /// Whether another can come to nobody but those whom this one names.
    pub(super) fn is_all_of(&self, other: &Self) -> bool {
        other.others().is_none() && other.named().eq(self.named())
    }

    /// Whether the text it comes from says who answers for one that is gone, whether another took over or nobody did.
    pub(super) fn knows_succession(&self) -> bool {
        let holds = |limb| self.rows.iter().any(|row| **row == limb);
        holds(Allocation::Successor) && holds(Allocation::DecidingAgency)
    }

    /// Whether the text says nothing, or may say nothing, of some to whom it may come.
    pub(super) fn is_silent_of_some(&self) -> bool {
        matches!(self.bearer, Bearer::Open { others: Some(why), .. } if why.is_silence())
    }

    /// The same, without those of whom the text says nothing.
    pub(super) fn without_silence(mut self) -> Self {
        if let Bearer::Open { others, .. } = &mut self.bearer {
            *others = others.filter(|why| !why.is_silence());
        }
        self
    }

    /// Adds to whom else it may come, where it is open.
    pub(super) fn may_come_to(&mut self, more: Candidates) {
        if let Some(why) = self.why() {
            let mut all = self.bearer.candidates();
            all.add(more);
            self.bearer = all.open(why);
        }
    }

    /// Whether it names a body, or may come to it.
    #[must_use]
    pub fn names(&self, id: Code) -> bool {
        match &self.bearer {
            Bearer::Is(body) => *body == id,
            Bearer::Elsewhere(elsewhere) => elsewhere.body == id,
            Bearer::Open { candidates, .. } => candidates.contains(&id),
        }
    }

    /// Whom it names or may come to: the bearer, or the candidates.
    pub fn named(&self) -> impl Iterator<Item = Code> {
        let (one, many): (_, &[Code]) = match &self.bearer {
            Bearer::Is(body) => (Some(*body), &[]),
            Bearer::Elsewhere(elsewhere) => (Some(elsewhere.body), &[]),
            Bearer::Open { candidates, .. } => (None, candidates),
        };
        one.into_iter().chain(many.iter().copied())
    }
}

impl Serialize for Duty<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Shown<'a> {
            role: Role,
            #[serde(skip_serializing_if = "Option::is_none")]
            origin: Option<Code>,
            limb: Allocation,
            by: Vec<Provision>,
            #[serde(skip_serializing_if = "Option::is_none")]
            by_reference: Option<Provision>,
            #[serde(skip_serializing_if = "<[Link<'_>]>::is_empty")]
            chain: &'a [Link<'a>],
            bearer: &'a Bearer,
        }
        let by = self.provisions().collect();
        let by_reference = self.by_reference();
        let &Self { role, origin, limb, ref chain, ref bearer, .. } = self;
        Shown { role, origin, limb, by, by_reference, chain, bearer }.serialize(serializer)
    }
}
