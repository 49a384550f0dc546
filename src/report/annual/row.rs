//! The rows of table 3.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::citation::parsed::parsed;
use crate::citation::{Provision, Text, UnknownCode, by_code};

/// A row of table 3 (收到和处理政府信息公开申请情况).
///
/// On the wire it goes by [`Row::code`].
///
/// ```
/// use gongkai::report::annual::Row;
/// let row: Row = serde_json::from_str("\"denied.4_third_party\"")?;
/// assert_eq!((row, row.number(), row.label().zh()), (Row::ThirdParty, "三（三）4", "4.保护第三方合法权益"));
/// let by: Vec<String> = row.by().iter().map(|by| by.stable()).collect();
/// assert_eq!(by, ["national.2019/15/-/-", "national.2019/32/-/-"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the form closes the list; a change of the form should break a match")]
pub enum Row {
    /// 一、本年新收.
    NewReceived,
    /// 二、上年结转.
    CarriedOverIn,
    /// （一）予以公开.
    Granted,
    /// （二）部分公开: a severed reply is counted here alone.
    PartiallyGranted,
    /// （三）1 属于国家秘密.
    StateSecret,
    /// （三）2 其他法律行政法规禁止公开.
    LawProhibits,
    /// （三）3 危及“三安全一稳定”.
    SecurityAndStability,
    /// （三）4 保护第三方合法权益.
    ThirdParty,
    /// （三）5 属于三类内部事务信息.
    InternalAffairs,
    /// （三）6 属于四类过程性信息.
    ProcessInformation,
    /// （三）7 属于行政执法案卷.
    EnforcementFile,
    /// （三）8 属于行政查询事项.
    AdministrativeQuery,
    /// （四）1 本机关不掌握相关政府信息.
    NotHeld,
    /// （四）2 没有现成信息需要另行制作.
    NeedsCreation,
    /// （四）3 补正后申请内容仍不明确.
    UnclearAfterCorrection,
    /// （五）1 信访举报投诉类申请.
    PetitionOrComplaint,
    /// （五）2 重复申请.
    Repeat,
    /// （五）3 要求提供公开出版物.
    Publication,
    /// （五）4 无正当理由大量反复申请.
    Excessive,
    /// （五）5 要求行政机关确认或重新出具已获取信息.
    ConfirmOrReissue,
    /// （六）1 逾期不补正.
    CorrectionOverdue,
    /// （六）2 逾期未缴费.
    FeeOverdue,
    /// （六）3 其他.
    Other,
    /// （七）总计.
    ResultsTotal,
    /// 四、结转下年度继续办理.
    CarriedOverOut,
}

const N: Provision = Provision::of("national.2019");

/// How a row is written: its code, its number, in short, as printed, and in English.
#[derive(Copy, Clone)]
struct Words {
    code: &'static str,
    number: &'static str,
    short: &'static str,
    printed: &'static str,
    english: &'static str,
}

const fn row(code: &'static str, number: &'static str, printed: &'static str, english: &'static str) -> Words {
    Words { code, number, short: printed, printed, english }
}

const fn in_short(short: &'static str, words: Words) -> Words {
    Words { short, ..words }
}

#[rustfmt::skip]
static WORDS: [Words; 25] = [
    in_short("一、本年新收", row("new_received", "一", "一、本年新收政府信息公开申请数量", "new applications of the year")),
    in_short("二、上年结转", row("carried_over_in", "二", "二、上年结转政府信息公开申请数量", "carried over from last year")),
    row("granted", "三（一）", "（一）予以公开", "granted"),
    in_short("（二）部分公开", row("partially_granted", "三（二）", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "granted in part (a severed reply counts here alone)")),
    row("denied.1_state_secret", "三（三）1", "1.属于国家秘密", "state secret"),
    row("denied.2_law_prohibits", "三（三）2", "2.其他法律行政法规禁止公开", "forbidden by another law or administrative regulation"),
    row("denied.3_three_securities_one_stability", "三（三）3", "3.危及“三安全一稳定”", "endangers security or stability"),
    row("denied.4_third_party", "三（三）4", "4.保护第三方合法权益", "third-party rights"),
    row("denied.5_internal_affairs", "三（三）5", "5.属于三类内部事务信息", "internal affairs"),
    row("denied.6_process_info", "三（三）6", "6.属于四类过程性信息", "process information"),
    row("denied.7_enforcement_file", "三（三）7", "7.属于行政执法案卷", "enforcement file"),
    row("denied.8_admin_query", "三（三）8", "8.属于行政查询事项", "administrative query"),
    row("cannot_provide.1_not_held", "三（四）1", "1.本机关不掌握相关政府信息", "the agency does not hold it"),
    row("cannot_provide.2_needs_creation", "三（四）2", "2.没有现成信息需要另行制作", "would have to be made"),
    row("cannot_provide.3_unclear_after_correction", "三（四）3", "3.补正后申请内容仍不明确", "still unclear after correction"),
    row("not_processed.1_petition_complaint", "三（五）1", "1.信访举报投诉类申请", "petition, report or complaint"),
    row("not_processed.2_repeat", "三（五）2", "2.重复申请", "repeat application"),
    row("not_processed.3_publication", "三（五）3", "3.要求提供公开出版物", "asks for publications"),
    row("not_processed.4_massive_repeated", "三（五）4", "4.无正当理由大量反复申请", "excessive without good reason"),
    row("not_processed.5_confirm_or_reissue", "三（五）5", "5.要求行政机关确认或重新出具已获取信息", "asks to confirm or reissue what was had"),
    in_short("1.逾期不补正", row("other.1_correction_overdue", "三（六）1", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "not corrected in time without good reason")),
    in_short("2.逾期未缴费", row("other.2_fee_overdue", "三（六）2", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "fee not paid in time")),
    row("other.3_other", "三（六）3", "3.其他", "other"),
    row("results_total", "三（七）", "（七）总计", "total of results"),
    row("carried_over_out", "四", "四、结转下年度继续办理", "carried over to next year"),
];

impl Row {
    /// Every row, in the order of the form.
    pub const ALL: [Self; 25] = [
        Self::NewReceived,
        Self::CarriedOverIn,
        Self::Granted,
        Self::PartiallyGranted,
        Self::StateSecret,
        Self::LawProhibits,
        Self::SecurityAndStability,
        Self::ThirdParty,
        Self::InternalAffairs,
        Self::ProcessInformation,
        Self::EnforcementFile,
        Self::AdministrativeQuery,
        Self::NotHeld,
        Self::NeedsCreation,
        Self::UnclearAfterCorrection,
        Self::PetitionOrComplaint,
        Self::Repeat,
        Self::Publication,
        Self::Excessive,
        Self::ConfirmOrReissue,
        Self::CorrectionOverdue,
        Self::FeeOverdue,
        Self::Other,
        Self::ResultsTotal,
        Self::CarriedOverOut,
    ];

    pub(super) fn keys() -> [&'static str; 25] {
        WORDS.each_ref().map(|words| words.code)
    }

    fn words(self) -> Option<&'static Words> {
        WORDS.get(self as usize)
    }

    /// The name on the wire, such as `denied.1_state_secret`.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.words().map_or("", |words| words.code)
    }

    /// The number in the form, such as 三（三）1.
    #[must_use]
    pub fn number(self) -> &'static str {
        self.words().map_or("", |words| words.number)
    }

    /// The label, the Chinese as printed in the form.
    #[must_use]
    pub fn label(self) -> Text {
        self.words().map_or(Text::literal("", ""), |words| Text::literal(words.printed, words.english))
    }

    /// The label in short: the long ones of the form without what only explains them.
    #[must_use]
    pub fn short(self) -> Text {
        self.words().map_or(Text::literal("", ""), |words| Text::literal(words.short, words.english))
    }

    /// Whether it is one of the 21 rows in which an application that was dealt with is counted (办理结果).
    #[must_use]
    pub const fn is_result(self) -> bool {
        !matches!(self, Self::NewReceived | Self::CarriedOverIn | Self::ResultsTotal | Self::CarriedOverOut)
    }

    /// The 21 rows of results, in the order of the form.
    pub fn results() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|row| row.is_result())
    }

    /// The heading of its block in the form, such as （三）不予公开; `None` for a row that stands by itself.
    #[must_use]
    pub const fn block(self) -> Option<Text> {
        match self {
            Self::StateSecret
            | Self::LawProhibits
            | Self::SecurityAndStability
            | Self::ThirdParty
            | Self::InternalAffairs
            | Self::ProcessInformation
            | Self::EnforcementFile
            | Self::AdministrativeQuery => Some(Text::literal("（三）不予公开", "refused")),
            Self::NotHeld | Self::NeedsCreation | Self::UnclearAfterCorrection => {
                Some(Text::literal("（四）无法提供", "cannot be provided"))
            }
            Self::PetitionOrComplaint | Self::Repeat | Self::Publication | Self::Excessive | Self::ConfirmOrReissue => {
                Some(Text::literal("（五）不予处理", "not processed"))
            }
            Self::CorrectionOverdue | Self::FeeOverdue | Self::Other => {
                Some(Text::literal("（六）其他处理", "dealt with otherwise"))
            }
            Self::NewReceived
            | Self::CarriedOverIn
            | Self::Granted
            | Self::PartiallyGranted
            | Self::ResultsTotal
            | Self::CarriedOverOut => None,
        }
    }

    /// The provisions that a row of results stands for. The form names none: the assignment is this library's. Empty for what rests on
    /// practice alone.
    #[must_use]
    pub fn by(self) -> Vec<Provision> {
        match self {
            Self::Granted => vec![N.article(36).item(1), N.article(36).item(2)],
            Self::PartiallyGranted => vec![N.article(37)],
            Self::StateSecret | Self::LawProhibits | Self::SecurityAndStability => vec![N.article(14)],
            Self::ThirdParty => vec![N.article(15), N.article(32)],
            Self::InternalAffairs => vec![N.article(16).paragraph(1)],
            Self::ProcessInformation | Self::EnforcementFile => vec![N.article(16).paragraph(2)],
            Self::AdministrativeQuery => vec![N.article(36).item(7)],
            Self::NotHeld => vec![N.article(36).item(4), N.article(36).item(5)],
            Self::NeedsCreation => vec![N.article(38)],
            Self::UnclearAfterCorrection | Self::CorrectionOverdue => vec![N.article(30)],
            Self::PetitionOrComplaint => vec![N.article(39).paragraph(1)],
            Self::Repeat => vec![N.article(36).item(6)],
            Self::Publication => vec![N.article(39).paragraph(2)],
            Self::Excessive => vec![N.article(35)],
            Self::FeeOverdue => vec![Provision::of("fee_measures.2020")],
            Self::ConfirmOrReissue
            | Self::Other
            | Self::NewReceived
            | Self::CarriedOverIn
            | Self::ResultsTotal
            | Self::CarriedOverOut => Vec::new(),
        }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Row {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Row {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parsed(deserializer, "a row as a string")
    }
}
