//! The one shape of a value that is a code and with some codes has more: an object with its `code`, and what goes with it beside that.
//!
//! A reader with types cannot bind a field that is a string for one code and an object for another.

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

/// Writes what goes with a code under a name. It is called by the derived writer of an enum that is tagged by its `code`.
pub(crate) fn beside<T, S>(name: &'static str, what: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Serialize + ?Sized,
    S: Serializer,
{
    let mut object = serializer.serialize_struct("Coded", 1)?;
    object.serialize_field(name, what)?;
    object.end()
}

/// Writes another code that goes with a code, as `of`.
pub(crate) fn of<T: Serialize, S: Serializer>(what: &T, serializer: S) -> Result<S::Ok, S::Error> {
    beside("of", what, serializer)
}

/// Writes a code that goes with nothing.
pub(crate) fn coded<T: Serialize + ?Sized, S: Serializer>(code: &T, serializer: S) -> Result<S::Ok, S::Error> {
    beside("code", code, serializer)
}

/// Writes a code, and another that goes with it.
pub(crate) fn coded_of<T: Serialize, S: Serializer>(code: &str, of: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object = serializer.serialize_struct("Coded", 2)?;
    object.serialize_field("code", code)?;
    object.serialize_field("of", of)?;
    object.end()
}
