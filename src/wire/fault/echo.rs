//! What a message echoes of the request, cut where it is long.

use std::borrow::Cow;

/// The most characters of one echo.
const LONGEST: usize = 100;

/// The most characters of a message, whatever an echo holds.
const MOST: usize = 20_000;

/// A key of the request, as a path has it.
pub(in crate::wire) fn key(key: &str) -> Cow<'_, str> {
    match key.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", key.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(key),
    }
}

/// A message: what stands in quotes is cut.
pub(super) fn message(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST {
        return Cow::Borrowed(text);
    }
    let (mut out, mut quote, mut length, mut escaped) = (String::new(), None, 0_usize, false);
    for c in text.chars() {
        match quote {
            Some(end) if c == end && !escaped => quote = None,
            Some(end) => {
                escaped = end == '"' && c == '\\' && !escaped;
                length += 1;
                if length > LONGEST {
                    if length == LONGEST + 1 {
                        out.push('…');
                    }
                    continue;
                }
            }
            None if matches!(c, '`' | '"') => (quote, length, escaped) = (Some(c), 0, false),
            None => {}
        }
        out.push(c);
    }
    if let Some((end, _)) = out.char_indices().nth(MOST) {
        out.truncate(end);
        out.push('…');
    }
    Cow::Owned(out)
}
