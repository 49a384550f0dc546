//! What the rooms of the library refuse, as faults.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use super::Fault;
use crate::agency::AgencyError;
use crate::calendar::{Awaited, CountError, LoadError, Uncovered};
use crate::citation::Language;
use crate::decision::JoinError;
use crate::duty::{DutyError, NameError};
use crate::fact::FactError;
use crate::law::local;
use crate::norm::{AnswerContent, FeeError, Tariff};
use crate::notice::{Item, NoticeError};
use crate::regime::RegimeError;

impl From<RegimeError> for Fault {
    fn from(error: RegimeError) -> Self {
        let en = error.to_string();
        let about = match error {
            RegimeError::BeforeTheRegulation { day, .. } => Some(day),
            RegimeError::PendingFile { received, .. } => Some(received),
            _ => None,
        };
        let (code, path, zh) = match error {
            RegimeError::UnknownPlace { place } => {
                ("regime.unknown_place", "$.payload.place.code", unknown_place(&place))
            }
            RegimeError::BeforeTheRegulation { day, first } => {
                ("regime.before_the_regulation", "$.payload.on", format!("{day}早于《条例》首次施行之日{first}"))
            }
            RegimeError::PendingFile { received, changed } => (
                "regime.pending_file",
                "$.payload",
                format!("{received}收到的申请在{changed}尚未办结，适用新旧文本的解释（pending_file）未选定"),
            ),
            RegimeError::BeforeReceipt { day, received } => {
                ("regime.before_receipt", "$.payload.on", format!("{day}早于收到申请之日{received}，应不早于该日"))
            }
            RegimeError::DutyOfTheNation { place, duty } => (
                "regime.duty_of_the_nation",
                "$.payload.place.rules.duties",
                format!("`{place}`的职责`{duty}`与国家规定的职责代码相同，应另定代码，如`{place}_{duty}`"),
            ),
            RegimeError::OtherPlace { journal, asked } => {
                ("regime.other_place", "$.payload", format!("案卷属于`{journal}`，所问为`{asked}`，应为同一地方"))
            }
            RegimeError::DateNotOpen { place, given } => (
                "regime.date_not_open",
                "$.payload.place.issued",
                format!("`{place}`的日期并非未知，不能另设为{given}，应不设定"),
            ),
            RegimeError::AfterUpperBound { place, given, bound } => (
                "regime.after_upper_bound",
                "$.payload.place.issued",
                format!("{given}晚于`{place}`已经施行的{bound}，应不晚于该日"),
            ),
            RegimeError::NoSuchDate { given } => (
                "regime.no_such_date",
                "$.payload.place.issued",
                format!("`issued`为{given}，应自0001-01-01至9999-12-31"),
            ),
        };
        Self::new(code, zh, en).at(path).about(about)
    }
}

fn unknown_place(place: &str) -> String {
    let known: Vec<String> = local::BUILT_IN.iter().map(|rules| format!("`{}`", rules.place())).collect();
    format!("未收录地方`{place}`，应为`national`、{}之一；其他地方应另给`rules`", known.join("、"))
}

impl From<CountError> for Fault {
    fn from(error: CountError) -> Self {
        let en = error.to_string();
        let (code, zh) = match error {
            CountError::Zero => ("calendar.zero", "长度为0，至少为1".to_owned()),
            CountError::Uncovered(why) => return why.into(),
            CountError::PastHorizon(past) => (
                "calendar.past_horizon",
                format!(
                    "自{}起算，超出可确定的最后一日{}：已计{}个工作日，还差{}个，{}",
                    past.start(),
                    past.horizon(),
                    past.counted(),
                    past.remaining(),
                    awaited(past.awaited(), past.start())
                ),
            ),
            CountError::RanOut { start, first, counted, remaining } => (
                "calendar.ran_out",
                format!("自{start}向前计算，早于日历的第一日{first}：已计{counted}个工作日，还差{remaining}个"),
            ),
            CountError::Reversed { after, through } => {
                ("calendar.reversed", format!("期间止于{through}，早于其起点{after}"))
            }
            CountError::TooFar { start, length } => {
                ("calendar.too_far", format!("自{start}起，长度{length}，止于9999-12-31之后，应更短"))
            }
        };
        Self::new(code, zh, en).at("$.payload")
    }
}

impl From<Uncovered> for Fault {
    fn from(error: Uncovered) -> Self {
        let en = error.to_string();
        let (code, zh) = match error {
            Uncovered::BeforeCoverage { day, first } => {
                ("calendar.before_coverage", format!("{day}早于日历的第一日{first}"))
            }
            Uncovered::PastHorizon { day, horizon, awaited: wanted } => {
                let zh = format!("{day}晚于可确定的最后一日{horizon}，{}", awaited(wanted, day));
                ("calendar.past_horizon", zh)
            }
            Uncovered::NothingKnown { on, awaited: wanted } => {
                let zh = format!("{on}尚无确定已公布的放假安排，应问更晚之日，{}", awaited(wanted, on));
                ("calendar.nothing_known", zh)
            }
        };
        Self::new(code, zh, en).at("$.payload")
    }
}

/// What is awaited on the way to a day.
fn awaited(awaited: Awaited, day: NaiveDate) -> String {
    let later = awaited.last_year_to(day);
    match awaited {
        Awaited::Unpublished { year } => match later {
            Some(last) => format!("{year}年至{last}年的放假安排尚未公布"),
            None => format!("{year}年的放假安排尚未公布"),
        },
        Awaited::Undetermined { year, notice, on, known_by, .. } => {
            let then = later.map_or_else(String::new, |last| format!("，其后至{last}年的均未公布"));
            format!("{year}年的放假安排（`{notice}`）在{on}是否已经公布未能确定，最迟{known_by}已经公布{then}")
        }
    }
}

impl From<LoadError> for Fault {
    fn from(error: LoadError) -> Self {
        let en = error.to_string();
        let zh = match error {
            LoadError::NoYear => "没有年度通知，至少一份".to_owned(),
            LoadError::Gap { code, year, wanted } => {
                format!("年度通知`{code}`为{year}年，应为前一份的下一年{wanted}年")
            }
            LoadError::YearTaken { code, year } => {
                format!("年度通知`{code}`为{year}年，该年已有年度通知，应为调整通知")
            }
            LoadError::TooLong { days } => format!("各通知共{days}日，过长"),
            LoadError::CodeTaken { code } => format!("两份通知的代码同为`{code}`"),
            LoadError::Contradictory { code, other, day } => {
                format!("同日印发的通知`{code}`与`{other}`都规定了{day}，应只有其一")
            }
            LoadError::AmendsNothing { code, festival } => {
                let festival = festival.name(Language::Zh);
                format!("通知`{code}`调整`{festival}`，同级同年此前没有这一安排")
            }
            LoadError::OutsideYears { code, day, first, last } => {
                format!("通知`{code}`列出{day}，应在年度通知的{first}年至{last}年之间")
            }
            LoadError::WorksAnyway { code, day } => format!("通知`{code}`以{day}为调休上班，该日本来就是工作日"),
            LoadError::RestsAnyway { code, day } => format!("通知`{code}`以{day}为放假，该日本来就是周末"),
        };
        Self::new("calendar.notices", format!("所给放假通知不能成立：{zh}"), en).at("$.payload.calendar.notices")
    }
}

impl From<FactError> for Fault {
    fn from(error: FactError) -> Self {
        let en = error.to_string();
        let (code, zh) = match error {
            FactError::Contradiction { fact, was, now } => {
                ("fact.contradiction", format!("事实`{fact}`已认定为`{was}`，不能再认定为`{now}`，应只为其一"))
            }
            FactError::Incompatible { fact, now, other, was } => {
                ("fact.incompatible", format!("事实`{fact}`为`{now}`与`{other}`为`{was}`不能并存，应只为其一"))
            }
            FactError::NobodyNamed { group } => {
                ("fact.nobody_named", format!("对`{}`的审查未写明责任人", group.code()))
            }
        };
        Self::new(code, zh, en).at("$.payload")
    }
}

impl From<JoinError> for Fault {
    fn from(error: JoinError) -> Self {
        let en = error.to_string();
        let (code, zh) = match error {
            JoinError::NoParts => ("decision.no_parts", "`parts`为空，至少一个部分"),
            JoinError::MixedModes { .. } => ("decision.mixed_modes", "同一文件的各部分应为同一公开方式"),
        };
        Self::new(code, zh, en).at("$.payload.parts")
    }
}

/// Where a question names bodies of the roster.
fn of_agencies(field: &str) -> String {
    match field {
        "addressed" => "$.payload.addressed".to_owned(),
        "between" | "competent" => format!("$.payload.disagreement.{field}"),
        _ => format!("$.payload.information.{field}"),
    }
}

impl From<AgencyError> for Fault {
    fn from(error: AgencyError) -> Self {
        let en = error.to_string();
        let (code, path, zh) = match error {
            AgencyError::UnknownBody { field, body } => {
                let zh = format!("`{field}`中的`{body}`不在机关名录内，应为`bodies`之一");
                return Self::new("agency.unknown_body", zh, en).at(of_agencies(field));
            }
            AgencyError::TooFew { field, count } => {
                let zh = format!("`{field}`只有{count}个机关，至少2个");
                return Self::new("agency.too_few", zh, en).at(of_agencies(field));
            }
            AgencyError::Twice { field, body } => {
                let zh = format!("`{field}`中`{body}`重复，应各列一次");
                return Self::new("agency.twice", zh, en).at(of_agencies(field));
            }
            AgencyError::LeadNotAMaker { field, lead } => {
                ("agency.lead_not_a_maker", "information", format!("牵头机关`{lead}`不在`{field}`之中"))
            }
            AgencyError::MadeLater { made_on, day } => {
                ("agency.made_later", "information.made_on", format!("制作日期{made_on}晚于所问之日{day}"))
            }
            AgencyError::MadeAfterItsEnd { body, made_on, ended } => (
                "agency.made_after_its_end",
                "information.made_on",
                format!("制作日期{made_on}晚于`{body}`被撤销之日{ended}"),
            ),
            AgencyError::MadeBeforeEstablished { body, made_on, established } => (
                "agency.made_before_established",
                "information.made_on",
                format!("制作日期{made_on}早于`{body}`设立之日{established}"),
            ),
        };
        Self::new(code, zh, en).at(format!("$.payload.{path}"))
    }
}

impl From<NameError> for Fault {
    fn from(error: NameError) -> Self {
        let en = error.to_string();
        let (code, zh) = match error {
            NameError::Unknown { name, place, day } => {
                ("duty.unknown_name", format!("`{place}`在{day}的文本没有名称`{name}`，应为其使用的名称"))
            }
            NameError::NoText { place, day } => {
                ("duty.no_text", format!("`{place}`在{day}没有已知有效的文本，应为其文本有效之日"))
            }
            NameError::NotYet { name, day, from } => {
                ("duty.name_not_yet", format!("名称`{name}`在{day}尚未使用，应为{from}年及以后"))
            }
        };
        Self::new(code, zh, en).at("$.payload.ask.named.name")
    }
}

impl From<FeeError> for Fault {
    fn from(error: FeeError) -> Self {
        let en = error.to_string();
        match error {
            FeeError::TooMany { units } => {
                let zh = format!("`units`为{units}，最多{}", Tariff::MOST_UNITS);
                Self::new("fee.too_many", zh, en).at("$.payload.units")
            }
        }
    }
}

impl From<DutyError> for Fault {
    fn from(error: DutyError) -> Self {
        let en = error.to_string();
        let (code, zh) = match error {
            DutyError::UnknownElement { duty, element, known } => {
                ("duty.unknown_element", format!("职责`{duty}`没有要素`{element}`，应为{known}之一"))
            }
            DutyError::UnknownRequirement { role, requirement, known } => {
                let known = if known.is_empty() { "空" } else { &known };
                let zh = format!("此处没有规定要求`{}`具备`{requirement}`，应为{known}", role.name().zh());
                ("duty.unknown_requirement", zh)
            }
            DutyError::NotHeldAgainst { duty, given, expected } => {
                ("duty.not_held_against", format!("职责`{duty}`不看`{given}`，应为`{expected}`"))
            }
            DutyError::NoCode { text } => {
                ("duty.no_code", format!("`{text}`不是代码，应为1至32个小写字母、数字、下划线和点"))
            }
            DutyError::NotFromADay { duty } => {
                ("duty.not_from_a_day", format!("职责`{duty}`不自某日起算，应为自事项形成、变更或者决定之日起算的职责"))
            }
            DutyError::Indicator { indicator } => {
                ("duty.indicator", format!("考核指标`{indicator}`未知或者重复，应为该文本的指标，各至多一次"))
            }
            DutyError::Year { year } => ("duty.year", format!("年份为{year}，应为2008至9999")),
            DutyError::Count(why) => return why.into(),
        };
        Self::new(code, zh, en).at("$.payload.ask")
    }
}

impl From<NoticeError> for Fault {
    fn from(error: NoticeError) -> Self {
        let en = error.to_string();
        let (code, zh) = match &error {
            NoticeError::Missing { item, by } => ("notice.missing", format!("缺少{}（{by}）", item.name().zh())),
            NoticeError::NoBasis { kind, on } => {
                ("notice.no_basis", format!("{on}有效的文本没有规定{}", kind.name().zh()))
            }
            NoticeError::TooEarly { item, given, least, by } => {
                ("notice.too_early", format!("{}为{given}，不得早于{least}（{by}）", item.name().zh()))
            }
            NoticeError::TooLate { item, given, most, by } => {
                ("notice.too_late", format!("{}为{given}，不得晚于{most}（{by}）", item.name().zh()))
            }
            NoticeError::NotAsked { content, by } => {
                ("notice.not_asked", format!("不属于申请应当包括的内容：{}（{by}）", content.name().zh()))
            }
            NoticeError::ExtendedTooLong { days, most } => {
                ("notice.extended_too_long", format!("延长{days}个工作日，最多{}（{}）", most.value(), most.by()))
            }
            NoticeError::ConsentOfAnother { given, expected } => (
                "notice.consent_of_another",
                format!("由{}同意，应由{}同意（{}）", given.name().zh(), expected.name().zh(), expected.by()),
            ),
            NoticeError::OtherFee { given, expected } => {
                let (given, fen) = (given.fen(), expected.value().fen());
                (
                    "notice.other_fee",
                    format!("金额为{given}分，应为{fen}分，即{}（{}）", expected.value(), expected.by()),
                )
            }
            NoticeError::Fee(FeeError::TooMany { units }) => {
                ("notice.fee", format!("`units`为{units}，最多{}", Tariff::MOST_UNITS))
            }
            NoticeError::Oral { by } => ("notice.oral", format!("征求意见应为书面（{by}）")),
            NoticeError::OtherWindow { given, expected } => {
                ("notice.other_window", format!("期限为{given}，应为{}（{}）", expected.value(), expected.by()))
            }
            NoticeError::NotAReply { kind, by } => {
                ("notice.not_a_reply", format!("{}只是一个步骤，不是答复（{by}）", kind.name().zh()))
            }
            NoticeError::NoSuchProvision { ground, by } => {
                ("notice.no_such_provision", format!("没有这一条款：{ground}（{by}）"))
            }
            NoticeError::NotAGround { ground, by } => {
                ("notice.not_a_ground", format!("不是不予公开的理由：{ground}（{by}）"))
            }
            NoticeError::NoGround { ground, by } => {
                ("notice.no_ground", format!("{ground}不是有效的法律、行政法规（{by}）"))
            }
            NoticeError::OtherRoute { told, by } => {
                ("notice.other_route", format!("告知的救济途径为{}，与规定不符（{by}）", told.name().zh()))
            }
            NoticeError::RemediesWorded { by } => {
                ("notice.remedies_worded", format!("救济途径应由`review`写明，不另行措辞（{by}）"))
            }
            NoticeError::TimeNotOver { date, by } => {
                ("notice.time_not_over", format!("{date}时申请人的期限尚未届满（{by}）"))
            }
            NoticeError::Regime(_) => ("notice.regime", String::new()),
        };
        match error {
            NoticeError::Regime(why) => Self::from(why).at("$.payload.head.date"),
            error => Self::new(code, zh, en).at(of_notice(&error)),
        }
    }
}

/// Where something of a notice is given: in its head, or in what it says, whose kind is not known here.
fn of_notice(error: &NoticeError) -> Cow<'static, str> {
    Cow::Borrowed(match error {
        NoticeError::Missing { item, .. } | NoticeError::TooEarly { item, .. } | NoticeError::TooLate { item, .. } => {
            return of_item(*item);
        }
        NoticeError::TimeNotOver { .. } | NoticeError::Regime(_) => "$.payload.head.date",
        NoticeError::NotAsked { .. } => "$.payload.content.items",
        NoticeError::ExtendedTooLong { .. } => "$.payload.content.days",
        NoticeError::ConsentOfAnother { .. } => "$.payload.content.consent.capacity",
        NoticeError::OtherFee { .. } => "$.payload.content.fee.amount",
        NoticeError::Fee(FeeError::TooMany { .. }) => "$.payload.content.fee.units",
        NoticeError::Oral { .. } => "$.payload.content.letter.oral",
        NoticeError::OtherWindow { .. } => "$.payload.content.letter.window",
        NoticeError::NotAReply { .. } => "$.payload.content.answer.reply.kind",
        NoticeError::NoSuchProvision { .. } | NoticeError::NotAGround { .. } | NoticeError::NoGround { .. } => {
            "$.payload.content.answer.reply.grounds"
        }
        NoticeError::OtherRoute { .. } => "$.payload.content.answer.reply.route_told",
        NoticeError::RemediesWorded { .. } => "$.payload.content.answer.words",
        NoticeError::NoBasis { .. } => "$.payload.content",
    })
}

fn of_item(item: Item) -> Cow<'static, str> {
    Cow::Borrowed(match item {
        Item::Agency => "$.payload.head.agency",
        Item::Addressee => "$.payload.head.addressee",
        Item::Date => "$.payload.head.date",
        Item::Number => "$.payload.head.number",
        Item::Contact => "$.payload.head.contact",
        Item::Served => "$.payload.head.served",
        Item::EarlierServed => "$.payload.content.served",
        Item::Request => "$.payload.content.request",
        Item::Received => "$.payload.content.received",
        Item::Intake => "$.payload.content.intake",
        Item::Corrections => "$.payload.content.items",
        Item::Finding => "$.payload.content.finding",
        Item::Within | Item::EarlierWithin => "$.payload.content.within",
        Item::LastDay => "$.payload.content.until",
        Item::Extended => "$.payload.content.days",
        Item::Consent => "$.payload.content.consent.on",
        Item::Consulted => "$.payload.content.consulted",
        Item::Sent => "$.payload.content.sent",
        Item::NotCounted => "$.payload.content.excluded",
        Item::Letter(content) => return under("$.payload.content.letter", &content),
        Item::Form(field) => return under("$.payload.content.form", &field),
        Item::Standard => "$.payload.content.fee",
        Item::Amount => "$.payload.content.fee.amount",
        Item::WayToPay => "$.payload.content.way_to_pay",
        Item::ReplyKind | Item::Outcome => "$.payload.content.answer",
        Item::Grounds => "$.payload.content.answer.reply.grounds",
        Item::Says(AnswerContent::Remedies) => "$.payload.content.review",
        Item::Says(_) => "$.payload.content.answer.words",
        Item::FormOfProvision => "$.payload.content.answer.reply.form",
        Item::Information => "$.payload.content.information",
        Item::Reasons => "$.payload.content.reasons",
        Item::Other | Item::Silence => "$.payload.content",
    })
}

/// The field of a letter or of a form, which its code names.
fn under<C: Serialize>(of: &'static str, code: &C) -> Cow<'static, str> {
    match serde_json::to_value(code) {
        Ok(serde_json::Value::String(code)) => Cow::Owned(format!("{of}.{code}")),
        _ => Cow::Borrowed(of),
    }
}
