//! One edition of the national Regulation, as the rules it holds.

use std::borrow::Cow;

use crate::citation::{Cited, Code, Provision};
use crate::fact::FactSet;
use crate::law::national::remedies;
use crate::norm::{
    Allocation, AnswerRule, Appointment, Certainty, ChannelRule, ClockRules, ConsultationRule, CoordinationDuty,
    Definition, Duty, Effect, FollowUp, Gate, Ground, Liability, Limb, Period, Principle, Purpose, Reading, ReplyGate,
    ReplyKind, RequestRules, ReviewRules, Rule, ScopeClause, Test,
};

/// An edition of the Government Information Disclosure Regulation (政府信息公开条例): its definition, its grounds,
/// its tests of proactive disclosure, its gates and its periods, each in the order of the articles.
#[derive(Debug, PartialEq, Eq)]
pub struct Edition {
    pub(super) code: Code,
    pub(super) definition: Definition,
    pub(super) archives: Limb,
    pub(super) closed_only_by: Provision,
    pub(super) grounds: &'static [Ground],
    pub(super) first_facts: &'static [FactSet],
    pub(super) proactive: &'static [Limb],
    pub(super) gates: &'static [ReplyGate],
    pub(super) periods: &'static [(Purpose, Cited<Period>)],
    pub(super) replies: &'static [(ReplyKind, Provision, Certainty)],
    pub(super) follow_ups: &'static [(FollowUp, Provision)],
    pub(super) allocations: &'static [Cited<Allocation>],
    pub(super) applies_to: &'static [ScopeClause],
    pub(super) consultations: &'static [ConsultationRule],
    pub(super) coordination: &'static [Cited<CoordinationDuty>],
    pub(super) organisation: Certainty,
    pub(super) addressees: Option<Provision>,
    pub(super) release: &'static [Gate],
    pub(super) review: &'static ReviewRules,
    pub(super) channels: &'static [ChannelRule],
    pub(super) requests: &'static RequestRules,
    pub(super) clock: &'static ClockRules,
    /// The articles that were checked against the text; `None` where all were.
    pub(super) verified: Option<&'static [u16]>,
    pub(super) answers: &'static [AnswerRule],
    pub(super) duties: &'static [Duty],
    pub(super) appointments: &'static [Appointment],
    pub(super) principles: &'static [Cited<Principle>],
    pub(super) liabilities: &'static [Liability],
    pub(super) effects: &'static [Cited<Effect>],
}

impl Edition {
    /// The code of its instrument: `national.2019` or `national.2007`.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// What is government information (政府信息).
    #[must_use]
    pub const fn definition(&self) -> &Definition {
        &self.definition
    }

    /// The boundary to the archives law: what has passed to a state archive for good follows that law.
    #[must_use]
    pub const fn archives(&self) -> &Limb {
        &self.archives
    }

    /// The limbs of the definition, and the boundary to the archives law behind them.
    pub fn scope(&self) -> impl Iterator<Item = &Limb> {
        self.definition.limbs().iter().chain(core::iter::once(&self.archives))
    }

    /// The provision under which information is closed only where one of its grounds closes it (2019 art. 13 para. 1, 2007 art. 14 para. 4).
    #[must_use]
    pub const fn closed_only_by(&self) -> Provision {
        self.closed_only_by
    }

    /// The ground with a code.
    #[must_use]
    pub fn ground(&self, code: Option<Code>) -> Option<&'static Ground> {
        code.and_then(|code| self.grounds.iter().find(|ground| ground.code() == code))
    }

    /// The grounds for withholding.
    #[must_use]
    pub const fn grounds(&self) -> &'static [Ground] {
        self.grounds
    }

    /// The tests of proactive disclosure; any one is enough.
    #[must_use]
    pub const fn proactive(&self) -> &'static [Limb] {
        self.proactive
    }

    /// The gates of an application, in the conventional order.
    #[must_use]
    pub const fn gates(&self) -> &'static [ReplyGate] {
        self.gates
    }

    /// The periods it sets.
    #[must_use]
    pub const fn periods(&self) -> &'static [(Purpose, Cited<Period>)] {
        self.periods
    }

    /// Who answers for information (公开主体), limb by limb.
    #[must_use]
    pub const fn allocations(&self) -> &'static [Cited<Allocation>] {
        self.allocations
    }

    /// To which bodies it applies, and which it sends to other rules.
    #[must_use]
    pub const fn applies_to(&self) -> &'static [ScopeClause] {
        self.applies_to
    }

    /// The consultations it orders or permits.
    #[must_use]
    pub const fn consultations(&self) -> &'static [ConsultationRule] {
        self.consultations
    }

    /// Its duties around the release of information that involves other agencies.
    #[must_use]
    pub const fn coordination(&self) -> &'static [Cited<CoordinationDuty>] {
        self.coordination
    }

    /// Whether what it says on who answers, whom it binds and how agencies are consulted has been verified.
    #[must_use]
    pub const fn organisation(&self) -> Certainty {
        self.organisation
    }

    /// To whom an application may be addressed, where the edition says so.
    #[must_use]
    pub const fn addressees(&self) -> Option<Provision> {
        self.addressees
    }

    /// Its gates around a release.
    #[must_use]
    pub const fn release_gates(&self) -> &'static [Gate] {
        self.release
    }

    /// How it shapes the review before a release.
    #[must_use]
    pub const fn review(&self) -> &'static ReviewRules {
        self.review
    }

    /// What it asks about channels.
    #[must_use]
    pub const fn channels(&self) -> &'static [ChannelRule] {
        self.channels
    }

    /// How applications are received.
    #[must_use]
    pub const fn requests(&self) -> &'static RequestRules {
        self.requests
    }

    /// How the clock of an application runs.
    #[must_use]
    pub const fn clock(&self) -> &'static ClockRules {
        self.clock
    }

    /// What each kind of reply has to contain.
    #[must_use]
    pub const fn answers(&self) -> &'static [AnswerRule] {
        self.answers
    }

    /// What has to be published or done without being asked, in the order of the articles.
    #[must_use]
    pub const fn duties(&self) -> &'static [Duty] {
        self.duties
    }

    /// Who fills which role.
    #[must_use]
    pub const fn appointments(&self) -> &'static [Appointment] {
        self.appointments
    }

    /// The principles it states.
    #[must_use]
    pub const fn principles(&self) -> &'static [Cited<Principle>] {
        self.principles
    }

    /// What agencies, and the people in them, are liable for.
    #[must_use]
    pub const fn liabilities(&self) -> &'static [Liability] {
        self.liabilities
    }

    /// What it says of its own beginning.
    #[must_use]
    pub const fn effects(&self) -> &'static [Cited<Effect>] {
        self.effects
    }

    /// Every rule that it holds, and those that the texts beside it take from it, list by list.
    pub fn rules(&'static self) -> impl Iterator<Item = Rule<'static>> {
        let code = self.code;
        let definition = core::iter::once(Rule::Definition(&self.definition));
        let limbs = self.definition.limbs().iter().chain(self.proactive).map(Rule::Limb);
        let answers = (self.gates.iter().map(Rule::ReplyGate))
            .chain(self.answers.iter().map(Rule::Answer))
            .chain(self.replies.iter().map(|(kind, by, _)| Rule::Reply(Cited::new(*kind, *by))))
            .chain(self.follow_ups.iter().map(|(duty, by)| Rule::FollowUp(Cited::new(*duty, *by))));
        let who = self.allocations.iter().map(Rule::Allocation).chain(self.applies_to.iter().map(Rule::Scope));
        let release = (self.consultations.iter().map(Rule::Consultation))
            .chain(self.coordination.iter().map(Rule::Coordination))
            .chain(self.release.iter().map(Rule::Gate))
            .chain(self.review.rules())
            .chain(self.channels.iter().map(Rule::Channel))
            .chain(self.requests.rules())
            .chain(self.clock.provisions().map(Rule::Clock));
        let own = (self.duties.iter().map(Rule::Duty))
            .chain(self.appointments.iter().map(Rule::Appointment))
            .chain(self.principles.iter().map(Rule::Principle))
            .chain(self.liabilities.iter().map(Rule::Liability))
            .chain(self.effects.iter().map(Rule::Effect));
        definition
            .chain(limbs)
            .chain(self.grounds.iter().map(Rule::Ground))
            .chain(self.periods.iter().map(|(purpose, period)| Rule::Period(*purpose, period)))
            .chain(answers)
            .chain(who)
            .chain(release)
            .chain(own)
            .chain(remedies::RULES.into_iter().flatten().map(Rule::Remedy))
            .chain(Reading::ALL.map(Rule::Reading))
            .filter(move |rule| rule.by().source() == code)
    }

    /// The provision of a duty that goes with an answer; `None` where the edition has none.
    #[must_use]
    pub fn follow_up(&self, duty: FollowUp) -> Option<Provision> {
        self.follow_ups.iter().find(|(one, _)| *one == duty).map(|(_, by)| *by)
    }

    /// The kind of answer with its provision, where the substance of an application is reached, and whether that provision
    /// has been verified.
    #[must_use]
    pub fn reply(&self, kind: ReplyKind) -> Option<(Cited<ReplyKind>, Certainty)> {
        self.replies.iter().find(|(one, ..)| *one == kind).map(|(_, by, certainty)| (Cited::new(kind, *by), *certainty))
    }

    /// Whether what is said here of an article was checked against the text.
    #[must_use]
    pub fn has_verified(&self, article: u16) -> bool {
        self.verified.is_none_or(|verified| verified.contains(&article))
    }

    /// The grounds that what is known has not yet ruled out, with those known not to apply passed over at one glance.
    pub(crate) fn live_grounds(&self, ruled_out: FactSet) -> impl Iterator<Item = &'static Ground> + use<> {
        let live = ruled_out.complement();
        self.grounds
            .iter()
            .zip(self.first_facts)
            .filter(move |(_, first)| first.intersects(live))
            .map(|(ground, _)| ground)
    }
}

/// For each ground the facts of its first test: where all of them are ruled out, so is the ground. A test that holds of
/// absent facts rules nothing out.
pub(super) const fn first_facts<const N: usize>(grounds: &[Ground; N]) -> [FactSet; N] {
    let mut sets = [FactSet::all(); N];
    let mut rest: (&[Ground], &mut [FactSet]) = (grounds, &mut sets);
    while let ([ground, grounds @ ..], [set, sets @ ..]) = rest {
        if let Cow::Borrowed([first, ..]) = ground.when
            && !matches!(first, Test::NoneOf(_))
        {
            *set = first.facts();
        }
        rest = (grounds, sets);
    }
    sets
}
