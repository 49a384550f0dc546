//! Was the policy interpretation done right?

use chrono::NaiveDate;

use super::breach::{Breach, Severity};
use super::breach_code::BreachCode;
use super::report::{Audit, Unkept};
use super::want::Want;
use crate::calendar::Calendar;
use crate::citation::{Cited, Code, Provision, Text};
use crate::deadline::Due;
use crate::fact::Facts;
use crate::norm::SyncPoint;
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::policy_interpretation::{
    Application, Contents, Drafter, Gate, InStep, Interpretation, Interpretations, Judged, Judgement, Material,
    Synchrony, Verdict,
};

/// Audits the interpretation of one document, as far as things had gone by a day. The Regulation does not speak of it, so that
/// every breach stays inside the place. A principle that was not kept is said and is no breach, and a duty without a day is never late:
/// where it still stands, that is left unjudged.
///
/// ```
/// use gongkai::audit::{BreachCode, interpretation};
/// use gongkai::calendar::Calendar;
/// use gongkai::fact::{Facts, Finding};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::journal::Header;
/// use gongkai::workflow::policy_interpretation::{Event, Form, Interpretations};
///
/// let place = Jurisdiction::of_place("yunnan_bureau")?.issued_on("2019-06-03".parse()?)?;
/// let policy = place.rules().and_then(|rules| rules.finding("policy_document")).ok_or("no such finding")?;
/// let facts = Facts::new().with(policy, Finding::Yes)?;
///
/// let mut matter = Interpretations::new(Header::of(&place));
/// matter.record("2023-05-08".parse()?, Event::DocumentIssued)?;
/// matter.record("2023-05-23".parse()?, Event::InterpretationPublished { form: Form::Text })?;
/// let found = interpretation(&matter, &place, Calendar::national(), &facts, "2023-05-24".parse()?)?;
/// let late = found.of(BreachCode::InterpretationLate).next().map(|breach| breach.happened.to_string());
/// assert_eq!(late.as_deref(), Some("2023-05-23"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`RegimeError`] where it is open which text governs, or where the journal is that of another place.
pub fn interpretation(
    matter: &Interpretations,
    place: &Jurisdiction,
    calendar: &Calendar,
    facts: &Facts,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    matter.journal().header().is_of(place.place())?;
    Ok(interpreted(matter.on(on).judgement(place, calendar, facts, on)?, place, false))
}

/// What was wrong with what was judged. Whether what was `closed` when it was handed over is to be planned for as well no text says.
pub(super) fn interpreted(judgement: Judgement, place: &Jurisdiction, closed: bool) -> Audit {
    let mut desk = Desk { closed, audit: Audit { readings: judgement.readings, ..Audit::default() } };
    judgement.rules.iter().for_each(|rule| desk.rule(rule));
    desk.audit.in_order(place)
}

/// Audits a document that was published, and nothing of whose interpretation is on record. What had to be public with it, or by a day, was
/// not; of what goes before, such as a plan, the file of the release does not tell.
pub(super) fn uninterpreted(
    document: &Interpretation,
    judgement: Judgement,
    place: &Jurisdiction,
    facts: &Facts,
) -> Result<Audit, RegimeError> {
    let mut desk = Desk { closed: false, audit: Audit { readings: judgement.readings, ..Audit::default() } };
    let Some(issued) = document.stage().issued_on() else { return Ok(Audit::default()) };
    judgement.rules.iter().for_each(|rule| desk.unrecorded(rule));
    for gate in document.gates(place, facts, issued)?.into_iter().filter(|gate| is_found(gate.applies)) {
        desk.audit.leave(BreachCode::PlanMissing, None, Want::StepNotRecorded, vec![gate.by]);
    }
    Ok(desk.audit.in_order(place))
}

/// What was found since the document was issued to be one that is to be interpreted, and is not: from when that has to be done no text says.
pub(super) fn found_since(then: &Judgement, now: &Judgement) -> Audit {
    let mut audit = Audit::default();
    let found = |rule: &&Judged| rule.applies.is_some_and(is_found);
    for rule in now.rules.iter().filter(found).filter(|rule| rule.outstanding) {
        if !then.rules.iter().filter(found).any(|one| one.by == rule.by) {
            audit.leave(BreachCode::InterpretationLate, None, Want::StartOfTime, vec![rule.by]);
        }
    }
    audit
}

/// The auditor's desk.
struct Desk {
    closed: bool,
    audit: Audit,
}

/// What may be a breach, before it is known whether the rule applies.
struct Charge {
    code: BreachCode,
    with: Option<Code>,
    by: Vec<Provision>,
    happened: NaiveDate,
    findable: NaiveDate,
    right: Text,
    due: Option<NaiveDate>,
}

impl Charge {
    const fn new(code: BreachCode, by: Vec<Provision>, on: NaiveDate) -> Self {
        Self { code, with: None, by, happened: on, findable: on, right: code.right(), due: None }
    }
}

impl Desk {
    fn rule(&mut self, rule: &Judged) {
        rule.submissions.iter().for_each(|gate| self.gate(gate));
        rule.contents.iter().for_each(|contents| self.contents(contents));
        rule.steps.iter().for_each(|step| self.step(step));
        rule.drafter.iter().for_each(|drafter| self.drafter(drafter));
        rule.material.iter().for_each(|material| self.material(material));
        if let Some(applies) = rule.applies.filter(|_| rule.outstanding && !rule.timed) {
            self.leave(BreachCode::InterpretationLate, None, (applies, Want::TimeNotSet), vec![rule.by]);
        }
    }

    /// Where it is open whether it has to be interpreted at all, that is what is asked of what would be late by then.
    fn unrecorded(&mut self, rule: &Judged) {
        for step in &rule.steps {
            match *step.point {
                SyncPoint::Release => self.step(step),
                SyncPoint::Drafting | SyncPoint::SignOff if is_found(step.applies) => {
                    let by = vec![step.point.by()];
                    self.audit.leave(BreachCode::InterpretationOutOfStep, None, Want::StepNotRecorded, by);
                }
                SyncPoint::Drafting | SyncPoint::SignOff => {}
            }
        }
        rule.material.iter().for_each(|material| self.material(material));
        if let Some(applies) = rule.applies.filter(|_| rule.outstanding && !rule.timed) {
            self.leave(BreachCode::InterpretationLate, None, (applies, Want::Interpretation), vec![rule.by]);
        }
    }

    fn gate(&mut self, gate: &Gate) {
        if gate.verdict != Verdict::Accepted && self.closed {
            self.leave(BreachCode::PlanMissing, None, (gate.applies, Want::PlanOfClosed), vec![gate.by]);
        } else if gate.verdict != Verdict::Accepted {
            self.charge(gate.applies, Charge::new(BreachCode::PlanMissing, vec![gate.by], gate.on));
        }
    }

    /// 一般包括: of what a plan generally contains it is said that it lacks it, and that is all.
    fn contents(&mut self, contents: &Contents) {
        let mut by: Vec<Provision> = contents.lacking.iter().map(Cited::by).collect();
        by.dedup();
        if contents.applies == Application::Applies {
            let (happened, code) = (contents.on, BreachCode::PlanIncomplete);
            self.audit.principles.extend(by.into_iter().map(|by| Unkept { happened, code, by, right: code.right() }));
        }
    }

    fn step(&mut self, step: &InStep) {
        let (code, by) = (BreachCode::InterpretationOutOfStep, vec![step.point.by()]);
        match step.synchrony {
            Synchrony::Broken { since } if step.in_principle => self.principle(step, since),
            _ if step.in_principle => {}
            Synchrony::Kept | Synchrony::Pending => {}
            _ if self.closed && *step.point != SyncPoint::Release => {
                self.leave(code, None, (step.applies, Want::PlanOfClosed), by);
            }
            Synchrony::NotOnRecord => {
                self.leave(code, None, (step.applies, Want::StepNotRecorded), by);
            }
            Synchrony::Broken { since } => {
                // The day has to be over before anybody can say that the other did not follow on it.
                let findable = since.succ_opt().unwrap_or(since);
                self.charge(
                    step.applies,
                    Charge { findable, right: right(*step.point), ..Charge::new(code, by, since) },
                );
            }
        }
    }

    /// Of a principle it is said that it was not kept, and that is all.
    fn principle(&mut self, step: &InStep, since: NaiveDate) {
        if step.applies == Application::Applies {
            let (code, by, right) = (BreachCode::InterpretationOutOfStep, step.point.by(), right(*step.point));
            self.audit.principles.push(Unkept { happened: since, code, by, right });
        }
    }

    fn drafter(&mut self, drafter: &Drafter) {
        let (code, with, by) = (BreachCode::InterpreterOther, Some(drafter.drafter), vec![drafter.by]);
        match drafter.same {
            Some(true) => {}
            Some(false) => self.charge(drafter.applies, Charge { with, ..Charge::new(code, by, drafter.on) }),
            None => self.leave(code, with, (drafter.applies, Want::StepNotRecorded), by),
        }
    }

    fn material(&mut self, material: &Material) {
        let (code, by) = (BreachCode::InterpretationLate, vec![material.by]);
        let last = material.due.and_then(|due| due.day().or(latest(due)));
        match (material.overdue, last.and_then(|last| last.succ_opt())) {
            (Some(false), _) => {}
            (Some(true), Some(happened)) => {
                self.charge(material.applies, Charge { due: last, ..Charge::new(code, by, happened) });
            }
            _ => self.leave(code, None, (material.applies, Want::Calendar), by),
        }
    }

    /// Finds it where the rule applies, and leaves it where that is open.
    fn charge(&mut self, applies: Application, charge: Charge) {
        let Charge { code, with, by, happened, findable, right, due } = charge;
        match applies {
            Application::DoesNotApply => {}
            Application::Open(_) | Application::DateUnknown => {
                self.leave(code, with, (applies, Want::StepNotRecorded), by);
            }
            Application::Applies => {
                let breach = Breach::new(code, by, Severity::InternalOnly, happened).with(with);
                self.audit.breaches.push(Breach { findable, right, due, ..breach });
            }
        }
    }

    /// Leaves it for want of what says whether the rule applies, or, where that is known, of something else.
    fn leave(
        &mut self,
        code: BreachCode,
        with: Option<Code>,
        (applies, want): (Application, Want),
        by: Vec<Provision>,
    ) {
        match applies {
            Application::Open(facts) => self.audit.leave_open(code, with, facts, &by),
            Application::DateUnknown => self.audit.leave(code, with, Want::DateOfLocalText, by),
            Application::Applies | Application::DoesNotApply => self.audit.leave(code, with, want, by),
        }
    }
}

/// Whether it was found that the rule applies, if its text is in force.
const fn is_found(applies: Application) -> bool {
    matches!(applies, Application::Applies | Application::DateUnknown)
}

/// A period whose end is only bounded has run out for certain after the later bound.
const fn latest(due: Due) -> Option<NaiveDate> {
    match due {
        Due::Between(bounds) => Some(bounds.latest()),
        Due::On(_) => None,
    }
}

const fn right(point: SyncPoint) -> Text {
    match point {
        SyncPoint::Drafting => Text::literal("文件与解读应同步起草", "draft the two together"),
        SyncPoint::SignOff => Text::literal("文件与解读应同步审签", "sign off the two together"),
        SyncPoint::Release => Text::literal("文件与解读应同步发布", "release the two together"),
    }
}
