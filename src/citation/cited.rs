//! A value together with the provision that sets it.

use core::ops::Deref;

use serde::{Deserialize, Serialize};

use super::Provision;

/// A value and the provision that sets it: no number, rule or duty stands without its source.
///
/// ```
/// use gongkai::citation::{Cited, Provision};
/// let window = Cited::new(15_u32, Provision::of("national.2019").article(32));
/// assert_eq!(*window, 15);
/// assert_eq!(window.by().to_string(), "《政府信息公开条例》第三十二条");
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cited<T> {
    value: T,
    by: Provision,
}

impl<T> Cited<T> {
    /// Joins a value to its provision.
    #[must_use]
    pub const fn new(value: T, by: Provision) -> Self {
        Self { value, by }
    }

    /// The value.
    #[must_use]
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// The provision that sets it.
    #[must_use]
    pub const fn by(&self) -> Provision {
        self.by
    }

    /// Another value under the same provision.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Cited<U> {
        Cited { value: change(self.value), by: self.by }
    }
}

impl<T> Deref for Cited<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
