//! What the law asks for beside the answer.

use super::ask::Question;
use super::decide::Decision;
use super::part::AgencyChoice;
use crate::citation::{Cited, Code, Provision};
use crate::fact::{Doubt, Fact, FactSet, Truth};
use crate::norm::{Certainty, FollowUp, Ground, Mode};

const THIRD_PARTY: Code = Code::literal("third_party");
pub(crate) const SECRECY_UNSETTLED: Code = Code::literal("secrecy_unsettled");
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
        DUTIES.into_iter().filter(|duty| self.calls_for(*duty)).filter_map(|duty| {
            let by = if duty == FollowUp::Refer { self.referred_under() } else { None };
            Some(Cited::new(duty, by.or_else(|| self.regime.substance().follow_up(duty))?))
        })
    }

    /// The provision that refers the doubt at hand: each of the three has its own.
    fn referred_under(&self) -> Option<Provision> {
        let held = self.held().map(|ground| self.by(ground)).next();
        held.or_else(|| match self.ask().iter().find_map(Question::refer)? {
            Doubt::Disclosability => None,
            doubt => {
                self.regime.substance().ground(Some(SECRECY_UNSETTLED)).map_or(Some(doubt.by()), |one| Some(one.by()))
            }
        })
    }

    /// The grounds that hold the part until a body with power has determined it.
    fn held(&self) -> impl Iterator<Item = &'static Ground> + use<'_, 'a> {
        self.grounds().filter(|ground| {
            ground.certainty() == Certainty::AwaitsDetermination && ground.code() != AWAITS_FRESH_REVIEW
        })
    }

    /// Whether something that matters was asked and not established.
    fn refers_a_doubt(&self) -> bool {
        !self.part.facts.unknown().is_empty() && self.ask().iter().any(|asked| asked.refer().is_some())
    }

    fn calls_for(&self, duty: FollowUp) -> bool {
        let on_request = self.part.mode == Mode::OnRequest;
        let yes = self.known.yes();
        let third_party_harmed = || {
            let ground = self.regime.substance().ground(Some(THIRD_PARTY));
            ground.is_some_and(|ground| self.status(ground).met == Truth::Yes)
        };
        match duty {
            FollowUp::ReviewBeforeRelease => self.action() == Some(AgencyChoice::Disclose),
            FollowUp::FreshReview => {
                let held = self.grounds().find(|ground| ground.code() == AWAITS_FRESH_REVIEW);
                held.is_some_and(|ground| self.status(ground).opened != Truth::Yes)
            }
            FollowUp::Refer => self.held().next().is_some() || self.refers_a_doubt(),
            FollowUp::ConsultThirdParty => {
                const HEARD: FactSet = FactSet::of(&[
                    Fact::THIRD_PARTY_CONSULTED,
                    Fact::THIRD_PARTY_CONSENTS,
                    Fact::THIRD_PARTY_OBJECTS,
                    Fact::REASONABLE_OBJECTION,
                ]);
                on_request && !yes.intersects(HEARD) && third_party_harmed()
            }
            FollowUp::NotifyThirdParty => {
                on_request
                    && yes.has(Fact::GRAVE_PUBLIC_INTEREST)
                    && !yes.has(Fact::THIRD_PARTY_CONSENTS)
                    && self.action() == Some(AgencyChoice::Disclose)
                    && third_party_harmed()
            }
            FollowUp::GiveReasons => on_request && self.action() == Some(AgencyChoice::Withhold),
            FollowUp::Reassess => self.action() == Some(AgencyChoice::Withhold),
        }
    }
}
