//! Validating decisions in unit tests: the law as an oracle for a host's own code.
//!
//! Everything here takes its day as an argument, so a test needs no clock, no mock and no database.
//! `examples/host_suite` is a whole suite to copy.
//!
//! # Assert what the audit finds
//! Build the matter as your code records it, audit it on a day, and assert. [`assert_lawful!`](crate::assert_lawful)
//! wants nothing found and nothing left unjudged; [`assert_breach!`](crate::assert_breach) one code, whatever else;
//! [`assert_breaches!`](crate::assert_breaches) just these codes. A failing test prints the report, with days,
//! provisions and what would have been right; name a language last to have it in English.
//!
//! ```
//! use gongkai::audit::{BreachCode, audit};
//! use gongkai::calendar::Calendar;
//! use gongkai::case::{Case, Found, Of};
//! use gongkai::decision::AgencyChoice;
//! use gongkai::fact::{Fact, Finding};
//! use gongkai::norm::{AnswerContent, ApplicantKind, Intake, ReplyKind, Route};
//! use gongkai::regime::Jurisdiction;
//! use gongkai::workflow::application::{Event, Paper, Reply, Request};
//! use gongkai::workflow::journal::Header;
//! use gongkai::{assert_breaches, assert_lawful};
//!
//! /// The code under test: the host's template of a refusal.
//! fn refusal(ground: &str) -> Result<Reply, Box<dyn std::error::Error>> {
//!     let reply = Reply::new(ReplyKind::Refused).on_ground(ground.parse()?);
//!     Ok(reply.saying([AnswerContent::Reasons]).telling(Route::ReconsiderationFirst))
//! }
//!
//! let nation = Jurisdiction::national();
//! let audited = |reply: Reply, on: &str| -> Result<_, Box<dyn std::error::Error>> {
//!     let (mut case, arrived, on) = (Case::new(Header::of(&nation)), "2024-03-04".parse()?, on.parse()?);
//!     let request = Request::new("a1".parse()?, ApplicantKind::NaturalPerson);
//!     case.record(arrived, Event::Arrived { intake: Intake::InPerson, request })?;
//!     case.record(arrived, Found::IsGovernmentInformation)?;
//!     case.record(arrived, Found::Fact { of: Of::Document, fact: Fact::PERSONNEL_AFFAIRS, finding: Finding::Yes })?;
//!     case.record(arrived, Found::Reviewed { of: Of::Document, group: None, by: "信息公开办".to_owned() })?;
//!     case.record(arrived, Found::Chosen { of: Of::Document, choice: AgencyChoice::Withhold })?;
//!     case.record(on, Event::Replied { reply })?;
//!     case.record(on, Event::Served { what: Paper::Reply })?;
//!     Ok(audit(&case, &nation, Calendar::national(), on)?)
//! };
//! assert_lawful!(audited(refusal("national.2019/16/1/-")?, "2024-03-20")?);
//! assert_breaches!(audited(refusal("national.2007/14/4/-")?, "2024-03-20")?, [BreachCode::ProvisionRepealed]);
//! assert_breaches!(audited(refusal("national.2019/16/1/-")?, "2024-04-02")?, [BreachCode::ReplyLate]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Test on the last day and on the day after it. Assert codes and days, never words: codes are stable, words are for
//! people.
//!
//! # Assert a decision and its grounds
//! Where no matter is needed, ask [`decide`](crate::decision::decide) and compare outcome, provisions and open
//! questions. The most telling tests leave facts out: a form that asks too few questions shows at once.
//!
//! ```
//! use gongkai::decision::{Outcome, Part, decide};
//! use gongkai::fact::{Fact, Facts, Finding};
//! use gongkai::norm::Mode;
//! use gongkai::regime::Jurisdiction;
//!
//! let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
//! let regime = nation.on(day)?;
//! // What the host's form asks for.
//! let asked = [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_CONSENTS, Fact::GRAVE_PUBLIC_INTEREST];
//! let mut facts = Facts::government_information().reviewed_throughout("审查机构", day)?;
//! for (fact, finding) in asked.into_iter().zip([Finding::Yes, Finding::Yes, Finding::No, Finding::No]) {
//!     facts.record(fact, finding)?;
//! }
//! let part = Part::new(Mode::OnRequest, facts);
//! let decision = decide(&regime, &part);
//! assert!(decision.effective().is(Outcome::MustWithhold));
//! assert_eq!(decision.grounds().map(|ground| ground.by().stable()).collect::<Vec<_>>(), ["national.2019/15/-/-"]);
//! assert!(decision.ask().is_empty(), "the form asks for everything that matters");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Verify deadlines
//! A due day from elsewhere, a spreadsheet, an older system, is checked by counting; a stored proof by
//! [`verify`](crate::deadline::Deadline::verify), which shares no code with the counting. A proof that was changed
//! names the first day that is wrong.
//!
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::citation::Text;
//! use gongkai::deadline::{Deadline, Due, Rejection, Roll, Trigger};
//! use gongkai::norm::Purpose;
//! use gongkai::regime::Jurisdiction;
//!
//! let (nation, calendar, day) = (Jurisdiction::national(), Calendar::national(), "2022-09-30".parse()?);
//! let reply = nation.on(day)?.period(Purpose::Reply).statutory.ok_or("a period")?;
//! let deadline = Deadline::of(calendar, Trigger::new(Text::literal("收到申请", "received"), day), reply, Roll::Stay)?;
//! assert_eq!(deadline.due(), Due::On("2022-11-02".parse()?)); // what the other system says
//! let stored = serde_json::to_string(&deadline)?;
//! assert_eq!(serde_json::from_str::<Deadline>(&stored)?.verify(calendar.notices()), Ok(()));
//! let forged = stored.replace(r#""due":{"on":"2022-11-02"}"#, r#""due":{"on":"2022-11-03"}"#);
//! let forged: Deadline = serde_json::from_str(&forged)?;
//! assert!(matches!(forged.verify(calendar.notices()), Err(Rejection::DueDay { .. })));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Golden journals
//! Keep a few real matters, made anonymous, as files beside the tests: each has to load, and to audit to the same
//! codes. A change of the library that changes an answer (★ in the changelog) then shows in your tests and not at your
//! desk. One file gives many tests: change one entry, and assert the one breach that follows.
//!
//! ```
//! use gongkai::audit::{Audit, BreachCode, audit};
//! use gongkai::calendar::Calendar;
//! use gongkai::case::Case;
//! use gongkai::{assert_breaches, assert_lawful};
//!
//! /// A journal of the suite, audited under the place and the readings that its header names.
//! fn audited(journal: &str) -> Result<Audit, Box<dyn std::error::Error>> {
//!     let case = Case::replay(serde_json::from_str(journal)?)?;
//!     let place = case.header().jurisdiction()?;
//!     Ok(audit(&case, &place, Calendar::national(), "2024-06-03".parse()?)?)
//! }
//!
//! let golden = std::fs::read_to_string("src/guide/tutorial.json")?; // yours: tests/journals/…
//! assert_lawful!(audited(&golden)?);
//! let bare = golden.replace(r#""says": ["reasons", "remedies"]"#, r#""says": ["remedies"]"#);
//! assert_breaches!(audited(&bare)?, [BreachCode::ReasonsNotGiven]);
//! assert_breaches!(audited(&golden.replace("2024-04-1", "2024-04-2"))?, [BreachCode::ReplyLate]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A journal that an edit made senseless is refused with the number of the entry;
//! [`first_refused`](crate::workflow::matter::Matter::first_refused) tells it of one procedure.
