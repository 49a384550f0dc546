//! A release that really happened, and what came of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::outgoing::Outgoing;
use crate::case::{Case, Circumstance, Found, Track};
use crate::citation::Code;
use crate::fact::Truth;
use crate::workflow::approval::Approval;
use crate::workflow::consultation::ApprovalByLaw;

/// An agency beside the one that released, and what it did about it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bystander {
    pub(super) body: Code,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ought_to_have_noticed: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::citation::date::perhaps")]
    pub(super) objected_on: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) refused: Option<bool>,
}

impl Bystander {
    /// An agency that did not object; whether it ought to have noticed the release is left out where nobody has found that.
    #[must_use]
    pub const fn silent(body: Code, ought_to_have_noticed: Option<bool>) -> Self {
        Self { body, ought_to_have_noticed, objected_on: None, refused: None }
    }

    /// An agency that objected on a day, and whether its objection was refused.
    #[must_use]
    pub const fn objected(body: Code, on: NaiveDate, refused: Option<bool>) -> Self {
        Self { body, ought_to_have_noticed: None, objected_on: Some(on), refused }
    }
}

/// A release that really happened, and what came of it. What is not stated could not be judged, and the audit says so.
///
/// ```
/// use gongkai::audit::{Bystander, Release};
/// use gongkai::citation::Code;
/// use gongkai::norm::Role;
/// use gongkai::workflow::approval::Signature;
/// use gongkai::workflow::consultation::ApprovalByLaw;
/// let city = Signature::of(Code::literal("city"), Role::ApprovingAuthority).on("2024-03-15".parse()?);
/// let neighbour = Bystander::objected(Code::literal("neighbour"), "2024-03-20".parse()?, Some(true));
/// let release = Release::new("2024-03-18".parse()?, ApprovalByLaw::Required(Some(city)))
///     .remedied(false)
///     .with_consequences(Some(true), None)
///     .beside(neighbour);
/// let read: Release = serde_json::from_str(r#"{
///   "on": "2024-03-18", "approval": {"required": {"by": "city", "capacity": "approving_authority", "on": "2024-03-15"}}, "remedied": false, "serious_consequences": true,
///   "bystanders": [{"body": "neighbour", "objected_on": "2024-03-20", "refused": true}]
/// }"#)?;
/// assert_eq!(read, release);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    #[serde(deserialize_with = "crate::citation::date::day")]
    pub(super) on: NaiveDate,
    pub(super) approval: ApprovalByLaw,
    /// 涉及其他机关: whether others were found to be involved.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub(super) others_involved: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) followed_agreement: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) same_wording: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) remedied: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    serious_consequences: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    adverse_influence: Option<bool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) bystanders: Vec<Bystander>,
}

impl Release {
    /// A release on a day, and what is known of the approval it needed.
    #[must_use]
    pub const fn new(on: NaiveDate, approval: ApprovalByLaw) -> Self {
        Self {
            on,
            approval,
            others_involved: false,
            followed_agreement: None,
            same_wording: None,
            remedied: None,
            serious_consequences: None,
            adverse_influence: None,
            bystanders: Vec::new(),
        }
    }

    /// 涉及其他机关: others were found to be involved. Where nobody asked any of them, it was released unconsulted (art. 11 para. 1).
    #[must_use]
    pub const fn involving_others(mut self) -> Self {
        self.others_involved = true;
        self
    }

    /// Adds whether it followed what had been agreed on (按照协商确认意见公开).
    #[must_use]
    pub const fn followed_agreement(mut self, followed: bool) -> Self {
        self.followed_agreement = Some(followed);
        self
    }

    /// Adds whether the same content was worded the same as by superiors and other agencies (统一表述).
    #[must_use]
    pub const fn same_wording(mut self, same: bool) -> Self {
        self.same_wording = Some(same);
        self
    }

    /// Adds whether remedial measures were taken promptly (及时采取补救措施).
    #[must_use]
    pub const fn remedied(mut self, remedied: bool) -> Self {
        self.remedied = Some(remedied);
        self
    }

    /// Adds whether there were serious consequences (严重后果) and an adverse social influence (不良社会影响): findings that a
    /// person makes. A text that asks for both is not met by one.
    #[must_use]
    pub const fn with_consequences(mut self, serious: Option<bool>, adverse: Option<bool>) -> Self {
        self.serious_consequences = serious;
        self.adverse_influence = adverse;
        self
    }

    /// Adds an agency beside the one that released.
    #[must_use]
    pub fn beside(mut self, bystander: Bystander) -> Self {
        self.bystanders.push(bystander);
        self
    }

    /// The day.
    #[must_use]
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    /// An act by which information of a matter left, and what was found of it by a day: that nobody else is involved, or that no approval is
    /// required, stands for what was released on it.
    pub(super) fn of(case: &Case, out: &Outgoing<'_>, on: NaiveDate) -> Self {
        let (findings, others) = (case.findings().shown(on), Circumstance::OthersInvolved);
        let involved = case.findings().shown(out.on).circumstance(others).or_else(|| findings.circumstance(others));
        let bystanders = findings.bystanders().iter().map(|one| Bystander {
            body: one.body,
            ought_to_have_noticed: one.ought_to_have_noticed,
            objected_on: one.objected.map(|(day, _)| day),
            refused: one.objected.and_then(|(_, refused)| refused),
        });
        Self {
            others_involved: involved == Some(true),
            followed_agreement: findings.circumstance(Circumstance::FollowedAgreement),
            same_wording: findings.circumstance(Circumstance::SameWording),
            remedied: findings.circumstance(Circumstance::Remedied),
            serious_consequences: findings.circumstance(Circumstance::SeriousConsequences),
            adverse_influence: findings.circumstance(Circumstance::AdverseInfluence),
            bystanders: bystanders.collect(),
            ..Self::new(out.on, approval(case, out, on))
        }
    }

    pub(super) fn thresholds(&self) -> Truth {
        truth(self.serious_consequences).and(truth(self.adverse_influence))
    }
}

/// What is known by a day of the approval of what left: that none is required, or that one was given, is read as of the act, and what was found since
/// only where that left it open. One that was given later, or of another version, is none of what left.
fn approval(case: &Case, out: &Outgoing<'_>, on: NaiveDate) -> ApprovalByLaw {
    let version = case.release().version(out.at, on);
    let of_it = |given: Approval| given.on() <= out.on && !out.is_of_another_version(Some(given.on()));
    let found: Vec<(usize, NaiveDate, ApprovalByLaw)> = case
        .findings()
        .journal()
        .up_to(on)
        .iter()
        .enumerate()
        .filter_map(|(at, entry)| match entry.event() {
            Found::Approval { approval } => Some((case.version_upon(Track::Findings, at, on), entry.on(), *approval)),
            _ => None,
        })
        .collect();
    // One that was found upon another version is of that one, unless it was learnt late.
    let counts = |(upon, day, one): &&(usize, NaiveDate, ApprovalByLaw)| match one {
        ApprovalByLaw::Required(Some(given)) => {
            of_it(*given) && (version == *upon || version < *upon && given.on() < *day)
        }
        _ => false,
    };
    // What was found later that day of another version is not of what left.
    let then = found.iter().rfind(|(upon, day, _)| *day <= out.on && *upon <= version);
    if let Some((.., approval)) = then.filter(|then| then.2 == ApprovalByLaw::NotRequired || counts(then)) {
        return *approval;
    }
    let said = found.iter().filter(|(upon, day, _)| out.on < *day || version < *upon).find(counts);
    said.map_or_else(
        || match found.last().map_or(ApprovalByLaw::Unknown, |(.., approval)| *approval) {
            ApprovalByLaw::Required(_) => ApprovalByLaw::Required(None),
            known => known,
        },
        |(.., approval)| *approval,
    )
}

/// A finding that was made or was not.
pub(super) fn truth(found: Option<bool>) -> Truth {
    match found {
        Some(true) => Truth::Yes,
        Some(false) => Truth::No,
        None => Truth::Open,
    }
}
