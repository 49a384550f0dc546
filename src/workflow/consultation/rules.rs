//! Which rules govern a consultation in a place on a day.

use chrono::NaiveDate;

use super::Consultation;
use crate::citation::{Cited, Provision};
use crate::norm::{
    ConsultationRule, Consulted, CoordinationDuty, Dispute, Escalation, LocalRules, Mode, Silence, Window,
};
use crate::regime::{Jurisdiction, Local, Regime, RegimeError};

/// The rules on one kind of consultation, layer by layer.
#[derive(Copy, Clone, Debug)]
pub(super) struct Rules<'j> {
    pub(super) national: Option<&'j ConsultationRule>,
    pub(super) local: Option<&'j ConsultationRule>,
    /// The local text's date is not known: its rules have no effect that can be relied on.
    pub(super) undated: bool,
}

/// The rule that shapes a consultation in a place on a day: the local one in force, else the nation's. `None` where no text
/// orders or permits it, as with a third party before proactive release under the Regulation alone.
#[must_use]
pub fn rule<'j>(regime: &Regime<'j>, consulted: Consulted, mode: Mode) -> Option<&'j ConsultationRule> {
    let rules = Rules::of(regime, consulted, mode);
    rules.binding().or(rules.national)
}

/// Every rule that shapes a consultation in a place on a day, the nation's first. What one of them asks for the other does
/// not take away.
pub fn rules<'j>(
    regime: &Regime<'j>,
    consulted: Consulted,
    mode: Mode,
) -> impl Iterator<Item = &'j ConsultationRule> + use<'j> {
    let rules = Rules::of(regime, consulted, mode);
    rules.national.into_iter().chain(rules.binding())
}

/// The local rule whose text has no known date, so that it is open whether it shapes the consultation.
#[must_use]
pub fn undated_rule<'j>(regime: &Regime<'j>, consulted: Consulted, mode: Mode) -> Option<&'j ConsultationRule> {
    let rules = Rules::of(regime, consulted, mode);
    rules.local.filter(|_| rules.undated)
}

impl<'j> Rules<'j> {
    pub(super) fn of(regime: &Regime<'j>, consulted: Consulted, mode: Mode) -> Self {
        let (local, undated) = match regime.local() {
            Local::InForce { rules, .. } => (first(rules.consultations(), consulted, mode), false),
            Local::Undetermined { rules, .. } => (first(rules.consultations(), consulted, mode), true),
            Local::None | Local::Absent { .. } => (None, false),
        };
        Self { national: first(regime.procedure().consultations(), consulted, mode), local, undated }
    }

    /// The local rule, where its text is in force.
    pub(super) fn binding(&self) -> Option<&'j ConsultationRule> {
        self.local.filter(|_| !self.undated)
    }

    /// What silence means, and after which window. The nation's rule prevails where it has one.
    pub(super) fn silence(&self) -> Option<(Cited<Silence>, Option<Cited<Window>>)> {
        let of = |rule: &ConsultationRule| rule.effect_of_silence().map(|silence| (silence, rule.answer_window()));
        self.national.and_then(of).or_else(|| self.binding().and_then(of))
    }

    /// Whether a local text of unknown date would give silence an effect that the nation does not.
    pub(super) fn silence_may_matter(&self) -> bool {
        let speaks = |rule: Option<&ConsultationRule>| rule.is_some_and(|rule| rule.effect_of_silence().is_some());
        self.undated && speaks(self.local) && !speaks(self.national)
    }

    /// The provision that asks for a written answer. A local one binds bodies of the place, and those alone.
    pub(super) fn answer_written(&self, of_place: Option<bool>) -> Option<Provision> {
        let local = self.binding().filter(|_| of_place != Some(false));
        local.and_then(ConsultationRule::answer_written).or_else(|| self.national?.answer_written())
    }

    /// The provision to name where nothing more special applies.
    pub(super) fn by(&self) -> Option<Provision> {
        self.binding().or(self.national).map(ConsultationRule::by)
    }
}

/// The rule that speaks of this kind in this mode; one for the mode alone before one for both.
fn first(rules: &[ConsultationRule], consulted: Consulted, mode: Mode) -> Option<&ConsultationRule> {
    let speaking = || rules.iter().filter(|rule| rule.speaks_of(consulted, mode));
    speaking().find(|rule| rule.mode().is_some()).or_else(|| speaking().next())
}

/// The provisions that ask for confirmation before a release in a mode, the nation's first.
pub(super) fn confirmation(regime: &Regime<'_>, mode: Mode) -> Vec<Provision> {
    let mut by = duty(regime, CoordinationDuty::ConfirmBeforeRelease);
    if mode == Mode::Proactive {
        by.extend(duty(regime, CoordinationDuty::SettleBeforeRelease));
    }
    by
}

/// The provisions of a duty around the release (such as to confirm before it), the nation's first; empty where no text in
/// force has it.
#[must_use]
pub fn duty(regime: &Regime<'_>, duty: CoordinationDuty) -> Vec<Provision> {
    let local = regime.local().in_force().map_or(&[] as &[_], |rules| rules.coordination());
    let rows = regime.procedure().coordination().iter().chain(local);
    rows.filter(|row| ***row == duty).map(Cited::by).collect()
}

/// The rules of the place on a disagreement over this, or over anything where nobody said over what. The Regulation has none.
pub(crate) fn escalations<'j>(
    regime: &Regime<'j>,
    over: Option<Dispute>,
) -> impl Iterator<Item = &'j Escalation> + use<'j> {
    let rules = regime.local().in_force().map_or(&[] as &[Escalation], LocalRules::escalations);
    rules.iter().filter(move |rule| over.is_none_or(|over| rule.over().contains(&over)))
}

impl Consultation {
    /// The regime that governs it on a day: for an application the text that governs its file.
    pub(crate) fn regime<'j>(&self, place: &'j Jurisdiction, day: NaiveDate) -> Result<Regime<'j>, RegimeError> {
        self.regime_seen(place, day, day)
    }

    /// The regime of one of its days, such as that of its letter, as seen on another: the text that governs the file of an application says
    /// what a letter means that went out before that text came. A text of the place is that of the day itself.
    pub(super) fn regime_seen<'j>(
        &self,
        place: &'j Jurisdiction,
        day: NaiveDate,
        seen: NaiveDate,
    ) -> Result<Regime<'j>, RegimeError> {
        match (self.mode, self.file) {
            (Mode::Proactive, _) => place.on(day),
            (Mode::OnRequest, None) => place.for_file(self.trigger.min(day), day),
            (Mode::OnRequest, Some(file)) => {
                place.for_file_seen(file.arrived, seen.min(file.open_through).max(file.arrived), day)
            }
        }
    }
}
