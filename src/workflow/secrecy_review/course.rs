//! What is known of one draft on its way through the review, whatever the stage.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::referral::power;
use super::stage::Stage;
use super::verbs::UnderReview;
use super::{ReleaseForm, Ruling};
use crate::fact::{Doubt, Truth};
use crate::law::national::secrets::Level;
use crate::norm::{Role, Tier};

/// What is known of one submitted draft on its way.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Course {
    /// Which entry of the journal the form is.
    #[serde(skip)]
    pub(super) form: usize,
    pub(super) release: Option<ReleaseForm>,
    #[serde(serialize_with = "preliminary")]
    pub(super) preliminary: Option<(NaiveDate, bool)>,
    pub(super) submitted: NaiveDate,
    /// Whether an opinion of whatever kind has been given; a bare one is none.
    pub(super) opined: bool,
    /// Whether a bare disagreement, which is no opinion, is the last that was said.
    pub(super) bare: bool,
    /// How often the leader did not approve.
    pub(super) refusals: u16,
    /// What was determined, question by question.
    #[serde(serialize_with = "determined")]
    pub(super) ruled: [Option<Ruled>; 3],
    pub(super) processed: Option<Processed>,
    pub(super) declassified: Option<NaiveDate>,
}

/// Writes what was determined, without the questions that nobody determined.
fn determined<S: Serializer>(ruled: &[Option<Ruled>; 3], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(ruled.iter().flatten())
}

/// Writes a preliminary opinion by the names of its parts.
#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
pub(super) fn preliminary<S: Serializer>(given: &Option<(NaiveDate, bool)>, serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Given {
        on: NaiveDate,
        disclose: bool,
    }
    given.map(|(on, disclose)| Given { on, disclose }).serialize(serializer)
}

/// What somebody determined.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Ruled {
    pub(super) doubt: Doubt,
    pub(super) level: Option<Level>,
    pub(super) kind: Role,
    pub(super) tier: Tier,
    pub(super) ruling: Ruling,
    /// What is under review was processed after it, and is another version than was determined.
    pub(super) superseded: bool,
    /// 已解密: it was declassified since, so that ruling is spent; a fresh review follows.
    pub(super) ended: bool,
}

impl Ruled {
    fn has_power(self) -> bool {
        self.power() == Truth::Yes
    }

    /// Whether whoever determined it has power over the question.
    pub(super) fn power(self) -> Truth {
        power(self.kind, self.tier, self.doubt, self.level)
    }

    /// Whether it speaks of the version under review, and nothing has ended it.
    pub(super) const fn stands(self) -> bool {
        !self.superseded && !self.ended
    }
}

/// What outlasts a draft that is sent back: a form that is filled in anew undoes no determination.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Past {
    #[serde(serialize_with = "determined")]
    pub(super) ruled: [Option<Ruled>; 3],
    pub(super) declassified: Option<NaiveDate>,
}

/// The version that is reviewed, where what is partly secret was processed.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Processed {
    pub(super) state_secret: Option<bool>,
    pub(super) still_endangers: Option<bool>,
    /// In which capacity the severing was confirmed.
    pub(super) confirmed: Option<Role>,
}

impl Course {
    /// What somebody without power says later takes nothing from what one with power has said.
    pub(super) fn settle(mut self, ruled: Ruled) -> Self {
        let [secrecy, beyond, disclosability] = &mut self.ruled;
        let place = match ruled.doubt {
            Doubt::Secrecy => secrecy,
            Doubt::BeyondClassificationPower => beyond,
            Doubt::Disclosability => disclosability,
        };
        if ruled.has_power() || !place.is_some_and(Ruled::has_power) {
            *place = Some(ruled);
        }
        self
    }

    pub(super) const fn opined(self) -> Self {
        Self { opined: true, bare: false, ..self }
    }

    /// Sent back. Whether what is prepared anew is the version that was processed nobody knows.
    pub(super) fn past(self) -> Past {
        let ruled = self.ruled.map(|ruled| ruled.map(|ruled| Ruled { superseded: false, ..ruled }));
        Past { ruled, declassified: self.declassified }
    }

    /// Under review: anew, where the leader has refused before.
    pub(super) const fn under_review(self) -> Stage {
        let stage = UnderReview { course: self };
        if self.refusals > 0 { Stage::ReReview(stage) } else { Stage::UnderReview(stage) }
    }
}
