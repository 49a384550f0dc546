//! A small office-automation system of a district bureau, step by step: one application for a price list, from the
//! counter to the archive.
//!
//! The crate has no clock and no storage. The host keeps a row for each matter with its journal as JSON, and knows what
//! day it is; every step below loads the row, does one thing, and writes it back. `row`, `place`, `calendar` and
//! `today` are the host's. The steps are one story: each starts from what the one before has stored, and the journal
//! that they write together stands at the end.
//!
//! ```toml
//! [dependencies]
//! chrono = { version = "0.4", default-features = false }
//! gongkai = { path = "../gongkai" }
//! serde_json = "1"
//! ```
//!
//! # 1. Open a file
//! The place says under which texts the matter is kept. It goes into the header of the journal, with the readings
//! chosen. The application is handed in at the counter; the host gives the applicant and everybody else codes of its
//! own. A receipt can go out at once.
//!
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::case::Case;
//! use gongkai::norm::{ApplicantKind, Intake, RequestContent as Has};
//! use gongkai::notice::{Content, Head, Notice};
//! use gongkai::regime::Jurisdiction;
//! use gongkai::workflow::application::{Event, Request};
//! use gongkai::workflow::journal::Header;
//!
//! let place = Jurisdiction::of_place("taierzhuang")?;
//! let today = "2024-03-04".parse()?;
//! let mut case = Case::new(Header::of(&place));
//! let request = Request::new("zhang".parse()?, ApplicantKind::NaturalPerson)
//!     .containing([Has::Name, Has::IdentityProof, Has::Contact, Has::Description, Has::FormOfProvision]);
//! assert!(request.lacks(&place.on(today)?).is_empty()); // else: a correction notice, art. 30
//! case.record(today, Event::Arrived { intake: Intake::InPerson, request })?;
//!
//! let registered = Content::Receipt { request: "水表采购报价单".to_owned(), intake: Intake::InPerson, received: today };
//! let receipt = Notice::new(Head::new("区水务局", "张三", today), registered, &place, Calendar::national())?;
//! assert_eq!(receipt.last_day(), Some("2024-04-01".parse()?));
//! let row = serde_json::to_string(&case.journal())?; // what the host stores
//! # let story = Case::replay(serde_json::from_str(&std::fs::read_to_string("src/guide/tutorial.json")?)?)?;
//! # assert_eq!(case, story.on(today));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # 2. Who answers?
//! The bureau received the list from a company and keeps it, so it answers itself (art. 10). Had another agency made
//! it, the answer would name that agency, and the roster its contact, for the reply under art. 36 item 5. What the
//! bureau finds is recorded as findings.
//!
//! ```
//! use gongkai::agency::{Body, Information, Origin, Roster, responsible};
//! use gongkai::case::{Case, Found, Of};
//! use gongkai::citation::Text;
//! use gongkai::fact::{Fact, Finding};
//! use gongkai::norm::BodyKind;
//! use gongkai::workflow::application::Event;
//! # use gongkai::regime::Jurisdiction;
//! # let story = Case::replay(serde_json::from_str(&std::fs::read_to_string("src/guide/tutorial.json")?)?)?;
//! # let row = serde_json::to_string(&story.on("2024-03-04".parse()?).journal())?;
//! # let (place, today) = (Jurisdiction::of_place("taierzhuang")?, "2024-03-05".parse()?);
//!
//! let mut case = Case::replay(serde_json::from_str(&row)?)?;
//! let bureau = Body::of_place("water".parse()?, Text::literal("区水务局", "Water Bureau"), BodyKind::Agency);
//! let roster = Roster::new(vec![bureau], vec![])?;
//! let list = Information::new(Origin::ObtainedFromPublic { kept_by: "water".parse()? });
//! let regime = place.on(today)?;
//! let answer = responsible(&regime, &roster, &list)?;
//! assert_eq!(answer.primary().map(Body::id), Some("water".parse()?));
//!
//! case.record(today, Event::Searched { found: true })?;
//! case.record(today, Found::Responsible { ours: true, agency: None })?;
//! case.record(today, Found::IsGovernmentInformation)?;
//! case.record(today, Found::ThirdPartyNamed { third_party: "supplier".parse()? })?;
//! for fact in [Fact::TRADE_SECRET, Fact::HARMS_THIRD_PARTY] {
//!     case.record(today, Found::Fact { of: Of::Document, fact, finding: Finding::Yes })?;
//! }
//! # assert_eq!(case, story.on(today));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # 3. Consult
//! Disclosure would harm the supplier, so it is heard in writing (art. 32). The letter is a notice: complete before it
//! goes out, and its entries for the journal come with it. The consultation is opened first. The slip of receipt comes
//! back two days later, the answer on the 20th.
//!
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::case::Case;
//! use gongkai::citation::Code;
//! use gongkai::norm::{Consulted, Dispute, Mode};
//! use gongkai::notice::{Content, Head, Notice};
//! use gongkai::workflow::application::Event;
//! use gongkai::workflow::consultation::{Answer, Event as Step, Form, Letter};
//! # use gongkai::regime::Jurisdiction;
//! # let story = Case::replay(serde_json::from_str(&std::fs::read_to_string("src/guide/tutorial.json")?)?)?;
//! # let row = serde_json::to_string(&story.on("2024-03-05".parse()?).journal())?;
//! # let (place, today, calendar) = (Jurisdiction::of_place("taierzhuang")?, "2024-03-06".parse()?, Calendar::national());
//!
//! let mut case = Case::replay(serde_json::from_str(&row)?)?;
//! let (with, consulted, mode) = (Code::literal("supplier"), Consulted::ThirdParty, Mode::OnRequest);
//! let trigger = case.application().state().arrived_on().ok_or("an application")?;
//! case.record(today, Event::Consulted(Step::Opened { with, consulted, mode, trigger, of_place: None, urgent: None }))?;
//! let letter = Letter::new()
//!     .about("水表采购报价单", "无文号", "各型号单价", "2023-11-01".parse()?, "某公司")
//!     .asking("是否同意公开");
//! let content = Content::Letter { with, consulted, mode, letter };
//! let notice = Notice::new(Head::new("区水务局", "某公司", today), content, &place, calendar)?;
//! for (day, event) in notice.events() {
//!     case.record(day, event)?;
//! }
//! case.record("2024-03-08".parse()?, Event::Consulted(Step::Received { with }))?;
//! let answer = Answer::Objects(Dispute::WhetherToDisclose);
//! case.record("2024-03-20".parse()?, Event::Consulted(Step::Answered { with, answer, form: Form::Written }))?;
//! # assert_eq!(case, story.on("2024-03-20".parse()?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # 4. The clock, and its proof
//! The days from the one after the letter to the answer are not counted (art. 33 para. 3): ten working days, so the
//! answer is due on 16 April and not on 1 April. The case is asked, and not its track of the application, which does not
//! know what persons found. A deadline is its own proof;
//! [`verify`](crate::deadline::Deadline::verify) walks the raw notices and accepts or rejects it, now or in ten years.
//!
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::case::Case;
//! use gongkai::deadline::{Due, Status};
//! use gongkai::norm::Reading;
//! use gongkai::workflow::application::Standing;
//! # use gongkai::regime::Jurisdiction;
//! # let story = Case::replay(serde_json::from_str(&std::fs::read_to_string("src/guide/tutorial.json")?)?)?;
//! # let row = serde_json::to_string(&story.on("2024-03-20".parse()?).journal())?;
//! # let (place, today, calendar) = (Jurisdiction::of_place("taierzhuang")?, "2024-03-21".parse()?, Calendar::national());
//!
//! let case = Case::replay(serde_json::from_str(&row)?)?;
//! let clock = case.clock(&place, calendar, today, 3)?; // three working days left are soon
//! assert_eq!(clock.standing, Standing::Runs(Status::Running(Some(17))));
//! assert_eq!(clock.turned_on, [Reading::ExcludedStart]); // from the day after the letter: a convention
//! let deadlines = case.deadlines(&place, calendar, today)?;
//! let [deadline] = &deadlines[..] else { return Err("one day, nothing open".into()) };
//! assert_eq!(deadline.due(), Due::On("2024-04-16".parse()?));
//! assert_eq!(deadline.verify(calendar.notices()), Ok(()));
//! let proof = serde_json::to_string(deadline)?; // to the archive, beside the journal
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # 5. Decide
//! What is known is asked of the case. Before the office has spoken, the answer is open, and the questions are exact.
//! It finds the objection reasonable and no grave public interest, and says that nothing else applies, of the document
//! and of the application: so it is refused, on art. 15.
//!
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::case::{Case, Found, Of};
//! use gongkai::fact::{Fact, Finding};
//! use gongkai::norm::ReplyKind;
//! # use gongkai::regime::Jurisdiction;
//! # let story = Case::replay(serde_json::from_str(&std::fs::read_to_string("src/guide/tutorial.json")?)?)?;
//! # let row = serde_json::to_string(&story.on("2024-03-20".parse()?).journal())?;
//! # let (place, today, calendar) = (Jurisdiction::of_place("taierzhuang")?, "2024-03-21".parse()?, Calendar::national());
//!
//! let mut case = Case::replay(serde_json::from_str(&row)?)?;
//! let regime = place.for_file(case.application().state().arrived_on().ok_or("an application")?, today)?;
//! assert!(case.facts_on(&place, calendar, today)?.kind_of_reply(&regime)?.settled().is_none());
//!
//! for (fact, finding) in [(Fact::REASONABLE_OBJECTION, Finding::Yes), (Fact::GRAVE_PUBLIC_INTEREST, Finding::No)] {
//!     case.record(today, Found::Fact { of: Of::Document, fact, finding })?;
//! }
//! for of in [Of::Document, Of::Application] {
//!     case.record(today, Found::Reviewed { of, group: None, by: "信息公开办".to_owned() })?;
//! }
//! let known = case.facts_on(&place, calendar, today)?;
//! assert_eq!(known.kind_of_reply(&regime)?.settled().map(|kind| *kind), Some(ReplyKind::Refused));
//! let parts = known.joined(&regime)?;
//! let grounds: Vec<String> = parts.parts()[0].grounds().map(|ground| ground.by().stable()).collect();
//! assert_eq!(grounds, ["national.2019/15/-/-", "national.2019/32/-/-"]);
//! # assert_eq!(case, story.on(today));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # 6. The reply
//! The notice refuses to be made without reasons, or on the ground of a text that can bear none. The clause on remedies
//! follows from the law of the day: in 2024 a refusal goes to reconsideration first. What supplies information goes
//! through [`Case::reply`](crate::case::Case::reply) instead of `record`; [`application`](super::application) shows it.
//!
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::case::Case;
//! use gongkai::citation::Language;
//! use gongkai::norm::{AnswerContent, ReplyKind};
//! use gongkai::notice::{Answer, Bodies, Content, Head, Notice};
//! use gongkai::workflow::application::{Event, Paper, Reply};
//! # use gongkai::regime::Jurisdiction;
//! # let story = Case::replay(serde_json::from_str(&std::fs::read_to_string("src/guide/tutorial.json")?)?)?;
//! # let row = serde_json::to_string(&story.on("2024-03-21".parse()?).journal())?;
//! # let (place, today, calendar) = (Jurisdiction::of_place("taierzhuang")?, "2024-04-10".parse()?, Calendar::national());
//!
//! let mut case = Case::replay(serde_json::from_str(&row)?)?;
//! let received = case.application().state().arrived_on().ok_or("an application")?;
//! let reply = Reply::new(ReplyKind::Refused).on_ground("national.2019/15/-/-".parse()?);
//! let answer = Answer::of(reply).saying(AnswerContent::Reasons, "单价属于商业秘密，供应商书面不同意公开，理由合理");
//! let review = Some(Bodies::new("台儿庄区人民政府", "有管辖权的人民法院"));
//! let content = Content::Reply { request: "水表采购报价单".to_owned(), received, answer, review };
//! let notice = Notice::new(Head::new("区水务局", "张三", today), content, &place, calendar)?;
//! assert!(notice.remedy_clause(Language::Zh).is_some_and(|clause| clause.contains("先向台儿庄区人民政府申请行政复议")));
//! for (day, event) in notice.events() {
//!     case.record(day, event)?;
//! }
//! case.record("2024-04-11".parse()?, Event::Served { what: Paper::Reply })?;
//! # assert_eq!(case, story);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # 7. Audit, and watch what comes next
//! Lawful means that nothing was found *and* nothing was left unjudged. The nightly job asks every open matter what
//! comes next: here only the applicant can still act. Whatever is learnt later, a slip of service or an objection, is
//! recorded at its day with [`record_late`](crate::case::Case::record_late), and the answers follow.
//!
//! ```
//! use gongkai::audit::audit;
//! use gongkai::calendar::Calendar;
//! use gongkai::case::Case;
//! use gongkai::deadline::Due;
//! use gongkai::workflow::application::Actor;
//! # use gongkai::regime::Jurisdiction;
//! # let row = std::fs::read_to_string("src/guide/tutorial.json")?;
//! # let (place, today, calendar) = (Jurisdiction::of_place("taierzhuang")?, "2024-04-30".parse()?, Calendar::national());
//!
//! let case = Case::replay(serde_json::from_str(&row)?)?;
//! assert!(audit(&case, &place, calendar, today)?.is_lawful());
//! let next = case.next(&place, calendar, today)?;
//! assert!(next.iter().all(|step| !step.must && step.who == Some(Actor::Applicant)));
//! assert_eq!(next[0].until, Some(Due::On("2024-06-11".parse()?))); // 60 days, and the last is no working day
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is stored
//! This, and nothing else. Fields and codes that the library does not know are refused when it is read; the format is
//! named in the header.
//!
//! ```json
#![doc = include_str!("tutorial.json")]
//! ```
