//! Who applies (申请人).

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::citation::{Text, UnknownCode, by_code};

/// The kind of applicant, as the annual report counts them.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the report's six columns close the list; a seventh should break a match")]
pub enum ApplicantKind {
    /// 自然人.
    NaturalPerson,
    /// 商业企业.
    Enterprise,
    /// 科研机构.
    ResearchInstitution,
    /// 社会公益组织.
    PublicWelfareOrganisation,
    /// 法律服务机构.
    LegalServices,
    /// 其他法人或者其他组织.
    OtherOrganisation,
}

impl ApplicantKind {
    /// Every kind, in the order of the report's columns.
    pub const ALL: [Self; 6] = [
        Self::NaturalPerson,
        Self::Enterprise,
        Self::ResearchInstitution,
        Self::PublicWelfareOrganisation,
        Self::LegalServices,
        Self::OtherOrganisation,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NaturalPerson => "natural_person",
            Self::Enterprise => "enterprise",
            Self::ResearchInstitution => "research_institution",
            Self::PublicWelfareOrganisation => "public_welfare_organisation",
            Self::LegalServices => "legal_services",
            Self::OtherOrganisation => "other_organisation",
        }
    }

    /// The column.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::NaturalPerson => Text::literal("自然人", "natural person"),
            Self::Enterprise => Text::literal("商业企业", "enterprise"),
            Self::ResearchInstitution => Text::literal("科研机构", "research institution"),
            Self::PublicWelfareOrganisation => Text::literal("社会公益组织", "public-welfare organisation"),
            Self::LegalServices => Text::literal("法律服务机构", "legal services"),
            Self::OtherOrganisation => Text::literal("其他", "other organisation"),
        }
    }
}

impl fmt::Display for ApplicantKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for ApplicantKind {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// What the application is for.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "arts. 27 and 41 know these two")]
pub enum RequestKind {
    /// 申请获取政府信息 (art. 27).
    #[default]
    Information,
    /// 要求更正与自身相关的政府信息 (art. 41): the record of the applicant is inaccurate. No text sets a period for it.
    OwnRecord,
}

impl RequestKind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Information, Self::OwnRecord];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::OwnRecord => "own_record",
        }
    }

    /// What is asked for, as it is spoken of.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Information => Text::literal("获取政府信息", "government information"),
            Self::OwnRecord => Text::literal("更正本人信息", "the correction of the applicant's own record"),
        }
    }
}

impl fmt::Display for RequestKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for RequestKind {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}
