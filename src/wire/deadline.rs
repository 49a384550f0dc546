//! `deadline`: by when?

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::calendar::Days;
use super::fault::Fault;
use super::place::Place;
use super::read;
use crate::calendar::{Calendar, CountError};
use crate::citation::{Cited, Language, Provision, Text};
use crate::deadline::{Deadline, Due, Exclusions, Roll, Term, Trigger};
use crate::norm::{Period, Purpose, Unit};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    #[serde(default)]
    place: Place,
    #[serde(default)]
    calendar: Days,
    /// The day of the trigger, which itself is not counted.
    #[serde(deserialize_with = "crate::citation::date::day")]
    from: NaiveDate,
    /// The day whose law sets the period; that of the trigger where it is left out.
    #[serde(default, deserialize_with = "crate::citation::date::perhaps")]
    on: Option<NaiveDate>,
    /// A period that the law sets, by what it is for.
    purpose: Option<Purpose>,
    /// Or any other, with its provision.
    period: Option<Set>,
    extension: Option<Set>,
    excluded: Option<Exclusions>,
    roll: Option<Roll>,
    /// What set it running, for the proof.
    trigger: Option<Text>,
    #[serde(default)]
    proof: bool,
    /// The language in which the proof is written out, where that is wanted.
    explain: Option<Language>,
}

#[derive(Copy, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    value: Period,
    by: Provision,
}

impl Set {
    const fn cited(self) -> Cited<Period> {
        Cited::new(self.value, self.by)
    }
}

/// The nation's period and the place's own beside it.
#[derive(Serialize)]
struct Answer {
    statutory: Option<Counted>,
    internal: Option<Counted>,
    effective: Option<Due>,
    longer_without_effect: bool,
    /// The place's own period by a text of unknown date, were it in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    undated: Option<Counted>,
    /// The text that would set it on that day has not been seen, so that nothing is known of it.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    unseen: bool,
}

#[derive(Serialize)]
struct Counted {
    due: Due,
    period: Period,
    by: Provision,
    /// `false` for a period of a remedy whose text has not been verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    verified: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<Deadline>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<String>,
}

pub(super) fn answer(mut question: Question, out: &mut Vec<u8>) -> Result<(), Fault> {
    let calendar = core::mem::take(&mut question.calendar).calendar()?;
    let answer = match (question.purpose, question.period) {
        (Some(purpose), None) => {
            let place = core::mem::take(&mut question.place).jurisdiction()?;
            let regime = match question.on {
                Some(on) => place.on(on)?,
                None => place.on(question.from).map_err(|why| Fault::from(why).at("$.payload.from"))?,
            };
            let layered = regime.period_from(purpose, question.from);
            let counted =
                |period: Option<Cited<Period>>| period.map(|period| question.counted(&calendar, period)).transpose();
            // Of a remedy in old times a period is told as of an application, and marked.
            let mark = |one: Counted| Counted { verified: Some(false), ..one };
            let unverified = counted(regime.unverified_period(purpose))?.map(mark);
            let (statutory, internal) = (counted(layered.statutory)?, counted(layered.internal)?);
            let of =
                |period: Cited<Period>| [&statutory, &internal].into_iter().flatten().find(|one| one.by == period.by());
            let effective = layered.effective().and_then(of).or(unverified.as_ref()).map(|one| one.due);
            let statutory = statutory.or(unverified);
            let undated = counted(regime.undated_period_from(purpose, question.from))?;
            let (longer_without_effect, unseen) = (layered.longer_without_effect, regime.is_unseen(purpose));
            Answer { statutory, internal, effective, longer_without_effect, undated, unseen }
        }
        (None, Some(period)) => {
            let statutory = question.counted(&calendar, period.cited())?;
            let effective = Some(statutory.due);
            Answer {
                statutory: Some(statutory),
                internal: None,
                effective,
                longer_without_effect: false,
                undated: None,
                unseen: false,
            }
        }
        (Some(_), Some(_)) | (None, None) => {
            let fault = Fault::new(
                "deadline.purpose_or_period",
                "`purpose`与`period`应给出且只给出一个",
                "`purpose` and `period`: expected exactly one of them",
            );
            return Err(fault.at("$.payload"));
        }
    };
    let counted = [&answer.statutory, &answer.internal, &answer.undated].into_iter().flatten();
    question.meets(counted.map(|one| one.period.unit()))?;
    read::write(out, &answer)
}

impl Question {
    /// Whether what the host adds to a period has a meaning in one of those that were counted: an extension of its unit, time that is left out of
    /// working days. Nothing that was given is dropped without a word.
    fn meets(&self, mut counted: impl Iterator<Item = Unit> + Clone) -> Result<(), Fault> {
        let Some(unit) = counted.clone().next() else { return Ok(()) };
        if let Some(extension) = self.extension.filter(|one| counted.clone().all(|unit| unit != one.value.unit())) {
            let (expected, given) = (unit.code(), extension.value.unit().code());
            let zh = format!("`extension`的单位`{given}`与期限的单位不同：应为`{expected}`");
            let en = format!("`extension` is in `{given}`: expected `{expected}`, the unit of the period");
            return Err(Fault::new("deadline.extension_unit", zh, en).at("$.payload.extension.value.unit"));
        }
        let left_out = self.excluded.as_ref().is_some_and(|excluded| !excluded.spans().is_empty());
        if left_out && counted.all(|unit| unit != Unit::WorkingDays) {
            let zh = format!("`excluded`只适用于以`working_days`计算的期限，该期限以`{}`计算：应不填", unit.code());
            let en =
                format!("`excluded` with a period in `{}`: expected none, or a period in `working_days`", unit.code());
            return Err(Fault::new("deadline.excluded_unit", zh, en).at("$.payload.excluded"));
        }
        Ok(())
    }

    fn counted(&self, calendar: &Calendar, period: Cited<Period>) -> Result<Counted, Fault> {
        let mut term = Term::new(self.from, period).rolling(self.roll.unwrap_or(Roll::Forward));
        if let Some(extension) = self.extension {
            term = term.extended(extension.cited());
        }
        if let Some(excluded) = &self.excluded {
            term = term.excluding(excluded);
        }
        let uncounted = |why| Fault::from(why).at(self.uncounted(&why));
        let proof = if self.proof || self.explain.is_some() {
            let what = self.trigger.clone().unwrap_or(Text::literal("起算事由", "trigger"));
            Some(Deadline::of_term(calendar, Trigger::new(what, self.from), &term).map_err(uncounted)?)
        } else {
            None
        };
        let due = match &proof {
            Some(proof) => proof.due(),
            None => term.due(calendar).map_err(uncounted)?,
        };
        let explanation = self.explain.zip(proof.as_ref()).map(|(language, proof)| proof.in_language(language));
        Ok(Counted {
            due,
            period: *period,
            by: period.by(),
            verified: None,
            proof: proof.filter(|_| self.proof),
            explanation,
        })
    }

    /// What cannot be counted: a length that the host set, or else the day of the trigger.
    fn uncounted(&self, why: &CountError) -> &'static str {
        let of_length = matches!(why, CountError::TooFar { .. } | CountError::Zero);
        if of_length && self.period.is_some() { "$.payload.period.value.length" } else { "$.payload.from" }
    }
}
