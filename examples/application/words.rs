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

    /// A provision, without the letter by which a part that its text leaves unnumbered is told from the others.
    pub(crate) fn by(self, by: Provision) -> String {
        let text = by.in_language(self.language);
        let Some(part) = by.part_name() else { return text };
        let letter = match self.language {
            Language::Zh => format!("〔{part}〕"),
            Language::En => format!(", part {part}"),
        };
        text.strip_suffix(&letter).map(str::to_owned).unwrap_or(text)
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
                format!("不早于{}，不晚于约{}（放假安排未公布）", bounds.earliest(), bounds.latest())
            }
            (Due::Between(bounds), Language::En) => format!(
                "not before {} and not after about {} (schedule not published)",
                bounds.earliest(),
                bounds.latest()
            ),
        }
    }

    /// A last day after words that lead to it; where it is not known, its bounds.
    pub(crate) fn until(self, (zh, en): (&str, &str), due: Due) -> String {
        match due {
            Due::On(_) => format!("{}{}", self.pick(zh, en), self.due(due)),
            Due::Between(_) => format!("{}{}", self.pick("，末日", ", the last day "), self.due(due)),
        }
    }

    /// Marks a last day that has gone by.
    pub(crate) fn gone(self, due: Due, on: NaiveDate) -> String {
        let gone = due.day().is_some_and(|day| day < on);
        if gone { self.aside(self.pick("已过", "gone by")) } else { String::new() }
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
                format!("{name}{}", self.until(("，限至", " until "), due))
            }
            Standing::AwaitingCorrection(None) | Standing::AwaitingPayment(None) => {
                format!("{name}{}", self.pick("，截止日未定", " until a day that is not known"))
            }
            Standing::Runs(status) => self.status(status),
            _ => name,
        }
    }

    fn status(self, status: Status) -> String {
        let name = self.of(&status.name()).to_owned();
        match (status, self.language) {
            (Status::Running(Some(left)) | Status::DueSoon(left), Language::Zh) => {
                format!("{name}，尚余{left}个工作日（不含当日，含届满日）")
            }
            (Status::Running(Some(left)) | Status::DueSoon(left), Language::En) => {
                let days = self.period(Period::working_days(left));
                format!("{name}, {days} left (not counting today, with the due day)")
            }
            _ => name,
        }
    }
}
