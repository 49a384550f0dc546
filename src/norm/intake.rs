//! How an application arrives (申请渠道), and on which day it counts as received (收到申请的时间).

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Reading;
use crate::citation::{Provision, Text, UnknownCode, by_code};

/// The channel by which an application arrives.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Intake {
    /// 当面提交: handed in at the disclosure office.
    InPerson,
    /// 口头: made orally by somebody who finds it hard to write; the office fills in the form (art. 29 para. 1).
    Oral,
    /// 当面提交其他科室: handed in at another desk of the agency.
    OtherDesk,
    /// 邮寄（需签收）: registered or express mail, signed for.
    SignedMail,
    /// 邮寄至工作机构以外的机构或者个人（需签收）: signed mail addressed past the disclosure office.
    SignedMailPastOffice,
    /// 平常信函等无需签收的邮寄: ordinary mail, or whatever the post delivers without a signature.
    OrdinaryMail,
    /// 互联网渠道: the website or another internet channel.
    Web,
    /// 电子邮箱: the published e-mail box.
    Email,
    /// 传真: the fax of the disclosure office.
    Fax,
    /// 其他公布的渠道: another published channel.
    OtherChannel,
}

impl Intake {
    /// Every channel.
    pub const ALL: [Self; 10] = [
        Self::InPerson,
        Self::Oral,
        Self::OtherDesk,
        Self::SignedMail,
        Self::SignedMailPastOffice,
        Self::OrdinaryMail,
        Self::Web,
        Self::Email,
        Self::Fax,
        Self::OtherChannel,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Oral => "oral",
            Self::OtherDesk => "other_desk",
            Self::SignedMail => "signed_mail",
            Self::SignedMailPastOffice => "signed_mail_past_office",
            Self::OrdinaryMail => "ordinary_mail",
            Self::Web => "web",
            Self::Email => "email",
            Self::Fax => "fax",
            Self::OtherChannel => "other_channel",
        }
    }

    /// The channel.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::InPerson => Text::literal("当面提交", "in person"),
            Self::Oral => Text::literal("口头申请，代为填写", "orally, the form filled in by the office"),
            Self::OtherDesk => Text::literal("当面提交其他科室", "in person, at another desk"),
            Self::SignedMail => Text::literal("邮寄（签收）", "signed mail"),
            Self::SignedMailPastOffice => {
                Text::literal("邮寄（签收），收件人非工作机构", "signed mail addressed past the disclosure office")
            }
            Self::OrdinaryMail => Text::literal("平常信函等无需签收的邮寄", "mail without a signature"),
            Self::Web => Text::literal("互联网渠道", "internet channel"),
            Self::Email => Text::literal("电子邮箱", "e-mail"),
            Self::Fax => Text::literal("传真", "fax"),
            Self::OtherChannel => Text::literal("其他公布的渠道", "another published channel"),
        }
    }
}

impl fmt::Display for Intake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Intake {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// Which day counts as the day of receipt.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "it counts on arrival, on confirmation, or authorities disagree")]
pub enum ReceiptDay {
    /// 提交之日、签收之日: the day it arrives.
    Arrival,
    /// 确认之日: the day on which it is confirmed with the applicant.
    Confirmation,
    /// Authorities disagree between the two.
    Read(Reading),
    /// No text says which of the two.
    Open,
}

/// On which day what arrives by a channel counts as received.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptRule {
    pub(crate) by: Provision,
    pub(crate) of: Intake,
    pub(crate) day: ReceiptDay,
}

impl ReceiptRule {
    pub(crate) const fn of(by: Provision, of: Intake, day: ReceiptDay) -> Self {
        Self { by, of, day }
    }

    /// The provision.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// The channel it speaks of.
    #[must_use]
    pub const fn intake(&self) -> Intake {
        self.of
    }

    /// Which day counts.
    #[must_use]
    pub const fn day(&self) -> ReceiptDay {
        self.day
    }
}
