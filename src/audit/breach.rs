//! A breach, with everything a supervisor asks about it.

use core::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use super::breach_code::BreachCode;
use crate::citation::{Code, Language, Provision, Text};
use crate::fact::Truth;
use crate::norm::{Answerable, Reading};

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

/// Liability under a text, and whether its threshold is met.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Liable {
    /// The provision.
    pub by: Provision,
    /// Whether its threshold is met (such as 造成泄密, or 造成严重后果和不良社会影响); yes where it has none.
    pub met: Truth,
    /// Who answers; empty where the text does not say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub who: Vec<Answerable>,
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
    /// A finding that the local text asks for.
    LocalFinding,
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
            Self::LocalFinding => Text::literal("地方文本所问的事实未查明", "a finding of the local text is open"),
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
