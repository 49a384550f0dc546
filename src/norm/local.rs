//! What a locality can vary, as one typed struct.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{
    Allocation, Attribute, ChannelRule, Closing, ConsultationRule, CoordinationDuty, Definition, Demand, Escalation,
    Exemption, Gate, InterpretationRule, Liability, LocalFinding, LocalGround, LocalRulesError, OpinionAbout, Period,
    Purpose, ReviewRules, ScopeClause, Silence, Test,
};
use crate::citation::{Cited, Code, Force, Provision, Rank, Text, instrument};
use crate::fact::Fact;

/// A period that a local text sets.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalPeriod {
    pub(crate) purpose: Purpose,
    pub(crate) period: Cited<Period>,
}

impl LocalPeriod {
    /// A period for a purpose.
    #[must_use]
    pub const fn new(purpose: Purpose, period: Cited<Period>) -> Self {
        Self { purpose, period }
    }

    /// What it is for.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// The period and its provision.
    #[must_use]
    pub const fn period(&self) -> Cited<Period> {
        self.period
    }
}

/// The rules of one place: everything a locality can vary. Five are built in; a host loads any other in the same type.
///
/// A provision is written `text/article/paragraph/item`, with `-` for what is absent, and `/part` behind it where there is one.
///
/// A locality may shorten periods and add disclosure, steps and duties. It may not add a ground of refusal, lengthen a
/// period or burden the applicant; where its text tries, the answer says so and the nation's rule stands.
///
/// ```
/// use gongkai::norm::LocalRules;
/// use gongkai::regime::Jurisdiction;
///
/// let rules: LocalRules = serde_json::from_str(r#"{
///   "place": "hekou",
///   "name": {"zh": "河口区", "en": "Hekou District"},
///   "force": {"force": "dated", "from": "2022-01-01"},
///   "findings": [{"place": 0, "code": "river_chief", "by": "hekou/7/-/-", "question": {"zh": "是否为河长制巡查记录？"}}],
///   "exemptions": [{"own": {
///     "relation": "adds",
///     "ground": {
///       "code": "river_patrol", "by": "hekou/7/-/-", "name": {"zh": "河长巡查记录"}, "strength": "must",
///       "when": [{"fact": "local.0"}]
///     }
///   }}],
///   "periods": [{"purpose": "publication", "period": {"value": {"length": 10, "unit": "working_days"}, "by": "hekou/9/-/-"}}],
///   "allocations": [{"value": "every_sealer", "by": "hekou/5/-/-"}, {"value": "successor", "by": "hekou/6/-/-"}],
///   "applies_to": [
///     {"by": "hekou/2/-/-", "bodies": ["government", "agency"], "matters": ["responsibility", "coordination"], "application": "direct"},
///     {"by": "hekou/20/-/-", "bodies": ["public_enterprise"], "sectors": ["water"], "matters": ["coordination"],
///      "application": "by_reference", "provided": {"zh": "在提供公共服务过程中"}}
///   ],
///   "consultations": [{
///     "by": "hekou/10/-/-", "of": "involved_agency", "mode": "proactive", "letter_within": "coordination_letter",
///     "contents": [{"value": "opinion", "by": "hekou/10/-/3"}], "written": "hekou/10/-/-", "answer_written": "hekou/11/-/-",
///     "window": {"value": "set_in_letter", "by": "hekou/11/-/-"},
///     "silence": {"value": "agrees_with_proposer", "by": "hekou/11/-/-"}
///   }],
///   "coordination": [{"value": "remedy_promptly", "by": "hekou/14/-/-"}],
///   "escalations": [{"by": "hekou/12/-/-", "over": ["whether_to_disclose"], "by_proposer": true, "to": ["competent_department"],
///                    "power": "settles_by_consultation"}],
///   "liabilities": [{"by": "hekou/15/-/-", "of": "released_unconsulted", "threshold": "serious_and_adverse"}],
///   "responders": [{"value": "unit", "by": "hekou/18/-/-"}],
///   "attributes": [{"value": "proactive", "by": "hekou/21/-/-"}, {"value": "withheld", "by": "hekou/21/-/-"}],
///   "gates": [
///     {"code": "hekou_head", "by": ["hekou/22/-/-"], "name": {"zh": "主要领导批准"}, "stage": "before_release",
///      "closes": {"approved": ["department_head"]}, "strength": "in_principle", "when": [{"none_of": ["local.0"]}]},
///     {"code": "hekou_ledger", "by": ["hekou/23/-/-"], "name": {"zh": "台账"}, "stage": "with_release",
///      "closes": {"recorded": "ledger"}, "strength": "formality"}
///   ],
///   "review": {
///     "steps": [{"value": ["opinion", "review_body"], "by": "hekou/24/-/-"}, {"value": ["approval", "leader_in_charge"], "by": "hekou/24/-/-"}],
///     "duties": [{"value": "review_again", "by": "hekou/25/-/-"}],
///     "routes": [{"by": "hekou/26/-/-", "over": ["disclosability"], "business": true,
///                 "to": [{"kind": "competent_department", "stands": "next_higher"}]}]
///   },
///   "channels": [{"by": "hekou/27/-/-", "demand": {"first": "portal"}}],
///   "interpretation": [{"by": "hekou/28/-/-", "when": [], "sync": [{"value": "release", "by": "hekou/28/-/-"}]}]
/// }"#)?;
/// let place = Jurisdiction::with_rules(rules);
/// let regime = place.on("2024-03-04".parse()?)?;
/// assert_eq!(regime.local().in_force().map(|rules| rules.place().to_string()), Some("hekou".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, try_from = "Raw")]
pub struct LocalRules {
    pub(crate) place: Code,
    pub(crate) name: Text,
    pub(crate) force: Force,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) definition: Option<Definition>,
    pub(crate) exemptions: Cow<'static, [Exemption]>,
    pub(crate) periods: Cow<'static, [LocalPeriod]>,
    pub(crate) findings: Cow<'static, [LocalFinding]>,
    pub(crate) allocations: Cow<'static, [Cited<Allocation>]>,
    pub(crate) applies_to: Cow<'static, [ScopeClause]>,
    pub(crate) responders: Cow<'static, [Cited<OpinionAbout>]>,
    pub(crate) consultations: Cow<'static, [ConsultationRule]>,
    pub(crate) coordination: Cow<'static, [Cited<CoordinationDuty>]>,
    pub(crate) escalations: Cow<'static, [Escalation]>,
    pub(crate) liabilities: Cow<'static, [Liability]>,
    pub(crate) attributes: Cow<'static, [Cited<Attribute>]>,
    pub(crate) gates: Cow<'static, [Gate]>,
    pub(crate) review: ReviewRules,
    pub(crate) channels: Cow<'static, [ChannelRule]>,
    pub(crate) interpretation: Cow<'static, [InterpretationRule]>,
}

/// The grounds of art. 14 to 17 that a local ground may correspond to.
const ANCHORS: [Code; 11] = [
    Code::literal("state_secret"),
    Code::literal("secrecy_unsettled"),
    Code::literal("marked_secret"),
    Code::literal("awaits_fresh_review"),
    Code::literal("forbidden_by_law"),
    Code::literal("security_and_stability"),
    Code::literal("third_party"),
    Code::literal("third_party_objection"),
    Code::literal("internal_affairs"),
    Code::literal("process_information"),
    Code::literal("enforcement_file"),
];

impl LocalRules {
    /// The most exemption clauses of one text.
    pub const MOST_EXEMPTIONS: usize = 32;
    /// The most rows of any other list of one text.
    pub const MOST_ROWS: usize = 64;

    /// The code of the place.
    #[must_use]
    pub const fn place(&self) -> Code {
        self.place
    }

    /// The name of the place's rules.
    #[must_use]
    pub const fn name(&self) -> &Text {
        &self.name
    }

    /// Their time in force, on their own words.
    #[must_use]
    pub const fn force(&self) -> Force {
        self.force
    }

    /// Their definition of government information, where they have one.
    #[must_use]
    pub const fn definition(&self) -> Option<&Definition> {
        self.definition.as_ref()
    }

    /// Their exemption clauses, in the order of the text.
    #[must_use]
    pub fn exemptions(&self) -> &[Exemption] {
        &self.exemptions
    }

    /// Their periods.
    #[must_use]
    pub fn periods(&self) -> &[LocalPeriod] {
        &self.periods
    }

    /// The findings they ask for beyond the nation's.
    #[must_use]
    pub fn findings(&self) -> &[LocalFinding] {
        &self.findings
    }

    /// Who answers for information, limb by limb.
    #[must_use]
    pub fn allocations(&self) -> &[Cited<Allocation>] {
        &self.allocations
    }

    /// To whom the text applies, and to whom by reference.
    #[must_use]
    pub fn applies_to(&self) -> &[ScopeClause] {
        &self.applies_to
    }

    /// On what public opinion the text names the first to respond.
    #[must_use]
    pub fn responders(&self) -> &[Cited<OpinionAbout>] {
        &self.responders
    }

    /// The consultations it orders or permits.
    #[must_use]
    pub fn consultations(&self) -> &[ConsultationRule] {
        &self.consultations
    }

    /// Its duties around the release of information that involves other agencies.
    #[must_use]
    pub fn coordination(&self) -> &[Cited<CoordinationDuty>] {
        &self.coordination
    }

    /// To whom a disagreement between agencies goes.
    #[must_use]
    pub fn escalations(&self) -> &[Escalation] {
        &self.escalations
    }

    /// What agencies are liable for in coordination.
    #[must_use]
    pub fn liabilities(&self) -> &[Liability] {
        &self.liabilities
    }

    /// The disclosure attributes (公开属性) that the text knows; empty where it lists none.
    #[must_use]
    pub fn attributes(&self) -> &[Cited<Attribute>] {
        &self.attributes
    }

    /// Its gates around a release, in the order in which they stand.
    #[must_use]
    pub fn gates(&self) -> &[Gate] {
        &self.gates
    }

    /// How it shapes the secrecy review.
    #[must_use]
    pub const fn review(&self) -> &ReviewRules {
        &self.review
    }

    /// What it asks about channels.
    #[must_use]
    pub fn channels(&self) -> &[ChannelRule] {
        &self.channels
    }

    /// What it asks about the interpretation of policy documents.
    #[must_use]
    pub fn interpretation(&self) -> &[InterpretationRule] {
        &self.interpretation
    }

    /// The question behind a fact of the local bank, to put to a person.
    ///
    /// ```
    /// use gongkai::regime::Jurisdiction;
    /// let place = Jurisdiction::of_place("yantian")?;
    /// let rules = place.rules().ok_or("local rules")?;
    /// let major = rules.finding("is_major").ok_or("a finding")?;
    /// assert_eq!(rules.question(major).map(|question| question.zh()), Some("是否为重大信息？"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn question(&self, fact: Fact) -> Option<&Text> {
        self.findings.iter().find(|finding| fact.local_place() == Some(finding.place)).map(|finding| &finding.question)
    }

    /// The fact behind one of their findings, by its code.
    #[must_use]
    pub fn finding(&self, code: &str) -> Option<Fact> {
        self.findings
            .iter()
            .find(|finding| finding.code.as_str() == code)
            .and_then(|finding| Fact::local(finding.place))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    place: Code,
    name: Text,
    force: Force,
    #[serde(default)]
    definition: Option<Definition>,
    #[serde(default)]
    exemptions: Vec<Exemption>,
    #[serde(default)]
    periods: Vec<LocalPeriod>,
    #[serde(default)]
    findings: Vec<LocalFinding>,
    #[serde(default)]
    allocations: Vec<Cited<Allocation>>,
    #[serde(default)]
    applies_to: Vec<ScopeClause>,
    #[serde(default)]
    responders: Vec<Cited<OpinionAbout>>,
    #[serde(default)]
    consultations: Vec<ConsultationRule>,
    #[serde(default)]
    coordination: Vec<Cited<CoordinationDuty>>,
    #[serde(default)]
    escalations: Vec<Escalation>,
    #[serde(default)]
    liabilities: Vec<Liability>,
    #[serde(default)]
    attributes: Vec<Cited<Attribute>>,
    #[serde(default)]
    gates: Vec<Gate>,
    #[serde(default)]
    review: ReviewRules,
    #[serde(default)]
    channels: Vec<ChannelRule>,
    #[serde(default)]
    interpretation: Vec<InterpretationRule>,
}

impl TryFrom<Raw> for LocalRules {
    type Error = LocalRulesError;

    fn try_from(raw: Raw) -> Result<Self, LocalRulesError> {
        raw.check()?;
        Ok(Self {
            place: raw.place,
            name: raw.name,
            force: raw.force,
            definition: raw.definition,
            exemptions: Cow::Owned(raw.exemptions),
            periods: Cow::Owned(raw.periods),
            findings: Cow::Owned(raw.findings),
            allocations: Cow::Owned(raw.allocations),
            applies_to: Cow::Owned(raw.applies_to),
            responders: Cow::Owned(raw.responders),
            consultations: Cow::Owned(raw.consultations),
            coordination: Cow::Owned(raw.coordination),
            escalations: Cow::Owned(raw.escalations),
            liabilities: Cow::Owned(raw.liabilities),
            attributes: Cow::Owned(raw.attributes),
            gates: Cow::Owned(raw.gates),
            review: raw.review,
            channels: Cow::Owned(raw.channels),
            interpretation: Cow::Owned(raw.interpretation),
        })
    }
}

impl Raw {
    fn check(&self) -> Result<(), LocalRulesError> {
        if instrument(self.place).is_some() || self.place.as_str() == "national" {
            return Err(LocalRulesError::PlaceTaken { place: self.place });
        }
        match self.force {
            Force::Dated { from, until: Some(until), .. } if until < from => {
                return Err(LocalRulesError::EndsBeforeItBegins { from, until });
            }
            _ => {}
        }
        if self.definition.as_ref().is_some_and(|definition| definition.limbs.is_empty()) {
            return Err(LocalRulesError::EmptyDefinition);
        }
        if self.exemptions.len() > LocalRules::MOST_EXEMPTIONS {
            return Err(LocalRulesError::TooManyExemptions { length: self.exemptions.len() });
        }
        self.check_coordination()?;
        self.check_gates()?;
        for (at, finding) in self.findings.iter().enumerate() {
            if Fact::local(finding.place).is_none() {
                return Err(LocalRulesError::Place { code: finding.code, place: finding.place });
            }
            let earlier = self.findings.iter().take(at);
            if let Some(other) = earlier.into_iter().find(|one| one.place == finding.place || one.code == finding.code)
            {
                return Err(LocalRulesError::SharedPlace { one: other.code, other: finding.code });
            }
        }
        for (at, period) in self.periods.iter().enumerate() {
            if self.periods.iter().take(at).any(|earlier| earlier.purpose == period.purpose) {
                return Err(LocalRulesError::PeriodTwice { purpose: period.purpose });
            }
        }
        let limbs = self.definition.iter().flat_map(|definition| definition.limbs.iter());
        for limb in limbs {
            self.declares(limb.code, limb.test)?;
        }
        let mut seen = Vec::new();
        for exemption in &self.exemptions {
            let Exemption::Own(local) = exemption else { continue };
            if seen.contains(&local.ground.code) {
                return Err(LocalRulesError::CodeTwice { ground: local.ground.code });
            }
            seen.push(local.ground.code);
            self.check_ground(local)?;
        }
        Ok(())
    }

    /// No list without end, no row in the name of a higher text, and no effect of silence but one: what silence means for
    /// persons, and that it consents to disclosure, only the nation says.
    fn check_coordination(&self) -> Result<(), LocalRulesError> {
        let lengths = [
            ("allocations", self.allocations.len()),
            ("applies_to", self.applies_to.len()),
            ("responders", self.responders.len()),
            ("consultations", self.consultations.len()),
            ("coordination", self.coordination.len()),
            ("escalations", self.escalations.len()),
            ("liabilities", self.liabilities.len()),
            ("attributes", self.attributes.len()),
            ("gates", self.gates.len()),
            ("channels", self.channels.len()),
            ("interpretation", self.interpretation.len()),
        ];
        let lengths = lengths.into_iter().chain(self.review.lengths());
        if let Some((field, length)) = lengths.into_iter().find(|(_, length)| *length > LocalRules::MOST_ROWS) {
            return Err(LocalRulesError::TooManyRows { field, length });
        }
        let cited = self.allocations.iter().map(|row| ("allocations", row.by()));
        let cited = cited.chain(self.applies_to.iter().map(|row| ("applies_to", row.by())));
        let cited = cited.chain(self.responders.iter().map(|row| ("responders", row.by())));
        let cited = cited.chain(self.consultations.iter().map(|row| ("consultations", row.by())));
        let cited = cited.chain(self.coordination.iter().map(|row| ("coordination", row.by())));
        let cited = cited.chain(self.escalations.iter().map(|row| ("escalations", row.by())));
        let cited = cited.chain(self.liabilities.iter().map(|row| ("liabilities", row.by())));
        let cited = cited.chain(self.attributes.iter().map(|row| ("attributes", row.by())));
        let cited = cited.chain(self.gates.iter().flat_map(|row| row.by().iter().map(|by| ("gates", *by))));
        let cited = cited.chain(self.review.cited());
        let cited = cited.chain(self.channels.iter().map(|row| ("channels", row.by())));
        let mut cited =
            cited.chain(self.interpretation.iter().flat_map(|row| row.cited().map(|by| ("interpretation", by))));
        let higher = |by: Provision| instrument(by.source()).is_some_and(|text| text.rank() != Rank::NormativeDocument);
        if let Some((field, by)) = cited.find(|(_, by)| higher(*by)) {
            return Err(LocalRulesError::HigherText { field, by });
        }
        let reserved = |rule: &&ConsultationRule| {
            let effect = rule.effect_of_silence().map(|silence| *silence);
            effect.is_some_and(|effect| !rule.consulted().is_agency() || effect != Silence::AgreesWithProposer)
        };
        match self
            .consultations
            .iter()
            .find(reserved)
            .and_then(|rule| rule.effect_of_silence().map(|effect| (rule, effect)))
        {
            Some((rule, effect)) => {
                Err(LocalRulesError::SilenceReserved { by: rule.by(), consulted: rule.consulted(), silence: *effect })
            }
            None => Ok(()),
        }
    }

    /// Every gate has a code of its own and a provision, tests only what is declared, and asks for something.
    fn check_gates(&self) -> Result<(), LocalRulesError> {
        for (at, gate) in self.gates.iter().enumerate() {
            let of_nation = gate.code().as_str().starts_with("national_");
            if of_nation || self.gates.iter().take(at).any(|earlier| earlier.code() == gate.code()) {
                return Err(LocalRulesError::GateTwice { gate: gate.code() });
            }
            let empty = matches!(gate.closes(), Closing::Stated(fields) if fields.is_empty());
            if empty || gate.by().is_empty() {
                return Err(LocalRulesError::EmptyGate { gate: gate.code() });
            }
            gate.tests().iter().chain(gate.exceptions()).try_for_each(|test| self.declares(gate.code(), *test))?;
        }
        let endless = |demand: &Demand| match demand {
            Demand::OneOf(list) | Demand::EachOf(list) | Demand::OnlineOnly(list) => list.is_empty(),
            Demand::First(_) => false,
        };
        if let Some(row) = self.channels.iter().find(|row| endless(row.demand())) {
            return Err(LocalRulesError::EmptyRow { field: "channels", by: row.by() });
        }
        let idle = |row: &&super::ReferralRoute| row.to().is_empty() || row.over().is_empty();
        if let Some(row) = self.review.routes().iter().find(idle) {
            return Err(LocalRulesError::EmptyRow { field: "review.routes", by: row.by() });
        }
        let channels = self.channels.iter().flat_map(|row| row.tests().iter().map(|test| (row.by(), *test)));
        let interpretation = self
            .interpretation
            .iter()
            .flat_map(|row| row.tests().iter().chain(row.plan_tests()).map(|test| (row.by(), *test)));
        channels.chain(interpretation).try_for_each(|(by, test)| self.declares(by.source(), test))
    }

    fn check_ground(&self, local: &LocalGround) -> Result<(), LocalRulesError> {
        let ground = local.ground.code;
        if let Some(anchor) = local.anchor.filter(|anchor| !ANCHORS.contains(anchor)) {
            return Err(LocalRulesError::Anchor { ground, anchor });
        }
        let provisos = local.ground.unless.iter().map(|proviso| proviso.test);
        let mut tests = local.ground.when.iter().copied().chain(provisos).chain(local.ground.clash);
        tests.try_for_each(|test| self.declares(ground, test))
    }

    /// Every local fact of a test must be declared among the findings.
    fn declares(&self, ground: Code, test: Test) -> Result<(), LocalRulesError> {
        let undeclared = test.facts().facts().find(|fact| {
            fact.local_place().is_some_and(|place| !self.findings.iter().any(|finding| finding.place == place))
        });
        undeclared.map_or(Ok(()), |fact| Err(LocalRulesError::Undeclared { ground, fact }))
    }
}
