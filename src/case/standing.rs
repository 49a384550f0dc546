//! Where every procedure and clock of a matter stands on a day.

use chrono::NaiveDate;

use super::Case;
use crate::calendar::Calendar;
use crate::citation::Code;
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{self, Clock};
use crate::workflow::consultation::Position;
use crate::workflow::policy_interpretation::Judgement;
use crate::workflow::{public_opinion_response, release, secrecy_review};

/// Where a matter stands on a day: one field a procedure, empty where nothing has happened in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Standing {
    /// 依申请公开: the stage, and the clock.
    pub application: Option<(application::Stage, Clock)>,
    /// 保密审查.
    pub secrecy_review: Option<secrecy_review::Progress>,
    /// 公开.
    pub release: Option<release::Stage>,
    /// 征求意见、协商: whoever is consulted, and where each stands.
    pub consulted: Vec<(Code, Position)>,
    /// 政策解读.
    pub interpretation: Option<Judgement>,
    /// 政务舆情回应: the stage, and what the local text makes of it at the end of the day.
    pub public_opinion: Option<(public_opinion_response::Stage, public_opinion_response::Judgement)>,
}

impl Case {
    /// Where every procedure and clock stands on a day; `soon` is what the host calls soon, in working days left.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
    pub fn standing(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
        soon: u32,
    ) -> Result<Standing, RegimeError> {
        self.header().is_of(place.place())?;
        let application = self.application().shown(on);
        let coordination = self.coordinated(on);
        let mut consulted = Vec::new();
        for one in application.consultations().latest().chain(coordination.latest()) {
            consulted.push((one.with(), one.position(place, calendar, on)?));
        }
        let clock = |stage| Ok((stage, self.clock(place, calendar, on, soon)?));
        let review = self.secrecy_review();
        let begun = !review.journal().up_to(on).is_empty();
        let interpreting = !self.interpretation().journal().up_to(on).is_empty();
        let judged = || self.judged(&self.interpretation().on(on), place, calendar, on, on);
        let opinion = self.public_opinion().shown(on);
        let responding = opinion.stage().happened().is_some();
        let answered = || opinion.judgement(place, public_opinion_response::end_of(on));
        Ok(Standing {
            application: application.stage().map(clock).transpose()?,
            secrecy_review: begun.then(|| self.review_progress(place, calendar, on)).transpose()?,
            release: self.release().shown(on).stage(),
            consulted,
            interpretation: interpreting.then(judged).transpose()?,
            public_opinion: responding.then(answered).transpose()?.map(|judgement| (opinion.stage(), judgement)),
        })
    }
}
