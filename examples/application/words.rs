//! Words in the language asked for, and names for what has none of its own.

use chrono::NaiveDate;
use gongkai::citation::{Language, Provision, Text};
use gongkai::deadline::{Due, Status};
use gongkai::norm::Period;
use gongkai::workflow::application::Standing;

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
        of.in_language(self.language)
    }

    pub(crate) fn days(self, days: u32) -> String {
        match self.language {
            Language::Zh => format!("{days}日"),
            Language::En if days == 1 => "1 day".to_owned(),
            Language::En => format!("{days} days"),
        }
    }

    pub(crate) fn standing(self, standing: Standing) -> String {
        let name = self.of(&standing.name()).to_owned();
        match standing {
            Standing::AwaitingCorrection(Some(due)) | Standing::AwaitingPayment(Some(due)) => {
                format!("{name}{}{}", self.pick("，限至", ", until "), self.due(due))
            }
            Standing::AwaitingCorrection(None) | Standing::AwaitingPayment(None) => {
                format!("{name}{}", self.pick("，截止日未定", ", until a day that is not known"))
            }
            Standing::Runs(status) => self.status(status),
            _ => name,
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
