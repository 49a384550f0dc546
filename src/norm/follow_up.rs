//! What the law asks for beside an answer on openness.

use serde::{Deserialize, Serialize};

use crate::citation::Text;

/// A duty that goes with an answer on openness.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FollowUp {
    /// 公开前审查: review before anything leaves the agency.
    ReviewBeforeRelease,
    /// A fresh review of what used to be a state secret: declassified is not yet disclosable.
    FreshReview,
    /// 报有关主管部门或者保密行政管理部门确定: refer what could not be established.
    Refer,
    /// 书面征求第三方意见: consult the third party in writing.
    ConsultThirdParty,
    /// 书面告知第三方: tell the third party in writing what is disclosed and why.
    NotifyThirdParty,
    /// 说明理由: state the reasons to the applicant.
    GiveReasons,
    /// 定期评估审查: reassess what is withheld; no text sets an interval.
    Reassess,
}

impl FollowUp {
    /// The duty in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::ReviewBeforeRelease => Text::literal("公开前依法审查", "review before release"),
            Self::FreshReview => {
                Text::literal("解密后重新审查方可公开", "review afresh what used to be secret before release")
            }
            Self::Refer => Text::literal("不能确定的，报有权机关确定", "refer what could not be established"),
            Self::ConsultThirdParty => Text::literal("书面征求第三方意见", "consult the third party in writing"),
            Self::NotifyThirdParty => Text::literal(
                "书面告知第三方公开的内容和理由",
                "tell the third party in writing what is disclosed and why",
            ),
            Self::GiveReasons => Text::literal("向申请人说明理由", "state the reasons to the applicant"),
            Self::Reassess => {
                Text::literal("定期评估审查，情势变化后公开", "reassess, and disclose when circumstances allow")
            }
        }
    }
}
