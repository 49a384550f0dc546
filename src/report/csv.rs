//! Comma-separated lines (RFC 4180): a field with a comma, a quote or a line break is quoted, quotes are doubled, lines end in CR LF.

/// Adds one line.
pub(super) fn line<S: AsRef<str>>(text: &mut String, fields: impl IntoIterator<Item = S>) {
    for (at, field) in fields.into_iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        push(text, field.as_ref());
    }
    text.push_str("\r\n");
}

fn push(text: &mut String, field: &str) {
    if field.contains([',', '"', '\r', '\n']) {
        text.push('"');
        text.push_str(&field.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(field);
    }
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn fields_that_need_quotes_get_them() {
        let mut text = String::new();
        line(&mut text, ["a", "b,c", "d\"e", "f\ng", ""]);
        assert_eq!(text, "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
    }
}
