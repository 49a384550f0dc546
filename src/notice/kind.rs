//! The kinds of notice.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Item, required};
use crate::citation::{Cited, Text, UnknownCode, by_code};
use crate::norm::{Consulted, Mode};
use crate::regime::Regime;

/// The kind of a notice (文书种类).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NoticeKind {
    /// 登记回执.
    Receipt,
    /// 补正告知书 (art. 30).
    Correction,
    /// 说明理由通知书 (art. 35).
    ReasonsRequest,
    /// 延长答复期限告知书 (art. 33 para. 2).
    Extension,
    /// 延迟答复告知书 (art. 35).
    Delay,
    /// 第三方意见征询书 (art. 32).
    ThirdPartyLetter,
    /// 征求共同制作机关意见函 (art. 34).
    CoMakerLetter,
    /// 征求其他机关意见函, on an application (art. 11, art. 33 para. 3).
    AgencyLetter,
    /// 协商函, before proactive release (art. 11).
    CoordinationLetter,
    /// 征求意见告知书: tells the applicant that others are consulted (art. 33 para. 3).
    ConsultationTold,
    /// 收费通知 (art. 42 and the Fee Measures).
    Fee,
    /// 答复书.
    Reply,
    /// 更正答复书 (art. 41).
    RecordAnswer,
    /// 公开决定告知书, to a third party (art. 32).
    ThirdPartyTold,
    /// 不再处理告知书（逾期不补正） (art. 30).
    NotCorrected,
    /// 不再处理告知书（逾期不缴费） (the Fee Measures).
    NotPaid,
    /// 保密审查表.
    ReviewForm,
}

impl NoticeKind {
    /// Every kind.
    pub const ALL: [Self; 17] = [
        Self::Receipt,
        Self::Correction,
        Self::ReasonsRequest,
        Self::Extension,
        Self::Delay,
        Self::ThirdPartyLetter,
        Self::CoMakerLetter,
        Self::AgencyLetter,
        Self::CoordinationLetter,
        Self::ConsultationTold,
        Self::Fee,
        Self::Reply,
        Self::RecordAnswer,
        Self::ThirdPartyTold,
        Self::NotCorrected,
        Self::NotPaid,
        Self::ReviewForm,
    ];

    const fn row(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Receipt => ("receipt", "登记回执", "receipt"),
            Self::Correction => ("correction", "补正告知书", "correction notice"),
            Self::ReasonsRequest => ("reasons_request", "说明理由通知书", "request for reasons"),
            Self::Extension => ("extension", "延长答复期限告知书", "extension notice"),
            Self::Delay => ("delay", "延迟答复告知书", "notice of a delayed answer"),
            Self::ThirdPartyLetter => ("third_party_letter", "第三方意见征询书", "letter to a third party"),
            Self::CoMakerLetter => ("co_maker_letter", "征求共同制作机关意见函", "letter to a co-maker"),
            Self::AgencyLetter => ("agency_letter", "征求其他机关意见函", "letter to another agency"),
            Self::CoordinationLetter => ("coordination_letter", "协商函", "coordination letter"),
            Self::ConsultationTold => ("consultation_told", "征求意见告知书", "notice that others are consulted"),
            Self::Fee => ("fee", "收费通知", "fee notice"),
            Self::Reply => ("reply", "答复书", "reply"),
            Self::RecordAnswer => ("record_answer", "更正答复书", "answer on a record"),
            Self::ThirdPartyTold => ("third_party_told", "公开决定告知书", "notice of disclosure to a third party"),
            Self::NotCorrected => ("not_corrected", "不再处理告知书（逾期不补正）", "lapse notice (uncorrected)"),
            Self::NotPaid => ("not_paid", "不再处理告知书（逾期不缴费）", "lapse notice (unpaid)"),
            Self::ReviewForm => ("review_form", "政府信息公开保密审查表", "secrecy review form"),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.row().0
    }

    /// The name of the document.
    #[must_use]
    pub const fn name(self) -> Text {
        let (_, zh, en) = self.row();
        Text::literal(zh, en)
    }

    /// What every notice of the kind has to hold under the texts in force, each with the provision that it stands under; empty where no text
    /// in force knows the kind. What a reply has to say turns on its own kind, and is in
    /// [`Reply::lacks`](crate::workflow::application::Reply::lacks) and [`Claims::lacks`](super::Claims::lacks).
    ///
    /// ```
    /// use gongkai::notice::{Item, NoticeKind};
    /// use gongkai::regime::Jurisdiction;
    /// let nation = Jurisdiction::national();
    /// let asked = NoticeKind::Correction.required(&nation.on("2024-03-08".parse()?)?);
    /// let shown: Vec<String> = asked.iter().map(|one| format!("{} {}", one.name().en(), one.by().stable())).collect();
    /// assert_eq!(shown, ["to be corrected national.2019/30/-/-", "time national.2019/30/-/-"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn required(self, regime: &Regime<'_>) -> Vec<Cited<Item>> {
        required::required(self, self.consults(), regime)
    }

    /// Whom a letter of the kind consults, in which mode; a coordination letter may go to a co-maker as well.
    pub(super) const fn consults(self) -> Option<(Consulted, Mode)> {
        match self {
            Self::ThirdPartyLetter => Some((Consulted::ThirdParty, Mode::OnRequest)),
            Self::CoMakerLetter => Some((Consulted::CoMaker, Mode::OnRequest)),
            Self::AgencyLetter => Some((Consulted::InvolvedAgency, Mode::OnRequest)),
            Self::CoordinationLetter => Some((Consulted::InvolvedAgency, Mode::Proactive)),
            _ => None,
        }
    }
}

impl fmt::Display for NoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for NoticeKind {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}
