//! Secrecy review (保密审查): from the form to the record, before anything leaves the agency.
//!
//! The API is [`secrecy_review`](crate::workflow::secrecy_review); the file is a
//! [`ReviewFile`](crate::workflow::secrecy_review::ReviewFile).
//!
//! # Who acts
//! The providing department fills in the form; the review body gives its opinion; the leader in charge approves it or
//! does not; the providing department disposes; the record is kept. Doubts go to the in-house secrecy body and then
//! outside. Who has which step in a place is a row of its text, asked of [`who`](crate::workflow::secrecy_review::who);
//! who acts next, by when, and what is missing, of [`progress`](crate::workflow::secrecy_review::ReviewFile::progress).
//!
//! # What starts and ends it
//! A form starts it: one matter, one review, one record (一事一审). It ends recorded, or sent back. A leader's refusal is
//! never the opposite decision: it leads to a new opinion, as often as needed. Nobody's silence decides anything. A document
//! that is changed after that, or is to go out in another way than it was approved for, is prepared anew in the same file
//! (重新填表): a review of its own, with a row of its own in the register. What the one before came to
//! stands for its version while it goes further, unless anything is said against it.
//!
//! ```mermaid
#![doc = include_str!("../workflow/secrecy_review/diagram.mmd")]
//! ```
//!
//! # Provisions
//! | text | where | what |
//! |---|---|---|
//! | the nation, 2019 | 17, 18; State Secrets Law 24, 25 | a mechanism, review before disclosure, three doubts with three deciders; a fresh review once secrecy has ended |
//! | the nation, 2007 | 14 paras. 1 to 3 | the same, with the secrecy department of the same level |
//! | yantian | 20, 22 | review at formation and before disclosure; its form and steps are in texts that were not seen |
//! | yanliang | 6 para. 2 item 4, 34 | the disclosure office reviews, at three moments |
//! | lieshan | 10 | the agency that discloses reviews at the source; what is unreviewed stays in |
//! | taierzhuang | secrecy review 3 to 13, review form | opinion within 1 working day, basis and reasons for “disagree”, in-house body first, declassification and its filing |
//! | the Yunnan bureau | secrecy review 1 to 16, publication 2 to 6 | preliminary opinion, four attributes, outside confirmation of what is severed, 7 and 7 working days expected of the body asked |
//!
//! # Refused and recorded
//! Refused is an act out of its stage: an opinion before submission, an approval without an opinion, a ruling that
//! nobody asked for. Recorded is what happened wrongly: a blank form, an opinion of somebody else, a bare “disagree”
//! (which moves nothing: the review stays open and its time runs), a ruling by a body without power over the question
//! (which settles nothing; so does one by a body whose power is open, such as a county's that may have been authorised).
//!
//! # The verbs
//! [`Verb`](crate::workflow::secrecy_review::Verb): prepare, give a preliminary opinion, submit, opine, doubt, find
//! partly secret; settle in house, refer, receive, ask for and supply material, notify of an extension, pass up,
//! determine; process, confirm the severing; approve, refuse, send back; declassify, dispose, keep, register, file.
//!
//! # An example
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::norm::Role;
//! use gongkai::regime::Jurisdiction;
//! use gongkai::workflow::approval::Signature;
//! use gongkai::workflow::journal::Header;
//! use gongkai::workflow::secrecy_review::{Event, Form, Lack, Opinion, ReleaseForm, ReviewFile, Verb};
//!
//! let (place, day) = (Jurisdiction::of_place("taierzhuang")?, "2024-03-04".parse()?);
//! let mut file = ReviewFile::new(Header::of(&place));
//! let form = Form::new().unit("区教育局").date(day).serial("1").department("办公室").title("通知");
//! file.record(day, Event::Prepared { form: form.release(ReleaseForm::Website) })?;
//! file.record(day, Event::Submitted)?;
//! let by = Signature::of("zhang".parse()?, Role::ReviewBody);
//! file.record(day, Event::Opined { by, opinion: Opinion::Disagree, basis: None, reasons: None, checked: vec![] })?;
//!
//! // A bare disagreement is no opinion, and the handler has not signed: both are said, with the provision.
//! let progress = file.progress(&place, Calendar::national(), day)?;
//! let next = progress.next.ok_or("somebody acts next")?;
//! assert_eq!((next.verb, next.who), (Verb::Opine, Some(Role::ReviewBody)));
//! assert_eq!(next.due.and_then(|due| due.day()), Some("2024-03-05".parse()?)); // one working day
//! assert!(progress.lacks.iter().any(|lacking| matches!(lacking.what, Lack::BasisAndReasons)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What the audit finds
//! - the form: [`form_incomplete`](crate::audit::BreachCode::FormIncomplete),
//!   [`preliminary_missing`](crate::audit::BreachCode::PreliminaryMissing);
//! - the opinion: [`opinion_late`](crate::audit::BreachCode::OpinionLate),
//!   [`opinion_bare`](crate::audit::BreachCode::OpinionBare),
//!   [`opinion_unfixed`](crate::audit::BreachCode::OpinionUnfixed),
//!   [`checks_missing`](crate::audit::BreachCode::ChecksMissing),
//!   [`reviewed_by_another`](crate::audit::BreachCode::ReviewedByAnother),
//!   [`self_reviewed`](crate::audit::BreachCode::SelfReviewed);
//! - doubts: [`in_house_skipped`](crate::audit::BreachCode::InHouseSkipped),
//!   [`referral_incomplete`](crate::audit::BreachCode::ReferralIncomplete),
//!   [`referred_elsewhere`](crate::audit::BreachCode::ReferredElsewhere),
//!   [`determined_without_power`](crate::audit::BreachCode::DeterminedWithoutPower),
//!   [`disclosed_against_ruling`](crate::audit::BreachCode::DisclosedAgainstRuling);
//! - severing: [`still_endangers`](crate::audit::BreachCode::StillEndangers),
//!   [`severing_unconfirmed`](crate::audit::BreachCode::SeveringUnconfirmed);
//! - approval and record: [`approved_by_another`](crate::audit::BreachCode::ApprovedByAnother),
//!   [`declassification_missing`](crate::audit::BreachCode::DeclassificationMissing),
//!   [`record_missing`](crate::audit::BreachCode::RecordMissing),
//!   [`reviewed_improperly`](crate::audit::BreachCode::ReviewedImproperly),
//!   [`no_review_system`](crate::audit::BreachCode::NoReviewSystem).
//!
//! [`audit::secrecy_review`](crate::audit::secrecy_review()) judges a review alone, [`audit`](crate::audit::audit) with
//! the matter around it: what was determined against disclosure, what still endangers and what was severed by the agency
//! alone is then held against each act by which it went out, a publication or a reply, whether or not the review recorded a
//! disposal. Where another version went out than was determined, or a part that no entry names, that is left.
//!
//! # What stays open
//! What follows a refusal by the leader where the text does not say (the Yunnan bureau). How long a body outside may
//! take: such days are expected and no more. A paper form on which reviewer and leader both tick “disagree”: it is not
//! known whether the leader means the opinion or the disclosure
//! ([`read_marks`](crate::workflow::secrecy_review::read_marks)), so that the mark is recorded as made (`marked`) and its meaning
//! is missing until an approval or a refusal says it. Whether something *is* a secret: a body with power
//! says so.
