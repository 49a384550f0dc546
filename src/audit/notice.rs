//! Does an issued notice say what it has to, and say it right?

use chrono::NaiveDate;

use super::application;
use super::breach::{Breach, Severity};
use super::breach_code::BreachCode;
use super::matter::{AuditError, admitted};
use super::report::Audit;
use super::want::Want;
use crate::calendar::Calendar;
use crate::case::Case;
use crate::citation::{Cited, Language, Provision, Text, instrument};
use crate::deadline::{Due, Term};
use crate::fact::Truth;
use crate::law::index;
use crate::norm::{Consulted, Mode, Period, Purpose, Reading};
use crate::notice::{Claims, Item, NoticeKind};
use crate::regime::{Jurisdiction, Regime};
use crate::workflow::application::{Event, Gap, Paper, Receipt, Remedies, RemedyTime, Way, ground, remedies};
use crate::workflow::consultation;
use crate::workflow::journal::Entry;

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
/// assert_eq!(found.codes().collect::<Vec<_>>(), [BreachCode::CorrectionIncomplete, BreachCode::NoticeWrong]);
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
    let opened = case.opened_on().unwrap_or_else(|| claims.date());
    if !(opened..=on).contains(&claims.date()) {
        return Err(AuditError::NoticeOutside { date: claims.date(), opened, on });
    }
    let arrived = case.application().shown(on).arrived_on().unwrap_or_else(|| claims.date());
    let regime = place.for_file(arrived.min(claims.date()), claims.date())?;
    let mut desk = Desk { claims, case, calendar, regime: &regime, on, audit: Audit::default() };
    desk.lacks();
    desk.provisions();
    desk.days();
    desk.periods();
    desk.remedies();
    let mut audit = desk.audit;
    audit.merge(application::claimed(claims, case, place, calendar, on)?);
    Ok(audit.in_order(place))
}

/// The last day that follows from the matter.
enum LastDay {
    Settled(NaiveDate, Provision),
    /// It turns on readings that nobody has chosen.
    On(Vec<Reading>, Provision),
    /// What one would have to know.
    Open(Want, Provision),
    /// No text sets one.
    OfNoText,
}

/// The auditor's desk.
struct Desk<'a> {
    claims: &'a Claims,
    case: &'a Case,
    calendar: &'a Calendar,
    regime: &'a Regime<'a>,
    on: NaiveDate,
    audit: Audit,
}

impl Desk<'_> {
    fn breach(&self, code: BreachCode, by: Vec<Provision>) -> Breach {
        Breach::new(code, by, Severity::Unlawful, self.claims.date())
    }

    /// What its kind has to hold. What a reply or a correction notice has to say is judged with it.
    fn lacks(&mut self) {
        let correction = self.claims.kind() == NoticeKind::Correction;
        let judged = |item: &Item| match item {
            Item::Says(_) | Item::Grounds => true,
            Item::Corrections | Item::Within => correction,
            _ => false,
        };
        let lacks: Vec<Cited<Item>> =
            self.claims.lacks(self.regime).into_iter().filter(|lacking| !judged(lacking.value())).collect();
        let mut by: Vec<Provision> = lacks.iter().map(Cited::by).collect();
        by.dedup();
        if !by.is_empty() {
            let names = |pick: fn(&Text) -> &str, between: &str| {
                lacks.iter().map(|one| pick(&one.name()).to_owned()).collect::<Vec<_>>().join(between)
            };
            let lacking =
                Text::new(format!("缺：{}", names(Text::zh, "、")), format!("lacking: {}", names(Text::en, ", ")));
            self.audit.add(self.breach(BreachCode::NoticeIncomplete, by).expecting(lacking));
        }
    }

    /// What it cites beside its grounds has to be in the text, and the text in force.
    fn provisions(&mut self) {
        let nowhere = |one: &&Provision| index::exists(**one) == Truth::No;
        let nowhere: Vec<Provision> = self.claims.cited().iter().filter(nowhere).copied().collect();
        if !nowhere.is_empty() {
            self.audit.add(self.breach(BreachCode::ProvisionWrong, nowhere));
        }
        let unread = |one: &&Provision| instrument(one.source()).is_none() && !ground::is_of_a_place(one, self.regime);
        for one in self.claims.cited().iter().filter(unread) {
            self.audit.leave(BreachCode::ProvisionWrong, None, Want::TextCited, vec![*one]);
        }
        let gone = |one: &&Provision| ground::not_in_force(one, self.regime, self.claims.date());
        let gone: Vec<Provision> = self.claims.cited().iter().filter(gone).copied().collect();
        if !gone.is_empty() {
            self.audit.add(self.breach(BreachCode::ProvisionRepealed, gone));
        }
    }

    /// The day of receipt, and the last day that follows from the matter.
    fn days(&mut self) {
        let application = self.case.application().shown(self.claims.date());
        match (self.claims.received(), application.receipt(self.regime)) {
            (Some(stated), Some(receipt)) if receipt.earliest.is_some() => {
                // What restarted the time is what a later notice counts from.
                let restarted = application.counts().iter().skip(1).any(|count| count.on() == stated);
                if !receipt_days(&receipt).contains(&Some(stated)) && !restarted {
                    self.wrong(vec![receipt.by], receipt.day, None);
                }
            }
            (Some(_), Some(receipt)) => {
                self.audit.leave(BreachCode::NoticeWrong, None, Want::Gap(Gap::Confirmation), vec![receipt.by]);
            }
            (Some(_), None) => {
                let by = self.regime.period(Purpose::Reply).statutory;
                let by = by.map(|by| by.by()).into_iter().collect();
                self.audit.leave(BreachCode::NoticeWrong, None, Want::Received, by);
            }
            (None, _) => {}
        }
        let Some(stated) = self.claims.last_day() else { return };
        let (by, past) = (self.regime.period(Purpose::Reply).statutory, stated < self.claims.date());
        match self.last_day() {
            LastDay::Settled(expected, by) if stated != expected => self.wrong(vec![by], Some(expected), None),
            LastDay::Settled(..) => {}
            _ if past => self.wrong(by.map(|by| by.by()).into_iter().collect(), None, None),
            LastDay::On(readings, by) => self.audit.add(self.breach(BreachCode::NoticeWrong, vec![by]).under(readings)),
            LastDay::Open(want, by) => self.audit.leave(BreachCode::NoticeWrong, None, want, vec![by]),
            LastDay::OfNoText => {}
        }
    }

    fn wrong(&mut self, by: Vec<Provision>, right: Option<NaiveDate>, expected: Option<Period>) {
        let length = |period: Period| Text::new(period.to_string(), period.in_language(Language::En));
        let breach = self.breach(BreachCode::NoticeWrong, by).due(right);
        self.audit.add(Breach { expected: expected.map(length), ..breach });
    }

    /// The last day that a notice of its kind states.
    fn last_day(&self) -> LastDay {
        let set = |purpose| self.regime.period(purpose).statutory;
        let last = match self.claims.kind() {
            NoticeKind::Receipt => set(Purpose::Reply).map(|reply| self.due(reply.by())),
            // The day is that of the extension, once it is on record.
            NoticeKind::Extension => set(Purpose::ReplyExtension).map(|most| match self.extended() {
                Some(_) => self.due(most.by()),
                None => LastDay::Open(Want::Extension, most.by()),
            }),
            NoticeKind::Correction => {
                let within = self.claims.within().filter(|within| within.length() > 0);
                let by = self.regime.procedure().clock().restart_on_correction();
                let window = within.zip(by).map(|(within, by)| Cited::new(within, by));
                window.map(|window| self.after_service(Paper::CorrectionNotice, window))
            }
            NoticeKind::Fee => set(Purpose::FeePayment).map(|window| self.after_service(Paper::FeeNotice, window)),
            // It runs from the receipt by whoever is asked, whom the notice does not name here.
            NoticeKind::ThirdPartyLetter | NoticeKind::CoMakerLetter => {
                let window = self.purpose().and_then(set);
                window.map(|window| LastDay::Open(Want::Received, window.by()))
            }
            _ => None,
        };
        last.unwrap_or(LastDay::OfNoText)
    }

    fn due(&self, by: Provision) -> LastDay {
        let clock = self.case.clock(self.regime.jurisdiction(), self.calendar, self.claims.date(), 0);
        let Ok(clock) = clock else { return LastDay::Open(Want::Received, by) };
        let settled = clock.statutory.and_then(|time| Some((time.settled()?, time.period.by())));
        match (settled, clock.gaps.first()) {
            (Some((day, by)), _) => LastDay::Settled(day, by),
            (None, Some(gap)) => LastDay::Open(Want::Gap(*gap), by),
            (None, None) if !clock.open.is_empty() => LastDay::On(clock.open, by),
            (None, None) if clock.statutory.is_some() => LastDay::Open(Want::Calendar, by),
            (None, None) => LastDay::Open(Want::Received, by),
        }
    }

    /// By how many working days the journal has it extended with this notice, where the extension is complete.
    fn extended(&self) -> Option<u32> {
        let consent = self.regime.procedure().requests().extension_consent()?;
        let application = self.case.application().shown(self.on);
        let file = self.case.application();
        let runs = file.runs_from(self.regime.jurisdiction(), self.calendar, self.claims.date()).ok()?;
        let (from, began) = runs.last()?;
        let extension = application.extension_since(*from, *began);
        extension.consents(*consent).next()?;
        let told = extension.notices().iter().rfind(|(told, _)| *told == self.claims.date());
        told.map(|(_, days)| *days)
    }

    /// The end of a time that runs from the service of this very notice.
    fn after_service(&self, paper: Paper, period: Cited<Period>) -> LastDay {
        let entries = self.case.application().journal().up_to(self.on);
        let later = entries.iter().filter(|one| one.on() >= self.claims.date());
        let asks = |event: &Event| match paper {
            Paper::CorrectionNotice => matches!(event, Event::CorrectionAsked { .. }),
            Paper::FeeNotice => matches!(event, Event::FeeAsked { .. }),
            Paper::Reply => matches!(event, Event::Replied { .. }),
        };
        // The next notice of the kind has a service of its own.
        let mut notices = 0;
        let mut of_this = later.take_while(|one| {
            notices += u32::from(asks(one.event()));
            notices < 2
        });
        let served = of_this.find(|one| matches!(one.event(), Event::Served { what } if *what == paper));
        let Some(served) = served.map(Entry::on) else { return LastDay::Open(Want::Received, period.by()) };
        match Term::new(served, period).due(self.calendar).ok().and_then(Due::day) {
            Some(due) => LastDay::Settled(due, period.by()),
            None => LastDay::Open(Want::Calendar, period.by()),
        }
    }

    /// The purpose of the time that a notice of its kind states.
    fn purpose(&self) -> Option<Purpose> {
        let third_party = || {
            consultation::rule(self.regime, Consulted::ThirdParty, Mode::OnRequest).map(|_| Purpose::ThirdPartyOpinion)
        };
        match self.claims.kind() {
            NoticeKind::ThirdPartyLetter => third_party(),
            NoticeKind::CoMakerLetter => Some(Purpose::CoMakerOpinion),
            NoticeKind::Fee => Some(Purpose::FeePayment),
            NoticeKind::Receipt => Some(Purpose::Reply),
            _ => None,
        }
    }

    /// The periods and the amount that a text sets, as it states them.
    fn periods(&mut self) {
        let purpose = self.purpose();
        let set = purpose.and_then(|purpose| self.regime.period(purpose).statutory);
        let stated = self.claims.within();
        if let Some(set) = set.filter(|set| stated.is_some_and(|stated| stated != **set)) {
            self.wrong(vec![set.by()], None, Some(*set));
        }
        let most = self.regime.period(Purpose::ReplyExtension).statutory;
        let (Some(most), Some(stated), NoticeKind::Extension) = (most, stated, self.claims.kind()) else { return };
        if stated.unit() != most.unit() || stated.length() > most.length() {
            self.audit.add(self.breach(BreachCode::ExtensionTooLong, vec![most.by()]));
        } else if let Some(days) = self.extended().filter(|days| *days != stated.length()) {
            self.wrong(vec![most.by()], None, Some(Period::working_days(days)));
        }
    }

    /// The times of the remedies that a reply tells; which way it goes is judged with the reply.
    fn remedies(&mut self) {
        let Some(reply) = self.claims.reply().filter(|_| self.claims.kind() == NoticeKind::Reply) else { return };
        let law = remedies(self.regime.jurisdiction(), self.calendar, reply.grievance(), self.claims.date(), None);
        let wrong = |told: Option<Period>, time: Option<RemedyTime>| {
            let time = time.filter(|time| time.verified)?;
            told.filter(|told| *told != *time.period).map(|_| time.period)
        };
        let told = [
            wrong(self.claims.reconsideration(), law.reconsideration),
            wrong(self.claims.suit(), law.suit),
            wrong(self.claims.suit_after_reconsideration(), law.suit_after_reconsideration),
        ];
        let right: Vec<Cited<Period>> = told.into_iter().flatten().collect();
        if let Some(first) = right.first() {
            let by = right.iter().map(Cited::by).collect();
            let period = Text::new(first.to_string(), first.in_language(Language::En));
            self.audit.add(self.breach(BreachCode::RemediesWrong, by).expecting(period));
        } else if let Some(by) = told_of_a_suit_that_is_not_open(&law, self.claims.suit()) {
            self.audit.add(self.breach(BreachCode::RemediesWrong, vec![by]));
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

const fn receipt_days(receipt: &Receipt) -> [Option<NaiveDate>; 2] {
    [receipt.earliest, receipt.latest]
}
