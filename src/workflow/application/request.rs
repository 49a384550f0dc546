//! The application as it was made (申请).

use serde::{Deserialize, Serialize};

use crate::citation::{Cited, Code};
use crate::law::national::fees;
use crate::norm::{ApplicantKind, FeeBasis, FeeError, Fen, RequestContent, RequestKind};
use crate::regime::Regime;

/// An application: who applies, for what, and what it contained. What it says stays with the host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    applicant: Code,
    kind: ApplicantKind,
    #[serde(default, rename = "for")]
    purpose: RequestKind,
    #[serde(default)]
    contents: Vec<RequestContent>,
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    needs_help: bool,
}

/// What an application lacks, and what follows.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Lack {
    /// What it lacks, with the provision that asks for it.
    pub content: Cited<RequestContent>,
    /// Only a local text asks for it: no correction notice asks for it, and nothing is refused, nor the application held back, for want of it.
    pub burden: bool,
}

impl Request {
    /// An application for information, which contains nothing yet.
    #[must_use]
    pub const fn new(applicant: Code, kind: ApplicantKind) -> Self {
        Self { applicant, kind, purpose: RequestKind::Information, contents: Vec::new(), needs_help: false }
    }

    /// A request to correct one's own record (art. 41).
    #[must_use]
    pub const fn for_own_record(mut self) -> Self {
        self.purpose = RequestKind::OwnRecord;
        self
    }

    /// Says what it contains.
    #[must_use]
    pub fn containing(mut self, contents: impl IntoIterator<Item = RequestContent>) -> Self {
        self.contents.extend(contents);
        self
    }

    /// Marks that the applicant has difficulty in reading, seeing or hearing, and is helped (art. 43).
    #[must_use]
    pub const fn needing_help(mut self) -> Self {
        self.needs_help = true;
        self
    }

    /// Who applies.
    #[must_use]
    pub const fn applicant(&self) -> Code {
        self.applicant
    }

    /// The kind of applicant.
    #[must_use]
    pub const fn kind(&self) -> ApplicantKind {
        self.kind
    }

    /// What it is for.
    #[must_use]
    pub const fn purpose(&self) -> RequestKind {
        self.purpose
    }

    /// Whether the applicant is helped.
    #[must_use]
    pub const fn needs_help(&self) -> bool {
        self.needs_help
    }

    /// What it lacks under the texts in force, in statute order, the nation's demands first.
    ///
    /// ```
    /// use gongkai::citation::Code;
    /// use gongkai::norm::{ApplicantKind, RequestContent as Has};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::Request;
    /// let letter = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson)
    ///     .containing([Has::Name, Has::IdentityProof, Has::Contact, Has::Description, Has::FormOfProvision]);
    /// let place = Jurisdiction::of_place("yunnan_bureau")?.issued_on("2019-06-01".parse()?)?;
    /// let lacks = letter.lacks(&place.on("2024-03-04".parse()?)?);
    /// // The bureau's own form, and one matter an application: never a reason to refuse, nor to correct.
    /// assert!(lacks.iter().all(|lack| lack.burden));
    /// assert_eq!(lacks.len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn lacks(&self, regime: &Regime<'_>) -> Vec<Lack> {
        let national = regime.procedure().requests().contents();
        let local = regime.local().in_force().map_or(&[][..], |rules| rules.requests().contents());
        let asked_by_nation = |content: &Cited<RequestContent>| national.iter().any(|row| **row == **content);
        let own = local.iter().filter(|content| !asked_by_nation(content)).map(|content| (content, true));
        let all = national.iter().map(|content| (content, false)).chain(own);
        let lacking = all.filter(|(content, _)| !self.contents.contains(content));
        lacking.map(|(content, burden)| Lack { content: *content, burden }).collect()
    }
}

/// A fee as it was asked for (信息处理费): one tariff for one application.
///
/// ```
/// use gongkai::norm::{Fen, FeeBasis};
/// use gongkai::workflow::application::Fee;
/// // The applicant's 31st item of the month.
/// let fee = Fee::new(FeeBasis::PerItem, 30, 1, Fen::of_yuan(200));
/// assert_eq!(fee.right_amount()?, Fen::of_yuan(200));
/// # Ok::<(), gongkai::norm::FeeError>(())
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    basis: FeeBasis,
    #[serde(default)]
    before: u32,
    units: u32,
    amount: Fen,
}

impl Fee {
    /// A fee for so many units after those counted before: items of the applicant in the calendar month (自然月). Pages of other
    /// applications are not counted before.
    #[must_use]
    pub const fn new(basis: FeeBasis, before: u32, units: u32, amount: Fen) -> Self {
        Self { basis, before, units, amount }
    }

    /// What is counted.
    #[must_use]
    pub const fn basis(&self) -> FeeBasis {
        self.basis
    }

    /// How many units were counted before.
    #[must_use]
    pub const fn before(&self) -> u32 {
        self.before
    }

    /// How many units it is asked for.
    #[must_use]
    pub const fn units(&self) -> u32 {
        self.units
    }

    /// The amount asked for.
    #[must_use]
    pub const fn amount(&self) -> Fen {
        self.amount
    }

    /// The amount that the tariff gives.
    ///
    /// # Errors
    /// [`FeeError`] for more units than a fee is computed for.
    pub fn right_amount(&self) -> Result<Fen, FeeError> {
        let before = match self.basis {
            FeeBasis::PerItem => self.before,
            FeeBasis::PerQuantity => 0,
        };
        fees::tariff(self.basis).charge_after(before, self.units)
    }
}
