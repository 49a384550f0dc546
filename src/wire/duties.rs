//! `duties`: what has to be published and done without being asked.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::calendar::Days;
use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::citation::Code;
use crate::duty::{
    self, Check, Circumstances, Clarification, Dated, Done, DutyError, ItemDue, Lack, Late, Layer, Named, Owed,
    Sanction, Sheet, Staffing,
};
use crate::fact::{Finding, Truth};
use crate::norm::{Appointment, AssessmentRules, Grade, LocalRules, Misstep, Role, Subject};
use crate::regime::Regime;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(default)]
    place: Place,
    #[serde(default)]
    calendar: Days,
    #[serde(deserialize_with = "crate::citation::date::day")]
    on: NaiveDate,
    ask: Ask,
}

/// One of these.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Ask {
    /// The duties in force, of these roles and about these subjects where any are named; an empty list names none.
    Owed {
        #[serde(default)]
        roles: Option<Vec<Role>>,
        #[serde(default)]
        subjects: Option<Vec<Subject>>,
    },
    /// One duty held against what was done, and when.
    Check { duty: Code, what: Done, time: Option<Time> },
    /// By when an item is due whose occasion was on a day.
    Due {
        duty: Code,
        #[serde(deserialize_with = "crate::citation::date::day")]
        from: NaiveDate,
    },
    /// The duties of these roles that recur in the year of the day, by their days.
    Year {
        #[serde(default)]
        roles: Vec<Role>,
    },
    /// Who fills a role: the row of the place before that of the nation.
    Holder { role: Role },
    /// Whom a name in the text of the place means.
    Named { name: String },
    /// Whether information that was found has to be clarified (art. 6 para. 2).
    Clarification { false_or_incomplete: Finding, affects_order: Finding },
    /// What the agency lacks of what each agency has to designate, by whom it has designated.
    Staffing(Staffing),
    /// An assessment sheet: what the answers to the indicators of the local text say, head by head.
    Assess {
        #[serde(default)]
        answers: BTreeMap<Code, Finding>,
        #[serde(default)]
        grade: Option<Grade>,
    },
    /// What follows a misstep.
    Sanctions {
        misstep: Misstep,
        #[serde(default)]
        circumstances: Circumstances,
    },
}

/// When an item was done that a duty asks for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Time {
    /// The day of its occasion; for what has a fixed day, any day of the time for it.
    #[serde(deserialize_with = "crate::citation::date::day")]
    from: NaiveDate,
    #[serde(deserialize_with = "crate::citation::date::day")]
    done_on: NaiveDate,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer<'r> {
    Owed(Vec<Owed<'r>>),
    Check {
        owed: Owed<'r>,
        check: Check,
        #[serde(skip_serializing_if = "Option::is_none")]
        late: Option<Late>,
    },
    Due {
        owed: Owed<'r>,
        due: Box<ItemDue>,
    },
    Year(Vec<Dated>),
    Holder {
        /// The row that says so; `None` where no text in force does.
        row: Option<&'r Appointment>,
        /// The row of a local text of unknown date, which would say so instead.
        #[serde(skip_serializing_if = "Option::is_none")]
        undated: Option<&'r Appointment>,
    },
    Named(Named<'r>),
    Clarification {
        /// Whether it has to be clarified; `None` while that is open.
        must: Option<bool>,
        duties: Vec<Owed<'r>>,
    },
    Staffing(Vec<Lack>),
    Assess {
        /// Whose text asks; left out where no local text does.
        #[serde(skip_serializing_if = "Option::is_none")]
        layer: Option<Layer>,
        #[serde(flatten)]
        sheet: Sheet,
    },
    Sanctions(Vec<Sanction<'r>>),
}

pub(super) fn answer(question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Question { place, calendar, on, ask } = question;
    let (place, calendar) = (place.jurisdiction()?, calendar.calendar()?);
    let regime = place.on(on)?;
    let answer = match ask {
        Ask::Owed { roles, subjects } => Answer::Owed(owed(&regime, roles.as_deref(), subjects.as_deref())),
        Ask::Check { duty, what, time } => {
            let owed = find(&regime, duty).map_err(|fault| fault.at("$.payload.ask.check.duty"))?;
            let late = time.map(|time| owed.late(&regime, &calendar, &what, time.from, time.done_on)).transpose();
            let late = late.map_err(|why| undue(why, "$.payload.ask.check.time"))?;
            let check = owed.check(&regime, &what).map_err(|why| Fault::from(why).at("$.payload.ask.check.what"))?;
            Answer::Check { owed, check, late }
        }
        Ask::Due { duty, from } => {
            let owed = find(&regime, duty).map_err(|fault| fault.at("$.payload.ask.due.duty"))?;
            Answer::Due {
                owed,
                due: Box::new(owed.due(&regime, &calendar, from).map_err(|why| undue(why, "$.payload.ask.due.from"))?),
            }
        }
        Ask::Year { roles } => Answer::Year(duty::year(&place, &calendar, chrono::Datelike::year(&on), &roles)?),
        Ask::Holder { role } => {
            let dated = regime.were_it_dated();
            let undated = dated.as_ref().and_then(|dated| duty::holder(dated, role));
            let row = duty::holder(&regime, role);
            Answer::Holder { row, undated: undated.filter(|undated| Some(*undated) != row) }
        }
        Ask::Named { name } => Answer::Named(duty::named(&regime, &name)?),
        Ask::Clarification { false_or_incomplete, affects_order } => {
            let (must, duties) = match duty::clarification(&regime, false_or_incomplete.into(), affects_order.into()) {
                Clarification::Must(duties) => (Some(true), duties),
                Clarification::NoDuty => (Some(false), Vec::new()),
                Clarification::Open => (None, Vec::new()),
            };
            Answer::Clarification { must, duties }
        }
        Ask::Staffing(staffing) => {
            let lacks = duty::lacks(&regime, &staffing);
            Answer::Staffing(lacks.map_err(|why| Fault::from(why).at("$.payload.ask.staffing.has"))?)
        }
        Ask::Assess { answers, grade } => {
            let (layer, rules) = Layer::of_local(&regime);
            let asked = rules.map_or(&AssessmentRules::NONE, LocalRules::assessment);
            let answers: Vec<(Code, Truth)> = answers.into_iter().map(|(code, found)| (code, found.into())).collect();
            let sheet = duty::assess(asked, &answers, grade);
            let sheet = sheet.map_err(|why| Fault::from(why).at("$.payload.ask.assess.answers"))?;
            Answer::Assess { layer: rules.map(|_| layer), sheet }
        }
        Ask::Sanctions { misstep, circumstances } => {
            Answer::Sanctions(duty::sanctions(&regime, misstep, circumstances))
        }
    };
    read::write(out, &answer)
}

/// By when nothing can be due: the day it is counted from, where it is the count that fails.
fn undue(why: DutyError, from: &'static str) -> Fault {
    let counted = matches!(why, DutyError::Count(_));
    let fault = Fault::from(why);
    if counted { fault.at(from) } else { fault }
}

fn owed<'r>(regime: &Regime<'r>, roles: Option<&[Role]>, subjects: Option<&[Subject]>) -> Vec<Owed<'r>> {
    let subjects = subjects.filter(|subjects| !subjects.is_empty());
    let about = |owed: &Owed<'r>| subjects.is_none_or(|subjects| subjects.contains(&owed.duty().subject()));
    match roles.filter(|roles| !roles.is_empty()) {
        Some(roles) => duty::owed_by(regime, roles).filter(about).collect(),
        None => duty::owed(regime).filter(about).collect(),
    }
}

fn find<'r>(regime: &Regime<'r>, duty: Code) -> Result<Owed<'r>, Fault> {
    duty::find(regime, duty.as_str()).ok_or_else(|| {
        let place = regime.jurisdiction().place();
        Fault::new(
            "duty.unknown",
            format!("`{place}`在{}没有职责`{duty}`，见`owed`", regime.day()),
            format!(
                "duty `{duty}` is unknown in `{place}` on {}: expected one of those that `owed` lists",
                regime.day()
            ),
        )
    })
}
