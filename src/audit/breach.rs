//! A breach, with everything a supervisor asks about it.

use core::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use crate::citation::{Code, Language, Provision, Text};
use crate::fact::Truth;
use crate::norm::Reading;

/// How grave a breach is, the gravest first.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Severity {
    /// 违法: it breaks a law or the Regulation.
    Unlawful,
    /// 程序瑕疵: it breaks a rule of the Regulation on how, without more.
    Irregular,
    /// 内部违规: it breaks a local text only, which has consequences inside the place.
    InternalOnly,
    /// 有争议: a reading, guidance or a provision that is not verified stands behind it.
    Contested,
}

impl Severity {
    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Unlawful => Text::literal("违法", "unlawful"),
            Self::Irregular => Text::literal("程序瑕疵", "irregular"),
            Self::InternalOnly => Text::literal("内部违规", "internal only"),
            Self::Contested => Text::literal("有争议", "contested"),
        }
    }
}

/// What was done wrong. The codes are stable.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BreachCode {
    /// 征求意见函逾期发出: the consultation letter went out late, or never.
    LetterLate,
    /// 征求意见函内容不全: the letter lacked required contents.
    LetterDefective,
    /// 未书面征求意见: the other was asked orally where a text asks for writing.
    LetterOral,
    /// 逾期答复征求意见: a body that a text binds answered late, or never.
    AnswerLate,
    /// 未书面答复: a body that a text binds answered orally only.
    AnswerOral,
    /// 未协商即公开: released without consulting an agency that is involved.
    ReleasedUnconsulted,
    /// 未确认即公开: released before the agency had confirmed.
    ReleasedUnconfirmed,
    /// 分歧未解决即公开: released while a disagreement was open.
    ReleasedInDispute,
    /// 不按协商意见公开: released against what had been agreed on or settled.
    ReleasedAgainstAgreement,
    /// 未经书面同意即公开: what agencies formed together was released without the written consent of the others.
    ReleasedWithoutConsent,
    /// 越过第三方即公开: released though a third party objected or was not heard.
    ReleasedOverThirdParty,
    /// 未经批准即公开: released without a required approval.
    ReleasedUnapproved,
    /// 内容不一致: the same content was worded differently from that of superiors or other agencies.
    InconsistentContent,
    /// 未采取补救措施: no prompt remedial measures after such a release.
    RemedyMissing,
    /// 拒绝异议且不补救: an objection was refused and nothing was remedied.
    ObjectionRefused,
    /// 应当发现而未提出异议: an agency that ought to have noticed did not object.
    FailedToObject,
    /// 无解读方案即报送: a document was submitted without the interpretation plan that it needs.
    PlanMissing,
    /// 解读方案内容不全: the plan lacks what a plan generally contains.
    PlanIncomplete,
    /// 解读未同步: document and interpretation were not drafted, signed off or released in step.
    InterpretationOutOfStep,
    /// 解读材料逾期发布: the material was published late, or never.
    InterpretationLate,
    /// 非起草者起草解读: somebody other than the drafter of the document drafted what interprets it.
    InterpreterOther,
}

impl BreachCode {
    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LetterLate => "letter_late",
            Self::LetterDefective => "letter_defective",
            Self::LetterOral => "letter_oral",
            Self::AnswerLate => "answer_late",
            Self::AnswerOral => "answer_oral",
            Self::ReleasedUnconsulted => "released_unconsulted",
            Self::ReleasedUnconfirmed => "released_unconfirmed",
            Self::ReleasedInDispute => "released_in_dispute",
            Self::ReleasedAgainstAgreement => "released_against_agreement",
            Self::ReleasedWithoutConsent => "released_without_consent",
            Self::ReleasedOverThirdParty => "released_over_third_party",
            Self::ReleasedUnapproved => "released_unapproved",
            Self::InconsistentContent => "inconsistent_content",
            Self::RemedyMissing => "remedy_missing",
            Self::ObjectionRefused => "objection_refused",
            Self::FailedToObject => "failed_to_object",
            Self::PlanMissing => "plan_missing",
            Self::PlanIncomplete => "plan_incomplete",
            Self::InterpretationOutOfStep => "interpretation_out_of_step",
            Self::InterpretationLate => "interpretation_late",
            Self::InterpreterOther => "interpreter_other",
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::LetterLate => Text::literal("征求意见函逾期发出", "consultation letter late"),
            Self::LetterDefective => Text::literal("征求意见函内容不全", "consultation letter lacks contents"),
            Self::LetterOral => Text::literal("未书面征求意见", "consulted orally"),
            Self::AnswerLate => Text::literal("逾期答复征求意见", "answered a consultation late"),
            Self::AnswerOral => Text::literal("未书面答复", "answered orally only"),
            Self::ReleasedUnconsulted => Text::literal("未协商即公开", "released without consultation"),
            Self::ReleasedUnconfirmed => Text::literal("未确认即公开", "released without confirmation"),
            Self::ReleasedInDispute => Text::literal("分歧未解决即公开", "released in open dispute"),
            Self::ReleasedAgainstAgreement => Text::literal("不按协商意见公开", "released against what was agreed"),
            Self::ReleasedWithoutConsent => Text::literal("未经书面同意即公开", "released without written consent"),
            Self::ReleasedOverThirdParty => Text::literal("越过第三方即公开", "released over a third party"),
            Self::ReleasedUnapproved => Text::literal("未经批准即公开", "released without approval"),
            Self::InconsistentContent => Text::literal("内容不一致", "inconsistent content"),
            Self::RemedyMissing => Text::literal("未采取补救措施", "no remedial measures"),
            Self::ObjectionRefused => Text::literal("拒绝异议且不补救", "objection refused without a remedy"),
            Self::FailedToObject => Text::literal("应当发现而未提出异议", "failed to object"),
            Self::PlanMissing => Text::literal("无解读方案即报送", "submitted without an interpretation plan"),
            Self::PlanIncomplete => Text::literal("解读方案内容不全", "interpretation plan lacks contents"),
            Self::InterpretationOutOfStep => Text::literal("解读未同步", "interpretation out of step"),
            Self::InterpretationLate => Text::literal("解读材料逾期发布", "interpretation late"),
            Self::InterpreterOther => Text::literal("非文件起草者起草解读", "interpreted by another than the drafter"),
        }
    }

    /// What would have been right.
    #[must_use]
    pub const fn right(self) -> Text {
        match self {
            Self::LetterLate => {
                Text::literal("应在期限内发出征求意见函", "send the consultation letter within the period")
            }
            Self::LetterDefective => {
                Text::literal("应在函中写明全部必备内容", "put all required contents into the letter")
            }
            Self::LetterOral => Text::literal("应以书面形式征求意见", "consult in writing"),
            Self::AnswerLate => Text::literal("应在期限内答复", "answer within the period"),
            Self::AnswerOral => Text::literal("应以书面形式答复", "answer in writing"),
            Self::ReleasedUnconsulted => {
                Text::literal("公开前应与所涉机关协商、确认", "consult the agencies involved before release")
            }
            Self::ReleasedUnconfirmed => {
                Text::literal("应待所涉机关确认后公开", "wait for confirmation before release")
            }
            Self::ReleasedInDispute => {
                Text::literal("应先解决分歧再公开", "have the disagreement settled before release")
            }
            Self::ReleasedAgainstAgreement => Text::literal("应按协商确认的意见公开", "release as agreed on"),
            Self::ReleasedWithoutConsent => {
                Text::literal("应先取得共同形成机关的书面同意", "get the written consent of the others first")
            }
            Self::ReleasedOverThirdParty => Text::literal(
                "应依照第十五条、第三十二条处理第三方意见",
                "deal with the third party under arts. 15 and 32",
            ),
            Self::ReleasedUnapproved => Text::literal("应经批准后公开", "release only after approval"),
            Self::InconsistentContent => Text::literal("应与有关机关统一表述", "word the same content the same"),
            Self::RemedyMissing => Text::literal("应及时采取补救措施，消除不良后果", "take remedial measures promptly"),
            Self::ObjectionRefused => {
                Text::literal("应接受异议并采取补救措施", "heed the objection and take remedial measures")
            }
            Self::FailedToObject => {
                Text::literal("应提出异议并报告主管部门", "object and report to the competent department")
            }
            Self::PlanMissing => {
                Text::literal("解读方案应作为附件一并报送", "submit the plan together with the document")
            }
            Self::PlanIncomplete => Text::literal(
                "解读方案一般应包括提纲、形式、途径、时间",
                "put outline, form, channel and time into the plan",
            ),
            Self::InterpretationOutOfStep => {
                Text::literal("文件与解读应同步起草、审签、发布", "draft, sign off and release the two together")
            }
            Self::InterpretationLate => {
                Text::literal("应在期限内发布解读材料", "publish the material within the period")
            }
            Self::InterpreterOther => {
                Text::literal("应由文件起草者一并起草解读", "let the drafter of the document draft it as well")
            }
        }
    }
}

/// Liability under a text, and whether its threshold is met.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Liable {
    /// The provision.
    pub by: Provision,
    /// Whether its threshold (造成严重后果和不良社会影响) is met; yes where it has none.
    pub met: Truth,
}

/// One breach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Breach {
    /// The day it happened: of the act, or the first day after the period ran out.
    pub happened: NaiveDate,
    /// What.
    pub code: BreachCode,
    /// Whose consultation, letter or answer is concerned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<Code>,
    /// The provisions broken, the nation's first.
    pub by: Vec<Provision>,
    /// How grave.
    pub severity: Severity,
    /// The first day on which somebody other than the one that broke it could find it.
    pub findable: NaiveDate,
    /// What would have been right.
    pub right: Text,
    /// Liability that a text attaches to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub liability: Vec<Liable>,
}

/// A fact without which something cannot be judged.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
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
    /// An open finding of the local text.
    LocalFinding,
    /// A step of drafting or sign-off that is not on record.
    StepNotRecorded,
    /// The text sets no time, so that a duty that stands is neither late nor met.
    TimeNotSet,
}

impl Want {
    /// The question.
    #[must_use]
    pub const fn question(self) -> Text {
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
            Self::LocalFinding => {
                Text::literal("地方文本所问的事实未查明", "a finding that the local text asks for is open")
            }
            Self::StepNotRecorded => {
                Text::literal("有关起草、审签环节未记录", "a step of drafting or sign-off is not on record")
            }
            Self::TimeNotSet => {
                Text::literal("义务尚未履行，文本未定期限", "the duty stands, and the text sets no time for it")
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
    /// The provisions that would be broken.
    pub by: Vec<Provision>,
}

/// What was found: ordered by day and code, and complete as far as it could be judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Audit {
    /// The breaches.
    pub breaches: Vec<Breach>,
    /// What could not be judged.
    pub unjudged: Vec<Unjudged>,
    /// The readings on which something turned.
    pub readings: Vec<Reading>,
}

impl Audit {
    /// Whether nothing was found, and everything could be judged.
    #[must_use]
    pub fn is_lawful(&self) -> bool {
        self.breaches.is_empty() && self.unjudged.is_empty()
    }

    /// The breaches of one code.
    pub fn of(&self, code: BreachCode) -> impl Iterator<Item = &Breach> {
        self.breaches.iter().filter(move |breach| breach.code == code)
    }

    /// What was found, a breach on a line: day, what, whose, how grave, under which provisions, what would have been right,
    /// and the liability; then what could not be judged, with the question.
    #[must_use]
    pub fn explain(&self, language: Language) -> String {
        let zh = language == Language::Zh;
        let joined = |by: &[Provision]| {
            let by: Vec<String> = by.iter().map(|by| by.in_language(language)).collect();
            by.join(if zh { "、" } else { "; " })
        };
        let whose = |with: Option<Code>| with.map_or_else(String::new, |with| format!(" ({with})"));
        let mut text = String::new();
        for breach in &self.breaches {
            let (name, severity) = (breach.code.name(), breach.severity.name());
            let (name, severity) = (name.in_language(language), severity.in_language(language));
            let (right, by) = (breach.right.in_language(language), joined(&breach.by));
            let _ = writeln!(text, "{} {name}{} [{severity}] {by} → {right}", breach.happened, whose(breach.with));
            for liable in &breach.liability {
                let met = match (zh, liable.met) {
                    (true, Truth::Yes) => "应承担责任",
                    (true, Truth::Open) => "是否达到追责条件未定",
                    (true, Truth::No) => "未达追责条件",
                    (false, Truth::Yes) => "liable",
                    (false, Truth::Open) => "whether the threshold is met is open",
                    (false, Truth::No) => "threshold not met",
                };
                let _ = writeln!(text, "    {}: {met}", liable.by.in_language(language));
            }
        }
        for unjudged in &self.unjudged {
            let (name, question) = (unjudged.code.name(), unjudged.want.question());
            let (name, question) = (name.in_language(language), question.in_language(language));
            let _ = writeln!(text, "? {name}{} {question} {}", whose(unjudged.with), joined(&unjudged.by));
        }
        text
    }

    pub(super) fn in_order(mut self) -> Self {
        self.breaches.sort_by(|one, other| {
            (one.happened, one.code, one.with, &one.by).cmp(&(other.happened, other.code, other.with, &other.by))
        });
        self.unjudged.sort();
        self.unjudged.dedup();
        self.readings.sort_unstable();
        self.readings.dedup();
        self
    }
}
