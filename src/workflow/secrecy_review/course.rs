//! What is known of one draft on its way through the review, whatever the stage.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

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
    pub(super) ruled: Rulings,
    pub(super) processed: Option<Processed>,
    pub(super) declassified: Option<NaiveDate>,
    /// When the filing of that was done, where a review before this one did it.
    #[serde(skip)]
    pub(super) filed: Option<NaiveDate>,
}

/// What was determined, question by question: what somebody with power has said, and what another without it has said since of a doubt that was
/// raised anew. The one takes nothing from the other.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Rulings {
    with_power: [Option<Ruled>; 3],
    without: [Option<Ruled>; 3],
}

impl Rulings {
    /// Nothing was determined.
    pub(super) const NONE: Self = Self { with_power: [None; 3], without: [None; 3] };

    /// Whoever has power answers a doubt that was answered without it; whoever has none takes nothing from what one with power has said, and
    /// leaves the doubt.
    fn settle(&mut self, ruled: Ruled) {
        match ruled.power {
            Truth::Yes => {
                *on(&mut self.with_power, ruled.doubt) = Some(ruled);
                *on(&mut self.without, ruled.doubt) = None;
            }
            Truth::No | Truth::Open => *on(&mut self.without, ruled.doubt) = Some(ruled),
        }
    }

    /// Each that was given, those with power first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Ruled> {
        self.with_power.iter().chain(&self.without).flatten()
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Ruled> {
        self.with_power.iter_mut().chain(&mut self.without).flatten()
    }
}

/// What was determined of a question.
const fn on(rulings: &mut [Option<Ruled>; 3], doubt: Doubt) -> &mut Option<Ruled> {
    let [secrecy, beyond, disclosability] = rulings;
    match doubt {
        Doubt::Secrecy => secrecy,
        Doubt::BeyondClassificationPower => beyond,
        Doubt::Disclosability => disclosability,
    }
}

impl Default for Rulings {
    fn default() -> Self {
        Self::NONE
    }
}

impl Serialize for Rulings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
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
    /// Whether whoever determined it had power over the question that day.
    #[serde(skip)]
    pub(super) power: Truth,
    /// The entries of the journal by which the doubt was raised, and answered.
    #[serde(skip)]
    pub(super) entries: [usize; 2],
}

impl Ruled {
    /// The entry of the journal by which the doubt was raised.
    pub(super) const fn raised(&self) -> usize {
        let [raised, _] = self.entries;
        raised
    }

    /// Whether it speaks of the version under review, and nothing has ended it.
    pub(super) const fn stands(self) -> bool {
        !self.superseded && !self.ended
    }
}

/// What outlasts a draft that is sent back, or was disposed of: a form that is filled in anew undoes no determination.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Past {
    pub(super) ruled: Rulings,
    pub(super) declassified: Option<NaiveDate>,
    #[serde(skip)]
    pub(super) filed: Option<NaiveDate>,
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
    pub(super) fn settle(mut self, ruled: Ruled) -> Self {
        self.ruled.settle(ruled);
        self
    }

    pub(super) const fn opined(self) -> Self {
        Self { opined: true, bare: false, ..self }
    }

    /// Sent back. Whether what is prepared anew is the version that was processed nobody knows.
    pub(super) fn past(mut self) -> Past {
        if self.processed.is_some() {
            self.ruled.iter_mut().for_each(|ruled| ruled.superseded = false);
        }
        self.at_its_end()
    }

    /// Disposed of: what was processed is the version that is there.
    pub(super) const fn at_its_end(self) -> Past {
        Past { ruled: self.ruled, declassified: self.declassified, filed: self.filed }
    }

    /// Under review: anew, where the leader has refused before.
    pub(super) const fn under_review(self) -> Stage {
        let stage = UnderReview { course: self };
        if self.refusals > 0 { Stage::ReReview(stage) } else { Stage::UnderReview(stage) }
    }
}
