//! What is known of a matter on a day: what persons found, and what the acts up to that day say.

use chrono::NaiveDate;
use serde::Serialize;

use super::hearing::Hearing;
use super::sheet::Sheet;
use super::third_party::is_found_harmless;
use super::word::{Closing, Word, is_beyond_power, is_ruled_secret, marked_anew};
use super::{Case, Findings, Found, Responsibility, Track};
use crate::calendar::Calendar;
use crate::citation::Code;
use crate::decision::{
    self, AgencyChoice, Decision, JoinError, Joined, Outcome, Part, Verdict, decide, join, openness,
};
use crate::fact::{Doubt, Fact, FactSet, Facts, Finding, Truth};
use crate::norm::Mode;
use crate::regime::{Jurisdiction, Regime, RegimeError};
use crate::workflow::application::ChoiceError;
use crate::workflow::consultation::{Consultation, Position};
use crate::workflow::journal::Entry;
use crate::workflow::secrecy_review::referral;

/// The ground of state secrets (art. 14).
const STATE_SECRET: Code = Code::literal("state_secret");

/// What is known of the application and of each part of the information on a day. A document that was not divided is its own only part.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseFacts {
    application: Facts,
    choice: Option<AgencyChoice>,
    parts: Vec<Part>,
    named: Vec<Named>,
    severable: Truth,
    /// What closes some part for certain, though nobody says by which limb, or which part.
    pub(super) closings: Vec<Closing>,
}

/// The code of a part and its third party.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
struct Named {
    part: Option<Code>,
    third_party: Option<Code>,
    /// When somebody last found whether interests of a third party are in it, or would be harmed.
    #[serde(skip)]
    weighed: Option<NaiveDate>,
    /// Whether somebody found that the third party consents, whatever it was asked since.
    #[serde(skip)]
    found_to_consent: bool,
}

impl CaseFacts {
    /// What is known of the application: what was found, searched, asked.
    #[must_use]
    pub const fn application(&self) -> &Facts {
        &self.application
    }

    /// What the agency chose where information would have to be processed (art. 38).
    pub(crate) const fn choice(&self) -> Option<AgencyChoice> {
        self.choice
    }

    /// What is known of each part, in the order in which they were named.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The codes of the parts, and the third party of each, in the same order; a document that was not divided has no code.
    pub fn names(&self) -> impl Iterator<Item = (Option<Code>, Option<Code>)> + '_ {
        self.named.iter().map(|one| (one.part, one.third_party))
    }

    /// Of each part, in the same order, whether somebody found that its third party consents, whatever it was asked since.
    pub(crate) fn found_to_consent(&self) -> impl Iterator<Item = bool> + '_ {
        self.named.iter().map(|one| one.found_to_consent)
    }

    /// Whether somebody found if a third party's objection of a day is reasonable, that the public interest outweighs it, or, not before that day,
    /// that nothing harms it.
    pub(crate) fn has_weighed(&self, with: Code, objected: Option<NaiveDate>, regime: &Regime<'_>) -> bool {
        let theirs = self.named.iter().zip(&self.parts).filter(|(named, _)| named.third_party == Some(with));
        let theirs: Vec<&Facts> = theirs.map(|(_, part)| part.facts()).collect();
        let weighed = |facts: &&Facts| {
            facts.finding(Fact::REASONABLE_OBJECTION).is_some()
                || facts.finding(Fact::GRAVE_PUBLIC_INTEREST) == Some(Finding::Yes)
        };
        let harmless = self.found_harmless(Some(with), regime);
        theirs.iter().any(weighed) || harmless.is_some_and(|day| objected.is_none_or(|objected| objected <= day))
    }

    /// Whether somebody that objected may consent all the same, as it was found to since.
    pub(crate) fn may_consent(&self, with: Code) -> bool {
        let theirs = self.named.iter().zip(&self.parts).filter(|(named, _)| named.third_party == Some(with));
        let mut consents = theirs.map(|(_, part)| part.facts().known().one(Fact::THIRD_PARTY_CONSENTS)).peekable();
        consents.peek().is_some() && consents.all(|consents| consents != Truth::No)
    }

    /// Since when it is found of all that is somebody's that disclosure harms nobody.
    pub(crate) fn found_harmless(&self, whose: Option<Code>, regime: &Regime<'_>) -> Option<NaiveDate> {
        let theirs = self.named.iter().zip(&self.parts).filter(|(named, _)| named.third_party == whose);
        let days = theirs.map(|(named, part)| named.weighed.filter(|_| is_found_harmless(part.facts(), regime)));
        days.collect::<Option<Vec<NaiveDate>>>()?.into_iter().min()
    }

    /// Whether what can be disclosed can be severed from the rest.
    #[must_use]
    pub const fn severable(&self) -> Truth {
        self.severable
    }

    /// What becomes of all of it under a regime.
    fn openness(&self, regime: &Regime<'_>) -> Verdict {
        let decisions: Vec<Decision<'_>> = self.parts.iter().map(|part| decide(regime, part)).collect();
        let shut = !self.closed_by_one_of(regime).is_empty();
        match decisions.as_slice() {
            [only] if !shut => only.effective(),
            parts => openness(parts, self.severable, shut).verdict,
        }
    }

    /// Whether none of it can go out under a regime: it has to be withheld, or is no government information.
    pub(crate) fn closed(&self, regime: &Regime<'_>) -> Truth {
        let kept = [Outcome::MustWithhold, Outcome::Conflict, Outcome::MayWithhold];
        let closed = |part: &Part| {
            let decision = decide(regime, part);
            let possible = decision.effective().possible();
            if decision.is_government_information() == Truth::No || decision.effective().is(Outcome::MustWithhold) {
                Truth::Yes
            } else if kept.into_iter().any(|outcome| possible.has(outcome)) {
                Truth::Open
            } else {
                Truth::No
            }
        };
        let each = self.parts.iter().map(closed).fold(Truth::Yes, Truth::and);
        // What cannot be severed stays with the rest.
        match self.openness(regime) {
            whole if whole.is(Outcome::MustWithhold) => Truth::Yes,
            whole if whole.possible().has(Outcome::MustWithhold) => each.or(Truth::Open),
            _ => each,
        }
    }

    /// Whether none of it goes out: it has to be withheld, or the agency chose to, part by part, or a part that cannot be severed from the rest.
    pub(crate) fn kept(&self, regime: &Regime<'_>) -> bool {
        let mut parts = self.parts.iter();
        let kept = |part: &Part| is_kept(part, regime);
        let parts = if self.severable == Truth::No { parts.any(kept) } else { parts.all(kept) };
        parts || self.openness(regime).is(Outcome::MustWithhold)
    }

    /// Whether all that is somebody's is kept.
    pub(super) fn keeps_what_is_of(&self, with: Code, regime: &Regime<'_>) -> bool {
        let mut theirs =
            self.named.iter().zip(&self.parts).filter(|(named, _)| named.third_party == Some(with)).peekable();
        theirs.peek().is_some() && theirs.all(|(_, part)| is_kept(part, regime))
    }

    /// The parts under a regime, judged and joined.
    ///
    /// # Errors
    /// [`JoinError`]; a matter has one mode and at least one part.
    pub fn joined<'a>(&'a self, regime: &'a Regime<'a>) -> Result<Joined<'a>, JoinError> {
        join(regime, &self.parts, self.severable, !self.closed_by_one_of(regime).is_empty())
    }

    /// The kind of reply that follows under a regime.
    ///
    /// # Errors
    /// As [`CaseFacts::joined`].
    pub fn kind_of_reply(&self, regime: &Regime<'_>) -> Result<decision::Reply, JoinError> {
        let application = decision::Application::new(self.application.clone());
        let application = self.choice.map_or(application.clone(), |choice| application.choosing(choice));
        Ok(decision::reply(regime, &application, &self.joined(regime)?))
    }

    /// Whether an answer is still possible that says whether the information is open. Any other discloses nothing of it, so that nobody whose
    /// it is has to be asked.
    pub(crate) fn may_disclose(&self, regime: &Regime<'_>) -> bool {
        let Ok(reply) = self.kind_of_reply(regime) else { return true };
        let possible = reply.possible();
        possible.is_empty() || possible.iter().any(|kind| kind.is_on_openness())
    }
}

impl Case {
    /// What is known on a day. An act says a fact where nobody found it otherwise: a search, a correction, what a third party answered. Facts
    /// attach to the part in which the third party has its interest, and to no other; a document that was not divided, and for which nobody named
    /// a third party, is that of the only one who was consulted about it, unless something speaks of another: somebody else who was asked for the
    /// application or the release, a second interest, one that was found only after the answer. What a secrecy review came to counts for both
    /// sides (Secrets Law 25, art. 17 para. 3): what somebody with power determined is so, and what lies with somebody else is unsettled.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::case::{Case, Event, Found};
    /// use gongkai::citation::Code;
    /// use gongkai::fact::{Fact, State};
    /// use gongkai::norm::{Consulted, Mode};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::consultation::{Answer, Event as Step, Form, Letter};
    /// use gongkai::workflow::journal::Header;
    ///
    /// let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
    /// let (supplier, rival) = (Code::literal("supplier"), Code::literal("rival"));
    /// let mut case = Case::new(Header::of(&nation));
    /// for (part, third_party) in [("prices", supplier), ("bids", rival)] {
    ///     case.record(day, Found::PartNamed { part: part.parse()?, third_party: Some(third_party) })?;
    /// }
    /// for step in [
    ///     Step::Opened { with: supplier, consulted: Consulted::ThirdParty, mode: Mode::Proactive, trigger: day, of_place: None, urgent: None },
    ///     Step::Sent { with: supplier, letter: Letter::new() },
    ///     Step::Received { with: supplier },
    ///     Step::Answered { with: supplier, answer: Answer::Agrees, form: Form::Written },
    /// ] {
    ///     case.record(day, Event::Coordination(step))?;
    /// }
    /// let known = case.facts_on(&nation, Calendar::national(), day)?;
    /// let consents: Vec<State> = known.parts().iter().map(|part| part.facts().state(Fact::THIRD_PARTY_CONSENTS)).collect();
    /// assert_eq!(consents, [State::Yes, State::NotAsked]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
    pub fn facts_on(&self, place: &Jurisdiction, calendar: &Calendar, on: NaiveDate) -> Result<CaseFacts, RegimeError> {
        self.known_in(self.mode(on), place, calendar, on, &self.words(&self.findings().shown(on), on))
    }

    /// Whether its release would have to stay closed on a day, or might, also if no review had said anything of it.
    pub(crate) fn closed_but_for_review(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let shut = [Outcome::MustWithhold, Outcome::Conflict];
        let known = self.known_in(self.mode_of_release(on), place, calendar, on, &[])?;
        let possible = known.openness(&place.on(on)?).possible();
        Ok(shut.into_iter().any(|outcome| possible.has(outcome)))
    }

    /// Whether what was determined to be a secret is none any longer on a day, for certain and in every part, whatever else closes it (Secrets Law
    /// 20 and 24). That it cannot be disclosed (art. 17 para. 3) ends by no finding.
    pub(crate) fn secret_has_ended(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<bool, RegimeError> {
        let (known, regime) = (self.facts_on(place, calendar, on)?, place.on(on)?);
        let secret = regime.substance().ground(Some(STATE_SECRET));
        let ended = |part: &Part| secret.is_some_and(|secret| decide(&regime, part).closes(secret) == Truth::No);
        Ok(known.parts().iter().all(ended) && !self.secrecy_review().rules_undisclosable(on))
    }

    /// What is known on a day of what goes out in a mode, to the public or to one applicant: who was asked about an application was not asked about
    /// the public.
    pub(crate) fn facts_in(
        &self,
        mode: Mode,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<CaseFacts, RegimeError> {
        self.known_in(mode, place, calendar, on, &self.words(&self.findings().shown(on), on))
    }

    pub(crate) fn mode_of_release(&self, on: NaiveDate) -> Mode {
        self.release().shown(on).stage().map_or_else(|| self.mode(on), |stage| stage.mode())
    }

    /// 依申请公开 once somebody has applied.
    fn mode(&self, on: NaiveDate) -> Mode {
        let arrived = self.application().shown(on).arrived_on().is_some();
        if arrived { Mode::OnRequest } else { Mode::Proactive }
    }

    /// Where each of those who were asked about the application stands on a day: what it answered, or what its silence means (arts. 32 and 34), in
    /// the order in which they were first asked.
    ///
    /// # Errors
    /// [`RegimeError`] where it is open which text governs, or the journal was kept for another place.
    pub fn asked_on_request(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Vec<(Code, Position)>, RegimeError> {
        self.header().is_of(place.place())?;
        let (application, seen) = (self.application().shown(on), self.third_parties_seen_on(place, on));
        let stands = |one: &Consultation| Ok((one.with(), one.position(place, calendar, seen)?));
        application.consultations().latest().map(stands).collect()
    }

    fn known_in(
        &self,
        mode: Mode,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
        review: &[Word],
    ) -> Result<CaseFacts, RegimeError> {
        self.header().is_of(place.place())?;
        let found = self.findings().shown(on);
        let application = self.application().shown(on);
        let coordination = self.coordinated(on);
        let whole = &found.document;
        let mut facts = CaseFacts {
            application: self.of_application(&found, on),
            choice: found.choice(),
            parts: Vec::new(),
            named: Vec::new(),
            severable: found.severable(),
            closings: Vec::new(),
        };
        let hearing = Hearing {
            case: self,
            found: &found,
            mode,
            application: application.consultations(),
            coordination: &coordination,
            place,
            calendar,
            on: self.third_parties_seen_on(place, on),
        };
        let (alone, unplaced) = (hearing.only_third_party()?, hearing.unplaced()?);
        let mut sheets: Vec<(&Sheet, Option<&Sheet>)> = Vec::new();
        let mut add = |part, sheet, above: Option<_>| {
            sheets.push((sheet, above));
            // A part takes over the third party of the whole, unless it has one of its own; what was not divided is that of the one third party
            // who was asked about it.
            let third_party = sheet.third_party.or(above.map_or(alone, |above| above.third_party));
            let known = review.iter().fold(sheet.facts().clone(), |facts, word| word.over(facts, sheet, above));
            let known = marked_anew(known, review, sheet, above);
            let found_to_consent = known.finding(Fact::THIRD_PARTY_CONSENTS) == Some(Finding::Yes);
            let known = hearing.heard((part, third_party), &unplaced, known, sheet, above)?;
            let judged = sheet.part(above, known, mode);
            let judged = if is_ruled_secret(review, sheet, above) { judged.ruled_secret() } else { judged };
            let beyond = is_beyond_power(review, sheet, above).then_some(Doubt::BeyondClassificationPower);
            let settled_by =
                beyond.map(|doubt| Ok(referral(&place.on(on)?, doubt, None).settled_by.by())).transpose()?;
            facts.parts.push(settled_by.map_or(judged.clone(), |by| judged.unsettled_under(by)));
            let of_harm = FactSet::THIRD_PARTY_INTERESTS | FactSet::of(&[Fact::HARMS_THIRD_PARTY]);
            let weighed = sheet.found_on(of_harm, above);
            facts.named.push(Named { part, third_party, weighed, found_to_consent });
            Ok::<(), RegimeError>(())
        };
        if found.parts.is_empty() {
            add(None, whole, None)?;
        }
        for (part, sheet) in &found.parts {
            add(Some(*part), sheet, Some(whole))?;
        }
        if found.has_a_rest() {
            add(None, whole, Some(whole))?;
        }
        facts.closings = review.iter().filter_map(|word| word.closing(&sheets)).collect();
        Ok(facts)
    }

    /// What is known of the application: what was found, and what a search, a correction or a finding on who is responsible came to. Of two that
    /// contradict each other the later one counts.
    fn of_application(&self, found: &Findings, on: NaiveDate) -> Facts {
        let acts = self.application().shown(on).facts().into_iter().chain(found.not_this_agency());
        acts.fold(found.application.facts().clone(), |facts, (fact, finding)| {
            let contrary = facts.finding(fact).is_some_and(|found| ![finding, Finding::Unknown].contains(&found));
            let before = self.findings_before_act(fact, on);
            if contrary && found.application.entry_of(fact, None).is_some_and(|entry| entry < before) {
                facts.overruled(fact, finding)
            } else {
                said(facts, (fact, finding))
            }
        })
    }

    /// How many findings had been recorded when an act last said something of a fact of the application.
    fn findings_before_act(&self, fact: Fact, on: NaiveDate) -> usize {
        if fact == Fact::NOT_THIS_AGENCY {
            let responsible = |entry: &Entry<Found>| matches!(entry.event(), Found::Responsible { .. });
            return self.findings().journal().up_to(on).iter().rposition(responsible).unwrap_or_default();
        }
        let act = self.application().journal().up_to(on).iter().rposition(|entry| entry.event().says_of(fact));
        act.map_or(0, |act| self.findings_before(Track::Application, act))
    }
}

impl Case {
    /// The kind of reply that follows on a day from everything that is on record, under the texts that govern the file; `None` where nothing has
    /// arrived.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::case::{Case, Found};
    /// use gongkai::citation::Code;
    /// use gongkai::fact::{Fact, Finding};
    /// use gongkai::norm::{ApplicantKind, Intake, ReplyKind};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{Event, Request};
    /// use gongkai::workflow::journal::Header;
    ///
    /// let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
    /// let mut case = Case::new(Header::of(&nation));
    /// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    /// case.record(day, Event::Arrived { intake: Intake::InPerson, request })?;
    /// let of = gongkai::case::Of::Application;
    /// case.record(day, Found::Fact { of, fact: Fact::PETITION_IN_DISGUISE, finding: Finding::Yes })?;
    /// case.record(day, Found::Fact { of, fact: Fact::CONTENT_UNCLEAR, finding: Finding::No })?;
    /// case.record(day, Found::IsGovernmentInformation)?;
    /// let reply = case.kind_of_reply(&nation, Calendar::national(), day)?.ok_or("it has arrived")?;
    /// assert_eq!(reply.settled().map(|kind| *kind), Some(ReplyKind::NotAnApplication));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`ChoiceError`]: it is open which text governs, or the parts cannot be joined.
    pub fn kind_of_reply(
        &self,
        place: &Jurisdiction,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Result<Option<decision::Reply>, ChoiceError> {
        let application = self.application().shown(on);
        let Some(arrived) = application.arrived_on() else { return Ok(None) };
        let known = self.facts_on(place, calendar, on)?;
        Ok(Some(known.kind_of_reply(&place.for_file(arrived, application.seen_on(on))?)?))
    }
}

/// Whether a part has to be withheld, or the agency chose to keep it, whichever of both it turns out to be.
fn is_kept(part: &Part, regime: &Regime<'_>) -> bool {
    let chosen = part.choice() == Some(AgencyChoice::Withhold);
    let kept = |outcome: Outcome| match outcome {
        Outcome::MustWithhold => true,
        Outcome::MayDisclose | Outcome::MayWithhold => chosen,
        Outcome::MustDisclose | Outcome::Conflict | Outcome::NotGovernmentInformation => false,
    };
    decide(regime, part).effective().possible().iter().all(kept)
}

impl Findings {
    /// Whether it is more than one thing: several parts, which are all of it, or one and the rest.
    pub(super) fn is_divided(&self) -> bool {
        self.parts.len() > 1 || self.has_a_rest()
    }

    /// Whether the one part that was named is not all of it: something was found, signed, named or chosen of it alone, or found whether it can be
    /// severed. Several are all of it.
    fn has_a_rest(&self) -> bool {
        let [(_, only)] = self.parts.as_slice() else { return false };
        self.severable() != Truth::Open || only.has_findings()
    }

    /// What was found of a part, or of the document.
    pub(super) fn facts_of(&self, part: Option<Code>) -> &Facts {
        let named = self.parts.iter().find(|(one, _)| Some(*one) == part);
        named.map_or(self.document.facts(), |(_, sheet)| sheet.facts())
    }

    fn not_this_agency(&self) -> Option<(Fact, Finding)> {
        let elsewhere = self.responsible()? != Responsibility::Ours;
        Some((Fact::NOT_THIS_AGENCY, if elsewhere { Finding::Yes } else { Finding::No }))
    }
}

/// What an act says, where nobody found it otherwise.
pub(super) fn said(facts: Facts, (fact, finding): (Fact, Finding)) -> Facts {
    match facts.finding(fact) {
        None | Some(Finding::Unknown) => {
            let mut told = facts;
            // A finding that stands in its way prevails.
            let _ = told.record(fact, finding);
            told
        }
        Some(_) => facts,
    }
}
