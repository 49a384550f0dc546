//! Policy interpretation (政策解读): what interprets a document keeps step with it, where a local text asks for that.
//!
//! The API is [`policy_interpretation`](crate::workflow::policy_interpretation); the file is
//! [`Interpretations`](crate::workflow::policy_interpretation::Interpretations). The Regulation does not speak of it.
//! The stages are those of the *document*, and are drawn at
//! [`policy_interpretation`](crate::workflow::policy_interpretation); plan and interpretation stand beside, with days
//! only.
//!
//! # Who acts
//! Whoever drafts the document drafts the plan and the interpretation where a text says so (谁起草、谁解读); whoever signs off
//! the document signs those off.
//!
//! # What starts and ends it
//! A draft starts it; it ends when the document is issued and interpreted. A document that is out and not interpreted
//! leaves a duty that stands.
//!
//! # Provisions
//! | text | where | what |
//! |---|---|---|
//! | the nation | | nothing |
//! | yantian | 21 | interpret after issue; no plan, no gate, no day |
//! | yanliang | 25 | draft, sign off and release in step (同步), document and interpretation |
//! | lieshan, taierzhuang | | nothing |
//! | the Yunnan bureau | interpretation 1 to 5 | a plan, in step; without a plan a normative or important document is not submitted; material within 10 working days of issue |
//!
//! # Refused and recorded
//! Refused: sending back what was not submitted, signing off a plan that nobody drafted. Recorded: every step out of
//! step, late, or by somebody else. [`Case::next`](crate::case::Case::next) tells of the plan before the document is submitted, and
//! of the interpretation; where it is open whether one is owed, as what need not be done for certain. A submission without a plan that
//! needs one is recorded too;
//! [`proceed`](crate::workflow::policy_interpretation::Interpretations::proceed) refuses it, with the provision.
//!
//! # The verbs
//! [`Verb`](crate::workflow::policy_interpretation::Verb): draft, submit, send back, sign off and issue the document;
//! draft and sign off the plan; draft, sign off and publish the interpretation.
//!
//! # An example
//! ```
//! use gongkai::audit::BreachCode;
//! use gongkai::calendar::Calendar;
//! use gongkai::case::{Case, Found, Of};
//! use gongkai::fact::Finding;
//! use gongkai::norm::SyncPoint;
//! use gongkai::regime::Jurisdiction;
//! use gongkai::workflow::journal::Header;
//! use gongkai::workflow::policy_interpretation::{Event, Form, Synchrony};
//!
//! let place = Jurisdiction::of_place("yanliang")?.issued_on("2020-06-01".parse()?)?;
//! let calendar = Calendar::national();
//! let fact = place.rules().and_then(|rules| rules.finding("policy_document")).ok_or("a finding of the place")?;
//! let mut case = Case::new(Header::of(&place));
//! case.record("2024-05-08".parse()?, Found::Fact { of: Of::Document, fact, finding: Finding::Yes })?;
//! case.record("2024-05-08".parse()?, Event::DocumentIssued)?;
//! case.record("2024-05-11".parse()?, Event::InterpretationPublished { form: Form::Graphics })?;
//!
//! let on = "2024-05-13".parse()?;
//! let judged = case.standing(&place, calendar, on, 3)?.interpretation.ok_or("a judgement")?;
//! let release = judged.rules[0].steps.iter().find(|step| *step.point == SyncPoint::Release).ok_or("a point")?;
//! assert_eq!(release.synchrony, Synchrony::Broken { since: "2024-05-08".parse()? });
//! let found = gongkai::audit::audit(&case, &place, calendar, on)?;
//! gongkai::assert_breach!(found, BreachCode::InterpretationOutOfStep);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What the audit finds
//! [`plan_missing`](crate::audit::BreachCode::PlanMissing),
//! [`interpretation_out_of_step`](crate::audit::BreachCode::InterpretationOutOfStep),
//! [`interpretation_late`](crate::audit::BreachCode::InterpretationLate),
//! [`interpreter_other`](crate::audit::BreachCode::InterpreterOther); all of them inside the place. A step that is not
//! on record is left unjudged. Where a text leaves days for the material, that the two were not released together is a
//! principle that was not kept: it stands in [`Audit::principles`](crate::audit::Audit::principles) and is no breach. So does
//! [`plan_incomplete`](crate::audit::BreachCode::PlanIncomplete): the text says what a plan generally contains. Of a
//! document that has to stay closed, or was put away, no release is asked for. Alone it is judged by [`audit::interpretation`](crate::audit::interpretation()).
//!
//! # What stays open
//! How close “in step” is: the same day, by convention. Whether a document is one that has to be interpreted: a finding
//! of the place. Where a text sets no day (Yantian), a missing interpretation is a duty that stands and is never late.
