//! Which gates stand on a document, and how each of them stands.

use chrono::NaiveDate;

use super::missing::BlankFields;
use super::release::LabelFields;
use super::{GateState, Missing, Open, Release, Results, Stage};
use crate::fact::Truth;
use crate::norm::{Choice, Closing, Gate, GateStage, GateStrength, LabelField, Mode, Moment, Readings, Role, Test};
use crate::regime::Regime;

impl Release {
    /// Every gate of a regime with how it stands for this document, the nation's first. Allocates nothing.
    pub fn gates<'r>(
        &self,
        regime: &Regime<'r>,
        results: &Results<'r>,
    ) -> impl Iterator<Item = (&'r Gate, GateState<'r>)> + use<'_, 'r> {
        self.gates_that(regime, results, |_| true)
    }

    /// The gates of a kind. Gates of the sequence count for one another, so a kind has all of them or none.
    fn gates_that<'r>(
        &self,
        regime: &Regime<'r>,
        results: &Results<'r>,
        kind: fn(&Gate) -> bool,
    ) -> impl Iterator<Item = (&'r Gate, GateState<'r>)> + use<'_, 'r> {
        let local = regime.local().in_force().map_or(&[] as &[Gate], |rules| rules.gates());
        let (readings, results, regime) = (regime.readings(), *results, *regime);
        let mut turn = Turn::Now(None);
        let gates = regime.procedure().release_gates().iter().chain(local).filter(move |gate| kind(gate));
        let formed = self.stage.as_ref().and_then(Stage::formed_on);
        let place = regime.jurisdiction();
        let unmet = self.unmet(&results, regime.day());
        let groundless = self.withholds_groundlessly(place);
        // A review that was approved and whose form is not whole lacks what the form asks for, and no approval.
        let form = regime.local().in_force().map_or(&[] as &[_], |rules| rules.review().form());
        let blank = self.blank_form(&results, regime.day()).map(|blank| BlankFields { asked: form, blank });
        // A text asks nothing at the formation of what was formed before it was in force.
        let before_the_text =
            move || formed.is_some_and(|formed| place.on(formed).is_ok_and(|then| then.local().in_force().is_none()));
        gates.map(move |gate| {
            let mut state = self.gate(gate, &results, readings, &regime);
            if matches!(state, GateState::Open(_)) && at_formation(gate) && before_the_text() {
                state = GateState::NotStanding;
            }
            if let (GateState::Open(Missing::ReviewApproval), Some(blank)) = (state, blank) {
                state = GateState::Open(Missing::ReviewForm(blank));
            }
            if matches!(state, GateState::Closed(_)) && asks_for_basis(gate) && groundless {
                state = GateState::Open(Missing::Fields(LabelFields::default().with(LabelField::StatutoryBasis)));
            }
            if gate.is_in_sequence() {
                state = turn.check(state);
                turn = turn.after(state);
            }
            // The opinion stands in its turn, and lets nothing out before what the place asks of it is made good.
            if let (GateState::Closed(_), Some(lacking)) = (state, unmet.filter(|_| is_of_opinion(gate))) {
                state = GateState::Open(Missing::ReviewLacks(lacking));
            }
            (gate, state)
        })
    }

    /// The gates that are open, blocking or not.
    pub fn open<'r>(&self, regime: &Regime<'r>, results: &Results<'r>) -> impl Iterator<Item = Open<'r>> + use<'_, 'r> {
        self.gates(regime, results).filter_map(|(gate, state)| match state {
            GateState::Open(missing) => Some(Open { gate, missing }),
            _ => None,
        })
    }

    /// What is missing now: the open gates that bar the release.
    pub fn missing<'r>(
        &self,
        regime: &Regime<'r>,
        results: &Results<'r>,
    ) -> impl Iterator<Item = Open<'r>> + use<'_, 'r> {
        let on_request = self.mode() == Mode::OnRequest;
        self.gates_that(regime, results, |gate| bars(gate) || gate.is_in_sequence()).filter_map(move |(gate, state)| {
            match state {
                GateState::Open(missing) if bars(gate) && !(on_request && at_formation(gate)) => {
                    Some(Open { gate, missing })
                }
                _ => None,
            }
        })
    }

    /// What was published is proactive, whatever the draft was meant for.
    pub(crate) fn mode(&self) -> Mode {
        if self.is_published() {
            return Mode::Proactive;
        }
        self.stage.as_ref().map_or(Mode::Proactive, Stage::mode)
    }

    pub(super) fn gate<'r>(
        &self,
        gate: &'r Gate,
        results: &Results<'r>,
        readings: Readings,
        regime: &Regime<'_>,
    ) -> GateState<'r> {
        let stands = self.stands(gate, results, readings);
        if stands == Truth::No {
            return GateState::NotStanding;
        }
        let missing = match self.closing(gate, results, regime) {
            Ok(on) => return GateState::Closed(on),
            Err(missing) => missing,
        };
        if gate.how_hard() == GateStrength::InPrinciple
            && let Some((_, on)) = self.acts.exceptions.iter().find(|(code, _)| *code == gate.code())
        {
            return GateState::Excepted(*on);
        }
        if stands == Truth::Open {
            return GateState::Open(Missing::Facts(Test::open(gate.tests(), results.known)));
        }
        GateState::Open(missing)
    }

    fn stands(&self, gate: &Gate, results: &Results<'_>, readings: Readings) -> Truth {
        let other_mode = gate.mode().is_some_and(|mode| mode != self.mode());
        let attributes = gate.of_attributes();
        let other_label = !attributes.is_empty() && self.attribute().is_none_or(|one| !attributes.contains(&one));
        let other_reading =
            gate.under_reading().is_some_and(|choice: Choice| readings.of(choice.reading()) != Some(choice));
        let excepted = gate.exceptions().iter().any(|test| test.holds(results.known) == Truth::Yes);
        if other_mode || other_label || other_reading || excepted {
            return Truth::No;
        }
        // Who objects says that an interest of its own is in it, whatever was found.
        let objected = results.objected_to && matches!(gate.closes(), Closing::ThirdPartiesHeard);
        if objected { Truth::Yes } else { Test::all_hold(gate.tests(), results.known) }
    }
}

/// Whether a gate is of the time when the information was formed. What was left undone then cannot be made good, and is no
/// reason to deny an applicant what the Regulation gives (arts. 13, 36).
pub(crate) fn at_formation(gate: &Gate) -> bool {
    gate.stage() == GateStage::Drafting || matches!(gate.closes(), Closing::ReviewedAt(Moment::Formation))
}

fn asks_for_basis(gate: &Gate) -> bool {
    matches!(gate.closes(), Closing::Stated(fields) if fields.contains(&LabelField::StatutoryBasis))
}

/// Whether a gate is closed by the opinion of the review body.
fn is_of_opinion(gate: &Gate) -> bool {
    matches!(gate.closes(), Closing::Approved(roles) if roles.contains(&Role::ReviewBody))
}

/// Whether a gate bars the release while it is open.
fn bars(gate: &Gate) -> bool {
    gate.stage() != GateStage::WithRelease && gate.how_hard() != GateStrength::Formality
}

/// Whose turn it is in the sequence: everything before it is closed, on that day at the latest; or something is open.
#[derive(Copy, Clone)]
enum Turn {
    Now(Option<NaiveDate>),
    NotYet,
}

impl Turn {
    /// A gate that was closed before what has to come first is open still.
    fn check(self, state: GateState<'_>) -> GateState<'_> {
        match (self, state) {
            (Self::NotYet, GateState::Closed(Some(_))) => GateState::Open(Missing::ItsTurn),
            (Self::Now(Some(floor)), GateState::Closed(Some(on))) if on < floor => GateState::Open(Missing::ItsTurn),
            (_, state) => state,
        }
    }

    fn after(self, state: GateState<'_>) -> Self {
        match (self, state) {
            (Self::NotYet, _) | (_, GateState::Open(_)) => Self::NotYet,
            (Self::Now(floor), GateState::Closed(on)) => Self::Now(floor.max(on)),
            (turn, _) => turn,
        }
    }
}
