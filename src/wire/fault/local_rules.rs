//! What the rules of a place of the host's own get wrong, as a fault within the rules.

use super::Fault;
use crate::norm::{LocalRules, LocalRulesError};

impl Fault {
    /// Why the rules were refused, at the row where it is one.
    pub(in crate::wire) fn of_rules(error: LocalRulesError, rules: &LocalRules) -> Self {
        let path = match (list(&error), row(&error, rules)) {
            (Some(list), Some(row)) => format!("$.payload.{list}[{row}]"),
            (Some(list), None) => format!("$.payload.{list}"),
            (None, _) => "$.payload".to_owned(),
        };
        let en = error.to_string();
        Self::new("invalid_value", format!("取值不合要求：{}", chinese(error)), en).at(path)
    }
}

/// The row of its list. Of two that cannot be told apart the later is the one too many.
fn row(error: &LocalRulesError, rules: &LocalRules) -> Option<usize> {
    match error {
        LocalRulesError::Place { place, .. } => rules.findings().iter().position(|one| one.place() == *place),
        LocalRulesError::SharedPlace { other, .. } => rules.findings().iter().rposition(|one| one.code() == *other),
        LocalRulesError::PeriodTwice { purpose } => rules.periods().iter().rposition(|one| one.purpose() == *purpose),
        LocalRulesError::ReplyUnit { purpose, .. } => rules.periods().iter().position(|one| one.purpose() == *purpose),
        LocalRulesError::GateTwice { gate } => rules.gates().iter().rposition(|one| one.code() == *gate),
        LocalRulesError::EmptyGate { gate } => rules.gates().iter().position(|one| one.code() == *gate),
        LocalRulesError::DutyTwice { duty } => rules.duties().iter().rposition(|one| one.code() == *duty),
        LocalRulesError::BurdenOnThePublic { duty } | LocalRulesError::NoSuchTime { duty } => {
            rules.duties().iter().position(|one| one.code() == *duty)
        }
        LocalRulesError::HigherText { field, by } | LocalRulesError::Dangling { field, to: by } => {
            let mut rows = rules.rules().filter(|rule| rule.list() == *field && !ALONE.contains(field));
            rows.position(|rule| rule.provisions().contains(by))
        }
        _ => None,
    }
}

fn chinese(error: LocalRulesError) -> String {
    match error {
        LocalRulesError::Place { code, place } => format!("认定事项`{code}`的`place`为{place}，应为0至63"),
        LocalRulesError::SharedPlace { one, other } => {
            format!("认定事项`{one}`与`{other}`的`place`或者代码相同，应各不相同")
        }
        LocalRulesError::Undeclared { ground, fact } => format!("`{ground}`以`{fact}`为条件，应先列入`findings`"),
        LocalRulesError::TooManyExemptions { length } => {
            format!("`exemptions`有{length}条，最多{}条", LocalRules::MOST_EXEMPTIONS)
        }
        LocalRulesError::PeriodTwice { purpose } => {
            format!("`periods`两次规定{}的期限，应各定一次", purpose.name().zh())
        }
        LocalRulesError::CodeTwice { ground } => format!("两个不予公开的理由代码同为`{ground}`，应各不相同"),
        LocalRulesError::GateTwice { gate } => {
            format!("两个环节代码同为`{gate}`，应各不相同，`national_`开头的只用于国家规定的环节")
        }
        LocalRulesError::EmptyGate { gate } => format!("环节`{gate}`没有要求或者没有`by`，应有要求和条款"),
        LocalRulesError::EmptyRow { field, by } => format!("`{field}`的{}：列表为空，至少一项", by.stable()),
        LocalRulesError::EmptyDefinition => "`definition`的`limbs`为空，至少一个要件".to_owned(),
        LocalRulesError::PlaceTaken { place } => {
            format!("`place`为`{place}`，应为自己的代码，不能是已经收录的地方或者`national`")
        }
        LocalRulesError::EndsBeforeItBegins { from, until } => format!("`force`止于{until}，应不早于{from}"),
        LocalRulesError::NoTerm => "`force.term_years`为0，至少为1".to_owned(),
        LocalRulesError::TooManyRows { field, length, most } => format!("`{field}`有{length}条，最多{most}条"),
        LocalRulesError::HigherText { field, by } => {
            format!("`{field}`以{}为依据，应为地方文本自己的条款", by.stable())
        }
        LocalRulesError::SilenceReserved { by, consulted, .. } => format!(
            "{}规定了{}逾期不答复的效果，地方文本只能对行政机关规定`agrees_with_proposer`",
            by.stable(),
            consulted.name().zh()
        ),
        LocalRulesError::LaterReceipt { by } => {
            format!("`requests.receipts`的{}另定了收到之日，应为`arrival`，地方不得推后", by.stable())
        }
        LocalRulesError::ReplyUnit { purpose, unit } => {
            format!("`periods`中{}的期限以{}计算，应同国家规定以工作日计算", purpose.name().zh(), unit.name().zh())
        }
        LocalRulesError::Anchor { ground, anchor } => {
            format!("不予公开的理由`{ground}`的`anchor`为`{anchor}`，应为国家规定的理由的代码")
        }
        LocalRulesError::Dangling { field, to } => format!(
            "`{field}`指向{}，应为本地文本（代码为`place`本身，或者以其加点号开头）的条款，或者已知文本中有的条",
            to.stable()
        ),
        LocalRulesError::DutyTwice { duty } => format!("两项职责代码同为`{duty}`，应各不相同"),
        LocalRulesError::NoHours { by } => {
            format!("`response.major_report_hours`（{}）为0，至少为1", by.stable())
        }
        LocalRulesError::BlankName { by } => {
            format!("`wordings`的{}：`printed`为空，应为文本中的用语", by.stable())
        }
        LocalRulesError::ElementTwice { of, element } => format!("`{of}`中`{element}`重复，每个代码应各列一次"),
        LocalRulesError::BurdenOnThePublic { duty } => {
            format!("职责`{duty}`的`bearer`为`public`，应为该文本可以约束的机关")
        }
        LocalRulesError::NoSuchTime { duty } => format!(
            "职责`{duty}`的`timing`永不到来，应为每年都有的日期（不能是2月29日）、1日至30日之内的期间，或者至少为1的数"
        ),
        LocalRulesError::RoleTwice { role } => {
            format!("`appointments`把{}交给两个机关，应只有一个", role.name().zh())
        }
        LocalRulesError::NameTwice { name } => format!("`wordings`在同一年对`{name}`有两种读法，年份应不重叠"),
        LocalRulesError::NameEndsBeforeItBegins { name } => {
            format!("`wordings`中`{name}`未始先终，`from_year`应不晚于`through_year`")
        }
    }
}

/// What is no list.
const ALONE: [&str; 3] = ["definition", "requests.extension_consent", "response.major_report_hours"];

/// The list of the rules in which it stands, where one error is of one list.
fn list(error: &LocalRulesError) -> Option<&'static str> {
    Some(match error {
        LocalRulesError::Place { .. } | LocalRulesError::SharedPlace { .. } => "findings",
        LocalRulesError::TooManyExemptions { .. }
        | LocalRulesError::CodeTwice { .. }
        | LocalRulesError::Anchor { .. } => "exemptions",
        LocalRulesError::PeriodTwice { .. } | LocalRulesError::ReplyUnit { .. } => "periods",
        LocalRulesError::GateTwice { .. } | LocalRulesError::EmptyGate { .. } => "gates",
        LocalRulesError::EmptyDefinition => "definition.limbs",
        LocalRulesError::PlaceTaken { .. } => "place",
        LocalRulesError::EndsBeforeItBegins { .. } => "force.until",
        LocalRulesError::NoTerm => "force.term_years",
        LocalRulesError::SilenceReserved { .. } => "consultations",
        LocalRulesError::LaterReceipt { .. } => "requests.receipts",
        LocalRulesError::DutyTwice { .. }
        | LocalRulesError::BurdenOnThePublic { .. }
        | LocalRulesError::NoSuchTime { .. } => "duties",
        LocalRulesError::NoHours { .. } => "response.major_report_hours",
        LocalRulesError::BlankName { .. }
        | LocalRulesError::NameTwice { .. }
        | LocalRulesError::NameEndsBeforeItBegins { .. } => "wordings",
        LocalRulesError::RoleTwice { .. } => "appointments",
        LocalRulesError::EmptyRow { field, .. }
        | LocalRulesError::TooManyRows { field, .. }
        | LocalRulesError::HigherText { field, .. }
        | LocalRulesError::Dangling { field, .. } => in_rules(field),
        LocalRulesError::Undeclared { .. } | LocalRulesError::ElementTwice { .. } => return None,
    })
}

/// Of what lies within the rows of a list, the list.
fn in_rules(field: &'static str) -> &'static str {
    match field {
        "duties.elements" => "duties",
        "appointments.requires" => "appointments",
        "grounds" => "exemptions",
        field => field,
    }
}
