//! Was a letter that nobody signed for confirmed with the applicant on the day it came, and what its delay makes of the time to answer?

use chrono::NaiveDate;

use super::Desk;
use crate::audit::breach::{Breach, Severity};
use crate::audit::breach_code::BreachCode;
use crate::citation::{Provision, Text};
use crate::deadline::Due;
use crate::fact::Truth;
use crate::norm::{Intake, ReceiptRule};
use crate::regime::RegimeError;
use crate::workflow::application::{
    ApplicationFile, Clock, Event, Judged, NOTHING_JUDGED, Time, Timeliness, not_yet_written,
};
use crate::workflow::journal::Entry;

impl Desk<'_> {
    /// A letter that nobody signed for is confirmed with the applicant on the day it comes. One that has been confirmed at last tells of
    /// nothing that stood in the way, such as a telephone that nobody answers; so this is a defect and no more.
    pub(super) fn confirmation(&mut self) -> Result<(), RegimeError> {
        let Some(by) = self.confirmed_on_arrival()? else { return Ok(()) };
        if self.arrived < self.confirmed().unwrap_or(self.on) {
            let happened = self.arrived.succ_opt().unwrap_or(self.arrived);
            let breach = Breach::new(BreachCode::ConfirmationLate, vec![by], Severity::Irregular, happened);
            self.add(breach.due(Some(self.arrived)));
        }
        Ok(())
    }

    /// The time to answer runs from the confirmation. Whether an agency that confirmed late wins time by that no text says: what is in time
    /// only because of it is contested, with both days.
    pub(super) fn in_time_by_its_own_delay(
        &mut self,
        code: BreachCode,
        clock: &Clock,
        on: NaiveDate,
    ) -> Result<(), RegimeError> {
        let (Some(by), Some(time)) = (self.confirmed_on_arrival()?, clock.statutory) else { return Ok(()) };
        let Some(other) = self.as_if_confirmed_on_arrival() else { return Ok(()) };
        let late = |file: &ApplicationFile, abandoned: Truth, clock: Clock| match code {
            BreachCode::ReplyMissing => Self::ran_out(&clock),
            _ => match file.timeliness_by(clock, &Judged::abandoned(abandoned), self.place, self.calendar, on) {
                Ok(Timeliness::Late { due }) => Some(due),
                _ => None,
            },
        };
        if late(self.case.application(), self.abandoned, clock.clone()).is_some() {
            return Ok(());
        }
        let clock = match code {
            BreachCode::ReplyMissing => other.clock_pending(&NOTHING_JUDGED, self.place, self.calendar, on)?,
            _ => other.clock(self.place, self.calendar, on, 0)?,
        };
        let otherwise = late(&other, Truth::Open, clock);
        let (Some(due), Some(counted)) = (otherwise, last(&time)) else { return Ok(()) };
        let breach = Breach::new(code, vec![time.period.by()], Severity::Unlawful, due.succ_opt().unwrap_or(due));
        let both = Text::new(
            format!("自收到之日起算至{due}，自确认之日起算至{counted}"),
            format!("by {due} from the day it came, by {counted} from its confirmation"),
        );
        self.add(breach.due(Some(due)).expecting(both).supported_by(vec![by]));
        Ok(())
    }

    /// The provision by which the letter was to be confirmed on the day it came; `None` for what came another way.
    fn confirmed_on_arrival(&self) -> Result<Option<Provision>, RegimeError> {
        let Some(Event::Arrived { intake: Intake::OrdinaryMail, .. }) = self.entries.first().map(Entry::event) else {
            return Ok(None);
        };
        let regime = self.place.on(self.arrived)?;
        let by = regime.procedure().requests().receipt(Intake::OrdinaryMail).map(ReceiptRule::by);
        Ok(by.filter(|by| !not_yet_written(*by, self.arrived)))
    }

    fn confirmed(&self) -> Option<NaiveDate> {
        self.entries.iter().find(|one| matches!(one.event(), Event::Confirmed)).map(Entry::on)
    }

    /// The file as it would stand had the confirmation come on the day of the letter; `None` where it did, or has not come.
    fn as_if_confirmed_on_arrival(&self) -> Option<ApplicationFile> {
        self.confirmed().filter(|confirmed| self.arrived < *confirmed)?;
        let mut file = ApplicationFile::new(self.case.application().journal().header().clone());
        for (at, entry) in self.entries.iter().enumerate() {
            if !matches!(entry.event(), Event::Confirmed) {
                file.record(entry.on(), entry.event().clone()).ok()?;
            }
            if at == 0 {
                file.record(self.arrived, Event::Confirmed).ok()?;
            }
        }
        Some(file)
    }
}

fn last(time: &Time) -> Option<NaiveDate> {
    time.latest.and_then(Due::day)
}
