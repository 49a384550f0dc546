//! A pointer to a provision, down to article, paragraph, item and part.

use core::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::parsed::parsed;
use super::{Code, Instrument, Language, instrument, numeral};

/// A pointer into a text: 条 *article*, 款 *paragraph*, 项 *item*, and a *part* for what the text itself leaves
/// unnumbered (a sentence, a limb, a title).
///
/// Prints in Chinese with `{}`, in English with [`Provision::english`], and as a stable string with
/// [`Provision::stable`]; all three are read back by `FromStr`. The stable string is what it serialises as.
///
/// ```
/// use gongkai::citation::Provision;
/// let reply = Provision::of("national.2019").article(33).paragraph(2);
/// assert_eq!(reply.to_string(), "《政府信息公开条例》第三十三条第二款");
/// assert_eq!(reply.english(), "Government Information Disclosure Regulation, art. 33, para. 2");
/// assert_eq!(reply.stable(), "national.2019/33/2/-");
/// assert_eq!("《政府信息公开条例》第三十三条第二款".parse(), Ok(reply));
/// ```
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Provision {
    pub(super) source: Code,
    pub(super) article: Option<u16>,
    pub(super) paragraph: Option<u16>,
    pub(super) item: Option<u16>,
    pub(super) part: Option<Part>,
}

/// What a text leaves unnumbered: a sentence (`s2`), a limb (`a`), a title. Lower-case ASCII, at most 8 bytes.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Part([u8; 8]);

impl Part {
    pub(super) fn read(text: &str) -> Option<Self> {
        let plain = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        let mut bytes = [0; 8];
        bytes.get_mut(..text.len()).filter(|_| plain && !text.is_empty())?.copy_from_slice(text.as_bytes());
        Some(Self(bytes))
    }

    #[expect(clippy::indexing_slicing, reason = "bounds are asserted first; evaluated while compiling")]
    const fn literal(text: &'static str) -> Self {
        let text = text.as_bytes();
        assert!(!text.is_empty() && text.len() <= 8, "a part has 1 to 8 bytes");
        let mut bytes = [0; 8];
        let mut at = 0;
        while at < text.len() {
            assert!(text[at].is_ascii_lowercase() || text[at].is_ascii_digit(), "a part holds only a-z 0-9");
            bytes[at] = text[at];
            at += 1;
        }
        Self(bytes)
    }

    /// The number of the sentence, where the part is one.
    pub(super) fn sentence(self) -> Option<u16> {
        let number = self.as_str().strip_prefix('s')?;
        // One number has one spelling: s01 is a part of another name.
        number.parse().ok().filter(|read: &u16| (1..100).contains(read) && read.to_string() == number)
    }

    pub(super) fn as_str(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(self.0.len());
        self.0.get(..end).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl Provision {
    /// Points at a whole text by the code of its instrument.
    ///
    /// # Panics
    /// On a text that is no [`Code`]; in a `const` it then does not compile. Use [`Provision::in_text`] for a code
    /// read at run time.
    #[must_use]
    pub const fn of(source: &'static str) -> Self {
        Self::in_text(Code::literal(source))
    }

    /// Points at a whole text.
    #[must_use]
    pub const fn in_text(source: Code) -> Self {
        Self { source, article: None, paragraph: None, item: None, part: None }
    }

    /// Narrows to an article (条).
    ///
    /// # Panics
    /// On a number outside 1 to 9999; in a `const` it then does not compile. Numbers read at run time come with a stable
    /// string, which is refused instead.
    #[must_use]
    pub const fn article(mut self, number: u16) -> Self {
        self.article = Some(numbered(number));
        self
    }

    /// Narrows to a paragraph (款); leave it out where an article has only one.
    ///
    /// # Panics
    /// As [`Provision::article`].
    #[must_use]
    pub const fn paragraph(mut self, number: u16) -> Self {
        self.paragraph = Some(numbered(number));
        self
    }

    /// Narrows to an item (项).
    ///
    /// # Panics
    /// As [`Provision::article`].
    #[must_use]
    pub const fn item(mut self, number: u16) -> Self {
        self.item = Some(numbered(number));
        self
    }

    /// Narrows to a part the text leaves unnumbered.
    ///
    /// # Panics
    /// On anything but 1 to 8 of `a-z 0-9`; in a `const` it then does not compile.
    #[must_use]
    pub const fn part(mut self, part: &'static str) -> Self {
        self.part = Some(Part::literal(part));
        self
    }

    /// The code of the text pointed into.
    #[must_use]
    pub const fn source(&self) -> Code {
        self.source
    }

    /// Whether the text pointed into can be cited on a day, as [`Instrument::exists_by`] tells; one that is in no register, such as that of a place that a
    /// host loads, can be.
    #[must_use]
    pub fn exists_by(&self, day: NaiveDate) -> bool {
        instrument(self.source).is_none_or(|text| text.exists_by(day))
    }

    /// The number of the article (条).
    #[must_use]
    pub const fn article_number(&self) -> Option<u16> {
        self.article
    }

    /// The number of the paragraph (款).
    #[must_use]
    pub const fn paragraph_number(&self) -> Option<u16> {
        self.paragraph
    }

    /// The number of the item (项).
    #[must_use]
    pub const fn item_number(&self) -> Option<u16> {
        self.item
    }

    /// The unnumbered part, as it stands in the stable string.
    #[must_use]
    pub fn part_name(&self) -> Option<&str> {
        self.part.as_ref().map(Part::as_str)
    }

    /// Whether `other` lies inside this provision: art. 16 covers art. 16 para. 2.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        fn within<T: PartialEq>(outer: Option<&T>, inner: Option<&T>) -> bool {
            outer.is_none() || outer == inner
        }
        self.source == other.source
            && within(self.article.as_ref(), other.article.as_ref())
            && within(self.paragraph.as_ref(), other.paragraph.as_ref())
            && within(self.item.as_ref(), other.item.as_ref())
            && within(self.part.as_ref(), other.part.as_ref())
    }

    /// The stable string: `text/article/paragraph/item`, with `-` for what is absent, and `/part` where there is one.
    #[must_use]
    pub fn stable(&self) -> String {
        let mut text = String::with_capacity(48);
        text.push_str(self.source.as_str());
        for number in [self.article, self.paragraph, self.item] {
            text.push('/');
            match number {
                Some(number) => push(&mut text, number),
                None => text.push('-'),
            }
        }
        if let Some(part) = &self.part {
            text.push('/');
            text.push_str(part.as_str());
        }
        text
    }

    /// The provision in English, for readers who have no Chinese.
    #[must_use]
    pub fn english(&self) -> String {
        let title = instrument(self.source).map(|found| titled(found, Language::En));
        let mut words = vec![title.unwrap_or_else(|| self.source.to_string())];
        for (label, number) in [("art.", self.article), ("para.", self.paragraph), ("item", self.item)] {
            words.extend(number.map(|number| format!("{label} {number}")));
        }
        words.extend(self.part.map(|part| match part.sentence() {
            Some(number) => format!("sentence {number}"),
            None => format!("part {}", part.as_str()),
        }));
        words.join(", ")
    }

    /// The provision in one of the two languages.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        match language {
            Language::Zh => self.to_string(),
            Language::En => self.english(),
        }
    }
}

const fn numbered(number: u16) -> u16 {
    assert!(1 <= number && number <= numeral::LARGEST, "articles, paragraphs and items are numbered from 1 to 9999");
    number
}

/// Writes a number without a string of its own: provisions are written more often than anything else.
fn push(text: &mut String, number: u16) {
    if number >= 10 {
        push(text, number / 10);
    }
    text.extend(char::from_digit(u32::from(number % 10), 10));
}

/// The title as it is printed: a replaced edition carries its year.
pub(super) fn titled(found: &Instrument, language: Language) -> String {
    let title = found.title().in_language(language);
    // Where only the document number is known, it stands without title marks.
    if language == Language::Zh && found.number() == Some(title) {
        return title.to_owned();
    }
    match (language, found.edition()) {
        (Language::Zh, Some(year)) => format!("《{title}》（{year}年）"),
        (Language::Zh, None) => format!("《{title}》"),
        (Language::En, Some(year)) => format!("{title} ({year})"),
        (Language::En, None) => title.to_owned(),
    }
}

impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match instrument(self.source) {
            Some(found) => f.write_str(&titled(found, Language::Zh))?,
            // No title is known: the code stands in brackets of its own, and not as one.
            None => write!(f, "〔{}〕", self.source)?,
        }
        for (number, unit) in [(self.article, '条'), (self.paragraph, '款'), (self.item, '项')] {
            if let Some(number) = number {
                write!(f, "第{}{unit}", numeral::written(number))?;
            }
        }
        match self.part.map(|part| (part, part.sentence())) {
            Some((_, Some(number))) => write!(f, "第{}句", numeral::written(number)),
            Some((part, None)) => write!(f, "〔{}〕", part.as_str()),
            None => Ok(()),
        }
    }
}

impl Serialize for Provision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // In one piece: a serializer that escapes would otherwise look at each part by itself.
        serializer.serialize_str(&self.stable())
    }
}

impl<'de> Deserialize<'de> for Provision {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parsed(deserializer, "a provision as a string")
    }
}
