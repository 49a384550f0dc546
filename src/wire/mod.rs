//! The JSON boundary: one function for hosts in other languages, and for systems that cannot link native code.
//!
//! [`evaluate`] takes one request as bytes and gives one answer as bytes. It never fails and never panics: what is wrong with a request is an
//! answer too. The same request gives the same bytes.
//!
//! ```
//! use gongkai::wire::evaluate;
//! let asked = br#"{"format":"gongkai.wire.1","op":"deadline","id":7,"payload":{"from":"2024-03-04","purpose":"reply"}}"#;
//! let answered = br#"{"format":"gongkai.wire.1","op":"deadline","id":7,"ok":{"statutory":{"due":{"on":"2024-04-01"},"period":{"length":20,"unit":"working_days"},"by":"national.2019/33/2/-"},"internal":null,"effective":{"on":"2024-04-01"},"longer_without_effect":false}}"#;
//! assert_eq!(String::from_utf8(evaluate(asked)), String::from_utf8(answered.to_vec()));
//! ```
//!
//! # The envelope
//! | field | request | answer |
//! |---|---|---|
//! | `format` | `gongkai.wire.1`; required | the same |
//! | `op` | the question, one of [`Op::ALL`]; required | the same, or `null` where no known one could be read |
//! | `id` | a string or a number of up to 64 bytes (the quotes and escapes of a string are not counted); optional | the same, byte for byte |
//! | `payload` | an object, per op; required | – |
//! | `ok` | – | the answer, where there is one |
//! | `error` | – | otherwise: `code`, `message` (`zh` and `en`) and `path` |
//!
//! `path` points into the request, such as `$.payload.part.facts.findings.trade_secret`. An `error` says that the question was not
//! understood or makes no sense. An answer that is not known is no error: it is an `ok` that says what is open and what to ask.
//!
//! # Rules for every op
//! Unknown fields, unknown codes and fields given twice are refused, and so is a list in place of an object. A field that is `null` is read as
//! left out: where it may be left out, nothing is said; where it may not, it is missing. A code that is `null`, and a finding, a choice or
//! another entry under a key of the host's, is refused. The order of fields may decide which of two errors is named, and no answer. What an error
//! echoes of the request is cut at a hundred characters. Days are `YYYY-MM-DD`, from `0001-01-01` to `9999-12-31`; moments are
//! `YYYY-MM-DDTHH:MM:SS` and times of day `HH:MM:SS`, by the clock of the place, without a zone or a leap second; up to nine digits of a fraction
//! may follow (`HH:MM:SS.250`), as a host's own clock gives them. A list that may be left out names none where it is empty, as if it were left out; `groups` of `reviewed`, which would then speak of all of them, is refused.
//! Provisions are stable strings such as `national.2019/33/2/-`; the op `provisions` gives their words. An answer may gain fields within a format; it never loses or renames one.
//! A request has at most [`MOST_BYTES`] bytes, and its `payload` is nested at most [`DEEPEST`] deep.
//!
//! Every field of an answer is of one type, or `null`; one that is left out is open or empty. What is a code, and with some codes has more, is an
//! object: its `code`, and beside it `of` (another code) or a field of its own, such as `{"code": "send_letter", "of": "finance"}`. What holds
//! something else of each kind has the kind as its only key, such as `{"on": "2024-04-01"}`. In a request a code alone is a string. Of a shape
//! given elsewhere are the events of a journal, the cells of a report, and the rows of rules in `provisions`.
//!
//! Days asked about are `on`, provisions `by`; until when something is to be done is `due` or `until`, as `{"on": DAY}` or, past the certain
//! horizon, `{"between": ...}`; who acts is `who`, what is done `act`.
//!
//! Two objects recur:
//! - `place`: `{"code": "yantian", "issued": "2021-06-01", "readings": {...}, "rules": {...}}`, each optional. Without `code`, or with `national`, the
//!   nation alone is asked. `rules` is a locality of the host's own and stands in place of `code`.
//! - `calendar`: `{"notices": [...], "known_on": "2024-01-05"}`, each optional. Notices are added to those built in; with `known_on` only what
//!   was known on that day counts.
//!
//! # The ops
#![doc = include_str!("ops.md")]

mod calendar;
mod compare;
mod deadline;
mod decide;
mod disagreement;
mod duties;
mod either;
mod envelope;
mod facts;
mod fault;
mod fee;
mod filed;
mod first_responder;
mod info;
mod journal;
mod matter;
mod notice;
mod objects;
mod op;
mod place;
mod provisions;
mod reach;
mod read;
mod register;
mod reply;
mod report;
mod responsible;
mod vocabulary;
mod working_days;

pub use op::Op;

/// The format of requests and answers.
pub const FORMAT: &str = "gongkai.wire.1";

/// The most bytes of a request: 16 MiB.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;

/// How deep the `payload` of a request may be nested, objects and lists together, itself counted.
pub const DEEPEST: usize = 100;

/// Answers one request. The answer is always one line of JSON, in the envelope that the [module](self) describes.
///
/// ```
/// let answer = gongkai::wire::evaluate(b"[]");
/// assert!(String::from_utf8_lossy(&answer).contains(r#""error":{"code":"wrong_type""#));
/// ```
#[must_use]
pub fn evaluate(request: &[u8]) -> Vec<u8> {
    envelope::answer(request)
}
