//! Contested readings as values: the question, its choices, its default, its source.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use thiserror::Error;

use crate::citation::{Provision, Text};

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
}

/// One choice of one reading.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Choice {
    /// [`Reading::OverrideReach`]: paragraph 2 only.
    P2Only,
    /// [`Reading::OverrideReach`]: paragraphs 1 and 2.
    P1AndP2,
    /// [`Reading::PendingFile`]: the 2007 text governs the file to its end.
    OldLawThroughout,
    /// [`Reading::PendingFile`]: the 2007 text for the substance, the 2019 text for the procedure.
    OldSubstanceNewProcedure,
    /// [`Reading::TermBoundary`]: the term ends on the corresponding day, that day included.
    CorrespondingDay,
    /// [`Reading::TermBoundary`]: the day of issue counts, so the term ends the day before.
    DayBefore,
    /// [`Reading::AboveInformation`]: the paragraph before it only.
    ParagraphBefore,
    /// [`Reading::AboveInformation`]: the whole article.
    WholeArticle,
    /// [`Reading::SilenceReach`]: either opinion; never a ground for withholding.
    EitherOpinion,
    /// [`Reading::SilenceReach`]: an opinion to disclose only.
    DiscloseOnly,
    /// [`Reading::ExcludedStart`]: the day after the letter went out (a convention).
    DayAfterDispatch,
    /// [`Reading::ExcludedStart`]: the day the letter went out.
    DayOfDispatch,
    /// [`Reading::ConsentReach`]: every official document.
    EveryOfficialDocument,
    /// [`Reading::ConsentReach`]: only those closely tied to the interests of persons and organisations.
    CloselyTiedOnly,
}

impl Reading {
    /// Every reading.
    pub const ALL: [Self; 7] = [
        Self::OverrideReach,
        Self::PendingFile,
        Self::TermBoundary,
        Self::AboveInformation,
        Self::SilenceReach,
        Self::ExcludedStart,
        Self::ConsentReach,
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
        }
    }

    /// The default; `None` where the sources give none, so that an answer which turns on it stays undetermined.
    #[must_use]
    pub const fn default_choice(self) -> Option<Choice> {
        match self {
            Self::OverrideReach => Some(Choice::P2Only),
            Self::PendingFile => None,
            Self::TermBoundary => Some(Choice::CorrespondingDay),
            Self::AboveInformation => Some(Choice::ParagraphBefore),
            Self::SilenceReach => Some(Choice::EitherOpinion),
            Self::ExcludedStart => Some(Choice::DayAfterDispatch),
            Self::ConsentReach => Some(Choice::EveryOfficialDocument),
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
        }
    }

    /// The provision that leaves it open.
    #[must_use]
    pub const fn by(self) -> Provision {
        match self {
            Self::OverrideReach => Provision::of("national.2019").article(16).paragraph(2).part("s2"),
            Self::PendingFile => Provision::of("national.2019").article(56),
            Self::TermBoundary => Provision::of("yantian").article(35).part("b"),
            Self::AboveInformation => Provision::of("yantian").article(4).paragraph(5),
            Self::SilenceReach => Provision::of("taierzhuang.coordination").article(8),
            Self::ExcludedStart => Provision::of("national.2019").article(33).paragraph(3),
            Self::ConsentReach => Provision::of("yanliang").article(33).part("c"),
        }
    }
}

impl Choice {
    /// The reading it belongs to.
    #[must_use]
    pub const fn reading(self) -> Reading {
        match self {
            Self::P2Only | Self::P1AndP2 => Reading::OverrideReach,
            Self::OldLawThroughout | Self::OldSubstanceNewProcedure => Reading::PendingFile,
            Self::CorrespondingDay | Self::DayBefore => Reading::TermBoundary,
            Self::ParagraphBefore | Self::WholeArticle => Reading::AboveInformation,
            Self::EitherOpinion | Self::DiscloseOnly => Reading::SilenceReach,
            Self::DayAfterDispatch | Self::DayOfDispatch => Reading::ExcludedStart,
            Self::EveryOfficialDocument | Self::CloselyTiedOnly => Reading::ConsentReach,
        }
    }

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::P2Only => "p2_only",
            Self::P1AndP2 => "p1_and_p2",
            Self::OldLawThroughout => "old_law_throughout",
            Self::OldSubstanceNewProcedure => "old_substance_new_procedure",
            Self::CorrespondingDay => "corresponding_day",
            Self::DayBefore => "day_before",
            Self::ParagraphBefore => "paragraph_before",
            Self::WholeArticle => "whole_article",
            Self::EitherOpinion => "either_opinion",
            Self::DiscloseOnly => "disclose_only",
            Self::DayAfterDispatch => "day_after_dispatch",
            Self::DayOfDispatch => "day_of_dispatch",
            Self::EveryOfficialDocument => "every_official_document",
            Self::CloselyTiedOnly => "closely_tied_only",
        }
    }

    /// The choice in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::P2Only => Text::literal("仅及于第二款", "paragraph 2 only"),
            Self::P1AndP2 => Text::literal("及于第一款和第二款", "paragraphs 1 and 2"),
            Self::OldLawThroughout => Text::literal("始终适用2007年文本", "the 2007 text throughout"),
            Self::OldSubstanceNewProcedure => {
                Text::literal("实体从旧，程序从新", "the 2007 text for the substance, the 2019 text for the procedure")
            }
            Self::CorrespondingDay => Text::literal("届满于相应日", "the corresponding day"),
            Self::DayBefore => Text::literal("届满于相应日的前一日", "the day before the corresponding day"),
            Self::ParagraphBefore => Text::literal("仅及于前款", "the paragraph before it only"),
            Self::WholeArticle => Text::literal("及于全条", "the whole article"),
            Self::EitherOpinion => Text::literal("公开或者不公开的意见均是", "either opinion"),
            Self::DiscloseOnly => Text::literal("仅及于公开的意见", "an opinion to disclose only"),
            Self::DayAfterDispatch => Text::literal("发函次日", "the day after dispatch"),
            Self::DayOfDispatch => Text::literal("发函之日", "the day of dispatch"),
            Self::EveryOfficialDocument => Text::literal("所有公文", "every official document"),
            Self::CloselyTiedOnly => Text::literal(
                "仅与公民、法人或者其他组织利益紧密相关的公文",
                "only those closely tied to people's interests",
            ),
        }
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

    /// The choice in force for a reading: the one chosen, else the default, else none.
    #[must_use]
    pub fn of(self, reading: Reading) -> Option<Choice> {
        self.chosen(reading).or_else(|| reading.default_choice())
    }
}

fn codes(reading: Reading) -> String {
    reading.choices().iter().map(|choice| choice.code()).collect::<Vec<_>>().join(" or ")
}

impl Serialize for Readings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.chosen.iter().flatten().map(|choice| (choice.reading(), choice)))
    }
}

impl<'de> Deserialize<'de> for Readings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let chosen = BTreeMap::<Reading, Choice>::deserialize(deserializer)?;
        chosen.into_iter().try_fold(Self::new(), |readings, (reading, choice)| {
            if choice.reading() == reading {
                Ok(readings.choosing(choice))
            } else {
                Err(D::Error::custom(ReadingError::Foreign { reading, choice }))
            }
        })
    }
}
