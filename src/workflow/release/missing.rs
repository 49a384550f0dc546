//! How a gate stands, and what is missing at an open one.

use chrono::NaiveDate;
use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::release::LabelFields;
use crate::citation::coded::{beside, of};
use crate::citation::{Cited, Provision, Text};
use crate::fact::FactSet;
use crate::norm::{FormField, Gate, LabelField, Moment, Record, Role};
use crate::workflow::approval::Approval;
use crate::workflow::consultation::Block as ConsultationBlock;
use crate::workflow::secrecy_review::{FormFields, Lacking};

/// What is missing at an open gate.
#[derive(Copy, Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Missing<'r> {
    /// 未明确: the draft does not state these.
    #[serde(serialize_with = "fields")]
    Fields(LabelFields),
    /// 未审查: it was not reviewed at this moment; `None` for whichever.
    #[serde(serialize_with = "of")]
    Review(Option<Moment>),
    /// 解密后未重新审查: it was declassified after its review, so it has to be reviewed anew.
    FreshReview,
    /// 保密审查未批准公开: the secrecy review has not ended in an approved opinion to disclose.
    ReviewApproval,
    /// 经批准仅供依申请公开: the review approved it for applicants only, and it is to be published; the provision by which it is disposed of as
    /// approved, where a text has one.
    #[serde(serialize_with = "by")]
    ApprovedForApplicants(Option<Provision>),
    /// 非由审查机构审查: it was reviewed at its moment, by somebody to whom the place does not give that.
    ReviewedByAnother {
        /// The review.
        review: Approval,
        /// The provision that gives it to another.
        by: Option<Provision>,
    },
    /// 审查意见欠缺: this is what the place asks of the opinion beside a review, and is missing.
    ReviewLacks(Lacking),
    /// 审查表填写不全: the review was approved, and these fields of its form are blank.
    #[serde(serialize_with = "blank")]
    ReviewForm(BlankFields<'r>),
    /// 未批准: none of these has said yes; of an empty list, nobody has.
    #[serde(serialize_with = "roles")]
    Approval(&'r [Role]),
    /// 不同意: the one whose yes it needs said no. That is not the opposite decision.
    Refused(Approval),
    /// 第三方: third parties have not been dealt with.
    #[serde(serialize_with = "blocks")]
    ThirdParties(&'r [ConsultationBlock]),
    /// 未协商、确认: agencies involved have not confirmed.
    #[serde(serialize_with = "blocks")]
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
    #[serde(serialize_with = "of")]
    Publisher(Role),
    /// 无登记、备案、台账.
    #[serde(serialize_with = "of")]
    Record(Record),
    /// 越序: it was said before what has to come first.
    ItsTurn,
    /// Whether the gate stands at all turns on these facts.
    #[serde(serialize_with = "facts")]
    Facts(FactSet),
}

/// The fields left blank of a review form, each with the provision that asks for it.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct BlankFields<'r> {
    pub(super) asked: &'r [Cited<FormField>],
    pub(super) blank: FormFields,
}

impl<'r> BlankFields<'r> {
    /// The fields, in the order of the form.
    pub fn iter(self) -> impl Iterator<Item = Cited<FormField>> + use<'r> {
        self.asked.iter().copied().filter(move |field| self.blank.contains(**field))
    }

    fn names(self) -> Text {
        Text::listed(self.iter().map(|field| field.name()), ["、", ", "])
    }
}

fn blank<S: Serializer>(fields: &BlankFields<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    beside("blank", &fields.iter().collect::<Vec<_>>(), serializer)
}

#[expect(clippy::ref_option, reason = "the form that serde asks for")]
fn by<S: Serializer>(by: &Option<Provision>, serializer: S) -> Result<S::Ok, S::Error> {
    beside("by", by, serializer)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn fields<S: Serializer>(fields: &LabelFields, serializer: S) -> Result<S::Ok, S::Error> {
    beside("fields", fields, serializer)
}

fn roles<S: Serializer>(roles: &[Role], serializer: S) -> Result<S::Ok, S::Error> {
    beside("roles", roles, serializer)
}

fn blocks<S: Serializer>(blocks: &[ConsultationBlock], serializer: S) -> Result<S::Ok, S::Error> {
    beside("blocks", blocks, serializer)
}

fn facts<S: Serializer>(facts: &FactSet, serializer: S) -> Result<S::Ok, S::Error> {
    beside("facts", facts, serializer)
}

impl Missing<'_> {
    /// In words.
    #[must_use]
    pub fn name(&self) -> Text {
        let joined = |zh: String, en: String| Text::new(zh, en);
        match self {
            Self::Fields(fields) => {
                let names = Text::listed(fields.iter().map(LabelField::name), ["、", ", "]);
                joined(format!("未明确{}", names.zh()), format!("does not state {}", names.en()))
            }
            Self::Review(Some(moment)) => {
                joined(format!("缺{}", moment.name().zh()), format!("no {}", moment.name().en()))
            }
            Self::Review(None) => Text::literal("未经保密审查", "not reviewed"),
            Self::FreshReview => Text::literal("解密后未重新审查", "not reviewed anew since it was declassified"),
            Self::ReviewApproval => {
                Text::literal("保密审查尚未批准公开", "the secrecy review has not ended in approval to disclose")
            }
            Self::ApprovedForApplicants(_) => Text::literal(
                "经保密审查批准的公开形式仅为依申请公开",
                "the secrecy review approved it for applicants only",
            ),
            Self::ReviewedByAnother { review, .. } => {
                let role = review.capacity().name();
                let zh = format!("由{}审查，未由审查机构审查", role.zh());
                joined(zh, format!("reviewed by {}, and not by the body that reviews", role.en()))
            }
            Self::ReviewLacks(lacking) => {
                let what = lacking.what.name();
                joined(format!("保密审查欠缺{}", what.zh()), format!("the secrecy review lacks {}", what.en()))
            }
            Self::ReviewForm(blank) => {
                let names = blank.names();
                joined(format!("审查表未填写{}", names.zh()), format!("the review form does not state: {}", names.en()))
            }
            Self::Approval([]) => Text::literal("缺审批", "nobody has approved"),
            Self::Approval(roles) => {
                let names = Text::listed(roles.iter().map(|role| role.name()), ["或者", " or "]);
                joined(format!("缺{}同意", names.zh()), format!("no yes from {}", names.en()))
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

impl Missing<'_> {
    /// What makes it good, in words: something to do, or to find out.
    fn act(&self) -> Text {
        let joined = |zh: String, en: String| Text::new(zh, en);
        match self {
            Self::Fields(fields) => {
                let names = Text::listed(fields.iter().map(LabelField::name), ["、", ", "]);
                joined(format!("标明{}", names.zh()), format!("state {}", names.en()))
            }
            Self::Review(Some(moment)) => {
                joined(format!("进行{}", moment.name().zh()), format!("hold the {}", moment.name().en()))
            }
            Self::Review(None) => Text::literal("进行保密审查", "review it"),
            Self::FreshReview => Text::literal("解密后重新审查", "review it anew, since it was declassified"),
            Self::ReviewApproval => {
                Text::literal("经保密审查程序批准公开", "have the secrecy review approve its disclosure")
            }
            Self::ApprovedForApplicants(_) => {
                Text::literal("经保密审查程序批准主动公开", "have the secrecy review approve that it is published")
            }
            Self::ReviewedByAnother { .. } => {
                Text::literal("由审查机构审查", "have it reviewed by the body that reviews")
            }
            Self::ReviewLacks(lacking) => {
                let what = lacking.what.name();
                joined(
                    format!("补齐保密审查欠缺的{}", what.zh()),
                    format!("supply what the review lacks: {}", what.en()),
                )
            }
            Self::ReviewForm(blank) => {
                let names = blank.names();
                joined(format!("在审查表上填写{}", names.zh()), format!("fill in the review form: {}", names.en()))
            }
            Self::Approval([]) => Text::literal("报请批准", "obtain approval"),
            Self::Approval(roles) => {
                let names = Text::listed(roles.iter().map(|role| role.name()), ["或者", " or "]);
                joined(format!("报请{}同意", names.zh()), format!("obtain the yes of {}", names.en()))
            }
            Self::Refused(approval) => {
                let role = approval.capacity().name();
                let zh = format!("{}不同意，再报请其同意", role.zh());
                joined(zh, format!("obtain the yes of {}, who said no", role.en()))
            }
            Self::ThirdParties(_) => Text::literal("处理第三方意见", "deal with the third parties"),
            Self::Coordination(_) => Text::literal("协商并取得所涉机关确认", "have the agencies involved confirm it"),
            Self::OthersUnknown => Text::literal("查明是否涉及其他机关", "find whether other agencies are involved"),
            Self::ApprovalByLaw => Text::literal("报请依法须经的批准", "obtain the approval that the law requires"),
            Self::ApprovalByLawUnknown => Text::literal("查明是否须经批准", "find whether the law requires approval"),
            Self::Declassification => Text::literal("办理解密手续", "do the formalities of declassification"),
            Self::Publisher(role) => {
                joined(format!("由{}发布", role.name().zh()), format!("have it published by {}", role.name().en()))
            }
            Self::Record(record) => {
                joined(format!("办理：{}", record.name().zh()), format!("see to the {}", record.name().en()))
            }
            Self::ItsTurn => Text::literal("按先后顺序重新作出", "do it anew in its turn"),
            Self::Facts(_) => Text::literal("查明是否适用", "find whether it is called for"),
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

    /// What is to be done about it, in words: what makes good what is missing, and at which gate.
    #[must_use]
    pub fn act(&self) -> Text {
        let (act, gate) = (self.missing.act(), self.gate.name());
        Text::new(format!("{}（{}）", act.zh(), gate.zh()), format!("{} ({})", act.en(), gate.en()))
    }
}

/// The gate by its code, with what is missing as data and in words.
impl Serialize for Open<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut open = serializer.serialize_struct("Open", 5)?;
        open.serialize_field("gate", &self.gate.code())?;
        open.serialize_field("name", self.gate.name())?;
        open.serialize_field("by", self.by())?;
        open.serialize_field("missing", &self.missing)?;
        open.serialize_field("words", &self.missing.name())?;
        open.end()
    }
}
