//! What the position of the one consulted can be, and what goes with it.

use bitflags::bitflags;
use serde::{Deserialize, Serialize, Serializer};

use super::{Opinion, Settlement};
use crate::citation::Text;
use crate::norm::{Decider, Dispute};

/// What is known of the position of the one consulted.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", content = "of", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Standpoint {
    /// Nobody has asked it yet.
    NotAsked,
    /// It was found not to be involved, and the consultation withdrawn.
    NotInvolved,
    /// It can still answer.
    Awaiting,
    /// It agrees with the opinion of the one that consults, where the letter had one; a third party consents.
    Agrees(Option<Opinion>),
    /// It objects.
    Objects(Dispute),
    /// Something was said that is no answer in the form the text asks for, and disagrees: no clean deeming, escalate.
    Disputed(Dispute),
    /// 视为同意: by its silence it is deemed to agree with this opinion.
    DeemedAgree(Opinion),
    /// 视为同意公开: by its silence it is deemed to consent to disclosure.
    DeemedConsentToDisclose,
    /// 由行政机关决定: it was silent, and the agency decides.
    AgencyDecides,
    /// The disagreement lies with somebody.
    Escalated(Decider),
    /// The disagreement is settled.
    Settled(Settlement),
    /// Open.
    Undetermined(Gap),
}

impl Standpoint {
    /// Whether a third party that was asked has had its say and did not consent: it objects, or was silent.
    pub(crate) const fn is_without_consent(self) -> bool {
        matches!(self, Self::Objects(_) | Self::Disputed(_) | Self::AgencyDecides)
    }
}

/// What keeps a position open.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Gap {
    /// No text gives this silence an effect.
    SilenceHasNoEffect,
    /// The time to answer: neither letter nor agreement sets it, and no other period is borrowed.
    Window,
    /// The opinion of the one that consults, with which silence could agree.
    Opinion,
    /// The day on which the letter was received.
    Receipt,
    /// A letter in writing: silence towards an oral question has no effect.
    WrittenLetter,
    /// The schedule of working days.
    Calendar,
    /// The date of the local text that gives silence an effect.
    DateOfLocalText,
    /// Whether the place's text, which would say what its silence or its spoken word means, reaches it.
    OfPlace,
}

impl Gap {
    /// In words.
    #[must_use]
    pub const fn describe(self) -> Text {
        match self {
            Self::SilenceHasNoEffect => {
                Text::literal("沉默不产生效力，须取得答复", "silence has no effect: an answer is needed")
            }
            Self::Window => {
                Text::literal("函件和约定均未写明答复期限", "neither letter nor agreement sets the time to answer")
            }
            Self::Opinion => Text::literal("函件未写明拟公开机关的意见", "the letter has no opinion to agree with"),
            Self::Receipt => Text::literal("收函日期未记录", "the day of receipt is not recorded"),
            Self::WrittenLetter => Text::literal("未以书面形式征求意见", "no letter was written"),
            Self::Calendar => Text::literal("工作日安排尚未公布", "the schedule of working days is not published"),
            Self::DateOfLocalText => Text::literal("地方文本施行日期不明", "the date of the local text is not known"),
            Self::OfPlace => Text::literal("是否属于本地机关未说明", "whether it is a body of the place is not stated"),
        }
    }
}

bitflags! {
    /// What goes with a position.
    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
    pub struct PositionFlags: u16 {
        /// Silence was read as agreeing with an opinion to withhold: a contested reading, and never a ground for withholding.
        const TOWARDS_WITHHOLDING = 1;
        /// It comes to withholding, which no agreement, silence or settlement can found: without a ground of arts. 14 to 16 the
        /// information is disclosed (art. 13 para. 1).
        const NEEDS_A_GROUND = 1 << 6;
        /// The lead still decides under arts. 13 to 16: the consent is not a decision.
        const LEAD_STILL_DECIDES = 1 << 1;
        /// It answered after its time; what its silence meant stands.
        const ANSWERED_LATE = 1 << 2;
        /// It answered orally, and no text asks for writing.
        const ORAL = 1 << 3;
        /// Its time to answer is expected, and does not bind it.
        const EXPECTED_ONLY = 1 << 4;
        /// The time by which its answer was due or expected passed without one, which has no effect of its own.
        const OVERDUE = 1 << 5;
        /// It lies above or outside the place, whose text gives its silence this effect but hardly binds it.
        const OUTSIDE_THE_PLACE = 1 << 7;
        /// It objected after its silence had been deemed agreement: the deeming stands, and so does the disagreement. Where silence only left it
        /// to the agency, that was no consent, and what it said since is none either.
        const OBJECTED_LATE = 1 << 8;
        /// No text gives whom the disagreement was taken to a power over it: what it says settles nothing.
        const SETTLED_WITHOUT_POWER = 1 << 9;
        /// Whom the disagreement was taken to can settle it with the agencies, and not impose a result on them.
        const NO_POWER_TO_IMPOSE = 1 << 10;
        /// Whether whom the disagreement was taken to has power over it turns on whether it is a body of the place, which nobody has said.
        const POWER_UNKNOWN = 1 << 11;
    }
}

impl Serialize for PositionFlags {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter_names().map(|(name, _)| name.to_lowercase()))
    }
}

impl Standpoint {
    /// In words.
    #[must_use]
    pub const fn describe(self) -> Text {
        match self {
            Self::NotAsked => Text::literal("未征求意见", "not asked"),
            Self::NotInvolved => Text::literal("经查不涉及", "not involved"),
            Self::Awaiting => Text::literal("等待答复", "awaiting its answer"),
            Self::Agrees(_) => Text::literal("同意", "agrees"),
            Self::Objects(Dispute::WhetherToDisclose) => Text::literal("不同意公开与否的意见", "objects"),
            Self::Objects(Dispute::Content) => Text::literal("对内容有异议", "objects to the content"),
            Self::Disputed(_) => Text::literal("已知有异议，未以规定形式提出", "a known objection, not in due form"),
            Self::DeemedAgree(Opinion::Disclose) => Text::literal("视为同意公开的意见", "deemed to agree to disclose"),
            Self::DeemedAgree(Opinion::Withhold) => {
                Text::literal("视为同意不公开的意见", "deemed to agree to withhold")
            }
            Self::DeemedConsentToDisclose => Text::literal("视为同意公开", "deemed to consent to disclosure"),
            Self::AgencyDecides => Text::literal("逾期未答复，由行政机关决定", "silent: the agency decides"),
            Self::Escalated(_) => Text::literal("已报请处理", "escalated"),
            Self::Settled(_) => Text::literal("已解决", "settled"),
            Self::Undetermined(gap) => gap.describe(),
        }
    }

    /// Whether it comes to withholding: agreed on, deemed or settled.
    #[must_use]
    pub const fn withholds(self) -> bool {
        matches!(
            self,
            Self::Agrees(Some(Opinion::Withhold))
                | Self::DeemedAgree(Opinion::Withhold)
                | Self::Settled(Settlement::Withhold)
        )
    }
}
