//! What could not be judged, and what would have to be known.

use serde::{Serialize, Serializer};

use super::breach_code::BreachCode;
use crate::citation::{Code, Provision, Text};
use crate::fact::Fact;
use crate::norm::LocalFinding;
use crate::workflow::application::Gap;

/// A fact without which something cannot be judged.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "code", content = "of", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Want {
    /// Whether approval was required.
    ApprovalRequired,
    /// Whether the release followed what had been agreed on.
    FollowedAgreement,
    /// Whether the withholding that was agreed on had a ground of arts. 14 to 16; without one it was right to disclose.
    GroundForWithholding,
    /// What was decided about the third party: consent, grave public interest, or no reasonable objection.
    ThirdPartyDecision,
    /// Whether the same content was worded the same.
    SameWording,
    /// Whether remedial measures were taken.
    Remedied,
    /// Whether an objection was refused.
    ObjectionRefused,
    /// Whether an agency ought to have noticed.
    OughtToHaveNoticed,
    /// Whether there were serious consequences and an adverse social influence.
    Thresholds,
    /// The schedule of working days.
    Calendar,
    /// From when the local text is in force.
    DateOfLocalText,
    /// Whether it is of what the local text wants published, which may be more than the nation wants: no finding names that.
    LocalScope,
    /// Whether it is a matter of the agency's own business.
    Business,
    /// Whether what remains of a processed version would still endanger security or stability.
    RemainingHarm,
    /// Whether what was severed is a state secret.
    SeveredSecret,
    /// Whether it was reviewed improperly.
    ReviewedImproperly,
    /// Who published it.
    Publisher,
    /// A step of drafting or sign-off that is not on record.
    StepNotRecorded,
    /// Whether the document was interpreted: nothing of it is on record.
    Interpretation,
    /// Whether what stays closed is to be planned, drafted and signed off together with an interpretation as well: no text says.
    PlanOfClosed,
    /// The text sets no time, so that a duty that stands is neither late nor met.
    TimeNotSet,
    /// From which day the time runs: of what was closed meanwhile, or was sent back and formed anew, no text says.
    StartOfTime,
    /// A fact of the vocabulary, or one that the local text asks for: which, [`Unjudged::finding`] says.
    Fact(Fact),
    /// Whether the agency weighed to disclose, where the law leaves it that choice.
    Choice,
    /// Whether what can be disclosed can be severed from the rest.
    Severability,
    /// Whether what can be disclosed of a divided document is owed to the public, the rest being kept: art. 37 speaks of applicants only.
    OpenPart,
    /// Which part of a divided document went out, where a part of it is closed.
    PartReleased,
    /// Why what was published was taken down, and whether it is public otherwise since.
    ReasonForTakingDown,
    /// Which parts the information has, and what was found about them.
    Parts,
    /// What keeps a due day open.
    Gap(Gap),
    /// Whether the applicant had good reason for not correcting in time.
    GoodReason,
    /// Whether the time that a correction notice set is reasonable.
    CorrectionTimeReasonable,
    /// What a body with power determines: it is held until then.
    Determination,
    /// Whether the time by which an answer was delayed is reasonable.
    DelayReasonable,
    /// Whether the form requested may endanger the carrier, or costs too much.
    FormRequested,
    /// Whether it was reviewed before it left the agency: no review is on record.
    Review,
    /// A law or a regulation that would forbid disclosure, under the one that a refusal names.
    Prohibition,
    /// What was sent for the reply: the day on which it was posted or served.
    ReplySent,
    /// Whether public opinion is major, or sensitive.
    MajorOpinion,
    /// At what time of day it was reported.
    TimeOfReport,
    /// Which unit or department public opinion concerns: it is the first to respond.
    UnitConcerned,
    /// Whether several agencies made it together, so that they may be asked and need not be.
    MadeJointly,
    /// Whether others were involved before a time was over: that they are was found later.
    InvolvedInTime,
    /// Whether other agencies are involved (art. 11 para. 1): nobody has looked into it.
    OthersInvolved,
    /// Whether what was agreed to, after a change, by somebody who was asked about an earlier version is the version that went out.
    VersionAsked,
    /// Whether the one consulted is a body of the place, whose text then says what its silence or its spoken word means.
    OfPlace,
    /// Of which year, and of which body, an annual report is: on both its day turns.
    ReportOf,
    /// 因保密问题: whether what is kept is kept for secrecy, of which alone the text speaks.
    KeptForSecrecy,
    /// When it was received, or a notice served, from which a time runs.
    Received,
    /// Whether it was extended, and by how much: no extension with consent and notice is on record.
    Extension,
    /// A text that is cited and is not registered here: whether it has that provision.
    TextCited,
}

impl Want {
    /// Those that say it by themselves.
    const PLAIN: [Self; 49] = [
        Self::ApprovalRequired,
        Self::FollowedAgreement,
        Self::GroundForWithholding,
        Self::ThirdPartyDecision,
        Self::SameWording,
        Self::Remedied,
        Self::ObjectionRefused,
        Self::OughtToHaveNoticed,
        Self::Thresholds,
        Self::Calendar,
        Self::DateOfLocalText,
        Self::LocalScope,
        Self::Business,
        Self::RemainingHarm,
        Self::SeveredSecret,
        Self::ReviewedImproperly,
        Self::Publisher,
        Self::StepNotRecorded,
        Self::Interpretation,
        Self::PlanOfClosed,
        Self::TimeNotSet,
        Self::StartOfTime,
        Self::Choice,
        Self::Severability,
        Self::OpenPart,
        Self::PartReleased,
        Self::ReasonForTakingDown,
        Self::Parts,
        Self::GoodReason,
        Self::CorrectionTimeReasonable,
        Self::Determination,
        Self::DelayReasonable,
        Self::FormRequested,
        Self::Review,
        Self::Prohibition,
        Self::ReplySent,
        Self::MajorOpinion,
        Self::TimeOfReport,
        Self::UnitConcerned,
        Self::MadeJointly,
        Self::InvolvedInTime,
        Self::OthersInvolved,
        Self::VersionAsked,
        Self::OfPlace,
        Self::ReportOf,
        Self::KeptForSecrecy,
        Self::Received,
        Self::Extension,
        Self::TextCited,
    ];

    /// Every one: those that say it by themselves, then each gap and each fact of the national vocabulary. The facts that a local text asks
    /// for are its findings ([`LocalRules::findings`](crate::norm::LocalRules::findings)).
    pub fn every() -> impl Iterator<Item = Self> {
        Self::PLAIN.into_iter().chain(Gap::ALL.map(Self::Gap)).chain(Fact::all().map(Self::Fact))
    }

    /// The question; the code of a fact that the local text asks for, whose words [`Unjudged::question`] has.
    #[must_use]
    #[expect(clippy::too_many_lines, reason = "one line a want")]
    pub fn question(self) -> Text {
        match self {
            Self::ApprovalRequired => Text::literal("公开是否须经批准？", "was approval required?"),
            Self::FollowedAgreement => Text::literal("是否按协商意见公开？", "did the release follow the agreement?"),
            Self::GroundForWithholding => {
                Text::literal("商定不予公开有无法定理由？", "did the withholding agreed on have a ground?")
            }
            Self::ThirdPartyDecision => Text::literal(
                "对第三方意见如何决定（同意、重大公共利益、理由不合理）？",
                "what was decided about the third party?",
            ),
            Self::SameWording => Text::literal("相同内容表述是否统一？", "was the same content worded the same?"),
            Self::Remedied => Text::literal("是否采取补救措施？", "were remedial measures taken?"),
            Self::ObjectionRefused => Text::literal("是否拒绝异议？", "was the objection refused?"),
            Self::OughtToHaveNoticed => Text::literal("是否应当发现？", "ought it to have noticed?"),
            Self::Thresholds => Text::literal(
                "是否造成严重后果和不良社会影响？",
                "were there serious consequences and an adverse social influence?",
            ),
            Self::Calendar => Text::literal("工作日安排尚未公布", "the schedule of working days is not published"),
            Self::DateOfLocalText => Text::literal("地方文本施行日期不明", "the date of the local text is not known"),
            Self::LocalScope => {
                Text::literal("是否属于地方文本规定的主动公开范围？", "is it of what the local text wants published?")
            }
            Self::Business => Text::literal("是否属于主管业务？", "is it of the agency's own business?"),
            Self::RemainingHarm => {
                Text::literal("处理后公开是否仍会危及安全或者稳定？", "would what remains still endanger?")
            }
            Self::SeveredSecret => Text::literal("所区分的是否为国家秘密？", "is what was severed a state secret?"),
            Self::ReviewedImproperly => Text::literal("审查是否不当？", "was it reviewed improperly?"),
            Self::Publisher => Text::literal("由谁发布？", "who published it?"),
            Self::StepNotRecorded => {
                Text::literal("有关起草、审签环节未记录", "a step of drafting or sign-off is not on record")
            }
            Self::Interpretation => {
                Text::literal("是否已经解读？案卷没有记录", "was it interpreted? nothing of it is on record")
            }
            Self::PlanOfClosed => Text::literal(
                "不予公开的文件是否也须同步办理解读方案？文本未作规定",
                "is an interpretation to be planned of what stays closed as well? no text says",
            ),
            Self::TimeNotSet => {
                Text::literal("义务尚未履行，文本未定期限", "the duty stands, and the text sets no time for it")
            }
            Self::StartOfTime => {
                Text::literal("期限自哪日起算？文本未作规定", "from which day does the time run? no text says")
            }
            Self::Fact(fact) => fact.question().cloned().unwrap_or_else(|| Text::new(fact.code(), fact.code())),
            Self::Choice => Text::literal("是否权衡过公开与否？", "was it weighed whether to disclose?"),
            Self::Severability => Text::literal("能否区分处理？", "can it be severed?"),
            Self::OpenPart => Text::literal(
                "可以公开的部分是否也须主动公开？条例第三十七条只规定依申请公开",
                "is the part that may be disclosed owed to the public? art. 37 speaks of applicants only",
            ),
            Self::PartReleased => Text::literal(
                "公开的是否只是可以公开的部分？",
                "was it only the part that may be disclosed that went out?",
            ),
            Self::ReasonForTakingDown => Text::literal(
                "为何撤下？撤下后是否以其他方式公开？",
                "why was it taken down, and is it public otherwise since?",
            ),
            Self::Parts => Text::literal("信息的各部分及其事实未查明", "the parts and what was found about them"),
            Self::Gap(gap) => gap.name(),
            Self::GoodReason => Text::literal(
                "申请人逾期不补正有无正当理由？",
                "had the applicant good reason for not correcting in time?",
            ),
            Self::CorrectionTimeReasonable => Text::literal("补正期限是否合理？", "is the time to correct reasonable?"),
            Self::Determination => {
                Text::literal("待有权机关确定", "it is held until a body with power has determined it")
            }
            Self::DelayReasonable => Text::literal("延迟的期限是否合理？", "is the delayed period reasonable?"),
            Self::FormRequested => Text::literal(
                "要求的形式是否可能危及载体安全或者成本过高？",
                "would the form requested endanger the carrier, or cost too much?",
            ),
            Self::Review => Text::literal("是否经过审查？", "was it reviewed?"),
            Self::Prohibition => Text::literal("该文本是否禁止公开？", "does that text forbid disclosure?"),
            Self::ReplySent => Text::literal("答复何时寄出、送达？", "when was the reply posted, and when served?"),
            Self::MajorOpinion => {
                Text::literal("是否为重大（敏感）政务舆情？", "is it major, or sensitive, public opinion?")
            }
            Self::TimeOfReport => Text::literal("几时报告？", "at what time was it reported?"),
            Self::UnitConcerned => Text::literal("涉及哪个单位（部门）？", "which unit or department is concerned?"),
            Self::MadeJointly => {
                Text::literal("是否由两个以上行政机关共同制作？", "did several agencies make it together?")
            }
            Self::InvolvedInTime => {
                Text::literal("期限届满前是否已涉及其他机关？", "were others involved before the time was over?")
            }
            Self::VersionAsked => Text::literal("同意的是否为变更后的版本？", "did it agree to the changed version?"),
            Self::OthersInvolved => Text::literal("是否涉及其他机关？", "are other agencies involved?"),
            Self::ReportOf => {
                Text::literal("是哪一机关、哪一年度的年度报告？", "of which body and which year is the annual report?")
            }
            Self::KeptForSecrecy => Text::literal("是否因保密问题未公开？", "is it kept for secrecy?"),
            Self::Received => Text::literal("何时收到、送达？", "when was it received, or served?"),
            Self::Extension => Text::literal(
                "是否经同意延长并告知申请人？延长多少日？案卷没有记录",
                "was it extended with consent, and the applicant told, and by how much? nothing of it is on record",
            ),
            Self::TextCited => Text::literal(
                "所引用的文本是否有该条款？该文本未收录",
                "has the text cited such a provision? it is not registered here",
            ),
            Self::OfPlace => {
                Text::literal("被征求意见的机关是否属于本地？", "is the one consulted a body of the place?")
            }
        }
    }
}

/// Something that could not be judged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Unjudged {
    /// What may have been done wrong.
    pub code: BreachCode,
    /// Whose consultation is concerned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<Code>,
    /// What would have to be known.
    pub want: Want,
    /// The finding of the local text that would have to be made, where it is one: its code, its question and the provision that asks for it.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "asked")]
    pub finding: Option<LocalFinding>,
    /// The provisions that would be broken.
    pub by: Vec<Provision>,
}

impl Unjudged {
    pub(super) const fn new(code: BreachCode, with: Option<Code>, want: Want, by: Vec<Provision>) -> Self {
        Self { code, with, want, finding: None, by }
    }

    /// The question to put.
    #[must_use]
    pub fn question(&self) -> Text {
        self.finding.as_ref().map_or_else(|| self.want.question(), |finding| finding.question().clone())
    }
}

/// Writes a finding as the vocabulary does; the fact by which a journal names it is what is wanted.
#[expect(clippy::ref_option, reason = "the form that serde asks for")]
fn asked<S: Serializer>(finding: &Option<LocalFinding>, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Asked<'f> {
        code: Code,
        question: &'f Text,
        by: Provision,
    }
    let asked = finding.as_ref().map(|one| Asked { code: one.code(), question: one.question(), by: one.by() });
    asked.serialize(serializer)
}
