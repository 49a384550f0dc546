//! `vocabulary`: the codes that go over the wire, with their words and provisions.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::audit::BreachCode;
use crate::citation::{Code, Provision, Text};
use crate::fact::{Fact, Group};
use crate::norm::{Choice, LocalFinding, LocalRules, Reading};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    #[serde(default)]
    place: Place,
    of: Of,
}

#[derive(Copy, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Of {
    /// The facts of the national law.
    Facts,
    /// The findings that the local text asks for.
    Findings,
    /// The questions on which the law can be read in several ways.
    Readings,
    /// What an audit finds.
    Breaches,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    Facts(Vec<Found>),
    Findings(Vec<Finding>),
    Readings(Vec<Read>),
    Breaches(Vec<Breach>),
}

#[derive(Serialize)]
struct Found {
    code: String,
    name: Option<&'static Text>,
    question: Option<&'static Text>,
    group: Option<Group>,
    by: Option<Provision>,
}

#[derive(Serialize)]
struct Finding {
    code: Code,
    question: Text,
    by: Provision,
}

#[derive(Serialize)]
struct Read {
    code: &'static str,
    question: Text,
    choices: Vec<Chosen>,
    default: Option<&'static str>,
    by: Provision,
}

#[derive(Serialize)]
struct Chosen {
    code: &'static str,
    name: Text,
}

#[derive(Serialize)]
struct Breach {
    code: &'static str,
    name: Text,
}

pub(super) fn answer(payload: &RawValue, out: &mut Vec<u8>) -> Result<(), Fault> {
    let Question { place, of } = read::payload(payload)?;
    let place = place.jurisdiction()?;
    let answer = match of {
        Of::Facts => Answer::Facts(Fact::all().filter(|fact| fact.local_place().is_none()).map(found).collect()),
        Of::Findings => {
            let findings = place.rules().into_iter().flat_map(LocalRules::findings);
            let finding =
                |one: &LocalFinding| Finding { code: one.code(), question: one.question().clone(), by: one.by() };
            Answer::Findings(findings.map(finding).collect())
        }
        Of::Readings => Answer::Readings(Reading::ALL.into_iter().map(read_of).collect()),
        Of::Breaches => {
            let breach = |code: BreachCode| Breach { code: code.code(), name: code.name() };
            Answer::Breaches(BreachCode::ALL.into_iter().map(breach).collect())
        }
    };
    read::write(out, &answer)
}

fn found(fact: Fact) -> Found {
    Found { code: fact.code(), name: fact.name(), question: fact.question(), group: fact.group(), by: fact.by() }
}

fn read_of(reading: Reading) -> Read {
    let chosen = |choice: &Choice| Chosen { code: choice.code(), name: choice.name() };
    Read {
        code: reading.code(),
        question: reading.question(),
        choices: reading.choices().iter().map(chosen).collect(),
        default: reading.default_choice().map(Choice::code),
        by: reading.by(),
    }
}
