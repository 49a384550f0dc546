//! Reading a payload, and saying where and how it does not fit.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use serde_path_to_error::{Path, Segment};

use super::DEEPEST;
use super::envelope::too_deep;
use super::fault::{Fault, echo};
use super::objects::Objects;

/// The payload of a request: read as it comes, or kept and read again where it does not fit.
pub(super) trait Payload<'p> {
    /// What is said of a payload that does not fit.
    type Error;

    /// Reads the question that it asks.
    fn read<T: Deserialize<'p>>(self) -> Result<T, Self::Error>;
}

/// A payload that comes with the rest of the request.
pub(super) struct Coming<D>(pub(super) D);

impl<'p, D: Deserializer<'p>> Payload<'p> for Coming<D> {
    type Error = D::Error;

    fn read<T: Deserialize<'p>>(self) -> Result<T, D::Error> {
        T::deserialize(self.0)
    }
}

impl<'p> Payload<'p> for &'p RawValue {
    type Error = Fault;

    fn read<T: Deserialize<'p>>(self) -> Result<T, Fault> {
        text(self.get(), "$.payload")
    }
}

/// Reads a text whose place in the request is known.
pub(super) fn text<'p, T: Deserialize<'p>>(text: &'p str, at: &'static str) -> Result<T, Fault> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = T::deserialize(Objects::new(&mut reader, text)).and_then(|read| reader.end().map(|()| read));
    read.map_err(|error| misfit::<T>(text, at, &error))
}

/// Writes the answer of an op.
pub(super) fn write<T: Serialize + ?Sized>(out: &mut Vec<u8>, answer: &T) -> Result<(), Fault> {
    serde_json::to_writer(out, answer).map_err(|error| {
        Fault::new("unwritable", format!("答案无法写出：{error}"), format!("the answer cannot be written: {error}"))
    })
}

/// An answer that was written already, as a part of another.
pub(super) fn written(answer: &[u8]) -> Result<Box<RawValue>, Fault> {
    serde_json::from_slice(answer).map_err(|error| Fault::malformed(&error))
}

/// What does not fit, read once more with the path kept.
#[cold]
fn misfit<'p, T: Deserialize<'p>>(text: &'p str, at: &'static str, error: &serde_json::Error) -> Fault {
    if too_deep(text) {
        return nested(at);
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let Err(tracked) = serde_path_to_error::deserialize::<_, T>(Objects::new(&mut reader, text)) else {
        return Fault::malformed(error).at(at);
    };
    if tracked.inner().is_data() {
        return Fault::misfit(tracked.inner()).at(path(at, tracked.path()));
    }
    // A reader of a text calls some of what it did not look for malformed. Where the text is JSON after all, its tree is read.
    let tree = serde_json::from_str::<Value>(text).ok();
    match tree.map(|tree| serde_path_to_error::deserialize::<_, T>(Objects::new(tree, ""))) {
        Some(Err(of_tree)) => Fault::misfit(of_tree.inner()).at(path(at, of_tree.path())),
        Some(Ok(_)) | None => Fault::malformed(tracked.inner()).at(path(at, tracked.path())),
    }
}

/// The place in the request, as far as it is known.
fn path(at: &str, inner: &Path) -> String {
    inner.iter().fold(at.to_owned(), |at, segment| match segment {
        Segment::Seq { index } => format!("{at}[{index}]"),
        Segment::Map { key } => format!("{at}.{}", echo::key(key)),
        Segment::Enum { variant } => format!("{at}.{variant}"),
        Segment::Unknown => at,
    })
}

fn nested(at: &'static str) -> Fault {
    let (zh, en) = (format!("嵌套超过{DEEPEST}层"), format!("nested too deep: expected at most {DEEPEST} levels"));
    Fault::new("too_deep", zh, en).at(at)
}
