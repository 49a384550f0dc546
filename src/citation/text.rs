//! A text in Chinese and English.

use core::fmt;
use core::str::FromStr;
use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{UnknownCode, by_code};

/// The language an answer is written in.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::exhaustive_enums, reason = "the library is written in these two")]
pub enum Language {
    /// 简体中文, the language of the law.
    #[default]
    Zh,
    /// English, a convenience without legal force.
    En,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Zh, Self::En];

    /// The code on the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Zh => "zh",
            Self::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        by_code(Self::ALL, Self::code, code)
    }
}

/// A text in Chinese, which is authoritative, with English beside it. On the wire the English may be left out; the Chinese
/// then stands for both.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, try_from = "Raw")]
pub struct Text {
    zh: Cow<'static, str>,
    en: Cow<'static, str>,
}

/// Why a text was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TextError {
    /// Nothing was said in Chinese.
    #[error("`zh` is blank: expected a text in Chinese")]
    Blank,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    zh: String,
    #[serde(default)]
    en: Option<String>,
}

impl TryFrom<Raw> for Text {
    type Error = TextError;

    fn try_from(Raw { zh, en }: Raw) -> Result<Self, TextError> {
        if zh.trim().is_empty() {
            return Err(TextError::Blank);
        }
        Ok(Self::new(zh.clone(), en.unwrap_or(zh)))
    }
}

impl Text {
    /// A text of the program itself.
    #[must_use]
    pub const fn literal(zh: &'static str, en: &'static str) -> Self {
        Self { zh: Cow::Borrowed(zh), en: Cow::Borrowed(en) }
    }

    /// A text made or loaded at run time.
    #[must_use]
    pub fn new(zh: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Self {
        Self { zh: zh.into(), en: en.into() }
    }

    /// Several texts one after the other, with what stands between them in Chinese and in English.
    pub(crate) fn listed(texts: impl Iterator<Item = Self>, [zh, en]: [&str; 2]) -> Self {
        let texts: Vec<Self> = texts.collect();
        let list = |pick: fn(&Self) -> &str, between: &str| texts.iter().map(pick).collect::<Vec<_>>().join(between);
        Self::new(list(Self::zh, zh), list(Self::en, en))
    }

    /// The Chinese text.
    #[must_use]
    pub fn zh(&self) -> &str {
        &self.zh
    }

    /// The English text.
    #[must_use]
    pub fn en(&self) -> &str {
        &self.en
    }

    /// The text in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Zh => &self.zh,
            Language::En => &self.en,
        }
    }
}
