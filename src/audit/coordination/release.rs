//! The release that followed: was everybody asked who had to be, and was it as they had agreed?

use chrono::NaiveDate;

use super::Desk;
use crate::audit::basis::Basis;
use crate::audit::breach::{Breach, Liable, Severity};
use crate::audit::breach_code::BreachCode;
use crate::audit::desk::{liable, severity};
use crate::audit::held::Held;
use crate::audit::release::{Release, truth};
use crate::audit::want::Want;
use crate::citation::{Code, Provision};
use crate::fact::Truth;
use crate::norm::{ConsultationRule, Consulted, CoordinationDuty, Liability, Misstep, Mode, Threshold};
use crate::regime::{Local, Regime, RegimeError};
use crate::workflow::consultation::{
    Block, Consultation, Obstacle, Opinion, Position, PositionFlags, Stage, Standpoint, duty, rule,
};

impl Desk<'_> {
    /// Was the release clear, as agreed, approved, and remedied where it was not?
    pub(super) fn release(&mut self, release: &Release) -> Result<(), RegimeError> {
        let regime = self.place.on(release.on)?;
        self.audit.readings.extend(regime.turned_on());
        let clearance = self.then.on(release.on).clearance(self.place, self.calendar, release.on, release.approval)?;
        let found_before = self.audit.breaches.len();
        let (mut withholding, mut perhaps) = (false, false);
        for block in clearance.blocks {
            if block.consulted == Some(Consulted::ThirdParty) {
                if matches!(self.held, Held::ByApplication(_)) {
                    // The audit of the application says so.
                    continue;
                }
                // Whether it was released over a third party is a question of the decision under arts. 15 and 32.
                if self.decision_lets_out(release.on)? {
                    continue;
                }
                self.leave(BreachCode::ReleasedOverThirdParty, block.with, Want::ThirdPartyDecision, block.by);
                continue;
            }
            let code = match block.obstacle {
                // Nobody else is involved, and the letter to it was taken back.
                Obstacle::Unconsulted if self.nobody_else && self.is_back(block.with, release.on) => continue,
                // Of which version it spoke that was asked about the one before nobody says.
                Obstacle::Unconsulted if self.may_have_agreed(block.with, release.on) => {
                    self.leave(BreachCode::ReleasedUnconsulted, block.with, Want::VersionAsked, block.by);
                    perhaps = true;
                    continue;
                }
                Obstacle::Unconsulted => BreachCode::ReleasedUnconsulted,
                Obstacle::Unconfirmed if self.taken_back(&block, release.on) => continue,
                Obstacle::Awaiting | Obstacle::Unconfirmed | Obstacle::OutsideThePlace => {
                    let code = BreachCode::ReleasedUnconfirmed;
                    match self.confirmed(block.with, release.on)? {
                        (Truth::Yes, _) => continue,
                        (Truth::Open, want) => {
                            self.leave(code, block.with, want, block.by);
                            continue;
                        }
                        (Truth::No, _) => code,
                    }
                }
                Obstacle::Disagreement(_) if self.spoken_for(&block, release.on) => continue,
                // It was settled, by somebody whose power turns on that.
                Obstacle::Unsettled if power_unknown(block.with, &clearance.positions) => {
                    self.leave(BreachCode::ReleasedInDispute, block.with, Want::OfPlace, block.by);
                    continue;
                }
                Obstacle::Disagreement(_) | Obstacle::Unsettled => BreachCode::ReleasedInDispute,
                Obstacle::Unapproved => BreachCode::ReleasedUnapproved,
                Obstacle::ApprovalUnknown => {
                    self.leave(BreachCode::ReleasedUnapproved, None, Want::ApprovalRequired, block.by);
                    continue;
                }
                // Who agreed to withhold confirmed nothing that went out; without a ground it was right to disclose all the same.
                Obstacle::AgreedToWithhold => {
                    withholding = true;
                    self.leave(BreachCode::ReleasedUnconfirmed, block.with, Want::GroundForWithholding, block.by);
                    continue;
                }
                // Written consent is judged below, for both modes.
                _ => continue,
            };
            // It was asked, and it was found that nobody else is involved: which of the two is right is open, until it objects.
            let unanswered = matches!(code, BreachCode::ReleasedUnconsulted | BreachCode::ReleasedUnconfirmed);
            if unanswered && self.nobody_else {
                self.leave(code, block.with, Want::OthersInvolved, block.by);
                perhaps = true;
                continue;
            }
            // Its silence had agreed by the text of the place: no text says whether an objection after that still is one.
            let deemed = deemed_before(block.with, &clearance.positions);
            let breach = Breach::new(code, block.by, Severity::Unlawful, release.on).with(block.with);
            self.audit.add(breach.supported_by(deemed.into_iter().collect()));
        }
        self.nobody_consulted(&regime, release);
        self.written_consent(release)?;
        self.consulted_afterwards(&regime, release)?;
        self.agreement(&regime, release, withholding);
        self.wording(&regime, release);
        let past_the_others =
            self.audit.breaches.iter().skip(found_before).any(|breach| misstep(breach.code).is_some());
        if past_the_others || perhaps {
            self.remedy(&regime, release, past_the_others);
            self.bystanders(&regime, release, past_the_others);
        }
        self.liability(&regime, release, found_before);
        if let (Local::Undetermined { rules, .. }, true) = (regime.local(), past_the_others) {
            for row in rules.liabilities().iter().filter(|row| COORDINATION.contains(&row.of())) {
                self.leave(BreachCode::ReleasedUnconsulted, None, Want::DateOfLocalText, vec![row.by()]);
            }
        }
        Ok(())
    }

    /// Whether the decision on openness of a day lets it go to the public, so that it has dealt with those whose interest is in it.
    fn decision_lets_out(&self, day: NaiveDate) -> Result<bool, RegimeError> {
        let Some(case) = self.case else { return Ok(false) };
        let basis = Basis::Of { case, calendar: self.calendar };
        basis.going(self.place, day, Mode::Proactive, |results| results.lets_out() == Truth::Yes)
    }

    /// Whether one that has not answered as its place asks has confirmed all the same, and what is asked where that is open. The Regulation asks for
    /// confirmation, and for no form of it (art. 11 para. 1): a spoken yes lacks what the place asks for, which its own breach tells.
    fn confirmed(&self, with: Option<Code>, on: NaiveDate) -> Result<(Truth, Want), RegimeError> {
        let ledger = self.then.on(on);
        let Some(one) = with.and_then(|with| ledger.with(with)) else { return Ok((Truth::No, Want::OfPlace)) };
        match one.agreed_last() {
            Some(agreed) if agreed.withholds() => return Ok((Truth::Open, Want::GroundForWithholding)),
            Some(_) => return Ok((Truth::Yes, Want::OfPlace)),
            None if one.is_of_place().is_some() => return Ok((Truth::No, Want::OfPlace)),
            None => {}
        }
        // Its silence is an agreement where the text of the place binds it, and nothing where it does not.
        let bound = one.were_of_place().position(self.place, self.calendar, on)?;
        let deemed = matches!(bound.standpoint, Standpoint::DeemedAgree(_))
            && !bound.flags.contains(PositionFlags::OBJECTED_LATE);
        Ok((if deemed { Truth::Open } else { Truth::No }, Want::OfPlace))
    }

    /// Whether it agreed upon the version that left, though the letter was about an earlier one.
    fn may_have_agreed(&self, with: Option<Code>, on: NaiveDate) -> bool {
        let case = self.case.filter(|_| matches!(self.then, Held::OfVersion(_)));
        case.zip(with).is_some_and(|(case, with)| case.agreed_since_the_change(with, on))
    }

    /// Whether the letter to it had been taken back by a day.
    fn is_back(&self, with: Option<Code>, on: NaiveDate) -> bool {
        let ledger = self.then.on(on);
        let one = with.and_then(|with| ledger.with(with));
        one.is_some_and(|one| matches!(one.stage(), Stage::Withdrawn(_)))
    }

    /// Whether a written objection was taken back in speech by one of which nobody said whether the text of the place reaches it: whether that text
    /// lets the objection stand is left.
    fn taken_back(&mut self, block: &Block, on: NaiveDate) -> bool {
        let ledger = self.then.on(on);
        let Some(one) = block.with.and_then(|with| ledger.with(with)) else { return false };
        let agreed = one.agreed_last().is_some_and(|agreed| !agreed.withholds());
        let open = one.is_of_place().is_none() && one.objected_in_writing() && agreed;
        if open {
            let local = block.by.iter().filter(|by| severity(&[**by]) == Severity::InternalOnly);
            self.leave(BreachCode::ReleasedInDispute, block.with, Want::OfPlace, local.copied().collect());
        }
        open
    }

    /// Whether an objection was taken back in speech before the release, so that no other view was left: what was written all the same stands
    /// against the text of the place alone, and what was agreed to is asked where the letter was for withholding.
    fn spoken_for(&mut self, block: &Block, on: NaiveDate) -> bool {
        let code = BreachCode::ReleasedInDispute;
        let ledger = self.then.on(on);
        let Some(one) = block.with.and_then(|with| ledger.with(with)) else { return false };
        let Some(agreed) = one.agreed_last() else { return false };
        if agreed.withholds() {
            self.leave(BreachCode::ReleasedUnconfirmed, block.with, Want::GroundForWithholding, block.by.clone());
        } else if one.objected_in_writing() {
            let local = block.by.iter().filter(|by| severity(&[**by]) == Severity::InternalOnly);
            let local: Vec<Provision> = local.copied().collect();
            // The nation asks for no form: where no text of the place does, nothing is broken.
            if !local.is_empty() {
                self.find(code, block.with, local, (on, on));
            }
        }
        true
    }

    /// Others were found to be involved, and nobody is on record as having asked any of them, before or since.
    fn nobody_consulted(&mut self, regime: &Regime<'_>, release: &Release) {
        let none = !self.held.on(self.on).latest().any(|one| one.consulted().is_agency());
        let by = duty(regime, CoordinationDuty::ConfirmBeforeRelease);
        if release.others_involved && none && !by.is_empty() {
            self.find(BreachCode::ReleasedUnconsulted, None, by, (release.on, release.on));
        }
    }

    /// What was formed together needs the written consent of the others where a local text says so. On request, after the
    /// deemed consent of art. 34, its absence is a local defect and nothing more.
    fn written_consent(&mut self, release: &Release) -> Result<(), RegimeError> {
        for one in self.then.on(release.on).latest() {
            let regime = one.regime(self.place, release.on)?;
            let by = duty(&regime, CoordinationDuty::WrittenConsentOfCoMakers);
            let involved = one.position(self.place, self.calendar, release.on)?.standpoint != Standpoint::NotInvolved;
            if one.consulted() != Consulted::CoMaker || !involved || by.is_empty() || one.consented_in_writing() {
                continue;
            }
            let (code, with) = (BreachCode::ReleasedWithoutConsent, Some(one.with()));
            let in_writing = self.held.on(release.on).with(one.with()).is_some_and(Consultation::consented_in_writing);
            if in_writing && self.may_have_agreed(with, release.on) {
                self.leave(code, with, Want::VersionAsked, by);
            } else {
                self.find(code, with, by, (release.on, release.on));
            }
        }
        Ok(())
    }

    /// An agency whose involvement was found, or that was consulted, only after the release had not been consulted before it.
    fn consulted_afterwards(&mut self, regime: &Regime<'_>, release: &Release) -> Result<(), RegimeError> {
        let (before, after) = (self.then.on(release.on), self.held.on(self.on));
        for later in after.latest().filter(|one| before.with(one.with()).is_none() && one.trigger() <= release.on) {
            let optional = rule(regime, later.consulted(), later.mode()).is_some_and(ConsultationRule::is_optional);
            let position = later.position(self.place, self.calendar, self.on)?;
            if later.consulted().is_agency() && !optional && position.standpoint != Standpoint::NotInvolved {
                let (code, by) =
                    (BreachCode::ReleasedUnconsulted, duty(regime, CoordinationDuty::ConfirmBeforeRelease));
                if self.nobody_else {
                    self.leave(code, Some(later.with()), Want::OthersInvolved, by);
                } else {
                    self.find(code, Some(later.with()), by, (release.on, release.on));
                }
            }
        }
        Ok(())
    }

    /// Only local texts bind an agency to what was agreed on. Agreement to withhold binds nobody without a ground of arts. 14
    /// to 16, and silence that is read as agreeing to withhold is no agreement that was reached.
    fn agreement(&mut self, regime: &Regime<'_>, release: &Release, withholding: bool) {
        let code = BreachCode::ReleasedAgainstAgreement;
        let ledger = self.then.on(release.on);
        let agencies = || ledger.latest().filter(|one| one.consulted().is_agency());
        let agreed = agencies().any(|one| {
            one.position(self.place, self.calendar, release.on).is_ok_and(|position| {
                matches!(
                    position.standpoint,
                    Standpoint::Agrees(_) | Standpoint::DeemedAgree(Opinion::Disclose) | Standpoint::Settled(_)
                )
            })
        });
        if !agreed {
            return;
        }
        let day = (release.on, release.on);
        let on_request = agencies().any(|one| one.mode() == Mode::OnRequest);
        let duties = if on_request { duty(regime, CoordinationDuty::FollowTheResult) } else { Vec::new() };
        let punished = punished(regime, Misstep::ReleasedAgainstAgreement, release);
        for (by, thresholds) in [(duties, Truth::Yes), punished] {
            match (release.followed_agreement, thresholds) {
                _ if by.is_empty() || thresholds == Truth::No => {}
                _ if withholding => self.leave(code, None, Want::GroundForWithholding, by),
                (Some(true), _) => {}
                (None, _) => self.leave(code, None, Want::FollowedAgreement, by),
                (Some(false), Truth::Yes) => self.find(code, None, by, day),
                (Some(false), _) => self.leave(code, None, Want::Thresholds, by),
            }
        }
    }

    fn wording(&mut self, regime: &Regime<'_>, release: &Release) {
        let by = duty(regime, CoordinationDuty::SameContentSameWording);
        match release.same_wording {
            _ if by.is_empty() => {}
            Some(true) => {}
            Some(false) => self.find(BreachCode::InconsistentContent, None, by, (release.on, release.on)),
            None => self.leave(BreachCode::InconsistentContent, None, Want::SameWording, by),
        }
    }

    /// What follows a release past the others: for certain, or where anybody else was involved.
    fn find_past_others(&mut self, certain: bool, what: (BreachCode, Option<Code>), by: Vec<Provision>, on: NaiveDate) {
        let (code, with) = what;
        if certain {
            self.find(code, with, by, (on, on));
        } else {
            self.leave(code, with, Want::OthersInvolved, by);
        }
    }

    fn remedy(&mut self, regime: &Regime<'_>, release: &Release, past_the_others: bool) {
        let by = duty(regime, CoordinationDuty::RemedyPromptly);
        match release.remedied {
            _ if by.is_empty() => {}
            Some(true) => {}
            Some(false) => self.find_past_others(past_the_others, (BreachCode::RemedyMissing, None), by, release.on),
            None => self.leave(BreachCode::RemedyMissing, None, Want::Remedied, by),
        }
    }

    /// To object is a right, and so is to refuse an objection; what the text punishes is the failure where one ought to have
    /// noticed, and the refusal without a remedy, both with both thresholds only.
    fn bystanders(&mut self, regime: &Regime<'_>, release: &Release, past_the_others: bool) {
        for bystander in &release.bystanders {
            let with = Some(bystander.body);
            if let Some(objected) = bystander.objected_on.filter(|day| *day <= self.on) {
                let (by, thresholds) = punished(regime, Misstep::ObjectionRefused, release);
                match (truth(bystander.refused), truth(release.remedied), thresholds) {
                    _ if by.is_empty() => {}
                    (Truth::No, ..) | (_, Truth::Yes, _) | (.., Truth::No) => {}
                    (Truth::Yes, Truth::No, Truth::Yes) => {
                        self.find_past_others(past_the_others, (BreachCode::ObjectionRefused, with), by, objected);
                    }
                    (Truth::Open, ..) => self.leave(BreachCode::ObjectionRefused, with, Want::ObjectionRefused, by),
                    (_, Truth::Open, _) => self.leave(BreachCode::ObjectionRefused, with, Want::Remedied, by),
                    (.., Truth::Open) => self.leave(BreachCode::ObjectionRefused, with, Want::Thresholds, by),
                }
                continue;
            }
            let (by, thresholds) = punished(regime, Misstep::FailedToObject, release);
            match (truth(bystander.ought_to_have_noticed), thresholds) {
                _ if by.is_empty() => {}
                (Truth::No, _) | (_, Truth::No) => {}
                (Truth::Yes, Truth::Yes) => {
                    self.find_past_others(past_the_others, (BreachCode::FailedToObject, with), by, release.on);
                }
                (Truth::Open, _) => self.leave(BreachCode::FailedToObject, with, Want::OughtToHaveNoticed, by),
                (Truth::Yes, Truth::Open) => self.leave(BreachCode::FailedToObject, with, Want::Thresholds, by),
            }
        }
    }

    /// Adds to each breach of a release the liability that a local text attaches to it.
    fn liability(&mut self, regime: &Regime<'_>, release: &Release, found_before: usize) {
        for breach in self.audit.breaches.iter_mut().skip(found_before) {
            let Some(misstep) = misstep(breach.code) else { continue };
            let rows = liable(regime, misstep);
            breach.liability =
                rows.map(|row| Liable { by: row.by(), met: met(row, release), who: row.who().to_vec() }).collect();
        }
    }
}

/// Whether it is open if whom a disagreement was taken to had power over it.
fn power_unknown(with: Option<Code>, positions: &[(Code, Position)]) -> bool {
    let open = |position: &Position| position.flags.contains(PositionFlags::POWER_UNKNOWN);
    positions.iter().any(|(one, position)| Some(*one) == with && open(position))
}

/// The provision by which the silence of one was deemed agreement before it objected.
fn deemed_before(with: Option<Code>, positions: &[(Code, Position)]) -> Option<Provision> {
    let late = |position: &Position| position.flags.contains(PositionFlags::OBJECTED_LATE);
    positions.iter().find(|(one, position)| Some(*one) == with && late(position)).and_then(|(_, position)| position.by)
}

/// The missteps of coordination.
const COORDINATION: [Misstep; 4] = [
    Misstep::ReleasedUnconsulted,
    Misstep::ReleasedAgainstAgreement,
    Misstep::ObjectionRefused,
    Misstep::FailedToObject,
];

/// 未协商确认: unconsulted, unconfirmed and in open dispute are one misstep.
const fn misstep(code: BreachCode) -> Option<Misstep> {
    match code {
        BreachCode::ReleasedUnconsulted | BreachCode::ReleasedUnconfirmed | BreachCode::ReleasedInDispute => {
            Some(Misstep::ReleasedUnconsulted)
        }
        BreachCode::ReleasedAgainstAgreement => Some(Misstep::ReleasedAgainstAgreement),
        BreachCode::ObjectionRefused => Some(Misstep::ObjectionRefused),
        BreachCode::FailedToObject => Some(Misstep::FailedToObject),
        _ => None,
    }
}

/// The provisions that punish a misstep, and whether the threshold of any of them is met.
fn punished(regime: &Regime<'_>, misstep: Misstep, release: &Release) -> (Vec<Provision>, Truth) {
    let rows = || liable(regime, misstep);
    (rows().map(Liability::by).collect(), rows().fold(Truth::No, |any, row| any.or(met(row, release))))
}

fn met(row: &Liability, release: &Release) -> Truth {
    match row.threshold() {
        Threshold::None => Truth::Yes,
        Threshold::SeriousAndAdverse => release.thresholds(),
        _ => Truth::Open,
    }
}
