//! Groups of facts that a responsible person may close in one statement.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::citation::{Provision, Text, UnknownCode, by_code};

/// A group of facts of which a person may say: reviewed, nothing else here applies.
///
/// Only facts whose "no" means "this does not apply" belong to a group. Whether a third party consents or is harmed, and
/// whether a mark has been refuted, is never closed by a statement about a group: each is answered by itself.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Group {
    /// 国家秘密、法律行政法规禁止公开、三安全一稳定 (art. 14, with the doubts of art. 17).
    SecretsAndSecurity,
    /// 商业秘密、个人隐私等 (art. 15): whether there is such an interest at all.
    ThirdPartyInterest,
    /// 内部事务信息 (art. 16 para. 1).
    InternalAffairs,
    /// 过程性信息、行政执法案卷信息 (art. 16 para. 2).
    ProcessInformation,
    /// 法律、法规、规章规定应当公开: whether something higher requires disclosure (art. 16 para. 2).
    RequiredDisclosure,
    /// 主动公开范围 (arts. 19 to 22).
    ProactiveScope,
    /// The grounds on which an application is answered without reaching its substance (arts. 30, 35, 36, 38, 39).
    ApplicationGates,
}

impl Group {
    /// Every group, in the order of the articles.
    pub const ALL: [Self; 7] = [
        Self::SecretsAndSecurity,
        Self::ThirdPartyInterest,
        Self::InternalAffairs,
        Self::ProcessInformation,
        Self::RequiredDisclosure,
        Self::ProactiveScope,
        Self::ApplicationGates,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SecretsAndSecurity => "secrets_and_security",
            Self::ThirdPartyInterest => "third_party_interest",
            Self::InternalAffairs => "internal_affairs",
            Self::ProcessInformation => "process_information",
            Self::RequiredDisclosure => "required_disclosure",
            Self::ProactiveScope => "proactive_scope",
            Self::ApplicationGates => "application_gates",
        }
    }

    /// The name of the group.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::SecretsAndSecurity => Text::literal("国家秘密与安全稳定", "secrets and security"),
            Self::ThirdPartyInterest => Text::literal("第三方权益", "third-party interests"),
            Self::InternalAffairs => Text::literal("内部事务信息", "internal affairs"),
            Self::ProcessInformation => Text::literal("过程性信息与执法案卷", "process information and case files"),
            Self::RequiredDisclosure => Text::literal("应当公开的规定", "duties to disclose"),
            Self::ProactiveScope => Text::literal("主动公开范围", "scope of proactive disclosure"),
            Self::ApplicationGates => Text::literal("申请的先决问题", "gates of an application"),
        }
    }

    /// The provision the group stands under.
    #[must_use]
    pub const fn by(self) -> Provision {
        let regulation = Provision::of("national.2019");
        match self {
            Self::SecretsAndSecurity => regulation.article(14),
            Self::ThirdPartyInterest => regulation.article(15),
            Self::InternalAffairs => regulation.article(16).paragraph(1),
            Self::ProcessInformation | Self::RequiredDisclosure => regulation.article(16).paragraph(2),
            Self::ProactiveScope => regulation.article(19),
            Self::ApplicationGates => regulation.article(36),
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Group {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}
