//! What goes with an answer on who is responsible, and is not the answer.

use bitflags::bitflags;
use serde::{Serialize, Serializer};

use crate::citation::Text;

bitflags! {
    /// What an answer on who is responsible rests on beside its provisions.
    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Flags: u16 {
        /// A duty reaches its bearer by reference only (参照).
        const BY_REFERENCE = 1;
        /// Whether a law or regulation gives the authority to somebody else was not stated; the answer stands under that
        /// proviso (从其规定).
        const SPECIAL_AUTHORITY_NOT_STATED = 1 << 1;
        /// The text that was named ranks below a regulation and does not displace the rules on who answers.
        const SPECIAL_AUTHORITY_RANKS_TOO_LOW = 1 << 2;
        /// The provision of the 2007 text has not been verified.
        const UNVERIFIED = 1 << 3;
        /// The local text adds somebody who is obliged beside the nation's answer.
        const LOCAL_ADDS = 1 << 4;
        /// The nation is silent, and the local text gives the answer.
        const LOCAL_FILLS = 1 << 5;
        /// The local text names another as responsible; the nation's stays responsible.
        const LAYERS_DIFFER = 1 << 6;
        /// A body above or outside the place is not bound by the local text.
        const OUTSIDE_NOT_BOUND = 1 << 7;
        /// A merger was read as a change, because the text does not name mergers.
        const MERGER_READ_AS_CHANGE = 1 << 8;
        /// Somebody answers by succession: that the file was not handed over is no reason to refuse (国办公开办函〔2019〕14号).
        const HAND_OVER_NO_EXCUSE = 1 << 9;
        /// An agency was reformed and the Regulation does not say who answers, or it lost the function and goes on: guidance
        /// (国办公开办函〔2019〕14号) lets the one that received the application handle it, after consulting the new one, or
        /// say where to apply.
        const REFORMED = 1 << 10;
        /// The local text's date is not known: what it would add is open.
        const LOCAL_UNDETERMINED = 1 << 11;
        /// The local text does not bind on the day.
        const LOCAL_ABSENT = 1 << 12;
        /// The first day of the local text is an upper bound.
        const LOCAL_UPPER_BOUND = 1 << 13;
        /// The date of the local text was supplied by the host.
        const LOCAL_DATE_ASSUMED = 1 << 14;
        /// The roster names functions, and nowhere the one that the information is said to belong to: it went with the rest,
        /// or its code was mistyped.
        const FUNCTION_NAMED_NOWHERE = 1 << 15;
    }
}

impl Flags {
    /// The codes on the wire.
    pub fn codes(self) -> impl Iterator<Item = String> {
        self.iter_names().map(|(name, _)| name.to_lowercase())
    }

    /// Each flag in words.
    pub fn described(self) -> impl Iterator<Item = Text> {
        self.iter().map(Self::words)
    }

    fn words(self) -> Text {
        let (zh, en) = match self {
            Self::BY_REFERENCE => ("参照适用", "by reference"),
            Self::SPECIAL_AUTHORITY_NOT_STATED => {
                ("未说明法律、法规是否另有规定", "whether a law or regulation says otherwise was not stated")
            }
            Self::SPECIAL_AUTHORITY_RANKS_TOO_LOW => {
                ("所引文件不是法律、法规，不改变公开权限", "the text named is no law or regulation and changes nothing")
            }
            Self::UNVERIFIED => ("2007年文本该条未经核对", "the provision of the 2007 text has not been verified"),
            Self::LOCAL_ADDS => ("地方文本增加了负有义务的机关", "the local text adds somebody who is obliged"),
            Self::LOCAL_FILLS => ("条例未规定，由地方文本补充", "the nation is silent, the local text answers"),
            Self::LAYERS_DIFFER => {
                ("地方文本另指责任机关，国家规定的机关仍负责", "the local text names another beside")
            }
            Self::OUTSIDE_NOT_BOUND => ("地方文本不约束外地或者上级机关", "a body outside the place is not bound"),
            Self::MERGER_READ_AS_CHANGE => ("合并按变更理解", "a merger was read as a change"),
            Self::HAND_OVER_NO_EXCUSE => {
                ("不得以档案未移交为由拒绝", "that the file was not handed over is no reason to refuse")
            }
            Self::REFORMED => (
                "机构改革：谁收到、谁处理，可征求新机关意见后答复或者告知向其申请（国办公开办函〔2019〕14号）",
                "reformed: who receives handles, after consulting the new agency, or points there (Letter 2019 No. 14)",
            ),
            Self::LOCAL_UNDETERMINED => ("地方文本施行日期不明，其补充未定", "the local text's date is unknown"),
            Self::LOCAL_ABSENT => ("地方文本当日不适用", "the local text does not bind on the day"),
            Self::LOCAL_UPPER_BOUND => ("地方文本施行日期为上限", "the first day of the local text is an upper bound"),
            Self::LOCAL_DATE_ASSUMED => ("地方文本日期由使用者提供", "the date of the local text was supplied"),
            Self::FUNCTION_NAMED_NOWHERE => {
                ("机关名录中没有这项职责，请核对代码", "the roster nowhere names this function: check its code")
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
