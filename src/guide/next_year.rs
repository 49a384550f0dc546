//! Next year's holiday notice: loaded as data, without a new release of the crate.
//!
//! # Until it is there
//! A year is not closed by its own notice, because the next one may change days in late December; at 5 of the 22 turns
//! on record it did, never before the 29th. So with the notices up to a year its days are certain up to 28 December,
//! the *certain horizon*: an observed pattern and no law, which an answer that rests on it says. Past it no day is
//! guessed. A period that runs over has [`Bounds`](crate::calendar::Bounds), of another type than a date: the earliest
//! day is sound, because it takes every unpublished day for a working day; the latest rests on the record since 2004
//! and says so.
//!
//! ```
//! use gongkai::calendar::{Awaited, Calendar};
//! use gongkai::deadline::{Due, Roll};
//! use gongkai::norm::Period;
//!
//! let calendar = Calendar::national();
//! assert_eq!(calendar.horizon(), "2026-12-28".parse()?);
//! assert_eq!(calendar.awaited(), Awaited::Unpublished { year: 2027 });
//! assert!(calendar.is_working("2027-01-04".parse()?).is_err()); // a Monday, and yet unknown
//!
//! let received = "2026-12-14".parse()?;
//! let due = Due::of(calendar, received, Period::working_days(20), Roll::Stay)?;
//! let Due::Between(bounds) = due else { return Err("not known yet".into()) };
//! assert_eq!(bounds.earliest(), "2027-01-07".parse()?);
//! assert_eq!(bounds.past().counted(), 10); // ten of the twenty lie before the horizon
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # When it comes out
//! The notice is one JSON value, such as a row of the host's table: a block for each festival, with the statutory days,
//! the weekdays off in exchange, and the weekend days that are worked. `make_up` may name the weekday as the notice
//! prints it, which is then checked. The schedule below is invented, for the example. The host joins it to the built-in
//! notices once, at its start, and hands the calendar to every call.
//!
//! ```
//! use gongkai::calendar::{Calendar, Notice};
//! use gongkai::deadline::{Due, Roll};
//! use gongkai::norm::Period;
//!
//! let notice: Notice = serde_json::from_str(r#"{
//!   "code": "cn.2027", "scope": "annual", "year": 2027, "number": "国办发明电〔2026〕×号", "issued": {"on": "2026-11-10"},
//!   "blocks": [
//!     {"festival": "new_year", "statutory": ["2027-01-01"]},
//!     {"festival": "spring_festival", "statutory": ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"],
//!      "exchanged": ["2027-02-09", "2027-02-10", "2027-02-11"], "make_up": ["2027-02-20 星期六"]},
//!     {"festival": "qingming", "statutory": ["2027-04-05"]},
//!     {"festival": "labour_day", "statutory": ["2027-05-01", "2027-05-02"], "exchanged": ["2027-05-03", "2027-05-04"]},
//!     {"festival": "dragon_boat", "statutory": ["2027-06-09"]},
//!     {"festival": "mid_autumn", "statutory": ["2027-09-15"]},
//!     {"festival": "national_day", "statutory": ["2027-10-01", "2027-10-02", "2027-10-03"],
//!      "exchanged": ["2027-10-04", "2027-10-05"]}
//!   ]
//! }"#)?;
//! let calendar = Calendar::national().with([notice])?;
//! assert_eq!(calendar.horizon(), "2027-12-28".parse()?);
//! let due = Due::of(&calendar, "2026-12-14".parse()?, Period::working_days(20), Roll::Stay)?;
//! assert_eq!(due, Due::On("2027-01-12".parse()?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is refused
//! A notice is checked when it is read, and again when it is joined to the others; every refusal names the notice and
//! the day ([`NoticeError`](crate::calendar::NoticeError), [`LoadError`](crate::calendar::LoadError)): a weekday that
//! is wrong, a day that is listed twice or belongs to another year, a yearly schedule without one of the festivals, or
//! without a day that the Public Holidays Measures fix by date (1 January, 1 May, 1 to 3 October), or
//! whose days in exchange do not balance, a make-up day that is an ordinary working day anyway, a year left out between
//! two others, a year that is set already.
//!
//! ```
//! use gongkai::calendar::Notice;
//!
//! let wrong = r#"{"code": "cn.2027.a", "scope": "additional", "year": 2027, "issued": {"on": "2027-03-01"},
//!                 "blocks": [{"festival": {"other": {"zh": "台风", "en": "Typhoon"}}, "added": ["2027-03-02 星期一"]}]}"#;
//! let refused = serde_json::from_str::<Notice>(wrong).unwrap_err();
//! assert!(refused.to_string().starts_with("listed day `2027-03-02` is given as Mon"), "{refused}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Amendments, regions, one's own authority
//! A notice of [`Scope`](crate::calendar::Scope) `amending` replaces the parts of the festivals that it names, as in
//! 2020 when the Spring Festival was prolonged; one that is `additional` comes on top. A
//! [`Level`](crate::calendar::Level) of `region` or `authority` prevails over the nation's, for hosts there. All are
//! loaded in the same way and in any order.
//!
//! # Known then, known now
//! A calendar can be seen [as known on a day](crate::calendar::Calendar::as_known_on). So an answer that was right then
//! stays right as known then, though a later notice moves the day; an audit gives both days. A deadline keeps the day
//! whose knowledge it rests on, and is verified against all notices that the host has now: the later ones are left out
//! again.
//!
//! ```
//! use gongkai::calendar::Calendar;
//! use gongkai::citation::Text;
//! use gongkai::deadline::{Deadline, Due, Roll, Trigger};
//! use gongkai::norm::Purpose;
//! use gongkai::regime::Jurisdiction;
//!
//! let (nation, now) = (Jurisdiction::national(), Calendar::national());
//! let day = "2020-01-20".parse()?;
//! let reply = nation.on(day)?.period(Purpose::Reply).statutory.ok_or("a period")?;
//! let received = || Trigger::new(Text::literal("收到申请", "received"), day);
//!
//! let then = now.as_known_on(day)?; // six days before the break was prolonged
//! let as_known = Deadline::of(&then, received(), reply, Roll::Stay)?;
//! assert_eq!(as_known.due(), Due::On("2020-02-21".parse()?));
//! assert_eq!(Deadline::of(now, received(), reply, Roll::Stay)?.due(), Due::On("2020-02-25".parse()?));
//! assert_eq!(as_known.verify(now.notices()), Ok(()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Where the day of issue of a notice was not seen and matters, what was known is
//! [`Undetermined`](crate::calendar::Awaited::Undetermined), and not assumed.
