//! The response to public opinion (政务舆情回应): collected, judged, reported upward, handled, answered.
//!
//! The API is [`public_opinion_response`](crate::workflow::public_opinion_response), where the stages are drawn; the
//! file is [`Responses`](crate::workflow::public_opinion_response::Responses). The Regulation knows no such procedure;
//! its duties to release and to clarify stand beside ([`clarification`](crate::duty::clarification)).
//!
//! # Who acts
//! The unit or department that the text makes first responsible ([`first_responder`](crate::agency::first_responder));
//! a leader who approves the handling; the spokesperson, who is told; other agencies, which confirm what involves them.
//!
//! # What starts and ends it
//! Opinion that is collected starts it, with the time of the *event*; an answer to the public ends it, and more may
//! follow.
//!
//! # Provisions
//! | text | where | what |
//! |---|---|---|
//! | the nation | 6 para. 2, 20 item 12 | no procedure; clarify false information; release on emergencies |
//! | yantian | 24 | collect, judge, handle, respond; continuously, with facts, measures and results; a mechanism is a duty (18) |
//! | yanliang | 27 | collect, judge, respond; the relevant department, the unit involved; no number; an interaction platform is a duty (28) |
//! | lieshan, taierzhuang | | nothing |
//! | the Yunnan bureau | public opinion 1 to 5 | five steps; approval before major sensitive opinion is handled; confirmation; major opinion reported within one hour of the event |
//!
//! # Refused and recorded
//! Refused: anything before opinion is on file, a report before the event, a confirmation by an agency that is not
//! involved. Recorded: a report after its hour or without a time, handling without approval, an answer by somebody else
//! or unconfirmed.
//!
//! # The verbs
//! [`Verb`](crate::workflow::public_opinion_response::Verb): collect, judge, report, tell the spokesperson, approve the
//! handling, handle, note an agency involved, confirm, respond.
//!
//! # An example
//! ```
//! use gongkai::audit::{BreachCode, audit};
//! use gongkai::calendar::Calendar;
//! use gongkai::case::Case;
//! use gongkai::norm::OpinionAbout;
//! use gongkai::regime::Jurisdiction;
//! use gongkai::workflow::journal::Header;
//! use gongkai::workflow::public_opinion_response::{Event, ReportTime};
//!
//! let place = Jurisdiction::of_place("yunnan_bureau")?.issued_on("2020-06-01".parse()?)?;
//! let day = "2024-10-02".parse()?;
//! let mut case = Case::new(Header::of(&place));
//! let (happened, unit) = ("2024-10-02T22:40:00".parse()?, Some("planning".parse()?));
//! case.record(day, Event::Collected { happened, about: OpinionAbout::Unit, unit })?;
//! case.record(day, Event::Judged { major: Some(true), sensitive: Some(false) })?;
//! case.record(day, Event::SpokespersonTold)?;
//! case.record(day, Event::Reported { at: Some("23:50:00".parse()?) })?;
//! case.record("2024-10-03".parse()?, Event::Responded { by: "planning".parse()?, with_results: false })?;
//!
//! // The hour runs by the clock from the event, by night and on a day off.
//! let judged = case.public_opinion().state().judgement(&place, "2024-10-03T09:00:00".parse()?)?;
//! assert_eq!(judged.report.map(|report| report.time), Some(ReportTime::Late));
//! let found = audit(&case, &place, Calendar::national(), "2024-10-04".parse()?)?;
//! gongkai::assert_breaches!(found, [BreachCode::OpinionReportLate]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What the audit finds
//! [`opinion_report_late`](crate::audit::BreachCode::OpinionReportLate),
//! [`opinion_report_missing`](crate::audit::BreachCode::OpinionReportMissing),
//! [`opinion_handled_unapproved`](crate::audit::BreachCode::OpinionHandledUnapproved),
//! [`opinion_unconfirmed`](crate::audit::BreachCode::OpinionUnconfirmed),
//! [`spokesperson_not_told`](crate::audit::BreachCode::SpokespersonNotTold),
//! [`opinion_results_untold`](crate::audit::BreachCode::OpinionResultsUntold),
//! [`opinion_unanswered`](crate::audit::BreachCode::OpinionUnanswered),
//! [`opinion_answered_by_another`](crate::audit::BreachCode::OpinionAnsweredByAnother); all of them inside the place. That the
//! spokesperson is told, the public answered and the results released has no day: while it stands it is left, and is never late.
//! Alone it is judged by [`audit::public_opinion`](crate::audit::public_opinion()).
//!
//! # What stays open
//! What is major (重大) or sensitive (敏感): a person says so, and until then the hour runs and holds only if it is. A
//! report of the last day without a time. Which unit is concerned, where nobody said so. How soon 第一时间 is. The public response has no hour in any text, and none is
//! put in.
