//! Evaluates tests, grounds and lists over what is known. Allocates nothing.

use super::outcome::{Outcome, Outcomes};
use crate::fact::{Fact, Known, Truth};
use crate::norm::{Certainty, Ground, Limb, Mode, Opens, Proviso, Readings, Strength, Test};

#[inline]
pub(super) fn test(test: Test, known: Known) -> Truth {
    test.holds(known)
}

#[inline]
pub(super) fn all(tests: &[Test], known: Known) -> Truth {
    Test::all_hold(tests, known)
}

/// Every limb of a definition.
pub(super) fn definition(limbs: &[Limb], known: Known) -> Truth {
    limbs.iter().fold(Truth::Yes, |whole, limb| whole.and(test(limb.test(), known)))
}

/// Any entry of a list.
pub(super) fn list(limbs: &[Limb], known: Known) -> Truth {
    limbs.iter().fold(Truth::No, |whole, limb| whole.or(test(limb.test(), known)))
}

/// Whether a proviso is met. One that reaches its ground only under a reading is open while that reading is.
pub(super) fn proviso(proviso: &Proviso, known: Known, mode: Mode, readings: Readings) -> Truth {
    if proviso.mode().is_some_and(|confined| confined != mode) {
        return Truth::No;
    }
    let met = test(proviso.test(), known);
    match proviso.under() {
        None => met,
        Some(choice) => match readings.of(choice.reading()) {
            Some(chosen) if chosen == choice => met,
            Some(_) => Truth::No,
            None => met.and(Truth::Open),
        },
    }
}

/// What one ground comes to.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Status {
    /// What it can come to; [`Outcome::MustDisclose`] where it does not close anything.
    pub(super) possible: Outcomes,
    /// Whether its conditions hold.
    pub(super) met: Truth,
    /// Whether a proviso on which disclosure follows is met.
    pub(super) duty: Truth,
    /// Whether its conditions hold and a proviso has removed it.
    pub(super) opened: Truth,
    /// Whether a proviso that reaches it only under a reading may be met.
    pub(super) meets_reading: bool,
}

/// A ground that closes nothing.
pub(super) const ABSENT: Status = Status {
    possible: Outcomes::only(Outcome::MustDisclose),
    met: Truth::No,
    duty: Truth::No,
    opened: Truth::No,
    meets_reading: false,
};

#[inline]
pub(super) fn ground(ground: &Ground, known: Known, mode: Mode, readings: Readings) -> Status {
    ground_as(ground, known, mode, readings, Proviso::opens)
}

/// The ground as a place reads it that says "may be disclosed" on grave public interest.
pub(super) fn softened(ground: &Ground, known: Known, mode: Mode, readings: Readings) -> Status {
    ground_as(ground, known, mode, readings, |proviso| {
        if proviso.test() == Test::Fact(Fact::GRAVE_PUBLIC_INTEREST) { Opens::Permission } else { proviso.opens() }
    })
}

#[inline]
fn ground_as(
    ground: &Ground,
    known: Known,
    mode: Mode,
    readings: Readings,
    opens: impl Fn(&Proviso) -> Opens,
) -> Status {
    if ground.mode().is_some_and(|confined| confined != mode) {
        return ABSENT;
    }
    let met = all(ground.when(), known);
    if met == Truth::No {
        return ABSENT;
    }
    let (mut duty, mut permission, mut meets_reading) = (Truth::No, Truth::No, false);
    for one in ground.unless() {
        meets_reading |= one.under().is_some() && test(one.test(), known) != Truth::No;
        let truth = proviso(one, known, mode, readings);
        match opens(one) {
            Opens::Duty => duty = duty.or(truth),
            Opens::Permission => permission = permission.or(truth),
        }
    }
    let mut possible = Outcomes::NONE;
    if met != Truth::Yes || duty != Truth::No || ground.certainty() != Certainty::Settled {
        possible = possible.with(Outcome::MustDisclose);
    }
    if duty != Truth::Yes {
        possible = possible.union(unopened(ground, known, permission));
    }
    Status { possible, met, duty, opened: met.and(duty), meets_reading }
}

/// What a ground comes to whose conditions hold and which no duty to disclose has removed. What the agency may disclose
/// anyway is not closed, so nothing conflicts with it.
fn unopened(ground: &Ground, known: Known, permission: Truth) -> Outcomes {
    let mut possible = Outcomes::NONE;
    if permission != Truth::No {
        possible = possible.with(Outcome::MayDisclose);
    }
    if permission != Truth::Yes {
        let required = ground.clash().map_or(Truth::No, |required| test(required, known));
        if required != Truth::No {
            possible = possible.with(Outcome::Conflict);
        }
        if required != Truth::Yes {
            possible = possible.with(match ground.strength() {
                Strength::Must => Outcome::MustWithhold,
                Strength::May => Outcome::MayWithhold,
            });
        }
    }
    possible
}
