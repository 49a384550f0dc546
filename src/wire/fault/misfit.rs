//! What the reader of JSON says, in both languages.

use super::Fault;

impl Fault {
    /// No JSON at all.
    pub(in crate::wire) fn malformed(error: &serde_json::Error) -> Self {
        Self::new("malformed", format!("不是规范的JSON：{error}"), format!("malformed JSON: {error}"))
    }

    /// JSON that is not what the op takes.
    pub(in crate::wire) fn misfit(error: &serde_json::Error) -> Self {
        let said = error.to_string();
        // The position is that within a piece of the request; the path says it better.
        let en = said.rsplit_once(" at line ").map_or(said.as_str(), |(words, _)| words);
        let (code, zh) = worded(en);
        Self::new(code, zh, en)
    }
}

/// The code and the Chinese of what the reader says.
fn worded(en: &str) -> (&'static str, String) {
    let quoted: Vec<&str> = en.split('`').skip(1).step_by(2).collect();
    let (culprit, expected) = (quoted.first().copied().unwrap_or_default(), quoted.get(1..).unwrap_or_default());
    let expected =
        if expected.is_empty() { String::new() } else { format!("，应为`{}`之一", expected.join("`、`")) };
    if en.starts_with("unknown field") {
        ("unknown_field", format!("未知字段`{culprit}`{expected}"))
    } else if en.starts_with("missing field") {
        ("missing_field", format!("缺少字段`{culprit}`"))
    } else if en.starts_with("duplicate field") {
        ("duplicate_field", format!("字段`{culprit}`重复"))
    } else if en.starts_with("unknown variant") {
        ("unknown_code", format!("未知取值`{culprit}`{expected}"))
    } else if en.starts_with("invalid type") {
        ("wrong_type", format!("类型不符：{en}"))
    } else {
        ("invalid_value", format!("取值不合要求：{en}"))
    }
}
