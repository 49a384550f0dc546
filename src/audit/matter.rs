//! Was the whole matter done right?

use std::borrow::Cow;

use chrono::NaiveDate;
use thiserror::Error;

use super::aftermath::Aftermath;
use super::annual_report::annual_report;
use super::application::{application, without_reply};
use super::basis::Basis;
use super::breach::Breach;
use super::breach_code::BreachCode;
use super::coordination::consultations;
use super::held::Held;
use super::interpretation::{found_since, interpreted, uninterpreted};
use super::outgoing::Outgoing;
use super::passage::passed;
use super::public_opinion::public_opinion;
use super::release::Release;
use super::report::Audit;
use super::secrecy_review::reviewed;
use super::unasked::unasked;
use super::want::Want;
use crate::calendar::Calendar;
use crate::case::{Case, Circumstance, Findings};
use crate::citation::Code;
use crate::norm::{CoordinationDuty, LocalRules, Mode, Reading};
use crate::regime::{Jurisdiction, Local, RegimeError};
use crate::workflow::consultation::{ApprovalByLaw, Ledger, duty};

/// Why a matter could not be audited.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AuditError {
    /// The day asked about lies before anything happened.
    #[error("`on` is {on}: expected {opened} or later, the day of the first entry")]
    BeforeOpening {
        /// The day asked about.
        on: NaiveDate,
        /// The day of the first entry.
        opened: NaiveDate,
    },
    /// The matter was kept under local rules that are marked otherwise than those it is to be judged by.
    #[error("`rules` of the journal is `{journal}`: expected {}, the mark of the rules of `{place}`", marked(*asked))]
    OtherRules {
        /// The mark in the journal.
        journal: Code,
        /// The mark of the rules given.
        asked: Option<Code>,
        /// The place.
        place: Code,
    },
    /// The journal was kept on the assumption of another day of issue than the one asked with.
    #[error("`issued` of the journal is {journal}: expected {}, the day assumed for `{place}`", dated(*asked))]
    OtherIssue {
        /// The day in the journal.
        journal: NaiveDate,
        /// The day asked with.
        asked: Option<NaiveDate>,
        /// The place.
        place: Code,
    },
    /// A notice that is dated before the matter was opened, or after the day of the audit.
    #[error("`date` of the notice is {date}: expected a day from {opened} to {on}")]
    NoticeOutside {
        /// Its day.
        date: NaiveDate,
        /// The day of the first entry.
        opened: NaiveDate,
        /// The day of the audit.
        on: NaiveDate,
    },
    /// It is open which text governs, or the journal was kept for another place.
    #[error(transparent)]
    Regime(#[from] RegimeError),
}

fn marked(mark: Option<Code>) -> String {
    mark.map_or_else(|| "none".to_owned(), |mark| format!("`{mark}`"))
}

fn dated(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "none".to_owned(), |day| day.to_string())
}

/// Audits a matter as far as it had gone by a day: every procedure in it, and the acts against what was found.
///
/// Each duty is judged by the law of its own day. What was late is judged by the calendar as it is known now; where the one known on that day
/// gave another last day, the breach says so. Where it is open which text governs a file that was pending when the 2019 text came, both are
/// tried, and what only one of them finds is contested. The readings are those of the place that is given, and not of the journal's header, so
/// that one file can be audited under several; `Header::jurisdiction` gives the place with the readings of the journal. A fact counts for an act
/// where it was found by the day of the act: what is learnt later is recorded late, at the day on which it was so.
///
/// ```
/// use gongkai::audit::{BreachCode, audit};
/// use gongkai::calendar::Calendar;
/// use gongkai::case::Case;
/// use gongkai::citation::Code;
/// use gongkai::norm::{ApplicantKind, Intake};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::application::{Event, Request};
/// use gongkai::workflow::journal::Header;
///
/// let nation = Jurisdiction::national();
/// let mut case = Case::new(Header::of(&nation));
/// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
/// case.record("2024-03-04".parse()?, Event::Arrived { intake: Intake::InPerson, request })?;
///
/// let found = audit(&case, &nation, Calendar::national(), "2024-04-01".parse()?)?;
/// assert!(found.is_lawful());
/// let found = audit(&case, &nation, Calendar::national(), "2024-04-02".parse()?)?;
/// assert_eq!(found.codes().collect::<Vec<_>>(), [BreachCode::ReplyMissing]);
/// assert_eq!(found.breaches[0].due, Some("2024-04-01".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`AuditError`].
pub fn audit(case: &Case, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Audit, AuditError> {
    admitted(case, place, on)?;
    let found = match whole(case, place, calendar, on) {
        Err(RegimeError::PendingFile { .. }) => under_either_text(case, place, calendar, on)?,
        found => found?,
    };
    Ok(found.in_order(place))
}

/// Whether a matter can be judged by the rules of a place on a day.
pub(super) fn admitted(case: &Case, place: &Jurisdiction, on: NaiveDate) -> Result<(), AuditError> {
    case.header().is_of(place.place())?;
    if let Some(opened) = case.opened_on().filter(|opened| on < *opened) {
        return Err(AuditError::BeforeOpening { on, opened });
    }
    if let Some(journal) = case.header().issued().filter(|issued| Some(*issued) != place.assumed_issue()) {
        return Err(AuditError::OtherIssue { journal, asked: place.assumed_issue(), place: place.place() });
    }
    if let Some(journal) = case.header().rules() {
        let asked = place.rules().and_then(LocalRules::mark);
        if asked != Some(journal) {
            return Err(AuditError::OtherRules { journal, asked, place: place.place() });
        }
    }
    Ok(())
}

/// A file that was pending when the 2019 text came, under each choice of the reading that nobody has made.
fn under_either_text(
    case: &Case,
    place: &Jurisdiction,
    calendar: &Calendar,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    let mut found: Option<Audit> = None;
    for choice in Reading::PendingFile.choices() {
        let one = whole(case, &place.clone().reading(*choice), calendar, on)?;
        found = Some(match found {
            None => one,
            Some(other) => other.or(one, Reading::PendingFile),
        });
    }
    Ok(found.unwrap_or_default())
}

fn whole(case: &Case, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Audit, RegimeError> {
    let aftermath = Aftermath::of(&case.findings().shown(on));
    let outgoings = Outgoing::all(case, place, calendar, on)?;
    let mut audit = application(case, place, calendar, on)?;
    audit.merge(undated(case, place, calendar, on, &audit)?);
    if !case.secrecy_review().journal().up_to(on).is_empty() || aftermath != Aftermath::new() {
        let left = (outgoings.as_slice(), Some(case));
        audit.merge(reviewed(case.secrecy_review(), place, calendar, aftermath, left, on)?);
    }
    let basis = Basis::Of { case, calendar };
    if !(outgoings.is_empty() && case.release().journal().up_to(on).is_empty()) {
        audit.merge(passed((case.release(), &outgoings), place, calendar, basis, aftermath, on)?);
    }
    let asked = [Held::ByApplication(case.application()), Held::OfItself(case.coordination())];
    // Where nobody applied, whoever was asked at all was asked in the coordination.
    let applied = case.application().shown(on).arrived_on().is_some();
    let of = |one: &Outgoing<'_>| if applied { one.mode() } else { Mode::Proactive };
    for (mode, held) in [Mode::OnRequest, Mode::Proactive].into_iter().zip(asked) {
        let left = outgoings.iter().filter(|one| one.leaves() && one.is_first() && of(one) == mode);
        audit.merge(others(case, place, calendar, held, &left.collect::<Vec<_>>(), on)?);
    }
    for one in outgoings.iter().filter(|one| one.leaves() && !one.is_reply()) {
        audit.merge(without_reply(one, case, place, calendar, on)?);
    }
    audit.merge(unasked(case, place, calendar, on)?);
    audit.merge(annual_report(case, place, calendar, on)?);
    audit.merge(of_interpretation(case, place, calendar, on)?);
    if !case.public_opinion().journal().up_to(on).is_empty() {
        audit.merge(public_opinion(case.public_opinion(), place, on)?);
    }
    let mut audit = audit.told_once(&outgoings);
    told_with_review(case, place, calendar, &outgoings, &mut audit)?;
    Ok(audit)
}

/// That it went out against what a review came to is told with the review, and not once more as closed, where nothing else closes it; and not at
/// all where what was determined had ended by then.
fn told_with_review(
    case: &Case,
    place: &Jurisdiction,
    calendar: &Calendar,
    outgoings: &[Outgoing<'_>],
    audit: &mut Audit,
) -> Result<(), RegimeError> {
    let of_review = |one: &Breach| [BreachCode::DisclosedAgainstRuling, BreachCode::StillEndangers].contains(&one.code);
    for one in outgoings.iter().filter(|one| one.leaves()) {
        let (matter, day) = (one.matter(case), one.on);
        let told = |audit: &Audit| audit.breaches.iter().any(|breach| of_review(breach) && breach.happened == day);
        if told(audit) && matter.secret_has_ended(place, calendar, day)? {
            audit.breaches.retain(|one| one.code != BreachCode::DisclosedAgainstRuling || one.happened != day);
        }
        if told(audit) && !matter.closed_but_for_review(place, calendar, day)? {
            audit.breaches.retain(|one| one.code != BreachCode::ReleasedClosed || one.happened != day);
            audit.unjudged.retain(|one| one.code != BreachCode::ReleasedClosed);
        }
    }
    Ok(())
}

/// Audits the interpretation by what was found by the day of issue: what the document is found to be later asks nothing of what was done, and
/// leaves a duty that stands.
fn of_interpretation(
    case: &Case,
    place: &Jurisdiction,
    calendar: &Calendar,
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    let begun = !case.interpretation().journal().up_to(on).is_empty();
    let document = if begun { Some(case.interpretation().on(on)) } else { case.uninterpreted(on) };
    let Some(document) = document else { return Ok(Audit::default()) };
    let issued = document.stage().issued_on().unwrap_or(on);
    let judgement = case.judged(&document, place, calendar, issued, on)?;
    let since = found_since(&judgement, &case.judged(&document, place, calendar, on, on)?);
    let mut audit = if begun {
        interpreted(judgement, place, case.handed_over_closed(place, calendar, on)?)
    } else {
        uninterpreted(&document, judgement, place, case.findings().shown(issued).document())?
    };
    audit.merge(since);
    Ok(audit)
}

/// What the audit of the application would find besides if a local text of unknown date had been in force when it arrived: that turns on its date.
fn undated(
    case: &Case,
    place: &Jurisdiction,
    calendar: &Calendar,
    on: NaiveDate,
    without: &Audit,
) -> Result<Audit, RegimeError> {
    let mut audit = Audit::default();
    let Some(arrived) = case.application().shown(on).arrived_on() else { return Ok(audit) };
    let Local::Undetermined { .. } = place.on(arrived)?.local() else { return Ok(audit) };
    let Ok(assumed) = place.clone().issued_on(arrived) else { return Ok(audit) };
    let with = application(case, &assumed, calendar, on)?;
    let found = |one: &&Breach| !without.breaches.iter().any(|two| (two.code, &two.by) == (one.code, &one.by));
    for breach in with.breaches.iter().filter(found) {
        audit.leave(breach.code, breach.with, Want::DateOfLocalText, breach.by.clone());
    }
    for one in with.unjudged.into_iter().filter(|one| !without.unjudged.contains(one)) {
        audit.leave(one.code, one.with, Want::DateOfLocalText, one.by);
    }
    Ok(audit)
}

/// Whether somebody found what has to be coordinated or approved, also where nobody began to (art. 11).
fn called_for(findings: &Findings) -> bool {
    findings.circumstance(Circumstance::OthersInvolved) == Some(true)
        || findings.circumstance(Circumstance::SameWording) == Some(false)
        || matches!(findings.approval(), ApprovalByLaw::Required(_))
}

/// What of art. 11 nobody looked into before it went out: whether other agencies are involved, where none was asked, and whether a law requires
/// approval, where nobody at all was asked. The audit of those who were asked says the rest.
fn not_looked_into(
    asked: &Ledger,
    place: &Jurisdiction,
    findings: &Findings,
    day: NaiveDate,
) -> Result<Audit, RegimeError> {
    let mut audit = Audit::default();
    let unknown = findings.circumstance(Circumstance::OthersInvolved).is_none();
    let regime = place.on(day)?;
    if unknown && !asked.latest().any(|one| one.consulted().is_agency()) {
        let by = duty(&regime, CoordinationDuty::ConfirmBeforeRelease);
        audit.leave(BreachCode::ReleasedUnconsulted, None, Want::OthersInvolved, by);
    }
    if findings.approval() == ApprovalByLaw::Unknown && asked.latest().next().is_none() && !called_for(findings) {
        let by = duty(&regime, CoordinationDuty::ApprovalBeforeRelease);
        audit.leave(BreachCode::ReleasedUnapproved, None, Want::ApprovalRequired, by);
    }
    Ok(audit)
}

/// Were the others asked about what left, and was what they said followed (art. 11)?
fn others(
    case: &Case,
    place: &Jurisdiction,
    calendar: &Calendar,
    held: Held<'_>,
    left: &[&Outgoing<'_>],
    on: NaiveDate,
) -> Result<Audit, RegimeError> {
    let (mut audit, findings, ledger) = (Audit::default(), case.findings().shown(on), held.on(on));
    if !ledger.consultations().is_empty() || !left.is_empty() && called_for(&findings) {
        let then: Vec<Cow<'_, Case>> = left.iter().map(|one| one.matter(case)).collect();
        let with_matter = left.iter().zip(&then);
        let releases: Vec<_> = with_matter.map(|(one, then)| (Release::of(case, one, on), Some(&**then))).collect();
        audit.merge(consultations(held, Some(case), place, calendar, &releases, on)?);
    }
    for one in left {
        audit.merge(not_looked_into(&ledger, place, &findings, one.on)?);
    }
    Ok(audit)
}

impl Audit {
    /// Adds what another audit of the same matter found.
    pub(super) fn merge(&mut self, other: Self) {
        // One record that two procedures ask for under one provision is missing once.
        let told = |of: &Breach, by: &Breach| {
            (of.code, by.code) == (BreachCode::RecordMissing, BreachCode::RecordMissing)
                && of.by.iter().any(|one| by.by.contains(one))
        };
        let before = self.breaches.len();
        let others = other.breaches.into_iter();
        let others: Vec<Breach> =
            others.filter(|one| !self.breaches.iter().take(before).any(|by| told(one, by))).collect();
        self.breaches.extend(others);
        self.unjudged.extend(other.unjudged);
        self.principles.extend(other.principles);
        self.readings.extend(other.readings);
    }

    /// What was found under one choice of a reading or another: what both find stands, on the later day of the two; what one finds is contested.
    fn or(mut self, other: Self, reading: Reading) -> Self {
        let alike =
            |one: &Breach, two: &Breach| (one.code, one.with, one.severity) == (two.code, two.with, two.severity);
        let (mut found, mut others) = (Vec::new(), other.breaches);
        for breach in core::mem::take(&mut self.breaches) {
            match others.iter().position(|two| alike(&breach, two)) {
                Some(at) => {
                    let two = others.remove(at);
                    found.push(if two.happened < breach.happened { breach } else { two });
                }
                None => found.push(breach.under(vec![reading])),
            }
        }
        found.extend(others.into_iter().map(|breach| breach.under(vec![reading])));
        let mut all = Self { breaches: found, ..self };
        all.unjudged.extend(other.unjudged);
        all.principles.extend(other.principles);
        all.readings.extend(other.readings);
        all.readings.push(reading);
        all
    }
}
