//! What an answer has to say about itself.

use bitflags::bitflags;
use serde::{Serialize, Serializer};

use crate::citation::Text;

bitflags! {
    /// Remarks that travel with an answer. Serialises as an array of snake_case codes.
    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Flags: u32 {
        /// The local text withholds where the nation does not, or not so strongly: it has no effect without a national anchor.
        const LOCAL_NEEDS_ANCHOR = 1;
        /// The local text leaves out a ground that the nation supplies.
        const NATION_SUPPLIES = 1 << 1;
        /// The local text opens what the nation leaves to the agency: more disclosure, so it applies.
        const LOCAL_MORE_OPEN = 1 << 2;
        /// The local text says "may" where the nation says that the information is disclosed.
        const LOCAL_SOFTER = 1 << 3;
        /// The local and the national answer differ.
        const LAYERS_DIFFER = 1 << 4;
        /// The local text does not bind on the day; the national answer stands alone.
        const LOCAL_ABSENT = 1 << 5;
        /// The date of the local text is not known: its effects are undetermined, the national answer stands beside.
        const LOCAL_UNDETERMINED = 1 << 6;
        /// The local text is in force from an upper bound of its first day.
        const LOCAL_UPPER_BOUND = 1 << 7;
        /// The local text is in force on a date that the host supplied.
        const LOCAL_DATE_ASSUMED = 1 << 8;
        /// The local definition of government information gives another answer than the nation's, which governs.
        const LOCAL_DEFINITION_DIFFERS = 1 << 9;
        /// A contested ground is met: guidance or an unverified provision supports it.
        const CONTESTED = 1 << 10;
        /// The matter waits for a body with power to determine it.
        const AWAITS_DETERMINATION = 1 << 11;
        /// Another reading would give another answer.
        const TURNED_ON_READING = 1 << 12;
        /// A text was named that ranks too low to forbid or to require disclosure.
        const TEXT_RANKS_TOO_LOW = 1 << 13;
        /// A law requires the disclosure of what the Regulation closes or leaves to the agency: settle that before acting.
        const LAW_REQUIRES_DISCLOSURE = 1 << 14;
        /// A statement that closed a group bears a later day than the one the question is asked on.
        const REVIEWED_LATER = 1 << 15;
        /// A local finding was recorded that the rules of the place do not declare: it has no effect.
        const LOCAL_FINDING_UNDECLARED = 1 << 16;
    }
}

impl Flags {
    /// The code of each flag that is set.
    pub fn codes(self) -> impl Iterator<Item = String> {
        self.iter_names().map(|(name, _)| name.to_ascii_lowercase())
    }

    /// The remark in words, for a single flag; the empty text for a set of several.
    #[must_use]
    pub const fn describe(self) -> Text {
        let (zh, en) = match self {
            Self::LOCAL_NEEDS_ANCHOR => (
                "地方文本的不公开理由缺少国家依据，不产生效力",
                "the local ground lacks a national anchor and has no effect",
            ),
            Self::NATION_SUPPLIES => {
                ("地方文本未规定的，适用国家规定", "the nation supplies a ground that the local text leaves out")
            }
            Self::LOCAL_MORE_OPEN => ("地方文本要求更多公开，予以适用", "the local text opens more, and applies"),
            Self::LOCAL_SOFTER => {
                ("国家规定“予以公开”，地方文本为“可以公开”", "the nation says is disclosed, the local text says may")
            }
            Self::LAYERS_DIFFER => ("地方结论与国家结论不一致", "the local and the national answer differ"),
            Self::LOCAL_ABSENT => ("地方文本当日不适用，仅适用国家规定", "the local text does not bind on the day"),
            Self::LOCAL_UNDETERMINED => (
                "地方文本施行日期不明，地方效力未定",
                "the date of the local text is unknown: its effects are undetermined",
            ),
            Self::LOCAL_UPPER_BOUND => {
                ("地方文本的施行日期为上限推定", "the first day of the local text is an upper bound")
            }
            Self::LOCAL_DATE_ASSUMED => {
                ("地方文本的施行日期由使用者提供", "the date of the local text was supplied by the host")
            }
            Self::LOCAL_DEFINITION_DIFFERS => {
                ("地方定义与国家定义结论不同，以国家定义为准", "the local definition differs; the nation's governs")
            }
            Self::CONTESTED => ("存在有争议的依据", "a contested ground is met"),
            Self::AWAITS_DETERMINATION => ("须待有权机关确定", "a body with power has to determine the matter"),
            Self::TURNED_ON_READING => ("结论取决于所选的解释", "another reading would give another answer"),
            Self::TEXT_RANKS_TOO_LOW => (
                "所引文件位阶不足，不构成禁止或者要求公开的依据",
                "the text named ranks too low to forbid or require disclosure",
            ),
            Self::LAW_REQUIRES_DISCLOSURE => (
                "法律要求公开而条例不予公开或者留待裁量，须先行解决",
                "a law requires the disclosure of what the Regulation closes or leaves to the agency: settle that first",
            ),
            Self::REVIEWED_LATER => {
                ("审查声明的日期晚于所问之日", "a statement of review bears a later day than the question")
            }
            Self::LOCAL_FINDING_UNDECLARED => {
                ("记录了当地文本未列的认定，不产生效力", "a local finding was recorded that the place does not declare")
            }
            _ => ("", ""),
        };
        Text::literal(zh, en)
    }
}

impl Serialize for Flags {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.codes())
    }
}
