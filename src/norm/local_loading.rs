//! Local rules as a host loads them: what is read, and what no local text may say.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Deserialize;

use super::local::{LocalPeriod, LocalRules};
use super::{
    Allocation, Appointment, Asked, AssessmentRules, Attribute, ChannelRule, Clash, Closing, ConsultationRule,
    CoordinationDuty, Definition, Demand, Duty, Effect, Element, Escalation, Exemption, Gate, Holder, Indicator,
    InterpretationRule, Liability, LocalFinding, LocalGround, LocalRulesError, OpinionAbout, Principle, Purpose,
    ReceiptDay, Reference, ReferralRoute, RequestRules, ResponseRules, ReviewRules, Role, ScopeClause, Silence, Test,
    Timing, Unit, Wording,
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

/// Local rules as they are written, before they are checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Raw {
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
    #[serde(default)]
    duties: Vec<Duty>,
    #[serde(default)]
    appointments: Vec<Appointment>,
    #[serde(default)]
    principles: Vec<Cited<Principle>>,
    #[serde(default)]
    effects: Vec<Cited<Effect>>,
    #[serde(default)]
    references: Vec<Reference>,
    #[serde(default)]
    wordings: Vec<Wording>,
    #[serde(default)]
    assessment: AssessmentRules,
    #[serde(default)]
    response: ResponseRules,
}

impl TryFrom<Raw> for LocalRules {
    type Error = LocalRulesError;

    fn try_from(raw: Raw) -> Result<Self, LocalRulesError> {
        let rules = Self::unchecked(raw);
        rules.check()?;
        Ok(rules)
    }
}

/// What no local text may say, and what would have no effect without a word.
impl LocalRules {
    /// The rules as they are written.
    pub(crate) fn unchecked(raw: Raw) -> Self {
        Self {
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
            duties: Cow::Owned(raw.duties),
            appointments: Cow::Owned(raw.appointments),
            principles: Cow::Owned(raw.principles),
            effects: Cow::Owned(raw.effects),
            references: Cow::Owned(raw.references),
            wordings: Cow::Owned(raw.wordings),
            assessment: raw.assessment,
            response: raw.response,
        }
    }

    /// Whether they can be loaded.
    pub(crate) fn check(&self) -> Result<(), LocalRulesError> {
        // Nor may a place pass for a system of a built-in one.
        let first = self.place.as_str().split('.').next().and_then(|first| first.parse().ok());
        let taken = |code: Code| instrument(code).is_some() || code.as_str() == "national";
        if taken(self.place) || first.is_none_or(taken) {
            return Err(LocalRulesError::PlaceTaken { place: self.place });
        }
        match self.force {
            Force::Dated { from, until: Some(until), .. } if until < from => {
                return Err(LocalRulesError::EndsBeforeItBegins { from, until });
            }
            Force::Draft { term_years: Some(0) } => return Err(LocalRulesError::NoTerm),
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
        self.check_duties()?;
        self.check_names()?;
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
        for exemption in self.exemptions.iter() {
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
        let own = [
            ("duties", self.duties.len()),
            ("appointments", self.appointments.len()),
            ("principles", self.principles.len()),
            ("effects", self.effects.len()),
            ("references", self.references.len()),
            ("wordings", self.wordings.len()),
            ("assessment.indicators", self.assessment.indicators.len()),
            ("assessment.grades", self.assessment.grades.len()),
            ("response.steps", self.response.steps.len()),
            ("response.duties", self.response.duties.len()),
            ("duties.elements", self.duties.iter().map(|duty| duty.elements.len()).max().unwrap_or_default()),
            ("appointments.requires", self.appointments.iter().map(|row| row.requires.len()).max().unwrap_or_default()),
        ];
        let lengths = lengths.into_iter().chain(self.review.lengths()).chain(self.requests.lengths()).chain(own);
        let most = |field: &str| if field == "duties" { LocalRules::MOST_DUTIES } else { LocalRules::MOST_ROWS };
        if let Some((field, length)) = lengths.into_iter().find(|(field, length)| *length > most(field)) {
            return Err(LocalRulesError::TooManyRows { field, length, most: most(field) });
        }
        self.check_citations()?;
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

    /// Every row cites the place's own text, or one of its rank that is known; and what it points to is known.
    fn check_citations(&self) -> Result<(), LocalRulesError> {
        for rule in self.rules() {
            let field = rule.list();
            for by in rule.provisions() {
                if instrument(by.source()).is_some_and(|text| text.rank() != Rank::NormativeDocument) {
                    return Err(LocalRulesError::HigherText { field, by });
                }
                if !self.has_text(by.source()) && !exists(by) {
                    return Err(LocalRulesError::Dangling { field, to: by });
                }
            }
        }
        let dangling = |to: &Provision| !self.has_text(to.source()) && !exists(*to);
        match self.pointed_to().find(|(_, to)| dangling(to)) {
            Some((field, to)) => Err(LocalRulesError::Dangling { field, to }),
            None => Ok(()),
        }
    }

    /// What its rows point to in other texts, with the list of the row.
    fn pointed_to(&self) -> impl Iterator<Item = (&'static str, Provision)> + '_ {
        let refers = self.exemptions.iter().flat_map(|row| match row {
            Exemption::Refers { to, .. } => to.iter(),
            Exemption::Own(_) => [].iter(),
        });
        let sends = self.applies_to.iter().flat_map(|row| row.to.iter());
        let clashes = self.gates.iter().flat_map(Gate::clashes).map(Clash::with);
        let provisos = self.exemptions.iter().flat_map(|row| match row {
            Exemption::Own(local) => local.ground.unless.iter(),
            Exemption::Refers { .. } => [].iter(),
        });
        (refers.map(|to| ("exemptions", *to)))
            .chain(sends.map(|to| ("applies_to", *to)))
            .chain(clashes.map(|to| ("gates", to)))
            .chain(provisos.map(|proviso| ("exemptions", proviso.by)))
            .chain(self.references.iter().map(|row| ("references", row.to)))
            .chain(self.duties.iter().filter_map(|row| row.under).map(|to| ("duties", to)))
    }

    /// Every duty has a code of its own, a bearer that the text can bind, and a time that can come.
    fn check_duties(&self) -> Result<(), LocalRulesError> {
        for (at, duty) in self.duties.iter().enumerate() {
            if self.duties.iter().take(at).any(|earlier| earlier.code == duty.code) {
                return Err(LocalRulesError::DutyTwice { duty: duty.code });
            }
            if let Some(element) = twice(duty.elements.iter().map(Element::code)) {
                return Err(LocalRulesError::ElementTwice { of: duty.code, element });
            }
            let nowhere = |demand: &Demand| match demand {
                Demand::OneOf(list) | Demand::EachOf(list) | Demand::OnlineOnly(list) => list.is_empty(),
                Demand::First(_) => false,
            };
            let counts = matches!(duty.timing, Timing::TimesAYear(_)) || duty.asked == Asked::AnyOne;
            if duty.channel.as_ref().is_some_and(nowhere) || (counts && duty.elements.is_empty()) {
                return Err(LocalRulesError::EmptyRow { field: "duties", by: duty.by });
            }
            if duty.bearer == Role::Public {
                return Err(LocalRulesError::BurdenOnThePublic { duty: duty.code });
            }
            let comes = match duty.timing {
                // A day that every year has.
                Timing::EachYearBy { month, day } => NaiveDate::from_ymd_opt(2023, month.into(), day.into()).is_some(),
                Timing::EachQuarterBegun { from, through } => 1 <= from && from <= through && through <= 30,
                Timing::TimesAYear(0) | Timing::Hours { hours: 0, .. } => false,
                _ => true,
            };
            if !comes {
                return Err(LocalRulesError::NoSuchTime { duty: duty.code });
            }
        }
        if let Some(indicator) = twice(self.assessment.indicators.iter().map(Indicator::code)) {
            return Err(LocalRulesError::ElementTwice { of: self.place, element: indicator });
        }
        match self.response.major_report_hours.filter(|hours| **hours == 0) {
            Some(hours) => Err(LocalRulesError::NoHours { by: hours.by() }),
            None => Ok(()),
        }
    }

    /// One body for a role, and one reading of a name in a year.
    fn check_names(&self) -> Result<(), LocalRulesError> {
        if let Some(row) = self.wordings.iter().find(|row| row.printed.trim().is_empty()) {
            return Err(LocalRulesError::BlankName { by: row.by });
        }
        for row in self.appointments.iter() {
            if let Some(element) = twice(row.requires.iter().map(Element::code)) {
                return Err(LocalRulesError::ElementTwice { of: row.by.source(), element });
            }
        }
        let named = |row: &Appointment| matches!(row.holder, Holder::Is(_));
        for (at, row) in self.appointments.iter().enumerate().filter(|(_, row)| named(row)) {
            let mut earlier = self.appointments.iter().take(at).filter(|earlier| named(earlier));
            if earlier.any(|earlier| earlier.role == row.role && earlier.holder != row.holder) {
                return Err(LocalRulesError::RoleTwice { role: row.role });
            }
        }
        for (at, row) in self.wordings.iter().enumerate() {
            if row.from_year > row.through_year.or(row.from_year) {
                return Err(LocalRulesError::NameEndsBeforeItBegins { name: row.printed.to_string() });
            }
            let mut earlier = self.wordings.iter().take(at).filter(|earlier| earlier.printed == row.printed);
            if earlier.any(|earlier| earlier.role != row.role && overlap(earlier, row)) {
                return Err(LocalRulesError::NameTwice { name: row.printed.to_string() });
            }
        }
        Ok(())
    }

    /// A place may take an application as received earlier, and not later; its time to answer is counted as the nation's; and of which information
    /// a period is, is a finding that is declared.
    fn check_requests(&self) -> Result<(), LocalRulesError> {
        let later = self.requests.receipts.iter().find(|rule| rule.day != ReceiptDay::Arrival);
        if let Some(rule) = later {
            return Err(LocalRulesError::LaterReceipt { by: rule.by });
        }
        let answers = |purpose| matches!(purpose, Purpose::Reply | Purpose::ReplyExtension);
        for row in self.periods.iter() {
            let of = row.information().map(Test::Fact);
            of.map_or(Ok(()), |test| self.declares(row.period.by().source(), test))?;
        }
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
            let of_clashes = gate.clashes().iter().filter_map(Clash::test);
            let mut tests = gate.tests().iter().chain(gate.exceptions()).copied().chain(of_clashes);
            tests.try_for_each(|test| self.declares(gate.code(), test))?;
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

/// Whether a text that is known has a place of that number. Only the two editions of the Regulation are known to their last article.
fn exists(to: Provision) -> bool {
    let last = match to.source().as_str() {
        "national.2019" => 56,
        "national.2007" => 38,
        _ => u16::MAX,
    };
    instrument(to.source()).is_some() && to.article_number().is_none_or(|article| article <= last)
}

/// Whether two names are current in a same year.
fn overlap(one: &Wording, other: &Wording) -> bool {
    let begins = |row: &Wording| row.from_year.unwrap_or(0);
    let ends = |row: &Wording| row.through_year.unwrap_or(u16::MAX);
    begins(one) <= ends(other) && begins(other) <= ends(one)
}

/// A code that stands twice in a list.
fn twice(codes: impl Iterator<Item = Code>) -> Option<Code> {
    let mut seen = Vec::new();
    for code in codes {
        if seen.contains(&code) {
            return Some(code);
        }
        seen.push(code);
    }
    None
}
