//! By when a consultation has to begin.

use chrono::NaiveDate;

use super::Consultation;
use super::rules::Rules;
use crate::calendar::Calendar;
use crate::citation::Text;
use crate::deadline::{Deadline, Due, Roll, Trigger};
use crate::norm::{ConsultationRule, Consulted, Mode, Purpose};
use crate::regime::{Jurisdiction, Regime, RegimeError};

impl Consultation {
    /// By when the letter has to go out (or the joint consultation to be held) under the local text in force on the day of
    /// formation, change or receipt, with the proof of that day. `None` where no text in force sets a period: before a local
    /// text was issued it orders nothing, and where its date is unknown nothing that can be relied on.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn letter_due(&self, place: &Jurisdiction, calendar: &Calendar) -> Result<Option<Deadline>, RegimeError> {
        let regime = self.regime(place, self.trigger())?;
        Ok(letter_due(&regime, calendar, self.consulted(), self.mode(), self.trigger()))
    }

    /// Whether the time of a third party to answer may have been over before a day: the text in force gives none, or the receipt of the letter from which
    /// it runs is not on record.
    pub(crate) fn may_have_run_out(&self, regime: &Regime<'_>, calendar: &Calendar, by: NaiveDate) -> bool {
        let third_party = self.consulted() == Consulted::ThirdParty;
        let Some(sent) = self.stage().sent_on().filter(|sent| third_party && *sent <= by) else { return false };
        let Some(period) = regime.period(Purpose::ThirdPartyOpinion).statutory else { return true };
        let until = self.stage().closed_on().unwrap_or(by).min(by);
        // At the earliest it was received on the day it was sent.
        let last = Due::of(calendar, sent, *period, Roll::Forward).ok().and_then(Due::day);
        self.stage().received_on().is_none() && last.is_none_or(|last| last < until)
    }
}

/// By when the letter has to go out under the text in force on the day from which its time runs, whether or not anybody began; with the proof.
pub(crate) fn letter_due(
    regime: &Regime<'_>,
    calendar: &Calendar,
    consulted: Consulted,
    mode: Mode,
    since: NaiveDate,
) -> Option<Deadline> {
    let purpose = Rules::of(regime, consulted, mode).binding().and_then(ConsultationRule::letter_within)?;
    let period = regime.period(purpose).effective()?;
    let what = match mode {
        Mode::Proactive => Text::literal("政府信息形成或者变更", "information formed or changed"),
        Mode::OnRequest => Text::literal("收到申请", "application received"),
    };
    // What a calendar cannot count at all, such as days before its first notice, has no proof.
    Deadline::of(calendar, Trigger::new(what, since), period, Roll::Forward).ok()
}
