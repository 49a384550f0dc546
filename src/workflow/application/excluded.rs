//! The time of consultations that is not counted (第三十三条第三款).

use chrono::NaiveDate;

use super::gap::Gap;
use super::reckoning::Turns;
use super::{Application, ApplicationFile};
use crate::calendar::Calendar;
use crate::deadline::{Excluded, Exclusion, Exclusions};
use crate::norm::{Choice, Consulted, Reading};
use crate::regime::{Jurisdiction, Regime, RegimeError};

/// The time that was certainly taken, and the time that can come to be.
pub(super) struct Taken {
    pub(super) certain: Exclusions,
    pub(super) possible: Exclusions,
    /// What of it each day does not add to: without that of those consulted who have no window and go on.
    pub(super) bounded: Exclusions,
}

impl ApplicationFile {
    /// The time that can be left out, as seen on a day.
    pub(crate) fn excluded(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Exclusions, RegimeError> {
        let application = self.shown(on);
        let on = application.seen_on(on);
        let regime = place.for_file(application.arrived_on().unwrap_or(on), on)?;
        Ok(application.taken(&regime, place, calendar, on, &mut Turns::default())?.possible)
    }
}

impl Application {
    /// The time that consultations take which the text leaves out, as seen on a day. It ends with the answer or, on silence, with the
    /// window; of one without a window it is open.
    pub(super) fn taken(
        &self,
        regime: &Regime<'_>,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
        turns: &mut Turns,
    ) -> Result<Taken, RegimeError> {
        let (by, excluded) = regime.procedure().clock().excluded();
        if self.consultations.consultations().is_empty() {
            let none = Exclusions::none(by);
            return Ok(Taken { certain: none.clone(), possible: none.clone(), bounded: none });
        }
        let (mut certain, mut possible, mut bounded) = (Vec::new(), Vec::new(), Vec::new());
        for consultation in self.consultations.consultations() {
            let consulted = consultation.consulted();
            if !excluded.contains(&consulted) {
                continue;
            }
            if consulted == Consulted::CoMaker {
                turns.on(Reading::CoMakerTime);
                if regime.readings().of(Reading::CoMakerTime) == Some(Choice::CoMakersCounted) {
                    continue;
                }
            }
            // An answer may end it in whatever form; where a local text wants it written, whether the time until then was needed is open, within its window.
            let Some((from, taking)) = consultation.taking(place, calendar, on, true)? else { continue };
            turns.on(Reading::ExcludedStart);
            if taking.on_silence && consulted == Consulted::InvolvedAgency {
                turns.gap(Gap::WindowOfLetter);
            }
            let of = match consulted {
                Consulted::ThirdParty => Excluded::ThirdParty,
                Consulted::InvolvedAgency | Consulted::CoMaker => Excluded::OtherAgency,
            };
            certain.extend(taking.certain.and_then(|through| Exclusion::new(from, through, of)));
            let at_most = Exclusion::new(from, taking.at_most, of);
            possible.extend(at_most);
            bounded.extend(at_most.filter(|_| !taking.goes_on));
        }
        let [certain, possible, bounded] = [certain, possible, bounded].map(|spans| Exclusions::of(by, spans));
        Ok(Taken { certain, possible, bounded })
    }
}
