//! The rules of Chinese government information disclosure (政府信息公开) as an embeddable library: what is open, who answers,
//! by when, and why, each answer with its provision.
//!
//! The library is pure: it has no clock, no files, no threads and no state. A host hands it facts and days; it hands back
//! typed answers. What is not known is said, never guessed.
//!
//! # A worked case
//! An applicant asks for a contract. The unit prices are a trade secret whose disclosure would harm the supplier, who has
//! not been asked yet. Is the contract to be disclosed, and by when is the answer due?
//!
//! ```
//! use chrono::NaiveDate;
//! use gongkai::calendar::Calendar;
//! use gongkai::citation::Text;
//! use gongkai::deadline::{Deadline, Due, Roll, Trigger};
//! use gongkai::decision::{Outcome, Part, Verdict, decide};
//! use gongkai::fact::{Fact, Facts, Finding, Group};
//! use gongkai::norm::{Mode, Purpose};
//! use gongkai::regime::Jurisdiction;
//!
//! let day = |month, day| NaiveDate::from_ymd_opt(2024, month, day).unwrap();
//! let nation = Jurisdiction::national();
//! let regime = nation.on(day(3, 4))?;
//!
//! // What is known. A responsible person has closed every other group; the supplier's answer is open.
//! let mut facts = Facts::government_information()
//!     .with(Fact::TRADE_SECRET, Finding::Yes)?
//!     .with(Fact::HARMS_THIRD_PARTY, Finding::Yes)?
//!     .with(Fact::GRAVE_PUBLIC_INTEREST, Finding::No)?;
//! for group in [Group::SecretsAndSecurity, Group::InternalAffairs, Group::ProcessInformation, Group::RequiredDisclosure] {
//!     facts = facts.reviewed(group, "保密审查机构", day(3, 5))?;
//! }
//!
//! // Undetermined: the answer turns on the supplier's consent, and says so.
//! let open = Part::new(Mode::OnRequest, facts.clone());
//! let decision = decide(&regime, &open);
//! assert!(matches!(decision.effective(), Verdict::Undetermined(_)));
//! let asked: Vec<Fact> = decision.ask().iter().map(|question| question.fact()).collect();
//! assert_eq!(asked, [Fact::THIRD_PARTY_CONSENTS]);
//!
//! // The supplier does not consent: it must be withheld, under art. 15.
//! let closed = Part::new(Mode::OnRequest, facts.with(Fact::THIRD_PARTY_CONSENTS, Finding::No)?);
//! let decision = decide(&regime, &closed);
//! assert!(decision.effective().is(Outcome::MustWithhold));
//! let grounds: Vec<String> = decision.grounds().map(|ground| ground.by().to_string()).collect();
//! assert_eq!(grounds, ["《政府信息公开条例》第十五条"]);
//!
//! // The answer is due on the twentieth working day after receipt, with the proof of that day.
//! let period = regime.period(Purpose::Reply).statutory.unwrap();
//! let received = Trigger::new(Text::literal("收到申请", "application received"), day(3, 4));
//! let deadline = Deadline::of(Calendar::national(), received, period, Roll::Stay)?;
//! assert_eq!(deadline.due(), Due::On(day(4, 1)));
//! assert_eq!(deadline.verify(Calendar::national().notices()), Ok(()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Guide
//! The [`guide`] begins with its [concepts](guide::concepts) and a [tutorial](guide::tutorial), goes through the procedures one by one, shows how
//! [next year's calendar](guide::next_year), [another place](guide::locality) and [unit tests](guide::unit_tests) are added, and ends with the
//! [limits](guide::limits).
//!
//! # The plan of the house
//! A room uses only rooms below it; a test holds the floors.
//!
//! | floor | room | what lives there |
//! |---|---|---|
//! | 7 | [`report`] | the annual report counted from the matters, and the registers |
//! | 6 | [`audit`] | was it done right? breaches with their provisions, and assertions for unit tests |
//! | 6 | [`notice`] | the documents the procedures produce: typed, complete before they go out, with what an issued one claims |
//! | 6 | [`case`] | the file of one matter: every procedure in one journal, what is known on a day, what comes next |
//! | 5 | [`workflow`] | the procedures and their journal: consultation, secrecy review, application, policy interpretation, public-opinion response, release |
//! | 4 | [`duty`] | what must be published and done without being asked, by when, by whom, and what follows where it is not |
//! | 4 | [`agency`] | who answers? succession, scope, what the agency addressed says, disagreements |
//! | 4 | [`decision`] | open it? the answer on a part, the parts joined, the reply to an application, what to ask, why |
//! | 4 | [`deadline`] | by when? a period from a dated trigger to a due day, extended, with time left out, with its proof and a verifier |
//! | 3 | [`regime`] | which texts apply in a place on a day, and in what they conflict |
//! | 2 | [`law`] | the texts: the national Regulation of 2007 and 2019, the texts beside it, five local documents; the index of their provisions |
//! | 1 | [`norm`] | the shapes a text may hold: ground, proviso, period, gate, role, reading |
//! | 1 | [`fact`] | the vocabulary of findings, their state, three-valued truth |
//! | 1 | [`calendar`] | working days 2004 to 2026 from the State Council's notices |
//! | 0 | [`citation`] | instruments, provisions, values that carry their source |
//!
//! # Words
//! One English word stands for one statutory term, and the Chinese term stands in the documentation of every public item.
//! 可以 is not 不得: what an agency *may* withhold and what it *must* withhold stay apart to the end.
//!
//! # Features
//! `json`, on by default: the room `wire`, the boundary in JSON for hosts in other languages, with `serde_json`. Without it the types still
//! implement the traits of `serde`.
//!
//! Law as of 2026-11-28.

/// The day as of which the law is stated, `YYYY-MM-DD`. What was promulgated after it is not in this release.
pub const LAW_AS_OF: &str = "2026-11-28";

pub mod agency;
pub mod audit;
pub mod calendar;
pub mod case;
pub mod citation;
pub mod deadline;
pub mod decision;
pub mod duty;
pub mod fact;
// Prose with examples: there is nothing in it to compile into a host.
#[cfg(any(doc, doctest))]
pub mod guide;
pub mod law;
pub mod norm;
pub mod notice;
pub mod regime;
pub mod report;
#[cfg(feature = "json")]
pub mod wire;
pub mod workflow;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(doctest)]
#[doc = include_str!("../README.zh-CN.md")]
struct ReadmeInChinese;
