//! What the local text makes of the matter on a day.

use chrono::NaiveDate;
use serde::Serialize;

use super::gate::lacking;
use super::rules::Bench;
use super::{Application, Gate, InStep, Interpretation, Synchrony};
use crate::calendar::Calendar;
use crate::citation::{Cited, Code, Provision};
use crate::deadline::{Due, Roll};
use crate::fact::Facts;
use crate::norm::{InterpretationRule, PlanElement, Reading, SyncPoint};
use crate::regime::{Jurisdiction, RegimeError};

/// Whether whoever drafted the document drafted what interprets it (谁起草、谁解读).
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Drafter {
    /// The provision.
    pub by: Provision,
    /// The day of the draft.
    pub on: NaiveDate,
    /// Who drafted it.
    pub drafter: Code,
    /// Whether the same drafted the document; `None` where nobody is on record for that.
    pub same: Option<bool>,
    /// Whether that applies to the document.
    pub applies: Application,
}

/// What the plan lacks of what a plan generally contains (一般包括).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Contents {
    /// The day of the plan: as it stood when the document was handed over, or as it stands.
    pub on: NaiveDate,
    /// What it lacks; empty where it is complete.
    pub lacking: Vec<Cited<PlanElement>>,
    /// Whether that applies to the document.
    pub applies: Application,
}

/// By when the material has to be published (解读材料). The text attaches nothing to a day that passes.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Material {
    /// The provision that sets the period; that of the rule where the period is not in force for certain.
    pub by: Provision,
    /// The day of issue, from which it runs.
    pub issued: NaiveDate,
    /// The last day, where it can be counted.
    pub due: Option<Due>,
    /// The day on which it was first published.
    pub published: Option<NaiveDate>,
    /// Whether that day had passed when it was published, or has passed and it is not; `None` where that is not known.
    pub overdue: Option<bool>,
    /// Whether that applies to the document.
    pub applies: Application,
}

/// What one rule makes of the matter. What the text does not speak of is empty here: no plan, no gate and no day is borrowed
/// from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Judged {
    /// The provision.
    pub by: Provision,
    /// Whether it applies to the document, on the day of issue, or else on the day asked about. `None` where the text was in
    /// force for an earlier step only.
    pub applies: Option<Application>,
    /// The day on which the document was first interpreted in public, in whatever form.
    pub interpreted: Option<NaiveDate>,
    /// The day of issue.
    pub issued: Option<NaiveDate>,
    /// The document is out, the rule applies or may apply, and nothing has interpreted it: a duty that stands.
    pub outstanding: bool,
    /// Whether the text says by when: on the day of release, or within days from it. Where it does not, a duty that stands is
    /// never late.
    pub timed: bool,
    /// The submissions; where none is on record, the first sign-off or the issue, by which the document was handled.
    pub submissions: Vec<Gate>,
    /// What the plan lacks; `None` where there is none, or the text does not say what one contains.
    pub contents: Option<Contents>,
    /// The points at which the two are to be together.
    pub steps: Vec<InStep>,
    /// Who drafted the plan, or the interpretation where the text has no plan; `None` before anything was drafted.
    pub drafter: Option<Drafter>,
    /// By when the material is due; `None` before issue.
    pub material: Option<Material>,
}

/// What the local text makes of the matter on a day. Without a text in force that speaks of it there is nothing to keep: the
/// Regulation is silent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Judgement {
    /// Rule by rule.
    pub rules: Vec<Judged>,
    /// The readings on which it turned whether the text is in force.
    pub readings: Vec<Reading>,
}

impl Judged {
    /// The day on which document and interpretation were not released together, where they were not.
    pub(crate) fn released_alone(&self) -> Option<NaiveDate> {
        self.steps.iter().filter(|step| *step.point == SyncPoint::Release).find_map(|step| match step.synchrony {
            Synchrony::Broken { since } => Some(since),
            _ => None,
        })
    }

    /// The day of the document's release, which is that of the interpretation too where the two are released together (同步发布).
    pub(crate) fn released_together(&self) -> Option<NaiveDate> {
        let release = |step: &&InStep| *step.point == SyncPoint::Release && !step.in_principle;
        self.issued.filter(|_| self.steps.iter().any(|step| release(&step)))
    }

    /// Of a document that stays closed nothing is to be released: it was not on the day on which one of the two went alone (`alone`), nor on some
    /// day of the time for the material (`shut`). From when the time runs once it was opened no text says.
    pub(crate) fn of_closed(&mut self, closed: bool, alone: bool, shut: bool) {
        if alone || closed && self.released_alone().is_none() {
            self.steps.retain(|step| *step.point != SyncPoint::Release);
        }
        if shut {
            self.material = None;
        }
        self.timed &= closed || !(alone || shut);
        self.outstanding &= !closed;
    }
}

impl Interpretation {
    /// What the local text makes of the matter on a day, each step judged by what was in force when it was taken. It is to be
    /// asked of the matter [as it stood](crate::workflow::matter::Matter::on) on that day.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::citation::Code;
    /// use gongkai::fact::{Facts, Finding};
    /// use gongkai::norm::SyncPoint;
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::journal::Header;
    /// use gongkai::workflow::policy_interpretation::{Event, Form, Interpretations, Synchrony};
    ///
    /// let place = Jurisdiction::of_place("yanliang")?.issued_on("2020-06-01".parse()?)?;
    /// let policy = place.rules().and_then(|rules| rules.finding("policy_document")).ok_or("no such finding")?;
    /// let facts = Facts::new().with(policy, Finding::Yes)?;
    ///
    /// let mut matter = Interpretations::new(Header::of(&place));
    /// matter.record("2024-05-08".parse()?, Event::DocumentIssued)?;
    /// matter.record("2024-05-11".parse()?, Event::InterpretationPublished { form: Form::Text })?;
    ///
    /// let on = "2024-05-13".parse()?;
    /// let judgement = matter.on(on).judgement(&place, Calendar::national(), &facts, on)?;
    /// let release = judgement.rules[0].steps.iter().find(|step| *step.point == SyncPoint::Release);
    /// assert_eq!(release.map(|step| step.synchrony), Some(Synchrony::Broken { since: "2024-05-08".parse()? }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs.
    pub fn judgement(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        facts: &Facts,
        on: NaiveDate,
    ) -> Result<Judgement, RegimeError> {
        let mut bench = Bench::new(place, facts);
        let mut rules = Vec::new();
        for rule in bench.rules() {
            rules.extend(self.judged(&mut bench, rule, calendar, on)?);
        }
        let mut readings = bench.readings;
        readings.sort_unstable();
        readings.dedup();
        Ok(Judgement { rules, readings })
    }

    fn judged(
        &self,
        bench: &mut Bench<'_>,
        rule: &InterpretationRule,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Option<Judged>, RegimeError> {
        let issued = self.stage().issued_on();
        let applies = bench.rule(rule, issued.unwrap_or(on))?;
        let (submissions, steps) = (self.handled(bench, rule)?, self.steps(bench, rule, on)?);
        let (contents, drafter) = (self.contents(bench, rule, on)?, self.drafter(bench, rule)?);
        let material = self.material_due(bench, rule, calendar, on)?;
        if applies.is_none() && submissions.is_empty() && steps.is_empty() && contents.is_none() && drafter.is_none() {
            return Ok(None);
        }
        let interpreted = self.published_on();
        let outstanding = applies.as_ref().is_some_and(speaks) && issued.is_some() && interpreted.is_none();
        let timed = rule.material().is_some() || rule.sync().iter().any(|point| **point == SyncPoint::Release);
        let by = rule.by();
        Ok(Some(Judged {
            by,
            applies,
            interpreted,
            issued,
            outstanding,
            timed,
            submissions,
            contents,
            steps,
            drafter,
            material,
        }))
    }

    fn handled(&self, bench: &mut Bench<'_>, rule: &InterpretationRule) -> Result<Vec<Gate>, RegimeError> {
        let unsubmitted = self.stage().handed_over_on().filter(|_| self.submissions().is_empty());
        let mut gates = Vec::new();
        for day in self.submissions().iter().copied().chain(unsubmitted) {
            gates.extend(self.gate(bench, rule, day)?);
        }
        Ok(gates)
    }

    fn contents(
        &self,
        bench: &mut Bench<'_>,
        rule: &InterpretationRule,
        on: NaiveDate,
    ) -> Result<Option<Contents>, RegimeError> {
        let handed_over = self.stage().handed_over_on().and_then(|day| self.plan_on(day));
        let Some(plan) = handed_over.or_else(|| self.plan_on(on)).filter(|_| !rule.plan_elements().is_empty()) else {
            return Ok(None);
        };
        let applies = bench.rule(rule, plan.on)?.filter(speaks);
        Ok(applies.map(|applies| Contents { on: plan.on, lacking: lacking(rule, plan), applies }))
    }

    fn steps(
        &self,
        bench: &mut Bench<'_>,
        rule: &InterpretationRule,
        on: NaiveDate,
    ) -> Result<Vec<InStep>, RegimeError> {
        let mut steps = Vec::new();
        for point in rule.sync() {
            let synchrony = self.synchrony(rule, **point, on);
            let day = match synchrony {
                Synchrony::Broken { since } => since,
                _ => self.stage().issued_on().unwrap_or(on),
            };
            let in_principle = **point == SyncPoint::Release && rule.material().is_some();
            let step = |applies| InStep { point: *point, synchrony, in_principle, applies };
            steps.extend(bench.rule(rule, day)?.filter(speaks).map(step));
        }
        Ok(steps)
    }

    /// The last draft of what keeps step counts; anybody who drafted the document may have drafted it.
    fn drafter(&self, bench: &mut Bench<'_>, rule: &InterpretationRule) -> Result<Option<Drafter>, RegimeError> {
        let Some(by) = rule.drafter() else { return Ok(None) };
        let last = if rule.is_by_plan() {
            self.plans().last().map(|plan| (plan.on, plan.by))
        } else {
            self.drafts().last().map(|draft| (draft.on, draft.by))
        };
        let Some((on, drafter)) = last else { return Ok(None) };
        let documents = self.documents();
        let same = (!documents.is_empty()).then(|| documents.iter().any(|draft| draft.by == drafter));
        Ok(bench.rule(rule, on)?.filter(speaks).map(|applies| Drafter { by, on, drafter, same, applies }))
    }

    fn material_due(
        &self,
        bench: &mut Bench<'_>,
        rule: &InterpretationRule,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Option<Material>, RegimeError> {
        let (Some(purpose), Some(issued)) = (rule.material(), self.stage().issued_on()) else { return Ok(None) };
        let Some(applies) = bench.rule(rule, issued)?.filter(speaks) else { return Ok(None) };
        let period = bench.place().on(issued)?.period(purpose).effective();
        // What a calendar cannot count at all, such as days before its first notice, has no last day.
        let due = period.and_then(|period| Due::of(calendar, issued, *period, Roll::Forward).ok());
        let published = self.published_on();
        let overdue = overdue(due, issued, published, on);
        let by = period.map_or(rule.by(), |period| period.by());
        Ok(Some(Material { by, issued, due, published, overdue, applies }))
    }
}

/// Whether the text speaks of the document, or may.
fn speaks(applies: &Application) -> bool {
    *applies != Application::DoesNotApply
}

/// Whether the last day had passed by the publication, or by the day asked about.
fn overdue(due: Option<Due>, issued: NaiveDate, published: Option<NaiveDate>, on: NaiveDate) -> Option<bool> {
    let reached = published.unwrap_or(on);
    match due {
        // Whatever the last day is, it does not lie before the day of issue.
        _ if reached <= issued => Some(false),
        Some(Due::On(last)) => Some(last < reached),
        Some(Due::Between(bounds)) if reached <= bounds.earliest() => Some(false),
        Some(Due::Between(bounds)) if bounds.latest() < reached => Some(true),
        Some(Due::Between(_)) | None => None,
    }
}
