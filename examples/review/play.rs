//! Plays a script and notes what the library says to it.

use std::collections::BTreeMap;
use std::fmt::Display;

use chrono::NaiveDate;
use gongkai::calendar::Calendar;
use gongkai::citation::{Cited, Code, Provision, Text};
use gongkai::fact::Facts;
use gongkai::norm::{Attribute, Consulted, Role};
use gongkai::regime::Jurisdiction;
use gongkai::workflow::consultation::{ApprovalByLaw, Block, Consultations};
use gongkai::workflow::journal::Header;
use gongkai::workflow::release::{self, Bar, Designation, Missing, Open, Others, Passage, ReleaseFile, Results};
use gongkai::workflow::secrecy_review::{self, Lack, ReviewFile};
use serde::Serialize;

use crate::script::{Act, Script};

/// A place, as it was played.
#[derive(Serialize)]
pub(crate) struct Played {
    pub(crate) place: Code,
    pub(crate) name: Text,
    pub(crate) standing: Option<Text>,
    pub(crate) title: Text,
    pub(crate) days: Vec<Day>,
    pub(crate) summary: Summary,
}

#[derive(Serialize)]
pub(crate) struct Day {
    pub(crate) on: NaiveDate,
    pub(crate) steps: Vec<Taken>,
    /// What the secrecy review lacks at the end of the day.
    pub(crate) review: Vec<Lacks>,
    /// What bars the release at the end of the day.
    pub(crate) release: Vec<Lacks>,
    /// What remains to be done with the release or after it.
    pub(crate) after: Vec<Lacks>,
    /// Duties that the open gates cannot hold up.
    pub(crate) clashes: Vec<Provision>,
    pub(crate) next: Option<Next>,
}

impl Day {
    const NOTHING: Vec<Lacks> = Vec::new();

    fn of(on: NaiveDate, first: Taken) -> Self {
        let [review, release, after] = [Self::NOTHING; 3];
        Self { on, steps: vec![first], review, release, after, clashes: Vec::new(), next: None }
    }
}

/// A step that was taken, or refused.
#[derive(Serialize)]
pub(crate) struct Taken {
    pub(crate) who: Text,
    pub(crate) what: Text,
    pub(crate) note: Option<Text>,
    /// The stage afterwards.
    pub(crate) stage: Option<Text>,
    /// Why it was refused: nothing has changed then.
    pub(crate) refused: Option<Vec<Lacks>>,
}

/// Something that is missing, and the provisions that ask for it.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Lacks {
    pub(crate) what: Text,
    pub(crate) by: Vec<Provision>,
}

/// Who acts next in the review.
#[derive(Serialize)]
pub(crate) struct Next {
    pub(crate) who: Option<Text>,
    pub(crate) what: Text,
    pub(crate) by: Option<Provision>,
    pub(crate) due: Option<NaiveDate>,
    pub(crate) due_by: Option<Provision>,
    /// No more than expected: it binds nobody.
    pub(crate) expected_only: bool,
    pub(crate) overdue: Option<bool>,
}

#[derive(Serialize)]
pub(crate) struct Summary {
    /// The stages of the review and of the release, as they followed one another.
    pub(crate) review: Vec<Text>,
    pub(crate) release: Vec<Text>,
    pub(crate) who: Vec<Text>,
    /// How many days of those between formation and release were blocked.
    pub(crate) blocked: usize,
    pub(crate) refused: usize,
    pub(crate) due: Option<NaiveDate>,
    pub(crate) due_by: Option<Provision>,
    pub(crate) published: Option<NaiveDate>,
    pub(crate) met: Option<bool>,
}

pub(crate) fn play(script: &Script) -> Result<Played, String> {
    let place = script.jurisdiction()?;
    let mut play = Play {
        facts: script.facts(&place)?,
        place: &place,
        others: &script.others,
        review: ReviewFile::new(Header::of(&place)),
        release: ReleaseFile::new(Header::of(&place)),
        consultations: Consultations::new(Header::of(&place)),
    };
    let mut days: Vec<Day> = Vec::new();
    let (mut review, mut release, mut who) = (Vec::new(), Vec::new(), Vec::new());
    for step in &script.steps {
        let (what, refused) = play.take(step.on, &step.act)?;
        let stage = play.stage(&step.act);
        let stages = match step.act {
            Act::Review(_) => Some(&mut review),
            Act::Release(_) => Some(&mut release),
            Act::Consult(_) => None,
        };
        if let (Some(stages), Some(stage)) = (stages, &stage)
            && stages.last() != Some(stage)
        {
            stages.push(stage.clone());
        }
        let role = step.who.name();
        if !who.contains(&role) {
            who.push(role.clone());
        }
        let taken = Taken { who: role, what, note: step.note.clone(), stage, refused };
        match days.last_mut().filter(|day| day.on == step.on) {
            Some(day) => day.steps.push(taken),
            None => days.push(Day::of(step.on, taken)),
        }
    }
    for day in &mut days {
        play.fill(day)?;
    }
    let refused = days.iter().flat_map(|day| &day.steps).filter(|step| step.refused.is_some()).count();
    let (blocked, due, published) = play.between(days.last().map(|day| day.on))?;
    let summary = Summary {
        review,
        release,
        who,
        blocked,
        refused,
        due: due.map(|(day, _)| day),
        due_by: due.map(|(_, by)| by),
        published,
        met: due.zip(published).map(|((due, _), published)| published <= due),
    };
    let first = days.first().ok_or("a script without steps")?.on;
    let standing = place.on(first).map_err(words)?.local().describe();
    let (name, title) = (script.name.clone(), script.title.clone());
    Ok(Played { place: place.place(), name, standing, title, days, summary })
}

fn words(error: impl Display) -> String {
    error.to_string()
}

struct Play<'a> {
    place: &'a Jurisdiction,
    facts: Facts,
    others: &'a BTreeMap<Code, Text>,
    review: ReviewFile,
    release: ReleaseFile,
    consultations: Consultations,
}

type Due = Option<(NaiveDate, Provision)>;

impl Play<'_> {
    /// Takes a step, or notes why it was refused.
    fn take(&mut self, on: NaiveDate, act: &Act) -> Result<(Text, Option<Vec<Lacks>>), String> {
        match act {
            Act::Review(event) => {
                self.review.record(on, event.clone()).map_err(|error| format!("{on}: {error}"))?;
                Ok((event.verb().name(), None))
            }
            Act::Consult(event) => {
                self.consultations.record(on, event.clone()).map_err(|error| format!("{on}: {error}"))?;
                let (what, with) = (event.verb().name(), self.others.get(&event.with()).cloned());
                let with = with.unwrap_or_else(|| Text::new(event.with().to_string(), event.with().to_string()));
                Ok((
                    Text::new(format!("{}（{}）", what.zh(), with.zh()), format!("{} ({})", what.en(), with.en())),
                    None,
                ))
            }
            Act::Release(event) => {
                let (what, mut release) = (event.verb().name(), self.release.clone());
                let event = event.clone();
                let (tried, lacks) = self.seen(on, |results, passage| {
                    let tried = release.proceed(self.place, results, on, event);
                    let lacks = tried.as_ref().err().map(|bar| self.barred(bar, passage));
                    (tried, lacks)
                })?;
                self.release = release;
                match tried {
                    Ok(()) => Ok((what, None)),
                    Err(Bar::Refusal(_) | Bar::Regime(_)) => {
                        Err(format!("{on}: {}", tried.err().map_or_else(String::new, words)))
                    }
                    Err(_) => Ok((what, lacks)),
                }
            }
        }
    }

    /// What a step was refused for, in both languages.
    fn barred(&self, bar: &Bar, passage: &Passage<'_>) -> Vec<Lacks> {
        let one = |what| vec![Lacks { what, by: Vec::new() }];
        match bar {
            Bar::Gates { gates } => {
                let of_bar = |open: &&Open<'_>| gates.iter().any(|(code, ..)| *code == open.gate.code());
                joined(passage.blocks.iter().filter(of_bar).map(|open| self.lacks(open)))
            }
            Bar::NotEffective(designation) => {
                let what = match designation {
                    Designation::Pending => Text::literal(
                        "不予公开的标注尚未取得所需同意",
                        "the label to withhold lacks the consent it needs",
                    ),
                    Designation::Refused => {
                        Text::literal("不予公开的标注未获同意", "the consent to the label to withhold was refused")
                    }
                    Designation::Invalid => {
                        Text::literal("不予公开的标注无法律依据", "the label to withhold has no legal basis")
                    }
                    _ => Text::literal("不予公开的标注不生效", "the label to withhold has no effect"),
                };
                let of_label = |open: &&Open<'_>| open.gate.of_attributes().contains(&Attribute::Withheld);
                let by = passage.blocks.iter().filter(of_label).flat_map(Open::by).copied().collect();
                joined(core::iter::once(Lacks { what, by }))
            }
            Bar::LabelledWithheld => one(Text::literal("公开属性为不予公开", "the label says that it is withheld")),
            other => one(Text::new(other.to_string(), other.to_string())),
        }
    }

    /// What is missing at an open gate. Where others have not confirmed: who, and why not.
    fn lacks(&self, open: &Open<'_>) -> Lacks {
        let (mut by, what) = (open.by().to_vec(), open.missing.name());
        let Missing::Coordination(blocks) = open.missing else { return Lacks { what, by } };
        let of_agency = |block: &&Block| block.consulted.is_some_and(Consulted::is_agency);
        let (mut zh, mut en) = (Vec::new(), Vec::new());
        for block in blocks.iter().filter(of_agency) {
            let name = block.with.and_then(|with| self.others.get(&with));
            let obstacle = block.obstacle.name();
            zh.push(format!("{}{}", name.map_or("", Text::zh), obstacle.zh()));
            en.push(format!("{}: {}", name.map_or("", Text::en), obstacle.en()));
            by.extend(&block.by);
        }
        let what =
            Text::new(format!("{}（{}）", what.zh(), zh.join("；")), format!("{} ({})", what.en(), en.join("; ")));
        Lacks { what, by }
    }

    fn stage(&self, act: &Act) -> Option<Text> {
        match act {
            Act::Review(_) => self.review.state().stage().map(secrecy_review::Stage::name),
            Act::Release(_) => self.release.state().stage().map(release::Stage::name),
            Act::Consult(event) => {
                self.consultations.state().latest().find(|one| one.with() == event.with()).map(|one| one.stage().name())
            }
        }
    }

    /// What the release reads on a day, and what it says to that.
    fn seen<T>(&self, on: NaiveDate, look: impl FnOnce(&Results<'_>, &Passage<'_>) -> T) -> Result<T, String> {
        let (ledger, calendar) = (self.consultations.on(on), Calendar::national());
        let approval = ApprovalByLaw::NotRequired;
        let clearance = ledger.clearance(self.place, calendar, on, approval).map_err(words)?;
        let others = match (self.others.is_empty(), clearance.positions.is_empty()) {
            (true, _) => Others::None,
            (false, true) => Others::Unknown,
            (false, false) => Others::Consulted(&clearance),
        };
        let mut results = Results::new(&self.facts).others(others).approval(approval);
        if self.reviewed() {
            results = results.reviewed(self.review.outcome(self.place, calendar, on).map_err(words)?);
        }
        let passage = self.release.passage(self.place, calendar, &results, on).map_err(words)?;
        Ok(look(&results, &passage))
    }

    fn reviewed(&self) -> bool {
        !self.review.journal().entries().is_empty()
    }

    /// What is missing at the end of a day, and who acts next.
    fn fill(&self, day: &mut Day) -> Result<(), String> {
        if self.reviewed() {
            let progress = self.review.progress(self.place, Calendar::national(), day.on).map_err(words)?;
            let lacks = progress.lacks.iter().map(|lacking| Lacks {
                what: match lacking.what {
                    Lack::Field(field) => {
                        Text::new(format!("审查表{}", field.name().zh()), format!("on the form: {}", field.name().en()))
                    }
                    what => what.name(),
                },
                by: lacking.by.into_iter().collect(),
            });
            day.review = joined(lacks);
            day.next = progress.next.map(|next| Next {
                who: next.who.map(Role::name),
                what: next.verb.name(),
                by: next.by,
                due: next.due.as_ref().and_then(|due| due.day()),
                due_by: next.due.as_ref().map(Cited::by),
                expected_only: next.expected_only,
                overdue: next.overdue,
            });
        }
        let release = self.release.on(day.on);
        let Some(stage) = release.stage() else { return Ok(()) };
        self.seen(day.on, |_, passage| {
            if stage.released_on().is_none() {
                day.release = joined(passage.blocks.iter().map(|open| self.lacks(open)));
                day.clashes.clone_from(&passage.clashes);
            } else {
                day.after =
                    joined(passage.with_release.iter().chain(&passage.formalities).map(|open| self.lacks(open)));
            }
        })
    }

    /// Between formation and release: how many days were blocked, the last day for it, and the day on which it came.
    fn between(&self, last: Option<NaiveDate>) -> Result<(usize, Due, Option<NaiveDate>), String> {
        let Some(stage) = self.release.state().stage() else { return Ok((0, None, None)) };
        let published = stage.released_on();
        let Some((formed, end)) = stage.formed_on().zip(published.or(last)) else { return Ok((0, None, published)) };
        let mut blocked = 0;
        for on in formed.iter_days().take_while(|on| *on < end) {
            blocked += usize::from(self.seen(on, |_, passage| !passage.is_clear())?);
        }
        let due = self.seen(end, |_, passage| {
            let due = passage.statutory.as_ref()?;
            Some((due.day()?, due.by()))
        })?;
        Ok((blocked, due, published))
    }
}

/// The same thing asked for by several gates is named once, with the provisions of all.
fn joined(lacks: impl Iterator<Item = Lacks>) -> Vec<Lacks> {
    let mut joined: Vec<Lacks> = Vec::new();
    for lack in lacks {
        let Some(known) = joined.iter_mut().find(|known| known.what == lack.what) else {
            joined.push(lack);
            continue;
        };
        known.by.extend(lack.by);
    }
    for lack in &mut joined {
        let mut seen = Vec::new();
        lack.by.retain(|by| {
            !seen.contains(by) && {
                seen.push(*by);
                true
            }
        });
    }
    joined
}
