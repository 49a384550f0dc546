//! A locality of one's own: its rules as JSON, in the same type as the five that are built in.
//!
//! A place is one value, [`LocalRules`](crate::norm::LocalRules); there is no trait to implement and nothing to
//! register. The file below, `examples/sixth_place/hekou.json`, is an invented district. To start from a text that is
//! close, write out a built-in one with `cargo run --example sixth_place -- --of lieshan`.
//!
//! # How a file is made
//! 1. Give the place a code of its own, its name, and what its text says of its time in force.
//! 2. Go through the text article by article. Whatever it says goes into the list of its kind, with `by`, its
//!    provision: `place/article/paragraph/item`, and `/part` where one article holds several norms. What the text is
//!    silent on is left out: an empty list means silence.
//! 3. What only this text asks a person to find (重大, 紧急) is one of its `findings`; it may open gates and duties.
//! 4. Give it a `mark`, a version. It goes into the header of every journal that is kept under it
//!    ([`Header::of`](crate::workflow::journal::Header::of)), and a matter whose header names a mark is audited under rules
//!    of that mark only. Of a header without one nothing is asked, and the other questions are answered under the rules that
//!    are given.
//! 5. Load it.
//!
//! ```
//! use gongkai::norm::{LocalRules, Period, Purpose};
//! use gongkai::regime::Jurisdiction;
//!
//! let rules: LocalRules = serde_json::from_str(&std::fs::read_to_string("examples/sixth_place/hekou.json")?)?;
//! let place = Jurisdiction::with_rules(rules)?;
//! let regime = place.on("2024-03-04".parse()?)?;
//! // Ten working days to publish, where the nation gives twenty: inside the place that binds.
//! let publication = regime.period(Purpose::Publication);
//! assert_eq!(publication.effective().map(|period| *period), Some(Period::working_days(10)));
//! assert_eq!(publication.effective().map(|period| period.by().stable()), Some("hekou/9/-/-".to_owned()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What has no effect, and is shown
//! A local text ranks below the Regulation. A ground of its own, a longer time and a demand on the applicant are in the
//! text and stay in the file, since one cannot warn about what one cannot load; but nothing is refused, prolonged or
//! held up by them, and [`conflicts`](crate::regime::Regime::conflicts) names each with what it stands against and what
//! prevails.
//!
//! ```
//! use gongkai::decision::{Outcome, Part, decide};
//! use gongkai::fact::{Facts, Finding};
//! use gongkai::norm::{LocalRules, Mode, Period, Purpose};
//! use gongkai::regime::{Difference, Jurisdiction};
//! # let rules: LocalRules = serde_json::from_str(&std::fs::read_to_string("examples/sixth_place/hekou.json")?)?;
//! # let place = Jurisdiction::with_rules(rules)?;
//!
//! let day = "2024-03-04".parse()?;
//! let regime = place.on(day)?;
//! // A ground: records of river patrol are withheld, says the text. They are disclosed.
//! let patrol = place.rules().and_then(|rules| rules.finding("river_patrol")).ok_or("a finding")?;
//! let facts = Facts::government_information().with(patrol, Finding::Yes)?.reviewed_throughout("审查机构", day)?;
//! let part = Part::new(Mode::OnRequest, facts);
//! let decision = decide(&regime, &part);
//! assert!(decision.effective().is(Outcome::MustDisclose));
//! let without_effect: Vec<String> = decision.unanchored().map(|ground| ground.ground().by().stable()).collect();
//! assert_eq!(without_effect, ["hekou/7/-/-"]);
//! // A longer time: thirty working days to answer. Twenty apply.
//! let reply = regime.period(Purpose::Reply);
//! assert!(reply.longer_without_effect && reply.effective().map(|period| *period) == Some(Period::working_days(20)));
//! // All three, and the form that an application has to have, are conflicts.
//! for difference in [Difference::ExtraGround, Difference::LongerPeriod, Difference::BurdenOnApplicant] {
//!     assert!(regime.conflicts().iter().any(|conflict| conflict.difference == difference), "{difference:?}");
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is refused
//! What no local text may say, and what cannot be meant ([`LocalRulesError`](crate::norm::LocalRulesError)): a field or
//! a code that does not exist; a place that is built in; a row that cites a law or the Regulation as its own; two rows
//! that cannot be told apart; a day of receipt later than the nation's; an effect of silence that only the nation may
//! give; a duty of the public; a time that never comes; a draft for a term of no years.
//!
//! ```
//! use gongkai::norm::LocalRules;
//!
//! let hekou: serde_json::Value = serde_json::from_str(&std::fs::read_to_string("examples/sixth_place/hekou.json")?)?;
//! let refused = |pointer: &str, value: serde_json::Value| {
//!     let mut changed = hekou.clone();
//!     *changed.pointer_mut(pointer).unwrap() = value;
//!     serde_json::from_value::<LocalRules>(changed).unwrap_err().to_string()
//! };
//! assert!(refused("/place", "lieshan".into()).contains("expected a code of its own"));
//! assert!(refused("/duties/0/by", "national.2019/26/-/-".into()).contains("a provision of the local text itself"));
//! assert!(refused("/duties/0/bearer", "public".into()).contains("expected a body that the text can bind"));
//! assert!(refused("/periods/1/purpose", "publication".into()).contains("sets one purpose twice"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Drafts and dates
//! | the text says | `force` | effect |
//! |---|---|---|
//! | from a day | `{"force": "dated", "from": "2022-01-01"}` | in force from that day |
//! | nothing, or “from issue” | `{"force": "undated"}` | undetermined, with the nation's answer beside, until the host gives the day of issue |
//! | only by when it was there | `{"force": "no_later_than", "bound": "2021-08-04"}` | in force from that day, flagged; before it undetermined |
//! | a draft, for a term of years | `{"force": "draft", "term_years": 3}` | absent, until the host gives a day of issue; then for its term |
//!
//! The day that a host gives is an assumption: it goes into the header, and every answer that rests on it says so.
//!
//! ```
//! use gongkai::citation::Code;
//! use gongkai::norm::LocalRules;
//! use gongkai::regime::{Jurisdiction, Local};
//! use gongkai::workflow::journal::Header;
//!
//! let mut file: serde_json::Value = serde_json::from_str(&std::fs::read_to_string("examples/sixth_place/hekou.json")?)?;
//! file["force"] = serde_json::json!({"force": "draft", "term_years": 3});
//! let rules: LocalRules = serde_json::from_value(file)?;
//! let (draft, day) = (Jurisdiction::with_rules(rules.clone())?, "2024-03-04".parse()?);
//! assert!(matches!(draft.on(day)?.local(), Local::Absent { .. }));
//! let issued = draft.issued_on("2022-01-10".parse()?)?;
//! assert!(matches!(issued.on(day)?.local(), Local::InForce { assumed: true, .. }));
//! assert!(matches!(issued.on("2025-01-11".parse()?)?.local(), Local::Absent { .. })); // three years are over
//!
//! // A stored journal knows the place, the day and the mark; the host brings the rules.
//! let header = Header::of(&issued);
//! assert_eq!(header.rules(), Some(Code::literal("hekou.2022.1")));
//! assert_eq!(header.jurisdiction_with(rules)?, issued);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Two versions of one text are two values with two marks: keep the old one for the matters that were recorded under
//! it.
