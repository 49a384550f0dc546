//! What the reader of JSON says, in both languages.

use super::Fault;
use super::value::chinese;

impl Fault {
    /// No JSON at all.
    pub(in crate::wire) fn malformed(error: &serde_json::Error) -> Self {
        let en = error.to_string();
        let (words, line, column) = (worded_without_place(&en), error.line(), error.column());
        let zh = MALFORMED.iter().find(|(said, _)| *said == words).map_or(words, |(_, zh)| zh);
        Self::new("malformed", format!("不是规范的JSON：第{line}行第{column}列：{zh}"), format!("malformed JSON: {en}"))
    }

    /// JSON that is not what the op takes.
    pub(in crate::wire) fn misfit(error: &serde_json::Error) -> Self {
        let said = error.to_string();
        // The position is that within a piece of the request; the path says it better.
        worded(worded_without_place(&said))
    }
}

fn worded_without_place(said: &str) -> &str {
    said.rsplit_once(" at line ").map_or(said, |(words, _)| words)
}

/// What the reader says, as a fault.
pub(super) fn worded(en: &str) -> Fault {
    let quoted = quoted(en);
    let (culprit, codes) = (quoted.first().copied().unwrap_or_default(), quoted.get(1..).unwrap_or_default());
    let expected = if codes.is_empty() { String::new() } else { format!("，应为{}", one_of(codes)) };
    if en.starts_with("unknown field") {
        Fault::new("unknown_field", format!("未知字段`{culprit}`{expected}"), en)
    } else if en.starts_with("missing field") {
        Fault::new("missing_field", format!("缺少字段`{culprit}`"), en)
    } else if en.starts_with("duplicate field") {
        Fault::new("duplicate_field", format!("字段`{culprit}`重复"), en)
    } else if let Some(rest) = en.strip_prefix("unknown variant") {
        Fault::new("unknown_code", format!("未知取值`{culprit}`{expected}"), format!("unknown code{rest}"))
    } else if en.starts_with("unknown code") {
        Fault::new("unknown_code", format!("未知取值`{culprit}`{expected}"), en)
    } else if let Some(expected) = too_large(en) {
        let (zh, en) = name(expected, &EXPECTED);
        Fault::new("invalid_value", format!("数字超出范围：应为{zh}"), format!("number out of range: expected {en}"))
    } else if let Some((found, expected)) = of(en, "invalid type: ") {
        // A code that stands alone and has more to say is a key.
        let expected = if found == "unit variant" { "the key of an object" } else { expected };
        let (found, expected) = (name(found, &FOUND), name(expected, &EXPECTED));
        let zh = format!("类型不符：是{}，应为{}", found.0, expected.0);
        Fault::new("wrong_type", zh, format!("invalid type: {}, expected {}", found.1, expected.1))
    } else if let Some((found, expected)) = of(en, "invalid value: ") {
        let (found, expected) = (name(found, &FOUND), name(expected, &EXPECTED));
        let zh = format!("取值不合要求：是{}，应为{}", found.0, expected.0);
        Fault::new("invalid_value", zh, format!("invalid value: {}, expected {}", found.1, expected.1))
    } else if en.contains("is not a day: expected YYYY-MM-DD") {
        let zh = format!("`{culprit}`不是日期，应为YYYY-MM-DD，自0001-01-01至9999-12-31，并且确有其日");
        Fault::new("invalid_value", zh, en)
    } else if en.contains("is not a moment: expected YYYY-MM-DDTHH:MM:SS") {
        let zh =
            format!("`{culprit}`不是时刻，应为YYYY-MM-DDTHH:MM:SS，不带时区，自0001-01-01至9999-12-31，并且确有其时");
        Fault::new("invalid_value", zh, en)
    } else if en.contains("is not a time of day: expected HH:MM:SS") {
        Fault::new("invalid_value", format!("`{culprit}`不是时间，应为HH:MM:SS，自00:00:00至23:59:59"), en)
    } else if en.starts_with("fact code") {
        let zh = format!(
            "未知事实代码`{culprit}`，应为全国代码，如trade_secret，或者local.0至local.63，见`vocabulary`的`facts`、`findings`"
        );
        Fault::new("unknown_code", zh, format!("{en}; `vocabulary` lists them under `facts` and `findings`"))
    } else {
        Fault::new("invalid_value", format!("取值不合要求：{}", chinese(en, &quoted)), en)
    }
}

fn one_of(codes: &[&str]) -> String {
    format!("`{}`之一", codes.join("`、`"))
}

/// What was found and what was expected, of a sentence that says both.
fn of<'s>(en: &'s str, begins: &str) -> Option<(&'s str, &'s str)> {
    en.strip_prefix(begins)?.rsplit_once(", expected ")
}

/// What was expected where a number is larger than any that is counted, so that its reader takes it for a fraction.
fn too_large(en: &str) -> Option<&str> {
    let (found, expected) = of(en, "invalid type: ")?;
    let number: f64 = found.strip_prefix("floating point `")?.strip_suffix('`')?.parse().ok()?;
    let counted = ["u8", "u16", "u32", "u64", "usize", "i32", "i64"].contains(&expected);
    (counted && number.abs() >= LARGEST).then_some(expected)
}

/// 2 to the power of 63: from here on a negative number, and from its double a positive one, is read as a fraction.
const LARGEST: f64 = 9_223_372_036_854_775_808.0;

/// How the reader's word for a thing begins, and the thing in Chinese and in English.
type Row = (&'static str, &'static str, &'static str);

/// A thing in both languages, with what the reader quotes of it.
fn name(said: &str, rows: &[Row]) -> (String, String) {
    let row = rows.iter().find_map(|(begins, zh, en)| Some((said.strip_prefix(begins)?, zh, en)));
    match row.map(|(rest, zh, en)| (rest.trim_start(), zh, en)) {
        Some((value, zh, en)) if value.starts_with(['`', '"']) => (format!("{zh}{value}"), format!("{en} {value}")),
        Some((_, zh, en)) => ((*zh).to_owned(), (*en).to_owned()),
        None if said.starts_with("one of `") => (one_of(&quoted(said)), said.to_owned()),
        None => (said.to_owned(), said.to_owned()),
    }
}

/// What stands in quotes.
fn quoted(en: &str) -> Vec<&str> {
    en.split('`').skip(1).step_by(2).collect()
}

/// What was found.
const FOUND: [Row; 11] = [
    ("sequence", "列表", "a list"),
    ("map", "对象", "an object"),
    ("null", "null", "null"),
    ("unit value", "null", "null"),
    ("boolean", "布尔值", "boolean"),
    ("integer", "整数", "integer"),
    ("floating point", "小数", "number"),
    ("string", "字符串", "string"),
    ("unit variant", "单独的代码", "a code alone"),
    ("object without a key", "没有键的对象", "an object without a key"),
    ("object with several keys", "有几个键的对象", "an object with several keys"),
];

/// What was expected. Of two that begin alike, the longer stands first.
const EXPECTED: [Row; 39] = [
    ("the key of an object", "以该代码为唯一键的对象", "an object with the code as its only key"),
    ("struct variant", "该代码各字段的对象", "an object of the fields of the code"),
    ("tuple variant", "该代码所带的列表", "a list of what goes with the code"),
    ("unit variant", "以字符串表示的单独代码", "a code alone as a string"),
    ("variant identifier", "代码", "a code"),
    ("variant of enum", "代码", "a code"),
    ("field identifier", "字段名", "the name of a field"),
    ("struct", "对象", "an object"),
    ("internally tagged enum", "对象", "an object"),
    ("adjacently tagged enum", "以`code`指明是什么的对象", "an object that says by `code` what it is"),
    ("enum", "代码", "a code"),
    ("unit", "null", "null"),
    ("option", "值或者null", "a value or null"),
    ("a map from fact codes", "事实代码与yes、no或者unknown的对象", "an object from fact codes to yes, no or unknown"),
    (
        "a map from codes of the place's findings",
        "地方认定事项代码与yes、no或者unknown的对象",
        "an object from codes of the place's findings to yes, no or unknown",
    ),
    ("a map from readings", "解释与其选择的对象", "an object from readings to their choices"),
    ("a map", "对象", "an object"),
    ("a sheet of facts", "含`findings`和`reviewed`的对象", "an object with `findings` and `reviewed`"),
    (
        "a report, or",
        "报告，或者含columns、table3_rows和report的对象",
        "a report, or an object of columns, table3_rows and report",
    ),
    ("an object by key", "对象", "an object"),
    ("a number, \"/\"", "数字、\"/\"、\"\"或者null", "a number, \"/\", \"\" or null"),
    ("a sequence", "列表", "a list"),
    ("a boolean", "true或者false", "true or false"),
    ("a string", "字符串", "a string"),
    ("a borrowed string", "字符串", "a string"),
    ("a day", "日期YYYY-MM-DD", "a day as YYYY-MM-DD"),
    ("a moment", "时刻YYYY-MM-DDTHH:MM:SS", "a moment as YYYY-MM-DDTHH:MM:SS"),
    ("a time of day", "时间HH:MM:SS", "a time of day as HH:MM:SS"),
    ("a provision", "以字符串表示的条款", "a provision as a string"),
    ("a code as", "以字符串表示的代码", "a code as a string"),
    ("the code of a fact", "以字符串表示的事实代码", "the code of a fact as a string"),
    ("any value", "列表以外的值", "anything but a list"),
    ("u8", "0至255的整数", "an integer from 0 to 255"),
    ("u16", "0至65535的整数", "an integer from 0 to 65535"),
    ("u32", "0至4294967295的整数", "an integer from 0 to 4294967295"),
    ("u64", "0至18446744073709551615的整数", "an integer from 0 to 18446744073709551615"),
    ("usize", "0至18446744073709551615的整数", "an integer from 0 to 18446744073709551615"),
    ("i32", "以整数表示的年份", "a year as an integer"),
    (
        "i64",
        "-9223372036854775808至9223372036854775807的整数",
        "an integer from -9223372036854775808 to 9223372036854775807",
    ),
];

/// Why a text is no JSON.
const MALFORMED: [(&str, &str); 19] = [
    ("EOF while parsing a list", "列表未写完"),
    ("EOF while parsing an object", "对象未写完"),
    ("EOF while parsing a string", "字符串未写完"),
    ("EOF while parsing a value", "值未写完"),
    ("expected `:`", "应为`:`"),
    ("expected `,` or `]`", "应为`,`或者`]`"),
    ("expected `,` or `}`", "应为`,`或者`}`"),
    ("expected ident", "应为true、false或者null"),
    ("expected value", "应为值"),
    ("invalid escape", "转义不规范"),
    ("invalid number", "数字不规范"),
    ("number out of range", "数字过大"),
    ("invalid unicode code point", "字符编码不规范"),
    ("control character (\\u0000-\\u001F) found while parsing a string", "字符串中有控制字符"),
    ("key must be a string", "键应为字符串"),
    ("lone leading surrogate in hex escape", "转义的代理项不成对"),
    ("unexpected end of hex escape", "转义未写完"),
    ("trailing comma", "多余的逗号"),
    ("trailing characters", "结尾之后还有内容"),
];
