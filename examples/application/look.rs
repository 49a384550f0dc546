//! What the library says of a file on a day.

use chrono::NaiveDate;
use gongkai::calendar::Calendar;
use gongkai::case::{Step, Track};
use gongkai::citation::{Cited, Code, Provision, Text};
use gongkai::deadline::{Deadline, Ledger, Status};
use gongkai::norm::{AnswerContent, Choice, Grievance, Reading, ReplyKind};
use gongkai::regime::{Jurisdiction, Regime};
use gongkai::workflow::application::{
    Answer, Answered, Application, Clock, Event, LastDays, RecordAnswer, Remedies, Stage, Standing, Timeliness,
    remedies,
};
use gongkai::workflow::journal::Entry;
use serde::Serialize;

use crate::case::Case;

/// How many working days left are called soon.
const SOON: u32 = 3;

#[derive(Serialize)]
pub(crate) struct Looked {
    pub(crate) name: String,
    pub(crate) title: Text,
    pub(crate) on: NaiveDate,
    pub(crate) force: InForce,
    pub(crate) entries: Vec<Entry<Event>>,
    /// How many entries come after the day.
    pub(crate) later: usize,
    pub(crate) stage: Option<Stage>,
    pub(crate) clock: Clock,
    pub(crate) read: Vec<Read>,
    /// Of an answered file only.
    pub(crate) timeliness: Option<Timeliness>,
    pub(crate) deadlines: Vec<Counted>,
    /// Of the place's own time.
    pub(crate) internal_deadlines: Vec<Counted>,
    /// Of an open file only.
    pub(crate) last_days: Option<LastDays>,
    pub(crate) next: Vec<Step>,
    /// Of an answered file only.
    pub(crate) answer: Option<Told>,
    /// Over silence: of an open file that is overdue, on one reading at least.
    pub(crate) silence: Option<Remedies>,
}

/// The place, and the texts that govern the file there.
#[derive(Serialize)]
pub(crate) struct InForce {
    pub(crate) place: Code,
    pub(crate) name: Text,
    pub(crate) standing: Option<Text>,
    pub(crate) substance: Provision,
    pub(crate) procedure: Provision,
}

/// A reading on which the clock turned, with the choice in force, whether somebody chose it or it is the default; without one it is
/// open.
#[derive(Serialize)]
pub(crate) struct Read {
    pub(crate) reading: Reading,
    pub(crate) choice: Option<Choice>,
    pub(crate) chosen: bool,
}

/// A deadline, and where its days went.
#[derive(Serialize)]
pub(crate) struct Counted {
    pub(crate) deadline: Deadline,
    pub(crate) ledger: Ledger,
}

/// The answer, what it lacks under the text of its day, and the remedies over it.
#[derive(Serialize)]
pub(crate) struct Told {
    pub(crate) made: NaiveDate,
    pub(crate) posted: Option<NaiveDate>,
    pub(crate) served: Option<NaiveDate>,
    pub(crate) answer: Answer,
    /// The kinds in which other parts were answered.
    pub(crate) beside: Vec<ReplyKind>,
    pub(crate) lacks: Vec<Cited<AnswerContent>>,
    /// `None` where nothing can be complained of.
    pub(crate) remedies: Option<Remedies>,
}

pub(crate) fn look(case: &Case) -> Result<Looked, String> {
    let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", case.name);
    let Case { place, matter, on, .. } = case;
    let (calendar, file) = (Calendar::national(), matter.application());
    let state = file.on(*on);
    let clock = matter.clock(place, calendar, *on, SOON).map_err(|error| wrong(&error))?;
    let deadlines = matter.deadlines(place, calendar, *on).map_err(|error| wrong(&error))?;
    let internal = matter.internal_deadlines(place, calendar, *on).map_err(|error| wrong(&error))?;
    let counted = |deadline: Deadline| {
        let ledger = file.ledger(place, &deadline, *on).map_err(|error| wrong(&error))?;
        Ok(Counted { deadline, ledger })
    };
    let (timeliness, answer) = match state.stage() {
        Some(Stage::Answered(answered)) => (
            Some(matter.timeliness(place, calendar, *on).map_err(|error| wrong(&error))?),
            Some(told(case, &state, answered).map_err(|error| wrong(&error))?),
        ),
        _ => (None, None),
    };
    let open = state.stage().is_some_and(Stage::is_open);
    let last_days = matter.last_days(place, calendar, *on).map_err(|error| wrong(&error))?;
    let entries = file.journal().up_to(*on).to_vec();
    Ok(Looked {
        name: case.name.clone(),
        title: case.title.clone(),
        on: *on,
        force: InForce::of(&governing(place, &state, seen(&state, *on)).map_err(|error| wrong(&error))?),
        later: file.journal().entries().len() - entries.len(),
        entries,
        stage: state.stage(),
        read: read(&clock, place),
        silence: silence(place, &clock),
        clock,
        timeliness,
        deadlines: deadlines.into_iter().map(counted).collect::<Result<_, String>>()?,
        internal_deadlines: internal.into_iter().map(counted).collect::<Result<_, String>>()?,
        last_days: open.then_some(last_days),
        next: matter.next_in(Track::Application, place, calendar, *on).map_err(|error| wrong(&error))?,
        answer,
    })
}

/// A file that has ended is seen as it stood then.
fn seen(state: &Application, on: NaiveDate) -> NaiveDate {
    match state.stage() {
        Some(Stage::Answered(answered)) => answered.made_on(),
        Some(Stage::Closed(closed)) => closed.on(),
        _ => on,
    }
}

fn governing<'j>(place: &'j Jurisdiction, state: &Application, on: NaiveDate) -> Result<Regime<'j>, String> {
    let regime = match state.arrived_on() {
        Some(arrived) => place.for_file(arrived, on),
        None => place.on(on),
    };
    regime.map_err(|error| error.to_string())
}

impl InForce {
    fn of(regime: &Regime<'_>) -> Self {
        let place = regime.jurisdiction();
        let nation = || Text::literal("全国", "the nation");
        Self {
            place: place.place(),
            name: place.rules().map_or_else(nation, |rules| rules.name().clone()),
            standing: regime.local().describe(),
            substance: Provision::in_text(regime.substance().code()),
            procedure: Provision::in_text(regime.procedure().code()),
        }
    }
}

fn read(clock: &Clock, place: &Jurisdiction) -> Vec<Read> {
    let readings = place.readings();
    let read = |reading: &Reading| Read {
        reading: *reading,
        choice: readings.of(*reading),
        chosen: readings.chosen(*reading).is_some(),
    };
    clock.turned_on.iter().map(read).collect()
}

fn told(case: &Case, state: &Application, answered: Answered) -> Result<Told, String> {
    let (made, served) = (answered.made_on(), answered.served_on());
    let regime = governing(&case.place, state, made)?;
    let entry = case.matter.application().journal().entries().get(answered.entry()).map(Entry::event);
    let (beside, lacks, grievance) = match entry {
        Some(Event::Replied { reply }) => {
            (reply.kinds_beside().to_vec(), reply.lacks(&regime), Some(reply.grievance()))
        }
        Some(Event::RecordAnswered { answer: RecordAnswer::Corrected }) => (Vec::new(), Vec::new(), None),
        _ => (Vec::new(), Vec::new(), Some(Grievance::RecordNotCorrected)),
    };
    let over = |grievance| remedies(&case.place, Calendar::national(), grievance, made, served);
    Ok(Told {
        made,
        posted: answered.posted_on(),
        served,
        answer: answered.answer(),
        beside,
        lacks,
        remedies: grievance.map(over),
    })
}

/// Counted from the earliest day on which the time to answer can have ended: on one reading the time to complain runs already.
fn silence(place: &Jurisdiction, clock: &Clock) -> Option<Remedies> {
    let Standing::Runs(Status::Overdue | Status::PerhapsOverdue) = clock.standing else { return None };
    let due = clock.statutory?.earliest.day()?;
    Some(remedies(place, Calendar::national(), Grievance::Silence, due, Some(due)))
}
