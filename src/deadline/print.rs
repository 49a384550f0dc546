//! A deadline in words: the trigger, the walk, the due day, the provisions.

use core::fmt;

use super::{Deadline, Due, Stretch};
use crate::citation::Language;

impl Deadline {
    /// The deadline with its proof, several lines, in one of the two languages.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = self.write(&mut text, language);
        text
    }

    fn write(&self, f: &mut dyn fmt::Write, language: Language) -> fmt::Result {
        let (on, what) = (self.trigger.on(), self.trigger.what().in_language(language));
        let by = self.period.by().in_language(language);
        let zero = self.day_zero.map(|by| match language {
            Language::Zh => format!("（{}）", by.in_language(language)),
            Language::En => format!(" ({})", by.in_language(language)),
        });
        let zero = zero.unwrap_or_default();
        let (counted, skipped) = (self.counted(), self.skipped());
        let all = u64::from(counted) + u64::from(skipped);
        match language {
            Language::Zh => {
                writeln!(f, "期限：{}（{by}）", *self.period)?;
                if let Some(added) = self.extension {
                    writeln!(f, "延长：{}（{}）", *added, added.by().in_language(language))?;
                }
                writeln!(f, "起算：{on}，{what}；当日不计入{zero}")?;
            }
            Language::En => {
                writeln!(f, "Period: {} ({by})", self.period.in_language(language))?;
                if let Some(added) = self.extension {
                    writeln!(f, "Extended by: {} ({})", added.in_language(language), added.by().in_language(language))?;
                }
                writeln!(f, "From: {on}, {what}; that day is not counted{zero}")?;
            }
        }
        let mut so_far = 0;
        for stretch in &self.walk {
            so_far += if stretch.counted { u64::from(stretch.days()) } else { 0 };
            line(f, stretch, so_far, language)?;
        }
        match (self.due, language) {
            (Due::On(day), Language::Zh) => {
                writeln!(f, "届满：{day}（计入{counted}日，不计入{skipped}日，共{all}日）")?;
            }
            (Due::On(day), Language::En) => {
                writeln!(f, "Due: {day} ({counted} days counted, {skipped} skipped, {all} in all)")?;
            }
            (Due::Between(bounds), Language::Zh) => {
                writeln!(f, "届满：尚不能确定。已计入{counted}日；{}", bounds.in_language(language))?;
            }
            (Due::Between(bounds), Language::En) => {
                writeln!(f, "Due: not known yet. {counted} days counted; {}", bounds.in_language(language))?;
            }
        }
        self.write_grounds(f, language)
    }

    fn write_grounds(&self, f: &mut dyn fmt::Write, language: Language) -> fmt::Result {
        let provisions: Vec<_> = self.provisions.iter().map(|by| by.in_language(language)).collect();
        match language {
            Language::Zh => writeln!(f, "依据：{}", provisions.join("、"))?,
            Language::En => writeln!(f, "Under: {}", provisions.join("; "))?,
        }
        if let Some(on) = self.known_on {
            match language {
                Language::Zh => writeln!(f, "所据通知：截至{on}已知者")?,
                Language::En => writeln!(f, "Notices: as known on {on}")?,
            }
        }
        match (self.rests_on_horizon, language) {
            (None, _) => Ok(()),
            (Some(to), Language::Zh) => {
                writeln!(f, "注：下一年度放假通知未载入，按历年惯例{to}以前不再变动，此非法律规定")
            }
            (Some(to), Language::En) => writeln!(
                f,
                "Note: without the next notice, days through {to} are certain by an observed pattern, which is not law"
            ),
        }
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Language::Zh)
    }
}

fn line(f: &mut dyn fmt::Write, stretch: &Stretch, so_far: u64, language: Language) -> fmt::Result {
    write!(f, "  {}", stretch.from)?;
    if stretch.through == stretch.from {
        f.write_str("             ")?;
    } else {
        write!(f, " – {}", stretch.through)?;
    }
    let days = stretch.days();
    match (stretch.counted, language) {
        (true, Language::Zh) => write!(f, "  计入{days:>3}日，累计{so_far:>3}日")?,
        (true, Language::En) => write!(f, "  counted {days:>3}, so far {so_far:>3}")?,
        (false, Language::Zh) => write!(f, "  不计{days:>3}日            ")?,
        (false, Language::En) => write!(f, "  skipped {days:>3}            ")?,
    }
    if let Some(kind) = stretch.kind {
        write!(f, "  {}", kind.name(language))?;
    }
    if let Some(excluded) = stretch.excluded {
        write!(f, "  {}", excluded.name().in_language(language))?;
    }
    match &stretch.notice {
        Some(notice) => writeln!(f, "  {}", notice.in_language(language)),
        None => f.write_char('\n'),
    }
}
