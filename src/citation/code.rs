//! The short ASCII name that instruments, grounds and facts go by on the wire.

use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use super::parsed::parsed;

/// The longest code, in bytes.
const LONGEST: usize = 32;

/// A stable code: 1 to 32 of the characters `a-z 0-9 _ .`, held inline and therefore `Copy`.
///
/// Codes are the names that cross the wire (`national.2019`, `trade_secret`); they never change once
/// released, while the Chinese and English texts beside them may.
///
/// ```
/// use gongkai::citation::Code;
/// assert_eq!("national.2019".parse::<Code>()?.as_str(), "national.2019");
/// assert!("National".parse::<Code>().is_err());
/// # Ok::<(), gongkai::citation::CodeError>(())
/// ```
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct Code([u8; LONGEST]);

/// Why a text is not a [`Code`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CodeError {
    /// Nothing was given.
    #[error("code is empty: expected 1 to {LONGEST} of the characters a-z 0-9 _ .")]
    Empty,
    /// More than 32 bytes were given.
    #[error("code `{text}` has {length} bytes: expected at most {LONGEST}")]
    TooLong {
        /// The text given.
        text: String,
        /// Its length in bytes.
        length: usize,
    },
    /// A character outside the alphabet was given.
    #[error("code `{text}` contains `{character}`: expected only a-z 0-9 _ .")]
    Character {
        /// The text given.
        text: String,
        /// The first character refused.
        character: char,
    },
}

impl Code {
    /// The code written in the program itself; a wrong one does not compile in a `const`.
    ///
    /// # Panics
    /// On a text that [`Code::from_str`] would refuse. Use `from_str` for anything read at run time.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "bounds are asserted first; evaluated while compiling")]
    pub const fn literal(text: &'static str) -> Self {
        let text = text.as_bytes();
        assert!(!text.is_empty() && text.len() <= LONGEST, "a code has 1 to 32 bytes");
        let mut bytes = [0; LONGEST];
        let mut at = 0;
        while at < text.len() {
            assert!(allowed(text[at]), "a code holds only a-z 0-9 _ .");
            bytes[at] = text[at];
            at += 1;
        }
        Self(bytes)
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // The bytes after the last character are zero.
        let (high, low) = self.halves();
        let blank = if low == 0 { LONGEST / 2 + zero_bytes(high) } else { zero_bytes(low) };
        self.0.get(..LONGEST - blank).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// The text as two numbers, which compare as it does.
    #[inline]
    fn halves(&self) -> (u128, u128) {
        let (high, low) = self.0.split_at(LONGEST / 2);
        let number = |half: &[u8]| half.try_into().map_or(0, u128::from_be_bytes);
        (number(high), number(low))
    }
}

/// The zero bytes at the end.
const fn zero_bytes(half: u128) -> usize {
    half.trailing_zeros() as usize / 8
}

const fn allowed(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'.')
}

impl FromStr for Code {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        if text.is_empty() {
            return Err(CodeError::Empty);
        }
        if let Some(character) = text.chars().find(|c| !u8::try_from(*c).is_ok_and(allowed)) {
            return Err(CodeError::Character { text: text.to_owned(), character });
        }
        let mut bytes = [0; LONGEST];
        match bytes.get_mut(..text.len()) {
            Some(room) => room.copy_from_slice(text.as_bytes()),
            None => return Err(CodeError::TooLong { text: text.to_owned(), length: text.len() }),
        }
        Ok(Self(bytes))
    }
}

impl Ord for Code {
    /// The order of the texts, read as two numbers: codes are what everything is looked up by.
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        self.halves().cmp(&other.halves())
    }
}

impl PartialOrd for Code {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parsed(deserializer, "a code as a string")
    }
}
