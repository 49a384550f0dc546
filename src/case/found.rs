//! What a person found in a matter.

use serde::{Deserialize, Serialize};

use super::Circumstance;
use crate::citation::Code;
use crate::decision::{AgencyChoice, HigherText};
use crate::fact::{Fact, Finding, Group};
use crate::workflow::consultation::ApprovalByLaw;
use crate::workflow::journal::{Stored, ValueError};
use crate::workflow::stored;

/// Of what something was found.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a finding is of the application, of the document, or of a part of it")]
pub enum Of {
    /// 申请: of the application.
    Application,
    /// 政府信息: of the document as a whole.
    #[default]
    Document,
    /// 信息的一部分: of a part of it.
    Part(Code),
}

/// One thing that a person found, at the day of its entry. A later finding of the same takes the place of the earlier one: what ceases to be so
/// is found anew.
///
/// ```
/// use gongkai::case::Found;
/// for stored in [
///     r#"{"part_named": {"part": "prices", "third_party": "supplier"}}"#,
///     r#"{"third_party_named": {"third_party": "supplier"}}"#,
///     r#""is_government_information""#,
///     r#"{"fact": {"of": {"part": "prices"}, "fact": "trade_secret", "finding": "yes"}}"#,
///     r#"{"reviewed": {"of": "application", "group": "application_gates", "by": "信息公开办"}}"#,
///     r#"{"reviewed": {"by": "保密审查机构"}}"#,
///     r#"{"chosen": {"of": {"part": "minutes"}, "choice": "withhold"}}"#,
///     r#"{"severable": {"severable": true}}"#,
///     r#"{"responsible": {"ours": false, "agency": "finance"}}"#,
///     r#"{"approval": {"approval": "not_required"}}"#,
///     r#"{"circumstance": {"circumstance": "good_reason", "holds": false}}"#,
/// ] {
///     serde_json::from_str::<Found>(stored)?;
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Found {
    /// The four limbs of art. 2 hold of the document, and it has not passed to a state archive: it is government information (政府信息).
    IsGovernmentInformation,
    /// 区分: the document has this part, in which at most one third party has an interest.
    PartNamed {
        /// The part.
        part: Code,
        /// The third party.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        third_party: Option<Code>,
    },
    /// 涉及第三方: a third party has an interest in the document, which was not divided.
    ThirdPartyNamed {
        /// Who.
        third_party: Code,
    },
    /// 认定事实: a fact.
    Fact {
        /// Of what.
        #[serde(default)]
        of: Of,
        /// Which.
        fact: Fact,
        /// Whether it holds.
        finding: Finding,
    },
    /// 审查确认: somebody responsible says that nothing else in a group applies, or in any group.
    Reviewed {
        /// Of what.
        #[serde(default)]
        of: Of,
        /// In which group; in every one where it is left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<Group>,
        /// Who says so.
        by: String,
    },
    /// A text that requires its disclosure.
    RequiredBy {
        /// Of what.
        #[serde(default)]
        of: Of,
        /// Which.
        text: HigherText,
    },
    /// A text that forbids its disclosure.
    ForbiddenBy {
        /// Of what.
        #[serde(default)]
        of: Of,
        /// Which.
        text: HigherText,
    },
    /// 裁量: what the agency chose where the law leaves it a choice; of the application, whether to work information up (art. 38).
    Chosen {
        /// Of what.
        #[serde(default)]
        of: Of,
        /// What.
        choice: AgencyChoice,
    },
    /// 能够区分处理 (art. 37).
    Severable {
        /// Whether it can be severed.
        severable: bool,
    },
    /// 负责公开的机关: who is responsible for disclosing it.
    Responsible {
        /// Whether that is this agency.
        ours: bool,
        /// The agency that is; left out where it is this one, or cannot be determined.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agency: Option<Code>,
    },
    /// 须经批准: whether a law requires approval, and whether it was given.
    Approval {
        /// What was found.
        approval: ApprovalByLaw,
    },
    /// A circumstance beside the vocabulary of facts.
    Circumstance {
        /// Which.
        circumstance: Circumstance,
        /// Whether it holds.
        holds: bool,
    },
    /// An agency beside the one that released did not object; whether it ought to have noticed is left out where nobody has found that.
    BystanderSilent {
        /// Which.
        body: Code,
        /// 应当发现.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ought_to_have_noticed: Option<bool>,
    },
    /// An agency beside the one that released objected.
    BystanderObjected {
        /// Which.
        body: Code,
        /// Whether the objection was refused; left out where nobody has found that.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        refused: Option<bool>,
    },
}

impl Stored for Found {
    fn check(&self) -> Result<(), ValueError> {
        match self {
            Self::Approval { approval: ApprovalByLaw::Required(Some(given)) } => stored::day("approval.on", given.on()),
            _ => Ok(()),
        }
    }
}
