//! Reading a payload, and saying where and how it does not fit.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::DEEPEST;
use super::envelope::too_deep;
use super::fault::Fault;

/// Reads the payload of an op.
pub(super) fn payload<'p, T: Deserialize<'p>>(payload: &'p RawValue) -> Result<T, Fault> {
    text(payload.get(), "$.payload")
}

/// Reads a text whose place in the request is known.
pub(super) fn text<'p, T: Deserialize<'p>>(text: &'p str, at: &'static str) -> Result<T, Fault> {
    // A list in place of the object would be taken for its fields in order.
    if text.trim_ascii_start().starts_with('[') {
        return Err(if too_deep(text) { nested(at) } else { list(at) });
    }
    serde_json::from_str(text).map_err(|error| misfit::<T>(text, at, &error))
}

/// Writes the answer of an op.
pub(super) fn write<T: Serialize + ?Sized>(out: &mut Vec<u8>, answer: &T) -> Result<(), Fault> {
    serde_json::to_writer(out, answer).map_err(|error| {
        Fault::new("unwritable", format!("答案无法写出：{error}"), format!("the answer cannot be written: {error}"))
    })
}

/// What does not fit, read once more with the path kept.
#[cold]
fn misfit<'p, T: Deserialize<'p>>(text: &'p str, at: &'static str, error: &serde_json::Error) -> Fault {
    if too_deep(text) {
        return nested(at);
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let Err(tracked) = serde_path_to_error::deserialize::<_, T>(&mut reader) else {
        return Fault::malformed(error).at(at);
    };
    let path = tracked.path().to_string();
    let path = match path.as_str() {
        "." => at.to_owned(),
        inner if inner.starts_with('[') => format!("{at}{inner}"),
        inner => format!("{at}.{inner}"),
    };
    let error = tracked.into_inner();
    if error.is_data() { Fault::misfit(&error).at(path) } else { Fault::malformed(&error).at(path) }
}

fn nested(at: &'static str) -> Fault {
    let (zh, en) = (format!("嵌套超过{DEEPEST}层"), format!("nested too deep: expected at most {DEEPEST} levels"));
    Fault::new("too_deep", zh, en).at(at)
}

fn list(at: &'static str) -> Fault {
    Fault::new("wrong_type", "类型不符：是列表，应为对象", "invalid type: a list, expected an object").at(at)
}
