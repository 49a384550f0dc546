//! Whether there was a basis for what makes an applicant wait: something to correct in an application (art. 30), a fee to pay for it (art. 42),
//! reasons to delay the answer to it (art. 35).

use chrono::NaiveDate;

use super::{Case, Circumstance, Found, Of};
use crate::calendar::Calendar;
use crate::fact::{Fact, Finding, Truth};
use crate::norm::{FeeBasis, Fen, RequestContent, RequestKind};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{ApplicationFile, Ending, Event, Fee, Judged, Lack, Paper};
use crate::workflow::journal::Entry;

impl Case {
    /// Whether nothing is to be corrected: all that the Regulation asks for was in the application, and its content was found to be clear. That
    /// nothing else applies is no such finding.
    pub(super) fn is_in_order(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let first = self.application().journal().up_to(on).first();
        let Some(Event::Arrived { request, .. }) = first.map(Entry::event) else { return Ok(false) };
        let known = self.facts_on(place, calendar, on)?;
        let found = known.application();
        let clear =
            found.answered().has(Fact::CONTENT_UNCLEAR) && found.known().one(Fact::CONTENT_UNCLEAR) == Truth::No;
        let Some(arrived) = first.map(Entry::on).filter(|_| clear) else { return Ok(false) };
        let regime = place.for_file(arrived, self.application().shown(on).seen_on(on))?;
        Ok(request.lacks(&regime).iter().all(|lack| lack.burden))
    }

    /// Whether the content of what asks for information was found unclear, so that the applicant has to be asked for a correction (art. 30).
    pub(crate) fn is_unclear(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let of_information = self.application().shown(on).purpose() == Some(RequestKind::Information);
        let known = self.facts_on(place, calendar, on)?;
        Ok(of_information && known.application().known().one(Fact::CONTENT_UNCLEAR) == Truth::Yes)
    }

    /// Whether no fee is owed: the number or the frequency was found not to be plainly excessive (art. 42).
    pub(super) fn owes_no_fee(&self, on: NaiveDate) -> bool {
        self.findings().shown(on).application().known().one(Fact::EXCESSIVE) == Truth::No
    }

    /// Whether there was something to correct, as far as it is known by a day: what a notice asked for was not in the application, or its content was
    /// not clear when the notice went out (art. 30).
    pub(crate) fn correction_founded(
        &self,
        (asked, items): (NaiveDate, &[RequestContent]),
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Truth, RegimeError> {
        let entries = self.application().journal().up_to(on);
        let Some(first) = entries.first() else { return Ok(Truth::Yes) };
        let Event::Arrived { request, .. } = first.event() else { return Ok(Truth::Yes) };
        let regime = place.for_file(first.on(), asked.max(first.on()))?;
        let asked_for = |lack: &Lack| items.is_empty() || items.contains(&lack.content);
        if request.lacks(&regime).iter().any(|lack| !lack.burden && asked_for(lack)) {
            return Ok(Truth::Yes);
        }
        // What was clear once it was corrected says nothing of what was asked for.
        let corrected = |one: &Entry<Event>| one.on() == asked && matches!(one.event(), Event::Corrected);
        let same_day = entries.iter().any(corrected);
        if same_day && self.found_unclear(asked) {
            return Ok(Truth::Yes);
        }
        let before = if same_day { asked.pred_opt() } else { None };
        let mut then = self.facts_on(place, calendar, before.unwrap_or(asked))?;
        if then.application().known().one(Fact::CONTENT_UNCLEAR) == Truth::Open {
            // What was found of it before it was corrected was so when it was asked for.
            then = self.facts_on(place, calendar, Self::until_corrected(entries, asked, on))?;
        }
        let unclear = then.application().known().one(Fact::CONTENT_UNCLEAR);
        // That nothing else applies is no finding that it was clear; what is unclear after the correction was unclear before.
        let looked_into = then.application().answered().has(Fact::CONTENT_UNCLEAR);
        let now = self.facts_on(place, calendar, on)?;
        let still = now.application().known().one(Fact::UNCLEAR_AFTER_CORRECTION) == Truth::Yes;
        Ok(match (unclear, looked_into, still) {
            (Truth::Yes, ..) => Truth::Yes,
            (Truth::No, true, false) => Truth::No,
            (Truth::No, true, true) | (_, _, false) => Truth::Open,
            (_, _, true) => Truth::Yes,
        })
    }

    /// The last day on which the content was as it was when a correction was asked for: the eve of its coming in.
    fn until_corrected(entries: &[Entry<Event>], asked: NaiveDate, on: NaiveDate) -> NaiveDate {
        let corrected = |one: &&Entry<Event>| asked <= one.on() && matches!(one.event(), Event::Corrected);
        entries.iter().find(corrected).and_then(|one| one.on().pred_opt()).unwrap_or(on)
    }

    /// Whether somebody found on a day that the content was not clear.
    fn found_unclear(&self, on: NaiveDate) -> bool {
        self.findings().journal().up_to(on).iter().any(|one| {
            let unclear = |found: &Found| {
                matches!(found, Found::Fact { of: Of::Application, fact, finding: Finding::Yes } if *fact == Fact::CONTENT_UNCLEAR)
            };
            one.on() == on && unclear(one.event())
        })
    }

    /// Whether a fee that was asked for on a day comes to nothing, however many applications there are: what was asked for is public and charged by
    /// quantity, or the tariff gives nothing (the Fee Measures).
    pub(crate) fn owes_nothing_for(&self, fee: &Fee, asked: NaiveDate) -> bool {
        self.is_public_by_quantity(fee, asked) || fee.right_amount() == Ok(Fen::of_yuan(0))
    }

    /// Whether a fee is charged by quantity for what was found to be public: the measures of that tariff leave it out.
    pub(crate) fn is_public_by_quantity(&self, fee: &Fee, asked: NaiveDate) -> bool {
        let found = self.findings().shown(asked);
        let public = found.application().known().one(Fact::ALREADY_PUBLIC) == Truth::Yes;
        public && fee.basis() == FeeBasis::PerQuantity
    }

    /// Whether the number was found not to be plainly excessive on a day, or on another after it: it only grows.
    fn was_not_excessive(&self, then: NaiveDate, on: NaiveDate) -> bool {
        self.owes_no_fee(then) || self.owes_no_fee(on)
    }

    /// Whether the time until which an answer was delayed was found to be reasonable, of several delays each by what was found before the next.
    pub(crate) fn delay_lasts(&self, at: usize, on: NaiveDate) -> Option<bool> {
        let entries = self.application().journal().up_to(on);
        let delay = |one: &Entry<Event>| matches!(one.event(), Event::Delayed { .. });
        let (before, since) = entries.split_at_checked(at)?;
        let from = since.first().filter(|_| before.iter().any(delay)).map(Entry::on);
        let until = since.iter().skip(1).find(|one| delay(one)).map(Entry::on);
        let findings = self.findings().journal().up_to(on).iter().rev();
        let mut of_this = findings
            .filter(|one| from.is_none_or(|from| from <= one.on()) && until.is_none_or(|until| one.on() < until));
        of_this.find_map(|one| match one.event() {
            Found::Circumstance { circumstance: Circumstance::DelayReasonable, holds } => Some(*holds),
            _ => None,
        })
    }

    /// Whether there was certainly no basis for a delay, the entry at a place of the journal (art. 35): the number was not plainly excessive, nobody
    /// had asked for reasons or weighed them, or they or the time are not reasonable.
    fn delay_is_undue(&self, at: usize, told: NaiveDate, on: NaiveDate) -> bool {
        let before = self.application().journal().up_to(on).iter().take(at);
        let of_reasons = |event: &Event| matches!(event, Event::ReasonsAsked | Event::ReasonsFound { .. });
        let weighed = |event: &Event| matches!(event, Event::ReasonsFound { .. });
        let unjustified = self.findings().shown(on).application().known().one(Fact::EXCESS_JUSTIFIED) == Truth::No;
        !before.clone().any(|one| of_reasons(one.event()))
            || unjustified && !before.clone().any(|one| weighed(one.event()))
            || self.delay_lasts(at, on) == Some(false)
            || self.was_not_excessive(told, on)
    }

    /// What persons judged by a day of what makes the applicant wait, and of what came in late. A notice is founded until somebody finds that it is
    /// not.
    pub(super) fn judged_by(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Judged, RegimeError> {
        let mut judged = Judged::abandoned(self.abandoned(on));
        let entries = self.application().journal().up_to(on);
        for (at, entry) in entries.iter().enumerate() {
            let day = entry.on();
            match entry.event() {
                Event::CorrectionAsked { items, .. } => {
                    let founded = self.correction_founded((day, items), place, calendar, on)?;
                    let found = Self::until_corrected(entries, day, on);
                    let undue = founded == Truth::No || self.is_in_order(place, calendar, found)?;
                    judged.undue_notices.extend(undue.then_some((Paper::CorrectionNotice, day)));
                }
                Event::FeeAsked { fee } => {
                    let undue = self.owes_nothing_for(fee, day) || self.was_not_excessive(day, on);
                    judged.undue_notices.extend(undue.then_some((Paper::FeeNotice, day)));
                }
                Event::Delayed { .. } => {
                    judged.undue_delays.extend(self.delay_is_undue(at, day, on).then_some(day));
                }
                _ => {}
            }
        }
        Ok(judged)
    }

    /// As what the application is deemed abandoned for certain on a day, by notices of what was owed.
    pub(crate) fn lapses_as(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Ending>, RegimeError> {
        let judged = self.judged_by(place, calendar, on)?;
        let unasked = self.unasked_for(on, &judged);
        unasked.as_ref().unwrap_or(self.application()).lapses_given(&judged, place, calendar, on)
    }

    /// The application as it stands without the notices on which it waits, where there was no basis for what they ask; `None` where it waits for
    /// nothing, or for what is owed.
    pub(super) fn unasked_for(&self, on: NaiveDate, judged: &Judged) -> Option<ApplicationFile> {
        let entries = self.application().journal().up_to(on);
        let correction = self.waits_in_vain_since(Paper::CorrectionNotice, on, judged);
        let fee = self.waits_in_vain_since(Paper::FeeNotice, on, judged);
        if correction.is_none() && fee.is_none() {
            return None;
        }
        let since = |begun: Option<usize>, at: usize| begun.is_some_and(|begun| begun <= at);
        let in_vain = |at: usize, event: &Event| {
            since(correction, at) && event.is_of_correction() || since(fee, at) && event.is_of_fee()
        };
        let kept = entries.iter().enumerate().filter(|(at, one)| !in_vain(*at, one.event()));
        ApplicationFile::with_only(self.header(), kept.map(|(_, one)| one))
    }

    /// From which entry on a paper is waited for in vain: every notice since what was asked for last came in, or since an order to answer, asks for
    /// what there was no basis to ask for.
    fn waits_in_vain_since(&self, paper: Paper, on: NaiveDate, judged: &Judged) -> Option<usize> {
        let came_in = |event: &Event| match event {
            Event::Corrected => paper == Paper::CorrectionNotice,
            Event::FeePaid => paper == Paper::FeeNotice,
            Event::RemedyDecided { answer_anew, .. } => *answer_anew,
            _ => false,
        };
        let asks = |event: &Event| match event {
            Event::CorrectionAsked { .. } => paper == Paper::CorrectionNotice,
            Event::FeeAsked { .. } => paper == Paper::FeeNotice,
            _ => false,
        };
        let awaited = self.application().shown(on).stage()?.awaits(paper);
        let entries = self.application().journal().up_to(on);
        let since = entries.iter().rposition(|one| came_in(one.event())).map_or(0, |at| at + 1);
        let mut asked = entries.iter().skip(since).filter(|one| asks(one.event()));
        let in_vain = awaited && asked.all(|one| judged.undue_notices.contains(&(paper, one.on())));
        in_vain.then_some(since)
    }
}
