//! What keeps a due day open, beside the readings.

use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// Why a due day is not settled, beside the readings that are open.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Gap {
    /// The day of receipt waits for the confirmation with the applicant.
    Confirmation,
    /// No text says whether it was received on arrival or on confirmation.
    DayOfReceipt,
    /// Somebody is still consulted, or nobody knows when it ended: the time that is not counted is still open.
    Consultation,
    /// Somebody was consulted, and whether that time is left out of the place's own time its text does not say.
    ConsultationInside,
    /// The 2007 text does not say what a correction does to the period.
    CorrectionOf2007,
    /// An answer was delayed (art. 35), and whether the reasons are reasonable has not been found.
    ReasonablenessOfReasons,
    /// The order to answer set no time, and no text does.
    TimeOfOrder,
    /// A fee was asked for another time: whether the period runs anew is open.
    LateFeeNotice,
    /// An answer was delayed (art. 35): whether the delayed period is reasonable, and so its upper limit, no text says.
    LengthOfDelay,
    /// The time to answer a letter that the letter itself sets ends the time left out: an inference.
    WindowOfLetter,
    /// What a correction or a payment does to the time of an order to answer no text says.
    RestartAfterOrder,
    /// The correction came in after the time for it: the application is deemed abandoned where that time was reasonable and there was no good
    /// reason (art. 30).
    CorrectedLate,
    /// The fee was paid after the time for it: the application is deemed abandoned, and what a late payment does no text says.
    PaidLate,
    /// There was no basis for a correction, a fee or a delay (arts. 30, 42 and 35), as a person found: whether it moves the time all the same no text
    /// says.
    WithoutBasis,
    /// The time was extended before it began anew on a correction or a payment: whether the extension lives on no text says.
    ExtensionBeforeRestart,
    /// The schedule of working days is not published.
    Calendar,
}

impl Gap {
    /// Every gap.
    pub const ALL: [Self; 16] = [
        Self::Confirmation,
        Self::DayOfReceipt,
        Self::Consultation,
        Self::ConsultationInside,
        Self::CorrectionOf2007,
        Self::ReasonablenessOfReasons,
        Self::TimeOfOrder,
        Self::LateFeeNotice,
        Self::LengthOfDelay,
        Self::WindowOfLetter,
        Self::RestartAfterOrder,
        Self::CorrectedLate,
        Self::PaidLate,
        Self::WithoutBasis,
        Self::ExtensionBeforeRestart,
        Self::Calendar,
    ];

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Confirmation => Text::literal("尚待与申请人确认收到", "its receipt waits for confirmation"),
            Self::DayOfReceipt => Text::literal(
                "没有文本写明以提交之日还是确认之日为收到之日",
                "no text says whether it was received on arrival or on confirmation",
            ),
            Self::Consultation => Text::literal(
                "征求意见尚未结束，不计入的时间未定",
                "a consultation still runs, and so does what is excluded",
            ),
            Self::ConsultationInside => Text::literal(
                "征求意见的时间是否计入内部期限，本地文本未规定",
                "whether the time of a consultation counts in the place's own time its text does not say",
            ),
            Self::CorrectionOf2007 => Text::literal(
                "2007年文本未写明补正后如何计算期限",
                "the 2007 text does not say what a correction does to the period",
            ),
            Self::ReasonablenessOfReasons => {
                Text::literal("理由是否合理尚未认定", "whether the reasons are reasonable has not been found")
            }
            Self::TimeOfOrder => {
                Text::literal("责令答复的决定未定期限，文本亦无规定", "the order set no time, and no text does")
            }
            Self::LateFeeNotice => Text::literal(
                "再次通知收费的，期限是否重新计算没有规定",
                "whether the period runs anew after a second fee notice no text says",
            ),
            Self::LengthOfDelay => Text::literal(
                "延迟答复的期限是否合理，条例未设上限",
                "whether the delayed period is reasonable: the text sets no upper limit",
            ),
            Self::WindowOfLetter => Text::literal(
                "不答复的，不计入的时间至函件所定期限届满（推论）",
                "on silence the time left out ends with the time that the letter set (an inference)",
            ),
            Self::RestartAfterOrder => Text::literal(
                "责令答复后补正或者缴费的，期限如何计算没有规定",
                "no text says what a correction or a payment does to the time of an order",
            ),
            Self::CorrectedLate => Text::literal(
                "逾期补正是否视为放弃申请（补正期限是否合理、有无正当理由）尚未认定",
                "whether the late correction leaves it abandoned has not been found: a reasonable time, no good reason",
            ),
            Self::PaidLate => Text::literal(
                "逾期缴费是否恢复办理没有规定",
                "whether a late payment takes up what is deemed abandoned no text says",
            ),
            Self::WithoutBasis => Text::literal(
                "补正、收费或者延迟答复没有依据的，是否影响期限没有规定",
                "what a correction, a fee or a delay without basis does to the time no text says",
            ),
            Self::ExtensionBeforeRestart => Text::literal(
                "补正或者缴费前的延长是否及于重新计算的期限没有规定",
                "whether an extension before a correction or a payment reaches the time that runs anew no text says",
            ),
            Self::Calendar => Text::literal("放假安排尚未公布", "the schedule of working days is not published"),
        }
    }
}
