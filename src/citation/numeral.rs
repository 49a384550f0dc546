//! Chinese numerals as statutes write them: 第三十三条, 第一百零一条.

use thiserror::Error;

const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const UNITS: [(u16, char); 3] = [(1000, '千'), (100, '百'), (10, '十')];

/// The largest number written.
pub const LARGEST: u16 = 9999;

/// Why a text is not a Chinese numeral.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NumeralError {
    /// Zero, or more than 9999: statutes number from one.
    #[error("number {number} cannot be written as a Chinese numeral: expected 1 to {LARGEST}")]
    Range {
        /// The number given.
        number: u16,
    },
    /// The text is not the one way in which statutes write a number.
    #[error("`{text}` is not a Chinese numeral from 一 to 九千九百九十九 as statutes write it")]
    Text {
        /// The text given.
        text: String,
    },
}

/// A number as statutes write it.
///
/// # Errors
/// [`NumeralError::Range`] outside 1 to 9999.
///
/// ```
/// use gongkai::citation::numeral;
/// assert_eq!(numeral::write(33)?, "三十三");
/// assert_eq!(numeral::write(101)?, "一百零一");
/// # Ok::<(), numeral::NumeralError>(())
/// ```
pub fn write(number: u16) -> Result<String, NumeralError> {
    if !(1..=LARGEST).contains(&number) {
        return Err(NumeralError::Range { number });
    }
    Ok(written(number))
}

/// Reads the one canonical way of writing a number back.
///
/// # Errors
/// [`NumeralError::Text`] on anything [`write()`] would not have produced.
///
/// ```
/// use gongkai::citation::numeral;
/// assert_eq!(numeral::read("十五")?, 15);
/// assert!(numeral::read("一十五").is_err());
/// # Ok::<(), numeral::NumeralError>(())
/// ```
pub fn read(text: &str) -> Result<u16, NumeralError> {
    let wrong = || NumeralError::Text { text: text.to_owned() };
    let (mut sum, mut digit) = (0_u16, None);
    for character in text.chars() {
        if let Some((unit, _)) = UNITS.iter().find(|(_, sign)| *sign == character) {
            sum = sum.checked_add(unit * digit.take().unwrap_or(1)).ok_or_else(wrong)?;
        } else {
            let place = DIGITS.iter().position(|sign| *sign == character).ok_or_else(wrong)?;
            digit = u16::try_from(place).ok().filter(|place| *place > 0);
        }
    }
    let number = sum.checked_add(digit.unwrap_or(0)).ok_or_else(wrong)?;
    // Reading is lenient, so the way back is the test: one number has one spelling.
    if write(number).is_ok_and(|spelled| spelled == text) { Ok(number) } else { Err(wrong()) }
}

pub(super) fn written(number: u16) -> String {
    let mut text = String::new();
    let (mut rest, mut gap) = (number, false);
    for (unit, sign) in UNITS {
        let digit = rest / unit;
        rest %= unit;
        if digit == 0 {
            gap = !text.is_empty() && rest > 0;
            continue;
        }
        if gap {
            text.push('零');
            gap = false;
        }
        // 十五, not 一十五, but 一百一十五.
        if !(digit == 1 && unit == 10 && text.is_empty()) {
            text.push(sign_of(digit));
        }
        text.push(sign);
    }
    if rest > 0 {
        if gap {
            text.push('零');
        }
        text.push(sign_of(rest));
    }
    text
}

fn sign_of(digit: u16) -> char {
    DIGITS.get(usize::from(digit)).copied().unwrap_or('零')
}
