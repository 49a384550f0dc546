//! The columns of table 3: who applied.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::citation::{Text, UnknownCode, by_code};
use crate::norm::ApplicantKind;

/// A column of table 3 (申请人情况): the six kinds of applicant, and their total.
///
/// ```
/// use gongkai::norm::ApplicantKind;
/// use gongkai::report::annual::Column;
/// assert_eq!(Column::of(ApplicantKind::LegalServices), Column::LegalServiceOrg);
/// assert_eq!(Column::LegalServiceOrg.name().zh(), "法律服务机构");
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the form closes the list; a change of the form should break a match")]
pub enum Column {
    /// 自然人.
    NaturalPerson,
    /// 商业企业.
    CommercialEnterprise,
    /// 科研机构.
    ResearchInstitute,
    /// 社会公益组织.
    PublicWelfareOrg,
    /// 法律服务机构.
    LegalServiceOrg,
    /// 其他.
    OtherOrg,
    /// 总计.
    Total,
}

impl Column {
    /// Every column, in the order of the form.
    pub const ALL: [Self; 7] = [
        Self::NaturalPerson,
        Self::CommercialEnterprise,
        Self::ResearchInstitute,
        Self::PublicWelfareOrg,
        Self::LegalServiceOrg,
        Self::OtherOrg,
        Self::Total,
    ];

    /// The columns of the applicants, without their total.
    pub const APPLICANTS: [Self; 6] = [
        Self::NaturalPerson,
        Self::CommercialEnterprise,
        Self::ResearchInstitute,
        Self::PublicWelfareOrg,
        Self::LegalServiceOrg,
        Self::OtherOrg,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NaturalPerson => "natural_person",
            Self::CommercialEnterprise => "commercial_enterprise",
            Self::ResearchInstitute => "research_institute",
            Self::PublicWelfareOrg => "public_welfare_org",
            Self::LegalServiceOrg => "legal_service_org",
            Self::OtherOrg => "other_org",
            Self::Total => "total",
        }
    }

    pub(super) fn keys() -> [&'static str; 7] {
        Self::ALL.map(Self::code)
    }

    /// The column in which an applicant is counted.
    #[must_use]
    pub const fn of(applicant: ApplicantKind) -> Self {
        match applicant {
            ApplicantKind::NaturalPerson => Self::NaturalPerson,
            ApplicantKind::Enterprise => Self::CommercialEnterprise,
            ApplicantKind::ResearchInstitution => Self::ResearchInstitute,
            ApplicantKind::PublicWelfareOrganisation => Self::PublicWelfareOrg,
            ApplicantKind::LegalServices => Self::LegalServiceOrg,
            ApplicantKind::OtherOrganisation => Self::OtherOrg,
        }
    }

    /// The heading, as printed in the form.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::NaturalPerson => ApplicantKind::NaturalPerson.name(),
            Self::CommercialEnterprise => ApplicantKind::Enterprise.name(),
            Self::ResearchInstitute => ApplicantKind::ResearchInstitution.name(),
            Self::PublicWelfareOrg => ApplicantKind::PublicWelfareOrganisation.name(),
            Self::LegalServiceOrg => ApplicantKind::LegalServices.name(),
            Self::OtherOrg => ApplicantKind::OtherOrganisation.name(),
            Self::Total => Text::literal("总计", "total"),
        }
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Column {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}
