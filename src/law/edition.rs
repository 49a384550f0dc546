//! One edition of the national Regulation, as the rules it holds.

use crate::citation::{Cited, Code, Provision};
use crate::norm::{Definition, FollowUp, Ground, Limb, Period, Purpose, ReplyGate, ReplyKind};

/// An edition of the Government Information Disclosure Regulation (政府信息公开条例): its definition, its grounds,
/// its tests of proactive disclosure, its gates and its periods, each in the order of the articles.
#[derive(Debug, PartialEq, Eq)]
pub struct Edition {
    pub(super) code: Code,
    pub(super) definition: Definition,
    pub(super) grounds: &'static [Ground],
    pub(super) proactive: &'static [Limb],
    pub(super) gates: &'static [ReplyGate],
    pub(super) periods: &'static [(Purpose, Cited<Period>)],
    pub(super) replies: &'static [(ReplyKind, Provision)],
    pub(super) follow_ups: &'static [(FollowUp, Provision)],
}

impl Edition {
    /// The code of its instrument: `national.2019` or `national.2007`.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// What is government information (政府信息).
    #[must_use]
    pub const fn definition(&self) -> &Definition {
        &self.definition
    }

    /// The grounds for withholding.
    #[must_use]
    pub const fn grounds(&self) -> &'static [Ground] {
        self.grounds
    }

    /// The tests of proactive disclosure; any one is enough.
    #[must_use]
    pub const fn proactive(&self) -> &'static [Limb] {
        self.proactive
    }

    /// The gates of an application, in the conventional order.
    #[must_use]
    pub const fn gates(&self) -> &'static [ReplyGate] {
        self.gates
    }

    /// The periods it sets.
    #[must_use]
    pub const fn periods(&self) -> &'static [(Purpose, Cited<Period>)] {
        self.periods
    }

    /// The provision of a duty that goes with an answer; `None` where the edition has none.
    #[must_use]
    pub fn follow_up(&self, duty: FollowUp) -> Option<Provision> {
        self.follow_ups.iter().find(|(one, _)| *one == duty).map(|(_, by)| *by)
    }

    /// The kind of answer with its provision, where the substance of an application is reached.
    #[must_use]
    pub fn reply(&self, kind: ReplyKind) -> Option<Cited<ReplyKind>> {
        self.replies.iter().find(|(one, _)| *one == kind).map(|(_, by)| Cited::new(kind, *by))
    }
}
