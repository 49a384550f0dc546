//! The information whose responsible agency is asked for: where it comes from, and what it is about.

use core::slice;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::citation::{Code, Provision, Rank};
use crate::fact::Finding;
use crate::norm::Mode;

/// Where information comes from (来源).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Origin {
    /// 制作: made by one body.
    Made {
        /// Who made it.
        by: Code,
    },
    /// 从公民、法人或者其他组织获取: obtained from the public, and kept.
    ObtainedFromPublic {
        /// The agency that obtained and keeps it.
        kept_by: Code,
    },
    /// 从其他行政机关获取: obtained from another agency. The one that holds the copy is not the one that answers.
    ObtainedFromAgency {
        /// Who holds this copy.
        held_by: Code,
        /// The agency that made it, at the start of the chain; `None` where none did, as `first_obtained_by` says, or it is not
        /// known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        made_by: Option<Code>,
        /// The agency that first obtained it from outside (从公民、法人或者其他组织), at the start of the chain. Said alone, it says that no
        /// agency made it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_obtained_by: Option<Code>,
    },
    /// 共同制作: made by two or more agencies, not as a document that all of them sealed.
    JointlyMade {
        /// Everyone who made it, the lead among them.
        makers: Vec<Code>,
        /// Who led; `None` where that is not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lead: Option<Code>,
    },
    /// 联合发文: a document issued jointly.
    JointlyIssued {
        /// Every agency whose seal or signature it bears, the lead among them. Who was merely consulted does not belong here.
        sealed_by: Vec<Code>,
        /// Who led; `None` where that is not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lead: Option<Code>,
    },
    /// 重大行政决策: the result of a major administrative decision.
    Decision {
        /// Who took it.
        by: Code,
        /// Who drafted it, which makes nobody responsible.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        drafted_by: Option<Code>,
    },
}

/// What laws and regulations say about the authority to disclose (法律、法规对公开权限另有规定).
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(clippy::exhaustive_enums, reason = "there is one, there is none, it was asked in vain, or it was not asked")]
pub enum SpecialAuthority {
    /// Not looked into: the answer then says that it stands under this proviso.
    #[default]
    NotStated,
    /// Looked into, and not established.
    Unknown,
    /// There is none.
    None,
    /// A text gives the authority to a body. Only laws and regulations (法律、法规) displace art. 10.
    Of {
        /// Who has it.
        body: Code,
        /// The rank of the text.
        rank: Rank,
        /// The provision.
        by: Provision,
    },
}

/// That the information involves another body (涉及).
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Involvement {
    /// The body.
    pub(super) body: Code,
    /// Whether its functions are touched, or it is merely mentioned; left out where nobody has found which.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) functions_touched: Option<bool>,
}

/// Information, as far as it matters for who answers for it.
///
/// ```
/// use gongkai::agency::{Information, Origin};
/// use gongkai::citation::Code;
/// let joint = Information::new(Origin::JointlyIssued {
///     sealed_by: vec![Code::literal("education"), Code::literal("finance")],
///     lead: Some(Code::literal("education")),
/// });
/// let read: Information = serde_json::from_str(
///     r#"{"origin": {"jointly_issued": {"sealed_by": ["education", "finance"], "lead": "education"}}}"#,
/// )?;
/// assert_eq!(read, joint);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Information {
    pub(super) origin: Origin,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::citation::date::perhaps")]
    pub(super) made_on: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) mode: Option<Mode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) function: Option<Code>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) of_own_functions: Option<Finding>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) involves: Vec<Involvement>,
    #[serde(default)]
    pub(super) special_authority: SpecialAuthority,
}

impl Origin {
    /// Every body it names: those that made or obtained it, which must have existed then, and the others; each with the field
    /// that names it.
    pub(super) fn bodies(&self) -> impl Iterator<Item = Named> {
        type Others = [(&'static str, Option<Code>); 2];
        const NOBODY: Others = [("", None); 2];
        let (field, makers, others): (_, &[Code], Others) = match self {
            Self::Made { by } => ("origin.made.by", slice::from_ref(by), NOBODY),
            Self::ObtainedFromPublic { kept_by } => {
                ("origin.obtained_from_public.kept_by", slice::from_ref(kept_by), NOBODY)
            }
            Self::ObtainedFromAgency { held_by, made_by, first_obtained_by } => (
                "origin.obtained_from_agency.made_by",
                made_by.as_slice(),
                [
                    ("origin.obtained_from_agency.held_by", Some(*held_by)),
                    ("origin.obtained_from_agency.first_obtained_by", *first_obtained_by),
                ],
            ),
            Self::JointlyMade { makers, lead } => {
                ("origin.jointly_made.makers", makers, [("origin.jointly_made.lead", *lead), ("", None)])
            }
            Self::JointlyIssued { sealed_by, lead } => {
                ("origin.jointly_issued.sealed_by", sealed_by, [("origin.jointly_issued.lead", *lead), ("", None)])
            }
            Self::Decision { by, drafted_by } => {
                ("origin.decision.by", slice::from_ref(by), [("origin.decision.drafted_by", *drafted_by), ("", None)])
            }
        };
        let made_it = move |body: &Code| Named { field, body: *body, made_it: true };
        let beside = |(field, body): (_, Option<Code>)| body.map(|body| Named { field, body, made_it: false });
        makers.iter().map(made_it).chain(others.into_iter().filter_map(beside))
    }
}

impl Origin {
    /// Whether it came from another agency, and who made it or who first obtained it is not stated: either may be an agency that answers.
    pub(super) const fn is_unsaid(&self) -> bool {
        matches!(
            self,
            Self::ObtainedFromAgency { made_by: None, .. } | Self::ObtainedFromAgency { first_obtained_by: None, .. }
        )
    }
}

/// A body that the information names.
#[derive(Copy, Clone)]
pub(super) struct Named {
    pub(super) field: &'static str,
    pub(super) body: Code,
    pub(super) made_it: bool,
}

impl Information {
    /// Information of an origin; everything else open.
    #[must_use]
    pub const fn new(origin: Origin) -> Self {
        Self {
            origin,
            made_on: None,
            mode: None,
            function: None,
            of_own_functions: None,
            involves: Vec::new(),
            special_authority: SpecialAuthority::NotStated,
        }
    }

    /// Adds the day it was made or obtained.
    #[must_use]
    pub const fn made_on(mut self, day: NaiveDate) -> Self {
        self.made_on = Some(day);
        self
    }

    /// Adds the mode of disclosure.
    #[must_use]
    pub const fn in_mode(mut self, mode: Mode) -> Self {
        self.mode = Some(mode);
        self
    }

    /// Adds the function it belongs to (所涉职责), as the host names it in [`Change`](super::Change).
    #[must_use]
    pub const fn of_function(mut self, function: Code) -> Self {
        self.function = Some(function);
        self
    }

    /// Adds whether it belongs to the functions that the part of an agency which made it performs in its own name.
    #[must_use]
    pub const fn of_own_functions(mut self, finding: Finding) -> Self {
        self.of_own_functions = Some(finding);
        self
    }

    /// Adds a body that it involves, and whether that body's functions are touched; `None` where nobody has found which.
    #[must_use]
    pub fn involving(mut self, body: Code, functions_touched: Option<bool>) -> Self {
        self.involves.push(Involvement { body, functions_touched });
        self
    }

    /// Adds what laws and regulations say about the authority to disclose it.
    #[must_use]
    pub const fn under_authority(mut self, special: SpecialAuthority) -> Self {
        self.special_authority = special;
        self
    }

    /// Where it comes from.
    #[must_use]
    pub const fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Every body it names.
    pub(super) fn bodies(&self) -> impl Iterator<Item = Named> {
        let special = match self.special_authority {
            SpecialAuthority::Of { body, .. } => {
                Some(Named { field: "special_authority.of.body", body, made_it: false })
            }
            _ => None,
        };
        let involved = |one: &Involvement| Named { field: "involves", body: one.body, made_it: false };
        self.origin.bodies().chain(self.involves.iter().map(involved)).chain(special)
    }
}
