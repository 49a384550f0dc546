//! What a reply has to contain (答复的内容).

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use super::ReplyKind;
use crate::citation::{Cited, Provision, Text, UnknownCode, by_code};

/// One thing that a reply says or holds.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AnswerContent {
    /// 提供该政府信息: the information itself.
    Information,
    /// 获取方式.
    Manner,
    /// 获取途径.
    Channel,
    /// 获取时间.
    Time,
    /// 理由.
    Reasons,
    /// 区分处理后不予公开部分的理由: the reasons for the part that is not supplied.
    ReasonsForPart,
    /// 政府信息不存在.
    NonExistence,
    /// 负责公开的机关的名称、联系方式, where it can be determined.
    ResponsibleAgency,
    /// 不予重复处理.
    NotProcessedAgain,
    /// 不予处理.
    NotProcessed,
    /// 依照有关法律、行政法规的规定办理: the special rules to follow.
    SpecialRules,
    /// 不作为政府信息公开申请处理.
    NotAnApplication,
    /// 无法提供: why it cannot be provided.
    CannotProvide,
    /// 救济途径: that one has to apply for reconsideration first, or the remedies, bodies and periods.
    Remedies,
}

impl AnswerContent {
    /// Every one.
    pub const ALL: [Self; 14] = [
        Self::Information,
        Self::Manner,
        Self::Channel,
        Self::Time,
        Self::Reasons,
        Self::ReasonsForPart,
        Self::NonExistence,
        Self::ResponsibleAgency,
        Self::NotProcessedAgain,
        Self::NotProcessed,
        Self::SpecialRules,
        Self::NotAnApplication,
        Self::CannotProvide,
        Self::Remedies,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Manner => "manner",
            Self::Channel => "channel",
            Self::Time => "time",
            Self::Reasons => "reasons",
            Self::ReasonsForPart => "reasons_for_part",
            Self::NonExistence => "non_existence",
            Self::ResponsibleAgency => "responsible_agency",
            Self::NotProcessedAgain => "not_processed_again",
            Self::NotProcessed => "not_processed",
            Self::SpecialRules => "special_rules",
            Self::NotAnApplication => "not_an_application",
            Self::CannotProvide => "cannot_provide",
            Self::Remedies => "remedies",
        }
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Information => Text::literal("提供该政府信息", "the information"),
            Self::Manner => Text::literal("获取方式", "the manner of obtaining it"),
            Self::Channel => Text::literal("获取途径", "the channel"),
            Self::Time => Text::literal("获取时间", "the time"),
            Self::Reasons => Text::literal("理由", "the reasons"),
            Self::ReasonsForPart => Text::literal("不予公开部分的理由", "the reasons for the rest"),
            Self::NonExistence => Text::literal("政府信息不存在", "that it does not exist"),
            Self::ResponsibleAgency => {
                Text::literal("负责公开的机关的名称、联系方式", "the responsible agency and how it is reached")
            }
            Self::NotProcessedAgain => Text::literal("不予重复处理", "that it is not processed again"),
            Self::NotProcessed => Text::literal("不予处理", "that it is not processed"),
            Self::SpecialRules => Text::literal("依照有关法律、行政法规的规定办理", "the special rules to follow"),
            Self::NotAnApplication => Text::literal("不作为政府信息公开申请处理", "that it is not an application"),
            Self::CannotProvide => Text::literal("无法提供", "that it cannot be provided"),
            Self::Remedies => Text::literal("救济途径", "the remedies"),
        }
    }
}

impl fmt::Display for AnswerContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for AnswerContent {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// What a kind of reply has to contain: everything in one of its ways.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerRule {
    pub(crate) of: ReplyKind,
    pub(crate) by: Provision,
    pub(crate) ways: &'static [&'static [AnswerContent]],
    pub(crate) may: &'static [AnswerContent],
    pub(crate) if_known: &'static [AnswerContent],
}

impl AnswerRule {
    pub(crate) const fn of(of: ReplyKind, by: Provision, ways: &'static [&'static [AnswerContent]]) -> Self {
        Self { of, by, ways, may: &[], if_known: &[] }
    }

    /// What it may say beside (可以).
    pub(crate) const fn may(mut self, may: &'static [AnswerContent]) -> Self {
        self.may = may;
        self
    }

    /// What it has to say beside where that can be determined (能够确定的).
    pub(crate) const fn if_known(mut self, contents: &'static [AnswerContent]) -> Self {
        self.if_known = contents;
        self
    }

    /// The kind of reply.
    #[must_use]
    pub const fn reply(&self) -> ReplyKind {
        self.of
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The ways in which it is answered lawfully: everything in one of them.
    #[must_use]
    pub const fn ways(&self) -> &'static [&'static [AnswerContent]] {
        self.ways
    }

    /// What it may say beside.
    #[must_use]
    pub const fn allowed(&self) -> &'static [AnswerContent] {
        self.may
    }

    /// What it has to say beside where that can be determined: whether it can is for a person to say.
    #[must_use]
    pub const fn required_if_known(&self) -> &'static [AnswerContent] {
        self.if_known
    }

    /// Where reasons are owed for what is kept of what is granted in part.
    pub(crate) fn reasons_for_part(&self) -> Option<Provision> {
        let owed = |way: &&[AnswerContent]| way.contains(&AnswerContent::ReasonsForPart);
        self.ways.iter().any(owed).then_some(self.by)
    }

    /// What is lacking for the way that lacks the least.
    pub fn lacking<'s>(&self, says: &'s [AnswerContent]) -> impl Iterator<Item = Cited<AnswerContent>> + use<'s> {
        let by = self.by;
        // The way that lacks the least; of two that lack as much, the one of which more is said.
        let missing = |way: &&'static [AnswerContent]| {
            let lacks = way.iter().filter(|one| !says.contains(one)).count();
            (lacks, core::cmp::Reverse(way.len() - lacks))
        };
        let nearest = self.ways.iter().copied().min_by_key(missing).unwrap_or_default();
        nearest.iter().filter(|one| !says.contains(one)).map(move |one| Cited::new(*one, by))
    }
}
