//! Reading a word of a closed list by its code.

use thiserror::Error;

/// Why a text is not the code of any word of a list.
///
/// Every list of plain words goes over the wire by its codes and is read back from them. The lists that a host names by themselves,
/// outside an answer (the language, the mode, a purpose, a reading, what an audit finds, the verbs of a procedure, ...), also have `code`,
/// print as that code, and are parsed from it with this error. In words they are their `name`.
///
/// ```
/// use gongkai::norm::Mode;
/// assert_eq!("on_request".parse(), Ok(Mode::OnRequest));
/// let refused = "proactively".parse::<Mode>().unwrap_err();
/// assert_eq!((refused.given(), refused.expected()), ("proactively", &["proactive", "on_request"][..]));
/// assert_eq!(refused.to_string(), "unknown code `proactively`: expected one of `proactive`, `on_request`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("unknown code `{given}`: expected one of `{}`", expected.join("`, `"))]
pub struct UnknownCode {
    given: String,
    expected: Vec<&'static str>,
}

impl UnknownCode {
    /// The text given.
    #[must_use]
    pub fn given(&self) -> &str {
        &self.given
    }

    /// Every code of the list, in its order.
    #[must_use]
    pub fn expected(&self) -> &[&'static str] {
        &self.expected
    }
}

/// The word of a list that goes by this code.
pub(crate) fn by_code<T: Copy>(
    all: impl IntoIterator<Item = T> + Clone,
    code: fn(T) -> &'static str,
    given: &str,
) -> Result<T, UnknownCode> {
    all.clone()
        .into_iter()
        .find(|word| code(*word) == given)
        .ok_or_else(|| UnknownCode { given: given.to_owned(), expected: all.into_iter().map(code).collect() })
}
