//! What happened beside the stages: days and findings, without order among themselves.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::extension::{self, Extension};
use super::{Event, Objection, RecordAnswer, Remedy, RemedyResult};
use crate::citation::Code;
use crate::norm::{AnswerContent, Grievance, Intake, Period, RequestContents, Route};

/// Why a count began (起算).
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Began {
    /// 收到申请: with the receipt of the application; which day that is, the channel and the confirmation say.
    Receipt {
        /// How it arrived.
        intake: Intake,
        /// The day on which it was confirmed.
        confirmed: Option<NaiveDate>,
    },
    /// 收到补正: with the receipt of the corrected application.
    Correction {
        /// The day on which the correction was asked for.
        asked: NaiveDate,
        /// Whether one had come in before.
        again: bool,
        /// In which round it was asked for.
        #[serde(skip)]
        round: u16,
        /// What was asked for.
        items: RequestContents,
        /// The day of the next notice before it came in, and what that asked for.
        #[serde(serialize_with = "asked_again")]
        then: Option<(NaiveDate, RequestContents)>,
        /// The day on which the last notice was served.
        served: Option<NaiveDate>,
        /// The day on which the first of its notices that was served was.
        #[serde(skip)]
        told: Option<NaiveDate>,
        /// The time that the last one set.
        within: Option<Period>,
    },
    /// 缴费: from the day after payment.
    Payment {
        /// The day on which the fee was asked for.
        asked: NaiveDate,
        /// Whether one had been paid before.
        again: bool,
        /// The day on which the notice was served.
        served: Option<NaiveDate>,
    },
    /// 责令答复: with the receipt of the decision.
    Order {
        /// In which remedy.
        remedy: Remedy,
        /// Within which time.
        within: Option<Period>,
    },
}

/// A count of the time to answer.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Count {
    pub(super) on: NaiveDate,
    pub(super) began: Began,
}

impl Count {
    /// The day of what began it, which itself is not counted: of arrival, for an application.
    #[must_use]
    pub const fn on(self) -> NaiveDate {
        self.on
    }

    /// What began it.
    #[must_use]
    pub const fn began(self) -> Began {
        self.began
    }
}

/// What the applicant was asked for and is waited for.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Waiting {
    pub(super) asked: NaiveDate,
    pub(super) items: RequestContents,
    #[serde(serialize_with = "asked_again")]
    pub(super) then: Option<(NaiveDate, RequestContents)>,
    pub(super) served: Option<NaiveDate>,
    #[serde(skip)]
    pub(super) told: Option<NaiveDate>,
    pub(super) within: Option<Period>,
}

/// Writes what was asked for after that by the names of its parts.
#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
pub(super) fn asked_again<S: Serializer>(
    then: &Option<(NaiveDate, RequestContents)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Asked {
        asked: NaiveDate,
        items: RequestContents,
    }
    then.map(|(asked, items)| Asked { asked, items }).serialize(serializer)
}

/// Something that was found on a day.
pub(super) type Found = Option<(NaiveDate, bool)>;

/// What happened beside the stages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Acts {
    pub(super) counts: Vec<Count>,
    /// 阅读、视听障碍.
    pub(super) needs_help: bool,
    pub(super) extensions: Vec<Extension>,
    pub(super) hand_over: Option<HandOver>,
    /// In how many rounds a correction was asked for: notices that follow one another before it comes in are one.
    pub(super) corrections_asked: u16,
    /// What each of these notices asked for, by its round.
    #[serde(skip)]
    pub(super) asked_for: Vec<(u16, RequestContents)>,
    pub(super) clear: Found,
    pub(super) reasons_asked: Option<NaiveDate>,
    pub(super) reasons_given: Option<NaiveDate>,
    pub(super) reasonable: Found,
    pub(super) delayed: Vec<(NaiveDate, NaiveDate)>,
    pub(super) searched: Found,
    pub(super) proposed: Option<NaiveDate>,
    pub(super) in_scope: Found,
    pub(super) made_proactive: Option<NaiveDate>,
    /// What may be complained of in the last answer, and whether it told of each remedy.
    pub(super) grievance: Option<Grievance>,
    pub(super) remedies_told: Told,
    /// Whether the last reply discloses against a third party's will, for the public interest.
    pub(super) overriding: bool,
    pub(super) told: Vec<Code>,
    pub(super) remedies: Vec<Taken>,
}

/// Which remedies the last answer told of.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub(super) struct Told {
    pub(super) reconsideration: bool,
    pub(super) suit: bool,
}

/// A hand-over inside the agency.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub(super) struct HandOver {
    /// The day of the first one.
    pub(super) on: NaiveDate,
    pub(super) to: Code,
    pub(super) formalities: bool,
    pub(super) reported: Option<NaiveDate>,
}

/// A remedy that was taken, and how it ended.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Taken {
    pub(super) on: NaiveDate,
    pub(super) remedy: Remedy,
    pub(super) over: Grievance,
    pub(super) result: Option<(NaiveDate, RemedyResult)>,
}

impl Taken {
    /// The day on which it was taken.
    #[must_use]
    pub const fn on(self) -> NaiveDate {
        self.on
    }

    /// Which.
    #[must_use]
    pub const fn remedy(self) -> Remedy {
        self.remedy
    }

    /// Over what.
    #[must_use]
    pub const fn over(self) -> Grievance {
        self.over
    }

    /// The day on which it ended, and how.
    #[must_use]
    pub const fn result(self) -> Option<(NaiveDate, RemedyResult)> {
        self.result
    }
}

impl Acts {
    /// Takes what happened beside the stages. What it waited for, if anything, is what the correction or the payment came upon.
    pub(super) fn take(&mut self, on: NaiveDate, event: &Event, waiting: Option<Waiting>) {
        match event {
            Event::Replied { reply } => {
                self.overriding = reply.objection() == Some(Objection::OverriddenForPublicInterest);
                self.grievance = Some(reply.grievance());
                // What was told wrongly was not told.
                let told = reply.says().contains(&AnswerContent::Remedies);
                let named = |routes: &[Route]| reply.route_told().is_none_or(|route| routes.contains(&route));
                self.remedies_told = Told {
                    reconsideration: told && named(&[Route::ReconsiderationFirst, Route::Either]),
                    suit: told && named(&[Route::Either]),
                };
            }
            Event::RecordAnswered { answer } => {
                self.grievance = (*answer != RecordAnswer::Corrected).then_some(Grievance::RecordNotCorrected);
                self.remedies_told = Told::default();
            }
            Event::Arrived { intake, request } => {
                self.needs_help = request.needs_help();
                self.counts.push(Count { on, began: Began::Receipt { intake: *intake, confirmed: None } });
            }
            Event::Confirmed => {
                if let Some(Count { began: Began::Receipt { confirmed, .. }, .. }) = self.counts.first_mut() {
                    *confirmed = Some(on);
                }
            }
            Event::CorrectionAsked { items, .. } => {
                self.corrections_asked = self.corrections_asked.saturating_add(u16::from(waiting.is_none()));
                self.asked_for.push((self.corrections_asked, RequestContents::of(items)));
            }
            Event::Corrected => {
                let round = self.corrections_asked;
                let items = RequestContents::default();
                let unasked = Waiting { asked: on, items, then: None, served: None, told: None, within: None };
                let Waiting { asked, items, then, served, told, within } = waiting.unwrap_or(unasked);
                let began = Began::Correction { asked, again: round > 1, round, items, then, served, told, within };
                self.counts.push(Count { on, began });
                self.clear = None;
            }
            Event::FeePaid => {
                let again = self.counts.iter().any(|count| matches!(count.began, Began::Payment { .. }));
                let (asked, served) = waiting.map_or((on, None), |one| (one.asked, one.served));
                self.counts.push(Count { on, began: Began::Payment { asked, again, served } });
            }
            Event::RemedyDecided { remedy, result, answer_anew, within } => {
                let Some(taken) =
                    self.remedies.iter_mut().find(|taken| taken.remedy == *remedy && taken.result.is_none())
                else {
                    return;
                };
                taken.result = Some((on, *result));
                if *answer_anew {
                    self.corrections_asked = 0;
                    self.asked_for.clear();
                    self.counts.push(Count { on, began: Began::Order { remedy: *remedy, within: *within } });
                }
            }
            Event::RemedySought { remedy, over } => {
                self.remedies.push(Taken { on, remedy: *remedy, over: *over, result: None });
            }
            Event::HandedOver { to, formalities } => {
                let first = self.hand_over.map_or(on, |one| one.on);
                self.hand_over = Some(HandOver { on: first, to: *to, formalities: *formalities, reported: None });
            }
            Event::ResultReported => {
                if let Some(hand_over) = &mut self.hand_over {
                    hand_over.reported = hand_over.reported.or(Some(on));
                }
            }
            Event::ClarityFound { clear } => self.clear = Some((on, *clear)),
            Event::ReasonsAsked => self.reasons_asked = self.reasons_asked.or(Some(on)),
            Event::ReasonsGiven => self.reasons_given = self.reasons_given.or(Some(on)),
            Event::ReasonsFound { reasonable } => self.reasonable = Some((on, *reasonable)),
            Event::Delayed { until } => self.delayed.push((on, *until)),
            Event::Searched { found } => self.searched = Some((on, *found)),
            Event::ExtensionApproved { days, by } => extension::consent(&mut self.extensions, by.capacity(), on, *days),
            Event::ExtensionNotified { days } => extension::tell(&mut self.extensions, on, *days),
            Event::ThirdPartyTold { with } => self.told.push(*with),
            Event::ProactiveProposed => self.proposed = self.proposed.or(Some(on)),
            Event::ProposalExamined { in_scope } => self.in_scope = Some((on, *in_scope)),
            Event::MadeProactive => self.made_proactive = self.made_proactive.or(Some(on)),
            _ => {}
        }
    }

    /// The day on which an answer was delayed, and to which, where the reasons were found reasonable.
    pub(super) fn delayed_reasonably(&self) -> Option<(NaiveDate, NaiveDate)> {
        self.delayed.last().copied().filter(|_| self.reasonable.is_some_and(|(_, reasonable)| reasonable))
    }
}
