//! What is known of an application and of the parts of the information.

use std::fmt;

use chrono::NaiveDate;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::fault::Fault;
use crate::citation::Code;
use crate::decision::{AgencyChoice, Application, HigherText, Part};
use crate::fact::{Fact, FactError, Facts, Finding, Group, Truth};
use crate::norm::{LocalRules, Mode};
use crate::regime::Jurisdiction;

/// "Reviewed, nothing else in these groups applies"; in every group where none is named.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    by: String,
    #[serde(deserialize_with = "crate::citation::date::day")]
    day: NaiveDate,
    groups: Option<Vec<Group>>,
}

impl Statement {
    fn close(self, facts: Facts) -> Result<Facts, Fault> {
        let closed = match self.groups {
            None => facts.reviewed_throughout(&self.by, self.day),
            Some(groups) if groups.is_empty() => return Err(no_group()),
            Some(groups) => {
                groups.into_iter().try_fold(facts, |facts, group| facts.reviewed(group, &self.by, self.day))
            }
        };
        // The groups and the day cannot be wrong.
        closed.map_err(|why| refused(why, "reviewed.by"))
    }
}

/// A statement of no group says nothing, and is not to be taken for one of all of them.
fn no_group() -> Fault {
    let (zh, en) = (
        "`groups`为空，应至少列一组；各组均已审查的，不写`groups`",
        "`groups` is empty: expected at least one group, or `groups` left out where all were reviewed",
    );
    Fault::new("invalid_value", zh, en).at("$.payload.reviewed.groups")
}

/// What is known of the application itself.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Asked {
    facts: Facts,
    reviewed: Option<Statement>,
    /// What the agency chose where the law lets it refuse.
    choice: Option<AgencyChoice>,
}

impl Asked {
    pub(super) fn application(self) -> Result<Application, Fault> {
        let facts = match self.reviewed {
            Some(statement) => statement.close(self.facts)?,
            None => self.facts,
        };
        let application = Application::new(facts);
        Ok(match self.choice {
            Some(choice) => application.choosing(choice),
            None => application,
        })
    }
}

/// One part of the information.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Piece {
    facts: Facts,
    /// Whether the four limbs of art. 2 hold and nothing has passed to a state archive.
    government_information: bool,
    reviewed: Option<Statement>,
    /// The findings that the local text asks for, by its own codes.
    local: Local,
    choice: Option<AgencyChoice>,
    required_by: Option<HigherText>,
    forbidden_by: Option<HigherText>,
}

impl Piece {
    pub(super) fn part(self, mode: Mode, place: &Jurisdiction) -> Result<Part, Fault> {
        let mut facts = self.facts;
        if self.government_information {
            let findings =
                LIMBS.map(|fact| (fact, Finding::Yes)).into_iter().chain([(Fact::IN_STATE_ARCHIVE, Finding::No)]);
            facts = facts.with_all(findings).map_err(|why| refused(why, "government_information"))?;
        }
        for (code, finding) in self.local.0 {
            let fact = local(code, place)?;
            facts.record(fact, finding).map_err(|why| refused(why, &format!("local.{code}")))?;
        }
        if let Some(statement) = self.reviewed {
            facts = statement.close(facts)?;
        }
        let mut part = Part::new(mode, facts);
        if let Some(choice) = self.choice {
            part = part.choosing(choice);
        }
        if let Some(text) = self.required_by {
            part = part.required_by(text).map_err(|why| refused(why, "required_by"))?;
        }
        match self.forbidden_by {
            Some(text) => part.forbidden_by(text).map_err(|why| refused(why, "forbidden_by")),
            None => Ok(part),
        }
    }
}

/// A finding that a field of the part brings and that does not stand.
fn refused(why: FactError, field: &str) -> Fault {
    Fault::from(why).at(format!("$.payload.{field}"))
}

const LIMBS: [Fact; 4] = [Fact::BY_AGENCY, Fact::ADMINISTRATIVE_FUNCTION, Fact::MADE_OR_OBTAINED, Fact::RECORDED];

fn local(code: Code, place: &Jurisdiction) -> Result<Fact, Fault> {
    place.rules().and_then(|rules| rules.finding(code.as_str())).ok_or_else(|| {
        let known = place.rules().into_iter().flat_map(LocalRules::findings);
        let known: Vec<String> = known.map(|finding| finding.code().to_string()).collect();
        let (listed, expected) = if known.is_empty() {
            let en = format!("expected none, since `{}` has no findings of its own", place.place());
            (en, "，应不填，或者以`place`指明地方".to_owned())
        } else {
            let zh = format!("，应为`{}`之一", known.join("`、`"));
            (format!("expected one of `{}`: {}", place.place(), known.join(", ")), zh)
        };
        let fault = Fault::new(
            "place.unknown_finding",
            format!("`{}`没有地方认定事项`{code}`{expected}", place.place()),
            format!("`local` names `{code}`: {listed}"),
        );
        fault.at(format!("$.payload.local.{code}"))
    })
}

/// Findings one by one, in their order, so that one named twice meets the refusal of one recorded twice.
#[derive(Default)]
struct Local(Vec<(Code, Finding)>);

impl<'de> Deserialize<'de> for Local {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Local;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map from codes of the place's findings to yes, no or unknown")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Local, A::Error> {
                let mut findings = Vec::new();
                while let Some(finding) = map.next_entry()? {
                    findings.push(finding);
                }
                Ok(Local(findings))
            }
        }
        deserializer.deserialize_map(Reader)
    }
}

/// A finding as a truth.
pub(super) const fn truth(finding: Option<Finding>) -> Truth {
    match finding {
        Some(Finding::Yes) => Truth::Yes,
        Some(Finding::No) => Truth::No,
        Some(Finding::Unknown) | None => Truth::Open,
    }
}
