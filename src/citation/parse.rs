//! Reads provisions back: the stable string, the Chinese form, the English form.

use core::str::FromStr;

use thiserror::Error;

use super::provision::{Part, titled};
use super::{Code, CodeError, Instrument, Language, Provision, instruments, numeral};

/// Why a text is not a provision.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProvisionError {
    /// The code of the text is malformed.
    #[error("provision `{text}` names no text: {why}")]
    Source {
        /// The text given.
        text: String,
        /// What is wrong with the code.
        why: CodeError,
    },
    /// The title is not one of the register; provisions of other texts are written as stable strings.
    #[error(
        "provision `{text}` has a title that is not in the register: expected one of it, or a stable string such as national.2019/33/2/-"
    )]
    UnknownTitle {
        /// The text given.
        text: String,
    },
    /// A number, a separator or a part is malformed.
    #[error(
        "provision `{text}` is malformed at `{at}`: expected text, article, paragraph and item as in national.2019/33/2/-, with - for what is left out, numbers from 1 to 9999, and perhaps a part of 1 to 8 of a-z 0-9; or Chinese numerals as in 《政府信息公开条例》第三十三条第二款"
    )]
    Malformed {
        /// The text given.
        text: String,
        /// Where it could not be read.
        at: String,
    },
}

impl FromStr for Provision {
    type Err = ProvisionError;

    fn from_str(text: &str) -> Result<Self, ProvisionError> {
        if text.contains('/') {
            return stable(text);
        }
        match source_of(text, Language::Zh) {
            Ok((source, rest)) => chinese(text, source, rest),
            Err(_) => english(text),
        }
    }
}

fn malformed(text: &str, at: &str) -> ProvisionError {
    ProvisionError::Malformed { text: text.to_owned(), at: at.to_owned() }
}

fn stable(text: &str) -> Result<Provision, ProvisionError> {
    let mut fields = text.split('/');
    let source = fields.next().unwrap_or_default();
    let source = source.parse().map_err(|why| ProvisionError::Source { text: text.to_owned(), why })?;
    let mut number = || match fields.next() {
        Some("-") => Ok(None),
        Some(field) => arabic(field).map(Some).ok_or_else(|| malformed(text, field)),
        None => Err(malformed(text, text)),
    };
    let (article, paragraph, item) = (number()?, number()?, number()?);
    let part = match fields.next() {
        None => None,
        Some(field) => Some(Part::read(field).ok_or_else(|| malformed(text, field))?),
    };
    match fields.next() {
        Some(extra) => Err(malformed(text, extra)),
        None => Ok(Provision { source, article, paragraph, item, part }),
    }
}

/// One number has one spelling here too: no sign, no leading zero.
fn arabic(field: &str) -> Option<u16> {
    let number = field.parse().ok().filter(|number| (1..=numeral::LARGEST).contains(number))?;
    (number.to_string() == field).then_some(number)
}

fn source_of(text: &str, language: Language) -> Result<(Code, &str), ProvisionError> {
    // The longest title wins, so that a dated edition is not taken for the newest one.
    instruments()
        .filter_map(|found| Some((found.code(), after_title(text, found, language)?)))
        .min_by_key(|(_, rest)| rest.len())
        .ok_or_else(|| ProvisionError::UnknownTitle { text: text.to_owned() })
}

/// What stands behind the title of a text, printed or official.
fn after_title<'t>(text: &'t str, found: &Instrument, language: Language) -> Option<&'t str> {
    let printed = titled(found, language);
    let official = || {
        let short = text.strip_prefix("《中华人民共和国").filter(|_| found.is_of_the_republic())?;
        short.strip_prefix(printed.strip_prefix('《')?)
    };
    text.strip_prefix(printed.as_str()).or_else(official)
}

fn chinese(text: &str, source: Code, mut rest: &str) -> Result<Provision, ProvisionError> {
    let mut numbers = [None; 3];
    for (place, unit) in numbers.iter_mut().zip(['条', '款', '项']) {
        if let Some((number, after)) = rest.strip_prefix('第').and_then(|rest| rest.split_once(unit)) {
            // A later unit may stand first: 第一款 has no 条 before it, so the number must be one.
            if let Ok(number) = numeral::read(number) {
                (*place, rest) = (Some(number), after);
            }
        }
    }
    let sentence = rest.strip_prefix('第').and_then(|rest| rest.strip_suffix('句'));
    let part = match rest.strip_prefix('〔').and_then(|rest| rest.strip_suffix('〕')) {
        Some(part) => Some(Part::read(part).ok_or_else(|| malformed(text, part))?),
        None => match sentence.and_then(|number| numeral::read(number).ok()) {
            Some(number) => Some(Part::read(&format!("s{number}")).ok_or_else(|| malformed(text, rest))?),
            None if rest.is_empty() => None,
            None => return Err(malformed(text, rest)),
        },
    };
    let [article, paragraph, item] = numbers;
    Ok(Provision { source, article, paragraph, item, part })
}

fn english(text: &str) -> Result<Provision, ProvisionError> {
    let (source, mut rest) = source_of(text, Language::En)?;
    let mut numbers = [None; 3];
    for (place, label) in numbers.iter_mut().zip([", art. ", ", para. ", ", item "]) {
        if let Some(after) = rest.strip_prefix(label) {
            let (number, after) = after
                .split_once(',')
                .map_or((after, ""), |(number, _)| (number, after.get(number.len()..).unwrap_or_default()));
            *place = Some(arabic(number).ok_or_else(|| malformed(text, number))?);
            rest = after;
        }
    }
    let sentence = rest.strip_prefix(", sentence ").and_then(arabic);
    let part = match rest.strip_prefix(", part ") {
        Some(part) => Some(Part::read(part).ok_or_else(|| malformed(text, part))?),
        None if sentence.is_some() => sentence.and_then(|number| Part::read(&format!("s{number}"))),
        None if rest.is_empty() => None,
        None => return Err(malformed(text, rest)),
    };
    let [article, paragraph, item] = numbers;
    Ok(Provision { source, article, paragraph, item, part })
}
