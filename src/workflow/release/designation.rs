//! What a label to withhold is worth.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::release::Labelled;
use super::{GateState, Missing, Release, Results};
use crate::citation::Text;
use crate::citation::coded::beside;
use crate::fact::{FactSet, Truth};
use crate::law::index;
use crate::norm::{Attribute, Closing, Gate};
use crate::regime::{Jurisdiction, Regime};
use crate::workflow::application::ground::{is_no_ground, not_in_force};

/// What a label to withhold is worth (拟确定为不予公开). It publishes nothing whatever it is worth, and it is no ground: arts. 14
/// to 16 decide.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "a label has effect or has not, and then for one of these reasons")]
pub enum Designation {
    /// No text asks anything for it.
    Free,
    /// It has effect.
    Effective {
        /// 自我审查: the one whose consent it needs drafted it. No text has a substitute, so it is flagged.
        self_reviewed: bool,
    },
    /// The consent is pending; silence gives none.
    Pending,
    /// The consent was refused.
    Refused,
    /// 无法律依据: without a basis no consent helps. A provision that does not exist, that was not in force when the draft was labelled, or by
    /// which the Regulation withholds nothing is none; of one that the library does not know the host answers for that. What was found to be closed
    /// by no ground has none, whatever the label names.
    Invalid,
    /// Whether anything is asked turns on these facts.
    #[serde(serialize_with = "facts")]
    Undetermined(FactSet),
}

fn facts<S: Serializer>(facts: &FactSet, serializer: S) -> Result<S::Ok, S::Error> {
    beside("facts", facts, serializer)
}

impl Designation {
    /// Whether the label has no effect, for certain.
    pub(crate) const fn is_idle(self) -> bool {
        matches!(self, Self::Pending | Self::Refused | Self::Invalid)
    }

    /// In words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Free => Text::literal("文本未作要求", "no text asks anything for it"),
            Self::Effective { self_reviewed: false } => Text::literal("有效", "effective"),
            Self::Effective { self_reviewed: true } => {
                Text::literal("有效（起草机关自行审查同意）", "effective (consented to by its own drafter)")
            }
            Self::Pending => Text::literal("待审查同意，尚无效力", "pending: no effect yet"),
            Self::Refused => Text::literal("未获同意，无效力", "consent refused: no effect"),
            Self::Invalid => Text::literal("无法律依据，无效", "invalid: no legal basis"),
            Self::Undetermined(_) => Text::literal("取决于未查明的事实", "turns on facts that are not known"),
        }
    }
}

impl Release {
    /// What a label to withhold is worth; `None` where the label does not say so.
    #[must_use]
    pub fn designation(&self, regime: &Regime<'_>, results: &Results<'_>) -> Option<Designation> {
        if self.attribute() != Some(Attribute::Withheld) {
            return None;
        }
        let mut worth = Designation::Free;
        for (gate, state) in self.gates(regime, results) {
            if !gate.of_attributes().contains(&Attribute::Withheld) {
                continue;
            }
            match state {
                GateState::NotStanding => {}
                GateState::Closed(_) | GateState::Excepted(_) => {
                    let self_reviewed = self.consented_to_itself(gate);
                    worth = match worth {
                        Designation::Free => Designation::Effective { self_reviewed },
                        Designation::Effective { self_reviewed: before } => {
                            Designation::Effective { self_reviewed: before || self_reviewed }
                        }
                        worse => worse,
                    };
                }
                // Whether it stands at all is open.
                GateState::Open(_) if !results.may_except(gate).is_empty() => {
                    worth = Designation::Undetermined(results.may_except(gate));
                }
                // Without a basis nothing else matters.
                GateState::Open(Missing::Fields(_)) => return Some(Designation::Invalid),
                GateState::Open(Missing::Facts(facts)) => worth = Designation::Undetermined(facts),
                GateState::Open(Missing::Refused(_)) => worth = Designation::Refused,
                GateState::Open(_) => worth = Designation::Pending,
            }
        }
        Some(match worth {
            // A consent reviews a basis and creates none.
            Designation::Effective { .. } if results.is_found_open() => Designation::Invalid,
            worth => worth,
        })
    }

    /// Whether the label names a basis for withholding that can bear none, by the texts of the day of the label.
    pub(super) fn withholds_groundlessly(&self, place: &Jurisdiction) -> bool {
        let label = self.acts.label.filter(|label| label.attribute == Some(Attribute::Withheld));
        let named = label.and_then(|label| Some((label.basis?, place.on(label.on).ok()?)));
        named.is_some_and(|(named, then)| {
            index::exists(named) == Truth::No || is_no_ground(&named, &then) || not_in_force(&named, &then, then.day())
        })
    }

    /// The same as if its label said so: putting it away says it, whatever the label says.
    pub(crate) fn as_withheld(&self, on: NaiveDate) -> Self {
        let mut withheld = self.clone();
        if withheld.attribute() != Some(Attribute::Withheld) {
            withheld.acts.label = Some(Labelled::withheld_unstated(on));
        }
        withheld
    }

    /// Whether the one that drafted it gave the consent that a gate asks for.
    fn consented_to_itself(&self, gate: &Gate) -> bool {
        let Closing::Approved(roles) = gate.closes() else { return false };
        self.approvals().any(|one| roles.contains(&one.capacity()) && Some(one.by()) == self.drafter)
    }
}
