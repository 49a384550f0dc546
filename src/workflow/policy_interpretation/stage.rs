//! The stages of a document that is to be interpreted, and the one table of transitions between them.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Event, Verb};
use crate::citation::Text;

/// 起草中: the document is being drafted. Nothing has been submitted that could be sent back:
///
/// ```compile_fail,E0599
/// use gongkai::workflow::policy_interpretation::Drafting;
/// let day = "2024-05-08".parse().unwrap();
/// Drafting::new().send_back(day);
/// ```
///
/// ```
/// use gongkai::workflow::policy_interpretation::Drafting;
/// let day = "2024-05-08".parse().unwrap();
/// Drafting::new().submit(day).send_back(day);
/// ```
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Drafting(());

/// 已报送: the document was submitted.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Submitted {
    on: NaiveDate,
}

/// 已退回: the submission was sent back, and it is as if nothing had been submitted. It is not signed off before it has
/// been submitted again:
///
/// ```compile_fail,E0599
/// use gongkai::workflow::policy_interpretation::Drafting;
/// let day = "2024-05-08".parse().unwrap();
/// Drafting::new().submit(day).send_back(day).sign_off(day);
/// ```
///
/// ```
/// use gongkai::workflow::policy_interpretation::Drafting;
/// let day = "2024-05-08".parse().unwrap();
/// Drafting::new().submit(day).send_back(day).submit(day).sign_off(day);
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Returned {
    on: NaiveDate,
}

/// 已审签: the document was signed off.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct SignedOff {
    submitted: Option<NaiveDate>,
    on: NaiveDate,
}

/// 已印发: the document was issued. It is not issued twice:
///
/// ```compile_fail,E0599
/// use gongkai::workflow::policy_interpretation::Drafting;
/// let day = "2024-05-08".parse().unwrap();
/// Drafting::new().issue(day).issue(day);
/// ```
///
/// ```
/// use gongkai::workflow::policy_interpretation::Drafting;
/// let day = "2024-05-08".parse().unwrap();
/// Drafting::new().issue(day).sign_off(day);
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Issued {
    submitted: Option<NaiveDate>,
    signed: Option<NaiveDate>,
    on: NaiveDate,
}

impl Drafting {
    /// A document of which nothing is on record yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(())
    }

    /// 起草文件: it is drafted.
    #[must_use]
    pub const fn draft(self) -> Self {
        self
    }

    /// 报送: it is submitted.
    #[must_use]
    pub const fn submit(self, on: NaiveDate) -> Submitted {
        Submitted { on }
    }

    /// 审签, though no submission is recorded.
    #[must_use]
    pub const fn sign_off(self, on: NaiveDate) -> SignedOff {
        SignedOff { submitted: None, on }
    }

    /// 印发, though no sign-off is recorded.
    #[must_use]
    pub const fn issue(self, on: NaiveDate) -> Issued {
        Issued { submitted: None, signed: None, on }
    }
}

impl Submitted {
    /// 退回: it is not handled, and goes back.
    #[must_use]
    pub const fn send_back(self, on: NaiveDate) -> Returned {
        Returned { on }
    }

    /// 审签: it is signed off.
    #[must_use]
    pub const fn sign_off(self, on: NaiveDate) -> SignedOff {
        SignedOff { submitted: Some(self.on), on }
    }

    /// 印发, though no sign-off is recorded.
    #[must_use]
    pub const fn issue(self, on: NaiveDate) -> Issued {
        Issued { submitted: Some(self.on), signed: None, on }
    }
}

impl Returned {
    /// 重新起草: it is drafted anew.
    #[must_use]
    pub const fn draft(self) -> Drafting {
        Drafting::new()
    }

    /// 重新报送: it is submitted again, perhaps only with what it lacked.
    #[must_use]
    pub const fn submit(self, on: NaiveDate) -> Submitted {
        Submitted { on }
    }
}

impl SignedOff {
    /// 会签: somebody else signs off as well. The first sign-off stands.
    #[must_use]
    pub const fn sign_off(self) -> Self {
        self
    }

    /// 印发: it is issued.
    #[must_use]
    pub const fn issue(self, on: NaiveDate) -> Issued {
        Issued { submitted: self.submitted, signed: Some(self.on), on }
    }
}

impl Issued {
    /// 补签: it is signed off only now, or by somebody else as well. The first sign-off stands.
    #[must_use]
    pub const fn sign_off(self, on: NaiveDate) -> Self {
        let signed = match self.signed {
            Some(first) => first,
            None => on,
        };
        Self { signed: Some(signed), ..self }
    }
}

/// Where the document stands.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Stage {
    /// 起草中.
    Drafting(Drafting),
    /// 已报送.
    Submitted(Submitted),
    /// 已退回.
    Returned(Returned),
    /// 已审签.
    SignedOff(SignedOff),
    /// 已印发.
    Issued(Issued),
}

impl Default for Stage {
    fn default() -> Self {
        Self::Drafting(Drafting::new())
    }
}

impl Stage {
    /// The table of transitions. `None` where the event makes no sense at this stage.
    pub(super) fn after(self, on: NaiveDate, event: &Event) -> Option<Self> {
        Some(match (self, event) {
            (Self::Drafting(stage), Event::DocumentDrafted { .. }) => Self::Drafting(stage.draft()),
            (Self::Drafting(stage), Event::DocumentSubmitted) => Self::Submitted(stage.submit(on)),
            (Self::Drafting(stage), Event::DocumentSignedOff { .. }) => Self::SignedOff(stage.sign_off(on)),
            (Self::Drafting(stage), Event::DocumentIssued) => Self::Issued(stage.issue(on)),

            (Self::Submitted(stage), Event::DocumentReturned) => Self::Returned(stage.send_back(on)),
            (Self::Submitted(stage), Event::DocumentSignedOff { .. }) => Self::SignedOff(stage.sign_off(on)),
            (Self::Submitted(stage), Event::DocumentIssued) => Self::Issued(stage.issue(on)),

            (Self::Returned(stage), Event::DocumentDrafted { .. }) => Self::Drafting(stage.draft()),
            (Self::Returned(stage), Event::DocumentSubmitted) => Self::Submitted(stage.submit(on)),

            (Self::SignedOff(stage), Event::DocumentSignedOff { .. }) => Self::SignedOff(stage.sign_off()),
            (Self::SignedOff(stage), Event::DocumentIssued) => Self::Issued(stage.issue(on)),

            (Self::Issued(stage), Event::DocumentSignedOff { .. }) => Self::Issued(stage.sign_off(on)),

            // What interprets the document stands beside its stages.
            (stage, event) if !event.verb().is_of_document() => stage,
            _ => return None,
        })
    }

    /// The verbs of the document that make sense at this stage. What interprets it can be drafted, signed off and published
    /// at any.
    #[must_use]
    pub const fn expects(self) -> &'static [Verb] {
        match self {
            Self::Drafting(_) => &[Verb::DraftDocument, Verb::Submit, Verb::SignDocument, Verb::Issue],
            Self::Submitted(_) => &[Verb::SendBack, Verb::SignDocument, Verb::Issue],
            Self::Returned(_) => &[Verb::DraftDocument, Verb::Submit],
            Self::SignedOff(_) => &[Verb::SignDocument, Verb::Issue],
            Self::Issued(_) => &[Verb::SignDocument],
        }
    }

    /// The stage in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Drafting(_) => Text::literal("起草中", "drafting"),
            Self::Submitted(_) => Text::literal("已报送", "submitted"),
            Self::Returned(_) => Text::literal("已退回", "returned"),
            Self::SignedOff(_) => Text::literal("已审签", "signed off"),
            Self::Issued(_) => Text::literal("已印发", "issued"),
        }
    }

    /// The day of the submission that stands (报送之日): one that was sent back does not.
    #[must_use]
    pub const fn submitted_on(self) -> Option<NaiveDate> {
        match self {
            Self::Submitted(Submitted { on }) => Some(on),
            Self::SignedOff(SignedOff { submitted, .. }) | Self::Issued(Issued { submitted, .. }) => submitted,
            Self::Drafting(_) | Self::Returned(_) => None,
        }
    }

    /// The day on which the last submission was sent back (退回之日), where the document has not moved since.
    #[must_use]
    pub const fn returned_on(self) -> Option<NaiveDate> {
        match self {
            Self::Returned(Returned { on }) => Some(on),
            _ => None,
        }
    }

    /// The day of the first sign-off (审签之日).
    #[must_use]
    pub const fn signed_off_on(self) -> Option<NaiveDate> {
        match self {
            Self::SignedOff(SignedOff { on, .. }) => Some(on),
            Self::Issued(Issued { signed, .. }) => signed,
            Self::Drafting(_) | Self::Submitted(_) | Self::Returned(_) => None,
        }
    }

    /// The day of issue (印发之日).
    #[must_use]
    pub const fn issued_on(self) -> Option<NaiveDate> {
        match self {
            Self::Issued(Issued { on, .. }) => Some(on),
            _ => None,
        }
    }

    /// The day on which the document was handed over for good: submitted, or else signed off, or else issued.
    #[must_use]
    pub fn handed_over_on(self) -> Option<NaiveDate> {
        self.submitted_on().or(self.signed_off_on().into_iter().chain(self.issued_on()).min())
    }
}
