//! What the library does not decide.
//!
//! It states the law as of the day on the front page, as far as its texts were read, and says where it stops. It is no
//! legal advice; the Chinese texts govern.
//!
//! # What a person decides
//! The library asks, and never fills in:
//! - *open standards*: whether the public interest is gravely affected (重大影响), an objection has reasonable grounds
//!   (合理理由), a number is plainly excessive (明显超过合理范围), a reason is good (正当理由), a time to correct or a delay
//!   reasonable, a form too costly; whether something is major (重大), urgent (紧急) or sensitive (敏感), a normative
//!   document, closely tied to people's interests;
//! - *findings with a decider of their own*: whether something is a state secret, which a body with power determines;
//!   whether disclosure may endanger security or stability; whether it harms a third party; whether parts can be
//!   severed;
//! - *choices*: where the law says 可以, what the agency chose;
//! - *what the host alone knows*: whether a text of the place reaches a body, which agency took over which function,
//!   who is the head of the disclosure office, which body reconsiders and which court has jurisdiction.
//!
//! It does not read documents, and does not find out whether what is recorded is true. Of remedies it knows the way and
//! the time, and not how they end. What was moved to a state archive, public enterprises under the rules of their
//! ministries (art. 55), and party bodies without the name plate of an agency are outside. A remedy is kept with the
//! application that it is about; of a suit over something published without one the tally knows nothing, and the agency adds
//! it to table 4.
//!
//! # Where the law is silent
//! There is a [`Reading`](crate::norm::Reading) for each question that the texts leave open between named answers. Ten
//! have no default: what turns on one stays undetermined, a clock gives two days, an audit calls it contested. Which text
//! governs a pending file has to be chosen for most questions in Rust; on the wire both texts answer, side by side.
//!
//! ```
//! use gongkai::norm::Reading;
//!
//! let open = Reading::ALL.into_iter().filter(|reading| reading.default_choice().is_none());
//! let open: Vec<&str> = open.map(Reading::code).collect();
//! assert_eq!(open, [
//!     "pending_file",        // which text governs a file that was pending on 15 May 2019
//!     "late_correction",     // whether the time restarts where the correction notice was late, or not the first
//!     "late_extension",      // whether an extension counts that was told after the first period
//!     "reply_in_time",       // whether the reply has to be made, posted or served in time
//!     "undisclosed_replies", // which replies of 2024-01-01 to 2025-05-31 had to be reconsidered first
//!     "partial_refusal",     // whether reconsideration comes first where a part is refused
//!     "registry_reply",      // … or where one is sent to a registry (art. 36 item 7)
//!     "silence_route",       // … or on silence
//!     "inspection_count",    // whether Yanliang's two inspections are meant in total or of each kind
//!     "channel_receipt",     // whether the agency fixed when what comes by another published channel is received
//! ]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Other silences have no names to choose from, and are `None`, `Open` or `Undetermined`: the upper limit of a delay
//! under art. 35; a time to correct one's own record (art. 41); the day of a township's annual report (art. 49); the
//! interval of re-assessment (art. 18); the number of days in 及时 and 定期; a window for consultation under art. 11; who
//! answers for an agency that is gone, where no local text says; what a leader's refusal leads to, where the text does
//! not say; a dispute that no text sends anywhere.
//!
//! # Conventions
//! Chosen by this library because something has to be, and marked where they matter. Those with another choice are
//! readings with a default:
//!
//! ```
//! use gongkai::norm::{Choice, Reading};
//!
//! let chosen: Vec<&str> = Reading::ALL.into_iter().filter_map(Reading::default_choice).map(Choice::code).collect();
//! assert_eq!(chosen, [
//!     "p2_only",                // the override of art. 16 para. 2 reaches para. 2 only
//!     "corresponding_day",      // a term of years ends on the corresponding day
//!     "paragraph_before",       // “the above information” of Yantian 4(5) is that of the paragraph before
//!     "either_opinion",         // silence in Taierzhuang agrees with either opinion; it founds no withholding
//!     "day_after_dispatch",     // time that is not counted begins on the day after the letter
//!     "every_official_document", // the consent of Yanliang 33 is asked for every official document
//!     "both_confirm",           // an application through the internet is received when both confirm
//!     "day_signed",             // mail addressed past the office is received when signed for
//!     "one_extension_total_20", // one extension, of at most 20 working days
//!     "co_makers_excluded",     // the time in which co-makers are consulted is not counted
//!     "anew_after_payment",     // the time runs anew from the day after payment of a fee
//!     "day_included",           // “before 31 January” includes the day
//!     "no_roll_forward",        // and the day does not move where it is a day off
//! ]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The others have no choice, and condemn nobody:
//! - *counting*: the Civil Code's rules of time, applied by analogy, also to what ran before it, for which no provision is named: the first day is not counted, the last is; a last
//!   day in calendar days, months or years that is a rest day, weekends included, moves where that is asked
//!   ([`Roll`](crate::deadline::Roll)), as every procedure here does;
//! - *certain horizon*: no notice changes a day before 29 December of the year before;
//! - *order of gates*: the order in which the kinds of reply are tried; order alone breaks nothing;
//! - *law of the remedy*: that of the day of the act; the time over silence counts from the earliest day on which there
//!   can have been one;
//! - *count of an extension*: it is judged in the count in which it was complete; after an order to answer only the
//!   order's time runs;
//! - *bare disagreement*: an opinion against disclosure without basis and reasons moves nothing, also where a text is
//!   silent;
//! - *in step*: document and interpretation share a day;
//! - *the hour*: from the event, by the clock, its last minute in time;
//! - *grain of a day*: two acts of one day are in order.
//!
//! # What was not verified
//! - Of the 2007 text: arts. 4, 7, 8, 11, 12, 15 to 17, 19, 22, 28 to 32 and 35 to 37, and part of 20. A rule on one is
//!   contested and supplies no refusal.
//! - Guidance of that time (国办发〔2008〕36号, 国办发〔2010〕5号): a refusal on it is contested, with the source, and no breach.
//! - Of the Fee Measures: that the time runs anew after payment, what a fee notice leaves to be complained of, and that
//!   pages of several applications are not added up. The 20 working days to pay come through a province's restatement.
//! - Of 法释〔2025〕8号 the articles after the 4th and most of the 3rd, of 国办函〔2021〕132号 most after the 4th, of
//!   国办公开办函〔2015〕207号 the second part: nothing is built on them. The times to sue before 2015-05-01, and those of
//!   法释〔2000〕8号, are contested; the time to apply for reconsideration before 2024-01-01 was not seen, and none is told.
//! - The Secrets Law of 1988: before 2010-10-01, who beside the national and the provincial administrations had power over
//!   a doubt about secrecy is open.
//! - Texts that the five documents name and that were not seen: a reference to one is a conflict of its own
//!   ([`UnverifiedReference`](crate::regime::Difference::UnverifiedReference)).
//! - Of some notices of the calendar the number or the day of issue ([`Evidence`](crate::calendar::Evidence)).
//!
//! ```
//! use gongkai::law::index;
//!
//! let unverified: Vec<u16> = index::about("not verified").filter_map(|entry| entry.at().article_number()).collect();
//! let named = [4, 7, 8, 11, 12, 15, 16, 17, 19, 22, 28, 29, 30, 31, 32, 35, 36, 37];
//! assert!(named.iter().all(|article| unverified.contains(article)));
//! assert!(index::about("not verified").all(|entry| entry.at().source().as_str() == "national.2007"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is not there
//! *Years*: before the first Regulation (2008-05-01) there is no regime; before 2004 and past the certain horizon there
//! is no calendar, and no answer that needs one: see [`next_year`](super::next_year). *Places*: five are built in, as
//! they were written, three of them without a date of their own; none is known to stand for another, and no province's
//! or city's text above them is modelled. Any other is [loaded](super::locality). *Force*: whether a built-in text was
//! ever issued, or has been replaced since, the host knows.
