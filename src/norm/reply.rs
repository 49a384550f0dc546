//! The kinds of answer to an application, and the gates that lead to them.

use core::fmt;
use core::str::FromStr;
use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{Certainty, Test};
use crate::citation::{Provision, Text, UnknownCode, by_code};

/// The kind of answer that an application gets (答复). Some are steps before the answer itself: see
/// [`ReplyKind::is_step`].
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::exhaustive_enums,
    reason = "arts. 30 and 35 to 39 and the report's form close the list; a change of law should break a host's match"
)]
pub enum ReplyKind {
    /// 不属于政府信息: not government information (art. 2), or under the archives law.
    NotGovernmentInformation,
    /// 告知补正: ask once for correction of everything unclear (art. 30). A step.
    AskForCorrection,
    /// 补正后仍不明确，无法提供: cannot be provided, still unclear (art. 30).
    StillUnclear,
    /// 不作为政府信息公开申请处理: a petition, complaint or report (art. 39 para. 1).
    NotAnApplication,
    /// 告知获取途径: asks for publications (art. 39 para. 2).
    Publication,
    /// 不予重复处理: the same applicant was already answered (art. 36 item 6).
    NotProcessedAgain,
    /// 不予处理: excessive without a reasonable ground (art. 35).
    NotProcessed,
    /// 不予处理: asks to confirm information already had, or to have it issued again. No article knows it: it is a row of the annual report's
    /// form (国办公开办函〔2021〕30号, 三(五)5), and practice.
    ConfirmOrReissue,
    /// 依照有关法律、行政法规的规定办理: a registry with special rules (art. 36 item 7).
    SpecialRegistry,
    /// 已经主动公开: say how and where to find it (art. 36 item 1).
    AlreadyPublic,
    /// 不属于本行政机关负责公开: say so, and name the right agency where it can be determined (art. 36 item 5).
    NotThisAgency,
    /// 检索: search and record the search before saying that it does not exist (art. 36 item 4). A step.
    SearchFirst,
    /// 不存在: searched and not found (art. 36 item 4).
    DoesNotExist,
    /// 没有现成信息，可以不予提供: would have to be processed or analysed; the agency may refuse (art. 38).
    ProcessingNeeded,
    /// 不予公开 (art. 36 item 3).
    Refused,
    /// 部分公开: the disclosable part, with reasons for the rest (art. 37).
    GrantedInPart,
    /// 予以公开 (art. 36 item 2).
    Granted,
}

impl ReplyKind {
    /// Whether it says of the information whether it is open: disclosed, in part, or refused.
    pub(crate) const fn is_on_openness(self) -> bool {
        matches!(self, Self::Granted | Self::GrantedInPart | Self::Refused)
    }

    /// Every kind.
    pub const ALL: [Self; 17] = [
        Self::NotGovernmentInformation,
        Self::AskForCorrection,
        Self::StillUnclear,
        Self::NotAnApplication,
        Self::Publication,
        Self::NotProcessedAgain,
        Self::NotProcessed,
        Self::ConfirmOrReissue,
        Self::SpecialRegistry,
        Self::AlreadyPublic,
        Self::NotThisAgency,
        Self::SearchFirst,
        Self::DoesNotExist,
        Self::ProcessingNeeded,
        Self::Refused,
        Self::GrantedInPart,
        Self::Granted,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotGovernmentInformation => "not_government_information",
            Self::AskForCorrection => "ask_for_correction",
            Self::StillUnclear => "still_unclear",
            Self::NotAnApplication => "not_an_application",
            Self::Publication => "publication",
            Self::NotProcessedAgain => "not_processed_again",
            Self::NotProcessed => "not_processed",
            Self::ConfirmOrReissue => "confirm_or_reissue",
            Self::SpecialRegistry => "special_registry",
            Self::AlreadyPublic => "already_public",
            Self::NotThisAgency => "not_this_agency",
            Self::SearchFirst => "search_first",
            Self::DoesNotExist => "does_not_exist",
            Self::ProcessingNeeded => "processing_needed",
            Self::Refused => "refused",
            Self::GrantedInPart => "granted_in_part",
            Self::Granted => "granted",
        }
    }

    /// Whether this is a step on the way and not yet the answer.
    #[must_use]
    pub const fn is_step(self) -> bool {
        matches!(self, Self::AskForCorrection | Self::SearchFirst)
    }

    /// Whether the answer is one on the substance: granted, in part, or refused.
    #[must_use]
    pub const fn reaches_substance(self) -> bool {
        matches!(self, Self::Granted | Self::GrantedInPart | Self::Refused | Self::NotGovernmentInformation)
    }

    /// The name.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::NotGovernmentInformation => {
                Text::literal("不属于条例调整的政府信息", "not governed by the Regulation")
            }
            Self::AskForCorrection => Text::literal("告知补正", "ask for correction"),
            Self::StillUnclear => {
                Text::literal("补正后仍不明确，无法提供", "cannot be provided: still unclear after correction")
            }
            Self::NotAnApplication => Text::literal("不作为政府信息公开申请处理", "not an application"),
            Self::Publication => Text::literal("公开出版物，告知获取途径", "a publication: tell where it can be had"),
            Self::NotProcessedAgain => Text::literal("不予重复处理", "not processed again"),
            Self::NotProcessed => Text::literal("不予处理", "not processed"),
            Self::ConfirmOrReissue => Text::literal(
                "要求确认或者重新出具已获取信息，不予处理",
                "asks to confirm or reissue what was had: not processed",
            ),
            Self::SpecialRegistry => Text::literal("依照有关法律、行政法规办理查询", "follow the special access rules"),
            Self::AlreadyPublic => {
                Text::literal("已主动公开，告知获取方式和途径", "already public: tell how and where")
            }
            Self::NotThisAgency => Text::literal("不属于本机关负责公开", "another agency is responsible"),
            Self::SearchFirst => Text::literal("先行检索并记录", "search first, and record it"),
            Self::DoesNotExist => Text::literal("经检索不存在", "searched and does not exist"),
            Self::ProcessingNeeded => Text::literal("需加工、分析，可以不予提供", "processing needed: may be refused"),
            Self::Refused => Text::literal("不予公开", "refused"),
            Self::GrantedInPart => Text::literal("部分公开", "granted in part"),
            Self::Granted => Text::literal("予以公开", "granted"),
        }
    }
}

impl fmt::Display for ReplyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for ReplyKind {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// One gate that an application passes before its substance is reached: met when all of `when` hold.
///
/// The order of the gates is a convention, because no text fixes one; order alone is never a breach.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyGate {
    pub(crate) by: Provision,
    pub(crate) when: Cow<'static, [Test]>,
    pub(crate) reply: ReplyKind,
    #[serde(default)]
    pub(crate) certainty: Certainty,
    /// Whether the agency *may* answer so (可以), rather than that it does.
    #[serde(default)]
    pub(crate) permitted: bool,
}

impl ReplyGate {
    pub(crate) const fn settled(by: Provision, when: &'static [Test], reply: ReplyKind) -> Self {
        Self { by, when: Cow::Borrowed(when), reply, certainty: Certainty::Settled, permitted: false }
    }

    pub(crate) const fn contested(by: Provision, when: &'static [Test], reply: ReplyKind) -> Self {
        Self { by, when: Cow::Borrowed(when), reply, certainty: Certainty::Contested, permitted: false }
    }

    /// 可以: an answer that the agency may give and need not.
    pub(crate) const fn permitted(by: Provision, when: &'static [Test], reply: ReplyKind) -> Self {
        Self { by, when: Cow::Borrowed(when), reply, certainty: Certainty::Settled, permitted: true }
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The tests, all of which must hold.
    #[must_use]
    pub fn when(&self) -> &[Test] {
        &self.when
    }

    /// The answer when the gate is met.
    #[must_use]
    pub const fn reply(&self) -> ReplyKind {
        self.reply
    }

    /// Whether the agency may answer so and need not: the choice is its own.
    #[must_use]
    pub const fn is_permitted(&self) -> bool {
        self.permitted
    }

    /// Whether the gate stands once it is met.
    #[must_use]
    pub const fn certainty(&self) -> Certainty {
        self.certainty
    }
}
