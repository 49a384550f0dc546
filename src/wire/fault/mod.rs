//! What is wrong with a request: a code, words in both languages, and where.

mod domain;
pub(super) mod echo;
mod local_rules;
mod matter;
mod misfit;
mod notices;
mod out_of_order;
mod refused;
mod value;

pub(super) use refused::by_journal;
use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use super::Op;

/// Why a question was not answered.
#[derive(Debug)]
pub(super) struct Fault {
    code: &'static str,
    zh: String,
    en: String,
    path: Cow<'static, str>,
    /// The day that it is about, where that may be the day of an entry of a journal.
    day: Option<NaiveDate>,
}

#[derive(Serialize)]
struct Written<'f> {
    code: &'f str,
    message: Message<'f>,
    path: &'f str,
}

#[derive(Serialize)]
struct Message<'f> {
    zh: &'f str,
    en: &'f str,
}

impl Fault {
    pub(super) fn new(code: &'static str, zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self { code, zh: zh.into(), en: en.into(), path: Cow::Borrowed("$"), day: None }
    }

    /// The place in the request.
    pub(super) fn at(mut self, path: impl Into<Cow<'static, str>>) -> Self {
        self.path = path.into();
        self
    }

    pub(super) fn is(&self, code: &str) -> bool {
        self.code == code
    }

    /// The day that it is about.
    fn about(mut self, day: Option<NaiveDate>) -> Self {
        self.day = day;
        self
    }

    /// The same of a matter, at the field of an entry that gives the day that it is about.
    pub(super) fn at_entry(self, of_day: impl FnOnce(NaiveDate) -> Option<(usize, &'static str)>) -> Self {
        match self.day.and_then(of_day) {
            Some((entry, field)) => self.at(format!("$.payload.journal.entries[{entry}].{field}")),
            None => self,
        }
    }

    pub(super) fn zh(&self) -> &str {
        &self.zh
    }

    /// The same of one of several: what it says of the payload is said of the place given.
    pub(super) fn under(self, place: &str) -> Self {
        let path = self.path.strip_prefix("$.payload").map(|inner| format!("{place}{inner}"));
        match path {
            Some(path) => self.at(path),
            None => self,
        }
    }

    /// The same of what a notice of a kind says, which stands under the key of the kind.
    pub(super) fn under_content(self, kind: &str) -> Self {
        let path =
            self.path.strip_prefix("$.payload.content.").map(|inner| format!("$.payload.content.{kind}.{inner}"));
        match path {
            Some(path) => self.at(path),
            None => self,
        }
    }

    /// The same of a place that stands elsewhere than in `place`.
    pub(super) fn under_place(self, place: &str) -> Self {
        let path = self.path.strip_prefix("$.payload.place").map(|inner| format!("{place}{inner}"));
        match path {
            Some(path) => self.at(path),
            None => self,
        }
    }

    /// The same of one of the questions of an op.
    pub(super) fn under_ask(self, ask: &str) -> Self {
        self.under(&format!("$.payload.ask.{ask}"))
    }

    pub(super) fn unknown_op(op: &str) -> Self {
        let known: Vec<&str> = Op::ALL.into_iter().map(Op::code).collect();
        let fault = Self::new(
            "unknown_op",
            format!("`op`为`{op}`，应为{}之一", known.join("、")),
            format!("`op` is `{op}`: expected one of {}", known.join(", ")),
        );
        fault.at("$.op")
    }

    /// Writes `"error":{..}}`: the rest of the envelope.
    #[cold]
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\"error\":");
        let (zh, en) = (echo::message(&self.zh), echo::message(&self.en));
        let message = Message { zh: &zh, en: &en };
        let start = out.len();
        // Strings always can be written.
        if serde_json::to_writer(&mut *out, &Written { code: self.code, message, path: &self.path }).is_err() {
            out.truncate(start);
            out.extend_from_slice(b"null");
        }
        out.push(b'}');
    }
}
