//! What comes next across the whole matter: who acts, what, until when, under which provision.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

use super::dispute::in_dispute;
use super::what::What;
use super::{Case, Track};
use crate::calendar::Calendar;
use crate::citation::{Provision, Text};
use crate::deadline::{Deadline, Due};
use crate::fact::Truth;
use crate::norm::{ConsultationRule, Consulted, Decider, Mode, Reading};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{Act, Actor};
use crate::workflow::consultation::{ApprovalByLaw, Clearance, Ledger, Stage, Standpoint, letter_due, rule};
use crate::workflow::release::Others;

/// One thing that comes next in a matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Step {
    /// In which procedure.
    pub of: Track,
    /// What: as a value, to act upon.
    pub act: What,
    /// Who, as a value; `None` where no text names anybody.
    pub who: Option<Actor>,
    /// Who, in words.
    pub who_name: Option<Text>,
    /// To whom a disagreement between agencies goes: any one of them. Empty for every other step.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Decider>,
    /// What, in words.
    pub act_name: Text,
    /// Whether it has to be done; otherwise it may be, has to be where it is needed, or waits for what has to come before it.
    pub must: bool,
    /// Under which provision.
    pub by: Option<Provision>,
    /// The last day for it; `None` where no text sets one or it is not known.
    pub until: Option<Due>,
    /// The last day inside the agency, where the place sets an earlier one.
    pub internal: Option<Due>,
    /// The time of that day, by the clock, where a text counts hours; otherwise the whole day is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<NaiveTime>,
    /// The reading on which it turns, and which nobody has chosen: it may be done on one choice only, such as a suit where it is open whether
    /// reconsideration comes first.
    pub under: Option<Reading>,
}

impl Step {
    pub(super) fn must(act: What, who: Option<Actor>, act_name: Text, by: Option<Provision>) -> Self {
        let who_name = who.map(Actor::name);
        let (to, until, internal, at, under) = (Vec::new(), None, None, None, None);
        Self { of: act.track(), act, who, who_name, to, act_name, must: true, by, until, internal, at, under }
    }
}

impl Case {
    /// What comes next on a day, in the order of the procedures: the application with its consultations, the secrecy review, the release, the
    /// coordination, the interpretation, the response to public opinion; a reply with which information leaves comes after the gates of its
    /// release. Empty where nobody has anything to do.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::case::Case;
    /// use gongkai::citation::Code;
    /// use gongkai::deadline::Due;
    /// use gongkai::norm::{ApplicantKind, Intake};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{Event, Request};
    /// use gongkai::workflow::journal::Header;
    ///
    /// let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
    /// let mut case = Case::new(Header::of(&nation));
    /// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    /// case.record(day, Event::Arrived { intake: Intake::InPerson, request })?;
    /// let reply = case.next(&nation, Calendar::national(), day)?.into_iter().find(|step| step.must).ok_or("something")?;
    /// assert_eq!((reply.act_name.en(), reply.until), ("reply", Some(Due::On("2024-04-01".parse()?))));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
    pub fn next(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Vec<Step>, RegimeError> {
        let mut steps = Vec::new();
        for track in Track::ALL {
            steps.extend(self.next_in(track, place, calendar, on)?);
        }
        // What leaves with the reply passes its gates first.
        let gates = self.gates_before_reply(place, calendar, on)?;
        let is_gate = |step: &Step| gates.iter().any(|(gate, _)| step.act == What::Release(*gate));
        let bars = |step: &Step| gates.iter().any(|(gate, bars)| *bars && step.act == What::Release(*gate));
        let reply = steps.iter().position(|step| step.act == What::Application(Act::Reply));
        if let (Some(reply), Some(last)) = (reply, steps.iter().rposition(is_gate)) {
            let [until, internal] = steps.get(reply).map_or([None; 2], |reply| [reply.until, reply.internal]);
            // A gate before the reply is closed by its day, where it has no sooner one of its own; one that holds nothing and has none stays without.
            for gate in steps.iter_mut().filter(|step| bars(step) || is_gate(step) && step.until.is_some()) {
                gate.until = sooner(gate.until, until);
                let in_time = |inside: &Due| gate.until.is_none_or(|last| inside.earliest() <= last.earliest());
                gate.internal = sooner(gate.internal, internal).filter(in_time);
            }
            steps.get_mut(reply..=last).into_iter().for_each(|between| between.rotate_left(1));
        }
        Ok(steps)
    }

    /// What comes next on a day in one procedure, as [`Case::next`] tells it. Of findings nothing comes next.
    ///
    /// # Errors
    /// As [`Case::next`].
    pub fn next_in(
        &self,
        track: Track,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Step>, RegimeError> {
        self.header().is_of(place.place())?;
        match track {
            Track::Application => self.in_application(place, calendar, on),
            Track::SecrecyReview => Ok(self.in_review(place, calendar, on)?.into_iter().collect()),
            Track::Release => self.in_release(place, calendar, on),
            Track::Coordination => self.in_coordination(place, calendar, on),
            Track::Interpretation => self.in_interpretation(place, calendar, on),
            Track::PublicOpinion => self.in_public_opinion(place, on),
            Track::Findings => Ok(Vec::new()),
        }
    }

    /// The letter to the others that are involved, where nobody has begun to ask them and the place sets a time for it.
    fn unasked(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<Option<Step>, RegimeError> {
        let public = self.released(on).is_public();
        let Some(since) = self.unasked_since(on).filter(|_| !public) else { return Ok(None) };
        let (regime, of, mode) = (place.on(since)?, Consulted::InvolvedAgency, Mode::Proactive);
        let closed = self.facts_on(place, calendar, on)?.closed(&regime);
        let due = letter_due(&regime, calendar, of, mode, since).filter(|_| closed != Truth::Yes);
        let by = rule(&regime, of, mode).map(ConsultationRule::by);
        let act = Act::SendConsultationLetter;
        let letter = |due: Deadline| Step {
            until: Some(due.due()),
            ..Step::must(What::Coordination(act), None, act.name(), by)
        };
        Ok(due.map(letter))
    }

    /// What those who are consulted before proactive disclosure do, and what is done about them; what was weighed already is not weighed again.
    fn in_coordination(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<Step>, RegimeError> {
        let known = self.facts_on(place, calendar, on)?;
        let regime = place.on(on)?;
        // What is closed, or goes nowhere any more, is asked of nobody anew.
        let idle = known.closed(&regime) == Truth::Yes || self.is_out_or_put_away(on);
        let ledger = if idle { self.coordination().shown(on) } else { self.coordinated(on) };
        let has_weighed = |with| known.has_weighed(with, ledger.objected(with), &regime);
        let weighed =
            |step: &Step| matches!(step.act, What::Coordination(Act::DecideOnObjection(with)) if has_weighed(with));
        let steps = consulting(&ledger, place, calendar, on)?;
        let unasked = self.unasked(place, calendar, on)?;
        Ok(unasked.into_iter().chain(steps.into_iter().filter(|step| !weighed(step))).collect())
    }

    /// What is known of an approval that a law requires: what was approved of an earlier version is not of the one at hand.
    pub(crate) fn approval(&self, on: NaiveDate) -> ApprovalByLaw {
        let since = || self.upon(self.release().journal().up_to(on).len()).since();
        let mut found = self.findings().journal().up_to(on).iter();
        let last = found.rposition(|entry| matches!(entry.event(), super::Found::Approval { .. }));
        let before = || {
            last.is_some_and(|at| self.version_upon(Track::Findings, at, on) < self.release().version(usize::MAX, on))
        };
        match self.findings().shown(on).approval() {
            ApprovalByLaw::Required(Some(given)) if since().is_some_and(|since| given.on() < since) || before() => {
                ApprovalByLaw::Required(None)
            }
            known => known,
        }
    }

    /// Who else is involved: the agencies that are consulted or, where none is, what somebody found. A third party is no agency.
    pub(crate) fn others<'c>(&self, clearance: &'c Clearance, on: NaiveDate) -> Others<'c> {
        let found = self.findings().shown(on).circumstance(super::Circumstance::OthersInvolved);
        match (clearance.positions.is_empty(), found) {
            (false, _) if clearance.asks_agencies() => Others::Consulted(clearance),
            (_, Some(true)) => Others::Unasked(clearance),
            (true, Some(false)) => Others::None,
            (true, None) => Others::Unknown,
            (false, Some(false)) => Others::ThirdParties(clearance),
            (false, None) => Others::Consulted(clearance),
        }
    }
}

/// The sooner of two last days, by the earliest on which each can be.
fn sooner(own: Option<Due>, other: Option<Due>) -> Option<Due> {
    other.filter(|other| own.is_none_or(|own| other.earliest() < own.earliest())).or(own)
}

/// The question whether a divided document can be severed: on the answer it turns what has to be done.
pub(super) fn severing(by: Option<Provision>) -> Step {
    Step { must: false, ..Step::must(What::FindSeverable, None, What::FindSeverable.name(), by) }
}

/// What those who are consulted do, and what is done about them.
fn consulting(
    ledger: &Ledger,
    place: &Jurisdiction,
    calendar: &Calendar,
    on: NaiveDate,
) -> Result<Vec<Step>, RegimeError> {
    let mut steps = Vec::new();
    for one in ledger.latest() {
        let position = one.position(place, calendar, on)?;
        let due = one.letter_due(place, calendar)?.map(|deadline| deadline.due());
        let (who, what, act, until) = match (one.stage(), position.standpoint) {
            (Stage::Opened(_), Standpoint::NotInvolved) => continue,
            (Stage::Opened(_), _) => acted(None, Act::SendLetter(one.with()), due),
            (_, Standpoint::Awaiting) => {
                let until = position.until.or(position.answer_due);
                acted(Some(Actor::Consulted(one.with())), Act::AnswerConsultation, until)
            }
            (_, Standpoint::Objects(_)) if one.consulted() == Consulted::ThirdParty => {
                acted(None, Act::DecideOnObjection(one.with()), None)
            }
            _ => {
                let regime = one.regime(place, on)?;
                let (lead, decide) = (one.left_to_lead(&regime, &position), Act::DecideAsLead(one.with()));
                steps.extend(lead.map(|by| Step::must(What::Coordination(decide), None, decide.name(), Some(by))));
                steps.extend(in_dispute(one, &regime, &position));
                continue;
            }
        };
        steps.push(Step { until, ..Step::must(what, who, act, position.by) });
    }
    Ok(steps)
}

fn acted(who: Option<Actor>, act: Act, until: Option<Due>) -> (Option<Actor>, What, Text, Option<Due>) {
    (who, What::Coordination(act), act.name(), until)
}
