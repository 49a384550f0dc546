//! A reply that goes out only where nothing stands in its way: the application meets the gates of the release.

use chrono::NaiveDate;
use thiserror::Error;

use super::proceed::barring;
use super::{Bar, Missing, Open, Passage, Severance, Stage};
use crate::calendar::Calendar;
use crate::citation::{Cited, Code};
use crate::norm::{AnswerContent, Consulted, Mode, ReplyKind};
use crate::regime::{Jurisdiction, RegimeError};
use crate::workflow::application::{ApplicationFile, Event, Objection, Refusal, Reply};
use crate::workflow::consultation::Standpoint;

/// Why a reply does not go out. Nothing has changed then; the clock runs on.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReplyBar {
    /// Information would leave without anybody having looked at its gates: no passage was given, or one of a release that nobody opened.
    #[error(
        "barred: information would leave unreviewed, expected the passage of its release (art. 17): `drafted` as `on_request`, `formed`, and `reviewed` `before_on_request`"
    )]
    NoPassage,
    /// The passage is of another place, another day or another mode than the reply.
    #[error("barred: `{field}` of the passage is {given}: expected {expected}")]
    OtherPassage {
        /// Which.
        field: &'static str,
        /// What the passage has.
        given: String,
        /// What the reply needs.
        expected: String,
    },
    /// A third party objects, and nothing was found about its objection.
    #[error(
        "barred: `{with}` objects: expected `objection` of the reply to say what was found of it, and its part withheld where it was upheld (art. 32)"
    )]
    Objects {
        /// Who.
        with: Code,
    },
    /// A gate of its release is open, or the decision on openness closes it.
    #[error(transparent)]
    Release(#[from] Bar),
    /// A third party may still answer, or has not been asked as art. 32 wants it.
    #[error(
        "barred: `{with}` has not been heard: expected its answer, or the end of its time after a letter it received (art. 32)"
    )]
    Awaiting {
        /// Who.
        with: Code,
    },
    /// The reply lacks something that its kind has to say.
    #[error("barred: the reply lacks {}: expected it under {}", content.name().en(), content.by().stable())]
    Lacks {
        /// What, with the provision that asks for it.
        content: Cited<AnswerContent>,
    },
    /// The event makes no sense here.
    #[error(transparent)]
    Refusal(#[from] Refusal),
    /// It is open which text governs.
    #[error(transparent)]
    Regime(#[from] RegimeError),
}

impl ApplicationFile {
    /// Records a reply that nothing stands in the way of, and refuses the rest: information that leaves while a gate of its release is
    /// open, while a third party has not been heard, or against an objection about which nothing was found; and a reply that lacks what its
    /// kind has to say. Whether the kind is the right one, and its grounds hold, is not looked at here: see
    /// [`ApplicationFile::kind_of_reply`]. No gate stops the clock. What went
    /// out all the same is recorded by [`Matter::record`](crate::workflow::matter::Matter::record). In a case
    /// [`Case::reply`](crate::case::Case::reply) looks at the passage of its own release.
    ///
    /// ```
    /// use gongkai::calendar::Calendar;
    /// use gongkai::citation::Code;
    /// use gongkai::norm::{AnswerContent as Says, ApplicantKind, Intake, ReplyKind, Route};
    /// use gongkai::regime::Jurisdiction;
    /// use gongkai::workflow::application::{ApplicationFile, Event, Reply, Request};
    /// use gongkai::workflow::journal::Header;
    /// let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
    /// let mut file = ApplicationFile::new(Header::of(&nation));
    /// let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
    /// file.record(day, Event::Arrived { intake: Intake::InPerson, request })?;
    ///
    /// let granted = Reply::new(ReplyKind::Granted).saying([Says::Information]);
    /// let barred = file.reply(&nation, Calendar::national(), None, day, granted).unwrap_err();
    /// assert!(barred.to_string().contains("information would leave unreviewed"));
    ///
    /// let refused = Reply::new(ReplyKind::Refused).saying([Says::Reasons]);
    /// let barred = file.reply(&nation, Calendar::national(), None, day, refused.clone()).unwrap_err();
    /// assert!(barred.to_string().contains("lacks the remedies"));
    /// file.reply(&nation, Calendar::national(), None, day, refused.telling(Route::ReconsiderationFirst))?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`ReplyBar`]; the matter is then unchanged.
    pub fn reply(
        &mut self,
        place: &Jurisdiction,
        calendar: &Calendar,
        passage: Option<&Passage<'_>>,
        on: NaiveDate,
        reply: Reply,
    ) -> Result<(), ReplyBar> {
        let event = Event::Replied { reply };
        self.admits(on, &event)?;
        let Event::Replied { reply } = &event else { return Ok(()) };
        let application = self.state();
        let arrived = application.arrived_on().unwrap_or(on);
        self.journal().header().is_of(place.place())?;
        let regime = place.for_file(arrived, on)?;
        if let Some(content) = reply.lacks(&regime).into_iter().next() {
            return Err(ReplyBar::Lacks { content });
        }
        if reply.supplies_information() {
            let passage = passage.ok_or(ReplyBar::NoPassage)?;
            is_for(passage, place, on)?;
            // An objection that was upheld holds its part back, and not the rest.
            let answers = match reply.objection() {
                None => false,
                Some(Objection::Upheld) => reply.withholds_a_part(),
                Some(Objection::Unreasonable | Objection::OverriddenForPublicInterest) => true,
            };
            for one in application.consultations().latest().filter(|one| one.consulted() == Consulted::ThirdParty) {
                let standpoint = one.position(place, calendar, on)?.standpoint;
                if matches!(standpoint, Standpoint::NotAsked | Standpoint::Awaiting | Standpoint::Undetermined(_)) {
                    return Err(ReplyBar::Awaiting { with: one.with() });
                }
                if one.objects(standpoint) && !answers {
                    return Err(ReplyBar::Objects { with: one.with() });
                }
            }
            let answered = |open: &Open<'_>| {
                answers && matches!(open.missing, Missing::ThirdParties(blocks) if !blocks.is_empty())
            };
            barring(passage.blocks.iter().copied().filter(|open| !answered(open)))?;
            // Of what is severed, only the part that may be disclosed is supplied (art. 37).
            let too_much = passage.severance == Some(Severance::InPart) && reply.kind() == ReplyKind::Granted;
            if passage.decision.is_some() || too_much {
                return Err(Bar::Decision.into());
            }
            if passage.labelled_withheld {
                return Err(Bar::LabelledWithheld.into());
            }
        }
        Ok(self.record(on, event)?)
    }
}

/// A passage is of one place, one day and one mode: what was clear elsewhere or then is not clear here and now, and what nobody opened is not clear.
fn is_for(passage: &Passage<'_>, place: &Jurisdiction, on: NaiveDate) -> Result<(), ReplyBar> {
    let other = |field, given: String, expected: String| Err(ReplyBar::OtherPassage { field, given, expected });
    if passage.place != place.place() {
        return other("place", passage.place.to_string(), place.place().to_string());
    }
    if passage.on != on {
        return other("on", passage.on.to_string(), on.to_string());
    }
    if passage.stage.is_none() {
        return Err(ReplyBar::NoPassage);
    }
    if passage.mode != Mode::OnRequest {
        let expected = match passage.stage {
            Some(Stage::Released(_)) => "what is public to be answered as `already_public` (art. 36 item 1)",
            _ => {
                "`on_request`, its release `returned`, `drafted` with that `mode`, `formed`, and `reviewed` `before_on_request`"
            }
        };
        return other("mode", passage.mode.code().to_owned(), expected.to_owned());
    }
    if passage.gates_elsewhere {
        return Err(ReplyBar::NoPassage);
    }
    Ok(())
}
