//! The kinds of body that a text may speak of, and the sectors of public enterprises.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::citation::{Text, UnknownCode, by_code};

/// What kind of body one is. A text covers a kind only where one of its clauses names it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BodyKind {
    /// 人民政府: a people's government, of any tier.
    Government,
    /// 行政机关: a department or other agency of a government.
    Agency,
    /// 派出机关, such as a sub-district office (街道办事处). Art. 10 para. 2 names 派出机构, not this.
    SubDistrictOffice,
    /// 派出机构: a branch body of an agency.
    BranchBody,
    /// 内设机构: an internal body of an agency.
    InternalBody,
    /// 法律、法规授权的具有管理公共事务职能的组织 (art. 54).
    AuthorisedOrganisation,
    /// 受行政机关委托管理公共事务的事业单位.
    EntrustedInstitution,
    /// 议事协调机构.
    DeliberativeBody,
    /// 临时机构.
    TemporaryBody,
    /// 局属单位: a unit affiliated to a bureau.
    AffiliatedUnit,
    /// 公共企事业单位: education, health, water and the like (art. 55).
    PublicEnterprise,
    /// 国有企业 outside the public services.
    StateEnterprise,
    /// 党的机关 without the name plate of an agency.
    PartyBody,
    /// 加挂行政机关牌子的党的机关.
    PartyBodyWithPlate,
}

impl BodyKind {
    /// Every kind.
    pub const ALL: [Self; 14] = [
        Self::Government,
        Self::Agency,
        Self::SubDistrictOffice,
        Self::BranchBody,
        Self::InternalBody,
        Self::AuthorisedOrganisation,
        Self::EntrustedInstitution,
        Self::DeliberativeBody,
        Self::TemporaryBody,
        Self::AffiliatedUnit,
        Self::PublicEnterprise,
        Self::StateEnterprise,
        Self::PartyBody,
        Self::PartyBodyWithPlate,
    ];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Government => "government",
            Self::Agency => "agency",
            Self::SubDistrictOffice => "sub_district_office",
            Self::BranchBody => "branch_body",
            Self::InternalBody => "internal_body",
            Self::AuthorisedOrganisation => "authorised_organisation",
            Self::EntrustedInstitution => "entrusted_institution",
            Self::DeliberativeBody => "deliberative_body",
            Self::TemporaryBody => "temporary_body",
            Self::AffiliatedUnit => "affiliated_unit",
            Self::PublicEnterprise => "public_enterprise",
            Self::StateEnterprise => "state_enterprise",
            Self::PartyBody => "party_body",
            Self::PartyBodyWithPlate => "party_body_with_plate",
        }
    }

    /// Whether it is a part of an agency, which answers for what it does: a branch body or an internal body.
    #[must_use]
    pub const fn is_part_of_an_agency(self) -> bool {
        matches!(self, Self::BranchBody | Self::InternalBody)
    }

    /// Whether functions that it took over lie with an 行政机关 (由其他行政机关承接), or with one that the rules treat as such. `None`
    /// where that depends on the unit.
    #[must_use]
    pub const fn is_an_agency(self) -> Option<bool> {
        match self {
            Self::Government
            | Self::Agency
            | Self::SubDistrictOffice
            | Self::BranchBody
            | Self::InternalBody
            | Self::AuthorisedOrganisation
            | Self::DeliberativeBody
            | Self::TemporaryBody
            | Self::PartyBodyWithPlate => Some(true),
            Self::EntrustedInstitution | Self::AffiliatedUnit | Self::PublicEnterprise | Self::PartyBody => None,
            Self::StateEnterprise => Some(false),
        }
    }

    /// The statutory term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Government => Text::literal("人民政府", "people's government"),
            Self::Agency => Text::literal("行政机关", "agency"),
            Self::SubDistrictOffice => Text::literal("派出机关", "sub-district office"),
            Self::BranchBody => Text::literal("派出机构", "branch body"),
            Self::InternalBody => Text::literal("内设机构", "internal body"),
            Self::AuthorisedOrganisation => Text::literal("法律、法规授权的组织", "authorised organisation"),
            Self::EntrustedInstitution => Text::literal("受委托的事业单位", "entrusted institution"),
            Self::DeliberativeBody => Text::literal("议事协调机构", "deliberative body"),
            Self::TemporaryBody => Text::literal("临时机构", "temporary body"),
            Self::AffiliatedUnit => Text::literal("局属单位", "affiliated unit"),
            Self::PublicEnterprise => Text::literal("公共企事业单位", "public enterprise or institution"),
            Self::StateEnterprise => Text::literal("国有企业", "state enterprise"),
            Self::PartyBody => Text::literal("党的机关", "party body"),
            Self::PartyBodyWithPlate => {
                Text::literal("加挂行政机关牌子的党的机关", "party body with an agency's name plate")
            }
        }
    }
}

impl fmt::Display for BodyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for BodyKind {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// The sector of a public enterprise or institution. Every list of sectors ends with 等.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Sector {
    /// 教育.
    Education,
    /// 文化.
    Culture,
    /// 体育.
    Sport,
    /// 医疗卫生、卫生健康.
    Health,
    /// 人口健康、计划生育: stale since the family-planning system was dissolved.
    FamilyPlanning,
    /// 供水.
    Water,
    /// 供电.
    Power,
    /// 供气.
    Gas,
    /// 供热.
    Heating,
    /// 环境保护.
    Environment,
    /// 公共交通.
    PublicTransport,
    /// 通信.
    Telecommunications,
    /// 邮政.
    Post,
}

impl Sector {
    /// The statutory term.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Education => Text::literal("教育", "education"),
            Self::Culture => Text::literal("文化", "culture"),
            Self::Sport => Text::literal("体育", "sport"),
            Self::Health => Text::literal("卫生健康", "health"),
            Self::FamilyPlanning => Text::literal("计划生育、人口健康", "family planning"),
            Self::Water => Text::literal("供水", "water supply"),
            Self::Power => Text::literal("供电", "power supply"),
            Self::Gas => Text::literal("供气", "gas supply"),
            Self::Heating => Text::literal("供热", "heating"),
            Self::Environment => Text::literal("环境保护", "environmental protection"),
            Self::PublicTransport => Text::literal("公共交通", "public transport"),
            Self::Telecommunications => Text::literal("通信", "telecommunications"),
            Self::Post => Text::literal("邮政", "post"),
        }
    }
}
