//! Was the coordination with other agencies done right, and was the release that followed?

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::breach::{Audit, Breach, BreachCode, Liable, Severity, Unjudged, Want};
use crate::calendar::{Calendar, CountError};
use crate::citation::{Code, Provision, Rank, instrument};
use crate::deadline::Due;
use crate::fact::Truth;
use crate::norm::{Certainty, ConsultationRule, CoordinationDuty, Liability, Misstep, Mode};
use crate::regime::{Jurisdiction, Local, Regime, RegimeError};
use crate::workflow::consultation::{
    Approval, Consultation, Consultations, Event, Ledger, Obstacle, Standpoint, duty, rule,
};

/// An agency beside the one that released, and what it did about it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bystander {
    body: Code,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ought_to_have_noticed: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::citation::date::perhaps")]
    objected_on: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    refused: Option<bool>,
}

impl Bystander {
    /// An agency that did not object; whether it ought to have noticed the release is left out where nobody has found that.
    #[must_use]
    pub const fn silent(body: Code, ought_to_have_noticed: Option<bool>) -> Self {
        Self { body, ought_to_have_noticed, objected_on: None, refused: None }
    }

    /// An agency that objected on a day, and whether its objection was refused.
    #[must_use]
    pub const fn objected(body: Code, on: NaiveDate, refused: Option<bool>) -> Self {
        Self { body, ought_to_have_noticed: None, objected_on: Some(on), refused }
    }
}

/// A release that really happened, and what came of it. What is not stated could not be judged, and the audit says so.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    approval: Approval,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    followed_agreement: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    same_wording: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    remedied: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    serious_consequences: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    adverse_influence: Option<bool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    bystanders: Vec<Bystander>,
}

impl Release {
    /// A release on a day, and what is known of the approval it needed.
    #[must_use]
    pub const fn new(on: NaiveDate, approval: Approval) -> Self {
        Self {
            on,
            approval,
            followed_agreement: None,
            same_wording: None,
            remedied: None,
            serious_consequences: None,
            adverse_influence: None,
            bystanders: Vec::new(),
        }
    }

    /// Adds whether it followed what had been agreed on (按照协商确认意见公开).
    #[must_use]
    pub const fn followed_agreement(mut self, followed: bool) -> Self {
        self.followed_agreement = Some(followed);
        self
    }

    /// Adds whether the same content was worded the same as by superiors and other agencies (统一表述).
    #[must_use]
    pub const fn same_wording(mut self, same: bool) -> Self {
        self.same_wording = Some(same);
        self
    }

    /// Adds whether remedial measures were taken promptly (及时采取补救措施).
    #[must_use]
    pub const fn remedied(mut self, remedied: bool) -> Self {
        self.remedied = Some(remedied);
        self
    }

    /// Adds whether there were serious consequences (严重后果) and an adverse social influence (不良社会影响): findings that a
    /// person makes. A text that asks for both is not met by one.
    #[must_use]
    pub const fn with_consequences(mut self, serious: Option<bool>, adverse: Option<bool>) -> Self {
        self.serious_consequences = serious;
        self.adverse_influence = adverse;
        self
    }

    /// Adds an agency beside the one that released.
    #[must_use]
    pub fn beside(mut self, bystander: Bystander) -> Self {
        self.bystanders.push(bystander);
        self
    }

    /// The day.
    #[must_use]
    pub const fn on(&self) -> NaiveDate {
        self.on
    }

    fn thresholds(&self) -> Truth {
        truth(self.serious_consequences).and(truth(self.adverse_influence))
    }
}

fn truth(found: Option<bool>) -> Truth {
    match found {
        Some(true) => Truth::Yes,
        Some(false) => Truth::No,
        None => Truth::Open,
    }
}

/// Audits the coordination of one matter, and the release where there was one, as far as things had gone by a day.
///
/// ```
/// use gongkai::audit::{BreachCode, Release, coordination};
/// use gongkai::calendar::Calendar;
/// use gongkai::citation::Code;
/// use gongkai::norm::{Consulted, Mode};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::consultation::{Approval, Consultations, Event};
/// use gongkai::workflow::journal::Header;
///
/// let place = Jurisdiction::of_place("taierzhuang")?;
/// let (finance, formed) = (Code::literal("finance"), "2024-03-04".parse()?);
/// let mut matter = Consultations::new(Header::of(&place));
/// matter.record(formed, Event::Opened {
///     with: finance, consulted: Consulted::InvolvedAgency, mode: Mode::Proactive, trigger: formed,
///     of_place: Some(true), urgent: None,
/// })?;
///
/// let release = Release::new("2024-03-06".parse()?, Approval::NotRequired).remedied(true);
/// let found = coordination(&matter, &place, Calendar::national(), Some(&release), "2024-03-08".parse()?)?;
/// let codes: Vec<BreachCode> = found.breaches.iter().map(|breach| breach.code).collect();
/// assert_eq!(codes, [BreachCode::ReleasedUnconsulted]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`RegimeError`] where it is open which text governs.
pub fn coordination(
    matter: &Consultations,
    place: &Jurisdiction,
    calendar: &Calendar,
    release: Option<&Release>,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    let mut desk = Desk { matter, ledger: matter.on(on), place, calendar, on, audit: Audit::default() };
    for consultation in desk.ledger.consultations().to_vec() {
        desk.letter(&consultation)?;
        desk.answer(&consultation)?;
    }
    if let Some(release) = release.filter(|release| release.on <= on) {
        desk.release(release)?;
    }
    Ok(desk.audit.in_order())
}

/// The auditor's desk.
struct Desk<'a> {
    matter: &'a Consultations,
    ledger: Ledger,
    place: &'a Jurisdiction,
    calendar: &'a Calendar,
    on: NaiveDate,
    audit: Audit,
}

impl Desk<'_> {
    /// Did the letter go out in time, in writing, with its contents?
    fn letter(&mut self, consultation: &Consultation) -> Result<(), RegimeError> {
        let with = consultation.with();
        let sent = consultation.stage().sent_on();
        let not_involved =
            consultation.position(self.place, self.calendar, self.on)?.standpoint == Standpoint::NotInvolved;
        let regime = consultation.regime(self.place, sent.unwrap_or(consultation.trigger()))?;
        let governing = rule(&regime, consultation.consulted(), consultation.mode());
        let optional = governing.is_some_and(ConsultationRule::is_optional);
        match consultation.letter_due(self.place, self.calendar)? {
            Some(Ok(deadline)) => match deadline.due() {
                Due::On(last) => {
                    let late = sent.map_or(!optional && !not_involved && last < self.on, |sent| last < sent);
                    if let Some(happened) = last.succ_opt().filter(|_| late) {
                        self.find(
                            BreachCode::LetterLate,
                            Some(with),
                            vec![deadline.period().by()],
                            (happened, happened),
                        );
                    }
                }
                Due::Between(_) => {
                    self.leave(BreachCode::LetterLate, Some(with), Want::Calendar, vec![deadline.period().by()]);
                }
            },
            Some(Err(CountError::PastHorizon(_) | CountError::Uncovered(_))) => {
                self.leave(BreachCode::LetterLate, Some(with), Want::Calendar, Vec::new());
            }
            Some(Err(_)) | None => {}
        }
        let (Some(sent), Some(rule)) = (sent, governing) else { return Ok(()) };
        let letters = self.matter.journal().up_to(self.on).iter().rev();
        let letter = letters.filter(|entry| entry.event().with() == with).find_map(|entry| match entry.event() {
            Event::Sent { letter, .. } => Some(letter),
            _ => None,
        });
        let Some(letter) = letter else { return Ok(()) };
        let seen = consultation.stage().received_on().unwrap_or(sent);
        if let Some(by) = rule.written().filter(|_| letter.is_oral()) {
            self.find(BreachCode::LetterOral, Some(with), vec![by], (sent, seen));
        }
        let mut lacking: Vec<Provision> = letter.defects(rule).map(|content| content.by()).collect();
        lacking.dedup();
        if !lacking.is_empty() {
            self.find(BreachCode::LetterDefective, Some(with), lacking, (sent, seen));
        }
        Ok(())
    }

    /// Did a body that a local text binds answer in time and in writing? What a late answer or none does to the position of
    /// the one that consults is another question.
    fn answer(&mut self, consultation: &Consultation) -> Result<(), RegimeError> {
        if consultation.is_of_place() != Some(true) || !consultation.consulted().is_agency() {
            return Ok(());
        }
        let (with, stage) = (consultation.with(), consultation.stage());
        let Some(sent) = stage.sent_on() else { return Ok(()) };
        let position = consultation.position(self.place, self.calendar, self.on)?;
        self.audit.readings.extend(position.turned_on);
        let regime = consultation.regime(self.place, sent)?;
        let Some(rule) = rule(&regime, consultation.consulted(), consultation.mode()) else { return Ok(()) };
        let answered = stage.answered().map(|(day, _)| day);
        let received = stage.received_on();
        // Where it is urgent the answer is due at once: on the day of receipt.
        let due = match (position.at_once, received, position.answer_due) {
            (Some(by), Some(received), _) => Some((by, received)),
            (_, _, Some(Due::On(last))) => rule.answer_written().map(|by| (by, last)),
            _ => None,
        };
        if let Some((by, last)) = due.filter(|(_, last)| *last < answered.unwrap_or(self.on)) {
            let happened = last.succ_opt().unwrap_or(last);
            self.find(BreachCode::AnswerLate, Some(with), vec![by], (happened, happened));
        }
        if let (Some(by), None, Some((said, _))) = (rule.answer_written(), answered, stage.said()) {
            self.find(BreachCode::AnswerOral, Some(with), vec![by], (said, said));
        }
        Ok(())
    }

    /// Was the release clear, as agreed, approved, and remedied where it was not?
    fn release(&mut self, release: &Release) -> Result<(), RegimeError> {
        let regime = self.place.on(release.on)?;
        let clearance =
            self.matter.on(release.on).clearance(self.place, self.calendar, release.on, release.approval)?;
        let day = (release.on, release.on);
        let found_before = self.audit.breaches.len();
        let mut withholding = false;
        for block in clearance.blocks {
            let code = match block.obstacle {
                Obstacle::Unconsulted => BreachCode::ReleasedUnconsulted,
                Obstacle::Awaiting | Obstacle::Unconfirmed => BreachCode::ReleasedUnconfirmed,
                Obstacle::Disagreement(_) | Obstacle::Unsettled => BreachCode::ReleasedInDispute,
                Obstacle::Unapproved => BreachCode::ReleasedUnapproved,
                Obstacle::ApprovalUnknown => {
                    self.leave(BreachCode::ReleasedUnapproved, None, Want::ApprovalRequired, block.by);
                    continue;
                }
                Obstacle::AgreedToWithhold => {
                    withholding = true;
                    continue;
                }
                // Whether it was released against a third party's will is a question of the decision.
                _ => continue,
            };
            self.find(code, block.with, block.by, day);
        }
        self.agreement(&regime, release, withholding);
        self.wording(&regime, release);
        let past_the_others = self.audit.breaches.iter().skip(found_before).any(|breach| {
            matches!(breach.code, BreachCode::ReleasedUnconsulted | BreachCode::ReleasedAgainstAgreement)
        });
        if past_the_others {
            self.remedy(&regime, release);
            self.bystanders(&regime, release);
        }
        self.liability(&regime, release);
        if let (Local::Undetermined { rules, .. }, true) = (regime.local(), past_the_others) {
            for by in rules.liabilities().iter().map(Liability::by) {
                self.leave(BreachCode::ReleasedUnconsulted, None, Want::DateOfLocalText, vec![by]);
            }
        }
        Ok(())
    }

    /// Only local texts bind an agency to what was agreed on: under the Regulation withholding needs a ground, whatever was
    /// agreed.
    fn agreement(&mut self, regime: &Regime<'_>, release: &Release, withholding: bool) {
        let ledger = self.matter.on(release.on);
        let agreed = ledger.consultations().iter().any(|one| {
            one.position(self.place, self.calendar, release.on).is_ok_and(|position| {
                matches!(
                    position.standpoint,
                    Standpoint::Agrees(_) | Standpoint::DeemedAgree(_) | Standpoint::Settled(_)
                )
            })
        });
        let on_request = ledger.consultations().iter().any(|one| one.mode() == Mode::OnRequest);
        let mut by = if on_request { duty(regime, CoordinationDuty::FollowTheResult) } else { Vec::new() };
        by.extend(liable(regime, Misstep::ReleasedAgainstAgreement).map(Liability::by));
        match release.followed_agreement {
            _ if by.is_empty() || !agreed => {}
            Some(true) if !withholding => {}
            None if !withholding => {
                self.leave(BreachCode::ReleasedAgainstAgreement, None, Want::FollowedAgreement, by);
            }
            _ => self.find(BreachCode::ReleasedAgainstAgreement, None, by, (release.on, release.on)),
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

    fn remedy(&mut self, regime: &Regime<'_>, release: &Release) {
        let by = duty(regime, CoordinationDuty::RemedyPromptly);
        match release.remedied {
            _ if by.is_empty() => {}
            Some(true) => {}
            Some(false) => self.find(BreachCode::RemedyMissing, None, by, (release.on, release.on)),
            None => self.leave(BreachCode::RemedyMissing, None, Want::Remedied, by),
        }
    }

    /// To object is a right; the failure to object is liable only where one ought to have noticed, and with both thresholds.
    fn bystanders(&mut self, regime: &Regime<'_>, release: &Release) {
        for bystander in &release.bystanders {
            let with = Some(bystander.body);
            if let Some(objected) = bystander.objected_on.filter(|day| *day <= self.on) {
                let by: Vec<Provision> = liable(regime, Misstep::ObjectionRefused).map(Liability::by).collect();
                match (bystander.refused, release.remedied) {
                    _ if by.is_empty() => {}
                    (Some(false), _) | (_, Some(true)) => {}
                    (Some(true), Some(false)) => {
                        self.find(BreachCode::ObjectionRefused, with, by, (objected, objected));
                    }
                    (None, _) => self.leave(BreachCode::ObjectionRefused, with, Want::ObjectionRefused, by),
                    (Some(true), None) => self.leave(BreachCode::ObjectionRefused, with, Want::Remedied, by),
                }
                continue;
            }
            let by: Vec<Provision> = liable(regime, Misstep::FailedToObject).map(Liability::by).collect();
            match (truth(bystander.ought_to_have_noticed), release.thresholds()) {
                _ if by.is_empty() => {}
                (Truth::No, _) | (_, Truth::No) => {}
                (Truth::Yes, Truth::Yes) => {
                    self.find(BreachCode::FailedToObject, with, by, (release.on, release.on));
                }
                (Truth::Open, _) => self.leave(BreachCode::FailedToObject, with, Want::OughtToHaveNoticed, by),
                (Truth::Yes, Truth::Open) => self.leave(BreachCode::FailedToObject, with, Want::Thresholds, by),
            }
        }
    }

    /// Adds to each breach the liability that a local text attaches to it.
    fn liability(&mut self, regime: &Regime<'_>, release: &Release) {
        for breach in &mut self.audit.breaches {
            let misstep = match breach.code {
                BreachCode::ReleasedUnconsulted => Misstep::ReleasedUnconsulted,
                BreachCode::ReleasedAgainstAgreement => Misstep::ReleasedAgainstAgreement,
                BreachCode::ObjectionRefused => Misstep::ObjectionRefused,
                BreachCode::FailedToObject => Misstep::FailedToObject,
                _ => continue,
            };
            breach.liability = liable(regime, misstep)
                .map(|row| {
                    let met = if row.needs_both_thresholds() { release.thresholds() } else { Truth::Yes };
                    Liable { by: row.by(), met }
                })
                .collect();
        }
    }

    fn find(
        &mut self,
        code: BreachCode,
        with: Option<Code>,
        by: Vec<Provision>,
        (happened, findable): (NaiveDate, NaiveDate),
    ) {
        let severity = severity(&by);
        let right = code.right();
        self.audit.breaches.push(Breach { happened, code, with, by, severity, findable, right, liability: Vec::new() });
    }

    fn leave(&mut self, code: BreachCode, with: Option<Code>, want: Want, by: Vec<Provision>) {
        self.audit.unjudged.push(Unjudged { code, with, want, by });
    }
}

/// What breaks the Regulation is unlawful; what breaks a local text only stays inside the place; where the provision of
/// the Regulation is not verified it is contested.
fn severity(by: &[Provision]) -> Severity {
    let national =
        by.iter().find(|by| instrument(by.source()).is_some_and(|text| text.rank() <= Rank::AdministrativeRegulation));
    let contested = |by: &Provision| {
        let editions = crate::law::national::EDITIONS.into_iter();
        let edition = editions.into_iter().find(|edition| edition.code() == by.source());
        edition.is_some_and(|edition| edition.organisation() != Certainty::Settled)
    };
    match national {
        Some(by) if contested(by) => Severity::Contested,
        Some(_) => Severity::Unlawful,
        None => Severity::InternalOnly,
    }
}

fn liable<'j>(regime: &Regime<'j>, misstep: Misstep) -> impl Iterator<Item = &'j Liability> + use<'j> {
    let rows = regime.local().in_force().map_or(&[] as &[Liability], |rules| rules.liabilities());
    rows.iter().filter(move |row| row.of() == misstep)
}
