//! A duty held against what was done.

use serde::{Serialize, Serializer};

use super::{Done, DutyError, Layer, Owed};
use crate::citation::Code;
use crate::citation::coded::{beside, of};
use crate::fact::Truth;
use crate::norm::{Act, Asked, Channel, Choice, Demand, Duty, Element, Modality, Reading, Timing};
use crate::regime::Regime;

/// What a duty misses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Shortfall {
    /// Nothing was done.
    NotDone,
    /// It was done, and must not be.
    Forbidden,
    /// An element is missing.
    #[serde(serialize_with = "of")]
    Element(Code),
    /// None of the elements is there, of which one is enough.
    NoneOfThem,
    /// It is not where it has to be.
    Channel,
    /// It was done too few times.
    TooFew {
        /// How many times.
        times: u32,
        /// How many times are asked for at least.
        at_least: u8,
    },
}

/// What is not known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", content = "of", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Missing {
    /// Whether an element is there.
    Element(Code),
    /// Where it was published.
    Channel,
    /// How many times it was done.
    Times,
    /// Which reading of the text is chosen.
    Reading(Reading),
    /// Whether the case is one that the text leaves out.
    Exception,
    /// From when the local text is in force.
    DateOfLocalText,
}

/// How a duty stands against what was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Check {
    /// Met.
    Met,
    /// Missed: a breach of the text that asks for it. What is open beside that, such as who bears it, the duty itself tells.
    #[serde(serialize_with = "shortfalls")]
    Missed(Vec<Shortfall>),
    /// Missed, and excused: the case is one that the text leaves out, or the text speaks in principle, generally or as conditions allow, and the
    /// reason is documented.
    #[serde(serialize_with = "shortfalls")]
    Excused(Vec<Shortfall>),
    /// What the text encourages, promotes or has followed by reference is missing: no breach by itself.
    #[serde(serialize_with = "shortfalls")]
    NotBinding(Vec<Shortfall>),
    /// Missed as it stands here, and the text can be read otherwise.
    #[serde(serialize_with = "shortfalls")]
    Contested(Vec<Shortfall>),
    /// It turns on what is not known.
    #[serde(serialize_with = "missing")]
    Open(Vec<Missing>),
}

fn shortfalls<S: Serializer>(shortfalls: &[Shortfall], serializer: S) -> Result<S::Ok, S::Error> {
    beside("shortfalls", shortfalls, serializer)
}

fn missing<S: Serializer>(missing: &[Missing], serializer: S) -> Result<S::Ok, S::Error> {
    beside("missing", missing, serializer)
}

impl Owed<'_> {
    /// Holds the duty against what was done. What is not known never becomes a default: as far as nothing known is missing, the check is open
    /// until all is known; and what is missing under a text with an exception (除外) is open until [`Done::excepted`] says whether the case is one.
    ///
    /// ```
    /// use gongkai::duty::{self, Check, Done, Shortfall};
    /// use gongkai::regime::Jurisdiction;
    /// let place = Jurisdiction::of_place("yanliang")?.issued_on("2020-06-01".parse()?)?;
    /// let regime = place.on("2024-03-04".parse()?)?;
    /// let catalogue = duty::find(&regime, "yanliang_catalogue").ok_or("a duty")?;
    /// let row = Done::only(&["index", "name", "summary"]);
    /// assert_eq!(catalogue.check(&regime, &row)?, Check::Missed(vec![Shortfall::Element("generated_on".parse()?)]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`DutyError::UnknownElement`] and [`DutyError::NoCode`] where what was done names what the duty does not know,
    /// [`DutyError::NotHeldAgainst`] where it tells how often for a duty without a number of times, or which elements for one with a number.
    /// What is asked for once in each span (每季度) is one item each time, and each is checked by itself.
    pub fn check(&self, regime: &Regime<'_>, done: &Done) -> Result<Check, DutyError> {
        let duty = self.duty;
        knows(duty, done)?;
        let (missed, open) = if refrains(duty) { (refrained(done), Vec::new()) } else { performed(duty, done, regime) };
        Ok(match (missed.is_empty(), open.is_empty()) {
            (true, true) => Check::Met,
            (true, false) => Check::Open(open),
            _ if done.excepted == Some(true) && duty.exception().is_some() => Check::Excused(missed),
            _ if self.layer == Layer::Undated => Check::Open(vec![Missing::DateOfLocalText]),
            _ if !duty.how_strongly().binds() => Check::NotBinding(missed),
            _ if duty.how_strongly().is_soft() && done.excuse.is_some() => Check::Excused(missed),
            _ if duty.exception().is_some() && done.excepted.is_none() => Check::Open(vec![Missing::Exception]),
            _ if duty.is_contested() => Check::Contested(missed),
            _ => Check::Missed(missed),
        })
    }
}

/// 不得: whether it is met by doing nothing.
fn refrains(duty: &Duty) -> bool {
    duty.act() == Act::Refrain || duty.how_strongly() == Modality::MustNot
}

fn refrained(done: &Done) -> Vec<Shortfall> {
    if done.anything { vec![Shortfall::Forbidden] } else { Vec::new() }
}

fn performed(duty: &Duty, done: &Done, regime: &Regime<'_>) -> (Vec<Shortfall>, Vec<Missing>) {
    if !done.anything {
        return (vec![Shortfall::NotDone], Vec::new());
    }
    let (mut missed, mut open) = (Vec::new(), Vec::new());
    if let Timing::TimesAYear(at_least) = duty.timing() {
        often_enough(at_least, duty, done, regime, (&mut missed, &mut open));
    } else {
        elements(duty, done, (&mut missed, &mut open));
    }
    if let Some(demand) = duty.channel() {
        match published(demand, &done.channels) {
            Some(true) => {}
            Some(false) => missed.push(Shortfall::Channel),
            None => open.push(Missing::Channel),
        }
    }
    (missed, open)
}

type Found<'f> = (&'f mut Vec<Shortfall>, &'f mut Vec<Missing>);

fn elements(duty: &Duty, done: &Done, (missed, open): Found<'_>) {
    let there = |element: &Element| done.element(element.code().as_str());
    match duty.asked() {
        Asked::All => {
            for element in duty.contents() {
                // Whether it is asked for at all: open where the text leaves out a case and nobody has said whether it is one.
                let asked = element.exception().map_or(Some(true), |_| done.excepted.map(|excepted| !excepted));
                match (there(element), asked) {
                    (Some(true), _) | (_, Some(false)) => {}
                    (Some(false), Some(true)) => missed.push(Shortfall::Element(element.code())),
                    (Some(false), None) => open.push(Missing::Exception),
                    (None, _) => open.push(Missing::Element(element.code())),
                }
            }
        }
        Asked::AnyOne => {
            let known: Vec<(Code, Option<bool>)> =
                duty.contents().iter().map(|element| (element.code(), there(element))).collect();
            let unknown = || known.iter().filter(|(_, there)| there.is_none()).map(|(code, _)| Missing::Element(*code));
            if known.iter().any(|(_, there)| *there == Some(true)) {
            } else if unknown().next().is_some() {
                open.extend(unknown());
            } else if !known.is_empty() {
                missed.push(Shortfall::NoneOfThem);
            }
        }
        Asked::Examples => {}
    }
}

/// 不少于: of kinds that the text joins, whether the number is meant in total or of each kind is a reading.
fn often_enough(at_least: u8, duty: &Duty, done: &Done, regime: &Regime<'_>, (missed, open): Found<'_>) {
    let kinds = || duty.contents().iter().map(|kind| done.times.get(kind.code().as_str()).copied());
    // A kind of which nobody has said how often it was done may be any number.
    let total = |unsaid: u32| kinds().fold(0, |sum: u32, times| sum.saturating_add(times.unwrap_or(unsaid)));
    let fewest = |unsaid: u32| kinds().map(|times| times.unwrap_or(unsaid)).min().unwrap_or(0);
    let enough = |at_worst: u32, at_best: u32| match (at_worst >= at_least.into(), at_best >= at_least.into()) {
        (true, _) => Truth::Yes,
        (false, true) => Truth::Open,
        (false, false) => Truth::No,
    };
    let in_total = enough(total(0), total(u32::MAX));
    let of_each = enough(fewest(0), fewest(u32::MAX));
    let met = match regime.readings().of(Reading::InspectionCount) {
        Some(Choice::InTotal) => in_total,
        Some(_) => of_each,
        None if in_total == of_each => in_total,
        None => Truth::Open,
    };
    match met {
        Truth::Yes => {}
        Truth::No if in_total == Truth::No => missed.push(Shortfall::TooFew { times: total(0), at_least }),
        Truth::No => missed.push(Shortfall::TooFew { times: fewest(u32::MAX), at_least }),
        Truth::Open if kinds().any(|times| times.is_none()) => open.push(Missing::Times),
        Truth::Open => open.push(Missing::Reading(Reading::InspectionCount)),
    }
}

/// Whether it is where it has to be; `None` where no channel is stated.
fn published(demand: &Demand, on: &[Channel]) -> Option<bool> {
    if on.is_empty() {
        return None;
    }
    Some(match demand {
        Demand::OneOf(list) => list.iter().any(|channel| on.contains(channel)),
        Demand::EachOf(list) => list.iter().all(|channel| on.contains(channel)),
        Demand::First(first) => on.contains(first),
        Demand::OnlineOnly(list) => on.iter().all(|channel| !channel.is_online() || list.contains(channel)),
    })
}

fn knows(duty: &Duty, done: &Done) -> Result<(), DutyError> {
    for given in done.elements.keys().chain(done.times.keys()) {
        let element: Code = given.parse().map_err(|_| DutyError::NoCode { text: given.clone() })?;
        if !duty.contents().iter().any(|known| known.code() == element) {
            let known: Vec<String> = duty.contents().iter().map(|known| known.code().to_string()).collect();
            return Err(DutyError::UnknownElement { duty: duty.code(), element, known: known.join(", ") });
        }
    }
    let counted = matches!(duty.timing(), Timing::TimesAYear(_));
    match (counted, done.times.is_empty(), done.elements.is_empty() && !done.nothing_else) {
        (false, false, _) => Err(DutyError::NotHeldAgainst { duty: duty.code(), given: "times", expected: "elements" }),
        (true, _, false) => Err(DutyError::NotHeldAgainst { duty: duty.code(), given: "elements", expected: "times" }),
        _ => Ok(()),
    }
}
