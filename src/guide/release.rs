//! Release (公开): from formation to the public, through the gates of the place.
//!
//! The API is [`release`](crate::workflow::release); a release is kept in a [`Case`](crate::case::Case), whose
//! [`passage`](crate::case::Case::passage) and [`proceed`](crate::case::Case::proceed) read the secrecy review, the
//! consultations, the findings and the decision of the same matter. A [`ReleaseFile`](crate::workflow::release::ReleaseFile)
//! is its track alone, and reads what a host gives it ([`Results`](crate::workflow::release::Results)).
//!
//! # Who acts
//! Whoever drafts and labels; the review body; those who approve under the place's text; whoever may publish there; the
//! keeper of the records. [`passage`](crate::case::Case::passage) names every open gate, what
//! closes it, and who acts next; [`Case::next`](crate::case::Case::next) tells each as an act. Once it is out, only what follows
//! a release, such as its records, still comes next; the gates before are for the audit. What was drafted for applicants
//! and is owed to the public has the gates of a [`publication`](crate::case::Case::publication) as well.
//!
//! # What starts and ends it
//! A draft starts it. Formation starts the time to publication (art. 26), and a change starts it anew with nothing
//! reviewed. It ends with publication, provision to an applicant, or withholding, and none of these for ever: what is
//! out is corrected or taken down, what is withheld is re-assessed (art. 18). The stages are drawn at
//! [`release`](crate::workflow::release).
//!
//! # Gates
//! A gate is a row of a regime: what closes it, who, after which, on which documents. It holds a release up, stops no
//! clock, and is never a ground. Those of Taierzhuang, after the nation's four;
//! [`diagram`](crate::workflow::release::diagram()) draws those of any place:
//!
//! ```mermaid
#![doc = include_str!("../workflow/release/gates.mmd")]
//! ```
//!
//! # Provisions
//! | text | where | what |
//! |---|---|---|
//! | the nation, 2019 | 17; 15; 11 paras. 1 and 2; 26; 23, 24; 18 | four gates: review, third parties, coordination, approval where law requires it; 20 working days from formation or change; channels; re-assessment |
//! | the nation, 2007 | 14; 7; 18 | the same gates, art. 7 unverified; 20 working days |
//! | yantian | 16, 20, 22, 23, 27 | label of a normative document, two reviews, approval by the head (in principle), by a district leader where major or urgent |
//! | yanliang | 8, 9, 19, 21, 26, 31, 33, 34, 36 | label with attribute, manner, interpretation; legal basis and consent to withhold; three moments; portal first; 5 working days (generally) for decisions, 7 for permits and penalties, 10 for lists of powers |
//! | lieshan | 6, 10, 11, 14 | attribute and statutory reason, review at the source, approval, registration and filing; 20 working days |
//! | taierzhuang | secrecy review 4 to 9, proactive 11 to 15, coordination 3 | review with the leader's approval, formalities of declassification, register |
//! | the Yunnan bureau | catalogue 3 to 7, secrecy review 7 and 10, publication 3 and 4, proactive 5 and 7 | four chains read as one: originating unit, checker, section head, review, leader, office, ledger |
//!
//! # Refused and recorded
//! Refused is what makes no sense: taking down what is not out, re-assessing what is not withheld, or was
//! labelled to go out whole and did. That something was published past a gate is recorded, because it happens. [`proceed`](crate::case::Case::proceed)
//! takes only what nothing stands in the way of.
//!
//! # The verbs
//! [`Verb`](crate::workflow::release::Verb): draft, label, form, change; review, approve, refuse, record an exception,
//! declassify; publish, provide, withhold, send back; make a record, correct, take down; keep closed or reopen on
//! re-assessment; ask for reasons, give them.
//!
//! # An example
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::case::{Case, Circumstance, Found, Of};
//! use gongkai::fact::Finding;
//! use gongkai::norm::{Channel, Mode, Moment, Role};
//! use gongkai::regime::Jurisdiction;
//! use gongkai::workflow::approval::Signature;
//! use gongkai::workflow::consultation::ApprovalByLaw;
//! use gongkai::workflow::journal::Header;
//! use gongkai::workflow::release::Event;
//!
//! let place = Jurisdiction::of_place("yantian")?.issued_on("2021-06-01".parse()?)?;
//! let (calendar, day) = (Calendar::national(), "2022-08-09".parse()?);
//! let office = Signature::of("zhang".parse()?, Role::DisclosureOffice);
//! let mut case = Case::new(Header::of(&place));
//! case.record(day, Event::Drafted { mode: Mode::Proactive, by: None })?;
//! case.record(day, Event::Reviewed { moment: Moment::Formation, by: office })?;
//! case.record(day, Event::Formed)?;
//! case.record(day, Event::Reviewed { moment: Moment::BeforeProactive, by: office })?;
//!
//! // Major: the place asks for a district leader. Whether it is, a person has found.
//! case.record(day, Found::IsGovernmentInformation)?;
//! for (code, finding) in [("normative_document", Finding::No), ("is_major", Finding::Yes), ("is_urgent", Finding::No)] {
//!     let fact = place.rules().and_then(|rules| rules.finding(code)).ok_or(code)?;
//!     case.record(day, Found::Fact { of: Of::Document, fact, finding })?;
//! }
//! case.record(day, Found::Reviewed { of: Of::Document, group: None, by: "the review body".to_owned() })?;
//! case.record(day, Found::Circumstance { circumstance: Circumstance::OthersInvolved, holds: false })?;
//! case.record(day, Found::Approval { approval: ApprovalByLaw::NotRequired })?;
//! let publish = || Event::Published { channel: Channel::Portal, by: None };
//! let barred = case.proceed(&place, calendar, day, publish()).unwrap_err();
//! assert!(barred.to_string().contains("yantian_leader"), "{barred}");
//! case.record(day, Event::Approved { by: Signature::of("li".parse()?, Role::DepartmentHead) })?;
//! case.record(day, Event::Approved { by: Signature::of("wang".parse()?, Role::DistrictLeader) })?;
//! case.proceed(&place, calendar, day, publish())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What the audit finds
//! - past the nation's gates: [`released_unreviewed`](crate::audit::BreachCode::ReleasedUnreviewed),
//!   [`released_over_third_party`](crate::audit::BreachCode::ReleasedOverThirdParty),
//!   [`released_unconsulted`](crate::audit::BreachCode::ReleasedUnconsulted),
//!   [`released_unconfirmed`](crate::audit::BreachCode::ReleasedUnconfirmed),
//!   [`released_in_dispute`](crate::audit::BreachCode::ReleasedInDispute),
//!   [`released_against_agreement`](crate::audit::BreachCode::ReleasedAgainstAgreement),
//!   [`released_unapproved`](crate::audit::BreachCode::ReleasedUnapproved),
//!   [`released_closed`](crate::audit::BreachCode::ReleasedClosed);
//! - inside the place: [`review_moment_missing`](crate::audit::BreachCode::ReviewMomentMissing),
//!   [`gate_skipped`](crate::audit::BreachCode::GateSkipped),
//!   [`label_incomplete`](crate::audit::BreachCode::LabelIncomplete),
//!   [`reason_missing`](crate::audit::BreachCode::ReasonMissing),
//!   [`released_without_consent`](crate::audit::BreachCode::ReleasedWithoutConsent),
//!   [`declassification_missing`](crate::audit::BreachCode::DeclassificationMissing),
//!   [`record_missing`](crate::audit::BreachCode::RecordMissing),
//!   [`publisher_other`](crate::audit::BreachCode::PublisherOther),
//!   [`platform_missing`](crate::audit::BreachCode::PlatformMissing),
//!   [`platform_order`](crate::audit::BreachCode::PlatformOrder);
//! - what was kept in: [`withheld_open`](crate::audit::BreachCode::WithheldOpen),
//!   [`withheld_without_effect`](crate::audit::BreachCode::WithheldWithoutEffect);
//! - time and content: [`published_late`](crate::audit::BreachCode::PublishedLate),
//!   [`inconsistent_content`](crate::audit::BreachCode::InconsistentContent),
//!   [`remedy_missing`](crate::audit::BreachCode::RemedyMissing),
//!   [`objection_refused`](crate::audit::BreachCode::ObjectionRefused),
//!   [`failed_to_object`](crate::audit::BreachCode::FailedToObject).
//!
//! Late is only what is owed to the public: it is within arts. 19 to 22, and nothing closes it or lets the agency keep it. Of
//! what has to stay closed and went out that is told, and not how it should have gone out. An act is judged by what was found
//! by its day, and its time by what was owed through the last day; what was closed meanwhile is late by no day for certain.
//! An annual report that was not public by the fixed day of the year in which it was formed is left: no entry says whose it is.
//!
//! Of a document that was divided nothing goes out where every part is closed, or one is and cannot be severed. Where it can be,
//! the rest may go out; art. 37 speaks of applicants only, so that whether the rest is owed to the public is left. Which part
//! went out the label says (部分公开), or the processed version that was reviewed and approved, unless it was found that nothing
//! can be severed. What is no government information holds up nothing, unless a ground would close it all the same. What a review came to is read
//! by both sides: what somebody with power determined to be a state secret is closed, and what lies with somebody else is open.
//!
//! # What stays open
//! Whether it is within arts. 19 to 22 where nobody found it: what was drafted to be published is taken to be, a convention.
//! What is major, urgent, closely tied or a normative document: findings that a person makes; one that is open leaves
//! the gates open that it decides. Which documents need the consent of the Justice Bureau in Yanliang
//! ([`ConsentReach`](crate::norm::Reading::ConsentReach)). When something withheld is “due” for re-assessment: no text
//! sets an interval. 及时 has no number.
