//! What the acts up to a day say about the facts of a decision, and the kind of reply that follows.

use chrono::NaiveDate;
use thiserror::Error;

use super::{Application, ApplicationFile, Began, Event, Paper};
use crate::decision::{self, AgencyChoice, JoinError, Part, decide_all};
use crate::fact::{Fact, FactError, Facts, Finding, Truth};
use crate::regime::{Jurisdiction, RegimeError};

impl Application {
    /// What its own acts say about the facts of the application: what was searched for, asked, found. What persons found elsewhere is
    /// the host's to add.
    #[must_use]
    pub fn facts(&self) -> Vec<(Fact, Finding)> {
        let acts = &self.acts;
        let finding = |yes: bool| if yes { Finding::Yes } else { Finding::No };
        let corrected = self.corrections_received();
        let mut facts = Vec::new();
        if let Some((_, clear)) = acts.clear {
            facts.push((Fact::CONTENT_UNCLEAR, finding(!clear)));
            if corrected {
                facts.push((Fact::UNCLEAR_AFTER_CORRECTION, finding(!clear)));
            }
        }
        // What nobody was asked to correct is not unclear after that (art. 30).
        if !corrected && acts.notices.iter().all(|one| one.paper() != Paper::CorrectionNotice) {
            facts.push((Fact::UNCLEAR_AFTER_CORRECTION, Finding::No));
        }
        if acts.reasons_asked.is_some() {
            facts.push((Fact::EXCESSIVE, Finding::Yes));
        }
        if let Some((_, reasonable)) = acts.reasonable {
            facts.push((Fact::EXCESS_JUSTIFIED, finding(reasonable)));
        }
        if let Some((_, found)) = acts.searched {
            facts.push((Fact::SEARCH_RECORDED, Finding::Yes));
            facts.push((Fact::NOT_HELD, finding(!found)));
        }
        facts
    }

    fn corrections_received(&self) -> bool {
        self.acts.counts.iter().any(|count| count.began == Began::Correction)
    }
}

impl Event {
    /// Whether it says if a fact holds. Asking for reasons finds no excess.
    pub(crate) fn says_of(&self, fact: Fact) -> bool {
        match self {
            Self::ClarityFound { .. } => [Fact::CONTENT_UNCLEAR, Fact::UNCLEAR_AFTER_CORRECTION].contains(&fact),
            Self::ReasonsFound { .. } => fact == Fact::EXCESS_JUSTIFIED,
            Self::Searched { .. } => [Fact::SEARCH_RECORDED, Fact::NOT_HELD].contains(&fact),
            _ => false,
        }
    }
}

/// Why no kind of reply was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ChoiceError {
    /// The facts given contradict what was recorded.
    #[error(transparent)]
    Facts(#[from] FactError),
    /// The parts cannot be joined.
    #[error(transparent)]
    Parts(#[from] JoinError),
    /// It is open which text governs.
    #[error(transparent)]
    Regime(#[from] RegimeError),
}

impl ApplicationFile {
    /// The kind of reply that follows on a day from what is known of the application, its own acts included, and of the parts of the
    /// information, or the kinds still possible and what to ask. The gates are passed in a conventional order; order alone is never a
    /// breach. What an agency may do without answering so, such as to work information up (art. 38), is its choice. In a case
    /// [`Case::kind_of_reply`](crate::case::Case::kind_of_reply) reads all of that off the record.
    ///
    /// ```
    /// use gongkai::citation::Code;
    /// use gongkai::decision::Part;
    /// use gongkai::fact::{Facts, Group, Truth};
    /// use gongkai::norm::{ApplicantKind, Intake, Mode, ReplyKind};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{ApplicationFile, Event, Request};
    /// use gongkai::workflow::journal::Header;
    /// let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
    /// let mut file = ApplicationFile::new(Header::of(&nation));
    /// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    /// file.record(day, Event::Arrived { intake: Intake::InPerson, request })?;
    /// file.record(day, Event::Searched { found: false })?;
    /// let known = Facts::new().reviewed(Group::ApplicationGates, "受理人", day)?;
    /// let parts = [Part::new(Mode::OnRequest, Facts::government_information())];
    /// let reply = file.kind_of_reply(&nation, day, known, None, &parts, Truth::Open)?;
    /// assert_eq!(reply.settled().map(|kind| *kind), Some(ReplyKind::DoesNotExist));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`ChoiceError`].
    pub fn kind_of_reply(
        &self,
        place: &Jurisdiction,
        on: NaiveDate,
        known: Facts,
        choice: Option<AgencyChoice>,
        parts: &[Part],
        severable: Truth,
    ) -> Result<decision::Reply, ChoiceError> {
        self.journal().header().is_of(place.place())?;
        let shown = self.shown(on);
        let regime = place.for_file(shown.arrived_on().unwrap_or(on), shown.seen_on(on))?;
        let facts = shown.facts().into_iter().try_fold(known, |facts, (fact, finding)| facts.with(fact, finding))?;
        let mut application = decision::Application::new(facts);
        if let Some(choice) = choice {
            application = application.choosing(choice);
        }
        Ok(decision::reply(&regime, &application, &decide_all(&regime, parts, severable)?))
    }
}
