//! Consultations in short form: a script of dated words, recorded through the journal.

use chrono::NaiveDate;
use gongkai::calendar::Calendar;
use gongkai::citation::{Code, Provision};
use gongkai::norm::{Consulted, Decider, Dispute, Mode, Period};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::consultation::{Answer, Consultations, Event, Form, Letter, Opinion, Position, Settlement};
use gongkai::workflow::journal::Header;

/// The one consulted, where there is only one.
pub(crate) const PARTNER: Code = Code::literal("partner");

/// A date of the test.
#[track_caller]
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the test")
}

/// A place: `nation`, a code, or a code with a date of issue behind `@`.
#[track_caller]
pub(crate) fn place(text: &str) -> Jurisdiction {
    match text.split_once('@') {
        None if text == "nation" => Jurisdiction::national(),
        None => Jurisdiction::of_place(text).expect("a built-in place"),
        Some((code, issued)) => place(code).issued_on(day(issued)).expect("a text whose date is open"),
    }
}

/// The stable addresses of provisions.
pub(crate) fn stable(by: impl IntoIterator<Item = Provision>) -> Vec<String> {
    by.into_iter().map(|one| one.stable()).collect()
}

/// Who is consulted as what: an agency of the place, where nothing else is said, and not urgent.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) consulted: Consulted,
    pub(crate) mode: Mode,
    pub(crate) trigger: &'static str,
    pub(crate) of_place: Option<bool>,
    pub(crate) urgent: Option<bool>,
}

impl Asked {
    pub(crate) const fn new(consulted: Consulted, mode: Mode, trigger: &'static str) -> Self {
        Self { consulted, mode, trigger, of_place: Some(true), urgent: None }
    }

    pub(crate) const fn involved(trigger: &'static str) -> Self {
        Self::new(Consulted::InvolvedAgency, Mode::Proactive, trigger)
    }

    pub(crate) const fn from(mut self, of_place: Option<bool>) -> Self {
        self.of_place = of_place;
        self
    }
}

/// A letter with everything that a text asks for, but the opinion and the time to answer.
pub(crate) fn letter() -> Letter {
    Letter::new().about("补贴公示", "农字3号", "名单", day("2024-03-04"), "农业农村局").asking("名单是否一致")
}

/// Records what happened with one of them: `2024-03-14 sent disclose 5; 2024-03-14 received`.
#[track_caller]
pub(crate) fn record(matter: &mut Consultations, with: Code, asked: Asked, script: &str) {
    for step in script.split(';').map(str::trim).filter(|step| !step.is_empty()) {
        let (on, words) = step.split_once(' ').expect("a day and a word");
        matter.record(day(on), event(with, asked, words)).expect("a step that makes sense");
    }
}

/// A matter with one of them, opened on the day of its trigger.
#[track_caller]
pub(crate) fn matter(of: &Jurisdiction, asked: Asked, script: &str) -> Consultations {
    let mut matter = Consultations::new(Header::of(of));
    record(&mut matter, PARTNER, asked, &format!("{} opened; {script}", asked.trigger));
    matter
}

/// The position of the one consulted on a day.
#[track_caller]
pub(crate) fn position(of: &Jurisdiction, matter: &Consultations, on: &str) -> Position {
    let ledger = matter.on(day(on));
    let consultation = ledger.with(PARTNER).expect("an opened consultation");
    consultation.position(of, Calendar::national(), day(on)).expect("a text that governs")
}

fn event(with: Code, asked: Asked, words: &str) -> Event {
    let Asked { consulted, mode, trigger, of_place, urgent } = asked;
    let written = |answer| Event::Answered { with, answer, form: Form::Written };
    let oral = |answer| Event::Answered { with, answer, form: Form::Oral };
    let settled = |result| Event::Settled { with, result };
    let (whether, content) = (Answer::Objects(Dispute::WhetherToDisclose), Answer::Objects(Dispute::Content));
    match words {
        "opened" => Event::Opened { with, consulted, mode, trigger: day(trigger), of_place, urgent },
        "received" => Event::Received { with },
        "agrees" => written(Answer::Agrees),
        "objects" => written(whether),
        "objects to content" => written(content),
        "says yes" => oral(Answer::Agrees),
        "says no" => oral(whether),
        "escalated" => Event::Escalated { with, to: Decider::CompetentDepartment },
        "escalated to the office" => Event::Escalated { with, to: Decider::GovernmentOffice },
        "settled disclose" => settled(Settlement::Disclose),
        "settled as agreed" => settled(Settlement::DiscloseAsAgreed),
        "settled withhold" => settled(Settlement::Withhold),
        "withdrawn" => Event::Withdrawn { with, not_involved: false },
        "not involved" => Event::Withdrawn { with, not_involved: true },
        _ => match words.split_once(' ') {
            Some(("agreed", days)) => Event::WindowAgreed { with, window: working(days) },
            Some(("sent", how)) => Event::Sent { with, letter: how.split(' ').fold(letter(), wrote) },
            _ if words == "sent" => Event::Sent { with, letter: letter() },
            _ => panic!("unknown step: {words}"),
        },
    }
}

fn wrote(letter: Letter, word: &str) -> Letter {
    match word {
        "disclose" => letter.with_opinion(Opinion::Disclose, "条例第二十条"),
        "withhold" => letter.with_opinion(Opinion::Withhold, "条例第十六条"),
        "oral" => letter.orally(),
        "bare" => Letter::new(),
        days => letter.answer_within(working(days)),
    }
}

fn working(days: &str) -> Period {
    Period::working_days(days.parse().expect("a number of working days"))
}
