//! By when a consultation has to begin.

use super::Consultation;
use super::rules::Rules;
use crate::calendar::Calendar;
use crate::citation::Text;
use crate::deadline::{Deadline, Roll, Trigger};
use crate::norm::{ConsultationRule, Mode};
use crate::regime::{Jurisdiction, RegimeError};

impl Consultation {
    /// By when the letter has to go out (or the joint consultation to be held) under the local text in force on the day of
    /// formation, change or receipt, with the proof of that day. `None` where no text in force sets a period: before a local
    /// text was issued it orders nothing, and where its date is unknown nothing that can be relied on.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn letter_due(&self, place: &Jurisdiction, calendar: &Calendar) -> Result<Option<Deadline>, RegimeError> {
        let regime = self.regime(place, self.trigger())?;
        let rules = Rules::of(&regime, self.consulted(), self.mode());
        let Some(purpose) = rules.binding().and_then(ConsultationRule::letter_within) else { return Ok(None) };
        let Some(period) = regime.period(purpose).effective() else { return Ok(None) };
        let what = match self.mode() {
            Mode::Proactive => Text::literal("政府信息形成或者变更", "information formed or changed"),
            Mode::OnRequest => Text::literal("收到申请", "application received"),
        };
        let trigger = Trigger::new(what, self.trigger());
        // What a calendar cannot count at all, such as days before its first notice, has no proof.
        Ok(Deadline::of(calendar, trigger, period, Roll::Forward).ok())
    }
}
