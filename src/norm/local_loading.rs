//! Local rules as a host loads them: what is read, and what no local text may say.

use std::borrow::Cow;

use serde::Deserialize;

use super::local::{LocalPeriod, LocalRules};
use super::{
    Allocation, Attribute, ChannelRule, Closing, ConsultationRule, CoordinationDuty, Definition, Demand, Escalation,
    Exemption, Gate, InterpretationRule, Liability, LocalFinding, LocalGround, LocalRulesError, OpinionAbout, Purpose,
    ReceiptDay, ReferralRoute, RequestRules, ReviewRules, ScopeClause, Silence, Test, Unit,
};
use crate::citation::{Cited, Code, Force, Provision, Rank, Text, instrument};
use crate::fact::Fact;

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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    place: Code,
    name: Text,
    force: Force,
    #[serde(default)]
    mark: Option<Code>,
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
    #[serde(default)]
    requests: RequestRules,
}

impl TryFrom<Raw> for LocalRules {
    type Error = LocalRulesError;

    fn try_from(raw: Raw) -> Result<Self, LocalRulesError> {
        raw.check()?;
        Ok(Self {
            place: raw.place,
            name: raw.name,
            force: raw.force,
            mark: raw.mark,
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
            requests: raw.requests,
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
        self.check_requests()?;
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
        let lengths = lengths.into_iter().chain(self.review.lengths()).chain(self.requests.lengths());
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
        let cited = cited.chain(self.review.cited()).chain(self.requests.cited());
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

    /// A place may take an application as received earlier, and not later; and its time to answer is counted as the nation's.
    fn check_requests(&self) -> Result<(), LocalRulesError> {
        let later = self.requests.receipts.iter().find(|rule| rule.day != ReceiptDay::Arrival);
        if let Some(rule) = later {
            return Err(LocalRulesError::LaterReceipt { by: rule.by });
        }
        let answers = |purpose| matches!(purpose, Purpose::Reply | Purpose::ReplyExtension);
        let counted = |row: &&LocalPeriod| answers(row.purpose) && row.period.unit() != Unit::WorkingDays;
        match self.periods.iter().find(counted) {
            Some(row) => Err(LocalRulesError::ReplyUnit { purpose: row.purpose, unit: row.period.unit() }),
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
        let idle = |row: &&ReferralRoute| row.to().is_empty() || row.over().is_empty();
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
