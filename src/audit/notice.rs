//! Does an issued notice say what it has to, and say it right?

use chrono::NaiveDate;

use super::application;
use super::breach::{Breach, Severity};
use super::breach_code::BreachCode;
use super::matter::{AuditError, admitted};
use super::report::Audit;
use crate::calendar::Calendar;
use crate::case::Case;
use crate::citation::{Cited, Provision};
use crate::deadline::{Due, Term};
use crate::law::national::fees;
use crate::norm::{AnswerContent, Consulted, Mode, Period, Purpose};
use crate::notice::{Claims, Item, NoticeKind};
use crate::regime::{Jurisdiction, Regime};
use crate::workflow::application::{Event, Paper, Remedies, RemedyTime, Way, remedies};
use crate::workflow::consultation;

/// Audits what an issued notice claims, against the law of its day and the matter in which it was issued: what it lacks, the provisions, days,
/// periods, amounts and remedies that it states. A reply is judged like one that the journal holds: its kind, its grounds, what it keeps back.
///
/// ```
/// use gongkai::audit::{BreachCode, notice};
/// use gongkai::calendar::Calendar;
/// use gongkai::case::Case;
/// use gongkai::citation::Code;
/// use gongkai::norm::{ApplicantKind, Intake, Period, RequestContent};
/// use gongkai::notice::{Claims, NoticeKind};
/// use gongkai::regime::Jurisdiction;
/// use gongkai::workflow::application::{Event, Request};
/// use gongkai::workflow::journal::Header;
///
/// let nation = Jurisdiction::national();
/// let mut case = Case::new(Header::of(&nation));
/// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
/// case.record("2024-03-04".parse()?, Event::Arrived { intake: Intake::InPerson, request })?;
///
/// // It says that the application was received a day later than it was, and sets no time.
/// let on = "2024-03-07".parse()?;
/// let claims = Claims::new(NoticeKind::Correction, on).received_on("2024-03-05".parse()?).asking([RequestContent::Description]);
/// let found = notice(&claims, &case, &nation, Calendar::national(), on)?;
/// assert_eq!(found.codes().collect::<Vec<_>>(), [BreachCode::NoticeIncomplete, BreachCode::NoticeWrong]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`AuditError`].
pub fn notice(
    claims: &Claims,
    case: &Case,
    place: &Jurisdiction,
    calendar: &Calendar,
    on: NaiveDate,
) -> Result<Audit, AuditError> {
    admitted(case, place, on)?;
    let arrived = case.application().shown(on).arrived_on().unwrap_or_else(|| claims.date());
    let regime = place.for_file(arrived.min(claims.date()), claims.date())?;
    let mut desk = Desk { claims, case, calendar, regime: &regime, audit: Audit::default() };
    desk.lacks();
    desk.provisions();
    desk.days();
    desk.periods();
    desk.remedies();
    let mut audit = desk.audit;
    if let Some(reply) = claims.reply() {
        audit.merge(application::claimed(&reply, claims.date(), case, place, calendar, on)?);
    }
    Ok(audit.in_order())
}

/// The auditor's desk.
struct Desk<'a> {
    claims: &'a Claims,
    case: &'a Case,
    calendar: &'a Calendar,
    regime: &'a Regime<'a>,
    audit: Audit,
}

impl Desk<'_> {
    fn find(&mut self, code: BreachCode, by: Vec<Provision>) {
        self.audit.find(code, None, by, self.claims.date());
    }

    /// What its kind has to hold. What a reply has to say is judged with the reply.
    fn lacks(&mut self) {
        let mut by: Vec<Provision> = Vec::new();
        for lacking in self.claims.lacks(self.regime) {
            match *lacking {
                Item::Says(_) | Item::Grounds => {}
                _ if by.contains(&lacking.by()) => {}
                _ => by.push(lacking.by()),
            }
        }
        if !by.is_empty() {
            self.find(BreachCode::NoticeIncomplete, by);
        }
    }

    /// What it cites beside its grounds has to be in force.
    fn provisions(&mut self) {
        let gone = |one: &&Provision| application::not_in_force(one, self.regime, self.claims.date());
        let gone: Vec<Provision> = self.claims.cited().iter().filter(gone).copied().collect();
        if !gone.is_empty() {
            self.find(BreachCode::ProvisionRepealed, gone);
        }
    }

    /// The day of receipt, and the last day that follows from the matter.
    fn days(&mut self) {
        let application = self.case.application().shown(self.claims.date());
        if let (Some(stated), Some(receipt)) = (self.claims.received(), application.receipt(self.regime)) {
            let possible = [receipt.earliest, receipt.latest];
            if receipt.earliest.is_some() && !possible.contains(&Some(stated)) {
                self.wrong(vec![receipt.by], receipt.day);
            }
        }
        let Some((expected, by)) = self.last_day() else { return };
        if self.claims.last_day().is_some_and(|stated| stated != expected) {
            self.wrong(vec![by], Some(expected));
        }
    }

    fn wrong(&mut self, by: Vec<Provision>, right: Option<NaiveDate>) {
        let breach = Breach::new(BreachCode::NoticeWrong, by, Severity::Unlawful, self.claims.date());
        self.audit.add(breach.due(right));
    }

    /// The last day that a notice of its kind states, where it is settled.
    fn last_day(&self) -> Option<(NaiveDate, Provision)> {
        let on = self.claims.date();
        match self.claims.kind() {
            NoticeKind::Extension => {
                let file = self.case.application();
                let clock = file.clock(self.regime.jurisdiction(), self.calendar, on, 0).ok()?;
                let time = clock.statutory?;
                Some((time.settled()?, time.period.by()))
            }
            NoticeKind::Correction => {
                let within = self.claims.within().filter(|within| within.length() > 0)?;
                let by = self.regime.procedure().clock().restart_on_correction()?;
                self.after_service(Paper::CorrectionNotice, Cited::new(within, by))
            }
            NoticeKind::Fee => {
                let window = self.regime.period(Purpose::FeePayment).statutory?;
                self.after_service(Paper::FeeNotice, window)
            }
            _ => None,
        }
    }

    /// The end of a time that runs from the service of this very notice.
    fn after_service(&self, paper: Paper, period: Cited<Period>) -> Option<(NaiveDate, Provision)> {
        let mut later = self.case.application().journal().entries().iter().filter(|one| one.on() >= self.claims.date());
        let served = later.find(|one| matches!(one.event(), Event::Served { what } if *what == paper))?.on();
        let due = Term::new(served, period).due(self.calendar).ok().and_then(Due::day)?;
        Some((due, period.by()))
    }

    /// The periods and the amount that a text sets, as it states them.
    fn periods(&mut self) {
        let third_party = || {
            consultation::rule(self.regime, Consulted::ThirdParty, Mode::OnRequest).map(|_| Purpose::ThirdPartyOpinion)
        };
        let purpose = match self.claims.kind() {
            NoticeKind::ThirdPartyLetter => third_party(),
            NoticeKind::CoMakerLetter => Some(Purpose::CoMakerOpinion),
            NoticeKind::Fee => Some(Purpose::FeePayment),
            _ => None,
        };
        let set = purpose.and_then(|purpose| self.regime.period(purpose).statutory);
        if let Some(set) = set.filter(|set| self.claims.within().is_some_and(|stated| stated != **set)) {
            self.wrong(vec![set.by()], None);
        }
        if let Some(most) = self.regime.period(Purpose::ReplyExtension).statutory
            && self.claims.kind() == NoticeKind::Extension
            && self.claims.within().is_some_and(|stated| stated.length() > most.length())
        {
            self.find(BreachCode::ExtensionTooLong, vec![most.by()]);
        }
        if let Some(fee) = self.claims.fee()
            && fee.right_amount().is_ok_and(|right| right != fee.amount())
        {
            self.find(BreachCode::FeeWrong, vec![fees::METHOD, fees::tariff(fee.basis()).by()]);
        }
    }

    /// The times of the remedies that a reply tells; which way it goes is judged with the reply.
    fn remedies(&mut self) {
        let Some(reply) = self.claims.reply() else { return };
        let law = remedies(self.regime.jurisdiction(), self.calendar, reply.grievance(), self.claims.date(), None);
        let wrong = |told: Option<Period>, time: Option<RemedyTime>| {
            let time = time.filter(|time| time.verified)?;
            told.filter(|told| *told != *time.period).map(|_| time.period.by())
        };
        let told = [
            wrong(self.claims.reconsideration(), law.reconsideration),
            wrong(self.claims.suit(), law.suit),
            wrong(self.claims.suit_after_reconsideration(), law.suit_after_reconsideration),
        ];
        let by: Vec<Provision> = told.into_iter().flatten().collect();
        let says = self.claims.says().contains(&AnswerContent::Remedies);
        let direct = told_of_a_suit_that_is_not_open(&law, self.claims.suit());
        match (by.is_empty(), direct) {
            (false, _) => self.find(BreachCode::RemediesWrong, by),
            (true, Some(by)) if says && self.claims.route_told().is_none() => {
                self.find(BreachCode::RemediesWrong, vec![by]);
            }
            _ => {}
        }
    }
}

/// A direct suit is told though reconsideration comes first.
fn told_of_a_suit_that_is_not_open(law: &Remedies, told: Option<Period>) -> Option<Provision> {
    match &law.way {
        Way::Settled(way) if law.suit.is_none() => told.map(|_| way.by()),
        _ => None,
    }
}
