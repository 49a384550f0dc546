//! Application (依申请公开): somebody asks for information, and gets an answer in time, with reasons and remedies.
//!
//! The API is [`application`](crate::workflow::application); an application is kept in a [`Case`](crate::case::Case), whose
//! [`clock`](crate::case::Case::clock), [`deadlines`](crate::case::Case::deadlines), [`last_days`](crate::case::Case::last_days),
//! [`timeliness`](crate::case::Case::timeliness) and [`next`](crate::case::Case::next) know what persons found. An
//! [`ApplicationFile`](crate::workflow::application::ApplicationFile) is its track alone, and does not.
//!
//! # Who acts
//! The applicant; the disclosure office (政府信息公开工作机构), with its head for an extension; whoever is consulted; the body
//! that reviews. [`next`](crate::case::Case::next) says on every day who acts, and until
//! when.
//!
//! # What starts and ends it
//! It starts when it arrives. By which day it counts as received turns on the channel (art. 31): handed in and signed
//! mail on that day, ordinary mail, fax and the internet when its receipt is confirmed. It ends with an answer, a
//! withdrawal, or when it is put away uncorrected or unpaid; an order to answer anew opens it again.
//!
//! ```mermaid
#![doc = include_str!("../workflow/application/diagram.mmd")]
//! ```
//!
//! # Provisions
//! | text | where | what |
//! |---|---|---|
//! | the nation, 2019 | arts. 27 to 45 | anybody may apply; receipt 31, correction within 7 working days 30, third parties 32, 20 working days and 20 more 33, co-makers 34, excess 35, replies 36, severance 37, no processing 38, no application 39, form 40, own record 41, fee 42, conversion 44 |
//! | beside it | Fee Measures of 2020; Reconsideration Law, Administrative Procedure Law and the interpretations of the day | the fee and its effect on the clock; [`remedies`](crate::workflow::application::remedies()) |
//! | the nation, 2007 | arts. 13, 20 to 28 | special need 13, 15 and 15 working days 24, an objection of a third party bars 23; some articles unverified |
//! | yantian | 26 | a system, forms and a guide; the answer by the Regulation |
//! | yanliang | 6 para. 2 item 3, 32 | the office receives; the answer by the Regulation |
//! | lieshan | 8, 11, 12 | letters to the agencies involved within 3 working days; a catalogue on request, which the nation does not know |
//! | taierzhuang | coordination 6, 7, 8 | when and how other agencies are consulted, in writing; nothing on applications themselves |
//! | the Yunnan bureau | request 1 to 5, staff duties 5 | every desk receives; hand-over with formalities; a form and one matter each, which found no refusal; 15 and 15 working days inside, with the bureau leader's consent |
//!
//! # Refused and recorded
//! Refused is what makes no sense: anything before arrival, a second arrival, a payment or reasons that nobody asked
//! for, a delay into the past, an answer to the other kind of request. Recorded is everything that happens: late,
//! twice, of 21 days, without consent, without reasons, after the file was put away. The table stands at
//! [`application`](crate::workflow::application). A host that wants to be held back uses
//! [`Case::reply`](crate::case::Case::reply), which looks at the passage of the release, the end of a third party's time
//! and the contents of the reply.
//!
//! # The verbs
//! [`Verb`](crate::workflow::application::Verb), one for each [`Event`](crate::workflow::application::Event):
//! - in: arrive, confirm, hand over, report the result;
//! - to be clear: ask for correction, serve the notice, correct, find whether it is clear;
//! - excess: ask for reasons, give them, find whether they are reasonable, delay; ask for a fee, serve the notice, pay;
//! - the work: search, consult, consent to an extension, tell of it;
//! - out: reply, answer on the record, tell the third party, post, serve; propose disclosure to all, examine it, do it;
//! - the end: withdraw, put away uncorrected or unpaid; take a remedy, decide it, order to answer.
//!
//! A verb goes by its code, `pay_fee`; [`event`](crate::workflow::application::Verb::event) is the name under which a journal stores that it was
//! done, `fee_paid`. Refusals name events. What comes next goes by codes of its own, because one act may take several events, or none:
//! [`What::events`](crate::case::What::events) names them, `application.fee_paid` for `pay`, and the wire op `vocabulary` of `acts` lists all.
//!
//! # An example
//! A notice of correction that is in time and served holds the application up; what comes in corrected starts the time
//! anew; whether an extension before that lives on in it no text says, and the clock gives both days
//! ([`ExtensionBeforeRestart`](crate::workflow::application::Gap::ExtensionBeforeRestart)). What comes in after the time for it is deemed abandoned, unless that time was not reasonable or there was good
//! reason: until somebody has found which, the clock has no last day ([`CorrectedLate`](crate::workflow::application::Gap::CorrectedLate)),
//! and it may still be put away; nothing about it has to be done for certain. Where the notice came late itself, or again, it is
//! abandoned on a reading only ([`LateCorrection`](crate::norm::Reading::LateCorrection)). What a late payment does no text says.
//! A notice that asks for what was in the application and clear is a burden
//! ([`burden_added`](crate::audit::BreachCode::BurdenAdded)): the audit contests the time that it won, and the clock of the case works to the day
//! without it ([`WithoutBasis`](crate::workflow::application::Gap::WithoutBasis)), as with a fee or a delay without basis. Where nobody found whether the
//! content was clear, the audit asks.
//!
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::case::Case;
//! use gongkai::deadline::Due;
//! use gongkai::norm::{ApplicantKind, Intake, Period, RequestContent};
//! use gongkai::regime::Jurisdiction;
//! use gongkai::workflow::application::{Event, Paper, Request, Standing};
//! use gongkai::workflow::journal::Header;
//!
//! let (nation, calendar) = (Jurisdiction::national(), Calendar::national());
//! let mut case = Case::new(Header::of(&nation));
//! let request = Request::new("a1".parse()?, ApplicantKind::NaturalPerson);
//! case.record("2024-03-04".parse()?, Event::Arrived { intake: Intake::SignedMail, request })?;
//! let (items, within) = (vec![RequestContent::Description], Some(Period::working_days(10)));
//! case.record("2024-03-07".parse()?, Event::CorrectionAsked { items, within })?;
//! case.record("2024-03-08".parse()?, Event::Served { what: Paper::CorrectionNotice })?;
//! let waits = Standing::AwaitingCorrection(Some(Due::On("2024-03-22".parse()?))); // ten working days from service
//! assert_eq!(case.clock(&nation, calendar, "2024-03-11".parse()?, 3)?.standing, waits);
//! case.record("2024-03-14".parse()?, Event::Corrected)?;
//! let time = case.clock(&nation, calendar, "2024-03-15".parse()?, 3)?.statutory.ok_or("a time")?;
//! assert_eq!(time.settled(), Some("2024-04-12".parse()?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A reply in part, guarded
//! What a reply supplies leaves the agency, so that it goes through a release like anything else: opened on request, formed
//! and reviewed before. Of what can be severed only the part that may be disclosed goes out (art. 37). Each refusal says
//! what is expected; nothing is recorded then.
//!
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::case::{Case, Circumstance, Found, Of};
//! use gongkai::fact::{Fact, Finding};
//! use gongkai::norm::{AnswerContent as Says, ApplicantKind, Intake, Mode, Moment, ReplyKind, Role, Route};
//! use gongkai::regime::Jurisdiction;
//! use gongkai::workflow::application::{Event, Reply, Request};
//! use gongkai::workflow::approval::Signature;
//! use gongkai::workflow::consultation::ApprovalByLaw;
//! use gongkai::workflow::journal::Header;
//! use gongkai::workflow::release::{self, Bar, ReplyBar};
//!
//! let (nation, calendar, day) = (Jurisdiction::national(), Calendar::national(), "2024-03-04".parse()?);
//! let mut case = Case::new(Header::of(&nation));
//! let request = Request::new("a1".parse()?, ApplicantKind::NaturalPerson);
//! case.record(day, Event::Arrived { intake: Intake::InPerson, request })?;
//! case.record(day, Found::IsGovernmentInformation)?;
//! for part in ["plan", "annex"] {
//!     case.record(day, Found::PartNamed { part: part.parse()?, third_party: None })?;
//! }
//! let (of, fact) = (Of::Part("annex".parse()?), Fact::DETERMINED_STATE_SECRET);
//! case.record(day, Found::Fact { of, fact, finding: Finding::Yes })?;
//! case.record(day, Found::Severable { severable: true })?;
//! case.record(day, Found::Reviewed { of: Of::Document, group: None, by: "the office".to_owned() })?;
//! case.record(day, Found::Circumstance { circumstance: Circumstance::OthersInvolved, holds: false })?;
//! case.record(day, Found::Approval { approval: ApprovalByLaw::NotRequired })?;
//!
//! let reply = |kind| Reply::new(kind).saying([Says::Information, Says::ReasonsForPart]).telling(Route::ReconsiderationFirst);
//! let part = reply(ReplyKind::GrantedInPart).on_ground("national.2019/14/-/-".parse()?);
//! let barred = case.reply(&nation, calendar, day, part.clone());
//! assert_eq!(barred, Err(ReplyBar::NoPassage)); // no release was opened
//!
//! case.record(day, release::Event::Drafted { mode: Mode::OnRequest, by: None })?;
//! case.proceed(&nation, calendar, day, release::Event::Formed)?;
//! let by = Signature::of("zhang".parse()?, Role::ReviewBody);
//! case.proceed(&nation, calendar, day, release::Event::Reviewed { moment: Moment::BeforeOnRequest, by })?;
//! let whole = case.reply(&nation, calendar, day, reply(ReplyKind::Granted));
//! assert_eq!(whole, Err(ReplyBar::Release(Bar::Decision))); // the annex is closed
//! case.reply(&nation, calendar, day, part)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What the audit finds
//! - receipt and hand-over: [`confirmation_late`](crate::audit::BreachCode::ConfirmationLate),
//!   [`hand_over_informal`](crate::audit::BreachCode::HandOverInformal),
//!   [`result_not_reported`](crate::audit::BreachCode::ResultNotReported);
//! - correction: [`correction_late`](crate::audit::BreachCode::CorrectionLate),
//!   [`correction_missing`](crate::audit::BreachCode::CorrectionMissing),
//!   [`correction_repeated`](crate::audit::BreachCode::CorrectionRepeated),
//!   [`correction_incomplete`](crate::audit::BreachCode::CorrectionIncomplete),
//!   [`burden_added`](crate::audit::BreachCode::BurdenAdded), [`lapsed_early`](crate::audit::BreachCode::LapsedEarly),
//!   [`lapsed_on_burden`](crate::audit::BreachCode::LapsedOnBurden),
//!   [`lapsed_despite_reason`](crate::audit::BreachCode::LapsedDespiteReason);
//! - excess and fee: [`reasons_not_asked`](crate::audit::BreachCode::ReasonsNotAsked),
//!   [`delay_unfounded`](crate::audit::BreachCode::DelayUnfounded),
//!   [`fee_unfounded`](crate::audit::BreachCode::FeeUnfounded), [`fee_wrong`](crate::audit::BreachCode::FeeWrong),
//!   [`fee_tariffs_mixed`](crate::audit::BreachCode::FeeTariffsMixed),
//!   [`fee_notice_late`](crate::audit::BreachCode::FeeNoticeLate);
//! - time: [`reply_late`](crate::audit::BreachCode::ReplyLate),
//!   [`reply_missing`](crate::audit::BreachCode::ReplyMissing),
//!   [`longer_period_applied`](crate::audit::BreachCode::LongerPeriodApplied),
//!   [`extension_unapproved`](crate::audit::BreachCode::ExtensionUnapproved),
//!   [`extension_not_told`](crate::audit::BreachCode::ExtensionNotTold),
//!   [`extension_too_long`](crate::audit::BreachCode::ExtensionTooLong),
//!   [`extension_late`](crate::audit::BreachCode::ExtensionLate),
//!   [`extension_repeated`](crate::audit::BreachCode::ExtensionRepeated);
//! - third parties: [`third_party_not_heard`](crate::audit::BreachCode::ThirdPartyNotHeard),
//!   [`objection_ignored`](crate::audit::BreachCode::ObjectionIgnored),
//!   [`third_party_not_told`](crate::audit::BreachCode::ThirdPartyNotTold);
//! - the answer: [`kind_unfounded`](crate::audit::BreachCode::KindUnfounded),
//!   [`ground_unavailable`](crate::audit::BreachCode::GroundUnavailable),
//!   [`local_ground`](crate::audit::BreachCode::LocalGround),
//!   [`provision_missing`](crate::audit::BreachCode::ProvisionMissing),
//!   [`provision_wrong`](crate::audit::BreachCode::ProvisionWrong),
//!   [`provision_repealed`](crate::audit::BreachCode::ProvisionRepealed),
//!   [`severance_ignored`](crate::audit::BreachCode::SeveranceIgnored),
//!   [`discretion_not_exercised`](crate::audit::BreachCode::DiscretionNotExercised),
//!   [`search_missing`](crate::audit::BreachCode::SearchMissing),
//!   [`wrongly_referred`](crate::audit::BreachCode::WronglyReferred),
//!   [`responsible_not_named`](crate::audit::BreachCode::ResponsibleNotNamed);
//! - its contents: [`reasons_not_given`](crate::audit::BreachCode::ReasonsNotGiven),
//!   [`reply_incomplete`](crate::audit::BreachCode::ReplyIncomplete),
//!   [`remedies_not_told`](crate::audit::BreachCode::RemediesNotTold),
//!   [`remedies_wrong`](crate::audit::BreachCode::RemediesWrong), [`form_other`](crate::audit::BreachCode::FormOther),
//!   [`proposal_ignored`](crate::audit::BreachCode::ProposalIgnored).
//!
//! A letter or an answer in the consultation is found as in [`consultation`](super::consultation); an issued notice is
//! judged by [`audit::notice`](crate::audit::notice()):
//! [`notice_incomplete`](crate::audit::BreachCode::NoticeIncomplete),
//! [`notice_wrong`](crate::audit::BreachCode::NoticeWrong).
//!
//! # What stays open
//! Readings without a default, so that the clock gives two days: whether a late correction notice restarts the time
//! ([`LateCorrection`](crate::norm::Reading::LateCorrection)), whether an extension counts that was told late
//! ([`LateExtension`](crate::norm::Reading::LateExtension)); and by what the reply is in time: made, posted or served
//! ([`ReplyInTime`](crate::norm::Reading::ReplyInTime)). Whether reconsideration comes first on silence, on a partial
//! refusal, on a reply under art. 36 item 7. A delay under art. 35 has no upper limit. A correction of one's own record
//! (art. 41) has no time: not answered, it is left. What is excessive, reasonable, or too costly a person finds.
