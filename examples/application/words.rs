//! Words in the language asked for, and names for what has none of its own.

use chrono::NaiveDate;
use gongkai::citation::{Language, Provision, Text};
use gongkai::deadline::{Due, Status};
use gongkai::norm::{Period, Unit};
use gongkai::workflow::application::{Actor, Ending, Gap, Remedy, RemedyResult, Standing};

#[derive(Copy, Clone)]
pub(crate) struct Words {
    pub(crate) language: Language,
}

impl Words {
    pub(crate) const fn pick<'a>(self, zh: &'a str, en: &'a str) -> &'a str {
        match self.language {
            Language::Zh => zh,
            Language::En => en,
        }
    }

    pub(crate) fn of(self, text: &Text) -> &str {
        text.in_language(self.language)
    }

    pub(crate) fn by(self, by: Provision) -> String {
        by.in_language(self.language)
    }

    /// Words in brackets.
    pub(crate) fn aside(self, words: &str) -> String {
        format!("{}{words}{}", self.pick("（", " ("), self.pick("）", ")"))
    }

    /// A day, or between which days it lies: the latest is an estimate.
    pub(crate) fn due(self, due: Due) -> String {
        match (due, self.language) {
            (Due::On(day), _) => day.to_string(),
            (Due::Between(bounds), Language::Zh) => {
                format!("{}与约{}之间某日（放假安排未公布）", bounds.earliest(), bounds.latest())
            }
            (Due::Between(bounds), Language::En) => {
                format!("a day from {} to about {} (schedule not published)", bounds.earliest(), bounds.latest())
            }
        }
    }

    /// A last day, marked where it has gone by.
    pub(crate) fn last(self, due: Due, on: NaiveDate) -> String {
        let gone = due.day().is_some_and(|day| day < on);
        let over = if gone { self.aside(self.pick("已过", "gone by")) } else { String::new() };
        format!("{}{over}", self.due(due))
    }

    pub(crate) fn period(self, of: Period) -> String {
        self.of(&period(of)).to_owned()
    }

    pub(crate) fn days(self, days: u32) -> String {
        match self.language {
            Language::Zh => format!("{days}日"),
            Language::En if days == 1 => "1 day".to_owned(),
            Language::En => format!("{days} days"),
        }
    }

    pub(crate) fn standing(self, standing: Standing) -> String {
        let until = |due: Option<Due>| match due {
            Some(due) => format!("{}{}", self.pick("，限至", ", until "), self.due(due)),
            None => self.pick("，截止日未定", ", until a day that is not known").to_owned(),
        };
        match standing {
            Standing::AwaitingConfirmation => self.pick("待确认收到，期限未起算", "awaiting confirmation").to_owned(),
            Standing::AwaitingCorrection(due) => {
                format!("{}{}", self.pick("待补正", "awaiting correction"), until(due))
            }
            Standing::AwaitingPayment(due) => format!("{}{}", self.pick("待缴费", "awaiting payment"), until(due)),
            Standing::Lapsed => self.pick("逾期未补正、未缴费", "not corrected or not paid in time").to_owned(),
            Standing::Runs(status) => self.status(status),
            Standing::NoTime => self.pick("无法定期限", "no text sets a time").to_owned(),
            Standing::Answered => self.pick("已答复", "answered").to_owned(),
            Standing::Closed => self.pick("已终结", "closed").to_owned(),
            _ => self.pick("其他", "otherwise").to_owned(),
        }
    }

    fn status(self, status: Status) -> String {
        let name = self.of(&status.name()).to_owned();
        match (status, self.language) {
            (Status::Running(Some(left)) | Status::DueSoon(left), Language::Zh) => {
                format!("{name}，尚余{left}个工作日（含届满日）")
            }
            (Status::Running(Some(left)) | Status::DueSoon(left), Language::En) => {
                format!("{name}, working days left with the due day: {left}")
            }
            _ => name,
        }
    }
}

/// A period in words.
pub(crate) fn period(of: Period) -> Text {
    let unit = match of.unit() {
        Unit::WorkingDays => "working day",
        Unit::CalendarDays => "calendar day",
        Unit::Months => "month",
        Unit::Years => "year",
        _ => "unit",
    };
    let plural = if of.length() == 1 { "" } else { "s" };
    Text::new(of.to_string(), format!("{} {unit}{plural}", of.length()))
}

pub(crate) const fn gap(gap: Gap) -> Text {
    match gap {
        Gap::Confirmation => {
            Text::literal("收到之日待与申请人确认", "the day of receipt waits for the confirmation with the applicant")
        }
        Gap::DayOfReceipt => Text::literal(
            "以到达之日还是确认之日为收到之日，无明文规定",
            "no text says whether it was received on arrival or on confirmation",
        ),
        Gap::Consultation => Text::literal(
            "征求意见尚未结束，或者不知何时结束，不计算在内的时间未定",
            "a consultation is still open, or nobody knows when it ended",
        ),
        Gap::CorrectionOf2007 => Text::literal(
            "2007年文本未规定补正对期限的影响",
            "the 2007 text does not say what a correction does to the period",
        ),
        Gap::ReasonablenessOfReasons => {
            Text::literal("理由是否合理尚未认定", "whether the reasons are reasonable has not been found")
        }
        Gap::TimeOfOrder => {
            Text::literal("责令答复的决定未定期限，亦无明文规定", "the order set no time, and no text does")
        }
        Gap::Calendar => Text::literal("放假安排尚未公布", "the schedule of working days is not published"),
        _ => Text::literal("其他未定事项", "something else"),
    }
}

pub(crate) const fn actor(actor: Actor) -> Text {
    match actor {
        Actor::Agency(role) => role.name(),
        Actor::Applicant => Text::literal("申请人", "the applicant"),
        Actor::Consulted(_) => Text::literal("被征求意见者", "whoever is consulted"),
        Actor::ReviewingBody => {
            Text::literal("复议机关或者人民法院", "the reconsideration authority or the people's court")
        }
        _ => Text::literal("其他", "somebody else"),
    }
}

pub(crate) const fn remedy(remedy: Remedy) -> Text {
    match remedy {
        Remedy::Reconsideration => Text::literal("行政复议", "reconsideration"),
        Remedy::Suit => Text::literal("未经复议直接起诉", "a direct suit"),
        Remedy::SuitAfterReconsideration => Text::literal("复议后起诉", "a suit after reconsideration"),
    }
}

pub(crate) const fn result(result: RemedyResult) -> Text {
    match result {
        RemedyResult::Upheld => Text::literal("结果维持", "upheld"),
        RemedyResult::Corrected => Text::literal("结果纠正", "corrected"),
        RemedyResult::Other => Text::literal("其他结果", "another result"),
    }
}

pub(crate) const fn ending(how: Ending) -> Text {
    match how {
        Ending::Withdrawn => Text::literal("申请人撤回", "withdrawn"),
        Ending::NotCorrected => Text::literal("逾期不补正，不再处理", "put away uncorrected"),
        Ending::NotPaid => Text::literal("逾期不缴费，不再处理", "put away unpaid"),
    }
}
