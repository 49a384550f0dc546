//! Journals that make no sense, and audits that cannot be made.

use super::Fault;
use super::refused::chinese;
use crate::audit::AuditError;
use crate::case::Refusal;
use crate::workflow::application::{self, ChoiceError};

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        let en = refusal.to_string();
        match refusal {
            Refusal::Entry { entry, on, why } => {
                let code = code(&why);
                let zh = chinese(&why);
                let at = format!("$.payload.journal.entries[{}]{}", entry.saturating_sub(1), field(&why));
                Self::new(code, format!("第{entry}条记录（{on}）不能成立：{zh}"), en).at(at)
            }
            other => Self::new(code(&other), format!("案卷不能成立：{}", chinese(&other)), en).at("$.payload.journal"),
        }
    }
}

/// The field of an entry that is wrong, where it is one; otherwise the entry is.
const fn field(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Application(application::Refusal::NotAReply { .. }) => ".event.application.replied.reply",
        _ => "",
    }
}

/// By which procedure it was refused.
const fn code(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Application(_) => "refused.application",
        Refusal::SecrecyReview(_) => "refused.secrecy_review",
        Refusal::Release(_) => "refused.release",
        Refusal::Coordination(_) => "refused.coordination",
        Refusal::Interpretation(_) => "refused.interpretation",
        Refusal::PublicOpinion(_) => "refused.public_opinion",
        Refusal::Found(_) => "refused.found",
        Refusal::OtherTrack { .. } => "refused.other_track",
        Refusal::Journal(_) | Refusal::Entry { .. } => "refused.journal",
    }
}

impl From<AuditError> for Fault {
    fn from(error: AuditError) -> Self {
        let en = error.to_string();
        let (code, path, zh) = match error {
            AuditError::BeforeOpening { on, opened } => {
                ("audit.before_opening", "$.payload.on", format!("{on}早于案卷第一条记录的{opened}"))
            }
            AuditError::OtherRules { journal, asked, place } => {
                let marked = asked.map_or_else(|| "没有标记".to_owned(), |mark| format!("标记为`{mark}`"));
                let zh = format!("案卷的`rules`为`{journal}`，而`{place}`的规则{marked}，应为同一标记");
                ("audit.other_rules", "$.payload.journal.header.rules", zh)
            }
            AuditError::OtherIssue { journal, asked, place } => {
                let dated = asked.map_or_else(|| "没有设定".to_owned(), |day| format!("设定为{day}"));
                let zh = format!("案卷设定的印发日期为{journal}，而`{place}`所问的印发日期{dated}，应为同一日");
                ("audit.other_issue", "$.payload.journal.header.issued", zh)
            }
            AuditError::NoticeOutside { date, opened, on } => {
                ("audit.notice_outside", "$.payload.claims.date", format!("文书日期{date}不在{opened}至{on}之间"))
            }
            AuditError::Regime(why) => return why.into(),
        };
        Self::new(code, zh, en).at(path)
    }
}

impl From<ChoiceError> for Fault {
    fn from(error: ChoiceError) -> Self {
        match error {
            ChoiceError::Facts(why) => why.into(),
            ChoiceError::Parts(why) => why.into(),
            ChoiceError::Regime(why) => why.into(),
        }
    }
}
