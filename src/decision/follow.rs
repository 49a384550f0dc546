//! What the law asks for beside the answer.

use super::decide::Decision;
use super::outcome::Outcome;
use super::part::AgencyChoice;
use crate::citation::{Cited, Code};
use crate::fact::{Fact, FactSet, Truth};
use crate::norm::{Certainty, FollowUp, Mode};

const THIRD_PARTY: Code = Code::literal("third_party");
const AWAITS_FRESH_REVIEW: Code = Code::literal("awaits_fresh_review");

impl<'a> Decision<'a> {
    /// What the law asks for beside the answer, each with its provision.
    pub fn follow_ups(&self) -> impl Iterator<Item = Cited<FollowUp>> + use<'_, 'a> {
        const DUTIES: [FollowUp; 7] = [
            FollowUp::ReviewBeforeRelease,
            FollowUp::FreshReview,
            FollowUp::Refer,
            FollowUp::ConsultThirdParty,
            FollowUp::NotifyThirdParty,
            FollowUp::GiveReasons,
            FollowUp::Reassess,
        ];
        DUTIES
            .into_iter()
            .filter(|duty| self.calls_for(*duty))
            .filter_map(|duty| self.regime.substance().follow_up(duty).map(|by| Cited::new(duty, by)))
    }

    fn calls_for(&self, duty: FollowUp) -> bool {
        let on_request = self.part.mode == Mode::OnRequest;
        let yes = self.known.yes();
        let third_party = || self.regime.substance().grounds().iter().find(|ground| ground.code() == THIRD_PARTY);
        match duty {
            FollowUp::ReviewBeforeRelease => self.action() == Some(AgencyChoice::Disclose),
            FollowUp::FreshReview => {
                let held = self.grounds().find(|ground| ground.code() == AWAITS_FRESH_REVIEW);
                held.is_some_and(|ground| self.status(ground).opened != Truth::Yes)
            }
            FollowUp::Refer => {
                let mut held = self.grounds().filter(|ground| ground.certainty() == Certainty::AwaitsDetermination);
                held.any(|ground| ground.code() != AWAITS_FRESH_REVIEW)
                    || self.ask().iter().any(|question| question.refer().is_some())
            }
            FollowUp::ConsultThirdParty => {
                const ANSWERS: FactSet =
                    FactSet::of(&[Fact::THIRD_PARTY_CONSENTS, Fact::THIRD_PARTY_OBJECTS, Fact::REASONABLE_OBJECTION]);
                let answered = ANSWERS.intersects(self.known.open().complement());
                on_request && !answered && third_party().is_some_and(|ground| self.status(ground).met == Truth::Yes)
            }
            FollowUp::NotifyThirdParty => {
                on_request
                    && yes.has(Fact::GRAVE_PUBLIC_INTEREST)
                    && !yes.has(Fact::THIRD_PARTY_CONSENTS)
                    && self.judged.effective.single().is_some_and(|outcome| outcome <= Outcome::MayWithhold)
                    && third_party().is_some_and(|ground| self.status(ground).met == Truth::Yes)
            }
            FollowUp::GiveReasons => on_request && self.action() == Some(AgencyChoice::Withhold),
            FollowUp::Reassess => self.action() == Some(AgencyChoice::Withhold),
        }
    }
}
