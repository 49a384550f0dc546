//! One rule of a text, whatever its shape: what a provision is carried by.

use serde::Serialize;

use super::{
    Allocation, AnswerRule, Appointment, Attribute, ChannelRule, Check, ConsultationRule, CoordinationDuty, Definition,
    Duty, Effect, Escalation, Exemption, FollowUp, FormField, Gate, Grade, Ground, Indicator, InterpretationRule,
    Liability, Limb, LocalFinding, Material, OpinionAbout, OpinionKind, Period, Principle, Purpose, Reading,
    ReceiptRule, Reference, ReferralRoute, RemedyRule, ReplyGate, ReplyKind, RequestContent, RequestDuty, ResponseDuty,
    ResponseStep, ReviewDuty, ReviewStep, Role, ScopeClause, Tariff, Wording,
};
use crate::citation::{Cited, Provision};

/// One rule of a text, by reference to the row that holds it. A local text and an edition of the Regulation give theirs by `rules()`.
#[derive(Copy, Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "rule", content = "row")]
#[non_exhaustive]
pub enum Rule<'r> {
    /// What is government information.
    Definition(&'r Definition),
    /// One limb of a definition, or one test of proactive disclosure.
    Limb(&'r Limb),
    /// A ground for withholding.
    Ground(&'r Ground),
    /// An exemption clause of a local text.
    Exemption(&'r Exemption),
    /// A period.
    Period(Purpose, &'r Cited<Period>),
    /// A finding that a local text asks for.
    Finding(&'r LocalFinding),
    /// Who answers.
    Allocation(&'r Cited<Allocation>),
    /// To whom the text applies.
    Scope(&'r ScopeClause),
    /// Who is the first to respond to public opinion.
    Responder(&'r Cited<OpinionAbout>),
    /// A consultation.
    Consultation(&'r ConsultationRule),
    /// A duty of coordination.
    Coordination(&'r Cited<CoordinationDuty>),
    /// To whom a disagreement goes.
    Escalation(&'r Escalation),
    /// Liability for a misstep.
    Liability(&'r Liability),
    /// A disclosure attribute.
    Attribute(&'r Cited<Attribute>),
    /// A gate around a release.
    Gate(&'r Gate),
    /// A step of the review, with who takes it.
    ReviewStep(&'r Cited<(ReviewStep, Role)>),
    /// A field of the review form.
    FormField(&'r Cited<FormField>),
    /// A kind of opinion.
    Opinion(&'r Cited<OpinionKind>),
    /// A point that a review looks at.
    Check(&'r Cited<Check>),
    /// What goes with a referral.
    Material(&'r Cited<Material>),
    /// Where a doubt is referred.
    Route(&'r ReferralRoute),
    /// A duty around the review.
    ReviewDuty(&'r Cited<ReviewDuty>),
    /// What is asked about channels.
    Channel(&'r ChannelRule),
    /// What is asked about interpretation.
    Interpretation(&'r InterpretationRule),
    /// On which day what arrives counts as received.
    Receipt(&'r ReceiptRule),
    /// What an application contains.
    RequestContent(&'r Cited<RequestContent>),
    /// A duty around applications.
    RequestDuty(&'r Cited<RequestDuty>),
    /// Who consents to an extension.
    ExtensionConsent(Cited<Role>),
    /// What has to be published or done without being asked.
    Duty(&'r Duty),
    /// A principle.
    Principle(&'r Cited<Principle>),
    /// What the text says of its own beginning and end.
    Effect(&'r Cited<Effect>),
    /// Who fills a role.
    Appointment(&'r Appointment),
    /// Words that need reading.
    Wording(&'r Wording),
    /// A reference to another text.
    Reference(&'r Reference),
    /// A question of an assessment.
    Indicator(&'r Indicator),
    /// A grade of an assessment.
    Grade(&'r Cited<Grade>),
    /// A step of the response to public opinion.
    ResponseStep(&'r Cited<ResponseStep>),
    /// A duty around the response.
    ResponseDuty(&'r Cited<ResponseDuty>),
    /// Hours from the event to the report on major opinion.
    ReportHours(Cited<u8>),
    /// A question that the text leaves open.
    Reading(Reading),
    /// A gate that an application passes before its substance is reached.
    ReplyGate(&'r ReplyGate),
    /// What a reply of one kind contains.
    Answer(&'r AnswerRule),
    /// A kind of reply.
    Reply(Cited<ReplyKind>),
    /// What follows an answer.
    FollowUp(Cited<FollowUp>),
    /// A step of the clock of an application.
    Clock(Provision),
    /// Which way a grievance goes.
    Remedy(&'r RemedyRule),
    /// A tariff.
    Tariff(&'r Tariff),
}

impl Rule<'_> {
    /// Every provision it stands on, its own first.
    #[must_use]
    pub fn provisions(&self) -> Vec<Provision> {
        match self {
            Self::Definition(row) => row.cited().collect(),
            Self::Gate(row) => row.by().to_vec(),
            Self::Consultation(row) => row.cited().collect(),
            Self::Interpretation(row) => row.cited().collect(),
            Self::Exemption(Exemption::Own(row)) => row.ground.cited().collect(),
            Self::Ground(row) => row.cited().collect(),
            Self::Route(row) => core::iter::once(row.by()).chain(row.passed_up()).collect(),
            Self::Appointment(row) => row.cited().collect(),
            _ => vec![self.by()],
        }
    }

    /// The provision it stands on; of several the first.
    #[must_use]
    pub fn by(&self) -> Provision {
        match self {
            Self::Definition(row) => row.by(),
            Self::Limb(row) => row.by(),
            Self::Ground(row) => row.by(),
            Self::Exemption(Exemption::Own(row)) => row.ground.by(),
            Self::Exemption(Exemption::Refers { by, .. }) | Self::Clock(by) => *by,
            Self::Period(_, row) => row.by(),
            Self::Finding(row) => row.by(),
            Self::Allocation(row) => row.by(),
            Self::Scope(row) => row.by(),
            Self::Responder(row) => row.by(),
            Self::Consultation(row) => row.by(),
            Self::Coordination(row) => row.by(),
            Self::Escalation(row) => row.by(),
            Self::Liability(row) => row.by(),
            Self::Attribute(row) => row.by(),
            Self::Gate(row) => row.first(),
            Self::ReviewStep(row) => row.by(),
            Self::FormField(row) => row.by(),
            Self::Opinion(row) => row.by(),
            Self::Check(row) => row.by(),
            Self::Material(row) => row.by(),
            Self::Route(row) => row.by(),
            Self::ReviewDuty(row) => row.by(),
            Self::Channel(row) => row.by(),
            Self::Interpretation(row) => row.by(),
            Self::Receipt(row) => row.by(),
            Self::RequestContent(row) => row.by(),
            Self::RequestDuty(row) => row.by(),
            Self::ExtensionConsent(row) => row.by(),
            Self::Duty(row) => row.by(),
            Self::Principle(row) => row.by(),
            Self::Effect(row) => row.by(),
            Self::Appointment(row) => row.by(),
            Self::Wording(row) => row.by(),
            Self::Reference(row) => row.by(),
            Self::Indicator(row) => row.by(),
            Self::Grade(row) => row.by(),
            Self::ResponseStep(row) => row.by(),
            Self::ResponseDuty(row) => row.by(),
            Self::ReportHours(row) => row.by(),
            Self::Reading(row) => row.by(),
            Self::ReplyGate(row) => row.by(),
            Self::Answer(row) => row.by(),
            Self::Reply(row) => row.by(),
            Self::FollowUp(row) => row.by(),
            Self::Remedy(row) => row.by(),
            Self::Tariff(row) => row.by(),
        }
    }

    /// The list that holds it, as it is named on the wire.
    #[must_use]
    pub const fn list(&self) -> &'static str {
        match self {
            Self::Definition(_) => "definition",
            Self::Limb(_) => "definition.limbs",
            Self::Ground(_) => "grounds",
            Self::Exemption(_) => "exemptions",
            Self::Period(..) => "periods",
            Self::Finding(_) => "findings",
            Self::Allocation(_) => "allocations",
            Self::Scope(_) => "applies_to",
            Self::Responder(_) => "responders",
            Self::Consultation(_) => "consultations",
            Self::Coordination(_) => "coordination",
            Self::Escalation(_) => "escalations",
            Self::Liability(_) => "liabilities",
            Self::Attribute(_) => "attributes",
            Self::Gate(_) => "gates",
            Self::ReviewStep(_) => "review.steps",
            Self::FormField(_) => "review.form",
            Self::Opinion(_) => "review.opinions",
            Self::Check(_) => "review.checks",
            Self::Material(_) => "review.materials",
            Self::Route(_) => "review.routes",
            Self::ReviewDuty(_) => "review.duties",
            Self::Channel(_) => "channels",
            Self::Interpretation(_) => "interpretation",
            Self::Receipt(_) => "requests.receipts",
            Self::RequestContent(_) => "requests.contents",
            Self::RequestDuty(_) => "requests.duties",
            Self::ExtensionConsent(_) => "requests.extension_consent",
            Self::Duty(_) => "duties",
            Self::Principle(_) => "principles",
            Self::Effect(_) => "effects",
            Self::Appointment(_) => "appointments",
            Self::Wording(_) => "wordings",
            Self::Reference(_) => "references",
            Self::Indicator(_) => "assessment.indicators",
            Self::Grade(_) => "assessment.grades",
            Self::ResponseStep(_) => "response.steps",
            Self::ResponseDuty(_) => "response.duties",
            Self::ReportHours(_) => "response.major_report_hours",
            Self::Reading(_) => "readings",
            Self::ReplyGate(_) => "reply_gates",
            Self::Answer(_) => "answers",
            Self::Reply(_) => "replies",
            Self::FollowUp(_) => "follow_ups",
            Self::Clock(_) => "clock",
            Self::Remedy(_) => "remedies",
            Self::Tariff(_) => "tariffs",
        }
    }

    /// Who bears it, where the row says so.
    #[must_use]
    pub const fn bearer(&self) -> Option<Role> {
        match self {
            Self::Duty(row) => Some(row.bearer()),
            Self::ReviewStep(row) => Some(row.value().1),
            Self::Appointment(row) => Some(row.role()),
            Self::ExtensionConsent(row) => Some(*row.value()),
            _ => None,
        }
    }
}
