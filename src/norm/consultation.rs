//! Consultation (征求意见) as a text shapes it: who is asked, by which letter, within which window, and what silence means.

use core::fmt;
use core::str::FromStr;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Mode, Purpose};
use crate::citation::{Cited, Provision, Text, UnknownCode, by_code};

/// Who is consulted.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "arts. 11, 32 and 34 close the list")]
pub enum Consulted {
    /// 所涉及的其他机关: another agency that the information involves (art. 11 para. 1).
    InvolvedAgency,
    /// 共同制作的其他行政机关: an agency that made the information together with the one that consults (art. 34).
    CoMaker,
    /// 第三方: a person whose trade secret, privacy or like interest it touches (arts. 15, 32).
    ThirdParty,
}

impl Consulted {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::InvolvedAgency, Self::CoMaker, Self::ThirdParty];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::InvolvedAgency => "involved_agency",
            Self::CoMaker => "co_maker",
            Self::ThirdParty => "third_party",
        }
    }

    /// The statutory term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::InvolvedAgency => Text::literal("所涉及的其他机关", "agency involved"),
            Self::CoMaker => Text::literal("共同制作机关", "co-maker"),
            Self::ThirdParty => Text::literal("第三方", "third party"),
        }
    }

    /// Whether an agency is asked (coordination, 协商) rather than a person (hearing, 听取意见).
    #[must_use]
    pub const fn is_agency(self) -> bool {
        matches!(self, Self::InvolvedAgency | Self::CoMaker)
    }
}

impl fmt::Display for Consulted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Consulted {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// How long the one consulted has.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a text names the period or leaves it to the letter")]
pub enum Window {
    /// The period that is set for this purpose, from receipt of the letter.
    Period(Purpose),
    /// 规定的时限: the letter, or an agreement, names it. No other period is borrowed for it.
    SetInLetter,
}

/// What silence means once the window has closed. No text gives silence an effect that is not one of these.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "no deeming unless it is written, and three ways are")]
pub enum Silence {
    /// 视为同意拟公开机关的意见: agrees with the proposer's opinion, to disclose or (a reading) to withhold.
    AgreesWithProposer,
    /// 视为同意公开: consents to disclosure; the lead still decides under arts. 13 to 16.
    ConsentsToDisclose,
    /// 由行政机关决定: neither consent nor refusal; the agency decides.
    AgencyDecides,
}

/// One thing that a consultation letter must contain.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LetterContent {
    /// 名称: the title of the information.
    Title,
    /// 文号: its document number.
    DocumentNumber,
    /// 内容描述.
    Description,
    /// 产生日期.
    OriginDate,
    /// 发布机构.
    Issuer,
    /// 需协商、确认的事项.
    Points,
    /// 拟公开机关的意见: to disclose or to withhold.
    Opinion,
    /// 依据: the basis of the opinion.
    Basis,
}

impl LetterContent {
    /// Every content, in the order of a letter.
    pub const ALL: [Self; 8] = [
        Self::Title,
        Self::DocumentNumber,
        Self::Description,
        Self::OriginDate,
        Self::Issuer,
        Self::Points,
        Self::Opinion,
        Self::Basis,
    ];

    /// The statutory term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Title => Text::literal("名称", "title"),
            Self::DocumentNumber => Text::literal("文号", "document number"),
            Self::Description => Text::literal("内容描述", "description"),
            Self::OriginDate => Text::literal("产生日期", "date of origin"),
            Self::Issuer => Text::literal("发布机构", "issuing body"),
            Self::Points => Text::literal("需协商、确认的事项", "points to be settled"),
            Self::Opinion => Text::literal("拟公开机关的意见", "proposer's opinion"),
            Self::Basis => Text::literal("意见的依据", "basis of the opinion"),
        }
    }
}

/// One consultation that a text orders or permits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsultationRule {
    pub(crate) by: Provision,
    pub(crate) of: Consulted,
    /// The mode it belongs to; `None` for both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) mode: Option<Mode>,
    /// 可以: the agency may consult, and need not.
    #[serde(default)]
    pub(crate) optional: bool,
    /// By when the letter goes out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) letter_within: Option<Purpose>,
    #[serde(default)]
    pub(crate) contents: Cow<'static, [Cited<LetterContent>]>,
    /// The provision that asks for a letter in writing, where one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) written: Option<Provision>,
    /// The provision that asks for an answer in writing, where one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) answer_written: Option<Provision>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) window: Option<Cited<Window>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) silence: Option<Cited<Silence>>,
    /// 情况紧急的应即时答复.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) at_once_if_urgent: Option<Provision>,
}

impl ConsultationRule {
    /// A consultation without a period for its letter, a window or an effect of silence.
    pub(crate) const fn of(by: Provision, of: Consulted, contents: &'static [Cited<LetterContent>]) -> Self {
        Self {
            by,
            of,
            mode: None,
            optional: false,
            letter_within: None,
            contents: Cow::Borrowed(contents),
            written: None,
            answer_written: None,
            window: None,
            silence: None,
            at_once_if_urgent: None,
        }
    }

    pub(crate) const fn only(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }

    pub(crate) const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    pub(crate) const fn in_writing(mut self, by: Provision) -> Self {
        self.written = Some(by);
        self
    }

    pub(crate) const fn answered_in_writing(mut self, by: Provision) -> Self {
        self.answer_written = Some(by);
        self
    }

    pub(crate) const fn letter_in(mut self, within: Purpose) -> Self {
        self.letter_within = Some(within);
        self
    }

    pub(crate) const fn window(mut self, window: Window, by: Provision) -> Self {
        self.window = Some(Cited::new(window, by));
        self
    }

    pub(crate) const fn silence(mut self, silence: Silence, by: Provision) -> Self {
        self.silence = Some(Cited::new(silence, by));
        self
    }

    pub(crate) const fn at_once_if_urgent(mut self, by: Provision) -> Self {
        self.at_once_if_urgent = Some(by);
        self
    }

    /// Every provision it cites, its own first.
    pub(crate) fn cited(&self) -> impl Iterator<Item = Provision> + '_ {
        let contents = self.contents.iter().map(Cited::by);
        let window = self.window.iter().map(Cited::by);
        let silence = self.silence.iter().map(Cited::by);
        let others = [self.written, self.answer_written, self.at_once_if_urgent].into_iter().flatten();
        core::iter::once(self.by).chain(contents).chain(window).chain(silence).chain(others)
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// Who is consulted.
    #[must_use]
    pub const fn consulted(&self) -> Consulted {
        self.of
    }

    /// The mode of disclosure it belongs to; `None` for both.
    #[must_use]
    pub const fn mode(&self) -> Option<Mode> {
        self.mode
    }

    /// Whether the agency may consult and need not (可以).
    #[must_use]
    pub const fn is_optional(&self) -> bool {
        self.optional
    }

    /// What the period is called within which the letter goes out, where the text sets one.
    #[must_use]
    pub const fn letter_within(&self) -> Option<Purpose> {
        self.letter_within
    }

    /// What the letter must contain, with the item that says so; empty where the text does not say.
    #[must_use]
    pub fn contents(&self) -> &[Cited<LetterContent>] {
        &self.contents
    }

    /// The provision that asks for a letter in writing (书面形式), where one does.
    #[must_use]
    pub const fn written(&self) -> Option<Provision> {
        self.written
    }

    /// The provision that asks for an answer in writing (书面函复), where one does.
    #[must_use]
    pub const fn answer_written(&self) -> Option<Provision> {
        self.answer_written
    }

    /// How long the one consulted has; `None` where the text is silent.
    #[must_use]
    pub const fn answer_window(&self) -> Option<Cited<Window>> {
        self.window
    }

    /// What silence means; `None` where the text is silent.
    #[must_use]
    pub const fn effect_of_silence(&self) -> Option<Cited<Silence>> {
        self.silence
    }

    /// The provision that asks for an answer at once where the matter is urgent (情况紧急).
    #[must_use]
    pub const fn urgent_answer(&self) -> Option<Provision> {
        self.at_once_if_urgent
    }

    /// Whether it speaks of one to be consulted in a mode.
    #[must_use]
    pub fn speaks_of(&self, consulted: Consulted, mode: Mode) -> bool {
        self.of == consulted && self.mode.is_none_or(|only| only == mode)
    }
}

/// A duty or right around the release of information that involves other agencies.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CoordinationDuty {
    /// 协商、确认: nothing is released before the agencies involved have been consulted and have confirmed.
    ConfirmBeforeRelease,
    /// 经协调确定后公开: proactive information is released once coordination has settled it.
    SettleBeforeRelease,
    /// 以文字形式征得其他机关同意: what agencies formed together is released proactively only with the written consent of the
    /// others, which no deeming supplies; on request its absence is a local defect and no bar.
    WrittenConsentOfCoMakers,
    /// 经批准予以公开: what needs approval is released only after it.
    ApprovalBeforeRelease,
    /// 按照会商结果进行答复或公开: the answer follows the result of the joint consultation, within the law.
    FollowTheResult,
    /// 相互衔接、统一表述: the same content is worded the same by superiors and other agencies.
    SameContentSameWording,
    /// 可以提出异议并报告: other agencies may object to a release past them and report it.
    MayObject,
    /// 及时采取补救措施: an agency that released past the others takes remedial measures promptly.
    RemedyPromptly,
}
