//! Where a review stands, and the one table of transitions.

use chrono::NaiveDate;
use serde::Serialize;

use super::course::{Course, Ruled, Rulings};
use super::verbs::{
    Approved, AwaitingLeader, Disposed, Prepared, Recorded, Redacting, Referred, Returned, UnderReview, Unsure,
};
use super::{Event, Opinion, Ruling, Verb};
use crate::citation::Text;
use crate::fact::Doubt;
use crate::norm::{OpinionKind, Role};

/// Where a review stands.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the grid of stages and verbs is closed and tested whole")]
pub enum Stage {
    /// 已填表.
    Prepared(Prepared),
    /// 审查中.
    UnderReview(UnderReview),
    /// 重新审查: the leader did not approve.
    ReReview(UnderReview),
    /// 不能确定.
    Unsure(Unsure),
    /// 已报请确定.
    Referred(Referred),
    /// 非密处理中.
    Redacting(Redacting),
    /// 待主管领导审批.
    AwaitingLeader(AwaitingLeader),
    /// 已批准.
    Approved(Approved),
    /// 已处置.
    Disposed(Disposed),
    /// 已存档.
    Recorded(Recorded),
    /// 已退回.
    Returned(Returned),
}

impl Stage {
    /// The table of transitions. `None` where the event makes no sense at this stage.
    #[inline]
    pub(super) fn after(self, entry: usize, on: NaiveDate, event: &Event) -> Option<Self> {
        Some(match (self, event) {
            (Self::Prepared(Prepared { past, .. }) | Self::Returned(Returned { past }), Event::Prepared { form }) => {
                Self::Prepared(Prepared::new(entry, form).with_past(past))
            }
            // What was disposed of is reviewed anew in another version, or to go out in another way.
            (Self::Disposed(disposed) | Self::Recorded(Recorded { disposed }), Event::Prepared { form }) => {
                Self::Prepared(disposed.prepare_anew(entry, form))
            }
            (Self::Prepared(stage), Event::PreliminaryOpinion { disclose, .. }) => {
                Self::Prepared(stage.give_preliminary_opinion(on, *disclose))
            }
            (Self::Prepared(stage), Event::Submitted) => Self::UnderReview(stage.submit(on)),
            (Self::Prepared(stage), Event::Returned { .. }) => Self::Returned(stage.send_back()),

            (Self::UnderReview(stage), Event::Opined { .. }) if event.is_bare() => {
                Self::UnderReview(stage.opine_bare())
            }
            (Self::ReReview(stage), Event::Opined { .. }) if event.is_bare() => Self::ReReview(stage.opine_bare()),
            (Self::UnderReview(stage) | Self::ReReview(stage), Event::Opined { opinion, .. }) => match opinion {
                Opinion::Uncertain { doubt, level } => Self::Unsure(stage.doubt(entry, on, *doubt, *level)),
                Opinion::PartlySecret => Self::Redacting(stage.find_partly_secret()),
                opinion => Self::AwaitingLeader(stage.opine(on, opinion.kind())),
            },
            (Self::UnderReview(stage) | Self::ReReview(stage), Event::Returned { .. }) => {
                Self::Returned(stage.send_back())
            }

            // What lies beyond the agency's power no look inside the house settles.
            (Self::Unsure(stage), Event::CheckedInHouse { settled: true, .. })
                if stage.doubt != Doubt::BeyondClassificationPower =>
            {
                stage.course.under_review()
            }
            (Self::Unsure(stage), Event::CheckedInHouse { .. }) => Self::Unsure(stage.doubt_in_house()),
            (Self::Unsure(stage), Event::Referred { to, business, materials }) => {
                Self::Referred(stage.refer(*to, *business, materials))
            }

            (Self::Referred(stage), Event::ReferralReceived) => Self::Referred(stage.receive(on)),
            (Self::Referred(stage), Event::MaterialAsked) => Self::Referred(stage.ask_material()),
            (Self::Referred(stage), Event::MaterialSupplied) => Self::Referred(stage.supply_material()),
            (Self::Referred(stage), Event::ExtensionNotified) => Self::Referred(stage.notify_extension(on)),
            (Self::Referred(stage), Event::PassedUp { to }) => Self::Referred(stage.pass_up(*to)),
            (Self::Referred(stage), Event::Ruled { ruling }) => stage.rule(entry, on, *ruling).course.under_review(),

            (Self::Redacting(stage), Event::Processed { state_secret, still_endangers, .. }) => {
                stage.process(*state_secret, *still_endangers).course.under_review()
            }

            (Self::AwaitingLeader(stage), Event::Marked { .. }) if stage.is_against() => {
                Self::AwaitingLeader(stage.mark(on))
            }
            (Self::AwaitingLeader(stage), Event::Approved { by }) => Self::Approved(stage.approve(entry, by.on(on))),
            (Self::AwaitingLeader(stage), Event::Refused { .. }) => stage.refuse().course.under_review(),
            (Self::AwaitingLeader(stage), Event::Returned { .. }) => Self::Returned(stage.send_back()),

            // A second signature, where the first was not that of the one who has to approve.
            (Self::Approved(stage), Event::Approved { by }) if stage.capacity != Role::LeaderInCharge => {
                Self::Approved(stage.awaiting.approve(entry, by.on(on)))
            }
            (Self::Approved(_), Event::Approved { .. }) => self,
            // An opinion that leaves open how it is to be released is sent back.
            (Self::Approved(stage), Event::Returned { .. }) => Self::Returned(stage.awaiting.send_back()),
            (Self::Approved(stage), Event::Disposed { disposal }) => Self::Disposed(stage.dispose(on, *disposal)),
            (Self::Disposed(stage), Event::Kept) => Self::Recorded(stage.keep()),
            (Self::Disposed(stage), Event::Registered) => Self::Disposed(stage.register(on)),
            (Self::Disposed(stage), Event::Filed) => Self::Disposed(stage.file(on)),
            (Self::Recorded(stage), Event::Registered) => Self::Recorded(stage.register(on)),
            (Self::Recorded(stage), Event::Filed) => Self::Recorded(stage.file(on)),

            // Whatever the stage, the formalities of declassification are done when they are done.
            // By somebody who cannot declassify they are not done.
            (stage, Event::Declassified { by }) => stage.declassify(on, by.capacity())?,
            (
                Self::UnderReview(_) | Self::ReReview(_) | Self::AwaitingLeader(_) | Self::Approved(_),
                Event::SeveringConfirmed { by },
            ) => self.confirm_severing(by.capacity())?,
            _ => return None,
        })
    }

    fn declassify(mut self, on: NaiveDate, by: Role) -> Option<Self> {
        let course = self.course_mut()?;
        if by.may_declassify() {
            course.declassified = Some(on);
            course.filed = None;
            let secrets = course.ruled.iter_mut().filter(|one| one.ruling == Ruling::StateSecret);
            secrets.for_each(|ruled| ruled.ended = true);
            if let Self::Disposed(disposed) | Self::Recorded(Recorded { disposed }) = &mut self {
                disposed.filed = None;
            }
        }
        Some(self)
    }

    fn confirm_severing(mut self, confirmed: Role) -> Option<Self> {
        self.course_mut()?.processed.as_mut()?.confirmed = Some(confirmed);
        Some(self)
    }

    /// The verbs that make sense at this stage.
    #[must_use]
    pub const fn expects(self) -> &'static [Verb] {
        match self {
            Self::Prepared(_) => &[Verb::Prepare, Verb::GivePreliminaryOpinion, Verb::Submit, Verb::Return],
            Self::UnderReview(_) | Self::ReReview(_) => &[
                Verb::Opine,
                Verb::OpineBare,
                Verb::Doubt,
                Verb::FindPartlySecret,
                Verb::ConfirmSevering,
                Verb::Return,
                Verb::Declassify,
            ],
            Self::Unsure(_) => &[Verb::SettleInHouse, Verb::DoubtInHouse, Verb::Refer, Verb::Declassify],
            Self::Referred(_) => &[
                Verb::ReceiveReferral,
                Verb::AskMaterial,
                Verb::SupplyMaterial,
                Verb::NotifyExtension,
                Verb::PassUp,
                Verb::Rule,
                Verb::Declassify,
            ],
            Self::Redacting(_) => &[Verb::Process, Verb::Declassify],
            Self::AwaitingLeader(stage) if stage.is_against() => {
                &[Verb::ConfirmSevering, Verb::Return, Verb::Mark, Verb::Approve, Verb::Refuse, Verb::Declassify]
            }
            Self::AwaitingLeader(_) => {
                &[Verb::ConfirmSevering, Verb::Return, Verb::Approve, Verb::Refuse, Verb::Declassify]
            }
            Self::Approved(_) => &[Verb::ConfirmSevering, Verb::Return, Verb::Approve, Verb::Declassify, Verb::Dispose],
            Self::Disposed(_) => &[Verb::Prepare, Verb::Declassify, Verb::Keep, Verb::Register, Verb::File],
            Self::Recorded(_) => &[Verb::Prepare, Verb::Declassify, Verb::Register, Verb::File],
            Self::Returned(_) => &[Verb::Prepare],
        }
    }

    /// The stage in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Prepared(_) => Text::literal("已填表", "prepared"),
            Self::UnderReview(_) => Text::literal("审查中", "under_review"),
            Self::ReReview(_) => Text::literal("重新审查", "re_review"),
            Self::Unsure(_) => Text::literal("不能确定", "unsure"),
            Self::Referred(_) => Text::literal("已报请确定", "referred"),
            Self::Redacting(_) => Text::literal("非密处理中", "redacting"),
            Self::AwaitingLeader(_) => Text::literal("待主管领导审批", "awaiting_leader"),
            Self::Approved(_) => Text::literal("已批准", "approved"),
            Self::Disposed(_) => Text::literal("已处置", "disposed"),
            Self::Recorded(_) => Text::literal("已存档", "recorded"),
            Self::Returned(_) => Text::literal("已退回", "returned"),
        }
    }

    pub(super) fn course(&self) -> Option<Course> {
        let mut stage = *self;
        stage.course_mut().copied()
    }

    const fn course_mut(&mut self) -> Option<&mut Course> {
        Some(match self {
            Self::Prepared(_) | Self::Returned(_) => return None,
            Self::UnderReview(UnderReview { course })
            | Self::ReReview(UnderReview { course })
            | Self::Unsure(Unsure { course, .. })
            | Self::Referred(Referred { unsure: Unsure { course, .. }, .. })
            | Self::Redacting(Redacting { course })
            | Self::AwaitingLeader(AwaitingLeader { course, .. })
            | Self::Approved(Approved { awaiting: AwaitingLeader { course, .. }, .. })
            | Self::Disposed(Disposed { approved: Approved { awaiting: AwaitingLeader { course, .. }, .. }, .. }) => {
                course
            }
            Self::Recorded(Recorded { disposed }) => &mut disposed.approved.awaiting.course,
        })
    }

    /// What was determined, also of a draft that was sent back since.
    pub(super) fn ruled(&self) -> Vec<Ruled> {
        let ruled = match self {
            Self::Prepared(Prepared { past, .. }) | Self::Returned(Returned { past }) => Some(past.ruled),
            _ => self.course().map(|course| course.ruled),
        };
        ruled.iter().flat_map(Rulings::iter).copied().collect()
    }

    /// The opinion that lies with the leader or was approved, with the day it was given.
    #[must_use]
    pub const fn opinion(&self) -> Option<(OpinionKind, NaiveDate)> {
        match self.awaiting() {
            Some(awaiting) => Some((awaiting.opinion, awaiting.on)),
            None => None,
        }
    }

    /// The day of submission, while no opinion of whatever kind has been given.
    pub(crate) fn awaiting_first_opinion(&self) -> Option<NaiveDate> {
        let open = matches!(self, Self::UnderReview(_) | Self::ReReview(_));
        self.course().filter(|course| open && !course.opined).map(|course| course.submitted)
    }

    /// The day of the disposal.
    #[must_use]
    pub const fn disposed_on(&self) -> Option<NaiveDate> {
        match self.disposed() {
            Some(disposed) => Some(disposed.on),
            None => None,
        }
    }

    /// The day on which that opinion was approved.
    #[must_use]
    pub const fn approved_on(&self) -> Option<NaiveDate> {
        match self.approved() {
            Some(approved) => Some(approved.on),
            None => None,
        }
    }

    pub(super) const fn awaiting(&self) -> Option<&AwaitingLeader> {
        match self {
            Self::AwaitingLeader(awaiting) => Some(awaiting),
            _ => match self.approved() {
                Some(approved) => Some(&approved.awaiting),
                None => None,
            },
        }
    }

    pub(super) const fn approved(&self) -> Option<&Approved> {
        match self {
            Self::Approved(approved) => Some(approved),
            _ => match self.disposed() {
                Some(disposed) => Some(&disposed.approved),
                None => None,
            },
        }
    }

    pub(super) const fn disposed(&self) -> Option<&Disposed> {
        match self {
            Self::Disposed(disposed) | Self::Recorded(Recorded { disposed }) => Some(disposed),
            _ => None,
        }
    }
}
