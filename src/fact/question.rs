//! The three doubts of the law, kept apart.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::citation::{Code, Instrument, Provision, Standing, Text, instrument};

/// Which doubt stands in the way. A body that settles one of them does not thereby settle another.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the law knows three doubts and gives each its own decider")]
pub enum Doubt {
    /// 是否属于国家秘密、属于何种密级不明确或者有争议: unclear or disputed whether the matter is a state secret, or at
    /// which level.
    Secrecy,
    /// A matter listed in a secrecy scope (保密事项范围) that lies above the agency's own power to classify.
    BeyondClassificationPower,
    /// 不能确定是否可以公开: mere doubt whether the information can be disclosed.
    Disclosability,
}

impl Doubt {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Secrecy, Self::BeyondClassificationPower, Self::Disclosability];

    /// The doubt in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Secrecy => {
                Text::literal("是否属于国家秘密、何种密级", "whether it is a state secret, and at which level")
            }
            Self::BeyondClassificationPower => Text::literal("超出本机关定密权限", "beyond the power to classify"),
            Self::Disclosability => Text::literal("能否公开", "whether it can be disclosed"),
        }
    }

    /// Whether all who have power over it on a day are known: whom the Secrets Law of 1988 gave it has not been checked.
    pub(crate) fn has_known_deciders(self, on: NaiveDate) -> bool {
        let force = instrument(Code::literal("secrets_law.2010")).map(Instrument::force);
        let of_1988 = force.is_some_and(|force| matches!(force.on(on), Standing::NotYetInForce { .. }));
        self == Self::Disclosability || !of_1988
    }

    /// Who settles this doubt on a day.
    #[must_use]
    pub fn decided_by(self, on: NaiveDate) -> Text {
        match self {
            Self::Secrecy if !self.has_known_deciders(on) => Text::literal(
                "国家或者省、自治区、直辖市保密工作部门，以及当时的保密法规定的其他部门",
                "the national or the provincial-level secrecy administration, and whoever else the law of that time gave the power",
            ),
            Self::Secrecy => Text::literal(
                "国家保密行政管理部门或者省、自治区、直辖市保密行政管理部门",
                "the national or the provincial-level secrecy administration only",
            ),
            Self::BeyondClassificationPower => Text::literal(
                "有相应定密权限的上级机关或者部门",
                "a superior agency or department that has the power to classify at that level",
            ),
            Self::Disclosability => Text::literal(
                "有关主管部门或者保密行政管理部门",
                "the competent department or the secrecy administration",
            ),
        }
    }

    /// The provision that refers this doubt; the one for matters beyond the agency's power rests on the powers of
    /// art. 17 of the Secrets Law.
    #[must_use]
    pub const fn by(self) -> Provision {
        match self {
            Self::Secrecy => Provision::of("secrets_law.2024").article(25),
            Self::BeyondClassificationPower => Provision::of("secrets_law.2024").article(17),
            Self::Disclosability => Provision::of("national.2019").article(17).paragraph(3),
        }
    }
}
