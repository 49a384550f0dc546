//! The ideas the rest stands on, each with a short example.
//!
//! # An answer carries its provision
//! No number, duty or ground stands alone. A [`Cited`](crate::citation::Cited) value is the value and the
//! [`Provision`](crate::citation::Provision) that sets it; the citation is typed, prints as lawyers write it, and
//! parses back from its stable form. So an answer can be shown with its source, stored, and compared.
//!
//! ```
//! use gongkai::citation::Provision;
//! use gongkai::norm::{Period, Purpose};
//! use gongkai::regime::Jurisdiction;
//!
//! let nation = Jurisdiction::national();
//! let reply = nation.on("2024-03-04".parse()?)?.period(Purpose::Reply).statutory.ok_or("a period")?;
//! assert_eq!(*reply, Period::working_days(20));
//! assert_eq!(reply.by().to_string(), "《政府信息公开条例》第三十三条第二款");
//! assert_eq!("national.2019/33/2/-".parse::<Provision>()?, reply.by());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Unknown is a value
//! A fact is yes, no, asked in vain, or not asked. What is missing never becomes a default: a default would disclose a
//! secret or deny a right. The answer is then [`Undetermined`](crate::decision::Verdict::Undetermined); it names the
//! outcomes still possible, and [`ask`](crate::decision::Decision::ask) names exactly the facts that would change it.
//! Only a person may close what nobody asked, by the statement that nothing else applies, and the explanation shows the
//! statement as theirs.
//!
//! ```
//! use gongkai::decision::{Outcome, Part, Verdict, decide};
//! use gongkai::fact::{Fact, Facts, Finding};
//! use gongkai::norm::Mode;
//! use gongkai::regime::Jurisdiction;
//!
//! let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
//! let facts = Facts::government_information()
//!     .with(Fact::TRADE_SECRET, Finding::Yes)?
//!     .with(Fact::GRAVE_PUBLIC_INTEREST, Finding::No)?
//!     .reviewed_throughout("保密审查机构", day)?;
//! let (regime, part) = (nation.on(day)?, Part::new(Mode::OnRequest, facts));
//! let decision = decide(&regime, &part);
//! let Verdict::Undetermined(possible) = decision.effective() else { return Err("it is open".into()) };
//! assert!(possible.has(Outcome::MustDisclose) && possible.has(Outcome::MustWithhold));
//! let asked: Vec<Fact> = decision.ask().iter().map(|question| question.fact()).collect();
//! assert_eq!(asked, [Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_CONSENTS]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # 可以 is not 不得
//! What an agency *may* withhold (可以不予公开, art. 16) and what it *must* withhold (不得公开, arts. 14 and 15) are different
//! outcomes and stay different to the end. Where the law leaves a choice, the choice is an input: nothing happens to
//! the part until the agency has made it.
//!
//! ```
//! use gongkai::decision::{AgencyChoice, ChoiceStanding, Outcome, Part, decide};
//! use gongkai::fact::{Fact, Facts, Finding};
//! use gongkai::norm::Mode;
//! use gongkai::regime::Jurisdiction;
//!
//! let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
//! let regime = nation.on(day)?;
//! let rota = Facts::government_information().with(Fact::PERSONNEL_AFFAIRS, Finding::Yes)?;
//! let part = Part::new(Mode::OnRequest, rota.reviewed_throughout("审查机构", day)?);
//! assert!(decide(&regime, &part).effective().is(Outcome::MayWithhold));
//! assert_eq!((decide(&regime, &part).choice(), decide(&regime, &part).action()), (ChoiceStanding::Missing, None));
//! let weighed = part.choosing(AgencyChoice::Disclose);
//! assert_eq!(decide(&regime, &weighed).action(), Some(AgencyChoice::Disclose));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Layers: statutory, internal, effective
//! A local text ranks below the Regulation. It may shorten a time, add a step or oblige another agency; it may not add
//! a ground, lengthen a time or burden the applicant. Both layers stay visible, with the one that applies: missing the
//! internal day is an internal matter, missing the statutory one is unlawful.
//!
//! ```
//! use gongkai::norm::{Period, Purpose};
//! use gongkai::regime::Jurisdiction;
//!
//! let bureau = Jurisdiction::of_place("yunnan_bureau")?.issued_on("2019-06-03".parse()?)?;
//! let reply = bureau.on("2024-03-04".parse()?)?.period(Purpose::Reply);
//! assert_eq!(reply.statutory.map(|period| *period), Some(Period::working_days(20)));
//! assert_eq!(reply.internal.map(|period| *period), Some(Period::working_days(15)));
//! assert_eq!(reply.effective(), reply.internal);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Jurisdiction and regime
//! A [`Jurisdiction`](crate::regime::Jurisdiction) has no date: it is a place with its rules, the day of issue that the
//! host supplies where the text has none, and the readings chosen. A [`Regime`](crate::regime::Regime) is what is in
//! force there on a day. A draft is absent, a text of unknown date leaves its own effects undetermined, and the
//! nation's answer stands beside either.
//!
//! ```
//! use gongkai::regime::{Jurisdiction, Local};
//!
//! let (draft, undated) = (Jurisdiction::of_place("yantian")?, Jurisdiction::of_place("yanliang")?);
//! let day = "2024-03-04".parse()?;
//! assert!(matches!(draft.on(day)?.local(), Local::Absent { .. }));
//! assert!(matches!(undated.on(day)?.local(), Local::Undetermined { .. }));
//! let dated = undated.issued_on("2020-06-01".parse()?)?;
//! assert!(matches!(dated.on(day)?.local(), Local::InForce { assumed: true, .. }));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Part, mode, facts and acts
//! Facts attach to a *part* of the information, in which at most one third party has an interest; what was not divided is that of the only one
//! who was consulted, where nobody named another. The consent of one never opens another's part, and “in part” is what comes of joining parts. The *mode*, proactive or on request,
//! decides some questions: on grave public interest such information *is* disclosed proactively, and *may* be on
//! request. A *fact* is what somebody found; an *act* is what somebody did, an event of the journal, and it says facts
//! of its own.
//!
//! ```
//! use gongkai::decision::{Outcome, Part, decide};
//! use gongkai::fact::{Fact, Facts, Finding};
//! use gongkai::norm::Mode;
//! use gongkai::regime::Jurisdiction;
//!
//! let (nation, day) = (Jurisdiction::national(), "2024-03-04".parse()?);
//! let mut facts = Facts::government_information().reviewed_throughout("审查机构", day)?;
//! for fact in [Fact::PERSONAL_PRIVACY, Fact::HARMS_THIRD_PARTY, Fact::THIRD_PARTY_OBJECTS, Fact::GRAVE_PUBLIC_INTEREST] {
//!     facts.record(fact, Finding::Yes)?;
//! }
//! let regime = nation.on(day)?;
//! assert!(decide(&regime, &Part::new(Mode::Proactive, facts.clone())).effective().is(Outcome::MustDisclose));
//! assert!(decide(&regime, &Part::new(Mode::OnRequest, facts)).effective().is(Outcome::MayDisclose));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Readings
//! Where the law can be read in two ways, the question is a [`Reading`](crate::norm::Reading) with named choices, and a
//! default only where the sources give one. A jurisdiction chooses; an answer that turned on a reading names it.
//! Without a choice or a default a clock gives two days, and an audit calls a breach that stands on one choice only
//! contested.
//!
//! ```
//! use gongkai::decision::{Outcome, Part, decide};
//! use gongkai::fact::{Fact, Facts, Finding};
//! use gongkai::norm::{Choice, Mode, Reading};
//! use gongkai::regime::Jurisdiction;
//!
//! let day = "2024-03-04".parse()?;
//! let facts = Facts::government_information()
//!     .with(Fact::LOGISTICS, Finding::Yes)?
//!     .with(Fact::RULE_REQUIRES_DISCLOSURE, Finding::Yes)?
//!     .reviewed_throughout("审查机构", day)?;
//! let part = Part::new(Mode::OnRequest, facts);
//! let (narrow, wide) = (Jurisdiction::national(), Jurisdiction::national().reading(Choice::P1AndP2));
//! assert!(decide(&narrow.on(day)?, &part).effective().is(Outcome::MayWithhold));
//! assert!(decide(&wide.on(day)?, &part).effective().is(Outcome::MustDisclose));
//! assert_eq!(decide(&narrow.on(day)?, &part).turned_on(), Some(Reading::OverrideReach));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Conventions
//! Where no text decides and something has to be chosen, the choice is a convention: it is marked in the documentation,
//! carried by the answer where it matters, and condemns nobody. That no notice has yet changed a day before 29 December
//! is an observation and no law; a day that rests on it says so. [`limits`](super::limits) lists them.
//!
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::citation::Text;
//! use gongkai::deadline::{Deadline, Due, Roll, Trigger};
//! use gongkai::norm::Purpose;
//! use gongkai::regime::Jurisdiction;
//!
//! let (nation, day) = (Jurisdiction::national(), "2026-11-20".parse()?);
//! let reply = nation.on(day)?.period(Purpose::Reply).statutory.ok_or("a period")?;
//! let received = Trigger::new(Text::literal("收到申请", "received"), day);
//! let deadline = Deadline::of(Calendar::national(), received, reply, Roll::Stay)?;
//! assert_eq!(deadline.due(), Due::On("2026-12-18".parse()?));
//! assert_eq!(deadline.rests_on_horizon(), Some("2026-12-28".parse()?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Journal and replay
//! A matter *is* its journal: dated events under a header that names the place, the assumptions and the readings.
//! Stages, clocks, due days and “overdue” are derived and never stored, so nothing can disagree. `replay` checks a
//! stored journal through the same transitions that recorded it; what was learnt late is recorded at its day;
//! [`on`](crate::case::Case::on) shows the matter as it stood.
//!
//! ```
//! use gongkai::case::{Case, Found};
//! use gongkai::norm::Mode;
//! use gongkai::regime::Jurisdiction;
//! use gongkai::workflow::journal::Header;
//! use gongkai::workflow::release::Event;
//!
//! let mut case = Case::new(Header::of(&Jurisdiction::national()));
//! case.record("2024-03-08".parse()?, Event::Drafted { mode: Mode::Proactive, by: None })?;
//! case.record_late("2024-03-05".parse()?, Found::IsGovernmentInformation)?;
//! let stored = serde_json::to_string(&case.journal())?;
//! assert_eq!(Case::replay(serde_json::from_str(&stored)?)?, case);
//! assert_eq!(case.on("2024-03-06".parse()?).entries().count(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Impossible and unlawful
//! A step that makes no sense is refused, changes nothing, and says what was expected. A step that was late, skipped or
//! wrong really happened: it is recorded, so that every real file can be kept, and [`audit`](crate::audit::audit) alone
//! judges it. So a new law never makes a stored matter unreadable. Where a host wants to be held back it asks first:
//! [`Case::proceed`](crate::case::Case::proceed), [`Case::reply`](crate::case::Case::reply) and
//! [`Notice::new`](crate::notice::Notice::new) refuse what the law does not let pass.
//!
//! ```
//! use gongkai::case::Case;
//! use gongkai::citation::Code;
//! use gongkai::norm::{ApplicantKind, Intake, ReplyKind};
//! use gongkai::regime::Jurisdiction;
//! use gongkai::workflow::application::{Event, Reply, Request};
//! use gongkai::workflow::journal::Header;
//!
//! let mut case = Case::new(Header::of(&Jurisdiction::national()));
//! let bare = || Event::Replied { reply: Reply::new(ReplyKind::Refused) };
//! assert!(case.record("2024-03-04".parse()?, bare()).is_err(), "nobody has applied");
//! let request = Request::new(Code::literal("a1"), ApplicantKind::NaturalPerson);
//! case.record("2024-03-04".parse()?, Event::Arrived { intake: Intake::InPerson, request })?;
//! case.record("2025-01-13".parse()?, bare())?; // ten months late and without a reason: it happened
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
