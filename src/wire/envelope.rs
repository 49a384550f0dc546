//! The envelope around a question and its answer.

use core::fmt;
use std::borrow::Cow;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::fault::{Fault, echo};
use super::objects::Objects;
use super::read::Coming;
use super::{DEEPEST, FORMAT, MOST_BYTES, Op, read};

/// The longest `id`, in bytes: of a string those of its characters, without its quotes and escapes.
const LONGEST_ID: usize = 64;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request<'r> {
    #[serde(borrow)]
    format: Cow<'r, str>,
    #[serde(borrow)]
    op: Cow<'r, str>,
    #[serde(borrow, default)]
    id: Option<&'r RawValue>,
    #[serde(borrow)]
    payload: &'r RawValue,
}

pub(super) fn answer(request: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    if at_once(request, &mut out).is_none() {
        out.clear();
        by_parts(request, &mut out);
    }
    out
}

/// Answers in one pass a request that fits and whose fields come in the order of the documentation. Of any other nothing is said here.
fn at_once(request: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let text = core::str::from_utf8(request).ok().filter(|text| text.len() <= MOST_BYTES)?;
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.deserialize_map(InOrder { out }).ok()?;
    reader.end().ok()
}

/// The fields of a request in the order of the documentation.
struct InOrder<'o> {
    out: &'o mut Vec<u8>,
}

impl<'r> Visitor<'r> for InOrder<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a request")
    }

    fn visit_map<A: MapAccess<'r>>(self, mut map: A) -> Result<(), A::Error> {
        let otherwise = || A::Error::custom("a request that is read by parts");
        if map.next_entry::<&str, &str>()? != Some(("format", FORMAT)) {
            return Err(otherwise());
        }
        let op = map.next_entry::<&str, &str>()?.and_then(|(field, op)| Op::of(op).filter(|_| field == "op"));
        let op = op.ok_or_else(otherwise)?;
        let (mut field, mut id) = (map.next_key::<&str>()?, None);
        if field == Some("id") {
            id = Some(map.next_value::<&RawValue>()?.get()).filter(|id| is_id(id));
            field = map.next_key()?.filter(|_| id.is_some());
        }
        if field != Some("payload") {
            return Err(otherwise());
        }
        begin(self.out, Some(op), id);
        let start = self.out.len();
        let answered = map.next_value_seed(Answering { op, out: self.out })?;
        end(self.out, start, answered);
        match map.next_key::<IgnoredAny>()? {
            None => Ok(()),
            Some(_) => Err(otherwise()),
        }
    }
}

/// The question of an op, answered as soon as it is read.
struct Answering<'o> {
    op: Op,
    out: &'o mut Vec<u8>,
}

impl<'r> DeserializeSeed<'r> for Answering<'_> {
    type Value = Result<(), Fault>;

    fn deserialize<D: Deserializer<'r>>(self, payload: D) -> Result<Self::Value, D::Error> {
        self.out.extend_from_slice(OK);
        // Without the text: where `null` does not fit by itself, that it is left out is seen in the second look.
        self.op.answer(Coming(Objects::new(payload, "")), self.out)
    }
}

/// Reads the envelope, then the payload: every way in which a request does not fit has its words and its path.
#[cold]
fn by_parts(request: &[u8], out: &mut Vec<u8>) {
    let request = match read_request(request) {
        Ok(request) => request,
        Err(fault) => {
            let (op, id) = named_in(request);
            begin(out, op, id);
            return fault.write(out);
        }
    };
    let Request { format, op, id, payload } = request;
    let id = id.map(RawValue::get);
    if let Err(fault) = admitted(&format, id) {
        begin(out, Op::of(&op), id.filter(|id| is_id(id)));
        return fault.write(out);
    }
    let Some(op) = Op::of(&op) else {
        begin(out, None, id);
        return Fault::unknown_op(&op).write(out);
    };
    begin(out, Some(op), id);
    let start = out.len();
    out.extend_from_slice(OK);
    let answered = op.answer(payload, out).flatten();
    end(out, start, answered);
}

/// The name of an answer.
const OK: &[u8] = b"\"ok\":";

/// Ends the answer that begins at `start`, or puts what is wrong in its place.
fn end(out: &mut Vec<u8>, start: usize, answered: Result<(), Fault>) {
    match answered {
        Ok(()) => out.push(b'}'),
        Err(fault) => {
            out.truncate(start);
            fault.write(out);
        }
    }
}

/// The op and the id of a request whose envelope is not as it should be, so that the host finds the question.
#[cold]
fn named_in(request: &[u8]) -> (Option<Op>, Option<&str>) {
    #[derive(Default, Deserialize)]
    struct Named<'r> {
        #[serde(borrow)]
        op: Option<&'r RawValue>,
        #[serde(borrow)]
        id: Option<&'r RawValue>,
    }
    let text = core::str::from_utf8(request).ok().filter(|text| text.len() <= MOST_BYTES);
    let Named { op, id } = text.and_then(|text| read::text(text, "$").ok()).unwrap_or_default();
    let op = op.and_then(|op| serde_json::from_str::<Cow<'_, str>>(op.get()).ok());
    (op.and_then(|op| Op::of(&op)), id.map(RawValue::get).filter(|id| is_id(id)))
}

fn read_request(request: &[u8]) -> Result<Request<'_>, Fault> {
    if request.len() > MOST_BYTES {
        return Err(Fault::new(
            "too_large",
            format!("请求过长，最多{MOST_BYTES}字节"),
            format!("request is too long: expected at most {MOST_BYTES} bytes"),
        ));
    }
    let text = core::str::from_utf8(request).map_err(|wrong| {
        Fault::new(
            "malformed",
            format!("第{}字节起不是UTF-8", wrong.valid_up_to()),
            format!("request is not UTF-8 from byte {}", wrong.valid_up_to()),
        )
    })?;
    if text.starts_with('\u{feff}') {
        return Err(Fault::new(
            "malformed",
            "请求以字节顺序标记（BOM，U+FEFF）开头，应为不带BOM的UTF-8",
            "request begins with a byte order mark (BOM, U+FEFF): expected UTF-8 without one",
        ));
    }
    read::text(text, "$")
}

fn admitted(format: &str, id: Option<&str>) -> Result<(), Fault> {
    if format != FORMAT {
        let fault = Fault::new(
            "unknown_format",
            format!("`format`为`{format}`，应为`{FORMAT}`"),
            format!("`format` is `{format}`: expected `{FORMAT}`"),
        );
        return Err(fault.at("$.format"));
    }
    match id {
        Some(id) if !is_id(id) => {
            let fault = Fault::new(
                "invalid_value",
                format!("`id`为`{}`，应为字符串或者数字，不超过{LONGEST_ID}字节", echo::key(id)),
                format!("`id` is `{}`: expected a string or a number of at most {LONGEST_ID} bytes", echo::key(id)),
            );
            Err(fault.at("$.id"))
        }
        _ => Ok(()),
    }
}

/// A short string or number that every reader of the answer can read: neither half a character nor a number past all bounds.
fn is_id(id: &str) -> bool {
    if id.starts_with('"') {
        serde_json::from_str::<Cow<'_, str>>(id).is_ok_and(|id| id.len() <= LONGEST_ID)
    } else {
        id.len() <= LONGEST_ID && serde_json::from_str::<f64>(id).is_ok_and(f64::is_finite)
    }
}

/// The answer up to and without `ok` or `error`.
fn begin(out: &mut Vec<u8>, op: Option<Op>, id: Option<&str>) {
    out.extend_from_slice(b"{\"format\":\"");
    out.extend_from_slice(FORMAT.as_bytes());
    match op {
        Some(op) => {
            out.extend_from_slice(b"\",\"op\":\"");
            out.extend_from_slice(op.code().as_bytes());
            out.push(b'"');
        }
        None => out.extend_from_slice(b"\",\"op\":null"),
    }
    if let Some(id) = id {
        out.extend_from_slice(b",\"id\":");
        out.extend_from_slice(id.as_bytes());
    }
    out.push(b',');
}

/// How deep a text is nested, quoted brackets left out.
pub(super) fn too_deep(text: &str) -> bool {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match (quoted, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (true, b'"') => quoted = false,
            (false, b'"') => quoted = true,
            (false, b'{' | b'[') => {
                depth += 1;
                if depth > DEEPEST {
                    return true;
                }
            }
            (false, b'}' | b']') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    false
}
