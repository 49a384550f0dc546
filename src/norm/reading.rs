//! Contested readings as values: the question, its choices, its default, its source.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize, Serializer};

use super::Choice;
use crate::citation::{Provision, Text, UnknownCode, by_code};

/// An open question of the law on which an answer may turn.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reading {
    /// Does the override of art. 16 para. 2 reach the internal affairs of para. 1?
    OverrideReach,
    /// Which text governs a file pending on 2019-05-15?
    PendingFile,
    /// Does a term of years end on the corresponding day or the day before it?
    TermBoundary,
    /// Does "the above information" of a paragraph of its own reach the whole article, or the paragraph before it?
    AboveInformation,
    /// Does silence agree with the opinion of the agency that plans to disclose where that opinion is to withhold?
    SilenceReach,
    /// On which day does the time begin that art. 33 para. 3 does not count?
    ExcludedStart,
    /// Which official documents need the Justice Bureau's consent before a label to withhold has effect?
    ConsentReach,
    /// On which day is an application received that comes through the internet?
    OnlineReceipt,
    /// On which day is signed mail received that is addressed past the disclosure office?
    MailPastOffice,
    /// Does the period restart where the correction notice went out late, or was not the first?
    LateCorrection,
    /// Is an extension granted once, or in steps?
    ExtensionSteps,
    /// Does an extension count whose notice came after the first period?
    LateExtension,
    /// Is the time in which co-makers are consulted (art. 34) excluded as that of other agencies?
    CoMakerTime,
    /// Does the period run anew from the day after payment of the fee?
    PaymentRestart,
    /// What has to be done within the period: making, posting or serving the reply?
    ReplyInTime,
    /// Which replies of 2024-01-01 to 2025-05-31 are 不予公开, so that reconsideration comes first?
    UndisclosedReplies,
    /// Does reconsideration come first where a part is refused?
    PartialRefusal,
    /// Does reconsideration come first where one is sent to a registry?
    RegistryReply,
    /// Does reconsideration come first where an application is not answered?
    SilenceRoute,
    /// Is the day itself in time where something is due before (前) a day of the year?
    FixedDay,
    /// Does a day of the year move where it is a day off?
    FixedDayRoll,
    /// Is a number of inspections and special inspections meant in total or of each kind?
    InspectionCount,
    /// When is an application received that came by another published channel: when the agency fixed it, or, where it fixed nothing, when both
    /// sides confirm?
    ChannelReceipt,
}

impl Reading {
    /// Every reading.
    pub const ALL: [Self; 23] = [
        Self::OverrideReach,
        Self::PendingFile,
        Self::TermBoundary,
        Self::AboveInformation,
        Self::SilenceReach,
        Self::ExcludedStart,
        Self::ConsentReach,
        Self::OnlineReceipt,
        Self::MailPastOffice,
        Self::LateCorrection,
        Self::ExtensionSteps,
        Self::LateExtension,
        Self::CoMakerTime,
        Self::PaymentRestart,
        Self::ReplyInTime,
        Self::UndisclosedReplies,
        Self::PartialRefusal,
        Self::RegistryReply,
        Self::SilenceRoute,
        Self::FixedDay,
        Self::FixedDayRoll,
        Self::InspectionCount,
        Self::ChannelReceipt,
    ];

    /// The choices there are.
    #[must_use]
    pub const fn choices(self) -> &'static [Choice] {
        match self {
            Self::OverrideReach => &[Choice::P2Only, Choice::P1AndP2],
            Self::PendingFile => &[Choice::OldLawThroughout, Choice::OldSubstanceNewProcedure],
            Self::TermBoundary => &[Choice::CorrespondingDay, Choice::DayBefore],
            Self::AboveInformation => &[Choice::ParagraphBefore, Choice::WholeArticle],
            Self::SilenceReach => &[Choice::EitherOpinion, Choice::DiscloseOnly],
            Self::ExcludedStart => &[Choice::DayAfterDispatch, Choice::DayOfDispatch],
            Self::ConsentReach => &[Choice::EveryOfficialDocument, Choice::CloselyTiedOnly],
            Self::OnlineReceipt => &[Choice::BothConfirm, Choice::SystemReceipt],
            Self::MailPastOffice => &[Choice::DaySigned, Choice::DayConfirmed],
            Self::LateCorrection => &[Choice::Restarts, Choice::DoesNotRestart],
            Self::ExtensionSteps => &[Choice::OneExtensionTotal20, Choice::StepsTotal20],
            Self::LateExtension => &[Choice::NoticeBeforeExpiry, Choice::NoticeAnyTime],
            Self::CoMakerTime => &[Choice::CoMakersExcluded, Choice::CoMakersCounted],
            Self::PaymentRestart => &[Choice::AnewAfterPayment, Choice::RunsOn],
            Self::ReplyInTime => &[Choice::ReplyMade, Choice::ReplyPosted, Choice::ReplyServed],
            Self::UndisclosedReplies => &[Choice::Arts14To16, Choice::EveryReplyThatDisclosesNothing],
            Self::PartialRefusal => &[Choice::PartReconsiderationFirst, Choice::PartFreeChoice],
            Self::RegistryReply => &[Choice::RegistryReconsiderationFirst, Choice::RegistryFreeChoice],
            Self::SilenceRoute => &[Choice::SilenceFreeChoice, Choice::SilenceReconsiderationFirst],
            Self::FixedDay => &[Choice::DayIncluded, Choice::DayExcluded],
            Self::FixedDayRoll => &[Choice::NoRollForward, Choice::RollForward],
            Self::InspectionCount => &[Choice::InTotal, Choice::OfEachKind],
            Self::ChannelReceipt => &[Choice::FixedOnArrival, Choice::NoneFixed],
        }
    }

    /// The default; `None` where the sources give none, so that an answer which turns on it stays undetermined.
    #[must_use]
    pub const fn default_choice(self) -> Option<Choice> {
        match self {
            Self::PendingFile
            | Self::LateCorrection
            | Self::LateExtension
            | Self::ReplyInTime
            | Self::UndisclosedReplies
            | Self::PartialRefusal
            | Self::RegistryReply
            | Self::SilenceRoute
            | Self::InspectionCount
            | Self::ChannelReceipt => None,
            Self::OverrideReach
            | Self::TermBoundary
            | Self::AboveInformation
            | Self::SilenceReach
            | Self::ExcludedStart
            | Self::ConsentReach
            | Self::OnlineReceipt
            | Self::MailPastOffice
            | Self::ExtensionSteps
            | Self::CoMakerTime
            | Self::PaymentRestart
            | Self::FixedDay
            | Self::FixedDayRoll => match self.choices() {
                [first, ..] => Some(*first),
                [] => None,
            },
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OverrideReach => "override_reach",
            Self::PendingFile => "pending_file",
            Self::TermBoundary => "term_boundary",
            Self::AboveInformation => "above_information",
            Self::SilenceReach => "silence_reach",
            Self::ExcludedStart => "excluded_start",
            Self::ConsentReach => "consent_reach",
            Self::OnlineReceipt => "online_receipt",
            Self::MailPastOffice => "mail_past_office",
            Self::LateCorrection => "late_correction",
            Self::ExtensionSteps => "extension_steps",
            Self::LateExtension => "late_extension",
            Self::CoMakerTime => "co_maker_time",
            Self::PaymentRestart => "payment_restart",
            Self::ReplyInTime => "reply_in_time",
            Self::UndisclosedReplies => "undisclosed_replies",
            Self::PartialRefusal => "partial_refusal",
            Self::RegistryReply => "registry_reply",
            Self::SilenceRoute => "silence_route",
            Self::FixedDay => "fixed_day",
            Self::FixedDayRoll => "fixed_day_roll",
            Self::InspectionCount => "inspection_count",
            Self::ChannelReceipt => "channel_receipt",
        }
    }

    /// The question.
    #[must_use]
    pub const fn question(self) -> Text {
        match self {
            Self::OverrideReach => Text::literal(
                "“上述信息应当公开的，从其规定”是否及于第一款的内部事务信息？",
                "does the override of art. 16 para. 2 reach the internal affairs of para. 1?",
            ),
            Self::PendingFile => Text::literal(
                "2019年5月15日尚未办结的案件适用哪一文本？",
                "which text governs a file that was pending on 15 May 2019?",
            ),
            Self::TermBoundary => Text::literal(
                "以年计的有效期届满于相应日还是前一日？",
                "does a term of years end on the corresponding day or on the day before it?",
            ),
            Self::AboveInformation => Text::literal(
                "单列一款的“上述信息”及于全条还是仅及于前款？",
                "does \"the above information\" of a paragraph of its own reach the whole article, or the one before it?",
            ),
            Self::SilenceReach => Text::literal(
                "逾期不答复，是否也视为同意“不公开”的意见？",
                "does silence also agree with an opinion to withhold?",
            ),
            Self::ExcludedStart => Text::literal(
                "征求意见所需时间自发函之日还是次日起不计算在内？",
                "is the time of a consultation excluded from the day of dispatch or from the day after it?",
            ),
            Self::ConsentReach => Text::literal(
                "哪些公文拟定为不予公开须经区司法局审查同意？",
                "which official documents need consent before a label to withhold has effect?",
            ),
            Self::OnlineReceipt => Text::literal(
                "网络申请以系统收到之日还是双方确认之日为收到之日？",
                "is an application through the internet received when the system has it, or when both sides confirm?",
            ),
            Self::MailPastOffice => Text::literal(
                "收件人非工作机构的签收邮件，以签收之日还是确认之日为收到之日？",
                "is signed mail addressed past the office received when signed for, or when confirmed?",
            ),
            Self::LateCorrection => Text::literal(
                "逾期或者再次告知补正的，答复期限是否仍重新起算？",
                "does the period restart where the correction notice was late, or not the first?",
            ),
            Self::ExtensionSteps => {
                Text::literal("延长答复期限只能一次，还是可以分次？", "is the period extended once only, or in steps?")
            }
            Self::LateExtension => Text::literal(
                "期限届满后才告知的延长是否有效？",
                "does an extension count whose notice came after the first period?",
            ),
            Self::CoMakerTime => Text::literal(
                "征求共同制作机关意见的时间是否不计算在内？",
                "is the time in which co-makers are consulted excluded?",
            ),
            Self::PaymentRestart => Text::literal(
                "缴费后办理期限是否自次日起重新计算？",
                "does the period run anew from the day after payment?",
            ),
            Self::ReplyInTime => Text::literal(
                "期限内须作出、寄出还是送达答复？",
                "has the reply to be made, posted or served within the period?",
            ),
            Self::UndisclosedReplies => Text::literal(
                "2024年1月1日至2025年5月31日，复议前置的“不予公开”包括哪些答复？",
                "which replies of 1 January 2024 to 31 May 2025 must be reconsidered first?",
            ),
            Self::PartialRefusal => {
                Text::literal("部分公开是否复议前置？", "does reconsideration come first where a part is refused?")
            }
            Self::RegistryReply => Text::literal(
                "告知依照专门规定查询是否复议前置？",
                "does reconsideration come first where one is sent to a registry?",
            ),
            Self::SilenceRoute => {
                Text::literal("逾期未答复是否复议前置？", "does reconsideration come first on silence?")
            }
            Self::FixedDay => {
                Text::literal("“某日前”是否包括当日？", "is the day itself in time where something is due before it?")
            }
            Self::FixedDayRoll => {
                Text::literal("固定日期遇休息日是否顺延？", "does a fixed day move where it is a day off?")
            }
            Self::InspectionCount => Text::literal(
                "“监督检查和专项督查不少于2次”是合计还是各自？",
                "are the inspections and special inspections counted in total or each?",
            ),
            Self::ChannelReceipt => Text::literal(
                "其他公布渠道的申请，行政机关是否规定了收到时间，未规定的以双方确认之日为收到之日？",
                "did the agency fix when an application by another published channel is received, or is it received when both sides confirm?",
            ),
        }
    }

    /// The provision that leaves it open.
    #[must_use]
    pub const fn by(self) -> Provision {
        const N: Provision = Provision::of("national.2019");
        const LAW: Provision = Provision::of("reconsideration_law.2023");
        match self {
            Self::OverrideReach => N.article(16).paragraph(2).part("s2"),
            Self::PendingFile => N.article(56),
            Self::TermBoundary => Provision::of("yantian").article(35).part("b"),
            Self::AboveInformation => Provision::of("yantian").article(4).paragraph(5),
            Self::SilenceReach => Provision::of("taierzhuang.coordination").article(8),
            Self::ExcludedStart => N.article(33).paragraph(3),
            Self::ConsentReach => Provision::of("yanliang").article(33).part("c"),
            Self::OnlineReceipt => N.article(31).item(3),
            Self::MailPastOffice => N.article(31).item(2).part("a"),
            Self::LateCorrection => N.article(30),
            Self::ExtensionSteps | Self::LateExtension | Self::ReplyInTime => N.article(33).paragraph(2),
            Self::CoMakerTime => N.article(34),
            Self::PaymentRestart => Provision::of("fee_measures.2020"),
            Self::UndisclosedReplies | Self::PartialRefusal | Self::RegistryReply => {
                LAW.article(23).paragraph(1).item(4)
            }
            Self::SilenceRoute => LAW.article(23).paragraph(1).item(3),
            Self::FixedDay | Self::FixedDayRoll => N.article(49),
            Self::InspectionCount => Provision::of("yanliang").article(37).part("c"),
            Self::ChannelReceipt => Provision::of("letter.2015.207").item(5),
        }
    }
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Writes the reading that something turned on as a list: one shape wherever an answer names readings.
#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
pub(crate) fn listed<S: Serializer>(reading: &Option<Reading>, serializer: S) -> Result<S::Ok, S::Error> {
    reading.as_slice().serialize(serializer)
}

impl FromStr for Reading {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}
