//! What a notice says, kind by kind.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Answer, Bodies, NoticeKind, Worded};
use crate::citation::Code;
use crate::deadline::Exclusions;
use crate::norm::{Consulted, Intake, Mode, Period, RequestContent};
use crate::workflow::application::{Fee, RecordAnswer};
use crate::workflow::approval::Approval;
use crate::workflow::consultation::Letter;
use crate::workflow::secrecy_review::Form;

/// The content of a notice. What a kind cannot go without is a field of its variant; the periods and days that the law sets are none,
/// because the law is asked for them.
///
/// A correction notice that sets no time does not compile:
///
/// ```compile_fail,E0063
/// use gongkai::notice::Content;
/// let notice = Content::Correction { received: "2024-03-04".parse().unwrap(), items: Vec::new() };
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Content {
    /// 登记回执.
    Receipt {
        /// What was asked for, as it was registered.
        request: String,
        /// How it came.
        intake: Intake,
        /// The day of receipt (收到申请之日), on the channel's own rule.
        #[serde(deserialize_with = "crate::citation::date::day")]
        received: NaiveDate,
    },
    /// 补正告知书.
    Correction {
        /// The day of receipt of the application.
        #[serde(deserialize_with = "crate::citation::date::day")]
        received: NaiveDate,
        /// Everything that is to be corrected (一次性告知), and how.
        items: Vec<Worded<RequestContent>>,
        /// 合理的补正期限, from the service of the notice.
        within: Period,
    },
    /// 说明理由通知书.
    ReasonsRequest {
        /// The day of receipt of the application.
        #[serde(deserialize_with = "crate::citation::date::day")]
        received: NaiveDate,
        /// 数量、频次明显超过合理范围: what was found of the number or the frequency.
        finding: String,
        /// The time to give reasons, from service; no text sets one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        within: Option<Period>,
    },
    /// 延长答复期限告知书.
    Extension {
        /// The day from which the time to answer runs: of receipt of the application, or of the corrected one.
        #[serde(deserialize_with = "crate::citation::date::day")]
        received: NaiveDate,
        /// The time that is not counted, where others were consulted: that of the [proof](crate::case::Case::deadlines) of the matter. Left out, the last
        /// day is told as if nobody had been.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        excluded: Option<Exclusions>,
        /// By how many working days.
        days: u32,
        /// Who consented, in which capacity, on which day.
        consent: Approval,
    },
    /// 延迟答复告知书.
    Delay {
        /// The day of receipt of the application.
        #[serde(deserialize_with = "crate::citation::date::day")]
        received: NaiveDate,
        /// That the applicant's reasons are reasonable, and why the time to answer cannot be kept.
        finding: String,
        /// Up to when the answer is delayed (合理期限); no text sets a limit.
        #[serde(deserialize_with = "crate::citation::date::day")]
        until: NaiveDate,
    },
    /// 征求意见函: to a third party, a co-maker or another agency, on an application or before proactive release.
    Letter {
        /// To whom, as the journal names it.
        with: Code,
        /// As what it is consulted.
        consulted: Consulted,
        /// In which mode of disclosure.
        mode: Mode,
        /// The letter.
        letter: Letter,
    },
    /// 征求意见告知书, to the applicant.
    ConsultationTold {
        /// The day of receipt of the application.
        #[serde(deserialize_with = "crate::citation::date::day")]
        received: NaiveDate,
        /// Who is consulted. Its name is not told: that may be what is protected.
        consulted: Consulted,
        /// The day on which the letter went out.
        #[serde(deserialize_with = "crate::citation::date::day")]
        sent: NaiveDate,
    },
    /// 收费通知.
    Fee {
        /// The day of receipt of the application.
        #[serde(deserialize_with = "crate::citation::date::day")]
        received: NaiveDate,
        /// 收费依据: what was found of the number or the frequency, for which alone a fee may be charged.
        finding: String,
        /// The fee: the tariff, the units, the amount.
        fee: Fee,
        /// 缴费方式.
        way_to_pay: String,
    },
    /// 答复书.
    Reply {
        /// What was asked for.
        request: String,
        /// The day of receipt of the application.
        #[serde(deserialize_with = "crate::citation::date::day")]
        received: NaiveDate,
        /// The reply, with its words.
        answer: Answer,
        /// The bodies to whom one may turn. Without them the reply tells of no remedy.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        review: Option<Bodies>,
    },
    /// 更正答复书.
    RecordAnswer {
        /// What was asked for.
        request: String,
        /// The day of receipt of the request.
        #[serde(deserialize_with = "crate::citation::date::day")]
        received: NaiveDate,
        /// How it was answered.
        answer: RecordAnswer,
        /// What was corrected, to whom it was passed, where to go, or why it was not corrected.
        reasons: String,
        /// The bodies to whom one may turn.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        review: Option<Bodies>,
    },
    /// 公开决定告知书, to a third party against whose will information is disclosed.
    ThirdPartyTold {
        /// Who, as the journal names it.
        with: Code,
        /// What is disclosed (公开的政府信息内容).
        information: String,
        /// Why (理由).
        reasons: String,
        /// The bodies to whom one may turn.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        review: Option<Bodies>,
    },
    /// 不再处理告知书, where the application was not corrected in time and without good reason.
    NotCorrected {
        /// What was asked for.
        request: String,
        /// The day on which the correction notice was served.
        #[serde(deserialize_with = "crate::citation::date::day")]
        served: NaiveDate,
        /// The time that it set.
        within: Period,
    },
    /// 不再处理告知书, where the fee was not paid in time.
    NotPaid {
        /// What was asked for.
        request: String,
        /// The day on which the fee notice was received.
        #[serde(deserialize_with = "crate::citation::date::day")]
        served: NaiveDate,
    },
    /// 保密审查表.
    ReviewForm {
        /// The form.
        form: Form,
    },
}

impl Content {
    /// The kind of the notice.
    #[must_use]
    pub const fn kind(&self) -> NoticeKind {
        match self {
            Self::Receipt { .. } => NoticeKind::Receipt,
            Self::Correction { .. } => NoticeKind::Correction,
            Self::ReasonsRequest { .. } => NoticeKind::ReasonsRequest,
            Self::Extension { .. } => NoticeKind::Extension,
            Self::Delay { .. } => NoticeKind::Delay,
            Self::Letter { mode: Mode::Proactive, .. } => NoticeKind::CoordinationLetter,
            Self::Letter { consulted: Consulted::ThirdParty, .. } => NoticeKind::ThirdPartyLetter,
            Self::Letter { consulted: Consulted::CoMaker, .. } => NoticeKind::CoMakerLetter,
            Self::Letter { consulted: Consulted::InvolvedAgency, .. } => NoticeKind::AgencyLetter,
            Self::ConsultationTold { .. } => NoticeKind::ConsultationTold,
            Self::Fee { .. } => NoticeKind::Fee,
            Self::Reply { .. } => NoticeKind::Reply,
            Self::RecordAnswer { .. } => NoticeKind::RecordAnswer,
            Self::ThirdPartyTold { .. } => NoticeKind::ThirdPartyTold,
            Self::NotCorrected { .. } => NoticeKind::NotCorrected,
            Self::NotPaid { .. } => NoticeKind::NotPaid,
            Self::ReviewForm { .. } => NoticeKind::ReviewForm,
        }
    }

    /// Whom a letter consults, in which mode.
    pub(super) const fn consults(&self) -> Option<(Consulted, Mode)> {
        match self {
            Self::Letter { consulted, mode, .. } => Some((*consulted, *mode)),
            _ => None,
        }
    }

    /// The day of receipt that it states.
    #[must_use]
    pub const fn received(&self) -> Option<NaiveDate> {
        match self {
            Self::Receipt { received, .. }
            | Self::Correction { received, .. }
            | Self::ReasonsRequest { received, .. }
            | Self::Extension { received, .. }
            | Self::Delay { received, .. }
            | Self::ConsultationTold { received, .. }
            | Self::Fee { received, .. }
            | Self::Reply { received, .. }
            | Self::RecordAnswer { received, .. } => Some(*received),
            Self::Letter { .. }
            | Self::ThirdPartyTold { .. }
            | Self::NotCorrected { .. }
            | Self::NotPaid { .. }
            | Self::ReviewForm { .. } => None,
        }
    }

    /// The bodies to whom one may turn.
    pub(super) const fn review(&self) -> Option<&Bodies> {
        match self {
            Self::Reply { review, .. } | Self::RecordAnswer { review, .. } | Self::ThirdPartyTold { review, .. } => {
                review.as_ref()
            }
            _ => None,
        }
    }
}
