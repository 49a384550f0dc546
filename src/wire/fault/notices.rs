//! What a holiday notice of the host gets wrong by itself, as a fault within the notice.

use chrono::{Datelike as _, NaiveDate};

use super::Fault;
use super::misfit::worded;
use crate::calendar::{Block, DayKind, Level, NoticeError};
use crate::citation::Language;

impl Fault {
    /// What is wrong with a notice of these parts.
    pub(in crate::wire) fn of_notice(error: NoticeError, blocks: &[Block]) -> Self {
        let (en, field) = (error.to_string(), field(&error, blocks));
        let zh = match error {
            // What a day is refused for is told while it is read.
            NoticeError::Day { .. } | NoticeError::Weekday { .. } => return worded(&en).at("$.payload.blocks"),
            NoticeError::Empty { code } => format!("通知`{code}`没有列出日期，至少一个节日"),
            NoticeError::EmptyBlock { code, festival } => {
                format!("通知`{code}`没有列出{}的日期，至少一日", festival.name(Language::Zh))
            }
            NoticeError::OutOfOrder { code, day } => {
                format!("通知`{code}`所列{day}先后颠倒或者重复，各列应按日期先后，每日一次")
            }
            NoticeError::Contradictory { code, day } => {
                format!("通知`{code}`既以{day}为放假，又以其为调休上班，应只为其一")
            }
            NoticeError::Twice { code, day } => {
                format!("通知`{code}`两次列出{day}，应只列一次，同为两个节日的法定节假日的除外")
            }
            NoticeError::OtherYear { code, day, year } => {
                format!("通知`{code}`列出{day}，应为{year}年或者上一年12月的日期")
            }
            NoticeError::Unbalanced { code, exchanged, owed } => format!(
                "通知`{code}`列出调休放假{exchanged}日，应为{owed}日：每一调休上班日、每一不在工作日的法定节假日各一日"
            ),
            NoticeError::MissingFestival { code, year, festival } => {
                format!("通知`{code}`（{year}年）没有{}的法定节假日，应列出当年全部节日", festival.name(Language::Zh))
            }
            NoticeError::FixedDay { code, day, festival } => {
                format!(
                    "通知`{code}`没有列出{day}，该日是放假办法规定的{}，应为法定节假日",
                    festival.name(Language::Zh)
                )
            }
            NoticeError::BlankNumber { code } => {
                format!("通知`{code}`的文号为空，应如国办发明电〔2023〕7号，未见文号的不写")
            }
            NoticeError::Undated { code } => format!("通知`{code}`没有印发日期，年度通知以外的通知都应有印发日期"),
            NoticeError::AnnualBelowNational { code, level } => {
                format!("通知`{code}`属于{}而为年度通知，国家以下应为增加或者调整的通知", whose(level))
            }
        };
        Self::new("invalid_value", format!("取值不合要求：{zh}"), en).at(format!("$.payload.{field}"))
    }
}

const fn whose(level: Level) -> &'static str {
    match level {
        Level::National => "国家",
        Level::Region => "地方",
        Level::Authority => "本机关",
    }
}

/// The field of the notice.
fn field(error: &NoticeError, blocks: &[Block]) -> String {
    let field = match error {
        NoticeError::BlankNumber { .. } => "number",
        NoticeError::Undated { .. } => "issued",
        NoticeError::AnnualBelowNational { .. } => "scope",
        // Where no day is of the year, it is the year that is wrong.
        NoticeError::OtherYear { year, .. }
            if !blocks.iter().flat_map(Block::days).any(|(day, _)| is_of(day, *year)) =>
        {
            "year"
        }
        NoticeError::OutOfOrder { day, .. }
        | NoticeError::Contradictory { day, .. }
        | NoticeError::Twice { day, .. }
        | NoticeError::OtherYear { day, .. } => return listed(*day, blocks),
        NoticeError::FixedDay { festival, .. } => {
            let at = blocks.iter().position(|block| block.festival() == festival);
            return format!("blocks[{}].statutory", at.unwrap_or_default());
        }
        NoticeError::EmptyBlock { festival, .. } => {
            let at = blocks.iter().position(|block| block.festival() == festival && block.days().next().is_none());
            return format!("blocks[{}]", at.unwrap_or_default());
        }
        NoticeError::Day { .. }
        | NoticeError::Weekday { .. }
        | NoticeError::Empty { .. }
        | NoticeError::Unbalanced { .. }
        | NoticeError::MissingFestival { .. } => "blocks",
    };
    field.to_owned()
}

fn is_of(day: NaiveDate, year: u16) -> bool {
    day.year() == i32::from(year)
}

/// Where a day is listed: the last time, where it is more than once.
fn listed(day: NaiveDate, blocks: &[Block]) -> String {
    let lists = blocks.iter().enumerate().flat_map(|(at, block)| block.lists().map(|(kind, days)| (at, kind, days)));
    let mut places = lists.filter_map(|(at, kind, days)| {
        let within = days.iter().rposition(|one| *one == day)?;
        Some(format!("blocks[{at}].{}[{within}]", list(kind)))
    });
    places.next_back().unwrap_or_else(|| "blocks".to_owned())
}

/// The list of a block that makes its days this.
const fn list(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Exchanged => "exchanged",
        DayKind::Added => "added",
        DayKind::MakeUp => "make_up",
        DayKind::Festival | DayKind::Ordinary | DayKind::Weekend => "statutory",
    }
}
