//! What the release reads of other procedures and does not repeat.

use chrono::NaiveDate;

use crate::citation::{Code, Provision};
use crate::decision::{Decision, Openness, Outcome, SECRECY_UNSETTLED, Unanswered, Verdict, openness};
use crate::fact::{Fact, FactSet, Facts, Known, Truth};
use crate::law::Edition;
use crate::norm::{Certainty, Gate, Ground, Limb, Mode, Strength, Test};
use crate::workflow::consultation::{ApprovalByLaw, Clearance};
use crate::workflow::secrecy_review;

/// What is known of other agencies and of third parties.
#[derive(Copy, Clone, Debug, PartialEq)]
#[expect(clippy::exhaustive_enums, reason = "others are involved or not, or that is not known")]
pub enum Others<'a> {
    /// Whether anybody else is involved has not been found.
    Unknown,
    /// Others are involved and no agency was asked; this is where the consultation of third parties stands.
    Unasked(&'a Clearance),
    /// Nobody else is involved.
    None,
    /// Others are involved, and this is where their consultation stands. Where no agency stands in it, whether one is involved is not known.
    Consulted(&'a Clearance),
    /// No other agency is involved (art. 11 para. 1), and this is where the consultation of third parties stands (arts. 15 and 32).
    ThirdParties(&'a Clearance),
}

/// What the release reads and does not repeat: the facts, the result of the secrecy review, the consultation of others, the
/// approval that a law requires, the decision on openness. What is not given is not known, and blocks where it matters. Without
/// a decision only what art. 14 is known to close is closed.
#[derive(Copy, Clone, Debug)]
pub struct Results<'a> {
    pub(super) known: Known,
    /// What is known of the part that was decided on, where it was.
    of_part: Option<Known>,
    /// What was asked one by one, and not with everything.
    answered: FactSet,
    pub(super) review: Option<secrecy_review::Outcome>,
    /// When somebody found that it was reviewed before it left, where no review is on record.
    pub(super) found_reviewed: Option<NaiveDate>,
    /// When it was found to have been reviewed afresh.
    pub(super) found_afresh: Option<NaiveDate>,
    pub(super) others: Others<'a>,
    /// Somebody whose interest is in what goes out objected to what was applied for, and nobody weighed that (art. 32).
    pub(super) objected_to: bool,
    pub(super) approval: ApprovalByLaw,
    pub(super) verdict: Option<Verdict>,
    /// What becomes of a document that was divided.
    divided: Option<Divided>,
    /// By one of these it is closed, and by which is open.
    one_of: FactSet,
    /// By these it is shut, whatever is found later.
    shut: Places,
    /// The provision of the question that is not settled, where it is another than whether it is a secret at all.
    unsettled_under: Option<Provision>,
}

/// Places of grounds in an edition.
#[derive(Copy, Clone, Debug, Default)]
struct Places(u32);

impl Places {
    fn of(edition: &Edition, among: impl Fn(&Ground) -> bool) -> Self {
        let places = (0_u32..).zip(edition.grounds()).filter(|(_, ground)| among(ground));
        Self(places.fold(0, |all, (place, _)| all | 1_u32.checked_shl(place).unwrap_or_default()))
    }

    fn has(self, place: u32) -> bool {
        self.0.checked_shr(place).unwrap_or_default() & 1 == 1
    }

    const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

const STATE_SECRET: Code = Code::literal("state_secret");

/// A document that was divided, as a whole.
#[derive(Copy, Clone, Debug)]
struct Divided {
    whole: Openness,
    /// The grounds that are known to close a part.
    closing: Places,
}

impl<'a> Results<'a> {
    /// What is known of the document; the findings of the place decide which gates stand.
    #[must_use]
    pub fn new(facts: &Facts) -> Self {
        Self {
            known: facts.known(),
            of_part: None,
            answered: facts.answered(),
            review: None,
            found_reviewed: None,
            found_afresh: None,
            others: Others::Unknown,
            objected_to: false,
            approval: ApprovalByLaw::Unknown,
            verdict: None,
            divided: None,
            one_of: FactSet::empty(),
            shut: Places::default(),
            unsettled_under: None,
        }
    }

    /// What its secrecy review has come to.
    #[must_use]
    pub const fn reviewed(mut self, outcome: secrecy_review::Outcome) -> Self {
        self.review = Some(outcome);
        self
    }

    /// The same by an earlier day, by which the review had come to that, or was not begun.
    #[must_use]
    pub(crate) const fn reviewed_by_then(mut self, outcome: Option<secrecy_review::Outcome>) -> Self {
        self.review = outcome;
        self
    }

    /// When somebody found that it was reviewed before it left (art. 17): a review kept elsewhere, which settles that there was one, and nothing
    /// of how it went.
    #[must_use]
    pub(crate) const fn found_reviewed(mut self, on: Option<NaiveDate>) -> Self {
        self.found_reviewed = on;
        self
    }

    /// When somebody found that it was reviewed afresh since it was declassified (art. 17 para. 2), wherever that review is kept.
    #[must_use]
    pub(crate) const fn found_afresh(mut self, on: Option<NaiveDate>) -> Self {
        self.found_afresh = on;
        self
    }

    pub(crate) const fn when_found_reviewed(&self) -> Option<NaiveDate> {
        self.found_reviewed
    }

    /// Who else is involved.
    #[must_use]
    pub const fn others(mut self, others: Others<'a>) -> Self {
        self.others = others;
        self
    }

    /// Somebody whose interest is in what goes out objected to what was applied for, and nobody weighed that (art. 32).
    #[must_use]
    pub(crate) const fn objected_to(mut self) -> Self {
        self.objected_to = true;
        self
    }

    /// Whether a law, a regulation or a state rule requires approval, and whether it was given.
    #[must_use]
    pub const fn approval(mut self, approval: ApprovalByLaw) -> Self {
        self.approval = approval;
        self
    }

    /// The decision on its openness.
    #[must_use]
    pub fn decided(mut self, decision: &Decision<'_>) -> Self {
        self.verdict = Some(decision.effective());
        self.of_part = Some(decision.part().facts().known());
        self.shut = shut_by(decision);
        self.unsettled_under = decision.part().unsettled_under;
        self
    }

    /// The decisions on the parts of a document that was divided, and whether what can be disclosed of it can be severed. What a review let out as
    /// processed was, unless somebody found that it cannot be.
    #[must_use]
    pub(crate) fn divided(mut self, decisions: &[Decision<'_>], severable: Truth, one_of: FactSet) -> Self {
        let severed = severable == Truth::Open && self.is_processed();
        let whole = openness(decisions, if severed { Truth::Yes } else { severable }, !one_of.is_empty());
        let closing = decisions.iter().fold(Places::default(), |all, one| {
            let known = one.part().facts().known();
            all.union(Places::of(one.regime().substance(), |ground| closes(ground, known)))
        });
        // Whatever went out of it was shut where each part is, or one is and cannot be severed.
        let is_shut = |one: &Decision<'_>| one.effective().is(Outcome::MustWithhold) || !one.shut_by().is_empty();
        if decisions.iter().all(is_shut) || severable == Truth::No && decisions.iter().any(is_shut) {
            self.shut = decisions.iter().map(shut_by).fold(Places::default(), Places::union);
        }
        (self.verdict, self.divided) = (Some(whole.verdict), Some(Divided { whole, closing }));
        self.unsettled_under = decisions.iter().find_map(|one| one.part().unsettled_under);
        if whole.verdict.is(Outcome::MustWithhold) {
            self.one_of = one_of;
        }
        self
    }

    /// What was not divided has to be withheld by one of these, and by which is open.
    #[must_use]
    pub(crate) const fn closed_by_one_of(mut self, one_of: FactSet) -> Self {
        if !one_of.is_empty() {
            (self.verdict, self.one_of) = (Some(Verdict::Settled(Outcome::MustWithhold)), one_of);
        }
        self
    }

    /// What was done since, on what was found by an earlier day.
    #[must_use]
    pub(crate) const fn on_findings_of(self, then: &Results<'_>) -> Self {
        let Results { known, of_part, answered, verdict, divided, one_of, shut, unsettled_under, .. } = *then;
        Self { known, of_part, answered, verdict, divided, one_of, shut, unsettled_under, ..self }
    }

    /// Whether openness is owed: no where it is closed or the agency may keep it, and open where that turns on what is not known. Without a
    /// decision it is, unless art. 14 is known to close it.
    pub(crate) fn is_owed(&self) -> Truth {
        let undecided = || if self.is_closed_by_article_14() { Truth::No } else { Truth::Yes };
        self.verdict.map_or_else(undecided, owed)
    }

    /// Whether a limb was found to hold, or not to. A review of everything that came upon nothing is no finding that it does not.
    pub(super) fn found(&self, limb: &Limb) -> Truth {
        let asked = (limb.test().facts() - self.answered).is_empty();
        match limb.test().holds(self.known) {
            Truth::No if !asked => Truth::Open,
            found => found,
        }
    }

    /// Whether nothing in the law keeps it from the public, for certain: what the agency may keep, it may also publish.
    pub(crate) fn may_go_out(&self) -> Truth {
        match self.closed_by_decision() {
            None => Truth::Yes,
            Some(verdict) if verdict.possible().iter().any(lets_out) => Truth::Open,
            Some(_) => Truth::No,
        }
    }

    /// Whether it has to stay closed, or is none of what the Regulation governs.
    pub(crate) fn is_closed(&self) -> bool {
        let settled = self.closed_by_decision().and_then(Verdict::settled);
        matches!(settled, Some(Outcome::MustWithhold | Outcome::NotGovernmentInformation))
    }

    /// Whether it must be disclosed: the decision says so. A review is a condition of disclosure (art. 17 para. 2): one that ended in an approved
    /// opinion to publish says so only where nobody decided and art. 14 is not known to close it, and makes nothing owed that a ground closes or
    /// that the agency may keep.
    pub(crate) fn must_disclose(&self) -> bool {
        let approved = || self.review.is_some_and(|review| review.allows(Mode::Proactive));
        match self.verdict {
            Some(verdict) => verdict.is(Outcome::MustDisclose),
            None => approved() && !self.is_closed_by_article_14(),
        }
    }

    /// Whether the decision on it found no ground that closes it, or lets the agency keep it.
    pub(super) fn is_found_open(&self) -> bool {
        self.verdict.is_some_and(|verdict| verdict.is(Outcome::MustDisclose))
    }

    pub(crate) const fn known(&self) -> Known {
        self.known
    }

    pub(crate) const fn verdict(&self) -> Option<Verdict> {
        self.verdict
    }

    /// The open facts on which an exception from a gate turns, which has to be found before it lifts anything.
    pub(crate) fn may_except(&self, gate: &Gate) -> FactSet {
        Test::open(gate.exceptions(), self.known)
    }

    /// Whether the decision, where there is one, lets it out.
    pub(crate) fn lets_out(&self) -> Truth {
        match (self.verdict, self.closed_by_decision()) {
            (Some(_), None) => Truth::Yes,
            (_, Some(verdict)) if verdict.settled().is_some() => Truth::No,
            _ => Truth::Open,
        }
    }

    /// Whether the decision, where there is one, stands in the way: it has to withhold, conflicts, or is open between that and
    /// disclosure. What the agency may withhold it may also disclose.
    pub(super) fn closed_by_decision(&self) -> Option<Verdict> {
        // Without a decision what is known to be closed by art. 14 is closed all the same.
        if self.verdict.is_none() && self.is_closed_by_article_14() {
            return Some(Verdict::Settled(Outcome::MustWithhold));
        }
        self.verdict.filter(|verdict| !verdict.possible().iter().all(lets_out))
    }

    /// The grounds that are known to close it, in the order of the articles; where none is, the rule that all is open but for them.
    pub(crate) fn closing(&self, edition: &Edition) -> Vec<Provision> {
        let by = self.closed_by(edition);
        if by.is_empty() { vec![edition.closed_only_by()] } else { by }
    }

    /// The provisions of the grounds that are known to close it, in the order of the articles.
    pub(crate) fn closed_by(&self, edition: &Edition) -> Vec<Provision> {
        let mut by: Vec<Provision> = self.closing_grounds(edition).map(|ground| self.by(ground)).collect();
        by.dedup();
        by
    }

    /// The provision of a ground. What is held until it is settled is held under that of the question.
    fn by(&self, ground: &Ground) -> Provision {
        self.unsettled_under.filter(|_| ground.code() == SECRECY_UNSETTLED).unwrap_or(ground.by())
    }

    fn closing_grounds<'e>(&self, edition: &'e Edition) -> impl Iterator<Item = &'e Ground> {
        let known = self.of_part.unwrap_or(self.known);
        let one_of = |ground: &Ground| ground.when().iter().any(|test| !(test.facts() & self.one_of).is_empty());
        let closed = self.verdict.is_some_and(|verdict| verdict.is(Outcome::MustWithhold));
        let met = move |(place, ground): &(u32, &Ground)| match self.divided {
            _ if ground.strength() == Strength::Must && one_of(ground) => true,
            // Where it is shut, by which of them may be open; what may turn out not to close it is none of them.
            _ if self.is_shut() && !closed => self.shut.has(*place),
            _ if self.shut.has(*place) => true,
            Some(divided) => divided.closing.has(*place),
            None => closes(ground, known),
        };
        (0..).zip(edition.grounds()).filter(met).map(|(_, ground)| ground)
    }

    /// The grounds by which all that can go out of it is shut, whatever is found later: closed, or held until it is determined or reviewed afresh.
    pub(crate) fn shut_by(&self, edition: &Edition) -> Vec<&'static Ground> {
        (0..).zip(edition.grounds()).filter(|(place, _)| self.shut.has(*place)).map(|(_, ground)| ground).collect()
    }

    /// Whether all that can go out of it is shut, whatever is found later.
    pub(super) const fn is_shut(&self) -> bool {
        self.shut.0 != 0
    }

    /// Whether it may turn out that a ground closes it.
    pub(crate) fn may_turn_out_closed(&self) -> bool {
        let closes = |outcome| matches!(outcome, Outcome::MustWithhold | Outcome::Conflict);
        self.verdict.is_some_and(|verdict| verdict.possible().iter().any(closes))
    }

    /// Whether a ground may close what was not divided, whether or not the Regulation governs it.
    pub(crate) fn may_be_closed(&self, edition: &Edition) -> bool {
        let known = self.of_part.unwrap_or(self.known);
        let opened = |ground: &Ground| ground.unless().iter().any(|one| one.test().holds(known) == Truth::Yes);
        let may_close = |ground: &Ground| ground.strength() == Strength::Must && !opened(ground);
        edition.grounds().iter().any(|ground| may_close(ground) && Test::all_hold(ground.when(), known) != Truth::No)
    }

    /// 因保密问题: whether what is kept is kept for secrecy. What is a state secret, or waits for that to be determined, is; what the agency keeps by
    /// its own choice is not by the nation's grounds; whether a trade secret, or what nothing is known to close, is kept for that is open.
    pub(super) fn kept_for_secrecy(&self, edition: &Edition) -> Truth {
        let of_secrecy =
            |ground: &Ground| ground.code() == STATE_SECRET || ground.certainty() == Certainty::AwaitsDetermination;
        match self.verdict.and_then(Verdict::settled) {
            _ if self.one_of.is_empty() && self.closing_grounds(edition).any(of_secrecy) => Truth::Yes,
            Some(Outcome::MayWithhold) => Truth::No,
            _ => Truth::Open,
        }
    }

    /// Whether a ground of a local text bars it, or may.
    pub(super) fn may_be_kept_by(&self, ground: &Ground) -> bool {
        let known = self.of_part.filter(|_| self.divided.is_none());
        let bars = |known: Known| {
            let opened = ground.unless().iter().any(|one| one.test().holds(known) == Truth::Yes);
            !opened && Test::all_hold(ground.when(), known) != Truth::No
        };
        known.is_none_or(bars)
    }

    /// Whether a law requires disclosure of what art. 15 closes, or may turn out to close (Q-N14).
    pub(crate) fn may_conflict(&self) -> bool {
        let required = self.of_part.is_some_and(|known| known.yes().has(Fact::LAW_REQUIRES_DISCLOSURE));
        required && self.verdict.is_some_and(|verdict| verdict.possible().has(Outcome::Conflict))
    }

    /// Whether only a part of what was divided goes out, or may turn out to be all that does.
    pub(crate) fn in_part(&self) -> bool {
        self.divided.is_some_and(|divided| divided.whole.in_part)
    }

    /// What the openness of what was divided turns on beside the facts of its parts.
    pub(crate) fn question(&self) -> Option<Unanswered> {
        self.divided.and_then(|divided| divided.whole.question)
    }

    /// 非密处理: whether the review ended in an approved opinion to let out a version that was processed.
    pub(crate) fn is_processed(&self) -> bool {
        self.review.is_some_and(|review| review.processed && review.allows_disclosure)
    }

    /// A determined state secret that has not ended, what a law forbids, what may endanger security or stability.
    fn is_closed_by_article_14(&self) -> bool {
        let secret = self.known.one(Fact::DETERMINED_STATE_SECRET) == Truth::Yes
            && self.known.any(FactSet::NO_LONGER_SECRET) != Truth::Yes;
        let forbidden = self.known.one(Fact::FORBIDDEN_BY_LAW) == Truth::Yes;
        secret || forbidden || self.known.any(FactSet::SECURITY_AND_STABILITY) == Truth::Yes
    }
}

/// The grounds by which a part is shut.
fn shut_by(decision: &Decision<'_>) -> Places {
    let shut = decision.shut_by();
    Places::of(decision.regime().substance(), |ground| shut.iter().any(|one| one.code() == ground.code()))
}

/// Whether a ground is known to close what this is known of.
fn closes(ground: &Ground, known: Known) -> bool {
    let opened = ground.unless().iter().any(|one| one.test().holds(known) == Truth::Yes);
    ground.strength() == Strength::Must && Test::all_hold(ground.when(), known) == Truth::Yes && !opened
}

/// Whether openness is owed by a verdict.
fn owed(verdict: Verdict) -> Truth {
    let possible = verdict.possible();
    match (possible.has(Outcome::MustDisclose), possible.single()) {
        (false, _) => Truth::No,
        (true, Some(_)) => Truth::Yes,
        (true, None) => Truth::Open,
    }
}

const fn lets_out(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::MustDisclose | Outcome::MayDisclose | Outcome::MayWithhold)
}
