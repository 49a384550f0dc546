//! The choices of the contested readings, and which of them a jurisdiction has made.

use core::fmt;
use core::str::FromStr;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use super::Reading;
use crate::citation::{Text, UnknownCode, by_code};

/// One choice of one reading.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Choice {
    /// [`Reading::OverrideReach`]: paragraph 2 only.
    P2Only,
    /// [`Reading::OverrideReach`]: paragraphs 1 and 2.
    P1AndP2,
    /// [`Reading::PendingFile`]: the 2007 text throughout.
    OldLawThroughout,
    /// [`Reading::PendingFile`]: the 2007 text for the substance, the 2019 text for the procedure.
    OldSubstanceNewProcedure,
    /// [`Reading::TermBoundary`]: the corresponding day.
    CorrespondingDay,
    /// [`Reading::TermBoundary`]: the day before the corresponding day.
    DayBefore,
    /// [`Reading::AboveInformation`]: the paragraph before it only.
    ParagraphBefore,
    /// [`Reading::AboveInformation`]: the whole article.
    WholeArticle,
    /// [`Reading::SilenceReach`]: either opinion.
    EitherOpinion,
    /// [`Reading::SilenceReach`]: an opinion to disclose only.
    DiscloseOnly,
    /// [`Reading::ExcludedStart`]: the day after dispatch.
    DayAfterDispatch,
    /// [`Reading::ExcludedStart`]: the day of dispatch.
    DayOfDispatch,
    /// [`Reading::ConsentReach`]: every official document.
    EveryOfficialDocument,
    /// [`Reading::ConsentReach`]: only those closely tied to people's interests.
    CloselyTiedOnly,
    /// [`Reading::OnlineReceipt`]: the day both sides confirm.
    BothConfirm,
    /// [`Reading::OnlineReceipt`]: the day the system has it.
    SystemReceipt,
    /// [`Reading::MailPastOffice`]: the day it is signed for.
    DaySigned,
    /// [`Reading::MailPastOffice`]: the day it is confirmed.
    DayConfirmed,
    /// [`Reading::LateCorrection`]: the period restarts.
    Restarts,
    /// [`Reading::LateCorrection`]: the period does not restart.
    DoesNotRestart,
    /// [`Reading::ExtensionSteps`]: one extension, of at most 20 working days.
    #[serde(rename = "one_extension_total_20")]
    OneExtensionTotal20,
    /// [`Reading::ExtensionSteps`]: in steps, of at most 20 working days in all.
    #[serde(rename = "steps_total_20")]
    StepsTotal20,
    /// [`Reading::LateExtension`]: the notice must come before the first period ends.
    NoticeBeforeExpiry,
    /// [`Reading::LateExtension`]: a later notice counts too.
    NoticeAnyTime,
    /// [`Reading::CoMakerTime`]: excluded.
    CoMakersExcluded,
    /// [`Reading::CoMakerTime`]: counted.
    CoMakersCounted,
    /// [`Reading::PaymentRestart`]: anew from the day after payment.
    AnewAfterPayment,
    /// [`Reading::PaymentRestart`]: the period runs on.
    RunsOn,
    /// [`Reading::ReplyInTime`]: made.
    ReplyMade,
    /// [`Reading::ReplyInTime`]: posted.
    ReplyPosted,
    /// [`Reading::ReplyInTime`]: served.
    ReplyServed,
    /// [`Reading::UndisclosedReplies`]: refusals under arts. 14 to 16 only.
    #[serde(rename = "arts_14_to_16")]
    Arts14To16,
    /// [`Reading::UndisclosedReplies`]: every reply that discloses nothing.
    EveryReplyThatDisclosesNothing,
    /// [`Reading::PartialRefusal`]: reconsideration first.
    PartReconsiderationFirst,
    /// [`Reading::PartialRefusal`]: free choice.
    PartFreeChoice,
    /// [`Reading::RegistryReply`]: reconsideration first.
    RegistryReconsiderationFirst,
    /// [`Reading::RegistryReply`]: free choice.
    RegistryFreeChoice,
    /// [`Reading::SilenceRoute`]: free choice.
    SilenceFreeChoice,
    /// [`Reading::SilenceRoute`]: reconsideration first.
    SilenceReconsiderationFirst,
    /// [`Reading::FixedDay`]: the day itself is in time.
    DayIncluded,
    /// [`Reading::FixedDay`]: the day before is the last.
    DayExcluded,
    /// [`Reading::FixedDayRoll`]: the day stays.
    NoRollForward,
    /// [`Reading::FixedDayRoll`]: the next working day is the last.
    RollForward,
    /// [`Reading::InspectionCount`]: in total.
    InTotal,
    /// [`Reading::InspectionCount`]: of each kind.
    OfEachKind,
    /// [`Reading::ChannelReceipt`]: the agency fixed that it is received when it arrives.
    FixedOnArrival,
    /// [`Reading::ChannelReceipt`]: it fixed no time: the day both sides confirm.
    NoneFixed,
}

impl Choice {
    /// The reading it belongs to, its code and its words.
    #[expect(clippy::too_many_lines, reason = "one line a choice")]
    const fn row(self) -> (Reading, &'static str, Text) {
        let (reading, code, zh, en) = match self {
            Self::P2Only => (Reading::OverrideReach, "p2_only", "仅及于第二款", "paragraph 2 only"),
            Self::P1AndP2 => (Reading::OverrideReach, "p1_and_p2", "及于第一款和第二款", "paragraphs 1 and 2"),
            Self::OldLawThroughout => {
                (Reading::PendingFile, "old_law_throughout", "始终适用2007年文本", "the 2007 text throughout")
            }
            Self::OldSubstanceNewProcedure => (
                Reading::PendingFile,
                "old_substance_new_procedure",
                "实体从旧，程序从新",
                "the 2007 text for the substance, the 2019 text for the procedure",
            ),
            Self::CorrespondingDay => {
                (Reading::TermBoundary, "corresponding_day", "届满于相应日", "the corresponding day")
            }
            Self::DayBefore => {
                (Reading::TermBoundary, "day_before", "届满于相应日的前一日", "the day before the corresponding day")
            }
            Self::ParagraphBefore => {
                (Reading::AboveInformation, "paragraph_before", "仅及于前款", "the paragraph before it only")
            }
            Self::WholeArticle => (Reading::AboveInformation, "whole_article", "及于全条", "the whole article"),
            Self::EitherOpinion => {
                (Reading::SilenceReach, "either_opinion", "公开或者不公开的意见均是", "either opinion")
            }
            Self::DiscloseOnly => {
                (Reading::SilenceReach, "disclose_only", "仅及于公开的意见", "an opinion to disclose only")
            }
            Self::DayAfterDispatch => {
                (Reading::ExcludedStart, "day_after_dispatch", "发函次日", "the day after dispatch")
            }
            Self::DayOfDispatch => (Reading::ExcludedStart, "day_of_dispatch", "发函之日", "the day of dispatch"),
            Self::EveryOfficialDocument => {
                (Reading::ConsentReach, "every_official_document", "所有公文", "every official document")
            }
            Self::CloselyTiedOnly => (
                Reading::ConsentReach,
                "closely_tied_only",
                "仅与公民、法人或者其他组织利益紧密相关的公文",
                "only those closely tied to people's interests",
            ),
            Self::BothConfirm => (Reading::OnlineReceipt, "both_confirm", "双方确认之日", "the day both sides confirm"),
            Self::SystemReceipt => {
                (Reading::OnlineReceipt, "system_receipt", "系统收到之日", "the day the system has it")
            }
            Self::DaySigned => (Reading::MailPastOffice, "day_signed", "签收之日", "the day it is signed for"),
            Self::DayConfirmed => (Reading::MailPastOffice, "day_confirmed", "确认之日", "the day it is confirmed"),
            Self::Restarts => (Reading::LateCorrection, "restarts", "重新起算", "the period restarts"),
            Self::DoesNotRestart => {
                (Reading::LateCorrection, "does_not_restart", "不重新起算", "the period does not restart")
            }
            Self::OneExtensionTotal20 => (
                Reading::ExtensionSteps,
                "one_extension_total_20",
                "只延长一次，最长20个工作日",
                "one extension, of at most 20 working days",
            ),
            Self::StepsTotal20 => (
                Reading::ExtensionSteps,
                "steps_total_20",
                "可以分次，合计最长20个工作日",
                "in steps, of at most 20 working days in all",
            ),
            Self::NoticeBeforeExpiry => (
                Reading::LateExtension,
                "notice_before_expiry",
                "须在期限届满前告知",
                "the notice must come before the first period ends",
            ),
            Self::NoticeAnyTime => {
                (Reading::LateExtension, "notice_any_time", "届满后告知亦有效", "a later notice counts too")
            }
            Self::CoMakersExcluded => (Reading::CoMakerTime, "co_makers_excluded", "不计算在内", "excluded"),
            Self::CoMakersCounted => (Reading::CoMakerTime, "co_makers_counted", "计算在内", "counted"),
            Self::AnewAfterPayment => {
                (Reading::PaymentRestart, "anew_after_payment", "缴费次日起重新计算", "anew from the day after payment")
            }
            Self::RunsOn => (Reading::PaymentRestart, "runs_on", "不重新计算", "the period runs on"),
            Self::ReplyMade => (Reading::ReplyInTime, "reply_made", "作出", "made"),
            Self::ReplyPosted => (Reading::ReplyInTime, "reply_posted", "寄出", "posted"),
            Self::ReplyServed => (Reading::ReplyInTime, "reply_served", "送达", "served"),
            Self::Arts14To16 => (
                Reading::UndisclosedReplies,
                "arts_14_to_16",
                "仅第十四条至第十六条的不予公开",
                "refusals under arts. 14 to 16 only",
            ),
            Self::EveryReplyThatDisclosesNothing => (
                Reading::UndisclosedReplies,
                "every_reply_that_discloses_nothing",
                "所有未公开信息的答复",
                "every reply that discloses nothing",
            ),
            Self::PartReconsiderationFirst => {
                (Reading::PartialRefusal, "part_reconsideration_first", "复议前置", "reconsideration first")
            }
            Self::PartFreeChoice => (Reading::PartialRefusal, "part_free_choice", "自由选择", "free choice"),
            Self::RegistryReconsiderationFirst => {
                (Reading::RegistryReply, "registry_reconsideration_first", "复议前置", "reconsideration first")
            }
            Self::RegistryFreeChoice => (Reading::RegistryReply, "registry_free_choice", "自由选择", "free choice"),
            Self::SilenceFreeChoice => (Reading::SilenceRoute, "silence_free_choice", "自由选择", "free choice"),
            Self::SilenceReconsiderationFirst => {
                (Reading::SilenceRoute, "silence_reconsideration_first", "复议前置", "reconsideration first")
            }
            Self::DayIncluded => (Reading::FixedDay, "day_included", "包括当日", "the day itself is in time"),
            Self::DayExcluded => (Reading::FixedDay, "day_excluded", "不包括当日", "the day before is the last"),
            Self::NoRollForward => (Reading::FixedDayRoll, "no_roll_forward", "不顺延", "the day stays"),
            Self::RollForward => {
                (Reading::FixedDayRoll, "roll_forward", "顺延至下一工作日", "the next working day is the last")
            }
            Self::InTotal => (Reading::InspectionCount, "in_total", "合计", "in total"),
            Self::OfEachKind => (Reading::InspectionCount, "of_each_kind", "各自", "of each kind"),
            Self::FixedOnArrival => {
                (Reading::ChannelReceipt, "fixed_on_arrival", "规定以到达之日为收到之日", "fixed: the day it arrives")
            }
            Self::NoneFixed => {
                (Reading::ChannelReceipt, "none_fixed", "未规定，双方确认之日", "not fixed: the day both sides confirm")
            }
        };
        (reading, code, Text::literal(zh, en))
    }

    /// The reading it belongs to.
    #[must_use]
    pub fn reading(self) -> Reading {
        self.row().0
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.row().1
    }

    /// The choice in words.
    #[must_use]
    pub fn name(self) -> Text {
        self.row().2
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Choice {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Reading::ALL.into_iter().flat_map(|reading| reading.choices().iter().copied()), Self::code, code)
    }
}

/// The readings a jurisdiction has chosen. A reading it has not chosen has its default, or is open.
///
/// On the wire: `{"override_reach": "p1_and_p2"}`.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Readings {
    chosen: [Option<Choice>; Reading::ALL.len()],
}

/// Why a choice of reading was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReadingError {
    /// The choice belongs to another reading.
    #[error("reading `{}` cannot be `{}`: expected {}", reading.code(), choice.code(), codes(*reading))]
    Foreign {
        /// The reading.
        reading: Reading,
        /// The choice given.
        choice: Choice,
    },
}

impl Readings {
    /// The defaults.
    #[must_use]
    pub const fn new() -> Self {
        Self { chosen: [None; Reading::ALL.len()] }
    }

    /// The same readings with one chosen, which replaces an earlier choice of that reading.
    #[must_use]
    pub fn choosing(mut self, choice: Choice) -> Self {
        if let Some(place) = self.chosen.get_mut(choice.reading() as usize) {
            *place = Some(choice);
        }
        self
    }

    /// The choice that was made for a reading, if one was.
    #[must_use]
    pub fn chosen(self, reading: Reading) -> Option<Choice> {
        self.chosen.get(reading as usize).copied().flatten()
    }

    /// These readings, and where one was not chosen, the choice of others.
    ///
    /// ```
    /// use gongkai::norm::{Choice, Reading, Readings};
    /// let (some, others) = (Readings::new().choosing(Choice::NoticeAnyTime), Readings::new().choosing(Choice::NoticeBeforeExpiry));
    /// assert_eq!(some.or(others), some);
    /// assert_eq!(Readings::new().or(others).chosen(Reading::LateExtension), Some(Choice::NoticeBeforeExpiry));
    /// ```
    #[must_use]
    pub fn or(mut self, others: Self) -> Self {
        for (chosen, other) in self.chosen.iter_mut().zip(others.chosen) {
            *chosen = chosen.or(other);
        }
        self
    }

    /// The choice in force for a reading: the one chosen, else the default, else none.
    #[must_use]
    pub fn of(self, reading: Reading) -> Option<Choice> {
        self.chosen(reading).or_else(|| reading.default_choice())
    }
}

fn codes(reading: Reading) -> String {
    reading.choices().iter().map(|choice| format!("`{}`", choice.code())).collect::<Vec<_>>().join(" or ")
}

impl Serialize for Readings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.chosen.iter().flatten().map(|choice| (choice.reading(), choice)))
    }
}

impl<'de> Deserialize<'de> for Readings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Readings;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map from readings to their choices")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Readings, A::Error> {
                let mut readings = Readings::new();
                while let Some(code) = map.next_key::<String>()? {
                    let reading = Reading::deserialize(StrDeserializer::<A::Error>::new(&code))?;
                    if readings.chosen(reading).is_some() {
                        return Err(A::Error::custom(format_args!("duplicate field `{}`", reading.code())));
                    }
                    readings = readings.choosing(map.next_value_seed(Of(reading))?);
                }
                Ok(readings)
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

/// Reads a choice of one reading: of a misspelt one, only the choices of that reading are named.
struct Of(Reading);

impl<'de> DeserializeSeed<'de> for Of {
    type Value = Choice;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Choice, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Of {
    type Value = Choice;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a code as a string")
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<Choice, E> {
        let Self(reading) = self;
        if let Some(choice) = reading.choices().iter().find(|choice| choice.code() == code) {
            return Ok(*choice);
        }
        if let Ok(choice) = Choice::deserialize(StrDeserializer::<E>::new(code)) {
            return Err(E::custom(ReadingError::Foreign { reading, choice }));
        }
        let own: Vec<&str> = reading.choices().iter().map(|choice| choice.code()).collect();
        Err(E::custom(format_args!("unknown variant `{code}`, expected one of `{}`", own.join("`, `"))))
    }
}
