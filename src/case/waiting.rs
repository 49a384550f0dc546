//! What a reply with which information leaves waits for: whoever is asked or heard before (arts. 11, 32 and 34), and the gates of its release.

use chrono::NaiveDate;

use super::facts::CaseFacts;
use super::next::Step;
use super::third_party::{harm, is_heard};
use super::what::What;
use super::{Case, Circumstance};
use crate::calendar::Calendar;
use crate::citation::{Code, Provision};
use crate::deadline::Due;
use crate::fact::Truth;
use crate::law::national::EDITIONS;
use crate::norm::{Consulted, Mode};
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::application::{self, Act};
use crate::workflow::consultation::{self, ApprovalByLaw, Block, Obstacle};
use crate::workflow::release::{self, Missing, Open};

impl Case {
    /// Whether a reply that discloses would come too early under the law of the nation: by the steps that stand before it, by those who were asked,
    /// or by an open gate. What only a place wants done before takes nothing of the duty to reply in time; nor does anything from the last day on, since
    /// what stops the clock puts that day off.
    pub(super) fn reply_waits(
        &self,
        before: &[Step],
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let Some((known, regime)) = self.may_supply(place, calendar, on)? else { return Ok(false) };
        let latest = self.clock(place, calendar, on, 0)?.statutory.and_then(|time| time.latest);
        if latest.and_then(Due::day).is_some_and(|last| last <= on) {
            return Ok(false);
        }
        let application = self.application().shown(on);
        let asks = |step: &Step| match step.act {
            What::Application(Act::ConsultThirdParty | Act::SendConsultationLetter) => step.must,
            What::Application(Act::SendLetter(with)) => step.must && application.consultations().with(with).is_none(),
            _ => false,
        };
        let asked = application.consultations().clearance(place, calendar, on, ApprovalByLaw::NotRequired)?;
        let nobody_else = self.findings().shown(on).circumstance(Circumstance::OthersInvolved) == Some(false);
        let ledger = application.consultations();
        let taken_back =
            |with| ledger.with(with).is_some_and(|one| matches!(one.stage(), consultation::Stage::Withdrawn(_)));
        let bars = |block: &Block| match (block.with, block.consulted, block.obstacle) {
            (
                Some(with),
                Some(Consulted::ThirdParty),
                Obstacle::Unconsulted | Obstacle::Awaiting | Obstacle::Unconfirmed,
            ) => may_harm(with, &known, &regime),
            (_, Some(Consulted::ThirdParty), _) | (.., Obstacle::AgreedToWithhold) => false,
            // That it was asked although nobody else is involved stops nothing.
            (.., Obstacle::Awaiting | Obstacle::Unconfirmed) if nobody_else => false,
            (Some(with), _, Obstacle::Unconsulted) if nobody_else => !taken_back(with),
            _ => of_nation(&block.by),
        };
        let gates = self.gates_before_reply(place, calendar, on)?;
        Ok(before.iter().any(asks) || asked.blocks.iter().any(bars) || gates.iter().any(|(_, bars)| *bars))
    }

    /// The gates that are open before information leaves with the reply, each with whether the nation bars that. None where no release was opened for it.
    pub(super) fn gates_before_reply(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<(Code, bool)>, RegimeError> {
        let in_hand = match self.release().shown(on).stage() {
            None | Some(release::Stage::Released(_) | release::Stage::Withheld(_)) => false,
            Some(stage) => stage.mode() == Mode::OnRequest,
        };
        if !in_hand || self.may_supply(place, calendar, on)?.is_none() {
            return Ok(Vec::new());
        }
        let clearance = self.clearance(place, calendar, on)?;
        let results = self.results(place, calendar, &clearance, on)?;
        let passage = self.passage(place, calendar, &results, on)?;
        // Whoever was asked is looked at by itself.
        let answered = |open: &Open<'_>| matches!(open.missing, Missing::ThirdParties(blocks) | Missing::Coordination(blocks) if !blocks.is_empty());
        let barring = passage.blocks.iter().map(|open| (open.gate.code(), of_nation(open.by()) && !answered(open)));
        let formalities = passage.formalities.iter().map(|open| (open.gate.code(), false));
        Ok(barring.chain(formalities).collect())
    }

    /// What is known of an application in hand, where an answer is still possible that discloses something.
    pub(super) fn may_supply<'p>(
        &self,
        place: &'p Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Option<(CaseFacts, Regime<'p>)>, RegimeError> {
        let application = self.application().shown(on);
        let open = application.stage().is_some_and(application::Stage::is_open);
        let Some(arrived) = application.arrived_on().filter(|_| open) else { return Ok(None) };
        let regime = place.for_file(arrived, application.seen_on(on))?;
        let known = self.facts_on(place, calendar, on)?;
        let supplies = known.may_disclose(&regime) && known.closed(&regime) != Truth::Yes && !known.kept(&regime);
        Ok(supplies.then_some((known, regime)))
    }
}

fn of_nation(by: &[Provision]) -> bool {
    by.iter().any(|by| EDITIONS.into_iter().any(|edition| edition.code() == by.source()))
}

/// Whether what is somebody's, or may be, is to go out and may harm it, before it was heard.
fn may_harm(with: Code, known: &CaseFacts, regime: &Regime<'_>) -> bool {
    let theirs = known.names().zip(known.parts()).filter(|((_, whose), _)| whose.is_none_or(|whose| whose == with));
    let unheard = theirs.filter(|(_, part)| !is_heard(part.facts()));
    let harms = unheard.map(|(_, part)| harm(part.facts(), regime)).fold(Truth::No, Truth::or);
    harms != Truth::No && !known.keeps_what_is_of(with, regime)
}
