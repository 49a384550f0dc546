//! What a locality can vary, as one typed struct.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{
    Allocation, Appointment, AssessmentRules, Attribute, ChannelRule, ConsultationRule, CoordinationDuty, Definition,
    Duty, Effect, Escalation, Exemption, Gate, InterpretationRule, Liability, LocalFinding, OpinionAbout, Period,
    Principle, Purpose, Reading, Reference, RequestRules, ResponseRules, ReviewRules, Rule, ScopeClause, Wording,
};
use crate::citation::{Cited, Code, Force, Text};
use crate::fact::Fact;

/// A period that a local text sets.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalPeriod {
    pub(crate) purpose: Purpose,
    pub(crate) period: Cited<Period>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) of: Option<Fact>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) in_principle: Option<Code>,
}

impl LocalPeriod {
    /// A period for a purpose.
    #[must_use]
    pub const fn new(purpose: Purpose, period: Cited<Period>) -> Self {
        Self { purpose, period, of: None, in_principle: None }
    }

    /// The same for that information alone of which this is found.
    #[must_use]
    pub const fn concerning(self, fact: Fact) -> Self {
        Self { of: Some(fact), ..self }
    }

    /// The same where it holds in principle (一般应当): a documented exception under this code excuses from it.
    #[must_use]
    pub const fn in_principle(self, code: Code) -> Self {
        Self { in_principle: Some(code), ..self }
    }

    /// The code under which an exception from it is documented; `None` where it has none.
    #[must_use]
    pub const fn excused_under(&self) -> Option<Code> {
        self.in_principle
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

    /// What has to be found of the information for the period to be its; of any where nothing has.
    #[must_use]
    pub const fn information(&self) -> Option<Fact> {
        self.of
    }
}

/// The rules of one place: everything a locality can vary. Five are built in; a host loads any other in the same type.
///
/// A provision is written `text/article/paragraph/item`, with `-` for what is absent, and `/part` behind it where there is one. The code of a text
/// is that of the place, or begins with it and a dot (`hekou.measures`); a citation prints that code, because the register of titles is the
/// library's own. `cargo run --example sixth_place -- --of taierzhuang` writes the rules of a built-in place as JSON, with every list in use and
/// every code of its vocabularies; whoever starts from it puts the own place's provisions into each `by`.
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
///   "mark": "hekou.2022.1",
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
///   "interpretation": [{"by": "hekou/28/-/-", "when": [], "sync": [{"value": "release", "by": "hekou/28/-/-"}]}],
///   "requests": {
///     "receipts": [{"by": "hekou/30/-/-", "of": "other_desk", "day": "arrival"}],
///     "duties": [{"value": "hand_over_formalities", "by": "hekou/31/-/-"}],
///     "extension_consent": {"value": "bureau_leader", "by": "hekou/32/-/-"}
///   },
///   "duties": [{
///     "code": "hekou_guide", "by": "hekou/33/-/-", "name": {"zh": "公开指南"}, "bearer": "agency", "act": "compile", "subject": "guide",
///     "modality": "shall", "elements": [{"code": "address", "name": {"zh": "办公地址"}}], "asked": "all",
///     "channel": {"one_of": ["portal"]}, "timing": {"promptly": "formed_or_changed"}, "to": "disclosure_authority",
///     "except": {"zh": "依法不予公开的除外"}, "under": "national.2019/12/-/-"
///   }],
///   "appointments": [{"by": "hekou/34/-/-", "role": "liaison", "holder": "each_agency_one", "requires": [{"code": "filed", "name": {"zh": "报备"}}], "required_by": "hekou/34/1/-"}],
///   "principles": [{"value": "openness_is_the_norm", "by": "hekou/3/-/-"}],
///   "effects": [{"value": "from_issue", "by": "hekou/40/-/-"}, {"value": {"years": 5}, "by": "hekou/40/-/-"}],
///   "references": [{"by": "hekou/1/-/-", "to": "national.2019/-/-/-", "binding": "moving"}],
///   "wordings": [{"by": "hekou/4/-/-", "printed": "区公开办", "read_as": {"zh": "区政府办公室"}, "fault": "alias", "role": "government_office"}],
///   "assessment": {
///     "indicators": [{"code": "guide_kept", "by": "hekou/35/-/-", "question": {"zh": "指南是否及时更新？"}, "polarity": "positive"}],
///     "grades": [{"value": "good", "by": "hekou/36/-/-"}]
///   },
///   "response": {
///     "steps": [{"value": "collect", "by": "hekou/37/-/-"}],
///     "duties": [{"value": "confirm_before_responding", "by": "hekou/38/-/-"}],
///     "major_report_hours": {"value": 2, "by": "hekou/39/-/-"}
///   }
/// }"#)?;
/// let place = Jurisdiction::with_rules(rules)?;
/// let regime = place.on("2024-03-04".parse()?)?;
/// assert_eq!(regime.local().in_force().map(|rules| rules.place().to_string()), Some("hekou".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, try_from = "super::local_loading::Raw")]
pub struct LocalRules {
    pub(crate) place: Code,
    pub(crate) name: Text,
    pub(crate) force: Force,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mark: Option<Code>,
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
    pub(crate) requests: RequestRules,
    pub(crate) duties: Cow<'static, [Duty]>,
    pub(crate) appointments: Cow<'static, [Appointment]>,
    pub(crate) principles: Cow<'static, [Cited<Principle>]>,
    pub(crate) effects: Cow<'static, [Cited<Effect>]>,
    pub(crate) references: Cow<'static, [Reference]>,
    pub(crate) wordings: Cow<'static, [Wording]>,
    pub(crate) assessment: AssessmentRules,
    pub(crate) response: ResponseRules,
}

impl LocalRules {
    /// The most exemption clauses of one text.
    pub const MOST_EXEMPTIONS: usize = 32;
    /// The most rows of any other list of one text.
    pub const MOST_ROWS: usize = 64;
    /// The most duties of one text.
    pub const MOST_DUTIES: usize = 256;

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

    /// The host's own mark for this version of the rules, such as a fingerprint; none for what is built in. A journal that names another is
    /// not audited under these.
    #[must_use]
    pub const fn mark(&self) -> Option<Code> {
        self.mark
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

    /// How it shapes the handling of applications.
    #[must_use]
    pub const fn requests(&self) -> &RequestRules {
        &self.requests
    }

    /// What has to be published or done without being asked, in the order of the text.
    #[must_use]
    pub fn duties(&self) -> &[Duty] {
        &self.duties
    }

    /// Who fills which role.
    #[must_use]
    pub fn appointments(&self) -> &[Appointment] {
        &self.appointments
    }

    /// The principles it states.
    #[must_use]
    pub fn principles(&self) -> &[Cited<Principle>] {
        &self.principles
    }

    /// What it says of its own beginning and end.
    #[must_use]
    pub fn effects(&self) -> &[Cited<Effect>] {
        &self.effects
    }

    /// Its references to other texts.
    #[must_use]
    pub fn references(&self) -> &[Reference] {
        &self.references
    }

    /// Its words that need reading: names of bodies, stale names, misprints and faults.
    #[must_use]
    pub fn wordings(&self) -> &[Wording] {
        &self.wordings
    }

    /// How it has disclosure work assessed.
    #[must_use]
    pub const fn assessment(&self) -> &AssessmentRules {
        &self.assessment
    }

    /// How it shapes the response to public opinion.
    #[must_use]
    pub const fn response(&self) -> &ResponseRules {
        &self.response
    }

    /// Whether a text is the place's own, or one of its systems.
    #[must_use]
    pub fn has_text(&self, text: Code) -> bool {
        let (text, place) = (text.as_str(), self.place.as_str());
        text.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// Every rule, list by list.
    pub fn rules(&self) -> impl Iterator<Item = Rule<'_>> {
        let definition = self.definition.iter().flat_map(|definition| {
            core::iter::once(Rule::Definition(definition)).chain(definition.limbs.iter().map(Rule::Limb))
        });
        let withheld = self.exemptions.iter().map(Rule::Exemption);
        let periods = self.periods.iter().map(|row| Rule::Period(row.purpose, &row.period));
        let findings = self.findings.iter().map(Rule::Finding);
        let who = self.allocations.iter().map(Rule::Allocation).chain(self.applies_to.iter().map(Rule::Scope));
        let together = (self.responders.iter().map(Rule::Responder))
            .chain(self.consultations.iter().map(Rule::Consultation))
            .chain(self.coordination.iter().map(Rule::Coordination))
            .chain(self.escalations.iter().map(Rule::Escalation))
            .chain(self.liabilities.iter().map(Rule::Liability));
        let release = (self.attributes.iter().map(Rule::Attribute))
            .chain(self.gates.iter().map(Rule::Gate))
            .chain(self.review.rules())
            .chain(self.channels.iter().map(Rule::Channel))
            .chain(self.interpretation.iter().map(Rule::Interpretation));
        let own = (self.duties.iter().map(Rule::Duty))
            .chain(self.appointments.iter().map(Rule::Appointment))
            .chain(self.principles.iter().map(Rule::Principle))
            .chain(self.effects.iter().map(Rule::Effect))
            .chain(self.references.iter().map(Rule::Reference))
            .chain(self.wordings.iter().map(Rule::Wording));
        let others = self.assessment.rules().chain(self.response.rules());
        let readings = Reading::ALL.into_iter().filter(|reading| self.has_text(reading.by().source()));
        definition
            .chain(withheld)
            .chain(periods)
            .chain(findings)
            .chain(who)
            .chain(together)
            .chain(release)
            .chain(self.requests.rules())
            .chain(own)
            .chain(others)
            .chain(readings.map(Rule::Reading))
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

    /// The finding that a fact of the local bank is; `None` of any other fact.
    #[must_use]
    pub fn finding_of(&self, fact: Fact) -> Option<&LocalFinding> {
        let place = fact.local_place()?;
        self.findings.iter().find(|finding| finding.place == place)
    }
}
