//! Which gates stand, which are closed, and what is missing at the others.

use chrono::NaiveDate;

use super::release::{LabelFields, Release};
use crate::citation::{Provision, Text};
use crate::decision::{Decision, Outcome, Verdict};
use crate::fact::{Fact, FactSet, Facts, Known, Truth};
use crate::norm::{
    Choice, Closing, Consulted, Gate, GateStage, GateStrength, Mode, Moment, OpinionKind, Readings, Record, Role, Test,
};
use crate::regime::Regime;
use crate::workflow::approval::Approval;
use crate::workflow::consultation::{ApprovalByLaw, Block as ConsultationBlock, Clearance};
use crate::workflow::secrecy_review;

/// What is known of other agencies and of third parties.
#[derive(Copy, Clone, Debug, PartialEq)]
#[expect(clippy::exhaustive_enums, reason = "others are involved or not, or that is not known")]
pub enum Others<'a> {
    /// Whether anybody else is involved has not been found.
    Unknown,
    /// Nobody else is involved.
    None,
    /// Others are involved, and this is where their consultation stands.
    Consulted(&'a Clearance),
}

/// What the release reads and does not repeat: the facts, the result of the secrecy review, the consultation of others, the
/// approval that a law requires, the decision on openness. What is not given is not known, and blocks where it matters; but
/// without a decision its openness is not asked.
#[derive(Copy, Clone, Debug)]
pub struct Results<'a> {
    pub(super) known: Known,
    pub(super) review: Option<secrecy_review::Outcome>,
    pub(super) others: Others<'a>,
    pub(super) approval: ApprovalByLaw,
    pub(super) verdict: Option<Verdict>,
}

impl<'a> Results<'a> {
    /// A determined state secret that has not ended, what a law forbids, what may endanger security or stability.
    fn is_closed_by_article_14(&self) -> bool {
        let secret = self.known.one(Fact::DETERMINED_STATE_SECRET) == Truth::Yes
            && self.known.any(FactSet::NO_LONGER_SECRET) != Truth::Yes;
        let forbidden = self.known.one(Fact::FORBIDDEN_BY_LAW) == Truth::Yes;
        secret || forbidden || self.known.any(FactSet::SECURITY_AND_STABILITY) == Truth::Yes
    }

    /// What is known of the document; the findings of the place decide which gates stand.
    #[must_use]
    pub fn new(facts: &Facts) -> Self {
        Self {
            known: facts.known(),
            review: None,
            others: Others::Unknown,
            approval: ApprovalByLaw::Unknown,
            verdict: None,
        }
    }

    /// What its secrecy review has come to.
    #[must_use]
    pub const fn reviewed(mut self, outcome: secrecy_review::Outcome) -> Self {
        self.review = Some(outcome);
        self
    }

    /// Who else is involved.
    #[must_use]
    pub const fn others(mut self, others: Others<'a>) -> Self {
        self.others = others;
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
        self
    }

    /// Whether it must be disclosed: the decision says so, or the review ended in an approved opinion to publish it.
    pub(crate) fn must_disclose(&self) -> bool {
        let decided = self.verdict.is_some_and(|verdict| verdict.is(Outcome::MustDisclose));
        decided || self.review.is_some_and(|review| review.allows(Mode::Proactive))
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
        let lets_out = |outcome| matches!(outcome, Outcome::MustDisclose | Outcome::MayDisclose | Outcome::MayWithhold);
        self.verdict.filter(|verdict| !verdict.possible().iter().all(lets_out))
    }
}

/// What is missing at an open gate.
#[derive(Copy, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Missing<'r> {
    /// 未明确: the draft does not state these.
    Fields(LabelFields),
    /// 未审查: it was not reviewed at this moment; `None` for whichever.
    Review(Option<Moment>),
    /// 解密后未重新审查: it was declassified after its review, so it has to be reviewed anew.
    FreshReview,
    /// 保密审查未批准公开: the secrecy review has not ended in an approved opinion to disclose.
    ReviewApproval,
    /// 未批准: none of these has said yes; of an empty list, nobody has.
    Approval(&'r [Role]),
    /// 不同意: the one whose yes it needs said no. That is not the opposite decision.
    Refused(Approval),
    /// 第三方: third parties have not been dealt with.
    ThirdParties(&'r [ConsultationBlock]),
    /// 未协商、确认: agencies involved have not confirmed.
    Coordination(&'r [ConsultationBlock]),
    /// Whether other agencies are involved has not been found.
    OthersUnknown,
    /// 未经批准: the approval that a law requires was not given.
    ApprovalByLaw,
    /// Whether a law requires approval has not been found.
    ApprovalByLawUnknown,
    /// 未办理解密手续.
    Declassification,
    /// 未由…发布.
    Publisher(Role),
    /// 无登记、备案、台账.
    Record(Record),
    /// 越序: it was said before what has to come first.
    ItsTurn,
    /// Whether the gate stands at all turns on these facts.
    Facts(FactSet),
}

impl Missing<'_> {
    /// In words.
    #[must_use]
    pub fn name(&self) -> Text {
        let joined = |zh: String, en: String| Text::new(zh, en);
        match self {
            Self::Fields(fields) => {
                let names: Vec<Text> = fields.iter().map(crate::norm::LabelField::name).collect();
                let list = |pick: fn(&Text) -> &str, by: &str| names.iter().map(pick).collect::<Vec<_>>().join(by);
                joined(format!("未明确{}", list(Text::zh, "、")), format!("does not state {}", list(Text::en, ", ")))
            }
            Self::Review(Some(moment)) => {
                joined(format!("缺{}", moment.name().zh()), format!("no {}", moment.name().en()))
            }
            Self::Review(None) => Text::literal("未经保密审查", "not reviewed"),
            Self::FreshReview => Text::literal("解密后未重新审查", "not reviewed anew since it was declassified"),
            Self::ReviewApproval => {
                Text::literal("保密审查尚未批准公开", "the secrecy review has not ended in approval to disclose")
            }
            Self::Approval(roles) => {
                let list = |pick: fn(&Text) -> &str, by: &str| {
                    roles.iter().map(|role| pick(&role.name()).to_owned()).collect::<Vec<_>>().join(by)
                };
                if roles.is_empty() {
                    return Text::literal("缺审批", "nobody has approved");
                }
                joined(format!("缺{}同意", list(Text::zh, "或者")), format!("no yes from {}", list(Text::en, " or ")))
            }
            Self::Refused(approval) => {
                let role = approval.capacity().name();
                joined(format!("{}不同意", role.zh()), format!("{} said no", role.en()))
            }
            Self::ThirdParties(_) => Text::literal("第三方意见未处理", "third parties have not been dealt with"),
            Self::Coordination(_) => Text::literal("所涉机关未确认", "agencies involved have not confirmed"),
            Self::OthersUnknown => {
                Text::literal("是否涉及其他机关未查明", "whether other agencies are involved is not known")
            }
            Self::ApprovalByLaw => Text::literal("未经依法须经的批准", "an approval that the law requires is missing"),
            Self::ApprovalByLawUnknown => {
                Text::literal("是否须经批准未查明", "whether the law requires approval is not known")
            }
            Self::Declassification => {
                Text::literal("未办理解密手续", "the formalities of declassification are missing")
            }
            Self::Publisher(role) => {
                joined(format!("须由{}发布", role.name().zh()), format!("to be published by {}", role.name().en()))
            }
            Self::Record(record) => joined(format!("缺{}", record.name().zh()), format!("no {}", record.name().en())),
            Self::ItsTurn => Text::literal("先于前序环节作出，不生效", "came before what has to come first"),
            Self::Facts(_) => {
                Text::literal("是否适用取决于未查明的事实", "whether it stands turns on facts that are not known")
            }
        }
    }
}

/// How a gate stands.
#[derive(Copy, Clone, Debug, PartialEq)]
#[expect(clippy::exhaustive_enums, reason = "a gate does not stand, is closed, is passed by exception, or is open")]
pub enum GateState<'r> {
    /// It does not stand on this document.
    NotStanding,
    /// It is closed; on which day, where that is known.
    Closed(Option<NaiveDate>),
    /// It was passed by a documented exception.
    Excepted(NaiveDate),
    /// It is open.
    Open(Missing<'r>),
}

/// One open gate.
#[derive(Copy, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Open<'r> {
    /// The gate.
    pub gate: &'r Gate,
    /// What is missing.
    pub missing: Missing<'r>,
}

impl Open<'_> {
    /// The provisions it stands on.
    #[must_use]
    pub fn by(&self) -> &[Provision] {
        self.gate.by()
    }
}

impl Release {
    /// Every gate of a regime with how it stands for this document, the nation's first. Allocates nothing.
    pub fn gates<'r>(
        &self,
        regime: &Regime<'r>,
        results: &Results<'r>,
    ) -> impl Iterator<Item = (&'r Gate, GateState<'r>)> + use<'_, 'r> {
        self.gates_that(regime, results, |_| true)
    }

    /// The gates of a kind. Gates of the sequence count for one another, so a kind has all of them or none.
    fn gates_that<'r>(
        &self,
        regime: &Regime<'r>,
        results: &Results<'r>,
        kind: fn(&Gate) -> bool,
    ) -> impl Iterator<Item = (&'r Gate, GateState<'r>)> + use<'_, 'r> {
        let local = regime.local().in_force().map_or(&[] as &[Gate], |rules| rules.gates());
        let (readings, results, day) = (regime.readings(), *results, regime.day());
        let mut turn = Turn::Now(None);
        let gates = regime.procedure().release_gates().iter().chain(local).filter(move |gate| kind(gate));
        let formed = self.stage.as_ref().and_then(super::Stage::formed_on);
        let place = regime.jurisdiction();
        // A text asks nothing at the formation of what was formed before it was in force.
        let before_the_text =
            move || formed.is_some_and(|formed| place.on(formed).is_ok_and(|then| then.local().in_force().is_none()));
        gates.map(move |gate| {
            let mut state = self.gate(gate, &results, readings, day);
            if matches!(state, GateState::Open(_)) && at_formation(gate) && before_the_text() {
                state = GateState::NotStanding;
            }
            if !gate.is_in_sequence() {
                return (gate, state);
            }
            let state = turn.check(state);
            turn = turn.after(state);
            (gate, state)
        })
    }

    /// The gates that are open, blocking or not.
    pub fn open<'r>(&self, regime: &Regime<'r>, results: &Results<'r>) -> impl Iterator<Item = Open<'r>> + use<'_, 'r> {
        self.gates(regime, results).filter_map(|(gate, state)| match state {
            GateState::Open(missing) => Some(Open { gate, missing }),
            _ => None,
        })
    }

    /// What is missing now: the open gates that bar the release.
    pub fn missing<'r>(
        &self,
        regime: &Regime<'r>,
        results: &Results<'r>,
    ) -> impl Iterator<Item = Open<'r>> + use<'_, 'r> {
        let on_request = self.mode() == Mode::OnRequest;
        self.gates_that(regime, results, |gate| bars(gate) || gate.is_in_sequence()).filter_map(move |(gate, state)| {
            match state {
                GateState::Open(missing) if bars(gate) && !(on_request && at_formation(gate)) => {
                    Some(Open { gate, missing })
                }
                _ => None,
            }
        })
    }

    /// What was published is proactive, whatever the draft was meant for.
    pub(super) fn mode(&self) -> Mode {
        if !self.acts.publications.is_empty() {
            return Mode::Proactive;
        }
        self.stage.as_ref().map_or(Mode::Proactive, super::Stage::mode)
    }

    pub(super) fn gate<'r>(
        &self,
        gate: &'r Gate,
        results: &Results<'r>,
        readings: Readings,
        day: NaiveDate,
    ) -> GateState<'r> {
        let stands = self.stands(gate, results.known, readings);
        if stands == Truth::No {
            return GateState::NotStanding;
        }
        let missing = match self.closing(gate, results, day) {
            Ok(on) => return GateState::Closed(on),
            Err(missing) => missing,
        };
        if gate.how_hard() == GateStrength::InPrinciple
            && let Some((_, on)) = self.acts.exceptions.iter().find(|(code, _)| *code == gate.code())
        {
            return GateState::Excepted(*on);
        }
        if stands == Truth::Open {
            return GateState::Open(Missing::Facts(open_facts(gate, results.known)));
        }
        GateState::Open(missing)
    }

    fn stands(&self, gate: &Gate, known: Known, readings: Readings) -> Truth {
        let other_mode = gate.mode().is_some_and(|mode| mode != self.mode());
        let attributes = gate.of_attributes();
        let other_label = !attributes.is_empty() && self.attribute().is_none_or(|one| !attributes.contains(&one));
        let other_reading =
            gate.under_reading().is_some_and(|choice: Choice| readings.of(choice.reading()) != Some(choice));
        let excepted = gate.exceptions().iter().any(|test| test.holds(known) == Truth::Yes);
        if other_mode || other_label || other_reading || excepted {
            return Truth::No;
        }
        Test::all_hold(gate.tests(), known)
    }

    /// What closes a gate, with its day, or what is missing.
    fn closing<'r>(
        &self,
        gate: &'r Gate,
        results: &Results<'r>,
        day: NaiveDate,
    ) -> Result<Option<NaiveDate>, Missing<'r>> {
        let acts = &self.acts;
        match gate.closes() {
            Closing::Stated(fields) => {
                let stated = |field: &crate::norm::LabelField| acts.label.is_some_and(|label| label.states(*field));
                let lacking = fields
                    .iter()
                    .filter(|field| !stated(field))
                    .fold(LabelFields::default(), |all, one| all.with(*one));
                if lacking.is_empty() { Ok(acts.label.map(|label| label.on)) } else { Err(Missing::Fields(lacking)) }
            }
            Closing::Reviewed => self.reviewed(results, day),
            Closing::ReviewedAt(moment) => {
                let procedure = self.procedure(results, day).filter(|_| *moment == Moment::before(self.mode()));
                let on_record = acts.reviews.iter().rev().find(|(one, _)| one == moment).map(|(_, by)| by.on());
                on_record.or(procedure).map(Some).ok_or(Missing::Review(Some(*moment)))
            }
            Closing::ReviewApproved => self.procedure(results, day).map(Some).ok_or(Missing::ReviewApproval),
            Closing::Approved(roles) => self.approved(roles, !gate.of_attributes().is_empty(), results, day),
            Closing::ThirdPartiesHeard => third_parties(results),
            Closing::Coordinated => coordinated(results),
            Closing::ApprovedByLaw => self.approved_by_law(results, day),
            Closing::Declassified => self.declassified(results, day).map(Some).ok_or(Missing::Declassification),
            Closing::PublishedBy(role) => {
                let by_role = |one: &super::Publication| one.by.is_some_and(|by| by.capacity() == *role);
                let published = &acts.publications;
                let first = published.first().filter(|_| published.iter().all(by_role));
                first.map(|one| Some(one.on)).ok_or(Missing::Publisher(*role))
            }
            Closing::Recorded(record) => self.record(*record, results, day).map(Some).ok_or(Missing::Record(*record)),
        }
    }

    fn declassified(&self, results: &Results<'_>, day: NaiveDate) -> Option<NaiveDate> {
        let in_review = results.review.and_then(|review| review.declassified);
        self.acts.declassified.or(in_review.filter(|on| self.counts(*on, day)))
    }

    /// Whether something done on a day counts on another: it is of the version at hand, and not yet to come.
    fn counts(&self, on: NaiveDate, day: NaiveDate) -> bool {
        on <= day && self.is_of_this_version(on)
    }

    /// Whether something done on a day can be of the version at hand.
    fn is_of_this_version(&self, on: NaiveDate) -> bool {
        self.acts.since.is_none_or(|since| since <= on)
    }

    /// An approval of an earlier version, or one that is yet to come, is none.
    fn approved_by_law<'r>(&self, results: &Results<'r>, day: NaiveDate) -> Result<Option<NaiveDate>, Missing<'r>> {
        match results.approval {
            ApprovalByLaw::NotRequired => Ok(None),
            ApprovalByLaw::Required(Some(given)) if self.counts(given.on(), day) => Ok(Some(given.on())),
            ApprovalByLaw::Required(_) => Err(Missing::ApprovalByLaw),
            ApprovalByLaw::Unknown => Err(Missing::ApprovalByLawUnknown),
        }
    }

    /// The day on which the whole procedure of the review ended in approval to disclose this version.
    fn procedure(&self, results: &Results<'_>, day: NaiveDate) -> Option<NaiveDate> {
        let approved = results.review.filter(|review| review.allows(self.mode()))?.approval?.on();
        self.counts(approved, day).then_some(approved)
    }

    /// Reviewed at whichever moment before the release, and anew where it was declassified since.
    fn reviewed<'r>(&self, results: &Results<'r>, day: NaiveDate) -> Result<Option<NaiveDate>, Missing<'r>> {
        let on_record = self.acts.reviews.iter().map(|(_, by)| by.on()).max();
        let last = on_record.max(self.procedure(results, day)).ok_or(Missing::Review(None))?;
        match self.declassified(results, day) {
            Some(declassified) if last < declassified => Err(Missing::FreshReview),
            _ => Ok(Some(last)),
        }
    }

    /// The last word of one of these roles, here or in the procedure of the review. What is said on a draft labelled so is said
    /// of that label, and not of an earlier one.
    fn approved<'r>(
        &self,
        roles: &'r [Role],
        of_label: bool,
        results: &Results<'r>,
        day: NaiveDate,
    ) -> Result<Option<NaiveDate>, Missing<'r>> {
        let one_of = |role: Role| roles.is_empty() || roles.contains(&role);
        let labelled = self.acts.label.map(|label| label.on).filter(|_| of_label);
        let counts = |one: Approval| one_of(one.capacity()) && labelled.is_none_or(|on| on <= one.on());
        let said = self.acts.said.iter().rev().find(|(approval, _)| counts(*approval));
        let refused =
            results.review.and_then(|review| review.refused).filter(|one| counts(*one) && self.counts(one.on(), day));
        match (said, refused) {
            // The later word governs, wherever it was spoken.
            (Some((approval, true)), Some(no)) if approval.on() <= no.on() => Err(Missing::Refused(no)),
            (Some((approval, true)), _) => Ok(Some(approval.on())),
            (Some((approval, false)), _) => Err(Missing::Refused(*approval)),
            (None, _) => self.said_in_review(roles, results, day).map(Some).ok_or(Missing::Approval(roles)),
        }
    }

    /// A yes that was given in the procedure of the review.
    fn said_in_review(&self, roles: &[Role], results: &Results<'_>, day: NaiveDate) -> Option<NaiveDate> {
        let review = results.review?;
        let proactive = self.mode() == Mode::Proactive;
        let says_yes = |opinion: OpinionKind| {
            opinion.discloses() == Some(true) && !(proactive && opinion == OpinionKind::OnRequest)
        };
        let opinion = review.opinion.filter(|(opinion, _)| says_yes(*opinion)).map(|(_, on)| on);
        let said = |role: &Role| match role {
            Role::OriginatingUnit => review.preliminary.filter(|(_, disclose)| *disclose).map(|(on, _)| on),
            Role::ReviewBody | Role::Office => opinion,
            role => {
                review.approval.filter(|approval| opinion.is_some() && approval.capacity() == *role).map(Approval::on)
            }
        };
        let on = roles.iter().find_map(said)?;
        self.counts(on, day).then_some(on)
    }

    fn record(&self, record: Record, results: &Results<'_>, day: NaiveDate) -> Option<NaiveDate> {
        let in_review = results.review.and_then(|review| match record {
            Record::ReviewForm => review.submitted,
            Record::Registration => review.registered,
            Record::DeclassificationFiling => review.filed,
            _ => None,
        });
        self.recorded(record).or(in_review.filter(|on| self.counts(*on, day)))
    }
}

/// Whether a gate is of the time when the information was formed. What was left undone then cannot be made good, and is no
/// reason to deny an applicant what the Regulation gives (arts. 13, 36).
pub(super) fn at_formation(gate: &Gate) -> bool {
    gate.stage() == GateStage::Drafting || matches!(gate.closes(), Closing::ReviewedAt(Moment::Formation))
}

/// Whether a gate bars the release while it is open.
fn bars(gate: &Gate) -> bool {
    gate.stage() != GateStage::WithRelease && gate.how_hard() != GateStrength::Formality
}

fn open_facts(gate: &Gate, known: Known) -> FactSet {
    let open = gate.tests().iter().filter(|test| test.holds(known) == Truth::Open);
    open.fold(FactSet::empty(), |all, test| all.union(test.facts())).intersection(known.open())
}

/// Third parties concerned have been heard and stand in the way no more, or the decision on openness has dealt with them.
fn third_parties<'r>(results: &Results<'r>) -> Result<Option<NaiveDate>, Missing<'r>> {
    let decided = results.verdict.is_some() && results.closed_by_decision().is_none();
    let Others::Consulted(clearance) = results.others else {
        return if decided { Ok(None) } else { Err(Missing::ThirdParties(&[])) };
    };
    let of_third = |block: &ConsultationBlock| block.consulted == Some(Consulted::ThirdParty);
    let heard = clearance.positions.iter().any(|(_, position)| position.consulted == Consulted::ThirdParty);
    if decided || (heard && !clearance.blocks.iter().any(of_third)) {
        Ok(None)
    } else {
        Err(Missing::ThirdParties(&clearance.blocks))
    }
}

fn coordinated<'r>(results: &Results<'r>) -> Result<Option<NaiveDate>, Missing<'r>> {
    let of_agency = |block: &ConsultationBlock| block.consulted.is_some_and(Consulted::is_agency);
    match results.others {
        Others::Unknown => Err(Missing::OthersUnknown),
        // A ledger in which nobody stands says nothing of who is involved.
        Others::Consulted(clearance) if clearance.positions.is_empty() => Err(Missing::OthersUnknown),
        Others::Consulted(clearance) if clearance.blocks.iter().any(of_agency) => {
            Err(Missing::Coordination(&clearance.blocks))
        }
        Others::None | Others::Consulted(_) => Ok(None),
    }
}

/// Whose turn it is in the sequence: everything before it is closed, on that day at the latest; or something is open.
#[derive(Copy, Clone)]
enum Turn {
    Now(Option<NaiveDate>),
    NotYet,
}

impl Turn {
    /// A gate that was closed before what has to come first is open still.
    fn check(self, state: GateState<'_>) -> GateState<'_> {
        match (self, state) {
            (Self::NotYet, GateState::Closed(Some(_))) => GateState::Open(Missing::ItsTurn),
            (Self::Now(Some(floor)), GateState::Closed(Some(on))) if on < floor => GateState::Open(Missing::ItsTurn),
            (_, state) => state,
        }
    }

    fn after(self, state: GateState<'_>) -> Self {
        match (self, state) {
            (Self::NotYet, _) | (_, GateState::Open(_)) => Self::NotYet,
            (Self::Now(floor), GateState::Closed(on)) => Self::Now(floor.max(on)),
            (turn, _) => turn,
        }
    }
}
