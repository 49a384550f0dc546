//! What is wrong with a value by itself, in Chinese.

/// How the English says it, and the Chinese; `{0}` is the first thing that the English quotes, `{rest}` what it quotes after the second, and
/// `{is}` what it says that a value is.
type Row = (&'static str, &'static str);

/// What a reader of a value says, in Chinese. A value that has no row is named, and explained in English alone.
pub(super) fn chinese(en: &str, quoted: &[&str]) -> String {
    let said = ROWS.iter().find(|(says, _)| en.contains(says)).map(|(_, zh)| filled(zh, en, quoted));
    said.unwrap_or_else(|| match quoted.first() {
        Some(culprit) => format!("`{culprit}`，说明见英文"),
        None => "说明见英文".to_owned(),
    })
}

fn filled(zh: &str, en: &str, quoted: &[&str]) -> String {
    let is = en.split_once(" is ").and_then(|(_, is)| is.rsplit_once(": expected")).map_or("", |(is, _)| is);
    let rest = quoted.get(2..).unwrap_or_default().join("`、`");
    let zh = zh.replace("{is}", is).replace("{rest}", &rest);
    quoted.iter().enumerate().fold(zh, |zh, (at, value)| zh.replace(&format!("{{{at}}}"), value))
}

const ROWS: [Row; 41] = [
    (
        "is malformed: expected such as 2024-02-04",
        "所列日期`{0}`不规范，应如2024-02-04，或者2024-02-04 星期日，并且确有其日",
    ),
    ("listed day `", "所列日期`{0}`写为`{1}`，实为`{2}`"),
    ("has an empty set", "条件`{0}`的集合为空，至少一个事实"),
    ("has no test in `when`", "理由`{0}`的`when`没有条件，应有1至16项"),
    ("entries in `", "理由`{0}`的`{1}`过长，最多16项"),
    ("`length` is 0: expected", "`length`为0，至少为1"),
    ("`spans` are out of order", "`spans`先后颠倒、重叠或者先止后起，每日至多列一次，应按先后排列"),
    (
        "has a title that is not in the register",
        "条款`{0}`的标题没有登记，应为登记的标题，或者稳定写法，如`national.2019/33/2/-`",
    ),
    (
        "is malformed at",
        "条款`{0}`在`{1}`处不规范，应如`national.2019/33/2/-`：文本、条、款、项四段，没有的写`-`，数字为1至9999；其后可有一段，为1至8个小写字母、数字；或者如《政府信息公开条例》第三十三条第二款，用中文数字",
    ),
    ("names no text", "条款`{0}`没有指明文本"),
    ("rank of", "`{0}`的位阶写为`{1}`，登记的位阶为`{2}`"),
    ("cannot be `", "解释`{0}`不能选`{1}`，应为`{rest}`"),
    ("code is empty", "代码为空，应为1至32个小写字母、数字、下划线和点"),
    ("bytes: expected at most", "代码`{0}`过长，最多32字节"),
    ("expected only a-z", "代码`{0}`含`{1}`，只应有小写字母、数字、下划线和点"),
    ("`zh` is blank", "`zh`为空，应为中文"),
    ("count is", "数目为{is}，应为0至1000000000000的整数"),
    ("amount is", "金额为{is}，应为0至一亿万元的数，精确到分"),
    ("cell is", "单元格为{is}，应为数字、\"/\"或者空白"),
    ("is already `", "事实`{0}`已认定为`{1}`，不能再认定为`{2}`，应只为其一"),
    ("` contradicts `", "事实`{0}`为`{1}`与`{2}`为`{3}`不能并存，应只为其一"),
    ("is blank: expected the responsible person", "对`{1}`的审查未写明责任人"),
    ("twice: expected each once", "`{0}`中`{1}`重复，应各列一次"),
    ("which `bodies` does not have", "`{1}`的`{0}`为`{2}`，不在`bodies`之中"),
    ("stands under itself", "`{0}`隶属于自己，`under`应逐级向上"),
    ("it cannot take over from itself", "机关`{0}`的变动：不能由自己承接自己"),
    ("cannot have been decided by the body itself", "机关`{0}`的变动：不能由该机关自己决定"),
    ("to two bodies: expected one", "机关`{0}`的变动：职能`{1}`由两个机关承接，应只有一个"),
    ("lies before it was established", "机关`{0}`的变动早于其设立"),
    ("lies after it ended", "机关`{0}`的变动晚于其终止"),
    ("`, which had ended on", "机关`{0}`的变动涉及`{1}`，该机关当时已经终止"),
    ("`, which was established only on", "机关`{0}`的变动涉及`{1}`，该机关当时尚未设立"),
    ("leads in a circle", "机关`{0}`的承接首尾相接，应逐次承接，不回到自己"),
    ("named twice in one set", "同一事实重复"),
    ("stands twice", "`{0}`重复"),
    ("`year` is", "`year`为{is}，应为2008至9998"),
    ("`columns` are not", "`columns`与表格不符，应为表格各列的键，按其顺序"),
    ("`table3_rows` has", "`table3_rows`的行数与表格不符，应为表格的25行"),
    ("is not in its place", "行`{0}`不在其位，应为`{1}`"),
    ("is labelled", "行`{0}`的`label_zh`与表格不符，应为表格中的名称"),
    ("`agency` is", "`agency`为{is}，应为名称，没有控制字符，不以`=`、`+`、`-`、`@`开头"),
];
